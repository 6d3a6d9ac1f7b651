// A member's country is what the directory says, or the two letters of its authority (docs/protocol.md, 6.7): wherever something is kept from a country.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthorityId, type Country } from "#domain";
import { DirectoryBook } from "#exchange";
import { leavingOf } from "../guard/node-guard.ts";
import { askerOf } from "../queries/answer.ts";

/** The country of a member that the directory names none of, as the guard and as a query sees it. */
function countriesOf(authority: string): (Country | string | undefined)[] {
  const node = { id: "one", endpoints: [], signing: [], sealing: [], roles: [], capabilities: [], languages: [] };
  const member = { authority: AuthorityId.parse(authority), name: "Police", nodes: [node] };
  const index = {
    v: 1,
    federation: "besa.test",
    name: "Test",
    version: 1,
    issuedAt: "2026-11-22T10:00:00.000Z",
    expiresAt: "2026-11-29T10:00:00.000Z",
    previous: null,
    keys: [],
    roster: "open",
    parts: [],
  } as const;
  const book = new DirectoryBook({ note: "", hash: "", index, members: [member] }, () => new Date(index.issuedAt));
  const { to } = leavingOf(book, { type: "test", to: "one", labels: [], content: {} });
  return [to.country, askerOf({ book }, "one").country];
}

test("the guard and whoever answers a query know the country of a member that the directory names none of", () => {
  assert.deepEqual(countriesOf("RS"), ["RS", "RS"]);
  assert.deepEqual(countriesOf("RS/border-police"), ["RS", "RS"]);
  assert.deepEqual(countriesOf("XPO"), [undefined, undefined]);
});
