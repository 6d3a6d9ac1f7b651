import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { ownSessionsQuery } from "../../node/queries.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Where I am signed in; what I do not know I end. */
export function SessionsCard() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const sessions = useQuery(ownSessionsQuery);
  const end = useMutation({
    mutationFn: (id: string) => client.call("endSession", { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  const endAll = useMutation({
    mutationFn: () => client.call("endOwnSessions"),
    onSuccess: () => queries.invalidateQueries(),
  });
  const error = sessions.error ?? end.error ?? endAll.error;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.sessions")}</h2>
      </header>
      <div className="pad col gap">
        {(sessions.data?.items ?? []).map(({ id, agent, way, seenAt, current }) => (
          <div className="row wrap" key={id}>
            <span className="grow">
              <b>
                <bdi>{nameOf(agent) ?? t("identity.unknownAgent")}</bdi>
              </b>{" "}
              <span className="m2">
                {t(`identity.way.${way}`)}, {t("identity.usedAt", { time: dateTime(seenAt) })}
              </span>
            </span>
            {current ? (
              <span className="tag">{t("identity.thisOne")}</span>
            ) : (
              <Button size="xs" loading={end.isPending} onClick={() => end.mutate(id)}>
                {t("identity.endSession")}
              </Button>
            )}
          </div>
        ))}
        {error === null ? null : <ProblemCard error={error} />}
        <div>
          <Button loading={endAll.isPending} onClick={() => endAll.mutate()}>
            {t("identity.endAll")}
          </Button>
        </div>
      </div>
    </section>
  );
}

const systems = ["Windows", "Android", "iPhone", "iPad", "Mac OS X", "CrOS", "Linux"];
const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"];
const plainer = new Map([
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["Mac OS X", "macOS"],
]);

/** Browser and system out of what a browser calls itself; a program's own name as it is. Undefined when it says nothing. */
function nameOf(agent: string): string | undefined {
  const found = [browsers, systems].flatMap((names) => names.find((name) => agent.includes(name)) ?? []);
  if (found.length === 2) return found.map((name) => plainer.get(name) ?? name).join(", ");
  return agent === "" ? undefined : agent.slice(0, 40);
}
