// Made by bench/learn/alphabet-tables.ts from Wikidata labels (bn; CC0), display names of CLDR 48.0 (bn as; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const beng = `
ঀ 79
ঁ m81 n92 son93 ma100
ং n64 ng65 m81 an87 ee93 on93 en95 ma100
ংক nk85 nc93 k93
ংগ ng76 g93 ing93
ঃ h81 ha106
অ o69 a76 78 ada93
অচ oc84 occ88
অজ oj84
অফ of84
অল al91
অষ au83
অস au83
অ্ a73
অৰ ora97
অৱ ava93
আ a49 ani94
আই i66 ai81 ei93
আক ak80
আজ az74 aze92
আট at97
আড ada92
আদ ad87
আফ af72
আব ab86
আভ ava87
আম em81 am81
আয i81
আর ara73
আল al66
আস as99
আৰ ara73 sar84
ই i45 e68 y70 it78 ii91 ei93
ইউ u68 eu75 uu86 yo88
ইও ewo86 yo88
ইক ic87 iq93 ek97
ইগ ig91
ইচ e88 is95
ইজ is76 ig78 eg87 e88 ija88 ige98
ইট it72
ইড ed74
ইণ in67
ইথ eth78 et93
ইদ jid84 yid84
ইন in61 ina75 ein93 inu99
ইফ wif88
ইব ib98
ইয y68 i84 yi84
ইর ir94
ইল el83 il94
ইষ eas83 es90
ইস es81 is85 isse93 e93
ইৰ ir98
ঈ i81 e103 y107
উ u52 w81 eu87 au93 iuda93 us96
উই wi70 ui78 win95 w98
উজ uz75
উট ut96
উড ud95
উদ ud89
উন un90 in93 eun94
উয u89
উর ur97
উল ula85 ul94
উষ us94
উস us92
ঊ u80
ঋ r80
ঌ l80
এ e63 a67 90 as93 ai105
এং an88
এআ a84
এট at86
এড ed86
এন n70 an91
এফ ef92
এম aim88
এর er79 ar86
এল el84
এস s84
এৰ er94
ঐ a90 i90 ai97 e103
ও o54 w76 90 aco93 oj93 n94 wo103
ওচ os88
ওছ oss88
ওজ oj78
ওন eone88
ওম om90
ওয w57
ওল wol81 ol83
ওস os87 ose92
ঔ au92 o94 ow95 av102 u109
ক k43 c63 co67 ko70 que78 q80 qu80 ca83 lk88 kw93 ke93 93 ch94 i96
কছ ks91
কট t82
কর kor92
কস ks96
কা ka46 ca59 kan84
কি ki54 kee78 qi86 q89 ky92
কী kee83 ki89 ky93
কু ku58 cu68 qu76 q80 kuw81 coo84 c93
কে ca62 ke69 ka74 que79 k83 cai93
কো ko50 co60 kw80 u89 coy93
ক্ k54 c59 aro82 arok86 x87 ch88 kra91 cre91
খ kh71 k76 h87 ch103 c103
খম khm84 khme93
খা kha67 kh93
খো xho88
খ্ ch88
গ g53 go80 gue87 gh93 uq93 qo93 ga93 gu98
গথ goth93
গন gon84
গয guy88
গা ga48 gu75 nga93 g93
গি gi67 gu78
গী gee83 r88
গু gu54 ugu93 gusi93
গে ga63
গো go55 ngo93
গ্ g55
ঘ gh74 g77 q105
ঘা gha84
ঙ n77 ng87
ঙ্ n51 on78
চ ch63 s64 c79 ce79 echt87 sh87 cha92 es93 choc93 sch93 ech105 scha107
চন one88
চল ce82
চা cha68 sa72 sh80 chu81 s87 c98
চি chi61 si71 ci74 ce77 c79 sy83 sey88 ch93 hi98
চী chi67 chii98
চু chu73 su75 chuu85 sw88 hu96
চে ce65 che67 se83 chay86
চো so76 s88 sho88
চৌ sau88
চ্ ch86 s93
ছ s56 ch81 sh86 os87 c89 sche93 nes93 i100 j103 h106
ছথ soto88
ছন son80
ছা sa58 se76 asa83
ছি si64 ssi86 sy86 i93
ছী si80
ছু su76 schw88 s93
ছে sa70 se76
ছো so72 tso88
ছ্ s86 es94
জ j67 z68 ja70 s71 geo83 y84 ze85 ese85 dg88 ge91 ju93 ec93 aj95
জং kim84
জন john80 jan90 con93
জর geo79 jor83
জা ja57 za59 je67
জি ji63 gi64 zi66 zy79 z86 g93
জী i88
জু ju65 zu78 jo93
জে ge68 ze75 z100
জো jo77 zo79 dzo83
জৰ jor88 juar93
ঝ z82 s97
ঝা za78
ঝু zu83
ঞ n80
ঞ্ n66
ট t52 te75 to78 tch88 ot93 tuc93 et101 ts102
টং ton88
টক tok85
টছ tts88 ts92
টন ton70
টভ tv80
টস tts88 ts92
টা ta52 t87 tu88 te88 ata93
টি ti53 ty74 ati88
টী ti85 t88 ity93
টু tu64 uatu86 tut88 t93 tuc93
টে te62 ta80 ter88 tel92
টো to56
ট্ t62 et93
ঠ t84 th85
ঠি thi88
ঠী thi88
ড d57 de76 dd87 ed92 s93 dw93 do96
ডছ de88
ডম dom82
ডস daws88
ড় d81
ডা da53
ডি di60 d82 de86
ডু du82
ডে de63 da71 d93
ডো do55
ডৰ dor81
ঢ dh85 d94 deh104
ণ n65 an87 urne93 en96
ণী ani81 ni86
ণ্ n55 nd93
ত t67 th92 et97
তা ta49 tay91 ata93
তি ti59 t79
তী t79
তু tu59 n86
তে te67
তো to66
ত্ t66
থ th77 t79 the88
থা tha68
থি thi77
থু thu75
থে e94
থো tho75
থ্ th93
দ d66 do83 t91 et93 de100
দা da62 e83 nda85 n93
দি di65
দী di88
দু du69
দে de67 nde88
দো do71
দ্ d86
ধ dh85 d94 deh104
ধি dhi83
ধী dhi83
ন n32 ne70 an73 na77 no77 on78 78 ean88 ans89 one92
নগ ng100
নচ n88
নছ es89 enos93
নন non86
নর nor72
নস nes88
না na45 n68 no82
নি ni51 ne70 inee81 n83 nnie86 nd88 nese88 ny88 ini88 i88 nni91 nee96
নী ni57 nes77 n85 nese88 ne88 i93
নু nu66
নে ne55 nie83 n86
নো no61
ন্ n49 nci86 an99
নৰ nor78
প p59 po71 pe80 b91 pa106
পল poln88
পা pa54 pu77 p80 pas86 pe95
পি pi65 pe80
পু pu62
পে pe63 pa81 pai90
পো po63 poh86
প্ p65
পৰ por88
ফ f72 fal81 fony88 fe92 p100
ফক folk88
ফন fon86
ফা fa70
ফি fi63
ফু fu74
ফে fe76
ফো fo78
ফ্ f63 p71
ফৰ for93
ব b54 bo76 v83 bu87 wa93 ba104 e104
বছ bos81
বট bot88
বড bod93
বত bo88
বন bon81
বল bol88
বস bos81
বা ba45 bu67 wa75 b77 al88 gb88 bas98
বি bi59 be77 ib93
বী bi78 be84
বু bu55
বে be56 ba70 ve79 e88 ben93
বো bo64 bou82 o92
ব্ b56 bra84
ভ v70 vo86 ve87 b96 bah106
ভা va59 ve75 baha94
ভি vi54
ভু vu86 bu88
ভে ve62 va71
ভো vo68 bho79
ভ্ v76
ম m53 mo68 ma77 me88 mos93 ym101
মং mon84 mong88
মণ mon78 m87
মদ ad86 mad93 ed94
মন mon71
মব mb78
মর m82
মল mol88
মস maws93 ms95
মা ma39 m81 me87 my91 mas93
মি mi57 my80 m82 ma86 me87 omi96
মী m74
মু mu69
মে me52 ma65 my88 m91 may93
মৈ mai86
মো mo54 mor82
ম্ m49 am91 winn93 om97
মৰ m86 lmer93
য 52 y66 i88 ie93 ac93 ay97 e105 a105
য় a41 y54 e63 o70 i72 an72 u79 ay79 g80 d86 en88 h92 ue93 q93 ye97
যা a49 ya76 ak86 y90 e93
র r49 ro79 ra82 ar84 rain89 rd93 roth94 rai95
রগ rg92
রন ron86
রা ra51 ru80 rra83 r84 z84
রি ri49 re75 ree76 ry78 r83 uri88 ies93 iri95
রী ri67
রু ru59 reu84
রে re60 i91
রো ro55 roe88
র্ r48 or77 er87 ar88 u88 ur91
ল l44 le73 lle75 ll76 la85 olo86 al88 i93 oll95 lo101
লছ los93
লন lon81
লব lb80
লম lam80 lom84
লর lor92
লশ lsh86
লস los93
লা la45 lu77 lah83 lla84 l92
লি li45 lie74 le77 lip86 l88 tl93 ol93 lee93
লী li69 la93
লু lu54 lo84 lou86 l93
লে le55 la67 lle79 l93
লো lo57 llo86
ল্ l55 al84
লৰ lor93
শ s65 sh68 stu86 sha87 so88
শপ shop93
শর esir88
শা sha72
শি si84
শী si76
শো sho83
শ্ s68 sh75
ষ s78
ষা sa94
ষ্ s64
স s50 ts77 z79 so83 se88 sh89 tso90 pse93 k93 si93 aca93 c96 st101 sa103
সং san83
সম samo84 sam97
সা sa53 se78
সি si57 ci69 sy76 sey81 i88 hs93 ps97
সু su67 sw80 s97
সে se64 ce71 sa83 sai84 e86
সো so65 s93
সৌ sau88
স্ s46 sco87 scot88 k96 sh96
সৰ s88
হ h69 ha79 kh88 nhee93 haw93 he103
হন hon78
হা ha57 hu74 he74 h87 a93 ham94
হি hi60 he76 hil99
হু hu78
হে he72 ha75
হো ho73 xho88
হ্ h74
় 73
়ন on88
়া a35 r87 al90
়ে e58 er79 ay80 eg88
়ো o83
ঽ 79
া a61 68 ya79 as93 th93 zela93 ha104
াং ang77
াই i68 in89 e98
াউ au80 w93
াও ao81 aw85 u93
াক c75 k79
াগ aga88
াছ as89
াজ a93
াট rat86
াড ad78
াত at83 ht88 t91
াদ d89 ad93
ান n48 an56 ns86 ma93
াপ p91
াফ of88
াম m77 am79
ায y82
ার er62 r72 ar76 e93 re93
াল al78 l94
াস as98
াহ a86 h94
াৰ er64 ar81 u89 ra93 r94
ি i65 y73 e79 be86 ani87 yi93 ie93 c93 rey95 ey95
িং in82 n93
িঅ io80
িউ u79 ew81 iue84 w93
িও io78 i97
িক ic65 ik74 ica82 ika93
িচ isch67 g88 es91 i93
িছ lis80 isch84 s96
িজ es64 iz80 dge86 ese88 ize98
িট it76 iit87
িন in67
িপ ip87
িব ib71
িভ iv87
িম im92 m93
িয i41 y70 e74 gi93
ির yr86 ir89
িল ee81
িশ ish65 ois88 es91
িস ist91 is94
িৰ ir81 yr93
ী i67 ee78 e84 ey86 y87 ai95
ীক ec84
ীজ es78 is88
ু u62 o78
ুক uuk81 uk99
ুখ ukh80
ুগ ug88
ুট ut78
ুন lon88 on91
ুপ up86
ুভ uv81
ুম m91
ুয u63 w93
ুর or82 ur82
ুল ul94
ুৰ ur76
ুৱ a93
ূ u80
ৃ r80
ৃত rit83
ৄ r80
ে e64 ay80 y80 ei82 a85 la86 th88 k93 lle93 ar93 ue99 ai99 i100
েই ai83
েক ek88 l93 a93
েচ s87 es90
েজ ez79
েট et77 t79
েড e82 do87
েণ an67 lan77
েত t80 it88
েদ e98
েন en67 ain81 in82 e82 n92 an93 ene93 ane98
েপ b93
েম em70
ের er77 r83 rre85 re88
েল al76 l79 el84
েশ s75 es82
েস es91
েৰ er74 r80
ৈ i90 a90 ai97 e103
ো o62 ou91 q93
োক k93
োজ o88
োট a93 ot98
োড od92
োন on70 one84
োফ of88
োভ ov78
োম ome88
োয w64
োর or92
োস os100
ৌ au85 u86 o94 ow95 av102
্ 61 ch93
্ক k84 c91 ko93 i94
্গ g75 r89
্চ h93
্জ rg79
্ট t54 st76 te82 ta86 to89 ast93 ts98
্ড d50 de86 di93
্ণ n81
্ত t86 to93
্থ th87
্দ d68
্ব b75 e78 h86
্য a72 la91 o93 t93 i93
্র r78 ri93
্স cis74 sh85 x86 s89
্ৰ r81 ra91 ri93
ৎ t80 dt93
ৗ u80
ড় r80
ঢ় sh82 rh99 r108
য় y88 i89 e105 a109
ৠ r80
ৡ l80
ৢ l80
ৣ l80
ৰ r52 ro82 ar89 or92 yr92 er94 oro97
ৰল l88
ৰা ra52 rra83
ৰি ri52 re69 ory88 ori95
ৰী ri66 re77 ry87 e90 ary94
ৰু ru61 reu84 ro86
ৰে re63 ra70
ৰো ro56 r83 roe88 rw95
ৰ্ r47 ar87 er87 or91 o93
ৱ v82 o92 va93 w98
ৱা a58 wa63 va80
ৱি wi78
ৱু wu93
ৱে we70 e71 a71 ay78
ৱো wo88
ৼ m81 ma100
৾ 79
`;
