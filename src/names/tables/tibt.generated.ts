// Made by bench/learn/alphabet-tables.ts from Wikidata labels (bo dz; CC0), display names of CLDR 48.0 (dz; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const tibt = `
ༀ om58 ome62 on71 tom72 oma84 m86 am96
༘ 49
༙ 49
༵ 49
༷ 49
༹ 49
༾ 49
༿ 49
ཀ k50 c65 akau81 g81 ka82 ac86 ek86 nik88 niko88 ck96 q96 ch97
ཀི kit81 c86
ཀེ ca81
ཁ h57 k65 kh71 c73 ch73 j81 x93 q96
ག g50 uig81 ga83 h90 q92
གཱ g89
གི g81
གྲ gr79
གྷ gh55 g59 q75 gha81
ང ng52 n71 nga73 an82 and90 ang92 ngo96 ngue97
ཅ ch57 s60 c65 cha78 echt81 utch83 z85
ཆ ch59 s67 c69 i70 j73 h76 cz83 a84 kach86
ཇ j54 ja69 y72 z75 ze76 ge82 e83
ཇང jean86
ཉ n57 ny66 i75 ne75 nia77 ni78 na81 nya82
ཊ t49 ta81 d85 te89 th90
ཊས ts85
ཋ t54 th61 tah87 to87 d91 rth93
ཌ d49 de70 t82 da89 ad97 ed97
ཌི de81
ཌུ de86
ཌེ de82
ཌོ de81
ཌ྄ n81
ཌྷ dh55 d64 deh74 dha80 h82 de83 th86 dhi90
ཎ n50 an89 on92 na95 ne97 ng100
ཏ t50 d85 te89 th90 ta91
ཏུ tu82
ཐ t54 th61 tah87 to87 d91 rth93
ཐཱ tha78
ད d50 de70 t82 da89 ed97
དང dan81
དཱ de86
དི de86
དོ de81
དྷ dh55 d64 deh74 dha80 h82 de83 th86 dhi90
ན n48 dan81 na82 an88 on92 nik93 niko93 ne97 ng100
ནཅ ench76
ནཊ int72 aint78
ནཌ nd72
ནཱ un76 na91
ནི new78 ne81 n86
ནོ ny81
པ p50 b78 pa86 pe87 ba92 f94 po99
ཕ f50 p70 phoe88 fe92 v93 pah94 bah96
ཕྲ fr69
བ b50 ba75 be83 p93 v94 bo96
བྷ v53 b66 bah76 ve86 ba88 be92 bh95
མ m50 ma70 yeme78 om81 n88 ng99
མར marc86
ཙ c61 t64 z66 ts69 ch79 tz85 k87 tch87
ཚ ts59 tsh61 tsch67 tch72 tsz83 ch91 tche91 tg91
ཛ j56 c66 g73 dsc75 dz75 d79 dej87 ge90
ཛྷ dj55 dg72 dej74 dsch76 dge77 jh77 ds81 j82
ཝ u59 o61 w67 v73 au85 l90 oa96
ཝེ we79
ཞ j54 g71 sch75 ge76 s80 rz83 zh85 jaza88
ཟ z54 s63 th82 se88 yz90 es91 izie92 ghes93
འ 49
འི i71
འུ e81 w81 ew86
འེ ay81
ཡ y58 i59 e75 a79 j82 ya88 ia93
ཡེ ja81
ར r48 ir79 nor81 er92 re94 ra96 ro99
རབ arab81
རཱ ira74
རི re76 r86
ལ l49 la77 wolo81 ala81 le83 ilik86 ll92
ལཤ lsh79
ལི wal91 wa92 wall92
ཤ s59 sh60 sch69 ch72 sz83 che91 g91 k96
ཤྲ sr81
ཥ s49 sh87 z98 ce99
ས s47 ce74 ans79 e81 sh87 z98
སཀ sk83
སཊ ste91 te93
སཝ sao81
སི s74 e86 si88
སུ sud81
སེ sa74 s91
སཾ s79
ས྄ ce81 s83 lis91 llis92 is92
ཧ h50 ha76 hi86 he86 dsch89 j89 hnpe94 x96
ཨ 49
ཨན dan86
ཨེ e74 u76 ee81 a86 le90 les93
ཨོ o83
ཀྵ x55 ks63 cs76 k79 os80 ksha82 kis83 kash85
ཪ r49 er92 re94 ra96 ro99
ཫ q56 k61 kh72 ke78 iq84 ekua85
ཬ r49 er92 re94 ra96 ro99
ཱ 48 a85
ཱཌ e86
ཱན an62
ཱམ am82
ཱའ u75
ཱི i82
ི i50 e73 y77 lya93 olya93 a98
ིཀ ec77
ིཤ ish74
ཱི i51 e73 y77 a98
ུ u49 w83 o83 oos86
ུཐ d75
ཱུ u50 o83 w83
ྲྀ r49 er92 re94 ra96 ro99
ཷ r49 er92 re94 ra96 ro99
ླྀ l50 la82 le83 ll92
ཹ l50 la82 le83 ll92
ེ e51 a68 ay85 i96 y99 et99
ེཀ eko76
ེན n78 a81
ེཤ e86
ཻ a60 i60 ai67 e73 u86 is87 ae89 ei89
ོ o49 a76 ho87 lya88 olya88 au96
ོང ong74 ongo76
ོཕ f81
ོར e81
ོས e86
ཽ au62 o64 ow65 av72 u79 aw81 ou81 ew82
ཾ m51 ma70 n88 ng99
ཿ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྀ i51 e73 y77 a98
ྀཏ it80
ཱྀ i51 e73 y77 a98
ྂ m51 ma70 n88 ng99
ྃ m51 ma70 n88 ng99
྄ 49 sa86
྆ 49
྇ 49
ྈ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྉ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྊ 49
ྋ 49
ྌ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྍ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྎ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྏ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྐ k51 c65 g81 ka82 ck96 q96 ch97
ྑ h57 k65 kh71 c73 ch73 j81 x93 q96
ྒ g50 ga83 h90 q92
ྒྷ gh55 g59 q75 gha81
ྔ ng52 n71 an82 nga85 and90 ang92 ngo96 ngue97
ྕ ch57 s60 c69 echt81 utch83 z85 cha87
ྖ ch59 s67 c69 i70 j73 h76 cz83 a84
ྗ j55 ja69 y72 z75 ze76 ge82 e83
ྙ n57 ny66 i75 ne75 nia77 ni78 na81 nya82
ྚ t50 d85 te89 th90 ta91
ྛ t54 th61 tah87 to87 d91 rth93
ྜ d51 de70 t82 da89 ed97
ྜྷ dh55 d64 deh74 dha80 h82 de83 th86 dhi90
ྞ n50 an89 on92 na95 ne97 ng100
ྟ t50 d85 te89 th90 ta91
ྠ t54 th61 tah87 to87 d91 rth93
ྡ d51 de70 t82 da89 ed97
ྡྷ dh55 d64 deh74 dha80 h82 de83 th86 dhi90
ྣ n50 an89 on92 na95 ne97 ng100
ྤ p50 b78 pa86 pe87 ba92 f94 po99
ྥ f51 p70 phoe88 fe92 v93 pah94 bah96
ྦ b51 ba75 be83 p93 v94 bo96
ྦྷ v53 b66 bah76 ve86 ba88 be92 bh95
ྨ m51 ma70 n88 ng99
ྩ c61 t64 z66 ts69 ch79 tz85 k87 tch87
ྪ ts59 tsh61 tsch69 tch72 tsz83 ch91 tche91 tg91
ྫ j56 c66 g73 dsc75 dz75 d79 dej87 ge90
ྫྷ dj55 dg72 dej74 dsch76 dge77 jh77 ds81 j82
ྭ u59 o61 w67 v73 au85 l90 oa96
ྮ j54 g71 sch75 ge76 s80 rz83 zh85 jaza88
ྯ z54 s63 th82 se88 yz90 es91 izie92 ghes93
ྰ 49
ྱ y58 i59 e75 a79 j82 ya88 ia93
ྲ r49 er92 re94 ra96 ro99
ླ l50 la82 le83 ll92
ྴ s59 sh61 sch69 ch72 sz83 che91 g91 k96
ྵ s49 sh87 z98 ce99
ྶ s49 sh87 z98 ce99
ྷ h51 ha76 hi86 dsch89 j89 hnpe94 x96
ྸ 49
ྐྵ x55 ks63 cs76 k79 os80 ksha82 kis83 kash85
ྺ u59 o61 w67 v73 au85 l90 oa96
ྻ y58 i59 e75 a79 j82 ya88 ia93
ྼ r49 er92 re94 ra96 ro99
࿆ 49
`;
