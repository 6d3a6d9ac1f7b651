import { Button } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { goToProvider } from "../../node/providers.ts";
import { offeredProvidersQuery, ownLinksQuery } from "../../node/queries.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** The identity providers that vouch for me, and those that could; nothing where the node has none. */
export function LinksCard() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const links = useQuery(ownLinksQuery).data?.items ?? [];
  const offered = useQuery(offeredProvidersQuery).data?.items ?? [];
  const unlink = useMutation({
    mutationFn: (provider: string) => client.call("unlinkOwn", { params: { provider } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownLinksQuery.queryKey }),
  });
  const link = useMutation({ mutationFn: (provider: string) => goToProvider(provider, "link") });
  const open = offered.filter(({ id }) => !links.some(({ provider }) => provider === id));
  const error = unlink.error ?? link.error;
  if (links.length === 0 && open.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.links")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.linksWords")}</p>
        {links.map(({ provider, name, linkedAt, lastUsedAt }) => (
          <div className="row wrap" key={provider}>
            <IconBuildingBank className="i" aria-hidden="true" />
            <span className="grow">
              <b>
                <bdi>{name}</bdi>
              </b>{" "}
              <span className="m2">
                {lastUsedAt === undefined
                  ? t("identity.addedAt", { time: dateTime(linkedAt) })
                  : t("identity.usedAt", { time: dateTime(lastUsedAt) })}
              </span>
            </span>
            <Button
              size="xs"
              loading={unlink.isPending}
              onClick={() => unlink.mutate(provider)}
              aria-label={t("identity.removeNamed", { name: isolate(name) })}
            >
              {t("identity.remove")}
            </Button>
          </div>
        ))}
        {open.map(({ id, name }) => (
          <div key={id}>
            <Button loading={link.isPending} onClick={() => link.mutate(id)}>
              {t("identity.linkAt", { name: isolate(name) })}
            </Button>
          </div>
        ))}
        {error === null ? null : <ProblemCard error={error} />}
      </div>
    </section>
  );
}
