// How long data is kept, erasure, the register.
import type { retention as english } from "../en/retention.ts";
import type { SameKeys } from "../catalogue.ts";

export const retention: SameKeys<typeof english> = {
  "help.retention": "مدة حفظ البيانات وما يستحق المراجعة وما مُحي",
  "help.retention.list": "المراجعات المستحقة، الأقرب أولاً: الموعد، الزوال بعد، سبب الحفظ، المالك، القائمة، السجل",
  "help.retention.review": "إبقاء سجل لمدة أخرى",
  "help.retention.record": "رقم السجل",
  "help.retention.until": "آخر يوم، قبل يوم القاعدة",
  "help.retention.rules":
    "مدة حفظ البيانات: المراجعة بعد أشهر، الحفظ بالأشهر، التنبيه قبل أيام، حفظ المسحوب بالأشهر، القانون",
  "help.retention.set": "تغيير قاعدة لما يُنشأ أو يُراجع من الآن",
  "help.retention.basis": "alert:الفئة أو purpose:الغرض",
  "help.retention.months": "أشهر حتى المراجعة",
  "help.retention.keep": "أشهر الحفظ؛ 0: ما دام مالكه متمسكاً به",
  "help.retention.remind": "أيام التنبيه قبل المراجعة",
  "help.retention.withdrawn": "أشهر حفظ السجلات المسحوبة",
  "help.retention.erased": "ما مُحي، الأحدث أولاً: متى، السبب، السجلات، النسخ، الحالة، بواسطة، الرقم",
  "help.retention.receipt": "طباعة إيصال محو مع إثباته لحفظه",
  "help.retention.erasure": "رقم المحو",
  "help.retention.verify": "التحقق من إيصال دون اتصال",
  "help.retention.file": "الإيصال كما طبعه 'besa retention receipt'",
  "help.retention.key": "مفتاح التحقق من السجل، من شخص تثق به",
  "help.erase": "طلب محو سجلات نهائياً من شخص ثانٍ",
  "help.erase.reason": "لماذا؛ يبقى في السجل ولا يرد في أي إيصال",
  "help.register": "سجل المعالجة كما هو في البرنامج نفسه",
  "retention.waits":
    "قفزت الساعة من {believed} إلى {since}: لا يُمحى شيء لانتهاء مدته حتى {until}، أو حتى تُضبط الساعة أو يؤكد اثنان أنها صحيحة.",
  "retention.kept": "أُبقي. المراجعة قبل {review}؛ يزول بعد {until}.",
  "retention.asked": "طُلب. يوافق عليه شخص ثانٍ: {id}",
  "retention.altered": "معدَّل: الإيصال ليس الذي في السجل.",
  "retention.receipt": "مُحي {count} من السجلات ({ground}) في {at}؛ وزالت آخر نسخة في {done}.",
  "register.purposes": "الأغراض ومن يملكها",
  "register.persons": "أصحاب البيانات",
  "register.data": "ما يُحفظ",
  "register.recipients": "من يحصل على ماذا وسجل من",
  "register.operations": "ما يمكن طلبه من العقدة ومن يطلبه",
  "register.acts": "ما يُكتب في السجل",
  "register.two": "ما يتطلب شخصين: يطلبه > يوافق عليه",
  "register.rules": "مدة حفظ البيانات",
};
