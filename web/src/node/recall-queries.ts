// What the screens ask of the node about recall.
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { Purpose } from "#domain";
import { client } from "./client.ts";

/** What was called back, newest first. Each look is logged, so that it is read again when somebody asks for it, or a count has changed. */
export const recallsQuery = (purpose: Purpose) =>
  infiniteQueryOptions({
    queryKey: ["recalls", purpose],
    queryFn: ({ pageParam, signal }) =>
      client.call("recalls", {
        query: { purpose, limit: 40, ...(pageParam === undefined ? {} : { after: pageParam }) },
        signal,
      }),
    // The first page has no place to go on from.
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

export const recallCountQuery = queryOptions({
  queryKey: ["recallCount"],
  queryFn: ({ signal }) => client.call("recallCount", { signal }),
  refetchInterval: 10_000,
});

export const receivedRecallsQuery = queryOptions({
  queryKey: ["receivedRecalls"],
  queryFn: ({ signal }) => client.call("receivedRecalls", { signal }),
});

export const keptRecordsQuery = (purpose: Purpose) =>
  queryOptions({
    queryKey: ["keptRecords", purpose],
    queryFn: ({ signal }) => client.call("keptRecords", { query: { purpose }, signal }),
  });

export const receivedViewQuery = queryOptions({
  queryKey: ["receivedView"],
  queryFn: ({ signal }) => client.call("receivedView", { signal }),
  refetchInterval: 10_000,
});
