import shell from "./shell.json" with { type: "json" };
import entrance from "./entrance.json" with { type: "json" };
import check from "./check.json" with { type: "json" };
import codes from "./codes.json" with { type: "json" };
import identity from "./identity.json" with { type: "json" };
import dates from "./dates.json" with { type: "json" };
import record from "./record.json" with { type: "json" };
import imports from "./imports.json" with { type: "json" };
import log from "./log.json" with { type: "json" };
import organisation from "./organisation.json" with { type: "json" };
import people from "./people.json" with { type: "json" };
import watches from "./watches.json" with { type: "json" };
import subjects from "./subjects.json" with { type: "json" };
import retention from "./retention.json" with { type: "json" };
import guard from "./guard.json" with { type: "json" };
import compliance from "./compliance.json" with { type: "json" };
import traffic from "./traffic.json" with { type: "json" };
import deliveries from "./deliveries.json" with { type: "json" };
import federation from "./federation.json" with { type: "json" };
import live from "./live.json" with { type: "json" };
import hits from "./hits.json" with { type: "json" };
import recalls from "./recalls.json" with { type: "json" };
import partners from "./partners.json" with { type: "json" };
import sharing from "./sharing.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };

export const catalogue = {
  shell,
  entrance,
  check,
  codes,
  dates,
  identity,
  record,
  imports,
  log,
  organisation,
  people,
  watches,
  subjects,
  deliveries,
  guard,
  compliance,
  traffic,
  federation,
  partners,
  sharing,
  problems,
  live,
  hits,
  recalls,
  retention,
};
