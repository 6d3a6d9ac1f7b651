import { Button } from "@mantine/core";
import { IconPhoneCall } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { AskTwoDialog, type Change } from "./ask-two-dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";

type Link = Federation["links"][number];

/** The federations that this one is linked to, apart from its own members: with whom, for whom, until when. At the hub an officer asks a second one to link or to end it. */
export function LinksCard({ federation, mayChange }: { readonly federation: Federation; readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const [change, setChange] = useState<Change>();
  const [isLinking, setLinking] = useState(false);
  const keeps = mayChange && federation.isHub;
  return (
    <section className="card">
      <header>
        <h2>{t("federation.links.title")}</h2>
        {keeps ? (
          <Button
            size="xs"
            leftSection={<IconPhoneCall className="i s" aria-hidden="true" />}
            onClick={() => setLinking(true)}
          >
            {t("federation.links.link")}
          </Button>
        ) : null}
      </header>
      {federation.links.length === 0 ? <p className="pad-in m3">{t("federation.links.none")}</p> : null}
      <ul className="rows">
        {federation.links.map((link) => (
          <li key={link.federation}>
            <LinkFacts link={link} />
            {keeps && link.state !== "ended" ? (
              <Button size="xs" onClick={() => setChange({ kind: "unlink", federation: link.federation })}>
                {t("federation.links.end")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <AskTwoDialog change={change} onClose={() => setChange(undefined)} />
      <LinkDialog isOpen={isLinking} onClose={() => setLinking(false)} />
    </section>
  );
}

/** Waiting is for the other side; only what has stopped by itself is red. */
const stateColours = { live: "ok", waiting: "warn", ended: "line", expired: "bad" } as const satisfies Record<
  Link["state"],
  string
>;

function LinkFacts({ link }: { readonly link: Link }) {
  const { t } = useTranslation();
  const { partialDate, dateTime, authority: nameOf } = useFormats();
  const named = (reach: Link["ours"]): string =>
    reach === "all" ? t("organisation.subject.everybody") : reach.join(" ");
  return (
    <span className="grow">
      <b>
        <bdi>{link.name}</bdi>
      </b>{" "}
      <bdi className="mono">{link.federation}</bdi>{" "}
      <span className={`tag ${stateColours[link.state]}`}>{t(`federation.links.state.${link.state}`)}</span>
      <span className="d">
        {t("federation.links.terms", {
          day: partialDate(link.until.slice(0, 10)),
          ours: named(link.ours),
          theirs: named(link.theirs),
        })}
      </span>
      {link.follows === undefined ? null : (
        <span className="d">
          {t("federation.links.followed", { fingerprint: isolate(link.fingerprint), follows: isolate(link.follows) })}
        </span>
      )}
      {link.out === 0 ? null : <span className="d">{t("federation.links.out", { count: link.out })}</span>}
      {link.problem === undefined ? null : (
        <span className="d is-bad">
          {t("federation.problem", { time: dateTime(link.problem.since) })}{" "}
          <bdi className="mono">{link.problem.code}</bdi>
        </span>
      )}
      {link.members.map(({ authority, name, nodes }) => (
        <span className="d" key={authority}>
          <bdi>{name}</bdi> · <bdi>{nameOf(authority)}</bdi> ·{" "}
          <bdi className="mono">{nodes.map(({ id }) => id).join(" ")}</bdi>
        </span>
      ))}
    </span>
  );
}
