import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Role } from "#domain";

interface Props {
  readonly roles: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
}

/** The roles, each with what it brings. */
export function RoleBoxes({ roles, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t("people.roles")}
      value={[...roles]}
      onChange={(values) => onChange(values.flatMap((value) => Role.safeParse(value).data ?? []))}
    >
      <div className="col gap roles">
        {Role.options.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`codes.role.${role}`)}
            description={t(`people.roleWords.${role}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
