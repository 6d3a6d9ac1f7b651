import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Props {
  readonly icon: Icon;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing here: what is done, and when the next thing comes. */
export function Empty({ icon: Icon, title, children }: Props) {
  return (
    <div className="empty">
      <Icon className="i" aria-hidden="true" />
      <b>{title}</b>
      {children === undefined ? null : <span className="t2">{children}</span>}
    </div>
  );
}
