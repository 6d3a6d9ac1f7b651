// What the retention board and the register ask of the node, each under a key that begins with the route's name.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Purpose } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;
const next = (page: { readonly next?: string | undefined }): string | undefined => page.next;
const cursor = (after: string | undefined): { after?: string } => (after === undefined ? {} : { after });

export const dueCountQuery = queryOptions({
  queryKey: ["dueCount"],
  queryFn: ({ signal }) => client.call("dueCount", { signal }),
  refetchInterval: 60_000,
});

export const dueQuery = (purpose: Purpose, due: number | undefined) =>
  infiniteQueryOptions({
    // With the number of reviews: the list is read again, and the look logged, when it has changed.
    queryKey: ["due", purpose, due],
    queryFn: ({ pageParam, signal }) =>
      client.call("due", { query: { purpose, limit: 40, ...cursor(pageParam) }, signal }),
    initialPageParam: firstPage,
    getNextPageParam: next,
    placeholderData: keepPreviousData,
    enabled: due !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const erasuresQuery = infiniteQueryOptions({
  queryKey: ["erasures"],
  queryFn: ({ pageParam, signal }) => client.call("erasures", { query: { limit: 40, ...cursor(pageParam) }, signal }),
  initialPageParam: firstPage,
  getNextPageParam: next,
  // A receipt comes a moment after the erasure.
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(({ state: one }) => one === "erasing")) === true ? 1000 : false,
});

export const retentionRulesQuery = queryOptions({
  queryKey: ["retentionRules"],
  queryFn: ({ signal }) => client.call("retentionRules", { signal }),
});

export const registerQuery = queryOptions({
  queryKey: ["register"],
  queryFn: ({ signal }) => client.call("register", { signal }),
});
