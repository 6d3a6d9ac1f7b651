import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { CallError } from "#contract";
import { onSignedOut } from "../node/client.ts";
import { leave, sessionQuery } from "../node/session.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Entrance } from "./entrance.tsx";
import { PageSettings } from "./page-settings.tsx";
import { theme } from "./theme.ts";

const colorSchemes = localStorageColorSchemeManager({ key: "besa.theme" });

/** The whole application: settings outside, then who is there, then the screens. */
export function App() {
  const [queries] = useState(createQueries);
  return (
    <DirectionProvider detectDirection={false}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colorSchemes}
        // Both would write a <style>; the files of styles/index.css say the same without one.
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <PageSettings>
          <ErrorBoundary>
            <QueryClientProvider client={queries}>
              <Entrance />
            </QueryClientProvider>
          </ErrorBoundary>
        </PageSettings>
      </MantineProvider>
    </DirectionProvider>
  );
}

function createQueries(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        // A refusal stays one; only a node that cannot be reached is asked again.
        retry: (count, error) => error instanceof CallError && error.problem.code === "unreachable" && count < 2,
        refetchOnWindowFocus: false,
      },
    },
  });
  onSignedOut(() => {
    const session = queries.getQueryData(sessionQuery.queryKey);
    if (session !== undefined && session !== null) leave(queries);
  });
  return queries;
}
