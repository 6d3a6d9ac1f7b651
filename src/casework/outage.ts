// When the database or the log cannot take more, the asker is told so: it is no fault of the question, and not a secret of the node.
import { LedgerError, type ledgerErrors } from "#ledger";
import { StoreError, type storeErrors } from "#store";
import { CaseworkError, type CaseworkErrorCode } from "./error.ts";

const told = {
  overloaded: "overloaded",
  append_failed: "unavailable",
  closed: "unavailable",
  unwitnessed: "unwitnessed",
  store_unavailable: "unavailable",
  store_busy: "overloaded",
  store_too_slow: "overloaded",
  store_full: "unavailable",
} as const satisfies Partial<Record<keyof typeof ledgerErrors | keyof typeof storeErrors, CaseworkErrorCode>>;

/** Makes a use case tell of an outage as a refusal. Every other failure stays as it is: it is a fault of the node. */
export function tellingOfOutage<R extends unknown[], A>(
  useCase: (...rest: R) => Promise<A>,
): (...rest: R) => Promise<A> {
  return async (...rest) => {
    try {
      return await useCase(...rest);
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  };
}

function refusalOf(error: unknown): CaseworkError | undefined {
  if (!(error instanceof LedgerError) && !(error instanceof StoreError)) return undefined;
  const code = new Map<string, CaseworkErrorCode>(Object.entries(told)).get(error.code);
  return code === undefined ? undefined : new CaseworkError(code, { cause: error, retryAfter: 2 });
}
