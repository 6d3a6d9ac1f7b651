// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ka xmf; CC0), display names of CLDR 48.0 (ka; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const geor = `
ა a35 76 o76 e87 oir87 az87 ha88 ya90 ag92 lah92
აბ ab74 a87
ად ad96
ავ au77 afgh87 av88
აზ az79
აი ai76 ay77
ალ al60
ამ am73 ham95
ან an49 yan90 anc97
აო zao86
აპ ap98
არ ar62 card85 a92 r93
ას a87
ატ at81
აუ au88 a96
აფ af77 ab87
აქ ak82
ბ b48 ba81 be88 p99 v100 bo101
ბა ba49 bah94
ბე be56 b73
ბი s71 bi75 bu78 e81 b85 by85 a87
ბო bo63 bho85
ბრ br65
ბუ bu60 b70 bo79 bou81
გ g48 q77 gh85 ga89 go93 h96
გა ga52 gu87 gha88
გე ge64 gue82
გვ gu67 g87
გი g62 gi67 gui82 q85 gue87
გო go59 qo86
გრ gro80 gr81
გუ gu59 r87 g91
დ d51 de74 t83 deri87 ngho92 ped92 da95 ed102
და da53 dan81 de82
დე de59 da75 d76 e85
დი di59 d64 dia87 dy95 die96
დო do55 da85
დუ d71 du71
ე e45 a67 o79 je81 i83 ye87 et90 he90 ay91 ai92 se92 f92 h93 eu97 103 ier104 y105
ეა ea94
ედ ed80
ევ eu83 ew86
ეზ es80
ეთ ic82 et92 i98
ეი a75 ay76 ey81 o92 i92
ეკ ek80
ელ el76 hel81 ell82 k87
ენ en66 an75
ეო eo93
ერ er57 ir78 ert85 ar95
ეს es67 e82
ეტ et81
ეუ u92 e92
ეფ ef96 b98
ვ v53 w68 u82 o88 b95 ueva95 va97
ვა va57 wa60 ua78 war92 w95 a99
ვე ve60 we69 wa75 uvet92 w98
ვი vi58 wi68 v69 w78 ve82 vill91 vil97
ვო vo72 o92
ვუ v80 wu94
ზ z56 s62 es87 th88 se94 yz96 izie98 ghes99
ზა za63
ზე ze75 z87 se89
ზვ zv91
ზი zi71 zy81 z81 ze87
ზო zo87
ზუ zu80 z83 i87
ზჰ zh94
თ t51 th71 te87 d91 ta97
თა ta78 a87 b87
თე the79 te92 tu92 t96
თი stan70 ie70 ia72 a74 ti76 i78 t80 e81 time87 d92 h93 ty94
თო to92
თუ t74 d83 tu88
ი i40 y59 e72 hi77 yi83 u86 87 re87 j90 ea92 eu92 os92 ies92 w92 dy92 ip92 ll92 ei95 ch103 a104
ია ia53 ya59 ja68 y81 ha92
იბ ib76 ibi97
იგ ig90
იე ye73 je82
ივ v93
იზ uise87
იკ i87 ik91
ილ il90
იმ im85 him92
ინ in55 e92
იო yo73 io85 jo85
ირ ir77
ის is66 a76 as77 es79 g86 h87 s87 l88 o91 nes92 di92 os92 e92 co99
იტ it75
იუ i57 ju81 y83 yu84 ai88 ew93 ie94
იფ yyib92 yyip92
კ k47 c62 ck83 ca87 g88 ka89 qu92 cain92 keyn92 mcca92 co92 q102 ch104
კა ka50 ca59 kan85 k97
კე ke67 que75 ki77 ca92
კი k55 ki58 kee80 c81 ce87 ci97
კლ cl85 kl93
კო ko52 co64 k92
კრ cr87
კუ ku64 k77 qu78 cu79 i80 ko86 a92 w92
ლ l46 ll83 la88 le89 lo92
ლა la47 l79 lah82 lla86 las87 lya87 ala96 ola98
ლგ lg94
ლდ ld78
ლე le56 lle83 leo94
ლი li50 l58 a62 i65 e66 r74 n74 o75 es77 lle77 ic79 lie80 en82 ia84 co87 g87 z87 ial87 ll88 d92 k92 t92 le93
ლო lo61 l82 llo90
ლტ lt85
ლუ lu58 l67 lo77 a80 o83 i85 u87 lou92
მ m48 ma75 em93 n94 ng105
მა ma44 m76 man82 yama87 mak92 mc92
მბ mb59
მე me58 e92 eme97
მი mi59 m64 my76 mit86 emy87 me93
მო mo56 ma79 mor85 mos93
მს ms89
მუ mu73 m75 a79
ნ n39 nd87 nc90 en92 an95 ne97 on98 un101 na101 ng104
ნა na51 ne86 an87 n87
ნგ ng59 n80
ნდ nd54 nde94
ნე ne58 n66 ni78 an82 na85
ნი n42 ni54 ne71 nd80 ing85 nie85 ny85 on90 nee92
ნო no64 neau92
ნს ns80
ნტ nt67 nta92
ნუ n56 a75 ni76 nu80 o80 i87 en93
ო o44 ho76 au83 a87 aw92
ოდ aude92
ოე i87 l92
ოვ ov85
ოკ oc92
ოლ ol88 o92
ონ on68 ont82 ong87
ოპ op90
ორ or66 ori84
ოს o74 ho93
ოტ ot84
ოუ d92
ოქ oc83
ოჯ oj78
პ p51 b85 pa93 pe94 ba99 f101 po106
პა pa59 pe87 pal92
პე pe69
პი pi68 pe82 p92
პო po62 poh85
პრ pr99
პუ pu63 pa85 u92
ჟ j59 g77 sch81 ge82 jaza83 s86 rz89 zh91 je92
ჟი gi85 rzy87
რ r41 ar90 ri90 ari92 re96 er98 ra103 ro106
რა ra50 rra74 r80 rud92
რდ rd74 r92
რე re57 r81 ra82
რვ ro80
რი ri48 r53 a56 e63 i64 o64 l69 s70 es71 ais72 ia73 h73 n74 k75 ree78 m79 ic81 rie83 t83 ry85 ro87 ol87 hic90 ar92
რლ rl79 erl86
რმ urm93 rm95
რო ro54 o87
რს rs88
რტ rt72 art91
რუ ru59 r68 a82 i87 u87 rw90 ri96
რქ urk79 rk85
რჯ rg78
ს s42 62 z78 c82 ss85 es91 sh94 a98 ce106
სა sa55
სე se63 ce75 sa78 sai83 s87 sen92
სი s55 si59 ci72 sey77 sie87 ts88 z92 e92 se94
სკ s85 sk95
სლ sl84
სო so62
სტ st62 ust92
სუ su69 si81 e84 s84 sw89
ტ t48 te82 et89 d91 eat93 th96 ta97
ტა ta49 tah82 tte87 te87
ტე te62 ter74 tte78 t92
ტვ tv82
ტი ti57 t62 ty85 tim92
ტო to54 t87
ტრ tr92
ტს ts74
ტუ tu62 t66 e83 r85 tut87 ut92
უ u43 58 w70 o82 nu91 hu91 uc92 a96 ew101 or102 dor104 odor104
უა wa75 ois79 ua82 g88 w92
უდ ud89
უე ue84 we88 iue92
უზ uz78
უი win92 we92 ui94
უკ uk77 k98
ულ ul86 i92 a92
უმ um89
უნ un91 und93
უო wal87
ურ ur61 u82
ფ p56 b84 f85 v92 pa93 pe94 ba99 ab100 po106
ფა fa72 pa95
ფე fe78
ფი fi66 f85
ფო fo77 fa87
ფრ fr72
ფს ps92
ფუ fu79
ქ k55 c66 q80 g88 ka89 ch92 ack92 ck102
ქა ka91 ca95
ქე k92
ქი k82 q92
ქო co85
ქს ks91
ქუ ku79 k86
ქჰ xh87
ღ gh60 g63 q82 gha88
ღა ga81 a87
ღი gh92
ღო g83
ღუ g88
ყ q62 k66 kh78 ke84 iq90 ekua91
ყა ka72 k92
ყი ki82 q87
შ s58 sh61 sch68 ch75 sk85 sz89 dz92 che97 g97 schr100 k102
შა sha68
შვ sw93
ში sh79 s84
შო sho90
შუ s82
შშ s92
ჩ ch63 c69 s73 i76 j79 cz81 h82 a90 jong92 che95
ჩა cha72
ჩე che76 u87 i92
ჩი chi61 cil85 cz92 c92 ci96
ჩო cho80
ჩუ chu74
ც c64 t69 z70 ts71 tz81 ch85 k93 tch93 teod102 teo104 te104
ცა co92
ცე ze80 ce81
ცუ zu93
ძ j62 c72 g79 dz81 d81 dsc81 dej93 ge96
ძე dze81
ძო dzo85
წ c67 t70 z72 ts75 ch85 tz91 k93 tch93
ჭ ch65 s73 c75 i76 j79 h82 cz89 a90
ხ h62 k70 ch72 kh74 j79 c79 x83 ech89 q102
ხა kha75 ha88
ხო c80 jo87
ხუ ju81 k82 u92
ჯ j58 ja75 y78 z81 g81 ze82 c84 ge87 e89 drz92 dge94 aca99
ჯა ja64 j92
ჯე ce81 c90 j92
ჯი ji69 j82
ჯო joh82 jo82 geo87
ჯუ ju79
ჰ h52 ha82 x89 hi92 kh92 dsch95 j95 hnpe100
ჰა ha60 he87 a95
ჰე he80
ჰი hi69 hil97
ჰო ho70 o92
ჰუ hu78 h88
ჱ e57 a74 ay91 i102 et105 y105
ჲ y64 i65 e81 a85 j88 ya94 ia99
ჳ u65 o67 w73 v79 au91 l96 oa102
ჴ x69 s72 c73 sh75 z75 so86 utch86 ze86
ჵ o56 a87 ho93 au102
ჶ f56 ph90 ff92 v92 fe98 fr98 ft104
ჷ e57 a74 ay91 i102 et105 y105
ჸ 55
ჹ g56 ga89 h96 q98
ჺ 55
ჼ n56 an95 on98 na101 ne103 ng106
ჽ a59 ae69 aa86 e86 aay103
ჾ 55
ჿ u65 o67 w73 v79 au91 l96 oa102
ⴀ a56 o96 e106
ⴁ b57 ba81 be89 p99 v100 bo102
ⴂ g56 ga89 h96 q98
ⴃ d57 de76 t88 da95 ed103
ⴄ e57 a74 ay91 i102 et105 y105
ⴅ v58 w74 o88 u94 b95 ueva95 va97
ⴆ z60 s69 th88 se94 yz96 es97 izie98 ghes99
ⴇ t56 d91 te95 th96 ta97
ⴈ i57 e79 y83 a104
ⴉ k59 c72 g88 ka89 ck103 q103 ch104
ⴊ l56 la88 le89 ll98
ⴋ m57 ma76 n94 ng105
ⴌ n56 an95 on98 na101 ne103 ng106
ⴍ o56 a87 ho93 au102
ⴎ p57 b85 pa93 pe94 ba99 f101 po106
ⴏ j60 g77 sch81 ge82 s86 rz89 zh91 jaza94
ⴐ r56 er99 re101 ra103 ro106
ⴑ s56 sh94 z105 ce106
ⴒ t56 d91 te95 th96 ta97
ⴓ u56 o89 w89
ⴔ p57 b85 pa93 pe94 ba99 f101 po106
ⴕ k59 c72 g88 ka89 ck103 q103 ch104
ⴖ gh62 g66 q82 gha88
ⴗ q62 k67 kh78 ke84 iq90 ekua91
ⴘ s65 sh67 sch75 ch78 sz89 che97 g97 k102
ⴙ ch65 s73 c75 i76 j79 h82 cz89 a90
ⴚ c67 t70 z72 ts75 ch85 tz91 k93 tch93
ⴛ j62 c72 g79 dsc81 dz81 d85 dej93 ge96
ⴜ c67 t70 z72 ts75 ch85 tz91 k93 tch93
ⴝ ch65 s73 c75 i76 j79 h82 cz89 a90
ⴞ h63 k71 kh77 c79 ch79 j87 x99 q102
ⴟ j61 ja75 y78 z81 ze82 ge88 e89
ⴠ h57 ha82 hi92 dsch95 j95 hnpe100 x102
ⴡ e57 a74 ay91 i102 et105 y105
ⴢ y64 i65 e81 a85 j88 ya94 ia99
ⴣ u65 o67 w73 v79 au91 l96 oa102
ⴤ x69 s72 c73 sh75 z75 so86 utch86 ze86
ⴥ o56 a87 ho93 au102
ⴧ e57 a74 ay91 i102 et105 y105
ⴭ a59 ae69 aa86 e86 aay103
`;
