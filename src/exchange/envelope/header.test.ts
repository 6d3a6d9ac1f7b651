import assert from "node:assert/strict";
import { test } from "node:test";
import { Moment } from "./header.ts";

test("a moment is one text, of a year that every database keeps and that sorts as text", () => {
  for (const text of ["2026-11-22T09:40:00.000Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])
    assert.equal(Moment.safeParse(text).success, true, text);
  for (const text of [
    "0000-01-01T00:00:00.000Z",
    "+275760-09-13T00:00:00.000Z",
    "-000001-01-01T00:00:00.000Z",
    "2026-11-22T09:40:00Z",
    "2026-11-22T09:40:00.000+00:00",
    "2026-02-30T00:00:00.000Z",
    "soon",
  ])
    assert.equal(Moment.safeParse(text).success, false, text);
});
