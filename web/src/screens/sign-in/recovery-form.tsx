import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** With the halves of two administrators: a new password, and in again. */
export function RecoveryForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [login, setLogin] = useState("");
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [password, setPassword] = useState("");
  const recover = useMutation({
    mutationFn: () => client.call("recover", { body: { login: login.trim(), first, second, password } }),
  });
  if (recover.isSuccess)
    return (
      <div className="col form">
        <p role="status">{t("entrance.recovered")}</p>
        <Button onClick={onClose}>{t("entrance.signIn")}</Button>
      </div>
    );
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        recover.mutate();
      }}
    >
      <p className="m2">{t("entrance.recoverWords")}</p>
      <TextInput
        label={t("entrance.login")}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={({ target }) => setLogin(target.value.toLowerCase())}
      />
      <TextInput
        label={t("entrance.first")}
        autoComplete="off"
        spellCheck={false}
        value={first}
        onChange={({ target }) => setFirst(target.value)}
      />
      <TextInput
        label={t("entrance.second")}
        autoComplete="off"
        spellCheck={false}
        value={second}
        onChange={({ target }) => setSecond(target.value)}
      />
      <PasswordInput
        label={t("people.nextPassword")}
        description={t("people.passwordHint")}
        autoComplete="new-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        visibilityToggleButtonProps={{ "aria-label": t("entrance.showPassword") }}
      />
      {recover.error === null ? null : <ProblemCard error={recover.error} />}
      <div className="row">
        <Button
          type="submit"
          disabled={first.trim().length < 6 || second.trim().length < 6 || password.length < 12}
          loading={recover.isPending}
        >
          {t("entrance.recoverDo")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
