// Made by bench/learn/alphabet-tables.ts from Wikidata labels (gu; CC0), display names of CLDR 48.0 (gu; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const gujr = `
ઁ m56 ma75 n93 ng104
ં m55 n59 ma75 ng89
ંક nc91
ંગ ng53 ong84 ngue86
ંચ nch80
ંટ nt74 int80 nta84
ંડ nd68 and91
ંસ nce84
ઃ h56 ha81 hi91 dsch94 j94 hnpe99 x101
અ a48 o94 e95
અં an95
અક ak87
અઝ aze78
અદ ad91 ada91
અન an72
અફ af80
અબ ab89
અમ em86
અર ar80 er82 ara86
અલ al87
અવ ava91
આ a49 o94 e104
આઇ is66 i69
આઈ i91
આઉ ou84
આગ ang94 ng95 uang95
આન an85
આય i81 ay85
આર ara86 ar97
ઇ i47 e73 y74 ai91 s91 au91 ea92 it98 a103
ઇં in74
ઇક ek86
ઇજ ig81
ઇઝ is86
ઇટ ite86 it94
ઇત it92
ઇથ eth81
ઇન in67
ઇર eir91
ઇલ el86
ઈ i54 e78 yi81 y82 a103
ઉ u50 o86 w88 eu90
ઉઇ ui89
ઉઝ uz78
ઉડ od84
ઉત u81 ut87
ઉદ ud93
ઉર dur91
ઊ u55 o88 w88
ઋ r55 er98 re100 ra102 ro105
ઌ l55 la87 le88 ll97
ઍ e56 a67 ay90 i101 et104 y104
એ e51 a58 er83 ay90 as91 ia91 i101 et104 y104
એક ac83
એટ at88 oet91
એડ ed96
એન an85 n91
એર er97
એલ el88
એસ as94
ઐ a65 i65 ai71 e78 u91 is92 ae94 ei94
ઑ o55 au80 a85 ho92
ઑફ of87
ઑલ al86
ઓ o48 a86 ho92 ocea97 au101
ઓજ oj80
ઓઝ oj81
ઓશ o90 os95
ઓસ os84
ઔ au67 o69 ow70 av77 u84 aw86 ou86 ew87
ક k43 c62 ka62 q76 ke77 ca79 uk84 qu84 ch86 coo86 g87 ck88 co91 ku91 que101
કં cam86
કઝ kaz85
કટ kat91
કત kata86 kat95
કન can70 kan76
કર kar85
કલ kal83
કા ka55 ca68 a96
કિ ki58
કી kee78 ki87 k91
કુ ku63 cu80
કૅ ca78 ka86
કે ke74 ca74 ka80 cai81 cay84 cha86
કો ko53 co60 nko91 w91
ક્ k57 c62 qu73 ch86 cre87
ખ h62 kh66 k70 c78 ch78 j86 x98 q101
ખા kha75
ખો xho86
ખ્ kh84
ગ g50 ga79 h95 q97 aga105
ગય guy83
ગલ gal79
ગા ga57 aga91
ગિ gui81
ગી gi83
ગુ gu64
ગે ga63
ગો go59
ગ્ g54
ઘ gh59 g64 q80 gha86
ઘા gha80
ઙ n55 an94 on97 na100 ne102 ng105
ચ ch55 s65 c71 cha77 utch78 echt86 chu89 z90
ચક chak91
ચન chen86
ચર chur93
ચા ch80 cha82
ચિ chi67 chii95
ચી chi81
ચુ chu82 u86
ચૂ chu83
ચે che74 ce91
છ ch64 s72 c74 i75 j78 h81 cz88 a89
જ j55 ja65 z76 y77 ze81 ge85 e88 dg91 dge91 gi91
જર ger78 jer95
જા ja64
જિ gi68
જી ji69 gi73
જુ ju73
જે e91
જો jo75
જ્ ge74 j81
ઝ z53 s64 se76 ze78 es81 zg91 uz91
ઝા za63
ઝિ zi74
ઝી zi86
ઝુ zu80 zhu94 zhua95 zh95
ઝૂ zu94
ઝે ze82 za86
ઝો zo74
ઞ n55 an94 on97 na100 ne102 ng105
ટ t48 te75 to84 ght86 tte86 ta89 it89 d90 ot91 th95
ટન ton75 an95
ટર ter73 tur91 ar91
ટા ta59
ટિ ti62
ટી ti72 t75 ty80 uti86
ટુ tu75 tut86
ટૂ tu88
ટે te65 ter76
ટૉ to82
ટો to56
ટ્ t58 it93
ઠ t59 th65 tah92 to92 d96 rth98
ડ d48 de69 ada86 t87 da94 ed102 ad105
ડન dan81 den87
ડમ dom84
ડા da60 d87 ada97
ડિ di64 d86
ડી ri86 d86
ડે de70 da73
ડો do56 ndo86
ડૌ daw86
ડ્ d70 dy91
ઢ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ણ n54 an93 on97 na100 ne102 ng105
ણી ani86
ત t49 ta78 to85 d90 te94 th95
તત tat82
તમ tam85
તર ara81
તા ta54
તિ ti66
તી ti74
તુ tu62
તે te68
તો to80 t91
ત્ t66 at91
થ t59 th60 tha91 tah92 to92 d96 rth98
થા tha72
થુ thu86
થો tho78
દ d53 de73 t87 ady91 da94 ed102 ad104
દા da64
દિ di71
દી di68 de91
દુ du78
દૂ du87
દે de70 nde82
દ્ d95
ધ dh60 d69 deh79 the81 dha85 h87 de88 e91 th91 dhi95
ધી dhi82 hi91
ન n38 an69 ne73 na75 in85 ina85 ng89 en89 cean90 ion91 vn91 on91 yan91 oon92 ean102
ના na51 n74
નિ ni49 ini84 n89 i91 e95
ની ni62 nee78 any84 nes91
નુ nu72
ને ne57 na72
નૉ no76
નો no60
નૌ nau82
ન્ n42 on85 an96
પ p52 pa69 pe80 pu82 b83 upe86 ba97 ap99 f99 po104
પં pun86
પર per88
પલ pal84
પા pa62
પિ pi68 pe84 i91
પી pi75
પુ pu69
પે pe70 pa72
પો po62 poh91
પ્ p67
ફ f54 p75 phoe85 fe97 v98 pah99 bah101
ફા fa80
ફિ fi69
ફી fi78
ફુ fu85
ફે fe86 fa92 f93
ફૉ fal86
ફો fo78
ફ્ f61
બ b52 ba66 be75 bu77 p98 v99 bo99
બન bon86
બર bur72 b85
બલ bul83 bal87
બશ bas86
બહ bah87
બા ba52 gbay86 b91
બિ bi56 b85
બી abe80 bi88
બુ bu66 b92
બે be59 ba69 bay84
બો bo60
બૌ bou84 b86
બ્ b57 br86
ભ v58 b70 bah78 ve91 ba93 be97 bh100
ભો bho84
મ m49 ma59 me80 mu89 em91 n93 mach96 ng104
મક mak91
મગ maga91
મન man73 mon86
મર mer82
મલ mala78 mal84
મસ mas85
મા ma48 ama86 m91
મિ mi63
મી mi71 my81 es86 me94
મુ mu73 u86
મૅ m91
મે me58 ma61 maye86 m91
મૈ mai78
મૉ mo85
મો mo55 mor86 maw91
મૌ mau86
મ્ m55 am86
ય y57 i61 ya75 e77 a78 j87 ia98
યન an47 a73 en75 on86 n86 ian91
યમ um86
યલ al86
યા a45 ya58 o91 ania95
યિ yi83
યી yi80
યુ u57 eu76 ue77 ew84 ut86 e88 y91
યૂ ew84 yu87
યે ye74 e78
યો o70 yo73
ર r45 ra80 rus86 ther86 or88 ar90 err91 ru92 er96 re98 ro98
રજ raj96
રબ rb80
રલ ral78
રશ rus87
રસ ras86 res86
રા ra51 rra76 az86
રિ ri47 re70 e82 r88 ar93
રી ri56 re70 ree74 ry81 ara84 ory86 ra92
રુ ru63 reu82 u91
રૂ ru71 r91
રે re58 ra65
રો ro52 or91 roe92 eroe93
ર્ r46 er63 ur79 rs79 ar81 rb86 i91 or93
લ l47 le69 ll73 lo86 dle86 la86 al102
લં lan85
લક luk79
લમ lam84
લય alay93
લા la50 l82
લિ li51 lil89
લી li61 la86 ly86 ala90
લુ lu60
લૂ lu80 loui91
લૅ la66
લે la58 le58 lle78 l91
લૈ lie86
લો lo58 low84
લ્ l55 al82 lt91
ળ l55 la87 le88 ll97
ળી li80
વ v53 w70 wa83 ve84 voi86 a86 o87 va88 u92 b94 ueva94
વર ver79 vir86
વા wa55 va61 ua71
વિ vi60 wi69 i84
વી vi78 e80 wi81
વુ wu92 vu95
વે ve62 we73 va73 wa77 uay79 way81 e84 ue86
વૉ wa86
વો vo70 wo78 o91
વ્ w84 v95 b96
શ s53 sh57 sche91 z104 ce104
શન n97
શલ hall79
શિ si61 chi84 c91
શે che78
શો sho82
શ્ s90
ષ s54 sh85 sha91 z104 ce105
સ s46 ce71 es79 sa80 ss80 z82 ts83 85 tish86 se87 ze89 sra89 za91 os92 sh92 nes98 us102
સં san80 sun86
સખ sakh85
સધ sou86
સન son78
સમ sam74 samo87
સર sar84
સા sa57 sam86 s91
સિ si60 ci68 sy77 cit95
સી si70 sey81 s91 sy92
સુ su68
સે sa65 se66 ce66 sey79 ca86
સો so63 ts91
સ્ s45 sw80 as83 pse86 sco91 sh91 ce92 es92
હ h51 ha77 j84 hnpe87 hi91 kh91 oh91 dsch94 x101
હં hun79
હર he91
હા ha71 h91
હિ hi64
હી hi79 he82
હુ ju81
હૂ hu94
હે he75
હૈ hai74
હો ho69
હૌ hau86
઼ 54
ઽ 54
ા a47 huai91 o94 e104
ાં an74
ાઇ i68
ાઉ au76
ાઓ ao84 a91
ાખ akh87
ાગ aga78
ાન an68
ાર ar76
ાસ as96
િ i48 y70 e71 ti91 h91 ip91 a100
િં in75
િઓ io82
િક ic68 ik98
િઝ es86
િટ ti84 it93
િન in74 njin86 a91
િબ b91 ib93
િય i91
િર r91
િલ ille84 il88
િશ ish62 g86 es86
િસ lis86 ist86
ી i50 e68 y71 ee81 ii84 a88 ios91 ey93
ીઝ ese64 is89 ies89
ીટ eet85
ીન ein82 ina82
ીર ir90
ીસ es72 ese78
ુ u50 o76 w88
ુઆ ua62
ુક uk80 k86
ૂ u52 o88 w88
ૂક uk91
ૂટ tut84
ૂન un86 on86
ૃ r55 er97 re100 ra102 ro105
ૃત rta84
ૄ r55 er98 re100 ra102 ro105
ૅ e56 a73 ay90 i101 et104 y104
ૅક ak84
ૅન an75
ે e51 a65 ay80 i83 ey91 ra92 y103 et104
ેક eko84 ac88 ak92
ેખ eq86
ેજ age84 e86
ેન an71
ેપ epe95
ેમ em80
ેર ware86
ૈ ai64 i65 a65 e78 u91 is92 ae94 ei94
ૈત it90
ૉ o55 a81 ho92 au101
ૉન one86
ો o49 e86 a86 to88 q91 ho91 au101
ોં on94
ોઆ oa85
ોક olk86
ોન n84 on86
ોર or90
ોવ ov82
ૌ au66 o69 ow70 av77 aw78 u83 ou86 ew87
ૌસ aus93
્ 46 yr91
્ક k79 que85
્ગ g76 ur87 go94
્ચ ch95
્જ g75
્ઝ s77
્ટ t90
્ડ d61 ard89
્ત t81 ta91
્દ d88
્ન n87
્મ m77
્વ u79 v97
્સ s66 as80 les86 se90 es92 ts95
ૐ om63 ome67 on76 tom77 oma89 m91 am101
ૠ r55 er98 re100 ra102 ro105
ૡ l55 la87 le88 ll97
ૢ l55 la87 le88 ll97
ૣ l55 la87 le88 ll97
ૹ j59 g76 sch80 ge81 s85 rz88 zh90 jaza93
ૺ 54
ૻ 54
ૼ 54
૽ 54
૾ 54
૿ 54
`;
