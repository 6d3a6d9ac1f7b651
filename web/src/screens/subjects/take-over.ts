import { useQueryClient } from "@tanstack/react-query";
import type { SubjectCase } from "#contract";
import { subjectQuery } from "./queries.ts";

/** Takes over a request as it is after something was done to it. */
export function useTakeOver(): (one: SubjectCase) => void {
  const queries = useQueryClient();
  return (one) => {
    queries.setQueryData(subjectQuery(one.id).queryKey, one);
    void queries.invalidateQueries({ queryKey: ["subjects"] });
  };
}
