import { capability } from "../capability.ts";
import { listAgreements } from "./agreements.ts";
import * as details from "./details.ts";
import * as reading from "./read-queries.ts";

/** Live queries to partners and of partners. */
export const queryCases = capability({
  agreements: listAgreements,
  ofCheck: reading.listPartnerQueries,
  asked: reading.listAskedQueries,
  countAsked: reading.countAskedDetails,
  askDetails: details.askDetails,
  readDetails: details.readDetails,
  decideDetails: details.decideDetails,
});
