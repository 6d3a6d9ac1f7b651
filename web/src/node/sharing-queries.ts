// What the screens ask of the node about sharing beyond the first step.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Purpose, RecordId } from "#domain";
import { client } from "./client.ts";

const firstPage: string | undefined = undefined;

/** What is asked for a page of what goes between desks. */
interface Asked {
  readonly query: {
    readonly purpose: Purpose;
    readonly limit: number;
    readonly record?: RecordId;
    readonly after?: string;
  };
  readonly signal: AbortSignal;
}

/** A page at a time; of one record all that there are. Each look is logged, so that they are not read again by themselves. */
const pagesOf =
  <Page extends { readonly next?: string | undefined }>(name: string, ask: (asked: Asked) => Promise<Page>) =>
  (purpose: Purpose, record?: RecordId) =>
    infiniteQueryOptions({
      queryKey: [name, purpose, record],
      queryFn: ({ pageParam, signal }) => {
        const about = record === undefined ? {} : { record };
        const after = pageParam === undefined ? {} : { after: pageParam };
        return ask({ query: { purpose, limit: 40, ...about, ...after }, signal });
      },
      initialPageParam: firstPage,
      getNextPageParam: (page: Page) => page.next,
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
    });

/** Requests to pass on. */
export const onwardQuery = pagesOf("onward", (asked) => client.call("onwardRequests", asked));

/** Proposals. */
export const proposalsQuery = pagesOf("proposals", (asked) => client.call("proposals", asked));

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
