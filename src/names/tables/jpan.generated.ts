// Made by bench/learn/han-readings.ts from the surnames and given names of mecab-ipadic 2.7.0-20070801. Do not edit.
// IPADIC: Copyright 2000-2003 Nara Institute of Science and Technology; Copyright (c) 1995-1997 Institute for New Generation Computer
// Technology. Use, reproduction and distribution of it and of what is derived from it are permitted, provided these notices are kept; it comes
// without warranty of any kind. The whole text: ipadic-licence.txt.
// A line: kanji, then each way they are read in Latin with -10 times the natural logarithm of its joint probability.
export const jpan = `
々 u87 a87 i89 ma94 za105
ア a78
イ i75
イ子 iko71
ウ u87
ウ子 uko84 ko84
エ e84
エ子 eko75
エ門 emon80 mon83
カ ka75
カ子 kako82
キ ki69
キ子 kiko76
キ江 kie89
ギ gi87
ク ku86
ク子 kuko81
ク江 kue89
ケ ke82 k83
ケ崎 gasaki81
ケ谷 gaya82
コ ko98
サ sa72
サ子 sako77
サ江 sae91
シ shi73
シヅ shizu89
シュ shu94
ショ sho94
ス su76
スミ sumi89
ス江 sue94
ズ子 zuko81
セ se84
ソ so94
タ ta69
チ chi75
チ子 chiko80
ツ tsu68
ツ子 tsuko71
ヅ子 zuko87
テ te84
ト to70
ト子 toko86
ナ na75
ナ子 nako79
ヌ nu89
ネ子 neko80
ノ no65
ノ内 chi88
ハ ha81
ハル haru87
ヒ hi84
フ fu75
ブ bu83
マ ma75
マサ masa88
マ子 mako84
ミ mi69
ミ子 miko74
ミ枝 mie91
ミ江 mie89
ム mu94
メ子 meko81
モ mo80
ヤ ya79
ヤ子 yako83
ユ yu76
ユウ yu86
ヨ yo75
ヨウ yo92
ヨ子 yoko75
ヨ志 yoshi92
リ ri78
リヨ riyo92 ryo94
リ子 riko78
ル ru80
ル子 ruko89
レ re94
ワ wa98
ワ子 wako87
ヱ e86
ヱ子 eko79
ヲ o91
ン n84
ン子 nko89
ヶ崎 gasaki82
一 ichi55 kazu57 i86 hi98 it99 uichi101 iichi105 ich105 hajime105 hitotsu105 ippon105 makoto105 okazu105
一休 ikkyu98
一朗 ichiro84 ichirou91
一条 ichijo91
一氏 kazuji98
一瓢 ippyo98
一行 ikko98
一路 ichiro92
一郎 ichiro50 ichirou57
一風 ippu98
丁 cho98 chou105
丁子 choji98
七 shichi61 nana83 na98 sh105
七宝 shippo98
万 ma76 man80 tsumu98 kazu105 yorozu105
万里 mari93
万鎬 banko98
丈 jo87 jou91 take94
三 mi66 zou71 mitsu76 san76 zo81 sa88 s94 m101 me105 mino105 sandayu105 anza106
三代 miyo89
三千 michi85
三喜 miki94
三夫 o95
三奈 mina97
三島 mishima90
三恵 mie95
三智 michi95
三朗 saburo98
三木 miki92
三条 sanjo91
三樹 miki89
三津 mitsu81
三洲 sanshu98
三田 mita96
三男 mio89
三紀 miki95
三良 saburo98
三遊 sanyu98
三郎 saburo52 saburou59 zaburo60 zaburou67
三重 mie87
三野 mino95
上 kami55 gami73 ue81 e91 ka91 a92 noe98 noue98 kan105 kam105 kamits105 age105 kamigou105 noboru105 u105
上上 kamiko98
上小 kamiko95
上月 kozuki98
上祐 joyu98
上道 joto98
上野 ueno94
上阪 kosaka98
上陽 joyo98
下 shimo58 shita69 shim87 noshita92 shimoko101 ka105 kuda105 shimots105 shimok105
下上 shimoko98
下総 shimosa98
下馬 shimoma89
不 fu105 sh105
不二 fuji86
不倒 futo98
不流 furyu98
不破 fuwa98
不空 fuku98
与 yo68 tomo105
与志 yoshi92
丑 ushi86
且 katsu105
世 se83 yo84
世子 yoko80
丘 gaoka89 oka91 a105 takashi105
丞 jo98 jou105 susumu105
両 ryou105 moro105
両川 ryokawa98
両津 ryotsu98
並 nami84
中 naka55 chu85 chuu94 nakano105 nakats105 nakaga105 ataru105 kanae105 nakagou105
中主 chuzu98
中場 nakajo98
中洲 chushu98
中車 chusha98
中野 nakano92
串 kushi91
丸 maru65 ma105
丹 tan91 ta105 makoto105
丹生 nyu98 tanjo98
丹藤 tando98
丹韵 tanyu98
主 nushi98
主藤 shuto98
乃 no73 o105
久 hisa55 kyu71 ku71 kyuu76 u94 k98 waku103 kuk105 hisashi105 kushuk105
久二 kyuji98
久仁 kuni86
久保 kubo70
久允 kyuin98
久吾 kyugo98
久太 kyuta98
久子 kuko85
久宝 kubo98
久次 kyuji98
久治 kyuji97
久米 kume89
久美 kumi83
久遠 kudo98
久間 kuma89
之 yuki57 i72 e91 y98
之丞 nojo75 nojou82
之介 nosuke75
之内 nochi74 nouchi81
之助 nosuke55
之総 shiso98
乗 jou105
乗児 joji98
乙 oto91
九 ku82 kyu91 kyuu98 o105 tsuku105
九峯 kyuho98
九童 kudo98
九郎 kuro78 kurou86
也 ya88 nari94
也子 yako85
乱 ran105
乳井 nyui98
乾 ken94 inui105
亀 kame72 ki98 game105 hisashi105
亀甲 kikko98
亀藏 kamezo98
了 ryou94 ryo98 satoru105
了意 ryoi98
二 ji77 ni81 futa82 n94 fu98 futatsu105 nig106
二三 fumi81
二名 nimyo98
二洲 nishu98
二美 fumi94
二郎 jiro58 jirou65
于 yuki105
五 go84 i94 itsu98 sao105
五上 gojo98
五十 iso81 i91 is92
五峰 goho98
五島 goto91 gotou98
五摂 gosho98
五明 gomyo98
五月 satsuki98
五百 i89
五空 goku98
五郎 goro58 gorou65
井 i65 isod98 sei105 isoud105
井ノ ino87
井手 ide89
井田 ida85
井草 igusa98
井野 ino83
亘 nobu98 wataru105
亜 a84
亜浪 aro98
亜紀 aki94
交 majiri105
交来 korai98
亥 i91
亦 mata105
亨 michi98 toru98 kou105 tooru105 yuki105
亨二 koji98
亨吉 kokichi98
亨子 kyoko98
亨生 kyosei98
享 toru98 kyou105 tooru105
享一 kyoichi98
享二 kyoji98
享司 kyoji98
享子 kyoko98
享美 kyomi98
京 kyou81 kyo81 miyako105
京太 kyota98
京村 kyoson98
京濤 kyoto98
京葭 kyoka98
亭 ontei94 tei98 sotei99 soutei106
亮 ryou84 suke89 ryo91 akira105
亮子 kyoko98
人 hito73 to91 n91 ndo105 jin105
仁 hito68 ni74 jin87 masa105 nin105 hitoshi105 masashi105 shinobu105
仁明 ninmyo98
仁田 nita94
仁郎 jiro98
今 ima79 kyo98 kon105 kyou105
今庄 imajo98
今朝 kesa80
今藤 kondo98
今里 imazato91
介 suke73 usuke104 yuki105
仏 butsu105
他 ta91
仗 yori105
仙 sen98
仙道 sendo98
代 yo67 shiro77 dai98
代子 yoko74
代治 yoji95
代美 yomi89
令 rei94 yoshi105
令三 keizo98
以 i105 mochi105
以子 iko91
仰木 ogi98
仲 naka66 chu90 chuu99
仲井 nakai94
仲藜 churei98
任 tou98 tsutomu105
伊 i67 ishu101 ij101 iju102 ish102 isa106
伊佐 isa85
伊勢 ise79
伊島 ito98
伊豆 izu98
伍朗 goro98
伎 ki105
伏 fushi98 buse105 fuse105 bushi105
休 yasu105
会津 aizu98
伝 den74 tsuto98 tsuta105 tsutae105 tsutai105 tsutau105 tsutou105
伝法 denpo98
伯 uhaku106
伴 ban105
伴男 tomo98
伴雄 tomo98
伸 nobu67 shin83 noboru105
佃 tsukuda105
位 i101
住 sumi83 zumi83 i98 su105
佐 sa62 za94 s105 suke105 tasuku105
佐々 sasa87
佐代 sayo94
佐保 saho95
佐合 sago98
佐和 sawa94
佐子 sako79
佐登 sato98
佐知 sachi96
佐美 sami88
佐野 sano94
佑 yu91 yuu98 nosuke105 tasuku105
何 ka105
余 yo94 yos94
作 saku64 sa105 masaka105 tsukuru105
佳 yoshi71 ka77 kei105
佳代 kayo95
佳奈 kana93
佳子 kako87
佶 tadashi105
侃 tadashi105
侑 yuki105
侑子 yuko98
侑香 yuka98
依 yori98
侯 ho98 hou105
俊 toshi60 shun74 shunsuk106
保 yasu64 ho82 o98 bo98 mori98 tamotsu105
保子 hoko96
保藏 yasuzo98
保谷 hoya94
信 nobu55 shin74 shi98 makoto105 sada105 shige105
信田 shida91
信頭 shinto98
俣 mata87
修 shu80 shuu81 nobu91 nakashi105 osamu105
修一 shuichi98
修二 shuji96
修吾 shugo98
修哉 shuya98
修爾 shuji98
修道 shudo98
俵 tawara91
俵太 hyota98
倉 kura62 gura98 nokura99
倫 rin91 michi98 nori105
倭 sh105
倶 tomo105
偉 i105
健 ken73 take86 takeru105 takeshi105
健藏 kenzo98
偵 sada105
傅 den98
傑 masaru105 suguru105
備 yoshi105
傳 tsuto98 den105 tsutou105
傳藏 denzo98
像 kata105
僚子 ryoko98
儀 gi86 yoshi87 nori105 tadashi105
優 yu94 yuu105 masa105 masaru105 suguru105 yutaka105
優美 yumi91
優香 yuka94
允 koto105 makoto105 shige105 yoshi105
元 moto61 gen89 hajime105 nomoto105
元夫 moto98
元尾 moto98
元男 moto98
元臣 motomi98
充 mitsu75 mi105 mitsuru105 takashi105
兆民 chomin98
先 saki105
光 mitsu53 ko80 kou86 teru94 akira105 hikari105 hikaru105 mi105 koudayu105
光一 koichi98
光尊 koson98
光明 komyo98
光演 koen98
光琳 korin98
光瑞 kozui98
光瑩 koei98
光雲 koun98
克 katsu64 yoshi91
児 ko94 ji105 i105
兜 kabuto105
兜太 kota98
兜子 toshi98
入 iri85 iriu105
入善 nyuzen98
入戸 nitto98
全 masa105 zen105 akira105 chon105
八 hachi66 ya79 pachi86 yatsu94 yao98 yas100 hatsu105 yaotos105
八十 yaso82
八子 yako95
八方 happo98
八木 yagi81
八東 hatto98
八郎 hachiro74 achirou98
八重 yae81
八風 happu98
八鹿 yoka98
公 kimi77 ku91 ko91 kin94 kou98 isao105 masa105
公献 koken98
六 roku73 mu94 mutsu105 rok105 roppon105
六郎 rokuro87 rokurou94
共 tomo105
共子 kyoko98
兵 hei91 hyou91 hyo93 he105
兵一 hyoichi95
兵吾 hyogo98
兵藤 hyodo98
兵衛 bee69 hee86 hyoe98
兵頭 hyodo98
其 sono105 ki105
其角 kikaku91
具 gu91 tomo105
典 nori66 suke99 tsune105 no105
兼 kane70 ken98 ka105
内 uchi62 chi79 nai79 nochi87 nouchi97 i105 kuran105
円 en83 maru105 madoka105 tsubura105
円空 enku98
円融 enyu98
冗 jomonj98 joumonj105
冠 kan91 kanmuri105
冨 tomi84 fu89
冨士 fuji83
冨美 fumi83
冬 fuyu86
冬崖 togai98
冬葉 toyo98
冲 naka105
冴 sae105
冷 hiya105
冽 kiyoshi105
凉子 ryoko98
凌 ryo98 ryou105
凌雲 ryoun98
凛 rin105
出 de89 ide98 idashi105 izuru105
出羽 dewa98
刀 to88 i94 t104
分 wake94 bun105
切 kiri98 giri105
刈 magari99 kari105
初 hatsu76 hajime105
別 betsu81
別当 betto98
利 toshi58 ri71 kaga105
利八 rihachi95
利加 rika93
利子 riko87
利根 tone89
利絵 rie94
利香 rika92
刺 zashi105
刻 toki105
則 nori61 tsune105
前 mae87 saki98 e105
前田 maeda86
剛 take89 go98 gou105 hisa105 takeshi105
剛立 goryu98
剣 ken91 tsurugi105
割 wari94
創 hajime105
創平 sohei98
劉 ryu98 ryuu105
劔 ken105
力 riki79 chikara105 ki105 tsutomu105
力藏 rikizo98
功 ko98 yuki98 kou105 isao105 nori105 toshi105
功補 kosuke98
加 ka75 kag98 a105 masu105
加代 kayo96
加奈 kana90
加子 kako84
加寿 kazu94
加津 katsu92
加納 kano98
加茂 kamo91
加賀 kaga86
助 suke61
努 tsutomu105
勇 yu75 yuu81 isamu98 isami105 take105
勇一 yuichi98
勇二 yuji97
勇吾 yugo98
勇哉 yuya98
勇太 yuta98
勇次 yuji98
勇気 yuki98
勇治 yuji97
勇藏 yuzo98
勉 masaru105 tsutomu105
勗 tsutomu105
勘 kan80 ka106
務 tsukasa105 tsuki105 tsutomu105
勝 katsu53 shou94 sho98 masa105 masaru105
勝藏 katsuzo98
勢 se105 sei105
勤 tsutomu105
勧 susumu105
勲 isao105
匂 saki105
包 kane89
匏瓜 hoka98
北 kita65 hoku106
北条 hojo98
北條 hojo98
北江 hokko98
北鴎 hokuo98
匠 takumi105
匡 masa94 kyou94 kyo98 tada105 tadashi105 tadasu105
十 ju77 juu83 to84 m94 ma105 torihik105 tosh105 tomi107
十和 towa92
十四 toshi94
十次 juji98
十河 sogo98
十郎 juro67 juurou74
千 chi70 sen89 chiz94 ch105 chij105
千代 chiyo67 chiy93
千加 chika95
千寿 chizu94
千恵 chie87
千惠 chie95
千東 sendo98
千枝 chie91
千江 chie95
千甕 senyo98
千穂 chiho91
千草 chigusa98
千賀 chika92
升 masu86
午 go105
午良 goro98
半 han79 nakaba105
半峰 hanpo98
半藤 hando98
卓 taku98 takashi105
協子 kyoko98
南 minami72 na86 nan89 mina98 nami105 ha105
南橋 nankyo98
博 hiro58 hiroshi105
博夫 hiro98
博男 hiro98
博臣 hiromi98
卜養 bokuyo98
卯 u82 shigeru105
印 kane105
印藤 indo98
印象 insho98
厚 atsu94 ass105 atsushi105 kou105
厚吉 kokichi98
原 hara56 wara78 bara80 ra84 baru89 gen91 nohara98 ara105 haru105 igahara105
原田 harada94
厨 kuriya98
厳 yoshi98 gen105 imu105 iwao105 kyuura105
厳木 kyuragi98
参行 sangyo98
又 mata68
友 tomo62 yu93 yuu98
友丘 tomoka98
友夫 tomo98
友男 tomo98
友紀 yuki91
友美 yumi95
友里 yuri89
友香 yuka94
反 sori105 tan105
収 kazu105 osamu105
収二 shuji98
収史 shuji98
叔 yoshi105
取 tori91 ori101
叡 akira105
口 guchi61 kuchi81 nokuchi98
古 furu70 ko76 k94 o98
古宇 furu98
古峡 kokyo98
古性 furusho98
古洞 kodo98
古童 kodo98
古藤 koto94
古郷 kokyo98
只 tada89
召波 shoha98
可 ka86
可愛 kawai98
台 dai77
史 fumi77 i94 shi105 nori105
史朗 shiro91
右 e66 u76
右子 ko92 yuko98
右羊 uyo98
叶 kano91 kanou98 kana105
司 shi87 ji91 tsukasa91 tsu105
合田 goda98
合馬 oma98
吉 kichi50 yoshi55 chi94 ukichi101 ichi105 i105
吉祥 kissho98
吉藏 kichizo98
吉郎 kichiro78
同奎 doyo98
名 na75 n94 nag105 naganu105
后 go94
吏 ri94
向 mukai84 muko92 nata98 a98 mukou99 mukae105 muki105 saki105
向井 mukai98
向後 kogo98
向野 kono98
君 kimi87
吟 gin105
吟香 ginko98
吹 buki94 fuki94 fu105
吾朗 goro98
吾郎 goro98
吾郷 ago98
呂 ro94
呉 kure105 go105
周 shu80 shuu82 chika89 amane105
周一 shuichi98
周太 shuta98
周桑 shuso98
周次 shuji98
周藏 shuzo98
周防 suo98
味 mi86
咄 totsu105
和 kazu56 wa69 tawa105 masa105 ka105 izumi105 yamato105 yawara105
和佳 waka98
和喜 waki96
和子 wako90
和泉 izumi89
和田 wada81
和白 wajiro94
咲 saki83 sa98 zaki105 saku105
哀 ai94 setsu98 usetsu106
哀浪 airo98
品 shina81
員 kazu91
哲 tetsu70 aki105 akira105 satoru105 satoshi105
哲承 tessho98
哲章 tessho98
唐 kara87
唐木 karaki95
唐笠 togasa98
唯 tada98 yui105
唱 sho98 shou105
啓 hiro84 yoshi94 kei96 tetsu105 aki105 akira105 hiromu105 hiroshi105 satoru105
啓一 keiichi96
善 yoshi65 zen76
喜 ki62 yoshi67 nobu105 i105 k105 chi105
喜久 kiku72
喜代 kiyo72
喜八 kihachi97
喜和 kiwa95
喜多 kita79
喜夫 kio90
喜子 kiko81
喜市 kiichi94
喜男 kio93
喜美 kimi86
喜蔵 kizo93
喜藏 kizo98
喜造 kizo92
喜重 kiju91
喜雄 kio85
喬 taka105 kyou105 takashi105
喬一 kyoichi98
喬二 kyoji98
喬任 takato98
喬子 kyoko98
喰 bami105 kui105 hami105
嗣 tsugu80 ji105
嗣郎 shiro98
嘉 yoshi67 ka73 yoshimi105
嘉納 kano98
嘉香 kako98
嘯風 shofu98
嘴 nohashi105
四 shi76 yo91 yotsu94 sh105 mo105 aizu105 yoso105
四方 yomo98
四良 shiro98
四郎 shiro58 shirou65
因 yori105
団 dan98
国 kuni63 k105 guni105
国生 kokusho98
国藏 kunizo98
圀 kuni94
國 kuni80
園 zono82 sono87 en105 banoen105 nozono105 o105
圓 madoka105
圓了 enryo98
團 dan87
土 tsuchi75 do94 to98 tono105 hiji105 tsu105
土佐 tosa86
土岐 toki98
土生 habu98
圭 kei89 k105
地 chi86 ji87
圷 akutsu98
坂 saka64 zaka80 razaka105
坂上 sakajo98
坂東 bando98
坂藤 bando98
均 kin98 hitoshi105
坊 bou97 bo98 nobou107
坦 tan105 hiroshi105
坪 tsubo78 tsubono99
垂 taru98
垢石 koseki98
垣 gaki76 kaki83 i98
垣内 kaito98
城 shiro74 jo77 jou83 ki94 gusuku94 shiki98 kino105 nari105 tachi105 gi105
城戸 kido94
城端 johana98
城辺 johen98
埴 hani105
基 moto76 aki105 hajime105 tomo105
基夫 moto98
基氏 motoji98
基沢 kito98
基生 moto98
基男 moto98
埼 saki105
堀 hori71 bori82
堂 dou81 do82
堅 ken87 kata98 n105
堤 zutsumi91 utsumi94
堰 seki105
報庸 hoyo98
場 ba89
堺 sakai98
塔子 toko98
塔山 toyama98
塘 tomo105
塙 hana105 hanawa105
塚 tsuka72 zuka73
塩 shio74 shiono106
塩野 shiono96
境 sakai98 saka105
増 masu73
墨 boku105
墺 o98 ou105
壁 kabe105
壇 dan105
壗 mama105
士 shi91 iji105 take105
士郎 shiro91
壮 so98 sou105 takeshi105
壯 masa105
壱 kazu94
売 uri106
壽 su98 toshi105 hisashi105
夏 natsu83 ka91
夕 yu94
夕子 yuko98
夕爾 yuji98
夕紀 yuki94
夕起 yuki94
外 soto80 to81 gai91 tono98 hashi105 hoka105
外喜 toki86
外夫 soto98
外志 toshi83
外男 soto98
外茂 tomo85 tom87
多 ta69 t105 tat105
多吉 takichi95
多喜 taki84
多岐 taki98
多度 tado98
多摩 tama95
多津 tatsu96
多田 tada94
多美 tami94
多郎 taro88 tarou95
多鶴 tazu98
夜 ya89 y105
夢 yume98
夢柳 muryu98
夢道 mudo98
大 o62 oo67 dai76 hiro91 oko100 tach105 hiroshi105 masaru105 ookou106
大串 ogushi98
大井 oi89 ooi95
大仏 oragi98
大任 oto98
大伴 otomo98
大倉 okura92
大内 ouchi88 oouchi95
大前 omae95
大周 taishu98
大和 yamato98
大図 ozu98
大塔 oto98
大塵 ochiri98
大夫 nodaibu94
大宅 oya98
大岡 ooka92
大峰 taiho98
大嶽 otake98
大川 okawa88 ookawa95
大手 ote91
大柿 ogaki98
大根 one91
大正 taisho98
大沢 osawa94
大河 okawa98
大津 otsu92
大洲 ozu98
大渓 otani98
大濠 ohori98
大瀬 ose98
大田 ota87 oota94
大矢 oya84 ooya91
大積 otsumi98
大空 ozora98
大胡 ogo98
大芝 oshiba91
大苗 onae98
大蔵 taizo98
大谷 oya89 ooya96
大豊 taiho98
大路 oji87 ooji94
大軒 onoki98
大造 taizo98
大達 odachi98
大野 ono83 oono90
大鐘 ogane98
大間 oma87 ooma94
大隅 osumi98
大雄 taiyu98
大須 osu98
大額 ogaku98
大類 orui98
大飯 oi98
大高 odaka98
大鳥 otori98
天 ten91 tenn94 ama98 a105 takashi105
天童 tendo98
天羽 amo98
天遊 tenyu98
天間 tenma94
天風 tenpu98
天香 tenko98
太 ta73 da90 a105 futoshi105 tach105
太夫 dayu80 u91
太朗 taro84 tarou91
太田 ota82 oota89
太郎 taro45 tarou52
夫 o66 fu91 yuu98 kuo105 bu105
央 o85 naka98 hiroshi105 hisa105 hisashi105
央子 yoko98
奇峰 kiho98
奈 na72
奈々 nana82
奈保 nao94
奈子 nako83
奈江 nae92
奈津 natsu88
奈穂 nao94
奈緒 nao91
奈美 nami79
奈良 nara82
奈須 nasu95
奉 tomoyuk105
奥 oku85
奥邃 osui98
奨 sho98 shou105 susumu105
奬 susumu105
女 me89 jo94 ome105 o105
奴 nu105 yakko105
好 yoshi63 ko91 kou98 yoshimi105
好奇 koki98
如 nyoze105
妃 hi91 bi105 kisaki105
妙 tae105
妙木 myoki98
妹 se105
妹尾 seno98
妻 tsuma94 zuma105 nome105 gatsuma106
始 hajime105 haru105
委 shi105
姜 kyo98 kyou105
姫 hime81
威 i91 take105 takeru105 takeshi105
婦 fu105
婦美 fumi94
媚 kobi105
嬉 ureshi105
子 ko40 80 shi91 o91 ne94 neko98 uko104 iko105 ako105 zuko105 hoko105 n105 nenok105 nmenshi105
子道 shido98
孔三 kozo98
字 ji105 monji105
孚 makoto105
孚九 fukyu98
孜 tsutomu105
孝 taka59 ko81 kou86 takashi105 yoshi105
孝二 koji96
孝坪 kohei98
孟 takeshi91 take105 hajime105
孟斎 mosai98
季 ki87 sue105 toshi105
孤島 koto98
孤舟 koshu98
孤蝶 kocho98
学 manabu105
学堂 gakudo98
孫 mago73 o98
學 gaku105 manabu105
宅 taku94
宇 u69 ku98
宇多 uta90
宇子 ko89
宇津 utsu86
宇田 uda95
守 mori65 su98 mamoru105 nokami105
安 yasu60 a84 an99 abik105 ya105 yasushi105
安東 ando98
安芸 aki98
安藤 ando98
安部 abe94
宋 so98 sou105
宋斤 sokin98
完 kan105 tamotsu105
宍 shishi91
宍粟 shiso98
宏 hiro62 hiroshi98
宏一 koichi98
宏夫 hiro98
宏次 koji98
宏治 koji98
宏陽 koyo98
宗 mune66 so82 sou86 muna98 hajime105 takashi105
宗佑 sosuke98
宗及 sokyu98
宗因 soin98
宗彭 soho98
宗旦 sotan98
宗易 soeki98
宗歩 soho98
宗演 soen98
宗瑞 sozui98
宗砌 sozei98
宗祇 sogi98
宗薫 sokun98
宗鑑 sokan98
宗鳳 soho98
官 kan98
宙外 chugai98
定 sada65 tei91 jo98 jou105 sadamu105
宜 gi89 yoshi98 nobu105 nori105
宝 ho89 takara94 hou98 tomi105
宝岑 hoshin98
宝来 horai98
宝生 hosho98
実 mi78 sane80 zane86 jitsu94 makoto105 minoru105 saneto105
宣 nobu73 nori94
室 muro76 shitsu105
室生 muro98
宮 miya62 nomiya75 mi96 a105 iya105
宮條 kujo98
宮藤 kudo98
宰 sai94 osamu105
宵二 shoji98
家 ya83 ke105 ge105 gui105 i105
容 yo98 kata98 you105 hiro105 hiroshi105 iruru105
宿 juku98 ashuku105 yado105
寂 jaku105
寄 yori91 iso91 isou98 yose105
寅 tora73 nobu105 tomo105
密 mitsu105 hisoka105
富 tomi61 fu90 to94 domi105
富久 fuku92
富二 tomiji91
富士 fuji78
富美 tomi85 fumi90
富藏 tomizo98
富貴 fuki94
富野 tomino95
寒 kan98 samu98 sag105
寒鴎 kano98
寔 makoto105
寛 hiro72 kan91 hiroshi105
寛方 kanpo98
實 hiro98 jitsu105 minoru105
實藤 saneto98
寧 yasu98 yasushi105
寳 takara99
寳作 hosaku98
寳来 horai98
寸 su94
寺 tera72 ji72 dera87 nji94 ngyoji98 okuji105
対 tsu105
寿 toshi69 su80 hisa81 ju84 zu87 suz105 hisashi105 hitoshi105 kazu105 juu105
寿々 suzu91
寿子 uko95
寿美 sumi82
寿鴻 juko98
封介 hosuke98
専 sen94
専精 senjo98
将 masa81 sho98 shou101 masaru105 nobu105 susumu105
尊 taka94 kata105 takashi105
尊由 sonyu98
尋 hiro105
對 tsushi105
小 ko59 o72 sa84 shou98 kog105 ot105 koz105 kots105 kodayu105 saza106 s107
小一 shoichi98
小井 koi98
小剣 shoken98
小勇 shoyu98
小夜 sayo94
小宮 komiya96
小屋 koya94
小川 ogawa94
小平 shohei98
小松 komatsu88
小枝 sae94
小森 komori97
小楠 shonan98
小河 ogo98
小田 oda80
小畔 kone98
小碓 osu98
小笑 kosho98
小笠 ogasa94
小舟 shoshu98
小蕾 shorai98
小豆 shozu91 shouzu98
小路 shoji87 nokoji91 shouji94
小野 ono76
小鰐 shogaku98
小鸞 shoran98
尚 nao89 shou89 sho91 hisa91 taka105
尚吾 shogo98
尭 taka89 takashi105
就 nari98
尹 in105 tada105
尹東 ito98
尺 shaku105 seki105
尻 jiri87
尼 ni105
尾 o80 zuno98 zunoo105
尾藤 bito98
居 i89 iunkyo105
屈 kutsu105 kaga105
屋 ya71 a105
屋敷 yashiki89
展 nori105
山 yama49 zan87 s91 huyama94 yamano100 sa105 ama105 sanno105
山埜 yamano98
山宮 sangu98
山王 sanno91 sannou98
山田 yamada89
山野 yamano86
岡 oka67 ka93 doka100
岩 iwa71
岩井 iwai97
岬 misaki105
岱 tai105
岳 take94 gaku98 dake105 taka105 takeshi105
岳陵 gakuryo98
岸 kishi84 gishi86 kishino105
峠 toge98 touge105
峡 ukyou106
峯 mine79
峰 mine81
峰葉 reiyo98
島 shima56 jima67 ma105 ashima105
峻 takashi105
崇 taka89 takashi105 take105
崇伝 suden98
崇道 sudo98
崎 zaki64 saki64 kazaki105
崑 kon105
崔 chie105 sai105
嵐 arashi89 garashi98 ran105
嵩 kasami105 takashi105
嵯 sa105
嵯峨 saga98
嶋 shima66 jima79
嶌 shima98 jima105
嶺 mine86 rei105
嶽 gaku105
巌 iwao105
巌流 ganryu98
巍 takashi105
巖 iwao105
川 kawa51 gawa62 egawa105 anokawa105 mokawa105
川原 awara95
州 shuu105 u105
巣 nosu105
工 takumi105
工事 koji98
工藤 kudo98
左 zae72 sa82 za97 hidari105
左升 sasho98
左右 so87
左合 sago98
左用 sayo98
巧 takumi105
巨口 kyoko98
巨湫 kyoshu98
己 mi87 k98 ko105
己代 miyo95
巳 mi78 minok105
巴 tomoe105 tomomi105
巻 maki75
巽 tatsumi105
市 ichi61
市郎 ichiro96
布 fu91 abu105 bu105
帆 kai105
希 ki83 nozomi105 mare105
希子 kiko88
帖佐 chosa98
師 shi91 moro105
帯 tatewak105
帰 kaeri105
常 tsune64 toko98 hisashi105
常北 johoku98
常徳 jotoku98
常盤 joban98
常蔵 jozo98
常藏 tsunezo98
常観 jokan98
常陸 hitachi94
常陽 joyo98
幅 haba98
幌 horo105
幕 maku105
幡 hata83 bata105 wata105
干 hoshig105
干城 kanjo98
平 hira63 hei67 daira84 pei105 taira105
平次 heiji89
平治 heiji94
平藏 heizo98
平間 hirama94
年 toshi72 i98 to98 minoru105
幸 yuki56 ko76 kou82 sachi94 saiwai98 miyuki105 sa105 taka105 yoshi105
幸一 koichi98
幸二 koji97
幸延 koen98
幸次 koji98
幹 miki81 motoki105
幻舟 genshu98
幽学 yugaku98
幽斎 yusai98
幽芳 yuho98
幽谷 yukoku98
幽香 yuko98
幾 iku83 ki87 chika105
幾久 kiku91
広 hiro58 hiroshi105 naga105
広三 kozo98
広司 koji98
広夫 hiro98
広尾 hiro98
広業 kogyo98
広男 hiro98
広輝 koki98
庄 sho72 shou72
庄一 shoichi98
庄二 shoji97
庄司 shoji91
庄吾 shogo98
庄太 shota98
庄次 shoji98
庄藏 shozo98
床 toko91
床田 shoda98
底 soko98
庚 kanoe105
度 tabitab105
座 za91
庫 kura98
庫治 koji98
庫郎 koro98
庭 niwa89 ba105
庭鐘 teisho98
庵 an98
康 yasu60 ko98 kou105 kan105 yasushi105
康哉 kosai98
庸 yo87 you94 tsune94 isao105 nobu105
廉 ren89
廣 hiro78 hiroshi105
廣祐 kosuke98
延 nobu73 nobe91
延造 enzo98
延郎 enro98
建 ken84 tate98 take105
廻 meguri105
弁 ben105
式 shiki94 shoku105
弓 yumi94 yu98 yum105 yuminam105
弓削 yuge98
引 biki98 hiki98
弘 hiro56 ko94 hiroshi105 kou105
弘夫 hiro98
弘毅 koki98
弘男 hiro98
弟 teshi106
弥 ya68 mi94 wataru105 yayo105 yae106
弥太 yata94
弦 tsuru105
張 cho98 bari105 chou105 hari105
強 kowa105 tsutomu105 tsuyo105
強斎 kyosai98
弼 usuke107
弾 dan98
弾正 danjo98
彊 katsu105
彌 ya86 yae106
当 to98 tou98 masa105
彝 tsune105
形 gata80 kata90
彦 hiko53
彩 sa98 aya105 sai105
彪 hyo98 pyo98 hyou105 pyou105 takeshi105
彪吾 hyogo98
彬 akira98 aki105 hitoshi105
彰 aki81 shou98 akira105
彰一 shoichi91
彰三 shozo98
彰二 shoji98
彰吾 shogo98
彰子 shoko98
彰晃 shoko98
彰治 shoji98
影 kage87
影草 eiso98
役 yaku94
征 sei83 masa87 yuki91 susumu105 tadashi105
径 michi105 tsune105
待 machi98
律 ritsu89 tadashi105
後 go89 shi105 ushiro105
後藤 goto91
徐 jo105
従 tsugu105
得 toku83 to105
御 mi82
御坊 gobo98
御風 gyofu98
復 fuku105 mata105
徳 toku63 nori64 chinaga105 isao105 tomi105
徳郎 tokuro92
徹 tetsu79 toru98 tooru105
心 shin105 kokoro105
忍 shinobu105 nin105
志 shi66 shiz101 shin105 i105 yuki105
志ゲ shige94
志ヅ shizu92
志ノ shino94
志保 shiho92
志子 shiko85
志帆 shiho98
志津 shizu85
志良 shiro98
志賀 shiga89
志郎 shiro85 shirou93
応挙 okyo98
応神 oshin98
応賀 oga98
忠 tada59 chu71 chuu75 kiyoshi105 tadashi105
忠世 chusei98
忠二 chuji98
忠吾 chugo98
忠哉 chuya98
忠太 chuta98
忠治 chuji91 chuuji97
忠藏 chuzo98
忱 makoto105
怜 rei105
性 shou105
恂 makoto105
恋 koi105
恒 tsune66 hisashi105
恒三 kozo98
恒任 tsuneto98
恕 hiro105
恪 kaku105 tsutomu105
恭 kyo80 kyou81 yasu83 yuki98 chika105 yasushi105 ku105
恭一 kyoichi98
恭次 kyoji98
息 soku105
恵 e64 kei105 megumi105 yoshi105
恵利 eri98
恵子 eko86
恵理 eri95
恵空 keiku98
恵美 emi89
恵里 eri97
悌 tei86
悌二 teiji97
悟 satoru105
悟堂 godo98
悟朗 goro98
悠 yu98 yuu105 haruka105
悠子 yuko94
悠紀 yuki94
悦 etsu73 yoshi94
悳 nori105 toku105
惇 atsu105 atsushi105
惇三 junzo98
惇郎 junro98
惟 kore84 tada105
惟中 ichu98
惟任 koreto98
惠 e90 ebis105 megumi105
惠子 eko86
惠理 eri95
惠美 emi98
惣 so82 sou92
想 so98 sou105
意 oki105 o105
愛 ai81 a105 mana105 yoshi105 megumi105 ashi105 chika105
愛敬 aikyo98
愛甲 aiko98
愿 sunao105
慊堂 kodo98
慎 shin83 maki105 makoto105
慥斎 zosai98
慧 satoshi105 toshi105
慶 yoshi78 kei83 ge105
慶松 keisho98
憂 yu91 yuu99
憂花 yuga98
憲 nori66 ken82 yori105
懐 yasu105
懸 kake98 gake105 gata105
戎 ebisu98
成 nari63 shige72 naru82 sei89 na105 shigeru105
成願 jogan98
我 ga98 abik105 aga105
我童 gado98
戯二 joji98
戸 do77 to81 nohe98 be105 togou105
戸口 toguchi98
戸田 toda98
戻 modori105
房 fusa71 bo98 bou105 busa105
房州 boshu98
所 dokoro94 o94 tokoro98 sho105 asho105
扇 ogi87 sen87 ougi94
手 te94 e105 de105 t105 tera105
手川 tegawa94
打 uchi89
払 harai98 futsu105
扶 fu89
扶桑 fuso98
承 tsugu105
承晩 shoban98
折 ori94
抜 nuki105
抱 hou105
抱一 hoitsu98
抱影 hoei98
抱月 hogetsu98
抱琴 hokin98
押 oshi89 o98 ou105
押鐘 shido98
抽斎 chusai98
拓 taku105
拙 setsu105
拳 ken105
持 mochi77 chi105 motsu105
指 sasu105
振 shin91
捧 sasage105
捨 sute98
捷 shou105 toshi105
捷一 shoichi98
捷三 shozo98
捷二 shoji98
捷子 shoko98
捷平 shohei98
捷治 shoji98
掛 kake91
掬 kiku94
掬香 kikuko98
揚 yo98 you105
揺 yura105
揺子 yoko98
摩 ma105
摩子 mako98
摺 suri105 zuri105
播 hari98
操 sou105 misao105 mochi105
操一 soichi98
操六 soroku98
操吉 sokichi98
支 hase105
支峰 shiho98
支考 shiko98
收 osamu105
攻 osamu105
放哉 hosai98
放庵 hoan98
放生 hojo98
政 masa58 sei105 masashi105
故 ko105
敏 toshi59 satoshi105 bin105 haya105 toku105
教 nori79 taka105
教子 kyoko98
敞 takashi105
敦 atsu91 atsushi105
敬 taka84 kei86 yoshi89 nori98 takashi105
敬香 keiko98
数 kazu98
数藤 sudo98 suto98
整 sei105 hitoshi105
敷 shiki86
文 fumi60 bun76 bumi87 i87 aya105
文挟 bunkyo98
斉 nari80 hitoshi105
斉藤 saito98
斌 akira105 takeshi105
斎 sai80 hitoshi105 tousai106
斑 madara105
斗 to86
斧 ono105
新 shin67 shinj94 nii96 ni96 ara105 arata105 jin105 nitsu105 sh105 shig105 atara105
新城 shinjo87 shinjou94
新川 niikawa94
新庄 shinjo87 shinjou94
新田 shinden94
新藤 shindo98
新道 shindo98
方 kata74 gata86 ho87 hou95 masa105 k105 nata105 taka105
於 o105
於菟 oto98
施 se105
旗 hata94
日 hi82 k87 bi94 nichi94 i105 h105 hin105 haru105 hig105 kabi105 hino107
日下 kusaka98
日乗 nichijo98
日出 hide84
日召 nissho98
日向 hinata89 hyuga91 hyuuga98
日比 hibi98
日野 hino91
早 haya80 sa83
早田 soda98
旭 akira105 asahi105 kyoku105
旭晃 kyokko98
旭輝 shoki98
昂 noboru105 taka105
昂明 komei98
昆 kon105
昇 shou88 sho92 nobori105 noboru105
昇一 shoichi95
昇洲 shoshu98
昊 hiroshi105
昌 masa64 sho81 shou82 mas105 akira105 yoshika105
昌一 shoichi97
昌二 shoji96
昌子 shoji98
昌鎬 shoko98
明 aki66 akira91 ake98 asu98 mei105 aka105 me105 asum105
明寿 myoju98
明王 myoo98
明石 akashi98
明道 myodo98
易 yasu98
昔 mukashi105
星 hoshi83 boshi91
映 e87
映丘 eikyu98
春 haru62 shun87 suno105
春塘 shunto98
春日 kasuga91
春浪 shunro98
春涛 shunto98
春藤 shundo98
春郊 shunko98
昭 aki68 sho73 shou75 akira105 oaki105
昭一 shoichi98
昭二 shoji97
昭五 shogo97
昭吾 shogo98
昭次 shoji98
是 kore87 k105 tadashi105
昶 akira105
晁 akira105
晁湖 choko98
時 toki70
時任 tokito98
晃 aki85 ko93 kou102 akira105
晃一 koichi90 kouichi96
晄 akira105
晋 shin86 kuni105 michi105 susumu105
晋風 shinpu98
晟 akira98
晢 tetsu105
普 hiroshi105
普猷 fuyu98
景 kage72 kei94 ky94
晴 haru65 hare98 hari105
晴氏 haruji98
晶 aki94 shou98 akira105 hikari105
晶一 shoichi98
晶司 shoji98
晶子 shoko98
晶孫 shoson98
晶川 shosen98
晶秀 shoshu98
智 tomo69 chi75 satoshi105 toshi105
智夫 tomo98
智央 tomo98
智子 chiko81
智応 chio98
智恵 chie87
智惠 chie95
智江 chie94
智生 tomo98
智男 tomo98
智香 chika96
暁 akira105 gyou107
暁台 kyotai98
暁子 kyoko98
暁斎 gyosai98 kyosai98
暁紅 gyoko98
暉 ki94 akira105
暘子 yoko98
暢 nobu86 toru98 tooru105
暢子 yoko98
暮 gurashi105 kure105
暮情 bojo98
暮潮 bocho98
暮風 bofu98
暮鳥 bocho98
曉 satoru105
曜子 yoko98
曠平 kohei98
曰佐 osa89
曲 magari87 ma105 kyoku105
更 sara94
曽 so105 o105
曽根 sone83
曾 so91 sou106
曾我 soga94
曾於 so98
曾根 sone86
月 getsu72 tsuki74 zuki98 azuki98 natsuki105 nazuki105 t105
月杖 getsujo98
月耕 gekko98
月舟 gesshu98
月草 gesso98
月郊 gekko98
月隈 ukiguma98
有 ari85 yu90 a94 yuu105 tamotsu105
有事 yuji98
有働 udo98
有子 ko90
有希 yuki92
有志 yuji98
有理 yuri95
有紀 yuki89
有美 yumi92
有里 yuri89
有香 yuka89
朋 tomo83
朋夫 tomo98
服 hara105
朔 saku89
朗 rou72 ro75 akira105
望 mochi94 nozomi105 nozomu105
望地 mochi98
朝 tomo76 asa87 cho98 chou98 a105 otemo105
朝興 tomoki98
木 ki66 gi70 k91 ko94 kino94 ku97 noki100 i105 oki105 kish105
木田 kida94
木綿 yu91
木野 kino94
木頭 kito98
未 mi94
未知 michi94
末 sue77 matsu94
末藏 suezo98
本 moto56 hon94 m98 nomoto105
本上 honjo98
本匠 honjo98
本合 hongo98
本宮 hongu98
本庄 honjo98
本荘 honjo98
本道 hondo98
朱 shu105 a105
朴 boku105
朴木 honoki98
朴沢 hozawa98
朴澤 hozawa98
朽 kuchi105
朽葉 kyuyo98
杉 sugi70 sug105
杉風 sanpu98
李 ri105 i105
杏 an105 a105 anzu105
杏子 kyoko98
杏村 kyoson98
杏果 kyoka98
材 zaimo106
村 mura55
杓 shaku98
杖 tsue105 jou105
杜 mori105
束 tsuka94 uka105
条 jo91 jou91
杢 moku91
杣 soma105
来 ki89 kuru98 kita105
東 higashi72 to86 tou88 azuma94 sho105 touno105
東一 toichi97
東伍 togo98
東儀 toki98
東勲 tokun98
東員 toin98
東声 tosei98
東岡 toko98
東庄 tonosho98
東志 toshi91
東村 toson98
東洋 toy89
東洞 todo98
東涯 togai98
東籬 tori98
東耶 toya98
東道 todo98
東野 tono95 toya98
東鎮 tochin98
東陵 toryo98
松 matsu51 shou98 atsu98 matsuno105 nomatsu105 u105
松一 shoichi98
松任 matsuto89 matto98
松園 shoen98
松宇 shou98
松寿 shoju98
松林 shorin98
松根 one98
松浜 shohin98
松緑 shoroku98
松翁 shoo98
松藏 matsuzo98
松陰 shoin98
松魚 shogyo98
板 ita89
板東 bando98
林 bayashi66 rin80 hayashi81 ji105 ri105
果 ka89
枝 e64 eda89
枝子 eko88
枡 masu105
枳郎 shiro98
枴童 kaido98
架 hasa105
柁 kaji105
柄 gara105 hi105 kara105
柊二 shuji98
柊花 shuka98
柊郎 shuro98
柏 kashiwa78 haku91 kashi91 kaya105
染 some89
柚 yu98
柯公 kako98
柱 hashira98 chu100 chuu107
柳 yanagi70 yagi82 ryuu89 yana95 ryu98 ya105 yanagou105
柳塘 ryuto98
柳浪 ryuro98
柳生 yagyu98
柳虹 ryuko98
柳香 ryuko98
柴 shiba76 kuni105
柴舟 saishu98
柵 yana105
柾 masaki105
柿 kaki84
柿紅 shiko98
栃 tochi87
栄 ei73 e84 hide98 yoshi98 hisashi105 sakae105
栄子 eko85
栄美 emi95
栄藏 eizo98
栄西 yosai98
栖鳳 seiho98
栗 kuri79 guri87 ritsu105
栗東 ritto98
栗生 kuryu98
栞 shiori105
栢 kaya105
根 ne78 gon105
格 kaku105 itaru105
桁平 kohei98
桂 katsura83 kei85
桃 momo94 to98 m105 tou106
桃生 mono98
案 an94
桐 kiri80 giri94
桐明 tomei98
桐生 kiryu98
桐谷 tokoku98
桐軒 token98
桑 kuwa82
桜 sakura75 zakura91 sakur94 o98
桝 masu98
桧 hino105
梁 ryo98 yana102 hashi105 ryou105
梁川 ryosen98
梅 ume77 bai98
梅皐 baiko98
梓 azusa105 shi105
梗子 kyoko98
條 jo98 jou98 eda105
梟庵 kyoan98
梢 kozue105
梢風 shofu98
梧楼 goro98
梨 ri83 nashi87 rir105
梨絵 rie90
梨花 rika94
梨香 rika97
梶 kaji83
梼 yusu105
棒 sasage105
棕隠 soin98
棗 natsume105
棚 tana91 dana94
棟 to98 mune98 muna98 tou105
棟上 tojo98
森 mori58 mor105
椋 muku105 mukuno106
植 shoku105
椎 shii94 shiino105
椙 sugi98
椛 kaba105
椿 tsubaki94 chin105
楊子 yoko98
楓 kaede105
楓湖 fuko98
楓溪 fukei98
楚 soji105
楠 kusu85 kusuno103 gusu105 na105
楢 nara89 yuu105
楢吉 yukichi98
業 nari105
楯 tate98 date105
楳 ume105
極 kyoku105
楸邨 shuson98
楼 ro98 rou105
楽 raku98 garaki105 u105
楽堂 gakudo98
榊 sakaki94
榎 enoki105
榑 kure105
榕 yo98 you105
榛東 shinto98
榮 ei81 e89 sakae105
榮治 eiji98
榮藏 eizo98
榲 sugi105
槇 shin105
槌 tsuchi100
槙 maki87
槫 kure105
槻 zuki88 tsuki98 keyaki105 tsukino106
樋 hi91
標 shimegi105
権 ken86 gon89
権藤 gondo98
横 yoko73
横尾 yoko98
樫 kashi91 gashi105
樸 shiraki105
樹 ki85 gi98 miki105 itsuki105 tatsuki105
樺 kaba94
樽 taru91
橋 hashi63 bashi78 base105
橋村 kyoson98
橘 kitsu83
橘洲 kisshu98
橙里 tori98
橿堂 kyodo98
檀 dan105 mayumi105
檪 ichino105
櫃 bitsu105 hitsu105
櫛 kushi98
櫟 ichino105
櫻 sakura86
次 tsugu73 ji79 tsugi91 oji98 nami105
次郎 jiro49 jirou56
欣 kin80
欧貴 oki98
欲 yoku105
欽堂 kindo98
歌 ka86 uta87
正 masa55 sho75 shou78 sei98 ogima98 ma105 tadashi105 oogima105
正一 shoichi98
正二 shoji97
正吾 shogo98
正太 shota98
正爾 shoji98
正琳 shorin98
正藏 shozo98
正道 seido98
正遠 masato98
此 kono98
武 take57 mu105 isamu105 n105 t105 takeshi105
武揚 buyo98
武者 musha94
歩 ayumi105 ayumu105
歳 toshi98
殊法 shuho98
段 dan83 da105
殿 tono89 den94 dono98
毅 take98 atsushi105 kowashi105 takeshi105
毅一 kiichi91
毅三 kizo98
毅堂 kido98
母 mo87
毒 busu105
比 hi79 h105
比佐 hisa92
比呂 hiro91
毛 mo91 ge98 mou98
毛利 mori94
毬 mari105
氏 uji87
氏亨 shiko98
民 tami82 mi105
民藏 tamizo98
水 mizu65 m87 mina94 josui98 zu105 sui105 jousui105 suiz105 u105 uzu106 misa107
水内 minochi94
水戸 mito98
氷鉋 hyoho98
永 naga63 ei86 e91 hisashi105 nori105
永二 eiji98
汀 migiwa105
求 motomu105
汎 hiroshi105
汐 shio98
江 e56 ko98 kou105 toumi105
江子 eko85
江府 kofu98
江戸 edo92
江梨 eri98
江津 gotsu98
江漢 kokan98
江里 eri96
池 ike76 ikeno103 ik105
池田 ikeda95
汪 hiroshi105
汪洋 oyo98
汲 gumi98
沓 kutsu105
沖 oki98
沙 sa75
沙也 saya94
沢 sawa58 zawa61 a104 sa105 izawa105 wa105
沢野 sawano98
河 kawa71 ko91 gawa91 ka94 kou98 a105
河内 chi83 gochi85 kawachi94
河原 kawara83
油 abura102
治 haru61 ji68 osamu105
治郎 jiro60 jirou67
沼 numa65 numakun105
泉 izumi70 sen94
泊 domari94 tomari105 haku105
泊雲 hakun98
法 nori86 ho98 hou105
法橋 hokkyo98
泡鳴 homei98
波 nami78 ha94
波空 haku98
波郷 hakyo98
泣菫 kyukin98
泰 yasu64 tai91 yasushi105
洋 hiro66 yo83 you89 hiroshi105
洋一 yoichi97
洋二 yoji96
洋夫 hiro98
洋子 yoko95
洋次 yoji97
洌 kiyoshi105
洗 arai98
洞 hora98 dou105
洞口 doguchi98
洞爺 toya98
津 tsu69 zu89 ts105 izu105 ezu105 tsuts105 tsuno106
津子 tsuko74 zuko86
津役 jaku89
津江 tsue90
津田 tsuda96
洪 hiroshi105
洪川 kosen98
洪庵 koan98
洲 su91 ushuu97 shima105
洵 makoto105
洸 ko98 akira105 kou105 takeshi105
活 katsu105
洽 hiroshi105
洽治 koji98
流 ru105 uryuu106
流星 ryusei98
流水 ryusui98
流葉 ryuyo98
浄 kiyoshi105
浄元 jogen98
浄林 jorin98
浄清 josei98
浅 asa83
浅生 aso98
浜 hama67
浦 ura72 ra87 nora91 noura98 urag106
浩 hiro62 ko87 kou94 hiroshi105
浩一 koichi98
浩史 koji98
浪 nami79
浮 uki98
浮穴 ukena98
海 umi94 mi94 kai98 kain98 ka105 nomi105 k105 u105 kaino105
海晶 kaisho98
海老 ebi83
涌 waku105
涛 nobu105
涼 ryou94 ryo98 suzu98 sayaka105 suzuka105
涼至 ryoji98
涼菟 ryoto98
淀 yodo105
淋 sabi105
淑 yoshi94 toshi98 shuku98
淡 awa105
淡窓 tanso98
淨 kiyo105 kiyoshi105
深 fuka81 buka105 fukashi105
深山 miyama98
淳 atsu94 jun98 atsushi105
淵 buchi80 fuchi98 fukashi105 hiro105
清 kiyo58 sei74 kiyoshi105 suzu105
清夫 kiyo98
清峯 seiho98
清水 shimizu94
清男 kiyo98
済 sada105 wataru105
渉 wataru105
渉三 shozo98
渋 shibu91
渓 kei105
渕 buchi80 fuchi89
渙 kan105 kiyoshi105
渚 nagisa105
渡 watari79 wata87 to94 watana98 watashi98 tog105 a105 wataru105 tari106
温 nuku98 yoshi98 atsushi105 haru105 nuru105 yutaka105
港 minato91
游 yu98 yuu105
湊 minato87
湖 ko91
湖陵 koryo98
湘 shou105
湘一 shoichi98
湘南 shonan98
湘烟 shoen98
湛 jin105
湧 yu98 yuu105
湯 yu94 yug105
湾 wan105
満 mitsu71 ma83 mi100 michiru105 minoru105 mitsuru105
満寿 masu88
満濃 manno98
満里 mari96
源 gen74 mina98 moto105 hajime105
準 jun91
溝 mizo83
溪 kei105
滄洲 soshu98
滉 hiroshi105
滉一 koichi98
滉二 koji98
滋 shige91 shigeru105
滑 name98
滔天 toten98
滝 taki73 tak94 ta105
滝亭 ryutei98
滿 mitsuru105
漁野 ryono98
漆 urushi84
漠 baku105 hiroshi105
漱石 soseki98
漸 susumu105
潔 ketsu105 kiyoshi105
潘 han105
潜 sen105
潟 kata91 gata105 gara105
潤 jun87
潮 cho98 chou98 ushio105
澄 sumi87 zumi91 kiyoshi105
澤 sawa68 zawa70
澪 mio105
濁 nigori105
濱 hama77
濶 hiro105
瀏 ryu98 ryuu105
瀞 toro105
瀧 taki81 tatsu105
瀬 se76 nose93 sen98 ase105 sera105
瀬戸 seto81 se96
瀬谷 seya97
瀬野 seno94
灘 nada98
火 ntoka98 ntouka105 ranuhi105
炭 sumi105 tan105
為 tame73 nari105
烈 retsu105
烏 karasu94 u98 utosh98 uu105 utoush105
無 mu94 i94 nashi105
然 nen105 shika105
煕 hiro105 hiroshi105
煙 kemuri105
煤 susu105
照 teru74 shou105 akira105 te105
照一 shoichi98
照二 shoji98
照平 shohei98
照次 shoji98
照華 shoka98
煬子 yoko98
熊 kuma69 guma105
熊耳 yuji98
燕 tsubame105
燕郎 enro98
爪 tsume98 zume98
父 fu98 u105
爽雨 sou98
片 kata77 gata105
牛 ushi78 gyu98 gyuu98
牟田 muta89
牧 maki75 boku105
牧童 bokudo98
物 enmotsu107
犀東 saito98
狂 kyo98 kyou105
狩 kari91 tsukari105
狩野 kano98
独 doku105
猛 take98 takashi105 takeki105 takeshi105
猪 ino91 i94 inok107
猫 neko105
猶 yuu105
猶吉 yukichi98
猷逸 yuitsu98
猿 en78 saru89 sa105
獅 shishi105
獅童 shido98
獺郷 osogo98
玄 gen105
玄同 gendo98
玄統 gento98
玄道 gendo98
玉 tama70 gyoku76 dama98 kyoku105
王 o79 ou89
玖 ku98
玲 re98 rei105 akira105
玲子 ryoko98
珠 s94 su105
班 madara105
球 kyuu105
球一 kyuichi98
理 ri75 makoto105 masa105 samichi105 satoshi105 tada105
理奈 rina88
理子 riko82
理恵 rie98
理江 rie95
理絵 rie93
理香 rika91
琢 migaku105
琢朗 takuro98
琢郎 takuro98
琴 koto98 kin105
琴丘 kotoka98
瑛 akira105
瑞 mizu105 mizuho105
瑞卿 zuikyo98
瑞峰 zuiho98
瑠 ru98
瑠璃 ruri98
瑳 sa105
瑶 yo98 you105
璋 akira105 shou105
璋一 shoichi98
環 tamaki105
瓔子 yoko98
瓜生 uryu98
瓢斎 hyosai98
瓦 kawara105
甃庵 shuan98
甕江 oko98
甚 jin84 ji105
生 o88 sei94 nama94 omyo98 yu98 namat105 iku105 i105 okushou105 omyou105 yuu105
生内 shonai98
生名 omyo98
生子 ko88
生田 da84
甦浪 soro98
用 mochi105
用田 yoda98
用賀 yoga98
甫 hajime105
田 da59 ta63 den92 94 uda105 nda105
田中 tanaka95
田原 tawara94
田島 tajima94
田川 tagawa97
田老 taro98
田路 toji98
田部 tabe87
田野 tano84
田鶴 tazu98
由 yoshi68 yu78 yuu102 yukari105
由佳 yuka87
由利 yuri92
由加 yuka95
由喜 yuki93
由姫 yuki98
由子 yuko89
由季 yuki94
由宇 yu98
由実 yumi95
由岐 yuki98
由布 yu91
由希 yuki95
由樹 yuki94
由理 yuri95
由紀 yuki81
由美 yumi80
由貴 yuki89
由起 yuki89
由里 yuri89
由香 yuka86
甲 kabuto105 kinoe105
甲之 koshi98
甲佐 kosa98
甲元 komoto98
甲地 kochi98
甲子 kine89
甲山 kozan98
甲田 koda98
甲良 kora98
甲西 kosai98
甲賀 koga98
男 o63 otoko98 dan105
町 machi68 cho91 chou94 i94
町屋 machiya94
界 sakai105
畑 hata69 bata94 batake105 hatake105 ta106
畔 kuro105
留 tome74 ru83 dome91 tom105
留藏 tomezo98
畠 hata89 hatake91 batake91
畦 aze105
番 tsugai105
番匠 bansho98
當 to91 tou98
痴 chi105
癖 heki105
発 hatsu105 hotsu105
登 to79 nobori87 noboru105
登久 toku94
登代 toyo95
登喜 toki88
登志 toshi82
登美 tomi84
白 shira70 shiro81 haku83 byaku105 sa105
白州 hakushu98
白楊 hakuyo98
白甲 hakko98
白虹 hakuko98
白鳥 hakucho98
白鸚 hakuo98
百 momo87 hyaku92 mo94 h98 y105
百合 yuri84
皆 mina86
皎 ko98 akira105 kou105
皓 teru105 akira105 hiro105
皿 sara98
盈 mitsuru105
益 masu78 eki94 ma98 mi105
盛 mori69
盛遠 morito98
盧 no105
目 me76 m105 memez105 nome106
目黒 meguro94
直 nao67 tada89 na98 jiki105 naoshi105 sunao105 tadashi105
直方 nogata98
相 suke91 a94
相生 aioi98
相知 ochi98
相米 somai98
相馬 soma98
省 sho91 shou94 yoshi105
省吾 shogo98
県 gata105 kata105
眞 ma80 shin91 masa98 makoto105
真 ma67 masa76 shin80 zane98 sh98 sane99 m105 makoto105 maki105
真名 mana95
真夕 mayu94
真奈 mana95
真季 maki95
真帆 maho98
真智 machi95
真樹 maki94
真理 mari86
真由 mayu94
真藤 shindo98
真衣 mai95
眠 nemuri105
眸 hitomi105
督 tadashi105
睦 mutsu94 chika105 mutsumi105 atsushi105 mu105 toshi105
瞬 madoka105
瞭 akira105
瞳 hitomi105
瞳子 toko98
矗 nobu105
矢 ya82 yaw105
矢子 yako91
矢田 yata96
矢部 yabe87
矢野 yano97
知 tomo69 chi71 i105 kazu105
知代 chiyo98
知夫 tomo98
知子 chiko81
知恵 chie94
知枝 chie97
知生 tomo98
知男 tomo98
知立 chiryu98
矩 nori87 i105
石 ishi58 s94 seki98 i98 ishiz105 isono105 jiwa105 koku105
石創 sekiso98
石田 ishida95
石腸 ishicho98
砂 suna80 sa84
研 ken96
研一 kenichi96
破笠 haryu98
硯 suzuri105
硲 hazama105
碇 ikari105
碧 aoi105 he105 midori105
碧堂 hekido98
碧童 hekido98
碩 seki105
確 kaku94
磐 iwao105
磨 ma86 migaku105
磨香 mako98
磬 kaoru105
磯 iso98
礒 iso105
礼 re98 nori98 aya105
礼三 reizo98
礼次 reiji91
社 yashiro87
祇晶 gisho98
祐 yu78 suke80 yuu87 hiro105 nosuke105
祐一 yuichi98
祐二 yuji97
祐史 yuji98
祐子 yuko95
祐美 yumi92
祖 so89 sob105
祝 hori98 hajime105 houri105
神 kami73 gami89 jin98 kan105 shin105 mi105 kamo105 kag105 kuma105
神井 hakujii98
神代 kojiro98
神功 jingu98
神宮 jingu98
神山 koyama98
神崎 kozaki98
神月 kozuki98
神津 kozu98
神田 koda98
祥 sho82 yoshi84 shou86 sachi105 hiro105
祥一 shoichi93
祥二 shoji96
祭 matsuri94
禄 roku105
禄行 rokugyo98
禅 zen91
禎 tei105 yoshi105 tadashi105
福 fuku66 tomi94 yoshi98
福藏 fukuzo98
禧 ki97
禾 nogi94
秀 hide57 shuu81 shu85 hid105 shigeru105
秀一 shuichi97
秀任 hideto98
秀吾 shugo98
秀峰 shuho98
秉 mochi105
秋 aki72 shuu92 shu98
秋坪 shuhei98
秋声 shusei98
秋帆 shuhan98
秋暁 shugyo98
秋民 shumin98
秋涛 shuto98
秋渚 shusho98
科 shina83
秦 hata98 shin105
移 utsushi105
程 hodo94
税 mitsugu105
稔 toshi87 i105 minoru105
稙 tane98
稜子 ryoko98
種 tane72 kaneto105 shu105
稲 ina89 ine91
穀 koku105
穂 o98 ho105 minoru105 sui107
穆 atsushi105 kiyoshi105
積 zumi94 tsumoru105 ushaku106
穗 minoru105
穣 minoru105
穣治 joji98
穰 minoru105
穴生 ano98
究 kiwamu105
空華 kuge98
空谷 kukoku98
窓 mado105
窪 kubo80
竃 gama105
立 tate86 tachi86 tatsu91 ritsu91 date91 ta105
立兵 ryuhei98
立圃 ryuho98
竜 ryu77 ryuu80 tatsu87
竜一 ryuichi98
竜伍 ryugo98
竜太 ryuta98
竜峡 ryukyo98
竜馬 ryoma98
章 aki77 shou85 sho86 akira98 hajime105
章一 shoichi97
章吾 shogo98
章治 shoji95
章道 shodo98
童子 doji98
端 hata94 bata98 nohata105 tadashi105
競 kiso98 kei105 kisou105
竹 take61 chiku82 tak105
竹藏 takezo98
竹雨 chiku98
笑 emi86 e105
笑瓶 shohei98
笘 toma105
笙子 shoko98
笙野 shono98
笠 kasa81 ryu98 gasa105 ryuu105
笹 sasa75
笹生 saso98
筆 kushi105
等 hitoshi105 todor105
等伯 tohaku98
等栽 tosai98
等益 toeki98
等顔 togan98
筋 suji105
筑 chiku98
筒 tsutsu98
策 saku89 usaku107
筥 hako105
筧 kakehi105 kakei105
箕 mino105
算 kazu105 san105
管 suga98
箱 hako98 bako105
節 setsu94 fushi105 takashi105 take106
篁村 koson98
範 nori70
築 chiku98 tsuki105
篠 shino77 sasa98
篤 atsu82 toku84 atsushi105
篤二 tokuji98
篭 kago94 gome105
簑 mino87
簗 yanad106
簾 suno105
籌 kazu105
籠 kago105
米 yone70 kome98 me98 mai98 e105 gome105 yono105
米内 yonai98
米峰 beiho98
米朝 beicho98
米藏 yonezo98
籾 momi105
粂 kume98
粕 kasu98
粕屋 kasuya94
粟 a105
粧太 shota98
粧子 shoko98
粲 tsubara105
精 sayo94 kiyo105 kiyoshi105 tadashi105
精一 seiichi91
精三 seizo98
糠 nuka105
糸 ito105 i105
糺 tadashi105
紀 nori65 ki76 toshi98 kino98 osamu105
紀久 kiku86
紀子 kiko81
紀美 kimi89
紅 kure105 kurenai105
紅梅 kobai98
紅緑 koroku98
紅葉 koyo98
紅蘭 koran98
紋 mon87
納 o105 osamu105 tano105
納富 notomi98
納米 nomai98
純 zumi89 jun91 sumi91 yoshi98 atsushi105 kiyoshi105
紗 sa77
紗綾 saya98
紘 hiro89 hiroshi105
紘一 koichi98
紙 kami105
級 shina105
素 moto94
素一 soichi91
素十 suju98
素堂 sodo98
素夫 moto98
素行 soko98
素雲 son98
紫 shi89 i92 murasak105 yukari105
紫合 shigo98
紫峰 shiho98
紫紅 shiko98
紫芳 shiho98
紫逢 shio98
細 hoso87
細尾 hoso98
細梅 hosome98
紳 shin98
紹 tsugu105
紹巴 joha98
紺 kon98
終 shu98 shuu105
絃 gen94 ko98 kou105
経 tsune84
経子 kyoko98
結友 yu98
結城 yuki98
結子 yuko98
結木 yuki98
結梨 yuri98
結穂 yuho98
結縁 yuen98
結美 yumi98
統 mune98 mitsuru105 nori105 osamu105
統三 tozo98
統乃 tono98
絵 e77
絵梨 eri95
絵理 eri91
絵里 eri88
絹 kinu105 kinugao105
継 tsugu87 tsugi94
綱 tsuna69
網 ami98
綺堂 kido98
綾 aya94 ayano105
綾子 ryoko98
綿 wata91
緋 hi105
総 so93 fusa98 sou102 usa105
総一 soichi90 souichi96
総生 fuso98
総社 soja98
緑 midori86 roku89 ryoku98
緒 o80
練 neri105
縁 yukari105
縄 nawa91
縣 gata105
縫 nui105
總 so98 satoshi105 sou105
績 seki105
繁 shige67 han94 shigeru105
繁藏 shigezo98
織 ori89 o89
繞 gyousek105
繞石 gyoseki98
繭 mayu105
繰 kuri105
繹 tsugu105
纒 matoi105
羅 ra89
羊子 yoko98
美 mi53 yoshi72 103 m105 bi105 mid105 miik105 umi106
美々 mimi98
美代 miyo80
美佐 misa86
美喜 miki94
美嚢 mino98
美奈 mina93
美妙 bimyo98
美子 miko76 ko95
美帆 miho98
美弥 miya95
美恵 mie95
美惠 mie96
美扇 mio98
美智 michi83
美枝 mie89
美栄 mie96
美江 mie94
美沙 misa95
美津 mitsu79
美濃 mino86
美男 mio95
美知 michi82
美禰 mine98
美穗 miho98
美紀 miki90
美紗 misa94
美絵 mie97
美緒 mio98
美華 mika94
美野 mino92
美音 mine98
美香 mika97
群 mure105
義 yoshi51 gi84 chika105 nori105 tadashi105 gidayu105
羯 katsu105
羽 ha81 u87 hane94 a98
羽入 hanyu98
羽根 hane89
羽生 hanyu91
翁 o94 ou105
翔 sho98 shou105
翔央 sho98
翠 midori105
翫之 kanno98
翫蔵 kanzo98
翰 moto105
翼 yoku105 tasuku105 tsubasa105
耀子 yoko98
耀蔵 yozo98
老司 roji98
耕 ko93 kou101
耕一 koichi95
耕世 kosei98
耕史 koji98
耕筰 kosaku98
耳 gami105
耻叟 chiso98
耿 ko98 kou105
聖 sei105 mi105 se105 hijiri105 kiyoshi105 sataka105
聖子 shoko98
聡 so98 akira105 satoru105 satoshi105 sou105
聰 so98 sou105 satoshi105 toshi105
聴 chou94 cho98
職 moto105
肆郎 shiro98
肇 hajime105
肇子 choko98
肖 shou105
肖柏 shohaku98
股 mata89 nomata105
肥 hi105
肱 hiji105
育 iku105
背 se105
胖 yutaka105
胡 kuru105
胡堂 kodo98
胤 tane78
能 yoshi80 no94 nobu105 yasu105
能生 no98
能登 noto91
脇 waki73
脇田 wakita91
脩 shu98 shuu98 nobu105 osamu105
腰 koshi87 goshi98
腸 chou105
膚 tsupata105
臣 omi98 shin105 tomi105
臥城 gajo98
臧 tsugu105
臨 rin94
臨風 rinpu98
至 yoshi98 itaru105
至郎 shiro98
致 mune105
臼井 usui94
臼川 kyusen98
與 yo79 atae105
興 oki94
興一 koichi98
興作 kosaku98
興司 koji98
舎 sha98
舘 tate84 date84 tachi98
舛 masu105
舜 shun89
舞 mai98
舟 funa84 shuu94 shu98 fune105
舟生 funyu98
舩 funa105
航 ko98 kou105 wataru105
舵 kaji105
船 funa81 fune91 bune105
船生 funyu98
良 yoshi59 ryou77 ryo78 ra78 naga89 hajime105 masa105 ri105 yo105
良一 ryoichi98
良吾 ryogo98
良太 ryota98
艸太 sota98
艾 ai105
芙 fu94
芙美 fumi95
芝 shiba82 shi94 sh105
芥 akuta105
芥舟 kaishu98
芦 ashi89
芭蕉 basho98
花 hana68 ka90 bana105
花痩 kaso98
花菱 karyo98
芳 yoshi59 kaoru105
芳司 hoji98
芳崖 hogai98
芳柳 horyu98
芳水 hosui98
芳洲 hoshu98
芳竜 horyu98
芸濃 geino98
芸陽 geiyo98
芹 seri91
芽 me98
苅 kari98
苑 zono105
若 waka72
若楓 jakkyo98
若生 wako98
苫 toma105 tomab105
英 hide62 ei71 e92 hiro105 suguru105 takeshi105
英朋 eiho98
英理 eri95
英美 emi95
英里 eri88
苳三 tozo98
茂 shige63 mo76 mochi91 shigeru105
茄 nasu105
茅 chi98 kaya98
茅舎 bosha98
茉 mad105
茉莉 mari91
茉里 mari98
茎 kuki105
茗 mei105
茜 akane105
茶 cha105
茶々 chacha98
草 kusa75 so84 sou89 s95 kusag105
荏 e105
荒 ara98 aro98 arou105
荒井 arai94
荒村 koson98
荒神 kojin98
荘 shou94 sho98 so105 mura105 taka105 sou105
荘埜 sono98
荷葉 kayo98
荷風 kafu98
荻 ogi94 teki105
荻生 ogyu98
荻莊 ogisho98
荻野 ogino87
莉香 rika98
菅 suga76 suge94 kan105 sugeno105
菅生 sugo98
菊 kiku70 giku98
菖蒲 shobu98
菜 na82 sa105 nao107
菜々 nana98
菜穂 nao94
菟 u105
華 ka86 hana94
華宵 kasho98
菰 komo105
菱 hishi94 bishi105
萃 sui94
萌 moe105
萠 megumu105 moe105
萩 hagi87 hagiu105
萬 man84 ma98 yorozu98
萱 kaya98
落 ochi98
落合 ochiai89
落葉 rakuyo98
葉 ba89 you94 yo98 ha98
葉子 yoko91
葛 kuzu94 katsura94
葛生 kuzu98
董 tadashi105
葭 yoshi105
葵 aoi105 mamoru105
蒐 shuu105
蒐一 shuichi98
蒔 maki105
蒲 kaba94 ho94 ka99 kama104
蒲生 gamo98
蒼 sou105 aoi105
蒼梧 sogo98
蒼石 soseki98
蒼竹 sochiku98
蓉塘 yoto98
蓉子 yoko94
蓉峰 yoho98
蓑 mino98
蓬 yomogi98
蓬吟 hogin98
蓬春 hoshun98
蓮 ren94 hasu98
蓮杖 renjo98
蓼 tade105 tate105
蓼坡 shoha98
蓼太 ryota98
蓼峰 ryoho98
蔦 tsuta105
蔭 kage91
蔵 zou70 zo78 kura81 o105
蕃 shigeru105
蕨 warabi105
蕪 kabura105
薄 susuki105 usuki105
薇陽 biyo98
薗 zono98 sono105
薙 nagi105
薩 satsu105
薫 kaoru105
薫造 kunzo98
薬 yaku105
薬師 yakushi94
薮 yabu91
藍 ai105 aino105
藏 zou89 kura105
藤 fuji63 to81 tou83 fuj105
藤吉 tokichi93
藤村 toson98
藤樹 toju98
藤蔭 toin98
藤車 tosha98
藤陰 toin98
藩 han105
藪 yabu98
藹 shigeru105
蘆江 roko98
蘇 so105
蘇峰 soho98
蘭 ran98
蘭嵎 rangu98
蘭洲 ranshu98
蘭童 rando98
虎 tora73
虔 ken105
虚 kyo94
虚吼 kyoko98
虫 mushi89
虹児 koji98
蛇 hebi105
蛭 hiru105
蛸 tako105
蜂 hachi105
蜷 nina105
蝶 cho87 chou91
融 toru98 yuu105 tooru105
融二 yuji98
融吉 yukichi98
螢 hotaru105
蟲 mushi105
蟹 kani105
衆 shu98 shuu105
行 yuki59 gyou94 name97 ko98 i98 kou105 nami105 tsura105 yuku105 namega107
行誡 gyokai98
衛 mori98 mamoru105 m105 i105
衛藤 eto98
衛門 mon63 emon87
衞 mamoru105
衣 i93 kinu105 e105 goromo105 koromo105
衣子 iko89
表 omote98
袋 bukuro94 fukuro105
袖 sode98
袴 hakama105
装 so98 sou105
裕 hiro65 yu83 yuu93 hiroshi105 michi105 yutaka105
裕一 yuichi97
裕史 yuji98
裕哉 yuya98
裕夫 hiro98
裕次 yuji97
裕珍 yuchin98
裕生 yuki98
裕紀 yuki94
裕美 yumi89
裳川 shosen98
襄 jo98 jou105 noboru105
西 nishi59 sei94 sai105 nishiga105 nish105 se105
西蔵 torizo98
要 yo88 you89 kaname105
要一 yoichi96
要士 yoji98
見 mi70
見山 miyama95
規 nori79 ki87 k105 tadashi105 mi105
覚 kaku89 satoru105 satoshi105
親 chika75 ch94 shinn94 oya105
観 kan94
覺 satoru105
角 kaku80 zumi86 sumi91 kado91 tsuno98 kakuno107
角藤 sudo98
角行 kakugyo98
觜 nohashi105
言 koto105 toki105
計 kazu98 ke98 kei105 hakaru105 yoshi105
訓 nori105 satoshi105
記 ki87 nori98
記代 kiyo95
証 shou105
証信 shoshin98
詔 shou105
詔一 shoichi98
詔子 shoko98
詔治 shoji98
詛風 sofu98
詩 shi98
詮 aki105 akira105
詰 zume98
詳子 shoko98
誉 homare105 yo105
誓三 seizo98
誠 sei86 masa98 ma105 makoto105 nari105
調 cho98 chou98
諏訪 suwa89
諒 ryo98 ryou98
諦 tai105
諭 satoru105 satoshi105
諸 moro80
諸遊 moroyu98
諺蔵 genzo98
謙 ken75 yuzuru105
謙澄 kencho98
講一 koichi98
譚 tan105
譲 jo98 jou98 yuzuri105 yuzuru105
護 mori89 mamoru105
讓 yuzuru105
谷 tani58 ya66 dani86 gaya90 uya98 doya105 notani105
谷地 yachi85
谷田 yata89
豊 toyo61 ho98 to105 minoru105 yutaka105 hou105
豊丘 toyoka98
象 kata105 kisa105 taka105
象二 shoji98
象山 zosan98
豪 hide98 go98 gou105 take105 takeshi105
豬 i95
貘 baku105
貝 gai98
貞 sada63 tei75 tadashi105
貞享 teikyo98
貞藏 teizo98
財 takara105
貢 ko98 mitsugu105 tsugu105 kou105
貫 kan87 nuki89 tsura94
貴 taka69 ki82 takashi105
貴子 kiko90
貴志 kishi94
貴美 kimi85
賀 ga80 ka89 kaz105
賀子 kako88
賀川 kagawa98
資 suke86
資郎 shiro98
賢 ken77 kata87 masaru105 satoshi105 yoshi105
賢崇 kenshu98
賢藏 kenzo98
質 tadashi105 shitsu106
贋 gan105
赤 aka84 a105 akats105 ka105
赤井 akai95
赤城 sekijo98
赤羽 akaba98
走 hashiri105
赳 takeshi105
起 ki91 oki105
起子 kiko87
超 susumu105
越 koshi72 goshi86 et94 echi98 goe105
越前 echizen94
越郎 etsuro98
趙 cho98 chou105
足 ashi86 tari105 taru105
路 ji89 michi94 uji98 ru105 sekiro105
蹴 shu98 shuu105
身 mi98 ushin107
躬 moto105
車 kuruma98 guruma105
軍 gun91
軍治 gunji95
軒 ken92
載 toshi105
輔 suke80 nnosuke105 nosuke105
輝 teru67 ki105 akira105
輪 wa94 hanawa105
輿 koshi98
轟 todoro105
轡 kutsuwa105
辛 kara98
辞 koto105
辰 tatsu67 toki98 toshi105
農 minori105
辺 be86 e105
辻 tsuji76
込 gome89 komi105 gomi105
迎 mukae105 mukai105
近 chika78
近江 omi91 oumi98
近藤 kondo98
近道 kondo98
迢空 choku98
迪 susumu105
迫 sako91 hazama105 s105
退 tai94
逍遥 shoyo98
透 toru98 tooru105
透吾 togo98
透子 toko98
透谷 tokoku98
透馬 toma98
通 michi70 tsu98 toru98 tsuu105 tooru105
速 haya105 sumi105
造 zou78 zo87 zukuri105
逢坂 osaka98
連 tsure98
連坊 renbo98
進 shin86 noshin94 nobu98 susumu105
進藤 shindo98
逸 itsu89
遊井 yui98
遊喜 yuki98
遊子 yuko98
運 un87 hakobu105
道 michi60 dou105
道三 dosan98
道二 doni98
道八 dohachi98
道春 doshun98
道灌 dokan98
道甫 doho98
道閑 dokan98
達 tatsu69 toru98 date105 itaru105 tooru105
遠 too94 o105
遠宮 tomiya98
遠山 toyama98
遠峯 tomine98
遠江 totomi98
遠田 toda98
遠矢 toya98
遠藤 endo98
遠谷 toya98
遠越 togoshi98
遠野 tono91
遥 haruka105
遥子 yoko98
選流 senryu98
遼 ryo98 ryou105
邉 nabe105
邊 nabe105
邑 mura89
邑智 ochi98
邑楽 ora98
那 na81 nag105
那珂 naka98
那須 nasu95
邦 kuni67
邦国 hokoku98
邨 mura94
郁 iku88 yu98 yuu105
郁二 ikuji97
郁雨 iku98
郎 rou60 ro60 o98
郡 kori88 gun91 koori96 gori98 goori105
郡上 gujo98
郡家 koge98
部 be73 bu89 obe105
郭 kaku105
郷 go84 sato86 gou87
郷子 kyoko98
都 to80 tsu81 miyako87 kuni94 u98 o98
都甲 toko98
鄭 tei105
酉 tori98
酒 saka98 sake105 shis105
酒勾 sako98
酒向 sako98
酔 sui105
醇 atsushi105
醍醐 daigo98
醒 sei105
釈 shaku105
里 ri70 sato74 zato81 ori105 sa105 kari105 nasa105
里佳 rika94
里奈 rina84
里子 riko85
里江 rie95
里絵 rie96
里菜 rina96
重 shige56 ju91 juu94 gasane105 shigeru105
重子 eko93
重遠 shigeto98
野 no61 ono105 ino105 noh105 o105
野々 nono86
野内 nochi88
野尾 o89
野谷 noya91
野辺 nobe89
量 ryo98 ryou98 kazu105
金 kin70 kane70 kana73 gane80 kon98 kimu105
金剛 kongo91
金升 kinsho98
金市 kinichi92
金浦 konora98
金藏 kinzo98
金風 kinpu98
釘 kugi98
釜 kama91 gama105
針 hari91 bari105
針生 haryu98
釣 hitoshi105 tsuru105
釼 ken105
鈍牛 dongyu98
鈍行 donko98
鈞 hitoshi105
鈴 suzu91 rin105
鉄 tetsu71 kane105 magane105
鉄舟 tesshu98
鉢 bachi85 ubachi104
鉱造 kozo98
銀 gin89 gane105
銑三 senzo98
銓 sen95
銚子 choshi98
銭 sen105
鋤雲 joun98
鋭 ei105
錠 jo98 jou98
錦 kin89 nishiki89 nishik98 nishig105 nishiko105
錫 shaku92
錬 ren87
録郎 rokuro98
鍋 nabe84
鍬 kuwa94
鍵 kagi91
鍾 sho98 shou105
鎌 kama82
鎔基 yoki98
鎖 gusari105 kusari105
鎗 yari105
鎮 shige105
鏑 kabura98
鏡 kagami91
鏡子 kyoko98
鏡花 kyoka98
鐘 sho98 shou98 kane105
鐙 to98 abumi105 tou105
鐵 tetsu94
鑑 aki105 akira105 kagami105
鑑三 kanzo98
鑓 yari98
長 naga59 cho69 chou73 osamu105
長吾 chogo98
長太 chota98
長次 choji98
長治 choji98
長津 nagatsu96
長流 choryu98
長藏 chozo98
長谷 hase86
門 kado80 mon86 to98 o105
閉伊 hei94
開 kai94 biraki98 hiraku105 ka105 ohiraki106
閑 an105
間 ma78 hazama105
関 seki77 zeki98 kan98 noseki105
関上 sekijo98
關 zeki105
阪 saka84 zaka105 ban105
阿 a82
阿久 aku84
阿佐 asa89
陀 da94
附 zuki105
降 furi100 furu105
陟 noboru105
院 in89 noin106
陣 jinno96 jin102
除 yoke105
陳 nobu105 chin105
陵 ryou105
陵子 ryoko98
陶 to98 sue105 tou105
陸 riku98
陽 yo83 you88 haru105 akira105
陽一 yoichi97
陽二 yoji96
陽次 yoji91
隆 taka60 ryu79 ryuu80 takashi105 yutaka105
隆一 ryuichi98
隆二 ryuji97
隆吾 ryugo98
隆太 ryuta98
隈 kuma91 uma105 nokuma105
階 hashi105 shina105
随鴎 zuio98
際 giwa91
隠 gakushi105
隣 chika105
雀 jaku98
雁 kari105 gan105
雄 o63 yu79 yuu85 take94 100 oo105 katsu105 takeshi105 takehir107
雄一 yuichi94
雄二 yuji96
雄吾 yugo98
雄哉 yuya98
雄基 yuki98
雄太 yuta98
雄次 yuji98
雄治 yuji96
雅 masa63 ka105 masashi105 miyabi105 tsune105
雅邦 gaho98
雅風 gafu98
集蔵 shuzo98
集院 uin89
雉 kiji91
雋 ushun106
雛 hina105
雨 ameno98 ama105 same105
雨工 uko98
雨情 ujo98
雨江 uko98
雨竜 uryu98
雨紅 uko98
雨龍 uryu98
雪 setsu80 yuki89
雪洲 sesshu98
雫 shizuku105
雲 kumo95 k104
雲峯 unpo98
雲涛 unto98
雲照 unsho98
雲章 unsho98
雲舟 unshu98
零 rei98
雷蔵 raizo98
震 nari105 shin105
霊山 ryozen98
霜 shimo89
霜川 sosen98
霞 kasumi105
霧 kiri98 giri107
露 tsuyu94
露葉 royo98
露風 rofu98
霽 sei105
青 ao105 sei105
青尾 ao98
青峰 seiho98
青楓 seifu98
青海 omi98
青陵 seiryo98
靖 yasu75 osamu105 sei105 yasushi105
静 shizu89 shizuka98
静浪 seiro98
静翁 seio98
靜 shizu105 shizuka105
面 a105 zura105
革 kawa105
鞏 kata105
鞠 mari105
韓 kan105
韮 nira98
音 oto79 o98
響 hibiki105
響也 kyoya98
響子 kyoko98
響野 kyono98
頃 koro105 koromo105
順 jun81 nobu98 yori105 masa105 yoshi105 yuki105
須 su87 sus105
須美 sumi86
須藤 sudo98
須賀 suka89 suga90
頌 nobu105
頓宮 tongu98
領 ryo87 ryou94
頚城 kubiki98
頭 gashira87 a94 i94 gami98 kami105
頭山 toyama98
頼 yori72
頼造 raizo98
顕 ken87 aki98
顯 akira105
風 kaze84 fu95 kaza98 e105
風虎 fuko98
飄亭 hyotei98
飛 tobi86 hi94
飛鳥 asuka98 hicho98
飯 ii105
飯藤 hando98
飼 kai98
飽託 hotaku98
餅 mochi105
養 yo83 you88 y105
養一 yoichi97
養治 yoji95
養老 yoro98
館 date79 tate89 tachi105
首藤 shudo98 shuto98 sudo98
香 ka66 kou98 a98 kak105 kaori105 kaoru105
香以 koi98
香国 kokoku98
香坂 kosaka98
香墨 koboku98
香奈 kana95
香子 kako94 kyoko98
香寺 kodera98
香月 kogetsu98
香水 kosui98
香沙 kosa98
香田 koda98
香美 komi98
香西 kozai98
香野 kono98
香雪 kosetsu98
馨 kaoru105
馬 ma81 uma94
馬上 moe98
馬入 banyu98
馬勝 basho98
馬城 bajo98
馬場 baba94
馬頭 bato98
馮虚 hyokyo98
駒 koma78
駿 shun94
騏 ki94
骨 kotsu98 shibone105
高 taka56 ko98 kou105 takashi105
高井 takai89
高任 takato98
高梧 kogo98
高田 takada95
高遠 takato98
高野 koya91 takano95 kouya98
高頭 takato98
髭 hige105
鬼 oni86 ki94 k105
鬼頭 kito98
魁 isao105
魏 takashi105
魔 ma105
魯 ro105
鮎 ayu105
鮫 same98
鮭 sake105
鮮 sen94
鯉 koi105
鯉丈 rijo98
鯉洋 riyo98
鯉紅 riko98
鯨 kujira105
鯰 namazu105
鰍 kajika105
鰐 wani98 hougaku107
鰭 hata105
鱒 masu105
鳥 tori78 to98 dori101 chou105 totsup105
鳥居 torii92
鳥海 chokai98
鳥羽 toba98
鳥逕 chokei98
鳩 hato98
鳩織 hatori98
鳩翁 kyuo98
鳳 otori98 ootori105
鳳二 hoji98
鳳作 hosaku98
鳳岡 hoko98
鳳来 horai98
鳴 naru94 mei105
鴇 toki98
鴈 gan86
鴈童 gando98
鴎二 oji98
鴎外 ogai98
鴎所 osho98
鴎村 oson98
鴎東 oto98
鴨 kamo84 kamoo105
鴨平 kohei98
鴫 shigi105
鴬 uguisu106
鴻 hiroshi105 kouno105
鴻巣 konosu98
鴻年 konen98
鴻樹 koki98
鴻池 konoike98
鴻田 koda98
鴻章 koshiu98
鵜 u105
鵞峯 gaho98
鵠 kuge105
鵬 ho98 hou105
鶯塘 oto98
鶴 tsuru70 u94 nazuru105 tsu105
鶴間 tsuruma94
鷲 washi94
鷹 taka80
鷹山 yozan98
鷺 sagi89
鷺城 rojo98
鹿 shika84 kano89 ka105 kagosh105 shi105
麓 fumoto105
麗 rei105 urara105
麗奈 rena98
麟 rin94
麦 mugi89
麦草 bakuso98
麻 ma73 asa91 a105 o105
麻布 azabu98
麻生 asao94 aso98
麻績 omi94
麻莉 mari98
麻衣 mai94
麻里 mari86
麿 maro82
黄 ki91
黄塔 koto98
黄木 oki98
黄村 koson98
黄洋 koyo98
黄石 koseki98
黄門 komon98
黎 hajimu105
黒 kuro74 guro83 kuroko99 kokusek105 kurokou105
黒氏 kuroji98
黙 moku105
黙老 mokuro98
鼎 kanae105
鼻 hana105
齊 hitoshi105
齊藤 saito98
齋藤 saito98
龍 ryu79 ryuu82 tatsu91 r94 ryo95 ryou104
龍史 ryoji98
龍太 ryuta98
龍宏 ryuko98
龍洲 ryoshu98
龍雲 ryuun98
龍鳳 ryuho98
`;
