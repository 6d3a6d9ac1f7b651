import { Button, TextInput } from "@mantine/core";
import { IconRobot } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApiClient } from "#contract";
import type { Role } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { clientsQuery } from "../../node/queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonField, waits } from "./reason-field.tsx";
import { RoleBoxes } from "./role-boxes.tsx";

/** Programs that use the node: added, their keys changed and ended. */
export function ClientsCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const clients = useQuery(clientsQuery);
  const [isAdding, setAdding] = useState(false);
  const [key, setKey] = useState<string>();
  const renew = () => queries.invalidateQueries({ queryKey: clientsQuery.queryKey });
  const close = (): void => {
    setAdding(false);
    setKey(undefined);
  };
  const show = (made: string): void => {
    setKey(made);
    void renew();
  };
  return (
    <section className="card">
      <header>
        <h2>{t("identity.clients")}</h2>
        <Button size="xs" className="end" onClick={() => setAdding(true)}>
          {t("identity.addClient")}
        </Button>
      </header>
      <div className="pad col gap">
        <p className="m2">{t("identity.clientsWords")}</p>
        {(clients.data?.items ?? []).map((one) => (
          <ClientRow key={one.id} one={one} onKey={show} onChange={() => void renew()} />
        ))}
        {clients.error === null ? null : <ProblemCard error={clients.error} />}
      </div>
      <Dialog
        isOpen={isAdding || key !== undefined}
        onClose={close}
        title={key === undefined ? t("identity.addClient") : t("identity.keyOnce")}
      >
        {key === undefined ? <AddClientForm onKey={show} /> : <NewKey text={key} onClose={close} />}
      </Dialog>
    </section>
  );
}

interface RowProps {
  readonly one: ApiClient;
  readonly onKey: (key: string) => void;
  readonly onChange: () => void;
}

function ClientRow({ one, onKey, onChange }: RowProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const rotate = useMutation({
    mutationFn: () => client.call("addClientKey", { params: { id: one.id }, body: {} }),
    onSuccess: ({ key }) => onKey(key),
  });
  const end = useMutation({
    mutationFn: (key: string) => client.call("endClientKey", { params: { id: one.id, key } }),
    onSuccess: onChange,
  });
  const error = rotate.error ?? end.error;
  return (
    <div className="col gap">
      <div className="row wrap">
        <IconRobot className="i" aria-hidden="true" />
        <span className="grow">
          <b>
            <bdi>{one.name}</bdi>
          </b>{" "}
          <bdi className="mono">{one.login}</bdi>{" "}
          <span className="m2">{one.roles.map((role) => t(`codes.role.${role}`)).join(", ")}</span>
        </span>
        <Button size="xs" loading={rotate.isPending} onClick={() => rotate.mutate()}>
          {t("identity.addKey")}
        </Button>
      </div>
      {one.keys.map(({ id, hint, expiresAt, lastUsedAt }) => (
        <div className="row wrap" key={id}>
          <span className="grow m2">
            <bdi className="mono">{hint}…</bdi> {t("identity.goodUntil", { time: dateTime(expiresAt) })},{" "}
            {lastUsedAt === undefined ? t("identity.unused") : t("identity.usedAt", { time: dateTime(lastUsedAt) })}
          </span>
          <Button size="xs" loading={end.isPending} onClick={() => end.mutate(id)}>
            {t("identity.endKey")}
          </Button>
        </div>
      ))}
      {error === null ? null : <ProblemCard error={error} />}
    </div>
  );
}

function AddClientForm({ onKey }: { readonly onKey: (key: string) => void }) {
  const { t } = useTranslation();
  const [login, setLogin] = useState("");
  const [name, setName] = useState("");
  const [unit, setUnit] = useState("");
  const [roles, setRoles] = useState<Role[]>(["officer"]);
  const [reason, setReason] = useState("");
  const add = useMutation({
    mutationFn: () =>
      client.call("addClient", { body: { login, name, unit, roles, ...(waits(roles) ? { reason } : {}) } }),
    onSuccess: ({ key }) => onKey(key),
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
      {add.error === null ? null : <ProblemCard error={add.error} />}
      <div>
        <Button type="submit" variant="filled" disabled={roles.length === 0} loading={add.isPending}>
          {t("people.addDo")}
        </Button>
      </div>
    </form>
  );
}

function NewKey({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="col form">
      <p>{t("identity.keyOnceWords")}</p>
      <div className="strip info">
        <bdi className="mono b wrap-any">{text}</bdi>
      </div>
      <div>
        <Button variant="filled" onClick={onClose} data-autofocus>
          {t("people.done")}
        </Button>
      </div>
    </div>
  );
}
