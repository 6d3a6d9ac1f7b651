import { capability } from "../capability.ts";
import * as clients from "./clients.ts";
import { approveRecovery, listRecoveries, recover, startRecovery } from "./recovery.ts";
import { addUser, changeUser, listUsers } from "./users.ts";

/** People who use the node. */
export const userCases = capability({ list: listUsers, add: addUser, change: changeUser });

/** Programs that use the node. */
export const clientCases = capability({
  list: clients.listClients,
  add: clients.addClient,
  addKey: clients.addClientKey,
  addCertificate: clients.addClientCertificate,
  endKey: clients.endClientKey,
});

/** Letting people in again, by two administrators. */
export const recoveryCases = capability({
  list: listRecoveries,
  start: startRecovery,
  approve: approveRecovery,
  finish: recover,
});
