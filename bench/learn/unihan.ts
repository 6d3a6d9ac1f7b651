// Reads the Unihan database of the Debian package unicode-data: what each Han character is to each field.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Fields of Unihan by name, each a map from character to value. */
export class Unihan {
  readonly #folder: string;
  readonly #files = new Map<string, Map<string, Map<string, string>>>();

  /** `folder`: where the Debian packages are unpacked. */
  constructor(folder: string) {
    this.#folder = join(folder, "usr/share/unicode");
  }

  /** The values of one field of one file: `field("Readings", "kMandarin")`. */
  field(file: string, field: string): ReadonlyMap<string, string> {
    const known = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, known);
    return known.get(field) ?? new Map<string, string>();
  }

  /** Characters that one of the fields of OtherMappings names: those of a national character set. */
  charset(...fields: readonly string[]): Set<string> {
    return new Set(fields.flatMap((field) => [...this.field("OtherMappings", field).keys()]));
  }

  #read(file: string): Map<string, Map<string, string>> {
    const path = join(this.#folder, `Unihan_${file}.txt.bz2`);
    const fields = new Map<string, Map<string, string>>();
    for (const line of execFileSync("bzcat", [path], { maxBuffer: 1 << 28 })
      .toString()
      .split("\n")) {
      const [code = "", field = "", value = ""] = line.split("\t");
      if (!code.startsWith("U+")) continue;
      const values = fields.get(field) ?? new Map<string, string>();
      fields.set(field, values.set(letterOf(code), value));
    }
    return fields;
  }
}

/** The character of a code point written as in Unihan: U+4E00. */
export const letterOf = (code: string): string => String.fromCodePoint(Number.parseInt(code.slice(2), 16));
