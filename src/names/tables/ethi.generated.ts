// Made by bench/learn/alphabet-tables.ts from Wikidata labels (am ti; CC0), display names of CLDR 48.0 (am ti; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const ethi = `
ሀ ha75 a90
ሀን hung77
ሁ hu80 ju81 h88 u91
ሁር r85
ሁዋ huwa82
ሁዪ hui89
ሁፓ hupa84
ሂ hi64 i94 he102
ሂሊ hili70
ሂል hill84
ሂት hit83
ሃ ha68 h87 ja89 high89 hak90 a90 hu101
ሃሊ ha84
ሃላ hala79
ሃል hal83
ሃር har86 hary96
ሃን hung84 hun85
ሃዋ hawa89
ሃው hau77
ሃይ hai70
ሄ he71 e85 a96 h97
ሄለ hele81
ሄር her78 he88
ህ h69 ha83 hi84 i101
ህሞ hmo80
ህን in78 hin84
ሆ ho68 kho84 jo84 o84
ሆባ hoba86
ሆኖ hono84
ሆዊ howe89
ሇ hoa84 oa85 ho101 o102
ለ le73 lle83 la85 l101
ለሚ lemy84
ለም lem77
ለስ les75
ለዝ lez96
ሉ lu62 luy87 luyi96
ሉለ lule89
ሉሉ lulu84
ሉሌ lule90
ሉሪ luri84
ሉሹ lush84
ሉቡ lubu84
ሉባ luba79
ሉት ooet89 lute89
ሉኦ luo84
ሉክ luk78 lu85
ሉዊ lui82
ሉጉ lugu82
ሉፕ lupe77
ሊ li61 l80 ral82 liby84 all84 lill89
ሊሎ lill89
ሊም lim75
ሊስ lis96
ሊሽ lish79
ሊባ liba77
ሊቱ lit78
ሊት lit79
ሊች liec84
ሊና lina81
ሊን lin63 lein84 ling93
ሊኛ li74
ሊኦ leo82
ሊክ lik80 lica84 lich89 ich89
ሊኽ liec84
ሊው loui89
ሊዝ les72 lize81
ሊያ lia69
ሊጉ ligu90
ላ la60 lah89 las89 lya89 lla91 e95
ላህ lah93
ላማ lama86
ላም lam79 alam89
ላስ las86
ላቲ lati76
ላት lat68
ላን lan60 lla95
ላኦ lao71
ላዊ lwa96
ላው lau73 elau84
ላይ li77
ላዲ ladi80
ሌ le63 lle83 lai90 la94 l101
ሌሚ lemy84
ሌሪ lery82
ሌሶ leso81
ሌኦ lao89
ል l55 ll84 lik89
ልም lem89
ልስ lles77
ልባ lba81
ልት lt95
ልኛ lian72 lia92
ልክ lk82 k89
ልያ lia73
ሎ lo68 uelo84 llo103
ሎም lom73
ሎር lor79
ሎስ los84
ሎን lon78 llon81
ሎዚ lozi84
ሎጅ loj84
ሏ lwa82 lua84 la97 lva97
ሐ ha75 h87 a90
ሑ hu80 u91 ju99
ሒ hi78 i94 he102
ሓ ha80 har84 a90
ሔ e85 he89 a96 h97 ha103
ሕ h77 ha102
ሖ ho83 o84
ሗ hoa87 wa91 hwa92 hua103 ho104
መ me63 mu82 ma85 m99
መሊ meli95
መሩ meru90
መር mer79 hmer80
መቄ make74
መታ meta90
መን man73 men84 me84 n84
ሙ mu70 moo81 ma97 m103
ሙስ musk89
ሙን mun87
ሙኪ ukhi84
ሙዳ muda77
ሚ mi66 m85 me88 my100
ሚል mil80
ሚሪ miri84
ሚራ mira83
ሚቴ mitt86
ሚት miit89
ሚና mina83
ሚን min91
ሚኛ mo82
ሚከ miq84
ሚኩ miq84
ሚክ mik83
ሚዞ mizo89
ሚያ mya82
ሚድ mid84
ማ ma54 may84 oma89
ማለ mala84
ማሊ mali73
ማላ mala60
ማሌ mala84
ማል mal66
ማረ mare90
ማሪ mari72
ማራ mara75
ማሬ mare90
ማር mar56 mars81 maar85 maa92
ማስ tmas81 mas81
ማቲ mati85 ma89
ማታ mata85
ማቻ mach96
ማኒ mani84
ማና mana85
ማን man62
ማኛ ma79
ማካ maka76
ማክ mak76 mac76 mc82
ማኮ mako83
ማው maw82 maur85 mau89
ማዛ maza77 maz84
ማየ maye78
ማይ mya78 mi78 my82 mait84
ማደ made93
ማዱ madu83
ማዳ mada81
ማጋ maga78
ማፑ mapu82
ሜ me58 meet85 ma91 m99
ሜሩ meru89
ሜቄ make82
ሜታ meta91
ሜን men74
ሜኛ ame96
ሜክ mex84 meks84
ሜዝ ames77
ሜይ may91 mayo91
ም m61 y89 ma96
ምቡ mbu71
ምባ mba64
ምቦ mbo71
ምኛ ma77 mo89
ምኪ mqi84
ምፒ mpy89
ሞ mo60 os89 mos90
ሞሃ moha92
ሞል mol85 mold92
ሞር mor77
ሞሮ maro81 moro81 orro87
ሞና mona83
ሞን mon59
ሟ mwa84 mua95 ma99 mva99 moa101 mawa103
ሠ se84 ce88 s94 ze105
ሡ su80 zu101
ሢ si80 ci93 s101
ሣ sa79 s97 za98
ሤ se84 ce88 s94 ze105
ሥ s76
ሦ so78 tso103 sho104
ሧ swa83 sua94 sa98 sva98
ረ re68 ra84 e92 a99 r100
ረሲ reci82
ረስ res70 s89
ረዝ rez89
ረዞ reso89
ሩ ru62 u89 r99
ሩማ ruma75
ሩስ rus74
ሩባ ruba77
ሩን run79
ሩዋ rua84
ሪ ri60 r75 arie83 ari86 rili89 re101
ሪቃ rika81
ሪብ rib74
ሪታ ita77
ሪት rit80
ሪኛ ria90
ሪካ rika65 rica83 rik84
ሪክ riac89 ric91
ሪኮ rico84 riko84
ሪዩ re84
ሪያ ria60 ian89 riya90
ሪዮ rio84
ሪዳ rida83
ሪፑ repu81
ሪፓ repu75
ራ ra56 ru84 ira89 erra100
ራል ral67
ራሮ raro83
ራስ ras72
ራሽ rusi84
ራቲ rati76
ራት rrat77 rat86
ራኒ rani71
ራን ran79 rand86 eran89
ራው yrau89
ራዞ razo89
ራድ rad83 grad89
ራጃ raja81
ራፓ rapa87 rap93
ሬ re67 rae84 ira84 ra86 r99
ሬን rain76 aine81 ain87
ር r58 rre84 v84 ri85 ghor89 hr89 er90
ርላ rla65 erl81
ርስ rse89
ርባ bai69
ርቲ rati79
ርታ rta86
ርት rt73
ርቶ rto84
ርን urne82 irn84 re95 rre95 erre95
ርኛ ria72 r72 inya81 ik84 ra85
ርክ rk79
ርዋ rwa72
ርዩ re88
ርያ ria69
ርዮ rio79
ርዳ rda81
ርድ rd79
ርዶ rdo83
ርግ rg84
ሮ ro61 roe83 o84 tro84 orro88 bo89 rop89
ሮሂ roh85
ሮማ roma72
ሮሜ roma84
ሮስ ros79
ሮበ robe85
ሮን ron82
ሮኮ roko80
ሮፓ a89
ሯ rwa82 rua93 ra97 rva97
ሰ se77 ce77 sa83 us89 hs89 stad90 sen90 s94
ሰለ solo84
ሰሎ solo84
ሰሜ sam92 sa92 s92
ሰም se78 kse85
ሰር ser65
ሰብ ceb95
ሰነ sene84
ሰና sena90
ሰን son73 cen82 ce96
ሰዓ s78 as78 es78 ce79 a82
ሱ su74 zu101
ሱሪ suri81
ሱት isut84
ሱዳ suda79
ሲ si61 sey73 ci77 i84 s87 sii89 syl89 ssi92
ሲለ sile95
ሲም sim84
ሲሪ sri84 syr92 syri92 sy95
ሲሲ sisi93
ሲቲ city89
ሲት seet89
ሲቹ sich85
ሲች sich84
ሲን sin64
ሲኛ sia84
ሲአ sia90
ሲካ sika77
ሲክ sik78
ሲኮ iko77
ሲዩ ciu89
ሲያ cia89
ሲዮ sio89
ሲዳ sida83
ሲድ seed84
ሲፔ ipe85
ሳ sa60 s80 kasa89 za98
ሳሆ saho82
ሳል sal75
ሳሚ sami76
ሳማ sama84
ሳም sam74
ሳሞ samo67
ሳራ sara88
ሳር sar66
ሳስ sas83
ሳብ sab85
ሳን san61
ሳኛ sa85
ሳኦ sao79
ሳካ saja89
ሳው sau75 zao89 azao89
ሳዎ zao89 azao89
ሴ se71 ce74 sier84 sen91 s94
ሴሎ ello89
ሴራ sier82
ሴብ ceb95
ሴት seet89
ሴና sena90
ሴኔ sene84
ሴን s78 zen79 sen80
ሴው ceu82
ስ s49 is80 82 sa84 st86 sv89 se89 es97
ስላ sla68 slav83
ስሎ slo65
ስሪ sri85
ስራ sra85
ስሬ sre83
ስቢ esby89
ስቫ sva77
ስቲ t81
ስታ sta71 st80 sa89
ስቴ sta89
ስት st85
ስን s73 is84
ስኛ sia72 sh82 so84
ስክ sk60 msk89
ስኮ sko81 sco83
ስዊ sw80 swit81 swi89
ስዋ swa64 tswa84 ois84
ስያ cia79 sia86
ስይ sy83
ስዮ sio83
ስጥ i89
ስጳ espa91 esp91
ስፓ spa85
ሶ so67 sy77 tso83
ሶማ soma75
ሶር sor76
ሶኒ soni88 son92
ሶጋ soga84
ሷ swa83 sua94 sa98 sva98
ሸ che83 se87 she91 s96 sh98 sa98 sche102
ሹ shu86 su87 schu97 chu100 sju105
ሺ shi78 si78 s81 e89 schi99 chi102 sh102
ሻ sha73 sa87 scha97 cha100
ሻል hall81
ሻም sham85
ሻሳ hasa81
ሻን shan84
ሻኛ sian84
ሼ che83 se87 she91 s96 sh98 sa98 sche102
ሽ s69 sh73 sch85 i89 ch98
ሽኛ ash88 vash88 s93 dis95 is95 idis95
ሽወ swe84
ሽያ a78 sia81
ሾ sho76 so86 scho101
ሿ swa88 shwa90 sua99 chwa101 shua101 sa103 sva103
ቀ ke86 ca87 que96 cai103
ቀች quec82
ቁ ku81 cu95 qu100 gu103
ቂ ki86 isch87 k98 ch105
ቃ ka83 a86 ca92 isch97 i101
ቄ ke86 ca87 qe89 que96 cai103
ቅ k74 q89 c92
ቅኛ k82
ቅድ s81
ቆ ko80 co89 qqor96 go101
ቆር qqor96
ቇ koa82 coa91 ko99 goa103
ቈ kd81 cd94 kwe101
ቊ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
ቋ kwa86 kua97 qua98 cwa99 koa100 ka101 kva101 cua103
ቌ kd81 cd94 kwe101
ቍ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
ቐ ke86 ca87 que96 cai103
ቑ ku81 cu95 qu100 gu103
ቒ ki86 isch87 k98 ch105
ቓ ka83 ca92 isch97 a100 i101 ga103
ቓዛ gaza89
ቔ ke86 ca87 que96 cai103
ቕ k74 c92
ቖ ko80 co89 go101
ቘ kd81 cd94 kwe101
ቚ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
ቛ kwa86 kua97 qua98 cwa99 koa100 ka101 kva101 cua103
ቜ kd81 cd94 kwe101
ቝ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
በ be63 bo89 b100 ba103
በለ bele79
በር bur66 mbur74 ber74
በና bena90
በን ben80
በይ bay82
ቡ bu65 bou80
ቡህ bu84
ቡሉ bulu90
ቡል bul70
ቡሩ buru84
ቡር bur69
ቡብ e78
ቡቲ buti77
ቡካ buka83
ቡዋ bwa89
ቡዳ buda84
ቡገ boug89
ቡጊ bug82
ቢ bi64 b82 be101 by102
ቢስ bis82
ቢሹ bish89
ቢኒ bini84
ቢክ bik81
ቢያ bia65 a90
ባ ba54 b79 bak89 bah95
ባሃ baha81
ባህ bah80
ባሉ balu81
ባሊ bali83
ባላ bala85
ባል bal83
ባሎ balo84
ባሕ bah88
ባማ bama91
ባም bam86
ባራ bara93
ባር bar60
ባሳ basa85
ባሽ bash84
ባቲ bati85
ባን ban69
ባይ bay92
ቤ be63 ba76 b100
ቤላ bela72
ቤሌ bele84
ቤል be85
ቤር ber84
ቤታ beta83
ቤኒ beni79
ቤና bena90
ቤን ben79 bane82
ቤኡ beu93
ቤይ bay82
ቤጃ beja89
ብ b63 ba101
ብሊ bli70
ብላ bla86
ብሌ bele84
ብረ b87
ብሩ buru81 bru86 brun89 br90
ብሪ bri76
ብራ bra68
ብሬ b87
ብሮ bro92
ብኛ bia74 b76 bic84 bi84
ብወ bue89
ብዋ bwa80
ብዌ bwe82
ብያ bia63 a92
ብዮ bio93 ibio96
ቦ bo63
ቦሊ boli77
ቦሮ boro84
ቦስ bos77
ቦት bot82
ቦኛ bo85
ቦአ boa90
ቦክ bok81
ቦዋ boa89
ቦዝ bos77
ቦዶ bodo84
ቦጅ bhoj79
ቦጌ boug89
ቧ bua87 bwa88 boa96 ba103 bva103 bu104
ቧቤ abue82
ቨ ve69 we87
ቨር ver69 virg84 uver89
ቩ vu81 u88 v92 vo96 woo96 au98
ቪ vi69 ve88 wi90
ቪል ille71
ቪስ vis76
ቪን vin73
ቪኛ vi88
ቪክ vik84 vic85
ቪየ vie84
ቪያ via73
ቫ va62 wa84 a95
ቫሌ vale89
ቫቲ vati81
ቫኑ vanu87 van91
ቫን van77
ቫኛ wa95
ቫይ vai81
ቬ ve62 we87
ቬት n86 na86
ቬነ vene83
ቬኔ vene84
ቬን vene84
ቭ v67 w94
ቭላ vla91
ቭስ vas81 vos89
ቭን vn85
ቭኛ via82 onia84
ቭያ via77
ቮ vo75 wo92 o96
ቮላ vola77
ቮል vol82
ቮስ vos80
ቯ vwa84 vua95 va99 vva99 wwa100 wa103
ተ te69 t78 the83 ter86 de101
ተሉ telu86
ተል tell89
ተም tum78
ተር ter68 tar84
ተሶ teso89
ተኔ ten79
ተን ton75 hten77 ten85 rten92 tan96
ቱ tu66 thu89
ቱም tum91
ቱር tur63
ቱቪ tuvi82
ቱቫ tuva77
ቱት tut73 tutc84
ቱኒ tuni78
ቱኩ tucu84
ቲ ti58 te71 tic82 tig84 t92
ቲሊ hili84
ቲቤ tibe76
ቲኒ tini76
ቲና tina83
ቲን tin75
ቲካ tika84
ቲክ tik88 tic90 etic92
ቲጁ tiju90
ቲጅ tiju89
ቲጓ igua86
ቲፊ tifi82
ታ ta50 t71 tha87
ታሂ tahi73
ታሊ tali85
ታል tahl96
ታሎ talo84
ታማ tama92
ታም tham84
ታር tar68
ታሳ tasa87 tas94
ታት tats82 tutc84 tat87
ታኒ hani86
ታን tan54 ta89
ታኪ ucky89
ታዋ taw96
ታይ tai68 thai81 atai95
ታጂ taji73
ታጃ taji84
ቴ te68 the79 tter86 ter98 de101
ቴል tell89
ቴሶ teso89
ቴን aing82 en89
ት t46 oot84 te88 89 lich89 ti89
ትላ tla71
ትሪ tri73
ትራ trea87 rea88
ትስ ts78 tes82
ትን s84 t88 nt96
ትኛ tian71 t74 ta80
ትካ tka78
ትድ ted81
ትግ tigr78
ቶ to54 tho79 reto80 toor96
ቶሜ tome85
ቶም tom84
ቶር tor78
ቶሮ toro85
ቶበ tobe90
ቶባ toba80
ቶቤ tobe90
ቶቭ tov88
ቶች s88 es89
ቶን ton66
ቶከ toke84
ቶኪ toki85
ቶክ tok70
ቶጎ togo85
ቷ twa85 toa92 tua96 ta100 tva100
ቸ che78 chu84 cheq89 ch92 se96 ce98 ie99 s100 c102 je102
ቸሎ ello89
ቸሮ cher89
ቸቸ ch84
ቹ chuu79 chu86 su94 cu96 iu97 ju100 hu103
ቹቫ chuv88 chu88
ቹኪ chuu89
ቹዋ chua82 hua88
ቺ chi57 ci85 che89 si95 c95 ch98 ii98 ji101
ቺል chil85
ቺን chin77
ቺካ chic89
ቻ cha68 cham87 sa94 ca96 ia97 ja100 ch103 ha103
ቻሞ cham88
ቻይ chi71 chay84
ቻዲ chad91
ቻድ chad81
ቻጋ chag95
ቼ che74 ce88 ch92 se96 ie99 s100 c102 je102
ቼሮ cher82
ች ch77 che79 s94 c96 i97 j100 h103
ችን ch84 chen84
ቾ cho86 so94 co96 io97 jo100 ho103
ቾን hone77
ቾክ choc96
ቿ chwa87 swa95 cwa97 chua98 iwa98 jwa101 cha102 chva102
ኀ ha80 a90 h104
ኁ hu80 u91 ju99
ኂ hi78 i94 he102
ኃ ha80 a90 h104
ኄ e85 he89 a96 h97 ha103
ኅ h77 ha102
ኆ ho83 o84
ኇ hoa84 oa85 ho101 o102
ኈ hd82 d91 hwe102 hoe103
ኊ hoi86 wi90 ho97 hwi98 w101 hvi105
ኋ hoa87 wa91 hwa92 hua103 ho104
ኋይ whi89
ኌ hd82 d91 hwe102 hoe103
ኍ hoi86 wi90 ho97 hwi98 w101 hvi105
ነ ne62 na83 n95
ነል nel90
ነይ nei93
ኑ n76 nu77
ኑሪ nuri82
ኑኢ nui94
ኑክ nuuk89
ኑይ nui94
ኒ ni62 nee74 ne79 n80 ney84 un84 ini84 ny87 hani90 nei93 nea93 ei96 unei97
ኒስ nis70
ኒሽ nish70
ኒን neen91
ኒኛ ani89 a93 la93 ula93
ኒአ nea89
ኒካ nica73 nika79 nik84
ኒክ nica84 nik89
ኒኮ niko79
ኒዌ niue84
ኒው new75
ኒዩ niue79
ኒያ nia59 nico84 na84
ና na51 n80 ni84 a89 ina89
ናል nal80
ናሚ nami77
ናማ nama78
ናም nam77 am86 m86
ናሪ ria82 ries85
ናስ nas84
ናቫ nava77
ናን na77 nan79
ናዊ e92 me92 ame92
ናው nau74
ናይ ni72 ny81 nay85
ናዳ nada66
ናጋ naga77
ኔ ne61 n95
ኔል nel90
ኔራ nera84
ኔስ nes91
ኔቪ nevi79
ኔዘ nee77 neth81
ኔዝ ines89
ኔፓ nepa72
ኔፕ nepe89
ን n44 nc77 na82 in84 ech85 un88 en89 no89 nu89 ion89 ainv89 92 nd100
ንስ nes77 ns79 nas81 nnes84 ans84
ንሽ nsh81
ንት nt78
ንቶ nto75
ንች nch90
ንን n77
ንኛ n53 nia56 no69 nais77 i79 sia82 ans84 ia89 nol91 anol91
ንከ nke95
ንኬ nke95
ንክ nc85
ንኮ nco82 nko84
ንዚ nsey84
ንያ nia57 nya69 nha82 icas89
ንደ nde70
ንዱ ndu70
ንዲ ndi70
ንዳ nda61
ንዴ nde71
ንድ nd58 ndia69 nde73 ands81 ndes84
ንዶ ndo77
ንጃ nja80
ንጋ nga60 nagh89
ንግ ng57 ing71
ንጎ ngo69
ንጔ ngue90
ንፔ npei95
ኖ no64
ኖሜ nome90
ኖር nor63
ኖሮ noro83
ኖስ n77 no77 nos90
ኖቮ novo75
ኖች gin89
ኖን non80
ኖጋ noga83
ኗ nwa82 nua93 na97 nva97
ኘ nye85 ne93 na97 nje100 n101 nay104
ኙ nu80 neu102 nyu102 new104 nju104 nue104 u104
ኚ ni82 nyi96 n99 ny102
ኛ 50 n64 a68 i73 na80 ia82 in84 oe84 ain89 s89 nha89 nya97 nia100
ኛን nan90
ኜ nye85 ne93 na97 nje100 n101 nay104
ኝ n83 gnia89 ny92 i101 ne101 nia103
ኞ no87 nyo87 njo92 nio99
ኟ nwa85 nywa94 nua96 na100 nva100 iwa103 newa103
አ a57 ak84 as89
አላ ala90
አል al66
አረ ara79
አራ ara70
አሬ are90
አር ar70
አሱ asu89
አሳ as84
አስ as80
አባ aba91
አብ abk84
አቦ abo90
አቫ ava91
አቱ atu88 uatu91
አቲ ati83
አት at80
አና ana74
አን an68 ant86 and91 ando91
አኢ aia96
አኩ ak82
አካ aka80
አዋ awa90
አዘ azer76
አዞ azo89
አየ i77
አያ ay82
አይ i76 ai82
አዳ ada83
አፋ afa84
አፍ af71
ኡ u66 euc89
ኡላ ula86
ኡል ul85 uly89
ኡሩ uru75
ኡራ uru81
ኡር ur77
ኡስ us80
ኡሹ ushu96
ኡሽ ush94
ኡዝ uz69
ኡይ u77
ኡጋ uga84
ኢ i68 e86 iq89
ኢሎ ilo82
ኢማ emi84
ኢሩ eiru89
ኢራ ira76
ኢር ir77 ehr89 ehrl89
ኢስ es82
ኢቢ ibi93
ኢባ iba83
ኢት et77
ኢቶ itto89
ኢኑ inu80 innu84
ኢና in80 inu89
ኢን in58
ኢኳ ekua73
ኢዶ ido81
ኢግ ig77
ኢጣ ita84
ኣ a59 u89 ak89
ኣለ a91
ኣላ ala85
ኣል al67
ኣመ ame77
ኣም am84
ኣረ are90
ኣሩ ar89
ኣራ ara76
ኣር ar74
ኣሰ asce89
ኣሱ asu89
ኣሳ as84
ኣስ as85
ኣብ ab84
ኣቦ abo90
ኣቫ ava84
ኣቲ ati86 at89
ኣት at85
ኣኒ anii89
ኣና ana91
ኣን an69 ang84 and91 ando91
ኣክ ak83
ኣዘ azer76
ኣዞ azo89
ኣየ i77
ኣይ i76 ay82 ai89
ኣዳ ada83
ኣፍ af72
ኤ e67 a73 ue85
ኤል el74
ኤም em83
ኤር eri88 erit88 er91
ኤስ es67 as90
ኤት ooet89
ኤን n70
ኤካ eka89
ኤኳ ekua84
ኤው e89
ኤዎ ewo84
ኤድ edmo84
እ 66 i99
እስ is81
እት et89
እኑ inu75
እን in80
እኛ a84
ኦ o59 ose89
ኦም om84
ኦሪ ori79
ኦሮ oro75
ኦሲ occi84
ኦሴ osse90 oss92
ኦስ aus77
ኦቴ otte91 tte91
ኦና ona91
ኦካ oka87
ኦክ os84
ኦዪ oji89
ኦጂ oji71
ኦፍ of81
ኧ wa82 ua93 a97 va97
ከ ke86 ca87 c89 cqu90 que96 cai103
ከን kent89
ከው mekw89
ኩ ku63 cu80 q82 cou88 que94 quec100 qu100 gu103
ኩራ cura82 cur82
ኩር kur73 kurd93
ኩባ kuba81
ኩቪ kuvi83
ኩት kut84
ኩቺ kuch85
ኩን cun79
ኩዋ kua79
ኩዌ que86 quec92
ኩየ cui89
ኩዩ kuyu81
ኪ ki60 okee82 ch83 k86 isch87
ኪሩ kiru84
ኪሪ kiri77
ኪር kir68
ኪስ kis68
ኪት kitt77
ኪና kina79
ኪን kins81 kin82
ኪያ kia84
ካ ka56 ca60 kha74 cana80 kan81 cay84 k88 isch97 a100 i101
ካለ kale75
ካሊ kali84
ካላ kala84
ካሌ kale84
ካል kal79
ካሜ kame81
ካም cam80 kam83 ka89
ካረ kare83
ካራ kara77
ካር kar73 card87 ard92
ካሮ caro81
ካሽ kash77
ካባ kaba82
ካብ kab90
ካታ kata72 cata85
ካኑ kanu92
ካኒ kani81
ካና kana83
ካን kan63 can77 khan85
ካኖ kano90
ካኮ kako85
ካዊ ccan89
ካዛ kaza78 kasa84
ካይ cai77 cay84 kai84
ካዶ kado85
ካጎ cago84
ኬ ke82 que85 ca87 cai103
ኬሊ keel84
ኬብ heb84
ኬን keny79
ኬኛ okee89
ኬፕ cape84 cap84
ክ k48 c66 cre83 kh84 ki84 ce84 reek86 q89 kw89 u89 tsk89 ek91 eek100
ክሊ clip84
ክላ kla74 la83
ክሪ cri76 chri81 kree82 c86
ክሬ kre83
ክር kr87 cri91 crio91
ክሮ kro68
ክስ es81 ax84
ክሻ ksha77
ክቲ kti74 ukti86
ክን ken91
ክኛ k66 c74 kin84 kh85
ክዋ kwa68
ክያ kia85
ክይ ky85
ኮ ko55 co65 o83 cow84 go101
ኮል kol74 kole82
ኮሚ komi79
ኮሞ como77 komo90
ኮሪ kore75
ኮር kor73 cor77 kore81
ኮሮ koro84
ኮስ cos72 kos77 oose82
ኮታ kota80
ኮት cote84
ኮን kon72
ኮኪ ogee89
ኮዚ kozy89 kozi90
ኮይ koy92
ኮፕ kop87
ኯ koa82 coa91 ko99 goa103
ኰ kd81 cd94 kwe101
ኲ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
ኳ ka82 kwa86 cqu90 kua97 qua98 cwa99 koa100 kva101 cua103
ኴ kd81 cd94 kwe101
ኵ kwi89 qui94 koi96 kvi96 ka97 cui99 cwi102 gui102
ኸ e85 he89 a96 h97 ha103
ኸር herm89
ኹ hu80 u91 ju99
ኺ hi78 i94 he102
ኻ ha80 kha89 a90
ኻኛ kha82
ኼ e85 he89 a96 h97 ha103
ኽ h75 hea89 ha102
ኾ ho83 o84
ዀ hd82 d91 hwe102 hoe103
ዂ hoi86 wi90 ho97 hwi98 w101 hvi105
ዃ hoa87 wa91 hwa92 hua103 ho104
ዄ hd82 d91 hwe102 hoe103
ዅ hoi86 wi90 ho97 hwi98 w101 hvi105
ወ we76 d78 weg94
ወላ wola82
ወይ way77
ዉ uu86 ou88 wu94 vu100 u104
ዊ wi69 ui82 i84 vi91 a91 ia99
ዊት a77
ዊች ich85
ዊኒ winn82
ዊና wina84
ዊን win85
ዊኛ a84
ዋ wa64 ua68 hua75 uah89 a94 va97 wal98
ዋሊ wall78 wali91
ዋላ ala84
ዋል wal84
ዋሪ wari78
ዋር war84
ዋቅ waq93
ዋቱ uatu82
ዋና wana82 ana89
ዋን uan73 wan81
ዋኖ uano88 ano91
ዋኬ wake89
ዋክ wak90 waq93
ዋያ uaia95
ዌ ua71 d78 we82 ue88 a92
ዌላ uela79
ዌል wel75
ዌር uer82 ware84
ዌት wait81
ዌይ way84
ው u68 w76 o87 au88 rop89 leu91 v99
ውስ us80
ውቅ oc84
ውክ wk92
ዎ vo82 wo89 u89 o94
ዎሎ wolo77
ዏ voa84 woa91 oa96 vo101
ዐ a76
ዑ u73
ዒ i73 e99
ዓ a72
ዓረ ara69
ዓት t78
ዔ e78 a95
ዕ 75
ዖ o73
ዘ ze71 se84
ዙ zu77 z81
ዙሉ zulu77
ዙኒ zuni89
ዙኚ zuni89
ዙኣ zhua82
ዚ zi72 sey76 zy81 se82 si86 s98
ዚላ zela81
ዚል zil84
ዚሎ illo89
ዚም zimb82
ዚኛ zian84
ዚያ sia80
ዛ za65 zzav84 sa99
ዛም zam72
ዛር zar83
ዛዛ zaza77
ዜ ze81 se84
ዝ z66 s75 se82 eez90 iss90
ዝን n84
ዝኛ s75 z77 es80 kese89 sia95
ዝያ sia81 zya91
ዞ zo76 ze85 z93 so96
ዞን zone89
ዟ zwa85 swa94 zua96 za100 zva100 sua105
ዠ je85 j89 ge102 ja102
ዡ ju81 gu98 schu102 geu103 j103
ዢ ji82 j93 gi99 schi103 gei104 je104
ዢያ sia74
ዣ ja81 ga98 j98 scha102 gea103
ዤ je85 j89 ge102 ja102
ዥ j80 g97 sch101 ge102
ዥኛ sia82
ዥያ sia70
ዦ jo81 go98 j102 scho102 geo103
ዧ jwa84 jua95 ja99 jva99 gwa101 gewa106
የ ye76 e83 a85 ie90 je98 ay102
የመ yeme79
የሞ ma89
የር ier88 er91
የስ sk84
የሶ so89
የብ br84
የና ni89
የን ion77 yen88
የአ a73 e89
የኦ os89
የካ ca79 ka82 yeka84 cana89
የዩ eeuu89
የፎ fal84
ዩ u68 eu79 yu81 euc90 iu95 eau102
ዩም um84
ዩሮ euro89
ዩክ ukr77 uk82
ዩጋ uga77
ዪ i80 yi84 y100
ያ ia58 a58 ya64 ea82 ijia85 hia101
ያል ial87
ያማ yama89
ያሪ iari90 ari90
ያና iana75 ana76
ያን ia66 yan71 ian72 e76 an82 n84
ያኛ a70 an90 ia96
ያኩ yaku75
ያክ ac92 iac92 riac95
ያዊ ia80 gia84
ዬ e77 ye79 a95 je98 ay102
ይ y57 i62 a87 g89 sy89 n89 e101
ይላ ila79 la89
ይል yle89
ይራ yra77 ira93
ይቲ iti83
ይታ yta91
ይት it81 ight84
ይኑ inu84
ይና oe84 en85 cien89 ina90
ይን ein77 in84 ainv89
ይኛ gia77 y81 ea86 iian89
ይካ ika86 aika90
ይክ yk83
ይዝ yz84
ይዲ yidi92 yi95 yid95 y95
ዮ io73 jo74 yo77 ho79 o87 hio89
ዮል eol85 ollo91 llo91
ዮሩ yoru78
ዮት otte84
ዮን eone89 eona89
ዯ oa88 yoa88 joa93 ioa100 o105 yo105
ደ de68 da73 d77
ደም dom82
ደሞ dumo89
ደሴ dese82 de88 d89
ደሽ desh84
ደቫ deva89
ደን den75
ዱ du71 d99 do101
ዱሞ dumo93
ዱሰ dusu80
ዱኛ du84
ዲ di57 dia84 d88 dhi89 de96
ዲር dyr89
ዲሽ dish81 desh84
ዲት de84
ዲን din79
ዲኡ dur84
ዲያ dia66
ዲጋ diga85
ዳ da61 n89
ዳላ dela84
ዳም dam90
ዳሪ dari79
ዳር dar73
ዳን dan73 da85
ዳኛ da88
ዳኮ dako83
ዳወ dawe89
ዳዊ dia77 da85
ዳዌ dawe89
ዳው daw81
ዳድ dad79
ዴ de70 da81 d100
ዴስ dest78
ዴቫ deva89
ዴን den80
ድ d56 de74 di83 dw85 du94
ድሂ dhi80
ድሽ dish83
ድን d75 eden84 ard89
ድኛ dia72 di83 des84 d85
ድዞ dzo75
ድያ dia71
ድይ oddy89
ዶ do57
ዶመ domi84
ዶሚ domi73
ዶራ orra84 rra84
ዶር dor72
ዶስ dos78
ዶባ doba85
ዶቫ dova85 ova92
ዶዛ doza83
ዶግ dog79
ዷ dwa86 deua94 doa96 dua97 da101 dva101 dewa105
ዸ de79 da93 d100
ዹ du79 d99 do101 dou104
ዺ di78 d100
ዻ da77 d104
ዼ de79 da93 d100
ዽ d78 de97
ዾ do77
ዿ dwa86 deua94 doa96 dua97 da101 dva101 dewa105
ጀ ge70 e91 ze100 je101 ce102
ጀር jer69 ger73
ጁ ju66 zu96
ጁክ juk90
ጁዋ jua82
ጂ gi75 ji79 i88 zi94 ge98
ጂብ gib77
ጂን jin75 in77
ጂካ gika89
ጂያ gia76 rgia85
ጃ ja67 a86 za95 ya99
ጃማ jama86 jam90
ጃር jar82
ጃቢ jabi84
ጃቫ java81 jaw83
ጃን jan67
ጃካ jaka86
ጃያ jaya84
ጄ ge73 e83 ger89 ze100 je101 ce102
ጅ j73 gi76 ji84 lgi85 ja95 y98 z101 ze102
ጅያ gia78 rgia88
ጅጁ jju84
ጆ jo74 geo91 dzo97 yo99 joh103
ጆላ jola84
ጆር geor68 geo79 jor84
ጇ jwa84 jua95 jawa98 ja99 jva99 ywa101 zwa104
ገ ghe82 ge85 ga85 gue101 he102
ገር guer84
ገን gen84
ጉ gu64 gue92
ጉር igur84 gurm84
ጉሽ gush82
ጉዊ gui84
ጉዋ gua73
ጉያ guya81
ጉጃ guja72
ጊ gi65 gui70 gue89 g94 y96 j102
ጊስ gis87 jis89 gisc92
ጊሽ gish77
ጊት it93
ጊካ gika90
ጋ ga54 gha80 ha102
ጋሊ gali71
ጋላ gala76
ጋሌ gall89
ጋል gal72 gali89
ጋም gam71
ጋሪ aria73 gari79 gri89
ጋር gar81
ጋሲ gasi76
ጋስ gas78
ጋቱ gatu83
ጋን gan72
ጋዛ gaza90
ጋየ gall89
ጌ ge80 ga85 gue101 he102
ጌይ gae84
ግ g62 yghu85 gh89
ግላ gla78
ግረ gre75
ግሪ gre72 gri82 gro84 groe84
ግራ gra79
ግሬ gre77
ግሮ egro79
ግኛ g81 gia84 ghia96
ግካ gkha91
ግወ gue84
ግዊ gwi89
ግዋ gwa84
ጎ go56 w103
ጎላ gola85
ጎር ghor84 qor89
ጎሮ goro88
ጎስ egos82 gos85
ጎን gon71 go84
ጎኛ go84
ጏ goa79 go96 wa105
ጐ gd80 gue99 gwe100 gu103 goe105
ጐላ gola84
ጒ gui86 gwi86 goi93 guai95 gu98
ጒላ uila84
ጓ gua62 gu87 goa92 gwa93 guaa94
ጓም guam84
ጓራ guar89
ጓን ua84
ጓይ guay74
ጔ gd80 gue88 gwe100 gu103
ጕ gui87 goi93 guai95 gu98 gwi101 go104
ጘ nga88 nge88 ng92 ngue104 nhe105
ጙ ngu78 gu102
ጚ ngi82 ng93 ni101 ngui102 ny102 nge104
ጛ nga80 ng98 na100 ga104 nha105
ጜ nga88 nge88 ng92 ngue104 nhe105
ጝ ng78 n97
ጞ ngo79 go103 nw105
ጟ ngwa83 ngua94 nga98 ngva98 nwa102
ጠ te80 ter98 de101
ጡ tu78 t105
ጢ ti79 t97 di104
ጣ ta75 tan89
ጣሊ ital77
ጤ te80 ter98 de101
ጥ t76
ጥል ital84
ጦ to77 do105
ጧ twa85 toa92 tua96 ta100 tva100
ጨ che88 ch92 se96 ce98 ie99 s100 c102 je102
ጩ chu86 su94 cu96 iu97 ju100 hu103
ጪ chi87 si95 ci97 ch98 ii98 ji101 hi104
ጫ cha86 sa94 ca96 ia97 ja100 ch103 ha103
ጬ che88 ch92 se96 ce98 ie99 s100 c102 je102
ጭ ch86 s94 c96 i97 j100 h103
ጮ cho86 so94 co96 io97 jo100 ho103
ጯ chwa87 swa95 cwa97 chua98 iwa98 jwa101 cha102 chva102
ጰ pe80 be97 p102 pa104
ጱ pu78 bu100 pa105
ጲ pi81 pe95 bi99 b104 fi104
ጳ pa74 ba99
ጳዊ a89
ጴ pe80 be97 p102 pa104
ጵ p74
ጵያ pia81
ጶ po77 bo102
ጷ pwa84 poa92 pua95 pa99 pva99
ጸ tse86 tce90 ts96 ce99 te102 c103 ze104
ጹ tsu85 cu91 tu94 zu96
ጺ tsi83 ci96 tci96 ti99 zi101 ts104
ጻ tsa87 ca91 ta94 za96 ts105
ጼ tse86 tce90 ts96 ce99 te102 c103 ze104
ጽ ts81 c87 t90 z92
ጾ tso77 co92 to95 zo97
ጿ cwa89 twa92 zwa94 tswa97 cua100 tua103 ca104 cva104
ፀ tse86 tce90 ts96 ce99 te102 c103 ze104
ፁ tsu85 cu91 tu94 zu96
ፂ tsi83 ci96 tci96 ti99 zi101 ts104
ፃ tsa87 ca91 ta94 za96 ts105
ፄ tse86 tce90 ts96 ce99 te102 c103 ze104
ፅ c87 t90 z92 ts95 ch105
ፆ tso83 co92 to95 zo97
ፇ ca90 tsoa92 ta93 za95 tsa98 coa101 toa104
ፈ fe70
ፉ fu73
ፉላ fula82 ful93 fu93 f93
ፉቱ futu77
ፊ fi71 phi102
ፊሊ fili73
ፊን fin81
ፊጂ fiji75
ፊጅ f85
ፋ fa70 lif84 far102
ፋማ fama84
ፋሮ far77
ፋሶ faso79
ፌ fe76
ፍ f65 fe89 fri89
ፍሪ fri73
ፍራ fra80
ፍሬ fre89
ፍኛ f84
ፎ fo72 fal82 f97 fa97 vo103
ፎር for77
ፎን fon80
ፏ fwa82 fua93 fa97 fva97
ፐ pe69 p86 be97
ፐር per75
ፐን pe84
ፐይ pei95
ፐግ ipeg89
ፑ pu75 p82 bu100
ፑሪ puri74
ፑራ pura84
ፑን pun74
ፑክ puk79
ፑዌ pue84
ፒ pi59 pe78 pidg84 bi99
ፒት pit78
ፓ pa62 pas89 ba99
ፓሆ paho82
ፓሉ pala89
ፓሊ pali81
ፓል pal82
ፓም pam84
ፓራ para81
ፓሽ pash79
ፓና pana92
ፓን pan74
ፓኪ paki91
ፓክ pak91
ፓፒ papi95
ፓፕ pap82
ፔ pe71 pa83 be97 p102
ፔሩ peru81
ፔግ ipeg89
ፕ p71 pru89
ፕሩ pru89
ፕሪ pri77
ፕየ pier95 pie95 pi95
ፖ po71 bo102
ፖህ poh95
ፖሊ poli70
ፖላ pola81
ፖል pol76
ፖር por69 pour81
ፖና pona84
ፖን pon84 pohn95
ፗ pwa84 poa92 pua95 pa99 pva99
ፘ ra80 rya97 ria100
ፙ ma81 mya98 maa100 mia101
ፚ fa80 fya97 fia100
፝ 75
፞ 75
፟ 75
ᎀ md79 mad98 mwe99
ᎁ mwi87 mvi94 ma95 moi97 mia102 mawi106
ᎂ md79 mad98 mwe99
ᎃ mwi87 mvi94 ma95 moi97 mia102 mawi106
ᎄ bd79 bwe99 bad103 bue104
ᎅ bui86 bwi94 boi95 bu97 bvi101 ba102
ᎆ bd79 bwe99 bad103 bue104
ᎇ bui86 bwi94 boi95 bu97 bvi101 ba102
ᎈ fd78 fwe98
ᎉ fwi84 fvi91 fa92 fia99
ᎊ fd78 fwe98
ᎋ fwi84 fvi91 fa92 fia99
ᎌ pd79 pwe99
ᎍ pwi88 poi89 pvi95 pa96 po100 pia103
ᎎ pd79 pwe99
ᎏ pwi88 poi89 pvi95 pa96 po100 pia103
ⶀ loa80 lo97 la102 lloa105
ⶁ moa79 mo96
ⶂ roa79 ro96 ra105
ⶃ soa82 sa92 so99
ⶄ sa89 sha91 shoa94 soa95 scha99 cha102
ⶅ boa79 bo96 bua105
ⶆ toa79 to96
ⶇ cha87 sa95 ca97 choa98 ia98 ja101 ha104
ⶈ noa81 na91 no98
ⶉ na89 noa92 nyoa92 njoa97 nya98 nioa104
ⶊ a80 oa91
ⶋ zoa81 za95 zo98 soa98
ⶌ doa78 do95
ⶍ doa78 do95
ⶎ joa86 geoa91 dzoa97 yoa99 jo103 joha103 zoa104
ⶏ toa79 to96
ⶐ cha87 sa95 ca97 choa98 ia98 ja101 ha104
ⶑ poa79 po96 boa104
ⶒ poa79 po96 boa104
ⶓ ngd79 nd98 ngwe99
ⶔ ngwi85 ngvi92 nga93 ngia100 ngui104 nwi104
ⶕ ngd79 nd98 ngwe99
ⶖ ngwi85 ngvi92 nga93 ngia100 ngui104 nwi104
ⶠ se87 she91 s96 sh98 sa98 sche102 che105 sha105
ⶡ shu86 su87 schu97 chu100 sju105
ⶢ shi85 si89 schi99 s100 chi102 sh102
ⶣ sa87 sha87 scha97 cha100 s104
ⶤ se87 she91 s96 sh98 sa98 sche102 che105 sha105
ⶥ s85 sh87 sch95 ch98
ⶦ sho85 so86 scho101 cho104
ⶨ che88 ch92 se96 ce98 ie99 s100 c102 je102
ⶩ chu86 su94 cu96 iu97 ju100 hu103
ⶪ chi87 si95 ci97 ch98 ii98 ji101 hi104
ⶫ cha86 sa94 ca96 ia97 ja100 ch103 ha103
ⶬ che88 ch92 se96 ce98 ie99 s100 c102 je102
ⶭ ch86 s94 c96 i97 j100 h103
ⶮ cho86 so94 co96 io97 jo100 ho103
ⶰ je85 j89 ge102 ja102
ⶱ ju81 gu98 schu102 geu103 j103
ⶲ ji82 j93 gi99 schi103 gei104 je104
ⶳ ja81 ga98 j98 scha102 gea103
ⶴ je85 j89 ge102 ja102
ⶵ j80 g97 sch101 ge102
ⶶ jo81 go98 j102 scho102 geo103
ⶸ che88 ch92 se96 ce98 ie99 s100 c102 je102
ⶹ chu86 su94 cu96 iu97 ju100 hu103
ⶺ chi87 si95 ci97 ch98 ii98 ji101 hi104
ⶻ cha86 sa94 ca96 ia97 ja100 ch103 ha103
ⶼ che88 ch92 se96 ce98 ie99 s100 c102 je102
ⶽ ch86 s94 c96 i97 j100 h103
ⶾ cho86 so94 co96 io97 jo100 ho103
ⷀ kye85 ke93 ka97 cye98 kje100 kay104
ⷁ ku82 cu95 keu104 kyu104
ⷂ ki82 ci95 kyi96 ky102
ⷃ ka82 ca95 kya99 kia102
ⷄ kye85 ke93 ka97 cye98 kje100 kay104
ⷅ c87 ky92 k96 cay99 ki99 ca100
ⷆ ko89 kyo89 kjo94 kio101 co102 cyo102
ⷈ kye85 ke93 ka97 cye98 kje100 kay104
ⷉ ku82 cu95 keu104 kyu104
ⷊ ki82 ci95 kyi96 ky102
ⷋ ka82 ca95 kya99 kia102
ⷌ kye85 ke93 ka97 cye98 kje100 kay104
ⷍ c87 ky92 k96 cay99 ki99 ca100
ⷎ ko89 kyo89 kjo94 kio101 co102 cyo102
ⷐ hye87 hae93 he95 ye96 ha97 hje102 e104
ⷑ hu82 u91 heu104 hyu104 hau105
ⷒ hai87 hi87 i96 ha98 hyi101
ⷓ ha83 a92 hya100 hia103 haa105
ⷔ hye87 hae93 he95 ye96 ha97 hje102 e104
ⷕ ha77
ⷖ ho91 hyo91 hao93 hjo96 o100 yo100 hio103 jo105
ⷘ gye86 ge94 je95 ga98 j99 gje101 g103 gay105
ⷙ gu80 geu102 gyu102 gew104 gju104 gue104
ⷚ gi86 ji89 gyi100 j100 guyi101 yii103 g104 yi104
ⷛ ga80 gya97 gia100 ja105
ⷜ gye86 ge94 je95 ga98 j99 gje101 g103 gay105
ⷝ j85 g89 guy97 yi99 y100
ⷞ go89 gyo89 gjo94 jo94 gio101
`;
