// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ka xmf; CC0), display names of CLDR 48.0 (ka; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const geor = `
ა a33 69 o75 ha78 az83 ya86 lah88 on88 e95
აბ ab68 a83
ად ad76
ავ av74 au74 aw90
აზ az73
აი ay74 ai76 i94
ალ al56
ამ am68
ან an47 yan85 anc89
აო zao82
აპ ap86
არ ar62 card81 a88 r89
ას a86
ატ at70
აუ au78
აფ af73 ab83
აქ ak76
აჰ a91
ბ b55 be95 ba99
ბა ba45 bah90
ბე be52 b66
ბი s66 bi67 bu74 by80 b80 e81 a83
ბლ bl86
ბო bo59 bho82
ბრ br58
ბუ bu56 b66 bou71 bo88
გ g53 q74 gh79 go93
გა ga48 gu83 gha84 g91
გე ge58 gue78 g89
გვ gu63 g83
გი g57 gi64 gui78 q81 gue83
გო go55 qo82 got83
გრ gr67 gro75
გუ gu55 r83 g89
დ d60 deri83 ed88 ngho88 de95
და da49 dan77 de78
დე de54 da69 ee75 d78
დი di55 d60 dia83 dy92 die92
დო do51 da82 au88 d90
დუ du65 d68
ე e45 a71 i76 je77 o80 ye81 et88 se88 z88 f88 eu90
ეა ea85
ეგ eg88
ედ ed73
ევ eu78 ew81
ეზ es72
ეთ ic77 et81
ეი ay72 a72 ey79 ei86 o88 i88
ეკ ek74
ელ el66 hel80 ell81 k83
ემ em89
ენ en64 an82
ეო eo82
ერ er55 ir74 ert82 a88 ar89
ეს es62 a89 e90
ეტ et75
ეუ e85 u88
ეფ ef90 b91
ვ v59 w74 u80
ვა va53 wa57 ua75 war88 v92 a93
ვე ve56 we65 wa71 vet88 w89
ვი vi54 wi64 v65 w74 ve78 vill90 vil91
ვლ vl91
ვო vo67 o88
ვუ v84 wu88
ზ z64 s66 es87 i88
ზა za58
ზე ze70 se84
ზვ zv84
ზი zi66 zy76 z77 ze83
ზო zo81
ზუ zu74 z78 i83
ზჰ zh84
თ t61 th66 at82 te87
თა ta70 a83 b83
თე the75 tu83 te83
თი ia59 a73 t74 i74 ti75 ne81 e83 time83 ty89 h89
თო to84
თუ tu70 t81 i83
ი i38 y56 hi76 yi79 e80 w81 u83 re84 ri84 84 j86 eu87 ime88 os88 ea88 ip88 ies88 cker88 dy88 ei88 ll88 cky93 ch96
ია ia50 ya54 ja64 y77
იბ ib68
იგ ig83
იდ id79
იე ye69 je88
ივ v82
იზ uise83
იკ ik82 i83
ილ il80
იმ im78 him91
ინ in51 e80
იო yo71 io77 jo81
ირ ir71
ის is61 as73 a77 es77 nes80 o85 l86 g86 e88 di88 os88 les90
იტ it65
იუ i54 ju77 yu79 y80 e86 de88 u91
იფ yyib88 yyip88
იხ ich88
კ k48 c63 ca83 qu87 s88 cain88 keyn88 mcca88 ko89 co91
კა ka46 ca54 kan81 k89
კე ke61 que71 k88
კვ kw94
კი k50 ki54 kee76 c77 ce83 ci91
კლ cl80
კო ko48 co61 k88
კრ cr78
კუ ku59 qu74 cu74 k76 i76 e81 a88 w88
ლ l48 ll80 lo88 aul88 la99
ლა la43 l75 lah78 lla81 las83 lya83 ola89 ala90
ლგ lg82
ლდ ld72
ლე le51 lle78 ole94
ლი li46 l54 a61 i62 e63 ia66 es69 r70 n70 en71 lle74 ic75 o81 ll81 lia83 g83 z83 ial83 lie87 le88 d88 k88 t88
ლო lo57 l83 llo85
ლტ lt77
ლუ lu54 l62 lo73 a76 o78 i81 u83 lou88
მ m51 em88 ma94
მა ma40 m72 man78 yama83 mak88 mc88
მბ mb54
მე me54 e88 eme89 m91
მი mi55 m60 my71 mit82 emy83 me88
მო mo51 mor81 ma81 mos88
მს ms81
მუ mu68 m71 a75
ნ n36 nd83 en83 nc86 an89 ain89 ng101
ნა na46 ne81 an83 n84
ნბ nb84
ნგ ng54 n78
ნდ nd50 nde88
ნე ne55 n62 g81 a83 an83
ნი n38 ni49 ne70 nd76 ing81 ny81 on85 nee88
ნო no58
ნს ns72
ნტ nt61 nta88
ნუ n53 a67 nu69 o76 i79 ni94
ო o46 ho75 aw88
ოდ aude88
ოე i83 l88
ოვ ov77
ოკ oc89
ოლ ol80 o88
ომ om93
ონ on64 ont78 ong84
ოპ op82
ორ or65 ori79
ოს o72
ოტ ot77
ოქ o83
ოჯ oj70
პ p60
პა pa53 pe83 pal88
პე pe63
პი pi63 pe78 p88
პო po58 poh81 p88
პრ pr80
პუ pu60 pa81 u88
ჟ j71 ge82 je88 g94 sch100
ჟი gi81
რ r39 ar82 ri87 ari88
რა ra46 rra70 r77 rud88
რგ rg86
რდ rd67
რე re54 r76 ra77 o84
რვ ro76 o95
რი ri44 r50 a55 es58 e59 i61 n65 ia66 s67 k67 l67 en68 h69 ic73 t73 m75 ree75 ese79 o81 ry81 rie81 que83 ro83 ol83
რლ rl71
რმ rm79
რო ro51 o83
რს rs74
რტ rt66 art90
რუ ru55 r63 a78 i83 u83 rw84
რქ rk72
რჯ rg74
ს s42 56 z74 c78 a79 ss81 as87 es87
სა sa50
სე se59 ce71 sa71 sai79 s82 sen88
სი s51 si54 ci70 sey73 sia83
სკ s80 sk87
სლ sl72
სნ sn92
სო so58
სპ p86
სტ st57 ust87
სუ su64 s73 sw80 e80 si94
ტ t55 te78 et85 itt86 eat88
ტა ta46 tah78 t81 ata88
ტე te57 ter70 tte74 t88
ტვ tv76
ტი ti53 t58 ty80 tim88
ტო to50 t83
ტრ tr78 tru88
ტს ts69
ტუ tu58 t63 e79 u81 r81 tut83
უ u45 52 w67 ou82 ew85 o85 uc86 hu87 ia88 a88 nu88 or98 dor99 odor99
უა wa73 ua78 ois78 g85 w88 hua92
უბ ub87
უგ ug91
უდ ud79
უე ue79 iue87 we89
უზ uz79
უთ ut88
უი win81 ui86 we88
უკ uk71 u93
ულ ul82 a88 y88
უმ um80
უნ un80 und88
ურ ur60 u78
უშ us85
ფ p71 f83 v88 ph89
ფა fa69 p88
ფე fe74
ფი fi62 f81
ფო fo73
ფრ fr68
ფს ps83
ფუ fu75
ქ k69 q77 c79 ack88 cre96
ქა ka82 ca84
ქე k88
ქი k78 q88
ქო co72
ქს ks73
ქუ ku77 k83
ქჰ xh83
ღ gh72 g77 q100
ღა ga75
ღი gh88
ღო g76
ღუ g83
ყ k75 q77 kh97
ყა ka69 k88
ყი q83
შ s60 sh65 sch71 ch81 sk81 dz88 schr89 sr92
შა sha64
შვ sw84
ში sh75 s81
შო sho84
შუ s78
შშ s88
ჩ c78 ch82 cz82 jong88 s92 i95 j98 h101
ჩა cha66
ჩე che75 u83 i88 czec88
ჩი chi57 cil81 ch83 ci84 cz88 c88 chin91
ჩო cho75
ჩუ chu69
ც c73 ts75 tz80 e88 it88 t89 z90 teod98 te99 teo99
ცა co88
ცე ze75 ce76
ცუ zu88
ძ j81 d86 c91 g98 dz100 dsc100
ძე dze77
ძო dzo81
წ c86 t89 z91 ts94 ch104
ჭ ch79 s92 c94 i95 j98 h101
ხ h71 j74 ch76 x81 ech83 kh84 k90 c98
ხა kha71 ha82
ხო c76 jo83 cr95
ხუ k83 u88 a88
ჯ j68 c80 g81 drz88 aca91 ja94 y97 z100 ze101
ჯა ja60 j88
ჯე ce77 c87 j88
ჯი ji68 j78
ჯო jo77 joh78 geo83
ჯუ ju77
ჰ h61 kh88 x89 ha101
ჰა ha55 he83
ჰე he72
ჰი hi64 hil94
ჰმ hm91
ჰო ho65 o88
ჰრ hr86
ჰუ hu73 h83
ჱ e76 a93
ჲ y83 i84 e100 a104
ჳ u84 o86 w92 v98
ჴ x88 s91 c92 sh94 z94
ჵ o75
ჶ f75
ჷ e76 a93
ჸ 74
ჹ g75
ჺ 74
ჼ n75
ჽ a78 ae88
ჾ 74
ჿ u84 o86 w92 v98
ⴀ a74
ⴁ b76 ba100
ⴂ g75
ⴃ d76 de95
ⴄ e76 a93
ⴅ v77 w93
ⴆ z79 s88
ⴇ t75
ⴈ i76 e98 y102
ⴉ k78 c91
ⴊ l75
ⴋ m76 ma95
ⴌ n75
ⴍ o75
ⴎ p76 b104
ⴏ j79 g96 sch100 ge101
ⴐ r75
ⴑ s75
ⴒ t75
ⴓ u75
ⴔ p76 b104
ⴕ k78 c91
ⴖ gh80 g84 q100
ⴗ q81 k86 kh97 ke103
ⴘ s84 sh86 sch94 ch97
ⴙ ch84 s92 c94 i95 j98 h101
ⴚ c86 t89 z91 ts94 ch104
ⴛ j81 c91 g98 dsc100 dz100
ⴜ c86 t89 z91 ts94 ch104
ⴝ ch84 s92 c94 i95 j98 h101
ⴞ h82 k90 kh96 c98 ch98
ⴟ j80 ja94 y97 z100 ze101
ⴠ h76 ha101
ⴡ e76 a93
ⴢ y83 i84 e100 a104
ⴣ u84 o86 w92 v98
ⴤ x88 s91 c92 sh94 z94
ⴥ o75
ⴧ e76 a93
ⴭ a78 ae88
`;
