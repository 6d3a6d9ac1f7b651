// Hits across borders.
import type { hits as english } from "../en/hits.ts";
import type { SameKeys } from "../catalogue.ts";

export const hits: SameKeys<typeof english> = {
  "help.hits": "إصابات عبر الحدود: قوبل شخص تبحث عنه سلطة أخرى",
  "help.hits.list": "الإصابات، ما ينتظر هذه العقدة أولًا",
  "help.hits.direction": "ما لنا في الخارج فقط (in) أو ما لغيرنا هنا (out)",
  "help.hits.state": "الإصابات في هذه الحالة فقط",
  "help.hits.answer": "أجب عن إصابة تنبيه لنا؛ يُبلَّغ الضابط الذي قابل الشخص فورًا",
  "help.hits.hit": "معرّف الإصابة",
  "help.hits.note": "بالكلمات",
  "help.hits.add": "أخبر صاحب التنبيه بالمزيد عمن قابلناه",
  "border.waiting": "ينتظر صاحب التنبيه",
  "border.asked": "صاحب التنبيه يطلب المزيد",
  "border.answered": "أُجيب",
  "border.overdue": "تأخر الجواب",
  "border.metBy": "قابله {authority}، {unit}، {at}: {presented}",
  "border.owner": "تنبيه {authority}؛ قابله {unit}، {at}: {presented}",
};
