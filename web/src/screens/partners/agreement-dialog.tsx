import { Checkbox, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type AgreementChange, type AuthorityId, DetailsTerms, Purpose, QueryKind, QueryTerms } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { approvalsQuery, federationQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea } from "../../parts/reason-area.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks a second officer for an agreement with a partner. */
export function AgreementDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("partners.proposeTitle")} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

/** Asks a second officer to end one. */
export function EndDialog({
  partner,
  onClose,
}: {
  readonly partner: AuthorityId | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const name = partner === undefined ? "" : isolate(authority(partner));
  return (
    <Dialog isOpen={partner !== undefined} onClose={onClose} title={t("partners.endTitle", { partner: name })}>
      {partner === undefined ? null : <EndForm partner={partner} onClose={onClose} />}
    </Dialog>
  );
}

function EndForm({ partner, onClose }: { readonly partner: AuthorityId; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const ask = useAsk(onClose);
  return (
    <DialogForm
      act={ask}
      isReady={reason.trim().length >= 3}
      does={t("partners.proposeDo")}
      onSubmit={() => ask.mutate({ change: { kind: "end", partner }, reason })}
      onCancel={onClose}
    >
      <ReasonArea label={t("partners.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

const first = {
  partner: "",
  asks: true,
  answers: true,
  purposes: ["border", "arrest"] as readonly string[],
  kinds: ["person", "document"] as readonly string[],
  perDay: 500,
  namesPerHour: 100,
  details: "on-request" as string,
  keepDays: 7,
  basis: "",
};

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(first);
  const [reason, setReason] = useState("");
  const ask = useAsk(onClose);
  const set = (change: Partial<typeof first>) => setFields({ ...fields, ...change });
  const terms = QueryTerms.safeParse(fields);
  const count = (name: "perDay" | "namesPerHour" | "keepDays", most: number) => (
    <NumberInput
      label={t(`partners.${name}`)}
      min={1}
      max={most}
      value={fields[name]}
      onChange={(value) => set({ [name]: Number(value) })}
    />
  );
  return (
    <DialogForm
      act={ask}
      isReady={terms.success && reason.trim().length >= 3}
      does={t("partners.proposeDo")}
      onSubmit={() => terms.success && ask.mutate({ change: { kind: "set", terms: terms.data }, reason })}
      onCancel={onClose}
    >
      <PartnerField value={fields.partner} onChange={(partner) => set({ partner })} />
      <Checkbox
        label={t("partners.weAskField")}
        checked={fields.asks}
        onChange={({ target }) => set({ asks: target.checked })}
      />
      <Checkbox
        label={t("partners.theyAskField")}
        checked={fields.answers}
        onChange={({ target }) => set({ answers: target.checked })}
      />
      <Checkbox.Group
        label={t("partners.purposes")}
        value={[...fields.purposes]}
        onChange={(purposes) => set({ purposes })}
      >
        <div className="row wrap">
          {Purpose.options
            .filter((one) => !["administration", "audit", "data-subject"].includes(one))
            .map((one) => (
              <Checkbox key={one} value={one} label={t(`codes.purpose.${one}`)} />
            ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group label={t("partners.kinds")} value={[...fields.kinds]} onChange={(kinds) => set({ kinds })}>
        <div className="row wrap">
          {QueryKind.options.map((one) => (
            <Checkbox key={one} value={one} label={t(`partners.kind.${one}`)} />
          ))}
        </div>
      </Checkbox.Group>
      {count("perDay", 1_000_000)}
      {count("namesPerHour", 100_000)}
      <NativeSelect
        label={t("partners.detailsField")}
        value={fields.details}
        onChange={({ target }) => set({ details: target.value })}
        data={DetailsTerms.options.map((value) => ({ value, label: t(`partners.details.${value}`) }))}
      />
      {count("keepDays", 90)}
      <TextInput
        label={t("partners.basis")}
        value={fields.basis}
        maxLength={500}
        onChange={({ target }) => set({ basis: target.value })}
      />
      <ReasonArea label={t("partners.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

/** Members of the federation and of linked ones where the reader may see them; a code to type where not. Nobody begins to type what a list then replaces. */
function PartnerField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const { data, isLoading } = useQuery({ ...federationQuery, enabled: mayCall(useSession(), "federation") });
  const linked = data?.links.filter(({ state }) => state === "live").flatMap((link) => link.members) ?? [];
  const members = [...(data?.members ?? []), ...linked];
  if (members.length === 0 && !isLoading)
    return (
      <TextInput
        label={t("partners.partner")}
        data-autofocus
        dir="ltr"
        value={value}
        maxLength={120}
        onChange={({ target }) => onChange(target.value.replace(/^[a-z]+/, (country) => country.toUpperCase()))}
      />
    );
  return (
    <NativeSelect
      label={t("partners.partner")}
      data-autofocus
      value={value}
      onChange={({ target }) => onChange(target.value)}
      data={[
        { value: "", label: "" },
        ...members.map((member) => ({ value: member.authority, label: authority(member.authority) })),
      ]}
    />
  );
}

function useAsk(onClose: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, reason }: { readonly change: AgreementChange; readonly reason: string }) =>
      client.call("askApproval", { body: { subject: { act: "change-agreement", change }, reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: approvalsQuery.queryKey });
      onClose();
    },
  });
}
