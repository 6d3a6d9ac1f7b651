import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { Dialog } from "./dialog.tsx";
import { ProblemCard } from "./problem-card.tsx";

interface CardProps {
  readonly title: string;
  /** What the button says that adds one, and the heading of its dialog. */
  readonly adds: string;
  readonly addIcon: ReactNode;
  readonly mayAdd: boolean;
  /** The form in the dialog. */
  readonly form: (onClose: () => void) => ReactNode;
  /** Said where there are no rows. */
  readonly none: string | undefined;
  /** Stands between heading and rows. */
  readonly above?: ReactNode;
  /** Stands under the rows. */
  readonly below?: ReactNode;
  /** The rows. */
  readonly children: ReactNode;
}

/** A few things in rows, to which some may add another in a dialog. */
export function RowsCard({ title, adds, addIcon, mayAdd, form, none, above, below, children }: CardProps) {
  const [isAdding, setAdding] = useState(false);
  const close = () => setAdding(false);
  return (
    <section className="card">
      <header>
        <h2>{title}</h2>
        {mayAdd ? (
          <Button size="xs" className="end" leftSection={addIcon} onClick={() => setAdding(true)}>
            {adds}
          </Button>
        ) : null}
      </header>
      {above}
      {none === undefined ? null : <p className="pad-in m3">{none}</p>}
      <ul className="rows">{children}</ul>
      {below}
      <Dialog isOpen={isAdding} onClose={close} title={adds}>
        {form(close)}
      </Dialog>
    </section>
  );
}

interface RowProps {
  readonly mark?: ReactNode;
  /** Ends what the row is about, and what became of that. */
  readonly end: { readonly error: Error | null; readonly isPending: boolean; mutate(): void };
  readonly ends: string;
  /** What the button is called where it stands alone. */
  readonly endsOf?: string;
  readonly mayEnd: boolean;
  readonly children: ReactNode;
}

/** A row of such a card, which some may end. */
export function EndableRow({ mark, end, ends, endsOf, mayEnd, children }: RowProps) {
  return (
    <li>
      {mark}
      <span className="grow">
        {children}
        {end.error === null ? null : <ProblemCard error={end.error} />}
      </span>
      {mayEnd ? (
        <Button size="xs" loading={end.isPending} aria-label={endsOf} onClick={() => end.mutate()}>
          {ends}
        </Button>
      ) : null}
    </li>
  );
}
