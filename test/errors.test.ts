// docs/errors.md and the rooms' tables say the same, both ways.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { apiErrors, statuses } from "#api";
import { caseworkErrors } from "#casework";
import { cliErrors } from "#cli";
import { deliveryErrors, exchangeErrors } from "#exchange";
import { formatErrors } from "#formats";
import { ledgerErrors } from "#ledger";
import { nodeErrors } from "#node";
import { sealErrors } from "#seal";
import { storeErrors } from "#store";
// A folder of node that only node itself uses, so no face shows its table.
import { postgresErrors } from "../src/node/postgres/errors.ts";

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  casework: caseworkErrors,
  api: apiErrors,
  formats: formatErrors,
  cli: cliErrors,
  node: nodeErrors,
  "node, PostgreSQL": postgresErrors,
  store: storeErrors,
  ledger: ledgerErrors,
  exchange: exchangeErrors,
  "exchange, delivery": deliveryErrors,
  seal: sealErrors,
};
const page = readFileSync("docs/errors.md", "utf8");

test("every code stands in docs/errors.md with its words and status, and the page has no other", () => {
  const statusOf = new Map<string, number>(Object.entries(statuses));
  const rows = Object.entries(tables).map(([room, table]) => {
    const section =
      page.split("\n## ").find((part) => part.startsWith(`${room}:`)) ?? assert.fail(`no section for ${room}`);
    const written = section.split("\n").filter((line) => line.startsWith("| `"));
    const expected = Object.entries(table).map(([code, words]) => {
      const hasStatus = room === "casework" || room === "api";
      return hasStatus ? `| \`${code}\` | ${statusOf.get(code)} | ${words} |` : `| \`${code}\` | ${words} |`;
    });
    return { room, written: written.toSorted(), expected: expected.toSorted() };
  });
  for (const { room, written, expected } of rows)
    assert.deepEqual(written, expected, `docs/errors.md and ${room} differ`);
});

test("no room keeps a table of codes that the page does not know", () => {
  const names = globSync("src/*/**/*.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^export const (\w+Errors) = /gm)].map((match) => match[1] ?? ""),
  );
  assert.equal(names.length, Object.keys(tables).length, names.join(", "));
});

test("each code of casework and api has one HTTP status, a refusal's", () => {
  for (const [code, status] of Object.entries(statuses)) {
    const isFailure = [
      "catching_up",
      "files_full",
      "internal",
      "not_ready",
      "overloaded",
      "provider_secret_lost",
      "provider_unreachable",
      "unavailable",
      "unwitnessed",
    ].includes(code);
    assert.ok(isFailure ? status >= 500 : status >= 400 && status < 500, code);
  }
});
