// What the data-subject desk asks of the node.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ActId } from "#domain";
import { client } from "../../node/client.ts";

const firstPage: string | undefined = undefined;

export const subjectsQuery = (state: "open" | "ended") =>
  infiniteQueryOptions({
    queryKey: ["subjects", state],
    queryFn: ({ pageParam, signal }) =>
      client.call("subjects", {
        query: { state, limit: 40, ...(pageParam === undefined ? {} : { after: pageParam }) },
        signal,
      }),
    initialPageParam: firstPage,
    getNextPageParam: (page: { readonly next?: string | undefined }) => page.next,
    placeholderData: keepPreviousData,
    // Each look is logged: the list is read again when a request comes or a step is taken.
    staleTime: 60_000,
  });

export const subjectQuery = (id: string) =>
  queryOptions({
    queryKey: ["subject", id],
    queryFn: ({ signal }) => client.call("subject", { params: { id: ActId.parse(id) }, signal }),
    // Each look is logged: only a new visit may be a new look.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const inquiriesQuery = queryOptions({
  queryKey: ["inquiries"],
  queryFn: ({ signal }) => client.call("inquiries", { signal }),
  staleTime: 60_000,
});
