import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../node/client.ts";
import type { Brought } from "../node/providers.ts";
import { enter, renewSession } from "../node/session.ts";
import { Loading } from "../parts/loading.tsx";
import { ProblemCard } from "../parts/problem-card.tsx";

/** Somebody comes back from an identity provider: what it answered is sent on, once, and the page goes on where it was. */
export function ProviderReturn({ brought, onDone }: { readonly brought: Brought; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { errand, answer } = brought;
  const { mutate, error } = useMutation({
    mutationFn: async () => {
      if (errand === "sign-in") {
        enter(queries, await client.call("signInByProvider", { body: answer }));
        return;
      }
      // The page is new: it must know its session to speak for it.
      await renewSession(queries);
      if (errand === "prove") await client.call("prove", { body: { provider: answer } });
      else await client.call("linkOwn", { body: answer });
      await renewSession(queries);
    },
    onSuccess: onDone,
  });
  const isSent = useRef(false);
  useEffect(() => {
    if (!isSent.current) mutate();
    isSent.current = true;
  }, [mutate]);
  return (
    <main className="page narrow">
      {error === null ? (
        <Loading />
      ) : (
        <>
          <ProblemCard error={error} />
          <div>
            <Button onClick={onDone}>{t("identity.goOn")}</Button>
          </div>
        </>
      )}
    </main>
  );
}
