import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Content, ListEntry } from "#domain";
import { fileSource, lists, memorySource, readAll, skip } from "./list-testing.ts";
import { readList } from "./read-list.ts";

const today = "2026-08-01";
const sdn = `${lists}/ofac/sdn_2022-11.csv`;
const alt = `${lists}/ofac/alt_2024-01.csv`;
const newerAlt = `${lists}/ofac/alt_2026-08.csv`;
const add = `${lists}/ofac/add_2024-01.csv`;
const readFiles = (...paths: string[]) => readAll(readList("ofac", paths.map(fileSource), { today }));
const readTexts = (...texts: (string | Uint8Array)[]) =>
  readAll(
    readList(
      "ofac",
      texts.map((text, index) => memorySource(`${index}.csv`, text, 50)),
      { today },
    ),
  );
const codes = (problems: readonly { readonly code: string }[]): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(problems, ({ code }) => code)
      .entries()
      .map(([code, all]) => [code, all.length]),
  );
const row = (key: number, name: string, sort: string, remarks = "-0- "): string =>
  `${key},"${name}",${sort},"SDGT] [IRGC",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"${remarks}"
`;

test(
  "11,567 rows: 11,509 entities, 58 of them a second time; aliases and addresses of other dates are told",
  { skip },
  async () => {
    const { entries, problems, error } = await readFiles(sdn, alt, add);
    assert.equal(error, undefined);
    const kinds = Map.groupBy(entries, ({ subject }) => subject.kind);
    assert.deepEqual(
      new Map([...kinds].map(([kind, all]) => [kind, all.length])),
      new Map([
        ["organisation", 4813],
        ["person", 5876],
        ["vehicle", 820],
      ]),
    );
    assert.deepEqual(codes(problems), { row_duplicate: 58, row_orphan: 2529 + 3607 });
    assert.deepEqual(codes((await readFiles(newerAlt, sdn)).problems), { row_duplicate: 58, row_orphan: 6259 });
    assert.deepEqual(codes((await readFiles(sdn)).problems), { row_duplicate: 58 });
  },
);

test(
  "every line of every file stands, cell by cell, in the original of its entry or is told as a problem",
  { skip },
  async () => {
    const { entries, problems } = await readFiles(sdn, alt, add);
    const kept = new Map<string, string>();
    const keep = (cells: unknown): void => {
      if (Array.isArray(cells)) kept.set(bare(cells.join("")), "");
    };
    for (const { original } of entries) {
      assert.ok(
        typeof original === "object" &&
          original !== null &&
          "alt" in original &&
          "add" in original &&
          Array.isArray(original["alt"]) &&
          Array.isArray(original["add"]),
      );
      for (const cells of [original["sdn"], ...original["alt"], ...original["add"]]) keep(cells);
    }
    const told = new Set(problems.map(({ file, line }) => `${file}:${line}`));
    for (const path of [sdn, alt, add]) {
      const lines = readFileSync(path, "utf8").split("\n");
      const lost = lines.filter(
        (line, index) => bare(line) !== "" && !kept.has(bare(line)) && !told.has(`${path}:${index + 1}`),
      );
      assert.deepEqual(lost, []);
    }
  },
);

