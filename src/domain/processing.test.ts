import assert from "node:assert/strict";
import { test } from "node:test";
import { Act, processingKind } from "#domain";
import { placedActs } from "./processing.ts";

test("every act of the log is placed among the kinds of operation: a new one is put into processing.ts", () => {
  assert.deepEqual(placedActs.toSorted(), Act.options.toSorted());
});

test("disclosures, erasures and looks are told apart", () => {
  assert.equal(processingKind("record-exported"), "disclosure");
  assert.equal(processingKind("erased"), "erasure");
  assert.equal(processingKind("consulted"), "consultation");
});
