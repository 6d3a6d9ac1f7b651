// The trial: an empty store is filled with synthetic people of many scripts, so that the first minute shows the main job.
import { Country, monthsAfter, type NewRecord, retentionDefaults, type Role } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import { newRecordId, today, type Chance } from "../clock.ts";
import { dated } from "../retention/rules.ts";
import { readablePassword } from "../sessions/password.ts";
import { insertUser, prepareUser, type NewUser } from "../users/users.ts";
import { syntheticRecords } from "./synthetic-people.ts";

type TrialRole = Extract<Role, "officer" | "desk" | "administrator" | "auditor">;

/** A login of a trial, by what it may do. */
export type TrialLogins = Readonly<Record<TrialRole, { readonly login: string; readonly password: string }>>;

const people = {
  officer: { login: "officer", name: "L. Kodra", unit: "Durrës port", roles: ["officer"], grants: [] },
  desk: { login: "desk", name: "E. Dushku", unit: "Tirana desk", roles: ["officer", "desk"], grants: [] },
  administrator: { login: "admin", name: "B. Hoxha", unit: "Administration", roles: ["administrator"], grants: [] },
  auditor: { login: "auditor", name: "M. Gjata", unit: "Data protection", roles: ["auditor"], grants: [] },
} as const satisfies Record<TrialRole, Omit<NewUser, "password">>;

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/**
 * Fills an empty store, in one transaction, and answers the logins; answers undefined and changes nothing when the store has users.
 * `keep` is called with the logins before the commit, so that no crash leaves a node whose passwords nobody knows.
 */
export async function fillTrial(
  { store, ledger, chance }: Needs,
  persons: number,
  keep: (logins: TrialLogins) => void,
): Promise<TrialLogins | undefined> {
  if ((await store.users.count()) > 0) return undefined;
  const withPassword = (role: TrialRole): NewUser & { password: string } => ({
    ...people[role],
    password: readablePassword(chance.random),
  });
  const users = {
    officer: withPassword("officer"),
    desk: withPassword("desk"),
    administrator: withPassword("administrator"),
    auditor: withPassword("auditor"),
  };
  const prepared = await Promise.all(Object.values(users).map((user) => prepareUser(chance, user)));
  keep(users);
  const synthetic = syntheticRecords({ seed: 7, persons, newId: () => newRecordId(chance) });
  const undated = synthetic.map(({ labels: { reviewOn: _, ...labels }, ...record }) => ({ ...record, labels }));
  const records = someDue(dated(retentionDefaults, undated, today(chance)), today(chance));
  const who = { login: "node", name: "Node", unit: "" };
  await store.transactAsNode(async (tx) => {
    await tx.settings.create("node.name", "Tirana desk");
    await tx.settings.set("node.country", Country.parse("AL"));
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

/** One alert in twenty-five is to be reviewed soon, so that the board of a trial shows something. */
function someDue(records: readonly NewRecord[], day: string): NewRecord[] {
  const alerts = records.flatMap(({ id, content }) => (content.kind === "alert" ? [[id, content.subject]] : []));
  const due = new Set(alerts.filter((_, place) => place % 25 === 7).flat());
  const soon = monthsAfter(day, 2);
  return records.map((record) =>
    due.has(record.id) ? { ...record, labels: { ...record.labels, reviewOn: soon, expiresOn: soon } } : record,
  );
}
