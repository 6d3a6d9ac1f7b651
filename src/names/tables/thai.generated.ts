// Made by bench/learn/alphabet-tables.ts from Wikidata labels (th; CC0), display names of CLDR 48.0 (th; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const thai = `
ก k47 g52 c64 kh78 x80 gh80 ch83 ka87 gu87 ck88 89 ech89 ca91 kw91 t91 ad91 qor91 rg91 q98 uk100 uc101
กม kom91
กร gr79 gre90
กว gua70 kwa85
กอ ko72 go76
กั ga72 ka82 a86
กา ga55 ka58 ca70 gu77 card79 kar80 o88 n91 ika94
กิ ki70 gi79 gui86
กี ki66 gee84 ky91 ge92
กุ g91 ku92
กู ku72 gu80 gur81
กเ ke76 c80 gh91
กแ ga79 ge86
กโ go64 ko66 o77 co77
ข h62 k70 kh73 c78 ch78 j86 x98 q101
ขเ kh79
ฃ h62 k70 kh76 c78 ch78 j86 x98 q101
ค k55 c61 h61 ch73 kh74 78 g81 j86 q88 ko90 a91 x98
คร kr86 r91 cr94
คว kw91
คอ ko70 kor78 co80
คะ xh85
คั ka79
คา ka60 kha77 ca78 kar84 car91
คิ ki70 i91
คี kir74 khi91 ki93
คุ gu87 guj91
คู ku75 cu78 d91
คเ ke78 que79
คแ ca74 ka78 k85
คโ ko68 koy84 kho84 gh91
ฅ h62 k70 kh76 c78 ch78 j86 x98 q101
ฆ h62 k70 kh76 c78 ch78 j86 x98 q101
ง ng52 n67 ong84 nc85 nha86 an86 nga89 and94 ang96 ngo100 ngue101
งก ng58 k91
งศ nc76
จ ch60 j66 g70 c72 s72 i75 h81 cz88 a89 chin91 d91 eci91 ce96
จอ joh82 jo92
จั ju84
จา ja70 a91
จิ ji64
จี ge75 chi80
จเ e91 che92
จโ jol93
จ็ j86 co94
จ้ zhua92 zhu95 zh96
ฉ ch62 s72 c74 i75 j78 h81 cz88 a89
ช ch55 sh65 s69 j69 c72 i75 ja77 h81 81 chu82 cz82 a83 yche84 sch84
ชว jaw85
ชะ cha93
ชา cha72
ชิ chi67
ชี i91
ชู chu85
ชเ che70 c76
ชโ sho81
ช็ ch93
ซ s48 z61 70 ts74 c74 sh85 ce88 ze89 za90 h91 ns91 oze91 usi91
ซบ b92
ซอ dzo83 so97
ซะ zak77
ซั sa74 m92
ซา sa56 za65 sar75
ซิ si64 zi80 i81 k83
ซี si72 se80 zi84 zy91 i92
ซู su67 zu76 u91
ซเ s58 se64 zer75 i77 ze85 es87 c89 r92 n92
ซแ sa82
ซโ so64 zo82
ซไ si85
ฌ ch64 s72 c74 i75 j75 h81 cz88 a89
ฌิ gi83
ฌ็ jea91
ญ y62 i63 n75 e79 a83 j86 nh91 ya92 ia97
ญา ya81 e83 a91
ญี j91
ฎ d56 de75 t87 da94 ed102
ฏ t55 ut85 d90 htra91 te94 th95 ta96 uta104
ฐ t59 th64 tah92 to92 d96 rth98
ฑ t59 th66 tah92 to92 d95 rth98
ฑี ri85
ฑโ do81
ฒ t59 th66 tah92 to92 d96 rth98
ณ n54 an90 g91 on96 na99 ne101 ng104
ด d48 de75 rd77 ed78 t84 nd86 di90 do91 a91 dy91 da94
ดน tn80
ดอ dor75
ดั du80
ดา da53 n84 dar84 ada85 d91
ดิ di68
ดี di65
ดู du69
ดเ de74 d76 rd82 e86 n91 da91
ดแ de79
ดโ do64
ต t44 d75 ait80 tch84 ot91 ts91 yt91 ti91 te94 95 th95 ta96 e98
ตก a91
ตน tun83
ตร i91
ตส tsk80
ตอ to90
ตะ a91
ตา ta56 tar73
ติ ti59
ตี ti71
ตุ tu70
ตู tu66 u84
ตเ te66 tur78 t78
ตแ te78
ตโ to64 o84
ตไ tai77 ta92
ถ t58 th64 tah92 to92 d96 rth98
ท t50 th61 tah84 d86 te91 ith91 to92 rth97
ทม tam83
ทร tr86
ทอ aw91
ทา ta66
ทิ ti70
ทเ de80 te90 t91
ทแ ta89
ทโ to72
ท็ t95
ธ t58 th61 rth82 tah92 to92 d95
ธิ di78
ธเ thir82
น n38 ne75 nt76 aint77 na82 82 s84 nch84 hn85 ans85 nx85 on88 yn89 en90 nd90 x91 an93 no96 ng104
นก g91 ng93
นค v91
นจ nj83
นด nd76
นต nt75 a91 t92 n92
นม m93
นย a87
นล nl97
นอ nor70 n91
นา na50 a84 ina91 n92
นิ ni63 ne82 ny93
นี ni60 nee82 n85 an87 nii91 ini91
นุ nu74
นู nu69
นเ n54 ne64 an82 e93
นโ no67 c91 o91
นไ ni75 n91
บ b47 ba79 r84 be87 bo87 byl91 e91 p97 v98
บด bd80 bdu95
บร br72 bro91
บล bl93
บอ bo74
บั ba68 bu79
บา ba53 bar71 pa85
บิ bi70
บี be80
บุ r85
บู bu66 bur85
บเ be60 b61 ba70 l91
บโ bo70
ป p49 pe79 b83 84 pa84 pp91 eps91 pes91 ba97 f99 po104
ปป pin77
ปร pr92
ปา pa64
ปิ pi86
ปเ p74 pe76
ปโ po71 pour91 r91
ผ f56 p75 phoe93 fe97 v98 pah99 bah101
ฝ f55 ph89 ff91 v91 fe97 fr97 ft103
ฝร f76
พ f56 p64 b84 phoe93 fe97 v98 pah99 bah101
พอ po92
พั pa84
พิ pi78
พโ bo91
ฟ f50 80 ph83 v83 w91 ff91 fe97 fr97 ft103
ฟร fr77 fri91
ฟา fa79 far86
ฟิ fi68
ฟี fran91
ฟุ t84
ฟู fu87
ฟเ f91
ฟแ fa82
ภ f56 p75 phoe93 fe97 v98 pah99 bah101
ภู b84
ภโ bho83
ม m42 ma70 hm83 hmo86 lrah90 90 mq91 tma92 n93 me94 ng104
มค maga91
มบ mb70 b93
มร mer83
มส msk80
มห mah82 m91
มอ mo68 mor76 n91
มั ma80 mou84
มา ma47 mar64 oma91
มิ mi65
มี my80 mit81 mi83 me93
มเ me58 m77 em82 ma85 my85
มแ ma74
มโ mo64 ma84 mos91 a91
มไ m91 mai93
ย y57 i62 e75 a83 er84 85 j86 yott90 g91 u91 t91 ii91 yot92 ya92 ye94 ia97
ยง on84 cois91
ยน an91
ยา ya66 a79 ia91
ยิ yi84
ยู u78 yu82 g85 j91
ยเ ye75 je75 y81 j90
ยแ ya92
ยโ yo78 o93
ร r46 re86 ro88 rud91 er97 ra101
รต t91
รว a91 rw93
รอ ro76
ระ ra74 abdu91
รั ra71 ru84
รา ra51 ran91
ริ ri57 i83
รี ri58 ree76 ry80 ro86 ari91 i91
รุ ru71 u85
รู ru62 reu79
รเ r61 re68
รแ n91
รโ ro57 roe85
ร็ r72
ฤ rue62 ru66 rua79 r82 re83 rwe84 ruay96 roue97
ฤต rit83
ล l42 66 f84 la84 lo87 le87 sl88 lt91 lan91 ld91 lls91 ll95 el98 ala101
ลซ a91
ลล l91 ll96
ลอ lo85
ละ la78 lah85
ลั lu79 la93
ลา e38 la52 a61 o69 i77 r78 u79 l84 ey91 w91 m91 os91
ลิ li55 i90 e91
ลี li62 lia79 le80 lie91 i91 lee92
ลู lu59
ลเ le59 l69 la78 lay82
ลแ la82
ลโ lo69
ลไ li85
ฦ lue62 lu66 lua79 lwe86 le87 loe87 loue90 l91
ว u58 v60 w61 o64 69 n80 la84 au90 wa90 l94 is95 ew98 oa100
วง ng93 ang95 uang96
วอ wa85
วั wa81
วา wa60 va62 ua73 a84 var85 wari91 war91 l95
วิ i93
วี vi77 ve78 wi78 awi91
วเ d38 v64 s66 w70 we74 uego74 l75 c80 f80 m80 b80 ve81 p83 n84 way84 t84 e85 r87 de87 i88 ue90 g91 a91 pu94
วแ ware85
วโ vo71 wo78
วไ vai86
ศ s53 sh85 z103 ce104
ษ s54 sh92 z103 ce104
ส s41 83 rsk84 st84 ts85 ss86 sia87 sk90 ti91 sh92 rs94 z103 ce104
สก sc85 sok91
สซ ss89
สต st63 str91
สถ st67 sta86
สร sr97
สล sl91
สว sw77
สิ si82
สเ si85
ห h55 ha77 hi90 l91 dsch93 j93 hnpe98 x100
หม a83
หร r70 ra81
หล la86
หว a84
หิ ehi86
ฬ l55 la87 le88 ll97
อ o51 a73 or79 i84 au88 e89 oc91 n91 y91 abdu91 rio91 ho92 eu92 99
อก ok78 c85 k91
อค ok91
อง on65 an73 ong83 rand85 n91 zong91 ng94
อด d91
อต rt86 e90 te92
อน on58 onn91
อบ ba79
อฟ ov80 of97
อม om82 e91 am95
อร r70 er84 a91
อล al73 l77 ol90
อว av87
อส s83 orsk86 os97
ออ o75 au84
อะ a81 ah86
อั a59 ak91
อา a53 ar74 y91
อิ i55
อี i71 e77
อึ u85 i91 n91
อุ u66 ouz86
อู u67
อเ e57 n78 s91 i91 a94
อแ a59
อโ o58
อไ ai74 i81 ir90
อ็ oc86
อ๋ a91
ฮ h52 j76 ha77 rhar85 hi90 haw91 dsch93 hnpe98 x100
ฮอ hor91
ฮั hu81 ha82
ฮา ha76
ฮิ hi76 he83
ฮี hi72
ฮุ hu93
ฮู hu95
ฮเ he74 hai80
ฮโ ho78 jo86
ฮไ hai86
ฯ 54
ะ a52 h90 i90 o94 eh102 e104
ั a51 u85 l91 o94 e102
ัก ak70
ัค kh90
ัง an75 ang85 a91
ัด d78 ad81
ัต at74
ัน an56 on69 n79 man91 d91 a91
ับ ab68 be84
ัฟ w91 v91
ัม am69 m90
ัย y77
ัล al82 l91
ัว ua61 oa74 u81 ois83 n91
ัส us75 as81 a86
ั่ ra77
า a46 ar71 74 e83 as84 ya84 au90 o90 an91 sa91 w91 ay91 v91 aos91
าก ark83 ag90
าจ j95
าซ az86
าด d79 ia91
าต k91 t92
าน an62 ani77 n80
าม am81 r91
าล ali84 l88
าว o89
าฮ h91
าะ h84 l91
ำ am57 an73 ang87 arm92 ama93 ham93 m95 um96
ิ i49 e67 y69 o84 a88 is100
ิก ic69 ik70 k77 urg79 m91 i91
ิง in86 ing87 i91
ิช ish71
ิด id74
ิต it83
ิน in61 n77 o83 a91 ino93
ิบ p91 b91
ิม im95
ิล ille81 il86
ิว u70 ue85
ิส is72
ิฬ il85
ี i51 e62 y71 ee71 o84 r84 ey84 hi88 90 a103
ีก eek80
ีซ iz81 ce91
ีน ino76 ne94
ีฟ uqve91 ves91 ygve91
ีย ia43 ien71 a72 ya72 ie74 ian74 i79 io81 iri85 cia92
ี่ nyi87
ึ ue60 we64 u77 ua90 e95
ึค uk85
ึน n92
ื ue60 we64 u77 ua90 e95
ืย yk84
ือ y84 uer91
ุ u50 o71 w88
ุก ug85
ุน un71 n91
ุป up90
ุม um89
ุย ui78
ุร ur76
ุล ul80 hman91 l95
ุส us81
ู u50 o69 w88 91 ur93
ูน on87 un93
ู๋ o91
ฺ 54
เ e52 69 a70 ay83 ai88 s91 ie91 rey91 u96 i100 y104 et104
เก eg76 eq86 ek92
เซ ez81
เต e90
เน en62 ain75 ein77 in90 ens91
เร re66 r77 ra84
เล el78 lles84 le85
เส es77 al84 is85 e85
เอ er57 a78 e78 r78 or85
เะ h96
เา au65 ao73
แ a54 ae68 e74 aa85 d91 r91 rzej91 aay102
แค c83
แน and68 an77
แป p91
แฟ f91
แม am77 m91
แล all85 l91
แะ a80 t84 u84 akka91
โ o49 a81 ol90 eau91 ho91 l92 au100
โต o86
โร ro76
โล ol83
โว ov81
ใ a65 i65 ai72 e78 u91 is92 ae94 ei94
ใ้ du75 u78 n91 a91
ไ i61 ai64 a65 e73 ei82 ein84 ae85 u91 is92
ไจ i91
ไย hai83
ๅ 54
ๆ 54
็ 51
็ก eko82 k88
็ง ing83 n91
็น nn85 k86 d86
่ 53 a91
่น n90
่า a82
้ 53 w84
้ง n91
้า ao91
๊ 54
๋ 54
์ 54
ํ m55 ma75 n93 ng104
๎ 54
`;
