// How the database hears for whom it is read. The rule itself is its row-level security (migrations/0009-sight.ts); `sees` of #policy has it in
// memory; a property test compares the two.
import { hash } from "node:crypto";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Sight } from "#domain";
import { StoreError } from "./errors.ts";
import type { Database } from "./schema.ts";

/** Says a sight in a form that nobody can make who has not the key: so that SQL that slipped into a statement sees no more than its caller. */
export class SightSigner {
  readonly #key: Uint8Array;
  /** What was said of a sight before: officers keep theirs for a second and more. */
  readonly #said = new WeakMap<Sight, string>();

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** Reads the key, as the owner of the tables, who alone can. */
  static async open(owner: Kysely<Database>): Promise<SightSigner> {
    const { rows } = await sql<{ key: Uint8Array }>`select key from sight_key`.execute(owner);
    const [row] = rows;
    if (row === undefined) throw new StoreError("store_damaged", { detail: "sight_key" });
    return new SightSigner(row.key);
  }

  /** The value of the setting `besa.sight`. What this room does not know is said as holding nothing. */
  sign(sight: Sight): string {
    const known = this.#said.get(sight) ?? this.#sign(sight);
    this.#said.set(sight, known);
    return known;
  }

  #sign(sight: Sight): string {
    const { grants, today } = sight.op === "holds" ? sight : { grants: [], today: "9999-12-31" };
    const said = `${today}{${grants.map(quoted).join()}}`;
    const inner = hash("sha256", Buffer.concat([this.#key, Buffer.from(said)]), "buffer");
    return `${hash("sha256", Buffer.concat([this.#key, inner]), "hex")}:${said}`;
  }
}

/** A label as an element of PostgreSQL's array literal. */
function quoted(label: string): string {
  return `"${label.replaceAll(/["\\\\]/g, String.raw`\$&`)}"`;
}
