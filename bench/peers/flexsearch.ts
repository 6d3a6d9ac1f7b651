import { Charset, Index, type EncoderOptions } from "flexsearch";
import { resident } from "../measure.ts";
import { plain, tenOf, type Fill, type Setting } from "./peer.ts";

/** FlexSearch: words are encoded by sound; what is encoded alike is found, and with `suggest` also names that lack a word. */
export function fillFlexSearch(encoder: "LatinBalance" | "LatinAdvanced" | "LatinSoundex", isTolerant = false): Fill {
  return async (batches) => {
    const before = resident();
    const encoders: Readonly<Record<typeof encoder, EncoderOptions>> = Charset;
    const index = new Index({ encoder: encoders[encoder], tokenize: isTolerant ? "tolerant" : "strict", cache: false });
    const persons: number[] = [];
    for (const rows of batches) for (const { person, name } of rows) index.add(persons.push(person) - 1, plain(name));
    const label = isTolerant ? `${encoder}, tolerant` : encoder;
    const setting = (suggest: boolean): Setting => ({
      label: suggest ? `${label}, suggest` : label,
      find: (name) => tenOf(index.search(plain(name), { limit: 30, suggest }).map((id) => persons[Number(id)] ?? -1)),
    });
    return {
      settings: [setting(false), setting(true)],
      bytes: resident() - before,
      [Symbol.asyncDispose]: async () => {},
    };
  };
}
