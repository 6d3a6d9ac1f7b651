import { SegmentedControl } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mayCall } from "../../node/access.ts";
import { usePurpose } from "../../node/purpose.ts";
import { importDeltaQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";

const changes = ["added", "changed", "withdrawn"] as const;
const tones = { added: "ok", changed: "acc", withdrawn: "warn" } as const;

/** What a run changed, entry by entry. The administrator gets keys without titles: they are of police records. */
export function DeltaCard({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const maySee = mayCall(useSession(), "record");
  const [shown, setShown] = useState("all");
  const pages = useInfiniteQuery(
    importDeltaQuery(
      run,
      purpose,
      changes.find((change) => change === shown),
    ),
  );
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const withheld = pages.data?.pages.flatMap((page) => page.withheld ?? []);
  return (
    <>
      <HeldForOthers withheld={withheld} />
      <section className="card">
        <header>
          <h2>{t("imports.delta")}</h2>
          <span className="end">
            <SegmentedControl
              size="xs"
              aria-label={t("imports.delta")}
              value={shown}
              onChange={setShown}
              data={["all", ...changes].map((value) => ({
                value,
                label: t(`imports.shown.${changes.find((change) => change === value) ?? "all"}`),
              }))}
            />
          </span>
        </header>
        {pages.isPending ? <Loading /> : null}
        {pages.isSuccess && items.length === 0 ? <p className="pad-in m3 t2">{t("imports.noDelta")}</p> : null}
        <ol className="rows">
          {items.map((item) => (
            <li key={`${item.change} ${item.key}`}>
              <span className={`tag ${tones[item.change]}`}>{t(`imports.count.${item.change}`)}</span>
              <span className="grow">
                {item.record !== undefined && maySee ? (
                  <Link to="/records/$id" params={{ id: item.record }} className="plain b">
                    <OneName name={item.title ?? item.key} />
                  </Link>
                ) : (
                  <OneName name={item.title ?? item.key} />
                )}
              </span>
              <bdi className="mono m3 t1">{item.key}</bdi>
            </li>
          ))}
        </ol>
        <div className="pad-in">
          <MoreButton pages={pages} />
        </div>
      </section>
    </>
  );
}
