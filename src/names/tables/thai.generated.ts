// Made by bench/learn/alphabet-tables.ts from Wikidata labels (th; CC0), display names of CLDR 48.0 (th; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const thai = `
ก g47 k49 c66 kh74 x75 gh77 78 uck80 ch80 gu81 ech85 ca86 o86 kw86 ad86 t86 qor87 rg87 uk87 kk92 gw94
กช grz86
กม kom86
กร gr77
กว gua68 kwa81 gu91
กอ ko67 go73
กั ga70 ka78 a83
กา ga50 ka54 ca66 card75 a79 kar80 o81 n87
กิ ki64 gi75 gui81
กี ki62 gee80 ge87 y88
กุ ku82 g86
กู ku67 gu76 gur77
กเ ke70 c76 gh86
กแ ge81
กโ go59 ko62 o69 co71
ข kh79 h81 k89 c97 ch97
ขเ kh75
ฃ h81 k89 kh95 c97 ch97
ค k55 c58 71 h76 ch78 ko86 q86 a86 i93 kh94
คร kr81 cr89
คว kw87
คอ ko68 kor74 co78
คะ xh81
คั ka74
คา ka56 kha72 ca73 kar77 car87
คิ ki66 i87
คี kir70 khi86 ki87
คุ gu78
คู ku71 cu77 k87 d87
คเ ke75 que75
คแ ca64 k80
คโ ko63 koy80 kho80 gh86
ฅ h81 k89 kh95 c97 ch97
ฆ h81 k89 kh95 c97 ch97
ง ng57 n70 ong79 nha80 h86 ang89 nh100
งก ng56 k86
งศ nc76 c80
จ g66 j72 ch73 c82 chin86 d86 eci86 ajo86 jers88 ce90 s91 i94 ju94 h100
จอ joh78 jo87
จั ju80
จา ja64
จิ ji59
จี chi67 ge70 e87
จเ che87 e87
จโ jol87
จ็ j81 co87
ฉ ch72 s91 c93 i94 j97 h100
ช ch57 sh66 ja68 77 j78 hojp80 chu80 sch81 c82 cz85 s88 i94 rsh94 chi97 h100
ชร s88
ชะ cha87
ชา cha68 a87
ชิ chi62
ชี i87
ชู chu77
ชเ che66 c72 ce86
ชโ sho77
ช็ ch87
ซ s54 z57 68 ts69 c70 k81 za81 ze86 h86 ns86 oze86 usi86 u94
ซบ b83
ซอ dzo79 so87
ซะ zak73
ซั sa67 m87
ซา sa52 za61 sar71
ซิ si60 i77 zi80 m87
ซี si67 se73 zi80 zy87 i87 y88
ซู su62 zu72
ซเ s54 se62 zer70 i73 es77 ze80 c82 r88 n88
ซแ sa76
ซโ so59 zo78
ซไ si80
ฌ ch83 j83 s91 c93 i94 h100
ฌิ gi79
ฌ็ jea86
ญ n71 y81 i82 nh88 e98
ญา ya77 e79 a86
ฎ d75 de94
ฏ t73 uta81 htra86 ut98
ฐ th76 t77
ฑ t77 th84
ฑี ri81
ฒ t77 th84
ณ n70 g86 an91
ด d52 t77 rd79 dy80 nd81 ed84 di86 do86 a86 od88 de94 ad97
ดด d80
ดอ dor69
ดั d75
ดา da49 d79 n80 ada80 dar80
ดิ di64
ดี di60
ดู du64
ดเ de67 d71 rd77 e81 n86 da87
ดแ d73
ดโ do58
ต t46 ait76 utch79 ti86 s86 yt86
ตก a86
ตน tun79
ตส tsk76
ตอ to82
ตะ ta82 a86
ตั t86
ตา ta52 tar71
ติ ti55
ตี ti66
ตุ tu65
ตู tu61 u79 n88
ตเ te61 tur73 t75
ตแ te74
ตโ to59 o86
ตไ tai77 ta84
ถ th73 t77
ท t51 th69 d81 tah86 te86 ith86 87 hit87 de98
ทม tam91 ta93
ทร tr80
ทอ aw86
ทา ta61
ทิ ti66
ทเ te81 t87
ทแ ta80
ทโ to67
ท็ t87
ธ th69 rth77 t77
ธิ di74 th80 t87
ธเ thir78
น n36 no69 nt72 ne72 aint73 na79 hn79 s80 nch80 nx81 en85 ni86 yn86 nd86 x86 is86 94
นก ng81 g88
นค v86
นจ nj81
นด nd72
นต nt71 a75 i87 t87
นม m87
นย an81
นล lu87 n90 nl91
นอ nor76 n87
นา na46 a79 ina86 n88
นิ ni58 w75 ne78 nis85 ny88 i88 u91
นี ni55 n75 nee77 an84 nii87 ini93
นุ nu69
นู nu64
นเ n50 ne58 an77 ny82 e88
นโ no61 c86
นไ ni71 n86
บ b50 r80 bo86 ba98
บด bdu71
บร br72 bra78 bro86
บล bl86
บอ bo69
บั ba63
บา ba49 bar69 pa81
บิ bi65
บี be76
บุ r81
บู bu61 bur80
บเ be56 b58 ba67 l86
บโ bo65
ป p56 pe76 83 pa85 eps86 pes86 pp88
ปป pin72 p92
ปร pr81
ปั pa90
ปา pa58
ปิ pi79
ปุ u77
ปเ p68 pe71
ปโ po66 pour86 t86
ผ f75 p94
ฝ f74
ฝร f71
พ p63 f75
พอ po82
พั pa79
พิ pi74 p88
ฟ f55 v84 fu86 w86 87 m87 ph87 fa88
ฟร fr75 fri77
ฟอ fo91
ฟา fa74 far81
ฟิ fi63 fin86
ฟี fran86
ฟุ t80
ฟู fu81
ฟเ f86
ฟแ fa77
ภ f75 p94
ภู b80
ภโ b80
ม m43 ma72 hm78 78 hmo83 lrah86 mq86 tma88 me97
มบ mb68 b80
มร mer79
มส msk76
มห mah78 m86
มอ mo66 mor72 ma82 n87
มั ma71 mu79 m81
มา ma43 mar61 oma86
มิ mi60
มี my76 mi76 mit77 me87
มู moos86
มเ me53 m71 em77 my79
มแ ma68
มโ mo59 mos86 a87
มไ m85 mai88
ย y67 i73 g80 er80 yot80 e84 86 o86 u86 ii86 ye87
ยง on80 cois86
ยน n87
ยม a89
ยา ya61 a75
ยิ yi81 yid82
ยู u73 yu77 g81 j86
ยเ ye69 je72 y77 j78
ยแ ya87
ยโ yo73 o87
ร r51 rud87 ra90 laru91
รต u84
รว a86 rw87
รอ ro68
ระ ra69 abdu86
รั ra65 ru79
รา ra47 ran87
ริ ri53 i80 a86
รี ri54 ree69 ry75 ro81 i87 e91
รุ ru67 u81
รู ru58 reu75
รเ r58 re64
รแ rere86 n86
รโ ro52 roe81
รไ e86
ร็ r67
ฤ rue81 ru85 r85 rua98
ฤต rit79
ล l42 61 el78 f80 lo80 la85 lt86 lan86 ld86 lls86 li89
ลซ a87
ลล l84 ll86
ลอ lo84
ละ la72 lah81
ลา e34 la47 a56 o66 i76 l76 r78 u79 n84 w87 m87 os87 or93
ลิ li51 l86 e87 p90
ลี li58 lia75 le76 lie86 i87 lee87 l87
ลู lu55
ลเ le55 l65 la73 lay78 li85 ale87
ลแ la76
ลโ lo64
ลไ li80 l86
ฦ lue81 lu85 lua98
ว v60 61 u62 w63 n75 o75 la80 va82 os86 eut86 il87 ew88
วอ wa79
วั wa78
วา wa55 va58 ua68 var81 wari86 a87 war87 l93
วิ i82
วี vi73 ve73 wi74 awi86
วเ d35 v60 s62 w65 we66 l69 n73 ve74 a75 m76 p77 c80 way80 e80 t80 f80 b80 r81 pu86 k86 de92
วแ ware81
วโ vo66 wo74
วไ vai81
ศ s69
ษ s71
ส s41 79 st79 rsk80 ts81 ss86 sk86 sc86 e86 ti86 osr86 sia87 rs88
สก sok86 sc88
สซ ss79
สต st64 str86
สถ sta63 st79
สป sp90
สล sl87
สว sw73
สา sa91
สิ si73
สเ si81
ห h74 l86 hary86 ha99
หม a79
หร r66 ra78
หล la80
หว a80
หิ ehi81
ฬ l74
อ o64 or68 72 a74 e78 y80 oc85 au86 i86 n86 t86 abdu86 rio87 eu87
อก ok77 k84 cc84
อง on59 an69 ong75 ng81 rand81 n86 zong86
อช orz86
อด d87
อต te80 rt88
อน on54 onn86 ohn90
อบ ba79 b83
อฟ ov76 of84
อม om75 e87 am92
อร r67 er74 a86
อล l70 ol83
อว av82
อส s77
ออ o70 au80
อะ a73 ah82
อั a56 ak90
อา a49 ar69 y87
อิ i51
อี i67 e73
อึ u81 i87 n88
อุ u63 ouz79
อู u63
อเ e53 n74 a80 s87 i92
อแ a55 t87 g87
อโ o54 io76
อไ ai72 i81 ir86
อ็ o84
อ๋ a86
ฮ h61 rhar81 ha83 haw86
ฮอ hor87 ho89
ฮั ha74 hu77
ฮา ha70
ฮิ hi69 he79
ฮี hi67
ฮุ hu86
ฮู hu87
ฮเ he69
ฮโ ho73 jo81
ฮไ hai81
ฯ 73
ะ a65 h86 i86 eh98
ั a64 l86
ัก ak64
ัค kh81
ัง an72 ang79 nc84 a87
ัช sh82
ัด d74 ad81
ัต at69 t79
ัน an52 on73 n74 d83 un84 man86 a87
ับ ab63 be80
ัฟ w86 v86
ัม am66 m86
ัย y74 ay85
ัล al81 l87
ัว ua58 oa70 ois79 u81
ัส us73 as76 a82
ั่ ra76 ran80
า a55 67 ar67 au78 as80 ya80 e86 an86 sa86 w86 ay86 t86 v86
าก ark78 g88 ak88
าด d75 ia86
าต k86 t88
าน n60 an71 ani76 ans82
าม r86
าย y87
าล u80 l83 ali84
าว o84
าส as90
าฮ h77
าะ h80 l86
ำ am76 an92
ิ i61 e66 y70 o81 a86 is87
ิก ic65 ik66 k73 ka82 m86 g87 i87
ิง ing72 i87 in91
ิช ish73 isch74
ิด id74
ิต it75 m86
ิน in59 n75 o79 a86
ิบ p86
ิม im85
ิล ille77 il79
ิว u69 ue81
ิส is68
ิฬ il91 mil93
ี i58 e65 ee71 y74 o80 85 ey86 r86
ีก eek77
ีซ iz77
ีน ne87
ีฟ uqve86 ves86 ygve86
ีย ia39 a63 ien69 ian70 ie72 ya73 i75 iri81 yan87 cia89
ี่ yi81
ึ ue79 we83 u96
ึค uk81
ึน n86
ื ue79 we83 u96
ืย g80 yk80
ือ y80 uer86
ุ u61 o79
ุก g84
ุง n87
ุน un66
ุป up87
ุม um80
ุย ui72
ุร ur71
ุล l71 hman86
ุส us75 sia90
ู u58 o72 hu85 ur87 88
ูน un81 on84
ู๋ o86
ฺ 73
เ 64 e67 ai77 ei79 u80 a81 ay85 ie86 s86 rey86 i93
เก eg72 ek81 eq82
เต l82
เน en62 ain71 ein73 ens87 in87
เร re63 r73 ra80
เล el76 le81
เศ es81
เส es69 al80 e81 ues82
เอ er54 r69 e72 a73 o93
เะ h90
เา au61 ao71
เี i86
แ a63 e73 o86 d86 rzej86 ae87
แค c86
แน and65 an76 n93
แป p86
แฟ f86
แม am70 a87
แล all81 l87
แะ a75 u80 akka86 t86
โ o60 ol82 a85 eau86 l94
โต h81
โน one92
โร ro70
โล ol75
โว ov77
โส s91
ใ a84 i84 ai91 e97
ใ้ n80 i80 o81 e81 a86
ไ ai65 i71 ein80 ei80 a84 e97
ไจ i86
ไต a87
ไย hai79
ๅ 73
ๆ 73
็ 66
็ก eko78 k80
็ง ing79 n87
็ต t87
็น nn81 k81 d81 en84 n93
็ม m88
็ส es76
่ 70
่น n88
่า a73
้ 67 w81 iw98
้า ao86
๊ 73
๋ 73
์ 73
ํ m72 ma93
ํา n86
๎ 73
`;
