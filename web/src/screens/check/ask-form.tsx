import { Button, Textarea } from "@mantine/core";
import { IconPlus, IconRefresh, IconScan, IconSearch } from "@tabler/icons-react";
import { useEffect, useState, type KeyboardEvent, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { looksLikeMrz } from "../../language/writing.ts";
import { useCheckDesk } from "./check-desk.tsx";
import { AskPartners } from "./ask-partners.tsx";
import { isAskable, isNarrowed } from "./draft.ts";
import { NarrowFields } from "./narrow-fields.tsx";
import { UnderstoodLine } from "./understood-line.tsx";

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onNew: () => void;
  readonly onAsk: () => void;
}

/** One field that takes anything, and the fields that narrow it; below, what the node understood. */
export function AskForm({ field, onNew, onAsk }: Props) {
  const { t } = useTranslation();
  const { draft, answer, isAsking, edit } = useCheckDesk();
  const [isOpen, setOpen] = useState(true);
  const isMrz = looksLikeMrz(draft.text);
  const showsFields = isOpen && (answer === undefined || isNarrowed(draft));
  useEffect(() => field.current?.focus(), [field]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onAsk();
  };
  return (
    <form
      className="ask"
      role="search"
      aria-label={t("shell.capability.check")}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <div className="f">
        {isMrz ? <IconScan className="i l" aria-hidden="true" /> : <IconSearch className="i l" aria-hidden="true" />}
        <Textarea
          ref={field}
          className="grow"
          classNames={{ input: isMrz ? "ask-input mrz mono" : "ask-input" }}
          variant="unstyled"
          autosize
          minRows={1}
          maxRows={4}
          spellCheck={false}
          autoComplete="off"
          dir={isMrz ? "ltr" : "auto"}
          aria-label={t("check.field")}
          placeholder={t("check.fieldHint")}
          value={draft.text}
          maxLength={1000}
          onChange={({ target }) => edit({ text: target.value })}
          onKeyDown={onKeyDown}
        />
        {answer === undefined ? (
          <Button type="submit" variant="filled" loading={isAsking} rightSection={<kbd aria-hidden="true">↵</kbd>}>
            {t("check.ask")}
          </Button>
        ) : (
          <>
            <Button
              onClick={onNew}
              leftSection={<IconPlus className="i" aria-hidden="true" />}
              rightSection={<kbd aria-hidden="true">N</kbd>}
            >
              {t("check.new")}
            </Button>
            <Button
              type="submit"
              loading={isAsking}
              disabled={!isAskable(draft)}
              leftSection={<IconRefresh className="i" aria-hidden="true" />}
              rightSection={<kbd aria-hidden="true">↵</kbd>}
            >
              {t("check.again")}
            </Button>
          </>
        )}
      </div>
      {showsFields ? <NarrowFields draft={draft} edit={edit} onFold={() => setOpen(false)} /> : null}
      {answer === undefined ? <AskPartners /> : null}
      {!isOpen && answer === undefined ? (
        <div className="u">
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-expanded="false">
            {t("check.narrow")}
          </Button>
        </div>
      ) : null}
      {answer === undefined ? null : <UnderstoodLine understood={answer.understood} />}
    </form>
  );
}
