// Ten thousand ways to be rude. Each kind says which answers are right; whatever it is, it is never a 5xx. Long because it is the list of them.
import { gzipSync } from "node:zlib";
import type { Random } from "./random.ts";
import { brokenJson, brokenMrz, deepJson, nastyKey, nastyText, nastyValue, secretMark } from "./values.ts";
import type { Sent } from "./wire.ts";

/** The tokens that the hostile party holds: real ones, for an insider is hostile too. */
export interface Tokens {
  readonly officer: string;
  readonly desk: string;
  readonly administrator: string;
  readonly auditor: string;
}

export interface Hostile extends Sent {
  readonly kind: string;
  /** A success is right too: a name may be a name, whatever it looks like. */
  readonly mayPass: boolean;
}

type Make = (random: Random, tokens: Tokens) => Hostile;

const json = { "content-type": "application/json" };
const nobody = "018f0000-0000-7000-8000-000000000000";
const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
const large = Buffer.from(JSON.stringify({ query: { name: "x".repeat(10 * 1024 * 1024) }, purpose: "border" }));
const mail = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** Kinds of hostile requests and how often each comes, of 100. */
const kinds: readonly (readonly [number, string, boolean, (random: Random, tokens: Tokens) => Sent])[] = [
  [
    9,
    "wrong types",
    true,
    (random, { officer }) => check(officer, { query: nastyValue(random), purpose: nastyValue(random) }),
  ],
  [16, "nasty name", true, (random, { officer }) => check(officer, { query: nastyQuery(random), purpose: "border" })],
  [3, "nasty fields", true, (random, { officer }) => check(officer, nastyRequest(random))],
  [0.6, "huge name", false, (_, { officer }) => post(officer, "/v1/checks", large)],
  [5, "not UTF-8", false, (random, { officer }) => post(officer, "/v1/checks", notUtf8(random))],
  [
    5,
    "deep JSON",
    false,
    (random, { officer }) => post(officer, "/v1/checks", deepJson(random, 30 + random.below(10_000))),
  ],
  [6, "broken JSON", false, (random, { officer }) => post(officer, "/v1/checks", brokenJson(random))],
  [4, "prototype keys", false, (random, { officer }) => post(officer, "/v1/checks", prototypeJson(random))],
  [3, "huge numbers", false, (random, { officer }) => post(officer, "/v1/checks", hugeNumber(random))],
  [
    6,
    "broken MRZ",
    true,
    (random, { officer }) => check(officer, { query: { mrz: brokenMrz(random) }, purpose: "border" }),
  ],
  [4, "wrong media type", false, (random, { officer }) => wrongMedia(random, officer)],
  [2, "compressed bomb", false, (random, { officer }) => compressed(random, officer)],
  [5, "bad credentials", false, badCredentials],
  [2, "forged page", false, forgedPage],
  [
    4,
    "static traversal",
    true,
    (random) => ({ method: "GET", path: traversal(random), headers: { accept: random.pick(["*/*", "text/html"]) } }),
  ],
  [
    6,
    "absurd query",
    true,
    (random, tokens) => ({ method: "GET", path: absurdQuery(random), headers: mail(tokens.auditor) }),
  ],
  [4, "NDJSON garbage", true, (random, { officer }) => lines(random, officer)],
  [4, "wrong method or route", false, wrongRoute],
  [3, "wrong id", false, wrongId],
  [
    3,
    "import begun in bad faith",
    true,
    (random, { desk }) => post(desk, "/v1/imports", JSON.stringify(badImport(random))),
  ],
  [3, "nasty watch", true, (random, { desk }) => post(desk, "/v1/watches", JSON.stringify(nastyWatch(random)))],
  [1, "watch lines", true, (random, { desk }) => watchLines(random, desk)],
  [1, "absurd page of hits", false, (random, { desk }) => absurdHits(random, desk)],
  [2, "import file to nowhere", false, (random, { desk }) => fileToNowhere(random, desk)],
  [
    2,
    "users",
    true,
    (random, { administrator }) => post(administrator, "/v1/users", JSON.stringify(nastyValue(random))),
  ],
  [
    1.2,
    "set-up again",
    false,
    (random) => ({
      method: "POST",
      path: "/v1/setup",
      headers: json,
      body: Buffer.from(JSON.stringify(nastyValue(random))),
    }),
  ],
  [0.2, "guessed password", false, (random) => guess(random)],
];

