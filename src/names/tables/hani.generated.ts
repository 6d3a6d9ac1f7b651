// Made by bench/learn/alphabet-tables.ts from wd_chinese.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (zh zh-hans zh-hant zh-cn zh-tw zh-hk; CC0). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hani = `
㑺 jun120
㬙 wei120
䄉 e120
䄔 ju120
䌽 cai120
一 94 i108 ichi112 a116 k123 hito123 il123 j123 leven123 one123 y123
丁 din76 tin84 ding89 ddin90 dding97 ti98 dine99 tine100 rti102 uddin104 ting106 tinos111 tting112 di113 d113 den113 eddin113 ttin114 tyn114 rtin115 ddine116 ty116 teen116 dim116 tein116 rting117 rtyn117 arten118 ten118 ddi118 rty119 die121 eddine121 ordin122 in123 dinc123 dink123 tinn123 n123 aten123
七 ichit117
万 van81 wan81 va94 ine112 vain112 vam114 n116 man116 ban116 i118 vanh122 vin122 vanc123 wann123 o123 vant123 123 asz123 awn123 hauvin123 horwar123 lla123 ndwa123 tawar123 vingt123 vra123 waun123 won123
三 106 san109 sa112 s115 m123 bodind123 moto123 ojima123 oto123
上 hi112 san117 nouye118 a122 kami123 u123 ue123
下 xia120 aoyuki123
不 bu97 b99 bd123 bbou123 cu123
与 t116 yo123
丑 chou120
丕 pi117
世 91 sch111 s113 o116 e119 shi120 l121 i121 ra123 h123 k123 ser123 tasatr123
丘 chu91 ciu97 cu106 chur112 chiu116 ccio117 cho118 ku118 kew118 ychu120 qiu120 c122 aczo123 ciul123 chi123 chew123 cue123 czu123 na123 qos123 vann123
业 mloyak123
东 to85 don96 tone96 ton99 105 tho105 dong110 tun110 do111 trom116 dorn116 dhon116 donc119 n119 thon122 dun122 g123 dung123 s123 toj123 toon123 trode123 tum123 ushnir123
丝 s69 th92 ce94 se96 z104 x107 e108 ss108 si110 sse110 sh115 115 res122 irste122 sly122 ise123 st123 lis123 c123 kshi123 ussey123 ycz123 zynski123
严 je123 etyan123 gon123 yen123
丫 ya120
中 zhong111 jung116 naka117 119 m123 nak123 ic123 kujiro123
丰 fon98 phon104 fun116 phom116 kuni116 feng117 ffont123 i123 phone123
临 lin120 i123
丸 maru109 masa123
丹 dan73 da82 den84 de94 din97 tan98 dam103 dem105 taine108 ltan108 dhan109 dane110 ten112 d112 rdan113 t116 angiin116 tein116 tin116 ddan118 rdon118 than118 dun120 dani121 don122 n122 eedom122 a123 rda123 tand123 g123 dzya123 bo123 daan123 dahn123 deem123 elmari123 og123 tanne123
为 i123 tame123
主 87 horn123 l123
丽 ri73 li80 rie94 ry96 re97 ly98 103 l104 are106 lee107 r108 ley109 le110 lie110 lli112 rea112 e113 rid114 ari115 ret115 lle116 rrie116 llie117 ryam118 heri123 ree123 h123 ria123 rik123 ne123 rielle123 knight123 lette123 leu123 lius123
乃 n106 nigh118 rneill118 ne120 otono123 verne123
久 giu106 du107 jo112 ma116 dzyu116 gyu122 dju123 grosic123 jyo123 mand123 xhiu123
义 i99 ye104 e111 aee114 u116 ung120 y120 120 gi121 ui122 n123 yil123 yoshi123
之 110 gevi117 ishi123
乌 u62 ou92 wu94 o99 ur100 w105 hu106 hou107 us108 v109 uu110 eu112 n112 l112 ul113 vu116 wou116 woo116 liu116 au118 oo118 uh119 ru123 123 up123 ho123 ue123 vius123 ma123 du123 khou123 omme123 our123 oux123 uddin123 wub123 wuer123 yur123
乍 cher118 cha123 charer123 dja123
乐 le99 l102 lo103 ler109 r114 e116 b120 u123 n123 ero123 a123 hyler123 iberg123 zo123
乔 jo74 cho86 gio89 ccio96 jor99 joe99 co101 g101 djo103 georg103 geor103 ggio105 che107 chau107 cio108 chow110 chou111 c112 go113 115 georgi115 do116 jho116 kil116 jau116 dtjo116 j118 joo118 keo118 jou119 chaudh120 jos121 ch121 cha122 gjo122 tjo123 riccio123 b123 kjor123 blan123
乘 jo123
乙 hw123 otsu123 sanma123
九 jiu120
乞 qi123
也 ye101 e109 ya116 a120 to123
习 xi120 sh123
书 shu111 si116 i123 iyesu123 zu123
买 ma101 me102 mai114 m123 muham123
事 116
二 100 n115 heri123
于 u99 hu112 i112 e112 gu112 ue116 yu120 jy123 a123 jullie123 us123 yl123
亏 kui120
云 van102 yun105 ve110 ven111 vin111 wan113 un116 yum116 win117 dwige118 y123 d123 erring123 bai123 evein123 everin123 hrin123 ie123 o123 ranr123 rinde123 vantho123 yuun123
五 h123
井 i103 u116 akaji123 entet123 otaro123
亚 a50 ya67 ja76 ia88 ar89 ah90 e92 r92 er97 yar99 102 o104 at106 or107 u108 re108 ye109 as110 al110 yah110 lla110 an110 yat111 h113 jar114 hja115 y115 b116 llat116 jaer116 auer117 lja117 jah117 aar117 layer117 iah117 gnard117 yam117 year118 ie118
亥 hel123
亦 i116 yi120 ye123
产 chan120
亨 hen78 hun95 h102 gen107 hem109 hern113 han116 hin116 ge117 heng120 chen121 ham123 hearne123 herne123 hutne123 lhinne123 mcbai123 wher123
亩 me123
京 kin115 tin115 king116 gun117 cking117 gin118 utin121 gurtne123 kyo123 mjaeng123
亭 ting110 tin116 yutei123
亲 a123 gi123 igeon123
人 a112 n116 ki116 jin123 oshito123
什 sh67 s77 sz88 che93 shi94 sch95 ch100 she104 i112 112 th112 os116 cz117 h120 a121 ish122 shin123 o123 se123 yush123 lsham123 ajiva123 any123 er123 gh123 kosi123 lte123 lya123 lyai123 nyi123 org123 rma123 shan123 thy123 tshi123 tzoi123 usher123 wski123
仁 ren101 nin104 n107 109 gene112 in116 ge117 r118 ni121 a123 arian123 czyn123 jin123 kihito123 zen123
仄 112
仇 g116
今 ima114 ae116 yu123
介 e116 gueri123 ishio123
从 jiju123
仑 lun115 ront123 ulin123
仕 sh116 s123
他 tha98 ta100 t118 tter123
付 fu120
仙 s104 sha116 si117 sen122 ci123 cchi123 sian123 ucine123
代 de87 da94 det105 107 dai107 day107 di109 dy109 te112 d112 dei113 dey114 dde117 e119 dine123 der123 oda123 deh123 dais123 hamtai123 nides123
令 ling111
以 e98 i99 yi109 y123
仪 yi115 p123
们 mmon123
仲 bdrung123 c123 yasu123 zench123
件 c123
任 ren120 are123 zhen123
伊 i54 y66 e68 j78 eu85 ea89 yi90 93 hi94 ye101 ji102 a107 il107 illy110 oy110 wie110 ei112 k112 s112 ry112 ay113 yyi113 hy114 h114 u114 es115 gi115 b115 eus115 ui116 yle116 t116 euts118 ey119 iy119 uis119 ij119 ir119 in119 au119
伍 woo75 wu105 wool111 wood113 v114 wo116 worce118 llwoo122 rwoo123 u123 n123 oves123 um123 wuhre123 wuki123
伏 vo101 f113 vu118 fu119 fru122 v123 voy123 froiss123 tefeu123 urifoy123 verhof123
伐 va107 b116 wa117 ver118 w122 oef123
休 hu96 hew102 hugh104 ciu107 hue109 hou110 huw110 hughe112 sio118 sho123 shew123 arhui123 brea123 chome123 hau123 heu123 hughie123 kkyu123 schuld123 shoo123 siu123 sue123
优 yu103 u112 eu113 y113 yo114 you117 yus123 e123 mikuts123
会 hui120 hoi123
伞 ka123
伟 102 we123 vi123 hwaite123 nkok123 rkavy123 rwic123 wie123 wil123
伦 ren66 len72 llen85 run86 n88 lun88 ron93 lum95 rom96 llan97 lon98 hren98 lan99 rum99 ran101 llon102 rren103 r103 hlen106 lund106 lem107 rem108 lene108 lenn109 en110 engiin111 hran112 elen112 aron112 leo112 lain112 eren113 hrend113 rran114 rend114 lin115 rien115 lung116 roon116 leng116
伯 ber62 bur75 b77 bo81 be87 bir93 bor97 per98 bour100 bb102 102 ba103 bu104 byr106 ble106 p107 berg107 bber107 boh107 boe108 e110 bal111 bbot113 po114 pper114 ubbar115 berh115 bert115 pa116 bel116 pie116 o116 k116 lbert116 pe116 bone117 lber117 pal118 ckbur118 rbour119
伴 ban121
伶 ling120
伸 nobu122
伽 ga89 gar109 a117 kkatha123 qua123 cel123 gger123 h123 kaske123 tchet123
但 dan120
佈 b116 bu120
低 du118
住 u123
佐 zo73 zzo86 tso98 so103 jor104 jo104 zu105 106 djo107 zot107 zso109 zel113 gior114 a114 zor114 ge114 zy116 urzel118 zal119 z122 o122 zure123 cho123 u123 ku123 ba123 dra123 droyc123 jawe123 nel123 simu123 tro123 tzon123 xox123 zacu123 zawgy123 zeau123 zohr123 zro123 zuy123
佑 u116 illot123 m123 yo123
体 hwehti123
何 ho96 jo102 her116 116 h121 has123 hee123 hurra123 p123 renie123 ro123
佗 tus123
余 yuh123
佛 f82 ver86 fo90 fer93 vo98 for101 ffer103 v106 vor110 r112 buddha113 ffo113 ve113 ff113 fford114 fol114 rvard114 foe115 lvo115 vol116 lver116 val116 fried116 eaver117 four118 ove118 fre121 over122 frie122 ford123 e123 vel123 flo123 ravo123 o123 dive123 fio123 avil123 avoy123 eyfert123
作 112 yoshin123
你 ni119
佩 pe62 per86 pa88 ppe90 p96 pel104 pey105 pei105 pay106 pper109 pie110 pai110 pen111 pet114 pae117 piu118 pu120 peg123 pect123 pre123 a123 apretz123 em123 peau123 phetp123 ppey123 yppone123
佳 ja99 ga101 a111 tja116 tya116 aagiin116 jia120 ca123 dja123 cha123 dzija123 tia123 u123 yas123
侃 can123 ckam123 skind123
侍 ko117
侑 unwoo123
依 i85 y98 e102 yi111 j112 hi112 n123 ai123 il123 el123 h123 r123 ei123 ou123 yeh123
侞 rum123
侬 non103 nnon108 on112 nom116 nnan123 nnen123
侯 hu103 hus103 hos103 ho105 hou109 ro109 rrault116 hol116 h119 jo123 khod123 enthal123 hil123 his123 reau123 rot123 uehl123 yraud123
俄 o104 u112 a123 ts123
俊 h111 113 shun116 m118 o123 geon123
俗 mmo123
保 pau89 bo90 pao97 bou104 b105 po112 pou112 p113 bow114 paul115 bu116 o116 baue118 povlse118 bur120 bol121 bao121 bor121 u122 pa123 ebogan123 boat123 burg123 gbou123 nobel123 ppe123
俞 jur123 hut123
俟 the123
信 shin113 n116 o118 ew123 ixin123 nobu123 ru123 sins123 sint123 toupi123
俨 yan120
俪 nai123
修 siu100 ciu102 thew104 tthew105 s105 tiu107 cius112 tius112 thieu113 sho115 tthieu116 thu116 schoe116 xiu118 theu118 ayhew118 hue121 schel121 su122 scho123 si123 a123 ethru123 chaun123 chot123 heugha123 huu123 kjolsr123 osthui123 ouchon123 schut123 sciu123 shau123 shchu123 shuh123 ssieu123 syu123 ttraw123 yssea123
俰 i123
俱 giu123
俵 machi123
俾 bi120
倍 be109 beh123
候 hithou123 lare123
倪 ni120 nit123
偁 cheng120
偕 g123
健 n116 jian120 iengje123 yz123
傅 fu105 f109 fau123 ivo123
僊 se123
僧 seng108 san123
儒 ju100 ru111 ourge117 jou122 jouann123 rot123 riu123
儿 r85 l92 lle103 er103 le103 ll105 e108 114 a116 ni116 elle122 d123 lpy123 n123 our123 rtes123
兀 u112 wu113 wue119 w123 o123
允 yin96 yun103 yoon116 il123
元 yuan112 gen113 won115 n122 o123
兆 zhao120 cho123 zau123
先 shchen108 n112 xian115 a123 ccioni123 chan123 gas123
光 ko101 117 guang120 a121 kanuk123 mitsu123 nakamu123
克 k45 c51 ck56 ke62 x67 ch69 ker73 78 cke79 cker79 que80 q85 ko87 co90 kh92 g92 e94 ak96 r98 a99 cq99 ki105 kker105 ca105 ake106 s106 ek106 aker107 kke108 cher108 kel108 uk108 cco109 kl109 ka109 rk110 t110 ik110 col110 ick111
兜 ta123
全 tranch123 hoocha123
八 ba103 yatano123
公 88 gong112 g123 con123 kugy123 rg123
六 n123 r123 vud123
兰 ran63 lan64 land80 lam86 len89 ren90 ram92 llan93 r94 lin95 rand96 la97 ra99 lain100 rin100 n101 eland101 rain103 109 e110 rlane111 lang111 nan113 run113 lem113 laine113 re114 ian114 lane114 lland114 wland115 rian116 llane117 rrin117 aran118 ry118 raen118 oulin118 rran119 lano119
关 gwen112 guan115 gwyn123 quan123
兴 chen109 hin116 116 chin116 esingg123 ikko123 sching123 y123
兵 mbe119
其 chi101 che113 cchi114 qi115 ki116 a116 gui121 e123 i123 p123 shigiy123 ci123 tzi123
具 ju120
典 114 the116 dian120 diembe123
兹 z61 tz79 ds85 zi88 ze89 ts92 s93 zzi98 zy103 lds103 cz106 d106 i106 zz107 des107 se107 sz108 zie109 109 c109 dzi109 t110 e112 a112 tts112 dzhi112 czy112 dze113 ch113 zzie113 hodes115 x115 zs116 ise116 ntz116 nz116 zd116 ziz116 zee116 zh117
兽 osu123
内 ne59 na93 net94 e96 nel97 nne98 nei98 nay101 ner102 ney104 n105 nai111 nae112 nnet115 115 nie116 uchi116 i118 nes118 rnel120 y120 eny120 rne121 neh121 nell121 ene121 iner123 nneh123 nest123 nier123 r123 nez123 nais123 nelli123 nette123 renet123 san123 nin123 nnais123 nyak123
冈 gan96 gon97 gun99 gang108 oka114 gom116 n116 g118 o123 gand123 cam123 can123 gum123 h123
再 zai120 chay123 aizi123
冒 mao120 lmau123
农 non87 nong110 nun116 noun116 onen116 nnon118 hnon118 one123 none123 no123 ignan123 nent123 num123
冠 guan120 cunde123
冬 dom123 thomb123
冯 von95 fon107 vong109 fun110 f117 feng120 ffon121 vana123 123 fang123 ffoon123 foen123 fom123 home123 phoum123 wund123
冲 akuchu123 ichu123 tshom123
况 quand123
冷 len116 rieng118
冼 dzin123 shim123
净 jing120
准 jun116
凉 ryo123 a123
凌 ling120 lan123 k123 lin123
凑 s123
凝 ning120 gyone123
凡 van81 fan93 va99 vin107 ve108 efa109 ffa112 ven112 ephane112 ffan115 fa117 vonne118 ver118 119 vann123 ev123 val123 evaney123 fann123 jfan123 oana123 pthine123 rrfan123 ubhan123 var123 von123 wan123 wein123
凪 nagi123
凯 ke74 ka77 ca79 kai90 kay90 k93 cai94 ky94 kel95 kei95 che96 kie99 cay101 quet103 ki105 kae105 c106 chet107 key108 khai108 cae108 chae109 khe109 cche112 kke113 ker114 que114 kaye116 chuy116 keye116 keb116 quei116 kigh116 ce116 chai116 kye118 kea118 cquet119 cchet120 kaa121
出 chu107 119
函 han120
分 heft123 pon123
切 che71 ce76 ch96 cze100 tche101 cie105 chet107 cha107 cher108 tsche108 tchel109 cche109 cho110 cel110 ciec111 txe112 113 tse114 etxe114 cer116 czy116 tzsche116 cchet117 chi117 chel119 chie121 ci122 tje122 tchet122 tsch122 c122 achel123 tschir123 tchek123 chhe123 chur123 acik123 ake123 ccel123 chip123
刍 chu120
列 le70 re77 lle92 l95 lie97 ri99 r104 li104 rie105 lje107 glie110 la110 rit111 llet112 hla113 e113 llia114 llie114 ret115 lee115 let115 118 a119 lles120 y120 rlet121 lhei123 yle123 lli123 reth123 lit123 liel123 zi123 kny123 ne123 neath123 reich123 ulip123
刘 l111 y113 t115 k116 119 lau123
则 zel123 zer123 ziy123
刚 gun116 ygand118 gans123 kombic123 kun123
创 changj123
利 li51 ley65 ri68 lli68 ly72 le76 l80 lly81 ry84 lie86 ll86 y89 i89 gli90 lea91 lee91 re94 lley95 lj95 llie95 97 rie97 lle98 lay98 e100 r103 a103 liy105 llet106 lii106 lis107 ree108 elli108 les108 rit109 rry109 ely110 rei111 ni111 rea113
别 be80 bie96 hap114 bje118 ber119 beg122 bi123 123 bya123 labear123 roubet123 to123
制 rpitz123
刻 ce116 cer123 che123
削 ius123
剌 la95 r117 a118 l123
前 e122
剑 ckeny123 geom123
剔 ti120
力 li89 ri100 l105 i112 lli114 les116 le116 h119 lex120 ouli123 r123 ick123 lack123 ak123 aunes123 ley123 ly123 ree123 t123 ule123
功 gong120 kora123 korn123 ngtong123 xinga123
加 ga57 gar75 ja87 gha91 ka94 ca96 a100 g103 gal103 ha107 gaar109 je109 s110 gah110 111 ger112 gra112 gas112 ggar113 gard113 gaa113 gu114 ge114 cur116 jar116 gga116 ekah117 n118 acker118 kerk118 e118 nga120 jia120 gat121 gaard122 kar122 h122 gan123 can123 c123
务 hiko123
劣 ura123
动 hunder123
助 asuke123
努 nu67 nou89 no94 u95 noo97 n108 nur108 anu110 nor111 nus112 naw112 ng116 noe116 o119 a121 un122 nut122 nnou123 us123 eanu123 une123 knu123 nug123 neu123 ciu123 cys123 daunou123 lou123 nieuw123 nould123 noux123 rott123 w123 wnu123
劳 lau74 rau81 law92 rou94 row97 lou99 lo100 raus101 raw101 lao102 l102 ro102 laugh105 leo107 low108 le110 rao110 ald113 ra115 la115 lew117 lough117 rough118 llau119 lowe121 loche121 r122 u122 o122 au123 ou123 raut123 es123 rainn123 and123 laeu123 lowns123 rauw123 rew123 roll123
劾 he120
勃 b89 bo101 ber114 116 able118 beer123 burn123 c123 ubble123 uoppo123
勇 118
勉 hiura123 man123
勋 xun120 schoen123
勒 ler65 le65 l71 ller78 lle79 re85 r87 ra95 hler96 lo97 97 la98 ru99 sler99 lu100 rer101 llar102 er102 les103 ro104 loe104 llu104 ylor104 llet105 eller105 ner105 roe106 rret108 let108 e108 erer109 el109 ele109 hre110 li111 s111 lar111 leur111 ehler113 reu114
募 semlo123
勤 igin116 ckin123
勲 schon112 123
勾 gou122 go122
包 bo101 bau104 ba116 bou116 bal123 bous123 pao123 baw123
匈 uchon123
匏 po123
化 hua115 fer116 hafar118 aver123 erver123 iva123 pha123 rfa123 vauc123
北 ie112 123 kigi123 suruya123
匝 liozat123
匡 quan116 gko123
匹 pi99 ympi115 olympi123 py123
区 ch107 tch111 ach113 k123 agh123 chik123 euch123 eutch123 jut123 uchs123
匿 enad123
十 i116 shi120
千 i115 sen120 qian120 uchali123 ch123 h123
午 u116 vu123
华 wa86 va91 97 war97 wal105 uar105 wor106 hua107 ver108 wahl109 var111 ve111 ward111 a112 uard112 ouard112 ewart112 vard113 vac113 oar114 joaqui115 v115 t116 w116 wer116 wha116 h116 ka117 wah117 dwa118 hauer118 jua118 vol118 joaqu120 ever121 ois121 ra122 val122 wat123 owa123
协 sat123
卑 hi118 be118 bei120
卒 zu120
卓 tro102 zo104 c105 dre112 d114 chow116 co116 jorn116 o118 119 zhuo120 thra121 t121 nd122 dry123 tra123 dria123 drow123 dzho123 ja123 jo123 zidr123
单 i109 e116 t116 h116 c121
南 nan72 nam93 n101 nen102 nand108 nnan112 nnen112 tnam115 nao116 nigh116 nant116 lan116 num116 en118 an118 naan118 enin119 nun119 120 nann123 nang123 chiek123 enham123 ening123 h123 konen123 land123 nnon123 rizea123 rnin123 snain123 t123
博 bo60 b85 ber87 bor89 beau96 po99 bur106 bou106 bour108 bau108 be108 bbo111 bal112 boa112 bri112 pe113 115 ba115 bot115 ble116 bol116 p116 bault116 bolt116 pau116 mbe117 baud118 mbaugh118 boo119 hiba119 bir121 burg122 bel122 bb122 boiro122 gbo123 beu123 paul123 br123 n123
卜 b75 p106 113 pu122 ppe123
占 gen123 jai123 ujan123 ze123
卡 ka51 ca52 car67 kar76 k83 kha85 c88 cca88 cu89 qa90 cha94 kka97 cal97 ga99 cka100 co102 ckar102 ko103 103 ke104 cah105 cul105 kal106 ccar106 cut107 cas108 uka108 ker109 gha109 kah109 kh109 card110 a111 qua112 kra115 kea115 kat115 gar116 t116 y116
卢 lu67 lou89 ru89 lo98 rou102 loo104 llu106 glu106 lew109 roo109 llou111 luc112 r114 ro116 luch117 alou119 l121 rous122 no123 u123 o123 k123 luet123 loup123 len123 lhuy123 e123 erlund123 g123 hailiu123 leu123 lewczy123 louaha123 loux123 luth123 m123 percas123 rleau123 rouzi123 rugil123
卦 chasiu123
卫 vid112 d115 i116 wid116 vit116 vi117 david117 weis118 nsen123 ravej123 sutomu123 wad123
卯 u123
印 in103 im123 eem123
却 utcher118 kur123 ootche123 curd123 lcker123 uchet123
卿 gqing123 sching123
厄 u88 e90 er92 o95 eu99 ha101 ear102 ur104 a106 oe108 gha111 her114 ir114 ire118 ge121 eux121 he122 l122 ngha122 ak123 y123 hya123
历 lex89 le93 lek97 li102 leks104 les109 109 lic112 ric112 less113 l114 ic120 c120 rik123 nic123 ena123 leh123 nqxa123 reacke123 rnice123 rraghe123 uneyt123 ynyk123
厓 engai123
厚 hou120 reau123
原 hara109 wo111 u116 hisei123
厥 rk123
厨 chu120
厮 si120
参 can120 chan122 gzi123 ocharn123
叆 ai120
叉 iksa123
及 tie116
友 yo123
发 fa103 va116 uvan123 eveth123 fi123 g123
叔 shu115 schope119 n123 szu123
叙 sy113 ssuy123
叟 rceau123 soa123
叡 rel123
口 o116 guchi123 urik123
古 gu64 goo83 gou88 ku90 co92 ko92 g92 cu96 100 go101 gui103 ghu103 cola107 qu107 kou109 cho109 glu109 gue109 gol110 k112 koo113 jku116 giu116 gi116 r117 kuy118 cchus118 c118 cout118 u119 rgo120 gud121 cou122 colau122 nkou123 kool123 cus123 yaku123 guly123 aogo123
只 ecege123 i123
叫 jiao121
召 chao116
可 ko83 co88 c99 k102 ichael105 105 ke111 cole112 cke112 cco112 ker113 ch116 cque116 vko116 cho116 zko116 cko117 chole118 ychal118 g122 cal123 kho123 ccol123 cker123 kel123 acca123 cos123 kol123 hel123 lyko123 akli123 do123 guiy123 ichiel123 kko123 koa123 kou123 rinid123 rka123 ychael123
台 tai101 i112 ahntay123 ddegh123 dey123 qtay123 tei123
史 s61 sch97 sta116 119 sh122 sz122 z122 st123 ste123 cer123 stan123 sp123 b123 ci123 laciu123 tiron123 zia123
叶 ye84 e92 er104 u110 ya110 et111 je112 ette114 yet116 lle117 ie118 t121 122 es123 ei123 ja123 kinyu123 llet123 ssapa123 syapa123 yip123 yyah123
司 s89 i110 is116 si119 se123 chan123 ji123 uxtu123
叻 ra116 rat116 iemras123 lah123 luck123
各 co94 ko101 ako116 cou116 qo123 123 akko123 ggs123 got123 ker123 s123
合 h107 111 he115 kh116 i116 hi117 kha119 a121 uham123 gha123 ghe123 ka123
吉 gi61 ji75 ge77 gui81 j85 ghi90 g91 ki91 94 dji95 rgi95 ggi95 gie95 gy96 gee97 gil97 jee100 zi100 jiin101 dge101 i102 je103 kit104 e105 gu107 gyi108 zy109 ger110 ci111 gea111 ghe111 guir112 ggie112 dj112 dzhi112 gib113 c113 jhi113 tik113 gei114
同 dong123 thara123
后 93 o116 i121 go123
吐 tu109 too123
向 muko123 shorne123
吒 hista123
吕 ru88 lu88 ly101 ry104 ruh107 rue113 rueg114 llu118 rrieu118 lue119 lus120 r122 u123 du123 eluy123 lius123 rrus123
君 gun105 yeong109 con113 ku117 injuin123 ung123
吞 ten116 tun120 ratum123
吟 tamura123
吠 vel123
含 han120 tham123
启 qi120
吴 wu108 s116 woo116 ku118 gho123 ny123 123 yo123
吹 chue123
吾 wu113 a123 gu123 yghu123 ygu123
告 gao120
员 r123
周 chow118 j122 chau123
味 misat123
呼 khuu106 hu109 uugiin113 khuy114 ko118 kh118 khu118 uk123 vme123 z123
命 o120
和 he115 ho116 wa116 ch120 j123 a123 ehrer123 ghu123 irohi123 je123 m123 tetsur123
咏 yong120
咖 anca123
咪 mi101
咱 z123 ssarts123
咸 ham112
哀 at123 ere123 hu123 suet123
品 pin105 pyncho118
哇 wa120
哈 ha55 har68 kha78 h81 ja89 hu92 cha93 hard93 98 haa98 ra98 hal98 ho100 a104 xa104 ga104 ghe105 he106 qa107 ch107 kh107 ham109 hut110 hah112 hear113 gha115 ohama116 ka116 nha119 i120 han120 hud123 dhar123 u123 khan123 hare123 x123 ohamme123 elhad123 ghar123
哉 jai123
哥 go83 co91 ko95 ge102 g103 108 got111 gow113 cor113 qua117 clohes118 gro120 gor121 gol121 ka121 ga123 lago123 guar123 attrie123 caam123 clau123 hukof123 lgoe123 okholm123 tkaew123 urgoin123
哦 rouill123
哩 ry123
哲 106 dze108 zhe110 dger112 dje116 za116 je116 zer118 ger121 ge122 jer123 cheul123 dru123 fujit123 gey123 gir123 ici123 kamata123 tenzi123 thes123 traira123 u123 watsuj123
哷 er123
唃 gu120
唆 soget123 su123
唐 don85 tan101 dow105 ton105 do106 tao109 tang109 down111 d113 dawn113 town114 trin116 t116 dan116 du120 tant123 dom123 kara123 te123 tenci123 ttens123
唯 wi123 lway123
唷 an116
商 shang120 sha121
啰 luo120 ello123
啾 chu116
喀 ka108 ca116 cher123 ci123 ke123 ont123
善 shan107 abl123 n123 s123 tian123
喇 la113 lat123 ra123
喜 y120 k121 osi123 hee123 sea123 sey123 sitth123
嘉 ga89 ka103 gar103 ca105 g106 car107 a107 ja108 gaard113 lga116 dja116 gia116 c117 gaar118 graz118 rjane118 rgaard120 122 gart123 ngra123 aker123 cia123 egarde123 eruo123 gah123 ggat123 jady123 jart123 tica123
嘎 ga96 gha116 a116 sa123 qa123
嘞 l123 hal123 re123 wbell123
噜 anloup123
噶 ga111 gb123
四 123
因 in70 ine92 n101 ne104 yn105 im105 yne105 ing109 i113 nn114 igne116 a116 inne118 118 yin120 jn120 hin121 e123 da123 ian123 j123 jaz123 rrin123
团 y123
囤 tund123
园 hoen123 ir123
固 gu120 gool123
国 93 guo120 acob123 makuni123
图 tu66 to86 tou89 t94 thu95 tur99 too100 tus107 ttu108 tto110 tun110 rtu111 itou112 teu112 tour112 tru114 r116 tho116 tum116 ttou116 tuo119 ntone119 u122 tue122 tew122 tt123 tos123 tune123 do123 ntauz123 ontuu123 dru123 ikisc123 nteaux123 orge123 sna123 teau123 thou123 thuy123 toole123
圆 en101 wo119 u123
土 to110 tu111 t114 ertull123 ku123 s123 z123
圣 san100 103 s113 saint113 st113 sant115 sheng115 sen122 sain122 c123 santa123 santo123 bona123 janu123 schola123 szent123
在 116
圭 gui94 gue112 guer112 guin123 quyr123 gouin123 kui123 quay123
地 di103 ti106 i110 dhi112 de115 ddi116 ede118 goin123 dej123 diez123 diin123 dy123 heedy123 idit123 tay123 the123 theink123 vadra123
场 e123
均 jun120 endron123
坎 can79 kan85 cam86 kam88 kem108 cun109 k110 camp112 chan112 ken112 ucha112 ka113 quin116 qan116 kin116 ca118 rcan122 ccam123 kind123 h123 an123 ukand123 esca123 hitcom123 cahn123 ceann123 cim123 clercq123 curne123 gam123 gkhane123 khanh123 vizcai123
坚 kin108 n114 cen116 den116 ken116 ki123 caan123 can123 g123 gian123
坛 tha123
坡 po107 poe114 por116 123 iebor123 ppo123 umpe123
坤 kun109 khu123 khun123 quee123
坦 tan71 tein78 ten91 ta92 tam92 tin98 t100 ttan106 te106 tem106 tain107 tine110 tern112 tant112 113 taing113 tha115 ton116 tten116 than117 elstyn118 ttain118 a118 tun119 tham120 tane123 tanne123 dheim123 entano123 etang123 masi123 panzn123 tad123 teen123 teijn123 teinn123 teyn123 them123 tiaan123 tting123
坶 m123
坷 ke120
垂 tri116 try116 sui123 tre123
垠 yin120
垣 yuan120
垫 den123
垮 ku123
垰 akha123
埃 e55 er81 a89 he90 ei93 ae97 i99 ai100 her103 et104 el105 ere106 108 loy109 ay112 de112 ea113 eres114 ehr115 ers116 ec117 eh119 do119 eg119 ouet120 em120 uet121 ear122 es122 ey122 l123 oi123 edi123 po123 guita123 hegyi123
城 seong116 chen123 gusuku123
域 vic89 vric118 vi122 vir123 ic123 atwick123 grejoh123 idrail123 risi123 uvac123 vid123 vsi123 waghor123 wec123 wic123
埵 ttva123
培 pe102 p108 baco112 per123 123 ietil123 begou123 erbeg123 mpere123 pert123 phoui123 rpey123
基 ki55 ky66 chi81 ke83 gi86 kie89 kee90 i91 qui91 key93 cchi95 kiy95 k96 kea96 ci97 cki98 ji99 ge99 cky99 g99 kki101 di102 gui103 ckey103 e105 qi106 kii106 ghi107 ckie107 y107 gee109 khi109 rkey109 kyi109 kei109 cket110 gy110 gri112 que112 cri112
堀 tatsuo123
堂 tang115 tam123 i123
堇 enchiu123
堡 berg91 burg91 borg112 bor116 burgh116 rg116 mboldt119 dberg123 berger123 brough123 delboe123 ebeau123 sbaue123 tein123 umbel123
堤 ti102 tti110 tey112 te116 ty119 y120 t123 gherty123 teh123 ttie123
堪 kan115 can116 khan123
堵 du120
塔 ta50 tta76 tha81 tar83 t89 tu91 te98 tah103 tad104 tal107 a108 to108 108 ter109 tra111 tub112 thal113 tav116 dha116 tou116 da116 othe118 ita118 ttar119 tam120 r120 tham121 eta122 tas122 ty122 tua122 ttha122 tay123 tap123 aed123 tuc123 g123 n123 an123 tard123
塙 ha123
塚 tsuka118
塞 se62 ce73 sse77 sa89 ser92 the92 s94 sset95 ze95 e96 sei96 sai98 cer98 si99 ssel102 sey103 sel104 xe104 sser106 sze106 say108 rce108 cy110 so111 rcel111 cel112 113 sae113 rtho113 ethel115 tha115 ethe116 cey116 ssie116 te116 c116 sie116 seh117 see117 a117
增 zan116 zeng120 etho123 hri123 zn123 etsun123
墨 me101 mo107 mur112 mer112 mus113 mu121 m122 ardiy123 heimer123 rimon123
壁 picu123
士 s81 102 z111 lace113 ast113 x116 sh116 tz116 usch117 kesp119 shi120 os122 y122 sch122 i123 bsi123 esta123 jr123 ssia123
壬 ren115 eron123
壮 trong112 trom116 undrum123
声 sung116
备 pe118 ubi123
夏 sha84 cha88 ha94 shar98 char99 scha100 a105 shi106 sia107 har107 scia110 cia112 sh114 shal114 ra115 sch116 xa116 sya116 schaa116 shir117 h118 yszar118 shy118 schoc118 sho119 schat121 sa121 sjah123 shah123 ch123 schar123 hay123 khya123 appor123 cheaux123 chey123 dha123 e123 gchamp123 high123
外 wai120 we123 vei123 vi123 wey123
多 do55 dor79 to85 a97 d98 t99 dow101 deau101 rdo101 dau102 o102 ddo103 dou107 du107 dho108 kto109 109 ta110 tor111 dore112 dal112 i113 da114 r114 ddoc115 tho115 cto116 udou116 teau116 tta116 tu116 tto117 ctor117 doh120 rtho121 don121 ado121 he122 ktor122 dur122
大 90 da93 dr100 der104 o108 dar109 dre112 t114 d114 ta114 maha116 n117 h118 a123 k123 ma123 s123 teri123
天 95 t100 k108 a109 i110 deva112 m112 ten113 sh114 n115 j115 ikad116 u117 rtense118 ok119 ts119 e120 tin120 y121 r121 ik122
太 ta100 te115 tae117 tai120 t122 tei123 bedee123 ik123 in123 ltais123
夫 v50 f61 ff69 w71 ve79 ph91 fe95 ffe96 th98 ugh98 100 fer102 ev102 lph102 b103 phe105 a105 o106 lf107 t108 gh108 af108 ves109 ough110 pf110 u110 lphe110 lfo111 ver111 off111 eff112 ffer112 lfe112 fu113 ave114 va116 ra116 ov117 vie118 ffo118
夭 wy123
失 shi95 sh104 116 i122
头 tou120 du121 to123
夸 qua96 kwa109 cua110 cqua112 qual118 rquha118 acquor123 co123 cre123 kouas123 xa123
夺 duo120
奇 c59 ch65 chi77 dge79 ci80 cci84 ki86 tch88 cz90 ge92 zi93 che95 tsch96 ky97 97 chy99 cchi100 age101 zzi101 cky102 dg102 chee103 key105 cs105 gi105 k105 chey107 tchi107 ke107 czy108 tchie109 cki109 rchie110 i110 ckey110 qi110 ghi111 a111 zczy111 y111
奈 ne81 nai89 nel98 ni98 ny100 nei100 n101 na101 nay104 net104 knigh105 e107 chnei112 nes112 nnet113 nye113 ner115 nal116 nat117 neid117 inai117 nae117 rtnet118 nell118 rnel119 rnet121 niy121 nnell122 l122 123 ine123 nil123 naid123 nette123 nait123 ites123 knau123 naer123 znaj123
奉 g123
奎 qui85 que87 qua100 cue101 qvi103 qu103 gui107 kwe109 quai109 rque111 guez113 rqui114 gue115 kri116 equie116 quil116 quet120 quin120 cque121 squi121 rquet121 cqua122 quay122 ui123 rquis123 guer123 q123 gez123 yqvi123 gre123 guai123 kewe123 kilic123 krai123 kuey123 qur123 titur123 uquie123
奏 zzo123
契 ci91 ch95 che97 chi102 tsche112 cci112 chel114 tche115 c116 ke116 ce116 ucci121 tcher122 ic123 cher123 cic123 tchett123 tsch123 chae123 chie123 chsig123 dhat123 gy123 nyakov123 tti123
奔 ben120 phol123 ponhe123
奕 yi101
奖 r123
奘 zang120
奚 xi118
奢 eche123
奥 o49 au73 or84 a88 ho90 u92 al95 ou98 98 ot99 io104 ol105 aa107 ao109 aud112 ow112 all115 eu115 vio116 ough116 on116 hor116 og117 od118 jo118 eo121 dau121 oh122 aw122 r122 oui122 gh123 ul123 ob123 haus123 l123 oi123 m123 auw123 tuo123
女 112 be122 memiko123
奴 o93 nu96 no108 ho109 nou117 u117 nodi118 ue118 hanu119 inho120 lou122 l123 j123 nugli123
如 nyo100 ru101 a123 j123 reus123 ryu123 tsunyo123
妃 fei115 a123 b123 l123 m123 ong123
妍 enzi123 iyeon123
妙 myo109 miu116 mu118 hermio123
妥 to116 sto123 do123 rtle123
妮 ni71 ne80 nie88 e91 ny93 i95 ie96 nee98 y100 ney101 n109 ey114 nik115 ittney116 nne116 nny116 nea117 nia118 any118 itney118 wynne118 ittany118 nnie120 ine120 rnil122 es123 awny123 gui123 l123 m123 nii123 nye123 o123 riad123 tny123 wni123
妲 da95 ta104 dal123
姆 m52 me79 mm88 mu88 ham95 um100 103 mb103 om103 mo105 am105 mbe106 hm106 im106 mp107 n109 mme112 rme114 homme115 lme115 b115 d116 l116 mer118 mur119 lm120 e121 omb121 hmer122 emm122 mh122 a123 ames123 mou123 u123 ka123 umn123 ag123 hamu123 hmel123
姑 u113 115 ku120 gu121
委 ve116 we119 ver123
姗 hes123
姚 yao120 t123
姜 k114 jahn116 r116 jamby118 kang118 chiang123 jan123 vo123
姬 hime106 e110 ggie112 ggy112 ke112 n114 aige114 dget114 ji115 i115 cky116 gi116 kei116 cki117 key117 dge118 ki120 kin123 cir123 gearl123 ger123 keh123 keyshi123 kjit123 t123 tzi123 ungey123 zhie123
姿 z103 ze117 zey123 zie123 zos123
威 wi69 we81 wel82 way88 wil90 w92 wei95 ve95 wee96 vi99 wa100 wy100 wie101 v102 wai106 well107 whi109 vel110 110 vil110 wea110 wit113 twoo113 vey114 wic115 vee116 ewey116 whe116 vy116 will117 wed117 hweh118 d118 ewy118 ver118 away119 wey119 thwai120 win120 ui120
娃 va65 wa102 a105 eva107 ve116 117 kova123 etwa123 oalwa123 u123 vak123 zer123
娄 u118 lou120 r121 low123 o123 ro123 aillot123 loa123 louvar123 loux123 rel123
娅 a77 ya84 ia105 ja107 ah116 yah116 e123 gbam123 smier123
娑 sa108 azad123
娘 niang121 n123 nia123
娜 na59 a74 ne84 nah95 ner100 e100 nna103 111 n113 lla114 ina114 no115 nar115 nor123 nan123 erup123 ignard123 nagh123 naj123 nche123 neier123 ynahan123
娟 choon123 wa123
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
媛 i117 ime121 haewon123
媞 ti116 te123 teaga123
嫘 lei120
嫚 man115
嫣 jents123 yen123
嫥 tra123
嫩 nen97 hnen117
子 zi94 o99 a107 ko108 i108 za113 z116 n117 118 s123 u123 shi123 chi123 fucius123 itsiki123 kchi123 olous123 putra123 un123
孔 con86 com98 kon99 kun105 koun116 comp116 ko119 kom119 cohn123 123 cor123 gcong123 kung123
字 ge118
存 zon123
孙 sun107 son114 116 sson123
孚 fu120 ppho123
孛 b122 bo123
孜 zi115 z116 edzie123
孝 ko107 xiao115 o122 e123
孟 men98 mon105 m109 meng109 man112 116 mem118 mun121 mo122 me123 imond123 moung123
季 ti87 di87 dzi101 dy101 ji103 zi106 ty106 de107 gi107 t111 dz116 ki116 d121 zim122 123 j123 s123 utsil123 chkin123 dij123 gji123 oidi123 ovsky123 qui123
学 uhak123
孺 ru120
宁 nen81 ning82 nin84 ing98 ling103 n110 in113 nim113 ring115 urning116 ening117 nnin117 nei118 rling118 onen119 rnyn119 ine121 en121 nyn123 enning123 e123 eit123 link123 chanin123 ehning123 ellini123 ennie123 ennig123 inus123 ion123 nenos123 nig123 nynge123 ream123 rean123 rgnine123 yon123
它 ta120
宇 u108 o120 yu120 e123
守 u117 kat123 shogh123
安 an55 a80 am85 en86 ane94 n95 on95 ann98 un99 enne101 anne102 aan102 in103 s107 107 ham109 ahn110 aen110 jan112 i113 ne114 e114 gan115 y116 k116 yasu116 em116 ens117 yan117 auhin118 ang119 aun119 g119 han121 yon121 iane123 ant123 and123 ano123 arn123
宋 so107 song115 son116 som118 sung123 zon123
完 wan112 olja123 ba123 s123
宏 ron116 n116 mahan123 glajen123 hone123 hoon123 horn123 ram123
宗 89 jong93 zon104 g116 so116 okjong116 zo117 on118 zong120 chorn123 ezons123 rtzam123 zoon123
官 guan121 agomin123 quant123
宙 zeu118 jo123
定 din106 ateng116 dden123 ddin123 jo123 lding123 ulding123
宛 wan120
宝 bo100 pau100 po106 p113 berg113 bow114 b116 bor118 bao118 imball122 bol123 ayberg123 beau123 ebat123 lbaut123 mbaugh123 ubov123 umble123 yburgh123
实 s116 shi120 fujimu123 g123 obumi123
客 ci123 k123 ker123
宣 schen116 seon116 xuan117 sen122 l123
室 i118 shi121
宪 heon123 hoken123
宫 117 ggung123 shinj123 yurik123
宰 zai115 dseye123
家 108 rger123 sabur123 zekiah123
容 jun109 jon113 jung114 joen116 i118 jong123 ron123 utua123
宽 kan109 k123 khuang123 takeni123 y123
宾 bin78 bbin98 pen99 pin100 bing102 ben103 byn109 pi111 bean112 112 bbing115 bain116 urbin116 band117 bi117 n117 byam118 ban121 byamb122 bun122 bende123 bins123 in123 ibin123 by123 bben123 appan123 bbon123 bien123 borgne123 brin123 d123 epine123 ibon123 obind123 pinkne123 prin123 pwin123 rbanks123 s123
寂 ji120 santar123 shanti123
寄 awke123
寅 yin120
密 mi80 me100 my102 mid104 mit110 mith114 chmid117 m117 mmi118 humi123 mill123 laz123 lidel123 mley123
寇 ko88 co92 cor104 kor107 kol112 ku113 cou114 coul116 cal116 kur116 enko117 col118 cour122 kohl123 o123 acco123 cur123 hcall123 kir123 kool123
富 fu85 f102 fou105 foo110 pu110 fus114 fur114 phou116 for116 ful117 fo121 fue122 o122 ffou123 frie123 rceval123 tomi123 vol123
寒 han108
察 tsa99 cha100 ca101 za108 tza116 ta116 che116 tzan116 a123 zuc123 chace123 ghacha123 ncha123 qa123
寥 oljubo123
寨 jai123
寿 shou109 ju112
射 r123
将 jiang120 tem123
尉 e123
尊 son118 n120 zun120 zon123
小 95 xiao108 s111 k112 h116 ke119 b123 taka123 yuj123
少 shao111
尓 el123 ew123
尔 l39 r42 ll63 er64 le64 re70 el72 76 lle76 e78 rd83 ar84 i88 rt88 al89 hl90 ell91 a94 ld94 il94 o96 hr96 ale96 all97 ur98 ul99 ir100 rs103 s104 dle104 n104 u105 ier105 y105 t105 or106 ere107 ryn107 rre108 h108
尕 hogat123
尚 shan101 cham103 chan105 champs114 n116 san116 chen117 aixao119 shon121 champ123 chant123 sham123 chain123 erza123 i123 schom123 shanle123 shum123 sign123 zanne123
尤 yu80 ju83 u86 eu88 you92 yo93 iu98 ew102 jo102 juu114 ugh114 yew116 io116 yol117 yau118 lju118 y121 jur121 juk122 yul123 o123 boz123 iljutc123 ajor123 du123 eogha123 illiu123 inde123 jord123 jouw123 nyo123 or123 viciou123
尧 uillau112 jau121 yo123 llo123 m123 yabsh123 yuga123
尹 yin115 aek123 in123 yoon123 yune123
尼 ni47 ne68 ny70 ney73 i75 n77 nie79 e81 gn83 y87 nh91 nni91 nee91 94 nea98 gny99 nes100 nny100 nei100 l101 nnie102 nyi102 li102 neil103 nj103 gni104 ner104 nin105 ini106 nu109 nius109 nnes109 nit109 nis109 gne110 rney111 na111 ey112 nji112 nne112
尽 i123
尾 ogat123
居 gu99 cu105 ju106 cur123 gue123 j123 dumes123 illye123
屈 ch107 ku114 qu116 cu116 hko123 kubl123 ky123 skuh123 tschu123 wat123
屋 octa123 ashin123 oue123
履 r123
山 an87 san87 shan96 96 sa104 yama105 sha108 sam112 ssan112 zan112 n114 o114 a116 cen116 sham116 i118 ksan119 xan120 csern123 forr123 lezs123 athern123 chan123 mar123 sensme123 shen123 som123 sum123 yuz123
岁 sui120
岌 kyu123
岐 qi120
岑 zen96 tzen102 cen111 tsyn116 chi123 czyn123
岚 123 ran123
岛 i116 suzo123
岩 an120
岱 de120 aude120 da123 dy123 tai123
岸 ryuse123
峇 ba115
峰 116 minet118 eung123 phant123
峻 hjun123
崇 su113 chong115 o123
崎 saki116 zaki116 a116
崔 tra95 tri95 tre96 trea106 106 choi109 tree110 s112 trei116 tsoy118 ldre118 trie122 trace122 p123 tray123 r123 chui123 drij123 endrys123 itrick123 ittric123 kui123 tich123 troup123 tsoi123 twi123 twy123
崙 leon113
嵒 yan120
嶦 zhan123
川 i106 a110 kawa112 cheo112 ltrane118 118 e119 chuan120 eocheo123 minat123 tran123
州 u123
巢 estle123
工 i116 ico123
左 zo112 zuo122 co123 djo123 hidari123 ozzo123
巨 ju121 lge123
巫 122
差 cha95 tcha108 chat116 chao123 j123 uchai123
己 ji115 i116 gi123
巴 ba50 bar67 bu79 pa79 b86 bha89 bba91 va95 bal96 100 a101 bah102 baa102 par102 pra104 be104 p104 bo107 ber107 n107 bud109 buc110 bat110 bas111 parte112 iba113 mba115 e115 bra115 but115 r116 pal116 bh116 t116 per116 gbag116 bak116 bac117 agiin117 bhar117
市 chi123
布 b47 bu65 bou78 bb88 v89 be93 p96 vyn98 bo98 boo100 bur100 100 bus102 pu106 bue108 o110 bour110 bull111 ab111 u111 bul112 ble113 ub113 n113 l113 beau114 bes116 bol116 vs117 st117 a117 g117 ber117 bor117 rabhu117 bout117 bbe118 r119 k120 bru121
帆 aho123
师 108 h109 g110 o112 i116 shi120 e121 ng122 seub123
希 hi68 ch75 si78 shi79 sh86 g90 he90 h91 chi91 hea91 ci92 hil95 hy95 khi96 hee97 s98 schi98 ssi100 she100 sch100 i101 shee101 gi102 sy102 ji102 cy104 se104 chy104 see106 thi106 hie107 a107 sie108 c108 irsch108 ce109 shei109 sea109 hel110 ich111
帕 pa56 par78 p90 ppa93 per97 pal98 po99 paa102 pat105 ppar108 ba109 pu110 pe110 pha112 pak114 114 n116 c117 kpa117 a118 chok118 s119 ipa121 pad121 pper122 pai123 gy123 paj123 t123 pav123 m123 vecch123 batra123 cserna123 darda123 keybu123 losonc123 neesh123 popof123 pre123
帖 te99 tie115 t116 itey123
帝 ti94 di103 e113 ty115 rdi118 te121 t122 it123 de123 dieu123 fredi123 ratier123 rdy123 teel123 tel123
帞 morvea123
帢 cag123
带 dei123
席 si87 schi94 se100 shi104 ci106 thi109 sie110 sy110 sea111 schil112 schie112 szy116 sil116 shee117 zie117 s117 schip120 the122 enzie122 123 hi123 sci123 ze123 ozzi123 saet123 schee123 sey123 ssy123 szydl123 thy123 zimmer123
帮 bon123
常 chang111 tsan123 cang123 cham123 oha123
干 n112 kon113 con114 gaan115 kan116 gen119 gan121 fei123 kheim123 kimura123
平 pin81 pping104 ping108 p109 i114 ppin116 hirat117 117 g122 py122 akao123 bine123 ppine123 takash123 u123 upreme123 wa123 zypion123
年 nen107 en123 ibao123 nyang123 shi123
并 namik123
幸 kod123 shusu123
幼 you120
幽 e123
广 ro110 guang111 gwang123 quant123 kodai123
庄 shoj118 zhuang120 thurn123 djon123 jong123 n123 rjon123
庆 kei105 qing108 atzing123 chin123 g123 he123
庇 pi101 ppi112 112 b119 epi123 mpey123 peisi123 rvir123
庐 lu120
库 ku66 cu71 cou87 coo88 kou89 co99 chu99 khu100 qu101 k102 ko105 cur108 c108 kul109 kur109 choo109 koo109 koe109 kuh110 kuu112 112 cy112 qo112 gu116 rkku116 kour117 cour117 keau118 kum119 chy120 u121 kwu121 kut121 cuo122 schoo123 kuhl123 cul123 col123 kub123 ou123
应 o112
底 tes104 116 ti119 hanak123 dias123 tis123 ythi123
庚 gain123
庞 pon94 poun109 pun109 pom110 pong111 pen112 pan119 ponz120 pang120 p122 erpump123 ngpan123 spun123
度 do95 du101 to101 ldo105 tu110 d113 dl113 del114 dro122 aldo123 dou123 lthuiz123 areir123 athu123 perre123 ydow123
庭 tin112 tieng123
庵 a123
康 con75 kon87 co94 can97 kan97 corn101 com102 k107 c109 cam109 cum110 ko111 ka113 coon114 kang115 117 n118 col118 an121 cco122 kam122 coun123 kamp123 kont123 korn123 cao123 chalo123 cronau123 eiche123 jasonk123 kaemp123 khan123 kong123 nnyam123 otcom123 quen123
庸 ayoun123 rom123
廉 lliam100 lhelm108 llem110 112 llia112 lle114 rim122 eam123
廕 yin120
廖 lyo104 ryo107 re108 le112 l112 glio116 ljo123 syref123
延 yen98 yan105 jen105 jan112 en116 je118 a120 eyenne123 keyan123
廷 tin85 ting91 ttin105 teen107 tyn109 urtin115 thin116 tine116 tting117 ettin123 tingh123 ti123 tten123 tijn123 tim123
建 111
廼 nai120
开 che109 k114 ke115 ecatu123
弁 ben116 bian121 viveka123
弈 vie123
式 iz123
弖 te123
弗 f58 v78 ver79 ve88 fo89 fer90 ph92 ffer92 pher99 w102 fur103 ff104 fe105 vor105 for106 va108 pf112 vo112 fu112 fir113 effe113 efer116 fus116 vre117 r118 u118 a118 vu118 eve119 e119 umph119 fou120 fel121 fro121 121 ful122 yfu122 d123 fri123 fra123
弘 hong97 homme123 u123
弟 di120
张 chang111 ch112 cham112 zhang115 t116 121 vi123 isa123 l123 m123 p123
弥 mi97 i117 an123 y123
强 john103 ng107 tyan108 jon109 joh117 chyan123 djan123 hrza123 kangi123 m123 rchan123 tian123 tjan123 trom123
弼 bi120
当 don98 dam99 dan106 d114 tan115 temps115 dun116 ddam118 adon123 dom123 bdoun123 den123 doorn123 ndag123 rdaun123 tand123 taun123 uida123 ydogan123
彔 lo123
形 a123
彤 ton118 thom123 tun123
彦 yan100 hiko116 akugen123 eing123 makasu123
彩 c116 aya117 123 jaslen123 lntse123
彬 bin115 liband117 a123 lburn123 n123 nagata123 phin123
彭 pen86 ppen99 pan104 pon105 pun109 p110 pone111 pem113 peng115 ppon118 phang123 poom123 rpin123 rpong123 ulapon123 yapong123
影 ying120 n123 yun123
彻 che97 cher98 tcher103 tjer113 cha116 rcher117 eaucha118 utcher121 c123 ch123 chu123 s123 chon123 tcha123 ache123 chur123 ci123 czer123 rajan123 uchar123
彼 p82 pi98 pe101 pet112 bi115 b116 pee123 erd123 horka123 pa123
律 ru116 erod118 r123 u123 hry123 laub123 luit123 luy123 p123 raht123 ry123 s123
徐 s112 xu116 tsui123
徒 tu115 too123 troma123
得 d92 et93 eter93 de98 101 etr110 t111 iotr112 yotr112 ter116 der116 etro116 etter116 etar116 etre118 r119 eder121 te122 ieter122 o123 y123 rodz123 alotas123 dzard123 iotar123 oross123 ward123
御 yu120 i123 a123 mida123
復 f116
微 wei120 dgway123 eville123 my123
徵 jing123
德 d42 de52 der65 t81 rd83 83 ld86 dt92 des93 te93 dd94 ad94 ard95 da96 del99 deh100 e101 di102 s103 the104 dder104 r104 diin105 a106 do106 dei107 g108 dh108 dyn109 l110 dle110 o111 ther111 dl111 nde111 dur111 n111 day112 of112 tter112
徽 hu123
心 amzin123 ko123 koko123 r123 shinke123
必 bi105 117 b123 packma123
忒 te115 the123 sterp123
志 113 n115 fo116 h117 zhi118 unhua123 ci123 shih123
忙 mong123
忠 ung119 chung119 chungn123 u123
快 ato123 crat123 kai123
念 122 neame123
忻 xin120
忽 qu102 hu105 khu112 g120 u123 khokhe123 ghu123 ko123 ku123 o123 okhula123
怀 whi90 wy93 wi96 wigh108 wil112 why113 weis116 wei116 w119 huai120 wys121 wyl122 we123 uaiy123 adcoc123 boogey123 kaik123 rhai123 vei123 waiy123 with123
怕 ha123
怖 bu121
怜 lian115
思 s82 th84 us104 e105 rth105 si108 uth110 ith114 114 ooth117 oothe118 eith119 rx120 z122 ci123 h123 hise123 reuss123 rths123
怡 roy123
急 clever123
性 nsho120
怯 kit116 ji123
总 116
恒 heng115
恕 shu120
恩 n61 en70 ne71 rn83 hn84 an85 on87 in89 nn91 e91 em99 ane101 hen101 rne103 ern103 un104 yan105 yne106 eng107 ng107 ine108 earn108 ain108 orn109 110 nen111 nne111 gen112 oone115 ryn115 hun116 urn116 am116 s116 rnd116 enn117 m117 nt117 arn118 im118
恪 ke120
恭 kul105 gong111 kone116 kun123 r123 gol123
恰 cha88 ca97 ccia107 cia109 cza110 cea111 tcha117 cchia123 ceani123 chub123 ja123 rchu123
恶 e120
恺 kai120 cae123
悉 sex118 ce123 shy123
悌 ti120
悠 eijo123
悦 yue120
悬 yun123
惟 i123
惠 whi88 whit101 hui105 whea106 whee106 e109 h114 a116 whal117 whe118 wi119 hy122 hye123 wheat123 hew123 uwagaw123
惹 ze123
惺 ehu123
愁 chou120
愉 yu120
愍 min121
意 e123 i123
慈 ja121 ji123 cci123 ch123 o123
慕 mu95 m112 mo114 mon123 mosus123 mue123
慧 hui111 hye112 e123 ruy123
懒 lan120
懿 n123
戈 go62 gol92 gor94 g96 gho103 ga105 ko106 god107 co108 qo109 gue111 gau112 gel112 gow113 gu113 ge116 gg116 gog116 gar116 ggot117 got117 engho122 cor123 ho123 ongo123 h123 ghos123 coppe123 gaah123 gaud123 geau123 geot123 idacus123 idegai123 lgaard123 ncsics123 ngon123 quet123
戍 sud123
戎 jo118 ron123
成 o107 cheng109 sung116 116 s120 chen123
我 wo120
戒 sila112
戴 de79 da79 dy93 del95 dai96 te96 di97 day98 dei104 d105 dij105 dia107 ta107 dal110 dye114 des115 dio117 deigh119 the119 dae119 der120 dem121 tein122 det122 deb123 bon123 iden123 llatif123 oderu123 tine123 trijd123
房 fang120 ven123 fall123
所 so108 dokoro116 abhas123 e123
扁 bian120
扈 khour123
手 116 yuke123
扎 za64 ja86 zza91 zha98 zar98 a104 z105 sa106 ze107 dza111 zal112 zzar112 da113 itzha113 oja114 zaa115 sza118 119 zak119 aja120 zan122 zaj123 zah123 faza123 cha123 ca123 cak123 cay123 drel123 hd123 idi123 jiaj123 w123 xha123 ziin123 zja123
打 da115 ter116 tal118
托 to53 tor79 tto80 tho86 t89 tu99 tau100 tow101 tol101 tro102 tal104 thor105 tle105 teau106 tou106 ttle108 tot108 ta109 toe111 o112 tall112 l112 tos112 hutto113 pto113 114 tore115 too116 teaux116 teo116 tul116 ata117 torey118 towe118 utou118 tur118 ittle119 uto119 tock120 tod121
扫 sau121 shau123 southe123
扬 yan78 jan84 an88 yon104 young108 ja108 yang111 gian112 ioan113 ion113 yann114 ya116 jons116 yen116 yian116 ian120 uryan122 youn123 illand123 illant123 jam123 llan123 nhang123 sh123 yam123 ym123
扶 fu120
批 pi123
承 cheng108
把 ba120
抐 kkonen123
抛 pao122
护 aksita123 palita123 raksa123
披 p112 116 pi120
押 ab123
拉 ra43 la46 lla68 lar85 ru85 a87 r87 rah88 re89 lah90 l90 llah91 lu94 llar94 lo94 94 le96 las97 e99 rat99 laa101 ara102 s103 lai103 h103 rus104 ro105 i105 na106 ira107 raj107 raa108 ras108 ala109 ar109 laj109 loo110 lal110 olod110 lat110
拓 tuob116
拔 bal116 pa117 ba119 bert122 rber123 abbutt123 bard123 pal123
拖 tolu123
拘 akudh123
拜 bai90 bay96 by96 bye100 be101 b102 bei104 bi106 ba111 bia113 bri123 cela123 aumba123 baeye123 beh123 berg123 bryo123 i123 rapai123 rbuy123
拨 bo120
括 hlqui123
拾 shi120
拿 na85 la94 a98 ra98 ler102 ner104 er111 ller113 lla113 e116 rreira116 nar117 llar117 gnal118 ura119 hler120 gna121 ar122 n122 lar122 ia123 awlor123 d123 kler123 larnel123 lasi123 nnet123 uni123 ytner123
持 chi120 j123
按 an120
挓 ze123
挖 wa120
挞 ta120 t123
振 112 jin116 zhen120
捏 nie120 ien123
捷 te87 che106 de108 tier109 chi112 gyo113 tje116 tez116 ji116 tej118 ge118 gi122 ze122 t123 qe123 tief123 blink123 dje123 eju123 gil123 jabr123 jermy123 kurt123 lige123 yn123
探 dhar123 than123
措 zo116 o123 b123 co123 tsho123 tso123 zor123
掰 bye116
掸 dan120
提 ti65 t81 tti84 te86 ty90 thi97 tee98 i103 the108 rte109 tier111 tie111 tty112 ttie114 tii115 di116 tig116 de116 till118 trie118 tih118 tea118 rty119 uti119 tthi123 ten123 e123 tes123 ta123 s123 d123 tn123 h123 g123 bi123 pczy123 tei123 aryade123 ddhi123 ettil123
揣 trij123
搭 da121 rtai123
摄 ce123 i123
摩 mo77 mor95 ma97 more101 mu105 m106 mou110 moo111 eymour112 mol112 mose115 harma116 o116 moor117 moh117 n118 imme118 mall118 timore119 varman121 me121 oom123 emuer123 malls123 mokh123 mooh123 mro123 mur123 rmer123 ugmore123
撇 pe116
撒 sa92 tha103 s112 za112 esar113 that116 ser117 sal118 thad118 ssa119 har123 kuma123 source123 ssard123 sya123 zech123
撦 che120
播 bo120
攀 han116 pan120
支 onji116 cht117 kagam123 l123 ts123
攸 eu116 u123
政 e122
敏 min89 mi110 mine113 mim116 mean118 m123 h123 edmin123 main123 meen123 mien123 o123 rmian123
敕 tsch123
敖 ao106 ale123
教 93 s120 vital123 hy123 kyo123 teles123
敝 d123
敞 chang120
散 san111
敦 don100 dun101 dom107 ton110 on114 118 ten118 tronac119 den123 doum123 dul123 koyano123 masaki123 pstein123 rdan123
敬 jing115 i116
敷 fu120 fouqui123
文 ven75 vin75 wen86 win90 van94 man95 ving98 n99 vine102 men102 vyn102 vern103 m103 von104 v107 a110 min111 vim112 mi113 we115 vind116 euwen116 vn116 uinius118 wain118 iva118 vend118 mun122 g122 e122 wan123 ewine123 vergn123 vian123 lavan123 lovin123 fven123 mkan123 wien123 boon123
斋 jai123
斌 bin115 hyih123
斐 fi106 fae109 phae112 ffae113 phi113 phe116 f123 fer123 pher123 avra123 efet123 erfeld123 frei123 inu123 lyffe123 pe123 pel123 vern123
斗 o114
料 ew123
斡 u116 o123
斤 jin120 kin122 e123
斯 s30 67 z69 ce70 th70 ss72 se72 us80 x83 es83 e84 sse86 si87 sz91 st92 ci93 is96 as97 c98 sh99 ssi99 rth100 ze101 i102 r104 os105 ez106 ux107 sy109 sch109 l111 n111 y112 zzi112 tz112 eth112 a113 ise113 p113 ess113
新 n109 sin116 shin118 ara123 dzyn123 haksin123 hsin123 metal123
方 fon90 lphon105 lfon108 fun113 n114 fa116 fang118 ffon121 phon123 faun123 lfoun123 p123
施 sch70 s72 sh92 se106 ce109 ci113 si115 shi116 zi116 sche116 sze116 che116 z117 sea118 schic120 see122 sil123 ch123 sz123 syl123 ses123 c123 b123 roshi123 tsur123 zes123
旁 urbon114 pon118 endome123
旃 chandr119
无 m109 wu115
日 zh96 ge100 zi100 zhi102 ri103 rzy103 107 r107 e107 ure110 i110 erz114 iri114 rz115 h115 z115 j116 nichi116 ji116 zy116 gi116 rzi118 n123 ger123 k123 aki123 nycc123 zazu123
旦 dan111 ten116 tan123
早 sa123
旭 xu115
旺 wan94 wang97 van105 wong112 114 ven116 vang117 vao121 ng123 vand123 wongse123 chou123 vaan123 vong123 waim123 wamy123 ward123 won123 wun123
昀 yun120
昂 on79 o95 an98 en106 ao110 onne114 ang115 one116 un116 d116 am116 hen116 jan116 jorn116 um116 han116 oni118 oan118 uhem118 yon122 ion123 agne123 and123 eng123 onn123 ar123 aung123 horens123 rhain123
昆 quin93 kun95 cun107 qui110 quen110 cuen113 g113 cqueen115 khoun116 koon116 coont118 o123 que123 equan123 guin123 in123 khunr123 koen123 kon123 kum123 kung123 m123 qaush123 quim123
昊 hao120 o123
昌 chang108 chan112 sho116 can116 o118 cham123 cheam123 ochir123 tan123 tchan123
明 min75 ming94 me101 mun104 m104 mming105 a107 mine108 men109 mi109 mmin110 113 ng115 myn116 aki116 in118 vin122 i123 im123 gsy123 mir123 myeong123 myng123 myung123 ogyoku123 unman123
昐 pan123
易 i86 ouis106 e108 ewi111 111 ouie113 ui114 lui119 iu120 yi120 gye123 tin123
昔 116 su116 si116 shi117 shir123 shay123 zi123
昙 dam122 dhar123
星 ng116 xing118 byul123 d123 gh123 sing123
映 no123
春 chun101 n117 choon123 chum123 harum123
昭 o110 zhao115 s116 116 h123
昼 zhou120
显 117 ken117 xian120 hyeon123 seng123 sien123
晈 jiao120
晋 hausen123 ngap123 zim123
晏 jen123
晓 sho109 o113 hu113 xiao120 dhouan123 shche123
晖 hui120
晗 bhan123
晚 pawan123
晟 sung123
晨 chen116 adchen123
普 p52 pu73 pp79 pe83 pou90 po96 ppe97 poo98 102 ppu102 b105 pper105 mp107 ppo109 per111 ple111 pr112 pur113 pri113 ap114 py114 rup116 pol116 pro116 bhu116 op117 opou117 r117 uplee118 pel118 up118 thorpe121 pf122 eper122 pl123 ppou123 emple123 poon123 npour123 kpo123
景 jing120 k122 aem123
晳 xi120
晶 jing120 n123
智 i107 zhi109 a111 o114 e123 u123 chi123 s123
暎 n123
暖 chnum123 nonda123 nont123 nueng123 uonse123
暗 am123 ibhne123
暴 p123
曕 yan120
曙 shu120
曜 wayob123
曲 ch114 qu120 tsu123 zu123
更 uygen118 cken118 ken123 kou123 ugain123
曹 c117 chaw118 zau123
曼 man53 mann67 men89 ma94 hman99 hmann100 main104 me104 n104 mane105 min106 elmann107 eman108 smann108 mans109 mam109 m109 mmann110 emann111 rman112 mun112 mon112 tman114 llmann114 rme114 leman116 r116 ermans117 hlmann118 menzi118 uss118 mmam118 mein118 mo120 sman120 mma122 mer123 s123 ment123 maine123
曾 zen101 tsen110 ts120 ze123 zun123 jug123 ousin123 urzon123 zehn123
替 ti111
月 yue113 andra119 candra119 y123 chandr123 gek123 soma123 suchan123
有 you115 k117 iy123
朋 born113 pong116 pen116 pom118 peng120 ambon120 bon121 123 burne123 phong123 tanigu123
服 nankak123
朔 scho104 shuo120
朗 ran78 lan85 ron85 lang91 rown94 lon96 rand98 run101 long101 lun101 len101 rang102 rum104 rent106 rom106 lanc109 raun109 lam110 111 r111 ren111 n112 rong112 rowne112 rhon113 loun113 rant114 lownde114 lung115 laun116 rlant116 yrand116 aurent117 lou118 roun118 angiin118 rung118 room118 non118 ro118
望 wang120 aiwan123
朝 tso112 chal123 ocho123 sha123 zzau123
期 hus123 key123
木 m84 mu95 i102 myn112 im113 msr118 mud123 s123 emiin123 endzin123 ki123 mul123 n123 omo123
未 chwe118
末 101 mad107 d110 mer113 ma118 m119 mo120 n123 akou123 mor123 si123
本 ben74 burn96 bun103 pen104 ppen105 n107 bbon108 be108 o109 bin109 borne109 p110 bem110 beng111 boun112 h112 bn112 bon112 epburn115 born116 bourne116 b116 bern116 moto116 oto123 ban123 atoshi123 been123 brandh123 gbeny123 hiro123 hpend123 iro123 lpern123 oble123 poa123 ppens123 smed123 tt123 urbank123
札 za90 ja106 zar107 zza113 zha115 zat116 sza117 zant123 zu123 csa123 rdonyi123 t123
朮 jo123 ju123
术 chuq123
朱 ju81 giu94 zhu111 jew112 zu112 jou112 dzhu116 czu116 zul116 chou118 joo118 eo119 j123 jo123 zum123 iu123 djoe123 s123 zhi123 chu123 csoor123 drewe123 dzu123 gu123 hitler123 jau123 jeu123 polga123 sk123 tal123 tiou123
朴 u118 119 p123
朵 do98 tal108 dor109 to112 dot115 tto117 dorf122 zyd123 doorn123 rdot123 tall123 tauto123 undle123
朶 edu123 utaud123
机 ji121 i123
朽 chotte123
杀 116
杂 tsa123
权 ksoi123 u123
杆 kon123
杉 shan115 eshan118 sam123 sug123 akae123
李 li85 le94 lie96 ri97 lee103 lea104 105 l110 yi112 leigh112 re112 lit115 h116 rea120 lis121 d123 r123 leon123 chu123 thwait123 ail123 bo123 elezn123 hrith123 junju123 m123 t123
杏 a123 an123
村 mura102 o107 i116 n116 s123 dorfer123 hei123 kagak123 y123
杜 du63 do83 dou84 d89 tu89 doo94 de94 to94 dur100 t102 103 dor106 dhu107 dau107 dew108 dul109 tou109 dol111 due112 u115 tor116 ndu116 o116 dal118 ydoux118 odeau118 rtor118 toya119 dum120 doux120 udhu122 wdhu122 dub123 duj123 duk123 doul123 dule123 douh123 gedup123 ndja123
束 shu120
条 jo116 tiochu118 oku123
来 lai106 le109 iray118 la121 laiti123 lei123 ere123 rayi123 t123
杨 yan105 jan109 young109 yang109 yon110 ya121 iam121 jans121 yong123 alyan123 duong123 jahn123 liv123 yeung123 yoon123
杭 hun112 jan113 hang122 orand123 rant123
杯 ey123
杰 je76 ge79 ja82 ger87 j88 de91 jay94 jer96 ce99 ze102 jac102 dger102 dje103 jae106 geof106 jef108 jes110 jai111 ju112 z112 gye112 xhe112 jor112 gel113 gi113 drze113 jan116 g116 kic116 u116 gje116 gger116 te117 ggie118 jace118 tje118 zie118 dji120 jie121 get121
松 son87 sson88 zon103 sun104 song113 sohn113 thong113 ssohn113 n114 s116 som116 szoon116 ijssel118 thon121 matsu121 sung123 fsson123 sao123 sjon123 ssoun123
板 hindle123
极 aggi123 lzie123
构 gall123
林 lin63 rin70 ling77 ring84 llin87 reen87 lyn88 lling88 lim96 l98 lean100 102 ren103 lynn103 lind104 line104 li104 len105 rling105 ryn105 rine106 rim106 rean107 rring107 hring107 lem109 ly109 rein109 rimm109 a109 o110 n111 lym111 ering112 hlin112 in112 reene112 le113 ing113 ri115
果 go96 gues116 g122 ggu123 gut123 kashin123 ko123
枯 ku120
柏 ber78 pa92 bo94 p94 b95 per96 bur99 be107 bir111 bel111 ba111 par112 pe112 pper115 lber116 berg116 bb116 pel117 bal117 r118 deb118 po119 erber121 bot121 bol122 ble122 bu123 pet123 bod123 pal123 paa123 bor123 huber123 attaya123 aysber123 bat123 bori123 born123 burgh123 burt123
柔 rou115 gen123 reu123 ro123 yoan123 zooe123
柚 na123
查 cha71 char85 za94 ja95 tsa100 ca102 chu105 105 tra106 chard107 zar109 cza109 ch110 dja110 chuc110 chal111 chi111 tza112 c112 r114 tchar115 chai115 cher115 xha116 jah116 chy116 a117 zac118 tcha118 jar121 echa122 jer122 zha123 sa123 chuk123 car123 chart123 ramch123 chaa123 chayu123
柯 ko78 co78 k91 kir93 cor95 cur98 c99 col101 ke104 ker106 koe112 kur115 kho116 ch117 kord118 ckle118 oco119 kor119 cua120 cour121 kol122 kirk123 coe123 kel123 kle123 red123 au123 courtn123 cout123 cus123 kill123 qu123 ucault123 yrki123
柰 nen123
柱 g118 ju123 juk123
柳 liu96 lyu97 lju99 riu107 llu121 lu122 u123 r123 kuni123 leu123 liou123 miri123 mitsur123 uliu123
柴 chi105 z114 chai115 ze119 schi121 ce123 za123 cha123 chay123 kcay123 pchai123 tchai123
査 zza123
柿 shi120
标 sinbyu123
栋 don109 dong120
树 i112 ju123
栗 rrott123
校 n123
栢 koep123
株 u123
根 gen75 gan78 n97 ggen100 gun105 gon107 rgen109 ghan109 agan110 ggan111 g115 ken116 gern116 ge116 igan117 cken117 ghann118 uigan118 agen118 eken120 en123 ger123 tten123 can123 gein123 hie123 epgen123 ggin123 ghen123 gren123 gwyn123 ilf123 lkan123 ndon123 yano123 ygin123
格 g47 ger65 ge67 gg81 gue82 go84 ga90 gh91 gge93 gger93 gel94 98 ghe99 giin100 h102 a102 gle102 k103 ggar103 c104 gal105 gar105 ka105 gor106 guer106 n107 r107 eg108 gu108 ege109 q110 rg110 ergu111 gur112 gr112 eger112 u113 egel114 age114 e115
桂 gui105 uquet118 k123 gue123 orque123
桃 doroth123 dorz123 peache123
案 116
桌 unjong123
桑 san69 sam92 sun95 son95 s98 ssan100 zan102 sang103 zon106 thorn109 saun109 sen109 sa109 than110 thun112 xanth112 oussin113 zam113 thorne114 ssaint116 116 sant116 l116 icao118 zahn118 angiin118 zo119 so120 asan122 n123 samb123 sau123 sandy123 tsan123 cen123 rj123 hsson123 jeune123 naxan123 suncao123
桠 rthaul123
桥 hashi116 e123 kaew123 utsuo123
桧 hiwad123
梁 le106 liang123
梅 me58 ma82 mer87 may88 m89 mai90 mme90 mei95 mey98 mae100 my101 meh102 mel102 mes106 mi108 met109 mie109 mu111 mul113 maye115 maei116 semiu118 b118 sme120 121 ome121 mur122 made123 mery123 mat123 semed123 erne123 ufi123 aumeil123 ehne123 mmeh123 nnault123 zachar123
梗 l123
梦 mon110 m112 meng120 mu123 omol123
梨 ri109 li113 ly116 le117 o123 rit123
梭 so104 sso114 tho116 ceau117 sseau118 essou123 sel123 sow123 ssault123 zaw123 zo123
梯 ti105 the117 t117 thi119 ongrub123
梳 dsha123 sali123 sor123
梵 fan120 fein123
棋 m123
棣 tti123
森 son59 sen65 sson78 ssen86 cen91 n91 than93 on98 zen99 s102 dsen103 sin104 essen104 tzen106 isen106 san106 sam107 som108 sem109 xen109 sum110 rsen111 en111 rsson111 thon112 zon112 then113 sim113 sun113 rsan114 elson114 wnsend114 chsen116 o116 mori116 xem116 ssom116 tha116 erson117 se118
棱 hren123
楚 chu89 zu106 cu108 ch110 tsu111 tru111 cho113 true113 116 chul116 tro117 troi118 tsou119 chau119 t119 zuc120 tso123 chur123 chuk123 cural123 tran123 ztu123 chchu123 chuur123 etschu123 treu123 trew123 trie123 truta123 tsun123 uture123 zhu123
楞 lan123
楠 enem123
楼 lou120
榭 rcher123
槤 lian120
樟 ko123
模 mo120
樵 chow123
次 ji112 z116 a117 do120 cha123 c123 mh123 shaky123
欢 ogoon123
欣 hin98 him98 khin106 shin115 shing115 123 hine123 sin123 ssim123 ssion123 tzin123 zyn123
欧 o66 eu89 ou94 ol101 au102 or102 ir102 l106 er109 al109 u110 io112 aall113 oh116 all116 aux116 aud119 el121 ot121 os122 eo123 i123 ho123 a123 gi123 b123 oye123 alain123 ayle123 ear123 elle123 fion123 heu123 loup123 ough123 qoria123
欸 e123
歆 khin123
歇 che91 cher106 chet108 sche112 shal114 rshal114 oucher115 ersche120 rsha122 chelle122 rschal123 sze123 chez123 chon123 ctiu123 ise123 lo123 rce123 rchais123 rcia123 siel123 tchel123
歌 go109 cor112 rgot116 gor116 ga116 col117 co122 123 g123 gog123 acall123 goeth123 gudru123 h123 kel123 rgue123 toyo123 utagaw123
正 i113 sho120 a123 ongeu123 ongu123 atsush123 kotan123 o123 zongu123
步 bu120 pa123
武 vu92 wu107 u108 vo112 vou112 bu112 113 m114 take116 mu119 vuj120 wut123 fvu123 lu123 moo123 muryeo123 vout123 woo123
歹 dai120
死 123
殊 sh102 h123 gleish123 sch123 seh123 tthau123
殴 o123 gior123
段 q123
殷 in110 ingolf123 yngwi123
毅 i123
母 h123
每 oumi123
毓 yu111
比 bi59 by73 be79 b81 bie85 pi87 bea88 bu89 bee91 bby93 vi93 bbi96 bbie97 p101 pe102 e105 bey105 bil107 109 vil109 i112 bel113 bit113 bbey114 buis114 bbit114 mbi115 pee115 bhi116 bj117 bir117 pet117 a117 biu118 ppel118 ppi118 pie119 bue119 gbi120 bri121
毕 bi86 pi98 b102 bee103 bu106 be114 bea116 p117 vi123 bad123 pyth123 abeou123 bhe123 bille123 ble123 brie123 pea123 py123 si123
毗 b113 v116 pele123
毘 vi116
毛 mau92 mao111 113 m115 mal123 maugha123 moh123
毱 agupt123
氏 che123 iu123 jneger123 man123 schner123 ssl123
民 min108 g123 main123 millus123
水 sh121 b123 azuo123
永 yong97 yon110 naga112 yom112 on113 illon115 youn116 o117 llon119 y123 n123 ljung123 jon123 kaf123 myot123
汀 tin86 tine94 din99 dine105 tein106 ten107 ting109 tyn109 ding109 teen112 tim118 tting118 de120 in121 n122 uddin123 vit123 naudin123 ntyne123 r123 sy123 tien123 uogu123
汉 han73 ham88 ha89 hen99 h100 ghan103 khan109 hon111 hum112 hun112 hem116 bha116 ehm116 ilhen116 he116 hane116 gham117 ran118 hann118 eh118 ho121 hand123 n123 enhayn123 gang123 haen123 heu123 hunder123 jan123 khaang123 rahovs123 roin123
汕 san123
汗 han97 khan97 112 a123 d123 ham123 kat123 khaan123 khend123 m123
江 jan96 dyan116 zyan116 jiang117 118 jang123 hakyan123 kriang123 krieng123 kyan123
池 z123 lich123
汤 to90 tho98 tom101 ton109 tan112 thom112 town117 tang120 tong123 hatana123 siv123 tam123 tjong123
汪 wan102 wonde119 ou120 wa122 wam123
汶 bun107 boon109 chpum123
沃 vo69 wo75 wa79 wor83 war85 wal87 ver94 wer96 wol100 lo101 ve102 vor103 worth103 w105 va105 vaugh106 v107 woh107 wat107 vau108 wou109 110 vaux110 ow111 vuo112 vol113 ivo113 vaugha114 bo114 woo115 o115 woj116 evo116 wul116 wher116 b116 wuo116 avo117 wau118 wlo118
沈 shen115
沉 c120
沓 ko123 ta123
沙 sha69 sa70 cha87 scha87 za96 shar98 a100 s100 char101 sar103 ssa104 sul107 sche107 shaa109 110 sho110 se110 schaa112 cer112 n113 sal113 chau115 rza115 sak115 xa116 sah116 ser116 she116 to116 z116 nep118 shea118 sza119 sja121 shan121 tha122 isa122 chard122 sham122 zz123
沛 pe115 igme123
没 mayn123
河 kawa116 ha116
治 ch96 e104 g105 ge107 107 rgio108 i109 gh109 cchi110 rgi112 tch112 eorges112 rg116 ucci118 edg119 rgos119 ios120 orge120 gios121 chie123 rch123 uzzi123 eje123 iugi123 yrgi123 aj123 enco123 gy123 hi123 hondji123 ldrich123 ngie123 rnburg123 ttich123 ziffra123
泉 quan115 u123
泊 ber116 per116 pa123 aupas123 h123
法 fa62 far82 f84 pha91 ffa95 va95 100 fer100 a105 fe108 fah111 phaa112 fag114 fal115 fra116 fad117 var121 fay122 ff123 farr123 phas123 p123 fy123 lesphe123 ba123 diagn123 ffer123 fthor123 hone123 lfur123 pher123 tfeld123 vor123 y123
泡 pau116
波 po62 bo70 por88 pol92 p94 ppo94 b97 bor97 pou97 per99 bal105 pa105 ber105 pau106 poi108 pple108 bol110 bau110 boh112 paw112 ba113 bon113 poh114 boo114 bou115 pho116 ppel116 pon116 beau117 boe118 lbo120 poe120 imble122 mp122 paul123 bur123 poo123 o123 bogg123 peau123
泥 ni116 narsi123
泰 te70 ta82 tai85 ty87 t90 the94 ti96 tei96 ted99 tay103 thai104 ter104 tey105 tte106 tha108 tae109 tet110 tad110 thij112 tie112 113 tan115 tel116 tyl116 tri116 tre117 e117 tta119 tee120 tij120 tye121 thei123 tein123 tyne123 eta123 teh123 che123 da123 ethai123 gortne123
泷 taki123
泼 pher115 p116 par116 ppar116
泽 ze72 dze83 se90 zer91 ser94 z98 ese102 105 za107 tzer107 see108 zi110 zier112 xa112 ce112 zei115 zar115 sac115 t116 zel116 xe116 zy116 c116 jer116 tzi116 zzet116 tse117 ase117 zir117 zeh117 yser118 sair118 tze119 tzel119 rze120 zin120 zz121 e122 zawa123 zey123
洁 ja96 ge96 jes101 je115 ce123 dragu123 egami123 egott123 jacqu123 kid123
洋 yang115 yan122 eyond123
洒 sa120
洗 zi123
洙 gnung119
洛 lo54 ro66 llo76 low82 l92 r93 o94 95 lau99 lot99 lor101 ru101 lou102 loh104 lu105 rot105 row105 a107 roc108 oulo109 llot109 no110 ros111 rou111 law111 loe112 ilo112 la112 rol112 llough113 lowe113 rau113 loo113 llow116 oogiin116 lho116 roz116 i117 lough117 ra117
津 zin89 jin108 dzin109 su113 zen116 zzin118 tsu120 n123 gin123 gine123 kin123 tzine123 zzine123
洪 hon97 jon104 hong113 hu114 khun116 hun117 hum121 khon123 k123 ang123 elhone123 hom123 hornyk123 lhomme123 quhoun123
洲 harmar123
活 twood118 123
洼 utsub123
洽 charoe123 zecha123
派 pa91 p92 pi93 pe95 pai98 py101 par112 pin116 pae116 phai116 pei117 pine117 pailh123 pray123 preit123 brin123 d123 pry123 riprai123
流 ru106 y122 ellius123 lyo123 new123
浄 jo123
济 zi97 ji105 j116 zy116 aizey118 z123 chi123 si123 zdzi123 jin123 ki123 tsi123
浑 hun109 ghun123
浒 hoo123
浓 on117 non121
浦 p109 poo112 pu115 pps123 hipw123 ypri123
浩 ho104 o112 hou117 hau121 hul123 ekhoud123 p123 ehudi123 ldhelm123
浪 yrrho123
浮 f118 ukigum123
海 hei75 he76 ha83 hai85 hay87 hy92 h93 hey94 hi96 hae102 hel103 hea104 i109 hil112 khai112 high112 jai112 hhe112 heid113 hya114 kai114 hyn116 hier117 e117 hee117 hen118 hayd120 g121 khay122 hig122 hail123 head123 hein123 enhei123 hej123 barba123 geer123 gel123 hyy123 ret123
涂 du123
涅 ne77 nie90 gne97 e110 nje113 nye115 na116 njen118 gnel120 net121 ner123 nier123 igner123 niez123 reni123 agard123 ghne123 gnet123 llou123 nette123 nna123 rie123
涛 tao115
润 rin123 h123 kaneko123 oun123 rehn123
涵 han111 an123 rnheim123
淑 shu115 i116 sak123
淘 oni123
淡 dan120 tam123
淦 n116
淮 nhui123
淳 jun116 m118 tsun123
添 i116 tian120 a123 sutai123 tampo123
清 sei112 qing115 kiyo116 s123 tsen123 bhavya123 cheong123 ching123 koishi123
渊 llouin118
渠 qu120 qui123
渡 udo123 do123 t123 urdue123
渣 jar110
渥 wo120 v123 boill123 ewohl123 ll123 of123
温 win74 wen88 vin96 wyn97 wein102 un104 n106 wan112 wain113 ven114 hum116 o116 van116 wun116 ving116 ewen116 winn118 wy122 wing123 vinn123 w123 wenn123 houng123 vein123 chwent123 gvani123 gwynn123 hen123 leve123 ly123 mo123 und123 veinn123 vinu123 vyn123 wurm123 wynn123
港 n123
湖 huu123
湛 tan123
湾 wan120
湿 ish123 vasta123
源 gen117 en123 ey123 ggen123
溥 pu103
滉 hwang123
滋 zuyle123
滔 tob123
滕 ten81 tten93 tem112 then116 turn116 te117 tin118 ton118 teen121 rten121 iten122 eten123 them123 tum123 tun123 tunjin123
满 man116 men123 pan123 yanai123
滢 ying120
滦 eroin123
滴 du123 rdy123
漪 yi120
漫 man121
漾 youth123
潏 jue123
潘 pan78 pen96 pin102 pa103 pain104 pam109 phan109 ppen113 ppan113 s116 pann118 pran118 p122 alpine123 bon123 mbhand123 pahn123 pense123 phanh123 pla123 ppin123 pun123 pyun123
潞 awlo123
潮 chao120
澂 cheng120
澄 g123 deng123
澈 tsche123
澜 lan120
澯 chan123
澳 o123
濂 lian120
火 huo112 h123 khwaj123
灭 mie120
灰 whip123
灵 ling99 lling102 rring106 ring109 rling109 rei116 ing118 rin123 lin123 rane123 urian123
灿 tsan123 e123 sandeu123
炳 bing120 prem123
点 sta123
烈 re95 rej109 rei109 riy109 rea112 rey112 rzej112 lie115 ree118 ryol118 ri122 y123 t123 einri123 rd123 reae123 reid123 reja123 riddh123 riem123 rii123
烟 yan115
热 ge88 ze99 rze101 je101 re103 ger105 zhe107 ges109 ra112 get116 geux123 rej123 j123 a123 angers123 rza123
烽 feng120
焜 kun120
焦 gio109 jo113 ggio116 djo123 jau123
然 zhan105 ran110 n113 ra123 ren123 rin123 thupte123 yeon123
照 ju123 i123 hig123
熊 xiong120 schum123
熙 i117 esy123 ji123
燕 116 yan120 elj123 g123
爀 hyuk123
爨 cuan120
爱 e79 a89 i100 ai106 ieua118 aiel119 ea120 123 ive123 em123 es123 am123 maeda123 tokim123 uy123 y123
爵 97 rge122
父 fu120
牙 ya101 ga123 ja123 u123
牛 niu120 f123 hirok123
牟 maus123 meaux123 mud123
物 123 eeuw123
特 t41 te57 ter63 tt64 tte73 tter78 d79 th80 the86 dt89 tor93 95 to97 r97 rt98 tre98 e99 ld100 ther100 ata101 at101 ta102 et103 tle105 tus105 tes105 tl107 ard107 tr107 tur107 tel108 ett109 h109 ty109 k109 ut110 b110 ten110 n111 a111
犹 juda118 yut123
狄 di84 de92 the101 d105 ti108 dee112 t113 dyla114 dius118 dev123 dea123 addie123 dith123
独 du120
猜 chai96 tchai119 jai123 jira123 rachya123
猪 inok123
献 xian115 heon123
玄 hyun116 xuan120
玆 z123
率 solj123
玉 yu106 tama116 u123 yo123 jork123 juyu123
王 87 u97 n97 g106 e106 wang106 a107 o108 wong110 eong117 wi118 i120 b121 ok121 ong122 f123 eol123 mwong123 weng123
玖 kyu123
玛 ma61 mar79 m94 mma98 maa104 mah105 a106 mal108 me109 mer110 aagiin116 mhai120 omo120 mam122 mu122 uma122 mor123 mari123 tmas123 mare123 mmart123 mrach123 ham123 mir123 moa123
玟 i123
玮 ic123
玲 ing113 iling121 n122 ling122 line123 triend123
玻 bo98 boh112 bol123
珀 per85 pper95 pe98 pur101 po105 p108 pa111 mber113 ppe114 pear116 peu116 peti119 mbyr123 pol123 ppold123
珂 ko116 ke120 ck123 eekay123
珅 shen121
珉 m110 min118 e123
珊 san93 zan102 shan108 s113 sha114 shian114 sham116 zel116 sen116 sa119 zann122 sann122 xan123 sanne123 shane123 anchan123 essen123 ne123 rsian123 shon123 ssam123 sunshi123 useyn123 xanne123
珍 jen95 jean99 ja102 jan106 n109 jane112 a112 ge114 jayne114 je115 jann117 jani119 dzse123 zin123 don123 e123 gly123 zengi123
珑 lone123
珙 hiwu123
珞 roh123 tilo123
珠 zhu113 d123 drup123
班 ban75 ben87 bam101 ba105 pan105 be107 b108 bun112 bain114 bane116 bon117 bin117 bhan117 band118 rbane118 upin120 pin123 bene123 bia123 dor123 pen123 bairn123 bein123 bev123 bham123 bhen123 bih123 bitt123 pram123 rbijn123 vaan123
球 n123
理 ri90 li103 r105 ley109 l111 rlie113 orie115 rie117 rley117 lie120 121 rle122 re123 rlee123 yl123 reight123 rly123 zigg123
琉 liu120 le123 roiu123
琏 lian120 yeon123
琛 rchun123 sen123
琢 taku123
琦 qi115 det123 ilcher123 jhi123 kee123 kie123
琨 kun120
琪 ki102 chi107 cki109 ke109 ch110 qui112 ckie113 kki115 gie115 cky116 cchi116 tch116 kee117 atri118 qi120 e122 ci123 ajchr123 ckey123 cy123 dge123 dgit123 eachy123 ercke123 g123 gon123 nus123 ozzi123 tsch123 tzi123 uccil123 ygi123 zee123
琮 cong120
琳 lin84 lyn87 rin89 line90 rine93 ri93 leen101 reen104 ryn105 lynn109 le110 rlene110 ine110 linn111 ileen112 lind112 rene112 n113 lene113 eleine114 rinne114 rim115 ree115 rlyne116 116 eline117 rleen118 li118 ry120 rindra120 lleen120 elyn121 hrin123 arlene123 in123 l123 rinn123 reem123 ailene123 ghrean123
琴 chen89 czyn108 cen109 tchen116 chin116 k116 zen117 cin118 ckin118 zczyn119 tyen123 chank123 chk123 combe123 cuin123 tsin123 tsyn123 zchen123 zcze123
琵 pi115 pa123 phiy123
琶 pa111
琼 jon103 jone110 joan112 chon112 june116 giun118 rjun118 qiong120 jun122 jo123 chhoeu123 cson123 e123 jan123 johann123 jongh123 qui123 rjeon123 sholm123 tchoun123
瑙 nau96 rnau115 now116 au116 enaue118 al123 reau123
瑛 oyoung116 ng123
瑜 r116 yinyo123
瑞 ri71 re71 ry84 r87 ra90 rie91 rry93 rey95 ree101 ray101 rai102 rei103 rri105 108 rrel108 rhy109 ury109 rin109 rre109 rea109 rui110 rrie111 frey113 i113 ary113 reg113 le115 ure115 rhe115 rae116 y116 yril116 ren116 eys118 urie118 rel118 ari119 wry119 urray119 rell120
瑟 se79 ser83 ther84 sser91 the93 sse95 thur99 tha100 ce101 th101 cer101 rthur101 s102 so102 sur106 sel108 sher108 ather109 si111 ze112 sor112 sir112 zer113 sy113 e113 zse113 t114 cel114 r115 use115 lze116 thir116 ssey116 sa116 ssier116 xe117 ceu118 other118 azar119 sie120
瑠 aru123
瑢 rong120
瑫 n123
瑶 e123 llaud123
璋 zhang120
璐 lu120 ru123
璘 lin120 liyan123
璜 huang120 juane123
璟 jing120
璧 bi120
璪 zao120
瓜 gua94 guar116 gau116 ga123 qah123 cqua123 kua123
瓦 va56 wa64 var87 war88 la89 ois91 ba92 a93 wal95 val95 wat96 is96 100 hua100 ua102 ve103 w104 oi104 oy107 oua108 i108 v108 ver109 wla109 vva110 vi110 vall111 ix111 o111 s112 waa113 ir113 wah114 wath114 y115 it115 vat116 chwarz116 r116 jwa116
甄 jenn123 si123
甘 gan80 gam94 ga104 kam107 gen112 kan112 gain112 g115 gem116 cam116 ken118 com121 gal122 gang123 gande123 rgant123 gom123 akant123 cantiu123 garn123 n123 qan123 ueguin123
甚 s116 sh119 she123
生 son96 sheng111 sen112 m116 n123 k123 cente123 chon123 eessen123 ishida123 issa123 lletts123 mbhava123 ondo123 seng123 shen123 sun123 yama123
用 yun123
甫 v98 p105 w116 fu120 foo123 phu123
田 a99 t106 i107 109 ta110 o111 rtin113 ten116 da120 u121 tin121 kiyasu123 sahide123 thien123
由 yo123 yuy123
甲 gy123 ts123 uanga123 ka123 ngp123
申 shin96 shen96 schen102 sen109 chen112 shi117 zan118 ershon119 shon121 schenk123 en123 arr123 c123 chem123 insson123 schin123 shan123 shein123 szen123 tshing123
男 112 m117 omizu123 ruyama123
甸 dine114 din117 tinh123 123 dim123 lden123 rdec123 tinl123
町 machi115
畏 vai123
留 riu100 liu104 lyu105 l116 lju116 ryu116 rius123 ylio123 leuc123 oulue123 ru123
略 llo90 lho99 lio108 lliot110 rius110 llio113 iro118 erius122 hlia123 riot123 u123 zet123
番 fran123
畬 u123
登 den69 don87 dden96 ten99 dem100 n105 dan105 tten105 rdon106 ddon108 lden109 dene110 eden111 rden112 urdon112 ton113 do116 tein116 en117 gden117 d118 uden119 urden119 gdon120 deng120 gton121 tta122 rton122 in122 e123 done123 s123 dae123 dangsr123 ddal123 ding123 donn123 dyn123 ethen123 gdons123
白 b102 beth105 be108 bai115 bald116 bet116 per116 bei117 by117 haku118 buc119 sereng123 bat123 beta123 betta123 bine123 p123 uboy123 vai123
百 b113 be123 path123 pelik123
的 92 de121 di121
皇 86 o98 u98 i104 a110 n111 oku119 h123
皎 jiao120
皙 reci123
皮 pi62 p88 pea89 ppi89 pie90 pe91 py97 pee98 pei110 ppy113 pir114 pel116 pear118 pj118 ppet118 pu119 pre121 piz122 mpi122 i123 puy123 pyt123 iz123 god123 phe123 a123 erpero123 salmut123 uperie123
盈 a123
益 yi120 122 ekke123 m123
监 zien123
盖 ga80 gai88 ge89 g96 gay97 gue98 gei98 ghe99 gu101 guet105 geh107 gey108 hey112 gae113 gel114 gie114 ky115 hiy116 gues116 giu116 gui116 guei116 guer117 ghai117 gaj118 gej118 ger118 kyla119 que121 guy122 geir123 e123 elga123 qa123 ya123 cker123 feke123 geyl123 ghei123 gjel123
盛 shing112
目 m118 b123 moku123
直 je123
相 syan100 sian110 xiang120 122 so123 sjan123 ssian123
盼 van123
真 zhen105 a109 gen110 shin112 ma116 jin118 jan123 en123 e123 genn123 je123 miyada123 ruggin123 zhenji123
督 du120 atuk123 e123 tok123
睦 mu120 eme123 mj123
睹 du120
睿 rui120 arrin123
矢 ya112
矣 viers123
知 zhi111 ji117 i121 z123 chi123 zy123
石 ds116 shi121 ishi122 s123 ailin123 estone123 i123 kashi123 si123 u123
砮 nu120
破 po112
硕 ertsuk123 hee123 okyeo123 so123
确 c123 gqog123 ieghor123 no123
碎 sui120
碛 jima123
碧 bi98 be102 pi107 b114 bea118 120 i120 by121 beck122 bic122 bel123 biesk123 britta123 het123 ldbae123 lmebac123 oppy123
磊 eule123 uhmann123
磋 cho118
示 she123
礼 li108 re111 ley116 ry117 eza118 ri118 r123 lerith123 tlee123
礽 reng121
社 se123
祄 xie120
祈 chi117
祐 you115 suke123 woo123
祕 mi120
祖 zu80 jo96 ju104 zo105 zou109 jun109 u112 zzu113 dzu115 zul115 su116 zoo117 cu117 l118 jos123 chu123 zhu123 drizz123 zgurgu123 zsudz123 djoe123 drui123 dzul123 fazeka123 goda123 iso123 jau123 jum123 orgiou123 rbjor123 rhoncu123 tru123 zout123 zouz123 zuw123
祚 nj123
祜 hu106
神 n116 sh116 jin118 ji120 sin123 jinza123
祥 xiang105 ungche123
祭 to123
祹 tao120
祺 qi115
禄 ro109 lu110 rus112 akhlu123 phoros123 rod123
禅 n111 ya123 omge123 zen123
禌 zi120
福 for74 fo76 f82 fu86 fau95 vo95 ffor96 fou98 ford98 pho98 fur104 fow106 fort106 fal107 fol108 foe110 four111 faw111 evelt112 v113 r113 faul114 fog115 foo116 ver117 fa117 voi118 yfus118 ve119 ove120 ffo120 vel120 ff121 fre123 fowl123 uff123 e123 foud123 foul123 furt123
禐 yuan120
禕 yi120
禝 ji120
禟 tang121
禤 huh123
禩 si121
禵 ti121
禶 zan120
禹 hy123
禺 rhug123
禾 vo105 wo109 vu116 ravo119 vol120 ro121 wa122 vor122 avon123 warn123 khokho123 outhal123 wall123 wre123
秀 o110 su112 sho112 116 e119 xiu121 enshu123 gawang123 inshaw123 schor123 seu123 ta123
私 s116 sit123
秃 tu106
秋 tyu107 achael112 achel115 i116 tiu116 aki117 chel118 cho123 chur123 tu123 chug123
种 tane123
科 ko53 co58 cor79 k80 ke86 c87 cco90 cho96 kor96 97 kho99 ker99 kko99 cot99 kow102 col102 a102 coe103 for104 kir104 cko104 chu105 koh106 ka107 o108 cke109 ku109 cour109 fo110 que110 koe110 ca110 ch112 qo112 kel112 cu113 kr113 kou114 fro116 thor116
秦 chinn118 chhin123 chings123
积 j105 ja110 je114 olja118 lj119 tlja123 dje123 djeb123 etje123 ggie123 kit123 rujic123 vlje123
称 kirti116 koke123 kshita123 sho123
稣 so123 ssoun123
稻 s123
穆 mu65 mo84 m84 mou88 moo94 mul96 mur102 meu103 my112 muh114 mous116 mun116 117 mus117 o122 mmu122 elmo123 tal123 emon123 f123 larmod123 mal123 mootoo123 wak123
穗 iho119 r123 bota123 honok123 w123
穹 echung123
空 ku107 kong120 aekwon123 ckon123 hideak123 thikom123
突 tu120
窋 zhu122
窥 kui122
立 li94 ri101 l109 le112 113 lid115 rit116 halid117 lli118 llika118 olidg121 i122 lip123 haled123 dlit123 zri123 erup123 ey123 lien123 lit123 nil123 olley123 rup123 ukrit123 zi123
章 jang112 zhang120 chonge123 ejoun123 rjan123
童 tong120 indong123
端 duan111 ondon123 tuna123
竹 chu123
竺 dharm117
笃 du120
笈 gupt113
笛 de113 des123 li123
第 di93 103 ti110 d115 ty116 dy117 ldi118 day123 dier123 nadiy123 tee123 tte123
笹 yoshik123
等 g123
答 da98 ta117 uda122
策 tze95 ze100 tse100 tzer102 ce106 zer108 otze120 elzer122 tz123 ta123 zeh123 zze123
筚 bi120 pig123
筛 shai120
简 can106 jan112 kan115 jen115 jian120 chien123 gien123 jon123 ken123 ryca123
箕 ji120
管 go123
箱 sang123
篠 shinod123
籁 rac123 rasum123
籍 ji120
米 mi51 my78 me79 m87 mee90 mie90 mea94 mmy97 mmi100 mu102 mey104 mil105 106 mmie108 emiah108 mmet108 mme110 i110 emi111 mik111 mul112 mic113 mir114 min114 mid116 mui116 muh117 ham117 meighe118 man118 hami119 emih120 rmie120 amy121 mei121 ml122 immie122 med122 vi123 y123
粹 tracto123
精 hoijin123
素 su90 so103 zo108 suk109 s109 usso111 ussell112 sou113 ssou116 usse117 ussel117 si118 ousse118 sso119 uce121 usi121 se123 o123 sell123 sel123 zu123 aciel123 chaux123 haugsu123 irshi123 rasob123 sellos123 soo123 sseau123 ssl123 stle123 t123 zzo123
索 so60 sso81 thor91 sou93 sau94 zo95 s97 sor98 tho100 sa104 sol106 saw106 sel106 c106 sho107 sot107 stle108 thau109 saul110 thal110 o111 a111 su111 zor112 co113 ssel113 l114 ssot114 seau115 115 szo115 sseau116 the116 zzo117 xo118 soe119 sow119 zel120 sok120 som120
紫 zi115 e123 vi123
紮 za108 zha123 ca123 ccia123
累 le116 123
絫 zh123
絮 esus123 maty123 ssu123
綉 xiu123
繁 shige123
纠 dyuzh123 gius123
红 hong115 eehorn123
约 jo71 yo79 jor95 yor98 io99 j109 y111 i112 llo113 go113 gio114 115 yot115 ju115 o116 joo116 llaud116 yu116 or117 eoi118 joc118 illot122 illo122 yuk123 co123 eu123 illaux123 jerg123 lhaud123 oyaux123 rroye123 sunshi123 yeo123
纨 van123
纪 gi109 g112 ji120 gui123 eguy123 gee123 tsuki123 zebul123 zi123
纬 wei120
纯 chan123 gomika123 n123 o123
纱 sha120 n123
纲 kang123
纳 na52 ner65 ne78 nar84 a87 n94 nna94 nu95 er96 nor98 iner101 nah101 nner101 nha103 ald103 nal104 nat106 no106 nne106 ina107 gna107 e110 sner110 110 nnes111 o111 al112 hna112 r112 urner113 nell113 nut114 nnat114 ra114 or114 nard114 ena114 tner115 rner115 kna116
纽 new86 neu100 nu100 niu100 nyu107 nue110 iu112 ue113 uelle113 u115 uel115 nho116 gno117 neau117 e117 eu118 gnol122 manue122 nus123 no123 aeus123 igga123 or123 uru123
组 zod123
织 ori116 o123
绍 sho95 sau106 sha110 scho112 so112 h116 saue116 ssau121 schau121 s123 cheau123 chow123 gyoz123 shokh123 sza123
经 jing120 kyo123
绒 jung123
结 ggyegy123 thirat123 yu123
绕 rou123
绘 e123 y123
给 getty123 glae123 vier123
绚 ayak123
统 i123
绥 sui121 asere123 orthy123 soy123
继 ji120 chi123
绪 o123
绮 kie123
绯 ohkaw123
绰 chuo120 cho123
维 vi51 ve65 wi68 we81 vy84 v84 ver89 vie92 93 wel94 wie94 vei96 vey96 w98 i99 wic99 wei100 vel101 wai102 bi102 wy104 vid104 wit104 va104 vit106 vai107 e108 vet109 u109 whi110 ewic112 iewic112 wil112 vay112 vee112 wij113 wee113 wer113 way113 be113
绵 mian111
绽 zan123
缀 drie123
缅 men98 123 mien123 myan123
缇 ti105 te110 tti112 t118 yte123
缪 mue105 mus108 mu112 mew113 118 amuels120 amue122 gmul123 amve123 hmue123 ml123 myu123
罕 ham91 ha100 han100 a109 ago110 aha113 kha113 hams114 eh114 o118 irhan118 oh122 ckham123 khan123 ah123 ayem123 aynham123 dham123 hamz123 hchan123 him123 lugan123 qan123 qoqan123
罗 ro48 lo68 r84 ra89 llo90 l91 roe92 ros93 row95 ru95 roh96 rou96 roo97 rrow99 o100 102 lau102 reau104 rot104 raw105 rho105 rol105 rau105 rod106 a106 law107 lou108 low109 rough109 loe109 la111 ello112 laure113 u113 raud113 lu114 ror114 roth115 graw115 luo115
羌 qiang120
美 me81 mi88 m102 ma106 my108 mel108 113 mai114 e115 mme116 y116 mee118 o119 mei119 mil121 n122 a123 med123 czi123 lmey123 mayno123 miiii123 rmet123 saku123 shah123 t123 w123 ymay123
羽 u118 ha123 eokwoo123 ppa123
翁 on83 un107 von108 wong110 um113 won117 own123 ons123 n123 cione123 fioen123 ksaorn123 ohm123 om123 onn123 re123
翅 ke123
翊 ster123
翔 sho123 sjeng123
翠 tri97 tree112 tra113 tr116 tru116 trie116 trio118 tre119 trell120 oitra123 attric123 drie123 pioli123 traye123 trub123
翰 han88 hn92 hann103 gham112 112 n114 hanne118 an123 ahen123 e123 ehaan123 houn123 ne123
耀 y123 gyo123 jauc123
老 lao111 lau112
考 co84 kau89 cau92 ko92 cour99 cow100 cor100 cal101 kow105 c107 cou108 cho109 kol112 caw113 kaw115 cco115 ca116 k116 cu117 coo117 cao118 tkow119 cord120 kaus122 ckow123 kor123 clau123 caughe123 chel123 i123 jackow123 kal123 kall123 kauer123 khou123 tin123 tot123
者 a112 r116 h123 je123
耆 qi120 g123 key123
耐 ne100 knech112 nai120 rne123 eney123 iannet123 nair123 nya123 onne123
耨 nou120
耳 r107 l111 al118 er119 s121 ellius123 kurage123 uyer123
耶 ye69 e71 je78 er81 yer84 ya87 ja103 yi103 y104 lle104 j106 ge107 el108 eh109 jae110 ille111 111 yea111 ier111 illes112 a112 ie114 oye115 yet115 jer115 illet116 gye116 hje117 ouille117 eri117 hier118 oyet118 ers120 an120 et120 yal121 uille122 yor122 yel122 lje122
聂 ne99 net118 nie120 123 gne123
聚 idu123 sue123
聪 tson118 chong123
肃 suk116
肇 zhao120 hao123
肖 shaw91 sho94 scho105 cho105 chau109 shau109 shor110 sha111 sea113 atio115 chot116 syo116 shaugh116 se117 shore117 xiao120 show122 schot122 scio122 chaut123 rshon123 schans123 shauna123 shog123
肯 ken75 cken89 kem97 can97 kin99 ke105 kan106 con107 cen110 acon111 coln112 k113 kon113 ichen115 keng116 com116 kien116 chen117 quesne118 uchan118 ccann119 in119 kun121 khen122 kinne123 c123 khodch123 knedl123 accone123 akam123 akian123 cane123 ckean123 cqueen123 eikath123 erkorn123 kann123 kehn123 khem123 khemu123
育 yu115 yut116 shok123 yoo123 yud123
胜 coup123 katsu123 nsui123
胡 hu76 ju90 hoo92 hou102 khu104 ho105 kho108 hoe109 o116 u116 wu116 jo116 rou118 guu118 hum121 h121 vu122 hul123 hoof123 bho123 giral123 goe123 hau123 hayu123 phu123 rawczy123 rr123 stjer123 xo123
胤 yin120
胥 uxle116 chiche123 chu123 s123 sh123 tush123
能 nen103 neng115 n116 no116 non122 em123 nunnel123
脇 w123
脉 lmet123
脱 t102 oqta117 to120 oqtoa123 tus123
腆 je123
腊 la107 ra112 hirath123 lac123 rat123 ru123
腓 fische118 efield123 pphu123
腻 ni120
腾 ten90 tun116 ottom123 tam123 tan123 temp123 then123 toms123 turn123
膺 eonge123
臣 son91 n104 lson105 chen109 sson112 rson117 kersen119 ssen120 sen123 artson123 chon123 zean123
臥 ugha123
自 ci123
臻 zhen121 yuan123
舆 yu120
舍 she86 sche90 se93 sher97 che100 scher110 e112 sch113 sa113 scho114 sh116 skjo116 shir116 sze116 shel116 icher117 scha118 hishe118 s118 schot121 cher121 yshe122 122 schon123 acer123 nicep123 rnabas123 schjot123 sko123 sse123 zel123 zing123
舒 shu83 schu85 sch92 su95 sh95 ch105 chou110 schul111 schuh112 scho112 she115 schut116 szu116 schei116 hishe116 shur116 s117 ash121 schuc123 sz123 shou123 chu123 jo123 albin123 hashog123 ouchut123 rushel123 scus123 shawg123 shoo123 shue123 shuu123 sux123
舜 shun111 eselti118 a123 seung123 upet123
舞 eui123
舫 ho123
般 burn116 bun123
艮 112
良 rian101 ryan107 ryo112 n112 ian114 lyan115 lhae116 leanc118 llion118 lha123 llan123 urlian123
色 se105 srae108 s113 xe116 saw123 ucin123
艺 ye110 e119 a123 ge123
艾 e64 a65 i80 ai84 ay88 ei89 el89 al89 ey101 ar102 er103 em105 he109 her112 ed115 all116 ic116 ain118 ia121 ae122 es122 ir122 u122 ade122 ell123 123 ha123 r123 isaa123 av123 aj123 ioa123 wai123 yai123 yukh123 ailey123 ate123 auvet123 ghe123 hese123
节 jie120
芊 echen123
芒 man103 mao109 mang109 mount110 mand111 mun113 mon114 mans116 mum118 ma122 meng123 ermann123 ment123 minc123 mong123 muang123
芗 sian123
芘 bay123 roupe123
芙 f89 v91 ve94 ph106 ff108 uve116 fer116 ove120 fe121 if123 cou123 euf123 free123 phu123 ulfer123 ven123 voe123 w123
芝 ze112 ci113 zi116 chi117 rzy118 zeno119 zhi120 e121 olidge122 age123 ats123 gi123 ji123 rianne123 zie123
芬 fin82 fen87 fan93 ffin95 ven98 ffen98 phan100 phen104 effen107 phine108 ephen108 finn109 phin109 fun110 van112 fi113 efen115 phanes115 v116 116 fein116 pheng116 vine116 phane117 fim118 n119 f120 evin120 ef121 vin121 efan121 fa122 efanel122 fenn123 fine123 fins123 uff123 arvine123 atic123 ffien123
芭 ba89 bar100 pa108 bob116 p116 a118 b119 par123 maha123 patana123
芮 ri108 re108 ray116 rie122 irgitt123 kary123 renat123 rueh123 urair123
花 a109 hua114 118 qa122 uga123 bloem123 faircl123 fra123 huar123 iffer123 prah123
芳 o116 fang120 fo123 fontey123 sasa123
芹 seri123
苏 su63 so85 sou87 s91 soe96 zu97 ssou102 soo102 shu107 ssu109 sue112 xu112 sous113 szu114 zoo116 sau116 zur116 zo116 sz116 thu116 zou116 sa116 sur117 suh117 asu118 ssus118 asur118 zun119 suk120 sol122 sup122 sul122 sun122 u123 z123 ud123 sual123 stou123 csu123 saw123
苓 ring123
苔 tel123
苗 mio118 myon119 m123
苟 gils123
若 ro95 jo95 r113 ruo115 zho116 u117 geof118 a119 jod123 j123 omeny123 akik123 c123 jot123 lo123 raad123 ryl123 ugeaud123 ujeau123
英 in82 en97 im105 ing106 e111 ying114 i114 115 eng123 ang123 h123 heim123 jin123 noguch123 sorach123 yens123 young123
苹 pinket123
茂 mou109 mu116 moo118 lany123 kuriya123 mal123 mel123
范 van94 fan100 va113 fa118 frands123 hervo123 fein123 franci123 vai123
茉 mau113 mo120
茜 sie111 si112 cy112 ci113 ssy116 i117 117 ssi117 s120 sy123 llsi123 sing123 xie123 zy123
茧 mayu123
茨 tz69 ts75 z77 c79 cz100 tts101 tes103 ds103 ates105 tsch107 s107 i110 czy111 t113 ats113 y114 zl116 tch116 zi117 etz117 tse118 tzer118 oetz118 atz120 tze121 ci121 ch121 th121 ertzs122 122 tsy122 utz122 rz123 itz123 zer123 aerts123 ottes123 x123 zt123 chin123
茯 fu120
茱 ju90 jo110 j123 chu123 gea123
茵 in98 yin120 hein123 rine123 ynne123
茶 cha115 yuelu123
茹 zhu112 zu112 jou113 ju116 ru118 z123 123 ruch123 rue123 ruj123
荀 xun120 schon123
荒 arak123
荞 jodh123
荣 jun105 rong111 ron114 n116 yong116 aving118 eisa123 glio123 llon123 osugi123 oyoung123 t123
荷 ho95 hol98 ha103 he104 re112 jo112 hel115 h115 haal116 hor122 jose122 hr123 her123 hal123 hos123 che123 hur123 rres123
荻 dy116 dix120 dee123
荼 tu121
莉 li70 ri77 ly86 lie88 ley88 le92 lli93 lly94 l98 rie99 lee100 ry100 llie103 rey106 lea108 ree109 re110 i110 ali111 ryl113 leigh113 r113 e115 lj118 auri118 lia119 ylee119 rrie119 llee120 eli120 eelee122 rin123 a123 lid123 lyn123 da123 lih123 ailey123 elier123 erys123
莎 sa74 sha81 za89 ssa89 tha94 se102 cha102 a103 shar109 scha110 sal110 s111 esha112 sum115 dsor116 sah116 cia117 rsha120 sar121 shake122 sia122 sel122 liza123 xa123 ntha123 ser123 shad123 eshda123 hamara123 ica123 schan123 sham123 sorn123 vare123
莒 ge123
莘 azin123 si123
莞 bhakdi123 wan123
莫 mo56 mor87 mau87 m89 mou92 mer92 mu97 100 mur100 me101 more103 mmer103 mol106 mmo108 mow109 hmer113 mal114 ma115 n116 mall116 mc117 mme117 mot117 moj117 mel118 maw118 mos119 mon119 amer119 sh120 ome121 ume122 moh122 emer122 mir123 mour123 maud123 mone123 aso123 bride123
莱 le58 la76 re79 lai80 lei82 ly87 ri87 li88 ra88 ry89 rei89 rai89 lay90 l91 lle91 let92 ley93 r94 e98 ligh101 res101 llet103 ray103 rie104 righ105 y106 llai106 leh107 rya107 lie108 rey108 wrigh109 ria111 lac111 ret112 ler112 ran113 lair113 rye113 ryo114
莲 ren104 le104 lyn107 la109 n110 lian110 e111 len112 lia114 llian116 linne116 gdale118 lina120 li122 lleni123 ealing123 eeland123 kamal123 leny123 llain123 llie123 lyan123 nnyn123 padmas123 rlaine123 rlanne123
获 walk123
莹 y123
莽 mang111
菈 ra112
菊 ju120
菜 na109 dza123 hizaki123
菠 bo120
菩 bhu112 bodh112
菱 naok123
菲 fi67 fe78 phi79 fie80 ffi93 phy96 f98 fer99 fel100 vi100 ffe100 ffie103 phe103 phil103 fa104 ffey104 phoe104 fai105 ve105 feld106 fy107 field107 efe108 fee109 ffith110 uffy111 fei111 ph111 yfie112 fay112 phai112 a113 ffet113 lfi113 uffet115 phee115 ophie115 fli116 vey116 phae116
萍 pin123
萘 ngai123
萝 lo92 ro94 lau107 lor110 rho116 hlo121 mylou123 ollows123
萧 shaw103 xiao108 sho110 scha116 show123 shau123 123 auso123 chopi123 chot123 sjou123 zillma123
萨 sa55 za74 ssa78 sar89 su90 a91 s91 tha94 saa97 sha99 so101 ca101 sah103 se104 sal105 zak107 sak108 sut109 z110 sza111 zza112 zar112 rtha112 ssar112 xa113 san115 sad115 thu116 116 sser116 szas117 sale118 si118 rthu118 thac119 sus119 sam120 isa120 sul121 tham121
萱 esuan123
落 lofs123
葛 g74 go108 gar110 ga111 ge112 guer113 god115 ger116 gor122 gue122 gru123 gr123 gaard123 kerrit123 pettyf123 rgaud123 ur123
葡 po123
董 dong121 don123 tom123
葩 pal123
葭 a123
葵 aoi123 quet123 wakana123
蒂 ti57 tti72 di77 ty78 te79 t88 thi89 tie90 tty91 tee95 dy95 ttie97 die98 thie99 rty100 de101 thy103 tu105 dee105 tea106 pti107 i108 tj111 ttir112 112 tthi112 thu114 ddi114 tte115 zti115 aty116 otti116 dhi116 atty117 tey118 ettl118 tit118 dey118 tin119 the120
蒋 123
蒒 zei123
蒙 mon66 mun82 mond93 mmon94 mont94 men96 mo102 mund108 m108 moun109 mum110 me111 t112 amon113 mou113 amonn113 amone115 mu115 mons116 remont116 mom117 imon118 ment118 mour118 dmond118 moe118 ma122 mount123 demon123 mans123 aumoon123 eeiso123 lman123 lmunt123 mam123 maun123 meen123 menkh123 mohn123 mondt123
蒨 qian122
蒲 pu115 beau116 pa123 sator123
蓁 zhen120
蓄 sslet123
蓉 attse123 ren123 zon123
蓓 pe117 bei120 bed123 bet123 ebbe123 pade123 ppert123
蓜 gorsa123
蓝 lan100 ran106 la107 l110 ra111 len112 lam116 ram116 lang116 rem116 llen120 lane123 a123 llany123 ok123 ploy123 zen123
蓬 pon98 pong104 pom107 phon108 pol112 porn114 po121 pons123 bom123 bol123 bong123 phone123 phun123 pone123 ppen123 pun123 udprom123
蔑 ama123 me123
蔓 man120
蔡 zei107 chas116 ze116 chi116 m116 chai123 tianch123 tsai123
蔻 ko105 gowa123 co123
蔼 houret123
蕊 re116 rreal123
蕾 re84 le94 lei104 la110 ley113 rei116 lett117 ra117 ree118 leo118 let119 ri121 les121 here121 r123 ire123 illat123 irih123 lay123 leszcz123 na123
薄 b117 bocc121
薇 vi85 ve94 we107 wil112 vil114 way115 wi115 vy116 wei121 vir123 vit123 owic123 aveigh123 bear123 ezweni123 may123 oui123 rwig123 vay123 vee123 vell123 vie123 vieve123 vild123 voll123 wee123
薛 che106 s107 sha107 sche111 she115 ixei116 zi116 shay118 schaf118 sit120 xue120 scher121 sch121 sid122 h123 scio123 w123 schrei123 sea123 shain123 sheh123 shirt123 zael123
薮 sud123
藏 zang116 jan116 ts123 zhan123
藤 to107 c116 ten116 rten118 ki118 ur123 atsuki123 atsuya123 fuji123 insai123 mihok123 oji123 s123 tetsuy123 vine123 ytan123
虎 hu115 hoo116
虏 rup123
虚 nouch118 che123
蚡 fen120
蛙 llokot123
蜜 mi92 me123 himiz123 mea123 mee123
蝉 chan120
蝶 de116
融 rong120 yu123
蟜 jiao120
行 o115 gyo117 118 xing121 aigyo123 ei123
衍 yan115 yaya123
衡 heng120
衣 i107 e116 urva123 y123
表 123
衮 gun121 gon123
袁 yung123
袓 jus123
裏 eri123 le123 ry123
裕 yu120 g123 ushid123 yudh123
裘 jo109 ju112 chl123 chau123 ge123 giuf123 hucho123 jow123 quir123 rtue123
裡 ri98 li108 eri122 uri123
裴 pe103 san123 al123 bae123 bui123 pre123
褚 cuy123
襄 xiang120
西 si57 ci67 ssi76 sy80 i82 s83 cy85 se86 sey87 ce87 sie91 thy92 the93 sci94 shi95 cey96 sea96 ssie97 sse97 cie97 see97 sh99 102 zi102 hi102 ssy104 xi104 thi106 y107 e107 cci107 ssey108 ey108 c109 she110 chi110 sch112 ie112 szi112 szy113
覃 tan120
见 ke121
观 guan115 kan123
觉 kaku105 jue112 engaku123 ogues123 ongaku123
角 bt123
解 a116
触 chote123
託 dros123
証 sho123
訾 zi120
詥 ho123
詹 jen92 gian95 ja97 jan97 giam105 gen107 can107 zan110 sea118 je123 jam123 esterm123 gyan123 jaan123 john123 s123 than123 zam123
誴 cong120
讚 rzine123
让 jean98 gen116 gens120 aroux123 ja123 rojan123 ron123 wrong123 yang123 zan123
讪 san119
讷 ner116 ana116 ine118 ne119 chyle123 iennes123 nne123 noth123 nul123
许 sh82 sch94 che107 ch107 hu111 h112 chu113 she113 s113 hue117 rch119 ish120 schu120 ouch121 i123 hii123 hrach123 schy123 shiell123 sz123 tshi123 tsuko123 w123
设 sh123
证 sho123
诃 ha107 he115 aha116 hihath123 ho123
诗 s109 shi111 si112 sr123 ebsi123 rish123 stee123
诚 116 zenove123
该 cai116 gei123 ogueye123
诺 no51 o79 nor83 n90 neau97 not98 nau99 nou99 now99 99 kno99 nault103 ro106 ner108 na108 rnol108 nu109 naud109 neu109 ne109 nod112 neaux112 ynaud112 rnaud113 nal113 l113 knol114 noch114 lo115 uno115 naugh115 nus116 u116 d116 nnot116 ow116 nell116 know116 nnow117 nur117
调 tiu123
谋 123 ummo123
谕 yukich123
谛 athya123 dy123
谟 mu116 mo117 hi123
谢 she79 se80 che93 sche94 sha99 s100 sher100 sie102 sze105 chet105 sh107 je108 kjel108 tse109 cher110 shay111 sey112 shi112 ei112 t114 sheik114 ey114 jef114 chae116 sya116 sei116 scher116 e116 c116 sce116 ku116 shche116 sheh116 scha116 schei117 shea118 ger118 gel118 schee119 schae119
谦 rahi118 itsch123 tian123 tim123
谨 kan123
谬 emieux118
谭 tan101 tam109 ten116 than116 t121 ottom123
谶 aksema123
谷 109 ku116 u120 co122 g122 atsuki123 ggun123 ggut123 kenich123 qu123 tomok123
豆 dou120
豪 hau81 hou89 how98 ho102 howe105 jo112 hal113 hous114 haughe116 hoo116 jau116 haus119 heus123 ha123 hower123 haug123 ewho123 erhout123 haw123
貂 diao120
貔 pe123
贝 be55 ber73 ba81 b86 bel90 bai93 bay93 pe94 bei96 bey98 ve100 bae103 bbe104 bie105 bi105 bet106 bur108 e108 bec109 by110 110 beh111 ppe111 ebe112 p113 pa113 bu113 bo114 obe115 bar116 bre116 per120 bert123 bair123 r123 bell123 erback123 erberg123 bette123 beth123
贞 zhen120 jogy123 n123 ngbo123 rejean123 yacc123
负 fu120
贡 gon88 gun90 gom104 gung112 go113 ga116 gunn123 com123 goon123 goum123 hon123 khe123 kun123 y123
财 n116
贤 109 xian115 hyun117 bhadra117 dra121 xe123
败 bi123
贯 asakaw123
贵 gui120 h123 choi123 goy123 qui123 revo123
费 fe67 fi80 fer83 f86 fai94 fa94 fei95 ve97 fy104 ffe105 phi107 fie110 vi111 fah112 feue113 fay113 fee113 phe114 fl114 s116 ffey116 fur116 fre116 free116 feb117 fel118 ver118 fey119 efe120 fej121 feie123 fill123 fyo123 e123 t123 fio123 fery123 ir123 d123 g123
贺 ho91 h105 her108 he112 hor115 hoy122 kh123 hauk123 herlih123 hulke123 iga123 lhot123 orhoo123 ra123
贾 ja71 jar96 ju97 ga100 ca100 gia101 dja102 j107 gar108 jay113 jud113 da116 jau116 lja116 jal116 jha117 jah117 ggia117 jad120 je123 djal123 ge123 ka123 tsia123 ugha123 gaar123 gea123 ghai123 god123 jawe123 kya123 za123
资 uts123
赋 ful123
赓 geng120
赖 rei90 ri98 rai100 re100 ry105 wrigh106 lai106 la107 l108 le114 li116 righ116 ly116 ryo116 121 ric122 nai123 pinky123 ray123 riah123 wri123
赛 se82 sa88 s90 sai92 ce95 sy97 sei98 say99 sse101 sey101 si105 e107 cy108 set111 cet112 dsay113 cer113 ser114 dsey114 urcel115 k115 cel115 tha115 ssa116 thel116 sie116 sser117 esse118 sel119 a122 rsay123 rci123 ssi123 ussai123 sia123 saya123 eth123 h123 d123 saj123
赞 zan89 za99 zam104 zen104 jan110 zin113 n115 san115 zem116 xanth116 zhan116 zzan117 ze119 can122 z123 alegs123 iljan123 oisin123 zaine123 zely123 zian123
赤 chi97 ch116 c116 n116 ji116 j117 ci122 ralpa123 sa123 tritse123 yvci123
赫 h67 he71 ch72 her79 kh82 hur91 ge91 ho92 cher93 hu94 je96 hel97 che101 hear102 g103 r103 hr104 khe106 ha106 106 k107 hir107 hi109 heu109 hou109 hoe111 re113 kha113 hul113 t113 hum114 gh114 hl114 e114 hud115 uch115 j116 herz118 hera118 ger120
赵 cho118 zhao120 mikha123
起 n116
超 chau123 eun123
越 echig123
趣 rch123
跋 a105 varma118 ba118 bha121
路 lu81 l89 ro93 lo98 lou98 ru99 o101 106 llo109 rud110 no112 iro113 r114 orouz116 llu117 ruu118 eu118 lowr119 rou119 u120 roo121 i122 le123 mol123 ajlo123 broz123 edlo123 eloup123 enessa123 law123 lieu123 lluto123 naga123 nelut123 vahiru123
践 jian122
踪 123
蹉 tso123
车 cze123 ces123 cha123 cham123 cher123 j123
轧 ga121
轩 he116 hin119 n121 heintz123
轮 ron123
轰 van123
轲 ke120
载 zai98
辅 chimo123
辇 nian120
辉 awa123 g123 m123 wheei123 wheesu123
输 shu120 subhak123
辛 sin76 hin92 cin93 sing95 ssin100 shin100 sim101 s101 zin102 san102 ssing102 si103 sen104 schin106 czyn106 cine110 zen111 ssine113 shyn113 chin113 cynth113 cyn115 syn115 xin115 sheen116 h116 son116 sine116 tzin116 c116 ethin118 shim118 suen118 rthing118 rse118 n119 hiza120 za120 hi121 ine123
辜 cour123 cu123
辟 pi120
辰 n116 chen120 chan123 dchen123 hor123 npuk123
边 pign123 abius123 o123 pem123
辻 o116 kenz123 nobor123
达 da53 ta80 dar81 d86 du90 dda94 a94 der94 dah96 dha96 de98 r99 do103 103 t104 tta104 dal105 ter109 tar109 ddar109 deh109 dat112 s112 dag112 das113 k113 lder114 dad115 dahl116 ddha117 thong117 adda117 tak117 ba118 del118 i118 dae119 dau120 terr120 duc121
迈 me85 mai90 mei90 ma91 mi94 m101 meye101 my102 may103 micha111 mail113 rmicha116 michea116 emeye116 116 mc116 e116 mal117 mey118 rmine118 meie119 maie121 meis121 emeyer123 mer123 feim123 fartu123 hman123 mah123 mion123 nd123 nmaie123 ztojay123
迎 m123
运 un123
近 geun116
迖 ritt123
远 yuan115 n123
连 ren91 len95 lin96 li107 n108 rin112 lian113 l116 rei116 ryn116 reen118 llen118 ri120 celin123 ljen123 rem123 leijen123 lleyn123 riam123 riyo123 yeun123
迟 ajima123
迦 ka98 ga101 a112 gha116 ja116 ca118 kya123 rasimh123
迪 di54 dy72 de75 ti80 d81 die83 te88 ddy88 du88 dee90 ddi93 dhi97 dea98 ddie100 101 tti102 dei104 day104 rdi104 dey105 y106 dit107 adi108 tie109 ty109 tic110 s111 i112 del112 tty112 dic112 dri112 ndi113 ady113 tiu114 r114 t114 the114 dek114 dir114
迭 die103 d121 da123
述 shur123
迷 mi107 tmi123 amy123 l123
迺 ne116
退 teu123
选 116
逊 son86 tson113 lson114 ssoon116 sen116 n117 xun120 aysoon123 cean123 cine123 masone123 omsen123 rzun123 tience123 tion123 tzen123 xon123 zon123
透 tou120 to123 eytaux123 teu123
逖 ti120
通 tone92 ton93 thong104 tun112 tong116 toun116 d118 thon123 tum123 n123 rten123 thorn123
速 su103
造 o116 zao120
逸 ic123
逻 k123
遂 sui120
遍 henj123 ppen123
遏 e120
道 do81 dau92 dou94 dow95 dol95 daw100 dor100 d100 dal102 105 dao106 da112 doy114 del117 dall120 ado120 e123 doo123 atdol123 banza123 daugh123 qua123 tol123
遥 joux123
遮 nunzio123
邓 dun89 den107 d109 deng116 de116 dunh119 g123 teng123
邢 schen123
那 na74 a100 ner104 n110 nna110 ra111 naa112 nar116 nu116 r123 nas123 dze123 elsukh123 hanael123 jen123 ks123 neath123 pong123
邦 bon80 bun97 ban105 bom107 pon107 bang110 pont113 bo114 b116 ben116 porn116 bum116 boum118 bjor118 bong119 bond123 bam123 pan123 agyal123 bawm123 bohm123 borne123 brom123 ktar123 lbarn123 m123 n123 tpong123
邱 c116 quig123 we123 cher123 chure123
邵 s113 south122 en123 shawq123 siu123
郁 hiraya123 non123
郎 ro104 chi116 i123 anlon123 hirow123 landes123 ljung123
郏 jia120
郑 113 j117 cheng123 h123 jungg123 taksi123
郝 ho123 rao123
部 u112 cau123
郭 attori123 cowper123 gro123
郸 ta123
都 du91 bdul96 t100 104 u105 tus113 do115 tu116 duh116 d116 o117 daude118 dou120 dul120 atu122 tow123 doloo123 dor123 tuhl123 chadow123 ddouh123 dhu123 ndra123 ourdos123 top123
鄂 o123
鄔 ull123
酋 i123
酷 gkul123
醍 d123
采 tse99 ce110 tze116 eutzer118 se123 chai123 ehai123 tzsche123 zet123
释 f123
里 ri45 li65 ry67 rie75 re77 ree80 lli83 le87 ly89 l90 r92 rea92 y94 rey94 i94 rry96 rg96 lee96 97 ley98 riy99 rei101 gli102 e103 lea104 ury106 rij106 a108 lie109 rri110 iri110 rrie111 ille112 eli112 lyi113 rii113 rwic113 lai113 uli114 frey114
重 shige113 tar123 fusak123 oshida123
野 no108 o109 i117 giich123 hidey123 kkan123 orya123 ya123
金 kin67 gin84 kim92 king93 ggin94 jin97 k98 gen100 kine102 in102 j103 chin104 ki104 ckin105 din106 cking106 cin109 n109 gim109 zin110 d111 rkin112 gene112 guin112 keen112 g112 quim113 quin113 y114 ginn114 ulkin114 akim116 gyn116 vajr117 rgen117 kind117 cken117 ging118 dgeon118 ghim118
鉢 bo120
鉴 jian120
鑁 ban123
鑫 sching123
钖 sex123 zig123
钟 chong118 chung118 chon123
钢 ariun123
钦 chin93 cin97 chen110 tsin110 czyn110 utchin110 n113 shi113 tchin113 tchen118 ch123 ten123 zinn123 cim123 e123 kin123 rcinge123 tsyn123
钮 niu120 neu123
钱 chan95 cham101 che109 chea116 cha121 121 chin123 cam123 cen123 ciam123
铁 te100 tie107 ti107 tier113 tti116 t122 i123 antet123 thie123
铃 suzuk118
铎 udor114 do116 ddle123 ddoe123 ndhok123 to123
铠 kai120
铢 zhu120
铨 e123
铭 ming120 n123
银 yin120 eunhyu123
锁 suo121
锐 ra118
锡 si102 cic112 rthy112 thie116 ce117 shi117 ciniu117 an118 sic120 xi120 k123 zie123 c123 sir123 zi123 ch123 dzic123 jsek123 nnacer123 nthin123 thic123 usset123 zzet123
锦 amsa123 geum123
键 jan123
锲 chec123
镇 zhen115 on117 marsa123
镐 m118
长 cho107 chang112 117 kats118 e123
门 men76 man98 mon99 me108 m112 min112 mman123 mmun123 muen123 oatman123 rmann123 ymest123
闪 sham123 simco123
闰 aehyu123
间 as123
闵 min104 su116 r123
闾 lu120
阇 ja112 y123 acha123 onchek123
阔 kuo108 ko112 kuij123 kwo123
阖 he120
队 and120
阮 nguyen113 won123
阳 yang103 n116 y123 eyou123
阶 gyebae123 thiez123
阿 a44 ar72 89 al91 ha94 ab95 e101 ah101 o102 da105 h108 y109 i112 p112 k114 am114 u115 j115 r116 ga116 aris116 sza117 s117 aa117 g118 as121 sz122 av122 c122 oq123 n123 m123 ela123 bo123 varsh123 anak123 badwaw123 bar123 gilipo123 lafre123
陀 a99 d102 t116 tor120 tuo120 thot123 tof123 uddha123
陆 lu120 roussi123 ru123
陈 chen105 108 chan108 t112 k118 ch121 ke121 cham123 chon123 chun123 dignag123
院 in96 o116 okuin120
陵 ling115
陶 tau88 tow108 tou112 tal112 tao115 ta116 to117 taw118 towe120 tho123 csip123 dao123 taeu123 thao123 touw123
隆 lon79 ron79 llon94 lom94 lun99 long101 rom101 n104 aron107 lo107 rone108 lund109 lone111 lum111 illon112 roun112 rum112 loan113 ryu116 lung117 rumb118 lomqv118 loom118 rung118 on119 mrong120 lu122 l122 ro123 lumba123 ilon123 mron123 rond123 ronn123 oron123 loem123 douang123 guulan123 laun123 row123
隐 inge123
难 nand109 nan114 nanda123
雀 cher115 cha116 cheri123 chell123 train123 uza123 chi123 n123
雄 chon109 g109 i116 k123 huyn123 o123 yuryak123
雅 ya73 ja74 a78 ia99 ah101 ar104 jar105 105 e109 yan109 ard112 jac112 j112 yat115 y116 yer116 yar118 air118 yah121 jan121 hya122 ad122 iah122 lla123 aigna123 arere123 gret123 junc123 uayo123 yaji123 yoa123
集 jit123
雍 on116 jian123 yun123
雨 hu103 ainsu123
雪 she97 sher100 che107 s109 shir109 xue111 shel112 sch115 chel116 chery116 sche116 sho118 shi119 cher119 shere122 shery122 sheri123 arg123 aucher123 chael123 chal123 chey123 ouchez123 sia123 sieux123 sonn123 surier123
雯 n117 wen118 aiwenn123 avan123 rmen123 vgy123
雷 re52 le76 ra77 rei82 ray83 rey85 rai87 r88 la89 ry91 rae91 lei93 ri94 lay94 ley95 ret96 ly101 let102 rre103 l104 rrel105 lle107 rie108 leh108 li108 ro110 ler110 rej111 y111 rea111 lai112 llee113 e113 are113 rel113 rais113 wre113 lley114 les115 rhet116
霄 xiao120
霆 ne118
霍 ho63 hor82 hol86 haw91 kho91 jo95 cho96 hal100 ha101 hou101 hoe102 hoo104 h106 hu109 ro112 hau112 hoh114 jho116 116 go116 voc118 haugh118 khor119 fog119 hog120 elhoc120 dho120 ujo121 hom121 horn122 khou122 heu123 hors123 rejo123 nhol123 hul123 falken123 en123 euho123 fford123
霖 l118 lin120 llyn123 rin123
霞 joffr123
露 lu87 ru94 ro111 lou112 l112 lo116 roulx118 no119 r120 rue123 ajlo123 anrou123 aolo123 elor123 elua123 ie123 loo123
霸 bal123
青 tzing116 aok118 zing123 d123 uenu123 ychy123
靖 oy116 amuz123 inoue123 jeong123 ze123
静 lyn123 o123
非 fi109 f116 fei120 ffi122 evi123 fe123 ffee123 ffey123 ffy123 field123 fy123 naffe123 phel123
革 ket113 ge117 g122 kiart123
靴 her113 hur122
鞮 l116
韦 ve74 we75 wi95 wei96 way97 vi97 wa99 w100 wel101 wai102 ver103 v103 va104 vet106 wer107 web109 be109 wie110 wil111 wy111 oue113 vil113 wey114 vei115 wyn116 vey116 whela116 jo118 vej119 wij121 wet122 oued123 123 ved123 orribi123 rfwe123 vex123 weij123
韩 han98 hen103 humph118 hin123 hawn123 xan123
韬 o123 too123
音 yan116 uyan116 yin122 h123 heen123
顗 yi120
页 e123
顺 shun112 sun112 jun123 schon123 zon123
须 su123 anatha123 ysz123
顼 xu120
顾 cou116 gu120 goudg123 goujo123
顿 ton62 don89 tton90 n93 den98 tten100 ten100 tun106 ughton109 tone112 leton114 ydon114 on115 dom116 thon116 t116 dan116 nton117 utton117 rten118 ilton118 rton118 a119 dun120 to123 ngton123 elton123 done123 edis123 ie123 immer123 rdeen123 tain123 tin123 tons123 tung123 uttons123 v123 yote123
颁 prema123
颂 som106 song111 son116 sorn119 n120 esson123 rsan123 songz123 thon123 ucon123 yuk123
颇 po120
颊 jard123
颐 yi120
频 bin123
颖 inger123
颛 zhuan120
颜 h116 ayan116 gyen118 sebra123 yeng123
额 e93 nggo123 o123 rag123
颠 atan123
风 fu119 lfon123
飞 vi109 fet117 a117 ve123 e123 eyfi123 fay123 feld123 fy123 i123 phi123 tfried123
餔 bou118 be123
饭 i123
饶 j123 rau123 rous123 suzsa123
饼 okke123
馆 guan120 er123
首 us116
香 shan106 cha108 ko109 a112 chan112 che116 ka116 chand123 o123 shon123
馥 faucho123
馨 sine116 xin120
騮 ungka123
马 ma48 mar66 m89 mu91 mma91 me95 mer99 maa99 100 mah102 r105 mo106 mas106 a106 mal107 mat108 mul109 s110 mag111 mi112 mmer116 mak116 mard116 aagiin116 imar116 ku117 mia117 hmal118 b118 c120 mr120 t121 maj121 maz122 ama122 mau122 meh123 maw123 u123 ulmer123
驰 cci112
驹 itsu123
骆 noth123
骗 swiz123
骚 ssau123
骨 gu115
高 go77 ko83 co88 gau90 gol101 gaard101 ga102 gow103 104 gold104 gor105 g106 gao109 k110 gos111 kou112 kor112 gel112 gal112 kho114 taka114 gaul115 c116 gowe116 gour116 y116 gowa116 gar117 ggo117 gaar117 o118 t118 lko120 kl121 gle122 ckle122 koh122 cko122 koube123 e123
鬻 yu120
鬼 ki123
魁 kre123 ques123
魏 wei92 we94 weis102 wi106 w111 wie116 wey116 ve116 wa116 wye118 wer122 wais123 wein123 u123 vai123
魕 cida123
鱼 h123
鲁 ru60 lu71 rou82 roo82 ro88 rew91 r92 reu95 lou101 u103 loo104 rue105 lue105 roux106 roe107 l107 re108 llu108 rewe108 rus108 le110 rul110 111 rui111 lew112 lum112 lo112 llou114 lus116 oulo116 roult116 leu116 o117 hrou118 roa118 i119 clure120 ruit120 lun120 w120
鲍 bo84 bau84 bow97 bou100 po103 bal103 powe107 bowe111 ball112 bor113 pau113 baue113 ba116 sbohre118 bob118 bout120 bao120 pow122 bowl123 paul123 p123 baaue123 beau123 bly123 bur123 prawe123
鳌 obo123
鸟 birdma123
鸠 113 dgell123 jo123 ku123 quieu123
鸡 en123
鸦 utgaar123
鹏 ayborn123 pir123 ppen123
鹤 he120 hak123
鹿 ga123
麟 lin115 e123 n123
麦 m66 mc68 ma75 mac87 mai89 me90 mi100 mer106 mad108 my112 meh116 mei117 mae117 mu118 mau118 may122 mack123 dmak123 hlmeie123 mynder123 nav123 omelad123 suma123
麻 ma105
黄 a113 huang116 wo121 n123 hwa123 oey123 t123
黎 li107 ri107 le109 y116 r118 lley118 lie120 rei123 lye123
黑 he96 ha101 hi107 ehea110 hel112 hey115 115 hea115 hei115 re116 rrel116 hee116 blac116 hai120 cheir123 hutche123
默 mer74 me84 mmer87 mme93 ma95 mo95 mur99 mu102 m102 lmer111 a113 mel115 hamel116 h116 ermo117 more117 mor118 omo118 eme122 mad123 umer123 erman123 moku123 myr123 dmund123 imek123 mald123 rmaj123
黛 de86 di100 tel102 d102 da106 ta108 dai109 te112 dette113 dar113 deb119 t122 del122 day123 edec123 dahl123 dzai123 untay123
黻 efelvr123
黼 pu123
鼎 e123 uddin123
鼻 b123
齐 zi73 zzi88 ci93 chi94 zie95 tsi98 zy98 cci101 cy102 ze103 ch104 zee106 ki106 c109 tzi109 z110 sie112 sey112 czi113 ud113 dzi114 say114 i115 ce115 tsy116 si116 tshi116 zsi116 zzy116 czy116 chy116 zic118 wzi118 zier119 uch120 123 qi123 k123 ntsi123 ti123
龄 ling120
龙 ron91 rom103 run106 lon107 109 llon110 lun110 ryu112 lone113 luun116 rlon117 aron119 long121 n122 ung123 a123 om123 rung123 allen123 dragon123 erone123 hillon123 ljun123 lom123 rnaiz123
龚 gon116
𦀚 ying123
𬤝 hui120
`;
