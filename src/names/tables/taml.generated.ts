// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ta; CC0), display names of CLDR 48.0 (ta; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const taml = `
ஂ m76 ma95
ஃ k78 h83 c91
ஃப f52 p81
அ a44 as88
அக ah83 a88
அச aze75
அட ada82 at90
அத a75
அன an90
அப abe80 ab86 up88
அய i83
அர ara70 har88
அவ av79
ஆ a62 au78
ஆஃ a79
ஆர h88
ஆல al85
இ i54 78 hi84 it88 iq89 e98 y100
இந in84 i85 hi94
இன in76
இய j94
இர r78 ra90
இல l78 la88
ஈ i69 e74 ei88
உ u56 eu88 du88 i88
உச hu83 t88
உம oma88
ஊ u75
எ e56 ali78 80 de81 hale88 a94
எக eg79
எஸ es83
ஏ e73 a94
ஏஆ a80
ஏக e95
ஏம yama81
ஐ i72 ai79 e85 a86
ஒ o63 os83 vo83 v91
ஒக oc84
ஒஜ oj89
ஒவ v89
ஓ o66 on89
ஓம oma84
ஓர ora89
ஓல wo83
ஔ au87 o89 ow90 av97 u104
க ka52 ga61 ca62 a69 g71 q72 k72 kh77 guy80 ch81 e81 u81 co82 he83 kala84 c86 ghe87 h88 cke88 oc99
கஜ gaja82
கண ga90
கன kana79
கப kab86 a87
கம gama76 ma81 m88
கர kara79 car83
கவ gua83
கஸ gus83
கா ga53 ka53 ko68 ca69 a70 co75 kha75 e81 go81 aga83 gha83 q88
கி ki53 gi63 i65 k66 g66 c75 hi77 gui78 ky81 ch83 gu85 q88 ee88
கீ kee78
கு ku56 gu58 k71 g74 cu75 u80 kuw85 c88
கூ koo88
கெ ca73 ke73 kh83 gue83 ge83 k88 ku89
கே ga65 ka68 ca71 ge71 ke73 gae83
கை cai83 ka88
கொ ko61 co77
கோ go54 ko56 co61 o78 ago83 koh88
க் k39 c53 g55 x75 q75 ck80 ko81 i81 kh83 ic88 s88 ch88 o89 uk90
ங n73 ngh87
ங் n51 ng56 g81 on81 gue83 ong88 ling88
ச sa55 ch69 so73 cha73 s76 chu78 z80 echt82 za82 e83 ze84 c84 se85 iza88 isze88 wso88 zo89 a96
சண sha81
சந cha82
சம sama83
சர sara76
சா sa50 za66 cha72 sha81 a88 s88 hosa88
சி si49 chi62 ci68 i70 ce73 sy74 sey76 s77 zy81 zi82 is88 e88 ac88 g88 x88 a88 cy88 sh91
சீ chi75 c89
சு su63 s67 chu74 g88 koh88 j90
சூ su72 chu88
செ se59 ce68 che73 s76 e83 cze83 z89 sa93 ser95
சே se69 e81
சை si79
சோ so62 ch82
ச் ch64 i78 c81
ஜ ja66 z76 j77 ge78 g81 y85 ju88 gh88 ze101
ஜய jaya75
ஜா ja61 za69 jah77 joh81 co88
ஜி ji60 gi69 zi73 z88
ஜீ ge74
ஜு ju70 zu83
ஜூ ju74 zu88
ஜெ je69 jay81
ஜொ jo79 co88
ஜோ jo72 joh81
ஜ் j72 e89
ஞ n73
ட ta63 t64 da69 de71 tu74 do74 d77 te77 to78 o78 a83 tuc88
டள dull88
டா da52 ta55 to75 do76 a81 ada84
டி di55 ti57 i64 t75 te79 de81 y88 d91
டீ i74 de81 ti83 t93
டு tu67 d72 u73 du84 t88
டூ u83
டெ te63 de70 e81 d89 tel90
டே de73 da75
டை i88 ti89
டொ do71 to79
டோ to53 do58 o88
ட் t43 d54 te70 et82 ut83 dt87 at88 it88 ite89 dw89
ண n69 na72
ணி ni75
ண் n54 nd75
த tha62 ta64 th69 t69 da73 te78 79 d79 day89 dh90 gada95
தன dena73
தம tama84
தஹ tah83
தா ta61 tha70 a70 da70 sta83
தி di60 i64 ti67 thi67 t75 dis78 dhi87 d87 tr89 adhi90
தீ d88
து d58 tu58 du63 t74 ds81 med88 u88 thu89
தெ nde80 te81
தே de67 te81
தை tai79 ty88
தோ to70 tho79
த் t56 th62 d75 rd83
ந n67 na87 88
நக n89
நஜ naj77 n88
நம n83
நய nya83
நவ nav81
நா na59 no70
நி n65 ni69 ne86 nz89 ny94
நூ nuu88
நெ ne68 n88
நே ne71
நை ni74
நோ no71
நௌ nau83
ந் n53 an81
ன na63 n66 ne88
னா na49 n79 a88
னி ni44 ne70 n81 an87 ani88 ene89
னீ ne62 ini88
னு nu61
னெ ne74 n84
னே ne69 nei83
னை ni81
னோ no62
ன் n28 ne66 on72 an73 nn78 eron82 one84 ine84 jan89 en89 un90
ப ba56 pa60 bu63 p64 be74 b79 o80 88 bo88 pal90
பங ban89
பட bada89
பழ pal82
பஹ bah82
பா ba50 pa60 a73 bo79 b88 p88
பி bi52 b62 pi62 p66 fi83 i83 pe83 by86 ib88
பீ bi83 b84
பு bu60 b69 u81 pu82
பூ pu73 bu88
பெ be54 pe61 p83 b88 fe88
பே ba70 pe82 be89
பை fa81 p84
பொ bo74
போ bo59 po64 bho81 p88
பௌ b83
ப் b54 p56 f79 upe83 ap88 bre94
ம ma46 mo70 m72 me73 omo88 made90 mu94
மக ma94
மட mad90
மய ma83
மர m82
மல mala75 mal78
மா ma45 mo65 hm83 mhai88
மி mi55 my67
மீ me73
மு mu66 moha77
மெ me58 ma75 m81
மே ma66 me67 may79
மை mai74 mi82
மொ mo66
மோ mo59 m88
மௌ mao81 mau83
ம் m44 me75 him77 l83 em88 a88
ய e52 a52 ya68 i68 o76 y81 u83 jac88 ie91
யக yak70
யன a75
யா a41 ya56 ia70 e78 ah83
யி i70 ai72 yi79 y88 ui89 o90 ei90
யீ yi88
யு u73 i79
யூ u68 ue71 eu76 yu78 uu81 y83
யெ ye73 je76 e78 yi81 i91
யே ye79
யோ o60 yo73 eo86 io88
ய் i60 y62 ai82
ர ra52 r65 re71 ru78 chr88 rud88 abd88 res88 ro91
ரக r82
ரஞ ra78
ரண ran86
ரத ra83
ரம rama83
ரவ r88
ரஷ rus76
ரா ra47 ro71 rra73 u88 eera89
ரி ri42 re69 ry77 eri84 ary94
ரீ ri71 ree72 re75
ரு ru55 r64 u94
ரூ ru69 reu81
ரெ re62 r89
ரே re63 ra72
ரோ ro51 rro83
ர் r35 er71 ur73 or75 re76 ar85 rk88 arde88 our88
ற r69 ay88
றி ri75 y89
ல la58 l67 le71 lu72 lo80 a88 hl88 w88 ll88
லஹ lah83
லா la46 lo73 lah76 ela78 al84 a88
லி li45 le71 l76 ly79 hili83 lin83 ali88 t88 oli88
லீ le78 lee82 li88
லு lu58
லூ lu64 lo73
லெ le63
லே le61 l88
லை li83
லொ lo77
லோ lo59 lau76 low81 llo88
லௌ au90
ல் l41 ll85 ul87 m88 el92
ள l73 la74 ll89
ளா la75
ளி li77
ளை e88
ழ l75 la86
ழா jea81
ழ் l81
வ va58 wa66 v68 w78 ua83 awa83 ve87 b88 a88 uv88 war88
வா wa53 a55 va59 ua69 vo78 wal84
வி vi53 wi59 v81 avi83
வீ we76
வு u72 au79 vu89
வூ wu88
வெ ve65 w89
வே ve62 we69 ay74 a76 ue79 e82
வை vai79 ai85
வோ vo71 o73 wo81
வ் v64 w71 u73 ve83 au84 ov88
ஶ s75
ஷ s66 sh68 sha82 as83 shal83 ce88
ஷா sha73
ஷி si70
ஷோ sho79
ஷ் sh50 ish87
ஸ s74 c81 sa81 ze83 e83 z88 si88
ஸா sa70 za73
ஸி si66 y82 i88
ஸோ so75 zo88
ஸ் s36 z65 se71 ts78 cis81 as81 si81 es83 ze83 ss84 k88 os88 sh88
ஹ ha69 h71 hsi102
ஹங hun77
ஹச s88 h92
ஹா ha63 ho83
ஹி hi60 hil91
ஹீ he75
ஹு hup89
ஹெ he67
ஹே he82
ஹை hai71
ஹோ ho68 xho83 kh88
ஹௌ hau83
ா a63 al82 s85 ha87 az88 b88 ya88 aw89 z93 as94
ாம ama76
ார ar83
ாள a83
ி i57 e70 y72 u82 ri88 yra88 ys88
ிஜ ij82
ிட ita83
ித it85
ின na89 ina92
ிய ia60 a69 sia83 ie89
ிர ra82
ீ i61 e82 ami83 ee87 ie88 ib88 eci88 ya88 ii88 sie92
ீட e88
ீன in78
ீர eera82
ு u62 75 ah82 ulr88 lrah88 ow88
ுப u88
ூ u66 itu81 ou85 eu97
ெ e65 a75 g88 ghe88
ென en91
ே e62 y67 a77 ay82 ssei83 el83 ne84 u88 ey95
ேன en85 n86
ேர a88 ar94
ை i63 ai71 a76 e86
ொ o68 go89
ோ o62 au81 oh81 ol83 lo83 yot83 oe83 a87 ov88 w88 q88 of88
ௌ au75 u82 aw87 o89 ow90 ou91 av97
் 53 n80 nj83 c88 h88 y88 ar88 al88 hman88 no88 e98
்க e75 a82 c84 g86 ka95
்ச n89 a94
்ட te75 ta79
்த ta75 nd75 d78 t84
்ப pe77 p86 o92
்ர r81 t88
்ல la89
ௐ om83 ome87 on96 tom97
ௗ u75
`;
