// Made by bench/learn/alphabet-tables.ts from Wikidata labels (te; CC0), display names of CLDR 48.0 (te; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const telu = `
ఀ m75 ma94
ఁ n74
ం n38 m54 on75 nd85 mp88 ma94 nz94
ంగ ng71 nga75
ంట nt76
ండ nd73
ంబ mb63
ః h75 ha100
ఄ m75 ma94
అ a47 u87 as87 ani87
అం an82
అగ a87
అజ aze73
అన an88
అప up87
అర ara69 ar83
అవ av87
ఆ a59 au77 atyr87
ఆం an69
ఆక oc82
ఆఖ a87
ఆఫ af77
ఆర ar85
ఇ i56 yi78 ei87 it87 e97
ఇం in62 em87
ఇజ i82
ఇట it81
ఇథ et77
ఇన i87
ఈ i71 e76
ఈక ek82
ఈజ eg82
ఉ u54
ఉయ uy82
ఊ u74
ఋ r73
ఌ l74
ఎ e57 de82 a82
ఏ e72 a92
ఐ i60 ai72 a84 e97
ఒ o61 os82
ఒష o87
ఓ o67
ఓమ oma82
ఓర ora87
ఔ au86 o88 ow89 av96 u103
క ka55 ca61 k64 co74 q76 c79 kan80 ku81 u82 e82 cu87 cur87 cca87
కం cam82
కజ kaza77
కర kara87
కా ka49 ca67 co73
కి ki51 k87
కీ kee77 k87 okee87
కు ku59 c82
కూ ku82
కె ke69 ca71
కే ca68 cai82
కై cai82
కొ ko62 co74
కో ko53 co61 cco82 w87
క్ k40 c50 lk75 a75 q75 uk79 eko79 qu80 ch81 hic93
ఖ kh79 k80 h81 ka82 ch97 c97
ఖా kha69 gkha79
ఖ్ kh70 q87
గ ga62 g66 gue82 guy82 ug87 ngi87 u87 go87 gu100
గా ga51 nga87
గి gi64 gui76 r82 guy82
గీ gi74
గు gu62
గే ga68 gae82
గో go51 ngo87
గ్ g45 gu80 gue82
ఘ gh77 gha79 g83 q99
ఘ్ gh87
ఙ n74
చ ch74 chu77 cha79 s84 c93
చక ch87
చమ cham82
చా cha71
చి chi60
చీ chi80
చు chu74 u75
చె che67 c79
చే che76 chay87
చై chi66
చ్ ch68
ఛ ch83 s91 c93 i94 j97 h100
జ ja63 z64 j74 ge76 za81 ze83 y96
జప jap81
జర j78 jer81 je91
జా ja60 za61
జి ji61 gi63 zi69 z77
జీ ge72 ji82 g87
జు ju73 zu77
జూ zu82
జె je82
జొ jo77
జో zo76 jo77 dzo79
జ్ z65 j65 ge80 ze82 jj93
ఝ z76 s91
ఞ n74
ట ta58 t61 to68 tu68 te79 s87 et90
టా ta53 to77 lta87
టి ti49 a87
టీ te77 ti80
టు tu58
టె te58 tel93
టే te76 ta77
టై tai76
టొ to74
టో to52
ట్ t43 te75 et80 tte82 at82 it87
ఠ th76 t78
డ d71 da74 de75 ad81 a87
డక dak81
డా da49
డి di52 de73 ri82 d86
డీ d78 y88
డు du74
డె de64 da80
డొ do69
డో do54 ndo82
డ్ d49 de75 ed80 dd88
ఢ dh79 d88 deh98
ణ n71
ణి ni77
త ta64 t71 th74
తం ta79
తర ara76
తా ta59
తి ti71
తీ ti71
తు tu72
తె te79
తై tai82
తో tho79 to82
త్ t64 th87
థ th74 t77 tha87
థా tha71
థి t86
థు thu72
ద d69 t81 de90
దర e82
దా da76
ది di70
దీ di75
దూ du82
దె nde75
దే de77
ద్ d69
ధ dh77 d88 deh98
ధి adhi87
ధీ hi85
న na56 n63 no79 g87 in88
నడ ada80
నమ nama88
నర n88
నా na48 no65 a79 ina87
ని ni44 ne67 ani76 i87 niu87
నీ ne61 ni62 n70 o82 i87
ను nu64
నూ nu80 nuu87
నె ne59 n88
నే ne64 n80 nei82
నై ni67
నొ n89
నో no59
నౌ nau78
న్ n29 a66 ne67 an69 ine75 in87 ns87 ion87 on87
ప pa63 p66 epu83 pu87 pe100
పం pun82
పర per72
పహ p92
పా pa56
పి pi61 pe74
పీ y88 p90
పు pu65
పె pe67 kpe82 pa83
పై p74
పో po58 poh87
ప్ p58 upe82 pe87
ఫ f66 p94
ఫా fa63 f87 fo87
ఫి fi63 ph84
ఫు fu82
ఫూ fu79
ఫో fo71
ఫ్ f61 p79
బ b56 ba58 bu61 be83 bo86
బం ban73 bam82
బహ bah75
బా ba50 mba87
బి bi54 abi79 ibi82 b88
బీ bi82
బు bu60
బె be55 b87
బే bay77 b82 be87
బొ bo68
బో bo59
బ్ b50 be85
భ v77 b90 bah100
భూ bu87
భో bho79
మ ma51 m71 hm79 tma82 omo82 mu87 87 uma91 me93
మం mon74 man76
మక ma87
మయ mya78
మల mala68
మహ s82
మా ma44 mo69 mac74
మి mi55 my77 me80 miq82
మీ m70
ము mu67
మె me56 m80
మే me66 ma71
మై mai72 mi80
మొ mo62
మో mo57 hm88
మ్ m54 me77
య a46 e63 y66 ya66 o77 ia79 i82 u87 uia87
యా a40 ya57 ia70 e87 ea87 y87
యి i56 ai73 yi78 y87 a87
యు u61 yu76 eu81 uu82
యూ u66 ue68 ew74 ua76 eu80
యె ye67 e69 o87
యే a79
యో o62 yo74 yn82 y87
య్ y72 i79
ర ra61 r63 ru76 raza79 her81 y87 ro94
రష rus72
రా ra47 ro77 rra78 u87
రి ri41 re65 r78 ree79 uri82
రీ ri63 re68 ree77
రు ru57
రూ ru69 reu78
రె re56 ra70
రే r74 re74 y87
రొ ro66
రో ro50 roe81
ర్ r35 er65 ur70 or72 rt75 ar76 rre77 u82 are82
ఱ r73
ల l63 la73 lu75 ll80 lo81 le86 ul88 lan100
లా la43 lo71 ela81 lah87
లి li44 le72 ili84 lis87 hili88 ali88
లీ li65 le72 aly82
లు lu59
లూ lu62 lo82
లె le59 l87
లే le64 la75
లై li82
లొ lo77
లో lo59 low80
ల్ l42 le77 al80 ll80 ul86 h87 ol87
ళ l71
ళం ala79 lam79 l82
ళు lu87
ఴ l74
వ va65 v68 w68 vanu79 81 vi81 a82 u85 ov89 ve95
వా wa51 va58 ua62 a63
వి vi54 wi63 i82 y87 we87
వీ we75 wi82
వు wu87
వె ve64 we79
వే ve62 we71 uay75 a75 w82 u87 e87
వొ o75
వో vo66 o67
వ్ u66 v72 ve82 ov83
శ s73 sh98
శం sha87
శా sa73
శ్ s73
ష s63 sh70 sha76 shal82 e87
షా sha76
షి si61
షో sho77 xho82
ష్ sh50 s81 g82
స sa58 s68 wso77 z83 za86 c86 so87
సం san74 sun82
సమ sam81 sama88
సా sa52
సి si52 ci66 sy70 e74 is87
సీ sey72 se76 ii87
సు su71
సూ su69 pseu82
సె se59 ce63 s76 ser87
సే se74
సై si80
సొ so87
సో so59 o79 ts82
సౌ sau82
స్ s34 ese67 se74 es76 ts76 ois79 cis79 nes82 as86 sco87 x87 sh87 ss87 os87
హ h64 ha72 hu82 en87
హా ha66
హి hi58 hil91
హీ he78
హు hu87
హె he66
హై hai69
హో ho68 kh87
హౌ hau82 howe87
హ్ j87
఼ 73
ఽ 73
ా a65 za82 t83 o85 aw87 ya87 b87 ctaw87 cqua87 av88
ాం an78
ాల ala84
ాస a82
ి i64 e68 y69 hi74 ui87 h87 ch87 iti87 che87
ిట ita84
ియ ia55 i64 nia87 e88
ీ i61 e74 y77 ie80 ee87 sea87 ey87 ary88
ీన en80
ు u63 87
ుం un89
ూ u63 oo71
ూర r92
ృ r73 er79
ౄ r73
ె e65 a77 ay87
ెం en85
ే e61 ay73 a75 y82 ghe87
ేన an81 n90
ేష s80
ై ai67 i68 ei77 igh80 a84 d87 e97
ొ o67
ో o65 au87
ోం on82
ోట ota77
ోవ o86
ౌ u77 au83 o88 ow89 av96
్ 58 s81 ch82 r84 q87 ah92
్ఘ gh74
్జ g88
్ట o87 to87
్డ do79
్ప pe87
్మ erma78 m78 ma82 rma91
్య si77
్ర ra86
్ల rl84
్వ ua82
్ష s78
్స c84
ౕ 73
ౖ i75 e97 y101
ౘ ch81 s84 c93
ౙ z78 s87
ౚ r73
౜ 73
ౝ n74
ౠ r73
ౡ l74
ౢ l74
ౣ l74
`;
