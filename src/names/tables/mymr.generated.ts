// Made by bench/learn/alphabet-tables.ts from Wikidata labels (my; CC0), display names of CLDR 48.0 (my; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const mymr = `
က k44 c54 ka63 ca71 g76 t79 85
ကက kak85
ကင ca74 j77 ki79 c84 ke84
ကတ kat72
ကန kan69 can77
ကမ c79
ကရ kr71
ကလ kal80
ကာ ka57 ca62 kha77 q84 kaz84
ကိ k74 c78
ကီ ki62 k79
ကု w84
ကူ ku63 k84
ကေ c81
က် a54 e57 ak65 t68 k71 ad77 c79 it89
ကျ k83
ကွ ko69 kw75 cu77
ခ k65 c69 kh71 h78 ki84 i84 ch94
ခန ka79
ခရ kre78 cr81 kr82
ခါ kha68 ka77
ခီ ki77
ခ် k54 c65 co79 h79 ik85 uk86
ချ ch50 q73 kh79 cha82 c84 k84
ခွ k84
ဂ g41 ga69 eg77 j84 aga88 ag93
ဂစ gi74
ဂန ga80
ဂရ gr70 gre72
ဂလ gl78
ဂါ ga52 gha79 gal84
ဂီ gui69 gi75 guy81
ဂု gu74
ဂူ gu63 ugu79
ဂေ ga79
ဂျ j50 g60 y68 c77 ya84 ja88
ဂွ go71 gu71 ng84
ဃ gh76 g80 q96
င n71 ee96
င့ a84
င် in46 en58 e66 i69 y71 ing77 h79 inen81 n84
စ s61 ch74 si77 ce84 is88 c90
စက s74
စစ cy84
စတ st58 sta79
စပ sp79
စလ sl81
စာ sa75
စိ sai69 on84
စီ ci64 si66 che76 c84 se84
စု su84
စ္ i60 k84
စ် s48 i56 ib69 ic71 ik72 id74 sk77 it77 sia79 ip80 a84
ဆ s48 ch80 sa81 so84 c90 i91 j94 h97
ဆမ sam69 s84
ဆယ c84
ဆလ sl66
ဆာ sa59 sar64
ဆီ c74 k76
ဆူ su78
ဆေ s79
ဆွ swe79 sw82
ဇ z60 j76 za81 i84 ja90 y93 ze97
ဇက a84
ဇင zim77
ဇမ za79
ဇာ za62 aza90
ဇိ z84
ဇီ zi77 z79
ဇူ zu76
ဇ် z71 x79 ais79 s84 e85 ze86
ဈ z73 s88
ဉ n71
ည n75 nn75
ညာ ya79 ga84
ဋ t71
ဌ t75 th82
ဍ d72 de91
ဎ dh76 d85 deh95
ဏ n71
တ t47 ta67 rt74 tali80 tt84 tar84 tal96
တမ tam77
တာ ta49 tar68 a84 u84
တိ t67 i77
တီ ti52 te64 ty75 t79
တု tut76
တူ tu65
တေ t74
တဲ te77
တ် t67 a68 rt70 rd76 aq79 o79 ait79 ut79
တွ to61 t84
ထ t70 th82
ထရ tr66
ဒ d49 de77 da79 rd82 t82
ဒက de75
ဒဇ dz77
ဒတ d79 dut87
ဒါ da50 dar83
ဒိ e71 d83
ဒီ di56 de69 o79
ဒူ du63
ဒေ de76 da82
ဒ် d66 ad80
ဒွ o79
ဓ dh76 d85 deh95
န n50 d79 e83 ne83 ni84 nu84 ey84 nea84 87
နမ n79
နယ n86
နာ na50 ne84
နိ n63
နီ n50 ni55 nee72 ne72
နု nu72 u85 nuu86
နေ na73 n75
န့ n69
န္ n72
န် an38 n40 a62 on62 en67 and71 ans79 d79 un81 u84 o84 e84 ang84
နွ no74
နှ t84
ပ p52 ap89 apa90 pe96
ပန pan78 pu79
ပရ pr81
ပလ pal77
ပါ pa60
ပိ p86
ပီ pe69 pi73 bi79
ပေ p77
ပ် a71 k79 y84 o84
ပွ pu84 p85
ဖ f64 p80
ဖင fin82
ဖရ fri68 fr73
ဖာ fa67 far79
ဖိ phi79 f79
ဖီ fi69
ဖူ fu71
ဖ် v84
ဖွ fo84
ဗ v55 b62 va83 eb84 ba93
ဗက v82
ဗင on84
ဗလ v73
ဗာ va63
ဗီ vi65 be74 e77 v77
ဗေ v83
ဗ် v85
ဗျ y79 be84
ဗြ bri77 b79
ဘ b48 ba73 v74 mbu84 bah97
ဘင b71
ဘရ br68 braz79 bre83
ဘလ b79 bl85
ဘာ ba58 bar69 mba74 bah74 bur76
ဘိ bh76 b84
ဘီ be62 bi66 b67
ဘူ bu58
ဘေ b79
ဘွ b72 w87
မ m43 ma60 am76 dm84 mo84 aima85 ayma95
မက mak81 m89
မန me83 man84 ma87
မလ mal69
မဟ moh75
မာ ma47 mar63
မိ mi71
မီ mi62 me64
မေ m61 ma80 mo84
မ် am55 um71 m71 nam76 em77 o84
မြ mya77
မွ mo61
ယ y69 74 i77 ry84 e89
ယက e76
ယန e77 a86 ia90
ယာ a55 ya70 d76
ယီ ye76
ယု ut84
ယူ u67 yu79 eu80
ယံ e79
ယ် e60 a61 l79
ရ r41 ra60 s71 er76 re76 e84 yr84 i86
ရစ r84
ရဝ rwa81
ရာ ra52 ya66 a71 e79
ရိ ri66 r72 rec74
ရီ ri49 r57 re63 ry68 yi74 ia79
ရု ru61
ရူ ru64
ရေ r74 ra83
ရ် r77
ရွ ru68 ro70 r88
ရှ so79 y84 o84
လ l44 ll77 le77 la86
လက le72 la75 l84
လင l78 li83
လစ li78
လာ la49 a88
လိ l67 i83
လီ li53 le65 l65 ly79 a80 s84
လု n84
လူ lu55 l83 alu84
လ် l52 ll74 lle79
လွ l79 lu85
ဝ w68 v73 rw74
ဝါ wa65 va68
ဝိ w79
ဝီ wi74 u84 i84
ဝူ wu84
ဝေ w84
သ s63
သင s76
သာ a84
သီ a73 s79 at83 rat83 t85
သျ t79
ဟ h56 j78 he87 hu91 ha97 ah98
ဟန hun74
ဟာ ha59 h89
ဟိ hi79
ဟီ hi64 he66 ahi83
ဟူ hu73
ဟေ hai70 ha84
ဟွ ho79
ဠ l71
ဠိ li79
အ 42 a75
အက e78
အခ c74
အင in86
အဘ ab79
အမ am73
အယ a75
အာ a45 ar71 t88
အိ oc79 i79 ai86
အီ i53 e68 ei84
အူ u67
အေ a77 e79
အွ n79 o84 i90
ဢ 70
ဣ i72 e94 y98
ဤ i72 e94 y98
ဥ u63
ဥဇ uz79
ဥု u84
ဥူ iu79
ဦ u71
ဧ e72 a89
ဨ e72 a89
ဩ o71
ဪ o71
ါ a69 ar77 u87
ါး a84
ါ် ue77
ာ a57 ale70 ar70 ha74 er74 am75 or83 w84 k84 mmed84 92 o93
ာဇ z73 az81
ာန n78
ာဗ av70
ာဘ ab74
ာရ ara74 ar79 a83
ာလ ol82
ာအ a71
ာ့ o69 a78 n84 w84
ား a39 kar79 s81
ာ် a65 au66 l84
ိ i64 t77 ai78 ece80 eliz85 eli87 e91
ိက ika73 ka80
ိတ r79
ိန ai64 n77
ိယ ia79
ို o30 u61 a63 or68 s73 i74 in75 oe78 p81 on84 og84
ီ i50 y69 e73 si79 ie83 hi83 ygv84 uqv84 h84
ီက ik74
ီခ h84
ီစ s76
ီတ it78
ီဒ d79
ီဘ ib72
ီယ i58 e71
ီရ i71 ia83
ီအ e87
ီး e63 i64 y72 ami79 ee79 il82
ု u60 o82 oy84 k84 uu95
ုက i74
ုင i66 e74 ai79
ုစ c79
ုန on84
ုမ um74
ု့ o67
ုး do71
ူ u53 ul84 ur90
ူဒ ud71
ူရ uri74 ur79
ူအ u82
ူး u61 o74 eu78
ေ e65 ay71 a77 ar78 ey84
ေဒ ad73
ေန an76
ော b79 o80
ေး a59 ay59 e61
ဲ e63 a69 i81 ek84 ai88
ဳ i72 e94 y98
ဴ ao76 o84 au95 a97
ဵ e72 a89
ံ m72 om79 g88 ma91 ge96
ံအ g77
ံး n84 g84
့ 62 t83 rg85
့တ l88
့ရ s79
့် n79 an81
း 42 e70 rey84 rne84 s88 u97
းဆ s85
းတ t78
းန n61
းဗ b81 vi84 v89
းဘ b76
းယ i45 e78 di79
းရ r77
းလ l81
းဝ u84
္ 70
္စ s79
္ဘ am79
် 53 t67 ng78 i84 y84 ght84 ca84 kh84 me89 g94
်ခ n79 utc79 c84
်ဂ g65 o73
်စ s67 es83
်တ t75 a79
်ဒ d80 nd82
်န t76 n77
်ပ p71
်ဘ b62 mb72 ba78
်မ me71 m77
်ရ s78 r79 a82
်လ l72
်ဥ e84
်း n56 na72 ne74 i77 ng82 a84
်္ an67 en77
်ျ h76
ျ y79 i80 ch84 e85
ျာ ya74
ျိ hin74
ျီ e78
ျု n73
ျူ u76
ျှ h84
ြ r70
ွ u70 v73 o76 w79 oh84 eu87 i92
ွန o70 on78 n84
ွါ ua63
ွာ wa66
ွေ we75
ှ h72 ha77 e84
ှင d81 a88
ှပ i79
ှ် h67 sh82
ဿ ss72 ce94 s96
ၐ s70
ၑ s70
ၒ r70
ၓ r70
ၔ l71
ၕ l71
ၖ r70
ၗ r70
ၘ l71
ၙ l71
ၚ n71
ၛ z73 s88
ၜ b72 ba96
ၝ b72 ba96
ၞ n71
ၟ m72 ma91
ၠ l71
ၡ s80 sh82 sch90 ch93
ၢ o71
ၣ 70
ၤ 70
ၥ s70
ၦ po71
ၧ o71
ၨ u71
ၩ 70
ၪ 70
ၫ 70
ၬ 70
ၭ 70
ၮ n71
ၯ eu77 io78
ၰ gho83 gw87 ghu87 gu91 go93 ghw95
ၱ i72 e94 y98
ၲ o71
ၳ u71
ၴ e72 a89
ၵ k73 c86
ၶ h78 k86 kh92 c94 ch94
ၷ g71
ၸ ch78 s81 c90
ၹ z75 s84
ၺ n71
ၻ d72 de91
ၼ n71
ၽ f72 p91
ၾ f71
ၿ b72 ba96
ႀ x84 s87 c88 sh90 z90
ႁ h72 ha97
ႂ v73 w89
ႃ a70
ႄ e72 a89
ႅ e72 a89
ႆ a81 i81 ai88 e94
ႇ 70
ႈ 70
ႉ 70
ႊ 70
ႋ 70
ႌ 70
ႍ 70
ႎ f71
ႏ 70
ႚ 70
ႛ 70
ႜ a70
ႝ a81 i81 ai88 e94
`;
