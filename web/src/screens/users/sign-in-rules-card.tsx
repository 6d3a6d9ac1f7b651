import { Button, Checkbox } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Role } from "#domain";
import { client } from "../../node/client.ts";
import { signInRulesQuery } from "../../node/queries.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Which roles must come with more than a password. */
export function SignInRulesCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rules = useQuery(signInRulesQuery);
  const [chosen, setChosen] = useState<Role[]>();
  const kept = rules.data?.secondFactorFor ?? [];
  const change = useMutation({
    mutationFn: () => client.call("changeSignInRules", { body: { secondFactorFor: chosen ?? kept } }),
    onSuccess: (answer) => {
      queries.setQueryData(signInRulesQuery.queryKey, answer);
      setChosen(undefined);
    },
  });
  const error = rules.error ?? change.error;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.rules")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.rulesWords")}</p>
        {kept.length === 0 ? <div className="strip warn">{t("identity.passwordAlone")}</div> : null}
        <Checkbox.Group
          label={t("identity.rulesFor")}
          value={chosen ?? kept}
          onChange={(values) => setChosen(values.flatMap((value) => Role.safeParse(value).data ?? []))}
        >
          <div className="row wrap">
            {Role.options.map((role) => (
              <Checkbox key={role} value={role} label={t(`codes.role.${role}`)} />
            ))}
          </div>
        </Checkbox.Group>
        {error === null ? null : <ProblemCard error={error} />}
        <div>
          <Button disabled={chosen === undefined} loading={change.isPending} onClick={() => change.mutate()}>
            {t("identity.changeRules")}
          </Button>
        </div>
      </div>
    </section>
  );
}
