import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { IconBuildingPlus, IconUserPin } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Unit } from "#domain";
import { mayCall } from "../../node/access.ts";
import { peopleQuery, unitsQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AddUnitDialog } from "./add-unit-dialog.tsx";
import { DutyCard } from "./duty-card.tsx";
import { PeopleTable } from "./people-table.tsx";
import { PostDialog } from "./post-dialog.tsx";
import { UnitTree } from "./unit-tree.tsx";

/** Units as a tree, and who serves in them, from when to when. Administrators change both; it shows no police record. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function OrganisationScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const units = useQuery(unitsQuery);
  const pages = useInfiniteQuery(peopleQuery);
  const [unit, setUnit] = useState<Unit>();
  const [dialog, setDialog] = useState<"unit" | "post">();
  const people = (pages.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ postings }) => unit === undefined || postings.some((posting) => posting.unit === unit.id),
  );
  const all = units.data?.items ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.organisation")}</h1>
          <span className="m3 t2">{t("organisation.words")}</span>
          {mayCall(session, "addUnit") ? (
            <div className="row end">
              <Button
                leftSection={<IconBuildingPlus className="i" aria-hidden="true" />}
                onClick={() => setDialog("unit")}
              >
                {t("organisation.addUnit")}
              </Button>
              <Button
                variant="filled"
                disabled={all.length === 0}
                leftSection={<IconUserPin className="i" aria-hidden="true" />}
                onClick={() => setDialog("post")}
              >
                {t("organisation.post")}
              </Button>
            </div>
          ) : null}
        </div>
      </div>
      {units.error === null ? null : <ProblemCard error={units.error} onRetry={() => void units.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      <div className="two-cards">
        <UnitTree units={all} chosen={unit} onChoose={setUnit} />
        <div className="col gap16">
          {unit === undefined ? null : <DutyCard key={unit.id} unit={unit} />}
          {people.length === 0 ? null : <PeopleTable people={people} units={all} />}
          <div className="foot">
            <MoreButton pages={pages} />
          </div>
        </div>
      </div>
      <AddUnitDialog isOpen={dialog === "unit"} units={all} parent={unit} onClose={() => setDialog(undefined)} />
      <PostDialog isOpen={dialog === "post"} units={all} unit={unit} onClose={() => setDialog(undefined)} />
    </div>
  );
}
