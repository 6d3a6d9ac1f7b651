// Made by bench/learn/letter-tables.ts from Wikidata labels (hi mr ne); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const deva = `
ँ n60 nd67 son67
ं n48 un60 m67
ंग ng50
ंट ndt57
ंड nd51
अ a55
अब ab48
आ a55
इ i63 ei63
ई i60
उ o61 u66
उन own59
ऊ u60
ए e53 a67
ओ o55 or67
क ck49 c53 k58 ch60 ca61
कि ki59
की ki56
के ke56
को ko51
क् c54
ख ch56
ग g43 gv67 ygve67
गे ge56
ग् g53
घ gh51
ङ ng60 n67
च ch60 cz60 c67 tch67
ज j49 z56 g60
जर ajor59
जॉ joh58
जो jo51
झ z60 s67
ट t46 tt67
ट् t52
ड d37 dd66
डन don57
डे da54
ण n60
त t48 tayy67
त् t54
थ th47
द d41 de67
दा da55
दु du59
ध dh60
न n38 nn56 an56 on66 hn67
ना na58 n59
नि ni53
न् n50
प p45
पा pa53
पो po52
फ ph60 v63 f63
ब b46 ba67 ab67
बर ber51
बा ba56
ब् b44
म m50 ma52 em60 am61 lma67
मद mad54
मर mar51
मह mah59
मा ma56
मि mi53
मॅ m60
मे m59 me59
मो mo54
य y55 i59 63 j64 u66 r67 ie67 zej67
यो o54
र r41 er55 ru60 ar64 re67 ard67 aur67 c67 ero67
रा ra54 r57
रि ri50
री ry56
रु rud57
रे re50 r60
रॉ ro55
र् r38
ल l38 la64 li66 e67 nell67
ला la54 las59
ली lie57
ले le53
ल् l50
व v47 w66 av66 vi66 ev67 f67 la67 ouv67
वि wi56
व् v50
श s55 ch67 chel67
स s42 es56 sa60 c66 ce67 h67
सा sa51
से se49 ce57
स् s48
ह h43 ha63
हर har58
हा ha52
हि i57
़ 66
ा a41 ah59 ha67 ra67
ान an49
ार ar59
ाह ah58
ि i39 y56 s67
िक ik57
िन in53
ी i49 y55 ie55 ee55
ु u53 dou67
ुल ul48
ू u56
ॅ a54 e67
ॅन an57
े e43 er60
ेन en46
ेम em52
ेल el49
ै ai53 a67
ॉ o66
ॉन on56
ो o40 eau66 au67
ोर or52
् 45 h65 i66
्ग g50
्ट t47
्ड d47
्त dt60
्द d49
्र r47
्ल l49
्स s56
्ह v58
`;
