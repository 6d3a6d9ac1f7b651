import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActId, type Role, type Unit } from "#domain";
import { client } from "../../node/client.ts";
import { peopleQuery } from "../../node/queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { RoleBoxes } from "../users/role-boxes.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly units: readonly Unit[];
  readonly unit: Unit | undefined;
  readonly onClose: () => void;
}

/** Posts somebody to a unit, for a time: what it brings ends with its last day. */
export function PostDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t("organisation.post")}>
      <PostForm {...props} />
    </Dialog>
  );
}

function PostForm({ units, unit, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const open = units.filter(({ closed }) => !closed);
  const [login, setLogin] = useState("");
  const [place, setPlace] = useState<string>(unit?.id ?? open[0]?.id ?? "");
  const [roles, setRoles] = useState<Role[]>(["officer"]);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [onDuty, setOnDuty] = useState(false);
  const post = useMutation({
    mutationFn: () =>
      client.call("post", {
        body: {
          login: login.trim(),
          unit: ActId.parse(place),
          roles,
          ...(from === "" ? {} : { from }),
          ...(to === "" ? {} : { to }),
          ...(onDuty ? { onDuty } : {}),
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: peopleQuery.queryKey });
      onClose();
    },
  });
  return (
    <DialogForm
      act={post}
      isReady={login !== "" && place !== "" && roles.length > 0}
      does={t("organisation.postDo")}
      onSubmit={() => post.mutate()}
      onCancel={onClose}
    >
      <TextInput
        label={t("people.login")}
        value={login}
        data-autofocus
        onChange={({ target }) => setLogin(target.value)}
      />
      <NativeSelect
        label={t("people.unit")}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
        data={open.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RoleBoxes roles={roles} onChange={setRoles} />
      <TextInput
        type="date"
        label={t("organisation.firstDay")}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextInput
        type="date"
        label={t("organisation.lastDay")}
        value={to}
        onChange={({ target }) => setTo(target.value)}
      />
      <Checkbox
        label={t("organisation.duty.onlyHint")}
        checked={onDuty}
        onChange={({ target }) => setOnDuty(target.checked)}
      />
    </DialogForm>
  );
}
