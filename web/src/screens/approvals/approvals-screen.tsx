import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconCircleCheck, IconUsersPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import type { Approval, ApprovalSubject } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { approvalsQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AskDialog, askable } from "./ask-dialog.tsx";
import { termsInWords } from "../partners/terms-in-words.ts";
import { InquiriesCard } from "./inquiries-card.tsx";
import { useSession } from "../../node/session.ts";

/** Acts that two must do: what waits for me, what I asked, and what became of both. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function ApprovalsScreen() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const approvals = useQuery(approvalsQuery);
  const [isAsking, setAsking] = useState(false);
  const items = approvals.data?.items ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.approvals")}</h1>
          <span className="m3 t2">{t("organisation.approvalsWords")}</span>
          {askable(roles).length === 0 ? null : (
            <Button
              variant="filled"
              className="end"
              leftSection={<IconUsersPlus className="i" aria-hidden="true" />}
              onClick={() => setAsking(true)}
            >
              {t("organisation.ask")}
            </Button>
          )}
        </div>
      </div>
      {approvals.error === null ? null : (
        <ProblemCard error={approvals.error} onRetry={() => void approvals.refetch()} />
      )}
      {approvals.isPending ? <Loading /> : null}
      {approvals.isSuccess && items.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("organisation.noApprovals")}>
            {t("organisation.noApprovalsWords")}
          </Empty>
        </section>
      ) : null}
      <div className="col gap16">
        {items.map((approval) => (
          <ApprovalCard key={approval.id} approval={approval} />
        ))}
        <InquiriesCard />
      </div>
      <AskDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </div>
  );
}

function ApprovalCard({ approval }: { readonly approval: Approval }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const [code, setCode] = useState("");
  const decide = useMutation({
    mutationFn: (approve: boolean) =>
      client.call("decideApproval", {
        params: { id: approval.id },
        body: { approve, ...(approval.byCode ? { code } : {}) },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: approvalsQuery.queryKey }),
  });
  return (
    <section className="card pad">
      <div className="row wrap">
        <h2 className="grow t4">{useSubject(approval)}</h2>
        <span className={approval.state === "open" ? "tag warn" : "tag"}>
          {t(`organisation.state.${approval.state}`)}
        </span>
      </div>
      <p>
        <bdi>{approval.reason}</bdi>
        {approval.subject.act === "export-record" ? (
          <>
            {" · "}
            <Link to="/records/$id" params={{ id: approval.subject.record }}>
              {t("organisation.openRecord")}
            </Link>
          </>
        ) : null}
      </p>
      <p className="m3">
        {t("organisation.askedBy", { name: isolate(approval.askedBy), time: isolate(dateTime(approval.askedAt)) })}
        {" · "}
        {useDecided(approval)}
      </p>
      {decide.error === null ? null : <ProblemCard error={decide.error} />}
      {approval.byCode ? (
        <TextInput
          label={t("organisation.machineCode")}
          description={t("organisation.machineCodeWords")}
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      ) : null}
      {approval.mine || approval.byCode ? (
        <div className="row">
          <Button variant="filled" loading={decide.isPending} onClick={() => decide.mutate(true)}>
            {t("organisation.approve")}
          </Button>
          <Button loading={decide.isPending} onClick={() => decide.mutate(false)}>
            {t("organisation.refuse")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Who decided it and when, or until when it can be. */
function useDecided({ decidedBy, decidedAt, expiresAt }: Approval): string {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  if (decidedAt === undefined) return t("organisation.expires", { time: isolate(dateTime(expiresAt)) });
  const time = isolate(dateTime(decidedAt));
  return decidedBy === undefined
    ? t("organisation.decidedByCode", { time })
    : t("organisation.decidedBy", { name: isolate(decidedBy), time });
}

/** What is asked, in words. */
function useSubject({ subject, about = "" }: Approval): string {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  switch (subject.act) {
    case "export-record":
      return t("organisation.subject.export", {
        recipient: isolate(subject.recipient),
        use: t(`record.export.for.${subject.use}`),
      });
    case "give-roles":
      return t("organisation.subject.roles", {
        name: isolate(about),
        roles: subject.roles.map((role) => t(`codes.role.${role}`)).join(", "),
      });
    case "give-clearance":
      return t("organisation.subject.clearance", {
        name: isolate(about),
        level: t(`organisation.level.${subject.clearance}`),
      });
    case "make-compartment":
      return t("organisation.subject.compartment", { name: isolate(subject.name) });
    case "add-member":
      return t("organisation.subject.member", { name: isolate(about), label: isolate(subject.label) });
    case "erase-records":
      return t("organisation.subject.eraseRecords", {
        count: subject.records.length,
        ground: t(`retention.ground.${subject.ground}`),
      });
    case "erase-detail":
      return t("organisation.subject.erase", { leaf: subject.leaf });
    case "believe-clock":
      return t("organisation.subject.clock", { day: isolate(partialDate(subject.day)) });
    case "change-guard":
      return t("organisation.subject.guard", {
        count: subject.rules.rules.length,
        denied: subject.rules.rules.filter(({ effect }) => effect === "deny").length,
      });
    case "change-agreement":
      return subject.change.kind === "end"
        ? t("organisation.subject.endAgreement", { partner: isolate(subject.change.partner) })
        : t("organisation.subject.setAgreement", {
            partner: isolate(subject.change.terms.partner),
            terms: isolate(termsInWords(t, subject.change.terms)),
          });
    case "change-federation":
      return changeWords(t, subject.change);
  }
}

function changeWords(t: TFunction, change: Extract<ApprovalSubject, { act: "change-federation" }>["change"]): string {
  switch (change.kind) {
    case "admit":
      return t("organisation.subject.admit", { fingerprint: isolate(change.fingerprint) });
    case "remove":
      return t("organisation.subject.remove", { authority: isolate(change.authority) });
    case "revoke-key":
      return t("organisation.subject.revokeKey", { key: isolate(change.key), node: isolate(change.node) });
    case "appoint-desk":
      return t("organisation.subject.appointDesk", { node: isolate(change.node) });
    case "link": {
      const named = (reach: typeof change.ours): string =>
        isolate(reach === "all" ? t("organisation.subject.everybody") : reach.join(", "));
      const words = {
        federation: isolate(change.anchor.federation),
        until: isolate(change.until.slice(0, 10)),
        ours: named(change.ours),
        theirs: named(change.theirs),
        fingerprint: isolate(change.fingerprint),
      };
      return change.follows === undefined
        ? t("organisation.subject.link", words)
        : t("organisation.subject.linkFollows", { ...words, follows: isolate(change.follows) });
    }
    case "go-on":
      return t("organisation.subject.goOn");
    case "unlink":
      return t("organisation.subject.unlink", { federation: isolate(change.federation) });
    case "introduce": {
      const [one, other] = change.authorities;
      return t("organisation.subject.introduce", { one: isolate(one), other: isolate(other) });
    }
  }
}
