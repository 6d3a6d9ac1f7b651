// Made by bench/learn/alphabet-tables.ts from Wikidata labels (te; CC0), display names of CLDR 48.0 (te; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const telu = `
ఀ m56 ma75 n93 ng104
ఁ n55 an94 on97 na100 ne102 ng105
ం n47 m51 ma75 on89 ong90 ng92
ంక ka98
ంగ ng66 nga80 ong82
ంట nt71
ండ nd58
ంబ mb66
ః h56 ha81 hi91 dsch94 j94 hnpe99 x101
ఄ m56 ma75 n93 ng104
అ a46 u90 as91 ani91 o94 e104
అం an85
అజ aze78
అప up91
అర ara73 ar81
అవ av94
ఆ a51 o78 au84 atyr91 e104
ఆం an75
ఆక oc98
ఆఫ af94
ఇ i51 e77 y82 yi82 ei91 it91 a103
ఇం in67 em92
ఇజ i86
ఇట it88
ఇథ et82
ఇన i91 in97
ఈ i56 e72 y82 a103
ఈక eku79
ఈజ eg86
ఉ u50 o88 w88
ఉయ uy89
ఊ u55 o88 w88
ఋ r55 er98 re100 ra102 ro105
ఌ l55 la87 le88 ll97
ఎ e52 a72 de86 ay90 i101 et104 y104
ఏ e56 a73 ay90 i101 et104 y104
ఏం a94
ఐ i58 a65 ai68 e78 u91 is92 ae94 ei94
ఐమ aim97
ఒ o52 os86 a86 ho92 au101
ఓ o54 a86 ho92 au101
ఓమ oma87
ఓర ora92
ఔ au67 o69 ow70 av77 u84 aw86 ou86 ew87
క k53 ka61 c66 ca68 q82 kan84 co84 g87 ku89 qu91 cca91 cur91 cu91 ck102 ch103
కం cam86
కజ kaza81
కట kat88
కర kara91 kar93
కల kal85
కా ka53 ca72 co81
కి ki56 k84
కీ kee81 okee91 k91
కు ku64
కూ ku87
కె ke74 que75 ca76
కే ca72 cai86
కై cai86
కొ ko66 co76
కో ko57 co65 w91
క్ k44 c55 q77 lk79 ch79 uk79 a80 qu84 ko90 eko91
ఖ h62 k69 kh72 ch76 c78 ka86 j86 x98 q101
ఖా kha76 gkha84 akha88
ఖ్ kh74 q91
గ g53 ga68 gue86 guy86 q91 aga91 ug91 h95 u98
గా ga57 nga91
గి gi69 gui80 r86 guy86
గీ gi81
గు gu67
గే ga70 gae86
గో go56 ngo91
గ్ g49 gue86 gu88 gr94
ఘ gh60 g64 gha76 q80
ఘ్ gh93
ఙ n55 an94 on97 na100 ne102 ng105
చ ch60 s66 c74 cha82 chu84 echt87 utch88 z91 sia92
చక ch91
చమ cham86
చా cha76
చి chi65
చీ chi85
చు chu74 u79
చె che71 ce84 c91
చే che80 chay91
చై chi74
చ్ ch68
ఛ ch64 s72 c74 i75 j78 h81 cz88 a89
జ j57 ja62 z65 ze74 ge76 y77 za86 e88 nge94
జర jer80
జా ja64 za65 jo91
జి gi67 ji68 zi75 z81
జీ ge76 ji87 g91
జు ju78 zu81
జూ zu86
జె je87
జొ jo82
జో zo80 jo82 dzo84
జ్ z69 j70 ge84 ze86 jj91
ఝ z57 s72 es85 se85 ze88
ఞ n55 an94 on97 na100 ne102 ng105
ట t49 ta62 to74 tu82 te87 d90 tt95 th95
టా ta57 to89 lta91
టి ti54 a91
టీ te81 ti88
టు tu62
టె te62 tel96
టే te81 ta82
టై tai81
టొ to79
టో to57
ట్ t47 te76 et80 tte86 it91 tt97
ఠ t59 th65 tah92 to92 d96 rth98
డ d53 de71 da83 dut83 t87 a91 ad99 ed102
డక dak80
డా da55 d87 ada97
డి di59 de79 ri86 d90
డీ i91
డె de69 da84
డొ do75
డో do59 ndo86
డ్ d55 de79 ed84
ఢ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ణ n54 an94 on97 na100 ne102 ng105
ణి ani82
త t54 ta76 th77 d90 te94
తం ta84
తజ taj81
తర ara80
తహ tah87
తా ta63
తి ti79
తీ ti75
తు tu77
తె te85
తై tai86
తో tho84 to87
త్ t69 th91
థ t59 th63 tah92 to92 d96 rth98
థా tha76
థు thu77
ద d55 de74 t80 da94 ed102
దర e86
దా da81
ది di76
దీ di80
దూ du87
దె nde81
దే de82
ద్ d78 ad96
ధ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ధి adhi91
న n48 na62 no86 g91 an93 on97 ne99 ng105
నడ ada84
నమ nama92
నా na52 no68 a84 ina91
ని ni51 ne71 ani89 niu91 i91
నీ ne64 ni68 n84 ani88 i91 ane93 an93
ను nu69
నూ nu86 nuu92
నె ne64
నే ne69 nei86 n90
నై ni71
నో no64 neau91
నౌ nau83
న్ n34 an68 ne69 a72 on76 in91 ian91 ion91 h91
ప p51 pa67 b84 pe84 po84 epu87 pu92 ba98 f99
పం pun86
పర per90
పా pa60
పి pi66 pe81
పు pu70
పె pe71 kpe86 pa87
పో po63 poh91
ప్ p62 pe84 upe86 f91
ఫ f54 p75 phoe85 fe97 v98 pah99 bah101
ఫా fa68 f91 fo91
ఫి fi68 ph86
ఫు fu87
ఫూ fu85
ఫో fo76
ఫ్ f62
బ b50 ba63 bu67 be86 bo87 p98 v99
బం ban77 bam87
బహ bah76
బా ba55 mba91
బి bi59 abi90 b93
బీ bi88
బు bu64 bo98
బె be60 b91
బే bay81 be95
బొ bo73
బో bo64
బ్ b55 be89
భ v58 b71 bah81 ve91 ba93 be97 bh100
భూ bu91
భో bho84
మ m52 ma54 tma86 omo86 mu91 n93 hm101 ng104 me104
మం mon78 man83
మయ mya83
మల mala72
మా ma48 mau79 mo83
మి mi60 my81 me91
మీ m78
ము mu75
మె me61 m84
మే me71 ma79
మై mai77 mi85
మొ mo68 ma86
మో mo62 hm87
మ్ m59 me81 am91
య y59 i63 e65 a69 ya70 ia79 j87
యం a91
యా a45 ya61 ia80 e81 y84 o91 ea93
యి i60 yi85 y91 a91
యు u65 yu80 eu86
యూ u67 ue73 ew74 ua81 eu84
యె ye71 e75 o84
యే a78
యో o68 yo78 yn86 y91 io91
య్ y77 i85 hai90 ay97
ర r49 ra72 raza84 ru86 her86 y91 er97 ro99 re99
రష rus76
రా ra52 ro81 rra82 r91 u91 ara95
రి ri46 re71 ree84 r84
రీ ri69 ree74 re75 ry84 ary95
రు ru61
రూ ru74 reu82
రె re60 ra75
రే re81 y91
రొ ro70
రో ro55 roe86
ర్ r40 er63 ur66 or72 ar77 rt79 rre81 re82 u86
ఱ r55 er98 re100 ra102 ro105
ల l50 la77 lu80 li81 ll82 le84 lo86 ul93 lan98
లా la48 lo76 ela86 lah91
లి li50 le76 ili86 lis91
లీ li69 le76 aly86
లు lu64
లూ lu67 lo86
లె le64
లే le69 la77
లై li87
లొ lo82
లో lo63 low84
ల్ l46 al77 le79 ll85 ul88 h91 ol92
ళ l55 la87 le88 ll97
ళం ala84 lam84 l86
ఴ l55 la87 le88 ll97
వ v54 w65 va71 u82 vanu84 85 vi86 o87 b94 ueva94
వా wa55 va62 a65 ua66 wo91
వి vi59 wi68 i90 y91 we91
వీ we79 wi86
వు wu92
వె ve69 we84
వే ve65 uay79 a79 we80 way81 u91 e91
వై uvet97
వొ o80
వో vo71 o72
వ్ u70 v78 ov85 ve86
శ s54 sh83 z104 ce105
శం sha91
శా sa81
శ్ s82
ష s51 sh75 sha81 shal86 sho91 z104 ce105
షా sha80
షి si69
షో sho81 xho86
ష్ sh54 g86 s89
స s51 sa65 wso81 za85 z87 c91 sh93 ce104
సం san77 sun86
సమ sam75 sama94
సా sa56
సి si57 ci69 sy74 ce75 is91
సీ sey76 se81 ii91
సు su76
సూ su74 pseu86
సె se63 ce68 ser92 sa92
సే se79
సై si85
సొ so94
సో so63 o84 ts86
సౌ sau86
స్ s38 ce70 ese71 es76 se79 ts81 us85 as90 ns91 sco91 x91 sh91 ss91 os91
హ h53 ha73 hi91 en91 j94 dsch94 hnpe99 x101
హం hun79
హా ha72 h90 ho97
హి hi65 hil95
హీ he83
హు hu94
హె he70
హై hai73
హో ho72 kh91
హౌ hau86 howe91
హ్ j91
఼ 54
ఽ 54
ా a49 o84 za86 aw91 ya91 b91 ctaw91 av91 e104
ాం an68 on69 lan93
ాన na92
ార ara92
ాల ala86
ి i49 e66 y70 hi89 ti90 h90 a92 u97
ిం in71
ిక ica85 ic91 ika96
ియ ia48 i66 ea80 io84 nia91
ిల a93
ిష i86
ీ i51 e68 y72 ee90 ey91 a103
ీన en84 n92
ు u51 o88 w88
ుం un92
ువ ua91
ూ u52 o76 w88
ృ r55 er82 re100 ra102 ro105
ౄ r55 er98 re100 ra102 ro105
ె e54 a69 ay84 i101 y103 et104
ెం en77
ెయ a77
ే e53 a63 ay75 he85 y88 i101 et104
ేన an76
ై i60 ai64 a65 e78 ei81 igh84 d91 u91 is92 ae94
ొ o53 a86 ho92 au101
ో o51 a86 au88 ho92
ోం on97
ోట ota82
ోన n91
ోవ o85
ౌ au66 o69 ow70 av77 u78 aw86 ou86 ew87
్ 48 s86 r88 q98
్ఘ gh87
్జ g91
్ట to89 o91
్డ do84
్ప pe90
్మ m84 ma86
్య si81
్ర ra82
్ల rl86 la92
్వ a79
ౕ 54
ౖ i56 e78 y82 a103
ౘ ch63 s66 c75 echt87 utch89 z91 cha93
ౙ z59 s68 th87 se93 yz95 es96 izie97 ghes98
ౚ r55 er98 re100 ra102 ro105
౜ 54
ౝ n55 an94 on97 na100 ne102 ng105
ౠ r55 er98 re100 ra102 ro105
ౡ l55 la87 le88 ll97
ౢ l55 la87 le88 ll97
ౣ l55 la87 le88 ll97
`;
