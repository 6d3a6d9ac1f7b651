import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconCircleCheck, IconClock, IconFileCertificate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { logPolicyQuery, logProofTextQuery } from "../../node/queries.ts";
import { cosignersOf, isEnough, readTrust } from "../../verify/trust.ts";
import { saveFile } from "./save-file.ts";

/** Which other nodes have confirmed the checkpoint that an entry is proven by, each cosignature checked here; and the proof as other programs read it. */
export function Cosigners({ index }: { readonly index: number }) {
  const { t } = useTranslation();
  const proof = useQuery(logProofTextQuery(index));
  const policy = useQuery(logPolicyQuery);
  const [text, told] = [proof.data, policy.data];
  const judged = useQuery({
    queryKey: ["cosigned", index, told],
    queryFn: () => judge(text ?? "", told ?? ""),
    enabled: text !== undefined && told !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: found } = judged;
  const Icon = found?.isEnough === true ? IconCircleCheck : IconClock;
  return (
    <div className="col gap">
      {found === undefined || found.asked === 0 ? null : (
        <p className="row wrap">
          <Icon className={found.isEnough ? "i is-ok" : "i"} aria-hidden="true" />
          {found.names.length === 0 ? t("log.cosignedByNobody") : t("log.cosignedBy")}
          {found.names.map((name) => (
            <bdi className="tag ok" key={name}>
              {name}
            </bdi>
          ))}
        </p>
      )}
      <div className="row">
        <Button
          size="xs"
          disabled={text === undefined}
          leftSection={<IconFileCertificate className="i s" aria-hidden="true" />}
          onClick={() => (text === undefined ? undefined : saveFile(`leaf-${index}.tlog-proof`, text))}
        >
          {t("log.saveText")}
        </Button>
      </div>
    </div>
  );
}

interface Cosigned {
  readonly names: readonly string[];
  readonly isEnough: boolean;
  /** Witnesses that the node asks. */
  readonly asked: number;
}

async function judge(text: string, policy: string): Promise<Cosigned> {
  const trust = await readTrust(policy);
  const checkpoint = text.slice(text.indexOf("\n\n") + 2);
  const names = trust === undefined ? undefined : await cosignersOf(checkpoint, trust.witnesses);
  if (trust === undefined || names === undefined) return { names: [], isEnough: false, asked: 1 };
  const isMet = trust.quorum === undefined ? names.length > 0 : isEnough(trust.quorum, new Set(names));
  return { names, isEnough: isMet, asked: trust.witnesses.length };
}
