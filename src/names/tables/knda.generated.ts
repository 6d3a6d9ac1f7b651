// Made by bench/learn/alphabet-tables.ts from Wikidata labels (kn; CC0), display names of CLDR 48.0 (kn; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const knda = `
ಀ m56 ma75 n93 ng104
ಁ m56 ma75 n93 ng104
ಂ n47 m52 ma75 nha84 a92 an94 ng101
ಂಕ nk85 n86
ಂಗ ng57 ong80 nga91 ang97
ಂಟ nt70
ಂಡ nd57
ಂಬ mb61
ಃ h56 ha81 hi91 dsch94 j94 hnpe99 x101
ಅ a45 as91 o95 e105
ಅಂ an81 am89
ಅಜ az82 aze90
ಅಡ ada84
ಅನ an91
ಅಪ up91
ಅಫ af86
ಅಮ am92
ಅರ ara76
ಅವ ava81
ಆ a51 o82 au83 e105
ಆಂ an84
ಇ i50 e74 y82 ei91 ia91 a103
ಇಂ in66
ಇಟ it88
ಇಥ et84
ಇನ in98
ಇರ ir95
ಈ i56 e76 y82 a103
ಈಕ ek79
ಈಜ eg81
ಉ u50 o88 w88 du91
ಉಮ oma91
ಊ u55 o88 w88
ಋ r55 er98 re100 ra102 ro105
ಌ l55 la87 le88 ll97
ಎ e52 a73 77 de86 ay90 i101 et104 y104
ಎಆ a83
ಏ e56 a73 ay90 i101 et104 y104
ಏಂ a95
ಐ i60 a65 ai69 e78 is85 u91 ae94 ei94
ಒ o52 a86 ho92 au101
ಒಡ od84
ಒರ ora92
ಓ o53 a86 ho92 au101
ಓಮ oma87
ಔ au67 o69 ow70 av77 ou81 u84 aw86 ew87
ಕ k54 ka61 ca70 c70 ke80 kan84 q84 g87 co91 ku91 ck100 ch103
ಕಂ kam85
ಕಟ kat97
ಕನ kan87
ಕಬ kab91
ಕರ kar89
ಕಲ kal87
ಕಾ ka56 ca67 ko71 t86
ಕಿ ki56 ky85 kee91
ಕೀ kee81 ke86
ಕು ku63 cu77
ಕೆ ca76 ke76 ka78
ಕೇ ca74
ಕೈ cai79 kai92
ಕೊ ko59 co66
ಕೋ ko65 co70 w91
ಕ್ k45 c54 qu76 q77 que77 lk79 uk82 ka85 ch86 kw91 m91
ಖ h62 kh68 k69 c78 ch78 ka81 j86 x98 q101
ಖಂ kh92
ಖಾ kha71
ಖ್ kh86 k92
ಗ g53 ga68 guy86 nga91 h95 aga95 q97 eg98
ಗಯ guy95
ಗಾ ga60 aga91
ಗಿ gi68 gui74
ಗೀ gee91
ಗು gu62 gua86
ಗೆ ga82 gae86
ಗೇ a80 g95
ಗೊ go67
ಗೋ go63
ಗೌ gua84
ಗ್ g50 gu78 gue86
ಘ gh59 g65 q81 gha87
ಘಾ gha80
ಘೆ e91
ಘ್ gh94
ಙ n55 an94 on97 na100 ne102 ng105
ಚ ch60 s66 c75 cha76 echt79 chu86 che86 utch89 z91 sia92 acha92
ಚಾ cha82
ಚಿ chi65
ಚೀ chi78 chii92
ಚು chu71 u79
ಚೆ che76
ಚೈ chi75
ಚ್ ch71 utch82
ಛ ch64 s72 c74 i75 j78 h81 cz88 a89
ಜ j57 ja64 z65 ze74 ge75 y77 g81 e88 nge95
ಜರ jer87
ಜಾ ja63 za70 ge83 j91
ಜಿ ji63 gi67 zi75
ಜೀ g82
ಜು ju75 zu79
ಜೂ ju84
ಜೆ je87
ಜೊ jo79
ಜೋ dzo84 jo87
ಜ್ z72 j76 ge84 ze86
ಝ z57 s73 es86 se86 ze89
ಝಾ za84
ಝಿ zi94
ಝೂ zh84 zu93
ಝೋ zo81 za86
ಝ್ z81
ಞ n55 an94 on97 na100 ne102 ng105
ಟ t49 ta58 te87 d90 h91 th95 to95
ಟಚ tutc86
ಟಹ tah87
ಟಾ ta60 t91
ಟಿ ti53 ty80
ಟೀ te81
ಟು tu64
ಟೆ te62
ಟೇ ta82 te86
ಟೈ ti93
ಟೊ to65
ಟೋ to60
ಟ್ t48 te81 it84 ta85 ght86 rat86 ty90 at90 lt91 et94 tt94
ಠ t59 th65 tah92 to92 d96 rth98
ಡ d52 de71 da83 t87 di97 ed102 ad104
ಡಕ dak80
ಡಜ daz91
ಡಾ da58 do79
ಡಿ di61 de76 ri86
ಡು du81
ಡೆ de69
ಡೇ da92
ಡೈ di84
ಡೊ do68
ಡೋ do62 ndo86
ಡ್ d53 de79 and92
ಢ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ಣ n55 an94 on97 na100 ne102 ng105
ಣಿ ani82
ತ t54 ta73 d90 te94 th95
ತರ ara80
ತಾ ta63
ತಿ ti68
ತು tu75
ತೆ te85
ತೈ tai86
ತ್ t77 te86 ait86
ಥ t59 th59 tah92 to92 d96 rth98
ಥಾ ta73 tha74
ಥೊ tho87
ಥೋ tho84
ದ d55 de75 da75 t80 e86 ed102
ದಾ da81
ದಿ di69
ದು du79
ದೆ nde79
ದ್ d82 ad94
ಧ dh60 d69 deh79 dha85 h87 de88 th91 dhi95
ಧಿ dhi82
ನ n50 na65 no83 in88 ng91 ngi91 an93 on97 ne100
ನಂ ngam91
ನಡ ada84
ನಮ nama92
ನಾ na52 no67 ina91
ನಿ ni50 ne77 nee78 ini85 n85 nei86
ನೀ ne63 one81
ನು nu68
ನೂ nu86 nuu92
ನೆ ne65 na77
ನೇ ne65
ನೈ ni72 ny86
ನೊ no69
ನೋ no73
ನೌ nau79
ನ್ n34 on65 ne70 a72 an73 in76 ania86 one86 ian87 ion91 ns91 oh91
ಪ p52 pa66 pe76 b84 pu86 ba98 f100 po102
ಪಂ pun86
ಪಾ pa62
ಪಿ pi64 pe85
ಪೀ pe84
ಪು pu72 apu78
ಪೆ pe71
ಪೊ po71
ಪೋ po69 poh84
ಪ್ p62 upe86 pe92
ಫ f54 p72 phoe90 pho95 fe97 v98 pah99 bah101
ಫರ fa86 f87
ಫಾ fa74
ಫಿ fi66
ಫು fu78
ಫೊ fo85
ಫೋ fo79
ಫ್ f62
ಬ b50 ba61 bu76 bo79 be81 p98 v99
ಬಂ bam87
ಬಲ bul91 bala91 bal97
ಬಹ bah77
ಬಾ ba55
ಬಿ bi59 by84
ಬು bu65
ಬೆ be64
ಬೇ be68 bay80
ಬೈ by85
ಬೊ bo68
ಬೋ bo68
ಬ್ b54
ಭ v58 b71 bah81 ve91 ba93 be97 bh100
ಭೂ bu91
ಭೋ bho84
ಮ m50 ma54 me84 tma86 o91 yma91 ima91 n93 ng104
ಮಂ mon74 man80
ಮಜ maz78
ಮಯ mya84
ಮಲ mala70
ಮಾ ma51 mau80 mo83 ama91
ಮಿ mi61 my86
ಮೀ me74 mi79
ಮು mu74 u91
ಮೆ me63 ma75 mac80 m86
ಮೇ m89
ಮೈ mai82 mi85 m90
ಮೊ mo60
ಮೋ mo72 hm86
ಮ್ m57 me81 um86
ಯ y60 a62 i63 e64 ya77 ia87 er87 j87 ye88 u91
ಯಾ a41 ya59 ia82 y84 ac86 c91
ಯಿ yi73 i77 y86
ಯೀ i91 ui91
ಯು u68 yu82 eu85 ue86
ಯೂ u73 ew75 ue79 eu80
ಯೆ e74 ye79 ya84
ಯೇ a79
ಯೊ yo79 io92 o94
ಯೋ o66 yo85 eo93
ಯ್ y68 i69 e92
ರ r50 ra72 ru83 h86 er87 ar89 ro90 rus91 re97
ರಷ rus79
ರಾ ra51 ro74 rra86 r91 ara93
ರಿ ri46 re65 eri85 ry87 ary91 ari93
ರೀ ree71 ri73 re81
ರು ru61 rud91
ರೂ ru74 reu82
ರೆ re63
ರೇ ra67 re72
ರೊ ro58
ರೋ ro64
ರ್ r41 er57 ur63 ar70 or76 rt79 re79 rk91
ಱ r55 er98 re100 ra102 ro105
ಲ l51 la66 lo80 lu82 le88 ul91 ll97 al104
ಲಾ la51 lo84 ah93 a96
ಲಿ li48 le72 aly86 o91
ಲೀ le81
ಲು lu64 lulu96
ಲೂ lu69 lo81
ಲೆ le59 lle91
ಲೇ le76 la78 l91
ಲೊ lo72
ಲೋ lo64 low91
ಲ್ l45 ll76 le78 al80 el88 ol92
ಳ l55 la87 le88 ll97
ಳಂ lam84
ಳಿ li85
ಳು l84
ವ v54 w65 wa83 uv84 o85 vi86 wo91 u92 va92 b94 ueva94 awa95
ವನ van78
ವಾ wa56 va60 a62 ua72 wal86 av91 ju91 o91
ವಿ vi58 wi66
ವೀ we79
ವು u76 wu92
ವೆ ve66 e73 we77 way86 ay86
ವೇ ve73 ay86 we92 a95
ವೈ w81
ವೊ vo81 o91
ವೋ o70 vo76 wo86
ವ್ u72 v73 w78 ve79 o80 ov91 au91
ಶ s52 sh75 sha87 z89 ce105
ಶಂ sham91
ಶಾ sha81
ಶಿ si85
ಶೋ sho86
ಶ್ sh58
ಷ s54 sh74 shal86 c89 sha91 z104 ce105
ಷಿ si88
ಷ್ sh63 s77
ಸ s50 sa64 wso86 ts90 si91 sye92 sh93 so100 z104 ce105
ಸಂ san75
ಸಮ samo79 sam80 sama80
ಸಹ sah84
ಸಾ sa58
ಸಿ si55 ci69 sy73 e74 sey81
ಸೀ e91
ಸು su66
ಸೆ se61 ce70 sey86
ಸೇ sai80 sa84 se86
ಸೊ so67
ಸೋ so78 ts87
ಸೌ sau86
ಸ್ s38 se67 ce70 as81 sco81 ts81 pse86 us91 ns91 rs91 ss91 sh91 es96
ಹ h53 ha73 hi91 hak91 hea91 dsch94 j94 hnpe99 x101
ಹಂ hung80
ಹಳ la84
ಹಾ ha76 ho86
ಹಿ hi65 ahi85
ಹೀ he83
ಹೂ hu94
ಹೆ he77
ಹೈ hai74
ಹೊ ho81
ಹೋ ho81 kh91
ಹೌ hau86
಼ 54
ಽ 54
ಾ a48 o81 ah90 za90 b91 az96 e105
ಾಂ on74 an88
ಾಗ aga81
ಾಲ ala87
ಿ i49 e69 y70 ey84 a85 h91 hi95
ಿಂ in91
ಿಯ ia47 i63 ea83 a91 r91 e91 ie93
ಿಷ i87
ೀ i52 e71 ee79 y82 ii91 a103
ೀನ n88
ೀರ r86
ು u51 o88 w88 uc92
ುಂ un84
ುವ u81
ೂ u53 oo75 o82 w88
ೃ r55 er98 re100 ra102 ro105
ೃತ rta84
ೄ r55 er98 re100 ra102 ro105
ೆ e51 a66 i86 ay90 y104 et104
ೆಂ an79 en81 e91
ೇ e54 a63 ay80 ai81 i87 y103 et104
ೇನ an69 en77
ೇಶ s85 es86
ೈ i60 a65 ai65 e77 ei84 y85 u89 igu91 mi91 is92 ae94
ೊ o52 a86 ho92 au101
ೊಟ ota84
ೋ o51 roes86 a86 eroe87 ho91 au101
ೋವ a86
ೌ au66 o69 ow70 av77 ou81 u83 ua84 aw86 ew87
್ 47 ite91 er101
್ಡ do84
್ಪ pe89
್ಮ ma90
್ಯ s87
್ರ ra91
್ಲ erl88 la91
್ವ u74 k86 h86
ೕ 54
ೖ i56 e78 y82 a103
೜ 54
ೝ n55 an94 on97 na100 ne102 ng105
ೞ l55 la87 le88 ll97
ೠ r55 er98 re100 ra102 ro105
ೡ l55 la87 le88 ll97
ೢ l55 la87 le88 ll97
ೣ l55 la87 le88 ll97
ೱ h56 ha81 hi91 dsch94 j94 hnpe99 x101
ೲ h56 ha81 hi91 dsch94 j94 hnpe99 x101
ೳ m56 ma75 n93 ng104
`;
