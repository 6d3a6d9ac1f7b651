import { Button } from "@mantine/core";
import { IconFileCertificate, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { useSession } from "../../node/session.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { HandlingBadge } from "../../parts/handling-badge.tsx";
import { Obligations } from "../../parts/obligations.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { RecordPicture } from "../../parts/record-picture.tsx";
import { RestrictedMark } from "../../parts/restricted-mark.tsx";
import { RecallButtons } from "../recalls/recall-buttons.tsx";
import { ShareDialog } from "../deliveries/share-dialog.tsx";
import { ExportDialog } from "./export-dialog.tsx";
import { Silhouette } from "../../parts/silhouette.tsx";

/** Silhouette, original script first and larger, Latin after it, birth, sex, nationality; labels at the end. */
export function RecordHeader({ view }: { readonly view: RecordView }) {
  const { record, title } = view;
  const [isExporting, setExporting] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const mayShare = mayCall(useSession(), "share") && !record.withdrawn;
  const { t } = useTranslation();
  const { partialDate, authority } = useFormats();
  const { content, labels } = record;
  const names = "names" in content ? content.names : [];
  const original = names.find(({ script, full }) => script !== "Latn" && full !== title)?.full;
  return (
    <header className="card pad person">
      {content.kind === "person" ? (
        <RecordPicture key={content.photo ?? ""} record={record.id} title={title} width={54} height={66} />
      ) : (
        <Silhouette width={54} height={66} />
      )}
      <div className="grow">
        <h1 className="name-line">
          <PersonName title={title} original={original} first="nm1" second="nm2" />
        </h1>
        <div className="row wrap t2 m2 after">
          <span>{t(`codes.kind.${content.kind}`)}</span>
          {content.kind === "person" ? (
            <>
              {content.born.map((date) => (
                <span key={date}>{t("record.bornOn", { date: partialDate(date) })}</span>
              ))}
              {content.sex === undefined ? null : <span>{t(`codes.sex.${content.sex}`)}</span>}
              {content.nationalities.map((code) => (
                <CountryTag key={code} code={code} />
              ))}
            </>
          ) : null}
          <RestrictedMark restricted={record.restricted} />
          {record.withdrawn ? <span className="tag warn">{t("record.withdrawn")}</span> : null}
        </div>
      </div>
      <ExportDialog view={view} isOpen={isExporting} onClose={() => setExporting(false)} />
      {mayShare ? <ShareDialog view={view} isOpen={isSharing} onClose={() => setSharing(false)} /> : null}
      <div className="labels">
        <div className="row wrap record-acts">
          <Button
            size="xs"
            leftSection={<IconFileCertificate className="i s" aria-hidden="true" />}
            onClick={() => setExporting(true)}
          >
            {t("record.export.title")}
          </Button>
          {mayShare ? (
            <Button
              size="xs"
              leftSection={<IconSend className="i s" aria-hidden="true" />}
              onClick={() => setSharing(true)}
            >
              {t("deliveries.share.title")}
            </Button>
          ) : null}
          <RecallButtons record={record} />
        </div>
        <span className="row">
          <CountryTag code={record.owner} />{" "}
          <span className="t2">{t("check.recordOf", { owner: authority(record.owner) })}</span>
        </span>
        <HandlingBadge labels={labels} />
        <Obligations labels={labels} />
        <span className="t1 m2">
          <b>
            {labels.evaluation.source}
            {labels.evaluation.information}
          </b>{" "}
          {t(`codes.source.${labels.evaluation.source}`)}; {t(`codes.information.${labels.evaluation.information}`)}
        </span>
        {labels.reviewOn === undefined ? null : (
          <span className="t1 m3">{t("record.reviewOn", { date: partialDate(labels.reviewOn) })}</span>
        )}
        {labels.expiresOn === undefined ? null : (
          <span className="t1 m3">{t("record.expiresOn", { date: partialDate(labels.expiresOn) })}</span>
        )}
      </div>
    </header>
  );
}
