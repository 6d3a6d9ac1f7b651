// What the screens ask of the node about live queries to partners, and of partners.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ActId, type Purpose } from "#domain";
import { client } from "./client.ts";

const firstPage: ActId | undefined = undefined;

export const agreementsQuery = queryOptions({
  queryKey: ["agreements"],
  queryFn: ({ signal }) => client.call("agreements", { query: {}, signal }),
  staleTime: 60_000,
});

/** How the partners of a check stand: read again when an alert says that one has answered, and until the time for an answer is over. */
export const partnerQueriesQuery = (check: string) =>
  queryOptions({
    queryKey: ["partnerQueries", check],
    queryFn: ({ signal }) => client.call("partnerQueries", { params: { id: ActId.parse(check) }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) =>
      state.data?.items.some((query) => query.state === "asked") === true ? 3000 : false,
  });

export const partnerDetailsQuery = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ["partnerDetails", id, purpose],
    queryFn: ({ signal }) =>
      client.call("partnerDetails", { params: { id: ActId.parse(id) }, query: { purpose }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const askedQueriesQuery = (purpose: Purpose, reason: string, waiting: boolean) =>
  infiniteQueryOptions({
    queryKey: ["askedQueries", purpose, reason, waiting],
    queryFn: ({ pageParam, signal }) =>
      client.call("askedQueries", {
        query: {
          purpose,
          ...(reason === "" ? {} : { reason }),
          waiting: waiting ? "true" : "false",
          limit: 40,
          ...(pageParam === undefined ? {} : { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page: { readonly next?: ActId | undefined }) => page.next,
    placeholderData: keepPreviousData,
    // Each look is logged: the list is read again when an alert says that something has changed.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const askedDetailsCountQuery = queryOptions({
  queryKey: ["askedDetailsCount"],
  queryFn: ({ signal }) => client.call("askedDetailsCount", { signal }),
  refetchInterval: 30_000,
});
