// Telling whoever asked, at once, that their question was answered.
import type { LiveAlert, UserId } from "#domain";
import type { NodeTransaction } from "#store";
import { newActId } from "../clock.ts";
import type { SharingNeeds } from "./needs.ts";

/** Rings for the one who asked, and for nobody else; a request without one, for the desks. */
export async function tellAsker(
  { chance }: Pick<SharingNeeds, "chance">,
  tx: Pick<NodeTransaction, "liveAlerts">,
  kind: "onward-answered" | "proposal-answered",
  answered: Pick<LiveAlert, "about" | "from"> & { readonly forUser: UserId | undefined },
): Promise<void> {
  await tx.liveAlerts.raise([{ id: newActId(chance), kind, ...answered, at: chance.now().toISOString() }]);
}
