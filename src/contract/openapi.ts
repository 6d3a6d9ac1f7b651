import { z } from "zod";
import { Problem } from "./messages.ts";
import { routes } from "./routes.ts";
import type { Route, Stream } from "./route.ts";

const mediaTypes = {
  bytes: "application/octet-stream",
  ndjson: "application/x-ndjson",
  text: "text/plain",
  events: "text/event-stream",
} as const satisfies Record<Stream, string>;

/** The contract as an OpenAPI 3.1 document. Schemas are JSON Schema 2020-12, as 3.1 has it. */
export function openApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(routes)) {
    const operations = (paths[route.path] ??= {});
    operations[route.method.toLowerCase()] = operation(name, route);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Besa",
      version,
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      description:
        "The open, self-hosted node for international police cooperation. Errors are RFC 9457 problems with codes (docs/errors.md).",
    },
    paths,
    components: {
      schemas: { Problem: schema(Problem) },
      securitySchemes: {
        cookie: {
          type: "apiKey",
          in: "cookie",
          name: "besa_session",
          description: "With the header x-besa-csrf on everything but GET.",
        },
        token: { type: "http", scheme: "bearer" },
      },
    },
  };
}

function operation(name: string, route: Route): Record<string, unknown> {
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary,
    ...(route.access === "anyone" ? { security: [] } : { security: [{ cookie: [] }, { token: [] }] }),
    ...(Array.isArray(route.access) ? { "x-besa-roles": route.access } : {}),
    parameters: [...parameters(route.params, "path"), ...parameters(route.query, "query")],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: content(route.body) } }),
    responses: {
      ...(route.answer === "nothing"
        ? { 204: { description: "Done" } }
        : { 200: { description: "Answer", content: content(route.answer) } }),
      default: {
        description: "Refused or failed",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function parameters(object: z.ZodObject | undefined, place: "path" | "query"): unknown[] {
  if (object === undefined) return [];
  const json = schema(object);
  const required = new Set(Array.isArray(json["required"]) ? json["required"] : []);
  return Object.entries(json["properties"] ?? {}).map(([name, value]: [string, unknown]) => ({
    name,
    in: place,
    required: place === "path" || required.has(name),
    schema: value,
  }));
}

function content(body: z.ZodType | Stream): Record<string, unknown> {
  return typeof body === "string" ? { [mediaTypes[body]]: {} } : { "application/json": { schema: schema(body) } };
}

function schema(type: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(type, { io: "input", unrepresentable: "any" });
  return json;
}
