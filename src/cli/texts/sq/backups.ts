// besa backup and besa restore.
import type { backups as english } from "../en/backups.ts";
import type { SameKeys } from "../catalogue.ts";

export const backups: SameKeys<typeof english> = {
  "help.backup": "kopje rezervë e kësaj nyjeje: baza, çelësat dhe dosja e të dhënave në një skedar të vulosur",
  "help.backup.file": "skedari që do të bëhet; nuk duhet të ekzistojë ende",
  "help.backup.to":
    "skedar i çelësit publik për të cilin vuloset, për secilin veç; përndryshe ata në dosjen e të dhënave",
  "help.backup.key": "bëj një çelës për të cilin vulosen kopjet rezervë",
  "help.backup.name": "emri i skedarëve të tij",
  "help.backup.shares": "ndaje të fshehtën në kaq pjesë",
  "help.backup.needed": "kaq pjesë bashkë e hapin një kopje",
  "help.restore": "bëj një dosje të dhënash nga një kopje rezervë, ose vetëm shiko nëse është e plotë",
  "help.restore.file": "kopja rezervë",
  "help.restore.key": "skedar i çelësit të fshehtë ose i një pjese, për secilën veç",
  "help.restore.signer": "çelësi verifikues i regjistrit të nyjës: kopja e një nyjeje tjetër refuzohet",
  "help.restore.keepKeys": "programet i mbajnë çelësat",
  "help.restore.check": "lexoje deri në fund dhe mos shkruaj asgjë",
  "backup.made": "Kopja u bë në {file}: {files} skedarë, {size} MiB.",
  "backup.noDatabase": "Baza e të dhënave NUK është në këtë skedar: kopjojeni me mjetet e saj, pak më parë.",
  "backup.keys": "E hapin çelësat: {keys}",
  "backup.signer": "Nënshkruar nga: {key}",
  "backup.key.usage": "një emër me shkronja, shifra dhe viza; --shares dhe --needed shkojnë bashkë",
  "backup.key.public": "Çelësi publik {id} në {file}: çdo kopje e kësaj nyjeje vuloset për të tani e tutje.",
  "backup.key.secret": "E fshehtë: {file}",
  "backup.key.away":
    "Hiqeni të fshehtën nga kjo makinë dhe ruajeni aty ku zjarri këtu nuk arrin. Kush e ka, lexon çdo kopje.",
  "backup.key.split":
    "Jepini çdo pjesë një oficeri tjetër dhe hiqini nga kjo makinë: çdo {needed} bashkë e hapin një kopje, më pak nuk thonë asgjë.",
  "restore.usage": "--key thotë skedarin e të fshehtës, ose të çdo pjese",
  "restore.checked": "Kopja e {at} është e plotë: {files} skedarë, nënshkruar nga {key}",
  "restore.done": "Kopja e {at} u rikthye në {folder}: {files} skedarë.",
  "restore.log": "Regjistri i saj verifikohet: {entries} shënime, i fundit i {at}. Çfarë erdhi më pas këtu ka humbur.",
  "restore.witnesses":
    "{count} dëshmitarë e njohin këtë regjistër. Nëse kanë konfirmuar më shumë se {entries} shënime, nyja në nisje thotë ROLLED BACK: lexoni 'After a restore' në udhëzuesin e operatorit.",
  "restore.next":
    "Të gjithë hyjnë sërish. Niseni nyjën me: besa serve. Ajo u thotë nyjave të tjera, dhe ato dërgojnë çfarë humbi.",
};
