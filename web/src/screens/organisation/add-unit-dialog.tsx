import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActId, AuthorityId, type Unit } from "#domain";
import { client } from "../../node/client.ts";
import { nodeQuery, unitsQuery } from "../../node/queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly units: readonly Unit[];
  readonly parent: Unit | undefined;
  readonly onClose: () => void;
}

/** Adds a unit under another one, or at the top. */
export function AddUnitDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t("organisation.addUnit")}>
      <AddUnitForm {...props} />
    </Dialog>
  );
}

function AddUnitForm({ units, parent, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const node = useQuery(nodeQuery);
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const [above, setAbove] = useState(parent?.id ?? "");
  const add = useMutation({
    mutationFn: () => {
      const upper = units.find(({ id }) => id === above);
      const authority = upper?.authority ?? AuthorityId.parse(node.data?.country ?? "XX");
      return client.call("addUnit", {
        body: { code, name, authority, ...(upper === undefined ? {} : { parent: ActId.parse(upper.id) }) },
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: unitsQuery.queryKey });
      onClose();
    },
  });
  return (
    <DialogForm
      act={add}
      isReady={code !== "" && name.trim() !== ""}
      does={t("organisation.addUnitDo")}
      onSubmit={() => add.mutate()}
      onCancel={onClose}
    >
      <TextInput
        label={t("people.name")}
        value={name}
        data-autofocus
        onChange={({ target }) => setName(target.value)}
      />
      <TextInput
        label={t("organisation.code")}
        description={t("organisation.codeHint")}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <NativeSelect
        label={t("organisation.above")}
        value={above}
        onChange={({ target }) => setAbove(target.value)}
        data={[
          { value: "", label: t("organisation.top") },
          ...units.filter(({ closed }) => !closed).map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
      />
    </DialogForm>
  );
}
