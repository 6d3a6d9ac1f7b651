// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ta; CC0), display names of CLDR 48.0 (ta; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const taml = `
ஂ m56 ma75 n93 ng104
ஃ k62 h72 f75 c78 ka83 fa86 ha86 g94
ஃப f53 p84
அ a43 as91 o95 e105
அக ah86 a92
அச aze78
அட ada85
அத at79
அப abe85 ab88 up91
அய i86
அர ara72 har91
அவ av85
ஆ a53 aa68 au89 o102
ஆப af92
ஆர h91
ஆல al90
இ i50 e78 y82 hi84 89 it91 iq94 a103
இத i97
இந i85
இன in86
இய j92 y94
இர r78 ra93
இல l80 la91
ஈ i57 ee68 e80 y89 ei91
ஈக ek77
உ u50 o88 w88 eu90 du91 i91
உச hu86 t91
உம oma91
ஊ u58 oo68 o95 w95
எ e51 a72 ali81 82 de86 ay90 hale91 i101 et104 y104
எக eg82
ஏ e56 a73 ay90 i101 et104 y104
ஏஆ a82
ஏம yama84
ஐ i59 ai64 a72 e85 u98 is99 ae101 ei101
ஒ o52 vo86 os86 a86 ho92 au101
ஒவ v86
ஓ o53 a86 ho92 on95 au101
ஓம oma88
ஓர ora93
ஓல wo86
ஔ au67 o69 ow70 av77 u84 aw86 ou86 ew87
க ka54 k59 ga62 ca64 g65 a70 c72 kh72 q73 ha76 h77 78 kha83 ch84 co84 gu87 guy87 ug91 ko91 cke91 e101
கஜ gaja84
கன kana82
கப kab85
கம gama78 ma84 m91
கய guy98
கர kara82
கல kal89
கவ gu94
கஸ gus87
கா ga55 ka56 ko70 a73 ca73 kha75 co78 e84 go84 gha86 aga92 ha95 q97
கி ki56 gi66 i68 k68 g69 c77 ky80 hi80 gui80 ch86 gu87 ee91
கீ kee81 gi86 gee91
கு ku58 gu60 k72 cu73 g76 u83 a85 c91
கூ koo92 g94
கெ ca76 ke76 kh86 gue86 ge87 g90 k91 ku91
கே ga67 ka70 ca72 ge74 ke76 gae86
கை cai86 ka91
கொ ko64 co80
கோ go56 ko59 co64 o83 ago86 koh91
க் k42 c55 g57 a77 x78 q78 ko84 ck84 i84 kh86 e86 ic90 s91 lk91 ch91 uk96
ங n57 ng70 na81 nga82 ngh92 an101 on104
ங் n52 ng60 on75 g84 gue86 ling91
ச sa59 ch60 s60 z68 cha74 j76 so76 c78 sh79 sha80 chu81 za82 echt82 ja85 e86 iza91 isze91 wso91 zo95 utch96 se96 ze105
சந cha96
சம sam78 sama85
சர sara78
சா sa53 za69 cha75 a81 sha84
சி si52 chi65 ci71 i73 ce76 sy76 sey79 s81 zy84 zi85 a91 ac91 g91 x91 e91 sh91 cy91 is97
சீ chi78
சு su66 s70 chu79 u79 ch79 g91 koh91
சூ su75 chu92
செ se62 ce71 che76 s80 e86 cze86 ser91 sa91
சே se72 e84
சை si81
சோ so65
ச் ch68 t79 i81 c84
ஜ j62 ja66 g66 z69 y80 ge86 ga86 za86 ze87 gh91 e95 ju102
ஜய jaya78
ஜா ja64 za72 geo76 jah80 joh84 co91
ஜி ji63 gi72 zi76 z91
ஜீ ge76
ஜு ju73 zu86
ஜூ ju77 zu92
ஜெ je72 ja87 jay98
ஜொ jo82 co91
ஜோ jo75 joh84
ஜ் j75 ge80 z85 e93
ஞ n59 ny73 gn75 na85 gna86 nya86 an101 on104
ஞ் n77
ட t53 d62 ta63 da67 de76 do78 tu81 o83 a86 te86 to91 tuc91 ad98 th102
டம tama93
டள dull91
டா da54 ta58 to77 ado80 do84 a84
டி di57 ti60 i67 t77 d77 de80 y91
டீ i76 de84 ti87
டு tu70 d75 u75 du88 t91
டூ u91
டெ te66 de73 e84 tel94
டே de76 da78
டை ti85
டொ do74 to82
டோ to56 do61 o91
ட் t45 d55 te70 ut84 dt89 it91
ண n55 na68 an100 on104
ணி ni79
ண் n55 nd81
த t57 tha64 ta66 th67 d67 da72 dh75 te80 dha89
தஜ taj89
தன dena76
தம tama86
தஹ tah85
தா ta64 tha72 da73 a74 sta86
தி di63 i68 thi70 ti70 t75 dis81 d83 dhi90 tr93 hi94 adhi96
து d61 tu61 du66 t76 ds84 u91 med91 e91 thu92
தெ nde82 te85
தே de70 te84
தை tai82 ty91
தோ to73 ndo80 tho81
த் t62 th63 a77 d78 rd86
ந n54 na70 91 ni91 an101 on104
நஜ naj80 n91
நய nya86
நவ nav87
நா na62 no71
நி n67 ni73 ne89 nz93 ny97
நூ nuu91
நெ ne71 n84
நே ne72
நை ni77
நோ no74
நௌ nau86
ந் n56 an74 nd89
ன n49 na61 ne88 an100 on104
னா na51 a91
னி ni49 ne73 an84 n90 ene92 ani93
னீ nai69 ne76 ini91
னு nu64 anu96
னெ ne79
னே ne72 nei86 n94
னை ni85
னோ no65
ன் n31 ne66 an71 on74 nn80 a82 eron85 o93
ப p55 ba59 pa62 b63 bu66 ph73 f77 be81 pe84 fa89 pha89 bo91
பங ban93
பஞ pu86
பட bada91
பழ pal86
பஹ bah82
பா ba52 pa62 a79 bo81 b91
பி bi56 b64 pi65 p70 f80 i86 fi86 pe86 by89 ib91 r91
பீ bi89 b90
பு bu63 b71 u84 pu86
பூ pu76 u86 bu92
பெ be56 pe64 p86 b91 fe91
பே ba73 bay84 pe85 be92
பை fa84 y91
பொ bo77
போ bo61 po64 bho84
பௌ b87
ப் b56 p59 upe86 f94
ம ma48 m52 me78 omo86 n93 made93 mo100 ng104
மய ma86
மர m85
மல mala81 mal83
மா ma48 mo68 hm78 mhai91
மி mi57 my69
மீ me78
மு mu69 moha80
மெ me61 ma78 m84
மே ma67 me70 may82
மை mai77 mi85
மொ mo69
மோ mo63 mor86
மௌ mao84 mau87
ம் m47 a73 me78 him81 em82 l86 om86 am94
ய e59 y62 i65 a66 ya67 j70 ja82 an85 h90 ie91 jac92 ia104
யக yak71
யன a87
யா a44 ya59 ia73 ah86
யி i71 ai76 yi82 e82 y91 ui91
யீ yi92
யு u78 i82
யூ u70 ue76 eu79 yu82 y86 e95
யெ ye77 je80 e81 yi83
யே ye82
யோ o63 yo76 eo86 io92
ய் i60 y65
ர r50 ra54 re74 rud91 chr91 res91 abdu94 ru94 ro103 er104
ரஞ ra89
ரண ran87
ரம rama86
ரவ r91
ரஷ rus79
ரா ra50 ro74 rra83 u91
ரி ri45 re73 ry83 eri85 ary88 i91
ரீ ri73 ree75 re78
ரு ru58 r67
ரூ ru72 reu84
ரெ re63
ரே re66 ra75
ரோ ro53 oro87 ero89
ர் r37 er63 ur73 re76 or80 ar82 rre84 rk91
ற r57 t71 ra81 ta82 y93 er105
றி ri79 y93
ல l51 la61 le74 lu74 ll83 a91 w91 hl91 lo104
லஹ lah86
லா la49 lo76 lah79 ela81 a91
லி li49 le76 l78 lli81 ly81 lin86 hili88 t91
லீ le81 lee85 li94
லு lu61
லூ lu67 lo80 loo86
லெ le66
லே le64 la76
லை li87
லொ lo81
லோ lo62 lau79 low84 llo91
ல் l44 le81 dle82 ll87 ul90 m91
ள l55 la68 le95 ll95
ளா la79
ளி li81
ழ l59 zh71 la76 zha82 le95 ll104
ழா jea85
ழ் l85
வ v56 va62 w66 wa68 b73 awa83 ba86 a91 war91 uv91 o94 u100 ueva101
வா wa55 a59 va62 ua72 vo81
வி vi57 wi61 v85 avi86
வீ we79
வு au74 u83 a92 vu94
வூ wu92
வெ ve68
வே ve65 we71 a79 ay79 way81 ue82 e85
வை vai82
வொ w91
வோ vo74 o75 wo85
வ் v67 w74 o76 u77 au85 ve86 ov91
ஶ s55 sh93 z104 ce105
ஷ s55 sh63 sha76 as78 sa82 shal86 ce90
ஷா sha76
ஷி si84
ஷோ sho82
ஷ் sh53 ish90
ஸ s57 z68 c76 za76 sa79 ze85 e86 si91 sh100
ஸா sa74 za80
ஸி si71 i91
ஸோ so78 tso86 zo92
ஸ் s38 z68 se70 us74 ts80 cis84 as84 si84 ze86 es88 ss91 sb91 k91 sh92 nes94 oose94
ஹ h54 ha66 hi98 dsch101 j101
ஹங hun79
ஹச s91
ஹா ha66 ho81
ஹி hi63 hil95
ஹீ he80
ஹெ he70
ஹே he85
ஹை hai74
ஹோ ho71 xho86 kh91
ஹௌ hau86
ா a53 o64 aa70 as85 za86 al88 aw91 ya91 b91
ாம ama78
ார ar88
ாள a86
ி i49 e67 y68 u81 ri91 yra91 ey93 101 a103 hi105
ிஜ ij85
ிட ita86
ித it89
ிய ia51 i75 ie75 io79 ea80 sia86 iu86
ிர ra92
ீ i54 ee66 ea72 e76 y83 ie84 eci91 ii91 ya92
ீட e91
ீர eera84
ு u51 87 o88 w88 ulr91 lrah91 ow91 e93 a94
ூ u55 oo65 itu84 w86 o95
ெ e52 a65 ay90 ghe91 i101 y104 et104
ே e55 a65 ay67 y82 ssei86 ey87 el88 u91
ேன en81 an89
ேர a91
ை i60 ai63 a72 ay72 ei74 e80 igh84 ae96 u98 is99
ொ o54 a86 ho92 au101
ோ o53 oa68 au83 oh84 a85 lo86 oe86 yot86 ol89 ov91 w91 q91 of91 ho97
ௌ au63 ow67 ou70 o76 av84 aw85 u88 ew94
் 47 nj80 h89 c91 ar91 al91 hman91
்க e75 a80 ghe82 g90
்ச a91
்ட ta82 te84
்த a73 nd87 d88
்ப o82 pe87
்ர r91 t91
்ல la92
்வ ua81 u96
ௐ om63 ome67 on76 tom77 oma89 m91 am101
ௗ u55 o88 w88
`;
