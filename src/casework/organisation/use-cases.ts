import { capability } from "../capability.ts";
import * as access from "./access.ts";
import * as approvals from "./approvals.ts";
import * as duty from "./duty.ts";
import * as holdings from "./holdings.ts";
import { endLoan, lend, listLoans } from "./loans.ts";
import * as units from "./units.ts";

const asked = capability({
  mine: access.myAccess,
  explain: access.explainSight,
  readers: access.whoCouldSee,
});

/** Who may do and see what, and why. */
export function accessCases(needs: Parameters<typeof asked>[0]) {
  return { ...asked(needs), roles: access.listRoles };
}

/** Units, who belongs to them, who is on duty, and what is held or lent. */
export const organisationCases = capability({
  units: units.listUnits,
  addUnit: units.addUnit,
  changeUnit: units.changeUnit,
  people: units.listPeople,
  post: units.post,
  endPosting: units.endPosting,
  duty: duty.listShifts,
  addShifts: duty.addShifts,
  endShift: duty.endShift,
  loans: listLoans,
  lend,
  endLoan,
  compartments: holdings.listCompartments,
  holdings: holdings.listHoldings,
  endHolding: holdings.endHolding,
});

/** What two must agree on. */
export const approvalCases = capability({
  list: approvals.listApprovals,
  ask: approvals.ask,
  decide: approvals.decideApproval,
});
