// الحارس.
import type { SameKeys } from "../catalogue.ts";
import type { guard as english } from "../en/guard.ts";

export const guard: SameKeys<typeof english> = {
  "help.guard": "ما يجوز خروجه من هذه العقدة، وما مُنع",
  "help.guard.show": "القواعد السارية؛ ومع ‎--json الملف الذي يقبله `change`",
  "help.guard.denied": "ما مُنع خروجه، وبأي قاعدة",
  "help.guard.change": "اطلب من ضابط ثانٍ العمل بقواعد أخرى",
  "help.guard.file": "ملف قواعد (JSON، ‏docs/protocol.md)",
  "help.guard.canary": "إلى من ذهبت النسخة التي تحمل علامة (REF-…)",
  "help.guard.text": "العلامة، أو نص فيه علامات",
  "help.guard.textFile": "ابحث عن علامات في ملف",
  "guard.standard": "قواعد المعيار: لم يضع أحد غيرها.",
  "guard.edition": "الإصدار {edition}، سارٍ منذ {at}",
  "guard.copy": "{mark}  ذهبت إلى {recipient}  {at}  السجل {record}",
  "guard.unknownMark": "{mark}  ليست علامة من هذه العقدة",
  "guard.noMark": "لا علامة فيه.",
};
