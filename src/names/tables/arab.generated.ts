// Made by bench/learn/letter-tables.ts from wd_arabic.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (ar fa ckb ur ps arz); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const arab = `
ا a37 59 e65 i76 u87 o88 ah92 ya98 ag104 eu105 as106 ja106 ha106 y108 h108 jah109 ia110 ba112 gyp112 ou112 ed113 or113 na113 yav114
اب ab76 abb92 ib92 app93 ap97 eb97 av99 up106 ep110 hap110 tab110 b112 ob112
ات at77 att91 utt100 a104
اث ath91 eth110
اج aj93 ag102 ig107 age107 az109
اح ah77 akh105 eh108 ih109
اخ ach97 akh100
اد ad64 ed76 at95 id98 add98 ade100 yad106
اذ az106
ار ar53 er74 ard89 arr93 ir95 aar95 har104 art105 ire105 ehr106 warr109 ra109 hard110 jere112
از az83 ise109 aza112
اس as66 es75 is83 ass90 s92 yitz109 ouss109 i109 us109 tas110 er113
اش ash79 ach97 as103 ush105 ache107 s107
اص as96
اض ad102 yad105 adh107 yadh107 yyad112
اط ates105 o109 att109
اع a96
اغ ag86 ig92 bagh106 agg108 egge110 agh111
اف av80 af82 aff95 ef99 law102 f105 uff105 eph106 ev107 aaf107 eve108 ave108 affe108 efe110 aph110
اق ak95 aq104 iq110
اك ak77 ack90 uck93 ek98 aqu99 ach101 ac107 eck111 wak112 hak112
ال al53 el68 s75 m80 h82 all83 a84 l84 k84 c86 g87 r87 d88 j89 t89 il90 ell91 z92 b92 e93 q94 na95 n96 f96
ام am62 em84 umm97 ame101 m102 rinc102 amm104 umay106 ham107 im107 om107 aume109 ther112
ان an44 ann70 en72 in74 ane81 anne89 un93 on94 and95 n95 enne98 ent101 ine102 anc102 jan104 ene105 lan105 a106 uane106 rand107 unn107 ahn108 unne108 amps109
اه ah89 at102 eh107
او o53 u67 au70 ow79 ao84 ou88 owe89 aw93 eu94 oh99 ho101 a103 ue105 al107 ur109 uy110 k113
اي i54 e63 ay70 ei72 y72 ai81 a84 ea88 ey90 aye92 em95 ye96 aj99 way100 igh102 ae106 ille107 oi109 er109 o110 ed112 jaj113
اپ op111
ب b50 p56 ba80 pe84 be84 pp85 bb90 ppe99 bu102 eb102 bi102 rr103 bo103 bdel104 pa104 107 ve108 ab108 ber109 but110 lw110 bdul111 pi112 lham112
با ba49 pa55 bu85 bar86 be94 ppa95 bo99 paa101 par102 va105 e105 b107 bat107 p110
بت pet98 bit104 bett109 bet109 butt113
بج prz112 bedj112
بح bah100 beh110
بخ bakh100
بد bad95 llah103 bdel103 bdul109 bada109 bed110 bid110 bdur110
بر br59 ber62 pr77 per78 bar88 bur89 bre91 pper93 par96 bir99 pre100 r101 oper104 g105 bara105 bber107 bor110
بز bbs109
بس ps96 bass99 bs100 bbs100 pes105 bes105 bas107 pese112
بش bash99 bach102 bish104 bush107 bech107 bouc112
بط bout109 batt110 bat110
بع baa101 i109 v109
بف pf106
بق bakk110
بك bak96 bek101 pki105 bey109 pek109 bacc110
بل bel74 bl75 ble88 pl90 bal91 bil98 pple99 bla99 ple100 ball102 pel102 ppel104 bul104 bill108 plo112 bble112
بن ben77 bin88 pen96 benn98 ppen99 pin103 penn106 bene107 ibn109 bun110 bnu112
به bah86 ba91 beh95 be105 baha109 bbe110 ibeh112 abo112
بو bo54 bu61 po61 bou69 pu76 pou82 boo88 beau89 pau90 bow91 ppo93 poo98 bau99 boh102 p105 beu105 b106 poe106 bur107 por109 ba110 bul110 bhu110 buo110
بي be54 bi58 pe60 pi63 by75 pie85 abi87 bie88 bea88 bu90 bay91 bby92 pea94 bai94 bbi94 ppi95 ba96 bey97 bbie98 py99 b99 ppe100 pei100 p101
ت t44 tt67 te75 tte89 th89 ta89 et92 93 at97 ett103 ti106 ette106 a109 ught109 it109 to112 neth112 eth112 oth116 tha117 nett118 c119 dt119 i120
تا ta48 tta81 tha89 tu100 t102 to104 a107 sa112 tub113
تب teb105 otep105 ab109 tib112
تت tet106
تح tah108 tih109
تد ted107
تر ter66 tr77 tter81 tar100 ther102 tur106 r107 tier109 tre110 tru111 tra111 s112
تز tz72 tze99 z103 taz109
تس ts74 z81 tz87 tsu89 c89 tes98 tis103 tas106 ze106 tts109 chu110 ots111 zi112
تش ch53 c54 tch83 ce90 cc91 tsch91 sch95 che96 cs96 tche96 zh97 q98 cz99 ach99 ic100 cha100 h106 ich106 wicz107 s109 x110 z111 ci111 zha111
تك tig110 take112
تل ttle93 tel101 tle104 ttel108
تم tam94 tem97 ttm103 tum111 tim111 tom111 tamm112
تن ten80 tten88 ton95 tin97 tyn108 yton110 t113
ته te102 ta106 tah112
تو to48 tu68 tto80 tou83 tho86 tau94 too98 t105 tom106 thu107 toh108 tsu109 teau109 ou109 tew109 tuo110 tt110
تي ti55 te58 tti70 ty80 tty87 the88 thi90 tie90 tte92 tei95 ttie95 tey99 tay99 t99 ati101 tier106 tthi106 ter106 tai107 tu108 ta108 tit108 tej108 thie109
ث th68 the100 t108 atha109 tthi110 s110 c112 oth113 thou120 h120 urst120 utt120
ثا tha77 i99 za102 sa107
ثر ther87 thar99 thur100 tour107 sora110
ثم tham101
ثو tho84 thu97
ثي the78 thy94 thi95 thie98 tthe102 ci105 uti109
ج g63 j72 ge87 je87 ja88 ji93 z93 zh95 gi95 gu99 ga100 e101 gg102 ch102 ze102 jou105 ce105 ej109 jo110 ig111 111 y112 dj112 ci113
جا ja62 ga69 za96 ca96 jac99 joh100 ge109 j109 ju110 dja112
جب jab97 geb102 jabb103 eb108 agab109 gab109 djib109 juba112
جت gat110
جح jah108 geh112
جد jed99 jad101 gid107 jd110 ged110
جر ger79 gr88 jor105 gre105 gar106 jarr108 ry110
جز az107
جع ja100 jaa101 gea108 a109 gaa111
جف jeff109
جك cek106 jack107
جل gel89 gl91 jal98 gil104 gle106 gal108 jell109 gul109 djel110 cele110
جم jam94 jum103 djam103 cem104 gam105 jame106 y109 goma110 jama110 joum111 jema113
جن jen95 gen98 jan106 jinn109 jum109 cen110 jun110 jann111 juna111 zen112 gene112
جه ja94 dja103 jah104 ce107 jeh110 jih110
جو jo64 ju70 gu75 go75 geo83 jou89 joh89 giu92 joo95 gio96 jaw100 cu101 joe102 zhu102 goo103 jau104 gou105 cev105 j106 jav106 gau107 gheo109 kw109 djou110
جي gi63 ji64 ge65 je71 gy90 ci91 zi91 gie92 gui95 ja95 ggi96 j97 jay97 jen97 gee98 jef100 gge101 gai103 gib104 gae104 ghe104 jie104 jee105 ghi105
ح ha79 h86 he109 kha112 tzh112 hos112 haw114 heg114 o115 rah116 m116 e117 ho119 j120 ar120 yehi120 llah120 eve120 uzu120
حا ha75 a98 cha102 had106
حب hab98 heb107
حت hat101
حج hajj100 hij104 heg104 hagg112
حد had104 hadd104
حذ hudh113
حر har101 ar109 her110
حز haz111 hiz112
حس hass87 huss96 hoss98 hos102 hus102 hasa102 has103 sa105 husa106 hous107 ssa109 hoc109 houc109 se110
حش hach109
حط hatt109
حف haf99 hef110 f112
حق hakk106
حك hik105 hak111
حل hala103 hel104 hil106 hal109
حم ham81 hamm90 am102 huma103 hama104 humo109 hem109 chem112
حن han94
حه ha89 hah107
حو hou94 hu100
حي hi83 hai102 hay103 hey104 hy104
خ ch79 kh84 kha91 g100 khu103 rokh107 ho107 hat110 ikh111 ha111 h112 hu112 akh113 khou113 chi114 gh114 khe115 kho117 yh117 r118 xo120 kali120 um120 ake120
خا kha79 ja82 ha95 cha97 hali112
خت echt103 cht107
خر cher96 hr107
خز khaz110
خس khus106 khos110
خض khad104 khed105 khud108
خط khat105 hat110
خل khal85 hal100 khel108
خم kham101 khum110
خن chen110
خو jo83 ju87 kho88 khou92 ikho112 co113
خي khi89 je94 ge95 ji96 khai100 gi104 khei105 xi110 khe111
د d47 de76 dd85 da90 ad94 di99 do102 ed102 aziz105 ud105 id107 108 ade108 ahab110 azak112 dee113 dz114 adda114 ahim114 alam114 aouf114 krim114 ouk114 der115
دا da50 du89 d98 dda104 dha105 ida112 dun112
دب deb105 w109 debb109 dab112
دت det108
دج dge80 dg99
دح dah103
در der67 dr78 dar88 dre91 dir101 r103 dor106 diri109 dder110 eder110 dur111 dura113
دز ds88 zu105 dze106 dzi109
دس des92 i109 ds110
دق degh103 deq105 dok109 dek109 diq109 dik111
دك dq107 d112
دل del83 dal98 dell99 dil100 ddle102 edel105 dle110
دم dem97 dam99
دن den74 dun95 dan99 dden101 don107 din110 doun112
ده da81 de87 deh88 uda102 dah103 ida103 dde109 dou109 doh111
دو do51 du66 dou77 doo92 de94 deau99 duc101 dow103 dhu104 dot104 daw106 odw107 dw108 doux108 doe109 deju111
دي di52 de55 dy69 die81 da86 dee86 d87 ddy88 ddie98 dde102 dhi102 adi103 des103 dij104 dej104 ada109 ouda109 dai110 dei110 i111 oda111 dz111 diy112 dea112
ذ dh105 z107 y109 d112 ad120 e120
ذا the106 dah109 a111
ذر ther90 dher111
ذل dl103
ذي atha111
ر r35 er66 re69 ra84 ar86 rr86 ur97 ri97 98 rre99 rt106 hr106 rra107 rie107 hre108 eur108 ro109 ry113 ora113 ak114 ire114 ore114 or115 ru115
را ra44 rra80 ro90 ru96 wr100 r100 re101 rus103 rah103 a104 rre106 and109 ona109 rat112 ko113
رب rpe98 rb101 rbe102 rib102 rab103 r104 rp111
رت rt62 rte94 rdt97 ert97 ret100 arte105 rth105 urt106 ort107 rat110
رث rth85 orth97 rith110
رج rg79 rge87 raja100 raj100 rges103 reje108 rej108 r111 rexh113
رح rah89 ah98
رد rd61 ard91 rde94 red108 herd109 orde112
رذ ruth112
رر arer110
رز ers74 rz98 ars100 raz102 rs102 rez106 azz107 erz110 wers110 ors112 razz113
رس rs87 rus95 ros95 rc98 ras99 ris101 rce103 rse105 erce107 res109 arce109 ers110 rass110 irce112 urse112
رش rash92 rch92 rsch95 rsh102 rach105 rush107 roch112
رض rez100 rid105 red106 rad107 radh108
رغ rg74 rga99 rge103 erg105 rgue105 rgh108 rgu110
رف raf90 ref94 rif96 rv101 rff103 rf111 ruff112 if113
رق rak105 riq109 rik109 req109 rek109
رك rk75 rke91 rqu99 urk104 rak106 rek107 rc107 rckh108 rg109 rque110 rcq111
رل rl87 rle100 arle106 arl107
رم ram83 rm89 rem101 rom107 rma108
رن rn79 rne82 ren99 orn109 erne110 run112
ره ra81 rah95 ss104 re106 rrah106 ara108 ura112
رو ro46 ru59 rro80 rou82 row87 roo90 roe92 rrow92 rau94 r95 rew97 reau98 roux99 rue100 rous102 ri102 raw103 rho103 rowe103 iro103 ruo104 reu104 ros104 roh104
ري ri43 re52 ry65 rri73 rre75 rie75 rey77 rry77 rei80 ree87 ra90 rrie90 riy93 rai93 ray93 ari94 r96 ary98 rii101 rij102 rrey103 rrei104 rea104 i105
رگ rg106
ز z58 s65 ze90 za94 es94 zu99 sz99 cz100 105 se106 iz109 u111 a112 zz114 is117 ese118 zi118 zs119 x119 ses119 do120 od120 ddin120 efca120
زا za59 sa74 zza94 sza103 zha104 xa106 ssa111
زب zoub107
زج zc110
زد zd97
زر zer88 ser95 ar109 zier109 zre110 zar111
زع za106
زغ gh109 zagh110
زف seph102 zv106 ose109 zef111
زق izk109 zek112
زك zaka98 zak107 zach112
زل zel93 zl107 zell110 zal111
زم zem96 zam112
زن zen91 sen93 zan102
زه za94 ze94 zah96 zouh104 se107 zuha107 zoh111
زو zu67 zo70 zzo94 zou98 ou102 sw103 so104 zuo109 su110 zso111
زي zi66 ze71 si82 zy83 zie90 zzi90 se91 zay97 zei98 zai99 zee99 sey102 za102 xe103 sie103 zhi104 sai106 zzy107 zey108 say109 is110 cze110 sep110 e110
س s37 ss72 ce78 se80 sa85 87 es90 sz92 c92 su94 sse96 us97 as98 z100 sou102 is102 ci104 e106 t107 ts108 si111 x112 zs113 ess113
سا sa51 ssa78 su93 a96 za98 sza99 ca104 i108 ia109 saa109 sal109 ce111
سب sp81 spe107 spo107 seb108 sab110
ست st52 ste77 szt101 est103 sti104 ast108 ust108 att109 set111 ist112 t112 xt112
سج sajj112
سح sah110 saha113
سر sser86 ser92 sar94 sir100 sur107 er108 suro110 sor112
سس susu111
سط st109
سع sa88 saa103 x106 as107 sou109 su110 a112
سف sef96 suf97 sof97 ssef106 souf107 ucef109 usif110 usef110 sev111 sif111
سك sk88 sc92 sch100 zqu106 squ106 sco107 sek111
سل sal84 sel86 ssel97 sula98 sol101 sule101 sl102 sul106 solo109 ell109 sell110 stle111 cele111 asla113
سم sem88 sam89 sim92 ssem96 ssim100 cem101 sama103 same104 soum106 sm111 summ112 sum112
سن sen71 sin93 ssen95 cen95 son101 sana101 san104 c109
سه suha105 sih105 sa109 souh111
سو su57 so60 sso75 sou90 sau95 suo96 sw102 sue103 s104 ssou104 zzo105 soo105 saw107 ou107 seo108 sow108 zu109 seau109 co109 sawy110 suu111
سي si59 se62 ci65 ce67 ssi71 cy80 sse81 sey82 sy86 sei89 sea92 ssey93 ssa94 sa94 ssy96 ssie96 cie97 cey98 sie99 sci102 ussi105 sim105 see105 c106
ش sh64 s71 sch72 ch75 che84 sha86 sche91 cha96 sz97 she97 shi101 scha102 he103 uche104 z105 t106 c108 cs108 sa108 se109 ha112 ich112 k113 sho113
شا sha66 cha73 sa81 scha88 he99 ha102 xa108 csa110 sh111 ixa112
شب shab101 shib107
شت st82 ste84 echt106
شج shuj112
شح sheh105 shah111
شخ ech110
شد shed106 shad108 ched109
شر cher86 sher91 shar99 har101 schr105 char106 x109
شع shaa101 sha103 haa104 chaa107 cha112
شف shaf96 schw100 chaf105
شك shuk103 sek109 shak109 shok110 chok111 sho112
شل shal98 schl101 chel106 shel109
شم schm90 sham101 shim102 shem103 cham106 chem110
شن shin98 chen100 shen106 schn110 cean112
شه sha94 shah96 sheh105 chih105 cha106 se109 shih112 ca112 cheh112
شو sho77 shu78 schu82 shaw85 scho92 cho95 schw97 su97 shau98 shou99 chau101 shun101 che101 xu101 chu102 chou103 sea106 sev108 shoo110 so110 ou112 chaw112 hou113
شي shi54 chi72 she75 che80 si83 schi88 ci88 sche90 ce95 xi97 se98 shee99 chie99 hi101 shii101 shea101 ch102 xia104 sci105 shei106 chiy108 s108 sea109 ki110
ص s92 sa103 105 se106 z106 a109 ci109 hos112 ss113 usso118 oubl120 cy120
صا sa78 a99
صب sab92 sob101 seb110 sub111
صح sah110 ah112
صد sed104 sidd107 sadd108 d109 sid112
صر ceur101 ser103 sser106 sir109 eser110 cer112
صط usta94
صع saa108
صغ gh104
صف saf91 sfa105 cef106 sif108 safa108 sef111
صق saq105 sak106 sic109
صل sal100 ycal109 isal109 isel109 sl110
صم sama103 ssem109 sam110 sim110
صه sa111
صو so95 sou96 su102 saw111
صي ssi94 si97
ض ad107 dha113 aza114 ydo116 uad117 dh117 i120
ضا da99 dha103 aza104 idha112
ضر dar105
ضل del109 hel109 azl112
ضه da104
ضي dhi99 di99 zi101 eza109
ط t87 ta94 ti98 tayy109 tu110 te116 i120 h120
طا ta78 a109 t110 d113
طب tab104
طح tah110
طر ter100 tar103 tr105
طس tus102
طف tef99 taf112
طل tal95 tol102
طن gton109
طه ta105 taha109 tah110
طو to86 tou97 tu103 tho109
طي ti89 tay110 eeti112
ظ z108 za114 aze114 od114 udh115
ظا za107
ظم zem101 dhim103 zam110 zim112
ظه za111
ع a67 83 e91 abde97 abdu97 o100 abda111 u112 oj114 beh115 ef115 abd118 eh119 z119 oua119 ham120 etma120
عا a75 ham112
عب ab81 abb90 abe102 obe105 eb108 oba109 uba110 ebe111
عت aat98 at99 ota108 ut110
عث os106 uth108 ous109 oth109
عج aja110
عد ad87 aad95 saad102 oda106 sad108 add111
عر ara93 ar96 ur111 ir112
عز azz94 az96 izz106 ez109 ezza109 oez109 iz110 ezz112
عس as108 ass110 osse112
عص es107 iss109 is109 ess109
عط at95 att96 ota112
عظ a111
عف af102 aff107 afa110
عق aq99 ak102 uq107 aqe111
عل al88 all99 a101 ala106 el107 aal111
عم am90 im93 om98 uma100 amm102 em103 oma106 ouma109 amo110 m111 ome113
عن an111
عه a93 ah104 aa109
عو ou93 aou94 o96 aww104 aw106 u110 au112
عي i88 ei90 ai90 e96 ay102 ayy104 ee106 y110
غ g55 gh87 gg93 gha93 ge97 gue99 ga100 ghe101 h102 gu102 agh103 egh106 ha107 og107 ghan110 ug113 gho115 a119 gge119 ghi120 li120 ger120 ri120 berg120
غا ga55 gha83 gga102 gu108 gar111 uga112
غب gheb110
غد ghed108
غر gr71 ger78 gre93 ghar98 gher100 eger105 gur107 gger108 ghr109 har112
غز ggs95 ghaz101 gs102 haz108
غس gus104
غط ghat110
غل gl92 gle95 gel98 egel108 ghul109 ghol109 agle111 ghl112 gla112
غن gen86 ghan102 gun104 gnj107 ghon111 ghn112
غه ge105
غو go59 gu65 gou91 gau95 goo97 gho99 gw109
غي gi76 ge79 gui83 gue85 ghi88 ggi98 guer100 ggie102 gai104 ghai105 gen107 ga108 ggy110 ghee112
ف f57 v57 ff78 w80 ve81 ph87 fa89 fe90 af103 efe105 fi106 vi106 ves108 p109 e112 off113 pha113 a115 eve115 ffe116 far116 ev117 fs119 vic120
فا va53 fa61 wa84 pha89 we90 ffa96 far104 eva106 fo107 l109 ad110 wi110 vi111 a112 fe112
فت ft86 fat92 fet105 t105 afat110
فخ fakh95
فد fad112
فر fr66 fer75 ver75 far79 ffer86 fre87 vre95 fra99 pher99 fara101 fir102 h103 over106 p106 farr106 fri108 phr108 ever109 e110 fur110 efer110 jver112 vere113
فز ves99 aves103 eves110
فس ws82 vs88 ves101 ews109 evs109
فض fad101 fadh106
فط fat110
فظ fez109 fiz110 fedh112
فق faq107 fak108
فك fik105
فل fl82 vl95 vel96 fle99 fal102 wel105 ffel110 fel112 phil112 fall112
فم ffm98
فن ven83 vin88 fen100 ffen110 even111
فه fa87 fah93 feh100 ve107 faha109
فو fo64 fu67 vo68 fou88 vu88 wo93 faw94 ffo96 vau96 pho98 wu100 voj101 fau102 feu107 voo108 faou109 avo109 wojc109 vaux110 vuo110 fa111 foe111
في vi50 ve62 fi64 fe71 wi82 fer82 phi82 fie85 vy85 fa87 we89 ffi90 vie90 vey90 fai93 vei96 phe96 v99 pha100 fee102 phy102 fy103 wie104 e105
ق k85 qa91 g91 q93 c93 qu100 ak101 ac102 gu103 ga104 ka105 gh106 ca109 aq109 uck109 o109 ke110 add111 kili111 qab111 gha111 og112 u113 ck113
قا ka84 qa86 ga96 a100 gu101 agha112
قب qub109
قد kad104 ain109 kadd110
قر qur108 ocr109 ar110 gr111 qir111 er112 gher112 cor112
قس gus104 cons109
قش cas109
قص qusa106
قض ta113
قط kot110
قع ka112
قل kal107
قن kan110
قه ka98 hess102 qa109 ga112
قو cou101 go102 kwok109 ku112
قي ki88 gui96 qi96 ghi103 ky107 aqi108 kai111 i111 q112
ك k50 c55 ck64 ke78 ch80 ka87 g93 ki94 cke96 ak97 ca98 cque99 qu101 que103 ek104 ga104 ques104 ku105 ik109 kke109 cqu110 qui111 q111 kh111
كا ka46 ca51 car87 cca91 kka95 cha97 co101 cka102 k103 ga103 a104 ki107 qa107 cum109 cur110 cah110 kah112 c112 e112 kai112 um112
كت kat99 ct110
كج cg112
كح kah105
كر ker76 cr78 chr79 cker79 kr81 kar85 kir98 kker99 cre100 cher102 r104 acar104 kara104 oker107 karr110 kro112
كز x102
كس x67 ks82 xe87 kes90 eksa91 ex92 cks92 exa94 chs102 kass103 eks104 akes105 oks106 ckx107 xx108 xi110 aks111
كش kash107
كع aa112
كغ cg104
كف qv105 kif112
كل cl70 kel87 cla95 kl95 kle95 cle98 chl101 kal102 kul110 kell111
كم ckm102 kam103 kem105 camp112
كن ken88 kin90 kan96 cken96 ckin101 cna106 cin107 can109
كه ke85 ka100 kah105 ckh105 cke111 n112 que112
كو ko50 co52 ku60 cu70 qu76 cou84 kou84 cco89 cho91 kow95 que95 coo95 kau96 coe100 cow100 kho102 koh102 ckw102 con102 cor104 o106 gu107 cau107 kwo109
كي ki50 ke61 ky76 que81 kei84 chi89 cky89 cki91 qui92 kie92 ka94 key94 ckey94 ckie95 kee95 uke95 kea96 kiy96 kki97 cchi98 cai99 aki100 ca100 kay101
ل l43 ll64 le71 75 lle76 el80 la95 il98 li98 ul100 ell102 hl103 lu104 al105 ill106 elle108 rell108 bell109 ale111 heal111 r112 ael113 lor114 ull114
لا la47 lla66 l97 las105 ia108 laa109 llag110
لب ba95 lib96 be99 leb103 lab105 lb106 lubn111 laba112
لت lt81 t97 vlet107 velt109 i111 l111 let111
لث i103
لج j99 lge108
لح lah92 leh99 lih103 ha105
لخ lakh106 v109
لد ld65 eld84 lde87 lid99 d99 led108 ldt113
لر ler71 ller78 hler101 sler103 i109
لز les81 lls93 els94 z99 ls100 als108 wles109 lze110 alls113
لس ls91 ols106 lss106 s107 les109 v110 sa111 els111
لش lach103 lch107 ch112
لط t89 lot102 lat107 lut109 late113
لع a96 la110
لغ lgh110
لف lf78 lph89 lv97 lfe97 lve99 lphe102 olf109 lff112
لق lek108
لك lk92 lek100 lke103 lki105 lick108 lik109 lch113
لم lm84 lem90 lam92 llm93 ma99 me103 lim105 m106 lme109
لن len88 lin93 llen101 lan103 llin110
له la81 lah91 le99 leh99 lla103 lle103 nada109 llah111 lhe111
لو lo53 lu61 llo73 lou76 lau82 low84 le86 law90 llu95 loo95 llow99 lew103 lot105 llou108 hloe108 lue109 glu109 io109 lui110 leu112 lowe112
لي li48 le53 ley64 lli66 ly66 lle74 lie75 lly78 lley86 lei86 lee86 llie89 la89 gli89 lj91 lai91 lea92 lay94 liy96 l98 elli100 leh103 lje104 les106
م m47 me77 ma79 mu85 mo85 mm89 mou95 95 em99 mme102 mi104 hm107 a108 mp109 unga110 om111 um113 my113 lum114 mat114 endi114 en114 im115 mes119
ما ma40 m72 mc78 man88 hman104 maa105 mey105 mma105 e107 mah109 meij110 a110 mad110 erma111 el113
مب mp75 mb81 mbe95 mpe101 moub112
مت mit92 met93 mat101
مج maj92 mag99 moj110 muj112
مح mah82 moha86 meh92 moh95 muha96 muh100 mouh102 mha111
مخ makh97 mokh104 mukh109
مد med85 mad91 mmad94 met97 mmed102 d110 amed111 mada112
مر mer71 mmer82 mar84 mor97 mur98 mir107 mour108 omer110 urr110 emer110 mara110 meur111
مز ms88 mez98 miz105 mes105 mizd110 ames111
مس mes96 mas96 mass96 mus101 mess105 mose105 es112
مش mash98 mesh107
مص mos93 as105 mas107 mes111
مط muta108 ta109 mata109
مظ muza107 maz110
مع maa92 mua98 moa100 ma103 mu112
مغ magh106
مف muf105
مق mogh107 mok108
مك mc85 mcc86 mak93 mekk108 mck109 makk113
مل mel86 mmel95 mal96 mil98 mala106 mele110 uee112
مم mam106 mum112
من men77 man81 on95 mene102 min102 mun105 ii109 of109 one109 moun109 un110 amen112
مه ma79 mah88 meh90 me93 muha102 moha103 mih110
مو mo51 mu60 mou77 mau89 moo94 meu102 moe104 ou106 mmo107 ma109 mus110 amo110 mok112
مي mi47 me58 my78 mei89 mee90 mmy91 mie92 ma94 miy95 mme96 mai99 may100 mae100 mik102 mey105 ami105 mu106 mii108 in108 o109 mmie109 a110 i110 l112
ن n34 ne61 nn73 en75 an79 in82 nne90 on92 93 ane94 na98 hn98 m102 nt104 nu106 o106 nd107 ns109 t109 ni110 gne111 no111 nna112 i112
نا na47 nna75 nha102 nnah102 kn104 knap104 ne104 nah105 a105 nagh107 l108 pamp109 anae110 nne110 ana111 gna112 anna113
نب nab96 nabe109 ynep110 enbe112
نت nt71 ent94 nte97 ant100 enth105 t109 unt110
نث nth103
نج ng75 nge88 naj93 ing94 nag100 g107 najj109 nagu109 inge109 nec110 ne111 nc112
نح nah108 nehe112
نخ nakh110
ند nd56 nde87 and96 nad102 nnad103 end103 d109 ondo109 nedi110 anda110 y112
نر ner69 nner85 nar107
نز ns72 nes91 ens91 nz93 naz96 ins100 niz106 bins109
نس ns72 nce81 nes88 nas92 ence93 nc94 nnes99 nis99 nass101 enc101 anc102 a104 ness105 unis107 niss108 nus109 nz110 yns110 ens111 nse111
نش nch90 nash109
نص nas96 ans102 nus107 nass109 nase112
نط nt111
نظ naz104
نع na106 nu107
نغ ng58 ing83 ngh104 ngue107 ming110 eng111
نف naf104 nefe109
نق ng101 nekk110
نك nk79 nca107 nc107 nq111
نم nim102 nem104 r109
نن nen94
نه na93 ne93 nih99 nah101 una102 ina108 enna108 noh110 h111
نو no51 nu71 nno85 nou89 naw96 naud97 neau97 kno97 noo98 now100 nau103 know104 ault105 not106 n107 noue109 ano110 nov112
ني ni48 ne59 ney75 ny77 nni77 nny80 nie80 nne82 nnie83 n86 gn90 nney92 i94 nyi99 a101 nee101 oney102 e106 nei106 in107 na107 gne109 gni109 ona109
نگ ng102
ه h62 a73 e82 ha82 he83 hu97 101 ah103 ho106 eh110 g110 t110 och110 am110 ugh112 hi114 s114 ough114 lh115 abbo116 y119 aha119 st120 azza120
ها ha50 he79 h87 hu93 han94 ham100 ho102 hut104 e106 har109 hag110 a111 hah111
هب heb106 ahb108
هت hit109
هد hed94 had108 hud109
هر her82 har90 hir97 hr100 hor107 hur110
هش hich102 hish109 hash109 hesh110
هل hel95 hl97 hil107 ahl108
هم hum96 ham101 hem104 hamm105 ehm111
هن hen80 hun95 hn105 hin106
هه ha97
هو ho59 hu73 hou90 haw91 hoo93 hau97 hoe105 hub105 wo109 how109 ha110 hyo112
هي hi58 he66 hei84 hea87 hu93 hai94 her96 h97 hy97 ha98 hay98 hey99 ahy104 hee106 hye107 hiy109 hep110 hae112 hen112 oha112
و o49 u62 w70 ou74 84 wa93 yo93 augh93 au95 ev100 eaux101 ow101 yu101 v102 va103 wi104 wu104 a105 ough105 ho107 ot108 i108 oux108 we108
وا wa56 w84 ois86 oua92 va95 awa97 we100 wh101 oix102 oit104 ha106 oy108 r110 gwa113
وب up94 ub98 op98 oub100 ov103 ubb103 oob104 web106 yub111
وت ott85 ut88 ot92 otte98 oot101 uth102 wat105 u107 oote111 uitt111
وث uth102 oth108 loth109 outh113
وج waj106 woj106 wag107 ug108 ogos109
وح ouh103 wah104 vah104
وخ och96 uch98 uj111
ود ud80 oud83 aud93 ood95 od95 ut100 wood101 aude102 oad103 wad106 ude107 uud112 woud112 do113
ور or71 ur76 ore87 our87 r93 uer94 war95 oor96 aure99 ver103 auer106 ower107 ohr107 wer107 wor107 ouar109
وز ose93 uz95 use96 ouz100 ws102 oz103 ows105 ews106 ouze107 owes108 ghes109 aus110 gues112
وس us62 os75 uss87 oss90 ouse91 ous97 usz98 ows98 s99 use102 ws103 wiss103 wass103 aus104 osse106 ius106 uce106 ouss107 es108 y108 ews110 wes112 sous112
وش ouch92 us95 ush98 usz99 usch101 oush108 osz110 os111 uc112
وض wad98 wadh110
وط ut108
وظ ouz109
وغ ugu102 ogue111
وف ov62 off83 ouf94 of97 awf98 ove99 ough100 aouf100 oph102 auf103 waf104 euve105 uff106 ow106 ophe108 uffe112
وق ouk92 uq104 ooq108 ouq108 uk110 uke110
وك ock83 ook87 uk91 uck92 ooke98 uke101 ouk103 yuk105 dock108 oek109
ول ol81 ul83 oul87 all90 well98 hol102 wal103 i103 ohl103 l103 wol105 aul107 t108 ll109 will109 uhl110 oll111 uli111 olle112 loul112
وم um79 om98 oom103 ume106 omm107 ome108 oum110 lom112
ون on50 un79 son82 one89 oun92 ohn97 ond99 wen100 ont101 n103 onne105 a109 llon109 r109 sens109 ec111 ung112 o112
وه wah94 wa100 o108 veh110
وو woo78 wo81 wa96 wu100 u101 wal103
وي wi63 we72 oui77 ue88 wei88 whi89 wa90 avi91 wy91 eu92 vi93 wel94 wil95 oy95 oj96 wai96 wee97 oje101 wea101 way102 hui103 u104 w105 web105
ي i43 y52 e56 j79 ye80 ie82 82 ey90 je93 ay93 eigh96 yi97 ai97 a98 ya98 ei99 u99 er103 le107 li107 iy108 o112 wi112 eyya112
يا ya55 ia66 ja69 iya76 ija90 a93 illa98 y104 ella105 iah108 jaa108 yeu109 s109 iye110 yea111 t111 cia111 hja112 to112 jah112 lla113 iyya113
يب ib86 eb97 eeb97 ep100 ieb105 ayeb106 aieb107 ip107 ibb109 aib110 eep110 ipe112
يت et79 ett79 ette80 it85 ight85 ate86 itt91 hite95 idt96 ite98 i102 aite105 ait105 rett105 yte106 eet106 itte107 n107 eat107 yatt108 mett109 nett109 net111 ete112
يث ith94 eth100 aith103 yth105 ythe107 ez109
يج age95 ig106 ege110 eige110 dge112
يح ih93 yehi109 yahi109 ayah110 yahy110 h111 yihy112
يخ ikh96 ekh105 ich109 eick112
يد id72 ed81 ied85 eed85 yd92 ade94 ede98 yde100 ide101 yed101 aid103 it103 ead103 jd104 d105 ayed106 de108 eade110 da110 ydo112 ayad112
ير er64 ir81 yer85 ier87 air88 aire94 ert96 eir98 ere98 erre98 ur101 are102 jer103 yr105 e106 ear106 eyer106 err106 yre107 uwer109 ller109 ehr109 aier110 eer111
يز ez74 iz84 ise86 es89 yaz101 eys102 ies103 yez104 yes105 is105 ize105 ese106 z106 eese110 uez110 lesz111 s111
يس is63 es70 ess85 ice85 iss88 ace91 yce93 s94 yes96 ys99 ase102 ees103 ez103 eiss103 t104 ijs104 js106 yous106 ic108 os108 ais109 iz109 jes110 nis110
يش ish90 ich90 esch106 esh110 ic112 jes112 yas112 sh113
يط re111 it112
يع ya99 ih106 yaa107 a109 ee111
يغ eg93 ig93 ieg103 egg104 yagh107 ogh111 eh112
يف ev71 if83 eve88 yev88 ef89 iff91 eph93 ave95 iffe99 ephe99 ew103 yef108 lefe109 effe109 sef109 ayf109 v111 aif111 hev112
يق ik84 iq90 eeq110 ic111 eq112
يك ick76 ek82 ik84 ic89 ake90 rick98 ich99 ike101 icha102 ke103 yk104 ijk104 ique105 yek105 eck106 iak107 zyk109 ix110 ech112 nick112 yeka112
يل el62 ell68 il73 elle85 yle87 ill88 ale91 yl94 l94 well95 ille95 rell96 nell96 ele96 eal99 yil101 jel104 yel105 iel106 eill106 le106 yell107 eele108 ile108
يم im72 em86 eem88 eme98 yam103 imm103 iam104 aym106 m107 ym107 yem108 ime109 ieme109 iem110 heim110 eim111
ين in57 en61 ine69 een86 ane87 yne88 ein90 ain91 aine92 yn92 ne94 yen97 n100 enne100 inn100 lin102 ynn103 enn104 ynne105 ene107 eyin108 eine108 ien108 am109
يه er76 e78 et81 ia85 ei94 ya95 ih98 ais99 ier99 eh99 eya101 ieh102 y103 ej104 iyah105 iya106 iah108 j108 zej109 iye109 ay109 aya110 k110 je110
يو yo62 yu64 io68 jo74 ju80 u82 eu82 you84 ho86 ew86 o87 iu92 eo92 illo96 llo97 ue99 ugh100 yeo101 eeuw102 cio104 eve106 yous107 iou107 yot109
يي e88 ye92 i95 a98 ier101 je101 lle102 yee108 yip109 yi109 yeh109 ip110 yea110 ji110
پ p92 pe112 po113 pa113 pier119
پا pa100
پر per109
پل paul109 bell112
پي pe106
چ ch102 cz108 cha110 c119
چا cha106
ڤ v102 fi120
گ g93 gh111 oug115
گا ga103
گر ger107 gr107
گل gul111
گو gu106 go110
`;
