import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewSubjectRequest } from "#contract";
import { LetterLanguage, SubjectChannel, SubjectLaw, SubjectRequestKind } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";

/** Takes a request down. */
export function ReceiveDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("subjects.receive")} size="lg">
      <ReceiveForm onClose={onClose} />
    </Dialog>
  );
}

const empty = {
  kind: "access",
  law: "led",
  channel: "letter",
  language: "en",
  names: "",
  born: "",
  numbers: "",
  address: "",
  receivedOn: "",
  wish: "",
  representative: "",
  as: "lawyer",
};
const capacities = ["lawyer", "parent", "guardian", "supervisor", "other"] as const;
const laws = SubjectLaw.options;

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function ReceiveForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [fields, setFields] = useState(empty);
  const [isChecked, setChecked] = useState(false);
  const set = (name: keyof typeof empty) => (value: string) => setFields({ ...fields, [name]: value });
  const body = NewSubjectRequest.safeParse(requestOf(fields, isChecked));
  const receive = useMutation({
    mutationFn: (request: NonNullable<typeof body.data>) => client.call("receiveSubject", { body: request }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: ["subjects"] });
      onClose();
      void navigate({ to: "/subjects/$id", params: { id: made.id } });
    },
  });
  const text = (name: "born" | "address" | "receivedOn" | "representative", type = "text") => (
    <TextInput
      type={type}
      label={t(`subjects.field.${name}`)}
      description={t(`subjects.hint.${name}`)}
      value={fields[name]}
      dir={type === "date" ? undefined : "auto"}
      onChange={({ target }) => set(name)(target.value)}
    />
  );
  const area = (name: "names" | "numbers" | "wish") => (
    <Textarea
      label={t(`subjects.field.${name}`)}
      description={t(`subjects.hint.${name}`)}
      value={fields[name]}
      autosize
      minRows={name === "numbers" ? 1 : 2}
      maxRows={6}
      dir="auto"
      data-autofocus={name === "names" ? true : undefined}
      onChange={({ target }) => set(name)(target.value)}
    />
  );
  return (
    <DialogForm
      act={receive}
      isReady={body.success}
      does={t("subjects.receiveDo")}
      onSubmit={() => {
        if (body.success) receive.mutate(body.data);
      }}
      onCancel={onClose}
    >
      {area("names")}
      <NativeSelect
        label={t("subjects.asks")}
        value={fields.kind}
        onChange={({ target }) => set("kind")(target.value)}
        data={SubjectRequestKind.options.map((value) => ({ value, label: t(`subjects.kind.${value}`) }))}
      />
      <NativeSelect
        label={t("subjects.lawIs")}
        description={t("subjects.hint.law")}
        value={fields.law}
        onChange={({ target }) => set("law")(target.value)}
        data={laws.map((value) => ({ value, label: t(`subjects.law.${value}`) }))}
      />
      {area("wish")}
      {text("born")}
      {area("numbers")}
      {text("address")}
      {text("receivedOn", "date")}
      <NativeSelect
        label={t("subjects.channelIs")}
        value={fields.channel}
        onChange={({ target }) => set("channel")(target.value)}
        data={SubjectChannel.options.map((value) => ({ value, label: t(`subjects.channel.${value}`) }))}
      />
      <NativeSelect
        label={t("subjects.languageIs")}
        value={fields.language}
        onChange={({ target }) => set("language")(target.value)}
        data={LetterLanguage.options.map((value) => ({ value, label: t(`shell.languages.${value}`) }))}
      />
      {text("representative")}
      {fields.representative.trim() === "" ? null : (
        <>
          <NativeSelect
            label={t("subjects.actsAs")}
            value={fields.as}
            onChange={({ target }) => set("as")(target.value)}
            data={capacities.map((value) => ({ value, label: t(`subjects.as.${value}`) }))}
          />
          <Checkbox
            label={t("subjects.authorityChecked")}
            checked={isChecked}
            onChange={({ target }) => setChecked(target.checked)}
          />
        </>
      )}
    </DialogForm>
  );
}

/** The request as the node takes it; what was left empty is left out. */
function requestOf(fields: typeof empty, authorityChecked: boolean): unknown {
  const { kind, law, channel, language, names, born, numbers, address, receivedOn, wish, representative, as } = fields;
  const given = (name: string, value: string) => (value.trim() === "" ? {} : { [name]: value.trim() });
  return {
    kind,
    law,
    channel,
    language,
    wish,
    subject: { names: lines(names), numbers: lines(numbers), ...given("born", born), ...given("address", address) },
    ...given("receivedOn", receivedOn),
    ...(representative.trim() === "" ? {} : { represented: { name: representative, as, authorityChecked } }),
  };
}
