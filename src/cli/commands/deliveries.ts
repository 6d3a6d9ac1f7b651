// besa federation deliveries, links, share, export, import: what goes to other nodes and comes from them.
import { CallError, Sharing, type DeliveryLink, type DeliveryRow } from "#contract";
import { connect, type Connection } from "../connection.ts";
import { clean, note, paint, print, printJson, sayCode } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { inputBytes, openInput, openOutput } from "../files.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

const shownAtOnce = 100;

/** Lists envelopes to other nodes; with an id, one of them with its receipts. */
export async function deliveries(console: Console, [id]: readonly string[], options: Options): Promise<number> {
  if (id !== undefined) return delivery(console, id);
  await using open = await connect(console, "deliveries");
  const to = optionText(options, "to");
  const page = await open.client.call("deliveries", {
    query: {
      limit: shownAtOnce,
      ...given({ to }),
      ...(hasOption(options, "open") ? { open: "true" as const } : {}),
    },
  });
  if (console.isJson) printJson(console, page);
  else for (const row of page.items) print(console, lineOf(console, row));
  return exitCodes.fine;
}

async function delivery(console: Console, id: string): Promise<number> {
  await using open = await connect(console, "delivery");
  // The contract parses it, and refuses what is no id.
  const view = await open.client.call("delivery", { params: { id: id as DeliveryRow["id"] } });
  if (console.isJson) {
    printJson(console, view);
    return exitCodes.fine;
  }
  print(console, lineOf(console, view.item));
  for (const { by, state, code, at } of view.receipts)
    print(
      console,
      `  ${at}  ${clean(by)}  ${sayCode(console, "deliveryState", state)}${code === undefined ? "" : `  ${code}`}`,
    );
  return exitCodes.fine;
}

/** Lists the links to other nodes. */
export async function links(console: Console): Promise<number> {
  await using open = await connect(console, "deliveryLinks");
  const { items } = await open.client.call("deliveryLinks");
  if (console.isJson) printJson(console, { items });
  else for (const link of items) print(console, linkLine(console, link));
  return exitCodes.fine;
}

/** Lists what was put aside. */
export async function quarantine(console: Console): Promise<number> {
  await using open = await connect(console, "quarantine");
  const { items } = await open.client.call("quarantine");
  if (console.isJson) printJson(console, { items });
  else
    for (const { at, from, code, size, hash } of items)
      print(console, `${at}  ${clean(from ?? "-")}  ${code}  ${size}  ${hash.slice(0, 16)}`);
  return exitCodes.fine;
}

/** Sends an empty message to a node. */
export async function testLink(console: Console, [to = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "testLink");
  const handed = await open.client.call("testLink", { body: { to } });
  return handedOver(console, [handed]);
}

/** Shares records: with nodes named one by one, or with a selection that was shown first. With `--show` nothing is sent. */
export async function share(console: Console, records: readonly string[], options: Options): Promise<number> {
  const body = parseTyped(Sharing, {
    records,
    to: meantBy(options),
    reason: optionText(options, "reason"),
    purpose: optionText(options, "purpose"),
    ...given({ class: optionText(options, "class"), shown: optionText(options, "shown") }),
    ...(hasOption(options, "noteRead") ? { noteRead: true } : {}),
  });
  if (hasOption(options, "show")) return show(console, body);
  await using open = await connect(console, "share");
  const { items } = await open.client.call("share", { body });
  return handedOver(console, items);
}

/** Whom the options mean: names alone, or all that is said of regions, lists and countries. */
function meantBy(options: Options): unknown {
  const nodes = optionTexts(options, "to");
  const [regions, groups, without] = ["region", "group", "without"].map((name) => optionTexts(options, name));
  const selection = {
    ...(hasOption(options, "all") ? { everybody: true } : {}),
    ...Object.fromEntries(
      Object.entries({ regions, groups, without }).filter(([, named]) => named !== undefined && named.length > 0),
    ),
  };
  return Object.keys(selection).length === 0 ? nodes : { ...selection, nodes };
}

/** Prints who exactly would get records, who not and why, and the hash of it. */
async function show(console: Console, { records, to, purpose, reason }: Sharing): Promise<number> {
  await using open = await connect(console, "showShare");
  const shown = await open.client.call("showShare", { body: { records, to, purpose, reason } });
  if (console.isJson) {
    printJson(console, shown);
    return exitCodes.fine;
  }
  for (const { node, authority, name } of shown.recipients)
    print(console, `+ ${clean(node)}  ${authority}  ${clean(name)}`);
  for (const { node, authority, why } of shown.leftOut)
    print(
      console,
      paint(console, `- ${clean(node ?? authority)}  ${authority}  ${sayCode(console, "sharingWhy", why)}`, "amber"),
    );
  if (shown.untold > 0) print(console, console.say("sharing.untold", { count: shown.untold }));
  print(console, console.say("sharing.shown", { hash: shown.shown }));
  return exitCodes.fine;
}

