import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { AskTwoDialog, type Change } from "./ask-two-dialog.tsx";

/** The hub was restored, and members have seen entries of its log that the backup has not: it issues nothing until two officers say that it goes on. */
export function LostLogCard({
  lost: { seen, since },
  mayChange,
}: {
  readonly lost: NonNullable<Federation["lostLog"]>;
  readonly mayChange: boolean;
}) {
  const { t } = useTranslation();
  const { dateTime, integer } = useFormats();
  const [change, setChange] = useState<Change>();
  return (
    <section className="card pad col gap is-lost" role="alert" aria-labelledby="lost-log">
      <h2 id="lost-log" className="is-bad">
        {t("federation.lost.title")}
      </h2>
      <p>{t("federation.lost.words", { seen: integer(seen), since: isolate(dateTime(since)) })}</p>
      {mayChange ? (
        <p>
          <Button onClick={() => setChange({ kind: "go-on" })}>{t("federation.lost.goOn")}</Button>
        </p>
      ) : (
        <p className="m3">{t("federation.lost.ask")}</p>
      )}
      <AskTwoDialog change={change} onClose={() => setChange(undefined)} />
    </section>
  );
}
