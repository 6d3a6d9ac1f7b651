import { TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NamedShift } from "#contract";
import type { Unit } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { dutyQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { DialogForm } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { EndableRow, RowsCard } from "../../parts/rows-card.tsx";

/** Who is on duty in a unit, now and in the week to come. Whoever keeps the roster adds shifts and calls them off here. */
export function DutyCard({ unit }: { readonly unit: Unit }) {
  const { t } = useTranslation();
  const mayChange = mayCall(useSession(), "addShifts");
  const shifts = useQuery(dutyQuery(unit.id));
  const [now] = useState(() => new Date().toISOString());
  const items = shifts.data?.items ?? [];
  return (
    <RowsCard
      title={t("organisation.duty.title", { unit: unit.name })}
      adds={t("organisation.duty.add")}
      addIcon={<IconCalendarPlus className="i s" aria-hidden="true" />}
      mayAdd={mayChange && !unit.closed}
      form={(onClose) => <AddShiftForm unit={unit} onClose={onClose} />}
      none={shifts.isSuccess && items.length === 0 ? t("organisation.duty.nobody") : undefined}
      above={shifts.error === null ? null : <ProblemCard error={shifts.error} onRetry={() => void shifts.refetch()} />}
    >
      {items.map((shift) => (
        <ShiftRow key={shift.id} shift={shift} isNow={shift.startsAt <= now} mayChange={mayChange} />
      ))}
    </RowsCard>
  );
}

interface RowProps {
  readonly shift: NamedShift;
  readonly isNow: boolean;
  readonly mayChange: boolean;
}

function ShiftRow({ shift, isNow, mayChange }: RowProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => client.call("endShift", { params: { id: shift.id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["duty"] }),
  });
  return (
    <EndableRow
      end={end}
      ends={t("organisation.duty.end")}
      endsOf={t("organisation.duty.endOf", { name: shift.name })}
      mayEnd={mayChange}
    >
      <bdi className="b">{shift.name}</bdi> <bdi className="mono m3">{shift.login}</bdi>{" "}
      {isNow ? <span className="tag ok">{t("organisation.duty.isNow")}</span> : null}
      <span className="d">
        <bdi className="num">{dateTime(shift.startsAt)}</bdi> – <bdi className="num">{dateTime(shift.endsAt)}</bdi>
      </span>
    </EndableRow>
  );
}

function AddShiftForm({ unit, onClose }: { readonly unit: Unit; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [fields, setFields] = useState({ login: "", from: "", to: "" });
  const add = useMutation({
    mutationFn: () =>
      client.call("addShifts", {
        body: {
          unit: unit.id,
          shifts: [{ login: fields.login.trim(), startsAt: momentOf(fields.from), endsAt: momentOf(fields.to) }],
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["duty"] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={add}
      isReady={fields.login.trim() !== "" && fields.from !== "" && fields.to !== ""}
      does={t("organisation.duty.add")}
      onSubmit={() => add.mutate()}
      onCancel={onClose}
    >
      <TextInput
        label={t("people.login")}
        autoComplete="off"
        spellCheck={false}
        value={fields.login}
        data-autofocus
        onChange={({ target }) => setFields({ ...fields, login: target.value.toLowerCase() })}
      />
      <TextInput
        type="datetime-local"
        label={t("organisation.duty.from")}
        value={fields.from}
        onChange={({ target }) => setFields({ ...fields, from: target.value })}
      />
      <TextInput
        type="datetime-local"
        label={t("organisation.duty.to")}
        value={fields.to}
        onChange={({ target }) => setFields({ ...fields, to: target.value })}
      />
    </DialogForm>
  );
}

/** A moment of the reader's own time, as the node has it. */
function momentOf(local: string): string {
  return new Date(local).toISOString();
}
