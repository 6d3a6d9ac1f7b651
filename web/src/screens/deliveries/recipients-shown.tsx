import { Button, Checkbox } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShareShown } from "#contract";
import { CountryTag } from "../../parts/country-tag.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Who exactly gets it, and who of those meant does not and why. Sending sends just this. */
export function RecipientsShown({
  shown,
  hasNote,
  send,
  onSend,
}: {
  readonly shown: ShareShown;
  readonly hasNote: boolean;
  readonly send: { readonly error: Error | null; readonly isPending: boolean };
  readonly onSend: (noteRead: boolean) => void;
}) {
  const { t } = useTranslation();
  const [noteRead, setNoteRead] = useState(false);
  const { recipients, leftOut, untold, records, handling, notes } = shown;
  return (
    <div className="col gap10" role="status">
      <p className="m2">{t("sharing.share.records", { count: records.length, codes: handling.join(" ") })}</p>
      <h3>{t("sharing.share.gets", { count: recipients.length })}</h3>
      <ul className="col gap plain-list">
        {recipients.map(({ node, authority, name }) => (
          <li key={node} className="row wrap">
            <CountryTag code={authority} /> <bdi className="b">{name}</bdi> <bdi className="mono m3">{node}</bdi>
          </li>
        ))}
      </ul>
      {leftOut.length === 0 ? null : (
        <>
          <h3>{t("sharing.share.not", { count: leftOut.length })}</h3>
          <ul className="col gap plain-list">
            {leftOut.map(({ node, authority, name, why }) => (
              <li key={node ?? authority} className="row wrap">
                <CountryTag code={authority} /> <bdi>{name ?? authority}</bdi>{" "}
                <span className="tag warn">{t(`sharing.whyNot.${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {untold === 0 ? null : <p className="m2">{t("sharing.share.untold", { count: untold })}</p>}
      {notes.map((note) => (
        <p key={note} className="m2 pre">
          <bdi>{note}</bdi>
        </p>
      ))}
      {hasNote ? (
        <Checkbox
          label={t("record.export.noteRead")}
          checked={noteRead}
          onChange={({ target }) => setNoteRead(target.checked)}
        />
      ) : null}
      {send.error === null ? null : <ProblemCard error={send.error} />}
      <Button
        variant="filled"
        loading={send.isPending}
        disabled={recipients.length === 0 || (hasNote && !noteRead)}
        leftSection={<IconSend className="i" aria-hidden="true" />}
        onClick={() => onSend(noteRead)}
      >
        {t("sharing.share.send")}
      </Button>
    </div>
  );
}
