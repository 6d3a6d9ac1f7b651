// OFAC's list of Specially Designated Nationals: SDN.CSV with ALT.CSV (aliases) and ADD.CSV (addresses), joined on the entity number.
import { lineOf } from "./list-values.ts";
import { entryOf, type DraftEntry } from "./list-entry.ts";
import { rowProblem, type ListProblem, type ListRow, type ListSource } from "./list-source.ts";
import { ofacRows, sortFiles, valueOf, type OfacFile, type OfacRow } from "./ofac-files.ts";
import { subjectOf, type OfacEntity } from "./ofac-subjects.ts";

/**
 * Reads the list. SDN.CSV is streamed; aliases and addresses (some 40,000 rows) are held until their entity comes. Those whose entity never
 * comes are problems `row_orphan`: the files are of different dates.
 */
export async function* readOfacList(files: readonly ListSource[]): AsyncGenerator<ListRow> {
  const { sdn, alt, add } = await sortFiles(files);
  const aliases = yield* sideRows(alt, "alt");
  const addresses = yield* sideRows(add, "add");
  for await (const row of ofacRows(sdn, "sdn")) {
    if (isRow(row))
      yield entryOf(draftOf({ row, aliases: aliases.of(row.key), addresses: addresses.of(row.key) }), sdn.name);
    else yield row;
  }
  yield* aliases.orphans();
  yield* addresses.orphans();
}

interface SideRows {
  of(key: string): readonly OfacRow[];
  orphans(): Iterable<ListProblem>;
}

async function* sideRows(file: ListSource | undefined, kind: OfacFile): AsyncGenerator<ListProblem, SideRows> {
  const rows = new Map<string, OfacRow[]>();
  const used = new Set<string>();
  if (file !== undefined) {
    for await (const row of ofacRows(file, kind)) {
      if (!isRow(row)) yield row;
      else if (rows.get(row.key)?.push(row) === undefined) rows.set(row.key, [row]);
    }
  }
  return {
    of: (key) => (used.add(key), rows.get(key) ?? []),
    *orphans() {
      for (const [key, orphans] of rows) {
        if (used.has(key)) continue;
        for (const { line, cells } of orphans)
          yield rowProblem("row_orphan", `entity ${key}`, { file: file?.name ?? kind, line }, cells.join(","));
      }
    },
  };
}

function isRow(row: OfacRow | ListProblem): row is OfacRow {
  return "cells" in row;
}

function draftOf(entity: OfacEntity): DraftEntry {
  const { row, aliases, addresses } = entity;
  const original = {
    sdn: [...row.cells],
    alt: aliases.map(({ cells }) => [...cells]),
    add: addresses.map(({ cells }) => [...cells]),
  };
  return { key: row.key, subject: subjectOf(entity), alert: alertOf(row), original, line: row.line };
}

/** Blocking of property (31 CFR chapter V). The programme column reads `SDGT] [IRGC] [IFSR`. */
function alertOf(row: OfacRow): object {
  const programmes = (valueOf(row.cells[3]) ?? "")
    .split(/\]\s*\[/)
    .map((programme) => programme.replaceAll(/[[\]]/g, "").trim());
  return {
    kind: "alert",
    category: "sanctions",
    reference: `OFAC ${row.key}`,
    measures: ["freeze-assets", "inform"],
    warnings: [],
    programme: lineOf(`OFAC ${programmes.join(", ")}`),
    instructions: [],
  };
}
