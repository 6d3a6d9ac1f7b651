// Whoever comes with a login and a password: counted before they are looked at, and slowed when they guess.
import type { LogDetail, UserId } from "#domain";
import type { Ledger } from "#ledger";
import { lockSeconds } from "#policy";
import type { Store, StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { takeCode } from "./codes.ts";
import { passwordMatches } from "./password.ts";
import type { SecretBox } from "./secret-box.ts";
import type { Way } from "./session-data.ts";
import { deviceKeyOf } from "./tokens.ts";
import { countStranger, strangerSetting, strangersIn } from "./strangers.ts";
import type { UnknownLogins } from "./unknown-logins.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

interface DoorNeeds extends Needs {
  readonly secrets: SecretBox;
  readonly unknownLogins: UnknownLogins;
}

/** Where an attempt comes from. */
export interface From {
  readonly address: string;
  /** The browser's own token, from its cookie; undefined for programs and new browsers. */
  readonly device?: string | undefined;
  /** How browser or program names itself. */
  readonly agent?: string | undefined;
}

/** What is typed at the door. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** A one-time code, or a recovery code. */
  readonly code?: string | undefined;
}

/**
 * The user, if login and password are right, and the code too where the user has an authenticator app. Unknown, disabled and wrong look alike, and
 * take as long. Refuses with sign_in_refused, locked_out, second_factor_needed or second_factor_refused.
 */
export async function admit(
  needs: DoorNeeds,
  { login: typed, password, code }: Credentials,
  from: From,
): Promise<{ user: StoredUser; way: Way }> {
  const login = typed.trim().toLowerCase();
  const user = await needs.store.users.byLogin(login);
  await claimGuessAt(needs, { user, login, from });
  const matches = await passwordMatches(password, user?.kind === "person" ? user.passwordHash : undefined);
  if (!matches || user === undefined || user.disabled) {
    await (user === undefined ? refuseStranger(needs, login, from) : refuse(needs, login, from));
    throw new CaseworkError("sign_in_refused");
  }
  return { user, way: await secondFactor(needs, user, { code, from }) };
}

/** Counts a guess at the door, where the login may be nobody's. Refuses with locked_out, alike for both. */
export async function claimGuessAt(
  needs: Omit<DoorNeeds, "secrets">,
  { user, login, from }: { readonly user: StoredUser | undefined; readonly login: string; readonly from: From },
): Promise<void> {
  if (user !== undefined) return claimGuess(needs, user.id, from);
  const seconds = needs.unknownLogins.claim(login, needs.chance.now().getTime());
  if (seconds > 0) throw new CaseworkError("locked_out", { retryAfter: seconds });
}

/**
 * Counts a guess against the account or, in a browser that the user has signed in with, against that browser alone: strangers can close the
 * account to strangers, not to its owner. Refuses with locked_out while no guess is looked at.
 */
export async function claimGuess({ store, chance }: Needs, user: UserId, from: From): Promise<void> {
  const at = chance.now().toISOString();
  const until = await store.transact(async (tx) => {
    const device = from.device === undefined ? undefined : deviceKeyOf(from.device);
    const isKnown = device !== undefined && (await tx.devices.knows(user, device));
    return tx.devices.claimGuess({ user, device: isKnown ? device : undefined }, { at, lockSeconds });
  });
  if (until === undefined) return;
  throw new CaseworkError("locked_out", {
    retryAfter: Math.max(1, Math.ceil((Date.parse(until) - Date.parse(at)) / 1000)),
  });
}

async function secondFactor(
  needs: DoorNeeds,
  user: StoredUser,
  { code, from }: { readonly code: string | undefined; readonly from: From },
): Promise<Way> {
  const generator = await needs.store.codes.of(user.id);
  if (generator?.isConfirmed !== true) return "password";
  if (code === undefined) throw new CaseworkError("second_factor_needed");
  const way = await takeCode(needs, user.id, code);
  if (way !== undefined) return way;
  await refuse(needs, user.login, from);
  throw new CaseworkError("second_factor_refused");
}

async function refuse({ ledger, store }: Needs, login: string, from: From): Promise<void> {
  await store.transact((tx) => ledger.write(tx.log, [refusal(login, { from: from.address })]));
}

/** The same with a login that nobody has. It is written down either way, in as long, so that no time tells which logins there are. */
async function refuseStranger({ ledger, store, chance }: Needs, login: string, from: From): Promise<void> {
  const now = chance.now().toISOString();
  await store.transact(async (tx) => {
    const entries: LogDetail[] = [];
    await tx.settings.change(strangerSetting, (before) => {
      const { after, tells, untold } = countStranger(strangersIn(before), now);
      if (untold !== undefined) entries.push(refusal("", { ...untold }));
      if (tells === "itself") entries.push(refusal(login, { from: from.address }));
      if (tells === "count") entries.push(refusal("", { ...after, from: from.address }));
      return { ...after };
    });
    if (entries.length > 0) await ledger.write(tx.log, entries);
  });
}

/** A refused sign-in. What was typed as a login may be a password typed in the wrong field: only its start is kept. */
function refusal(login: string, outcome: LogDetail["outcome"]): LogDetail {
  const who = { login: login.slice(0, 3), name: "", unit: "" };
  return { act: "sign-in-refused", who, records: [], outcome };
}
