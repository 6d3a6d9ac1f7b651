import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SetupRequest } from "#contract";
import type { NodeInfo } from "#contract";
import { client } from "../../node/client.ts";
import { nodeQuery } from "../../node/queries.ts";
import { Brand } from "../../parts/brand.tsx";
import { LanguageLinks } from "../sign-in/language-links.tsx";
import { emptySetUp, type SetUpDraft } from "./draft.ts";
import { StageForm } from "./stage-form.tsx";
import { StageRail } from "./stage-rail.tsx";
import { stages } from "./stages.ts";

/** First run: the code that the node printed, the node's name and country, the administrator, the first officer. */
// oxlint-disable-next-line import/no-default-export -- React.lazy takes the default
export default function SetUpScreen({ node }: { readonly node: NodeInfo }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<SetUpDraft>(() => ({ ...emptySetUp, country: node.country }));
  const setUp = useMutation({
    mutationFn: () => client.call("setUp", { body: SetupRequest.parse(draft) }),
    onSuccess: (info) => queries.setQueryData(nodeQuery.queryKey, info),
  });
  const stage = stages[at] ?? "code";
  return (
    <div className="first-run">
      <div className="n">
        <Brand className="brand2" />
        <StageRail at={at} draft={draft} />
        <LanguageLinks />
        <p className="m3 t1">{t("entrance.setUp.stop")}</p>
      </div>
      <main className="m">
        <div>
          <h1>{t(`entrance.setUp.${stage}.title`)}</h1>
          <p className="sub">{t(`entrance.setUp.${stage}.words`)}</p>
        </div>
        <StageForm
          key={stage}
          stage={stage}
          draft={draft}
          error={setUp.error}
          isSending={setUp.isPending}
          onEdit={(change) => setDraft((before) => ({ ...before, ...change }))}
          onBack={at === 0 ? undefined : () => setAt(at - 1)}
          onNext={() => (at === stages.length - 1 ? setUp.mutate() : setAt(at + 1))}
        />
      </main>
    </div>
  );
}
