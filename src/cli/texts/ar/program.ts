// The program itself: how help looks, starting a node, the doctor, what is asked for.
import type { program as english } from "../en/program.ts";
import type { SameKeys } from "../catalogue.ts";

export const program: SameKeys<typeof english> = {
  "help.program": "Besa: تدقيق الأشخاص والوثائق، واستيراد القوائم، والتحقق من السجل.",
  "help.usage": "الاستعمال",
  "help.commands": "الأوامر",
  "help.options": "الخيارات",
  "help.arguments": "المعطيات",
  "help.help": "إظهار المساعدة",
  "help.version": "إظهار الإصدار",
  "help.json": "مخرجات للآلة على المخرج القياسي، قيمة JSON في كل سطر",
  "help.lang": "اللغة: en أو sq أو ar",
  "help.node": "عنوان العقدة؛ وإلا BESA_NODE، وإلا العقدة العاملة في ./data",
  "help.more": "رموز الخروج وكل الخيارات: docs/command-line.md",
  "help.trial": "تشغيل عقدة بأشخاص مصطنعين لتجربة Besa",
  "help.trial.single": "عقدة واحدة وحدها، دون شركاء اتحاد التجربة ومركزه",
  "help.serve": "تشغيل العقدة",
  "help.data": "مجلد البيانات",
  "help.port": "المنفذ",
  "help.host": "عنوان الاستماع",
  "help.limit": "العدد",
  "help.doctor": "البحث عما هو خطأ في هذا الإعداد وكيف يُصلح",
  "help.openapi": "طباعة الواجهة البرمجية بصيغة OpenAPI 3.1",

  "purpose.trial": "تجربة: السؤال لغرض '{purpose}'.",

  "doctor.fine": "لا خطأ.",
  "doctor.wrong": "{count} للإصلاح.",
  "doctor.ok": "سليم",
  "doctor.bad": "خطأ",
  "doctor.fix": "للإصلاح: {fix}",
};
