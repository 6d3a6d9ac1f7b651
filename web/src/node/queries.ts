// What the screens ask of the node, each under a key that begins with the route's name.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ActId, RecordId } from "#domain";
import type { Act, Outcome, Purpose } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;
const next = (page: { readonly next?: string | undefined }): string | undefined => page.next;
const cursor = (after: string | undefined): { after?: string } => (after === undefined ? {} : { after });

export const nodeQuery = queryOptions({
  queryKey: ["node"],
  queryFn: ({ signal }) => client.call("node", { signal }),
  staleTime: 60_000,
});

export const recordQuery = (id: string, purpose: Purpose, check: string | undefined) =>
  queryOptions({
    queryKey: ["record", id, purpose],
    queryFn: ({ signal }) =>
      client.call("record", {
        params: { id: RecordId.parse(id) },
        query: { purpose, ...(check === undefined ? {} : { check: ActId.parse(check) }) },
        signal,
      }),
    // Each look is logged: only a new visit may be a new look.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const recordsQuery = (filter: { readonly purpose: Purpose; readonly kind?: string; readonly list?: string }) =>
  infiniteQueryOptions({
    queryKey: ["records", filter],
    queryFn: ({ pageParam, signal }) =>
      client.call("records", { query: { ...filter, limit: 40, ...cursor(pageParam) }, signal }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const decisionsQuery = (purpose: Purpose, outcome: Outcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ["decisions", purpose, outcome],
    queryFn: ({ pageParam, signal }) =>
      client.call("decisions", {
        query: { purpose, limit: 40, ...(outcome === undefined ? {} : { outcome }), ...cursor(pageParam) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    // Each look is logged: the list is read again when a decision is made.
    staleTime: 60_000,
  });

export const federationQuery = queryOptions({
  queryKey: ["federation"],
  queryFn: ({ signal }) => client.call("federation", { signal }),
  refetchInterval: 15_000,
});

export const logWitnessesQuery = queryOptions({
  queryKey: ["logWitnesses"],
  queryFn: ({ signal }) => client.call("logWitnesses", { signal }),
  refetchInterval: 10_000,
});

export const watchesQuery = (filter: { readonly purpose: Purpose; readonly state: "running" | "ended" }) =>
  infiniteQueryOptions({
    queryKey: ["watches", filter],
    queryFn: ({ pageParam, signal }) =>
      client.call("watches", {
        query: { ...filter, limit: 40, ...(pageParam === undefined ? {} : { after: ActId.parse(pageParam) }) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    // Each look is logged: the list is read again when a watch is added or closed, or hits come.
    staleTime: 60_000,
  });

export const hitsQuery = (purpose: Purpose, open: number | undefined) =>
  infiniteQueryOptions({
    // With the number of open hits: the list is read again, and the look logged, when there is something to see.
    queryKey: ["hits", purpose, open],
    queryFn: ({ pageParam, signal }) =>
      client.call("hits", { query: { purpose, state: "open", limit: 40, ...cursor(pageParam) }, signal }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    enabled: open !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const hitCountQuery = queryOptions({
  queryKey: ["hitCount"],
  queryFn: ({ signal }) => client.call("hitCount", { signal }),
  refetchInterval: 4000,
});

export const watchQuery = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ["watch", id, purpose],
    queryFn: ({ signal }) => client.call("watch", { params: { id: ActId.parse(id) }, query: { purpose }, signal }),
    // Each look is logged: only a new visit may be a new look.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const importsQuery = infiniteQueryOptions({
  queryKey: ["imports"],
  queryFn: ({ pageParam, signal }) => client.call("imports", { query: { limit: 40, ...cursor(pageParam) }, signal }),
  initialPageParam: firstPage,
  getNextPageParam: next,
});

export const importRunQuery = (id: string) =>
  queryOptions({
    queryKey: ["importRun", id],
    queryFn: ({ signal }) => client.call("importRun", { params: { id: ActId.parse(id) }, signal }),
    refetchInterval: ({ state }) => (state.data === undefined || isOver(state.data.state) ? false : 500),
  });

/** Has an import run come to its end? */
export const isOver = (state: string): boolean => ["done", "failed", "cancelled"].includes(state);

export const importDeltaQuery = (id: string, purpose: Purpose, change: "added" | "changed" | "withdrawn" | undefined) =>
  infiniteQueryOptions({
    queryKey: ["importDelta", id, purpose, change],
    queryFn: ({ pageParam, signal }) =>
      client.call("importDelta", {
        params: { id: ActId.parse(id) },
        query: { purpose, limit: 50, ...(change === undefined ? {} : { change }), ...cursor(pageParam) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
  });

export const importProblemsQuery = (id: string, purpose: Purpose) =>
  infiniteQueryOptions({
    queryKey: ["importProblems", id, purpose],
    queryFn: ({ pageParam, signal }) =>
      client.call("importProblems", {
        params: { id: ActId.parse(id) },
        query: { purpose, limit: 50, ...cursor(pageParam) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: next,
  });

export const logQuery = (filter: {
  readonly act?: Act;
  readonly officer?: string;
  readonly record?: RecordId;
  readonly from?: string;
  readonly to?: string;
}) =>
  infiniteQueryOptions({
    queryKey: ["log", filter],
    queryFn: ({ pageParam, signal }) =>
      client.call("log", { query: { ...filter, limit: 40, ...cursor(pageParam) }, signal }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    // Reading the log is itself an entry of the log: not again without being asked.
    staleTime: 60_000,
  });

export const logProofQuery = (index: number) =>
  queryOptions({
    queryKey: ["logProof", index],
    queryFn: ({ signal }) => client.call("logProof", { params: { index }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const logProofTextQuery = (index: number) =>
  queryOptions({
    queryKey: ["logProofText", index],
    queryFn: async ({ signal }) => (await client.call("logProofText", { params: { index }, signal })).text(),
    // The witnesses confirm what is new a moment later.
    staleTime: 10_000,
  });

export const logPolicyQuery = queryOptions({
  queryKey: ["logPolicy"],
  queryFn: async ({ signal }) => (await client.call("logPolicy", { signal })).text(),
  staleTime: 60_000,
});

export const usersQuery = infiniteQueryOptions({
  queryKey: ["users"],
  queryFn: ({ pageParam, signal }) => client.call("users", { query: { limit: 50, ...cursor(pageParam) }, signal }),
  initialPageParam: firstPage,
  getNextPageParam: next,
});

export const accessQuery = queryOptions({
  queryKey: ["access"],
  queryFn: ({ signal }) => client.call("access", { signal }),
});

export const loansQuery = queryOptions({
  queryKey: ["loans"],
  queryFn: ({ signal }) => client.call("loans", { signal }),
});

export const rolesQuery = queryOptions({
  queryKey: ["roles"],
  queryFn: ({ signal }) => client.call("roles", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }) => client.call("units", { signal }),
});

export const dutyQuery = (unit: ActId) =>
  queryOptions({
    queryKey: ["duty", unit],
    queryFn: ({ signal }) => client.call("duty", { query: { unit }, signal }),
  });

export const peopleQuery = infiniteQueryOptions({
  queryKey: ["people"],
  queryFn: ({ pageParam, signal }) => client.call("people", { query: { limit: 100, ...cursor(pageParam) }, signal }),
  initialPageParam: firstPage,
  getNextPageParam: next,
});

export const approvalsQuery = queryOptions({
  queryKey: ["approvals"],
  queryFn: ({ signal }) => client.call("approvals", { signal }),
  refetchInterval: 30_000,
});

export const compartmentsQuery = queryOptions({
  queryKey: ["compartments"],
  queryFn: ({ signal }) => client.call("compartments", { signal }),
});

export const readersQuery = (id: RecordId, purpose: Purpose) =>
  infiniteQueryOptions({
    queryKey: ["readers", id, purpose],
    queryFn: ({ pageParam, signal }) =>
      client.call("readers", { params: { id }, query: { purpose, limit: 100, ...cursor(pageParam) }, signal }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    // Each look is logged: only when it is asked for.
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const factorsQuery = queryOptions({
  queryKey: ["factors"],
  queryFn: ({ signal }) => client.call("factors", { signal }),
});

export const passkeysQuery = queryOptions({
  queryKey: ["passkeys"],
  queryFn: ({ signal }) => client.call("passkeys", { signal }),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ["ownSessions"],
  queryFn: ({ signal }) => client.call("ownSessions", { signal }),
});

export const clientsQuery = queryOptions({
  queryKey: ["clients"],
  queryFn: ({ signal }) => client.call("clients", { signal }),
});

export const signInRulesQuery = queryOptions({
  queryKey: ["signInRules"],
  queryFn: ({ signal }) => client.call("signInRules", { signal }),
});

export const recoveriesQuery = queryOptions({
  queryKey: ["recoveries"],
  queryFn: ({ signal }) => client.call("recoveries", { signal }),
});

export const offeredProvidersQuery = queryOptions({
  queryKey: ["offeredProviders"],
  queryFn: ({ signal }) => client.call("offeredProviders", { signal }),
});

export const ownLinksQuery = queryOptions({
  queryKey: ["ownLinks"],
  queryFn: ({ signal }) => client.call("ownLinks", { signal }),
});

export const providersQuery = queryOptions({
  queryKey: ["providers"],
  queryFn: ({ signal }) => client.call("providers", { signal }),
});
