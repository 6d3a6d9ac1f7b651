import { inTurn, readRules, sharesOf, type Shares } from "./shares.ts";

/** How names write a Hangul syllable: by custom (이: Lee, Yi, Rhee), and by the sound of its letters in the several systems. */
export function koreanSpellings(syllable: string): Shares {
  const known = spelled.get(syllable);
  if (known !== undefined) return known;
  const weights = new Map<string, number>();
  for (const [latin, weight] of bySound(syllable)) weights.set(latin, weight);
  for (const [latin, weight] of customary.get(syllable) ?? [])
    weights.set(latin, Math.max(weights.get(latin) ?? 0, weight * customWeight));
  const shares = sharesOf(weights, mostSpellings);
  spelled.set(syllable, shares);
  return shares;
}

const spelled = new Map<string, Shares>();
const mostSpellings = 24;
const customWeight = 1.5;

function bySound(syllable: string): ReadonlyMap<string, number> {
  const code = (syllable.codePointAt(0) ?? 0) - firstSyllable;
  if (code < 0 || code >= syllables) return new Map();
  const [initial, vowel, final] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
  return inTurn(waysAt(initials, initial), waysAt(vowels, vowel), waysAt(finals, final));
}

const firstSyllable = 0xac00;
const syllables = 11_172;

/** Letters in Unicode's order, a line each. */
const read = (text: string): ReadonlyMap<string, number>[] => [...readRules(text).values()];
const waysAt = (letters: readonly ReadonlyMap<string, number>[], at: number): ReadonlyMap<string, number> =>
  letters[at] ?? new Map([["", 1]]);

const initials = read(`
ㄱ k g
ㄲ kk gg=.3 k=.4 g=.2
ㄴ n
ㄷ d t=.6
ㄸ tt dd=.3 t=.4 d=.2
ㄹ r l=.3 n=.15 -=.1
ㅁ m
ㅂ b p=.6
ㅃ pp bb=.3 p=.4 b=.2
ㅅ s sh=.15
ㅆ ss s=.8
ㅇ -
ㅈ j ch=.8 z=.05
ㅉ jj tch=.2 j=.4 ch=.3
ㅊ ch j=.05 c=.03
ㅋ k kh=.1
ㅌ t th=.15
ㅍ p ph=.15 f=.1
ㅎ h
`);

const vowels = read(`
ㅏ a ah=.1
ㅐ ae ai=.2 e=.25 ay=.05 a=.1
ㅑ ya ia=.05
ㅒ yae
ㅓ eo o=.5 u=.35 uh=.05 eu=.05 ou=.05 au=.05 a=.02
ㅔ e ae=.1 ay=.05 ei=.05 eh=.05
ㅕ yeo yo=.5 you=.4 yu=.15 yeou=.05 ye=.05 yuh=.02 eo=.03 ou=.02 yaw=.02
ㅖ ye e=.2 yeh=.02 ie=.05
ㅗ o oh=.08 ho=.01
ㅘ wa oa=.05 hwa=.02
ㅙ wae wai=.1
ㅚ oe oi=.3 we=.1 wei=.05 oy=.05
ㅛ yo yoh=.03 io=.03
ㅜ u oo=.6 ou=.1 woo=.1 wu=.05
ㅝ wo weo=.2 won=.02 uo=.05 wu=.05
ㅞ we
ㅟ wi ui=.2 wee=.15 uei=.02
ㅠ yu yoo=.4 you=.15 ryu=.02 yew=.03 iu=.02
ㅡ eu u=.5 oo=.02 e=.05 i=.02
ㅢ ui eui=.4 i=.2 ee=.15 ey=.03 ei=.03 yi=.02 uy=.02
ㅣ i ee=.35 y=.05 yi=.02 ie=.02 ih=.01
`);

