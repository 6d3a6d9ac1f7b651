// The page: a file and whom to believe go in, a verdict comes out. It asks nobody: its own policy lets it talk to nobody.
import { readTrust, type Trust } from "./trust.ts";
import { readEntry, verifyEntry, type EntryVerdict } from "./verify-entry.ts";
import { verifyLog, type LogVerdict } from "./verify-log.ts";
import { readRecord, verifyRecord, type RecordVerdict } from "./verify-record.ts";
import { browserLanguage, pageLanguages, speak, type PageLanguage, type Word } from "./words.ts";

/** Files up to this size may be the proof of one entry; a log is read piece by piece. */
const longestProof = 4 * 1024 * 1024;

let language: PageLanguage = browserLanguage(navigator.languages);
const say = (word: Word, values?: Readonly<Record<string, string | number>>): string => speak(language, word, values);

const part = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${id}`);
  return found;
};
const file = part("file", HTMLInputElement);
const trusted = part("trust", HTMLTextAreaElement);
const kept = part("kept", HTMLTextAreaElement);
const verdict = part("verdict", HTMLElement);
const languages = part("language", HTMLSelectElement);

/** One line of a verdict. */
interface Said {
  readonly tone: "good" | "bad" | "plain";
  readonly title: string;
  readonly facts: readonly string[];
}

for (const [value, name] of pageLanguages)
  languages.add(new Option(name, value, value === language, value === language));
languages.addEventListener("change", () => {
  language = pageLanguages.find(([value]) => value === languages.value)?.[0] ?? "en";
  translate();
});
part("form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
translate();

function translate(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  document.title = say("verify.title");
  const texts = {
    heading: "verify.title",
    about: "verify.about",
    "file-label": "verify.file",
    "trust-label": "verify.trust",
    "trust-help": "verify.trustHelp",
    "kept-label": "verify.kept",
    "kept-help": "verify.keptHelp",
    "language-label": "verify.language",
    start: "verify.start",
  } as const;
  for (const [id, word] of Object.entries(texts)) part(id, HTMLElement).textContent = say(word);
  verdict.replaceChildren();
}

async function run(): Promise<void> {
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return show({ tone: "bad", title: say("verify.noFile"), facts: [] });
  // Without a secure context a browser has no Web Crypto; from a file on disk, and over HTTPS, it has.
  if (!("subtle" in crypto)) return show({ tone: "bad", title: say("verify.noCrypto"), facts: [] });
  show({ tone: "plain", title: say("verify.reading"), facts: [] });
  try {
    show(await judge(chosen));
  } catch (error) {
    // Ed25519 came to browsers in 2023 to 2025.
    const isOld = error instanceof DOMException && error.name === "NotSupportedError";
    show({ tone: "bad", title: say(isOld ? "verify.noCrypto" : "verify.unreadable"), facts: [] });
  }
}

async function judge(chosen: File): Promise<Said> {
  const trust = await readTrust(trusted.value);
  if (trust === undefined) return { tone: "bad", title: say("verify.badTrust"), facts: [] };
  const text = chosen.size > longestProof ? undefined : await chosen.text();
  const record = text === undefined ? undefined : readRecord(text);
  if (record !== undefined) return aboutRecord(await verifyRecord(record, trust));
  const entry = text === undefined ? undefined : readEntry(text);
  if (entry !== undefined) return aboutEntry(await verifyEntry(entry, trust));
  return aboutLog(await verifyLog(linesOf(chosen), trust, notesIn(kept.value)), trust);
}

/** The file's lines, piece by piece. */
async function* linesOf(chosen: File): AsyncGenerator<string> {
  const reader = chosen.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const lines = (rest + next.value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Checkpoints one after the other: each ends where the lines of signatures do. */
function notesIn(text: string): string[] {
  const notes = [
    ...text.replaceAll("\r", "").matchAll(/[^\n]+\n\d+\n[^\n]+\n(?:[^\n]+\n)*\n(?:\u2014[^\n]*(?:\n|$))+/g),
  ];
  return notes.map(([note]) => (note.endsWith("\n") ? note : `${note}\n`));
}

function aboutLog(found: LogVerdict, trust: Trust): Said {
  switch (found.status) {
    case "intact": {
      const { origin, size, erased, key, isKeyGiven, witnessed } = found;
      const facts = [say("verify.origin", { origin }), aboutKey(isKeyGiven, key)];
      if (erased > 0) facts.push(say("verify.erased", { count: erased }));
      if (witnessed !== undefined && witnessed > 0) facts.push(say("verify.witnessed", { count: witnessed }));
      const isUnconfirmed = trust.quorum !== undefined && witnessed === 0;
      if (isUnconfirmed) return { tone: "bad", title: say("verify.notWitnessed"), facts };
      return { tone: "good", title: say("verify.intact", { count: size }), facts };
    }
    case "altered": {
      const { from, to } = found;
      const title = from === to ? say("verify.altered", { index: from }) : say("verify.alteredBetween", { from, to });
      return { tone: "bad", title, facts: [] };
    }
    case "forked":
      return { tone: "bad", title: say("verify.forked", { count: found.size }), facts: [] };
    case "cutOff":
      return { tone: "bad", title: say("verify.cutOff", { leaves: found.leaves, size: found.size }), facts: [] };
    case "wrongKey":
      return { tone: "bad", title: say("verify.wrongKey"), facts: [found.key] };
    case "forged":
      return { tone: "bad", title: say("verify.forged", { line: found.line }), facts: [] };
    case "unreadable":
      return { tone: "bad", title: say("verify.unreadable"), facts: [] };
  }
}

function aboutRecord(found: RecordVerdict): Said {
  if (found.status === "altered") return { tone: "bad", title: say("verify.recordAltered"), facts: [] };
  const said = aboutEntry(found.entry);
  if (said.tone !== "good") return said;
  const facts = [say("verify.recordHandling", { codes: found.handling.join(", ") }), said.title, ...said.facts];
  return { tone: "good", title: say("verify.recordIntact"), facts };
}

function aboutEntry(found: EntryVerdict): Said {
  if (found.status === "keyNeeded") return { tone: "bad", title: say("verify.keyNeeded"), facts: [] };
  if (found.status === "notProven") return { tone: "bad", title: say("verify.notProven"), facts: [] };
  const { index, size, origin, at, detail, isKeyGiven, key, isWitnessed } = found;
  const facts = [say("verify.origin", { origin }), say("verify.at", { at }), aboutKey(isKeyGiven, key)];
  if (isWitnessed === true) facts.push(say("verify.entryWitnessed"));
  facts.push(detail === undefined ? say("verify.unseen") : JSON.stringify(detail, null, 1));
  if (isWitnessed === false) return { tone: "bad", title: say("verify.notWitnessed"), facts };
  return { tone: "good", title: say("verify.proven", { index, size }), facts };
}

function aboutKey(isGiven: boolean, key: string): string {
  return isGiven ? say("verify.keyGiven") : say("verify.keyOwn", { key });
}

/** Shows a verdict, as text: nothing of a file ever becomes markup. */
function show({ tone, title, facts }: Said): void {
  const heading = document.createElement("h2");
  heading.textContent = title;
  const list = document.createElement("ul");
  for (const fact of facts) {
    const item = document.createElement("li");
    const words = document.createElement("bdi");
    words.textContent = fact;
    item.append(words);
    list.append(item);
  }
  verdict.className = tone;
  verdict.replaceChildren(heading, ...(facts.length === 0 ? [] : [list]));
}
