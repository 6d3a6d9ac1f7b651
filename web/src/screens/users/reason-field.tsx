import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { givenByTwo, type Role } from "#domain";

interface Props {
  /** The roles that are new to them. */
  readonly roles: readonly Role[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Whether some of these roles wait for a second person. */
export function waits(roles: readonly Role[]): boolean {
  return givenByTwo(roles).length > 0;
}

/** Why somebody is to have roles that two give; shown when there are such. */
export function ReasonField({ roles, value, onChange }: Props) {
  const { t } = useTranslation();
  if (!waits(roles)) return null;
  return (
    <TextInput
      label={t("people.byTwoReason")}
      description={t("people.byTwoWords")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
