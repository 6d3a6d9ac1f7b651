// Made by bench/learn/letter-tables.ts from Wikidata labels (si); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const sinh = `
ං n57 m57 ng57
ංග nga43
අ a47
ආ a50
ඒ e57 ei57
ක c43 k45 ka46
ක් k46
ග g50 ga57
ච ch51 cha52 c55
ජ j40 jit52
ජය jaya46
ජෝ joh49
ට t39
ඩ da51 d56
ඩ් d46
ඩි dy50
ඩේ da50
ණ n50
ත t39
ත් th39
ද d46
න n38 na50 ne57
න් n28
ප p55 pa57
පා pa47
බ b57
ම ma33 m49
ම් m44
මා ma44
ඹ mb50
ය ya49 a50 y57 i57
යක ke50
යා a46
ර ra33 br50 gr50 er50 r54 era55 pr57 pra57
ර් r49
රා ra44
රි ri42
ල l38 la41 al57 llu57
ල් l37
ලි li47
ව w51 wa54 v57
වි vi44
ෂ s50
ස s44 sa47
ස් s44
සි si43
හ h46
ෆ f50
් 43 r51 h56 hra57
ා a36 aya56
ැ a40
ි i35 hi48 il57 id57
ී e50 i57 ie57
ු u35
ූ u50
ෙ e42 ywe57
ේ e43 cai50
ො o50
ෝ o43 l57
`;