/** Makes `count` hostile requests, the same for the same chance. */
export function* hostileRequests(random: Random, tokens: Tokens, count: number): Generator<Hostile> {
  const makers: Make[] = kinds.flatMap(([weight, kind, mayPass, make]) =>
    Array.from({ length: Math.max(1, Math.round(weight * 10)) }, () => (r: Random, t: Tokens) => ({
      kind,
      mayPass,
      ...make(r, t),
    })),
  );
  const [first, ...rest] = makers;
  if (first === undefined) return;
  for (let index = 0; index < count; index += 1) yield random.pick([first, ...rest])(random, tokens);
}

function post(token: string, path: string, body: string | Buffer): Sent {
  // Bytes are sent as they are: a copy of each huge one would count as the node's memory, which is measured in this process.
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return { method: "POST", path, headers: { ...json, ...mail(token) }, body: bytes };
}

function check(token: string, body: unknown): Sent {
  return post(token, "/v1/checks", JSON.stringify(body));
}

function nastyQuery(random: Random): unknown {
  const field = random.pick(["name", "text", "name", "document"]);
  return field === "document" ? { document: { number: nastyText(random) } } : { [field]: nastyText(random) };
}

function nastyWatch(random: Random): unknown {
  const watch = { query: nastyQuery(random), purpose: "investigation", reason: "hostile test" };
  return random.pick<unknown>([
    watch,
    { ...watch, reason: nastyText(random) },
    { ...watch, list: nastyText(random) },
    { ...watch, key: nastyText(random) },
    { ...watch, requires: nastyValue(random) },
    { ...watch, endsOn: random.pick(["9999-99-99", "0000-00-00", "+275760-09-13", "2026-02-30", ""]) },
    { ...watch, query: nastyValue(random), [nastyKey(random)]: 1 },
  ]);
}

function watchLines(random: Random, token: string): Sent {
  const rows = Array.from({ length: random.below(20) }, () =>
    random.pick([brokenJson(random), JSON.stringify({ query: nastyQuery(random) }), "", "null", '{"query":{}}']),
  );
  const path = "/v1/watches/import?purpose=investigation&reason=hostile+test";
  const headers = { ...mail(token), "content-type": "application/x-ndjson" };
  return { method: "POST", path, headers, body: Buffer.from(rows.join("\n")) };
}

function absurdHits(random: Random, token: string): Sent {
  const after = random.pick(["x", "0.", `2.${nobody}`, `0.${nobody}'`, nobody, "%00", "1.99999999999999999999"]);
  const path = random.pick(["/v1/hits", "/v1/watches"]);
  return {
    method: "GET",
    path: `${path}?purpose=investigation&after=${after}${path === "/v1/hits" ? "" : "x"}`,
    headers: mail(token),
  };
}

function nastyRequest(random: Random): unknown {
  const born = random.pick([
    "9999-99-99",
    "0000",
    "1975-02-30",
    "1975~~",
    "1975/1960",
    "-1",
    "1975-13",
    "２０００",
    "1975-03-12T00:00:00Z",
  ]);
  const query = { name: "Arben", born, sex: nastyText(random), nationality: nastyText(random) };
  return random.chance(0.5)
    ? { query, purpose: nastyText(random) }
    : { query: { name: "Arben" }, purpose: "border", reason: nastyText(random), [nastyKey(random)]: 1 };
}

function notUtf8(random: Random): Buffer {
  const bad = random.pick([
    [0xff],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0xe2, 0x82],
    [0x80],
    [0xfe, 0xff],
  ]);
  return Buffer.concat([
    Buffer.from('{"query":{"name":"a'),
    Buffer.from(bad),
    random.bytes(random.below(20)),
    Buffer.from('"},"purpose":"border"}'),
  ]);
}

function prototypeJson(random: Random): string {
  return random.pick([
    '{"__proto__":{"admin":true},"query":{"name":"a"},"purpose":"border"}',
    '{"query":{"name":"a","__proto__":{"x":1}},"purpose":"border"}',
    '{"constructor":{"prototype":{"admin":true}},"query":{"name":"a"},"purpose":"border"}',
    '{"query":{"__proto__":null},"purpose":"border"}',
    '{"query":{"name":{"toString":"x"}},"purpose":"border"}',
    '{"query":{"name":"a","toString":"x"},"purpose":"border"}',
    '{"query":{"name":"a"},"purpose":{"__proto__":"border"}}',
    '{"length":1e9,"query":[],"purpose":"border"}',
  ]);
}

