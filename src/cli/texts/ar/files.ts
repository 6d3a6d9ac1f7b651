// Files of records.
export const files = {
  "help.file": "ملفات السجلات",
  "help.file.list": "يسرد ملفات سجل",
  "help.file.add": "يضيف ملفات إلى سجل؛ وما انقطع يُستأنف من موضعه",
  "help.file.get": "يحفظ ملفا من سجل",
  "help.file.picture": "يحدد الملف الذي هو صورة الشخص؛ وتذهب إلى كل من لديه السجل",
  "help.file.remove": "يزيل ملفا هنا وحيثما ذهب سجله",
  "help.file.path": "الملفات المضافة",
  "help.file.id": "معرّف الملف",
  "help.file.output": "احفظ بهذا الاسم",
  "file.added": "أُضيف {file}: {id}",
  "file.chosen": "هذه الآن صورة الشخص.",
  "file.picture": "الصورة",
  "file.removed": "أُزيل الملف.",
  "file.coming": "في الطريق، {percent} %",
  "delivery.attachmentMissing": "ينقص ملف مختوم بجانبه: {file}",
};
