import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewUser } from "#contract";
import type { Role } from "#domain";
import { client } from "../../node/client.ts";
import { usersQuery } from "../../node/queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { NewPassword } from "./new-password.tsx";
import { ReasonField, waits } from "./reason-field.tsx";
import { RoleBoxes } from "./role-boxes.tsx";

/** Adds a user; the node makes the password and tells it once. */
export function AddUserDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("people.add")}>
      <AddUserForm onClose={onClose} />
    </Dialog>
  );
}

function AddUserForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [login, setLogin] = useState("");
  const [name, setName] = useState("");
  const [unit, setUnit] = useState("");
  const [roles, setRoles] = useState<Role[]>(["officer"]);
  const [reason, setReason] = useState("");
  const user = NewUser.safeParse({ login, name, unit, roles, ...(waits(roles) ? { reason } : {}) });
  const add = useMutation({
    mutationFn: (body: NonNullable<typeof user.data>) => client.call("addUser", { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
  if (add.data !== undefined)
    return (
      <NewPassword
        name={add.data.user.name}
        login={add.data.user.login}
        password={add.data.password}
        isWaiting={add.data.approval !== undefined}
        onClose={onClose}
      />
    );
  return (
    <DialogForm
      act={add}
      isReady={user.success}
      does={t("people.addDo")}
      onSubmit={() => {
        if (user.success) add.mutate(user.data);
      }}
      onCancel={onClose}
    >
      <TextInput
        label={t("people.name")}
        value={name}
        data-autofocus
        onChange={({ target }) => setName(target.value)}
      />
      <TextInput label={t("people.unit")} value={unit} onChange={({ target }) => setUnit(target.value)} />
      <TextInput
        label={t("people.login")}
        description={t("people.loginHint")}
        autoComplete="off"
        spellCheck={false}
        value={login}
        onChange={({ target }) => setLogin(target.value.toLowerCase())}
      />
      <RoleBoxes roles={roles} onChange={setRoles} />
      <ReasonField roles={roles} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
