// Made by bench/learn/alphabet-tables.ts from Wikidata labels (my; CC0), display names of CLDR 48.0 (my; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const mymr = `
က k47 c58 ka69 ca74 g79 q83 qu85 t86 ch89 kyz92 i92 92 ck102
ကက kak93
ကင j85 ka87 ke92 kin92
ကတ kat80
ကန kan76 can95
ကပ k86
ကရ kr80
ကလ kal87
ကာ ka64 ca72 a86 kha86 kaz92 q97
ကိ c81 k83
ကီ ki73 k87
ကူ ku71
ကေ ca84
က် e62 a63 ak72 et72 k76 t79 ad85 c87 o92 it94
ကျ c85 k89
ကွ ko75 kw81 cu85
ခ h63 k63 kh69 c70 ch79 j82 ak89 ki92 x99 q102
ခန ka98
ခရ cr81 kr88 kre89
ခါ kha76 ka85
ခိ cor88
ခီ ki85
ခ် k59 c73 h88 uk90
ချ ch57 cha80 k81 che82 q85 kh86 c92
ခွ k93
ဂ g45 ga75 j85 aga91 h96 q98
ဂစ gi91
ဂရ gr71 gre92
ဂလ gl89
ဂါ ga60 gha86 aga90 gal92
ဂီ gu79 gui81 gi84 guy95
ဂု gu83
ဂူ gu71 ugu86
ဂေ ga85
ဂ် g80
ဂျ j57 g64 y71 ge83 c85 ja89 ya90 n92
ဂွ gu75 go77 ng92 i92
ဃ gh61 g65 q81 gha87
င n55 an93 on97 na100 ne102 a103 ng105
င့ a88
င် in53 en66 e74 a80 o80 ing81 an83 h86 y86 on92
စ s59 ch63 c72 si85 echt87 utch89 z91 cha93 ce100
စက ska79 s92
စင s87 sin93 si93
စစ cy92
စတ st62
စပ sp89
စလ sl92
စာ sa79
စိ sain77 s92 on92
စီ ci70 si75 che84 se92 c97
စု su93
စ္ i65 k92
စ် s54 i64 ib77 ic79 ik80 sk81 id82 o84 it85 sia86 d89 a92 ip92
ဆ s54 ch65 c73 i76 j79 h82 sa88 cz89 a90
ဆမ sam77 s92
ဆယ c92
ဆလ sl74
ဆာ sa67 sar72
ဆီ k82 si83
ဆူ su83
ဆေ sa86 s90
ဆွ sw78 swe90 s92
ဇ j61 z63 ja75 y76 ze81 zea87 ge88 e89
ဇက a92
ဇာ za71 aza94
ဇီ zi79 i92
ဇူ zu85
ဇ် ze82 z83 x86 a92
ဈ z58 s73 es86 se86 ze89
ဉ n55 an94 on97 na100 ne102 ng105
ည nn60 n65 nan93 ann99 non102 onn102 nna105
ညာ ya86 ga92
ဋ t56 d91 te95 th96 ta97
ဌ t60 th67 tah93 to93 d97 rth99
ဍ d57 de76 t88 da95 ed103
ဎ dh61 d70 deh80 dha86 h88 de89 th92 dhi96
ဏ n55 an94 on97 na100 ne102 ng105
တ t47 ta77 tu87 tali88 rt88 d91 tt91 k91 tar92 tan92 te93 th96
တန ta95
တမ tam85
တာ ta57 tar76 u92
တိ ti78 ta82 t91
တီ ti60 te72 ty80 t82
တု tut84
တူ tu72 atu94
တဲ te85
တ် a74 at77 t77 rt81 rd84 ut85 o86 aq86 ait86 r88
တွ to69 t85
ထ t58 th67 tah93 to93 d97 rth99
ထရ tr76
ဒ d48 de73 ed81 t83 da85 rd87
ဒက de88
ဒဇ dz85
ဒတ d92
ဒန da96
ဒါ da58 dar91
ဒိ d92
ဒီ di63 de78 d82
ဒူ du80
ဒေ de85 d92
ဒ် d72 ad93
ဒွ o97
ဓ dh61 d70 deh80 dha86 h88 de89 th92 dhi96
န n48 na88 ni92 ey92 e92 nu92 an93 d93 on97 101 ne102 ng105
နမ n88
နယ n73
နရ ny82
နာ na57 ne92
နိ n73 ni84
နီ n58 ni63 ne76 ny85 inee87 nee87
နု nu80 nuu94 u96
နူ nu86 u93
နေ na72 n83
န့ t75
န္ n81
န် an44 n49 on69 en70 a71 and75 un75 o81 ng85 na86 ans86 ang89 d97
နွ no82
နှ t92 d93
ပ p51 b84 pa86 pe88 pu92 ap93 ba98 f100 po105
ပန pan86 pu86
ပရ pr92
ပလ pal86
ပါ pa67
ပီ pe77 pi83 bi87
ပူ pur84
ပေ p91
ပ် a76 k86 o92 y92
ပွ p85 pu94
ဖ f54 p74 phoe94 fe98 v99 pah100 bah102
ဖရ fr78 fri85
ဖာ fa81 far87
ဖိ fi77
ဖီ fi76
ဖူ fu79
ဖ် f89 v92
ဗ b54 v61 ba80 p88 be88 eb97 bo101
ဗက v87
ဗင ve85 on92
ဗန van80
ဗလ val80
ဗာ va71 v82
ဗီ vi73 v76 be82 e85
ဗေ v93
ဗ် v94
ဗျ y89 be92
ဗြ b82 br86
ဗွ v95
ဘ b52 v59 ba76 bah82 be84 ve92 mbu92 bh94
ဘင b84
ဘရ br74 braz86 bre90
ဘလ bl94
ဘာ ba64 bar77 mba82 bah92
ဘိ bh86 b92
ဘီ be70 bi71 b77
ဘူ bu66
ဘေ bo86 b90
ဘ် b97
ဘွ b80 w92
မ m46 ma64 am87 me89 mar92 dm92 n94 ima96 im103 ng105
မက mak88
မလ mal77
မဟ moh81
မာ ma56 mar70 mer81
မိ mi80
မီ mi69 me72
မေ m70 ma81 mo92
မ် am61 m75 um79 em80 o92 u92
မြ m86 mya88 my92
မွ mo68
ယ y61 i63 e78 81 a84 j88 ry92 ya94 ia98
ယန e95
ယာ a63 ya76 er83 d84
ယီ ya84
ယူ u74 yu87 eu90 y92
ယံ a92 e92
ယ် e68 a69 el89
ရ r44 ra73 re86 s90 ye93 er93 yr96 ro105 y105
ရစ r92
ရဝ rwa93 rw96
ရာ ra60 ya74 a79 an86 rra91 ar93
ရိ ri74 rec82
ရီ ri57 r65 re71 y79 ry82 ia88
ရု ru69
ရူ ru75
ရေ r83 ra84
ရ် r87
ရွ ru76 ro78 r92
ရှ so86 y92 o92
လ l45 le79 la85 ll87
လက la86 le88
လင l87
လစ li78 lie86
လာ la56
လိ l80
လီ li62 l72 le75 ly87 a88 s92
လု n92
လူ lu63 l91 alu97
လ် l58 lle77 ll82
လွ l82 lu95
ဝ v58 w68 rw82 u86 o88 b95 ueva95 va97
ဝါ wa73 va77 a92
ဝိ w82
ဝီ wi79 i92
ဝူ wo86 wu92
ဝေ w85
သ s54 sh93 z104 ce105
သင s85
သာ a92
သီ ati76 a80 s87
သျ t86
ဟ h53 j79 ha81 her89 hi91 he92 dsch95 hnpe100 x102
ဟန hun83
ဟာ ha69
ဟိ hi88
ဟီ hi73 he74 ahi86 ehi87
ဟူ hu82
ဟေ hai78 ha92
ဟွ ho87
ဠ l56 la88 le89 ll98
ဠိ li88
အ 44 a90
အက e90
အင in97
အဘ ab87
အမ am80
အယ a86
အာ a53 ar78 ia87 e92 er93
အိ oc86 i90 a92 ai97
အီ i61 e77 ei92
အူ u77
အေ a85 e90
အွ i92 o92 n97
ဢ 55
ဣ i57 e79 y83 a104
ဤ i57 e79 y83 a104
ဥ u54 o83 w89
ဥဇ uz87
ဥူ iu86
ဦ u56 o89 w89
ဧ e57 a74 ay91 i102 et105 y105
ဨ e57 a74 ay91 i102 et105 y105
ဩ o56 a87 ho93 au99
ဩစ aus82
ဪ o56 a87 ho93 au102
ါ a54 ar84 u84 r92 o95 e105
ါန g92
ါ့ o92
ါ် o92
ာ a50 er69 ar80 am80 ha82 o86 e86 k92 hua92 mmed92 ah92 93 gh94
ာဇ z78 az85
ာန n86
ာဗ av79
ာမ erma78 erm96
ာရ ar74 ara81 r85
ာလ ala97
ာအ a81
ာ့ o81 t82 r88 n92 w92
ား a47 r84 s86
ာ် a75 au78 u87 o88 l92
ိ i53 e71 y83 ee85 ece86 ai87 a103
ိက ika78
ိတ r86
ိန ai75 ei80
ိယ ia87
ို o37 u66 in73 or74 s82 a82 i83 oe85 os86 y92 on92 og92 au95
ီ i49 e68 y73 85 hi90 ie92 is92 uqv92 ygv92 h92 ni93 a104 ia105
ီက ic81 ik86
ီခ h92
ီစ s95
ီတ it89
ီဒ d90
ီန in85
ီဘ ib81
ီယ i63 e84
ီရ i73 e92
ီလ l83
ီး i71 e74 y83 ee83 ami88 il88
ု u53 oy84 w85 o88 k92
ုက i87
ုင i70 e82 y92
ုစ c86 s88
ုန on92
ုံ g92
ု့ o85
ုး a85
ူ u51 o89 w89 eu90 ul92
ူဒ ud82
ူရ ur76 uri82
ူအ ua91 u94
ူး u65 ew75 o82 eu86
ေ e55 a70 ay77 ar87 nay95 i102 y105 et105
ော o70 or72 a93
ေး a64 ay67 e69
ဲ a64 i66 e67 ai73 u92 is93 ae95 ei95 ek100
ဲလ l86
ဳ i57 e79 y83 a104
ဴ ao61 o69 au80 a82 aa92 aho98 oo101
ဵ e57 a74 ay91 i102 et105 y105
ံ m57 ma76 om87 n94 ng105
ံအ g85
ံး g92 n92
့ 51 aint87 g97 rg101
့တ r87
့ရ s87
့် n83 a92
း 44 e73 rey92 s105
းဂ g87
းတ t96
းန n74
းဘ b86
းယ i52 e83
းရ r91 i92
းလ l83
္ 54
် 47 ch86 a90 y92 kh92 n98
်က k92
်ခ n86
်ဂ g71 o85
်စ s86 es92
်တ t82 a87
်ဒ d79
်န a92
်ပ p73 pe94
်ဘ b76 ba88 eb97
်မ me81 m90
်ရ s78 a81 r91
်လ l95
်ဟ h87
်ဥ e92
်း n67 na83 i87 ng90 a91
်္ an75 ng93 g98
ျ y63 i65 e80 a85 j88 ia88 ch92 ya94
ျာ ya82 er84
ျီ e88
ျု n85
ျူ u83
ျှ h92
ြ r55 er98 re100 ra102 ro105
ွ v58 w72 u72 o73 ue86 oh92 eu92 b95 ueva95 va97
ွန n78 on85
ွါ ua73
ွာ wa75
ှ h56 ha79 hi92 e92 dsch95 j95 hnpe100 x102
ှင da91 d92 u92
ှပ i86
ှ် h77 sh79
ဿ ss57 ce79 s81 shs95 ssh95
ၐ s55 sh93 z104 ce105
ၑ s55 sh93 z104 ce105
ၒ r55 er98 re100 ra102 ro105
ၓ r55 er98 re100 ra102 ro105
ၔ l56 la88 le89 ll98
ၕ l56 la88 le89 ll98
ၖ r55 er98 re100 ra102 ro105
ၗ r55 er98 re100 ra102 ro105
ၘ l56 la88 le89 ll98
ၙ l56 la88 le89 ll98
ၚ n55 an94 on97 na100 ne102 ng105
ၛ z58 s73 es86 se86 ze89
ၜ b56 ba80 be88 p98 v99 bo101
ၝ b56 ba80 be88 p98 v99 bo101
ၞ n55 an94 on97 na100 ne102 ng105
ၟ m57 ma76 n94 ng105
ၠ l56 la88 le89 ll98
ၡ s65 sh67 sch75 ch78 sz89 che97 g97 k102
ၢ o56 a87 ho93 au102
ၣ 55
ၤ 55
ၥ s55 sh93 z104 ce105
ၦ po56 pu89 pw97 pv103
ၧ o56 a87 ho93 au102
ၨ u56 o89 w89
ၩ 55
ၪ 55
ၫ 55
ၬ 55
ၭ 55
ၮ n55 an94 on97 na100 ne102 ng105
ၯ eu62 io63 u98 yu98 iu99 o100 yo100
ၰ gho68 gw72 ghu72 gu76 go78 ghw80 ghv86 gh90
ၱ i57 e79 y83 a104
ၲ o56 a87 ho93 au102
ၳ u56 o89 w89
ၴ e57 a74 ay91 i102 et105 y105
ၵ k58 c71 g87 ka88 ck102 q102 ch103
ၶ h63 k71 kh77 c79 ch79 j87 x99 q102
ၷ g56 ga89 h96 q98
ၸ ch63 s66 c75 echt87 utch89 z91 cha93
ၹ z60 s69 th88 se94 yz96 es97 izie98 ghes99
ၺ n55 an94 on97 na100 ne102 ng105
ၻ d57 de76 t88 da95 ed103
ၼ n55 an94 on97 na100 ne102 ng105
ၽ f57 p76 phoe94 fe98 v99 pah100 bah102
ၾ f56 ph90 ff92 v92 fe98 fr98 ft104
ၿ b56 ba80 be88 p98 v99 bo101
ႀ x69 s72 c73 sh75 z75 so86 utch86 ze86
ႁ h57 ha82 hi92 dsch95 j95 hnpe100 x102
ႂ v58 w74 o88 u94 b95 ueva95 va97
ႃ a55 o95 e105
ႄ e57 a74 ay91 i102 et105 y105
ႅ e57 a74 ay91 i102 et105 y105
ႆ a66 i66 ai73 e79 u92 is93 ae95 ei95
ႇ 55
ႈ 55
ႉ 55
ႊ 55
ႋ 55
ႌ 55
ႍ 55
ႎ f56 ph90 ff92 v92 fe98 fr98 ft104
ႏ 55
ႚ 55
ႛ 55
ႜ a55 o95 e105
ႝ a66 i66 ai73 e79 u92 is93 ae95 ei95
`;
