import { hanVariants } from "./tables/han-variants.generated.ts";

/** The one form that stands for the traditional, the simplified and the Japanese form of a Han character; another character stays itself. */
export function hanForm(letter: string): string | undefined {
  if (letter < firstHan) return undefined;
  forms ??= readForms();
  return forms.get(letter);
}

const firstHan = "\u3400";
let forms: ReadonlyMap<string, string> | undefined;

function readForms(): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const line of hanVariants.trim().split("\n")) {
    const [form = "", ...variants] = line;
    for (const variant of variants) read.set(variant, form);
  }
  return read;
}
