import type { Store } from "#store";
import type { Officer } from "../officer.ts";

/** What somebody can show who they are with, beside the password. */
export interface FactorsView {
  readonly passkeys: number;
  readonly codes: boolean;
  readonly recoveryCodes: number;
}

/** What the officer can show who they are with. */
export async function readFactors({ store }: { readonly store: Store }, officer: Officer): Promise<FactorsView> {
  const [passkeys, codes, recoveryCodes] = await Promise.all([
    store.passkeys.of(officer.id),
    store.codes.of(officer.id),
    store.codes.recoveryLeft(officer.id),
  ]);
  return { passkeys: passkeys.length, codes: codes?.isConfirmed === true, recoveryCodes };
}
