import { useTranslation } from "react-i18next";
import type { GuardCondition, GuardRule } from "#domain";
import { TypeWords } from "../deliveries/envelopes-table.tsx";

/** What a rule holds for: the ways and kinds of message in words; whatever else it asks as it stands in the file of rules, where somebody here wrote it. */
export function RuleCondition({ rule: { when, unless } }: { readonly rule: GuardRule }) {
  const { t } = useTranslation();
  const { ways = [], types = [], ...rest } = when;
  return (
    <div className="col rule-condition">
      <span className="row wrap">
        {ways.map((way) => (
          <span key={way} className="tag">
            {t(`guard.way.${way}`)}
          </span>
        ))}
        {types.map((type) => (
          <span key={type} className="tag line" title={type}>
            <TypeWords type={type} />
          </span>
        ))}
      </span>
      {Object.keys(rest).length === 0 ? null : <AsWritten words={t("guard.onlyWhere")} condition={rest} />}
      {unless === undefined ? null : <AsWritten words={t("guard.notWhere")} condition={unless} />}
    </div>
  );
}

function AsWritten({ words, condition }: { readonly words: string; readonly condition: GuardCondition }) {
  return (
    <p>
      <span className="m3">{words}</span>{" "}
      <bdi className="mono m3 pre" dir="ltr">
        {JSON.stringify(condition)}
      </bdi>
    </p>
  );
}
