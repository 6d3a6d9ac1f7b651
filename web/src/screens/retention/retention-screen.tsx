import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mayCall } from "../../node/access.ts";
import { useSession } from "../../node/session.ts";
import { ClockNotice } from "./clock-notice.tsx";
import { DueList } from "./due-list.tsx";
import { ErasedList } from "./erased-list.tsx";
import { RulesList } from "./rules-list.tsx";

const views = ["due", "erased", "rules"] as const;
type View = (typeof views)[number];

/** How long data is kept: what is due for review, what was erased with its receipt, and the rules. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RetentionScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const own = views.filter((view) => view !== "due" || mayCall(session, "due"));
  const [chosen, setView] = useState<View>();
  const view = chosen ?? own[0];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.retention")}</h1>
          <span className="m3 t2">{t("retention.words")}</span>
        </div>
        <SegmentedControl
          aria-label={t("retention.shown")}
          value={view ?? "erased"}
          onChange={(value) => setView(own.find((one) => one === value))}
          data={own.map((value) => ({ value, label: t(`retention.show.${value}`) }))}
        />
      </div>
      <ClockNotice />
      {view === "due" ? <DueList /> : view === "rules" ? <RulesList /> : <ErasedList />}
    </div>
  );
}
