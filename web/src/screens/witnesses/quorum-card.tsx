import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useChange } from "./use-change.ts";
import type { Witnessing } from "./witnesses-screen.tsx";

interface Props {
  readonly state: Witnessing;
  readonly mayChange: boolean;
}

/** How many must confirm an entry, and within how long, before nothing is released any more. */
export function QuorumCard({ state: { quorum, witnesses }, mayChange }: Props) {
  const { t } = useTranslation();
  const [count, setCount] = useState(quorum?.count ?? 1);
  const [minutes, setMinutes] = useState(Math.round((quorum?.withinSeconds ?? 300) / 60));
  const set = useChange((next: { count: number; withinSeconds: number } | null) =>
    client.call("setLogQuorum", { body: { quorum: next } }),
  );
  return (
    <section className="card">
      <header>
        <h2>{t("log.witnessing.quorum")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">
          {quorum === undefined
            ? t("log.witnessing.noQuorum")
            : t("log.witnessing.quorumIs", {
                n: quorum.count,
                minutes: Math.round(quorum.withinSeconds / 60),
              })}
        </p>
        {mayChange && witnesses.length > 0 ? (
          <form
            className="row wrap form"
            onSubmit={(event) => {
              event.preventDefault();
              set.mutate({ count, withinSeconds: minutes * 60 });
            }}
          >
            <NumberInput
              label={t("log.witnessing.count")}
              min={1}
              max={witnesses.length}
              value={count}
              onChange={(value) => setCount(Number(value))}
            />
            <NumberInput
              label={t("log.witnessing.minutes")}
              min={1}
              max={10_080}
              value={minutes}
              onChange={(value) => setMinutes(Number(value))}
            />
            <Button type="submit" variant="filled" loading={set.isPending}>
              {t("log.witnessing.setQuorum")}
            </Button>
            {quorum === undefined ? null : (
              <Button loading={set.isPending} onClick={() => set.mutate(null)}>
                {t("log.witnessing.endQuorum")}
              </Button>
            )}
          </form>
        ) : null}
        {set.error === null ? null : <ProblemCard error={set.error} />}
      </div>
    </section>
  );
}
