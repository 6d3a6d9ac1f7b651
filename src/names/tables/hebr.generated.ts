// Made by bench/learn/alphabet-tables.ts from wd_hebrew.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (he yi; CC0). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hebr = `
א a44 e56 83 o88 i91 ha101 u102 ad105 ar105 ay106 as107 w107 ae107 al107 y109 ah112 to112 an112 az113 et114 ur116 ye117 eh117 t117
אב av70 ab73 abb88 abe93 ev95 ove98 eb99 eve100 ave101 ib104 ubb105 e107 aba107 ub109 abbe109 a113 abba114 ebb115 aw117 avr118 w119 j120
אג ag81 aj94 aga98 agg100 ugg104 egg104 egge105 eg109 age110 adz110 adj115 bagh115 r120 bist120
אד ad69 ed78 ade92 ada93 edd100 add101 udd103 adde107 ud109 had113 yad114 d114 id114 adh115 adi119 ma120
אה a76 ah82 e90 is91 eh99 ea102 ha103 it106 uet109 er109 y110 ix110 ja111 rea111 aha113 h114 ue116 hea120 hyoe120
או o50 au60 u62 ow74 ou80 a85 eu85 w93 aw94 e96 ho96 eo96 ao97 oh100 owe101 we103 uy106 hu107 ough109 aa112 os113 ur113 jo113 wa113
אז az85 ise101 ez103 oz104 euge104 aze104 yaz106 azz108 as112 aj114 ge120
אח ah82 akh96 ach105 eh113 ahh119 rah120 ahhe120
אט at74 att82 ett98 utt99 ate107 ath107 ad108 jat110 atra113 oett114 u120 et120
אי i53 e72 ai76 ay78 y80 a82 ei90 ea93 ey93 hi98 aj99 illy106 aye107 is109 il110 uis110 wie110 ie111 ae112 aya113 hu113 asa113 hy114 av115
אכ ach87 ak102 ag111
אל al54 el57 all80 ell84 elle90 alle93 ale93 ael95 ele97 ahl98 l99 ol101 il105 well108 ul108 a109 aal110 d113 aill114 aele115 n116 ala116 eli116 ali117
אמ am67 em88 amm91 ame95 emm95 um97 eme99 m101 im106 ham107 yam111 emme114 amma114 amme114 eem118 a120 ams120 mer120 maha120
אנ an47 en71 ann75 anne84 ane85 a89 and90 un92 in93 on97 enne98 ahn100 n101 ana102 anc102 agn103 anna104 unn105 e105 ain105 enn106 amps106 ine106 hen106
אס as64 ass79 es80 az92 is97 asse101 assa101 asz104 iss106 asa106 os107 ess108 ace112 js113 eze115 eus115 acer116 llas117 aez118 eas119 asi119 t120 aci120 ves120
אע a115
אפ af85 ap86 app88 aff93 uff95 ef96 ough102 eph102 epp105 up106 ep106 of112 op115 aph117 effe118 appe119 appo120
אצ ac93 ache101 acs102 ach105 atch105 ats113 eche114 atz117 az117 acz119
אק ak72 ack85 ac88 uck90 eck96 ek101 acc102 aka105 aque108 aqu108 ecc110 ach110 r113 eke115 sak117
אר ar52 er68 ard84 arr84 art96 ear98 ehr99 err101 ehre101 her104 har105 aar106 ara106 ahre106 arra107 ire108 are111 air111 ere112 llar112 j113 wer114 urqu117 uard117
אש ash75 as89 asch98 a99 ach102 esh104 es105 osh106 i106 ya106 ush107 ish107 e108 h108 eshe109 asz111 d111 ri111 u112 r112 tem113 l113 eri115 b115
את at88 et104 ath108 atha109 athe110 ethe110 m120
אװ ov106 v120
ב b50 be67 ba69 v70 ve86 ev89 va92 w93 bb100 eb101 bo103 wa105 av106 ves106 euve107 bu107 109 bel110 we111 ber112 ov112 ebb113 bbe114 bai114
בא ba60 va84 bu84 bar91 ava107 bas108 bo108 b109 bud109 avar110 van111 bee113 buc113 wa115 bag115 bak117 buf117 v120 ab120
בב bab105 baba106 bav113
בג beg95 bag100 begg110
בד bad94 vad98 ved104 bada107 eved112 bed113 b113
בה va69 ba80 be87 eva92 beh98 bbe99 ve99 bah99 ebe100 bha104 abe105 vet106 we107 boeh107 boh108 wa109 baha111 yeva112 yova113 ubet115 vah116 uvet116 aba119 ova119
בו bo54 bu61 bou75 vo77 beau91 bau93 boo95 bur98 b99 a100 bon100 vu103 avo103 baud107 bow112 buh113 baut113 veau114 bor114 vaux114 buo114 bus115 s115 vou117
בז bez98 baz100 brze108 brz113 vez114 bas116
בח bah108 bakh114 bahy115 levi120
בט bett94 bet95 vet98 batt98 bat99 bapt109 butt114
בי bi59 vi68 by73 be81 avi87 bee88 bea89 bie89 b90 ba92 bbi94 bu95 wi95 bby96 vy96 bbie97 vey99 abi99 i101 bj102 vie104 bey104 bai105 via109
בכ bach84 bak101 bech110 bakh115
בל bl70 bel73 bal76 bell83 ble85 val89 vel92 bla93 bala99 ball103 bbel105 blat106 wel107 vell107 blac110 bble110 avel112 blo112 bil114 blos120 bli120
במ bam98 bum114 bem114
בנ ben69 ban78 ven81 van84 bene91 bin95 benn97 bun101 bann107 aban108 bena109 even109 ba110 bben110 bana111 bain114 behn115 baen116 benh120
בס ws76 vs84 bes90 bas92 ves93 bs97 evs97 bess98 bass99 zews101 bbs103 ews104 vas108 e111 basa111 bis114 s114
בע eva105 baa111 be115
בפ bap112
בצ betz102 vets102 vec109 beza110 vetz112 vts114 bez114 bacc119
בק beck84 bak95 bek96 back103 vak108 buck109 baq112 beke112 becc114 bock116 bec116 vek116
בר ber52 br60 bar65 ver74 bra76 bre77 bur81 bert90 var92 barr92 bara97 bere101 bber101 bren103 beer105 aver106 wer107 bir107 bear108 burr108 bry109 bor111 baer111 behr111
בש bash94 bas113 bes114
בת beth90 bat97 evet110 veth115 bath119 rp120
ג g46 ge71 ga76 j79 ja83 je86 gh86 gi90 gue91 d97 gg100 ce103 gu103 go104 ju107 guer108 110 ghe110 egh110 ggie110 jean110 gy110 jh111 q112
גא ga69 ja79 gia89 gar94 ge96 gu97 ju103 dja103 gha103 ghe104 zha105 jud107 jar107 aga110 gian110 gae111 ca112 jay114 qa114 gal114 xha115 gun118 a120 jah120
גב gab85 gav92 gabb100 jab101 egev103 geb105 gev110 jeb111 gaba112 goeb115 egb116 jaba119 ku120 na120
גג gag119
גד gad90 geda104 gid106 jed106 gedd110 ged112
גה ga79 ge86 ja91 ega100 guet104 jah106 ha107 ghe109 gge110 gia111 gah114 aga114 de115 ege116 gga120 nga120 gach120
גו go56 gu63 jo71 ju74 goo82 gio88 joh90 giu91 gau98 got101 gho102 gou103 jou104 ggio104 zhu105 ge105 geo105 gow105 joo105 gor105 ho106 djo107 g107 do108
גז gaz105 grze109 gues109 guez109
גט gat100 get102 gett103 gt105
גי gi63 ji73 gui82 ja84 ghi86 ge91 gu92 ggi93 gie94 gil96 ga96 gy98 gee99 dji101 j101 g102 guin103 hi104 ggie105 gib106 ci106 jee107 guy107 je108
גל gel72 gal76 gl86 gle87 gla88 gall91 gil97 egel100 guel102 gell102 as111 glen111 glas113 gluc113 gile114 jell114 gala114 jal114 ghel118
גמ gam87 jam98 gemm104 jem111 gem111 jama112 djam114
גנ gen70 gan72 jan91 jenn92 jen93 gna97 genn98 ghan99 jane103 agan104 zhen104 ggen107 jean108 gun111 guin113 ggan114 gene115 geon115 guen116 hen120 gana120
גס jess92 gas94 ggs96 jus99 gess100 jas104 guez104 ges106 gues109 gs114 gass120 gans120
גע ge105 ja108 e114
גפ jeff93 jep103 gaf103 gaff109 geof110 gap113 jap119
גצ gotz105 gach110
גק jack92 gok107 jac114
גר ger59 gr67 gar74 gre77 gra78 jer91 gher92 gger93 guer94 jar98 gru102 jere104 jerr105 garr105 jarr106 gro106 gor107 gare107 gur109 gerr110 gara111 dger112 gera112 eger112
גש gas116
גת gat111 gath120
ד d44 de64 da76 ad85 dd90 ed93 t100 di101 du103 des103 ud105 do109 th109 id110 dha112 el113 inef115 dhe115 rad120 p120 dus120 deau120 al120 edt120
דא da71 du90 dou97 dun104 dda107 do109 dha110 d110 dar111 de115 dur116 dah118
דב dev91 deb93 debb103 dov103 dav105 adav109 dab114 dw116
דג dge80 deg108 dega110 d112 dege112 dje116
דד dad99 ded113 dede115
דה da65 de75 deh91 dah97 det100 eda102 ade110 des110 edda111 the111 dde111 ada112 daha112 edee113 a113 ede114 adeh116 dha117 dda120 rin120
דו do53 du64 dou83 dav97 doo99 d99 daw100 davi101 deau101 don103 dau103 dog104 doux105 dur105 da106 de108 uk110 uc110 adu110 dot111 dho113 r113 o114 doi114
דז dez101 des103 dz104 d106 dr107 z107 j109 dzi111 dej113 dja114 dze120
דט dt89 edt110 det111 dat116
די di54 dy70 die81 de85 da88 ddy91 dee91 du94 d95 ddi96 dea96 dhi98 ddie98 adi100 eddy105 edi105 diy105 nedy110 addi111 dej113 dey113 dis113 dij117 ody117
דל del68 dal82 dell85 dall97 ddle99 dele101 dela103 dahl105 dle109 dale112 dl115 adle115 dhel116 ddal118 edle120 delh120
דמ dem82 dam85 dama108 demm111 f115 deme119 fa120 pere120
דנ den67 dan69 dun98 din99 dden99 dann105 don107 denn107 adne113 dana114 dehn115 eden115 hdan119 dani119 en120 viva120
דס des80 ds92 das95 edes99 dez100 desa110 dess110 dass114 s118 dds119
דע de101 ada114 da118
דפ daf101 daph102 def104 desp114
דצ dets108 det120
דק dak96 dek97 dec100 edek107 dik111 dack114 duck115 diq115 deca118 decq120
דר der62 dr74 dar75 dre82 dra89 eder97 d100 oder104 ther106 dir107 dder110 adar111 dur111 dara114 ader119 c120 liev120
דש dash108 desh109 da113 dos115 das119
דת dat115
ה a48 h60 e66 ha70 he74 81 ah88 et98 as98 at99 y104 eh105 eux105 i106 hea106 o106 ho108 ia109 ca110 lagh111 ay111 hoe111 jeru112 hi112
הא ha62 hu87 h91 har97 han101 ho103 hut106 hah109 ham109 he111 bre113 hub114 hac114 has117 hal120 hag120 haux120
הב hav101 ahav103 fran110 heb113 to119
הג d103 hagg106 hege120
הד hed98 head100 had101 hada104 hud107 gr109 heed113 hudd113 hadd114 hede115
הה ha99 he106 hah116
הו ho60 hu71 haw90 hou92 hoo93 ahu94 ha98 yahu99 hol99 heu105 hau107 hoe107 h109 jah109 ah110 haa110 hal112 kho113 ehu115 jahu119 hud120 ke120
הז haz108 pank120
הט hat107 het115
הי hi63 he70 ha79 hy89 hea98 h102 hey106 hay106 hu106 hee107 ihi111 hil112 hic113 hj114 hip114 s115 nehy115 hid118 high119 hick120
הכ haco110 hako113 hech113
הל hel79 hal86 hl93 hell93 hall99 hele101 ehl105 hale106 hill109 hol114 hil115 hejl120
המ ham79 hamm102 hem103 hemm107 hame108 hm108 hum108 ohom109 aham113 r113 om113 oham114
הנ hen76 han80 hann94 henn99 prin107 ghan115 ahan116 hun117 hoen118 hane119 haan119
הס has104 hess107 hes110
הע co113
הפ haf107 hep109 heff113 hof113 hef113 hap114
הק heck97 hak107 em109 hec111 emp113
הר har68 her71 herr92 hur96 hr100 harr101 hara106 hir107 hear108 bulg109 engl110 swe111 ki112 germ112 port112 c113 wurt113 aust113 ib114 heer114 h114 kak115 cou115 ser115
הש i101 v102 denm107 vi109 scot109 norw109 arag110 xi110 gre111 na114 epir115 mosc115 part115 sici115 spai115 sard115 ital115 nav115 mace116 hung120 hun120 arme120 cand120 cice120
הת hat114
ו o54 u62 w71 v79 79 we82 wa85 va86 ou88 ve90 ault91 ot92 augh93 au96 ough96 ow98 aud101 eaux103 ugh103 a103 wo104 e104 aux106 llau106
וא va71 wa76 ue92 u93 oi98 a99 w109 we111 wad112 ua112 ve114 ois114 nwa115 var116 hua118 eva118 v118 val119 e119 i120 oua120 n120 delv120
וב ov50 ow70 ub88 ove95 off103 v103 uv106 yov109 ev110 web111 ubb111 ob112 ouv113 obb113 uber115 o115 w115 uba117 youb119 jub120 a120 an120
וג wag106 ugge108 uge108 veg111 ug112 logg112 wege113 waj116 ogg116 og117
וד ud79 ood96 od100 oud102 aude102 odd104 ude105 udh110 ved111 vad113 i113 wede114 rod116 wood117 awid118 wd118 wad118 hod118 ovid119 wedd119
וה va98 wa101 a103 ewe104 aveh111 we114 wha116 weh118 ve119 ta120
וו w56 v59 wa67 woo74 vo75 wo75 ve75 va78 we78 ev89 aw90 av91 wal91 vu91 wu94 eve95 wel96 qu102 u103 e105 vou106 a107 ue108 vaux109
וז uz87 us90 oz98 ose99 use100 ouse109 ews110 awes112 ouze114 n115 wes116 ouz116 os118 eus120
וח ukh98 uh102 vakh108 oah112 uha119
וט ott79 ut84 otte99 ot99 utt102 oot104 ute104 uth105 ught110 vett113 y113 ote113 ud114 oth114 wett114 et117 uyt119 aute120
וי vi60 wi64 we75 eu77 i80 whi83 oy86 wil88 wei88 wy88 wie89 wa92 w92 vy96 wee100 e101 u101 vie103 oj104 way104 ve105 ui106 evy106 whe108
וכ uch89 och89 wach105 uk106 ukh108 ouch110 wech113 a114 ogh120 ch120
ול ol74 ul76 well82 vale83 wal85 all86 oul87 vel89 wel91 oll93 vla95 ull97 ll99 vl100 ole101 val101 al102 wla102 uhl105 olle107 wall109 aul111 ohl111 vol111
ומ um69 om78 ome96 oom96 omme105 omm109 oum111 m113 umm115 oem116 em117 ume118 vam119 tum120
ונ on45 un74 one82 son83 wen84 ven86 ohn87 van87 en96 onne98 wan98 oun98 ont100 oon101 n101 a101 vene101 ia104 ria106 o107 ond107 une108 berg109 in109
וס us54 os74 oss85 uss86 vas89 wes89 n89 ouse92 er96 ws96 ves99 e100 osse101 oz103 vass104 uce104 wess106 ouss107 ous107 wass107 vese108 o109 nt109 y109
וע ou109 ua111 u112
ופ off76 of94 uff94 oph97 uf98 up100 opp102 ouf103 op104 oop106 ough108 wf108 ophe108 hoff115 eff115 auf117 suf117 ofs120 k120
וצ utz104 ots114 uch117 ouch119 uts120 ut120
וק ock79 uk85 ook87 uck92 ooke98 ouk102 uc104 ok105 yuk106 uch107 ocq109 uke111 ocke113 e113 uq114 eok115 dock117 yok117 eux120 cock120
ור or60 ur68 ver77 wer81 our81 ore87 var88 er92 war92 orr103 verr103 vere103 ro103 vr105 r105 ourt105 ort106 ir107 wor109 vra109 aard109 ord111 ure112 oore114
וש ush87 us92 usz94 os103 ouch104 usch107 osh108 oche110 och112 vash113
ות ot97 ut97 uth101 es108 oth111 ruth113 y114 ya118 ess120
ז z62 s75 se79 za81 ze84 zh92 es95 sa96 ja97 zhe98 ge99 je100 zz103 ez104 ezh105 see107 zza108 jac108 aise109 ese109 ose111 lle111 gi111 cz112
זא za72 sa91 ja92 jean104 jac105 zee107 zha110 zz113 jea113 jar115 ya116 zhan117
זב sabe94 zev106 zab106 zhev107 zabe109 zeb111 seb112 zv112 sb116 zw120
זג zag105 zeg118 uzag118
זד zd102 zhd119 zde119 sina120
זה ze75 za80 se86 sa90 zah96 ese97 zaha102 ger103 zeha105 esa107 get109 see110 zsa110 zet114 oy115 jeu115 gee115 e115 ja116 a119 usa120 fels120 tadt120 zats120
זו zo74 zu74 jo80 so82 ju91 su94 zhu101 zou101 jou101 geo102 zho108 llo109 ezso110 s111 z111 zoo113 zzo113 sou114 zot119 sus119 za119 os120 o120 u120
זח zah114
זט zet109 zett112
זי zi66 si74 gi85 zy87 sie88 zie90 zhi92 ji95 sey95 azi98 zzi99 ze99 sy100 zzy100 say102 zee105 se105 rzy107 esi109 zsi109 zzie110 ri111 su113 ssy113
זכ zak102 zaka104 zech106 zach107 zakh108 za120
זל zel86 sel87 sal92 zal95 sell104 sele107 zla109 zil110 esel111 zell112 zl112 gel113 z114 zelj115 zele116 zhel116 essl117 elis120
זמ zam93 zem97 sema104 zim113 hsam115 zm120
זנ sen76 zen82 zan88 san97 gen99 sann106 sin107 zna108 zhan109 sn112 ezn112 gin114 azan114 gene116 izen120 xan120
זס ges108 zes115 ezes116 eses117 ses118
זע za115
זפ seph98 zef105 sep108 zsef109 sef110 zeff114 ep120
זק zak102 ezk103 zack106 ki109 sach110 jack114 zek115
זר zer83 ser84 zar85 ger93 azar105 jer105 jar105 zier109 germ110 asar111 r114 ller117 eser117 ezer119 zare120 rach120 arch120 zy120
זש zh104 z110 j114 jo119
זת vine120
ח ha76 h82 kh87 cha91 ach92 kha93 ah94 ch100 ja101 khe102 ho104 g105 cho105 he106 eja106 hat107 ham107 akh111 je113 oach113 x113 gge113 hi114 j114
חא ha84 kha86 ja95 haj115 sha120
חב hav100 hab106 haba116
חג haga105 hag110 hagg117 chag119 haj120
חד hada103 hadd106 had109
חה cha98 ha99 ja102 ge107 kha110 hah111 iha113 ga114
חו ho85 jo86 hu90 kho90 ju91 cho93 khou99 hus100 khu101 hos101 chav111 o112 hou112 go113 haw114 ejo117
חז hez103 haza108 khaz109 chaz109 haz112 hasa113
חט khat110 chet113 hat116 chat116
חי hi85 chi95 khi96 gi97 hay97 ahi102 ha102 cha102 chay102 chai104 hai104 ji105 chaj105 hayy109 achi112 xi114 hiy115 che116 gie116 hy118 iova120
חכ hak104 hach111
חל khal94 hal95 hl105 gel106 hel107 khle110 chal116
חמ ham85 hamm93 chem100 cham100 hama102 hem105 ahem107 v109 aham117 kham120
חנ han91 chan94 hana95 khan104 hann105 ana109 hen110 khen111 gen114 chen114 cean120
חס hass97 has98 chas103 jes107 ges109 ehas111 khas113
חפ haf109 heif115 ahaf120
חק hak93 chak100 chok109 saac110 haq110 saak112 sak115 ac119 ekl120
חר ger99 har101 khar103 her107 char107 gr109 khr110 jar115 hre116 hara119 gro120
חש hash118
חת hat109 hatt113
ט t44 tt71 ta74 te74 ette79 th84 ett86 et90 tte93 at100 nett101 106 d109 ot111 hett113 dt113 etz113 tr114 z117 ata118 ti118 ter118 cid119 mett119
טא ta69 tu98 tha106 to106 a114 tup120 s120
טב tav96 taba100 tab100 tave103 tev109 taf109 tv110
טג tag96 tage114
טד ted106 tada107 tad108 tade111 tedd120
טה ta65 te73 tta83 etta89 tte94 eta98 tha105 tah107 ete108 taha108 teh110 ate110 ata110 the113 ette118 atta120 aite120 kki120 wick120
טו to51 tu67 tto81 ato87 tou87 t95 tho96 too99 teau103 tau103 tor104 ta105 thu105 o106 tur109 tew111 tot111 atu111 tow111 etto112 atou114 i114 taud120 tug120
טז tez103 tz114 etz118 f120
טח tej117
טט tat94 ttet115 tet116 tadt120
טי ti54 ty73 tti75 te83 etti84 tie90 ttie97 tty97 tee98 ta98 t99 atti102 thi103 e104 etty105 till106 tu108 tey108 tis108 etit109 tiy112 tim113 thie113 ati117
טל tal76 tel81 thal90 ttle93 tell93 tle98 ttel99 tall107 tele108 ttal116 tl118
טמ tem94 tam96 tame113 tama114 tham114 dhim120
טנ ten71 tan73 tten86 tenn101 tin102 ttan103 then107 tain107 tann108 than110 tton115 uten119 g120
טס tes84 ts91 tas95 ates95 tz105 tez110 tesz112 ttes112 thes114 tass118 atts118 ots118 tess119 n120
טע eta112 etta114 ta115
טפ taf107 taff107 tep107 tap109 tef116
טצ tz111 tche112 ch116
טק taka93 tak95 tek99 take102 tac108 ttek110 tec115 tk119
טר ter60 tr72 tter78 tre81 tar82 tra84 ther96 tur97 terr98 tara100 eter105 tair107 ttar108 tru108 tro111 trea115 oter115 teur115 tor119 tri120 e120 jter120 sak120 vich120
טש tsch88 ch97 tche100 tch100 tes112 che118
י i42 y50 e63 69 ie76 ye76 j77 ya82 ey91 ja91 a91 je91 yi95 u98 ly98 eigh100 ai102 ri103 ij103 ille104 g106 s107 o107 h108
יא ya70 ja73 ia84 iya94 e95 i96 ie102 lla104 you104 hia105 a105 yian107 jaa109 uy110 yan111 jah111 gian113 ea113 o114 yeo115 ian116 y118 jan120 r120
יב ev74 iv82 ve84 yev85 eve94 jev97 ib98 v99 ephe99 ew101 ave103 yab104 jab106 yav110 ayev111 ibb112 ive113 iew113 eu113 nib114 be116 eeb119 ieb120 p120
יג ig75 yag106 ge108 igh109 igg109 yig110 jage112 ague113 idge114 ieg115 age116
יד id69 ied83 de87 eed93 yd95 yad101 ead101 ed102 yed105 d105 i107 jed109 ide110 iede110 jad115 eade115 eid116 dd117 fydd119
יה ia66 ya72 er77 iya83 ja87 iah88 yeh89 a91 ier91 e93 ye96 lla96 ija98 j99 vich102 llet102 ha102 iyah102 ie103 ieh104 eu104 je104 aya105 et105
יו yo66 io66 jo70 yu70 ju77 u82 ew82 ho90 you90 iu92 hew96 o96 hu98 eu99 e99 illo100 iou100 hugh101 llo101 iot102 ue103 joh104 gio104 joo105
יז iz83 is86 se97 ise101 yaz102 yez104 ze105 iese106 s106 sse107 saac108 yiz108 iza108 jerz109 ies110 izz111 erz111 sa111 eyes112 as112 ize114 yes115 isa116 ez119
יח ih101 yech101 yah102 yeh104 ikh107 eze113 yihy113 iach114 ic120
יט it77 itt81 ght83 te84 et94 eet98 itte100 ette104 ite104 ight105 ritt107 ate107 t109 bitt111 eat113 id114 ith115 ett116 ete119 heat120 s120 l120 r120 witt120
יי ei58 a60 y64 i67 ay67 ai71 ey77 ye80 e80 ie88 je88 j91 aye91 ej93 aj93 lle97 ille99 ya100 ae104 rzej106 rie107 hie108 eye110 ell110
יכ ich74 ikh99 ykh107 ctor109 rown109 slav111 ic112 a113 kh113 ych115 yak115 ih116 iche116
יל il65 ill76 ille80 le80 yl90 eel94 el94 l94 yle96 eal99 ale100 eale102 eele105 rill105 jel105 yil105 yel108 yell108 jele109 e109 yal110 sle110 yele111 isle111
ימ im65 yam90 m91 me96 am97 eem98 imm103 ime105 jam106 ym108 iam111 jm112 eame114 aim117 r118 em118 d120 amne120 jeff120
ינ in46 ine70 ne73 een79 yn79 en80 n86 yan91 jan95 jen97 ene98 inn99 yne99 igne101 enne102 ynn102 yen103 ean104 jn105 eane106 ane106 an107 ign107 e107
יס is59 iss81 ce88 ice88 es92 se97 yas98 ise98 yce99 iz99 isse100 s100 ace104 eese104 yes105 ys105 jas105 ss106 p107 ies107 isz107 ic109 ess110 ris112
יע ya90 ja90 yaa97 ia109 ie111 i113 yae115 jan120
יפ iff86 if89 iffe94 ipp94 ip100 yif101 yaf105 eef107 uff107 yef110 eif111 fe112 eff113 ieff113 ippe113 ef114 yyip115 yaff116 v116
יצ ic61 itz67 ich71 icz83 itch84 its87 ici93 yitz94 wicz98 jic99 each99 i100 yts103 utz103 ec106 iz106 ych108 eech108 yits109 iec110 ics111 dzic114 yiz115 z119
יק ick68 ik73 ic82 ke85 chae97 iq98 rick98 ique98 yck102 yak104 jk105 ich105 ake105 uck108 iak110 icke110 nik112 ek112 ijk113 ak113 er113 yeka114 ch114 ac115
יר er70 ir74 re86 yer88 yar89 ere95 r99 erre99 ear100 jar103 ier104 ller107 eir109 jor109 are109 jere110 ur110 eres113 jer113 ire114 geer115 aire119 ar119 jero120
יש ish79 is90 isch94 i101 yis101 sz105 yesh105 iche106 yiss107 iash109 ysh109 jes111 gyes113 es114 issa114 ix115 li115 eix117 yas119 z120
ית it77 ith83 i107 ess110 yat116 itt116 ss117 l118 rine120 udd120
כ ch67 ka85 kh86 k89 c97 ke100 h101 ak103 gh104 kha105 ach106 cha107 g108 ates108 wald109 ca110 che112 acha112 te113 ech113 113 kar113 helm113 eck113
כא ha98 kha98 chae99 ka99 cha105 c120
כב kab104 chav114
כד kado114
כה kaha98 ka101 cha103 koh104 cah106 chh109 coh109 ess109 cohe110 co110 acha116
כו ko95 ku99 cho101 co105 kho106 ch115 cu120
כט cht87 echt91 et115 acht117 gt118
כי ki94 chi96 chai109 ecai109 ehai112 hi112 khai115 aki116 chy118 a120
כל chel95 kal104 chal105 khal107 cl114 kkil115 hal120
כמ kam113 ghem113 kem113 chem115
כנ chen95 kena102 kan103 gen109 cam115 chan116
כס ex87 eks93 eksa95 exa96 ax104 and106 cas107 ekse112 x112 ches113 exe118 kas119 i120 u120
כפ kaf109 kf113
כצ katz102
כר cher84 chr86 car89 cr90 kar92 char96 kr96 har111 khr114 coon115 ker120
כש kash116
כת ta110 ca113 ka114 amia120 dice120
ל l42 le60 ll68 la71 el72 ell78 elle82 lle82 93 al94 ol96 nell97 rell99 hl100 all101 e101 li106 lles106 iel108 les108 il110 a110 hrid112 zell112
לא la61 le86 lla86 las103 lo104 lu107 lah110 lac111 alla112 ila114 lya114 leh115 l117 il120 k120
לב lav77 lev80 law87 lv91 lve92 lab94 leb95 lva97 lebe98 lb104 liv105 lew106 hlbe107 ele110 lava113 v113 elev114
לג leg100 lag101 s107 leh109 legg111 h115 lga115
לד ld66 eld74 ald81 lde90 lad92 led103 lid109 jold111 old112 lede112 ladd113 uld113 s113 iold115 lade115
לה la65 le77 lla80 lah85 ella86 lle94 ela96 ele97 leh100 let100 llet102 ala108 loh108 hess109 lo111 llah111 elle113 a114 ulet114 lagh115 elet115 llee115 llay116 lee116
לו lo54 lu60 llo78 lou80 lau84 low87 lev88 loo89 ello90 lew94 loe96 law99 glu101 llow102 la102 lyu102 alo104 llu106 lue106 lot106 elo107 los108 luc109 loh109
לז les97 laza97 elz114
לח lakh101 leh107 lach108 lah111 laho117
לט lt80 lett90 lat90 let94 aye109 latt109 alt117
לי li46 ley64 ly65 lli67 le74 lie77 elli78 lly79 lee82 eli86 gli87 la89 llie90 lea90 lley91 lei93 lay96 l97 lu97 ali98 liy98 i103 elly104 ely104
לכ lach95 lech97 a102 lch106 o107 on109 pa110 laf111 ncho111 n113 wine113 i113 lex113 lric116 emar118 hun120 k120
לל lal104
למ lam82 lem85 lm93 llam99 llem103 lemm105 alem106 lamb108 lamm111 rg120
לנ lan64 len74 llen88 llan90 lenn95 lain101 lin102 lein106 lene107 lane107 laen107 alen108 hlen108 ulen112 lon112 land113 elen114 lins115 a120 obza120
לס les74 ls83 las89 els90 less90 lls94 lass103 lez104 llas110 als111 laz112 aels114 wles115 lasc115 laas115 bels115 lss116 ales116 eles118 lso118 so120 ka120
לפ lf82 lph89 olf98 lap100 lef101 lep104 olfe105 olff108 lphe109 lff111 ulff111 lof113 laf115 elph116 lefe118 phus120
לצ ltz89 lz93 lec105 latz108 nate120
לק lak93 lk96 lack97 lek99 leck101 lac103 llak106 lec109 ulke114 ilk114 llek117 alek119 zlak119
לר ler65 ller77 lar88 llar107 hler109 er110 sler111 lerc115 lear116 lere117
לש lash105 lesh106 les112 lesz113
לת lat105 let112 ilat115 lath118
מ m49 ma62 me67 mo88 93 mm96 am100 mas102 em103 mu103 mb107 sa107 mat107 mi108 om108 haak110 mai110 o111 mit112 ama113 n113 swey113 ham113 mag113
מא ma57 me92 m96 mo98 mu98 mul103 mat104 mas109 mur110 mad113 man113 meag115 mac116 maje120 marz120
מב mb78 mbe98 mba106 emb106 mev110 b110 mav111 ba111 amba113 amb120
מג mag85 mega106 maj106 meg109 magg114
מד med84 mad88 madd103 made103 mede105 meda110 amed112 mada119 elm120
מה ma68 me88 meh91 mah91 ama97 met104 omo105 emma105 maha107 eme110 omoh111 mee112 mma112 ime113 on113 mme115 ame115 hme119
מו mo52 mu61 mou84 mau90 moo91 mmo96 mor106 m107 moh108 mur109 moe111 meu111 mul112 amu112 mous115 amo116 muh117 mog120 f120 miao120
מז maz89 mez102 miz105 maza115 mazz116
מח mah93 makh97 mach101 meh106 emah112
מט mat85 met88 matt103 mett104 meta110 hmed111 mata114 mit114 mate114 t115 meth115 mete117
מי mi50 my81 me82 mu87 ma88 emy91 mie92 mee95 mmy97 mea98 mei98 may100 m100 ami100 mey101 mmi104 mai106 mmie107 mil108 miy109 i110 mul110 emi114 mus115
מכ mach99 mak103 mekh111
מל mel73 mal76 mmel90 mell96 mele102 ber109 mela110 mala110 or110 mul111 mmle111 canu113 e113 sver115 mi115 mall117 male117 mhl118 vald118 deid120 eury120 noth120 raed120
ממ mem104 memm115 mame117
מנ man51 mann65 men68 mene96 mena100 main103 aine107 mun108 mane111 mana112 emen113 mesn115 hman118 j120 dei120 ed120
מס mas86 mes87 mess88 ms92 masa94 mus97 mass99 sa106 s109 mace111 mose112 masc113 ams114 dams114 ums115 m116 mase116 mos119
מע ma95 maa98 m105 me108 mu110 moa110
מפ mp81 mpe96 amp101 emp104 mpa111 m114 empe114 mahf120 pala120
מצ metz102 matz110 mac110 mat113 mats117
מק mc68 mac78 mcc82 mak90 mack97 mck98 mcke101 meck103 mcca107 muq109 emek113 mcco120
מר mar59 mer65 mmer81 mur100 emer102 marr106 mare108 myri110 miri111 mere112 mari112 mor113 hmer114 maar114 mir115 meer116 l116 merr116
מש mash95 mesh102 mois103 mes104 mish106 ma111 moys113 mach114 mess115
מת mat92 matt92 math94 mati109 muta110 mate111 anti120
נ n38 ne60 en68 an71 na73 nn81 nne86 in87 89 on91 no98 enne100 ng101 ane102 un103 anne104 ain105 nna106 m109 eine109 nas110 ughn110 hn111 a111
נא na70 nna100 nah111 nut114 no115 nee115 enna120 vlas120
נב enb94 nev95 nav97 nab99 enbe109 neve110 enev118
נג ng56 nge94 neg98 naj99 ngh102 n104 nag104 nghe109 ang110 negg113 ing113 andz114 naga114 nec114 dash120 nex120
נד nd62 and67 nad85 nde94 end96 und100 ned106 ande107 nada113 s113 hend115 anda115 j118 ndh120
נה na59 ne78 nna83 ana83 nah91 net94 neh96 ena96 nnah102 nne102 nais104 enna105 ene105 nnet105 nagh105 no108 naha108 anna109 ona110 enee110 ney113 ina114 snay115 nh115
נו no56 nu73 ano89 nno90 nou96 neau98 anu99 naud102 kno102 not108 nnot109 ne110 now111 noo112 anno112 n113 um114 nav118 nous118 nos119 nod119 enau120 enon120 auld120
נז naz95 nez99 ns107 ans108 nza109 ens110 nge110 nz111 ange111 naza115 anez118
נח nach96 nah98 nehe102 noah109 nakh114 noch115 nech115
נט nt72 ant86 nata90 nte91 nat93 nett94 ent95 net103 anta103 nta104 unt105 nath107 t107 aint107 nant113 enth113 enti115 mte115 nter118 neth118 nthe119 nts120
ני ni49 ny75 ney76 nie82 gn83 nny85 nnie85 ani85 n88 ne88 nni89 nney94 nyi96 i97 enni98 anni99 enny100 nee100 oney100 gni101 eniy103 kni105 y105 agn108
נכ nach105 nec115 r120
נל nell85 nel91 nal94 nall104 anel108 enel109 neel117
נמ nem100 nim102 neme106 nam106 enem113 name116
ננ nan80 nen85 nnen97 nnan105 anen112 inen115 anan115
נס ns63 nes73 nce85 ens86 nas88 ence89 ness90 anc96 nnes96 nass104 ans104 nza105 niss106 c107 nez108 nc108 nis108 enc110 ance110 n110 ent111 le111 ele111 ions112
נע na102 naa102 nao105 nea113 no117 ne120
נפ naf97 enfe106 naph109 nap116 neff117 enf119 nefe120
נצ nz90 nets93 ntz94 nch95 enz95 ncz99 ance100 anz102 nc102 antz103 nce105 enc106 nas110 naz113 anch115 nec115 ns116 entz116 nez117 nche118
נק nk80 nck91 naka97 ank99 nak103 nek107 anek116 enek117 nch117 anke117 ncks120
נר ner61 nner85 nar86 nara115 hner116
נש nes105 ens107 nash108 nesh108 na114 nish115 nsz116 enes116 nsk117 ns120
נת nat90 nath90 nth109 neta109 noss109 int113 tess115
ס s36 sa70 es73 ss75 se75 ce76 z85 88 ez89 ess94 sz94 as98 esse101 sse102 c102 za102 ze104 t105 sze110 ca110 ras111 ndro113 to113 llo113
סא sa70 su91 ssa96 za99 ussa101 so102 sza103 sum108 zar108 sul113 sav120
סב sab91 saba95 seba96 sav97 sev98 seve104 sve106 zaba109 sebe111 seb111 sbu114 zab117 sabb117 ev120
סג sega104 segh114 sej114 saj119 sege120
סד sed97 sad101 sada107 ced109 sedd112 sid114 ssed115
סה sa90 sse93 za93 ssa96 se97 essa98 ce101 sah106 seh107 esse109 ca110 o113 sset114 asa114 sza116 ese117
סו so63 su66 sso79 sou87 zo95 ssou98 soo100 s106 z107 ceau108 zu108 sue109 sau109 som113 seau113 sa113 a113 ssot113 se113 zzo113 ssow113 suu117 saw118 ss119
סז cesa115 ces120
סח sakh114 sach118
סט st52 ste72 sta76 asta93 est98 sett103 ust104 s104 sset107 szt108 set110 sat110 ast110 r113 se113 u113 ett115 t115 ost120 esti120
סי si60 ci71 ssi75 cy80 sey86 sy86 se93 sea93 ssey94 cey95 sie95 ssie95 ce96 cie96 c97 asi100 assi100 see104 ssy105 sayy105 sa107 szi107 ussi108 essy108
סכ sche116 bloo120
סל sal77 sel79 ssel84 cel90 sell96 cell100 sl103 stle104 sul105 cele106 sla106 sele108 sala108 sall109 zel112 ssl114 esel119
סמ sam81 sem95 sm106 samm106 ssem106 sim108 seme110 som111 sma113 ssim113 zam113 sema117 asm118 sama119
סנ sen69 san74 ssen86 ssan98 cen100 sin108 szen108 sene110 esse111 dsen111 son112 xana120
סס cec100 ces104 sses112 ceci116 ses119
סע saa93 sa96 sae113
ספ sp86 spe87 saf91 sef92 ssef101 sep107 spa108 saff108 sepp108 seff110 saph110 sap111 zap113 safa114 seph115 usef117 sele120 xhep120
סק sk80 sc92 sca102 ska103 sche106 szek106 scho107 sek108 ssek108 sque109 saka110 seke110 sack110 sak112 sac115 sky116 s118 k118 in120
סר ser77 sser80 sar81 cer90 serr96 sere105 ssar106 cere107 ror113 seur114 am115 sara115 s116 a120 anko120 iman120
סש sess112
סת sthe106 seth108 sta113 satt115
ע a68 e90 o102 gh104 105 gha105 h111 id115 am118 k118 ah119 ei120 ey120 y120 da120 elye120 ghin120 jasz120 wahe120 ara120 it120 eut120 uz120 ozo121
עא a90 o113 gha116
עב ab83 abb102 iv106 aba110 abe112 ev113
עג aj114
עד ad83 ed107 aad108 ede115
עה a101 eh115
עו o81 u91 ou98 uz113
עז az91 ez94 aza96 eze104 azz107 izz115
עט ata109 at115 atti116
עי i84 ei93 ai96 e101 ay106 ee106 ey107 aya109 is109 v110 es112 x112 ayy118 im120
על al95 el97 ala117 ale117
עמ am83 emma101 om109 imma109 ema111 ame112 em113 oam115 amm115 ama120
ענ en99 in102
עס es111
עפ af105 of111 ef115 ow115
עצ etz114
עק ak116
ער er86 ar101 err113 ber115
עש x107 esh110
עת at102 ath120
פ p53 f54 pe71 fe77 pa77 ff77 fa84 pp87 ph97 epha101 v101 eff102 ffe104 op105 af106 eoff107 pfef107 ep108 ve108 t109 po110 pu111 pf112 pet113
פא pa64 fa72 far97 pha99 po100 ppa108 pe112 fah114 par114 faa116 apha116 afa117 ffa118 p120 pac120
פב fab88 pav94 pab111 fabb114 pev115
פג pag108 pegg112
פד fede97 pad98 ped102 fad104 fed111
פה pe89 pa92 ppe95 ppa98 ffe101 feh102 pah104 fa106 fah107 fe111 ffa112 ffet113 offe115 affe116
פו po60 fo65 pu74 fu75 pou87 ppo89 vo92 pho92 fou96 ffo96 fau97 pol98 pau99 poo102 fuh105 feu105 foe107 phu108 apo108 affo109 foo110 faul113 poe113 tho113
פז paz101 pez110 fez112 faz114 fiz115 prz117
פח fih115
פט pet76 pat81 ft85 patt93 pett105 fat110 pt110 fet111 pata118 afat118 pete118 aft120
פי pi60 fi63 phi78 fe84 pea87 ppi88 py89 pie91 fa91 fie92 pe93 phy96 pa97 p97 ffi100 fu100 pee101 phoe104 ppy106 fin106 ffie106 ffey107 pic108 phie108
פכ pach116
פל fel75 fl79 pel83 pal87 pl88 ple89 fal91 pla91 ppel93 fla94 fle95 pele95 pell96 fell99 pple101 phel102 pall107 plea107 ffel111 pela113 pil113 flem114 feld114 fall114
פמ pame108 pam112 pem112
פנ pen82 pan83 fan87 fen92 ppen92 pin93 penn94 ffen94 phan97 efan98 pene104 phin109 efen113 epan114 fenn118
פס pas85 ps88 pes93 fass105 pass107 fes108 pps108 pez110 fs119
פע fe118 pp119
פפ pf92 papa102 pep111 pff112 pap115 pepp118
פצ pac109 pats114 fac114 ptz114 pech117 pec120
פק pek101 fek106 fac107 peck107 pak110 faq113 pack114
פר per67 fr67 fer73 fre75 fra77 par78 pr79 pre83 far83 pper84 ferr85 ffer85 perr93 pere95 pher97 pra99 pres101 oper102 parr102 ver102 pur104 pear105 efer105 fred106
פש psch108 prz114 fsch115 fash115 pech115 pas118 przy118
פת fat97 efet108 phet110 pet119 ptah120
צ ch71 tz72 z73 c75 ts79 che88 cha89 tch90 tsch90 ce91 etz92 s94 cz95 ze96 tche96 tza99 ets99 cs101 za102 tsa105 cie107 tze107 cci107 tcha109
צא cha80 ca101 cea103 cia106 sa107 za111 csa111 zzat111 che111 zza113 chub116 chap116 chan117 chuc118
צב chev90 tsev93 cev100 tsve107 tsab109 zev113 zv114 sab118 tzv118 tsv119 chav119 tzab119
צג ceg111
צד chad106 ched109 sad115 zad117
צה ce97 ca101 cha101 ze102 che103 tze104 ta105 zza108 cea110 ace111 cia112 cseh115 a116 tza118
צו chu80 cho81 tsu88 zu88 zo89 zzo93 ccio97 atsu99 zuc101 z103 cio104 tzu105 cu106 czo107 ciu107 tzo107 chou110 tso110 che111 azzo112 cuki113 ats113 co114 su114
צז ces109 cez115
צח tzah108 diac120
צט chet103 chat107 cet112
צי chi69 ci74 zi78 cci84 zzi86 tzi90 tsi90 czy92 chie96 qi99 cha100 ti101 chee101 cchi101 cy102 ch105 che106 chey107 csi107 ze108 czi109 acy110 chy110 tchi111
צכ ech105 cech113
צל chel92 zel95 tzel99 cell102 chal104 cel106 zal110 cele112 tsal116 zl118 zell119
צמ cham99 chem119 simi120
צנ chen81 cen96 chan97 tzen102 zen103 tzan104 zan117
צס ches92 ces101 chas108 chez109 cas113 czes115
צפ chap103 tzaf106 zfe112 tzfe114 tzf117 chep120
צק cek95 chk100 chak102 tsk102 tzk105 czek106 ck110 zak115 ek120
צר cher81 tzer84 char89 zer90 cer97 czer99 zar104 chur107 sar108 sir109 tser112 zzar113 car114 tsar115 djer120
צת m120
ק k47 c59 ka68 ke71 ca71 ck72 ch86 ek87 q93 cke95 eck98 qa99 ko99 qu100 ak101 que103 ce103 ques104 uk105 cche106 g107 cque107 che107 yak107
קא ka64 ca66 ko93 qa95 car97 cu97 k100 cca102 cul106 co106 cas106 cur110 cum110 cou113 kha114 kad115 cai115 ku116 aka119 c120 f120 jigo120
קב kev92 kov100 kob102 cab103 cob105 kav108 acov109 kiew110 kie112 kub113 kawe113 sha115 cabe119 kaba119 ckov119
קג qaj112 kaga117
קד kad95 ked105 qad113 kada118
קה ka65 ke74 ca77 quet93 que94 kka95 ckh101 cke103 eca105 eke106 che107 ce108 aka108 qa108 cah109 cca109 ko109 ecca110 ecke111 cka111 kke112 akke115 kah117 ha117
קו ko51 co52 ku64 cu69 qu75 cou84 cco88 cho88 q90 coo90 kou93 con97 coe97 koo99 cor101 k102 kuh103 kko104 ca104 ka104 cot105 ck105 col106 kho107
קז kaza106 cas107 caze110 casa114 quez114
קח kach116
קט kat91 ct95 cat98 kett100 kata103 cata105 catt107 kate107 cate107 ket110 quet110 cte111 cutt112 cta114 ka116 ect118 ekat120
קי ki51 ky60 ci84 chi84 qui85 kiy87 key88 cchi89 kie89 ca90 ke90 kee92 ka96 cky98 kea99 ckie99 kei99 c100 kyi102 cki103 qi103 zky103 que104 cae104
קל kel75 cl75 cle81 kl81 kal82 cal82 cla84 kle86 ckel91 kell92 kla95 quel98 call101 kele101 ckle103 cell103 cala106 kkel108 chl110 chal110 kli115 kall115 cale117 clos120
קמ cam86 kam88 kem93 kame99 kim105 kami120
קנ ken76 can81 kan82 cken87 kenn99 cann102 koen105 chan108 cunn109 c110 kann113 quin113 cana115 kne115 aken119 cen119 kana119 kane120 ishi120
קס x67 ax84 kes86 cas86 ks88 xe90 kas91 cass91 cks92 chs97 ex97 quez98 xx102 s105 kess107 kass108 k110 akes111 ckes112 cus114 ces115 xa116 oks117 ccas120
קפ cap93 kap94 kaf110 kape111 capp112 kepp115 kapa116 kapp120 kep120 kamp120
קצ katz98 kac104 kats111 kacz114
קר car68 ker69 cr74 kar74 kr78 cker79 kra87 cre90 cra94 kara95 kre96 kerr98 kker98 carr99 cur102 ccar104 cara107 oker107 chr108 card110 qir110 eker112 qar113 er113
קש kash102 kesh104 krzy110 kas112 kes113 kech114 ks118
קת kath91 cath96 kat99 cat120
ר r40 er61 re62 ra71 ar79 87 ur91 rr99 aire99 erre100 ro102 ert103 ir104 or105 gh108 s109 rre110 ri111 ers112 alex113 ore113 ry113 o113 po113
רא ra60 ru91 rra100 rus100 r100 gha102 ro104 rum106 ur114 raud115 rai115 arra116 rae117 ar119 rat120 reco120
רב rab85 rav86 rev92 reb99 rabb101 rv103 rb104 riv109 arev114 rba115 ryb115 rebe116
רג rg74 erg91 rge96 reg98 rag99 regg101 urge106 rgh108 orgy109 raj113 he115 r117 rgue117 rq118 erq119 o120 u120
רד rd65 ard77 rad79 red83 rde101 redd103 orde104 ord107 hard107 pard111 herd112 read114 er114 d115 arad115 rda117 ardt120 r120 o120
רה ra62 re76 rah90 rra91 rre97 era105 reh106 raha106 ara106 rrah107 ret107 rera108 rais108 ree108 rey110 a114 erra115 eau118 ira119 ore120 aint120
רו ro46 ru59 rou82 row89 roe95 rrow95 raw96 roo97 rew97 ros99 rous99 rho100 roux101 aro102 reau102 rau102 rro104 roh105 rero108 r109 go109 arro110 rot110 or110
רז raz87 rez88 res98 erge104 rges109 rese112 rz112 razz113 reg116 rj117
רח rah92 rach97 erah110 rahe119 rajc120
רט rt72 ert87 art90 rat92 rte93 rett94 urt98 rth98 ret101 hart110 ort111 aert111 ardt111 ur113 rath115 urte115 ratt115 rret117 erth117 eret117 th120 gra120
רי ri46 ry65 re72 rie74 rri82 ari83 ree83 ra84 erry85 rey88 ru91 rry92 rrie93 riy97 wri100 rea101 ray101 rei101 ric101 ary102 rhy104 r105 rrai106 hry106
רכ rch96 rech107 arch113 rach114 rak115 arc117 rk118
רל rell85 rel85 ral100 hrl110 rl113 eral118 rlat119 rcia120
רמ ram73 rem89 reme100 rom101 rama103 rm103 urm110 ramm115 rim117 rame118 orem120 u120
רנ ren70 ran70 rn75 rne85 rren97 aron101 ron102 rin102 rent103 renn103 rand107 oren108 aren108 urne108 eren111 rene111 en112 rain113 hran113 rena115 rane115 ghan118 er119 drun120
רס ers78 rs81 res84 ras89 ress96 rres99 ars100 rce100 rse101 rez101 erce105 rass106 rss111 rras111 ares111 rrez114 rc120 hors120
רע re99 raa107
רפ raf88 rff89 raff93 rf94 raph103 ref103 refa105 rep105 rafa107 rapa111 rapp112 rap113 rifa113 repe113 rpe115 rapo115 horf116 rp116 rehf120
רצ rz91 rtz94 rch99 retz99 artz101 ratz107 rec107 arz110 urch110 rcz111 rc113 rets115 raz115 ertz118 rths120
רק rk79 rek95 rke96 rak98 reck103 urke104 rac106 rck108 rqu109 rack110 rque111 riq112 raka113 recc114 reca114 rc115 arek120
רר rer103 hrer106 erer111
רש rsch89 rash93 rsh96 resh101 rush109 rch110 r111 resz114 res114 eres115 arsk116 ras119 rs119
רת orth84 rth89 rat95 rath103 eret109 reth111 ruth111 rett115 ret116
ש sh60 sch63 s65 sha71 she78 sche79 che82 scha82 ch84 sz85 sa94 95 scho96 se100 shi100 zsch102 cha102 uche103 sza104 ash108 si108 xe109 sze109 es110
שא sha77 cha83 sa104 scha113 scia113 shah114 a114 chap117 o119 shu120
שב shev87 shab99 chev100 shav104 schw106 chab106 sabb113 shap115 seb116
שג sag103 chag116
שה sha87 scha97 sa98 sche98 cia99 chet102 cher106 cha106 ashe107 acha109 oses109 oshe110 shah110 sheh110 she110 tia112 asha112 asa113 sseh113 seh113 es114 che114 i115 asce115
שו shu74 sho77 schu80 sh86 shaw89 scho91 ash93 su93 cho97 chou101 so101 szo103 sch104 xu105 sea106 chau107 shou109 chu109 shau113 scio113 xiu113 shoe113 suh115 shue115
שז shaz118
שח sheh106 shah114
שט st65 ste79 sta98 stad102 shte106 szt107 stam107 sht109 stae111 shet111 chat113 salt120
שי shi63 schi87 chi88 xi90 si92 she93 sci95 shee96 sha98 szy99 shay100 shai100 shea101 sche101 ashi104 schu104 chy105 a106 i107 xia109 s110 uchi111 shei113 ichi113
שכ shak106 sche117
של shel87 shal90 chel94 schl94 chal102 shol106 of109 tele113 sh114 shl116 kall120 umo120 vine120
שמ sham90 shim93 schm93 shem93 sim94 cham101 sam107 sem113 sme117
שנ shan89 shen89 schn92 chan105 chen109 sen109 shin113 shne113 shn114 cean115 tion120
שס chas116 ious120
שע sha101 shua102 e113 shaa114 esha118 sh120
שפ sp93 shep97 shaf100 shef100 spe105 shap111 saf112 shif112
שצ shch104 sche117
שק shk98 sk100 sek102 shak109 szek109 shek117 scus120
שר sher81 shar86 char92 sar93 schr94 cher94 shra104 sara106 sro107 ser112 sera120 brun120
שש sass102
ת th71 t78 ta83 the85 te89 eth96 tt103 tha105 et105 ti112 neth114 tra115 oth118 s119 119 ress120 ster120 lema120 ots120 ttit120 jas120 z120 aria120 tu120
תא ta91 tha92 the103 te110 that112 thu112 th120
תב tav110
תג tig117
תד tad97 tid109
תה tha92 the97 ta99 te114 ethe116 teh120
תו tho79 to86 tu87 thu97 tou103 tom108 ta117
תח tach103 tah107 th111
תי ti81 the89 thi90 thy91 ati99 thie101 tai102 tay107 te107 ty109 itya109 itty112 hati114 ta114 thee115 s115 tti116 th119 atti120
תל thel93 tal98 tel109 ptol110
תמ tam90 tama97 tem100 tamm104 them111 sm112 tham114 tim115
תנ tan88 atan94 than96 an115
תס thes104 the120
תע ta111
תפ tep106
תק tek115 thiq115
תר ther81 ter94 tar96 thar104 thur107 tere112 zter115 tirz116 er120 traw120
תש i110 ta115 tish115
װ w121
`;
