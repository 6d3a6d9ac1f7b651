// Which use case answers which route of retention.
import type { Casework } from "#casework";
import type { Handlers } from "./handler.ts";
import { registerOf } from "./register.ts";

type Names =
  | "retentionRules"
  | "changeRetentionRule"
  | "due"
  | "dueCount"
  | "review"
  | "erasures"
  | "erasureReceipt"
  | "register";

/** The routes of retention. */
export function retentionHandlersOf(casework: Casework, version: string): Pick<Handlers, Names> {
  const { retention } = casework;
  return {
    retentionRules: ({ officer }) => retention.rules(officer),
    changeRetentionRule: ({ officer, params, body }) => retention.changeRule(officer, params.basis, body),
    due: ({ officer, query }) => retention.due(officer, query),
    dueCount: ({ officer }) => retention.countDue(officer),
    review: ({ officer, params, body }) => retention.review(officer, params.id, body),
    erasures: ({ officer, query }) => retention.erasures(officer, query),
    erasureReceipt: ({ officer, params }) => retention.receipt(officer, params.id),
    register: ({ officer }) => registerOf(casework, version, officer),
  };
}
