// Made by bench/learn/alphabet-tables.ts from wd_arabic.tokens.tsv (NETransliteration-COLING2018, CC0) and ar2en.txt (github.com/google/transliteration, Apache-2.0), Wikidata labels (ar fa ckb ur ps arz pnb azb mzn ug; CC0), display names of CLDR 48.0 (fa ckb ur ps; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const arab = `
ا a37 57 e64 i73 u85 o86 ah95 ya97 ha102 abdu107 y107 aa108 ag109 at109 h110 ou111 jah112 l112 og114 an114 t115 gyp115 ja116 abde116
اب ab76 ib90 app93 abb93 ap95 eb102 av104 up105 hap113 tab114 epp115 o116 abe118 ebbi118 b118 apo119 abd119 bi121 iba121 yab122 appo123 j123 hipp123
ات at76 att95 et103 utt104 ott112 ate112 etxe113 s113 aut114 az114 ath115 adt115 ata115 o116 atte116 ati117 ita118 rat118 u118 ett122
اث ath92 az110 uth116 eth117
اج aj92 ag103 ig109 age110 adj111 az113 ej113 edg115 ague116
اح ah79 akh108 a110 eh111 ih113 h119 ak122 wah123 kai123
اخ ach92 akh101 akhe110 kh112 b117
اد ad66 ed78 at97 id97 add98 ade102 od109 yad112 d115 a115 ud116 adda118 aud119 hat122 ai123 rsel123 uche123
اذ aze101 az110 d112 th121 ath121
ار ar53 er74 ard83 arr92 aar94 ir98 ur101 or103 ire105 art106 ari108 ehr109 ra109 hard110 har110 warr112 jere114 d115 b116 her116 e116 a117 tar117 uard117
از az82 uz103 azz104 ise107 zaz113 is113 ez116 as119 aza121 eze122 isa123 irao123
اس as66 es75 s84 is85 ass87 ess105 os108 tas109 yitz112 ouss112 aas113 i116 en117 ish117 iz117 esz118 a119 asse120 ras120 asso121 sca123 no123 eira123
اش ash80 ach101 ush104 ache106 ish108 as111 ashe112 s114 es114 esh115 esch115 i115 sh116 ech117 asch118 sch122
اص as100
اض adh103 ad105 yad108 yyad116 az117
اط att104 at104 o112 ates113
اظ az117 fadh117
اع a97 e118 bae119
اغ ag88 ig92 bagh106 agg107 agh110 egge113 agu113 agi120 augu122
اف av79 af79 aff98 ef102 uff105 ave106 aph108 law109 f110 eph111 aaf111 p113 efe114 of115 afr117 avus117 eve118 ev122 fj123 es123
اق ak87 aq98 iq112 ac112 egue117 rak121
اك ak76 uck94 ack95 ac97 ek101 acc103 oc107 aqu108 ach110 aga113 aki114 c116 wak119 eck119
ال al54 el69 s76 a79 m80 all82 k83 g85 h85 l85 c86 r87 t88 il90 d90 ell91 z93 e94 j94 f94 na94 n95 b96 q97
ام am62 em84 ame95 amm98 um100 umm100 ham100 rinc105 sem105 m107 om109 umay109 im110 n112 aume112 emm113 ther115 aim116 hem120 a120 ett123
ان an43 ann70 en72 in73 ane83 anne89 on92 un96 n97 enne99 ene100 and102 ent103 a104 ine105 anc105 jan106 ahn106 lan106 unn106 rand107 uane107 aing108 nbek108
اه ah89 eh99 at103 agh112 et113 uh118 a119 ahe121
او o53 u67 au72 ow79 ou84 ao87 owe94 eu96 aw96 a102 oh103 oo107 i108 ue108 av109 ho109 uy111 ough111 y113 al115 hu116 uh116 ev117 hol118
اي i55 e62 ay71 ei73 y73 ai79 a79 ey89 ea90 ye92 aye94 em99 aj99 is101 ie101 way101 igh103 he104 ae104 ille109 in110 de111 ii113 ayi113
اپ op114 ap121
اڊ id118
اگ agh110 ig114 aga119
ب b50 p57 ba78 be82 pe85 pp87 bb92 pa100 bu102 103 bo104 ab105 rr106 ppe107 ma108 bou109 bdel109 eb112 s112 but113 bdul114 ub114 bi114 lka115
با ba49 pa56 bu88 bar92 ppa95 b97 be98 bba99 bo100 paa102 par105 va105 bha107 pu113 bas114 e117 po117 vall117 baba117 p119 a120 pe121 pas121 epa122
بت pet97 bit105 bet106 bett112 butt116 tikv117
بج bedj114 prz115
بح bah97 beh113 abah123
بخ bakh100 bekh113 buk123
بد bad97 bed106 bdel107 llah107 bada109 bid111 bdul112 lla113 bdur114 d117 wali123
بر br60 ber63 pr78 per81 bur83 bar85 bre89 pper94 r99 bir101 bra101 bara104 oper106 bru107 par108 pre109 bber110 bri111 s112 bro112 bere112 g114 eber114 bert116
بز bbs112 bozo113 buzz117
بس ps98 bes101 bass102 bis103 pes106 bbs106 bs109 ubbs110 bas112 pps113 pese114 ppes115 bess115 psa117 seps118 bous119
بش bash101 bach106 bish108 bes114 sh115 bush115 bouc116 boch117 bech118 pes122
بص bas107 bass110
بط bout112 bet113 but115 batt117 bot117
بع baa104 i112 v112 vich123
بف pf107
بق bakk106 baq116 bacc123
بك bak96 beki105 bek107 bey109 pki109 pek110 baka110 bakk113 bacc113 pak116 o118
بل bl75 bel76 ble87 pl90 bal93 bla97 bil98 bul99 ple100 bell100 pel100 pple101 ball104 ppel105 bill109 bol110 bala113 bele114 ples115 plo117 umbl117 pol118 blu120 bbel121
بم bam121
بن ben77 bin90 pen96 benn100 pin101 bun101 ppen102 penn105 ban106 ibn112 e112 bene114 bnu115 bert116 pan120 pain121 utra123
به bah85 ba86 be96 beh97 bbe108 baha111 ibeh112 bbih115 abo115 ichi116 pah118 iba120 gy123
بو bo54 bu59 po62 bou68 pu76 pou82 boo89 ppo91 bow91 pau92 beau92 bau97 b101 poo103 ba103 boh106 bur108 bul110 be110 p110 buo110 puc111 por111 bhut113
بي be54 bi58 pe61 pi64 by76 pie88 bie89 bu89 abi89 bay91 bea92 bee93 bai93 ppi94 bby95 ba96 bbi96 pea97 bey97 ppe97 b98 bj98 py98 bbe100
ت t44 tt69 te77 ta85 tte90 th90 et91 94 at94 ti96 it104 d105 ette106 ett107 a110 ught113 i114 nett114 the115 ht116 neth116 rett116 eth116 oth117
تا ta48 tta81 tha88 t100 to100 tu107 ita108 tho110 da112 sa115 n116 d116 tub117 te119 a121 i122 m123 jo123
تب otep107 teb108 ab112 tib116 nana123
تت tet107 tut114 tatt119
تج taj118 tedj118
تح tah107 tih112 teh116
تد ted111 tad118
تر ter65 tr77 tter82 tur94 ther101 tar102 tre105 tier110 tri111 r113 ttre114 s114 uter114 dter116 tner116 tra117 eter119 itre121 tor122 nchu123
تز tz73 z96 zz100 etz104 tze110 etze110 itz114 taz116 tzk123
تس ts74 z84 tz85 tsu89 c90 tes97 zz97 tis100 t103 tts103 ze105 tas109 itz111 itts115 ots116 ates116 tus117 chu117 ca121 w123
تش ch54 c55 tch82 cc89 ce90 tsch93 cz93 che94 ic95 tche97 sch98 cs99 ich101 ach102 cch102 q102 sc102 cha103 zh105 h109 j112 zha113 x113 r113
تغ tug106 tagh113
تف tef111
تق taq112
تك tic112 tig113 take116 tek116 teg118
تل ttle94 tel106 ttel107 tell109 tle114 tl115 ttl119 tla119 stel123
تم tem94 tam97 ttm100 tim110 tum110 tami113 tamm114 em116 tom122
تن ten82 tten89 tin93 ton93 tan108 tyn113 yton113 aing115 tun116 uten120 t120
ته te94 ta99 tih111 tah112 thi112 tte113 ethe117 tta119
تو to48 tu65 tto79 tou84 tho86 tau93 t99 thu102 teau103 tow105 too105 tur106 ou108 toh109 tew109 tsu112 tug113 u115 twa115 ttu115 n116 do116 utou117 taux117
تي ti54 te58 tti70 ty80 tty88 thi88 tie89 the91 t93 tte96 ttie96 tay96 tei98 tey99 tai102 tee105 tej107 ter107 tthi107 ati107 tes108 tit108 i109 tia111
تگ tig113
ث th70 the104 t111 oth113 tthi113 atha115 116 z117 thu117 s122 thou123 utt123 h123 et123 thaa124
ثا tha80 i102 sa104 za105 zar113 the114 ta115 thad118 ii121
ثر ther87 thur104 thar104 tour110 sora112 thor113 sur116 tie117 hair117 thr122 l123
ثم tham105
ثو tho82 thu93 zo110 thur120
ثي the79 thy95 thi96 ci101 thie101 ce104 tthe105 uthi109 uti112 si113 thic117 thee118
ج g64 j72 ja82 ge83 je89 z94 ji97 c99 gg103 e104 ze104 gi106 jou107 ga107 y108 gh110 ju110 ca110 dje110 dj111 ch111 ghi112 edj114 zh114
جا ja62 ga68 ca95 gia98 jac98 joh100 dja104 ju105 za106 gga107 j108 a111 jar111 gar113 ya115 jal117 gai118 jea118 ge120 z121 gag122 pa123 v123
جب jab99 jabb105 geb106 jib106 jeb109 eb111 gab111 ecep112 djib112 acab112 agab113 juba114 djeb117 jaba121
جت jet115 gut116 gat117 gott117 et118 agat119 hcet119 get119
جث geth116
جح geh114 jeh117
جد jed101 jad108 gid112 ged114
جر ger77 gr86 jer100 gre100 gar102 jor105 jarr109 r111 ry112 gra114 jar114 gher116 jerr117 garr118 iger120 eger120 jara122
جز ges111 az119
جس jes110 jis110 gis112 gess112 gues118 jiss118
جع ja105 jaa105 gea107 gaa114 dja117 aa118
جغ jegh115
جف jeff110 gev116 geof117 java122
جك jik104 cek109 jack110
جل gel89 gl93 gle100 cel103 jal105 gil106 jell108 jul111 gul112 jel112 cal112 gal113 cele113 jall113 djel115 jale117 gala122 gola123
جم jam95 jum102 cem104 gam105 djam107 jama108 jem108 jame110 y113 gom114 egm116 djem116 goma121
جن gen91 jen94 jan102 jin104 gin105 jun107 cen111 gene112 jum112 jann113 juna114 jinn114 zen115 en115 geon116 dsch117 dzum117 joum117 chun117 ign119
جه ja94 jeh102 ce104 jah105 ge106 dja107 jih112 ca113
جو jo65 ju71 go75 gu75 geo85 jou90 joh91 giu95 gou97 gio98 cu98 joo99 joe100 co102 goo102 jaw103 zhu104 j105 goe105 cev106 jav107 zo108 jau108 dzo111
جي gi64 ji64 ge66 je71 ggi90 ci91 gy92 zi92 ja94 gui95 gie95 jen99 dji101 gee101 jef102 chi102 iji102 ze103 ghe103 gue103 jee104 gib105 jay106 gai106
ح ha78 h84 a108 e113 ouha113 ho115 haw115 tzh116 kha116 hos117 ttin117 heg117 ch117 hes118 he118 ih120 hi120 hu122 hag122 huz123 j123 llah123 gvar123 ohiu123
حا ha76 cha104 had105 a107 uha115 aj116 c123 k123
حب hab106 heb109 huba115 haba120 yuni123
حت hat104
حج hajj102 hij106 heg107 hagg113 hej116 haj116 haga119
حد hadd105 had109
حر har97 r114 her115 hir115 ar119 ahar122
حز haz113 hiz114 chaz117
حس hass90 huss98 hoss100 hos105 hasa106 has107 hous108 hus109 ssa109 huse109 usa110 hoc112 husa112 houc112 e117 ass118
حش hach119
حص s111 abuh123
حط hatt112 hat122
حف haf99 hef115 af118
حق hakk112 aq117 aacs123
حك hik107 haka117 hak120
حل hala104 hil104 hel105 hall118 hal120 khel123
حم ham82 hamm95 hem105 huma106 hama111 humo112 am112 chem115 hmay117 hma118 ahma119 o119 a119 ccim123
حن han98 hann107 huna115 hana116 hano116 hene117
حه ha91 hah113
حو hou95 hu102 haw113 ho118
حي hi82 hay104 hai104 hey107 he107 hy108 hayy116 dahi117
خ ch80 kh80 kha90 khe101 h103 k105 khu106 gh106 g107 hu108 khou109 ha109 he110 hat110 112 kho112 akh113 ho114 ka115 cha116 ekh116 x117 khad117 rokh118
خا kha77 ja83 ha95 cha99 hali109 hay118 ikha119 bukh123
خت chte102 echt109 ukht111 kht117 cht118 okht118 ht120
خد khod115 khed117
خر cher103 kher108 khor110 khre113 khra121 hr122
خز khaz112
خس khos110 khus115 pour123
خض khad107 khed107 khud109
خط khat111 hat112
خع kha118
خل khal89 hal100 khle116 khel116 chel118
خم ichm109 kham110 khme111 chim113 khum115 khem118
خن chen110 khan111
خو jo85 ju90 kho91 khou93 khu109 khaw113 khuw116 khod122 arch123
خي khi85 je94 ge97 ji99 khai102 kh108 gi108 khay111 hay113 xi113 hi120 akhi121 mery123
د d48 de74 dd86 da87 ad95 di98 do98 102 ud106 ed107 aziz108 dh109 dt110 id111 t112 tt112 du112 des113 der114 dee115 azak115 ouk115 add116 z116
دا da51 du91 d98 dda98 dha105 dun106 do109 a110 de114 dou115 ddha116 dijs119 dav122 ou123 bd123
دب deb107 debb109 w112 dab112 dub115 ab118 dep119 back123 wood123
دت det111 dat118 dett118
دج dge82 dg98 idge115 dage117 ge122
دح dah103
دخ dakh119
در der67 dr82 dar86 dre94 dir99 dor109 eder109 dro111 dri111 r112 dder113 dur113 dura114 a116 edra120 darr122 dra123 o123
دز ds88 zu101 dze107 dzi107 dds118 dz118
دس des95 dis109 ddes110 ds111 i112 dest115 idas116 alem117 edes120
دش dish110 desh114 duch117
دغ dagh109 d119 deg120
دف dov119 adf121
دق degh102 diq109 deq111 dok112 dek112 dik114
دك dq109 d115
دل del80 dell98 ddle99 dal100 dil104 dele113 edel117 dle117 adle118 dela118 edle119 l120
دم dem98 dam100 ddem113 adam117 damm121
دن den74 dun98 dan99 din102 don103 dden106 en115 doun115 in118 dick123
ده da80 de84 deh91 uda108 di110 dou112 ida114 doh114 dde115 dda117 dah117 zade123 hka123
دو do52 du66 dou77 doo92 deau99 dow101 de102 duc102 dw103 daw105 dot109 dev111 dho113 dewa113 odw113 deju114 dur115 dus115 doux115 doe116 due117 dau117 dawe117 ddo120
دي di52 de55 dy72 die83 da85 dee90 ddy91 d91 dia93 des96 ddie98 day101 dde103 adi104 dij105 dej105 dhi107 i109 du110 ada110 ddi110 dei111 ady112 ouda112
ذ d106 th111 y112 dh114 de115 h116 ad116 hao122 da122 a122 e123 alth123 haou128 ath128
ذا dah112 the112 za114
ذر ther93 dher114 r116 dar116
ذل dl119
ذو o123
ذي atha114 dhiy115 dhi122
ر r36 er66 re68 ar85 ra86 rr90 ri94 rre97 ur97 ro98 99 rt100 eur110 ire110 her112 rd112 or112 rie112 ir113 b115 ry115 s115 ora116 wre116
را ra44 rra78 ro90 ru96 r96 re101 rus104 wr105 rah106 a107 and112 rre112 ira112 ona112 wra114 rab114 ara115 rat115 ras115 rhe116 t116 erra117 ar117 rud120
رب rab97 rpe98 rb102 rp106 rba112 r114 pion117 rip118 rob118 orbi119 b120 rbr123
رت rt63 rte93 ert98 rth99 rdt101 ret104 rat106 arte107 urt108 art109 rthe112 rti113 rd113 ort114 ber116 a117 ortu121 arth122 ealy123 sy123
رث rth86 orth96 rith111
رج rg81 rge90 raja101 raj102 rgi109 rej110 rges111 orge111 rzh112 rgue113 argi116 raga119 urg122
رح rah88 ah101 reh112 rahe119 arh123
رخ rukh117 rg118 rh119 rokh122
رد rd61 ard87 rde93 red111 herd112 y116 orde116 ord117 arde118 rdo122
رذ ruth113
رر rrer115 arer119
رز ers76 rz99 raz100 ars102 rez107 rs108 wers109 azz110 erz110 z113 orz114 rze114 res116 ez116 riz121
رس rs86 rus94 res98 rc100 rce100 ris102 ras103 ros105 rse106 rres109 rss109 arce110 erce110 ers111 rci111 rris113 rass113 irce114 urse115 ares118 arse118
رش rch92 rash95 rsch96 rsh101 rach103 rush107 rich113 rche113 rish113 ash113 roch115 resh117 rust117 rosh118 rsha120 che123 rick123
رص rus112
رض rez102 rid106 rad106 riz107 red108 radh115 raz118 ridh120
رغ rg74 rga103 rgue104 erg105 rgh106 rge107 ragh113 rq114 rgu116 berg117 rgi118
رف raf93 ref97 rf101 rif102 rv103 rff113 araf114 ruff115 if115 rifa117 rva121
رق rak108 riq109 rik112 rek112 req112 ruqa117 er117 ek117
رك rk75 rke93 rak97 rqu104 urk105 rc107 rckh109 rg110 rcq110 rck112 rque113 urke117 rac117
رل rl87 rle97 arl106 rel107 arle107 ral109 rell110 rles113 rul121
رم ram86 rm90 rem100 rom105 rame108 irim110 rma112 hrm113 ramm117 rum117 arm119 erem119 reme120 rrm121 rams123
رن rn78 rne83 ren91 hren104 run107 urne110 erne111 rnes117 airn117 ron117 irn118 eren118 arne119 rni121 orn122 litz123
ره ra78 rah96 re101 ss107 rea108 rrah109 ara111 orho115 ura117 rra118 reh120 ira123 ough123
رو ro47 ru58 rou81 rro82 row88 roo91 roe92 rrow94 r95 rau96 rew97 rue97 reau97 ri98 ra98 roux101 raw101 rho102 iro102 raud103 rous104 ruo105 rowe106 reu107
ري ri44 re52 ry65 rri74 rie76 rre78 rry79 rey80 rei83 r87 ree88 ra89 ray92 rrie92 riy96 ary97 rai97 rea98 ric99 ria100 ari100 ru102 i103 rrei103
رپ rap117 rp119
رچ rich117
رگ rg101 urg103 rq112 r123
ز z58 s65 ze92 za94 zu95 es96 cz98 sz101 se106 ez108 zh110 111 sa111 e112 a114 i116 czy116 ts117 si117 etz118 ss120 is120 zem120 n122
زا za59 sa76 zza92 zha99 xa106 sza108 ssa111 z112 a115 se116 zin116 zuc117 ca117 zac119 zz121 zah121
زب zbe107 zoub110 be118 zab118
زت zet119
زد zd105
زر zer89 ser96 zar102 zier112 iser116 er116 zarr118 ozer119 zre119 aser120 ar121 ther123
زز zzez117
زع u116 zoa117
زغ zagh112 zghe115
زف seph103 ose112 ef116 zv116 sef118
زق zek111 izk112
زك zaka102 zak107 zek108 zach115 zik117
زل zel94 zl108 zell110 zal111 esel112 zil118
زم zem97 zam106 zim107 zm116 i123
زن sen91 zen96 zan107 sin114 zne115 isen119
زه za92 ze93 zah99 zuh103 se107 zouh107 zuha111 zeh112 ah114 zoh114 zh115 aza116 zhe119
زو zu68 zo70 zou90 zzo91 so101 sw103 su106 ou107 zuo112 o112 izu114 zso114 xu116 sso116 azou117 szo118 n123 djo123
زي zi66 ze71 si81 zy83 zzi87 zie88 se93 zai94 zay96 sey99 zee100 zei101 sie103 sia103 zze104 xe106 zea107 zzy108 sio108 zzie109 is109 zey109 e110 za110
س s37 ss73 ce79 se80 sa83 89 c92 sz93 su93 es95 z96 sse96 as101 is102 t105 si105 ess106 us107 sou108 ci109 a110 e110 so112 see114
سا sa52 ssa80 su96 za97 sza104 ca105 a106 s107 c109 sav112 ia112 i112 sal113 ce114 eich117 ak117 ta118 sha120 so120 alf123 fuak123
سب sp82 spe107 sab107 seb109 spo111 ab118 isb122 espe122
ست st53 ste76 ist94 szt100 ust101 sti105 usti107 usta108 est108 sut111 att112 osto114 seth115 xt116 osta117 hst118 set118 ast119 sta121 sita122 u123 les123
سج sajj115 j118
سح sah107 sa111 u115 saha117 suha117 a123
سخ sakh111
سد sed116 syd117 sedi117
سر ser87 sser88 sar90 sir100 sor104 er108 suro109 cer113 ssir117
سز cesa117
سس susu113
سش sess118
سع sa91 su108 x109 essa109 saa111 a111 sou112 aa112 es115
سف sef99 suf99 sof104 ssef106 souf109 saf110 sif110 sev111 ucef112 usif113 usef115 ssif117 cv119
سك sk80 sc90 sch96 ske106 zqu107 sik113 wsk114 squ115 ski118 schu119 sque120 sco120 qu123 o123
سل sal85 sel86 ssel95 sol101 sula101 sl101 sell102 sule104 sul106 ell107 asla109 stle110 cel111 solo112 syl113 sil113 cele114 soul115 sole116 sala117 el118 la120 a123 li123
سم sam91 sem93 sim95 ssem98 sama101 cem104 ssim105 same108 summ109 soum109 ssm111 sum115 sm116 soma118 sme120 elle123
سن sen72 sin89 son92 san92 ssen96 cen97 sana102 in109 sun109 asan111 c112 sene113 ssan113 i116 h116 cine117 cin118 eson121 wson123
سه sa100 ce106 suha106 souh107 sih107 se110 soh110 ssa112 ch114 sah114 suhe116 sse116 ise117 sohe120
سو su58 so59 sso76 sou87 sw93 suo97 sau97 ssou100 soo102 s103 seo107 saw108 seau109 w111 ou111 se111 sue111 zo112 sawy113 co114 sow115 szo116 o117 seu117
سي si59 se62 ci65 ce68 ssi71 sse78 sey82 cy83 sy90 sei90 sa94 ssey94 sea94 ssa96 ssy96 ssie97 cie97 sie97 sia98 cey100 s101 sci102 see102 c106
ش sh64 sch71 s71 ch72 che85 sha86 sche91 she97 he99 sz99 uche100 scha101 cha101 shi101 ish107 h107 c108 shu109 skj110 schu111 ha111 z112 chou113 se113
شا sha66 cha73 sa84 scha88 he105 ha105 xa110 sza110 sh112 csa113 chat115 ixa115 b116 sham118 a118 shav123 amsi123 syah123
شب sp102 shab102 shib110 b115 ss117 seb117 spat118 spe118 cheb120
شت st82 ste84 cht106 echt109 chte112 sk117 cet118
شج shuj110
شح sheh106
شخ ech114 bend123
شد shed107 shad113 ched113 shid116 hid118 hd118 syid123
شر cher86 sher94 shar95 schr108 char109 har111 x112 shur116 shr119 hra119 er120 her121
شع shaa103 sha108 cha109 haa110 chaa110 shu112 shou118
شف shaf102 schw103 chaf109 shf122
شق sh113 chac116 sik117
شك shuk105 shk106 sek107 shak109 chok114 chak115 sk115 suk116 shok118
شل shal100 chel105 schl107 shel110 chal116
شم schm91 sham103 shim104 shem104 cham107 chem114 chim116 dud123 thie123
شن shin97 chen105 schn106 hen112 shen113 chin114 uchn115 cean115 chan117 shih123
شه sha97 shah98 cha103 se107 sheh108 chih109 ca115 shih115 sche116 seh117 chet117 usha118 h122 chak123
شو sho77 shu79 schu83 shaw87 scho93 su95 cho97 chu97 chou100 schw100 chau100 shau101 xu103 shoo104 shou104 shun106 che106 chaw110 hou110 sev110 chew111 sea112 shwe114 so115
شي shi56 chi73 she76 che81 si82 ci88 sche89 schi90 se94 ce95 xi96 shee98 chie99 sh99 shii101 shea102 sci102 hi102 ti103 shei104 ch105 chee106 xia108 o110
ص s95 sa102 a108 z111 ci112 se113 su116 e116 etz117 ss118 os121 c123 glan123 oubl123 rnas123 cy123 za123 o129
صا sa80 a101 ssa108 za118
صب sab93 sob104 seb110 sub111 b118
صح sah105 ah115 seh117
صد sidd108 sad108 sadd109 sed109 sid115 d116 sedd122 hasd123
صر ser99 ceur106 sar106 sser111 cer111 sir112 eser113
صط usta97 sta112
صع saa114
صغ gh109 sgha111 le123
صف saf93 sfa104 sif105 safa107 cef109 ssef111 sfe115 soph117 sef117 ef118
صق saq106 sak110 sic112 l117
صل sal103 ycal112 isal112 sl115 sel116 isel117 sela117 ycel117 sil117 pray123
صم sam108 sama108 ssem109 sim111 ssim112 sem113
صن san109 sn115
صه sa113 sah115
صو so93 sou97 su99 saw116 sso117 sot117
صي ssi95 si98 se116 sey118 i119
ض dh104 ad109 d115 as115 ydo118 zi120 adla123 khad123 z125 do125 za126 dha127 ama127
ضا dha101 da101 aza107 a115 idha117 za117
ضر dar104 dir115 dhar118 r123
ضل del112 hel113 dil117 zel117 zle117 zal118
ضه dah112 da113
ضي di98 dhi100 zi104 eza112 day117 y117 sker123
ط t86 tayy104 te104 ta110 ti112 tu114 th115 timi118 120 ata122 z123 fra123 u123 it123 ut123 ati124
طا ta78 a112 t114 ha123
طب tab102 aba113
طح tah113
طر tar100 ter103 tr115 tara116 bata123
طس tus107
طع to116 tea117
طف tef101 taf112 tufa117 s123
طل tal100 tol105 tala117 tlas119 tla120
طن tan105 gton112
طه tah102 ta111 taha112 ita113 teh116 tha117 p123
طو to86 tou94 tu100 taw104 tho112 u114 otle115 t117 e117 a122
طي ti88 te107 eeti111 tay112 t112 i115 ty117 tayy123
ظ a112 za117 od117 aze117 udh118 ze120 zil123 usza123 odh123
ظا za108 dha117
ظم zem101 dhim106 zim111 zam115 zzam123
ظه za113
ظي zi118
ع a69 83 e92 abdu96 abde99 o101 aa106 eh113 abda117 oj117 ef117 ob118 ra119 i120 ha122 no123 epip123 etma123 ical123 plan123 sof123 tali123 zahi123 stu123
عا a77 ha117 di118 e118 aa119
عب ab82 abb92 abe105 obe108 ib109 b112 oba112 ebe114 ub116 ob116 ubay118 eb121
عت at97 ota106 ut108 aat113
عث os105 ous112 uth112 oth112 ot113 us113 ath116
عج aj111
عد ad89 aad94 saad109 oda109 ada117 sad120
عذ az115
عر ara92 ar95 ir107 ra112 arr114 ur116 r117 or120 g123
عز azz96 az99 izz105 ezza111 ez112 oez112 ezz112 zz117 iz118
عس as105 ass112 osse114
عش ash108
عص is105 as109 es111 iss112 ess112
عط att96 at98 ota115 ata117
عظ a110 z113
عف af103 aff107 afa108 afe119
عق aq102 ak103 aqe111 uq112 ag113 ok116 scor117 k119 a122
عك akk119 acr123
عل al91 all97 a103 ala107 aal109 el110 isba117 alle118
عم am92 im96 om100 uma103 em104 amm104 oma105 ouma112 amo113 m114 ome117 anba117 ema118 um119
عن an107 en122
عه a96 aa97 ah108 ia123
عو ou93 o94 aou99 au102 u103 aw104 ao110 aww111
عي i87 ai90 ei94 e100 ay103 y104 ayy107 ee108
غ g56 gg89 gh89 ga95 gha98 gue101 ge104 h105 gho107 gu107 egh108 ghi109 ghe109 ha112 ugh114 agh114 ig114 k115 r116 ghan116 q116 ough116 ogh116 ho116
غا ga56 gha85 gga101 gar109 gua109 gu111 ha114 agha114 ja115 gas116 gun119 gag119 aga120 i123
غب gheb113 geb114 gobe115 ghob116
غد ghed113
غر gr72 ger79 gre91 ghar98 gger99 gher103 eger110 har111 gur112 gra112 gro114 gres117 ghr117 gros118 gru119
غز ggs97 haz105 gs107 ghez114 ghaz114
غس gus102 ugus116 gas119
غش ghac120 qesh123
غط ghat109
غف f117
غل gl88 gle96 gel96 ghol108 agle109 egel109 gul109 ghul112 gil112 gla113 ggel118 ghl120 ogl122
غم ghem117
غن gen87 ghan103 han110 gun110 gan111 gin114 ghon115 ie117 ggen118 ghen120
غه ge100 ghe115 gge117 gha119
غو go60 gu65 gou90 goo96 gau99 gho101 gw106 goe106 a109 gow111 gue112 b116 u117 geo118 goug120 goh123 bras123
غي ge77 gi78 gue84 gui84 ghi86 ghe97 ggi98 guer104 ggie105 gie105 ghai106 gai107 ggy109 gen110 ghee110 gey111 gy112 guy113 gil115 gib117 gays117 gu117 cgee117 ga118
ف f58 v59 ff82 w83 ve85 fe88 ph90 fa91 fi97 va98 vi102 phe108 ffe108 efe109 ov109 p111 fu112 ves112 112 far115 ou117 uf118 wi118 ev119
فا va53 fa62 wa84 pha89 we90 ffa97 a106 fo108 eva109 l112 fe112 fal112 ad113 fi114 wal114 w115 vaih117 ave117 far118 afaa118 f118 fey121 s122 p123
فت ft86 fat93 fet106 t112 fett112 afat113 vat113 oft114 at116 fatt119 fu120
فخ fakh99 fah117 fech117
فد fad114
فر fr66 fer76 ver76 far82 fre86 ffer87 vre96 fra97 over103 fri103 pher104 h105 fara105 fir106 efer108 phar109 ever109 vr109 p109 phr111 fur112 ffar113 ffre113 farr113
فز ves101 aves105 eves113
فس ws85 vs86 evs102 ves102 ews108 ovs117 fs122
فض fad102 fadh109 faz111 faze118 fadz123
فط fat111
فظ fiz110 fez112 fedh115 eep123
فع fi115 ayfa122
فق faq107 afak113 fak118
فك fik104
فل fl83 vel97 vl97 fle100 fal106 wel109 vil110 ffel112 phil116 fili117 phle118 fla120 vla121 fel122 fall123 benf123 velh123
فم ffm101
فن ven85 vin92 fen99 fin102 ffen105 fne114 even114 fan117 fven117 fenn120 phen121
فه fa88 fah94 feh99 ve110 fe113 faha115 fih116 fahi118
فو fo65 fu68 vo68 fou88 vu88 wo91 faw96 ffo96 pho97 fau100 wu101 voj104 vaux108 vou108 f109 fa109 foo111 foe111 feu111 faou112 vau112 wojc112 vuo113 faww115
في vi52 ve62 fi64 fe72 phi82 fer84 wi85 vy85 fie87 we87 vie89 fa90 ffi90 vey93 fai96 vei99 v100 ffe101 phy102 pha102 phe102 fee102 wie103 jevi104
ق k87 q89 g93 qa97 c99 qu102 ka103 ga103 gu103 ca106 a109 aq110 ke110 u110 uck111 o113 ghe113 ch113 qab113 uq113 ak115 qo115 gi116 um117
قا ka83 qa90 ga94 a102 gu105 gha105 ki110 gga112 kha113 ca119
قب kab106 cyp107 cop110 kob118
قت qutu117
قح qah110
قد kad105 ain112 kadd113 kade116
قذ d113
قر kyrg106 kur108 ar109 qir113 qur115 gr115 cor115 kar116 guer116 kour117 gara118 gro118 gar121 r121 ocr122 kurm123
قز kaz106 guez116 iz117 khaz123
قس gus108 cons109
قش cas112 kash119
قص qusa108 kas116 kus117
قض ud116
قط qata109 kot113 qatt114 qut115 katt115 ghot123
قع ka116
قل qal111 kal111 kili113 ll113 kula118
قم cam118
قن qan111 an118
قه ka102 hess105 ga111 kah111 k116 rika117 qa118
قو go101 ou103 kou110 gu112 kwok112 goo117 gou117 qav117 ga123
قي ki87 qi96 gui96 ghi107 ge110 y110 q112 i113 ky115 qai116 g117 nus117 ka118 kai118 qui118 ouki119 qy120 k122
ك k49 c55 ck66 ke79 ch82 ka82 ki93 ek94 g96 co97 ga97 cke98 q100 ca101 que101 cque104 ques104 uk104 ku105 ge106 ko107 x107 qu108 ak108
كا ka47 ca51 cca90 kka91 car92 cha95 ga97 k98 ko98 co100 cka101 kha101 a105 qa109 c110 cur110 cah110 cum112 ki113 e115 card115 um115 kah115 kai115
كب kab112 kaba120
كت kat104 ct109 kata111 cto116 cte117
كج cg115
كح kah112 h113
كد cdon116 ked116
كر cr77 ker79 kr81 chr81 cker81 kar85 kir91 kker99 cher102 kur103 kre103 cre103 oker105 acar107 karr108 r109 kara111 cro112 kri112 lker113 ur113 gar113 er113 kra114
كز x103 kes115 guez117 gs119 cz122
كس x68 ks86 xe89 ex90 kes91 cks92 eksa94 exa97 ix98 eks102 chs104 akes105 aks106 ckx107 oks107 kass109 kas110 xx110 kis112 uxe113 ckis117 ukse117 kx118 khs118
كش kash107 kach110 kis113 kes115 ksh117
كع kaa114 aa115
كغ cg105
كف kif116 f118 cve122
كك cook114
كل cl73 kel88 kle92 cla94 kl97 kal99 cle99 kell104 quel106 chel109 ckel109 kall112 kul112 chl113 al114 ckl114 clip116 kolo117 klu118 ccl121 kala121 chcl123 beau123 gley123
كم kem101 ckm102 cam107 camp108 kam109 kim114 kme115
كن kin86 ken87 cken95 can98 kan98 ckin107 cna110 chin111 kana111 cne111 kon112 in114 cen115 cun116 kenn116 con116 n119 an121
كه ke85 ka96 ca104 cke106 ckh108 kah110 kke110 ikah113 n115 que115 aki117
كو ko50 co53 ku60 cu69 qu75 cou85 kou85 cco89 coo94 kow96 cho96 cau98 kau98 que100 cow100 koo102 ckw102 kho103 coe104 kko104 o105 col106 gu107 jko108
كي ki51 ke62 ky73 que78 kei86 chi87 qui87 kee88 ca90 ka90 k91 cki92 kie92 cky92 key92 cai93 cchi95 kiy95 ckey96 kki96 che96 ckie97 kay98 uke98
كپ kpe118
ل l43 ll65 le70 74 lle76 el80 la90 al93 li94 hl94 ell95 lu103 il103 elle107 ul107 rell107 i111 bell113 all114 heal114 ale115 n115 r115 lee116
لا la47 lla67 l98 las104 lu107 lah107 lo108 laa110 ia113 lya115 li115 kala116 a116 llag116 lw117 ley118 ough119 alla119 ola120 lat121 zela123 lao123 z123
لب ba94 lib96 leb97 be97 lb102 lab102 b105 lbe109 lub109 laba111 alib114 lobn117 r123
لت lt79 let105 ld107 lat108 lte109 eldt110 i110 l111 t112 velt112 lett112
لث i104 ed123
لج ja97 j113 lge114 lege118
لح lah92 ha96 leh103 lih104 ulh113 elh119 lahh120 lh122 yyed123
لخ lakh110 v112
لد ld66 eld83 lde90 d100 lid102 led118 t122 lds122
لر ler72 ller79 hler99 sler108 i113 lar113 olph123 tken123
لز les84 els94 lls97 z99 ls102 als107 wles110 lz112 lze114 lsh117 laza117 bels122 glas123
لس ls91 les99 ols106 lis107 lus107 s109 lles112 v113 els113 lss113 las114 less114 lls116 a123
لش ch106 lach107 lish110 lsh113 lcs118
لص s107
لط t97 ta99 lat104 lot104 lut112 late118 at119
لع a110 la118 y120 laa122
لغ gh112 ilg119
لف lf81 lph92 lfe101 lv105 alaf105 lphe105 lve106 lff107 olf111 fe112 lev121 lfus123 jq123
لق lek115 k116 q117 laq118
لك lk90 lke104 lik109 elek109 lek110 elik114 lch115 lick115 lki116 nd117 leck119 ulk122
لل o123
لم lm87 lem92 lam92 llm96 lim103 me103 m103 mo109 ma109 lme110 elem116 tine117 lemm118 ellm119 alam122
لن len86 lin89 lan92 llen100 lon112 l120
له la79 lah93 le94 leh102 lla104 lle104 llah105 ele111 nada112 lhe115 ll117 ala118 ile120 ravi123
لو lo54 lu61 llo72 lou75 lau82 low85 le86 law92 loo92 llu100 lot103 lew104 la105 lue107 llow108 loe108 lev109 luh109 llou110 glu112 hloe113 loux113 lui113 lva114
لي li47 le54 ley66 lli66 ly68 lle74 lie76 lly80 la82 lee86 lei87 lley88 l88 lai90 gli90 llie92 lj92 lay92 lea96 liy98 ily102 lje103 leh103 elli103
م m46 ma76 me77 mu87 mo88 mm96 mi97 99 em99 um103 u103 hm105 mme105 mp107 mas107 a107 mou108 am111 unga112 o113 r114 endi115 mat116 v117
ما ma40 m73 mc80 man91 mma92 maa100 me103 hman106 mey106 mas106 mah108 mei109 mu111 meij113 erma114 el116 e117 numa117 oma117 eman117 tma117 fr117 my117 ama118
مب mp74 mb74 mbe98 mpe101 mbo105 omb112 mbou114 mps115 mbes115 emp117 mpi117 umbu117
مت met95 mit97 mat103 mute118 mate121
مث math122
مج maj93 mag102 moj108 aj112 muj115 ag118
مح mah84 moha89 meh95 moh97 muha100 muh101 mouh113 ah113 mha116 ma118 maha120 h120 mo121 mor121 moro121 koc123 tayy123
مخ makh97 mokh105 mukh111 mekh116 mouk119
مد med88 mad89 mmad95 met100 mmed105 mada107 d109 mud117 mit117 omed117 mid118 madd120 amed120 occo121 cco121 da122 ar123
مر mer72 mmer82 mar82 mur96 mor97 emer103 mour106 mir107 meur108 mara112 omer112 ar113 urr113 marr115 ow119 dido123
مز ms90 mes102 mez103 miz104 mizd114 ems120
مس mas95 mes98 mass100 mess106 mose107 tmas108 mus109 se115 is116 es118 m119 muss120 mos120 mosa122 nkei123 ount123 uncy123
مش mash101 mesh104 mush110 mish118 sh119 mach119
مص mos96 as105 mesi108 mes109 amas116 mec117 s120 mas122
مط t112 mat113 mata113 mut122
مظ muza110 maz115
مع maa93 ma100 moa101 mua103 a108 u112 mu114 mmeh117 meh118 muta120
مف muf106 mouf111 mef113
مق make102 mak103 q107 mok108 maq109 muq110 mogh110 mek112 mik115 mega118 mag123
مك mc81 mcc87 mak92 mek111 mekk111 mac112 mck113 mok113 meck116 makk118 macq122
مل mel86 mal91 mil95 mala101 mmel101 uee115
مم mam108 mum116 mem122
من men78 man79 mon96 min97 on99 mun99 mene101 moun105 muna109 of112 ii112 un113 one114 amen114 mann115 emen116 meun117 ene118 i121
مه ma79 me88 meh89 mah92 muha105 moha106 imah110 mo110 moh116 hme116 h116 m117 maha117 ime117
مو mo51 mu61 mou76 mau87 moo95 mmo102 m106 meu110 moe112 mus112 ma112 mov113 maw113 muel113 mok115 ou116 maou116 mor116 muh117 d117 amo118 omo118 moa119 amou120
مي mi48 me59 my78 ma85 mei90 mai94 mee94 mie94 mmy95 may96 mme97 miy98 m99 mey104 mae104 mmie106 mij107 mes107 mmi108 mu108 mik108 i110 ami111 mii111
مپ amp109 mp111
مگ maga115
ن n34 ne62 nn72 en75 an76 in83 na87 on88 89 nne94 ane95 hn95 nd98 ni101 r104 gne105 m106 nt109 nu109 e110 no110 nee111 nus112 enre113
نا na48 nna77 anna101 no101 a102 nha103 knap106 nnah107 n107 nah108 nagh109 ana110 ne110 nne110 nu111 kn112 pamp112 anae114 l115 e116 anne117 nga118 ona120 ina122
نب nab97 enbe103 naba112 ynep113 nabe113 neb117 nire117 on117 inab118 pe120
نت nt70 ent94 ndt98 nte99 ant107 enth107 unt108 t109 aint110 anta110 int112 nta116 nti117 nett117 mte117 end118 ntes123 ntiu123 al123
نث nth104 enth121
نج ng73 nge89 naj93 ing95 nag99 nec106 najj112 nagu112 nc114 g115 andz116 nig117 anja118 nij119 inge119 aja119 j120 nej121 ong122 ting123 ngen123
نح nah108 nehe115
نخ nakh109
ند nd56 and84 nde85 nad104 nnad105 und107 ondo109 end110 ndh112 d112 ende113 nedi113 nadd115 y115 nt116 anda117 wend117 nte117 inde122 e123 mula123 wa123
نذ naz117
نر ner69 nner88 nar110 nnor111 hner115 yner121 tein123
نز ns73 nes89 nz92 ens95 naz102 ins102 nez111 bins112 niz112 nezz116 adoc117 igns117 ions117 ons118 nze122
نس ns74 nce81 nes87 ence94 nnes94 nc97 nas97 nis98 nass102 ens102 ness105 a106 anc108 nus109 nse111 unis111 nz113 nez115 cin117 niss117 ins122 nci122 enc123
نش nch92 nche106 nash110 nes110 isch117 ench117 ns122
نص nas98 nus110 nass112 ans112 nase114
نض nidh118
نظ naz103
نع nu114 nae116 nua116 naa117 nea117 o118
نغ ng59 ing85 nge105 ngh105 ung110 ngue113 ming113 g114 h116 nweg117 n117 neg122 ngs123 eng123 ngxi123
نف naf103 nefe108 nov113 nufa117 af118
نق ng107 naqq116 nak116 onk117 nekk117 nike117
نك nk81 nik109 nc110 nic111 nca113 ing116 ng118 nq119 nekk119 unke121 nck121 nque122 nica122
نم nem107 nim109 r112 num116 nnem117 nami118
نن nen95 nin119
نه na86 ne95 nah99 nih102 una106 ina111 noh112 nea113 h113 neh115 n115 o117 inah117 uneh118
نو no52 nu72 nno88 nou89 neau94 naw97 now97 kno99 nau100 noo100 naud101 n107 anu110 know110 noe110 not111 ano111 o112 noue112 inho112 nod112 gno113 nuw113 knol115
ني ni48 ne58 ny76 ney76 nni77 n78 nie81 nny82 nne83 gn85 nia86 nnie86 na94 nney95 nyi95 nee96 i97 nes101 no102 oney102 ign105 gni106 nien106 a107
نپ nep115
نگ ng76 ong98 ing102 ck117 inga118 ang120 n123
نۈ nu115
ه h62 a75 ha82 he83 e84 87 hu95 ah96 i101 eh102 hi106 g111 t111 et113 ia113 och114 ho114 b115 dr116 s116 am116 lh117 yyah117 na118
ها ha50 he79 h89 hu95 ho95 han96 haa98 ham103 hut104 a110 har110 e113 i115 hah116 hus116 ba117 hub117 hug119 p120 hau122 sh123
هب ahb111 heb113 hib120
هت et107 hit112 hat116 hut117
هد hed102 had106 hade109 hud111 hadd118 ahad120 hid122
هر her82 har90 hir98 hr98 harr109 hur111 hor111 r115 ehr121 hehr123 khr123
هز hus118
هس es108 hess116 sya118 hsi121
هش hich105 hish109 hesh113 hisy117
هغ hagg117
هل hel95 hl96 hil107 ahl108 hal111 hala111 hele112 hell116 hill117
هم ham97 hum99 hem106 hamm108 ehm114 em117 hom118 m119 him122
هن hen82 hun97 hin102 hn112 han114 hein116 henn118 ehn118
هه ha97 hu111 he114
هو ho59 hu71 hou89 haw92 hau96 hoo102 hoe104 how105 ha107 hub110 heu111 wo113 o114 hal114 hyo115 dho116 hue116 huh118 hol118 hw120 heus120 hew122 huf122 ov122
هي hi59 he66 hei84 hea88 hai94 hu96 her99 hy99 hey100 hay100 ha101 h102 hee107 ho107 hye107 hiy109 ahy111 hep112 hae113 oha115 ghey116 hen119 i121 hui121
و o50 u60 w69 ou77 81 wa91 v94 augh95 au95 we95 ault98 yu99 wo100 yo100 ve102 ough102 ow102 y103 eaux104 wi104 i106 a106 oux106 oe106
وا wa56 va82 w83 ois90 awa100 oua101 we102 wo102 a103 la103 wh103 ua103 oix104 wha104 oit106 ova107 hua109 ha110 r113 oy114 aw117 vo117 uwa118 at119
وب ub97 up97 op100 oub100 ov105 ubb105 oob107 opp109 web112 b114 youb114 yub115 oup116 houb117 oop121
وت ott85 ut87 ot93 otte99 uth101 oot102 wat108 out110 t114 uta114 uitt114 utt114 oote115 ute117 uyt117 wto119 ught122 u122 oate123 uto123 n123 hout123 sch123
وث uth108 oth110 loth112 outh113
وج hoj106 ug107 woj107 waj108 wag108 ogos112 je116 wige117 ough117 ogg119
وح ouh102 wah103 vah109 uh117 wahe121 zouh123
وخ och99 uch100 ukh105 oukh108 uj115
ود ud82 oud86 ood90 od93 aud95 wood102 ut103 aude105 ude105 oad107 wad107 vid110 woud115 uud116 wed116 oued117 egro117 oot117 owd118 oode118 udh121 rod122 e122 udi122
ور or70 ur76 our88 ore89 war92 r94 uer96 ver97 aure101 oor105 wor107 wer107 wur107 ower108 ure109 ouar112 ourg113 aver113 ro113 hor115 ures116 ores116 auer117 ard117
وز ose96 uz96 ouz97 use99 ws106 ews106 ows107 owes108 oz109 us110 aus111 ghes112 usz113 ues115 awes115 gues115 ouze117 z119 wes121 e122
وس us62 os76 uss87 oss90 ouse93 ous99 usz100 ows102 ouss103 ius103 s104 ws105 wiss106 wes106 wass107 use107 y109 osse109 es109 wso109 uce110 wos111 aus112 jus114
وش ouch92 us98 ush99 usz101 oush108 uche111 usch112 uc113 vus113 osz114 os117 ch121 rosh123
وص was115 ous120
وض wad102 wadh113 ou117
وط ut109 ouet117 out122 t122
وظ ouz109
وع oua108 u112 ua123
وغ augh102 og107 ugu109 ug112 ogue115 ugg115 ugh122
وف ov61 off82 ouf94 of95 ove99 oph99 awf101 ow102 uff102 ev103 aouf103 ough106 auf109 waf111 ophe113 euve115 hoff116 uffe117 lof117 v118 euv119 kov123 low123
وق ouk99 ooq111 we112 uke113 uq115 ouq115 waqq117 uk118 rouk122
وك ock83 uk85 ook87 uck95 ooke101 ouk102 k104 uke107 yuk112 dock114 okk114 ok115 ocq116 okke116 ouck117 wook117 iuk118 ocke119 o119 huk120
ول ol80 ul87 oul89 all93 well96 wol100 wal103 will104 i105 ohl105 aul107 l107 hol107 oll109 wel110 uhl110 vl112 ule115 t115 uli115 vol116 ta116 et116 wlo117
وم um80 om99 oom105 omm107 ume107 omme111 oum113 oome116 uhm118 uman119 ome122 ama123 mq123
ون on51 un77 son83 one86 oun92 ohn96 ont102 ond102 onne103 wen105 une105 n107 e110 van112 oon112 sens112 r113 ung114 o114 wan114 en115 a116 ant116 vun117
وه wah97 wa103 ve110 o112 veh113 ue118 w123
وو u79 woo81 wo81 wu95 wa100 o104 wal108 vo112 w112 wou116 ue117
وي wi63 we72 oui77 vi81 wa88 eu89 wei89 ue89 wy89 whi90 avi91 oy95 wee95 way97 wel97 wil97 u98 ve99 oj100 wea102 w103 wai103 web104 wie106
وپ oupe107 op108
وچ wich114
وڤ v105 ov122
ي i43 y52 e57 72 ye77 j78 ie83 a88 ey90 ay93 je93 yi94 eigh96 ya97 ai99 ia100 u104 hi104 o106 ei106 we107 ue107 ja110 et110
يا ya56 ia66 ja70 iya77 a83 ija93 iah97 lla97 illa97 y98 i100 ha103 iye110 hja111 yeu112 hea114 t114 sia114 jaa115 to115 yya115 yat116 iyya116 jah116
يب ib88 eeb101 eb102 ipp102 ip104 ieb105 ep105 ippe107 ibb109 aib110 eep114 yeb116 epp118 lip118 ipe119 lieb123 leep123
يت ett78 et80 ette82 it84 ight87 ate87 itt92 hite98 idt99 yte100 ite101 eet103 rett106 i106 mett109 nett109 ete109 wait109 eat111 iz112 ith112 ets113 t113 aite114
يث ith94 eth96 ez101 aith107 ythe107 yth109 eith112 yeth116 neth118 rbee123
يج age96 ig105 ij111 eg111 dge113 eige116 yg117 ige117 ieg122 ay122 yges123
يح ih96 yahy112 yahi112 yehi112 ayah113 h114 yah122
يخ ikh103 ekh111 eick114 eikh115 ex116 ich121 ej121 ykh122
يد id74 ed82 eed86 ied88 yd93 ede96 ide97 ade98 yed99 ead99 aid103 d104 it105 yde105 yidd107 eid107 de109 jd109 eade110 eden112 ayed112 eida113 jed115 ayad115
ير er63 ir82 ier85 yer86 air91 aire95 eir96 ert96 eyer96 erre96 ur100 are102 ere103 err105 e106 yre106 r106 ehr106 ear107 yr107 ller109 hair109 jer109 iere111
يز ez76 iz85 es85 ise88 ize95 ese101 is101 z102 yaz102 ies102 eys105 yes106 yez107 s107 eis113 lesz114 rez114 ais115 e115 eeze115 yses115 al116 liz116 ze117
يس is65 es70 ess85 ice87 iss90 s92 ace93 yce94 ez103 ic104 yes105 ase105 ys106 js106 jes106 yous107 ijs107 eiss107 yis107 ees112 t112 os112 ici112 esse113
يش ish89 ich91 is105 iche107 aish107 esch108 ic109 yas114 jes115 isch116 aes116 lich116 esh118 yish118 eish119 sh119 c119 es120 ici122 eesh123
يض yed113 yedh113 yad118
يط re114 it119
يظ id117 eez117
يع yaa104 ih109 yac109 ee111 i112 c118 ac119
يغ eg94 ig100 egg103 ieg103 yagh110 ick115 al116 igh116 age117 yigh117 ogh119 eghe122
يف ev71 if84 yev87 eve90 ef90 iff93 ave95 eph95 eff98 iffe98 ephe102 ief104 jew106 ve107 aif110 yef110 ew111 sef112 lefe112 eef112 jev116 iev117 ayf117 yew117
يق ik86 iq94 ic106 eeq108 fik115 eq115 if117
يك ick77 ek82 ik83 ic89 ake91 eck95 ique97 ich98 rick102 icha104 ike105 yk107 yek108 ech113 ex113 ke113 yak114 iak115 yeka115 zyk116 iko116 czyk116 dick117 nick118
يل el63 ell69 il74 ill87 yle87 elle88 ale91 yl94 ille96 rell97 ele98 nell98 yil98 well100 eel101 yel104 l106 ail106 eal107 le108 eill109 ile110 jel110 eele112
يم im73 em90 eem92 imm102 yem103 yam104 iam105 ame105 eme106 iem106 ime108 aim109 ym110 m110 ieme110 heim111 lem111 ames113 am115 me117 eim117 youm117 emme118 eam118
ين in57 en60 ine70 yne87 ane88 een90 yn92 aine92 ein93 ain93 n94 yen94 ne95 enn96 ene97 enne98 an99 inn102 lin103 jen104 yin105 ien106 ynne106 ign110
يه e76 er79 ia81 et83 a85 ei95 ya96 ier98 iya99 ieh101 ais102 ay103 iye104 ej105 iyah105 uet106 ih106 eh107 yah107 iyya107 ye108 es110 aya110 net111
يو yo63 yu65 io69 u75 jo75 ju80 o81 eu83 you84 ho87 iu87 ew87 llo96 yeo97 iyo97 illo98 eo99 iou100 ugh103 ue104 ui106 ieu107 cio107 au107
يي a74 i75 e80 ye90 u97 o99 je100 y101 lle102 ier104 ji105 yi108 ei111 yee112 yip112 yeh112 ip113 yea114 ay115 n117 ie118 ro119
يپ pe116
يژ way117
يڤ vi116
يگ yg112 aig116 ig118
پ p84 pe101 pi109 pa112 b118 po120 ppe122 o123 apa123 pen124 pek124 ip126 epe128
پا pa79 po107 pau112 poh116
پت pete111
پر per94 por109 pri110 pr112 pper112
پش pash112
پل paul112 pol112 pal115 bell115 pla119 pala122
پن pun108 pan110
په pe110 pa115
پو po84 pu90 p121
پي pi87 pe91 pia110 p110 pa113 pier114 pei116 ipe118 pea121
پښ pash115
چ ch97 cha101 che104 tch106 utch106 c108 chi110 cz111 urch117 wich123 moha123
چا cha93 ca111 chuc112 c118
چر ch118 cher118
چك chak114
چل chil118
چن chen116 chin120
چه che112 ch116 c119
چو chu94 cho108 chuu110 ch123
چي chi88 che95 ci107 chu113 chii113 ch116 i116
چچ chec117
ڊ d106
ڊو do122
ژ g106 j115 ja123
ژا ja111 jea116 jac117
ژو zhu107 dzo115 xho117
ژي gi108
ڤ v127
ڤا va94
ڤر gri117
ڤه ve110
ڤو vo106
ڤي vi92 ve104
گ g77 ga107 q108 gh111 kiev117 ge121 ego122 ghe123 z123 ijew123 iyev123 ugai123 ug124
گا ga76 g103 uga108 go110 gu113 gua115 qa118 gha118 qau121 aga122
گج guja112
گر gr93 gre98 ger100 guer110 gar114 gro117 r123
گز k109 ghes117
گس gus108
گش gish110
گل gle111 gul112 gal113 gl115 gla116 gil116
گن gan107
گه ghe117 gae117 n123
گو gu79 go80 gua102 ugu108 gov109 qo112 g119 ego122
گي gi93 gui94 ga96 g98 ge107 gue110 gai112 gee114 ghia114 gia114 guy114
گۈ gu117
`;
