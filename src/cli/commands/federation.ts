// besa federation: founding one, joining one, and what its hub's officers ask two to decide.
import { FederationAnchor, Joining, NewFederation, type Client, type Federation } from "#contract";
import { ApprovalSubject, AuthorityId } from "#domain";
import { anchorFingerprint, ExchangeError, readAnchor } from "#exchange";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { inputBytes, openOutput } from "../files.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Characters of a file that is read: an invitation or a request. */
const largestFile = 1024 * 1024;

/** Prints the federation as this node knows it. */
export async function showFederation(console: Console): Promise<number> {
  await using open = await connect(console, "federation");
  return shown(console, await open.client.call("federation"));
}

/** Asks the hub now, and prints what the federation is then. */
export async function refresh(console: Console): Promise<number> {
  await using open = await connect(console, "refreshFederation");
  return shown(console, await open.client.call("refreshFederation"));
}

/** Founds a federation; its anchor goes into a file. */
export async function createFederation(
  console: Console,
  [federation = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const body = parseTyped(NewFederation, {
    ...ownWords(options),
    federation,
    name: optionText(options, "title"),
    endpoint: optionText(options, "endpoint"),
    ...(hasOption(options, "confidential") ? { roster: "confidential" } : {}),
  });
  await using open = await connect(console, "foundFederation");
  const founded = await open.client.call("foundFederation", { body });
  return await handedOut(console, options, founded);
}

/** Invites an authority: what it is sent goes into a file. */
export async function invite(console: Console, [authority = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "inviteToFederation");
  const body = { authority: parseTyped(AuthorityId, authority) };
  return await handedOut(console, options, await open.client.call("inviteToFederation", { body }));
}

/** Prints the fingerprint of an anchor or invitation. It is reckoned here, whatever the file says of itself. */
export async function showFingerprint(console: Console, [file = ""]: readonly string[]): Promise<number> {
  const { anchor } = await invitationIn(console, file);
  try {
    return digits(console, anchorFingerprint(readAnchor(anchor)));
  } catch (cause) {
    if (cause instanceof ExchangeError) throw new CliError("usage", { what: cause.message }, { cause });
    throw cause;
  }
}

/** Asks to be let in with the file of an invitation and the fingerprint that was heard. */
export async function join(console: Console, [file = ""]: readonly string[], options: Options): Promise<number> {
  const { anchor, code } = await invitationIn(console, file);
  const body = parseTyped(Joining, {
    ...ownWords(options),
    ...given({ endpoint: optionText(options, "endpoint"), code }),
    anchor,
    fingerprint: optionText(options, "fingerprint"),
  });
  await using open = await connect(console, "joinFederation");
  return await requested(console, options, await open.client.call("joinFederation", { body }));
}

/** Hands in, at the hub, a request that was carried there. */
export async function bring(console: Console, [file = ""]: readonly string[]): Promise<number> {
  const note = await textIn(console, file);
  await using open = await connect(console, "bringFederationRequest");
  await open.client.call("bringFederationRequest", { body: { note } });
  return shown(console, await open.client.call("federation"));
}

/** Asks a second officer of the hub to let in who waits. */
export async function approve(
  console: Console,
  [authority = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "askApproval");
  const { requests } = await open.client.call("federation");
  const request = requests.find((one) => one.ask === "join" && [one.authority, one.id].includes(authority as never));
  if (request === undefined) throw new CliError("usage", { what: authority });
  const met = optionTexts(options, "with");
  const fingerprint = grouped(optionText(options, "fingerprint") ?? "");
  const change = { kind: "admit", request: request.id, fingerprint, ...(met.length === 0 ? {} : { with: met }) };
  return await asked(console, open.client, change, options);
}

/** Asks a second officer of the hub to remove a member. */
export async function remove(console: Console, [authority = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "remove", authority }, options);
}

/** Asks a second officer of the hub to revoke a key. */
export async function revoke(
  console: Console,
  [node = "", key = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "revoke-key", node, key }, options);
}

/** Asks a second officer of the hub to tell two members of each other. */
export async function introduce(console: Console, authorities: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "introduce", authorities: authorities.slice(0, 2) }, options);
}

