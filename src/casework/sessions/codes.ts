// One-time codes of an authenticator app (RFC 6238), and recovery codes for when it is lost.
import { Secret, TOTP } from "otpauth";
import type { UserId } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, requireFresh, type Officer } from "../officer.ts";
import { liftLimit } from "./lift-limit.ts";
import { readableCode } from "./password.ts";
import type { RememberedSessions } from "./remembered.ts";
import type { SecretBox } from "./secret-box.ts";
import type { Way } from "./session-data.ts";
import { recoveryKeyOf } from "./tokens.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly secrets: SecretBox;
}

interface ConfirmNeeds extends Needs {
  readonly remembered: Pick<RememberedSessions<unknown>, "forget">;
}

const stepMilliseconds = 30_000;
const recoveryCodes = 10;

/** Makes a secret for an authenticator app, which counts once a code of it was given. Told this once; until then it can be made anew. */
export async function proposeCodes(
  { store, chance, secrets }: Needs,
  officer: Officer,
): Promise<{ secret: string; address: string }> {
  requireFresh(officer, chance.now());
  const secret = chance.random(20);
  if (!(await store.codes.propose(officer.id, secrets.seal(secret, ownerOf(officer.id)))))
    throw new CaseworkError("codes_exist");
  const name = await store.settings.get("node.name");
  const generator = generatorOf(secret, {
    issuer: `Besa ${typeof name === "string" ? name : ""}`.trim(),
    label: officer.login,
  });
  return { secret: generator.secret.base32, address: generator.toString() };
}

/** Confirms the app with a code of it; answers recovery codes, told this once, each good once. */
export async function confirmCodes(
  { store, ledger, chance, secrets, remembered }: ConfirmNeeds,
  officer: Officer,
  { code }: { readonly code: string },
): Promise<{ recovery: string[] }> {
  requireFresh(officer, chance.now());
  const generator = await store.codes.of(officer.id);
  if (generator === undefined || generator.isConfirmed) throw new CaseworkError("codes_exist");
  const at = chance.now();
  const step = stepOf(secrets.open(generator.secret, ownerOf(officer.id)), code, at);
  if (step === undefined) throw new CaseworkError("second_factor_refused");
  const recovery = Array.from({ length: recoveryCodes }, () => readableCode(chance.random, 12));
  const confirming = store.transact(async (tx) => {
    if (!(await tx.codes.takeStep(officer.id, step))) throw new CaseworkError("second_factor_refused");
    await tx.codes.confirm(officer.id, at.toISOString(), recovery.map(recoveryKeyOf));
    await liftLimit(tx, officer, { way: "password-and-code", at: at.toISOString() });
    await ledger.write(tx.log, [{ act: "codes-added", who: actor(officer), subject: officer.login, records: [] }]);
  });
  await confirming.finally(() => remembered.forget(officer.session.key));
  return { recovery };
}

/** Takes the officer's authenticator app away, with its recovery codes. */
export async function removeCodes({ store, ledger, chance }: Omit<Needs, "secrets">, officer: Officer): Promise<void> {
  requireFresh(officer, chance.now());
  await store.transact(async (tx) => {
    if (!(await tx.codes.remove(officer.id))) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [{ act: "codes-removed", who: actor(officer), subject: officer.login, records: [] }]);
  });
}

/** Uses up a code: of the app's last, present or next half minute, each good once; or a recovery code. Undefined when it is none. */
export async function takeCode(
  { store, chance, secrets }: Omit<Needs, "ledger">,
  user: UserId,
  code: string,
): Promise<Way | undefined> {
  const generator = await store.codes.of(user);
  if (generator?.isConfirmed !== true) return undefined;
  const secret = openOr(() => secrets.open(generator.secret, ownerOf(user)));
  // With the key lost the app counts no more, and recovery codes still do.
  const step = secret === undefined ? undefined : stepOf(secret, code, chance.now());
  if (step !== undefined) return (await store.codes.takeStep(user, step)) ? "password-and-code" : undefined;
  return (await store.codes.takeRecovery(user, recoveryKeyOf(code))) ? "password-and-recovery-code" : undefined;
}

/**
 * Seals the secrets that an earlier version of the program has kept in the clear; how many there were, and how many do not open: those were sealed under
 * another key.
 */
export async function sealCodes({
  store,
  secrets,
}: Pick<Needs, "store" | "secrets">): Promise<{ readonly sealed: number; readonly lost: number }> {
  const sealed = await store.transact((tx) => tx.codes.sealAll((secret, user) => secrets.seal(secret, ownerOf(user))));
  const all = await store.codes.all();
  const lost = all.filter(({ user, secret }) => openOr(() => secrets.open(secret, ownerOf(user))) === undefined).length;
  return { sealed, lost };
}

/** What a sealed secret says, or undefined where it does not open. */
function openOr(open: () => Uint8Array): Uint8Array | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

function ownerOf(user: UserId): string {
  return `codes ${user}`;
}

function stepOf(secret: Uint8Array, code: string, at: Date): number | undefined {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = at.getTime();
  const delta = generatorOf(secret).validate({ token, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / stepMilliseconds) + delta;
}

function generatorOf(secret: Uint8Array, named: { readonly issuer?: string; readonly label?: string } = {}): TOTP {
  // Copied: the library wants a buffer of the secret's own.
  const { buffer } = new Uint8Array(secret);
  return new TOTP({ ...named, secret: new Secret({ buffer }), digits: 6, period: stepMilliseconds / 1000 });
}
