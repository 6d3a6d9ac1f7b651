// Common names of cultures whose own script does not tell the vowels, or whose letters do not tell the reading. Common words of languages,
// put together here; no person is meant.

/** Given names of men. */
export const arabicMen =
  "mohamed ahmad ali hassan hussein omar khaled youssef ibrahim mahmoud mustafa abdullah abdulrahman saleh salem hamza bilal tariq faisal fahd nasser saad saeed samir karim jamal kamal rashid walid ziad majid hamid hamad sultan khalifa mansour nabil adel adnan amin amir anas ayman bashir badr daoud fadi farid fouad ghassan habib haitham hani harith hatem hisham ihab imad iyad ismail issa jaber jalal jassim kassem laith luay maher malik marwan mazen moussa munir murad nader naim nizar osama qasim raed rami riad sabri salah sami shadi shakir sharif sulaiman taha taher talal talib usman wael wissam yahya yaqoub yasin yassir younis zaid zakaria zahir abbas akram anwar arif ashraf atef aziz barakat dawood ehsan emad essam fayez fikri ghazi hafez haidar hazem jafar javid kazim khalil latif lutfi mahdi makki midhat mukhtar nadim najib naseem nazir nouri rafiq rahim rajab ramadan reza sajid shahid siraj tawfiq thamer tarek uday wajdi yazid zubair";
/** Given names of women. */
export const arabicWomen =
  "fatima aisha mariam khadija zainab amina layla noor sara hanan huda iman salma samira rania rana reem dina dalia dima farah ghada hala hayat heba hind ibtisam ikram jamila karima khawla lamia latifa lina lubna maha maisa malak manal marwa maysoon mona muna nabila nada nadia nahla naima najwa nawal nisreen ola rabab rabia raghad raja randa rasha rawan rima rola ruqayya sabah safa safiya sahar sakina samar sana sawsan shadia shaima sherine siham suha suhair sumaya tahani taghreed wafa warda widad yasmin zahra zakia zeina zubaida aziza bahija basma bushra dunya fadwa fairouz faten firdaus habiba hafsa halima hasna ilham inas intisar jawhara kawthar maram mervat nagla najat nayla ouafa parveen razan rehab roqaya shahd souad tasneem zohra";
/** Family names, without the article. */
export const arabicFamilies =
  "masri baghdadi halabi shami hashimi qurashi tamimi otaibi ghamdi zahrani harbi shammari qahtani dosari mutairi maliki ansari najjar haddad khatib khoury nasrallah sayegh hamdan jaber saleh hassan hussein abdallah mahmoud ibrahim ismail khalil younes mansour awad hamdi farouk ghanem barakat zaidan saad salama shaheen sabbagh qasim rashid nasser omar taha yassin zaki aziz bakr darwish fares habib hijazi issa jamal kanaan lahham mansoori makhlouf maqdisi murad nabulsi naji nassar obeid omari qadri qaddoumi rifai rahman sabri said salim samman sharif shehadeh suleiman sultan tawil turki wahab yamani zein zoubi amrani alaoui bennani benali bouzid bouazza cherkaoui chraibi daoudi elidrissi fassi filali ghazali hamdaoui idrissi jebari kabbaj lahlou mernissi naciri ouali rachidi saidi tazi touzani zeroual ziani benkirane brahimi belkacem bouteflika boudiaf chaoui djebbar ferhat guerfi haddadi khelifi larbi mansouri meziane nouri rahmani sahraoui slimani touati yahiaoui zerrouki karimi ahmadi hosseini mohammadi rezaei moradi jafari rahimi sadeghi kazemi abbasi akbari asadi bagheri ebrahimi ghasemi heydari khan malik qureshi sheikh butt chaudhry mirza baig siddiqui hashmi bukhari gilani naqvi rizvi zaidi afridi durrani ghilzai noorzai popal stanikzai wardak achakzai barakzai habibi hotak kakar mohmand safi sherzai";

