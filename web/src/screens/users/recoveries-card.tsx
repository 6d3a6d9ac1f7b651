import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { recoveriesQuery } from "../../node/queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

type Recovery = Awaited<ReturnType<typeof listed>>["items"][number];
const listed = () => client.call("recoveries");

/** Letting people in again who have lost what they sign in with: one starts, another approves. */
export function RecoveriesCard() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const recoveries = useQuery(recoveriesQuery);
  const [login, setLogin] = useState("");
  const [half, setHalf] = useState<string>();
  const show = (told: { readonly half: string }): void => {
    setHalf(told.half);
    setLogin("");
    void queries.invalidateQueries({ queryKey: recoveriesQuery.queryKey });
  };
  const start = useMutation({
    mutationFn: () => client.call("startRecovery", { body: { login: login.trim() } }),
    onSuccess: show,
  });
  const approve = useMutation({
    mutationFn: (id: Recovery["user"]) => client.call("approveRecovery", { params: { id } }),
    onSuccess: show,
  });
  const error = recoveries.error ?? start.error ?? approve.error;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.recoveries")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.recoveriesWords")}</p>
        {(recoveries.data?.items ?? []).map(({ user, name, expiresAt, approved, mine }) => (
          <div className="row wrap" key={user}>
            <span className="grow">
              <b>
                <bdi>{name}</bdi>
              </b>{" "}
              <span className="m2">
                {t(approved ? "identity.approvedWord" : "identity.waits")},{" "}
                {t("identity.goodUntil", { time: dateTime(expiresAt) })}
              </span>
            </span>
            {mine ? (
              <Button size="xs" loading={approve.isPending} onClick={() => approve.mutate(user)}>
                {t("identity.approve")}
              </Button>
            ) : null}
          </div>
        ))}
        <form
          className="col form"
          onSubmit={(event) => {
            event.preventDefault();
            start.mutate();
          }}
        >
          <TextInput
            label={t("people.login")}
            autoComplete="off"
            spellCheck={false}
            value={login}
            onChange={({ target }) => setLogin(target.value.toLowerCase())}
          />
          <div>
            <Button type="submit" disabled={login.trim() === ""} loading={start.isPending}>
              {t("identity.startRecovery")}
            </Button>
          </div>
        </form>
        {error === null ? null : <ProblemCard error={error} />}
      </div>
      <Dialog isOpen={half !== undefined} onClose={() => setHalf(undefined)} title={t("identity.halfOnce")}>
        <div className="col form">
          <p>{t("identity.halfWords")}</p>
          <div className="strip info">
            <bdi className="mono b">{half}</bdi>
          </div>
          <div>
            <Button variant="filled" onClick={() => setHalf(undefined)} data-autofocus>
              {t("people.done")}
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
  );
}
