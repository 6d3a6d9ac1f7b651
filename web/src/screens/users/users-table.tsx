import { Button, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { User } from "#contract";
import { useFormats } from "../../language/formats.ts";

/** The list of users. */
export function UsersTable({
  users,
  onChange,
}: {
  readonly users: readonly User[];
  readonly onChange: (user: User) => void;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.users")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("people.name")}</Table.Th>
            <Table.Th>{t("people.login")}</Table.Th>
            <Table.Th>{t("people.unit")}</Table.Th>
            <Table.Th>{t("people.roles")}</Table.Th>
            <Table.Th>{t("people.lastSignIn")}</Table.Th>
            <Table.Th>
              <span className="vh">{t("people.change")}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <Table.Tr key={user.id}>
              <Table.Td className="b">
                <bdi>{user.name}</bdi> <UserState user={user} />
              </Table.Td>
              <Table.Td>
                <bdi className="mono">{user.login}</bdi>
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{user.unit}</bdi>
              </Table.Td>
              <Table.Td>{user.roles.map((role) => t(`codes.role.${role}`)).join(", ")}</Table.Td>
              <Table.Td className="m2 nowrap num">
                {user.lastSignInAt === undefined ? t("people.never") : <bdi>{dateTime(user.lastSignInAt)}</bdi>}
              </Table.Td>
              <Table.Td className="figure">
                <Button
                  size="xs"
                  onClick={() => onChange(user)}
                  aria-label={t("people.changeWhom", { name: user.name })}
                >
                  {t("people.change")}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function UserState({ user: { disabled, lockedUntil } }: { readonly user: User }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  if (disabled) return <span className="tag">{t("people.disabled")}</span>;
  if (lockedUntil === undefined) return null;
  return <span className="tag warn">{t("people.lockedUntil", { time: time(lockedUntil) })}</span>;
}
