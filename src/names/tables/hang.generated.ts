// Made by bench/learn/alphabet-tables.ts from wd_korean.tokens.tsv (NETransliteration-COLING2018, CC0), Wikidata labels (ko; CC0). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hang = `
ᄀ g73 76 k86 gu91 m93 r94 t96 shi97 q97 gg99 s100 ji101 h101 to101 tak102 hiro102 i103 go103 o103 tsu103 yo105 c105 yas105 ki105
가 ga55 gar79 ka82 gha87 i98 n104 ta104 o106
가ᄂ gan103
가ᄃ gard106
가ᄅ gar95
가ᄊ katsu96
가ᄋ ga90 ge95
가ᄌ i101 kazu103 ko107 t107
가ᄐ kat103
간 gan88 ghan102 kan103
갈 gal84 gall105
감 gam96
강 kang93 gang103
개 ga88 gae104
개ᄅ garr94 gar101
개ᄇ gab103
갠 gan103
갤 gal94
갬 gam107
거 ger78 gu86 ga93 gger97 ge102
건 gan77 gun94 gen99 rgan99 ghan105
걸 gal97 gel105
게 ge65 gue83 ghe89 ga90 gge96 i103 ta106 iwa106
게ᄂ gen104
게ᄅ ger97 guerr97 guer104
게ᄋ ga84 ge101
겐 gen75 ken101 o105 ka106
겔 gel83 guel103 egel105
경 kyung102
고 go60 ko88 gho91 gor94 a96 gau99 got101 g103 ke105 o105
고ᄅ gor91
고ᄆ gom97
고ᄇ gov97
고ᄉ goss106
고ᄐ gott97
곤 gon87
골 gol80
곳 gott105
공 gong94 gon107
과 gua94
과ᄋ gu104
괴 go94 goe98
구 gu66 gou87 ku90 goo96 go96 sh104 m105 g107
구ᄂ kun104
구ᄃ good106
구ᄅ t105
군 gun89 g102
굴 gul98 goul104
굽 gup99
굿 good92
귀 gu90 gui96
귄 gun94
규 gyu102
그 g55 gg88 gh90 gue97 ig102 ge102 rg107
그ᄂ gn88
그ᄅ gr62 gre102
글 g86 gle91 gl98 gel105
기 gi70 ghi85 ki86 gui87 gy92 ggi93 gie100 ggy101 ugi102 ji102
기ᄇ gibb99
기ᄋ guill94 gi102
긴 gin84 giin104
길 gil83 gill98 guil101
김 kim94 gim100
ᄁ k95 c104 qu111 kk115 galy118
ᄂ n67 77 k95 g100 i102 hn102 ki103 tsu104 nj105 in106 gn106 l107 sa107 nn107 naugh108 nu108 y108 han108 na108 ma108 p109 su109 on110 ts110
나 na46 nna82 nah95 ina101 o101 e101 ta102 m102 n102 y104 sa105 ra105 r106
나ᄀ nag98
나ᄃ nad102
나ᄇ nav103
나ᄉ nac104 nass105
나ᄋ n90 na93 knigh100
나ᄏ sh100 y104 r105
난 nan80
날 nal92
남 nam90
내 na92
낸 nan106
냅 knapp106
냉 nin101
냐 gna87 na90 nya93 nja93 nha99
너 ner70 na84 nner88 nor90 hner105
너ᄉ nath104
넌 nan88 nnon94 nen96 nnan98
널 nal88 nnell96
넘 nham101
네 ne53 nne86 net93 na99 enee104 nais106 neh106
네ᄇ nev106
네ᄋ na94 ne104
네ᄑ nef104
넥 nek104
넨 nen73
넬 nel82 nell93 nnell99 rnell102
넴 nem99
넷 nette97 rnett97 net103 nett104
노 no52 nor94 o94 kno99 now99 not99 e103 a105 taka107 know107
노ᄅ m99 norr105
노ᄆ i101
노ᄇ nov77 nob98 i105 tak106
노ᄋ no106 neu107
논 non91
놀 nol97
농 non101
뇨 no93 nyo94
뇽 gnon103
누 nu66 nou86 no88 noo99
뉴 new87 gne106
느 ne102
니 ni48 ny74 nny80 ney81 nie81 nni83 nnie83 ne86 nney92 nee93 nyi95 nic103
니ᄋ ni85
니ᄏ nik83 nicho93
닉 nick93 nik96 nic98 nnick104
닌 nin85
닐 nil91 neal98 neill99 neil100 niel101
님 nim102
닛 nit105
닝 nning85 ning90
ᄃ d68 78 t92 dh98 fu99 m99 y100 tha103 do104 s104 u105 k105 e106 n107 da107 di107 tsu109 g109 et110 in111 h111 ba112 yosh112 ar112
다 da53 ta80 dar89 dha92 dda93 o94 mi96 a97 to97 i98 ko98 ki98 d100 hi101 dah104 ya104 ka104 ke105 ma106 shi107
다ᄂ dan104
다ᄃ tad77
다ᄅ dar92
다ᄆ dam103
다ᄇ dav100
다ᄋ d81 da98 n105
다ᄏ tak84 s101 m102 shi102 h104 k105 fu105 no107
단 dan81
달 dal83 dahl88 dar104
담 dam94
당 dan100
대 da79 dae102
대ᄂ dann101
대ᄅ darr102
댄 dan95
댕 din101
더 der74 du84 ther86 de88 da96 dou97 dder97 ather98 the100
더ᄀ doug100
더ᄆ derm104
더ᄑ duff106
던 don84 den95 dan96 dun97 dunn104 dern106
덤 dam94 dom102 dham107
데 de54 da95 des100 te105 der105 det106 k106
데ᄀ deg105
데ᄂ den96 denn107
데ᄅ der92 ter102
데ᄆ dem95
데ᄇ deb93 dev102
데ᄋ da76 de101 d104
덴 den77
델 del73 dell87 ddell104
뎀 dem96
도 do54 to81 dor93 daw100 dau101 o102 i102 ko104 ta105 dot106
도ᄂ don98
도ᄅ dor91
도ᄆ dom106
도ᄇ dov98
도ᄉ tosh89 m104 dos105
도ᄏ tok105
도ᄐ dott104
독 dock106
돈 don85
돌 dol85 dal104 doll104 dall106
돔 dom94
동 dong101 don103
두 du70 dou83 do87 doo102
두ᄋ du105
둔 dun104 doun105
둘 dul90
뒤 du82 dy104
뒤ᄇ dub106
듀 du84 dew101
드 d47 de71 ad98 dd98 rd98 of104
드ᄂ n105
드ᄅ dr70 d101
드ᄇ deb106
드ᄑ df107
든 den80 rden98 dden101 rdon102 don103
들 ddle95 dle97 dl100 dall101 del106 de106
디 di54 dy73 die79 de81 ddy89 dee93 dhi93 d94 ddie98 dea103
디ᄋ di87 d106
딕 dick102 dik103 dic104 ddick106 dix106
딘 din81 dine89 ddin93 dean104
딜 dil88
딤 dim101
딩 ding85
ᄄ t93 ta113 tt116
ᄅ r74 76 l76 n97 re98 le98 m98 k99 hr100 h101 ku102 b102 s104 ll105 j105 rh105 y105 nag106 nishi107 shi107 er107 lough108 e108 ryo108
라 ra46 la61 rah89 lar90 rra91 a97 re98 lat106 ru106 las106 e107
라ᄀ lag103 rag104
라ᄂ ran105
라ᄃ rad106
라ᄅ lar105
라ᄇ lab98 lav99
라ᄉ b104
라ᄋ re82 r83 l83 le90 wrigh93 li97 rei99 rhy102 ra105
라ᄌ laz107
라ᄐ rat103
라ᄑ raf101 raff106 lap106
락 lak102
란 ran73 lan89 an97
랄 ral92 lal102 al106
람 ram78 lam96 rahm107
랑 ran84 lan93 rand99 rang99 rent99 lanc102
래 ra74 la83
래ᄑ raf106
랙 lack90
랜 ran79 lan80
램 ram89 lam103
랫 latt104
랭 lang97 lan97 rin98 ran99 ain103 lin106
러 ru84 ra90 lu95 le95 lo96 la98 ler98 re100 rer103
러ᄇ love95
러ᄋ l102
러ᄏ luck105
런 ren79 lan85 len87 ron88 an90 lon91 ran99 on100 rren102 en103 lun104
럴 rol94 rrell97 rell105
럼 lum92 rum97 um102 rem105 lem107
럽 up106 rop107
럿 rrett102
레 re52 le61 ra92 rre94 leh96 e101 reg101 reh101 lee103 rey103 ret104 i105
레ᄂ lenn107
레ᄃ redd104
레ᄇ rev97 lew104 lev105
레ᄉ les101 less107
레ᄋ ra75 la77 le90 re102
렉 ek93 rek98
렌 ren74 en88 len93 ene106
렐 rel84 rell96
렘 lem95 rem100
렛 lett95 ett99
로 ro49 lo66 lau81 law90 roe92 row93 o96 lowe97 ra98 rot99 low99 roc100 reau100 rrow101 rho101 mi102 i103 lot104 lor104 ros105 roh105 moto105 rowe105 ta106
로ᄃ rod101
로ᄅ laur94 lor94
로ᄆ rom99
로ᄇ rov92 rob95 lov98 robb100
로ᄉ ross97 ros98
로ᄋ lloy104
로ᄌ ros93 roz100 rose102 rodg106
로ᄐ rot106
로ᄑ lop98
록 rock90 lock96
론 ron80 lon96 on98
롤 rol90 roll102 role103 rawl106
롬 rom89 lom89 rome104
롭 rob101 lob105
롱 ron96 long98 lon100 on105
뢰 ro86 lo95
뢴 ron99
룀 rom86
료 ryo95
루 ru61 lu66 ro84 rou86 rew91 lou91 roo93 rue96 a99 loo100 roux101 r105
루ᄇ rub93
루ᄉ luc91 rouss98 rus101
루ᄋ lu98 lou103 i107
루ᄌ ruz105
루ᄎ luc101
루ᄏ luc96 luk102
룬 run94
룰 rul102
룸 loom106 lum107
뤼 lu89 ru89 ruu106
류 lyu101 liu106
류ᄇ lyub102
르 r40 re79 le82 rd89 ar93 er93 rt95 l99 hr102 ir103
르ᄀ rg85
르ᄂ rn85 ren100
르ᄃ rd84
르ᄆ lem100 rm103
르ᄇ rb97 rv102
르ᄉ rs97 rc98
르ᄌ rz97 rg97 r104
르ᄎ rc104
르ᄏ rc98 rk99 rch99
르ᄐ rt81
르ᄒ rg101
른 rn86 n107
를 rl92
름 m86 rm106
리 ri46 li62 ry66 rie77 ree83 rri85 ly86 rry86 le86 y86 re87 i89 ley91 lee92 rey93 lie93 lea94 rrie94 riy98 rea98 ma102 ie104 rei106 leigh107
리ᄀ rig106
리ᄂ rin104
리ᄇ riv98 lieb99 reb103 rib104 liv105 reeve106
리ᄉ lis103 s106
리ᄋ ri84 le96 li104 i105
리ᄌ ridg104
리ᄎ rich92 riz103
리ᄏ ric100 rick103
리ᄑ lipp96
릭 rick83 rik87 ric88 ick92 rrick100 rek106
린 lin71 rin75 in84 lyn86 ine87 lynn92 yn92 ryn93 rine95 ene98 lynne103 en103
릴 ryl95 ril98 lil99 rrill101 rill103
림 rim93 lim97 reem104
립 lip92 rip104 ip106
릿 rrit103 rit104 ret104
링 ling81 ring85 ing86 lin95 hring101 rring101
ᄆ m71 74 k92 n93 i95 w97 tsu98 g99 shi99 shig99 b99 r103 sh103 j103 s103 yu103 su103 um104 e105 ku105 ch105 mm105 d106 ha106
마 ma45 mar70 maa93 mah94 i98 to98 ko100 mma101 ta101 o102 me103 mo104 ri105 ya105 n106 maz107
마ᄂ man89
마ᄅ mar70
마ᄉ mas86 mass94 k98 s99 n104
마ᄊ ak106
마ᄋ m76 me86 ma87
마ᄌ maz100
마ᄎ mazz103
마ᄏ mach99 marqu99
마ᄐ mat91 matth98 matt99 math104
막 mak97 mac104
만 man64 mann69
말 mal79 mar99 mmal106
맘 mam98
망 man90 ment101
매 ma73 mc85 mad100 m105 mas106
매ᄀ magg105
매ᄂ mann106
매ᄃ made102
매ᄉ matth101 math104
매ᄏ mcc81 mc84 mck92 mack96 mac98
맥 mc67 mac83 mack102 rmack102
맨 man76 mann104
맬 mal97
맹 min104 main106
머 mer75 mu84 ma89 mmer90 me91 mur92 lmer104
머ᄅ mar100
먼 man63 mon79 mmon94 mun95 mann98 rman98
멀 mul88 mmel102 mal104
메 me56 ma87 meh95 mai100 met102
메ᄂ men89
메ᄃ med95
메ᄅ mer93 mar101
메ᄉ mess99
메ᄋ ma77 me105
멘 men73
멜 mel78 mmel100 mell102
멧 met99
멩 meng106
모 mo54 mor89 mau93 moh97 a100 mou104 n105
모ᄂ mon92
모ᄅ mor85 maur92 morr105
모ᄇ mov98
모ᄑ moff105
몬 mon73 mone101
몰 mol96
몽 mon94 mont95 mong101
뫼 mo96 mol107
묄 mol107
무 mu63 mou83 moo97 mo102
무ᄂ mun96
무ᄅ s101 mur101
문 mun89 moon105
뮈 mu92 my101 mus103
뮌 mun101
뮤 mu90 mue104
므 m86 me99
미 mi50 my78 me90 mea92 mie94 mmy94 mee95 ki101 no101 mic102 ta102 mmi104 ichi104 mit106 ko107
미ᄂ min92
미ᄅ mir93
미ᄉ m105
미ᄋ mi100 m101
미ᄎ mitch100
미ᄏ mich104
미ᄐ mit104
미ᄒ mich103
믹 mick100
민 min78 mine99 meen105
밀 mil78 mill92
밈 mim104
밋 mit100
밍 ming93 mming96
ᄇ b66 v80 w84 85 p93 m97 bo99 y104 ab105 s105 k106 vi106 ke107 c107 e109 tom109 bu110 boh111 u111 peka111 ka112 br112 ha113 va114
바 ba52 va54 bar78 wa82 bha88 var93 bah100 bat105
바ᄂ van96 ban100
바ᄅ bar83 var92
바ᄇ barb98
바ᄋ we85 ba85 b94 v96 va100 wei102 be102 mi106
바ᄎ vac105
바ᄏ bak105
바ᄐ batt100 bat104
반 van79 ban83 wan107
발 bal77 val78 wal85 vall99
밥 bap105
방 wan106 ban106
배 ba78 va94
배ᄅ barr92
백 back95 bo107 bach107
밴 van92 ban98
밸 bal100
뱀 bam103
뱅 ban97 vin98
버 ber65 ver75 bu78 bur81 bir94 ve95 ba99 be102 va104 rver105 but107 byr107
버ᄀ burgh104
버ᄂ bern102 van102
버ᄌ virg103
버ᄏ buck99
벅 buck102
번 burn88 van88 ven99 von99 ban103 bun103 byrne104 bern104
벌 val104
벗 bot106
베 be55 ve61 we77 bec97 ba100 vet101 bbe102 o107
베ᄂ ben101 ven104
베ᄃ bed105
베ᄅ ber67 berg89 ver89 wer102 verr103
베ᄉ beth101
베ᄋ ba79 va102 ve105 wij107
베ᄐ bett106
벡 beck99 bek101 vek105
벤 ben76 ven80
벨 bel75 vel86 bell94 belle97 wel99 bbel103 vell103
보 bo56 vo70 wo92 beau93 bor95 bau98 bow100 vaugh101 baugh103 vau104
보ᄂ bonn98 bon99
보ᄅ bor98 vor103
보ᄇ beauv104
보ᄉ bos104
보ᄋ bo101 woj104
보ᄐ bott104
본 bon88 born96 von103 bone103 vonne104
볼 vol87 wol89 bol89 bal96 ball98 boul102
봉 bon101 bong105
뵈 bo96 wo98
부 bu63 bou78 vu87 boo90 g101 vou102 boe102 o103 b103 wu105 bo107 wa107
부ᄅ bur93
부ᄉ bus98
부ᄋ bu96
부ᄌ buz106
부ᄏ buk105
부ᄐ bhut105
부ᄒ buch105
분 bun102 boon104
불 bul93 bull101
붐 boom107
뷔 bu88
뷔ᄐ but106
브 b58 v68 ve85 w87 be94 bb99
브ᄅ br56 vr93 bre102 bra103 bru104
븐 ven87
블 b73 ble85 bl105 v106 blo106
비 vi56 bi61 by75 wi77 vy85 bea92 vie93 vey94 bbie94 be94 bee95 bie96 bby96 wie97 bbi98 b99 rvey102 wy102 wit104 vig105
비ᄂ vin102 bin107
비ᄃ bid106
비ᄋ bi92 vi94 bj94 bjo94 wi97 be107
비ᄎ vic96
비ᄐ vitt100 vit104
빅 vic90 vik93
빈 vin75 bin79 win87 vyn103 byn106
빌 ville86 bil88 wil88 vil90 bill100 vill102
빙 ving96 win107
ᄈ p95
쁘 p105
쁘ᄅ pr100
ᄉ s71 75 ch82 z86 sz87 sh90 th93 x93 n94 sch95 g96 k96 j97 har97 zu98 c98 y99 m100 shch100 t102 o103 i104 ka105 tsu105
사 sa51 za78 ssa78 saa91 tha94 sar95 o99 a99 ki99 ta104 r104 sah104 i104 k105
사ᄃ sad93
사ᄅ sar97
사ᄆ sam107
사ᄇ sab96 sav97 xav105
사ᄋ s88 sa96 c97 y106 a106 m107
사ᄏ o106
사ᄑ saf105
삭 sak96
산 san74 ssan91 sand105
살 sal80 sa105
삼 sam90
상 san94 sang102 sen103
새 sa80 sal104
새ᄆ samm106
새ᄇ sav102
샌 san85
샐 sal104
샘 sam94
샤 sha67 cha80 sa84 scha86 cia93 shar93 sya103 char106 shah107
샤ᄋ sh96
샤ᄒ shah102
샨 shan95 sian104 syan105 san105
샬 shal100 charl100
샴 sham97
섀 sha93 scha101
서 su86 sa94 ther95 cer95 thur96 ser96 sser96 sur99 se101 so102 ce104 seo104 th105 thu106 s106
선 sun94 than95
설 thel104
섬 sum98 som99
성 sung98 seong102
세 se60 ce75 sse82 ze95 seh101 sa101 i104 set106 iii107 iv107
세ᄅ ser89 serr105 cer106
세ᄆ sem97
세ᄇ sev99
세ᄉ cec99
세ᄋ sa96 s97
세ᄌ ces105
센 sen69 ssen89 cen96 dsen101
셀 sel81 ssel87 cel95 sell98 ssell100 thel104
셈 sem101
셔 sher89 scher93 sch101 shir102 she103
셜 shall104
셰 she74 sche85 se87 che89 sha101 cher107
셰ᄅ sherr104 cher106
셰ᄇ se103 shev104
셰ᄋ sha92
셰ᄑ shep102
셸 shel95 chel98 helle99 schel103
소 so62 sso84 zo92 thor97 sou99 tho103 sor103
소ᄂ son101
소ᄅ sor101
소ᄋ s101
소ᄑ soph94 sof104
손 sson74 son79 zon96 sone102 thorn103 dsson104 sohn107
솔 sol85 thal104
솜 som103
송 son82 sson95 song98
쇠 so95
쇠ᄃ sod103
쇤 schon105
쇼 sho75 shaw92 scho94 so99 chau100 shor102
숀 shawn102 shon106
숄 schol104
수 su66 sou88 zu92 soo96 so104
수ᄅ sur106
수ᄌ sus98
수ᄑ sup106
숙 suk102
순 sun94 soon106
술 sul92
쉬 sh85 sch95 su96 shi100 s101 schu101 she101 ch104
슈 sch73 sh73 s74 shu84 schu88 che90 ch93 su94 sz95 thew104 t107
슈ᄂ schn98
슈ᄅ schr98 shr99
슈ᄆ schm95
슈ᄇ schw88
슈ᄎ szcz95
슈ᄏ sk106
슈ᄐ st74
슈ᄑ sp96
슌 shun103
슐 schul92 sch105
스 s33 ss71 th72 ce73 z74 se81 su82 es84 rth97 sse99 sch101 k101 ta105 the107
스ᄆ sm102
스ᄋ s90
스ᄎ st106
스ᄏ sk83 sc93 squ96 sch99 suk101 a102
스ᄐ st58 steph100 sta104 ste107
스ᄑ sp82
스ᄒ sch104
슨 son59 sen89 on96 sson99
슬 stle99
승 seung100
시 si57 shi65 sh69 ci71 ssi75 sy82 s82 cy87 sci88 sey88 sea92 schi92 sie92 se93 chi93 see93 i94 sz95 ssie96 cie96 ki96 o97 thi98 shee99
시ᄀ shig95 sig104
시ᄂ sign100 sin106
시ᄃ syd105 sid106
시ᄅ cyr106
시ᄆ sim95 shim98 k100 o102 se104 t107
시ᄋ ci93 si99 sci106 theo107
식 sik105
신 sin83 shin86 cin103 cyn105 mu105
실 sil82 syl91 shil99 cil104 schil106 cille106
심 sim92
싯 sit105
싱 ssing97 shing103 singh104 sing105 sin106
ᄊ 87 ss105 sh105 m107 s109 t115 n116 u118 ma118 hito118 hatsu118
쓰 tsu70 a100 wa100 o101 s103 i103
쓰ᄂ o105 tsun106
쓰ᄋ tsu104
씨 ssi104
ᄋ 59 g90 j90 h91 y93 w95 ma95 tsu95 e97 shim97 tak97 ch97 n98 k98 m99 shi99 ur99 r99 sak99 o99 z100 s100 da100 a101
아 a40 ar83 ah84 ha88 e95 aa95 k98 mo102 t103 s105 sh105 is106 b107 mura107
아ᄀ ag99
아ᄂ a87 an88 arno105
아ᄃ ad104
아ᄅ ar79 har106
아ᄆ am101 ahm103
아ᄇ abb99
아ᄉ ass104
아ᄋ i82 e87 a95 yu102 is106
아ᄌ az102 a107
아ᄎ arch104
아ᄏ o102 ak103 aqu104 t106 s107
아ᄐ att95
아ᄑ app97
악 ak93 ac99
안 an61 aan100 gan101 ann103 anne105 ane106 ine107
알 al64
암 am84 arm104
압 ab79
앙 an83 en95 ang96 hen102 ao103
애 a66
애ᄃ add106
애ᄇ abb96
애ᄑ app96
액 ak103
앤 an82 anne94 ann97
앨 al82
앰 am101
앳 at96
앵 en89 an98 in103
야 ya59 ja70 lla84 a88 ko94 ia98 ma98 chi99 o99 yah100 jaa103 i103 ki104 ka105 n105 ta106
야ᄂ yan100 jan105 giann106
야ᄆ s98 n106
야ᄉ yasu92
야ᄌ yaz106
야ᄏ jak99 yak101
얀 jan81 yan83 gia103 an103
얄 yal98
양 yang96 yan105 jan106
어 r76 er78 re79 a84 ar90 u91 ir93 hr94 or99 ear101 ur102 e103
어ᄇ irv100
언 an77 on88 en92 wen94 hen104
얼 el85 al100 earle104 all106 earl107 ael107
엄 am89 ham92
업 up101
엇 ot97 ott104
에 e48 he85 er87 a90 i99 et102 ko102 ee103 eh104 ei105
에ᄃ ed95
에ᄅ er97 her103 ehr103 err106 herr106
에ᄆ em94 emm99
에ᄇ e93 ev102
에ᄉ es101
에ᄋ a79
에ᄌ edg107
엔 en75 enne95 hen104
엘 el65 elle88 ell94 hel100 l104
엠 em93
엣 et106
엥 en93 eng103
여 yeo105 y107
연 yeon102
영 young94 yong102
예 ye69 je83 e85 jo103
예ᄅ ller106
예ᄇ yev95 ev98 jev98
옌 jen94 yen96
옐 jel103 yel104
오 o47 au83 or88 a91 ho91 ou100 ot101 oh102 u104 us105
오ᄂ on93
오ᄃ od102 aud103
오ᄅ or95 hor105
오ᄇ aub98 ob104
오ᄋ o105 h107
오ᄌ osbo104
오ᄏ ok101 oc103
오ᄑ oph101 opp105
오ᄒ eoch106
옥 oc98 ok105
온 on80
올 ol80 al91 all99
옹 on92 ong99
와 wa66 n98 u98 war99 i100 a101 shi104 t105 w106 o106
와ᄉ k105
와ᄋ w80 we96
와ᄐ t103 y105
완 wan81
왈 wal97
왓 wat95
왕 wang92 o94 u94 g95 n96 e100 eon101
외 o96
외ᄅ jor105
외ᄌ oz94 eugen105
요 yo69 jo75 llo91 o103 yor105 h106 g106 sa106
요ᄅ yor101 gio106
요ᄇ jov105
요ᄉ yosh77 t100 yoshi102 jos103 m103 h104 o105 s106 ta106 n106
요ᄒ johan101
욘 jon102 john107
용 llon103 jong105 ong106
우 u52 woo76 l76 w80 ou85 o87 v90 wu96 hu103 wo105 ud105 hou105 a106
우ᄀ ug103
우ᄃ ud99 wood101
우ᄅ ur95
우ᄇ lv98
우ᄉ v107
우ᄌ uj101
운 un94
울 ul83 wool99 wol99 ull101 oul103
움 um86
웅 ung106
워 wa81 war83 wo90 wer96 wor98 wal100 w103 wi106
원 won93 wo106 one107
월 wal81 wol103 wall103 well104
웡 wong104
웨 we75 wa96 e103
웨ᄇ webb104
웨ᄋ wa79 way107
웬 wen87
웰 well76 wel93
웹 webb107
위 wi71 y92 wie96 we99 wei101 u102 ju102 hu103 whi105
위ᄇ weav103
윅 wick92
윈 win76 wyn96
윌 wil79 will97
윗 wit104
윙 wing101 win104
유 yu76 ju81 you90 u90 i95 o97 eu98 s100 yoo102 iwa103 ta105 il105 ew106 t107 matsu107
유ᄅ jur98 ur107
유ᄉ yus100 youss105
유ᄋ k104 ew105
유ᄌ euge105
유ᄏ yuk102 ai102 g105 o106 kashi106
윤 yun100 yin104 yoon104
율 yul102
융 jung104
은 n83 eun99 ong105
음 m84
응 n93 ng102
의 ui102 yi105
이 i46 y60 e71 j77 yi85 ea88 hi89 a93 ko97 igh100 ey101 ma102 ie104 ki105 h105 ra105 o105 ya105 shi106 ij106 ka106 ji107 ye107 sa107
이ᄂ in99
이ᄅ ir102 jir102
이ᄇ iv94
이ᄉ a99 iss100 is102 ch107 d107
이ᄋ yi97 e100 y104
이ᄌ is96
이ᄎ m99 t103 k106
이ᄐ it106
인 in71 yn93 yne103 ine104 en104 yin105 inn107
일 il80 yle88 e102 el105
임 im86 eim106
잉 ing96 in100 ying105
ᄌ 77 j81 z83 s84 c87 g88 dz88 d91 t94 zh97 x99 k99 b100 dj101 ishi102 m102 dzh102 sa103 ge104 y104 u105 e105 yo107 or107
자 za63 ja69 sa79 dja89 zha93 zi95 gia99 jar101 jah102 jean104 se106
자ᄂ zan107
자ᄅ zar94
자ᄇ sab103
자ᄏ jacqu99
작 aac102 zak104
잔 gian87 zan88 zhan100 can103 jan105 zanne106
잘 zal99 jal103
잠 giam101 zam107
장 jean99 jang104 zang104
재 ja87 jae102 za103
재ᄂ jan91
재ᄅ jare105
재ᄏ jack101 zach103 jacqu104
잭 jack94 zak104
저 ju87 ser89 ger89 zer94 ge96 jer98 ja99 za100 sor102 ze102
전 zen102
절 gel99
정 jeong98 j106
제 ze72 je78 se82 ge82 dze88 zhe94 ce97 ger98 dje101 ja102 see102
제ᄂ jenn91 gen101 zen105
제ᄅ ger88 jer92
제ᄇ ze106
제ᄉ jess91
제ᄋ ja77 j99 za102
제ᄑ geoff100 jeff100
젠 sen81 zen92 gen94 jen99
젤 zel92 sel95 gel99 jel105
젬 zem103 jem106
젭 jep105
조 jo67 zo76 gio89 djo95 jor100 joe100 ggio101 cho104 joh104 o105 zoe105
조ᄂ johnn103
조ᄃ jord100
조ᄅ gior102 georg104
조ᄋ jo102
조ᄌ georg94 jos100
존 john91 jon98 zon104 j107
졸 jol104
종 jong90
주 ju77 zu82 giu90 jo100 joo104 jou104 e104
주ᄂ jun103
주ᄃ jud105
주ᄅ dur103
주ᄉ gius107
주ᄋ jo104
주ᄏ zhuk101
준 jun106
줄 zul103
쥐 ju101
즈 z64 s76 se84 ds86 zu91 ze94 zz99 i100 j100 e101 es102 o105
즈ᄇ sb99 zv104
지 zi69 gi71 ji71 zy81 si82 dge83 di90 ge90 sie92 dji92 zie93 chi93 sey93 o93 zhi94 j94 i94 zzy97 gie99 a99 je101 sy102 ai102 g103
지ᄅ gir96
지ᄆ jimm103
지ᄋ zi98 d105
지ᄏ chik90
진 jin89 zin90 gin104 gene106
질 zil103 sil103 jill104 gill104
짓 get107
징 zing103
ᄍ ch104
ᄎ ch81 ts83 tz86 87 c88 t89 cz91 z94 tch96 j97 tsch99 tsh102 q102 s103 k103 che103 ri105 ci106 tsi106 b106 n106 sh106 tx107 g107
차 cha75 ca84 za89 tsa93 char94 cia99
차ᄇ chav105
차ᄋ ch101
찬 chan95
찰 charl102 chal104
참 cham104
창 chang99
채 cha83
챈 chan105
챔 cham102
처 tzer94 cher96 tcher96 chu100 chur102 zer105
천 chen101 ch102
체 che72 ce73 tse88 ze92
체ᄇ ce100
체ᄋ cha96
첵 cek104
첸 chen85 zen101 cen102 tzen104
첼 chel97 tzel104
쳇 chet103
초 cho82 zzo87 zo94
최 choe103 choi104
추 chu81 cu99 zu101
춘 chun100
충 chung102
츠 tz70 ts74 c79 z82 tsu94 tts95 t97 s106
츠ᄇ zw106
치 chi67 ch71 ci74 c81 zi86 zzi88 tch90 tsi92 cci93 ti94 tsch95 cz98 te98 chie98 chee99 che100 ach101 chy103
친 chin89 cin98 shinn103
칠 chill104
ᄏ k68 79 c80 b93 n93 ch93 g93 m95 ku96 qu97 y97 sa98 kh100 r100 o101 tsu101 in102 ha102 ka102 t103 ke103 ki103 e103 da103
카 ka49 ca55 car76 kha81 cca89 qa89 kar89 kka91 cha93 shi97 o98 mi98 i98 cka99 ko99 k100 ke100 kah103 to104 g106 a106 mu107 no107 carr107
카ᄂ can103
카ᄅ car85 kar92 carr97
카ᄆ cam102 y106
카ᄉ cass95 cas103 kass105
카ᄋ k95 ka105
카ᄌ k100 u104 tsu104
카ᄎ kats105
카ᄐ kat105
카ᄒ n105
칸 kan85 can91 khan96
칼 cal86 kal89 carl95 karl105
캄 cam92 kam101 kham104
캉 can104 kan105
캐 ca75 ka86
캐ᄅ carr98 caro106
캐ᄉ kath89 cath104 cass105
캔 can92
캘 cal91
캠 cam96
캣 cat98
커 cker79 ker80 cu83 kir86 ca86 kur96 cur96 ke96 ku99 co101 rker107
커ᄅ curr104
커ᄐ curt102
컨 ken97 con99
컬 cul95
컴 ckham102 colm103 com107
컷 cott101
케 ke62 que81 che84 uke86 cke89 khe92 ce95 ka97 k101 o105 a106
케ᄂ kenn96
케ᄇ kev97
케ᄋ ca82 ka82 k97
켄 ken81 cken91 kken105
켈 kel79 ckel96 quel100 kell102 chel103
켓 ckett101
코 ko52 co56 cor82 cco87 cho88 kko94 kho96 coe98 ta100 da102 ya102 kor102 a103 e104 cau104 yu104 kov105 n105 kau105 ka106 coa106
코ᄂ conno103 conn107
코ᄅ cor96
코ᄇ kov79 kow100
코ᄋ ko106
코ᄐ court102
콕 cock92
콘 con76 kon89 corn102
콜 col80 cole93 kol96 kohl104 coul105 call105
콤 kom101
콧 cott94
콩 con98
콰 qu104 kw105
쾨 ko99
쿠 ku64 cu72 cou85 kou86 coo92 qu95 co98 t106 koo106 ko107
쿠ᄅ kur98 cour103
쿠ᄇ kub102 cub104
쿠ᄌ kuz101
쿠ᄎ kuch104 kuc106
쿡 cook103
쿤 koun104 kuhn105 kun106
쿨 kul101 cool102
쿼 qua96
퀘ᄋ qua104
퀴 qui91 ku98
퀸 quin91 queen102 quinn104
큐 cu100
큐ᄇ kub107
큐ᄌ cus106
크 k52 c62 ck74 ch77 ke83 que87 g90 q91 kh92 rke96 ak102 rk103 kr105
크ᄅ cr70 kr72 chr78
크ᄇ kv103 qu104
크ᄉ x91
클 c77 k93 chael94 kle95 ckle96 ch99 kl107
키 ki53 ky68 chi81 kee86 qui87 key88 ke90 kie90 cky91 cki92 ci92 cchi92 kki94 ckie96 kiy97 ka97 tsu99 i100 o100 kei101 kii102 kea102 ckey102 to103
키ᄅ kir107
키ᄋ kja104 ki105
킨 kin69 quin102 kean105 ckin106
킬 kil98
킴 kim91
킵 kip97
킹 king91
ᄐ t72 79 th92 nag99 m99 ht101 u101 d103 mur105 on105 b105 n105 sa106 e107 j107 me108 to108 the108 ti109 ma109 g109 iot110 mi110 z110
타 ta50 tha78 tta78 tar90 a94 o96 tah96 ko97 n99 u100 t101 ki102 to102 i103 ya103 ha104 da105 ke105 uji106 ata107 mitsu107 tarr107
타ᄂ tan97
타ᄅ tar97 thar103
타ᄉ tas95 tass102
타ᄋ t86 te88 ty96 ta97
타ᄏ s103 n103 y104 ka104 yu104 k105 m106 shi107
타ᄐ tat100
탁 tak106
탄 tan78 than105
탈 tal84 thal99 tahl107
탐 tam90 tham104
탕 tan92
태 ta82 tae100
태ᄆ tamm104
태ᄑ taf107
탠 tan88
탤 tal99
탬 tam99
탱 tin95
터 ter65 tter82 tu88 ta88 tur89 tor95 ther96 te99 rter104
터ᄐ turt104
턴 ton62 ten94 tern103 ghton105 tone105
털 tul102 tal105
텀 tum105
테 te56 the75 tte89 ta102
테ᄅ ter90 ther99 terr101
테ᄋ ta90 the93
테ᄑ tef100 tep103
텍 tek102
텐 ten76 taine103
텔 tel83 ttel101 tell105 telle105
템 tem92
텡 teng106
토 to53 tto82 tho84 tor92 o96 ki97 da97 a100 ma100 ka101 ta101 tow102 teau102 n103 ya104 tau104 ku104 e106 tod107
토ᄂ ton87
토ᄅ torr97 tor102
토ᄆ tom102 t106
토ᄇ tov99
톡 tock98
톤 ton87 tone88 thon105
톨 tol88 tall105
톰 tom89 thom95
톱 top106
통 ton88 thong102
퇴 to99
투 tu68 to82 thu89 tou91 too98
툰 tun97
툴 tul94
튀 tu96
튀ᄅ tur104
튜 tu104
트 t46 d75 tt79 th79 te80 tte92 dt95 rt98
트ᄅ tr64 tre104
트ᄇ d104
튼 ton87 tten90 tton92 ten97 rten105
틀 ttle92 tel103 tle103 tl103
티 ti56 tti74 ty76 tty87 thi87 te89 tie91 tee93 thy100 ttie101 t101 rty102 tea102 thie105 tit107
티ᄂ tin95
티ᄆ tim96
티ᄉ tiss106
티ᄋ ti91 thi96
티ᄐ tit106
티ᄑ tiff105
틱 tic102
틴 tin74 tine94 ten96 tyn97 tein105 ttin105
틸 til88 till103 teel106
팀 tim99
팅 ting86
ᄑ f69 p73 ff86 91 v94 ph95 fe96 pp100 bh101 pe104 fa104 pho104 pa106 b106 phoe108 t108 pf109 c111 bat111 empre113 or115 h117 co118 ol118
파 pa55 fa66 par85 pha85 far91 ppa93 po97 pah102 paa105
파ᄂ pan98 phan101 fan107
파ᄅ par88 far90
파ᄇ fab92 pav97 paw107
파ᄉ pass104
파ᄋ p91 f96 fe103 pa104
파ᄑ pap104
판 pan83 fan89 phan97 van104
팔 pal90 fal92
팡 pang106
패 pa78 fa87
패ᄃ padd107
패ᄅ parr101 farr106
패ᄐ patt103
팰 pal105 fal106
팻 pat104
팽 pin99
퍼 per82 fer83 pper87 ffer90 pa93 pu96 fur96 pher98 pur100 fu103
펀 pun102
펄 perl103
페 pe61 fe68 ppe90 ve92 phe93 per102 pa103 pec104 pet107
페ᄃ ped104 fed107
페ᄅ per83 ferr84 fer91 perr94 ver102
페ᄋ pa87 fa94 pai106 fe107
페ᄐ pet89 pett95
펜 pen83 ffen104 fen105
펠 fel84 pel91 ppel99 ffel101 feld101 phel105
포 po61 fo73 for81 ppo89 por90 pho95 pau99 fau104
포ᄅ for93
포ᄇ pov102
포ᄋ feu107
포ᄏ vog105
포ᄑ pop101
폰 fon84 pon90 von104
폴 pol87 paul92 fol100 fall103 fal105
폼 pom97
퐁 pong99 fon101
푸 pu76 fu80 pou80 poo96 fou97 foo103 phu103
푸ᄐ put106
풀 pul98 ful100
퓨 pu102
프 f56 p60 v61 ff72 pe85 pp86 w95 b96 ugh97 phe99 ph101 pf102
프ᄅ fr64 pr70 fre106
프ᄉ ws85
플 p85 ple88 f89
피 pi63 fi67 phi86 ffi90 py92 ppi93 pe93 phy94 pea94 fe95 pee96 pie101 ppy103 fie104 fy105
피ᄀ figu107
피ᄂ pin99
피ᄋ pi82
피ᄏ pic104
피ᄐ piet106 pete106
핀 pin85 fin93 ffin96 phine99 finn100
필 fiel79 phil90 phi98 pil98
핌 fim105
ᄒ h68 74 g83 kh85 ch88 m94 j97 he97 s99 t99 hir102 ya103 x103 shi104 xi105 ha105 r105 hy105 k106 d106 i106 w107 ju107 wh107
하 ha57 har74 ja81 kha82 cha84 haa94 ra100 to101 ho103 r105 i107
하ᄃ hard107
하ᄅ har86 hard96 k101 i102 khar103 s104 n104 u105 mi106
하ᄆ hamm96
하ᄋ he78 h79 ha92 hei104
하ᄐ hatt105
한 han75 hann96 ghan106
할 hal93 hall99 chal104 jal104 har105 khal105
함 ham86
해 ha77
해ᄀ hagg107
해ᄅ harr89
핸 han85
핼 hal99
햄 ham89
허 hu85 her86 hur92 cher92 ho104
허ᄉ hirs103 hurs106
허ᄎ hutch100
헌 hun93 gen105
험 humph104
헤 he65 ge83 hea93 ha94 re103 hae105 je107
헤ᄂ henn100 ren103
헤ᄉ jes107
헤ᄋ ha82 he99
헨 hen78 h107
헬 hel80 gel100 hell102 chel103
헴 hem102
현 hyun95
혜 hye98 hui102
호 ho63 jo82 ro89 kho92 haw95 hor96 hoo104 ha105
호ᄅ hor100
호ᄌ hodg101
호ᄏ hawk105
혼 horn91 hon102
홀 hol78 hal103 hall104
홈 holme104 holm106
홉 hop100 hob105
화 hwa98
화ᄋ whi94
황 o105 kawa106 i106 huang107
회 ho89
효 hyo100
후 hu75 ju87 fu88 hoo90 ru98 ta104
후ᄆ s104
후ᄉ huss98
후ᄌ fuj102 s107
훅 hoek105
훈 hun102
훌 hul104
훔 hum106
휘 hu98 whi99 whee104
휘ᄐ whit93
휫 whit102
휴 hugh96 hue101 hu107
휴ᄋ hew107
흄 hume106
흐 ch73 h73 kh82 g100
흐ᄅ hr106
흐ᄆ hm94
희 hui104 hee105
히 hi66 ch79 ri93 hea93 hy96 gi96 ji97 na100 n101
히ᄀ higg103
히ᄃ i102 hid103 tak104 k106
히ᄅ k96 s96 y100 t101 ka104 om105 ki106 m106
히ᄇ rib107
힉 hick98
힌 hin92 khin103
힐 hil85 hill94 chil100
힘 him93 chim104
힝 hin105
ᅡ a66 77 e86 ah90 i91 u93 yo94 ji97 o97 n99 uke99 aru99 ori99 ru99 sa100 h100 in100 hei100 su100 atsu101 ga101 oko101 hara101 er102
ᅡᄀ o97 r102
ᅡ가 aga97
ᅡ기 agi106
ᅡᄂ i104
ᅡ나 ana84 a96 e105
ᅡ냐 ana104
ᅡ네 ane96 ne106
ᅡ노 ano80 i105
ᅡ뇨 agno100
ᅡ누 ano103
ᅡ뉘 manu100
ᅡ니 ani81 o104 agni104
ᅡ다 i98 o101 ada103
ᅡ도 ado104
ᅡ드 ard86 ad97
ᅡ디 ardi107
ᅡ라 ara96 o103 ro104 a105 shi105
ᅡ레 are99
ᅡ로 i102 aro104
ᅡ루 o100 i103 ta104 ii105 aru106
ᅡ르 ar72 ard83 aar105
ᅡ리 ari92
ᅡᄆ i98 u106
ᅡ마 ama100 amma106
ᅡ모 amo102
ᅡ미 ami104 i104 a107
ᅡ베 o99 ichi105 ave107
ᅡ보 avo103 abo103
ᅡ브 av103
ᅡᄉ o106
ᅡ사 asa103 o103 e106
ᅡ소 asso100
ᅡ스 as83 a104 ass105
ᅡ시 ashi92 asi100 o104 aci104 ru104 moto105 arthy106 asz106
ᅡ쓰 atsu87 i95 o100 e101 a105
ᅡᄋ a90 i99 su101 o102 u104
ᅡ야 aya95 o104 ki106
ᅡ오 a104 o106 moto107
ᅡ와 i88 o89 a91 u94 e97 awa100 ichi101 ji102 ki103 ya103 iko105 ori106 aki107
ᅡ요 ayo103
ᅡ우 au79 ow80 ou86 al100 owe104
ᅡ워 ower93 auer102
ᅡ위 ui99
ᅡ이 ei69 i71 y73 ai84 igh91 ye94 aj95 a96 ay99 u103 o104 kawa106 uy107
ᅡ자 azza104 aza105
ᅡ제 adze106
ᅡ즈 azu101 a102
ᅡ차 azza104
ᅡ초 accio99
ᅡ츠 a99 ac106
ᅡ치 azzi99 achi104 acchi106
ᅡᄏ u106
ᅡ카 a94 aka97 u98 o103 i107
ᅡ쿠 aku101 i107
ᅡ크 ak92
ᅡ키 o90 i93 aki94 a96 u100 no100 hi105 shi105 ori106 hiro106 zawa107
ᅡᄐ a107
ᅡ타 ata98 o107 i107 yo107
ᅡ테 ate96
ᅡ토 ato88 i90 o99 aki103
ᅡ투 ato106
ᅡ트 art102 eart103
ᅡ티 atti101 ati103
ᅡ프 af98
ᅡᄒ u104
ᅡ하 aha102 o105
ᅡ히 ahi88
ᅡᆨ ak95 ock100
ᅡᆫ an80 a103 chi105 e107
ᅡᆫᄃ and96
ᅡᆫᄉ anc99
ᅡᆫᄎ anc92
ᅡᆫᄐ ant100
ᅡᆯ al93
ᅡᆯᄅ al101
ᅡᆸ ab107
ᅡᆼ an88 ao91 en96 ant96 ang105 and105 m106
ᅡᆼᄉ anc100
ᅢ 95 ae95 ai100 e102 a105 ad108 cha108 er112 o117 u118 t118 p118 v118
ᅢ나 anna95 annah102
ᅢ너 anna103
ᅢ니 ani104
ᅢ드 ad90
ᅢ디 ady99
ᅢ로 arrow98
ᅢ머 ammer106
ᅢ스 ass102 ath106
ᅢ프 af103 aff107
ᅢᆨ ack97 ak99 ac105 o107
ᅢᆫ an88
ᅢᆫᄃ and95
ᅢᆫᄉ anc95
ᅢᆷ am99
ᅢᆺ at99
ᅢᆼ in84 ns104 ain105
ᅢᆼᄏ ank95
ᅣ ya84 89 ja92 ia93 a103 ha105 za106 i107 se107 gawa107 o109 mi111 ak111 s112 yat112 ar113 ubo113 ichi115 ji117 saka117 moto117 awa118 kane118 nya118
ᅣ르 ar106
ᅣ마 u106 o106
ᅣ스 yasu92 a98 i99
ᅣ시 o103
ᅣ이 aj106
ᅣ코 yako100 o105
ᅣᆫ ian103 yan104
ᅤ a107
ᅥ a77 er78 78 o86 ar87 e89 or91 i93 ir97 r97 our102 rthur106 u107 air107 as107 lo108 ker110 ne110 re110 eo111 be111 oo111 her111 y112
ᅥ거 agher105
ᅥ그 erg102
ᅥ니 ony102 anie102 oney103 any103 ny104
ᅥᄃ d100
ᅥ드 ard82 ord83 ford100 wford105 ood105 ird106
ᅥᄅ er106
ᅥ라 ara105
ᅥ러 rough103
ᅥ르 er91
ᅥ리 ary95 ery99 ry104 y107
ᅥ머 ummer99
ᅥ스 us90 ers91 as94 s100 erce105 uss105 ace107
ᅥ즈 ards99
ᅥ치 utch105
ᅥ터 utter100
ᅥ트 ert93 art100
ᅥ티 erty96
ᅥ프 uff102
ᅥᆨ uck107
ᅥᆫ an82 on83 en87 un97 n103 a104
ᅥᆯ el87 al89 l94 ell101 ll105
ᅥᆯᄅ ul104 l104
ᅥᆷ am96 um97 ham99 om100 em102
ᅥᆸ b105
ᅥᆺ ott102
ᅥᆼ ong103
ᅦ e74 79 et90 i91 eh93 a94 ee96 shi97 u97 s98 ei99 yo100 ma100 ais101 je102 ze102 chi102 na103 o103 wa103 at104 kawa104 zu104 ba105
ᅦ거 egger105
ᅦ고 ego91
ᅦ그 eg98 egg107
ᅦᄂ u103
ᅦ나 ena86 enna97
ᅦ냐 ena106
ᅦ너 enner102
ᅦ네 ene103
ᅦ노 eno95 i105
ᅦ니 eni99
ᅦ다 eda101 a106
ᅦ더 eder100
ᅦ데 ede90
ᅦ도 edo106
ᅦ드 ed85 ead101
ᅦ디 edy103 edi104 eddie104 eddy105
ᅦᄅ a104
ᅦ라 era91 erra100 arah106
ᅦ러 ere105
ᅦ로 ero87
ᅦ루 ba106
ᅦ르 er67 ert93 ere94 erre96 r97 aire100 erg101 s102 her105
ᅦ리 erg88 erry90 eri99 ury107
ᅦ미 emie105 emi106
ᅦ베 eve104
ᅦ보 evo105
ᅦ사 essa98
ᅦ쉬 esh103
ᅦ스 es73 ez79 ess88 eth92 uez101 hes107
ᅦ시 erz106
ᅦ쓰 etsu105
ᅦᄋ a93 at105
ᅦ아 ea97
ᅦ어 air86 aire96 are97 er106
ᅦ오 eo104
ᅦ우 el99 eu103
ᅦ유 eille105
ᅦ이 a63 ay71 ei77 ey81 e87 ai89 ej92 ij92 aye93 i94 o96 u97 j101 awa102 mura106 an106 eij107
ᅦ즈 ez93
ᅦ츠 ec89
ᅦ치 etsch105
ᅦ카 ecca105
ᅦ크 ek88
ᅦ키 i107
ᅦ타 etta92 eta94
ᅦ테 ethe103
ᅦ토 etto106
ᅦ트 ette95 et96 edt98 ed100
ᅦ티 etti83
ᅦ파 efa99
ᅦ페 eppe104
ᅦ프 ev88 ef91 eff103 ew103 ep105
ᅦᆨ ek101
ᅦᆫ en76 a98 jen99 i103 ara105 een105 r105 m105 e106
ᅦᆫᄇ enb101
ᅦᆫᄐ ent103
ᅦᆯ el84 ell96 elle98
ᅦᆯᄅ el90 o107
ᅦᆷ em96
ᅦᆺ et94 ette95 ett96
ᅦᆼ en99
ᅧ 92 a99 e100 yeo101 i108 awyer111 hire111 er113 hurr118 szlan118
ᅧᆫ on105
ᅨ e92 lle98 je99 chet106 he107 gne109 gnel111 a111 yet111 s113 ye113 che114 o117 j118 t118 y118 n118 nabas118
ᅨ르 er103
ᅨ바 eva104 yeva104
ᅨ스 ez99 lles105
ᅨ프 yev81 ev83 jew98
ᅨᆫ en101
ᅩ o70 76 u81 a84 e90 i91 eau91 aw93 aud96 au96 ri98 oh98 ow98 ault98 ichi99 ta99 na99 ami99 yama100 tsu101 sa101 ku101 ot102 shi102
ᅩ너 onnor101
ᅩ네 one102
ᅩ노 o102 i104
ᅩ니 oni87
ᅩ다 i100 o104
ᅩ더 oder106
ᅩ도 odo99
ᅩ레 ore103 orre107
ᅩ르 or84 aard95
ᅩ리 o88 i95 ori96 yama102 e106
ᅩ미 i103
ᅩᄇ ov104
ᅩ바 ova76
ᅩ부 i106 e107
ᅩ브 ove95 ov102
ᅩ비 ovi105
ᅩ스 us76 os88 oss94 ows99 er99 osse103 oos105 hus105
ᅩ시 i100 osi107
ᅩᄋ o101 a105 n106
ᅩ야 a104 i107
ᅩ어 ore93
ᅩ우 ow100
ᅩ이 eu81 oy89 oi95 oj104
ᅩ조 a104
ᅩ주 oso103
ᅩ지 a103 i106
ᅩ츠 o105
ᅩᄏ i97 a106
ᅩ카 e106
ᅩ쿠 a104
ᅩ키 a96 i101 o102 e106
ᅩᄐ i106
ᅩ타 otta101
ᅩ토 o94 u94 e95 i98 a102 chiro103 ki103 ro104 ta106 ka106
ᅩ트 ot104
ᅩ티 otti92
ᅩ포 opo106
ᅩ프 ov61 ow82 off85 of100 ob103 oph104
ᅩᆫ on90 n105 o106 s107
ᅩᆯ all98 ol105 al106
ᅩᆯᄅ ol91 l103
ᅩᆷ om101
ᅩᆸ ob104
ᅩᆸᄉ ovs101
ᅩᆼ ong96 on100
ᅪ a93 wa101 ua106 e109 qua109 o110 i110 m111 h111 w115 l118 shi118
ᅪ라 ko105
ᅪ프 law89
ᅫ wae115 wa118
ᅬ 91 eu93 o94 eux104 oe105 u111 or115 e118 csics118 rvary118 szky118
ᅬ르 or95 eur98
ᅬ브 euve106
ᅬ크 ock104
ᅭ 83 o84 yo87 a96 jo98 i101 e102 r103 u103 shi104 tsu104 ka105 awa108 p110 kawa110 g110 shino111 aw111 chi111 jiao111 d113 ishi114 ak114 iao116
ᅭ시 yoshi87 o100 a103 i106
ᅭ코 i100
ᅭ타 a102
ᅭ투 oto107
ᅭ프 yov98 ev105
ᅭᆫ yon106
ᅮ u75 86 ou88 a92 o92 e93 i96 oe97 hu97 ew99 zaki102 uh102 hou103 su103 to103 ka104 zu104 w105 gh105 an105 ug105 te105 tsu106 shi106
ᅮ나 una98
ᅮ노 uno105
ᅮ니 ooney103
ᅮ두 ldo94
ᅮ드 oud94 wood101
ᅮᄅ o105
ᅮ라 o92 ura100 i102 ichi104 a104 ji105 chi106
ᅮ르 ur89 our101 court102
ᅮ리 uri99 ouri105
ᅮᄆ i102
ᅮ마 uma100
ᅮ미 umi105 a105 oshi105 o107
ᅮ스 us73 n89 ouse93 os102 o104 ews106 e107
ᅮ시 usz97 usi104 ushi106
ᅮᄋ u99
ᅮ아 ois88 oi90 oy95
ᅮ어 uer100 auer104 oor106 ewer107
ᅮ에 i104 o104 ue105
ᅮ와 ula107
ᅮ이 y104
ᅮ즈 uz101
ᅮ지 i103
ᅮ치 ucci89 o94 u97 i99 oshi102 a103
ᅮ카 uka104
ᅮ크 uck103
ᅮ타 uta107
ᅮ토 uto106
ᅮ투 utu106
ᅮ티 uti100
ᅮ퍼 ooper104
ᅮ프 up104 ouf105
ᅮ흐 uch104
ᅮᆨ ook91 ooke103
ᅮᆫ un91 oun94 own98 oon102 a104
ᅮᆯ ul104
ᅮᆯᄅ ul104
ᅮᆷ um94
ᅯ 93 o104 hor112 a113 al115 wo115 or117
ᅯ디 orthy101
ᅯ스 worth84
ᅰ e100 er111 we115 n118
ᅰ이 away102 oway103
ᅱ u82 y84 us100 100 i103 ui105 wee106 ue109 sus111 ur111 t111 uwe113 h113 vis114 e114 wi115 titta118
ᅱ르 ur92 ure105
ᅱ스 us97 uis103
ᅲ u80 yu85 86 ew89 o90 a93 ju96 ou100 eu100 ue102 y105 ur107 k107 ch109 i109 w111 ieux111 shima111 z111 nu113 m113 r115 h115 ka116
ᅲᄋ u100
ᅲ크 yuk105
ᅲ키 yuki95 o96 i99 awa100 a101 moto102 no103 da104 ashi106
ᅲ타 a107
ᅲᆫ un107
ᅲᆯ ul106
ᅳ 62 e84 i93 es95 g97 u98 o100 r101 d102 on102 ch102 atsu104 yo105 gh105 th106 ai106 t107 y107 m109 h110 ri110 awa111 bo111 di111
ᅳ거 ger92
ᅳ게 ge89
ᅳ그 g95 gue103
ᅳ나 na84
ᅳ너 ner82 s106
ᅳ네 ne97
ᅳ노 no102 naud105
ᅳ니 ney89 ni106
ᅳ다 da97
ᅳ디 di98
ᅳ라 ra79
ᅳ레 re88
ᅳ로 ro89 row100
ᅳ루 ru99
ᅳ리 ri83 rey90 ry96 ree100 rie103 a105
ᅳ마 ma96
ᅳ메 ma100 me107
ᅳ모 mo107
ᅳ미 mi103
ᅳ바 wa104
ᅳ베 ve102
ᅳ세 ce99
ᅳ스 s91
ᅳᄋ r101
ᅳ야 hara104
ᅳ오 i107
ᅳ와 la91 ois102
ᅳ워 lo97
ᅳ위 wee100
ᅳ조 gio104
ᅳ지 i98 jee105
ᅳᄏ i101
ᅳ카 ka91 o103
ᅳ케 que95 i97 a103 moto104 tani104 awa106 da107 ke107
ᅳ코 ko98
ᅳ크 g78
ᅳ키 ki79 ky96 u99 o102 i104 a104 uki106 un107 ya107
ᅳᄐ t106
ᅳ타 ta96
ᅳ테 te94
ᅳ토 to89
ᅳ투 to105
ᅳ트 t74 d91 th105
ᅳ티 ti87
ᅳ흐 g103
ᅳᆨ uk105
ᅳᆫ en102 n107
ᅳᆯ le90 l98 el100
ᅳᆯᄅ l73 e102 el102 le103 la106
ᅴ e118
ᅵ y58 i60 63 e72 ie76 a85 ey89 u90 ee92 o93 hi95 s96 ji96 j98 ye98 h99 is100 asu101 ri101 zu101 tsu101 ke101 iy101 yo102
ᅵ가 iga104
ᅵ거 iger96
ᅵ게 hige102 i107
ᅵ고 igo91
ᅵ그 ig93 ieg101 igg107
ᅵᄂ yn104 in104 o105 a106
ᅵ나 ina72 i96 a100 no104 yna105 eena107
ᅵ너 iner94 ner94 ynor104
ᅵ네 ine92
ᅵ노 ino78 a105
ᅵ뉴 inho87
ᅵ니 ini75 ney99 ni103
ᅵᄃ y107
ᅵ다 ida95 o102
ᅵ더 der97 yder98 ider100
ᅵ데 ide100
ᅵ드 id87 ied92 d93 de93 ide95 eed98 ead106 yde106
ᅵ디 idi96 dy101 idy106
ᅵ따 ita105
ᅵᄅ o105
ᅵ레 uirre104
ᅵ로 a94 i96 oshi102 ta103 tani103 o104 kawa104 shima104 uchi105 oka105 awa106 e107 ara107
ᅵ르 ir94
ᅵᄆ k105
ᅵ마 o98 ima99 a106
ᅵ머 mer97 imer103 eimer104 ymo106
ᅵ모 imo99
ᅵ미 mie99 imi101 my106
ᅵ바 i107
ᅵ버 ver96 vor104
ᅵ브 eve89 ve90 e97 be102 ive105 ave107
ᅵ비 vi93 by107
ᅵᄉ o102 m103
ᅵ사 issa97 isa102
ᅵ샤 icia104 isha106
ᅵ스 is63 ice86 ce88 es91 ith92 iss94 ess95 s95 iz96 se100 des103 ace103 ies104 ijs104 eith107
ᅵ시 ish92 ici94 sey98 cey98 cy103 o104
ᅵ쓰 itsu96 a100 o101
ᅵᄋ i93
ᅵ아 ia65 iah97 ja101
ᅵ애 ia101
ᅵ야 ya88 illa90 iya97 o101 ija104 a105 ia106 u107 ko107
ᅵ어 yer79 ier83 ear87 ire94 eyer94 eer94 re98 yar100 ro101 ia103 eir103 er104 r104 ea105 e106
ᅵ에 ier79 ie81 ieh105 o106
ᅵ오 io72 iot100 i106
ᅵ와 i104
ᅵ외 ieu95
ᅵ요 illo92 a104
ᅵ우 io79 iu80 iou100 il107
ᅵ유 ille102
ᅵ이 u105
ᅵᄌ i103 o105
ᅵ저 zer101 jor104
ᅵ즈 ise94 ze98 is101 izu103 iz105
ᅵ지 idge84 age93 ge94 igi100 isy106
ᅵᄎ ch106
ᅵ차 ica98
ᅵ체 ice106
ᅵ츠 itz84 tes96 z105 its106 witz106
ᅵ치 ic62 ich78 wicz88 vic90 jic95 ici96 a96 o96 i98 moto99 ichi101 e102 awa103 itch104 itsch104 ci105 ch106 ano107
ᅵᄏ i105 o106
ᅵ카 ika88 ica97 e100 o104
ᅵ커 ker93 co100 cob105 cre105
ᅵ코 a98 o99 e103 iko103 ico105 i107
ᅵ크 ke84 ike97 ick98 ik100 ijk101 ique101 ig103 ich103 ic104 zyk105 iq105 yke106
ᅵᄐ it97
ᅵ타 ita86 o98 itta105 iro106 i106
ᅵ터 ter99
ᅵ테 itte105
ᅵ토 ito96 i98 o100 shi106
ᅵ트 te83 it85 t88 ight92 ied97 idt101 ite102 itte105 ith106
ᅵ티 ity103
ᅵ파 ippa107
ᅵ퍼 iper102 ifer107
ᅵ프 iffe97 if103 eph104 ieb106 eefe107
ᅵ히 ich82 ig96 hi97 ic100 wig103
ᅵᆨ ick98 ic100
ᅵᆫ in63 ine73 ne80 een82 yne84 yn92 n98 a98 en102 ign103 gne103 eene104 u104
ᅵᆫᄉ zyns98
ᅵᆯ le81 il82 ile87 yle91 eel99 yl100 iel101 ill103 ille104 el107
ᅵᆯᄅ il89 ill104
ᅵᆷ im87 me92 ym101 m105
ᅵᆺ et92 ett94 itt94 it99
ᅵᆼ ing78 im102
ᆨ k79 ck84 84 c89 g92 ch95 ke101 ek102 h105 uk107 cke108 ich111 gh111 oge111 wick113 n113 ak115 r117 a117 uz118
ᆨᄉ x90 ks97
ᆨ사 xa81 ksa85
ᆨ세 xe94
ᆨ스 x69 ggs96 ks97 chs97 xx106 xe107
ᆨ시 xi81 xy99 xie103
ᆨ터 tor105 r107
ᆨ토 cto96
ᆨ트 cht102 ct103
ᆫ n56 ne73 77 on90 an93 nn94 en95 ra96 l98 m98 shi98 nd99 in99 nne99 ng101 i102 s102 hn102 ma103 nnes104 tsu104 r104 ane104 u104
ᆫ느 nne106
ᆫᄃ nd93
ᆫ다 nda74
ᆫ더 nder80
ᆫ데 nde79
ᆫ도 ndo79
ᆫ두 ndu104
ᆫ드 nd63
ᆫ디 ndy87 ndi88
ᆫ리 nley95
ᆫ사 nca97 nza100
ᆫ세 nce103
ᆫ소 nso104
ᆫ슈 ns98
ᆫ스 ns74 nce85 rnes107
ᆫ시 ncy98
ᆫ저 nger86
ᆫ제 nge85
ᆫ조 nzo97
ᆫ즈 nds95 nes106
ᆫ지 nzie101 nge103 ngie104 ndsey104 nji105
ᆫ차 nza95
ᆫ초 nzo99 ncho101
ᆫ츠 nz91
ᆫ치 nzi96 nch104
ᆫ카 nka106
ᆫ코 nko77
ᆫᄐ nt107
ᆫ타 nta87
ᆫ테 nte79
ᆫ토 nto86
ᆫ투 ntu104
ᆫ트 nd82 nt84 ndt92 t105
ᆫ티 nti77
ᆫ하 nha106 nh107
ᆫ호 nho104
ᆯ l74 le86 el89 ll89 lle93 95 hl95 r98 ld100 al101 ul102 lles102 ell103 il104 e107 j107 lt111 s111 sz111 d111 i116 h117 g118 ale118
ᆯ더 lder94
ᆯ데 lde99
ᆯ도 ldo94
ᆯ드 ld80
ᆯ디 ldi100
ᆯᄅ l60
ᆯ라 la49 lla69 llah87 lah91 le95 lar96 l97 laa102 ila103 lat105 ula105 las106
ᆯ래 la71
ᆯ러 ler67 ller76 la82 llar91 hler92 lla92 lor95 sler96 lu97 le100
ᆯ레 le53 lle81 la90 llet93 let98 leh102 lais104
ᆯ로 lo55 llo75 low88 llow102 lot104 los105
ᆯ루 lu70 lo88 lou90 glu96 llo101 loo102 lue105
ᆯ류 lho94
ᆯ리 li47 lli63 ley65 ly67 lly77 lie80 gli81 lee85 le85 llie86 lley88 lj96 l98 leigh98 liy100 lle100 lea101 lay105
ᆯ마 lma102
ᆯ머 lmer107
ᆯ비 lby96
ᆯ스 les93 ls96 els107
ᆯ즈 lds98 les105
ᆯ츠 lz104 ltz104
ᆯ트 ld81 lt99
ᆯ포 lfo99
ᆯ프 lph89 lf91 lfe107
ᆯ피 lfie104
ᆷ m68 89 me91 n97 rm104 im104 a106 mb107 eme110 um110 homme111 lm113 am114 om115 ym115 e116 gham118 l118 nphol118
ᆷ리 mley106
ᆷ바 mba87
ᆷ버 mber86
ᆷ베 mbe94
ᆷ보 mbo91
ᆷ브 mb105
ᆷ비 mbi95 mbie105
ᆷ스 mes98
ᆷᄑ mp98
ᆷ파 mpa99
ᆷ퍼 mper101
ᆷ포 mpo102
ᆷ프 mp80
ᆷ피 mpi93
ᆸ p79 b81 88 pp111 ap114 op118 ep118 o118 ph118
ᆸ두 bdou102
ᆸ스 vs83 ps101 pps105
ᆺ t75 tt85 88 d96 tte98 s98 ch101 j104 dt107 at111 th111 h118
ᆺ사 ssa105
ᆺ시 tsy106
ᆺ코 tko102
ᆺ타 tta105
ᆼ ng74 n80 m88 91 nd96 ne103 o104 l105 ing106 g107 ong107 eng107 r111 nti111 eung114 han115 u116 sine117 en117 on118 ns118 heng118 k118 ra118
ᆼᄀ ng103
ᆼ가 nga80
ᆼ거 nger81
ᆼ게 nge92 nghe103
ᆼ고 ngo86
ᆼ구 ngu93
ᆼ그 ng87
ᆼ기 ngi98
ᆼ대 n102
ᆼ드 nde103
ᆼ스 nce100 ngs103
ᆼ어 nger91
ᆼ에 nge103
ᆼ주 nge104 n107
ᆼᄏ n100
ᆼ카 nca93 nka96
ᆼ커 nker97
ᆼ케 nke99
ᆼ코 nco97 nko103
ᆼ크 nk75 nck91 nc100
ᇁ p115
`;
