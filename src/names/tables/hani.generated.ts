// Made by bench/learn/letter-tables.ts from wd_chinese.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (zh); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hani = `
㑺 jun120
㬙 wei120
䄉 e120
䄔 ju120
䌽 cai120
䤈 h123
一 95 i109 ichi111 a116 k122 hito123 il123 j123 leven123 one123 y123
丁 din77 tin84 ding89 ddin92 dding97 ti98 dine99 tine100 rti102 uddin105 ting106 tinos111 tting112 eddin113 den113 ttin114 di114 rtin114 tyn114 ddine116 ty116 dim116 ddi116 rting117 rtyn117 in117 arten118 ten118 rty119 d120 die121 eddine121 dinc123 dink123 tinn123 n123 aten123 dhin123 diny123 kadinu123
七 ichit117 dhipo123
万 van81 wan81 va94 ine112 vain112 vam114 n115 man116 i118 vin122 vanc123 vanh123 wann123 o123 vant123 123 won123 asz123 awn123 ban123 hauvin123 horwar123 lla123 ndwa123 tawar123 vhan123 vingt123 wam123 waun123
三 san108 110 s112 m115 sa123 moto123 bodind123 ojima123
上 hi112 san117 a122 kami123 nouye123 u123 ue123
下 aoyuki123
不 bu96 b101 bd122 cu123 bbou123
与 yo123
丑 chou120
丕 pi117
世 92 sch111 s113 o116 e119 shi120 l121 i121 ra123 h123 k123 ser123 tasatr123
丘 chu91 ciu97 cu106 chur112 chiu116 ccio117 cho117 ku117 kew118 qiu120 ychu120 c122 aczo122 ciul123 chi123 qos123 chew123 cue123 czu123 jo123 na123 vann123
业 mloyak123
东 to85 don95 tone96 ton100 tho105 dong109 do110 112 tun113 trom116 dorn116 dhon116 n118 donc119 thon122 dun122 doen123 klop123 pu123 toj123 toon123 trode123 tum123 ushnir123
丝 s69 th92 ce94 se96 z104 e108 ss108 x109 si110 sse110 sh114 res122 sly122 ise122 irste123 i123 st123 lis123 c123 kshi123 ussey123 ycz123 zynski123
严 etyan123 gon123 je123 yen123
丫 ya120
中 zhong111 naka116 122 m123 ic123 kujiro123 nak123
丰 fon97 phon103 fun116 phom116 kuni116 feng116 ffont123 g123 i123 phone123
临 lin120 i122
丸 maru109 masa123
丹 dan73 da82 den84 de93 din98 tan99 dam103 dem105 taine108 ltan108 dane110 ten111 dhan112 d112 rdan114 t116 angiin116 tein116 tin116 rdon118 ddan118 than118 dun120 dani121 eedom122 a122 rda123 tand123 g123 bo123 daan123 dahn123 deem123 dzya123 elmari123 io123 og123 tanne123 wdon123
为 i123 tame123
主 87 horn123 l123
丽 ri73 li80 rie94 ry96 re96 ly97 103 l104 are105 lee107 r108 ley109 le110 lie110 lli112 rea112 e112 rid114 ari115 ret115 rrie116 lle116 llie117 ryam118 heri122 ree122 h123 ria123 rik123 ne123 knight123 lette123 leu123 lius123 llisy123 olies123
乃 n106 nigh118 rneill118 ne120 otono123 verne123
久 giu106 du107 jo112 ma116 dzyu116 gyu122 da123 dju123 grosic123 ju123 jyo123 mand123
义 i101 ye104 u109 e109 aee114 y119 gi120 n122 hirdo123 yil123 yoshi123
之 110 gevi117 agare123 ishi123
乌 u62 ou92 wu94 ur100 o101 w105 hu106 hou107 us108 v109 uu110 eu112 l112 n112 ul112 vu116 wou116 woo116 liu116 au118 oo118 uh118 ru122 up123 ho123 123 vius123 ma123 our123 khou123 omme123 oux123 uddin123 wub123 wuer123 yur123
乍 cher118 cha123 charer123 dja123
乐 le98 lo102 l103 ler107 r113 e116 b120 la123 n123 u123 ero123 a123 hyler123 zo123
乔 jo73 cho86 gio89 ccio96 joe99 g99 jor100 co101 djo102 georg103 ggio104 chau107 geor107 cio108 chow110 che110 chou110 c111 go113 115 do115 georgi116 jho116 kil116 jau116 j118 keo118 joo118 jou119 chaudh120 jos121 ch122 gjo122 cha122 tjo123 chu123 riccio123 geog123 blan123 cchio123
乘 jo123
乙 hw123 otsu123 sanma123
九 jiu120
乞 qi122
也 ye101 e109 ya115 a122 to123
习 xi120
书 shu111 si115 ehoshu123 i123 iyesu123 zu123
买 ma101 me102 mai113 e123 m123
事 116
二 100 n114 heri123
于 u100 hu111 gu112 i112 e112 ue116 yu120 a123 jullie123 jy123 us123 yl123
亏 kui120
云 van104 yun106 ve110 ven111 vin111 wan113 un116 yum116 win116 dwige118 y123 vantho123 d123 erring123 evein123 everin123 hrin123 o123 rinde123 yuun123
五 h123
井 i103 u116 akaji123 otaro123
亚 a50 ya67 ja76 ia87 ar89 ah90 e92 r92 er97 yar102 103 o104 at106 or107 u108 re108 as110 al110 yah110 an110 yat111 ye112 h113 hja115 lla115 y115 b116 llat116 jaer116 auer116 lja116 aar116 jah117 layer117 gnard117 iah117 yam117 year118 ie118 are120
亥 hel123
亦 i116 yi120 ye123
产 chan120
亨 hen77 hun95 h105 gen107 hem109 hin112 hern113 han116 ge117 heng120 chen121 ham123 hearne123 herne123 hutne123 lhinne123 mcbai123 wher123
亩 me123
京 kin115 tin115 king116 cking117 gin118 gun118 utin121 gurtne123 kyo123 mjaeng123
亭 ting110 tin116 yutei123
亲 a123 g123 gi123 igeon123
人 a112 n116 ki117 123 jin123 oshito123
什 sh67 s77 sz89 che93 shi95 sch95 ch100 she104 112 th112 i112 os116 cz117 h119 a121 ish122 o123 se123 yush123 ajiva123 any123 er123 gh123 kosi123 lsham123 lte123 lyai123 nstad123 nyi123 org123 rma123 rshtei123 shan123 thy123 tshi123 tzoi123 usher123 wski123
仁 ren101 nin104 n111 gene112 in116 ge116 r116 ni121 a123 arian123 czyn123 jin123 kihito123 zen123 zhe123
仇 g116
今 ima114 ae116 yu123
介 e116 gueri123 ishio123
从 jiju123
仑 lun115 ront123
仕 sh116 s123
他 tha98 ta100 t117 tter123
付 fu120
仙 s103 sha116 si117 sen122 cchi123 ci123 rsany123 sian123 ucine123
代 de87 da94 det104 dai107 day107 108 di109 dy109 d112 te112 dei112 dey114 dde116 e119 dine123 der123 oda123 dais123 deh123 hamtai123 nides123
令 ling113
以 e98 i99 yi109 123 y123 in123
仪 yi120
们 mmon123
仲 bdrung123 c123 yasu123 zench123
件 c123
任 ren120 ezyn123 are123 zhen123
伊 i54 y66 e68 j78 eu85 ea90 yi90 hi94 94 ye101 ji101 a105 il107 oy110 wie110 ei111 k112 illy112 s112 ry112 u112 ay113 yyi113 hy113 h114 b114 es114 gi115 eus115 ui116 yle116 t116 ey118 euts118 uis119 ij119 ir119 in119 ly120 ie120
伍 woo75 wu105 wool111 v114 wo116 worce118 wood119 llwoo122 rwoo122 u123 oe123 n123 oves123 um123 wuhre123 wuki123
伏 vo102 f113 vu118 fu119 v123 voy123 froiss123 fru123 tefeu123 urifoy123 verhof123
伐 va107 b116 wa117 w122 oef123
休 hu96 hew101 hugh103 ciu109 hue109 huw110 hughe112 hou113 sio118 sho123 shoe123 arhui123 brea123 chome123 hau123 heu123 hughie123 kkyu123 ok123 ruet123 scho123 schuld123 shew123 shoo123 siu123 sue123 whew123
优 yu103 u111 eu112 y113 you116 yus123 e123 ju123 mikuts123
会 hui120 hoi123
伞 ka123
伟 n114 o122 we123 wil123 hwaite123 rkavy123 rwic123 twic123 vi123 wie123 ylwar123
伦 ren66 len72 llen85 run86 lun88 n89 ron95 lum95 rom95 llan98 lon98 lan98 hren99 rum99 ran101 llon102 rren103 r103 hlen105 lund106 lem107 lene108 lenn109 en110 rem110 engiin110 hran111 aron112 leo112 lain112 eren113 hrend113 rran113 rend113 lin115 rien115 lung116 roon116 leng116 uren116
伯 ber62 bur75 b77 bo81 be87 bir93 bor96 per98 bour99 bb102 bu104 ba104 byr105 ble106 p106 berg107 boh107 108 bber109 boe109 e109 bal111 bbot113 po114 pper114 berh115 bert115 ubbar115 bel115 pa116 k116 lbert116 pie116 pe116 o117 lber117 bone117 pal117 ckbur118 pol118
伴 ban120
伶 ling120
伸 bu123
伽 ga89 gar109 a119 cel123 gger123 h123 kaske123 kkatha123 qua123 tchet123 ugra123
但 dan120
佈 b116 bu120
位 vilk123
低 du118
住 u123
佐 zo73 zzo86 tso98 so103 jor104 zu105 djo107 zot108 jo109 zso109 112 a112 zel113 zor114 gior115 zy116 georg117 urzel118 zal119 z122 zure123 cho123 u123 ba123 dra123 droyc123 jawe123 nel123 simu123 tro123 tzon123 xox123 zacu123 zawgy123 zeau123 zhor123 zohr123 zro123 zuy123 zzell123
佑 u116 illot123 yo123
体 hwehti123
何 ho100 jo102 her116 hol123 h123 has123 hee123 hurra123 namho123 p123 renie123 ro123
佗 tus123
佘 sir123
余 yuh123
佛 f83 ver86 fo90 fer92 vo98 for101 ffer103 v106 vor109 r111 buddha112 ffo113 ve113 ff113 fol114 rvard114 foe115 lvo115 vol116 lver116 val116 fried116 eaver117 fford117 four118 ove118 fre121 over122 frie122 ford122 e123 vel123 flo123 ravo123 o123 pher123 avil123 avoy123 dive123 eyfert123
作 yoshin123
你 ni118
佩 pe62 per86 pa88 ppe90 p96 pel104 pey105 pei105 pay106 pper109 pie110 pai110 pen111 pet113 pae117 piu118 pu120 peg123 pect123 a123 pre123 apretz123 em123 peau123 phetp123 ppey123 somf123 yppone123
佳 ja99 ga103 a110 tja116 aagiin116 tya116 jia120 ca123 dja123 cha123 dzija123 tia123 u123 yas123
使 d123
侃 can123 ckam123 skind123
侍 ko122
侑 unwoo123
依 i86 y98 e102 yi111 hi111 j112 ai122 n122 il123 el123 h123 r123 ei123 sil123 yeh123
侞 rum123
侬 non103 nnon107 on111 nom116 nnan123 nnen123
侯 hu102 hus103 hos103 ho105 hou109 ro112 rrault116 hol116 h119 khod123 ci123 enthal123 hil123 his123 jo123 reau123 rot123 uehl123 yraud123
俄 o103 u112 a123
俊 m113 shun116 geon123 o123 uh123
俗 mmo123
保 pau89 bo90 pao97 bou103 b105 po112 pou112 p113 bow114 paul114 bu116 o116 baue118 povlse118 bur120 bol120 bao121 bor121 u122 pa122 boat123 burg123 ebogan123 gbou123 nobel123 ppe123
俞 jur123 hui123 hut123
俟 the123
信 n111 o117 shin119 ixin123 nobu123 ru123 sins123 sint123 toupi123
俨 yan120
俪 nai123
修 siu100 ciu102 thew104 tthew105 s105 tiu107 tius112 cius112 thieu113 sho114 tthieu115 schoe116 xiu117 theu118 ayhew118 hue119 schel121 su122 scho122 thu123 a123 chaun123 chot123 ethru123 heugha123 huu123 kjolsr123 osthui123 ouchon123 schut123 sciu123 shau123 shchu123 shuh123 ssieu123 syu123 ttraw123 yssea123
俱 giu123
俵 machi123
俺 am123
俾 bi120
倍 be109 beh123
候 hithou123 hoc123 lare123 ro123
倪 ni120 ne123 nit123
偁 cheng120
偌 ro123
健 n119 jian120 yz123
傅 fu104 f109 fau123 ivo123
僊 se123
僧 seng108 san123
儒 ju100 ru111 ourge117 jou122 jouann123 rot123
儿 r84 l93 lle103 er103 le103 ll105 e112 115 a116 ni116 elle122 d123 lpy123 m123 n123 our123 rtes123
兀 u112 wu113 wue119 w123 gu123
允 yin96 yun103 yoon116 il123
元 gen111 won115 yuan116 o123
兆 zhao120 cho123 zau123
先 shchen107 xian115 gas123 a123 ccioni123 iyen123
光 ko101 kanuk123 mitsu123
克 k45 c51 ck56 ke62 x67 ch69 ker73 78 cke79 cker79 que80 q86 ko88 co90 g92 kh92 e95 ak97 r98 a98 cq99 ca105 kker105 ake105 s105 ek106 aker107 kke107 uk108 cco109 kl109 ka109 cher109 t110 rk110 col110 ick111 ky111 cques112 l112
免 min123
兜 ta123
全 hoocha123 tranch123
八 ba102 yatano123
公 88 gong111 con123 kugy123 rg123
六 n123 r123 vud123
兰 ran63 lan64 land80 lam86 len89 ren90 ram92 llan93 r94 lin95 rand96 la97 ra99 lain100 n100 rin100 eland101 rain103 e110 rlane111 lang111 nan112 run113 113 laine113 re113 ian114 lane114 lland114 wland115 lem116 llane116 rrin117 aran117 ry118 raen118 oulin118 rran119 lano119 an120
关 gwen112 guan115 gwyn123 it123 quan123 seki123
兴 chen109 hin116 esingg123 ikko123 sching123 y123
兵 mbe118
其 chi101 che113 cchi114 qi115 ki116 gui121 a123 e123 i123 ci123 j123 shigiy123 tzi123
具 ju120
典 115 the116 diembe123
兹 z61 tz79 ds85 zi88 ze89 ts92 s94 zzi98 zy102 lds103 d104 i106 zz107 se107 sz108 cz108 108 zie109 c109 dzi109 t110 des110 e112 tts112 dzhi112 czy112 a112 dze112 ch113 zzie113 hodes114 x115 zs115 ise116 nz116 ntz116 zd116 zee116 zh116 rzi117
兽 osu123
内 ne59 na93 net94 e95 nel96 nne98 nei98 nay101 ner101 n105 ney108 nai111 nae112 nnet114 115 nie116 uchi116 i116 y117 nes118 rnel119 rne120 neh121 ene121 nell121 eny122 iner123 nneh123 nier123 nez123 r123 nest123 nais123 nelli123 nette123 renet123 cadamu123 nyak123 nin123 nnais123
冈 gan97 gon97 gun100 gang108 oka113 o116 gom116 n116 g117 gand123 cam123 can123 h123 lawa123
再 zai120 chay123 aizi123
冒 lmau123
农 non87 nong110 nun116 noun116 nnon118 hnon118 one122 none123 no123 ignan123 nent123 nom123 num123 onen123
冠 guan120 cunde123 lex123
冬 dom123 thomb123
冯 von95 fon107 vong109 fun110 feng120 ffon121 fang123 ffoon123 foen123 fom123 home123 phoum123 vana123 wund123
冲 akuchu123 ichu123 tshom123
况 quand123
冷 len116 rieng118
冼 dzin123
净 jing120
准 jun116
凉 ryo123 a123
凌 ling120 k123 lin123
凝 ning120 gyone123
凡 van81 fan93 va99 vin107 ve107 efa109 ffa112 ven112 ephane112 ffan115 fa117 vonne118 ver118 118 vann123 ev123 evaney123 fann123 jfan123 oana123 pthine123 rrfan123 var123 von123 vum123 wah123 wan123 wein123
凪 nagi123
凯 ke74 ka78 ca79 kai90 kay90 k92 cai94 ky94 kel95 che96 kei96 kie99 cay101 quet102 ki104 kae105 c105 chet106 key108 khai108 cae108 chae109 khe109 cche112 kke113 que113 ker114 keb115 kaye115 chuy115 keye116 quei116 kigh116 chai116 kye118 kea118 cquet119 cchet120 kaa121 cat121
出 chu106 n123
函 han120
分 heft123 pon123
切 che71 ce76 ch96 cze101 tche101 cie105 chet106 cha107 cher108 tsche108 tchel109 cche109 cho109 cel110 ciec111 txe112 112 tse114 etxe114 cer115 czy116 tzsche116 cchet116 chi117 chel119 chie121 ci121 tje122 tchet122 tsch122 c122 tschir123 achel123 tchek123 chhe123 rzech123 zze123 acik123 ake123 chip123
刍 chu121
列 le70 re78 lle92 l95 lie97 ri100 r103 li104 rie105 lje107 glie110 la110 rit111 llet112 hla113 e113 llia113 llie113 lee115 let115 118 a118 lles120 rlet121 y121 ret121 lhei123 yle123 lli123 lit123 liel123 kny123 ne123 dreat123 neath123 reich123 reth123 riu123 ulip123 zi123
刘 y112 l115 t116 k120 lew123 lau123 liou123
则 zel123 zer123 ziy123
刚 gun116 ygand118 gans123 kombic123 kun123
创 changj123
利 li51 ley64 lli68 ri68 ly72 le76 l80 lly81 ry84 lie86 ll86 i89 y89 gli90 lea91 lee91 re94 lj95 llie95 lley95 96 rie97 lle97 lay98 r102 e103 a103 liy104 lii106 llet107 lis107 ree107 les108 rit108 rry109 elli109 ely109 rei111 ni111 rea112
别 be80 bie95 hap114 bje118 ber118 beg122 bi123 123 to123 bret123 bya123 labear123 roubet123
制 rpitz123
刻 ce116 k123 che123
削 ius123
剌 la95 r116 a118 l123
前 e122
剑 ckeny123 geom123
剔 ti120
力 li89 ri102 l105 lli113 les116 le116 i117 h118 lex120 ouli123 r123 ick123 ak123 aunes123 lack123 ley123 ly123 mane123 ree123 ule123
功 gong120 kora123 korn123 ngtong123 xinga123
加 ga57 gar75 ja87 gha90 ka94 ca95 a100 gal104 g104 ha107 gaar109 s109 111 ger112 gra112 gas112 ggar112 je112 gard113 gu113 gaa113 e114 ge115 cur115 gah116 jar116 gga116 ekah117 acker118 kerk118 n118 nga120 jia120 gat121 h122 gaard122 kar122 gan122 can123 c123
务 123
动 hunder123
助 asuke123
努 nu67 nou89 no93 u96 noo97 n108 nur108 anu109 nor111 nus112 naw112 ng116 noe116 o119 a121 un122 nut122 nnou122 us123 eanu123 une123 knu123 nug123 neu123 nieuw123 w123 ciu123 cys123 daunou123 lou123 nould123 noux123 rott123 wnu123
劳 lau74 rau80 law92 rou94 row97 lou99 lo100 raw101 raus102 l102 ro102 lao103 laugh105 leo107 low108 le110 rao110 ald113 ra115 la115 lew117 rough118 llau119 lowe120 loche121 r122 u122 o122 au123 ou123 raut123 es123 and123 hraou123 laeu123 lough123 lowns123 rainn123 rauw123 rew123
劾 he120
勃 b89 bo101 ber114 116 able118 beer123 ubble123 uoppo123
勇 yong122
勉 hiura123 man123 o123
勋 xun120 schoen123
勒 ler65 le65 l71 ller78 lle79 re85 r87 ra95 hler96 lo96 97 la97 ru98 sler99 lu100 rer101 llar102 er102 les103 ro103 loe104 llu104 ylor104 llet105 eller105 ner105 roe106 rret108 e108 let108 erer109 el109 ele109 hre110 s111 li111 leur111 lar111 ehler112 reu113
募 semlo123
勤 igin116 ckin123
勲 schon112 123
勾 gou121 go121
包 bo101 bau104 ba116 bou116 bal123 bous123 baw123 pao123
匈 uchon123
匏 po123
化 hua115 fer116 aver123 cfal123 erver123 hafar123 iva123 rfa123
北 k123 suruya123
匝 liozat123
匡 quan116 gko123
匹 pi97 p122 olympi123
区 ch107 tch111 ach113 agh123 chik123 euch123 eutch123 uchs123
匿 enad123
十 i116 shi120
千 i114 qian120 sen121 ch123 h123 uchali123
午 u116 vu123
华 wa86 va91 war98 wal104 104 wor105 ver107 uar107 hua107 a108 wahl109 var110 ward111 uard112 ouard112 ewart112 vac113 vard113 oar114 joaqu115 v115 t115 w116 wer116 wha116 ve116 ka117 dwa117 hauer118 jua118 vol118 ever121 ra121 val122 wat123 owa123 ardine123 effer123 faze123 hwa123
协 sat123
卑 be118 hi118 bei120
卒 zu120
卓 tro103 zo103 c108 dre112 113 d114 chow115 co116 jorn116 o119 zhuo120 t121 nd122 dry122 jo123 alch123 dria123 drow123 dzho123 dzo123 ja123 xio123 zidr123
单 i109 e116 t116 h117 y123
南 nan72 nam95 n99 nen101 nand108 nnan112 nnen112 tnam114 nao115 nigh116 nant116 lan116 num116 en117 naan118 an118 nun119 enin119 123 r123 nann123 nang123 chiek123 enham123 ening123 h123 konen123 land123 nnon123 rnin123 snain123 t123
博 bo60 b86 ber87 bor89 beau95 po99 bur106 bou106 bour108 bau108 be110 bbo111 bal112 boa112 bri112 ba115 115 bol115 ble115 bot116 p116 bault116 bolt116 pau116 pe116 mbe117 baud117 mbaugh117 boo119 hiba119 bir120 bb121 bel122 boiro122 burg122 gbo123 beu123 paul123 br123 n123
卜 b75 p106 113 pu122 ppe123
占 chan123 gen123 jai123 ujan123 ze123
卡 ka51 ca52 car67 kar76 k83 kha85 c88 cca88 cu88 qa90 cha95 kka97 cal97 ga99 cka99 101 co102 ckar102 ko104 cah104 cul105 kal105 ke106 ccar106 cut107 a107 cas107 uka108 ker108 kah109 kh109 qua112 card113 kea115 gha115 kat115 kra115 gar116 t116 y116
卢 lu67 lou89 ru89 lo99 rou102 loo104 llu106 glu106 lew109 roo109 llou111 luc112 luch117 l118 alou118 ro119 rous121 o123 no123 u123 r123 luet123 loup123 ky123 leu123 lewczy123 lhuy123 m123 e123 erlund123 g123 hailiu123 k123 len123 louaha123 loux123 luth123 percas123 rleau123 rouzi123
卦 chasiu123
卫 vid112 d115 wid116 i116 vit116 vi116 david117 weis118 wad123 nsen123 ravej123 sutomu123
卯 u123
印 in103 eem123 im123
却 utcher118 curd123 lcker123 ootche123 uchet123
卿 gqing123 sching123
厄 u88 e89 er92 o96 eu99 ha101 ear102 ur106 a106 oe108 gha110 her114 ir114 ire118 eux121 ge121 he122 ngha122 l122 ak123 hya123 y123
历 lex89 le93 lek95 li102 leks108 109 les110 lic112 ric112 l113 less116 ic120 c120 rik122 nic123 e123 ena123 leh123 nqxa123 reacke123 rnice123 rraghe123 uneyt123 ynyk123
厓 engai123
厚 hou120 reau123
原 hara109 wo111 u116 hisei123
厥 rk123
厨 chu120
厮 si120
参 can120 chan122 gzi123 ocharn123
叆 ai120
叉 iksa123
及 tie116 sirgi123
发 fa103 va116 fi123 eveth123 uvan123
叔 shu115 schope118 n123
叙 sy116 ssuy123
叟 soa123
叡 rel123
口 o116 urik123
古 gu64 goo82 gou88 ku90 co91 ko92 g93 cu97 100 go100 gui103 ghu103 cola107 kou109 cho109 gue109 gol110 k112 glu112 qu112 koo113 jku116 giu116 gi116 r117 kuy118 cchus118 cout118 rgo120 gud121 cou122 colau122 c122 nkou123 kool123 cus123 yaku123 guly123 aogo123 colaou123
只 ecege123
叫 jiao121
召 chao116
可 ko83 co89 c98 k101 ichael104 107 ke110 cole111 cco112 ker113 ch116 cque116 vko116 cho116 zko116 cko116 cke116 chole118 ychal118 g122 cker123 ccol123 kel123 acca123 cos123 kol123 akli123 do123 guiy123 hma123 ichiel123 kko123 kou123 lyko123 rinid123 rka123 ychael123
台 tai101 i112 ahntay123 dey123 qtay123 tei123
史 s61 sch96 sta116 sz122 st123 ste123 cer123 z123 sp123 stan123 ci123 m123 p123 polia123 th123 tiron123 zia123
叶 ye84 e92 er104 ya110 et111 u112 je112 ette113 yet116 lle117 ie118 t121 es123 ei123 ja123 llet123 ssapa123 syapa123 yip123 yyah123
司 s89 i110 is115 si119 se123 chan123 ji123 uxtu123
叻 ra116 rat116 iemras123 lah123 luck123
各 co94 ko101 ako116 cou116 qo123 123 akko123 ggs123 got123
合 h107 he115 a116 i116 kh116 hi117 kha119 uham123 gha123 ghe123 ka123
吉 gi61 ji75 ge77 gui81 j85 g90 ghi90 ki90 dji94 rgi95 ggi95 95 gie95 gy96 gee97 gil97 jee100 jiin101 i102 zi102 dge103 je103 kit104 gu106 e107 zy108 gyi110 ger110 ci111 gea111 ghe111 guir111 ggie112 dj112 dzhi112 c113 jhi113 tik113 gei114 jim114
同 dong123 thara123
后 93 o116 i121 go123
吐 tu109 too123 twai123
向 muko123 shorne123
吒 hista123
吕 ru88 lu89 ly101 ry104 ruh106 rue113 rueg113 llu117 rrieu118 lue118 lus120 u123 r123 du123 eluy123 lius123 rrus123
君 gun105 yeong109 con113 ku116 injuin123 ung123
吞 ten116 tun120 ratum123
吟 tamura123
吠 vel123
含 han120 tham123
启 qi120 icetu123
吴 wu114 woo116 123 gho123 seco123
吹 chue123
吾 wu113 gu123 yghu123 ygu123
告 gao120
员 r123
周 chow118 j121 a123 chau123
味 misat123
呼 khuu106 hu109 uugiin113 khuy114 kh116 khu117 ko118 z123 vme123
和 ho114 he115 wa116 ch119 h122 j123 wal123 a123 ehrer123 ghu123 irohi123 je123 m123 tetsur123 vas123
咏 yong120
咖 anca123
咨 unjamy123
咪 mi101
咱 ssarts123 z123
咸 ham112
哀 at123 ere123 eye123 hu123 suet123
品 pin105 pyncho118
哇 wa120
哈 ha55 har68 kha78 h81 ja88 hu92 cha93 hard93 haa98 hal98 ra99 ho101 102 ga104 a105 ghe106 qa106 ch107 kh107 xa107 he108 ham108 hut110 hah112 hear113 gha115 ka116 i118 nha119 han120 u122 hud122 dhar123 khan123 hare123 x123 elhad123 ghar123 ohama123 mi123
哉 jai123
哥 go83 co91 ko95 g103 ge104 108 got111 gow113 cor113 qua116 clohes118 gro120 gol121 gor121 ka121 ga123 lago123 attrie123 caam123 clau123 guar123 gur123 hukof123 lgoe123 okholm123 tkaew123 urgoin123
哦 rouill123
哩 ry123
哲 dze107 zhe110 dger112 dje116 za116 zer118 ger121 ge122 jer123 a123 je123 cheul123 dru123 fujit123 gey123 ici123 odge123 tenzi123 thes123 traira123 u123 watsuj123
哷 er123
唃 gu120
唆 soget123 su123
唐 don85 tan100 dow105 do106 tang109 tao109 ton109 down111 d113 dawn113 town114 trin116 dan116 du119 t123 tant123 dom123 kara123 te123 tenci123 tens123 ttens123
唯 lway123
唷 an116
商 shang120 sha121
啰 luo120 ello123
啾 chu116
喀 ka108 ca116 cher123 ci123 ont123 rco123 tka123
善 shan107 abl123 n123 s123 tian123
喇 la113 lat123 ra123
喜 i120 y122 osi123 hee123 kiyo123 sea123 sey123 sitth123
嘉 ga89 ka103 gar103 ca105 car107 g107 a107 ja108 gaard113 lga115 dja116 gia116 c117 gaar117 graz118 rjane118 rgaard120 122 gart123 aker123 cia123 egarde123 gah123 ggat123 jady123 jart123 ngra123 tica123
嘎 ga96 gha116 a116
嘞 l122 hal123 re123 wbell123
噜 anloup123
噶 ga111 gb123
囊 nang120
因 in70 ine92 n100 ne104 yn104 im105 yne105 ing109 i113 nn114 igne115 a116 inne118 118 yin119 jn120 hin121 e123 da123 ian123 jaz123 lyant123 rrin123
团 y123
囤 tund123
园 hoen123 ir123
固 gool123
国 98 guo120 acob123 makuni123
图 tu66 to87 tou89 t94 thu95 tur99 too101 tus107 ttu108 tun110 rtu111 itou112 teu112 tour112 tto112 tru113 r116 tho116 ttou116 ntone117 tuo119 u121 tue122 tew122 tt122 tos123 tune123 do123 dru123 ikisc123 ntauz123 nteaux123 ontuu123 orge123 sna123 tal123 teau123 thou123 thuy123 toole123
圆 en101 wo116 u123
土 to109 tu111 t114 ertull123 ku123 s123
圣 san99 103 s111 saint113 st113 sheng115 sen121 sain122 c123 santa123 santo123 bona123 schola123 szent123
在 116
圭 gui95 gue111 guer111 guin123 gouin123 kui123 quay123 quyr123
地 di103 ti105 i111 dhi112 ddi116 ede117 de121 the123 dej123 diez123 diin123 dy123 goin123 heedy123 idit123 tay123 theink123 vadra123
场 e123
均 jun120 endron123
坎 can79 kan85 cam86 kam89 kem108 cun108 k110 chan112 camp112 ken112 ucha112 ka113 quin116 qan116 kin116 ca118 rcan121 ccam123 kind123 an123 ha123 ukand123 cim123 kaem123 cahn123 ceann123 clercq123 curne123 esca123 gam123 gkhane123 hitcom123 khanh123 vizcai123
坐 imas123
坚 kin107 cen116 den116 ken116 n122 ki123 caan123 can123 gian123
坛 tha123
坡 po107 poe114 por116 iebor123 ppo123 umpe123
坤 kun108 khu123 khun123 mqui123 quee123
坦 tan71 tein78 ten91 ta92 tam94 tin98 t102 tem105 te105 ttan106 tain106 tine110 111 tern112 tant112 taing113 tha115 ton116 tten116 than116 elstyn118 ttain118 tham120 tane123 tanne123 dheim123 entano123 etang123 masi123 panzn123 tad123 teen123 teijn123 teinn123 teyn123 them123 tiaan123 tjom123 tting123 tum123
坶 m123
坷 ke120
垂 tri116 try116 sui123 tre123
垠 yin120
垣 yuan120
垫 den123
垮 ku123
垰 akha123
埃 e55 er81 a90 he90 ei94 ae97 i99 ai99 her102 et104 el105 ere106 108 loy109 ay112 de112 ea113 eres113 ehr115 ers116 ec116 eh118 do118 eg119 em120 uet120 ear121 ey121 es122 ouet122 l123 oi123 edi123 po123 guita123 hegyi123 reui123
城 seong116 chen123 gusuku123 nuchi123
域 vic90 vric118 vi122 vir123 ic123 edzwi123 atwick123 grejoh123 idrail123 risi123 uvac123 vet123 vid123 vsi123 waghor123 wic123
埵 ttva123
培 pe104 p106 baco112 per123 be123 123 ber123 erbeg123 ietil123 mpere123 pert123 phoui123 rpey123
基 ki55 ky65 chi81 ke84 gi86 kie89 kee91 qui91 i91 key93 cchi94 kiy94 k95 kea97 ci97 cki98 ge99 ji99 cky100 g100 kki100 di102 ckey104 qi106 ckie107 gui108 khi108 kii108 gee108 ghi108 kei109 e109 rkey109 kyi109 cket109 y110 gy110 gri111 que112 cri112
堀 tatsuo123
堂 tang115 i123 tam123
堡 berg91 burg91 borg111 bor116 burgh116 boldt121 dberg123 berger123 brough123 delboe123 ebeau123 sbaue123 tein123 umbel123
堤 ti101 tti109 tey112 te116 ty119 y120 t122 gherty123 teh123 ttie123
堪 kan115 can116 khan123 m123
堵 du120
塔 ta50 tta77 tha81 tar82 t89 tu91 te99 tah102 tad103 tal107 a108 to108 108 ter109 tra111 tub112 thal112 tav116 dha116 tou116 da116 othe118 ita118 ttar118 tam119 r120 tham120 ty122 eta122 tas122 tua122 ttha122 aed123 tap123 tay123 n123 g123 an123 tahi123 tard123
塙 ha123
塚 tsuka118
塞 se62 ce73 sse78 sa90 ser92 the92 s94 sset95 ze95 e96 sei97 sai97 cer97 si98 ssel101 sey103 sel104 xe104 sser105 sze106 say107 rce108 cy110 so111 rcel111 cel112 sae113 rtho113 114 ethel114 tha115 ethe116 cey116 sie116 ssie116 te116 c116 seh116 a117 essai117
增 zan115 zeng120 zn123 etho123 etsun123 hri123 tsen123
墨 me101 mo107 mur112 mer112 mus113 mu121 m122 ardiy123 heimer123 rimon123
壁 pic123
士 s81 102 z110 lace112 ast113 x116 sh116 usch117 kesp118 shi120 os121 y122 sch122 e123 i123 bsi123 esta123 jr123 ssia123
壬 eron123
壮 trong112 trom116 undrum123
声 sung116
备 pe118 ubi123
夏 sha84 cha87 ha94 shar98 char100 scha102 a105 shi106 sia107 har108 scia110 cia112 sh114 shal114 ra115 sch116 sya116 xa116 schaa116 shir117 yszar118 shy118 sho119 sa121 h123 sjah123 ch123 shah123 hay123 tsk123 appor123 dha123 e123 gchamp123 inatsu123 k123 khya123 kjae123 schar123 shael123
外 wai120 we123 vei123 wey123
多 do55 dor79 to85 d98 a98 t99 dow100 rdo101 dau101 o102 deau102 ddo103 dou106 du107 107 dho108 kto109 ta110 tor111 dore112 dal112 i112 da113 r115 ddoc115 udou116 ctor116 teau116 tta116 tu116 tto117 cto117 rtho119 doh120 tho121 ktor121 don121 ado121 dur122 ndo122
夜 aya123
大 90 da93 dr100 der105 o107 dar109 t109 dre112 d114 maha116 h118 n118 a123 k123 ma123 s123
天 95 t100 k107 a110 i111 m112 deva112 ten112 h113 j115 ikad116 u117 n117 rtense118 ts118 ok118 e119 y120 tin120 r121 ch123
太 ta101 te114 tae116 tai120 a121 h121 tei123 bedee123 ik123 in123 ltais123
夫 v50 f61 ff69 w71 ve79 ph91 fe95 ffe96 th98 ugh98 100 fer102 ev102 lph102 b102 phe105 o106 lf107 t107 af107 a107 gh108 ves109 ough109 pf110 u110 lphe110 ver110 lfo110 off111 eff112 lfe112 ffer112 fu113 ave114 va116 ov117 evie118 ffo118 vie118
夭 wy123
失 shi94 sh106 116
头 tou120 du121 to123
夸 qua96 kwa109 cua110 cqua112 qual117 rquha118 acquor123 kouas123 xa123
夺 duo120
奇 c59 ch65 chi77 dge78 ci80 cci84 ki86 tch88 cz90 ge92 zi93 che95 tsch96 ky97 chy98 100 cchi100 age100 zzi101 cky102 dg102 chee103 key105 k105 cs105 gi105 chey106 tchi107 czy108 ke109 tchie109 i109 cki109 rchie109 ckey110 ghi110 qi110 a111 y111 tzsch111
奈 ne81 nai89 nel98 ni98 ny99 n100 nei101 na101 net104 knigh105 nay105 e107 chnei111 nes112 nnet112 nye113 ner114 nal116 neid117 nat117 nae117 inai117 rtnet118 nell118 el119 rnet121 niy121 rnel121 nnell121 l122 122 nil123 naid123 ine123 nette123 nait123 knau123 naer123 znaj123
奎 qui84 que86 qua100 cue101 qvi103 qu103 gui107 kwe109 quai109 rque111 guez113 rqui113 gue114 kri116 equie116 quil116 quet120 quin120 cque121 squi121 rquet121 cqua122 ui123 rquis123 guer123 q123 gre123 gez123 guai123 kewe123 kilic123 krai123 qur123 uquie123
奏 zzo123
契 ci91 ch96 che97 chi102 tsche112 cci112 chel113 tche115 c115 ke116 ce116 ucci120 ic122 cher122 tcher123 cic123 tchett123 tsch123 chie123 chsig123 dhat123 gy123 jci123 nyakov123 tti123
奔 ben120 phol123 ponhe123
奕 yi102
奖 r123
奘 zang120
奚 xi118
奢 eche123
奥 o49 au73 or84 a88 ho90 u92 al95 ou98 98 ot99 io103 ol105 aa107 ao109 aud112 ow112 all115 eu115 vio116 ough116 on116 hor116 og117 od118 jo118 eo121 dau121 oh121 aw122 heo122 oui122 r123 gh123 ul123 ob123 l123 haus123 m123 tuo123 p123
女 112 be122 memiko123
奴 o94 nu96 no107 ho109 u117 nou117 nodi118 ue118 hanu118 inho119 lou121 l123 j123 nugli123
她 tha123
如 ru101 nyo101 a116 reus123 ryu123 tsunyo123
妃 fei115 a123 b123 g123 l123 m123
妍 enzi123 iyeon123
妙 myo112 miu116 mu118 hermio123
妥 to116 sto123 do123 rtle123
妮 ni70 ne80 nie88 e91 ny93 ie95 i96 nee99 y100 ney101 n108 ey114 ittney116 nne116 nny116 nea117 nia117 any117 itney118 wynne118 ittany118 nnie120 ine120 nik120 rnil122 es122 nes123 awny123 fney123 gui123 l123 m123 nii123 nye123 o123 riad123 tny123 wni123
妲 da96 ta103 dal123 stassj123
姆 m52 me79 mm88 mu89 ham96 um100 102 mb103 om103 mo105 am105 hm105 mbe106 im106 mp107 n109 mme112 rme114 homme114 lme115 b115 d116 l116 mer119 lm121 omb121 e121 hmer121 emm121 mh122 a122 mou123 mur123 ka123 u123 umn123 ag123 hamu123 hmel123 lithaa123
姑 u112 gu121
委 ve116 we119 ver123
姗 hes123
姚 yao120
姜 jahn116 r116 jamby118 kang118 vo123 chiang123 jan123
姬 hime106 e110 ke112 ggie112 ggy112 n113 aige114 dget114 ji115 i115 cky115 gi116 kei116 cki117 key117 dge117 ki120 kin123 gearl123 ger123 hemeki123 keh123 keyshi123 kjit123 t123 tzi123 ungey123 zhie123
姿 z103 ze116 zi123 zey123 zie123 zos123
威 wi69 we81 wel82 way88 wil90 w92 ve94 wei94 wee95 vi99 wa100 wy100 wie101 v102 wai106 well107 108 whi109 wea110 vil111 wit112 vel113 twoo113 vey113 wic114 vee115 ewey115 whe116 vy116 will117 wed117 hweh118 ewy118 ver118 away118 wey118 d119 thwai120 ui120 win120
娃 va65 wa102 a105 eva107 ve116 117 kova123 etwa123 oalwa123 vak123 zer123
娄 u118 lou120 r121 low122 aillot123 loa123 louvar123 loux123 rel123 ro123
娅 a77 ya84 ja107 ia107 ah116 yah116 e123 gbam123 smier123
娑 sa107 azad123
娘 niang120 nia123
娜 na59 a74 ne84 nah96 ner99 e100 nna103 111 n112 lla114 no114 ina114 nar115 nor123 nan123 erup123 ignard123 nagh123 naj123 nche123 neier123 ynahan123
娟 wa123
娣 ti116
娥 eola123 ji123
娲 wa120
娴 iew123
婆 va100 po120 a123
婉 wan120
婑 u123
婕 je122 g123 zee123
婴 ying120
婵 chan120
婷 ten116 aldine118 rdyn123 tine123
媚 mei120 mel123
媛 i113 ime119
媞 teaga123
嫘 lei120
嫚 man114
嫣 jents123 yen123
嫥 tra123
嫩 nen98 hnen116
子 zi94 o100 a106 ko106 i108 za112 z116 n117 117 s122 u123 shi123 chi123 fucius123 itsiki123 kchi123 putra123
孔 con85 com98 kon99 kun105 koun115 comp116 ko119 kom119 123 cohn123 cor123 gcong123 kung123
字 ge118
存 zon123
孙 sun106 son114 116 sson123 yasun123
孚 fu120 ppho123
孛 b122 bo122
孜 zi115 z116 edzie123
孝 ko107 xiao115 o120 e123
孟 men99 mon103 meng111 man112 m115 mem118 mo119 mun120 me123 ben123 imond123 moung123
季 ti87 di88 dzi101 dy101 ji104 zi106 ty106 de107 gi109 t110 dz116 ki116 d121 zim121 123 j123 s123 ciec123 chkin123 dij123 gji123 oidi123 ovsky123 qui123 utsil123
学 eixia123 uhak123
孺 ru120
宁 nen80 ning81 nin84 ing98 ling103 n109 in113 nim114 ring115 urning116 ening116 nnin117 nei117 rling118 onen118 ine121 en121 nyn122 enning123 lling123 e123 chanin123 ehning123 eit123 ellini123 ennie123 ennig123 inus123 ion123 link123 nenos123 nig123 nynge123 ream123 rean123 rgnine123 yon123
它 ta120
宇 u108 yu120 e123
守 u116 kat123 shogh123
安 an55 a80 am85 en86 ane94 on96 ann97 n97 un99 enne100 anne101 aan102 in103 s107 107 ham109 ahn110 aen110 jan111 i112 e114 y116 k116 em116 yasu116 ens116 yan117 auhin118 ang118 aun118 ne120 gan121 yon121 han122 iane122 ant123 and123 ano123 t123 dan123
宋 so107 song115 son116 som118 sung123 zon123
完 wan112 olj120 s123
宏 ron116 n116 glajen123 hone123 hoon123 horn123 mahan123 ram123
宗 90 jong93 zon104 g116 so116 okjong116 zo117 on117 zong118 chorn123 il123 jum123 ngjong123 rtzam123 zoon123
官 guan120 agomin123 quant123
宙 zeu118
定 din109 ateng116 ddin123 jo123 lding123 ulding123
宛 wan120
宝 bo101 pau101 po106 berg113 p113 bow114 b116 bor118 bao118 ball120 bol123 ayberg123 beau123 ebat123 lbaut123 ubov123 umble123 yburgh123 zabo123
实 s116 shi120 fujimu123 jitsuj123 obumi123
客 ci123 k123 ker123
宣 schen116 seon116 xuan117 sen122 l123
室 i119 shi121
宪 heon123 hoken123
宫 116 ggung123 shinj123 yurik123
宰 zai115 dseye123
家 jia120 n121 aji123 rger123 sabur123 zekiah123
容 jun111 jon112 jung113 joen115 jong123 ron123 utua123
宽 kan109 k123 khuang123 takeni123 y123
宾 bin78 bbin98 pen99 pin101 bing102 ben103 byn109 pi111 bean112 bbing115 bain116 116 bi116 band117 byam117 urbin121 byamb121 ban122 bun122 bende123 ibbin123 bins123 in123 ibin123 by123 bjin123 lben123 appan123 bben123 bbon123 borgne123 brin123 d123 epine123 ibon123 obind123 pinkne123 prin123 pwin123 rbanks123
寂 ji119 santar123 shanti123
寄 awke123
寅 yin120
密 mi80 me101 my103 mid104 mit112 mith114 chmid116 m117 mmi117 humi123 mill123 laz123 lidel123 mley123
寇 ko89 co91 cor104 kor107 kol112 ku113 cou113 coul116 cal116 kur116 enko116 col117 cour122 kohl122 o123 acco123 cur123 hcall123 kho123 kir123 kool123 lgor123
富 fu85 f101 fou105 foo110 fus113 fur114 phou116 pu116 for116 ful116 fo121 fue121 fau123 ffou123 rceval123 tomi123 vol123
寒 han108
察 tsa99 cha100 ca101 za108 tza116 ta116 che116 tzan116 a123 chace123 ghacha123 ncha123 qa123
寥 oljubo123
寨 jai123
寿 shou109 ju112
射 r123
将 jiang120 tem123
尉 e123
尊 son118 n120 zun120 zon123
小 104 s107 xiao108 k108 h114 ke121 taka123 yash123 yuj123
少 shao115
尓 el123 ew123
尔 l39 r42 er64 ll64 le64 re70 el72 76 lle76 e78 rd83 ar84 i88 rt88 al89 hl90 ell91 il94 ld94 a94 ale96 o96 all97 hr97 ur98 ul99 ir99 s103 rs103 dle104 n104 y105 u105 ier105 or106 t107 ryn107 ere107 rre108 ls108
尕 hogat123
尚 shan101 cham102 chan105 champs114 n115 san116 chen117 aixao119 shon121 champ123 chant123 chain123 erza123 i123 schom123 shanle123 sign123 zanne123
尤 yu80 ju83 u86 eu88 you92 yo92 iu98 ew102 jo102 juu113 ugh114 yew115 io116 yol116 yau118 lju118 y121 juk121 jur121 yul123 o123 boz123 ajor123 du123 eogha123 hyid123 illiu123 inde123 jord123 jouw123 nyo123 or123 viciou123
尧 uillau112 jau120 yo123 llo123 m123 yabsh123 yuga123
就 iddh123
尹 yin115 aek123 yoon123 yune123
尼 ni47 ne68 ny70 ney73 i75 n77 nie79 e81 gn83 y87 nni90 nee91 nh91 94 gny99 nea99 nny100 nei100 l100 nes101 nnie101 nyi101 li102 neil102 nj103 gni104 ner104 nin105 ini106 nu109 nius109 nit109 nis109 gne110 nnes110 rney111 na111 ey111 nji112 nne113
尽 i123
尾 ogat123
居 gu101 cu105 ju106 cur122 gue123 illye123 zu123
屈 ch107 cu116 qu116 ku120 ky123 chit123 hko123 skuh123 tschu123 wat123
屋 ashin123 oue123
履 r123
山 san85 an88 shan95 96 sa103 yama107 sha108 ssan111 zan112 sam112 n114 o114 a115 cen116 sham116 xan119 ksan121 mar123 som123 sum123 athern123 chan123 csern123 yuz123
岁 sui120
岌 kyu123
岐 qi120
岑 zen96 tzen101 cen111 tsyn116 chi123
岚 123 ran123
岛 i116 a123 suzo123
岩 an120
岱 aude120 de120 da122 dy123 tai123
岸 ryuse123
峇 ba115
峰 116 phant123
峻 hjun123
崇 su113 chong115 o123
崎 saki116 a116 zaki116
崔 tra95 tri95 tre96 trea106 tree110 choi111 s112 trei116 tsoy118 ldre118 trie121 trace122 tray123 r123 chui123 drij123 endrys123 itrick123 ittric123 kui123 p123 tich123 troup123 tsoi123 twy123
崙 leon113
嵒 yan120
嶦 zhan123
川 i105 a110 kawa112 cheo112 e117 ltrane118 118 chuan120 minat123 tra123 tran123
州 ng123
巢 estle123
工 i116 ico123
左 zo112 zuo122 djo123 co123 hidari123 ozzo123
巨 ju121 lge123
巫 122
差 cha95 tcha108 chat116 chao123 uchai123
己 ji115 gi123 mi123
巴 ba50 bar67 pa79 bu79 b86 bha90 bba91 va95 bal96 a101 bah101 102 baa102 par103 pra104 p104 bo107 ber107 n107 be108 bud109 buc109 bat110 bas111 parte112 mba113 iba113 e113 bra115 but115 r115 pal116 bh116 per116 gbag116 t116 bak116 bac117 agiin117 val118
市 chi123
布 b47 bu66 bou78 bb88 v89 be93 p96 vyn98 bo98 99 boo100 bur101 bus101 pu106 o109 bour110 bull110 bue111 ab111 u112 bul112 ub112 ble112 n113 l113 beau113 bes116 bol116 vs116 bor117 ber117 g117 rabhu117 bout117 bbe118 r120 k120 bru121 bro121 ebo121
帆 aho123
师 107 g109 h109 o112 i116 shi120 e121 ng123 seub123
希 hi68 ch75 si78 shi79 sh86 g90 he90 h90 chi91 hea91 ci92 hil94 hy95 khi95 hee97 s98 schi98 ssi100 she100 sch100 i101 shee101 gi101 sy102 ji102 se103 cy103 chy104 see106 a106 hie107 sie107 c108 thi108 irsch108 shei109 ce109 sea109 hel109 xi111
帕 pa56 par78 p89 ppa93 per97 pal98 po99 paa102 pat105 ppar108 ba109 pu110 pe110 pak113 n116 c117 kpa117 117 chok118 s119 ipa121 pad121 pper122 a122 pai122 gy123 paj123 pav123 m123 t123 batra123 cserna123 darda123 j123 kasit123 keybu123 losonc123 neesh123 popof123 pre123
帖 te100 tie115 t116 itey123
帝 ti95 di102 ty115 e115 rdi118 t122 it123 ate123 de123 dieu123 ratier123 rdy123 teel123 tel123
帞 morvea123
帢 cag123
带 dei123
席 si88 schi94 se102 shi103 ci105 thi109 sie109 sy110 sea111 schil111 schie112 s115 zie115 sil116 szy116 shee116 schip120 the122 she122 123 hi123 ze123 ozzi123 saet123 schee123 sci123 sey123 ssy123 szydl123 thy123
帮 bon123
常 chang111 tsan123 cang123 cham123 oha123
干 n112 kon112 con113 gaan114 kan116 gen119 gan120 fei123 kheim123 kimura123
平 pin81 pping104 ping107 p108 i114 ppin116 hirat118 py122 122 akao123 g123 izuno123 ppine123 takash123 upreme123 wa123 zypion123
年 nen107 en123 ibao123 nyang123
幼 you120
幽 e123
广 ro109 guang111 gwang123 koushu123 quant123
庄 shoj118 zhuang120 djon123 jong123 n123 rjon123 thurn123
庆 kei107 qing111 i115 g116 atzing123 chin123 kyung123
庇 pi101 ppi112 112 b118 mpey123 peisi123
庐 lu120
库 ku66 cu71 cou87 coo88 kou89 co99 chu99 khu100 qu101 k101 ko107 c108 cur108 kul109 kur109 koo109 choo109 koe109 kuh109 kuu111 cy112 112 qo112 gu116 rkku116 cour117 keau118 kum119 chy120 u120 kwu121 kut121 cul122 cuo122 schoo123 kuhl123 col123 kub123 ou123 m123
应 o117
底 tes104 111 ti119 hanak123 ythi123 dias123 tis123
庚 gain123
庞 pon94 poun109 pom110 pong111 pun112 pan118 pen119 ponz119 rpen121 p122 erpump123 ngpan123 spun123
度 do95 du101 to101 ldo105 tu110 dl113 d114 del114 aldo123 dou123 areir123 lthuiz123 perre123 pi123 ydow123
庭 tin112 tieng123
庵 a123
康 con75 kon87 co96 can96 kan98 corn100 com101 k107 cam109 cum110 ko110 c112 kang115 n117 col118 ka118 an121 cco121 kam122 cu123 kont123 kamp123 korn123 ador123 cao123 chalo123 coon123 cronau123 eiche123 kaemp123 khan123 kong123 nnyam123 otcom123 quen123
庸 ayoun123 rom123
廉 lliam100 lhelm108 llem109 111 llia112 lle114 rim121 eam123
廕 yin120
廖 lyo103 ryo107 re107 le110 glio116 l121 ljo123 rio123 syref123
延 yen100 yan104 jen105 jan112 je120 a120 eyenne123
廷 tin85 ting91 ttin105 teen107 tyn109 urtin115 thin116 tine116 tting117 ettin122 tingh123 ti123 din123 tijn123 tim123 tten123
建 116
廼 nai120
开 che109 k114 ke115 cam123 ecatu123
弁 ben116 bian120 viveka123
弈 vie123
式 iz123
引 imperi123
弖 te123
弗 f58 v78 ver79 ve88 fo89 ph91 ffer92 fer92 pher99 w102 fur102 ff104 fe105 vor105 for105 va108 pf112 vo112 fu112 effe113 fir113 efer115 fus116 a116 vre117 r118 u118 vu118 eve118 umph119 e119 fou120 fel120 120 fro121 yfu121 ifer122 ful122 d122 fri122
弘 hong98 homme123 u123
弟 di120
张 chang111 cham112 zhang115 t116 isa123 l123 m123 vi123 we123
弥 mi96 i117 y123
强 john103 jon108 tyan109 g116 joh116 chyan123 djan123 hrza123 kangi123 rchan123 tian123 trom123
弼 bi120
当 don98 dam99 dan106 d114 temps115 tan115 dun116 ddam118 adon122 doorn123 uida123 bdoun123 den123 dom123 ndag123 rdaun123 tand123 taun123 ydogan123
彔 lo123
形 a123
彤 ton118 thom123 tun123
彦 yan101 hiko116 akugen123 eing123 makasu123 yam123
彩 c116 aya117 cha123 123 jaslen123 lntse123
彬 bin115 a123 n123 nagata123 phin123
彭 pen86 ppen99 pan104 pon105 pun109 p110 pone111 pem113 peng115 ppon118 rpin123 phang123 poin123 pom123 poom123 rpong123 ulapon123 yapong123
彰 hid123
影 ying120 n123 yun123
彻 che97 cher98 tcher103 tjer113 cha116 rcher116 eaucha118 utcher121 ch123 c123 chu123 s123 chon123 czer123 chur123 ci123 rajan123 tcha123 uchar123
彼 p81 pi98 pe100 pet113 bi115 b116 pee123 erd123 horka123 pa123 semy123
律 erod118 u122 r123 s123 hry123 laub123 luit123 luy123 raht123 ry123
徐 s112 c116 xu116 tsui123
徒 tu115 too123 troma123
得 d92 et92 eter93 de98 102 etr109 t110 iotr112 yotr112 etter115 der115 etro116 etar116 ter116 etre118 r119 eder121 te121 ieter122 o123 y123 alotas123 dzard123 iotar123 oross123 ward123
御 yu120 i123 a123 mida123
復 f116
微 wei120 dgway123 eville123 my123
徵 jing123
德 d42 de52 der65 t81 rd83 83 ld86 dt92 te92 des92 dd94 ad94 ard95 da96 del98 deh100 e101 di102 s102 the103 diin104 dder105 do106 r106 dei107 g108 dh108 a108 dyn109 l109 dle110 o110 ther110 dl110 n111 nde111 dur111 day111 of112 tter112
徽 hu123
心 shin120 amzin123 koko123 r123
必 bi107 116 packma123
忒 te115 the123 sterp123
志 h116 zhi118 fo121 ci123 ewee123 shih123 unhua123 zzi123
忙 mong123
忠 ung119 chung119 chungn123
快 ato123 crat123
念 j123 neame123
忻 xin120
忽 qu102 hu104 khu112 g120 u123 ghu123 khokhe123 ku123 o123 okhula123
怀 whi90 wy93 wi96 wigh107 wil111 why113 weis116 wei116 w119 huai120 wys121 wyl122 we123 vei123 adcoc123 boogey123 kaik123 rhai123 uaiy123 waiy123 with123
怒 no123
怕 ha123
怖 bu120
怜 lian115
思 s82 th84 us104 rth105 e106 si108 uth110 113 ith115 ooth117 eith118 oothe118 rx120 z122 ci123 h123 hise123 reuss123 rths123
怡 roy123
急 clever123
性 nsho120
怯 kit116 ji123
总 116
恒 heng115
恕 shu120
恩 n61 en70 ne71 rn83 hn84 an85 on87 in89 nn90 e91 em99 ane100 hen101 ern103 un104 rne104 yan105 yne107 eng107 ng107 earn108 ine108 ain108 orn109 nen110 nne111 gen112 am113 oone115 ryn115 hun116 urn116 s116 rnd116 enn116 r117 nt117 y117 arn117 ene117
恪 ke120
恭 kul105 gong111 kone115 kun123 r123 gol123
恰 cha88 ca97 ccia107 cia108 cza110 cea111 tcha116 kian123 vtcha123 cchia123 ceani123 chub123 ja123 rchu123 sha123
恶 e120
恹 hoe123
恺 kai120 cae123
悉 sex118 shy123 ce123
悌 ti120
悠 eijo123
悦 yue120
悬 yun123
惟 i123
惠 whi88 whit101 hui104 whee106 whea107 e109 h113 a116 whal116 whe118 wi119 hy121 wheat123 123 hew123 uwagaw123
惹 ze123
惺 ehu123
愁 chou120
愉 yu120
愍 min120
意 e123 i123 ya123
慈 cci123 ch123 iji123 ji123 o123
慕 mu96 mo114 m117 mon123 mosus123 mue123
慧 hui111 hye112 ruy123
懒 lan120
懿 n123
戈 go62 gol92 gor94 g96 gho104 ga105 ko106 god107 co108 gue111 gau112 gel112 qo113 gow113 gu113 ge116 gg116 gar116 ggot116 got117 engho121 e123 cor123 ho123 gog123 ongo123 ghos123 bajn123 coppe123 gaah123 gaud123 geau123 geot123 idacus123 idegai123 lgaard123 ncsics123 ngon123 quet123
戍 sud123
戎 jo117 ron123
成 o107 cheng111 sung115 s116 aisei123 chen123
我 wo120
戒 sila112 ha123
戴 de79 da79 dy92 del94 dai96 te96 di97 day98 dei103 dij105 ta105 d106 dia106 dal110 dye113 des115 dio117 deigh119 dae119 der119 the119 dem120 tein122 det122 bon123 iden123 llatif123 oderu123 tine123 trijd123
房 fang120 ven123
所 so108 dokoro116 abhas123 e123
扁 bian120
扈 khour123
手 116 yuke123
才 zet123
扎 za64 ja86 zza91 zha98 zar100 a104 z105 ze107 sa108 dza112 zal112 zzar112 da113 itzha113 oja114 sza117 118 zaa118 zak119 aja120 zan121 zaj122 zah123 faza123 jiaj123 cak123 cay123 cha123 drel123 hd123 idi123 uaza123 xha123 ziin123 zja123
打 da115 ter116 tal118
托 to53 tor80 tto80 tho86 t89 tu98 tau100 tow101 tol101 tal104 tro104 thor105 tle105 teau105 tou106 ttle107 tot108 ta109 toe111 o111 112 tall112 tos112 l112 hutto112 pto113 tore115 teaux116 teo116 tul116 ata117 tur117 too117 torey118 towe118 utou118 uto119 ittle119 tock119 troe120
扫 sau121 shau123 southe123
扬 yan78 jan84 an90 yon104 ja107 young107 yang111 gian112 ioan113 ion113 yann114 ya115 jons115 yian116 ian120 uryan122 youn123 illand123 illant123 jam123 llan123 nhang123 sh123 yam123 yen123 ym123
扶 fu120
承 cheng108 ofus123
把 ba120
抐 kkonen123
抛 pao122
护 aksita123 palita123 raksa123
披 p112 116 pi120
押 ab123
拉 ra44 la46 lla68 lar85 ru85 r87 a88 re89 rah89 l90 llah91 lah92 lu93 llar93 lo94 96 las97 le97 e98 rat99 laa101 ara102 lai102 s102 rus104 ro104 na106 raj107 raa108 ras108 i109 h109 ar109 ala109 laj109 loo109 lal109 rai109 lat110 ira110
拓 tuob116
拔 bal115 pa116 ba119 bert122 abbutt123 bard123 pal123 rber123
拖 tolu123
拘 akudh123
拜 bai90 bay96 by97 bye100 be101 b101 bei104 bi108 ba111 bia113 bri123 cela123 aumba123 baeye123 berg123 bra123 bryo123 i123 rapai123 rbuy123
拨 bo120
括 hlqui123
拾 shi120
拿 na85 la95 a97 ra98 ler102 ner103 er111 ller112 lla113 rreira116 llar117 ar117 gnal118 enow118 ura119 hler119 gna120 n121 e121 lar122 awlor123 d123 ia123 kler123 larnel123 lasi123 nnet123 uni123 ytner123
持 chi120 j123
按 an120
挓 ze123
挖 wa120
挞 ta120 t123
挪 rno123
振 zhen120
捏 nie120 ien123
捷 te87 che105 de107 tier109 chi112 gyo113 tje115 tez116 ji116 tej118 ge118 gi122 ze122 t123 yn123 blink123 dje123 eju123 gil123 jabr123 jermy123 ko123 kurt123 lige123 qe123 tief123 ychel123 zhi123
探 dhar123 than123
措 o123 zo123 b123 co123 tsho123 tso123
掰 bye116
掸 dan120
提 ti65 t81 tti84 te86 ty90 thi97 tee98 i103 the108 rte109 tier110 tie110 tty112 ttie114 tii115 di116 tig116 de116 till117 trie118 tih118 tea118 rty119 uti119 ten122 e122 tes123 ta123 s123 d123 thie123 tn123 h123 g123 aryade123 bi123 ddhi123 ettil123 khtyar123 kthip123
揑 na123
揣 trij123
搭 da121 rtai123
摄 i123
摩 mo77 mor96 ma100 more100 m103 mu105 mou110 moo111 eymour112 mol112 mose115 harma116 varman116 o116 moh117 moor117 imme118 mall118 timore120 me120 emuer123 malls123 mokh123 mooh123 mro123 mur123 nymou123 oom123 rmer123 ugmore123
撇 pe116
撒 sa92 tha104 za112 s112 esar113 that116 ser117 sal118 thad118 ssa119 zich123 har123 kuma123 source123 ssard123 sya123
撦 che120
播 bo120
攀 han116 pan120
支 cht117 onji119 kagam123 l123 ts123
攸 eu123 u123
政 n119 e123
故 gogu123
敏 min89 mi109 mine113 mean118 m123 h123 bi123 edmin123 main123 meen123 mien123 o123 rmian123
敖 ao106 ale123
教 93 s119 kyo123
敝 d123
敞 chang120
散 san111
敦 don100 dun101 dom107 ton110 ten118 tronac118 on119 den123 doum123 dul123 koyano123 masaki123 pstein123 rdan123
敬 jing115
敷 fu120 fouqui123
文 ven75 vin75 wen86 win90 van94 man96 ving98 n101 men102 vine102 vyn102 vern102 von104 m106 v107 min109 vim112 we115 vind116 euwen116 vn116 vend118 uinius118 wain118 iva118 mun121 e122 wan123 ewine123 mi123 lavan123 fven123 lovin123 boon123 eming123 ervais123 evean123 geral123 h123 mansi123
斋 jai123
斌 bin115
斐 fi105 fae109 phae112 ffae113 phi113 phe116 f122 fer123 avra123 efet123 erfeld123 frei123 inu123 lyffe123 vern123
料 ew123
斡 u116 o122
斤 jin120 kin122 e123
斯 s30 67 z69 ce70 th70 ss72 se72 us80 x83 es83 e84 sse87 si87 sz91 st91 ci93 is94 as96 c98 sh98 ssi99 rth101 ze102 i103 r105 os106 ez106 ux107 sch109 n110 l110 y110 zzi112 eth112 p113 a113 ise113 sy113 ess113 ace113
新 sin113 shin117 n120 ara123 dzyn123 haksin123 hsin123 metal123 yazin123
方 fon90 lphon105 lfon107 fun113 fa116 fang117 ffon121 phon123 n123 faun123 lfoun123
施 sch70 s72 sh93 se105 ce109 ci113 si115 zi116 sze116 che116 sche116 sea117 shi119 schic120 see122 sil122 ch123 sz123 syl123 ses123 c123 b123 roshi123 tsur123 zes123
旁 urbon114 pon117 endome123
旃 chandr119
无 m109 wu115
日 zh96 ge99 zi100 zhi102 ri102 rzy103 r105 ure109 i110 e111 h112 erz113 iri114 rz114 z115 j116 nichi116 zy116 ji116 gi116 rzi118 ere121 n123 ger123 k123 a123 aki123 nycc123 zazu123
旦 dan111 ten116 tan123
早 joli123 sa123
旭 xu115 rsch123
时 ors123
旺 wan95 wang96 van105 wong112 ven116 vang117 vao121 122 ng123 vand123 wongse123 bhirom123 chou123 vaan123 vong123 waim123 wamy123 ward123 won123 wun123
昀 yun120
昂 on79 o95 an100 en105 ao110 onne114 ang115 one116 un116 d116 am116 hen116 jan116 jorn116 um116 han116 oni118 oan118 uhem118 yon122 ion123 and123 agne123 eng123 onn123 ar123 aung123 honr123 horens123 rhain123
昆 quin93 kun95 cun107 qui110 quen110 cuen113 cqueen114 khoun116 coont118 koont119 que123 equan123 guin123 in123 khunr123 kon123 koon123 kum123 kung123 m123 o123 qaush123 quim123
昊 hao120 o123
昌 chang110 sho116 chan116 can116 hang118 o118 cham123 cheam123 ochir123 tchan123
明 min75 ming93 me102 m102 mun105 mming107 a107 mi109 mmin109 mine110 men111 myn116 aki116 in118 118 vin120 i123 im123 mir123 myeong123 myng123 myung123 ogyoku123 sy123 unman123
昐 pan123
易 i86 ouis106 e108 111 ui112 ewi112 ouie113 lui119 iu120 yi120 gye123 tin123
昔 su116 si116 shi116 a123 im123 shay123 zi123
昙 dam121 dhar123
星 xing119 byul123 sing123
春 chun106 n112 shun123 choon123 chum123 harum123
昭 o109 zhao115 s116 h123
昼 zhou120
显 ken117 xian120 hyeon123 seng123
晈 jiao120
晋 hausen123 ngap123 zim123
晏 jen123
晓 sho109 o112 hu113 xiao120 dhouan123 shche123
晖 hui120 ountry123
晗 bhan123
晚 pawan123
晟 sung123
晨 chen115 adchen123
普 p52 pu73 pp79 pe83 pou90 po97 ppe97 poo98 ppu102 b104 105 pper105 mp106 ppo108 ple110 pr112 pur112 pri113 per113 ap114 py114 rup116 pro116 pol116 bhu116 r116 opou117 op117 uplee118 pel118 pf121 up122 ppou122 pl122 poon123 kpo123 pes123 pour123 pt123 prou123
景 k116 jing120
晳 xi120
晶 jing120 n123
智 i106 zhi109 e115 a116 u123 chi123 tre123
暎 n123
暖 chnum123 nonda123 nont123 nueng123 uonse123
暗 am123 ibhne123
暴 p123
曕 yan120
曜 wayob123
曲 qu120 ch122 tsu123 zu123
更 uygen118 cken118 ken123 kou123 ugain123
曹 c117 chaw118 zau123
曼 man53 mann67 men89 ma94 hmann100 hman103 main104 me104 n104 mane104 min106 elmann107 smann108 mans109 eman109 mam109 m109 mmann110 rman111 emann111 mun111 mon112 tman113 llmann113 rme114 leman115 ermans117 hlmann118 menzi118 uss118 mmam118 mein118 sman119 mo120 r122 mma122 mer122 s123 lman123 rma123
曾 zen101 tsen110 ze123 jug123 ousin123 urzon123 zehn123
替 ti111
月 yue113 andra119 candra119 123 chandr123 gek123 o123 soma123 suchan123
有 you115 k117 iy123
朋 born113 pong116 pen116 pom118 bon120 peng120 ambon121 123 burne123 phong123 tanigu123
服 nankak123
朔 scho104 shuo120
朗 ran78 ron85 lan85 lang91 rown94 lon96 rand98 run100 long101 lun101 len103 rang103 rum104 rent105 rom106 lanc108 lam110 110 ren111 n112 rong112 rowne112 raun112 rhon113 rant113 loun113 lownde114 r115 lung115 yrand116 laun116 rlant116 aurent116 roun117 lou117 angiin118 rung118 room118 non118 ro118
望 wang120 aiwan123
朝 tso112 ocho123 sha123 zzau123
期 hus123 key123
木 m84 mu95 i103 myn112 im113 msr118 ki122 mud123 n123 s123 emiin123 endzin123 omo123
未 chwe118
末 m107 111 mer114 ma118 mo120 i122 n123 mad123 akou123 mor123
本 ben74 burn96 bun103 pen103 ppen105 n107 bbon108 be108 o109 bin109 borne109 bem110 p110 beng111 boun111 bn112 bon112 epburn114 born115 bourne115 bern116 moto116 hon117 h122 b122 oto123 ban123 hiro123 been123 atoshi123 brandh123 gbeny123 hpend123 lpern123 oble123 poa123 ppens123 smed123 tt123 urbank123
札 za90 ja106 zar107 zat116 sza117 zza120 zha120 csa123 elcar123 ggi123 rdonyi123 t123 zu123
朮 jo123 ju123
术 chuq123
朱 ju81 giu94 zhu111 jew112 zu112 jou112 dzhu115 czu116 chou118 joo118 j123 jo123 zum123 iu123 djoe123 chu123 csoor123 drewe123 dzu123 hida123 hitler123 jau123 jeu123 polga123 s123 sk123 tal123 zhi123
朴 p123 peu123
朵 do98 tal108 dor109 to112 dot114 tto117 dorf121 zyd123 doorn123 rdot123 tall123 tauto123 undle123
朶 utaud123
机 ji120 i123
朽 chotte123
杀 116
杂 tsa123
权 u123
杆 kon123
杉 shan115 eshan118 akae123 gsak123 sam123 sug123
李 li85 le96 lie97 ri98 lee104 lea104 109 yi112 re112 leigh112 lit115 l116 h116 rea118 lis120 d123 y123 leon123 chu123 t123 ail123 elezn123 hrith123 junju123 m123 thwait123
杏 a123 an123
村 mura102 o107 i116 n116 dorfer123 kagak123 s123 y123
杜 du63 do82 dou84 d89 tu89 doo94 de94 to96 dur100 102 t103 dor106 dhu107 dau107 dew107 tou109 dul109 dol110 due112 u115 tor116 ndu116 o116 ydoux118 odeau118 dal118 rtor118 toya119 doux119 udhu122 wdhu122 dub123 duj123 duk123 doul123 dule123 douh123 dyu123 gedup123 ndja123
束 shu120
条 jo115 tiochu118 oku123
来 lai106 le109 iray118 la121 laiti123 lei123 elor123 ere123 rayi123 t123
杨 yan108 jan108 young112 yang112 ya114 yon116 iam121 jans121 alyan123 duong123 jahn123 liv123 yeung123 yong123 yoon123
杭 hun112 jan113 hang122 orand123 rant123
杯 ebecqu123 ey123
杰 je77 ge79 ja82 ger87 j87 de91 jay94 jer96 ce100 ze102 jac102 dger102 dje103 jae105 geof106 jef108 jes110 jai111 ju111 z112 gye112 xhe112 g112 gel112 gi112 jor112 jan116 a116 kic116 gje116 gger116 te117 tje118 ggie118 jace118 zie118 drze120 dji120 jie120 get120
松 son87 sson88 zon103 sun103 song112 sohn113 thong113 ssohn113 n113 s116 som116 szoon116 matsu119 thon120 sung123 fsson123 ijssel123 sao123 sjon123 ssoun123
板 hindle123
极 aggi123 lzie123
构 gall123
林 lin63 rin70 ling77 ring83 llin86 reen87 lyn88 lling89 lim96 lean100 ren102 lynn103 lind104 line104 len105 li105 ryn105 rine106 lym106 rling106 rean107 rring107 hring107 107 rim108 ly109 rein109 rimm109 n110 hlin111 in111 l111 ering111 lem112 reene112 a112 le113 ing113 o113 ri114
果 go95 gues115 g121 ggu123 gut123 ko123
枪 boko123
枯 ku120
柏 ber78 pa91 bo93 b95 p95 per96 bur99 be107 bir110 bel111 ba111 par112 lber115 berg116 pper116 bb116 pel117 r118 deb118 bal118 pe118 po119 erber121 bot121 bol121 ble121 bu122 bod123 pal123 paa123 bor123 huber123 aysber123 bat123 bori123 burgh123 burt123 lert123 mpad123 pah123
柔 rou115 gen123 reu123 ro123 yoan123 zooe123
柚 na123
查 cha71 char85 ja95 za96 tsa99 ca104 chu105 tra106 chard107 cza109 dja110 chuc110 ch110 chal110 c111 111 zar112 tza112 r112 tchar114 chai115 cher115 chi115 xha115 jah115 chy116 zac117 tcha118 a118 jar121 echa122 zha122 jer122 sa123 car123 chuk123 chart123 giu123 chaa123 chayu123
柯 ko78 co78 k91 kir93 cor95 cur97 c99 col101 ke104 ker106 koe112 kur115 kho116 ch117 kord117 ckle118 oco118 kor119 cua120 cour121 kol122 kirk123 coe123 kel123 qu123 au123 courtn123 cout123 cus123 kill123 kjaer123 red123 ucault123 yrki123
柰 nen123
柱 ju123 juk123
柳 liu96 lyu97 lju99 riu107 lu121 u123 r123 korn123 kuni123 leu123 liou123 miri123 mitsur123 uliu123
柴 chi105 z114 chai115 ze119 schi121 ce123 za123 cha123 cai123 czoch123 tchai123 chay123 kcay123 pchai123 vtse123
査 zza123
柿 shi120
栋 don109 dong120
树 ju123
栗 rrott123
校 n123
栢 koep123
株 u123
根 gen74 gan78 n98 ggen100 gun105 gon107 rgen108 ghan109 agan110 ggan110 ken116 gern116 ge116 igan117 cken117 ghann118 uigan118 agen118 eken120 en123 ger123 tten123 can123 epgen123 ggin123 ghen123 gren123 grin123 gwyn123 ilf123 lkan123 ndon123 yano123 ygin123
格 g47 ger65 ge67 gg80 gue82 go84 ga89 gh92 gge92 gger93 gel95 98 ghe100 giin101 gle102 k102 ggar103 a104 c104 gal105 h105 ka105 gor106 r106 gar106 guer106 n106 eg108 ege109 gu109 ergu110 rg110 gur111 eger112 gr112 egel113 age114 que115 e115 ggle116
桂 gui104 uquet118 k123 gue123 orque123
桃 momo122 peache123
案 116
桌 unjong123
桑 san69 sam92 sun94 son95 s98 ssan99 zan102 sang103 zon105 thorn108 sa109 saun109 than110 thun112 xanth112 sen112 oussin113 zam113 thorne114 ssaint115 116 sant116 l116 icao118 zahn118 angiin118 so120 asan122 n123 samb123 sau123 sandy123 tsan123 hlan123 hsson123 jeune123 suncao123 thung123 zane123 zhan123
桠 rthaul123
桥 hashi116 kaew123 utsuo123
梅 me58 ma82 mer87 may88 m89 mai90 mme91 mei94 mae100 mey100 my101 meh101 mel102 mes106 mi107 met108 mie109 mu111 mul113 maye115 maei116 semiu118 b118 120 sme120 ome120 mur121 made123 mat123 semed123 aumeil123 ehne123 erne123 mery123 mmeh123 nnault123 zachar123
梗 l123
梦 mon109 m112 meng120 mu123 omol123
梨 ri112 li114 ly116 le116 o123 rit123
梭 so103 sso114 tho116 ceau116 sseau116 essou123 sel123 sow123 ssault123 zaw123 zo123
梯 ti105 t116 the116 thi121 ongrub123
梳 sali123 dsha123 sor123
梵 fan120 fein123
棋 m123
棣 tti123
森 son59 sen65 sson78 ssen86 n91 cen91 than93 on98 zen99 s102 sin103 essen103 dsen104 tzen105 isen106 san106 sam107 som109 xen109 sum110 rsen110 en111 rsson111 sem112 thon112 zon112 then113 sim113 sun113 elson114 rsan114 wnsend114 dson115 chsen115 o116 mori116 ssom116 xem116 tha116 erson117
楁 rock123
楚 chu90 cu107 zu108 ch110 tsu111 tru111 true113 cho113 116 chul116 tro117 troi118 tsou119 zuc119 t119 chau120 tso123 chur123 chuk123 ztu123 chchu123 chuur123 etschu123 tra123 treu123 trew123 trie123 truta123 tsun123 uture123 zhu123
楞 elen123 lan123
楠 enem123
楼 lou120
榭 rcher123
槤 lian120
模 mo120
樱 sakura123
樵 chow123
次 ji112 121 cha122 z123 c123 mh123 shaky123
欢 ogoon123
欣 hin98 him102 khin106 shin115 shing115 n122 g123 hine123 nitsyn123 sin123 ssion123 tzin123
欧 o66 eu89 ou94 au101 or101 ir102 ol102 l106 er109 al109 u109 io112 aall113 oh116 all116 aux116 aud119 el121 ot121 os122 eo122 i123 ho123 a123 gi123 b123 alain123 ear123 elle123 fion123 heu123 loup123 ough123
欸 e123
歆 khin123
歇 che91 cher106 chet108 sche111 shal114 rshal114 oucher115 ersche120 rsha122 chelle122 chez123 chon123 ctiu123 ise123 lo123 rchais123 rcia123 siel123 sze123 tchel123
歌 go109 cor112 rgot115 gor116 ga116 col116 co122 123 g123 gog123 acall123 goeth123 gudru123 h123 kel123 koo123 rgue123 toyo123 utagaw123
正 sho119 a122 o123 atsush123 kotan123
步 bu120 pa123
武 vu92 wu106 vou112 bu112 m112 u116 vo116 take116 mu119 vuj120 em122 wut123 lu123 woo123 fvu123 moo123 muryeo123 vout123
歹 dai120
死 122
殊 sh102 h123 gleish123 sch123 seh123 sue123 tthau123
殴 gior123 o123
段 q123
殷 in110 ingolf123 yngwi123
毅 i123
母 h123
每 oumi123
毓 yu111
比 bi59 by73 be79 b81 bie86 pi87 bea88 bu89 bee91 bby93 vi93 bbi96 bbie97 p101 pe102 e104 bey105 106 bil107 vil109 i109 bit113 bel113 bbey113 buis114 bbit114 mbi114 pee115 bhi116 bj116 pet117 bir117 biu118 ppel118 a118 ppi118 pie119 gbi120 vill121 bye121
毕 bi86 pi98 b102 bee102 bu105 be114 bea116 p117 vi123 bad123 ble123 abeou123 bhe123 bille123 brie123 orbi123 pea123 py123 pyth123
毗 b112 v116
毘 vi116
毛 mau93 mao111 m123 mal123 maugha123 moh123
毱 agupt123
氏 che123 iu123 jneger123 man123 schner123 ssl123
民 min108 main123 millus123
水 sh121 azuo123 b123 sui123
永 yong98 yom112 on112 yon113 naga114 illon115 o116 youn118 n118 123 jon123 kaf123 myot123 y123
汀 tin86 tine94 dine105 tein106 ten107 din108 ting109 tyn109 ding109 teen112 in113 tting118 tim118 de120 n123 naudin123 ntyne123 r123 rdinal123 sy123 tien123 uddin123 vit123
求 gu123
汉 han73 ham88 ha89 hen99 h100 ghan103 khan109 hon111 hum111 hun112 hem115 bha115 ehm116 ilhen116 he116 hane116 gham117 ran117 hann117 eh118 ho121 hand123 n123 m123 hunder123 enhayn123 gang123 haen123 heu123 jan123 khaang123 rahovs123 roin123
汕 san123
汗 han96 khan97 111 a123 kat123 ham123 hon123 khaan123 khend123 m123
江 jan96 dyan116 zyan116 jiang117 jang123 a123 hakyan123 kriang123 krieng123 kyan123
池 lich123 z123
汤 to90 tho98 tom101 ton109 tan112 thom112 town116 tang120 tong123 hatana123 siv123 tam123 te123 tjong123
汪 wan104 wonde119 wa122
汶 bun107 boon109 chpum123 wa123
沃 vo69 wo75 wa78 wor83 war85 wal87 ver95 wer97 wol99 ve101 lo102 vor103 worth103 va105 w105 vaugh106 woh106 v107 wat107 vau108 wou108 110 vaux110 ow111 vuo112 ivo113 vaugha114 bo114 woo115 o115 evo115 woj116 wul116 wher116 b116 wuo116 avo117 wau117 wlo117 whar118
沈 shen115
沉 c120
沓 ko123 ta123
沙 sha69 sa70 cha87 scha87 za96 shar97 a99 s99 char101 sar103 ssa104 sul107 107 sche107 shaa108 sho109 se110 cer112 sal113 chau114 rza115 sak115 sah116 xa116 she116 ser116 to116 z116 nep118 shea118 n119 schaa120 shan120 sja120 tha122 isa122 chard122 sham122 zz122 esha123
沛 pe122 igme123
河 kawa116 ha116 iho123
油 abura123
治 ch96 e103 g106 107 ge108 i108 gh108 rgio109 cchi109 rgi112 eorges112 tch112 rg115 ios117 ucci118 edg118 rgos120 chie122 rch123 uzzi123 yrgi123 aj123 eje123 enco123 gy123 hi123 hondji123 ldrich123 ngie123 rnburg123 ttich123 ziffra123
泉 quan114
泊 ber116 per116 h123 aupas123 pa123
法 fa62 far82 f84 pha91 ffa94 va95 101 fer101 a105 fe107 phaa112 fag114 fah114 fal116 fra116 var121 fay122 fad122 ff122 farr123 phas123 p123 eso123 fy123 ba123 diagn123 ffer123 fthor123 hone123 lesphe123 lfaou123 lfur123 pher123 tfeld123 vor123 y123
泡 pau115
波 po62 bo70 por88 pol92 p93 ppo94 b97 pou97 bor98 per100 ber105 bal105 pa106 pau106 poi108 pple108 bol110 bau110 boh112 paw112 poh113 bon113 ba113 boo114 pho116 ppel116 pon116 boe116 bou117 beau117 lbo119 poe121 mp121 l122 poo122 paul122 bur122 o123 boyn123 bogg123
泥 ni115 narsi123
泰 te70 ta83 tai85 ty87 t90 the94 tei96 ti96 ted98 ter104 tay104 thai105 tey105 tte105 tae108 tet110 tad110 thij112 tie112 tan114 tha115 tel115 115 tyl116 tri116 tre117 tta119 tee120 tij120 e120 thei123 tein123 eta123 teh123 tyne123 che123 da123 daleck123 ethai123 gortne123
泷 taki123
泼 pher115 p115 par116 ppar116
泽 ze72 dze83 se91 zer91 ser93 z98 ese102 104 za107 tzer107 see108 zi110 zier111 xa112 ce112 zei114 zar115 sac115 zel115 t116 c116 xe116 zy116 jer116 zzet116 tse116 ase117 zir117 zeh117 zawa117 yser118 sair118 tze118 tzel119 rze119 zin120 zz121 e122 zey123 ycze123
洁 ge96 ja98 jes101 je115 dragu123 egami123 egott123 gce123 jacqu123 kid123
洋 yang115 yan122 eyond123
洒 sa120
洗 zi123
洛 lo54 ro66 llo76 low82 l91 r93 o94 lau99 lot99 lor100 ru101 102 loh104 lou104 rot105 row105 a107 roc107 lu107 oulo109 llot109 no109 ros111 rou111 law111 loe112 la112 llough113 lowe113 ilo113 rau113 loo113 rol114 llow115 lho116 oogiin116 roz116 lough116 llu116 ra116
津 zin89 jin108 dzin109 su114 zen116 zzin117 tsu118 n123 gin123 gine123 kin123 tzine123 zdin123 zzine123
洪 hon96 jon104 hong113 hum115 khun116 hun117 khon123 ang123 elhone123 hom123 lhomme123 quhoun123
洲 harmar123
活 twood118 woo123 123
洽 zecha123
派 pa91 p92 pi93 pe96 pai97 py101 par111 pae116 phai116 pine116 pei116 piech123 brin123 d123 llepie123 pailh123 preit123 pry123 riprai123
流 ru106 y122 ellius123 lyo123 new123
浄 jo123
济 zi97 ji104 j116 z122 chi123 tsi123 aizey123 jin123 ki123 si123 zdzi123
浑 hun111 ghun123
浒 hoo123
浓 on117 non121
浜 na123
浦 p109 poo112 pu115 pps123 hipw123 ypri123
浩 ho104 o111 hou117 hau121 hul123 hal123 p123 ehudi123 ldhelm123
浪 yrrho123
浮 f118 ukigum123
海 hei75 he76 ha83 hai85 hay87 hy92 h93 hey93 hi96 hel102 hea104 hae104 i109 khai112 high112 jai112 hhe112 heid113 hya113 kai114 hyn116 hier116 g116 hee117 hil117 hen118 hayd119 e120 khay121 hail123 head123 hein123 enhei123 barba123 fai123 gat123 geer123 gel123 hui123 hyy123
涂 du123
涅 ne77 nie91 gne99 e110 nje113 nye114 na116 njen118 gnel118 net121 ner122 nier123 igner123 agard123 ghne123 gnet123 llou123 nette123 niez123
涛 tao115
润 rin123 kaneko123 oun123 rehn123 yoon123
涵 han111 an123 rnheim123
淑 shu120 sak123
淘 oni123
淡 tam123
淮 nhui123
淳 jun116 tsun123
添 tian120 tampo123
清 sei112 qing115 kiyo116 s123 tsen123 bhavya123 ching123 koishi123
渊 llouin118
渠 qu120 qui123
渡 do123 t123 udo123 urdue123
渣 jar110
渥 wo120 v123 of123 boill123 ewohl123 ll123
温 win74 wen88 vin96 wyn97 wein101 un104 n105 wan112 hum115 o116 van116 wun116 ving116 ewen116 winn117 wain118 ven120 wy122 wing123 vinn123 w123 wenn123 vein123 wurm123 chwent123 gvani123 gwynn123 hen123 houng123 leve123 ly123 mo123 und123 veinn123 vinu123 vyn123 weh123 wynn123
湖 huu123
湘 isang123
湾 wan120
湿 ish123 vasta123
源 ey123 ggen123
溥 pu103
滉 hwang123
滋 zuyle123
滔 tob123
滕 ten80 tten93 tem112 then116 turn116 te116 tin118 ton118 rten120 teen121 iten122 eten123 teins123 them123 tum123 tun123 tunjin123
满 man115 pan123 yanai123
滢 ying120
滦 eroin123
滴 du123 tti123
漪 yi120
漫 man120
漾 youth123
潏 jue123
潘 pan78 pen96 pin101 pa103 pain104 pam109 phan109 ppen113 ppan113 s116 pann118 pran118 p122 alpine123 bon123 jepa123 mbhand123 pahn123 paign123 pense123 phanh123 ppin123 puang123 pun123 pyun123
潞 awlo123
潮 chao120
澂 cheng120
澄 deng123 g123
澈 tsche123
澜 lan120
澯 chan123
澳 o123
濂 lian120
火 huo111 khwaj123
灭 mie120
灰 whip123
灵 ling99 lling102 rring106 rling109 ring110 ing116 rei116 rin123 lin123 rane123 urian123
灿 tsan123 e123 sandeu123
炳 prem123
点 sta123
烈 re95 rej109 rei109 riy109 rey112 rea112 rzej112 lie115 ree118 ri122 y123 t123 einri123 lic123 rd123 reae123 reid123 reja123 riddh123 riem123 rii123
烟 yan115
热 ge88 ze99 rze101 je101 re102 ger104 zhe107 ges109 ra112 get116 geux123 rej123 j123 a123 angers123 ira123 iro123 rza123 yzi123
烽 feng120
焜 kun120
焦 gio109 ggio116 jo118 djo123 jau123
然 zhan105 ran109 n113 ra123 ren123 rin123 thupte123 yeon123
照 i123 hig123 ju123
熊 xiong120 schum123
熙 i117 e123 esy123 ji123
燕 yan120 in123
爀 hyuk123
爨 cuan120
爱 e79 a89 i99 ai109 ieua118 aiel118 ea120 123 ive123 em123 es123 am123 he123 maeda123 tokim123 uy123 y123
爵 98 rge122
父 fu120
牙 ya101 u123 ga123
牛 niu120 f123 hirok123
牟 maus123 meaux123 mud123
牧 mukt123
物 f123 eeuw123
特 t41 te57 ter63 tt64 tte73 tter78 d79 th80 the86 dt89 tor94 r97 to97 97 rt98 tre98 e99 ld100 ther100 ata100 at101 ta102 et104 tle104 tus105 tes105 ard107 tl107 tr107 tur107 ett108 ty109 tel109 k109 ut109 h110 ten110 tei111 ud112 utter112
犹 juda118 yut123
狄 di84 de92 the101 d105 ti107 dee112 t113 dyla114 dius118 dev122 dea123 dill123 addie123 dith123
独 du120
猜 chai98 tchai118 jai123 jira123 rachya123
献 xian115 heon123
玄 hyun116 xuan120
玆 eynos123
率 solj123
玉 yu108 n114 tama116 u123 yo123 jork123 juyu123
王 87 u96 n99 g105 a106 e106 o108 wang108 wong113 eong117 wi118 i120 b120 ok121 ong121 f123 eol123 mwong123 weng123
玛 ma61 mar79 m94 mma98 maa104 mah105 mal108 a108 me108 mer114 aagiin116 mhai120 mam121 mu122 uma122 mor123 mari123 tmas123 mare123 mmart123 ham123 mir123 moa123 mrach123
玟 i123
玮 ic123
玲 ing120 g123 line123 triend123
玻 bo98 boh112 bol123
珀 per85 pper95 pe97 pur101 po104 p108 mber113 ppe114 pear115 peu116 pa118 peti118 bo123 mbyr123 pol123 ppold123
珂 ko116 ke120 coix123 ck123 eekay123
珅 shen121
珉 m109 min119 e123
珊 san93 zan102 shan108 s113 sha114 shian114 sham116 sen116 sa119 zann122 sann122 sanne123 xan123 shane123 anchan123 essen123 ne123 rsian123 shon123 ssam123 sunshi123 useyn123 xanne123
珍 jen94 jean98 ja101 jan106 n109 jane112 a112 ge113 jayne114 je115 jann117 jani119 dzse123 gly123 zin123 don123 e123 gnjen123 zengi123
珑 lone123
珙 hiwu123
珞 roh123 tilo123
珠 zhu113 d123 drup123
班 ban74 ben87 bam100 pan105 ba106 be106 b109 bun112 bain114 bane116 bon116 band117 bhan117 rbane118 upin120 pin122 bene123 bairn123 bein123 bev123 bham123 bhen123 bia123 bih123 bin123 bitt123 bur123 dor123 pen123 pram123 rbijn123 vaan123
球 n123
理 ri91 li104 r107 ley109 l110 rlie113 orie114 rie116 rley116 117 rle120 lie120 re122 rlee123 reight123 rly123 zigg123
琉 liu120 le123 roiu123
琏 lian120 yeon123
琛 sen123
琢 taku123
琦 qi115 det123 ilcher123 jhi123 kee123 kie123 tch123
琨 kun120
琪 ki101 chi107 ch108 cki109 ke109 ckie113 gie115 cky115 cchi116 tch116 qui116 kee116 kki117 atri118 qi120 e121 che123 ajchr123 cci123 ckey123 cy123 dge123 dgit123 eachy123 nus123 ozzi123 tsch123 tzi123 uccil123 ygi123 zee123
琮 cong120
琳 lin84 lyn87 rin89 line90 rine93 ri93 leen100 reen103 ryn105 le109 rlene110 ine110 linn111 lynn111 ileen111 lind111 rene112 n112 lene113 eleine113 rinne113 rim114 ree115 rlyne116 eline116 li117 rindra119 ry120 lleen120 elyn121 hrin122 in123 arlene123 l123 rinn123 123 reem123 ailene123 ghrean123 gnin123
琴 chen88 czyn108 cen109 tchen115 chin116 k116 zen116 cin118 ckin118 zczyn119 chank123 chk123 combe123 cuin123 dawa123 tsin123 tsyn123 tyen123 zchen123 zcze123
琵 pi115 pa123 bie123 phiy123
琶 pa111
琼 jon103 jone110 joan112 june115 giun118 rjun118 chon119 qiong120 cho121 jun122 jo123 chhoeu123 cson123 jan123 johann123 jongh123 qui123 rjeon123 sholm123 tchoun123
瑙 nau95 rnau115 au116 now116 nozu123 al123 reau123
瑛 oyoung116
瑜 r116 yinyo123
瑞 ri71 re71 ry84 r87 ra91 rie92 rry93 rey96 ree101 ray101 rei102 rai103 rri106 rrel108 rre109 rhy109 rin109 ury109 rea109 rui110 rrie110 112 frey112 ary113 reg113 le114 ure115 rhe115 y116 ren116 rae116 yril116 urie117 eys118 ari118 rel119 wry119 urray119 rell120 are120
瑟 se79 ther83 ser84 sser91 the93 sse96 thur99 th100 ce100 cer101 s101 rthur101 tha102 so102 sur105 sel107 sher108 ather108 si111 ze112 zer113 zse113 t113 sy113 cel114 lze116 sor116 sir116 ssey116 use116 sa116 xe116 ssier116 e116 ceu118 other118 azar119 sie119 er120 su120
瑠 aru123
瑢 rong120
瑫 n123
瑶 e123 llaud123
璐 lu120 ru123
璘 lin120 liyan123
璜 huang120 juane123
璟 jing120
璧 bi120
璪 zao120
瓜 gua94 guar116 gau116 ga123 quar123 cqua123 kua123
瓦 va56 wa64 var87 war88 la90 ois91 ba92 a94 val95 wal95 wat95 is97 99 hua100 ua103 ve103 w103 oi103 oy106 oua107 i108 v108 ver109 wla109 vi109 o110 vall111 ix111 s112 vva113 waa113 ir113 wah113 wath114 y115 vat115 chwarz115 it116 jwa116 r116
甄 jenn123 si123
甘 gan79 gam94 ga104 kam107 gen112 kan112 gain112 g115 gem116 cam116 gal122 gang123 gande123 qan123 akant123 cantiu123 com123 garn123 gom123 n123 ueguin123
甚 s116 sh119
生 son96 sheng111 sen112 n122 amill123 cente123 chon123 eessen123 ishida123 issa123 k123 mbhava123 ondo123 shen123 sun123 yama123
用 yun123
甫 v98 p105 w116 fu120 foo123 phu123
田 a103 ta106 i107 108 da112 rtin113 o115 ten116 u120 tin121 su123 kiyasu123 sahide123 thien123
由 yo123 yuy123
甲 ka123 krapr123 gy123 ngp123 ts123 uanga123
申 shin96 shen96 schen102 sen109 chen112 shi117 zan118 ershon119 shon121 schenk123 en123 chem123 schan123 schon123 szyn123 arr123 c123 insson123 seien123 shan123 shein123 szen123 tshing123
男 112 gnam123 omizu123 ruyama123
甸 dine114 din117 dim123 lden123 rdec123 tinh123 tinl123
町 machi114
畏 vai123
留 riu99 liu106 lyu106 lju116 ryu116 l116 rius123 leuc123 oulue123 ru123 ylio123
略 llo90 lho99 lio108 lliot110 llio112 rius114 erius118 iro120 riot123 u123 zet123
番 fran123
畬 u123
登 den69 don87 dden96 ten99 dem100 n105 dan105 tten105 ddon107 rdon108 lden109 dene110 eden111 rden111 urdon112 ton113 do115 tein116 en117 gden117 d118 uden119 urden119 gdon120 deng120 gton121 rton122 in122 e123 done123 t123 dae123 s123 dangsr123 ddal123 ding123 donn123 dyn123 ethen123 gdons123
白 b104 beth105 be107 bai115 bald116 bet116 per116 by116 bei117 haku118 buc118 bat123 beta123 betta123 bine123 p123 uboy123 vai123
百 b115 be123 123 ayur123 ebbi123 path123
的 93 de121 di121
皇 86 o98 u98 i104 a109 n111 oku119 yo122 h123
皎 jiao120
皙 reci123
皮 pi61 p88 pea89 ppi89 pie90 pe91 py98 pee98 pei110 ppy113 pir113 pel116 pear117 pj117 ppet118 pu119 pre121 piz121 mpi122 puy123 i123 pyt123 iz123 erpero123 phe123 a123 god123 salmut123 uperie123
盈 a116
益 yi120 ekke123 h123 l123
监 zien123
盖 ga80 gai88 ge88 g96 gay97 gue97 gei99 ghe99 gu100 guet105 geh107 gey107 hey112 gae113 gel114 gie114 ky115 hiy115 gues116 gui116 guer116 ghai117 gaj118 gej118 ger118 kyla118 que121 guy122 geir123 e123 elga123 cker123 feke123 geyl123 ghei123 giu123 gjel123 greit123 hankin123 ogail123
盛 shing112
目 m118 moku123
直 je123
相 syan100 sian110 xiang120 122 sjan123 ssian123
盼 van123
真 zhen106 a109 gen110 ma116 shin116 jin118 jan123 en123 e123 zi123 genn123 je123 miyada123 ruggin123 zhenji123
督 du120 atuk123 e123 tok123
睦 mu120 mj123
睹 du120
睿 rui120 arrin123 en123
矢 ya112
矣 viers123
知 zhi115 ji117 i121 chi123 z123 zy123
石 ds115 ishi119 shi120 s123 ailin123 estone123 i123 kashi123 si123 u123
砮 nu120
破 po112
硕 ertsuk123 hee123 okyeo123 so123
确 c123 no123 gqog123 ieghor123
碎 sui120
碛 jima123
碧 bi98 be103 pi111 b114 bea117 by121 beck121 bic122 bel123 biesk123 britta123 het123 ldbae123 lmebac123 oppy123 peeple123
磊 eule123 uhmann123
磋 cho118
示 she123
礼 li108 re110 ley116 ry117 eza118 l123 tlee123
礽 reng120
社 se123
祄 xie120
祈 chi116
祐 you115 suke123 woo123
祕 mi120
祖 zu79 jo96 zo105 ju106 zou108 jun109 u112 zzu113 dzu115 zul115 su116 zoo117 cu117 l117 jos123 jau123 djoe123 drizz123 drui123 fazeka123 goda123 iso123 jum123 rbjor123 rhoncu123 rzew123 zgurgu123 zhu123 zout123 zouz123 zsudz123 zuw123
祚 nj123
祜 hu106
神 n116 sh116 sin117 jin118 ji120 jinza123
祥 xiang104
祭 to123
祹 tao120
祺 qi115
禄 ro109 lu109 rus112 akhlu123 phoros123 rod123
禅 n110 an122 omge123 zen123
禌 zi120
福 for74 fo76 f82 fu86 fau94 vo95 ffor96 fou98 pho98 ford98 fur104 fow105 fal106 fol107 fort108 foe109 faw111 four111 evelt112 v112 r113 faul114 fog115 foo116 ver116 fa116 voi118 yfus118 ve118 ffo120 vel120 ove121 fowl123 uff123 e123 foul123 furt123 ph123 afzai123 ath123
禐 yuan120
禕 yi120
禝 ji120
禟 tang120
禩 si120
禵 ti120
禶 zan120
禾 vo105 wo112 vu116 wa118 ravo119 vol120 ro121 vor122 wall123 khokho123 outhal123 wre123
秀 o111 su112 sho112 e116 xiu122 enshu123 gawang123 schor123 seu123 ta123
私 s116 sit123
秃 tu106 k123
秋 tyu106 achael112 achel114 tiu116 aki116 chel118 cho122 i123 chug123
种 tane123
科 ko53 co58 cor80 k80 ke86 c87 cco90 cho95 kor96 97 ker99 kko99 cot99 kho100 kow101 a102 col102 coe102 for103 cko104 chu105 kir105 koh107 o108 cke108 ku109 cour109 ka109 koe110 fo110 que110 ca110 ch112 qo112 kel112 cu112 kr113 kou113 fro116 thor116
秦 chinn118 chhin123 chings123
积 j104 ja111 je113 olja118 lj119 dje123 etje123 ggie123 kit123 rujic123 tlja123 vlje123
称 kirti116 koke123 kshita123 sho123
稣 so123 ssoun123
稻 s123
穆 mu65 mo84 m84 mou88 moo94 mul96 mur102 meu103 my112 muh113 mous115 mun115 mus117 119 mmu122 elmo123 ko123 emon123 f123 larmod123 mal123 mootoo123 tal123 wak123
穗 iho119 r123 bota123 honok123 w123
穹 echung123
空 ku107 kong120 aekwon123 ckon123 hideak123 thikom123
突 tu120
窋 zhu121
窥 kui121
立 li94 ri100 108 l108 le112 rit116 llika118 lli118 ey122 r123 lip123 dlit123 erup123 lien123 lit123 ukrit123 zi123 zri123
章 zhang120 ejoun123 jang123 rjan123
童 tong120 indong123
端 duan111 ondon123 tengk123 tuna123
竹 chu123
竺 dharm117
笃 du120
笈 gupt113
笛 de113 des123 li123
第 di93 102 ti109 d115 ty116 ldi118 dyrho123 day123 dier123 nadiy123 tee123 tte123
笹 yoshik123
等 g123
筑 123
答 da99 ta116 uda122
策 tze95 tse100 ze100 tzer102 ce106 zer107 otze120 elzer122 tz122 ta123 zeh123 zze123
筚 bi120 pig123
筛 shai120
简 can106 jan112 kan115 jen115 jian120 gien123 janji123 chien123 jon123 ken123
箕 ji120
管 go123
箱 sang123
籁 rac123
籍 ji120
米 mi51 my78 me79 m87 mee90 mie90 mea94 mmy97 mmi100 mu102 mey104 mil104 106 mmie107 emiah108 mmet108 i110 mme110 mik111 emi111 mul112 mic113 mir113 mui116 mid116 muh117 ham118 meighe118 man118 rmie119 emih119 mei121 min121 ml122 l122 med122 vi122 k123 mine123 iarmid123
粹 tracto123
素 su89 so102 zo107 suk109 s109 usso111 ussell112 sou112 ousse116 ssou116 ussel117 sso119 uce121 se121 o123 sell123 sel123 zu123 aciel123 chaux123 haugsu123 irshi123 rasob123 sche123 sellos123 soo123 sseau123 ssl123 stle123 t123 zzo123
索 so60 sso82 thor91 sou93 sau94 zo95 s97 sor98 tho100 sa103 saw106 sol106 c106 sel106 sho106 sot107 stle108 thau109 saul109 thal110 110 o110 a111 zor112 su112 ssel113 l113 ssot114 co114 seau114 szo115 the116 sseau116 zzo117 xo118 soe118 sow118 som119 sok119 ssol122
紫 zi115 e123 vi123
紮 za108 ca123 ccia123
累 le116 123
絫 zh123
絮 ssu123
綉 xiu123
繁 shige123
纠 dyuzh123 gius123
红 hong115 eehorn123
约 jo71 yo79 jor95 yor98 io99 j109 y111 i111 llo112 go113 gio114 yot115 joo115 115 ju115 llaud116 yu116 o116 eoi118 joc118 illot122 illo122 yuk123 eu123 hio123 illaux123 jerg123 lhaud123 oyaux123 rroye123 sunshi123 yeo123
纪 gi109 g112 ji120 gui122 gee123 eguy123 tsuki123
纬 wei120
纯 chan123 gomika123 n123 o123
纱 sha120 n123 s123
纲 kang123
纳 na52 ner65 ne77 nar83 a87 nna94 n94 nu94 er95 nor98 iner101 nah101 nner102 nha103 nal104 ald105 nat105 no106 nne106 ina107 gna107 e109 sner109 nnes110 o111 al111 hna111 111 or113 urner113 nell113 nnat114 nard114 nut114 ra114 ena114 rner115 tner115 kna115 nagh115
纹 k123
纽 new86 nu100 niu100 neu102 nyu107 nue110 iu112 ue113 uelle113 u115 uel115 nho116 e116 gno116 neau117 eu118 gnol122 ne122 manue122 nus123 no123 aeus123 igga123 or123
组 zod123
细 si123 she123
织 ori116 o123
绍 sho95 sau106 sha110 scho112 so112 h116 saue116 ssau120 schau121 s123 sza123 cheau123 chow123 gyoz123 shokh123
经 jing120 kyo123
结 ggyegy123 thirat123 yu123
绕 rou123
绘 e123 y123
给 getty123 glae123 vier123
绚 ayak123
统 i123
绥 sui121 asere123 orthy123 soy123
继 ji120 chi123
绪 sy123 o123
绯 ohkaw123
绰 chuo120 cho123
维 vi51 ve65 wi68 we81 vy84 v84 ver89 vie92 92 wel94 wie95 vei95 vey96 w98 i98 wic99 wei100 vel101 wai101 bi102 wit103 wy103 va104 vit106 vai107 vet109 e109 u109 vid109 whi110 iewic111 ewic111 wil112 vay112 vee112 wee112 wij112 wer113 way113 be113
绵 mian111
绽 zan123
缀 drie123
缅 men98 123 mien123 myan123
缇 ti104 tti112 t114 te120 yte123
缪 mue105 mus108 mu111 mew113 118 amuels120 amue121 gmul123 amve123 hmue123 ml123 myu123
罕 ham91 ha100 han101 a109 ago110 aha113 kha113 hams114 eh114 o117 irhan118 oh122 ckham122 khan123 ah123 aynham123 dham123 hamz123 hchan123 him123 lugan123 qan123 qoqan123
罗 ro48 lo68 r83 ra89 llo91 l91 roe92 ros93 row94 ru95 rou96 roh96 roo98 rrow99 o101 lau102 103 reau103 rot104 raw105 rho105 rod105 rau105 a106 rol106 law107 lou108 rough109 loe109 la111 ello112 laure112 low112 raud113 u113 lu113 ror114 roth114 graw115 luo115
羌 qiang120
美 me80 mi88 m103 mel108 ma109 my111 mai114 mme116 y116 o117 mee118 mei118 119 mil120 n122 a122 mer123 med123 czi123 hromy123 lmey123 mayno123 miiii123 rmet123 t123 w123 ymay123
羽 u118 ha123 eokwoo123
翁 on84 un107 von110 wong110 um113 won117 ons123 cione123 fioen123 ksaorn123 ohm123 om123 onn123 re123
翅 ke123
翊 ster123
翔 sho123 sjeng123
翠 tri98 tree112 tra113 tr115 tru116 trie116 trio118 tre119 trell120 attric123 drie123 oitra123 pioli123 traye123 trub123
翰 han87 hn92 hann103 gham112 112 n121 an123 e123 ehaan123 houn123 ne123
耀 gyo123 jauc123 y123
老 lao111 lau112
考 co84 kau89 cau92 ko92 cour99 cow100 cor100 cal101 kow104 c107 cho109 cou111 kol112 caw113 kaw114 cco115 ca116 cu116 coo116 k117 cao118 tkow119 cord120 kaus122 ckow123 kor123 jackow123 caughe123 chel123 i123 kal123 kall123 kauer123 khou123 tin123 tot123
者 a112 r116 je123
耆 qi120 g123
耐 ne100 knech112 nai120 eney123 iannet123 nair123 nya123 onne123
耨 nou120
耳 r107 l111 al117 er118 ellius123 kurage123 tles123 uyer123
耶 ye68 e71 je78 er81 yer84 ya87 ja103 lle104 yi105 j105 y106 ge107 el107 eh109 jae110 ille110 111 yea111 ier111 illes112 a112 ie114 oye115 yet115 jer115 illet116 gye116 hje116 ouille117 eri117 oyet118 hier118 ers120 an120 et120 yal120 lje121 yor121 uille122 yel122
耿 tigan123
聂 ne101 net117 nie120 gne123 nhe123
职 123
聚 idu123 sue123
聪 tson118 chong123
肃 suk116
肇 zhao120 hao123
肖 shaw92 sho95 scho104 cho105 chau109 shau109 shor109 sha111 sea112 atio115 chot115 shaugh116 syo116 se117 shore117 xiao120 show122 schot122 scio122 chaut123 rshon123 schans123 shog123
肯 ken75 cken89 can97 kem97 kin99 ke104 kan106 con107 cen109 acon111 coln112 k113 kon113 ichen115 keng116 com116 kien116 chen117 quesne118 uchan118 ccann119 in119 kun121 khen122 c123 kinne123 accone123 acisa123 akam123 akian123 cane123 ckean123 eikath123 erkorn123 kann123 khem123 khemu123 khodch123 kinnis123 kir123
育 yut116 yu120 shok123 yo123 yoo123 yud123
胜 coup123 katsu123 nsui123
胡 hu76 ju90 hoo92 hou102 khu104 ho105 kho108 hoe108 u116 jo116 rou117 guu118 hum120 h120 vu121 o123 wu123 hul123 hoof123 goe123 stjer123 wuyte123 xo123 bho123 giral123 hau123 phu123 rawczy123 rr123
胤 yin120
胥 uxle116 chiche123 chu123 s123 sh123 tush123
能 nen103 neng115 no116 non121 n123 em123 nunnel123 ronen123
脇 w123
脉 lmet123
脱 t103 oqta117 oqtoa123 tus123
腆 je123
腊 la107 ra112 hirath123 lac123 rat123
腓 fische118 efield123 pphu123
腻 ni120
腾 ten90 tun116 ottom123 tam123 tan123 temp123 then123 toms123 yrsten123
膺 eonge123
臣 son91 n104 lson105 chen109 sson112 rson117 kersen119 ssen120 sen122 artson123 chon123 zean123
臥 ugha123
自 ci123
臻 zhen121 yuan123
舆 yu120
舍 she86 sche90 se93 sher98 che101 scher110 sch112 sa112 scho114 sh116 skjo116 shir116 sze116 shel116 e117 icher117 scha117 hishe118 s118 schot121 cher121 yshe122 122 schon123 khe123 acer123 nicep123 rnabas123 schjot123 sse123 zel123 zing123
舒 shu83 schu84 sch91 sh95 su96 ch106 chou110 schul110 schuh112 she114 schut115 szu116 hishe116 schei116 scho116 shur116 ash121 s122 schuc123 shou123 chu123 albin123 hashog123 jo123 ouchut123 rushel123 scus123 shawg123 shoo123 shue123 shuu123 sux123
舜 shun111 seung123 upet123
舞 eui123
舫 ho123
般 burn116 bun123
艮 112
良 rian101 ryan107 n113 ian113 lyan115 lhae115 ryo116 leanc118 llion118 lha123 lanq123 llan123 urlian123
色 se105 srae107 s113 xe115 saw123 ucin123
艺 ye112 e116 a123 ge123 i123 shing123
艾 e64 a65 i80 ai84 ay88 ei89 al89 el90 ey102 er103 ar103 em105 he109 her111 ed115 all116 ic116 ain118 ia121 ae121 es122 ir122 h122 u122 ell122 122 ha123 r123 isaa123 av123 aj123 ioa123 ailey123 ate123 auvet123 ghe123 hese123 os123 skilto123 wai123
节 jie120
芊 echen123
芒 man103 mao109 mang109 mount110 mand111 mun113 mon114 mans116 mum118 ma122 meng123 ermann123 ment123 minc123 mong123 muang123
芗 sian123
芘 bay123 roupe123
芙 f89 v91 ve94 ph106 ff108 uve116 fer116 ove120 fe121 if123 cou123 euf123 free123 phu123 ulfer123 ven123 voe123
芝 ze111 ci113 olidge115 zi116 chi116 rzy118 zeno118 zhi120 age123 ats123 gi123 ji123 rianne123 zie123
芬 fin82 fen87 fan93 ffin95 ven97 ffen98 phan100 phen104 effen106 phine107 ephen108 finn109 phin109 fun110 van112 fi112 efen115 phanes115 v116 fein116 pheng116 vine116 phane117 f117 fim118 n118 evin120 ef120 efan121 vin121 efanel121 fa121 fenn123 fine123 fins123 uff123 arvine123 atic123 ffien123 ffion123
芭 ba89 bar100 pa107 bob115 p116 a121 par123 maha123 patana123
芮 ri108 re108 ray116 rie122 rene123 ch123 irgitt123 kary123 ne123 renat123 rueh123 urair123
花 a109 hua114 qa119 ga121 fra123 huar123 iffer123 prah123
芳 fang120 s121 e123 fo123 fontey123
芹 seri123
芽 y123
苏 su64 so85 sou88 s91 soe96 zu96 ssou102 soo102 shu107 ssu108 sue112 xu112 sous113 szu114 zoo115 sau116 zur116 zo116 sz116 thu116 zou116 sur116 suh116 asu117 ssus117 asur118 zun119 suk120 sup122 sun122 sul122 z123 u123 sual123 syl123 c123 csu123 eswa123 khen123 na123
苓 ring123
苔 tel123
苗 mio117 myon118 y123
苟 gils123
若 ro95 jo95 r113 ruo115 zho116 geof118 u118 jod123 j123 ur123 c123 jot123 lo123 omeny123 raad123 ryl123 rze123 ugeaud123 ujeau123 zzot123
英 in82 en97 im107 ing109 e112 ying113 i118 122 eng123 jin123 heim123 noguch123 sorach123 yens123 young123
苹 pp123 pinket123
茂 mou112 mu116 moo118 kuriya123 mal123 mel123
范 van94 fan100 va113 fa117 fein123 franci123 sambhu123 vai123
茅 mo123
茉 mau113 mo120
茜 sie111 si111 ci113 cy116 ssy116 i116 ssi117 s119 sy123 llsi123 sing123 xie123 zy123
茧 mayu123
茨 tz69 ts76 z77 c78 cz99 tts101 tes103 ds103 ates105 tsch107 s107 i110 czy111 t113 ats113 y113 zl116 tch116 zi117 etz117 tse118 tzer118 oetz118 atz119 tze120 ci121 ch121 th121 ertzs121 122 tsy122 rz122 utz122 itz122 zer123 aerts123 chin123 ech123 fi123 icsay123
茯 fu120
茱 ju90 jo110 j123 giu123 chu123 gea123
茵 in98 yin120 hein123 rine123 ynne123
茶 cha115 yuelu123
茹 zhu112 zu112 jou113 ru118 z123 123 ruch123 rue123 ruj123
荀 xun120 schon123
荆 z123
荞 jodh123
荣 jun104 rong111 ron114 yong116 aving118 eisa123 glio123 llon123 osugi123 yeongn123
荷 ho96 hol99 ha103 he104 re112 jo112 h115 haal115 hor122 jose122 hr122 hal123 her123 che123 hos123 hur123 rres123 ugu123
荻 dy116 dix120 dee123
荼 tu120
莉 li69 ri76 ly86 lie87 ley88 le93 lli93 lly94 l97 rie99 lee99 ry100 llie102 rey105 lea108 ree109 re110 i110 ali113 leigh113 e115 lj118 auri118 lia118 ylee119 rrie119 llee120 eli120 r120 eelee122 rin123 a123 lid123 lyn123 da123 lih123 ailey123 elier123 erys123 hetu123
莎 sa73 sha81 ssa89 za89 tha95 se101 cha104 a104 shar109 s110 scha110 sal110 esha112 sum115 dsor115 sah116 cia117 rsha120 sar120 sia122 sel122 liza122 xa122 ntha123 ser123 shad123 sham123 vare123 eshda123 hamara123 ica123 schan123 sorn123 zon123
莒 ge123
莘 azin123 si123
莞 bhakdi123
莫 mo56 mor86 mau87 m89 mou91 mer92 mu97 mur100 me101 more102 mmer103 mol106 mmo108 mow109 109 hmer113 mal114 ma115 sh116 mall116 mme116 mot117 moj117 mel118 maw118 mos118 amer119 mon119 ome121 ume122 moh122 mir122 ill122 mour123 maud123 h123 mone123 muo123 aso123 bride123
莱 le58 la76 re79 lai79 lei81 ly87 ri87 li88 ry88 ra89 rei89 lay89 rai89 l90 lle91 let92 ley94 r96 e98 ligh100 res101 llet102 ray103 rie104 righ105 llai106 leh106 rya107 y107 rey107 lie108 wrigh109 ria110 lac111 ler112 ret112 ran112 lair113 rye113 lae115
莲 ren104 le104 lyn107 la109 n109 len112 lian113 lia113 e114 llian116 linne116 gdale118 lina119 li122 ne123 ealing123 eeland123 kamal123 llain123 lleni123 llie123 lyan123 nnyn123 padmas123 rlanne123
获 rut123 walk123
莹 y123
莽 mang111
菈 ra112
菊 ju120
菏 sh123
菜 na109 dza123 hizaki123
菠 bo120
菩 bhu112 bodh112 on123
菱 naok123
菲 fi67 fe78 phi79 fie80 ffi93 phy96 f99 fer99 vi99 ffe100 fel101 ffie102 phe102 phil103 ffey104 phoe104 fai104 ve105 fa105 feld106 fy107 efe107 field107 ffith110 uffy110 fei111 ph111 yfie111 fay112 fee112 phai112 a113 ffet113 lfi113 uffet114 ophie115 phee115 vey116 phae116 ffrey116
萍 pin123
萘 ngai123
萝 lo92 ro94 lau107 lor111 rho116 hlo121 ra123 mylou123 ollows123
萧 shaw103 xiao108 sho112 scha116 show123 123 chopi123 chot123 shau123 zillma123
萨 sa55 za74 ssa78 su89 sar90 a91 s91 tha95 saa96 sha99 so100 ca101 se104 sal105 sah105 sak108 sut109 z110 sza111 rtha111 zza111 zar111 ssar112 xa113 san115 sad115 thu116 sser116 116 szas117 sale117 si117 rthu118 thac119 sam119 sus119 isa120 sul120 tham121 iza122
萱 esuan123
落 a123 lofs123
葛 g75 go108 gar110 ga111 ge112 guer113 god114 ger115 gor122 gue122 gru123 gr123 gaard123 kerrit123 pettyf123 rgaud123
葡 po123
董 dong120 don123 tom123
葩 pal123
葭 a123
葵 aoi123 quet123 wakana123
蒂 ti57 tti72 di77 ty78 te79 t88 thi89 tie90 tty90 tee95 dy95 ttie97 die98 thie99 rty100 de100 tu103 dee105 tea106 thy107 pti107 i107 tj110 ttir112 112 tthi112 thu114 ddi114 tte114 zti115 aty116 otti116 dhi116 atty117 tey117 ettl118 tit118 dey118 tin119 the119
蒋 g123
蒒 zei123
蒙 mon67 mun82 mond93 mmon94 mont95 men96 mo101 mund108 m108 moun109 mum110 me111 t112 amon112 mou112 amonn113 amone115 mu115 mons116 remont116 mom116 imon117 ment118 mour118 dmond118 moe118 ma122 mount123 demon123 aumoon123 eeiso123 lman123 lmunt123 mam123 mans123 maun123 meen123 mmet123 mohn123 mondt123
蒨 qian121
蒲 pu115 beau115 pa123 sator123
蒹 ns123
蓁 zhen120
蓄 sslet123
蓉 attse123 ren123 zon123
蓓 pe117 bei120 bed123 bet123 ebbe123 pade123 ppert123
蓜 gorsa123
蓝 lan100 ran106 la107 l110 ra111 len112 lam116 ram116 lang116 rem116 llen119 lane122 a123 llany123 ok123 ploy123 zen123
蓬 pon100 pong104 pom107 phon108 pol112 porn114 po121 pun123 bol123 bom123 bong123 phone123 phun123 pone123 pons123 ppen123 udprom123
蔑 ama123 me123
蔓 man120
蔡 zei109 chas116 ze116 chi116 chai123 tsai123
蔻 ko105 co123 gowa123
蔼 houret123
蕊 re116 rreal123
蕾 re84 le95 lei104 la109 ley113 rei116 lett116 ra117 ree117 leo118 let118 les121 ri121 here121 r123 ire123 illat123 leszcz123 irih123 lay123 llay123 na123
薄 b117 bocc121 poklep123
薇 vi85 ve94 we107 wil112 vil114 wi115 vy116 way116 wei120 away121 vir123 vit123 aveigh123 bear123 ezweni123 may123 oui123 owic123 rwig123 vay123 vee123 vell123 vie123 vieve123 vild123 voll123 wee123
薛 s106 sha107 che109 she114 sche115 ixei115 zi116 shay118 schaf118 scher120 xue120 sch121 sid122 h123 w123 schrei123 schwar123 scio123 sea123 sheh123 shirt123 sidicl123 sit123 zael123
薮 sud123
藏 zang116 jan116 ts123 zhan123
藕 z123
藤 to107 c116 ten116 ki118 rten122 ur123 atsuki123 atsuya123 fuji123 insai123 mihok123 oji123 s123 tetsuy123 vine123 ytan123
藻 zau123
虎 hu115 hoo116 hoe123
虏 rup123
虚 nouch118 che123
蛙 llokot123
蜜 mi91 me123 mee123
蝉 chan120
蝶 de116
融 rong120 yu123
蟜 jiao120
行 o115 gyo117 118 ei123 aigyo123
衍 yan115 yaya123
衡 heng120
衣 i107 urva123 y123
表 123
衮 gun121 gon123
袁 yung123
袋 ud123
袓 jus123
裏 eri123 le123 ry123
裕 yu120 g123 ushid123 yudh123
裘 jo109 ju112 chl123 ge123 giuf123 hucho123 jow123 quir123 rtue123
裡 ri99 li108 eri122 uri123 erii123
裴 pe102 al123 bae123 bui123 pre123 san123 wooh123
褚 cuy123
襄 xiang120
西 si57 ci67 ssi76 sy80 i82 s83 cy85 se86 sey86 ce87 sie91 thy92 the93 sci94 cey95 shi96 sea96 ssie97 cie97 see98 sse99 sh99 101 zi102 hi102 ssy104 y106 thi106 xi106 e107 cci107 ssey108 ey108 c109 she110 chi110 sch112 ie112 szi112 szy112
覃 tan120
见 ke121
观 guan115
觉 kaku105 jue112 engaku123 gio123 ogues123 ongaku123
角 bt123
解 a116
触 chote122
託 dros123
証 sho123
訾 zi120
詥 ho123
詹 jen91 gian95 jan97 ja97 giam105 gen107 can107 zan110 sea118 je123 jam123 esterm123 gyan123 jaan123 john123 s123 than123 zam123
誴 cong120
讚 rzine123
让 jean98 gen116 gens120 aroux123 ja123 rena123 rojan123 ron123 wrong123 yang123 zan123
讪 san118
讫 h123
讷 ner116 ana116 ine118 ne119 chyle123 iennes123 nne123 noth123 nul123
许 sh82 sch94 che107 ch107 hu110 s113 chu113 she113 hue116 rch119 ish119 ouch120 schu120 i123 hii123 hrach123 schy123 shiell123 sz123
设 sh123
证 sho123
诃 aha110 ha115 he115 hihath123 ho123
诗 s108 shi111 si112 sr123 ebsi123 rish123 stee123
诚 ng123 zenove123
该 cai116 gei123
诺 no51 o80 nor83 n90 neau97 not98 nau99 nou99 now99 kno99 100 nault103 ro106 ner108 na108 rnol108 naud108 nu108 ne109 neu111 nod111 neaux112 nal113 rnaud113 l113 knol114 lo114 uno114 u115 naugh115 noch115 ynaud116 nus116 d116 nnot116 ow116 know116 nnow116 nur116 nowe117
调 tiu123
谋 123 ummo123
谕 yukich123
谛 athya123 des123 dy123
谟 mu116 mo116
谢 she79 se79 che93 sche95 sha99 sher101 s102 sie102 chet105 sze107 sh107 je107 kjel108 cher109 shay110 shi111 sey111 tse112 ei112 ey114 sheik114 jef114 chae115 sya115 sei115 scher116 sheh116 t116 sce116 c116 shche116 scha116 schei116 shea117 ger118 gel118 schae119 shir121 aucher121 sia122
谦 rahi118 itsch123 tian123 tim123
谨 kan123
谬 emieux118
谭 tan100 tam109 ten116 than116 t121 ottom123
谶 aksema123
谷 109 ku116 u119 co122 atsuki123 ggun123 ggut123 kenich123 qu123 tomok123 ygot123
豆 dou120
豪 hau81 hou89 how97 ho102 howe105 jo112 hal113 hous113 haughe115 jau116 haus118 heus123 ha123 hower123 haug123 ewho123 erhout123 haw123 hoo123
貂 diao120
貔 pe123
贝 be55 ber73 ba81 b86 bel90 bai92 bay93 pe95 bei96 bey98 ve99 bae103 bi105 bie106 e107 bur108 bbe108 bec109 bet109 by110 beh110 ppe111 p111 bu113 pa113 bo114 ebe115 obe115 bre116 bar116 per119 122 bert122 r123 bair123 bell123 erback123 erberg123 bette123 bag123
贞 zhen120 jogy123 ngbo123 rejean123 tei123 yacc123
负 fu121
贡 gon88 gun90 gom104 gung112 go113 ga116 gunn123 com123 egomby123 goon123 goum123 hon123 khe123 kun123 w123
贤 xian115 hyun117 bhadra117 dra121 123 xe123
败 bi123
贯 asakaw123
贵 gui120 choi123 goy123 qui123 revo123
费 fe67 fi80 fer83 f87 fai94 fa95 fei95 ve97 fy103 ffe105 phi107 fie109 vi111 fah112 feue113 fay113 fee113 phe113 fl114 fre116 s116 ffey116 fur116 free116 b116 feb117 fel118 ver118 fey119 efe119 fej120 feh122 feie122 fill123 fyo123 t123 e123 fio123 fery123 ir123
贺 ho91 h105 her108 he112 hor115 hoy121 r122 kh123 ch123 se123 herlih123 iga123 lhot123 orhoo123 ra123
贾 ja71 jar96 ju97 ga100 ca100 gia101 dja102 j106 gar107 jay113 jud113 da116 jau116 lja116 jal116 jha117 jah117 jad119 je123 djal123 ge123 god123 zya123 gaar123 gea123 ghai123 higgia123 jawe123 ka123 kya123 tsia123 ugha123 za123
资 uts123
赋 ful123
赓 geng120
赖 rei90 ri98 rai100 re100 ry105 wrigh105 lai108 la109 l112 le113 righ116 ly116 li116 ryo116 ric121 nai123 pinky123 ray123 rhe123 riah123 t123 wri123
赛 se82 sa88 s91 sai92 ce95 sy97 sei98 say99 sse100 sey101 si105 cy108 e109 set111 cet112 dsay113 cer113 ser113 dsey114 cel114 k114 urcel114 tha115 ssa116 thel116 sie116 sser117 esse118 sel119 a122 rsay123 rci123 ssi123 ussai123 sia123 saya123 eth123 h123 coe123 zbysz123
赞 zan88 za99 zam103 zen104 zin113 n114 jan116 zem116 xanth116 zhan116 zzan117 ze118 mjan121 can122 san122 z123 alegs123 iljan123 oisin123 zaine123 zely123 zian123
赤 chi98 c116 n116 ch116 ji116 j117 120 ci122 ralpa123 sa123 tritse123 yvci123
赫 h67 he71 ch72 her79 kh81 hur90 ge90 ho92 cher93 hu94 je96 hel98 che102 hear102 r102 g104 hr104 ha105 khe105 hir107 hi109 k109 hou109 hoe111 heu112 t112 re112 e113 kha113 hul113 hum113 gh113 hl114 uch114 hud115 j116 116 herz118 hera118 a119
赵 cho118 zhao120 g123 mikha123
起 n116
超 chau123
越 echig123
趣 rch123
跋 a104 ba118 bha122
路 lu81 l89 ro93 lo97 ru99 lou100 o100 105 llo109 rud110 no112 iro113 u115 orouz116 llu116 ruu118 lowr119 rou119 roo121 le122 i122 ajlo123 broz123 edlo123 eloup123 enessa123 law123 lieu123 lluto123 mol123 naga123 nelut123 vahiru123
践 jian121
踪 123
蹈 su123
蹉 tso123
车 tsere123 j123 cha123 cham123 cher123 cze123
轧 ga121
轩 he116 hin119 n120 heintz123
轮 iwa123 ron123
轰 van123
轲 ke120
载 zai98
辇 nian120
辉 awa123 wheei123
输 subhak123
辛 sin77 hin93 cin93 sing95 ssin100 shin100 s100 sim100 zin101 ssing102 si102 sen104 san105 czyn106 schin106 cine110 zen111 chin113 ssine113 shyn113 cynth113 xin115 syn115 cyn115 sheen115 son116 tzin116 sine116 c116 ethin118 shim118 suen118 rthing118 rse118 hiza119 za120 hsin122 ine123 hi123 hing123
辜 cour123 cu123
辟 pi120
辰 chen120 n123 dchen123 hor123
边 abius123 o123 pem123 pign123
辻 o116 kenz123 nobor123
达 da53 ta80 dar81 d86 du90 dda94 a94 der95 dah97 dha97 de98 r100 do102 103 tta104 dal104 t105 ter108 tar108 ddar109 deh109 dat112 dag112 s112 das113 k113 lder113 dad115 dahl115 ddha116 thong117 adda117 tak117 i117 ba118 del118 dae119 dau119 terr120 l121
迈 me85 mai90 mei90 ma91 mi94 m99 my102 meye102 may103 micha110 emeye115 115 rmicha115 michea116 e116 mc116 mal117 mey117 rmine118 meie119 maie120 meis121 emeyer123 mer123 mail123 feim123 muy123 fartu123 hman123 mah123 mion123 nd123 nmaie123 ztojay123
近 geun116
迖 ritt123
远 yuan115
连 ren91 len95 lin96 li106 n109 lian110 rin112 l115 rei116 ryn116 reen118 llen118 ri120 celin123 ljen123 thang123 leijen123 lleyn123 rem123 riam123 riyo123 yeun123
迦 ka98 ga102 a109 gha116 ja116 ca117 kya123 rasimh123
迪 di54 dy72 de75 ti80 d81 die83 te88 ddy88 du88 dee90 ddi93 dhi98 dea98 ddie100 101 tti102 dei104 rdi104 day104 dey105 y106 dit107 tie108 ty109 tic109 adi109 s110 i111 r111 del111 tty112 dic112 ndi113 t113 ady113 dil114 dek114 the114 dir114 e114
迭 die103 d121 da123
述 shur123
迷 mi107 l123 amy123 tmi123
追 tri123
退 teu123
选 116
逊 son86 tson113 lson114 ssoon115 sen116 on118 xun120 aysoon123 cean123 cine123 masone123 omsen123 rzun123 ssump123 tience123 tion123 tzen123 xon123 zon123
透 tou120 to123 eytaux123
逖 ti120
通 tone92 ton93 thong104 tun112 tong115 toun116 d118 thon123 tum123 n123 rten123 thorn123
速 su102
造 o116 zao120
逸 ic123
逻 k123
遂 sui120
遍 henj123 ppen123
遏 e120
道 do81 dau92 dou94 dow95 dol95 d100 daw100 dor101 dal101 dao106 da111 doy113 116 del116 dall119 doo123 qua123 utous123 asdale123 atdol123 banza123 tol123
遥 joux123
遮 nunzio123
邓 dun88 den109 d109 de116 deng116 dunh119 g123 teng123
邢 schen123
那 na74 a100 ner104 n108 nna110 ra110 naa112 nar116 nu116 r123 nas123 dze123 elsukh123 hanael123 jen123 ks123 lal123 neath123 pong123 thamro123
邦 bon80 bun97 ban105 bom107 pon107 bang110 pont113 bo114 b116 ben116 bum116 porn116 boum118 bjor118 bong119 bond123 pong123 bam123 bawm123 bohm123 brom123 lbarn123 m123 n123 tpong123
邱 c123 cher123 k123 quig123
邵 south122 en123 s123 shawq123 siu123
郁 n122 hiraya123
郎 ro103 i116 a117 chi123 anlon123 hirow123 landes123 rum123
郏 jia120
郑 112 j118 cheng123 h123
郝 her123 ho123 rao123
郡 ianm123
部 u113 cau123
郭 attori123 cowper123 gro123
都 du91 t101 u105 107 tus113 do116 tu116 duh116 daude118 dou120 dul120 atu123 to123 tow123 chadow123 ddouh123 dhu123 ndra123 ourdos123 top123
鄂 o123
鄔 ull123
酋 i123
酷 gkul123
酿 nan123
醍 d123
采 tse99 ce112 tze116 eutzer118 se123 chai123 ehai123 tzsche123 zet123
释 f123
里 ri45 li65 ry67 rie75 re77 ree80 lli83 le87 ly89 l90 rea92 r92 rey93 y93 i94 95 rry95 rg96 lee96 ley98 riy99 rei101 gli102 lea103 e105 rij106 ury106 lie109 iri109 a109 rri109 rrie111 ille111 eli112 lyi113 rwic113 lai113 rii113 uli113 rig114
重 shige112 fusak123 oshida123 tar123
野 no107 o108 i117 giich123 hidey123 orya123 ya123
金 kin66 gin85 king92 kim93 ggin95 jin98 gen100 in101 ki101 kine102 chin103 ckin105 din106 cking106 cin109 j109 zin110 rkin111 n111 gene112 guin112 keen112 gim112 112 quim113 quin113 ginn114 ulkin114 kind114 y114 akim116 gyn116 k116 g116 vajr116 rgen116 s117 cken117 ging118 dgeon118
鉢 bo120
鉴 jian120
鑁 ban123
鑫 sching123
钖 sex123 zig123
钟 chong118 chung118 chon123
钢 ariun123 gan123
钦 chin93 cin99 chen109 tsin109 czyn110 utchin110 n113 shi113 tchin113 tchen118 ch123 kin123 tsyn123
钧 i123
钮 niu120 neu123
钱 chan95 cham101 che109 chea116 cha121 121 kannok123 cen123 ciam123
铁 te100 tie106 ti107 tier113 tti116 t122 i123 teg123 thie123
铃 suzuk118 h123
铎 udor114 do116 ddle123 ddoe123 ndhok123 to123
铠 kai120
铢 zhu120
铭 ming120
银 yin120
锁 suo121
锐 ra118 ren123
锡 si101 cic112 rthy112 thie115 shi116 ce117 ciniu117 sic119 xi120 k122 c122 zie122 sir123 zi123 ch123 dzic123 jsek123 nnacer123 nthin123 se123 thic123 usset123
锦 geum123
键 jan123
锲 chec123
镇 zhen115 marsa123
长 cho107 chang112 117 kats118 e123
门 men76 man97 mon99 me108 m111 min112 n121 mmun123 muen123 oatman123 rmann123 ymest123
闪 sham123 simco123
闰 aehyu123
间 as123
闵 min105 s116 r123
闾 lu120
阇 ja112 y123 acha123 onchek123
阔 kuo108 ko112 kuij123 kwo123
阖 he120
阗 tep123
队 and120
阮 nguyen113 won123
阳 yang103 n116 eyou123 y123
阶 gyebae123 thiez123
阿 a44 ar72 90 al92 ab94 ha95 e100 ah101 o101 da105 h108 y109 i112 p112 am114 u114 aa115 j115 s116 k116 ga116 aris116 sza117 g118 as121 sz121 av122 c122 n123 m123 ela123 bo123 bar123 mont123 anak123 badwaw123 gilipo123 mes123 rad123
陀 a99 d102 t116 tor120 tuo120 do123 thot123 tof123
陆 lu120 ru123 roussi123
陈 chen105 chan114 ke117 cham123 chon123 chun123 dignag123
院 in96 o116 okuin118
陵 ling115
陶 tau88 tow107 tou112 tal112 tao115 ta116 to117 taw118 towe120 csip123 dao123 taeu123 thao123 tho123 touw123
隆 lon78 ron79 lom94 llon95 lun100 long102 rom103 n106 lo107 rone107 aron109 lund109 lone111 lum111 illon111 roun112 loan113 ryu116 rum116 lung117 rumb118 lomqv118 loom118 rung118 mrong119 lu121 l122 ro122 lumba123 ilon123 rond123 mron123 ronn123 oron123 douang123 guulan123 laun123 loem123 rnun123 row123
难 nand109 nan114 nanda123
雀 cher115 cha116 train123 uza123 cheri123 chi123 n123
雄 chon109 g116 i116 k123 huyn123 o123 yuryak123
雅 ya73 ja74 a79 ia98 ah101 ar104 jar104 105 yan109 e109 jac112 ard112 j112 yat114 y116 yer116 yar117 air118 yah121 jan121 ad122 iah122 lla123 yastr123 aigna123 arere123 gret123 junc123 uayo123 yaji123 yian123 yoa123
集 jit123
雍 on116 jian123 yun123
雨 hu103 ainsu123
雪 she98 sher100 che108 s108 shir109 shel112 chery113 xue115 shery115 sch115 chel115 sche116 sho118 cher119 shere122 sheri122 chey123 sonn123 arg123 aucher123 chael123 chal123 ouchez123 sia123 sieux123 surier123
雯 n115 wen121 aiwenn123 avan123 rmen123 vgy123
雷 re52 le76 ra77 rei81 ray82 rey85 rai87 r88 la90 ry91 rae91 lei92 lay94 ri94 ley94 ret96 let102 ly102 rre103 l104 rrel104 lle106 leh107 rie107 li108 ro110 ler110 rea111 y111 rej112 lai112 e112 llee112 rel113 are113 rais113 lley114 les115 ere115 rhet115
霄 xiao120
震 hquake123
霍 ho63 hor83 hol86 haw90 kho91 jo94 cho96 hal100 ha101 hou101 hoe102 hoo104 h106 hu108 ro112 hau112 hoh114 jho116 go116 voc118 haugh118 khor119 elhoc119 hog120 fog120 dho120 hom121 ujo121 horn122 khou122 heu123 hors123 rejo123 nhol123 123 hul123 en123 euho123 falken123 fford123
霖 l118 lin120 llyn123 rin123
霞 joffr123
露 lu87 ru94 ro110 lou112 l112 lo115 roulx118 no118 r119 rue122 ajlo123 anrou123 aolo123 elor123 elua123 ie123 loo123
霸 bal123
青 tzing116 aok118 zing123 d123 uenu123 ychy123
靖 oy116 inoue123 jeong123 ze123
静 lyn123
非 fi109 f116 fei120 ffi122 evi123 fe123 ffee123 ffey123 ffy123 field123 naffe123 phel123
革 ket113 ge115 g121 ke121 kiart123
靴 her113 hur122 hrei123
鞮 l116
韦 ve75 we75 wi95 wei95 way96 vi97 wa99 w101 wai102 ver102 wel102 v103 va104 vet106 wer107 web109 be109 wie110 wil111 wy111 oue112 vil113 wey114 vei115 wyn115 vey116 whela116 vej118 wij121 wet122 oued123 123 ved123 orribi123 rfwe123 vai123 vex123 weij123
韩 han98 hen103 humph118 hin123 xan123 hawn123
韬 o123 too123
音 uyan116 yin122 h123 heen123 kich123 yan123
顗 yi120
页 e123
顺 shun111 sun112 jun122 schon123 zon123
须 su123 anatha123 ysz123
顼 xu120
顾 cou116 g117 gu120 goudg123
顿 ton61 don89 tton90 n93 tten100 ten100 den100 tun106 ughton109 tone112 leton113 ydon114 on115 dom115 thon116 dan116 to116 nton116 rten117 utton117 ilton118 rton118 dun120 yden122 ngton123 elton123 gi123 edis123 ie123 immer123 rdeen123 tain123 tin123 tons123 tung123 uttons123 v123 yote123
颁 prema123
颂 som106 song111 son116 sorn117 n121 rsan123 songz123 thon123 yuk123
颇 po120
颊 jard123
颐 yi120
频 bin123
颖 inger123
颛 zhuan120
颜 h116 ayan116 gyen118 sebra123 yeng123
额 e93 rag123 nggo123 o123 y123
颠 atan123
风 fu118 lfon123
飞 vi109 fet117 a117 e123 eyfi123 fay123 feld123 fy123 i123 phi123 tfried123 ve123
餔 bou118
饶 j123 rous123 suzsa123
饼 okke123
馆 guan120 er123
首 us116
香 shan106 ko109 cha110 chan111 a112 che116 ka116 chand123 eichel123 o123 shon123
馥 faucho123
馨 sine116 xin120
马 ma48 mar66 m90 mu91 mma92 me96 mer98 maa100 mah101 102 r104 a105 mo105 mal107 mat109 mul109 s110 mag111 mi111 mmer115 mak116 imar116 mard116 ku116 mia117 b118 hmal118 mas118 t118 c120 mr120 maj121 maz122 ama122 mau122 maw123 meh123 ulmer123 u123 da123
驰 cci112
骅 g123
骆 noth123
骗 swiz123
骚 ssau123
骠 pyusaw123
骨 gu115
高 go77 ko83 co88 gau91 gol100 gaard101 ga102 gow103 104 gold104 gor105 g106 gao109 k109 gos111 kou112 kor112 gel112 gal112 kho113 taka114 gaul115 c116 gour116 y116 gowe116 gowa116 gar116 ggo116 gaar117 t118 o118 lko120 kl121 gle122 ckle122 koh122 cko122 koube123 e123
鬻 yu120
鬼 ki123
魁 kre123
魏 wei92 we93 weis102 wi106 w111 wie116 wey116 ve116 wa116 wye118 wer122 wais123 wein123 vai123
魕 cida123
鱼 h123
鲁 ru60 lu71 roo81 rou82 ro87 rew91 r92 reu95 lou101 u102 loo104 rue105 lue105 roux106 roe106 l107 re107 rewe108 rus108 llu109 le110 rul110 rui111 lew112 lo112 lum112 112 llou114 o115 oulo116 roult116 leu116 lus116 hrou118 roa118 i118 clure119 ruit120 lun120 roum121
鲍 bau84 bo84 bow97 bou99 bal103 po105 powe107 bowe111 bor112 pau112 ball113 baue113 ba116 sbohre118 bob118 bout120 bao120 pow121 bowl122 p123 paul123 baaue123 beau123 bly123 bur123 prawe123
鳌 obo123
鸟 birdma123 sk123
鸠 dgell123 jo123 quieu123 quiou123 u123
鸡 en123
鸦 utgaar123
鸿 hu123
鹏 ayborn123 ppen123
鹤 he120 hak123
鹿 ga123
麒 kee123
麟 lin115
麦 m66 mc68 ma75 mac87 mai89 me90 mi100 mer106 mad107 my112 meh116 mae117 mei117 mu117 mau118 may122 mack123 bartol123 dmak123 hlmeie123 mynder123 nav123 omelad123 suma123
麻 ma104
黄 huang116 a123 hwa123 na123 oey123 t123
黎 ri106 li107 le109 y116 r118 lley118 lie119 rei123 lye123
黑 he96 ha102 hi107 ehea109 hel111 hey114 115 hea115 hei115 re115 rrel115 hee116 blac116 hai119 hutche123 cheir123 haeh123 hej123 orhei123
默 mer74 me84 mmer87 mme93 ma94 mo95 mur99 mu101 m102 lmer112 a113 mel115 hamel115 h116 ermo117 more117 omo118 eme122 mor122 mad123 umer123 erman123 dmund123 imek123 mmar123 rmaj123
黛 de86 di100 tel102 d102 da106 ta108 dai109 te111 dar112 dette113 deb118 t121 del122 day122 tha123 dou123 dzai123 edec123 untay123
黻 efelvr123
黼 pu123
鼎 uddin123
鼻 b123
齐 zi73 zzi87 ci93 chi94 zie95 tsi98 zy99 cci101 cy102 ze103 ch105 zee105 ki106 c109 tzi109 z110 sie112 sey112 czi113 ud113 dzi114 say114 i115 ce115 tsy115 si116 tshi116 zsi116 zzy116 czy116 chy116 zic118 wzi118 uch120 zier123 123 k123 ntsi123 qi123 axm123
龄 ling120
龙 ron92 rom103 run105 lon106 llon109 lun110 ryu112 lone113 luun116 rlon117 aron118 long121 on122 rung123 om123 lom123 allen123 d123 dragon123 erone123 hillon123 leme123 ljun123 rnaiz123 uerga123
龚 gon116
𦀚 ying123
𬤝 hui120
`;
