// Made by bench/learn/alphabet-tables.ts from wd_chinese.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (zh zh-hans zh-hant zh-cn zh-tw zh-hk; CC0). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hani = `
㑺 jun120
㬙 wei120
䄉 e120
䄔 ju120
䌽 cai120
一 94 ichi108 i114 k123 a123 even123 hito123 il123 omura123 one123 y123
丁 din76 tin84 ding89 ddin90 dine97 dding98 ti98 tine100 rti102 uddin105 ting106 inos111 tting112 den113 eddin113 tyn114 ty114 ttin114 eddine115 ddi115 rtin116 teen116 dim116 tein116 rting117 rtyn117 arten118 ten118 d118 di119 rty120 die121 ordin122 in123 dinc123 dink123 tinn123 inge123 eu123 aatar123
七 chit118
万 van80 wan81 va94 ine112 vain112 vam114 n116 man116 vanh116 ban116 i117 vanc123 wann123 123 vant123 vhan123 wam123 asz123 auvin123 awn123 even123 lla123 ndwa123 o123 orwar123 t123 vin123 vingt123 wane123 waun123
三 104 san109 sa110 s118 m122 imoto123 ojima123 zo123
上 hi112 nouye118 a119 san121 kami123 ue123
下 xia120 aoyuki123
不 bu97 b100 bd123 cu123 amogh123 bbou123
与 t116 yo123
丑 chou120
丕 pi117
世 91 sch111 s115 o116 e120 shi120 kare123 avudh123 indra123 ipok123 oguchi123 ser123 si123
丘 chu91 ciu97 cu106 chur112 cho115 chiu116 ccio116 ku118 kew118 qiu120 ychu120 aczo123 ciul123 chi123 czu123 chew123 co123 cue123 na123 qos123 vann123
业 mloyak123
东 to85 don96 tone96 ton99 103 tho105 dong110 tun110 do112 dorn116 trom116 dhon116 donc119 n122 thon122 dun122 s123 doen123 dung123 klop123 pu123 rode123 toj123 toon123 tum123 ushnir123
丝 s69 th92 ce94 se95 z103 x107 ss107 e110 si110 sse110 sh115 115 ise123 sly123 st123 lis123 c123 ealba123 elsey123 kshi123 ussey123 ycz123 ynski123
严 etyan123 gon123 je123
丫 ya120
中 zhong111 116 m116 jung116 naka116 nak123
丰 fon98 phon104 feng115 e116 fun116 kuni116 omphon123 ffont123 hong123
临 lin120 i123
丸 maru109 masa123
丹 dan73 da82 den84 de93 din97 tan98 dam103 dem105 aine108 ltan109 dhan109 ten109 dane110 d112 rdan113 t116 angiin116 tein116 tin117 than118 rdon118 dani118 dun121 eedom122 don122 a123 athan123 tand123 g123 io123 anne123 bo123 daan123 dahn123 deem123 dzya123 elmari123 og123 undara123
为 i123 tame123
主 87 horn123 l123
丽 ri73 li80 rie94 ry96 re97 ly97 103 l104 r105 are106 lee107 ley109 y110 le110 lie110 e111 rea112 lli112 rid114 ree115 ret115 ari116 lle116 rrie116 llie117 ryam118 rik123 ria123 leu123 ione123 knight123 lius123
乃 n108 nigh118 rneill118 ne119 nge123 no123 otono123 vern123
久 giu106 du107 jo112 dzyu116 gyu122 m123 rinp123 da123 dju123 do123 izume123 ju123 jyo123 mand123 xhiu123
义 i100 ye104 e111 aee114 u115 n116 gi116 ung119 y120 121 ui122 hird123 yil123 yoshi123
之 112 gevi117 aesaka123 agare123 ishi123 oshita123
乌 u62 ou92 wu94 o99 ur100 w105 hu106 hou107 us107 v109 uu110 eu112 l112 ul113 woo116 wou116 vu116 liu116 au118 oo118 uh119 ru122 123 up123 ho123 ue123 vius123 ma123 du123 lemgh123 omme123 our123 oux123 uddin123 wub123 wuer123 yur123
乍 cher118 dja123
乐 le98 l102 lo102 ler107 r112 b120 ero120 la122 n123 u123 a123 holo123 lockl123 iberg123 zo123
乔 jo74 cho86 gio90 ccio96 georg97 jor99 joe99 co101 djo103 g103 ggio105 chau106 che107 cio108 geor110 chow111 chou111 go113 114 do116 ch116 jho116 keo116 kil116 jau116 dtjo116 j118 joo119 jou119 giorg121 jos121 cha122 gjo122 chu123 c123 tjo123 joha123 geog123 b123 blan123
乘 jo123 pass123
乙 hw123 otsu123
九 jiu120
也 ye101 e108 ya113 to123
习 xi120 sh123
书 shu111 si116 i123 ehoshu123 iyesu123 zu123
买 ma102 me103 mai111 m112 uhamm123 uhemme123
乾 kenz123
了 ryos123
事 116
二 100 n115 heri123
于 u100 hu112 gu112 i112 e112 ue116 yu120 a123 us123 yl123
亏 kui120
云 van101 yun105 vin109 ven111 ve111 wan113 win116 un116 yum116 wige118 y123 bai123 erring123 evein123 everin123 hrin123 o123 ranr123 rind123 yuun123
井 i103 akaji123 ichiko123 otaro123
亚 a50 ya67 ja76 ia88 ar88 ah90 e92 r92 er98 yar99 o104 106 at106 or107 u108 ye109 al110 yah110 an110 lla111 as111 re111 yat111 y113 h113 jar114 hja115 b115 llat116 auer116 jaer116 gna116 lja117 jah117 aar117 are117 iah117 gnard117 yam117 ie118
些 rce123
亥 hel123
亦 i116 yi120
产 chan120
亨 hen78 hun95 gen106 h107 hem109 hin112 hern113 han116 ge117 heng120 chen121 alken123 chten123 earne123 erne123 lhinn123 mcbai123 wher123
亩 me123
京 tin115 kin115 gun116 king116 cking117 gin118 utin122 gurtn123 kyo123 mjaeng123 yankin123
亭 ting110 tin116 yutei123
亮 in123
亲 m123 g123 igeon123
人 a112 ki119 an123 123 jin123 oshito123
什 sh67 s77 sz88 che93 shi94 sch95 ch100 she104 th112 113 i114 os116 cz116 h118 a122 o122 ish122 shin123 se123 yush123 ajiva123 any123 er123 gh123 haly123 kosi123 lsham123 lte123 lya123 lyai123 nyi123 org123 rma123 shan123 thy123 tshi123 tzoi123 usher123 wski123
仁 ren100 nin104 112 gene112 in112 r114 n115 ge116 o119 ni121 rin122 zhe123 arian123 jin123 zen123
仄 112
仇 g116
今 ima116 ae116 yu123
介 osuke118 ishio123
从 jiju123
仑 lun115 ront123 ulin123
仓 angiin123
仕 sh116 s123
他 tha98 ta100 t119 tter123
付 fu120
仙 s103 sha116 sen122 ci123 lcin123 sian123 sign123 ucine123
代 de87 da94 det105 dai107 day107 107 di109 dy109 te112 d112 dei113 dey114 dde117 e118 dine123 der123 des123 oda123 deh123 taill123 dais123 ddai123
令 ling110
以 e98 i99 yi109 123 y123 in123
仪 yi115 p123
们 mmon123
仲 bdrung123 yasu123
件 c123
任 ren120 are123 ezyn123 zhen123
伊 i54 y66 e69 j78 eu85 ea89 yi90 93 hi94 ye101 ji102 a105 il105 illy109 oy110 wie110 ei111 ghey112 s112 k112 ry112 ay113 yyi113 hy114 u114 es114 eus115 h115 gi115 em115 b115 ui116 yle116 t116 euts117 iv118 ey119 el119 iy119 ij119
伍 woo75 wu105 wool111 wood113 v114 wo116 worc118 llwoo122 u123 h123 n123 ngu123 oe123 oves123 um123 wuhr123 wuki123
伏 vo102 f112 vu118 fu121 fru122 v123 voy123 urifoy123 utefeu123 verh123
伐 va107 ver116 b116 wa117 oef123 vart123
休 hu96 hugh100 hew102 ciu107 hue110 hou110 huw110 sio118 sho123 shew123 whew123 brea123 cho123 heu123 ok123 ruet123 scho123 schuld123 shoe123 shoo123 siu123 sue123 xo123
优 yu103 u112 y112 eu113 yo114 you117 yus123 e123 ju123
会 hui120 hoi123
伞 ka123
伟 100 n123 we123 vi123 ylwar123 aite123 avy123 rwic123
伦 ren66 len73 llen85 run85 lun88 ron93 lan95 lum95 rom96 lon97 llan97 hren98 rum99 n99 ran100 llon102 rren103 r104 hlen106 lund106 lem107 en108 lene108 rem108 lenn109 engiin110 elen111 hran112 aron112 leo112 lain112 eren113 hrend113 rend114 an114 rran114 lin115 rien115 lung116 rane116
伯 ber62 bur75 b77 bo81 be87 bir93 per97 bor97 bour100 bu100 bb102 ba103 byr106 ble107 107 berg107 boh107 bber108 p108 boe108 bal111 bbot113 po113 pie114 pper114 e114 berh115 ubbar115 bert115 bel116 pa116 bone116 w116 pe116 lbert117 pal117 lber117 ckbur118 pol118 rbour119
伴 ban121
伶 ling120
伸 nobu116
伽 ga89 gar109 a118 cel123 gger123 h123 kas123 tchet123 ugra123
但 dan120
佈 b116 bu120
位 vilk123
低 du118
佐 zo73 zzo86 tso98 jo102 so103 jor104 zu106 zot107 djo108 109 zso109 a113 zel113 z114 gior114 zor114 ge114 zy116 urzel118 zal119 o120 zure123 cho123 tro123 zacu123 ba123 droyc123 ivedu123 jawe123 nel123 simu123 tzon123 xox123 zeau123 zhor123 zohr123 zro123 zuy123 zzell123
佑 u116 illot123 m123 yo123
体 ti121
何 ho97 jo102 h116 116 hol116 her116 has123 hee123 p123 ro123
佗 tus123
佘 sir123
余 yu120 yuh123
佛 f83 ver86 fo90 fer93 vo98 for101 ffer102 v104 vor110 ve113 ff113 ffo113 fford114 fol114 rvard114 foe115 lvo115 lver116 vol116 val116 fried116 four118 eaver118 ove118 over122 fre122 ffre122 frei123 ford123 frie123 b123 vel123 flo123 fro123 o123 ph123 r123 pher123 aphael123 avil123
作 112 yoshin123
你 ni118
佩 pe62 per86 pa88 ppe89 p96 pel104 pey105 pei105 pay106 pper109 pie110 pai111 pen111 pet114 pae117 piu118 pu119 peg123 perr123 pect123 pre123 a123 apretz123 em123 marc123 peau123 ppey123 somf123
佳 ja99 ga101 a111 tja116 tya116 aagiin116 jia120 ca123 dja123 cha123 edzija123 tia123 u123 yas123
侃 can123 ckam123 skind123
侍 ko117 inin123
依 i85 y98 e102 yi111 j112 hi112 119 n122 ai123 il123 el123 h123 r123 ei123 ou123 sil123 yeh123
侞 rum123
侬 non103 nnon108 on112 nom116 nnan123 nnen123
侯 hu103 hus103 hos103 ho106 hou109 h112 ro112 rrault116 hol116 khod123 uehl123 enthal123 hil123 his123 jo123 reau123 roch123 rot123 yraud123
俄 o104 u112 a123 ts123
俊 h110 m112 shun116 117 o122 geon123
俗 mmo123
保 pau89 bo90 pao97 bou104 b105 p108 po112 pou112 bow114 paul115 o117 bu117 baue118 bol120 bur121 bao121 bor121 pa123 bal123 gbou123 asash123 boat123 enburg123 ppe123
俞 hut123 jur123
俟 the123
信 in111 n116 ixin123 nobu123 ru123 sins123 sint123 son123
俨 yan120
俪 nai123
修 siu100 ciu102 thew104 tthew105 tiu107 s107 cius112 tius112 thieu113 sho114 tthieu116 a116 hue116 schoe116 thu116 theu118 ayhew118 xiu118 schel121 su122 ch123 ius123 scho123 sjo123 chot123 huu123 kjolsr123 ouchon123 schut123 sciu123 shau123 shchu123 shuh123 ssieu123 syu123 ttraw123 yssea123
俰 i123
俱 giu123
俺 am123
俾 bi120 pi123
倍 be109 beh123
候 hou116 hoc123 lare123 ro123
倪 ni120 ne123 nit123
偁 cheng120
偌 ro123
偕 g123
健 jian120 iengje123 unkin123 yz123
傅 fu105 f109 fau123 ivo123
僊 se123
僧 seng108 av123 san123
儒 ju100 ru111 ourge116 jou122 jouann123 riu123
儿 r85 l92 lle101 er102 ll105 le105 e109 116 a116 ni116 elle121 ar122 u123 d123 m123 entine123 evik123 in123 lpy123 our123 rtes123
兀 wu112 u112 wue120 w123 gu123 o123
允 yin96 yun103 yoon116 il123
元 gen112 won112 yuan112 n123 moto123 o123
兆 zhao120 cho123 zau123
先 shchen108 n112 xian115 a123 chan123 gas123 ioni123
光 ko101 a117 118 guang120 k123
克 k45 c51 ck56 ke62 x67 ch69 ker73 78 cke79 cker79 que80 q85 ko87 co90 kh91 g91 ak96 cq98 a99 e102 ake102 r104 ek105 kker105 kke105 ki106 ichae106 aker107 cher108 cco108 kel108 uk108 ca109 kl109 cre109 rk109 ik110 col110 t111 ka111
免 min123
兜 ta123
全 tranch123
八 ba102
公 88 gong111 con123 rg123
六 r116 n123
兰 ran63 lan64 land80 lam86 len88 ren90 ram92 llan93 r94 lin95 rand96 la99 ra99 rin99 lain100 eland101 rain103 lane104 110 n110 lang111 run112 nan112 lem113 e113 re114 ian114 lland114 rrin115 wland115 lanc116 elaine116 rian116 en116 a116 aran118 ry118 raen118 oulin118 l119
关 gwen112 guan115 gwyn123 k123 quan123
兴 chen109 hin116 116 chin116 esingg123 ikko123 sching123 y123
兵 mbe119
其 chi101 che113 cchi114 qi115 ki116 gui122 e123 p123 i123 a123 ci123 rchma123 tzi123
具 ju120
典 113 the116 dian120 diem123
兹 z61 tz78 ds85 zi88 ze89 ts92 s97 zzi98 zy103 des103 lds103 cz106 d106 zz106 se107 sz108 zie109 c109 dzi109 t110 i111 a111 e111 111 tts112 ch112 dze113 czy113 dzhi113 zzie113 x114 zh114 zs116 owndes116 es116 nz116 zd116 ziz116 zee116 ise116
兽 osu123
内 ne59 net92 na93 e96 nel97 nei98 nne99 nay101 ner102 ney104 n107 nai109 nae112 nnet115 115 inet116 uchi116 nie116 eny118 nes118 y119 rnel121 neh121 rne121 ene121 nell121 nier122 iner123 nneh123 nez123 nest123 nais123 inelli123 inette123 c123 nyak123 nin123 nnais123 nyi123
冈 gan96 gon97 gun99 gang108 oka112 gom116 g118 gand123 cam123 can123 eghem123 gum123 kan123 lawa123 ngen123 oshit123
再 zai120 chay123 aizi123
冒 mao120 lmau123
军 ag123
农 non87 nong110 nun116 noun116 onen116 nnon118 hnon118 one123 none123 no123 nom123 ignan123 nent123 num123
冠 guan120 cun123
冬 dom123 thomb123
冯 von95 fon106 vong109 fun110 f118 feng120 ffon121 fang123 foen123 vana123 won123 123 ffoon123 fom123 home123 phoum123 wund123
冲 akuchu123 ichu123 tshom123
况 quand123
冷 len116 rieng118
冼 dzin123
净 jing120 suddh123
准 jun116
凉 ryo123 a123
凌 ling120 k123 lan123 lin123
凝 ning120
凡 van82 fan93 va98 ve106 vin107 efa109 ffa111 ven112 ephane112 fa117 ffan117 ver118 onne118 pha123 vann123 ev123 wah123 fann123 jfan123 oana123 orokin123 rrfan123 s123 ubhan123 urty123 var123 von123 vum123 wan123 wein123
凤 ahong123
凪 nagi123
凯 ke74 ka77 ca80 kai90 kay90 ky94 cai94 kel95 k95 che95 kei95 kie99 cay101 quet102 ki105 khai105 kae105 chet107 chae108 key108 cae108 khe109 cche112 kke113 ker114 que114 cal114 c115 chuy116 kaye116 keye116 keb116 quei116 kigh116 ce116 chai116 kye118 kea119 cquet119 cchet120
出 chu106 121
函 han120
分 heft123 pon123
切 che71 ce76 ch96 cze100 tche101 cie105 chet107 cha107 cher108 tsche108 tchel109 cche110 cho110 cel110 ciec111 txe112 chi113 113 tse114 etxe114 cer116 czy116 tzsche116 cchet116 chel119 chie121 tje122 ci122 tsch122 tchet122 c123 tschir123 achel123 chhe123 tchek123 ccel123 rzech123 acik123 ake123 chip123
刍 chu120
列 le70 re77 lle92 l96 lie97 ri100 r103 li104 rie105 lje107 la110 glie110 rit111 llet112 hla113 llia114 llie114 e114 let115 ret115 lee115 118 lher119 a119 lles120 rlet121 lhei123 yle123 lli123 vele123 lit123 reth123 liel123 kny123 ne123 irre123 neath123 reich123 ulip123 zi123
刘 l111 115 y116 k116 t123 chint123 lau123
则 zel123 zer123 ziy123
刚 gun116 ygand118 gam123 a123 abodh123 kun123 polchl123
创 changj123
利 li51 ley65 ri67 lli68 ly72 le76 l81 lly81 ry83 ll85 lie86 i90 gli90 lea91 lee91 y92 re93 lley95 lj95 llie95 lle97 rie97 lay98 98 r103 e104 liy105 llet106 a106 lii107 ree108 lis108 elli108 les108 rit109 rry109 ely110 rei111 ni111 lil111
别 be80 bie96 ap115 bje118 beg123 bi123 bret123 abear123 enber123 to123
制 rpitz123
刻 ce116 che123
削 ius123
剌 la95 r115 a119 l123
前 mae116 tosh123
剑 ackeny123 geom123
剔 ti120
力 li89 ri100 l105 lli110 le116 les116 ach118 i119 lex121 ouli123 r123 ick123 ak123 aunes123 inoku123 ley123 ly123 ree123 t123 ule123 ury123
功 gong120 kora123 korn123 ngtong123
加 ga57 gar75 ja87 gha91 ka94 ca96 g100 a102 gal103 ha107 gaar109 je109 gah110 110 e112 ger112 gra112 gas112 ggar113 gard113 gaa113 ge115 cur116 gga116 gu116 jar116 gya116 n116 ekah117 acker118 kerk118 yal118 nga119 jia120 r121 car121 h121 gat121 kar122 gaard122
务 123 hiko123
劣 ura123
助 asuke123
努 nu67 nou89 no94 u96 noo97 n105 nur108 anu110 nor111 nus112 naw116 noe116 o119 neau122 un122 nut122 nnou123 us123 une123 knu123 nug123 nieuw123 ciu123 cys123 neu123 nould123 noux123 oniya123 rott123 w123 wnu123
劳 lau74 rau81 law92 rou94 row97 lou99 lo100 raus101 raw101 l102 lao102 ro102 laugh106 leo107 low108 rao110 la111 le111 ald113 r114 ra115 lew117 lough117 rough118 llau119 lowe122 o123 au123 ou123 es123 raut123 oche123 and123 akorn123 hraou123 laeu123 lowns123 rainn123 raulz123 rauw123
劾 he120
勃 b89 bo101 ber114 116 able118 beer123 ubble123 uoppo123
勇 118
勉 man123
勋 xun120 i123 schoen123
勒 ler65 le65 l71 ller78 lle79 re84 r91 ra95 hler95 96 er96 lo96 la98 ru99 lu100 sler100 rer100 llar102 les103 ro104 loe104 llu104 ylor104 eller105 llet105 ner105 roe107 rret108 let108 e108 ele109 lla109 el109 hre110 erer111 li111 lar111 leur111 s112 ehler113
勤 igin116 ckin123
勲 schon112 123
勾 go121 gou122
包 bo101 bau104 ba116 bou116 bal123 bous123 baw123
匈 uchon123
匏 po123
化 a115 hua115 fer116 far118 vauc123 aver123 erver123 iva123 pha123 rfa123
北 ie112 123 kigi123
匡 quan116 gko123
匹 pi99 ympi114 olympi123 pril123
区 ch107 tch112 ach113 k123 agh123 chik123 euch123 eutch123 uchs123
匿 enad123
十 i116 shi120
千 i116 sen116 qian120 s123 h123 uchali123
午 u121 vu123
华 wa86 va90 war97 98 wal105 uar105 wor105 hua106 ver107 wahl109 joa110 var111 ve111 ward111 uard112 ewart112 ouard112 vard113 vac113 a114 oar114 v116 w116 h116 wha116 wer116 ng116 ever116 ka116 vol117 wah117 dwa118 jua118 hauer118 ois121 val122 ra122 wat123 ua123 owa123
协 sat123
卑 be118 hi118 bei120
卒 zu120
卓 tro102 zo105 ch107 dr114 114 dre115 chow115 co116 jorn116 o120 zhuo120 t121 nd122 dra123 dry123 ja123 tra123 alch123 zolb123 ache123 cer123 dria123 drow123 dzho123 tre123 zidr123
单 i109 e116 t116 h117 c121 y123
南 nan72 nam93 n101 nen101 nand108 nnan112 nnen112 tnam115 nao116 nigh116 nant116 lan116 num116 naan118 enin118 en118 nun119 r122 nann123 nang123 123 chiek123 enham123 ening123 h123 land123 nnon123 snain123
博 bo60 b85 ber87 bor89 beau96 po99 bur106 bou106 bour108 bau108 be109 bbo111 bal112 boa112 bri112 pe113 115 bot115 ba115 ble116 bol116 p116 baud116 bault116 pau116 bolt116 mbe116 mbaugh118 bon118 hiba119 boo120 bir121 bel122 burg122 bb122 gbo123 paul123 beu123 eborah123 h123
卜 b75 p106 114 s122 pu122 ppe123
占 chan123 ujan123 gen123 jai123 jen123 zanc123
卡 ka51 ca53 car67 kar76 k84 kha84 c88 cca88 cu89 qa90 cha94 kka97 cal97 cka99 ga99 co102 ckar102 ko103 ke104 cah105 105 cul105 ker105 kal105 ccar106 cut107 cas107 gha108 uka108 kh109 kah110 card110 a111 kra111 qua112 kea115 kat116 khar116 gar116 t116
卢 lu67 lou88 ru89 lo99 rou102 loo104 llu106 glu106 lew109 roo109 llou111 l112 luc112 r113 luch117 ro118 alou119 rous122 no123 u123 o123 luet123 loup123 lhuy123 perc123 e123 erlund123 ky123 len123 leu123 liu123 loux123 luth123 m123 rleau123 str123 tehe123
卦 chas123
卫 vid108 d116 i116 well116 wid116 vit117 vi117 weis118 avi122 avitia123 nsen123 vet123 vol123
卯 u123
印 in103 im123 eem123
却 utcher118 ootche123 curd123 kur123 lcker123 uchet123
卿 gqing123 sching123
厄 u88 e90 er92 o95 eu99 ha101 ear102 ur104 a106 oe108 gha111 her114 ir114 ire118 ge120 eux121 l121 he122 ngha122 ak123 hya123 y123
历 lex88 le94 leks98 lek100 li102 109 less109 les109 lic112 ric112 l115 ic118 c122 rik123 nic123 rick123 rnic123 ena123 leh123 nqxa123 reac123 uneyt123 ynyk123
厓 engai123
厚 hou120 reau123
原 hara109 wo113 aibara123 ihara123 isei123
厥 rk123
厨 chu120
厮 si120
参 can120 chan122 gzi123 ocharn123
叉 iksa123
及 tie116
友 tom123 yo123
发 fa103 va116 fat123 uvan123 eveth123 g123
叔 shu115 scho118 n123 szu123
叙 sy113 ssuy123
叟 rceau123 soa123
叡 rel123
口 urik123 ibana123 omoko123
古 gu64 goo83 gou88 ku90 co91 ko92 g94 cu96 99 go100 gui103 ghu103 qu107 kou109 glu109 cho109 gue110 cola110 c113 gur113 koo113 k115 gol115 gru116 jku116 giu116 gi116 cchus118 kuy118 ol118 cout118 gud120 rgo120 cou123 nkou123 kool123 icolau123 cus123 gh123 yaku123
只 i123
叫 jiao121
召 chao116
可 ko83 co88 c99 k102 ichael105 105 ke108 cole112 cke112 cco112 ker113 ch116 vko116 cque116 cho116 zko116 cko117 ichole118 ychal118 kho122 g123 ccol123 kel123 cker123 cos123 acca123 kol123 guiy123 inid123 akli123 cal123 do123 eclai123 hma123 ichiel123 kko123 koa123 kou123 lyko123 rka123
台 tai101 i116 ahntay123 ddegh123 dey123 qtay123 tei123
史 s61 sch97 sta116 118 sh119 z120 sz122 st123 cer123 b123 str123 stan123 laci123 ci123 pol123 stejn123 zia123
叶 ye84 e92 er104 ya110 et111 je112 u112 ette114 yet116 lle117 ie118 t121 123 es123 assapa123 asyapa123 ei123 eres123 ja123 llet123 yip123 yyah123
司 s89 i113 is116 si119 ji123 se123 chan123 iyadai123 uxtu123
叻 ra116 rat116 lak121 iemras123 lah123 luck123
各 co94 ko101 ako116 cou116 qo123 123 got123 akko123 ggs123 s123
合 h107 110 he115 kh116 i116 hi117 kha119 a120 ha123 gha123 ghe123 ka123
吉 gi61 ji75 ge78 gui81 j85 ghi90 g90 ki91 dji95 ggi95 rgi95 gie95 96 gy96 gee96 gil98 jee100 zi100 jiin101 dge101 i102 je103 kit103 gu107 gyi108 zy109 ger110 gea111 ci111 ghe111 guir112 ggie112 dzhi112 dj112 gib113 c113 jhi113 tik113 gei114 erjee114
同 athara123 dong123
后 93 o120 i121 a123 go123
吐 tu109 too123
向 muko123
吕 ru88 lu89 ly101 ry103 ruh107 rue113 rueg114 r116 llu118 rrieu118 lue119 lus120 du123 eluy123 lius123 rrus123
君 gun104 yeong109 con113 ku116 giun123 injuin123 kulr123 ngad123 ung123
吞 ten116 tun120 tum123
吠 vel123
含 han120 tham123
启 qi120 icetu123
吴 wu108 woo116 s116 ku118 k123 ny123 u123 yo123 camb123 gho123
吹 chue123
吾 wu113 yghu123 wut123 ygu123
告 gao120 cruy123
员 r123
周 chow118 j121 chau123
味 misa123
呼 khuu107 hu109 kh111 uugiin112 khuy112 ko118 z123
命 koto123
和 he116 wa116 ho116 h120 ch123 m123 vas123 a123 ehrer123 esenje123 irohi123 tat123
咏 yong120
咖 anca123
咨 unjamy123
咪 mi101
咱 z123 ssarts123
咸 ham112
哀 at123 ere123 eye123 suet123
品 pin105 p118 pum123
哇 wa120
哈 ha55 har68 kha78 h81 ja89 hu92 cha93 hard93 97 haa98 ra98 hal98 ho100 xa104 ga104 ghe105 qa106 he106 ham107 ch107 kh107 hear110 hut110 a111 hah112 hra112 gha115 ohama116 ka116 d117 nha119 i120 han120 hea122 hud123 e123 dhar123 u123 khan123 x123
哉 jai123
哥 go83 co91 ko95 g102 ge103 got111 113 gow113 cor113 qua116 clo118 gro118 ka119 gor121 gol121 lago123 e123 caam123 clau123 attrie123 huko123 lgoe123 odia123 okholm123 tkaew123 urgoin123
哦 rouill123
哩 le123 ry123
哲 dze107 zhe108 109 dger112 zer112 za116 dje116 je116 ge120 ger121 jer123 agemih123 cheul123 dru123 gey123 iche123 ici123 odge123 t123 thes123 trair123 u123
哷 er123
唃 gu120
唆 su123 soge123
唐 don85 tan100 dow105 ton105 do105 tang109 tao109 down111 dawn113 town114 d116 t116 trin116 dan116 tow123 tant123 123 dom123 kar123 te123 ttens123
唯 lway123 wi123
唷 an116
商 sha117 shang120
啰 luo120 ello123
啸 utosh123
啾 chu116
喀 ka108 ca116 cher123 ci123 kakh123 ke123 ont123 rco123
善 shan107 abl123 tian123
喇 la113 lat123 ra123
喜 i120 osi123 hee123 sea123 sey123 sitth123 the123 y123
嘉 ga89 gar103 ka103 car105 ja107 a107 g109 c112 gaard113 dja116 gia116 ca116 lga117 gaar118 graz118 jane118 rgaard120 gart123 aker123 bab123 cia123 egarde123 eruo123 gah123 ggat123 intak123 jart123 ngra123
嘎 ga96 g116 gha116 qa123
嘞 l114 re123 wbell123
嘿 oret123
噜 anloup123
噶 ga111
囊 nang120 naungd123
四 y123
因 in70 ine92 n101 ne104 yn105 im105 yne105 ing109 nn114 igne116 a116 118 inne118 i118 hin120 jn120 yin120 da123 eone123 ian123 ituri123 jaz123 lyant123
团 y123
囤 tund123
园 ir123 hoen123
固 gu120 gool123
国 93 guo120 a123 acob123 koku123
图 tu66 to86 tou89 thu95 t96 tur98 too100 tus108 ttu108 tto110 tun110 rtu111 teu112 tour112 itou112 tru114 tho116 r116 tum116 ttou117 tro119 tuo119 tue122 u122 tew122 tt122 th123 tos123 tune123 sna123 antone123 dru123 ikisc123 ntauz123 nteaux123 ontuu123 oole123 orge123 teau123 thou123
圆 en101 wo122 u123
土 to109 tu111 t120 ku123 ertull123 s123 tue123
圣 san102 102 sant106 s109 saint113 st113 sheng115 sen121 sain122 bona123 szent123
在 116
圭 gui94 gue112 guer112 guin123 quyr123 gouin123 kui123 quay123
地 di103 i107 ti108 dhi112 de113 ede116 ddi116 dy123 a123 the123 dej123 diez123 diin123 idit123 tay123
场 e123
坂 iyuki123
均 jun120 endron123
坎 can79 kan85 cam86 kam88 kem108 cun109 camp112 chan112 ken112 ucha112 ka113 k114 quin116 qan116 kin116 kha116 ca118 rcan122 ccam123 kind123 an123 ki123 ukand123 cim123 cahn123 ceann123 curn123 gam123 gkhan123 kaem123 khanh123 vizc123
坐 imas123
坚 kin105 cen116 ken116 den116 n123 intir123 caan123 can123 g123 gian123
坛 tha123
坡 po107 poe114 por116 123 iebor123 ppo123 umpe123
坤 kun109 khu123 khun123 quee123
坦 tan72 tein78 ten91 ta92 tam92 tin98 t101 te106 ttan106 tant106 tem106 tain107 tine110 tern112 taing113 114 tha115 than116 ton116 tten116 elstyn118 ttain118 tun119 a120 tane123 anne123 eitu123 dheim123 entano123 etang123 masi123 tad123 teen123 teijn123 teinn123 teyn123 them123 tiaan123 tjom123 tting123
坶 m123
坷 ke120
垂 tri116 try116 sui123 tre123
垠 yin120
垣 yuan120
垫 den123
垮 ku123
垰 akha123
埃 e55 er81 a89 he90 ei93 ae97 i99 ai100 her103 et104 el105 ere106 106 loy109 eres112 ay112 de112 ea113 ehr115 ers116 ec117 eh119 eg119 ouet119 em120 uet121 es121 ear122 ey122 ez123 l123 oi123 po123 dohn123 furst123 reui123
城 seong116 chen123 nuch123
域 vic89 vric119 vi122 vir123 ic123 w123 edzwie123 idrail123 vsi123 atwick123 risi123 uvac123 vet123 vid123
埵 ttva123
培 pe101 baco112 p113 be120 per123 123 ber123 erbeg123 ietil123 pere123 pert123 phoui123 rpey123
基 ki55 ky66 chi81 ke83 gi86 kie89 kee90 qui91 i92 key92 cchi95 kiy95 kea96 k97 ci97 cki98 cky98 ji99 g99 ge100 kki101 di102 gui103 ckey103 qi106 ghi106 kii106 e106 ckie107 gee108 khi108 rkey109 kyi109 cket110 kei110 gy110 y110 gri110 kkel112 que112
堂 tang115 i123 nata123 tam123
堇 enchiu123
堡 berg91 burg91 borg109 bor116 burgh116 mboldt120 dberg123 ebeau123 sbaue123 brough123 elboe123 erger123 tein123 umbel123 urger123
堤 ti101 tey109 tti109 ty112 te117 teh123 ttie123
堪 kan115 can116 irkh123 khan123 m123
堵 du120
塔 ta50 tta76 tha81 tar82 t91 tu91 te98 tah103 tad104 tal107 to108 a109 ter109 109 tra112 tub112 thal113 tham115 tav116 dha116 tou116 da116 r117 othe118 ttar119 ita119 tam120 ty122 tua122 tuc122 eta122 tas122 tat123 tay123 aed123 tap123 n123 an123 tard123 tahi123
塞 se62 ce73 sse77 sa89 ser92 the92 s93 sset95 ze95 sei96 e97 sai97 cer98 si99 ssel102 sey103 sel104 xe104 sser106 sze106 say107 rcel108 rce109 cy110 so111 cel111 c112 sae113 rtho113 114 ethel115 a115 tha115 sie116 ethe116 cey116 ssie116 te116 ci116 seh117
增 zan116 zeng120 etho123 etsun123 hri123 tsen123
墨 me101 mo107 mur112 mer112 mus113 mu122 m122 ardiy123 elmore123
壁 picu123
士 s81 102 z111 sh112 lace113 ast113 kesp115 x116 tz116 usch117 shi120 kes121 os121 sch122 y122 i123 bsi123 gely123 jr123 ssey123 ssia123
壬 ren116 eron123
壮 trong112 trom116
声 sung116
备 pe118 ubi123
夏 sha84 cha88 ha94 shar97 char99 scha100 har105 sia106 shi106 scia110 cia111 sh113 shal114 ra115 sch116 h116 sya116 xa116 schaa116 a116 yszar118 shy118 schoc118 shir118 sho119 sa120 schat121 sjah123 ch123 shah123 schar123 hay123 hard123 k123 khya123 kjae123 appor123 cheaux123 chey123 choq123
外 wai120 we123 vei123 wey123
多 do55 dor79 to85 a97 d98 dow100 t101 o101 deau101 rdo102 ddo103 dau103 dou107 du107 kto108 ta108 dho109 109 dal109 tho111 tor111 dore112 da113 cto115 ddoc115 udou116 teau116 tta116 tu116 tto116 r116 doh117 ctor118 ton119 dhom119 don121 he121 ldo121 ado121 i121
大 91 da93 dr100 der104 d109 dar109 ta110 o112 dre112 n116 h118 maha120 a123 e123 k123 ovich123 s123 teri123
天 96 t103 ten107 k109 i110 m112 sh112 a114 n116 j116 am116 ikad116 ok117 u117 ts118 ch118 ik118 e119 y120 tin121 adeva121 r122 avarma123 amenoh123 ideva123 thien123
太 ta101 114 te115 a116 tae117 tai120 tei123 dr123 edee123 ik123 in123 ltais123
夫 v50 f61 ff69 w71 ve79 ph92 fe95 ffe96 ugh98 th98 99 ev102 lph102 fer102 b103 phe105 o106 lf107 t108 off108 gh108 af108 u109 ves109 pf110 lphe110 lfo110 ough110 ver111 eff112 ffer112 lfe112 fu113 e114 va114 ave115 vie117 ov117 ffo118 ih118
夭 wy123
失 shi95 sh104 116 i122
头 tou120 du121 arpadh123 to123
夸 qua96 kwa109 cua110 cqua112 qual118 arquha119 acquor123 co123 kouas123 xa123
夺 duo120
奇 c59 ch64 chi77 dge79 ci80 cci84 ki86 tch88 cz89 ge92 zi93 che95 tsch96 ky97 chy99 99 cchi100 age101 zzi101 cky102 dg102 chee103 key105 cs105 gi105 ke107 chey107 tchi107 k107 czy108 y109 tchie109 i109 ghi110 cki110 rchie110 ic110 ckey110 qi110 e111
奈 ne81 nai89 nel98 ni98 ny100 nei100 n100 na101 nay104 net104 knigh105 e107 chnei112 nes112 nnet113 nye113 ner115 nal116 neid117 nat117 nae118 rtnet118 inai118 nell118 rnel120 niy121 rnet121 nnell122 el122 l122 123 on123 ine123 nil123 naid123 nait123 znaj123 ites123 knau123 naer123
奉 g123
奎 qui85 que86 qua100 cue101 qu102 qvi103 gui107 kwe109 quai109 rque111 guez113 rqui114 gue115 equie116 quil116 kri118 quet120 cque121 squi121 quay122 rquet122 quin122 cqua122 ui123 rquis123 guer123 q123 krai123 qur123 cram123 kewe123 kuey123 t123
奏 zzo123
契 ci91 ch96 che97 chi102 tsche112 cci112 chel114 tche115 c116 ke116 ce116 ucci121 ic123 cher123 tcher123 cic123 tchett123 tsch123 chae123 chie123 chsig123 dhat123 erchte123 gy123 tti123 yakov123
奔 ben120 phol123 pon123
奕 yi101 ekk123
奖 r123
奘 zang120
奚 xi118
奢 eche123
奥 o49 au73 or84 a88 ho90 u93 al95 ot98 ou98 99 ol103 io103 aa107 ao109 aud112 ow113 all115 eu115 on116 vio116 ough116 os117 i117 og117 hor117 jo118 od118 eo121 oh122 d122 r122 aw122 dau122 oui122 an123 gh123 ul123 ob123 haus123 m123
女 116 be116 eokimi123
奴 o93 nu96 no107 ho112 nou117 u118 ue118 nodi118 inho119 hanu119 lou121 l123 j123
如 nyo100 ru101 j116 reus123 ryu123 unyo123
妃 fei115 a123 b123 l123 m123
妍 enzi123 iyeon123
妙 myo109 miu116 mu118 herm123
妥 to116 sto123 do123 rtle123
妮 ni71 ne79 nie87 ny93 e95 ie96 i97 nee98 ney99 y102 n105 ey114 nik115 ittney116 ine116 nny117 nne117 nia117 nea117 any118 itney118 ittany118 nnie118 rnil122 es122 ani123 ella123 awny123 gui123 l123 nii123 nye123 o123 riad123 tny123 wni123
妲 da95 ta104 stassj123 dal123
妻 atsuma123
姆 m52 me79 mm88 mu88 ham96 um100 mb103 om103 am104 104 mo105 mbe106 hm106 im106 mp107 n109 mme112 mmer113 rme114 b115 lme115 d116 mur119 mer121 lm121 omb121 hmer121 a121 emm122 mh122 e123 ames123 mou123 al123 umn123 amwise123 hamu123 hmel123 ithaa123 meh123
姑 u113 114 ku119 gu121
委 ve116 we119 ver123
姗 hes123
姚 yao120 t123
姜 k114 jahn116 r116 kang118 j120 chiang123 jamts123 jan123
姬 hime104 ke107 ggie112 ggy112 aige114 dget114 ji115 dge115 cky116 i116 gi116 kei116 cki117 key118 ki120 kin123 emeki123 cir123 gearl123 ger123 inkett123 kah123 keh123 kjit123 tzi123 ungey123 zhie123
姿 z103 ze117 zey123 zie123 zos123
威 wi69 we81 wel82 way88 wil90 w92 ve94 wei95 wee96 vi99 wa100 wy100 wie101 v103 wai106 well107 wea109 109 whi109 vel110 vil113 twoo113 vey114 ewey115 vy115 wic116 whe116 vee116 will117 d118 wed118 hweh118 ewy118 away119 va119 ver119 wit119 wey119 thwai120 vit120
娃 va65 wa102 eva107 a107 112 ve116 kova123 etwa123 oalwa123 vak123 zer123
娄 lou115 r121 low123 o123 aillot123 loux123 rel123 ro123 ulos123
娅 a77 ya84 ia106 ja107 ah116 yah116 e123 gbam123 smier123
娑 sa108 azad123
娘 niang121 n123 nia123
娜 na59 a74 ne84 nah95 ner100 nna103 e103 109 n111 ina113 no113 lla114 nar115 hina118 nor123 nan123 ale123 aduray123 ignard123 nagh123 naj123 nche123 neier123 ngtang123 ynahan123
娟 choon123 wa123
娣 ti116
娥 eola123 ji123
娲 wa120
娴 iew123
婆 va100 po120 brah123 arya123
婉 wan120
婕 je122 ce123 zee123
婴 ying120
婵 chan120
婷 ten116 aldine118 rdyn123 tine123
媚 mei120 mel123
媛 i112 hime120 ewon123
媞 ti116 te122
嫘 lei120
嫚 man115
嫣 jents123 yen123
嫥 tra123
嫩 nen97 hnen117
子 zi94 o101 ko104 a108 za112 i114 116 z116 n117 enishi123 enobu123 iguchi123 iputra123 itsiki123 kchi123 olous123 ucius123 un123
孔 con86 com98 kon99 kun105 koun116 comp116 ko119 kom119 conf123 123 cohn123 cor123 kron123 kung123
字 ge118
存 zon123
孙 sun107 son114 116 yasun123
孚 fu120 ppho123
孛 b122 bo123
孜 zi115 z116 edzie123
孝 ko107 xiao115 o121 mats123
孟 men98 mon105 m108 meng109 man112 116 mem118 mun121 mo122 me123 ben123 moung123
季 ti87 di87 dzi101 dy101 ji103 zi106 ty106 de107 gi107 t111 dz116 zim121 d121 123 j123 chkin123 ciec123 dij123 ovsky123 qui123 s123 utsil123
学 eixia123 uhak123
孺 ru120
宁 nen81 ning82 nin84 ing98 ling103 nim112 in113 ine113 ring115 n115 urning116 ening116 nnin117 nei118 rling118 onen119 rnyn121 en121 ein122 nyn123 enning123 e123 ehning123 eit123 ellini123 ennie123 ennig123 enos123 inus123 ion123 nean123 nig123 onynge123 ream123 rean123 yon123
它 ta120
宇 u108 yu120 o121 e123
守 u117 kat123 shogh123
安 an55 a81 am85 en86 ane94 n95 on96 ann98 un99 enne101 aan101 anne101 in103 s107 ham109 109 ahn110 aen110 jan112 k112 e114 ne114 gan114 y116 yasu116 em116 ens117 yan117 i118 auhin118 aun118 ang119 g119 han121 yon121 iane122 ant123 and123 arn123 ano123
宋 so107 song115 som116 son116 sohn123 sung123 zon123
完 wan112 olja123 ba123 s123
宏 ron116 n123 amahan123 hon123 hone123 hoon123 horn123 jen123
宗 91 jong93 zon104 on114 so116 okjong116 zo117 zong118 s123 l123 g123 rtzam123 abini123 chorn123 everin123 ezons123 jum123 ngjong123 zoon123
官 guan120 agomin123 quant123
宙 zeu118 jo123
定 din107 ateng116 ding122 dden123 ddin123 jo123 ulding123
宛 wan120
宝 bo99 pau100 po107 p112 berg113 bow114 bor118 bao118 imball123 b123 bol123 beau123 bre123 bro123 ebat123 lbaut123 mbaugh123 ubov123 umble123 yburgh123
实 s116 shi120 g123 obumi123
客 ke120 ci123 enger123 k123 ker123
宣 schen116 seon116 xuan117 sen122
室 i121 shi121
宪 heon123 ken123 tsuj123
宫 117 ggung123 shinj123 yurik123
宰 zai115 dseye123
家 n113 jia120 rger123
容 jun109 jon113 jung114 joen116 i118 jong123 nn123 utua123
宽 kan109 k123 khuang123 tak123 y123
宾 bin78 pen98 bbin98 pin100 bing102 ben103 byn109 pi111 bean112 bbing115 bi115 byamb116 bain116 116 bun116 urbin117 band117 byam118 ban122 bins123 bend123 ibin123 by123 coo123 ekov123 s123 appan123 bben123 bbon123 bien123 bjin123 brin123 d123 epine123 ibon123 n123 obind123 orgne123 pinkn123 prin123
寂 ji120 jaku123 shant123
寄 awke123
寅 yin120
密 mi80 me100 my102 mid105 mit111 mith115 m117 mmi118 chmid119 mill123 li123 laz123 mley123
寇 ko88 co92 cor104 kor107 cou112 kol112 ku113 enko115 coul116 cal116 kur116 col118 cour122 kohl123 o123 kool123 acco123 cur123 hcall123 ikkine123 kho123 kir123
富 fu85 f102 fou105 foo110 pu110 fus114 fur115 phou116 for116 ful116 fo121 o122 fue122 fau123 tomi123 treb123 val123 vol123
寒 han109
察 tsa99 cha100 ca101 za108 tza116 ta116 che116 tzan116 a123 achace123 ghach123 ncha123 qa123 zuc123
寥 oljubo123
寨 jai123
寿 shou109 ju112
射 r123
将 jiang121 tem123
尉 e123
尊 son116 zun120 a123 zon123
小 96 k107 xiao108 s109 h116 b123 yash123 taka123 yotar123 yuj123
少 shao111
尓 el123 ew123
尔 l40 r42 er63 ll63 le64 re70 el72 75 lle76 e77 rd83 ar83 rt89 al89 i89 hl90 ell91 ld94 il94 a94 hr96 ale96 o96 all97 ul98 ur98 ir100 rs102 ier103 dle104 u105 or106 t106 y106 n106 ere107 h107 ryn107 rre108 ls108
尚 shan102 cham103 chan105 champs114 san116 chen116 n116 aixao119 shon121 champ123 chant123 shanm123 shum123 chain123 erza123 ezanne123 i123 schom123 sham123 sign123
尤 yu80 ju83 u86 eu88 you92 yo93 iu98 jo102 ew102 juu114 ugh114 yew116 io116 y116 yol117 yau118 lju118 jur121 juk122 e122 yul123 o123 uih123 ajor123 boz123 du123 gyul123 illiu123 inde123 jord123 jouw123 lucch123 nyo123 or123 ugart123
尧 uillau113 jau121 yo123 llo123 m123 yabsh123 yuga123
尹 yin115 wan122 in123 aek123 yoon123 yune123
尼 ni47 ne68 ny70 ney73 i75 n77 nie79 e82 gn83 nni90 y91 nh91 nee91 nes95 97 nea98 gny99 nei99 nny100 nyi101 li102 nnie102 ner102 l102 nj103 neil103 gni104 nin105 nius106 ini106 ey107 nis108 in108 nu109 nne109 nit109 nnes110 gne110 nji112 oni113
尽 i123
尾 ogat123
居 gu99 cu105 ju106 cur123 gue123 du123 illye123
屈 ch107 ku114 qu115 cu116 chit123 kubl123 wat123 etra123 hko123 tschu123
屋 ashin123 octa123 okk123 oue123 voull123
山 an85 san88 shan96 96 sa105 yama105 sha108 s112 zan112 o112 sam112 ssan116 a116 cen116 sham116 sans123 som123 athern123 chan123 csern123 ehisa123 forr123 ijiati123 keiic123 lezs123 mar123 shen123 sum123 yuz123
岁 sui120
岌 kyu123
岐 qi120
岑 zen96 tzen102 cen111 tsyn116 chi123 czyn123
岚 123 ran123
岛 a123 suzo123
岩 an121
岱 de120 aude120 da122 dy123 tai123
峇 ba115
峰 116 mine118 eung123 phant123
峻 hjun123
崇 su113 chong115 o123
崎 saki116 zaki116 a116
崔 tra95 tri95 tre96 trea106 choi109 110 tree110 tr111 s112 r113 trei116 tsoy118 ldre118 trie122 tray123 p123 chui123 drij123 endrys123 itrick123 ittric123 kui123 tich123 troup123 tsoi123 twy123
崙 leon113
嵒 yan120
嶦 zhan123
川 a107 i109 cheo115 kawa116 mi117 117 rane119 chuan120 anase123 enichi123 eocheo123 ikawa123 tran123
州 u123
工 i116 ico123
左 zo112 zuo120 co123 djo123 ozzo123
巨 ju120 dige123 lge123
巫 122
差 cha95 tcha108 chat112 chao123 j123 jay123 uchai123
己 ji115 i116 gi123
巳 o123
巴 ba50 bar67 pa79 bu79 b87 bha89 bba91 va95 bal96 98 pra98 be101 bah102 baa102 par102 a104 bra106 bo107 ber107 bat107 bud109 buc110 bas111 aparte112 iba113 mba115 but115 bak115 pal116 n116 bh116 per116 gbag116 ab117 bac117 bhar117 y118 ben118 ilber118 val118
市 chi123
布 b47 bu65 bou79 bb88 v89 be93 p96 bo97 vyn98 br99 100 boo100 bur100 bus102 pu106 bue108 bull108 bour109 u111 ab111 bhu111 bul112 ub113 ble113 bhut113 g113 beau114 a115 o115 bru115 bro115 po116 bes116 st116 bol116 vs117 bor117 ber117 n117 bout117
帆 aho123
师 h107 108 g110 o112 i116 ng120 shi120 e121 seub123
希 hi68 ch75 si78 shi79 sh86 h90 he90 g90 chi91 hea91 ci92 hil95 hy95 khi95 hee97 schi98 s100 ssi100 sch100 i100 shee101 gi102 she102 ji102 se103 cy104 sy104 chy104 see105 thi106 hie107 sie108 irsch108 c108 ce109 shei109 a109 sea109 hel110 ich111
帕 pa56 par78 p91 ppa93 per97 pal97 po98 pat102 paa102 107 ppar108 ba109 pe110 pu110 pha112 pak114 n117 kpa118 a118 chok119 c119 ipa121 pad121 m122 pper122 g122 pai123 paj123 t123 pav123 j123 csern123 dard123 eybu123 ibatra123 neesh123 oglark123 pre123 pul123 tchpak123
帖 te99 tie115 t116 itey123
帝 ti95 di101 ty115 t115 rdi118 te120 tier123 it123 de123 dieu123 emagne123 je123 rdy123 teel123 tel123
帞 mo120
帢 cag123
带 dei123
席 si87 schi94 se100 shi104 ci106 thi109 sie110 sea110 sy110 schil112 schie112 szy116 shee116 sil116 zie118 enzie121 schip121 the121 z123 hi123 sh123 123 cisi123 ozzi123 saet123 schee123 sci123 sey123 szydl123 thy123
帮 bon123
常 chang111 tsan123 cang123 cham123
干 kon113 gaan113 con114 kan116 n116 gan117 gen118 fei123 kheim123
平 pin81 pping104 ping107 p109 115 ppin117 hira118 py122 t122 ypion123 akao123 bine123 ematsu123 iku123 ipinu123 ippine123 izuno123 u123 upreme123
年 nen107 en123 ibao123 nyang123 shi123
并 nami123
幸 shus123 soph123
幼 you120
广 guang111 r117 ro121 koush123 quant123
庄 shoj118 zhuang120 djon123 jong123 rjon123
庆 kei105 qing108 atzing123 chin123 g123 kyung123 rkheng123
庇 pi100 ppi112 b112 epi123 mpey123 pei123
庐 lu120
库 ku66 cu71 cou87 coo88 kou89 co99 chu99 khu100 qu101 k103 ko105 c106 cur108 kur109 kul109 choo109 koo109 koe109 kuh110 kuu112 cy112 qo112 gu116 rkku116 kour117 cour117 keau118 kum118 u119 119 kwu120 chy120 m121 kut121 cuo123 schoo123 kuhl123 cul123 col123 kub123
应 o112 a123
底 tes104 ti119 119 d120 anak123 dias123 tis123
庚 gain123
庞 pon94 poun109 pun109 pom111 pong111 pen112 pan119 ponz120 pang120 erpump123 ngpan123 poon123 spun123 torr123
度 do94 du101 to101 ldo106 tu110 del112 dl113 dro122 aldo122 dou123 abin123 athu123 pi123 tel123 uardia123
庭 tin112 tieng123
庵 a123
康 con75 kon87 co95 can97 kan97 corn100 com102 c105 k107 cam109 cum110 ko111 ka113 coon114 kang115 n118 col118 an122 cco122 kam122 coun123 kamp123 kont123 123 ador123 cao123 chal123 cron123 kaemp123 kar123 khan123 khondj123 kong123 nnyam123 otcom123 quen123 samgh123
庸 ayoun123 rom123
廉 lliam100 lhelm108 llem110 112 llia112 lle114 rim122 eam123
廕 yin120
廖 lyo104 ryo107 re108 l112 le112 glio116 syre123 ljo123 rio123
延 yen98 yan104 jen105 jan112 en116 je118 eyenne123
廷 tin84 ting91 ttin105 teen107 tyn109 urtin115 thin116 tine116 tting117 ettin123 tingh123 in123 ti123 tijn123 tim123 tten123
廸 de123
建 110
廼 nai120
开 che109 k113 ke115 ecatu123
弁 ben116 bian121
弈 vie123
式 iz123
引 imperi123
弖 te123
弗 f58 v78 ver79 ve88 fo89 fer90 ph91 ffer92 pher98 w102 fur103 ff104 fe105 vor105 for106 va108 fu111 vo112 effe112 pf112 fir113 efer116 fro116 fus116 a116 vre117 r118 u118 umph118 vu118 eve119 e119 fou120 over120 ffe120 fel121 122 ful122 d123 fri123
弘 hong97 omme123 u123 umoto123
弟 di120
张 chang111 ch112 cham112 zhang115 t116 119 p123 isa123 l123 m123 vi123
弥 mi97 i118 y123
强 john103 tyan108 jon109 joh117 ng120 keong122 hrza123 an123 chyan123 djan123 kang123 m123 rchan123 tian123 tjan123 trom123
弼 bi120
当 don98 dam99 dan106 tan113 d115 temps115 dun116 ddam118 doorn123 rdaun123 taun123 bdoun123 den123 dom123 dow123 ndag123 tand123 tin123 uida123 ydogan123
彔 lo123
形 a123
彤 ton118 thom123 tun123
彦 yan100 hiko116 yam123 akugen123 eing123
彩 cha116 aya117 123 lntse123
彬 band113 bin115 a123 lburn123 n123
彭 pen86 ppen99 pan104 pon105 pun109 p110 pone111 pem113 peng115 ppon118 oppe123 poon123 b123 hari123 phang123 poin123 pom123 poom123 rpin123 rpong123 yapong123
彰 hid123
影 ying120 n123 yun123
彻 che96 cher98 tcher103 tjer113 cha116 rcher117 eaucha118 utcher121 ch123 c123 chu123 chon123 czer123 ache123 atcha123 chur123 ci123 jan123 uchar123
彼 p81 pi98 pe101 bi115 pet116 b116 pee123 erd123 medg123
律 ru116 erod118 ur123 hry123 luy123 awraht123 laub123 luit123 s123
徐 s112 xu116 yao123 tsui123
徒 tu115 inja123 too123
得 d92 et92 eter93 de98 103 etr109 iotr112 yotr112 der114 etter114 etro116 etar116 t117 etre118 ter119 te121 ieter121 eder122 o123 alotas123 dzard123 iotar123 oross123 thes123 ward123 yessy123
御 i116 yu120
復 f116
微 wei120 dgway123 eville123 my123
徵 jing123
德 d42 de52 der65 t82 rd83 83 ld86 dt92 des92 te93 dd94 ad94 ard95 da96 del100 deh100 dder101 e102 di102 the104 diin105 do106 a107 s107 dei107 g107 dh108 dle108 dde109 day109 dyn109 ther110 n110 dl110 dur110 nde111 o111 er112 dr112 of112
徽 hu123
心 shin119 amzin123 koko123 r123
必 bi105 116 b123 lba123 pack123 pee123
忒 te115 the123 sterp123
志 110 fo116 h117 n118 zhi118 unhua123 ci123 ewee123 shih123 zzi123
忙 mong123
忠 ung116 chung123 chungn123 u123
快 crat123 ato123
念 122 ius123
忻 xin120
忽 qu102 hu105 khu112 g121 u123 khokh123 ghu123 ko123 okhula123
怀 whi90 wy93 wi96 wigh108 w111 wil112 why113 weis116 wei117 huai120 wys121 wyl122 we123 irdwhi123 adcoc123 boog123 kaik123 rhai123 uaiy123 vei123 with123
怕 ha123
怖 bu120
怜 lian115
思 s82 th84 us102 rth105 e106 si108 uth110 ith113 116 ooth118 oothe118 rx118 eith120 x122 z122 ci123 h123 ste123 hise123 ofstad123 reuss123 rths123 sborn123 schyl123
怡 roy123
性 nsho121
怯 kit116 ji123
总 116
恒 heng115
恕 shu120
恩 n61 en70 ne71 rn83 hn84 an84 on87 in88 nn91 e92 em99 ane101 hen101 rne103 ern103 un104 105 yan105 yne107 ine107 ng107 eng107 earn108 ain108 orn109 nen110 nne111 gen112 nt114 ryn115 oone115 hun116 im116 urn116 rnd116 eehan116 am117 enn117 arn117 ene118
恪 ke120
恭 kul105 gong111 kone116 kun123 gol123 r123
恰 cha88 ca97 ccia107 cia109 cza110 cea111 tcha117 kian123 chub123 ja123 rchu123 sha123
恶 e120
恹 hoe123
恺 kai120 cae123
悉 sex118 ce123 shy123
悌 ti120
悍 hum123
悠 eijo123 yum123
悦 yue120
悬 yun123
惟 i123
惠 whi88 whit101 hui105 whea106 whee106 e109 h114 a116 whal117 whe118 wi120 hye121 hy122 wheat123 123 hew123 weissl123 uwagaw123 wy123
惹 ze123
惺 ehu123
愁 chou120
愉 yu120
愍 min121
意 e123 i123 ya123
慈 ja119 ji123 cci123 ch123 o123
慕 mu94 m112 mo114 mon123 mue123 mull123 sus123
慧 hui111 hye112 amati123 e123 ruy123 wa123
懒 lan120
懿 n123
戈 go62 gol92 gor94 g97 gho101 ga105 ko105 co106 god107 qo109 gue111 gau112 gel112 gu113 gow113 ge116 gg116 gog116 gar116 ggot117 got117 ghor122 ho123 cor123 ongo123 golo123 h123 ghos123 elem123 idegai123 bajn123 gaah123 gaud123 geau123 geot123 idacus123 lgaard123 ncsics123 ngon123 quet123
戍 sud123
戎 jo113 ron123
成 cheng109 o112 sung112 115 s121 chen123
我 wo120 wag123
戒 sila116 ha123
戴 de79 da79 dy93 del95 dai96 te96 di97 day97 d103 dei104 dij105 dia107 ta107 dal110 dye114 des115 the116 dio118 deigh119 der120 dae120 dem121 tein122 det122 bon123 atif123 iden123 oderu123 tine123 trijd123
房 fang120 fall123 shig123
所 so107 okoro116 e123
扁 bian120
扈 khour123
手 116
才 tse123
扎 za64 ja86 zza91 zha98 zar98 a105 sa106 ze107 z107 dza112 zal112 zzar113 da113 itzha113 aja114 oja114 zaa115 sza117 119 zak119 zan122 zaj123 zzan123 zah123 faza123 w123 cha123 jiaj123 uaza123 ca123 cak123 cay123 drel123 hd123 idi123 ju123 xha123 ziin123
打 da115 ter116 tal118
托 to53 tor79 tto80 tho86 t91 tu99 tro99 tau100 tow101 tol101 tal104 thor105 tle105 teau106 tou106 ttle108 tot108 ta109 110 toe111 o112 tall112 tos112 pto113 tore115 too116 teaux116 teo116 tel116 tul116 ata117 l117 tur118 towe118 orey118 utou118 ittle119 uto119 tock119 tl120
扫 sau121 shau123
扬 yan78 jan84 an88 yon104 ja107 young108 yang111 gian112 ioan113 ion113 yann114 ya115 jons116 yen116 yian116 ian120 uryan122 youn123 llan123 sh123 illand123 illant123 jam123 nhang123 yam123 ym123
扶 fu120
承 cheng108 ofus123
把 ba120
抐 nen123
抛 pao121
护 hu121 araksa123
披 pi115 116 pri123
押 ab123
拉 ra43 la46 lla68 lar84 ru85 r87 rah88 a88 re89 l89 lah90 llah91 lo93 llar93 lu94 le98 las98 98 rat99 e100 lai101 laa102 ara103 rus104 na104 ro104 ar105 s106 ira107 raa107 raj107 k108 ras108 ala109 laj109 lae109 lal110 loo110 lat110 olod110
拓 tuob122
拔 bal116 pa117 ba119 bert120 abbutt123 bard123 ibt123 pal123 rber123
拖 tolu123
拘 akudh123
拙 osetsu123 q123
拜 bai90 bay96 by96 bye100 be101 b101 bei104 bi106 bia113 ba118 bri123 aumba123 baeye123 barn123 beh123 berg123 bhai123 cela123 i123 rbuy123
拨 bo120
拾 shi120
拿 na86 la94 a94 ra98 ler101 ner102 er109 n110 ller111 lla113 nar116 llar117 gnal118 ura119 gna121 lar122 ar122 nal123 ia123 awlor123 d123 kler123 nnet123 uni123 ytner123
持 chi120 j123
按 an120
挓 ze123
挖 wa120
挞 ta120 t123
挪 rno123
振 112 jin116 zhen120
捏 nie120 ien123
捷 te87 che106 de108 tier109 chi112 gyo113 j114 tje116 tez116 ji116 ge116 tej118 gi121 ze122 t123 szczyn123 ychel123 blink123 dje123 gil123 jabr123 ko123 kurt123 lige123 qe123 tief123 zhi123
探 dhar123 than123
措 zo116 o117 tso123 zor123 b123 co123 he123 tsho123
掰 bye116
掸 dan120
提 ti65 t82 tti83 te86 ty90 thi95 tee99 i102 the106 rte109 tier111 tie111 tty112 ttie114 de116 tii116 tig116 di116 till118 trie118 tih118 tea118 uti119 rty120 at123 ten123 tes123 ta123 tn123 h123 thys123 g123 bi123 pczy123 tei123 aryade123 ddhi123 dee123 ettil123 hy123
揑 na123
揣 trij123
搭 da120 rtai123
摄 ce123 i123
摩 mo78 mor93 ma96 more98 mu105 m108 mou109 mol112 moo112 eymour112 an112 me114 o116 rma116 moor117 moh117 mose118 mall118 imme119 emuer123 malls123 mooh123 mro123 mur123 oom123 rmer123 ugmore123
撇 pe116
撒 sa92 tha104 za112 esar113 that116 ser117 sal118 ssa118 thad118 a122 as123 zich123 ource123 shal123 ssard123 sya123 zech123
撦 che120
播 bo120
攀 han116 pan120
支 onji116 cht121 l123 ts123
攸 eu116 u123
政 e122 n123 mand123
故 gogu117 gog122
敌 araj123
敏 min89 mi110 mine113 m116 mim116 mean118 bi123 edmin123 h123 main123 meen123 mien123 rmian123
敕 tsch123
敖 ao106 ale123
教 94 s112 a123 hy123 milt123 tele123 form123 horm123 kyo123
敝 d123
敞 chang120
散 san111
敦 don100 dun101 dom107 ton111 on113 116 tron118 ten119 doum123 den123 dul123 pstein123 rdan123 torn123
敬 jing115 i123
敷 fu120 fouq123
文 ven75 vin75 wen86 win90 man92 van93 ving98 men101 vine102 vyn102 vern102 v103 von104 m107 a109 mi111 e111 min111 vim112 we115 n115 vind116 ewine116 euwen116 vn116 uinius118 wain118 iva118 vend118 vinc119 mun122 auverg122 wan123 vian123 fven123 wien123 anne123 boon123 emann123 eming123
斋 ai123 jai123
斌 bin115 hyih123
斐 fi106 fae109 phae112 ffae113 phi113 fe116 phe116 f122 pher123 fer123 fried123 lfai123 vern123 avra123 efet123 erfeld123 frei123 pe123 pel123 wall123
斗 o114
料 ew123
斡 u116 o122
斤 jin120 kin122 e123
斯 s30 68 z69 ce70 th70 ss72 se72 us80 es80 x83 e84 sse86 si87 st88 sz91 is94 ci94 as96 c96 i98 sh99 ssi99 rth100 ze101 os105 ez106 ux107 sb107 r108 sy109 sch109 l111 n111 zzi112 tz112 a112 eth112 d113 ice113 ust113
新 sin109 n112 shin112 ara123 dzyn123 hsin123 yazin123 yshyn123
方 fon92 lphon105 font106 lfon107 fun113 n115 fa116 fang118 ffon121 fan123 e123 phon123 fo123 avar123 faun123 franz123 lfoun123 van123
施 sch70 s73 sh92 se107 shi109 ce109 ci113 si115 zi116 sze116 sche116 che116 ses116 sea117 schic120 see122 z122 ch122 sil123 sz123 syl123 c123 tsur123 zes123
旁 urbon114 pon116 endome123
旃 chandr118
无 m109 wu115
日 zh96 ge100 zi100 zhi102 ri103 rzy103 106 r107 e108 ure108 i110 h112 erz114 iri114 rz115 z115 j116 nich116 ji116 zy116 gi116 rzi118 n123 ger123 k123 aki123 horo123 nycc123 zazu123
旦 dan111 ten116 tan123
早 joli123 sa123
旭 xu115 asahi123
旺 wan94 wang97 van105 109 wong116 ven116 vang117 vao121 vand123 bhir123 chou123 ngwong123 vaan123 vong123 waim123 wamy123 ward123 won123
昀 yun120
昂 on80 o95 an99 en106 ao110 onne114 ang115 one116 un116 d116 am116 hen116 jan116 jorn116 um116 han116 oni118 oan118 uhem118 yon122 ion123 agne123 and123 onn123 ar123 aung123 eng123 honr123 rhain123
昆 quin93 kun95 cun107 quen110 qui110 g113 cuen113 cqueen115 koon116 coont118 o122 que123 in123 khunr123 ekhoun123 equan123 guin123 khoun123 kon123 kum123 kung123 m123 quim123
昊 hao120
昌 chang108 chan112 sho113 can116 o121 cham123 ochir123 tan123 tchan123
明 min75 ming94 me101 mun104 m104 mming105 mine107 mi108 men109 mmin110 aki115 vin116 myn116 a116 g117 ng123 in123 im123 mir123 anuka123 eluche123 gsy123 myeong123 myng123 myung123 ogyoku123 unman123
昐 pan123
易 i86 ouis107 e108 111 ewi111 ouie113 ui115 iu120 yi120 lui121 gye123 tin123
昔 shi115 si116 su116 sh118 im123 shay123 zi123
昙 dam121 dhar123
星 xing118 byul123 d123 g123 gh123 sing123
映 no123
春 chun102 un113 choon123 chum123 shun123
昭 o109 113 zhao115 h123 sho123
昼 zhou120
显 ken116 117 xian120 hyeon123 seng123
晈 jiao120
晋 ausen123 ngap123 zim123
晏 jen123
晓 sho109 hu110 o120 xiao120 dhouan123 i123 shche123
晖 hui120 teru123
晗 bhan123
晚 wan120
晟 sung123
晨 chen116 adchen123
普 p52 pu73 pp79 pe83 pou90 ppe97 po98 poo98 ppu102 103 pper104 b105 mp107 pr107 ppo109 per112 ple112 pur112 pri113 rup114 ap114 py114 pro115 pl116 up116 pol116 bhu116 op117 opou117 uplee118 pel118 e119 r119 emple119 pf122 ppou122 pour122 eper123 i123 pple123
景 k116 jing120 aem123
晳 xi120
晶 jing120 n123
智 i107 zhi109 o112 a116 e123 u123 tre123 awara123 chi123 s123
暎 n123
暖 anonda123 chnum123 nont123 nueng123
暗 am122 ibhne123
暴 p123
曕 yan120
曙 shu120
曜 wayob123
曲 ch112 qu120 curv123 tsu123 zu123
更 uygen118 cken118 ken123 kou123 ugain123
曹 c118 chaw118 zau123
曼 man53 mann67 men88 ma94 hman99 hmann100 main102 me104 mane105 eman105 min106 elmann107 m108 mon108 mans109 smann109 mam109 mmann110 emann111 mun112 rman112 n113 rme113 tman114 llmann114 aine116 mer116 ermans117 uss118 hlmann118 mmam118 mein119 imann119 mo120 sman121 met122 mend122 mak122 s123 ment123
曾 zen101 tsen110 ts122 ze123 zun123 jug123 ousin123 urzon123
替 ti111
月 yue113 y123 123 o123 atsuki123 candr123 chandr123 gek123 such123 ugetsu123
有 you115 k116
朋 pong112 born113 pen116 pom118 bon119 peng120 ambon121 123 phong123 tan123
朔 scho104 shuo120
朗 ran78 lan85 ron85 lang91 rown94 lon96 rand98 run100 long101 lun101 len102 rang102 rum104 rent106 rom106 lanc109 raun109 r110 l110 lam110 ren110 112 owne112 rong112 rhon113 loun113 rant114 lung115 ra115 n116 yrand116 om116 laun116 rlant116 lou117 roun117 aurent118 rung118 angiin118 room118
望 wang120 aiwan123
朝 tso112 chal123 ocho123 sha123 zzau123
期 hus123 key123
木 m84 mu95 i107 ki111 myn112 im113 msr118 mud123 emiin123 endzin123 ka123 mul123 n123 omori123 sogtb123
未 chwe118
末 101 mad107 d112 mer113 m115 ma118 mo120 n123 akou123 mor123
本 ben74 burn96 pen102 bun105 ppen106 be107 bbon108 o109 bin109 boun109 bem110 beng111 b112 bn112 h112 orne112 p112 bon112 hon113 epburn115 born116 ourne116 hiro116 imoto116 bern116 bone118 ban123 on123 been123 atoshi123 brandh123 hpend123 iborne123 koma123 lpern123 oble123 poa123 ppens123 smed123 urbank123
札 za90 ja106 zar107 zza113 zha115 zat116 sza117 rzy123 csa123 dra123 elcar123 ggi123 onyi123 zia123
朮 jo123 ju123
术 chuq123
朱 ju81 giu94 zhu111 jew112 zu112 jou112 dzhu116 czu116 zul116 chou118 joo118 eo120 123 j123 jo123 zum123 iu123 s123 zhi123 adurga123 csoor123 djoe123 drew123 dzu123 gronn123 jau123 jeu123 polg123 tiou123
朴 u118 p123
朵 do98 tal108 dor109 to112 dot115 tto117 dorf123 zyd123 doorn123 rdot123 tall123 undle123
朶 edu123 doch123 utaud123
机 ji121 i123
朽 otte123
杀 116
杂 tsa123
权 ksoi123 u123
杆 kon123
杉 shan115 eshan118 an123 akae123 sam123 sug123
李 li85 le94 lie96 ri97 lee103 lea104 105 l109 yi112 leigh112 re113 r115 h116 lit116 lis121 rea121 d123 leon123 chu123 t123 ail123 bo123 elezn123 m123 thwait123
杏 a123 an123
村 mura104 n109 i116 imura123 itsuo123 nato123 y123
杜 du64 do83 dou84 d87 tu89 doo94 to94 de95 dur100 103 dul104 dor106 t106 tou107 dau107 dhu107 dew108 dol110 due112 tor116 ndu116 thou116 o117 dulm118 ydoux118 odeau118 rtor118 duq118 dal118 doux119 toya119 dum120 dh120 udhu121 wdhu122 dub123 duj123 dulr123 duk123 doul123
束 shu120
条 jo113 tioch118 oku123
来 lai106 le109 iray118 la120 ay123 ilaiti123 lei123 elor123 rayi123 t123
杨 yan105 jan109 yang109 young109 yon110 y120 jans121 ya121 iam121 alyan123 duong123 jahn123 liv123 yeung123 yong123 yoon123
杭 hun112 jan113 hang123 orand123 rant123
杯 b119 ebecqu123 ey123
杰 je76 ge79 ja82 ger87 j87 de91 jay94 jer96 ce99 ze101 jac102 dger103 dje103 jae106 geof106 jef108 jes110 jai111 z112 gye112 xhe112 jor112 gel112 gi113 te113 drze113 ju114 jan116 g116 u116 r116 kic116 gje116 dji116 gger116 ggie118 jace118 tje118 zie118 jie120
松 son87 sson88 zon103 sun104 song113 sohn113 thong113 ssohn113 som116 mats116 szoon116 ijssel118 ithon121 on121 thon122 s123 sung123 n123 fsson123 sao123 sjon123 ssoun123 taka123 uhime123
板 indle123
极 aggi123 lzie123
构 gall123
林 lin63 rin70 ling77 ring84 reen87 llin87 lyn88 lling88 lim96 l97 lean100 ren101 lynn103 li104 line104 lind104 105 ryn105 rling105 len106 rine106 ering106 rean107 rim107 hring107 rring107 lem109 rein109 a109 ly109 rimm109 o110 in111 lym111 en111 hlin112 lum112 eene112 ing113 le113
果 go96 gues116 g121 ggu123 gut123 ko123
枯 ku120
柏 ber78 bo93 p93 pa93 b95 per96 bur99 be107 bir108 par110 ba111 bel112 pe113 pper115 lber116 berg116 bb116 pel117 bal117 deb118 po118 bol121 bot121 ble121 erber122 bu122 pet123 bod123 pal123 paa123 bor123 born123 ripo123 uijper123 ampar123 attay123 aysber123 bat123 bori123 burgh123
柔 rou115 yoan123 gen123 reu123 ro123 zooe123
柚 na123
查 cha71 char84 za94 ja94 tsa99 ca102 105 chu105 tra106 chard107 ch107 zar109 cza109 dja110 chuc110 chal111 chi112 chai112 jah112 tza112 cher113 tchar115 c116 xha116 chy116 a118 zac118 tcha118 jar121 zha122 echa122 jer122 sa123 chuk123 car123 s123 chart123 aj123 chaa123 chayu123
柯 ko78 co79 k92 kir93 cor93 cur98 c100 col101 ke104 ker106 koe112 kur115 kho116 ch117 kord118 ckle118 oco118 colt119 kor119 cua120 cour121 kol122 kirk123 coe123 kel123 courtn123 cout123 cro123 cus123 kill123 qu123 red123 ucault123 yrki123
柰 nen123
柱 g118 ju123 juk123
柳 liu96 lyu97 lju99 riu107 llu120 lu122 r123 u123 korn123 liou123 uliu123 kuni123 miri123 osuke123
柴 chi105 chai115 z116 ze117 schi121 za123 ce123 cha123 cai123 chay123 czochr123 ivtse123 kcay123 pchai123
査 zza123
柿 shi120
栋 don109 dong120
树 i116 agarju123 ageki123 ahashi123 ikawa123 ju123
栗 rrott123 shig123
校 n123
栢 koep123
株 u123
根 gen75 gan78 ggen101 gun103 n104 gon107 ghan109 g110 rgen110 agan110 ggan111 an113 ge114 ken115 gern116 igan117 cken118 ghann118 uigan118 agen118 gane119 eken120 en120 ger123 ghen123 tten123 epgen123 gein123 gren123 gwyn123 hie123 ilf123 lkan123 ndon123 yano123 ygin123
格 g47 ger65 ge67 gg80 gue82 go84 ga89 gh91 gge93 gger93 gel95 ghe98 k99 giin100 a101 gle101 c101 h102 gr102 gar103 103 ggar103 gal105 ka105 gor106 guer106 gu108 eg108 ege109 q110 ergu111 rg111 egger112 r112 gur112 eger112 n114 egel114 er114 age114
桂 gui105 uquet118 k123 gue123 orque123
桃 momo116
案 116 ug123
桌 unjong123
桑 san69 sam92 sun95 son96 ssan98 zan103 sang103 s104 zon106 sen107 sa109 thorn109 saun109 than110 thun112 xanth112 oussin113 zam113 orne114 ssaint116 sant116 l116 116 icao118 zahn118 angiin118 zo119 so119 asan123 an123 sanj123 samb123 sau123 sh123 tsan123 wini123 hlan123 hsson123 oisin123 shen123
桠 rthaul123
桥 ahashi123 hash123 kaew123 utsuo123
梁 le111 leo118 l118 ria123
梅 me58 ma82 mer87 may88 m89 mai90 mme90 mei95 mey98 mae100 my101 meh102 mel102 mi108 met109 mie109 mes109 mu111 mul113 maye115 maei116 b118 sme120 ome121 mur121 121 made123 mery123 mat123 mers123 ame123 aumeil123 ehne123 emess123 erne123 mmeh123 nnault123 ufi123 zach123
梗 l123
梦 mon110 m112 meng120 omol123
梨 ri107 li112 ly116 le117 o123 rit123
梭 so103 sso114 tho116 sseau117 ceau117 essou123 sel123 sow123 ssault123 zaw123 zo123
梯 ti105 thi112 the116 ongrub123
梳 dsha123 sali123 sor123
梵 fan120 fein123 uvarma123
检 un123
棋 m123
棣 tti123
森 son59 sen65 sson78 ssen86 cen91 than93 s98 on98 zen99 sin102 n103 dsen103 essen103 san104 tzen106 en107 isen107 sam107 som107 sum108 sem109 xen110 then110 esen111 rsen111 rsson112 se112 o112 zon112 xem112 thon112 sim113 elson114 wnsend114 rsan115 chsen116 sun116 ssom116 tha116 tsen117
棱 hren123
楁 rock123
楚 chu90 cu106 zu106 tru109 tsu109 ch110 true113 cho113 116 chul116 tro118 troi118 chau119 zuc120 chur123 chuk123 tso123 chchu123 etschu123 tra123 treu123 trew123 trie123 uture123 zhu123 ztu123
楞 elen123 lan123
楠 enem123
楼 lou120
榭 rcher123
槤 lian120
樋 tach123
樟 ko123
模 mo120
橘 clem123 yom123
次 ji113 z116 118 a118 cha123 c123 mh123
欢 ogoon123
欣 hin98 him98 khin106 shin115 shing115 123 zyn123 ekhine123 heen123 hine123 itsyn123 sin123 ssim123 tzin123
欧 o66 eu89 ou94 ol100 au102 or102 ir102 l107 er109 al109 u110 io112 aall113 od115 oh116 all116 aux116 aud119 el120 ot121 odet122 eo123 os123 ho123 a123 i123 gi123 b123 alain123 ayle123 elle123 fion123 heu123 loup123 ough123 qori123
歆 khin123
歇 che91 cher105 chet108 sche112 shal114 rshal114 oucher116 ersche120 rschal122 rsha122 et123 lo123 siel123 chez123 chon123 ctiu123 elle123 ise123 rchais123 rcia123 shey123 sze123
歌 go109 cor112 rgot116 gor116 ga116 col116 co122 123 g123 acall123 goeth123 gud123 kel123 koo123 rgue123 toyo123 utagaw123
正 i111 118 atsush123 ongu123
步 bu120 pa123
武 vu92 wu107 m109 u112 vo112 bu112 114 take116 vou116 vuj120 mu121 wut123 woo123 fvu123 lu123 moo123 rveau123 vout123
歹 dai120
死 123
殊 sh102 sch123 seh123 tthau123
殴 gior123 o123
段 q123
殷 in110 ingolf123 yngwi123
毅 i123 ui123
母 emus123 h123
每 oumi123
毓 yu111
比 bi59 by73 be79 b80 bie85 pi87 bea88 bu89 bee91 vi93 bby93 bbi96 bbie97 pe101 p102 bey105 bil107 e108 110 i111 vil111 mbi112 ppi112 bel113 bit113 bbey114 buis114 bbit115 pee115 bir116 bhi116 bj117 pet117 biu118 ppel118 bue118 bre119 pie119 gbi120 bye121
毕 bi86 pi98 b102 bee103 bu106 be114 bea116 p117 vi123 py123 bad123 pea123 abeou123 abille123 bhe123 ble123 brie123 orbi123 soro123
毗 b113 v116 pele123
毘 vi116
毛 mau92 mao111 113 m115 mal123 moh123
氏 che123 eger123 iu123 man123 schner123 ssl123
民 min108 g123 main123
水 sh116 azuo123 sui123
永 yong97 naga109 yon109 yom112 illon113 youn113 llon119 on121 young122 y123 n123 jon123 yphoo123 m123
汀 tin86 tine94 din98 dine104 tein106 ten106 ding109 ting109 tyn109 teen112 ddin116 tim118 tting118 de119 uddin123 vit123 r123 sy123 tali123 tien123 uogu123
求 gu123
汉 han73 ham88 ha89 hen99 h101 ghan103 khan109 hum110 hun110 hon111 hem116 bha116 ilhen116 ehm116 he116 hane116 gham117 ran118 hann118 eh118 ho121 hand123 khaang123 aghorn123 ahovs123 enhayn123 gang123 haen123 hern123 heu123 holm123 jan123 roin123
汕 san123
汗 han97 khan98 112 a123 kat123 d123 ham123 hane123 hon123 ikhany123 khaan123 khend123 m123
江 jan96 dyan116 kyan116 zyan116 jiang117 118 k123 jang123 kriang123 krieng123
池 lich123 z123
汤 to90 tho98 tom101 ton109 tan112 thom112 town117 tang120 tong123 siv123 tam123 tjong123
汪 wan101 won116 ou121 wa122 prosp123
汶 bun107 boon109 chpum123
汾 bun123
沃 vo69 wo75 wa79 wor83 war85 wal87 ver94 wer96 wol100 ve102 vaugh102 lo102 vor103 worth104 va105 v107 wat107 woh107 w107 vau108 wou109 110 vaux110 ow111 vuo112 vol113 ivo113 bo114 woo115 evo115 o115 woj116 wul116 wher116 b116 wuo116 avo117 wlo118 wau118 whar118
沈 shen115
沓 ko123 ta123
沙 sha69 sa70 cha87 scha87 za96 shar98 a99 char101 ssa103 sar103 sul107 sche107 shaa108 se109 sho110 s110 110 sal111 schaa112 cer112 rza113 chau115 sak115 xa116 sja116 she116 to116 sah116 ser116 z116 asa117 tha117 sza117 nep118 shea118 shan121 isa122 chard122 sham122 zz123
沛 pe115 igme123
没 mayn123
河 ha116 kawa116
油 aburak123
治 ch96 e102 i102 g105 rgio108 gh109 109 ge110 cchi110 tch112 rgi113 ios114 eorges114 rg116 ucci118 edg119 rgos119 orge121 chie123 che123 rch123 yrgi123 aj123 eje123 enco123 gy123 hi123 inuzzi123 lanchf123 ldrich123 ngie123 rnburg123 zzie123
泉 quan115 an123
泊 ber116 per116 aupas123 h123 pa123
法 fa62 far81 f83 pha91 ffa94 va94 99 fer100 fe108 fah111 phaa112 fag114 fra115 fal115 fad117 a120 var121 e122 fay122 ff123 farr123 ffar123 phas123 p123 tfeld123 y123 ba123 bska123 dharm123 diagn123 ffer123 fthor123 fy123 lfur123 pher123 vor123
泡 pau116
波 po62 bo70 por88 pol92 ppo94 b95 p96 bor96 pou97 per98 bal105 ber106 pa106 pau106 pple108 poi109 bol109 bau110 boh112 paw112 bon114 poh114 boo114 bou115 ba115 pho116 ppel116 pon116 beau118 boe119 lbo120 poe120 mp122 imble122 pur122 bur123 paul123 o123 apo123 bogg123
泥 ni116
泰 te70 ta82 tai85 ty87 t91 the94 ti96 tei96 ted99 tay103 thai104 ter105 tey105 tte106 tha107 tae109 tet109 tad110 112 tie112 thij113 tan114 tel114 e115 tyl116 tri116 tre117 tta119 tee120 thei120 tij120 i121 tye121 tein123 tyne123 eta123 teh123 che123 l123 da123
泷 taki123
泼 pher114 p116 ppar116 par116
泽 ze72 dze82 se90 zer90 ser94 z98 ese102 106 za107 tzer107 see107 zi110 zel111 zier112 xa112 ce112 e114 zei115 zar115 sac115 zawa116 adze116 zy116 jer116 tzi116 xe116 zzet116 tse117 ase117 zeh117 zir117 yser118 sair118 tze119 tzel119 zin120 rze120 zz120 zey123 ycze123
洁 ja96 ge96 jes101 je115 ger123 ce123 egami123 egott123 ette123 kid123
洋 yang115 yan123 eyond123
洒 sa120
洗 zi123
洙 gnung119
洛 lo54 ro66 llo76 low82 l93 r93 o94 98 lot98 lau99 lor101 ru101 lou102 loh104 lu105 rot105 row106 a106 no108 roc108 lowe109 llot109 oulo110 ros111 rou111 loe111 la112 law112 ilo112 rol112 loo113 llough113 rau113 lone113 llow116 lho116 oogiin116 lough116 roz116 ra117
津 zin89 jin108 dzin109 tsu114 zen116 su116 zzin118 n123 gin123 gine123 itzine123 kin123 zdin123 zine123
洪 hon97 jon104 hong113 khun116 hu117 hun117 hum120 h122 khon123 k123 ang123 elhone123 hom123 omme123 uhoun123
活 twood118 wood120
洼 utsub123
洽 cha116
派 pa90 p93 pi93 pe95 pai98 py101 par112 pin116 pae116 phai116 pei117 pine117 piech123 brin123 d123 plea123 pray123 preit123 pry123
流 ru106 y118 ellius123 lyo123 new123
浄 jo123
济 zi97 ji105 j116 zy116 aizey118 z123 chi123 dzi123 hangch123 jin123 ki123 si123 tsi123
浑 hun109 ghun123
浒 hoo123
浓 on117 non121
浦 p109 poo112 pu115 pps123 hipw123
浩 ho104 o113 hou117 hau121 hul123 ehudi123 ekhoud123 hal123 ldhelm123 p123
浪 yrrho123
浮 f118 ukigum123
海 hei75 he76 ha83 hai85 hay87 h92 hy92 hey94 hi97 hae102 hel103 hea104 hil112 khai112 jai112 i112 hhe113 kai113 heid113 hya114 e115 high116 hyn116 hier117 hee117 hen118 khay122 hig122 hail123 head123 hein123 enhei123 fai123 ba123 gat123 geer123 gel123 ghuy123 hight123 hui123
涂 du123
涅 ne77 nie90 gne97 nje113 nye115 e115 njen118 na120 gnel121 net121 neg122 ner123 nier123 igner123 ie123 gnes123 agard123 ghne123 gnet123 inette123 llou123 niez123 nna123 reni123 rie123
涛 tao115
润 oun123 h123 rehn123 rin123 yoon123
涵 han111 an123 rnheim123
淑 shu115 i116 sak123
淘 oni123
淡 tam116 dan120
淦 n116
淮 nhui123
淳 jun116 m118 chun120 tsun123
添 i110 tian120
清 sei113 qing115 kiyo116 s123 cheong123 tsen123
渊 llouin118
渠 qu120 qui123
渡 do123 udo123 urdue123
渣 jar110 za123
渥 wo120 v123 boill123 ewohl123 ll123 of123
温 win74 wen88 vin96 wyn97 wein102 un104 n110 ven112 wan112 wain113 hum116 o116 van116 wun116 ving116 ewen116 winn118 wine119 wy121 wing123 w123 wenn123 vinn123 yn123 wurm123 chwent123 gwynn123 hen123 ilwain123 leve123 ly123 mo123 ongvan123 veinn123 vinu123 vyn123 weh123 whe123 wynn123
港 n123
湖 huu123
湛 ze123
湾 wan120
湿 ish123
源 gen119 ey123 ggen123
溥 pu103
溪 ha123
滉 hwang123
滋 zuy123
滕 ten81 tten93 tem112 turn116 then116 te116 ton118 tin118 teen121 rten121 iten122 eten123 teins123 them123 tum123 tun123 tunj123
满 man116 men123 pan123 yanai123
滢 ying120
滦 eroin123
滴 du123 rdy123
漪 yi120
漫 man121
漾 youth123
潏 jue123
潘 pan78 pen96 pin101 pa102 pain104 pam109 phan109 ppen113 ppan113 s116 pann118 pran118 p122 jepa123 alpine123 mbhand123 pahn123 phanh123 pla123 ppin123 puang123 pun123 pyun123
潞 awlo123
潮 chao120
澂 cheng120
澄 deng123
澈 tsche123
澜 lan120
澯 chan123
澳 o123
濂 lian120
火 huo111 h123 khwaj123
灭 mie120
灰 whip123
灵 ling99 lling102 rring106 ring109 rling109 rei116 ing118 rin123 lin123 rane123 urian123
灿 e123
炎 ge123
炳 bing120 prem123
烈 re95 rei109 rej109 riy109 rey112 rea112 rzej112 lie115 ree118 ryol118 ri121 y123 einri123 reid123 rd123 reja123 riddh123 riem123 rii123
烟 yan115
热 ge88 ze99 je100 rze101 re103 ger104 zhe107 ges109 ra112 get116 geux116 rej123 j123 a123 angers123 esi123 rza123 yzi123
烽 feng120
焜 kun120
焦 gio109 jo113 ggio116 djo123 jau123
然 zhan105 ran108 nen114 ling123 rin123 thupt123 yeon123
煞 sa123 sham123
照 hig123 i123
熊 xiong120 kuma123
熙 ki121 esy123 hui123 ji123
燕 116 yan120 elj123 g123 jan123
爀 hyuk123
爨 cuan120
爱 e80 a90 i100 ai106 ed117 ieua118 aiel119 ea120 em122 123 ive123 es123 am123 y123 allis123 uy123
爵 97 rge122 dre123
父 fu120
牙 ya101 ga123 ja123 u123
牛 niu120
牟 maus123 meaux123
牧 mukt123
物 eeuw123
特 t41 te57 ter63 tt64 tte73 tter78 d79 th80 the85 dt89 tor93 96 to97 tre97 rt98 ld99 e100 ther100 et101 at101 ata101 ta102 tle104 tr104 er105 ard105 tus105 n105 tes105 h106 tl107 tel107 tur107 k107 r107 ut108 ett108 ty109 ten110 ttel110
犹 juda118
狄 di84 de92 the101 d106 ti107 dee112 t114 dy114 dius118 dev123 dea123 adi123 addie123 dith123
独 du120
猜 chai96 tchai119 ichai123 jira123 chya123 jai123
献 xian115 heon123
玄 hyun116 xuan120
玆 eynos123
率 solj123
玉 yu106 n116 u123 yo123 jork123 juyu123 tam123
王 87 u97 n98 wang106 e107 g107 a107 o108 wong110 eong117 wi118 i120 b121 ok121 ong122 f123 asenus123 eol123 mwong123 weng123
玖 kyu123
玛 ma61 mar78 m94 mma98 maa104 mer105 mah105 mal106 a112 me112 aagiin116 uma117 mag117 118 mhai118 omo120 mam122 mu122 ama123 mor123 mari123 co123 tmas123 mare123 mmart123 ham123 mir123 moa123 mrach123
玟 i123
玮 ic123
玲 ing113 ling120 iling122 n122 line123 triend123
玻 bo98 boh112 bol123 be123
珀 per85 pper95 pe97 pur101 po105 pa111 p111 mber113 ppe114 pear116 peu116 peti119 bo123 mbyr123 pol123
珂 ko116 ke120 ck123
珅 shen122
珉 m110 min119
珊 san93 zan102 shan108 sa113 sha113 shian115 sham116 zel116 sen116 zann122 sann123 ssam123 anchan123 essen123 hane123 osanne123 oxanne123 rsian123 shon123 useyn123
珍 jen95 jean99 ja101 jan108 en111 jane112 a112 je115 jann117 ge117 jea118 jani119 gnjen123 chin123 don123 dzse123 e123 gly123 zin123
珑 lone123
珙 hiwu123
珞 tilo123 roh123
珠 zhu113 d123 drup123
班 ban74 ben87 bam100 pan104 ba104 be106 bane112 bun112 b114 bain114 bhan116 bin116 bon117 band119 upin119 pin123 bene123 bia123 dor123 pram123 bairn123 bein123 bev123 bham123 bhen123 bih123 bitt123 bra123 rbijn123 vaan123
球 n123 eball123
理 ri90 li103 r106 ley109 l109 rlie113 orie115 rie117 rley117 lie120 i121 re123 rlee123 reight123 rly123 zigg123
琉 liu120 le123 roiu123
琏 lian120 yeon123
琛 rchun123 sen123
琢 taku123
琦 qi115 det123 ilcher123 jhi123 kee123 kie123 tch123
琨 kun120
琪 ki102 chi107 cki109 ke109 ch110 qui112 e114 kki115 gie115 cky116 ckie116 cchi116 tch116 kee117 atri118 qi120 che123 ci123 ovich123 acque123 ajchr123 ckey123 cy123 dge123 dgit123 g123 gon123 nus123 ozzi123 rce123 tsch123 tzi123 uccil123 ygi123 zee123
琮 cong120
琳 lin84 lyn87 rin89 line90 rine93 ri93 leen101 reen104 ryn104 lene104 ine106 lynn109 le110 linn111 ileen112 lind112 inne112 rene112 eleine113 rim115 ree115 lyne116 li117 eline117 rleen118 n120 arlene120 elyn121 lleen121 ry121 in122 yn122 hrin123 lien123 l123 rinn123 d123 reem123 ilyn123 ailene123
琴 chen89 czyn108 cen109 tchen115 chin116 k116 zen117 cin118 ckin118 zczyn119 chk123 zcze123 cuin123 gin123 ich123 ocombe123 tschen123 tsin123 tsyn123 tyen123 zchen123
琵 pi115 bie123 phiy123
琶 pa111
琼 jon103 jone110 joan112 chon112 june116 giun118 rjun118 qiong120 jun122 jo123 qui123 chhoeu123 cson123 e123 gunc123 jan123 jongh123 rjeon123 sholm123 tchoun123 udyon123
瑙 nau95 rnau116 now116 au116 al123 nozu123 reau123
瑛 oyoung117
瑜 r121 yinyo123
瑞 ri71 re71 ry84 r87 ra89 rie91 rry93 rey95 ray101 ree102 rai102 rri102 rei103 rrel108 rhy109 ury109 rin109 rea110 rre110 rui110 112 rrie113 frey113 ary113 reg114 ure115 rhe115 y116 rae116 le116 yril116 ren117 rel117 i118 eys118 urie118 ari119 urray119 res119 wry119
瑟 se79 ther83 ser83 sser91 the94 sse95 s98 thur99 cer100 th100 tha100 ce100 rthur101 so102 sur106 sel107 e108 sher108 ather109 si111 ze111 sor111 sir112 zer113 zse113 sy113 cel114 use115 er115 lze116 thir116 ssey116 ssier116 sa117 xe117 ceu118 et119 other119 azar119 sie119
瑠 aru123
瑢 rong120
瑫 n123
瑶 e123 llaud123
璋 zhang120
璐 lu120 ru123
璘 lin120 liyan123
璜 huang120 juan123
璟 jing120
璧 bi120
璪 zao120
瓜 gua94 guar116 gau116 ga123 cqua123 kua123 ongrat123
瓠 ho123
瓦 va56 wa64 var87 war87 la89 ois90 a92 ba92 wal95 wat95 val96 is98 hua100 101 ua102 oi103 w103 ve104 v105 oy106 oua107 i108 ver109 wla109 vva110 vi110 vall111 ix111 o112 waa113 ir114 wah114 wath114 chwarz115 oit116 y116 r116 jwa116 h116 it117
甄 si123 jenn123
甘 gan80 gam94 ga104 kam107 gen112 kan112 gain113 gem116 cam116 ken118 com121 g122 gal123 gang123 c123 rgant123 gaen123 qan123 akant123 angum123 garn123 gom123 gvadr123 kits123 ueguin123
甚 s116 sh119 she123
生 son96 sheng111 sen112 m116 chon123 eessen123 ente123 ishida123 k123 n123 ondo123 seng123 shen123 sun123 yama123
用 yun123
甫 v98 p105 w116 fu120 foo123 phu123
田 ta105 t107 108 i109 rtin113 a115 da116 o116 oda116 ten116 ida119 tin121 eta123 thien123 uda123
由 yo123 yuy123
甲 gy123 ngp123 ts123 uanga123
申 shin96 shen96 schen102 sen109 chen116 shi117 zan118 ershon119 shon121 schenk123 en123 arr123 schin123 c123 insson123 jaeh123 seien123 shan123 shchen123 shein123 szen123 szyn123 tshing123
男 112 m117 omizu123 sis123
甸 dine114 din117 lden123 rdec123 tem123 tinh123 tinl123
畏 vai123
留 riu100 liu104 lyu105 lju116 ryu116 rius123 u123 liau123 ru123 leuc123 oulue123
略 llo90 lho99 lio108 lliot110 llio113 rius114 iro117 erius119 hlia123 riot123 u123 uarius123 zet123
番 fran123
畬 u123
疆 djan123
登 den69 don87 dden96 ten99 dem100 dan105 tten105 rdon107 ddon108 lden109 ton110 eden111 rden112 dene112 urdon112 en113 do115 tein116 gden117 d118 uden119 urden119 gdon120 deng120 gton122 tta122 rton123 n123 done123 s123 dae123 dangsr123 ding123 donn123 dyn123 engiin123 enne123 entin123 eosi123 ethen123
白 b102 beth105 be108 bai115 bald116 bet116 haku116 by117 bei117 buc119 h123 bat123 vai123 abetta123 beta123 bine123 p123 pern123 uboy123
百 b112 be123 ayur123 ebbi123 eyur123 path123 pe123
的 94 di116 ti118 de121
皇 87 o97 u98 i103 a110 n112 oku123 h123
皎 jiao120
皙 reci123
皮 pi61 p88 pea89 ppi89 pie90 pe91 py97 pee98 pei110 ppy113 pir114 pel116 pear118 pj118 ppet118 pu119 pre121 piz122 puy123 i123 pyt123 iz123 s123 erpero123 phe123 phich123 uperie123
盈 a117
益 yi120 122 ekke123 m123
监 zien123
盖 ga80 gai88 ge89 g95 gay97 gue98 gei98 ghe99 gu101 guet105 geh107 gey108 hey112 gui112 gae113 gel114 gie115 ky115 hiy116 ghai116 gues116 giu116 guei116 guer117 gaj118 gej118 ger118 kyla119 que121 guy122 geir123 e123 qa123 cker123 elga123 feke123 gard123 geyl123 ghei123 greit123
盛 shing112 erous123
目 m118 b123 imoku123
直 hish123 je123 kin123 tak123
相 syan100 sian110 xiang120 123 so123 sjan123 ssian123
盼 van123
真 zhen105 a109 gen110 shin112 m116 jin118 e123 genn123 jan123 jank123 je123 uggin123 zi123
督 du120 atuk123 e123 tok123
睦 mu120 eme123
睹 du120
睿 rui120 en123 arrin123 ye123
矢 ya116
矣 aviers123
知 zhi111 ji116 chi123 hash123 z123 zy123
石 shi115 ds116 ish119 i122 s123 ailin123 estone123 si123 u123
砮 nu120
破 po112
硕 ertsuk123 hee123 okyeo123 sho123 so123
确 cor123 gqog123 ieghor123 no123
碎 sui120
碛 jima123
碧 bi98 be102 pi107 b114 bea118 i119 by121 beck122 122 bic122 p123 ldbae123 bel123 biesk123 britt123 bu123 het123 meba123 oppy123
磊 eule123 uhmann123
磋 cho118
示 she123
礼 li106 re109 ley116 ry116 eza118 ri118 r123 lle123 tlee123
礽 reng121
社 se123
祄 xie120
祈 chin122
祐 you115 suke123 woo123
祕 mi120
祖 zu80 jo96 ju104 zo105 zou107 jun110 u110 zzu113 dzu115 zul115 su116 zoo117 cu117 jos123 chu123 inuzu123 jum123 djoe123 drizz123 drui123 gio123 iso123 jau123 orgiou123 rbjor123 rzew123 tru123 udze123 zout123 zouz123 zuw123
祜 hu106
祝 kiko123
神 n116 sh116 jin118 ji121 sin121
祥 xiang105
祭 to123
祹 tao120
祺 qi115
禄 ro107 lu110 rus112 akhlu123 rod123
禅 n109 ya121 zen123
禌 zi120
福 for74 fo76 f82 fu88 fau95 vo95 ffor96 pho97 fou98 ford98 fur104 fow106 fort106 fal106 fuku107 fol108 foe110 four111 faw111 v112 evelt112 faul114 r115 fog115 foo116 ver117 ve117 fa117 voi118 yfus118 ff120 ffo120 vel121 fowl123 ove123 fre123 uff123 foud123 o123 furt123
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
禾 vo105 wo109 vu116 wa116 vol119 avon121 ravo121 vor122 ro123 outhal123 wall123 wre123
秀 o109 su112 sho112 u120 xiu121 e121 121 awang123 enshu123 inshaw123 schor123 seu123 ta123
私 hass123 sit123
秃 tu106
秋 tyu107 achael112 achel115 tiu116 aki116 chel117 cho123 i123 tu123 orachi123
种 tane123
科 ko53 co58 cor79 k80 ke86 c88 cco90 cho95 kor96 97 kho98 ker99 kko99 cot100 kow102 coe103 cko104 for104 col104 kir104 chu105 koh106 a107 ka107 koe108 cke109 ku109 cour109 fo110 kr110 que110 ca110 ch111 o111 kel112 qo112 cu113 kou114 ki114 fro116
秦 chinn118 chhin123 chings123
积 j103 ja112 je114 olja118 lj119 djeb123 vlje123 dje123 etje123 ggie123 kit123
称 akirti116 koke123 sho123
稣 so123 ssoun123
穆 mu65 mo84 m85 mou88 moo94 mul96 mur102 meu103 my112 muh114 mous116 mun116 116 mus117 mmu122 o123 moor123 mn123 elmo123 s123 armod123 emon123 f123 mal123 mguul123 ootoo123 tal123 wak123
穗 ho117 iho122 bota123 hir123 w123
穷 nche123
空 ku107 kong120 aekwon123 avajra123 ckon123 kom123
突 tu120
窋 zhu122
窥 kui121
窦 durb123
立 li94 ri100 l109 lid109 le112 116 rit116 lli118 llik118 olidg119 led123 lip123 dlit123 erith123 erup123 ey123 ignero123 illiph123 lien123 lit123 lly123 nil123 olley123 rup123 ukrit123 zi123 zri123
章 jang112 zhang120 ejoun123 gu123 rjan123
童 tong120 indong123
端 duan111 ondon123 tuna123
竹 chu123
竺 dharm116
笃 du120
笈 gupt113
笛 de113 des123 li123
笨 b123
第 di93 105 d110 ti110 dy112 ty116 ldi118 day123 dier123 diy123 tee123 tte123
笹 yoshik123
等 g123
筑 123
答 da98 ta117 uda123
策 tze95 tse99 ze100 tzer102 ce106 zer108 otze120 elzer122 tz122 tser123 ji123 ta123 zeh123 zze123
筚 bi120 pig123
筛 shai120
简 can106 jan111 kan113 jen115 jian120 gien123 chien123 jon123 ken123
箕 ji120
管 go123
箱 sang123
篠 shin123
籁 ra123
籍 ji120
米 mi51 my78 me79 m86 mee90 mie90 mea94 mmy97 mmi99 mu102 mey104 mil104 mmie108 mmet108 emiah109 mme110 emi111 mik111 111 mul112 i112 mic113 mir114 mid114 min114 l115 mui116 muh117 ham117 hami119 man119 emih119 rmie120 amy121 mei121 meigh121 n122 ml122 immie122 mill122
粹 trac123
糠 uaki123
素 su90 so104 s106 zo108 usso111 suk112 ussell112 sou113 ssou116 usi116 ussel117 usse117 sso118 ousse118 uce122 se123 sell123 sel123 o123 zu123 aciel123 chaux123 soo123 sseau123 ssl123 stle123 t123 zzo123
索 so60 sso81 thor91 sou93 sau94 zo95 sor98 s98 tho100 sa103 sho105 c105 sel106 saw106 sol106 sot107 stle108 109 thau109 thal109 saul109 o111 su111 zor112 ssel113 ssot114 seau115 a115 szo115 co116 the116 sseau116 zzo116 l117 xo118 sow119 soe119 sthor119 zel120 sok120
紫 zi115 e123 vi123
紮 za108 ca123
累 le114 123
絮 esus123 maty123 ssu123
綉 xiu123
繁 ishige123
纠 dyuzh123 egue123 gius123
红 hong115 eehorn123
约 jo71 yo79 jor95 yor98 io99 j108 y111 llo113 go113 gio114 yot115 i116 ju116 joo116 llaud116 yu116 or117 o117 joc118 eoi118 122 illot122 illo123 llot123 yuk123 co123 illaux123 jau123 jerg123 lhaud123 oyaux123 yeo123
纨 van123
纪 gi109 g113 ji120 gui122 gee123 atsuki123 eguy123 kis123 sam123 zi123
纬 wei120
纯 chan123 o123
纱 sha120 s123
纲 kang123
纳 na52 ner65 ne78 nar83 a88 n92 nna94 nu95 er96 nor98 iner101 nah101 nner101 nha103 ald103 nal105 nat105 nne106 no106 e106 ina107 gna107 oner109 nnes109 sner110 o111 nagh112 al112 112 hna113 ra113 urner113 or114 nnat114 nell114 nard114 nut114 ena115 rner115 naa115
纽 new86 neu100 nu100 niu100 nyu107 ue108 nue110 iu112 uelle113 uel115 u116 neau116 nho116 gno117 ne117 e118 eu118 gnol122 nus123 no123 aeus123 igga123 or123
组 zod123
细 si123
织 ori116
绍 sho95 sau106 sha110 scho112 so112 saue117 s119 ssau121 schau121 cheau123 chow123 gyoz123 shokh123 sza123 uchaus123
经 jing120 kyo123
绒 jung123
结 irat123 yu123
绕 rou123
绘 e123 y123
给 glae123 uquet123 vier123
绚 ayak123
统 i123
绥 sui120 asere123 orthy123 soy123
继 ji120 chi123
绪 o123
绮 kie123
绯 ohkaw123 pay123
绰 chuo120 cho123
维 vi51 ve65 wi68 we81 v83 vy84 ver89 vie92 wel93 94 wie94 vei96 vey96 w98 wei99 wic99 vel101 wai102 bi102 vid103 i103 wy104 wit104 va104 vai107 vit107 vet109 e109 whi110 wer111 ewic111 u112 vee112 vay112 wil113 wee113 wij113 be113 way113 wa113
绵 mian111
绽 zan123
缀 drie123
缅 men98 m123 123 myan123 mien123
缇 ti105 te110 tti112 t117 yte123
缪 mue106 mus109 mu111 mew113 118 amuels120 amue122 ovic123 amve123 egmul123 hmue123 ml123 myu123
罕 ham91 ha100 han100 ago110 aha110 a112 kha113 hams114 eh114 irhan118 o119 ugan121 an122 ah122 oh122 ckham123 khan123 ayem123 aynham123 dham123 hamz123 hchan123 him123 qan123
罗 ro48 lo68 r84 ra89 llo89 l90 roe92 ros94 row95 ru95 roh96 rou96 roo98 o99 rrow99 101 lau101 rho102 reau103 rot104 raw105 rau105 rol105 rod105 a106 law107 low108 loe109 rough109 lou111 la111 ello112 lu112 raud113 roth114 ror115 graw115 luo115 yro116 b116
羌 qiang120
美 me81 mi88 m102 ma106 my106 mel108 112 mai115 y115 e116 mme116 o116 mee118 mei119 mil121 a123 et123 n123 med123 ameli123 czi123 lmey123 miiii123 rmet123 saku123 unfort123 w123 ymay123
羽 u118 eokwoo123 ppa123
翁 on83 un107 von108 wong110 um113 won117 own123 ons123 n123 om123 fioen123 ksaorn123 ohm123 one123 onn123
翅 ke123
翊 ster123
翔 sho123 sjeng123 son123
翠 tri97 tree112 tra113 tr116 tru116 trie117 trio118 tre120 trell120 traye123 attric123 oitra123 piol123 trub123
翰 han88 hn92 hann102 gham112 112 n114 an123 e123 ehaan123 houn123
耀 123 gyo123 jauc123 y123
老 lao111 lau112
考 co84 kau89 cau92 ko92 cour99 cow100 cor100 cal101 kow105 cou108 cho109 kol112 caw113 c114 kaw114 k115 cco116 ca116 ch116 cu117 coo117 cao118 tkow119 cord120 kaus122 ckow123 kor123 tin123 ajkow123 clau123 jack123 kal123 kall123 kauer123 khao123 khou123 tot123
者 a112 r122 je123
耆 qi120 g123 key123
而 erre123
耐 ne100 knech112 nai120 iannet123 onne123 eney123 nair123 nya123
耨 nou120
耳 r107 l111 al118 er119 tles123 uyer123
耶 ye69 e71 je78 er81 yer84 ya87 ja103 yi103 y103 lle104 ge107 el108 j109 eh109 a110 jae110 ie110 ille110 ier111 yea112 illes112 112 oye115 jer115 yet115 illet116 gye116 hje117 ouille117 eri117 hier118 oyet118 et120 ers120 yal121 yo121 uille122 yel122 yor122 illeux122
耿 gan123
聂 ne99 net118 nie120 123 gne123 nhe123
聚 sue123
聪 tson118 chong123
肃 suk116
肇 zhao120 hao123
肖 shaw91 sho94 scho105 cho105 shau108 chau109 shor110 sha112 sea113 atio115 chot116 shaugh116 syo116 show116 se117 sh119 xiao120 schot122 scio122 chaut123 rshon123 schans123 shog123
肯 ken75 cken89 kem97 can97 kin99 ke104 kan105 con105 cen110 acon112 coln112 k113 kon113 ichen115 keng116 com116 kien116 khem117 chen117 uchan118 uesne118 in118 ccann119 kun121 khe122 khen122 ckin123 khodch123 accone123 acisa123 akam123 akian123 cane123 car123 ckean123 cum123 eikath123 erkorn123 innis123 kann123
育 yu115 yut116 yo123 shok123 yoo123 yud123
胜 on116
胡 hu76 ju90 hoo92 hou102 khu104 ho107 kho108 hoe108 wu112 u116 o116 rou116 jo116 guu118 h119 hum121 vu121 r122 hoof123 wuy123 bho123 g123 hau123 hayu123 owun123 phu123 xo123
胤 yin120
胥 uxle116 che123 chu123 s123 sh123
能 nen101 neng115 n115 no116 non122 em123 nunn123
脉 lmet123
脱 t102 to121 oqta121 oqtoa123 tus123
腆 je123
腊 la107 ra112 irath123 lac123 rat123 ru123
腓 fisch118 pphu123 efield123
腻 ni120
腾 ten90 tun116 turn123 ottom123 tam123 tan123 then123 toms123
膺 eonge123
臣 son90 lson106 sen108 chen108 sson115 ssen118 ersen118 ovlsen118 rson119 esen121 artson123 chon123 zean123
臥 ugha123
自 ci123
臻 zhen121 yuan123
舆 yu120
舍 she86 sche90 se93 sher97 che100 scher110 sch112 e112 sa113 scho114 sh116 skjo116 shir116 sze116 shel116 icher117 scha118 s119 schot121 cher121 sha122 yshe122 123 schon123 khe123 abas123 acer123 schjot123 sse123 zel123 zing123
舒 shu83 schu85 sch91 su95 sh95 ch104 chou110 schul111 schuh112 scho112 she113 szu116 schei116 shur116 schut116 ishe118 ash121 s121 chu123 sz123 schuc123 shou123 albin123 jo123 ouchut123 scus123 shawg123 shog123 shoo123 shue123 shuu123 sux123
舜 shun115 a123 seung123 upet123
舞 eui123
舫 ho123
般 burn116 bun123
艮 112
良 rian102 ryan107 n113 ian113 lyan115 lhae116 ryo116 llion118 leanc118 lha123 llan123 urlian123
色 se105 srae108 s113 xe116 saw123 th123 rcet123 siph123
艺 ye109 e122 a123 ge123 i123 shing123
艾 e64 a65 i80 ai84 ay88 el88 al89 ei89 ey101 er102 ar102 em105 he108 her112 ed112 all116 ic116 ain118 ad120 ia121 ae121 es122 u122 ir122 ell122 ade122 r123 123 ha123 ah123 av123 aj123 yukh123 ailey123 ate123 auvet123 evynn123 ghe123 ioa123 os123
节 jie120
芊 echen123
芒 man103 mao109 mang109 mount110 mand111 mun113 mon115 mans116 mum118 ma122 meng122 ermann123 mant123 ment123 minc123 mong123 muang123
芗 sian123
芘 bay123
芙 f89 v91 ve94 ph106 ff108 uve116 fer116 ove120 fe120 if123 w123 cou123 euf123 free123 phu123 ugh123 ulfer123 ven123 voe123
芝 ze112 ci113 zi116 chi117 rzy118 zeno119 e119 zhi120 age123 ats123 gi123 ji123 zie123
芬 fin82 fen87 fan93 ffin95 ffen97 ven97 phan99 phen103 effen107 finn109 phin110 ephen110 fun110 ephine112 van112 pha115 efen115 v116 116 fein116 pheng116 vine116 fim118 hine118 efanel119 ef121 evin121 vin121 fi121 fa122 en123 fenn123 fins123 fine123 uff123 an123 arvine123 anes123 anta123 atic123
芭 ba90 bar100 pa108 a113 bob116 barb123 p123 par123 atana123 bah123 bhabh123 maha123
芮 re104 ri108 ray116 rie122 irgitt123 kary123 ne123 rueh123 urair123
花 hua114 118 qa121 faircl123 abana123 bloem123 far123 fra123 iffer123 noka123 prah123
芳 o116 fo117 fang120 e123 sasa123
芹 seri123
芽 y123
苍 i123
苏 su63 so85 sou87 s91 zu96 soe96 ssou102 soo102 shu107 ssu109 sue112 xu112 szu113 sous114 zoo116 sau116 zur116 zo116 sz116 thu116 zou116 sur116 sa116 suh117 asu118 ssus118 asur118 zun119 suk120 sol122 sup122 sul122 sun122 u123 z123 ud123 sual123 vid123 c123 csu123
苓 ring123
苔 tel123
苗 mio116 myon118 m123 y123
苞 hanb123
若 ro95 jo95 r113 ruo115 u116 zho116 geof118 jod123 j123 akik123 jot123 lo123 omeny123 raad123 ryl123 ugeaud123 ujeau123
英 in82 en97 im105 ing106 e111 ying114 i114 115 n122 eng123 s123 ang123 h123 heim123 jin123 yens123 young123
苹 p123 pp123
茂 mou109 mu116 moo118 mal123 mel123
范 van94 fan101 va113 fa117 fran123 dev123 fein123 gang123 kanh123 sambh123 vai123
茅 mo123
茉 mau113 mo120
茜 sie111 i111 si112 cy112 ci114 ssy116 ssi119 s120 sy123 llsi123 sing123 xie123 zy123
茧 mayu123
茨 tz69 ts75 z77 c79 cz100 tts101 ds103 tes103 ates105 tsch107 s108 czy111 t113 i113 ats114 y114 zl116 tch116 zi117 etz117 tse118 tzer118 oetz118 atz120 tze120 ci121 th121 ch122 ertzs122 122 tsy122 utz122 itz123 zer123 rz123 aerts123 ottes123 agi123 chin123 ech123
茯 fu120
茱 ju90 jo110 chu123 gea123 giu123
茵 in98 yin120 hein123 rine123 ynne123
茶 cha115
茹 zu112 zhu112 jou113 ru115 ju116 123 rue123 ruj123
荀 xun120 sjo123
荆 z123
荞 jodh123
荣 jun105 rong112 ron115 yong116 aving118 n123 glio123 eisa123 hamr123 llon123 osugi123 oujon123 oyoung123
荷 ho96 hol97 ha103 he104 re112 jo112 h114 hel115 haal116 hor117 jose122 horn123 hr123 her123 hal123 hos123 ugu123 che123 hur123 rres123
荻 dy116 dix121 di123
荼 tu121
莉 li70 ri77 ly86 lie88 ley88 le92 lli93 lly94 rie99 lee99 ry100 l102 llie103 rey106 r106 ryl106 lea108 ree109 i110 re110 ali111 leigh113 lj117 auri119 lia119 ylee119 llee120 eli120 eelee122 rrie123 e123 zi123 rin123 a123 lyn123 lid123 da123 lih123 ailey123 elier123
莎 sa74 sha81 za89 ssa89 tha94 se101 cha104 s106 a107 shar109 scha110 sal110 esha112 sum114 dsor116 sia116 sah116 cia116 rsha120 sar121 xa122 sel123 liza123 ntha123 ser123 sh123 shad123 altynb123 sham123 achere123 amara123 charl123 eshda123 ica123 schan123 upsorn123 vare123 zon123
莒 ge123
莘 si123
莞 akdi123 wan123
莫 mo56 mor87 mau87 m89 mer91 mou92 mu97 100 mur100 me101 more103 mmer103 mol106 mmo107 mow109 hmer113 mal114 ma115 moj116 mall116 mel116 mc117 mme117 mot117 maw118 mos118 amer119 mon119 sh121 ume122 moh122 emer122 ome122 mir123 mour123 maud123 mm123 aso123 brid123 ermut123
莱 le58 la76 re79 lai80 lei82 ly87 ri87 li88 ry89 ra89 rei89 rai89 lay90 l90 lle91 let92 ley93 r94 e99 ligh101 res101 llet103 ray103 rie104 righ105 llai106 leh107 rey107 rya108 lie108 wrigh109 lac110 ria112 ret112 y112 ler112 ran113 lair113 a113 rye113
莲 ren103 le105 lyn107 la109 len109 lian110 lia114 llian116 e118 ale118 li120 olina122 n123 lin123 ne123 aine123 anne123 ealing123 eeland123 iren123 leny123 llain123 llie123 lyan123 nnyn123 padm123
获 walk123
莹 keiz123 y123
莽 mang113 tabi123 bayinn123
菈 ra112
菊 ju120
菏 sh123
菜 na109 dza123
菠 bo120
菩 bhu112 bodh112 n116 pho123
菱 ering123 naok123
菲 fi67 fe78 phi79 fie80 ffi93 phy96 f98 fer98 fel100 vi100 ffe100 phe103 ffie103 phil103 fa104 ffey104 phoe104 fai105 ve105 feld107 fy107 field107 efe108 fee109 ffith111 uffy111 fei111 yfie112 fay112 phai112 ffet113 uffet115 phee115 lfi115 ophie115 ph115 fli116 vey116 phae116 ffrey116
萍 pin116 ewong123 in123
萘 ngai123
萝 lo92 ro93 lau107 lor110 rho116 hlo121 ollows123 racz123 ukalo123
萧 shaw103 xiao108 sho111 scha116 show123 123 auso123 chot123 sjou123 sol123 zill123
萨 sa55 za74 ssa78 sar89 su90 s90 a91 tha94 saa96 sha98 so100 ca101 sah103 sal105 zak107 se107 sak108 sut109 z109 sza111 zza111 rtha112 zar112 ssar112 xa113 sad115 thu116 sser116 szas117 sale118 si118 rthu118 thac119 san119 sus119 sam120 isa120 sul120 tham121 iza122
萱 esuan123
葛 g75 go108 gar110 ga111 ge112 guer113 god114 ger116 gwyn118 c120 gor122 gue122 gr123 gru123 glenn123 gaard123 ghofr123 pett123 rgaud123 ur123
葡 po123
董 dong121 don123 tom123
葩 pal123
葵 aoi123 quet123
蒂 ti57 tti72 di77 ty78 te79 thi88 t90 tie90 tty91 dy95 tee95 ttie97 die98 thie99 rty101 de101 thy103 dee105 i105 tu106 tea106 pti107 tthi109 thu110 tj110 ttir112 113 ddi114 tte115 zti115 aty116 dey116 dhi116 otti116 atty117 tey118 tit118 ettl118 tin119 the120
蒋 123
蒒 zei123
蒙 mon66 mun82 mont93 mond93 mmon94 men97 mo101 mund108 m108 moun109 mum110 me111 mu111 amon113 mou113 amonn113 amone115 mons116 mom117 t118 imon118 ment118 mour118 dmond118 moe118 ma122 mount123 mans123 ahmane123 aumoon123 eeiso123 lman123 lmunt123 mam123 maun123 meen123 menkh123 mmet123 mohn123 momm123
蒨 qian122
蒲 pu115 beau116 bu123 pa123
蓁 zhen120
蓄 sslet123
蓉 ren123 zon123
蓓 pe116 bei120 bed123 ebbe123 pade123 ppert123
蓜 gors123
蓝 lan100 ran106 la108 l108 ra111 len112 lam116 ram116 lang116 rem116 llen120 a123 land123 allany123 ok123 ploy123 zen123
蓬 pon98 pong104 phon107 pom107 pol112 porn113 pons123 aphone123 bol123 bong123 phun123 pone123 poom123 ppen123 pun123 udprom123
蔑 ama123 me123
蔓 man120
蔡 zei107 ze116 chi116 m116 chas117 cha122 chai123 tsai123
蔻 ko105 cole117 cho123 gowa123 co123 col123
蕊 re116 rreal123
蕾 re84 le93 lei104 la109 ley113 rei116 lett116 ra117 ree117 leo118 let119 ri121 here122 les122 lai122 r123 ire123 illat123 irih123 lay123 llay123 na123
薄 bocc119 b119
薇 vi85 ve94 we107 wil112 vil114 wi115 way116 vy116 wei121 vir123 vit123 owic123 aveigh123 bear123 ezweni123 may123 oui123 rwig123 vay123 vee123 vell123 vie123 vild123 voll123 wee123
薛 sha106 s106 che106 sche111 she113 ixei116 zi116 sid116 shay118 schaf118 scher119 sit120 xue120 sch122 x123 ch123 h123 threap123 schrei123 schwar123 scio123 sea123 shain123 sheh123 w123 zael123
藏 zang116 jan117 ts123 zhan123
藤 to110 ten116 c116 ki116 rten118 huji123 atsuki123 atsuya123 insai123 oji123 s123 vine123 ytan123
藻 zau123
虎 hu115 hoo116 hoe123
虏 rup123
虚 nouch118 che123
蚡 fen120
蜜 mi92 me123 mea123 mee123
蝉 chan120 semi123
蝶 de116
融 rong120 yu123
蟜 jiao120
行 o113 gyo116 xing120 121 aigyo123
衍 yan114
衡 heng120
衣 i107 e116 y123 urva123
表 123
衮 gomb123 gon123
袁 yung123
袋 ud123
裏 eri123 le123 ry123
裕 yu120 g123 ushid123 yudh123
裘 jo109 ju112 giuf123 chau123 chl123 ge123 jow123 lchow123 quir123 rtue123
裡 ri98 li108 eri122 uri123 erii123
裴 pe103 al123 bae123 bui123 san123
褚 cuy123
襄 xiang120
西 si57 ci67 ssi76 sy80 i82 cy85 s86 se86 sey87 ce87 sie91 thy92 sci93 the93 shi94 cey96 sea96 see96 ssie97 sse97 cie97 sh99 zi102 hi102 103 ssy104 xi104 thi106 she106 cci108 ssey108 ey108 y108 chi109 c109 ze110 er110 sch112 ie112 szy112
覃 tan120
见 ke122 ushimi123
观 guan115 kan123 gwall123
视 shi120
觉 kaku105 jue112 buddh123 engaku123 ggio123 gio123 ogues123 ongaku123
角 bt123
解 a116
触 uchote123
言 ologus123
託 dros123
証 sho123
訾 zi120
詥 ho123
詹 jen92 gian95 ja97 jan97 giam105 gen107 can107 zan110 sea118 je123 jam123 than123 esterm123 gam123 gan123 gyan123 jaan123 john123 s123 zam123
誴 cong120
让 jean98 gen114 gens121 aroux123 ja123 jan123 ron123 wrong123 yang123 zan123
讪 san119
讫 h123
讷 ner116 ana116 ine118 ne119 e123 nne123 noth123 nul123
许 sh82 sch94 che107 ch107 hu111 chu113 she113 s114 hue117 ta118 h118 rch119 ish120 schu120 ouch121 ush123 i123 hii123 hrach123 sciant123 shiell123 sz123 tshi123 w123
设 sh123 123
证 sho123
诃 ha107 he115 aha117 ho123
诗 s109 shi111 si116 sr123 rish123 stee123
该 cai116 gei123 ogueye123
诺 no51 o80 nor83 n89 neau97 not98 99 nau99 now99 kno99 nou100 nault103 ro106 nu107 na108 rnol109 naud109 neu109 ne110 ner111 lo111 nod112 neaux112 nell112 nal112 ynaud112 rnaud113 knol114 noch114 uno115 naugh115 nus115 d116 ow116 nnot116 know116 nnow117 nur117 l117 nowe117
调 tiu123
谋 123 ummo123
谕 yukich123
谛 athya123 des123 dy123
谟 mu116 mo117 hi123
谢 she79 se79 che93 sche94 sha100 sher101 sie102 sh102 sze104 chet105 s107 je107 kjel108 tse109 cher110 shi110 shay111 sey111 ei112 ey114 sheik114 t115 jef116 sya116 chae116 sei116 scha116 scher116 e116 sce116 ku116 shche116 schei117 sheh117 ger118 gel118 schee119 shea119 schae120 sia121
谦 rahi118 itsch123 tian123 tim123
谨 kan123
谬 emieux118
谭 tan101 tam109 ten116 than116 t118
谶 aksema116 khe123
谷 112 u113 k116 ku116 g122 co122 ygot123 atsuki123 ggun123 ggut123 t123
豆 dou120
豪 hau80 hou89 how98 ho102 howe106 jo112 hal113 hous114 hoo116 jau116 haus119 heus123 ha123 haug123 ewho123 erhout123 ower123 shau123
貂 diao120
貔 pe123
贝 be55 ber73 ba81 b85 bel89 bai93 bay93 pe94 bei96 bey98 ve99 bae103 bbe104 bie105 bi105 bet106 bur108 bec109 by110 beh111 ppe111 112 ebe112 pa113 p113 bu113 bo114 bar115 obe115 bre116 e116 a117 k119 per120 bert123 bair123 bell123 erback123 erberg123 beth123
贞 zhen120 ge123 n123 ngbo123 tei123 yacc123
负 fu120
贡 gon88 gun90 gom104 gung112 go113 ga116 gunn123 ayasa123 com123 egomby123 enberg123 goon123 goum123 hon123 kun123 y123
财 n118
贤 108 xian115 hyun116 andra123 xe123
败 bi123
贯 asakaw123
贵 gui120 choi123 goy123 gues123 infah123 qui123 revo123
费 fe67 fi81 fer83 f86 fai94 fa94 fei95 ve98 fy103 ffe104 phi107 fie110 vi111 phe112 fah112 feue113 fay113 fee114 fl114 ver116 ffey116 fur116 free116 fre116 ma116 feb117 fel118 fey120 efe120 fej121 fr122 feie123 fill123 fyo123 e123 t123 fio123 fery123 ir123 g123
贺 ho91 h103 her109 he112 hor115 r119 hoy121 hol122 kh123 hauk123 hjul123 iga123 lhot123 orhoo123 ra123
贾 ja71 jar96 ju97 ga100 ca101 gia101 dja102 j106 gar108 jay113 jud113 jha116 da116 ggia116 lja116 jau116 jal116 jah117 jad120 je123 djal123 ge123 jhab123 ugha123 dji123 gaar123 gea123 ghai123 god123 jawe123 k123 kya123 tsia123 za123 zya123
资 uts123
赋 ful123
赐 utinho123
赓 geng120
赖 rei90 ri98 re100 rai100 ry105 wrigh106 lai107 la107 l108 le114 li116 righ116 ly116 ryo116 121 ric122 nai123 ray123 rhe123 riah123 wri123
赛 se82 sa88 s90 sai92 ce95 sy98 sei98 say99 sse101 sey101 si105 e107 cy108 set111 cet112 dsay113 cer113 ser114 dsey114 cel114 urcel115 tha115 ssa116 thel116 sie116 sser117 esse117 sel119 k121 a122 ussai123 rci123 ssi123 sia123 rsay123 saya123 eth123 h123 cyt123 zy123
赞 zan89 za99 zam104 zen105 jan110 zin113 san115 zem116 xanth116 an116 zhan117 zzan117 ze118 n123 z123 en123 alegs123 azaine123 iljan123 oisin123 zely123 zian123 zom123
赤 chi97 c116 n116 j116 ji116 ci122 ch122 trits123 yvci123
赫 h67 he71 ch72 her79 kh82 hur90 ge91 ho92 cher93 hu95 je96 hel97 che101 hear102 g104 hr104 105 r105 khe106 ha106 k107 hir107 hi109 heu109 hou109 hoe111 re113 kha113 hul113 t113 gh114 hum114 hl114 hud115 e115 j116 uch116 herz118 hera118 huer120
赵 cho118 zhao120 g123
起 n116
超 chau123
越 echig123
趣 rch123
跋 ba112 varm113 a115 bha116
路 lu81 l90 ro94 lou97 lo97 ru100 o102 llo109 rud110 111 no112 iro113 r115 ero115 rou116 llu116 u116 orouz116 ruu118 aurel118 s119 roo121 lowr121 le123 ajlo123 broz123 edlo123 elluto123 eloup123 enessa123 ingulu123 law123 lhal123 lieu123 naga123 nelu123 rnoch123 suji123
践 jian122
踪 123
蹉 tso123
车 che118 cha123 cher123 j123
轧 ga121
轩 hen116 hin116 n122 heintz123
轮 ron123
轰 rant123 van123
轲 ke120
载 zai98
辇 nian120
辉 awa123 g123 m123
输 shu120 subh123
辖 hiah123
辛 sin76 hin92 cin93 sing95 ssin100 shin100 sim101 zin102 san102 ssing102 s102 si104 sen104 schin106 czyn108 zen110 cine110 chin113 assine113 shyn113 cynth113 cyn115 syn115 xin115 sheen116 sine116 son116 tzin116 c116 hsin117 ethin118 shim118 suen118 rthing118 rse118 za119 hiza120 hi122 im123 ine123
辜 cour123 cu123
辟 pi120
辰 n116 chen120 dchen123 jin123 npuk123
边 abius123 pem123 pign123
辻 o123 kenz123 tsuj123
达 da53 ta80 dar81 d86 du90 der92 dda94 dha94 dah95 a96 de97 do103 103 tta104 dal105 t105 ter106 tar108 ddar109 deh109 dat112 dag112 s112 das113 k113 lder114 dad115 dahl115 tra116 dard116 p116 thong117 adda117 ddha117 tak117 er118 ba118 del118 dae119 dau120
迈 me85 mai90 mei90 ma92 m93 mi94 meye101 my102 may103 mail113 emeye116 mal117 mey117 e117 mc118 mine118 meie120 meis121 maie122 123 emeyer123 mer123 ay123 hman123 mah123 mion123 nd123 nmaie123
迎 m123
近 geun116 hiro123 ochika123
迖 ritt123
远 yuan115 n123
连 ren91 len95 lin95 li106 lian110 rin111 l114 ryn116 rei116 reen118 llen118 ri121 lain122 in122 le123 alan123 ljen123 thang123 leij123 lleyn123 rea123 rem123 riam123 riyo123 yeun123
迟 ajima123
迦 ga101 ka102 a110 k111 gha116 ja116 ca118 katy123 kya123
迪 di54 dy72 de75 ti80 d80 die83 te88 ddy88 du88 dee90 ddi93 dhi97 dea99 ddie100 tti102 102 dei104 dey104 day104 rdi106 dit106 y108 adi108 ty109 tie109 tic110 t110 ndi112 i112 tty112 dic112 a112 dri112 del113 ady113 dil114 tiu114 the114 dek114 dir114
迭 die103 d119
迷 mi107 mish121 amy123 l123 tmi123
迺 ne115
追 tri123
退 teu123
选 116
逊 son86 tson113 lson114 ssoon116 sen116 on118 xun120 eson123 sone123 n123 aysoon123 cean123 cine123 isso123 oletta123 omsen123 rzun123 ssump123 tion123 tzen123 xon123 zon123
透 tou120 to123 eytaux123 teu123
逖 ti120
通 tone92 ton93 thong104 tun112 tong116 d116 toun116 tum123 tu123 dats123 enzin123 rten123 thon123 thorn123 torn123
速 su102
造 o116 zao120
逸 ic123
逻 k123
遂 sui120
遍 henj123 ppen123
遏 e120
道 do81 dau92 dou94 dow95 dol95 daw100 dor100 d101 dal101 104 dao106 da112 doy114 del117 dall119 ado120 ol123 doo123 atdol123 banz123 daugh123
遥 joux123
遮 unzio123
邓 dun89 den107 d115 de116 deng116 dan116 dunh119 g123 teng123
邢 schen123 sing123
那 na74 a102 ner104 nna108 ra111 naa112 n113 nar115 nu116 awatr118 nac122 r123 nas123 ks123 thamr123 dze123 jen123 lal123 nael123 neath123 pong123
邦 bon80 bun97 ban105 bom107 pon107 bang110 pont113 bo114 b116 ben116 bum116 porn116 bong117 bjor118 boum118 bond123 agyal123 anus123 bawm123 bohm123 boon123 bram123 brom123 dest123 e123 lbarn123 pan123 pong123 tpong123
邱 ch118 chu122 cher123 we123
邵 s115 south116 shou123 en123 shawq123 siu123
郁 non123 i123
郎 ro106 chi116 jiro121 andes123 anlon123 ljung123 uron123 yashi123
郏 jia120
郑 114 j117 cheng123 h123 jungg123 koxi123 taks123
郝 her123 ho123 rao123
部 cau123
郭 attori123 cowp123 gro123 robi123
郸 ta123
都 du91 bdul96 t99 d106 107 u110 tu111 tus113 duh116 o117 dou117 dul120 atu121 do123 tow123 ajib123 top123 ddouh123 dhu123 dow123 ndra123 onoghu123 ourdos123 putz123 tuhl123
鄂 ela123 ngad123
鄔 ew123 ull123
酷 gkul123
采 tse99 ce110 tze116 eutzer118 se123 zet123 ca123 chai123 ehai123 tzsche123
里 ri45 li65 ry67 rie75 re77 ree80 lli83 le86 ly88 r90 l91 rea92 rey94 rry96 rg96 lee96 i97 y97 97 ley98 riy99 rei101 gli103 lea104 ury105 rij106 e107 lie109 a110 iri110 rri110 rrie111 ille112 eli112 rwic113 lai113 rii113 uli114 lyi114 frey114
重 oshida123 oshige123 shig123 tar123 ushige123
野 no105 o116 akuzo123 giich123 kkan123 orya123 unpei123 ya123
金 kin67 gin84 kim91 king93 ggin94 jin97 k99 gen100 in102 kine102 ki104 chin104 ckin105 j105 105 din106 quin106 cking107 gim109 cin109 zin110 rkin112 gene112 guin112 keen112 g112 t113 rgen113 kind113 quim113 ginn114 ulkin114 y116 khin116 akim116 gyn116 vajr116 cken116 ygin117 ging118
鉢 bo120
鉴 jian120
鑁 ban123
鑫 sching123
钖 zig123 sex123
钟 chong118 chung118 chon123 j123
钢 ariun123 gan123 gand123
钦 chin93 cin98 chen110 tsin110 czyn110 utchin110 tchin113 shin115 ynchon118 tchen118 ch123 cim123 e123 kin123 ten123 tsyn123 zinn123
钧 i123
钮 niu120 neu123
钱 chan95 cham101 che109 chea116 121 cam123 cen123 ciam123 kann123 lin123
铁 te100 tie107 ti107 tier113 tti116 t122 i123 aditya123 teg123 thie123
铃 suzu118
铎 udor115 do116 ddle123 ddoe123 ifer123 ndhok123 to123
铠 kai120 arman123
铢 zhu120
铨 e123
铭 ming120 n123
银 yin120 eunhyu123
锁 suo120
锐 ra118
锡 si101 cic112 rthy112 shi113 ci115 thie116 ce117 an118 sic119 xi120 c122 zie123 sir123 zi123 sik123 ch123 dzic123 ek123 jsek123 nthin123 se123 syt123 thic123 usset123 zczak123 zzet123
锦 jin120 amsa123 geum123
键 jan123
锲 chec123
镇 zhen115 on118 mars123
镐 m118
长 cho107 chang112 kats116 116 e123
门 men76 man97 mon99 m109 me111 min112 elmann123 mman123 mmun123 muen123 oatman123 rmann123 ymest123
闪 sham123
闲 k123
闵 min104 su116 r123
闾 lu120
阇 ja116 acha123 chech123 eyikhe123 onchek123 y123
阔 kuo108 ko112 kho123 kuij123 kwo123
阖 he120
队 and120
阮 nguyen113 won123
阳 yang103 n116 eyou123 kob123
阶 thiez123
阿 a44 ar72 88 al90 ha94 ab96 ah100 e101 o102 da105 h108 y110 j112 i112 p112 sz113 u115 am116 aa116 r116 n116 k116 ga117 g118 an120 as121 ka122 c122 arr122 av122 arist122 sza123 b123 atha123 m123 ela123 vari123 rad123 anak123 gila123
陀 a98 d105 agupt118 tor118 tuo120 uddha122 awgy123 dhanv123 dhvach123 do123 teuf123 thot123 tof123
陆 lu120 ru123 rous123
陈 chen105 t106 109 chan111 c115 k120 cham123 chon123 chun123
院 in96 o116 okuin117
陵 ling115
陶 tau88 tow108 tou112 tal112 tao115 ta116 tho116 to117 taw118 towe120 t123 csip123 dao123 kend123 taeu123 thao123 touw123
隆 lon79 ron79 llon94 lom94 lun98 long101 rom101 rone106 aron107 lo107 lone109 lund109 illon112 roun112 rum112 lum113 loan113 n114 on116 ryu116 l117 lung117 rumb118 loom118 lomqv118 rung118 ro123 ong123 ilon123 mron123 rond123 lumb123 ronn123 oron123 lju123 run123 aglion123 an123 douang123 egnon123
隐 inge123
难 nand109 nan114 anda123
雀 cher111 cha116 uza123 chi123 train123
雄 chon109 g110 k123 huyn123 o123 yuryak123
雅 ya73 ja74 a79 ia100 ah101 ar102 jar105 106 jac109 e109 yan110 y110 ard112 j113 yat115 yer116 yar118 air118 yah120 hya121 jan121 iah123 jag123 yian123 agnet123 aigna123 anturu123 arere123 eodosi123 gret123 junc123 uayo123 yaji123 yoa123
集 jit123
雍 on116 jian123 yun123
雨 hu103 ainsu123
雪 she96 sher98 che103 s109 shir109 xue111 shel112 sch115 cher115 sche117 shi118 chel119 sho119 sia123 sonn123 arg123 aucher123 chael123 etsu123 ouchez123 sieux123 urier123
雯 n114 wen118 aiwenn123 avan123 rmen123 vgy123
雷 re52 le76 ra77 rei82 ray83 rey85 r87 rai87 la90 ry91 rae91 lei93 lay94 ri94 ley95 ret96 ly101 let102 rre103 l104 lle105 rrel106 rie108 leh108 li108 ro110 ler110 rej111 rea111 lai112 llee113 are113 rel113 rais113 wre113 e113 lley114 les115 red115 rhet116
霄 xiao120
霍 ho63 hor83 hol86 kho91 haw92 jo95 cho96 hal100 hou101 ha102 hoe102 hoo104 h107 hu109 f112 ro112 hau112 hoh114 hawth114 jho116 116 go116 voc118 haugh118 khor119 hog120 elhoc120 dho120 ujo121 hom121 horn122 fog122 khou122 heu123 hors123 rejo123 nhol123 hul123 mo123 euho123
霖 l118 lin120 e123 llyn123 rin123
霞 joffr123
露 lu87 ru94 ro109 l112 lou112 roulx118 no119 lo120 rue123 rou123 elor123 yu123 ajlo123 anrou123 aolo123 elua123 ie123 loo123 noo123
霸 bal123
青 tzing116 aok119 zing123 d123 uenu123 ychy123
靖 oy116 amuz123 inoue123 jeong123 ze123
静 lyn123 o123
非 fi112 f116 fei120 fe123 pa123 evi123 ffe123 ffee123 ffey123 ffy123 field123 fy123 phel123
革 ket113 ge116 ke120 g122 kiart123
靴 her114 hur121 heu123
鞠 gupt123
鞮 l116
韦 ve74 we75 wi95 wei96 way96 vi97 wa99 wel101 wai102 ver102 w103 va103 v104 vet106 wer107 web109 be109 wie110 wy111 wil111 oue113 vil113 wey114 vei115 wyn116 whit116 vey116 whe116 jo118 vej119 wij121 wet122 oued123 123 ved123 vai123 vex123 weij123
韩 han98 hen103 humph118 hawn123 henn123
韬 too123
音 yan116 uyan116 yin122 kich123 aghosa123 h123 heen123
顗 yi120
顺 shun111 sun112 jun116 schon123 soon123 zon123
须 anatha123 su123 ysz123
顼 xu120
顾 g116 cou116 gu120
顿 ton61 don89 tton90 den98 ten98 tten100 n103 tun106 on109 ughton109 tone112 ydon115 t116 dom116 utton116 thon116 dan116 nton116 a117 aydn118 ilton118 rton118 dun120 rten120 otin121 ngton123 elton123 gi123 alynn123 dern123 done123 edis123 erron123 ie123 immer123 ottom123 rdeen123 tain123 to123 tons123
颁 prem123
颂 som106 song111 sorn116 son116 on123 esson123 rsan123 songz123 thon123 yuk123
颇 po120
颊 jard123
颐 yi120
频 bin123
颖 inger123
颛 zhuan120
颜 h116 ayan116 gyen118 yeng123
额 e93 rag123 inc123 nggo123 o123
风 fu117 lfon123
飞 vi109 a117 fet117 phi123 e123 efano123 eyfi123 fay123 feld123 fy123 i123 tfried123 ve123
餔 be123 bouch123 bourc123
饭 odan123
饶 j123 rous123
饼 okke123
馆 guan120 er123
首 us116
香 shan106 cha108 ko109 a112 chan112 che116 chand123 o123
馥 fauch123 for123
馨 sine116 xin120 echin123
马 ma48 mar66 m89 mma91 mu91 me95 mer97 99 maa99 mah102 a105 mas105 mo106 mal107 mat108 mul109 s110 mag111 mi112 r114 ama115 mak115 mmer116 mard116 aagiin116 ku116 mia117 hmal118 b120 mr121 maj121 maz122 imar122 meh123 maw123 mac123 mach123 mast123 ulmer123 marv123
驰 cci112
驹 itsu123
骅 g123
骆 noth123
骗 swiz123
骚 ssau123
骠 pyu123
骨 gu116
高 go77 ko83 co88 gau90 gol101 gaard101 ga102 gow103 gold104 gor105 107 gao109 g110 k110 gos111 kou112 kor112 gel112 gal112 kho113 taka115 gowa115 gaul115 gour116 y116 ggo117 gowe117 gar117 gaar117 t117 o118 ch120 koh121 col121 kl122 gle122 lko122 cko122 ckle122 m123
鬻 yu120
鬼 ki123
魁 kre123 ques123
魏 wei92 we93 weis102 w109 wi111 wie116 ver116 wey116 wa116 wye118 win121 wer122 wais123 wein123 vai123 ve123 vil123
魔 ma121
鱼 h123
鲁 ru60 lu71 rou82 roo82 ro88 rew91 r92 reu95 lou100 loo105 lue105 rue105 roux106 u106 roe107 re108 llu108 rus109 rewe109 rul109 le110 110 l110 rui111 lo112 lew112 lum112 o113 llou114 lus116 oulo116 roult116 leu116 lure118 roa118 hrou118 i119 rru120 ruit120 oulou120
鲍 bo84 bau84 bow97 bou99 po103 bal103 powe107 ball112 bowe112 bor112 pau113 baue114 ba116 sbohr118 bob118 bout120 bao120 pow121 bowl123 paul123 p123 bur123 baaue123 beau123 bly123 borgn123 praw123 saba123
鳌 obo123
鸟 birdm123 sk123
鸠 113 dgell123 jo123 ku123 quieu123
鸡 en123
鸦 utgaar123
鸯 am123
鹏 ayborn123 pir123
鹤 he120 hak123 rane123
鹿 ga123 mits123
麒 kee123
麟 lin115 e123 n123
麦 m67 mc68 ma75 mac87 mai89 me90 mi100 mer106 mad108 my112 mae113 mei115 meh118 mau118 may122 mack123 mck123 hlmeie123 suma123 dmak123 nav123 omelad123
麻 ma105 ts123
黄 huang114 n118 wo119 hwa123 na123 oey123
黎 li106 ri107 le109 y116 lley118 lie120 r122 rei123 arma123 lye123
黑 he97 ha101 hi107 ehea110 hel111 h112 re113 hey114 hei114 hea115 rrel116 hee116 119 hai119 haeh123 blackc123 cheir123 hej123 kuro123
默 mer74 me84 mmer87 mme93 ma95 mo95 mur99 m100 mu102 lmer112 a113 mel115 uhamel116 h117 ermo117 more117 mor118 omo118 eme122 mad123 umer123 mar123 erman123 moku123 rmaj123 dmund123 imek123 mald123 myr123
黛 de86 d100 di100 tel103 da107 te107 ta107 dai109 dar113 deb118 del122 t122 day122 edec123 dahl123 dzai123 sandh123 tha123 untay123
黻 efelvr123
黼 pu123
鼎 e123 uddin123
鼐 enne123
齐 zi73 zzi88 ci93 chi94 zie95 tsi98 zy98 cci101 cy102 ch104 ze105 zee106 ki106 z109 c109 tzi109 sie112 sey112 ud113 czi114 dzi114 say114 ce115 i115 tsy116 si116 tshi116 zsi116 zzy116 czy116 chy116 wzi118 zic118 zier119 120 uch120 lch121 k123 qi123 ntsi123
龄 ling120
龙 ron91 rom103 lon105 run106 llon110 lun110 ryu112 lone113 114 rlon118 luun119 on119 aron119 long121 n122 yong122 ung123 om123 allen123 erone123 ju123 ljun123 lom123 rnaiz123 uerga123
龚 gon116
𦀚 ying123
𬤝 hui120
`;
