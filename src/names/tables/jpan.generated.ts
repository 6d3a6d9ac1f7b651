// Made by bench/learn/han-readings.ts from the surnames and given names of mecab-ipadic 2.7.0-20070801, and kJapaneseOn and kJapaneseKun of Unihan, Unicode 15.0. Do not edit.
// Unihan: Copyright (c) 1991-2022 Unicode, Inc. Unicode licence: www.unicode.org/license.html.
// IPADIC: Copyright 2000-2003 Nara Institute of Science and Technology; Copyright (c) 1995-1997 Institute for New Generation Computer
// Technology. Use, reproduction and distribution of it and of what is derived from it are permitted, provided these notices are kept; it comes
// without warranty of any kind. The whole text: ipadic-licence.txt.
// A line: kanji or kana, then each way they are read with -10 times the natural logarithm of its joint probability; long o and u are O and U.
export const jpan = `
々 a89 u93 i93 ma107 za107
ア a83
イ i77
イ藤 ito107
ウ u83
ウ子 yOko107
エ e84
エ门 mon102 uemon107
オ o91
カ ka80
ガ ga93
キ ki76
キャ kya96
キュ kyu96
キョ kyo96
ギ gi85
ギャ gya96
ギュ gyu96
ギョ gyo96
ク ku85
グ gu93
ケ ke81 k87
ケ原 gahara100
ケ崎 gasaki87
ケ濑 gase100
ケ谷 gaya84
ゲ ge93
コ ko87
ゴ go96
サ sa74
ザ za96
シ shi79
シヅ shizuno107
シャ sha96
シュ shu96
ショ sho96
ジ ji96
ジャ ja96
ジュ ju93
ジョ jo96
ス su78
ズ zu89
セ se86
ゼ ze96
ソ so89
ゾ zo96
タ ta75
ダ da89
チ chi76
チャ cha93
チュ chu96
チョ cho96
ヂ ji91
ツ tsu73
ヅ zu90
テ te83
デ de89
ト to80 tOk107
ト部 urabe107
ド do87
ナ na77
ニ ni96
ニャ nya96
ニュ nyu96
ニョ nyo96
ヌ nu91
ネ ne96
ノ no70 n93
ハ ha83
バ ba96
パ pa96
ヒ hi81
ヒャ hya96
ヒュ hyu96
ヒョ hyo96
ビ bi93
ビャ bya96
ビュ byu96
ビョ byo96
ピ pi96
ピャ pya96
ピュ pyu96
ピョ pyo96
フ fu81
ブ bu89
プ pu96
ヘ he91
ベ be96
ペ pe96
ホ ho89
ボ bo96
ポ po96
マ ma79
ミ mi72
ミャ mya96
ミュ myu96
ミョ myo96
ム mu87
メ me93
モ mo84
ヤ ya80
ユ yu86
ユウ yU96
ヨ yo83
ヨウ yO96
ラ ra96
リ ri77
リャ rya96
リュ ryu96
リョ ryo96
リヨ r107
ル ru81
レ re89
ロ ro89
ワ wa90
ヰ i96
ヱ e84
ヲ o87
ン n85
ヴ vu96
ヶ崎 gasaki89
ヶ谷 gaya91
㭴 kashi92 gashi107
䌹 kei123
一 kazu59 ichi61 i96 hi100 is100 hitotsu105 okazu107 hajime107 k107 makoto107 ipp114 ippon121 ippo121 itsu123 issek128
一九 ikku107
一休 ikkyU107
一实 hitomi107
一寿 kazu107
一平 ippei107
一庆 ikkei107
一德 ittoku107
一景 ikkei107
一步 hajime107
一氏 kazUji107
一瓢 ippyO107
一美 hitomi107
一行 ikkO107
一转 itten107
一辉 ikki107
一重 hitoe107
一铁 ittetsu107
一风 ippU107
丁 chO107 tei123 ataru123 hinoto123 tO123 yoboro123
丁子 chOji107
七 shichi68 nana84 na96 sh107 nanak112 nanatsu123 shitsu123
七ケ shichi100
七ヶ shichig102
七宝 shippO107
七星 nanae107
万 ma77 man89 tsumu100 yorozu100 kazu107 ban123 Okii123
万羽 banba107 manba107
丈 take96 jO96 chO123 dake123 hihiro125 iro125 hiro125 ihiro125 ro125 shihiro125
三 mi71 mitsu77 san83 zO90 sa91 m100 mino107 me107 s107 za107 sank108 mitabi123
三伯 sanpaku107
三厩 minmaya107
三朗 saburO107
三朝 misasa107
三枝 saegusa107 saigusa107
三栖 misu107
三潴 mizuma107
三瓶 sanbe107
三甘 miama107
三百 mitsuo107
三膳 miyoshi107
三良 saburO107
三郎 saburO60 zaburO69 sabur107
三馨 mika107
三鲁 samuro107
上 kami58 gami76 ue84 nOe96 k100 ka100 kamii102 jO105 kamis106 aga107 kan107 kamits107 age107 noboru107 mi114 shO123
上住 uwazumi107
上坂 kOsaka107
上床 uwatoko107
上总 katsusa107 kazusa107
上月 kOzuki107
上柿 uegaki107
上海 shanhai107
上矢 uwaya107
上部 uwabe107
下 shimo62 shita71 shim100 shimoi101 ka105 shimos105 shimO106 kuda107 sh107 shimots107 noshita114 ge123 moto123
下总 shimOsa107
不 fu99 sh107 bu123 futsu123 hi123 inaya123 niarazu123 sezu123
不矩 fuki107
不破 fuwa100
与 yo77 y107 atae107 tomo107 ataeru123 azukaru123 tomoni123
丑 ushi90 chU123 chu123 minikui123 nikumu123 shU123 tagui123
专 sen105 moppara123
专精 senjO107
且 katsu105 sha123 sho123
世 yo85 se88 sei123
丘 oka92 gaoka96 a107 takashi107 kyU123
业 nari107 gyO123 gO123 sudeni123 waza123
东 higashi74 to93 azuma96 tO97
东仪 tOki107
东子 haruko107
东庄 tOnoshO107
东洋 toy96
东男 haruo107
丞 jO105 susumu107 shO123 sukU123
两 moro107 ryO123 futatsu123
严 yoshi100 gen107 imu107 iwao107 gon123 ogosoka123
严原 izuhara107
严木 kyUragi107
个 ka105 hi123 ko123
中 naka58 chU92 nakano107 nakaga107 nakats107 ataru107 kanae107 na113 uchi123
中主 chUzu107
丰 toyo65 hO99 to107 minoru107 yutaka107 bu123 fU123 fu123 mimeyoi123 shigeru123
丰丘 toyOka107
丰冈 toyOka107
丰后 bungo107
丰寿 toyoshi107
丰朗 toyoaki107
丰浦 toyOra107
丰雄 tomio107 toyO107
丰颖 toyokai107
串 kushi92 kan123 sen123
临 rin105 nozomu123
临风 rinpU107
丸 maru68 ma107 gan123 marui123 tama123
丸内 marUchi107
丹 tan100 ta107 makoto107 aka123 ni123
丹波 tanba107
丹生 nyU107 tanjO107
丹羽 niwa107
丹韵 tanyU107
为 tame77 i105 nari107 nasu123 tsukuru123
主 nushi99 shu123 omo123 aruji123 su123
主税 chikara107
主计 kazue107
丽 rei106 urara107 ri123 narabu123
丽奈 rena100
丽美 remi107
举 kyo123 agaru123 ageru123 kozoru123
乃 no75 o107 nai123 ai123 dai123
乃妇 nobu107
久 hisa57 ku77 kyU80 k107 hisashi107 h107 kun115 kuni118
久世 kuze107
久保 kub107
久宝 kubO107
久江 ue107
久濑 kuze107
久老 hisaoyu107
久芳 kuba107
久远 kudO107
久里 hisato107
义 yoshi53 gi95 chika107 nori107 tadashi107 yoi123 yoku123
义方 yoshie107
义视 yoshimi107
之 yuki59 no73 i100 shi123 kore123 yuku123
之内 nOchi83
乌 karasu95 u105 Uron107 o123
乐 raku99 u107 garaki107 gaku123 gO123 konomu123
乔 taka107 takashi107 kyO123 gyO123 takai123
乔任 takatO107
乘 nori107 jO123 noru123 noseru123 shO123
乙 oto96 otsu123 kinoto123
乙州 otokuni107
乙羽 otowa107
九 ku88 kyU100 kur107 o107 tsuku107 kun113 kuni116
九里 kunori107
九重 kokonoe107
乞 kO123 ki123 koi123 kotsu123
乞田 kotta107
也 ya89 nari95 mata123
乡 sato87 gO90 kyO123 sakini123
书 fumi123 kaku123 sho123
乱 ran107 midasu123 osameru123 ron123
乱步 ranpo107
乳 nyU123 chi123 chichi123
乾 ken105 inui107 gen123 kan123 kawaku123
了 ryO107 satoru107 owaru123 tsuini123
予 yo99 ataeru123 sha123
事 ji123 koto123 shi123 tsukau123
二 ji81 futa84 ni85 fu100 futatsu105 n107 sanji110 nihon118 niho118 nih120
二六 furo107
二名 niina107
二夫 tsugio107
二男 tsugio107 io107
二美 tsugumi107
于 o105 yuki107 au123 kokoni123 ku123 oite123 u123 yo123 yori123 yuku123
云 kumo95 un99 iu123
云峰 unpO107
云浜 unpin107
互 tagai123 go123 ko123
五 go90 i96 itsu100 sao107 gok110 itsutsu123
五十 iso85 i93 is100
五月 satsuki100
五百 io96 i100
五郎 ogorO107
井 i67 sei105 oi112 ido123 shO123
井ノ i101
井桁 igeta107
井比 ibi107
井砂 isago107
井筒 izutsu107
井苅 igari107
井草 igusa100
井面 inomo107
亘 nobu100 wataru107 kO123 kan123 sen123 watari123
亚 a88 atsu123 O123 tsugu123
交 majiri107 kO123 kau123 kyO123 majiru123
交子 tomoko107
亥 i99 gai123 kai123
亦 mata105 eki123 yaku123
产 ubu123 san123 umareru123 umu123
亨 michi100 tOru107 yuki107 kyO123 kO123 hO123
亩 ho123 bO123 se123 une123
亩傍 unebi107
享 tOru107 kyO123 ukeru123
京 kyO90 miyako107 kei123 kin123
亭 tei95 ei107 azumaya123 chO123 chin123
亮 suke90 ryO100 akira107 akiraka123
亮子 akiko107 kyOko107
亲 chika77 oya105 ch107 shinn107 shin123
亲和 shinna107
人 hito74 to92 jin95 ndo107 nin123
仁 hito70 ni80 jin90 nin105 masa107 hitoshi107 masashi107 shinobu107
仁子 kimiko107 satoko107
仁惠 kimie107
仁昌 hitoaki107
仁田 nitsuta107 nitta107
仁男 kimio107
仁美 satomi107
仁郎 jirO107
今 ima82 kon107 kyO107 na107 kin123
今庄 imajO107
今朝 kesa84
今泉 maizumi103
介 suke81 yuki107 kai123
从 tsugu107 O123 jU123 ju123 shO123 yori123
仓 kura63 gura100 nokura118 sO123
他 ta92 hoka123
仗 yori107 jO123 mamori123 yoru123
付 tsuki107 ataeru123 fu123 tsukeru123 tsuku123
仙 sen100 sennin123 sento123
仙石 sengoku107
代 yo68 shiro80 dai99 tai123 kawaru123
令 rei105 yoshi107 iitsuke123 osa123 ryO123
令三 keizO107
以 i105 mochi107 motte123 omO123 yueni123
仪 yoshi89 gi95 nori105 tadashi107 yoi123
仭 jin123 hakaru123
仰 Ose123 aogu123 aoru123 gyO123 kO123
仰木 Ogi107
仲 naka70 chU99
价 Okii123 atai123 ka123 kai123 ke123 tsukai123 yoi123
价子 tomoko107
任 tsutomu107 nin123 ninau123 taeru123
任史 takashi107
企 ki123
伊 i72 kare123 kore123 tada123
伊丹 itami107
伊比 ibi107
伊达 date107
伍 go123 itsutsu123 kumi123
伍树 itsuki107
伎 ki105 gi123 waza123
伏 fushi100 buse107 fuse107 bushi107 buku123 fU123 fuku123 fuseru123
休 yasu107 ikO123 ku123 kyU123 yameru123 yasumu123
优 yu106 yU106 masa107 masaru107 suguru107 yutaka107 u123 wazaogi123
优江 yoshie107
会 kai123 au123 e123
会川 aikawa107
会泽 aizawa107
会津 aizu100
会田 aida107
会谷 aitani107
伟 i105 erai123
伟夫 hideo107
伟男 hideo107
传 den83 tsutO107 tsuta107 tsutae107 tsutai107 tsutau107 ten123
传法 denpO107
伣 ken123 ukagau123
伣子 chikako107
伦 michi99 rin100 nori107 tagui123 tsuide123
伦子 tomoko107
伯 haku123 ha123 osa123
伯海 hakkai107
伴 ban107 tomo123 han123 tomonau123
伴男 tomO107
伴雄 tomO107
伶 rei123 ryO123 wazaogi123
伶奈 rena107
伸 nobu68 shin89 noboru107 nobasu123 nobiru123
似 nita112 nitad116 ji123 niru123
伽 ka123 ga123 kya123 togi123
佃 tsukuda107 den123 ten123
但 tada123 dan123 tadashi123 tan123
但马 tajima107
位 i99 kurai123
住 sumi84 zumi85 i100 su107 jU123 sumu123 yamu123
佐 sa67 za96 suke105 s107 tasuku107 tasuke123
佐々 sasa89 sassa107
佐伯 saeki107
佐冶 saji107
佐屋 sata107
佐波 sawa107
佑 yu100 yU107 tasuku107 suke107 u123
何 ka105 ga123 izuku123 nani123 nanzo123
余 yo92 amaru123 amari123 ware123
佛 butsu99 futsu123 hotoke123 hotsu123
作 saku73 sa105 masaka107 tsukuru107 nasu123 tsukuri123
作乐 sakura107
作延 akunobe100
作手 tsukude107
作花 sakka107
佳 yoshi73 ka78 kei107 kayo107 yoi123
佳以 kei107
佶 tadashi107 gochi123 kitsu123
使 shi123 tsukai123 tsukau123
侃 tadashi107 kan123 tsuyoi123
侍 ji123 haberu123 saburau123 samurai123
侑 yuki107 yU123 u123
供 tomo123 ku123 kyO123 sonae123 sonaeru123
依 e99 yori100 i123 yoru123
依田 yoda107
侦 sada107 tei123 ukagau123
侯 hO107 kO123 kimi123 mato123
俊 toshi62 shun80 shunsuk107
俊史 shunji107
保 yasu67 ho84 mori100 bo100 hO105 o106 tamotsu107 zuho119
保々 hobo107
保夫 yasushi107
保高 hodaka107
信 nobu57 shin83 shi100 makoto107 sada107 shige107 tayori123
信夫 shinobu107
信浓 shinano107
信田 shinoda107
信贵 shigi107
俣 mata88 Okii123 gu123
俭 ken123
修 shU89 nobu93 nakashi107 osamu107 osameru123 shu123
修身 osami107
俵 tawara93 hyO123
倍 bai123 masu123 somuku123
倒 tO123 taoreru123 taosu123
倖 kO123 saiwai123
倖子 sachiko107
借 shaku123 kari123 kariru123 seki123 sha123 tatoi123
倭 sh107 wa123 i123 yamato123
倭卫 shizue107
倭子 shizuko107
倶 tomo107 ku123 tomoni123
假 kari123 ka123 karini123 kariru123 ke123
偕 kai123 tomoni123
偕子 tomoko107
停 tei123 chO123 jO123
健 ken83 take87 takeru107 takeshi107
健仁 kenji107
健至 kenji107
傅 den100 fu123 mori123 tsuku123
傍 bO123 hO123 sO123
僊 sen123 sennin123
働 dO123
像 kata107 katachi123 shO123 zO123
僖 ki123
僖子 yoshiko107
僚 ryO123 tomo123 tsukasa123
儿 ko105 ji105 i107 gei123 hito123 jin123 kai123 ni123 nin123 ninnyO123
儿珠 kodama107
允 koto107 makoto107 shige107 yoshi107 in123 jO123 yurusu123
允保 mitsuho107
允子 chikako107 nobuko107
元 moto63 gen96 hajime107 gan123 kObe123
元冈 motOka107
元夫 motO107
元尾 motO107
元男 motO107
元臣 motOmi107
元雄 motO107
兄 e123 ani123 kei123 kyO123
充 mitsu77 mi107 mitsuru107 takashi107 ateru123 jU123 michiru123 mitasu123 shU123
充代 michiyo107
充史 atsushi107
充美 atsumi107
兆 chO123 jO123 kizashi123 kizasu123 uranai123
先 saki105 mazu123 sen123
光 mitsu55 kO89 teru96 hikari107 akira107 hikaru107 mi107
克 katsu67 yoshi93 koku123 yoi123 yoku123
克已 katsumi107
免 men123 ben123 yurusu123
兔 to123 usagi123
兜 kabuto105 tO123
兜太 kOta107
入 iri87 iriu107 nyU123 hairu123 iru123 jU123 ju123
入户 nitto100
全 masa107 zen107 akira107 chon107 mattai123 mattaku123 sen123
八 hachi76 ya80 pachi87 yatsu95 yao100 hatsu105 yaotos107 yatabi123
八东 hattO107
八事 yagoto107
八井 hassei107
八十 yaso85
八太 hatta107
八方 happO107
八生 yayoi107
八田 hatta107
八缟 yajima107
八风 happU107
八鹿 yOka107
公 kimi78 ku93 kin96 kO100 isao107 masa107 Oyake123
公功 kinnaru107
公明 hiroaki107
公纯 kinito107
公考 kinnaru107
公致 kinyuki107
六 roku78 mu96 rok107 ropp117 roppon118 roppo118 mutsu123 mutabi123 riku123
六合 kuni107
六浦 mutsUra107
六福 roppuku107
六花 rikka107
兰 ran100
兰奢 ranja107
共 tomo105 kyO123 domo123 tomoni123
关 seki79 zeki96 kan99 noseki107 kannuki123 ken123 wan123
兴 oki96 kO123 kyO123 okiru123 okoru123 okosu123
兴祯 okisada107
兵 hei99 hyO101 h107 ikusa123
兵卫 bee75 hee87 obee100
兵头 hyOdO107
其 sono105 ki105 gi123 sore123
具 gu92 tomo107 ku123 sonae123 sonaeru123
具视 tomomi107
典 nori67 suke107 no107 tsune107 ten123 sakan123
养 yO92 y107
养父 yabu107
兼 kane72 ken99 ka107 kaneru123 kanete123
内 uchi67 nai80 Ochi91 chi93 nOchi93 i106 kur107 inOchi107 dai123 ireru123 iru123
内水 usui107
内海 utsumi107
冈 oka71 Oka100 dOka107 kO123
冈添 okazoe107
冗 jO105 muda123
写 sha123 utsushi123 utsusu123
军 gun103 ikusa123 kun123
农 minori107 dO123 nO123
冠 kan99 kanmuri107 kappu109 ikappu121
冠木 kabuki107
冬 fuyu90 tO123
冯 hyO123 fU123 tanomu123 yoru123
冱 sae107 go123 hieru123 kOru123 saeru123
冱绘 sae107
冲 oki99 naka107 chU123 shO123 tsuku123 waku123
冶 iru123 ya123
冷 hiya107 rei123 hieru123 sameru123
冽 kiyoshi107 rei123 retsu123 samui123
准 jun99 nori123 setsu123 shun123
凉 suzu100 ryO107 sayaka107 suzuka107 usui123
凉至 ryOji107
凌 ryO107 shinogu123
凑 minato91 sO123
凛 rin107 osoreru123 samui123
几 iku91 ki92 chika107 i115 chikai123 kizashi123 tsukue123
凡 bon123 han123 oyoso123 subete123
凤 Otori107 hO123 fU123
凤至 fugeshi107
凪 nagi123 nagu123
凯 gai123 kai123
凯夫 tokio107
出 de90 ide100 idashi107 izuru107 dasu123 deru123 koma123 kugiri123 setsu123 shutsu123 sui123
出云 izumo107
出羽 dewa100
刀 to93 i96 t107 tO123 katana123
刃 ha123 jin123 kiru123 yaiba123
分 wake96 bu99 bun105 fun123 wakaru123 wakeru123
切 kiri99 giri107 kire123 kiru123 sai123 setsu123
切欠 kikkake107
刈 gari103 kari105 magari112 gai123 karu123
刈羽 kariwa107
刑 gyO123 kei123 nori123 shioki123
刑部 osakabe107
刘 ryU107 korosu123 ru123
则 nori63 tsune107 nottoru123 soku123
刚 take90 gO107 hisa107 takeshi107 kowai123 tsuyoi123 yos125 yoshih125 yo125 yosh125 yoshi125 yoshihi125
刚志 takashi107
创 hajime107 sO123 kizu123
初 hatsu81 hajime107 sho123 so123 ui123
初宿 shiyake107
初田 hatta107
利 toshi60 ri76 kaga107 kiku123 surudoi123 yoi123
利根 tone96
利贺 toga107
别 betsu83 bechi123 wakare123 wakeru123
别堀 beppori107
别天 betten107
别当 bettO107
别所 bessho107
到 tO99 itaru123
制 sei123 osaeru123 tatsu123 tsukuru123
刺 zashi107 sasu123 seki123 shi123 soshiru123 toge123
刻 toki105 kizami123 kizamu123 koku123
削 kezuru123 saku123 shO123
剌 motoru123 ratsu123
前 mae88 saki100 zen105 sen123 susumu123
剑 ken92 tsurugi105
副 soe123 fuku123 sO123
割 wari96 katsu123 saku123 wareru123 waru123
劔 ken105 tsurugi123
力 riki83 chikara107 ki107 tsutomu107 rikimu123 ryoku123
劝 susumu107 kan123 ken123
功 yuki100 kO107 isao107 nori107 toshi107
功刀 kunugi107
功夫 isao107
功子 isako107
功男 isao107
功至 katsuji107
功补 kOsuke107
加 ka76 kag100 masu107 kuwaeru123 kuwaete123
加悦 kaya107
加来 kaku107
加舎 kaya107
加须 kazo107
务 tsukasa107 tsuki107 tsutomu107 mu123 tsutome123
助 suke66 nosuke107 jo123 sho123
助右 suke101
努 tsutomu107 do123 yume123
励 rei123 hagemu123
势 se105 sei105 ikioi123
勅 choku123
勅使 teshi100
勅夫 tadao107 tokio107
勇 yU84 isamu100 isami107 take107
勇人 hayato107
勇夫 isao107
勇惠 isae107
勇男 isao107
勇雄 isao107
勉 masaru107 tsutomu107 ben123
勗 tsutomu107 bO123 kyoku123 tsutome123
勘 kan92 ka107
勤 tsutomu107 kin123 gon123 tsutome123
勲 isao107 kun123
勲夫 isao107
勲男 isao107
勾 kO123 kagi123 magaru123 nozoku123
匂 saki107 niO123 nioi123
包 kane90 hO123
匏 hO123 hisago123
化 ka123 bakasu123 bakeru123 kawaru123 ke123
北 kita67 kitata114 kitatac114 hoku123 hai123 nigeru123
北条 hOjO107
北江 hokkO107
北海 hokkai107
匠 takumi107 shO123
匡 masa96 kyO107 tada107 tadashi107 tadasu107 O123 sukU123
匡生 kunio107
匹 hiki123 hitsu123 tagU123 tagui123
十 jU85 to87 m96 ma107 torihi107 tO123 jitsu123 totabi123
十倍 tobe107
十川 sogawa107
十河 sogO107
十返 togaeri107
千 chi74 sen93 chiz96 100 ch107 chij107 toru123
千东 sendO107
千乃 yukino107
千代 chiy100
千住 senju107
千厩 senmaya107
千圣 chihiro107 chisato107
千寻 chizu107
千岁 chitose107
千昌 chiaki107
千智 chisato107
千曳 chibiki107
千甕 senyO107
千种 chigusa107
千结 chiyui107
千羽 chiwa107 senba107
千草 chigusa100 sengusa107
千蓉 chiyo107
千颖 chikai107
千鹤 chizuru107
升 masu90 shO123 noboru123
午 go105 uma123
午良 gorO107
半 han89 nakaba107
半井 nakarai107
半峰 hanpO107
半谷 hangai107
华 ka87 hana96 ke123
协 kyO123 kanau123
卓 taku100 takashi107
卓史 takashi107
卓子 takako107
卓志 takashi107
卖 uri107 uru123 bai123 mai123
南 minami74 na87 nan90 mina100 nami107 ha107 dan123
南云 nagumo107 nangumo107
南亩 nanpo107
南保 nanpo107
南北 nanboku107
南国 nangoku107
南幌 nanporo107
南波 nanba107
南湖 nango107
博 hiro60 hiroshi107 baku123 haku123 hiroi123
博亮 hiroaki107
博夫 hirO107
博海 hirOmi107
博男 hirO107
博臣 hirOmi107
博雄 hirO107
博音 hiroto107
卜 boku123 daikon123 fuku123 hoku123 uranai123 uranau123
卜部 urabe107
占 sen123 shimeru123 uranai123 uranau123
占部 urabe107
卢 no107 kuroi123 ro123 ryo123 subitsu123
卦 ke105 ka123 urakata123
卫 mori100 ei105 m107 mamoru107 e122 mamori123
卫门 mon69
卯 u92 shigeru107 bO123
印 kane107 in123
印南 inami107
即 soku123 moshi123 shoku123 tsuku123
卷 maki76 ken123 kan123 maku123
卿 kyO123 kei123 kimi123
厘 ri123 ki123 mise123 osameru123 rai123 rin123 ten123
厚 atsu96 ass107 atsushi107 kO123 atsui123
原 hara58 wara80 bara81 baru91 ra95 gen100 ara107 haru107 moto123
厨 kuriya99 chU123 kurya123 zu123
厩 kyU123 umaya123
去 kyo123 ko123 saru123
县 gata107 kata107 agata123 kakaru123 kakeru123 ken123 kyO123
参 san123 mairu123 mitsu123 shin123
又 mata73 yU123
又顺 hekijun107
叉 sa123 sha123 mata123 sai123
及 kyU123 oyobi123 oyobosu123 oyobu123
及川 oikawa107
及森 oimori107
及田 oita107
友 tomo64 yu106 yU107
友丘 tomOka107
友冈 tomOka107
友夫 tomO107
友男 tomO107
友纯 tomoito107
友雄 tomO107
双 futa123 futatsu123 narabu123 sO123 tagui123
反 tan105 sori107 han123 hon123 kaeru123 kaesu123 soru123
发 hatsu105 hotsu105 abaku123 hanatsu123 hochi123 kami123 okoru123
发地 hotchi107
发寒 hassamu107
叔 yoshi107 oji123 shuku123
取 tori93 dori100 toro107 shu123 toru123
叟 sO123 okina123 shU123
叡 akira107 ei123 akiraka123
口 guchi64 kuchi81 nokuchi96 kO123 ku123 oguchi129
古 furu73 ko78 o100 k107 kO107 koji110 furui123 inishie123
古内 furUchi107
古宇 furU107
古暮 kogure107
古闲 koga107
句 ku123 kO123
只 tada95 hitotsu123 seki123 shi123
召 mesu123 shO123
可 ka92 bakari123 beshi123 koku123 yoi123
可爱 kawai100
可野 kanO107
台 dai79 tai123 i123 tsukue123 utena123
史 fumi78 shi104 i107 nori107 fubito123 sakan123
右 e72 u84 O93 yU123 migi123 Oe123
右子 ko103
叶 ba91 ha99 k100 kanO100 yO107 kana107 kanau122 kyO123 shO123
叶摘 hatsumi107
司 shi88 tsukasa93 ji99 tsu107
各 kaku123 onOno123
各务 kagami107
合 mOchiai107 gO123 au123 awaseru123 gatsu123 kO123 katsu123
合川 aikawa107
合泽 aizawa107
合田 aida107
合马 Oma107
吉 kichi56 yoshi58 ichi107 i107 kitsu123 yoi123
吉川 kikkawa107
吉根 kikko107
吉植 yoshiue107
吉津 kitsu107
吉祥 kisshO107
吉舎 kisa107
吉良 kira107
同 dO123 onaji123 tO123 tomoni123
同奎 dOyO107
名 na78 nag107 n107 naganu107 myO123 mei123 nanoru123 naka123
名寄 nayoro107
名执 natori107
名立 nadachi107
名越 nagoya107
名高 nadaka107
后 go88 shi107 ushiro107 ato123 kO123 kimi123 kisaki123 nochi123 okureru123
后志 shiribe107
吏 ri99 riyo107 tsukasa123
吐 to123 haku123
向 mukai87 a100 mukO101 mukae107 muki107 saki107 kO123 kyO123 mukau123 muku123 sakini123 shO123 mukOga123
向井 mukai100
向江 mukae107
吕 ro95 ryo123 sebone123
君 kimi90 kun123
吟 gin107 kin123 naku123 utau123
听 chO105 gin123 kiku123 kin123 pondo123 tei123 warau123 yurusu123
吴 kure107 go107 kureru123
吹 buki96 fuki96 fu107 sui123 fuku123
吹雪 fubuki107
吼 kO123 hoeru123 ku123
吾 go123 ware123
吾乡 agO107
吾妻 azuma107
吾川 agawa107
呈 tei123 shimesu123
呗 uta123 bai123
员 kazu92 in123 en123
员弁 inabe107
周 shU89 chika90 amane107 mawari123 meguru123
周子 kaneko107 noriko107
周防 suO107
味 mi95 aji123 ajiwau123 bi123
呼 yobu123 ko123
命 mei123 Ose123 inochi123 mikoto123 myO123
咄 totsu123 hanashi123 shikaru123
咋 kU123 kamu123 kurau123 sa123 saku123
和 kazu58 wa73 ka105 masa107 izumi107 yamato107 yawara107 nagomu123
和亮 kazuaki107
和勇 kazuo107
和暮 wagure107
和朗 kazuo107
和束 wazuka107
和泉 izumi91
和白 wajiro96
咏 ei123 utau123 yomu123
咲 saki87 sa100 saku105 zaki107 shO123 warau123
哀 ai105 setsu107 aware123 awaremu123
品 shina82 hon105 hin123
哉 ya122 sai123 kana123
哉香 saiko107
响 hibiki107 kyO123 hibiiku123 hibiku123
哥 ka123 utau123
哲 tetsu76 aki107 akira107 satoru107 satoshi107 akiraka123 satoi123
哲史 satoshi107 tetsuji107
哲太 tetta107
哲巨 tekkyo107
哲承 tesshO107
哲章 tesshO107
唐 kara88 tO123
唖 a123 oshi123
唯 tada99 yui107 i123 kore123
唱 shO105 tonaeru123 uta123 utau123
啄 taku105
啓 hiro86 yoshi96 kei102 aki107 akira107 hiromu107 hiroshi107 satoru107 hiraku123 mOsu123
啓裕 keisuke107
啓郎 tetsurO107
啓雄 hirO107
啸 shO123 shitsu123 usobuku123
善 yoshi67 zen85 yoi123
善哉 zenzai107
善生 yoshiki107
喜 ki69 yoshi70 nobu107 chi107 shi123
喜波 kiwa107
喜温 yoshio107
喜连 kire107
喰 kui105 bami107 hami107 kU123
嗣 tsugu81 ji107 shi123
嗣郎 tsugio107
嘉 yoshi69 ka81 yoshimi107 yoi123
嘉一 kiichi107
嘴 nohashi107 shi123
器 ki105 utsuwa123
嚢 nO123 fukuro123
四 shi81 yo93 yotsu95 mo107 yoso107 aizu107 yotabi123
四方 yomo100
四良 shirO107
四郎 shir107
因 yori107 in123 chinamu123 yoru123 yotte123
因幡 inaba107
团 dan91 don123 marui123 shU123 ton123
园 zono83 sono87 en99 on105 dan123 gan123 tan123
固 ko123 katai123 katame123
国 kuni65 koku105 guni107
国士 kunio107
国富 kokubu107
国府 kokubu107
国观 kokkan107
图 zu105 e123 hakaru123 to123
圀 kuni95 koku123
圃 ho123 hatake123
圆 en95 maru105 madoka107 tsubura107 marui123
圆香 madoka107
土 tsuchi77 do95 to99 tsu106 hiji107
土师 haji107
土庄 tonoshO107
土生 habu100
土肥 doi107
圣 shO105 sei107 mi107 se107 hijiri107 kiyoshi107 sataka107 tos123 toshiak123 kochi123 kutsu123 tosh123 toshi123 toshia123
圣人 masato107
圣子 kiyoko107
圣美 kiyomi107
圣薇 seira107
在 zai99 aru123 imasu123
在原 ariwara107
在屋 ariya107
在昌 arimasa107
圭 kei97 k107 ke113 tama123
圭织 kaori107
圭郁 tamaka107
地 chi87 ji88 i107 tsuchi123
圷 akutsu100
场 ba90 jO123
坂 saka65 zaka84 ban107 razaka107 han123
坂东 bandO107
均 kin100 hitoshi107 in123
均美 hitomi107
坊 bO105 heya123 machi123 tera123
坚 ken90 kata100 katai123 kataku123
坛 dan107 ba123 taira123 tan123 tokoro123
坡 ha123 hi123
坦 tan107 hiroshi107 taira123
坦庵 takuan107
坪 tsubo82 tsub108 hei123 hyO123
垂 taru100 sui123 tarasu123 tareru123
垢 kO123 aka123 haji123 kiku123 ku123
垣 gaki80 kaki87 i100 en123
垣内 kaitO107
城 shiro76 jO86 ki96 gusuku96 shiki100 kino107 nari107 tachi107 gi109 kizuku123 ragi124
城端 jOhana107
埣 sai123 sotsu123
埣浦 soneura107
埴 hani105 shoku123
埴生 habu107
埴田 hanta107
基 moto78 aki107 hajime107 tomo107 ki123 motoi123
基夫 motO107
基氏 motOji107
基泽 kitO107
基生 motO107
基男 motO107
埼 saki105 ki123 sai123
堀 hori74 bori84 ana123 horu123 kutsu123
堀合 horiai107
堀田 hotsuta107 hotta107
堂 dO89 sumai123 tO123
堤 zutsumi93 utsumi96 shi123 tei123
堰 seki105 en123 seku123
堵 to123 kaki123
堺 sakai100 kai123
塔 tO123 oka123 tera123
塘 tomo107 tO123
塙 hana107 hanawa107 kO123 kaku123 katai123
塚 tsuka74 zuka76 chO123
塲 ba123 jO123
境 sakai95 kei123 kyO123
增 masu76 fueru123 fuyasu123 sO123 zO123
增子 mashiko107
增毛 mashike107
增茂 mashimo107
增野 mashino107
墨 boku107 sumi123 moku123
墺 O107 iku123 kishi123
壁 kabe105 heki123
壗 mama105
士 shi92 take107 iji109 ji116 samurai123
壬 jin123 mizunoe123 nin123
壬生 mibu107
壮 sO105 masa107 takeshi107 sakan123
壮夫 takeo107
声 sei123 koe123 shO123
壱 kazu107 ichi123 hitotsu123 itsu123
壱成 issei107
壶 ko123 tsubo123
壷 tsubo123 ko123
壹 hitotsu123 ichi123 itsu123
壹岐 iki107
备 yoshi107 bi123 sonae123 sonaeru123
夏 natsu84 ka92 ge123
夏生 natsuki107
夏观 natsumi107
夕 yu90 yU123 seki123 yUbe123
外 soto82 to89 gai99 tono100 hoka105 hashi107 ge123 hazusu123
外冈 tonOka107
外夫 sotO107
外海 sotome107
外男 sotO107
外茂 tom95
外雄 sotO107
多 ta72 t107 tat107 Oi123 masani123 masaru123
多鹤 tazu100
夛 ta123 Oshi123 masani123 masaru123
夜 ya90 yo105 yoru123
大 O71 dai83 hiro91 obi107 hiroshi107 masaru107 tach107 Ok107 Oo118 tai123 Oini123 Okii123 hajime123 ta123 hitomo125 omo125 chitomo125 itomo125 mo125 tomo125
大中 dejun107
大串 Ogushi107
大任 OtO107
大佛 Oragi107
大和 yamato100
大子 daigo107
大宅 Oya107
大开 Ohiraki107
大柿 Ogaki107
大洲 Ozu107
大积 Otsumi107
大空 Ozora107
大钟 Ogane107
大饭 Oi107
大高 Odaka107
天 ten99 ama100 a107 takashi107 tenn107 ame123 sora123
天智 tenji107
天海 amagai107
天濑 amagase107
天白 tenpaku107
天羽 amO107
天风 tenpU107
太 ta78 da107 futoshi107 tach107 tai123 futoi123 futoru123
太夫 dayU89
太宰 dazai107
太田 Ota91
夫 o68 fu92 O107 bu107 fU123 otoko123 otto123 sore123
央 o95 naka100 hiroshi107 hisa107 hisashi107 O123 nakaba123
央子 yOko107
头 gashira89 tO99 gami100 kami107 zu123 atama123 kObe123 kashira123 to123
夷 i123 ebisu123 korosu123
奇 ki123 ayashii123 kushi123
奈 na74 dai123
奈々 nana84
奉 tomoyuk107 bu123 hO123
奎 kei123 ki123 mata123
奏 sO123
奏衣 kanae107
奢 ogoru123 sha123
奥 oku87 O123 iku123 kuma123
奥菜 okina107
奨 shO107 susumu107 sO123
女 jo92 me95 ome107 o107 e107 musume123 nyO123 nyo123 onna123
女鹿 mega107
奴 nu105 yakko105 do123 me123 yatsu123
好 yoshi65 kO99 yoshimi107 konomu123 suku123 yoi123
如 nyo105 jo123 gotoku123 shiku123 yuku123
妃 hi93 bi107 kisaki107 hai123
妃世 miyo107
妃里 yuri107
妇 fu105 onna123 yome123
妙 tae107 myO123 byO123 wakai123
妹 se107 imOto123 imo123 mai123
妹尾 senO107
妻 tsuma92 zuma107 nome107 sai123
妻沼 menuma107
姊 ane123 haha123 shi123
始 hajime107 haru107 shi123
姓 kabane123 sei123 shO123
委 shi107 i123 sue123
姜 kyO107 kO123 tsuyoi123
姬 hime83 ki123
威 i99 take107 takeru107 takeshi107 odosu123
娄 arai123 hiku123 osameru123 rO123 ru123 rui123 tsunagu123
媚 kobi107 bi123 kobiru123
嬉 ureshi107 ki123 ureshii123
嬬 tsuma105 dO123 ju123 shu123 sobame123 yowai123
子 ko41 shi85 87 ne91 o93 neko100 ako107 zuko107 hoko107 mi123 otoko123 su123
孔 kO123 ana123
孔明 hiroaki107
字 ji92 aza123 masu123 umu123
存 ari107 aru123 son123 tO123 tamotsu123 zon123
存男 tsugio107
孙 mago81 o100 mag107 son123
孚 makoto107 fu123 tamago123
孜 tsutomu107 shi123
孝 taka60 kO89 takashi107 yoshi107 kyO123
孟 takeshi100 take107 hajime107 mO123 kashira123 man123 myO123
季 ki95 sue105 toshi107 toki123
季晖 sueteru107
孤 ko123 hitori123
学 gaku107 manabu107
学子 satoko107
学海 gakkai107
宁 yasu100 yasushi107 nei123 cho123 mushiro123 nanzo123 nyO123 yasui123
宁々 nene107
宅 taku96 yake123 ie123 sumau123
宇 u74 kU107 ie123 noki123
宇品 ujina107
宇多 uda107
宇子 ko100
宇高 udaka107
守 mori67 su99 mamoru107 nokami107 shu123 mamori123
安 yasu63 a85 an100 abik107 ya107 yasushi107 yasui123
安东 andO107
安倍 abe107
安宅 ataka107
安斋 anzai107
安昙 azumi107
安浦 yasUra107
安积 asaka107
安立 adachi107
安艺 aki100
安西 anzai107
宋 sO107 oru123 sumai123
完 kan107 tamotsu107 mattai123
宍 shishi92 niku123
宍粟 shisO107
宍道 shinji107
宏 hiro63 hiroshi100 kO123 hiroi123
宏冈 hirOka107
宏夫 hirO107
宏昌 hiroaki107
宗 mune67 sO91 muna100 hajime107 takashi107 shU123 tattobu123
宗砌 sOzei107
官 kan100 Oyake123 tsukasa123
宙 chU123 sora123
宙子 hiroko107
宙美 yumi107
定 sada69 tei99 jO107 sadamu107 sadame123
宜 gi95 yoshi100 nobu107 nori107 mube123
宝 takara96 hO99 tomi107
宝子 takako107
宝积 hOshaku107
宝饭 hoi107
实 sane82 mi82 zane87 jitsu99 hiro100 onomi100 jis107 makoto107 minoru107 saneto107 inomi108 michiru123 shitsu123
实草 migusa107
审 shin123
宣 nobu75 nori96 sen123 noru123 notamau123
室 muro77 shitsu105 heya123
室冈 murOka107
室生 murO107
宥 yU123 yurusu123
宪 nori68 ken92 yori107
宪史 kenji107
宫 miya63 nomiya80 onomiya100 mi105 a107 iya107 inomiya109 gU123 ie123 kyU123
宫条 kujO107
宫藤 kudO107
宰 sai105 osamu107 tsukasa123
宵 shO123 yoi123
家 ya82 ke95 ge107 gui115 kui115 ukui119 ugui119 sugui120 sukui120 ie122 ka123 kagu123 ko123 uchi123
家达 iesato107
容 kata100 yO105 hiro107 hiroshi107 iruru107 ireru123 katachi123 yurusu123
宽 hiro74 kan100 hiroshi107 hiroi123
宽亩 kanpo107
宽代 hisayo107
宽子 noriko107
宽方 kanpO107
宾 hin123 marOdo123
宿 juku100 yado105 ashuku107 kashuku107 shuku123 shU123 yadoru123
寂 jaku123 sabi123 seki123
寄 yori93 isO100 yose105 ki123 yoru123 yoseru123
寄合 yoriai107
寅 tora80 nobu107 tomo107 in123
密 mitsu105 hisoka107
富 tomi65 fu88 to95 107 domi107 fU123 tomu123
富合 tomiai107
富来 togi107
富津 futtsu107
寒 kan99 samu100 sag107 samui123 samusa123
寒川 sangawa107
寔 makoto107 shoku123
寳 takara107 hO123
寸 su96 hakaru123 ki123 son123 sun123 toki123
对 tsushi107 tsu107 aite123 mukau123 narabu123 tai123 tsui123
寺 tera74 ji77 dera89 shi123
寻 hiro105 jin123 tsune123
寻见 tazumi107
寿 toshi71 hisa82 su82 zu90 ju99 jU105 suz107 hisashi107 hitoshi107 j107 kazu107 kotOgu123 shU123
寿子 sumiko107 yoshiko107
寿己 yoshimi107
寿美 yoshimi107
寿都 suttsu107
寿雄 yoshio107
封 hO123 fU123 pondo123 sakai123 tojiru123
射 ateru123 iru123 sasu123 seki123 sha123
射场 iba107
射水 imizu107
将 masa83 shO105 masaru107 nobu107 susumu107 hata123 hikiiru123 masani123 motte123 sO123
尉 i123 osaeru123
尉子 yasuko107
尊 taka96 son105 kata107 takashi107 tOtoi123 tattobu123 tattoi123
小 ko63 o74 sa85 kog106 ob107 koz107 107 ot107 a107 kob107 kots107 saza107 oji113 shO123 chiisai123
小堺 kozakai107
小指 ozashi107
小暮 kogure107
小椋 ogura107
小河 ogO107
小海 kOmi107
小畔 kOne107
小畠 obata107
小碓 Osu107
小祝 koiwai107
小竹 kodake107
小笹 ozasa107
小路 nokOji100
小高 kodaka107 odaka107
小鸠 kobato107
小鹿 kojika107
尔 ji123 ni123 nanji123 shikari123 sono123
尔见 shikami107
尘 chiri123 jin123
尚 nao90 hisa93 shO100 taka107 kuwaeru123 negau123 tattobu123
尧 taka91 takashi107 gyO123 takai123
尧子 akiko107
就 nari100 ju123 shU123 tsuku123
尹 in107 tada107 osa123 tadasu123
尹东 itO107
尺 seki107 shaku123
尻 jiri89 kO123 shiri123
尼 ni107 ama123 jitsu123
尾 o82 O100 zunO107 bi123
尾上 onoe107
尾暮 ogure107
尾羽 oba107
尾高 odaka107
尾鹫 owase107
屁 he123 hi123
居 i95 kyo105 iru123 ki123 oku123 oru123
居城 ijiro107
屈 kutsu105 kaga107 kagamu123
屋 ya73 a107 oku123 yane123
展 nori107 noberu123 nobiru123 ten123
展也 tatsuya107
展子 nobuko107
展江 nobue107
履 ri123 fumu123 haku123 kutsu123
山 yama51 zan89 san95 sa107 iyama107 ma109 sen123
山添 yamazoe107
山火 yamabi107
山王 sannO100
山野 yama107
山香 yamaga107
山鹿 yamaga107
岁 toshi105 sai123 sei123 yowai123
岐 ki105 gi123
岑 mine123 shin123 gin123
岚 arashi91 garashi100 ran105
岛 shima58 jima68 ma107 ashima107 tO123
岩 iwa76 gan123
岩垂 iwadare107
岩岬 iwasaki107
岩浅 iwasa107
岩畔 iwaguro107
岬 misaki107 kO123
岭 mine87 rei105 ryO123
岱 tai105 dai123 hajime123
岳 take95 gaku105 dake107 taka107 takeshi107
岸 kishi86 gishi89 kishino107 gan123
岸科 kishina107
岻 ji123 ni123
峠 tOge107
峡 kyO123 hazama123 kO123
峡部 kibe107
峦 ran123 mine123
峨 ga123 takane123
峰 mine78 hO123
峰叶 reiyO107
峻 takashi107 shun123 takai123
峻郎 takao107
崇 taka90 takashi107 take107 sU123 shU123 agameru123 takai123 tattobu123
崇道 sudO107
崋 ka123
崎 saki66 zaki66 kazaki107 ki123
崑 kon107
崔 chie107 sai107 se123 sui123
崖 gai123 gake123
嵎 gU123 gu123 kuma123
嵩 kasami107 takashi107 kasa123 sU123 shU123 takai123
嵩子 takako107
嵯 sa105 shi123 takai123
嶌 shima99 jima107 tO123
嶽 gaku105 take123
巌 gan105 iwao107 iwa123 gen123
巍 takashi107 gi123 takai123
川 kawa53 gawa64 egawa107 mokawa107 sen123
川副 kawazoe107
川匂 kawawa107
川合 kawai107
川添 kawazoe107
州 su105 shU123 shima123
巢 nosu107 su123 sO123 sukU123
巢鸭 sugamo107
工 takumi107 kO123 ku123 tsukasa123 waza123
左 zae79 sa85 za94 s100 hidari107 motoru123
左々 sasa107
巧 takumi107 kO123 satoi123
巨 kyo123 Okii123
巨摩 koma107
巨泉 koizumi107
巩 kata107 katai123 kyO123
差 sashi107 sa123 sasu123 shi123 tagai123 tagau123
己 mi92 ki102 ko105 onore123
已 i123 nomi123 sudeni123 yamu123
巳 mi81 shi123
巴 tomoe107 tomomi107 ha123
巴子 tomoko107
巽 tatsumi107 son123
巾 haba123 Oi123 fukin123 kin123
币 hei123 nusa123 takara123 zeni123
市 ichi66 shi123
布 fu92 abu107 bu107 nuno123 shiku123
布袋 hotei107
帆 ho105 kai107 han123
师 shi99 moro107 ikusa123 miyako123 osa123
师冈 morOka107
希 ki82 mare105 nozomi107
希子 ko107 noriko107
帖 chO123 jO123
帘 su123 jin123 ren123 shin123 sudare123 yO123
帘舞 misumai107
帝 tei123 mikado123 tai123
带 tatewak107 obi123 tai123 meguru123 obiru123
带解 obitoke107
常 tsune68 toko99 tok107 hisashi107 jO123 shO123 tsuneni123
常叶 tokiwa107
常深 tsunemi107
常田 tokida107 tokita107
常盘 hitachi107 tokiwa107
常陆 hitachi96
幅 haba99 fuku123 hyoku123
幌 horo105 kO123
幕 maku105 Ou123 baku123
幡 hata85 bata107 wata107 han123 hon123
幡豆 hazu107
干 miki85 motoki107 hoshig107 kan123 hiru123 hosu123 okasu123 waza123
干场 hoshiba107
干城 tateki107
干潟 higata107 hikata107
平 hira64 hei75 daira86 pei107 taira107 dai107 ben123 hiratai123 hyO123
平日 pyoniru107
平群 heguri107
平良 taira107
年 toshi73 i100 to100 minoru107 nen123 yowai123
并 nami86 awaseru123 hei123 hyO123 narabu123
幸 yuki58 kO85 sachi95 saiwai100 miyuki107 sa107 taka107 yoshi107
幸岐 miyuki107
幸来 yuki107
幸香 yuka107
幻 gen123
幽 yU123 kasuka123 kurai123
广 hiro60 hiroshi107 naga107 kO123 gen123 hiroba123 hiroi123 ie123
广冈 hirOka107
广夫 hirO107
广尾 hirO107
广弓 hiromi107
广男 hirO107
广雄 hirO107
庄 shO79 mura107 so107 taka107 sO123 hO123 inaka123 ogosoka123
庆 yoshi80 kei93 ge107 kyO123 yoi123
床 toko92 shO123 yuka123
库 kura99 ko123 ku123
库治 kOji107
应 O123 ataru123 kotaeru123 yO123
底 soko99 nanzo123 tei123
庚 kanoe107 kO123
府 fu123 miyako123 yakusho123
度 tabitab107 do123 hakaru123 memori123 tabi123 taku123 to123
座 za105 imasu123 kura123 suwaru123
庭 niwa90 ba107 tei123
庵 an99 iori123
庵原 iohara107
庵地 iochi107
康 yasu61 kO107 kan107 yasushi107 yasui123
庸 yO95 tsune95 isao107 nobu107 ani123
庸夫 michio107
廉 ren96 kado123 yasui123
延 nobu76 nobe99 en123 nobasu123 nobiru123
建 ken91 tate100 take107 kon123 tateru123
廻 meguri105 e123 kai123 mawaru123 meguru123
廼 no105 dai123 nai123
开 kai96 biraki100 hiraku107 ka107 aku123
弁 ben105 arasO123 hen123 kanmuri123 wakeru123
式 shiki95 shoku105 nori123 nottoru123
弓 yumi90 yu100 kyU123
弓削 yuge100
引 hiki100 biki100 hiku123 in123
引佐 inasa107
引田 hiketa107
弘 hiro58 kO105 hiroshi107 o107 gu123 hiroi123
弘夫 hirO107
弘妃 hiroki107
弘晖 hiroaki107
弘男 hirO107
弘雄 hirO107
弟 te109 dai123 otOto123 tei123 teshi125
张 hari105 bari107 chO107 haru123
弥 ya74 mi95 wataru107 yae107 yay108 bi123 gei123 tOi123 yayo126
弥荣 yasaka107
弦 tsuru105 gen123
弱 jaku123 nyaku123 yowai123 yowaru123
弱美 yowami107
弹 dan100 hazumu123 hiku123 tama123 tan123
弹正 danjO107
强 kowa107 tsutomu107 tsuyo107 kyO123 gO123 shiiru123 tsuyoi123
强矢 suneya107
弼 suke123 hitsu123 yudame123
彊 katsu107 gO123 kyO123 shiiru123 tsuyoi123
归 ki105 kaeri107 gi123 kaeru123 okuru123 totsugu123 yuku123
当 tO95 masa107 ataru123 ate123 ateru123
当麻 taima107
录 roku123 ryo123 shirusu123
彗 e123 hOki123 kei123 sui123
彗月 hazuki107
彝 tsune107 i123
形 gata82 kata90 gyO123 katachi123 kei123
彦 hiko56 gen123
彩 sa100 aya106 sai107 irodori123 irodoru123 tsuya123
彪 hyO107 pyO107 takeshi107 aya123 hyU123
彬 akira100 aki107 hitoshi107 hin123 akiraka123
彭 hO123 michi123 sakan123 yuku123
彰 aki82 akira107 shO116 akiraka123 aya123 sO123
彰布 akinobu107
影 kage90 ei123 yO123
役 yaku95 edachi123 eki123 tsutome123
彻 tetsu93 tOru107
彼 hi123 kano123 kare123
彼杵 sonogi107
征 masa89 yuki93 sei95 susumu107 tadashi107 yuku123 toru123 utsu123
征夫 ikuo107
徂 so123 yuku123
径 michi105 tsune107 kei123 komichi123
待 machi100 dai123 matsu123 tai123
律 ritsu105 tadashi107 nori123 richi123
律师 risshi107
徐 jo107 omomuro123
徒 to123 kachi123
徕 rai123 kaeru123 kuru123 tsuku123
得 toku88 to107 eru123 uru123
御 mi84 go123 on123 gyo123 fusegu123 osameru123
御室 omuro107
御所 gose107
御池 oike107
御缠 omatoi107
復 mata105 fuku107 kaeru123 kaesu123
循 jun123
德 nori66 toku67 isao107 tomi107 chinaga107 oshie123
德夫 yoshio107
德郎 yoshio107
心 shin107 kokoro107
忌 imu123 ki123
忌野 imawano107
忍 nin105 shinobu107 shinobi123
忍壁 osakabe107
忍田 oshida107
忍野 oshino107
志 shi68 shin107 shiz107 yuki107 shirusu123
志免 shime107
志子 ko107
志波 shiba107
志筑 shizuki107
志良 shirO107
忠 tada60 chU80 kiyoshi107 tadashi107
忠勇 tadao107
忧 yU100 ui123 ureeru123 urei123
忧花 yUga107
忧里 yuri107
忱 makoto107 shin123
念 nen123 nenjiru123 omO123
忽 kotsu123
忽那 kutsuna107
怀 yasu107 kai123 natsuku123 omO123
怒 nu105 do123 ikaru123 okoru123
怜 rei107 awaremi123 awaremu123 ren123 ryO123 satoi123
怜子 satoko107
思 shi105 omO123 omoi123
性 shO123 saga123 sei123 tachi123
总 fusa99 sO102 satoshi107 suberu123 subete123
总生 fusO107
恂 makoto107 jun123 shun123
恋 goi107 koi107 ren123 kO123 koishii123
恒 tsune70 hisashi107 kO123 tsuneni123
恒任 tsunetO107
恕 hiro107 jo123 sho123 yurusu123
恩 on123 megumu123
恩纳 unna107
恪 kaku107 tsutomu107
恭 yasu85 kyO89 yuki100 chika107 ku107 yasushi107
恭之 kyOsuke107
息 soku123 iki123 yameru123 yasumu123
息轩 sokken107
恶 aku123 nikumu123 o123 warui123
悌 tei98 hiraku123 sunao123
悟 satoru107 go123 satori123
悟史 satoshi107
悟志 satoshi107
悠 yU107 yu107 haruka107 tOi123
悦 etsu89 yoshi96
悦朗 etsuo107
悬 kake100 gake107 gata107 kakaru123 kakeru123 ke123 ken123
悳 nori107 toku107 oshie123
情 jO123 kokoro123 nasake123 omomuki123 sei123
惇 atsu107 atsushi107 jun123 atsui123 makoto123 ton123
惟 kore86 tada107 i123 bi123 omO123 omOni123 yui123
惟任 koretO107
惠 e66 kei107 megumi107 yoshi107 megumu123
惠代 yasuyo107
惠子 shigeko107
惠巳 megumi107
惠比 ebi96
惠淑 heisuku107
惠规 satomi107
惣 sO92 s100 sOjite123
想 sO105 omO123 omoi123 so123
惺 sei123 satoru123
愉 yu99 tO123
意 i105 oki107 kokoro123 omO123 omoi123
愚 gu123 oroka123
愿 sunao107 gan123 gen123 negai123 negau123
慈 ji123
慈位 yoshii107
慈子 shigeko107
慊 ken123 kyO123 uramu123
慊堂 kOdO107
慎 shin90 maki107 makoto107
慎子 chikako107
慥 zO123 sO123 tashika123
慧 e105 satoshi107 toshi107 kei123 satoi123
慧敏 waiman107
慾 yoku123 konomi123
戊 bo123 bO123
戎 ebisu100 jU123
戏 ge123 gi123 ki123
戏二 jOji107
成 nari65 shige74 naru85 sei96 na107 shigeru107 jO123 nasu123
成代 michiyo107
成史 seiji107
成合 nariai107
成子 masako107
成美 masami107
成羽 nariwa107
我 ga99 abik107 aga107 wa123 ware123
我妻 azuma107
户 do86 to89 nohe100 be107 inoto107 he123 ko123
户恒 tozune107
户敷 tojiki107
户羽 toba107
戻 modori107 itaru123 modosu123 motoru123 rai123 rei123
房 fusa74 bO105 busa107 hO123 heya123
所 dokoro96 tokoro100 sho105 so105 asho107
扇 Ogi96 sen99
手 te95 shu105 de107 t107 tera107
才 sai123 san123 wazuka123 zae123 zai123
打 uchi90 da123 dausu123 tei123 utsu123
执 shU123 shitsu123 toraeru123 toru123
扬 yO107 age123 agaru123 ageru123
扬田 agarita107
扶 fu98 ho123
承 tsugu107 shO123 sO123 ukeru123
抄 shO123 toru123 utsusu123
把 ha123 tsuka123
把田 tahata107
折 ori96 setsu123 kujiku123 oreru123 oru123
护 mori91 go99 mamoru107 ko123
报 hO123 mukuiru123
抱 hO123 daku123 idaku123 kakaeru123
押 oshi90 O105 osaeru123 osu123
押钟 shidO107
抽 chU123 hiku123 nuku123
拂 harai99 futsu105 harau123 hitsu123 hotsu123
拓 taku106 hirO123 hiraku123 seki123
拓植 tsuge107
拓殖 tsuge107
拔 nuki107 batsu123 hai123 hatsu123 nukeru123 nuku123
拙 setsu105
拳 ken107 gen123 kobushi123
持 mochi78 motsu105 chi123 ji123
挂 kake93 ka123 kai123 kakari123 kakaru123 kakeru123 ke123 kei123
挂合 kakeya107
指 sasu105 shi123 yubi123
指田 sashida107
按 an123 osaeru123
按针 anjin107
挟 kyO123 hasamu123 shO123
挟间 hasama107 hazama107
挥 furU123 ki123
振 shin99 furi123 furU123 furu123
挽 ban123 hiku123
捧 sasage107 hO123
捷 toshi107 shO123 katsu123 hayai123 sO123
捷郎 hayao107
捷雄 hayao107
捺 natsu123 datsu123 osu123
探 tan123 sagasu123 saguru123
掬 kiku105 sukU123
提 dai123 sageru123 tei123
揖 eshaku123 osu123 shU123 yU123 yuzuru123
揖保 ibo107
摄 setsu123 shO123 jO123 kaneru123 osameru123 toru123
摄雄 masao107
摇 yura107 yO123 yureru123 yusuru123
摘 abaku123 chaku123 hirO123 taku123 teki123 tsumu123
摩 ma99 suru123
摺 suri105 zuri107 hida123 rO123 shO123 suru123
播 hari100 ha123 maku123
操 misao107 mochi107 sO123 toru123
操子 misako107
操男 misao107
支 hase107 shi123 eda123 sasaeru123
收 kazu107 osamu107 shU123 osamaru123 osameru123
收史 shUji107
改 kai123 aratame123
攻 osamu107 kO123 osameru123 semeru123
放 hO123 hanasu123 hanatsu123 yurusu123
放生 hOjO107
政 masa60 sei107 masashi107 shO123 tadasu123
政材 masaki107
故 ko105 koto123 yue123
敏 toshi61 satoshi107 bin107 haya107 toku107 min123 satoi123
敏志 satoshi107
敏生 toshiki107
教 nori81 taka107 kyO123 kO123 oshie123 oshieru123
教生 atsuo107
敞 takashi107 shO123 takai123
散 san123 chiru123 chirasu123
敦 atsu93 atsushi107 atsui123 chO123 dan123 ton123
敦子 nobuko107 noriko107
敦贺 tsuruga107
敬 taka86 kei90 yoshi91 nori100 takashi107 kyO123 uyamau123
敬明 moriaki107
数 kazu99 su123 kazoeru123 sU123 semeru123 shu123
整 sei107 hitoshi107 totonO123
敷 shiki92 fu123 shiku123
文 fumi61 bun85 bumi89 mon92 i100 aya107 kazaru123
斋 sai88 hitoshi107 tOsai107 monoimi123 shi123 toki123
斋宫 itsuki107
斌 akira107 takeshi107 hin123
斐 aya123 hi123
斑 madara105 han123
斑鸠 ikaru107
斗 to92 tO105 arasO123 hishaku123 kaku123 masu123 tatakau123 tomasu123 tsu123
斗焕 dofuan107
斜 sha123 naname123
斤 kin123 ono123
斧 ono105 fu123
斩 zan123 kiru123 san123
斯 kaku123 kono123 kore123 shi123
斯波 shiba107
新 shin72 nii95 ni99 ara106 arata107 atara107 jin107 nitsu107 shinj107 shig111 shink112 shigi117
新国 nikkuni107
新家 niinomi107
新庄 shinjO96
新治 niihari107
新添 niizoe107
新田 nitta107
新穗 niibo107 shinbo107
方 kata75 gata87 hO96 masa107 ata107 k107 taka107
方子 noriko107
施 se105 shi123 i123 shiku123
旅 tabi123 ryo123
族 zoku123 sO123 yakara123
旗 hata95 ki123
无 i96 mu105 nashi107 bu123 nai123 nakare123
日 hi82 nichi99 k102 hin107 h107 hig107 n107 haru107 kabi107 hino107 ka113 hibi123 jitsu123
日下 kusaka100
日出 hiji107
日召 nisshO107
日向 hinata96 hyUga100 inata100
日开 higai107
日当 hinata107
日成 iruson107
日户 nitsuto107 nitto107
日扇 nissen107
日挥 nikki107
日明 hiagari107
日比 hibi100
日生 hinase107
日置 heki107 hioki107
日马 kusama107
日高 hidaka107
旦 tan123 ashita123
旨 shi105 mune123 umai123
早 sa82 haya82 sO123 hayai123 satsu123
早匂 sakaori107
早良 sawara107
旬 jun123 amaneku123 shun123
旭 kyoku105 akira107 asahi107
旭晃 kyokkO107
旭辉 shOki107
时 toki73 ji123 kore123 shi123
时任 tokitO107
旷 kO123 akiraka123
旸 yO123 akiraka123 hareru123 hinode123
昂 noboru107 taka107 kO123 agaru123 gO123 takai123
昆 kon107 ani123
昇 shO101 nobori107 noboru107
昊 hiroshi107 kO123 sora123
昊子 hiroko107
昌 masa65 shO89 akira107 masu107 yoshika107 sakan123
昌子 akiko107 shOji107
昌惠 masami107
昌璋 masaaki107
昌美 yoshimi107
明 aki67 akira93 ake100 mei105 aka107 me107 myO123 akarui123 akeru123 akiraka123
明夫 haruo107
明子 haruko107 tomoko107
明日 asu96
明津 akutsu107
明男 haruo107
明石 akashi100
明记 aki107
明香 asuka107 sayaka107
易 yasu100 eki123 i123 kaeru123 osameru123
昔 mukashi105 seki123 shaku123
昙 don123 kumori123 kumoru123 tan123
星 hoshi86 boshi93 sei123 shO123
星合 hoshiai107
映 e93 ei123 haeru123 utsuru123 utsusu123 yO123
映子 akiko107
春 haru63 shun90 suno107
春日 kasuga93
春洋 harumi107
春浦 shunpo107
春风 haruka107
昧 mai123 kurai123
昨 saku123 kinO123
昭 aki69 shO82 oaki107 akira107 akiraka123
昭明 teruaki107
昭朗 akio107
昭江 terue107
昭美 akemi107
昭雄 teruo107
是 kore88 ze105 tadashi107 koko123 kono123 shi123
昶 akira107 chO123 nagai123 nobiru123 tOru123
昼 hiru123 chU123
显 ken96 aki99 akira107 akiraka123 gen123
显彰 akira107
显智 akinori107
晁 akira107 chO123 asa123
晃 aki87 kO102 akira107 O123 akiraka123
晃夫 teruo107
晃美 terumi107
晃雄 teruo107
晋 shin91 kuni107 michi107 susumu107 osaeru123 sen123
晋风 shinpU107
晓 akira107 satoru107 kyO123 gyO123
晓代 akiyo107
晓夫 akio107
晓子 akiko107
晓生 akio107
晓男 akio107
晓美 akemi107
晔 yO123
晔子 akiko107
晖 ki105 akira107
晖子 teruko107
晖雄 teruo107
晚 ban123 kure123 osoi123
晟 akira100 sei123 akiraka123 jO123 sakan123
晢 tetsu107 akiraka123 sei123 setsu123
普 hiroshi107 fu123 ho123
景 kage73 kei105 kyOk107 ei123 keshiki123
景韶 kageaki107
晴 haru66 hare100 hari107 sei123 harasu123 hareru123
晴氏 harUji107
晶 aki95 akira107 hikari107 shO123 akiraka123
晶也 masaya107
晶代 masayo107
晶子 masako107
晶纪 aki107
智 tomo70 chi77 satoshi107 toshi107 chie123
智史 satoshi107
智司 satoshi107
智嗣 satoshi107
智夫 tomO107
智央 tomO107
智子 satoko107
智志 satoshi107
智朗 tomoaki107
智生 tomO107
智男 tomO107
智美 satomi107
智雄 tomO107
暎 ei123 haeru123 utsuru123 utsusu123 yO123
暎二 teruji107
暮 bo105 kure105 gurashi107 kurasu123 kureru123
曙 sho123 akebono123
曙海 akemi107
曙览 akemi107
曜 yO123 hikari123
曰 etsu123 iu123 iwaku123
曰佐 osa100
曲 magari93 kyoku105 ma107 kOji123 kiku123 kuma123 magaru123 mageru123
曳 ei123 hiku123
曳地 hikichi107
更 sara95 kO123 fukeru123
曵 ei123 hiku123
曵地 hikichi107
曼 man123 ban123 hiku123 hiroi123 nagai123
曾 so95 sO105 zo122 katte123 zO123
曾于 sO107
曾根 one107
曾比 sobi107
最 mo123 mottomo123 sai123
月 tsuki75 getsu77 zuki98 azuki102 natsuki107 nazuki107 t107 gatsu123
月子 gesshi107
月山 gassan107
月斗 getto107
月村 gesson107
月耕 gekkO107
月舟 gesshU107
月草 gessO107
月郊 gekkO107
月隈 ukiguma100
有 ari87 a96 yu99 u105 yU107 tamotsu107 aru123 motsu123
有子 ko103
有志 yUji107
有望 yumi107
有男 kunio107
朋 tomo84 hO123
朋夫 tomO107
朋子 akiko107
服 hara107 fuku123 kimono123 kiru123
服部 hattori107
朔 saku100
朗 rO83 akira107 akiraka123
朗人 akito107
朗子 akiko107
望 mochi95 nozomi107 nozomu107 mO123 bO123
望奈 mina107
望都 moto107
朝 tomo77 asa92 chO105 a107 otemo107 ashita123
朝兴 tomOki107
朝来 asago107
期 chigiru123 go123 ki123
期雄 tokio107
木 ki69 gi73 boku99 noki99 ko100 moku105 i107 kish107 kino113
木ノ k93
木之 k107
木全 kimata107
木冠 bokkan107
木国 mokkoku107
木暮 kogure107
木栖 kisumi107
木次 kisuki107
木步 moppo107
木皿 kizara107
木立 kidachi107
木筑 kizuki107
木绵 yU100
未 mi95 bi123 hitsuji123 imada123
未子 sueko107
未来 miku107
未永 suenaga107
末 sue83 matsu99 batsu123
本 moto58 hon98
本内 motOchi107
本冈 motOka107
本匠 honjO107
本多 honda107
本庄 honjO107
本所 honjo107
本松 onmatsu106 matsu108 nmatsu108
本渡 hondo107
本雄 motO107
札 fuda123 satsu123
朱 shu107 a107 ake123 aka123
朱乐 akera107
朱里 juri107
朱雀 sujaku107
朱鸟 asuka107
朴 boku107 shiraki107 hO123 araki123 haku123 hoku123 kiji123 sunao123
机 ki123 hata123 ori123 tsukue123
朽 kuchi107 kyU123 kuchiru123
朽木 kutsuki107
杂 majieru123 majiru123 zO123 zatsu123
杂贺 saiga107 saika107
权 gon95 ken96 hakaru123 kari123 omori123
杉 sugi71 san123
杉生 sugiu107
杉风 sanpU107
李 ri107 i107 sumomo123
杏 an107 a107 anzu107 kyO123 kO123
材 zai105 maruta123
村 mura57 son123
杓 shaku99 hishaku123 hyO123 teki123
杖 tsue105 jO123
杜 mori105 to105 do123 fusagu123 zu123
束 tsuka96 uka107 soku123 taba123
条 jO93 eda105 chO123 deki123 suji123
杢 moku99
杣 soma107
来 ki91 kuru99 kita107 rai123 kitaru123
来住 kishi107
来栖 kurusu107
来生 kisugi107
杨 yO123 yanagi123
杭 kO123 kui123 wataru123
杭全 kumata107
杰 masaru107 suguru107 gechi123 ketsu123
杵 kine123 sho123
杵筑 kitsuki107
杷 ha123 tsuka123
松 matsu54 u107 matsU107 shO123 sO123 su123
松任 matsutO100 mattO107
松前 masaki107
松根 One107
松浦 matsUra107 matsura107
松生 matsuoi107
板 ita90 ban123 han123 hen123 miru123
板东 bandO107
板付 itazuke107
板羽 itaba107
极 kyoku123 goku123 gO123 goki123 kyO123 mune123 nigura123
林 bayashi68 hayashi83 rin89 ri107
果 ka95 hatasu123 hate123 ra123
枝 e64 eda90 shi105 ki123
枝幸 esashi107
枡 masu105
枣 natsume107 sO123
枫 kaede107 fU123
枫山 akiyama107
枭 kyO123 fukurO123
枯 ko123 karasu123 kareru123
枳 shi123 ki123
枴 kai123 ke123 tai123 tsue123
架 hasa107 ka123 kakaru123 kakeru123 tana123
柁 kaji105 da123 ta123
柄 gara105 hi107 kara107 e123 hei123 hyO123 tsuka123
柊 shU123 hiiragi123
柏 kashiwa81 kashi93 haku105 kaya107
柑 kan123 mikan123
染 some96 sen123 shimiru123 somaru123 someru123
柘 sha123 tsuge123
柘植 tsuge107
柚 yu100 yuzu123 jiku123 yU123
柜 hitsu105 bitsu107 amadare123 ki123 ko123 ku123 kyo123
柯 ka123 e123
柱 hashira100 chU105 kotoji123 sasaeru123
柳 yanagi72 yagi89 yana100 ryU105 ya107 yanag128
柳生 yagyU107
柴 shiba78 kuni107 sai123 shi123
柾 masaki107 masa123 kyU123
柿 kaki85 kakino116 shi123
柿添 kakizoe107
栂 toga123 tsuga123
栃 tochi89
栅 yana107 saku123 san123 yarai123
标 shimegi107 hyO123 kozue123 sue123
标叶 shineha107
栉 kushi99 shitsu123
栋 mune99 muna100 tO105
栎 ichino107 kunugi123 rO123 reki123
树 ki91 gi100 miki107 itsuki107 tatsuki107 ju123 tateru123 ueru123
树高 kidaka107
栖 sei123 sumu123
栖原 suhara107
栖本 sumoto107
栗 kuri80 guri89 ritsu105 ononoku123 osoreru123
栗东 rittO107
栗栖 kurisu107
栗生 kuryU107
栞 shiori107 kan123
栢 kaya105 haku123 hyaku123 kashiwa123
栫 kakomi123 magaki123 sen123 son123
栫井 kakoi107
根 ne80 gon107 kon123
根上 neagari107
根来 negoro107
根立 nedachi107
根羽 neba107
格 kaku107 itaru107 kO123 kyaku123 tadasu123
栽 sai123 ueru123
桁 kO123 keta123
桂 katsura85 kei93
桂石 keishi107
桃 momo95 tO105 m107
桃史 momoji107
桃生 monO107
桃雄 momO107
案 an105 tsukue123
桐 kiri83 giri96 tO105 dO123
桐生 kiryU107
桑 kuwa83 sO123
桔 ketsu123 kitsu123
桔平 kippei107
桝 masu99
桟 san123 sen123 tana123
桟敷 sajiki107
桥 hashi65 bashi81 base107 kyO123 kO123
桦 kaba95 ka123
桧 hino107 hinoki123 kai123
桧原 hibara107 hibaru107
桧垣 higaki107
桧室 himuro107
桧山 hiyama107
桧并 hinami107
桶 oke123 tO123 yO123
梁 yana99 hashi105 ryO107 hari123
梅 ume82 bai99
梓 shi105 azusa107
梗 kyO123 kO123
梢 kozue107 shO123
梦 yume100 mu105 kurai123
梧 go105 aogiri123
梨 ri85 nashi88 riri113 ririk115
梯 tei123 hashigo123 tai123
梶 kaji85 bi123 kozue123
梼 yusu107 oroka123 tO123 tsuku123
棒 sasage107 bO123 hO123 tsue123
棕 sO123 shu123
棚 tana92 dana99 chidana108 hO123
森 mori60 shin123
棹 sao123 kogu123 tO123 taku123
椋 muku104 mukuno107 kura123 ryO123
植 shoku107 chi123 tateru123 ueru123
植冈 ueoka107
植原 uehara107
植山 ueyama107
植月 uetsuki107
植木 ueki107
植本 uemoto107
植村 uemura107
植松 uematsu107
植田 ueda107 ueta107
植竹 uetake107
植芝 ueshiba107
植草 uekusa107
植谷 uetani107
植野 ueno107
椎 shii95 shiino107 sui123 tsuchi123 tsui123 utsu123
椎井 shii107
椎原 shiiba107
椙 sugi99
椛 kaba105 momiji123
椰 ya123 yashi123
椿 tsubaki96 chin105 chun123
楚 so105 ibara123 shimoto123 suwae123
楠 kusu86 kusuno106 gusu107 na107 nan123
楠叶 kuzuha107
楢 nara90 yU123 shU123
楫 kaji123 shO123 shU123
楯 tate99 date107 jun123
楳 ume105 bai123
楸 shU123 hisagi123
楼 rO105 ro107
榅 sugi105 ochi123 otsu123 un123
榅邨 onson107
榊 sakaki96
榎 enoki107 ka123
榎并 enami107
榎木 enoki107
榎本 enomoto107
榎森 enomori107
榎泽 enosawa107
榑 kure105 fu123
榕 yO107 akO123
榛 shin123 hari123
榛原 haibara107
榛名 haruna107
榛泽 hanzawa107
榧 kaya123 hi123
槇 maki90 shin105 kozue123 ten123
槌 tsuchi105 tsui123
槐 kai123 enju123
槫 kure107 dan123 marui123 sen123 tan123
槻 tsuki98 zuki107 keyaki107 ozuki107 tsukino108 ki123
樋 hi92 tO123
樋田 toida107
樗 cho123 Ochi123
樟 kusu123 shO123
横 yoko75 O123 kO123
横内 yokOchi107
横尾 yokO107
樱 sakura75 o100 zakura100 O123 yO123
樽 taru92 son123
橘 kitsu90 chibana114 hibana114
橘川 kikkawa107
橘村 kisson107
橘洲 kisshU107
橘田 kitta107
橘高 kittaka107
橙 tO123 daidai123
橿 kyO123 e123 kashi123
檀 dan107 mayumi107 tan123
檪 ichino107 kunugi123 rO123 reki123 yaku123
欠 akubi123 kakeru123 ketsu123
欠伸 kesshin107
次 tsugu74 ji82 tsugi92 oji106 jir107 nami107 shi123 tsugini123
欢 kan123
欣 kin93 gon123 kon123
欣子 yoshiko107
欣男 yoshio107
欣美 yoshimi107
欧 O123 haku123 utau123
欧子 hiroko107
欲 yoku107 hoshii123 hossuru123
歌 uta88 ka90 utau123
歌书 utagaki107
止 shi123 ashi123 tomaru123 tomeru123
正 masa56 shO84 sei99 ma107 Ogima107 tadashi107 tadasu123
正儿 masaru107
正已 masami107
正日 joniru107
正晖 masaaki107
正朗 masao107
正美 masashi107
正远 masatO107
此 kono99 koko123 kore123 shi123
步 ayumi107 ayumu107 ho123 fu123 aruku123 bu123
步衣 ai107
武 take59 bu95 mu105 isamu107 n107 takeshi107
武居 takesue107
武扬 takeaki107
武生 takefu107
武藏 musashi107
死 shi123 shinu123
殊 shu123 ju123 korosu123 koto123 tatsu123
殖 fueru123 fuyasu123 shoku123 ueru123
殖栗 ueguri107
段 dan95 da107 kitaeru123 tan123 wakachi123
殿 tono92 dono99 den105 ten123
殿内 tonOchi107
殿冈 tonOka107
毅 take100 atsushi107 kowashi107 takeshi107 ki116 gi123 tsuyoi123
母 mo87 bo105 bO123 haha123
毒 busu107 doku123 sokonau123 toku123 warui123
比 hi80 narabu123
比嘉 higa107
比木 konoki107
比毛 himo107
毛 ge100 mO100 ke123 bO123
毬 mari105 iga123 kyU123
氏 uji88 shi123
民 tami85 mi107 min123
气 ki123 ke123 iki123
水 mizu67 m93 sui95 mina96 zu107 misa107 mi121
水内 minochi96 mizUchi107
水绢 miki107
氷 hi123 hyO123 kOri123
氷高 hidaka107
永 naga65 ei91 e96 hisashi107 nori107 nagai123 yO123
永海 nami107
汀 migiwa107 tei123 nagisa123
求 motomu107 kyU123
汉 kan123 kara123
汉人 kando107
汎 hiroshi107 han123 fU123 hO123 hiroi123 tadayO123
汎子 hiroko107
汐 shio99 seki123 ushio123
江 e56 kO107
江丽 ere107
江刺 esashi107
江剌 esashi107
江副 ezoe107
江指 esashi107
江津 gOtsu107
江珠 emi107
江畠 ebata107
池 ike80 gaike107 chi123 ta123
池坊 ikenobO107
池添 ikezoe107
池鹤 chizuru107
汤 yu90 shO123 tO123
汤前 yunomae107
汪 hiroshi107 O123 Oi123 hiroi123 ike123
汲 gumi100 kumu123 kyU123
汲田 kumita107
沌 ton123 kurai123 oroka123
沓 kutsu105 tO123
沓水 minami107
沙 sa76 sha123 suna123
沙生 saki107
沟 mizo86 kO123 ku123
沧 sO123 samui123
河 kawa73 gawa93 kO100 ka105 a107
河内 gOchi93 Ochi99
河合 kawai107
河艺 kawage107
油 abura99 yu123 yU123
治 haru62 ji75 oji106 osamu107 chi123 naoru123 osamaru123 osameru123
治虫 osamu107
沼 numa67 numakun107 shO123
沼波 nunami107
沼间 numa107
泉 izumi72 sen105 zeni123
泉尾 izuo107
泉本 izumoto107
泉水 izumi107
泊 domari96 haku105 tomari107 tomaru123 tomeru123
泊云 hakUn107
法 nori87 hO105 hatsu123 hotsu123 nottoru123 okite123
法华 hokke107
法桥 hokkyO107
泡 hO123 awa123
波 nami79 ha95 hi123
泣 kyU123 naki123 naku123
泥 dei123 doro123 nazumu123
注 chU123 chu123 shirusu123 sosogu123 toku123
注连 shime107
泪 rui123 namida123 rei123
泰 yasu67 tai100 yasushi107 Okii123 ogoru123 yasui123
泰二 seiji107
泰愚 teu107
泳 ei123 oyogu123
泳三 yonsamu107
泷 taki75 tak107 tatsu107 rO123 sO123
泷亭 ryUtei107
泻 haku123 sha123 sosogu123
泽 sawa59 zawa62 a106 sa106 izawa107 wa107 taku123 uruoi123 uruosu123
泽岻 takushi107
洁 ketsu107 kiyoshi107 isagyoi123
洁子 kiyoko107
洁志 kiyoshi107
洋 hiro67 yO91 hiroshi107 o107 nada123 shO123
洋右 yOsuke107
洋夫 hirO107
洋雄 hirO107
洌 kiyoshi107 kyoi123 retsu123
洌子 kiyoko107
洗 arai99 sen123 arau123
洞 hora99 dO123 tO123 fukai123
津 tsu72 zu87 izu107 ezu107 tsuts107 tsuno107 shin123
津久 tsu104
津役 Ojaku100
津轻 tsugaru107
洪 hiroshi107 kO123 Omizu123
洲 su100 shima107 shU123
洵 makoto107 jun123 shun123
洸 akira107 kO107 takeshi107 honoka123
活 katsu123 ikiru123
洼 kubo82 a123 ai123 e123 kubomu123 wa123 wai123
洽 hiroshi107 kO123 uruosu123
流 ru99 ryU123 nagare123 nagasu123
流石 sasuga107
流风 ruka107
浄 kiyo107 kiyoshi107 jO123 kyoi123 sei123 toro123
浅 asa90 asai123 sen123
浅生 asO107
浅羽 asaba107
浅茅 asaji107
浅黄 asagi107
浊 nigori105 daku123 nigoru123 nigosu123
济 sada107 wataru107 sai123 sei123 sukU123 sumu123
浏 ryU107 kiyoi123
浓 nO123 jO123 koi123
浜 hama68 gahama104 ahama111 hin123 hO123
浦 ura77 Ora96 nOra100 ho123
浩 hiro64 kO96 hiroshi107 Okii123 hiroi123
浩史 kOji107
浪 nami80 rO123 ran123
浪合 namiai107
浪花 naniwa107
浬 ri123 kairi123 notto123
浮 uki95 fu123 ukabu123 uku123
浮穴 ukena100
海 umi95 kai95 mi96 nomi107 ka107 k107
海上 unagami107 unakami107
海原 unabara107
海士 ama107
海峰 miho107
海老 ebi87
海蜂 miho107
海部 kaifu107
海野 unno107
涉 wataru107 shO123
涌 waku105 yO123 yU123
涛 nobu107 tO123 nami123
涣 kan107 kiyoshi107 akiraka123
润 jun96 megumi123 uruO123 urumu123
润美 masumi107
涯 gai123 hate123 kishi123
淀 yodo105 den123 doro123 ori123 ten123 yodomu123
淇 ki123 gi123
淋 sabi107 rin123
淑 shuku99 yoshi99 toshi107 yoi123
淑子 sumiko107
淡 awa107 tan123 awai123 en123 usui123
深 fuka84 buka107 fukashi107 shin123 fukai123 fukasa123
深山 miyama100
深雪 miyuki107
淳 atsu95 jun100 atsushi107 atsui123 shun123 sunao123
淳和 junna107
混 kon123 majiru123 mazaru123 mazeru123
添 soe123 ten123 sO123 soeru123
添原 soihara107
清 kiyo60 sei83 kiyoshi107 suzu107 kiyoi123 kyoi123 shO123
清佳 sayaka107
清冈 kiyOka107
清夫 kiyO107 sumio107
清子 sayako107
清水 shimizu96
清男 kiyO107
清雄 kiyO107
清香 sayaka107
渊 buchi78 fuchi88 fukashi107 hiro107 en123
渋 shibu95 jU123 shibui123
渐 susumu107 sen123 yOyaku123 zan123 zen123
渔 ryO123 gyo123 isaru123
渗 shin123 shimiru123
渚 nagisa107 sho123
渚左 nagisa107
渚沙 nagisa107
渡 watari81 wata93 to95 watashi99 watana100 a107 toguc107 wataru107 tari108 watasu123
渡会 watarai107
渡合 watarai107
渡岛 oshima107
渥 aku123 atsui123
渥美 atsumi107
温 nuku100 yoshi100 atsushi107 haru107 nuru107 yutaka107 on123 atataka123 un123
温子 atsuko107
温美 atsumi107
港 minato95 kO123
游 yU107 asobi123 asobu123 oyogu123 ryU123
湖 ko99 mizUmi123
湘 shO123 niru123 sO123
湛 jin107 tan123 chin123 shizumu123 tataeru123
湧 yU107 waku123 yO123
湫 shU123 kute123 shO123
湾 wan105 irie123 irikomu123
源 gen84 mina100 moto107 genzan107 hajime107
源氏 genji107
溥 fu123 haku123 ho123
溥子 hiroko107
溪 kei100 tani123
滉 hiroshi107 kO123 hiroi123
滋 shige93 shigeru107 ji123 masu123 shi123
滑 name100 katsu123 kotsu123 suberu123
滔 tO123
满 mitsu72 ma85 mi102 michiru107 minoru107 mitsuru107 man123 ban123 mitasu123
满子 michiko107
滩 nada99 dan123 kan123 se123
滴 teki123 shizuku123
漆 urushi86 shitsu123
漆间 uruma107
演 en123 noberu123
漠 baku107 hiroshi107 hiroi123
漱 sO123 shU123 susugu123 ugai123
潘 han107 afureru123 uzumaki123
潜 sen107 hisomu123 moguru123
潟 kata92 gata107 gara107 seki123
潭 tan123 fuchi123 fukai123 shin123
潮 chO105 ushio107 shio123
潮来 itako107
潴 cho123
澄 sumi89 zumi93 kiyoshi107 chO123 sumasu123 sumu123
澜 ran123 nami123
澪 mio107 rei123
澹 awai123 sen123 tan123
澹泊 tanpaku107
濑 se77 nose94 ase107 sera107 rai123
濑尾 senO107
濑户 set107 se107
濑端 sahata107
濑高 sedaka107
濠 hori123 gO123
濶 hiro107 hiroi123 katsu123
瀞 toro105 jO123 kyoi123 sei123
灌 kan123 sosogu123
火 ka105 ranuhi107 hi123 ko123 yaku123
灰 hai123 kai123
灵 rei123 ryO123 tama123
灵山 ryOzen107
炀 yO123 aburu123
炭 sumi105 tan107
炮 aburu123 hO123
烈 retsu107
烟 kemuri105 en123 kemui123 kemuru123
烧 yaki105 shO123 yaku123
烧津 yaizu107
烧野 yakeno107
热 atsui123 nechi123 netsu123 zetsu123
热田 atsuta107
焕 akiraka123 kan123
然 nen105 shika107 moeru123 zen123
煎 iru123 sen123
煎泽 irisawa107
煕 hiro107 hiroshi107 ki123 hikari123 hikaru123
煤 susu105 bai123 mai123
照 teru75 akira107 te107 shO123 terasu123 teri123
熊 kuma74 guma107 yU123
熊谷 kumagai107
熹 ki123 aburu123
燕 tsubame107 en123
爪 tsume99 zume100 sO123
爱 ai90 a106 mana107 yoshi107 megumi107 ashi107 chika107 itoshii123 mederu123 oshimu123
爱子 naruko107
爱染 aizome107
爱步 ayumi107
爱理 eri107
爱美 emi107
爱里 eri107
父 fu99 u107 chichi123 ho123
爷 ya123 chichi123 jiji123 oyaji123
爽 sO123 akiraka123 tagau123
片 kata78 gata107 hen123 kire123 pensu123
牛 ushi79 gyU107
牛一 goichi107
牛头 gozu107
牟 mu99 bO123
牟娄 muro107
牡 bO123 bo123 osu123
牡渡 oto107
牡鹿 ojika107
牧 maki77 boku105 moku123 kau123
牧祐 mayu107
物 motsu99 mono123 butsu123
物袋 motte107
犀 sai123 katai123 sei123 surudoi123
犬 inu123 ken123
犹 yU123 nao123 yO123
狂 kyO105 kurU123
狄 teki123 ebisu123
狗 inu123 kO123 ku123
狩 kari92 tsukari107 karu123 shU123 shu123
狩野 kanO107 kano107
独 doku107 hitori123 toku123
狭 sa123 kO123 kyO123 semai123
狮 shishi105 shi123
猛 take100 takashi107 takeki107 takeshi107 bO123 mO123
猪 ino93 i95 cho123
猪冈 inOka107
猪狩 igai107 igari107
猫 neko105 bO123 byO123 myO123
献 ken123 kon123
猷 yU123 hakaru123
猿 en88 saru90 sa107
獭 datsu123 kawauso123 tatsu123
獭乡 osogO107
玄 gen107 ken123 kuro123
玄白 genpaku107
玉 tama73 gyoku84 dama100 goku123
玉堂 kyokudO107
玉望 tamamo107
玉置 tamaki107 tamaoki107
玉青 tamao107
王 O91 kimi123
玖 ku99 kyU123
玖珂 kuga107
环 tamaki107 kan123 meguru123 wa123
环树 tamaki107
玲 re100 rei106 akira107 rO123
玲子 ryOko107
玲香 reiko107
珂 ka123 kutsuwa123
珈 ka123 ke123
珍 chin123
珠 shu105 su107 tama123
珠洲 suzu107
珠理 juri107
珠琴 tamaki107
珠香 tomoka107
班 madara107 han123 wakeru123
球 kyU123 gu123 tama123
球磨 kuma107
理 ri79 makoto107 masa107 satoshi107 tada107 samichi107 osameru123 suji123
理世 michiyo107
理咏 rie107
理子 satoko107
理美 satomi107
琢 migaku107 taku123
琳 rin123
琴 koto100 kin105
琴丘 kotOka107
琼 kei123 tama123
瑛 akira107 ei123 yO123
瑛世 akiyo107
瑛美 emi107
瑜 yu123
瑞 mizu105 mizuho107 zui123
瑞希 miki107
瑠 ru99 ryU123
瑳 sa105 migaku123
瑶 yO107 tama123
璃 ri99
璋 akira107 shO123 arawasu123 hishaku123 tama123
璋子 akiko107
璎 yO123 ei123
瓜 uri123 ka123
瓜生 uryU107
瓜连 urizura107
瓢 hyO123 fukube123 hisago123
瓦 kawara105 ga123 guramu123
瓶 hei123 kame123 bin123
甃 shU123
甕 mika123 O123 kame123
甘 amai123 kan123 umai123
甘乐 kanra107
甘利 amari107
甘沼 amanuma107
甘粕 amakasu107
甘糟 amakasu107
甚 jin92 ji107 nani123 shin123
生 o92 nama96 sei105 namat106 iku106 i107 omyO107 yU107 shO123 O123 haeru123 umareru123
生内 obonai107
生名 ikina107
生子 ko99
生川 oikawa107
生方 ubukata107
生田 da93
生越 ogose107
生间 ikama107
生龟 ikekame107
甦 so123
用 mochi107 yO123 motte123
甫 hajime107 ho123 fu123 suke123
田 da63 ta65 den99 nda107 tano111 kari123 ten123
田子 tago107 takko107 tatsuko107
田嶌 tatsuta107
田添 tazoe107
田缘 tabuchi107
田路 tOji107
田边 tanabe107
田近 tajika107
田部 tanabe107
田隈 taguma107
田雁 tagari107
田高 tadaka107
田鹤 tazu100 tazuru107
田鹿 tajika107
由 yoshi72 yu88 99 yU100 yukari107 yori123 yui123 yoru123
由圭 yuka107
由妃 yuki107
由子 yuzu107
由宇 yU107
由布 yU100
由朱 yumi107
由比 yui107
甲 kabuto107 kinoe107 kO123 kan123 tsume123 yoroi123
甲子 kine96
甲斐 kai107
电 den123 inazuma123 ten123
男 o66 O96 otoko105 dan107 nan123
男鹿 oga107
町 machi70 chO99 i107 tei123
畅 nobu87 tOru107 chO123 nobiru123
畅子 yOko107
畅晓 nobuaki107
界 sakai105 kai123
畑 hata71 bata96 hatake105 batake107 ta107
畔 kuro105 han123 aze123 somuku123
畔上 unegami107
留 tome80 ru84 dome93 ryU123 tomaru123 tomeru123
留目 todome107
留萌 rumoi107
畠 hata91 hatake93 batake96
畦 aze107 kei123 une123
番 ban105 tsugai105 han123 tsugau123
疋 hiki123 ashi123 ga123 sho123 so123
痴 chi105 oroka123
瘦 sO123 shU123 yaseru123
癖 heki105 kuse123
登 to82 nobori91 ori107 noboru107 tO123
登子 takako107
白 shira72 shiro85 haku93 byaku105 sa107 mOsu123 shiroi123
白峰 shirane107
白水 shirOzu107
白甲 hakkO107
白马 shirOma107
百 momo92 hyaku95 mo96 h100 y107 haku123
百々 momo93 todo107
百合 yuri86
百草 mogusa107
百道 momoji107
百间 hyakken107
的 mato123 akiraka123 teki123
皆 mina87 kai123
皆濑 munase107
皇 kimi123 O123 kO123 kami123
皎 akira107 kO107 kyO123 kyoi123 shiroi123
皐 kO105 sakai123 satsuki123 sawa123
皐月 satsuki107
皓 teru107 akira107 hiro107 hikaru123 kO123 shiroi123
皓雄 akio107
皿 sara99 bai123 myO123
盈 mitsuru107 ei123 michiru123
盈男 mitsuo107
益 masu82 ma100 eki105 mi107 yaku123
益子 mashiko107
益户 mashido107
盐 shio76 shiono108 en123
盐饱 shiwaku107
监 ken107 kan123 miru123
盘 ban123 Ozara123 han123 tarai123
盛 mori70 jO123 moru123 sakan123 sakaru123 sei123
盛合 moriai107
盛远 moritO107
目 me79 moku105 memez107 nome107 boku123 manako123 sakan123
目白 mejiro107
直 nao73 tada91 na100 jiki105 naoshi107 sunao107 tadashi107 choku123 naoi123 naosu123
直圆 naonobu107
直得 naoe107
直方 nOgata107
直昭 naoteru107
直爱 naomi107
相 suke93 sO99 ai122 miru123 shO123
相乐 sagara107
相生 aioi100
相知 Ochi107
相矶 aiso107
相羽 aiba107
相良 sagara107
省 shO99 yoshi107 sei123 habuku123 miru123
眉 bi123 mayu123 mi123
真 ma69 masa78 shin86 zane100 sane100 mak107 m107 makoto107 maki107
真人 makoto107
真仁 masami107
真妃 maki107
真实 manami107
真巨 mami107
真幸 masaki107
真水 shimizu107
真濑 manase107
真珠 maju107
真理 makoto107
真田 sanada107
真砂 masago107
真秀 maho107
真边 manabe107
真部 manabe107
眠 nemuri107 ben123 min123 nemuru123
眠步 minpo107
眸 hitomi107 bO123 mu123
眼 gan123 gen123 gon123 manako123
着 chaku123 jaku123 kiru123 tsuku123
着付 kitsuke107
睡 sui123 nemuri123 nemuru123
督 tadashi107 hikiiru123 miru123 toku123 unagasu123
睦 mutsu95 chika107 mutsumi107 atsushi107 mu107 toshi107 boku123 moku123 mutsubu123
瞬 madoka107 shun123
瞭 akira107 akiraka123 ryO123
瞳 hitomi107 tO123 dO123
矗 nobu107 chU123 chiku123 naoi123 shuku123
矢 ya82 yaw107 chikau123 shi123
矢作 yahagi107
矢挂 yakage107
矢间 yazama107
知 tomo71 chi74 i107 kazu107 shiru123
知夫 tomO107
知朗 tomoaki107
知生 tomO107
知男 tomO107
知雄 tomO107
矩 nori88 ku105
石 ishi60 seki94 koku105 isono107 jiwa107 ishiz107 i114 shaku123
石和 isawa107
石破 ishiba107
石见 iwami107
矶 iso100 ki123
矶谷 isogai107
矶雄 isO107
矿 kO123 aragane123
砂 suna81 sa88 sha123
砂子 isago107
砂羽 sawa107
砂金 isago107
砌 migiri123 sai123 sei123
研 ken102 migaku123 togu123
研志 kenji107
砚 suzuri105 gen123 ken123
砥 to123 shi123 tei123 toishi123
破 ha123 yaburu123
破笠 haritsu107
砺 to123 arato123 migaku123 rei123 toishi123
硕 seki107 Okii123
硕子 hiroko107
确 kaku105 gaku123 katai123 tashika123
硲 hazama107
碇 ikari107 tei123
碌 roku123
碎 sai123 kudaku123
碓 usu123 tai123
碓水 usui107
碓氷 usui107
碛 seki123 kawara123
碧 heki99 aoi107 midori107 ao123 hyaku123
磐 iwa105 iwao107 ban123 han123
磐梯 bandai107
磨 ma90 migaku107
磬 kaoru107 kei123 tsukiru123
礒 iso107 gi123
示 shi123 ji123 ki123 shimesu123
礼 re93 nori99 aya107 rei114 ojigi123 rai123 uya123
礼美 hiromi107
社 yashiro89 sha123 ja123 koso123 kumiai123
祁 Oini123 gi123 ki123 kore123 sakanni123
祇 gi123 ki123 masani123 shi123 tada123
祐 suke81 yU89 yu96 hiro107
祐史 yUji107
祐子 sachiko107
祖 so92 sob107 hajime123 jiji123
祖谷 iya107
祝 hOri107 hajime107 shuku123 cho123 hafuri123 iwau123 norito123 shU123
祝子 tokiko107
祝男 norio107
神 kami74 gami91 jin100 shin105 kan107 mi107 kamo107 kag107 kuma107 kO123
神井 hakujii107 akujii107
神代 kOjiro107
神功 jingU107
神吉 kanki107
神室 kamuro107
神木 shiboku107
神栖 kamisu107
神西 jinzai107
神边 kannabe107
祢 ne99 dei123 nai123
祥 yoshi86 shO91 sachi107 hiro107 saiwai123
祭 matsuri96 matsuru123 sai123
祯 tei107 yoshi107 tadashi107 saiwai123
祯夫 sadao107
祯子 sadako107
禄 roku123 fuchi123 saiwai123
禅 zen99 sen123 shizuka123 yuzuru123
禅师 zenji107
福 fuku70 tomi96 yoshi100 saiwai123
福内 fukUchi107
福家 fuke107
福浦 fukUra107
禧 ki105 saiwai123
禧子 yoshiko107
禾 nogi105 ka123 ine123
秀 hide59 shU93 hid107 shigeru107 hiideru123
秀任 hidetO107
秀实 hozumi107
秀朗 hideo107
秀王 hideo107
秀真 hozuma107
秀荣 yoshie107
秃 toku105 hage123 hageru123 kamuro123
秃山 mokuzan107
秉 mochi107 hei123 toru123
秋 aki76 shU105 toki123
秋保 akiu107
秋悦 akie107
秋生 akimi107
秋篠 akishin107
种 tane77 shu105 kaneto107 chU123 osanai123 ueru123
种亮 taneaki107
种材 taneki107
种田 oida107
科 shina85 ka123 toga123
秦 hata107 shin107 jin123
积 zumi93 tsumoru107 seki123 shi123 tsumu123
积田 tsumita107
移 utsushi107 i123 utsuru123 utsusu123
稀 ki123 ke123 mabara123 mare123
稀衣 mai107
程 hodo95 hakaru123 tei123
税 mitsugu107 datsu123 etsu123 mitsugi123 zei123
税所 saisho107
稔 toshi90 i107 minoru107 jin123 minori123 nin123
稔侍 nenji107
稗 hie123 hai123
稙 tane99 chiki123 choku123 hayai123 shoku123
稚 chi105 osanai123
稚菜 wakana107
稜 ryO123 itsu123 kado123
稻 ina90 ine99 tO123
稻生 inO107
稻积 izumi107
穆 atsushi107 kiyoshi107 boku123 moku123
穐 aki123 shU123
穗 ho90 o100 sui105 minoru107
穗高 hodaka107
穰 minoru107 jO123 wara123 yutaka123
穴 ketsu105 ana123
穴生 anO107
究 kiwamu107 kyU123
空 sora123 kU123 aku123 kara123
空华 kUge107
窗 mado105 sO123
窝 ka123 muro123 wa123
竃 gama107 kama123 kamado123 sO123
立 tate87 tachi87 tatsu92 date93 ritsu105 ta106 ryU123 tateru123
立士 tatsuo107
立德 rittoku107
竞 kei107 kisO107 kyO123 seru123
章 aki79 shO94 akira100 hajime107 aya123 akiraka123
章江 fumie107
童 dO123 tO123 warabe123
童子 dOji107
端 hata92 bata100 tadashi107 ha123 tan123 hashi123
端树 mizuki107
竹 take64 chiku87
竹添 takezoe107
竹雨 chikU107
竺 jiku123 atsui123 chiku123 take123 toku123
笃 atsu83 toku97 atsushi107 atsui123
笈 oi123 kyU123
笈入 oiri107
笑 emi96 e107 shO123 emu123 warai123 warau123
笔 kushi107 fude123 hitsu123 hude123
笕 kakehi107 kakei107 ken123
笘 toma107 chO123 muchi123 sen123
笙 shO123 fue123 sO123
笛 fue123 teki123 jaku123
笛吹 usui107
笠 kasa83 gasa107 ryU107
笠置 kasagi107
笥 su123 hako123 shi123
笹 sasa77
笹生 sasO107
笼 kago105 komeru123 komoru123 rO123
筈 hazu123 katsu123 yahazu123
等 hitoshi107 todor107 tO123 nado123 ra123
筋 suji105 kin123 kon123
筏 ikada123 batsu123 hatsu123
筑 chiku92 tsuku105 tsuki107 hirO123 kizuku123
筑城 tsuiki107
筒 tsutsu99 tO123
策 saku99 muchi123 tsue123
筥 hako105 kyo123
筰 saku123 semaru123 shaku123 zaku123
筹 kazu107 chU123
箇 ka123 ko123
箕 mino107 mi123 ki123
算 kazu105 san105 kazoeru123
管 suga100 kan123 fue123 kuda123
箭 sen123 ya123
箱 hako99 bako107 sO123 shO123
篁 kO123
篠 shino80 sasa100 shO123
篠冈 shinOka107
篭 kago95 gome107 rO123
篱 ri123 kaki123 magaki123
簑 mino92 sa123 sai123
簗 yana105
簸 ha123 hiru123
簸川 hikawa107
籍 fumi123 seki123 shaku123
籏 hata105
米 yone74 kome99 me99 mai100 e107 gome107 bei123 meetoru123
米内 yonai100
类 rui105 rai123 tagui123
籾 momi105
粂 kume99
粉 ko123 fun123 kona123
粕 kasu99 haku123
粕谷 araya107
粟 a107 awa123 momi123 shoku123 soku123 zoku123
粧 shO123 yosOi123 yosOu123
粲 tsubara107 ii123 san123
粹 sui123 iki123 sai123
精 kiyo107 kiyoshi107 sayo107 tadashi107 sei116 kokoro123 shO123
精希 masaki107
糟 kasu123 sO123
糠 nuka105 kO123
糯 da123 na123
糯田 mochida107
糸 ito105 shi105 beki123
糺 tadashi107 azanau123 kyU123 tadasu123
素 moto95 so116 su123 kiji123
素云 sOn107
素夫 motO107
素木 shiraki107
索 saku123 nawa123
紫 shi90 i107 ai107 murasak107 yukari107
紫葵 china107
紫逢 shiO107
紫门 saimon107
絃 gen105 kO107 ito123
繁 shige71 han99 shigeru107
纐 kO123
纐缬 koketsu107
纒 matoi107 kukuru123 matO123 nawa123 ten123
红 kure107 kurenai107 beni123 ku123 kO123 akai123
级 shina105 kyU123
纪 nori66 ki80 toshi100 kino100 osamu107 osameru123 shirusu123
纮 hiro90 hiroshi107 kO123 Ozuna123 gyO123 himo123
纯 zumi91 sumi93 jun96 yoshi100 atsushi107 kiyoshi107 kiito123 moppara123 shun123 ton123
纯巳 masumi107
纱 sa83 sak116 sha123 usuginu123 saki126
纱子 saeko107
纱绫 saya100
纱阳 saya107
纱香 sayaka107
纲 tsuna72 kO123
纳 na105 osamu107 tano107 nO123 ireru123 osameru123 tO123
纶 ito123 kan123 rin123
纸 kami105 shi123
纹 mon99 aya123 bun123 moyO123
纺 bO123 hO123 tsumugu123
纺木 tsumugi107
绀 kon100 kan123
练 neri107 neru123 ren123
绅 shin100 Oobi123
绅尔 shinya107
细 hoso89 sai105 hosoi123 komakai123 sei123
细尾 hosO107
细梅 hosOme107
细浦 hosOra107
织 o100 ori100 kOri116 hikOri119 ikOri119 oru123 shi123 shiki123 shoku123
终 shU105 oeru123 owaru123 shu123 tsuini123
绍 tsugu105 jO123 shO123
绎 tsugu107 eki123 nuku123 yaku123
经 tsune86 kei123 kyO123 heru123 tateito123
结 yU123 kei123 ketsu123 musubi123 musubu123
结以 yui107
结依 yui107
结友 yU107
结女 yume107
结实 yumi107
结川 yukawa107
结果 yuka107
结生 yuki107
结由 yuyu107
结美 yumi100
结花 yuka107
结衣 yui107
结香 yuka107
绕 jO123 matO123 meguru123 nyO123
绕石 gyOseki107
绘 e77 egaku123 kai123
绚 aya123 ken123
绚子 junko107
统 mune100 mitsuru107 nori107 osamu107 tO123 osameru123 suberu123 suji123
统子 motoko107
绢 kinu105 kinugao107 ken123
继 tsugu88 tsugi95 kei123 mama123
绩 seki105 isao123 tsumugu123
绪 o84 cho123 sho123
绫 aya99 ryO123
绫衣 ayagi107
绮 ki123 aya123
绮月 hazuki107
绯 hi105 aka123
绯田 akeda107
绳 nawa92 bin123 jO123 tadasu123 yO123
维 i123 kore123 tsuna123 tsunagu123 yui123
绵 wata92 ben123 men123
绿 midori87 roku99 ryoku105
缓 kan123 yurui123 yurumu123
缓美 hiromi107
缕 ito123 rO123 ru123
缕々 ruru107
缘 yukari107 en123 fuchi123 heri123 yoru123
缝 nui107 hO123 nU123 nuime123
缟 kO123 shima123
缠 den123 matO123 matoi123 ten123
缬 kechi123 ketsu123 shibori123
缲 kuri107 kuru123 sO123
网 ami99 bO123 mO123
网代 ajiro107
网干 aboshi107
罗 ra91 ami123 usumono123
置 chi123 oku123
置户 oketo107
置田 okita107
置赐 okitama107
置鲇 okiayu107
羊 yO123 hitsuji123
美 mi54 yoshi74 mid100 107 m107 bi107 miy107 homeru123 yoi123
美々 mimi100
美丰 miho107
美妃 miki107
美寿 miyo107
美峰 miho107
美忧 miyu107
美扇 miO107
美来 miku107
美浓 mino91
美甘 mikamo107
美结 miyu107
美羽 miwa107
美苗 mina107
美薰 mika107
美阳 miyo107
群 mure107 gun123 kun123 mureru123
羯 katsu105 ketsu123
羽 ha86 u92 hane95 a100
羽下 haga107
羽合 hawai107
羽咋 hakui107
羽幌 haboro107
羽生 hanyU100 habu107
羽白 hajiro107
翁 O107 o107 okina123
翔 shO107 kakeru123
翔央 shO107
翠 midori107 sui123
翫 gan123
翫之 kanno100 kanshi107
翫藏 kanzO107
翫雀 kanjaku107
翰 moto107 fude123 hane123 kan123
翼 yoku107 tasuku107 tsubasa107
耀 yO123
耀夫 teruo107
老 oi123 rO123 fukeru123 oiru123
考 kO123 kangae123
者 sha123 mono123
耒 rai123 rui123 suki123
耕 kO97
耕史 kOji107
耳 gami107 mimi123 ji123 jO123 nomi123
耶 ya123 ja123 ka123
耻 chi123 haji123 hajiru123
耿 kO105 hikari123
职 moto107 shiki123 shoku123 toku123 tsukasa123 tsutome123
聪 toshi107 sO107 akira107 satoru107 satoshi107 satoi123
聪史 satoshi107
聪司 satoshi107
聪子 satoko107
聪志 satoshi107
聪明 satoaki107
聪美 satomi107
肆 shi123 mise123
肇 hajime107 chO123
肇子 hatsuko107 keiko107
肖 shO123 ayakaru123 niru123
肘 hiji123 chU123
肝 kimo105 kan123
肠 chO123
股 mata90 nomata106 ko123 momo123
肤 tsupata107 fu123 hada123
肥 hi105 koe123 koeru123 koyasu123
肱 hiji105 kO123
育 iku106 sodatsu123
胆 dan123 kimo123 tan123
胆振 iburi107
胆泽 isawa107
背 se105 hai123 sei123 somuku123
胖 yutaka107 han123 katami123
胜 katsu56 shO105 masa107 kachi107 masaru107 taeru123
胜浦 katsUra107
胜视 katsumi107
胡 kuru107 go123 ko123 ebisu123 nanzo123
胤 tane80 in123 tsugu123 yotsugi123
能 yoshi81 no93 nobu107 yasu107 nO123 atau123 dai123
能子 tadako107
能生 nO107
脇 waki75 kyO123
脉 myaku123 baku123 suji123
脩 shU105 nobu107 osamu107 nagai123 osameru123
腰 koshi88 goshi100 yO123
膳 zen123 sen123 sonaeru123
膳所 zeze107
臣 omi99 shin105 tomi107 jin123 kerai123
臥 ga123 fusu123
臧 tsugu107 atsui123 osameru123 yoi123 zO123
自 yori123 ji123 shi123
至 yoshi100 itaru107 shi123 itari123 mic125 michit125 mi125 mich125 michi125 michito125
致 mune107 chi123 itasu123 komakai123
臼 usu123 kyU123
臼杵 usuki107
舆 koshi99 yo123
舍 sute100 seki123 sha123 suteru123 yadoru123
舎 sha99 yadoru123
舎人 toneri107
舒 jo123 noberu123 sho123
舘 tate86 date86 tachi100 kan123 yakata123
舛 masu107 sen123 shun123 somuku123
舛泻 masuzoe107
舛添 masuzoe107
舜 shun96 hirugao123 mukuge123 satoi123
舞 mai100 bu123 mau123 mu123
舞友 mayu107
舞奈 mana107
舞生 mau107
舞美 mami107
舟 funa86 fune105 shU105 shu123
舟波 funami107
舟生 funyU107
舩 funa107 fune123 sen123
航 kO107 wataru107
舵 kaji105 da123 ta123
船 funa83 fune92 bune107 sen123
船生 funyU107
艮 kon123
艮斋 gonsai107
良 yoshi60 ra80 ryO87 naga91 hajime107 masa107 ri107 yaya123 yoi123
良子 ko107
色 iro123 shiki123 shoku123
色摩 shikama107
艳 tsuya123 en123
艶 tsuya123 en123
艸 sO123 kusa123
艺 gei123 aburana123 gon123 kon123 nori123 ueru123 un123 waza123
艾 ai107 gai123 gei123 karu123 mogusa123 yomogi123
节 fushi105 takashi107 take107 setsu123 misao123 notto123 sechi123
芋 imo123 u123
芙 fu95 hasu123
芜 kabura105 bu123 areru123 mu123
芝 shiba83 shi95
芝翫 shikan107
芥 kai105 akuta105 karashi123 ke123
芦 ashi90 ro123
芭 ba123 ha123 hana123
花 hana69 ka92 bana107
花子 ko105
花梨 karin107
芳 yoshi61 kaoru107 hO123 kaori123
芳贺 haga107
芳香 yoshiko107
芹 seri96 kin123
芽 me99 ga123 ge123 megumu123
芽美 megumi107
苅 kari99 gai123 karu123
苇 ashi123 i123
苍 aoi107 sO123 ao123
苏 so107 su123
苑 zono107 sono123 on123 en123 utsu123
苗 nae123 byO123 kari123 myO123
苗子 mitsuko107
苗村 namura107
苗田 inada107
若 waka74 jaku123 nyaku123 wakai123
若枫 jakkyO107
若樱 wakasa107
若生 wakO107
苦 ku123 nigai123
苫 toma105 tomab107 sen123
英 hide63 ei82 e105 hiro107 suguru107 takeshi107 hana123 hiideru123
英志 eiji107
苳 tO123 fuki123
苹 hin123 ashi123 bin123 denjiso123 hO123 hei123 hen123 ukikusa123 yomogi123
茂 shige66 mo82 mochi93 shigeru107 kumo117 ukumo121 sukumo121 bO123
茂木 motegi107 moteki107
范 nori71 hachi123 han123 hon123 igata123
范雄 nobuo107
茄 nasu105 ka123
茅 chi99 kaya100 bO123 myO123
茅根 chinone107
茉 mad107 batsu123 matsu123
茉侑 mayu107
茉利 mari107
茉南 manan107
茉奈 mana107
茉步 maho107
茉理 mari107
茉由 mayu107
茉美 mami107
茉耶 maya107
茉莉 mari93
茉菜 mana107
茉里 mari100
茎 kuki105 kO123 kei123
茑 tsuta107 chO123
茗 mei105 bei123 cha123 myO123
茜 akane107 sen123
茧 mayu107 ken123
茨 ibara123 ji123 kaya123 shi123
茨户 barato107
茶 cha105 sa123 ta123
茶々 chacha100
草 kusa76 sO90 kusag107
荏 e105 jin123 nin123
荒 ara99 arO107 kO123 arai123 arasu123 areru123
荣 ei82 e88 hide100 yoshi100 hisashi107 sakae107 yO123 hae123 haeru123 sakaeru123
荣枝 sakae107
荣江 sakae107
荣男 sakao107
荫 kage92 in123
药 yaku105 kusuri123
荷 ka123 ni123 ninau123
荻 ogi95 gi107 teki123
荻生 ogyU107
莉 ri123 rei123 chi123
莞 kan123 i123 mushiro123 warau123
莫 baku123 bo123 kure123 maku123 nai123 nakare123
莲 ren96 hasu99
莲舎 hasuya107
莳 maki107 ji123 maku123 shi123 ueru123
莹 ei123 akiraka123 migaku123 shibomu123
莺 O123 uguisu123
菅 suga77 suge96 kan107 sugeno107 ken123
菅生 sugO107
菊 kiku77 giku100
菖 shO123 shObu123
菜 na86 sa107 sai123
菜々 nana100
菜摘 natsumi107
菟 u107 to123 tsu123 usagi123 zu123
菩 bo123 hai123
菫 kin123 sumire123
菰 komo107 ko123 makomo123
菱 hishi95 bishi107 ryO123
萃 sui105 sai123
萌 moe107 megumu107 bO123 hO123 kizasu123 mebae123 moeru123
萌映 moe107
萓 gi123
萓场 kayaba107
萝 ra123 tsuta123
萤 hotaru100 kei123 ei123 gyO123
萨 satsu105 sachi123 sukU123
萩 hagi88 hagiu107 shU123
萩永 oginaga107
萱 kaya99 ken123
落 ochi100 i107 raku123 ochiru123 otosu123 sato123
落合 ochiai100
葎 mugura123 ritsu123
葛 kuzu95 katsura96 katsu104 kachi123 tsuzura123
葛生 kuzU107
葛西 kasai107
董 tadashi107 tO123 tadasu123
葩 ha123 hana123
葭 yoshi107 ka123 ashi123
葵 aoi107 mamoru107 ki123 gi123
蒐 shU123 akane123 kari123
蒲 kaba96 kama97 ho105 ka112 bu123 gama123
蒲原 kanbara107
蒲生 gamO107
蓉 yO123 O123
蓑 mino99 sa123 sai123
蓝 ai106 aino107 ran123
蓬 yomogi99 hO123
蓼 tade105 tate107 ryO123 riku123
蓼坡 shOha107
蔺 rin123 i123
蔼 shigeru107 Oi123 ai123 atsu123
蕃 shigeru107 ban123 han123
蕉 shO123 kiasa123 kogeru123
蕊 shibe105 zui123
蕗 fuki123 ro123
蕣 shun123 asagao123 mukuge123
蕨 warabi107 ketsu123
蕴 un123 on123 osameru123 tsumu123
蕾 rai123 tsubomi123
薄 susuki105 usuki107 haku123 semaru123 usui123
薄井 usui107
薄叶 usuba107
薄木 usuki107
薄氷 usurai107
薄田 usuda107
薄衣 usuginu107
薇 bi123 zenmai123
薙 nagi107 chi123 karu123 nagu123 tei123
薮 yabu96 sO123 su123
薮内 yabUchi107
薰 kaoru107 kun123 kaori123
薰理 kaori107
藁 kO123 wara123
藁谷 waragai107
藏 kura85 zO86 a107 osameru123 sO123
藜 rei123 akaza123 rai123
藤 fuji64 tO89 t107 dO123
藩 han107 magaki123
虎 tora77 ko123
虔 ken107
虚 kyo105 ko123
虫 mushi92 chU123 ki123
虹 kO123 niji123
虻 abu123 bO123
虾 ebi123 ka123
蚁 ari123 gi123
蛇 hebi105 da123 i123 ja123
蛭 hiru105 chitsu123 shitsu123
蛭子 ebisu107
蛯 ebi123
蛸 tako105 sO123 shO123
蜂 hachi105 hO123
蜑 ama123 tan123
蜷 nina105 ken123
蝶 chO95
融 tOru107 yU123 tokeru123
蟹 kani105 kai123
衆 shU107 Oi123 shu123
行 yuki61 name99 gyO105 yuku105 kO107 nami107 tsura107 namega108 iku123 an123 okonau123
行巨 yukiomi107
街 gai123 kai123 machi123
衡 hakari123 hakaru123 kO123
衡作 eisaku107
衣 i94 e105 kinu107 goromo107 koromo107 kiru123
补 ho123 oginau123
表 omote99 arawasu123 hyO123 uwagi123
袈 ke99 ka123
袋 bukuro96 fukuro107 tai123
袖 sode99 shU123
袰 horo123
袴 hakama105 ko123
装 sO107 shO123 yosOi123 yosOu123
裏 ura123 ri123
裕 hiro67 yu92 yU98 hiroshi107 michi107 yutaka107
裕史 yUji107
裕夫 hirO107
裕朗 hiroaki107
裕生 yUki107
裕雄 hirO107
裟 sa99 sha123
裳 shO123 mo123 mosuso123
裸 ra123 hadaka123
襄 jO107 noboru107 ageru123 shO123 takai123
襟 eri123 kin123
西 nishi61 sai105 sei105 se107 nishiga107
西国 saigoku107
西浓 nishino107
西淡 seidan107
西藏 torizO107
西铭 nishime107
要 yO96 kaname107 iru123
要人 kaname107
见 mi74 ken105 mamieru123 mieru123 miru123
见附 mitsuke107
观 kan105 miru123 shimesu123
观世 kanze107
观月 mizuki107
观树 miki107
观沙 misa107
规 nori81 ki87 mi107 tadashi107 tadasu123
视 miru123 shi123
览 miru123 ran123
觉 kaku95 satoru107 satoshi107 kO123 oboeru123 samasu123
角 zumi87 kaku90 kado92 sumi93 tsuno99 kakuno107 koku123 roku123
角南 sunami107
角藤 sudO107
觜 nohashi107 shi123 sui123
解 ge123 kai123 satoru123 tokeru123 toku123
解良 kera107
言 koto105 toki107 gon123 gen123 gin123 iu123 kotoba123
託 taku123 yoru123
証 shO123 akashi123 sei123
誉 yo105 homare107 homeru123
誉子 takako107
誉田 honda107
誓 sei123 chikai123 chikau123 zei123
諌 isameru123 kan123
諌山 isayama107
警 kei123 kyO123
警固 kego107
讃 san123 homeru123
计 kazu100 ke100 kei105 hakaru107 yoshi107 kai123 kazoeru123
让 jO107 yuzuri107 yuzuru107 semeru123
训 nori107 satoshi107 kun123 kin123 oshie123 oshieru123 yomu123
训子 kuniko107
记 ki95 nori100 shirusu123
讲 kO123 hakaru123
讷 totsu123 domoru123 dotsu123
许 moto123 kyo123 bakari123 ko123 yurusu123
许女 yuna107
许斐 konomi107
论 ron123 rin123 toku123
设 mOkeru123 moshi123 sechi123 setsu123
设乐 shitara107
访 hO123 tO123
诅 so123 norO123 sho123
诏 shO123 tsugeru123
诗 shi99 karauta123
诗夫 utao107
诗子 utako107
诘 zume100 kitsu123 najiru123 tsumaru123 tsumeru123
诚 sei96 masa100 ma107 makoto107 nari107 jO123
诚史 seiji107
诚夫 nobuo107
诚子 satoko107
诚记 motoki107
诠 aki107 akira107 nori123 sen123
详 shO123 yO123
诧 kakotsu123 ta123 wabi123 wabiru123
诧摩 takuma107
诧间 takuma107
诫 kai123
误 go123 ayamari123 ayamaru123
说 setsu123 etsu123 toku123 zei123
诸 moro82 kore123 sho123
诸冈 morOka107
诹 su123 hakaru123 sO123 shu123
诹方 suwa107
诹访 suwa91
调 chO105 totonO123
谅 ryO107 makoto123
谕 satoru107 satoshi107 yu123 satosu123
谕美 satomi107
谚 gen123
谛 tai107 makoto123 tei123
谟 hiakira123 ira123 bo123 hakaru123 mo123 akira123 iakira123 kira123
谢 ayamaru123 ja123 sha123 wabi123
谦 ken85 yuzuru107
谦之 kenji107
谦雄 kaneo107
谨 kin123
谭 tan107 dan123 hanashi123
谷 tani60 ya68 dani87 gaya99 koku107 doya107 jiya110 yoku123 noya128
豆 zu99 mame123 tO123
象 kata105 kisa107 taka107 shO123 zO123 nori123
豪 hide100 gO107 take107 takeshi107 kO123
貘 baku107 myaku123
贝 gai100 kai123 bai123 hai123
贞 sada65 tei84 tadashi107 jO123
贡 kO105 mitsugu107 tsugu107 ku123 mitsugi123
财 takara107 sai123 zai123 wazuka123
贤 ken88 kata89 masaru107 satoshi107 yoshi107
贤史 kenji107
贤子 satoko107
贤志 kenji107
贤明 tateaki107
质 shitsu105 tadashi107 moto123 shichi123 toru123
贯 nuki93 tsura96 kan99 hiku123 wan123
贯井 nukui107
贵 taka71 ki83 takashi107 tOtobu123 tOtoi123 tattoi123
贵子 atsuko107
贺 ga85 ka90 kaz107
贺子 noriko107 yoshiko107
贺来 kaku107
资 suke87 moto123 shi123
赐 shi123 tamau123
赖 yori74 rai123 tanomu123 tayori123 tayoru123
赝 gan105 gen123 ken123 nise123
赤 aka85 a107 ka107 akats107 seki123 akai123 shaku123
赤埴 akabane107
赤来 akagi107
赤染 akazome107
赤石 akashi107
赤羽 akaba100 akabane107
走 hashiri107 hashiru123 sO123 shu123
赳 takeshi107 kyU123
赳夫 takeo107
赵 chO107 koeru123 oyobu123
起 ki92 oki107 okiru123 okoru123 tatsu123
超 susumu107 chO123 koeru123 kosu123
越 koshi73 goshi89 echi100 goe107 et107 etsu123 katsu123 koeru123 kosu123 ochi123
越智 ochi107
越知 ochi107
足 ashi87 tari107 taru107 sU123 shoku123 soku123 tariru123 tasu123
足代 ajiro107
足助 asuke107
足寄 ashoro107
足立 adachi107
足羽 asuwa107
足达 adachi107
路 ji90 michi95 ro103 ru107
踯 teki123 t126 ts126 tsu126 tsut126 tsuts126 tsutsu126 tsutsuj126
蹊 kei123 komichi123 wataru123
蹴 shU105 keru123 shuku123
躅 ato123 choku123 fumu123 taku123 i126 ji126 suji126 sutsuji126 tsuji126 uji126 utsuji126
身 mi99 shin123 ken123
躬 moto107 mi123 kyU123
车 kuruma99 guruma107 sha123 kyo123
轩 ken99 noki123
转 korobu123 meguru123 ten123
轮 wa95 hanawa107 rin123
轰 todoro107 gO123 kO123
轻 karui123 kei123 kin123 kyO123
轻木 karuki107
轻米 karumai107
轻部 karube107
载 toshi107 sai123 noru123 noseru123 shirusu123
辅 suke86 bu123 fu123 ho123 tasuke123
辉 teru69 ki105 akira107 kun123
辔 kutsuwa105 hi123 tazuna123
辙 tetsu123 wadachi123
辛 kara100 kanoto123 karai123 shin123 tsurai123
辞 koto107 ji123 kotoba123 shi123 yameru123
辰 tatsu73 toki100 toshi107 shin123
辰已 tatsumi107
辰平 tappei107
边 be91 e107 hen123 atari123 hotori123
辻 tsuji78
込 gome91 komi105 gomi107 komu123
辽 ryO107 haruka123
达 tatsu76 date107 itaru107 tOru107 dachi123 suberu123 tachi123 tai123 tassuru123 tei123 todoku123
达平 tappei107
迁 sen123 utsuru123 utsusu123
迂 u123 sakeru123 tOi123
迎 mukae107 mukai107 gei123 mukaeru123
运 un99 hakobu107 hashiru123 meguru123
近 chika79 kon123 chikai123 kin123
近卫 konoe107
近江 Omi100
返 han123 hen123 hon123 kaeru123 kaesu123
进 shin92 nobu100 susumu107 jin123
远 en123 on123 ochi123 tOi123
远宫 tOmiya107
远山 tOyama107
远峰 tOmine107
远江 tOtOmi107
远田 tOda107
远矢 tOya107
远谷 tOya107
远越 tOgoshi107
远野 tOno100
连 tsure100 ren105 tsureru123
迟 chi123 matsu123 okureru123 osoi123
迢 chO123 haruka123
迩 ni123 chika123 chikai123 ji123
迪 susumu107 michi123 teki123
迫 sako93 hazama107 s107 haku123 hyaku123 semaru123
迳 kei123 chikai123 komichi123 kyO123 sugu123
迷 mei123 madO123 mayO123 mayoi123
迹 seki123 ato123 shaku123
追 O123 tai123 tsui123
追分 oiwake107
追川 oikawa107
退 tai105 ton123
适 teki123 gachi123 hayai123 kanau123 katsu123 masani123 seki123 yuku123
逆 geki123 gyaku123 mukaeru123 sakarau123
逆井 sakasai107
选 sen123 erabu123 san123
逍 shO123 samayO123
透 tOru107 tO123 sukasu123 suku123
通 michi72 tsU107 tOru107 kayO123 tO123 tOri123 tsu123
逝 sei123 setsu123 yuku123
速 haya107 sumi107 hayai123 soku123
造 zO94 zukuri107 itaru123 naru123 tsukuru123
逢 ai123 au123 bu123 hO123 mukau123
逢坂 Osaka107
逸 itsu95 hashiru123 ichi123 soreru123 ushinau123
逸平 ippei107
逸毅 hayaki107
逸见 henmi107
遊 yU123 yu123 asobi123 asobu123 susabi123
道 michi62 dO123 tO123 iu123
遥 haruka107 yO123
遥步 ayumu107
遥香 haruka107
邃 sui123
邑 mura90 O123 kuni123 ureeru123 yU123
邑久 oku107
邑乐 Ora107
那 na82 nag107 da123 nani123 nanzo123
邦 kuni69 hO123
邦观 kunimi107
邨 mura95 son123
邪 ja123 ka123 sha123 ya123
邻 chika107 rin123 tonari123 tonaru123
郁 iku97 yU107 akiraka123 sakan123 shigeru123 utsu123
郁奈 kana107
郁弥 fumiya107
郁绘 fumie107
郁雨 ikU107
郊 kO123 inaka123 matsuru123
郎 rO67 o90 otoko123
郑 tei107 jO123
郡 kOri96 gun99 gOri107 kun123
郡上 gujO107
郡家 kOge107
部 be74 bu90 obe115 hO123 ho123 suberu123 tsukasa123 wakeru123
郭 kaku107 kuruwa123
都 tsu82 to83 miyako91 u100 o100 kuni107 cho123 subete123
都农 tsuno107
都祁 tsuge107
都筑 tsuzuki107
酉 tori99 minoru123 yU123
酒 saka100 sake107 shis107 shu123
酒勾 sakO107 sakawa107
酒匂 sakO107 sakawa107 sako107
酒向 sakO107
醇 atsushi107 jun123 moppara123 shun123
醉 sui105 yO123 yoi123
醍 dai123 tai123 tei123
醍醐 daigo100
醐 go123 ko123
醒 sei105 samasu123 sameru123
采 sai123 toru123 tsuka123
释 shaku107 eki123 seki123 suteru123 toku123 yurusu123
里 ri73 sato76 zato83 100 sa107 kari107 nasa107
里好 riko107
里朱 satomi107
里深 satomi107
重 shige58 jU99 e105 gasane107 shigeru107 chO123 omoi123
重岭 shigene107
重远 shigetO107
野 no62 n91 ono107 ino107 o107 noh107 ya123 sho123
野々 nono87 yaya107
野付 notsuke107
野副 nozoe107
野末 nozue107
野比 nobi107
野添 nozoe107
野荣 nosaka107
野面 nobu107
量 ryO105 kazu107 hakaru123
金 kane72 kana76 kin79 gane89 kon100 kimu107
金春 konparu107
金风 kinpU107
釜 kama92 gama107 fu123
釡 kama123 fu123
釼 ken105 tsurugi123
鉋 hO123 kanna123
鉢 bachi96 hachi123 hatsu123
鉾 hoko123 bO123 mu123
錬 ren99 neru123
鎗 yari105 sO123 shO123
鐡 tetsu123 kuro123 techi123
鑑 kagami105 aki107 akira107 kan123
鑓 yari99
针 hari92 bari107 hariga109 shin123
针生 haryU107
钉 kugi99 chO123 tei123
钓 tsuru105 hitoshi107 chO123 tsuri123
钝 don123 nibui123 niburu123 ton123
钟 shO100 kane105
钦 kin123 kon123
钧 hitoshi107 kin123
钱 sen107 zeni123 suki123 zen123
铁 tetsu79 kane107 magane107 techi123
铁兵 teppei107
铁干 tekkan107
铁平 teppei107
铁斋 tessai107
铁笛 tetteki107
铁舟 tesshU107
铃 suzu92 rin107 rei123 ryO123
铃置 suzuoki107
铎 suzu123 taku123
铜 dO123 akagane123 tO123
铣 sen123 zuku123
铨 sen105 hakari123 hakaru123
铫 chO123 hoko123 nabe123 suki123 yO123
铭 mei123 myO123 shirusu123
银 gin95 gane107 gon123
锁 kusari105 gusari107 sa123 tozasu123
锄 jo123 kuwa123 so123 suki123 suku123
锄云 jOun107
锅 nabe87 ka123
锐 ei105 hayai123 surudoi123 tai123
锐雄 toshio107
锡 shaku99 seki123 shi123 suzu123
锦 nishiki91 kin95 nishig108 nishi115 nis118 nish118
锭 jO107 jOmae123 tei123
键 kagi92 ken123
锯 kyo123 ko123
锹 kuwa105 shO123 shU123 suki123
锻 kitaeru123 tan123
锻冶 kaji107
锻治 kaji107
镇 shige107 chin123 osae123 ten123
镇夫 shizuo107
镇男 shizuo107
镇目 shizume107
镇西 chinzei107
镇雄 shizuo107
镐 kO123 nabe123 shinogi123
镕 yO123 igata123 tokeru123
镜 kagami93 kyO123 kei123
镝 kabura100 teki123 yajiri123
镫 abumi107 tO107
镰 kama82 ren123
镰一 kenichi107
镰原 kanbara107
长 naga61 chO78 osamu107 osa123 nagai123 takeru123
长柄 nagara107
长谷 hase87
闇 an123 kurai123 on123 tojiru123 yami123
门 kado81 mon90 to100 o107 bon123
门冈 kadOka107
门叶 tokanai107
闭 hei123 hetsu123 shimeru123 tojiru123 tozasu123
闭伊 hei96
闰 jun123 urU123
闰间 uruma107
闲 kan105 ken123 narau123 shikiri123 shizuka123
闲枝 shizue107
间 ma81 hazama107 aida123 kan123 ken123 shizuka123
间部 manabe107
闻 mon123 bun123 kikoe123 kikoeru123 kiku123
阜 oka123 fu123
阮 gen123
阮甫 genpo107
防 bO123 fusegu123 hO123
阳 yO91 haru107 akira107 hi123
阳香 hiroka107
阴 in123 an123 kage123 kageru123 kurai123 on123
阵 jin99 chin123 ikusa123 jindate123
阶 kai105 shina105 hashi107 hashigo123
阿 a83 kuma123 o123 omoneru123
阿倍 abe107
阿彦 abiko107
阿草 agusa107
陀 da105 ta123
附 zuki107 tsuku123 fu123 hO123
际 giwa93 ai123 kiwa123 sai123
陆 riku100 oka123 roku123
陆夫 mutsuo107
陆奥 mutsu107
陆子 mutsuko107
陆男 mutsuo107
陆雄 mutsuo107
陈 nobu107 chin107 jin123 furui123 noberu123
降 furi100 furu105 kO123 oriru123 taguru123
陟 noboru107 choku123 toku123
院 in90 noin100
除 yoke107 harau123 ji123 jo123 nozoku123
陵 ryO123 oka123 shinogu123
陶 sue107 tO107 yO123
陶山 suyama107
隅 sumi123 gU123 gu123
隆 taka61 ryU88 yutaka107 takashi107 takai123
隈 kuma92 uma107 nokuma107 wai123 e123
随 zui123 sui123
隐 gakushi107 in123 kakusu123 on123 yoru123
隼 jun123 shun123
隼人 hayato107
隼男 hayao107
隼雄 hayao107
隽 shun123 sen123
难 katai123 nan123
难波 nanba107 naniwa107
雀 jaku95 saku123 suzume123
雁 kari105 gan105
雄 o66 yU87 take93 O93 107 katsu107 takeshi107 osu123
雅 masa65 tsune105 ka107 masashi107 miyabi107 ga123 a123
雅弓 mayumi107
雅朗 masao107
集 shU105 jU105 tsudO123
雉 kiji99 chi123 ji123
雏 hina105 sU123
雨 ameno100 u105 ama105 same107 ame122
雨海 amagai107
雪 setsu84 yuki90 susugu123
雪洲 sesshU107
雫 shizuku105 da123 dan123
零 rei100 furu123 ochiru123
雷 rai123 rui123
雾 kiri99 giri107 bu123 mu123
霁 sei105 hareru123 sai123
震 nari107 shin107 furU123 furueru123
霜 shimo90 sO123
霞 kasumi107 ka123 ge123 kasumu123
露 tsuyu95 ro105
青 ao100 sei105 aoi123 shO123
青々 seisei107
青尾 aO107
青海 Omi107
青空 aozora107
靖 yasu76 sei105 osamu107 yasushi107 jO123 yasui123
静 shizu90 shizuka100 sei123 jO123
静堂 seido107
静爱 shizue107
非 hi123 arazu123 soreru123
面 men105 zura107 omo123 ben123 mugiko123 omote123 tsura123
面河 omogo107
革 kawa105 kaku123 kyoku123
靭 jin123 utsubo123 yugi123
鞆 tomo123
鞍 kura105 an123
鞠 mari105 kiku123 kyO123
韩 kan107 igeta123
韮 nira99 ku123 kyO123
音 oto86 on105 o107 ne123 in123
音叶 otowa107
音更 otofuke107
音羽 otowa107
韵 hibiki123 in123 un123
韶 jO123 shO123 tsugu123
頚 kubi123 kei123
頴 ei123 hosaki123
頴田 kaita107
顷 koro105 koromo107 kei123 ki123 kyO123
顺 jun91 nobu100 yori107 masa107 yoshi107 yuki107 shun123 sunao123
须 su88 sus107 hige123 shu123
顿 ton123 tomini123 totsu123
颂 nobu107 homeru123 ju123 katachi123 shO123 tataeru123 yO123
领 ryO96 eri123 osameru123 rei123 unaji123
颖 ei123 hosaki123
颜 gan123 gen123 kao123
额 bitai107 gaku123 gyaku123 hitai123 taka123
额田 nukata107
风 kaze86 kaza100 fU105 e107 fu123
风月 kazuki107
飘 hyO123
飞 tobi89 hi95 tobasu123 tobu123
飞美 asumi107
飞香 asuka107
飞鸟 asuka100
食 jiki123 kU123 kurau123 shi123 shoku123 taberu123
飨 ae123 kyO123 ukeru123
飨场 aiba107
飨庭 aiba107
饭 ii106 han123 bon123 meshi123
饭合 meshiai107
饭干 iiboshi107
饭氏 iiji107
饭泉 iizumi107
饭石 iishi107
饭高 iidaka107
饰 shika107 kazari123 kazaru123 shoku123
饱 hO123 akiru123
饱海 akumi107
饱田 akita107
饲 kai100 ji123 kau123 shi123
饼 mochi105 hei123 hyO123
馆 date80 tate91 tachi107 kan123 yakata123
首 shu123 kObe123 kubi123 shU123
首藤 sudO107
香 ka67 kak107 kaori107 a107 kaoru107 kayo107 kyO123 kO123
香春 kawara107
香理 kaori107
香西 kOzai107
馨 kaoru107 kaori123 kei123 kyO123
駄 da105 dai123 noseru123 ta123 tai123
駆 kakeru123 karu123 ku123
駆上 kakeage107
马 ma83 uma107 ba123 me123
马上 mOe107
马濑 maze107
马绢 maginu107
驹 koma80 ku123
驿 eki123 umaya123
骏 shun96 Okii123 nagai123
骏河 suruga107
骐 ki105
骨 kotsu99 shibone107 hone123
高 taka58 kO107 takashi107 takasa123 takai123
高任 takatO107
高圆 takamad107
高岭 takane107
高岳 takaoka107
高来 takagi107
高远 takatO107
髭 hige105 shi123
鬼 oni90 ki105 k107
鬼石 onishi107
鬼追 kioi107
魁 isao107 kai123 kashira123
魏 takashi107 gi123 takai123
魔 ma105 ba123 mamono123
鯵 aji123 sO123
鱼 uo123 gyo123 sakana123
鱼彦 nahiko107
鲁 ro105 oroka123
鲇 ayu106 namazu123 nen123
鲇川 aikawa107
鲑 sake105 fugu123 kai123 kei123 sakana123
鲛 same99 kO123 mizuchi123
鲜 sen105 azayaka123 sukunai123
鲣 katsuo123 ken123
鲣谷 katsuya107
鲤 koi105 ri123
鲶 namazu105 nen123
鲸 kujira105 gei123
鳄 wani105 gaku123
鳅 kajika105 dojO123 inada123 shU123
鳍 hata107 hire123 ki123
鳟 masu105 son123 ten123
鳢 hamo123 rei123
鴈 gan95 ahiru123 kari123
鴎 O123 kamome123
鴫 shigi105
鴬 uguisu105 O123 yO123
鵞 ga123
鶏 kei123 tori123
鸟 tori79 to100 dori102 totsup107 ori116 chO123
鸟羽 toba100
鸠 hato95 kyU123 ku123
鸠冈 hatOka107
鸠织 hatOri107
鸢 tobi123 en123 tonbi123
鸣 naru95 mei105 naku123 narasu123
鸨 toki100 hO123 nogan123
鸭 kamo89 kamO107 O123 kamono129
鸭平 kOhei107
鸳 en123 on123
鸳海 oshiumi107
鸾 ran123
鸿 hiroshi107 kO123 Otori123
鸿池 kOnoike107
鸿章 kOshiu107
鹄 kuge107 kO123 koku123 kugui123 mato123
鹈 u105 tei123
鹉 mu123 bu123
鹏 hO107 Otori123
鹤 tsuru75 u96 nazuru107 tsu107 kaku123
鹤所 tsurudo107
鹤来 tsurugi107
鹦 O123 yO123
鹫 washi95 ju123 shU123
鹫敷 wajiki107
鹫见 sumi107
鹭 sagi92 ro123 ryo123
鹰 taka82 yO123 O123
鹰合 takaai107
鹰栖 takasu107
鹿 shika87 kano91 ka104 kagosh107 shi107 roku123
鹿角 kazuno107
鹿追 shikaoi107
麓 fumoto107 roku123
麟 rin105
麦 mugi92 baku123
麻 ma78 asa99 a107 o107 ba123
麻布 azabu100
麻植 oe107
麻生 asO107 asami107
麻绩 omi96
麿 maro84 ro123
黄 ki92 O123 kO123
黎 hajimu107 rei123 kuroi123 ri123
黑 kuro76 guro91 kurok107 koku108 kokusek117 kuroi123
黑冈 kurOka107
黑氏 kurOji107
默 moku105 damaru123 modasu123
黛 tai123
鼎 kanae107 tei123 masani123
鼓 ko123 tsuzumi123
鼻 hana105 bi123 hi123
齐 nari82 sai105 hitoshi107 sei123 zai123 sorO123
齐木 saeki107
齿 ha123 shi123 yowai123
龙 ryU83 tatsu87 ryO105 t107 rO123
龙史 ryOji107
龙视 tatsumi107
龛 gan123 kan123 zushi123
龝 aki123 shU123 toki123
龟 kame77 ki95 game107 hisashi107 kin123 kyU123
龟户 kameido107
龟甲 kikkO107
`;
