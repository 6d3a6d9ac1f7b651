// The program itself: how help looks, starting a node, the doctor, what is asked for.
import type { program as english } from "../en/program.ts";
import type { SameKeys } from "../catalogue.ts";

export const program: SameKeys<typeof english> = {
  "help.program": "Besa: kontrolloni persona e dokumente, importoni lista, verifikoni regjistrin e veprimeve.",
  "help.usage": "Përdorimi",
  "help.commands": "Komandat",
  "help.options": "Opsionet",
  "help.arguments": "Argumentet",
  "help.help": "shfaq ndihmën",
  "help.version": "shfaq versionin",
  "help.json": "dalje për makina në daljen standarde, një vlerë JSON për rresht",
  "help.lang": "gjuha: en, sq ose ar",
  "help.node": "adresa e nyjës; përndryshe BESA_NODE, përndryshe nyja që punon në ./data",
  "help.more": "Kodet e daljes dhe të gjitha opsionet: docs/command-line.md",
  "help.trial": "nis një nyjë me persona të sajuar, për të provuar Besën",
  "help.trial.single": "vetëm një nyje, pa partnerët dhe qendrën e federatës së provës",
  "help.serve": "nis nyjën",
  "help.data": "dosja e të dhënave",
  "help.port": "porta ku dëgjon",
  "help.host": "adresa ku dëgjon",
  "help.limit": "sa",
  "help.doctor": "kërko çfarë nuk shkon me këtë instalim dhe si ndreqet",
  "help.openapi": "shtyp API-në si OpenAPI 3.1",

  "purpose.trial": "Provë: pyetur për qëllimin '{purpose}'.",

  "doctor.fine": "Gjithçka në rregull.",
  "doctor.wrong": "{count} për t'u ndrequr.",
  "doctor.ok": "mirë",
  "doctor.bad": "GABIM",
  "doctor.fix": "Për ta ndrequr: {fix}",
};