/** A line without what CSV and old end-of-file marks add. */
const bare = (line: string): string => line.replaceAll(/[",\r]/g, "").replaceAll("\u001A", "");

test("fields of the remarks reach the fields of the domain", { skip }, async () => {
  const { entries } = await readFiles(sdn, alt, add);
  const of = <K extends Content["kind"]>(kind: K): Extract<Content, { kind: K }>[] =>
    // The filter has compared the kind, which TypeScript does not carry over to the generic.
    entries.map(({ subject }) => subject as Content).filter((content) => content.kind === kind) as Extract<
      Content,
      { kind: K }
    >[];
  const persons = of("person");
  const papers = Map.groupBy(
    [...persons, ...of("organisation")].flatMap(({ documents }) => documents),
    ({ type }) => type,
  );
  const names = entries.flatMap(({ subject }) => ("names" in subject ? subject.names : []));
  assert.deepEqual(
    {
      born: persons.filter(({ born }) => born.length > 0).length,
      births: persons.flatMap(({ born }) => born).length,
      birthPlaces: persons.flatMap(({ birthPlaces }) => birthPlaces).length,
      nationalities: persons.filter(({ nationalities }) => nationalities.length > 0).length,
      sex: persons.filter(({ sex }) => sex !== undefined).length,
      passports: papers.get("passport")?.length,
      papers: papers.values().reduce((sum, all) => sum + all.length, 0),
      aliases: names.filter(({ kind }) => kind === "alias").length,
      weak: names.filter(({ kind }) => kind === "weak-alias").length,
      imo: of("vehicle").filter(({ identifiers }) => identifiers.some(({ type }) => type === "IMO")).length,
      addresses: [...persons, ...of("organisation")].flatMap(({ addresses }) => addresses).length,
    },
    {
      born: 5741,
      births: 6470,
      birthPlaces: 3571,
      nationalities: 3964,
      sex: 3038,
      passports: 1782,
      papers: 8514,
      aliases: 14_105,
      weak: 2769,
      imo: 517,
      addresses: 13_072,
    },
  );
});

test(
  "no remark that begins as a date of birth, place, nationality, gender or passport is left unread, but for six that give no value",
  { skip },
  async () => {
    const { entries } = await readFiles(sdn);
    const left = entries.flatMap(({ subject }) =>
      "remarks" in subject && subject.kind === "person" ? subject.remarks : [],
    );
    assert.equal(
      left.filter((remark) => /^(alt\. )?(DOB|POB|nationality|citizen|Gender|Passport)\b/.test(remark)).length,
      6,
    );
  },
);

test("a row is read in all its parts", async () => {
  const remarks =
    "DOB 20 Apr 1961; alt. DOB circa 1951; DOB 1957 to 1963; POB Ulm, Germany; nationality Korea, North; alt. nationality Atlantis; Gender Male; Passport C284181 (Saudi Arabia) issued 12 Aug 2000 expires 19 Jun 2005; alt. National ID No. RNE: 12-3; Tax ID No. 77 (Serbia); a.k.a. 'ABU X'; f.k.a. 'OLDE'; Linked To: SOME BODY; Email Address a@b.example; Rank General.";
  const { entries, problems } = await readTexts(
    `5,8,"","Ulm 89","Germany",-0- \r\n5,9,-0- ,-0- ,-0- ,-0- \r\n`,
    row(5, "LINDQUE, Varo", '"individual"', remarks),
    `5,1,"aka","LINDKE, V.",-0- \r\n5,2,"fka","LINDE",-0- \r\n`,
  );
  assert.deepEqual(problems, []);
  const [entry] = entries;
  assert.deepEqual(entry?.subject, {
    kind: "person",
    names: [
      { full: "Varo LINDQUE", given: "Varo", family: "LINDQUE", kind: "primary", script: "Latn" },
      { full: "V. LINDKE", given: "V.", family: "LINDKE", kind: "alias", script: "Latn" },
      { full: "LINDE", kind: "former", script: "Latn" },
      { full: "ABU X", kind: "weak-alias", script: "Latn" },
      { full: "OLDE", kind: "former", script: "Latn" },
    ],
    born: ["1961-04-20", "1951~", "1957/1963"],
    birthPlaces: [{ text: "Ulm, Germany", country: "DE" }],
    sex: "male",
    nationalities: ["KP"],
    documents: [
      {
        type: "passport",
        typeText: "Passport",
        number: "C284181",
        country: "SA",
        issuedOn: "2000-08-12",
        expiresOn: "2005-06-19",
      },
      { type: "identity-card", typeText: "National ID No.", number: "RNE: 12-3" },
      { type: "tax-number", typeText: "Tax ID No.", number: "77", country: "RS" },
    ],
    addresses: [{ text: "Ulm 89, Germany", city: "Ulm 89", country: "DE" }],
    marks: [],
    languages: [],
    titles: ["General"],
    occupations: [],
    remarks: ["alt. nationality Atlantis", "Linked To: SOME BODY", "Email Address a@b.example"],
  });
  assert.deepEqual(entry?.alert, {
    kind: "alert",
    category: "sanctions",
    reference: "OFAC 5",
    measures: ["freeze-assets", "inform"],
    warnings: [],
    programme: "OFAC SDGT, IRGC",
    instructions: [],
  });
});

test("vessels and aircraft become vehicles with their numbers", async () => {
  const { entries } = await readTexts(
    row(1, "SEA ROSE", '"vessel"', "Vessel Registration Identification IMO 9187629; MMSI 572469210; f.k.a. 'ALPHA'") +
      row(
        2,
        "EP-XYZ",
        '"aircraft"',
        "Aircraft Model B.747-422; Aircraft Manufacturer's Serial Number (MSN) 23409; Aircraft Operator SOME AIR",
      ),
  );
  const vehicles = entries.map(({ subject }: ListEntry) => subject).filter((subject) => subject.kind === "vehicle");
  assert.deepEqual(
    vehicles.map(({ sort, identifiers, model }) => [
      sort,
      model,
      identifiers.map(({ type, number }) => `${type} ${number}`),
    ]),
    [
      ["vessel", undefined, ["IMO 9187629", "MMSI 572469210"]],
      ["aircraft", "B.747-422", ["Aircraft Manufacturer's Serial Number 23409"]],
    ],
  );
  assert.deepEqual(vehicles[1]?.remarks, ["Aircraft Operator SOME AIR"]);
});

test("bad rows are reported with line and reason, and the rows around them are read", async () => {
  const { entries, problems } = await readTexts(
    `${row(1, "A", "-0- ")}2,"B"\r\n${row(3, "C", "-0- ").replace('"C"', '"C')}\u001A${row(4, "D", "-0- ")}x${row(5, "E", "-0- ")}${row(6, "", "-0- ")}${row(4, "D", "-0- ")}${row(7, "Ç", "-0- ")}\u001A\r\n`,
  );
  assert.deepEqual(
    entries.map(({ key }) => key),
    ["1", "4", "7"],
  );
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [
      ["row_columns", 2],
      ["row_quotes", 3],
      ["row_key", 5],
      ["row_content", 6],
      ["row_duplicate", 7],
    ],
  );
});

test("Windows-1252 and UTF-8 are told apart", async () => {
  for (const encoding of ["utf8", "latin1"] as const) {
    const { entries } = await readTexts(Buffer.from(row(1, "SEÑOR Ü", "-0- "), encoding));
    assert.ok(entries[0]?.subject.kind === "organisation");
    assert.equal(entries[0].subject.names[0]?.full, "SEÑOR Ü");
  }
});

test("files that are not OFAC's, and files without SDN.CSV, are refused", async () => {
  const code = async (...texts: (string | Uint8Array)[]): Promise<unknown> => {
    const { error } = await readTexts(...texts);
    return error instanceof Error && "code" in error ? error.code : error;
  };
  assert.equal(await code("1,2,aka,X,-0-\n"), "file_missing");
  assert.equal(await code("a,b,c\n"), "file_format");
  assert.equal(await code("<sdnList/>"), "file_format");
  assert.equal(await code(row(1, "A", "-0- "), row(2, "B", "-0- ")), "file_unknown");
  assert.equal(await code(Buffer.from([0x50, 0x4b, 3, 4])), "file_compressed");
  assert.equal(await code(""), "file_empty");
});

test("a file that ends inside a row is refused as cut off, after the rows before it", async () => {
  const whole = row(1, "A", "-0- ") + row(2, "B", "-0- ");
  for (const cut of [whole.slice(0, -10), whole.slice(0, -30), whole.slice(0, whole.length / 2 + 8)]) {
    const { entries, error } = await readTexts(cut);
    assert.deepEqual(
      entries.map(({ key }) => key),
      ["1"],
    );
    assert.ok(error instanceof Error && "code" in error && error.code === "file_truncated", String(error));
  }
  for (const end of [whole.trimEnd(), whole, `${whole}\u001A`, `${whole}\u001A\r\n`])
    assert.equal((await readTexts(end)).error, undefined);
});
