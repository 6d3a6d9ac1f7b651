// The officers' application in a real browser, against a real node: one node for all of it, because starting one takes seconds.
import { after, before, describe } from "node:test";
import type { Browser } from "playwright-core";
import { startTestNode, type TestNode } from "#testkit";
import type { Bench } from "./bench.ts";
import { testAccess } from "./access-tests.ts";
import { testAccessibility } from "./accessibility-tests.ts";
import { testChecks } from "./check-tests.ts";
import { testEntrance } from "./entrance-tests.ts";
import { testFederation } from "./federation-tests.ts";
import { testFirstRun } from "./first-run-tests.ts";
import { testIdentity } from "./identity-tests.ts";
import { testImports } from "./import-tests.ts";
import { testLog } from "./log-tests.ts";
import { startBrowser, whyNoBrowser } from "./officer-page.ts";
import { testOrganisation } from "./organisation-tests.ts";
import { testProviders } from "./provider-tests.ts";
import { testRetention } from "./retention-tests.ts";
import { testSight } from "./sight-tests.ts";
import { testSubjects } from "./subject-tests.ts";
import { testUsers } from "./user-tests.ts";
import { testWatches } from "./watch-tests.ts";

describe("the web application", { skip: whyNoBrowser ?? false, timeout: 1_800_000 }, () => {
  let browser: Browser | undefined;
  let node: TestNode | undefined;
  before(async () => {
    [browser, node] = await Promise.all([startBrowser(), startTestNode({ persons: 300 })]);
  });
  after(async () => {
    await browser?.close();
    await node?.[Symbol.asyncDispose]();
  });
  const bench: Bench = {
    browser: () => browser ?? fail(),
    node: () => node ?? fail(),
  };
  testEntrance(bench);
  testFirstRun(bench);
  testChecks(bench);
  testAccess(bench);
  testLog(bench);
  testImports(bench);
  testUsers(bench);
  testIdentity(bench);
  testProviders(bench);
  testOrganisation(bench);
  testFederation(bench);
  testSight(bench);
  testWatches(bench);
  testSubjects(bench);
  testRetention(bench);
  testAccessibility(bench);
});

function fail(): never {
  throw new Error("the bench has not started");
}
