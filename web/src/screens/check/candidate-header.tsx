import { useTranslation } from "react-i18next";
import type { Candidate } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { AlertMark } from "../../parts/alert-mark.tsx";
import { CountryTag } from "../../parts/country-tag.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { RecordPicture } from "../../parts/record-picture.tsx";
import { RestrictedMark } from "../../parts/restricted-mark.tsx";

/** Whose record, what alert, which name: original script first. */
export function CandidateHeader({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const category = candidate.alerts[0]?.alert.category;
  return (
    <>
      <RecordPicture record={candidate.record} title={candidate.title} />
      <div className="grow">
        <small className="row wrap">
          <CountryTag code={candidate.owner} />
          <span title={t("check.recordOf", { owner: authority(candidate.owner) })}>{authority(candidate.owner)}</span>
          {category === undefined ? null : <AlertMark category={category} />}
          <RestrictedMark restricted={candidate.restricted} />
        </small>
        <PersonName title={candidate.title} original={candidate.originalTitle} />
      </div>
    </>
  );
}
