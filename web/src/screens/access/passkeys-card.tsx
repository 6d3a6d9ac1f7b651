import { Button, TextInput } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { addPasskey, hasPasskeys } from "../../node/passkeys.ts";
import { factorsQuery, nodeQuery, passkeysQuery } from "../../node/queries.ts";
import { renewSession } from "../../node/session.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** My passkeys: named, added, removed. */
export function PasskeysCard() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const node = useQuery(nodeQuery).data;
  const passkeys = useQuery(passkeysQuery).data?.items ?? [];
  const [name, setName] = useState("");
  const renew = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
      queries.invalidateQueries({ queryKey: factorsQuery.queryKey }),
    ]);
  const add = useMutation({
    mutationFn: () => addPasskey(name.trim()),
    onSuccess: async () => {
      setName("");
      await renew();
      await renewSession(queries);
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => client.call("removePasskey", { params: { id } }),
    onSuccess: renew,
  });
  const error = add.error ?? remove.error;
  return (
    <section className="card">
      <header>
        <h2>{t("identity.passkeys")}</h2>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.passkeysWords")}</p>
        {passkeys.map((passkey) => (
          <div className="row wrap" key={passkey.id}>
            <IconKey className="i" aria-hidden="true" />
            <span className="grow">
              <b>
                <bdi>{passkey.name}</bdi>
              </b>{" "}
              <span className="m2">
                {passkey.lastUsedAt === undefined
                  ? t("identity.addedAt", { time: dateTime(passkey.createdAt) })
                  : t("identity.usedAt", { time: dateTime(passkey.lastUsedAt) })}
              </span>
            </span>
            <Button
              size="xs"
              loading={remove.isPending}
              onClick={() => remove.mutate(passkey.id)}
              aria-label={t("identity.removeNamed", { name: passkey.name })}
            >
              {t("identity.remove")}
            </Button>
          </div>
        ))}
        {node !== undefined && hasPasskeys(node) ? (
          <form
            className="col form"
            onSubmit={(event) => {
              event.preventDefault();
              add.mutate();
            }}
          >
            <TextInput
              label={t("identity.passkeyName")}
              description={t("identity.passkeyNameHint")}
              maxLength={60}
              autoComplete="off"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <div>
              <Button type="submit" disabled={name.trim() === ""} loading={add.isPending}>
                {t("identity.addPasskey")}
              </Button>
            </div>
          </form>
        ) : (
          <p className="m2">{t("identity.elsewhere", { address: node?.address ?? "" })}</p>
        )}
        {error === null ? null : <ProblemCard error={error} />}
      </div>
    </section>
  );
}
