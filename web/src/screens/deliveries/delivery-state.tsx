import { useTranslation } from "react-i18next";
import type { DeliveryRow } from "#contract";
import { DeliveryState } from "#domain";
import type { catalogue } from "../../catalogues/en/index.ts";

type KnownCode = keyof (typeof catalogue)["deliveries"]["code"];

const tones: Readonly<Record<DeliveryRow["state"], string>> = {
  waiting: "tag",
  submitted: "tag",
  relayed: "tag",
  delivered: "tag",
  opened: "tag",
  accepted: "tag ok",
  refused: "tag bad",
  expired: "tag warn",
};

/** How far an envelope has come, in words; with the code where somebody gave one. */
export function DeliveryStateTag({
  state,
  code,
}: {
  readonly state: DeliveryRow["state"];
  readonly code?: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <>
      <span className={tones[state]}>{t(`deliveries.state.${state}`)}</span>
      {code === undefined ? null : (
        <p className="m3">
          <CodeWords code={code} />
        </p>
      )}
    </>
  );
}

/** A state as it is written, in words; the word itself where this page does not know it. */
export function StateTag({ state }: { readonly state: string }) {
  const known = DeliveryState.safeParse(state);
  return known.success ? <DeliveryStateTag state={known.data} /> : <bdi className="mono">{state}</bdi>;
}

/** What a code of a receipt means; the code itself where this page does not know it. */
export function CodeWords({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation();
  // Codes come from other nodes, of later versions too.
  const isKnown = (text: string): text is KnownCode => i18n.exists(`deliveries.code.${text}`);
  return isKnown(code) ? t(`deliveries.code.${code}`) : <bdi className="mono">{code}</bdi>;
}
