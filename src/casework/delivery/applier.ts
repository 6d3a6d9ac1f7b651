// What those have in common who apply what other nodes say.
import type { Verdict } from "#exchange";
import type { NodeTransaction } from "#store";
import type { Applier, Standing } from "./needs.ts";

/** It is done, or was before. */
export const accepted: Verdict = { state: "accepted" };

/** It is not done, for good; a code of docs/errors.md says why. */
export const refused = (code: string): Verdict => ({ state: "refused", code });

/** Something that another node has said, in its form. */
export interface Heard<Said> {
  readonly standing: Standing;
  /** The node that says it, by its signature. */
  readonly from: string;
  readonly said: Said;
}

/** A schema of #domain, as far as it is asked here. */
interface Form<Said> {
  safeParse(content: unknown): { readonly success: true; readonly data: Said } | { readonly success: false };
}

/** Applies contents of a form. What has another form is refused with `bad_content`. */
export function hearing<Said>(
  form: Form<Said>,
  hear: (tx: NodeTransaction, heard: Heard<Said>) => Promise<Verdict>,
): Applier {
  return async (standing, tx, { facts, content }) => {
    const read = form.safeParse(content);
    return read.success ? hear(tx, { standing, from: facts.from, said: read.data }) : refused("bad_content");
  };
}
