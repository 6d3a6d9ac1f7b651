export { Ledger } from "./ledger.ts";
export type { CheckpointSchedule, LedgerOptions } from "./ledger.ts";
export type { LogStore, LogTransaction, SignedCheckpoint } from "./log-store.ts";
export { MemoryLog } from "./memory-log.ts";
export { verifyProof } from "./proof.ts";
export type { EntryProof, ProvenEntry } from "./proof.ts";
export { verifyExport } from "./verify-export.ts";
export type { LeafRange, Verification, VerifiedFacts } from "./verification.ts";
export { LedgerError, ledgerErrors } from "./error.ts";