/** Writes what waits for a node into a file. */
export async function exportFile(console: Console, [file = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "exportBundle");
  const to = optionText(options, "to") ?? "";
  const { parcel, envelopes, more, attachments } = await open.client.call("exportBundle", { body: { to } });
  await write(console, file, Buffer.from(parcel, "base64"));
  for (const { sha256 } of attachments) {
    const response = await open.client.call("offeredAttachment", { params: { to, sha256 } });
    const output = await openOutput(console.terminal, besideOf(file, sha256), 0);
    try {
      for await (const bytes of response.body ?? []) await output.write(bytes);
    } finally {
      await output.close();
    }
  }
  if (console.isJson) printJson(console, { file, envelopes, more });
  else
    print(
      console,
      console.say(more ? "delivery.exportedMore" : "delivery.exported", { count: envelopes, file: clean(file) }),
    );
  return exitCodes.fine;
}

/** Takes a parcel from a file and writes its answer into another. */
export async function importFile(console: Console, [file = ""]: readonly string[], options: Options): Promise<number> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await inputBytes(console.terminal, file)) pieces.push(piece);
  await using open = await connect(console, "importBundle");
  const { answer, attachments, ...taken } = await open.client.call("importBundle", { body: Buffer.concat(pieces) });
  for (const { sha256 } of attachments) await takeBeside(console, open, besideOf(file, sha256), sha256);
  const output = optionText(options, "output");
  if (output !== undefined) await write(console, output, Buffer.from(answer, "base64"));
  if (console.isJson) printJson(console, output === undefined ? { ...taken, answer } : taken);
  else {
    const { envelopes, receipts, refused } = taken;
    print(console, console.say("delivery.imported", { envelopes, receipts, refused: refused.length }));
    for (const code of refused) print(console, paint(console, `  ${code}`, "red"));
  }
  return taken.refused.length === 0 ? exitCodes.fine : exitCodes.refused;
}

/** Where a sealed file that belongs to a parcel lies: beside it, under its digest. */
function besideOf(parcel: string, sha256: string): string {
  return `${parcel}.${sha256}`;
}

/** Brings in a sealed file that lies beside its parcel. One that is not there is told; one that the node has, or nobody waits for, is passed by. */
async function takeBeside(console: Console, open: Connection, path: string, sha256: string): Promise<void> {
  const input = await openInput(console.terminal, path).catch(() => undefined);
  if (input === undefined) {
    note(console, console.say("delivery.attachmentMissing", { file: clean(path) }));
    return;
  }
  const params = { sha256 };
  await open.client
    .call("takeAttachment", { params, body: input.stream(), signal: console.terminal.signal })
    .catch((error: unknown) =>
      error instanceof CallError && error.problem.code === "not_found" ? undefined : Promise.reject(error),
    );
}

function handedOver(console: Console, items: readonly { readonly id: string; readonly to: string }[]): number {
  if (console.isJson) printJson(console, { items });
  else for (const { id, to } of items) print(console, console.say("delivery.handedOver", { to: clean(to), id }));
  return exitCodes.fine;
}

function lineOf(console: Console, row: DeliveryRow): string {
  const state = sayCode(console, "deliveryState", row.state);
  const code = row.code === undefined ? "" : `  ${row.code}`;
  const pressing = sayCode(console, "deliveryClass", row.class);
  return `${row.id}  ${clean(row.to)}  ${pressing}  ${row.type}  ${row.writtenAt}  ${state}${code}`;
}

function linkLine(console: Console, link: DeliveryLink): string {
  const { peer, failures, code, open, oldestAt, answeredAt } = link;
  const works =
    failures === 0
      ? console.say("delivery.works")
      : console.say("delivery.fails", { code: code ?? "-", count: failures });
  const waits = open === 0 ? "" : `  ${console.say("delivery.waits", { count: open, since: oldestAt ?? "-" })}`;
  return `${clean(peer)}  ${failures === 0 ? works : paint(console, works, "red")}  ${answeredAt ?? "-"}${waits}`;
}

async function write(console: Console, path: string, bytes: Uint8Array): Promise<void> {
  const file = await openOutput(console.terminal, path, 0);
  try {
    await file.write(bytes);
  } finally {
    await file.close();
  }
}
