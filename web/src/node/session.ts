import { createContext, useContext } from "react";
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { CallError } from "#contract";
import type { Session } from "#contract";
import { client, keepCsrfOf } from "./client.ts";

// Only says that a sign-in happened in this browser, so that a first visit does not ask for a session it cannot have.
const hintKey = "besa.signed-in";

/** The session of this browser, or null. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: async (): Promise<Session | null> => (localStorage.getItem(hintKey) === null ? null : askSession()),
  staleTime: Number.POSITIVE_INFINITY,
});

async function askSession(): Promise<Session | null> {
  try {
    const session = await client.call("session");
    keepCsrfOf(session);
    return session;
  } catch (error) {
    if (!(error instanceof CallError) || error.problem.status !== 401) throw error;
    localStorage.removeItem(hintKey);
    return null;
  }
}

/** Makes a session the current one. What an earlier one has read is forgotten. */
export function enter(queries: QueryClient, session: Session): void {
  forgetAnswers(queries);
  keepCsrfOf(session);
  localStorage.setItem(hintKey, "1");
  queries.setQueryData(sessionQuery.queryKey, session);
}

/** Asks the node anew what this session is: it may hold more than before. */
export async function renewSession(queries: QueryClient): Promise<void> {
  const session = await client.call("session");
  keepCsrfOf(session);
  queries.setQueryData(sessionQuery.queryKey, session);
}

/** Forgets the session and everything it has read. */
export function leave(queries: QueryClient): void {
  forgetAnswers(queries);
  keepCsrfOf(null);
  localStorage.removeItem(hintKey);
  sessionStorage.clear();
  queries.setQueryData(sessionQuery.queryKey, null);
}

function forgetAnswers(queries: QueryClient): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "node" && queryKey[0] !== "session" });
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session, in everything shown to somebody signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("used outside of a session");
  return session;
}
