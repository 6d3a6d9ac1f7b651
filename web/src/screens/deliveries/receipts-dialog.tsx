import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { deliveryQuery } from "../../node/delivery-queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { DeliveryStateTag } from "./delivery-state.tsx";

/** The signed receipts of an envelope, in the order of their times. */
export function ReceiptsDialog({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={id !== undefined} onClose={onClose} title={t("deliveries.receipts")} size="lg">
      {id === undefined ? null : <Receipts id={id} />}
    </Dialog>
  );
}

function Receipts({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { data, error, isPending } = useQuery(deliveryQuery(id));
  if (error !== null) return <ProblemCard error={error} />;
  if (isPending) return <Loading />;
  return (
    <div className="col">
      <p className="m3">{t("deliveries.receiptsWords")}</p>
      <ol className="col plain-list">
        {data.receipts.map(({ by, state, code, at }) => (
          <li className="row wrap" key={`${by} ${state}`}>
            <span className="m2 num">
              <bdi>{dateTime(at)}</bdi>
            </span>
            <DeliveryStateTag state={state} code={code} />
            <span className="m3">
              {t("deliveries.signedBy")} <bdi className="mono">{by}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
