// Made by bench/learn/letter-tables.ts from Wikidata labels (th); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const thai = `
ก c44 k47 uc54
ก์ k44
ข kh54
ค k54
ง ng43 and54
จ ji54
จอ jo47
ช ac54 ch54 e54 s54 z54
ซ s43 z44 e54
ญ n54
ณ n54
ด d36
ดอ e47
ต t42 i54 tu54
ท t54 th54
ธ th47 thi54
น n29 en49 in54 na54
บ b47
บด bdu44
ป p47
ฟ f47 w54
ม m31 amm54
มห m47
ร r43 er47 ru54
ร์ r35 ar44
ล l36 el54 hil54 ll54
ว w40 la54 ova54
วา va47
ส s34 us48 is54
สเ s43
ห h54
ห์ h39
อ o42 ro47 r54
อน on43
อั a39
ฮ h44 o54 oh54
ะ a40
ั a40
า a45 ah54 as54 h54
ิ i36 o54 y54
ี i39 y47 hie54
ุ u40
ุล l44
ู u47
เ a47 d47 s53 e54 k54
เล l47
แ e54 oze54 t54 ta54 z54
โ o54
็ 39
์ 52 r54 d54
ํ m47
`;
