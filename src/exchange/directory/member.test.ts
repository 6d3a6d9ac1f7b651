import assert from "node:assert/strict";
import { test } from "node:test";
import { Endpoint } from "./member.ts";

test("an address is https, or http to this very machine, and nothing that only begins like its name", () => {
  for (const text of [
    "https://besa.police.example",
    "https://besa.police.example:8443/node",
    "http://localhost:8400",
    "http://127.0.0.1:8400",
    "http://[::1]:8400",
  ])
    assert.equal(Endpoint.safeParse(text).success, true, text);
  for (const text of [
    "http://besa.police.example",
    "http://localhost.attacker.example",
    "http://localhosts",
    "http://127.attacker.example",
    "http://127.0.0.1.attacker.example",
    "https://user@besa.police.example",
    "https://besa.police.example/",
    "https://besa.police.example/?query",
    "ftp://besa.police.example",
  ])
    assert.equal(Endpoint.safeParse(text).success, false, text);
});
