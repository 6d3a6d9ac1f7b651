// Made by bench/learn/alphabet-tables.ts from Wikidata labels (lo; CC0), display names of CLDR 48.0 (lo; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const laoo = `
ກ k45 g51 c63 ka84 r84 u84 rg84 rk85 ko87 ge87 gu89 gh89 ca89 uk89 ekw89 90 q99 ck100 ch101
ກຊ s79
ກຣ gr72
ກວ gua84 kwa84 gu84
ກອ go75
ກະ ka85
ກາ ga53 ka54 kar76 a79 ca80 g84 gha84 o88
ກິ ki69 gui75 gi83
ກີ e82 gui84 ky90
ກູ gu69 ku78 ko85 g89
ກເ gre76
ກແ ga86
ກໂ go63 ko65 o76 co83
ຂ h60 k68 kh74 c76 ch76 j84 x96 q99
ຄ k55 h60 c61 kh67 ch72 q75 j80 qu89 x96 101 co101
ຄຣ kr93
ຄວ kw82
ຄອ ko68
ຄັ ka95
ຄາ ka57 ca66 kha70
ຄິ ki70
ຄີ ki82
ຄູ ku70 cu78
ຄຽ ki84
ຄເ c78 ke85 kai89
ຄແ ca75
ຄໂ ko65 co66 c78 gh89 k90
ຄໄ k89
ຄໍ kor77 ko91
ຆ gh59 g63 q79 gha85
ງ ng53 n68 nce82 nces82 nx84 an85 nga88 and93 ngo94 ang95 ngue100
ງກ ng57
ຈ ch59 j66 s70 g71 c72 i73 ge75 h79 cz86 rg87 a87 chuu89
ຈາ ja59
ຈິ ji63
ຈີ chi76
ຈູ ju82 gu89
ຈເ ge82 a89 ja89
ຈໂ jo76
ຈໍ jo85
ຉ ch62 s70 c72 i73 j76 h79 cz86 a87
ຊ s51 z60 c60 sh61 x66 ch70 ze73 za79 so83 utch83 zi85 es89 si89 is89 t89
ຊວ zhu82
ຊອ so84
ຊາ sa55 za65 cha69 sha74 sar84 sakh89
ຊິ si63 ci71 chi73 zi83 i91
ຊີ si66 chi71 i75 se78 che79 ce82 ts89 ci90
ຊຸ su86
ຊູ su71 zu75 sou77
ຊເ s70 se71 ze77 ce77 sa83 sey84
ຊແ sa67 s89
ຊໂ so62 sho80 zo91
ຊໍ sal84
ຌ z56 s71 es84 se84 ze87
ຍ ia61 y68 i69 gn70 ien74 gan74 u84 gain86 agan87 gen87 ye89 97
ຍີ yi90
ຎ n53 an92 on95 na98 ne100 ng103
ຏ t53 d88 te92 th93 ta94
ຐ t57 th64 tah90 to90 d94 rth96
ຑ d54 de73 t85 da92 ed100
ຒ dh58 d67 deh77 dha83 h85 de86 th89 dhi93
ຓ n53 an92 on95 na98 ne100 ng103
ດ d46 t58 rd69 de73 di82 k82 et83 it84 rt87 din89 dge89 q89 te89 tsk89 ide89 u89 ti90 da92 ot94 ed100
ດທ t89
ດວ tv76
ດສ s68 l84
ດອ do81
ດາ da52 dar93
ດິ di63
ດີ di68 de79 d82
ດູ du71 do83
ດເ de68
ດແ da76
ດໂ do59
ດໍ dor77 d84 ador85
ຕ t46 e83 d87 ed88 ta90 i91 te92 th93
ຕາ ta56 tar77 tal89
ຕິ ti59
ຕີ ti81 ty83 te84
ຕູ tu63
ຕເ te68 t77
ຕໂ to66
ຕໄ ta72 tai82
ຖ t56 th64 tah90 to90 d94 rth96
ທ t50 th58 art84 tsk89 tu90 to90 tah90 d94 rth96
ທອ to71
ທາ ta59 tha81 tar84 tah89
ທິ ti65 di84
ທີ ti74 thi80
ທເ te75 the80 tur82 t95
ທໂ to68
ທໄ thai82
ຘ dh58 d67 deh77 dha83 h85 de86 th89 dhi93
ນ n34 l68 ne73 an79 nt82 nc82 ans84 ny88 ban89 havn89 ano89 in89 le89 ane90 ohn91 on95 na95 ng103
ນກ ng75
ນຊ s84
ນດ nd68
ນຕ nt78 n84
ນນ n84
ນບ lb79
ນຫ i89
ນາ na50 nya80 n89 ina89 a90
ນິ ni60 n87
ນີ ni63 ne69 nee71 nii89 e93
ນຸ u82
ນູ u83 nu84
ນເ ne59
ນໂ no67 eno88
ນໄ ni82
ນໍ nor75 no90
ບ b45 ba75 p77 v78 78 be81 pe82 abo84 cab89 ov98 bo99
ບບ b90
ບຣ br75
ບອ bo73
ບັ b73
ບາ ba53 bar70
ບີ bi74 be76
ບູ bu65
ບເ be61 b73 bay82
ບແ ba83
ບໂ bo68 bhoj82 s84
ບໄ bi83
ປ p48 b78 pa82 pe91 ba96 f98 po103
ປຣ pr86
ປາ pa60
ປີ pe83
ປົ p91
ປເ pe81 p89 pa95
ປໂ po75 re86 pol89
ຜ f54 p73 phoe91 fe95 v96 pah97 bah99
ຝ f53 ph87 ff89 v89 fe95 fr95 ft101
ຝຣ fr77 f89
ພ f54 p59 phoe91 fe95 v96 pah97 bah99
ພຣ pr95
ພາ pa73
ພໂ po79
ຟ f50 ph81 fr86 ft87 ff89 v89 fe95
ຟຣ fr79
ຟາ fa73 far84
ຟິ fi69
ຟີ fi79
ຟູ fu77
ຟເ fe84
ຟແ fa87
ຠ v56 b69 bah79 ve89 ba91 be95 bh98
ມ m43 ma68 hm82 l82 im89 mq89 n91 ng102
ມບ mb63
ມປ p89
ມສ msk82
ມອ mo68 ma74 mont84
ມັ mu79
ມາ ma46 mar62 oma89 rma89
ມິ mi65 miq84 m89
ມີ mi70 my80 me83
ມູ moos89
ມຽ mya81
ມເ me56
ມແ ma63 m78
ມໂ mo66 mor80
ມໄ mai80 m89
ມໍ mor76 mo85 m89
ຢ y56 i61 e75 a82 yy82 j84 ye91 ya91 ry91 ia96
ຢາ ya63
ຢຸ yu84
ຢເ ye71
ຢແ ja85
ຢໂ yo80
ຣ r47 re78 ri82 rl89 ir92 er96 ra99 ro103
ຣນ n76
ຣວ rw87
ຣອ roa75
ຣັ o80 ra81
ຣາ ra51 raj89
ຣິ ri50
ຣີ ri71 ree75 re76 ue84 ry86 ies89
ຣຸ ru71
ຣູ ru63
ຣເ re65 r89
ຣໂ ro57 o89
ຣໍ ra90
ລ l44 r74 la82 82 le86 lu89 ald89 an89 ul89 rec90 ll95
ລອ lo80
ລັ la78
ລາ la50 ra72 lah79 a83
ລິ li53 uri82
ລີ li61 le76 ly85
ລຸ lu78 luk88
ລູ lu60
ລເ le58 lay73 la80 l82 r88 re91
ລແ la78
ລໂ lo62 o93
ວ v49 w64 u69 l73 o75 rw81 wa88 we89 b92 ueva92 va94
ວນ uan89
ວບ b89
ວລ l80
ວາ wa58 va60 ware84 u85 a89 ad89
ວິ wi73 vi84
ວີ vi71 we72 ve79 wi80 v89
ວເ ve69 we76 way79 v89
ວແ va77
ວໂ vo71 wo90
ວໄ vai85
ວໍ va84
ຨ s53 sh91 z102 ce103
ຩ s53 sh91 z102 ce103
ສ s43 sh71 ce81 asqu82 rsk82 ze83 ese84 awso84 sril84 z85 sk89 ss89 as89 e89 oose89
ສຊ s77
ສຕ st68
ສບ zb83
ສຣ sra89
ສະ s55
ສາ sar82
ສິ si79
ຫ h53 ha79 i84 hi89 dsch92 j92 hnpe97 x99
ຫວ vi80
ຬ l53 la85 le86 ll95
ອ 47 o77 l89
ອກ ok74 c75
ອງ ong74 on77
ອດ ord82 tte84
ອນ on57
ອລ al96
ອສ os79
ອອ o83
ອະ a81
ອັ a67 oc84
ອາ a49 ar73 al84 av89 ag89
ອິ i58
ອີ e70 i70 yi84
ອຸ u69
ອູ u66 ou78 e89 o91
ອເ e63 a82 n86 ei89
ອແ a66 al89 e93
ອໂ o59 io89
ອໄ i67 ai79 ir84
ອໍ a89 ho89
ຮ h52 ha79 r82 j84 hi89 th89 dsch92 hnpe97 x99
ຮັ hu77
ຮາ ha67
ຮິ hi71
ຮີ hi69 he81
ຮູ hu92
ຮົ ho85
ຮເ h77 he78
ຮແ her84
ຮໂ ho74 xho84
ຮໄ hai71
ຯ 52
ະ a52 apo86 o93 e103
ະຖ t67
ະນ n84
ັ a51 o76 u79 j89 e102
ັກ c73 k75 ak76 kh79 uk79 x82 q89
ັງ ang77 n77 i89
ັດ se71 ut78 t80
ັນ an57 n64 un72 on74 k86
ັບ ab75
ັມ m80
ັສ as76 us76
ັ່ a77 ra89
າ a46 ar84 o86 s88 ah89 ma89 or89 as89 e103
າກ a82
າງ ang84
າຈ aj95
າຕ k84 a91
ານ an57 al72
າມ am81
າຣ ar82 r89
າວ ao76 au93
າສ as88
ຳ am55 an71 ang85 arm90 ama91 ham91 m93 um94
ິ i50 e70 y77 re84 zi89 a101
ິກ ic62 ik72 i76
ິຊ ish65
ິດ it78 i86
ິນ in56 ina84 ne90
ິບ ib90 i92
ິຣ r83
ິວ ew68 u72
ິສ is70 ish83
ິຮ e84
ີ i48 y67 e68 87 u87 yr89 ee90 ey91 ie92 a101
ີກ ec80 ght85 urg89 k92 urk92
ີຄ k87
ີຊ ish80 i89
ີຍ i89
ີດ rde85 ut89 e89
ີນ ino80 ina81
ີບ rb74 erb80
ີມ rm87
ີຣ r70
ີລ a77 r88
ີສ ais77 es79
ຶ u53 o86 w86
ື u53 o86 w86
ືອ n89
ຸ u57 o58 ou87 aw87 oo89 ua99 au101
ຸຍ ui72 is89
ຸນ un77 s89
ູ u52 o59 ou82 aw87 ur89 au96 ua97
ູບ upe86
ູມ on84
ູຣ ur84
຺ 52
ົ o52 a84 ho90 au99
ົງ on83 kong84
ົມ om84
ົວ ua57 u74 r89
ົາ au69 ao79
ຼ l53 la85 le86 ll95
ຽ y61 i62 e70 a82 j85 s89 ya91 ia94
ຽກ iak82
ຽດ at84
ຽນ ian48 gien79 e89 an91
ຽມ a89
ຽວ ial84
ເ e51 a64 ay75 81 el90 i94 y102 et102
ເກ eko83 hek84 ek85 eg86
ເຈ e74
ເຍ ia49 ien63 i84
ເທ t75
ເນ en65 an71 ein80 ent81 in88 a89
ເບ p89
ເວ el69
ເັ e73
ເີ er56 ur61 e96
ເົ a89
ແ e53 a69 ay88 i99 y102 et102
ແກ ak87
ແງ ang78
ແນ an56 and67 a80 ands82 land82
ແບ ec84
ແມ am87
ແວ eo82
ໂ o47 a84 ow89 ho90 ore99 au99
ໂຕ o84
ໂນ ol79 on95
ໂຣ ro75
ໂລ ol78 al84
ໃ a63 i63 ai70 e76 u89 is90 ae92 ei92
ໃ້ du68 a84
ໄ ai60 i60 a63 e76 ei81 u89 is90 ae92
ໆ 52
່ 52 u89
່າ a85
້ 51
້ງ n90
້າ a85 o89
໊ 52
໋ 52
໌ 52
ໍ o52 or72 a84 ho90 au99
ໍາ am72
໎ 52
ໜ n53 an92 on95 na98 ne100 ng103
ໝ m54 ma73 n91 ng102
ໞ g53 ga86 h93 q95
ໟ ia61 gn70 gan74 ien74 i76 gain86 agan87 gen87
`;
