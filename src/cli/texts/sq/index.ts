import type { Catalogue } from "../catalogue.ts";
import { backups } from "./backups.ts";
import { check } from "./check.ts";
import { federation } from "./federation.ts";
import { files } from "./files.ts";
import { guard } from "./guard.ts";
import { hits } from "./hits.ts";
import { imports } from "./imports.ts";
import { log } from "./log.ts";
import { organisation } from "./organisation.ts";
import { partners } from "./partners.ts";
import { problems } from "./problems.ts";
import { program } from "./program.ts";
import { recalls } from "./recalls.ts";
import { records } from "./records.ts";
import { retention } from "./retention.ts";
import { sharing } from "./sharing.ts";
import { session } from "./session.ts";
import { subjects } from "./subjects.ts";
import { users } from "./users.ts";
import { watches } from "./watches.ts";

/** Albanian. */
export const sq: Catalogue = {
  ...program,
  ...session,
  ...check,
  ...imports,
  ...recalls,
  ...records,
  ...retention,
  ...subjects,
  ...watches,
  ...hits,
  ...partners,
  ...log,
  ...federation,
  ...sharing,
  ...files,
  ...guard,
  ...users,
  ...organisation,
  ...problems,
  ...backups,
};
