// Hits across borders. One sentence a line: it is as long as what the commands say.
export const hits = {
  "help.hits": "hits across borders: somebody was met whom another authority looks for",
  "help.hits.list": "hits, those that wait for this node first",
  "help.hits.direction": "only ours met abroad (in), or others' met here (out)",
  "help.hits.state": "only hits in this state",
  "help.hits.answer": "answer a hit on an alert of ours; the officer who met the person is told at once",
  "help.hits.hit": "id of the hit",
  "help.hits.note": "in words",
  "help.hits.add": "tell the owner more about whom we met",
  "border.waiting": "waits for the owner",
  "border.asked": "the owner asks for more",
  "border.answered": "answered",
  "border.overdue": "answer overdue",
  "border.metBy": "met by {authority}, {unit}, {at}: {presented}",
  "border.owner": "alert of {authority}; met by {unit}, {at}: {presented}",
} as const;
