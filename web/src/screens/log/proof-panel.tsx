import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconFileCertificate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { LogProof } from "#contract";
import { logProofQuery } from "../../node/queries.ts";
import { LeafNumber } from "../../parts/leaf-number.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { verifyProof } from "../../proof/verify-proof.ts";
import { Cosigners } from "./cosigners.tsx";
import { EntryFacts } from "./entry-facts.tsx";
import { ProofSteps } from "./proof-steps.tsx";
import { saveFile } from "./save-file.ts";

/** One entry and its proof, checked in this browser without asking the node. */
export function ProofPanel({ index }: { readonly index: number }) {
  const { t } = useTranslation();
  const proof = useQuery(logProofQuery(index));
  const verified = useQuery({
    queryKey: ["verified", index],
    queryFn: () => verifyProof(proof.data ?? failOnMissing()),
    enabled: proof.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = `leaf-${index}.tlog-proof.json`;
  return (
    <aside className="p" aria-label={t("log.proof")}>
      <div className="pr">
        <div className="row">
          <h2>
            {t("log.leaf")} <LeafNumber index={index} />
          </h2>
          <Button
            size="xs"
            className="end"
            disabled={proof.data === undefined}
            leftSection={<IconFileCertificate className="i s" aria-hidden="true" />}
            onClick={() => (proof.data === undefined ? undefined : save(name, proof.data))}
          >
            {t("log.save")}
          </Button>
        </div>
        {proof.error === null ? null : <ProblemCard error={proof.error} onRetry={() => void proof.refetch()} />}
        {proof.data === undefined ? <Loading /> : <EntryFacts proof={proof.data} />}
      </div>
      <div className="pr" aria-live="polite">
        {verified.error === null ? null : <ProblemCard error={verified.error} />}
        {verified.data === undefined || proof.data === undefined ? null : <ProofSteps verified={verified.data} />}
        <Cosigners index={index} />
      </div>
      <div className="pr last">
        <code className="mono command" dir="ltr">
          {t("log.command", { name })}
        </code>
        <p className="m3 t1">{t("log.anyone")}</p>
      </div>
    </aside>
  );
}

function save(name: string, proof: LogProof): void {
  saveFile(name, JSON.stringify(proof, null, 2));
}

function failOnMissing(): never {
  throw new Error("a proof is verified only once it is here");
}
