import type { UserId } from "#domain";
import type { StoreTransaction } from "#store";

/** Whether somebody has more than a password: then one administrator with a new password must not be able to go around it. */
export async function hasFactors(tx: StoreTransaction, user: UserId): Promise<boolean> {
  return (await tx.passkeys.of(user)).length > 0 || (await tx.codes.of(user))?.isConfirmed === true;
}

/** Takes passkeys, authenticator app, links to identity providers and known browsers of a user away. */
export async function removeFactors(tx: StoreTransaction, user: UserId): Promise<void> {
  await tx.passkeys.removeAllOf(user);
  await tx.codes.remove(user);
  await tx.providers.unlinkAllOf(user);
  await tx.devices.forgetAllOf(user);
}
