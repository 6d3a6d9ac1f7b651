// Made by bench/learn/letter-tables.ts from wd_russian_80.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (ru uk bg sr mk be kk mn ky tg); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const cyrl = `
а a38 ah86 u98 102 e102 agh115 jaj116 ist118 at119 y119 o123
аб ab74 hab109 ub117
ав av77 au88 aw99 ove103 af110 avs110 aus114 ave117
аг ag87 agh111 agu115
ад ad75 ud97 ood116 y117
аж az108
аз az82 ise116
аи n112
ай ei71 ai71 y74 i74 ay82 igh96 ey99 ye99 aj100 ia107 hay107 ich109 ic112 ighe115 lles117 ill118
ак ak77 uck91 hak102 c107 aqu109 acqu109 ack109 ac111 hag115
ал al69 ul101 alis105 ol105 jal117
ам am71 um89 ham99 amm112 amps114 an114 aham115 hame117 lum118
ан an49 anus83 ann90 un91 and92 ang95 ane96 en97 ao100 ent100 a109 rand110 emps111 han113 ahn113 hen114 aen114 ant115
ао ao102
ап ap99 up106 aps111 ape111 ab114
ар ar55 ard80 ur106 ars107 har108 arn109 art111 arus111
ас as69 az97 us108 ass109 asz115 aesz117
ат at83 atus98 ath101 ut106 as107 e114 atos117
ау ow77 ou87 au87 ahu116
аф af87 ath102 ough107 aaf114 ount115
ах ach87 ah92 akh100 agh104
ац ac104 at105 ts112
ач ac112 ach117
аш as101 ash102 ush107 ach112 asch112 ache113 a114
аю ayu100
ая a87 aya87 s114
б b50 be112
ба ba50 bu80 bouw112 bas117
бб bb88
бе be51 bu82 bie92 bo99 beh100 ba103 b104 boe104 boh108 bes111 bi113 bae114 by114 ebe115 boeh116 bet117
бж brz102
би bi62 by77 bie89 bee95 bea97 be100 b110 bic114 bey115 awby117
бл bl75 ble94 bla110
бо bo56 beau91 bau103 ba105 baud106 boh109 bot110 baut110 bour114 baux114 bauf116 boc117
бр br62 bru106
бс bs105
бу bu59 bou81 boo100 bo108 boe109 bi114
бы by104
бь bi99 bj103 b114 bjo116
бэ be75 ba84
бю bu89 by105 but115
в v54 w66 ve93 f104 106 b113 vo116 ofv117 vus119 ves119
ва wa51 va55 w102 we104 ve106 vat108 vah109 v115 p116
вд ud113
ве ve59 we73 wie96 vet105 va106 wo106 vais109 eve113 vje114 e115 w117 weh117
вз ves100
ви vi55 wi66 vy94 wy97 vey97 vie99 wie99 wee103 whe114 whee114 vee115 whi117 fee117
вл vl91 volo108 wl111 ulus114
во vo73 wo78 wa101 vost108 voj113 w116 vaux116 woj117 vaud117 veau117
вр vre102 bvre114 urus115
вс ws88
вт ut110
ву woo79 vu89 wu100 wo104
вч vc115 vch117
вы wy114
вь vi94 v104
вэ we102 va104
вю wu111
вя va105 vea107 vya113 viat117
г g52 h89 gu95 gh99 gue105 ugh106 gues109 agh116 gius117 ghe119 gs119
га ga50 ha78 gha92 gu97 go115 ca117 cai117
гв gu97 gw109 gwyn115
гг gg78
ге ge61 he77 gue81 ghe91 go97 g98 gie99 goe102 gi107 ga108 guet109 gae111 hoe112 gyo113 geh113 hei113 her114 ege115 e117 du117
гж grz114
ги gi61 gui80 ghi91 hi93 gie98 gy105 gee106 guil107 hy109 guy110 qi110 vi114
гл gl83 gle99 hl115
гн gn107 cn117
го go57 ho85 gau103 got104 guo105 ga110 gaud115 o117 gaul117 goh117
гр gr66 c110
гс gs116
гу gu61 hu91 goo92 gou97 go102 gau111
гэ ge69 ga93
гю gu84 gue115 guu116
д d46 de85 ad107 tosh108 ds111 di112 udes116 dy117 dk117 l119 dzya119 124
да da50 du86 de92 dah93 d98 dha104 dou109 das111 a114
дв dw102
дд dd87
де de54 des98 d100 det100 do106 deh108 hde110 da111
дж j60 g69 gi76 c79 dge82 ge84 dg91 d91 dj96 gg99 dz103 drz105 je106 xh110 gj111 age114
дз z53 j55 dz110
ди di58 dy72 die81 dee94 dea102 de107 d113 dis116 ddy117
дл dle102 dl114
дм dim106 dm117
до do53 deau99 dau101 da102 dot108 ado115 daw116 daud117 duo117
др dr79 der109 dre112 e117
дс ds106
дт dt87
ду du73 dou85 do96 doo103 doux103 dw110 dud113 duh114 doe115
ды di112
дь gy95 d99 g102 di104 dy112
дэ de70 da85
дю du79 dumo117
дя dea113 dia114
е yo59 e63 o73 ye97 je99 i100 a102 et105 io106 107 jo108 ai113 llet113 er115 ac115 ya116 y117 ait117 oo117 held119 taka119 toki119 acqu119 ur119
еб eb113
ев ev66 yev77 jev84 iew88 iev91 jew92 jewi93 eu95 yov99 ew102 zew105 io109 ie109 jevs111 euth112 euve114 yew116
ег eg89 jeg105 egh108 yeg110 yegh110 ag111 egus115 eh117
ед ed81 mad107 ede109 ead109 oed113 od115 jed115
еж jez111 ierz114 jerz114
ез ez101 aise109 es113 euse117 esus117
еи yoi110
ей ei68 a73 ay78 ey79 ai79 ej90 eius93 ij93 aeus99 eu99 iej102 ejs108 ui108 e110 ios114 ae114 iy114 hei114 ely116 y116
ек ek79 ack94 eck94 equ107 zek114 ok115
ел el67 jel99 ell103 ohl103 yel109 llus114
ем em76 om87 ham99 am103 hem111 umn116 eem117 um117
ен en52 in74 an87 ain98 n99 aine102 jen105 ion105 enne105 enus105 aint107 ien108 phen108 aing109 ene109 enes110 yon113 t114 on114 esne114 sne115 yen115 yeun116 ens116
еп ep91
ер er43 ur86 ert90 eur96 air97 r98 her98 aire98 erre103 ere104 or110 ir110 yer110 ohr111 erus112 iere113 ehr114 re116
ес es68 yosh77 ez77 uez101 ace107 esz110 jes113 s114 us115
ет et75 eth105 etus112 ett112 oet113 jet116 aet117 ette118
еу ey115
еф ef83 eph98 yef106
ех ech93 lej105 ec114 ej114
ец ec101 et106 ets108 er116 iec117
еш es94 esh101 os107
ея eea114 hee117
еј ei117 rzej117
ж z90 ge93 zh98 zs99 g102 j105 ges113 rz114 dje117 s117 ns117 sch119 tje120 r124
жа ja86 jac96 jea98 za102 zsa104 zha112 jean116
жд zhd117
же ge83 ze90 ger97 zso107 je107 get108 jeu110 zhe114
жи gi84 zi91 zy100 zhi101 rzy108 zsi113
жо jo86 geo105 zso110 geot111 joh118
жу ju97 jou100 zu101 ro106 jo108 zsu108 ru114 zhu114
жю ju94
з z71 s77 es101 se103 ath114 ze117 uze117 uth117
за za66 sa77 se92 sat111 zsa112
зб zb117
зв zv105
зд zd99
зе se71 ze76 zie102 the102 ese110 zet111 sa114 see115 zo115 zi117
зз zz100
зи si73 zi75 sie90 zy92 zie104 sy106 ze112
зл zl109
зо zo87 so88 zot112 soh112 a116 sot116
зу zu88 su104 zou116
зы i107 zy110 zi111 du116
зь z96
и i36 y71 ie84 e85 hi90 ee93 94 ea96 ey99 yi101 a105 eigh108 j111 iah114 hee114 yosh116 ei116 ji117 x117 ye119 sura119 kat119 tomo119
иб ib104 eb112 ieb114
ив iv99 ev100 eve100 eave104 yv107 eev112 e114 yves114 ieve114 eav114 liv116 eeve117
иг ig79 ieg104 eg107 higu110 eag110
ид ied85 id85 eed98 ead105 udd108 ides110 ids112 fydd112 ide114 eid116 yed117 yid117
ие iyo102 je111 ier112
из iz93 is97 eese105 eas108 ise109 z109 s113 ease116 yse117
ий i61 ius64 y77 ij98 ijs100 io101 ill107 is107 us112 an117 ije117
ик ick77 ik81 icus97 iq106 ique110 eake110 icke112 ic112 oik116
ил il73 eale99 eal100 eel106 yil107 hil108 el113 eele113 eil115 ils117
им im75 imus103 eam104 yim106 eem111 em112 ymus114 mus116
ин in57 inus79 ine81 een83 yn92 ing93 ene96 ean99 enos104 eane104 en105 eene107 y110 n110 ins111 ne114 inc115 ina115 im117
ио io79 jo97
ип ip103 yip107 hip109
ир ir103 eer107 ear111 ere111 er114
ис is65 ice89 iz90 eas96 es101 ys105 iss106 ies108 eece109 s110 yis114 isse117
ит it92 ith100 itt104 itus105 eat106 eet107 ete114 eith114 eth114
иу iou106
иф if105 uff114 ief114 uf117
их ich87 hig115 ihs117 icus117
иц itz80 ic95 yitz108 it109 its114 yc116
ич ic59 ich68 icz81 itch86 tsch91 ych99 each102 jic103 eech108 sch109 wicz109 itsj110 ici115 zsch117 yc117 vych117
иш ish96 is107 ic114
иэ ie99
ия ia66 iya87 ja105 ija108 ie109 e111 a114 ias117
й y65 i67 j75 88 us99 ly103 ye106 ille106 e108 ij108 ius109 js110 io114 ll115 igh117 u117 lle117 ill117 ai118 os119 ch119 oi119 o121 yo122
йб be110 ib110 abe112 ub116
йв ive105 iv106
йг ig92 ag114
йд id92 yd93 de103 yde114 ade117
йе ye84 je95 yea109 ille111 go114 yet114 jo114 ja114 jae115 lle116 eye116 llet118
йз ise102 eis110 ys112 se114 jz115 is116
йи illy108
йк ke98 ike100 ik101 jk107 ijk111 yke116
йл il88 yle92 yl94 ale96 jl98 le100 isle104 el108 ill108 hail116
йм eim105 ym107 im108
йн in73 ine85 yne89 ne95 ein110 ing115 hein117 e117
йо jo74 yo80 llot104 joh106 gio107 llau108 yoh110 ijo111 io113 joo114 hjo117 laux117 yot117
йп ip116
йр ir101 yr107
йс is100 iz104 ys106 ice107 iss108 eiss110 js112 yce114 se116
йт it86 ight88 ate89 hite95 ite100 ith103 te109 ythe109 yte111 yt114 hyte115
йф if106
йх ich96 ikh105
йц jci107 itz107 jc111 utz113 yc117
йш ix107 isch113 e117
йы yi103
йэ yate115
йя ya89 ia105 lya107 h114 ja114
к k48 c54 ck67 ch94 q94 ke102 que104 ques107 cq113 ek113 g115 qu116 coeu118 sque119 eck123
ка ka42 ca53 cu84 qa100 cou106 k106 que107 kha108 cah111 ga111 kah112 ke113 kas114 n116 cail117
кв qu80 qv102
кг cg98
кд cd117
ке ke63 que78 cke84 kyo86 che89 ka93 ca93 quet94 ko96 k102 koe103 c103 cu105 ques111 ku112
ки ki45 qui83 chi85 ky85 kie90 key91 kee95 ckie102 ckey102 kea104 cky107 cy108 ke109 qi112 ce112 ie115
кк cc83 ck88 cch95 kk104 ccus114
кл cl73 kl94 quel104 cles105 kle105 chl109 kla110 hael112 ael116 clo116 eal117
км ckm112
кн cne118
ко ko48 co54 cho95 cau102 coe103 ca105 koh107 cal115 kou116 cot116 coug117
кр cr77 kr80 chr83 cer114 c117
кс x66 ks84 chs95 cks96 kes97 ckx107 xe108 icks115
кт ct106 ctus110
ку ku51 cu73 qu84 cou89 coo93 kou96 koe105 koo108 co115 cout117
кф cph103
кх kh109
кц cc111 c115
кч kc115
кы ki101 qiz116
кь chi115 kja116
кэ ke59 ca76 ka92
кю kyu93 ku100 cu108 kuh109 ky110
кя ke110
л l45 le86 lus98 ll106 el112 lle114 litz117 hl118 lo119 old119 ell119
ла la48 l90 lu99 le106 las110
лв lv115
лд ld78 eld84
ле le50 la85 let91 lo94 hle97 leh99 lae100 lai104 lay106 lee110 l110 lhe111 ule111 lais111
лз les89 es114 ls115
ли li49 ley66 ly69 lie78 lee87 lea90 le105 lly111 ily113 eigh115 llie116 eli117 ri117
лк lk95 lke115 ul117
лл ll54 lle91 llus98 l116 llo117
лм lme106 lm110
лн lne109
ло lo56 lau93 lot104 leau105 la107 law109 loe111 lho113 los115 o117
лс les101 ls112 ulse116 uls116 lls116
лт lt90 let107 ult116
лу lu67 lou91 lo102 loo110 loup114 loux117
лф lf103 lfe114
лх lho114
лш lsh109 lch114
лы ly97 li102 lu114 la116
ль l44 ll68 lle81 le81 hl85 gli86 lj93 el103 lli103 li106 ly108 lles114 ille117
лэ la78
лю lu73 lju97 liu106 lyu106 lus116
ля la93 lia98 lea110 las114 l114
лі li110
м m49 me90 n101 ma108 ms116 nori119 nari119 joms119 hm123
ма ma39 m66 man77 mu90 mah100 mo104 mas108 chi116 hman117
мб mb77 nb87 mbe105 b112
ме me56 ma92 mai102 mie102 mo103 meh107 m110 mu112 myo112 moe112 mes116 my116 imee116
ми mi43 my83 mie95 mee98 mea98 me105 mey111 m114 mic115 omey118
мл jr114 f117
мм mm78 nm100 mme117 m117
мо mo48 mau91 mor110 meau111 mot112 moh115 ma117 m117
мп mp75 np94 um114
мс ms97 mes106 ames110 mms114
му mu58 mou85 moo102 mo105 n117
мф umph111
мч mcz110
мы my111
мь m110 mi110
мэ me72 ma76 mer114 mai117
мю mu89 my106 muh113 mue114 mus114 myh115
мя ma96
мі mi107
н n33 ne73 ng81 nn86 nd94 95 hn98 ns100 nt103 nus105 gne105 on109 mp110 nes113 o113 nitz114 an117 nie117 gn117 a118 nnes119 u119 ine119 en121
на na44 ne86 nah96 nu103 kn106 n117 c117
нг ng59 nge117
нд nd56 nde106 nds110 ndus114
не ne56 net92 hne104 nie104 neh108 nee110 nais111 nay114 nae115 ine116 na116 neu117 nes117
нж nge112 az116
нз ns98
ни ni49 ney73 nie78 ny79 my104 nea111 n112 ne113 awny114 nic116 nin116 o117
нк nk85 nck96
нн nn85 nne91 nnes112 nd112
но no48 neau95 not98 naud102 kno103 nod115 o116 auld117 noai117 nau117
нс ns68 nce83 nc87 nz93 nes99 s112 es116
нт nt67 nte102 nth109 ns110 mte115 nti115 nta117
ну nu72 nou93 no101 ould115
нц nz81 nc89 ntz94 nt103 ncz104 nts104 nce114
нч nch90 nc99
нш nche115
нъ n87
ны ny99
нь n67 gn78 nh91 ny99 ign103 gne107
нэ ne66 na116
ню ny102 nu103
ня nia93 nja99 nea107 ss117
о o40 au86 ault91 a92 augh96 ough96 ho98 ot102 eaux103 aa108 oh109 oe112 hau112 eau113 116 aut117 ikat118 aux118 i119 ah119 od119 it119 y119
оа ois114
об ob96 aub97 obus114
ов ov56 ow71 off112 i114 hovh114 hov117
ог og91 ogh110 ogos114 hovh115 gina115 ogue116 h117
од od89 aud96 aude107 odo114 oth115 odus117
ое oje103
ож orz106 oz111 og111
оз oz88 osi114 ose114
ои oey114
ой eu83 oy87 oi96 hoy111 i111 oj117
ок ock82 oc105 ok106 och108 ak110 oak114 k117
ол ol77 al85 aul98 all111 hol114 iolo115 a116
ом om92 ohm109 a110 ome110 aum116
он on51 o83 ohn86 ont90 one97 hon105 ond110 ung117
оо o68 oh104 ou108
оп op97 ob108 ope117
ор or62 ore92 aard104 hor105 aure108 aur108 oros109 orus112 dor114 ort116
ос os73 oz110 osz111 as113 hoz115
от ot87 ott101 oth105 yot110 aut114 otte115
оу ow79 aw81 o91 owe96 oe109 eoi115 awe116
оф of102 oph104 jof114 ophe114
ох och102 o108
ош os103 osz110
оэ oue98 oe103
оя oya101 oe114
п p54 pus107 i119 y119 ba119 pe119 onsk119
па pa57 p95 pu113 pe114
пе pe59 pa104 pie104 p108 pae109 poe109 pio114 pei115 pati117 pet117
пи pi65 pie92 pea94 pee103 py110 in116 pe116 p118
пл pl88 ple93
по po63 pau97 poe114 pol117
пп pp71 ppe114
пр pr78 pra106
пс ps106
пу pu79 pou93 poo101 pug114
пф pf92 pff109
пш prz103 psch115
пы pi110
пь pi92
пэ pa87
пя pe114
р r36 re77 hr90 rt95 rs98 er102 rus102 ur103 rd108 113 rti116 wr117 ll117 ar118 ers119 rc119
ра ra43 ru86 rah93 r95 re102 wr106 ura108 ras111 e112 i116
рб rb89 rbe104 rbus114 herb114 hrb115
рв rv106
рг rg64 rgh104 rgus116 rgos117
рд rd62 rde103 ard106 rds108
ре re51 ryo85 ro94 ret94 reux101 ra101 roe103 reh106 rais109 hre114 rre114 ree115 rets116
рж r91 rge101 rg113 rges114
ри ri43 ry66 rie77 rey88 ree89 rea96 re102 rit110 reys114 s114 ury114 rhyd116
рк rk76 rke91 rck100 rqu104 rcq108 rc114 rcus116 rque117
рл rl88 arl106 arle114
рм rm88 rmus114
рн rn79 rne88 arn104 rnus110 urne114 orn116
ро ro44 raud97 rho100 reau103 roe104 rot107 ros108 reux117
рп rpe104 rp116
рр rr81 rre103 rres116
рс rs77 rc91 rse107 rsz116
рт rt63 rth81 ert100 urt100 rte102 rts108 rdt115 art117
ру ru55 rou84 ro94 roux98 roo103 ruh114
рф rff99 rf103 rth110 rfe117
рх rch96
рц rz90 rtz95 rc97 rts107 c117
рч rch104 r114
рш rsch95 rsh102 rche110
ры ry96 ri117 ro117
рь r89 rj109 rs114
рэ ra85 re86
рю ryu81 ru90 rew95 rue103 ruh103
ря rea108
рі ri114
с s37 z85 ce86 c92 es93 sz101 se103 106 ss107 t109 as111 sus115 th115 hs116 os119 sue120 gx121 is123
са sa46 za75 su92 sza95 s101 ca110 ce115 a116 sah117
се se61 ce71 sho74 so102 cet104 sie106 set107 ze109 sa110 sze110 xie114 saye117 seh117 sai118
си shi47 si63 ci73 sy81 cy84 sey89 ssi93 cey94 see95 sie96 sea96 cie101 xi103 szi105 thy107 sis108 se112
ск sk62 sc88 zqu100 scus102 squ102 sch105 zk114 n114 wsk115 zc117 sque117
сл sl86 ssl108
со so60 zo87 sau106 seau109 ceau110 sot112 sso115 saw117 soe118
сп sp82
сс ss62 sse97 ssus114
ст st51 ste91 stus96 szt101 sts107 est112 ost115
су su55 zu94 sou98 sw101 soo114 co116 so116
сх sch115 schu117 scha117
сц sci116
сы si106 sy107
сь ci90 s101
сэ se66 sa89
сю shu76 xu100 xio115 xiu117
ся xia91
т t45 th69 tus92 te93 tt99 106 s111 et111 to113 the114 ut116 tra116 uth117 cht119 ttha120 ot120 atw120 n122 ett122
та ta42 tha80 te93 tu96 the104 t104 tas107 thad114
тв tw106
те te57 the76 cho85 t104 teh107 tha108 ta109 tie110 thee111 tai112 ethe112 to113 toe117
ти chi53 ti58 ty76 uchi87 tie90 thi91 thy96 thie97 tee108 t112 tit113 i113 te114 tia114
тл tle102 ttl116
то to44 tho81 toh104 t109 toth117
тр tr72 ther107 thr113 tar114
тс ts96 s116
тт tt60 tte80
ту tu72 tou92 to94 thu108 thou115 too117
тх th105
тц tz82
тч tch82 j116
ты ty94 to110 thi117
ть t96 ti99 th113 thi115 tie118
тэ te67 ta103 tha106
тю chu92 tu101 thu109
тя tia104 tja106 cha107
у u48 w84 ou87 o95 oe108 hou108 aw110 oulx110 wh113 e114 euw116 tsu119 uh120
уа w82 oi83 ois90 oy98 oix101 wh111 oit114 oid117
уб ub92
ув ve109 euw117
уг ug106 hugu114 hig117
уд ud90 ood96 oud104 wd107 ad107 u108 oode114
уе uje107 uyo115
уз us90 se97 uz103 ouz104 ws105 usus107 uise114 ughs114 awes115 wse116 ous116
уи wi76 whi87 wy106 whe107 ouis114 wie114 wea114 ey116 ouie116 vi117
уй ui102
ук ook92 uk93 uck98 ke102 ooke104 ouk113 oek115
ул ul84 ulus94 le95 oul100 oole114 ule116
ум um76 oom102 me112 oum113 uhm113 hum113 m117
ун ong88 un89 ne98 oon98 n107 uhn110 oen113 ane114 wan114 tune114 an114 und114 oone115
уо wa79 wo87 uo102 wha108 wah116 ouot117
уп pe99 up102 p116
ур ur74 our101 ourt105 urs111 hur112 uhr112 oor114 oore115
ус us69 ouse99 uss102 ous109 wes110 uz112 oes115 se117
ут ut91 ate104 utus108 oot108 out110 uth112 oote114
уф uf95 ouf104 uff111 af112 ufus114
ух uch102 ukh106
уц uc99 ut105
уч uc97 ach114
уш usz94 us98 ouch101 usch101 ush110 os115
уэ ue73 we78 wa87 hue102 ouet107 ewe108 owe114 oe114
уя uya115
ф f55 ph83 ff92 fe105 th109 ch119 pha119 phe120
фа fa65 pha94 f106 fu110 fien114
фе fe66 the102 feo103 fjo107 fo107 fa109 ve109 fi110 phe111 phoe114 fio115 vo116
фи fi66 phi85 phy103 fee104 fie105 fe106 ffy111 vi112 y112 fea113 phoe114 phie114
фл fl81 ughl110
фо fo68 vo90 fau111 fa111
фр fr67 fri117 fra117 frit117
фт ft89 fft115
фу fu59 fou94 phu112 foo117
фф ff68 ffe94 eff107
фы phu115 fi115
фь fi102 f116
фэ fa98 fai112
фю fu98
х h63 ch67 kh93 chus96 j118 hyu119 hk119
ха ha49 kha80 ja80 cha81 h84 hu85 huc116
хе he66 ge86 che89 je95 ho97 hu99 ha100 hyo103 hoe103 h105 hea109 hoh116
хи hi52 gi87 ji93 hea94 hy97 khi102 ghy114 xi115
хл chl102
хм hm102 chmi116
хн chn107
хо ho59 jo79 ha96 kho100 cho101 haw108 h110 hos114
хр cher114
хт cht82
ху hu81 ju87 hoo97 hus108 khu109 hoe112 huu116 ghu117
хш chs116 chrz116
хь hu104 h108 kj114
хэ ha75 he80 h113 heyw116 uhe118
хю hu99
хя ha110
ц tz76 c77 z81 ts90 t96 ob119
ца ca89 za95 s114 ze115 rt117
цв zw111
цг tzg117
це ze83 ce84 cae95 tze103 tse111 coe114 tshe115 z117 zo117
цз j91 ji94 z104 zu117
ци zi81 ci85 qi98 ti98 zie104 cy109 tzi110 c113 tsi114 czi116 czy117
цк ck80 tsk103
цо zo96 co116
цу tsu52 zu96 zuc113 k116
цц zz80
цы cy107 za117
цю qu104 qiu114
ця qia102
ч ch74 c76 tsch81 cz88 cs95 tch101 113 tcho114 cha115 chal117
ча cha77 ca95 cza99 csa104 cea110 txa111 chu113 tra114 cia115 ch118
че ce75 che76 cha93 cze102 kjel117 ice117
чж zh85
чи ci77 chi81 czy89 chee106 chey106 csi107 chie108 txi114 shi114 i116 chy117
чо cho88 cio113
чу chu95 cu109 ciu112 cheu114 chew117
чх cho115
чч cc87 cci101
чы tru116
чэ cha108 che117
ш s67 sh68 sch69 sz91 che93 ch96 z116 cea116 sja117 sky117 skj117 sk119 ciou119
ша sha70 cha79 sa86 scha86 sza101 sh113
шв schw91
ше she78 sche83 che85 se92 sze94 scho96 scha100 chet101 sjo104 cher107 sce107 sha114 shac117
ши shi78 schi89 si93 szy98 shee105 shea107 shei114 ssy115 sci116 shih116 she117
шк szk96 shk104 sk105
шл schl97 slj111
шм schm104
шн schn108
шо scho93 sho95 chau101 cho102 so108 shaw108 chot112 sea114 shau114 scha116 haud117
шп sp94 szp115
шр schr104
шт st71
шу schu85 shu87 su112 shue116 chu116
шэ sha99 she113
шю schu102
щ szcz96
ще chtc114 kjel115 szcz116 ha117
ъ hi116
ъи i92
ъя ya92
ыд yd107
ыз iz114
ый y95 l117
ык ik105 yk109 uc117
ыл yl113
ым im107
ын yn103 in105 ine116 eun117
ыр ir104
ыс ys114
ыч ic116
ыш is108
ьб bus114
ьд utas116
ье ier72 ie75 je90 ieu96 jo103 ye103 ieux105 hie106 rier109 iers110 ieh111 iez112 nier113 yeh114 lier115 hieu117 iet117
ьи yi103
ьо ho113 o114
ьф ph106 fs115
ьш s91
ью ew82 u86 ue99 ho101 ugh106 ghue108 hew111 ough114 iu115
ья ia76 la79 ja82 a84 ya90 ha100 hia115 hya116
э e49 a91 ae107 he115 oh119 aig123 ee123
эб ab97 eb98 heb117 aeb118
эв ev95 eu112
эг eg96 aeg112 ague114
эд ed79 ad84 ead106
эж eug115
эз ez108
эи ei77 cahy117
эй ei72 ay76 a79 ai85 aye102 ae102 ey111 i114 hei114 oy115
эк ack87 eck97 ek100 hek117
эл el73 al82 hel101 ael110 ehl111 ele115 en115
эм am84 em87 ham92 aem105 en106 aeme114 aham117
эн an70 en72 eng90 hen101 han106 n107 ain108 aen112 in112 ing117
эп ap104
эр er72 her84 ehr96 ar104 air105 aire109 ear109 wer114
эс es82 ez93 os109 as114 eus117
эт at91 ath98 et111 eot115
эу eu103
эф eph115
эц aetz117
эч ech103 etx106
эш ash89 esch105 ashl116 ashe117 ais117
эя eya105
ю yu63 u77 ju89 hu102 yuu107 iu108 you109 y111 eu114 yoo116 iul116 jue116 jy117 hue117 ud119 lju119 uge120 juh123
юа yua103 ewa107
юб hub114
юг ueg109 yg110 ug111
юд yu109 yud112
юз uz105 joz108 hews111 us112 ghes114
юи yui97 ui109 uy109 ewi111 ewe113 ghie115
юй u99 yu103 gyu111
юк yuk82 uck104 uke104 iuk112 juk114
юл jul99 ul107 yl114 yul116
юм um102
юн un82 jun94 yong105 iun112 eung114 eun114 hune115 youn117 joen117
юр jur87 ur96 ure101 jyr111
юс ius94 jus94 yous101 uce109 yus110 ews111 eus115 youc117
ют ut112 jut115 t117 ute118
юх juh107
юч zucs115
юш uche107
юэ yue106 ewe109 uay116 huet116
юя yuya109
я ya50 a71 ja76 ia99 la104 as117 ea119 sia120 twer121 124
яа jaa117
яб jab112
яг jag106 yag112
яд jad107
яз yaz114
яй ei106 ai114
як jak93 iak103 ac103 yak110 yaac117
ял hjal114
ям liam104 yam111
ян yan75 jan76 ian89 lan104 jahn105 gian106 iang107 an107 anus112 yian114 nne114 yann115 yang115 ant116 youn116
яо iao109
яп jaap114
яр jar92 lar103 ard104
яс yas101 jas103 ias117
яц jac115
є pier115
і is119
ів eve114 e117
ід id114
ім im113
ін in108
іс hris117
ј ll119
јв av117
џе ce111
џо joh115
`;
