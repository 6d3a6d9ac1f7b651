// Made by bench/learn/letter-tables.ts from Wikidata labels (ml); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const mlym = `
ം m44
അ a50
അബ a40
എ e50
ഒ o43
ഓ o43
ക c44 k47
കി ki40
ഗ g40 ga43
ങ n43
ച c43 ch50
ജ j50 ec50 ece50
ട t50 e50
ഡ d43
ണ n43
ത t39
തു tu37
ദ d50
ന n38
പ p50
പ് p39
ബ b43
മ ma40 m42 e50
യ y39 j50 a50
ര r43
റ ra50 r50
ല l35
ള l37
വ v43 o50 w50
ഷ s43
സ z39 s46 a50
ഹ h43
ാ a36 h50
ാൻ an37
ി i31 y43 ie50
ീ i50
ു u43 ul45
ൂ u50
െ e39 c50
േ e50
ൊ o50
ോ o46
് 32 d50 m50 ay50 k50 rs50
്ദ bd40
ൗ u43
ൺ hn50 n50
ൻ n38 en39
ർ r35
ൽ l47
ൾ l50
`;
