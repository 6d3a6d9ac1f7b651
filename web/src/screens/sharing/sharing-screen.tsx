import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GroupsList } from "./groups-list.tsx";
import { OnwardList } from "./onward-list.tsx";
import { ProposalsList } from "./proposals-list.tsx";

const tabs = ["onward", "proposals", "groups"] as const;

/** Sharing beyond the first step: what others ask and propose, what this desk has asked and proposed, and lists of recipients. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function SharingScreen() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof tabs)[number]>("onward");
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.sharing")}</h1>
          <span className="m3 t2">{t("sharing.words")}</span>
        </div>
        <SegmentedControl
          aria-label={t("sharing.shown")}
          value={tab}
          onChange={(value) => setTab(tabs.find((one) => one === value) ?? "onward")}
          data={tabs.map((value) => ({ value, label: t(`sharing.tab.${value}`) }))}
        />
      </div>
      {tab === "onward" ? <OnwardList /> : tab === "proposals" ? <ProposalsList /> : <GroupsList />}
    </div>
  );
}
