import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from "@tanstack/react-router";
import { useSession } from "../node/session.ts";
import { Shell } from "../shell/shell.tsx";
import { filterIn, type LogFilter } from "../screens/log/log-filter.tsx";
import { CheckScreen } from "../screens/check/check-screen.tsx";
import { capabilitiesOf, type CapabilityName } from "./capabilities.ts";
import { guarded } from "./guarded.tsx";
import { NotFound } from "./not-found.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const lazyScreen = (name: CapabilityName, load: () => Promise<{ default: () => React.ReactNode }>) =>
  guarded(name, lazyRouteComponent(load));

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });
const check = createRoute({ getParentRoute: () => root, path: "/check", component: guarded("check", CheckScreen) });
const decisions = createRoute({
  getParentRoute: () => root,
  path: "/decisions",
  component: lazyScreen("decisions", () => import("../screens/decisions/decisions-screen.tsx")),
});
const records = createRoute({
  getParentRoute: () => root,
  path: "/records",
  component: lazyScreen("records", () => import("../screens/records/records-screen.tsx")),
});
const record = createRoute({
  getParentRoute: () => root,
  path: "/records/$id",
  validateSearch: (search): { check?: string } =>
    typeof search["check"] === "string" ? { check: search["check"] } : {},
  component: lazyScreen("records", () => import("../screens/record/record-screen.tsx")),
});
const hits = createRoute({
  getParentRoute: () => root,
  path: "/hits",
  component: lazyScreen("hits", () => import("../screens/hits/hits-screen.tsx")),
});
const hit = createRoute({
  getParentRoute: () => root,
  path: "/hits/$id",
  component: lazyScreen("hits", () => import("../screens/hits/hit-screen.tsx")),
});
const partners = createRoute({
  getParentRoute: () => root,
  path: "/partners",
  component: lazyScreen("partners", () => import("../screens/partners/partners-screen.tsx")),
});
const watches = createRoute({
  getParentRoute: () => root,
  path: "/watches",
  component: lazyScreen("watches", () => import("../screens/watches/watches-screen.tsx")),
});
const watch = createRoute({
  getParentRoute: () => root,
  path: "/watches/$id",
  component: lazyScreen("watches", () => import("../screens/watches/watch-screen.tsx")),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyScreen("imports", () => import("../screens/imports/imports-screen.tsx")),
});
const importRun = createRoute({
  getParentRoute: () => root,
  path: "/imports/$id",
  component: lazyScreen("imports", () => import("../screens/imports/import-screen.tsx")),
});
const log = createRoute({
  getParentRoute: () => root,
  path: "/log",
  validateSearch: (search): LogFilter & { entry?: number } => ({
    ...filterIn(search),
    ...(Number.isSafeInteger(search["entry"]) ? { entry: Number(search["entry"]) } : {}),
  }),
  component: lazyScreen("log", () => import("../screens/log/log-screen.tsx")),
});
const witnesses = createRoute({
  getParentRoute: () => root,
  path: "/witnesses",
  component: lazyScreen("witnesses", () => import("../screens/witnesses/witnesses-screen.tsx")),
});
const federation = createRoute({
  getParentRoute: () => root,
  path: "/federation",
  component: lazyScreen("federation", () => import("../screens/federation/federation-screen.tsx")),
});
const federationNode = createRoute({
  getParentRoute: () => root,
  path: "/federation/nodes/$node",
  component: lazyScreen("deliveries", () => import("../screens/federation/node-screen.tsx")),
});
const sharing = createRoute({
  getParentRoute: () => root,
  path: "/sharing",
  component: lazyScreen("sharing", () => import("../screens/sharing/sharing-screen.tsx")),
});
const deliveries = createRoute({
  getParentRoute: () => root,
  path: "/deliveries",
  component: lazyScreen("deliveries", () => import("../screens/deliveries/deliveries-screen.tsx")),
});
const recalls = createRoute({
  getParentRoute: () => root,
  path: "/recalls",
  validateSearch: (search): { show?: "received" | "kept" } =>
    search["show"] === "received" || search["show"] === "kept" ? { show: search["show"] } : {},
  component: lazyScreen("recalls", () => import("../screens/recalls/recalls-screen.tsx")),
});
const guard = createRoute({
  getParentRoute: () => root,
  path: "/guard",
  component: lazyScreen("guard", () => import("../screens/guard/guard-screen.tsx")),
});
const compliance = createRoute({
  getParentRoute: () => root,
  path: "/compliance",
  component: lazyScreen("compliance", () => import("../screens/compliance/compliance-screen.tsx")),
});
const traffic = createRoute({
  getParentRoute: () => root,
  path: "/traffic",
  component: lazyScreen("traffic", () => import("../screens/traffic/traffic-screen.tsx")),
});
const users = createRoute({
  getParentRoute: () => root,
  path: "/users",
  component: lazyScreen("users", () => import("../screens/users/users-screen.tsx")),
});
const subjects = createRoute({
  getParentRoute: () => root,
  path: "/subjects",
  component: lazyScreen("subjects", () => import("../screens/subjects/subjects-screen.tsx")),
});
const subject = createRoute({
  getParentRoute: () => root,
  path: "/subjects/$id",
  component: lazyScreen("subjects", () => import("../screens/subjects/subject-screen.tsx")),
});
const approvals = createRoute({
  getParentRoute: () => root,
  path: "/approvals",
  component: lazyScreen("approvals", () => import("../screens/approvals/approvals-screen.tsx")),
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: "/organisation",
  component: lazyScreen("organisation", () => import("../screens/organisation/organisation-screen.tsx")),
});
const retention = createRoute({
  getParentRoute: () => root,
  path: "/retention",
  component: lazyScreen("retention", () => import("../screens/retention/retention-screen.tsx")),
});
const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  component: lazyScreen("register", () => import("../screens/register/register-screen.tsx")),
});
const roles = createRoute({
  getParentRoute: () => root,
  path: "/roles",
  component: lazyScreen("roles", () => import("../screens/roles/roles-screen.tsx")),
});
const access = createRoute({
  getParentRoute: () => root,
  path: "/access",
  component: lazyScreen("access", () => import("../screens/access/access-screen.tsx")),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    check,
    decisions,
    hits,
    hit,
    partners,
    watches,
    watch,
    records,
    record,
    imports,
    importRun,
    log,
    witnesses,
    federation,
    federationNode,
    sharing,
    deliveries,
    guard,
    compliance,
    traffic,
    recalls,
    subjects,
    subject,
    approvals,
    organisation,
    roles,
    retention,
    register,
    users,
    access,
  ]),
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

/** The first screen of somebody's own: checking for officers, users for the administrator, the log for the auditor. */
function Home() {
  const names = capabilitiesOf(useSession()).map(({ name }) => name);
  const [first] = (["check", "users", "subjects", "log"] as const).filter((name) => names.includes(name));
  return <Navigate to={`/${first ?? "access"}`} replace />;
}
