import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemCard } from "./problem-card.tsx";

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly size?: "lg";
  readonly children: ReactNode;
}

/** A dialog over the page. What stands in it is made anew each time it opens. */
export function Dialog({ isOpen, onClose, title, size, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      {...(size === undefined ? {} : { size })}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      {children}
    </Modal>
  );
}

interface FormProps {
  /** What the node is asked to do, and what became of it. */
  readonly act: { readonly error: Error | null; readonly isPending: boolean };
  /** Whether all is there that it needs. */
  readonly isReady: boolean;
  /** What the button says that does it. */
  readonly does: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** A form in a dialog: its fields, what went wrong, and the two ways out. */
export function DialogForm({ act, isReady, does, onSubmit, onCancel, children }: FormProps) {
  const { t } = useTranslation();
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
    >
      {children}
      {act.error === null ? null : <ProblemCard error={act.error} />}
      <div className="row">
        <Button type="submit" variant="filled" disabled={!isReady} loading={act.isPending}>
          {does}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
