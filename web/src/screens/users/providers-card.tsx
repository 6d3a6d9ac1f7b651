import { Button } from "@mantine/core";
import { IconBuildingBank } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Provider } from "#contract";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { offeredProvidersQuery, providersQuery } from "../../node/queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ProviderForm } from "./provider-form.tsx";

/** The identity providers of this node: added, changed, taken out of use, removed. */
export function ProvidersCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const providers = useQuery(providersQuery);
  const [open, setOpen] = useState<Provider | "new">();
  const renew = async (): Promise<void> => {
    setOpen(undefined);
    await queries.invalidateQueries({ queryKey: providersQuery.queryKey });
    await queries.invalidateQueries({ queryKey: offeredProvidersQuery.queryKey });
  };
  return (
    <section className="card">
      <header>
        <h2>{t("identity.providers")}</h2>
        <Button size="xs" className="end" onClick={() => setOpen("new")}>
          {t("identity.addProvider")}
        </Button>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.providersWords")}</p>
        {(providers.data?.items ?? []).map((one) => (
          <ProviderRow key={one.id} one={one} onOpen={() => setOpen(one)} onChange={() => void renew()} />
        ))}
        {providers.error === null ? null : <ProblemCard error={providers.error} />}
      </div>
      <Dialog
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={
          open === undefined || open === "new"
            ? t("identity.addProvider")
            : t("identity.changeProvider", { name: isolate(open.name) })
        }
      >
        {open === undefined ? null : (
          <ProviderForm provider={open === "new" ? undefined : open} onDone={() => void renew()} />
        )}
      </Dialog>
    </section>
  );
}

interface RowProps {
  readonly one: Provider;
  readonly onOpen: () => void;
  readonly onChange: () => void;
}

function ProviderRow({ one, onOpen, onChange }: RowProps) {
  const { t } = useTranslation();
  const { id, name, issuer, redirect, disabled } = one;
  const change = useMutation({
    mutationFn: () => client.call("changeProvider", { params: { id }, body: { disabled: !disabled } }),
    onSuccess: onChange,
  });
  const remove = useMutation({
    mutationFn: () => client.call("removeProvider", { params: { id } }),
    onSuccess: onChange,
  });
  const error = change.error ?? remove.error;
  return (
    <div className="col gap">
      <div className="row wrap">
        <IconBuildingBank className="i" aria-hidden="true" />
        <span className="grow">
          <b>
            <bdi>{name}</bdi>
          </b>{" "}
          {disabled ? <span className="tag">{t("identity.outOfUse")}</span> : null}
          <br />
          <span className="m2">
            <bdi className="mono wrap-any">{issuer}</bdi>
          </span>
          <br />
          <span className="m2">
            {t("identity.redirect")} <bdi className="mono wrap-any">{redirect}</bdi>
          </span>
        </span>
      </div>
      <div className="row wrap">
        <Button size="xs" onClick={onOpen}>
          {t("people.change")}
        </Button>
        <Button size="xs" loading={change.isPending} onClick={() => change.mutate()}>
          {disabled ? t("identity.intoUse") : t("identity.outOfUseDo")}
        </Button>
        {disabled ? (
          <Button size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t("identity.removeNamed", { name: isolate(name) })}
          </Button>
        ) : null}
      </div>
      {error === null ? null : <ProblemCard error={error} />}
    </div>
  );
}
