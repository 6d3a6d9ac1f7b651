import { Button, Select, TextInput } from "@mantine/core";
import { IconCalendar, IconSearch, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Act, RecordId } from "#domain";
import { useSession } from "../../node/session.ts";

/** Which entries are looked for, as the page's address has it. Days are the reader's own. */
export interface LogFilter {
  readonly act?: Act;
  /** Login of the person whose acts they are. */
  readonly officer?: string;
  readonly record?: string;
  /** First and last day, ISO 8601. */
  readonly from?: string;
  readonly to?: string;
}

/** Who reads others' entries too; the node asks again. */
const wholeLog: readonly string[] = ["auditor", "data-protection", "integrity"];

/** The filter that an address says; what cannot be read is left out. */
export function filterIn(search: Readonly<Record<string, unknown>>): LogFilter {
  const text = (name: string): string | undefined => {
    const value = search[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const act = Act.safeParse(search["act"]).data;
  const [officer, record, from, to] = [text("officer"), text("record"), day(text("from")), day(text("to"))];
  return {
    ...(act === undefined ? {} : { act }),
    ...(officer === undefined ? {} : { officer }),
    ...(record === undefined ? {} : { record }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function day(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** The filter as the node takes it: days become moments of the reader's own time; a record's number that is none finds nothing. */
export function queryOf({ act, officer, record, from, to }: LogFilter): {
  act?: Act;
  officer?: string;
  record?: RecordId;
  from?: string;
  to?: string;
} {
  const id = RecordId.safeParse(record);
  return {
    ...(act === undefined ? {} : { act }),
    ...(officer === undefined ? {} : { officer }),
    ...(id.success ? { record: id.data } : {}),
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === undefined ? {} : { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  };
}

interface Props {
  readonly filter: LogFilter;
  readonly onChange: (filter: LogFilter) => void;
}

/** Looks for entries by person, record, act and days. What is typed is looked for when the field is left or Enter is pressed: each look is logged. */
export function LogFilterForm({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const { roles } = useSession();
  const [typed, setTyped] = useState({ officer: filter.officer ?? "", record: filter.record ?? "" });
  const change = (next: Readonly<Record<string, string | null>>) => onChange(filterIn({ ...filter, ...next }));
  const wrongRecord = typed.record !== "" && !RecordId.safeParse(typed.record.trim()).success;
  const look = () => {
    if (!wrongRecord) change({ officer: typed.officer.trim(), record: typed.record.trim() });
  };
  const [today] = useState(() => localDay(new Date()));
  const isToday = filter.from === today && filter.to === undefined;
  return (
    <form
      className="row wrap log-filter"
      role="search"
      aria-label={t("log.search")}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      {roles.some((role) => wholeLog.includes(role)) ? (
        <TextInput
          aria-label={t("log.byPerson")}
          placeholder={t("log.byPerson")}
          autoComplete="off"
          spellCheck={false}
          value={typed.officer}
          onChange={({ target }) => setTyped({ ...typed, officer: target.value.toLowerCase() })}
          onBlur={look}
        />
      ) : null}
      <TextInput
        className="grow"
        aria-label={t("log.byRecord")}
        placeholder={t("log.byRecord")}
        autoComplete="off"
        spellCheck={false}
        value={typed.record}
        error={wrongRecord ? t("log.noRecord") : undefined}
        onChange={({ target }) => setTyped({ ...typed, record: target.value })}
        onBlur={look}
      />
      <Select
        aria-label={t("log.did")}
        placeholder={t("log.everything")}
        data={Act.options.map((value) => ({ value, label: t(`codes.act.${value}`) }))}
        value={filter.act ?? null}
        onChange={(act) => change({ act })}
        searchable
        clearable
        clearButtonProps={{ "aria-label": t("log.everything") }}
      />
      <TextInput
        type="date"
        aria-label={t("log.from")}
        title={t("log.from")}
        value={filter.from ?? ""}
        onChange={({ target }) => change({ from: target.value })}
      />
      <TextInput
        type="date"
        aria-label={t("log.to")}
        title={t("log.to")}
        value={filter.to ?? ""}
        onChange={({ target }) => change({ to: target.value })}
      />
      <Button type="submit" aria-label={t("log.search")} title={t("log.search")}>
        <IconSearch className="i" aria-hidden="true" />
      </Button>
      <Button
        aria-pressed={isToday}
        className={isToday ? "pressed" : ""}
        onClick={() => change({ from: isToday ? null : today, to: null })}
        leftSection={<IconCalendar className="i" aria-hidden="true" />}
      >
        {t("log.today")}
      </Button>
      {Object.keys(filter).length === 0 ? null : (
        <Button
          variant="subtle"
          leftSection={<IconX className="i" aria-hidden="true" />}
          onClick={() => {
            setTyped({ officer: "", record: "" });
            onChange({});
          }}
        >
          {t("log.clear")}
        </Button>
      )}
    </form>
  );
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
