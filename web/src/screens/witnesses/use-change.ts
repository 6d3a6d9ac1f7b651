import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { logPolicyQuery, logWitnessesQuery } from "../../node/queries.ts";

/** A change of who confirms the log; what the page shows is read again after it. */
export function useChange<V = void>(change: (value: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: logWitnessesQuery.queryKey }),
        queries.invalidateQueries({ queryKey: logPolicyQuery.queryKey }),
      ]);
    },
  });
}
