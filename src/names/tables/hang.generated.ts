// Made by bench/learn/letter-tables.ts from wd_korean.tokens.tsv (NETransliteration-COLING2018) and Wikidata labels (ko); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const hang = `
ᄀ g71 73 k89 m91 t94 s94 y94 gg96 go100 h100 ka101 gu102 iw102 ma103 sh103 ge103 ki103 tsu103 ji104 r104 geu104 d104 ku105 i105
가 ga56 gar79 ka84 gha84 o101 i103 ha104 a105
가ᄂ gan105
가ᄃ gard107
가ᄅ gar98
가ᄊ katsu91
가ᄋ ga91 ge98 e105
가ᄌ i101 kazu102 u107
가ᄐ kat106
간 gan85 kan103
갈 gal84 gall101
감 gam102
강 kang97 gang101
개 ga88
개ᄅ garr92 ga105 gar105
개ᄇ gab103
갠 gan103
갤 gal95
갬 gam103
걀 gyal104
거 ger78 gu87 gger92
거ᄉ guth105
건 gan76 gun94 ghan100 rgan102 gen105 gunn106
걸 gal98 egel105 gel107
게 ge66 gue83 ghe87 ga92 ke104 m104 i107 gai108
게ᄅ guerr94 ger99 guer106
게ᄋ ga82 ge96
겐 gen76 ken100 e105
겔 gel85
고 go60 ko88 gor92 gho93 got102 g103 e103 ta104 r105 o105 y107 gow107 ga108
고ᄅ gor92
고ᄆ gom95
고ᄇ gov98
고ᄐ gott96
곤 gon87
골 gol78
곳 gott102
공 gong95
과 gua92
과ᄅ guar107
과ᄋ gu97
괴 go96 goe104 got107
괴ᄇ goeb106
교ᄀ kyog105
구 gu66 ku87 goo91 gou93 go100 gug103
구ᄅ t105
군 gun98 ong108
굴 gul97 goul101
굽 gup97
굿 good91
귀 gu89 gui98
귀ᄋ guy105
귄 gun92
규 gyu101
그 g55 gh91 gg91 gue94 ig98 rg107 eg107
그ᄂ gn88
그ᄅ gr61 gre101
글 g85 gle92 gl103
기 gi71 ghi88 gy91 ki92 gui92 ggy97 ugi100 ko102 ji104 a104 i106
기ᄇ gibb96
기ᄋ guill91
기ᄐ kit107
긴 gin84 kin104 giin108
길 gil82 gill98 guil106
김 gim104
깁 gib104 gibb105
ᄁ k94 kk106 c108
ᄂ n67 78 k91 i93 u94 g99 nj100 gn101 nu103 d103 su103 kir104 ma105 s105 sh106 to106 r107 nou107 te108 in108 z108 hi109 nagi109 ky109
나 na46 nna93 nah94 m100 y103 nag103 i104 ina105 nac106 a106 sa106 o107 t108
나ᄀ nag96 y106 k107
나ᄃ nad106
나ᄇ nav97
나ᄉ nac100 nass103 nasc104
나ᄋ n86 na92 knigh99
나ᄏ sh97 r102 yu103 a104 ke105
나ᄐ nat102
난 nan79
날 nal93 nall105
남 nam89
내 na93
냅 knapp102
냇 nat105
냐 na89 gna89 nja96
너 ner70 na86 nor88 nner91 hner100 rner101
너ᄉ nath101
넌 nan89 nnon90 nnan99 nen102 nunn107
널 nal86 nell103
넘 nham102
네 ne54 nne90 net99 enee100 neh103 nes104 n108
네ᄆ nem104
네ᄇ nev102 nevi107
네ᄋ na92 ne105
네ᄎ ne106
네ᄑ nef100
넨 nen75
넬 nel80 nell95 nnell96 rnell97
넴 nem101
넷 rnett98 net102 nnett104 nette107
노 no52 nor92 now97 kno99 n100 e103 i103 know103 not103 m106 a106 ke107 nod108
노ᄀ nogu105
노ᄅ m102 san104 nor104 norr105
노ᄆ t102 i102
노ᄇ nov76 nob92 t104 i105 now106 m106
노ᄉ north104
노ᄋ no99 neu104
녹 rnock105
논 non98
놀 nol97
뇨 nyo91 no93
뇽 gnon100
누 nu68 no85 nou90
누ᄂ nun103
뉴 new87 ne103
니 ni49 ny76 nny78 ney78 nnie81 nie84 nni86 ne89 nney93 nyi94 nee99 nic101 rney106 h106
니ᄋ ni85 n108
니ᄏ nik86 nicho90 nic101
닉 nick95 nik97 nic98 nnick101 nnik105 nix107
닌 nin89
닐 nil89 neill95 neal97 niel97 neil99
님 nim104
닝 nning84 ning92
ᄃ d67 77 t87 dh99 y101 mi102 i103 u104 tsu104 fu107 ka108 dek108 di109 dder109 in109 yoshi110 du110 ar110 m111 yosh111 de111 h112 uh112 tha113
다 da53 ta82 dar90 dha92 o93 ki97 ko100 i101 ma102 a102 to103 hi103 d104 ya107 h107 do107 suke108
다ᄂ tan103 dan105
다ᄃ tad75
다ᄅ dar92
다ᄇ dav96
다ᄋ d80 da96 n103
다ᄏ tak81 shi101 no101 s101 k103 ma103 a103 h104 m106 i106 to107 ke107 o107
단 dan80 dane106
달 dal83 dahl88 dar105 darl107
담 dam99
당 dan104 dam107
대 da78 d100 dae101
대ᄂ dann102
대ᄅ darr98
댄 dan94
댕 din100
더 der75 du83 de85 ther86 dou96 ather102 the103 do104 nder105
더ᄀ doug97
더ᄑ duff103
던 don83 dan96 den96 dun99 dunn101 dern105 dunne106
덤 dam92 dom102 dham107
덩 dunca104
데 de55 da95 des97 det106
데ᄂ den89 denn105
데ᄅ der94 ter101
데ᄆ dem95
데ᄇ deb92
데ᄋ da74 d102
덴 den77
델 del73 dell86 de106 dele106
뎀 dem91
도 do54 to79 dor91 i98 daw101 don101 o101 dot104 da105 d105 sh107 chi108 s108
도ᄂ don96 donn98
도ᄅ dor92
도ᄆ o104
도ᄇ dov98
도ᄉ tosh86
도ᄏ tok108
도ᄐ dott103 dot106
돈 don83 dawn105
돌 dol87 doll101 dal104 dall107
돔 dom95
동 dong101
두 du69 dou83 do85
두ᄅ dur104
두ᄋ du103
둔 doun105
둘 dul94
뒤 du81
뒤ᄇ dub106
듀 du85 dew98
듀ᄅ dur104
드 d46 de72 ad96 rd101 dd101 of104 ard108
드ᄂ n100
드ᄅ dr69 d96 dre106
드ᄇ deb107
드ᄑ df105
든 den81 dden96 rden98 rdon103 don106
들 ddle94 dle96 dall97 dl104 del105
디 di55 dy72 die79 de81 ddy89 dee90 dhi92 ddie97 d97
디ᄃ did104
디ᄆ dim107
디ᄇ dib108
디ᄋ di87 d103
디ᄌ d104 dizz106 dis108
디ᄎ dic106
디ᄏ dicke106
디ᄑ deep105
딕 dick98 dix102 ddick102
딘 din82 dine87 ddin93 dean101
딜 dil88 dyl103
딤 dim102
딧 dit104
딩 ding85
ᄅ r75 l78 78 n88 le98 ku100 j100 mo101 z101 k101 t102 ll103 re104 sa104 ly104 wr105 ra105 ak105 s106 om106 w107 shi107 ya107 er107
라 ra46 la63 rah86 lar88 a94 rra96 ura103 lat103 ko103 ara105 ro105 las106
라ᄀ lag102 rag103
라ᄃ rad100
라ᄅ lar101
라ᄆ lam105
라ᄇ lav99 rab102
라ᄉ lass107
라ᄋ r79 re82 l83 li89 wrigh92 le92 lei96 rei102 ra103 ro106
라ᄌ raj101 laz105 l106
라ᄏ lac108
라ᄐ rat105
라ᄑ raff97 lap106
락 lak98
란 ran75 lan91 an104
랄 ral93 lal101
람 ram79 lam95 rahm107
랑 ran85 lan95 rent96 rand97 lanc99 lang101 rang104
래 ra74 la81 lad106
래ᄑ raf97
랙 lack88
랜 ran78 lan80
램 ram86 lamb106
랫 latt100
랭 rin96 lan96 lang97 ran99 ain104
러 ru84 lu92 ra93 re95 le96 rer98 ler98 lo98 rud106
러ᄇ love93
러ᄋ l102
러ᄏ luck103
러ᄐ let108
런 ren80 len83 lan84 ron87 an88 lon89 lun97 ran99 rren99 on102 n104
럴 rol92 rrell104 rroll104
럼 lum92 rum95 lem104 um105
럽 rop103 b107
럿 rrett98 otte104
레 re53 le61 rre92 leh97 e99 reg102 lee103 reh105 ra106 lev108
레ᄂ lenn101 ren104 leon104
레ᄃ redd100 led105
레ᄆ rem106 lem106
레ᄇ rev95 lew99 lev100
레ᄉ less98 les102 res106
레ᄋ ra74 la75 le91 re99 rach102
레ᄌ rez103 reg104
레ᄎ let108
렉 ek95 rek102
렌 ren75 en88 len96 ene103 lenn105
렐 rel83 rell95 rrell102
렘 rem96 lem100
렛 lett95 ett96
로 ro49 lo66 lau80 law87 roe90 row93 lowe95 roc96 ra97 low97 rho98 rowe102 rrow102 lor102 no104 o104 lot105 raw105 roa105 h107 e107 loe107 roh107 ros108
로ᄂ ron106
로ᄅ lor92 laur94
로ᄆ rom97
로ᄇ rov93 rob94 lov98 robb101 r107
로ᄉ ross95 ros98
로ᄋ lloy101 reu103 roy103 lo104
로ᄌ ros95 roz102 rodg103 r104
로ᄐ lot105
로ᄑ lop94
록 rock90 lock98 roc105 loc107
론 ron78 lon100 lone100 on105
롤 rol90 rawl104 role104
롬 lom90 rom91 rome101
롭 rob99 lob102
롱 rong98 lon98 long100 ron104
뢰 ro88 lo96
뢰ᄏ lo105
룀 rom86
료 ryo97
루 ru61 lu67 ro79 rou86 lou88 rew88 roo91 a96 rue96 roux98 lew105 loo106
루ᄃ rud108
루ᄇ rub90 lub104 roub106
루ᄉ luc87 rus96 rouss100
루ᄋ lu90 lou97 louis103 lew104
루ᄌ ruz106
루ᄏ luc94 luk104
루ᄐ lud105
루ᄑ ruf106
룬 run93 lund105
룸 lum100 loom102 em105
뤼 lu89 ru89
뤼ᄉ luc106
뤽 luc106
류 liu102
류ᄃ lyud101
류ᄇ lyub100
류ᄌ ryuz104
르 r41 re78 le82 rd87 ar92 rt100 er101 ir104 l104 or106 hr107
르ᄀ rg84
르ᄂ rn84 ren96
르ᄃ rd84
르ᄆ lem101 rm103
르ᄇ rb102 lv104
르ᄉ rc93
르ᄌ rg94 rz99
르ᄏ rk92 rc94 l108
르ᄐ rt77
르ᄑ lef100
른 rn88 n103 ne107
를 rl95
름 m84
리 ri46 li62 ry67 rie79 le84 rri85 rry86 ly87 ree87 ley87 y88 i90 re91 riy91 lie92 lee94 rey95 lea96 rea97 rrie98 a100 j100 ie101 rei101
리ᄀ rig100
리ᄂ rin100
리ᄃ lyd105
리ᄇ liv99 lieb101 reeve101 rib101 reb106 lib107
리ᄉ ris103 lis107
리ᄋ ri86 le96 i104 li106
리ᄎ rich90 riz97 ri106
리ᄏ rick97 ric106 ricc106
리ᄑ lipp96
릭 rick82 rik85 ric87 ick90 rrick97 rek104 ic107
린 lin71 rin76 ine85 in86 lyn86 yn91 rine91 lynn92 ryn96 ene97 leen104 rinne105 lynne106 en107
릴 lil93 ryl93 rrill103 rill104 ril106
림 rim96 lim96 reem107
립 lip88
릿 rrit102 rritt105 rit107
링 ling80 ring86 ing88 lin94 hring99 rling100 rring105
ᄆ m70 77 k84 n90 j94 g94 r96 su96 shi96 ch97 b97 sh99 tak100 as101 ar101 fu101 me101 i102 s102 d103 um103 shig103 t104 kur104
마 ma45 mar70 o94 maa95 mma96 i98 ki100 shi103 s103 mah103 sa104 n105 mo105 h105 mat106 y107 mas107 m107 mi107 ko108
마ᄀ mag105 marga105
마ᄂ man92
마ᄅ mar68
마ᄉ mas83 mass97 tsu101 s101 ma103 ok104 tak104 a105 ta106 ka107 ya107 ku108
마ᄋ m75 ma86 me88
마ᄎ mazz99
마ᄏ marqu93 mac103
마ᄐ mat95 matth98 math98 matt99
막 mak98 mac104
만 man64 mann70 hman107 hmann107 ymane107
말 mal78 mar95
맘 mam100
망 man92 mao104
매 ma72 mc83 mad98 mas102 m105 mat105
매ᄀ magg101
매ᄂ mann107
매ᄃ made99 madd104
매ᄉ math103 matth106
매ᄏ mcc81 mc84 mck90 mack92 mac99 mccre103
맥 mc67 mac82 mack98 rmack99
맨 man75 mann101
맬 mal98
맷 matt104
머 mer77 mu87 ma89 me89 mur89 mmer93 lmer100 mo104
머ᄅ mar104
먼 man63 mon78 rman95 mun95 mann100
멀 mul89 mel100
메 me57 ma94 meh97 mai102 met103
메ᄂ men87
메ᄃ med90
메ᄅ mar97 mer97
메ᄉ mess100
메ᄋ ma77 may103 me106
메ᄐ met105
메ᄒ meh99 mej104
멘 men73
멜 mel77 mmel101 mell105
멩 meng102
모 mo54 mau91 mor92 a104 moh105 u107
모ᄀ morg104
모ᄂ mon91
모ᄅ mor84 maur92 morr103 r107
모ᄇ mov96
모ᄎ moz108
몬 mon75 mone101
몰 mol97 moll107
몽 mon96 mont97 mong101
뫼 mo98
무 mu64 mou84 moo95 mo107
무ᄂ mun96
무ᄅ mur98
무ᄉ mus106
무ᄏ mukh102
문 mun90 moon101
뮈 mu99 mul106
뮌 mun102
뮐 mul107
뮤 mu89 mue100
므 m89
미 mi50 my77 mea92 mmy92 me92 mic97 ichi99 mee100 mmi101 mie101 mit107
미ᄂ min91 s108
미ᄅ mir89
미ᄉ m101 miche107
미ᄋ mi102 m107
미ᄌ mizu105
미ᄎ mitch101
미ᄏ mich97 mic105 h106
미ᄐ mit103
미ᄒ mich97 mikh106
믹 mick96
민 min80 mine95 amin104
밀 mil78 mill92 mile105
밈 mim105
밋 mit100 mitt104
밍 ming91 mming99 min105
ᄇ b68 v79 w86 88 bo98 p98 k99 m101 o104 e105 ba105 ab106 j107 dev107 i107 c108 g108 z109 y110 bu110 va111 boh111 vi112 ib112
바 ba54 va54 bar77 wa83 bha93 var94 barr104 bac105 u105 bah107
바ᄂ ban99 van99
바ᄅ bar82 var90 barr107
바ᄇ barb101
바ᄉ wass101 vas102 bas103 vaz104
바ᄋ ba84 we84 v94 b95 va99 wei105
바ᄐ batt97 bat100
박 park104 vak104
반 van79 ban84 i104
발 bal76 val81 wal84 vall96 vald108
밤 bam103
밥 bob104 bap104
방 bang106
배 ba79 va94
배ᄂ bann105
배ᄅ barr90
백 back97 bach104
밴 van95 ban99
밸 va100 bal101
뱀 bam107
뱅 ban97 vin98 vain105
뱌ᄎ vyac104
버 ber64 ver74 bu75 bur80 ve94 bir96 rver101 byr104 but104 be106 burr107 vir108
버ᄂ bern101 van107 barn107
버ᄌ virg99
버ᄏ buck97
벅 buck99
번 burn85 van86 von97 ban101 ven101 byrne104 rne107 urne107
벌 val104
벗 bot102
베 be55 ve61 we79 bbe95 vet103 bec104 ku104 o104 bet107
베ᄂ ben99 ven105
베ᄅ ber67 berg87 ver89 wer99 berr103
베ᄉ betha107
베ᄋ ba78 w102 wij103
베ᄐ bett107
벡 beck97
벤 ben75 ven82 fven105 behn105
벨 bel76 vel89 belle95 bell98 vell105
벵 ben105
별 byul108
보 bo57 vo72 beau93 wo94 bor95 bau96 vaugh97 baugh99 bow100 i104 avo106 bos108 ba108
보ᄀ bog106
보ᄂ bonn96 bon99
보ᄅ bor94 vor101
보ᄇ beauv104
보ᄋ bo94 woj102
보ᄌ boz106
보ᄎ boch107
보ᄐ bott103
본 bon88 vonne101 bone102 born102 von107
볼 wol88 vol89 ball94 bal94 bol95 boul104
봉 bon100 vong108
뵈 bo96 wo99
부 bu64 bou78 vu90 boo91 o103 boe103 wa104 bo104 wu105 g105
부ᄅ bur103
부ᄉ bus93
부ᄋ bu93 bois108
부ᄌ buz99
부ᄏ buk102
부ᄐ bhut102
부ᄒ buh104
분 boone104 bun105
불 bul92 bull100
붐 boom103
뷔 bu87
뷰ᄏ bu105
브 b60 v69 ve88 w91 bb98 be98 ves104 eve107
브ᄂ benoi107
브ᄅ br55 vr96 bre101 bru107
브ᄋ wl98
븐 ven85 bn106
블 b72 ble86 v103 bel104 blo105
비 vi56 bi62 by74 wi77 vy87 bea92 vie93 bby94 bbie96 vey96 b97 bbi97 wie98 be99 rvey99 bee101 vig102 bie104 wit107
비ᄂ vin99 bin104
비ᄉ bis107
비ᄋ bj93 bi93 vi94 bjo95 wi100 be104
비ᄌ wies105
비ᄏ vick101
비ᄐ vitt97 vit102 witt104
빅 vic91 vik93 big104
빈 vin74 bin78 win91 bean106
빌 ville86 bil89 wil89 vil91 bill97 vill104
빔 wim104
빗 vitt104
빙 ving95 bing105
ᄈ p98 pa114
쁘 p107
ᄉ s70 76 ch84 z87 th87 sch87 k89 sz91 c92 y94 j95 x96 sh96 m97 to97 t99 o99 zu100 ess101 b101 g102 na102 nt103 ce103
사 sa51 ssa79 za80 sar93 saa93 tha94 a100 ki101 k101 rtha103 sah103 sad104 sas107 aka107
사ᄃ sad91
사ᄅ sar102
사ᄇ sab94 sav96 xav105
사ᄋ s89 sa94 c95 a102 sy105 se105 m108
사ᄏ e101 o106
사ᄐ tsu103
삭 sak104
산 san73 ssan89 sand102
살 sal80
삼 sam89
상 san96 sang100 sen104
새 sa79 sal106
새ᄆ samm102
새ᄇ sav103
샌 san86
샘 sam92
샤 sha67 cha79 scha84 sa85 cia93 shar94 shah104
샤ᄅ sher105
샤ᄋ sh102 ch107
샤ᄑ shap106
샤ᄒ shah107
샨 shan101 sian101 syan102 san102
샬 charl96 chal105 shal107
샴 sham101
샹 chan107
섀 sha97
섀ᄂ shann104
서 su83 cer91 thur95 sa95 ser100 th102 sut104 thu105
서ᄆ som105
선 than93 sun94
섬 som97 sum98
성 sung99 seon104 saint105
세 se60 ce75 sse83 ze94 sa96 i102 iv104 iii104 ii104 v104 set104 vi105 viii106 vii107
세ᄃ ced105
세ᄅ ser84 cer102 serr108
세ᄆ sem97
세ᄉ cec94
세ᄋ s94 sa98
세ᄌ ces104
센 sen68 ssen90 dsen98 cen99
셀 sel83 ssel89 cel93 ssell97 cell106
셈 sem103
셉 sep104
셔 sher89 shir101
셜 shall104
셰 she77 sche90 che93 s99 sha102
셰ᄅ cher104 sher106
셰ᄇ s100 shev105
셰ᄋ sha89 sh103
셰ᄑ shep97 shef105 shepp107 schae108
셸 shel93 chel96 helle98 schel105
소 so62 sso83 zo94 thor95 sou97 s102 sor106
소ᄂ son94
소ᄅ sor97
소ᄋ s101
소ᄏ sok98
소ᄑ soph92 sof100
소ᄒ soh105
손 sson73 son80 zon93 thorn99 sohn103 sau105
솔 sol89 soul105 saul105
솜 som105
송 son81 song100
쇠 so95
쇠ᄃ sod102
쇠ᄅ sor103
쇤 schon105
쇼 sho76 shaw91 scho96 shor101 chau105
숀 shaun104 sean104 shawn104
숄 schol106
수 su68 sou93 sue104 soo108
수ᄅ sur106
수ᄌ sus94
수ᄑ sup102
수ᄒ such102
숙 suk104
순 sun95 soon101
술 sul93
쉬 sh84 sch95 su97
쉬ᄏ suk105
슈 sh73 sch74 s78 shu85 schu88 che91 thew97 ch98 su100 t102
슈ᄂ schn102 schne103
슈ᄅ schr99 shr101
슈ᄆ schm92 schum101
슈ᄇ schw89
슈ᄎ szcz99
슈ᄐ st74 t106
슈ᄑ sp95
슐 schul93 sch98
스 s34 ce71 th71 ss72 z73 se81 su84 es86 rth98 t100 sch104 h106 rse107
스ᄀ k102
스ᄆ sm101
스ᄋ s88 sl99
스ᄌ suzu104 tatsu105 j107
스ᄎ st103
스ᄏ sk83 sc92 sch96 suk102 vsk103
스ᄐ st58 steph96 sto100 ste101 stee106 stub106
스ᄑ sp80
스ᄒ sch105
슨 son58 sen89 on94 sson99
슬 stle98
승 seung104
시 si57 shi65 sh69 ci71 ssi78 s81 cy85 sy86 sey87 sie91 se94 cie94 sz94 n96 ya97 shee97 see97 sea97 schi99 ssy100 i100 ori100 she100 ssie101
시ᄀ shig95 seg106
시ᄂ sign97
시ᄃ syd101 sid103
시ᄅ cyr104
시ᄆ shim94 sim97 se100 mi105 o105 sh108
시ᄋ si92 ci92 theo101 shea102 sci104 i105
신 sin83 shin87 ssin101 m102 tsu104 t104 cyn104 o106 cin107 sheen107
실 sil83 syl88 shil96 schil105
심 sim91 sym105
싱 ssing97 sin99 sing100 singh101
ᄊ 88 m99 ss99 ma103 s114
쓰 tsu70 t95 a105 su107
쓰ᄀ tsug107
쓰ᄂ o104
쓰ᄋ tsu104
쓰ᄏ u106
ᄋ 58 y87 h87 g88 k89 j89 n93 e93 u94 m95 w95 da95 sh95 tsu95 z96 b96 ch96 t96 shim96 o97 l98 a98 tak99 sz99
아 a40 ar81 ah85 ha95 k102 e102 ac104 mura104 u104 o105 n105 aa106 m107 na107
아ᄀ ag100 agg105
아ᄂ a86 an87 arno101
아ᄃ ad102 a104
아ᄅ ar77 har100
아ᄆ am95 ahm98
아ᄇ abb97
아ᄉ ass101
아ᄋ i84 e88 a92 isa100 k103 r106 ir106 s107 sayak107 mir107
아ᄌ az96 a102
아ᄎ arch99
아ᄏ aqu98 ak102 o102 aki103 arqu104 m104 s107
아ᄐ att98 ath106
아ᄑ app96
악 ak94 ac99
안 an61 aan100 gan102 ane103 ine104 anne105 andr105 ann106
알 al64 a100
암 am82 arm101
압 ab79
앙 an82 en94 ang97 hen101
애 a66 an108
애ᄃ add101
애ᄇ abb93
애ᄑ app96
액 ak102
앤 an83 anne92 ann99
앨 al80
앰 am99
앳 at94
앵 en88 an95 in100
야 ya60 ja71 lla87 a90 ia95 o98 ma98 n101 jaa102 e103 ta104 ko104 hi106 to106 r106
야ᄂ yan101 giann102 jan104
야ᄆ k99 s99 mas105
야ᄉ yasu90 yas102 h104 n107 k107
야ᄏ jak99 yak101
얀 jan81 yan83 yann105
얄 yal96
양 yang99 jan106
어 r77 re77 er81 a82 ar88 ir94 u95 or97 hr100 e103 ur105
어ᄂ ern101 on104
어ᄆ am105
어ᄇ irv97
언 an76 on89 wen92 en95 hen101 ain105
얼 el84 earle103 er104 earl104 r107
엄 am86 ham91
업 up100
엇 ot98 ott101 et106
에 e48 he88 er89 a91 et100 ee101 i104 ye105 ue105
에ᄀ egg104
에ᄃ ed92 e105
에ᄅ er95 her96 ehr101 err105 aaro106 herr106
에ᄆ em91 emm97
에ᄇ e97 ev101
에ᄉ es95 eth107
에ᄋ a77
에ᄎ etx104
엔 en77 enne93 hen100
엘 el66 elle87 hel96 e99 ell102 l108
엠 em92
엣 et105
엥 en93 eng102
영 young94 yung106
예 ye70 je82 e87 jo100 jer104
예ᄅ ller105
예ᄇ yev93 ev100 jev106
예ᄋ y102
옌 jen92 yen97
옐 jel99 yel104
오 o47 au81 or89 a89 ho97 oh101 ot101 ou102 us103 n107
오ᄀ m104
오ᄂ on92 hon104
오ᄃ aud100 od103
오ᄅ or94 hor102
오ᄇ aub97
오ᄌ osbo100 ozu101
오ᄏ oc99 ok99
오ᄑ off101 opp103
오ᄒ eoch102
옥 oc97
온 on79
올 ol80 al88 all101
옹 on91 ong98
와 wa66 u95 a98 n99 i101 to102 shi104 ta106
와ᄋ w78 we100
와ᄐ ta107
완 wan80
왈 wal97
왓 wat97
왕 o93 wang94 n97 g97 e101 u102 i104
외 o101
외ᄅ jor102
외ᄌ oz96 eugen101
요 yo70 jo75 llo96 hi97 o97 ak104 a106 yor107
요ᄂ jon107
요ᄅ yor100 geo104 gio106
요ᄇ jov107
요ᄉ yosh76 t95 yoshi97 jos97 h98 s99 m101 no104 tsu105
요ᄋ io104
요ᄌ joz105
요ᄒ johan96
욘 jon100 john103
용 llon105 jong105
우 u53 woo76 l79 w83 ou86 o89 wu97 hou105 a106 s107
우ᄃ ud94 wood99
우ᄅ ur93
우ᄇ lv95
우ᄋ hu107
우ᄌ uj98
우ᄏ luk106
운 un91
울 ul82 wool97 oul99 ull100 wolf106 woll107
움 um89 hum105
웅 ung104
워 war81 wa82 wo90 wal96 wer102 w102 waugh107
워ᄉ wash102
원 won99 one103
월 wal80 wall99 wol103
웡 wong104
웨 we74 wa100 web104
웨ᄋ wa79 way104
웬 wen88
웰 well75 wel93 whel104
웹 webb104 web104
위 wi71 wei98 ju99 wie100 u101 whi102 we104
위ᄅ yr105
위ᄇ weav100
위ᄋ y105
위ᄏ wick107
윅 wick91
윈 win75 wyn93 wynn105 wynne106 wind107
윌 wil78 will97 w104
윙 wing105
유 yu76 ju80 you90 u92 i92 s95 o97 ka101 t103 naka103 yoo103 eu104 a107 k107
유ᄂ youn105
유ᄅ jur95
유ᄉ yus97 yous102 youss102
유ᄋ ew102 k102
유ᄌ euge101 joz107
유ᄏ yuk100
윤 yin101 yun104 yune107
율 yul100
으 eu108
은 n86 eun101
음 m83
응 n94 ng101
의 ui104
이 i47 y61 e72 j77 ea85 yi88 hi90 a96 ey97 ro100 ki100 mi101 ta101 da103 ma104 ko104 ye107 ie107 ui108
이ᄀ ig107
이ᄂ in98 en105
이ᄅ jir101 ir103
이ᄆ imm106
이ᄇ iv94 ev104
이ᄉ ch98 is99 iss99 d101 ri104 tak104 a105 shi107
이ᄋ yi95 e98
이ᄌ e106 isr107
이ᄎ m107 a107 o107
이ᄏ r104
이ᄐ it103
인 in71 ne101 yin103 ign105 en105 an105 yn107
일 il82 yle86 e96 ill101 el104 le105
임 im85
잉 ing97 ying102 in103 en104
ᄌ 74 j78 s78 z79 zh86 dz86 c87 d88 g91 k96 dj99 sa101 e101 us101 b101 m102 r102 ya103 ch103 y103 p104 dzh104 shim105 t105
자 za63 ja71 sa79 dja88 zha89 zi97 gia99 jar101 jean104 zsa105
자ᄂ jan107
자ᄅ zar97
자ᄇ jarv104
자ᄏ jacqu97 giac106
자ᄑ zapp107
작 ac104 ak107
잔 gian85 zan87 zanne102 can105
잘 zal100 ja103
잠 giam98
장 jean101 jang103
재 ja86 jae99
재ᄂ jan90
재ᄅ jare102
재ᄏ jacqu101 jack101 zach103
잭 jack92 zak103 zach104 zack104
저 ju86 ger87 zer92 jer94 ge95 ser96 j99 sor100 jud103
저ᄏ zucke105
전 geon106
절 gel97
정 jeong99
제 ze72 je77 se81 ge83 dze87 ger98 gem104 ja105 2n107 3r107
제ᄂ jenn87 gen103
제ᄅ ger84 jer89
제ᄉ jess90
제ᄋ ja76 j95 za100
제ᄑ jeff95 geoff97 jeffe104
젠 sen82 zen93 gen93 jen99
젤 zel94 sel96 gel98 zell104
젬 jem105
젭 jep105
젱 jen104
조 jo67 zo79 jor97 joe97 gio97 ggio97 djo98 cho99 a101 zoe101 cao106 o106
조ᄂ johnn99
조ᄃ jord95
조ᄅ sor106 do107
조ᄇ giov102
조ᄋ jo100 joy102
조ᄌ georg90 jos97 g107
존 john89 jon97 zon100 j104 jone104
졸 jol103
종 jong89
주 ju75 zu84 giu89 e100 i101 joo104 g104 jo107 z107
주ᄂ jun99 j104
주ᄃ jud100
주ᄅ dur102
주ᄆ zoum104
주ᄉ gius103
주ᄋ jo101
주ᄏ zhuk100
준 june105
줄 zul103
쥐 ju100
쥘 jules104
즈 z66 s74 se83 ds85 ze94 i99 ise105
즈ᄇ zv99
지 zi70 gi72 ji75 zy80 si83 dge83 zie89 ge90 sie90 sey93 o93 i93 j94 dji94 zzy95 gie96 a98 g100 ri103 c104 chi104 say104 zee105 e106
지ᄂ gin103
지ᄃ did101
지ᄅ gir96
지ᄆ jimm97
지ᄋ zi100 d101
지ᄏ chik89
직 gic105
진 jin89 zin96 gene103
질 jill104 zil105 sil105 gylle106
짐 jim104
짓 get103
징 zing100
ᄍ ch108
ᄎ ch75 ts78 82 c84 tz88 tsch97 tch97 che97 cz98 q99 t99 k101 tsi103 a103 b104 i105 ci105 n107 sh108 suz108 fuch108 zu109 z109 za109
차 cha76 ca86 char90 za91 cia97
차ᄇ chav104
차ᄋ ch102
찬 chan100
찰 charl102 chal104 c106
창 chang99
채 cha84
챈 chan100
처 tcher93 cher96 chur98 chu104
척 chuck104
천 kam105
철 ael104
청 chung107
체 ce73 che74 tse89 ze92
체ᄋ cha96
첸 chen86 cen102
첼 chel97 tzel104
쳇 chet105
초 cho87 zo92
초ᄑ chop105
총 chong105
최 choi101
추 chu83 zu101
축 chuck105
충 chung101
츠 tz70 ts76 z82 c82 tsu93 tts93 t95 s101 u107
치 chi67 ch71 ci75 c82 zi84 tch87 cci91 tsch93 te93 zzi94 chie95 ti97 che98 ach98 cz98 chee101 o106 y107 e107
치ᄋ ci103
친 chin92 cin98 shinn102 tsin105
칠 chill107
칩 chip106
ᄏ k68 77 c78 qu83 kh87 ch88 g89 b92 i95 o96 y96 sa96 n96 shi96 q98 ko99 cc99 d100 kw101 in101 su101 r103 m103 ki104
카 ka50 ca55 car75 kha82 cca89 qa91 kar92 kka96 i96 n98 cka99 ke100 ki101 ko101 kah101 carr104 o107 a107
카ᄃ kard106
카ᄅ car84 kar90 carr97
카ᄆ cam99 y101 carm104
카ᄉ cass96 cas97 kass104
카ᄋ k94 ka104
카ᄌ k96 cas106 u107
카ᄎ kaczy105
카ᄐ kat105
칸 kan88 can90 khan95 kahn104 beg107
칼 cal88 kal88 carl94 karl102 khal105
캄 cam87 kam105
캉 kan104
캐 ca75 ka89
캐ᄅ carr93 caro99
캐ᄉ kath86 cath95
캐ᄑ kap106
캔 can93
캘 cal89
캠 cam92
캡 cap105
캣 cat102 katt107 kat107
커 cker78 ker80 cu84 kir85 ca88 ku97 ke99 co102 kur103 kerr104 cut107
커ᄅ curr98
커ᄆ cumm101
커ᄉ cass107
커ᄐ curt96
컨 con97 coln104 n104 ken104
컬 cul91
컴 colm99 ckham103
컷 cott99
케 ke63 que81 che85 uke87 khe93 cke93 ka94 u101 k107 ta108 awa108
케ᄂ kenn91 keny102
케ᄇ kev97
케ᄋ ca80 ka80 k94 ke107 cuell107
켄 ken81 cken93 kken105
켈 kel79 ckel97 kell101 quel102
켓 ckett99
코 ko53 co55 cor83 cco86 cho89 kho96 coe99 kor104 n104 ta105 ra106 uchi106 kov106 ka107 com108
코ᄂ conn95 conno101
코ᄅ kor106 cor106
코ᄇ kov80 kow99 a104
코ᄉ coss104
코ᄋ n106
코ᄌ koz104
코ᄐ court103
코ᄒ corr107
콕 cock92
콘 con75 kon86 kohn107
콜 col78 cole92 kol94 kohl103 co104 coul106
콤 com106
콧 cott93
콩 con101
콴 quan105
쾨 ko101
쿠 ku65 cu72 kou85 cou89 coo93 co95 qu98 h99 a100 koo103 u104
쿠ᄅ kur101 cour107 m107
쿠ᄇ kub100 cub103
쿠ᄉ t104
쿠ᄌ kuz97
쿠ᄎ kuch101 kuc102
쿡 cook99 cooke104
쿤 kuhn102 koon104 koen107
쿨 kul97 cool105
퀘ᄋ qua100
퀜 quen105
퀴 qui93 ku99
퀸 quin90 queen99 quinn104
큐 cu94
큐ᄇ kub103
크 k54 c63 ck75 ch78 ke82 que88 q89 g91 rke92 rk98 ak102 cke104 ake106 yk107 uk107 kr108
크ᄅ cr70 kr73 chr76 craw105 kre107
크ᄇ qu104
크ᄉ x92
클 c73 k88 chael92 ckle96 kle97 ch102
키 ki55 ky72 chi82 kee85 key88 kie89 cky90 ke90 ci93 kki93 cki93 o95 ckey98 kei98 ckie98 kid101 hashi104 to105 i105 shima105 mi106 ita108
키ᄂ kinn107 cinae107
키ᄋ ki106
키ᄐ keat101
키ᄑ kief105
킨 kin69 quin102 rkin103 kean105 cin105 keane106 ckin107
킬 kil98 kill104 kiel104
킴 kim88
킵 kip97
킹 king93
ᄐ t72 80 m89 z95 nag95 ht97 n98 u99 th101 f101 ti102 to103 g104 j104 i105 e106 tem108 ut108 on108 shi109 sh110 toome110 tozz110 shig110
타 ta50 tha79 tta79 tar87 ke99 o101 tah101 da101 i101 a101 suke101 taa103 ki103 ka103 hiro104 tarr104 t105 m106 n107
타ᄂ tan104
타ᄅ tar98 thar103
타ᄇ tav99
타ᄉ tas96
타ᄋ t84 te87 ty97
타ᄎ k106
타ᄏ k100 y100 s102 o104 h104 yu105
타ᄐ tat99
탄 tan77
탈 tal87 thal98
탐 tam97 tham104
탕 tan97
태 ta81 tae101
태ᄆ tamm101
태ᄑ taf103
탠 tan89
탤 tal96
탬 tam98
탱 tin99
터 ter65 tter81 tu88 tur89 ta92 ther93 tor93 te103 rter103
터ᄐ turt102
턴 ton60 ten92 tern100 ghton100 tone102 rton105 tton106
털 tul99
텀 tum103
테 te57 the76 tte89 ta98 ter105 tes106 k107
테ᄅ ter87 terr97 ther99
테ᄋ the87 ta89
테ᄑ tef94 tep98
텐 ten77 taine102
텔 tel87 ttel99 tell103
템 tem89
텡 teng100
토 to54 tto84 tho86 tor93 da97 tow98 ma100 o100 hiro102 ki102 a104 ta104 tod104
토ᄂ ton84
토ᄅ torr97 tor102
토ᄆ tom100 thoma104 a104 t106
토ᄇ tov102
토ᄑ tof106
톡 tock95
톤 ton88 tone93
톨 tol91
톰 tom87 thom91
통 ton88 thong101 tong104
투 tu69 to83 tou97 thu97 too100
투ᄉ touss105
투ᄑ tup105
툴 tul100
튀ᄅ tur106
트 t47 d77 tt77 th80 te84 tte87 rt90 dt94 s104 ud105 art107
트ᄂ tn107
트ᄅ tr65 tre107
트ᄋ t105
튼 tten91 ton91 tton93 ten101
틀 ttle93 tel104 tle107
티 ti57 tti75 ty76 tty85 thi88 tee91 te91 tie92 ttie98 t99 thy99 tea100 tit103 rty104
티ᄂ tin92
티ᄆ tim96
티ᄉ tiss107 tis107
티ᄋ ti92 thi95 t107
티ᄐ tit105
티ᄑ tiffa103 tipp107
틱 tic102
틴 tin73 tine92 ten94 tyn95 ttin101
틸 til91 till97
팀 tim101
팁 tip104
팅 ting88
ᄑ f68 p74 ff81 ph90 pp91 v94 96 fi101 pa103 fe104 phoe104 c105 phoeb107 t108 bh108 u108 s109 phe111 fa111 pee114 va114 fu114 b114 fur115
파 pa56 fa67 par85 far86 pha86 ppa97 po101 paa106 parr107
파ᄂ phan100 pan100
파ᄃ pad102
파ᄅ far87 par88
파ᄇ fab91 pav94 paw105
파ᄉ pass107
파ᄋ pa94 p94 f96 powe104 fe106 fa107
파ᄏ park105
파ᄐ pat105
판 pan84 fan93 phan93 van99 pann105
팔 pal88 fal92 pah105
팜 pam106
패 pa78 fa88
패ᄃ padd103
패ᄅ parr97 farr103
패ᄐ patt100
팰 fal103
팻 pat102
팽 pin105
퍼 per82 fer85 pper89 ffer92 fur97 pa98 pu98 fu99 pur99
퍼ᄂ pen106
퍼ᄉ fir104
펀 pun101
펄 perl102 pearl107
페 pe61 fe68 phe94 ppe95 ve96 per105 pek106 pa107
페ᄃ ped102
페ᄅ ferr81 per83 perr90 fer91
페ᄋ pa86 fa93 pai100
페ᄐ pet88 pett96
페ᄒ ferr104
펙 peck105
펜 pen82 penn104
펠 fel84 pel90 ppel97 ffel97 phel101 feld106 pell107
포 po62 fo75 for80 ppo88 por90 pho96 pau100 four104 poe105 foe105 fau106
포ᄀ fog105
포ᄅ for92
포ᄇ forbe106
포ᄉ fors106
포ᄑ pop102
폭 fox104
폰 fon84 pon90 von104
폴 pol86 paul92 vol103 fol107
폼 pom95
퐁 pong97 phon104 fon106
표ᄃ fyod104
표ᄐ pyot105
푸 pu77 pou80 fu81 poo94
푸ᄋ po101
푸ᄎ pucc107
푸ᄐ put107
풀 pul97 ful100
프 f58 p62 v62 ff72 pe83 pp88 ugh93 phe96 pf98 w99 ph99 b99 ough105 af107
프ᄅ fr62 pr70 pre101 fre106 fri107
프ᄉ ws84
플 p83 f85 ple89
피 pi63 fi68 phi89 phy92 pea92 pe93 py96 ppy102 fie104
피ᄀ figu103
피ᄂ pin96
피ᄅ pyrrh108
피ᄉ pizar107
피ᄋ pi81 p101
피ᄏ picc104 pic106
피ᄐ pete100 piet102
픽 pick105
핀 pin87 fin95 phine96 finn97 ffin97
필 fiel78 phil90 phi92 pil97
핌 fim105
핑 pping104 ping106
ᄒ h68 75 g84 kh86 ch92 he93 s94 t94 ha95 i95 j96 m96 r102 k103 hir104 na104 ho104 a104 b107 w108 wh108 band108 ju108 n108
하 ha57 har75 ja79 cha84 kha84 ra96 haa97 to101 h103 s104 n107
하ᄂ hann104
하ᄃ hard101
하ᄅ har83 khar98 n99 k106 i107
하ᄆ ham92
하ᄉ ta102 has104 i104
하ᄋ he78 h79 ha95 hei106 hui107
하ᄐ hatt104
한 han74 hann94 hahn104
할 hal93 har102 hall103 khal104
함 ham86
해 ha77
해ᄂ hann105
해ᄅ harr88
해ᄆ hamm103
핸 han84
햄 ham89
허 hu85 her86 hur90 cher98 hut106 h107
허ᄇ hubb105 herb108
허ᄉ h102 hurs105 hears106
허ᄎ hutch96
헌 hun90
헐 hull106
험 humph99
헤 he66 ge83 hea91 ha94 hes102
헤ᄂ ren99
헤ᄉ jes104
헤ᄋ ha79 re101 he103 hay106
헨 hen78 h104
헬 hel80 gel101 hell104
헴 hem99
혁 hyuk108
현 hyun93
혜 hye99 hui104
호 ho63 jo82 ro86 kho92 haw94 hor96 hoo101 hod107
호ᄅ hor100 jor104
호ᄉ hoss102 hosh107
호ᄌ hodg100
호ᄏ hawk106
호ᄑ hopp106
혼 horn95 hon101
홀 hol77 hall101 hal102 haal106
홈 holm100 holme101
홉 hop97
화 hwa99
화ᄋ whi93
황 kawa102 i107 huang107
회 ho89
후 hu76 ju86 hoo89 fu90 ru94 y104 k105 e106
후ᄉ huss98
후ᄌ fuj99
후ᄏ fuk104
훅 hoek105
훈 hun107
훌 hul103
훔 hum99
휘 hu95 whi100 whee103
휘ᄇ hub106
휘ᄐ whit92
휫 whit99
휴 hugh93 hue97 hu106
흄 hume102
흐 ch74 h75 kh84 g103 gh105
흐ᄅ hr106
흐ᄆ hm90
흔 hon104
히 hi68 ch79 hea91 ri94 hy95 gi98 ji98 ma104 n107
히ᄀ higg101
히ᄃ i105
히ᄅ o96 y96 ka99 r103 i103 om104 k104 t104 to105 mi105 ib107
히ᄇ rib102
힉 hick96
힌 hin97 khin105
힐 hil83 hill95 chil95 gil104
힘 him89
ᅡ a65 83 e85 u86 i87 ah90 yo92 tsu94 ji95 su97 no97 zza98 ha98 mi98 hin99 ku99 chi99 da100 ri100 h100 mura100 aru100 in100 fumi101
ᅡᄀ o94 a104 r105
ᅡ가 aga96
ᅡ구 ago106
ᅡᄂ i105 e107
ᅡ나 ana86 i99 o100 a101
ᅡ냐 anja103 ana104
ᅡ네 ane94 ne101
ᅡ노 ano79
ᅡ뇨 agno104
ᅡ뉘 manu97
ᅡ니 ani80 agni101 o104 ro104
ᅡ다 ada106 da108
ᅡ데 adeh107
ᅡ두 adou107
ᅡ드 ard86 ad101 adh107
ᅡ디 ardi108
ᅡᄅ z105
ᅡ라 ara99 i106 a106
ᅡ레 are97
ᅡ로 i101 ro104 arro107
ᅡ루 i100 o105 aru107 a107
ᅡ르 ar70 ard83 arre103 o108
ᅡ리 ari94 a103 o106 mi106
ᅡᄆ i103 h104 u105 y107 r108
ᅡ마 amma102 ama103
ᅡ모 i107
ᅡ무 u105
ᅡ미 o95 i101 ami102 a104
ᅡ베 ichi102 o104 osuke105
ᅡ보 avo100 abo102
ᅡ브 ave106 av106 aab107
ᅡᄉ n101 o107
ᅡ사 i98 asa102 e105 o107 a107
ᅡ소 asso103
ᅡ스 as81 a97 asu105
ᅡ시 ashi89 o99 aci101 asz101 arthy104 ru104 ji105 amoto105 ki105
ᅡ쓰 atsu84 i94 o95 a99 e101
ᅡᄋ a88 i99 u102 s104
ᅡ야 aya91 i107
ᅡ어 har106
ᅡ에 ae96
ᅡ오 ao101 o103 uchi104
ᅡ와 i91 o91 u92 awa95 e100 ichi100 ki101 oshi104 iko104 oko105 a106 n108
ᅡ요 ayo97
ᅡ우 ow78 au82 ou88 al99 owe100
ᅡ워 ower95 auer101
ᅡ이 i69 ei70 y73 ai84 ye90 aj94 igh94 ay99 a102 uy102 u104 kawa104 masa108
ᅡᄌ r107
ᅡ자 a102 aza104
ᅡ즈 azu96 a101 e102 aaz105 aj105
ᅡᄎ ac102
ᅡ초 azzo96 accio104
ᅡ츠 a100
ᅡ치 azzi96 achi102 ac105 acy106
ᅡᄏ u103 o104 i105
ᅡ카 aka95 o96 u98 a107
ᅡ쿠 aku97 i106
ᅡ크 ak93
ᅡ키 o90 aki94 i95 no99 a100 hi101 e104 n104 hiro105 zo106 tsumi107
ᅡᄐ o105 k107
ᅡ타 ata97 i104 u104
ᅡ테 ate96
ᅡ토 ato86 i90 aki99 o100
ᅡ투 ato103
ᅡ트 art92
ᅡ티 ati105 otti105 athi105
ᅡ파 affa106
ᅡ프 af96 b105
ᅡ피 afi103
ᅡᄒ n103
ᅡ하 aha98
ᅡ허 acher100
ᅡ흐 ach103
ᅡ히 ahi92
ᅡᆨ ak105 ck107
ᅡᆫ an78 and98 chi102 i102 han105 a107
ᅡᆫᄃ and99
ᅡᆫᄉ anc97
ᅡᆫᄎ anc90 an104
ᅡᆫᄐ ant98
ᅡᆯ al90 ahl108
ᅡᆯᄅ al100
ᅡᆷ am103
ᅡᆼ an87 ao91 en95 ant96 and101 ent103
ᅡᆼᄉ anc97
ᅢ 91 ae97 e99 ad105 cha105 a106 er109 b114 p115 ati115
ᅢ그 agg105
ᅢ나 anna95 annah99
ᅢ너 anna103
ᅢ니 ani106
ᅢ드 ad88
ᅢ디 ady97 addy105
ᅢ로 arrow98
ᅢ머 ammer106
ᅢ스 ass99 ath103
ᅢ시 ash103
ᅢ커 taker107
ᅢ프 aff107
ᅢᆨ ack95 ak99 ac105
ᅢᆫ an85
ᅢᆫᄃ and99
ᅢᆫᄉ anc94
ᅢᆯᄅ all106
ᅢᆺ at104
ᅢᆼ in83 ain96
ᅢᆼᄏ ank92
ᅣ ya78 88 ja91 ia95 a96 za100 i103 ichi104 ha105 mi108 gawa108 y108 saka108 aki108 ah109 se109 ubo109 no109 moto112 oto114 chi114 r114 e114 nya114
ᅣ누 anu105
ᅣ르 ar101 ard107
ᅣ마 ji104 iro104 hiko105 u105 o106
ᅣ스 yasu96 a96 i97 u105 has107
ᅣ시 i106
ᅣ카 oki107
ᅣ코 o104
ᅣᆫ yan105
ᅥ 73 er76 a76 o82 e83 ar89 or92 r92 ur98 u101 ha102 rthur102 ther102 i104 t105 as106 n107 k107 fer107 se107 y107 hr108 ture108 oo108
ᅥ거 agher101
ᅥ나 ana107
ᅥ니 ny97 ony98 anie98 oney101 hanie104 ney107
ᅥ드 ard79 ord81 ford93 ird98 d101 ood102 herd106 rd106
ᅥᄅ er100 r107
ᅥ라 ara98
ᅥ러 rough102 orah104 rer105
ᅥ르 er89
ᅥ리 ery94 ary94 rie102 ory102 y104 ry107
ᅥ머 ummer95
ᅥ미 emy104
ᅥ버 rber105
ᅥ스 as90 s90 ers91 us93 uss96 ors103 rs103 ous104 erce104 earce106 ace107 yres107
ᅥ시 othy104
ᅥ즈 ards96 rnaz107
ᅥ트 ert93
ᅥ티 erty94
ᅥ프 uff102
ᅥ피 ope106
ᅥᆫ an79 on82 en84 n95 a104 ne105
ᅥᆯ al86 el87 l89 ell89 all101 ll104 ul108
ᅥᆯᄅ l98 al105 ol107
ᅥᆷ am96 ham96 um96 umb100 om101 em107
ᅥᆸ up99 b105
ᅥᆺ ott98 t101
ᅥᆼ ong106 ung107
ᅦ e70 78 a86 u90 s92 eh93 shi93 et95 i96 je98 ei98 t98 o98 ma99 ni99 he102 tje102 mo103 ze103 na104 z104 ais104 ey105 wa105
ᅦ거 egor105
ᅦ고 ego90
ᅦ그 eg100 egg103
ᅦ나 ena88 enna91
ᅦ냐 ena106
ᅦ너 enner101
ᅦ노 eno94
ᅦ니 eni97
ᅦ다 eda100 a105
ᅦ더 eder95
ᅦ데 ede89
ᅦ도 edo104
ᅦ드 ed84 med104 ead105
ᅦ디 edi98 edy100 eddie100 eddy102
ᅦ라 era90 erra97 rera101
ᅦ로 ero85
ᅦ루 ba105
ᅦ르 er68 erre94 r96 ert99 aire101 ere102 erg102 her104
ᅦ리 erry87 erg95 eri106
ᅦᄆ i104
ᅦ마 ema105
ᅦ미 emie102 emy105
ᅦᄇ eb104
ᅦ버 evor104
ᅦ베 eve104
ᅦ브 ev100
ᅦ비 evi102
ᅦ사 essa100
ᅦ스 es71 ez75 ess90 eth96 uez98 hes104
ᅦ시 erz103
ᅦ쓰 etsu103
ᅦᄋ a96 k108
ᅦ아 ea95 hea106
ᅦ어 air87 aire96 are98
ᅦ오 eo106
ᅦ우 el97 eu103 eou105
ᅦ유 eille101
ᅦ이 a63 ay70 ei75 ey80 ai86 e90 ej91 aye91 o92 ij93 i100 awa101 j101 oe101 u104 igh108 n108 an108
ᅦ즈 ez90
ᅦ츠 ec93 etz105
ᅦ카 ecca104
ᅦ코 o104
ᅦ크 ek89
ᅦ타 etta92 eta97
ᅦ테 ethe99
ᅦ트 et95 ed97 ette98 edt104 nette105
ᅦ티 etti85 eti105
ᅦ파 efa95 epa101
ᅦ페 eppe100
ᅦ프 ef89 ev89 ep99 ew101 eff102
ᅦ하 erra104
ᅦᆨ ec100 ek105
ᅦᆫ en74 a97 jen99 e102 i103 ren104 raine107
ᅦᆫᄃ end105
ᅦᆫᄇ enb97
ᅦᆫᄐ ent99 enti107
ᅦᆯ el79 elle92 ell100
ᅦᆯᄅ el90 o107
ᅦᆷ em106
ᅦᆺ ette92 ett93 et94
ᅧ a93 e96 yeo97 awyer107 hire108 r114 er114 hurr115 szlan115
ᅧᆫ on96 yun108
ᅧᆯ al105
ᅨ e89 lle96 je100 he103 ye104 et104 gnel106 a108 k115
ᅨ르 er101
ᅨ바 yeva105
ᅨ스 ez96
ᅨ크 ek94 zek107
ᅨ프 yev82 ev85
ᅨᆫ en102
ᅩ o69 75 u78 a85 e87 i88 eau88 au91 ot91 ow96 aw96 aud96 mi98 ichi98 na98 kuni99 te99 su100 zzo100 wa100 ault100 og101 ya101 fu101
ᅩ구 iogo106
ᅩ그 og108
ᅩ너 onnor99
ᅩ네 one100
ᅩ노 i103
ᅩ니 oni86
ᅩ다 o99 i101
ᅩ더 oder105
ᅩ도 odo92
ᅩ드 oad108
ᅩᄅ i104
ᅩ라 ora105
ᅩ레 ore97
ᅩ르 or82 aard99 ort105 ore108
ᅩ리 o86 ori93 i102 ta104 zuka104 yama104 wa105 to107
ᅩᄆ i107
ᅩ모 omo102 u107
ᅩ미 a103 i104
ᅩᄇ ov98 a99
ᅩ바 ova78
ᅩ버 over107
ᅩ부 e101 chi106
ᅩ브 ove94
ᅩ비 ovi107
ᅩ소 osso105
ᅩ스 us78 os89 oss93 hus97 er97 osse101 ows105 chus106 oos106
ᅩ시 i101 os104 othy104 osi106 a107
ᅩᄋ a105
ᅩ어 ore102 ymour105
ᅩ우 ow97 ou106
ᅩ이 eu82 oy88 oi99 e107 a107
ᅩ주 oso103
ᅩ즈 ose106
ᅩ지 i101
ᅩ츠 o101
ᅩᄏ i97
ᅩ카 ke104
ᅩ커 ocker105
ᅩ쿠 oku103
ᅩ크 oc106
ᅩ키 a95 awa104
ᅩ타 otta100
ᅩ토 o95 a96 i96 e99 iro99 ki102 u104 aru104 umi104 n104 ka105 ya106 aka108
ᅩ트 ot102
ᅩ티 otti93
ᅩᄑ f105
ᅩ퍼 pher102 ofer106
ᅩ프 ov62 ow82 off90 of94 ob99 oph103
ᅩ흐 och106
ᅩᆨ ock101 ok104
ᅩᆫ on96 o102 onne106 e107 orn108
ᅩᆯ all94 ol105
ᅩᆯᄅ ol87 l101 i105
ᅩᆷ om101
ᅩᆸᄉ ovs85
ᅩᆼ on99
ᅪ a87 i98 wa103 o103 n105 w105 s109 e110 ua111 h112 u113 l115 rnik115
ᅪ라 ko101
ᅪ프 law87
ᅬ o86 oe93 eu93 94 u106 embeu109 e114 csics115 eux115 yers115
ᅬ더 oder106
ᅬ르 or94 oeur105 eur105
ᅬ프 euf105
ᅭ o79 yo84 a89 i96 e97 tsu100 u102 k104 jiao108 hi109 no110 awa110 ho113 or113 s114 ka114 how115 chiko115 iriki115 isawa115 llaux115 peror115 tsuse115
ᅭ나 hauna103
ᅭ스 gios104 oz104
ᅭ시 yoshi87 o95 i100 ma102 a102 awa103
ᅭ타 a101
ᅭ투 oto103
ᅭ프 ev102 yov102
ᅭᆫ yon105
ᅭᆷ aume104
ᅮ u75 o88 ou89 i91 a91 e92 ka97 ew98 chi99 uh100 v100 d101 101 mo102 hou103 tsu103 ke103 oux103 p103 zaki104 aka104 w104 gh105 on105
ᅮ나 una96
ᅮ노 uno99
ᅮ뇨 uno105
ᅮ니 ooney100 owney105 uni105
ᅮᄃ a104 u107
ᅮ두 ldo94 aldo100
ᅮ드 oud91 wood98 ude107
ᅮ디 oody107
ᅮᄅ o107
ᅮ라 o96 ura97 i98 a100 hiro102 chi104 n105 u108
ᅮ로 uro104 urro107 uchi108
ᅮ르 ur96 our101 ourt103 court104
ᅮ리 uri106 ouri108
ᅮᄆ i107
ᅮ마 uma96 ouma106
ᅮ미 umi99 a100 oshi101 o102
ᅮᄉ i107
ᅮ스 us72 n89 ouse97 s98 e101 ews102 uce104 l105 os107
ᅮ시 usz96 usi101 ushi102 usch106
ᅮ아 ois87 oi88 oy102 t107
ᅮ어 uer98 ewer103 ure104 our107 ebuhr107
ᅮ에 ue96
ᅮ이 y105 lli107
ᅮ자 uza107
ᅮ저 auser103 ouser105
ᅮ즈 uz98
ᅮ지 i100
ᅮ츠 uts107
ᅮ치 ucci88 o93 oshi100 u101 a104 yuki105 n105 i107
ᅮ카 uka107
ᅮ커 ooker107
ᅮ크 uck101
ᅮ타 uta103
ᅮ터 uter107
ᅮ토 uto100
ᅮ투 utu102
ᅮ티 uti103 ruti105
ᅮ퍼 ooper99
ᅮ프 ouf101 uf106 up107
ᅮ흐 uch105
ᅮᆨ ook88 ooke98
ᅮᆫ un90 oun97 own98
ᅮᆯ o101
ᅮᆯᄅ ul102
ᅮᆷ um96
ᅯ 92 a98 o100 qua105 hor108 wo112 ua114
ᅯ드 oward104
ᅯ디 orthy99
ᅯ스 worth83
ᅯᆯ ll104
ᅰ e100 a107 er109 we111
ᅰ이 away100 oway102
ᅰ크 ek104
ᅱ u79 y82 95 wee98 us100 i101 wi103 ui106 h108 t108 e108 ur108 owie111 ue111 ie115 uit115
ᅱ네 unet107
ᅱ르 ur90 ure105
ᅱ스 us101 uis104
ᅱ트 weet105
ᅲ u78 81 yu85 o90 ew91 a91 ju98 ou103 ue104 n104 eu107 s108 eil109 am110 gne110 k111 chu111 y112 w113 ta113 su113 e113 mu114 ka114
ᅲ카 zka102
ᅲ코 zko103 a104 shima104
ᅲ키 i92 yuki93 a95 o97 u101 e102 no105 da105 ra107 ka108
ᅲ타 a103
ᅲᆯ ul105
ᅳ 62 e81 g95 es96 on99 i99 h99 zz102 t102 r102 hodes104 d104 ich104 th105 z105 ei105 y105 ai106 ri107 ariya108 x108 ab108 s109 u109
ᅳ거 ger94 gar104
ᅳ게 ge87
ᅳ고 rgo106
ᅳ그 g96 gue100
ᅳ나 na84 nand106
ᅳ너 ner84
ᅳ네 ne94 nais106
ᅳ노 no100 naud102 not107
ᅳ니 ney86 ni103 tany104
ᅳ다 da101
ᅳ디 di95
ᅳ라 ra77 ras107
ᅳ래 ra106
ᅳ러 ru108
ᅳ레 re88
ᅳ로 ro90 row101
ᅳ루 ru96
ᅳ뤼 ru103
ᅳ르 r106 vre107
ᅳ리 rey87 ri87 ry96 a96 ree99 rie102
ᅳ마 ma93
ᅳ메 me104
ᅳ모 mo107
ᅳ미 mi96
ᅳᄇ w102
ᅳ바 ba100
ᅳ베 ve105
ᅳ세 ce98
ᅳ스 s88
ᅳ시 shi99
ᅳᄋ r103
ᅳ야 o103 ruta104
ᅳ위 wee103
ᅳ제 ger106 r107
ᅳ지 i94
ᅳ차 za102
ᅳᄏ qu106 i107
ᅳ카 ka94
ᅳ케 i93 que96 a98 moto101 awa103 o104 ya104 da108 quet108
ᅳ코 ko97
ᅳ쿠 cu106
ᅳ크 g79
ᅳ키 ki80 ky84 u99 o99 un103 i108
ᅳᄐ t103
ᅳ타 ta93
ᅳ터 r104
ᅳ테 te94
ᅳ토 to87
ᅳ투 to102
ᅳ트 t74 d86 st105 dt105
ᅳ티 ti88
ᅳ헤 ge99
ᅳ히 gi99 hiy104
ᅳᆫ en107
ᅳᆯ le87 l93 el98
ᅳᆯᄅ l71 le98 el98 e104
ᅴ ee105 ui106 g115
ᅵ i57 y57 61 ie73 e73 a87 ey89 ee92 o93 u96 ji96 is97 wa97 iy98 asu99 suke99 j100 yo100 an102 atsu102 da103 ij103 uki103 ichi104
ᅵ거 iger95 ger107
ᅵ게 hige102
ᅵ고 igo89
ᅵ그 ig95 ieg103
ᅵᄂ a98 in101 n102
ᅵ나 ina71 i101 na105 yna107
ᅵ너 ner94 iner96 ynor104
ᅵ네 ine90
ᅵ노 ino75 a104 ineau105
ᅵ뉴 inho90 tinho104
ᅵ니 ini77 ni102 ney102 igny104
ᅵ다 ida92 yumi105
ᅵ더 yder93 ider104 der106
ᅵ데 ide96 a103
ᅵ드 id83 ied90 d90 eed93 de93 ide97 yde100 ead105
ᅵ디 idi95 dy103 idy106
ᅵᄅ i106
ᅵ라 ira100
ᅵ레 uirre100
ᅵ로 a97 i98 uchi102 iro103 moto105 uki107 u107 oshi107 o107
ᅵ르 ir91
ᅵᄆ k105 y107
ᅵ마 ima95 o102 i103 u107
ᅵ머 eimer99 mer100 ymo101 imer102
ᅵ메 ime105
ᅵ모 imo98
ᅵ미 mie97 imi98 imee104 my105
ᅵ바 iva107
ᅵ버 ver99 ber107
ᅵ브 eve85 ve86 e94 be107 ave107
ᅵ비 vi90 e103 vie104 vey105 by107 evie107
ᅵᄉ ti105 i107
ᅵ사 issa98 isa100 o103
ᅵ샤 icia100 isha103
ᅵ셔 scher96
ᅵ스 is62 ice82 ce85 es86 s88 iz90 ith91 iss93 ess97 se98 ies99 isz103 ace103 ss103 ise104 ythe104 yce104 iths106 fith107
ᅵ시 ish89 ici94 sey94 cey95 cy99 a102 is103 ishi106
ᅵ쓰 itsu97 o98 hi108
ᅵᄋ i95 en105 yo107
ᅵ아 ia63 iah94 ja101 hia104 a105
ᅵ애 ia99
ᅵ야 ya86 illa88 iya93 o96 u102 iyah104 ija106 i106
ᅵ어 yer79 ier84 ear85 eyer91 ire91 eer93 ro97 r98 yar99 ya102 iah104 yre104 ior105 ia105 e106 re107 eijer107
ᅵ에 ier77 ie81 o108
ᅵ오 io70 i100 iot103 o104 ius106 gio107
ᅵ외 ieu93 jo108
ᅵ요 illo90
ᅵ우 io79 iu81 il97
ᅵ유 ille104
ᅵᄌ i99 z105 y107
ᅵ저 jor100 iser102 zer104 jah106
ᅵ즈 ise91 ze97 iz97 izu98 is107 a108
ᅵ지 idge82 ge89 age92 igi96 isy104 ze105
ᅵᄎ ch99
ᅵ차 ica97
ᅵ처 itzer104
ᅵ체 ice100
ᅵ츠 itz83 tes96 its106 z106
ᅵ치 ic63 ich82 wicz92 ici94 i95 jic96 a98 moto99 evic100 o100 sawa101 ch102 ci102 da103 to104 u104 ichi105 ya106 awa107 mi108
ᅵᄏ n106
ᅵ카 ika85 ica94 e102
ᅵ커 ker93 co97 cob101 cre102
ᅵ케 icke107
ᅵ코 a95 iko99 o101 ico104 ra104 ka105 yko106 jko108
ᅵ크 ke82 ijk99 ig99 ique100 ike101 ick101 ik102 zyk105 eikh106 k107
ᅵ키 i105 ickey105 ikki105 a107
ᅵᄐ it92 a104
ᅵ타 ita85 o97 itta104 yu105 u105
ᅵ터 eter101 ter107
ᅵ테 itte101
ᅵ토 i94 ito95 shi102 suke105
ᅵ트 te80 it85 t87 ight94 ied95 ite102 idt103 itt107 cid107
ᅵ티 ty104 tey105 tie105 ity105
ᅵᄑ if101
ᅵ파 ippa103
ᅵ퍼 ifer104 iper105
ᅵ프 iffe94 if100 ieb102 eph104 b106 eefe107
ᅵ히 ich82 ig93 hi95 ic97
ᅵᆨ ic102 ick105
ᅵᆫ in62 ine72 ne78 een81 yne82 n90 yn91 a98 gne102 gin104 eene104 u106 e107 o107
ᅵᆫᄒ einh103
ᅵᆯ le80 il80 ile88 yle90 eel95 yl99 iel100 el105 ille105 ill108
ᅵᆯᄅ il86 ill97 yl104
ᅵᆷ im88 me90 m105
ᅵᆸ ip104
ᅵᆺ et91 ett92 itt94
ᅵᆼ ing75 im99 ding108
ᆨ k77 ck83 c87 90 ch90 g95 ek101 uk101 h104 ik108 cke109 uz110 i110 n114 ke114 ok115
ᆨ비 gby105
ᆨᄉ x89 ks93
ᆨ사 xa80 ksa84
ᆨ세 xe90
ᆨ스 x69 ggs95 chs96 ks98 cks104 kes104
ᆨ시 xi80 xie100 xy102
ᆨ터 r107
ᆨ토 cto91
ᆨ트 ct96 cht101
ᆫ n54 ne74 83 en88 on92 nn93 in93 an94 l98 s100 nd100 hn100 ng101 shi101 ra101 re102 o102 a103 da103 nnes104 e104 ane104 u105 moto105
ᆫ나 nna105
ᆫ느 nne105
ᆫᄃ nd88
ᆫ다 nda73
ᆫ더 nder79
ᆫ데 nde81
ᆫ도 ndo80
ᆫ드 nd62 ndh106
ᆫ디 ndy87 ndi89
ᆫ리 nley94
ᆫᄇ nb100
ᆫᄉ ns107
ᆫ사 nca95 nza96
ᆫ세 nce98
ᆫ소 nso96
ᆫ슈 ns98
ᆫ스 ns75 nce84 rnes104
ᆫ시 ncy94 ncey106
ᆫ저 nger87
ᆫ제 nge85
ᆫ조 nzo95
ᆫ즈 nds98 nes103
ᆫ지 nzie99 nji99 ngie103 ndsay104 ndsey104 to105 e107
ᆫ차 nza99
ᆫ초 nzo95 ncho101
ᆫ츠 nz88
ᆫ치 nzi101 nch103
ᆫ코 nko80
ᆫ타 nta93
ᆫ터 nter105
ᆫ테 nte76
ᆫ토 nto89
ᆫ투 ntu99 nto99
ᆫ트 nd82 nt84 ndt95 t101
ᆫ티 nti76
ᆫ호 nho105
ᆯ l72 le83 ll87 el91 hl92 r97 98 lle98 al99 ell100 lles101 il103 d104 ul104 ld105 j106 y110 s111 h114 lt114 z114 g115 f115 ale115
ᆯ더 lder93
ᆯ데 lde98
ᆯ도 ldo96
ᆯ드 ld82 lde100 field105
ᆯ디 ldi100
ᆯᄅ l61 ll100 la101 h108
ᆯ라 la49 lla69 llah86 lah91 le94 lar99 l101 las103 cilla107
ᆯ래 la71 rla103
ᆯ러 ler67 ller75 la84 lla88 hler89 llar91 lor93 sler94 llor105 n108
ᆯ레 le53 lle84 la89 llet93 let98 leh104
ᆯ로 lo55 llo77 low89 llow101 lot103 los105
ᆯ루 lu72 lo87 lou90 llo97 loo99 lue105 oglu108
ᆯ류 lho92
ᆯ리 li48 lli63 ley64 ly68 lly74 lie78 gli80 llie85 lee86 le88 lley93 leigh98 liy100 l101 oley107
ᆯ마 lma102
ᆯ비 lby92
ᆯ스 les90 ls94 els102 lls107
ᆯ시 lsea103
ᆯ즈 lds94 les103
ᆯ처 lcher107
ᆯ츠 lz105
ᆯ터 ulter107
ᆯ트 ld81 lt100
ᆯ파 lpa107
ᆯ포 lfo92
ᆯ프 lf87 lph88 olfe105
ᆯ피 lfi99 lfie102
ᆷ m66 93 n99 me101 rm101 mm103 eme106 im107 lm107 homme108 a108 om113 mb114 um114 am114 gham115 nphol115
ᆷ러 mler104
ᆷ바 mba91
ᆷ버 mber83
ᆷ베 mbe99
ᆷ보 mbo99
ᆷ비 mbi95 mbie102
ᆷ스 mes97
ᆷᄑ mp92
ᆷ프 mp81
ᆸ b80 p81 85 pp114 op115 o115 ph115
ᆸ두 bdou98
ᆸ스 ps96 pps102 s103
ᆺ t77 tt85 s91 d94 tte97 i101 at107 ot108 j114 e115
ᆺ시 tsy101
ᆺ카 a102
ᆺ타 tta106
ᆺ토 tto102
ᆼ ng76 n78 m87 91 nd92 o95 s101 ne102 i108 a111 e112 sine113 g114 ing114 ngh114 r114 k115 hito115 machi115 npuku115 sho115 tsu115
ᆼᄀ ng93
ᆼ가 nga82
ᆼ거 nger81
ᆼ게 nge91
ᆼ고 ngo87
ᆼ구 ngu92
ᆼ그 ng91
ᆼ기 ngi102
ᆼ스 ngs98 nce100
ᆼ어 nger92
ᆼᄏ n98
ᆼ카 nca90 nka95
ᆼ커 nker102
ᆼ케 nke105
ᆼ코 nco92
ᆼ크 nk74 nck92 nc100
ᆼ키 nkie105
ᇁ p112
`;
