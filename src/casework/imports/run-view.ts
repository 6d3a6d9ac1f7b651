import type { ActId, ListFormat } from "#domain";
import type { ImportRun } from "#store";

/** One file of a run. Its place in the list is its address. */
export interface RunFile {
  readonly name: string;
  readonly bytes: number;
  readonly received: boolean;
}

export interface RunView {
  readonly id: ActId;
  readonly format: ListFormat;
  readonly list: string;
  readonly state: ImportRun["state"];
  readonly files: RunFile[];
  readonly progress: { readonly entries: number; readonly bytes: number; readonly totalBytes: number };
  readonly counts: ImportRun["counts"];
  readonly by: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly error?: { readonly code: string; readonly detail: string };
}

/** The files of a run as the store keeps them. */
export function filesOf(run: ImportRun): RunFile[] {
  const files: readonly unknown[] = Array.isArray(run.files) ? run.files : [];
  return files.flatMap((file): RunFile[] => {
    if (typeof file !== "object" || file === null || !("name" in file) || typeof file.name !== "string") return [];
    return [
      {
        name: file.name,
        bytes: "bytes" in file ? Number(file.bytes) : 0,
        received: "received" in file && file.received === true,
      },
    ];
  });
}

/** A run as its operators see it. */
export function runView(run: ImportRun): RunView {
  const files = filesOf(run);
  const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return {
    id: run.id,
    format: run.format,
    list: run.list,
    state: run.state,
    files,
    progress: {
      entries: run.position,
      bytes: run.state === "done" ? totalBytes : Math.min(run.bytes, totalBytes),
      totalBytes,
    },
    counts: run.counts,
    by: run.byName,
    startedAt: run.startedAt ?? run.createdAt,
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
    ...(run.error === undefined ? {} : { error: run.error }),
  };
}
