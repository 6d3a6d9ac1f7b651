import { useTranslation } from "react-i18next";
import { standardRules } from "#domain";

/** Why there is a rule: of the standard's own in the reader's language, of others as somebody here wrote it. */
export function RuleWords({ id, words }: { readonly id: string | undefined; readonly words: string | undefined }) {
  const { t } = useTranslation();
  const ofStandard = standardRules.rules.find((rule) => rule.id === id && rule.words === words);
  return <bdi>{ofStandard === undefined ? words : t(`guard.ofStandard.${ofStandard.id}`)}</bdi>;
}
