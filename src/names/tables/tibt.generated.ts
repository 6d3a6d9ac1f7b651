// Made by bench/learn/alphabet-tables.ts from Wikidata labels (bo dz; CC0), display names of CLDR 48.0 (dz; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const tibt = `
ༀ om61 ome65 on74 tom75
༘ 52
༙ 52
༵ 52
༷ 52
༹ 52
༾ 52
༿ 52
ཀ k44 ko57 keny61 ac66 nik68 niko68 c69
ཀི kit65 c66
ཀེ ca61
ཀོ co58 ko65
ཁ h60 k68 kh74 c76 ch76
ག g53 uig61
གྲ gr65 gre71 g71
གྷ gh59 g63 q79
ང ng54 nga57 n74
ཅ c58 ch58 s64 cha64
ཅེ ce68
ཆ ch62 kach66 s70 c72 i73 j76 h79
ཇ j53 ja72 y75 z78 ze79
ཇང jean66
ཉ n60 ny69 i78 ne78 nia80 ni81
ཊ t48 ta66
ཊས ts66 tts72
ཋ t57 th64
ཌ d47 e66 de73
ཌི de61
ཌུ de66
ཌེ de61
ཌོ de61
ཌ྄ n61
ཌྷ dh58 d67 deh77
ཎ n53
ཏ t53
ཏུ tu61
ཏྲ tri73
ཐ t57 th64
ཐཱ tha59
ད d47 de73
དཱ de66
དི de66
དོ de61
དྷ dh58 d67 deh77
ན n43 na66 nik73 niko73
ནཅ ench66 nch66 ch72
ནཊ int53 aint56
ནཌ nd48
ནཱ un57
ནི new59
ནོ ny61
པ p50
ཕ f50 p73
ཕྲ fr66 fre66 fren72
བ b50 uzb77 ba78
བེ uzbe60
བྷ v56 b69 bah79
མ m50 yeme59 om61 ma73
མར marc66
ཙ c64 t67 z69 ts72 ch82
ཚ tsch62 ts62 tsh64 tch75
ཛ j59 c69 g76 dsc78 dz78
ཛྷ dj58 dg75 dej77 dsch79 dge80 jh80
ཝ u62 o64 w70 v76
ཝེ we68
ཞ j57 g74 sch78 ge79
ཟ z57 s66
འ 45
འི i51
འུ e61
འེ ay61
ཡ y61 i62 e78 a82
ར r45 ir55 nor61 rway61 ree66
རབ arab61
རཱ ira57
ལ l49 pol61 ala61 wolo61 la65 lik66
ལཤ lsh69
ལེ pola61
ཤ sh58 s62 sch72 ch75
ཤྲ sr65 s72
ཥ s53
ས s43 ans59 sta59 cos63 ocos78
སཀ sk62
སཝ sao61
སཱ so62 sou62
སི s52
སུ sud61
སེ sa55 s66
སཾ s59
ས྄ s61
ཧ h50 he66 ha79
ཨ 52
ཨེ de51 u55 ee61 e61 d66 a66
ཨོ o61
ཀྵ x59 ks67 cs80
ཪ r53
ཫ q59 k64 kh75 ke81
ཬ r53
ཱ 49 a62
ཱཌ e66
ཱན an45
ཱམ am59
ཱི i65 ri72
ི i49 lya73 olya73 e76
ིཀ ec65 k66 c71 rec71
ིཤ ish54
ིས stan73
ཱི i54 e76 y80
ུ u48
ུཐ uth62 th62
ཱུ u53
ྲྀ r53
ཷ r53
ླྀ l53
ཹ l53
ེ e54 a71
ེཀ eko59
ེན a54 n59
ེཤ e66
ཻ a63 i63 ai70 e76
ོ o44 a65 lya68 olya68
ོང ong55 ongo57
ོཕ f61
ཽ au65 o67 ow68 av75 u82
ཾ m54 ma73
ཿ h54 ha79
ྀ i54 e76 y80
ྀཏ it59
ཱྀ i54 e76 y80
ྂ m54 ma73
ྃ m54 ma73
྄ 52
྆ 52
྇ 52
ྈ h54 ha79
ྉ h54 ha79
ྊ 52
ྋ 52
ྌ h54 ha79
ྍ h54 ha79
ྎ h54 ha79
ྏ h54 ha79
ྐ k47 c69
ྑ h60 k68 kh74 c76 ch76
ྒ g53
ྒྷ gh59 g63 q79
ྔ ng55 n74
ྕ ch61 s64 c73
ྖ ch62 s70 c72 i73 j76 h79
ྗ j58 ja72 y75 z78 ze79
ྙ n60 ny69 i78 ne78 nia80 ni81
ྚ t53
ྛ t57 th64
ྜ d54 de73
ྜྷ dh58 d67 deh77
ྞ n53
ྟ t53
ྠ t57 th64
ྡ d54 de73
ྡྷ dh58 d67 deh77
ྣ n53
ྤ p54 b82
ྥ f54 p73
ྦ b54 ba78
ྦྷ v56 b69 bah79
ྨ m54 ma73
ྩ c64 t67 z69 ts72 ch82
ྪ ts62 tsh64 tsch72 tch75
ྫ j59 c69 g76 dsc78 dz78
ྫྷ dj58 dg75 dej77 dsch79 dge80 jh80
ྭ u62 o64 w70 v76
ྮ j57 g74 sch78 ge79
ྯ z57 s66
ྰ 52
ྱ y61 i62 e78 a82
ྲ r48
ླ l53
ྴ s62 sh64 sch72 ch75
ྵ s53
ྶ s53
ྷ h54 ha79
ྸ 52
ྐྵ x59 ks67 cs80
ྺ u62 o64 w70 v76
ྻ y61 i62 e78 a82
ྼ r53
࿆ 52
`;
