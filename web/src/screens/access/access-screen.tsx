import { Switch } from "@mantine/core";
import { IconShieldLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { accessQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { useSingleKeysSwitch } from "../../node/single-keys.ts";
import { Because } from "../../parts/because.tsx";
import { CodesCard } from "./codes-card.tsx";
import { LinksCard } from "./links-card.tsx";
import { LoansCard } from "./loans-card.tsx";
import { PasskeysCard } from "./passkeys-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { SessionsCard } from "./sessions-card.tsx";

/** What I may do and why: roles, labels, purposes, session; my password, my keys. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function AccessScreen() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { user, expiresAt, limited } = useSession();
  const held = useQuery({ ...accessQuery, enabled: !limited }).data ?? { roles: [], grants: [], purposes: [] };
  const [areKeysOn, setKeysOn] = useSingleKeysSwitch();
  return (
    <div className="page list-page">
      <div className="lh">
        <h1>{t("shell.capability.access")}</h1>
      </div>
      {limited ? (
        <div className="strip warn" role="status">
          <IconShieldLock className="i" aria-hidden="true" />
          <span>
            <b>{t("identity.limited")}</b> {t("identity.limitedWords")}
          </span>
        </div>
      ) : null}
      <div className="two-cards">
        <div className="col gap16">
          {" "}
          <section className="card">
            <header>
              <h2>
                <bdi>{user.name}</bdi>
              </h2>
              <span className="m3 t2">
                <bdi>{user.unit}</bdi>
              </span>
            </header>
            <dl className="facts-grid">
              <div>
                <dt>{t("people.login")}</dt>
                <dd>
                  <bdi className="mono">{user.login}</bdi>
                </dd>
              </div>
              <div>
                <dt>{t("people.roles")}</dt>
                <dd>
                  {held.roles.map(({ role, because }) => (
                    <p key={role}>
                      <b>{t(`codes.role.${role}`)}</b> <span className="m2">{t(`people.roleWords.${role}`)}</span>{" "}
                      <Because because={because} />
                    </p>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{t("people.purposes")}</dt>
                <dd className="row wrap">
                  {held.purposes.map(({ purpose, reason }) => (
                    <span className="tag line" key={purpose}>
                      {reason
                        ? t("organisation.withReason", { purpose: t(`codes.purpose.${purpose}`) })
                        : t(`codes.purpose.${purpose}`)}
                    </span>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{t("people.grants")}</dt>
                <dd>
                  {held.grants.length === 0 ? t("people.noGrants") : null}
                  {held.grants.map(({ label, because }) => (
                    <p key={label}>
                      <bdi className="tag mono">{label}</bdi> <Because because={because} />
                    </p>
                  ))}
                </dd>
              </div>
              <div>
                <dt>{t("people.until")}</dt>
                <dd>
                  <bdi>{dateTime(expiresAt)}</bdi>
                </dd>
              </div>
              <div>
                <dt>{t("people.keys")}</dt>
                <dd>
                  <Switch
                    label={t("people.keysWords")}
                    checked={areKeysOn}
                    onChange={({ currentTarget }) => setKeysOn(currentTarget.checked)}
                  />
                </dd>
              </div>
            </dl>
          </section>
          <SessionsCard />
          <PasswordCard />
        </div>
        <div className="col gap16">
          {limited ? null : <LoansCard grants={held.grants.map(({ label }) => label)} />}
          <PasskeysCard />
          <CodesCard />
          <LinksCard />
        </div>
      </div>
    </div>
  );
}
