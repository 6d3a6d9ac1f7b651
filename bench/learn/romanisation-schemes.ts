// How offices of different countries write the same letters in Latin: systems in use for Cyrillic, Hangul and Mandarin. From general knowledge of
// the published systems (ICAO 9303, BGN/PCGN, ISO 9, German, French, Polish and Nordic press; McCune-Reischauer, Revised; pinyin, Wade-Giles).

type Scheme = Readonly<Record<string, string>>;

const scheme = (text: string): Scheme =>
  Object.fromEntries(text.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(2)] as const));

const common = scheme(
  "а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ь= ъ= э=e ы=y і=i ї=i є=ie ў=u ґ=g",
);

/** Cyrillic: by letters, those of `common` where a system says nothing else. */
const cyrillic: readonly Scheme[] = [
  // Passports (ICAO 9303)
  { ...common, ...scheme("ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ъ=ie") },
  // BGN/PCGN
  { ...common, ...scheme("ж=zh й=y х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya ї=yi є=ye") },
  // Press and passports of the nineties
  { ...common, ...scheme("ж=zh й=y х=h ц=ts ч=ch ш=sh щ=sch ю=yu я=ya ё=yo ы=i е=ye") },
  // ISO 9 without marks
  { ...common, ...scheme("ж=z й=j х=h ц=c ч=c ш=s щ=sc ю=ju я=ja ї=ji є=je") },
  // German
  { ...common, ...scheme("в=w ж=sch з=s й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja с=ss") },
  // French
  { ...common, ...scheme("ж=j й=i х=kh ц=ts ч=tch ш=ch щ=chtch ю=iou я=ia у=ou г=gu") },
  // Polish
  { ...common, ...scheme("в=w ж=z й=j х=ch ц=c ч=cz ш=sz щ=szcz ю=iu я=ia ы=y") },
  // Ukrainian passports
  { ...common, ...scheme("г=h и=y ж=zh й=i х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia") },
  // Belarusian
  { ...common, ...scheme("г=h ж=zh й=i х=kh ц=ts ч=ch ш=sh ю=iu я=ia е=ie в=u о=a") },
  // Nordic
  { ...common, ...scheme("ж=zj й=j х=kh ц=ts ч=tj ш=sj щ=sjtj ю=ju я=ja") },
];

/** Korean, by conjoining jamo: initial consonants, vowels, final consonants. */
const korean: readonly Readonly<Record<string, string>>[] = ["0", "1", "2", "3"].map((way) =>
  Object.fromEntries(
    [
      "ᄀ=k,g,g,k ᄁ=kk,kk,gg,k ᄂ=n,n,n,n ᄃ=t,d,d,t ᄄ=tt,tt,dd,d ᄅ=r,r,l,y ᄆ=m,m,m,m ᄇ=p,b,b,p ᄈ=pp,pp,bb,b ᄉ=s,s,s,s ᄊ=ss,ss,ss,s ᄋ=,,, ᄌ=ch,j,j,ch ᄍ=tch,jj,jj,j ᄎ=ch,ch,ch,tch ᄏ=k,k,kh,k ᄐ=t,t,th,t ᄑ=p,p,ph,p ᄒ=h,h,h,h",
      "ᅡ=a,a,a,ah ᅢ=ae,ae,ai,e ᅣ=ya,ya,ya,ia ᅤ=yae,yae,yai,ye ᅥ=o,eo,u,eo ᅦ=e,e,ei,e ᅧ=yo,yeo,you,yu ᅨ=ye,ye,ye,yei ᅩ=o,o,o,oh ᅪ=wa,wa,oa,wa ᅫ=wae,wae,wai,oae ᅬ=oe,oe,oi,we ᅭ=yo,yo,yo,io ᅮ=u,u,oo,ou ᅯ=wo,weo,wo,wu ᅰ=we,we,we,ue ᅱ=wi,wi,wi,ui ᅲ=yu,yu,yoo,iu ᅳ=u,eu,eu,u ᅴ=ui,ui,eui,i ᅵ=i,i,ee,i",
      "ᆨ=k,k,g,k ᆫ=n,n,n,n ᆮ=t,t,d,t ᆯ=l,l,l,r ᆷ=m,m,m,m ᆸ=p,p,b,p ᆺ=t,t,s,t ᆼ=ng,ng,ng,ng ᆩ=k,k,k,k ᆻ=t,t,t,t ᆽ=t,t,t,t ᆾ=t,t,t,t ᆿ=k,k,k,k ᇀ=t,t,t,t ᇁ=p,p,p,p ᇂ=,,,",
    ]
      .join(" ")
      .split(" ")
      .map((cell) => [cell.slice(0, 1), cell.slice(2).split(",")[Number(way)] ?? ""] as const),
  ),
);

/** Wade-Giles without marks for pinyin, longest beginnings first. */
const wadeGiles: readonly (readonly [RegExp, string])[] = [
  [/^zh(?=i$)/, "chih"],
  [/^chi$/, "chih"],
  [/^shi$/, "shih"],
  [/^ri$/, "jih"],
  [/^zi$/, "tzu"],
  [/^ci$/, "tzu"],
  [/^si$/, "ssu"],
  [/^zh/, "ch"],
  [/^z/, "ts"],
  [/^c(?!h)/, "ts"],
  [/^[jq]u/, "chu"],
  [/^[jq]/, "ch"],
  [/^xu/, "hsu"],
  [/^x/, "hs"],
  [/^r/, "j"],
  [/^b/, "p"],
  [/^d/, "t"],
  [/^g/, "k"],
  [/ong$/, "ung"],
  [/ian$/, "ien"],
  [/^yan$/, "yen"],
  [/uo$/, "o"],
  [/(?<=[kgh])e$/, "o"],
  [/^you$/, "yu"],
  [/(?<=[a-z])ui$/, "uei"],
  [/ie$/, "ieh"],
  [/ue$/, "ueh"],
];

/** The spellings of a Cyrillic word (folded) in every system, each once. */
export function cyrillicSpellings(word: string): string[] {
  return [...new Set(cyrillic.map((way) => [...word].map((letter) => way[letter] ?? "").join("")))];
}

/** The spellings of a Hangul word in every system, each once. */
export function koreanSpellings(word: string): string[] {
  const jamo = [...word.normalize("NFD")];
  return [...new Set(korean.map((way) => jamo.map((letter) => way[letter] ?? "").join("")))];
}

/** The Wade-Giles spelling of a pinyin syllable. */
export function wadeGilesOf(pinyin: string): string {
  for (const [pattern, written] of wadeGiles.slice(0, 7))
    if (pattern.test(pinyin)) return pinyin.replace(pattern, written).replace(/ihi$/, "ih");
  let text = pinyin;
  const begins = wadeGiles.slice(7, 18).find(([pattern]) => pattern.test(text));
  if (begins !== undefined) text = text.replace(begins[0], begins[1]);
  const ends = wadeGiles.slice(18).find(([pattern]) => pattern.test(text));
  return ends === undefined ? text : text.replace(ends[0], ends[1]);
}