const finals = read(`
0 -
ㄱ k g=.3 ck=.05 c=.03 -=.02
ㄲ k
ㄳ k
ㄴ n
ㄵ n
ㄶ n
ㄷ t d=.2
ㄹ l r=.1 ll=.02
ㄺ k lk=.3
ㄻ m lm=.3
ㄼ l p=.3
ㄽ l
ㄾ l
ㄿ p
ㅀ l
ㅁ m
ㅂ p b=.3 ub=.02
ㅄ p
ㅅ t s=.3
ㅆ t
ㅇ ng n=.05
ㅈ t j=.2
ㅊ t
ㅋ k
ㅌ t
ㅍ p
ㅎ t h=.2 -=.3
`);

const customary = readRules(`
이 lee yi=.6 ri=.35 rhee=.3 i=.3 li=.15 ree=.05 yee=.05 e=.05
리 ri lee=.4 rhee=.1 li=.2
박 park pak=.5 bak=.3 bark=.03 pahk=.03
최 choi choe=.5 chwe=.03 choy=.05
정 jung jeong=.9 chung=.8 jong=.3 cheong=.15 joung=.1 chong=.2 jeung=.05 jeoung=.02
강 kang gang=.3
조 cho jo=.7 joe=.1 joh=.05 chough=.02
윤 yoon yun=.8 youn=.2 yune=.02
장 jang chang=.7
임 lim im=.5 rim=.3 yim=.3 leem=.05 rhim=.05
림 rim lim=.7
한 han hahn=.1
오 oh o=.5
서 seo suh=.5 so=.3 sur=.05 su=.05 shur=.02
신 shin sin=.4 shinn=.02
권 kwon gwon=.2 kweon=.1 kwun=.05 kwan=.02
황 hwang whang=.15 hoang=.03
안 ahn an=.8
송 song
류 ryu yoo=.4 yu=.3 ryoo=.2 lyu=.1 lew=.05 liu=.03 you=.1 rew=.02 yoou=.01
유 yoo yu=.9 you=.3 ryu=.1 yew=.02 yoou=.01
홍 hong
전 jeon chun=.5 jun=.5 chon=.3 jon=.2 cheon=.15 jeun=.03
고 ko go=.5 koh=.2 goh=.05
문 moon mun=.6
양 yang ryang=.1
손 son sohn=.3 shon=.02
배 bae pae=.3 bai=.05 pai=.02 bay=.02
백 baek paek=.5 paik=.3 back=.2 baik=.15 beak=.05 bek=.02 pak=.03
허 heo huh=.5 hur=.3 ho=.2 hu=.1 her=.05
남 nam
심 shim sim=.6
노 noh no=.5 roh=.5 ro=.3 rho=.1
로 ro noh=.2 roh=.3 no=.2 lo=.2
하 ha hah=.02
곽 kwak gwak=.2 kwack=.05 koak=.02
성 seong sung=.9 song=.3 soung=.05 seung=.1
차 cha
주 joo ju=.9 chu=.4 choo=.15
우 woo u=.5 wu=.2 oo=.1
구 koo ku=.6 gu=.6 goo=.2 kou=.02
나 na ra=.2 rha=.05 la=.05 nah=.02
민 min
진 jin chin=.4 gin=.02 jean=.02
지 ji chi=.4 jee=.3 gi=.02 jhi=.02 zi=.03
엄 um eom=.6 om=.1 uhm=.1
채 chae chai=.1 che=.1
원 won weon=.1 wone=.02
천 cheon chun=.5 chon=.3 chen=.02
방 bang pang=.3 bahng=.02
공 kong gong=.5
현 hyun hyeon=.7 hyon=.3 heon=.05 hyeun=.02 hyoun=.05
함 ham hahm=.1
변 byun byeon=.5 pyon=.2 byon=.1 byoun=.02 pyun=.1
염 yeom yum=.3 yom=.2 youm=.1 ryom=.1
여 yeo yu=.1 yuh=.05 lyuh=.02 ryo=.1 yo=.3
추 choo chu=.9
도 do to=.4 doh=.05 toh=.03
소 so soh=.1
석 seok suk=.7 sok=.5 sug=.05 seog=.1 suck=.05 sock=.02 suak=.01
선 sun seon=.8 son=.2 sunn=.02
설 seol sul=.2 sol=.2
마 ma mah=.03
길 gil kil=.6 kiel=.02
연 yeon yun=.3 youn=.3 yon=.3 yeun=.1
위 wi wee=.2 we=.05
표 pyo phyo=.2
명 myung myeong=.6 myong=.4 myoung=.2
기 ki gi=.6 kee=.2 key=.05 gee=.03
반 ban pan=.2 bahn=.05
라 ra na=.2 la=.1
왕 wang
금 geum keum=.5 kum=.4 gum=.1
옥 ok ock=.2 oak=.05 ohk=.03
육 yook yuk=.5 youk=.1
인 in ihn=.02 yin=.02
맹 maeng maing=.05
제 je jae=.2 che=.1 jei=.02
모 mo moh=.05
탁 tak tark=.05
국 kook guk=.6 kuk=.6 gook=.1
어 eo uh=.1 o=.1 er=.03
은 eun un=.6 en=.02
편 pyeon pyun=.2
용 yong young=.2 ryong=.2
룡 ryong yong=.5 long=.02
예 ye yae=.03
봉 bong pong=.4
영 young yeong=.8 yong=.6 yung=.15 yeoung=.03
경 kyung gyeong=.7 kyong=.6 kyoung=.4 kyeong=.3 gyung=.1 gyong=.1 kyeung=.03
형 hyung hyeong=.5 hyong=.3 hyoung=.2
훈 hoon hun=.8
수 soo su=.9 sue=.05
순 soon sun=.8
준 jun joon=.8 june=.05 chun=.2 joun=.03 juhn=.05
승 seung sung=.4 sng=.03
철 chul cheol=.8 chol=.7 chull=.02 chel=.02
혁 hyuk hyeok=.5 hyok=.3 hyuck=.1 hyeog=.03
혜 hye hae=.1 hea=.05 hei=.02 hey=.02
희 hee hui=.4 hi=.15 heui=.1 hie=.02
호 ho
상 sang
재 jae jai=.1 chae=.3 je=.1 che=.05 jea=.05
대 dae tae=.3 dai=.05 dea=.02
태 tae tai=.15 tea=.02
해 hae hai=.1 hea=.03
덕 deok duk=.6 dok=.3 tok=.3 deog=.05 duck=.1 tuk=.1
운 un woon=.8 wun=.1 oon=.2
숙 sook suk=.8 sug=.05 sok=.05 shuk=.02
욱 wook uk=.6 ook=.2 wuk=.1 ouk=.1
식 sik shik=.5 sick=.1 sig=.03 seek=.05
필 pil phil=.5 peel=.02
균 kyun gyun=.6 kyoon=.2 gyoon=.05
근 geun keun=.7 kun=.4 gun=.3
규 kyu gyu=.6 kyoo=.1 gyoo=.03 que=.02 ghue=.01
광 kwang gwang=.7 kwan=.02
관 kwan gwan=.5
일 il ill=.05 yil=.05
열 yeol yul=.3 yol=.2 youl=.1
찬 chan
창 chang
춘 chun choon=.7
복 bok pok=.4 bog=.05
화 hwa wha=.1
환 hwan whan=.2
회 hoe hoi=.3 hwe=.1 hoei=.02
효 hyo
휘 hwi whee=.1 hwee=.1
란 ran lan=.2 nan=.1 rhan=.03
량 ryang yang=.3 lyang=.05 liang=.05
련 ryon ryeon=.6 yeon=.3
령 ryong ryeong=.6 young=.4 yeong=.2
래 rae lae=.2 nae=.1 lai=.05
익 ik ick=.05 yik=.05
언 eon un=.3 on=.3 eun=.1 ohn=.03 uhn=.03
의 ui eui=.5 eu=.05 ee=.05 yi=.03
무 moo mu=.9
두 doo du=.9 tu=.3 too=.05
후 hoo hu=.9 who=.02
미 mi mee=.2 me=.03
병 byung byeong=.7 pyong=.4 byong=.1 byoung=.3 pyung=.1 pyeong=.05
보 bo po=.3 boh=.03
삼 sam
중 jung joong=.6 chung=.3 choong=.1 joung=.05
종 jong chong=.7 jung=.03 chung=.03
`);
