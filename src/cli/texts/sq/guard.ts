// Roja.
import type { SameKeys } from "../catalogue.ts";
import type { guard as english } from "../en/guard.ts";

export const guard: SameKeys<typeof english> = {
  "help.guard": "çfarë mund të dalë nga kjo nyje, dhe çfarë u ndal",
  "help.guard.show": "rregullat në fuqi; me --json skedari që merr `change`",
  "help.guard.denied": "çfarë u ndal të dalë, dhe nga cili rregull",
  "help.guard.change": "kërko nga një zyrtar i dytë të vërë rregulla të tjera",
  "help.guard.file": "skedar me rregulla (JSON, docs/protocol.md)",
  "help.guard.canary": "kujt i shkoi kopja që mban një shenjë (REF-…)",
  "help.guard.text": "shenja, ose një tekst me shenja",
  "help.guard.textFile": "kërko shenja në një skedar",
  "guard.standard": "Rregullat e standardit: askush nuk ka bërë të tjera.",
  "guard.edition": "Botimi {edition}, në fuqi që nga {at}",
  "guard.copy": "{mark}  shkoi te {recipient}  {at}  e dhëna {record}",
  "guard.unknownMark": "{mark}  nuk është shenjë e kësaj nyjeje",
  "guard.noMark": "Nuk ka asnjë shenjë në të.",
};
