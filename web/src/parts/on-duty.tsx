import { IconHeadset } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Decision } from "#contract";
import { useFormats } from "../language/formats.ts";
import { isolate } from "../language/isolate.ts";

/** Who is on duty and can be asked now; nothing where no roster says so. */
export function OnDuty({ people = [] }: { readonly people: Decision["onDuty"] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (people.length === 0) return null;
  return (
    <p className="row wrap m2">
      <IconHeadset className="i" aria-hidden="true" />
      {t("organisation.duty.now")}
      {people.map(({ login, name, unit, until }) => (
        <span key={login}>
          <bdi className="b">{name}</bdi>{" "}
          <span className="m3">
            {t("organisation.duty.until", { unit: isolate(unit), time: isolate(moment(until)) })}
          </span>
        </span>
      ))}
    </p>
  );
}
