import type { CaseworkErrorCode } from "#casework";

/** What HTTP itself can be refused for. Codes are API; the texts are for people and name the way out. */
export const apiErrors = {
  bad_request: "The request is not readable HTTP. Check the client, or what stands between it and the node.",
  bad_json: "The body is not JSON. Send one JSON value as RFC 8259 has it.",
  bad_utf8: "The body is not UTF-8. Send text in UTF-8.",
  bad_text: "A text holds a NUL or half of a surrogate pair. Remove it: it stands for no character.",
  bad_input: "Something asked for is missing, or not as the contract says. `fields` names what and why.",
  too_large: "The body or a line is larger than this route takes. Send less at once.",
  too_deep: "The JSON is nested deeper than anything the contract asks for.",
  headers_too_large: "Address and headers are longer than 16 KiB. Send less there.",
  body_unexpected: "This route takes no body. Send none.",
  unsupported_media: "This route takes another media type. See the reference at /v1/reference.",
  unsupported_encoding: "Compressed bodies are not taken. Send the body as it is, without Content-Encoding.",
  method_not_allowed: "This address has other methods. `Allow` names them.",
  csrf_missing: "The header x-besa-csrf is missing or wrong. Send back the token of GET /v1/session.",
  foreign_origin: "The request comes from another site's page. Use the node's own address.",
  timeout: "The request did not come in full in time. Send it again.",
  internal: "The node failed. Nothing is told here; its log has the incident's number.",
} as const;

export type ApiErrorCode = keyof typeof apiErrors;

/** HTTP refused, before or after the use case. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly detail: string | undefined;
  readonly fields: readonly FieldProblem[] | undefined;

  constructor(
    code: ApiErrorCode,
    options: ErrorOptions & { readonly detail?: string; readonly fields?: readonly FieldProblem[] } = {},
  ) {
    super(apiErrors[code], options);
    this.code = code;
    this.detail = options.detail;
    this.fields = options.fields;
  }
}

/** One field that is wrong: where, and what is wrong with it. Never what was sent. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** The HTTP status (RFC 9110, section 15) of every refusal. The only place of the node that knows any. */
export const statuses = {
  sign_in_refused: 401,
  locked_out: 429,
  second_factor_needed: 403,
  second_factor_refused: 403,
  second_factor_demanded: 403,
  passkey_refused: 403,
  too_many_questions: 429,
  provider_refused: 403,
  provider_unlinked: 403,
  provider_weak: 403,
  provider_unreachable: 503,
  provider_unreadable: 422,
  provider_taken: 409,
  recovery_refused: 403,
  recovery_needed: 409,
  step_up_required: 403,
  codes_exist: 409,
  certificate_unreadable: 422,
  client_keys_full: 409,
  not_signed_in: 401,
  not_allowed: 403,
  purpose_not_allowed: 403,
  purpose_not_covered: 403,
  reason_needed: 422,
  roles_apart: 422,
  label_reserved: 422,
  roles_by_two: 422,
  machine_code_wrong: 403,
  unit_taken: 409,
  unit_unknown: 422,
  shift_unposted: 422,
  shift_own: 403,
  shift_length: 422,
  shift_overlaps: 409,
  loan_refused: 422,
  approval_closed: 409,
  not_found: 404,
  query_unreadable: 422,
  mrz_unreadable: 422,
  setup_done: 409,
  setup_code_wrong: 403,
  login_taken: 409,
  last_administrator: 409,
  password_refused: 403,
  import_busy: 409,
  import_state: 409,
  import_file_missing: 409,
  import_too_large: 413,
  import_mass_withdrawal: 409,
  watch_end: 422,
  watch_exists: 409,
  watch_closed: 409,
  review_changed: 409,
  review_until: 422,
  receipt_pending: 409,
  hit_changed: 409,
  subject_date: 422,
  subject_step: 409,
  subject_changed: 409,
  subject_unsearched: 409,
  subject_unjudged: 409,
  subject_owner: 409,
  subject_outcome: 422,
  subject_four_eyes: 403,
  subject_not_own: 409,
  subject_record_changed: 409,
  subject_assignee: 422,
  subject_extension: 409,
  inquiry_answered: 409,
  unwitnessed: 503,
  handling_forbids: 403,
  consent_needed: 422,
  note_unread: 422,
  approval_needed: 403,
  witness_unreadable: 422,
  witness_exists: 409,
  witness_needed: 409,
  share_nobody: 422,
  share_unknown: 422,
  share_refused: 409,
  guard_denied: 409,
  guard_unmatched: 409,
  federation_none: 409,
  federation_exists: 409,
  federation_not_hub: 409,
  federation_refused: 422,
  fingerprint_wrong: 422,
  invitation_wrong: 403,
  hub_unreachable: 424,
  hit_side: 409,
  too_many_lines: 429,
  not_ready: 503,
  overloaded: 503,
  unavailable: 503,

  bad_request: 400,
  bad_json: 400,
  bad_utf8: 400,
  bad_text: 400,
  bad_input: 400,
  too_large: 413,
  too_deep: 400,
  headers_too_large: 431,
  body_unexpected: 400,
  unsupported_media: 415,
  unsupported_encoding: 415,
  method_not_allowed: 405,
  csrf_missing: 403,
  foreign_origin: 403,
  timeout: 408,
  internal: 500,
} as const satisfies Record<CaseworkErrorCode | ApiErrorCode, number>;
  query_step: 409,
