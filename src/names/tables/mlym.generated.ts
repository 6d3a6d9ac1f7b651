// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ml; CC0), display names of CLDR 48.0 (ml; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const mlym = `
ഀ m75 ma94
ഁ m75 ma94
ം m49 nha80 mbo82 me87 ma94 n96
ംഗ ng57 nga75
ംബ mb62 mba71
ഃ h75 ha100
ഄ m75 ma94
അ a51 upp87 ani87
അം an83 am83
അക ak77
അഡ ad87
അഫ af88
അബ ab75
അയ i82
അര ara75
അറ ara67 a70
അല al88
അവ av82
അസ aze74
അൻ an87
അർ ar72
അൽ al68
അൾ al78
ആ a62
ആഫ af94
ആൻ an78 un80
ആർ sar82
ഇ i58 irk91 e97
ഇം in79
ഇക ek75
ഇന in61
ഇബ ib76
ഇറ ir82
ഇൻ in72 n87
ഈ i75 e93 y101
ഈജ eg81
ഈസ e87
ഉ u58
ഉക uk84
ഉഗ uga84
ഉത u82
ഉല u87 ul92
ഉഷ ush93
ഊ u74
ഋ r74
ഌ l74
എ e58 de82 a82
എം em89
എമ e82
എൻ n87
എർ ar80 er82
എൽ el82
ഏ e75 a82
ഐ i67 ai74 a84 e97
ഐൽ ile82
ഒ o63
ഒം om88
ഒജ oj75
ഒഡ od79
ഒമ oma84 om91
ഓ o62
ഓറ or76
ഓൾ ol87
ഔ au86 o88 ow89 av96 u103
ക ka53 a60 k70 c73 ca74 kha79 co80 o82 ku84 qu85 86 uk87 cu87
കന c84
കബ kab92
കയ cay93
കര car81 kara87
കശ ka83
കാ ka55 ca68 a70 kha89
കി ki54 i64 rski80 ee87 y87
കീ ke86 k92
കു ku60 cu73 u87
കൂ ku77
കെ ke70 e82
കേ ca75 c78 ique87
കൊ ko63 co74 coyh87
കോ ko54 co60 o61 ol87
ക് k37 c48 a63 e69 o70 r73 i73 u81 lk82 ch82 al84 l85 ke87 y87 ck87
കൺ n86
കൻ an67 a87 can88
കർ kar85
കൽ k87
ഖ kh67 q76 h81 xhos82 kha87 k89 c97 ch97
ഖത qa82
ഖമ khm83
ഖാ kh88
ഖ് k70 kh75
ഗ g62 ga63 aga79 gu80 nga87 gab87
ഗബ gbay82
ഗയ guya81
ഗാ ga57
ഗി gi66 gui69
ഗു gu66 u87
ഗേ g71
ഗൈ gae82
ഗൊ g94
ഗോ go57 ego77 ga87
ഗ് g48 guar80 q80 gu81 k87 gh87
ഗൗ qau87
ഗൽ gal75
ഘ gh67 g84 q100
ഘോ k87
ങ n74
ങ് ng56 n67
ച ch70 cha71 s85 c93
ചാ cha80
ചി chi60 i78 ci80 hi86
ചീ chii87
ചു chu77
ചൂ chu87
ചെ che77 ce80 e87 ch87
ചൈ chi70
ച് ch72 h74 c81 he82 r82
ചൻ chen82
ചർ chu82
ഛ ch83 s91 c93 i94 j97 h100
ഛാ cha82
ജ ja61 j70 ge71 y78 c79 aca87 ju88 ce89 e98 z99 ze100
ജപ ja86
ജാ ja64
ജി ji62 gi63 g87
ജീ e77
ജു ju73
ജൂ ju80
ജോ jo65 geo76 co81
ജ് j72 jj87
ജർ jer68 er82
ഝ z77 s92
ഞ n70
ഞ് nc74 n88
ട a62 t71 74 o77 i87 ta88
ടമ tama82
ടാ ta70 a82
ടി i63 ti67 e82 te82 ri87 y87
ടീ e77 i80
ടു tu71 du78 u88
ടെ te67 ter76 t82 e85
ടൈ ti77
ടൊ to81
ടോ to60 o83
ട് t45 u72 e74 tr77 d82
ടൺ on82 ton87
ടർ tu75 ar76
ഠ t78 th85
ഡ d61 da65 ldov82 ud87 de94
ഡം om81
ഡയ d82
ഡാ da61 d87
ഡി di57 de70
ഡെ de67 da81 nde82 d86
ഡൊ do74
ഡോ do57 ndo82 da82 ado86
ഡ് d49 de75
ഡൻ den77
ഢ dh79 d88 deh98
ണ n65 na76 no87 eno87 nau88 ona90
ണാ n83
ണി ni61 nio77
ണീ n83
ണൈ ni78 nei82
ണ് n61 nd62 on87
ത t64 ta71 th79 the80 d86 e87
തം am87
തര tara80 tar94
താ ta63 a80 tha80 th81
തി ti61 i70
തു tu58
തോ to70 tho80
ത് t54 h73 ra80 a80 to81 u84 et87 th88
തർ r89
ഥ t62 th71
ഥി t81
ദ d69 a87 da88 de94
ദി di61 i87
ദു du68
ദെ de77 d87
ദേ de77
ദ് d63 mad81
ധ dh79 d88 deh98
ധി dhi77
ന na57 n59 ne75 nha80
നഗ naga83
നജ naj77 n87
നഡ nada76
നമ nam82
നയ n82
നാ na59
നി ni45 n70 nie79 i87
നീ ne60 nee80
നു nu69
നൂ nu72
നെ ne63 na77 n81
നേ ne60
നൈ nig72
നൊ no80
നോ no54
ന് n50 nt63 ny72
നൗ nau75
നൻ on82 nan83
ഩ n74
പ pa62 p64 pe76 u79 o82 pi82 b85 a86
പഞ pu82
പന pan83
പാ pa63 a71 p88
പി pi64 i80
പീ pe87
പു pu67
പെ pe70 e87
പേ pe74
പൊ po80
പോ po59 o83
പ് p51 a68 e77 b80 pe87
പർ r87
ഫ f67 fe77 fa80 p94
ഫാ fa68 f83
ഫി fi63 p88 ph89
ഫു fu80
ഫോ fo70
ഫ് f58 p80
ബ ba59 b64 be70 ban82 bo86 bu92 aba97
ബം ban75
ബഷ bas82
ബഹ bah73
ബാ ba57 bar89
ബി bi58 b79 be86
ബു bu60 bo82
ബൂ b84
ബെ be60
ബേ ba73 bay80 be80
ബൈ bi87
ബൊ bo70
ബോ bo63
ബ് b50 p87 be87
ബൺ bon82
ബർ bur63 ber72 bar75 ur82
ബൾ bul75
ഭ v77 b81 bah100
ഭൂ b87
ഭോ bho80
മ ma49 m53 tma82 may82 ra87 mu93
മം mon74
മക maka89
മഖ makh92
മച mach93
മഡ mada82 m87
മണ man75 madi87
മല mala69
മഹ mah79
മാ ma45 m77
മി mi58 me74 ami83 m87
മീ me74 m86
മു mu71 mo80 m86
മെ me62 m87
മേ me64
മൈ mai78
മൊ mo62
മോ mo58 hmo82
മ് m68
മൻ men72 man79 n81 an83
മർ mar83 lmer87
മൽ mal83
മൾ mo82
യ e56 a57 64 ia68 y69 ye76 i81 ya81 er82 s87 wy87
യം um82
യമ ama83
യയ i83
യറ e76
യാ ya60 a60 ia78 y87
യി i68 yi68 e82
യു u69 i80 j80 yu82 e87
യൂ u65 eu68 iu82 e87
യെ ye74 e82 y87
യേ a74
യൊ yo77
യോ o63 io74
യ് y62 i64 ai67 ay69 a74
യൻ an46 en64 a67 n78 ian83 ia83
യൽ al82
ര r62 re65 ra69 ru80 era87
രാ ra55
രി ri47 re69 u87
രീ re70 ri71 ree76
രു ru74 reu78
രെ re74 r87
രേ r74
രൊ ro71 ero82
രോ ro65
രൽ al82
റ 61 ra65 a69 r71 e72 rre75 re75 ro80 de80 rra82 o85 tuc87 t96 ta100
റഹ rah80 abdu87
റാ a61 ra61
റി ri52 i61 re68 ari69 ry77 ria87
റീ re84
റു ru61 u71 r75 uru86
റൂ ru75 rud87
റെ re71 e76 rec86 r87
റേ e88
റൊ ro65 o87
റോ ro57 o62 roe80 rro82 to92 oro94
റ് t42 a70 e74 d75 i80 ai82 z82
റൺ on80
റൻ an75
റർ er81
ല la56 l61 le76 lo77 lu82 el86 ela87 ll87 lah87 eel92
ലം lem76
ലക lux82
ലഹ la89
ലാ la50 l76
ലി li47 le73 hili82 ili89
ലീ le69 li70 lie87
ലു lu62
ലൂ lu61
ലെ le63 l70
ലൈ li82
ലൊ lo80
ലോ lo60 low80 ho87 lor88
ല് l61
ലൻ lan72
ള l67 la72 lo77 lomo82
ളം lam80
ളാ la74 y87
ളി li62
ളു lu87
ളോ lo74
ഴ l74
ഴ് l80
വ va66 v68 w71 a77 og81 ve86 ua86 ue87 wa93
വന van93
വര a80
വാ wa54 va59 ua61 a71 wal82
വി vi55 wi61 i72 avi82 ve87
വീ we75
വു u72 wu87
വെ ve64 we68 v81 vi82
വേ ve71 we73 uay75 ue84 e87 w87
വൈ w82 vai82
വൊ wo82
വോ o62 vo67
വ് w70 v71 ve82
വർ ver80 er87
ശ s74
ശ് s74
ഷ sh64 s66 sha73 za84 selw87
ഷാ ch76
ഷ് sh51 si60 s67
സ sa63 s68 z69 za70 se70 70 zz82 ez82 si83 ze86 c87 ts87 so87 is87
സമ sam70 sama89
സഹ sah85
സാ sa53 za62
സി si52 ce71 zi72 sy76 se80 asi82 ci82 s82 x87
സീ i87
സു su60 zu77 s82
സെ se60 ce65 s80 ze89 ser90
സേ se76 ese87
സൈ si80
സോ so58 zo73
സ് s35 se67 es71 z73 ts76 a76 ze77 ese79 rs81 ss87 p87 x87 nes87
സൗ sau75
സൺ son74
സർ sar69 er79
ഹ h62 ha71 hua87 hea87
ഹം hun77
ഹമ oh86 h89
ഹള la80
ഹാ ha72
ഹി hi60 hil88
ഹീ he78
ഹെ he68 h76
ഹോ ho67 h87
ഺ t74
഻ 73
഼ 73
ഽ 73
ാ a59 ya77 e87 ta87 aw87 za91 r93 ar94
ാം an87
ാഡ a79 ar85
ാത a78
ാന na70 ana74
ാമ ama86
ാറ ara74 ra86
ാല ala81 al82
ാവ wa84
ാസ hasa85 asa89
ാൻ an51 n69 hman87
ാർ ar81
ി i62 y65 e71 ui87
ിം in80 im87
ിക a87 i93
ിപ i87
ിയ ia52 e77 ee79 ie82 uaia93
ിറ m82
ിസ s87 n87
ിൻ in70 ein82 e87
ിർ ir83
ിൾ ele75
ീ i56 e71 ve77 eci87
ീന ina85 ena90
ീബ ib75
ീര r75
ീഷ i91
ീൻ ne77
ീർ thir78
ീൽ l94
ു u58 86
ും s68 e71 d76 et82 a82 n82
ുഡ uda90
ുള ll82
ുവ uwa92 ua92
ുൻ un81
ുർ ur83
ുൽ hman87
ൂ u57 e80 ar87
ൂഗ uga93
ൂബ ruba82
ൂൺ run82 un87
ൂർ ur84
ൃ r74
ൄ r74
െ e69 way82 es84 ei85 86 y87 i90 a91
െയ ai77 a79 n87
െൻ en77
െർ er82
േ e63 a78 ai82 ana84 ay86 na98
േം ame92
േഡ ade82
േന e82
േബ ra82
േല ela70 zela84 dela87
േഷ si83
േൺ ern71 rn93
േൻ ern83
േർ r80 ware89 are89
േൽ l76 el93
ൈ i66 ai66 a79 ir82 e97
ൈന ina86
ൈറ i87
ൊ o65
ോ o57 w80 au87 g87
ോവ oa72 a82
ോസ a82
ോൺ one77 on81
ോൻ on92
ോർ or81 o89
ോൽ l88
ൌ au86 o88 ow89 av96 u103
് 47 d80 h81 j82 sh83 k86 dulr87 l87 ts91
്ഖ k81
്ച t75 n82
്ട te77 d82 e86 a89 da92 t92
്ത d68 h75 ta78 a81 o81
്ഥ t88
്ദ d81 du82 da86
്പ p80
്ബ ba94
്മ a66 me80 ma85 m89
്യ a75 ia79 b82 e89 sia91
്ര r84
്റ te75 t77 r83 st87 a88
്ല la80
്ള a87 lah88 ah90
്വ ua68 u80
്സ e82
്ൻ ne82
്ൽ l81
ൎ r74
ൔ m75 ma94
ൕ y82 i83 e99 a103
ൖ l74
ൗ u64 au81 o86
ൟ i75 e97 y101
ൠ r74
ൡ l74
ൢ l74
ൣ l74
ൺ n64 hn76 on86
ൻ n37 nci80 an82 en85 na87 hn87 ens87 no87 gen87 ne94
ൻക nka86
ൻഗ nga90
ൻഡ nda72
ൻസ ne79
ർ r42 rq81 rk88 ur93
ർക r70 u91
ർഗ ur87 rg89
ർച r75
ർജ r87
ർട r72 ar83
ർത rt68
ർദ r76
ർബ rb66
ർമ rm91
ർല rl80
ർവ r72
ർഷ rs81
ൽ l54 hall82 al87 ol87
ൽബ lb82
ൽവ a87
ൾ l59 le85 ll87 ls94
ൾട l74 lt82
ൿ k77 c90
`;
