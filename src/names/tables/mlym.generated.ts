// Made by bench/learn/alphabet-tables.ts from Wikidata labels (ml; CC0), display names of CLDR 48.0 (ml; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const mlym = `
ഀ m57 ma76 n94 ng105
ഁ m57 ma76 n94 ng105
ം m49 ma76 n84 nha84 mbo86 me90 om93 ng105
ംഗ ng61 nga76
ംബ mb64 mba77 emba96 amb97
ഃ h56 ha81 hi91 dsch94 j94 hnpe99 x101
ഄ m57 ma76 n94 ng105
അ a48 ani92 upp92 o95 e105
അം am91 an91
അക ak80
അഡ ad94
അബ ab92
അയ i86
അര ara80
അറ ara72 ar81 a85
അവ av88
അസ aze78
അൻ an97
അർ ar78
അൽ al73
അൾ al83
ആ a53 o95 e105
ആൻ un84 an85
ആർ sar86
ഇ i53 e79 y83 irk101 a104
ഇം in85
ഇക ek80
ഇന in65
ഇബ ib82
ഇറ ir87
ഇൻ in78 n92
ഈ i57 e78 y83 a104
ഈജ eg87
ഈസ e92
ഉ u52 o89 w89
ഉഗ ug93 uga95
ഉത u86
ഉല u92
ഊ u56 o89 w89
ഋ r55 er98 re100 ra102 ro105
ഌ l56 la88 le89 ll98
എ e53 a72 de86 ay91 i102 et105 y105
എൻ n92
എർ ar85 er89
എൽ el89
ഏ e57 a72 ay91 i102 et105 y105
ഐ i62 a66 ai69 e79 u92 is93 ae95 ei95
ഐൽ ile86
ഒ o53 a87 ho93 au102
ഒം om96
ഒജ oj81
ഒഡ od84
ഒസ os94
ഓ o53 au83 a87 ho93
ഓറ or89
ഓഷ oc87
ഓസ aus97
ഓൾ ol94
ഔ au67 o69 ow70 av77 u84 aw86 ou86 ew87
ക k54 ka58 a64 c67 ca76 kha84 co85 q85 o85 g87 qu87 ke91 ku91 uk92 cu92 ac92 95 ck102 ch103
കന kan83
കബ kab88
കയ cay94
കര car83 kara92
കാ ka60 ca73 a75 kha92
കി ki58 i69 ee85 y92 rski94
കു ku65 cu78 u92
കൂ ku83
കെ ke75 e86
കേ ca74 ique92
കൊ ko68 co79 coyh92
കോ ko59 o64 co65 ol92
ക് k42 c52 a69 e73 o74 que78 r80 u80 i81 lk86 ch86 al89 l89 ck92 y92 kwa92 ke92
കൺ n92
കൻ an71 a92 can92
കർ kar89
കൽ k92
ഖ h63 kh66 k70 c79 ch79 q80 xhos86 j87 kha92 x99
ഖത ka87
ഖമ khm89
ഖ് k74 kh80
ഗ g51 ga66 aga83 q87 nga92 gab92 gu93 h96 a100
ഗബ gbay87
ഗയ guy86 guya95
ഗാ ga62
ഗി gi71 gui73
ഗീ gee92
ഗു gu70
ഗേ g77
ഗൈ gae86
ഗോ go62 ego83 ngo92 ga92
ഗ് g54 q85 guar85 gu90 k92 gh92
ഗൗ qau92
ഗൽ gal80
ഘ gh59 g65 q81 gha87
ഘോ k92
ങ n55 an94 on97 na100 ne102 ng105
ങ് ng60 n73 g84 ang95
ച ch60 s66 cha74 c75 echt80 e86 utch89 z91
ചാ cha86
ചി chi65 i82 ci85 hi91
ചീ chii92
ചു u79 chu82
ചൂ chu93
ചെ che82 ce84 e92 ch92
ചൈ chi77
ച് ch70 t74 h85 c86 r86 che89
ചൻ chen86
ചർ chu86
ഛ ch65 s73 c75 i76 j79 h82 cz89 a90
ഛാ cha87
ജ j58 ja64 y74 ge75 z81 ze82 e83 c85 aca92 ju92 ec98
ജപ ja93
ജാ ja70
ജി ji67 gi67 g92
ജീ e82
ജു ju79
ജൂ ju81
ജോ jo70 geo81 co85
ജ് j78 ge85 jj92
ജർ jer73 er87
ഝ z58 s73 es86 se86 ze89
ഞ n55 an94 on97 na100 ne102 ng105
ഞ് n79 nc98
ട t52 75 d90 ta91 i92 te95 th96 o101
ടമ tama86
ടാ ta78 a87
ടി i68 ti71 e86 te87 ri92 y92
ടീ i84
ടു tu77 du81 t92
ടെ te71 ter85 t86 e92
ടൈ ti82
ടൊ to93 t94
ടോ to64 o94
ട് t51 e77 u81 d87 ut92 tr93
ടൺ on87 ton92
ടർ tu80 ar83
ഠ t60 th67 tah93 to93 d97 rth99
ഡ d53 da69 de76 t83 du92 ed103 ad104
ഡം om90
ഡച du88
ഡയ d87
ഡാ da67 d92
ഡി di63 de74
ഡെ de72 da85 nde86 d95
ഡൊ do79
ഡോ do60 to85 ndo86 da86 ado92
ഡ് d54 de80 ard94
ഡൻ den82
ഢ dh61 d70 deh80 dha86 h88 de89 th92 dhi96
ണ n51 na81 eno92 no92 an94 on97 ne102 ng105
ണി ni69 nio82
ണീ ne82
ണൈ nei86
ണ് n67 nd73 on94 an96
ത t53 ta81 th81 d84 the84 e92 te95
തം ta84 am92
തര tara83 tar93
താ ta69 tha79 a85
തി ti65 i78
തു tu63
തെ te85
തോ to75 tho84
ത് t60 h77 a77 ra78 th85 et92
തർ tar85
ഥ t56 th63 tah93 to93 d97 rth99
ഥി t93
ദ d56 de76 t88 da90 a92 ad102 ed103
ദി di65
ദു du71
ദെ de82 d93
ദേ de82
ദ് d69 mad88
ധ dh61 d70 deh80 dha86 h88 de89 th92 dhi96
ധി dhi82
ന n48 na63 ne80 nha92 an93 on97 ng105
നഗ naga85
നജ naj81
നഡ nada80
നമ nam87
നയ n87
നാ na65
നി ni51 n76 nie84 i92 ini98
നീ ne65 nee85
നു nu75
നൂ nu83
നെ ne69 na82 n86
നേ ne65
നൈ nig77
നൊ no87
നോ no59 neau92
ന് n55 nt76 ny77
നൗ nau80
നൻ nan87 on87
ഩ n55 an94 on97 na100 ne102 ng105
പ p52 pa67 pe79 b80 o86 ba88 po91 f100
പഞ pu86
പന pan83
പാ pa68 a77 p91
പി pi69 i84
പു pu73
പെ pe75 e92
പേ pe79
പൊ po86
പോ po64 o88
പ് p57 a74 e77 b85 up97
പർ r92
ഫ f54 p76 fe80 fa88 phoe94 v99 pah100 bah102
ഫാ fa72 f88
ഫി fi68 ph87
ഫു fu89
ഫോ fo75
ഫ് f62
ബ b52 ba62 be73 bo83 ban88 aba92 ob98 p98 v99
ബം ban80
ബഷ bas88
ബഹ bah76
ബാ ba62 bar94
ബി bi63 b89 be92
ബു bu66 bo86
ബെ be64
ബേ ba78 bay84 be86
ബൈ bi93
ബൊ bo75
ബോ bo69
ബ് b54 p92 be92
ബൺ bon87
ബർ bur68 ber77 bar79 ur86
ബൾ bul79
ഭ v59 b70 bah82 ve92 ba94 be98 bh101
ഭൂ b93
ഭോ bho84
മ m49 ma53 tma86 mo89 me90 lrah91 n94 may96 mu103 ng105
മം mon79
മക maka93
മഖ makh93
മച mach96
മഡ mada87 m92
മണ man79 madi92
മല mala74
മഹ mah84
മാ ma50 m92
മി mi62 ami79 my82 m85 me85
മീ me76
മു mu78 mo80
മെ me66 m92
മേ me69
മൈ mai83
മൊ mo67
മോ mo62 hmo86
മ് m73
മൻ men77 man83 n86 an91
മർ mar86 lmer92
മൽ mal88
യ y59 i63 e69 a72 82 ya82 ye84 er87 ia87 j87 ic91 u92 s92
യമ ama88
യയ e92 i92
യറ e79
യാ ya65 a66 y87 ia90
യി yi73 i74 e86 ui93
യു u71 i85 j85 yu87 e92
യൂ u68 eu73 ew79 iu87
യെ ye79 e86 y93
യേ a79
യൊ yo82
യോ o68 io79
യ് i65 y66 ay75 a80 ai82
യൻ an49 a72 en77 n82 ean82 ia82 ian89
യൽ al94
ര r51 ra74 re88 rus92 ru92 era93 er95 ro105
രാ ra60
രി ri52 re75 u93
രീ re72 ri77 ree81
രു ru80 reu83
രെ re79 r98
രേ r81
രൊ ro75 ero90
രോ ro69
രൽ ral81
റ r52 64 ra70 a74 rre79 re81 ro84 de85 rra86 er88 o91 tuc92
റഷ rus83 rusi93
റഹ rah84 abdu92
റാ a65 ra68 ta96
റി ri58 i66 re73 ari74 ry84 ary84
റീ re87
റു ru66 u76 r79 uru87
റൂ ru78 rud92
റെ re76 e81 rec85 r92
റൈ i82
റൊ ro70
റോ ro62 o67 roe83 rro86 to89
റ് t47 d79 a82 e82 z86 te87 ai87 i90 u91 o92
റൺ on85
റൻ an80
റർ er92
ല l50 la59 le76 lu83 ll87 lah92 al99 ela99
ലം lem81
ലക lux86
ലാ la55 l86
ലി li51 le79 ili87
ലീ le76 li76 lie92
ലു lu65
ലൂ lu66 l92
ലെ le67 la78 l81
ലൈ li87
ലൊ lo87
ലോ lo65 low85 ho92 lor93
ല് l67
ലൻ lan75 on86
ള l54 la73 lo82 lomo87 le89 ll98
ളം lam85
ളാ la80 y92
ളി li68
ളു lu95
ളോ lo79
ഴ l56 la88 le89 ll98
ഴ് l87
വ v55 w66 va72 og85 l86 o88 u91 ue92 b95 ueva95 ve96
വന van82
വര a85
വല va86 la92
വാ wa60 va64 ua65 a76 wal86
വി vi61 wi66 i84 avi86 ve92
വീ we74
വു u77 wu93
വെ ve69 we72 v86 vi86
വേ ve76 we78 uay80 ue81 e92
വൈ vai87 w87
വൊ wo87
വോ o66 vo72
വ് w75 v77 ve86 we92
വൻ an86
വർ ver85 er92
ശ s55 sh84 z104 ce105
ശ് s80
ഷ s52 sh68 sha79 ch89 selw92 za92 ce104 z104
ഷാ ch86
ഷ് sh55 si68 s73
സ s53 sa68 se73 za74 76 z77 zz86 c87 ze87 ts91 so92 si92 is92 sh93 ce105
സം san81
സത sout83
സമ sam83 sama93
സഹ sah87
സാ sa58 za69 aza83
സി si56 ce76 zi76 sy81 se88 ci91 s91 x92
സീ i92
സു su65 zu82 s90
സെ se65 ce70 ze85 s88 z92 ser98
സേ se81 ese95
സൈ si85
സോ so63 zo77 tso86
സ് s39 se68 ce73 es76 ts79 z79 rs79 ez82 a86 ss92 nes92 p92 x92 ese93
സൗ sau80
സൺ son79
സർ sar74 er86
ഹ h53 ha71 hi91 hua92 dsch94 j94 hnpe99 x101
ഹം hun79
ഹമ h88
ഹള la84
ഹാ ha79
ഹി hi65 hil93
ഹീ he83
ഹെ he73 ha87 h88
ഹോ ho71 h92
ഺ t56 d91 te95 th96 ta97
഻ 55
഼ 55
ഽ 55
ാ a50 ya82 e89 ta92 za92 aw92 cha92 har95 o95
ാം an94
ാഗ a89
ാഡ a83 ar93
ാണ and83
ാത a83
ാന ana73 na78
ാമ ama84
ായ ic97
ാറ ara75
ാല ala85 al97
ാവ wa86
ാസ hasa84
ാൻ an51 n79 man92
ാർ ar92
ി i52 y68 e69 ui100 a104 u104 hi104
ിം im90
ിക i86 a92
ിപ i92
ിയ ia50 ee79 i83 e85 ie92 a97
ിസ i91 s92 n92
ിൻ in70 ein88 e92
ിർ ir90
ിൾ ele80
ീ i51 e69 y83 ee84 eci100 a104
ീന ina85 ena88
ീബ ib80
ീര r80
ീൻ ne92
ീർ thir83
ു u51 o84 w89 91
ും s73 e77 n82 d82 et86 a86 o86 rd94
ുഡ uda89
ുവ ua84 uwa91
ുൻ un88
ുർ ur88
ുൽ hman92
ൂ u51 o77 w89 eu90 ar92 oo92
ൂഗ uga95
ൂബ uba88
ൂൺ un85 on87
ൂർ ur92
ൃ r55 er86 re100 ra102 ro105
ൄ r55 er98 re100 ra102 ro105
െ e55 a73 ay82 y89 ei90 i90 et105
െയ a77 ai81 n92
െൻ en80
െർ er85
േ e54 a64 ay80 ai91 i100 y104 et105
േം ame94
േഡ ade86
േന e86
േല ela80 zela85 dela91
േഷ s86
േൺ ern79 hern83 rn87
േൻ rn86
േർ are86 r91 e94
േൽ l84 el93
ൈ i62 ai64 a65 e79 u92 is93 ei94 ae95
ൈന ina84
ൈറ i81
ൈൽ yle92
ൊ o53 a87 ho92 au102
ോ o50 au84 w85 a86 u89 ho91 g92
ോയ g86
ോസ a86
ോൺ one84 on90
ോർ or79
ൌ au67 o69 ow70 av77 u84 aw86 ou86 ew87
് 43 j86 t88 d90 h91 k91 o92 dulr92 qu105
്ക ka92 o95
്ഖ k88
്ച n86
്ട a65 da77 o83 e85 d85 t92
്ഡ d96
്ത d73 he76 a85 ta89
്ഥ t97
്ദ d88 da89
്പ u83 p89 a92
്മ a70 me85 m86 ma95
്യ ia63 a82
്ര re70
്റ te72 t74 ta85 st92 to92 a92 r94
്ല la76 l89
്ള lah86
്വ ua71 u81
്സ e86
്ൻ na87
്ൽ l90
ൎ r55 er98 re100 ra102 ro105
ൔ m57 ma76 n94 ng105
ൕ y63 i64 e80 a84 j87 ya93 ia98
ൖ l56 la88 le89 ll98
ൗ u54 o83 w89 au93
ൟ i57 e79 y83 a104
ൠ r55 er98 re100 ra102 ro105
ൡ l56 la88 le89 ll98
ൢ l56 la88 le89 ll98
ൣ l56 la88 le89 ll98
ൺ n53 hn81 on87 in90 ne94 an94 na100 ng105
ൻ n40 an81 ne83 en87 na88 hn92 no92 gen92 on95 ns96 ens102 ng105
ൻക nka90
ൻഗ nga94
ൻഡ nda77 nd96
ൻസ ne86
ർ r43 er91 rk93 ur94 re100 ra102 ro105
ർക r72
ർഗ ur92
ർജ r92
ർട r74 ar87 rt93
ർത rt73
ർദ r78
ർബ rb71
ർല rl89
ർവ rw80
ർഷ rs87
ൽ l50 hall86 la88 le89 ol93 ll95 al97
ൽബ lb88
ൽവ a92
ൾ l53 le83 ll87 la88 ol94 al105
ൾട lt73 l92
ൿ k58 c71 g87 ka88 ck102 q102 ch103
`;
