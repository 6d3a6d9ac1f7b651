import { Button, SegmentedControl } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import type { BesaRecord } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { federationQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { holdersQuery, proposalsQuery } from "../../node/sharing-queries.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
import { StateTag } from "../deliveries/delivery-state.tsx";
import { countriesIn } from "../sharing/codes-in.ts";
import { PartnerList } from "../sharing/partner-list.tsx";
import { CodesInput } from "../sharing/codes-input.tsx";
import { useChanged } from "../sharing/onward-dialogs.tsx";
import { ProposalCard } from "../sharing/proposals-list.tsx";
import { ProposeDialog } from "../sharing/proposal-dialogs.tsx";

/** What others have of a record of ours, or what may be asked of the owner of one that is not. Nothing outside a federation. */
export function SharingCard({ view }: { readonly view: RecordView }) {
  const may = mayCall(useSession(), "holders");
  const federation = useQuery({ ...federationQuery, enabled: may });
  const { authority, state } = federation.data ?? {};
  if (!may || authority === undefined || state !== "in" || view.record.withdrawn) return null;
  return view.record.owner === authority ? <OwnCard view={view} /> : <ReceivedCard view={view} />;
}

/** Proposals about a record that wait for its owner's desk, or that this desk has made. */
export function ProposalsOf({ view: { record } }: { readonly view: RecordView }) {
  const { purpose } = usePurpose();
  const may = mayCall(useSession(), "proposals");
  const pages = useInfiniteQuery({ ...proposalsQuery(purpose, record.id), enabled: may });
  const open = pages.data?.pages.flatMap(({ items }) => items).filter(({ state }) => state === "waiting") ?? [];
  return open.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} />);
}

function OwnCard({ view: { record } }: { readonly view: RecordView }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const { dateTime } = useFormats();
  const held = useQuery(holdersQuery(record.id, purpose));
  const [isKeeping, setKeeping] = useState(false);
  const countries = record.labels.notFor ?? [];
  return (
    <section className="card">
      <header>
        <h2>{t("sharing.card.holders")}</h2>
      </header>
      {held.error === null ? null : <ProblemCard error={held.error} />}
      {held.data?.items.length === 0 ? <p className="pad-in m3">{t("sharing.card.nobody")}</p> : null}
      <ul className="rows">
        {held.data?.items.map(({ node, since, state, via, query }) => (
          <li key={node}>
            <span className="grow">
              <Link to="/federation/nodes/$node" params={{ node }} className="plain mono b">
                {node}
              </Link>
              <p className="m3 num">
                <bdi>{dateTime(since)}</bdi> {via === undefined ? null : t("sharing.card.via", { node: via })}
                {query === undefined ? null : t("sharing.card.forQuery")}
              </p>
            </span>
            {state === undefined ? null : (
              <span>
                <StateTag state={state} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div className="pad-in col">
        {countries.length === 0 ? null : (
          <p className="row wrap">
            {t("sharing.card.keptFrom")}{" "}
            {countries.map((code) => (
              <CountryTag key={code} code={code} />
            ))}
          </p>
        )}
        <div className="row wrap">
          <Button size="xs" onClick={() => setKeeping(true)}>
            {t("sharing.card.keep")}
          </Button>
          <Link to="/sharing">{t("sharing.card.all")}</Link>
        </div>
      </div>
      <Dialog isOpen={isKeeping} onClose={() => setKeeping(false)} title={t("sharing.card.keep")}>
        <KeepForm record={record} onClose={() => setKeeping(false)} />
      </Dialog>
    </section>
  );
}

function KeepForm({ record, onClose }: { readonly record: BesaRecord; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const { authority } = useFormats();
  const [text, setText] = useState((record.labels.notFor ?? []).join(" "));
  const [reason, setReason] = useState("");
  const { codes, wrong } = countriesIn(text);
  const keep = useChanged(onClose, () =>
    client.call("keepFrom", {
      params: { id: record.id },
      body: { countries: [...codes], version: record.version, purpose, reason: reason.trim() },
    }),
  );
  return (
    <DialogForm
      act={keep}
      isReady={wrong.length === 0 && reasonIn(reason) !== undefined}
      does={t("sharing.card.keepDo")}
      onSubmit={() => keep.mutate()}
      onCancel={onClose}
    >
      <p className="m3">{t("sharing.card.keepWords")}</p>
      <CodesInput
        label={t("sharing.card.keptFrom")}
        hint={t("sharing.group.countriesHint")}
        text={text}
        found={{ codes, wrong }}
        onChange={setText}
      />
      <p role="status">
        {codes.length === 0
          ? t("sharing.card.keepNone")
          : t("sharing.card.keepSure", { countries: codes.map(authority).join(", ") })}
      </p>
      <ReasonArea label={t("sharing.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

function ReceivedCard({ view: { record } }: { readonly view: RecordView }) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<"ask" | "propose">();
  const close = (): void => setDialog(undefined);
  return (
    <section className="card">
      <header>
        <h2>{t("sharing.card.title")}</h2>
      </header>
      <div className="pad-in col">
        <div className="row wrap">
          <Button size="xs" onClick={() => setDialog("ask")}>
            {t("sharing.onward.ask")}
          </Button>
          <Button size="xs" onClick={() => setDialog("propose")}>
            {t("sharing.proposal.make")}
          </Button>
          <Link to="/sharing">{t("sharing.card.all")}</Link>
        </div>
      </div>
      <Dialog isOpen={dialog === "ask"} onClose={close} title={t("sharing.onward.ask")}>
        <AskForm record={record} onClose={close} />
      </Dialog>
      <ProposeDialog record={record} isOpen={dialog === "propose"} onClose={close} />
    </section>
  );
}

function AskForm({ record, onClose }: { readonly record: BesaRecord; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const federation = useQuery(federationQuery);
  const [use, setUse] = useState<"police" | "court">("police");
  const [to, setTo] = useState<readonly string[]>([]);
  const [reason, setReason] = useState("");
  const ask = useChanged(onClose, () =>
    client.call("askOnward", {
      body: { records: [record.id], to: use === "court" ? [] : [...to], use, purpose, reason: reason.trim() },
    }),
  );
  const { members = [], authority } = federation.data ?? {};
  const others = members.filter((member) => member.authority !== authority && member.authority !== record.owner);
  const forCourt = record.labels.handling.includes("H1");
  return (
    <DialogForm
      act={ask}
      isReady={(use === "court" || to.length > 0) && reasonIn(reason) !== undefined}
      does={t("sharing.onward.askDo")}
      onSubmit={() => ask.mutate()}
      onCancel={onClose}
    >
      <p className="m3">{t("sharing.onward.askWords")}</p>
      {forCourt ? (
        <SegmentedControl
          fullWidth
          aria-label={t("sharing.onward.use")}
          value={use}
          onChange={(value) => setUse(value === "court" ? "court" : "police")}
          data={(["police", "court"] as const).map((value) => ({ value, label: t(`sharing.onward.uses.${value}`) }))}
        />
      ) : null}
      {use === "court" ? null : (
        <PartnerList
          partners={[{ label: t("sharing.toWhom"), members: others }]}
          groups={[]}
          chosen={to}
          onChange={setTo}
        />
      )}
      <ReasonArea label={t("sharing.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
