import assert from "node:assert/strict";
import { test } from "node:test";
import { dispositionOf, readRange } from "./byte-range.ts";

test("one range is read; several, none, and what is no range are the whole", () => {
  assert.deepEqual(readRange("bytes=0-9"), { from: 0, to: 9 });
  assert.deepEqual(readRange("bytes=5-"), { from: 5 });
  assert.deepEqual(readRange("bytes=-3"), { last: 3 });
  for (const header of [undefined, "", "bytes=", "bytes=-", "bytes=0-1,3-4", "bytes=9-1", "lines=1-2", "bytes=x-"])
    assert.equal(readRange(header), undefined, header);
});

test("a name in the header is quoted, encoded, and ends nothing", () => {
  assert.equal(
    dispositionOf(`Fletë "x"\r\n;.pdf`),
    `attachment; filename="Flet_ _x___;.pdf"; filename*=UTF-8''Flet%C3%AB%20%22x%22%0D%0A%3B.pdf`,
  );
});
