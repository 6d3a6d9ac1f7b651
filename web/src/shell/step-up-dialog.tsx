import { Button, Modal, PasswordInput, TextInput } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isolate } from "../language/isolate.ts";
import { client } from "../node/client.ts";
import { hasPasskeys, proveByPasskey } from "../node/passkeys.ts";
import { goToProvider } from "../node/providers.ts";
import { factorsQuery, nodeQuery, ownLinksQuery } from "../node/queries.ts";
import { onStepUp } from "../node/step-up.ts";
import { ProblemCard } from "../parts/problem-card.tsx";

/** Asks the officer to show again who they are whenever something sensitive was refused; what they were doing then goes on by itself. */
export function StepUpDialog() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const answer = useRef<(isProven: boolean) => void>(undefined);
  useEffect(() => {
    onStepUp(() => {
      setOpen(true);
      return new Promise((resolve) => {
        answer.current?.(false);
        answer.current = resolve;
      });
    });
    return () => onStepUp(undefined);
  }, []);
  const close = (isProven: boolean): void => {
    setOpen(false);
    answer.current?.(isProven);
    answer.current = undefined;
  };
  return (
    <Modal
      opened={isOpen}
      onClose={() => close(false)}
      title={t("identity.stepUp")}
      // Above the dialog whose act was refused.
      zIndex={400}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <ProofForm onProven={() => close(true)} />
    </Modal>
  );
}

function ProofForm({ onProven }: { readonly onProven: () => void }) {
  const { t } = useTranslation();
  const node = useQuery(nodeQuery).data;
  const factors = useQuery({ ...factorsQuery, staleTime: 0 }).data;
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const byPasskey = useMutation({ mutationFn: proveByPasskey, onSuccess: onProven });
  const byPassword = useMutation({
    mutationFn: () => client.call("prove", { body: { password, ...(code === "" ? {} : { code }) } }),
    onSuccess: onProven,
  });
  const links = useQuery(ownLinksQuery).data?.items ?? [];
  const byProvider = useMutation({ mutationFn: (id: string) => goToProvider(id, "prove") });
  const canUsePasskey = node !== undefined && hasPasskeys(node) && (factors?.passkeys ?? 0) > 0;
  const error = byPasskey.error ?? byPassword.error ?? byProvider.error;
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        byPassword.mutate();
      }}
    >
      <p>{t("identity.stepUpWords")}</p>
      {canUsePasskey ? (
        <Button
          variant="filled"
          loading={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
          leftSection={<IconKey className="i" aria-hidden="true" />}
        >
          {t("entrance.passkey")}
        </Button>
      ) : null}
      <PasswordInput
        label={t("entrance.password")}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        visibilityToggleButtonProps={{ "aria-label": t("entrance.showPassword") }}
      />
      {factors?.codes === true ? (
        <TextInput
          label={t("entrance.code")}
          autoComplete="one-time-code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      ) : null}
      {error === null ? null : <ProblemCard error={error} />}
      <div>
        <Button type="submit" disabled={password === ""} loading={byPassword.isPending}>
          {t("identity.prove")}
        </Button>
      </div>
      {links.map(({ provider, name }) => (
        <div key={provider}>
          <Button loading={byProvider.isPending} onClick={() => byProvider.mutate(provider)}>
            {t("entrance.provider", { name: isolate(name) })}
          </Button>
          <p className="m2">{t("identity.leavesPage")}</p>
        </div>
      ))}
    </form>
  );
}
