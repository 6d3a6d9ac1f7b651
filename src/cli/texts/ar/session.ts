// Signing in and out.
import type { session as english } from "../en/session.ts";
import type { SameKeys } from "../catalogue.ts";

export const session: SameKeys<typeof english> = {
  "help.login": "تسجيل الدخول وحفظ الجلسة للأوامر اللاحقة",
  "help.login.name": "اسم الدخول",
  "help.password.stdin": "قراءة كلمة المرور من المدخل القياسي",
  "help.logout": "تسجيل الخروج ونسيان الجلسة",
  "help.logout.everywhere": "تسجيل الخروج من كل مكان، لا من هنا فقط",
  "login.ask.code": "رمز تطبيق المصادقة: ",
  "login.ask": "كلمة مرور {login}: ",
  "login.ask.login": "اذكر من أنت: besa login LOGIN",
  "login.done": "دخلت باسم {name} ({login})، {unit}، حتى {until}.",
  "logout.done": "خرجت.",
  "logout.none": "لم يكن أحد قد دخل.",
  "login.trial": "تجربة: الدخول باسم {login}.",
};
