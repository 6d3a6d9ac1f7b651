import { Button, Select, TextInput } from "@mantine/core";
import { IconChevronUp } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { countryCodes, countryName } from "../../language/countries.ts";
import { isDateFine, type CheckDraft } from "./draft.ts";

interface Props {
  readonly draft: CheckDraft;
  readonly edit: (change: Partial<CheckDraft>) => void;
  /** Left out where the fields cannot be folded away. */
  readonly onFold?: () => void;
}

/** What narrows a check: birth date (also a part of it), nationality, document number. */
export function NarrowFields({ draft, edit, onFold }: Props) {
  const { t, i18n } = useTranslation();
  const countries = useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: countryName(value, i18n.language) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language)),
    [i18n.language],
  );
  return (
    <div className="narrow-fields">
      <TextInput
        label={t("check.born")}
        placeholder={t("check.bornHint")}
        value={draft.born}
        error={isDateFine(draft.born) ? undefined : t("check.bornWrong")}
        onChange={({ target }) => edit({ born: target.value })}
      />
      <Select
        label={t("check.nationality")}
        placeholder={t("check.anyNationality")}
        data={countries}
        value={draft.nationality === "" ? null : draft.nationality}
        onChange={(value) => edit({ nationality: value ?? "" })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("check.anyNationality") }}
        nothingFoundMessage={t("check.noCountry")}
      />
      <TextInput
        label={t("check.document")}
        placeholder={t("check.documentHint")}
        classNames={{ input: "mono" }}
        dir="ltr"
        value={draft.document}
        maxLength={60}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => edit({ document: target.value })}
      />
      {onFold === undefined ? null : (
        <Button
          variant="subtle"
          className="fold"
          aria-label={t("check.fold")}
          title={t("check.fold")}
          aria-expanded="true"
          onClick={onFold}
        >
          <IconChevronUp className="i s" aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
