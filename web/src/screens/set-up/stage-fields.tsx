import { PasswordInput, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countryCodes, countryName } from "../../language/countries.ts";
import type { SetUpDraft } from "./draft.ts";
import type { Stage } from "./stages.ts";

interface Props {
  readonly stage: Stage;
  readonly draft: SetUpDraft;
  readonly wrong: ReadonlySet<string>;
  readonly onEdit: (change: Partial<SetUpDraft>) => void;
}

/** The fields of a stage. */
export function StageFields({ stage, draft, wrong, onEdit }: Props) {
  switch (stage) {
    case "code":
      return <CodeField draft={draft} wrong={wrong} onEdit={onEdit} />;
    case "node":
      return <NodeFields draft={draft} wrong={wrong} onEdit={onEdit} />;
    case "administrator":
    case "officer":
      return <PersonFields stage={stage} draft={draft} wrong={wrong} onEdit={onEdit} />;
  }
}

type FieldProps = Omit<Props, "stage">;

function CodeField({ draft, wrong, onEdit }: FieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      size="lg"
      label={t("entrance.setUp.code.field")}
      description={t("entrance.setUp.code.where")}
      classNames={{ input: "mono" }}
      dir="ltr"
      autoComplete="off"
      spellCheck={false}
      value={draft.code}
      error={wrong.has("code") ? t("entrance.setUp.code.wrong") : undefined}
      onChange={({ target }) => onEdit({ code: target.value.trim() })}
    />
  );
}

function NodeFields({ draft, wrong, onEdit }: FieldProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <TextInput
        size="lg"
        label={t("entrance.setUp.node.name")}
        description={t("entrance.setUp.node.nameHint")}
        value={draft.name}
        error={wrong.has("name") ? t("entrance.setUp.needed") : undefined}
        onChange={({ target }) => onEdit({ name: target.value })}
      />
      <Select
        size="lg"
        label={t("entrance.setUp.node.country")}
        data={countryCodes.map((value) => ({ value, label: `${value} · ${countryName(value, i18n.language)}` }))}
        searchable
        value={draft.country === "" ? null : draft.country}
        error={wrong.has("country") ? t("entrance.setUp.needed") : undefined}
        onChange={(value) => onEdit({ country: value ?? "" })}
      />
    </>
  );
}

function PersonFields({ stage, draft, wrong, onEdit }: FieldProps & { readonly stage: "administrator" | "officer" }) {
  const { t } = useTranslation();
  const person = draft[stage];
  const edit = (change: Partial<SetUpDraft["officer"]>) =>
    onEdit(
      stage === "officer"
        ? { officer: { ...draft.officer, ...change } }
        : { administrator: { ...draft.administrator, ...change } },
    );
  const error = (field: string, words: string) => (wrong.has(`${stage}.${field}`) ? words : undefined);
  return (
    <>
      <TextInput
        size="lg"
        label={t("people.name")}
        value={person.name}
        error={error("name", t("entrance.setUp.needed"))}
        onChange={({ target }) => edit({ name: target.value })}
      />
      {stage === "officer" ? (
        <TextInput
          size="lg"
          label={t("people.unit")}
          value={draft.officer.unit}
          error={error("unit", t("entrance.setUp.needed"))}
          onChange={({ target }) => edit({ unit: target.value })}
        />
      ) : null}
      <TextInput
        size="lg"
        label={t("people.login")}
        description={t("people.loginHint")}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={person.login}
        error={error("login", t("people.loginWrong"))}
        onChange={({ target }) => edit({ login: target.value.toLowerCase() })}
      />
      <PasswordInput
        size="lg"
        label={t("entrance.password")}
        description={t("people.passwordHint")}
        autoComplete="new-password"
        value={person.password}
        error={error("password", t("people.passwordShort"))}
        onChange={({ target }) => edit({ password: target.value })}
        visibilityToggleButtonProps={{ "aria-label": t("entrance.showPassword") }}
      />
    </>
  );
}
