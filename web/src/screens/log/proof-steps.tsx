import { IconAlertOctagon, IconCircleCheck, IconEyeOff, IconRosetteDiscountCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProofDrawing } from "../../parts/proof-drawing.tsx";
import { isProven, type Verified } from "../../proof/verify-proof.ts";

const short = (hash: string): string => (hash === "" ? "" : `${hash.slice(0, 4)}…${hash.slice(-4)}`);

/** The finding, the drawing, and each step that was computed. */
export function ProofSteps({ verified }: { readonly verified: Verified }) {
  const { t } = useTranslation();
  const isGood = isProven(verified);
  const { entry, isIncluded, isSigned, leaf, root, size, steps, keyId } = verified;
  return (
    <>
      <div className={isGood ? "okb" : "okb failed"} role={isGood ? undefined : "alert"}>
        {isGood ? (
          <IconRosetteDiscountCheck className="i xl" aria-hidden="true" />
        ) : (
          <IconAlertOctagon className="i xl" aria-hidden="true" />
        )}
        <div>
          <b>{t(isGood ? "log.proven" : "log.notProven")}</b>
          <div className="t2">
            {isGood
              ? t("log.provenWords", { n: Math.max(1, Math.round(verified.milliseconds)) })
              : t("log.notProvenWords")}
          </div>
        </div>
      </div>
      <ProofDrawing steps={steps} size={size} />
      <ol className="st">
        {entry === "unseen" ? (
          <li>
            <IconEyeOff className="i m3" aria-hidden="true" />
            <span>{t("log.step.unseen")}</span>
            <span className="mono">{short(leaf)}</span>
          </li>
        ) : (
          <Found holds={entry === "holds"} hash={short(leaf)}>
            <b>{t("log.step.entry")}</b>
          </Found>
        )}
        <Found holds={isIncluded} hash={short(root)}>
          <b>{t("log.step.included")}</b>, {t("log.step.hashes", { n: steps.length })}
        </Found>
        <Found holds={isSigned} hash={keyId === "" ? "" : `ed25519 ${keyId}`}>
          <b>{t("log.step.signed")}</b>
        </Found>
      </ol>
    </>
  );
}

function Found({
  holds,
  hash,
  children,
}: {
  readonly holds: boolean;
  readonly hash: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <li>
      {holds ? (
        <IconCircleCheck className="i" aria-hidden="true" />
      ) : (
        <IconAlertOctagon className="i is-bad" aria-hidden="true" />
      )}
      <span>
        {children} {holds ? null : <span className="is-bad">{t("log.step.fails")}</span>}
      </span>
      <bdi className="mono">{hash}</bdi>
    </li>
  );
}
