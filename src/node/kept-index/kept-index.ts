// The search index on disk between two runs, so that a node that starts again answers in seconds. It is a copy only: when anything about it is in
// doubt (another program version, another history of the store, a damaged file) it is thrown away and the index is built from the store.
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Changing, type IndexImage, type Merger, SearchIndex, type SegmentImage } from "#search";
import { programRoot } from "../version.ts";
import { readArrays, writeArrays } from "./array-file.ts";
import { arraysOf, partsOfArrays } from "./segment-arrays.ts";

/** Where in the change feed a kept index is: the cursor, and what the store calls that place, so that another history is noticed. */
export interface KeptPlace {
  readonly cursor: string;
  readonly mark: string;
}

/** An index that was kept, and where it is in the change feed. */
export interface KeptIndex {
  readonly index: SearchIndex;
  readonly place: KeptPlace;
}

const Manifest = z.object({
  edition: z.string(),
  place: z.object({ cursor: z.string(), mark: z.string() }),
  partitions: z.array(
    z.object({
      labels: z.object({
        audience: z.array(z.string()),
        requires: z.array(z.string()),
        expiresOn: z.string().optional(),
      }),
      segments: z.array(z.object({ number: z.number().int(), file: z.string().regex(/^[\w.-]+$/) })),
    }),
  ),
});

/** Keeps an index in a folder: every segment in a file of its own, written once, and a manifest that names them. */
export class IndexFolder {
  readonly #directory: string;
  readonly #edition: string;
  #writing: Promise<void> = Promise.resolve();

  constructor(directory: string) {
    this.#directory = directory;
    this.#edition = editionOfProgram();
  }

  /** The index kept, if there is one of this program; throws when it is damaged. */
  async read(merge: Merger): Promise<KeptIndex | undefined> {
    const manifest = await readArrays(join(this.#directory, manifestName)).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    });
    if (manifest === undefined) return this.forget();
    const { edition, place, partitions } = Manifest.parse(manifest.about);
    if (edition !== this.#edition) return this.forget();
    await this.#keepOnly(partitions.flatMap(({ segments }) => segments.map(({ file }) => file)));
    const arrayOf = (name: string): SharedArrayBuffer => {
      const found = manifest.arrays.get(name);
      if (found === undefined) throw new Error(`the manifest lacks "${name}"`);
      return found;
    };
    const image: IndexImage = {
      directory: new Uint32Array(arrayOf("directory")),
      partitions: await Promise.all(
        partitions.map(async ({ labels, segments }, at) => ({
          // Labels were parsed when the record came in, and the manifest's checksum says that they are the same.
          labels: labels as unknown as IndexImage["partitions"][number]["labels"],
          segments: await Promise.all(
            segments.map(({ number, file }) => this.#readSegment(file, number, changingOf(at, number, arrayOf))),
          ),
        })),
      ),
    };
    return { index: SearchIndex.restore(image, { merge }), place };
  }

  /** Writes what an index holds now. One writing at a time; the index may go on meanwhile. */
  async write(index: SearchIndex, place: KeptPlace): Promise<void> {
    const image = index.capture();
    const before = this.#writing;
    const writing = before.catch(() => undefined).then(() => this.#write(image, place));
    this.#writing = writing.catch(() => undefined);
    await writing;
  }

  /** Throws away what is kept. */
  async forget(): Promise<undefined> {
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #write({ directory, partitions }: IndexImage, place: KeptPlace): Promise<void> {
    await mkdir(this.#directory, { recursive: true, mode: 0o700 });
    const held = new Set(await readdir(this.#directory));
    const arrays = new Map<string, ArrayBufferLike>([["directory", directory.buffer]]);
    const named = partitions.map(({ labels, segments }, at) => ({
      labels,
      segments: segments.map(({ number, changing }) => {
        for (const [name, array] of Object.entries(changing)) arrays.set(`${at}.${number}.${name}`, array.buffer);
        return { number, file: fileOf(this.#edition, at, number) };
      }),
    }));
    for (const [at, { segments }] of partitions.entries()) {
      for (const { number, parts } of segments) {
        const file = fileOf(this.#edition, at, number);
        if (!held.has(file)) await writeArrays(join(this.#directory, file), {}, arraysOf(parts));
      }
    }
    const manifest = { edition: this.#edition, place, partitions: named };
    await writeArrays(join(this.#directory, manifestName), manifest, arrays);
    await this.#keepOnly(named.flatMap(({ segments }) => segments.map(({ file }) => file)));
  }

  /** Removes what no manifest names, such as a segment that was written just before the node was killed: its number will be used again. */
  async #keepOnly(files: readonly string[]): Promise<void> {
    const wanted = new Set([manifestName, ...files]);
    for (const file of await readdir(this.#directory))
      if (!wanted.has(file)) await rm(join(this.#directory, file), { force: true });
  }

  async #readSegment(file: string, number: number, changing: Changing): Promise<SegmentImage> {
    const { arrays } = await readArrays(join(this.#directory, file));
    return { number, parts: partsOfArrays(arrays, changing), changing };
  }
}

const manifestName = "manifest";

/** A segment's number is never used twice by one folder: numbers go on from those of the manifest. */
function fileOf(edition: string, partition: number, number: number): string {
  return `${edition.slice(0, 12)}-${partition}-${number}`;
}

function changingOf(at: number, number: number, arrayOf: (name: string) => SharedArrayBuffer): Changing {
  return {
    dead: new Uint8Array(arrayOf(`${at}.${number}.dead`)),
    inUse: new Uint32Array(arrayOf(`${at}.${number}.inUse`)),
    living: new Uint32Array(arrayOf(`${at}.${number}.living`)),
  };
}

/** What the index of a record is made by: a name is split and spelled otherwise by another version, so that its index is another one. */
function editionOfProgram(): string {
  const hash = createHash("sha256");
  for (const file of globSync("src/{domain,names,search}/**/*.ts", { cwd: programRoot }).toSorted())
    if (!file.endsWith(".test.ts")) hash.update(file).update(readFileSync(join(programRoot, file)));
  return hash.digest("hex");
}
