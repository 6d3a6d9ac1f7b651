// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ta; CC0), display names of CLDR 48.0 (ta; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const taml = `
ஂ m56 ma75 n93 ng104
ஃ k58 c71 h86 g87 ka88 ck102 q102 ch103
ஃப f53 p84
அ a43 as91 o95 e105
அக ah86 a91
அச aze78
அட ada85
அத at79
அன an90
அப abe84 ab87 up91
அய i86
அர ara72 har91
அவ av86
ஆ a51 o95 au95 e105
ஆப a86
ஆர h91
ஆல al91
இ i50 e78 y82 hi88 91 it91 iq95 a103
இத i92
இந i85 hi92 in92
இன in86
இய j92 y93
இர r77 ra97
இல l80 la91
ஈ i55 e75 y82 ei91 a103
ஈக ek77
உ u50 o88 w88 eu90 i91 du91
உச hu86 t91
உம oma91
ஊ u55 o88 w88
எ e51 a72 ali81 82 de86 ay90 hale91 i101 et104 y104
எக eg81
ஏ e56 a73 ay90 i101 y104 et104
ஏஆ a82
ஏம yama84
ஐ i61 a65 ai70 e78 u91 is92 ae94 ei94
ஐர e92
ஒ o52 vo86 os86 a86 ho92 au101
ஒவ v86
ஓ o53 a86 ho92 on95 au101
ஓம oma88
ஓர ora93
ஓல wo86
ஔ au67 o69 ow70 av77 u84 aw86 ou86 ew87
க k55 ka55 ga64 ca65 c67 a68 g68 q74 ch77 co84 kala86 gu90 h91 u91 ug91 ko91 cke91 guy93 kh98 ck100 e101
கஜ gaja84
கன kana81
கப kab84
கம gama78 ma84 m91
கய guy89
கர kara82 car93
கவ gu90
கஸ gus87
கா ga55 ka56 a70 ko70 ca72 co78 kha78 aga82 e84 go84 gha86 q92
கி ki56 gi66 g66 i67 k68 c77 hi80 ky80 gui80 ch86 gu88 q91
கீ kee81 gi86
கு ku59 gu60 cu73 k76 g76 u83 a84 c91 kuw92
கூ koo91
கெ ca76 ke76 gue86 kh86 ge86 k91 ku92
கே ga67 ka70 ca72 ge74 ke76 gae86
கை cai86 ka92
கொ ko64 co77
கோ go56 ko60 co64 o82 ago85 koh91
க் k42 c55 g57 x78 qu78 ko84 a84 i84 ck84 lk84 q84 kh86 e86 ic90 s91 o91 ch92 uk95
ங n54 ngh92 an94 on97 na100 ne102 ng103
ங் n53 ng59 on75 g84 gue86 ling91
ச ch58 s59 sa62 c72 z72 so77 cha78 echt79 chu81 e86 za88 utch89 j90 iza91 isze91 wso91 ze91 zo93 se95
சண sha84
சந cha85
சம sam73 sama85
சர sara78
சஹ sah92
சா sa53 za69 cha75 sha84 a91 s95
சி si52 chi65 ci71 i73 ce76 sy76 sey79 s80 zy84 zi84 e91 is91 a91 sh91 x91 ac91 g91 cy91
சீ chi78 c97
சு su66 s69 chu79 u79 ch79 g91 koh91
சூ su75 chu93
செ se62 ce71 che76 s80 e86 cze86 sa91 ser98
சே se72 e84
சை si81
சோ so65
ச் ch68 t79 i81 c85
ஜ j58 ja65 z73 y75 ze78 ge80 g84 e88
ஜய jaya78
ஜா ja64 za72 jah80 ge83 joh84 co91
ஜி ji63 gi69 zi76 z91
ஜீ ge76
ஜு ju74 zu86
ஜூ ju77 zu91
ஜெ je72 jay87 ja98
ஜொ jo82 co91
ஜோ jo75 joh84
ஜ் j75 ge80
ஞ n54 an94 on97 na100 ne102 ng105
ஞ் n81
ட t50 ta66 de72 ad76 da77 do77 d80 te83 tu85 a85 o88 tuc91 th95 to102
டக dak84
டம tama92
டள dull91
டா da54 ta58 to77 ado78 a84 do89
டி di57 ti60 i67 d77 t78 de80 te82 y91
டீ i76 de84 ti88
டு tu70 d75 u75 du87 t91
டூ u87
டெ te66 de73 e84 d92 tel93
டே de76 da78
டை ti85
டொ do74 to82
டோ to56 do61 o91
ட் t45 d55 te69 ut82 at87 dt90 it91 ot91 et95 ite97
ண n53 na86 an92 on97 ne102 ng105
ணி ni80
ண் n56 nd78
த t52 tha65 ta69 th70 d77 te79 da85 day91 dh92 gada93 de97
தஜ taj86
தன dena76
தம tama86 tam89
தஹ tah87
தா ta63 tha71 da73 a76 sta86
தி di63 i68 thi69 ti70 t75 dis81 d90 dhi90 hi94 tr95 adhi96
தீ d92
து d61 tu61 du66 t76 ds84 u91 med91 e91 thu92
தெ nde82 te85
தே de70 te85
தை tai82 ty91
தோ to73 tho81 ndo82
த் t63 th64 a75 d78 rd86 ath90
ந n52 na82 91 ni91 an93 on97 ne102 ng105
நஜ naj80 n91
நய nya86
நவ nav83
நா na62 no71
நி n64 ni73 ne89
நூ nuu91
நெ ne71 n91
நே ne72
நை ni77
நோ no74
நௌ nau86
ந் n58 an73 nd90
ன n48 na68 ne86 an93 on97 ng105
னா na51 n88 a91
னி ni48 ne73 an84 n89 ani91 ene93
னீ ne65 ini91
னு nu66 anu85
னெ ne78
னே ne72 nei86 n94
னை ni85
னோ no65
ன் n31 an66 ne66 on71 nn80 eron85 jan92
ப p51 ba60 pa65 bu66 b67 be79 pe82 gbay86 apa89 bo91 f99 po105
பங ban89
பட bada91
பல bal95
பழ pal85
பஹ bah81
பா ba52 pa62 a80 bo81 b91
பி bi56 b64 pi65 f72 p72 i86 fi86 pe86 by89 ib91 r92
பீ bi90
பு bu63 b71 u85 pu86
பூ pu75 u89 bu92
பெ be56 pe64 p86 b91 fe91
பே ba73 bay84 pe86 be92
பை fa84 y91
பொ bo77
போ bo61 po64 bho84
பௌ b87
ப் b56 p60 upe86 ap87 a97
ம ma48 m52 me78 omo86 n93 made94 mo101 ng104
மக ma93
மட mad88
மய ma86
மர m85
மல mala81 mal82
மா ma48 mo68 hm78 mac91 mhai91
மி mi57 my69
மீ me76
மு mu69 moha80
மெ me61 ma78 m84 hme92
மே ma67 me70 may81
மை mai77 mi85
மொ mo69
மோ mo64 mor86 m91
மௌ mao84 mau87
ம் m47 a77 me78 him80 am82 l86 em88 om89
ய e56 i60 y61 a63 ya72 u86 j87 h90 jac91 ie92 ia97
யக yak70
யன a82
யா a44 ya59 ia72 e82 y85 ah86
யி i71 ai76 yi82 y91 e91 ui91
யீ yi92
யு u77 i86
யூ u71 ue74 eu79 ew79 yu82 y86 i91
யெ ye77 je80 e81 yi83
யே ye82
யோ o63 yo76 eo87 io92
ய் i61 y65 hai91
ர r49 ra56 re73 abd91 chr91 rud91 res91 er97 ro98 ru101
ரச raz96
ரஞ ra82
ரண ran84
ரம rama86
ரவ r91
ரஷ rus79
ரா ra50 ro74 rra76 ara87 u91 eera92
ரி ri45 re73 ry85 ary86 e91 i92
ரீ ree72 ri74 re78
ரு ru58 r67
ரூ ru72 reu84
ரெ re63
ரே re66 ra75
ரோ ro54 oro87
ர் r38 er65 or72 ur72 re76 ar79 rre84 rk91
ற r54 y91 er98 re100 ra102 ro105
றி ri79 y94
ல l51 la62 le74 lu74 ll84 a91 w91 hl92 lo99
லக lak91
லஹ lah86
லா la49 lo76 lah79 ela80 al86 a91
லி li49 le74 l78 ly81 lin86 hili86 ali90 t91
லீ le81 lee84 li95
லு lu61
லூ lu67 lo81 loo84
லெ le66
லே le64 la74
லை li87
லொ lo81
லோ lo62 lau79 low84 llo91
ல் l44 le81 dle82 ll88 ul90 m91
ள l54 la75 le88 ll94
ளா la79
ளி li81
ழ l55 la82 le88 ll97
ழா jea85
ழ் l86
வ v53 va63 w68 wa72 awa78 b86 o87 a91 war91 uv91 u93 ueva94
வா wa55 a59 va62 ua72 vo81 wal87
வி vi57 wi61 v85 avi85
வீ we79
வு au73 u86 vu95 a96
வூ wu92
வெ ve68
வே ve65 we71 e76 ay79 a79 way81
வை vai82 ai92
வொ w91
வோ vo74 o75 wo85
வ் v67 w74 o76 u78 au82 ve86 ov91
ஶ s55 sh93 z104 ce105
ஷ s52 sh68 sha85 as86 shal86 ce89 z104
ஷா sha76
ஷி si86
ஷோ sho81
ஷ் sh53 ish90
ஸ s54 c75 z83 ze85 e86 sa87 si91 sh93 asa101 ce105
ஸா sa75 za76
ஸி si71 i91
ஸோ so79 tso86 zo91
ஸ் s38 z68 us72 se72 ce72 ts80 as84 si84 es89 ss91 sb91 k91 sh92 nes94
ஹ h54 ha70 hi91 dsch94 j94 hnpe99 x101
ஹங hun79
ஹச s91
ஹா ha66 ho81
ஹி hi63 hil94
ஹீ he79
ஹெ he70
ஹே he85
ஹை hai74
ஹோ ho72 xho86 kh91
ஹௌ hau86
ா a50 o75 as85 az86 ha90 aw91 ya91 b91 al95 e104
ாச a96
ாம ama78
ார ar89
ாள a86
ி i49 e67 y68 u83 hi90 r91 ri91 yra91 ey94 a103
ிஜ ij86
ிட ita85
ித it94
ிய ia54 ie70 io79 i80 ea81 a82 sia86 hi92
ிர ra84
ீ i52 e71 y78 ee80 ie84 eci91 ii91 ya96 a103
ீட e91
ீன in82
ீர eera84
ு u50 85 o88 w88 a90 lrah91 ulr91 ow91
ூ u53 o82 itu84 w88
ெ e53 a65 ay90 ghe91 i100 y104 et104
ே e53 a68 ay76 y80 ssei86 el87 ey90 u91 ue91 i101 ne104 et104
ேன en85 an90
ேர a91
ை i59 a64 ai64 e75 igh88 ae90 u91 is92 ei94 zigh97
ொ o53 a86 ho92 au101
ோ o50 a81 au82 oh84 lo86 oe86 yot86 ho87 ov91 w91 q91 of91 ol94
ோப r92
ௌ au63 o69 ow70 av77 aw81 ou81 u82 ew87
் 47 n83 nj86 h91 y91 c91 ar91 al91 hman91 no91
்க e76 ghe81 a81 g86
்ச a91 n92
்ஜ g86
்ட ta81 te85 o89
்த a73 nd78 d81 da84
்ப o81 pe88 op92
்ர t91 r91
்ல la92
்வ ua83 u91
ௐ om63 ome67 on76 tom77 oma89 m91 am101
ௗ u55 o88 w88
`;
