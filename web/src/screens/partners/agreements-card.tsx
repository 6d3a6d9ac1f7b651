import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QueryAgreement } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { agreementsQuery } from "../../node/partner-queries.ts";
import { useSession } from "../../node/session.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AgreementDialog, EndDialog } from "./agreement-dialog.tsx";

/** Who may ask for a change. The node asks again: its own rule decides. */
const askers = ["desk", "wanted-persons", "coordinator", "administrator"];

/** What is agreed with each partner. Changes are asked for here, and approved by a second officer. */
export function AgreementsCard() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const mayAsk = roles.some((role) => askers.includes(role));
  const agreements = useQuery(agreementsQuery);
  const [isMaking, setMaking] = useState(false);
  const [ending, setEnding] = useState<QueryAgreement>();
  const items = agreements.data?.items ?? [];
  return (
    <>
      {mayAsk ? (
        <div className="row">
          <Button
            variant="filled"
            leftSection={<IconPlus className="i" aria-hidden="true" />}
            onClick={() => setMaking(true)}
          >
            {t("partners.propose")}
          </Button>
        </div>
      ) : null}
      {agreements.error === null ? null : (
        <ProblemCard error={agreements.error} onRetry={() => void agreements.refetch()} />
      )}
      {agreements.isPending && agreements.error === null ? <Loading /> : null}
      {agreements.isSuccess && items.length === 0 ? (
        <section className="card">
          <Empty icon={IconUsersGroup} title={t("partners.agreementsNone")}>
            {t("partners.agreementsNoneWords")}
          </Empty>
        </section>
      ) : null}
      <div className="col gap16">
        {items.map((one) => (
          <AgreementCard key={one.id} agreement={one} onEnd={mayAsk ? () => setEnding(one) : undefined} />
        ))}
      </div>
      <AgreementDialog isOpen={isMaking} onClose={() => setMaking(false)} />
      <EndDialog partner={ending?.partner} onClose={() => setEnding(undefined)} />
    </>
  );
}

interface CardProps {
  readonly agreement: QueryAgreement;
  readonly onEnd: (() => void) | undefined;
}

function AgreementCard({ agreement, onEnd }: CardProps) {
  const { t } = useTranslation();
  const { authority, dateTime } = useFormats();
  const { partner, asks, answers, purposes, kinds, perDay, namesPerHour, details, keepDays, basis, madeAt } = agreement;
  return (
    <section className="card">
      <header>
        <CountryTag code={partner.slice(0, 2)} />
        <h2>{authority(partner)}</h2>
        <span className="tag line">
          {t(
            asks
              ? answers
                ? "partners.bothWays"
                : "partners.weAsk"
              : answers
                ? "partners.theyAsk"
                : "partners.nobodyAsks",
          )}
        </span>
        {onEnd === undefined ? null : (
          <Button size="xs" className="end" onClick={onEnd}>
            {t("partners.end")}
          </Button>
        )}
      </header>
      <Facts
        facts={[
          [t("partners.purposes"), purposes.map((purpose) => t(`codes.purpose.${purpose}`)).join(", ")],
          [t("partners.kinds"), kinds.map((kind) => t(`partners.kind.${kind}`)).join(", ")],
          [t("partners.limitsField"), t("partners.limits", { n: perDay, names: namesPerHour })],
          [t("partners.detailsField"), t(`partners.details.${details}`)],
          [t("partners.keepDays"), t("partners.kept", { n: keepDays })],
          [t("partners.basis"), basis],
          [t("partners.since"), dateTime(madeAt)],
        ]}
      />
    </section>
  );
}
