// What a part of a name is, where its spelling alone tells. Data; written for Besa from general knowledge, no source copied.
import { isAscii } from "./fold.ts";
import { isOrganisationWord } from "./organisations.ts";

/** `particle` binds parts (bin, de, van), `title` is said before a name, `suffix` after it, `form` is a legal form of an organisation. */
export type Role = "plain" | "initial" | "particle" | "title" | "suffix" | "form";

const words = {
  particle:
    "al el as ar an ad at ash az ul ur bin ibn ben bint binti binte bnt ould weld wuld walad abu abou abi aboo um umm om oum ait beni banu de del della dello delle degli dei di da do das dos du des d la le les lo los las y e i van von vom vander zu zum zur ter ten den der het af av och und et san santa mac mc fitz o ap ab na ni nic st saint s so wo do the of and for und fur imeni im named aka formerly previously " +
    "ال بن ابن بنت ابو ام ולד בן בת אבו де дер ван фон аль эль ибн бин оглы кызы улы уулу",
  title:
    "mr mrs ms miss mx sir dame lord lady dr doctor prof professor eng engineer ing mag dipl adv hon rev father fr sister brother bishop imam sheikh shaikh shaykh sheik cheikh sayyid sayed syed said seyed mullah mulla mawlawi maulavi maulvi molvi mawlana maulana ustad ustaz hajji haji hadji hajj alhaji hajiya ayatollah hojjatoleslam hojatoleslam qari hafiz malik khawaja emir amir prince princess king queen sultan general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier admiral commander commandant marshal minister president senator ambassador herr frau monsieur madame mme mlle senor senora don dona signor signora pan pani gospodin comrade shri sri smt kumari u daw ko ma tun tan dato datuk " +
    "الشيخ شيخ السيد سيد الدكتور دكتور الحاج حاج الملا ملا المولوي مولوي الامير الملك الرئيس الجنرال العميد मा माननीय श्री श्रीमती सुश्री डा डॉ डॉक्टर डाक्टर टुन திரு திருமதி டாக்டர் господин г-н д-р",
  suffix:
    "jr jnr junior sr snr senior ii iii iv phd md esq obe cbe mbe mp qc kc cpa sj op ra ji sahib saheb efendi effendi bey beg pasha aga agha khanum hanim",
  form: "ltd limited llc llp lp inc incorporated corp corporation co company plc gmbh mbh ag kg kgaa ohg sa sas sarl sal spa srl sl slu bv nv oy oyj ab as asa aps aktiengesellschaft gesellschaft ooo oao zao pao ao too tov doo dooel ad ead eood jsc ojsc cjsc pjsc pjs pte pty pvt private bhd sdn tbk pt cv kk kabushiki kaisha fze fzco fzc dmcc est establishment ltda cia sociedad societe anonyme anonim sirketi sti sanayi ticaret kft zrt rt sro spol zoo jsc lp soe soleprop fsue fgbu jscb ooд оод еоод ооо зао оао пао ао тов",
} as const satisfies Partial<Record<Role, string>>;

// An earlier table wins: "st" is a particle before it is anything else.
const roleOf = new Map<string, Role>(
  (["form", "suffix", "title", "particle"] as const).flatMap((role) =>
    words[role].split(" ").map((word) => [word, role] as const),
  ),
);

/** Titles that are also common given names or surnames: they weigh less but never nothing. */
const alsoNames = new Set(
  "sheikh shaikh said sayed syed malik amir emir prince king general major don tun tan ma ko u pan hafiz qari father marshal bishop khawaja sultan bey beg aga agha sri".split(
    " ",
  ),
);

/** The role of a folded part. `lone` parts (all there is of a name) are always plain. */
export function roleOfPart(folded: string): Role {
  const known = roleOf.get(folded);
  if (known !== undefined) return known;
  // Only in other scripts a letter has marks behind it.
  if (folded.length > 1 && isAscii(folded)) return "plain";
  return oneLetter.test(folded) ? "initial" : "plain";
}

/** A letter alone, with its vowel where that is a mark: South Indian names begin with such initials. */
const oneLetter =
  /^(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])\p{L}\p{M}*$/u;

/** How much a part of this role counts beside a plain one of the same rarity. */
export function weightOfRole(role: Role, folded: string): number {
  if (role === "plain") return isOrganisationWord(folded) ? organisationWord : roleWeights.plain;
  return role === "title" && alsoNames.has(folded) ? 0.6 : roleWeights[role];
}

/** What "bank" and "trading" count: less than the words that tell one bank from another. */
const organisationWord = 0.6;

const roleWeights = {
  plain: 1,
  initial: 0.4,
  particle: 0.25,
  title: 0.15,
  suffix: 0.15,
  form: 0.25,
} as const satisfies Record<Role, number>;
