// What the screens ask of the node about sharing beyond the first step.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Purpose, RecordId } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;

/** Requests to pass on, a page at a time; of one record all that there are. Each look is logged, so that they are not read again by themselves. */
export const onwardQuery = (purpose: Purpose, record?: RecordId) =>
  infiniteQueryOptions({
    queryKey: ["onward", purpose, record],
    queryFn: ({ pageParam, signal }) =>
      client.call("onwardRequests", {
        query: {
          purpose,
          limit: 40,
          ...(record === undefined ? {} : { record }),
          ...(pageParam === undefined ? {} : { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page: { readonly next?: string | undefined }) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Proposals, a page at a time. */
export const proposalsQuery = (purpose: Purpose, record?: RecordId) =>
  infiniteQueryOptions({
    queryKey: ["proposals", purpose, record],
    queryFn: ({ pageParam, signal }) =>
      client.call("proposals", {
        query: {
          purpose,
          limit: 40,
          ...(record === undefined ? {} : { record }),
          ...(pageParam === undefined ? {} : { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page: { readonly next?: string | undefined }) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The lists of recipients. */
export const recipientGroupsQuery = queryOptions({
  queryKey: ["recipientGroups"],
  queryFn: ({ signal }) => client.call("recipientGroups", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who holds a record, and where it is kept from. */
export const holdersQuery = (id: RecordId, purpose: Purpose) =>
  queryOptions({
    queryKey: ["holders", id, purpose],
    queryFn: ({ signal }) => client.call("holders", { params: { id }, query: { purpose }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** How much waits for an answer of ours. */
export const sharingCountQuery = queryOptions({
  queryKey: ["sharingCount"],
  queryFn: ({ signal }) => client.call("sharingCount", { signal }),
  refetchInterval: 30_000,
});

/** One node of the federation, or one that was. */
export const nodeQuery = (node: string) =>
  queryOptions({
    queryKey: ["federationNode", node],
    queryFn: ({ signal }) => client.call("federationNode", { params: { node }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
