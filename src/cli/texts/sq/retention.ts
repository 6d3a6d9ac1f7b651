// How long data is kept, erasure, the register.
import type { retention as english } from "../en/retention.ts";
import type { SameKeys } from "../catalogue.ts";

export const retention: SameKeys<typeof english> = {
  "help.retention": "sa gjatë mbahen të dhënat, çfarë duhet rishikuar, çfarë u fshi",
  "help.retention.list":
    "rishikimet në afat, i pari i pari: deri kur, zhduket pas, për çfarë, zotëruesi, lista, regjistrimi",
  "help.retention.review": "mbaje një regjistrim për një afat tjetër",
  "help.retention.record": "numri i regjistrimit",
  "help.retention.until": "dita e fundit, para asaj të rregullit",
  "help.retention.rules":
    "sa gjatë mbahen të dhënat: rishikim pas muajsh, mbahet muaj, njoftim ditë para, të tërhequrat muaj, ligji",
  "help.retention.set": "ndrysho një rregull, për çfarë krijohet ose rishikohet tani e tutje",
  "help.retention.basis": "alert:KATEGORIA ose purpose:QËLLIMI",
  "help.retention.months": "muaj deri te rishikimi",
  "help.retention.keep": "muaj që mbahet; 0: sa kohë e mban zotëruesi",
  "help.retention.remind": "ditë njoftimi para rishikimit",
  "help.retention.withdrawn": "muaj që mbahen regjistrimet e tërhequra",
  "help.retention.erased": "çfarë u fshi, më i riu i pari: kur, arsyeja, regjistrime, versione, gjendja, nga, numri",
  "help.retention.receipt": "shtyp vërtetimin e një fshirjeje me provën e tij, për ta ruajtur",
  "help.retention.erasure": "numri i fshirjes",
  "help.retention.verify": "verifiko një vërtetim pa lidhje",
  "help.retention.file": "vërtetimi, siç e shtypi 'besa retention receipt'",
  "help.retention.key": "çelësi i verifikimit të ditarit, nga dikush që i besoni",
  "help.erase": "kërko nga një person i dytë fshirjen përgjithmonë të regjistrimeve",
  "help.erase.reason": "pse; qëndron në ditar dhe në asnjë vërtetim",
  "help.register": "regjistri i përpunimit, siç e ka vetë programi",
  "retention.waits":
    "Ora kaloi nga {believed} në {since}: asgjë nuk fshihet sepse i ka kaluar afati deri më {until}, ose derisa ora të vihet në vend ose dy vetë të thonë se është e saktë.",
  "retention.kept": "U mbajt. Rishikim deri {review}; zhduket pas {until}.",
  "retention.asked": "U kërkua. E miraton një person i dytë: {id}",
  "retention.altered": "I NDRYSHUAR: vërtetimi nuk është ai që qëndron në ditar.",
  "retention.receipt": "{count} regjistrime të fshira ({ground}) më {at}; kopja e fundit u zhduk më {done}.",
  "register.purposes": "Qëllimet dhe kush i ka",
  "register.persons": "Për kë janë të dhënat",
  "register.data": "Çfarë mbahet",
  "register.recipients": "Kush merr çfarë dhe ditarin e kujt",
  "register.operations": "Çfarë mund t'i kërkohet nyjes dhe nga kush",
  "register.acts": "Çfarë shkruhet në ditar",
  "register.two": "Çfarë kërkon dy veta: kërkohet nga > miratohet nga",
  "register.rules": "Sa gjatë mbahen të dhënat",
};
