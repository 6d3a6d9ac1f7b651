// Made by bench/learn/alphabet-tables.ts from Wikidata labels (si; CC0), display names of CLDR 48.0 (si; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const sinh = `
ඁ m74 ma93
ං ng66 n73 m74 nha79 ma93
ංග ng64 nga68
ංහ nghe79
ඃ h74 ha99
අ a48 85 u86
අන an83
අප af74
අය i78 ai86
අව av89
අස aze73
ආ a61
ආර ar80
ඇ a53 as76 ae87 adel88
ඇඩ ada87
ඇම ame76
ඇර ara74
ඇල al70
ඇව ava81
ඇෆ af85
ඈ a77 ae87
ඉ i54 e75 it86 iq90
ඉත it75 et77
ඉන in66 hi81 i90
ඉබ iba80 ib93
ඉර ir86
ඊ i74 e83
ඊශ is82
උ u57 um86
උග ug86
ඌ u73
ඍ r73
ඎ r73
ඏ l73
ඐ l73
එ e54 74 a92
ඒ e75 ei86 a91
ඒෂ a81
ඓ a83 i83 ai90 e96
ඔ o56
ඔක oka88
ඔස os82
ඕ o61
ඕල al81
ඖ au85 o87 ow88 av95 u102
ක ka51 k54 ca67 c70 ke71 q72 ch80 e80 ki85 lka86 cay98
කට kat91
කණ kan79
කම khme79
කය k74
කර kara80
කල kala82
ක් k42 c55 kr74 que75 o79 q79 ck79 ch81 lk81 e81 te83 rk86 a86
කා ka56 ca64 k86 a90
කැ ka63 ca65 can82
කි ki53
කී kee79
කු ku57 cu68 k86 c86
කෙ ke70
කේ cai73 ca76
කො ko52 co60 coc90
කෝ ko64 co67 nko81 cor81 o86
ඛ kh73 kha80 h80 k88 c96 ch96
ඛ් kh74
ඛා a89
ග ga58 gu65 g69
ගම gam78
ගල gala85
ග් g48 gh79 ue83 ng86
ගා ga56
ගැ ga68
ගි gi61 g81
ගී g81 gee86
ගු gu55
ගෙ gae81 ga86
ගේ age86
ගො go63
ගෝ go62
ඝ gh71 g83 q99
ඞ n73
ඟ ng75 nga85 n94
ච ch60 cha69 chuv81 s84 chu92 c93
ච් ch70
චි chi59 chii86
චී ch76
චූ chuu79
චෙ che73 cek79
චේ he81
ඡ ch83 s91 c93 i94 j97 h100
ජ ja64 j75 ge77 ji81 ig86 y95 z98 ze99
ජප jepa81
ජය jaya73 ja81
ජර jer72
ජ් j70
ජා ja64
ජැ ja81
ජි ji58 gi67
ජී ji82
ජු ju64
ජෙ ge75
ජේ ja81
ජො jo76
ජෝ jo76 joh78 co86
ඣ z76 s91
ඤ n73
ඤය n81
ඤ් i81
ඥ john82 jan86 jn87
ඦ naj80 ny84 nj91
ට ta53 t61 to67 te69 tu74 r81 rt86 tuc86 etu87 et88 tac91
ටච tut81
ටහ tah92
ට් t47 te68 isut81 tt85 it86 ut86 ot86
ටා ta57
ටැ ta73
ටි ti50 t71 ty73 te82
ටී ti87 t89
ටු tu61
ටෙ te70 tel89
ටේ ta83 t87
ටො to55 t86
ටෝ to65
ඨ t77 th84
ඩ da60 d62 de76 76
ඩ් d53 de71
ඩා da57 dar86
ඩැ da81
ඩි di55 dy75 de76 a88
ඩු du68 de86
ඩෙ de71 d86
ඩේ da75
ඩො do61
ඩෝ do62 d81 ed85
ඪ dh79 d88 deh98
ණ n70 uin81
ණඩ ada79
ඬ nd74 and100
ත t64 th67 d75 tha75 ta86
තය de64 ia82 d86
ත් th64 t78 te79
තා ta60 tha71 sta81
ති ti67 ati77
තු tu61
තො tho79
තෝ to65
ථ th76 t77
ථා ta70
ද d67 de81 day86
දා da76
දි di60 adhi86 d86
දු du76
දේ de73
දෝ do74
ධ dh79 de85 d88 deh98
ධි dhi81
න n52 na56 ne77 on84 yno86 nari87
නඩ nad76
නය n51 ina71 non81 ne81
නව new79
න් n29 an59 on65 ne70 ng72 ni75 in77 hern79 hn86 ion86 m86 avan86 and88 nd90
නා na49 n81
නැ na81
නි ni45 n70 ne73 ani80
නී ne62 nei86
නු n45 nu66 a75 anu91
නූ nuu86
නෙ ne68 nie79
නේ ne66 a82
නෛ n86
නො no65 n86
නෝ no62 nor81
නෞ nau76
ඳ nd74 and100
ප p58 pa62 81 pu81 pe87
පර p86
පල pal75
ප් p60 pe76
පා pa61
පැ pa70 p81
පි pi65 fi73 p86
පී p77
පු pu65
පෘ por74 p86
පෙ pe67
පේ pe81
පො po64
පෝ po77
ඵ f75 p94
බ b53 ba56 bu68 bo81 rba84 a86 be95
බං ba86
බන ba78
බල bul74
බහ bah73
බ් b54 bri88
බා ba53
බැ ba73
බි bi61 be70 rb75 b75 by79
බු bu57 b86
බෙ be55
බො bo60 bho79
බෝ bo70
බෲ bru81 brew84 rew92 ew92
භ v76 b89 bah99
භා baha89
භූ bu81
ම ma46 m59 me76 mo80 omo82 tma83 86 h86 mc86 rema86 reme86
මඝ maga86
මය m69 ma79 may82
මල mala73
මස m87
ම් m47 em74 me76 n86 am90
මා ma51 mar78 ama82
මැ ma57 mac73 m86 mak86 mc86
මෑ ma74
මි mi54 my71 m74
මී mi74 meet86 me86
මු mu73
මෙ me58 m83
මේ m82
මො mo51 ma72 hm81
මෝ mo68 ma81
ඹ mb73 mba89
ය ya58 a62 e65 y68 er74 ico81 i81 ia84 cas86 an100
යක yake79
යන yan77 an81
යම um81
ය් ai86 y87
යා a43 ya65 e71 ia77 i79 sia80
යි i47 y68 yi70 ai76 ei80 e86 c86
යී yi79
යු u56 yu78 eu86 e86
යූ ue81
යෙ ye72 e86
යේ ya80
යො yo81
යෝ o73 eo82
ර ra51 r58 era74 wick79 raz81 ar82 ro85 re86 ru86 rit86 rana86 d88
රණ rana79
රය r64
ර් r39 er56 ur65 t79 ir81 ar83 or86
රා ra49
රැ ra71
රෑ ra75
රි ri43 re72 uri79 a87
රී ri67 ree67 re73
රු ru53 r72
රූ ru70
රෙ re58
රේ re64 ai74 ray86
රො ro54 rro83
රෝ ro59 o81 aroe86 roe90
ල la50 l57 lu74 lo80 li82 ll86 llu86 hl86
ලං lan76
ලය l64
ල් l48 al75 lle76 ll78 all80 le86
ලා la55 l79
ලැ la65
ලි li45 l76
ලී li66 l83
ලු lu54 l86
ලූ lu81
ලෙ le60 lle76 ele78
ලේ le69 lay72 i88 la88
ලො lo63
ලෝ lo64 llo79 lov80
ව v58 59 wa64 va71 a79 ouve79 ua80 vi82 e82 w84 wo86 p86 wh97
වක waka87
වන van79
වය wh81
වර e83
ව් v71 w77 aw78 ew85 ov86
වා wa56 a60 va65
වැ va71 wal81
වෑ va81
වි vi55 wi63 i85 w88
වී we68 vi73
වු u66 vu87 au89
වූ wu86
වෙ ve68 we72 v81
වේ a71 ay74 way76 we79 e81
වො vo67 wo73 o80 w86
වෝ o76
ශ s69 rsha81 sha86 sh86 rus86
ශය s81
ශ් sh67 s70
ශා sha72 sai75 sa86
ශෝ xho81 sho81
ෂ s70 sh75 shal86 rsha95
ෂ් sh60
ෂා sa90
ස s53 sa61 so75 za75 ce76 ze81 ts81 88 sakh89 se90 c93
සං san75
සත sou79
සම sama76
සය s76
සර ser77 sara80
සහ sah81
ස් s36 z61 es69 se73 ese75 ts78 as79 sy81 ze81 ss86 x86 nes86
සා sa56 za63 ssa76
සැ sa61 s81
සෑ sa72
සි si47 ci63 e73 zi73 s74 sy75 is77 se83 i84 c91
සු su66 zu76
සූ su77
සෙ se69 ce71
සේ se80
සො so66 zo79 ts82 sa86
සෝ so64
සෞ sou81 sau81
හ h63 ha64 ho86 hy86 hak86 hea86 he97
හන hun74
හල la79
හව h87
හ් a79
හා ha70
හි hi60
හී he84 heb92 hebr92
හු hu82
හෙ he72 her86
හො ho69 h86 kh86
හෝ ho75 haou81
ළ l70
ෆ f69 fo87
ෆ් f62
ෆා fa69
ෆැ f79 fa81
ෆි fi71
ෆී fi74
ෆු fu73
ෆො fo79
ෆෝ fo76 fal81 for86
් 59 te74 e76 n79 ir81 ia81 ch81 h86 pe86 em86 x86 o89
්ග g67 ga86
්ජ g81
්ට ta87 te88
්ද d75 nd76
්න ne91
්බ b64
්ම m78 ma80
්ය ya89
්ර r75
්ල la86
්ස se81
ා a58 ha79 h86 awai87 u89 au100
ාන an79
ාය ae84
ාල ali72 al78
ාව a40 ra81
ැ a69 ae87
ෑ a68 ia81 ae87
ි i58 y72 a82 be86 oddy86 e87 ni88 ey89
ික ik81
ිජ ig79 ige84 ge88
ිට s82 it92
ින in79
ිබ ib80
ිම ima88
ිය i44 e64 si76 ie77 ia78 y81 ey84 ya92
ිස l81 s91
ී i64 ee73 e74 ii79
ීන ino71
ීය ia81
ීර er68
ු u63 o72 s86 nu86
ුඅ ua87
ුආ ua73
ුර ura92
ුව u75 r81
ූ u69 o71
ූර u81
ෘ r73
ෘත rta79
ෙ e62 er76 ay79 a91
ෙක e85
ෙය a79
ේ e64 a70 ey72 ay79 es86 ace87 i99
ේන an69 en74 n79
ේම ma87
ේර ar71
ෛ a83 i83 ai90 e96
ො o62 q86 go87
ොං ong93
ොම om83
ෝ o62 or79 cho81 ayot81 au86 aou88
ෝව o73
ෞ au85 o87 ow88 av95 u102
ෟ u73
ෲ r73
ෳ l73
`;