/** Asks a second officer to have a node review notices to all members, and no other. */
export async function appointDesk(console: Console, [node = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "appoint-desk", node }, options);
}

/** Asks a second officer of the hub to link another federation, whose anchor was read over the telephone. */
export async function link(console: Console, [file = ""]: readonly string[], options: Options): Promise<number> {
  const { anchor } = await invitationIn(console, file);
  await using open = await connect(console, "askApproval");
  const follows = optionText(options, "follows");
  const change = {
    kind: "link",
    anchor,
    fingerprint: grouped(optionText(options, "fingerprint") ?? ""),
    ...(follows === undefined ? {} : { follows: grouped(follows) }),
    ours: reachOf(optionTexts(options, "ours")),
    theirs: reachOf(optionTexts(options, "theirs")),
    until: `${optionText(options, "until") ?? ""}T00:00:00.000Z`,
  };
  return await asked(console, open.client, change, options);
}

/** Asks a second officer of the hub to end a link at once. */
export async function unlink(
  console: Console,
  [federation = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "unlink", federation }, options);
}

/** Asks a second officer of a hub that was restored to let its log go on where the backup ended. */
export async function goOn(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "askApproval");
  return await asked(console, open.client, { kind: "go-on" }, options);
}

/** Shows the federations that this one is linked to, with their members. */
export async function showLinked(console: Console): Promise<number> {
  await using open = await connect(console, "federation");
  const { links } = await open.client.call("federation");
  if (console.isJson) {
    printJson(console, links);
    return exitCodes.fine;
  }
  const { say } = console;
  if (links.length === 0) print(console, say("federation.noLinks"));
  for (const { federation, name, state, until, ours, theirs, members, out, problem, fingerprint, follows } of links) {
    const named = (reach: typeof ours): string => (reach === "all" ? say("federation.everybody") : reach.join(" "));
    print(console, `${paint(console, federation, "bold")}  ${clean(name)}  ${say(`linkState.${state}`)}`);
    print(console, say("federation.link", { until: until.slice(0, 10), ours: named(ours), theirs: named(theirs) }));
    if (follows !== undefined) print(console, say("federation.linkFollows", { fingerprint, follows }));
    if (out > 0) print(console, say("federation.linkOut", { count: out }));
    if (problem !== undefined) print(console, paint(console, say("federation.problem", problem), "red"));
    for (const { authority, name: member, nodes } of members)
      for (const { id } of nodes) print(console, `  ${authority}  ${clean(member)}  ${id}`);
  }
  return exitCodes.fine;
}

/** `all`, which must be said, or the authorities that are named. */
function reachOf(names: readonly string[]): "all" | readonly string[] {
  return names.length === 1 && names[0] === "all" ? "all" : names;
}

/** Makes new keys for this node. */
export async function changeKeys(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "changeFederationKeys");
  // The hub lists them at once: nobody compares anything.
  return await requested(console, options, await open.client.call("changeFederationKeys"), "federation.keysSent");
}

/** Leaves the federation. */
export async function leave(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "leaveFederation");
  return await requested(console, options, await open.client.call("leaveFederation"));
}

function ownWords(options: Options): object {
  return {
    node: optionText(options, "as"),
    authority: optionText(options, "authority"),
    authorityName: optionText(options, "name"),
    languages: optionTexts(options, "language"),
    hybrid: hasOption(options, "hybrid"),
    ...given({ country: optionText(options, "country") }),
  };
}

async function asked(console: Console, client: Client, change: object, options: Options): Promise<number> {
  const subject = parseTyped(ApprovalSubject, { act: "change-federation", change });
  const { id, state } = await client.call("askApproval", {
    body: { subject, reason: optionText(options, "reason") ?? "" },
  });
  if (console.isJson) printJson(console, { id, state });
  else print(console, console.say("federation.askedTwo", { id }));
  return exitCodes.fine;
}

