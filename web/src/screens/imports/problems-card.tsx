import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { importProblemsQuery } from "../../node/queries.ts";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";

/** Rows the run could not read: where, why, and what stands there. They stopped nothing else. */
export function ProblemsCard({ run }: { readonly run: string }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const { integer } = useFormats();
  const pages = useInfiniteQuery(importProblemsQuery(run, purpose));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card">
      <header>
        <h2>{t("imports.problems")}</h2>
      </header>
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && items.length === 0 ? <p className="pad-in m3 t2">{t("imports.noProblem")}</p> : null}
      <ol className="rows">
        {items.map((item) => (
          <li key={`${item.file ?? ""} ${item.line} ${item.code}`}>
            <b className="num nowrap">{t("imports.line", { n: integer(item.line) })}</b>
            <span className="grow">
              <bdi>{item.reason}</bdi>
              <span className="d">
                <bdi className="mono">{item.snippet}</bdi>
              </span>
            </span>
            <bdi className="mono m3 t1">{item.code}</bdi>
          </li>
        ))}
      </ol>
      <div className="pad-in">
        <MoreButton pages={pages} />
      </div>
    </section>
  );
}
