import { RouterProvider } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Purpose } from "#domain";
import { firstPurpose, keepPurpose, PurposeContext } from "../node/purpose.ts";
import { useSession } from "../node/session.ts";
import { CheckDeskProvider } from "../screens/check/check-desk.tsx";
import { router } from "./router.tsx";

/** Everything for somebody signed in. Loaded after sign-in, beside it on the first visit. */
// oxlint-disable-next-line import/no-default-export -- React.lazy takes the default
export default function Inside() {
  const session = useSession();
  const [purpose, setPurpose] = useState<Purpose>(() => firstPurpose(session));
  const choice = useMemo(() => {
    const choose = (chosen: Purpose) => {
      keepPurpose(chosen);
      setPurpose(chosen);
    };
    return { purpose, choose };
  }, [purpose]);
  return (
    <PurposeContext value={choice}>
      <CheckDeskProvider>
        <RouterProvider router={router} />
      </CheckDeskProvider>
    </PurposeContext>
  );
}
