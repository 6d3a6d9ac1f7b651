// Surnames of Chinese and Koreans, commonest first: what tells whose language a name is read in, and how little a surname says. Written for Besa from general
// knowledge.
import { fold } from "./fold.ts";

const chinese =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤萧温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";
const chineseDouble =
  "欧阳 司马 上官 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 宇文 轩辕 端木 独孤 南宫 拓跋 钟离 闻人 司空 鲜于 百里 呼延 单于";
const korean =
  "金李朴崔郑姜赵尹张林韩吴申徐权黄安宋柳洪全高文孙梁裴曹白许南沈卢刘河丁俞郭成车朱禹具闵陈罗池严元千方孔玄康咸卞杨廉边吕秋鲁都苏石慎马薛宣周延魏表明奇琴王房玉陆仁印孟诸卓秦蒋殷片龙庆夏太史余睦邢左智皮杜牟郝牛芮凤溫甘贾葛任奉景桂唐承施晋毛温毕朱平潘";
const koreanDouble = "南宫 皇甫 诸葛 鲜于 独孤 司空 西门 东方";

function chancesOf(singles: string, doubles: string): ReadonlyMap<string, number> {
  // Zipf: the surname of rank r is borne by about 1/r as many as the first; double ones are rare.
  const weights = new Map([...fold(singles)].map((letter, rank) => [letter, 1 / (rank + 3)]));
  for (const double of doubles.split(" ")) weights.set(fold(double), 1 / 300);
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return new Map([...weights].map(([name, weight]) => [name, Math.log(weight / sum)]));
}

/** Logarithms of how common surnames are among Chinese names and among Korean ones in Han characters, by their folded characters. */
export function surnamesOf(people: "chinese" | "korean"): ReadonlyMap<string, number> {
  read ??= { chinese: chancesOf(chinese, chineseDouble), korean: chancesOf(korean, koreanDouble) };
  return read[people];
}

/**
 * How common a surname is among the people of whom its writing tells that they are of them: among Koreans for Hangul, among Chinese or Koreans for Han
 * characters; 0 for what is none, and for other scripts (ISO 15924). Folded.
 */
export function shareOfSurname(text: string, script: string): number {
  if (script === "Hang") return (hangulShares ??= sharesIn(hangul)).get(text) ?? 0;
  if (script !== "Hani") return 0;
  return Math.exp(Math.max(surnamesOf("chinese").get(text) ?? -Infinity, surnamesOf("korean").get(text) ?? -Infinity));
}

/** Korean surnames of the south and the north, with how many of a thousand people have each. */
const hangul =
  "김215 이147 리147 박84 최47 정48 강24 조24 윤21 장21 임17 림17 한15 오15 서15 신18 권14 황14 안14 송14 유15 류13 전15 홍11 고9 문9 양10 량10 손9 배8 백8 허7 남6 심5 노6 로6 하5 곽4 성4 차4 주4 우4 구4 민3 진3 지3 나3 라3 엄3 채3 원3 천3 방3 공2 현2 함2 변2 염2 여2 려2 추2 도2 소2 석2 선2 설2 마2 길2 련1 연1 위1 표1 명1 기1 반1 왕1 금1 옥1 육1 륙1 인1 맹1 제1 모1";

function sharesIn(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(" ").map((entry) => [entry.slice(0, 1), Number(entry.slice(1)) / 1000]));
}

let hangulShares: ReadonlyMap<string, number> | undefined;

let read: Readonly<Record<"chinese" | "korean", ReadonlyMap<string, number>>> | undefined;
