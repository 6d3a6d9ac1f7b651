// Made by bench/learn/alphabet-tables.ts from Wikidata labels (lo; CC0), display names of CLDR 48.0 (lo; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const laoo = `
ກ k46 g48 c67 75 rk77 rg79 ge83 gh84 ca84 ko84 uk84 ekw84 ka84 ok93
ກຊ s74
ກຣ gr69
ກວ k76 kwa79
ກອ go72
ກະ ka77
ກາ ka48 ga48 kar71 ca73 a74 g79 gha79 la84
ກິ ki65 gui75 gi75
ກີ kee77 ky84
ກູ gu64 ku71
ກເ k76
ກແ ga79
ກໂ go59 ko60 o71 co77
ຂ h78 k86 kh92 c94 ch94
ຄ c61 k63 kh70 ch77 h78 uc84 co85 ik87
ຄຣ cr81 kr84
ຄວ kw76
ຄອ ko62
ຄັ ka80
ຄາ ka52 ca61 kha65
ຄິ ki64
ຄີ ki84 i89
ຄູ ku65 cu73
ຄເ ke72
ຄແ ca71 ka77
ຄໂ ko60 co60 c73 k79 o84 gh84
ຄໄ k84
ຄໍ kor72 ko84
ຆ gh76 g80 q96
ງ ng62 n69 nx79 nce85 nces85
ງກ ng52
ຈ j65 g68 ge69 ch75 rg83 chuu84 s88 c90 i91 h97
ຈາ ja54
ຈິ ji58
ຈີ chi63
ຈູ gu84
ຈເ ge75 a84 ja84
ຈໂ jo71
ຈໍ jo79
ຉ ch80 s88 c90 i91 j94 h97
ຊ s49 z60 sh61 c68 ch72 za74 t77 ze78 zi83 si83 is84 x84 sy85 zig90 93
ຊອ so80
ຊາ sa50 za60 cha64 sha69 sar80 sakh84
ຊິ si58 ci66 chi70 c76 zi77 i84
ຊີ si61 chi65 che68 i69 se73 ce77 ci84
ຊຸ su79
ຊູ su61 zu69
ຊເ s62 ce67 se71 ze74 sa75 che76 sey79 zer79 z83
ຊແ sa62 s83
ຊໂ so57 sho74 izo90
ຌ z73 s88
ຍ y62 ia78 o79 u79 ye84 gn88 ien91 gan92 i93
ຍີ yi84
ຎ n71
ຏ t71
ຐ t75 th82
ຑ d72 de91
ຒ dh76 d85 deh95
ຓ n71
ດ d50 t55 rd65 di77 q77 u77 et78 ed78 rt81 do84 k84 dge84 te84 ide84 ti84 de91
ດວ tv74 atv84
ດສ s65 l79
ດອ do79
ດາ da48 d74 dar85
ດິ di58
ດີ di62 de73 d76 r84
ດູ du66 do77
ດເ de62
ດແ da68
ດໂ do54
ດໍ r80
ຕ t51 ta79 tu83 84 hot90
ຕາ ta51 tar71 tal84 atar84
ຕິ ti53
ຕີ ti74 te79 ty87
ຕູ tu57
ຕເ te61 t72
ຕໂ to60
ຕໄ ta75 t76 tai77
ຖ t73 hut79 th82
ທ t54 th62 tsk84 tu84
ທອ to65
ທາ ta54 tha74 tar79 tah84
ທິ ti60 di79
ທີ ti68 thi74
ທເ tur66 te69 the74 rt79 t83
ທໂ to64
ທໄ thai77
ຘ dh76 d85 deh95
ນ n30 l60 ne69 an71 na71 nt72 no73 in73 nc77 ans79 ny83 le84 ban84 havn84 ohn84 ano84 d84 ane90
ນກ ng73
ນຊ s79
ນດ nd59
ນຕ nt66 a79
ນບ lb74
ນຢ ny86
ນລ nl85
ນຫ i84
ນອ no85 n90
ນາ na44 nya74 a77 n84
ນິ ni53
ນີ ni58 ne66 nee69 ani82 nii84
ນຸ n76 u76
ນູ nu76 u77
ນເ ne53
ນໂ no62 eno82
ນໄ ni75
ນໍ nor70 no78
ບ b48 71 p74 w77 pe80 be83 v83 cab84 ba84 ipe97
ບບ b85
ບຣ br67 braz79
ບລ bl87
ບອ bo66
ບັ b74
ບາ ba47 bar65
ບິ bi76
ບີ bi67 be70
ບູ bu58
ບເ be55 b61 ba80 bay84
ບແ ba75
ບໂ bo62 bhoj76 s79
ບໄ bi77 byle84
ປ p52
ປຣ pr77
ປັ pu82
ປາ pa54
ປີ pe84
ປົ p84
ປເ pe74 pa79 p84 per84
ປໂ po69 re79 pol84
ຜ f72 p91
ຝ f71
ຝຣ f67
ພ p56 f72
ພາ pa74
ພຸ p84
ພູ b79
ພເ pe85
ພໂ po73
ຟ f56 ft84 fr91
ຟຣ fr73 fri88
ຟອ fo81
ຟາ fa66 far79
ຟິ fi62
ຟີ fi73
ຟູ fu71
ຟເ fe77
ຟແ fa82
ຠ v74 b87 bah97
ມ m43 ma72 hm76 rm82 mq84 q84 my86
ມບ mb61
ມສ msk77
ມອ mo61 mont79 ma90
ມັ mu72
ມາ ma41 mar59 maa79 oma84
ມິ mi59
ມີ mi65 my74 me78 m89
ມູ moos84
ມົ m84
ມຽ mya75
ມເ me51 m81
ມແ ma56 m72
ມໂ mo59 mor74
ມໄ mai75 m78
ມໍ mor71 mo77 m84
ຢ y64 i75 ayy82 yen84 ry84 yy86 e95 ye96
ຢາ ya58
ຢຸ yu79
ຢູ e84
ຢເ ye65
ຢໂ yo74
ຣ r54 ri79 rl84 ir84
ຣວ rw81
ຣອ roa70 ro74
ຣັ o74 ra77
ຣາ ra46 raj84
ຣິ ri44
ຣີ ri66 re69 ree73 ue79 ry83 ies84
ຣຸ ru65
ຣູ ru58
ຣເ re60
ຣໂ ro51 o84
ລ l48 r70 74 la81 lu84 ald84 rec86 ul94
ລອ lo73
ລັ la74 l84
ລາ la45 ra67 lah74 a78
ລິ li48 uri76
ລີ li55 le70 ly79
ລຸ lu71 luk84
ລູ lu56
ລເ le53 lay68 la74 el76 r81 re86
ລແ la71
ລໂ lo57 o85
ວ v54 l60 u66 w67 o68 rw77 wa82 we84 ur87
ວລ l82
ວາ wa52 va56 ware79
ວິ wi66 vi69
ວີ we67 vi68 ve74 wi74 v84
ວເ ve60 way74 we76 v84
ວແ va68
ວໂ vo67 wo84
ວໄ vai79
ຨ s71
ຩ s71
ສ s42 sh68 rsk77 ese79 sri79 sk84 ss84 as84 e84
ສຊ s74 ss85
ສຕ st67
ສບ zb80 sb88 zbe90
ສຣ sra84
ສລ sl71
ສະ s51
ສາ sar77 sa88
ສິ si69
ຫ h65 i79 ha97
ຫວ vi74
ຬ l71
ອ 60 o68 a84 c84 l84 an84
ອກ c69 ok69
ອງ ong69 on75
ອດ ord77
ອນ on57
ອລ al74
ອສ os78
ອອ o84
ອະ a74
ອັ a61 oc79
ອາ a44 ar68 ag84
ອິ i51
ອີ i64 e65 yi79
ອຸ u64
ອູ u57 e84 o84
ອເ e56 a77 n79 ei84
ອແ a59 e84
ອໂ o53 io84
ອໄ i61 ai73
ຮ h67 r77 th84 ha97
ຮອ ho79
ຮັ hu72
ຮາ ha62
ຮິ hi64
ຮີ hi63 he75
ຮູ hu84
ຮົ ho79
ຮເ he71 h71
ຮໂ ho68 xho79
ຮໄ hai66
ຯ 70
ະ a65 apo79
ະຖ t62
ະນ n79
ັ a67 u74 ranc77 o82 j84 ran93
ັກ k70 c70 ak71 kh74 uk74 x77 q84
ັງ n70 ang71
ັດ s66 t70 ut73
ັນ an52 n62 un69 on77 en79 k79
ັບ ab69
ັມ m73
ັສ as70 us70 s79
ັ່ ra73
າ a53 ar75 uado80 o81 ah84 u84 as84 ad84 y84 ama84
າກ a77
າຊ za79
າດ ad86 ard89
າຕ k79
ານ an54
າມ a84 am90
າຣ ar71 r84
າວ v79 ao80
ຳ am73 an89
ິ i56 re79 zi84 e87 y91
ິກ ic59 ik68 i71 ia77 k87
ິຊ ish61
ິດ it75 i83
ິນ in59 ina79 e84
ິບ ib81
ິຣ r77
ິວ ew65 u74 ille79
ິສ is70
ິຮ e79
ີ i54 y67 e77 u79 r81 ee81 si84 ey85 ri89
ີກ urg69 eek72 urk73 k75 ght83 ht90
ີຄ k72
ີຊ ish74 s81 i84
ີຍ i84
ີດ rde79
ີບ erb67 rb75 b87
ີມ rm76
ີຣ r64
ີລ la79 l84
ີສ ais72 es74
ີອ i91
ຶ u71
ື u71
ືອ n84
ຸ u67 o71
ຸຍ ui67 is84
ຸນ un72 s84
ູ u54 o69 ukh89 au93 hu96 ou97
ູຣ ur73
຺ 70
ົ o68
ົງ kong79 n79
ົມ om73
ົວ ua56 u68
ົາ au65 ao74 s84
ຼ l71
ຽ e70 y79 i80 s84
ຽກ iak76
ຽດ at79
ຽນ ian43 gien74 e84 an85
ຽມ a84
ເ e69 ay72 o84 el84 a87
ເກ hek79 ek79 eg83 k90
ເຈ e69
ເຍ ia43 ien59 i79
ເທ t70
ເນ en67 an71 ein80 a84
ເບ p84
ເວ el73
ເີ er54 e82
ເົ a84
ແ e63 a88
ແກ ak82
ແງ ang71
ແນ an56 and63 a73 ands76
ແບ ec79
ໂ o54 ow84
ໂຕ h79
ໂນ on74 ol78
ໂຣ ro70
ໂລ ol71
ໂ້ o84
ໃ a81 i81 ai88 e94
ໃ້ a74 n79 o79
ໄ ai60 i70 ei79 a81 e94
ໆ 70
່ 70 u84
່ງ es84 e84
່ອ a84
່າ a77
້ 66
້ງ n84
້າ a77 o84
໊ 70
໋ 70
໌ 70
ໍ or64 o68
ໍາ am67 m83
໎ 70
ໜ n71
ໝ m72 ma91
ໞ g71
ໟ ia79 gn88 gan92 ien92 i94
`;
