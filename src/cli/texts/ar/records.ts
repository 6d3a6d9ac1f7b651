// Records read and exported.
import type { records as english } from "../en/records.ts";
import type { SameKeys } from "../catalogue.ts";

export const records: SameKeys<typeof english> = {
  "help.record": "من يمكنه رؤية سجل",
  "help.record.id": "رقم السجل",
  "help.record.why": "لماذا يمكن لشخص، أو لا يمكنه، رؤية سجل أراه",
  "help.record.readers": "من يمكنه رؤية سجل أراه",
  "help.record.export": "أخذ نسخة من العقدة مع رموز المعالجة وإثبات السجل",
  "help.record.recipient": "من يتسلمها",
  "help.record.court": "دليلًا أو علنًا (يمنعه H1)",
  "help.record.consentBy": "من وافق من الجهة المصدِّرة على تمريرها (H2)",
  "help.record.consentOn": "في أي يوم",
  "help.record.consentReference": "بأي مرجع",
  "help.record.noteRead": "قُرئت ملاحظة المعالجة (H3)",
  "help.record.approval": "ما وافق عليه شخص ثانٍ حيث يقرر اثنان",
  "help.record.output": "الكتابة في هذا الملف",
  "help.record.verify": "التحقق من نسخة كهذه دون شبكة",
  "help.record.file": "النسخة",
  "record.exported": "كُتب في {file}.",
  "record.intact": "سليمة: النسخة هي ما خرج من العقدة. رموز معالجتها:",
  "record.altered": "مُغيَّرة: النسخة ليست ما خرج من العقدة.",
  "record.unreadable": "غير مقروءة: ليست نسخة سجل من إصدار معروف هنا.",
};
