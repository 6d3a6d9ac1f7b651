// Questions that keep being asked.
import type { watches as english } from "../en/watches.ts";
import type { SameKeys } from "../catalogue.ts";

export const watches: SameKeys<typeof english> = {
  "help.watch": "pyetje që vazhdojnë të bëhen: kush i përgjigjet rishtas, njoftohet",
  "help.watch.add": "vëzhgo një person ose dokument dhe trego kush i përgjigjet tashmë",
  "help.watch.import": "vëzhgo çdo rresht të një skedari",
  "help.watch.file": 'NDJSON: {"key": ..., "query": {...}} për rresht; - për hyrjen standarde',
  "help.watch.list": "lista e vëzhgimeve, si visa-applicants",
  "help.watch.requires": "etiketë që duhet për ta parë vëzhgimin dhe me të cilën ai sheh; mund të përsëritet",
  "help.watch.until": "dita e fundit, deri në 366 ditë; përndryshe pas 90 ditësh",
  "help.watch.key": "numri juaj i vëzhgimit; një vëzhgim i hapur i listës e ka",
  "help.watch.listed": "vëzhgimet, më i riu i pari",
  "help.watch.ended": "ato që kanë mbaruar ose janë mbyllur",
  "help.watch.close": "mbyll një vëzhgim",
  "help.watch.id": "identifikuesi i vëzhgimit",
  "help.watch.hits": "kë gjetën vëzhgimet, të pavendosurat të parat",
  "help.watch.state": "vetëm gjetjet në këtë gjendje",
  "help.watch.decide": "konfirmo ose përjashto një gjetje",
  "help.watch.hit": "identifikuesi i gjetjes",
  "help.watch.seen": "versioni i regjistrimit që keni parë",
  "watch.added": "Vëzhgohet deri më {until}: {title}. Vëzhgimi {id}",
  "watch.pending": "Po kërkohet; shihni 'besa watch hits'.",
  "watch.open": "{count} të hapura",
  "watch.closed": "U mbyll: {title}.",
  "watch.decision": "Vendosur më {at} nga {by}: {reason}",
  "watch.hit": "gjetja {id}, versioni {version} i regjistrimit",
  "watch.imported": "{added} u shtuan, {existing} vëzhgoheshin tashmë, {problems} u refuzuan.",
  "hit.open": "E HAPUR",
  "hit.confirmed": "E KONFIRMUAR",
  "hit.cleared": "E PËRJASHTUAR",
  "hit.gone": "NUK ËSHTË MË",
};
