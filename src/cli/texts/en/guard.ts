// The guard: what may leave, and whose copy a leaked one is.
export const guard = {
  "help.guard": "what may leave this node, and what was kept from leaving",
  "help.guard.show": "the rules in force; with --json the file that `change` takes",
  "help.guard.denied": "what was kept from leaving, and by which rule",
  "help.guard.change": "ask a second officer to put other rules in force",
  "help.guard.file": "file of rules (JSON, docs/protocol.md)",
  "help.guard.canary": "to whom the copy went that carries a mark (REF-…)",
  "help.guard.text": "the mark, or a text with marks in it",
  "help.guard.textFile": "search a file for marks",
  "guard.standard": "The standard’s rules: nobody has made others.",
  "guard.edition": "Edition {edition}, in force since {at}",
  "guard.copy": "{mark}  went to {recipient}  {at}  record {record}",
  "guard.unknownMark": "{mark}  is no mark of this node",
  "guard.noMark": "There is no mark in it.",
} as const;
