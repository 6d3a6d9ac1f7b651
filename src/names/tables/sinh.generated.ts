// Made by bench/learn/alphabet-tables.ts from Wikidata labels (si; CC0), display names of CLDR 48.0 (si; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const sinh = `
ඁ m56 ma75 n93 ng104
ං m56 ng73 ma75 n82 nha84
ංග ng66 nga73
ංහ nghe84
ඃ h56 ha81 hi91 dsch94 j94 hnpe99 x101
අ a47 79 u90 o94 e104
අන an87
අප af79
අය i85 ai93
අස aze78
ආ a52 o94 e104
ඇ a51 ae68 as81 aa85 e85 aay102
ඇඩ ada91
ඇන an96
ඇම ame81
ඇර ara78
ඇල al79
ඇව ava86
ඇෆ af95
ඈ a58 ae68 aa85 e85 aay102
ඉ i50 e72 y82 it91 hi93 a103
ඉත et81 it87
ඉන in78 hi90
ඉබ iba84
ඉර ir95
ඊ i55 e75 y82 a103
උ u51 o88 w88 um91
උග ug92
ඌ u55 o88 w88
ඍ r54 er97 re99 ra101 ro104
ඎ r54 er97 re99 ra101 ro104
ඏ l55 la87 le88 ll97
ඐ l55 la87 le88 ll97
එ e51 a73 78 ay90 i101 et104 y104
ඒ e56 a71 ay90 i101 et104 y104
ඓ a65 i65 ai72 e78 u91 is92 ae94 ei94
ඔ o51 au84 a86 ho92
ඔක oka94
ඔස os89
ඕ o53 a85 au88 ho92
ඕල al86
ඖ au67 o69 ow70 av77 u84 aw86 ou86 ew87
ක k49 ka56 c63 ca72 q74 ch80 ke81 g86 lka91 cay95 ck101
කට kat86
කණ kan84
කම khme83
කය k79
කර kara80
කල kala86
ක් k46 c59 uk78 que79 ch80 eko83 ck84 q84 lk86 e86 rk88 a91 ak96 kr96
කා ka62 ca71 kha77 k90 ha92
කැ ca67 ka68
කි ki58 k81
කී kee84
කු ku62 cu73 k90 c91
කෙ ke75
කේ ca74
කො ko57 co64 coc94
කෝ ko72 co74 nko86 cor86 o91
ඛ h62 kh69 k70 c78 ch78 j86 kha87 x98 q101
ඛ් kh79
ග g52 ga63 gu75 gh84 aga88 h95 q97
ගම ga91 gam94
ගල gala87
ග් g52 gh84 ue86
ගා ga62
ගැ ga73
ගි gi67 gui71
ගී gee91
ගු gu60
ගෙ gae86
ගේ mage91
ගො go68
ගෝ go67 gua86
ඝ gh59 g64 q80 gha86
ඞ n55 an94 on97 na100 ne102 ng105
ඟ ng56 n76 nga85 an87 and95 ang97 ngo101 ngue102
ච ch56 s65 c74 cha74 utch80 chuv86 echt86 z90
චම cham97
ච් ch74 he86
චි chi63 hai91 chii92
චී ch81
චූ chuu84
චෙ che77 c77
ඡ ch64 s72 c74 i75 j78 h81 cz88 a89
ජ j57 ja65 ge75 y77 z80 ze81 g84 e88 ji98
ජප jepa86
ජය jaya77 ja86
ජර jer86
ජ් j75 ge84
ජා ja68
ජැ ja86
ජි ji63 gi68
ජී ji87
ජු ju69
ජෙ ge80
ජේ ja86
ජො jo82
ජෝ geo75 jo82 joh82 co91
ඣ z57 s72 es85 se85 ze88
ඤ n55 an94 on97 na100 ne102 ng105
ඤය n86
ඤ් i86
ඥ john64 jan68 jn69 yn86 zn89 zen90 j93 n95
ඦ naj62 ny66 nj73 nja87 nz93 nze94 j97 n99
ට t49 ta58 te74 to75 d90 tuc91 th95 tu98
ටර tar93
ට් t51 te72 isut86 tt89 it91 ot91 ut92
ටා ta62
ටැ ta78
ටි ti55 t76 ty78 te87
ටී ti95
ටු tu66
ටෙ te75 tel96
ටේ ta89
ටො to60 t91
ටෝ to70
ඨ t59 th66 tah92 to92 d96 rth98
ඩ d52 de68 da69 81 t87 ed102 ad105
ඩක dak85
ඩ් d57 de75 nde86
ඩා da62 dar91
ඩැ da87
ඩි di60 de78 dy80 d83
ඩු du73 de91
ඩෙ de76 d93
ඩේ da80
ඩො do66
ඩෝ do66 da79
ඪ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ණ n54 an93 on97 na99 ne102 ng105
ණඩ ada83
ඬ nd56 and82 nde92 ndia93 anda95 nda95 nds97 ind100
ත t53 th71 d77 te78 tha80 ta96
තය dia73 de74 da86
ත් th68 te84 t86
තා ta62 tha80
ති ati73 ti79
තු tu67
තො tho84
තෝ to70
ථ t59 th64 tah92 to92 d96 rth98
ථා ta75
ද d53 de74 t87 o91 day92 da93 ed102 ad104
දා da82
දි di65 dis91 adhi91
දු du82
දෙ ta97 tam97 tami97 t97
දේ de78
දෝ do80
ධ dh60 d69 deh79 de82 dha85 h87 th91 dhi95
ධි dhi86
න n46 na61 ne82 ng92 an93 on96
නඩ nad79
නය n56 ina73 non86
නව nu87
න් n34 an55 on64 ng73 ne73 in74 ni79 hern83 d84 hn91 c91 avan91 ion91
නා na54 n86
නැ na88
නි ni50 n75 ne78 c86 nee86 ani91
නී ne66 nei91
නු n49 nu77 a80 anu83
නූ nuu91
නෙ ne74 nie83
නේ ne70
නො no70 n84
නෝ no67 nor86 neau91
නෞ nau81
ඳ nd56 and82 nde92 ndia93 anda95 nda95 nds97 ind100
ප p49 pa73 pe82 b83 86 pu86 ba97 f99 po104
පල pal78
ප් p65 pe76
පා pa67
පැ pa74 p92
පි pi71 fi77 p90
පී p86
පු pu72
පෘ por79 p91
පෙ pe72
පේ pe88
පො po69
පෝ po83
ඵ f56 p75 phoe93 fe97 v98 pah99 bah101
බ b46 ba61 be84 bo86 a91 rba92 p98 bu98 v99
බන ba85
බල bul79
බහ bah76
බ් b58
බා ba58 bar92
බැ ba79
බි bi65 be75 b79 rb80 by84
බු bu61 b91
බෙ be60
බො bo65 bho83
බෝ bo75
බෲ brew85 bru86
භ v58 b71 bah81 ve91 ba93 be97 bh100
භා baha91
භූ bu86
ම m49 ma50 me83 omo86 tma88 91 rema91 reme91 ima91 yma93 n93 ng104
මක m91
මඝ maga91
මය m74 ma83 may86
මල mala77
මස m95
මළ mil97 il97 l97 amil97
ම් m51 em77 am80 me81 n91 um94
මා ma56 ama84 mar90
මැ ma63 mac75 m91 mak91 mc91
මෑ ma79
මි mi59 my77 m83
මී mi80 meet91 me92
මු mu78
මෙ me63 m88
මො mo56 ma74 hm86
මෝ mo73 ma86
ඹ mb54 amba93 mba94 embo97 mbu100
ය y59 i61 ya65 e70 a72 er79 ico86 j87 ia87 cas91
යක yake84
යන yan80 an88
යම um86
ය් ay91 ai91
යා a48 ya70 e75 sia84 i84 ia84 he86
යි i53 ai69 y72 yi76 ei82 e91
යී yi84
යු u60 eu84 yu84
යූ ue86
යෙ ye77
යේ ya84
යො yo87
යෝ o79
ර r48 ra57 wick84 ro85 raz86 yr86 ar87 re87 era87 ru91 p91 rit91 rana91 er95
රණ rana84
රය r71
ර් r44 er57 ur62 ir76 ar80 or83 t83 dur91
රා ra54
රැ ra76
රෑ ra81
රි ri48 re79 uri84
රී ri72 ree75 re78
රු ru58 r77
රූ ru75
රෙ re63 r91
රේ re70 ray91 ai96
රො ro58 rro86
රෝ ro65 roe79 o85
ල l47 la56 li79 rl86 ll86 le88 lo89 hl91 llu91 lu97
ලං lan80
ලය l70
ල් l52 le77 ll77 lle78 al84
ලා la62 l83 ala87
ලැ la70
ලි li51 ili93
ලී li71
ලු lu59 l92
ලූ lu89
ලෙ le65 lle81 ele81
ලේ le74 la79 lay82
ලො lo68
ලෝ lo67 llo84
ව v50 w66 wa72 va80 u81 ueva82 ouve84 ua85 a85 o87 e90 wo91 p91 b94 96
වක waka91
වන van79
වය wh84
වර e86
ව් v77 au81 aw81 w84 ew88 ov90
වා wa61 a65 va70
වැ va76 wal86
වෑ va87
වි vi59 wi68 i92
වී we75 vi78
වු u76 au91 vu95
වූ wu91
වෙ ve73 we77 v90
වේ a76 ay79 way81 we84
වො vo72 wo78 wa84
වෝ o95
ශ s54 rsha86 sh86 sha90 rus91 z103 ce104
ශය s86
ශ් sh72 s73
ශා sai77 sha77
ශෝ xho86 sho86
ෂ s53 sh78 z103 ce104
ෂ් sh66 ash89
ස s47 sa67 za80 ce80 so82 ze84 ts85 wso87 evaz87 sh92 z102
සං san80
සත sou83
සම sama80
සය s81
සර sara84 ser96
සහ sah85
ස් s40 z67 es78 se80 ce81 as83 ts84 ese87 ss91 x91 nes91
සා sa60 za68 aza94
සැ sa66 s87
සෑ sa77
සි si52 ci67 s74 e77 zi78 sy80 i87 se87
සු su71 zu81
සූ su82
සෙ se74 ce75
සේ se86
සො so71 zo77 ts86 sa91
සෝ so70
සෞ sou86 sau86
හ h52 ha68 hi91 hak91 ho91 hy91 hea91 dsch94 j94 hnpe99 x101
හන hun79
හල la84
හ් a83
හා ha75
හි hi65
හී he86
හු hu89
හෙ he77 her91
හො ho80 aho88 h91 kh91
හෝ ho81 hau86
ළ l54 la87 le88 ll97
ෆ f54 ph89 ff91 v91 fe92 fr97 ft103
ෆ් f66
ෆා fa78 fe86
ෆැ fa81 f91
ෆි fi76
ෆී fi79
ෆු fu78
ෆො fo85
ෆෝ fo82 fal86 for91
් 50 n83 e85 ia86 ir86 at87 h91 er91 x91
්ග g72 ga95
්ජ g80
්ට te84 ta91
්ද nd90
්න ne91
්බ b77
්ය ya91
්ර r87
්ල la89
්ස h91 se91
ා a48 h91 le91 au91 o94 e102
ාන an87
ාල ali81 al82
ාව a43 ra86
ැ a56 ae68 e77 aa85 aay102
ෑ a56 ae68 aa85 e85 aay102
ි i50 e71 y72 ey86 ia90 id91 be91 oddy91 a92 ni92 hi95
ිජ ige86 ig86
ිට s86
ිම ima93
ිය i46 e67 ie68 y78 ya80 ia85 si87 ey89
ිස l86
ී i53 e65 ee77 y82 ii84 a103
ීන ino75
ීය ia86
ීර er74 eera86 r93
ු u51 o72 w88 nu89 s91
ුඅ ua96
ුආ ua77
ුර ura87
ුව u69 r86
ූ u54 o75 w88
ූර u86
ෘ r54 er97 re99 ra101 ro104
ෘත rit83
ෙ e53 a71 ay77 er81 eti86 i88 y102 et104
ෙක e91
ෙය a84
ේ e52 a63 ey77 ay79 ai83 en91 ccai91 ace95 i96 y103 et104
ේන an69 en78
ේර ar75
ෛ i64 a65 ai72 e78 u91 is92 ae94 ei94
ො o50 a85 ho89 q91 au100 go102
ොං ong83
ෝ o50 a79 ou79 or83 ayot86 au88 ho92 aou104
ෝව o72
ෞ au66 o69 ow70 av77 u84 ou85 aw86 ew87
ෟ u55 o88 w88
ෲ r54 er97 re99 ra101 ro104
ෳ l55 la87 le88 ll97
`;
