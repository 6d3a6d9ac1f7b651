import { capability } from "../capability.ts";
import { exportLog, listLog, proveEntry } from "./read-log.ts";
import * as tlog from "./tlog.ts";
import * as witnesses from "./witnesses.ts";

const asked = capability({
  list: listLog,
  proof: proveEntry,
  checkpoint: tlog.ownCheckpoint,
  published: tlog.publishedCheckpoint,
  tile: tlog.readLogTile,
  proofText: tlog.proveEntryAsText,
  consistency: tlog.proveConsistency,
  policy: witnesses.policyText,
  witnesses: witnesses.readWitnesses,
  addWitness: witnesses.addWitness,
  removeWitness: witnesses.removeWitness,
  setQuorum: witnesses.setQuorum,
});

/** The log of this node, read and proven, and who witnesses it. */
export function logCases(needs: Parameters<typeof asked>[0]) {
  return {
    ...asked(needs),
    export: (...given: AfterNeeds<typeof exportLog>) => exportLog(needs, ...given),
    key: () => needs.ledger.verifierKey,
  };
}

type AfterNeeds<F> = F extends (needs: never, ...rest: infer Rest) => unknown ? Rest : never;

/** This node as a witness of other logs. */
export const witnessCases = capability({
  addCheckpoint: tlog.addCheckpoint,
  checkpoint: tlog.witnessedCheckpoint,
  addLog: witnesses.addWitnessedLog,
  removeLog: witnesses.removeWitnessedLog,
});
