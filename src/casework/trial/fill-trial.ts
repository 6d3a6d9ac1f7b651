// The trial: an empty store is filled with synthetic people of many scripts, so that the first minute shows the main job.
import { Country, monthsAfter, type NewRecord, retentionDefaults, type Role } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import { today, type Chance } from "../clock.ts";
import { newRecordId } from "../record-id.ts";
import { dated } from "../retention/rules.ts";
import { readablePassword } from "../sessions/password.ts";
import { insertUser, prepareUser, type NewUser } from "../users/users.ts";
import { syntheticRecords } from "./synthetic-people.ts";

type TrialRole = Extract<Role, "officer" | "desk" | "administrator" | "auditor" | "data-protection">;

/** A login of a trial, by what it may do. */
export type TrialLogins = Readonly<Record<TrialRole, { readonly login: string; readonly password: string }>>;

/** A trial's node that stands for another authority than the usual one. */
export interface TrialPlace {
  readonly country: Country | undefined;
  /** What the node is called. */
  readonly name: string;
  /** The units of the officer and the desk. */
  readonly post: string;
  readonly desk: string;
  /** What its register holds. */
  readonly records: readonly NewRecord[];
}

const people = {
  officer: { login: "officer", name: "L. Kodra", unit: "Durrës port", roles: ["officer"], grants: [] },
  desk: { login: "desk", name: "E. Dushku", unit: "Tirana desk", roles: ["officer", "desk"], grants: [] },
  administrator: { login: "admin", name: "B. Hoxha", unit: "Administration", roles: ["administrator"], grants: [] },
  auditor: { login: "auditor", name: "M. Gjata", unit: "Data protection", roles: ["auditor"], grants: [] },
  "data-protection": {
    login: "privacy",
    name: "D. Leka",
    unit: "Data protection",
    roles: ["data-protection"],
    grants: [],
  },
} as const satisfies Record<TrialRole, Omit<NewUser, "password">>;

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/**
 * Fills an empty store, in one transaction, and answers the logins; answers undefined and changes nothing when the store has users.
 * `filling` is how many persons the usual node has, or what another one is.
 * `keep` is called with the logins before the commit, so that no crash leaves a node whose passwords nobody knows.
 */
export async function fillTrial(
  { store, ledger, chance }: Needs,
  filling: number | TrialPlace,
  keep: (logins: TrialLogins) => void,
): Promise<TrialLogins | undefined> {
  if ((await store.users.count()) > 0) return undefined;
  const place = typeof filling === "number" ? undefined : filling;
  const units: Partial<Record<TrialRole, string>> =
    place === undefined ? {} : { officer: place.post, desk: place.desk };
  const withPassword = (role: TrialRole): NewUser & { password: string } => ({
    ...people[role],
    unit: units[role] ?? people[role].unit,
    password: readablePassword(chance.random),
  });
  const users = {
    officer: withPassword("officer"),
    desk: withPassword("desk"),
    administrator: withPassword("administrator"),
    auditor: withPassword("auditor"),
    "data-protection": withPassword("data-protection"),
  };
  const prepared = await Promise.all(Object.values(users).map((user) => prepareUser(chance, user)));
  keep(users);
  const records = typeof filling === "number" ? syntheticRegister(chance, filling) : filling.records;
  const country = place === undefined ? Country.parse("AL") : place.country;
  const who = { login: "node", name: "Node", unit: "" };
  await store.transactAsNode(async (tx) => {
    await tx.settings.create("node.name", place?.name ?? "Tirana desk");
    if (country !== undefined) await tx.settings.set("node.country", country);
    await tx.settings.set("demo", true);
    await tx.records.put(records);
    const entries = [];
    for (const one of prepared) entries.push((await insertUser(tx, chance, who, one)).entry);
    await ledger.write(tx.log, [
      ...entries,
      {
        act: "imported",
        who,
        purpose: "administration",
        subject: "synthetic people of the trial",
        records: [],
        outcome: { added: records.length },
      },
    ]);
  });
  return users;
}

function syntheticRegister(chance: Chance, persons: number): NewRecord[] {
  const synthetic = syntheticRecords({ seed: 7, persons, newId: (owner) => newRecordId(chance, owner) });
  const undated = synthetic.map(({ labels: { reviewOn: _, ...labels }, ...record }) => ({ ...record, labels }));
  return someDue(dated(retentionDefaults, undated, today(chance)), today(chance));
}

/** One alert in twenty-five is to be reviewed soon, so that the board of a trial shows something. */
function someDue(records: readonly NewRecord[], day: string): NewRecord[] {
  const alerts = records.flatMap(({ id, content }) => (content.kind === "alert" ? [[id, content.subject]] : []));
  const due = new Set(alerts.filter((_, place) => place % 25 === 7).flat());
  const soon = monthsAfter(day, 2);
  return records.map((record) =>
    due.has(record.id) ? { ...record, labels: { ...record.labels, reviewOn: soon, expiresOn: soon } } : record,
  );
}
