// Hears what this process asks of the database.
import pg from "pg";

/** What the node does by itself, whoever asks. */
const background =
  /screening|record_commit|graphile|checkpoint|cosign|witness|session|besa\.sight|delegation where to_user|recursive above|advisory|^(begin|commit|rollback|listen)/i;
let heard: string[] | undefined;
// oxlint-disable-next-line typescript/unbound-method -- it is called with the client that it was called on
const { query } = pg.Client.prototype;
// Counts what is asked of the database, whoever asks; the driver's own overloads are handed on as they are.
pg.Client.prototype.query = function counting(this: pg.Client, ...given: unknown[]): unknown {
  const [first] = given;
  const text =
    typeof first === "string"
      ? first
      : typeof first === "object" && first !== null && "text" in first
        ? String(first.text)
        : "";
  if (!background.test(text)) heard?.push(text);
  return Reflect.apply(query, this, given);
} as typeof query;

/** The answer, and the statements that were heard meanwhile, in no order. */
export async function counted<T>(work: () => Promise<T>): Promise<[T, readonly string[]]> {
  const statements: string[] = [];
  heard = statements;
  try {
    return [await work(), statements.toSorted()];
  } finally {
    heard = undefined;
  }
}
