import type { Applier } from "../delivery/needs.ts";
import { capability } from "../capability.ts";
import { answerOnward, hearRequest } from "./answer-onward.ts";
import { askOnward } from "./ask-onward.ts";
import * as groups from "./groups.ts";
import { keepFrom } from "./keep-from.ts";
import type { SharingNeeds } from "./needs.ts";
import { readNode } from "./node-facts.ts";
import { hearAnswer, hearTold, passOn } from "./pass-on.ts";
import * as proposals from "./proposals.ts";
import * as reading from "./read-sharing.ts";

/** Sharing beyond the first step: lists of recipients, passing on with consent, proposals. */
export const sharingCases = capability({
  groups: groups.listGroups,
  group: groups.readGroup,
  addGroup: groups.addGroup,
  changeGroup: groups.changeGroup,
  keepFrom,
  holders: reading.listHolders,
  count: reading.countSharing,
  listOnward: reading.listOnward,
  askOnward,
  answerOnward,
  passOn,
  node: readNode,
  listProposals: reading.listProposals,
  propose: proposals.propose,
  answerProposal: proposals.answerProposal,
});

/** What applies the contents of sharing, by their type. */
export function sharingAppliers(needs: SharingNeeds): ReadonlyMap<string, Applier> {
  return new Map<string, Applier>([
    ["onward-request", hearRequest(needs)],
    ["onward-answer", hearAnswer(needs)],
    ["onward-told", hearTold(needs)],
    ["proposal", proposals.hearProposal(needs)],
    ["proposal-answer", proposals.hearProposalAnswer(needs)],
  ]);
}
