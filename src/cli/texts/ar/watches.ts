// Questions that keep being asked.
import type { watches as english } from "../en/watches.ts";
import type { SameKeys } from "../catalogue.ts";

export const watches: SameKeys<typeof english> = {
  "help.watch": "أسئلة تُطرح باستمرار: يُبلَّغ عن كل من يطابقها حديثًا",
  "help.watch.add": "تابع شخصًا أو وثيقة واعرض من يطابق الآن",
  "help.watch.import": "تابع كل سطر من ملف",
  "help.watch.file": '‏NDJSON: ‏{"key": ..., "query": {...}} في كل سطر؛ - للإدخال القياسي',
  "help.watch.list": "قائمة المتابعات، مثل visa-applicants",
  "help.watch.requires": "وسم لازم لرؤية المتابعة وبه ترى؛ يمكن تكراره",
  "help.watch.until": "آخر يوم، حتى 366 يومًا؛ وإلا فبعد 90 يومًا",
  "help.watch.key": "رقمك للمتابعة؛ تحمله متابعة مفتوحة واحدة في القائمة",
  "help.watch.listed": "المتابعات، الأحدث أولًا",
  "help.watch.ended": "التي انتهت أو أُغلقت",
  "help.watch.close": "أغلق متابعة",
  "help.watch.id": "معرّف المتابعة",
  "help.watch.hits": "من وجدتهم المتابعات، ما ينتظر القرار أولًا",
  "help.watch.state": "النتائج في هذه الحالة فقط",
  "help.watch.decide": "أكّد نتيجة أو استبعدها",
  "help.watch.hit": "معرّف النتيجة",
  "help.watch.seen": "إصدار السجل الذي نظرت فيه",
  "watch.added": "متابعة حتى {until}: {title}. المتابعة {id}",
  "watch.pending": "البحث جارٍ؛ انظر 'besa watch hits'.",
  "watch.open": "{count} مفتوحة",
  "watch.closed": "أُغلقت: {title}.",
  "watch.decision": "تقرر في {at} من {by}: {reason}",
  "watch.hit": "النتيجة {id}، إصدار السجل {version}",
  "watch.imported": "أُضيف {added}، ومتابَع من قبل {existing}، ورُفض {problems}.",
  "hit.open": "مفتوحة",
  "hit.confirmed": "مؤكدة",
  "hit.cleared": "مستبعدة",
  "hit.gone": "زالت",
};
