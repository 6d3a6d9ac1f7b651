// The rules of a node that has not made its own: what the protocol has, to members, and nothing that would endanger a witness.
import type { GuardRules } from "./guard.ts";

/** In force until two officers of the node have put others in their place. A new type of message stands here before it can be sent. */
export const standardRules = {
  v: 1,
  rules: [
    {
      id: "records",
      effect: "allow",
      words: "Records are shared and corrected with other nodes.",
      when: { ways: ["node"], types: ["record-shared", "record-corrected", "record-files", "files-asked"] },
    },
    {
      id: "hits",
      effect: "allow",
      words: "Whoever owns an alert is told that its subject was met.",
      when: { ways: ["node"], types: ["hit", "hit-word"] },
    },
    {
      id: "queries",
      effect: "allow",
      words: "Partners are asked whether they look for somebody, and answered, by agreement.",
      when: { ways: ["node"], types: ["query", "query-answer", "details-request", "details-answer"] },
    },
    {
      id: "recalls",
      effect: "allow",
      words: "What was shared is called back, and who held it says that it is gone.",
      when: { ways: ["node"], types: ["recall", "recall-answer", "recalls-in-force"] },
    },
    {
      id: "sharing",
      effect: "allow",
      words: "Owners are asked before their records are passed on, and what others propose is answered.",
      when: {
        ways: ["node"],
        types: ["onward-request", "onward-answer", "record-onward", "onward-told", "proposal", "proposal-answer"],
      },
    },
    {
      id: "links",
      effect: "allow",
      words: "Messages without content show that a link works.",
      when: { ways: ["node"], types: ["test", "node-restored", "restored-answer"] },
    },
    {
      id: "notices-to-all",
      effect: "allow",
      words: "What is to go to all members is reviewed by the compliance desk first.",
      when: { ways: ["node"], types: ["notice-review", "notice-decision"] },
    },
    {
      id: "files",
      effect: "allow",
      words: "An officer takes a copy of a record out in a file.",
      when: { ways: ["file"], types: ["record-export"] },
    },
    {
      id: "witness-addresses",
      effect: "deny",
      words: "Where a witness or a victim lives does not leave the node.",
      when: {
        parts: [
          {
            at: "/records/*",
            all: [{ path: "/labels/persons/*", in: ["witness", "victim"] }, { path: "/content/addresses/*" }],
          },
        ],
      },
    },
    {
      id: "witness-addresses-details",
      effect: "deny",
      words: "Where a witness or a victim lives does not leave the node, for a query either.",
      when: {
        parts: [
          {
            at: "/answer/records/*",
            all: [{ path: "/labels/persons/*", in: ["witness", "victim"] }, { path: "/content/addresses/*" }],
          },
        ],
      },
    },
    {
      id: "witness-addresses-review",
      effect: "deny",
      words: "Where a witness or a victim lives does not leave the node, for a review either.",
      when: {
        parts: [
          {
            at: "/review/records/*",
            all: [{ path: "/labels/persons/*", in: ["witness", "victim"] }, { path: "/content/addresses/*" }],
          },
        ],
      },
    },
  ],
} as const satisfies GuardRules;
