// Records read and exported.
import type { records as english } from "../en/records.ts";
import type { SameKeys } from "../catalogue.ts";

export const records: SameKeys<typeof english> = {
  "help.record": "kush mund të shohë një regjistrim",
  "help.record.id": "id e regjistrimit",
  "help.record.why": "pse dikush mund, ose s'mund, të shohë një regjistrim që shoh unë",
  "help.record.readers": "kush mund të shohë një regjistrim që shoh unë",
  "help.record.export": "merr një kopje nga nyja, me kodet e trajtimit dhe provën e regjistrit",
  "help.record.recipient": "kush e merr",
  "help.record.court": "si provë, ose në publik (H1 e ndalon)",
  "help.record.consentBy": "kush nga burimi pranoi të kalohet më tej (H2)",
  "help.record.consentOn": "në cilën ditë",
  "help.record.consentReference": "me cilin referim",
  "help.record.noteRead": "shënimi i trajtimit (H3) është lexuar",
  "help.record.approval": "çfarë miratoi personi i dytë, aty ku vendosin dy veta",
  "help.record.output": "shkruaj në këtë skedar",
  "help.record.verify": "verifiko një kopje të tillë pa rrjet",
  "help.record.file": "kopja",
  "record.exported": "U shkrua në {file}.",
  "record.intact": "E PANDRYSHUAR: kopja është ajo që doli nga nyja. Kodet e trajtimit:",
  "record.altered": "E NDRYSHUAR: kopja nuk është ajo që doli nga nyja.",
  "record.unreadable": "E PALEXUESHME: kjo s'është kopje regjistrimi e një versioni të njohur.",
};
