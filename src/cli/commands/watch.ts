// besa watch add, list, close: questions that keep being asked.
import { NewWatch, type WatchRow } from "#contract";
import { ActId } from "#domain";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { purposeOf, queryOf } from "./check.ts";
import { exitOf, showHits } from "./watch-hits.ts";

/** Adds a watch and shows who answers to it already; the exit code says so, as that of a check does. */
export async function addWatch(console: Console, words: readonly string[], options: Options): Promise<number> {
  const query = await queryOf(console, words, options);
  await using open = await connect(console, "addWatch");
  const purpose = await purposeOf(console, open, options);
  const key = optionText(options, "key");
  const body = parseTyped(NewWatch, { query, purpose, ...termsOf(options), ...given({ key }) });
  const watch = await open.client.call("addWatch", { body });
  const { hits } =
    watch.openHits === 0
      ? { hits: [] }
      : await open.client.call("watch", { params: { id: watch.id }, query: { purpose } });
  if (console.isJson) printJson(console, { watch, hits });
  else {
    print(console, console.say("watch.added", { title: clean(watch.title), until: watch.endsOn, id: watch.id }));
    if (watch.screenedAt === undefined) print(console, console.say("watch.pending"));
    showHits(console, hits);
  }
  return exitOf(hits);
}

/** Why, on which list and how long; what the node has usual values for may be left out. */
function termsOf(options: Options): { [name: string]: unknown } {
  const requires = optionTexts(options, "requires");
  return given({
    reason: optionText(options, "reason"),
    list: optionText(options, "list"),
    endsOn: optionText(options, "until"),
    requires: requires.length === 0 ? undefined : requires,
  });
}

/** Prints the watches that run, or with `--ended` the others, newest first. */
export async function listWatches(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "watches");
  const purpose = await purposeOf(console, open, options);
  const state: "running" | "ended" = hasOption(options, "ended") ? "ended" : "running";
  const list = optionText(options, "list");
  let after: WatchRow["id"] | undefined;
  do {
    const query = { purpose, state, limit: 200, ...given({ list, after }) };
    const page = await open.client.call("watches", { query });
    for (const watch of page.items) {
      if (console.isJson) printJson(console, watch);
      else print(console, rowOf(console, watch));
    }
    // A page's `next` is a watch's id.
    after = page.next === undefined ? undefined : ActId.parse(page.next);
  } while (after !== undefined);
  return exitCodes.fine;
}

function rowOf(console: Console, watch: WatchRow): string {
  const hits =
    watch.openHits === 0 ? "" : paint(console, console.say("watch.open", { count: watch.openHits }), "amber");
  const words = [watch.list, watch.key ?? "", watch.title, watch.understood.born ?? "", watch.reason];
  const shown = words.filter((word) => word !== "").map(clean);
  return `${watch.id}  ${watch.endsOn}  ${shown.join("  ")}  ${hits}`.trimEnd();
}

/** Closes a watch. */
export async function closeWatch(console: Console, [watch]: readonly string[], options: Options): Promise<number> {
  const params = { id: parseTyped(ActId, watch) };
  const reason = optionText(options, "reason");
  if (reason === undefined) throw new CliError("usage", { what: "--reason" });
  await using open = await connect(console, "closeWatch");
  const closed = await open.client.call("closeWatch", { params, body: { reason } });
  if (console.isJson) printJson(console, closed);
  else print(console, console.say("watch.closed", { title: clean(closed.title) }));
  return exitCodes.fine;
}
