// The faces of the rooms, written down: a new name on a face shows in review. After an intended change: UPDATE_GOLDEN=1 npm test.
import assert from "node:assert/strict";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

const golden = "test/golden/faces.txt";

test("each room shows the names that were agreed on", () => {
  const faces = globSync("src/*/index.ts")
    .toSorted()
    .map(
      (file) =>
        `${file.split("/")[1]}\n${namesOf(readFileSync(file, "utf8"))
          .map((name) => `  ${name}\n`)
          .join("")}`,
    )
    .join("\n");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, faces);
  assert.equal(faces, readFileSync(golden, "utf8"));
});

function namesOf(text: string): string[] {
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names]) => (names ?? "").split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .toSorted();
}
