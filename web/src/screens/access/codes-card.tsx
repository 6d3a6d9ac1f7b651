import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import { factorsQuery } from "../../node/queries.ts";
import { renewSession } from "../../node/session.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** My authenticator app, and the recovery codes for when it is lost. */
export function CodesCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const factors = useQuery(factorsQuery).data;
  const [code, setCode] = useState("");
  const renew = () => queries.invalidateQueries({ queryKey: factorsQuery.queryKey });
  const propose = useMutation({ mutationFn: () => client.call("proposeCodes") });
  const confirm = useMutation({
    mutationFn: () => client.call("confirmCodes", { body: { code } }),
    onSuccess: async () => {
      setCode("");
      propose.reset();
      await renew();
    },
  });
  const remove = useMutation({
    mutationFn: () => client.call("removeCodes"),
    onSuccess: async () => {
      confirm.reset();
      await renew();
    },
  });
  const error = propose.error ?? confirm.error ?? remove.error;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.codes")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.codesWords")}</p>
        {factors?.codes === true ? (
          <div className="row wrap">
            <span className="grow">{t("identity.codesOn", { count: factors.recoveryCodes })}</span>
            <Button size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t("identity.removeCodes")}
            </Button>
          </div>
        ) : null}
        {factors?.codes === false && propose.data === undefined ? (
          <div>
            <Button loading={propose.isPending} onClick={() => propose.mutate()}>
              {t("identity.addCodes")}
            </Button>
          </div>
        ) : null}
        {propose.data === undefined ? null : (
          <form
            className="col form"
            onSubmit={(event) => {
              event.preventDefault();
              confirm.mutate();
            }}
          >
            <p>{t("identity.secretWords")}</p>
            <div className="strip info">
              <bdi className="mono b wrap-any">{propose.data.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</bdi>
            </div>
            <a href={propose.data.address}>{t("identity.openApp")}</a>
            <TextInput
              label={t("identity.firstCode")}
              autoComplete="one-time-code"
              inputMode="numeric"
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
            <div>
              <Button type="submit" disabled={code.trim().length < 6} loading={confirm.isPending}>
                {t("identity.confirmCodes")}
              </Button>
            </div>
          </form>
        )}
        {confirm.data === undefined ? null : (
          <div className="col gap">
            <p>
              <b>{t("identity.recoveryWords")}</b>
            </p>
            <ul className="mono recovery">
              {confirm.data.recovery.map((one) => (
                <li key={one}>
                  <bdi>{one}</bdi>
                </li>
              ))}
            </ul>
            <div>
              <Button
                onClick={() => {
                  confirm.reset();
                  void renewSession(queries);
                }}
              >
                {t("identity.kept")}
              </Button>
            </div>
          </div>
        )}
        {error === null ? null : <ProblemCard error={error} />}
      </div>
    </section>
  );
}
