// Made by bench/learn/alphabet-tables.ts from Wikidata labels (gu; CC0), display names of CLDR 48.0 (gu; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const gujr = `
ઁ m75 ma94
ં n48 m66 ng86 ma94
ંક nc88
ંગ ng54 ngue81
ંચ nch76
ંટ nt70 int76
ંડ nd66 and87
ંસ nce79
ઃ h75 ha100
અ a51 e81
અં an79
અક ak80
અઝ azer77 aze85
અત at92
અદ ad83 ada87
અન an69 n81
અફ af75
અબ ab82
અમ em84
અર ara78 ar78 er84
અલ al81
અવ ava86
આ a54
આઇ is60 i71
આઈ i87
આઉ o87
આગ ang90 ng90 uang90
આન an78
આય i77 ay80
આર ara81 ar89
ઇ i48 ai83 e83 au87 ea87 iq91 it100
ઇં in70
ઇક ek82
ઇજ eg81
ઇઝ is82
ઇટ ite79 it86
ઇત it83
ઇથ eth77
ઇન in64
ઇર eir87
ઇલ el82
ઇસ is90
ઈ i63 yi77 e97
ઈર ir91
ઉ u55 eu87 o100
ઉઇ ui83
ઉઝ uz73
ઉડ od79
ઉત ut85
ઉદ ud86
ઉર dur87
ઊ u74
ઋ r73
ઌ l74
ઍ e72 a75
ઍં an82
ઍક ak85
એ e56 a57 er76 ia87
એક ac79
એટ at86 oet87
એડ ed88
એન an82 n87
એય a90
એર er88
એલ el82
એસ as88
ઐ ai82 a84 i84 e97
ઑ o74 au77
ઑફ of81
ઑલ al81
ઓ o52 oj89
ઓજ oj75
ઓઝ oj77
ઓટ ot88
ઓન one82
ઓલ ol89
ઓશ os87
ઓસ os82
ઔ au86 o88 ow89 av96 u103
ક k43 ka58 c60 q74 ca75 qu80 que80 ek83 ck86 ku87 co87 ksh87 uk94 eek98 wk98
કં cam81
કઝ kaz82
કટ kat87
કત kata81 kat91
કન can65 kan74
કર kar82
કલ kal81
કા ka51 ca64 a82
કિ ki53
કી kee74 ki83
કુ ku59 cu76
કૅ ca74 ka81
કે ca67 ke68 cai77 cay80 cha81
કો ko48 co56 nko87 w87
ક્ k53 c57 qu74 ch81 q85
ખ kh65 h81 k89 c97 ch97
ખા kha69
ખો xho81
ખ્ kh79
ગ g58 guy79 gee87 go92
ગલ gal75
ગા ga51 aga87
ગિ gui77 nugi87
ગી gi73
ગુ gu59
ગે ga58
ગો go53 ngo87
ગ્ g49 gu82
ઘ gh70 g83 q99
ઘા gha75
ઙ n73
ચ ch58 cha76 c77 chu80 s84
ચક chak87
ચન chen81
ચર chur84
ચા ch75 cha77
ચિ chi63 chii91
ચી chi70
ચુ chu78
ચૂ chu80
ચે che69
છ ch78 s91 c93 i94 j97 h100
જ j63 ja66 z80 je80 ge85 gi87 dg87 dge87 aj89 y96 ze100
જર jer73 er82
જા ja59
જિ gi65
જી ji64 gi69
જુ ju68
જે e71
જો jo70
જ્ ge70 j76
ઝ z63 s64 ze75 se80 za80 uz87 es96
ઝા za59
ઝિ zi69
ઝી zi80
ઝુ zu75 zhu90 zhua90 zh90
ઝૂ zu87
ઝે ze77 za82
ઝો zo69
ઞ n73
ટ t54 te76 to79 ght81 tte81 it82 87 ot87 ut87 ate90
ટન ton71 an84
ટર ter68 ar82 tur83
ટા ta54
ટિ ti56
ટી ti67 t71 ty75 uti81
ટુ tu70 tut81
ટૂ tu82
ટે te61 ter72 t90
ટૉ to77
ટો to52
ટ્ t54
ઠ th76 t78
ડ d55 de76 ada81
ડન dan77 den82
ડમ dom79
ડા da55 d83 ada91
ડિ di59 d79 i90
ડી ri81
ડે de65 da67
ડો do52 ndo81
ડૌ daw81
ડ્ d67 dy87
ઢ dh79 d88 deh98
ણ n69
ણી ani81
ત t54 ta73
તત tat77
તન tn82
તમ tam86 tami93
તર ara76
તા ta49
તિ ti61
તી ti69
તુ tu58
તે te64
તો to74 t87
ત્ t60
થ th63 t78 tha87
થા tha67
થુ thu82
થો tho73
દ d67 ady87 de87
દા da60
દિ di62
દી di64 de87
દુ du73
દૂ du82
દે de65 nde78
દ્ i78
ધ dh79 th81 e81 d88 deh98
ધી dhi77
ન n36 an66 ne68 na74 en80 in81 ine81 nu87 yan88 yn89
ના na48 n77
નિ ni45 ini80 n86 e87
ની ni57 nee74 an79 nes87
નુ nu64
ને ne53 na67
નૉ no71
નો no55
નૌ nau77
ન્ n39 on81
પ p63 pa66 pe77 pu78 upe81
પં pun82
પર per80
પલ pal78
પા pa57
પિ pi63 pe80 i87
પી pi70
પુ pu64
પે pe65 pa67
પો po58 poh87
પ્ p62
ફ f65 p94
ફા fa75
ફિ fi64
ફી fi73
ફુ fu79
ફે f81 fa87 fe87
ફૉ fal81
ફો fo73
ફ્ f58
બ b62 ba63 bu67 be72
બન bun82
બર bur69 b79
બશ bas82
બહ bah91
બા ba48 gbay81
બિ bi52 b80
બી abe78 bi82 be91
બુ bu62
બે be55 ba64 bay79
બો bo55
બૌ bou80 b81
બ્ b52 br81
ભ v77 b81 bah84
ભો bho79
મ m56 ma58 me76 em80 mu81 mach87 made90
મં mo87
મક mak84
મગ maga87
મધ medi90
મન man69 mon81
મર mer77 mar92
મલ mala74 mal79
મસ mas80
મા ma43 ama82 m84
મિ mi58 m88
મી mi66 my77 es81 me88
મુ mu68 u81
મૅ m87
મે me54 ma56 maye82 m86
મૈ mai74
મૉ mo79
મો mo50 mor81
મૌ mau81
મ્ m50 am83
ય y62 i71 ya72 e84 ie87
યન an44 en66 a71 n81 on81 ean89
યમ um81
યલ al81
યા a40 ya53 ania87
યિ y78
યી yi76
યુ u53 eu71 ue72 uu87 y87 e89
યૂ ew80 yu82
યે ye69 e73
યો o65 yo68
ર r47 ra79 er79 ru80 rus81 or81 ther81 err87 ire90 ar95
રબ b77 rb85
રલ ral74 rl88
રશ rus91
રસ ras75
રા ra47 rra74 az81
રિ ri42 re64 r78 e87
રી ri52 re68 ree69 ry76 ory83
રુ ru58 reu78 u87
રૂ ru66 r87
રે re53 ra61 e88
રો ro48 eroe81 or87
ર્ r40 er69 rs75 ar81 rb81 ur83 i87 or87
લ l49 le67 ll70 el81 lo81 dle81 lle87 al99
લં lan80
લક luk75
લમ lam79
લય alay90
લા la46 l84
લિ li47 lil85
લી li57 la81 ly82
લુ lu56
લૂ lu72
લૅ la64
લે le54 la54 lle74 l87
લૈ lie81
લો lo54 low80
લ્ l50 al76 lt82 lg88
ળ l70
ળી li75
વ v66 ve72 wa77 w81 a81 va93
વર ver75 vir81
વા wa51 va56 ua66
વિ vi55 wi64 i75
વી vi74 e75 wi77
વુ wu87 vu87
વે ve58 we68 va69 uay75 wa76 way77 ue80 e80
વૉ wa81
વો vo65 wo74 o87
વ્ w80 v86
શ sh51 s65 sche87 av87 ash99
શલ hall75
શિ si56 chi80
શે che80
શો sho77
શ્ s83
ષ s71 sh86 sha87
સ s49 se69 sa71 ce71 ts72 es75 ss76 sra80 80 za81 tish81 z83 st85 os87 nes91 as97
સં san76 sun81
સખ sakh86
સધ sou81
સન son77
સમ sam73
સર sar80
સલ l80
સા sa53 sam81 s87
સિ si55 ci65 sy73 cit84
સી si65 sey78 s87 sy87
સુ su63
સે se61 sa61 ce63 ca81
સો so58
સ્ s40 sw75 as79 pse81 sco87 sh87 ce87
હ h59 ha78 j84 hnpe86 kh87 oh87 he91
હં hun75
હર he87
હા ha66 h87 a89
હિ hi59
હી hi74 he78
હૂ hu87
હે he70 h89
હૈ hai70
હો ho64
હૌ hau81
઼ 73
ઽ 73
ા a59 uai87
ાં an75
ાઇ i67 ig72 ai92
ાઉ au68
ાઓ ao82 a87 o89
ાખ akh83
ાગ aga73
ાત rat93 at93
ાન an69
ામ am74
ાર ar72
ાસ as84
િ i54 y66 e85 ip87 h87 ti94
િઆ ia92
િઓ io76
િક ic69 ia79 ik79
િઝ es81
િટ ti77 it86
િન in73 njin81 a87 n88
િબ ib85 b87
િય i87
િર r87
િલ il87 l93
િશ ish65 g81 es81
િસ lis82 ist93
ી i59 e70 y72 ii80 ee80 a86 ey86 ios87
ીઝ ese59 ies83 z87 is93
ીટ eet80
ીન ein78 ina83 in90
ીર ir77
ીસ es67 ese74
ુ u60 o75
ુઆ ua58
ુક uk74
ુન un92
ૂ u65
ૂક uk77
ૂટ tut79 ut93
ૂન un78 on81
ૃ r73
ૃત rit79
ૄ r73
ૅ e75 a91
ૅક ak79
ૅન an66
ે e64 a69 ey77 ay84 i86 ra89 la94
ેક eko79 ac85 ak87
ેખ ek81
ેજ e81
ેન an67
ેપ epe89
ેમ em75
ેર ware81
ૈ ai66 i83 a84 e97
ૈત it82
ૉ o73
ૉન one81 n87
ો o60 to81 e82 q87
ોં on79
ોઆ oa79
ોક olk81
ોન on78 n86
ોવ ov73
ૌ aw80 au85 o88 ow89 av96
ૌસ aus87
્ 53 yr90
્ક k72
્ગ g69 ur82
્ચ ch82
્જ g73
્ઝ s74 es82
્ટ t85
્ડ d52 ard82
્ત t84
્થ th89
્ન n80
્બ b83
્મ m71
્ય o90 t93
્વ u80
્સ s57 se86 as88
ૐ om81 ome85 on94 tom95
ૠ r73
ૡ l74
ૢ l74
ૣ l74
ૹ j78 g95 sch99 ge100
ૺ 73
ૻ 73
ૼ 73
૽ 73
૾ 73
૿ 73
`;
