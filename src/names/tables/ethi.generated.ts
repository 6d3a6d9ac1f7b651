// Made by bench/learn/alphabet-tables.ts from Wikidata labels (am ti; CC0), display names of CLDR 48.0 (am ti; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const ethi = `
ሀ ha68 a78 h92 hu96 isch104 ja104 he105 u108
ሀን hun89
ሁ hu67 u79 ju83 h92
ሁዋ huwa94 jua101
ሁዪ hui101
ሁፓ hupa96
ሂ hi64 i83 he91 h102 e103
ሂሊ hili82
ሂል hill95
ሂት hit94
ሃ ha65 a78 h89 ja95 hu96 high100 isch104 he105 u108
ሃላ hala91
ሃል hal94
ሃር hary98 har105
ሃን hun89
ሃዊ hawa100
ሃዋ hawa101
ሃው hau88
ሃይ hai82
ሄ e73 he74 a85 h86 ha92 o98 hai100 ac101
ሄለ hele92
ሄር her88 hear100
ህ h64 ha86 hi91 j95 dsch103 hnpe108 x110
ህሞ hmo92
ህን in88 hin94
ሆ ho68 o72 kho91 jo92 or98 oh101 a103 xho103
ሆባ hoba98
ሆኖ hono96
ሆዊ howe100
ሇ hoa73 oa74 ho90 o91 ora100 oha103 khoa104 aa105
ለ le66 la82 lle88 l89 lay104 lo109
ለሚ lemy95
ለም lem88
ለስ les87
ለዝ lezg100
ሉ lu63 l91 lo91 lou94 luy99 loo99 luyi104 lloo104 lui110
ሉለ lule101
ሉሉ lulu96
ሉሌ lule101
ሉሪ luri96
ሉሹ lush95
ሉቡ lubu96
ሉባ luba91
ሉት lute101 ooet104
ሉኦ luo96
ሉክ luk86
ሉዊ lui94
ሉጉ lugu91
ሉፕ lupe88
ሊ li61 l83 n94 all95 ral95 le98 a100 lie101 lill104 ia110 iul110 i111 iuli113
ሊሎ lill100
ሊም lim86
ሊስ lis94
ሊሽ lish88
ሊባ liba91 lib103
ሊቱ litu89
ሊት litu88
ሊች liec95
ሊና lina93
ሊን lin74 lein95
ሊኛ li83
ሊኦ leo93
ሊክ lik88 lica95 lich100 ich100
ሊኽ liec95
ሊው loui100
ሊዝ les84 lize92
ሊያ lia84
ሊጉ ligu102
ላ la61 e83 lah95 l97 lla99 las99 lya100 lo105
ላህ lah103
ላማ lama100
ላም lam91 alam101
ላስ las101
ላቲ lati89
ላት lat79
ላን lan69 lla100
ላኦ lao83
ላዊ lia100 lwa106
ላው lau84 elau95
ላይ li88
ላዲ ladi89
ሌ le63 la80 lle88 l89 lay104 lo109
ሌሚ lemy95
ሌሪ lery93
ሌሶ leso93
ሌኦ lao101
ል l58 le85 ll92 la97 lik100 li102
ልም lem101
ልስ lles88
ልባ lba88
ልት lt104
ልኛ lia82 lian94 leno101
ልክ lk93
ልያ lia83
ሎ lo63 llo91 la93 log96 l99 lau100 low107 o107
ሎም lom85
ሎር lor100
ሎስ los96
ሎን lon88 llon93
ሎዚ lozi95
ሎጅ loj96
ሏ lwa70 lua80 la85 lva85 lhua98 lwal99 lawa102 lewa103
ሐ ha68 a78 h89 hu97 isch104 ja104 he105 u108
ሑ hu68 u79 ju87 h98
ሒ hi67 i83 he91 h102 e103
ሓ ha68 a78 h92 har95 hu97 isch104 ja104 he105 u108
ሔ e74 he78 a85 h86 ha92 o98 hai100 ac101
ሕ h65 ha90 hi100 dsch103 j103 hnpe108 x110
ሕን hin100 hind105
ሖ ho71 o72 or98 oh101 kho102 a103 jo103 xho103
ሗ hoa75 wa79 hwa80 hua91 ho92 ha95 hva95 w96
መ me64 ma77 m87 mu94 mi113
መሊ meli102
መሩ meru101
መር mer91 hmer95
መቄ make86
መታ meta102
መን man88 men94 me95 n95
ሙ mu66 moo83 ma86 m91 moha97 mau112
ሙስ musk100
ሙን mun100
ሙኪ muji95
ሙዳ muda89
ሚ mi63 m85 my88 me91 ma101 mit103
ሚል mil95
ሚሪ miri96
ሚራ mira97
ሚቴ mitt101
ሚት miit100
ሚና mina94
ሚን min103
ሚኛ mo93
ሚክ mik94
ሚዞ mizo101
ሚያ mya95
ሚድ mid96
ማ ma58 m94 may95 mo101 mar102
ማለ mala95
ማሊ mali87 male101
ማላ mala71
ማሌ mala95
ማል mal77
ማረ mare102
ማሪ mari82
ማራ mara87
ማሬ mare102
ማር mar67 mars92 maar94
ማስ tmas92 mas93
ማቲ mati96 maty101
ማታ mata97
ማቻ mach107
ማኒ mani86
ማና mana97
ማን man73
ማኛ ma90
ማኦ m104 mao104
ማካ maka87
ማክ mak87 mac88 mc94
ማኮ mako95
ማው mau91 maw94 mor101 maur104
ማዛ maza89 maz95
ማየ maye90
ማይ mya89 mi90 my94 mait95
ማደ made102
ማዱ madu94
ማዳ mada92
ማጋ maga89
ማፑ mapu94
ሜ me62 ma79 m87 meet95 mi113
ሜሩ meru101
ሜቄ make93
ሜታ meta102
ሜን men85
ሜኛ ame106
ሜክ mex95 meks95
ሜዝ mes94
ሜይ may101 mayo103
ም m62 ma84 iem98 y100 n102 em103 ng113
ምቡ mbu82
ምባ mba73
ምቦ mbo85
ምኛ ma87 m99 mo100
ምኪ mqi95
ምፒ mpy101
ሞ mo61 ma93 os94 mor98 mau98 mos103 hmo110 m111
ሞሃ moha98
ሞል mol94
ሞሪ maur88
ሞር mor91
ሞሮ maro92 moro94 orro99
ሞስ mos96
ሞና mona101
ሞን mon70
ሟ mwa72 mua83 ma87 mva87 moa89 mawa91 mhua100
ሠ se72 ce76 s82 ze93 sa96 sey96 si103 sse103
ሡ su68 zu89 sw94 s95 shu95 sou95 sun96 sau99
ሢ si69 ci82 s90 sey94 sy95 ce99 zi104 sia107
ሣ sa67 s85 za86 ssa97 sha99 a107 sar107 so111
ሤ se72 ce76 s82 ze93 sa96 sey96 si103 sse103
ሥ s64 sh102 z113 ce114
ሦ so66 tso91 sho92 coi97 su97 zo98 s108 o111
ሧ swa71 sua82 sa86 sva86 wa95 shua99 swal100
ረ re65 ra82 r88 rai93 ro102 e106 rae106 i107 ri109
ረሲ reci94
ረስ res82 s100
ረዝ rez101
ረዞ reso101
ሩ ru62 r85 ro97 rou101 rw102 u103 reu104 rus106
ሩማ ruma86
ሩስ rus90
ሩባ ruba88
ሩን run91
ሩዋ rua95
ሪ ri60 r85 re86 ry95 ries96 rie96 i101 a103 ree104 o105
ሪቃ rika92
ሪብ rib87
ሪታ ita92 rita103
ሪት rit91
ሪኛ ria89
ሪካ rika76 rica94 rik95
ሪክ reek94 ric98 riac100
ሪኮ rico96 riko96
ሪዩ re97
ሪያ ria73 rea92 ian100 riya101
ሪዮ rio95
ሪዳ rida94
ሪፑ repu92
ሪፓ repu86
ራ ra59 r92 re94 ro101 ru104 ara109
ራል ral80
ራሮ raro94
ራስ ras83
ራሽ rusi95
ራቲ rati87
ራት rrat88 rat97
ራኒ rani83
ራን ran86 rand95 eran100
ራው yrau101
ራዞ razo101
ራድ rad94 grad100
ራጃ raja92
ራፓ rapa94
ሬ re65 ra85 r88 rae92 rai93 ira95 ro102 i107 ri109
ሬን aina87 rain88
ሬዝ rez101
ር r58 ri93 er94 rre95 v95 ghor100 hr101 re108 ra111 ro114
ርላ rla82 erla86 erl95
ርስ rse101
ርባ bai80
ርቲ rati97
ርታ rta96
ርት rt83
ርቶ rto95
ርን urne94 irn95 rre106 re106 erre106
ርኛ r82 ria84 ra89 inya92 ik95
ርክ rk87
ርዋ rwa83
ርያ ria78
ርዮ rio91
ርዳ rda90
ርድ rd86
ርዶ rdo94
ርግ rg96
ሮ ro61 ru85 roe91 o94 orro99 bo100 rop101 r109 eroe113 ra113
ሮሂ roh98
ሮማ roma91
ሮሜ roma95
ሮስ ros90
ሮበ robe97
ሮን ron91
ሮኮ roko91
ሮፓ a100
ሯ rwa71 rua82 ra86 rva86 rhua99 ru100 rwal100 rw102
ሰ se71 ce74 s82 sa89 ze93 sey96 hs100 us100 stad101 sse103 si103 sen106
ሰለ salo95
ሰሎ salo95
ሰሜ sam103 sa103 s103
ሰም se85
ሰር ser77
ሰሰ sese106
ሰብ ceb104
ሰነ sene95
ሰና sena101
ሰን son84 cen92
ሰዓ as90 es90 s90 ce92 a93
ሱ su66 zu89 sw94 s95 shu95 sou95 sun96 sau99
ሱማ soma95
ሱሪ suri92
ሱት isut95
ሱዳ sund92 suda101
ሲ si64 ci76 sey81 s87 ce93 sy94 i95 sii100 syl101 ssi102 zi104 sia107
ሲለ sile104
ሲም sim96
ሲሪ sri95 syri101 syr105
ሲሲ sisi101
ሲቲ city101
ሲት cite101
ሲቹ sich96
ሲች sich96
ሲን sin76
ሲኛ sia95
ሲአ sia102
ሲካ sika90
ሲክ sik89
ሲኮ iko88
ሲዩ ciu101
ሲያ cia101
ሲዮ sio101
ሲዳ sida94
ሲድ seed95
ሳ sa62 s83 za86 ssa97 sha99 kasa100 ssia101 a107 sar107 so111
ሳሆ saho94
ሳል sal87
ሳሚ sami87
ሳማ sama90
ሳም sam86
ሳሞ samo78
ሳራ sara97
ሳር sar78
ሳስ sas95
ሳብ sab96
ሳን san73
ሳኛ sa96
ሳኦ sao91
ሳካ saja100
ሳው sau87 zao99 azao101
ሳዎ zao99 azao101
ሴ se70 ce74 s82 ze93 sier95 sa96 sey96 sse103 si103 sen106
ሴሎ ello101
ሴራ sier95
ሴብ ceb104
ሴት seet100
ሴና sena101
ሴኔ sene95
ሴን sain87 zen90 sen91
ሴው ceu94
ስ s55 94 ce94 sa94 is95 sv101 se101 sh101 st105 z113
ስላ sla80 slav95
ስሎ slo76
ስሪ sri97
ስራ sra97
ስሬ sre94
ስቢ esby100
ስቫ sva89
ስቲ t92
ስታ sta81 st89 sa100
ስቴ sta101
ስት st88
ስን s84 is95
ስኛ sia82 sh93 so95
ስክ sk71 msk100
ስኮ sko91 sco94
ስዊ sw91 swit92 swi100
ስዋ swa75 tswa95 ois95
ስያ sia90 cia91
ስይ sy93
ስዮ sio94 illo100
ስጥ i100
ስጳ espa91
ስፓ spa96
ሶ so64 su85 tso86 sho92 coi97 zo98 s108 o111
ሶማ soma86
ሶር sor88
ሶኒ soni94
ሶጋ soga96
ሷ swa71 sua82 sa86 sva86 wa95 shua99 swal100
ሸ se76 she80 s85 sh87 sa87 che87 sche91 sha94
ሸስ ice94 ce96
ሹ shu74 su75 schu85 chu88 sju93 s97 hu98 szu99
ሺ shi72 si75 s85 schi87 chi90 sh90 she97 hi97 e100
ሻ sha72 sa75 scha85 cha88 s92 sh94 ha99 sza99
ሻል hall92
ሻም sham98
ሻሳ hasa92
ሻን shan96
ሻኛ usia95
ሼ se76 she80 s85 sh87 sa87 che87 sche91 sha94
ሽ s69 sh73 sch82 ch86 sz97 che105 g105 k110
ሽኛ ash99 vash99 s105 dis106 is106 idis106
ሽወ swe95
ሽያ sia92 a101
ሾ sho72 so74 scho89 cho92 ho97 o98 s100 sor100
ሿ swa76 shwa78 sua87 chwa89 shua89 sa91 sva91
ቀ ke74 ca75 que81 cai91 k94 ka95 ga97 ki103
ቁ ku69 cu83 qu88 gu91 k94 cou96 coo100 kou103
ቂ ki74 isch75 k86 ch93 n94 o94 i95 a96
ቃ ka72 ca81 isch86 a86 i90 ga92 o102 k103
ቄ ke74 ca75 que84 cai91 k94 ka95 ga97 qeq101 ki103
ቅ k66 c79 g96 ka97 q109 ck111 ch112
ቅኛ k93
ቅድ s92
ቆ ko69 co78 go90 o97 qqor107 coyh111 cho112 k112 kau114
ቆር qqor107
ቇ koa70 coa79 ko87 goa91 co96 ka98 oa98 go108
ቈ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ቊ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
ቋ kwa74 kua85 qua86 cwa87 koa88 ka89 kva89 cua91
ቌ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ቍ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
ቐ ca74 ke74 que84 cai91 k94 ka95 ga97 ki103
ቑ ku69 cu83 qu88 gu91 k94 cou96 coo100 kou103
ቒ ki74 isch75 k86 ch93 n94 o94 i95 a96
ቓ ka72 ca81 isch86 a89 i90 ga92 o102 k103
ቓዛ gaza101
ቔ ke74 ca75 que84 cai91 k94 ka95 ga97 ki103
ቕ k66 c80 g96 ka97 ck111 q111 ch112
ቖ ko69 co78 go90 o97 coyh111 cho112 k112 kau114
ቘ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ቚ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
ቛ kwa74 kua85 qua86 cwa87 koa88 ka89 kva89 cua91
ቜ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ቝ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
በ be63 b88 ba91 bo100 bu105 ve109 bie111
በለ bele90
በር bur77 mbur85 ber87
በና bena102
በን ben92
በይ bay93
ቡ bu63 bou82 bo98 bi98 bul106 boo108 b110
ቡህ bu95
ቡሉ bulu101
ቡል bul82
ቡሩ buru97
ቡር bur81
ቡቲ buti89
ቡን boon94
ቡካ buka95
ቡዋ bwa101
ቡዳ buda95
ቡገ boug100
ቡጊ bugi94
ቢ bi63 b88 by88 be89 bia98 s100 bari106 vi107
ቢስ bis96
ቢሹ bish100
ቢኒ bini96
ቢክ bik92
ቢያ bia77
ባ ba58 b88 bu99 bak100 bar102 bo102 pa103 bah105 va113
ባሃ baha92
ባህ bah91
ባሉ balu92
ባሊ bali94
ባላ bala99
ባል bal95
ባሎ balo96
ባሕ bah96
ባማ bama103
ባር bar73
ባሳ basa96
ባሽ bash96
ባቲ bati96
ባን ban78
ባይ bay103
ቤ be63 ba83 b88 bu105 ve109 bie111
ቤላ bela83
ቤሌ bele96
ቤል be97
ቤር ber96
ቤታ beta94
ቤኒ beni91
ቤና bena102
ቤን bane94 ben94
ቤኡ beu103
ቤይ bay93
ቤጃ beja101
ብ b61 ba89 be96 p107 v108 bo110
ብሊ bli85
ብሌ bele95
ብሩ buru92 bru92 br107
ብሪ bri81
ብራ bra80
ብሮ bro98
ብኛ bia85 be87 bi95
ብወ bue101
ብዋ bwa91
ብዌ bwe93
ብያ bia75
ብዮ bio98
ቦ bo62 bu92 b95 ba98 bou100 bho102
ቦሊ boli89
ቦሮ boro96
ቦስ bos89
ቦት bot94
ቦኛ bo96
ቦአ boa102
ቦክ bok93
ቦዋ boa101
ቦዝ bos88
ቦዶ bodo96
ቦጅ bhoj90
ቦጌ boug100
ቧ bua75 bwa76 boa84 ba91 bva91 bu92 bawa100 bo101
ቧቤ abue93
ቨ ve68 we76 a95 v96 wa96 ue100 e102 uay102
ቨር ver81 vir98 uver100
ቩ u76 vu79 v80 vo84 woo84 au86 wu108
ቪ vi66 wi78 ve91 bi93 we98 v104 vil107 i107
ቪል ille82
ቪስ vis88
ቪን vin84
ቪኛ vi96
ቪክ vic96 vik96
ቪየ vie95
ቪያ via87
ቫ va67 wa72 a83 ua92 ba102 v108 vo108 vonw113
ቫሌ vale100
ቫቲ vati92
ቫኑ vanu96
ቫን van88
ቫይ vai92
ቬ ve66 we76 a95 v96 wa96 ue100 e102 uay102
ቬት viet85
ቬነ vene94
ቬኔ vene96
ቬን vene95
ቭ v65 w83 o97 u103 b104 ueva104 va106
ቭስ vas92 vos100
ቭን vn96
ቭኛ via93 onia95
ቭያ via88
ቮ vo69 wo80 o84 wa92 bo93 ua100
ቮላ vola88
ቮል vol94
ቮስ vos91
ቯ vwa72 vua83 va87 vva87 wwa88 wa91 wua99 vhua100
ተ te66 ter84 t85 the88 de89 ta94 tte103 da108
ተሉ telu100
ተል tell101
ተም tum90
ተር ter79 tar95
ተሶ teso101
ተኔ ten90
ተን ton86 hten88 ten95 tan106
ቱ tu63 t93 d94 thu96 to96 de99 du100 tut106
ቱም tum105
ቱር tur74
ቱቪ tuvi94
ቱቫ tuva88
ቱት tut87 tutc95
ቱኒ tuni89
ቱኩ tucu95
ቲ ti62 te81 t84 di92 tic94 ty95 tig95 thi96 ia105 stan107
ቲሊ hili95
ቲሞ timo101
ቲቤ tibe88
ቲኒ tini87
ቲና tina94
ቲን tin84
ቲኛ ati96
ቲካ tika95
ቲክ tik97 tic100 etic105
ቲጁ tiju101
ቲጅ tiju101
ቲጓ igua99
ቲፊ tifi94
ታ ta57 t83 tha90 tia96 to97 da98 te105 tar108
ታሂ tahi85
ታሊ tali96
ታል tahl106
ታሎ talo96
ታሚ tami101
ታማ tama103
ታም tham95
ታር tar79
ታሳ tasa97
ታት tats93 tutc95 tat98
ታኒ hani106
ታን tan65 ta100
ታኪ ucky100
ታዋ taw107
ታይ tai80 thai82
ታጂ taji84
ታጃ taji95
ቴ te66 the86 ter86 de89 ta94 t95 ita95 tter96 tte103 da108
ቴል tell101
ቴሶ teso101
ቴን aing93 en101
ት t54 te87 90 oot95 d99 ti100 lich101 th104 ta105 ooet112
ትላ tla82
ትሪ tri84
ትራ trea99 rea99
ትስ ts88 tes94
ትን t98
ትኛ tian82 t83 ta91 tese100 sete104 te107
ትካ tka89
ትድ ted92
ትግ tigr90
ቶ to58 tho86 do93 ta102 t104 taw107 toor107 ctaw108 tu110
ቶሜ tome96
ቶም tom96
ቶር tor92
ቶሮ toro97
ቶበ tobe102
ቶባ toba91
ቶቤ tobe102
ቶቭ tov97
ቶች tats93
ቶን ton78
ቶከ toke95
ቶኪ toki96
ቶክ tok81
ቶጎ togo96
ቶጐ togo95
ቷ twa73 toa80 tua84 ta88 tva88 to97 thua101 twal102
ቸ che75 ch80 ce83 se84 ie87 s88 c90 je90 chu95
ቸሎ ello101
ቸሮ cher100
ቸቸ ch95
ቹ chu74 su82 cu84 iu85 ju88 chuu91 hu91 ch96 czu98
ቹቫ chuv99 chu99
ቹዋ chua93 hua101
ቺ chi65 ci82 si83 ch86 ii86 hi89 ji89 s94 chii100 che100
ቺል chil96
ቺን chin88
ቺካ chic100
ቻ cha70 sa82 ca84 ia85 ja88 ch91 ha91 cza98 cham99
ቻሞ cham99
ቻይ chi81 chay95
ቻዲ chad103
ቻድ chad92
ቼ che74 ch80 ce84 se84 ie87 s88 c90 je90
ቼሮ cher94
ች ch70 s82 c84 i85 j88 che91 h91 cz98 a99
ችና s95
ችን ch95 chen95
ችዋ chua93
ቾ cho74 so82 co84 io85 jo88 ho91 ch95 czo98
ቾን hone88
ቾክ choc100 cho101
ቿ chwa75 swa83 cwa85 chua86 iwa86 jwa89 cha90 chva90
ኀ ha68 a78 h92 hu97 isch104 ja104 he105 u108
ኁ hu68 u79 ju87 h98
ኂ hi67 i83 he91 h102 e103
ኃ ha68 a78 h92 hu97 isch104 ja104 he105 u108
ኄ e74 he78 a85 h86 ha92 o98 hai100 ac101
ኅ h65 ha90 hi100 dsch103 j103 hnpe108 x110
ኆ ho71 o72 or98 oh101 kho102 a103 jo103 xho103
ኇ hoa73 oa74 ho90 o91 ora100 oha103 khoa104 aa105
ኈ hd70 d79 hwe90 hoe91 ho95 had95 we95 w99
ኊ hoi74 wi78 ho85 hwi86 w89 hvi93 ha94 hoe96
ኋ hoa75 wa79 hwa80 hua91 ho92 ha95 hva95 w96
ኋይ whi100
ኌ hd70 d79 hwe90 hoe91 ho95 had95 we95 w99
ኍ hoi74 wi78 ho85 hwi86 w89 hvi93 ha94 hoe96
ነ ne63 n83 na88 nie99 nee106 nei110
ነል nel102
ነይ nei99
ኑ n67 nu74 a103 u108
ኑኢ nui101
ኑክ nuuk100
ኑይ nui101
ኒ ni64 n76 nee84 ne86 ny92 ney93 hani96 un98 nei99 nni102 nia104 ini104 nes110 unei114
ኒስ nis82
ኒሽ nish81
ኒን neen103
ኒኛ ani100 rani103 a103 la105 ula105
ኒአ nea101
ኒካ nica85 nika91 nik95
ኒክ nica95 nik99
ኒኮ niko90
ኒዌ niue95
ኒው new87
ኒዩ niue91
ኒያ nia70 nico95 na95
ና na57 n81 ni95 a96 ina98 ne101 no103
ናል nal91
ናሚ nami89
ናማ nama87
ናም nam81
ናሪ nary94
ናስ nas95
ናቫ nava89
ናን na88 nan90
ናኡ nau102
ናኮ nako98
ናዊ e103 me103 ame103
ናው nau85
ናይ ni82 ny92 nay96
ናዳ nada78
ናጋ naga89
ናፖ napo105
ኔ ne63 n83 na95 nie99 nee106 nei110
ኔል nel102
ኔራ nera96
ኔስ nes102
ኔቪ nevi91
ኔዘ neth91 nied92 ne100
ኔዝ nes101
ኔፓ nepa83
ኔፕ nepe101
ን n52 na92 in94 nc95 ne97 ech98 100 ni100 nu100 ion100 ainv100 s101 an103 on106 eche109 ng114
ንስ nes88 ns89 nas92 nnes94 ans95
ንሽ nsh94
ንት nt87
ንቶ nto88
ንች nch102
ንን n88
ንኛ n63 nia68 no80 anes86 ni87 nes91 nol95 ans95 na96 a100 ng103 ang103 pang103
ንከ nke102
ንካ nka102
ንኬ nke102
ንክ nc106
ንኮ nco93 nko94
ንዚ nsey95
ንያ nia68 nya77 nha94 icas100
ንደ nde82
ንዱ ndu82
ንዲ ndi80
ንዳ nda72
ንዴ nde83
ንድ nd67 nde82 ndia96 ands99 ande105 nds107
ንዶ ndo86
ንጃ nja89
ንጋ nga70 nagh100
ንግ ng68 ing82
ንጎ ngo80 ongo103
ንጔ ngue106
ንፔ npei101
ኖ no63 n96 nor96 neau96 nue102 kno103 naud104 na106
ኖሜ nome101
ኖር nor74
ኖሮ noro94
ኖስ n88 ano92 no101 nos102
ኖቮ novo87
ኖች gin100
ኖን non91
ኖጋ noga94
ኗ nwa71 nua82 na86 nva86 wa95 nhua99 nwal100 ua106
ኘ nye73 ne81 na85 nje88 n89 nay92 ye97 ny98
ኙ nu68 neu90 nyu90 new92 nju92 nue92 u92 ny99
ኚ ni70 nyi84 n87 ny90 i94 ii94 nei94 ne96
ኛ 63 na68 nya85 a88 nia88 ian89 anes94 no95 oe96 ne96 nja96 i97 ain100 s100 nha100 in101 nsch102 nes109
ኛን nan102
ኜ nye73 ne81 na85 nje88 n89 nay92 ye97 ny98
ኝ n71 ny80 i89 ne89 nia91 ni92 na95 nya96
ኞ no76 nyo76 njo81 nio88 nho97 nyot98 o100 yo100
ኟ nwa73 nywa82 nua84 na88 nva88 iwa91 newa91
አ a59 ak97 as100 o104 e114
አላ ala102
አል al78
አረ ara91
አራ ara82
አሬ are102
አር ar82
አሱ asu101
አሳ asa96
አስ as92
አባ aba103
አብ abk95
አቦ abo102
አቫ ava98
አቱ atu97 uatu107
አቲ ati94
አት at92
አና ana85
አን an78 ant99 and102 ando102
አኢ aia104
አኩ ak94
አካ aka91
አዋ awa101
አዘ azer87
አዞ azo101
አየ i88
አያ ai93
አይ i83 ai93
አዳ ada96
አፋ afa96
አፍ af82
ኡ u62 o97 w97 euc101
ኡላ ula99
ኡል uly97 ul104
ኡሩ uru87
ኡራ uru92
ኡር ur89
ኡስ us96
ኡሹ ushu105
ኡሽ ush104
ኡዝ uz80
ኡይ ui96 uy96
ኡጋ uga96
ኢ i63 e85 y92 iq100 a113
ኢሎ ilo94
ኢማ emi95
ኢሩ eiru100
ኢራ ira89
ኢር ir89 ehr100 ehrl100
ኢስ es93
ኢቢ ibi99
ኢት et95 eti96
ኢቶ itto100
ኢኑ inu91 innu95
ኢና inu92
ኢን in70
ኢኳ ekua84
ኢዶ ido92
ኢግ ig89
ኢጣ ita96
ኣ a59 u100 ak100 o104 e114
ኣላ ala97
ኣል al79
ኣመ ame89
ኣም am96
ኣረ are102
ኣራ ara88
ኣር ar85
ኣሰ asce100
ኣሱ asu101
ኣስ as99
ኣብ ab96
ኣቦ abo102
ኣቫ ava96
ኣቲ ati99 at101
ኣት at98
ኣኒ anii100
ኣና ana103
ኣን an79 ang96 and102 ando102
ኣክ ak95
ኣዘ azer87
ኣዞ azo101
ኣየ i88
ኣይ i83 ay94 ai100
ኣዳ ada96
ኣፍ af83
ኤ e63 a77 ay100 i111 et114 y114
ኤል el85
ኤም em94
ኤር er96 eri99 erit99 herm100
ኤስ es79 as101
ኤት ooet100
ኤን n80
ኤካ eka96
ኤኳ ekua95
ኤው e100
ኤዎ ewo95
ኤድ edmo95
እ 62
እስ is92
እት et100
እኑ inu86
እን in92
እኛ a95
ኦ o61 a95 ose101 ho101 au110
ኦም om96
ኦሪ ori94
ኦሮ oro86
ኦሰ os104 osse107
ኦሲ occi95
ኦሴ osse100 oss105
ኦስ aus88
ኦቴ otte101 tte103
ኦና ona102
ኦካ oka107
ኦክ os95
ኦዪ oji100
ኦጂ oji82
ኦፍ of92
ኧ wa70 ua81 a85 va85 hua98 wal99 oa113
ከ ke74 ca75 que81 cai91 k94 ka95 ga97 c100 ki103
ከን kent100
ከው mekw100
ኩ ku65 cu80 qu82 k90 gu91 cou91 coo100 kou103 que104 quec112
ኩራ cura92 cur94
ኩር kur87 kurd93
ኩባ kuba92
ኩቪ kuvi97
ኩት kut95
ኩቺ kuch97
ኩን cun91
ኩክ cook92
ኩዋ kua91
ኩዌ que97 quec105
ኩየ cui100
ኩዩ kuyu92
ኪ ki66 isch75 k84 ch87 okee94 n94 o94 i95 a96
ኪሩ kiru96
ኪሪ kiri89
ኪር kir80
ኪስ kis79
ኪት kitt88
ኪና kina91
ኪን kins92 kin93
ኪያ kia96
ካ ka64 ca69 isch86 kha86 a89 i90 ga92 kan92 k95 cay96 kka97 ksda101 o102
ካለ kale87
ካሊ kali96
ካላ kala96
ካሌ kale96
ካል kal90
ካሜ kame92
ካም cam83 kam94 ka100
ካረ kare94
ካሪ cari105
ካራ kara88
ካር kar85 card96 ard107
ካሮ caro92
ካሽ kash88
ካቢ cabi101
ካባ kaba89
ካብ kaby101
ካታ kata83 cata96
ካኑ kanu92
ካኒ kani92
ካና kana89 cana96
ካን kan74 can87 khan96
ካኖ kano101
ካኮ kako96
ካዊ ccan100
ካዛ kaza89 kasa95
ካይ cai88 cay95 kai96
ካዶ kado96
ካጎ cago96
ኬ ke72 ca75 que82 cai91 k94 ka95 ga97 ki103
ኬሊ keel95
ኬብ heb95
ኬን keny105
ኬኛ okee100
ኬፕ cape95 cap95
ክ k56 c71 cre95 kh95 ki95 ce95 g96 ka97 q97 ek100 kw100 tsk100 ik111 ck111 ch112
ክሊ clip95
ክላ kla85 la94
ክመ khme103
ክሪ cri87 chri92 kree93
ክሬ kre94
ክር kr96 cr101 cri107
ክሮ kro82
ክስ es92 ax95
ክሻ ksha88
ክቲ kti82
ክን ken97
ክኛ k74 c92 kin95 kh96
ክዋ kwa79
ክያ kia96
ክይ ky96
ኮ ko61 co70 go90 cho92 k93 kau94 ot95 o97 coyh111
ኮል kol86 kole94
ኮሚ komi90
ኮሞ como89 komo102
ኮሪ core95
ኮር kor85 cor89 kore91
ኮሮ koro96
ኮስ cos83 kos89 oose94
ኮታ kota87
ኮት cote95
ኮን kon82
ኮኪ ogee100
ኮዚ kozy101 kozi101
ኮይ koy97
ኮፕ kop96
ኯ koa70 coa79 ko87 goa91 co96 ka98 oa98 go108
ኰ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ኲ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
ኳ kwa74 ka85 kua85 qua86 cwa87 koa88 kva89 cua91 cqua100 quod101
ኴ kd69 cd82 kwe89 d94 gd98 kad99 kue101 cwe102
ኵ kwi77 qui82 koi84 kvi84 ka85 cui87 cwi90 gui90
ኸ e74 he78 a85 h86 ha92 o98 hai100 ac101
ኸር herm101
ኹ hu68 u79 ju87 h98
ኺ hi67 i83 he91 h102 e103
ኻ ha68 a78 h92 hu97 kha101 isch104 ja104 he105 u108
ኻኛ kha93
ኼ e74 he78 a85 h86 ha92 o98 hai100 ac101
ኽ h65 ha90 hi100 hea100 dsch103 j103 hnpe108 x110
ኾ ho71 o72 or98 oh101 kho102 a103 jo103 xho103
ዀ hd70 d79 hwe90 hoe91 ho95 had95 we95 w99
ዂ hoi74 wi78 ho85 hwi86 w89 hvi93 ha94 hoe96
ዃ hoa75 wa79 hwa80 hua91 ho92 ha95 hva95 w96
ዄ hd70 d79 hwe90 hoe91 ho95 had95 we95 w99
ዅ hoi74 wi78 ho85 hwi86 w89 hvi93 ha94 hoe96
ወ d66 we79 ue98 v99 ve103 way105 a107
ወላ wola94
ወይ way88
ዉ uu74 ou76 wu82 vu88 u92 o98 auu100 w104
ዊ wi68 vi79 a80 ia87 ui91 i95 o99 oi108
ዊት a88
ዊኒ winn94
ዊና wina96
ዊን win96
ዊኛ a95
ዋ wa66 ua74 a83 va85 hua90 wal91 uah100 oa113
ዋሊ wall92 wali106
ዋላ ala101
ዋል wal96
ዋሪ wari90
ዋር war96
ዋቅ waq103
ዋቱ uatu93
ዋና wana92 ana101
ዋን uan81 wan92
ዋኖ uano97 ano107
ዋኬ wake101
ዋክ wak102 waq103
ዋያ uaia104
ዌ d66 a81 we83 ue89 v99 ve103 way105
ዌላ uela91 ela102
ዌል wel86
ዌር uer94 ware95
ዌት wait92
ዌይ way95
ው u69 o75 w78 v87 au93 rop100 l104 oa110
ውስ us93
ውቅ oc95
ውክ wk98
ዎ vo70 wo77 o80 uo104 oo106
ዎሎ wolo88
ዏ voa72 woa79 oa84 vo89 ua95 wo96 o101 wa103
ዐ a64 o104 e114
ዑ u64 o97 w97
ዒ i65 e88 y92 a113
ዓ a64 o104 e114
ዓረ ara83
ዓት t87
ዔ e66 a83 ay100 i111 et114 y114
ዕ 64
ዖ o64 a95 ho101 au110
ዘ ze68 se72 z114
ዙ zu66 z77 su107
ዙሉ zulu88
ዙኒ zuni101
ዙኚ zuni101
ዙኣ zhua93
ዚ zi73 si74 sey82 zy83 s86 se94 ze94 i96 sia101
ዚላ zela92
ዚል zil96
ዚሎ illo101
ዚም zimb93
ዚኛ zian95
ዚያ sia93
ዛ za63 sa87 zzav95
ዛም zam83
ዛር zar94
ዛዛ zaza89
ዜ ze69 se72 z114
ዝ z66 s74 th89 se90 iss102 es103 yz104 izie106 ghes107
ዝን n95
ዝኛ s82 z88 es92 sia103
ዝያ sia92 zya95
ዞ zo67 z81 so82 ze96
ዞን zona101
ዟ zwa73 swa82 zua84 za88 zva88 sua93 sa97 sva97
ዠ je73 j77 ge90 ja90 g94 sche94 gee95 sch98
ዡ ju69 gu86 schu90 geu91 j91 su95 zh95 zhu97 rzu98
ዢ ji71 j82 gi88 schi92 gei93 je93 si97 jy97
ዢያ sia85
ዣ ja69 ga86 j86 scha90 gea91 sa95 rza98 zha100
ዤ je73 j77 ge90 ja90 g94 sche94 gee95 sch98
ዥ j68 g85 sch89 ge90 s94 rz97 zh99 jaza102
ዥኛ sia93
ዥያ sia81
ዦ jo69 go86 j90 scho90 geo91 zho95 so95 zo96
ዧ jwa72 jua83 ja87 jva87 gwa89 gewa94 swa98
የ ye70 e78 a82 je86 ay90 ie98 y110
የመ yeme92
የሞ ma100
የር ier100 er102
የስ sch95
የሶ so100
የብ br95
የቱ tu95
የና ni100
የን ion89 yen98
የአ a84 e100
የኦ os100
የካ ca87 ka94 yeka95
የዩ eeuu100
የፎ fal95
ዩ u66 eu82 yu84 ue92 ew92 ju92 y99 eau100 euc102 uu109
ዩም um96
ዩሮ euro101
ዩክ ukr87 uk95
ዩጋ uga89
ዪ i68 yi81 y88 e94 ii98 ai101 ei114
ያ a63 ya72 ia72 o88 e89 iah95 ah96 ja96 sch102 hia105 i105 yia107
ያል ial101
ያሪ iari100 ari103
ያና iana84 ana85
ያን ia78 ian82 yan82 an84 eens94 n95 a97 ien100
ያኛ a76 ano91 ia97 iano101
ያኩ yaku86
ያክ ac102 iac105
ያዊ gia92 ia94 ico95
ዬ ye71 e77 a83 je86 ay90 ie107 y110
ይ y63 i67 e89 a89 j96 n100 sy100 g100 dy100 ya102 ia107
ይላ ila96 la100
ይል le100
ይራ yra90 ira101
ይቲ iti94
ይታ yta102
ይት it92 ight95
ይኑ inu96
ይና oe95 en98 yen100 ina101
ይን ein88 ainv100
ይኛ gia88 y92 ea97 iano100 i101
ይካ ika95 aika105
ይክ yk94
ይዝ yz96
ይዲ yidi104 yi106 yid106 y106
ዮ yo74 o74 jo76 io81 ho86 yot97 hio101 llo101
ዮል eol93 eole100 ollo107
ዮሩ yoru89
ዮት otte95
ዮን eone88
ዯ oa76 yoa76 joa81 ioa88 o93 yo93 a96 ya96
ደ de65 da76 d88 nde101 ede104 ethe105 do110
ደም dom93
ደሞ dumo100
ደሴ dese86
ደሽ desh95
ደቫ deva101
ደን den86
ዱ du66 d87 do89 dou92 dul98 dw101
ዱሰ dusu91
ዱኛ du96
ዲ di61 de86 d87 dy90 dia92 dhi100 da106 oddy107 ri109
ዲር dyr101
ዲሽ dish95 desh95 ish101
ዲን din93
ዲኡ dur95
ዲያ dia78
ዲጋ diga97
ዳ da61 d92 dut93 do96 n100 dar103 de104 dia106 du109 th109
ዳላ dela95
ዳም dam102
ዳሪ dari91
ዳር dar85
ዳን dan81 da96
ዳኛ da97
ዳኮ dako103
ዳወ dawe101
ዳዊ dia88 da95
ዳዌ dawe101
ዳው daw92
ዳድ dad91
ዴ de66 da79 d88 nde101 ede104 ethe105 do110
ዴስ dest89
ዴቫ deva101
ዴን den91
ድ d60 de80 di94 t97 ide102 da104 ed112
ድሂ dhi91
ድሽ dish97 ish103
ድን d86 eden95 ddan100
ድኛ dia80 des95 di96 d96 i100
ድዞ dzo86
ድያ dia84
ዶ do60 dor99 daw103 ndo104 d104 deau106 da108 edo113
ዶመ domi95
ዶሚ domi84
ዶራ orra95 rra95
ዶር dor83
ዶስ dos89
ዶባ doba97
ዶቫ dova94
ዶዛ doza95
ዶግ dog89
ዷ dwa74 deua82 doa84 dua85 da89 dva89 dewa93 deu99
ዸ de67 da81 d88 nde101 ede104 ethe105 do110
ዹ du67 d87 do89 dou92 dul98 dw101
ዺ di66 d88 de94 dy94 dia103 da106 oddy107 ri109
ዻ da65 d92 do96 dar103 de104 dia106 du109 th109
ዼ de67 da81 d88 nde101 ede104 ethe105 do110
ዽ d66 de85 t97 da104 ed112
ዾ do65 dor99 daw103 d104 ndo104 deau106 da108 edo113
ዿ dwa74 deua82 doa84 dua85 da89 dva89 dewa93 deu99
ጀ ge68 e80 ze88 je89 ce90 ye92 a93
ጀር jer80 ger90
ጁ ju64 zu84 yu92 zhu93
ጁክ juk96
ጁዋ jua94
ጂ gi72 ji75 zi83 ge87 i92 yi94 zy94
ጂብ gib89
ጂን jin87 gin90
ጂካ gika101
ጂያ gia86
ጃ ja68 a74 za83 ya87 geo100 ija106 je109 z112
ጃማ jama95 jam105
ጃር jar92
ጃቢ jabi96
ጃቫ jav87 java101
ጃን jan83
ጃካ jaka97
ጃያ jaya95
ጃፓ jepa103 jep103 je103
ጄ ge70 e79 ze88 je89 ce90 ye92 a93 ger100
ጅ j68 ja84 y87 ge88 z90 ze91 gi91 ji94 dge95 lgi97 e98 g103
ጅያ gia86
ጅጁ jju95
ጆ jo72 geo79 dzo85 yo87 joh91 zo92 ja94 co95
ጆላ jola95
ጆር geor77 jor96 geo102
ጇ jwa73 jua84 jawa87 ja88 jva88 ywa90 zwa93 zewa94
ገ ge73 ga73 gue89 ghe89 he90 hei104 ha106 g110
ገር guer95
ገን gen96
ጉ gu62 g98 qut104 ugu107 gua107 gou109 gue112
ጉር gur89
ጉሽ gush94
ጉዊ gui95
ጉዋ gua84
ጉያ guya93
ጉጃ guja84
ጊ gi67 gui76 g83 y84 j90 ghi92 gia97 yi99 gue100
ጊስ gis97 jis100 gisc107
ጊሽ gish88
ጊካ gika101
ጋ ga58 ha90 gha90 go100 g105 an108 ho110 guy112
ጋሊ gali83
ጋላ gala87
ጋሌ gall101
ጋል gal83 gali101
ጋም gam83
ጋሪ gary88 gari93 gri101
ጋር gar94
ጋሲ gasi88
ጋስ gas89
ጋቱ gatu103
ጋን gan82
ጋዛ gaza102
ጋየ gall100
ጌ ge72 ga73 gue89 he90 g97 ghe100 hei104 ha106
ጌይ gae95
ግ g61 ga97 gh103 h104 q106
ግላ gla90
ግረ gre86
ግሪ gree81 gri95 groe95
ግራ gra91
ግሬ gre89
ግሮ egro90
ግኛ g86 gia95 iano100
ግካ gkha98
ግወ gue95
ግዊ gwi101
ግዋ gwa96
ጎ go60 w91 ho98 qo100 ga106 ego109
ጎላ gola97
ጎር ghor95 qor101
ጎሮ goro105
ጎስ egos94 gos97
ጎን gon83 go95
ጎኛ go94
ጏ goa67 go84 wa93 ga98 hoa100 qoa102 goo107 gaa108
ጐ gd69 gue88 gwe89 gu92 go92 goe94 guae96 gua100
ጐላ gola95
ጒ gui75 goi81 guai83 gu86 gwi86 go92 gua94 gvi96
ጒላ uila96
ጓ gua67 goa81 gwa82 guaa83 gu88 ga97 gva97 go98
ጓም guam96
ጓራ guar100 gua103
ጓን ua95
ጓይ guay85
ጔ gd69 gue85 gwe89 gu92 goe94 guae96 go98 gua100
ጕ gui75 goi81 guai83 gu86 gwi89 go92 gua94 gvi96
ጘ nga76 nge76 ng80 ngue92 nhe93 ne95 n99 ga100
ጙ ngu66 gu90 nu95 ng98 angu105 nqut105 anu106 ngua108
ጚ ngi71 ng82 ni90 ngui91 ny91 nge93 ngy97 nj97
ጛ nga68 ng86 na88 ga92 nha93 ana99 ngaa102 ngo103
ጜ nga76 nge76 ng80 ngue92 nhe93 ne95 n99 ga100
ጝ ng66 n85 an96 nga99 and104 ang106 ngo110 ngue111
ጞ ngo67 go91 nw93 no95 ng97 nho100 nqo102 ango106
ጟ ngwa71 ngua82 nga86 ngva86 nwa90 anwa101
ጠ te68 ter86 ta88 de89 t95 the95 tte103 da108
ጡ tu66 t93 d94 to96 de99 du100 thu105 tut106
ጢ ti67 t85 di92 te95 ty95 ia105 thi106 stan107
ጣ ta65 tha95 t97 to97 da98 tan100 te105 tar108
ጣሊ ital87
ጤ te68 ter86 de89 ta94 t95 the95 tte103 da108
ጥ t64 d99 te103 th104 ta105
ጥል ital95
ጦ to65 do93 tho97 ta102 t104 tu110
ጧ twa73 toa80 tua84 ta88 tva88 to97 thua101 twal102
ጨ che76 ch80 se84 ce86 ie87 s88 c90 je90
ጩ chu74 su82 cu84 iu85 ju88 hu91 ch96 czu98
ጪ chi75 si83 ci85 ch86 ii86 ji89 hi92 s94
ጫ cha74 sa82 ca84 ia85 ja88 ch91 ha91 cza98
ጬ che76 ch80 se84 ce86 ie87 s88 c90 je90
ጭ ch74 s82 c84 i85 j88 h91 cz98 a99
ጮ cho74 so82 co84 io85 jo88 ho91 ch95 czo98
ጯ chwa75 swa83 cwa85 chua86 iwa86 jwa89 cha90 chva90
ጰ pe68 be85 p90 pa92 pei98 ba102 fe104 per105
ጱ pu66 bu88 pa93 p94 b98 fu102
ጲ pi69 pe83 bi87 b92 fi92 p94 py94 pid107
ጳ pa66 ba88 po94 pe100 pu101 p102 fa104 pas104
ጳዊ a101
ጴ pe68 be85 p90 pa92 pei98 ba102 fe104 per105
ጵ p65 b93 pa101 pe102 ba107 f109 po114
ጵያ pia92
ጶ po65 bo90 poh96 p103 pau105 fo109 apo111 bou111
ጷ pwa72 poa80 pua83 pa87 pva87 po97 bwa100 phua100
ጸ tse75 tce79 ts85 ce88 te91 c92 ze93 t95
ጹ tsu73 cu79 tu82 zu84 tzu94 chu97 tsw99 ts100
ጺ tsi72 ci85 tci85 ti88 zi90 ts93 c96 tsey97
ጻ tsa75 ca79 ta82 za84 ts93 tza94 c96 cha97
ጼ tse75 tce79 ts85 ce88 te91 c92 ze93 t95
ጽ c75 t78 z80 ts81 ch93 tz99 k101 tch101
ጾ tso71 co81 to84 zo86 ttso97 tsho98 cho99 c102
ጿ cwa77 twa80 zwa82 tswa85 cua88 tua91 ca92 cva92
ፀ tse75 tce79 ts85 ce88 te91 c92 ze93 t95
ፁ tsu73 cu79 tu82 zu84 tzu94 chu97 tsw99 ts100
ፂ tsi72 ci85 tci85 ti88 zi90 ts93 c96 tsey97
ፃ tsa75 ca79 ta82 za84 ts93 tza94 c96 cha97
ፄ tse75 tce79 ts85 ce88 te91 c92 ze93 t95
ፅ c75 t78 z80 ts83 ch93 tz99 k101 tch101
ፆ tso72 co81 to84 zo86 ttso97 tsho98 cho99 c102
ፇ ca78 tsoa80 ta81 za83 tsa86 coa89 toa92 zoa94
ፈ fe63 f109
ፉ fu63
ፉላ fula94 ful103 fu105 f105
ፉቱ futu89
ፊ fi64 phi90 fe96
ፊሊ fili84
ፊን fin93
ፊጂ fiji86
ፋ fa64 far90 f93 fe94
ፋማ fama96
ፋሮ far88
ፋሶ faso90
ፌ fe64 f109
ፍ f63 fe96 ph99 ff101 v101 fr107 fri112 ft113
ፍሪ fri84
ፍራ fra91
ፍሬ fre101
ፍኛ f96
ፎ fo68 fal83 f85 fa85 vo91 for94
ፎር for91
ፎን fon91
ፏ fwa70 fua81 fa85 fva85 fhua98 fwal99 phwa104 ffwa106
ፐ pe66 be85 p87 pa92 pei98 ba102 fe104 per105
ፐር per83
ፐን pe95
ፐይ pei104
ፐግ ipeg100
ፑ pu65 bu88 p89 pa93 b98 fu102
ፑሪ puri86
ፑራ pura96
ፑን pun87
ፑክ puk95
ፑዌ pue95
ፒ pi63 pe79 bi87 b92 fi92 pid93 p94 py94
ፒት pit89
ፒድ pied101
ፓ pa62 ba88 pas91 po94 pe100 pu101 p102 fa104
ፓሆ paho94
ፓሉ pala100
ፓሊ pali93
ፓል pal93
ፓም pam96
ፓራ para92
ፓሽ pash92
ፓን pan86
ፓክ pak102
ፓፒ papi101
ፓፕ pap97
ፔ pe66 be85 pa86 p90 pei98 ba102 fe104 per105
ፔሩ peru92
ፔግ ipeg100
ፕ p64 b93 pru100 pa101 pe102 ba107 f109 po114
ፕሩ pru101
ፕሪ pri89
ፕየ pie106 pier106 pi106
ፖ po64 bo90 pau96 poh96 p103 fo109 apo111 bou111
ፖህ poh101
ፖሊ poli82
ፖላ pola93
ፖል pol88
ፖር por81 pore92
ፖና pona96
ፖን pon98 pohn103
ፗ pwa72 poa80 pua83 pa87 pva87 po97 bwa100 phua100
ፘ ra68 rya85 ria88 ro95 re96 rja96 rsch102 ri105
ፙ ma69 mya86 maa88 mia89 mo96 me97 mja97 msch103
ፚ fa68 fya85 fia88 fo95 fe96 fja96 fsch102 pha102
፝ 64
፞ 64
፟ 64
ᎀ md67 mad86 mwe87 mue99 mv100 mve104 nd104 mawe106
ᎁ mwi75 mvi82 ma83 moi85 mia90 mawi94 mo96
ᎂ md67 mad86 mwe87 mue99 mv100 mve104 nd104 mawe106
ᎃ mwi75 mvi82 ma83 moi85 mia90 mawi94 mo96
ᎄ bd67 bwe87 bad91 bue92 bu96 bed99 bv100 boe101
ᎅ bui74 bwi82 boi83 bu85 bvi89 ba90 bo94 bue96
ᎆ bd67 bwe87 bad91 bue92 bu96 bed99 bv100 boe101
ᎇ bui74 bwi82 boi83 bu85 bvi89 ba90 bo94 bue96
ᎈ fd66 fwe86 fue98 fv99 phd100 ffd102 vd102 fve103
ᎉ fwi72 fvi79 fa80 fia87 fui106 phwi106 ffwi108 foi108
ᎊ fd66 fwe86 fue98 fv99 phd100 ffd102 vd102 fve103
ᎋ fwi72 fvi79 fa80 fia87 fui106 phwi106 ffwi108 foi108
ᎌ pd67 pwe87 bd95 pue99 pv100 poe101 pad103 ped104
ᎍ pwi76 poi77 pvi83 pa84 po88 pia91 poe99 poy103
ᎎ pd67 pwe87 bd95 pue99 pv100 poe101 pad103 ped104
ᎏ pwi76 poi77 pvi83 pa84 po88 pia91 poe99 poy103
ⶀ loa68 lo85 la90 lloa93 laa95 laua102 loga106 loo108
ⶁ moa67 mo84 maa95 ma100 maua100 mora100 moo107 hmoa112
ⶂ roa67 ro84 ra93 rua96 roea103 roo107 ru113
ⶃ soa70 sa80 so87 tsoa95 shoa96 coia101 sua101 zoa102
ⶄ sa77 sha79 shoa82 soa83 scha87 cha90 sho99
ⶅ boa67 bo84 bua93 ba96 baa99 boua101 bhoa103 boo107
ⶆ toa67 to84 ta94 doa95 thoa99 taa104 too107 do112
ⶇ cha75 sa83 ca85 choa86 ia86 ja89 ha92 soa94
ⶈ noa69 na79 no86 nora99 a103 nuea105 knoa106
ⶉ na77 noa80 nyoa80 njoa85 nya86 nioa92 ia95 nea95
ⶊ a68 oa79 au95 o96 ar99 aa110
ⶋ zoa69 za83 zo86 soa86 z100 sa101 so103 zoo109
ⶌ doa66 do83 da100 dora100 dawa104 ndoa105 doo106
ⶍ doa66 do83 da100 dora100 dawa104 ndoa105 doo106
ⶎ joa74 geoa79 dzoa85 yoa87 jo91 joha91 zoa92 jaa94
ⶏ toa67 to84 ta94 doa95 thoa99 taa104 too107 do112
ⶐ cha75 sa83 ca85 choa86 ia86 ja89 ha92 soa94
ⶑ poa67 po84 boa92 poha98 pa100 paua107 poo107 bo109
ⶒ poa67 po84 boa92 poha98 pa100 paua107 poo107 bo109
ⶓ ngd67 nd86 ngwe87 and97 ngue99 ngv100 ngad100 ngve104
ⶔ ngwi73 ngvi80 nga81 ngia88 ngui92 nwi92 ngoi98 nvi99
ⶕ ngd67 nd86 ngwe87 and97 ngue99 ngv100 ngad100 ngve104
ⶖ ngwi73 ngvi80 nga81 ngia88 ngui92 nwi92 ngoi98 nvi99
ⶠ se76 she80 s85 sh87 sa87 sche91 che94 sha94
ⶡ shu74 su75 schu85 chu88 sju93 s97 hu98 szu99
ⶢ shi73 si77 schi87 s88 chi90 sh90 she97 hi97
ⶣ sa75 sha75 scha85 cha88 s92 sh94 sza99 ha99
ⶤ se76 she80 s85 sh87 sa87 sche91 che94 sha94
ⶥ s73 sh75 sch83 ch86 sz97 che105 g105 k110
ⶦ sho73 so74 scho89 cho92 ho97 o98 s100 sor100
ⶨ che76 ch80 se84 ce86 ie87 s88 c90 je90
ⶩ chu74 su82 cu84 iu85 ju88 hu91 ch96 czu98
ⶪ chi75 si83 ci85 ch86 ii86 ji89 hi92 s94
ⶫ cha74 sa82 ca84 ia85 ja88 ch91 ha91 cza98
ⶬ che76 ch80 se84 ce86 ie87 s88 c90 je90
ⶭ ch74 s82 c84 i85 j88 h91 cz98 a99
ⶮ cho74 so82 co84 io85 jo88 ho91 ch95 czo98
ⶰ je73 j77 ge90 ja90 g94 sche94 gee95 sch98
ⶱ ju69 gu86 schu90 geu91 j91 su95 rzu98 zhu100
ⶲ ji71 j82 gi88 schi92 gei93 je93 si97 jy97
ⶳ ja69 ga86 j86 scha90 gea91 sa95 rza98 zha100
ⶴ je73 j77 ge90 ja90 g94 sche94 gee95 sch98
ⶵ j68 g85 sch89 ge90 s94 rz97 zh99 jaza102
ⶶ jo69 go86 j90 scho90 geo91 zho95 so95 zo96
ⶸ che76 ch80 se84 ce86 ie87 s88 c90 je90
ⶹ chu74 su82 cu84 iu85 ju88 hu91 ch96 czu98
ⶺ chi75 si83 ci85 ch86 ii86 ji89 hi92 s94
ⶻ cha74 sa82 ca84 ia85 ja88 ch91 ha91 cza98
ⶼ che76 ch80 se84 ce86 ie87 s88 c90 je90
ⶽ ch74 s82 c84 i85 j88 h91 cz98 a99
ⶾ cho74 so82 co84 io85 jo88 ho91 ch95 czo98
ⷀ kye73 ke81 ka85 cye86 kje88 kay92 ce94 ca98
ⷁ ku70 cu83 keu92 kyu92 kew94 kju94 kue94 u95
ⷂ ki70 ci83 kyi84 ky90 i95 ke96 cyi97 c99
ⷃ ka70 ca83 kya87 kia90 a95 ko97 ke98 kja98
ⷄ kye73 ke81 ka85 cye86 kje88 kay92 ce94 ca98
ⷅ c75 ky80 k84 cay87 ki87 ca88 cy99 ci100
ⷆ ko77 kyo77 kjo82 kio89 co90 cyo90 cjo95 kho98
ⷈ kye73 ke81 ka85 cye86 kje88 kay92 ce94 ca98
ⷉ ku70 cu83 keu92 kyu92 kew94 kju94 kue94 u95
ⷊ ki70 ci83 kyi84 ky90 i95 ke96 cyi97 c99
ⷋ ka70 ca83 kya87 kia90 a95 ko97 ke98 kja98
ⷌ kye73 ke81 ka85 cye86 kje88 kay92 ce94 ca98
ⷍ c75 ky80 k84 cay87 ki87 ca88 cy99 ci100
ⷎ ko77 kyo77 kjo82 kio89 co90 cyo90 cjo95 kho98
ⷐ hye76 hae82 he84 ye85 ha86 hje91 e93 hay95
ⷑ hu71 u80 heu93 hyu93 hau94 hew95 hju95 hue95
ⷒ hai76 hi76 i85 ha87 hyi90 hy96 hae98 yi99
ⷓ ha71 a80 hya88 hia91 haa93 ya97 ho98 he99
ⷔ hye76 hae82 he84 ye85 ha86 hje91 e93 hay95
ⷕ ha66 h95 hy95 hi96 y104 i105 he112
ⷖ ho79 hyo79 hao81 hjo84 o88 yo88 hio91 jo93
ⷘ gye75 ge83 je84 ga87 j88 gje90 g92 gay94
ⷙ gu68 geu90 gyu90 gew92 gju92 gue92 ju94 gy99
ⷚ gi74 ji77 gyi88 j88 guyi89 yii91 g92 yi92
ⷛ ga68 gya85 gia88 ja93 go95 ge96 gja96 gaa101
ⷜ gye75 ge83 je84 ga87 j88 gje90 g92 gay94
ⷝ j73 g77 guy85 yi87 y88 gy99 gi100
ⷞ go77 gyo77 gjo82 jo82 gio89 guyo94 yio96 yo97
`;
