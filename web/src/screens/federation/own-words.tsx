import { Checkbox, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** What a node says of itself, as it is typed. */
export interface OwnWords {
  readonly node: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly endpoint: string;
  readonly languages: string;
  readonly hybrid: boolean;
}

export const noWords: OwnWords = {
  node: "",
  authority: "",
  authorityName: "",
  endpoint: "",
  languages: "",
  hybrid: false,
};

interface Props {
  readonly words: OwnWords;
  readonly onChange: (words: OwnWords) => void;
}

/** The fields of what a node says of itself. */
export function OwnWordsFields({ words, onChange }: Props) {
  const { t } = useTranslation();
  const text = (name: "node" | "authority" | "authorityName" | "endpoint" | "languages") => (
    <TextInput
      key={name}
      label={t(`federation.field.${name}`)}
      description={t(`federation.hint.${name}`)}
      {...(name === "authorityName" ? {} : { className: "ltr", spellCheck: false })}
      value={words[name]}
      onChange={({ target }) => onChange({ ...words, [name]: target.value })}
    />
  );
  return (
    <>
      {(["authorityName", "authority", "node", "endpoint", "languages"] as const).map(text)}
      <Checkbox
        label={t("federation.field.hybrid")}
        description={t("federation.hint.hybrid")}
        checked={words.hybrid}
        onChange={({ target }) => onChange({ ...words, hybrid: target.checked })}
      />
    </>
  );
}

/** What the node is told of itself: languages one by one, the address left out when there is none. */
export function toldWords({ languages, endpoint, ...words }: OwnWords) {
  const told = { ...words, languages: languages.split(/[\s,]+/).filter((one) => one !== "") };
  return endpoint.trim() === "" ? told : { ...told, endpoint: endpoint.trim() };
}
