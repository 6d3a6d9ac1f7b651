// Made by bench/learn/alphabet-tables.ts from Wikidata labels (hi mr ne new sa; CC0), display names of CLDR 48.0 (hi mr ne; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const deva = `
ऀ m85 ma104
ँ m85 n85 o97 ma104
ँग ong79
ँड and73
ं n51 m73 an95 on100 ma104
ंक n81 nc86 ne92 k97
ंग ng57 ngue88 n92 ing97 nga102
ंघ n83
ंच nch79
ंट nt69 ndt85 nte89 ent91
ंड nd61 and72 nde85
ंद nd87 ndia88 kand92
ंब mb73
ंस ns85 nce90 as92 ndes97
ंह nha89 nhal90 jjan101
ः h85 ha110
ऄ a83
अ a47 o87 au87 we90 u97 abdu97 ot97 e110
अँ an81
अं an81
अओ ao104
अक ak99
अच ach86
अज aze80
अझ aze84
अड ada97 ad97
अत at100
अद ad88
अन an89
अफ af79
अब ab91
अम em85
अर ara78 ar88 aram90
अल al91
अव ava88 ave92
अस asc90
अह ahm92
अॅ a73 as97
आ a53 e97 ia97
आं an92
आइ i70
आई ice89
आउ ou89
आक ak101
आत at92
आन an83 ean92
आप yap97
आम am90
आय i71 ai87 ay90
आर ara90 ire92 oire92
इ i51 e67 yi82 y94 il97
इं in67
इआ ia92
इओ io92
इक eku82 iq88 ic91
इज eg83 ig87 is91
इट it75 ite83 lt97
इत it93
इथ eth82 et97
इन in70 ein83 yn102
इल el85
इस is81 eas91
ई i62 64 n80 e83 y95 ei97 is97 ea104
ईआ ia92
ईग ig99
ईट it99
ईर ar97 er97
ईस eas86
उ u54 o84 eu87 w96 eau102 au105
उइ ui86
उई ui98
उज uz88
उझ uz83
उट ut100
उड od96
उत ut92
उद ud89
उन un86 own88 in92 eun92
उश ush91
उस us86
ऊ u77
ऊक k98
ऋ r83
ऌ l84
ऍ e85 a102
ऎ e85 a102
ए e56 a64 er88 89 aty97
एँ a97
एं an79
एआ a88
एइ ai98
एक ac88 e97 eka98
एट oet88 et95
एड ed83 ade92
एण un89
एत et79
एन e97 an98
एफ ef103
एम em98
एर erre92 er95 yer97
एल ala98
एश as87
एस des87 s88
ऐ ai81 a87 i94 e107
ऐम aima89
ऑ o77 au83
ऑफ of91
ऒ o84
ओ o55 or97
ओक oka93
ओख o97
ओज oj99
ओट ott92
ओड od89
ओन eone88 onn97
ओम oma97
ओर ora99
ओल ol84 vol92
ओश ose90
ओस os86
औ au96 o98 ow99 av106 u113
क k45 c60 ka65 ko80 ca82 co83 q83 ech84 ck85 uk86 que87 qu89 cha92 ks92 kan92 cot92 awk92 ek93 ac96 x97 kw97 ts97 ues97 ch97
कँ kan97
कं cam88
कङ kong92
कझ kaz87
कट kat98
कत kat88
कन can72 kan73 ken90 an97
कप kup92
कम kam97
कर kar77 curr87 cker97
कल kala86 kal91 k97
क़ kata95
का ka48 ca62 k84
कि ki53 qui87 ky90
की ki71 ka78 kee80 qi87 ucky89 k89 ke90 kea92 cky98
कु ku59 cu73
कू ku84
कॅ ca71 ka77 cha92
के ke68 ca76 kac90 cai91 e92 cay92 k97 ka98 u100
कै ca72 cai77 ka81 ke90
कॉ co75 ko88 o97
को ko49 co58 cow87 c91 nko92 o97 koz100
क् k50 c57 qu70 ch82 x87 oc88 q89 e92 ka96 a97 ek103
ख kh73 ch85 h87 k88 x96 kha100 c107
खम khm99
ख़ kh85 xh92
खा kha68 akha99
खी khi86
खु kh89 akh93
खो xho88 kho90 ko92
ख् kh86 ch92
ग g58 ga81 gu82 q88 uq92 guy94 uqve97 ygve97 gua97 qo97 uga102 uqv106
गन gan78 gon88
गर guer93
गल gal80
गा ga48 g92 nga97 qau98
गि gi69 gui86
गी gi80 gee90 gis92 g92
गु gu58 gw97 agu103
गू gu89 ugu92
गॅ ga74
गे ga67 ge81
गै ga80
गॉ go80 qo92
गो go52 ngo97 q99
ग् g50 gua98 gu99
घ gh74 g85 q94
घट ght90
घा gha87
घे ghe77
ङ ng73 n83
ङो ngo92
ङ् n59 on79 ng86 an102
च ch70 cha81 utch85 tch86 c89 cz90 echt91 s94
चक chak97
चन chen92
चर chur87
चा cha71
चि chi62
ची chi68 chii97
चु chu72 u92
चू chuu84 chu88
चॅ ch104
चे che68 ce89
चै cha103
चो cho86 choc97
छ ch88 cha97 si97 s101 c103 i104 j107 h110
ज ja68 j72 z73 je77 ze80 ju85 y88 gi90 dge90 ge96 c96 se97 ng97 jac97 za98 e100
जप jap97
जर ajor89 jer93
ज़ z57 s75 es80 ze81 se86 az89 dz89 za103
जा ja58 za68
जि ji63 gi66 zi74 jib97 i97 x98
जी ji73 zi86 y100
जु ju66 zu83
जे ge70
जॉ joh85 jo88 j95 ja98
जो jo69 dzo83 zo85 joh86 co90 o97
ज् j75 z82
झ z73 s92 see92 ze94 sair97
झा za68
झि zi81
झी zy90 zi90
झु zu83 zh89 zhu92
झे ze82 e85 za92
झो zo89 dzo89
झ् z84
ञ n84
ट t52 te74 it84 tt85 ght86 et94 its97 on97 huss97 tse98 at100
टच tutc92
टन ton70 tan76
टर ter71 tur82 tar88
टल tla98
टस t90 tus92
टा ta52 t85
टि ti54 ati97
टी ti72 ty79 t81 ie103
टु tu65 t95
टू tu82
टे te62 tte98 tel101
टै t97 ta97
टॉ to87
टो to54 tu97
ट् t53 et96
ठ t88 th95
ठी thi87
ड d54 da79 r83 dd91 di97 de102
डं dunc97
डन don77 dan81 den88
डम dom87
डर der86 dar92 ghor97
डल ddle87
ड़ ada89
डा da54 d88 ad91
डि di61 de80 d80
डी di73 de90 da91 ri92 u99
डु du81
डॅ da86
डे de61 da69 d97
डॉ daw91 da102
डो do53 ndo85 deau90 dor100
डौ do88
ड् d73 dy103
ढ dh89 d98 deh108
ण n65
णा na92
णी kani88
ण् n71
त t63 te76 ta77 tu87
तई tayy90
तम tam100
तय tay90
तर r89 tar90 tor92 tara97
ता ta50 a97
ति ti63
ती ti67 t86 te89
तु tu61
तू tu86
तॅ ta90
ते te67 tte92
तै tai87 ta97
तो to68 hto82
तौ taw92
त् t60 r92 te97
थ th77 t78
थम tham103
था tha71
थि thi76 th97 t97
थु thu78
थे the81
थो tho78
थ् th97
द d64 ngho90 dia91 h94 id95 a97 do97 aude97 de103
दई di92
दज d104
दन d89
दर er79 dar87
दा da61
दि di63 i89 div91 de97
दी di68
दु du65
दू du88
दे de66 nde81
दो do77
द् d74
ध dh85 d98 deh108
धी dhi79
न n36 ne70 an75 na78 on84 en85 in86 ine91 yn91 yno96 ion97 nied97 ay97 eno101 sein101 ni110
नउ nau92
नग g97
नज naj92
नड ada91
नल nal91
ना na46 n75 ina96 nna97
नि ni45 n77 ne78 ani90 ini91 uni97 g97 eni97
नी ni58 no76 n77 nes77 ne80 nee81 nese83 ney87 nied89 nnie89 ina91 sh92 ini92 na97 an103
नु nu65
नू nu79
ने ne54 na76 nay87
नॉ no67 n88 naud97
नो no58 nov97
न् n41 an93 a93 ny94 nn96 nd99 nz103
ऩ n84
प p65 pa72 pe73 ppe90 pau94 b96 ib96 ip97 ab100
पं pun87
पर per80
पल pal82
पा pa56 p97 pal97 pau97
पि pi59 p87 pe87 pid97
पी pe85 py86 in92
पु pu66 po92
पॅ pa84
पे pe64 pa91 i92 per97
पॉ po97
पो po58 poh87 ap88
प् p63
फ f72 v81 fe90 w90 fal91 ph97 p104
फ़ f58 fal94
फा fa73
फि fi65
फु fu80
फे fe80
फॉ fo88 fal92
फो fo77 f90 pho90
फ् f62 p87 pier97
ब ba65 b65 bu68 be84 e87 bou90 obro97 l97 bo109
बं ben86
बग bug95
बन bano84
बर ber71 bur77 bar81
बश bas92
बष bas100
बह bah76
बा ba48 wa86 gbay92
बि bi54 by85 b87
बी bi84 abe88 bby92 by92 be101
बु bu58 bou81
बू bu84
बॅ ba87
बे be56 ba83 bay83 e92
बै bai72 ba92
बॉ bo76
बो bo57 bou86 o97
ब् b50 bue97
भ v77 ve91 uve97 b100 bah110
भर vir92 ver94
भा va66 baha87 v90 a97 ba97
भि vi64
भी li97 vi97
भु bu92 vu97
भू bu90
भे ve72 va92
भो vo77 bho86
भ् v85
म m54 ma59 mac86 man97 lrah97 mo97 eme97 me103
मं mon76 man86 ma97
मक make83 maka86 mak92 mac97
मग maga92
मद ad82 mmed89 amad90 med92 mad96
मन man69 mon87 imun92 mun94
मर mer75 mar86
मल mala75 mal90
मस tmas85 mas86
मह mah79
मा ma43 m85 mo91
मि mi56 me79
मी mi74 m79 me80 my81 mes88 ma89 mee92
मु mu68
मू mu87
मॅ ma74 m90
मे me53 ma74 m82
मै ma75 mai79 m91
मॉ mo73 mau78 ma92
मो mo51 mor84
मौ mau92
म् m49 am89
य y64 i79 a80 ya81 83 j89 yn92 wy92 uaya92 yha97 si97 rae97 eiz97 zej97 e100 oa109
यज ig96
यट it96
यत et80
यन an51 a72 on79 en81 n82 eens86 ian91 no97
यम um87
यर are85 er88 r98 yr98
यल al85 il91 el92
यस ius91 us98
या a37 ya52 i75 ia85 e90 nia97
यि yi77
यी yi83
यु u59 yu78 eu81 ew87 uy87 ru97 iu97 ui101 ue101
यू u62 eu76 yu78 ue83 uu87 e91 ei97
ये ye67
यो o67 yo69 eo81 jo90 io97
र r46 ra82 ru82 rus82 rd89 or91 ir91 ire92 rk97 z97 er99 o100 re102 ro105
रक ar92
रग rg91
रज raj89
रफ rf92
रल ral84
रव rw93
रस rus87
रह abdu97
रा ra45 rra78 raz80 r81 a92 reme97 ira97
रि ri43 re64 r89
री ri54 ree71 ry74 re86 ary89 r90 rie90 ric92 ir97 y97
रु ru63 reu88 rus97 r97 rud97
रू ru61 reu86 r97
रे re55 ra68 r86 rey86 ray92 erre92 res93 rre95
रॉ ro75
रो ro49 roe81
र् r39 er73 or80 ur81 rt86 ar87 rs93 rupo97 rsh102
ऱ r83
ल l50 le69 lle75 lo80 ll80 la83 al84 all94 lu95 iz97 nell97 yi97 lie98 lau105 aul109
लक luks81 lux92
लन lan92
लम lam84 lem86
लय alay104
लर ller90 llar97 lor101
ला la45 lah83 l84 las89 lya89 lla93
लि li47 l78 lil83 lip87 oli88 le89 lis92 eli92 tl97
ली n56 li58 a69 lie85 aly87 le88 lli90 les92 lly92 ia92 lee92 sa92 al92 la93 e97 an98
लु lu57 lo90 lou90 lui101
लू lu70 loo89 lo90
लॅ la85
ले le53 la75 lle80 l91
लै la64
लॉ lo85
लो lo55 llo84 l97 low97
ल् l45 al90 a97 lo97 il98
ळ l76 lho97
ळम lam89
ळी li89
ऴ l84
व v71 w77 wa82 av87 b90 ve92 ill97 f97 u101
वन van84
वर ver83 ware92 vir92
वल ul93
वा wa53 va59 a67 ua68 uwa84 ba87 wal91 vonw97 hua99
वि vi62 wi65 bi80 e82 vil83 i84 ui85 wic91 win92 wit92 b97
वी wi72 vi73 we81 ve91 ia91 i92
वु v92
वू wu97
वे we64 ve64 e74 uay76 way79 a82 ue84 w85 va85 ay97 vev97 i98
वॉ vo92 w97
वो vo71 wo77
व् v55 w73 av97
श sh57 s72 sha91 sche92 ush107
शन sion97
शब chab97
शल hall93 all103
शस ce85
शा sha74 s95 ha97
शि si60 chi81 ki97 c97
शी shi90
शे che81
शो sho79
श् s77 h94
ष s80 sha89 sh96
षा sa87
ष् s77
स s48 se68 sh70 sa71 ce76 es79 z80 ts83 ss85 c86 94 as94 za95 nes95 is97 hs97 heod97 k98 ush99 les105 os108
सँ san89
सं san81
सऊ sau92
सत sut92
सन son79 wson83
सम sam78 samo89
सर sar87 ser88 s97
सल l89 sl101 al103
सा sa51 s90
सि si51 ci65 sy72 s81 syl86 ce87 i89 ps92 t92 esi97 isi101 sa102
सी si68 sey77 sia81 se90 sii91 s91 ce92 sy92 usii99
सु su63 sun92 odor97
सू su81 pseu92
सॅ sa90
से se59 ce62 sai76 sey78 cen91 sen97 kese100 c100 s101 sa103
सै sa76
सॉ so90 sa97
सो so60 tso88
सौ sau92
स् s40 sh84 sw85 os86 sl90 span92 c94 o97 ce102 st103
ह h66 ha68 78 he79 e85 kh87 hu91 ah94 hl97 a101
हं hun78
हक hawk97
हङ hun90 hong92
हन hon92
हम hm94
हर her83 har86 er89 hear89 ir92 herz92
हव haw91 hawa102
हा ha65 a72 h79
हि hi60 i66 he77 hil99
ही hi78
हु hu79 ju90 h94
हू hu92 u97
हॅ a79 ha81
हे e75 he76 ha87 a92
है hai72 ha97 he98
हॉ h87
हो ho65 o81
हौ hau88 h99
ह् h76
ऺ o84
ऻ o84
़ 79
़र r93
़ा a95 aza104
़ि i81
़ी i83
ऽ 83
ा a56 88 ela97 on97 anc97
ाँ on73 a88 rand92
ां an86
ाइ i66 ie86 ei87 e90
ाई a69 ai85 an91 aii97
ाउ au75
ाऊ au82
ाओ ao79
ाक akh84 ak90
ाख akh95
ाग aga82 ag98
ाघ agh93
ाङ ang90
ाज as87 z100 az102
ाट at100
ाड ar94 ad97
ात at84 rat101
ाथ ath85
ाद ad101
ान an74 n84 ania92 ann92 ani93 man97 a101
ाप ap87
ाम am86
ाय i73 y90
ार ar75 r86
ाव av95
ास as84
ाह a93
ि i60 y75 a87 iz92 e92 aee98
िं in100
िए ie98
िओ io92
िक ic69 ik85 yk86 ica95
िज es77
िट t97
ित it90
िथ ith97
िन in72
िप ip83 yp91
िब ib102
िम im89
िय i66 ie88 e96
िर yr87 hir88 ir95
िल il92 ille94 l98
िश ish66 es85
िस ish77 lis90 sh93 es101
ी i66 e74 ia85 ee86 y87 ii91 ian97 n98 ie104 a108
ीज es73 is92
ीझ iz93
ीट ite97 it102
ीड seed90
ीत eet97
ीन ein79
ीय ea93
ीर ir86 er100
ील l92 il99
ीव ives88
ीस es75
ु u66 e97 orzu97
ुं un88
ुआ ua63 hua87
ुई ui95
ुए ue87
ुक uk93
ुट ut87 itut97
ुन on84 n97
ुर ur82
ुल hman97
ुव u99
ू u73 oo82 o106
ूक uuk91
ूख ukh100
ून on76 un85
ूर ur79
ूस oose85
ृ r83
ृत rit86
ॄ r83
ॅ a78 e82
ॅक c96 a97
ॅन an85
ॅम am96 a98
ॆ e85 a102
े e66 a78 y89 er94 ay95 ei96 o97 k97 cker103 ker104
ें en78 ing89 ent97
ेओ eo90
ेक ek84 ique97 ic97 eko103
ेड aide86 ed92
ेत ait88
ेद e97
ेन en74 ain76 ine89 ten97 yen97 n98
ेप ab97
ेफ e97
ेब b100
ेम m84 em89
ेर er89
ेल el88
ेश s96
ेस es86 a99
ै e88 a90 ai91 i93 r97
ैं an86
ैक a97
ैत it92
ैन an89 n97 re97
ैम a97
ैर er91 e97
ॉ o81 q97 asaw97 aou97 ou98 au101 a109
ॉक olk85 k88
ॉन on76 avn90 n94
ॉर or88
ॉल l92
ॊ o84
ो o66 toqq90 a94 w97
ोआ oa89
ोइ oe93
ोङ ong93
ोज o92 oe96
ोन one81 on82 hone92
ोप op90
ोब obe96
ोभ ov94
ोम ome83
ोर or75 ghor89 qor91
ोल ul97
ोव ov89
ौ au82 u90 o98 ow99 av106
ौल aul90
ौस aus92
् 53 r97 ch97 f97 th107
्क k73 ks100
्ग g68 q87 urg100
्च ch86
्ज g79 e81 z93
्ट t68 te86 to96
्ड d63 de87
्त dt90 t94 to97
्थ th91
्न n85 na99
्प pa100
्ब b91 bu92 bo92
्म ma99
्य y97
्र ra89 r92 re102
्स s67 es71 x84 cis87 as98
्ह v96 ve99
ॎ e85 a102
ॏ a83
ॐ om92 ome96 on105 tom106
ॕ e85 a102
ॖ u84
ॗ u84
क़ q90 k95 kh106 ke112
ख़ h91 k99 kh105 c107 ch107
ग़ g84
ज़ z88 s97
ड़ r83
ढ़ sh85 rh102 r111
फ़ f84
य़ y92 i93 e109 a113
ॠ r83
ॡ l84
ॢ l84
ॣ l84
ॱ 83
ॲ a79
ॳ o84
ॴ o84
ॵ a83
ॶ u84
ॷ u84
ॸ d85 de104
ॹ j88 g105 sch109 ge110
ॺ y92 i93 e109 a113
ॻ g84
ॼ j89 ja103 y106 z109 ze110
ॽ 83
ॾ d85 de104
ॿ b85 ba109
`;
