// Made by bench/learn/alphabet-tables.ts from Wikidata labels (el; CC0), display names of CLDR 48.0 (el; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const grek = `
ͱ h62 ha87 hi97 dsch100 j100 hnpe105 x107
ͳ s60 sh98 z109 ce110
ͷ u70 o72 w78 v84 au96 l101 oa107
ͺ i62 e84 y88 a109
ͻ s60 sh98 z109 ce110
ͼ s60 sh98 z109 ce110
ͽ s60 sh98 z109 ce110
ΐ i62 e84 y88 a109
ά a60 o100 e110
έ e62 a79 ay96 i107 et110 y110
ή i62 e84 y88 a109
ί i62 e84 y88 a109
ΰ y69 i70 e86 a90 j93 ya99 ia104
α a36 e78 ah84 u91 o94 h97 it97 ij97 uc97 101 ak109
αβ av89 a89
αγ a91
αδ ad84
αζ az80
αη ay85
αι ai73 e75 hai82 ay86 ei94 i94 m95 ayr97 y100
ακ ak65 e89 wak97 aq98 ques103
αλ al57 all90 hall92 ala92 alvo97 ale98 a99
αμ am66 ham90
αν an44 ann85 rand92 n93 and95 yan96 pier97 anc98 ka100
αξ aks92 ax95
αο zao93 au100
απ ap80 p97
αρ ar54 ard75
ασ a76 as79 r92
ατ at71 ad87 rat93
αυ au91
αφ af74
αχ ah74 a97
β v55 w68 b77 o93 wi97 ofv97 eva97 by98 u99 ueva100 va102
βα va67 ba74 wa76 v87 a97
βε ve72 be78
βι vi65 bi68 v87 vie97
βο vo78 bo80
βρ br82 bri85
γ g53 ll92 ga94 h101 q102
γα ga74
γγ ng80
γε ge78 je90 ye97
γι y60 j67 yi76 l82 gi82 e84 yo92 c97 dz97
γκ g44 gh72 gu78 q81 ng90 ug94 n97 ga97
γο w67 go86 wa98
γυ gy91
δ d58 de81 t93 di97 da100 ed108
δα da74 nda91
δη dia92 d97
δι di70 d81 de95
δο do76
ε e47 a74 et88 o89 ne95 ay96 en96 ei97 ze97 k97 ret97 i99 le100 y110
εα ew87 e97
εβ ve97 ev98
εδ d89
εζ es85 ez97 s97
ει a78 y86 ei88 ey92 ai93 e97
εκ ek71 e92 k98
ελ el60 hel88 al95 sel97
εμ em71
εν en59 enn82 e86 in86 an89 aing89 ene90 gier97 ren97 sen101
εξ ex97
επ ab97
ερ er51 ur81 erre84 her85 ert90 hner90 ar90 llar97 ller97 err99 ere101
εσ es66 as79 des86 nes89 he92 e97
ετ et75 t84 ad87
ευ eu91
εφ ev84 ew87 v87 hev93 ef93
εχ ech93
ζ z56 s71 zh91 je92 th93 j96 se99 yz101 es101 ge102 izie103 jac103 ghes104 jacq104
ζα za67 ja87 se92 jea93 jac102 jacq103
ζε ze83 ge87
ζη dia92 se92
ζι si72 zi75 zy80 sey85 gi86 s93 ji96 i97 se99
ζο jo97 zo102
η i60 e71 y88 a94 u95
ηλ el92
ηρ e92
ησ es84 is90 i93
θ t61 th66 to98 tah98 d102 rth104
θι ti77 t92
θο tho86
ι i42 y67 e75 77 ie88 ee88 u90 iz92 j96 en97 ip97 sia97 ose97 izs98 ill99 id101 ci101 hi107 a109
ια ia53 i77 ya80 ja83 ha90 y92 l92 a94 hia97
ιβ yves97
ιγ ig95
ιε ier85
ιζ es82 is82 ize92 eez97
ικ ic73 ik84 ick91 isc92 eek92 a97 ch97 iq97 i98
ιλ il72 ille78 uci90 ill93 i98
ιμ im72
ιν in53 yn83 i88 inn90 ing92 ine95 rin97
ιο io86 o88 yo102
ιρ ir71 yr87
ισ is65 s82 a88 ice92 ish94 ris96 lis98
ιτ it73 hit89 et92
ιφ if96
ιχ g97
κ k47 c60 qu76 ck79 g87 q88 kh90 que91 alk92 ch93 ka93 kw97 ki98 ku98 ques102 ues103
κα ka55 a56 sch60 ca63 n68 i69 o71 c71 k74 ais75 co81 an81 e82 es83 isch85 s86 kac90 al90 kan90 l92 m92 h92 che92 hi92
κε ce81 ca83 ke83 kke90 cai92 ken93 c101
κη a82 k87 ka87 i92
κι ki61 chi77 k78 ky88 a89 i96 ci100
κλ cl79 kl100
κο ko58 co64 o86 c88 k95 s97 a97 kol99
κρ cr78 chr87 kr88
κυ cy90
κω caul97
λ l46 ll78 le84 la86 lle94 eel95 lt97 hael97 llo97
λα la52 l83 las90 ya99
λε le61 lle86 l97 let97
λη le87 l87
λι li55 l81 i85 lee90 ly91 ili101
λλ ll97
λο lo64 llo91 l99
λτ lt92
λφ rf92 lf92
λω lo80
μ m50 ma81 c97 n99 ng110
μα ma48 m79 mac97 mc97 mas97
μβ mb76
με me59 ma91 eme103
μι mi61 mit80 my81 m85 mu90 a92
μο mo61 mont92 mor92 mos97
μπ b43 mb62 bo95 p97
μω m91
ν n45 ne82 en92 un93 ny97 is97 kn97 an99 on102 na106 ng109
να na59 n68 s88 a91 sh92
νδ nd72
νε ne63 na98
νη ne76 n83
νι ni52 n64 ny71 a80 o89 g90 in91 i92
νξ nx94
νο no68
νσ ns80 s91
ντ d46 nd57 nt78 de84 ndt87 o92 dt97 do100 daw103
ξ x68 s76 c78 sh80 z80 so91 utch91 ze91
ο o45 ho76 au83 a84 88 aw89 e97 no97 lo103 u105
ογ og89
οζ oz97
οι s87 e90 a97
οκ ok86 k99
ολ ol68
ομ om79 k89 o95
ον on53 ohn82 lon89 o97 n97
οξ os92
οπ op85
ορ or59 ore101
οσ os72 e80 o81 n83 s100
οτ o81 tte92 ot101
ου u38 ou54 w62 o74 uh92 hu93 du97 l97 i97 un98
οφ ov79 ow90
οχ oh87 oj90
π p51 b89 ppe92 yib97 yip97 pa97 pe98 ba103 f105 po109
πα pa63 ba93
πε pe76 per90
πη pe92
πι pi71 pe88 pit90 p92
πο po70
ππ p91
πτ pt98
ρ r45 re96 er103 ra107 ro109
ρα ra56 re85 r91 ara91 raz92 ras92 rra95 rud97
ρβ rw83 rv87
ργ rg72 r97
ρδ rd89
ρε re63 ra89 o99
ρη r85
ρι ri50 r85 rie87 re87 ry89 ree89
ρκ rk75 rc103
ρλ rl85
ρμ rm77
ρν rn102
ρο ro59 rob97 ru97
ρπ rpe97
ρσ rs89
ρτ rt78
ρυ re98
ρω ru82 ault97
ς s60 sh98 z109 ce110
σ s42 sh70 sch77 z81 ss88 sc90 sz90 ch92 es96 si97 scu97 schr99 100 ce102 cho106 i109
σα sa58 sha76 cha89
σε se75 sche81 ce86 che95 sa98 sen99
σι si61 ci79 s88 chi90 sin93
σκ sk68 sc82
σλ m89
σο so67 c88 sho89 s95
στ st60
συ sy81 si91
τ t45 d79 te87 th90 ght92 ddy97 tain97 ta102
τα ta56 da81 t92 tah94
τε te72 tu97 tei97 ta98
τζ j62 dj69 c72 g81 ge83 z97
τη ti94
τι ti58 t72 di80 ty82 hy90 n92 tie98
το to62 t85 tu87 etto102
τρ tr84
τσ ch66 tch72 c76 ts77 cz83 tsch88 z90 tans90 tts92 ac98
υ y65 i68 e79 a86 j93 u95 ux97 ya99 ia104
υα a78 ois88 al92 wa96 ya96 s98
υβ yves92 uve97 uv102
υδ ud98
υε ye91 e91
υη we95 e98
υι i86 ic90 in97 uis97 il97
υκ ok92 k97
υν un88 on90 wn93 u98 ne99
υο o85
υρ ur73 urg97
υσ us94
υτ ut95
φ f54 v83 ph85 ff90 w94 fe103 fr103 ft109
φα fa84
φε fe81
φι fi77 phi82 fil99
φο fo89 f91
φρ fr75
χ ch64 h70 j78 s78 c80 i81 x90 kh91 cz94 a95 ech97 haw99
χα ha65 kha78 har90 he92 han95 a97 u98 has99
χε he90
χι hi70 chi88 ch92
χμ hm88 khm89
χο ho79 jo92
ψ b66 ps70 p83 bs99 pas107 pes108 psh109
ω o57 au80 a92 ho96 aud97
ωκ oc99
ων on102
ωρ hor86
ϊ i62 e84 y88 a109
ϋ y69 i70 e86 a90 j93 ya99 ia104
ό o61 a92 ho98 au107
ύ y69 i70 e86 a90 j93 ya99 ia104
ώ o61 a92 ho98 au107
ϐ b62 ba86 be94 p104 v105 bo107
ϑ t65 th72 tah98 to98 d102 rth104
ϒ y69 i70 e86 a90 j93 ya99 ia104
ϓ y69 i70 e86 a90 j93 ya99 ia104
ϔ y69 i70 e86 a90 j93 ya99 ia104
ϕ f62 p81 phoe99 fe103 v104 pah105 bah107
ϖ p61 b89 pa97 pe98 ba103 f105 po110
ϗ 60
ϙ q67 k72 kh83 ke89 iq95 ekua96
ϛ st61 ust94 ist97 ste103 sta106 ast108 ista108 s109
ϝ u70 o72 w78 v84 au96 l101 oa107
ϟ q67 k72 kh83 ke89 iq95 ekua96
ϡ s60 sh98 z109 ce110
ϰ k63 c76 g92 ka93 ck107 q107 ch108
ϱ r60 er103 re105 ra107 ro110
ϲ s60 sh98 z109 ce110
ϳ j66 ja80 y83 z86 ze87 ge93 e94
ϵ e62 a79 ay96 i107 et110 y110
ϸ s70 sh72 sch80 ch83 sz94 che102 g102 k107
ϻ s60 sh98 z109 ce110
ϼ r60 er103 re105 ra107 ro110
ᴦ g61 ga94 h101 q103
ᴧ l61 la93 le94 ll103
ᴨ p61 b89 pa97 pe98 ba103 f105 po110
ᴩ r60 er103 re105 ra107 ro110
ᴪ b66 ps71 p83 bs99 pas107 pes108 psh109
ᵝ v63 w79 o93 u99 b100 ueva100 va102
ᵞ g61 ga94 h101 q103
ᵟ d62 de81 t93 da100 ed108
ᵠ f61 ph95 ff97 v97 fe103 fr103 ft109
ᵡ ch70 s78 c80 i81 j84 h87 cz94 a95
ᵦ v63 w79 o93 u99 b100 ueva100 va102
ᵧ g61 ga94 h101 q103
ᵨ r60 er103 re105 ra107 ro110
ᵩ f61 ph95 ff97 v97 fe103 fr103 ft109
ᵪ ch70 s78 c80 i81 j84 h87 cz94 a95
ᶿ t65 th72 tah98 to98 d102 rth104
ἀ a60 o100 e110
ἁ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ἂ a60 o100 e110
ἃ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ἄ a60 o100 e110
ἅ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ἆ a60 o100 e110
ἇ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ἐ e62 a79 ay96 i107 et110 y110
ἑ e70 he74 a81 h82 ha88 o94 hai96 ac97
ἒ e62 a79 ay96 i107 et110 y110
ἓ e70 he74 a81 h82 ha88 o94 hai96 ac97
ἔ e62 a79 ay96 i107 et110 y110
ἕ e70 he74 a81 h82 ha88 o94 hai96 ac97
ἠ i62 e84 y88 a109
ἡ hi63 i79 he87 h98 e99
ἢ i62 e84 y88 a109
ἣ hi63 i79 he87 h98 e99
ἤ i62 e84 y88 a109
ἥ hi63 i79 he87 h98 e99
ἦ i62 e84 y88 a109
ἧ hi63 i79 he87 h98 e99
ἰ i62 e84 y88 a109
ἱ hi63 i79 he87 h98 e99
ἲ i62 e84 y88 a109
ἳ hi63 i79 he87 h98 e99
ἴ i62 e84 y88 a109
ἵ hi63 i79 he87 h98 e99
ἶ i62 e84 y88 a109
ἷ hi63 i79 he87 h98 e99
ὀ o61 a92 ho98 au107
ὁ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὂ o61 a92 ho98 au107
ὃ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὄ o61 a92 ho98 au107
ὅ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὐ y69 i70 e86 a90 j93 ya99 ia104
ὑ ha62 h91 hy91 hi92 y100 i101 he108
ὒ y69 i70 e86 a90 j93 ya99 ia104
ὓ ha62 h91 hy91 hi92 y100 i101 he108
ὔ y69 i70 e86 a90 j93 ya99 ia104
ὕ ha62 h91 hy91 hi92 y100 i101 he108
ὖ y69 i70 e86 a90 j93 ya99 ia104
ὗ ha62 h91 hy91 hi92 y100 i101 he108
ὠ o61 a92 ho98 au107
ὡ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὢ o61 a92 ho98 au107
ὣ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὤ o61 a92 ho98 au107
ὥ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὦ o61 a92 ho98 au107
ὧ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ὰ a60 o100 e110
ά a60 o100 e110
ὲ e62 a79 ay96 i107 et110 y110
έ e62 a79 ay96 i107 et110 y110
ὴ i62 e84 y88 a109
ή i62 e84 y88 a109
ὶ i62 e84 y88 a109
ί i62 e84 y88 a109
ὸ o61 a92 ho98 au107
ό o61 a92 ho98 au107
ὺ y69 i70 e86 a90 j93 ya99 ia104
ύ y69 i70 e86 a90 j93 ya99 ia104
ὼ o61 a92 ho98 au107
ώ o61 a92 ho98 au107
ᾀ a60 o100 e110
ᾁ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ᾂ a60 o100 e110
ᾃ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ᾄ a60 o100 e110
ᾅ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ᾆ a60 o100 e110
ᾇ ha65 a75 h89 hu94 isch101 ja101 he102 u105
ᾐ i62 e84 y88 a109
ᾑ hi63 i79 he87 h98 e99
ᾒ i62 e84 y88 a109
ᾓ hi63 i79 he87 h98 e99
ᾔ i62 e84 y88 a109
ᾕ hi63 i79 he87 h98 e99
ᾖ i62 e84 y88 a109
ᾗ hi63 i79 he87 h98 e99
ᾠ o61 a92 ho98 au107
ᾡ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ᾢ o61 a92 ho98 au107
ᾣ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ᾤ o61 a92 ho98 au107
ᾥ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ᾦ o61 a92 ho98 au107
ᾧ ho68 o69 or95 oh98 kho99 a100 jo100 xho100
ᾰ a60 o100 e110
ᾱ a60 o100 e110
ᾲ a60 o100 e110
ᾳ a60 o100 e110
ᾴ a60 o100 e110
ᾶ a60 o100 e110
ᾷ a60 o100 e110
ι i62 e84 y88 a109
ῂ i62 e84 y88 a109
ῃ i62 e84 y88 a109
ῄ i62 e84 y88 a109
ῆ i62 e84 y88 a109
ῇ i62 e84 y88 a109
ῐ i62 e84 y88 a109
ῑ i62 e84 y88 a109
ῒ i62 e84 y88 a109
ΐ i62 e84 y88 a109
ῖ i62 e84 y88 a109
ῗ i62 e84 y88 a109
ῠ y69 i70 e86 a90 j93 ya99 ia104
ῡ y69 i70 e86 a90 j93 ya99 ia104
ῢ y69 i70 e86 a90 j93 ya99 ia104
ΰ y69 i70 e86 a90 j93 ya99 ia104
ῤ r60 er103 re105 ra107 ro110
ῥ sh62 rh79 r88 rha104
ῦ y69 i70 e86 a90 j93 ya99 ia104
ῧ y69 i70 e86 a90 j93 ya99 ia104
ῲ o61 a92 ho98 au107
ῳ o61 a92 ho98 au107
ῴ o61 a92 ho98 au107
ῶ o61 a92 ho98 au107
ῷ o61 a92 ho98 au107
`;
