// Made by bench/learn/letter-tables.ts from Wikidata labels (bn); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const beng = `
আ a40
ই i51
ইন n45
উ u51 win51
এ e51
ক k38 c51 ca51 o51
ক্ c41
গ g40
জ j45 e51
ট t47
ড d51 udd51
ত t45 th51
থ th45
দ d40 e51 t51
ন n31 on39 an51 nn51
প p40 hop51
ফ f51
ব b41
ভ v49
ম m29
য y45 a51
যা a40
র r25 ro50 rk50 e51
ল l37 ol51 all51
শ s45 sh51
স s40 ece51 sso51
হ h38
় 51 r51 y51
া a28 as51 w51
ি i32 ie44 y51 c51
িন in44
ী i45
ু u38 ou51
ে e29 a51 r51
ো o35 z51
্ 49 t51 dt51
্ড d40
`;
