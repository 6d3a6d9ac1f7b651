// Made by bench/learn/letter-tables.ts from wd_chinese.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (zh); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hani = `
㬙 wei120
䄉 e120
䄔 ju120
䤈 h123
一 94 i109 ichi111 a116 y116 k122 hito123 il123 j123 leven123 one123
丁 din77 tin84 ding89 ddin92 dding97 dine99 ti99 tine100 rti102 uddin103 ting106 rtin110 tinos111 tting111 eddin113 den113 di113 tyn114 ttin114 ty115 ddine116 dim116 ddi116 rting117 rtyn118 arten118 ten118 rty118 in120 die121 eddine121 dinc123 dink123 tinn123 n123 eu123 atar123 dhin123 diny123 ne123
七 ichit117 dhipo123
万 wan85 van87 va97 vain112 wann123 vanh123 vra123 awn123 ban123 evam123 horwar123 i123 lla123 o123 tawar123 vingt123 wam123 waun123
三 san108 110 s112 m115 sa122 oto123 bodind123 ojima123
上 hi112 san118 a121 kami123 nouye123 u123 ue123
下 aoyuki123
不 bu97 b100 bd122 bbou123 cu123
与 t123
丑 chou120
丕 pi117
世 92 sch111 s113 o116 e119 shi120 i121 l121 n122 ra123 h123 k123 ser123 tasatr123
丘 chu91 ciu97 cu106 chur112 chiu116 ccio117 cho117 kew118 ychu118 ku118 qiu120 c122 aczo122 ciul123 chi123 chew123 cue123 czu123 jo123 na123 qos123 vann123
业 mloyak123
东 to95 don103 ton112 dong113 dun122 dhon123 dorn123 tho123 tun123 yton123
丝 s83 th107 ce109 se109 x116 si118 ize123 ke123 lstea123 ors123 ycz123 z123 zeitu123
严 etyan123 yen123
丫 ya120
中 zhong111 jung116 naka117 nak122 122 m123 kujiro123
丰 phon107 fon112 fun116 phom116 ffont123 phone123
丸 maru109 masa123
丹 dan72 da82 den84 de93 din98 tan99 dam102 dem105 taine108 ltan109 dhan109 dane110 d112 rdan114 ten116 t116 angiin116 tein116 rdon118 than118 ddan119 dun120 n121 eedom121 tin122 a122 rda122 tand123 g123 bo123 daan123 dahn123 deem123 dzya123 elmari123 og123 tanne123 wdon123
主 87 horn123 l123
丽 ri79 li92 rie99 re99 ly104 l109 ry111 h112 e116 lee116 rea116 lli118 heri119 120 rik123 elle123 leu123 psiree123
乃 n106 rneill118 nigh118 ne120 otono123 verne123
久 giu106 du107 jo112 ma116 dzyu116 gyu122 do123 da123 grosic123 ju123 jyo123 mand123
义 i111 e116 y120 yil123
之 110 gevi117 agare123 ishi123
乌 u68 ou99 o107 ur108 wu110 uu110 hu110 hou114 v116 n116 l116 ho123 vius123 ru123 uava123 uddin123 vu123 wuer123 yur123
乍 cher118 charer123 dja123
乐 lo113 l119 le120 a123 ero123 n123 reto123
乔 jo86 cho92 gio100 ccio101 georgi104 co105 ggio107 cio112 djo112 do115 jau116 che116 c117 ch120 georg121 chou123 czol123 b123 chau123 jho123 keobou123 kil123
乘 jo123
乙 hw123 otsu123 sanma123
九 jiu120
也 ye101 e109 ya115 a121 to123
习 xi120
书 ehoshu123
买 ma101 me102 m123 muham123
事 116
二 100 n114 heri123
于 u102 i112 e112 gu112 hu116 yu120 a123 jy123 us123 yl123
云 yun108 un123 hrin123 yumte123 yuun123
五 h123
井 i103 u116 akaji123 entet123 otaro123
亚 a60 ya73 ja82 ia95 ar96 ah104 re111 ye115 at115 al115 yat116 yah116 b116 jaer116 jah118 r118 nya122 yar122 i122 122 o123 gnard123 dia123 ado123 athias123 mart123 hjell123 hyaci123 iyen123 yiah123
亞 a54 ya74 ja84 ah92 e93 ia93 r94 ar95 er99 yar102 104 o106 or107 u110 lla111 at111 jar112 an113 hja114 as114 auer115 llat116 are116 aar116 layer116 h118 y118 ire118 ha119 iah119 al119 ur120 re120 yo120 yah121 ier121 ilha122 je122 j122 hya122
亥 hel123
亦 i116 yi120
产 chan120
亨 hen77 hun95 h105 gen106 hem109 hin112 hern113 han116 ge117 heng120 ham123 hearne123 herne123 hutne123 lhinne123 mcbai123 wher123
京 kin114 tin115 king116 cking117 gin118 gun118 utin121 gurtne123 kyo123 mjaeng123
亭 ting110 tin116 yutei123
人 a112 n116 ki118 122 jin123 oshito123
什 sh67 s78 sz89 che93 shi95 sch96 ch99 she104 109 i110 h114 os116 cz116 th118 ish122 a122 shin123 o123 se123 yush123 k123 lsham123 ajiva123 any123 er123 gh123 kosi123 lte123 lya123 lyai123 nstad123 nyi123 org123 rma123 shan123 thy123 tshi123 tzoi123 usher123 wski123
仁 ren101 nin106 n107 gene112 r113 in116 ge116 ni119 czyn123 a123 arian123 ine9123 jin123 kihito123 zen123
仇 g116
今 ima114 e116
介 e116 osuke123 gueri123 ishio123
仑 lun120
仕 sh116 c4123 s123
他 tha98 ta100 t117 tter123
付 fu120
仙 s103 sha116 si117 sen122 cchi123 ci123 sian123 ucine123
代 de87 da94 det104 107 dai107 day107 di109 dy109 te112 d112 dei112 dey114 dde116 e120 dine123 oda123 dais123 deh123 hamtai123 nides123
令 ling113
以 e98 i98 yi109 123 y123 in123
仪 yi120
仲 c123 bdrung123 yasu123 zench123
件 c123
任 ren120 are123 ezyn123 zhen123
伊 i54 y66 e68 j78 eu85 ea90 yi91 94 hi95 ji101 ye102 a106 il107 oy110 wie110 s111 k112 illy112 ry112 ei112 ay112 hy113 u113 yyi114 b114 es115 h115 gi115 ui115 eus116 t116 yle116 ly118 uis119 ey119 in119 ir119 ih120 lj121 ie121
伍 woo75 wu104 wool111 v113 wo116 worce118 wood119 llwoo122 u123 h123 n123 oe123 oves123 um123 wuhre123 wuki123
伏 vo103 f112 vu118 fu120 v123 voy123 fru123 tefeu123 urifoy123 verhof123
伐 va107 wa116 b116 ver120 oef123
休 hu96 hew101 hugh103 ciu109 huw109 hue110 hughe112 hou113 sio118 sho123 shew123 shoo123 whew123 arhui123 brea123 chome123 hau123 heu123 hughie123 kkyu123 ruet123 scho123 schuld123 siu123 sue123 xo123
优 you120 u122 ju123
会 hui120
伞 ka123
伟 vi123 we123 ylwar123
伦 ren77 len82 run95 llen96 lun98 n99 ron104 rom104 hren106 lan110 r110 ran111 engiin111 rum112 lain112 hlen112 hrend113 rem114 eren115 rien116 llon116 llan117 rren117 lon117 rend117 rund118 lene120 rron120 ulen120 yron122 wren122 e123 lenn123 rens123 leng123 rehn123 rrhe123 ch123 halum123 hrane123
伯 ber62 bur75 b77 bo81 be87 bir93 bor96 per98 bour99 p103 bb103 bu104 105 ba105 byr105 ble106 berg107 boh107 boe108 e109 bber110 bal112 bbot113 po114 ubbar115 berh115 bert115 pper116 bel116 pa116 lbert116 k116 pe116 lber116 o116 ckbur118 pal118 pol118 bone118 rbour119
伴 ban120
伶 ling120
伸 bu123
伽 ga89 gar109 a118 h123 cel123 gger123 kaske123 kkatha123 qua123 tchet123 ugra123
但 dan120
佈 b116 bu120
低 du118
佐 zo73 zzo86 tso98 so103 zu106 djo106 jor107 zot108 jo109 zso109 110 a113 zel113 zor115 gior115 zy116 z116 georg118 urzel118 zal119 zure123 cho123 u123 ba123 dra123 droyc123 jawe123 simu123 tro123 tzon123 xox123 zacu123 zawgy123 zeau123 zhor123 zohr123 zro123 zuy123 zzell123
佑 u116 illot123 yo123
何 ho100 jo102 her116 hol123 h123 p123 has123 hee123 hurra123 ro123
佗 tus123
余 panyu123 yuh123
佛 f82 ver86 fo90 fer93 vo98 for101 ffer104 v106 vor110 r111 buddha112 ve113 ffo113 fol114 rvard114 lvo115 foe115 ff115 vol116 lver116 eaver116 val116 fford117 four118 ove118 fried118 fre121 over122 frie122 ford122 e123 vel123 flo123 ravo123 o123 ketch123 pher123 avil123 avoy123 dive123
作 yoshin123
你 ni118
佩 pe62 per86 pa88 ppe90 p95 pey105 pel105 pei106 pay106 pper109 pie110 pai110 pen111 pet114 pae117 piu118 pu119 peg123 pect123 pre123 a123 apretz123 ber123 em123 peau123 phetp123 ppey123 yppone123
佳 ja99 ga105 a110 tja115 tya116 aagiin116 jia120 ca123 dja123 cha123 dzija123 jaa123 tia123 u123 yas123
侃 can123 ckam123 skind123
來 lai111 le116 la116 iray118 laiti122 elor123 rayi123 t123
侍 ko122
侑 unwoo123
侖 lun120 ront123 ulin123
依 i86 y98 e102 yi111 hi112 j112 ai122 n122 il123 el123 h123 r123 ei123 ou123 yeh123
侬 non112 nnon113 nom116
侯 hu102 hus102 hos103 ho104 hou109 ro112 rrault116 h116 hol116 khod123 ci123 enthal123 hil123 his123 jo123 reau123 rot123 yraud123
俄 o103 u112 a123 ts123
俊 m113 shun116 geon123 o123 uh123
俗 mmo123
保 pau89 bo90 pao97 bou104 b105 po112 pou112 p112 bow114 o115 bu117 baue118 povlse118 bur119 bol120 paul121 bor121 bao122 u122 pa123 boat123 burg123 ebogan123 gbou123 ppe123
俞 hut123
俟 the123
信 n107 o117 nobu123 ru123 sins123 sint123 toupi123
修 siu100 thew104 tthew105 s105 ciu105 tiu107 tius112 cius112 thieu113 sho115 tthieu115 schoe116 theu118 ayhew118 xiu118 hue118 schel121 su122 thu123 scho123 hu123 a123 chot123 ethru123 heugha123 huu123 osthui123 ouchon123 schut123 sciu123 shau123 shchu123 shuh123 sjo123 ssieu123 syu123 ttraw123 yssea123
俱 giu123
俵 machi123
俾 bi120
倍 be109 beh123
們 mmon123
候 hithou123 hoc123 lare123 ro123
倪 ni120 nit123
倫 ren71 len77 llen89 run91 n92 lun94 lum96 llan98 lon101 rom101 ron102 rum102 lan103 rren105 llon107 ran108 lenn109 en110 lem110 hren111 lund112 aron112 leo112 hlen112 rran113 r114 hran114 lin115 on115 lene115 elen116 lung116 117 uren120 ullen121 urenc121 re122 lein122 rin123 renti123
偁 cheng120
偉 n117 hwaite123 ri123 rwic123 twic123 wee123 wie123
偌 ro123
健 jian120 ta122
傅 fu104 f109 fau123 ivo123
傑 je81 ge83 ja84 ger89 j94 jay95 ze102 dger106 de107 jae107 jef108 jer109 jes109 jai110 ju112 gel112 g112 jac113 geof115 dje115 z116 a116 gye116 kic116 ce116 jor117 ggie118 jie120 unges121 aj122 gi122 gers123 ngel123 get123 bgay123 bjer123 buffal123 enki123 gger123 gje123
備 ubi123
僊 se123
僧 seng108 san123
儁 jun120
儂 non109 on111 nnon115 nnan123
儒 ju99 ru111 ourge117 jou122 jouann123 rot123
優 yu105 yo114 y115 u116 eu116 yus120
儷 nai123
儼 yan120
儿 r93 er106 l112 lle112 el122 rtes123 u123
兀 wu110 u112 w122 gu123 o123
允 yin96 yun103 yoon116 i117
元 gen111 won112 yuan116 motoji123 o123
兆 zhao120 zau123 cho123
先 shchen107 xian114 a123 ccioni123 chan123 gas123 iyen123
光 ko101 kanuk123
克 k45 c51 ck56 ke62 x67 ch69 ker73 78 cke79 cker79 que80 q85 ko88 co90 g92 kh93 e94 a97 ak98 r98 cq99 ca105 kker105 ake105 s106 aker107 ek107 uk108 kke108 l108 kel108 kl109 t109 o110 rk110 ky111 col111 cco111 ckel112 cques112
免 min123
兒 r91 l94 le102 ll104 lle109 e111 er112 115 ni116 elle121 d123 lpy123 m123 n123
兜 ta123
內 ne66 nel97 na97 e100 nne101 net102 nei103 n104 ney107 nay109 nae111 y113 neh113 i116 nes117 ner119 nell120 nneh122 nier122 eny122 nez123 nie123 nelli123 nette123 hnet123 nedu123 nnais123 nyc123 unen123
全 hoocha123 tranch123
八 ba102
公 88 gong111 x123 con123 rg123
六 n123 r123 vud123
兰 ran72 lan74 lam94 land95 lain103 ram104 r104 lin104 la105 rin106 len107 eland107 llan107 rain113 rand113 ren115 rlane115 re116 ian118 ra118 lang118 hurin119 an120 lum122 n122 laing123 hoolan123 howlan123 laan123 lahn123 lencqu123 rahn123 randao123 ratna123 ulen123 ullia123 yra123
关 guan120
兴 chen109 hin123 sching123 y123
兵 mbe118
其 chi101 che113 cchi114 qi114 ki116 a121 gui121 e123 i123 p123 ci123 mor123 shigiy123 tzi123
具 ju120
典 115 the116 diembe123
兹 z71 tz91 ds99 zi101 ze102 s104 d106 lds108 dzi109 se110 110 di113 zs115 zd116 zzi116 dze116 rzi117 cz117 zz117 zie118 is122 des123 dzhi123 iddes123 izes123 lense123 litzky123 lka123 oerss123 olze123 rtzi123 the123 tzing123 tzki123 tzner123 ytes123 zee123 zzisi123
兽 osu123
内 ne66 net100 na102 ner107 nei109 nay110 e111 nne112 nai114 nel115 116 rne116 nnet117 rnel120 ene121 nen122 nais123 ney123 nest123 renet123 cadamu123 ikne123 llinet123 nin123 nnae123 nue123 nyak123 nyi123 nyk123 san123 uchi123
円 en112 u123
冈 gan100 gun109 gon110 h116 gom116 cam123
再 zai120 aizi123 chay123
冒 lmau123
军 ju123
农 non97 nong113 hnon118 one122 none123 num123 nun123
冠 guan120 cunde123 lex123
冬 dom123 thomb123
冯 von109 vong112 fon116 fun118 feng120 ffoon123 phoum123 uffon123 vana123 won123 wund123
冲 akuchu123 ichu123 tshom123
冷 len116 rieng118 llanty123
冼 dzin123 shim123
净 jing120
准 jun116
凌 ling120 0123 k123 lan123 lin123
凝 ning120 gyone123
凡 van81 fan93 va100 vin107 ve107 efa108 ven112 ffa112 ephane112 ffan115 fa117 vonne118 ver118 120 vann122 ev123 wah123 evaney123 fann123 jfan123 oana123 pthine123 rrfan123 var123 von123 wan123 wein123
凪 nagi123
凯 ke82 ca92 ka93 kie99 kai100 che105 ky105 kei105 quet107 kay108 k113 kel114 e115 chuy115 khe116 cche116 kea117 ker117 cai117 cae118 cquet118 cat119 kaa120 keb120 ki123 et123 al123 cque123 eckie123 kaay123 kjae123 qui123
凱 ka80 ke80 ca83 kay92 k93 kai94 cai96 kel96 ky98 kei101 cay101 che102 c105 kae107 chet108 ki108 chae108 key111 khai112 cae113 kaye115 keye116 quei116 cchet116 kke117 kye117 khe118 que120 quet121 cair122 cal122 care122 cke123 kett123 ge123 acot123 caj123 chai123 chei123 gavri123
出 chu107 n123
函 han120
分 heft123 pon123
切 che71 ce76 ch96 cze101 tche101 cie105 chet106 cha108 tchel108 cche109 cher109 cho109 tsche110 ciec111 cel111 txe112 112 tse114 cer115 czy116 tzsche116 cchet116 chi117 chel119 etxe121 tchet121 ci122 c122 tje122 tsch122 tschir123 achel123 chhe123 tchek123 acik123 ake123 ccel123 chie123 chip123 rzech123
列 le70 re78 lle92 l95 lie98 ri100 r102 li104 rie105 lje109 la110 glie110 rit111 llet112 hla113 e113 llie113 llia113 lee115 let116 a118 118 y120 lles120 rlet121 ret121 i122 lhei123 yle123 lli123 lit123 liel123 dreat123 kny123 ne123 neath123 reich123 reth123 ulip123 zi123
刘 liou123
別 be87 bie102 hap114 ber116 b123 bjer123 bret123 labear123 roubet123
利 li51 ley64 ri67 lli68 ly72 le75 l79 lly81 ry84 lie86 ll86 y88 i89 gli90 lea91 lee91 re93 lj95 llie95 lley95 96 lle97 lay98 rie98 e101 r101 a103 liy105 lii106 llet107 les108 ree108 rit108 rry109 elli109 ely109 lis110 rei111 ni111 rea112
别 be87 bie103 bje118 bi123 beg123 bya123 ebek123 to123
制 rpitz123
刻 ce116 cer123
則 zel123 zer123 ziy123
剌 la95 r116 a118 l123
前 e122
剔 ti120
剛 gun116 ygand118 gans123 kombic123 kun123
創 changj123
劉 y112 t116 lew123 kishid123 l123 lau123 lu123
劍 ckeny123 geom123
力 li89 ri100 l105 lli113 i113 les116 le116 h118 lex120 ouli123 r123 ick123 lack123 ak123 aunes123 ley123 ly123 mane123 ree123 ule123
功 gong120 kora123 korn123 ngtong123 xinga123
加 ga57 gar75 ja88 gha90 ka94 ca95 a99 gal102 g105 ha107 gaar109 s109 111 gra112 gas112 ger112 gard112 ggar112 je112 gu113 gaa113 gah113 e114 ge114 cur115 ekah116 gga117 acker118 kerk118 nga118 n119 jia120 gat121 gaard122 gan122 h123 can123 kar123 jar123 c123
劣 ura123
助 asuke123
努 nu67 nou89 no93 u95 noo98 n107 nur108 anu109 nor111 naw112 nus113 noe116 ng116 o119 a122 un122 nut122 us122 nnou122 une123 knu123 nug123 w123 ciu123 cys123 daunou123 neu123 nieuw123 noux123 rott123 wnu123
劳 lau83 rau87 rou101 lao104 raw109 lou109 lo111 l113 leo114 low115 row116 rao116 119 raus120 ro121 au123 u123 raut123 laeu123 noo123
劾 he120
勃 b89 bo101 ber114 116 able118 burn123 beer123 c123 ubble123 uoppo123
勇 yong120
勉 hiura123 man123 o123
勒 ler65 le66 l70 ller78 lle79 re86 r86 ra95 96 hler96 lo96 la97 ru98 sler99 lu100 rer101 llar101 er102 les103 ro103 llu104 ylor104 loe104 llet104 eller105 ner105 roe106 e108 rret108 el108 ele108 erer109 let109 hre109 li110 lar111 s112 ehler112 i113 rre113
動 hunder123
務 123
勛 xun120
勝 coup123 katsu123 nsui123
勞 lau80 rau87 law92 row98 rou101 lou104 raus104 l106 laugh106 raw107 ro107 lo107 ald112 le113 leo113 low114 ra116 lew117 rao118 rough118 o119 r122 loche122 and123 laes123 lough123 lowns123 nutle123 rainn123 rauw123 rew123 roll123 wipple123
募 semlo123
勤 igin116 ckin123
勳 schon112 123
勾 go121 gou121
包 bo101 bau104 ba116 bou116 bal123 bous123 baw123 pao123
匈 uchon123
匏 po123
化 hua114 fer116 aver123 erver123 hafar123 iva123 rfa123 vauc123
北 k123 suruya123
匝 liozat123
匡 quan116 gko123
匹 pi97 p123 olympi123 py123
区 euch123
匿 enad123
區 ch107 tch111 ach113 agh123 chik123 eutch123 uchs123
十 i116
千 i114 qian120 sen120 ch123 h123 uchali123
午 u116 vu123
华 wa106 112 wor112 hua114 war115 w115 ouard115 ve116 hauer118 va122 iawath123 inward123 ng123 onewal123 rairat123 uqa123 uver123 watta123
卑 be118 hi118 bei120
卒 zu120
卓 tro103 zo105 c108 111 dre112 d113 chow115 co116 jorn116 o119 zhuo120 t121 nd122 dry122 tra123 alch123 djo123 dria123 drow123 dzho123 dzo123 ja123 zidr123
協 sat123
单 i123 t123
南 nan72 nam96 n98 nen102 nand108 nnan112 nnen112 tnam114 nao115 nigh116 nant116 lan116 num116 en117 naan118 enin118 an119 r123 123 nann123 nang123 chiek123 enham123 ening123 h123 konen123 land123 nnon123 snain123 t123
博 bo60 b86 ber87 bor89 beau95 po99 bur106 bour108 be108 bou108 bau109 bbo111 bal112 bri112 boa113 pe113 114 ba115 bol115 ble115 bot115 p116 bault116 bolt116 pau116 boo117 baud117 hiba119 mbaugh119 mbe119 bir121 burg121 bel122 boiro122 gbo123 beu123 paul123 br123 n123 pozn123
卜 b75 p106 112 pu122
占 chan123 gen123 jai123 jen123 ujan123
卡 ka51 ca52 car67 kar76 k83 kha85 c87 cu88 cca89 qa90 cha94 kka97 cal97 cka99 ga100 100 ckar102 co102 ko102 a104 cah105 cul105 kal105 ccar106 ke106 cut107 uka107 cas107 ker109 kh109 kah109 qua112 card113 kra115 kat115 gha115 kea115 gar116 t116 y116
卢 lu75 lou97 ru101 lo105 llu105 rou105 glu111 loo116 rous117 u123 loup123 g123 leu123 ghlu123 lewczy123 lhuy123 louaha123 loux123 luch123 luth123 rugil123
卦 chasiu123
卫 d115 vid118 aavi123 evid123 ravej123
卯 u123
印 in103 eem123 im123
卻 utcher118 kur123 curd123 ootche123 uchet123
卿 gqing123 sching123
厄 u88 e90 er93 o96 eu99 ha101 ear102 a106 ur107 oe108 gha110 her114 ir114 ire118 ge120 l121 eux122 ngha122 he122 ak123 y123 hya123
历 lex99 lek106 le110 leks116 lexi123 leh123
厓 engai123
厚 hou120 reau123
原 hara109 wo110 u116 ara121 hisei123
厥 rk123
厮 si120
厳 gon123
参 can120 chan122 gzi123 ocharn123
叉 iksa123
及 tie116 sirgi123
友 yo123
发 fa114 uvan123
叔 schope118 shu120 n123
叙 sy123
叟 rceau123 soa123
叡 rel123
口 o116 aico123 urik123
古 gu64 goo82 gou88 ku90 co92 ko92 g92 cu96 go100 101 gui102 ghu103 cola105 kou107 cho109 glu109 gol110 k112 qu112 koo113 gue113 jku116 giu116 gi116 r116 kuy118 cchus118 cout118 rgo120 gud121 cou122 colau122 c122 nkou123 kool123 cus123 guly123 gros123 aogo123 colaou123
只 ecege123 i123
叫 jiao121
召 chao116
可 ko83 co89 c98 k104 ichael104 106 ke111 cole111 cco112 ker112 ch116 cque116 vko116 cho116 zko116 i116 cko116 cke117 chole118 ychal118 g122 ccol123 kel123 acca123 cos123 kol123 hel123 rinid123 akli123 do123 guiy123 hma123 ichiel123 kko123 kou123 lyko123 rka123 ychael123
台 tai102 i116 th123 ahntay123 dey123 qtay123 tei123
史 s60 sch98 sta116 sz122 st123 ste123 cer123 stan123 sp123 m123 b123 ci123 laciu123 tiron123 z123 zia123
叶 ye90 e97 er112 ya113 ie118 t121 ei123 ibasuh123 je123
司 s89 i110 is115 si119 se123 chan123 ji123
叻 ra116 rat116 lak122 iemras123 lah123 luck123
各 co94 ko101 ako116 cou116 qo123 123 akko123 ggs123 got123 ker123
合 h104 he114 a116 i116 kh116 hi117 kha119 gha123 ghe123 ka123 uham123
吉 gi61 ji75 ge77 gui81 j85 g89 ghi90 ki91 rgi95 ggi95 dji95 gie95 gy96 96 gee97 gil97 jee99 dge101 jiin101 zi101 i101 je103 kit103 e106 gu107 zy108 gyi110 ger111 gea111 ci111 ghe111 guir112 ggie112 dj112 dzhi112 c113 jhi113 gei113 tik113 jim114
同 dong123 nneton123 thara123
后 93 i121 o123
吐 tu109 too123 twai123
向 muko123 shorne123
吒 hista123
吕 ru92 lu94 ry107 ly116 rue117 lus119 r123 lius123
君 gun105 yeong109 con113 ku118 injuin123 ung123
吞 ten116 tun120 ratum123
吟 tamura123
吠 vel123
含 han120 tham123
启 qi120 icetu123
吳 gho123 u123 woo123
吴 wu114 k123 woo123
吹 chue123
吾 wu112 gu123 vu123 yghu123 ygu123
呂 lu97 ru100 ly104 ruh112 lue117 rrieu118 rueg118 rue123 du123 eluy123 ricoe123 ro123 rrus123 ry123 yry123
告 gao120 cruy123
周 chow118 j121 a123 chau123
味 misat123
呼 khuu106 hu109 uugiin113 khu115 khuy115 kh116 ko118 uk123 vme123 z123
命 123
和 ho115 he116 wa116 h117 ch121 a123 dwer123 ehrer123 ghu123 irohi123 je123 m123 tetsur123 vas123 wal123
咖 anca123
咨 unjamy123
咪 mi101
咱 ssarts123 z123
咸 ham112
哀 hu123 at123 ere123 eye123 suet123
品 pin105 pyncho118 pum123
哇 wa120
哈 ha55 har68 kha78 h82 ja88 cha92 hu93 hard93 hal97 haa98 99 ra99 ho102 a102 ga104 xa105 ghe106 qa106 ch107 kh107 he108 ham109 hut110 hah112 hear115 gha115 ka116 c117 han119 nha120 hud122 dhar122 u123 khan123 hare123 elhad123 ghar123 ohama123 uhak123 mi123
哉 jai123
員 r123
哥 go83 co90 ko95 ge103 g104 108 got111 gow113 cor113 qua116 clohes118 gor120 gol121 ka121 gro122 ga123 gel123 lago123 attrie123 caam123 clau123 guar123 gur123 hukof123 lgoe123 okholm123 tkaew123 urgoin123
哦 rouill123
哩 ry123
哲 dze107 zhe110 dger112 dje116 za116 zer116 ger121 ge122 a122 jer123 je123 cheul123 dru123 fujit123 gey123 gir123 ici123 t123 tenzi123 thes123 u123 watsuj123
哷 er123
唃 gu120
唆 soget123 su123
唐 don84 tan100 dow104 do107 tang108 tao109 ton109 down111 d112 dawn113 town114 trin116 dan117 du120 t121 tant123 dom123 kara123 te123 tenci123 ttens123
唯 wi123 lway123
唷 an116
商 shang120 sha123
啰 luo120
啾 chu116
喀 ka108 ca116 cher123 ci123 rco123 tka123
善 shan107 abl123 n123 s123 tian123
喇 la113 lat123 ra123
喜 y121 k121 i121 osi123 hee123 sea123 sitth123
喬 jo77 gio94 cho95 jor100 g100 joe100 ccio106 geor107 djo107 chau109 chow111 chou112 co112 go112 georg113 joo117 jou117 chaudh118 ggio118 jos119 che120 gjo122 cha122 cio122 joa122 chu122 c123 gior123 j123 ja123 stev123 tjo123 blan123 cchio123 chime123 dzhokh123 dzov123 jho123 keo123 riccio123
單 i112 e116 tall123 y123
嘉 ga89 ka103 gar103 ca104 g107 a107 ja108 car110 gaard113 lga115 dja116 gia116 c116 gaar117 h117 graz118 rjane118 rgaard120 gart123 aker123 cia123 egarde123 gah123 ggat123 jady123 jart123 tica123
嘎 ga96 gha116 a116 qa123 sa123
嘞 l122 hal123 re123 wbell123
噶 ga111 gb123
噹 ydogan123
嚕 anloup123
嚴 je123
囉 ello123
囊 nang120
四 y123
因 in70 ine92 n95 yne104 im105 ne106 ing109 yn110 i113 igne115 a116 inne118 nn118 118 yin120 jn120 hin121 e123 j123 da123 ian123 jaz123 lyant123 rrin123
囤 tund123
固 gool123
国 108 guo120 acob123
图 tu74 tou95 to98 thu101 tur104 t104 tus105 ttu110 tour112 itou115 tto116 r116 tun117 teu123 tos123 ikisc123 ntauz123 nteaux123 ontuu123 tew123 thou123 tot123 tow123 tyu123
圆 en119
國 105 koku123 makuni123
園 hoen123 ir123
圓 en112 wo116
圖 tu72 to89 tou96 t100 too102 thu104 rtu111 tur113 tun116 teu116 ntone116 tru117 tuo118 tue121 tuh121 tum121 u122 tt123 tune123 dru123 orge123 sna123 teau123 tho123 thuy123 toole123 traut123 trou123 yttle123 zuto123
團 y123
土 to109 tu111 t113 ertull123 s123
圣 san111 saint113 114 santa123 bona123 santo123 sen123
在 116
圭 gui94 gue111 guer111 guin123 gouin123 kui123 quay123 quyr123
地 di103 ti108 i109 dhi112 de115 ddi116 ede118 dej123 diez123 diin123 dy123 goin123 heedy123 idit123 tay123 the123 theink123 vadra123
坎 can79 kan85 cam86 kam88 kem108 cun108 k109 camp112 chan112 ucha112 ka113 quin116 qan116 kin116 ken116 ca118 rcan121 ccam123 kind123 an123 ukand123 cahn123 ceann123 clercq123 curne123 gam123 gkhane123 hitcom123 kaem123 khanh123 vizcai123
坐 imas123
坚 can123 den123
坡 po107 poe114 por116 ppo123 r123 umpe123
坤 kun108 khu123 khun123 quee123
坦 tan71 tein78 ten92 ta92 tam94 tin98 t99 te105 ttan105 tem106 tain106 tine110 110 tern111 tant112 taing113 tha115 ton116 tten116 than117 elstyn118 ttain118 tham122 tun122 tane123 tanne123 panzn123 dheim123 entano123 etang123 masi123 tad123 teen123 teijn123 teinn123 teyn123 them123 tiaan123 tjom123 tting123
坶 m123
坷 ke120
垂 tri116 try116 sui123 tre123
垠 yin120
垣 yuan120
垫 den123
垮 ku123
埃 e55 er81 he89 a90 ei94 ae97 ai99 i100 her104 et104 ere105 el106 108 loy109 ay112 de112 ea113 eres114 ehr115 ers116 do117 ec118 eh119 eg119 em119 uet120 es121 ey121 ear123 l123 oi123 edi123 po123 guita123 hegyi123 hen123 ile123 jo123 medg123 reui123
城 seong117 chen123 gusuku123 nuchi123
域 vic89 vric120 vi122 vir123 ic123 atwick123 edzwi123 grejoh123 idrail123 risi123 uvac123 vet123 vid123 vsi123 waghor123 wic123
埵 ttva123
培 pe104 p106 baco112 be118 per123 123 erbeg123 ietil123 mpere123 pert123 phoui123 rpey123
基 ki55 ky65 chi81 ke84 gi86 kie89 kee91 qui91 i91 key93 k94 kiy94 cchi94 kea97 ci97 ge99 cki100 ji100 cky100 g100 kki100 di102 ckey104 ckie106 kii106 qi106 e107 gui108 khi108 kyi109 gee109 rkey109 gy109 cket110 y110 ghi110 111 gri111 que112 cri112
堀 tatsuo123
堂 tang114 tam123 i123
堅 kin107 n114 cen116 ken116 caan123 den123 gian123 raguen123
堡 berg91 burg91 borg111 bor116 burgh116 boldt121 dberg123 ebeau123 berger123 brough123 delboe123 sbaue123 tein123 umbel123
堤 ti101 tti109 tey112 te116 ty119 y119 t122 gherty123 teh123 ttie123
堪 kan114 can116 khan123 m123
堯 jau116 yuga123 m123
場 e123
堵 du120
塔 ta50 tta77 tha81 tar82 t89 tu91 te98 tah103 tad103 107 tal107 a108 to109 ter109 tub112 thal112 tra114 tav116 da116 dha116 tou116 othe118 ita118 ttar118 tam119 r120 tham121 tua122 tas122 eta122 ty122 ttha122 tap123 g123 tay123 n123 aed123 an123 tahi123 tard123
塙 ha123
塚 tsuka118
塞 se62 ce73 sse78 sa90 s92 the92 ser92 sset95 ze95 e96 sei97 sai97 cer97 si99 ssel100 sey103 xe104 sel104 sser105 sze106 say107 rce108 cel110 cy110 so111 rcel111 sae113 rtho113 113 ethel114 tha115 c116 cey116 ssie116 te116 ethe116 seh116 sen117 set117 a118
增 zan115 zeng120 hri123 etho123 etsun123 tsen123 zn123
墨 me101 mo106 mur112 mer112 mus113 mu121 m122 ardiy123 heimer123 rimon123
壁 pic123
壇 tha123
士 s81 102 ast112 lace113 kesp114 tz114 z114 x116 sh116 sch116 os117 shi120 y121 e122 usch122 i123 bsi123 esta123 jr123 ssia123 yaji123
壯 trong112 trom116 undrum123
壽 shou112 ju123
备 pe118
夏 sha84 cha87 ha94 shar97 char101 scha102 a103 shi106 har107 sia108 scia110 cia112 sh114 shal114 ra115 shir116 sch116 sya116 xa116 schaa116 yszar118 shy118 sho119 sa121 sjah123 h123 ch123 shah123 hay123 chard123 high123 schar123 sher123 appor123 dha123 e123 gchamp123 inatsu123 k123 kjae123
外 wai120 we123 vei123 vi123 wey123
多 do55 dor79 to85 a97 d97 t100 dow100 o101 dau101 rdo102 deau102 ddo103 i106 dou107 du107 dho108 108 kto109 ta109 tor111 dore112 dal112 da114 ddoc114 r115 udou115 ctor116 teau116 tta116 tu116 cto116 tto117 rtho119 tho121 ktor121 don121 dur122 ndo122 al123 ton123
夜 aya123
夢 mon113 mu119 meng120 omol123
大 91 da93 dr100 der102 o107 t108 dar109 d111 dre112 maha116 h118 n118 a123 k123 ma123 s123
天 96 t100 k107 i109 a110 j112 m112 deva112 ten113 h113 n116 ikad116 u116 rtense118 ts118 e118 ok118 y120 tin120 r121 ik123
太 ta102 te115 a117 tae118 tai120 h122 tei123 bedee123 ik123 in123 ltais123
夫 v50 f61 ff69 w71 ve79 ph91 fe95 ffe96 ugh98 100 th100 lph102 ev102 fer102 b102 phe105 o106 lf107 t107 af107 a108 ves109 ough109 off109 lphe110 pf110 u110 gh110 lfo110 ver112 lfe112 ffer112 fu113 ave114 h116 va116 ov117 euve117 evie117 eff117
夭 wy123
失 shi94 sh106 115
头 tou120 du123 to123
夸 qua98 kwa109 cqua112 acquor123 co123 cua123 kouas123 xa123
奇 c59 ch65 chi77 dge78 ci80 cci84 ki86 tch88 cz91 ge92 zi93 che95 tsch96 ky97 chy99 100 cchi100 age100 zzi101 cky102 dg102 chee103 k105 key105 cs105 gi105 ke106 chey106 tchi107 y109 i109 tchie109 rchie109 ckey110 ghi110 qi110 e110 cki110 a111 czy111
奈 ne81 nai89 nel98 ny99 ni100 n100 na101 nei101 net103 knigh105 nay105 e106 chnei111 nes112 nye113 nnet114 ner114 inai116 nal116 nat117 nae117 rtnet118 nell118 el118 rnel121 rnet121 niy121 nnell122 122 nil122 l123 naid123 ine123 nette123 nait123 knau123 naer123 znaj123
奎 qui85 que86 qua100 cue101 qvi103 qu103 gui107 kwe109 quai109 rque110 guez113 rqui114 gue114 quin115 equie116 kri116 quil117 quet119 squi121 cqua121 rquet122 quayl122 cque123 ui123 rquis123 guer123 q123 kilic123 yqvi123 gez123 guai123 kewe123 krai123 titur123 uquie123
奏 zzo123
契 ci91 ch95 che97 chi102 tsche112 cci112 chel114 tche115 c115 ke116 ce116 ucci120 ic122 cher122 cic123 tchett123 tsch123 chie123 chsig123 dhat123 gy123 jci123 nyakov123 tti123
奔 ben120 phol123 ponhe123
奕 yi102
奘 zang120
奚 xi116
奢 eche123
奥 o58 au82 or91 a94 ho100 ot101 ou101 105 ao106 al107 aa109 u111 ol114 heo114 vio116 aeu118 jo118 od119 og119 eo120 oh121 ob122 hor123 oi123 m123 dau123 athan123 avaud123 aw123 dorn123 dyom123 gnault123 gnos123 oui123
奧 o54 au79 or91 u94 ho96 a96 al98 io104 ol110 113 all113 on115 ow116 aud116 ot118 eu122 r123 ul123 od123 gh123 p123 auh123 awkw123 ayoux123 chail123 erel123 eux123 haus123 per123 tuo123 uihau123
奪 duo120
女 112 be122 memiko123
奴 o93 nu96 no108 ho109 u117 nou117 nodi118 ue118 hanu118 inho121 lou121 l123 j123 ndoul123 nugli123
她 tha123
如 ru101 nyo101 a116 j123 reus123 ryu123 tsunyo123
妃 fei114 a123 b123 g123 l123 m123
妍 enzi123 iyeon123
妙 myo112 miu116 mu118 hermio123
妥 to116 sto123 do123 rtle123
妮 ni71 ne80 nie88 e91 ny93 ie94 i96 y98 nee99 ney101 n108 nne116 nny116 ey117 nea117 ittney117 any118 wynne118 nia118 rnil119 ine119 itney120 nnie120 nik122 es123 ittany123 awny123 gui123 l123 m123 nii123 nye123 o123 tny123 wni123
妲 da95 ta105 dal123 stassj123
姆 m52 me79 mu88 mm89 ham97 um100 101 mb102 om103 am105 hm105 mo105 mbe106 im106 mp107 n109 mme112 rme114 homme114 lme115 b116 d116 l116 mer117 lm119 omb120 e120 emm121 hmer121 mh122 a122 em123 mou123 mur123 ka123 u123 umn123 ag123 hamu123 hmel123
姍 hes123
姑 u111 gu121
委 ve116 we119 w123 ver123
姚 yao120
姜 jahn116 r116 jamby118 kang118 vo123 chiang123 jan123
姬 hime106 e110 ke111 ggie112 ggy112 n113 aige114 dget114 ji114 i115 cky115 gi116 kei116 cki117 key117 ki118 dge118 kin123 cir123 gearl123 ger123 hemeki123 keh123 keyshi123 kjit123 t123 tzi123 ungey123 zhie123
姿 z103 ze116 zey123 zie123
威 wi69 we81 wel82 way88 wil90 w91 ve94 wei94 wee95 v99 wa100 vi100 wy100 wie101 wai106 well107 108 vil111 wea111 wit112 twoo113 vey113 whi113 wic114 e115 ewey115 vee116 whe116 vy116 d116 will117 hweh118 ewy118 wed118 away118 wey119 thwai119 win120 vel120 ver120
娃 va65 wa102 eva106 a107 116 ve116 kova123 etwa123 oalwa123 vak123 zer123
娄 lou120 llow123 loa123
娅 a82 ya88 ja111 ah116 ia122 nya123 gbam123
娑 sa107 azad123
娘 niang120 nia123
娜 na59 a75 ne84 nah95 ner99 e101 nna103 n108 111 ina114 lla114 no115 nar115 nor123 erup123 ignard123 nagh123 naj123 nche123 neier123 nnu123 ynahan123
娟 choon123 wa123
娣 ti116
娥 eola123 ji123
娴 iew123
婁 r121 u122 ro123 aillot123 louvar123 loux123 low123 rel123
婆 va100 a118 po120 brah123
婉 wan120
婑 u123
婕 je122 g123 jes123 zee123
婭 a86 ya94 ia109 e123 smier123 yah123
婴 ying120
婷 ten116 aldine118 rdyn123 tine123
媚 mei120 mel123
媛 i113 ime120
媞 te123 teaga123
媧 wa120
嫘 lei120
嫚 man114
嫣 jents123 yen123
嫩 nen97 hnen116
嬋 chan120
子 zi94 o99 a102 ko109 i110 z116 116 n117 s122 shi123 chi123 fucius123 itsiki123 kchi123 ou123 putra123
孔 con86 com98 kon99 kun105 koun115 comp116 ko118 kom120 cohn123 123 cor123 gcong123 kron123 kung123
字 ge118
存 zon123
孙 sun114 iang123 sson123
孚 fu120 ppho123
孛 b118 bo121
孜 zi114 z116 edzie123
孝 ko107 xiao114 o121 e123
孟 men99 mon103 meng111 man112 m115 mem118 mo119 mun120 me123 ben123 imond123 moung123
季 ti87 di88 dzi101 dy101 ji104 zi106 de107 ty107 t108 gi109 dz116 ki116 zim121 d121 123 j123 chkin123 ciec123 dij123 gji123 oidi123 ovsky123 qui123 s123 utsil123
学 eixia123
孫 sun112 son114 yasun123
學 uhak123
孺 ru120
宁 nen89 ning90 nin91 urning122 e123 eit123 inus123 nenos123 nig123 nyambu123 rling123 sanein123
它 ta120
宇 u108 yu120 e123
守 u116 kat123 shogh123
安 an55 a80 am85 en85 ane94 on95 ann97 n99 un99 enne100 aan102 anne102 in102 s107 107 ham109 ahn110 aen110 jan111 i112 e113 ne113 y116 yan116 k116 yasu116 em116 ens116 auhin118 ang118 aun119 gan121 han121 yon121 ant123 and123 ano123 t123 arn123 dan123
宋 so107 song114 son116 som119 sung123 zon123
完 wan112 olj116 s123
宏 ron116 n116 glajen123 hon123 hone123 hoon123 horn123 mahan123 ram123
宗 90 jong93 zon104 g114 so116 okjong116 zo117 on117 zong119 rtzam123 chorn123 il123 jum123 ngjong123 zoon123
官 guan121 agomin123 quant123
宙 zeu118 jo123
定 din109 ateng116 ddin123 jo123 lding123 ulding123
宛 wan120
宝 bo110 bow116 bol123 eberg123 lbaut123
客 ci123 k123 ker123
宣 schen116 seon116 xuan117 sen122 l123
室 i118 shi121
宮 116 ggung123 shinj123 yurik123
宰 zai114 dseye123
家 jia120 n121 aji123 rger123 sabur123 zekiah123
容 jun111 jon112 jung113 joen115 jong123 ron123 utua123
宽 khuang123 yokan123
宾 bin90 pin112 bi112 byam117 pen118 byamb121 bun123 bben123 bbing123 ben123 bjin123 by123 byn123 ibin123 iepen123
寂 ji120 santar123 shanti123
寄 awke123
寅 yin120
密 mi80 me101 my103 mid104 mit109 m114 mith114 chmid116 mmi118 humi122 mill123 laz123 lidel123 mley123
寇 ko88 co91 cor106 kor107 kol112 ku113 cou113 coul116 cal116 kur116 enko116 col117 cour122 kohl122 o123 acco123 cur123 hcall123 kho123 kir123
富 fu85 f102 fou107 foo110 fus113 fur114 phou116 pu116 for116 ful116 fo121 fue121 fau123 ffou123 frie123 o123 rceval123 tomi123 vol123
寒 han108
察 tsa98 cha100 ca101 za108 tza116 ta116 che116 tzan116 a122 chace123 ghacha123 qa123 zuc123
寥 oljubo123
實 s116 shi120 jitsuj123 obumi123
寧 nen86 ning87 nin91 ing101 ling103 n111 in115 ening115 nei117 onen118 en119 ring120 ine120 lling122 nyn122 enning122 chanin123 ehning123 ellini123 ennig123 ion123 link123 nynge123 ream123 rgnine123 yon123
寨 jai123
寬 kan112 takeni123 y123
寶 pau101 bo107 po110 p110 bor118 bao119 ball120 bow122 b122 ayberg123 beau123 berg123 bobby123 ebat123 ubov123 umble123 yburgh123 zabo123
寿 ju116 shou120
射 r123
将 jiang120
將 tem123
尉 e123
尊 son118 n120 zun120 zon123
小 103 s107 k108 xiao108 h114 y122 b123 taka123 yash123 yuj123
少 shao114
尓 ew123 l123
尔 l49 r49 er73 ll77 le77 re79 el81 84 lle87 e89 rd89 ar94 rt95 hl97 al97 i98 a101 ld103 ell103 hr105 rre105 ur106 ryn106 o108 ire110 h110 rs110 ul111 elle111 ls112 ir112 or112 s112 n112 lles113 yr114 res116 ier116 ale117 je118
尕 hogat123
尚 shan101 cham102 chan105 champs114 chen116 n116 san116 aixao119 shon121 champ123 chant123 sham123 shum123 chain123 erza123 i123 schom123 shanle123 sign123 zanne123
尤 yu80 ju83 u87 eu88 you92 yo92 iu98 ew102 jo102 juu113 ugh114 yew115 io116 yol116 lju117 yau118 y121 jur121 juk121 yul123 o123 du123 ajor123 boz123 eogha123 hyid123 illiu123 inde123 jord123 jouw123 nyo123 or123 viciou123
尧 uillau112 yo123 llo123 yabsh123
就 iddh123
尹 yin114 aek123 yoon123 yune123
尼 ni46 ne67 ny70 ney73 i74 n76 nie79 e81 gn84 y87 nni90 nee91 nh91 93 nea99 nes99 gny100 nei101 l101 nny101 nnie101 nj102 neil102 li103 nyi104 gni104 ner104 ini106 nin106 nu109 nit109 nis109 nnes109 gne109 nius110 rney111 na112 nji112 s112 thenes113
尾 ogat123
居 gu101 cu105 ju105 cur122 gue123 illye123 zu123
屈 ch107 cu116 qu116 ku120 ky123 chit123 hko123 kubl123 skuh123 tschu123 wat123
屋 ashin123 oue123
山 san85 an87 shan96 97 sa103 yama107 sha108 n111 zan112 sam112 ssan113 o114 a115 cen116 sham116 ksan119 xan120 athern123 chan123 forr123 lezs123 mar123 sensme123 som123 sum123 yuz123
岁 sui120
岌 kyu123
岐 qi120
岑 zen96 tzen101 cen111 tsyn116
岡 gon99 gun104 gang108 gan110 oka113 gand123 g123 ugon123 can123 gam123 gum123 kan123 lawa123
岩 an120
岱 aude119 de120 dy123 tai123
岸 ryuse123
峇 ba114
峰 116 fon123 phant123
島 i116 a123 suzo123
峻 hjun123
崇 su113 chong114 o123
崎 a116 saki116 zaki116
崔 tra95 tri95 tre96 trea106 s109 tree110 choi114 trei115 tsoy118 ldre118 trie121 trace122 tray123 r123 chui123 drij123 itrick123 ittric123 kui123 tich123 troup123 tsoi123 twi123 twy123
崙 leon113
嵐 ran123
嵒 yan120
嶦 zhan123
川 i107 a110 kawa112 cheo112 112 ltrane118 e118 chuan120 eocheo123 minat123 tra123 tran123
州 ng123
巢 estle123
工 i116 ico123
左 zo112 zuo121 djo123 co123 hidari123 ozzo123
巨 ju121 lge123
巫 122
差 cha95 tcha108 chat116 chao123 jay123 uchai123
己 ji114 gi123 mi123
巴 ba50 bar67 pa79 bu79 b85 bha90 bba91 va95 bal96 100 bah101 a101 baa102 pra104 par104 p105 bo106 n107 bud109 be109 buc109 ber110 bat111 bas111 parte112 bh113 iba113 e114 mba114 bra115 r115 but115 t116 gbag116 per116 bak116 ab116 bac117 agiin117 val118
市 chi123
布 b47 bu66 bou79 bb88 v89 be93 p96 vyn98 99 bo99 bur100 boo101 bus101 pu106 u108 o109 bour109 l110 bull110 ab111 bue111 ub112 ble112 n113 bul113 beau113 bes116 st116 g116 bol116 vs117 ber117 bout117 bbe118 bor119 k120 ebo121 bro121 hu121 bru121
帆 aho123
师 shi120 h123 o123 seub123
希 hi68 ch75 si78 shi79 sh87 g90 h90 he90 chi91 hea91 ci92 hil94 hy95 khi95 hee97 s97 schi98 ssi99 she100 sch100 ji101 i101 gi101 sy102 shee102 se102 cy103 chy104 a105 see106 thi106 sie107 hie107 c108 irsch108 ce109 shei109 hel110 sey112 rch112
帕 pa56 par78 p89 ppa93 per96 pal98 po99 paa101 pat104 ppar108 ba109 pu110 pe111 pak113 a114 116 c117 kpa117 n118 chok118 s119 ipa121 pad121 pper122 pai122 gy123 paj123 pav123 m123 t123 batra123 cserna123 darda123 kasit123 keybu123 losonc123 neesh123 popof123 pre123 pul123
帖 te99 tie114 t116 itey123
帝 ti94 di102 e113 ty114 rdi118 te122 t122 it123 de123 dieu123 fredi123 ratier123 rdy123 teel123 tel123
帞 morvea123
帢 cag123
師 g109 i115 o116 ha116 117 e119 da123
席 si87 schi94 se100 shi103 ci105 thi109 sie109 sea111 schil111 schie112 sy113 zie115 szy116 shee116 s117 sil118 she122 the122 123 hi123 zsi123 cisio123 ozzi123 saet123 sci123 sey123 ssy123 szydl123 thy123 ze123
帶 dei123
常 chang111 cang123 cham123
幫 bon123
干 n106 kon112 con113 gaan116 gen121 kheim123
平 pin81 pping104 ping107 p109 i114 ppin116 hirat119 122 py122 akao123 g123 izuno123 ppine123 takash123 upreme123 wa123 zypion123
年 nen107 en122 ibao123 nyang123
幸 s116
幹 kan123 kimura123
幼 you120
幽 e123
広 koushu123 ro123
庄 shoj118 zhuang120
庆 i109 qing120
庇 pi101 112 ppi112 b117 epi123 mpey123 rvir123
库 ku74 cu79 cou94 kou95 co102 chu103 coo103 qu105 khu107 ko111 kuh112 kuu112 kur113 c116 cy116 koo116 cuo117 cur120 kue120 121 chy123 k123 ou123 kut123 m123 s123 choe123 evko123 iyegbe123 kel123 kho123 kwu123 manku123 uco123 ure123
底 tes103 109 ti119 hanak123 dias123 tis123 ythi123
庚 gain123
庞 pon103 mpong116 rpen118 ngpan123 p123 pun123
度 do95 du101 to102 ldo105 tu110 d111 dl114 del114 a115 aldo122 areir123 dou123 eydou123 perre123 pi123 ydow123
庫 ku71 cu77 coo91 cou94 kou97 khu107 k109 kul111 co111 cur112 qu112 choo112 koe112 ko112 qo112 c114 koo116 kour116 chu118 keau118 118 u119 kum121 kuhl123 schoo123 col123 kub123 gu123 pkuna123 qud123 decomb123 kiu123 krul123 ucourt123
庭 tin112
庵 a123
康 con75 kon87 co94 can96 kan98 corn100 com101 k106 cum110 cam111 c111 ko111 kang115 n117 col118 ka118 an120 kam122 cu123 kont123 kamp123 kar123 korn123 ador123 cao123 chalo123 coenra123 coon123 cronau123 eiche123 honta123 kaemp123 kenti123 khan123 kong123 nnyam123 otcom123 quen123
庸 ayoun123 rom123 yon123
廉 lliam100 lhelm109 llem109 112 llia112 lle114 rim121 eam123
廕 yin120
廖 lyo103 ryo107 re107 le110 glio116 l121 ljo123 rio123 syref123
廚 chu120
廣 guang111 r117 kodai123 quant123
廬 lu120
延 yen100 yan104 jen105 jan112 en116 je116 a120 eyenne123
廷 tin85 ting91 ttin105 teen107 tyn109 urtin115 thin116 tting118 ettin123 tingh123 ti123 din123 team123 tijn123 tim123 tine123 tten123
廸 de123
建 116
廼 nai120
开 che109 ke123
弁 ben116
弈 vie123
式 iz123
引 imperi123
弖 te123
弗 f58 v78 ver79 ve88 fo89 fer91 ffer91 ph92 pher98 w102 fur103 vor105 fe106 ff107 for107 va108 fu110 vo112 effe112 fir113 e114 r114 efer115 pf116 a116 fus116 umph116 u117 vre117 vu118 eve118 119 fro121 fel121 fou121 ifer122 yfu122 fri122 fre122 d122
弘 hong97 u123
弟 di120 etty123
张 cham112 zhang120 l123
弥 mi101 an123 mim123
張 chang111 t116 zhang120 isa123 m123 vi123 we123
強 john103 jon108 tyan112 joh116 chyan123 djan123 g123 hrza123 kangi123 rchan123 trom123
强 tian123 tyan123
弼 bi120
彌 mi106 i123 y123
当 dan108 d116 rtan118 temps122 ndag123 tain123 tand123 uida123
彔 lo123
形 a123
彤 ton118 thom123 tun123
彥 yan114 hiko116 akugen123 eing123 makasu123
彦 yan103 yam123
彩 c116 aya117 123 cha123 lntse123
彬 bin114 a123 n123 nagata123 phin123
彭 pen86 ppen99 pan104 pon105 pun109 p109 pone111 pem113 peng114 ppon118 pom123 rpin123 phang123 poom123 poon123 rpong123 ulapon123 yapong123
彰 hid123
影 ying120 n123 yun123
彻 cher104 che105 rcher120 c123 ch123 chu123 chon123 ci123 rajan123 tjer123 uchar123
彼 p81 pi98 pe100 pet113 bi114 b116 pee123 semy123 erd123 horka123 pa123
律 erod118 u122 r123 luy123 hry123 laub123 luit123 raht123 ry123 s123
後 go116
徐 s112 c116 xu116 tsui123
徒 tu115 too123 troma123
得 d92 et92 eter93 de98 103 etr109 t111 iotr112 yotr112 etter115 der115 etro116 etar116 ter116 etre117 r118 eder121 te121 ieter122 o122 y123 on123 rodz123 alotas123 dzard123 iotar123 oross123 ward123
從 jiju123
御 yu120 i123
復 f116
微 wei120 dgway123 eville123 my123
徳 de115 husui123 ontoku123
徵 jing123
德 d42 de52 der65 t81 83 rd83 ld87 dt92 te93 des93 dd94 ad94 ard95 da97 del99 deh100 e101 s101 di102 the103 diin104 g105 r105 dder105 do106 dei108 dh108 l108 a109 dyn109 o109 dle110 nde111 dur111 day111 ther111 dl112 of112 tter112 tead113
徹 che103 tcher105 cher109 tjer118 eaucha118 utcher120 cha120 s123 cheque123 chur123 czer123 tcha123
心 amzin123 koko123 r123
必 bi107 116 packma123
忒 te114 sterp123 the123
志 h116 zhi118 fo121 ewee123 shih123 unhua123 zzi123
忙 mong123
忠 ung112 chungn123
快 ato123 crat123
念 j123 neame123
忻 xin120
忽 qu102 hu104 khu112 g120 u123 ku123 o123 okhula123
怀 wi109 whi111 wy112 wigh112 wys117 why118 w122 adcoc123 rhai123 uaiy123
怒 no123
怕 ha123
怖 bu121
怜 lian114
思 s82 th84 us104 rth105 e106 si108 uth110 ith114 116 eith116 ooth117 oothe118 rx118 z122 ci123 h123 r123 hise123
怡 roy123
急 clever123
性 nsho120
怯 kit116 ji123 k123
恒 heng114
恕 shu120
恩 n60 en70 ne71 rn83 hn84 an86 on87 in90 e90 nn91 em99 ane100 hen101 ern103 un103 rne104 yne105 yan106 eng107 ng107 earn107 ain108 ine108 orn108 nen110 nne112 gen112 am113 oone114 ryn115 urn116 hun116 rnd116 nt116 s116 enn116 y117 r117 arn118 im118
恪 ke120
恭 kul105 gong111 kone115 kun123 gol123
恰 cha88 ca97 ccia107 cia108 cza110 cea111 tcha116 chag123 cchia123 ceani123 chub123 ja123 kian123 rchu123
恵 yoe123
恹 hoe123
恺 kai120
悉 sex118 shy123 ce123
悌 ti120
悍 humme123
悠 eijo123
悦 yue120
惟 i123
惠 whi88 whit101 hui105 whee106 whea107 e109 h113 a116 whal116 whe118 wi119 hy121 wheat123 hew123 uwagaw123
惡 e120
惺 ehu123
愁 chou120
愉 yu120
愍 min120
意 e123 i123 ya123
愛 e81 a91 ai106 i111 ieua118 aiel119 122 em123 ive123 maeda123 tokim123 uy123 y123
慈 cci123 ch123 iji123 ji123 o123
慕 mu96 mo114 m117 mon123 mosus123 mue123 mull123
慧 hui111 hye112 ruy123
慶 qing111 g116 kei116 atzing123 chin123
憲 heon123 hoken123
懶 lan120
懷 whi92 wy96 wi99 wil115 wei116 wigh118 huai120 wyn122 wyl123 wrigh123 boogey123 kaik123 with123 wra123
懸 yun123
戈 go62 gol92 gor94 g96 ga104 gho105 god106 ko106 co108 gue111 gel112 gau113 gu113 qo113 gow114 ge116 gg116 gar116 ggot116 got116 engho120 e123 cor123 ho123 gog123 ongo123 h123 coppe123 gaah123 gaud123 geau123 geot123 ghos123 idacus123 idegai123 lgaard123 ncsics123 ngon123 quet123 ugg123
戍 sud123
戎 jo113 ron123
成 o107 cheng111 sung115 s116 aisei123 chen123
我 wo120
戒 sila112 ha123
戴 da79 de79 dy92 del94 dai96 te96 di97 day98 dei103 d104 dij105 ta105 dia106 dal110 dye114 des115 dio117 the118 deigh119 dem120 der120 tein122 det122 bon123 iden123 llatif123 oderu123 tine123 trijd123
房 fang120 ven123
所 so107 dokoro116 abhas123 e123
扁 bian120
扈 khour123
手 116 yuke123
扎 za64 ja86 zza91 zha99 zar101 a103 z105 ze107 sa108 zzar112 dza112 da113 itzha113 zal113 oja114 zak117 sza118 zaa119 120 zan121 aja122 zaj123 zah123 faza123 cak123 cay123 cha123 drel123 hd123 idi123 jiaj123 xha123 ziin123 zja123
打 da114 ter116 tal118
托 to53 tor80 tto80 tho86 t89 tu98 tau100 tow101 tol101 tro103 tal104 tle105 thor105 teau105 tou106 ttle108 tot108 ta109 l110 o110 111 toe111 tall112 tos112 hutto112 pto113 ata115 teaux116 teo116 tore116 tul116 torey118 towe118 utou118 tur118 ittle118 tl119 uto119 tock119 troe120
扬 yan91 an94 jan97 ion113 yann114 yang115 gian116 ja122 illand123 illant123 jam123 nhang123 yian123 ym123 yon123 youn123
扶 fu120
承 cheng108 ofus123
把 ba120
抐 kkonen123
护 raksa123
披 p112 116 pi120
押 ab123
拆 rmchai123
拉 ra44 la46 lla68 ru85 lar85 r86 a88 re89 rah89 l90 llah91 lah92 llar93 lo94 lu94 96 las97 e98 le98 rat99 laa101 ara102 s102 lai103 rus104 ro105 i107 raj108 h108 ras108 ala109 laj109 raa109 ar109 na109 loo109 lal110 lat110 rai110 lay111
拋 pao122
拓 tuob116
拔 bal115 pa117 ba119 bert122 abbutt123 bard123 pal123 rber123
拖 tolu123
拘 akudh123
拜 bai90 bay96 by97 bye99 b100 be101 bei104 bi106 ba112 bia113 beh123 aumba123 baeye123 berg123 bra123 i123 mbec123 rapai123 rbuy123
拨 bo120
括 hlqui123
拾 shi120
拿 na85 la95 a98 ra98 ler101 ner103 er111 ller113 lla113 rreira116 ar117 llar118 gnal118 enow118 gna120 n120 hler120 e121 lar121 d123 ia123 kler123 larnel123 lasi123 nnet123 uni123 ytner123
持 chi120 j123
按 an120
挓 ze123
挖 wa120 vat123
挪 rno123
振 zhen120
捏 nie120 ien123
捨 khe123 sher123
捷 te87 che105 de107 tier109 chi112 gyo113 tje115 tez116 ji116 ge116 tej118 e119 j121 gi122 ze123 t123 blink123 dje123 eju123 gil123 jabr123 jermy123 ko123 kurt123 lige123 qe123 tief123 ychel123 yn123 zhi123
掃 sau121 shau123 southe123
採 cze123
探 dhar123 than123
措 o113 zo123 b123 co123 tso123 zor123
掰 bye116
掸 dan120
提 ti65 t80 tti84 te86 ty90 thi97 tee98 i103 rte108 the110 tier110 tie111 tty111 ttie114 tii115 tig116 de116 di116 till116 uti117 trie118 tih118 tea119 rty119 ten122 tthi122 e122 tes123 ta123 s123 d123 tn123 h123 g123 aryade123 ddhi123 ettil123 khtyar123 kthip123 oteux123
揑 na123
揚 yan82 jan86 an99 yon105 young107 ja111 ioan113 jons115 yen116 ya118 yang120 ian121 uryan121 llan123 sh123 yam123 yian123
揣 trij123
搭 da121 rtai123
摩 mo77 mor95 ma97 more100 mu104 m106 mou110 eymour112 mol113 moo113 mose114 moor116 harma116 o116 imme118 mall118 timore119 n119 varman119 me120 mokh123 emuer123 malls123 moh123 mooh123 mro123 mur123 nymou123 oom123 rmer123 ugmore123
撇 pe116
撒 sa92 tha104 s111 za112 esar113 that115 thad118 ser118 sal118 ssa119 source123 ssard123 sya123 zech123
撦 che120
播 bo120
撻 ta120 t123
攀 han116 pan120
攝 i123
支 cht118 onji119 kagam123 ts123
攸 eu116 u123
政 n120 e123 man123
故 gog119
敏 min90 mi110 mine113 mean118 m123 bi123 edmin123 main123 meen123 mien123 o123 rmian123
敖 ao106 ale123
敗 bi123
敘 ssuy123 sy123
教 93 s120 eleut123 milt123 ze123 hy123 kyo123 teles123
敝 d123
敞 chang120
散 san111
敦 don100 dun100 dom107 ton111 ten117 tronac118 on120 den123 dul123 koyano123 masaki123 pstein123 rdan123
敬 jing114
敷 fu120 fouqui123
文 vin75 ven75 wen86 win90 van93 man97 ving98 n100 men101 vine102 vyn102 vern102 von104 m105 v106 min110 vim112 we115 vind116 euwen116 vn116 uinius118 wain118 iva118 vend118 mun121 auverg122 e122 ewine123 wan123 mi123 lavan123 fven123 lovin123 geral123 boon123 eming123 ervais123 evean123 h123
斉 kogyok123
斌 bin114
斐 fi105 fae109 phae112 phi113 ffae113 phe116 f122 pher123 fer123 affael123 avra123 efet123 erfeld123 frei123 lyffe123 pe123 pel123 vern123
料 ew123
斡 u116 o122
斤 jin120 kin122 e123
斯 s30 67 z68 ce70 th70 se72 ss72 us80 e82 x82 es83 sse87 si87 sz91 st92 ci93 is95 as96 c97 ssi99 sh99 ze103 rth103 i103 ez103 r103 os105 ux107 n110 sch110 eth111 y111 l111 zzi112 ace112 ess113 p113 a113 sta113 sit113
新 sin113 shin117 n120 ara123 dzyn123 haksin123 hsin123 metal123 yazin123
方 fon90 lphon105 lfon107 fun113 fa116 fang118 n119 ffon121 phon123 faun123 lfoun123
於 ue115 u116
施 sch70 s72 sh93 se105 ce109 ci113 si115 sche115 zi116 sze116 che116 sea117 shi118 schic120 see122 ch122 sil123 sz123 syl123 ses123 c123 tsur123 b123 zes123
旁 urbon114 pon117 endome123
旃 chandr118
日 zh96 ge99 zi100 zhi102 ri102 rzy103 r105 ure109 i110 e111 h112 erz113 iri114 rz114 z115 j116 zy116 ji116 nichi116 gi116 rzi118 ere121 n123 ger123 k123 a123 aki123 nycc123 zazu123
旦 dan111 ten116 tan123
早 joli123
旭 xu114 rsch123
旺 wan95 wang96 van105 wong112 ven116 vang117 vao121 122 ng123 vand123 wongse123 bhirom123 chou123 vong123 waim123 wamy123 ward123 won123
昀 yun120
昂 on79 o95 an100 en105 ao110 onne113 ang114 un116 d116 am116 han116 hen116 jorn116 one116 um116 oni118 oan118 uhem118 yon122 ion122 and123 onn123 ar123 agne123 aung123 eng123 horens123 jan123 rhain123
昆 quin93 kun95 cun107 qui110 quen110 cuen113 koon114 cqueen115 khoun116 coont118 que123 khunr123 equan123 guin123 gun123 in123 kon123 koun123 kum123 kung123 m123 qaush123 quim123
昊 hao120 o123
昌 chang110 sho113 chan116 can116 hang118 o120 cham123 ochir123 tan123 tchan123
明 min75 ming93 m100 me102 mun105 a107 mming107 mi109 mmin109 mine110 men111 myn116 aki116 in117 118 vin120 im123 mir123 myeong123 myng123 myung123 sy123 u123 unman123
昐 pan123
易 i86 ouis104 e108 111 ui111 ewi111 ouie113 iu119 lui120 yi120 gye123 tin123
昔 si116 su116 shi116 zi123
星 xing118 byul123 sing123
春 chun106 n112 shun123 choon123 harum123
昭 o108 zhao114 s117 h123
昱 7en123
昼 zhou120
显 xian120 seng123
時 orsch123
晈 jiao120
晉 zim123
晋 hausen123 ngap123
晏 jen123
晓 xiao120 shche123
晖 ountry123
晗 bhan123
晚 pawan123
晟 sung123
晨 chen116 adchen123
普 p52 pu73 pp79 pe83 pou90 po96 ppe97 poo98 ppu102 b105 105 pper105 mp106 ppo109 ple111 pur111 per111 pr112 pri113 ap114 py114 rup116 pro116 pol116 bhu116 op117 uplee118 opou118 pel118 pf122 ppou122 pl122 poon123 kpo123 pes123 pour123 pt123 prou123 kop123 ru123
景 jing120 k122
晳 xi120
晶 jing120 n123
智 i107 zhi109 e116 a116 u123 chi123
暁 hyo123
暉 hui120
暎 n123
暖 chnum123 nonda123 nont123 nueng123 uonse123
暗 am123 ibhne123
曇 dam121 dhar123
曉 sho109 hu113 o116 dhouan123
曕 yan120
曜 wayob123
曲 qu120 ch122 tsu123 zu123
更 uygen118 cken118 ken123 kou123 ugain123
書 shu111 si115 i123 iyesu123 zu123
曹 c117 chaw118 zau123
曼 man53 mann67 men89 ma94 hmann100 hman102 n103 main103 mane104 m105 min105 me106 elmann107 eman108 smann108 mans109 mam109 mmann109 emann111 rman111 mun112 rme113 mon113 leman114 llmann115 r115 tman116 ermans117 menzi118 mmam118 uss118 mein118 sman119 mo120 hlmann120 rma122 mma122 s122 lman122 ment123
曾 zen101 tsen110 ze123 zehn123 jug123 ousin123 urzon123 zun123
替 ti111
會 hoi123
月 yue113 andra119 candra119 123 chandr123 gek123 o123 soma123 yos123
有 you114 k117 iy123
朋 born113 pong116 pen116 pom118 ambon120 peng120 bon121 burne123 habon123 nbloom123 phong123 tanigu123
服 nankak123
朔 scho104 shuo120
朗 ran78 ron85 lan86 lang91 rown94 lon96 rand98 run100 long101 lun101 len103 rang103 rum104 rent105 rom106 lanc108 lam110 111 n111 ren111 rong112 rowne112 r112 raun112 rhon113 loun113 rant113 l114 lung115 lownde115 aurent116 yrand116 laun116 rlant116 roun116 angiin118 rung118 room118 lou118 non118
望 wang120 aiwan123
朝 tso112 ocho123 sha123 zzau123
期 hus123 key123
木 m84 mu95 i103 myn112 im112 msr118 ki123 mud123 me123 emiin123 endzin123 n123 omo123 sogtba123
未 chwe118
末 m107 112 mer114 ma118 mo120 i121 n123 mad123 akou123 mor123
本 ben74 burn96 bun103 pen103 ppen105 n105 bbon108 be109 o109 bin109 borne109 p110 bem110 beng111 bn112 bon112 boun114 epburn114 born115 bourne115 bern116 moto116 hon117 b121 eben122 oto123 ban123 iro123 atoshi123 been123 brandh123 gbeny123 hpend123 koma123 lpern123 oble123 ppens123 smed123 tt123 urbank123
札 za90 ja106 zar107 zza113 zat116 sza117 zha120 csa123 elcar123 ggi123 rdonyi123 t123 zu123
朮 jo123 ju123
朱 ju81 giu94 zhu111 jew112 zu112 jou112 dzhu115 czu116 chou117 joo118 j123 jo123 zum123 iu123 chu123 csoor123 drewe123 dzu123 gu123 hida123 jau123 jeu123 polga123 s123
朴 ch123 p123
朵 do98 dor108 tal108 to112 dot114 tto117 dorf120 doorn123 tall123 tauto123 undle123
朶 doch123 utaud123
朽 chotte123
杂 tsa123
杉 shan114 eshan118 akae123 gsak123 sam123 sug123
李 li85 le95 lie97 ri98 lee104 lea105 108 re112 leigh112 lit115 yi115 l115 h116 rea118 ric122 d123 leon123 chu123 a123 elezn123 hrith123 junju123 m123 thwait123
杏 a123 an123
村 mura102 o107 i116 n116 y123 dorfer123 kagak123
杜 du63 do82 dou84 d89 tu89 doo94 de94 to96 dur100 t102 105 dhu105 dor106 dau107 dew108 u108 tou109 dul109 dol110 due112 tor116 ndu116 o116 ydoux118 odeau118 dal118 rtor118 toya119 doux119 s120 dub123 duj123 dule123 duk123 doul123 tewk123 doer123 douh123 gedup123 ndja123
束 shu120
条 jo115
来 lai114 le116 ere123
杨 yang112 yan123 jahn123
杭 hun112 jan114 hang122 orand123 rant123
杯 ebecqu123 ey123
杰 je87 ge90 de94 ja94 j95 jer100 ger101 ce102 jac107 dje109 geof112 dger113 ajor115 drze116 xhe116 te117 gera118 gi118 jace118 gem119 jay121 jeb121 jou123 tje123 nem123 cey123 djimo123 dzhe123 ggeri123 gie123 guey123 gyal123 gye123 jar123 megh123 pgay123
東 to89 tone96 ton101 don103 tho107 n115 115 trom116 do116 donc117 dong118 tun119 toni121 e122 da123 doen123 pu123 s123 toj123 toon123 trode123 tum123 ushnir123
松 son88 sson88 zon103 sun103 song112 thong113 ssohn113 n113 s116 som116 szoon116 matsu119 sohn119 thon120 sung123 fsson123 ijssel123 sao123 sjon123 ssoun123 tzon123
板 hindle123
极 lzie123
林 lin63 rin70 ling77 ring83 llin87 reen87 lyn88 lling89 lim96 lean100 lynn103 ren104 line104 lind104 len105 ryn105 rring105 rine106 lym107 rean107 rling107 n107 hring107 rim107 ly108 li109 rein109 rimm109 109 l109 in111 lem112 ing112 a112 reene112 hlin112 le112 lay113 o113 ering113
果 go95 gues115 g121 ggu123 gut123 ko123
枯 ku120
柏 ber78 pa92 b94 bo95 p95 per96 bur99 be107 bir110 bel111 ba112 par112 lber115 pe116 berg116 pper116 bb116 pel117 bal117 r118 deb118 po119 bol121 erber121 bot121 ble121 bu122 pal123 bod123 huber123 bor123 ples123 aysber123 bat123 bori123 born123 burgh123 burt123 lert123 mpad123
柔 rou114 reu123 ro123 yoan123 zooe123
柚 na123
查 cha71 char85 ja95 za96 tsa100 ca104 chu105 tra106 chard107 c108 r109 cza109 dja110 chuc110 chal110 ch110 chi111 zar111 112 tza112 tchar114 chai115 cher115 xha115 jah116 chy116 zac117 tcha118 a118 jar121 rchar122 echa122 zha122 jer122 sa123 car123 chuk123 chart123 chaa123 chayu123
柯 ko78 co78 k91 kir93 cor95 cur97 c99 col101 ke104 ker106 koe111 kur115 kho116 ch117 kord117 ckle118 kor119 cua120 oco121 kol121 cour122 kirk123 coe123 kel123 kle123 red123 au123 cout123 cus123 kill123 kjaer123 qu123 ucault123 yrki123
柰 nen123
柱 ju123 juk123
柳 liu96 lyu97 lju98 riu107 lu122 u123 r123 liou123 korn123 kuni123 leu123 miri123 mitsur123 uliu123
柴 chi103 z113 chai114 ze120 ce123 cha123 cai123 chay123 czoch123 kcay123 pchai123 tchai123 vtse123 zzir123
査 zza123
柿 shi120
栄 osugi123
栋 dong120 don123
栗 rrott123
校 n123
栢 koep123
株 u123
根 gen75 gan78 n97 ggen100 gun105 gon107 rgen108 ghan109 agan110 ggan111 ge115 gern116 ken117 igan117 ghann118 uigan118 agen118 cken119 eken120 en123 ger123 gein123 epgen123 ggin123 ghen123 grin123 gwyn123 hie123 ilf123 lkan123 ndon123 yano123 ygin123
格 g47 ger65 ge67 gg81 gue82 go84 ga90 gh92 gge93 gger93 gel94 98 giin101 k102 gle102 ghe102 ggar103 c103 a104 h105 gal105 ka105 gor106 gar106 guer106 n106 r108 eger109 gu109 eg110 ergu110 ege111 rg111 e111 u112 gr112 gur113 egel114 age114 que115
桂 gui104 uquet118 k123 gue123 orque123
桃 doroth123 dorz123 peache123
案 116
桌 unjong123
桑 san69 sam92 sun95 son95 s97 ssan100 zan103 sang103 zon107 thorn108 saun109 than110 sa110 thun112 xanth112 sen113 oussin113 zam113 thorne114 ssaint115 116 sant116 l116 icao118 zahn118 angiin118 so121 asan122 n122 samb123 sau123 sandy123 tsan123 cen123 hlan123 hsson123 jeune123 naxan123 rj123 suncao123
桿 kon123
梁 ria123
梅 me58 ma83 mer87 m88 may88 mai90 mme91 mei94 mae100 mey100 my101 meh101 mel104 mes106 mi107 met108 mie109 mu110 mul112 maye115 116 maei116 semiu118 b118 ome120 sme120 mur120 made123 mat123 semed123 aumeil123 ehne123 erne123 mery123 mmeh123 nnault123 zachar123
梗 l123
條 tiochu118 oku123
梦 m120 mun123
梨 ri109 li114 ly116 le116 o123 rit123
梭 so104 sso114 sseau115 tho116 ceau116 essou123 sel123 sow123 ssault123 zaw123 zo123
梯 ti105 the116 t116 thi120 ongrub123
梳 dsha123 sor123
梵 fan120 fein123
棉 katnc123
棋 m123
棟 don112
棣 tti123
森 son59 sen65 sson78 ssen86 n89 cen91 than93 on99 zen99 s101 dsen102 sin103 essen104 tzen105 isen106 san107 sam107 som109 en109 xen109 sum110 rsen110 rsson111 sem112 thon112 zon112 then113 sim113 sun113 rsan114 elson114 wnsend114 erson116 mori116 ssom116 xem116 tha116 dson116 chsen116 selm118
棱 hren123
椏 rthaul123
楁 rock123
楊 yan108 jan110 ya113 young116 jans121 iam121 duong123 liv123 yeung123 yon123 yong123 yoon123
楚 chu90 zu105 cu107 ch110 tru111 tsu111 cho113 true113 tro116 chul116 116 troi118 t118 chau119 tsou120 zuc120 tso123 chur123 chuk123 chchu123 tra123 treu123 trew123 trie123 truta123 tsun123 uture123 zhu123 ztu123
楞 elen123 lan123
楠 enem123
極 aggi123
楽 u123
榭 rcher123
榮 jun112 rong115 aving118 ron122 hrang123 oujon123 oyoung123
構 gall123
槍 boko123
槤 lian120
樂 le101 l107 lo107 ler111 e116 r117 b120 aldi123 allott123 hyler123 spero123 zo123
樓 lou120
模 mo120
樸 peu123
樹 i112 ju123
橋 hashi116 utsuo123
機 ji120 i123
檜 hiwad123
櫻 sakura123
權 u123
次 ji112 122 d122 cha122 z123 mh123 c123 shaky123
欣 hin98 him102 khin106 shin115 shing115 n122 g123 hine123 sin123 ssion123 tzin123
欧 o86 eu96 ou106 l114 old118 io120 au122 og123 qoria123 fion123 loup123
欽 chin100 cin101 tchin113 czyn116 tsin116 tchen118 chen118 utchin119 ten123 zinn123
歆 khin123
歇 che91 cher106 chet108 sche111 shal113 rshal114 oucher115 ersche119 rsha122 chelle122 rce123 chez123 chon123 ctiu123 ise123 lo123 rchais123 rcia123 siel123 sze123 tchel123
歌 go109 cor112 115 rgot115 gor116 ga116 col116 co122 g123 gog123 ikho123 acall123 goeth123 gudru123 kel123 koo123 rgue123 utagaw123
歐 o68 eu96 ou98 ir102 au103 ol103 or104 er109 al109 u112 aall113 all116 io116 l116 el117 aud118 os121 oh122 eo123 a123 gi123 oye123 alain123 aux123 b123 elle123 heu123 ough123
正 sho119 a122 o123 atsush123 kotan123
步 bu120 pa123
武 vu92 wu106 vou112 bu112 m113 u115 vo116 take116 mu120 vuj121 em121 122 wut123 vun123 woo123 fvu123 moo123 vout123
歷 lex93 le95 lek99 li102 les109 leks110 lic112 l112 ric112 112 less117 ic118 c120 rik122 nic123 e123 nqxa123 reacke123 rnice123 rraghe123 uneyt123 ynyk123
歹 dai120
死 122
殊 sh102 h123 sch123 seh123 sue123 tthau123
殴 gior123 o123
殷 in110 ingolf123 yngwi123
殺 116
毅 i123
每 oumi123
毓 yu111
比 bi59 by73 be79 b80 bie85 pi87 bea88 bu89 bee91 vi93 bby93 bbi96 bbie97 p101 pe102 e102 bey105 bil106 107 i108 vil109 bit113 bbey113 bel113 bbit114 buis114 mbi115 pee115 pet116 bhi116 bj116 biu118 ppel118 bir118 ppi118 pie119 gbi120 a121 vill121 bye122
毕 bi99 be115 bu116 bee116 b123 pyth123 orbi123 py123
毗 b112 v116
毘 vi116
毛 mau93 mao111 m116 mal123 maugha123 moh123
毱 agupt123
氏 che123 iu123 jneger123 man123 schner123 ssl123
民 min108 main123 millus123
水 sh121 b123 azuo123 sui123
永 yong98 yon109 yom112 on112 naga114 illon115 o116 youn118 n118 y123 ljung123 123 jon123 kaf123 myot123
汀 tin86 tine94 dine105 tein106 ten107 din108 ting109 tyn109 ding109 teen112 in112 tting117 tim118 n121 de123 naudin123 ntyne123 r123 rdinal123 sy123 tien123 uddin123 uogu123
求 gu123
汉 han83 ha101 ham102 h114 ghan116 ran118 khan122 kha122 hand122 he123 khemk123 gang123 heu123 hunder123
汕 san123
汗 han96 khan96 112 du122 a123 ham123 hon123 khaan123 khend123 m123
江 jan96 dyan116 zyan116 jiang117 jang123 kyan123 a123 hakyan123 kriang123 krieng123
池 lich123
汤 tho113 to113 toy115 tom115 tjong123 town123
汪 wan105 wa117 wonde118 wam123
汶 bun107 boon109 chpum123
沃 vo69 wo75 wa78 wor83 war85 wal87 ver94 wer97 wol99 ve101 lo102 vor102 worth103 w103 va105 v106 vaugh106 woh106 wat107 wou109 vau109 109 vaux110 ow111 vuo112 ivo113 vaugha113 bo114 o115 woo115 vol115 woj116 evo116 wher116 b116 wuo116 wul116 vou117 avo117 wlo117
沈 shen114
沉 c120
沓 ko123 ta123
沙 sha69 sa70 cha87 scha87 za96 shar97 s99 a99 char102 sar103 ssa104 sul107 sche107 108 shaa109 sho109 se110 sal113 sak114 chau114 rza115 sah115 xa116 ser116 to116 z116 she116 nep118 shea118 n119 schaa120 shan120 sja121 tha121 isa122 sham122 chard122 zz123 esha123 tsha123
沛 pe122 igme123
沢 kuzawa123
河 kawa116 ha116
治 ch96 e103 104 ge107 g107 rgio107 gh108 cchi109 i111 eorges112 tch112 os114 rg114 rgi116 ucci118 edg118 chie122 rch123 iugi123 aj123 eje123 enco123 gy123 hi123 hondji123 ldrich123 ngie123 rnburg123 ttich123 yrgi123 ziffra123 zzie123
況 quand123
泉 quan114
泊 ber116 per116 aupas123 h123
法 fa62 far82 f84 pha91 ffa95 va95 100 fer100 a103 fe108 phaa112 fah113 fag114 fal116 fra116 var121 fay122 fad122 ff122 farr123 phas123 p123 ba123 eso123 ffer123 fthor123 fy123 hone123 lesphe123 lfur123 pher123 tfeld123 vor123 y123
泡 pau115
波 po62 bo70 por88 pol92 p92 ppo94 b96 pou96 bor99 per100 ber105 bal105 pa106 pau107 poi108 pple109 bol109 bau110 boh112 paw112 poh112 ba113 boo114 bon114 pho116 ppel116 bou116 boe116 pon117 beau118 lbo119 l121 poe121 mp122 paul122 bur123 o123 bogg123 peau123 popor123
泥 ni115 narsi123
泰 te70 ta83 tai85 ty87 t89 the94 tei96 ti97 ted98 ter103 tay104 thai105 tey105 tte106 tae109 tad110 tet110 thij112 tie112 tan114 tha115 116 tyl116 tri116 tel116 tre117 tij119 e119 tee120 tta120 tye121 thei123 tein123 eta123 teh123 tyne123 l123 che123 daleck123 ethai123
泼 p115 par117 ppar119
泽 ze80 dze94 se95 ser99 zer104 z106 see108 tzer112 ese114 za116 xe116 zir116 ase116 zin118 sair118 zei119 zel119 ooze120 s122 zi123 e123 zey123 a123 zeh123 ac123 tse123 ce123 dzie123 lazhe123 zczer123 zczo123
洁 ja123
洋 yang115 yan122 eyond123
洒 sa120
洗 zi123
洛 lo54 ro66 llo76 low82 l91 r93 o93 lot99 lau99 lor100 ru101 104 loh104 lu105 lou105 rot105 row105 a107 roc107 oulo108 no108 llot108 ros110 rou111 law111 loe112 llough113 rau113 lowe113 la113 loo113 rol114 lho116 oogiin116 llow116 roz116 lough116 ra116 llu116 lone117
津 zin89 jin108 dzin109 su116 zen116 zzin118 tsu118 n123 gin123 gine123 kin123 tzine123 zdin123 zzine123
洪 hon96 jon104 hong113 hum115 khun116 hun118 khon123 ang123 elhone123 hom123 lhomme123 quhoun123
活 twood118 woo122 123
洽 zecha123
派 pa91 p93 pi93 pe96 pai97 py101 par111 pin116 phai116 pae116 pei116 pine116 d123 pray123 brin123 llepie123 piech123 pry123 riprai123
流 ru106 y122 ellius123 lyo123 new123
浄 j123
济 zi121 z122 dzi123 j123 jin123
浦 p109 poo112 pu114 pps123 ypri123
浩 ho104 o111 hou117 hau122 hul123 ehudi123 hal123 ldhelm123
浪 yrrho123
浮 f118 ukigum123
海 hei75 he76 ha84 hai85 hay87 h90 hy92 hey94 hi97 hel102 hea103 hae104 i109 khai112 high112 jai112 hil112 hhe112 heid113 hya113 kai114 hyn116 g116 hier116 hee118 hen118 khay120 e120 hail123 head123 hein123 enhei123 hyy123 barba123 fai123 hui123 ret123
涂 du123
涅 ne77 nie91 gne98 e110 nje113 nye115 njen118 gnel119 net121 ner122 n123 igner123 nier123 agard123 ghne123 gnet123 llou123 na123 nette123 niez123 reni123 rie123
涵 han111 an123 hi123 rnheim123
涼 ryo123 a123
淑 shu120 sak123
淘 oni123
淡 tam123
淨 jo123
淮 nhui123
淳 jun116 tsun123
淵 llouin118
添 tian120 tampo123
清 sei112 qing115 kiyo116 bhavya123 koishi123 tsen123
渠 qu120 qui123
渡 do123 t123 udo123 urdue123
渣 jar110
渥 wo120 v123 boill123 ewohl123 ll123
温 win87 vin107 wyn107 un107 wen108 n112 wan116 und123 leve123 van123 veen123 veinn123 w123 wynn123
渾 hun114 ghun123
湊 s123
湘 isang123
湛 zemec123
湯 to93 tho101 tom104 ton112 thom112 tan116 tong123 te123 hatana123 siv123 tam123 town123
湾 wan120
湿 vasta123
満 yanai123
源 ey123 ggen123
溥 pu103
溫 win77 wen89 vin100 wein101 wyn103 n113 ven113 hum115 o116 wun116 winn117 wain118 wine119 un120 wy122 vinn122 wing123 wenn123 vein123 gvani123 gwynn123 hen123 ilwain123 ly123 vinu123 vyn123 weh123
滉 hwang123
滋 zuyle123
滕 ten81 tten93 tem112 te115 then116 turn116 tin118 ton118 rten119 iten120 eten123 teen123 teins123 them123 tum123 tun123 tunjin123
满 man120 men123
滴 rdy123 tti123
滸 hoo123
滿 pan123
漢 han77 ham92 ha93 hen100 h105 ghan106 hun112 khan112 hon112 gham115 hem115 bha115 hum116 ehm116 ilhen116 hann117 eh118 hane123 n123 m123 enhayn123 haen123 jan123 khaang123 rahovs123 roin123
漪 yi120
漫 man120
漾 youth123
潏 jue123
潑 pher114
潔 ge96 ja97 jes102 je115 dragu123 egami123 egott123 gce123 jacqu123 kid123
潘 pan78 pen96 pa103 pin103 pain104 pam109 phan109 ppen113 s116 pann118 pran118 p122 jepa123 pla123 alpine123 bon123 mbhand123 pahn123 paign123 pense123 phanh123 ppin123 puang123 pun123 pyun123
潞 awlo123
潤 kaneko123 oun123 rehn123 rin123 yoon123
潮 chao120
澂 cheng120
澄 deng123 g123
澈 tsche123
澤 ze78 dze87 zer95 se101 ser103 z105 ese106 109 za112 zier112 xa112 sac114 zi115 yser115 t116 ce116 zy116 jer116 tzer116 zzet116 tze117 tzel118 zawa119 zz121 rze121 zar121 ezer122 c122 adze122 ycze123 je123 r123 rdzi123 zdje123 zozu123 ertze123 euill123 izsi123 tzle123 tzur123
澯 chan123
澳 o123
濂 lian120
濃 on117 non121
濕 ish123
濟 zi98 ji106 j123 aizey123 ki123 tsi123 zdzi123
濤 tao120
濱 na123
瀅 ying120
瀧 taki123
瀾 lan120
灤 eroin123
火 huo111 h123 khwaj123
灭 mie120
灰 whip123
灵 rring107 ling108 ring122 lin123 ieren123
炳 prem123
点 sta123
為 i123 tame123
烈 re95 rej109 rei109 riy109 rey112 rea112 rzej112 lie115 ree118 ri121 y123 t123 einri123 lic123 rd123 reae123 reid123 reja123 riddh123 riem123 rii123
烏 u70 wu97 ou99 ur104 w106 us109 o111 eu113 ul114 hu115 hou116 au117 oo117 v119 uh122 hius122 liu123 up123 n123 wou123 ina123 khou123 omme123 oux123 wub123
热 ge97 re104 je105 ze106 ger108 rze108 ra112 zhe114 ges116 get123 a123 iro123 yzi123
烽 feng120
焜 kun120
無 m109 wu114
焦 gio109 jo113 ggio116 djo123 jau123
然 zhan105 ran110 n113 ra123 ren123 rin123 thupte123 yeon123
煙 yan114
照 i123 hig123
熊 xiong120 schum123
熙 i116 hee120 esy123
熱 ge93 ze107 rze108 je116 ges118 re120 geux122 j123 get123 angers123 jenea123 rza123 zhe123
燕 yan120
燦 e123 sandeu123 tsan123
爀 hyuk123
爨 cuan120
爱 e96 i107 a114 ai120 es123
爵 98 rge121
父 fu120
爾 l45 r48 ll67 le68 er69 re75 el77 lle80 e80 82 ar88 rd90 i93 rt95 al95 il95 ale96 ell97 all97 hl98 ld99 a100 o100 ir103 ur104 ul105 y105 dle106 u106 hr107 dell107 rs108 ier108 ere111 les112 s112 lt113 eld113 ol113 n114
牙 ya102 ga123 u123
牛 niu120 f123 hirok123
牟 maus123 meaux123 mud123
牧 mukt123
物 f123 eeuw123
特 t41 te57 ter63 tt64 tte73 tter78 d79 th79 the87 dt89 tor94 96 r97 e97 rt98 to98 tre98 at100 ata100 ther100 ld101 ta103 tle104 et104 tes105 tus105 ard106 tl107 tr107 ty108 tur108 ett109 k109 h109 ten110 tel110 tei110 ut111 utter112 b112
狄 di84 de92 the101 d104 ti108 dee112 t113 dyla114 dius118 dev123 dill123 dea123 addie123 dith123 lazar123
独 du120
猜 chai98 tchai118 jai123 jira123 rachya123
猫 96neko123
猶 juda118
獎 r123
獲 walk123 rut123
獻 xian114 heon123
玄 hyun116 xuan120
玆 z123 eynos123
率 solj123
玉 yu108 n113 tama116 u123 jork123 juyu123 yo123
王 88 u96 n99 g104 a104 e106 o108 wang108 wong113 eong117 k118 wi118 b119 i119 ong121 f123 eol123 mwong123 weng123
玛 ma71 mar90 maa104 mma108 m110 mah111 a112 rme115 aagiin116 me119 mu120 mam123 mmart123 moa123
玟 i123
玲 ing119 g123 line123 triend123
玻 bo98 boh112 bol123
珀 per85 pper95 pe97 pur101 po104 p108 mber113 ppe113 pear115 peu116 pa118 peti118 bo123 mbyr123 pol123 ppold123
珂 ko116 ke120 ck123 coix123 eekay123
珅 shen122
珉 m109 min119 e123
珊 san93 zan102 shan108 s113 sha114 shian115 sham116 sen116 sa119 xan121 zann122 sann122 sanne123 shane123 anchan123 cin123 essen123 ne123 rsian123 shon123 ssam123 sunshi123 useyn123 xanne123
珍 jen94 jean98 ja102 n105 jan106 jane112 a112 ge114 jayne114 je116 jann117 jani119 gly123 zin123 don123 dzse123 e123 gnjen123 zengi123
珏 lchior123
珞 roh123 tilo123
珠 zhu112 d123 drup123
班 ban75 ben87 bam100 ba105 pan105 be107 b109 bun112 bain114 bane116 bon116 band116 bhan117 rbane118 upin119 pin122 bene123 dor123 arba123 bein123 bev123 bham123 bhen123 bia123 bih123 bin123 bitt123 g123 pen123 pram123 rbijn123 vaan123
球 n123
理 ri91 li104 r106 ley109 l111 rlie113 orie114 115 rie116 rley116 lie120 rle122 re122 rlee123 reight123 rly123 yl123 zigg123
琉 liu120 le123 roiu123
琏 lian120
琛 rchun123 sen123
琢 taku123
琥 whoo123
琦 qi114 det123 ilcher123 jhi123 kee123 tch123
琪 ki101 chi107 ch108 cki109 ke109 ckie113 gie114 cky115 cchi116 qui116 tch116 kee116 kki117 atri118 qi120 e121 cci123 che123 ajchr123 ckey123 cy123 dge123 dgit123 eachy123 nus123 ozzi123 rce123 tsch123 tzi123 ygi123 zee123
琮 cong120
琳 lin84 lyn87 rin89 line90 rine93 ri93 leen100 reen103 ryn105 le109 linn111 ine111 lynn111 ileen111 lind111 n112 rene112 rim113 eleine113 rinne113 lene114 rlene115 ree115 rlyne116 eline116 li117 rindra119 ry120 lleen120 arlene122 hrin123 l123 rinn123 123 reem123 ghrean123 gnin123 huring123 jlin123 linne123
琴 chen88 czyn108 cen109 tchen115 chin116 k116 zen116 cin118 ckin118 zczyn119 chank123 chk123 combe123 cuin123 dawa123 tsin123 tsyn123 tyen123 zchen123
琵 pi114 bie123 pa123 phiy123
琶 pa111
琼 jon111 rjun118 chon119 qiong120 cho121 cson123 jan123 tchoun123
瑋 ic123
瑙 nau95 rnau115 au116 now116 al123 reau123
瑛 oyoung119
瑜 r116 yinyo123
瑞 ri71 re71 ry84 r86 ra90 rie92 rry93 rey96 ree101 ray102 rai103 rei104 rri106 rrel108 rin109 rhy109 rea109 ury109 rrie109 rui110 112 rre112 frey113 reg113 ren114 ure115 le115 y115 rae116 yril116 urie117 eys118 rel118 ary118 ari118 urray118 wry119 rell119 t120 are120
瑟 se79 ther83 ser83 sser91 the93 sse96 thur99 th100 s100 ce100 cer102 so102 tha102 rthur102 ze105 sur105 sel107 sher108 ather109 si111 zer112 t113 cel114 zse114 sy115 use116 lze116 sor116 e116 sir116 ssey116 ssier116 sa116 xe116 ceu118 azar119 er119 sie119 other119 su121
瑠 aru123
瑢 rong120
瑤 e123 llaud123
瑩 y123
瑪 ma66 mar83 m99 mma105 mal111 mah112 mer115 mhai118 mari123 a123 ham123 mir123 mor123 mrach123 mum123 tmas123
瑫 n123
璉 yeon123
璐 lu120 ru123
璘 lin120 liyan123
璜 huang120 juane123
璟 jing120
璧 bi120 bur123
璪 zao120
瓊 jone109 joan112 jon113 june115 giun118 jons119 gunc123 jun123 ljung123 chhoeu123 jo123 johann123 jongh123 qui123 rjeon123 sholm123
瓏 lone123
瓜 gua94 guar116 gau116 ga123 qah123 cqua123 kua123 quar123
瓦 va56 wa64 var87 war88 la90 ois90 ba92 a93 wat95 val96 wal96 is97 99 hua100 ua103 w103 ve103 oi105 oy106 oua107 v108 ver109 wla109 vi109 vva110 i110 vall110 ix111 o111 s112 waa113 ir113 h113 wah113 wath114 oit115 y115 r115 chwarz115 vat116
甄 jenn123
甘 gan79 gam93 ga104 kam107 gen112 kan112 gain112 g115 gem116 cam116 gal122 gang123 gande123 rgant123 akant123 cantiu123 com123 garn123 gom123 m123 n123 qan123 ueguin123
甚 sh116 s116 she123
生 son96 sheng111 sen112 n122 a123 cente123 chon123 eessen123 issa123 k123 mbhava123 ondo123 shen123 sun123 yama123
用 yun123
甫 v98 p106 w116 fu120 foo123 phu123
田 a103 ta106 i107 108 da111 rtin113 o115 ten116 u119 tin121 kiyasu123 sahide123 thien123
由 yo123 yuy123
甲 gy123 ka123 krapr123 ngp123 ts123 uanga123
申 shin96 shen96 schen102 sen109 chen112 shi116 zan118 ershon119 shon121 schenk123 en123 szyn123 c123 chem123 insson123 schin123 schon123 seien123 shan123 shein123 szen123 tshing123
男 112 gnam123 omizu123 ruyama123
甸 dine114 din117 123 dim123 rdec123
町 machi114
畏 vai123
留 riu99 lyu104 liu106 l116 lju116 ryu116 rius123 leuc123 oulue123 ylio123
畝 me123
畢 bi90 pi98 b103 bee108 bu114 bea116 p118 vi123 abeou123 bhe123 bille123 ble123 brie123 pea123
略 llo91 lho99 lio108 lliot109 llio112 rius114 erius117 iro120 hlia123 riot123 u123 zet123
番 fran123
畬 u123
當 don98 dam99 dun116 ddam118 doorn123 bdoun123 dan123 den123 dom123 rdant123 rdaun123 tan123 taun123 temps123
登 den69 don87 dden97 ten99 dem100 n101 dan105 tten105 ddon107 rdon108 lden109 dene110 urdon112 rden112 eden113 do115 gden116 tein116 ton116 en117 d118 urden119 uden119 gton120 deng120 rton122 gdon122 in122 e123 done123 t123 s123 dae123 dangsr123 ddal123 ding123 donn123 dyn123 ethen123 gdons123
發 fa106 va116 eveth123 fat123
白 b103 beth103 be108 bai114 bald116 bet116 per116 haku116 bei117 by117 buc118 sereng123 bat123 beta123 betta123 bine123 p123 uboy123 vai123
百 b112 be123 artkow123 ayur123 ebbi123 path123 pelik123
的 92 de121 di123
皇 86 o97 u98 i104 a109 n110 oku120 yo122 h123
皎 jiao120
皙 reci123
皮 pi61 p88 pea89 ppi89 pie90 pe91 pee98 py98 ppy113 pei114 pir115 pel116 pj116 pear117 ppet118 pu119 pre121 piz121 puy123 pyt123 a123 god123 iz123 salmut123 uperie123
盈 a116
益 yi120 ekke123 h123 l123
盖 ga91 ge97 gai98 gei105 g106 ghe108 guet109 gey110 geh113 gu114 gae114 hiy115 gues116 ghai116 gie116 gaj118 gej118 gue118 que121 gay121 geir123 gjel123 guillo123 cker123 giu123 hey123 ky123 ogail123
盛 shing112
盡 i123
盧 lu72 ru93 lou95 lo105 loo107 roo109 lew112 llou113 rou114 luc116 glu116 alou118 l121 ro123 no123 o123 luet123 glou123 str123 erlund123 hailiu123 ky123 len123 m123 percas123 rleau123 rouzi123
目 m118
直 je123
相 syan99 sian110 114 sjan123 so123 ssian123
盼 van123
眞 zhen120 gen123
真 zhen108 a109 gen114 ma116 shin116 jin118 genn123 jan123 je123 miyada123 ruggin123 zhenji123 zi123
督 du120 atuk123 e123 tok123
睦 mu120 eme123
睹 du120
睿 rui120 arrin123 en123
矢 ya112
矣 viers123
知 zhi114 ji117 i121 chi123 zy123
石 ds115 ishi119 s120 ailin123 estone123 i123 kashi123 si123 u123
砮 nu120
破 po112
硕 ertsuk123 hee123 so123
确 gqog123
碎 sui120
碧 bi98 be102 pi107 b112 bea117 by121 beck121 bic122 bel123 biesk123 britta123 het123 ldbae123 lmebac123 oppy123
碩 okyeo123
確 cor123
磊 eule123 uhmann123
磋 cho118
磧 jima123
示 she123
礼 li114 l123 ry123 tlee123
礽 reng120
社 se123
祄 xie120
祈 chi116
祐 you114 suke123 woo123
祕 mi120
祖 zu79 jo96 zo105 ju106 zou108 jun109 u112 zzu114 dzu115 zul115 su116 zoo117 l117 cu117 o123 jos123 c123 zhu123 gio123 goda123 djoe123 drizz123 drui123 fazeka123 jau123 jum123 rbjor123 rhoncu123 rzew123 tru123 udze123 zgurgu123 zout123 zouz123 zsudz123 zuw123
祚 nj123
祜 hu106
神 n116 sh116 sin117 jin119 ji120 jinza123
祥 xiang104
祭 to123
祹 tao120
祺 qi114
祿 etro112 lu114 akhlu123 phoros123 rod123 rus123
禄 rus116 ero119 lu119
禅 omge123
禌 zi120
福 for74 fo76 f82 fu87 fau95 vo95 ffor96 fou98 ford98 pho98 fur104 fow105 fal106 fol107 fort108 foe110 four111 faw111 evelt112 e113 r113 faul114 fog114 foo116 ver116 v116 fa117 ve117 voi118 yfus118 ffo119 vel120 ff120 vol122 fowl122 foud123 foul123 furt123 ph123 uff123
禐 yuan120
禕 yi120
禝 ji120
禟 tang120
禩 si121
禪 an114 n119 zen123
禮 re114 li115 ley116 eza118 lerith123 lle123 y123
禵 ti121
禶 zan120
禾 vo105 wo112 vu116 wa118 ravo119 vol120 vor122 khokho123 outhal123 wall123 warn123 wre123
禿 tu120 tuka123
秀 o111 su112 sho112 e116 iu122 xiu123 awang123 enshu123 schor123 seu123 szal123 ta123
私 s116 sit123
秃 tu111
秋 tyu106 achael112 achel114 tiu116 aki116 chel118 cho122 chur122 i123 chug123
科 ko53 co58 cor79 k80 ke86 c87 cco90 cho95 kor96 97 ker99 kko99 cot100 kho100 a101 kow101 coe102 for103 col104 cko104 koh104 chu105 kir105 o108 ku109 cour109 koe110 fo110 cke110 que110 ca110 kel111 qo112 cu112 ch113 kr113 ki113 kou113 ka114 fro116
秦 chinn118 chhin123 chings123
积 kit123
称 kirti116 sho123
稣 so123 ssoun123
種 tane123
稱 kshita123
稻 s123
穆 mu65 mo83 m84 mou88 moo94 mul96 mur102 meu105 my112 muh113 mun115 mus117 mous117 119 mmu122 elmo123 emon123 f123 larmod123 mal123 mootoo123 tal123
積 j104 ja110 olja118 lj119 je119 dje123 djeb123 etje123 ggie123 rujic123 tlja123 vlje123
穎 inger123
穗 iho119 bota123 hir123 honok123 w123
穹 echung123
空 ku107 kong120 aekwon123 ckon123 hideak123 thikom123
突 tu120
窋 zhu121
立 li94 ri102 108 l108 le112 rit116 ey116 llika118 lli118 r122 lic123 lip123 dlit123 erup123 lien123 lit123 rup123 ukrit123 zi123 zri123
章 zhang120 ejoun123 gu123 jang123 rjan123
童 tong120 indong123
端 duan111 tengk123 tuna123
竹 chu123
竺 dharm116
笃 du120
笈 gupt113
笛 de114 des123 li123
第 di93 102 ti109 d115 ty116 ldi118 day123 dier123 dyrho123 nadiy123 tee123 tte123
笹 yoshik123
等 g123
答 da99 ta116 uda122
策 tze95 ze100 tse100 tzer102 ce106 zer107 otze120 elzer122 tz122 ta123 zeh123 zze123
筛 shai120
简 jan112 je123 jon123
箕 ji120
管 go123
箱 sang123
範 fan120 van123
築 123
篳 bi120 pig123
簡 can106 kan115 jen116 jian120 chien123 gien123 ken123 ryca123
籍 ji120
籟 rac123 rasum123
米 mi51 my78 me79 m86 mee90 mie90 mea94 mmy96 mmi100 mu102 mil104 104 mey106 mmie107 emiah108 mmet108 mik109 i110 emi111 mul112 mme112 mic113 mir114 mui116 muh117 ham118 meighe118 man118 rmie119 mei120 emih121 min121 mid121 ml122 med122 vi122 mo122 k123 immie123 mear123
粹 tracto123
糖 ndix2123
糾 gius123
紀 gi116 ji120 eguy123 gee123 tsuki123 zi123
約 jo76 yo87 yor103 jor103 io105 j109 gio114 114 yot115 i115 llo116 yu116 go118 eoi118 y121 ju122 yuk123 hio123 illot123 jau123 jerg123 sunshi123 yeo123
紅 eehorn123
紈 van123
紋 k123
納 na58 ner69 ne83 nar85 a93 n97 er98 nna101 nor101 nu102 nal102 iner103 nah103 ald105 no107 al107 nne108 e109 gna111 nat111 ra112 nner112 urner112 nell113 tner113 ar113 hna114 nnes115 urnha115 rner115 nut115 nha115 kna115 nagh115 i116 sner116 nnan116 knap116 nnar117 oner117
紐 new89 nu101 neu107 niu109 nyu109 nue111 uelle113 uel115 manue116 iu116 u123 no123 gnol123 igga123 nho123 or123
純 chan123 gomika123 n123 o123
紗 n123
素 su89 so103 zo107 s109 suk109 usso111 ussell112 sou112 ssou116 ussel117 usse117 ousse117 usi119 sso119 e120 uce121 o123 zu123 sel123 aciel123 chaux123 haugsu123 irshi123 rasob123 sell123 sellos123 soo123 sseau123 ssl123 stle123 sug123 t123 zzo123
索 so60 sso82 thor91 sou93 sau94 zo96 s96 sor97 tho100 sa103 c104 saw106 sol106 sel106 sot106 sho106 stle108 thau109 o109 saul109 l110 110 thal111 a111 zor112 su113 ssot113 seau115 szo115 zzo116 ssel116 sseau116 sow118 soe118 the118 xo119 sok119 co120 ssol122 soa122
紫 zi114 e123 vi123
紮 za108 ca123
累 le116
細 she123
紹 sho100 sha110 ssau116 schau121 sau121 scho123 sno123 thou123 gyoz123 shokh123 so123
結 thirat123 yu123
絢 ayak123
給 getty123 glae123 vier123
絫 zh123
絮 maty123 ssu123
絲 s72 th95 ce97 se102 e105 z106 ss108 113 x113 sse113 si114 res120 irste121 ise123 lis123 c123 kshi123 ussey123 zynski123
綉 xiu123
綏 sui121
經 jing120 kyo123
維 vi56 ve69 wi74 we86 v87 vy88 ver95 wel95 vie96 wie99 vey100 vei102 102 wic102 w102 wai103 i104 vel104 wei105 e107 wit109 wy109 vit109 ewic110 vet111 vai112 rvey112 iewic112 wee112 bi112 vid112 wil112 vil113 whi113 re114 vide115 vic115 ever116 way116 hui116
綴 drie123
綵 cai120
綻 zan123
綽 cho123
綿 mian114
緋 ohkaw123
緒 aussur123 o123 sy123
緬 men112 123 mangu123 myan123
緯 wei120
緹 ti109 tti116 te116 yte123
總 116
繁 shige123
繆 mue106 mus108 mu112 amuels118 amue120 gmul123 amve123 mau123 mew123 ml123 myu123
織 o123
繞 rou123
繪 e123 y123
繭 mayu123
繼 ji120
纠 dyuzh123
红 hong114
约 jo80 yo85 jor104 io106 yor111 joc112 y116 llot118 o118 illo122 joo123 ju123 eu123 go123 illaux123 lhaud123 llaud123 ossut123 oyaux123 rroye123
纪 g112 gi116
纱 sha120
纲 kang123
纳 na60 ner76 ne87 a97 nar101 nu104 nna104 ina108 nner108 n110 er111 naa113 nha113 nah115 inor117 sner117 gnas118 nat118 ena119 119 ene120 nnes122 iner122 r123 nard123 dina123 nava123 o123 knuc123 auer123 aughey123 naul123 nga123 nnaz123 uneh123
纽 new101 neu107 niu108 eu118 u122 nus123 iu123 aeus123 edli123 nho123 nur123 peneau123 uru123
组 zod123
细 si123
织 ori123
绍 sho105 sau112 saue114 scho116 so116 h116 uchaus123 cheau123 chow123 schaup123
结 ggyegy123
统 i123
绥 asere123 soy123
继 chi123
绮 kie123
绰 chuo120
维 vi61 wi76 ve76 we90 vy95 v97 ver100 101 wie103 vei104 vie105 bi107 va107 vey109 wic109 wei110 i111 vay112 vel112 owit112 wit113 wy114 wer115 vee115 fu115 vai116 wel116 oui117 vit117 woj118 wa118 w119 el119 vid119 rvee119 veit122 u122 eve123 be123 vier123
绵 mian120
缅 men101 mien123
缇 ti114 teze123
缪 mew118 118 hmue123
罕 ham91 ha100 han101 a109 ago110 aha113 kha113 hams114 eh114 o118 irhan118 oh121 ckham122 khan123 ah123 aynham123 dham123 hamz123 hchan123 him123 lugan123 qan123 qoqan123 urhan123
罗 ro58 lo80 r93 llo98 ra99 l100 roh101 ru104 reau105 rrow105 rou107 roo107 rot108 ros108 row109 lou112 e113 raw113 rau113 reu115 elow115 rho116 lau116 ero116 la116 117 loh117 yro117 rrault118 gupta118 roth118 o118 roe120 luo120 rol121 rus122 rod122 raut122 rog122 roz123
羅 ro52 lo71 r89 ra93 roe95 ros95 l97 row98 llo99 ru101 roh103 rou103 roo104 o106 106 rod106 law107 lau107 loe107 rol107 rrow107 ello108 rho109 a109 laure111 raw111 rau111 rough112 lu113 graw114 low114 rot115 urou116 ulou117 raud117 rogh118 rosiu118 rob118 n118 s118
羌 qiang120
美 me80 mi88 m103 mel108 ma109 my111 mai114 y116 mme116 o117 118 mee118 mei118 mil121 n122 a122 mer123 med123 czi123 hromy123 lmey123 mayno123 miiii123 rmet123 shah123 t123 w123 ymay123
義 ye105 i108 u109 aee114 e116 ai120 gi120 hirdo123 n123 nomur123 yoshi123
羽 u118 ha123 eokwoo123
翁 on84 un107 von110 wong110 um113 won117 ons123 re123 cione123 fioen123 ksaorn123 ohm123 om123 onn123
翅 ke123
翊 ster123
習 sh123
翔 sho123 sjeng123
翠 tri97 tree112 tra113 tr115 tru116 trie116 trio118 tre119 trell119 attric123 drie123 oitra123 pioli123 traye123 trub123
翰 han87 hn92 hann103 gham112 112 n120 h121 an123 ahen123 e123 ehaan123 houn123 ne123
耀 gyo123 jauc123
老 lao111 lau112
考 co83 kau88 cau92 ko92 cour99 cow100 cor100 cal101 kow104 c106 cou108 cho109 kol112 caw113 kaw114 k115 ca116 cu116 coo116 cao118 tkow119 cord120 cco121 kaus122 ckow123 kor123 caughe123 chel123 clau123 i123 jackow123 kal123 kall123 kauer123 khou123 tin123 tot123
者 a112 r116 je123
耆 qi120 g123
耐 ne100 knech112 nai120 rne123 eney123 iannet123 nair123 nya123 onne123
耨 nou120
耳 r107 l111 al117 er118 ellius123 kurage123 tles123 uyer123
耶 ye68 e71 je78 er81 yer84 ya87 ja103 y103 lle104 yi105 j105 el107 ge107 eh109 jae110 110 ille110 yea111 a112 illes112 ier113 ie114 oye115 yet115 jer115 illet116 gye116 ouille116 eri117 oyet117 hier118 an119 ers120 et120 lje121 uille121 yel121 yor122 illeux122 ere122
聂 ne110 nie120
聖 san103 107 s113 st113 sheng115 se121 sain122 c123 schola123 szent123
聚 idu123 sue123
聰 tson118 chong123
聲 sung116
聶 ne103 net117 gne123 nhe123
職 123
肃 su120
肇 zhao120 hao123
肖 shaw92 sho94 scho104 cho105 chau109 shau109 shor109 sha111 sea112 atio115 chot115 shaugh116 syo116 se117 shore117 xiao120 show121 schot122 scio122 chaut123 nshir123 rshon123 schans123 shog123
肯 ken75 cken89 kem97 can98 kin100 ke105 kan107 con107 k107 cen109 acon110 coln112 kon113 ichen115 keng116 com116 kien116 n116 chen117 quesne118 uchan118 in118 ccann119 kun121 khen122 ncken123 c123 kinne123 accone123 acisa123 akam123 akian123 cane123 ckean123 ckin123 eikath123 erkorn123 kann123 khem123 khemu123
育 yut116 yu120 shok123 yo123 yoo123 yud123
胚 mper123
胡 hu76 ju90 hoo92 hou101 khu104 ho105 kho108 hoe108 u116 jo116 rou117 guu118 vu121 h122 o123 wu123 hul123 hoof123 stjer123 wuyte123 bho123 giral123 hau123 phu123 rawczy123 rr123 xo123
胤 yin120
胥 uxle116 chiche123 chu123 s123 sh123 tush123
能 nen104 neng115 no116 non121 n123 em123 nunnel123 ronen123
脇 w123
脈 lmet123
脫 to108
脱 t112 oqtoa123 tus123
腆 je123
腊 la116 ru123
腓 fische118 efield123 pphu123
腾 ten97 teng119 temp123 tan123 then123 toms123
膩 ni120
臘 la112 ra116 hirath123 lac123 rat123
臣 son91 n103 lson105 chen109 sson112 rson117 kersen119 ssen120 artson123 chon123 zean123
臥 ugha123
臨 i116 lin120
自 ci123
臻 zhen120 yuan123
興 chin121 hin123 esingg123 ikko123
舍 she86 sche91 se94 sher99 che101 scher110 sch112 scho113 sa115 sh116 skjo116 shir116 sze116 shel116 s117 icher117 e117 scha117 hishe117 schot121 cher121 yshe122 122 schon123 acer123 nicep123 rnabas123 schjot123 sko123 sse123 uches123 zel123 zing123
舒 shu83 schu84 sch91 su95 sh95 ch106 chou110 schul111 schuh112 she115 schut115 szu116 hishe116 schei116 scho116 shur116 ash120 s121 sher123 schuc123 chu123 albin123 hashog123 jo123 ouchut123 scus123 shawg123 shoo123 shue123 shuu123 suh123 sux123
舜 shun111 seung123 upet123
舞 eui123
舫 ho123
般 burn116 bun123
艮 112
良 rian101 ryan107 n113 ian113 lyan115 lhae115 r117 leanc118 llion118 an122 lha123 lanq123 llan123 urlian123
色 se105 srae107 s113 xe115 saw123
艺 i116 shing123 a123
艾 e64 a65 i80 ai84 ay88 ei89 al90 el90 er103 ey103 ar103 em104 her111 he112 ed115 ic116 all116 ain117 ab120 u120 ae121 ia121 es122 ir122 h122 ad122 ha122 r122 ell122 122 isaa123 av123 aj123 ioa123 ailey123 ate123 auvet123 ghe123 hese123 os123
节 jie120
芊 echen123
芒 man103 mao109 mang109 mount110 mand111 mun113 mon115 mans116 mum118 meng123 ermann123 mant123 ment123 minc123 mong123 muang123
芗 sian123
芘 bay123 roupe123
芙 f89 v91 ve94 ph106 ff108 uve116 fer116 ove120 fe121 if123 cou123 euf123 free123 phu123 ulfer123 ven123 voe123 w123
芝 ze111 ci113 olidge114 zi116 chi116 rzy118 zeno119 zhi120 age123 ats123 gi123 ji123 rianne123 zie123
芬 fin82 fen87 fan92 ffin95 ven97 ffen98 phan99 phen104 phine106 effen106 ephen108 finn109 phin109 fun110 fi111 van112 efen115 phanes115 v115 fein116 pheng116 vine116 n116 fim118 f119 evin120 phane120 ef120 efan120 vin121 efanel121 fa122 fenn123 fine123 uff123 fins123 arvine123 atic123 ffien123 ffion123
芭 ba89 bar101 pa107 bob115 p116 a121 par123 maha123 patana123
芮 ri108 re108 ray116 rie122 rene122 irgitt123 kary123 ne123 renat123 rueh123 urair123
花 a107 hua113 qa120 bloem123 faircl123 fra123 huar123 iffer123
芳 fang120 fo123 fontey123 sasa123
芹 seri123
芻 chu121
芽 y123
苏 su71 so95 sou99 s99 zu102 soe104 ssou105 soo110 sau115 shu116 sur117 ssus118 asu118 asur118 ssu121 zur123 sun123 sual123 sz123 thu123 eswa123 na123 schoel123 ssoux123 syl123 xu123
苓 ring123
苔 tel123
苗 mio118 myon118 iamio123 y123
苟 gils123
若 ro95 jo95 r113 ruo114 zho116 u117 geof118 jod123 j123 ur123 c123 jot123 lo123 raad123 ryl123 ugeaud123 ujeau123 zzot123
英 in82 en97 im107 ing109 e112 ying113 i118 123 jin123 heim123 noguch123 sorach123 yens123 young123
茂 mou112 mu116 moo118 kuriya123 mal123 mel123 ny123
范 van95 fan103 fa113 va118 fein123 franci123 hervo123 sambhu123 vai123
茉 mau113 mo120
茜 sie109 cy112 si112 ci113 s115 ssy116 i116 ssi117 sy123 llsi123 sing123 xie123 zy123
茨 tz69 ts75 z77 c79 tts101 cz102 tes103 ds103 ates105 tsch107 s107 i109 czy110 t113 ats113 etz114 zl116 tch116 y116 zi117 tse118 tzer118 oetz118 atz119 tze120 ci121 ch121 ertzs121 th121 itz121 tsy122 122 utz122 zer123 aerts123 chin123 fi123 icsay123 kel123 ostes123
茯 fu120
茱 ju89 jo110 j123 giu123 chu123 gea123
茲 z65 tz83 ds88 zi92 ze92 ts93 zzi100 s103 zy104 sz107 t109 a109 ch110 zz110 des110 lds111 c112 tts112 czy112 e112 cz113 zh114 hodes114 x115 zie115 ntz116 dzhi117 zzie118 dds118 zzy118 rts119 ise119 ltz120 zhi121 itz121 se122 lts123 d123 et123 ziz123
茵 in98 yin120 rine123
茶 cha114 yuelu123
茹 zhu112 zu112 jou113 ru118 z123 123 ju123 ruch123 rue123 ruj123
荀 xun120 sjo123
荊 z123
荣 jun111 yong116 rong120 ron122 yeongn123 eisa123 g123 glio123 llon123 ren123
荷 ho95 hol99 ha103 he104 jo110 re112 h115 haal115 hor119 hr122 her123 hal123 hel123 ugu123 che123 hos123 hur123 rres123
荻 dy116 dix120 dee123
荼 tu120
莉 li69 ri76 ly86 lie88 ley88 le93 lli93 lly93 l96 lee99 rie100 ry100 llie102 rey105 lea108 ree109 i110 re110 r111 e113 leigh113 ali115 rrie118 lj118 ylee118 auri118 lia118 a119 eli120 llee121 eelee121 rin123 lid123 lyn123 ailey123 elier123 erys123 hetu123 hle123 ilarie123
莊 djon123 jong123 n123 rjon123
莎 sa73 sha81 za88 ssa88 tha95 se102 cha102 a103 shar109 s110 scha110 sal110 esha112 sum115 dsor115 sah116 sar118 cia119 rsha119 sia122 sel122 xa122 liza122 ntha123 ser123 shad123 ac123 hamara123 ica123 schan123 sham123 sorn123 vare123 zon123
莒 ge123
莘 azin123 si123
莞 bhakdi123 wan123
莫 mo56 mor86 mau87 m89 mou91 mer92 mu97 mur100 me101 more102 mmer103 mol106 mmo108 mow109 109 hmer113 mal113 ma116 sh116 mall116 mot117 mme117 moj117 maw118 mel118 mos118 mon118 amer120 rmer121 moh121 y122 ume122 mir122 mour123 ill123 ome123 maud123 h123 mone123 t123
莱 le66 re86 la88 lai89 lei89 lle93 rei96 rai96 ra97 ly98 l98 li99 ley101 ry102 lay104 let105 e107 leh109 llai109 r110 ri112 lie112 ret113 rey114 rye114 ray115 y116 ligh116 rie116 llay116 res118 ler118 rlisl119 les120 illet120 k120 lae122 o122 lhe123 air123
莲 gdale118 ren120 le122 llain123 lleni123
莽 mang111
菈 ra112
菊 ju120
菏 sh123
菜 na109 dza123 hizaki123
菠 bo120
菩 bhu112 bodh112 n123 pho123
華 wa88 va92 war98 wal106 uar107 a107 ver107 wahl109 var110 111 ward111 uard112 ouard112 ewart112 vac113 hua113 vard113 oar114 v115 joaqui115 wer116 ka117 dwa117 jua118 ever118 joaqu120 ve121 ois121 val122 vol122 w123 wat123 t123 owa123 kwa123 ardine123 effer123 faze123 hwa123 ilva123
菱 naok123
菲 fi67 fe78 phi79 fie80 ffi94 phy96 f97 fer99 vi99 fel100 ffe100 phil102 phe102 ffey104 ffie104 phoe104 ve105 fa105 fai106 feld107 fy107 field107 efe108 ffith110 a111 uffy111 fei111 ph111 yfie111 fay112 fee112 phai112 lfi113 ffet113 uffet114 phee115 ophie116 vey116 phae116 pfeif116
萊 le64 la81 lai84 re85 ri88 lei88 ly91 ry91 li92 lay92 ra95 rei96 let96 r97 l97 rai97 ley102 ligh103 res104 rya105 y105 llet106 righ106 lle106 e107 rie107 lea108 ray108 lac111 ria112 wrigh112 ran112 lair113 lais116 laye116 leu116 lie116 rey117 ro117 lyth118
萍 pin123 mpanee123
萘 ngai123
萝 lo109 ro123 rothe123
萧 shor123
萨 sa64 ssa85 za86 a98 sar99 sha105 s106 tha108 ca109 sak111 112 rtha114 su114 saa114 sah114 sal114 sad115 sul117 se117 xa120 zak123 delai123 saaz123 shant123 sse123 sser123 thu123 tine123 tzha123 xe123 zvya123
萬 van87 wan91 va105 ine112 n115 vam116 vanc123 man123 vant123 123 asz123 even123 hauvin123 havanh123 ndwa123
萱 esuan123
落 lofs123
葉 ye93 e102 er110 et110 u112 ette113 je116 yet116 es123 ja123 llet123 ssapa123 syapa123 ya123 yip123 yyah123
葛 g74 go108 gar110 ga111 ge111 guer113 ger115 god116 gor122 gue122 gru123 gr123 gaard123 kerrit123 pettyf123 rgaud123 ur123
葡 po123
董 dong120 don123 tom123
葩 pal123
葭 a123
葵 aoi123 quet123 quve123 wakana123
蒂 ti57 tti72 di77 ty78 te79 t88 thi89 tie90 tty90 tee95 dy95 ttie98 die98 thie99 rty100 de100 tu104 dee105 tea105 thy107 i107 pti107 tj111 ttir112 tthi112 112 thu115 tte115 zti115 e115 aty116 otti116 dhi116 atty117 tey117 ettl118 tit118 dey118 tin119 the119
蒒 zei123
蒙 mon66 mun82 mond93 mmon94 mont94 men96 mo102 mund108 m108 moun109 mum110 me110 amon112 t112 mou113 amonn113 amone115 mu115 mons116 mom116 remont116 imon117 ment118 dmond118 mour118 moe118 ma122 mount123 demon123 mans123 menkh123 aumoon123 eeiso123 lman123 lmunt123 mam123 maun123 meen123 mmet123 mohn123
蒨 qian121
蒲 pu114 beau115 pa123 sator123
蓁 zhen120
蓉 attse123 ren123 zon123
蓋 ga83 gai91 ge95 gay100 gue100 g102 gei103 gu104 ghe107 geh114 hey115 guet116 ger116 kyla118 gel118 gey120 gem121 guy122 guer122 ky122 e123 elga123 feke123 geyl123 gha123 ghei123 giu123 greit123 hankin123 qa123 tu123 ya123
蓓 pe117 bei120 bed123 bet123 ebbe123 pade123 ppert123
蓜 gorsa123
蓝 la112 lan120 ram123
蓬 pon100 pong104 pom107 phon108 pol112 porn114 po120 bol123 bom123 bong123 phone123 phun123 pone123 pons123 ppen123 pun123 udprom123
蓮 le106 n107 lyn107 ren108 la109 e112 lian113 llian115 linne116 lia118 olina119 len120 li122 ne123 ealing123 eeland123 kamal123 leny123 llie123 lyan123 padmas123 rlaine123 rlanne123
蔑 ama123 me123
蔓 man120
蔔 ppe123
蔡 zei109 chas115 ze116 chi116 chai123 tsai123
蔣 g123
蔵 zang114
蔻 ko106 co123
蕊 re116 rreal123
蕎 jodh123
蕭 shaw103 xiao108 sho116 scha116 show123 123 chopi123 chot123 shau123 sol123 zillma123
蕾 re84 le95 lei104 la109 ley113 rei116 lett117 ra117 leo118 ree118 let118 les119 here121 ri121 ire122 r123 irih123 lay123 leszcz123 na123
薄 b117 bocc121 poklep123
薇 vi85 ve94 we105 vil113 wi115 vy116 way116 wil117 wei120 away121 vir123 vit123 aveigh123 bear123 ezweni123 may123 oui123 owic123 rwig123 vay123 vee123 vell123 vey123 vie123 vieve123 vild123 voll123 wee123
薛 s105 sha107 che108 sche110 she114 ixei115 zi116 shay118 schaf118 xue120 scher121 sch121 sid122 h123 w123 m123 schrei123 schwar123 scio123 sea123 sheh123 shirt123 sidicl123 sit123 zael123
薩 sa60 za78 ssa86 su91 s94 sar96 tha97 saa98 a98 so102 sah107 sal107 sut108 se108 ca109 sha109 z110 ssar110 sza111 zza111 zar114 san115 si117 szas117 sale117 rthu118 thac118 sen119 xa119 sus120 sak122 iza122 thu122 sam122 sas122 isa123 u123 sel123 r123 i123
薮 sud123
藍 lan101 ran107 l109 len112 lam116 lang116 rem116 llen119 lane122 ra122 ram123 llany123 ok123 ploy123
藏 jan116 ts123 zhan123
藕 z123
藝 ye109 ge123
藤 to107 ten112 c116 ki118 atsuki123 atsuya123 fuji123 insai123 ji123 mihok123 oji123 s123 tetsuy123 ur123 vine123 ytan123
藹 houret123
蘇 su70 so90 sou92 s97 soe103 zu105 soo108 sue112 shu112 sous113 ssu113 szu114 suh114 ssou115 zoo115 xu116 zou116 zun118 suk121 sup122 z122 sol122 sz123 u123 c123 csu123 khen123 shue123 stou123 sulze123 thu123 urshid123 xous123
蘋 pinket123
蘭 ran68 lan68 land82 lam91 len91 ren91 llan95 ram96 rand98 r100 ra101 la102 lin103 n104 rain108 rin111 eland112 e112 laine113 lane114 lain114 nan114 wland115 rian116 lang117 aran117 lano117 rrin117 ry118 raen118 llane118 lem118 oulin118 en119 rnan120 rran120 rana120 rlane120 ilan120 lund121
蘿 lo94 ro94 lau107 lor111 rho116 hlo120 mylou123 ollows123 ra123
虎 hu114 hoo116 hoe123
虛 nouch118 che123
虜 rup123
虧 kui120
蛙 llokot123
蜜 mi91 me123 himiz123 mea123 mee123
蝉 chan120
蝶 de116
融 rong120 yu123
蟜 jiao120
行 o112 gyo117 aigyo123
衍 yan114 yaya123
術 chuq123
衛 vid111 i116 wid116 vit116 weis118 david119 nsen123 sutomu123 wad123
衡 heng120
衣 i107 urva123
表 123
袁 yung123
袋 ud123
袓 jus123
袞 gun121 gon123
裏 eri123 le123 ry123
裕 yu120 g123 ushid123 yudh123
裘 jo109 ju112 chl123 ge123 hucho123 jow123 quir123 rtue123
裡 ri99 li108 eri121 uri123 erii123
裴 pe102 al123 bae123 bui123 pre123 san123
褚 cuy123
襄 xiang120
西 si57 ci67 ssi76 sy80 i82 s83 cy85 se86 sey86 ce88 sie91 thy92 the93 sci95 cey96 shi96 sea96 ssie96 cie97 see98 sse99 sh99 101 hi102 zi103 ssy104 xi104 e105 y105 thi106 cci107 ssey108 ey108 c108 chi110 she110 sch112 ie112 szy112 szi112
覃 tan120
見 ke121
覚 engaku123
親 gi123 igeon123
観 kan123
覺 kaku107 ogues123 ongaku123
觀 guan114
觉 jue112
角 bt123
解 a116
触 chote122
計 123
訖 h123
託 dros123
訥 ner116 ine118 ne120 chyle123 iennes123 noth123 nul123
設 sh123 123
許 sh82 sch96 ch107 che109 hu112 chu113 she113 s115 hue116 ish119 rch119 ouch119 rsch121 h123 i123 sz123 hii123 hrach123 schy123 shiell123 tshi123
訶 ha108
証 sho123
訾 zi120
詠 yong120
詥 ho123
詩 s109 shi114 sr123 rish123
該 cai116 gei123 ogueye123
詹 jen91 gian95 jan97 ja98 giam105 gen107 can107 zan110 sea118 je123 jam123 zam123 esterm123 gyan123 jaan123 john123 s123 than123
誇 qua112 cua118 rquha118 cre123
誠 ng123 zenove123
誴 cong120
調 tiu123
諦 athya123 des123 dy123
諭 yukich123
諾 no56 o85 nor85 n93 now100 neau101 101 nou104 kno104 nau105 not105 rnol108 nu111 na111 knol112 lo113 ner115 noch115 naugh117 nov117 ro117 gneau118 inau118 u118 neu118 non119 ne121 l121 knot121 nos122 gno122 kn122 ilo122 nod123 ot123 noy123 cano123 novan123 naut123 noda123
謀 122 ummo123
謙 rahi118 itsch123 tim123
謝 she83 se87 che96 sha101 sche104 sher105 je108 sze109 sey110 kjel111 s112 sh112 shay112 jef114 scher115 sei115 sya115 e116 c116 tse116 shche116 t117 sheh117 scha117 aucher117 ger118 gel118 shir118 schae119 chet119 shi119 shea120 cher121 eshchy123 agsay123 echert123 eie123 jei123 rzec123 schi123
謨 hi123 mu123
謬 emieux118
謹 kan123
證 sho123
譓 hui120
譚 tan103 ten116 tam116 than116 t121 ottom123
護 aksita123 palita123
讓 jean116 gen123 rena123 aroux123 rojan123 ron123 wrong123 zan123
讖 aksema123
讚 rzine123
让 jean100 gens116 ja123
讪 san118
讷 ana116 nne123
许 schu116 sch121 hut123 ach123 che123
诃 he115 aha121 hihath123
诗 si116 shi121 sh122 ebsi123 stee123
诺 no61 o89 nor100 n103 nault106 nau107 naud108 neau109 not111 ro112 nou113 rnaud114 neu115 nod115 ne116 now116 nal116 neaux116 ow116 ner116 knor117 know117 kno117 rnot117 i118 ou118 d119 nuo120 mo120 uno121 ynaud121 na122 uenot122 nus122 hono123 noul123 meno123 nour123 noz123 nok123
谟 mo116
谢 se86 she90 sche100 sie103 s107 che108 chet112 ei113 sheik113 ey114 sher115 chae115 cher116 sce116 schei116 sha117 sh117 shi120 schel121 si123 kal123 schje123 arshee123 chem123 chie123 cy123 schay123 shayk123 t123
谦 tian123
谭 tam116 tan120
谶 ksema123
谷 106 ku116 co122 atsuki123 ggun123 ggut123 kenich123 qu123 tomok123 ygot123
豆 dou120
豊 kuni120
豐 fon100 feng120 ephon123 g123 i123
豪 hau81 hou89 how97 ho102 howe105 hous111 jo112 hal113 haughe115 jau116 haus121 heus122 ha123 hower123 haug123 ewho123 erhout123 hoo123
貂 diao120
貔 pe123
貝 be60 ber79 ba83 b90 bel91 bai95 bay96 ve105 bey105 bei105 pe105 bae108 bet108 bie109 p110 bur111 ebe113 e114 bu114 bi115 bbe116 ppe116 by116 bec117 pa117 per117 119 bo121 obe121 bell122 erberg123 bre123 bette123 beth123 bech123 m123 va123 bhay123 buy123 empe123
貞 zhen120 tei123 ngbo123 yacc123
負 fu121
貢 gon93 gun94 gung112 gom116 gunth122 goum123 kun123
貫 asakaw123
貴 gui120 choi123 goy123 gues123 revo123
買 mai116
費 fe73 fi84 fer87 f89 fai96 fa98 fei99 ve102 fy107 fie110 ffe110 vi112 feue112 fay113 fee113 fl114 fre115 phi116 free116 fur116 fah116 efe118 phe121 fej123 p123 fill123 t123 fyo123 fio123 i123 g123 bransf123 feb123 affael123 broth123 d123 darg123 dfear123 edve123 feyn123
賀 ho92 h104 her111 hor115 he119 hoy122 ch123 hauk123 herlih123 hulke123 lhot123 orhoo123 se123
賈 ja77 jar97 ju100 ga102 dja103 ca104 gia105 j109 gar110 jud113 jau114 lja116 jah117 ggia117 jay118 ka123 gaar123 gea123 ghai123 god123 jawe123 nejha123 tsia123 ugha123 za123
賓 bin83 bbin98 pen102 bing103 ben104 pin105 pi110 bean112 byn112 bain116 117 ban119 urbin120 bende123 ibbin123 bins123 binn123 lben123 appan123 bbon123 brin123 bunge123 d123 epine123 ibon123 obind123 pinkne123 prin123 pwin123 rbanks123 s123
賢 hyun118 xian120 123
賦 ful123
賴 rei96 ri103 rai108 ry108 wrigh110 lai111 re115 la115 l116 ryo116 ric119 le120 r122 rhe123 hreis123 ny123 pinky123 rite123 t123
賽 se87 sa91 s95 sy97 sei98 ce98 sai101 sse105 si107 sey107 say109 dsay112 cer113 k113 dsey114 urcel114 cel115 tha115 rsay115 e116 set116 sie117 cet118 sel119 ser121 a122 ussai122 saya123 cyt123 d123 cai123 caix123 cee123 cy123 esay123 eth123 isell123 nigseg123 tthei123 uusep123
贊 zan94 za102 zam109 jan110 zem116 zhan116 ze116 zen122 n122 z123 alegs123 iljan123 oisin123 zian123 zza123
贝 be65 ber80 ba97 b98 bei101 pe102 bey105 bay108 bai108 bbe108 ve109 bec109 bel111 beh112 bi112 bae112 by117 bar118 e120 bet121 r121 ppe122 bert122 obe122 ben123 bag123 katon123 ku123 peigh123 tsawa123 ypers123
贞 rejean123
贡 gon97 gun101 gom107 go116 ga116 gunn123 egomby123 goon123 hon123 khe123 w123
贤 xian120 bhadra123 xe123
费 fe76 fer94 fi94 f100 fei105 ve107 fai109 fa109 phi112 ffe115 fy116 feh118 ver119 fey123 e123 ir123 fery123 ffey123 kolcs123 marto123 orffe123 phe123 veh123
贺 he120 ho122 kh123 ra123
贾 ja79 ju109 ca112 gia114 jar115 da116 jal116 jad118 gar118 ga122 j123 djal123 dji123 zya123 ge123 jha123
资 uts123
赓 geng120
赖 rei98 rai106 re107 ri109 la115 wrigh115 righ116 lai120 ryl122 le123 li123 ligh123 ly123 nai123 ray123 wri123
赛 se93 sai95 say104 ce107 s108 sey110 cy111 sa111 sse113 sser116 thel116 set119 e119 ssi121 coe123 outhai123 rci123 saj123 sia123 urzyn123 uxe123
赞 zan97 zen107 zam112 za114 xanth116 zin118 zzan118 can123 n123 zaa123 zaine123 zely123
赤 chi98 c116 n116 ch116 ji116 j117 120 ci122 ralpa123 sa123 tritse123 yvci123
赫 h67 he71 ch72 her79 kh81 ge90 hur90 ho92 cher94 hu94 je96 hel98 che100 hear102 g104 hr104 r105 ha105 khe105 k107 hir107 108 hi109 hou109 hoe112 heu112 e112 re112 kha113 hum114 hul114 hl114 uch114 gh114 hud115 herz118 hera118 ger118 a119 ech120
赵 zhao120
起 n116
超 chau123
越 echi123
趙 cho118 g123
趣 rch123
跋 a105 ba118 varma119 bha121
路 lu81 l88 ro93 lo97 ru99 o100 lou101 105 llo110 rud110 no112 iro113 u115 llu115 orouz116 ruu118 lowr119 rou119 roo121 i122 le122 ero122 ajlo123 broz123 edlo123 eloup123 enessa123 law123 lieu123 lluto123 mol123 naga123 nelut123 vahiru123
践 jian121
踪 123
蹈 su123
蹉 tso123
車 ces123 cha123 cher123 j123
軋 ga121
軒 he116 hin117 n121 heintz123
軻 ke120
載 zai102
輝 awa123 wheei123
輪 iwa123 ron123
輸 shu120 subhak123
輿 yu120
轟 van123
车 cze123
载 zai111
辇 nian120
辛 sin76 hin93 cin93 sing94 s99 ssin100 shin100 sim100 zin101 si102 san103 ssing104 sen104 czyn106 schin106 cine110 zen111 chin113 ssine113 shyn113 cynth113 xin115 syn115 cyn115 sheen115 sine116 son116 tzin116 hsin117 ethin118 shim118 suen118 rthing118 rse118 hiza119 n120 za120 hi123 ine123 hing123
辜 cour123 cu123
辟 pi120
辨 viveka123
辯 bian120
辰 chen120 chan123 dchen123 hor123 jin123 n123
農 non92 noun116 onen116 nnon117 nong120 nun123 no123 ignan123 nent123 nom123 ton123
边 abius123
辺 o123
辻 o116 kenz123 nobor123
达 da62 ta92 dar93 d100 dda101 a102 dha104 tta106 dah109 t110 du112 113 dat116 do116 r116 dal118 ddar119 de121 der122 an122 dag123 dard123 cada123 deh123 dharth123 iete123 lldah123 lobsan123 ndl123 rtha123 s123 sa123 tadt123 ttha123 uoda123
迈 me93 mai94 ma96 mei97 m103 mi103 my107 may111 e116 miche118 micha118 meye119 meis120 120 emeye121 maie123 mer123 mail123 fartu123 mion123 nd123
近 geun116
迖 ritt123
远 yuan120
连 ren99 len107 lian111 en122 le122
迦 ka99 ga103 a108 gha116 ja116 ca117 ki123 kya123 rasimh123
迪 di54 dy72 de75 ti80 d81 die83 te88 ddy88 du89 dee90 ddi93 dea98 dhi99 ddie100 100 tti102 rdi103 dei104 day104 dey105 y106 dit108 tie108 ty109 tic109 adi109 s110 i110 e111 r111 ady111 dic112 tty112 del112 dri112 ndi113 t113 dil114 the114 dek114
迭 die102 d121 diet123 da123
述 shur123
迷 mi107 amy123 tmi123
追 tri123
退 teu123
逊 son100 ssoon115 xun120 aysoon123 rsson123 sen123 tion123 xon123
透 tou120 to123 eytaux123 teu123
逖 ti120
通 tone92 ton93 thong104 tun112 tong115 toun116 d117 orn123 thon123 tum123 n123 rten123
速 su103
造 o116 zao120
連 lin95 ren97 len98 li109 rin112 n114 rei116 ryn116 l116 reen118 ri120 celin123 leijen123 ljen123 lleyn123 rem123 riam123 rien123 riyo123 thang123 yeun123
逸 ic123
逻 k123
遂 sui120
運 un123
遍 henj123 ppen123
遏 e120
道 do81 dau92 dou94 dow95 dol95 daw100 d101 dor101 dal103 dao106 da111 doy113 del117 doo123 o123 dahl123 daugh123 qua123 asdale123 atdol123 tol123 utous123
達 da58 ta83 dar85 d89 du92 der94 de99 a100 dda100 dah101 do106 107 ter107 dal107 tar108 dha109 deh112 r112 t112 das112 lder113 dahl115 dad115 dag116 k116 ddha116 s116 dau117 adda117 ba117 dae118 terr119 del120 i121 ester122 ddar122 det123 trat123 nder123 dia123
遙 joux123
遜 son89 tson112 lson114 on118 cean123 masone123 omsen123 rlsen123 rzun123 ssump123 tience123 tzen123 zon123
遠 yuan121
遮 nunzio123
選 116
邁 me91 mei98 mai100 ma100 mi101 meye103 m107 may110 rmicha113 my115 mal116 mc116 mey116 rmine118 emeye120 micha120 emeyer123 mad123 feim123 hman123 nmaie123 ztojay123
邊 pem123 pign123
邓 dun107 den112 d112 deng116 dunh118
邢 schen123
那 na74 a100 ner104 n109 nna110 ra110 naa112 nar116 nu116 r122 nas123 ks123 hanael123 jen123 lal123 neath123 pong123
邦 bon80 bun97 ban105 bom107 pon107 bang110 pont113 bo114 ben116 bum116 porn116 boum118 bjor118 bong118 bond123 b123 pan123 bawm123 brom123 lbarn123 m123 n123 pong123 tpong123
邱 cu123 c123 cher123 k123 quig123
邵 south121 en123 s123 shawq123 shou123 siu123
郁 n119 hiraya123
郎 ro103 i116 a116 anlon123 hirow123 landes123
郏 jia120
郑 taksi123
郝 her123 ho123 rao123
郡 ianm123
部 u113 cau123
郭 attori123 cowper123 gro123
都 du91 t101 u105 107 tus113 do116 tu116 duh116 daude118 dou119 dul120 d120 atu123 to123 tow123 dor123 tuhl123 chadow123 ddouh123 dhu123 ndra123 ourdos123 top123
鄂 o123
鄔 ull123
鄧 dun91 de122 danka123 g123 teng123
鄭 112 j118 cheng123 h123 jungg123
鄲 ta123
酋 i123
酢 imenom123
酬 chou120
酷 gkul123
采 tse99 ce112 tze116 eutzer118 se123 zet123 ca123 chai123 ehai123 tzsche123
释 f123
里 ri45 li65 ry67 rie75 re78 ree80 lli83 le87 ly89 l90 r91 rea92 y93 rey94 i95 95 rry95 rg96 lee96 ley98 riy99 rei101 gli102 e102 lea103 ury104 rij105 lie108 iri109 a109 rri109 ille112 rrie112 frey112 eli112 lyi112 rwic113 lai113 rii113 rig114
重 shige112 fusak123 oshida123 tar123
野 no107 o109 i117 giich123 hidey123 kkan123 orya123 ya123
金 kin66 gin85 king92 kim92 ggin95 jin98 gen100 ki101 kine102 in102 chin103 ckin105 din106 cking106 cin109 n109 j109 zin110 rkin111 112 gene112 guin112 keen112 gim112 quim113 quin113 ginn114 ulkin114 kind114 k115 y116 gyn116 g116 akim116 rgen116 s116 vajr116 cken117 ging118 dgeon118
鈕 niu120 neu123
鈞 i123
鈴 suzuk118 h123
鉢 bo120
鉴 jian120
銀 yin120 eunhyu123
銘 ming120
銳 ra118
錢 chan100 cham102 che109 cam123 cen123 chin123
錦 geum123
錫 si103 cic112 rthy112 thie115 ce117 sic119 xi120 k122 sir123 c123 zi123 se123 ch123 conci123 dzic123 jsek123 nnacer123 nthin123 shima123 usset123 zzet123
鍚 sex123 zig123
鍵 jan123
鍾 chong118 chung118 chon123
鎖 suo120
鎧 kai120
鎮 zhen120 marsa123
鐵 te109 tier113 tie114 ti116 i123 teg123
鐸 do116 ddle123 ddoe123 ndhok123 to123
鑫 sching123
钢 ariun123 gan123
钦 chin104 cin113 n113 shi113 utchin114 czyn116 tsin119 chen121 rcinge123 ischin123 kin123 trinle123 tsyn123
钱 chan105 chea116 cha118 123 ciam123
铁 te105 tie111 ti112 t122 ho123
铎 udor114
铢 zhu120
锡 ciniu115 si123 shire123 thic123 zie123
锲 chec123
镇 zhen120
長 cho107 chang112 i116 kats119 e123
門 men80 man99 mon102 m110 min112 me117 oatman123 rmann123 ymest123
閃 sham123 simco123
開 k113 ecatu123
閏 aehyu123
間 as123
閔 min112 s119 r123
関 it123
闊 kho123 ko123 kuij123 kwo123
闍 ja116 y123
闐 tep123
關 gwen112 guan120 gwyn123 quan123 seki123
门 men86 me111 monro113 elmann123 mman123 mmun123 muen123 rman123
闵 min110
闾 lu120
阇 a123 acha123
阔 kuo108
阖 he120
阮 nguyen113 won123
阳 yang114
阿 a44 ar72 90 al92 ha94 ab95 o100 ah101 e101 da105 h108 y109 i112 p112 j113 am114 s114 aa114 u115 aris116 ga116 sza117 k119 c121 g121 as121 sz121 av122 n123 m123 ela123 bo123 mont123 8t123 anak123 badwaw123 bar123 gilipo123 lafre123 mes123
陀 a98 d102 t116 tuo120 tor121 do123 teuf123 thot123 tof123
陈 chen109 chan114 cham123 chon123 chun123
院 in96 o116 okuin117
陳 chen114 ke117 dignag123
陵 ling114
陶 tau88 tow107 tou112 tal112 tao115 ta116 to116 taw118 towe120 csip123 dao123 taeu123 thao123 touw123
陸 lu120 roussi123
陽 yang107 n116 y123 eyou123
隆 lon78 ron79 lom94 llon95 lun100 long102 rom103 n105 lo106 rone107 aron109 lund109 lone111 illon111 lum111 roun112 loan113 ryu116 rum116 lung117 rumb118 rung118 lomqv118 loom118 mrong120 lu121 l122 ro122 lumba123 ilon123 mron123 rond123 ronn123 oron123 run123 douang123 guulan123 laun123 lju123 loem123
隊 and120
階 gyebae123
难 nanda123
雀 cher115 cha116 chell123 cheri123 chi123 n123 uza123
雄 chon109 g116 i116 k123 huyn123 o123 yuryak123
雅 ya73 ja74 a79 ia99 ah100 ar104 jar105 105 yan109 e109 ard112 j112 jac112 yat114 y116 yer116 yar117 air118 jan121 yah121 ad122 iah122 lla123 yastr123 aigna123 arere123 gret123 junc123 uayo123 yaji123 yoa123
集 jit123
雍 on116 jian123 yun123
難 nand109 nan114
雨 hu103 ainsu123
雪 she98 sher100 s108 shir109 che111 chel111 shel113 chery113 shery114 xue114 sch115 sche116 cher118 sho120 shere122 sheri122 arg123 aucher123 chael123 chal123 chey123 ouchez123 sia123 sieux123 surier123
雯 n111 wen120 aiwenn123 avan123 rmen123 vgy123
雲 van102 vin110 ve110 ven110 wan113 win116 dwige118 yun120 bai123 d123 erring123 evein123 everin123 o123 ranr123 rinde123 un123 vantho123 yum123
雷 re52 le76 ra77 rei82 ray83 rey85 r86 rai87 la90 rae91 ry92 lei92 lay94 ri94 ley95 ret95 rre102 let102 ly102 l104 rrel105 lle107 leh107 rie107 li108 ler110 y111 rea111 rej112 lai112 ro112 e112 rel112 llee112 rais113 lley114 are114 les115 ure115 rhet115
霄 xiao120
霍 ho63 hor82 hol85 kho91 haw91 jo95 cho96 hal100 hou101 ha102 hoe102 hoo104 h106 hu108 ro112 hau112 hoh114 jho116 go116 hog117 voc118 haugh118 elhoc120 dho120 fog120 ujo120 hom121 khor122 horn122 khou122 rejo122 heu122 hors123 123 hul123 falken123 vo123 euho123 fford123 forel123
霖 l118 lin120 llyn123 rin123
霞 joffr123
露 lu87 ru94 ro111 l112 lou112 lo115 roulx118 no119 r119 rou122 rue122 ajlo123 aolo123 elor123 elua123 ie123 loo123
霸 bal123
靈 lling102 ling105 rling108 ring112 rei116 ing121 rin123 rane123 urian123
青 tzing116 aok118 zing123 d123 uenu123 ychy123
靖 oy116 inoue123 jeong123 ze123
靜 lyn123
非 fi109 f116 fei120 ffi122 evi123 fe123 ffee123 ffey123 ffy123 field123 naffe123 phel123
革 ket113 ge115 ke119 g121 kiart123
靴 her113 hur121 hrei123
鞮 l116
韋 we79 ve81 wei97 way101 wi103 vi103 wa103 w104 wai104 v105 ver106 web107 wel108 wer109 vil112 be112 vet115 wyn115 wy116 vey116 va116 whela116 wie117 oue117 wil118 vei119 waya120 oued123 123 ved123 orribi123 vai123 weij123 wij123
韓 han98 hen104 humph118 hawn123 hin123 xan123
韜 o123
韦 ve82 we87 wi102 vi105 way106 wa109 va110 wei111 wel111 vet112 wie116 wey117 vej117 w117 wai118 ver119 v123 rfwe123 enwijc123 vex123 wet123
韩 hensch123
韬 too123
音 uyan117 n121 yin122 yan123 h123 heen123 kich123
順 shun120 jun123 zon123
須 ysz123 anatha123
頌 rsan123
頒 prema123
頓 ton64 tton94 don95 n98 tten101 den103 ten103 tun106 leton114 rten115 dom115 utton116 tone116 t116 nton116 dan116 rton116 ilton117 on119 121 ngton123 thon123 done123 edis123 erron123 gi123 ie123 lotin123 tin123 tons123 tung123 uttons123 v123 yote123
頗 po120
頰 jard123
頻 bin123
額 e103 rag123 nggo123 o123
顏 h123 yeng123
顔 sebra123
顗 yi120
願 sahn123
顧 g116 gu121 goudg123
顯 ken117 hyeon123 kos123 sien123
页 e123
顺 sun116 shun120
须 su123
顼 xu120
顾 cou116
顿 ton75 don99 tton100 ughton111 den113 n113 ydon113 ten116 aydn116 on119 dun120 yden121 elton123 thon123 immer123 layten123 tain123 to123 tone123
颂 som108 song111 sorn116 son116 songz123 thon123 yuk123
颐 yi120
颛 zhuan120
颜 ayan116 gyen118
额 e97 y123
颠 atanj123
風 fu119
飛 vi109 a117 e123 eyfi123 f123 fay123 feld123 i123 phi123 ve123
飞 fy123
飯 i123
餅 okke123
餔 bou118
館 guan120 er123
饒 j123 rau123 rous123
饶 suzsa123
首 us116
香 shan106 ko109 cha110 chan111 a112 che116 ka116 chand123 eichel123 o123 shon123
馥 for123
馨 sine116 xin120
馬 ma53 mar69 m95 mu96 mer97 mma98 me103 mah103 mo105 105 mal106 mul107 maa107 a108 mat109 r111 mas112 imar115 mmer116 hmal118 mag118 s119 maw122 c122 maz122 mau122 mak123 mard123 ulmer123 u123 lim123 ku123 b123 h123 hlmar123 manjre123 myr123 no123 pri123
馮 von98 fon112 fun116 fang123 ffon123 fom123 home123 vong123
馳 cci112
駱 noth123
騙 swiz123
騰 ten97 tun116 ottom123 tam123 turn123 yrsten123
驊 g123
马 ma58 mar78 mma98 m99 mu104 105 me105 mi112 r116 mia117 mah117 mag118 mat119 maa119 hma122 meh122 mak123 ama123 mard123 k123 muth123 aagiin123
骚 ssau123
骠 pyusaw123
骨 gu115
體 hwehti123
高 go77 ko83 co88 gau91 gol100 gaard101 ga102 gow102 g105 gold105 gor105 107 c109 gao109 k109 gos111 kou112 kor112 gel112 gal112 kho114 taka114 gowa115 y116 gaul116 gar116 gowe117 gaar117 ggo117 o117 t118 lko120 d120 kl121 rko121 gour122 gle122 koh122 ckle122 cko122
鬆 son116 sohn123
鬻 yu120
鬼 ki123
魁 kre123
魏 wei91 we93 weis102 wi106 w111 wie116 ve116 wey116 wa116 wye118 wais123 wein123 u123 vermeu123 vai123 vil123
魕 cida123
魯 ru66 lu77 roo85 rou90 rew92 ro95 r98 lou102 reu102 loo104 roe106 rui107 109 lue109 u109 lo111 roux113 l113 le113 lum116 lew116 re116 roum116 ruu118 llou119 clure120 ruit120 i120 olu120 oulou121 rul121 rugh123 rut123 lush123 rews123 anu123 rod123 ruw123 ruh123 b123
鮑 bau90 bo90 bow99 po106 bal107 bou107 baue111 ball113 powe115 ba115 bor116 pau116 bowe117 sbohre118 bao120 pow121 bowl122 paul123 baaue123 beau123 bly123 bur123 prawe123 saba123
鲁 ru69 lu80 rou88 roo93 ro95 r99 reu104 rewe108 rue110 rus110 llu113 re114 rew115 rul115 roux116 l116 lue116 u117 lus123 eloot123 ew123 alud123 roud123 eloup123 endul123 nur123 rough123 roult123 rrow123 terbo123
鲍 bo92 bau93 bou106 bow112 powe114 bal118 bowe123 bouwe123 p123 pot123
鳌 obo123
鳥 birdma123 sk123
鳩 dgell123 jo123
鴉 utgaar123
鴦 am123
鵬 pir123 ayborn123 ppen123
鶴 he120 hak123
鸠 ku123 quieu123 quiou123 u123
鹿 ga123
麗 ri80 li83 ry101 rie102 ly106 are107 ley109 r110 re110 111 ari112 lee114 le114 rid114 l114 lie116 lle116 ret118 ryam118 llie118 e118 lli120 i122 ria123 ne123 knight123 lette123 lius123
麟 lin114
麥 m68 mc69 ma77 mac89 mai96 me99 mi99 mad109 mer112 mei115 my116 mae116 mu117 mau118 may120 bartol123 dmak123 hlmeie123 matyt123 nav123 omelad123 suma123
麦 m84 mc88 ma93 me96 mai98 mac103 mer111 my122 mack123 meh123 llmaye123
麻 ma106 ts123
黃 huang116 a123 oey123 t123
黄 hwa123 na123
黎 li106 ri106 le109 y116 r118 lley118 lie122 rei123 lye123
黑 he96 ha101 hi107 ehea109 hel111 re113 hei113 hey114 hea115 rrel115 hee116 blac116 hai120 123 hej123 cheir123 haeh123 holtze123 hutche123 orhei123
默 mer74 me84 mmer87 mme93 ma94 mo95 mur99 mu101 m101 lmer112 a113 mel115 hamel115 ermo116 h116 more117 omo120 omer121 mor122 eme123 mad123 umer123 mar123 erman123 dmund123 imek123 mald123 myr123 rmaj123
黙 moku123
黛 de86 di100 d102 tel103 da106 ta108 dai109 te110 dar112 dette113 deb118 t120 del121 day122 dou123 dzai123 edec123 tha123 untay123
黻 efelvr123
黼 pu123
鼎 uddin123
鼻 b123
齊 zi78 zzi94 ci98 zie98 zy101 chi101 tsi101 cci106 cy109 ki109 ze109 ch109 sey112 czi112 zee113 say114 tsy115 sie115 z116 si116 zsi116 czy116 wzi118 qi122 123 c123 ti123 tzi123 chu123 csiksz123 ge123 khi123 lchia123 sce123 tshi123 urzi123 xe123 zmann123 zyj123 zzy123
齋 jai123
齐 zi83 zzi96 ci101 chi102 zie107 ze109 tsi110 cy110 tzi111 ch111 cci112 zee112 ce112 u113 dzi114 zy116 c120 zier122 zic122 sim123 axm123 chy123 dji123 kip123 ky123 ntsi123 qirya123 sie123 tazi123 tshi123 yocha123 zzy123
龄 ling120
龍 ron99 lon104 rom107 ryu109 llon112 lone113 lun118 rlon119 om123 n123 d123 dragon123 erone123 hillon123 ju123 ljun123 rnaiz123 run123
龐 pon98 poun109 pom109 pun112 pong116 ponz118 erpump123 pen123 spun123
龔 gon116
龙 ron97 run107 luun116 lun116 rom116 rung123 aron123 lom123 allen123 erong123 leme123 uerga123
𦀚 ying123
`;
