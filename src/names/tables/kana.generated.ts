// Made by bench/learn/alphabet-tables.ts from wd_katakana.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (ja; CC0). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const kana = `
ァ ti109 a109 ad112 ha115 h119 czki120 egh120
ァス us104
ァー er68
ア a44 re81 r84 er87 ha94 96 ah102 ar107 o109 am109 hess110 or110 ya111 ir112 al114 are114 hre115 e115 hr116 ere117 ua118 cess118 ur119 az119
アイ i78 ei80 ai85 ay93
アウ au78 ou103
アガ aga88
アキ aki98 aqui99
アギ agui92
アク ak86 aku104
アグ ag94 agu104
アゴ ago96
アサ asa99 assa101
アシ achi105
アス as74 us96 az100 assu104 azu105 ous105
アズ az97
アタ ata99 atha105 atta105
アダ ada99
アッ a82 at98 u100 ac103
アデ ade88
アト at91 att106
アド ad82 ado96
アナ ana74 anna87
アニ ani86 anni101
アヌ anu99
アネ anne96 ane99
アハ ah105 rh106
アビ abi98 avi104
アフ ah97 af102
アブ ab75 av105 abou106
アプ ap104
アベ abe97 ave101
アボ abbo102
アマ ama85
アミ ami87
アム am81 iam105
アメ ame88
アモ amo94
アヤ aya99
アラ ara86 ala89 alla98
アリ ari80 ali81 aly99 arri102 ary102 alli105
アル al62 ar66 har100
アレ ale71 are96 arre101 alle106
アロ alo94
アン an56 en80 am87 un91 anne92 han97 ann98 hen100 ang100 ane100 in101 uang103 ao104 ian104 enne105 ant106
アヴ av95
アー er70 ar73 a86 ear89 ir90 aa91 or101 ah102 ur102
ィ y94 i100 106 je115 ogio115 ol120 ovy120 jung120 oxx120
ィア ia106
ィエ je105
ィチ wicz92 ich102
ィン in97
ィー e84 ee93 ie96 i97 y97
イ i55 y63 j81 e86 89 a93 yi99 ij100 igh100 ji100 ye101 u104 hi104 il108 ay108 eu109 ouis109 hip110 ouie110 ien111 glie111 lli113 ie113 va114
イア ia90 ire92 iah94 ir105
イェ je77 ye80 jo101 ja105
イエ ye91 yer103
イオ io89
イク ake88 ke99 ikh103 ick104
イグ ig83
イケ ike106
イコ aco102
イサ isa91 issa103
イザ iza98 isab104 isa105
イシ isi104 ysh106
イジ uigi99
イス is79 yce93 eiss101 ice101 ythe101 aith102 ace103 uiz104 yth106
イズ ys103 iz103
イセ ise105
イタ ita97
イダ ida106
イツ itz104
イト ight81 ite82 it98 ito101 eit104 yte105 eid106
イド id90 yd96 ide97 de101 yde102 ed106
イナ ina90
イニ ini102
イネ ine101
イノ ino94
イバ iva100 ibar105
イフ if106
イブ ib98 ave103 b105
イマ ima95
イム im88
イヤ ya104
イユ ille95 euil105
イラ ira85 el104 eira105
イリ ili91 il99 iri103 ily106
イル il83 yle95 ir100
イレ ire98
イロ iro90 ilo90
イワ iva93
イン in66 ine81 yne91 ein95 ne97 im99 nh100 ijn101 ain102 ying103 yn103
イヴ ave97 eve100 iv106
イー ea81 e84 i95 yi105
ゥ u111 r120 iin120
ゥー oo96
ウ u64 w76 l90 ou92 99 eu99 v102 woo103 we107 ow107 e107 ous108 hu110 will110 o112 ywoo113 ough113 vu113 ur115 co115 uc116 hau118 aw119 uh119
ウァ va95
ウィ wi58 vi82 wy84 whi85 wee88 wil94 we98 wyn98 whe98 whea102 wic103 w103 whit104 will106
ウェ we65 wel74 wa75 wea90 w92 ve92
ウエ we104 oue104 hue105
ウォ wa72 wo76 wal91 war92 lo96 wha105
ウカ luka105
ウゴ ugo105
ウジ uzi105
ウス us61 ouse88 uss96 ous105
ウズ ows103
ウゼ use100
ウッ woo71 u100
ウト ut101 out102
ウド ldo99 udo101 ud105
ウナ una105
ウニ owni105
ウノ uno105
ウフ ouf106
ウベ ube101
ウム um102
ウラ vla96 ura101
ウリ uri86 uli96 ul106
ウル ur83 ul83 ull100 glu102 ulu104
ウロ uro106
ウン un91 own98 ung100
ウー u96 woo99 uh104 ou105 oo105
ェ e99 100 je102 he111 ae117 s120 g120 ller120 rve120 btay120
ェア air89
ェイ ay89 a90 ej103 aye106
ェク ek98 zek105
ェス ez93
ェフ ev86 ew95 zew96
ェル el87 ell90 er93
ェワ eva103
ェン en88
ェヴ e105
エ e54 er75 he93 ye93 je97 102 a102 eh107 ier108 lle109 ouet110 ller110 es114 llet117 ers118 av118 en119 ue120 hae120 ek120 rr120 ais120 cser120 haie120
エイ a79 ai89 ei90 ey95 ay102
エウ eu86
エク ek101
エゴ ego94 yego101
エジ ed106 edg106
エス es76 ez99
エズ ez99
エタ eta99
エッ e96 et98 eg105 es105 ec106
エド ed79 edo99
エナ ena102
エネ ene106
エビ evi103
エフ yev75 ev76 eff99 ef102 eph103 jew105
エマ emma93 ema104
エミ emi83
エム em96
エメ eme99 emme100
エラ ela87 era93 ella95
エリ eli77 eri80 elli87
エル el63 er73 ell86 her87 elle91 ael100 iel101
エレ ele85 hele105 herr105
エロ ero96 elo99 ello102
エワ eva95 yeva99
エン en70 n94 eng101 henr104 yen104 an104 hen106
エヴ yev103 ev105
エー e90 eh93
ォ obha115 rdin115 ox120 emar120 sing120
ォフ ov100
ォー aux101 o106
オ o53 ho99 au101 a102 107 io108 w109 ot109 ough111 us113 hot113 ou120 eu120 oc120 ok120 aeus120 hu120 oyi120
オイ eu98
オカ oka95
オク ok103 oc105
オゴ ogo106
オシ ossi103 osi104
オス os80 us96
オズ os89 oz91
オタ ota100
オッ ot93 o101
オト ot103
オド odo97
オナ ona99
オニ oni104 onei105
オノ ono98 hono104
オバ oba95 ova105
オパ opa105
オビ obi100
オフ off105
オブ ob101
オプ op106
オミ omi105
オム om106
オラ ola85 ora99
オリ oli83 ori97
オル or81 ol85 al90 olu104 hor106
オレ ole88 ore91
オロ olo96 oro104 iolo106
オン on76 ong100 uong103 ion104
オー au77 o77 or87 al92 a93 oh102 oo106
カ ka55 ca57 kha86 cu91 cur96 car96 co97 ku100 ke104 qa105 cha105 cah107 ko109 can111 cul111 ker113 cull115 cka115 quir115 kad115 cas118 icut118 k119 q119
カイ ky91 kai91 ki98 cai99 kei100 kay102 kaj105
カウ kau89 cow94 cau102
カエ cae101 chae103
カキ kaki106
カサ casa94
カザ kaza105
カシ casi104
カジ kazi102
カス cas82 kas84 cus96 cuth104
カゼ case103
カタ cata96 kata103
カッ cas102 ca105
カテ kate103
カト kat106
カド cado105
カナ cana102
カネ cane102
カノ cano100
カバ caba99 kaba99
カピ capi101
カプ kap99 capu101
カベ cabe106
カペ cape100
カポ capo102
カミ cami91 kami99 cumm99
カム kham91
カメ kame104
カヤ kaya90
カラ kara86 cara91 kala97 cala99 carr104
カリ kari83 cali94 cari96 kali97 kary102
カル car71 kar80 cal82 kal89 cul93
カレ care101 carr103 cale106
カロ caro90 karo98
カワ kawa102
カン kan83 can83 cam91 cum104
カー ker66 car70 kar82 kir83 cker84 ka88 cur90 kur95 kha101 kear102 cre103 ca103 ar105 qa105 kaa106
ガ ga61 gha90 gu93 ger103 g105 go108 gal112 gab113 gag114 gi114 euha115 gam115 ge115 ha116 gul119 a120 120 gh120 gat120 ngan120 gang120 ista120 qa120
ガイ gai88 gei94
ガウ gau95 gow105
ガエ gae106
ガス gas85 gus91 gass105
ガッ gat100 ga103
ガト gat100
ガド gado104
ガナ gana106
ガニ gani105
ガノ gano103
ガビ gavi102
ガマ gama103
ガム gham86 gam101
ガラ gara90 gala96
ガリ gali89 gari95 garr100
ガル gar79 gal80 gall97
ガレ gare90 gale98
ガン gan71 igan94 gun98 ghan104 guin105
ガヴ gav104
ガー ger63 gar76 ga93 gur96 gger99 gha101 gher102 gor103 gaa103
キ ki63 qui83 chi89 ci95 k100 ky103 khi104 104 kin105 ke106 ch113 x115 hucy115 kiz116 kj116 i117 cchi118 in118 kis118 uci118 quil119 qu120 kyd120 q120
キア chia97 cia105
キウ ciu95
キエ kie100 chie106 uier106
キコ kiko104
キシ xi92
キス kis87
キッ kit98
キナ kina96
キニ kini103
キプ kip92
キム kim98
キャ ca67 ka84 car94 kya102 cha104 chia106
キュ cu84 ku88 ky104
キョ ko103
キラ kira103
キリ kiri96 cili102 kyri104
キル kir89 kil91
キン kin63 in95 quin96 kim98 ckin103
キー ky64 ki75 kee80 kie81 key81 kea89 ke95 kei97 kiy101 qui103
ギ gi72 gui79 ghi85 guin103 gy104 ggi105 gil108 guy112 gif113 gie118 igi119 ge119 gyi120 ky120 tray120
ギオ gio96
ギス gis99
ギナ gina105
ギブ gibb102 gib105
ギマ guim105
ギャ ga82 gal93 gar93 gya103
ギュ gu83
ギョ go102
ギリ gill99 guil101 gili105 giri105
ギル gil82 gill94 gir106 gyl106
ギン gin86 ggin93 gim102
ギー gie93 gee100 ggy101 gy101
ク k52 c67 ku76 ke77 ck80 g83 cu86 ch90 q91 que91 cou92 kou94 95 qu97 kh100 cque106 ecou109 khu110 ick110 ik111 kki111 gh112 cke112 ques113
クァ qua101
クア qua92 cqua106
クィ qui93
クイ qui85 quee103
クエ cue94 que99 qua103
クオ cuo105
クサ xa83 ksa91 x104
クシ xi81 ksi95
クス x65 ks80 kes87 cus90 chs100 kus101 xe101 ckx102 akes106
クズ kuz98
クセ xe84 kse93
クソ xo92
クタ cta96
クッ coo101 cu106
クト cto97 gt105 qut105
クヌ knu98
クネ kne100
クノ kno105
クビ kubi101
クフ kw103
クマ kuma102
クム gmu104
クラ cla77 kra79 cra84 kla86 cl87 cr98 cru101
クリ chri74 kri75 cri77 kli88 cli91 clif92 kry97 cle98 kuli98 crea101 cree104 cry104
クル kur86 kru89 kle96 cru96 kr98 klu98 cur102 crui102 crew103 cour103 kul106
クレ cle75 cre83 kle86 kre87 clai97 cla97 cra99 cres105
クロ cro76 clo90 kro92 klo94 clau98 cros99
クワ kwa98 qu102
クン kun95
クヴ qu102
クー cou86 coo86 cu91 ku96 kuh104 koe104 coe105
グ g53 gu77 gh95 gue101 gou104 ge109 nguy109 goo109 qu113 gour114 ghou114 goe117 ghu117 q117 gues119 h120 hu120 120 guch120 i120 zig120 gt120 karl120
グア gua92
グイ gui93
グエ gue98
グザ xa104
グス gus82 gs92 ggs99
グッ goo87
グド gud99
グネ gne103
グラ gra69 gla82 gula98 gura105
グリ gri71 gree83 gli94 glyn103 gr103 gugl103 gly105
グル gle85 gru89 gur90 glu100 gul102 guru105
グレ gre73 gle89 gra91 gr93 gret103 gro106
グロ gro77 glo92 gros95
グン gun87
グー gou94 goo95 gu96
ケ ke65 que81 cke88 che89 quet91 khe101 ka101 ce101 k103 kel104 ken107 cara113 ker113 keru115 e119 kae120 jke120 kal120 koec120 ques120 ucku120
ケア cair105
ケイ ka86 ca89 cai91 kay93 kei95 kai100 key103
ケス quez89
ケッ chet92 cket99
ケニ ken105
ケネ kenn100
ケリ kerr104
ケル kel75 ker89 kell93 chel98 quel99 ael99 ckel100
ケレ kele98 kere100
ケン ken75 cken95 kem96
ケー ka92 ca95 ke98 koh104 ko104 koe105
ゲ ge70 gue85 guer98 guet102 goe103 go103 ga106 gem109 g110 gye110 he111 gues114 gay115 goeh116 gor117
ゲイ ga88 gai92 gay94 gei94 guei96 gey100
ゲオ geo92 gheo105
ゲス guez99 gues100 ges103
ゲニ geni100
ゲラ gher105 gera105
ゲリ geli101 gher106
ゲル gel75 ger78 gor103 gell106
ゲン gen73
ゲー ge94 ga95
コ co57 ko57 cho97 col102 kho105 cor106 com109 qu112 k112 ka113 ova113 zko114 qo114 cko116 117 kor119 c120 caud120 s120 abra120 cson120 flo120 simo120
コイ koy101
コウ kou104 kow105
コク coch102
ココ koko105
コス cos87 kos88 chus97 cus104
コズ koz102
コッ co89 cot97 ko101
コネ kone105
コノ conn104
コバ kova93
コビ kovi94
コフ kov67 kow89 koff96
コム kom98 comb100 ombe106
コモ como103
コラ cola95 coll106
コリ coll97 cori99 coli102 corr105
コル cor77 col85 kor85 kol98 chol99
コレ cole101 coll105 kole106
コロ colo89 kolo99 koro104 coro105
コワ kova83
コン con71 kon87 com97
コー cor76 co82 ko87 cour90 koh93 kor95 cau95 coe99 cho101 coa102 kho103 cal103 ca104 coh105
ゴ go62 ngo101 gho102 gor105 got105 ggo111 gau112 ga113 ho115 hori119
ゴア gore105
ゴイ goi99
ゴス gos91 goss103
ゴッ got103
ゴド god101
ゴフ goff100 gov105
ゴメ gome97
ゴリ gori98 goli104
ゴル gor90 gol97
ゴロ golo105
ゴン gon84 gom103
ゴー go76 gor88 gau94 ko103 gow105 ga106
サ sa56 tha82 su84 za85 ssa93 the99 ca101 sza101 106 s106 so110 sab111 sul112 sap115 sout115 sur115 thu116 sse120 sah120 ser120 sat120 sag120 n120 desa120
サイ sai85 si88 sy95 sei100 cy102
サウ sau92 sou94
サカ saka104
サキ saki95
サッ sa97 sut104
サド sad94
サナ sana92
サニ sani103
サバ sava102 saba104 zaba104
サビ sabi99
サピ sapi103
サマ sama96 summ104 some106
サミ sami97
サム sam91 tham94 samu100 som102 sum104
サメ same106
サモ samo104 zamo106
サラ sara90 sala91 zara105
サリ sali93 sari99
サル sal80 sar90 salu106
サロ salo95
サワ sawa104
サン san67 than92 sam98 sang105 sun105
サー sa83 sser84 ser87 thur87 sar90 cer93 ther97 saa98 sah102 sur103 thir104 sear105
ザ za68 sa81 ther100 the102 da107 zu110 zha110 zza112 dza112 z114 s115 zsa115 ase115 athe116 ki118 ath119 se120 zaa120 bado120 gia120
ザイ sei91 zai92 zay102
ザウ sau100
ザカ zach104
ザッ saa104 zuc104
ザハ zaha98
ザヒ zahi101
ザビ sabi104
ザベ sabe98
ザリ zari105
ザル zar95 zal98
ザレ zare98
ザン zan88 san98 zam100
ザー ther78 ser78 za86 zer89 sar104
シ si64 shi72 ci80 schi81 sh83 ssi83 s90 sci91 sy95 chi97 thi98 sch99 ce101 103 szy104 sis104 zh107 cy109 se109 sti110 ti111 thie111 ch113 szcz113
シア cia80 sia89 ssia100 shea103
シェ she68 sche76 che80 se83 scho90 sha91 chet94 sh97 scha98 sher100 e102 sie104 shch104 chai105
シエ sier101 ssie105 cier105 cie106
シオ cio79 sio87
シカ sika103
シグ sig103
シス sis94 ssis101 cis103
シド syd100 sido100 sid101 cido105
シナ sina99
シニ sini100
シビ sybi106
シフ sif105
シミ simi101
シム sim90 ssim100
シメ sime96
シモ simo83 symo99 simm102
シャ sha62 cha70 scha78 sa79 shu94 sche95 sch95 sya95 xa96 sher96 sh96 char97 sza99 cia101 shir102 che104 she105 tia105
シュ sch60 s60 sh62 che77 shu80 schu81 sz82 su90 ch91 she99 rz100 x101 z102 chu102 sy104 sta106
ショ sho78 scho83 shaw88 cho91 so94 chau94 shau95 sha99 xo101 tio103 sea104
シラ sila101
シリ sil99 siri102 cyri103
シル sil79 syl86 sir104
シレ sile105
シン sin79 shin86 sing99 cin104 cine106
シー cy81 sey86 sea88 cey88 thy88 sie88 see90 si90 sy92 ssy92 se93 shee93 cie95 ssie96 shie99 ci100 y100 ssey101 shi101 shei105 schi105
ジ zi77 gi79 ji82 ge83 si85 j93 dzi96 dji96 rzy98 di98 zhi98 zy100 dge101 101 d103 z103 c103 s106 ci107 ze110 zzi110 dzhi112 ghi113 sy114
ジア gia94
ジェ ge66 je69 ja79 lle87 j88 ger90 ce90 ze91 de94 jes96 jen96 zhe98 jef102 rze102 get102 geof103 dje105 drze106 jer106
ジエ gier106
ジオ sio100 gio101 ggio106
ジス zis100
ジズ ziz99
ジゼ gise106
ジダ zhda102
ジノ zino102
ジブ jib103
ジム zim105
ジャ ja62 gia79 lla85 ju86 zha89 dja89 ger92 jea93 j93 ca96 g97 jac97 jar99 za100 jah100 xha101 dzha104 da104 jean105 ya105 ge105
ジュ ju73 ge84 giu85 jou93 z94 ges101 jew101 j102 du102 zhu102 zu104 jo104
ジョ jo65 gio82 geo85 joh88 llo89 djo95 ggio101 zho102 jho102 do103 yo104 zo106 j106
ジラ gira94
ジル zil102
ジレ gill105
ジン zin88 sin97 jin99 din103 gin106
ジヴ ziv105
ジー sie92 sey92 zie92 zi94 jee94 ji94 sy95 zy95 di97 gee99 zzy99 jea100 si101 thy103 dy103 zzie104 gie104
ス s37 th69 su75 ce75 ss77 z79 se84 sse85 sou95 us96 sz99 102 eth103 zu104 is106 ssou109 the110 ius110 ices111 chus111 c111 os112 sub113 sh113
スア sua98
スカ ska80 sca88
スキ ski65 schi89 wski96 sky103
スク scu81
スケ sche104
スコ sco76 thco98 scho103
スザ susa97 suza105
スス sus99 ssus102
スゾ szoo105
スタ sta61 ste91 st93 stu94 ster103 stur105
スチ sti91 st95
ステ ste64 st92
スト st59 sto65 ste94
スパ spa93
スピ spi83 spie103
スプ sp103
スペ spe88
スポ spo101
スモ smal105
スラ sla95 sula104
スル sul96 stle99 sur103
スレ sule105
スロ thro94 slo102 sloa103
スワ swa97
スー su85 sou92
ズ s62 z73 es88 zu88 ds90 se90 ze91 su101 th107 109 zz109 d113 sl115 sz118 zou118 dd120 res120 zuc120 zk120 cz120 zaaq120
ズィ zi89
ズデ zde102 sda106
ズビ zbi106
ズベ sbu97 zve106
ズマ sema101
ズラ zla100 zura105
ズル zul100 dur104
ズワ dswo105 swo106
ズー zu97 su99
セ se67 ce79 sse93 the94 ze104 s105 sze111 sei112 cer113 sa113 sey115 cec115 noce116 cel116 sce117 sae118 120 sec120 ass120
セイ sey91 sei92 sa92 say102 sai106
セオ theo104
セカ seca106
セグ segu101
セシ ceci94
セス ces97 ses100 seth104
セダ seda105
セッ sse98 set104
セデ cede102
セド cedo103
セニ seni105
セバ seba94
セフ sef98 seph103
セプ sep106
セミ semi100 semy106
セム sem103
セラ sela99 sera100 cela105
セリ seli96 celi99
セル ser77 sel80 sell89 cel93 ssel95 cer97 cell103 sser104 thel105
セレ cele96 sere97
セロ celo103
セン sen66 ssen85 sem106
セー sa96 se103
ゼ ze80 se84 dze86 sa108 see111 zee113 zet113 s120 set120 zhe120 tze120 xue120 be120 sol120
ゼイ sey106
ゼキ zeki103
ゼッ se103
ゼル sel85 zel89 zer100 zell106
ゼレ zele104
ゼン sen76 zen90
ゼー see97 se104
ソ so67 tho93 sso94 zo96 sau98 ssot108 su109 sor113 szo120 seo120 sio120
ソイ soy101
ソウ sou96 sow106
ソコ soko92
ソト soto106
ソフ sov86
ソボ sobo103
ソム som97
ソラ sola95
ソリ soli98 sori105
ソル sol91 sal104 sor105
ソロ solo89
ソワ cois102 sova105
ソン son54 sson71 ison97 zon98 cao103 con104 thon104 song106
ソー thor84 so88 sau94 sal103 sor103 soe106 seau106
ゾ zo83 so97 zso115 zzo116 sso120 h120 kocs120
ゾフ zov90
ゾル zol104 sor106
ゾワ zova105
ゾン zon92 son101
ゾー zo99
タ ta55 tha79 tu97 tta98 tter104 t106 te107 taq110 tar112 tou115 hary115 y115 119 to120 tat120 schi120 bako120 udha120 utba120
タイ tei72 ty81 tai89 ti93 tay96 thai98
タウ tau87 tow95
タカ taka103
タス tas88 tus95
タタ tata105
タッ tad100 tuc101
タナ tana87
タニ tani92 tan103
タヌ tanu102
タハ taha104
タバ taba101
タフ taf103
タプ tap103
タマ tama98
タム tam96
タラ tara89 tala100
タリ tali93 tari95
タル tar84 tal85
タン tan74 tin89 tant100 tam102
ター ter58 ta76 tur82 tor86 tha89 tar90 ther91 tter91 r102
ダ da56 du87 dha97 do99 dar104 de108 dat109 dan110 dah112 dug113 dun113 ta114 dag115 dur115 don117 hda117 der118 dol120 das120 dud120 i120 dabb120 dulh120 tu120
ダイ di85 dy87 dai98 dij98
ダウ dow85 dau94
ダグ doug97 dag98
ダス das89 dus97
ダッ dut102 da105 du105
ダナ dana95
ダニ dani79
ダノ dano103
ダフ duff101
ダブ dub105
ダマ dama96
ダミ dami92
ダム dam87 dham94 dom100
ダラ dara105
ダリ dari89 dali99
ダル dal79 dar81 dall103
ダレ dale97
ダン dan74 dun87 din88
ダー der63 dar83 da89 dah91 dur97 dor105 dder106
チ ch68 chi73 ci77 ti85 tsch87 c88 cz97 t100 ty101 tch102 ji105 czy105 ig110 te111 sh112 chis113 ilic113 cchi113 tx115 txi115 zh115 zczy115 tchi117 chin118
チェ che66 ce72 tche92 cha97 ch100 tje102 cze102 chae105 etxe106
チク czyk100
チコ cko104
チス tis104
チッ chi105
チノ tino105
チャ cha65 ch84 ca90 cza93 chu95 tya95 tcha97 cea100 cia101 c103 tja103 tra105 ccia105
チュ chu80 tu89 tsch90 cu100 ch100 c101 che106 tru106
チョ cho77 ccio95 co96
チル chil100
チン chin87 tin91 cin94
チー chie95 chey98 ci101 chee102 chy105
ヂ cic120
ッ 66 t78 c84 d102 ed110 a111 pf113 ud113 i113 xx115 oes115 uc116 k120 s120 ut120 tz120 j120 ks120 v120 ytsy120
ッカ cca89 kka90 cka98 cker98 cke99
ッキ cchi83 cki88 kki95
ック ck54 k68 c70 ch76 cke89 ick93 ock96 ke98 cque99 que100 ook101 dock102 cq104 ques104 g105 q106
ッグ gg81 g96 gge105
ッケ cke81 kke99
ッゲ gge99
ッコ cco86 kko92
ッサ ssa75 ss106
ッザ zza101
ッシ ssi74 sh93 sch95
ッジ dge72 dg98 ggi99 age99
ッス sse105
ッズ ds103
ッセ sse76
ッソ sso82
ッタ tta71
ッダ dda99
ッチ c59 ch75 tch77 cci82 ucci89 tsch96 ic98 cz103 wicz105
ッツ tz65 ts88 tts89 cz94 c102
ッテ tte76
ット tt59 t60 tte71 tto77 ett81 d93 itt95 dt97 et98 th99 te100 ette101 it102 ite104
ッド d66 dd87 ood88 ad90 dt100 ddo102
ッハ ch79
ッバ bba95
ッパ ppa87
ッヒ ch90 g97
ッピ ppi86
ッフ ff94 ch102
ッブ bb98
ップ p69 pp75 ppe101
ッベ bbe103
ッペ ppe80
ッホ ch95
ッポ ppo88
ッラ lla78 rra96
ッリ lli72 rri95
ッレ lle98
ッロ llo85 rro105
ツ tz73 ts74 z79 c84 tes93 tsu97 ds97 t98 tu100 tzu113 tsou113 cu117 hitz119 119 thu120 ies120 tsch120 adi120 heid120 sany120 teod120 tew120
ツァ za85 tsa89 ca93 zza95 tza97
ツィ zi73 zzi84 tsi94 tzi94 tsy96 ci104
ツイ tsui103
ツェ ze79 tse83 tze85 ce89
ツォ zo82 zzo84 tso91
ツキ cki86 tzki104
テ te61 the78 ta96 ter101 tel104 t106 tte106 tet108 tex110 thee111 ti113 tes114 thei114 to115 th119 d119 jte120 at120 tey120 tej120 tez120 ic120 bun120 we120
テア tair100 thea100
ティ ti46 ty68 tti77 thi79 te82 tty87 tie91 rty95 thy97 ttie98 tea100 t100 tee101 thie101 tey101 etit105
テイ ta86 tei100 tai102 tey104
テウ teu105
テオ theo86 teo89
テガ tega106
テク tek103
テス tes85 tez99
テッ te92
テネ tene105
テム tem103
テュ tu90 ty103
テラ tera103
テリ teri90
テル ter78 tel80 tell98 thel104
テレ tere95 ther102 tele103 terr105
テロ tero94
テン ten70 tem97 tain98
テー te97 ta103
デ de56 des92 da93 d98 der104 105 det106 dee110 dde113 deh114 den114 desh115 dor115 deg120 w120 ee120 hi120 vad120 li120 rayo120
デア dair105
ディ di48 dy67 de81 ddi81 die84 ddy86 dee94 dea94 dhi98 ddie98 uddi104 ady105 d105 i105
デイ da81 day89 dei93 dai101 iday106
デオ deo98
デキ deci106
デク dek104
デジ desi102
デス des77 dez87
デッ de101 det105
デニ deni90
デビ debi106
デフ dev106
デボ debo106
デマ dema96
デミ demi90
デム dem100
デメ deme99
デュ du69 dew100 dieu100
デラ dela92
デリ deri84 deli101 derr103
デル del69 der76 dell81
デレ dere102
デロ dero95 delo105
デン den65 dden106
デヴ dev98
デー da92 de96 day104 do106
ト t48 to59 te75 d84 tho86 th94 95 the102 dt102 tt104 ght110 tau114 toz115 burg115 tom116 it118 a119 e120 top120 ko120 tie120 cam120 diin120 eaux120
トイ toi98 teu103
トゥ tu62 tou84 t89 thu93 too98 tw103
トウ to103
トケ tke106
トコ tko93
トス tos88
トッ to91
トニ toni83 tni105
トネ tone93
トピ topi104
トフ tov83 toff98 toph102
トマ toma91
トミ tomi97
トム tom93 thom98 ttom102
トラ tra72 tru90 tla98 tora100 tola102
トリ tri70 tori94 try98 toli104
トル tor80 tru84 ttle90 tre96 tol97 thor102 tle103 tur104
トレ tre75 tra94 tole100 tro106
トロ tro73 tolo97 toro99
トワ tova94 toi98 tois106
トン ton57 gton78 hton92 tone100 thon101
トヴ to103
トー to76 tho91 tor94 teau98 tow106
ド d50 do60 de76 don98 102 dho108 du108 dt111 dau113 ad114 dou114 ludo115 dell115 yo115 dom115 ed116 dh117 dor118 des120 o120 ondo120 df120 y120 v120
ドイ deu101
ドゥ du67 dou77 de90 d93 doo99 doux106
ドウ dow98
ドッ do95 dot95
ドナ dona83
ドニ doni104
ドノ dono94
ドバ dova106
ドフ dov82
ドブ dob96
ドミ domi84 dmi99
ドム dom100
ドメ dome95
ドラ dra72 dora95 dela97 dru105 dla106
ドリ dri71 dori92 dr95 dria106 dry106
ドル dor79 dol86 ddle94 dru95 dr98 dle99 dre102
ドレ dre77 dore103 dree103
ドロ dro80 doro88
ドワ dw104
ドン don73 dong104
ドー do85 dor89 dau93 daw97 deau98 dow99 doh106
ナ na51 nna87 nu94 nah96 nha103 ner103 kn104 nat109 nay110 ne111 n112 a113 naa113 nath115 knu115 nigh115 hna119 ouna120 i120 ha120 ners120 in120 gnar120 h120
ナイ nei91 ni92 nai92 ny97
ナウ nau85
ナカ naka98
ナザ naza96
ナシ nasi97
ナス nas88 nus102
ナズ naz106
ナタ nata89
ナッ na99
ナド nado101
ナバ nava102
ナム nham90 nam94 num105
ナヤ naya102
ナラ nara103
ナル nar81 nal96
ナワ nawa104
ナン nan77 nnan93 nin103 nand104
ナー ner60 nner82 na84 nor88 nagh100 nar104 nnor106
ニ ni56 nni91 ny93 nyi103 nj107 111 nie112 uni112 nis113 ana115 knea115 gn115 ani116 n117 gny119 uny120 gne120 nyg120 delb120 knib120 nnen120 ov120
ニア nia79 nier103 nea104 nior106 niya106 near106
ニウ nil105
ニェ nie96 ne99 gne101
ニエ nier83 nie89
ニオ nio84
ニカ nika96 nica97
ニキ niki93
ニク nik84 nicu97 nick100 nyk104 nic106
ニケ nice104 nike106
ニコ nico78 niko80 nich97
ニザ niza101
ニス nis76 nnis86 nice97
ニズ niz102
ニセ nice103
ニタ nita102
ニッ ni86 nic94 nik105
ニヒ nig103
ニフ nif106
ニム nim97
ニモ nimo106
ニャ na81 gna83 nya85 nha92 nja92
ニヤ nia100
ニュ new84 nu86 gne92 neu101 n104 newc106
ニョ gno83 no85 nho88
ニル nil98
ニン nnin88 nin92
ニー ney70 ny75 nie76 nny77 ni80 nnie81 nney88 nee89 nei92 nea95 ne99 gny101 neil103 nni106 nii106
ヌ nu79 ne89 n97 nou103 neu113 nnu114 nouf115 unu116 oul120 ines120 ngu120
ヌス nus75
ヌル nur94
ヌー nu88 nou91 noo94
ネ ne58 nne86 net90 nais109 enee109 nnet110 one110 113 nnes114 knel115 berg115 nev115 nai120 enay120 enes120 pfer120
ネア nair106
ネイ na88 nei96 nai102 ney105
ネオ neo99
ネク nek97
ネス nes77 ness91 nez94 nnes100
ネッ net91 nec104
ネビ nevi104
ネフ nev93
ネポ nepo103
ネメ neme101
ネリ neli93 neri106
ネル nell79 nel81 ner86
ネロ nero99 nelo103
ネン nen71 nnen99
ネー ne92 nee104 enay106
ノ no59 not102 kno102 nod111 enot114 enau115 na116 nno116 n118 now119 nu120 120 noth120 neau120 jano120 ran120 isk120 de120 lo120 mo120 rnes120
ノイ neu88
ノエ noe104
ノク nok102
ノス nos86 nus99
ノッ no99 kno105
ノビ novi94
ノフ nov68 now100 noff100
ノラ nola105
ノル nor87 nol103
ノワ nova84 noit102 nois104 no106
ノン nnon87 non89
ノヴ nov105
ノー no81 nor83 neau92 naud95 now97 nau101 not104 naug105
ハ ha60 kha79 h88 hu94 ja94 har95 ham101 ho103 cha103 he107 her113 hug113 had113 epal115 hub115 gher117 ughe117 ch119 ga120 hur120 khe120 agun120 barb120 jo120
ハイ hei71 hai87 hi87 hy88 hay91 hey94 chai97 khai100 jai103 hui103 khay103 high104 huy106
ハウ hau79 how90 hou91 howe101
ハク hak100
ハジ haji104
ハス has92 hass106
ハッ hut91 ha94 has95 hat105
ハト cht102
ハド had101 hud103
ハナ hana102
ハネ hane104
ハビ habi102 javi102
ハフ huff101
ハブ hab103
ハミ hami97
ハム ham83
ハヤ haya101
ハラ hara93 jara106
ハリ hari93 hali98 harr104
ハル har82 hal83 jal99 haru99 khal99 khar101 hul101
ハワ howa104
ハン han68 ham90 hun92 hump98 hann99 ghan100 jan102 hum105
ハー har69 ha78 her78 hur86 haa89 hear92 kha95 hard98 hir101 cher105
バ ba55 va76 bu78 bar91 bha95 bba101 bur103 but103 bap103 ve106 be106 var108 bub112 bud112 wa112 bat112 b112 ber113 ver113 karo115 ebas116 bac116 gba118 bas119
バイ bai93 by93 bay96 bei97 baj103
バウ bau79 bou103 val105
バカ baka95
バキ baki99
バク bak102
バグ bag104
バシ basi100
バジ basi100 bazi105
バス bas92 bus94 vas99 bass102 buth106
バダ bada104
バッ ba89 bac92 buc95 bat98
バト bat99
バナ bana103
バニ vani103
バハ baha103
ババ baba91
バフ bakh98
バブ bab103
バム bham105
バラ bara88 bala96 vara98
バリ bari100 bali101 vali106
バル bar70 bal74 val89 var97
バレ bare92 vale95 barr97 vare103
バロ baro98 varo104 balo105 burr105
バン ban73 van88 bam99 bun100 bin103
バー ber59 bur70 bar73 ver80 ba83 bir89 baa97 byr100 var101 bah103 bour104 bber105
パ pa58 pu103 ppa105 pad108 par108 phe111 p114 ppe114 kira115 pac117 117 pap118 pe119 per119 pas120 a120 eph120 ha120 bade120 f120 fid120 gba120
パイ pi88 pai95 pei98 py100
パウ pau83 pow103
パエ pae105
パオ pao102
パガ paga104
パシ pasi103 paci106
パス pas85
パッ pa100 pac102 pat104
パテ pate106
パト pat98
パド pado106
パナ pana96
パネ pane96
パパ papa91
パピ papi104
パブ pav99
パム pham105
パラ pala92 para99
パリ pari96
パル par85 pal90 pul106
パレ pare92
パン pan81 pin94
パヴ pav104
パー per72 par79 pa86 pper87 pur92 paa95 pear104
ヒ hi76 ch78 khi93 g95 h98 hil98 gi100 hy102 ji107 ogh108 ech113 chy114 hic115 xi115 rhee116 j119 cus120 fi120
ヒェ che94
ヒエ hie100
ヒギ higg105
ヒッ hic98 hip103 hi104
ヒト cht84 hit105
ヒド hid101
ヒブ hib105
ヒミ himi105
ヒム him94
ヒメ jime99 gime106
ヒャ cha100
ヒュ hu82 hugh95 hew96
ヒラ hila101
ヒリ hill106
ヒル hil84 hill87 hir96
ヒロ hiro98
ヒン hin83 khin103
ヒー hea88 hee97 hy100 hi103 khi103 he105
ビ bi65 vi74 be102 by103 b103 wi104 v109 bye111 vy113 bu113 vill115 bir115 bin116 bit117 bis120 evi120 w120 bies120 vika120 basu120 pi120 wic120 uis120
ビア bia84 via96 beer103 bier104
ビェ bie102
ビエ bie101 vie104 bier104
ビオ bio91 vio98
ビク vic103
ビジ vill104
ビス bis101
ビセ vice105
ビッ bi94
ビナ bina102
ビニ bini99
ビビ bibi105
ビャ bja104
ビュ bu79
ビョ bjo88
ビラ vila96
ビリ vili100 bili102 bill105
ビル bil96 bir96
ビン bin78 vin87 bbin102 byn103
ビー by72 bee83 bea84 bby87 bie87 bi91 bbie99 vy101 vey104 vi104 bbi104 be104
ピ pi67 phi101 py101 ppi104 piz109 pic113 pie114 pis114 p115 rope115 pe117 pit119 pil120 pae120 cand120 so120
ピア pia90 pier94 pear94
ピエ pie83 pier103
ピオ pio88
ピカ pick100 pica102
ピキ pici105
ピコ pico102
ピサ pisa103
ピッ pi93 pic97
ピナ pina100
ピネ pine95
ピノ pino93
ピム pim105
ピュ pu101
ピラ pila99
ピル pil97
ピロ piro98
ピン pin79
ピー pie86 pee90 pe90 pea90 pi100 ppy102 py103
フ f56 v74 ff75 fu87 hu87 h88 ph90 kh91 ch92 fe92 w93 ugh97 ough99 ju99 khu101 iff103 pf106 g106 ffe106 phu107 ov108 ophe110 hoe110 hou112
ファ fa57 pha79 f83 far87 ffa89 fe91 ffer93 fu96 fur97 va99 hwa105 pfe106
フア jua94 fua100
フィ fi57 phi73 ffi85 fie98 phy98 vi99 phil99 fe100 fy102 fin106
フェ fe60 ve79 fer83 ffe85 fa96 phe97 f98 fea101 fo104
フエ fue96
フォ fo59 vo84 for89 pho90 ffo92 fau92 f99 faw103
フク fuku105
フサ husa105
フジ fuji100
フス vs93 ws94 fus103
フセ vse98 huss102
フッ hoo94 foo104
フト ft83
フメ khme101
フュ fu93
フョ fyo100 fe101 feo106
フラ fra69 fla84 hra94 fl101
フリ fri79 frie81 fli93 hri97 free98 fre101 furi103 juli103 fr104
フル ful89 fur94 hr96 khru102 fleu103 four104 fru105
フレ fre72 fle91 frie103
フロ flo82 fro91
フン fun98 hun99 hum105
フー hu91 hoo95 fou99 hou102 huu106
ブ b61 bu69 bou86 v89 be90 vu101 bbe106 ve107 ubb107 boe109 vuj110 beu113 w113 bes115 p118 119 vou119 bhu120 ob120 bue120 m120 oga120 ball120 is120
ブイ bui106
ブエ bue101
ブス bus94
ブッ bu91 boo105
ブラ bra63 bla72 br78 bl95 bru95 blu99 bula102 bro102 bloo103
ブリ bri67 br91 brit95 bry95 bli98 buri101
ブル bru78 broo82 bur83 ble86 bour91 blu94 bull97 bul98 bre100 brou100 buru101 bloo101 bloe105 bulu106
ブレ bre71 ble87 bla91 bra94 br98 bl99
ブロ bro70 blo81
ブン bun103
ブー bou85 boo85 bu91
プ p65 pu85 pe87 b90 phu113 pou113 pp114 op114 ip115 poo115 pf117 up119 aup120 f120 vole120
プエ pue99
プケ pke105
プコ pko106
プス ps99
プタ upta105
プト pt95
プブ pub105
プラ pla78 pra80 pr92 plu102
プリ pri74 pli97
プル ple93 pru96 pple99 plu100 pur100 pul106
プレ pre78 ple95 pres96 ples103
プロ pro77 plo100 pru106
プー poo91 pou91 pu96
ヘ he73 hea101 ge105 je107 her108 gge109 ho110 hae110 re110 ha112 h114 hoe115 uyge115 khe115 che116 hen117 ger118 hol119 119 ch120 khet120
ヘア hair99 hare101
ヘイ ha81 hay83 hei90 hey94 hai96
ヘス hes102
ヘッ hea92 hec104 he106
ヘド hed101
ヘナ gena106
ヘニ henn103
ヘネ henn104
ヘミ hemm104 hemi105
ヘム hem100
ヘラ gera105
ヘリ heri103 herr105
ヘル her80 hel80 hell92 gel98 herr100 ger100
ヘレ hele99
ヘロ hero101
ヘン hen72 gen95
ヘー hee99 gee102 he104 ho105
ベ be58 ve85 b97 bet101 bu101 ber105 bo106 ba109 110 bel111 bae112 we113 bi113 vee114 boe114 baix115 v117 bbe119 gbe120 ved120 paly120
ベア bea97 bair102
ベイ ba84 bai90 bay90 bey93
ベク bek89
ベゴ bego104
ベス ves92 beth95 vez98
ベッ bec89 be92 bet93
ベナ bena95
ベニ beni90
ベネ bene86 benn104
ベラ vela96 bera98 vera100 bela101 ella106
ベリ berg88 beri92 beli103
ベル ber61 bel73 bell90 ver92 vel94 vell105
ベレ bere88 bele105
ベロ belo96 vero97
ベン ben74 ven96
ベー beh91 boh94 ba97 bee102 be103
ペ pe63 pet95 per100 ppe101 pa103 pel110 pi113 po114 bae115 paha115 phe116 e120 m120 iube120
ペイ pa90 pai93 pei97 pay98 pey101
ペッ pet101 pep103
ペト pet80
ペド ped102
ペニ peni106
ペペ pepe106
ペラ pera99
ペリ peri97 peli101
ペル per82 pel84 pell105
ペレ pere87 pele105
ペロ pero95
ペン pen78 pem105
ペー pe92 pee101
ホ ho69 kho91 jo95 hol103 h107 cho108 og115 kh115 hor117 ch119 go120 v120 ams120 fo120 oghe120
ホイ whi89 hoy96 heu97
ホジ hodg99
ホス hos106
ホセ jose103
ホッ ho93
ホフ hoff83 hof93 khov100
ホプ hop98
ホラ hora102
ホリ holl99
ホル hol77 hor86 holl104
ホロ holo103 horo105
ホワ wh84
ホヴ hov106
ホー ho76 hor83 haw84 hal94 ha95 hoa99 hoe100 kho102
ボ bo60 vo94 bon102 b104 bot105 beau105 ba105 bor109 bauh115 leuc115 wo116 bau117 bus119 boe120 arsa120 ashe120 vuo120 waa120
ボア boa96
ボイ boy88 boi98
ボウ bow89 bou103
ボグ bog98
ボゴ bogo101
ボス bos90
ボダ boda103
ボッ bo93 boc104
ボト bot104
ボナ bona94
ボニ boni88
ボネ bone104
ボノ bono99
ボバ boba105
ボフ bov96 bohu104 bow106
ボボ bobo102
ボラ bora103
ボリ bori97
ボル bor78 bol87 vol95
ボロ boro95
ボワ bois99
ボン bon83
ボー bo79 bor84 beau88 boh94 bal99 baud101 bau102 boo102 ba104 bour105
ポ po65 pho102 pa111 pot113 poy114 ppo115 pol119 pop120 pog120 u120 aty120 dian120
ポイ poy102
ポス pos97 ppus104
ポタ pota106
ポッ po95 pop106
ポト poto101
ポノ pono104
ポフ pov89
ポポ popo96
ポメ pome101
ポラ pola95
ポリ poli88 poly103
ポル por86 pol95
ポロ polo95
ポワ poi100
ポン pon84 pom100 pont102
ポー pau84 po87 por89 pou104
マ ma50 mat94 m95 mu97 mac99 mur99 mad99 mas100 mc101 mul101 mar101 me105 mah107 mma108 mo110 mag112 c113 ima114 mus116 man117 uma118 prin118 tma120 mer120
マイ mai78 mei82 mi82 my87 mey92 may92 mich97 m100 maj100 meis105
マウ mau87 mou101
マエ mae106
マカ mca94 maka99 mccu100
マガ maga106
マキ maki102 max103 mc105 mci106
マギ mcge103
マク mc66 mac80 mcc83 mak93
マグ mag88 mcg99 magu102
マコ mcco97 mako106
マゴ mago102
マシ masi95 math99 mat102
マス mas80 mus93
マズ maz92 mazu105
マソ maso105
マタ mata97
マチ math104 mat104
マッ mc71 ma85 mac86 mat90 mas96 m102 mad104
マテ mate94 matt103
マデ made98
マト mat93
マド mad91
マナ mana91
マニ mani85
マヌ manu87
マネ mane99
マノ mano87
マハ maha92
マヒ mahi105
マフ mah92 makh104
マホ maho97
マメ mame106
マヤ maya104
マヨ mayo104
マラ mara86 mala91
マリ mari70 mali93 mull99 mary100
マル mar62 mal79 marc93 mul95 malu103
マレ mare95 male97
マロ malo102 maro105
マン man51 mann62 mun89 men97 mand98 min99 mane104 ment105
マー mar66 mer68 mmer80 ma80 mur92 maa94 mah100 marr105 myr106
ミ mi56 my97 mil98 lom110 110 mid111 mme115 mic117 me118 elmi119 min119 mee120 mikk120 myd120 minn120
ミア mia101
ミェ mie97
ミエ mie100 mier103
ミカ mika98 mich103
ミケ mich96
ミコ miko98
ミシ mich99
ミス mith92 mis93 myth105
ミッ mi86 mit91 mid100 mic101
ミト mit92
ミナ mina94
ミニ mini97
ミヌ minu105
ミネ mine103
ミノ mino106
ミハ miha94 mich102
ミャ mya95
ミュ mu77
ミラ mila84 mira87
ミリ mili87 mil106
ミル mir77 mil79 mill91 milu106
ミレ mire98 mile105
ミロ milo89 miro95
ミン min77 mine106
ミー my85 mee85 mie86 mi86 mmy89 mea93 mey100 mmie101 me104
ム m56 mu72 me88 mou91 104 im106 meu107 mm110 um111 b113 mbe114 mond115 mo117 hmu118 moo119 mb120 muq120 mas120 mtsh120 mya120 oshe120
ムサ musa106
ムス mus86 ms90 mes105
ムズ ms90 mes94 mms104
ムタ muta106
ムッ mus101
ムナ muna101
ムニ muni96
ムハ muha94
ムバ mba95
ムブ mbu105
ムラ mura87 mla103 mula106
ムル mur92 mul105
ムロ mro105
ムン mun88
ムー moo86 mu89 mou92 meu106
メ me63 ma95 mme100 mai102 mer102 mol106 moe108 mes109 men112 mmeh115 imee115 met119 eme120 alme120 chee120 acm120 kas120 oll120
メイ ma82 may84 mei89 mai91 mey95
メウ meu101
メオ meo102
メジ majo106
メス mes93 mez104 mess106
メッ me97 met99
メト met94
メド med88
メナ mena93
メネ mene95
メヒ meji105
メフ meh94
メラ mela94 mera106
メリ meli86 meri92 merr96
メル mel74 mer76 mell98 mmel103
メレ mele100 mere101
メロ mero91 melo93
メン men69
メー me99 ma99 meh103 mai106
モ mo59 mor97 mon103 mu108 mmo108 mos113 ma114 m116 mou119 mus120 on120
モア more79 mour103
モイ moi92 moy92
モス mos93 mus104
モデ mode100
モト moto103
モナ mona91
モニ moni91
モハ moha90
モフ mov80
モラ mora87
モリ mori89 moli97
モル mor89
モレ more92
モロ moro97 molo102
モワ mova97 moi106
モン mon65 mont87 mmon98 mond99 man103
モー mo82 mau85 mor85 moe104
ャ a98 114 ha117 ya117 ja117 ka120 enta120 ired120 kal120 suri120
ャオ ao99
ャク ak103
ャト iato101
ャフ a106
ャン an87
ャー er69 r95
ヤ ya66 ja75 lla98 yo105 ia105 ye106 a107 yian113 gian113 yah115 llas115 ian116 yar120 j120 i120 jaya120 at120 hjar120 igia120 lha120 ziah120
ヤク jaku101
ヤコ jaco93 yako104 jako105
ヤス yas99 jas106
ヤズ yaz105
ヤド jad105
ヤナ jana101
ヤニ jani102 yani105
ヤヌ janu104
ヤノ yano100
ヤフ yahu100
ヤマ yama92
ヤム jam105
ヤル jar95 yar96
ヤレ yare104
ヤロ jaro96 yaro100
ヤン jan81 yan85 youn93 an101 ian102 yang104
ヤー er75 ya88 jaa93 yer93 ja96 a98 yar99 r104
ュ u100 o110 y113 ew114 zow115 h116 ll117 l120 s120 nu120 yg120 zhan120
ュク yuk106 uk106
ュス us105
ュー ew84 u84 eu93 ue99 thew102 hieu102 eux103 eau104 uh106
ユ ju84 yu87 you96 u96 hu100 jou109 eu109 iou110 yoo112 y113 i115 hut115 jy116 lles120 iu120 hju120 bato120 hud120 loux120
ユキ yuki100
ユス jus99 yusu102
ユニ juni106
ユハ juha103
ユリ juli99 yuli100 juri106
ユル jur95 yil103 ur105
ユン jun92
ユー yu87 eu89 you91 ju105 u105
ョ o101 113 icho120
ョウ haw101
ョフ yov104
ョン eung101 on105 son105
ョー o95 yo103
ヨ jo80 yo82 llot106 llau106 yeu111 io118 e120 i120 or120 lu120 abig120 basi120 boz120 ron120
ヨア joa105 yoa105
ヨコ yoko105
ヨゴ yogo106
ヨシ josi102
ヨッ joc103
ヨナ jona99
ヨハ joha89
ヨラ yola100
ヨル jor91 yor97
ヨン llon94 yon95
ヨー joo98 yor98 yo99 jo100 go106
ラ ra52 la53 lla68 rra81 r93 rah93 wr95 ru98 lu99 las102 ro102 lo104 lha106 l106 a108 108 rat109 hra109 ough110 le111 ller112 ula113 llat113 zula114
ライ rei72 lei79 ry79 rai80 ri84 li85 lai85 ly86 ligh93 raj94 rey96 rij100 lay102 ley103 ray103 laj104 rye105
ラウ lau78 rau84 rou88 row100 lou101 low105
ラエ lae102
ラク lak100 lach102 lac103
ラグ rag102
ラコ laco106
ラサ laza99 raza104
ラザ laza92
ラジ raj104 radz104
ラス las80 ras84 rus92 llas95 lus98 lass101 rras103 olas104 russ105
ラズ raz104
ラッ ra91 ru93 lu96 la98 lat98 luc100 lac103 raf103 rat104 rus104
ラデ rade101
ラト rat100
ラド rado88 rad90
ラナ rana99 lana100
ラニ rani99 lani104
ラノ rano105
ラヒ rahi98
ラビ labi100 rabi102
ラピ lapi102
ラフ lav80 rah91 raf96 ruff97 laf106
ラブ love100
ラボ labo105
ラマ rama97 lama105
ラミ rami92 lami100
ラム ram77 lam90 llum94 lum95 lamb101 ramm101 rum102
ラメ rame97
ラモ ramo98 lamo100
ラヤ raya106
ララ lara106
ラリ lari99
ラル ral95 lar103 lal104
ラン lan61 ran70 llan85 rin88 lin90 lam91 rand92 ram95 lun96 len99 land99 rent101 elin101 lanc101 llin104 run105 rant106
ラヴ lav86 love101 rav103
ラー ler62 ller73 ra77 la80 rer85 lar87 llah91 laa97 rrer97 ylor98 rah98 lor98 llar99 rra100 lah102 llor103 hler105 raa106
リ li54 ri55 lli70 ry83 l86 ly91 92 le94 rri96 rry98 re101 i102 lj103 hri107 rie109 r110 urri110 lid110 lip112 lyn113 lig113 uori113 lly114 rit114
リア ria70 lia71 llia90 glia92 lya99 lear99 liya101 rria104 riya105 lea105
リウ liu98
リエ lier88 rier89 lie89 rie90 rrie95 llie102
リオ rio73 lio77 glio95 llio97 riot98 rrio100
リカ rica93 rika106
リク rik92 lik100 ric104 ryk106
リケ ique103
リコ rico93 ljko101
リゴ rigo95
リサ lisa104
リシ lici97 rich105
リス ris78 lis78 llis86 rris91 rice95 liss95 riss100 riz101 lisz105
リッ ri80 li89 ric90 rit98 lip104 rri104
リト lito103
リナ lina91 rina91
リネ line106
リノ rino106
リバ riva105
リヒ rich85 lich95 hlig105
リビ livi103
リフ iffe98 rif104
リプ lip98
リベ libe101 ribe103
リペ lipe99
リム lim91
リモ limo106
リャ lya85 lla89 rya96 lha99 lia100
リュ lu79 ru81 lyu88 lju93 ry95 ryu103 llu104 ly106
リョ lho94 llo98 le100
リリ lili95
リル rill92 ryl93 lil95 ril106
リン lin61 rin76 lyn78 llin84 ryn91 rine93 rrin94 lynn96 line98 ring100 erin104
リー ley60 ry65 ly71 rie71 lly74 ree75 lie75 li77 ri77 rry77 lee78 rey81 lea82 llie84 lley86 rea89 le90 re92 riy93 rrie93 rri94 lli96 ery97 y99
ル l46 r54 le62 ll67 lle70 ru72 lu74 re88 94 rou96 lou102 er102 li102 ir103 rous106 ur107 ill107 ar107 luc108 lles109 el110 hl110 il111 ell111
ルア lua101 rua105
ルイ lui89 rui96 loui96 ry99
ルエ rue104
ルカ lka95 luka96 luca99 ruka106 rka106
ルガ rga95
ルキ rki103
ルギ rgi85
ルク rg73 rk95 lk96 urg97 rck101 lck105
ルグ rg104
ルケ lke97 rque103
ルコ lco89 rko98 leco105 luko105
ルシ luci89
ルジ rgi100
ルス rus85 lus86 ls93 llus93 rs99
ルズ les76 lds90 lls94 ls96
ルタ rta92
ルダ rda89 lda92
ルチ luci99 lch100
ルッ ru102 rug102 luz106
ルツ lz89 rz90 ltz94 rts101 rtz101 ulz105
ルテ rte86 lte106
ルデ lde84 rde100
ルト ld74 rd79 rt81 lt82 rto86 ldt89 rdt91 rth94 ert96 ardt102 ard104
ルド ld64 ldo81 rdo84 rudo101 rud101 ludo101 rd101 lud105 lde105 ilde106
ルナ rna88
ルニ rni94
ルヌ rn99
ルネ rne92 rnet104
ルノ rno91 ren105
ルバ rba95
ルヒ rch92
ルビ rubi95 rbi99
ルフ lf82 orff91 olph93 lph98 lff99 olf100 orf100 lphe102
ルブ leb106
ルヘ rge102
ルベ lbe98
ルボ lubo96
ルマ rma93 lma103
ルミ rmi100
ルム lm100
ルメ rme106
ルモ rmo101 lmo104
ルリ rli104
ルル rul98
ルン rn91
ルー ru74 lu78 rou84 lou87 roo87 loo96 rew98 reu98 roux99 rue100 reux102 llou103
レ le59 re60 lle78 rre85 let93 la94 ret94 llet95 lea101 ro103 lai103 rhe103 ra103 l105 lae106 len108 leh108 lhe108 lla108 r109 reg109 llee113 roe113 uren113
レア lair95 lea101 rea101 rrea105
レイ ra75 ray80 ley81 la82 rey83 lay83 rai83 lei85 rei86 lai100 rae102 rej103
レウ leu104
レオ leo74
レク rek92 lek103
レザ reza95
レシ resi103 lesi104 lesz106
レジ regi94
レス les80 res80 rez90 ress97 lez98 reth100 less100 lles100 lace105 rres106
レッ re87 le88 ret93 let103 rret105 llet106
レド redo99 red101 led104
レナ rena89 lena94
レノ reno105
レピ lepi104
レフ lev86 rev92 lef97
レブ leb104
レベ rebe99 lebe101
レミ remi96
レム lem91 llem98 rom101 rem105
レリ reli96 leri96
レル rell77 rel86 ler91 rrel98
レン ren67 len70 llen84 rren94 lane102
レー re85 ro86 le86 ley87 lo94 lee95 rae97 ray98 leh98 lay99 ra99 rea105 reh105 lley106
ロ ro54 lo59 llo75 rro90 lau101 lot106 elot106 lho106 llot108 ough109 roth109 leo111 rrot112 ra112 arro112 o113 113 reau115 rox115 llus115 rod117 lu120 ullo120 rog120
ロイ roy81 reu85 loy92 loi94 lloy99 leu100 reus105
ロウ low85 row92 rrow94 lou96 lowe98 llow99 ro101 rowe103 lau106
ロサ rosa95
ロザ rosa92
ロジ rosi95 rodg100 rog103
ロス ros81 los86 roth93 ross94 ulos101 er104
ロズ ros104
ロゼ rose104
ロッ ro84 lo97 rot99 roc100 lot101
ロド lod103
ロナ rona106
ロニ roni89 rony106
ロノ rono105
ロビ robi95 rovi100
ロフ rov73 lov75 loff94 lof97 row98 roff104
ロブ rob96
ロペ lope103
ロボ lobo100
ロポ lopo105
ロマ roma88
ロム rom92 romu101
ロメ lome100
ロリ lori104
ロル rol99
ロレ lore90
ロワ rova87 lova91 lois98 roix102 ro105
ロン ron73 lon76 llon92 rron95 lom98 long102 lum104 rom104 rone105
ロヴ rov102
ロー ro67 lo75 lau81 law84 low86 roe88 raw88 row91 roo95 llow95 roh96 reau97 rrow98 raud98 lor98 loo99 rau100 loh104 rho105
ワ wa72 va88 w101 102 i102 is104 y108 oi109 yes115 wo118 ix118 hua119 la120 hiwa120 ois120 ua120 ouat120 wun120
ワイ wi84 wei85 wy88 wai96 weis103 y104 laj104
ワグ wag105
ワシ vasi105
ワッ wa93
ワト wat93
ワフ law84
ワラ wara102
ワリ wali104
ワル wal90 war92
ワレ vale101
ワン wan78 wang97
ワー wor79 war86 wer88 ower97 wa99
ン n36 ne64 ng74 in83 m84 88 on91 nn92 nt93 nd94 nne95 en95 an95 mp99 nh103 int103 ing104 mps106 ung107 o108 giin109 f109 ngh109 na110
ンカ nka91 nca97
ンガ nga88 unga104
ンキ nchi101
ンギ ngi102 nghi104
ンク nk77 nck89 ng97
ング ng59 ing80 nge102 ungu105
ンケ nke92 ncke98
ンゲ nge86
ンコ nko71 nco92 enko101
ンゴ ngo88
ンサ nza96 nca98
ンシ nci88
ンジ ng89 nge100 ing103
ンス ns74 nce78 ence99 zyns100 ance106
ンズ ns78 nes81 nds86 ins89 ons99
ンセ nce90
ンソ nso96
ンゾ nzo101
ンタ nta91
ンダ nda76
ンチ nch89 nci92
ンツ nz80 ntz85 nc99 nts104
ンテ nte74 ntai105 nt106
ンデ nde83 nd102
ント nt72 nd78 ndt86 nto91 ant103 mte105 nte106
ンド nd63 ndo77 nde100 und103
ンナ nna87 nnah101
ンニ nni95
ンヌ nne82 ne104
ンハ nha98 nghe104
ンバ mba81 mber93
ンパ mpa87 ngpa106
ンビ mbi90
ンピ mpi89
ンブ mb80 nbu102 mbou104
ンプ mp73 mpf105 mpu105
ンベ mbe88 nbe100
ンペ mpe88
ンホ nho103
ンボ mbo87
ンポ mpo105
ンマ mma88 mme105
ンメ mme103
ヴ v80 ve90 vu95 wu101 w107 vou107 amh115 b118 ves120 vie120 hov120 iev120 r120 dhav120 vrao120
ヴァ va54 wa75 ver81 we81 v84 w94 ve94
ヴィ vi50 wi67 vy83 vie98 vey100 v100 vig101 ve105
ヴェ ve59 we73 va97 wo99 vet100 wa103 ver104 v105
ヴォ vo67 wo81 vaug102
ヴコ vuko101
ヴス ves102
ヴチ vuci105
ヴャ vya99
ヴュ wu103
ヴラ vla88 vra98
ヴル vre103
ヴレ vle106
ヴロ vro105
ヴン ven93 wun104
ー 47 e63 r67 h83 y84 er85 ugh86 u89 ault90 a93 or94 w96 o98 i99 gh99 ur101 augh103 oe105 eau105 n106 t106 rr107 eigh107 rquh108
ーア hr98 er104 oore104 r105
ーイ ey97 i105
ーガ ergu103
ーギ ghi101
ーク k79 ke87 g90 rk90 ak96 eck97 rke99 lk99 que104
ーグ gue100 eg106
ーゲ ge86
ーゴ go99
ーサ rs103 ssa105
ーザ sa87 za100
ージ si83 rge94 rgi96 irgi100 age103 j106
ース rth85 ce89 s92 es93 orth93 se93 rs99 irth103 ess104 as104
ーズ se79 ers84 z87 es87 s88 rs94 rds97 ze102 ies102 uze104 ise104
ーゼ se78 dze91 ese93 ze102
ーゾ so102
ータ ta83 tha101
ーダ da85 rda102
ーチ ach99 urch99
ーツ ates97 etz99 erts106
ーテ te87 the106
ーデ de87
ート rt79 to82 t82 th84 d85 te90 at92 et95 art98 ed101
ード rd63 d73 do81 ard83 de84 ad91 ed100
ーナ na67
ーニ ni58 gni100 ini103
ーヌ ne74 aine96 ine102
ーネ ne74 hne99
ーノ no61
ービ bi105
ーフ f97 ef100 v101 af102 h106
ーブ b92 ve93 be101 eave102 eve105
ープ pe88 b93 rp99 op106
ーベ be90
ーボ vo105
ーマ ma99
ーミ rmi102
ーム m80 me88 hm96 am98
ーメ me97 erma106
ーヤ lla103
ーヨ llo103
ーラ ra81 la88 era102
ーリ ri75 li82 lli98 rle102 l106
ール r59 rd75 l77 re77 el77 hl77 rt78 le80 all86 ll86 hr90 er91 ur91 ul92 rre92 al93 ard96 lle97 ire97 ar97 or98 ourg101 rc102 rs102
ーレ re81 le84 ele94 rre95 ore103 hle106
ーロ ro83 lo94 rlo101 rero104 rro104 ero105
ーワ eva105 va105
ーン n70 ne71 hn83 en90 an92 urne100 in101 oon103
ーヴ ve83 v93 euve105
`;
