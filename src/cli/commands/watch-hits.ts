// besa watch hits, decide: whom the watches found.
import type { Hit } from "#contract";
import { ActId, HitOutcome, HitState, Purpose, type Withheld } from "#domain";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson, sayCode } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, optionNumber, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { showCandidate, showWithheld } from "../show-answer.ts";
import { purposeOf } from "./check.ts";

/** Prints hits, those that wait for a decision first. The exit code is that of the strongest that waits. */
export async function listHits(console: Console, options: Options): Promise<number> {
  const told = optionText(options, "state");
  const state = told === undefined ? undefined : parseTyped(HitState, told);
  await using open = await connect(console, "hits");
  const purpose = await purposeOf(console, open, options);
  const list = optionText(options, "list");
  let exit: number = exitCodes.fine;
  let after: string | undefined;
  do {
    const page = await open.client.call("hits", { query: { purpose, limit: 200, ...given({ list, state, after }) } });
    exit = Math.max(exit, exitOf(page.items, page.withheld));
    if (console.isJson) for (const hit of page.items) printJson(console, hit);
    else {
      showHits(console, page.items);
      showWithheld(console, page.withheld);
    }
    after = page.next;
  } while (after !== undefined);
  return exit;
}

/** 11 when a match waits for a decision, 10 when a possible one does or something is held for other purposes, else 0. */
export function exitOf(hits: readonly Hit[], withheld: readonly Withheld[] = []): number {
  const open = hits.filter(({ state }) => state === "open");
  if (open.some(({ verdict }) => verdict === "match")) return exitCodes.match;
  return open.length > 0 || withheld.length > 0 ? exitCodes.possible : exitCodes.fine;
}

/** Prints hits for people, each beside its record. */
export function showHits(console: Console, hits: readonly Hit[]): void {
  for (const hit of hits) {
    const state = paint(console, sayCode(console, "hit", hit.state), hit.state === "open" ? "amber" : "dim");
    print(console);
    print(console, `${state}  ${clean(hit.watchTitle)} (${clean(hit.list)})`);
    if (hit.candidate === undefined) print(console, `     ${clean(hit.title)}`);
    else showCandidate(console, hit.candidate);
    if (hit.decision !== undefined) {
      const { at, by, reason } = hit.decision;
      print(
        console,
        `     ${console.say("watch.decision", { at: at.slice(0, 10), by: clean(by), reason: clean(reason) })}`,
      );
    }
    print(
      console,
      paint(console, `     ${console.say("watch.hit", { id: hit.id, version: hit.recordVersion })}`, "dim"),
    );
  }
}

/** Confirms or clears a hit, as it was seen. */
export async function decideHit(
  console: Console,
  [hit, outcome]: readonly string[],
  options: Options,
): Promise<number> {
  const params = { id: parseTyped(ActId, hit) };
  const reason = optionText(options, "reason");
  const recordVersion = optionNumber(options, "seen");
  if (reason === undefined || recordVersion === undefined) throw new CliError("usage", { what: "--reason, --seen" });
  const told = optionText(options, "purpose");
  const purpose = told === undefined ? undefined : parseTyped(Purpose, told);
  const body = { outcome: parseTyped(HitOutcome, outcome), reason, recordVersion, ...given({ purpose }) };
  await using open = await connect(console, "decideHit");
  const decided = await open.client.call("decideHit", { params, body });
  if (console.isJson) printJson(console, decided);
  else showHits(console, [decided]);
  return exitCodes.fine;
}
