// Made by bench/learn/alphabet-tables.ts from Wikidata labels (kn; CC0), display names of CLDR 48.0 (kn; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const knda = `
ಀ m75 ma94
ಁ m75 ma94
ಂ n38 m57 on74 nha80 gom87 a87 mp88 een89 ma94 an99
ಂಕ n82 nk82
ಂಗ ng70 nga74
ಂಟ nt72
ಂಡ nd72
ಂಬ mb59
ಃ h75 ha100
ಅ a46 as87 ani90 agh99
ಅಂ an75 am83
ಅಛ a87
ಅಜ az79 aze83
ಅಡ ada80 ad87
ಅನ an89
ಅಪ up87
ಅಫ af81
ಅಮ ame83
ಅರ ara72
ಅವ ava77
ಆ a59 au77
ಆಂ an73
ಇ i53 ei87 ia87 e97
ಇಂ in61
ಇಟ it82
ಇಥ et77
ಇರ ir87
ಈ i75 e84
ಈಕ ek75
ಈಜ eg77
ಉ u54 du87
ಉಮ oma87
ಊ u74
ಋ r73
ಌ l74
ಎ e56 73 de82 a92
ಎಂ em88
ಎಆ a78
ಏ e75 a92
ಏಂ a87
ಐ i66 ai74 a84 is86 e97
ಐರ ir85
ಒ o59
ಒಡ od80
ಒರ ora87
ಓ o66
ಓಮ oma82
ಓಷ o87
ಔ ou85 au86 o88 ow89 av96
ಕ ka55 k65 ca67 ke75 q80 kan80 co87 ku87 c89
ಕಂ kam80
ಕನ kan94
ಕರ kar88
ಕಾ ka52 ca63 ko66 t82
ಕಿ ki51 ky80 kee87 k87
ಕೀ kee77 ke82
ಕು ku59 cu73
ಕೆ ke71 ca71 ka74
ಕೇ ca69
ಕೈ cai75 kai87
ಕೊ ko54 co61
ಕೋ ko61 co66
ಕ್ k41 c50 qu71 ch73 lk75 q76 yk82 uk86 kw87 m87 ok87 ca87 hic87 ka87
ಖ kh70 ka77 k81 h81 c97 ch97
ಖಂ kh87
ಖಾ kha66
ಖ್ kh82 k87
ಗ ga62 g67 guy78 gi82 nga87 eg97
ಗಾ ga52
ಗಿ gi61
ಗೀ gee87
ಗು gu58 gua81
ಗೆ ga77 gae82
ಗೇ g76 a79
ಗೊ go61
ಗೋ go56
ಗೌ gua79
ಗ್ g45 gu74 gue82
ಘ gh70 g83 q99
ಘಾ gha75
ಘೆ e84
ಘ್ gh87
ಙ n74
ಚ cha72 ch74 chu77 echt81 che81 s84 acha88 c93
ಚಾ cha77
ಚಿ chi60
ಚೀ chi73 chii91
ಚು chu67 u75
ಚೆ che71
ಚೈ chi71
ಚ್ ch67
ಛ ch83 s91 c93 i94 j97 h100
ಜ ja63 z64 g66 j71 ge85 ze86 ju87 nge87 za90 y96
ಜರ jer71
ಜಾ ja58 za66
ಜಿ ji58 zi69 gi79
ಜೀ g72
ಜು ju69 zu75
ಜೂ ju79
ಜೆ je82
ಜೊ jo74
ಜೋ dzo79 jo82
ಜ್ z67 j71 ge80 ze82
ಝ z74 s91
ಝಾ za77
ಝಿ zi87
ಝೂ zh79 zu87
ಝೋ zo76 za82
ಝ್ z76
ಞ n74
ಟ ta53 t65 tu70 to72 te75 o87 aita99
ಟಷ t93
ಟಹ tah82
ಟಾ ta55 t80
ಟಿ ti48
ಟೀ te77 t83
ಟು tu60 tun89
ಟೆ te58
ಟೇ ta77 te80 t87
ಟೈ t83 ti87
ಟೊ to60
ಟೋ to56
ಟ್ t44 te74 et80 ght82 ty86 lt87 ot87 it87 at87 tt90
ಠ th76 t77
ಡ d69 da71 de75 ed79 di91
ಡಕ dak79
ಡಜ daz87
ಡಾ da52 do75
ಡಿ di54 de71 dis79 ri82 y91
ಡೀ d75
ಡು du68
ಡೆ de63
ಡೇ da87
ಡೈ di80
ಡೊ do63
ಡೋ do59 ndo82
ಡ್ d48 de75 dd86 dy87 and87
ಢ dh79 d88 deh98
ಣ n74
ಣಿ ani77
ತ ta68 t73
ತರ ara76
ತಾ ta58
ತಿ ti65 t87
ತು tu70
ತೆ te79
ತೈ tai82
ತ್ t68 te82
ಥ th61 t78
ಥಾ ta69 tha69
ಥೊ tho82
ಥೋ tho79
ದ d69 da72 t81 e82 de88 gada91
ದಾ da76
ದಿ di64
ದು du74
ದೆ nde75
ದ್ d76 ad91
ಧ dh79 d88 deh98
ಧಿ dhi77
ನ na59 n63 no77 ne96
ನಡ ada80
ನಮ nama88
ನಾ na47 no65 ina87
ನಿ ni45 ini68 n73 ne75 ani77 nei82
ನೀ ne58 one79 i82 n93
ನು nu62
ನೂ nu80 nuu87
ನೆ ne61 na72
ನೇ ne61
ನೈ ni67 ny82
ನೊ no65 n87
ನೋ no68
ನೌ nau75
ನ್ n30 ne67 a68 in72 on76 an78 ian82 nia84 ein85 ns87 ion88
ಪ pa61 p68 pe69 pu81 po93
ಪಂ pun82
ಪರ per86
ಪಲ pal89
ಪಾ pa58 p87
ಪಿ pi60 pe77 y88
ಪೀ pe80
ಪು pu64 apu90
ಪೆ pe66
ಪೊ po67
ಪೋ po65 poh80
ಪ್ p57 upe82
ಫ f68 p79 ph87 fa87
ಫರ fa78 far92
ಫಾ fa68
ಫಿ fi61
ಫು fu73
ಫೊ fo80
ಫೋ fo74
ಫ್ f60 p79
ಬ ba56 b60 bu66 be77 bou80 bo86
ಬಂ bam82
ಬತ b88
ಬಲ bala87
ಬಹ bah76
ಬಾ ba50
ಬಿ bi53 by80
ಬು bu60
ಬೆ be59
ಬೇ be63 bay79 b87
ಬೈ by80
ಬೊ bo63
ಬೋ bo63
ಬ್ b50 br90
ಭ v77 b90 bah100
ಭೂ bu87
ಭೋ bho79
ಮ ma52 m65 me66 mo81 tma82 yma87 ima87 im87
ಮಂ mon70 man76
ಮಗ ma91
ಮಜ maz74
ಮಯ mya79
ಮರ mar92
ಮಲ mala66
ಮಾ ma46 mau90
ಮಿ mi56 my82
ಮೀ me69 mi72
ಮು mu69 u87
ಮೆ me58 ma67 m81
ಮೇ m72
ಮೈ mai77 mi80 m82
ಮೊ mo56
ಮೋ mo66 hm82
ಮ್ m52 me77 um82
ಯ a45 ya73 y75 i78 e79 o82 ye82 er83 ia85
ಯಾ a37 ya55 i80 ac82 ia84 c87
ಯಿ yi66 i73 y81
ಯೀ i87 ui87
ಯು u64 yu77 eu80 ue82 uu82
ಯೂ u66 ue75 eu80
ಯೆ e69 ye70
ಯೇ a80
ಯೈ i87
ಯೊ yo75 o87
ಯೋ o61 yo80 eo88
ಯ್ y62 i65 e87
ರ ra64 r68 ru77 er80 h82 ar86 rus86 ro87
ರಷ rus75
ರಾ ra46 ro69 rra82
ರಿ ri42 re60 eri77 ari80 ary82 ry86 uri87
ರೀ ree67 ri68 re87
ರು ru58 rud92
ರೂ ru69 reu78
ರೆ re58 a90
ರೇ ra62 re67
ರೊ ro54
ರೋ ro60
ರ್ r36 er58 ur69 ar73 rt75 re76 rk87
ಱ r73
ಲ la64 l68 lo72 lu82 ul87
ಲಾ la47 lo80 ah87 a87
ಲಿ li43 le68 aly82 o87 oli87
ಲೀ l78 le80
ಲು lu60 lulu87
ಲೂ lu64 lo74
ಲೆ le54 lle87
ಲೇ le72 la76 l86
ಲೊ lo67
ಲೋ lo59 low87
ಲ್ l40 ll71 le80 al81 el82 ol87
ಳ l70
ಳಂ lam79
ಳಿ li79
ಳು l79
ವ v64 wa69 w70 uv80 ve83 wo87 va98 we100
ವನ van73
ವಾ wa52 va56 a58 ua67 wal82 ju87 av87 o87
ವಿ vi54 wi62 i82 evi87
ವೀ we75
ವು u72 wu87
ವೆ ve62 e70 we72 o88
ವೇ ve68 ay82 we87
ವೊ vo76 o87
ವೋ o65 vo71 wo82
ವ್ u68 v68 w73 o75 ve78 iv86 ov87 au87
ಶ s61 sh73 sha82 z87 is94
ಶಂ sham87
ಶಾ sha77
ಶಿ si75
ಶೋ sho82
ಶ್ sh54 s87
ಷ sh72 s73 shal82 sha86 c87
ಷಿ si82
ಷ್ sh60 s73 ish83 es92
ಸ sa56 s63 so74 wso82 ts86 si87 sye87
ಸಂ san71
ಸಮ samo75 sama78
ಸಾ sa53
ಸಿ si50 ci67 sy69 sey77 c79 e81 se82
ಸು su62
ಸೆ se58 ce66 sey82 ser82 ese87
ಸೇ sai73 se80
ಸೊ so63
ಸೋ so73 ts82
ಸೌ sau82
ಸ್ s34 se66 as77 ts77 es78 cis79 pse82 sco82 rs87 ss87 sh87 ais88
ಹ h65 ha73 he82 hea87
ಹಂ hung79 hun85
ಹಳ la80
ಹಾ ha67
ಹಿ hi59
ಹೀ he78
ಹೂ hu87
ಹೆ he72
ಹೈ hai70
ಹೊ ho74
ಹೋ ho76 kh87
ಹೌ hau82
಼ 73
ಽ 73
ಾ a66 za82 b87 ah87
ಾಂ on85
ಾಗ aga78
ಾಲ ala87
ಿ i56 y69 e80 z82 hi84 h87 se87 che87 ey90
ಿಕ ica81
ಿಯ ie56 ia57 i61 e82 a86
ೀ i61 e73 ee76 y100 ii100
ು u65 uc87 au89
ುಂ un75
ುವ u75
ೂ u67 o85 r87
ೃ r73
ೃತ rta79
ೄ r73
ೆ e57 a71 i86 ashe93
ೆಂ an82 en86 e87
ೇ a65 e68 i82 ay82 ai85 y98
ೇನ n70 an73 en80
ೇರ r74
ೇಶ s74 es82
ೈ i61 ai72 y78 a84 e87 igu87
ೊ o70 ato88
ೊಟ ota81
ೊರ or87
ೋ o64 roe78 oe92 e97
ೋನ on79
ೋವ a82
ೌ ua79 au81 ou85 o88 ow89 u93 av96
್ 65 er82 i83 to87
್ಡ do79
್ಪ pe86
್ಮ ma72
್ಯ s82
್ಲ l79
್ವ u74 k82
್ಶ s87
ೕ 73
ೖ i75 e97 y101
೜ 73
ೝ n74
ೞ l74
ೠ r73
ೡ l74
ೢ l74
ೣ l74
ೱ h75 ha100
ೲ h75 ha100
ೳ m75 ma94
`;
