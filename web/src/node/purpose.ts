import { createContext, useContext } from "react";
import { Purpose } from "#domain";
import type { Session } from "#contract";

const storageKey = "besa.purpose";

/** For what the officer looks now; kept for this browser tab's session. */
export interface PurposeChoice {
  readonly purpose: Purpose;
  readonly choose: (purpose: Purpose) => void;
}

export const PurposeContext = createContext<PurposeChoice>({ purpose: "border", choose: () => undefined });

export const usePurpose = (): PurposeChoice => useContext(PurposeContext);

/** The purpose chosen before in this tab, if the officer still may use it; else the first of theirs. */
export function firstPurpose(session: Session): Purpose {
  const kept = Purpose.safeParse(sessionStorage.getItem(storageKey));
  if (kept.success && session.purposes.includes(kept.data)) return kept.data;
  return session.purposes[0] ?? "administration";
}

export function keepPurpose(purpose: Purpose): void {
  sessionStorage.setItem(storageKey, purpose);
}
