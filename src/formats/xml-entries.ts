// Reads an XML list one entry at a time: memory is bounded by the largest entry, and nothing but plain XML is accepted.
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FormatError } from "./errors.ts";

/** An element as JSON, losslessly: its name, and either its text or its attributes (`@name`), children and texts in order. */
export interface XmlTree {
  readonly [name: string]: XmlContent;
}
export type XmlContent = string | readonly (XmlTree | string)[];

/** An entry, the line it began on, and its place (the names of the elements around it). */
export interface XmlEntry {
  readonly tree: XmlTree;
  readonly line: number;
}

export interface XmlPlan {
  readonly file: string;
  /** The name the root element must have. */
  readonly root: string;
  /** Names of the elements that are entries. */
  readonly entries: ReadonlySet<string>;
}

/** More than any real entry has (the UN's largest is under 20,000 characters). */
const longestEntry = 4_000_000;
/** The root element must open this early: what comes before can only be a document type or padding. */
const longestProlog = 65_536;
const deepest = 64;

/**
 * The entries of an XML text, in order.
 *
 * @throws FormatError file_format (not XML, another root, an entry out of all bounds), file_truncated, file_forbidden (document type)
 */
export async function* xmlEntries(text: AsyncIterable<string>, plan: XmlPlan): AsyncGenerator<XmlEntry> {
  const reader = new EntryReader(plan);
  for await (const piece of text) {
    // What was read before the fault in the same piece is good.
    try {
      reader.write(piece);
    } finally {
      yield* reader.take();
    }
  }
  reader.close();
}

interface OpenElement {
  readonly name: string;
  readonly content: (XmlTree | string)[];
}

/** Owns the parser, the stack of elements open inside the current entry, and the entries finished but not yet taken. */
class EntryReader {
  readonly #plan: XmlPlan;
  readonly #parser = new SaxesParser();
  #stack: OpenElement[] = [];
  #ready: XmlEntry[] = [];
  #entryLine = 0;
  #root = "";
  #rootClosed = false;
  #depth = 0;
  #sinceEntry = 0;

  constructor(plan: XmlPlan) {
    this.#plan = plan;
    this.#parser.on("doctype", () => this.#refuse("file_forbidden", "document type"));
    this.#parser.on("opentag", (tag) => this.#open(tag));
    this.#parser.on("closetag", (tag) => this.#close(tag));
    this.#parser.on("text", (text) => this.#stack.at(-1)?.content.push(text));
    this.#parser.on("cdata", (text) => this.#stack.at(-1)?.content.push(text));
  }

  write(piece: string): void {
    this.#parse(() => this.#parser.write(piece), "file_format");
    this.#sinceEntry += piece.length;
    if (this.#root === "" && this.#sinceEntry > longestProlog) this.#refuse("file_format", "no root element");
    if (this.#sinceEntry > longestEntry)
      this.#refuse("file_format", `more than ${longestEntry} characters without an entry`);
  }

  close(): void {
    if (!this.#rootClosed && this.#root !== "") this.#refuse("file_truncated", `<${this.#root}> is not closed`);
    this.#parse(() => this.#parser.close(), "file_format");
  }

  take(): XmlEntry[] {
    const taken = this.#ready;
    this.#ready = [];
    return taken;
  }

  #open(tag: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#depth > deepest) this.#refuse("file_format", "elements too deep");
    if (this.#root === "") {
      this.#root = tag.name;
      if (tag.name !== this.#plan.root)
        this.#refuse("file_format", `the root is <${tag.name}>, not <${this.#plan.root}>`);
    }
    if (this.#stack.length === 0 && !this.#plan.entries.has(tag.name)) return;
    if (this.#stack.length === 0) this.#entryLine = this.#parser.line;
    const attributes = Object.entries(tag.attributes).map(([name, value]) => ({ [`@${name}`]: value }));
    this.#stack.push({ name: tag.name, content: attributes });
  }

  #close(tag: SaxesTagPlain): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#rootClosed = true;
    const element = this.#stack.pop();
    if (element === undefined) return;
    const tree = { [tag.name]: contentOf(element.content) };
    const parent = this.#stack.at(-1);
    if (parent !== undefined) {
      parent.content.push(tree);
      return;
    }
    this.#ready.push({ tree, line: this.#entryLine });
    this.#sinceEntry = 0;
  }

  #parse(work: () => unknown, code: "file_format"): void {
    try {
      work();
    } catch (cause) {
      if (cause instanceof FormatError) throw cause;
      this.#refuse(code, cause instanceof Error ? cause.message : "", cause);
    }
  }

  #refuse(code: "file_format" | "file_truncated" | "file_forbidden", detail: string, cause?: unknown): never {
    throw new FormatError(code, this.#plan.file, `line ${this.#parser.line}: ${detail}`, { cause });
  }
}

/** Text alone stays a string; white space between elements is layout and not content. */
function contentOf(content: readonly (XmlTree | string)[]): XmlContent {
  if (content.every((part) => typeof part === "string")) return content.join("");
  return content.filter((part) => typeof part !== "string" || part.trim() !== "");
}
