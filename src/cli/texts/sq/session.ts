// Signing in and out.
import type { session as english } from "../en/session.ts";
import type { SameKeys } from "../catalogue.ts";

export const session: SameKeys<typeof english> = {
  "help.login": "hyni dhe ruani sesionin për komandat e mëvonshme",
  "help.login.name": "emri i hyrjes",
  "help.password.stdin": "lexo fjalëkalimin nga hyrja standarde",
  "help.logout": "dilni dhe harroni sesionin",
  "help.logout.everywhere": "dil kudo, jo vetëm këtu",
  "login.ask.code": "Kodi i aplikacionit tuaj: ",
  "login.ask": "Fjalëkalimi i {login}: ",
  "login.ask.login": "Thoni kush jeni: besa login EMRI",
  "login.done": "Hytë si {name} ({login}), {unit}, deri më {until}.",
  "logout.done": "Dolët.",
  "logout.none": "Askush nuk kishte hyrë.",
  "login.trial": "Provë: hyrë si {login}.",
};
