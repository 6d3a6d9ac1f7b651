// Made by bench/learn/alphabet-tables.ts from Wikidata labels (bn; CC0), display names of CLDR 48.0 (bn as; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const beng = `
ঀ 58
ঁ m60 ma79 n89 son95 ng108
ং m60 ng69 n75 ma79 an91 ee95 en95
ংক nk80 nc92 k95
ংগ ng70 ing95 g95
ংহ nha83 nhal91
ঃ h60 ha85 hi95 dsch98 j98 hnpe103 x105
অ a58 70 o76 e109
অক oc99
অচ oc86 occ90
অজ oj83
অন eone90
অফ of87
অষ au85
অস au85
অ্ a100
অৰ ora98
অৱ ava95
আ a47 o99 ani99 e103
আই i69 ai87 ei95
আউ ou85
আক ak84
আচ ace96
আজ az77 aze93
আড ada95
আদ ad91
আফ af76
আব ab91
আম em84 am85
আয i83
আর ara76
আল al69
আৰ ara76 sar87
ই i45 e68 y69 it81 ii95 ei95 is100 a107
ইউ u71 eu77 yo90
ইও ewo88 yo91
ইক ic91 ek92 iq96 i98
ইগ ig97
ইচ e90 is100
ইজ is79 ig81 eg90 e90 ija93 ij97
ইট it75
ইড ed77
ইণ in70
ইথ eth81 et96
ইদ yid87 jid87
ইন in62 ina81 ein97
ইফ wif95
ইয y70 i85 yi87
ইর ir98
ইল el87
ইষ eas85 es92
ইস es84 is90 e95
ঈ i60 e82 y86 a107
উ u49 w80 o92 au95 iuda96 eu101
উই wi74 ui81 win97
উজ uz77
উট eut100
উত ut96
উদ ud98
উন in95 eun96 un98
উয u91
উল ul91
উষ us102
ঊ u59 o92 w92
ঋ r59 er102 re104 ra106 ro109
ঌ l59 la91 le92 ll101
এ e56 a67 92 ay95 as95 i106 et109 y109
এং an86
এআ a87
এক ak90
এট at89
এড ed90
এণ an101
এন n72 an87
এফ ef102
এম aim88
এর er83 ar89
এল el89
এস s87
এৰ er100
ঐ a70 i70 ai77 e83 u96 is97 ae99 ei99
ও o51 w83 a90 93 aco95 n96 ho96 au105
ওচ os91
ওছ oss90
ওজ oj82
ওন eone90
ওম om95
ওয w60
ওল wol82 ol87
ওস os86 ose96
ঔ au71 o73 ow74 av81 u88 aw90 ou90 ew91
ক k43 c61 co70 ko74 q75 ch83 que85 ka87 qu88 ca89 lk90 g91 kw95 96 i100 ck102
কং kong90
কছ ks94
কট t85
কস es90
কা ka48 ca61 kan87
কি ki56 kee81 qi89 ky96
কী kee86 ki96 ky96
কু ku61 cu71 qu76 kuw83 coo87 c95
কে ca65 ke72 ka77 que81 k85 cai95
কো ko52 co63 kw84 w90 coy95
ক্ k56 c61 aro85 arok89 x90 ch91 cre93 uk100
খ h67 kh68 k71 ch82 c83 j91 x103 q106
খম khm89 khme102
খা kha69 kh95
খো xho90
খ্ ch90
গ g49 go80 ga88 gue90 guez90 gh95 uq95 qo96 gu97 98 h99 q101 aga109
গথ goth95
গন gon88
গয guy90
গা ga51 gu77 nga95 g96
গি gi73 gu80
গী r90
গু gu58 ugu95 gusi95
গে ga66
গো go57 ngo95
গ্ g58 gre98
ঘ gh63 g67 q85 gha91
ঘা gha88
ঙ n59 ng89 an98 on101 na104 ne106
ঙ্ n53 on78
চ ch58 s60 c73 ce82 utch82 sh83 echt84 cha89 z95 choc95 es96 sch96
চল ce85
চা cha70 sa75 chu83 sh83 ch86 s90
চি chi65 si74 ci78 ce79 c80 sy86 sey90
চী chi73 chii98
চু chu75 su82 sw83 chuu90
চে ce68 che69 se86 chay88
চো so79 s90 sho90
চৌ sau90
চ্ ch90 s98
ছ s57 ch67 c74 i80 j83 h86 sh87 os90 a92 cz93 sche95 nes95 o97
ছথ soto90
ছন son82
ছা sa61 se78 asa86
ছি si68 ssi88 sy89 i95
ছী si82
ছু su79 schw90 s95
ছে sa72 se77
ছো so74 tso90
ছ্ s86 es97
জ j60 ja68 z69 ze74 y77 geo81 s82 e87 dg90 ge91 ju95 ec96 aj102
জং kim87
জন john82 jan93 con95
জর jor86
জা ja60 za61 je69
জি ji66 gi67 zi68 zy83 z86 g87
জী i90
জু ju67 zu80 jo96
জে ge70 ze77
জো jo79 zo83 dzo85
জৰ jor90 juar95
ঝ z62 s77 es90 se90 ze93
ঝা za81
ঝু zu86
ঞ n59 an98 on101 na104 ne106 ng109
ঞ্ n68
ট t48 te76 to79 d94 tuc97 ta97 th99 et105 ot106
টং ton90
টক tok87
টছ tts90 ts95
টন ton73
টভ tv84
টস tts90 ts91
টা ta55 tu89 te90 t91
টি ti55 ty77 ati90
টী ti89 t90 ity96
টু tu67 uatu88 tut91 t94 tuc95
টে te66 ta86 ter86 tel92
টো to58
ট্ t65 et95
ঠ t63 th69 tah96 to96 d100 rth102
ঠি thi90
ঠী thi90
ড d51 de73 dd89 t92 ed92 da98
ডম dom83
ডস daws90
ড় d84 ada90
ডা da56 d87
ডি di63 d86 de89
ডু du86
ডে de66 da74 d95
ডো do58
ডৰ dor83
ঢ dh65 d74 deh84 dha90 h92 de93 th96 dhi100
ণ n54 an85 urne95 on101 na104 ne106 ng109
ণী ani83 ni89
ণ্ n59
ত t54 th90 d94 to96 te98 ta100 et101
তর ara85
তা ta52 tay89
তি ti61 t84
তী t81
তু tu62 n88
তে te69
তো to69
ত্ t65
তৰ ara84
থ t63 th65 tah96 to96 d100 rth102 oth108
থা tha71
থি thi80
থু thu78
থো tho78
থ্ th97
দ d56 de79 t81 do87 et95 da98 ed99
দা da64 e83 nda87
দি di68
দী di93
দু du72
দে de69 nde90 deva95
দো do74
দ্ d91
ধ dh64 d74 deh84 dha90 h92 de93 th96 dhi100
ধি dhi86
ধী dhi86
ন n35 an75 on77 no79 na81 84 one85 ne86 ans90 ean90 ng93 ni94
নচ n90
নছ na91 es91 enos95
নন non88
নর nor74
নস nes90
না na47 n70 no84
নি ni54 ne77 inee84 n85 i86 nnie88 nd90 nese90 ny91 ini93 nni94 nee98
নী ni61 nes79 n88 nese90 ne92 i96
নু nu71
নে ne57 n90
নো no64 neau95
ন্ n51 an89
নৰ nor77 norw99
প p52 po76 b84 pe86 pa93 ba102 f104
পল poln90
পা pa57 pu79 p86 pas88 pe93
পি pi68 pe82
পু pu66
পে pe65 pa85
পো po65 poh88
প্ p67
পৰ por89
ফ f58 p79 fal83 fony89 phoe89 fe91 v103 pah104 bah106
ফক folk90
ফন fon90
ফা fa72
ফি fi65 p96
ফু fu77
ফে fe78
ফো fo80
ফ্ f61
ফৰ for95
ব b50 bo74 ba84 be86 v91 p102 bu106
বগ bug95
বছ bos83
বট bot90
বড bod96
বত bo100
বন bon84 n95
বস bos83
বা ba48 bu69 wa77 b82 va83 gb90 be91 al91
বি bi62 be79 b93 by95 ib95 sby97
বী bi81 be88
বু bu57
বে be58 ba74 bay81 ve81 e90 ben95
বো bo66 bou85
ব্ b59 bra87
ভ v56 b75 ve85 bah85 vo91 ba97 be101 bh104
ভা va62 ve79 baha90
ভি vi59
ভু vu90 bu91
ভে ve65 va72
ভো vo70 bho81
ভ্ v78
ম m49 ma73 mo76 me86 mau88 mos95 n97 ym106 ng108
মং mon87 mong90
মণ mon78
মদ ad88 mad96
মন mon72
মব mb84
মর m85 mar95
মল mol91
মস maws95
মা ma42 m81 me90 mas95
মি mi60 my83 m84 ma88 me90 omi100
মী m83
মু mu72
মে me54 ma67 my90 m95
মৈ mai89
মো mo56 mor85
মৌ mo96
ম্ m51 am86 winn95 om98
মৰ maur87 m89 lmer95
য y60 61 i67 e84 a87 j91 ie95 ac95 ya96 ia102
য় a44 y56 e70 i71 o73 an75 ay79 g82 d88 h88 en90 ye93 ue96 b102
যা a50 ya81 ak89 y91 e95
র r47 ro81 rai88 ar91 ra92 re95 rd95 or100 er102
রগ rg99
রন ron87
রা ra54 ru82 rra84 r87 z87
রি ri52 ree78 re79 ry82 r86 ies95 ary99
রী ri70
রু ru62 reu87
রে re63
রো ro57 roe90
র্ r50 or76 ur88 ar89 er90 u90
ল l43 le74 ll79 lo79 la82 lle82 olo84 al89 erl90 i95 oll98
লছ los96
লন lon84
লব lb85
লম lam83
লর lor96
লশ lsh89
লস los96
লা la48 lu79 l81 lah85 lla87
লি li48 lie76 l83 le85 lip88 a93 oli94 ol95 tl95 lee95 la97 al98
লী li73 la98
লু lu57 lo88 lou89 lush90 l95
লে le58 la70 lle82 ele90 l95
লো lo60 llo89
ল্ l57 al84
লৰ lor97
শ s55 sh72 stu88 sha88 so90 o98 z108 ce109
শপ shop95
শর esir90
শা sha75
শি si91
শী si79 i95
শো sho86
শ্ s71 sh78
ষ s58 sh97 z108 ce109
ষা sa92
ষ্ s68
স s47 sh80 z81 ts82 so86 ces88 cesa88 ce88 pse90 se90 tso92 k93 sa93 c95 aca95 ch95 si95 ss106 es108
সং san85
সম samo87
সা sa56 se80
সি si59 ci72 sy79 sey81 i90 hs95
সু su70 sw79 sun102
সে se67 ce73 sai86 e89
সো so67 s95
সৌ sau91
স্ s48 sco89 scot90 es98 k100
হ h56 ha84 j90 kh90 hi95 haw95 dsch98 hnpe103 x105
হন hon81
হা ha59 hu76 he77
হি hi63 he78 hil96
হু hu83
হে he75 ha78
হো ho75 xho90
হ্ h77
় 56
়ন on88
়া a38 al91
়ে e59 ay81 er81 eg90
়ো o81
ঽ 58
া a51 80 ya84 as95 zela95 th95 an96 o97 e107
াং ang76 g97
াই i68 in91 ai96 e99
াউ au85 w95
াও aw82 ao85 u95
াক c78 k83
াগ aga89
াছ ce90 e95 as95
াজ a95
াট rat92
াড ad84
াত ht90
ান n51 an55 a86 ns88 ma95 ean100
াপ p101
াফ of90
াম a87 am87 m90
ায y90
ার er65 r72 ar81 ra90 h90 e95 re95
াল al87
াহ a88
াৰ er67 r82 ar87 ra95 u96
ি i53 y73 e75 c95 a95 ie95 ic95 h95 ey96 rey98 b103 hi108
িং ing83 in89
িঅ io81
িউ u76 ew76 iue87 w95
িও io81 i99
িক ic66 ik79 ica85
িচ isch69 g90 es94 i95
িছ lis82 isch87 i90 s100
িজ ese67 iz81 es83 dge88 is92
িট it79 iit88
িন in65
িপ ip91
িব ib75
িম m96 im99
িয i42 y72 e73
ির yr88
িল ille86 a88
িশ ish66 ois90 es99
িস ist90
িৰ ir92 yr94
ী i56 e76 ee80 y80 ey93 ai98 a107
ীক ec85
ীজ ese76 e90 is90
ীড eed89
ীন ina88
ীস ce93
ু u52 o76 w92
ুক uuk82
ুখ ukh83
ুগ ug95
ুট ut82
ুন lon91 on92
ুপ up92
ুভ uv87
ুম m93
ুয u60 q89 w95
ুর or84 ur87
ুৰ ur82
ুৱ a96
ূ u59 o92 w92
ৃ r59 er102 re104 ra106 ro109
ৃত erta85
ৄ r59 er102 re104 ra106 ro109
ে e54 a73 ay82 y84 ei84 la90 ar95 k95 lle95 i98 ai99 et109
েই ai81 a95
েক ek94 l95 a95
েচ s89 es101
েজ ez81 age84
েট et79 t95
েড e84 do90
েণ an70 lan80 and95
েত it90 t98
েন en66 ain77 an83 in83 ne89 ane90 ene92 n95
েপ b95
েম em74
ের er80 rre87 re90 r91
েল l82 al84 el91
েশ s78 es97
েস es99
েৰ er81 r91
ৈ i70 a70 ai76 e83 u96 is97 ae99 ei99
ো o53 a90 ho95 q95 au105
োক k95
োজ o90
োট o95 a95
োন on74 one85 n95 o100
োফ of91
োভ ov83
োম ome91
োয w66
োর or97
োৰ or99
ৌ au70 o73 ow74 av81 u88 ou90 aw90 ew91
ৌপ upe90
্ 50 ch95
্ক k86 que89 c95 i95 ke96 ko96
্গ g83 r96
্চ h95
্ট t56 st79 te82 to90 ts95 ast95 ta100
্ড d52 de82 di95 s95
্ণ n91
্ত to96 t102
্থ th95 d95
্দ d71
্ব e80 h84 b92
্য a72 t88 o95 i100
্র r82 ri95 re97
্স ce82 x89 sh90 s95 c100
্ৰ r85 ra94 ri96
ৎ t59 d94 dt95 te98 th99 ta100
ৗ u59 o92 w92
ড় r59 er102 re104 ra106 ro109
ঢ় sh61 rh78 r87 rha103
য় y67 i68 e84 a88 j91 ya97 ia102
ৠ r59 er102 re104 ra106 ro109
ৡ l59 la91 le92 ll101
ৢ l59 la91 le92 ll101
ৣ l59 la91 le92 ll101
ৰ r48 ro86 er91 ar91 ri93 or93 yr95 oro98 re104 ra105
ৰা ra55 rra84
ৰি ri55 re73 ory90 ori100
ৰী ri69 re82 ry89 e89 y98 ary98
ৰু ru63 reu87 ro88
ৰে re65 ra73
ৰো ro59 r86 roe90 rw98
ৰ্ r49 ar88 or91 o95
ৱ v61 w75 o86 va92 u97 b98 ueva98
ৱা a60 wa65 va83
ৱি wi81
ৱু wu96
ৱে a72 we73 e73 ay82 way87
ৱো wo90
ৼ m60 ma79 n97 ng108
৾ 58
`;
