// The registers that are searched in the evaluation. A find is a record of the right group: of the person or organisation asked for.
import { PartialDate, type BesaRecord } from "#domain";
import { fold } from "#names";
import { SearchIndex, understand } from "#search";
import { datesOf } from "./listed-dates.ts";
import { cell, recordOf, type Row } from "./tables.ts";

/** A candidate of a check. */
export interface Answer {
  readonly name: string;
  readonly group: string;
  readonly strength: number;
}

/** An index in which each record has one name and belongs to a group. */
export class Register {
  readonly index = new SearchIndex();
  readonly groups: string[] = [];
  readonly #bearers = new Map<string, Set<string>>();

  add(group: string, name: string, kind: "person" | "organisation", born: readonly string[] = []): void {
    if (name === "") return;
    this.index.apply([recordOf(this.groups.length, { name, kind, born })]);
    this.groups.push(group);
    const bearers = this.#bearers.get(wordsOf(name)) ?? new Set();
    this.#bearers.set(wordsOf(name), bearers.add(group));
  }

  /** How many groups have a record of this very name, in whatever order and with whatever marks its words are written. */
  bearersOf(name: string): number {
    return this.#bearers.get(wordsOf(name))?.size ?? 0;
  }

  /** The groups of the best candidates (ten unless told) with their strengths, strongest first. */
  ask(name: string, born?: string, limit = 10): Answer[] {
    const date = born === undefined ? undefined : PartialDate.safeParse(born).data;
    const query = { name: name.slice(0, 300), ...(date === undefined ? {} : { born: date }) };
    const { candidates } = this.index.check(
      understand(query, () => undefined),
      { sees: () => true, limit },
    );
    return candidates.map(({ record, strength, matchedName }) => ({
      name: matchedName,
      group: this.groups[Number.parseInt(record.slice(24), 16)] ?? "",
      strength,
    }));
  }

  /** Asks while no record of the group has this name beside others: here none has others. */
  without<T>(_group: string, _name: string, ask: () => T): T {
    return ask();
  }
}

/** The primary names of a register's rows. */
export function primaryNames(rows: readonly Row[]): Register {
  const register = new Register();
  for (const row of rows) {
    const { group, kind, born } = listedOf(row, 0);
    register.add(group, cell(row, "primary_name"), kind, born);
  }
  return register;
}

interface Listed {
  readonly place: number;
  readonly group: string;
  readonly kind: "person" | "organisation";
  readonly born: readonly string[];
  readonly names: readonly string[];
}

/**
 * The register as a node holds it: each record has its primary name, its aliases and its names in other scripts. An alias is asked for while it is left
 * out of all records of its group, so that nobody is found by the very name that is asked.
 */
export class AllNames extends Register {
  readonly #byGroup: ReadonlyMap<string, Listed[]>;
  #version = 1;

  constructor(rows: readonly Row[]) {
    super();
    const listed = rows.map(listedOf).filter(({ names }) => names.length > 0);
    this.groups.push(...rows.map((row) => cell(row, "person_group")));
    this.#byGroup = Map.groupBy(listed, ({ group }) => group);
    this.index.apply(listed.map((one) => this.#record(one, one.names)));
  }

  /** Asks while no record of the group has this name, in whatever order and with whatever marks its words are written. */
  override without<T>(group: string, name: string, ask: () => T): T {
    const words = wordsOf(name);
    const held = (this.#byGroup.get(group) ?? []).map((one) => ({
      one,
      left: one.names.filter((other) => wordsOf(other) !== words),
    }));
    const changed = held.filter(({ one, left }) => left.length < one.names.length);
    if (changed.length === 0) return ask();
    this.#version++;
    this.index.apply(changed.map(({ one, left }) => this.#record(one, left)));
    const answer = ask();
    this.#version++;
    this.index.apply(changed.map(({ one }) => this.#record(one, one.names)));
    return answer;
  }

  /** A record of no name at all is withdrawn. */
  #record({ place, kind, born }: Listed, names: readonly string[]): BesaRecord {
    const [name = "-", ...aliases] = names;
    const record = recordOf(place, { name, aliases, kind, born });
    return { ...record, version: this.#version, withdrawn: names.length === 0 };
  }
}

function listedOf(row: Row, place: number): Listed {
  const names = ["primary_name", "latin_aliases", "original_script_names"].flatMap((column) =>
    column === "primary_name" ? [cell(row, column)] : cell(row, column).split("|"),
  );
  return {
    place,
    group: cell(row, "person_group"),
    kind: cell(row, "entity_type") === "person" ? "person" : "organisation",
    born: datesOf(cell(row, "birth_date")),
    names: [...new Set(names.map((name) => name.trim()))].filter((name) => name !== ""),
  };
}

const wordsOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .toSorted()
    .join(" ")
    .trim();
