// INTERPOL's public notices: the answers of its web service (lists, single notices, one a line) and tables made from them.
import type { AlertCategory, Measure } from "#domain";
import { entryOf } from "./list-entry.ts";
import { fieldRows, textsIn, type FieldRow } from "./list-fields.ts";
import { dateOf, lineOf, passageOf } from "./list-values.ts";
import { interpolSubject } from "./interpol-subjects.ts";
import { isObject, type JsonObject } from "./json-rows.ts";
import type { ListRow, ListSource } from "./list-source.ts";

/** Reads one or more files. The key of a notice is its entity_id, written with a slash. */
export async function* readInterpolList(files: readonly ListSource[]): AsyncGenerator<ListRow> {
  for (const file of files) {
    for await (const row of fieldRows(file)) {
      if (!("fields" in row)) yield row;
      else for (const notice of noticesIn(row)) yield noticeEntry(notice, file.name);
    }
  }
}

/** An answer to a search holds its notices in _embedded.notices; a single notice is itself. */
function noticesIn(row: FieldRow): FieldRow[] {
  const embedded = row.fields["_embedded"];
  const notices = isObject(embedded) ? embedded["notices"] : undefined;
  if (!Array.isArray(notices)) return [row];
  // The parts of what JSON.parse made are JSON.
  return notices.map((notice: unknown) => ({
    line: row.line,
    fields: isObject(notice) ? notice : {},
    original: notice as FieldRow["original"],
  }));
}

function noticeEntry({ line, fields, original }: FieldRow, file: string): ListRow {
  const [id = ""] = textsIn(fields["entity_id"]);
  const key = lineOf(id).replace(/^(\d{4})-(\d+)$/, "$1/$2");
  const category = categoryOf(fields, file);
  const subject = interpolSubject(fields);
  return entryOf(
    { key, subject, alert: key === "" ? undefined : alertOf(key, category, fields), original, line },
    file,
  );
}

/** The public service has red and yellow notices and those with the UN; others come in tables with a column of their own. */
const measures = {
  red: ["arrest"],
  yellow: ["locate", "protect"],
  un: ["freeze-assets", "refuse-entry", "inform"],
  blue: ["locate", "identify", "inform"],
  green: ["inform"],
  black: ["identify"],
  orange: ["inform"],
  purple: ["inform"],
  silver: ["locate", "inform"],
} as const satisfies Partial<Record<AlertCategory, readonly Measure[]>>;

type Colour = keyof typeof measures;

/** From a column, the notice's own address, its fields, or the file's name; red when nothing says otherwise. */
function categoryOf(fields: JsonObject, file: string): Colour {
  const said = ["notice", "notice_type", "category", "color", "colour", "type"].flatMap((name) =>
    textsIn(fields[name]),
  );
  const links = /\/notices\/v1\/([a-z]+)/.exec(JSON.stringify(fields["_links"] ?? ""))?.[1];
  const byFields =
    "arrest_warrants" in fields
      ? "red"
      : "un_reference" in fields
        ? "un"
        : "date_of_event" in fields
          ? "yellow"
          : undefined;
  const byName = /(?<![a-z])(red|yellow|un|blue|green|black|orange|purple|silver)(?![a-z])/.exec(
    (file.split("/").at(-1) ?? "").toLowerCase(),
  )?.[1];
  const words = [...said.map((text) => text.toLowerCase().replace(/ notice$/, "")), links, byFields, byName];
  return words.filter((word) => word !== undefined).find(isColour) ?? "red";
}

const isColour = (word: string): word is Colour => Object.hasOwn(measures, word);

function alertOf(reference: string, category: Colour, fields: JsonObject): object {
  const warrants = Array.isArray(fields["arrest_warrants"]) ? fields["arrest_warrants"].filter(isObject) : [];
  const charges = [...warrants.flatMap(chargeOf), ...textsIn(fields["charge"] ?? fields["charges"])];
  const issuedOn = dateOf(textsIn(fields["un_reference_date"])[0] ?? "");
  const programme = textsIn(fields["un_resolution"])[0];
  return {
    kind: "alert",
    category,
    reference,
    measures: measures[category],
    warnings: [],
    ...(charges.length === 0 ? {} : { offence: passageOf(charges.join("\n")) }),
    ...(programme === undefined ? {} : { programme: lineOf(`UN ${programme}`) }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    instructions: [],
  };
}

/** One warrant: the charge, its translation, and the country that issued it. */
function chargeOf(warrant: JsonObject): string[] {
  const [charge, translation, country] = ["charge", "charge_translation", "issuing_country_id"].map(
    (name) => textsIn(warrant[name])[0],
  );
  const words = [charge, translation === undefined ? undefined : `(${translation})`]
    .filter((part) => part !== undefined)
    .join(" ");
  if (words === "" && country === undefined) return [];
  return [country === undefined ? words : `${country}: ${words}`];
}
