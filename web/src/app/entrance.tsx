import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Loading } from "../parts/loading.tsx";
import { ProblemCard } from "../parts/problem-card.tsx";
import { brought } from "../node/providers.ts";
import { nodeQuery } from "../node/queries.ts";
import { SessionContext, sessionQuery } from "../node/session.ts";
import { ProviderReturn } from "./provider-return.tsx";
import { SignInScreen } from "../screens/sign-in/sign-in-screen.tsx";

const SetUpScreen = lazy(() => import("../screens/set-up/set-up-screen.tsx"));
// Fetched at once, beside the question who is there: whoever has signed in need not wait for one after the other.
const inside = import("./inside.tsx");
const Inside = lazy(() => inside);

/** Who is at the door: nobody yet (first run), somebody unknown (sign in), an officer (the shell). The address is kept meanwhile. */
export function Entrance() {
  const node = useQuery(nodeQuery);
  const session = useQuery(sessionQuery);
  const [isBack, setBack] = useState(brought !== undefined);
  const error = node.error ?? session.error;
  if (error !== null) {
    const retry = () => void Promise.all([node.refetch(), session.refetch()]);
    return (
      <main className="page narrow">
        <ProblemCard error={error} onRetry={retry} />
      </main>
    );
  }
  if (isBack && brought !== undefined) return <ProviderReturn brought={brought} onDone={() => setBack(false)} />;
  if (node.data === undefined || session.data === undefined) return <Waiting />;
  if (node.data.setupNeeded)
    return (
      <Suspense fallback={<Waiting />}>
        <SetUpScreen node={node.data} />
      </Suspense>
    );
  if (session.data === null) return <SignInScreen node={node.data} />;
  return (
    <SessionContext value={session.data}>
      <Suspense fallback={<Waiting />}>
        <Inside key={session.data.user.id} />
      </Suspense>
    </SessionContext>
  );
}

function Waiting() {
  return (
    <main className="page narrow">
      <Loading />
    </main>
  );
}
