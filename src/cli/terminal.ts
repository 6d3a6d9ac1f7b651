/** A file to be sent or read: its size in bytes, and its bytes as often as asked for. A `Blob` is one. */
export interface ReadableFile {
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  /** Bytes from a place up to, not with, another. */
  slice(from: number, to: number): Blob;
}

/** A file being written at its end. */
export interface WritableFile {
  /** Resolves when the system has taken the text, or the bytes. */
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** One finding of `besa doctor`. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly check: string;
  readonly ok: boolean;
  /** What was found. */
  readonly say: string;
  /** How to mend it, when it is wrong. */
  readonly fix?: string;
}

/** What `besa backup` and `besa restore` need of the machine. What is refused is thrown with the node's own code, and nothing was touched. */
export interface Backups {
  make(of: {
    readonly directory: string;
    readonly file: string;
    /** Files of public keys; those in the data folder when empty. */
    readonly to: readonly string[];
  }): Promise<{
    readonly file: string;
    /** Bytes of the file. */
    readonly size: number;
    readonly files: number;
    readonly keys: readonly string[];
    readonly signer: string;
    readonly hasDatabase: boolean;
  }>;
  makeKey(of: {
    readonly directory: string;
    /** Where the secret goes. */
    readonly folder: string;
    readonly name: string;
    readonly split?: { readonly shares: number; readonly needed: number };
  }): Promise<{ readonly id: string; readonly publicFile: string; readonly secretFiles: readonly string[] }>;
  check(of: OpenedBackup): Promise<{ readonly takenAt: string; readonly files: number; readonly signer: string }>;
  restore(of: OpenedBackup & { readonly directory: string; readonly keepKeys: boolean }): Promise<{
    readonly directory: string;
    readonly takenAt: string;
    readonly files: number;
    readonly logSize: number;
    readonly lastEntryAt: string | undefined;
    readonly witnesses: number;
  }>;
}

/** A backup, and what opens it. */
export interface OpenedBackup {
  readonly file: string;
  /** Files of secrets or shares. */
  readonly keys: readonly string[];
  /** The verifier key that must have signed it; any when undefined. */
  readonly signer: string | undefined;
}

/** How the node is to be started. */
export interface ServeOptions {
  /** Fill an empty store with synthetic people and write trial logins. */
  readonly trial: boolean;
  /** A trial of one node alone, without partners and hub. */
  readonly single: boolean;
  /** The data folder, absolute. */
  readonly directory: string;
  readonly port: number;
  readonly host: string;
}

/** Everything that the command line knows of the process, the machine and the time. `#node` makes a real one. */
export interface Terminal {
  /** What was typed after `besa`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly homeDirectory: string;
  /** The program's own version. */
  readonly version: string;
  now(): Date;
  /** Writes to standard output, as it is. */
  out(text: string): void;
  /** Writes to standard error, as it is. */
  error(text: string): void;
  /** Resolves when standard output can take more: for long output into a slow pipe. */
  drained(): Promise<void>;
  /** Standard error is a terminal that a person looks at: a progress bar may be redrawn. */
  readonly isInteractive: boolean;
  /** Standard output is a terminal that shows colour. */
  readonly hasColour: boolean;
  readonly columns: number;
  /** Standard input. */
  input(): AsyncIterable<Uint8Array>;
  /** Asks for a secret without showing it. Throws where nobody can be asked. */
  askHidden(question: string): Promise<string>;
  readonly fetch: typeof fetch;
  /** Throws when there is no such file, or it may not be read. */
  openFile(path: string): Promise<ReadableFile>;
  /** The text of a small file; undefined when there is none. */
  readText(path: string): Promise<string | undefined>;
  /** Writes a file that only its owner may read (0600), its folders too (0700), whole or not at all. */
  writePrivate(path: string, text: string): Promise<void>;
  /** Opens a file to write at its end, after cutting it to `keep` bytes (0: anew). */
  openToAppend(path: string, keep: number): Promise<WritableFile>;
  /** Waits; rejects as soon as the signal fires. */
  wait(milliseconds: number): Promise<void>;
  /** Fires on the first Ctrl+C. */
  readonly signal: AbortSignal;
  /** Starts the node and resolves with the exit code when it has stopped. */
  serve(options: ServeOptions): Promise<number>;
  /** Looks at the set-up around a data folder. */
  doctor(directory: string): Promise<readonly Finding[]>;
  readonly backups: Backups;
}
