// Made by bench/learn/alphabet-tables.ts from Wikidata labels (hi mr ne new sa; CC0), display names of CLDR 48.0 (hi mr ne; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const deva = `
ऀ m64 ma83 n101 ng112
ँ m64 ma83 n86 ng112
ँग ong83 ng96
ँड and76 nde99
ं n56 m60 ma83 an97 ng112
ंक n83 nc88 ne98 k99
ंग ng57 ngue91 n94 ing97 nga103
ंघ n87
ंच nch82
ंट nt70 ndt87 ent94 anta94 n99 ont104
ंड nd62 and75 nde88
ंद nd83 ndia91 kand96
ंब mb85
ंस ns87 nce88 as94
ंह nha91 nhal93 jjan99
ः h64 ha89 hi99 dsch102 j102 hnpe107 x109
ऄ a63 o103 e113
अ a47 o89 au91 we92 u99 abdu99 du99 ot99 e107
अँ an83
अं an85
अक oc103 ak103
अच ach90
अज aze85
अझ aze86
अड ada101 ad103
अद ad94
अन an93
अफ af81 of94
अब ab95
अम em88
अर ara81 ar88 aram101
अल el91 al94
अव ava91 ave94
अस asc92
अह ahm95
अॅ a76 as99
आ a52 as91 e97 ia99 o103
आं an98
आइ i72
आई ice92
आउ ou88
आत at96
आन an86 ean94
आप yap99
आम am96
आय i74 ai90 ay93
आर ara92 ire94 oire94
इ i51 e68 y85 yi86 il99 a111
इं in69
इआ ia96
इओ io96
इक ecu85 iq90 ic93
इज e86 is93 ige94 ig95 eg96
इट it78 ita93 lt99
इत it102
इथ eth84 et99
इन in69 ein92
इल el88 le94
इव ew103
इस is84 eas92
ई i58 70 ee76 e82 n87 y90 ei99 is99
ईआ ia96
ईग ig101
ईट it105
ईर ar99 er100
ईस eas87
उ u52 o85 eu89 w91 eau99
उइ ui89
उई ui104
उज uz87
उझ uz85
उड od94
उत u88 ut95
उद ud95
उन un90 own91 in94 eun94
उल ula96
उश ush94
उस us92
ऊ u64 oo76 o103 w103
ऊक k100
ऋ r70 ri76 ru76 er113
ऌ l63 la95 le96 ll105
ऍ e65 a82 ay99 i110 et113 y113
ऎ e65 a82 ay99 i110 et113 y113
ए e54 a64 ay99 er106 i109 110 y113 et113 ier113
एँ a99
एं an81
एआ a91
एइ ai101
एक ac90 e99 eka100
एट oet92 et96
एड ed88 ade96
एण un92
एत et82
एन n93 an103
एर erre94 er99 yer100
एल ala101
एश as88
एस des89 s91
ऐ ai66 a79 i80 e93 u106 is107 ae109 ei109
ऐम aima92
ऑ o65 au73 a101 ho107
ऑफ of94
ऒ o63 a94 ho100 au109
ओ o52 or100 a101 ho107
ओक oka96
ओख o99
ओज oj105
ओट ott100
ओड od93
ओन eone91 onn99
ओल ol88 vol94
ओश ose92
ओस os85
औ au74 ow75 ou79 o84 av92 u99 aw101 ew102
क k45 c61 ka68 q85 co85 ca86 ck87 ech87 uk87 ko89 qu92 ch93 que93 cha94 cot94 g95 ek95 98 ac99 x99 kw99 ts99 ues99 ques100
कँ kan99
कं cam91
कङ kong94
कझ kaz90
कट kat97
कत kat91
कन kan73 can75 ken92 an99
कप kup94
कब kab94
कम kam100
कर kar79 curr89 cker99
कल kala89 kal89 k99
क़ k99
का ka51 ca65 ko88 k88
कि ki56 qui89 ky93 kee94 kit104
की ki74 ka80 kee83 qi89 k92 ucky92 ke93 kea94 cky100
कु ku62 cu75
कू ku88
कॅ ca73 ka80 cha94
के ke70 ca77 kac92 e94 cai94 cay95 k99 ka100
कै ca75 cai79 ka84 ke92
कॉ co78 ko92 o99
को ko52 co60 kau89 nko94 c94 o99
क् k53 c60 qu70 ch84 q86 oc90 x92 e94 ka98 a99
ख kh64 h76 kha82 k82 ch83 c93 x97 j101
ख़ kh89 xh94
खा kha70 akha102
खी khi89
खो kho86 xho91
ख् kh89 ch94
ग g54 ga83 gu85 q87 uga95 uq95 guy98 uqve99 ygve99 qo100 gua100 h103 uqv108 aga113
गन gan81 gon91
गर guer96
गल gal82
गा ga51 g94 nga99 qau100 gu104
गि gi73 gui84 gu99
गी gi83 gee93 g94 gis94
गु gu61 gw99 ugu100
गू gu93 ugu94
गॅ ga77
गे ga70 ge84
गै ga82
गॉ go83 qo94
गो go55 ngo99
ग् g53 gua102 gu104
घ gh64 g77 gha82 q90
घट ght94
घा gha90
घे ghe79
ङ n66 ng69 na89 nga90 an109 on112
ङो ngo94
ङ् n62 on82 ng88 an105
च ch61 cha76 c81 s81 utch86 tch89 echt90 cz92 chuu99 chu102 z106
चक chak100
चन chen94
चर chur92
चा cha73
चि chi64
ची chi72 chii98
चु chu76 u94
चू chuu87 chu91
चे che70
चै cha101
चो cho89 choc99
छ ch72 chh79 cha87 s87 c89 chha90 i90 j93 h96 cz103 a104
ज j63 ja68 z72 ze79 y81 ju85 dge88 geo91 ge91 e91 gi92 je94 se99 c99 ng99 jac99 eze99 za102 s109 g112 ais112
जप jap97
जर jer86 ger90 ajor92
ज़ z58 s74 ze83 ese87 dz92 az93 es99
जा ja61 za70
जि gi65 ji65 zi77 jib99 x99 i99
जी ji76 zi88
जु ju69 zu85
जे ge72 e92
जॉ geo79 joh87 jo91 j99 ja101
जो jo72 dzo85 zo88 joh88 co92 o100
ज् j78 z87 ais90
झ z67 jh72 s82 jha83 ze96 se99 sair99 es101
झा za71
झि zi83
झी zy92 zi93
झु zu85 zh92 zhu96
झे ze85 e87 za94
झो dzo92 zo94
झ् z87
ञ n67 ny79 na89 nya90 an109 on112
ट t50 te76 ta79 ght88 tt88 it92 tani94 its99 on99 huss99 et102 d105 th110
टच tutc94
टन ton73 tan78
टर ter73 tur86 tar91
टल tla100
टस tus94 t101
टा ta55 t92
टि ti57 t94 ati99
टी ti76 ty82 t84
टु tu68 t98
टू tu85
टे te65 tel104 tte104
टै t99 ta100
टॉ to90
टो to56 tu99 tto101
ट् t56 et99 it102 tt105
ठ th69 t74 tha83 tah107 to107 d111 rth113
ठी thi89
ड d53 da74 r87 de89 dd96 di99 t102 ada112
डं dunc99
डन don79 dan84 den91
डम dom89
डर der88 dar95 ghor99
डल ddle90
ड़ ada92
डा da56 d91 ad92 ada104
डि di64 d81 de82
डी di76 de93 dy93 da93 ri94 oddy99 ddy99
डु du85
डॅ da89
डे de64 da71
डॉ daw93
डो do55 ndo87 deau92
डौ do91
ड् d75
ढ dh67 dha81 d84 deh94 h102 de103 th106 dhi110
ण n59 na83 an107 on112
णा na96
णी kani91
ण् n76
त t57 ta72 te79 tu85 ght99 ty101 d105 th110
तई tayy92
तय tay92
तर atar87 ara89 tar94 tara98
ता ta52 a99
ति ti66
ती ti70 t88 te92
तु tu64
तू tu89
तॅ ta93
ते te69 tte94
तै tai89 ta100
तो to70 hto84
तौ taw94
त् t62 r94 te100
थ th64 t72 tha83 tah107 to107 d111 rth113
थम tham102
था tha74
थि thi81 t100 th101
थु thu82
थे the83
थो tho81
थ् th102
द d58 da81 de85 ngho92 dia94 h96 a99 do99 te99 aude99 t102
दई di95
दन d92
दर er82 dar90
दा da64
दि di66 div94 de99
दी di70
दु du68
दू du91
दे de69 nde83
दो do80
द् d77
ध dh66 dha81 d84 deh94 h102 de103 th106 dhi110
धी dhi81 hi99
न n38 ne73 an75 na83 on86 en87 in92 yn97 ion99 ay99 g99 sein100 eno100 ain110 ng113
नउ nau94
नग g99
नज naj93
नन non100
नल nal93
नव nav97
ना na49 n76 ina98 nna99
नि ni48 n80 ne81 ani92 ini105
नी ni61 no79 nes80 ne80 n82 nee84 nese85 ney89 nnie92 nied92 ini95 an99 na99
नु nu70
नू nu85
ने ne56 na79 nay91 nie93
नॉ no69 n91 naud99
नो no61 nov100
न् n43 an93 a97 ny98 nn99 nz99
ऩ n63 an102 on105 na108 ne110 ng113
प p57 pa74 pe75 b88 ppe92 ab94 ip99 ib99 ba106 f108 po113
पं pun89
पर per85
पल pal85
पश pas93
पा pa58 pas88 pal99 pau99 p105
पि pi62 p89 pe90 pid99
पी py88 pe89 in94
पु pu69 po87
पॅ pa87
पे pe67 per99
पॉ po100
पो po60 poh89 ap90
प् p65
फ f64 ph78 fa83 v84 pha90 p90 w92 fal94 phoe96 fe97
फ़ f60 fal96 fran99
फा fa75
फि fi67
फु fu82
फे fe82
फॉ fo91 fal94
फो fo81 phoe92 f99 pho100
फ् f63
ब b57 ba66 bu71 be85 bou89 bo98 l99 obro99 v104 p106 e108
बं ben88
बग bug96
बन bano85
बर ber74 bur76 bar83
बश bas94
बष bas98
बह bah77
बा ba50 wa88 gbay94
बि bi57 by87 b96
बी bi86 abe90 bby94 by94
बु bu61 bou84
बू bu85
बॅ ba89
बे be58 bay85 ba85 e94
बै bai75 ba94
बॉ bo78
बो bo60 bou89 o100
ब् b53 bue99
भ v69 bh75 b75 ba89 bha90 bah96 ve98 ov99 uve99 be112
भर vir94 ver96
भा va68 baha89 v92 a99 ba101
भि vi67
भी li99 vi100
भु vu100
भे ve75 va94
भो vo79 bho88
भ् v89
म m52 ma61 mac88 lrah98 man99 eme99 n101 me106 mo110 ng112
मं mon79 man89 ma99
मक make86 maka89 mak106
मग maga89
मङ mon98
मद ad85 amad89 mmed92 med94
मन man71 mon89 mun93 imun97
मर mer77 mar87
मल mala78 mal79
मस tmas87 mas88
मह mah82
मा ma45 m88 mo94
मि mi58 me82
मी m76 mi76 my84 me88 ma92 mee95
मु mu71
मू mu90
मॅ ma76 m94
मे me55 ma75 m85
मै ma77 mai82 m99
मॉ mo75 mau80 ma94
मो mo53 mor87
मौ mau95
म् m51 am90
य y61 i74 j76 ya80 a82 86 e90 ja90 yn94 uaya95 yha99 si99 eiz99 rae99 zej99 ia113
यज ig98
यट it99
यत et82
यन an53 a75 en77 on81 ian89 ens92 no99
यम um89
यर are87 er89 r100 yr104
यल al87 el94 il95
यस ius94 us100
या a40 ya55 i76 ia88 e92
यि yi79
यी yi86
यु u61 yu80 eu83 ew84 uy89 ru99 iu100 ui103 ue104
यू u65 eu79 yu80 ew84 ue87 ei99
ये ye69
यो o69 yo71 eo85 jo93 io100
र r45 ra78 rus84 ru85 rd92 ire94 or94 er95 ir95 re98 z99 rk99 ro105
रक ar96
रग rg98
रज raj92
रफ rf97
रब erb96
रल ral86
रव rw93
रश rus103
रस rus89
रह abdu99
रा ra47 raz77 rra78 r88 a94 rae99 ira99 re102
रि ri46 re67 r93
री ri56 ree74 ry77 re88 ara89 ary90 r92 rie92 ric94 ir99 y99
रु ru65 reu91 rud97 rus99 r99
रू ru63 reu88 r99
रे re57 ra73 r88 rey88 rre91 erre95 res95 ray95
रॉ ro78
रो ro51 roe83
र् r42 er68 ur84 or85 rt88 ar89 rs99 rupo99 rsh100
ऱ r63 er106 re108 ra110 ro113
ल l48 le71 la77 lle79 ll83 lo84 all92 al93 iz99 nell99 lu112
लक luks83 lux94
लन lan95
लम lam86 lem89
लर ller93 llar99 lor104
ला la48 lah85 l89 las92 lya92 lla95
लि li50 l82 lil86 lip89 oli90 le90 lis94 eli95 tl99
ली n58 li61 a72 le86 lie87 aly89 lli92 ll94 is94 lly94 sa94 lee95 ia95 la95 en99 an101
लु lu60 lo89 lou92 lui103
लू lu73 loo85
लॅ la87
ले le56 lle82 la86 l94
लै la66
लॉ lo89
लो lo57 llo86 low99 l99
ल् l47 al92 a99 lo100
ळ l63 la82 le103 ll112
ळम lam92
ळी li92
ऴ l63 la95 le96 ll105
व v63 w72 b79 wa81 va92 ba94 av95 ill99 f100 u102 o102 ueva109
वन van86
वर ver85 ware94 vir94
वल ul94
वा wa55 va61 a68 ua70 ba89 wal93 vonw99 o99 ava101 hua102
वि vi65 wi67 bi83 vil83 ui85 e86 i89 wic93 win94 wit94
वी wi74 vi76 we84 ve93 ia94 i94
वु wo94 v94
वू wu100
वे we66 ve67 e77 uay78 way81 a85 ue86 w87 va87 u99 i102
वॉ vo94 w100
वो vo74 wo80 o99
व् v58 w77 ov95 av100
श sh60 s63 sha80 sa90 ush101
शन sion99
शब chab99
शल hall99 all105
शस ce87
शा sha77 ha99 s99
शि si63 chi84 c92 ki99
शी shi93
शे che83
शो sho82
श् s82 h99
ष s69 sh71 sha80
षा sa90
ष् s82
स s47 se73 sh74 sa74 ce75 es84 ss88 ts92 nes97 is99 hs99 heod99 k99 za100 ush101 as104 z107 les112
सँ san91
सं san83
सऊ sau94
सत sut94
सन son81 wson86
सम sam81 samo91
सर sar89 ser89
सल l92 al99
सह sah103
सा sa53 a84 s93
सि si54 ci67 sy74 s84 syl88 ce89 i92 ps94 t94 esi100 sa100 isi103
सी si70 sey80 es83 sia83 sii94 c94 se94 sy95 usii100
सु su65 sun94 odor99
सू su84 pseu94
सॅ sa95
से se61 ce65 sey80 sai81 s89 sa93 cen93 c94 sen99
सै sa80
सॉ so93 sa99
सो so63 tso91
सौ sau95
स् s42 sh86 os87 sw89 sl93 c96 ts101 ce104
ह h57 ha70 85 he89 e95 hi99 hl99 haw100 j100 dsch102 hnpe107 x109
हं hun80
हक hawk99
हङ hun87 hong94
हन hon94
हर her84 har88 er90 herz91 hear92 ir94
हव haw94
हा ha67 a75 h85 he106
हि hi62 i68 he79 hil98
ही hi80
हु hu83 ju93 h96
हू hu95
हॅ a82 ha84
हे e77 he78 ha89 a94
है hai74 ha99
हॉ h100
हो ho68 o83 kh90 jo94
हौ hau91
ह् h79 ju92
ऺ o63 a94 ho100 au109
ऻ o63 a94 ho100 au109
़ 61
़ा a101
़ि i85
़ी i86
ऽ 62
ा a53 aa76 y89 94 ela99 on99 o106
ाँ on74 a91 rand94 o99
ां an83 anc94
ाइ i67 ei85 ie88 e92
ाई a67 an82 ai88 aii99
ाउ au82
ाऊ au91
ाक akh86 ak94
ाख akh98
ाग aga84 ag103
ाङ ang99
ाज as90 z100 j102
ाड ar92 ad106
ात at91
ाथ ath89
ान an70 n89 ania94 ann95 on95 ani95 man99 a101
ाप ap91
ाम am92
ाय i75 ay100 y102
ार ar77 r88
ाल al100
ाव av99
ास as100
ाह a89
ि i55 y75 e77 a89
िं in89
िए ie98
िओ io96
िक ic70 yk88 ik90 ica95 i99 aic103
िज is87 es91
िट iit98 t99
ित it93
िन in73
िप ip93 gyp93
िम im93
िय i64 e92 ie96 ni99
िर yr90 hir90 ir98
िल ille94
िश ish66 es88 cas94
िस ish75 sh95 lis96 es102
ी i60 ee74 y76 e77 ia84 ian86 ii94 u101 ie103 a106
ीज ese77 es93 is94
ीझ iz99
ीट eet93
ीड eed99 seed101
ीत eet100
ीन ein81 ina94
ीय ea93
ीर ir94 r96
ील il104
ीव ivas91
ीस es80 ais94
ु u56 o96 w96 e99 orzu99
ुं un87
ुआ ua64 hua88
ुई ui102
ुए ue90
ुक uk98
ुट ut87 itut99
ुन on87 n99
ुफ of99
ुर ur89
ुल hman99
ू u61 oo73 o99 w103
ूक uuk93
ूत ut104
ून on79 un90 oon102
ूर ur85
ूस oose87
ृ r70 ri76 ru76 er113
ृत rit88
ॄ r63 er106 re108 ra110 ro113
ॅ e64 a73 i96 ay99 et113 y113
ॅक c96 a99
ॅन an84
ॅम am93
ॆ e65 a82 ay99 i110 et113 y113
े e59 ay70 a78 y89 i95 er97 k99 o100 ei101 cker105 ker108
ें en80 ing92 ent99
ेओ eo92
ेक eko89 ek89 ique99 ic99
ेज age89
ेड aida88
ेत ait91
ेन ain75 en76 ine86 an90 ten97 yen99
ेफ e99
ेम m91 em92
ेर er100
ेल el91 ell103
ेव ve94
ेश s99
ेस es92 a100
ै ai74 a78 ei78 i80 ay80 e84 r99 u106 is107 ae109
ैं an88
ैक a99
ैज aij98
ैत it95
ैन an92 ean99
ैम a101
ैर er94 e99
ॉ o64 au73 a94 q99 asaw99 ho107
ॉक olk87 k87
ॉन on79 n89 avn92
ॉर or98
ॊ o63 a94 ho100 au109
ो o56 a88 toqq92 w99 ho100 au107
ोआ oa92
ोइ oe96
ोए y99
ोज o94 oe102
ोन one82 on89 hone94
ोप op95
ोब obe98
ोम ome85
ोर or77 qor94 ghor94
ोल ul100
ोव o100
ोस o100
ौ au72 ow75 ou79 o84 u89 av92 aw93 ew102
ौल aul93
ौस aus95
् 49 ch99 r99 f99 th110
्क k80 ks93 que98
्ग g71 q90
्च ch94
्ज g82 e86 z102
्ट t72 te89 to99
्ड d65 de89
्त t86 dt92 to99 te103
्न n88 na92
्प pa99
्ब e90 b100 bu102
्म ma98 m100
्य y102
्र ra86 r87 c99 re106
्स es73 s73 x83 as95 les100
्ह e91 v96
ॎ e65 a82 ay99 i110 et113 y113
ॏ a63 o103 e113
ॐ om71 ome75 on84 tom85 oma97 m99 am109
ॕ e65 a82 ay99 i110 et113 y113
ॖ u63 o96 w96
ॗ u63 o96 w96
क़ q69 k74 kh85 ke91 iq97 ekua98
ख़ h70 k78 kh84 c86 ch86 j94 x106 q109
ग़ g63 ga96 h103 q105
ज़ z67 s76 th95 se101 yz103 es104 izie105 ghes106
ड़ r63 er106 re108 ra110 ro113
ढ़ sh65 rh82 r91 rha107
फ़ f64 ph98 ff100 v100 fe106 fr106 ft112
य़ y71 i72 e88 a92 j95 ya101 ia106
ॠ r63 er106 re108 ra110 ro113
ॡ l63 la95 le96 ll105
ॢ l63 la95 le96 ll105
ॣ l63 la95 le96 ll105
ॱ 62
ॲ a62 o103 e113
ॳ o63 a94 ho100 au109
ॴ o63 a94 ho100 au109
ॵ a63 o103 e113
ॶ u63 o96 w96
ॷ u63 o96 w96
ॸ d64 de83 t95 da102 ed110
ॹ j67 g84 sch88 ge89 s93 rz96 zh98 jaza101
ॺ y71 i72 e88 a92 j95 ya101 ia106
ॻ g63 ga96 h103 q105
ॼ j68 ja82 y85 z88 ze89 ge95 e96
ॽ 62
ॾ d64 de83 t95 da102 ed110
ॿ b64 ba88 be96 p106 v107 bo109
`;
