// Made by bench/learn/letter-tables.ts from wd_hebrew.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (he); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hebr = `
א a45 e55 83 o90 u94 i100 ar101 al101 is102 y103 ad104 ay106 w107 ae107 ha108 as108 etxe111 acc113 oisi113 h113 ass114 an114 b115 ei116
אב av69 ab72 abb85 abe90 ev95 ove97 eb99 ubb100 ave104 ib104 ub104 abbe107 eve107
אג ag81 aj98 agg100 egg102 aga104 egge106 age108 agu109 eg109
אד ad68 ed78 ade88 ada92 edd96 ud103 udd104 adde106 had107
אה a75 ah82 e90 is92 eh95 uet102 it107 ha107 ix108 ja108 ea109 noy110 ue111
או o50 au61 u62 ow74 ou80 eu85 a87 w91 aw93 eo96 e96 owe97 ao97 ho100 oh100 we103 hau108 os111
אז az86 ise100 oz101 euge102 aze102 yaz103 ez103
אח ah81 akh99 ach110
אט at74 att83 ett97 utt100 jat108 ad109 ath110 atra110
אי i53 e70 ai75 ay79 y81 a81 ea90 ei90 ey92 hi99 aj100 aye103 ie106 is106 illy106 p107 uis108 wie108 ya109 aya110
אכ ach86 ak100
אל al54 el56 all78 ell84 elle90 ael91 ale92 ele97 l98 ol100 alle102 il103 well103 ahl104 ala107
אמ am65 em90 ame91 amm94 emm96 um98 eme99 yam101 m103 ham106 im108 amma109 emme110
אנ an47 en71 ann74 anne83 ane83 a90 ana90 and92 in93 un94 ahn96 enne98 anc98 anna101 yan102 n103 ain103 enn103 ine103 amps104 ant105 agn106 han106 d107
אס as65 es78 ass78 az93 is96 asse98 assa98 asa101 asz105 est107 esz109 ess110 os110 ves111
אע a109
אפ af85 ap88 app89 aff94 uff97 ef97 ough101 eph101 up103 ep103 epp105
אצ ac94 atch96 ach98 ache98 acs100
אק ak72 ack84 ac88 uck91 eck97 ach102 aka104 ek104 acc105 aqu105 aq105 eke107
אר ar52 er68 arr83 ard85 art96 ehr96 ear98 ehre99 her99 har103 err103 aar106 ra106 or107 uard107 ara107 ire109 llar109
אש ash74 as89 a95 asch98 ush101 ach102 e102 ya104 d106 esh106 eshe106 es106 osh107 s107 u107 ish108 asz109 ache110 tem110 r110
את at87 et102 ath106 ett108 atha110
ב b49 be68 v70 ba72 ve85 bb93 va93 ev95 w95 eb100 bu101 av101 wa102 ves104 bo108 iv109 p111 yeva111 ben112 dev112 amh113 obha113 euve113 ab113
בא ba61 bu82 va88 bar91 van103 b105 bud106 ava107 avar107 buc108 bee111
בב bab107
בג beg94 bag97
בד bad91 vad98 bada101 bed102 ved105 eved109
בה va70 ba79 be84 eva92 ve97 bbe98 bah98 beh102 ebe102 abe102 vet104 boeh105 bet106 we108 baha108 wa109
בו bo54 bu61 vo77 bou77 bau90 beau90 boo94 b95 vu99 avo100 baud100 a100 bur102 wo104 bon107 bus108 bow108 boe109
בז baz99 bez100 brze106 bej109 brz111
בט bett94 bet99 batt101 bat103 bapt107
בי bi59 vi68 by73 be82 avi86 bea87 bee87 bie90 b92 ba92 bu93 bbi94 bby94 bbie94 wi96 vy97 bj97 vey100 i102 abi102 bai102 bey103 v107 vie107
בכ bach84 bak98 bakh106
בל bl70 bel72 bal79 ble85 bell86 val86 vel90 bla91 bala97 ball99 wel104 blat105 blo106 blac109 bbel110
במ bam101
בנ ben67 ban77 ven80 van84 bene92 benn92 bin95 bann103 bun104 aban106 bana107 ba107 bena110
בס ws76 vs87 ves92 bas94 bs95 evs96 bess96 zews96 bass97 ews100 bes103 bbs103 bez110
בע eva102
בצ vets106 beza108 vetz110
בק beck84 bak94 back99 bek104 beke104 vak109
בר ber52 br59 bar65 ver75 bra75 bre78 bur81 bert89 var91 barr92 bara97 bber99 bren100 bere101 beer102 aver103 wer104 bru105 bor105 bear106 1s107 burr107 ever107 baer108
בש bash95 bes110
בת beth88 bat95 bath109
ג g45 ge70 ga78 j79 ja85 je85 gue88 gh89 gg94 d97 gi98 gu103 ju105 egg105 ghe105 go106 dj106 gge106 dz107 dzh107 dge108 jean108 eg108 ggie108
גא ga70 ja84 gia87 gar92 gu96 ge96 ju101 ghe102 zha102 jud104 gae107 gian108 gun109 gha110 ca110 gal110
גב gab83 gav88 gabb98 jab99 egev100 geb103 gev108 jeb108 egb111
גד gad89 gid100 geda101 jed103
גה ga77 ge87 ja92 guet102 ha105 ghe106 aga109 gia109 jah111
גו go56 gu62 jo70 ju74 goo83 gio88 joh89 giu91 gau93 gou99 got100 geo100 ge101 ho102 ggio102 jou104 j104 do104 gho105 ghou106 gos106 joe106 g107 joo107
גז gaz103 grze107 guez107
גט gat97 gt98 get107 gett110
גי gi63 ji72 ja83 gui85 ghi87 ge90 gu93 gie93 gil94 ga95 gee95 ggi96 gy99 j99 dji100 g102 guin103 ggie103 hi104 guy105 je105 i106 jee107 egui107
גל gel72 gal76 gl87 gle90 gla90 gall93 egel94 gil95 gell102 guel105 glas107 as108 egal111 glen111
גמ gam86 jam96 gemm102 jem107 gem108 jama111
גנ gen71 gan72 jenn90 gna91 jan94 jen95 genn96 ghan99 ggen100 agan100 geni104 jane104 jean108 zhen109
גס gas90 jess92 ggs96 gess99 jus99 guez104 gues107
גע ja108
גפ jeff92 gaf105 gaff107 geof108 gap110
גצ gotz105 gach105
גק jack90
גר ger59 gr67 gar74 gre76 gra79 jer90 gher92 guer93 gger97 gare100 jarr100 gru100 jar101 garr102 gro105 jere105 jerr105 gor107 gerr108 eger108
גת gat109
ד d44 de63 da75 ad86 dd87 ed95 des99 id101 t102 di102 du104 dhe105 do107 th111 inef113 ud114 edet114 ds117 p118 an118 erik118 ick118 ligi118 mach118
דא da73 du88 dou94 dun98 dar103 dda103 d109
דב dev88 deb96 dov101 debb102 dav107 adav107
דג dge80 dege108 dega108 dage111
דד dad98
דה da64 de74 deh92 dah95 eda104 det107 des108 the108 ade109 dha111 edee111 a111
דו do53 du66 dou85 dav94 deau96 daw96 don98 doo98 davi99 de101 d102 dau103 k104 dur104 doux105 e107 dog107 dow109 ddo111
דז des100 dez102 dz103 d104 dr111
דט dt88 det111
די di53 dy69 die79 de82 da87 ddy89 dee92 dea95 dhi96 ddie97 du97 d97 adi100 ddi101 eddy102 diy103 edi106 nedy107 dij108 dej110 dis111
דל del67 dal82 dell86 ddle95 dall97 dahl105 dle105 dele108 edle110
דמ dem81 dam84 f110
דנ den68 dan68 dden96 dun97 denn101 din102 don105
דס des79 ds92 das93 dez101 edes101 dess104 ddes106
דפ daph100 daf101 def109
דק dek95 dak100 dec102 edek104
דר der62 dr73 dar75 dre82 dra92 eder97 d98 oder102 dir102 dder106 dara108 adar110
דש desh109 da111
דת dat108
ה a48 h60 e66 ha70 he76 81 ah88 et97 as99 eh103 agh103 ay104 hea106 ho107 eux108 at109 jeru109 ham111 ia111 ya112 se112 n113 hman113 wall113
הא ha61 hu84 h89 har95 han100 hal103 hut104 ham105 hac109 eh110
הב ahav100 hav103 hab111
הג hagg106 duch107 du107 hege110
הד hed93 head98 had99 hada104 hud104 gr107
הה ha99 he103
הו ho60 hu71 haw90 ahu92 hoo92 yahu95 hou95 hol98 h101 hoe101 ha104 jah107
הט hat102 ahat109
הי hi63 he70 ha78 hy90 hea98 h99 hey103 hee104 hip106 high107 hil109 hic110 hay111
הכ hech104 haco107 hako110
הל hel78 hal84 hell92 hl96 hele98 hall99 hill104 ehl104 hale105
המ ham79 hamm102 hem106 ohom107 aham107 hame108 hemm108 ohm110 r110 om110 hum111 oham111
הנ hen74 han79 hann93 henn96 prin107
הס hess104 has108 hes110
הפ hep107 haf107 hef109 hap111
הק heck100 hec107 em107 hak109 emp110
הר har68 her70 herr91 hur94 harr99 hr104 i105 hir105 port107 bulg107 engl108 hara108 hear108 swe108 germ109 ib109 ki109 rus110 c110 wurt110 aust110
הש i98 v100 scot107 vi107 norw107 arag108
ו o53 u63 w72 v79 81 we81 wa85 va87 ve89 ou90 ault91 augh95 ot96 aud98 au98 ough99 a99 i100 eaux101 ow101 ugh103 aux106 oux106 e106
וא va72 wa76 ue90 oi96 u97 a98 w111 n111
וב ov50 ow70 ub87 ove93 uv100 v103 off104 ev105 w105 web108
וג wag103 logg109 ogh110 wege111
וד ud78 ood93 od99 ude100 aude101 odd103 oad104 oud105 ved107 udh107 vad110
וה va94 wa101 a106 aveh108 ewe111
וו w56 v59 wa67 woo74 vo75 ve76 wo77 va78 we79 ev90 aw92 av92 vu92 wal93 eve93 wel95 wu96 qu100 e101 ue104 wojc104 u108 vaug108 web109
וז uz85 us92 oz96 ose97 os101 ouse106 use106 ews107 ouze110
וח ukh99 uh103 vakh107 uha107 oah109
וט ott79 ut85 ot97 ute103 otte103 oot109 ote109 ught110 vett111
וי vi59 wi63 eu75 we75 i78 whi81 wil84 wy86 wei87 w88 wie89 oy90 wa93 vy94 wee96 e101 ve102 whe103 oj105 ui105 a105 u106 way106 weis106
וכ och88 uch89 uk101 wach105 okh106 ukh109 wech111
ול ol73 ul75 well80 vale80 oul85 wal86 all86 vel88 oll93 wel93 vla94 ull95 val97 wla98 ll100 ole100 ohl101 vl101 al104 vall104 uhl106 olle107 roll109 wall109
ומ um69 om76 oom96 ome100 omm104 omme109 em109 m110 oem110
ונ on44 un75 son83 wen83 one84 ohn86 ven86 van91 en93 onne94 ont95 oun95 wan98 ia98 oon100 ria101 unn102 nd104 n106 berg107 sohn107 john107 gal107 t107
וס us53 os76 uss84 oss85 vas86 wes88 n89 ouse91 er93 ws98 e98 uce100 wass102 ves102 oz102 s103 osse104 usse107 nt107 vese109 is109 uis110 jus111
ופ off74 uf93 oph94 ouf99 uff100 up101 opp101 wf104 ough106 ophe106 of108 op108
וצ utz103 uts103
וק ock80 ook87 uk88 uck90 ooke97 ok98 ouk103 och106 yuk107 ocke108 uch110 uke111
ור or59 ur67 ver76 wer81 our83 var90 war91 ore91 er96 vere101 ure101 orr103 ort104 r104 vra104 vr105 uhr105 ourt106 verr106 aard107 ohr110 oore110 geor110
וש ush84 us90 os93 usz94 usch99 ouch100 och110 osh111 vash111
ות ut96 ot98 uth101 oth102 es106
ז z61 s75 se81 za81 ze81 es91 zh94 ez97 zhe98 ge101 ezh101 sa102 jac104 sz105 ose105 ese105 zza105 ja106 zz106 aise107 az107 sac108 ughs110 gi111
זא za71 sa88 ja89 jean101 jac102 zee105 jea109 zha111
זב sabe93 zev102 zhev105 seb109
זג zag98
זד zd109
זה ze76 za80 se85 sa89 zah95 ese98 zaha101 zeha102 esa102 ger102
זו zu73 zo74 jo80 so83 ju92 su97 zou98 zhu99 geo100 jou106 ezso108 s108 zoo109
זי zi67 si74 gi86 zy88 sie88 zie89 sey93 zhi95 say100 se100 azi101 sy101 ze101 ji103 zzy103 zzi104 zzie105 i106 rzy108 z111
זכ zak101 zech105 zakh105 zaka105 zach109
זל zel86 sel86 sal92 zal95 sele104 zell107 zil108 zl108 sell111
זמ zam93 zem100 sema102
זנ sen77 zen85 zan88 san97 gen99 sann102
זס ges106
זפ seph97 zsef107 zef107 sef107 sep107
זק ezk97 zack104 zak106 ki107 sach107
זר ser83 zar84 zer87 ger96 azar102 jer103 zier107 germ108 asar108 jar108 zare110 r111
ח ha75 h82 kh85 cha89 ach91 kha93 ah95 ch99 he99 khe101 ham101 eja103 ja105 ho106 oach110 je111 gge111 g112 cho112 gee113 akh114 j114 a118 okh118
חא ha82 kha85 ja94
חב hav96 hab104
חג haga103 hag104
חד hada103 hadd111
חה ha98 cha99 ge104 ja107 kha110
חו ho88 hu88 jo88 ju90 kho90 cho93 hus97 hos100 khou102 o109
חז khaz103 haza105 hez107 haz109
חט khat111
חי hi86 chi94 hay95 gi96 khi96 cha100 ha101 chay101 chai102 chaj103 hai104 ahi104 ji105 hayy107 achi109
חכ hak103
חל hal93 khal93 gel104 hel108 khle108
חמ ham85 hamm97 chem99 hama99 cham100 v107 ahem107 aham109 hem109
חנ han90 hana92 chan93 hann103 gen107 hen107 khen109 ana110
חס hass94 has96 chas101 jes104 ges107 ehas108 khas110
חק hak89 chak100 chok107 saac107 sak109 saak110
חר ger96 har103 her106 hr108 jar110 char110
חת hat107 hatt110
ט t43 tt71 ta74 te74 ette80 th84 ett87 tte90 et93 nett100 at100 d107 ot109 hett111 etz112 ut112 ter114 us114 utt114 yt115 cid115 ata115 net117 mett117
טא ta70 tu96 tha103 to106
טב tav92 tev98 taba99 tave99 taf107 tab109
טג tag98 tage111
טד ted107 tade108 tad108
טה ta65 te71 tta82 etta91 tte93 eta98 tah106 taha107 ate108 tha108 th108
טו to51 tu67 tto81 ato85 tou92 tho95 t97 tor101 tow101 too102 ta102 o104 tau104 atu108 tew109 taud110
טז tez104
טט tat99 tadt110
טי ti54 ty73 tti77 etti82 te83 tie91 ta96 ttie98 tty98 atti99 tee99 t100 etty102 thi102 e104 tu106 etit106 tis109 till111
טל tal75 tel81 tell89 thal90 ttle94 tle96 ttel101 tall108
טמ tam91 tem93
טנ ten71 tan73 tten87 tin101 tenn103 ttan103 aing107 then107 tton108 tain108 tann111
טס tes83 ts93 ates94 tas99 tesz109
טע eta109 etta110
טצ tz110
טק taka93 tak93 tek100 take101 ttek108 tec110
טר ter60 tr72 tter77 tar81 tre82 tra84 terr97 tur97 ther99 eter104 tair107 ttar109 trea109 tro110
טש tsch88 ch94 tche99 tch104
י i41 y49 e63 68 ie75 ye76 j78 ya83 je89 ja91 yi91 ey92 a94 ly100 ille101 eigh102 ri102 u102 ij104 g104 ai106 cil107 iy109 ei110
יא ya71 ja72 ia83 i92 e96 lla100 ie100 hia101 iya104 uy104 jaa106 you107 yian108 ea108 a109 yan109 jah109
יב ev75 iv80 ve82 yev85 eve92 ib94 ephe96 ew97 v98 jev98 ibb102 e105 eave107 ayev108 yab109 ave110
יג ig75 yag105 yig107 igg107 igh108
יד id69 ied81 de85 eed90 yd93 yad99 yed100 ed102 ead102 i102 d102 jed108 ide111
יה ia65 ya74 er76 iya83 ja83 iah87 yeh88 a89 j94 ye96 ier97 e99 ija100 lla101 y101 ha102 vich102 iyah102 yah102 ieh103 aya103 eu104 en105 llet107
יו yo65 io66 yu70 jo70 ju77 u81 ew81 you89 ho89 hew94 eu96 iu96 hu97 e97 illo97 o98 hugh98 iou99 llo100 gio102 joh102 iot102 joo102 ue106
יז iz84 is87 yaz99 se101 sa102 ze103 yez103 iza105 jerz107 erz108 yiz108 eyes110 s110
יח yah98 yeh99 ih99 yech100 ikh105 eze110
יט it77 itt79 ght82 te84 et91 eet100 ette101 itte101 ite102 ate102 ight103 eat103 ritt104 t109 at110 id111
יי ei58 a60 y65 ay67 i69 ai70 ey76 ye80 e81 ie88 je89 aye92 ej95 j96 ae97 aj97 lle98 ille99 rzej104 hie109 ya109 ee110 ill110
יכ ich74 ikh98 ctor107 rown107 slav108
יל il64 ill74 le80 ille80 yl90 l91 el94 yle94 eal97 eel98 eale100 yal102 rill102 jel102 ale103 yil103 yell104 jele107 sle107 yele108 eele109
ימ im64 yam87 m88 me94 am95 imm99 ime100 eem100 iam109
ינ in45 ine68 ne72 een78 en80 yn80 n87 yan88 ene96 jen97 enne98 jan98 ean100 igne102 un103 inn103 ane104 yann105 yin107 ynne107 kinn108 eane108 e108 yne110
יס is58 iss80 ice86 ce87 es93 yce95 s97 ise98 yas99 yes100 ys100 ace101 jas102 isse103 isz104 se104 ss106 iz106 eese107 p107 ies108 ic108 ris109 ese111
יע ya89 ja90 yaa96 ia111
יפ if84 iff85 ipp92 iffe93 yif99 yaf105 ip107 eef107 eff108 yef109 yaff111
יצ ic62 itz68 ich71 icz85 itch87 its88 wicz92 yitz92 ici94 each97 i99 iz100 yts101 ych103 jic104 utz105 is106 yits107 iec107 etz109
יק ick67 ik73 ic82 ke85 chae96 iq97 ique98 rick99 yak101 ake103 icke104 uck106 yck108 ek111 ich111
יר er71 ir73 re87 yer87 yar87 ear94 r96 ere96 erre96 jar100 ier101 eir104 ller105 jer105 are107 jor108
יש ish78 is88 i97 yis97 isch100 sz102 yesh103 iash106 issa106 ysh107 iche108 gyes110
ית it75 ith82 ess104 i105 l110
כ ch66 ka87 k88 kh88 ke100 h101 cha102 gh103 ak105 ach106 ca107 wald107 c107 te109 ates109 kha109 110 weyn110 g111 yak113 ker113 dono113 polk113 rian113
כא ha96 chae99 kha99 ka104 cha107
כב kab104
כה kaha97 koh101 ka103 cah104 cha104 coh106 ess107 cohe107
כו ko97 ku99 kho103 cho104 co109 chu110
כט cht87 echt91
כי ki93 chi98 chai106 ecai107 ehai109
כל chel93 chal101 khal111 cl111
כמ kam110 kem111
כנ kan101 chen101 kena104
כס ex85 eksa91 eks92 exa94 and104 cas108 ekse110
כפ kaf110
כצ katz102
כר chr83 cher85 cr88 car88 char91 kar94 kr96 khr108
כת ta108
ל l42 le60 ll68 la72 el72 ell77 elle82 lle82 al94 96 all99 rell101 a102 lles102 ol102 hl102 nell103 les104 e105 s107 i107 iel108 li108 hrid110
לא la61 le84 lla92 las103 alla107 lu108
לב lav75 lev81 law88 lv91 lve91 leb98 lva98 lew102 lab102 liv102 lb103 lebe103 hlbe104 leva109
לג lag101 leg102 s105 leh107 i110 legg110
לד ld65 eld74 ald80 lad90 lde94 led100 lede104 jold105 lid106 ladd110
לה la65 le77 lla80 lah83 ella86 ela93 let99 leh99 ele99 lle102 llet104 loh106 ala107 ss107 llah107 lo108 elet109 elle109
לו lo54 lu59 llo78 lou80 lau82 low86 lev86 ello89 loo91 law92 lew94 loe96 glu100 lyu101 la102 alo102 llow103 lot105 lue107 loh107 o107 s108 lor108 elo109
לז les94 laza95
לח lakh101 leh104 lah108
לט lt79 lett89 lat90 let95 latt104 aye108 ult111
לי li46 ley63 ly65 lli67 le73 lie75 lly78 elli78 lee81 llie87 la89 lley89 gli89 eli91 lea91 lei94 lu94 lay95 liy95 ali95 l97 i100 ally100 ely100
לכ lach91 lech96 lch103 a104 o107 akon108 laf108 ncho108
למ lam80 lem84 lm93 llam97 lemm106 alem107 lema108 lamb109 llem110
לנ lan63 len75 llen86 llan90 lenn91 lin99 lene104 laen105 alen105 lein106 lon110 land111
לס les74 ls82 las84 less89 els90 lls92 lez101 lass106 lss109
לפ lf81 lph87 olf94 lep101 lef101 olfe102 olff102 lap104 lphe107 lff108 ulff109
לצ ltz88 lz91 lec104
לק lak93 lk94 lack98 lek101 leck104 lac105 llak106 lec107
לר ler64 ller75 lar91 llar106 hler107
לש lesh107
לת lat103 elet105
מ m49 ma62 me67 mo89 89 mm94 am98 em101 mu102 om106 ha108 o108 sa108 or109 ama110 mit110 ham110 n112 mb112 b113 cleo113 aghs113 mas113 r113
מא ma57 mu95 m98 mo100 me101 mul106 mas108 man109
מב mb81 mbe95 mev107 mav108 b108 ba109 mba109
מג mag86 maj104 meg109 magg111
מד med83 mad86 madd100 made106 mada107 amed108 mede108
מה ma68 me86 mah90 meh90 omo100 ama102 emma102 maha102 eme107 omoh108
מו mo51 mu61 mou87 moo87 mau94 mmo100 mor104 m105 amu106 mur107 moe109 moh111
מז maz91 mez101 miz102
מח mah94 makh97 mach101 meh106
מט mat85 met86 matt100 mett105 hmed108
מי mi50 my82 me84 mu89 emy89 ma90 mie93 mmy94 mee95 ami96 mea99 mei99 mey100 m102 miy102 mmie103 may103 mai104 ammy104 mmi105 i108 emi109
מכ mach99 mak103
מל mel72 mal77 mmel91 mell101 mele103 mul108 canu109 mala111 mela111
ממ mem101
מנ man51 mann65 men68 mene93 mena95 main102 emen104 aine105 mana106
מס mas86 mes87 mess88 ms92 masa94 mus99 mass101 sa104 ams107 mose109 masc110 dams111
מע ma96 maa100 mu105 moa108 m108
מפ mp83 emp96 mpe99 amp102 mpa108 mph109
מצ metz100 matz110
מק mc67 mac78 mcc84 mak89 mack95 mck97 mcke102 mcca102 meck104 emek111
מר mar57 mer64 mmer79 mur97 emer102 mir107 myri108 marr109 miri109 mere109
מש mesh96 mash99 mois99 mish99 mes103 moys110
מת matt89 mat91 math92 mati106 mate109
נ n37 ne60 en67 an71 na72 nn82 nne84 in84 90 on92 ane97 enne100 anne102 un102 nnes105 ain107 h107 hn107 nas107 eine108 ughn108 a108 m109 ng110
נא na70 nag111
נב nav95 enb98 nev99 nab102 enbe106 naba109
נג ng55 nge91 neg99 naj101 ngh102 nag107 negg111
נד nd61 and67 nad84 nde94 end100 und100 ned102
נה na59 ne78 ana82 nna86 nah91 ena92 net95 nnah99 enna99 neh100 nne102 nnet102 nais103 no103 ene106 anna106 ney107 enee108
נו no56 nu72 ano87 nno87 nou95 anu96 kno99 naud100 neau102 nnu105 noo109
נז nez100 naz100 ans107 nza109 ens109 nz110 nge111
נח nach94 nah97 nehe99 noah107
נט nt72 ant85 nata88 ent91 nat93 nte93 nett96 net99 unt103 nath104 nta104 t107 aint108
ני ni49 ney74 ny75 nie81 nnie83 gn85 ani85 n85 nny87 nni91 ne91 nney93 i95 nee96 enny98 oney100 gni100 enni100 nyi101 anni103 nea103 gny105 land107 ay107
נכ nach107
נל nell84 nel93 nal95 nall104
נמ nim100 nem102 neme104
ננ nan79 nen84 nnen99
נס ns64 nes73 nce83 ence87 ness90 ens91 anc91 nas91 nnes93 nc100 c104 nass105 nez106 nse106 niss107 le108 ent108 nza108 ions109 nz110 nis110 enz111
נע na98 naa102 nao102 nea110
נפ naf96 naph107 enfe109
נצ nz88 nets92 nch92 enz92 ntz94 ance100 antz101 nce103 nc104 enc104 ncz105 nas108 ns108
נק nk81 nck90 naka94 ank95 enk101 nak102 anke110
נר ner60 nner85 nar86
נש nes101 nash105 ens106 nesh107 nsk111
נת nat88 nath89 nth101 neta106 noss107 int110
ס s36 sa73 ss73 es74 se75 ce76 z82 ez90 sz90 91 ess95 as96 za98 c101 ze103 esse103 ras104 is106 t108 sze108 to108 ndro110 llo111 sza112
סא sa71 su92 ssa93 za97 ussa98 sza101 so104 sum105 zar106
סב sab87 seba92 sev93 saba95 sav98 sve99 seve101
סד sed99 sad100 sedd109 ced109
סה sse90 sa92 za94 se95 ssa95 essa97 ce99 sah103 esse110
סו so62 su66 sso78 sou86 zo99 soo99 sau104 ssou104 ceau106 sue107 z107 se110 seau110 zu110 ssow111
סח sakh104
סט st52 ste72 sta74 asta90 est98 ust99 sett104 staf107 t108 r109
סי si61 ci70 ssi75 cy79 sey85 sy85 sea92 cey93 ce93 cie94 ssey94 se95 c96 ssie97 sie97 asi100 assi100 sa102 sayy102 ssy103 see104 essy105 zi106 cci107
סל sal75 sel79 ssel83 cel89 sell90 cell101 sla101 sl101 cele103 stle104 sala106 zal108 ssl110 esel111
סמ sam82 sem95 ssem102 sm104 sim106 ssim107 zam107 seme109
סנ sen68 san73 ssen86 ssan98 cen101 esse108
סס cec101 ces104 ceci110
סע saa91 sa96 sae110
ספ sp86 spe87 saf90 sef93 ssef99 sap102 spa102 safa105 sepp106 sep107 saph109
סק sk80 sc93 sca103 sek103 szek104 sack108 ssek109
סר ser78 sser79 sar82 cer93 serr97 sere104 ssar108 zar110 ror110
סש sess109
סת seth107
ע a68 e85 97 gha102 gh105 id113 o113 u113 h116 am116 ey118 x118 roa118 ayin118 elye118 jasz118 rian118 wahe118
עא a89
עב ab84 abb100 iv107 aba109 ev111
עג aj109
עד ad82 ed106
עה a102
עו o79 u89 ou100
עז az88 ez94 aza97 eze100 azz105
עט ata104 at109
עי i81 ei94 ai98 e105 is105 aya106 ay106 ee107 x110
על al91 el98 aal103
עמ am82 emma99 om107 imma107 ema109
ענ in100 en107
עפ af100 of111
עצ etz107
ער er92 ar103 ara106
עש x105
עת at102
פ p53 f54 pe70 fe78 ff79 pa80 fa80 pp90 v99 ph102 ffe103 eff104 epha104 op105 pha106 ep107 eoff107 pfef108 pet109 phe110 111 paa111 pu112 ppe113
פא pa64 fa72 pha96 far97 po105 par105 fah108
פב fab87 pav95 pab108
פג pegg109
פד fede97 pad101 ped105
פה pe90 ppe94 ppa95 pa96 ffe98 feh101 pah103 fa104 fah108 epa110
פו po59 fo65 fu73 pu75 vo87 pou89 ppo89 fou92 pho93 pau96 pol98 fau98 apo102 feu103 ffo103 poo104 foo106 foe108 phu108 fuh110 poe110 faul110 tho111
פז paz100 pez108 fez110
פט pet76 pat79 ft89 patt92 pt101 pett105 fet108 fett109
פי pi60 fi63 phi78 fe84 pea87 pie88 fa89 ppi89 pe91 fie92 py93 p94 phy96 pee97 fu98 pa99 phoe101 pic101 ffy102 phe103 ffi104 phil104 phyl105 phie106
פל fel74 fl78 pel85 ple88 pl88 pal88 ppel90 fal91 pell93 fle96 pele98 pla99 pple99 fla101 phel101 ffel106 fell106 pela108 plea108 pala110 pil111
פמ pame105 pem108
פנ pen82 pan83 fan88 fen89 ppen91 penn91 pin91 ffen94 phan94 efan99 pene104 pana106 phin107 epan110
פס pas83 ps86 pes96 fass102 fes105 pez107
פפ pf90 papa101 pff109
פצ pac105
פק pek98 peck102 fek103 fac104 pekk107
פר fr66 per66 fer72 fre75 fra76 par76 pr80 pre82 ffer83 pper84 ferr85 far85 perr92 pher94 pere95 ver102 efer102 frie102 pres103 pear103 oper103 pra103 parr104 pur104
פש psch105 fsh107 prz108 pesc110
פת fat93 efet106
צ ch72 tz72 z73 c75 ts81 che88 cha89 tsch90 etz90 tch91 ce94 ze94 cs95 ets97 s99 cz99 cci103 tsa105 ca105 tse106 za106 oetz106 cza107 tza107
צא cha80 zza100 tsa103 cea103 cia104 sa105
צב chev92 tsev93 cev104 tsab106 tsve107 zev110
צג ceg108
צד zad105 ched106 tzad106 chad108
צה ce95 cha98 ze102 tze103 ca105 ta106 cea107 a108 ace108 che109 zza109 cia111
צו cho80 chu80 zu88 zo88 tsu89 zzo95 zuc98 ccio99 tzu102 czo103 z103 tso104 cio104 cu106 ts109 azzo110 cuki111 qu111
צז ces107
צח tzah105
צט chet104 chat107 cet109
צי chi70 ci74 zi78 cci84 zzi89 tsi89 tzi90 czy93 chie95 qi97 chee99 cy101 cha103 ch105 tchi105 xi108 che110 shi110 zy111 chea111
צכ ech102 cech110
צל chel94 cell95 zel97 chal104 tzel106 cele109 zal110 cel111
צמ cham98 chem109
צנ chen83 cen97 chan98 zen99 tzan103
צס ches93 chez107 chas108 ces109
צפ chap100 tzaf103 zfe109
צק tsk95 cek97 tzk97 chak101 chk104 czek104 ck108
צר cher82 tzer84 zer88 char91 czer97 cer98 zar101 chur103 tser105 sir109 zzar111
ק k47 c59 ka68 ke70 ck71 ca73 ek89 ch90 cke96 qu98 ak100 q101 eck102 qa102 g104 che104 ques104 ac105 uk109 kh109 gh109 ko110 yak111 cq111
קא ka64 ca66 qa93 car96 ko96 cu97 k99 cca104 cum105 cas106 cul110
קב kev94 kov97 cab99 kob101 cob101 kav102 kie104 kaba107 acov107 caba110 kub110
קג qaj109
קד kad94 ked111
קה ka66 ke74 ca76 que92 quet92 cca97 kka98 cke103 ckh103 ce105 eke107 cah108
קו co51 ko52 ku65 cu69 qu73 cou86 cco88 cho89 coo90 q93 con95 kou95 coe96 kko98 ck99 koo99 cor99 kuh102 col102 cot103 k103 kho104 kow107 caut108
קז cas104 quez104 kaza108 caze109
קט ct92 kat93 cat94 kata99 quet103 kett103 cate104 kate104 cata107 cutt109
קי ki51 ky61 ci84 chi85 qui85 key87 cchi89 kiy89 kie90 kee90 ca91 ke91 cky94 kea95 ka96 kki97 ckie99 c99 cki99 kei101 kyi101 ckey102 cae104 cu105
קל cl73 kel75 kal81 cle81 kl82 cal83 cla84 kle87 kell92 kla93 call95 ckel95 quel95 kele102 cell103 kkel106 kiel107 cale109 chl110
קמ cam82 kam87 kem93 kame98 kim104 came110
קנ ken75 can79 kan84 cken89 koen103 chan103 cann104 kenn105 kana105 cunn107 c107
קס x66 cas83 ax84 kes87 ks88 kas89 cass90 cks93 xe93 chs94 quez96 ex96 kess104 xx106 akes107 acs109 ckes109
קע ke108
קפ kap96 cap96 kaf104
קצ katz97 kats104
קר car67 ker70 cr74 kar75 kr78 cker79 kra90 cra91 cre93 kre95 kara97 carr97 cara100 kker100 kerr101 chr103 quer104 cur105 oker105 ccar106 cres108 card110 er111 kru111
קש kash101 krzy108 kesh109
קת kath89 cath95 kat99
ר r40 er61 re62 ra74 ar81 ur88 90 or96 ro99 erre101 rr102 rre103 ir104 aire105 gh106 o108 urt109 eur109 alex110 ry111 ers111 ner112 ler113 ert113
רא ra60 ru92 rus99 rra99 r101 gha103 rum105 ro106
רב rab84 rav85 rev91 rabb96 rebe99 rb102 reb105 riv107 rv110
רג rg73 erg91 reg93 rge96 rag98 regg100 urge104 raj107 he108 rej109
רד rd65 ard76 red82 rad82 orde101 redd102 rde102 hard105 ord107 pard108 herd110
רה ra62 re77 rah93 rra97 rre102 raha102 reh103 rera104 ara105 ree105 erra105 ret107 rrah107 era109 rais109
רו ro46 ru59 rou83 row89 rrow91 roe94 rew94 roo95 raw97 rho98 rro99 rous99 reau101 roux101 rau101 ros103 rero105 aro105 rot106 arro106 roh107 rod107 ero109 ruu110
רז raz86 rez87 res96 erge102 rges107 reg108
רח rah89 rach94 rahe110
רט rt71 ert90 rte91 rett91 rat93 art95 rth96 urt98 ret106 ort108 hart110
רי ri45 ry65 re72 rie75 ari80 rri81 ra81 ree83 erry83 rey88 rry89 ru90 rrie93 riy93 ary98 ric99 wri99 r101 rei103 rray104 rhy105 eri105 rio106 ehri106
רכ rch93 rech104
רל rel85 rell87 ral108 arle108
רמ ram72 rem91 rama98 rom101 reme102 rm109 urm109
רנ ren68 ran69 rn76 rne84 rren97 aron98 ron100 rent101 rin102 urne103 oren105 rena107 rand107
רס ers79 rs81 res83 ras85 rres95 rce98 rse98 ress98 rez103 erce105 rass111
רע re103 raa108
רפ rff90 raf90 raff94 rf94 ref100 raph101 rafa102 refa102 rapp107 repe108 rapa108 rap110 rifa110
רצ rz89 rtz93 artz98 rch100 arz101 retz104 ratz105 rcz108 ertz108
רק rk79 rek92 rke96 rak97 urke101 reck103 rck108 riq109 reca111
רר hrer109 erer110
רש rsch89 rash94 rsh100 resh102 res106 rch108 r110
רת orth82 rth90 rat94 rath98 reth107 ruth109
ש sh59 sch62 s67 sha71 she76 sche80 che82 scha84 sz86 ch87 92 sa94 se97 shi98 zsch99 scho99 cha102 ash103 t106 x106 os109 es109 is110 szy110
שא sha76 cha86 sa101 shah108 sia108
שב shev88 shav101 shab102 chev104 schw106 chab108
שג sag99
שה sha87 cia96 scha97 sche98 sa98 chet102 she103 cher107 sseh107 oses107 acha107 sheh108 oshe108 ashe108 asha109 cha109 tia109 asa110 seh111
שו shu76 sho77 schu80 shaw88 scho90 ash90 sh92 su92 sch95 cho98 chou101 xu103 chau105 sea107 so107 shau107 szo108
שח sheh107
שט st65 ste80 sta98 szt102 stam105 stae108
שי shi62 schi84 chi88 si91 xi91 sci95 shai96 she97 shay98 shee98 sha99 ashi102 o104 chy104 i105 sch107 sche107 shea109 schu109
של shel84 chel91 shal91 schl101 shol102 chal103 of107 sal108
שמ sham89 schm91 shim92 sim93 shem95 cham104 sam104
שנ shen88 shan91 schn95 chan104 chen106 shin110
שע shua100 sha105 shaa106 esha108
שפ sp89 shep94 shef97 shap99 shaf100 spe100 shif106
שצ szcz100 shch104
שק shk96 sek101 szek104 shak106 sk110
שר sher79 shar85 cher93 char93 sar93 schr95 sara103 shra108
שש sass100
ת th72 t77 the84 ta87 te91 tha101 et102 eth102 tt107 neth108 ti110 ete111 111 eath111 oth117 ress118 hild118 lema118 ots118
תא ta89 tha98 the99 te107 that109
תב tav106
תד tad94 tid107
תה tha90 the97 ta97
תו tho77 to85 tu87 thu95 tou102 tom106
תח tach101 th108
תי ti80 the89 thi90 thy92 ati99 ty100 thie102 tai102 tay107 tee109 itty109
תל thel92 tal99 ptol108
תמ tam88 tama93 tem99 sm109
תנ tan87 atan92 than95 ten110
תס thes104
תפ tep107
תר ther79 ter91 tar97 thar102
תש i108
`;
