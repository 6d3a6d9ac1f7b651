import { IconSearch, IconUser, type Icon } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import type { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import { capabilitiesOf } from "../app/capabilities.ts";
import { mayCall } from "../node/access.ts";
import { useSession } from "../node/session.ts";
import { useCheckDesk } from "../screens/check/check-desk.tsx";

type Navigate = ReturnType<typeof useNavigate>;

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly icon: Icon;
  readonly words: string;
  readonly note?: string;
  readonly run: (navigate: Navigate) => void;
}

interface Group {
  readonly name: "records" | "do" | "go";
  readonly entries: readonly PaletteEntry[];
}

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/**
 * What the palette offers for what is typed. Records are those already looked at in this session: a suggestion from the register would be
 * a look without a log entry.
 */
export function usePaletteEntries(typed: string): readonly Group[] {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const desk = useCheckDesk();
  const fits = (words: string) => fold(words).includes(fold(typed.trim()));

  const seen = queries
    .getQueriesData<RecordView>({ queryKey: ["record"] })
    .flatMap(([, view]) => (view === undefined ? [] : [view]));
  const records = seen.map(({ record, title }): PaletteEntry => ({
    key: `record-${record.id}`,
    icon: IconUser,
    words: title,
    note: record.owner,
    run: (navigate) => void navigate({ to: "/records/$id", params: { id: record.id } }),
  }));
  const go = capabilitiesOf(session).map(({ name, path, icon }): PaletteEntry => ({
    key: `go-${name}`,
    icon,
    words: t(`shell.capability.${name}`),
    run: (navigate) => void navigate({ to: path }),
  }));
  const check: PaletteEntry = {
    key: "check",
    icon: IconSearch,
    words: t("shell.palette.check", { text: typed.trim() }),
    run: (navigate) => {
      desk.begin({ text: typed.trim() });
      void navigate({ to: "/check" });
    },
  };
  const groups: Group[] = [
    { name: "records", entries: records.filter(({ words }) => fits(words)).slice(0, 5) },
    { name: "do", entries: typed.trim() !== "" && mayCall(session, "check") ? [check] : [] },
    { name: "go", entries: go.filter(({ words }) => fits(words)) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
