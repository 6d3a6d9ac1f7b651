import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordId, SightReason } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Because } from "../../parts/because.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Why somebody can, or cannot, see this record, and for what they could use it. Asking is a look of its own. */
export function WhyCard({ id }: { readonly id: RecordId }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [login, setLogin] = useState("");
  const ask = useMutation({
    mutationFn: (who: string) => client.call("explainSight", { params: { id }, query: { purpose, login: who } }),
  });
  return (
    <section className="card">
      <header>
        <h2>{t("record.why.title")}</h2>
      </header>
      <form
        className="pad col gap"
        onSubmit={(event) => {
          event.preventDefault();
          if (login.trim() !== "") ask.mutate(login.trim());
        }}
      >
        <div className="row">
          <TextInput
            className="grow"
            aria-label={t("record.why.login")}
            placeholder={t("record.why.login")}
            autoComplete="off"
            spellCheck={false}
            value={login}
            onChange={({ target }) => setLogin(target.value.toLowerCase())}
          />
          <Button type="submit" loading={ask.isPending} disabled={login.trim() === ""}>
            {t("record.why.ask")}
          </Button>
        </div>
        {ask.error === null ? null : <ProblemCard error={ask.error} />}
        {ask.data === undefined ? null : <Reason reason={ask.data} />}
      </form>
    </section>
  );
}

function Reason({ reason }: { readonly reason: SightReason }) {
  const { t } = useTranslation();
  const Icon = reason.sees ? IconEye : IconEyeOff;
  const parts = [
    ["audience", reason.audience.map(({ label, because }) => ({ name: label, because }))],
    ["requires", reason.requires.map(({ label, because }) => ({ name: label, because }))],
    ["purposes", reason.purposes.map(({ purpose, because }) => ({ name: t(`codes.purpose.${purpose}`), because }))],
  ] as const;
  return (
    <div aria-live="polite" className="col gap">
      <p className="row b">
        <Icon className="i" aria-hidden="true" />
        {t(reason.sees ? "record.why.sees" : "record.why.seesNot")}
      </p>
      {parts.map(([part, items]) =>
        items.length === 0 ? null : (
          <div key={part}>
            <p className="m3 t2">{t(`record.why.${part}`)}</p>
            <ul>
              {items.map(({ name, because }) => (
                <li key={name}>
                  <bdi>{name}</bdi> <Because because={because} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {reason.expired ? <p>{t("record.why.expired")}</p> : null}
    </div>
  );
}
