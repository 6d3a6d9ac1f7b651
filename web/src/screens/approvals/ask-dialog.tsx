import { NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApprovalSubject, clearances, type Role } from "#domain";
import { client } from "../../node/client.ts";
import { approvalsQuery, compartmentsQuery, peopleQuery, unitsQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { RoleBoxes } from "../users/role-boxes.tsx";

type Act = ApprovalSubject["act"];

/** Who is offered which act. The node asks again: its own rule decides. */
const askers: Readonly<Record<Act, readonly Role[]>> = {
  "give-roles": ["administrator"],
  "give-clearance": ["administrator"],
  "make-compartment": ["integrity"],
  "add-member": ["desk", "wanted-persons", "analyst", "coordinator", "integrity"],
  // Asked where the record is, in its own dialog.
  "export-record": [],
  "erase-detail": ["data-protection"],
  // Asked on the retention board.
  "erase-records": [],
  // Asked on the retention board.
  "believe-clock": [],
  // Asked on the screen of the federation.
  "change-federation": [],
  // Asked on the screen of partners.
  "change-agreement": [],
  // Asked with a file of rules, on the command line.
  "change-guard": [],
};

/** The acts that somebody with these roles may ask for. */
export function askable(roles: readonly Role[]): Act[] {
  // Object.keys forgets that the table's keys are acts.
  return (Object.keys(askers) as Act[]).filter((act) => askers[act].some((role) => roles.includes(role)));
}

/** Asks a second person for an act that two must do. */
export function AskDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("organisation.ask")}>
      <AskForm onClose={onClose} />
    </Dialog>
  );
}

function AskForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { roles } = useSession();
  const queries = useQueryClient();
  const acts = askable(roles);
  const [act, setAct] = useState<Act>(acts[0] ?? "add-member");
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [given, setGiven] = useState<Role[]>([]);
  const [reason, setReason] = useState("");
  const set = (name: string) => (value: string) => setFields({ ...fields, [name]: value });
  const [from] = useState(() => new Date().toISOString().slice(0, 10));
  const subject = ApprovalSubject.safeParse({
    act,
    ...fieldsOf(act, { clearance: clearances[0], from, ...fields }),
    ...(act === "give-roles" ? { roles: given } : {}),
  });
  const ask = useMutation({
    mutationFn: async () => {
      if (subject.success) await client.call("askApproval", { body: { subject: subject.data, reason } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: approvalsQuery.queryKey });
      onClose();
    },
  });
  return (
    <DialogForm
      act={ask}
      isReady={subject.success && reason.trim().length >= 3}
      does={t("organisation.askDo")}
      onSubmit={() => ask.mutate()}
      onCancel={onClose}
    >
      <NativeSelect
        label={t("organisation.what")}
        value={act}
        onChange={({ target }) => setAct(acts.find((one) => one === target.value) ?? act)}
        data={acts.map((one) => ({ value: one, label: t(`organisation.act.${one}`) }))}
      />
      <Fields act={act} values={fields} set={set} />
      {act === "give-roles" ? <RoleBoxes roles={given} onChange={setGiven} /> : null}
      <TextInput label={t("organisation.reason")} value={reason} onChange={({ target }) => setReason(target.value)} />
    </DialogForm>
  );
}

interface FieldsProps {
  readonly act: Act;
  readonly values: Readonly<Record<string, string>>;
  readonly set: (name: string) => (value: string) => void;
}

function Fields({ act, values, set }: FieldsProps) {
  const { t } = useTranslation();
  const text = (name: "code" | "name" | "leaf") => (
    <TextInput
      label={t(`organisation.field.${name}`)}
      value={values[name] ?? ""}
      onChange={({ target }) => set(name)(target.value)}
    />
  );
  if (act === "make-compartment")
    return (
      <>
        {text("name")}
        {text("code")}
      </>
    );
  if (act === "erase-detail") return text("leaf");
  return (
    <>
      <PersonField value={values["user"] ?? ""} onChange={set("user")} />
      {act === "give-roles" ? (
        <UnitField value={values["unit"] ?? ""} onChange={set("unit")} />
      ) : act === "add-member" ? (
        <CompartmentField value={values["label"] ?? ""} onChange={set("label")} />
      ) : (
        <NativeSelect
          label={t("organisation.field.clearance")}
          value={values["clearance"] ?? clearances[0]}
          onChange={({ target }) => set("clearance")(target.value)}
          data={clearances.map((level) => ({ value: level, label: t(`organisation.level.${level}`) }))}
        />
      )}
      <TextInput
        type="date"
        label={t("organisation.lastDay")}
        value={values["to"] ?? ""}
        onChange={({ target }) => set("to")(target.value)}
      />
    </>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PersonField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const people = useInfiniteQuery(peopleQuery).data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <NativeSelect
      label={t("organisation.field.user")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      data={[
        { value: "", label: "" },
        ...people.map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` })),
      ]}
    />
  );
}

function UnitField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery).data?.items ?? [];
  return (
    <NativeSelect
      label={t("organisation.field.unit")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      data={[
        { value: "", label: t("organisation.withAccount") },
        ...units.filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

function CompartmentField({ value, onChange }: FieldProps) {
  const { t } = useTranslation();
  const compartments = useQuery(compartmentsQuery).data?.items ?? [];
  return (
    <NativeSelect
      label={t("organisation.field.label")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      data={[{ value: "", label: "" }, ...compartments.map(({ label, name }) => ({ value: label, label: name }))]}
    />
  );
}

/** The fields that belong to an act, empty ones left out. */
function fieldsOf(act: Act, values: Readonly<Record<string, string>>): Record<string, string | number> {
  const names = {
    "give-roles": values["unit"] ? ["user", "unit", "from", "to"] : ["user"],
    "give-clearance": ["user", "clearance", "from", "to"],
    "make-compartment": ["code", "name"],
    "add-member": ["user", "label", "from", "to"],
    "export-record": [],
    "erase-detail": ["leaf"],
    "erase-records": [],
    "change-federation": [],
    "change-agreement": [],
    "change-guard": [],
    "believe-clock": [],
  }[act];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === undefined || value === "" ? [] : [[name, name === "leaf" ? Number(value) : value]];
    }),
  );
}
