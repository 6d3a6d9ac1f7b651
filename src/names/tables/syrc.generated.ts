// Made by bench/learn/alphabet-tables.ts from Wikidata labels (arc syc; CC0), display names of CLDR 48.0 (syr; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const syrc = `
̈ 66
̈ܐ e80
ܐ a36 52 e66 ha74 ah77 uc80 j80
ܐܓ ag74
ܐܕ ad54 ado73
ܐܘ u52 au61 eu74 o75
ܐܙ az66
ܐܝ i54 ay59 e63 ai65 ei67 y79 guay87
ܐܟ ak61 c80
ܐܠ al53 ale71 alia73 all73
ܐܡ am59
ܐܢ an38 in64 iyan66 n85
ܐܣ es62 as79
ܐܦ ap66 af67
ܐܪ ar50 er71 r81
ܐܬ at62 rat73
ܑ 66
ܒ b48 ba61 v67 be71 alv76 bo79 eb79 e80 boav80 ewi80
ܒܐ ba54 be73 va76
ܒܘ bu53 bo68 vo73
ܒܝ b73 bi87
ܒܠ bel67
ܒܢ ban63 ben66
ܒܪ br76 bra85
ܓ g44 ga69 j72 age80 ge81
ܓܐ ga62
ܓܒ gibr73
ܓܘ gu51 go55 geo63 gue74 gua79 a87
ܓܝ yi66 gui69 gi75 g80
ܓܠ gal73
ܓܢ gan77
ܓܪ gr66 ger73
ܔ j72 ja86 y89 z92 ze93
ܕ de33 d46 50 ed73 dek73 da78 dec80 dev80
ܕܐ da53 de59 dea66 a68 dee68 d72 e79
ܕܒ deb56 b61 dev65 deba71 be72
ܕܓ deg70 dej73 degu78 ge78 dey79 dega81 g82
ܕܕ ded68 deda80
ܕܗ deh74
ܕܘ do58 d65 dew70
ܕܝ di60 de73 deye80 y81 dey86
ܕܟ dec56 dek57 c62 ch75 co78 k83
ܕܠ del69 deli83
ܕܡ dem51 ma63 m64 dema71 deme72
ܕܢ den61 n62
ܕܣ des57 desa62 desi78 s81
ܕܥ de82
ܕܦ dep57 p67 def73 pa74 f74 fa74
ܕܨ deso85
ܕܩ k77 dec84
ܕܬ det58 t64
ܖ d68 de87
ܗ h59 ah81 ha92
ܗܐ ha64
ܗܘ ho68
ܗܝ hi64 he76
ܗܢ hin68
ܘ u45 o46 w63 a74 au78 uwa80 v90
ܘܐ wa59 ua65 a74
ܘܒ ov58 b74
ܘܓ g74
ܘܕ ud63
ܘܛ otte73
ܘܝ we69 ui75
ܘܟ ok62 c72 uuk73 ca83
ܘܠ ol62 ul69 l79 hule80
ܘܡ om59 m68 um80 ome80
ܘܢ on44 un70 ont75 wson87
ܘܣ os50 us62 oose80 es80
ܘܦ p74
ܘܪ or47 ur54
ܘܬ ut70 t75
ܙ z53 za66 as73 s79 yz87
ܙܐ za67
ܙܝ zi69 sey69 se80
ܚ h60 a73 j79 ha93
ܛ t50 te70
ܛܐ ta86
ܛܘ to62 tu65
ܛܝ ti62
ܛܠ tal67
ܛܢ tan64
ܛܪ ltar73 atar75
ܜ d68 de87
ܝ i46 e52 y53 ya66 ue70 ie73 ey75 ai80 de80 iti80 nipe80 rey80 joe80 pe81 ee81 a92
ܝܐ ia38 i58 ea67 a73 ya75 ah75 y79 s80 iah83
ܝܒ ib67
ܝܓ a66
ܝܕ ida80
ܝܘ ew66
ܝܙ ize73
ܝܠ el59 il71 ell73 l74 la80
ܝܡ em72 i80
ܝܢ in42 en59 ina73 n79 ein81
ܝܣ is65 lis75 s80
ܝܩ ik62
ܝܪ er52 ir64 yr69
ܝܬ ia52 a59 i60 o63 it64 ais68 ic71 et73 s74 u74 weit80 e80
ܞ h80 yh80 ih81 y89 i90
ܟ k47 c54 ek68 ka71 ch73 co74 q79 ks80 wake80 ca91
ܟܐ ca57 ka60
ܟܘ ko53 cu62 cao75 co80
ܟܝ k69 ke76 ki77 qi80
ܟܠ kal83
ܟܢ kana80
ܟܣ ks67
ܠ l43 al68 le72 ll72 la77 el85
ܠܐ la49 l70 i74
ܠܒ leb76 leba86
ܠܘ lu60 lo74
ܠܝ li54 le61 al72
ܠܟ lk74
ܠܢ lan78
ܠܬ lit78
ܡ m45 me66 em69 ma74 am74
ܡܐ ma48
ܡܒ amb63 mb64 ambi80
ܡܕ mada73
ܡܘ mo60 mau72
ܡܝ my73 me76 mi78
ܡܠ mal83
ܡܢ men58 man60
ܡܣ mas67
ܡܩ mak75
ܡܪ mar63
ܢ n44 an63 en65 ne67 in70 nc74 can80 na85
ܢܐ na51 ana70 n70 nie73 an86
ܢܓ ng63 g80
ܢܕ and53 nd64 anda67
ܢܘ no73
ܢܝ ni52 ne52 m80 n80
ܢܟ nc80
ܢܢ anon76 non86
ܢܬ int66 n72 nt75
ܣ s42 es69 as73 ws78 a80 sene80
ܣܐ sa57
ܣܘ su61 so64 sw75
ܣܝ si68 i70
ܣܟ sk58
ܣܠ sl68 s76
ܣܡ samo74
ܣܢ san81
ܣܥ sa73
ܣܬ st55 ist57
ܤ s66
ܥ 64 a72
ܥܕ da71
ܥܝ ira73
ܥܪ ara71 ar81
ܦ p48 f67 pa72 vo80 po80 ap83
ܦܐ fa72 pa85
ܦܓ g80
ܦܘ po62
ܦܝ pe63 fi65
ܦܢ pana73 pan81
ܦܪ per69
ܧ p67 b95
ܨ s63
ܨܚ saha73
ܩ k61 q65 ca73 c76 kh76 ak79 qa79
ܩܐ ca72 ka75 a76 ia86
ܩܘ ku61 ko67
ܩܪ skar80
ܪ r46 er75 ara76 re78 ir80 arc80 eri92
ܪܐ ra51 rra73 r74 ara77
ܪܒ erb60 rb77 r80
ܪܓ rg58 urg73
ܪܕ rd74 urd80
ܪܘ ru50 ro59 eru78
ܪܝ ri45 re52 r79
ܪܟ rk61
ܪܠ a73
ܪܢ irn75 rne76
ܪܣ ras71
ܪܩ rk65 q80 k80
ܪܬ rt63
ܫ sh58 s63 ch76 ha80 sch84
ܬ t47 th65 it74 te79 ah80 ti80
ܬܐ ta51 a68
ܬܘ to61 tu64
ܬܝ ti53 ty80
ܬܡ tham80
ܬܣ itts77
ܬܫ ch66 tsch67
ܭ v70 b83 bah93
ܮ gh72 g76 q92
ܯ dh72 d81 deh91
ܰ a66
ܱ a66
ܲ a66
ܳ o67
ܴ u67
ܵ a66
ܶ e68 a85
ܷ e68 a85
ܸ i68 e90 y94
ܹ e68 a85
ܺ i68 e90 y94
ܻ i68 e90 y94
ܼ i68 e90 y94
ܽ u67
ܾ u67
ܿ o67
݀ 66
݁ 66
݂ h68 ha93
݃ 66
݄ 66
݅ h68 ha93
݆ h68 ha93
݇ 66
݈ 66
݉ 66
݊ 66
ݍ j71 g88 sch92 ge93
ݎ h74 k82 kh88 c90 ch90
ݏ f68 p87
ࡠ n67
ࡡ j72 ja86 y89 z92 ze93
ࡢ n67
ࡣ t67
ࡤ n67
ࡥ n67
ࡦ v70 b83 bah93
ࡧ r66
ࡨ l67
ࡩ l67
ࡪ s66
`;
