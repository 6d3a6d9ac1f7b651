import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { approvalsQuery, federationQuery } from "../../node/queries.ts";

/** A change of the federation; what the page shows is read again after it. */
export function useChange<V = void, A = unknown>(change: (value: V) => Promise<A>): UseMutationResult<A, Error, V> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: federationQuery.queryKey }),
        queries.invalidateQueries({ queryKey: approvalsQuery.queryKey }),
      ]);
    },
  });
}
