// Made by bench/learn/alphabet-tables.ts from Wikidata labels (hy; CC0), display names of CLDR 48.0 (hy; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const armn = `
ՙ 53
ՠ a53 o93 e103
ա a33 o77 79 aj83 e87 as89 ah89 ya90 lah90 u93
աբ ab68
ադ ad62 aze84
ազ z85 az85
աթ at82
ալ al53 a68 u84
ակ i64 a75 n80 ak83 l83 ia90
ահ a80
աղ agh95
ամ am60
այ ay67 ai74 m82 y87
ան an38 a62 n64 s74 h77 d78 l78 co80 ien83 e83 i83 as84 ite84 rand84 cas84 nt90 in90 no90 ang91 ijan95
աշ a83
աչ ac89
ապ ap86
աս ass80
ավ au77 av90
ատ at66
ար ar53
աք ak78
աֆ af78
բ b43 ba78 be86 ban90 bo96 p96 v97
բա ba51 bay90 bac90 bah94
բե be56 ba84 a90
բի bi68 bu82 by84 b90
բհ bhod82
բյ b83
բո bo62
բր br66 braz84
գ g43 q77 ga83 h94
գա ga55 gha84 gu84 g90 gal91
գե ge72 gue84
գի gi78 g84 guy90
գլ glen85
գյ g84
գո go62 g83
գվ gu65
գր gr71
դ d46 de72 t81 do89 da92 ed99
դա da54
դե de64 da79 d83
դի di64 d90
դյ d72 n78
դն d77
դո do58 da85
ե e44 a66 ai85 ac85 et87 ay89 pe90 ed90 i100 y103 ier103
եա ea89
եգ eg70
եդ ed73
եզ es72 ez90
եթ et79 at83
ել el63 al88 ele90
եկ e84 ek87
եմ em72 yem79 am90
եյ ay77 e81 ey87 ei88 y94
են en46 e53 n53 an54 a60 no72 i73 r77 in78 is78 o82 s84 ni84 enn89 ren90 ene90
եշ es88
եջ a94
եռ erre80 r85
ես es75
ետ et72
եր i46 er54 a55 es59 e68 ia70 n74 qu76 ch77 l77 nes78 ue80 les82 si83 t84 h89 d90 sia92
եւ ev71 ew85 v89
եփ b90
զ z50 s59 yz80 ze84 th85 se91 es94 izie95 ghes96
զա za70 aza90
զե se89 z89 ze95
զի zi74
զո zo91
է e52 a70 ay89 he90 i100 et103 y103
էդ ed75
էկ ek87
էս es73
էվ ew88
էր er88
ը y61 i62 e78 a82 j85 ya91 ia96
թ t45 th78 ta85 d89 tt89 te93
թա ta70 tah77 tha80
թե tel90
թը tu84
թի ti66
թյ t90
թո tho79
ժ j56 g74 ge78 zh78 sch79 jaza80 s84 rz87 je90
ի i40 y62 e64 hi83 ee86 h88 isch88 a89 ie89 yi90 dy90 ni93 ii101
իա ia48 l81 y82 n84 i85 a90 e90
իբ ib73
իգ ig90
իդ yid81 id81
իլ ill74 ille75 i91
իկ ik71
ին in50 i71 n75 e85
իշ is82
իռ ir78
իս is60 lis85 ice87 ez90
իտ it66
իր ir75 yr84 r95
լ l40 ll73 la86 le86 lle87 al103
լա la46 l89 ala91
լգ lg86
լե le57
լի li49 l81 lie84 lee90
լյ l67
լո lo65 l79
խ h61 kh63 k69 j71 ch74 c77 ech78 x80 q100
խո cr83 c84 jo85
ծ c64 t67 z68 ts69 ch82 tz88 k90 tch90
կ k41 c55 q81 qu83 cai85 g85 ka86 kw90 ck96 97 ch101
կա ka52 ca59 a93
կե que78 ke80 ce88
կի ki62 k73 kee85 ky86 c91
կյ c69 ca90
կո ko52 co62 o91
հ h47 ha79 x86 hi89 j92 dsch92 hnpe97
հա ha59 a85
հե he75
հի hi65
հո ho67 jo83 o90
հր hr93
ձ j60 c70 g77 dsc79 dz79 d83 dej91 ge94
ղ gh57 g58 q79 al85 gha85 l89 c90
ղա k83 ga88
ղտ ght88
ղր kyr84
ճ ch63 s71 c73 i74 j76 h80 cz87 a88
ճա ja74
մ m43 ma73 me83 89 n92 ng103
մա ma43 mar82 man86
մբ mb57 mbi90
մե me60 m82
մի mi56 m84
մյ my74 m84
մո mo53 ma90
յ y50 i52 e69 j70 a74 79 ya82 s90 yh90 o90 ia96 yy99
յա ya57 ja75 ha83 a85 ia88 la93
յե e85 er90
յթ it76
յի i75 o90
յն in80
յո o72 yo77
յս e90
յվ av85
ն n36 67 nt80 ne86 l88 nu90 an90 ng90 al91 ong94 nn95 on95 na98
նա na54 ana86
նգ ng53
նդ nd52 and89
նե ne62
նթ aint79
նի ni53 nie82 nee83
նկ nc84
նղ ng78
նյ n74 ne75 ny83 i85
նշ n84
նո no69 kno90
նս nc70
նտ nt82
շ sh55 s57 ch69 sch72 sk81 che85 sz86 c89 dz90 g94 k99
շա sha74
շո sho83
շվ sw80
ո o43 a74 j82 au82 h90 ur90 q90 aw90 f90 eau90 ho90
ոլ ol66 l85 oli89
ոկ ok86
ոյ a90
ոն on50 ong85 en90 o91
ոս os71 o84 t90 io91
ով ov68 i80
որ or61
ու u32 ou56 o66 w66 oo76 a82 wal85 eu90 i90 ho90 uc92
չ ch57 c69 s71 i74 j77 cz77 h80 a88
չա cha74
չե che82 cz85
չի chi67 i90 chii90
չյ c84
չո cho79
պ p45 op80 b82 pa90 pe91 ba96 f98 po100
պա pa60 pe73
պե pe67
պի pi77 pe80
պո po68 poh83
պտ p90
ջ j54 ja73 y73 ge74 z79 ze80 e87 g90 dg90 dge90 aca90
ջա ja67
ջե ce76 c90 p90
ջի ji69 gi78 g84
ջյ jj90
ջո jo77 dzo78 joh78 geo88 co90
ռ r53 t61 rr65 ta78 ter84
ռա ra81 re90
ռե re84 r89
ռի ri70
ռո ro67 rro85 r91
ս s37 c77 z78 sh83 se89 h90 sie90 nes90 si93 es94 ce94 us100
սա sa57 za74 s77
սե se69 s74 ce76 sa94
սի si61 ci72 sey75
սլ sl78
սկ sk63 s80
սյ sy84 a90 o90
սո so63 s84
ստ st61 ist70
վ v47 w63 u69 b84 o85 ueva93 va93
վա wa58 va64
վե ve66 we66 v90
վի vi59 wi66
վհ v83
վո vo69 wo81 o91
տ t39 te75 th80 d82 tte84 ta95 et100 ot100
տա ta55
տե te70
տի ti60 te83 ty88 t90
տո to56
տս ts94
ր r38 68 ro86 m90 rd90 aure90 re90 er95 ra96
րա ra50
րբ rb71
րգ rg71
րդ rd67 ard89
րե re66 i83
րի ri49
րկ r90
րմ r82 rm94
րյ re82
րո ro60 ru90 r91
րվ o83 ro84
րտ rt75 art85 r90
րք rk69
ց c63 ts64 z67 t67 ch82 tz88 k90 tch90
ցա tsa86
ւ u60 o63 w70 v73 uh84 88 au89 l94 oa100
ւա is82 w94
ւզ ose83
ւմ ma77 oma93
ւվ uv86
ւր ur83
փ p51 b81 pa90 pe91 ib94 ba96 f98 po103
փի pi85
ք k50 c66 qu84 g85 ka86 q87 ch87 ck92
քա cu90
քե ca81 c95
քի kit84 kee84 ki91
քո ko83
քս x72 ks85
քր cr78 cre93
օ o51 a85 ho91 au100
օզ oz88
օմ om85
օջ oj76
օվ o90
օք o84
ֆ f47 ff83 ph88 v90 fr96 fe96 ft102
ֆա fa78
ֆի fi66
ֆո fa85 fo92
ֆր fr86
և ev62 ew67 eu74 jew77 yev79 jev84 iew89 v103
ֈ h54 ha79 hi89 dsch92 j92 hnpe97 x99
`;