function hugeNumber(random: Random): string {
  const number = random.pick(["1e999", "-1e999", "1".repeat(400), "0.".padEnd(400, "3"), "1e-999", "9".repeat(5000)]);
  return random.chance(0.5)
    ? `{"query":{"name":${number}},"purpose":"border"}`
    : `{"query":{"name":"a"},"purpose":"border","reason":${number}}`;
}

function wrongMedia(random: Random, token: string): Sent {
  const body = Buffer.from('{"query":{"name":"a"},"purpose":"border"}');
  const type = random.pick([
    "text/plain",
    "application/xml",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "application/json; charset=utf-16",
    "application/jsonp",
    "a/b/c",
    "",
    ";;;",
    "application/json, text/html",
  ]);
  return { method: "POST", path: "/v1/checks", headers: { ...mail(token), "content-type": type }, body };
}

function compressed(random: Random, token: string): Sent {
  const encoding = random.pick(["gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip", "x-unknown"]);
  return {
    method: "POST",
    path: "/v1/checks",
    headers: { ...json, ...mail(token), "content-encoding": encoding },
    body: bomb,
  };
}

function badCredentials(random: Random, tokens: Tokens): Sent {
  const path = random.pick([
    "/v1/session",
    "/v1/records?purpose=border",
    "/v1/users",
    "/v1/log",
    "/v1/imports",
    "/v1/log/export",
  ]);
  const token = random.pick([
    random.bytes(24).toString("base64url"),
    "x".repeat(9000),
    "",
    "null",
    `${tokens.officer}x`,
    tokens.officer.slice(1),
    "é".repeat(3),
  ]);
  const header = random.pick([
    { authorization: `Bearer ${encodeURI(token)}` },
    { authorization: `Basic ${Buffer.from(`officer:${secretMark}`).toString("base64")}` },
    { authorization: "Bearer" },
    { authorization: tokens.officer },
    { cookie: `besa_session=${encodeURIComponent(token)}` },
    { cookie: `besa_session=%E0%A4%A; ;;=;__proto__=1; besa_session=${random.below(1e6)}` },
    { cookie: `__Host-besa_session=${tokens.officer}` },
    {},
  ]);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(header)) if (value !== undefined) headers[name] = value;
  return { method: "GET", path, headers };
}

/** A cookie session without its token, or from another site's page. */
function forgedPage(random: Random, { officer }: Tokens): Sent {
  const headers = random.pick<Record<string, string>>([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { "x-besa-csrf": "x" },
    {},
  ]);
  const body = Buffer.from('{"query":{"name":"a"},"purpose":"border"}');
  return {
    method: "POST",
    path: "/v1/checks",
    headers: { ...json, cookie: `besa_session=${officer}`, ...headers },
    body,
  };
}

function traversal(random: Random): string {
  const up = random.pick(["..", "%2e%2e", "..%2f", "%2e%2e%2f", "..%5c", "....//", "%252e%252e", "..%c0%af", ".%00."]);
  const goal = random.pick([
    "etc/passwd",
    "package.json",
    "data/log-signing.seed",
    ".git/config",
    "%00",
    "index.html%00.js",
    "C:/windows/win.ini",
  ]);
  return `/${random.pick(["", "assets/", "v1/", "static//"])}${`${up}/`.repeat(1 + random.below(6))}${goal}`;
}

function absurdQuery(random: Random): string {
  const path = random.pick(["/v1/log", "/v1/log/checkpoint", "/v1/node", "/v1/session", "/v1/openapi.json"]);
  const pair = (): string =>
    random.pick([
      "limit=1e9",
      "limit=-1",
      "limit=NaN",
      "limit=1&limit=2",
      "limit[]=1",
      "limit[$gt]=1",
      "after=%00",
      "after=%ff",
      "after=%",
      `after=${"9".repeat(300)}`,
      "after=__proto__",
      "__proto__[x]=1",
      "__proto__=1",
      "constructor.prototype.x=1",
      "act=checked'--",
      "from=yesterday",
      "to=99999-01-01T00:00:00Z",
      "record=../..",
      `officer=${encodeURIComponent(nastyText(random).toWellFormed()).slice(0, 3000)}`,
      "=",
      "a=b=c",
      "+=+",
      ";;;",
      "?",
      "&&&",
    ]);
  return `${path}?${Array.from({ length: 1 + random.below(4) }, pair).join("&")}`;
}

