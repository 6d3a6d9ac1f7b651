// How partners that were asked with a check stand, as a command prints it.
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "#contract";
import type { CheckAnswer, PartnerQuery } from "#domain";
import { paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";

/** Milliseconds between two looks at whether partners have answered, and looks at most: longer than any answer is waited for. */
const lookEvery = 300;
const mostLooks = 40;

/** Waits until each partner that was asked with a check has answered, or its time is over, and prints how each stands. What all of them say: nothing only if each has said so. */
export async function followPartners(
  console: Console,
  client: Client,
  { id, asked = [] }: CheckAnswer,
): Promise<"hit" | "no-hit" | "not-known"> {
  let items: readonly PartnerQuery[] = asked;
  for (let look = 0; look < mostLooks && items.some(({ state }) => state === "asked"); look += 1) {
    await pause(lookEvery, undefined, { signal: console.terminal.signal });
    items = (await client.call("partnerQueries", { params: { id } })).items;
  }
  if (asked.length > 0) showPartners(console, items);
  if (items.some(({ state }) => state === "hit")) return "hit";
  return items.every(({ state }) => state === "no-hit") ? "no-hit" : "not-known";
}

/** Prints how partners stand. */
export function showPartners(console: Console, items: readonly PartnerQuery[]): void {
  if (console.isJson) {
    printJson(console, { items });
    return;
  }
  for (const { id, authority, state, likeness, obstacle, details } of items) {
    const words = [
      console.say(`partners.${state}`),
      ...(likeness === undefined ? [] : [likeness]),
      ...(obstacle === undefined ? [] : [obstacle]),
      ...(details === undefined ? [] : [`${console.say("partners.details")} ${details}`]),
    ].join("  ");
    print(console, `${authority}  ${paint(console, words, state === "hit" ? "red" : "dim")}  ${id}`);
  }
}