/** Writes what is sent to others, and prints what is read to them. */
async function handedOut(
  console: Console,
  options: Options,
  answer: { readonly fingerprint: string },
): Promise<number> {
  const output = optionText(options, "output");
  if (output !== undefined) await write(console, output, `${JSON.stringify(answer, undefined, 2)}\n`);
  if (console.isJson || output === undefined) {
    printJson(console, answer);
    return exitCodes.fine;
  }
  print(console, console.say("federation.written", { file: clean(output) }));
  return digits(console, answer.fingerprint);
}

async function requested(
  console: Console,
  options: Options,
  made: {
    readonly fingerprint: string;
    readonly note: string;
    readonly isSent: boolean;
    readonly problem?: string | undefined;
  },
  sent: "federation.sent" | "federation.keysSent" = "federation.sent",
): Promise<number> {
  const output = optionText(options, "output");
  if (output !== undefined) await write(console, output, made.note);
  if (console.isJson) {
    printJson(console, made);
    return exitCodes.fine;
  }
  const { say } = console;
  print(console, made.isSent ? say(sent) : say("federation.notSent", { code: made.problem ?? "-" }));
  if (!made.isSent && output === undefined) console.terminal.out(made.note);
  return sent === "federation.sent" ? digits(console, made.fingerprint) : exitCodes.fine;
}

function digits(console: Console, fingerprint: string): number {
  if (console.isJson) printJson(console, { fingerprint });
  else {
    print(console, console.say("federation.read"));
    print(console, paint(console, `  ${fingerprint}`, "bold"));
  }
  return exitCodes.fine;
}

function shown(console: Console, federation: Federation): number {
  if (console.isJson) {
    printJson(console, federation);
    return exitCodes.fine;
  }
  const { say } = console;
  const { state, anchor, fingerprint, directory, problem, asked: waiting } = federation;
  print(console, `${paint(console, say(`federationState.${state}`), "bold")}  ${clean(anchor?.name ?? "")}`);
  if (fingerprint !== undefined) print(console, say("federation.anchor", { fingerprint }));
  if (waiting !== undefined) print(console, say("federation.waiting", { fingerprint: waiting.fingerprint }));
  if (directory !== undefined)
    print(console, say("federation.directory", { version: directory.version, until: directory.expiresAt }));
  if (problem !== undefined)
    print(console, paint(console, say("federation.problem", { code: problem.code, since: problem.since }), "red"));
  for (const { authority, name, nodes } of federation.members)
    for (const { id, roles, endpoints } of nodes)
      print(
        console,
        `  ${authority.padEnd(6)} ${clean(name)}  ${id} (${roles.join(", ")})  ${clean(endpoints[0] ?? "-")}`,
      );
  for (const { ask, authority, node, fingerprint: request } of federation.requests)
    print(console, say("federation.request", { ask, authority, node, fingerprint: request }));
  return exitCodes.fine;
}

/** The anchor in a file, and the code of the invitation if it is one. */
async function invitationIn(
  console: Console,
  file: string,
): Promise<{ readonly anchor: FederationAnchorData; readonly code?: string | undefined }> {
  let data: unknown;
  try {
    data = JSON.parse(await textIn(console, file));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new CliError("usage", { what: file }, { cause });
    throw cause;
  }
  const has = (value: unknown, name: string): unknown =>
    typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
  const anchor = parseTyped(FederationAnchor, has(data, "anchor") ?? data);
  const code = has(has(data, "invitation"), "code");
  return { anchor, ...(typeof code === "string" ? { code } : {}) };
}

type FederationAnchorData = NonNullable<Federation["anchor"]>;

async function textIn({ terminal }: Console, file: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of await inputBytes(terminal, file)) {
    pieces.push(piece);
    length += piece.length;
    if (length > largestFile) throw new CliError("file", { file });
  }
  return Buffer.concat(pieces).toString();
}

async function write({ terminal }: Console, path: string, text: string): Promise<void> {
  const file = await openOutput(terminal, path, 0);
  try {
    await file.write(text);
  } finally {
    await file.close();
  }
}

/** Digits as they were heard, in their groups. */
function grouped(text: string): string {
  return text.replaceAll(/\D/g, "").replaceAll(/(.{5})(?=.)/g, "$1 ");
}
