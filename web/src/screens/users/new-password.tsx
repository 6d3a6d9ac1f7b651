import { Button } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly name: string;
  readonly login: string;
  readonly password: string | undefined;
  /** Some of the roles wait for a second person. */
  readonly isWaiting?: boolean;
  readonly onClose: () => void;
}

/** A password that is told once. */
export function NewPassword({ name, login, password, isWaiting = false, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <div className="col form">
      <p>{password === undefined ? t("people.saved", { name }) : t("people.passwordOnce", { name })}</p>
      {password === undefined ? null : (
        <div className="strip info">
          <IconKey className="i" aria-hidden="true" />
          <span>
            <bdi className="mono">{login}</bdi>
            <br />
            <bdi className="mono b">{password}</bdi>
          </span>
        </div>
      )}
      {isWaiting ? <p className="strip warn">{t("people.rolesWait")}</p> : null}
      <div>
        <Button variant="filled" onClick={onClose} data-autofocus>
          {t("people.done")}
        </Button>
      </div>
    </div>
  );
}
