// besa backup and besa restore.
import type { backups as english } from "../en/backups.ts";
import type { SameKeys } from "../catalogue.ts";

export const backups: SameKeys<typeof english> = {
  "help.backup": "نسخ هذه العقدة احتياطيًا: قاعدة البيانات والمفاتيح ومجلد البيانات في ملف مختوم واحد",
  "help.backup.file": "الملف المراد إنشاؤه؛ يجب ألا يكون موجودًا",
  "help.backup.to": "ملف المفتاح العام الذي يُختم له، ويكرر لكل مفتاح؛ وإلا فما في مجلد البيانات",
  "help.backup.key": "إنشاء مفتاح تُختم له النسخ الاحتياطية",
  "help.backup.name": "اسم ملفاته",
  "help.backup.shares": "تقسيم السر إلى هذا العدد من الحصص",
  "help.backup.needed": "عدد الحصص التي تفتح النسخة معًا",
  "help.restore": "إنشاء مجلد بيانات من نسخة احتياطية، أو مجرد التحقق من سلامتها",
  "help.restore.file": "النسخة الاحتياطية",
  "help.restore.key": "ملف المفتاح السري أو حصة منه، ويكرر لكل ملف",
  "help.restore.signer": "مفتاح التحقق لسجل العقدة: تُرفض نسخة عقدة أخرى",
  "help.restore.keepKeys": "تحتفظ البرامج بمفاتيحها",
  "help.restore.check": "قراءتها إلى آخرها دون كتابة شيء",
  "backup.made": "نُسخت احتياطيًا إلى {file}: {files} ملفات، {size} م.ب.",
  "backup.noDatabase": "قاعدة البيانات ليست في هذا الملف: انسخوها بأدواتها قبله مباشرة.",
  "backup.keys": "تفتحها المفاتيح: {keys}",
  "backup.signer": "وقّعها: {key}",
  "backup.key.usage": "اسم من حروف وأرقام وشرطات؛ و--shares و--needed معًا",
  "backup.key.public": "المفتاح العام {id} في {file}: تُختم له كل نسخة لهذه العقدة من الآن.",
  "backup.key.secret": "سري: {file}",
  "backup.key.away": "أبعدوا السر عن هذا الجهاز واحفظوه حيث لا يصل حريق هنا. من يملكه يقرأ كل نسخة.",
  "backup.key.split":
    "أعطوا كل حصة لضابط آخر وأبعدوها عن هذا الجهاز: أي {needed} منها تفتح النسخة معًا، وأقل منها لا يقول شيئًا.",
  "restore.usage": "--key يسمي ملف السر أو كل حصة",
  "restore.checked": "نسخة {at} كاملة: {files} ملفات، وقّعها {key}",
  "restore.done": "استُعيدت نسخة {at} في {folder}: {files} ملفات.",
  "restore.log": "سجلها صحيح: {entries} قيود، آخرها في {at}. وما بعده مفقود هنا.",
  "restore.witnesses":
    "{count} شهود يعرفون هذا السجل. فإن كانوا أكدوا أكثر من {entries} قيود قالت العقدة عند بدئها ROLLED BACK: اقرؤوا 'After a restore' في دليل المشغل.",
  "restore.next": "يسجل الجميع الدخول من جديد. شغّلوا العقدة بـ besa serve. وهي تخبر العقد الأخرى فترسل ما فُقد.",
};
