import { Button, Modal, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActId, AuthorityId, type Unit } from "#domain";
import { client } from "../../node/client.ts";
import { nodeQuery, unitsQuery } from "../../node/queries.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

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
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={t("organisation.addUnit")}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <AddUnitForm {...props} />
    </Modal>
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
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
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
      {add.error === null ? null : <ProblemCard error={add.error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={add.isPending} disabled={code === "" || name.trim() === ""}>
          {t("organisation.addUnitDo")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
