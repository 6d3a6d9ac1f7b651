// Made by bench/learn/alphabet-tables.ts from wd_russian_80.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (ru uk bg sr mk be kk mn ky tg tt os; CC0), display names of CLDR 48.0 (uk bg sr mk be kk mn ky tg; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const cyrl = `
а a38 84 ah90 o92 e93 u100 ha112 nori114 ya116 at117 da117 as117 ist118 jaj118 h118 agh118 tunk122 re126 y126 ma127 ua127 kac127 en127 r127
аб ab73 hab111 abd119 abi121 ub125 abe125
ав av77 au86 aw95 ove103 af107 avs109 aus116 ave117 t122
аг ag89 agh103 hag117 agu118 agg122
ад ad74 ud100 med117 ade117 ood118 y119 kadi120 had121 ant122 udd122 ady122 od126
ае h110 sch123 ahe125 ch126
аж az118
аз az80 as110 azz115 adh115 ise116
аи a115 ai119 na122
ай ai71 ei71 y74 i75 ay80 ey97 igh99 ye100 aj103 ia107 hai109 hay110 ic111 ich115 eic117 ighe117 lles119 tei122 ill122 iy123 aya124
ак ak75 uck92 hak105 c107 ack110 hag112 acq114 acqu115 aqu121 akia122 eghe122 aq126
ал al67 ul107 alis107 ol108 a109 ali110 ais118 ahl121 ael122 all127 val127
ам am69 um91 ham102 a111 amps111 aham111 v113 amm115 ahm115 an118 hame119 ame121 lum121
ан an48 anus85 ann90 un92 and93 en94 a94 ang95 ane97 ent100 ao101 on102 rand105 han105 ani107 ahn111 ant112 emps113 hen116 anc116 aen117 s117 i119 man120
ао ao104
ап ap94 up107 aps113 ab115 ape117 abc123
ар ar55 ard81 har103 r105 ur109 arn109 or112 bag112 ars113 art113 arus114 ire116 a117 ary119 are121 zar121 oire121 aria123 re124 ark127
ас as69 az98 us103 ass115 asz117 fa118 asc119 aesz120 es122 ac124 fand124 os126
ат at80 atus97 ath103 as107 ut108 rat110 e111 ates115 t116 ad119 atos119 a121 att124
ау ow80 au87 ou93 av106 ouw109 auw116 ev117 ov119 ahu119 a121
аф af84 ath105 ough109 ount117 aff121 j127
ах ach85 ah92 akh100 agh106 a127
ац ac108 at113
ач ac108 a113 ach115 uch125
аш ash98 a105 as106 ache108 ush113 ach115 asch117 asz121 o122
аю ayu101
ая h81 a87 aya87 sch100 ch102 s103 i112 ia116 k120 aia120 isch121 d122 he122 on123
ај ay97 ai102 aj111 y119
ақ aq118
аҳ a119
аһ a127
б b50 be99 bert114 eb114 bb120 eba122 oeb127 m127
ба ba50 bu81 bo97 b103 bah109 bas119 a122 bat122 bai126 baj126 bay127
бб bb87
бе be51 bu82 bie93 bo99 beh100 ba101 b102 boe109 boh110 bi115 ebe116 bae116 by116 boeh118 bes119 bet120 u122 o122 bje122 ben127 behr127
бж brz104
би bi62 by77 bie89 bee97 be98 bea98 b109 bio112 bic116 bey117 abi122 bia127 ib127
бл bl74 ble94 bla120
бо bo57 beau94 ba100 bot104 baud106 b106 bho108 bau108 boh111 boc113 bour116 baux116 ro117 baut117 bauf118 mpo122 bow125
бр br61 bra121 bru125 bre126
бс b105 bs112 bis118
бу bu59 bou79 boo99 bo102 bi109 boe111 bul112 sois122 bouc122 buk126
бъ bu112 b122
бы by105
бь bi100 bj104 b114 bjo115
бэ be77 ba85 bay121 ichi122 oki122
бю bu90 but118 beu120 by122 buc125
бя bia115
бі bi93 by108 be115 bu117 b127
бә ba114
в v54 w66 ve98 b99 f106 110 vo117 ves119 wlo122 oeve122 a122 vus125 we126 r127 vi128 il128
ва wa51 va55 w95 ua96 ve103 ba104 we106 vo106 vah108 a109 wo110 v111 vat113 neva116 p118 val119 f120 e120 war120
вв v122
вд ud116
ве ve59 we70 wie96 vet105 wa106 wo109 va110 vais111 w114 vie115 wee115 vai116 vje116 ue116 eve116 e117 ves120 wel121 weh121 t122 veu122 f122 veh122 oewe122
вз ves102
ви vi56 wi67 vy96 wy97 vey98 wie99 vie100 wee103 ve108 ves112 vil114 whe116 whee116 via117 vee118 fee119 ui120 whi121 avi122 h122 a122 wieh122 win123 uvi123
вк kos122 ucus122
вл vl91 volo112 ulus116 wl117
во vo73 wo79 wa100 vost110 voj111 ua112 va117 vaux118 woj119 vaud119 veau120 v120 w120 wol126
вр vre105 ur107 bvre116 urus117 vro124
вс ws87 w120 vs123 ovs127
вт ut110 u122
ву woo80 vu88 wu98 wo107 voi119 v122
вц vc121
вч vc118
вш vs127
вы vy106 wy112 vas122 en122 l122 h122
вь vi95 v107
вэ we97 va100 vay122
вю wu113
вя va105 vya109 vea113 viat119 via123
вє vie114
ві vi88 wi95 a113 b118 vil121 en122 h122 l122 s122 bi124
г g52 h87 gu97 gh98 gue103 gues107 ugh112 gkha116 q116 k117 agh118 gius119 ges122 hu122 brah125 r127 cl127 ge127 129
га ga50 ha75 gha91 gu94 go97 g103 ca109 qa117 ho117 gua118 aga118 gkha119 gar122 haj122 je127
гв gu81 gw112 gwyn117
гг gg79
ге ge62 he77 gue80 ghe90 go98 gie98 ga102 goe102 g103 guet105 gi108 hei111 gae113 ughe113 gee114 geh115 h115 her116 gyo116 e119 du119 gjo122 v127
гж grz113
гз gs121
ги gi62 gui80 ghi92 gie95 hi95 gy104 gee105 hy106 a109 guy110 g111 gia112 guil112 qi113 vi116 gii122
гк gq115
гл gl86 gle98 egl121 gla122 hl126
гн gn111 cn119
го go57 ho84 gau106 qo107 guo108 got110 gho110 g112 ga113 o114 gaud117 goh117 gaul119 a122 gaux122
гр gr66 gro104 gra112 c112 gre117 hr119 r122
гс ges121 gs122
гт ght115
гу gu61 hu92 goo93 gou95 go102 g111 gau111 qut120 be122 gw124 qu124 gur127
гъ gue122
гы ku122
гь g122 gy123
гэ ge71 ga93
гю gu84 gue117 guu118 gy122
гі gi99 gui112 hi115
гү gu108
д d46 de87 102 ds111 t113 di113 ad114 dt115 eth116 ngho116 udes118 dy119 tosh119 ulra119 v119 rvan122 oto122 dzya122 ward122 da123 udd127 avey127 iz127 boy127
да da50 du86 d93 de93 dah94 do97 dha107 dou111 das114 n116 a119 taka119 g122 m122 u122 dar126
дв dw96
дд dd87
де de54 da99 des99 det100 d103 do105 deh107 hde115
дж j59 g70 gi77 c79 dge82 ge84 dg91 d92 dj97 gg99 dz103 xh104 dsch105 drz106 je108 ggi110 gj112 dej117 ja117 age119 dul122 layt127 p127
дз z54 j56 dz103 dzi117 ji121 i122 o122 a122
ди di58 dy74 die83 dee95 dea101 de103 d105 da107 dia107 ddy115 dhi116 dis118 dei120 a122 ddu122 dien122 ady123 dey126 dian127
дк dq123
дл dle101 edl116 dl118
дм dim108 s119 dm120
до do53 deau99 da101 dot104 dau105 daw109 dor117 ado118 duo119 daud119 d122 doe124 uido127
др dr81 der109 dre110 dri114 d119 a121 ski123
дс d93 ds101 dis121
дт dt89
ду du73 dou85 do95 doo101 dw104 doux105 d115 duh116 dul117 doe118 dud124
дш a119 se119
дъ du122
ды dy102 di104 de111 d114
дь gy97 d99 g105 di106 dy110
дэ de70 da86 d112
дю du79 dumo119
дя dia117 dea122 dja123
ді di91 dy117 i122
е yo61 e62 o75 je95 ye97 98 et101 jo104 a105 i108 eux112 y114 io115 er117 acqu117 ac117 ai118 ya118 ait119 oo119 lso120 ier120 llet121 uet121
еа eha126
еб eb103 a127
ев ev67 yev78 jev85 iew88 eu91 jew91 iev92 ew92 jewi97 yov100 zew104 euve111 jevs113 euth115 e116 io116 yew118 ge119 mla119 v122 ye123 sc127
ег eg88 egh111 yegh113 yeg113 jeg115 ag115 og117 egus117 egia118 eh120 egu121 a122 zeg122 ogh122 ig123
ед ed80 ead106 mad109 ede109 od117 jed117 oed121 edmi122 edit122 eden127
ее ohe122
еж ierz106 eg111 jerz112 jez113 ez117 es117
ез es93 ez95 aise111 esia114 jez117 euse119 esus119
еи yoi110 youi122
ей ei69 a73 ay78 ey79 ai79 ij90 ej91 eu95 eius96 aeus100 iej101 ui104 eij105 y106 uy108 ea108 ejs110 euil111 hei111 ae111 e115 eus116 ios116 ely116
ек ek77 ack93 eck93 zek108 equ110 ech111 ekw115 e116 ac119 ece122
ел el65 ell100 jel101 ohl105 hel109 al114 yel114 llus116 yell122 els122 ehl126
ем em75 om90 ham99 am101 hem113 yem117 umn118 um119 eem122 eme122 iem124 e126
ен en52 in75 an84 ain94 n98 on100 aine103 ion103 enus104 aing105 enne106 jen106 ene107 aint109 yen109 phen111 ens112 ane114 esne115 yon115 t117 eun117 nnes117 eon117
ео eo126
еп ep92 ab111 epp117 e127
ер er43 ur86 ert92 her95 air97 eur98 r99 aire100 erre100 ere100 ar103 ir105 ehr106 yer108 are109 or109 jer110 ohr110 ier115 erus116 e117 re118 a122 iero122
ес es69 ez78 yosh78 uez102 ace109 esz114 s115 jes116 ess116 nes121 nnis121
ет et73 eth99 ett105 iet109 etus113 jet113 oet116 ette121 r122 aet122 t124 ad124 l127
еу eu112 ev114 ey117 yev120 jew120
еф ef85 eph97 yef108 et117 an119 seff122 o127 e127
ех ech94 lej107 ec112 ej118 ex127
ец ec95 et108 ets115 er118 iec119 otz121
еч i123
еш es96 esh106 e109 os112 esc115 eix122
еэ eae125
ея ea107 eea117 hee121
еј a101 ay107 ei109 e112 ey113 rzej120 rey122 uei122
еґ eg125
ж z89 zh94 ge95 j96 zs102 g102 sch106 jaza111 c113 ges116 rz117 dje119 ns119 r126 dge127 zj127
жа ja81 jac98 jea102 za104 zsa106 ge111 jean118 zha119 s123 gya125 ya127
жб jb116
же ge84 ze91 ger98 je102 zso109 get111 jeu112 zhe115 e117 ce123
жж jj123
жи gi85 ji94 zi94 zy101 rzy103 zhi103 i106 gy123 zsi123
жо jo87 geo104 joh110 zso112 jot122 zho124 zo126 eot127
жу ju93 zu103 jou104 jo111 zsu111 ro111 zhu113 ru117 jouf122 u125
жы ji112 gi118 i122
жю ju97
жя ze122
жі i111 ji121
з z68 s76 es99 se101 ze104 ath111 uze119 zghi128 uth131
за za65 sa77 se94 ze112 sat113 zsa115 ese123 zza126 a127
зб zb118
зв zv105 zw119
зг sg116
зд zd99
зе se71 ze76 the100 zie104 see109 zet110 ese110 si113 s118 z118 zo118 aki122 ase122 zee122 zi125 jo126
зз zz100
зи si73 zi75 sie91 zy92 zie103 sy105 sey106 ze107 sio117 i117 s120 se122
зл zl116
зн zn116 esn124
зо zo84 so87 z114 a118 sot118 dzo119 zot119 soh122 za122
зу zu86 su104 suh116 t122
зы zy103 zi106 du118 nn122 i126
зь z99 si107 aizi113 s116 sis120 sisc120 r122
зэ za115
зю u116 zu119 su122
зя zya118
зє s126
зі zi97 i98 si114 zy114
зү s127
и i37 y72 81 e82 ie88 hi90 ee94 ea99 ey100 u100 yi103 a105 es110 eigh111 j112 ji113 naot115 iah116 hee117 ei118 yosh118 h119 x119 ij121
иа ia116 y123 iah125
иб ib95 ieb112 eb115 ip117 dib123
ив iv98 ev102 eve103 eave104 yv110 ives113 eev115 e116 yves116 ieve116 eeve120 vi122 liv124 ive125 iw126
иг ig79 eag106 ieg106 higu107 eg117 igue120 q122 iq122 yg124
ид id85 ied87 eed96 yid102 ides109 e110 ead110 ids110 udd111 ide112 yed116 fydd116 eid117 ydd118 i118 yd120 ed121 idus122 ydi124 mmed127
ие iyo102 ier109 je113 ye115 ie119 ieux121 iye124
из is89 iz92 eese105 ise108 eas108 z110 yz113 es114 yse114 ises115 isia117 eez118 ease118 boy122 eeze122 s124
ии ia110 ee115 ii122
ий i62 ius66 y77 ij100 io101 ijs102 is107 e109 us111 ill118 an119 sey119 ije119 r121 cio121 lk122 o123 n126
ик ick79 ik83 icus100 iq105 ique107 ic107 ika108 eek113 eake118 oik118 icke118 zyk120 iks122 aig122 ikas122 ich124 i124 yik125
ил il74 eale100 eal102 ille102 el108 yil110 eel110 hil111 eele116 len116 ilus117 l118 ils119 las122 eil122 ilo122 i124 fa127
им im76 eam105 imus105 ymus108 yim109 eem113 em116 eame117 mus118 fi122 yyim122 ims123 in123
ин in56 inus81 ine82 een84 ing89 yn95 ene97 i100 eane105 ean105 enos106 ino109 eene109 ina110 en111 inen111 ins112 a112 jin113 enes113 inia114 yin114 ne114 inc117
ио io79 jo97 yot122
ип yip108 ip108 yp111 yib113 hip113 hyp115 eep117 ipp121 yyib126 yyip126
ир ir95 ear103 ier109 eer109 ere110 jir117 kim117 er117 ar118 iers119 lat122 y122
ис is64 ice91 iz91 es99 eas99 ys105 s105 ies109 iss110 eece111 yis112 isia118 isse119 ist122 iess122 ues124 lic124 lis125 ees126 ic126
ит it87 ith100 itt103 eet104 eat108 itus109 hit113 itte115 eith116 eth116 i116 ete117 e119 san122 eete122
иу iou102 io121 ihu123
иф if108 ief112 uff115 uf120 iff122
их ich87 ic116 hig118 ihs119 icus119
иц itz81 ic97 it107 yitz111 its113 iz117 yc120 ietz126 s127
ич ic60 ich68 icz81 itch86 tsch97 ych98 jic102 each103 i107 an109 itsj110 eech111 zsch112 ici112 k113 v114 itis115 y116 t117 yc120 vych120 abia120 s122 sch126
иш ish98 is101 isch114 ic116
иэ ie97 ye124
ия ia64 iya88 e102 a105 i105 ja107 ias108 y109 iah111 ie111 ija112 n116 illa117 iy119 ak120 hia121 ico122 icas122 ha122 on127
иј i103
ић ic109
й y65 i66 j75 82 ye105 ly106 us106 ille107 ius107 e108 js112 u113 io116 yh118 yo118 igh119 lle119 ill120 ai121 ne122 nes123 a123 os124 oi126
йа sh122 yah122 ya123
йб ib112 be112 ub118 abe121
йв ive106 iv113 ave114 oiv118 ve120
йг ig95 ag119
йд id93 yd95 de105 jd105 ide114 yde117
йе ye84 je96 llet108 ille110 go116 yet116 jo116 yea116 ja117 jae117 lle118 eye119 yer122 jah122 eihe122 yeux122 er122
йж ij104
йз ise103 ys103 eis111 jz112 ze115 z115 se118 is119 iz120 isie122
йи illy110 ji110 y113 i122 llie122 ii125
йк ke99 ike102 ik102 jk113 ijk115 yke117 ake123 ael127
йл il89 yle93 yl96 ale98 le101 jl101 isle107 el111 ill111 ael119
йм im103 eim105 ym110 m125
йн in73 ine86 yne90 ne98 yn108 n109 e110 ein111 en114 ing118 ign118 hein119 ane120 co122 an124 jn125
йо jo75 yo80 joh107 llau108 gio109 llot109 llo110 io112 yoh113 ijo115 yu117 joo118 yot119 hjo119 laux119 o120 illo124
йп apes122 ip122 pe123
йр ir102 yr108 ire111 yre124
йс is100 ice104 iz106 ce107 a109 js110 ys110 iss111 eiss112 yce113 ace115 s115 i115 an117 se117 yus122 euss123
йт it85 ight88 hite93 ate95 ith102 ite105 ythe108 te110 yte113 hyte117 yt117 ht120 eyt122 jt123
йф if109 iff122 ife123
йх ich96 ikh111 eich121 ik122
йц itz106 jci109 utz111 eiz112 jc114 yc120 eitz124
йч sch122
йш ix109 isch116 e119
йы yi105
йэ yate118
йю yu109
йя ya91 ia101 lya107 illa110 h116 ja116 hya118 hia122
йі yi119
к k48 c54 ck68 q88 93 ch96 ke103 que107 ques110 g111 cke113 cq115 qu116 ek117 ki119 kr122 w122 sque122 qq126 r127 ker127 kow127 rles127 yk127
ка ka42 ca53 ch80 cu84 sch88 h90 a94 ko95 k95 qa97 isch99 que100 kha102 che106 i106 n108 ke108 kah109 cah111 cou111 co111 c113 kas114 sche117
кв qu81 qv106 kw113 ku118
кг cg101 cgo122 cgu122
кд cd122
ке ke63 que78 cke85 kyo87 che91 ca91 ka94 quet95 ko97 ce103 koe103 k107 c112 ques113 cai115 ku115 qe117 kke119 tak122 kyou122 eke124 cu126
ки ki46 isch68 chi82 ch83 qui84 ky87 k88 kie91 i91 key93 n94 kee94 ia95 e98 h98 es101 ckey103 ckie104 kea105 cy105 s106 che106 cky107 sch110
кк cc84 ck90 cch98 kk109 ccus116 ack118
кл cl75 kl99 quel108 ckle110 cles111 hael111 chl111 kla118 kle118 ckl119 clo119 eal119 n120 ael126
км ckm113
кн cne120 kna123
ко ko48 co55 cho96 isch99 cau103 ca105 koh106 coe107 k110 cal117 kou119 m119 cot119 i120 coug121 treb122 quot122 cos122 es122 cock122 ako122 coyh123 ch126 coc127
кр cr77 kr82 chr83 cer116 kro117 kru121 kra122 c122
кс x67 ks83 chs96 cks96 kes97 xe109 ckx109 k110 icks117 xu122
кт ctus112 ct112
ку ku52 cu73 qu85 cou89 coo94 kou94 koe104 co107 koo109 ko116 kw117 cout119 k120 tomo122 a122 khu122 koh123 kwa124 cur126 ckw127
кф cph105
кх kh104 xh117
кц c118
кч kc112
кш ksh125
къ k120
кы ki102 ky109 qi117 ko122
кь chi107 kja118 k125
кэ ke61 ca78 ka94 cai112 car118
кю kyu94 ku98 cu98 ky109 kuh111
кя ke112
кі ki84 s104 es107 qui108 che113 ky118 kee118 kea120 chi122 kie122 a124 sche125 n127
кү ku119
л l45 le84 94 lus97 ll100 la103 hl107 el110 lle113 lo116 ol119 al121 ell122 old122 lei127 di127 der127 ul131
ла la47 l87 lu97 lah99 lo100 le112 las112 lla116 lya116 llah118 a121 lau125 ulah125 ly127
лб lb118
лв lv119
лг ulg109
лд ld78 eld84
ле le50 la85 let92 lo93 l99 hle100 leh101 lae103 lai105 lle105 lay108 lee113 ule114 lais119 lof119 ley122 lie122 lem127
лз les91 ls114 es117
ли li49 ley68 ly70 lie79 lee89 lea91 l97 le101 lly106 e113 lli113 a113 i114 ily116 eigh117 ri117 eli117 alli118 llie118 line120 ey122 is122 lia122 lit123
лк lk93 lke118 ul119
лл ll55 lle92 llus99 l106 llo119 le121 elle122
лм lm105 lme109 lma124
лн l111 lne114
ло lo57 la94 lau95 lot102 llo106 leau108 loh111 law111 l111 los117 lor118 c119 elot119 lom120 o121 lon122 loj123 j127
лс l93 les95 lls113 ls114 i117 uls118 ulse119 lis125 li125
лт lt91 let110 ult118
лу lu65 lou88 lo95 loo104 l112 loup117 loux119 loe120
лф lf102 lfe112
лх lho117
лш lsh110 ls117 lch117 l122
лы ly95 li104 lu116 la118
ль l45 ll69 lle81 le83 hl85 gli86 lj92 li100 el106 lli107 les108 lles111 ly113 ille119 jol120 ul121 lie121 lia122 u122 o122 b122 ule122
лэ la80
лю lu74 lju97 liu104 lyu109 lus118 ly124 lj127
ля la89 lia100 lea108 las111 le116 lya118 l118 lah122
лє le117
лі li78 lie104 lee114 ly118 lip120 eli122 lil127 lly127
м m48 me93 n100 ma103 mas115 116 ms117 hm118 en119 om120 q120 zcz122 joms122 nori123 mik123 rmik133
ма ma39 m67 man78 mu90 mo92 mah103 mar106 me111 mas112 aki115 nar115 n115 mat116 mc117 hman117 chi118 t120 yo122 e122 mich127
мб mb72 nb89 mbe110 b121 mbes122
ме me56 ma87 mo101 mie101 m102 meh105 myo106 moe108 mee112 mu115 mai115 mes117 my118 hme120 met120 mc122 mak123 mje123 ce127 mhai127
ми mi45 my83 mie98 mee100 m100 mea100 ma111 mey111 me112 mic115 emy118 meet119 mih121 omey121 tad122 tada122 mmie127
мл jr116 c119 f119
мм mm80 nm104 mme119 m120
мн i122
мо mo48 mau93 ma102 mor107 maw113 meau114 moh116 mot117 bob119 m120 g122
мп mp77 np95 um117 r122 o123
мс ms97 mes98 m111 ems112 mms116
му mu59 mou85 moo98 mo104 m107 i117 n119
мф umph110 mph122
мх mkh125
мч mcz118
мъ ma112
мы ma108 my111 m116
мь mi110 m116
мэ me74 ma78 ume115 mer116 mai119
мю mu89 my110 muh112 mue116 mus116 myh117
мя ma97 am122
мє ieux127
мі mi82 mit118 emy122 my122
мј my118
мә m127
н n33 ne73 ng81 85 nn87 nd96 hn97 nt97 nes98 ns104 gne108 en109 nus110 an111 o112 in112 na112 mp112 ny115 on115 gn116 kn117 nie119 nio119
на na45 ne85 n94 nah99 no103 kn106 nu107 ina115 nas118 nagh119 c119 anna121 t122 m122 yor122 o122 l122 ya122 kna123
нв inv121
нг ng58 n111 nge114 ngue119 nga120
нд nd55 nde99 n100 ndia105 nds108 ndes115 ndus116 a122 d124
не ne56 net92 na103 nie105 nae107 neh107 hne111 nee112 n113 nais113 nay116 ine118 nes119 s120 nne126
нж nge108 az120
нз ns103
ни ni50 ney75 nie77 ny78 n91 nee101 nia101 my107 nio107 ne107 nes108 o109 nen111 nic114 na115 nyi117 enio118 ani120 nin120 wney122 ony122 nien122 ene122 a122
нк nk89 nck94 ng122 n126
нн nn88 nne95 nd108 nnes112 e122
но no49 neau94 not97 naud106 kno107 n108 o110 a111 nau117 nod117 auld119 noai119 omo122 naux122 ne122 l123 ou127
нп hnp123
нр enra113
нс ns68 n76 nce85 nc89 nes95 nz97 i105 s106 ni110 is110 nis110 an116 nnes118 es118 a119 ans120 e121 ens121
нт nt66 nte102 mte112 ns114 nth115 nta117 me127
ну nu72 nou94 no97 noo116 ould117 n120 nnu122 nugs127
нф enf127
нц nz82 nc88 ntz96 nt105 nts105 ncz109 nces110 nce110 enz124
нч nch91 nc100 n125
нш nche119 n122 nsh125
нъ n92 ngy125
ны ny104 na108 n113 ni120
нь n67 gn79 nh97 ny98 gne104 ign108 ne115 ni121 zyn122 in123
нэ ne67 na113
ню ny100 nu104 new119 njoe119 nju125
ня nia95 nja103 nea107 nha117 ss119 aina122 na122
нє ne114
ні ni81 nie104 n111 oney118 nni118 eni121 nee122
нџ nj123
нґ ng121
о o41 au86 a88 ault92 ho95 ough96 augh99 99 ot102 u103 eaux103 oh106 aa109 eau110 oe112 hau114 aut119 ikat119 oitz122 i122 hiro122 aud123 dako123 ga123
оа ois116
об aub99 ob102 obus117 obe119 aube122
ов ov57 ow71 i97 hov101 a110 ovs112 hovh114 how117 j119 o121 t122 an122 v127
ог og91 ogh114 ogos116 gina117 hovh117 o118 h119 ohg121 oga122 ogue123
од od90 aud96 aude109 odo116 oth118 odus119 nobu122
ое oje107
ож orz107 oz110 aug113 og114 oj118 oja122
оз oz90 os113 aze115 osi116 oos120 o127
ои oey117 a122
ой eu83 oy88 oi95 oj109 hoy114 i115 a127
ок ock82 oc97 ok98 och107 ak108 oak116 o118 alk119 k125
ол ol76 al86 aul100 ul106 all107 oll115 hol116 iolo117 a118 o123 ohl125
ом om91 ome106 ohm108 a116 hom118 aum119
он on51 o85 ohn87 ont92 one95 an98 ond104 hon105 onia111 a111 son115 omb115 ong116 n118 ani119 ung119 aune122 ons122 f122 ones123 onn126
оо o71 oh106 ou115
оп op91 ob110 opia115 ope118
ор or63 ore91 hor103 aard105 aur107 orus109 aure110 oros111 r112 dor116 ores118 oras122 oria123
ос os74 osz113 as114 oz115 oss115 hoz117 ot119 o121 aas122 otis127
от ot87 oth101 ott105 otte109 aut112 yot112 at126 ught126
оу ow81 aw81 o90 owe99 oa108 oe110 eoi117 awe118 au118
оф of102 oph103 ophe116 ugh121 e122 off122 o123
ох och102 o111 oj124
оч loch124
ош os104 oche109 osz114 osh123
оэ oue100 oe107 ei122
оя oya103 oe118 ioia121
ољ ol117
оџ oj111
оқ aq122
п p53 pe108 pus112 op113 onsk122 pa124 pat127 ped127 ppe128 ap133
па pa56 p97 po101 pe101 pu105 pas115 ba122
пе pe60 p104 pa105 pie106 pei108 poe112 pae112 bi116 pio116 pier117 pet117 pati119 pea120 poy122 pia122 pel125 pu126 o127
пи pi65 pea94 pie94 pe103 py103 pee106 in113 p115 pia120
пл pl89 ple94 ppl122
по po62 pau95 poh105 p111 pa114 poe116
пп pp72 ppe113 p114
пр pr79 pra108 par113 pre114
пс b101 ps104 pes111 bis113 bi118 pi122 p123
пт pt109 pte123
пу pu75 pou95 poo103 pa111 po116 pug118 abdu119 poi126
пф pf93 pff112
пш prz108 psch119
пъ pa119 p127
пы pa108 pi109
пь pi92 py125
пэ pa89
пю pyy122
пя pe107 sp122
пє pier116
пі pi97 pe103
пј pi120
пә pa122
р r36 re78 hr93 rt96 rs99 rd100 er102 rus102 ur102 ar104 ro106 110 ri112 d116 ra118 rik118 ll119 ir121 es122 rc124 yr125 rr126 ria126 e127
ра ra43 ru87 r94 rah95 ro99 re100 ura106 wr109 i109 e115 ras115 rat115 yra117 abdu119 hman119 rali122 chi122 ge122 o122 u122 rre122 rro122 t127
рб rb86 rbe107 herb116 rbus116 hrb117 s122
рв rv105 rw110 rvus122
рг rg63 rq105 rgh105 o113 rgus118 rgos119 rgue121 rgs122 rgu123 rge124 r124 rgv127
рд rd62 rde103 ard104 rds111 rbin117 rdh119 band122 rdi125 rda126
ре re51 ryo88 ro91 ra92 ret95 roe100 reux105 reh107 rre108 ru111 r111 rais111 rai113 hre114 rez115 ray115 rets118 wre121 reg121 rean121 rey121 rest122 volk122 g122
рж r92 rge103 rg110 rges116
рз hers121 rz123
ри ri44 ry67 rie77 ree87 rey89 r96 rea99 re105 ria106 rit107 s115 reys116 ury116 rhi117 rhyd118 ries121 rik122 rial122 ge122 dick122 ren122 are122 res122 rhu122
рк rk75 rke94 rqu97 rck103 r112 rcq114 rc118 rcus118 rque119 rks122 rki122 ur124
рл rl90 arl110 arle116 a122 r126
рм rm86 rmus117 rme117 rmen118 rman119 ormi127
рн rn79 rne89 arn109 rnus112 urne113 orn116 ern125
ро ro45 raud100 rho100 rot104 reau106 roe107 ru109 ros111 ra112 row115 roh117 r117 reux119 ke120 b122 ryo122 oro123 bo127 ugh127 bob127 nyo127
рп rpe107 rp112
рр rr84 rre104 rres118 rrus123
рс rs78 r85 rc93 rse105 res107 rsia116 ers118 rsz119 rce119 rz121 is122 rsus122 ris123 arce126
рт rt64 rth80 urt102 ert102 rte104 art107 rts110 n115 rdt118 r118 rht122 ir122 b122 ort122 lich127 nett127
ру ru55 rou83 ro93 roux100 roo105 rw107 ruh116 roe116 roui122
рф rff100 rf105 rth112 rfe120
рх rch96 rha122
рц rz90 rtz95 rc96 rts114 rt116 c119
рч r107 rch107 rce119 rc124
рш rsch96 rsh102 rche109 rsz110
ръ r114
ры ri83 ry96 r119 e120 rab122 uri127
рь r90 rj110 rs116
рэ re85 ra87 wra117
рю ryu84 ru94 rew97 ruh105 rue107 ry113 rus122
ря rea109 rja122
рі ri86 ry104 rie113 ree113
рґ rg122 rq127
рғ rg108
рә re121 ra121
с s37 z86 ce87 88 es89 c91 se98 ss99 sz100 is109 hs110 t111 os113 th114 as117 sia118 o118 sh118 sus119 ti119 ces122 ensi122 nes123 gx123
са sa46 za75 su91 s95 sza96 ssa103 so106 bak113 ca113 ce117 sah121 he122 tada122 k122 sus122 se123 asa126 ka127 moha127
св swey122
се se61 ce71 sho76 so99 sie102 ze105 sse106 cet107 set108 sa112 seh113 si114 sai114 xie116 sen119 saye119 par119 xe121 ose122 sia122 sey126
си shi49 si62 ci72 sy79 cy86 sey87 ssi92 see95 cey97 sea97 sie98 xi102 cie104 se106 szi107 sis110 thy112 sia115 zi117 s118 c121 ssy121 ash122 sii122
ск sk62 isc82 sc87 i92 e94 squ102 zqu102 sch103 scus104 s105 n106 esis107 is109 isch110 y111 sque111 ic111 d113 c113 zk117 zc119 esi121 ir123
сл sl82 ssl117 stle122 isl126
см sm121 zm122 ssm125
сн sni118
со so60 zo87 sau106 seau112 ceau113 sot115 saw115 sa116 sso120 soe120 sou121
сп sp85 p108 spe123
ср ser111 esir122 sra122
сс ss64 sse97 ssus116 sso121 ess122
ст st52 ste92 stus98 szt103 sts110 ist111 est114 ost114 s121 nist122 ust124 stes127 p127
су su56 zu95 sou96 sw101 soo115 so115 co118 ce120 suu122 usu123
сх sch114 schu119 scha119 scho122
сц sci118
съ si122
сы si102 a105 sy107 sia119 y122 sa122
сь s84 is85 i86 ci91 isc92 esis99 a108 si110 e111 n112 ti113 ni118 sia118 l118 esi120 cie121 y122 o126 qu127
сэ se67 sa91 use124
сю shu78 xu99 xiu113 xio117 su118 sy120
ся xia93 sia113 hsie115 se116
сі si95 ci104 sey104 ssi120 sy122
сј sy121
сү su123
т t45 th71 te87 tt91 tus93 104 to107 the111 s112 et118 ut118 tra118 dt118 dd119 uth119 lra119 cht122 wicz122 ttha122 ot122 n122 tte123 d125 vi127
та ta43 tha79 te94 to96 t97 tu97 the106 tas113 thad117 etas120 m121 i122 taka122 tte122 ho126 taw127
тв tw113 wi122
те te57 the77 cho87 ter101 to106 tu107 t109 teh109 tha110 ta111 tai112 tie112 thu113 ethe116 thee117 ti120 toe120 ete122 tho122 tur123 hte125
ти chi54 ti57 ty76 uchi89 thi90 tie91 thie96 t96 thy98 te107 tee108 tu112 tti115 tit116 i116 tia117 tey118 d119 y122 dik122 tis122 ta123 tik125
тл tle104 tl120 ttl122
тм atm122
то to45 tho81 ta105 toh106 taw111 ato119 toth119 t120 tot120 tow122 tov122 anth122 tuo122 tou122 thot122 tau122 tal122
тр tr73 ther107 tar116 thr116 tru121
тс t90 ts92 tes101 tts112 s113 ates114 ti125
тт tt61 tte81 t117 ett122 tti123 d123
ту tu68 to93 tou93 thu102 tho110 too113 thou118 t119 tous122 tug122
тх th109
тц tz83 ahtz122
тч tch83 j118 utch122
тъ tu122 t123
ты ty93 ti93 to108 t110 thi119 te127
ть t97 ti101 thi117 ther122 tie124
тэ te68 ta107 tha108 ter110 th127
тю chu94 tu99 ty110 thu111
тя tia105 tja109 cha109
ті ti92 thy116 ty118 t127
тү tu100
тұ tu120
тә taj116
у u48 w82 ou89 o94 hou110 a112 oulx113 aw113 ugh115 hu115 oo116 uh117 euw118 e119 we119 or120 kus122 chik122 wh123 v125 b126 looe127 128 dat133
уа w83 oi85 ois92 oy96 wa101 oix103 hua109 ua112 wh114 oit116 huah117 oid119 li122 oyes122 a126
уб ub90 houb122
ув ve111 ouv113 euw114 ouve122
уг ug97 hugu116 hig119
уд ud88 ood98 oud106 wd114 ad114 oode116 udi118 uda119 u120 ut124
уе uje112 ue115 uyo116
уз us88 uz92 se98 es107 ouz108 ws109 usus109 uise117 ughs117 wse118 esa119
уи wi77 whi90 wea108 wy109 whe111 ouis113 vi116 wie116 bi117 ey118 ouie120 uis122
уй ui97 oui121 huy122
ук uk81 ook92 uck100 ooke105 ke105 ouk109 oeck116 oek120 uuk121
ул ul84 le97 ulus97 oul97 oole112 ule118 wl119 hman119 vl120 uhl123 ol124 oule124 iul126
ум um76 oom104 oum107 uhm115 umq116 hum116 oem117 me117 oome121 om126
ун un87 ong88 oon98 ne99 an105 n108 und111 uhn114 wan115 hun115 ane116 tune116 oen117 oong118 eun118 in118 vn118 oone120 oun120 owne123 ung124
уо wa79 wo88 uo103 wha108 wal115 wah119 ouot120
уп up98 pe101 sup117 oupe118 p119
ур ur73 our103 ourt108 oore113 oor113 urs114 hur115 ura118 or119 uhr120 u122 dur127
ус us69 ouse99 uss102 oose106 wes109 ous111 se115 uz115 oes115 hous120 s120 tus125
ут ut86 oot105 utus110 u112 out112 oote117 outh119 ud121 uth124 ooth124
уф uf95 ouf107 uff113 ufus116 if119
ух uch101 ukh109 u122 ux126
уц uc105 ut107
уч uc96 u114 ach116 ucc121
уш usz95 us103 usch104 ouch104 ush106 os117
уэ ue74 we78 wa89 hue104 ouet109 ewe111 oe118 wha118 oue119 wea121 wh123
ую uyu126
уя uya114 uia116
уі wi117
уј ui118
ф f56 ph86 ff90 fe101 th111 pha115 v117 ch120 ve125 phe126 karl127
фа fa66 pha94 f110 fu112 fien116 fay121 et122 ve122 ffa123
фе fe67 the103 feo106 ve107 fjo109 fa109 phe113 i114 phoe116 ffe116 fio117 fi118 vo118 fei121 fai122 fyo126
фи fi65 phi85 fee103 phy103 fe105 fie105 phoe110 vi110 vie111 fea112 ffy114 y115 phie116 fin117 fij119 thi120 fil121
фл fl82 ughl109 domi122
фо fo68 vo91 pho107 fau109 fa113 foe117 vol121 fog122 e123 a123 fol123 r127
фр fr66 fri117 fre118 fra119 frit120
фс fs116
фт ft91 fft117 eft122
фу fu61 fou94 phu114 foo116 fus121 thu122
фф ff68 ffe94 eff107 off119
фы phu117 fi118
фь fi106 fj126
фэ fa97 fai114 fait127
фю fu98
фі fi96 phi110 fin117 fe120 pho122
х h62 ch68 kh90 chus103 x109 he116 j119 ghu120 xc122 hk123 ah127 jjan127 c129 ha134
ха ha50 kha80 cha80 ja82 h85 hu86 ho100 xa111 huc118 ab122 hat122 has122 khat122 hah122 gha123 gkha126
хв chwi123
хе he66 ge87 che91 je96 ha98 ho98 hu100 hea103 hoe104 h106 hyo107 hoh118
хи hi54 gi89 ji93 hea96 hy98 khi101 h107 xi111 ghy117 chy121 he122 ahy126
хл chl104 echl122
хм hm100 chmi117 lrah119 chm123
хн chn111 jn122
хо ho60 jo81 ha95 cho96 kho99 haw106 h110 haa112 hos116 tada120 xho122 u122 kun122 a122
хр cher116
хс ch122
хт cht83 echt107 kht122
ху hu81 ju85 hoo97 khu107 hoe110 hus111 chu111 huu118 ghu120 ho121
хш chrz118 chs119
хы hu122
хь h104 hu109 kj116
хэ ha77 he82 h117 heyw118 uhe120 hea122
хю hu100 hy122
хя ha110 hya115
хі hi93
ц c76 tz78 z83 ts84 t94 qu114 teod120 tsee120 s120 ze121 cas122 ob122 ci126 ec127 etz133
ца ca91 za96 tsa100 ze112 s116 ta117 rt119 co120 r122
цв zw111
цг tzg119
це ze81 ce86 cae96 tze107 tse111 zo114 coe116 tshe117 z120 tu122
цз j91 ji96 z102 zu119
ци zi81 ci86 ti98 qi99 zie105 tsi107 cy111 tzi112 czi113 czy116 c120
цк ck82 tsk95 tisc108 y120
цл cl124 tsl124
цм tzm121 zm124
цо zo96 tso121
цу tsu53 zu96 zo103 itsu115 zuc116 k118 ce119 ob121 ri122 tzos122 zos122
цц zz78
цы cy109 za120 ci120
ць e112 a113 c115 y127
цэ ta115
цю qu101 qiu116
ця qia104
ці ti99 ci113 zi117 te119
ч ch74 c77 tsch78 cz87 91 tch97 cs97 zsch109 jong113 tsj114 ci115 tcho116 cha117 an120 chi121 tx121 tz122 ic122 u126 tchi127 chin127 eci127
ча cha75 a83 n93 ca94 ia96 cza100 k102 i102 u103 y108 h109 t109 chu110 m110 g110 du111 csa111 ian113 txa114 c114 r116 tra116 o117 cia117
че che74 ce76 i87 e92 cha94 cze98 o101 ia102 a104 c105 ch105 czec106 n106 sch107 u108 h111 isch113 t116 s116 es117 k117 kjel119 ice121 co122
чж zh85
чи ci76 chi77 czy90 chey106 chee108 csi109 chie110 cil113 qi116 txi116 shi116 ch117 chy120 chic120 i121 chiu122 cci127
чк ki122 chk125 c126
чн c123
чо cho88 o92 co102 n104 cio108 io112 tjo115 e116 l119 jeo122 es122 i122 ese122 tro122 tsjo122 cha122 g123 f123
чу chu85 cu100 ciu115 cheu116 chuu119 chew119 choo122
чх cho117
чч cc88 cci97
чы chi102 c116 tru118
чэ cha106 che109 u122
чі chi109 ci120
чү i127
чө c122 n122
ш s66 sh67 sch68 sz87 ch91 che94 g105 skio115 z115 scho117 cea118 k118 sja119 sky119 r120 is122 ciou122 t122 dz127 ssio127
ша sha70 cha80 sa86 scha87 sza103 sh111 shu115 sche121 chat122 a122 sch124 che126 shav127
шв schw91 su116
ше she78 che84 sche85 se93 sze97 scho98 scha101 chet101 sha103 sjo104 cher109 sce111 sk120 ze122 chel122
ши shi78 schi89 si95 szy98 shee105 shea109 sci113 she113 ssy116 shei116 shih118 chi118 i122
шк szk101 sk104 shk105 rsk117
шл schl98 slj113
шм schm105 shm114
шн schn112 sni115
шо sho93 scho94 chau102 sko104 cho106 so108 shaw110 haud114 chot115 sea116 shau116 scha118 scio122 szo125
шп sp92 spo122
шр schr111
шт st72 meg113 sta117
шу schu85 shu86 su106 shoo107 shue118 chu119 xux122
шч sc117
шэ sha98 she113
шю schu102
щ szcz100 s117 shch121 niem122
ще chtc116 kjel117 szcz119 h121
що st127
ъ o111 y113 a116 hi118 u119 129
ъе yo116
ъи i92
ън on100 n117
ър er102 ar110 yr115 r118
ъю yu111
ъя ya94
ы i107 a114 ia114 y116 es118 s127 dy127
ыб ib113
ыг yg124
ыд d127
ыз yz109 iz117 y122
ый y97 i116 el121 ed122 s127
ык ik102 a112 uc119 yk120 y120
ыл yl114 l127
ым im117
ын in98 yn106 es115 i115 ano116 d116 un117 eun117 ine118 an119 n119 esa119 l120 as121 e122 ani126
ыр ir106 r122 i122
ыс ys114
ыт ut120
ыф uf122
ых ich123
ыч ic118
ыш is108 ysh108 ys124
ыя ia93 y122
ыі ies119
ық a102 ial122
ь 118 up127
ьб bus117
ьв vus123
ьд utas118 d126
ье ier73 ie78 je91 ieu97 jo102 ieux103 ye106 lier109 iers111 hie111 rier111 ieh113 iez115 nier115 yeh116 hieu118 iet119 ri122 u122 ied122 tier125 n127
ьз hn122
ьи yi100
ьк k101 i110
ьо o99 io107 jo108 ho111 e117 iaux122 lo126
ьф ph106 fs117 phe119
ьш s93
ью ew83 u87 ho101 ue102 ugh106 ghue111 iu111 thew113 hew113 iou115 ough116
ья ia77 la79 a84 ja85 ya86 ha101 hia115 hya119 hi122 sja124 lo127
э e50 a98 ae102 ai111 et116 ais117 he118 eh121 ha121 oe121 oh122 eu122 ee127 ed127 aig131
эб eb97 ab97 ob119 heb120 aeb120
эв ev99 av115 eu115 aw115 ew120
эг eg96 aeg114 ague117 ag121 og122
эд ed80 ad85 ead112 esd122 d127
эж eug121
эз ez103 oes122
эи ei79 cahy119
эй ei73 ay77 a81 ai84 aye104 ae105 ey107 i116 hei116 oy117 ej118 ail125 eyc126
эк ack88 eck97 ek98 ake118 hek119 eeck122
эл el74 al84 hel107 ael113 en117 ele117 ehl117 ell124 ela125
эм am86 em88 ham94 en107 aem109 aim116 aeme116 aham116 ehm122
эн an71 en72 eng92 hen101 in108 han108 n109 ain113 aen114 oen115 ing119 aing119 em127
эп ap104
эр er73 her86 ehr99 ar102 air106 ear111 aire111 e117 ir121 urqu122
эс es81 ez95 as116 aesc122
эт at92 ath98 et103 eot117
эу eu101 au115
эф et107 eph117 af121
эх ech119 eg120 eh124
эц aetz119
эч ech106 etx108
эш ash92 esch107 ashe113 ashl118 ais119 a122
эю eyu124
эя eya106
ю yu65 u77 ju88 hu105 eu106 iu108 yuu109 you112 jue113 yoo118 iul118 jy119 ew119 ud122 uge122 juu122 y126 bo127
юа yua105 ewa109
юб euba115 hub116 jub121 ub124
юг ug107 ueg112 yg113 jug125
юд yu107 yud115 ud118 iud120 d122
юз uz108 us108 joz110 ghes111 yuz116 hews119 use123
юи yui99 uy108 ewi112 ui113 ewe116 ghie117
юй u100 yu106 gyu116
юк yuk83 uck105 uk105 uke106 iuk109 k117 juk117 euc118 u122 uuk122
юл jul101 ul104 ylo120 yul120 huli125
юм um105 ume112 yum114 ulme121 hum123
юн un84 jun95 yong105 iun111 yn113 ljun115 eung116 eun117 uhne117 hune117 yun118 joen119 iong122 youn122 yune123
юо juo124
юр jur90 ur96 ure102 yr109 jyr113 yur119 iou122 iur124 yuri126
юс ius96 jus96 yous105 yus108 uce111 ews113 eus118 youc120
ют ute108 ut113 jut118 t119 ud122 huti125
юу juu126
юф ouf122
юх juh109
юч zucs117
юш uche110 yus126
юэ yue106 ewe108 uay118 huet118
юя yuya110
юү yu122
я ya51 a69 ja75 93 ia96 e106 la106 ac119 ha120 an127
яа hya122
яб jab118
яв jav109 lav121 jaw121
яг jag109 yag117 yaq118
яд jad110
яз yaz107 jaz113
яи a104 ya122
яй ei110 ai119
як jak92 iak103 ac105 yak109 yaac119 aco122
ял i110 hjal116
ям liam110 iam110 yam113 l114
ян yan74 jan78 ian89 an97 iang107 ean108 gian111 jahn111 lan112 on113 youn113 anus115 sian115 yian116 nne116 yann117 yang118 ant118 a118 n126
яо iao111
яп jap103 jaap116
яр jar93 lar107 yar108 ard113 jars117 iard122
яс yas103 jas107 as121
ят iat113 jat115
ях ah117 yah124
яц jac118 yats126 ya126
яш yash114 yas126
яя iaia122 aa122
ѐ e141 a158
ё e141 a158
ђ dy127 g127 dj146
ѓ g140
є e107 je114 ie118 he122 ye125 ier126 i126 sier127 a128 ee129
єв ev116 eu116 jew116 yev120
єг eg119
єм yem116
єн yen117
єр yer116 er119
єс ez117
ѕ j146 c156 g163 dz165 dsc165
ѕо dzo119
і i82 y104 e104 ey108 ie113 hi118 is121 ee124 yi125 ea126 a127 dy127 os127 m127 ia128 ye129
іа yo122 ia126
іб ib109 ibi126
ів eve116 e119
іг ig108
ід id108 yid111
із is104 iz118 ize120 ise122
ій i93 io115 ei119 ie120 e122 ui123
ік ik105 k116 ick117 c122 iq123 eek123 jik127
іл il102
ім im108 him123 en123
ін in81 en113 i114 k122 inn126
іо io115
іп yyib122 yyip122
ір ir101 r113 jir114 il122
іс is90 s111 oons122 ez122 iz122 es124 ice124
іт it106 hit117 ith125
іх ich121
іц itz117
іч icz119
іш ish112 isch124
ія ia78 s106 l110 he112 n113 y114 a115 hia116 e119 d122 in122 sche124 o127
іі ii115 ies119
ї i141 e163 y167
ј i94 y97 j107 ai121 ll122 yh126
ја a77 ya93 ja94 en113 o118 y121 on122 yia122 l122 i122
јв v124
је e103 ye108 je108 a109 er117 es119
ји yi105 i113
јл il118
јн in112 yn120 ane125
јо jo108 yo109 o122 io124
јс s101 a102 i110 is113 n117 u120 e121 ce125
јт it119
ју yu113 ju114 u116 eu118 iu121
љ le122 lj126 ll126
ља lla122
љо llo120 lho122
њ n110 ne127
ња nya100 nha115
ње ne117
њи nyi122
њо nyo122
њс ns111 s127
њу y122 du127
ћ ch147 s150 c151
ћи ci120 i127
ќ k142 c155
ѝ i141 e163 y167
ў u140
џ c107 dsch107 ge115 j118 dj119 dg121 dge121 g126 d127
џа ja103 dja104 ju122 deja122
џе ce108 ca117 deje122
џи dji103 ji110 gi111 d113 dj122
џо jo111 joh113 dzo113 co117
ѡ o140
ѣ e141 a158
ѥ ie153 ier153 ye156 i157 e164
ѧ e141 a158
ѩ ie153 ier153 ye156 i157 e164
ѫ o140
ѭ io145 yo155 o159
ѯ x145 ks153 cs166
ѱ b145 ps150 p162
ѳ f140
ѵ y148 i149 e165 a169
ѷ y148 i149 e165 a169
ѹ u140
ѻ o140
ѽ o140
ѿ ot148 kot153 otte155 ut165
ҁ q146 k151 kh162 ke168
҃ 139
҄ 139
҇ 139
ҋ z142 s157
ҍ 139
ҏ sh141 rh158 r167
ґ g105 yg128
ґа ga108 qa127
ґо go110 q127
ґу gu120 qu127
ґі g124
ғ gh115 fgh122 yghu122 g123 q127
ға ga115
ғо g109
ҕ gh145 g149 q165
җ c121 j145
ҙ z144 s153
қ k103 kh117 q120 ke120 ko133
қа ka102 qa122
қи ki109 akh117
қу ku114
қш s127
қы ky112 e117
құ ku116 k117
ҝ g140
ҟ q146 k151 kh162 ke168
ҡ q146 k151 kh162 ke168
ң ng112
ңғ ng114
ҥ ng141 n160
ҧ f141 p160
ҩ u149 o151 w157 v163
ҫ s139
ҭ t144 th151
ү u106 o118 m127 oo129
үк uk120
үн d117
үр ur118 uru120
үх khi127
ұ u115
ұй u122
ҳ h115 haw127
ҳа ha109
ҳе he114
ҳи hi106
ҳо ho123 e127
ҵ c150 t153 z155 ts158 ch168
ҷ j117 g127
ҷа ja102
ҷи ji109
ҷо j112 joh120
ҷу ju116
ҹ ch147 s150 c159
һ h140 ha166
ҽ ch149 s157 c159 i160 j163 h166
ҿ ch149 s157 c159 i160 j163 h166
ӂ gi147 g158 gui159 y159 j165
ӄ q146 k151 kh162 ke168
ӆ lah143 lh154 l163
ӈ ng141 n160
ӊ nhee146 nh150 n159
ӌ dj145 dg162 dej164 dsch166 dge167 jh167
ӎ mah151 nha151 nhal151 mh166
ӏ h141 ha166
ӑ a139
ӓ a139
ӕ a143 ae153
ӗ e141 a158
ә a118 e126
әз aze113
әп ab120 ep120
ӛ e141 a158
ӝ dj145 dg162 dej164 dsch166 dge167 jh167
ӟ j145 ja159 y162 z165 ze166
ӡ j146 c156 g163 dsc165 dz165
ӣ i141 e163 y167
ӥ i141 e163 y167
ӧ o140
ө o119
өд d117
өз uz108
өм u117
өн e115
өө ch124
ӫ y148 i149 e165 a169
ӭ a139
ӯ u140
ӱ u140
ӳ u140
ӵ ts149 tsh151 tsch159 tch162
ӷ gh145 g149 q165
ӹ y148 i149 e165 a169
ӻ xh154 sh157 ch158 shh160 zh160 x163 s166 c167
ӽ x153 s156 c157 sh159 z159
ӿ h141 ha166
ԁ d141 de160
ԃ dj146 dja160 dy163 dej165 dz166 dze167
ԅ zj147 sj156 zja161 zy164 zz167 zze168
ԇ j146 c156 g163 dsc165 dz165
ԉ lg143 lj157
ԋ naj147 ny151 nj158
ԍ sj145 sja159 sy162 sz165 sze166
ԏ taj145 tz151 tj162
ԑ a139
ԓ l140
ԕ lh147 lk155 lkh161 lc163 lch163
ԗ rh147 rk155 rkh161 rc163 rch163
ԙ a139
ԛ q146 k151 kh162 ke168
ԝ u149 o151 w157 v163
ԟ q146 k151 kh162 ke168
ԡ l140
ԣ n139
ԥ f141 p160
ԧ 139
ԩ n147 ny156 i165 ne165 nia167 ni168
ԫ dj145 dg162 dej164 dsch166 dge167 jh167
ԭ dch149 ds157 dc159 di160 dj163 dh166 dech168
ԯ l140
ᲀ v142 w158
ᲁ d141 de160
ᲂ o140
ᲃ s139
ᲄ t140
ᲅ t140
ᲆ 139
ᲇ e141 a158
ᲈ u140
ᲊ taj145 tz151 tj162
ᴫ l140
ᵸ n139
ⷠ b140 ba164
ⷡ v142 w158
ⷢ g140
ⷣ d141 de160
ⷤ j144 g161 sch165 ge166
ⷥ z144 s153
ⷦ k142 c155
ⷧ l140
ⷨ m141 ma160
ⷩ n139
ⷪ o140
ⷫ p140 b168
ⷬ r139
ⷭ s139
ⷮ t140
ⷯ h147 k155 kh161 c163 ch163
ⷰ c150 t153 z155 ts158 ch168
ⷱ ch149 s157 c159 i160 j163 h166
ⷲ s149 sh151 sch159 ch162
ⷳ sch153 shch155 ss161 sc163 shs163 si164 shc165
ⷴ f140
ⷵ st140
ⷶ a139
ⷷ e141 a158
ⷸ dj146 dja160 dy163 dej165 dz166 dze167
ⷹ u140
ⷺ e141 a158
ⷻ u143 eu165 yu165 ew167 ju167 ue167
ⷼ ia144 ya159 a161 ja165 i167
ⷽ e141 a158
ⷾ o140
ⷿ io145 yo155 o159
`;
