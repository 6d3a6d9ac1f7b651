import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { loansQuery } from "../../node/queries.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** What I lend and am lent, and lending more: what was lent ends by itself. */
export function LoansCard({ grants }: { readonly grants: readonly string[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const loans = useQuery(loansQuery);
  const end = useMutation({
    mutationFn: (id: NonNullable<typeof loans.data>["items"][number]["id"]) =>
      client.call("endLoan", { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: loansQuery.queryKey }),
  });
  const [now] = useState(() => new Date().toISOString());
  const open = (loans.data?.items ?? []).filter(({ ended, endsAt }) => !ended && endsAt > now);
  return (
    <section className="card">
      <header>
        <h2>{t("organisation.loans")}</h2>
      </header>
      <div className="pad col gap">
        {open.length === 0 ? <p className="m3">{t("organisation.noLoans")}</p> : null}
        {open.map(({ id, fromName, toName, labels, kind, endsAt }) => (
          <div className="row wrap" key={id}>
            <span className="grow">
              {t(kind === "substitution" ? "organisation.standsIn" : "organisation.lends", {
                from: isolate(fromName),
                to: isolate(toName),
                labels: isolate(labels.join(", ")),
                time: isolate(dateTime(endsAt)),
              })}
            </span>
            <Button size="xs" loading={end.isPending} onClick={() => end.mutate(id)}>
              {t("organisation.end")}
            </Button>
          </div>
        ))}
        {end.error === null ? null : <ProblemCard error={end.error} />}
        {grants.length === 0 ? null : <LendForm grants={grants.filter(canBeLent)} />}
      </div>
    </section>
  );
}

const canBeLent = (label: string): boolean => !label.startsWith("clearance:") && !label.startsWith("compartment:");
const substitution = "substitution";

function LendForm({ grants }: { readonly grants: readonly string[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [what, setWhat] = useState(substitution);
  const [to, setTo] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const lend = useMutation({
    mutationFn: () =>
      client.call("lend", {
        body: {
          kind: what === substitution ? "substitution" : "delegation",
          to: to.trim(),
          labels: what === substitution ? [] : [what],
          endsAt: new Date(`${until}T23:59:00`).toISOString(),
          reason,
        },
      }),
    onSuccess: () => {
      setTo("");
      return queries.invalidateQueries({ queryKey: loansQuery.queryKey });
    },
  });
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        lend.mutate();
      }}
    >
      <NativeSelect
        label={t("organisation.lendWhat")}
        value={what}
        onChange={({ target }) => setWhat(target.value)}
        data={[
          { value: substitution, label: t("organisation.substitution") },
          ...grants.map((label) => ({ value: label, label })),
        ]}
      />
      <TextInput label={t("organisation.lendTo")} value={to} onChange={({ target }) => setTo(target.value)} />
      <TextInput
        type="date"
        label={t("organisation.until")}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <TextInput label={t("organisation.reason")} value={reason} onChange={({ target }) => setReason(target.value)} />
      {lend.error === null ? null : <ProblemCard error={lend.error} />}
      <div className="row">
        <Button type="submit" loading={lend.isPending} disabled={to === "" || until === "" || reason.trim().length < 3}>
          {t("organisation.lendDo")}
        </Button>
      </div>
    </form>
  );
}
