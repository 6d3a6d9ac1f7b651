import type { AuthorityId } from "#domain";
import type { Store } from "#store";

/** Whether an authority is this node's own country's: its officers speak for it. */
export async function isOwnAuthority({ settings }: Pick<Store, "settings">, owner: AuthorityId): Promise<boolean> {
  const country = await settings.get("node.country");
  return typeof country === "string" && (owner === country || owner.startsWith(`${country}/`));
}
