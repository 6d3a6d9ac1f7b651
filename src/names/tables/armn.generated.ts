// Made by bench/learn/letter-tables.ts from Wikidata labels (hy); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const armn = `
ա a34 is58 lah63 ac63 as63
աբ ab51
ադ ad56
ալ al43
ահ ah53
ամ am48
ան an29
ատ at54
ար ar41
բ b44 ba60
բա ba51
բե be51
բր br56
գ g41
դ d36
դա da56
դե de49 d56
դյ d56
ե e34 c63 er63
ել el50
են en46 n54
եր er55
զ z39 a63
է e55
էդ ed53
թ t43 tt63
ժ je63
ի i33 y56 es63 e63
լ l37 lle63
լա la48
լե le49
լի li49
խ ch63
ծ ts56
կ k41 c63
կի ki53
կո ko47 co49
հ h42
հա ha52
հո ho53
ղ gh56 g63
մ m37 am63
մա ma52
մի mi38
յ y36 i49 a56 j63
ն n39 ent63
նի ni49
նյ n56
շ sh52 s58
ո o38 c58 au63
ոն on44 n54
որ or53
ու u29
չ cz56
պ p48
ջ j55 joh59 ja63
ջե ce52
ռ r47 rr63 rre63
ս s34 n58 se63
ստ st50
վ v40 w52
տ t37
ր r32 auri62 rd63
րի ri55
ւ v56 u57 o58 w63 av63
փ p47
ք k49 c63
քս x56
օ o63
ֆ f45
`;