function lines(random: Random, token: string): Sent {
  const line = (): Buffer => {
    const kind = random.below(7);
    if (kind === 0) return random.bytes(random.below(200));
    if (kind === 1) return Buffer.from(brokenJson(random));
    if (kind === 2) return Buffer.from(deepJson(random, 500));
    if (kind === 3) return Buffer.alloc(20_000 + random.below(100_000), 0x78);
    if (kind === 4) return Buffer.from(JSON.stringify({ ref: nastyText(random), query: { text: nastyText(random) } }));
    if (kind === 5) return Buffer.from(JSON.stringify({ ref: nastyValue(random), query: nastyValue(random) }));
    return Buffer.from("\r");
  };
  const body = Buffer.concat(
    Array.from({ length: 1 + random.below(12) }, () => Buffer.concat([line(), Buffer.from("\n")])),
  );
  return {
    method: "POST",
    path: "/v1/checks/batch?purpose=border",
    headers: { ...mail(token), "content-type": "application/x-ndjson" },
    body,
  };
}

function wrongRoute(random: Random, { officer }: Tokens): Sent {
  const method = random.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST", "PROPFIND", "SEARCH", "LOCK"]);
  const path = random.pick([
    "/v1/node",
    "/v1/health",
    "/v1/nothing",
    "/v1",
    "/v1/",
    "/v1//node",
    "/v1/log/export",
    "/v1/Node",
    "/",
    "/index.html",
  ]);
  return { method, path, headers: mail(officer) };
}

function wrongId(random: Random, { officer, desk }: Tokens): Sent {
  const id = random.pick([
    nobody,
    "1",
    "..",
    "%00",
    "%2e%2e%2f",
    "x".repeat(500),
    "null",
    `${nobody}'--`,
    encodeURIComponent(nastyText(random).toWellFormed()).slice(0, 300),
  ]);
  const path = random.pick([
    `/v1/records/${id}?purpose=border`,
    `/v1/imports/${id}`,
    `/v1/imports/${id}/delta`,
    `/v1/log/entries/${random.pick(["99999999", "-1", "9".repeat(40), "x"])}`,
  ]);
  return { method: "GET", path, headers: mail(path.startsWith("/v1/imports") ? desk : officer) };
}

function badImport(random: Random): unknown {
  const name = random.pick([
    "../../../../tmp/owned",
    "/etc/passwd",
    "a\u0000b.xml",
    "\ud800.csv",
    "x".repeat(199),
    "con",
    ".",
    "..",
    nastyText(random),
  ]);
  return random.pick<unknown>([
    { format: "un", files: [name] },
    { format: "national", list: random.pick(["../up", "UPPER", "a b", "-x", "x".repeat(60)]), files: ["a.csv"] },
    { format: nastyText(random), files: [name] },
    { format: "un", files: Array.from({ length: 9 }, () => "a") },
    { format: "un", files: ["a"], labels: { audience: nastyValue(random) } },
    { format: "un", files: [], owner: nastyText(random) },
    nastyValue(random),
  ]);
}

function fileToNowhere(random: Random, token: string): Sent {
  const path = random.pick([
    `/v1/imports/${nobody}/files/0`,
    `/v1/imports/${nobody}/files/99`,
    `/v1/imports/${nobody}/files/..%2f..%2fetc`,
    `/v1/imports/x/files/0`,
  ]);
  return {
    method: "PUT",
    path,
    headers: { ...mail(token), "content-type": "application/octet-stream" },
    body: random.bytes(random.below(2000)),
  };
}

function guess(random: Random): Sent {
  const body = JSON.stringify({
    login: random.pick(["officer", "nobody", "admin'--"]),
    password: `${secretMark}${random.below(1e6)}`,
  });
  return { method: "POST", path: "/v1/session", headers: json, body: Buffer.from(body) };
}
