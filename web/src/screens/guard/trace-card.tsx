import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MarkedCopy } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Traced {
  readonly copies: readonly MarkedCopy[];
  readonly unknown: readonly string[];
}

/** Finds out to whom the copy went that a leaked text was taken from. */
export function TraceCard() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [text, setText] = useState("");
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const trace = useMutation({
    mutationFn: () => client.call("traceCopy", { body: { text, purpose, reason: reason ?? "" } }),
  });
  const isReady = text.trim() !== "" && reason !== undefined;
  return (
    <section className="card" aria-labelledby="trace">
      <header>
        <h2 id="trace">{t("guard.trace.title")}</h2>
      </header>
      <form
        className="col form pad"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) trace.mutate();
        }}
      >
        <p className="m3">{t("guard.trace.words")}</p>
        <Textarea
          label={t("guard.trace.text")}
          value={text}
          onChange={({ target }) => setText(target.value)}
          autosize
          minRows={2}
          maxRows={10}
          dir="auto"
        />
        <ReasonArea label={t("guard.trace.reason")} value={words} onChange={setWords} />
        <div className="row">
          <Button type="submit" variant="filled" disabled={!isReady} loading={trace.isPending}>
            {t("guard.trace.do")}
          </Button>
        </div>
      </form>
      {trace.error === null ? null : (
        <div className="pad">
          <ProblemCard error={trace.error} />
        </div>
      )}
      {trace.data === undefined ? null : <TracedCopies traced={trace.data} />}
    </section>
  );
}

function TracedCopies({ traced: { copies, unknown } }: { readonly traced: Traced }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <div className="col gap pad traced" role="status">
      {copies.length + unknown.length === 0 ? <p>{t("guard.trace.none")}</p> : null}
      {copies.map(({ mark, recipient, record, way, at }) => (
        <p key={mark} className="b">
          {t("guard.trace.copy", {
            mark: isolate(mark),
            recipient: isolate(recipient),
            at: isolate(dateTime(at)),
            way: t(`guard.way.${way}`),
          })}{" "}
          <bdi className="mono m3">{record}</bdi>
        </p>
      ))}
      {unknown.map((mark) => (
        <p key={mark}>{t("guard.trace.unknown", { mark: isolate(mark) })}</p>
      ))}
    </div>
  );
}
