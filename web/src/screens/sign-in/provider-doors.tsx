import { Button } from "@mantine/core";
import { IconAlertTriangle, IconBuildingBank } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useProblem } from "../../language/problems.ts";
import { isolate } from "../../language/isolate.ts";
import { goToProvider } from "../../node/providers.ts";
import { offeredProvidersQuery } from "../../node/queries.ts";

/** A button for each identity provider by which one may sign in; nothing where there is none. */
export function ProviderDoors() {
  const { t } = useTranslation();
  const offered = useQuery(offeredProvidersQuery).data?.items ?? [];
  const go = useMutation({ mutationFn: (provider: string) => goToProvider(provider, "sign-in") });
  if (offered.length === 0) return null;
  return (
    <div className="col form">
      {offered.map(({ id, name }) => (
        <Button
          key={id}
          className="key"
          loading={go.isPending && go.variables === id}
          onClick={() => go.mutate(id)}
          leftSection={<IconBuildingBank className="i l" aria-hidden="true" />}
        >
          {t("entrance.provider", { name: isolate(name) })}
        </Button>
      ))}
      {go.error === null ? null : <Refusal error={go.error} />}
    </div>
  );
}

function Refusal({ error }: { readonly error: unknown }) {
  const words = useProblem(error);
  return (
    <div className="strip bad top" role="alert">
      <IconAlertTriangle className="i" aria-hidden="true" />
      <span>
        <b>{words.title}</b> {words.next}
      </span>
    </div>
  );
}
