// What a node answers, as bytes and as what of them can be compared.
import assert from "node:assert/strict";
import { type Route, routes } from "#contract";
import { CheckAnswer } from "#domain";
import type { TestNode } from "#testkit";
import type { Request } from "./route-rows.ts";

/** Signs in, and gives the token. */
export async function tokenOf(
  node: TestNode,
  login: { readonly login: string; readonly password: string },
): Promise<string> {
  return (
    (await node.nobody.call("signIn", { body: { login: login.login, password: login.password, as: "token" } })).token ??
    ""
  );
}

/** What a name is answered. */
export async function checked(node: TestNode, token: string, name: string): Promise<CheckAnswer> {
  const { body } = await raw(node, token, "POST", { path: "/v1/checks", body: { query: { name }, purpose: "border" } });
  return CheckAnswer.parse(JSON.parse(body));
}

/** An answer, to the byte. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

/** Asks a node as whoever has this token. */
export async function raw(
  node: TestNode,
  token: string,
  method: string,
  { path, body, type }: Request,
): Promise<Answer> {
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(node.address + path, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(text === undefined ? {} : { "content-type": type ?? "application/json" }),
    },
    ...(text === undefined ? {} : { body: text }),
  });
  return { status: response.status, headers: [...response.headers.keys()].toSorted(), body: await response.text() };
}

/** What differs between any two answers, taken out: ids of the look itself, its leaf, times and durations. */
export function steady({ body, ...answer }: Answer): unknown {
  const text = body
    .replaceAll(/"leaf":\{[^}]*\}|"(milliseconds|answeredAt|expiresAt|csrf|lastSignInAt)":("[^"]*"|[\d.]+)/g, "")
    .replaceAll(/"id":"[0-9a-f-]{36}","verdict"/g, '"verdict"');
  return { ...answer, body: text };
}

/** A route by its name; Object.entries forgets that names are names of routes. */
export function routeOf(name: string): Route {
  return (routes as Readonly<Record<string, Route>>)[name] ?? assert.fail(`no route ${name}`);
}
