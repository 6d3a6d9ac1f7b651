// Refusals as RFC 9457 problems.
import { CaseworkError, caseworkErrors } from "#casework";
import type { CaseworkErrorCode } from "#casework";
import type { Problem } from "#contract";
import { ApiError, apiErrors, statuses } from "./errors.ts";
import type { ApiErrorCode } from "./errors.ts";

const titles: Readonly<Record<CaseworkErrorCode | ApiErrorCode, string>> = { ...caseworkErrors, ...apiErrors };

/** The problem of one code, with nothing but what the code says. */
export function problemOf(code: CaseworkErrorCode | ApiErrorCode): Problem {
  return { type: `urn:besa:error:${code}`, title: titles[code], status: statuses[code], code };
}

/**
 * What the asker is told of an error; undefined when it is not a refusal but a failure, which is told as `internal`.
 * `not_found` never has a detail: what does not exist and what may not be seen must be the same bytes.
 */
export function refusalOf(error: unknown): Problem | undefined {
  if (error instanceof ApiError) {
    return {
      ...problemOf(error.code),
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.fields === undefined ? {} : { fields: [...error.fields] }),
    };
  }
  if (error instanceof CaseworkError) {
    if (error.code === "not_found") return problemOf("not_found");
    return {
      ...problemOf(error.code),
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
      ...(error.purposes === undefined ? {} : { purposes: [...error.purposes] }),
    };
  }
  return ofFramework(error);
}

/** Fastify's own refusals (unreadable address, media type ...) by their status: its texts may repeat what was sent. */
function ofFramework(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !("statusCode" in error)) return undefined;
  if (error.statusCode === 404 || error.statusCode === 403) return problemOf("not_found");
  if (error.statusCode === 413) return problemOf("too_large");
  if (error.statusCode === 415) return problemOf("unsupported_media");
  if (typeof error.statusCode === "number" && error.statusCode >= 400 && error.statusCode < 500)
    return problemOf("bad_request");
  return undefined;
}
