// Han characters that are one character in names, written the traditional, the simplified or the Japanese way.
import { letterOf, type Unihan } from "./unihan.ts";

/**
 * New Japanese forms before old ones, where Unihan does not pair them (kJinmeiyoKanji has those for given names only), and forms of surnames
 * that registers write either way. Written for Besa from general knowledge.
 */
const paired =
  "辺邊邉边 沢澤 浜濱濵 両兩 変變 関關 斎齋 渕淵 塩鹽 鉄鐵 団團 図圖 弁辨辯 仮假 労勞 勧勸 姉姊 姫姬 対對 崎嵜碕﨑 高髙 吉𠮷 柳栁 帰歸 弐貳 恋戀 戸戶户 択擇 拠據 挙舉 権權 歓歡 歯齒 歳歲 済濟 渓溪 猟獵 発發 穏穩 窓窗 経經 絵繪 継繼 総總 聡聰 声聲 脳腦 茎莖 蛍螢 観觀 覚覺 訳譯 読讀 豊豐 軽輕 郷鄉鄕 釈釋 鉱鑛礦 銭錢 鋭銳 隠隱 隣鄰 霊靈 顔顏 駅驛 亀龜 広廣 桜櫻 栄榮 徳德 恵惠 黒黑 増增 緑綠 黄黃 呉吳 内內 歩步 毎每 海海 教敎 産產 真眞 録錄 青靑 清淸 説說 鎌鐮 侠俠 浄淨 静靜 兎兔 双雙 剣劍 検檢 険險 験驗 倹儉 営營 厳嚴 薬藥 楽樂 瑠璢 畳疊 満滿 囲圍 悩惱 強强 摂攝 枢樞 条條 様樣 湾灣 蛮蠻 騒騷 壌壤 嬢孃 譲讓 醸釀 穂穗 専專 伝傳 転轉 砕碎 粋粹 酔醉 県縣 縄繩 縦縱 従從 続續 遅遲 随隨 髄髓 逓遞 郎郞 尭堯 暁曉 焼燒 曽曾 僧僧 層層 冴冱 凛凜 曹曺 裵裴 尹尹";

/** Table text: a line is the character that stands for all, then those that are folded into it. */
export function hanVariants(unihan: Unihan): string {
  const known = charactersOfNames(unihan);
  const parent = new Map<string, string>();
  const rootOf = (letter: string): string => {
    const up = parent.get(letter);
    return up === undefined || up === letter ? letter : rootOf(up);
  };
  const join = (into: string, letter: string): void => {
    const [a, b] = [rootOf(into), rootOf(letter)];
    if (a !== b) parent.set(b, a);
  };
  for (const [letter, value] of unihan.field("Variants", "kSimplifiedVariant")) {
    const forms = value.split(" ").map(letterOf);
    const [form] = forms;
    // Where a character is also its own simplified form (乾, 瞭), one text may mean either.
    if (form !== undefined && !forms.includes(letter) && known.has(letter)) join(form, letter);
  }
  for (const [letter, value] of unihan.field("OtherMappings", "kJinmeiyoKanji")) {
    const [, form = ""] = value.split(":");
    if (form !== "") join(letter, letterOf(form));
  }
  for (const [first = "", ...others] of paired.split(" ")) for (const letter of others) join(first, letter);
  return linesOf(parent, rootOf, unihan.charset("kGB0", "kTGH"));
}

function linesOf(
  parent: ReadonlyMap<string, string>,
  rootOf: (letter: string) => string,
  simplified: ReadonlySet<string>,
): string {
  const classes = new Map<string, Set<string>>();
  for (const letter of [...parent.keys()].toSorted()) {
    const root = rootOf(letter);
    classes.set(root, (classes.get(root) ?? new Set([root])).add(letter));
  }
  return [...classes.values()]
    .map((members) => [...members].filter((member) => member.normalize("NFKC") === member).toSorted())
    .filter((members) => members.length > 1)
    .map((members) => {
      const chosen = members.find((member) => simplified.has(member)) ?? members[0] ?? "";
      return chosen + members.filter((member) => member !== chosen).join("");
    })
    .toSorted()
    .join("\n");
}

/** Characters of the national character sets that names are written with. */
export function charactersOfNames(unihan: Unihan): Set<string> {
  const known = unihan.charset("kTGH", "kGB0", "kJis0", "kKSC0", "kKoreanName");
  for (const [letter, code] of unihan.field("OtherMappings", "kBigFive"))
    if (Number.parseInt(code, 16) <= lastCommonBigFive) known.add(letter);
  return known;
}

/** Level 1 of Big5 ends here. */
const lastCommonBigFive = 0xc67e;
