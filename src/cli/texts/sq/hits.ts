// Hits across borders.
import type { hits as english } from "../en/hits.ts";
import type { SameKeys } from "../catalogue.ts";

export const hits: SameKeys<typeof english> = {
  "help.hits": "përputhje ndërkufitare: u takua dikush që e kërkon një autoritet tjetër",
  "help.hits.list": "përputhjet, të parat ato që presin këtë nyje",
  "help.hits.direction": "vetëm tonat jashtë (in), ose të të tjerëve këtu (out)",
  "help.hits.state": "vetëm përputhjet në këtë gjendje",
  "help.hits.answer": "përgjigju një përputhjeje me alarmin tonë; oficeri që takoi personin njoftohet menjëherë",
  "help.hits.hit": "id e përputhjes",
  "help.hits.note": "me fjalë",
  "help.hits.add": "thuaji pronarit më shumë për atë që takuam",
  "border.waiting": "pret pronarin",
  "border.asked": "pronari kërkon më shumë",
  "border.answered": "u përgjigj",
  "border.overdue": "përgjigje me vonesë",
  "border.metBy": "takuar nga {authority}, {unit}, {at}: {presented}",
  "border.owner": "alarm i {authority}; takuar nga {unit}, {at}: {presented}",
};
