import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { ImportRequest } from "#contract";
import type { ImportRun } from "#contract";
import type { ListFormat } from "#domain";
import { client } from "../../node/client.ts";
import { sendFile } from "../../node/send-file.ts";

interface Plan {
  readonly format: ListFormat;
  readonly list: string;
  readonly files: readonly File[];
  readonly allowWithdrawals: boolean;
}

/** An upload under way. `sent` counts bytes over all files. */
export interface Upload {
  readonly isSending: boolean;
  readonly sent: number;
  readonly error: Error | null;
  readonly begin: (plan: Plan) => void;
  readonly cancel: () => void;
}

/** Begins a run, sends its files one by one, starts it, and goes to its page. Cancelled on the way, the run is cancelled too. */
export function useUpload(): Upload {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState(0);
  const stop = useRef<AbortController>(null);
  const upload = useMutation({
    mutationFn: (plan: Plan) => {
      const controller = new AbortController();
      stop.current = controller;
      return run(plan, controller.signal, setSent);
    },
    onSuccess: (begun) => {
      void queries.invalidateQueries({ queryKey: ["imports"] });
      void navigate({ to: "/imports/$id", params: { id: begun.id } });
    },
  });
  const wasCancelled = upload.error instanceof DOMException && upload.error.name === "AbortError";
  return {
    isSending: upload.isPending,
    sent,
    error: wasCancelled ? null : upload.error,
    begin: (plan) => upload.mutate(plan),
    cancel: () => stop.current?.abort(),
  };
}

async function run(plan: Plan, signal: AbortSignal, onSent: (bytes: number) => void): Promise<ImportRun> {
  onSent(0);
  const body = ImportRequest.parse({
    format: plan.format,
    files: plan.files.map(({ name }) => name),
    allowWithdrawals: plan.allowWithdrawals,
    ...(plan.list === "" ? {} : { list: plan.list }),
  });
  const begun = await client.call("beginImport", { body, signal });
  try {
    let before = 0;
    for (const [position, file] of plan.files.entries()) {
      // One after another: the node reads them in this order, and a slow line is not split.
      // oxlint-disable-next-line no-await-in-loop
      await sendFile(begun.id, position, file, { signal, onSent: ({ bytes }) => onSent(before + bytes) });
      before += file.size;
    }
    return await client.call("startImport", { params: { id: begun.id }, signal });
  } catch (error) {
    // What was begun is not left lying; if even that fails, the first failure is the one to tell.
    await client.call("cancelImport", { params: { id: begun.id } }).catch(() => undefined);
    throw error;
  }
}
