import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mayCall } from "../../node/access.ts";
import { useSession } from "../../node/session.ts";
import { AgreementsCard } from "./agreements-card.tsx";
import { AskedCard } from "./asked-card.tsx";

const tabs = ["asked", "agreements"] as const;

/** What partners ask of this node, and what is agreed with them. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function PartnersScreen() {
  const { t } = useTranslation();
  const mayRead = mayCall(useSession(), "askedQueries");
  const [tab, setTab] = useState<(typeof tabs)[number]>(mayRead ? "asked" : "agreements");
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.partners")}</h1>
          <span className="m3 t2">{t("partners.words")}</span>
        </div>
        {mayRead ? (
          <SegmentedControl
            aria-label={t("partners.shown")}
            value={tab}
            onChange={(value) => setTab(tabs.find((one) => one === value) ?? "asked")}
            data={tabs.map((value) => ({ value, label: t(`partners.tab.${value}`) }))}
          />
        ) : null}
      </div>
      {tab === "asked" ? <AskedCard /> : <AgreementsCard />}
    </div>
  );
}
