// Made by bench/learn/alphabet-tables.ts from Wikidata labels (pa; CC0), display names of CLDR 48.0 (pa; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const guru = `
ਁ m54 ma73 n91 ng102
ਂ m52 n62 ma73 ng102
ਂਕ nc82
ਂਗ ng57 ong84
ਂਚ nch74
ਂਟ nt61 nta83
ਂਡ nd54 nde76
ਂਬ mb82
ਂਸ ns81 nce82
ਃ h54 ha79 hi89 dsch92 j92 hnpe97 x99
ਅ a46 e73 er84 o93 al101
ਅਈ ai85
ਅਕ ak79
ਅਜ az90
ਅਨ an61 a80 on84 en91
ਅਫ af86
ਅਬ ab83
ਅਮ um84 em89 am90 ame90
ਅਰ ar70 ara79 er83
ਅਲ al70 el85
ਅਵ ava89
ਅੰ an71
ਆ a46 o93 e103
ਆਇ i73 ai83
ਆਈ a55 an72 i76 ac82
ਆਊ ou90
ਆਕ k95
ਆਨ an73
ਆਫ of84
ਆਮ am96
ਆਰ ire84
ਆਸ aus80
ਇ i48 e68 y75 hi88 ik90 ony91 a102
ਇਆ ia83
ਇਕ ek85
ਇਗ ig86
ਇਟ it83
ਇਥ ethi81
ਇਨ in78 ein85
ਇਪ yap90
ਇਰ er87
ਇਲ le90
ਇਸ es70
ਇੰ in66 inu82 em90
ਈ i50 e75 y81 hi88 eno95 a102
ਈਆ yia84
ਈਜ ig85
ਈਟ it92
ਈਲ el85
ਈਸ eas90 is95
ਉ u49 o73 w87 eul92
ਉਇ ui89
ਉਰ ur82
ਉੜ oriy81
ਉੱ u77
ਊ u52 w86 o87
ਊਥ outh84
ਊਲ ule92
ਏ e53 a63 y85 ay89 i100 et103
ਏਆ a81
ਏਈ e90
ਏਟ oet96
ਐ a61 i64 ai71 e74 u84 is91 ae93 ei93
ਐਂ n80 an80 un83
ਐਟ at88
ਐਨ n90
ਐਫ ef91
ਐਲ al86
ਐਸ s81
ਐੱ a83
ਓ o48 84 a85 ho90 au100 u103
ਓਕ oc85
ਓਜ oj93
ਓਨ eone84
ਓਮ om89
ਓਸ oss84 os93
ਔ au65 o67 ow68 av75 u82 aw84 ou84 ew85
ਔਜ oj87
ਕ k43 c60 ka63 qu74 ke75 ca79 q81 co82 g85 ch87 cca90 ok90 wk98 ck100 ek103
ਕਨ kan75 can78
ਕਪ kp96
ਕਬ kab86
ਕਯ c90
ਕਰ kra83 kar84
ਕਲ kal81
ਕਵ kw88
ਕਸ x72
ਕਾ ka56 ca69 ko75
ਕਿ ki60
ਕੀ ki72 kee77 ke84 ka84
ਕੁ ku65 cu76
ਕੇ ca72 ke84 ique86 que87
ਕੈ ca66 ka69
ਕੋ ko55 co63 ico85 ako86 oko87 coyh90
ਕ੍ c74 k75 ch84
ਖ h61 kh65 k69 c77 ch77 j85 akh92 x97 q100
ਖਮ khm93
ਖ਼ kh85
ਖਾ kha70
ਖੋ xho84
ਗ g47 ga70 igu90 h94 q96 uga97
ਗਨ gan85
ਗਬ gab92
ਗਲ gal80
ਗਾ ga56 uga77
ਗਿ gi73 gui81 gu94
ਗੀ gia84
ਗੁ gu59
ਗੂ gu81 g90
ਗੇ ga93
ਗੈ ga70
ਗੋ go60 g90
ਗ੍ g68
ਘ gh57 g63 q76 gha85
ਘਾ gha89
ਙ n53 an92 on95 na98 ne100 ng103
ਚ ch55 s64 c73 utch74 cha77 echt78 chu83 z89
ਚਕ chak90
ਚਨ chen84
ਚਾ cha82
ਚਿ chi69
ਚੀ chi73 chii90
ਚੁ chu80
ਚੇ che75
ਚੈ ce79 che83 cha91
ਛ ch63 s71 c73 i74 j77 h80 cz87 a88
ਜ j54 ja64 ge70 y76 g77 z78 ze80 e87 ju92
ਜਣ jan94
ਜਪ jap78
ਜਰ jer71 j90
ਜ਼ z50 ese72 ze72 e75 s75 dz82 oose83 es88 az94
ਜਾ ja65
ਜਿ gi70 ji71
ਜੀ ji76 g83
ਜੁ ju77
ਜੂ ju82
ਜੋ jo78
ਜੌ jo80
ਝ z56 s71 es84 se84 ze87
ਞ n53 an92 on95 na98 ne100 ng103
ਟ t45 te72 ta84 d89 rt90 th94 et95 tu98
ਟਚ tutc84
ਟਨ ton76 tan83
ਟਰ ter71 tar85 tr96
ਟਸ tts84
ਟਾ ta57 t80
ਟਿ ti68
ਟੀ ti65 ty78 tte84 t84
ਟੁ tu77
ਟੂ tu72
ਟੇ te76
ਟੋ to61
ਟੌ to78
ਟ੍ t74
ਠ t57 th63 tah91 to91 d95 rth97
ਡ d47 de70 ed82 da83 t86
ਡਕ dak82
ਡਨ dan81
ਡਮ dom82
ਡਾ da60 d90
ਡਿ d78
ਡੀ di65
ਡੂ do84 du85
ਡੇ de69 da79
ਡੈ da82 de85
ਡੋ do57
ਡੌ d84
ਢ dh59 d68 deh78 dha84 h86 de87 th90 dhi94
ਣ n53 an92 on95 na98 ne100 ng103
ਣੀ ani85
ਤ t47 te87 d89 ght90 ta91 th94 it96 to103
ਤਤ tat80
ਤਨ tan85
ਤਮ tam76
ਤਰ tar84
ਤਸ ts83
ਤਹ tah83
ਤਾ ta64
ਤਿ ti69
ਤੀ ti62 t73
ਤੁ tu71
ਤੇ te82
ਤੋ to76
ਥ t57 th61 ithi90 tah91 to91 d95 rth97
ਥਮ tham90
ਥਾ tha72
ਥੁ thu78
ਥੋ tho77
ਦ d53 de71 t86 da89 ed98
ਦਾ da78
ਦਿ di70
ਦੀ di71
ਦੂ du79
ਦੇ de77
ਧ dh59 d68 deh78 dha84 h86 de87 th90 dhi94
ਧੀ dhi81
ਨ n37 on71 an73 na77 ne80 en83 in85 ng103
ਨਜ na84
ਨਯ ny88
ਨਵ nav81
ਨਸ nes85 s95
ਨਾ na49 no75 n80 a84 ana87
ਨਿ ni60 ne83 ny83
ਨੀ ni51 n67 nes77 nee79 no79 nie83 ne84 i90 inee92
ਨੁ nu95
ਨੇ ne59
ਨੋ no66 kno90
ਪ p47 pa73 pe81 b82 ap90 ba96 f98 po103
ਪਲ pal89
ਪਾ pa65 p93
ਪਿ pi71
ਪੀ pi80
ਪੁ po77 p90
ਪੇ pe70
ਪੈ pa80
ਪੋ po65
ਪੌ pau86
ਪ੍ p86
ਪੰ pun80
ਫ f50 p73 phoe84 pah86 fe88 v97 bah100
ਫਰ pr83
ਫ਼ f61 pe81 fal84 fa90
ਫਿ fi70
ਫੁ fu87
ਫੂ fu88
ਫੈ fa80
ਫੋ f83 fo96
ਫ੍ f78
ਬ b46 ba65 bou85 mb86 be86 bo96 p96 v97
ਬਰ bur72 ber80 bre94 br96
ਬਲ bal81
ਬਹ bah79
ਬਾ ba52 mba92
ਬਿ bi78 b90
ਬੀ bi65 abe83 be84 by86
ਬੁ bu64
ਬੂ bu77
ਬੇ be61 bay79
ਬੈ be85
ਬੋ bo60 bou85
ਬੌ bo92
ਬ੍ b71
ਬੰ ben82 bam85
ਭ v57 b68 bah80 ve90 ba92 be96 bh98
ਭੋ bho82
ਮ m46 ma59 im86 em88 n91 um95 me101 ng102
ਮਕ maka90 mak91
ਮਨ man69 mon85
ਮਬ mb69
ਮਰ mer77 mar81 lmer90
ਮਲ mal74 mala75
ਮਾ ma47 m85
ਮਿ mi69 m77 my88
ਮੀ mi65 me76 ma78 my80 m84 es84
ਮੁ mu87
ਮੂ m90
ਮੇ me63 ma84
ਮੈ ma62 me69 m90
ਮੋ mo55 ma84 mor86
ਮੌ ma90
ਮੰ mon75
ਯ y58 i62 ya77 e78 a82 j85 ye90 ia96
ਯਕ yak87
ਯਾ ya74 yo90
ਯਿ yi82
ਯੀ yi84
ਯੁ u90 ei90
ਯੂ u66 yu75 eu79 ue84
ਯੇ ye81
ਯੋ yo78
ਰ r37 er69 ro82 ir82 ra86 ri86 re87 pe90 or91
ਰਕ rk67
ਰਗ urg82 rg84
ਰਟ rt80
ਰਡ rd84 ard84
ਰਤ rt81
ਰਲ ral83
ਰਵ rw86
ਰਸ ras80
ਰਾ ra50 rra74
ਰਿ ri60 re75
ਰੀ ri51 re68 ria79 ara79 iri90
ਰੁ ru87
ਰੂ ru60 reu84
ਰੇ re66
ਰੈ re70
ਰੋ ro53 roe77
ਲ l42 le74 ll74 la76 lu82 al86 lo90 h90 pal90 rl90 ela100
ਲਕ lux84 luks84
ਲਡ ld82
ਲਨ lon85
ਲਮ lam82
ਲਾ la51 ah90
ਲਿ li56 l79 lil89 lu90
ਲੀ li52 le81 lia81 is84 aly84 al88 ali89
ਲੁ lu76
ਲੂ lu65
ਲੇ le62 lle72
ਲੈ la59
ਲੋ lo61 low83 llo84
ਲੌ lo92
ਲੰ lo81 lan84
ਲ਼ l54 la86 le87 ll96
ਵ v51 w67 u77 wa84 o86 vi88 va89 b93 ueva93
ਵਰ ver77
ਵਲ valo84
ਵਾ wa57 va59 wal85 w90
ਵਿ vi65 wi73 i84 win90
ਵੀ vi68 via82 ia84 wi85
ਵੂ wu90
ਵੇ ve64 we72 uay77 way80 vel90 owe93
ਵੈ va81 wa82 we82
ਵੋ vo68 wo77 o90
ਸ਼ s53 sh91 z102 ce103
ਸ s39 ce69 se72 sa74 st80 ss85 us88 os89 arsk90 sh91 es93 as95 z102
ਸਕ sk67 sco80 sque82 msk90
ਸਟ st90
ਸਤ st63
ਸਨ wson80 son91
ਸਪ spa86 spai92
ਸਮ sam79 sama90
ਸਰ ser72 esir80
ਸਲ sal81
ਸਵ sw69
ਸ਼ sh54 s58 sha81 ish86 ash87 e90
ਸਾ sa56 s82 sam84
ਸਿ si62 ci78
ਸੀ ci66 si68 sia72 sy79 s82 ce83 sey84
ਸੁ su78
ਸੂ su74
ਸੇ se69 sa76 sai79
ਸੈ sa72 ce77 se80
ਸੋ so62 ts84
ਸ੍ s86
ਸੰ san78
ਸੱ saj92
ਹ h50 ha74 j84 85 hi89 dsch92 hea95 haw95 he97 hnpe97 x99
ਹਰ her75
ਹਾ ha66 ho85
ਹਿ hi74 he81 hil92
ਹੀ hi73
ਹੂ hu95
ਹੇ he81
ਹੈ hai78 ha91
ਹੋ ho70
ਹੌ hau85
ਹੰ hun80
਼ 52
਼ਲ hall85
਼ਸ ce85
਼ੀ i83
ਾ a42 o73 y83 t84 za85 e87 lah92 ka94 as98 ak99
ਾਂ an68
ਾਇ i85
ਾਈ i70 a84 ai94
ਾਉ au82
ਾਏ ay85
ਾਓ au83 o90
ਾਕ k84
ਾਟ t90
ਾਨ an56 on83
ਾਮ am85
ਾਰ ar70 r80
ਾਲ al85
ਾਹ a85
ਿ i48 e73 y74 isch88 d90 is99 a101
ਿਆ ya65 ea84
ਿਊ u68 ew75
ਿਕ ic70 ik74 q90
ਿਜ ij79
ਿਟ it76
ਿਨ in72 njin84 n90
ਿਬ ib87
ਿਰ r84
ਿਲ il85 l90
ਿਸ as85 is86
ਿੰ in60
ੀ i45 e67 y74 ee74 ea77 ii83 ese84 ic84 ish84 a86 88 by90 dy90 rey90 ey90 si95
ੀਅ i89
ੀਆ ia48 a81 ya86 o90
ੀਓ io91 o92
ੀਡ ed76
ੀਤ eet90
ੀਨ ein80 ina82
ੀਰ er83 r94
ੀਵ ivas84
ੀਸ i84
ੁ u48 o84 w87 ui90
ੁਆ ua68 hua81
ੁਈ ue85
ੁਰ ur69
ੁਲ ul96
ੁੰ un68
ੂ u48 oo80 o83 w87
ੂਆ ua75
ੂਕ uuk80 uk83
ੂਨ n84
ੇ e48 a61 ay71 ai77 y81 i85 he89 o90 la102 et103
ੇਂ n89
ੇਜ e84
ੇਡ ad73 ide90
ੇਨ n73 ain80 ine84 ne90 en90
ੇਰ er95
ੇਲ elle84 el85
ੇਸ nes90
ੈ a61 i63 ai68 e69 u90 is91 ae93 ei93 el99
ੈਂ an81
ੈਟ et80
ੈਤ it96
ੈਨ an85
ੋ o46 au78 eau84 a84 ov90 aw90 awe90 og90 ho90
ੋਂ on76
ੋਆ oa94
ੋਨ hone84 on90
ੋਪ oupe84
ੋਮ ome80
ੋਰ or69
ੌ o61 au62 ow68 av73 ou80 u82 aw84 ew85
ੌਕ olk84
ੌਲ aul87
ੌਸ aus93
੍ 51
੍ਰ r70 ri90 re96
ੑ 53
ਖ਼ h61 k69 kh75 c77 ch77 j85 x97 q100
ਗ਼ g54 ga87 h94 q96
ਜ਼ z57 s66 th85 se91 yz93 es94 izie95 ghes96
ੜ r53 er96 re98 ra100 ro103
ਫ਼ f55 p74 phoe92 fe96 v97 pah98 bah100
ੰ m53 ma73 n80 ng102
ੰਗ ng62
ੰਡ nd79
ੰਦ nd86
ੱ 51 l83
ੱਕ ko83
ੱਬ be81 b95
ੲ 53
ੳ 53
ੴ 53
ੵ y61 i62 e78 a82 j85 ya91 ia96
`;
