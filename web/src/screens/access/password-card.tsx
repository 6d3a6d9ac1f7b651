import { Button, PasswordInput } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useSession } from "../../node/session.ts";

/** Change my password; my other sessions end. */
export function PasswordCard() {
  const { t } = useTranslation();
  const { user } = useSession();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: () => client.call("changePassword", { body: { current, next } }),
    onSuccess: () => {
      setCurrent("");
      setNext("");
    },
  });
  const isShort = next !== "" && next.length < 12;
  const toggle = { visibilityToggleButtonProps: { "aria-label": t("entrance.showPassword") } };
  return (
    <section className="card">
      <header>
        <h2>{t("people.changePassword")}</h2>
      </header>
      <form
        className="pad col form"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <input type="text" autoComplete="username" value={user.login} readOnly hidden />
        <PasswordInput
          label={t("people.currentPassword")}
          autoComplete="current-password"
          value={current}
          onChange={({ target }) => setCurrent(target.value)}
          {...toggle}
        />
        <PasswordInput
          label={t("people.nextPassword")}
          description={t("people.passwordHint")}
          autoComplete="new-password"
          value={next}
          error={isShort ? t("people.passwordShort") : undefined}
          onChange={({ target }) => setNext(target.value)}
          {...toggle}
        />
        {change.error === null ? null : <ProblemCard error={change.error} />}
        {change.isSuccess ? (
          <div className="strip ok" role="status">
            <IconCircleCheck className="i" aria-hidden="true" />
            {t("people.passwordChanged")}
          </div>
        ) : null}
        <div>
          <Button type="submit" loading={change.isPending} disabled={current === "" || next.length < 12}>
            {t("people.changePassword")}
          </Button>
        </div>
      </form>
    </section>
  );
}
