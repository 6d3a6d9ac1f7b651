// Made by bench/learn/alphabet-tables.ts from Wikidata labels (or; CC0), display names of CLDR 48.0 (or; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const orya = `
ଁ m56 ma75 n75 ng104
ଁକ n85
ଂ m56 ma75 ng76 nha83 n93
ଃ h56 ha81 hi91 dsch94 j94 hnpe99 x101
ଅ a53 o71 e104
ଅକ aka81
ଅବ av86
ଅଲ al97
ଅଷ aus81
ଆ a38 o90 ea91 al91 as91 ak91 e104
ଆଇ i72
ଆଉ o95
ଆକ ak94
ଆଜ az79
ଆନ a92 an92
ଆଫ af89
ଆମ am97
ଆର ara67 ar93
ଆଲ al72
ଆୟ i85 ay87
ଇ i43 e63 y75 ya88 ia88 ei91 uis91 is91 a103
ଇଁ i91
ଇକ eku79
ଇଗ ig92
ଇଜ ige79 eg88 ig92
ଇଟ it95
ଇଥ eth81
ଇନ in76
ଇର i85 int85
ଇଷ eas84
ଇୱ ew89
ଈ i56 e78 y82 a103
ଉ u47 ue85 o88 w88 eu90 d91 i91 up98
ଉଜ uz78
ଉତ u91
ଊ u55 o88 w88
ଋ r54 er97 re99 ra101 ro104
ଌ l55 la87 le88 ll97
ଏ e50 a67 ay83 er84 ai84 wai85 y88 ie91 i101 et104
ଏଆ a82
ଏତ et78
ଏନ n91
ଏର er83
ଏସ as78 s82
ଐ a65 i65 ai72 e78 u91 is92 ae94 ei94
ଓ o47 a86 u90 ho92 au100
ଓଡ od85
ଓସ ose91
ଔ au66 o68 ow69 av76 u83 aw85 ou85 ew86
କ k48 c61 ka63 q79 80 ko81 ke83 co84 cot85 e85 g86 qu91 ku91 cur91 ck101 ch102
କା ka50 ca56 k91
କି ki59 ik85
କୀ ki75 kee80 okee92 ke94
କୁ ku63 cu73 coo85
କେ ke72 ca78
କୈ kpe85
କୋ ko54 co62 nko91
କ୍ k49 c55 qu72 kra82 q83 uk83 eko83 co86 ek91 ac91 ake91 m92
ଖ h62 kh66 k70 ch78 c78 j86 x98 q101
ଖା kha70 kh85
ଖୋ xho85
ଖ୍ ch86 kh86
ଗ g50 ga77 aga89 h95 q97
ଗା ga52
ଗି gi68 r85 gui91
ଗୀ gi74 gee91
ଗୁ gu55
ଗେ g79
ଗୋ go56 ga84
ଗ୍ g57
ଘ gh58 g64 q80 gha86
ଘା gh82
ଘ୍ gh93
ଙ n54 an93 on96 na99 ne101 ng104
ଙ୍ n51 on72
ଚ ch57 s65 c71 chu80 utch81 cha85 zech85 echt86 che90 z90 y91
ଚକ chak91
ଚା cha72 ch79 ha91
ଚି chi65 chii91 che91
ଚୀ chin85
ଚୁ chu73
ଚେ che70 c77
ଚୋ ch91
ଚ୍ ch77
ଛ ch63 s72 c74 i75 j78 h81 cz88 a89
ଜ j55 z65 ja67 ze72 y77 ge81 tz85 e88 g89 je100
ଜର geor77 jer94 geo95
ଜା ja61 za62
ଜି ji64 gi68 zi70 z79 jib83
ଜୁ ju67 zu76
ଜେ ze87
ଜୋ jo74 zo77
ଜ୍ ese62 z78 es81 se82 s85 ze86 j95
ଜୟ jay91
ଝ z57 s72 es85 se85 ze88
ଞ n54 an93 on96 na99 ne101 ng104
ଞ୍ n68
ଟ t46 te77 ta85 et89 tut90 d90 tt90 octa91 c91 to93 th95
ଟଭ tv80
ଟା ta55
ଟି ti57 ty80 uti86 c91
ଟୀ ti78 t86
ଟୁ tu71 tut91 ut91
ଟେ te69 t85 tte85 tel98
ଟୋ to56
ଟ୍ t56 it91 et92 ut95
ଠ t59 th64 tah92 to92 d96 rth98
ଡ d48 de68 ada81 dut86 t87 ds91 dy91 da94 ed102
ଡସ daws92
ଡା da56
ଡି di58 de83 d84
ଡୁ du73
ଡେ de62 da92
ଡୋ do56 ndo85
ଡ୍ d69
ଡୱ d91
ଢ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ଣ n54 an93 on96 na99 ne101 ng104
ଣି ni82
ଣ୍ n46 an86
ତ t53 te82 ta82 d90 90 th95
ତର ara80
ତା ta54 t85 a91
ତି ti64 t91
ତୀ ti85
ତୁ tu63 u79
ତେ te73
ତୋ to74 o86 hto87
ତ୍ t62 te91
ଥ t57 th61 tah92 to92 d96 rth98
ଥା tha71
ଥୁ thu77
ଥୋ tho76
ଥ୍ d82
ଦ d55 de75 t81 ied85 te92 da94 ed102
ଦଡ d83
ଦା da64
ଦି di71 i83
ଦୀ di87
ଦୁ u85
ଦେ de76
ଦ୍ d70
ଧ dh59 d69 deh79 dha85 h87 de88 th91 dhi95
ଧୀ dhi86
ନ n41 ne87 on87 yno88 an90 90 o91 na94 no99 ni103 ng104
ନର nor73
ନା na48 n72 ana79 a80 ina91 nan91 ne91
ନି ni50 n70 ny78 ne79 nee80
ନୀ n67 ni70 nese85 ne90
ନୁ nu64
ନେ ne58 n73 en91
ନୋ no63
ନ୍ n37 on65 ne73 an78 en80 ain80 a85 nh91 o96
ପ p51 pe82 pa83 b83 po85 pu86 ba97 f99
ପର per95
ପା pa56 p81 pas91
ପି pi66 i91
ପୁ pu68 apu85
ପେ pe72 l85 p92
ପୋ po64 ap91
ପ୍ p70 pr91 e91 pe95
ଫ f54 p75 fi91 phoe93 fe97 v98 pah99 bah101
ଫକ fa87
ଫା fa69 f91
ଫି fi66
ଫୁ fu78
ଫୋ fo81 pho84
ଫ୍ f62 of89
ବ b50 be76 ba77 v87 bo87 bu96 p97
ବଙ ban87
ବତ e83
ବର bur78 bu93
ବା ba49 a85 ab91
ବି bi60
ବୀ bi79
ବୁ bu60
ବୃ brew91
ବେ be59 bay79
ବୋ bo60 vo86 b86
ବୌ bou84
ବ୍ b56 bra85
ଭ v55 b69 ve78 bah81 vi85 ba93 be97 bh100
ଭା va59 baha91
ଭି vi60 avi86 v92
ଭେ ve65
ଭୋ vo72 bho83
ଭ୍ v81 ve86
ମ m49 ma64 mo70 em91 n93 me103 ng104
ମଙ mon98
ମଣ mon95
ମର mar90
ମା ma43 m85 maz91
ମି mi59 my78 m81 me83 mid91
ମୀ m83 my84
ମୁ mu76 u92
ମେ me56
ମୈ mai92
ମୋ mo56 mor87
ମୌ ma84
ମ୍ m52 mb85 ma86 am90 im91
ଯ y63 i64 e80 a84 j87 ya93 ia98
ର r46 er74 ri74 ra76 or83 per86 ru89 ur91 h91 re99 ro103
ରା ra50 rra77 r80 z85
ରି ri49 re67 r76 ar96
ରୀ ri60 ree70 ary82 ra91 re91
ରୁ ru57 reu83 r92
ରେ re57 i82 er88 o91
ରୋ ro53 oro93
ର୍ r44 er60 or72 ar77 ur79 are86 u92
ଲ l45 la75 lo80 all85 lk85 olo86 le88 ala90 ly91 erl91 ll97
ଲକ luk88
ଲଗ lg81
ଲା la48 lla84 a91
ଲି li49 oli87 lis91
ଲୀ ly86 l86
ଲୁ lu59 lo81
ଲେ le55 la78
ଲୋ lo63 llo84 low91
ଲ୍ l51 le75 ll80 al93
ଲୟ lay82
ଳ l54 la87 le88 ll97
ଳା la87
ଳୀ li77
ଵ v57 w73 o87 b91 u93 ueva94 va96
ଵା wa75 a84
ଵୁ u92
ଶ s53 sh73 h91 z103 ce104
ଶା sha74 s91
ଶୁ su85
ଶେ se95
ଶୋ sho86
ଶ୍ sh64 s96
ଷ s52 sha91 sh92 z103 ce104
ଷ୍ s62
ସ s47 sa69 sh73 ce74 ts85 c87 awso89 si91 h91 ic91 es99 z103
ସଂ san83
ସନ sn88
ସମ sam80
ସା sa53 s80 sva85 so91
ସି si54 ci69 sy72 sey79 ssi84 c84 pse85 isi91
ସୀ si81
ସୁ su70 sw84 sun85
ସେ se63 ce67 sai75 sey81 s85
ସୋ so65 sho84 o85 tso86
ସ୍ s43 sh62 os82 as84 g85 ce86 les87 ts94
ହ h52 ha78 hnpe87 hi91 kh91 dsch94 j94 x101
ହଁ hm87
ହଙ hun79
ହଳ la83
ହା ha67 h79 he91
ହି hi64 he80
ହୀ hi82
ହୁ hu84
ହେ he77
ହୋ ho72
ହୌ hau86
଼ 53
ଽ 54
ା a51 o76 ka90 ya91 e101
ାଂ ang83
ାଇ i63 ai85 hai89
ାନ an94
ାହ a83
ି i51 y69 e70 a77 tis91 b91 re92 hi104
ିଂ ing91
ିଆ ia46 ea85 i85
ିଓ io78
ିକ k91
ିୟ ia74 a84 ain91 e91
ୀ i53 e71 y77 ey91 ee92 a102
ୀୟ ia66 a80 t83 es85
ୁ u50 o78 w88 huai91
ୁଆ ua82 hua82 u91
ୁଏ uay83
ୁକ uk89
ୁନ un96
ୂ u54 o88 w88
ୃ r54 er97 re99 ra101 ro104
ୃତ rta83
ୄ r54 er97 re99 ra101 ro104
େ e51 a65 ai79 ay79 y88 es92 i100 et104
େଇ e85
େଡ do85
େନ in88
େମ em87
େର er73 ar74 r80 ari90
େସ es93
ୈ a64 i65 ai69 e78 u91 aea91 is92 ae94 ei94
ୋ o52 ho84 a86 ow91 i91 oup91 ou94 au101
ୋକ o94
ୋଭ ov89
ୋର or95
ୌ au66 o68 ow69 av76 aw81 ou81 u83 ew86
୍ 47 e78 s84 ia85 ch85 ns91 ti91
୍ଗ g74
୍ଚ h85
୍ଜ g74 rg95
୍ଟ t78 te80 r85 ta86 to89
୍ଡ d93
୍ଣ e81
୍ତ ta84
୍ର r89 ru93
୍ଵ q91
୍ସ x73 se91
୍ୟ l85
୍ୱ a85
୕ 54
ୖ i56 e78 y82 a103
ୗ u55 o88 w88
ଡ଼ r54 er97 re99 ra101 ro104
ଢ଼ sh56 rh73 r82 rha98
ୟ y57 i63 e76 a79 u85 oa85 j87 ya87 ea93 ia97
ୟା a56 ya59 y80 c91 an96
ୟି yi78 i92
ୟୀ yi84
ୟୁ u62 ew77 yu78 eu84 uy85 a85
ୟେ ye72
ୟୋ yo74
ୠ r54 er97 re99 ra101 ro104
ୡ l55 la87 le88 ll97
ୢ l55 la87 le88 ll97
ୣ l55 la87 le88 ll97
ୱ u64 o66 w68 v75 au90 qu91 l95 oa101
ୱକ awak91
ୱା wa55 wal79 w91
ୱି wi70 e84 we86 awi87 win91 vi91
ୱୁ wu91
ୱେ we67 e75 way81 w81 bwe83
ୱୋ wo84
`;
