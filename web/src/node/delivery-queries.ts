import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ActId } from "#domain";
import { client } from "./client.ts";

/** Envelopes to other nodes, a page at a time: those under way, or all. Each look is logged, so that they are not read again by themselves. */
export const deliveriesQuery = (isOpen: boolean) =>
  infiniteQueryOptions({
    queryKey: ["deliveries", isOpen],
    queryFn: ({ pageParam, signal }) =>
      client.call("deliveries", {
        query: {
          limit: 50,
          ...(isOpen ? { open: "true" as const } : {}),
          ...(pageParam === undefined ? {} : { after: pageParam }),
        },
        signal,
      }),
    // The first page has no place to go on from.
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** One envelope with its receipts. */
export const deliveryQuery = (id: string) =>
  queryOptions({
    queryKey: ["delivery", id],
    queryFn: ({ signal }) => client.call("delivery", { params: { id: ActId.parse(id) }, signal }),
  });

export const deliveryLinksQuery = queryOptions({
  queryKey: ["deliveryLinks"],
  queryFn: ({ signal }) => client.call("deliveryLinks", { signal }),
  refetchInterval: 5000,
});

export const quarantineQuery = queryOptions({
  queryKey: ["quarantine"],
  queryFn: ({ signal }) => client.call("quarantine", { signal }),
  refetchInterval: 30_000,
});
