// What the screens ask of the node about hits across borders.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ActId } from "#domain";
import type { Purpose } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;

export const borderHitsQuery = (purpose: Purpose, direction: "in" | "out") =>
  infiniteQueryOptions({
    queryKey: ["borderHits", purpose, direction],
    queryFn: ({ pageParam, signal }) =>
      client.call("borderHits", {
        query: { purpose, direction, limit: 40, ...(pageParam === undefined ? {} : { after: pageParam }) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page: { readonly next?: string | undefined }) => page.next,
    placeholderData: keepPreviousData,
    // Each look is logged: the list is read again when an alert says that something has changed.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const borderHitQuery = (id: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ["borderHit", id, purpose],
    queryFn: ({ signal }) => client.call("borderHit", { params: { id: ActId.parse(id) }, query: { purpose }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How far the telling of one's own check has come: asked every few seconds until the owner's node has it. */
export const toldQuery = (check: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ["borderHits", "of", check, purpose],
    queryFn: ({ signal }) =>
      client.call("borderHits", {
        query: { purpose, check: ActId.parse(check), direction: "out", limit: 20 },
        signal,
      }),
    refetchInterval: ({ state }) =>
      state.data?.items.every(({ told }) => told?.state === "accepted" || told?.state === "refused") === true
        ? false
        : 3000,
  });

export const borderHitCountQuery = queryOptions({
  queryKey: ["borderHitCount"],
  queryFn: ({ signal }) => client.call("borderHitCount", { signal }),
  refetchInterval: 30_000,
});
