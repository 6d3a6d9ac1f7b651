// A guard that lets everything pass, for tests of what comes behind it.
import type { GuardRules } from "#domain";
import { clear, type Guard, type Message } from "#exchange";

const everything: GuardRules = {
  v: 1,
  rules: [{ id: "everything", effect: "allow", words: "Tests of what comes behind the guard.", when: {} }],
};

/** Lets everything pass. */
export const openGuard: Guard = async (items) =>
  items.map(({ to, ...item }) => clear(everything, { ...item, way: "node", to: { node: to } }));

/** A message before the guard has seen it. */
export type PlainMessage = Omit<Message, "content"> & { readonly content: unknown };

/** A message whose content the guard has let pass. */
export function clearedMessage({ content, ...message }: PlainMessage): Message {
  const { type, to, labels, attachments = [] } = message;
  const shown = attachments.map(({ size, mediaType }) => ({ size, mediaType }));
  const cleared = clear(everything, { way: "node", type, to, labels, content, attachments: shown });
  if ("code" in cleared) throw new RangeError(cleared.code);
  return { ...message, content: cleared };
}
