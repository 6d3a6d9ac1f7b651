import { Modal } from "@mantine/core";
import { IconListSearch, IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { usePurpose } from "../node/purpose.ts";
import { usePaletteEntries, type PaletteEntry } from "./palette-entries.ts";

/** Ctrl+K: every screen, the records lately seen, and a check of what is typed, in any script. */
export function Palette({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={isOpen} onClose={onClose} padding={0} size={460} yOffset={90} centered={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t("shell.palette.title")}>
        <Modal.Body>
          <PaletteBody onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const navigate = useNavigate();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const groups = usePaletteEntries(typed);
  const entries = groups.flatMap(({ entries: own }) => own);
  useEffect(() => field.current?.focus(), []);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run(navigate);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: entries.length - 1 };
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setAt((at + step) % entries.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(entries[at]);
    }
  };
  return (
    <div className="pal">
      <div className="f">
        <IconSearch className="i" aria-hidden="true" />
        <input
          ref={field}
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={entries[at] === undefined ? undefined : `${list}-${entries[at].key}`}
          aria-label={t("shell.palette.open")}
          placeholder={t("shell.palette.open")}
          value={typed}
          dir="auto"
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="tag line">{t("shell.purposeIs", { purpose: t(`codes.purpose.${purpose}`) })}</span>
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <div id={list} role="listbox" aria-label={t("shell.palette.title")}>
        {groups.map(({ name, entries: own }) => (
          <div key={name} role="group" aria-label={t(`shell.palette.${name}`)}>
            <div className="gp" aria-hidden="true">
              {t(`shell.palette.${name}`)}
            </div>
            {own.map((entry) => (
              <Entry
                key={entry.key}
                id={`${list}-${entry.key}`}
                entry={entry}
                isCurrent={entries[at]?.key === entry.key}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="row t1 m3 pal-foot">
        <IconListSearch className="i s" aria-hidden="true" />
        {t("shell.palette.logged")}
      </div>
    </div>
  );
}

interface EntryProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onRun: () => void;
}

function Entry({ id, entry: { icon: Icon, words, note }, isCurrent, onRun }: EntryProps) {
  return (
    // The field keeps the focus and its keys; a pointer may click instead.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={isCurrent ? "opt on" : "opt"}
      onClick={onRun}
    >
      <Icon className="i" aria-hidden="true" />
      <bdi>{words}</bdi>
      {note === undefined ? null : <span className="end">{note}</span>}
      {isCurrent ? <kbd className={note === undefined ? "end" : ""}>↵</kbd> : null}
    </div>
  );
}
