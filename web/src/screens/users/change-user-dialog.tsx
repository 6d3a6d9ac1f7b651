import { Button, Checkbox, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { User } from "#contract";
import { client } from "../../node/client.ts";
import { usersQuery } from "../../node/queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { NewPassword } from "./new-password.tsx";
import { ReasonField, waits } from "./reason-field.tsx";
import { RoleBoxes } from "./role-boxes.tsx";

/** Changes, locks out or unlocks a user. */
export function ChangeUserDialog({ user, onClose }: { readonly user: User | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={user !== undefined} onClose={onClose} title={t("people.changeWhom", { name: user?.name ?? "" })}>
      {user === undefined ? null : <ChangeUserForm key={user.id} user={user} onClose={onClose} />}
    </Dialog>
  );
}

function ChangeUserForm({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState(user.name);
  const [unit, setUnit] = useState(user.unit);
  const [roles, setRoles] = useState(user.roles);
  const [disabled, setDisabled] = useState(user.disabled);
  const [resets, setResets] = useState(false);
  const [reason, setReason] = useState("");
  // Whoever comes back after being locked out is given anew what two give.
  const gained = disabled ? [] : roles.filter((role) => user.disabled || !user.roles.includes(role));
  const change = useMutation({
    mutationFn: () =>
      client.call("changeUser", {
        params: { id: user.id },
        body: {
          name,
          unit,
          roles,
          disabled,
          ...(resets ? { resetPassword: true as const } : {}),
          ...(waits(gained) ? { reason } : {}),
        },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
  const signOut = useMutation({ mutationFn: () => client.call("endSessionsOf", { params: { id: user.id } }) });
  if (change.data !== undefined)
    return (
      <NewPassword
        name={name}
        login={user.login}
        password={change.data.password}
        isWaiting={change.data.approval !== undefined}
        onClose={onClose}
      />
    );
  return (
    <DialogForm
      act={change}
      isReady={roles.length > 0 && name.trim() !== "" && (!waits(gained) || reason.trim().length >= 3)}
      does={t("people.changeDo")}
      onSubmit={() => change.mutate()}
      onCancel={onClose}
    >
      <TextInput label={t("people.name")} value={name} onChange={({ target }) => setName(target.value)} />
      <TextInput label={t("people.unit")} value={unit} onChange={({ target }) => setUnit(target.value)} />
      <RoleBoxes roles={roles} onChange={setRoles} />
      <ReasonField roles={gained} value={reason} onChange={setReason} />
      <Checkbox
        label={t("people.disable")}
        description={t("people.disableWords")}
        checked={disabled}
        onChange={({ currentTarget }) => setDisabled(currentTarget.checked)}
      />
      <Checkbox
        label={t("people.reset")}
        description={t("people.resetWords")}
        checked={resets}
        onChange={({ currentTarget }) => setResets(currentTarget.checked)}
      />
      <div className="row wrap">
        <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t("people.signOut")}
        </Button>
        <span className="m2" role="status">
          {signOut.data === undefined ? t("people.signOutWords") : t("people.signedOut", signOut.data)}
        </span>
      </div>
      {signOut.error === null ? null : <ProblemCard error={signOut.error} />}
    </DialogForm>
  );
}
