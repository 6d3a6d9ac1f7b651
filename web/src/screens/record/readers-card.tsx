import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RecordId, SightReason } from "#domain";
import { usePurpose } from "../../node/purpose.ts";
import { readersQuery } from "../../node/queries.ts";
import { Because } from "../../parts/because.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Who could see this record, and by what they hold. Asking is a look of its own, so it is asked for. */
export function ReadersCard({ id }: { readonly id: RecordId }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const pages = useInfiniteQuery(readersQuery(id, purpose));
  const readers = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="card">
      <header>
        <h2>{t("organisation.readers")}</h2>
      </header>
      <div className="pad col gap">
        {pages.data === undefined ? (
          <div className="row">
            <Button size="xs" loading={pages.isFetching} onClick={() => void pages.refetch()}>
              {t("organisation.readersAsk")}
            </Button>
          </div>
        ) : null}
        {pages.error === null ? null : <ProblemCard error={pages.error} />}
        {readers.map(({ id: person, name, because }) => (
          <p key={person}>
            <bdi className="b">{name}</bdi> <Because because={held(because)} />
          </p>
        ))}
        {pages.data === undefined ? null : <MoreButton pages={pages} />}
      </div>
    </section>
  );
}

/** Of what opens the record, what this person holds. */
function held({ audience, requires }: SightReason): SightReason["audience"][number]["because"] {
  return [...audience, ...requires].flatMap(({ because }) => because);
}
