import assert from "node:assert/strict";
import { test } from "node:test";
import { releasedContent } from "./contents.ts";

test("the desk's release goes to members with the notice; over a link it goes without, where it would be nobody's", () => {
  assert.deepEqual(releasedContent("it", [], "signed"), { v: 1, records: [], release: "signed" });
  assert.deepEqual(releasedContent("it@besa.south", [], "signed"), { v: 1, records: [] });
  assert.deepEqual(releasedContent("it", [], undefined), { v: 1, records: [] });
});
