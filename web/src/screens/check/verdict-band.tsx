import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate, CheckAnswer } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { LeafNumber } from "../../parts/leaf-number.tsx";
import { VerdictShape } from "../../parts/verdict-shape.tsx";
import { partnersVerdict, type PartnersVerdict, usePartnerQueries } from "./partners-verdict.ts";

interface Props {
  readonly answer: CheckAnswer;
  readonly candidate: Candidate | undefined;
}

/** The colour of an answer: what a partner looks for is no "nothing". */
const tones = { nothing: "green", unconfirmed: "amber", possible: "amber", match: "red" } as const;

/** The answer: solid colour, own shape, the word; a danger to the officer inside; time, duration and log number. At once, without fade. */
export function VerdictBand({ answer, candidate }: Props) {
  const band = useRef<HTMLElement>(null);
  // Out of the field, so that the keys of one letter act; a screen reader begins here.
  useEffect(() => band.current?.focus(), [answer.id]);
  const { t } = useTranslation();
  const { time, seconds } = useFormats();
  const partners = partnersVerdict(usePartnerQueries(answer));
  const isHitElsewhere = answer.verdict === "nothing" && partners?.state === "hit";
  const verdict = isHitElsewhere ? "match" : answer.unconfirmed === undefined ? answer.verdict : "unconfirmed";
  return (
    <section className={`verdict ${tones[verdict]}`} ref={band} tabIndex={-1} aria-label={t("check.answered")}>
      <VerdictShape verdict={verdict} />
      <div className="grow">
        <h2 className="word">
          {isHitElsewhere
            ? t("partners.hitVerdict")
            : isHeldForOthers(answer)
              ? t("check.askVerdict")
              : t(`check.verdict.${verdict}`)}
          {(candidate?.warnings ?? []).map((warning) => (
            <span className="safe" key={warning}>
              <IconAlertTriangle className="i" aria-hidden="true" />
              {t(`codes.warning.${warning}`)}
            </span>
          ))}
        </h2>
        <p>
          <BandWords answer={answer} candidate={candidate} partners={partners} />
        </p>
      </div>
      <dl>
        <dt>{t("check.answered")}</dt>
        <dd>
          <bdi className="ltr">{time(answer.answeredAt)}</bdi> · <bdi>{seconds(answer.milliseconds)}</bdi>
        </dd>
        <dt>{t("shell.purpose")}</dt>
        <dd>{t(`codes.purpose.${answer.purpose}`)}</dd>
        <dt>{t("check.logEntry")}</dt>
        <dd>
          <LeafNumber index={answer.leaf.index} />
        </dd>
      </dl>
    </section>
  );
}

/** All that is close may not be shown for this purpose: there is nothing to compare. */
function isHeldForOthers({ verdict, candidates }: CheckAnswer): boolean {
  return verdict === "possible" && candidates.every(({ clearedBefore }) => clearedBefore !== undefined);
}

/** Nothing was found, and what others share is as it should be: only the bound of one check was in the way. */
function isCutAlone({ cut, received }: CheckAnswer): boolean {
  if (cut === undefined || received === undefined) return cut !== undefined;
  const { state, without, unheard = [] } = received;
  return state === "current" && without.length === 0 && unheard.length === 0;
}

function BandWords({ answer, candidate, partners }: Props & { readonly partners: PartnersVerdict }) {
  const { t } = useTranslation();
  const { authority, dateTime } = useFormats();
  // Nobody goes on because this node holds nothing while a partner that was asked has not said so, too.
  if (answer.verdict === "nothing" && partners !== undefined)
    return t(`partners.verdict.${partners.state}`, { owner: isolate(authority(partners.of.authority)) });
  if (answer.unconfirmed !== undefined) {
    const { asOf, state, without = [], unheard = [] } = answer.received ?? {};
    if (isCutAlone(answer)) return t("check.words.cut");
    if (state === "current" && without.length === 0)
      return t("check.words.unconfirmedUnheard", { federations: unheard.map(isolate).join(", ") });
    if (state === "current")
      return t("check.words.unconfirmedWithout", {
        authorities: without.map((one) => isolate(authority(one))).join(", "),
      });
    const when = asOf === undefined ? t("recalls.view.never") : isolate(dateTime(asOf));
    return t(candidate === undefined ? "check.words.unconfirmed" : "check.words.unconfirmedCleared", { when });
  }
  if (answer.verdict === "nothing")
    return candidate?.clearedBefore === undefined ? t("check.words.nothing") : t("check.words.clearedOnly");
  if (answer.verdict === "possible") {
    const n = answer.candidates.filter(({ clearedBefore }) => clearedBefore === undefined).length;
    return isHeldForOthers(answer) ? t("check.words.heldForOthers") : t("check.words.possible", { n });
  }
  const alert = candidate?.alerts[0];
  const measure = alert?.alert.measures[0];
  const owner = authority(alert?.owner ?? candidate?.owner ?? "");
  const wanted =
    measure === undefined ? t("check.words.match", { owner }) : t(`check.words.measure.${measure}`, { owner });
  return `${wanted} ${t("check.words.thenCompare")}`;
}
