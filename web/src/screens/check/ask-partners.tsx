import { Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { agreementsQuery } from "../../node/partner-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { useSession } from "../../node/session.ts";
import { useCheckDesk } from "./check-desk.tsx";

/** Partners that may be asked for this purpose, each to be named; nobody is asked who is not. Nothing where none may be. */
export function AskPartners() {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const { purpose } = usePurpose();
  const { partners, askAlso } = useCheckDesk();
  const { data } = useQuery({ ...agreementsQuery, enabled: mayCall(useSession(), "agreements") });
  const may = (data?.items ?? []).filter(({ asks, purposes }) => asks && purposes.includes(purpose));
  if (may.length === 0) return null;
  return (
    <Checkbox.Group
      className="ask-partners"
      label={t("partners.ask")}
      description={t("partners.askHint")}
      value={partners.filter((one) => may.some(({ partner }) => partner === one))}
      onChange={(named) => askAlso(may.map(({ partner }) => partner).filter((one) => named.includes(one)))}
    >
      <div className="row wrap">
        {may.map(({ partner }) => (
          <Checkbox key={partner} value={partner} label={authority(partner)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
