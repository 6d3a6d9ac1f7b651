import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { recordQuery } from "../../node/queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { NotYet } from "../../parts/not-yet.tsx";
import { AboutCard } from "./about-card.tsx";
import { AlertCard } from "./alert-card.tsx";
import { ContentCard } from "./content-card.tsx";
import { FilesCard } from "./files-card.tsx";
import { LooksCard } from "./looks-card.tsx";
import { ProvenanceCard } from "./provenance-card.tsx";
import { ReadersCard } from "./readers-card.tsx";
import { RecordHeader } from "./record-header.tsx";
import { ProposalsOf, SharingCard } from "./sharing-card.tsx";
import { VersionsCard } from "./versions-card.tsx";
import { WhyCard } from "./why-card.tsx";

/** One record: who, what is asked, where it comes from, who has looked. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RecordScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/records/$id" });
  const { check } = useSearch({ from: "/records/$id" });
  const { purpose } = usePurpose();
  const view = useQuery(recordQuery(id, purpose, check));
  if (view.error !== null || view.data === undefined) return <NotYet query={view} title={t("check.record")} />;
  return (
    <div className="page record-page">
      <RecordHeader view={view.data} />
      <div className="cols">
        <div className="col gap16">
          {view.data.alerts.map((alert) => (
            <AlertCard key={alert.id} alert={alert} />
          ))}
          <ProposalsOf view={view.data} />
          <HeldForOthers withheld={view.data.withheld} />
          <ContentCard content={view.data.record.content} redacted={view.data.record.redacted ?? []} />
          <FilesCard view={view.data} />
          <AboutCard about={view.data.about} />
          <ProvenanceCard provenance={view.data.record.provenance} />
        </div>
        <aside className="side">
          <VersionsCard record={view.data.record} history={view.data.history} />
          <SharingCard view={view.data} />
          <ReadersCard id={view.data.record.id} />
          <WhyCard id={view.data.record.id} />
          <LooksCard id={view.data.record.id} looks={view.data.looks} leaf={view.data.leaf.index} />
        </aside>
      </div>
    </div>
  );
}
