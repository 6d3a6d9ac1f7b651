import { useQueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Purpose } from "#domain";
import { keepReason } from "../node/client.ts";
import { firstPurpose, keepPurpose, PurposeContext } from "../node/purpose.ts";
import { useSession } from "../node/session.ts";
import { CheckDeskProvider } from "../screens/check/check-desk.tsx";
import { router } from "./router.tsx";

/** Everything for somebody signed in. Loaded after sign-in, beside it on the first visit. */
// oxlint-disable-next-line import/no-default-export -- React.lazy takes the default
export default function Inside() {
  const session = useSession();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(() => {
    const first = firstPurpose(session);
    keepReason(first.reason);
    return first;
  });
  const choice = useMemo(() => {
    const choose = (purpose: Purpose, reason = "") => {
      keepPurpose({ purpose, reason });
      keepReason(reason);
      setChosen({ purpose, reason });
      // What was refused for want of a reason is asked again.
      void queries.refetchQueries({ type: "active", predicate: ({ state }) => state.status === "error" });
    };
    return { ...chosen, choose };
  }, [chosen, queries]);
  return (
    <PurposeContext value={choice}>
      <CheckDeskProvider>
        <RouterProvider router={router} />
      </CheckDeskProvider>
    </PurposeContext>
  );
}
