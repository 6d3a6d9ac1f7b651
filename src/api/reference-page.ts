// The OpenAPI document as a page: made once, no script, readable without style, light and dark.
import { createHash } from "node:crypto";

const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#566173;--line:#d9dee6;--paper:#fff;--raised:#f5f7fa;--accent:#14548f}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--soft:#a3aebd;--line:#303a47;--paper:#12171e;--raised:#1a212b;--accent:#8cc2f5}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 6rem;max-width:60rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif}
a{color:var(--accent)}h1{font-size:1.8rem;margin:0}h2{margin:3rem 0 0;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{margin:2rem 0 .2rem;font-size:1.05rem}h4{margin:1rem 0 .2rem;font-size:.9rem;color:var(--soft)}p{margin:.2rem 0}
code,.path{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.9em;overflow-wrap:anywhere}
.method{display:inline-block;min-width:4rem;font-weight:700}.soft{color:var(--soft)}
nav ul{padding:0;list-style:none;columns:18rem}nav li{break-inside:avoid}
ul.fields{margin:.2rem 0;padding-inline-start:1.1rem}details{margin:.3rem 0;padding:.4rem .8rem;background:var(--raised);border:1px solid var(--line);border-radius:.4rem}
summary{cursor:pointer}a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`;

/** The page's own content security policy: its one style element, by hash, and nothing else. */
export const referencePolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly detail: Json;
}

/** The page for an OpenAPI document. */
export function referencePage(document: Json): string {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const info = object(document["info"]);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>Besa API ${escape(info["version"])}</title><style>${style}</style></head><body><header><h1>Besa API</h1>`,
    `<p class="soft">Version ${escape(info["version"])} · <a href="/v1/openapi.json">OpenAPI 3.1 document</a></p>`,
    `<p>${escape(info["description"])}</p></header><nav aria-label="Routes"><ul>`,
    ...operations.map(({ id, detail }) => `<li><a href="#${escape(id)}">${escape(detail["summary"])}</a></li>`),
    `</ul></nav><main>`,
    ...tags.map((tag) => section(tag, operations)),
    `</main></body></html>`,
  ].join("\n");
}

function operationsOf(document: Json): Operation[] {
  return Object.entries(object(document["paths"])).flatMap(([path, methods]) =>
    Object.entries(object(methods)).map(([method, operation]) => {
      const detail = object(operation);
      return {
        method: method.toUpperCase(),
        path,
        id: text(detail["operationId"]),
        tag: text(list(detail["tags"])[0]),
        detail,
      };
    }),
  );
}

function section(tag: string, operations: readonly Operation[]): string {
  const own = operations.filter((operation) => operation.tag === tag);
  return `<section aria-label="${escape(tag)}"><h2>${escape(tag)}</h2>${own.map(article).join("\n")}</section>`;
}

function article({ method, path, id, detail }: Operation): string {
  return [
    `<article><h3 id="${escape(id)}">${escape(detail["summary"])}</h3>`,
    `<p class="path"><span class="method">${escape(method)}</span> ${escape(path)}</p>`,
    `<p class="soft">${escape(access(detail))}</p>`,
    parameters(list(detail["parameters"]).map(object)),
    bodies("Body", object(object(detail["requestBody"])["content"])),
    bodies("Answer", object(object(object(detail["responses"])["200"])["content"])),
    `</article>`,
  ].join("");
}

function access(detail: Json): string {
  const roles = detail["x-besa-roles"];
  if (Array.isArray(roles)) return `For: ${roles.map(text).join(", ")}.`;
  return list(detail["security"]).length === 0 ? "For anyone." : "For anyone signed in.";
}

function parameters(all: readonly Json[]): string {
  if (all.length === 0) return "";
  const items = all.map((one) => field(text(one["name"]), object(one["schema"]), one["required"] === true, 0));
  return `<h4>Parameters</h4><ul class="fields">${items.join("")}</ul>`;
}

function bodies(title: string, content: Json): string {
  return Object.entries(content)
    .map(
      ([media, value]) => `<h4>${title} <code>${escape(media)}</code></h4>${shape(object(object(value)["schema"]), 0)}`,
    )
    .join("");
}

/** A schema's fields as a list; what lies deeper is folded. */
function shape(schema: Json, depth: number): string {
  const choices = list(schema["anyOf"] ?? schema["oneOf"]).map(object);
  if (choices.length > 0)
    return choices.map((choice, index) => fold(titleOf(choice, index), shape(choice, depth + 1))).join("");
  if (schema["type"] === "array") return shape(object(schema["items"]), depth);
  const required = new Set(list(schema["required"]).map(text));
  const fields = Object.entries(object(schema["properties"]));
  if (fields.length === 0)
    return depth === 0 && schema["type"] !== undefined ? `<p><code>${escape(kindOf(schema))}</code></p>` : "";
  return `<ul class="fields">${fields.map(([name, value]) => field(name, object(value), required.has(name), depth)).join("")}</ul>`;
}

function field(name: string, schema: Json, isRequired: boolean, depth: number): string {
  const head = `<code>${escape(name)}</code> <span class="soft">${escape(kindOf(schema))}${isRequired ? ", required" : ""}</span>`;
  const inside = shape(schema, depth + 1);
  return `<li>${head}${inside === "" ? "" : fold(`fields of ${name}`, inside)}</li>`;
}

function fold(title: string, inside: string): string {
  return inside === "" ? "" : `<details><summary>${escape(title)}</summary>${inside}</details>`;
}

function titleOf(choice: Json, index: number): string {
  const kind = object(object(choice["properties"])["kind"])["const"];
  return typeof kind === "string" ? kind : `either ${index + 1}: ${kindOf(choice)}`;
}

function kindOf(schema: Json): string {
  if (Array.isArray(schema["enum"])) return schema["enum"].map((value) => JSON.stringify(value)).join(" | ");
  if (schema["const"] !== undefined) return JSON.stringify(schema["const"]);
  if (schema["type"] === "array") return `list of ${kindOf(object(schema["items"]))}`;
  if (Array.isArray(schema["anyOf"]) || Array.isArray(schema["oneOf"])) return "one of";
  const type = typeof schema["type"] === "string" ? schema["type"] : "any";
  const bounds = [
    ["format", schema["format"]],
    ["at least", schema["minLength"] ?? schema["minimum"] ?? schema["minItems"]],
    ["at most", schema["maxLength"] ?? schema["maximum"] ?? schema["maxItems"]],
  ].flatMap(([word, bound]) =>
    bound === undefined || bound === Number.MAX_SAFE_INTEGER ? [] : [`${text(word)} ${text(bound)}`],
  );
  return [type, ...bounds].join(", ");
}

function object(value: unknown): Json {
  // A JSON object, as typeof has just said.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function escape(value: unknown): string {
  return text(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
