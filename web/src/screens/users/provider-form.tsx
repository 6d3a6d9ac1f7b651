import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewProvider, ProviderChange, type Provider } from "#contract";
import { client } from "../../node/client.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

interface Props {
  /** Left out: a new one. */
  readonly provider: Provider | undefined;
  readonly onDone: () => void;
}

const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== "");

/** An identity provider: where it is, who this node is to it, and what counts as more than a password. */
export function ProviderForm({ provider, onDone }: Props) {
  const { t } = useTranslation();
  const [fields, setFields] = useState({
    id: provider?.id ?? "",
    name: provider?.name ?? "",
    issuer: provider?.issuer ?? "",
    clientId: provider?.clientId ?? "",
    clientSecret: "",
    acr: provider?.strongAcr.join(" ") ?? "",
    amr: provider?.strongAmr.join(" ") ?? "",
  });
  const change = {
    name: fields.name,
    clientId: fields.clientId,
    ...(fields.clientSecret === "" ? {} : { clientSecret: fields.clientSecret }),
    strongAcr: words(fields.acr),
    strongAmr: words(fields.amr),
  };
  const isGood =
    provider === undefined
      ? NewProvider.safeParse({ ...change, id: fields.id, issuer: fields.issuer }).success
      : ProviderChange.safeParse(change).success;
  const save = useMutation({
    mutationFn: () =>
      provider === undefined
        ? client.call("addProvider", { body: { ...change, id: fields.id, issuer: fields.issuer } })
        : client.call("changeProvider", { params: { id: provider.id }, body: change }),
    onSuccess: onDone,
  });
  const field = (name: keyof typeof fields) => ({
    label: t(`identity.provider.${name}`),
    value: fields[name],
    autoComplete: "off",
    spellCheck: false,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setFields({ ...fields, [name]: target.value }),
  });
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <TextInput {...field("name")} description={t("identity.provider.nameHint")} data-autofocus />
      {provider === undefined ? (
        <>
          <TextInput {...field("id")} description={t("identity.provider.idHint")} />
          <TextInput {...field("issuer")} description={t("identity.provider.issuerHint")} dir="ltr" />
        </>
      ) : null}
      <TextInput {...field("clientId")} dir="ltr" />
      <PasswordInput
        {...field("clientSecret")}
        description={
          provider?.hasSecret === true ? t("identity.provider.secretKept") : t("identity.provider.secretHint")
        }
        autoComplete="new-password"
        visibilityToggleButtonProps={{ "aria-label": t("entrance.showPassword") }}
      />
      <TextInput {...field("acr")} description={t("identity.provider.strongHint")} dir="ltr" />
      <TextInput {...field("amr")} description={t("identity.provider.amrHint")} dir="ltr" />
      {save.error === null ? null : <ProblemCard error={save.error} />}
      <div>
        <Button type="submit" variant="filled" disabled={!isGood} loading={save.isPending}>
          {provider === undefined ? t("people.addDo") : t("people.changeDo")}
        </Button>
      </div>
    </form>
  );
}
