// Made by bench/learn/alphabet-tables.ts from Wikidata labels (or; CC0), display names of CLDR 48.0 (or; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const orya = `
ଁ n69 m75 ma94
ଂ ng67 m75 ma94
ଃ h75 ha100
ଅ a63 o68
ଅକ aka77
ଅଲ al87
ଅଷ aus77
ଆ a34 ea86 as87 al87 ak87
ଆଇ i68
ଆଉ o87
ଆକ ak86
ଆଜ az75
ଆନ a87 an87
ଆଫ af82
ଆମ am87
ଆର ara66
ଆଲ al70 alg82
ଆୟ ay81 i81
ଇ i42 e60 ya82 ia83 y84 ei86 uis87 it87 wi91
ଇଁ i87
ଇକ eku75
ଇଗ ig83
ଇଜ ige76 ig83 eg86
ଇଟ it84
ଇଥ eth77
ଇନ in68 ine75
ଇର int81 i81 ir93
ଇଷ eas80
ଇସ is93
ଈ i75 e97 y101
ଉ u50 ue81 d87 i87 up87 eu87
ଉଜ uz74
ଉଦ u87
ଊ u74
ଋ r73
ଌ l74
ଏ e53 a74 er79 ai80 ay81 wai81 y86 ie87
ଏଆ a78
ଏଞ a87
ଏଟ et89
ଏତ et73
ଏନ n87
ଏର er77
ଏସ as74 s78
ଐ a84 i84 ai91 e97
ଓ o49 u87
ଓଡ od79
ଓମ om89
ଓସ ose87
ଔ au85 o87 ow88 av95 u102
କ k51 ka61 c64 ko71 qu74 q76 76 co80 e80 cot81 ku87 cur87 wk87 ksh88
କଂ kong81
କମ km93
କା ka46 ca52 k87
କି ki54 ik81
କୀ ki71 kee77
କୁ ku58 cu69
କେ ke68 ca72
କୈ kpe81
କୋ ko50 co57 nko87
କ୍ k45 c52 q68 qu72 eko79 a79 lk80 e81 co81 ic82 olk83 ac87 m87 ek89 ake91
ଖ kh67 k81 h81 ch97 c97
ଖା kha66 kh81
ଖୋ xho81
ଖ୍ ch81 kh82
ଗ g57 ga72 go82
ଗା ga47
ଗି gi63 r81 gui87
ଗୀ gi70 gee87
ଗୁ gu50
ଗେ g74
ଗୋ go52 ga80 ago83
ଗ୍ g53
ଘ gh69 g83 q99
ଘା gh76
ଘ୍ gh87
ଙ n73
ଙ୍ n46 on75
ଚ ch68 chu74 c79 zech81 che82 s84 cha89
ଚକ chak87
ଚା ch68 cha68 ha87
ଚି chi61 chii87
ଚୀ chi81
ଚୁ chu68
ଚେ che67 c73 ch88
ଚୋ ch76
ଚ୍ ch77
ଛ ch82 cha87 s91 c93 i94 j97 h100
ଜ j65 z65 je66 ja68 ze80 se81 tz81 g86 za90 y96
ଜା ja56 za58
ଜି ji60 gi64 zi66 z74 jib79
ଜୁ ju63 zu72
ଜେ e77 ze84
ଜୋ jo70 zo73
ଜ୍ es61 s66 z74 se79 en81 ze82 j87
ଜୟ jay87
ଝ z76 s91
ଞ n73
ଞ୍ n63
ଟ t50 to71 te72 ta79 tut80 et81 tt81 octa87 c87
ଟନ t87
ଟଭ tv75
ଟା ta51 uta87
ଟି ti52 ty76 uti81 c87
ଟୀ ti73 t82
ଟୁ tu66 ut87 tut87
ଟେ te64 t78 tte81
ଟୋ to52
ଟ୍ t52 it87 ut87 et90
ଠ th76 t78
ଡ d51 de71 dy87 id87
ଡସ daws89
ଡା da51 d83
ଡି di53 de78 d83
ଡୁ du68
ଡେ de58 da87
ଡୋ do52 ndo81
ଡ୍ d64
ଡୱ d87
ଢ dh79 d88 deh98
ଣ n73 e89
ଣି ni77
ଣ୍ n42 an82
ତ t71 te81
ତର ara76
ତହ t87
ତା ta50 t81 a87
ତି ti61 t87 a87
ତୀ ti80
ତୁ tu59 u75
ତେ te67
ତୋ to70 o81 hto84
ତ୍ t58 te87
ଥ th70 t77
ଥା tha67 t82
ଥି th78
ଥୁ thu72
ଥୋ tho72
ଦ d71 ied79 de94
ଦଡ d79
ଦା da59
ଦି di67 i79
ଦୀ di81
ଦୁ u80
ଦେ de72
ଦ୍ d66
ଧ dh75 d88 deh98
ଧୀ dhi81
ନ n43 no75 yno82 ne86 86 o87
ନର nor69
ନସ n87
ନା na44 n68 ana75 a76 ina87 nan87
ନି ni44 n71 ne72 ny74 nee76
ନୀ n63 ni65 ne81 nese81
ନୁ nu59
ନେ ne54 n70
ନୋ no59
ନ୍ n33 on68 ain73 an73 en75 ne76 one80 ean86 nh87 ine87 ian89 o91
ପ p64 po70 pe78 pu82 pa82
ପର per75
ପା pa52 p75 pas87
ପି pi61 p89
ପୁ pu63 apu83
ପେ pe68 l81 p81
ପୋ po60 ap87
ପ୍ p63 pe87 e90
ଫ f67 fa81 p85 fi87 fo87 phoe97
ଫା fa67 fe81 f87
ଫି fi62
ଫୁ fu73
ଫୋ fo76
ଫ୍ f58 p79
ବ b62 be73 bu83 v86 bo86 ba87 87
ବଙ ban82
ବର bur74 bu80
ବା ba44 a81
ବି bi54 b87
ବୀ bi75
ବୁ bu56
ବୃ brew87
ବେ be55 bay75
ବୋ bo56 b81 vo81
ବୌ bou80
ବ୍ b53 bra81
ଭ v68 ve72 vi81 b89 bah100
ଭା va55 baha90
ଭି vi56 avi81 v88
ଭୁ b87
ଭେ ve62
ଭୋ vo67 bho79
ଭ୍ v76 ve82
ମ m55 mo61 ma64 em87 mar88
ମର mar87
ମା ma39 m78 maz87
ମି mi54 my73 me81 m86 mid87
ମୀ my80
ମୁ mu72 u87
ମୂ d87
ମେ me52 ame88
ମୈ mai87
ମୋ mo52 mor84
ମୌ ma76
ମ୍ m48 mb80 ma82 im87
ଯ y82 i83 e99 a103
ର r49 ra66 ri70 er72 ru80 or80 ur86 per87 mu87
ରବ rab82
ରା ra46 rra73 r75 z81
ରି ri45 re63 r70 uri89
ରୀ ri55 ree68 ary79 re87
ରୁ ru53 reu79
ରେ re53 er82
ରୋ ro49 oro88 rro93
ର୍ r38 er69 ar78 or79 are81 ur85
ଲ l48 lo67 la72 all81 lle83 ala84 ly86 ahl87 olo87
ଲକ luk75
ଲଗ lg75
ଲା la43 lla80 a87
ଲି li45 oli86 lis87
ଲୀ l80 ly82
ଲୁ lu55 lo77
ଲେ le52 la71 ale90
ଲୋ lo58 llo80 low87
ଲ୍ l47 le74 ll76 al85
ଲୟ lay78
ଳ l68
ଳା la81
ଳୀ li75 ili87
ଵ v76 w92
ଵା wa71 a80
ଵୁ u87
ଶ s63 sh75 h87
ଶା sha70 s87
ଶୁ su80
ଶେ se77
ଶୋ sho81
ଶ୍ sh60 s87
ଷ s63 sha87
ଷା sa90
ଷ୍ s57
ସ s51 sa65 sh75 cis79 ts81 so82 c85 awso85 ce86 h87 si89
ସନ sn80
ସମ sam76
ସର ser77 se91
ସା sa48 sva81 so87 a88
ସି si50 ci64 sy68 sey75 ssi80 pse81 c87 isi89
ସୀ si76
ସୁ su64 sun81 s91
ସେ se60 ce63 sai71 sey77 s81
ସୋ so61 sho80 o81 tso81
ସ୍ s39 sh58 as80 g81
ହ h64 ha83 kh87 hn88 he89
ହଁ hm81
ହଙ hun75
ହା ha62 h75 he87
ହି hi60 he75 hit87
ହୀ hi77
ହୁ hu76
ହେ he72
ହୋ ho68
ହୌ hau81 ha87
଼ 68
ଽ 73
ା a71 o75 ka86 ya87
ାଇ i62 hai87
ାନ n89
ାସ s87
ାହ a80
ି i59 y68 e70 oi78 tis87 a87 re87 k94
ିଆ ia46 a86 ea93
ିଓ io73
ିକ k93
ିଜ se87
ିୟ ia69 a80 i86 e87
ୀ i64 e69 y81 ey87 ee95
ୀୟ ia62 a76 es81
ୁ u61 o79 huai87 w94
ୁଆ hua79 u87
ୁଏ uay82
ୁକ uk79
ୁନ un87
ୂ u69
ୃ r73
ୄ r73
େ e62 a75 es87 anay87 ay91 y93
େଇ e80
େଟ t82
େଡ do81
େନ in73
େମ em71
େର er70 ar70 r83 ari85
େଲ l88
ୈ ai75 a78 i83 aee87 e97
ୋ o70 ho81 ow87 ou87 g87 i87 oup90 98
ୋକ o92
ୋଭ ov81
ୋର or86
ୌ au84 u84 o87 ow88 av95
୍ 56 e70 s80 ia81 ch81 ns87 se87 hasa87 ti87 ng87
୍ଗ g69
୍ଚ h81
୍ଟ t75 te78 r81
୍ଣ e80 n86
୍ତ r87 t87
୍ବ b77 rb88
୍ମ m85 rm92
୍ର ra89
୍ଵ q87
୍ସ s66 x73 se87
୍ୱ a81
୕ 73
ୖ i75 e97 y101
ୗ u74
ଡ଼ r73
ଢ଼ sh75 rh92 r101
ୟ y63 u81 oa81 i82 e84 an87 b87 a92 ya94 ay100
ୟା a51 ya55 y76 c87 an91
ୟି yi72 i82
ୟୀ yi79
ୟୁ u58 eu73 yu74 a81 uy81
ୟେ ye68
ୟୋ yo70
ୠ r73
ୡ l74
ୢ l74
ୣ l74
ୱ w74 u83 o85 qu87 va88 v93
ୱକ awak87
ୱା wa51 wal75 w87
ୱି wi66 we81 ue85 awi86 win87 vi87 e88
ୱୁ wu87
ୱେ we62 e74 way77 w78 bwe79 ue84
ୱୋ wo77
`;
