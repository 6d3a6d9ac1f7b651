// What the screens ask of the node about the guard, the review of notices, and traffic.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ActId, type Purpose, type TrafficQuery } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;
const next = (page: { readonly next?: string | undefined }): string | undefined => page.next;
const after = (page: string | undefined) => ({ limit: 50, ...(page === undefined ? {} : { after: page }) });

export const guardQuery = queryOptions({
  queryKey: ["guard"],
  queryFn: ({ signal }) => client.call("guard", { signal }),
});

/** Each look at these lists is logged: they are not read again by themselves. */
const looks = { initialPageParam: firstPage, getNextPageParam: next, staleTime: Number.POSITIVE_INFINITY };

export const denialsQuery = infiniteQueryOptions({
  queryKey: ["guardDenials"],
  queryFn: ({ pageParam, signal }) => client.call("guardDenials", { query: after(pageParam), signal }),
  ...looks,
});

export const reviewsQuery = infiniteQueryOptions({
  queryKey: ["noticeReviews"],
  queryFn: ({ pageParam, signal }) => client.call("noticeReviews", { query: after(pageParam), signal }),
  ...looks,
});

export const complianceCasesQuery = infiniteQueryOptions({
  queryKey: ["complianceCases"],
  queryFn: ({ pageParam, signal }) => client.call("complianceCases", { query: after(pageParam), signal }),
  ...looks,
});

export const complianceCaseQuery = (id: string, purpose: Purpose, reason: string) =>
  queryOptions({
    queryKey: ["complianceCase", id, purpose, reason],
    queryFn: ({ signal }) =>
      client.call("complianceCase", {
        params: { id: ActId.parse(id) },
        query: { purpose, ...(reason === "" ? {} : { reason }) },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const trafficQuery = (query: TrafficQuery) =>
  queryOptions({
    queryKey: ["traffic", query],
    queryFn: ({ signal }) => client.call("traffic", { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