/** Given names of men. */
export const hebrewMen =
  "david moshe yosef avraham yitzhak yaakov daniel michael eitan noam uri ori itai yonatan ariel amit guy roi omer idan ron tomer gal nadav lior shai eyal boaz gilad gideon haim menachem mordechai nahum natan nir oded ofer pinchas rafael reuven shimon shlomo shmuel tal uzi yair yehuda yehoshua yigal yoav yoram zeev zvi amos asher baruch binyamin dov efraim elad eliezer elisha ehud erez ezra gershon hillel ilan israel kobi levi meir micha naftali nimrod nissim";
/** Given names of women. */
export const hebrewWomen =
  "sarah rivka rachel leah miriam esther hannah ruth tamar noa maya shira yael michal adi talia avigail ayelet batya bracha chaya dalia dana daphna devorah dina dorit edna efrat einat galit gila hadas hadassah hagar ilana inbal irit keren liat limor lior meirav naama naomi nava nili nurit ofra orit osnat penina pnina rina ronit shani sharon shlomit shoshana sigal smadar tali tirza tova tzipora varda yafa yehudit yocheved zahava";
/** Family names. */
export const hebrewFamilies =
  "cohen levi mizrahi peretz biton dahan avraham friedman malka azoulay katz yosef david amar ohayon hadad gabai ben-david adler shapira rosenberg goldberg greenberg weiss schwartz klein stern segal baron barak sharon golan galili carmel tal oren shahar peled eshkol rabin sapir alon dayan eitan gur harel hazan hershkovitz kaplan landau lavi maimon margalit marom naor navon nissim ohana oz paz pinto rotem rubin sabag saban sasson shalom shemesh shitrit shoham sofer suissa tzur vaknin yadin yaron zamir zohar";

/** Kanji with readings: first and second letters of family and given names. */
export const japaneseParts = {
  family: [
    "山 yama|田 ta|川 kawa|中 naka|高 taka|小 o|大 o|松 matsu|石 ishi|木 ki|村 mura|井 i|上 ue|林 hayashi|森 mori|岡 oka|島 shima|野 no|原 hara|藤 fuji|佐 sa|伊 i|加 ka|後 go|近 kon|渡 wata|西 nishi|東 higashi|北 kita|南 minami|竹 take|長 naga|古 furu|新 ara|青 ao|黒 kuro|白 shira|吉 yoshi|宮 miya|福 fuku|清 kiyo|坂 saka|橋 hashi|谷 tani|水 mizu|平 hira|服 hatto|安 yasu|武 take|今 ima",
    "田 da|川 kawa|本 moto|村 mura|井 i|口 guchi|山 yama|木 ki|野 no|原 hara|藤 to|島 shima|崎 zaki|沢 zawa|橋 hashi|谷 ya|内 uchi|尾 o|下 shita|岡 oka|林 bayashi|森 mori|瀬 se|塚 zuka|津 tsu|戸 do|部 be|間 ma|岸 gishi|坂 saka",
  ],
  given: {
    male: [
      "健 ken|大 dai|一 kazu|正 masa|和 kazu|義 yoshi|英 hide|隆 taka|直 nao|裕 yu|康 yasu|宏 hiro|信 nobu|智 tomo|俊 toshi|達 tatsu|秀 hide|幸 yuki|勇 yu|翔 sho|光 mitsu|昭 aki|貴 taka|哲 tetsu",
      "太 ta|介 suke|郎 ro|一 ichi|男 o|夫 o|彦 hiko|之 yuki|人 to|也 ya|樹 ki|司 ji|治 ji|平 hei|雄 o|明 aki|弘 hiro|斗 to|真 ma|志 shi",
    ],
    female: [
      "美 mi|恵 e|由 yu|真 ma|智 tomo|久 hisa|裕 yu|明 aki|幸 sachi|陽 yo|優 yu|愛 ai|京 kyo|千 chi|和 kazu|順 jun|洋 yo|直 nao|麻 ma|彩 aya|奈 na|沙 sa|菜 na|结 yu",
      "子 ko|美 mi|恵 e|香 ka|江 e|代 yo|奈 na|乃 no|理 ri|里 ri|花 ka|実 mi|希 ki|衣 i|佳 ka|穂 ho",
    ],
  },
} as const satisfies { family: readonly [string, string]; given: Record<"male" | "female", readonly [string, string]> };
