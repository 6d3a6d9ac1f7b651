// Made by bench/learn/letter-tables.ts from Wikidata labels (ta); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const taml = `
ஃ h67
அ a45 ha67
அப ab49
ஆ a60 h67
உ u60
எ e49 hale67
ஏ e67
ஓ o67
க ga52 ka53 a53 h53 c56 k57 g64 66 ag67
கம gama54
கி k56
கு ku51 gu56
கே ge52
க் k43 c53
ங ngh57 n66
ங் n54 ng57
ச sa48 cha56 s58 c59 za60 ch61 z61 a67 ac67 o67
சண sha60
சா sa46 za57
சி si41 s59
சு su53 s56
சே se54
ஜ j53 ju67
ஜய jaya54
ஜா jah56
ஜோ joh60
ஞ n67
ட d51 t52 de59 ta63 i67 tu67
டி di56
ட் d46
ண na52 n54 ind67
ண் n54
த tha41 da53 d54 th61 t66
தன dena52
தி thi50 d53 dis57
து du52 tu57
த் th44 d56
ந n57
நா na43
ந் n41
ன na49 n56 an67 a67
னா na51
னி ni53
ன் n27
ப p52 ba56 pa58 f67
பா ba56 pa56
பி p51 b56
பெ be56
ம ma37 m56 e67 ema67
மா ma48
மி mi53
மு mu53
ம் m43
ய ya55 y58 ie67 ye67
யக yak48
யா ya54
யி i60
ர ra39 r51 er61 chr67 rem67 rud67
ரஞ r57
ரா ra47
ரி ri56
ரே re50
ரோ ro53
ர் r35 er54
ற r51
ல la47 l55 le61 lu65 u67
லா la46 ah60
லி li52
ல் l34
ள l56 la60
ழ l60
வ va46 wa48 v55 awa61 w64
வா va57
வி wi49 vi52
வே ve53
வ் v56
ஷ s67
ஷ் sh53
ஸ s59 z65
ஸ் s42 si60
ஹ ha56 h56
ஹா ha51
ஹி hi54
ா a42 ha57 as61 sa62 r67 la67
ி i47 y60 hi66 ri67
ிய iya57
ீ i56 ee56 aji67 avi67
ு u48 62 au67 ow67
ூ u53
ெ e49 a60
ே e51 ey58 ssei62 n67
ை ai53
ொ o56
ோ o48 au60
் 42 anj58 n60 c67
்க e50 a59
`;
