// Rows of a national list for the load test: a million invented people, made fast.
import { seeded, type Seeded } from "./seeded.ts";

/** Syllables in Latin and Cyrillic: two or three and an ending make some 200,000 family names that nobody bears. */
const syllables = pairsOf(`
  bre=бре dol=дол gor=гор kla=кла lum=лум mar=мар nik=ник per=пер rad=рад sta=ста tor=тор vel=вел zan=зан hru=хру fen=фен
  pol=пол ske=ске tri=три vra=вра zdr=здр osh=ош ilm=илм una=уна ker=кер bli=бли dru=дру gle=гле mos=мос nep=неп ryn=рын
  sol=сол tek=тек bog=бог chu=чу dra=дра esk=еск gav=гав lin=лин mil=мил pav=пав`);
/** Endings of the region. */
const endings = pairsOf(`
  ov=ов ev=ев ski=ски enko=енко ić=ић in=ин aj=ај oglu=оглу escu=еску ani=ани as=ас ar=ар el=ел ich=ич uk=ук ari=ари`);
/** Given names in use. */
const givens = pairsOf(`
  ilir=илир zoran=зоран marta=марта elena=елена boris=борис vesna=весна dario=дарио nina=нина luka=лука sara=сара
  viktor=виктор ana=ана goran=горан mira=мира oleg=олег vera=вера ivan=иван dina=дина roman=роман klara=клара adil=адил
  selma=селма tarik=тарик lejla=лејла`);
const countries = ["AL", "MK", "RS", "BG", "RO", "IT", "GR", "TR", "UA", "RU"] as const;
const letters = Array.from("ABCDEFGHKLMNPRSTXYZ");

/** `count` rows as docs/national-list.md has them, each a plain object ready for JSON; a third also in Cyrillic, one in ten with an alert. */
export function* syntheticNationalRows(seed: number, count: number): Generator<object> {
  const chance = seeded(seed);
  for (let index = 0; index < count; index += 1) yield row(index, chance);
}

function row(index: number, chance: Seeded): object {
  const [given, ownGiven] = joined([chance.pick(givens), ...(chance.happens(0.2) ? [chance.pick(syllables)] : [])]);
  const [family, ownFamily] = joined([
    chance.pick(syllables),
    chance.pick(syllables),
    ...(chance.happens(0.5) ? [chance.pick(syllables)] : []),
    chance.pick(endings),
  ]);
  const country = chance.pick(countries);
  const number = `${chance.pick(letters)}${chance.pick(letters)}${chance.between(1_000_000, 9_999_999)}`;
  return {
    key: `T-${index}`,
    given,
    family,
    born: `${chance.between(1940, 2008)}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}`,
    sex: chance.happens(0.5) ? "male" : "female",
    nationalities: [country],
    ...(chance.happens(0.33) ? { original_names: [`${ownGiven} ${ownFamily}`] } : {}),
    ...(chance.happens(0.8) ? { documents: [`passport:${number}:${country}`] } : {}),
    ...(chance.happens(0.1)
      ? { alert_category: "wanted", alert_reference: `T-W-${index}`, alert_measures: ["inform"] }
      : {}),
  };
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

function pairsOf(list: string): (readonly [string, string])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [latin = "", cyrillic = ""] = entry.split("=");
      return [latin, cyrillic];
    });
}

/** Parts joined to one name, in Latin and in Cyrillic, the first letter a capital. */
function joined(parts: readonly (readonly [string, string])[]): [string, string] {
  return [capital(parts.map(([latin]) => latin).join("")), capital(parts.map(([, cyrillic]) => cyrillic).join(""))];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
