// Made by bench/learn/alphabet-tables.ts from Wikidata labels (arc syc; CC0), display names of CLDR 48.0 (syr; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const syrc = `
̈ 50
̈ܘ a80
ܐ 44 a48 e76 ha86 ah86 j87 ew87 uc87 ac87 ra93
ܐܓ ag85
ܐܕ ad66 ado80
ܐܗ ah85
ܐܘ u61 au66 o85 e87 ao89
ܐܙ az75
ܐܝ i65 ay66 ai68 e70 ei74 it74 guay85 y90
ܐܟ ak70 ac92
ܐܠ al58 ale78 alia80 all82 el85
ܐܡ am64
ܐܢ an45 in68 iyan73
ܐܣ es69 a82 as85
ܐܦ af74 ap78
ܐܪ ar57 er87
ܐܬ at73 rat80
ܑ 50
ܒ b46 v58 ba65 be73 bo84 eb86 av86 ewi87 uv90 ve92 p94
ܒܐ ba60 va75 au80 be80
ܒܘ bu61 bo75 vo88
ܒܝ vie72 ve73 vi74 b80
ܒܠ bel75
ܒܢ ban70 ben73 ve86
ܒܪ braz82 bra92
ܓ g43 ga75 ge80 j87 idge87 age87 h91 q93 aga93
ܓܐ ga65
ܓܒ gibr80
ܓܘ go62 gu62 geo70 gue81 gua84 a85
ܓܝ yi71 gui78 gi80
ܓܠ gal81 gl91
ܓܢ gan83
ܓܪ gr77 ger80
ܔ j56 ja70 y73 z76 ze77 ge83 e84
ܕ de41 d44 58 dek80 dia80 ed80 da80 t83 y88
ܕܐ da59 de61 dea65 a73 dee73 e74 d76
ܕܒ deb62 b65 dev67 be77 deba78 debo88
ܕܓ deg70 dej80 degu82 ge83 dey85 dega87 g89
ܕܕ ded73 deda80
ܕܗ deh78
ܕܘ d66 do66 dew77
ܕܝ di66 de73 deye87
ܕܟ dec62 dek63 c65 ch82 k90
ܕܠ del75 delo87 l88 deli88
ܕܡ dem59 ma69 m71 dema72 deme78
ܕܢ den64 n67 d87
ܕܣ des63 desa69 s69 dec80 desi86
ܕܦ dep64 p73 f78 def79 fa80 pa81 pra82
ܕܩ k82 dec87
ܕܪ der84
ܕܬ det63 t71 de79 dec88
ܖ d52 de71 t83 da90 ed98
ܗ h50 ha76 hi86 dsch90 j90 hnpe95 x97 ah100
ܗܐ ha72
ܗܘ ho79
ܗܝ hi72 he84
ܗܢ hin75
ܘ u46 o48 w61 v74 au79 uwa87 l91 oa95 ou98
ܘܐ ua62 wa65 a80
ܘܒ ov65 b82
ܘܓ g82
ܘܕ ud73
ܘܛ otte80
ܘܝ we72 ue76 ui78
ܘܟ ok70 uuk80 c84 ca89
ܘܠ ol67 ul77 hule87
ܘܡ om64 m77 um86 ome87
ܘܢ on50 un79 ont80 n81 wson82
ܘܣ os57 us69 s81 oose87 es87
ܘܦ p82 f82
ܘܪ or52 ur57
ܘܬ ut77 t82
ܙ z51 s62 za76 th83 nez86 se88 yz91 es92 izie93 ghes94 as98
ܙܐ za71
ܙܝ zi75 sey76 ze83 se87
ܚ h50 ha77 a80 j81 hi87 dsch90 hnpe95 x97
ܛ t47 te73 d86 th91 ta91
ܛܐ te80
ܛܘ tu69 to70
ܛܝ ti70
ܛܠ al75
ܛܢ tan71
ܛܪ ltar80 atar80
ܜ d52 de71 t83 da90 ed98
ܝ i46 y51 e58 ya71 a74 j81 ue82 ey83 ai86 ay87 de87 iti87 nipe87 ee88 pe88 cif90 ia93 er94
ܝܐ ia44 i66 ea68 a73 n78 ya78 iah80 ah82
ܝܒ ib75 ev78
ܝܓ a73 ege84
ܝܕ ida87
ܝܘ ew72 jo82
ܝܙ ize80
ܝܟ ch81 ich82
ܝܠ el69 ille71 ell80 l80 la88 il91
ܝܡ em82
ܝܢ in48 en63 ein77 n86 ina88
ܝܣ is67 es79 lis82 s87 e90
ܝܦ ip93
ܝܩ ik70
ܝܪ er57 ir67 yr79
ܝܬ ia59 a63 i69 o70 it72 es73 s76 e82 u82 et82 weit87
ܞ h64 yh64 ih65 y73 i74 eh81 ah85
ܟ k45 c57 ka73 ek80 co81 g82 q84 ch84 ic87 wake87 ck97
ܟܐ ka65 ca65
ܟܘ ko62 cu69 cao77 co80
ܟܝ ki78 qi87 ke94
ܟܢ kana87
ܟܣ ks77
ܠ l43 al67 le74 la76 ll77 lie81 el83
ܠܐ la55 i82 l84
ܠܒ leb81
ܠܘ lu72 alu76 lo83
ܠܝ li63 le67 l84
ܠܟ lk86
ܠܢ lan65
ܠܬ lit86
ܡ m44 ma67 em75 me75 am84 n89 ng100
ܡܐ ma54
ܡܒ amb67 mb80 ambi87
ܡܕ mada82
ܡܘ mo71 mau80
ܡܝ my83 me84 mi89
ܡܠ mal83
ܡܢ men66 man67 ema78
ܡܣ mas74
ܡܩ mak83
ܡܪ mar71
ܢ n43 an63 en69 ne73 ene76 in78 na79 on92 ng101
ܢܐ na53 ana78 nie80 n85 an93
ܢܓ ng84
ܢܕ and63 nd79 anda80 ind85
ܢܘ no91
ܢܝ ni61 ne63 e80
ܢܟ anc87
ܢܢ anon80
ܢܬ int73 n79
ܣ s41 c72 es75 z84 ace85 ce86 nnes87 a87 sh88 as91 sa98
ܣܐ sa65 cis73
ܣܒ sv81
ܣܘ su72 so73
ܣܝ si83 c85
ܣܟ sk66
ܣܠ sl81
ܣܡ samo80
ܣܢ san89
ܣܥ sa84
ܣܬ ist64 st64
ܤ s50 sh88 z99 ce100
ܥ 49 a75
ܥܕ da79
ܥܝ ira88
ܦ p46 f73 pa74 b79 po85 vo87 pe88 ap90 ba93
ܦܐ fa79
ܦܓ g87
ܦܘ po71
ܦܝ fi71 pe73 e90
ܦܢ pana80 pan88
ܦܪ per76 par86 pr89
ܧ p51 b79 pa87 pe88 ba93 f95 po100
ܨ s50 sh88 z99 ce100
ܨܚ saha80
ܩ q55 k58 kh71 ke78 ca80 c82 iq85 ak85 ekua86
ܩܐ ca80 a80 ka81
ܩܘ ku70 ko74
ܩܪ skar87
ܪ r42 er73 eri80 ar82 re84 ir87 rk87 ara89 ra90 ro100
ܪܐ ra57 rre76 ara80
ܪܒ erb67
ܪܓ rg67 urg80
ܪܕ ard80 rd90
ܪܘ ru58 ro67 eru81
ܪܝ ri54 re60 r90
ܪܟ rk74
ܪܠ a80
ܪܢ irn82 n82 rne83
ܪܣ ras76
ܪܩ rk74 raq87 k88
ܪܬ rt75
ܫ s57 sh57 ch67 sch68 sz84 che92 g92 k97
ܫܝ hi84
ܬ t43 th74 ta74 te79 d86 ah87 du87
ܬܐ ta58 t79 s83 a85
ܬܘ tu67 to69
ܬܝ ti60 tai82 ty88
ܬܡ tham87
ܬܣ tts82
ܬܪ tr85
ܬܫ tsch77
ܭ v54 b67 bah77 ve87 ba89 be93 bh96
ܮ gh56 g60 q76 gha82
ܯ dh56 d65 deh75 dha81 h83 de84 th87 dhi91
ܰ a50 o90 e100
ܱ a50 o90 e100
ܲ a50 o90 e100
ܳ o51 a82 ho88 au97
ܴ u51 o84 w84
ܵ a50 o90 e100
ܶ e52 a69 ay86 i97 et100 y100
ܷ e52 a69 ay86 i97 et100 y100
ܸ i52 e74 y78 a99
ܹ e52 a69 ay86 i97 et100 y100
ܺ i52 e74 y78 a99
ܻ i52 e74 y78 a99
ܼ i52 e74 y78 a99
ܽ u51 o84 w84
ܾ u51 o84 w84
ܿ o51 a82 ho88 au97
݀ 50
݁ 50
݂ h52 ha77 hi87 dsch90 j90 hnpe95 x97
݃ 50
݄ 50
݅ h52 ha77 hi87 dsch90 j90 hnpe95 x97
݆ h52 ha77 hi87 dsch90 j90 hnpe95 x97
݇ 50
݈ 50
݉ 50
݊ 50
ݍ j55 g72 sch76 ge77 s81 rz84 zh86 jaza89
ݎ h58 k66 kh72 c74 ch74 j82 x94 q97
ݏ f52 p71 phoe89 fe93 v94 pah95 bah97
ࡠ n51 an90 on93 na96 ne98 ng101
ࡡ j56 ja70 y73 z76 ze77 ge83 e84
ࡢ n51 an90 on93 na96 ne98 ng101
ࡣ t51 d86 te90 th91 ta92
ࡤ n51 an90 on93 na96 ne98 ng101
ࡥ n51 an90 on93 na96 ne98 ng101
ࡦ v54 b67 bah77 ve87 ba89 be93 bh96
ࡧ r50 er93 re95 ra97 ro100
ࡨ l51 la83 le84 ll93
ࡩ l51 la83 le84 ll93
ࡪ s50 sh88 z99 ce100
`;
