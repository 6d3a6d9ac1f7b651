import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { routes } from "#contract";
import { capabilitiesOf, referenceIcon as ReferenceIcon } from "../app/capabilities.ts";
import { useSession } from "../node/session.ts";
import { DueReviews } from "./due-reviews.tsx";
import { WaitingDetails } from "./waiting-details.tsx";
import { WaitingRecalls } from "./waiting-recalls.tsx";
import { WaitingHits } from "./waiting-hits.tsx";
import { WaitingSharing } from "./waiting-sharing.tsx";
import { OpenHits } from "./open-hits.tsx";

/** The capabilities this officer has, in groups. What is not theirs is not there. */
export function Rail() {
  const { t } = useTranslation();
  const own = capabilitiesOf(useSession());
  const groups = [...new Set(own.map(({ group }) => group))];
  return (
    <nav className="rail" aria-label={t("shell.capabilities")}>
      {groups.map((group) => (
        <Fragment key={group}>
          {group === "work" ? null : <div className="rg">{t(`shell.group.${group}`)}</div>}
          {own
            .filter((capability) => capability.group === group)
            .map(({ name, path, icon: Icon }) => (
              <Link key={name} to={path} activeProps={{ className: "on" }} title={t(`shell.capability.${name}`)}>
                <Icon className="i" aria-hidden="true" />
                <span>{t(`shell.capability.${name}`)}</span>
                {name === "watches" ? <OpenHits /> : null}
                {name === "hits" ? <WaitingHits /> : null}
                {name === "recalls" ? <WaitingRecalls /> : null}
                {name === "partners" ? <WaitingDetails /> : null}
                {name === "sharing" ? <WaitingSharing /> : null}
                {name === "retention" ? <DueReviews /> : null}
              </Link>
            ))}
        </Fragment>
      ))}
      <a className="rail-foot" href={routes.reference.path} title={t("shell.reference")}>
        <ReferenceIcon className="i" aria-hidden="true" />
        <span>{t("shell.reference")}</span>
      </a>
    </nav>
  );
}
