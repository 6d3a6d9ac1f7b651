// Made by bench/learn/alphabet-tables.ts from Wikidata labels (hi mr ne new sa; CC0), display names of CLDR 48.0 (hi mr ne; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const deva = `
ऀ m64 ma83 n101 ng112
ँ m64 ma83 n86 ng112
ँग ong82
ँड and76 nde99
ं n57 m60 ma83 an90 ng112
ंक n82 nc88 ne98 k99
ंग ng57 ngue91 n94 ing97 nga102
ंघ n87
ंच nch82
ंट nt69 ndt87 ent94 anta94 n99 ont104
ंड nd61 and75 nde88
ंद nd82 ndia91 and98 kand101
ंब mb84
ंस ns87 nce88 as94
ंह nha91 nhal93 jjan99
ः h64 ha89 hi99 dsch102 j102 hnpe107 x109
ऄ a63 o103 e113
अ a47 o89 we92 au93 u99 abdu99 du99 ot99 e107
अँ an83
अं an85
अक oc102 ak104
अच ach89
अज aze85
अझ aze86
अड ad103 ada105
अद ad91
अन an93
अफ af81 of94
अब ab95
अम em88
अर ara81 ar85
अल el91 al94
अव ava91 ave94
अष au105
अस asc92
अह ahm95
अॅ a76 as99
आ a52 e97 ia99 o103
आं an98
आइ i72
आई ice92
आउ ou88
आत at96
आन an88 ean94
आप yap99
आम am97
आय i74 ai90 ay93
आर ara92 ire94 oire94
इ i51 e68 yi85 y85 il99 a111
इं in69 ing91
इआ ia96
इओ io96
इक eku84 iq90 ic93
इज es91 is93 ig94 ige94 eg97
इट it78 ite86 lt99
इत it102
इथ eth84 et100
इन in69 ein92
इल el88 le94
इव ew103
इस is84 eas92
ई i57 72 e79 y86 n90 is99 ei99 a111
ईआ ia96
ईग ig101
ईट it106
ईर ar99 er100
ईस eas87
उ u52 o85 eu89 w91 eau99 du99
उइ ui89
उई ui104
उज uz87
उझ uz86
उड od94
उत u88 ut95
उद ud95
उन un90 own91 in94 eun94
उश ush94
उस us92
ऊ u62 o96 w96
ऊक k100
ऋ r63 er106 re108 ra110 ro113
ऌ l63 la95 le96 ll105
ऍ e65 a82 ay99 i110 et113 y113
ऎ e65 a82 ay99 i110 et113 y113
ए e54 a64 ay99 aty103 er107 i109 110 y113 et113 ier113
एँ a99
एं an81
एआ a91
एइ ai101
एक ac90 e99 eka100
एट oet90 et101
एड ed87 ade96
एण un92
एत et82
एन n93 an103
एर erre94 yer100 er100
एल ala101
एश as87
एस s91 as96
ऐ a72 i73 ai75 e86 u99 is100 ae102 ei102
ऐम aima92
ऑ o62 au84 a94 ho100
ऑफ of94
ऒ o63 a94 ho100 au109
ओ o52 a94 or99 ho100 au109
ओक oka96
ओख o99
ओज oj101
ओट ott100
ओड od93
ओन eone91 onn99
ओल ol88 vol94
ओश ose92
ओस os85
औ au75 o77 ow78 av85 u92 aw94 ou94 ew95
क k45 c61 ka68 co81 q85 ca86 ck87 uk87 ech87 ko91 qu92 ch93 que93 cha94 cot95 kan95 g95 ek95 98 ac99 x99 kw99 ues99 ts99
कँ kan99
कं cam91
कङ kong94
कझ kaz90
कट kat98
कत kat91
कन kan74 can78 ka87 ken92 an99
कप kup94
कब kab94
कम kam99
कर kar79 curr89
कल kala88 kal91 k99
क़ ka97
का ka51 ca65 k88 ko90
कि ki56 qui89 ky93 kee94 kit105
की ki74 ka80 kee83 qi89 k92 ucky92 ke93 kea94 cky100
कु ku62 cu75
कू ku87
कॅ ca73 ka80 cha94
के ke71 ca77 kac92 e94 cai94 cay95 k99 ka101
कै ca75 cai79 ka84 ke93
कॉ co78 ko93 o99
को ko51 co61 kau89 nko94 c94 o99
क् k53 c60 qu70 ch84 q86 oc90 x92 e94 ka98 a99
ख kh69 h70 k76 ch80 c86 j94 x95 q109
ख़ kh88 xh94
खा kha70 akha101
खी khi88
खु akh102
खो xho91 kho93 ko94
ख् kh88 ch94
ग g55 ga83 gu84 q87 uga95 uq95 uqve99 ygve99 qo100 guy100 h103 gua104 uqv108 aga113
गन gan81 gon91
गर guer96
गल gal82
गा ga51 g94 nga99 qau100 gu103
गि gi74 gui84 gu99
गी gi82 gee92 gis94 g94
गु gu61 gw99 ugu102
गू gu93 ugu94
गॅ ga77
गे ga70 ge84
गै ga83
गॉ go83 qo94
गो go55 ngo99
ग् g53 gua103 gu105
घ gh65 g71 q86 gha95
घट ght93
घा gha90
घे ghe79
ङ n63 ng77 an102 on105 na108 ne110
ङो ngo94
ङ् n62 on82 ng88 an105
च ch63 s74 c81 cha82 utch84 echt87 tch88 cz92 z99 chuu99 chu106
चक chak100
चन chen94
चर chur91
चा cha73
चि chi64
ची chi72 chii98
चु chu76 u94
चू chuu87 chu91
चे che69
चै cha103
चो cho89 choc99
छ ch72 s79 c82 i83 j86 h89 cz96 a97 cha100
ज j63 ja68 z73 ze78 y81 ju85 dge88 s90 geo91 ge91 e91 gi92 93 je94 c98 se99 ng99 jac99 eze99 za102
जप jap97
जर jer86 ger91 ajor92
ज़ z58 ese79 s81 ze83 az89 dz92
जा ja61 za71
जि gi65 ji65 zi77 jib99 i100
जी ji77 zi88 is91
जु ju69 zu85
जे ge72 e94
जॉ geo79 joh87 jo91 j99 ja101
जो jo73 dzo85 zo88 joh88 co93 o103
ज् j78 z87
झ z62 s81 se92 ze92 es94 see96 a99 sair99
झा za71
झि zi83
झी zy92 zi93
झु zu86 zh92 zhu105
झे ze85 e87 za94
झो dzo92 zo95
झ् z87
ञ n63 an102 on105 na108 ne110 ng113
ट t49 te78 tt88 ght88 it92 d98 its99 tse99 on99 huss99 et102 th103 ta104
टच tutc95
टन ton73 tan78
टर ter73 tur86 tar91
टल tla100
टस tus94 t105
टा ta55 t97
टि ti56 ati99
टी ti76 ty82 t83
टु tu68 t98
टू tu85
टे te65 tte103 tel105
टै t99 ta100
टॉ to91
टो to56 tu99 tto102
ट् t56 et99 it102
ठ t67 th74 tah100 to100 d104 rth106
ठी thi89
ड d52 da81 de82 r88 t95 dd96 di99 ed108
डं dunc99
डक dak106
डन don79 dan83 den91
डम dom89
डर der88 dar94 ghor99
डल ddle90
ड़ ada92
डा da57 d91 ad93 ada104
डि di64 de81 d83
डी di77 dy93 de93 ri94 da94 oddy99 ddy99
डु du85
डॅ da90
डे de64 da71
डॉ daw92
डो do55 ndo87 deau92
डौ do91
ड् d75
ढ dh68 d77 deh87 dha93 h95 de96 th99 dhi103
ण n58 an100 on105 na108 ne110 ng113
णा na97
णी kani91
ण् n76
त t56 te78 ta79 tu86 d98 ght99 th103 ty110
तई tayy92
तम tam98
तय tay92
तर tar89 ara89 tor94 tara98 r98
ता ta52 a99
ति ti66
ती ti69 t88 te92
तु tu64
तू tu89
तॅ ta93
ते te69 tte94
तै tai89 ta100
तो to70 hto84
तौ taw94
त् t62 r94 te100
थ t65 th68 tah100 to100 d104 rth106
थम tham102
था tha73
थि thi80 th100 t101
थु thu82
थे the83
थो tho81
थ् th101
द d58 de79 ngho92 dia94 t95 h97 da99 a99 do99 te99 aude100 ed110
दई di95
दन d92
दर er81 dar89
दा da64
दि di66 div94 de100
दी di70
दु du68
दू du91
दे de69 nde83
दो do80
द् d77
ध dh68 d77 deh87 dha93 h95 de96 th99 dhi103
धी dhi81 hi99
न n38 ne73 an75 na84 on86 en87 in92 yn94 yno98 ion99 g99 ay99 sein100 eno100 ain111 ina111 ng113
नउ nau94
नग g99
नज naj93
नड ada94
नल nal93
नव nav96
ना na49 n75 ina98 nna99
नि ni48 n78 ne81 ani92 ini105
नी ni61 n78 no79 nes80 nee83 nese85 ney89 ne91 nnie92 nied92 na92 sh94 ini95 an101
नु nu70
नू nu87
ने ne57 na79 nay90 nie92
नॉ no70 n92 naud99
नो no61 nov100
न् n43 an92 a97 nn98 ny98 nz98
ऩ n63 an102 on105 na108 ne110 ng113
प p57 pa74 pe75 b88 ppe92 ab94 ip99 ib99 ba106 f108 po113
पं pun89
पर per83
पल pal86
पश pas92
पा pa58 pas88 pal99 pau99 p99
पि pi62 p89 pe90 pid99
पी py88 pe90 in94
पु pu69 po87
पॅ pa87
पे pe67 i94 pa95 per99
पॉ po101
पो po60 poh89 ap100
प् p65
फ f61 p82 v83 fe87 w92 phoe93 fal94 ph99 pah107 bah109
फ़ f60 fa94 fran99
फा fa76
फि fi67
फु fu82
फे fe82
फॉ fo92 fal94
फो fo80 phoe92 f99 pho100
फ् f63
ब b57 ba66 bu72 be85 bou89 bo99 l99 obro99 v104 p106 e107
बं ben88
बग bug96
बन bano86
बर ber74 bur75 bar83
बश bas94
बष bas98
बह bah78
बा ba50 wa88 gbay94
बि bi57 by87
बी bi86 abe90 bby94 by94
बु bu61 bou84
बू bu86
बॅ ba89
बे be58 bay85 ba85 e94
बै bai75 ba94
बॉ bo78
बो bo60 bou89 o100
ब् b53 bue99
भ v63 b79 bah89 ve94 uve99 ov99 ba101 be105 bh108
भर vir94 ver97
भा va68 baha89 v93 a99 ba100
भि vi67
भी li99 vi100
भु bu94 vu101
भू bu92
भे ve75 va94 v106
भो vo79 bho88
भ् v89
म m52 ma60 mac88 lrah98 man99 eme99 n101 me107 mo111 ng112
मं mon79 man90 ma99
मक make86 maka89
मग maga89
मङ mon99
मद ad85 amad89 mmed92 med94
मन man71 mon89 imun94 mun97
मर mer77 mar87
मल mala78 mal85
मस tmas87 mas89
मह mah82
मा ma45 m87 mo94
मि mi58 me82
मी mi76 m78 my84 me90 mes91 ma92 mee94
मु mu71
मू mu91
मॅ ma76 m97
मे me55 ma75 m85
मै ma77 mai82 m99
मॉ mo75 mau80 ma94
मो mo53 mor87
मौ mau95
म् m51 am94
य y61 i68 a80 e84 ya84 85 j86 yn94 uaya94 yha99 si99 eizs99 rae99 zej99 ia106
यज ig98
यट it99
यत et82
यन an53 a75 en81 on81 ian89 ens92 no99
यम um89
यर are87 er89 r100 yr104
यल al87 el94 il95
यस ius94 us99
या a40 ya55 i77 e92 ia92
यि yi79
यी yi86
यु u61 yu80 eu83 ew84 uy89 ru99 iu100 ui103 ue104
यू u65 yu80 ew81 eu81 ue87 ei99
ये ye69
यो o68 yo71 eo89 jo93 io100
र r45 ra78 rus84 ru86 rd92 ire94 ir95 er97 re98 rk99 z99 ker99 or100 ro106
रक ar101
रग rg104
रज raj92
रफ rf98
रब erb97
रल ral87
रव rw93
रश rus102
रस rus89
रह abdu99
रा ra47 raz77 rra78 r85 a94 ira100 re105
रि ri46 re67 r93
री ri56 ree74 ry76 re89 ary90 r92 rie92 ra94 ric94 ara97 ir99 y99
रु ru65 reu91 rud97 rus99 r99
रू ru63 reu88 r99
रे re57 ra73 r88 rey88 rre90 ray94 erre95 res97
रॉ ro78
रो ro51 roe83
र् r42 er68 or84 ur85 rs86 rt88 ar89 rupo99 rsh101
ऱ r63 er106 re108 ra110 ro113
ल l48 le71 la78 lle79 ll84 lo84 al94 all94 nell99 yi99 iz99 lu104
लक luks83 lux94
लन lan95
लम lam87 lem89
लर ller93 llar99 lor103
ला la48 lah85 l88 las92 lya92 lla95
लि li50 le83 l85 lil86 lip89 lis94 eli95 tl99 oli100
ली n58 li61 a72 lie87 aly89 le91 lli93 sa94 is94 lly94 ll94 lee94 all94 la95 ia95 e99 an101
लु lu60 lo88 lou92 lui104
लू lu73 loo91 lo96
लॅ la87
ले le56 la79 lle82 l95
लै la67
लॉ lo89
लो lo57 llo86 low99 l100
ल् l47 al95 a99 rl99 lo100 il100
ळ l62 la95 le96 ll105
ळम lam92
ळी li92
ऴ l63 la95 le96 ll105
व v60 w73 wa88 b89 o95 u95 av96 ill99 f100 ueva102 va104
वन van86
वर ver85 ware94 vir94
वल ul95
वा wa55 va61 a68 ua70 ba89 wal92 w99 o99 ava101 uwa102 hua102
वि vi65 wi67 bi82 vil83 ui85 e86 i89 wic93 win94 wit94
वी wi74 vi76 we84 ve93 ia94 i95
वु wo94 v94
वू wu100
वे we66 ve67 e77 uay78 way81 a85 ue86 w87 va87 u99 vev101 ay101 i102
वॉ wa88 vo95
वो vo74 wo80 o99
व् v58 w77 ov95 av100
श s60 sh62 sche94 ush104 z112 ce113
शन sion99
शब chab99
शल hall86
शस ce87
शा sha77 ha99 s99
शि si64 chi84 c92 ki99
शी shi93
शे che83
शो sho82
श् s83 h99
ष s62 sha92 sh93 z112 ce113
षा sa90
ष् s83
स s47 se72 sa74 sh74 ce75 es84 ss88 ts92 nes97 is99 hs99 heod99 k99 za100 ush101 as103 z107 les112
सँ san91
सं san83
सऊ sau94
सत sut94
सन son81 wson86
सम sam82 samo91 sama103
सर sar89 ser89
सल l92 al98
सह sah101
सा sa53 a84 s92
सि si54 ci67 sy74 s84 syl88 ce89 i92 ps94 t94 esi100 sa100 isi103
सी si70 sey80 sia83 es87 sii94 s94 sy94 ce94 se95 usii100
सु su65 sun94 odor99
सू su84 pseu94
सॅ sa94
से se61 ce65 sey80 sai81 s89 sa93 cen93 c94 sen99
सै sa79
सॉ so94 sa99
सो so63 tso91
सौ sau95
स् s42 sh86 os87 sw89 sl92 span94 c97 o99 ts101 ce103
ह h58 ha69 85 he88 hi99 hl99 j100 dsch102 e106 hnpe107 x109 ah111
हं hun80
हक hawk99
हङ hun87 hong94
हन hon94
हम hm99 am106
हर her84 har88 er90 hear92 herz92 ir94
हव haw93
हा ha67 a75 h82
हि hi62 i68 he79 hil98
ही hi80
हु hu83 ju93 h97
हू hu95
हॅ a82 ha84
हे e78 he78 ha89 a94
है hai74 ha99
हॉ h95
हो ho68 o83 kh90 jo94
हौ hau91
ह् h79 ju92
ऺ o63 a94 ho100 au109
ऻ o63 a94 ho100 au109
़ 61
़ि i84 a99
़ी i86
ऽ 62
ा a51 y89 94 ela99 on99 o100 e110 u113
ाँ on75 a91 rand94 o99
ां an83 anc94
ाइ i68 ei84 ie88 e92
ाई a65 an84 ai93 aii99
ाउ au81
ाऊ au93
ाक akh86 ak95
ाख akh96
ाग aga84 ag104
ाङ ang88
ाज as94 z100 j101
ाड ar91
ात at92
ाथ ath89
ान an71 n90 ania94 ann94 on95 ani95 man99 a101
ाप ap92
ाम am96
ाय i76 y99
ार ar77 r89 or99
ाल al98
ाव av100
ास as101
ाह a89
ि i55 y75 e77 a88
िं in87
िए ie100
िओ io97
िक ic70 yk88 ik89 ica95 i99 aic102
िज a85 es91
िट iit98 t99
ित it94
िन in73
िप ip93
िम im93
िय i63 e92 ie98 ni99
िर yr90 hir90 ir100
िल ille92 il99
िश ish66 es88
िस ish74 sh95 lis99
ी i58 e73 ia84 y85 ian86 ea88 ii94 u98 a101 ie102 ee104 hi111
ीज ese75 is95
ीट eet92
ीड eed96 seed105
ीत eet99
ीन ein81 ina96
ीय ea94
ीर ir95 r97
ील l96 il106
ीव ivas91
ीस es77
ु u56 o96 w96 e99 orzu99
ुं un87
ुआ ua64 hua85
ुई ui105
ुए ue89
ुक uk99
ुट ut92 itut99
ुन on87 n99
ुफ of102
ुर ur88
ुल hman99
ू u60 oo85 o93 w96
ूक uuk93
ून on78 un90
ूर ur86
ूस oose87
ृ r63 er106 re108 ra110 ro113
ृत rit88
ॄ r63 er106 re108 ra110 ro113
ॅ e64 a74 i96 ay99 et113 y113
ॅक c88 a99
ॅन an84
ॅम am93
ॆ e65 a82 ay99 i110 et113 y113
े e58 a73 i88 ay90 y91 er97 k99 o99 ei102 cker105 ker108 et111
ें en80 ing92 ent99
ेओ eo92
ेक ek90 ique99 ic99
ेज age89
ेड aide88 ed94
ेत ait91
ेन ain75 en76 ina86 ten97 yen99 an101
ेफ e99
ेम m91 em93
ेर er98
ेल el90 ell101
ेव ve95
ेश s97
ेस es92 a101
ै a71 i72 ai77 e79 ei98 u99 r99 is100 ae102
ैं an89
ैक a99
ैज aij97
ैत it95
ैन an93 ean99
ैर e99 er103
ॉ o61 au85 a89 q99 asaw99 ho100
ॉक olk87 lk94
ॉन on78 n89 avn92
ॉर or100
ॊ o63 a94 ho100 au109
ो o56 a88 toqq92 w99 ho100 au105
ोआ oa93
ोए y99
ोङ ong93
ोज o100 oe101
ोन one82 on88 hone94
ोप op95
ोब obe98
ोम ome85
ोर or77 ghor93 qor94
ोल ul101
ोव o99
ोस o100
ौ au72 o77 ow78 av85 u86 aw89 ou94 ew95
ौल aul93
ौस aus95
् 49 ch99 r99 f99 th108
्क k80 ks93 que98
्ग g70 q90
्च ch91
्ज g81 e86 z99
्ट t72 te88 to98 st105
्ड d65 de90
्त ta90 dt92 t98 to99 te104
्थ th100
्न n88 na101
्प pa100
्ब e90 bo98 b99 bu101
्म ma98 m102
्य y100
्र ra86 r87 c99 re105
्स s72 es73 x83 as95 les100 ts105
्ह e87 v95
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
