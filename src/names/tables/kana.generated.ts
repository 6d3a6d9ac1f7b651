// Made by bench/learn/letter-tables.ts from wd_katakana.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (ja); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const kana = `
ァ ti110 ha110 a112 ad118
ァス us104
ァチ acs113
ァン in104 and111
ァー er67 fer101
ア a45 re83 r87 er88 ha92 99 ah99 ar103 e106 am108 je112 ir112 are113 ag114 aga115 hre115 ya116 ea117 aa117 ab117 u118 cess119 ad119 ere119
アイ i77 ei80 ai87 ay94 eye105 ayi110 eic111 ait111 aye113 is113 ey114
アウ au79 ou102 al105 a110 aw113
アガ aga88
アキ aki95 aqui99
アギ agui92
アク ak87 ack109
アグ ag93 agu98
アコ aco112
アゴ ago100
アサ asa97 assa106
アザ aza103 haza112
アシ achi106
アジ aj112 adi114
アス as75 az96 us101 ous104 assu107 eus112 ass113
アズ az99 res112 azu114
アセ ace107 aze111 asse111
アソ uazo111
アタ atha107 atta108 ata111
アダ ada93 adda110 adde113
アチ aci113
アッ a81 at99 u102 ab104 ac104 us113
アデ ade87
アト at93 att106
アド ad82 ado98
アナ ana74 anna87
アニ ani86 anni103 agn108
アヌ anu97 anou108 ane113
アネ ane94 anne98
アノ ano107
アハ rh104 ah106
アバ aba97 abba111 airb113
アビ abi97 avi104
アピ api106 ap109
アフ ah99 af101 akh106
アブ ab74 abu106 abou106 av108
アプ ap104 up110
アヘ ahhe109 ahe113
アベ abe94 ave102
アペ appe111
アホ aho110
アボ abbo104
アポ apol111 apo113
アマ ama86 amh112
アミ ami88
アム am82 iam106 aeme112
アメ ame87
アモ amo97 ammo112
アヤ aya105
アユ ayu109
アラ ara85 ala88 alla98 aru111
アリ ari80 ali81 alli100 aly101 ary104 arri106 ally107 ri109 aliz113
アル al63 ar66 har100 all107 g111 arty113 arn113
アレ ale70 are97 arre107 alle108 hale110 al110 alya113
アロ alo95 allo105 arro107 aro109 haro111
アン an56 en81 am88 un92 anne93 ang97 ann98 han99 hen100 ane101 yan102 in104 ron105 enne105 on107 ao107 aan109 ans109 and110 jan112 hum113
アヴ av97
アー er71 ar74 a86 ear89 ir90 aa91 or101 ier103 ah104 ur105 r109 al112 urqu113
ィ y93 i103 107 ui114 ogio115 je115 si117 a120 w121 is121 ier121 do121 horn121 jung121 laus121
ィア ja105 ia112
ィエ je104 ier109 hier113
ィシ ysh110
ィス iths110 ith110 ace110
ィチ wicz92 ich99 ics109 itch113
ィヒ ig102 ich112
ィル yr108 ille114
ィン in99
ィー e85 ee91 i93 ie94 y96 phe103 ey104
イ i55 y64 j83 e87 88 a91 ye97 yi97 ji98 hi100 igh102 ij102 eu103 ouis110 hip110 ouie110 ien111 is111 glie112 u112 ich113 lli113 oi114 z115
イア ia87 ire90 iah95 y110 ir110 iai113 hyac113
イェ je76 ye80 ja102 jo103 ge104 y107 e110 jae110 go112 ya112 j113
イエ ye90 yer102 yet114
イオ io88 gio112
イク ake87 ke103 ikh103 ig106 ick107 ijk108 ike109 iq111 yck112
イグ ig82 ague113
イケ ike109
イコ aco100 jko104
イサ isa90 issa108
イザ iza98 isa98 isab107
イシ isi99 ishi102 ysh110
イジ uigi100 azi113
イス is79 yce92 ace101 ice102 ythe103 aith104 uiz104 eiss105 yth106 ith107 iss109 ase110 raes111 yis112
イズ ys106 is107 iz108 yes110
イセ ise109
イソ iso109
イタ ita100
イダ ida104 hida110
イチ jc109 j112 yich114
イツ itz101 iz107 yitz110 tz111 ites112
イト ight82 ite82 ito101 it103 eit104 te105 yte109 igt112
イド id90 ide95 yd97 de104 ed106 ade106 yde107 yed110
イナ ina92
イニ ini100
イネ ine102 igne112 l113
イノ ino93
イバ iva101 ibar108
イヒ eich105 ich108 ia110 he112 higi113
イフ if103 ykh108
イブ ib99 b109 ave110
イボ bor111 ibbo113
イポ hipo111
イマ ima99 imma108
イミ ami106
イム im87 ime110 ame112
イヤ illa96 ya104 yer104
イユ ille99 euil106 lles110
イヨ yo114
イラ ira85 el105 ila105 eira106 hila109 illa112
イリ ili89 il99 ily106 iri109 ile113
イル il81 yle95 ir101 yr107 yrou109 ail109 eil110 iru111 isle113
イレ ire99
イロ iro91 ilo92 ylo110 aylo113
イワ iva93
イン in66 ine81 yne91 ne95 ijn97 ein98 nh100 yn100 ain103 ying104 en105 inn106 ane106 im107 jin109 igne110 yin113 i113 ayne114
イヴ ave100 eve101 iv107 ive110 yves110 ve110
イー ea82 e85 i93 yi103 illy111 ei113
ゥ wu114 114 hu114 ow117 eux120 ro120
ゥブ b110
ゥワ wa113
ゥン in110
ゥー oo99 ou105
ウ u66 w77 l90 ou93 95 eu98 v99 woo106 ugh107 wu109 hu109 will110 ous112 ow113 ywoo113 uc113 hou114 we114 co115 aw120 uk121 ev121 hous121 oust121
ウァ va98
ウィ wi58 vi83 wy85 whi88 wee91 wil93 we98 wyn99 whe99 w104 whea105 whit106 wic106 whee106 s106 will110 oui110 wie111
ウイ wie107 hui108 wi109
ウェ we65 wel76 wa76 wea90 ve94 w94 e107 whe111 awa113
ウエ we103 oue104 hue106 uye113
ウォ wa73 wo78 wal91 war94 vo103 wha105 w107 l111 o111
ウカ luka105
ウク uk114
ウグ ug113
ウゴ ugo102
ウジ uzi105 ouzi113
ウス us61 ouse89 uss96 ows110 ous112 haus112 ius112
ウズ ows102 wes108 uzu111
ウゼ use100
ウタ uta110
ウダ uda103
ウチ ouch108
ウッ woo72 u99
ウテ ute111
ウト ut96 out101
ウド udo100 ldo102 ud108 eod110
ウナ una104
ウニ owni104
ウネ une107
ウノ uno109
ウバ uba113
ウフ ouf106 uff111
ウブ ub110
ウベ ube99
ウマ ume110 ouma111
ウム um95
ウラ ura99 vla100 ula103 ulad109 vlad111 wla112 ulla113 urra113
ウリ uri88 uli97 ul106
ウル ur84 ul85 ull101 glu104 ulu105 urru107 wul109 wool110 hur111 oul111
ウレ ure111
ウロ uro111
ウン un92 own95 ung101 hum110 owne110 um113
ウー u97 woo102 ou105 uh106 oo108 wool109 wu110 hu110 oeh111
ェ e99 102 je108 ie120 jo121 tjer121 ced121 rve121 ia121 bong121 czyk121 ist121 sieh121 sies121
ェア air89 ea111
ェイ ay87 a90 ej98 aye107 rzej109 ha112 eghe112 ei112
ェク ek102
ェゴ ego109
ェス ez95
ェタ eta110
ェッ et110
ェハ eha110
ェフ ev85 ew98 zew103 tyev108 hev109 iech110 tech112
ェリ eri110
ェル el86 ell91 er91 her110
ェロ ello111
ェワ eva105
ェン en93 jen113
ェヴ e101
エ e54 er76 he91 je95 ye98 101 ier104 eh112 a113 o113 we114 t114 es115 ouet115 ller115 ers116 ei117 i118 ae119 en120 oe120 ha121 llet121 ej121
エア ai109 ayre110 eyre110 er112
エイ a79 ai89 ei91 ey96 ay103
エウ eu86
エカ yeka110
エキ eki106
エク ek100 hec110 eck113
エグ eg107
エゴ ego96 yego101
エサ esa107
エジ ed106 edg113
エス es74 ez97 aus112 ex114
エズ ez101
エセ eze110
エゼ eze110
エタ eta99
エチ ech108 etx111
エッ e96 et100 eg103 ec109
エト eto106
エド ed79 edo99 e110 edd113
エナ ena110 hena112
エネ ene103
エノ hain113
エバ eva103
エビ evi103
エフ yev76 ev77 eff99 ef100 eph105 yef108 iev112 eh114
エブ eb113
エベ eve106
エマ emma95 ema104
エミ emi83 emie113
エム em102
エメ emme101 eme102 aime110
エモ emo108
エラ ela87 ella95 era102 aela111
エリ eli77 eri80 elli88 ely110 heri110
エル el64 er73 ell87 elle91 her91 ael99 iel101 eleu111 hel112
エレ ele85 hele105 yele107 herr108 here110 ela110 erre111
エロ ero96 elo98 ello106 erro107 uelo109
エワ eva97 yeva100
エン en70 n99 an102 eng103 yen103 henr105 em105 hen105
エヴ ev101 yev102
エー e89 eh100 ee103 a105
ォ obha115 rdin115 sing121
ォア our111
ォッ ox111
ォフ ov106 ow108
ォン o111
ォー aux99 o113
オ o54 ho95 au99 ot106 106 a108 os112 ogh112 ough112 iot115 kaew119 ou120 ioa121 engl121 kazu121 nho121
オア orr113
オイ eu100 oy111 oi112 ohig113
オカ oka98
オキ okee108
オク oku101 ok102 oc111 ox114
オグ og102 ogu110
オコ oko110 ocon112
オゴ ogo108
オサ osul110
オシ ossi104 osi105 hosc111
オス os79 us97 aeus110 osu112 y112
オズ os91 oz92
オソ oso109
オタ ota103
オダ oda113
オチ ochi110
オッ ot92 op104 o105
オデ ode102
オト ot106 otho110 oth113
オド odo98 odon110
オナ ona100
オニ oni104 onei105 ony111
オネ one111
オノ hono102 ono104
オバ oba96 ova114
オパ opa102
オビ obi101
オフ off105 ovch112
オブ ob105
オプ op109
オヘ oje113
オベ aube111
オマ omal111
オミ omi103
オメ ome105
オラ ola86 ora97 hora110 ol114
オリ oli84 ori97 oly103 olli107
オル or81 ol84 al92 hor107 olu108 oru109 orou111 hol111
オレ ole88 ore90 aure113
オロ olo96 oro104 iolo107
オン on77 ong99 uong105 ion107 own108 onn111 an113 o114
オー au76 o78 or87 a92 al94 oh98 ot111 hau114
カ ka56 ca59 kha89 cu91 cur96 cha96 car98 col104 a105 cat107 qua107 cah108 k108 ke108 cka108 kad109 ch110 co111 can112 c113 ku114 kho114 ake115 cull115
カイ kai90 ky93 cai94 kei101 ki102 kaj106 khai107 kye110 kay111 kie113 kui113
カウ kau89 cow96 cau101 cou107 kou111
カエ cae99
カキ kaki109
カサ casa94
カザ kaza106 casa108 caza109
カシ casi102
カジ kazi100
カス kas85 cas85 cus98 cuth104 cast109 ckus112
カズ cous110 kaz111
カセ cace111
カゼ case105
カタ cata97 kata101
カッ ca105 cas106 kat108 cut110 ad111 cu111 cat112
カテ kate104 cate109
カト kat106 cut107 cat110
カド cado106 kad112
カナ cana99 kana105
カニ cani104 kani108
カヌ canu110 kanu111
カネ kane106 cane109
カノ cano101 kano105
カバ caba99 kaba100 kava113
カパ capa110
カビ kabi112
カピ capi102
カプ kap99 capu100 kapu108 cap110
カベ cabe104
カペ cape100
カポ capo103
カマ qama113
カミ cami90 cumm99 kami100
カム kham91 kam102 ombe107 cam110 omb113
カメ kame100
カヤ kaya92 ka110 kaia110
カヨ kayo111
カラ kara87 cara93 cala94 kala100 carr108 qara113
カリ kari84 cari92 cali93 kali97 car107 kary109
カル car72 cal81 kar82 kal91 cul95 khar106 calu107 caru107 chal109
カレ care100 carr104 cale105 kare108
カロ caro90 karo99 calo110
カワ kawa99
カン kan81 can84 cam87 quin102 khan103 cum107 cunl111 kang111
カー ker67 car71 cker83 kar83 kir84 ka86 cur91 kur94 ca99 kha99 kaa102 kear103 har107 cre107 qa109 kerr110 carr110 cal110 ba111 er111 ar111 a112 karr113
ガ ga61 gu89 gha89 g101 ger103 gal107 go110 gam111 gah113 gua118 uha118 a120 gour121 hato121 mart121
ガイ gai89 gei95 guy107 geis109 gey111
ガウ gau96 gow108
ガエ gae105
ガク gak111
ガシ gasi113
ガス gas84 gus90 gass105 guth107
ガタ gata112
ガチ gach112
ガッ ga99 gat102 gad109
ガト gat104
ガド gado102
ガナ gana105
ガニ gunn112
ガネ gane113
ガノ gano105
ガビ gavi104
ガブ gabu112
ガボ gabo113
ガム gham86 gam106
ガヤ gaya109
ガラ gara93 gala95
ガリ gali90 gari93 garr102
ガル gar79 gal81 gall97
ガレ gare91 gale100
ガロ galo110 garo110
ガワ gow113
ガン gan71 igan95 gun97 guin106 gam106 ngan109 gunn110 agon113
ガヴ gav104
ガー ger63 gar75 ga93 gger97 gur99 gher103 gor103 gir105 gaa106 gha108 ugar112 gard113 ge113
キ ki63 qui83 chi85 ci96 ky97 101 khi101 kin104 ke107 k107 i108 qi110 hucy115 kil118 cqui119 qu119 kee120 cchi120 chy121 kja121 kis121 nqui121 kik121 at121
キア cia100 chia100 kiah108 kia111
キウ ciu92
キエ uier104 chie107 kie107
キキ kiki111
キコ kiko109
キシ xi93
キス kis89 quis112
キッ kit100 ki106
キト kitt111
キナ kina91
キニ kini106
キフ kikh112
キプ kip93
キミ kimi108
キム kim98 kym109
キャ ca68 ka84 car92 kya104 can108 ki111 cas113
キュ cu83 ku90 kuh109 cy111
キョ ko112
キラ kira104
キリ kiri97 cili102 kyri105
キル kir90 kil92
キワ kiwa111
キン kin64 quin94 in95 kim97 ckin105 kine109 cin113
キー ky63 ki75 kee81 kie81 key82 kea89 ke92 kei96 kiy100 qui102 ckie107 kyi110 kies112 ckey113 icke113
ギ gi73 gui80 ghi84 guin103 gy104 gil108 g109 ggi110 gyi114 gif115 guil116 ugi118 ge120 i120 gwy120 yi121 exic121
ギア geer109 gea112
ギェ gie108
ギエ gie112
ギオ gio97 ghio107
ギス gis95
ギズ giz111
ギッ gi113
ギデ gide111 gede113
ギナ gina103
ギフ gif113
ギブ gibb103 gib106 give113
ギボ gibb108
ギマ guim108
ギム gim109
ギャ ga83 gal92 gar96 gya101 gab114
ギュ gu84 gyu109 gy114
ギョ go102
ギリ gill102 guil103 giri104 gili112
ギル gil81 gill96 gyl107 gir110 guil110
ギン gin85 ggin94 gim104 ginn113
ギー gie93 gee99 gy100 gi101 ggy103 ggie107 gui111 ghee111
ク k53 c67 ku76 ck79 ke79 g81 cu84 ch88 cou90 q91 que92 kou93 95 qu99 kh102 cque105 cke109 ecou111 uk112 kki112 kr114 ick115 koes115 coeu115
クァ qua101
クア qua89 cua106 kua108
クィ qui95
クイ qui87 quee106 quin107 kuy111 kuij112
クエ cue94 que95 kue109 qua110 khue111 quay112
クォ quar110
クオ cuo106 quo111
クサ xa83 ksa90 x105
クシ xi81 ksi96 krzy105 ks108 kshi108 kus110 cusi111
クス x66 ks81 cus87 kes88 kus99 chs100 xe103 ckx104 akes107 xxx113
クズ kuz97
クセ xe85 kse96 x107
クソ xo92
クタ cta95 cuta111
クッ cu106 ku108 coo109
クテ kute112 chte113
クト cto99 qut106 kut112 ct112 gt112
クナ kna111
クニ kuni104 kni110
クヌ knu100
クネ kne105 kune112
クノ kno108
クハ kha106 gha110
クビ kubi105 cubi111
クフ kw109
クプ kup107
クマ kuma102
クム gmu105
クラ cla77 kra79 cra85 kla87 cl88 cr96 cru100 kl104 kula107 kle109 clar112 kre113
クリ chri75 kri76 cri79 clif92 kli93 cle97 cli99 kry99 kuli104 crea105 cree107 cry107 cr108 kr109 cl110
クル kur88 kru88 kle97 klu98 cour100 cur101 crew102 crui102 kr104 kul106 clu106 ckle108 cru109 k110 coul113
クレ cle76 cre82 kre88 kle88 cra97 clai98 cla101 cres103 kule108 clae111 kure113
クロ cro76 clo91 kro95 klo98 clau98 cros101 kreu106 kuro107 chlo109 craw110 klop112
クワ kwa95 qu101 qua104 ckwo109
クン kun94 kum113 kung113
クヴ qu106
クー coo86 cou87 cu92 kuh100 ku101 kuu105 coe106 koe107 kou109 khu111 koo111
グ g54 gu77 gh94 gou97 gue104 109 nguy110 goo113 ngu113 ge114 gl116 gr120 gi121 gt121 ghlu121 giin121
グァ gua111
グア gua93
グイ gui95
グエ gue102
グザ xa104
グス gus85 gs94 ggs100 guz110
グズ gud104
グッ goo89 gug110 gu113
グデ gude110
グド gud102
グナ gna105
グニ gn108
グネ gne105
グノ gno102
グバ gba108
グム gum111
グラ gra69 gla83 gr103 gula104 glu108 gura108 gri110 ghul111 glas111
グリ gri72 gree84 gli96 gr100 grif104 gugl105 guli105 glyn106 grim107 gruf108 guri109 gly110 guer113 glij113 hryh113
グル gle85 gur92 gru94 gul100 glu103 ggle104 gre105 guru106 gl107 gurd108 groo111
グレ gre73 gra89 gle90 gr96 gro104 gret106 glen109
グロ gro80 glo94 gros98 gulo112
グワ gwa109
グン gun87 gung111
グー goo95 gu96 gou100
ケ ke65 que80 quet89 cke92 che93 ka100 ken104 ce104 koe105 khe107 kel110 ker111 cara114 k115 keru115 ca116 ko116 ijke119 ket120 121 kal121 lund121 ay121
ケア cair106
ケイ ka88 ca88 cai91 kay95 kei98 kai98 key104 kaye107 cay111
ケオ keo110
ケク koec112
ケス quez89 kess110
ケッ chet95 cket97 ket105 kop108 ce110
ケト kett110
ケナ kena108 kenn109
ケニ keni105 ken108
ケネ kenn107
ケベ kebe111
ケマ kema107
ケム kem111
ケラ kela112
ケリ kerr106 keri106 keli112
ケル kel75 ker86 kell95 quel99 chel100 ckel101 ael103 hael106 cher107 kor110 quer110 kkel111
ケレ kele101 kere104
ケン ken76 kem96 cken97 chen112 cen113
ケー ka94 ca94 ke102 k104 koh110 kah110 ko112 koeh113
ゲ ge70 gue84 ghe98 guet103 guer103 goe103 go105 ga106 gae108 g109 gem109 gye111 he112 113 gge113 goes116 goeh117 gor117 ger118 gay120 gues120 lith121 lov121
ゲイ ga91 gai93 gay93 gei94 guei97 gey104 hiy110 gaye111 gej112
ゲオ geo92 gheo105
ゲジ gesi113
ゲス guez100 gues105 ges106
ゲッ ghe106 goeb113
ゲド ged111
ゲニ geni103
ゲプ geb113
ゲラ gera104 gher109 gela112
ゲリ geli106 geri109 gher112
ゲル gel76 ger80 gor102 gger109 gyal110 guel111 gher112 gell113
ゲレ guer106
ゲロ gelo106 gero112
ゲン gen74
ゲー ge96 ga97 go106 geh108
コ co57 ko58 cho98 kho100 col108 cor110 com113 113 quot114 quo114 qo115 qu116 con117 cot120 hko120 kok121 lko121 ka121 kog121 abra121 alm121 cson121 hame121 simo121
コア cor113
コイ koy101 koi105 coy110
コウ kow101 kou103 cou108 kaw113
コエ coe112
コク coch103
ココ koko102 coco114
コザ koza110
コス cos89 kos91 chus97 koss113
コズ koz106
コッ co91 cot97 ko102 cop109 coc111
コツ koc110
コト koto113
コナ conn107
コネ kone105 conn112
コノ kono103 conn105 cono112
コバ kova95
コパ kopa111
コビ kovi100
コフ kov67 kow88 koff97 hoff105 kopf108 coff110
コブ kov107 cobb110
コプ kob110
コベ cove113
コペ cope106
コホ koho112
コボ cobo107
コム kom97 comb101 com103 ombe109 colm110
コメ come110
コモ como108 com113
コラ cola97 kola105 cora108 coll109
コリ coll97 cori100 coli101 corr108 kori109 cory112
コル cor78 kor83 col84 kol99 chol100 coll107
コレ cole102 kole104 col107 coll108 corr112
コロ colo91 koro99 kolo104 coro107
コワ kova84 coi111
コン con72 kon86 com101 cong112 kong113 gong113
コヴ kov108
コー cor76 co81 ko86 cour90 koh93 cau94 coe99 kor100 koo102 ca104 cho104 kho105 cou109 coh109 cal111 con111 caul112 auld114
ゴ go63 ngo103 got104 gho105 g107 gor108 ga112 ho113 ggo113 ko114 gaux116 gau119 gu120 gaud121 goe121 121 berd121 gwo121
ゴア gore108
ゴイ goi104 goy107
ゴウ gow107 gou112
ゴサ goza107
ゴシ gosi108
ゴス gos91 goss106
ゴセ goss110
ゴダ godd110 goda110
ゴッ got103 gof110
ゴテ gaut113
ゴド god102
ゴフ goff99 gov111
ゴベ gobe111
ゴマ goma113
ゴメ gome97
ゴヤ goya113
ゴラ gora110 goll113
ゴリ gori100 goli102 gor109
ゴル gor90 gol98 goll112
ゴレ gore101 gole113
ゴロ goro113
ゴン gon84 gom104 gun111
ゴー go77 gor88 gau93 ko104 gaud105 gow106 gho106 got109 aard110 g110 gaul111 ga113
サ sa57 tha82 su84 za87 ssa91 the100 so102 sza106 s107 ca108 109 thu111 se113 ser114 sc114 sap115 sul118 sout119 a120 ns121 sug121 xad121 sha121 syah121
サイ sai85 si87 sy94 cy100 sei102 say106 saee110 saye111 saei111
サウ sau91 sou95
サカ saka108
サガ saga107
サキ saki95
サク sak107
サス suss107 zas110 as113
サダ sada101
サッ sut105 sa105 su111 thac113
サト sut113
サド sad98 thad112
サナ sana97
サニ sani105
サヌ sanu113
サネ sane105
サノ sano101 zano111
サバ saba102 zaba105 sava106 zava108
サパ zapa107
サビ sabi101
サピ sapi108
サフ saf111
サボ savo112
サマ sama91 summ104 som112
サミ sami99
サム sam94 tham94 samu98 som99 some106 sum107 ssum109 samm112
サモ samo101 zamo112
サラ sala91 sara92 zara108 sarr110
サリ sali99 sari100
サル sal81 sar90 sarg110 sul111 salu112
サレ sale111 sare112
サロ salo94 sarr109 zalo111 arro111
サワ sawa109
サン san67 than93 sam97 sun98 sang103 ssan105 zan109 sin109 sen109 in109 thon111 xan114
サー sa84 ser85 sser86 thur88 sar92 cer95 saa96 ther97 sur103 sear106 thir107 za109 sah109 sal111
ザ za69 sa81 the99 ther101 zza104 zha107 da111 s115 zsa115 gia115 ase115 athe117 se117 zur118 ki118 zak119 si120 zz121 t121 zat121 ha121 zaa121
ザイ sei91 zai93 zay102 sai112
ザウ sau105
ザカ zach107 zaka108
ザガ zaga108
ザキ zaki108 zoki113
ザク zak108 sa110 sach111
ザザ zaza109
ザス zas110 zasu112
ザッ zuc105 saa106 sac111
ザデ adeh111
ザニ zani109
ザネ zane108
ザハ zaha103 zakh107
ザヒ zahi106
ザビ sabi107
ザブ zab108
ザベ sabe98
ザム tham106 zam111 holm113
ザリ zari106 zali112
ザル zar95 zal96 sal105 sar106
ザレ zare100
ザン zan86 zam102 san105 sin110 xan113 azin113
ザヴ zaw111
ザー ther78 ser79 za86 zer89 sar102 sor107 zar107 zah108 dsor110
シ si63 shi72 ci78 schi82 sh83 ssi84 s89 sy90 chi91 sci96 thi99 ce101 h103 sch104 sis106 zi107 t108 szy108 sc109 sti110 thie113 hs113 ti114 ch114
シア cia80 sia90 ssia101 shea107 thia110 sear111 siya112 tia112 cyr113
シウ siu111
シェ she69 sche76 che79 se85 scho92 sha92 chet93 scha94 sh95 sze96 sher99 e102 sie105 sch105 sjo107 chai107 kje108 cher109 cha110 shep112
シエ sier105 cier106 ssie110 cie110 sie111
シオ cio79 sio86 zio110 scio111 xio113
シカ sica105 sika106
シキ siki107
シク shk112
シグ sig104 sigu108 thig112
シコ shko110
シシ cice113
シス sis93 ssis100 ces107 this111 cis111
シセ cice112
シソ siso108 ciso109
シチ shch103
シッ si105 sit107 schi107
シト sito104
シド sido100 syd100 sid104 cido105
シナ sina100
シニ sini98 shni105
シネ syne111
シビ sybi104
シブ sib108 sibu111
シプ cyp107
シミ simi103
シム sim89 ssim101 sym108 shim110 ime110 simm113
シメ sime98
シモ simo82 symo102 simm103 ximo111
シャ sha62 cha71 scha77 sa81 sche90 sh92 sya96 xa96 shu97 sher98 char100 sia103 cia103 che104 sza104 scia105 shir105 tia105 sch105 c107 shar107 ch109 she110 shah111
シュ s61 sch61 sh62 shu80 che80 schu81 sz81 ch94 su94 she97 chou98 rz100 x104 chu105 y107 z107 syu107 ush109 ssu109 zh110 r110 ches110 sta110 esus111
ショ sho77 scho84 shaw88 cho89 chau96 shau96 so98 sha99 tio100 xo102 sea107 sch110 io111 szo111 usho114
シラ sila108
シリ sil99 cyri103 ciri106 siri108
シル sil80 syl87 shir107 sir111 szil114
シレ sile106
シロ siro111
シン sin80 shin88 sing105 cin107 cyn107 cine109 ssin110 sim113 sinn113
シヴ shiv111
シー cy81 sey88 sea88 see88 cey89 thy90 sie90 shee92 si92 se93 sy93 cie93 ssy95 ci98 ssie98 shie99 y102 ssey102 schi105 sse105 shei105 sii105 ce106 essy106
ジ zi78 gi78 ji81 ge82 si85 j93 di98 rzy100 dji100 g101 zy102 ci103 dge104 ze104 104 dzi104 dzhi106 z107 zhi110 zzi110 c111 zh112 jim112 i113
ジア gia94 zia107 esia113
ジウ gil110 giu111
ジェ ge66 je68 ja83 j85 lle87 ze89 ger89 ce91 de96 jes98 jen98 zhe99 rze100 geof104 ggie104 jef105 jer106 dje106 drze106 ye107 t108 se108 jay109 gyo110
ジエ gier109
ジオ sio95 gio99 ggio107 zio108
ジギ sigi110
ジグ jig109 zyg110
ジシ zisi113
ジジ zizi109 gigi110
ジス zis102 dis110 gis111
ジズ ziz101
ジゼ gise106
ジダ zhda104 zida110
ジト sito110
ジナ zyna111 rina113 zina113
ジネ gine112
ジノ zino102
ジフ rich106
ジブ jib105 djib110
ジプ gyps113
ジミ jimi108 dimi112
ジム sim107 zim107 jim110 gym111 ggym114
ジモ simo113
ジャ ja62 gia78 lla85 ju86 dja88 zha89 ger91 jar92 jea93 ca93 za95 jac96 g98 j99 ge101 jean104 jah105 da105 je105 xha107 a107 dza107 dzha107 ya108
ジュ ju74 giu85 ge87 z95 jou96 j99 jew102 du102 zu104 ges105 dyu108 jo108 zhu109 zs109 ci111 r111 je113 zh114
ジョ jo65 gio83 geo85 joh89 llo89 djo97 do101 ggio102 jho103 yo104 j106 zho106 g109 gjo109 zo109 jyo111 geot111
ジラ gira94
ジリ ziri109
ジル zil96 sil107 gil108 jill110 zyl110 giro111 jiru113
ジレ gill106 gyll113 iree114
ジロ giro112 gir113
ジン zin87 sin100 jin101 din104 gin104 rzyn106 gene110 zinn112 dzin113 sim113 zing113
ジヴ ziv106
ジー sie89 sey92 zie92 jee94 ji95 di96 zi96 sy97 zy97 gie99 jea101 gee102 zzie102 zzy103 dy104 si106 gi108 je108 zee109 dsey110 ggie110 diy110 i111 thy111
ス s37 th70 ce75 su77 ss79 z81 se86 sse88 sou94 sz100 100 us100 zu103 is104 sh105 the108 os110 eth111 ices111 js112 chus112 as113 uth115 uces115
スア sua99 xua110
スィ sy110 si111
スカ ska79 sca89 schu110 zka113
スキ ski66 schi89 sky98 wski101 sk106 sci107
スク scu82
スケ ske110 sche111
スコ sco76 thco102 zco105 scho105 s113
スサ susa109
スザ susa99 suza106
スシ susi112
スス sus104
スゾ szoo105
スタ sta61 st92 ste94 stu98 stur105 ster107 stir110 star113
スチ st99 sti101
ステ ste64 st92 stel109
スト st59 sto66 ste94 sut111 stu112 ost113 xto113
スナ suna107
スニ suni111
スヌ sunu111
スバ suba112
スパ spa95 sp112 spu112 supa113
スビ zubi109
スピ spi86 spie105 spy106 spea112 spe112
スフ sukh111 ssuf113 souf113
スプ sp106 spu110
スペ spe89
スポ spo98 spa109
スマ suma110 sma112 smir113
スミ sumi112
スム sumu111 sum112
スモ smal105
スュ su110
スラ sla91 sula105 sura106 sl112
スリ suri102
スル sul94 stle97 sur107 sulu113
スレ sule106
スロ thro95 slo99 sloa105 celo108
スワ swa99 sw105 swan112
スン sun109
スヴ sv112
スー su87 sou95 soo108 sue109
ズ s62 z73 es89 ds90 zu90 ze92 se92 d100 su102 th109 109 dsla115 des116 zh118 ith120 zo120 sl120 zk121 luk121
ズィ zi90 zy112
ズエ sue113
ズオ duo113
ズキ zuki109
ズザ zuza111
ズジ zdzi110
ズス sus110
ズデ zde105 sda106
ズバ zuba110
ズパ zupa112
ズビ zbi110
ズブ zub110
ズベ sbu99 zve107
ズマ sema102 zuma110
ズラ zla101 zura108
ズル zul105 dur107
ズロ szlo111
ズワ dswo106 swo106 sw106 dsw109
ズン zun112 dung113
ズー su101 zu101 zoo111
セ se66 ce78 the94 sse98 sze104 ze109 sce113 xe114 ice114 sa114 sey115 sei115 cec115 noce117 ser118 e119 s119 sset120 120 sec121 en121 aiv121 wosr121 ead121
セイ sey92 sei94 sa96 say100 tha105 sai106 seyi112
セオ theo105 seo110
セカ seca106 seka108
セク sek110 secu111
セグ segu103
セサ cesa111
セシ ceci94
セジ sedg110
セス ces98 ses99 seth110
セセ sese108
セゼ ces113
セダ seda107
セッ sse98 set108
セデ cede105
セド cedo104 ced110
セニ seni105
セバ seba95
セフ sef97 seph100 sev111 usev112 ssef113
セプ sep106
セベ seve113
セミ sem101 semi102
セム sem101 ssem111
セメ seme105
セラ sera97 sela102 cela106 zela109 sell110 cera113
セリ seli97 celi99 sel110
セル ser78 sel80 sell91 ssel93 cer94 cel95 sser102 cell104 thel106 elle107
セレ sere94 cele100 sele108 cere114
セロ celo103 sero105 cero110
セン sen67 ssen84 cen103 seng109 s110 xony110 ssia110
セー sa97 seh109 so110 se111
ゼ ze79 se85 dze88 the109 sa109 see112 zee113 set114 xue121 zich121
ゼイ za101 sey107 dsay110 say110 zey111
ゼウ zeu111
ゼキ zeki106
ゼッ se102 zet110 sep112
ゼノ zeno106
ゼフ zeff114
ゼブ zebu112 zeb113
ゼム zem107
ゼリ zeli106 zeri112
ゼル sel87 zel90 zell99 zer103
ゼレ zele110 zere113
ゼン sen75 zen91
ゼー see95 so106 zee108 zet111
ソ so67 sso95 tho96 zo98 sau100 sor110 ssot112 soh114 zor117 su119 szo120 sosi121 aspi121 gsro121 olod121 sho121
ソア ssoa112
ソイ soy107 zoi112
ソウ sou95 sow103 thau113
ソコ soko93
ソシ sosi108
ソソ soso110
ソト soto111
ソニ soni108
ソノ sono111
ソビ sobi109
ソフ sov86 sof109 soff110
ソボ sobo110
ソム som104
ソラ sola97
ソリ soli104 sori106
ソル sol91 sal105 thor106 soll107 sor109
ソロ solo89 soro104 tho110
ソワ cois103 sova105 sois108
ソン son55 sson72 zon98 ison100 song100 con101 cao104 sung111 sen114
ソー thor84 so87 sau97 sor98 sal102 soe106 ceau107 seau108 saw111 soh111 sow113
ゾ zo86 so96 zso115 soh120 zzo120 h121 czib121 rmus121 sot121 zaw121
ゾイ zoi113
ゾダ zoda110
ゾフ zov90
ゾラ zora106 zola107
ゾル zol103 sol109 zor110
ゾワ zova112
ゾン zon92
ゾー zo98 soh100 so104 eau112
タ ta56 tha79 tu97 tta101 tter107 t108 da110 te112 to113 a114 th115 tou115 taq115 hary115 y115 d118 e120 de120 120 ter120 ita120 taro121 uttu121 bako121
タイ tei72 ty82 tai87 ti94 tay97 thai100 tye112
タウ tau89 tow96 taw108
タオ thao110
タカ taka98
タギ tag111
タク tacu111
タグ tag107
タゴ tago113
タス tas88 tus99
タタ tata109
タチ taty110 tati110 tatj111 teti113
タッ tad101 tuc104 ta106 tu106
タデ thad111
タナ tana87
タニ tani95 tan104
タヌ tanu105
タネ tane104
タノ tano111
タハ taha107
タバ taba106
タフ taf106 tah111 tav113
タブ tab111 tub113
タプ tap107
タベ erbu111 tave113
タボ tavo110
タマ tama102
タム tam94 tamm109 tum110 tumn113
タヤ taya111
タラ tara90 tala101
タリ tali91 tari95 tary110
タル tal84 tar85 tull113
タワ tow108 towe108
タン tan73 tin91 tant100 tam106 tang109 ten111
タヴ tav113
ター ter58 ta76 tur83 tor86 tar88 tha90 ther91 tter92 r102 thar105 tour108 hter109 tah111 o111 uter112 taa113
ダ da56 du88 dha95 dar99 do100 dah107 de108 dda110 dan110 dun112 dug113 dag113 a115 dur115 don117 117 der120 das120 dul121 dac121 dina121 tozs121 hika121
ダイ dy88 di89 dai98 dij103 dei108 dye113
ダウ dow85 dau96 dew112
ダグ doug99 dag103 dug112
ダコ dako106
ダス das89 dus97 dass113
ダッ dut102 du103 da105 dat110 dud111
ダド dado110 dud110
ダナ dana98 duna108
ダニ dani80 dunn110
ダヌ danu106
ダノ dano100
ダフ duff98
ダブ doub112
ダボ dabo109
ダマ dama98
ダミ dami93
ダム dam88 dham95 dom102 dame109 damm111
ダメ dame109
ダヤ daya113
ダラ dara109
ダリ dari91 dali104
ダル dal79 dar81 dall108 dhar108 der108 dul112
ダレ dale100
ダン dan74 dun87 din90 dam107 dann109 dunn110
ダヴ dav109 dove111
ダー der63 dar82 da91 dah93 dur96 dor102 dir105 dder105
チ ch69 chi73 ci78 ti89 c89 tsch92 czy98 cz102 tch103 tsi104 j108 te108 110 tx111 tri112 chis113 ilic113 txi114 ig115 zh115 tchi116 tshi116 tu116 chin117
チア tia105 chea108 thia110
チェ che66 ce71 tche94 cha96 ch98 cze102 tje106 e109 ice112 te113
チエ tier109
チオ cio106
チカ cka111
チク czyk102
チコ cko104
チス tis104 czys108
チニ czyn109 inni112
チノ tino109
チプ cip108
チベ tibe109
チャ cha65 ch87 ca91 tia91 cza94 chu95 tya96 cia99 tcha99 ccia99 tja100 cea100 c101 cher105 tra105 ja107 char111
チュ chu82 tsch87 tu93 ch98 cu99 zsch100 c101 tru105 thu107 tyu107 choo107 ci109 che111
チョ cho79 ccio97 co99 cio101 tjo108 o109 ch111 jeo111 tro111 kya112
チリ ciri108
チル chil103 cil111 chir112
チロ ciro109
チン chin88 tin90 cin95
チー chie95 chey98 chee103 ti103 ci104 chy106 tik111
ヂ dj121
ッ 67 t77 c84 d104 a105 f109 uc110 tzs114 s114 oes116 ed117 e120 ch120 zu121 ansi121 naz121
ッカ cca89 kka91 cke95 cka97 cker105 ck109
ッキ cchi83 cki89 kki97
ッギ ggi107
ック ck55 k69 c72 ch76 cke91 ock94 ick97 cque97 que97 ke101 ook101 dock101 ques104 cq106 g107 ooke109 ac109 q110 eck111 kh111 och113 ek114
ッグ gg81 g100 gge105
ッケ cke80 kke103
ッゲ gge98
ッコ cco85 kko92
ッサ ssa75 ss112
ッザ zza108
ッシ ssi75 sh94 sch101 si109
ッジ dge73 dg98 age99 ggi101
ッス ssu101 sse105 ss112
ッズ ds109 odds110
ッセ sse77 sset105
ッソ sso81
ッタ tta73 tter108
ッダ dda96
ッチ c59 ch76 tch77 cci83 ucci89 tsch95 ic98 cz108 wicz108 cchi108 tche108
ッツ tz66 ts87 tts89 cz99 c104
ッテ tte77 tter112
ット tt60 t60 tte73 tto78 ett83 dt94 itt96 et98 th99 d100 ette103 te103 to104 it105 ott109 eto111 etto112 ite113 otte113 oote113
ッド d67 dd87 ood89 ad90 ddo100 dt101
ッハ ch78 cher105
ッパ ppa86
ッヒ ch89 g101 ig111
ッビ bbi103
ッピ ppi87
ッフ ff94 ch109
ッブ bb94
ップ p70 pp75 ppe100 ip107 pf110 up110
ッベ bbe99
ッペ ppe81
ッホ ch94 gh110
ッポ ppo89
ッラ lla79 rra95
ッリ lli72 rri94
ッレ lle99
ッロ llo85 rro106
ツ tz74 ts78 z81 c88 tes93 t96 ds98 tsu98 tu102 zu111 yts114 cz118 hitz119 uthu120 thu121 utts121 czy121 tc121 tul121 l121 iher121 sany121 tsou121 ttko121
ツァ za84 tsa88 ca93 zza97 ze104 tza106 ta108 zac112
ツィ zi74 zzi84 tzi93 tsi94 tsy97 ci98 cy105 i113 zy114
ツイ tsui106 twi108
ツェ ze79 tse82 tze88 ce92 zol113
ツォ zo83 zzo86 tso93 tzo108
ツカ cka106 ocka110
ツキ cki88
ツケ tzke109 zke113
ツッ zuc106
ツベ tsve111
ツム zum107
ツル cr109
ツー zu110 tou111
テ te61 the80 ta97 t100 ter101 tel104 thee112 113 thei114 th115 tet115 tex116 jte119 a120 tee120 d120 teh121 teig121 chol121 samu121 chi121 tais121
テア tair100 thea101 aire112
ティ ti47 ty69 tti78 thi80 te82 tty88 tie91 tee94 thie95 thy96 rty97 tea100 tey102 t103 erty104 etit105 ttie108 tih108 ghty109 i110 tyr111 tij112 til112 hti112
テイ ta87 tei99 tai103 tey105 tay107 tej109 teix110
テウ teu102 theu103
テオ theo86 teo90
テガ tega106
テキ tex109
テク tek110
テス tes86 tez100 thes107 tess112
テッ te94
テテ tete111
テナ tena113
テニ tenn114
テヌ tenu112
テネ tene113
テノ teno106
テハ teja112
テフ tev104 tef112
テヘ teje107
テミ temi109
テム tem106
テュ tu91 thu100 ty102
テラ tera106
テリ teri95 ter113
テル ter77 tel80 tell97 thel105 ther109
テレ tere96 ther101 terr106 tele111
テロ tero93
テン ten72 tain98 tem100 en110 hten110
テー te94 thee111 teh112 tha113
デ de57 da97 des97 d97 det105 106 der107 dhe111 dee111 a111 di113 deh114 deg115 dor115 desh115 gda116 t121 dis121 alff121 bal121 rayo121
デア dair105 dare108
ディ di49 dy67 de80 ddi82 die85 ddy86 dee96 dea97 ddie98 d100 uddi104 i105 dh108 ady108 day109 eddi113 dey114
デイ da82 day92 dei93 dai102 iday106 dey109
デウ deu111
デオ deo100
デキ deci107
デク dek105 dec109
デグ degh114
デシ ders107 desi111
デジ desi104
デス des79 dez87 ddes113
デズ des107
デッ dec101 de104 dek107 det108
デデ dede113
デト det109
デニ deni91 deny105 denn113
デバ deba111
デビ devi105 debi113
デフ dev108
デベ debe113
デボ debo111
デマ dema105
デミ demi89 dem114
デム dem101
デメ deme98
デモ demo109
デュ du70 dieu99 d103 de104 dew108
デラ dela93
デリ deri85 deli94 derr109 delj112 dery113
デル del68 der77 dell80 dle108 dele112 jder112
デレ dere103
デロ dero95 delo105
デワ deva107
デン den66 dden106 don107 deng109 dan111 dem112
デヴ dev97
デー de94 da95 do106 day107 deh110
ト t49 to59 te76 tho85 d87 93 th98 tt100 the102 dt104 tu106 tom109 tor113 ght113 toz115 es120 thot120 eaux121 echt121 assi121 bk121 dho121 diin121 kus121
トイ toi96 teu102 toy105 toye112
トゥ tu63 tou83 t90 thu93 tw104 too107 te107 twe108 tur109 tout114
トウ to104 tow106 twoo113
トケ tke109
トコ tko94
トス tos91 tus99
トッ to92
トド todo110
トニ toni83 tni103
トネ tone94
トノ tono112
トピ topi107 oppi113
トフ tov82 tof101 toph102 toff104 tog111
トプ top105
トポ topo104
トマ toma92
トミ tomi97
トム tom91 thom98 ttom103
トメ tome110
トモ tomo112
トラ tra70 tru90 tla96 tora105 tola106 tr106 thra108 twr110
トリ tri69 tori92 try96 toli100 thri109 torr111 tli112
トル tor81 tru84 ttle89 tre98 tol100 tle102 tur102 thor104 tr105 toru110 trou111 atar111
トレ tre76 tra98 tole101 tore104 tle105 elet112
トロ tro74 tolo100 toro103 trot110 tr113
トワ tova98 toi99 tois107
トン ton58 gton77 hton93 tone101 thon105 tom105 tong107 tton110
トヴ dw108 to109
トー to76 tho92 tor92 teau101 tow106 too109 tau110
ド d51 do59 de76 don97 100 dh108 dau108 du111 dor112 dou112 dog113 ad114 ludo115 dell115 ndyo116 dt118 dho120 ed120 t120 a120 dot120 dr121 des121 ondo121
ドア dore107
ドイ deu104 doi108 doy109
ドゥ du67 dou77 d91 de92 doo100 doux104 dul108 do109
ドウ dow103 doe113
ドキ doki114
ドク doc106 d112
ドジ dr112
ドス dos112 doss113
ドソ doso112 dozo113
ドッ dot95 do99
ドナ dona85 don108
ドニ doni102 don112
ドネ done109
ドノ dono95
ドバ dova103 dbu111
ドフ dov84 dow103 doff107
ドブ dob98 dov113
ドホ doh112
ドミ domi86 dmi97 dmy107
ドム dom99
ドメ dome97
ドラ dra72 dora93 dela97 drum107 dola111 dla113
ドリ dri72 dr95 dori96 dry104 dria106
ドル dor81 dol85 ddle93 dru97 dr97 dle98 dre101 dl108 doll110
ドレ dre78 dree104 dore106 drey110 drae112 dr112
ドロ dro83 doro88 dolo111 delo113 dela113
ドワ dw104 do110 dova111
ドン don75 dong104 ddon112 donn112
ドー do84 dor89 dau91 deau95 daw97 dow100 doh105 doer109 dot114
ナ na52 nna87 nu95 nah99 nha104 kn104 er106 ne108 nat109 kna111 nag114 naa115 nath115 knu115 nay115 nigh115 nner119 hna120 knab120 an121 h121 ak121 oldz121 inyi121
ナイ nei92 ni94 nai95 ny98 nay106 nigh108 nye110 n111 nij112 neip113
ナウ nau86
ナカ naka99
ナガ naga112
ナザ naza97
ナシ nasi100
ナジ nad110 nagy113
ナス nas89 nus98 nuss111
ナズ naz109
ナタ nata91
ナチ na113
ナッ na97 knap109 nas112 nai113
ナツ nac113
ナテ nate111
ナデ nade105
ナト nutt113
ナド nado103
ナナ nana113
ナバ nava103
ナヒ nah111
ナフ nah113
ナブ nab107
ナベ nabe112
ナポ napo112
ナム nham94 nam95 num104
ナヤ naya105
ナラ nara96
ナリ nari107
ナル nar84 nal93
ナワ nawa104
ナン nan77 nnan92 nand103 nin109 nunn110 nao111 nant112
ナヴ nav113
ナー ner61 nner83 na87 nor90 nagh99 nar104 nnor107
ニ ni57 ny90 nni90 gn105 n108 nj110 ani111 gni111 112 nis112 ne113 ana115 knea115 nij118 nic119 nie120 uni120 nne120 oni120 r121 yu121 ant121 enwi121 gi121
ニア nia79 near104 nea105 nior105 niya106 nier108 r110 nya110
ニウ nil105
ニェ ne96 nie97 gne99
ニエ nier84 nie92
ニオ nio85
ニカ nika96 nica98
ニキ niki96
ニク nik84 nicu97 nick101 nic106 nyk114
ニケ nike106 nice106
ニコ nico78 niko81 nich99 nick114
ニザ niza102
ニシ nish110
ニス nis77 nnis89 nice97
ニズ niz112
ニセ nice108
ニゼ nize106
ニタ nita103
ニダ nida111
ニッ ni87 nic94 nik105 nit111
ニナ nina111
ニヒ onig104 nich108 nig112
ニフ nnif105
ニム nim99
ニモ nimo106
ニャ na81 gna84 nya89 nha92 nja92 nia100 ny110 ja112
ニヤ nia101 nya109 niya113
ニュ new85 nu87 gne93 neu103 ny105 newc106 undy110 igne111 ne112
ニョ gno84 no84 nho88 nyo99 njo112
ニル nil103 nils109 snil111
ニン nnin89 nin92
ニー ney70 ny75 nie76 ni77 nny78 nnie82 nney89 nee90 nei91 nea92 ne100 neil104 gny105 niy109 nii109 yi113 n113
ヌ nu83 ne88 n94 nou99 nouf116 noo118 nne118 nes119 eune120
ヌイ nui113
ヌエ nue110
ヌカ nuka113
ヌス nus77 n103
ヌニ nun110
ヌネ nune106
ヌヒ nhi113
ヌム num105
ヌル nur91
ヌワ nwa111
ヌー nu89 nou92 noo94 noux111 knu112 nhu113 nnou114
ネ ne59 nne84 net89 nnet103 nais110 enee110 nnes112 nev115 knel115 berg115 n116 ney120 snay121 inet121 neb121 r121 nail121
ネア nair106 aire111
ネイ na89 nei94 nay100 nai102 ney105 ne113 nej113
ネオ neo102
ネク nek95
ネグ neg112
ネス nes79 ness90 nez93 nnes98 neth106
ネダ neda106
ネッ net90 nec104 neg109 ne112
ネツ nets110
ネナ nena112
ネビ nevi106
ネフ nev94 nef112
ネプ nep114
ネベ nebe113
ネボ nebo110
ネポ nepo102
ネマ nema108
ネミ nemi113
ネム nem106
ネメ neme99
ネリ neli92 neri110
ネル nell79 nel82 ner87
ネレ nere109
ネロ nero102 nelo105
ネン nen72 nnen100
ネヴ nev113
ネー ne93 nee100 enay106 na108 nay108 noe109 unay113
ノ no59 kno99 not104 nu107 na108 now114 enau115 knol116 neau121 ault121 nus121 jano121 noth121 ran121 ka121 hara121
ノア anor110 noah110 noai110 nor110
ノイ neu89 noi113
ノウ now105 know110
ノエ noe105
ノク nok111
ノス nos88 nus102
ノソ noso108
ノッ no101 not105 kno106
ノト noto113
ノニ noni109
ノビ novi94
ノフ nov69 now98 noff100 anow108 unov112 nof112
ノボ novo107
ノラ nola104
ノル nor87 nol100
ノワ nova87 noit103 noi103 nois105
ノン nnon88 non95
ノヴ no109 nov113
ノー no82 nor85 neau93 now98 naud98 not102 naug105 nau106 eaux107 noh110 auld113 neux113
ハ ha61 kha80 h88 hu91 ja92 cha94 har95 ho102 ham103 107 han112 had112 ough113 gher115 epal115 hub116 he116 ch120 hat120 hei121 haj121 haru121 c121 ro121
ハイ hei71 hi87 hy88 hai89 hay92 hey93 chai97 jai102 hui104 high104 khay107
ハウ hau78 how90 hou92 howe103 chal107 haus112
ハガ hagg113
ハギ hugg111
ハク hak105
ハグ hag106
ハケ hack112
ハシ jaci112
ハジ haji101 hagi111
ハス has92 hass107 rraz113
ハズ haz112
ハセ hass108
ハッ has92 hut92 ha96 hat112
ハト cht104 khat111 hat111
ハド had99 hud103 hd113
ハナ hana100
ハニ hani104
ハヌ hanu111
ハネ hane106
ハノ hano111
ハバ hubb110
ハビ habi101 javi101 haby113
ハフ huff101 haf102 haff111
ハブ hab103 hub109
ハプ hab111
ハマ hama99
ハミ hami102
ハム ham82 kham108 hamm110
ハメ hame107 hamm112
ハヤ haya103
ハラ hara92 jara106 hala112
ハリ hari95 harr100 hali102 holl113
ハル hal85 har85 hard95 haru98 khar99 jal100 khal100 hul102 chal103 jar106 hall107 hull110
ハレ hale106
ハロ haro106
ハワ howa104
ハン han69 ham90 hun93 hump98 hann98 ghan102 jan102 khan104 hum106 chan109
ハヴ hav111
ハー har69 her77 ha79 hur87 haa89 hear92 kha98 hard99 hir100 hah105 herr113 heu113
バ ba55 va77 bu79 bar92 bha92 bur100 but104 bap104 wa104 bat106 var108 bas108 be109 ber109 ver109 bub110 burr111 bba115 karo115 b119 gba119 bal120 baa120 ebas120
バイ bay92 bai92 by94 bei96 baj101 bi107 wei113 baye113 bayh113
バウ bau80 bou102 bow104 val106 bauw111
バエ baye111
バカ baka99 vaca113
バガ baga110
バキ baki104
バク bak97
バコ bako107
バザ bazi110
バシ basi102
バジ basi102 bazi105
バス bas90 bus96 vas97 bass103 buth106 vaz110 buss112
バズ bazz108 buzz112
バセ bass107
バタ butt104 bata114
バダ bada112
バッ ba90 bat95 buc96 bac104 bak108 buf109 bach111 bas112
バデ badd112
バト bat96 but111
バド bud105 vad112
バナ bana109
バニ vani102 bani105 ban110 bunn113
バネ bane109
バハ baha107 bach110
ババ baba92
バビ babi105 babb108
バフ bakh99
バブ bab102
バプ bap113
バベ babe111
バム bham104
バラ bara87 bala95 vara100 ough110 ball113
バリ bari99 bali109 baly110 bary111
バル bar70 bal74 val90 var99 vall108
バレ bare95 vale97 barr100 vare103
バロ baro99 varo103 barr110 burr110 valo111
バワ bow110 bawa112
バン ban74 van90 bam100 bun104 bin107 in108 ven111
バー ber60 bur70 bar73 ver81 ba84 bir89 baa96 byr99 bah104 bber106 barr107 bour107 bor108 bba109 burr110 aver112 bau112 var113
パ pa58 pu104 par105 pad107 ppa108 p108 phe111 114 kira115 pat115 ppel116 pap117 pas118 per120 i120 pha120 phan121 cink121 male121 mbek121
パイ pi89 pai97 py100 pei101 pay110 pey111 paj113 pye113
パウ pau85 pow103 pou111
パエ pae106
パオ pao103
パガ paga103
パキ paki110
パク pax111
パケ puck113
パコ paco110
パシ pasi103 paci106
パス pas86 pasq108 paz110
パゾ paso112
パタ pata107
パチ pacz111
パッ pa101 pac103 pat105
パデ perd113
パト pat103 pato109 p111
パド pado105
パナ pana95
パニ pani111
パヌ panu108
パネ pane94
パノ pano107
パパ papa92
パピ papi106
パフ pach113 pah113
パブ pav99
パプ pape113
パム pham106 pam108
パラ pala94 para107
パリ pari96
パル par83 pal92 pul102 palu111
パレ pare91 pale100 pala107
パロ paro102 palo103
パワ pow107
パン pan81 pin93 pun107 pann107
パヴ pav105 paw109
パー per71 par79 pper86 pa87 pur93 paa94 pear104 parr107 fer110 peir110 pal113
ヒ hi75 ch79 khi97 g97 hil102 gi103 hy105 ogh108 h109 ji111 hic113 w114 chy115 xi115 rhee117 hirs118 he118 hee119 gil119 ukhi121 i121 her0121
ヒェ che91 hie110
ヒエ hie97
ヒオ hio108 gio112
ヒカ jica110
ヒガ higa111
ヒギ higg106
ヒケ hice113
ヒッ hic99 hi108 hip109 hit113
ヒテ chte110
ヒト cht85 hit112
ヒド hid102
ヒバ hibb111
ヒブ hib103
ヒマ hima109
ヒミ himi110
ヒム him95 chim108 himm111
ヒメ jime99 gime106
ヒャ cha97
ヒュ hu84 hew96 hugh97 hue109 h109 hou110
ヒラ hila104 hill112
ヒリ hill106
ヒル hil86 hill87 hir93
ヒレ hill112
ヒロ hiro98
ヒン hin86 khin104
ヒー hea88 hee97 hy99 khi102 he104 hie109
ビ bi66 vi75 by98 be99 bye108 bu111 bbi113 bit113 vy115 mbie115 erbi115 vill116 bir116 b117 bil117 ubi118 bin119 ve120 bea120 wi120 evi120 120 v120 bys121
ビア bia82 via91 bear109 beer109 bier111
ビィ by111
ビウ biu110 viu113
ビエ bie97 bier106 vie106 bje113
ビオ bio94 vio100
ビク vic102 vik113
ビグ big108
ビゲ bige111
ビシ bich112 vith113
ビジ vill104
ビス bis101 viz110 vis113
ビセ vice105 biss110
ビダ bida110 vida111
ビチ bici110
ビッ bi95 bis109 bit110
ビナ bina107
ビニ bini103
ビネ vine112
ビノ bino112
ビバ beve110
ビビ bibi102 bebe113
ビブ bibb112
ビベ vive113
ビャ bja106 bjar113
ビヤ bjer109
ビュ bu80
ビョ bjo90 b110 bjor112
ビヨ bill113
ビラ vila96 vira109
ビリ vili100 bili101 bill105
ビル bil94 bir96 bill107
ビロ bilo101
ビン bin79 vin89 bbin100 byn106 bim113
ビー by71 bea84 bee84 bby87 bie89 bi92 bbie98 vey102 vy104 be105 vi105 bbi107 bey108 vie108 bhi110 bbey111 beat111
ピ pi68 py103 phi103 piz106 pie114 pic114 pis115 rope115 pe118 pill121 i121 bia121 so121
ピア pia89 pear93 pier94 peer108 pir111
ピエ pie83 pier106
ピオ pio90
ピカ pica103 pick104 picc113
ピキ pici106
ピク pic113
ピケ pick106
ピコ pico106
ピゴ pigg112
ピサ pisa103
ピシ pish112
ピジ pidg113
ピス pis108
ピソ piso111
ピタ pita112
ピッ pi95 pic97
ピト pit107 pito112
ピド pid110
ピナ pina98
ピニ pinh112
ピネ pine99
ピノ pino93 pin108 pinn112
ピプ pip112
ピム pim111
ピュ pu96
ピョ pyo107
ピラ pila99 pira111
ピリ piri101 pili109
ピル pil97 pir107
ピレ pire109
ピロ piro101
ピン pin80 ping112
ピー pie86 pee87 pe89 pea91 ppy101 pi101 py103 mpey113
フ f56 v73 ff74 fu85 hu88 fe89 h89 ch90 ph91 kh93 ju97 w98 ough98 khu100 ugh101 g101 phu107 ffe109 ophe111 iff114 pf114 fou114 hoe115 av115
ファ fa57 pha80 f83 ffa88 far88 fe91 va96 fur97 fu98 ffe101 pfe104 hwa104 fo105 ph106 jua106 phe108 ve108 fir111
フア jua96 fua108 foua113
フィ fi57 phi74 ffi87 phy96 fie99 phil101 vi102 fin103 fe105 fy106 ph108 v108 f110 pho110 pfi111 ffe112 vie114 p114
フイ huy113
フェ fe60 ve81 fer83 ffe85 fa94 phe95 f96 fea103 fo105 foe108 fen109 phoe110 e110 pha111 ffet113
フエ fue97
フォ fo59 vo85 for89 pho90 fau93 ffo93 f105 faw105 faul107 o110 fu110 erfo110 huo112 vos113
フク fuku105
フサ husa106
フジ fuji99
フス ws89 vs98 fus107 fs108 ovs113
フセ vse100 huss103 huse109
フタ huta111
フダ udah113
フッ hoo95 foo104 fu110
フト ft84
フネ phne111
フマ hma108 huma110
フム hum112
フメ khme99
フュ fu94
フョ fyo101 fe104 feo104
フラ fra70 fla84 hra98 fl99
フリ fri79 frie83 hri97 fli98 free100 juli100 fre101 khri102 furi103 ffer110 hry110 hr112
フル ful92 fur94 hr97 fru102 four105 hul105 full108 khru109 hru111 furn113
フレ fre72 fle93 frie103 frae107 flem110 ffle110 khle111 fla112 f112 fr113
フロ flo83 fro90 phro111 from113 groo113
フン hum105 fun106 hun107 hung112
フー hu93 hoo97 fou97 hou103 huu106 hoe109 fu109 huh110 guu111 fouc111 foo111 phu113
ブ b62 bu70 bou87 be89 v92 ve104 vu105 boe108 ubb108 bur110 bbe112 bhu114 bohu115 vuj115 bes117 buc118 buh119 eb119 bs120 bue121 bru121 n121 buen121
ブイ bui104 boui111
ブエ bue104
ブオ buo110
ブガ buga111
ブキ buch110
ブス bus97 bs107
ブズ bbs112
ブッ bu90 boo110 bhut112
ブテ bute111
ブナ vna112
ブノ beno107
ブラ bra63 bla72 br78 bl93 bru93 blu96 bula98 bro100 bloo104 vra111 bura112
ブリ bri67 br92 bry95 brit96 buri102 bli103 blis109 bree113
ブル bru78 bur82 broo83 ble87 bour94 bul96 bull98 blu99 bre100 buru102 bloo102 bro104 bulu104 bble105 brou107 bloe109 bl112
ブレ bre71 ble87 bra93 bla93 bl97 br99 bure110 bres110
ブロ bro70 blo83 bull111
ブン bun103 n103
ブー bou85 boo86 bu90 bole114
プ p66 pu83 pe92 b92 pou97 pp111 up111 ip113 op114 poo118 ppe120 f121 pff121 puv121 rich121 zap121
プエ pue100
プケ pke102 bke108
プコ pko105
プシ prz111
プス ps102 pus104 pes110 bs113
プタ upta102
プト pt97 put106 bt109
プフ pala110 pf110 pfu113
プブ pub105
プラ pla78 pra79 pr93 plu102
プリ pri74 pli100 puri102 pr105 pull113 ulli113 puli113
プル pru95 pple95 ple98 pur99 plu104 pul106 plou110 pour112 pull113
プレ pre77 pres93 ple96 ples103 prez111 prae112
プロ pro77 plo104 pru106
プン phun111
プー poo90 pou93 pu94
ヘ he74 ge98 hea101 khe101 ho101 h104 je105 re111 her111 hae111 che112 hoe114 gge115 ger120 k121
ヘア hare101 hair107
ヘイ ha82 hay84 hei92 hey93 hai98
ヘク hec110 hech110
ヘザ heth113
ヘス hes102 jesu105 hess109
ヘダ heda112
ヘッ hea90 he103 hec108
ヘド hed101
ヘナ gena106
ヘニ henn102 hene112
ヘネ henn105
ヘフ hef109 haef111 heff113
ヘプ hep112
ヘミ hemi105 hemm107
ヘム hem102 chem107
ヘラ gera105 gela111
ヘリ heri103 herr104
ヘル hel80 her81 hell91 ger100 gel101 herr103 chel110
ヘレ hele100
ヘロ hero106 jero108 gero110
ヘン hen73 gen97 h110 hem111
ヘー he100 gee101 hee102 ho105 hoh111 hoe112 hae113
ベ be58 ve85 b98 bet101 ber105 bu105 bel107 bbe107 107 bai112 bo114 baix115 ba115 vel117 v118 vet118 beh119 bb120 we120 bae120 tar121 wenc121
ベア bea95 bair109 bear110 berg111 beha113
ベイ ba85 bai90 bay91 bey99
ベガ vega110
ベク bek90 beg110
ベケ beke104 beck113
ベゴ bego110
ベス ves93 beth95 vez100 bes107 bess111
ベダ veda108
ベッ be92 bec92 bet94 bek113
ベツ bez111
ベド bed103 vedo110
ベナ bena94
ベニ beni90
ベネ bene86 benn107
ベラ vela95 bera98 bela98 vera99 ella107
ベリ berg86 beri93 beli99 bel113
ベル ber62 bel73 bell89 ver91 vel95 vell109 berg110 bert111 belk114
ベレ bere89 vele105 bele108
ベロ vero98 belo101 bero104
ベン ben74 ven90 benn110 bem111 beng113
ベー beh93 boh95 ba96 be98 bee103 bar109 boeh111
ペ pe64 pet98 per100 pa105 ppe110 pey115 pegu115 bae115 paha115 peh118 pes120
ペイ pa90 pai94 pey96 pay96 pei97
ペス pez108
ペッ pet103 pe108 pep109
ペツ pec105
ペト pet80
ペド ped99
ペナ pena109
ペニ peni106 penn109
ペヒ pech109
ペペ pepe104
ペラ pera94 pere113
ペリ peri93 peli101 pell112
ペル per82 pel85 pell104 ppel108 peru109
ペレ pere91 pele107
ペロ pero96 perr110
ペン pen78 pem105 penn110
ペー pe94 pee100 pa106
ホ ho69 kho95 jo97 hol105 ch109 hu112 h113 ukho115 og115 kh115 ha116 cho117 gh121 giof121 ljas121
ホア joa110
ホイ whi89 hoy97 heu100 hui107 hau110 huy114
ホサ hoss113
ホジ hodg100
ホス hos99 khos113
ホセ jose102 hoss110
ホッ ho95
ホト chod113
ホド hod109
ホナ jona110
ホノ hono113
ホフ hoff83 hof93 khov101 chow110
ホブ hob111
ホプ hop98
ホラ hora107
ホリ holl100
ホル hol77 hor86 holl101 jor112
ホロ horo103 horr109
ホワ wh84
ホン hong110
ホヴ hov107
ホー ho77 hor83 haw87 hal96 hoa99 hoe101 ha102 kho105 hoh106 hau108 hoo111 houg113
ボ bo60 vo93 ba102 beau103 bot103 bon105 bu106 bor108 b110 bau113 be113 ubbo114 bauh115 leuc115 ara118 wo118 bod120 boe120 lo121 role121 viea121
ボア boa95
ボイ boy88 beu102 boi109
ボウ bow91 bou103 bo109 bowe112
ボガ boga102
ボク box110
ボグ bog100
ボゴ bogo98
ボサ bosa104
ボジ bozi109
ボス bos92 boss110
ボズ bos110
ボゾ bozo111
ボダ boda102
ボッ bo95 boc112
ボト bot107
ボナ bona94
ボニ boni91
ボネ bone113
ボノ bono100
ボハ boha113
ボバ boba107
ボフ bov96 bohu104 bow110 boh111 boff112
ボブ bob103
ボボ bobo112
ボヤ boya111
ボラ bora102 bola108
ボリ bori96 bory109 boli113
ボル bor79 bol88 vol94 boll104 boru108 vor108
ボロ boro93 bolo111 voro113
ボワ bois103 bova110 boi112
ボン bon84 von106 bbon107 bont111 ba111 vao112
ボー bo79 bor85 beau89 bal97 boh98 bau99 baud101 bour102 ba104 bou105 boe108 augh110 bot113
ポ po66 pho103 pol107 ppo110 pau110 pot113 poye115 pa118 ipo121 pog121 bo121 posh121
ポア poi111
ポイ poy100
ポコ poco112
ポス pos95
ポソ pozo112
ポタ pota106
ポチ pote113
ポッ po95 pot111 poz111 pop112
ポト poto105
ポド pod106
ポニ poni109
ポノ pono106
ポパ popa111
ポピ popi110
ポフ pov90
ポペ pope112
ポポ popo100
ポメ pome104
ポラ pola94 poll111
ポリ poli87 poly102
ポル por87 pol94
ポレ pole111
ポロ polo94
ポワ poi98 pova102
ポン pon86 pom102 pont104 pong110
ポー pau85 por88 po91 pou102 poh107 pol111 poo113
マ ma50 mu93 mat95 mc96 m96 mma101 me101 mad102 mar102 mo103 mas104 mur106 mul106 mah107 mac108 mag113 114 mus117 ima118 prin119 man119 umer121 mab121 ebe121
マイ mai81 mei83 mi83 my86 may91 mey94 maj99 mich103 mic104 m105 meis106 me108 ma111
マウ mau87 mou101 mal107
マカ mca94 maka97 mccu101 maca106
マガ maga107
マキ maki99 max103 mcin104 mc108
マギ mcge105
マク mc67 mac80 mcc83 mak93 mcg110 ma111
マグ mag88 mcg101
マケ mace111 mcca112
マコ mcco100
マゴ mago105
マサ masa110
マザ moth113
マシ masi96 math100 mat103 maci109
マジ ma110 maji111 magi113 maj114
マス mas80 mus93 tmas110 t110 maz111
マズ maz95 mazu106
マソ maso106
マゾ mazo112
マタ mata105
マチ math103 maci104 mat107 mati112 matt112
マッ mc72 ma84 mac85 mat92 mas97 m101 mad104
マテ mate92 matt105 mat108
マデ made99
マト mat93 mato103
マド mad93 made109 d110
マナ mana93 mann107 manu109
マニ mani85 mann109
マヌ manu88
マネ mane101 mone107
マノ mano87
マハ maha99
マヒ mahi102
マビ mabi111
マフ mah94 makh105
マヘ mahe108
マホ maho96
ママ mama102
マメ mame104
マヤ maya104 maja111
マヨ mayo110
マラ mara84 mala92 mar113
マリ mari70 mali93 mull100 mary103
マル mar62 mal79 mul95 maru103 marc104 malu107
マレ male97 mare99 mar109
マロ malo100 maro109
マン man51 mann63 mun90 men97 min99 mand101 ment103 mane104 mon106 mao109 iman111 main111 mum113 mans114
マー mar67 mer68 ma81 mmer82 mur93 maa93 marr105 lmer106 myr107 mah107 mir110 mour113 a114
ミ mi57 mil98 my98 me101 107 lom110 mik110 mic115 mme115 mye121 ming121 chm121 mr121
ミア mia96 meer110 mear111
ミェ mie100
ミエ mier100 mie114
ミオ mio101
ミカ mika99 mich101 mica111 mick112
ミキ miki105
ミケ mich94
ミコ miko99 myko111
ミシ mich99 misi109
ミス mith92 mis95 myth105 m110 miss112 misu113
ミッ mi87 mit96 mid99 mic101
ミト mit95
ミナ mina94
ミニ mini91
ミヌ minu105
ミネ mine104
ミノ mino105
ミハ miha95 mich104 mikh111 mija113
ミヒ mich113
ミフ mih107
ミミ mimi109
ミヤ miya108
ミュ mu78 mul112 mus113 myh113
ミラ mila85 mira88
ミリ mili87 miri108 mirj108 myri110 milj111
ミル mir77 mil79 mill92 milu102
ミレ mire98 mile105 myle112
ミロ milo89 miro99
ミン min77 mine104 mmin109 minh110 ming113
ミー mi84 mee86 my87 mie88 mmy91 mea93 mey103 mmie105 mmi106 me107
ム m56 mu71 mou90 me91 101 um102 mm105 mo106 im108 mbe110 meu111 hm112 n114 mb114 a114 mond115 ome116 mk116 umb117 mus118 moe118 mouh119 ms119 mme120
ムィ myk112
ムカ mukh113
ムク muk112
ムサ musa97
ムザ muza111 mzah112
ムシ musi112
ムス mus87 ms93 mes104 msu107
ムズ ms89 mes95 mms108 mbs109 lmes110
ムセ ms109 muse113
ムタ muta109
ムッ mus103 mu109
ムナ muna104
ムニ muni101 mun112
ムハ muha97 mo111
ムバ mba98
ムフ mukh108 muh113
ムブ mbu111
ムラ mura86 mla101 mula109
ムリ mri110
ムル mur93 mul106
ムレ mle110
ムロ mro104
ムワ mwa110
ムン mun92
ムー moo87 mu91 mou91 meu109 mous112
メ me63 ma100 mme101 mer103 mol108 moe112 m114 men115 mmeh115 mai115 imee115 mo117 mey120 mea120 s121 met121 121 imet121 xamm121 moxa121
メア ma110 mare113
メイ ma83 may83 mai91 mei92 mey97 mae105
メウ meu101
メオ meo103
メク meck109
メグ meg109
メサ mesa111
メシ mesi111 mess112
メジ majo107
メス mes92 mess106 mez106
メズ mez110
メッ met101 mes105 me107
メデ mede100
メト met93 med110
メド med89 mmed110 mead110
メナ mena93
メニ men109
メネ mene94
メノ meno112
メヒ meji105
メフ meh95
メラ mela94 mera99
メリ meli87 meri92 merr99
メル mel75 mer77 mell97 mmel107 melc110
メレ mere98 mele101
メロ melo95 mero98
メン men70 mem103 meng112
メー ma97 me105 mai105 meh105 mee106 moh107
モ mo60 mor97 mon105 mmo109 m110 mot113 mau119 ma119 mou120 mun121 mus121 perr121 woll121
モア more80 mour103 mor108 moah109
モイ moy91 moi93
モウ mou106
モコ moko113
モサ moza111
モシ mos110
モス mos102 mus108 moss110
モタ mota111
モデ mode100
モト moto96
モナ mona92
モニ moni93
モネ mone105
モノ mono113
モハ moha93 moh110
モフ mov81 moh110 umov113
モブ mobu112
モモ momo113
モヤ moya111
モラ mora86 mola110
モリ mori92 moli98 moly113
モル mor88 mol102 moll111
モレ more93 mole108
モロ moro94 molo100
モワ mova95 moi105
モン mon65 mont86 mmon97 mond101 mao105 man106 monn108 mom111
モー mo82 mau85 mor86 moh102 maw108 moe109
ャ a101 ya106 o111 113 ha114 ja115 e120 cher121 n121 ng121 enta121 ired121
ャイ iaye113
ャオ ao99
ャス ous107 ius111 as112
ャト iato105
ャナ ana105
ャニ jani113
ャヌ anu107
ャリ ari109
ャレ arre113
ャン an92 yan105 ang110
ャー er70 r97 a100 ya103
ヤ ya68 ja78 ia101 a104 jan107 yo108 lla110 yah111 113 gian113 yian113 y113 hya115 llat115 yaa115 llas117 jah119 yar120 ilha121 lga121 otta121
ヤウ yau109 jau111
ヤキ yaki111
ヤギ jagi110
ヤク jaku100 jak112 yaqu112 yaku113
ヤコ jaco94 jako100 yako110
ヤシ yasi112 yass113
ヤス yas100 jas104 yasu108
ヤズ yaz102
ヤツ jac112
ヤド jad107
ヤナ jana101 yana102
ヤニ jani99 yani109 yann113
ヤヌ janu104
ヤノ yano100 jano103
ヤヒ yahi107
ヤフ yahu102
ヤマ yama92
ヤヤ yaya110
ヤリ jari111
ヤル jar95 yar100 yal106 al107 ar112 all114
ヤレ yare106
ヤロ jaro98 yaro101
ヤン jan82 yan86 youn94 ian104 yang105 an105 yann107 jans108
ヤー er77 yer92 ya92 jaa94 ja97 a102 r103 yar104 jah106 re108 or110 jar113
ュ u104 y109 o111 x114 ew115 zow115 udh116 e118 ju121 dy121 uch121 h121 r121 ro121 lle121 oczy121 ztav121
ュア ua113
ュウ u107
ュク ukwu108 yuk110
ュス us107
ュデ hede111
ュネ unet110
ュル ul111
ュワ ewa108 ew110
ュン hung113
ュー ew84 u86 eu96 ue98 thew103 eux106 uh107 hieu108 eau108 ewe108 ieu111
ユ ju83 yu87 you99 u100 hu102 iou111 iu114 eu114 i115 hut115 jy115 ulys115 jo117 y121 yur121 e121 yeu121 r121 hida121 hju121 ka121 ller121 ul121
ユア ewa112
ユオ juo113
ユキ yuki101
ユク yuk108
ユス yusu102 jus102
ユゼ joze110
ユニ juni107
ユハ juha102
ユパ yupa112
ユベ hube110
ユホ juho110
ユリ juli99 yuli101 juri104 ylip113
ユル jur96 yil104 yul110 urba111 yur112
ユレ hure109
ユン jun94 yuen110 yoon112 ljun114
ユー yu90 eu90 you93 u97 ew105 yous107 yuri111 ju112
ョ o100 a114 glio117 e120 staq121
ョウ haw100
ョス oz113
ョフ ev104 yov106 ov111
ョム m113
ョル ol107
ョン eung101 son103 eon103 on104 ung107
ョー yo95 aud105 aux108 e108 au112 o113
ヨ jo81 yo81 llau110 yeu112 io118 llot121 abig121 hesz121
ヨア yoan110 ioa110 joa111 joac113
ヨウ jo113
ヨキ joki110
ヨコ yoko109
ヨゴ yogo108
ヨシ josi103 iosi111
ヨス jos108 yos111
ヨゼ joze107
ヨゾ jozo113
ヨッ joc104
ヨナ jona98 yona106
ヨハ joha88 yoha109
ヨバ jova109
ヨラ yola102
ヨル jor90 yor96
ヨン llon92 yon100 jon106 yong107 on110 jons110 john112
ヨー yo97 yor98 joo99 jo104 go106 yeo109 joz112 haud113 yeoh113
ラ ra53 la53 lla70 rra80 rah93 ru94 r95 wr97 lu99 lo100 lah103 l103 las104 lha106 re107 rat108 llah110 a110 llac112 ras113 zula113 hra114 115 wra115
ライ rei72 lei79 ry80 rai81 ri85 ly85 li87 lai87 ligh93 rey97 raj99 lay100 laj102 rye105 ley106 rij108 laye110 llay112
ラウ lau79 rau83 rou90 lou98 row100 low108 laou113
ラエ lae98
ラオ lao107
ラガ laga111
ラキ raki109
ラギ ragi110
ラク lak99 lach103 lac103 la111 rach112 raq113 rak113
ラグ rag107 rugg113
ラコ laco108
ラゴ rago110 lago113
ラサ laza106 raza107
ラザ laza92 lazz107 raza107 ruth108
ラシ lash111 rasi111 laci112
ラジ radz103 raj106 raji109
ラス las82 ras85 rus92 llas96 lass101 rras101 rath102 russ103 lus103 olas105 raz107 laas111 rass113
ラズ raz104
ラダ rada105
ラッ ra91 ru95 lu99 rat99 lat99 lac100 la101 raf104 luc105 rus106 rud111 luty113 ruc113
ラツ lac112
ラデ rade102
ラト rat97 rut108 ratt111 rato112 rady113
ラド rad89 rado90 rud108
ラナ rana99 lana99
ラニ rani103 lani104
ラハ rach112 lah113 lach113
ラバ raba107 lava112 laba113
ラパ rapa110
ラヒ rahi101 lahi106
ラビ labi103 rabi103 lavi114
ラピ lapi111
ラフ lav80 rah93 raf99 ruff100 rakh106 raff107 law108 rav111 luf111 slav113
ラブ love100 rab105 rav111
ラプ lap110 rap110
ラベ lave103
ラボ labo103
ラポ lapo113
ラマ rama99 lama100
ラミ rami91 lami102
ラム ram78 lam90 lum93 llum96 rum97 lamb101 ramm103 lham107 ham109 lamm111 lom111 llam111
ラメ rame104
ラモ ramo98 lamo101
ラヤ raya107
ララ larr111 lara111
ラリ lari111 rali113
ラル ral96 lal101 rar104 lar108 rral113
ラロ laro109
ラン lan61 ran69 llan84 rin89 lin89 rand91 lam92 lun94 ram94 len100 lanc100 lain100 rent101 land102 llin103 elin105 elan105 a108 rain108 lein109 rant110 lang111 lunn112 hlin112
ラヴ lav85 love100 lov110
ラー ler63 ller73 ra79 la81 rer86 lar87 llah91 lor93 rra95 llar97 rrer98 hler100 raa101 rah102 re102 lah103 ylor103 laa106 llor107 sler110 larc111 fler111 lars112 ara112
リ li54 ri55 lli70 ry82 l88 le91 rri91 92 lj97 re99 ly99 rry100 i101 lyn108 gli110 rid110 lip111 lid111 r111 ely112 ley113 urri114 lei114 rit114
リア lia70 ria72 llia89 glia92 lya99 lear101 rria102 liya102 lea105 riya106 rier107 rear109 leah110 lier110 lli112
リウ liu101
リェ lle103
リエ rie87 lie88 lier90 rier91 rrie99 llie99 den112
リオ rio73 lio78 glio96 llio97 rrio100 riot104 ri111
リカ rica100 rika107 lika110 lica111
リガ lha113
リキ lici110
リク rik92 ryk102 lik106 ric111
リグ rig104
リケ ique103
リコ rico92 ljko102
リゴ rigo96 rig113 ligo113
リサ lisa104
リザ riza111
リシ lici97 rich108
リス ris77 lis80 llis87 rris90 rice94 liss96 riss99 riz103 rys104 lys104 lisz105 ls110 alis112
リズ rizz106 liz109
リタ lita111 rita111
リチ lic110 lici111
リッ ri80 li88 ric90 rit98 lip104 rri105 lyt113
リツ lts110
リト lito101 lit107 litt110
リド rid109
リナ rina91 lina91
リニ lini113
リネ line106
リノ lino106 rino108
リバ liva103 riva104
リヒ rich85 lich96 hlig108 liec113
リビ livi106
リピ lipp106 lipi112
リフ iffe99 rif100 liff110 riff111 rikh112
リブ lib112
リプ lip97
リベ libe101 ribe106 rive108
リペ lipe101
リボ libo110
リポ lipo110
リマ lima112
リム lim88 rim102
リモ limo111
リャ lya88 lla92 rya94 lha100 lia104 glia111 lj111
リヤ rya103 riya106 lia111 lija111 riah114
リュ lu79 ru82 lyu90 lju94 ry95 llu99 ryu101 ly104 liu110 rue111
リョ lho94 llo96 le104 lo110
リリ lili97
リル rill93 ryl94 lil94 ril99 rryl111
リン lin62 rin77 lyn78 llin82 ryn90 rrin92 rine94 lynn95 line100 ring101 erin104 hlin104 ling107 linn110 in111 linh112 lim112 rryn113 yn113
リヴ lliv107 liv108
リー ley61 ry65 ly71 rie72 ree75 lly75 lie76 li77 lee78 ri78 rry78 rey82 lea83 llie84 lley86 rea87 rri93 re93 le94 riy95 lli97 rrie98 ery99 y101
ル l46 r54 le63 ll67 lle71 ru73 lu76 re88 94 rou94 el96 lou100 ill101 ur102 rous104 ell104 lles105 er108 i108 li108 lel110 la111 al111 luc111
ルア rua104 lua105 roua107
ルイ lui90 rui95 loui100 ry102 lewi110 ruy111 ryz112 lwi113
ルエ rue104
ルカ luka96 lka99 luca99 rka103 lc113
ルガ rga97 ulga113
ルキ rki102 rchi107 luci110 luki110
ルギ rgi86 rghi107
ルク rg75 rk95 lk96 urg99 rck100 lck106 ruk109 luk109 luc112 rque113
ルケ lke98 rque104 rke110 ulke113
ルゲ rghe105 rge106
ルコ lco89 rko101 leco105 lko105 rco108
ルゴ lgo113
ルサ rza109 ruza112
ルザ dza112
ルシ luci90 rusi112 rus112
ルジ rgi100 rgy107 rdzi108 orj109 ruzi111 rozy111 lg112
ルス rus86 lus86 ls92 rs93 llus95 ulus111 luz111 els113
ルズ les76 lds90 lls93 ls106 lles109 olls110 lud113 ols113
ルセ luce108
ルゼ lse105
ルソ ulso114
ルタ rta91 lta111 luta113
ルダ rda90 lda93 ilda113
ルチ luci99 lch101 rci109
ルッ ru98 luz102 lu110 rru111 rug112 ruf112
ルツ lz89 rz90 ltz95 rtz96 rts106 ulz107 urz108 nate110 luts112 ults112 ultz113
ルテ rte89 lter112 lte112 te113
ルデ lde85 rde108 rdet112
ルト ld76 rd80 rt80 lt85 ldt90 rto91 rth93 rdt96 ert98 ard103 old107 urth107 ult109 rthe110
ルド ld64 ldo82 rdo85 rud97 rd100 rudo101 lud103 lde103 ludo105 eld108 rdot113 ilde113 ardo113
ルナ rna88 rena109 luna111 runa112
ルニ rni92 rny109
ルヌ rn107 llen113
ルネ rne95 rnet106 rune108 rene110
ルノ rno93 ren113
ルバ rba95 lba101 rva108 ruba110
ルパ pe110
ルヒ rch95
ルビ rbi97 rubi98 lubi107
ルフ lf82 orff93 olph94 orf95 lff99 lph101 lphe101 olfe110 olf110 lfe112
ルブ leb110 b113
ルプ rup109 lb109 lupu111 rupp112
ルヘ rge98
ルベ lbe105 rbe107 rbet113
ルホ lho110
ルボ lubo99 rvo112
ルポ lpo102
ルマ rma93 lma109
ルミ rmi103
ルム lm108 rme109 rum111 irim112
ルメ rm105 rme110 lem110
ルモ rmo101 lmo109
ルラ rla105
ルリ rli103 ruri110
ルル rul97 lour109 lulu111 rli112
ルレ rlet104 rle112
ルロ rlot106 arlo113
ルン rn91 run100 lun104 rung113
ルー ru74 lu78 lou85 roo87 rou89 loo97 roux97 rew97 reu98 rue100 lue105 ruh105 reux108 hru110 lew110 roe110 leu111
レ le59 re60 lle80 rre84 ret91 let94 llet96 lo103 lae104 rhe104 ro104 len105 la105 lhe106 lea107 l107 leh108 lai109 lles109 ley112 llee112 reg113 lee113 rey114
レア lair94 lea100 rrea104 lare110 rea110
レイ ra76 ray80 la83 ley83 lay83 rey84 lei84 rei85 rai86 rej99 lai99 rae99 lej104 rea108 raye110 wray110 lley110 uley111 rley111 leig112
レウ reou106 lew111
レオ leo75
レカ reka112
レガ rega111
レク rek97 lek97
レグ reg102 leh111
レコ leko113
レゴ rego106
レサ resa112
レザ reza97
レシ lesi106 les108 lesz108 resi109
レジ regi95
レス les79 res80 rez91 less99 ress99 lez100 reth101 lles102 lace105 rres108 race110
レズ rez107 res108
レゼ reze110
レッ re87 le89 ret92 llet99 let100 lle110 rret113
レツ lec109
レデ lede112 lad113
レト leto111
レド redo97 red100 led107 ledo110
レナ rena89 lena96 leon110 lenn113
レニ leni113 roen113
レネ rene111
レノ leno106 reno111
レピ lepi106
レフ lev87 rev94 lef97 lew103 lech113
レブ leb100 reb105
レプ lep112 rep113
レベ rebe95 lebe104 reve107
レホ rejo110
レマ rem110
レミ remi99 lemi112
レム lem92 rom103 llem103 rem108 lemm110
レメ reme100
レモ remo112 lemo113
レラ lera112
レリ leri96 reli100
レル rell77 rel85 ler92 rrel99 ller111
レワ reva110
レン ren67 len71 llen82 lane104 lan105 ran106 rren107 uren108 wren109 lain110 lem111 renn113
レー re85 ro86 ley87 le88 lo93 leh96 lee96 rae98 ray98 lay99 la100 ra100 loe102 roh105 rea106 lley107 loh110 rray110 reh112 rais113 lleh113
ロ ro54 lo59 llo74 rro97 elot106 rau107 lot109 o109 ough109 roth109 lor110 leo111 lhom111 llot111 112 ru112 ra112 r113 ullo113 l113 lau114 lho115 reau115 rox115
ロア roa109 lor113
ロイ roy82 reu86 loy94 loi96 lloy99 leu102 reus105
ロウ low87 row93 rrow98 rou98 llow98 lou98 lowe100 rowe103 lau109 ough110 ro113
ロキ rox110
ロコ roko111
ロゴ rogo110
ロサ rosa95 losa113
ロザ rosa92 roza108
ロシ rosi103
ロジ rosi98 rodg103 rog104
ロス ros82 los86 ross92 roth96 ulos101 er103 loss107 lus108 rros113
ロズ ros107 roz110 roth113 loz113
ロゼ rose104 roze110
ロッ ro87 rot96 roc99 lot99 lo105 los105 elot107
ロド lod103 rodo109 rod110
ロナ rona108
ロニ roni89 rony109
ロノ rono111
ロハ roja110
ロバ lova106 r110
ロヒ rogi113
ロビ robi99 rovi102 lovi107 roby113
ロフ rov73 lov78 loff94 lof96 row99 roff104 low110 urov111 lofs112 arov112
ロブ rob94 lovu108 robb110
ロヘ roge113
ロベ robe102
ロペ lope103
ロホ rojo110
ロボ lobo103
ロポ lopo107
ロマ roma88
ロム rom95 romu102 lom110
ロメ lome100 rome108
ロモ romo107 lomo111
ロラ rol111
ロリ lori104
ロル rol101 roll112
ロレ lore90 lorr110
ロワ rova88 lova92 lois97 roix103 ro108 froy111
ロン ron73 lon77 lom97 rron97 llon97 rom100 long101 lum105 rone107 rong108 rond109 rhon111
ロヴ rov104 ro109 lov111
ロー ro67 lo76 lau81 law85 low87 roe87 raw89 row92 roh96 llow96 reau97 roo97 raud98 rrow99 loo102 loh105 laug105 lor106 rho106 loa108 rrot110 loe111 rot111 rhod112
ワ wa72 va87 i96 108 w109 ova109 oua110 is110 ist110 u111 iuoa115 yes115 ix118 la120 it120 was120 wi120 oi120 o120 aw121 uwe121 hor121 rav121 emoy121
ワイ wi85 wei87 wy89 wai102 laj105 weis105 ye108 wigh108 way111
ワゥ wro113
ワウ wou109
ワグ wag106
ワシ vasi103 wasi110
ワタ wata111
ワッ wa92 was109
ワト wat96
ワド wad106
ワナ wana106
ワニ wani110
ワフ law85
ワブ wab111
ワラ wara104
ワリ wali101 wari109
ワル wal90 war91
ワレ vale102
ワン wan80 wang97 won113
ワー wor80 war89 wer91 ower93 wa99 wur106
ヲ wo121
ン n37 ne65 ng74 m83 in84 nn89 91 nt92 nd93 en94 on97 nh98 mp100 nne101 an103 int105 ine105 f107 o108 hn109 ao110 mps110 ngh110 k110
ンカ nka88 nca93 n113
ンガ nga91 ng110
ンキ nchi100 nqui108
ンギ ngi95 nghi108
ンク nk76 nck88 ng100 nc110 ncu113
ング ng60 ing81 ungu105 nge109 ling113
ンケ nke93 ncke101
ンゲ nge88 nghe109 nga113
ンコ nko71 nco95 enko110
ンゴ ngo86
ンサ nza96 nca102
ンザ nza106
ンシ nci92
ンジ ng94 ing105 nd108 d111 ange112
ンス ns74 nce79 ence100 zyns110 nse111 ance112
ンズ ns78 nes81 nds89 ins90 ons99 ens110 unzu111 ndes112
ンセ nce94
ンゼ ns107
ンソ nso96 nzo107 nco112
ンゾ nzo99
ンタ nta93 enti109 nt109 ntha110 nth113
ンダ nda75 nd107 nde110 nder113
ンチ nch90 nci93 nti104 nc112
ンツ nz80 ntz87 nc100 nts107 ancz113
ンテ nte74 nt105
ンデ nde84 nd99 nder109
ント nt72 nd80 ndt85 nto90 nte102 ant104 mte105 unt110 int110
ンド nd63 ndo78 nde100 und104 hend110 ndt112
ンナ nna88 nnah101
ンニ nni96
ンヌ nne82 ne104
ンハ nha97 nghe109 neh111 nh113
ンバ mba79 mber92 nba105 umba109
ンパ mpa87 ngpa111
ンヒ nch105
ンビ mbi92
ンピ mpi90
ンブ mb81 mbu103 emb105 mbou107 nbu108 mbe111
ンプ mp72 mpf103 mpu108
ンベ mbe86 nbe99
ンペ mpe90
ンホ nho106 njo109 enha113
ンボ mbo84
ンポ mpo112
ンマ mma90 mme109
ンメ mme99
ンモ mmo110
ンル nli113
ヴ v78 ve90 vu99 wu99 w105 amh115 vill117 ves121 hov121 ic121 fy121 sh121
ヴァ va53 wa74 ver80 we81 v85 ve94 w102 vah109 wal109 iva109 vag109 vi109 val114 n114
ヴィ vi50 wi68 vy83 vie99 vey101 vig102 wy103 ve105 v106 i106 veit113 b114 k114
ヴェ ve59 we74 va100 wo100 wa101 vet102 ver105 v106 be110 vais113
ヴォ vo67 wo81 vau102 vaug103 va108 voj109 vost113
ヴク vuk107
ヴコ vuko102 vko108
ヴス ves100
ヴチ vuci104
ヴツ vc113
ヴナ vna107
ヴャ vya103
ヴュ wu104 wurt113
ヴラ vla89 vra100
ヴル vre106 bvre110
ヴレ vle107 wre113
ヴロ vro109
ヴワ wla107
ヴン ven94 wun107 phen110
ヴー veu111
ー 48 e62 r66 y85 h86 er86 ugh86 ault90 u92 a94 or95 i99 w100 o100 eaux101 eau104 t104 gh104 d104 ar105 x105 n106 oe106 augh107
ーア er97 hr102 r109 ir110 oore111 ur111
ーイ ey98 y105 e106 i107
ーウ euw111
ーエ he105 ae109 ouet112
ーカ uca109
ーガ ergu103 gha105
ーギ ghi101
ーク k80 ke89 rk90 g92 ak96 rke98 lk99 eck100 que104 q105 ek108 uch109 uk110 eg111 urke113 ake113
ーグ gue99 gues110 g111 eg112
ーケ ke113
ーゲ ge91
ーコ uko108 co114
ーゴ go99
ーサ rs103 ssa107
ーザ sa89 za101
ーシ rs110 si112
ージ si83 rge92 rgi99 irgi102 age102 gi105 zi105 ge111 d112 ji114 usi114
ース rth84 s89 ce90 orth92 se94 es95 as103 sz105 os106 rse106 ess108 irth108 rs109 oose111 ruth113 is113
ーズ se79 ers83 s88 z88 es90 rds97 rs102 ies103 uze109 e109 ze109 ors110 awes110 ise110 eys112 ards113 eese113
ーセ cet106
ーゼ se79 ese91 dze92 hse112 ade113
ーソ so108
ーゾ so98 uso107 azo113
ータ ta83 tha106
ーダ da86 rda103
ーチ ach98 urch102 t108 rch108 ch109 ce112 ci113
ーツ ates99 etz101 ats108 z108 oots109 c110 erts113
ーテ te89
ーデ de84 ede103 the113
ート rt77 to81 t82 th84 d86 te91 et95 at97 ed101 art101 ert106 uud111 ud113 urt113 ot113 aute113
ード rd63 d75 do81 ard84 de85 ad92 ed102 ud103 rde106 eed107 rdh111 soud113 oud114
ーナ na67 ina110 ana111
ーニ ni59 gni101 ini104 nyi108 eni113
ーヌ ne76 aine95 ine103 sne112 une113
ーネ ne75 hne112 ghne112
ーノ no61 o114
ーハ h107
ーバ ba102 rbu114
ーヒ hi108 ch111
ービ bi102
ーフ ef93 f96 v100 eff104 af105 aff107 ve109 h109 lfe110 ffe111 ouf112 fe113 rf114 a114
ーブ ve94 eb99 be102 b102 eave103 ab106 eve106 aub107
ープ pe88 b93 rp101 op105 rpe107 eb108
ーベ be89 ve110
ーホ jo107
ーボ vo106
ーポ po106
ーマ ma102 rma110 uma113 oma113
ーミ rmi101
ーム m81 me87 am98 hm102 om110 orm114
ーメ me101 erma105 rma112
ーヤ ya101 lla102
ーユ lle110 ille113
ーヨ llo106 yo108
ーラ ra82 la90 ara105 lla107 era108 ela110 r111 rra113 lah113
ーリ ri76 li81 hli105 lli106 rle107 ari108
ール r60 rd75 l77 re77 rt78 hl79 el79 le81 ll85 all86 er89 ur91 ul92 hr93 aire95 al95 rre95 lle96 ard98 ar98 our100 res100 ale101 ourg102
ーレ re80 le85 ele94 rre95 hle102 hre111
ーロ ro86 rro101 lo102 rero103 rlo103 llo110 ero112 aro112
ーワ eva108
ーン n71 ne72 hn85 an89 en91 in99 urne102 earn104 een106 ane106 oon107 rne107 un107 rn108 hong110 han110 a111 oun112 airn113 oen114
ーヴ ve84 v94 euve104
`;
