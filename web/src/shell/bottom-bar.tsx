import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { capabilitiesOf, type CapabilityName } from "../app/capabilities.ts";
import { useSession } from "../node/session.ts";
import { OpenHits } from "./open-hits.tsx";

const order: readonly CapabilityName[] = [
  "check",
  "decisions",
  "watches",
  "hits",
  "partners",
  "records",
  "users",
  "subjects",
  "imports",
  "log",
  "witnesses",
  "federation",
  "deliveries",
  "retention",
  "register",
  "approvals",
  "organisation",
  "roles",
  "access",
];

/** The four capabilities used most, under the thumb. The palette reaches the others. */
export function BottomBar() {
  const { t } = useTranslation();
  const own = capabilitiesOf(useSession());
  const four = order.flatMap((name) => own.filter((capability) => capability.name === name)).slice(0, 3);
  const me = own.filter(({ name }) => name === "access" && four.every((shown) => shown.name !== name));
  return (
    <nav className="nav" aria-label={t("shell.capabilities")}>
      {[...four, ...me].map(({ name, path, icon: Icon }) => (
        <Link key={name} to={path} activeProps={{ className: "on" }}>
          <Icon className="i" aria-hidden="true" />
          {t(`shell.short.${name}`)}
          {name === "watches" ? <OpenHits /> : null}
        </Link>
      ))}
    </nav>
  );
}
