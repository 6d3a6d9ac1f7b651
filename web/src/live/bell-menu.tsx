import { Menu, UnstyledButton } from "@mantine/core";
import { IconBell, IconBellOff, IconVolume, IconVolumeOff } from "@tabler/icons-react";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { mayCall } from "../node/access.ts";
import { useSession } from "../node/session.ts";
import { alerts } from "./alert-store.ts";
import { askToNotify, isMuted, mayNotify, ring, setMuted } from "./ring.ts";

/** How much waits, and whether it may sound and be shown outside of the page. */
export function BellMenu() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const isTold = mayCall(useSession(), "alerts");
  const waiting = useSyncExternalStore(alerts.subscribe, alerts.waiting).length;
  const [muted, setShownMuted] = useState(isMuted);
  const [permission, setPermission] = useState(mayNotify);
  if (!isTold) return null;
  const mute = (next: boolean): void => {
    setMuted(next);
    setShownMuted(next);
    if (!next) ring();
  };
  const Icon = muted ? IconBellOff : IconBell;
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem bell">
          <span className="vh">{t("live.bell", { n: waiting })}</span>
          <Icon className="i s" aria-hidden="true" />
          {waiting === 0 ? null : (
            <b className="count" aria-hidden="true">
              <bdi>{waiting > 99 ? "99+" : integer(waiting)}</bdi>
            </b>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={
            muted ? (
              <IconVolumeOff className="i s" aria-hidden="true" />
            ) : (
              <IconVolume className="i s" aria-hidden="true" />
            )
          }
          onClick={() => mute(!muted)}
        >
          {t(muted ? "live.unmute" : "live.mute")}
        </Menu.Item>
        {permission === undefined ? null : (
          <Menu.Item
            disabled={permission !== "default"}
            leftSection={<IconBell className="i s" aria-hidden="true" />}
            onClick={() => void askToNotify().then(setPermission)}
          >
            {t(`live.notify.${permission}`)}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
