// Made by bench/learn/alphabet-tables.ts from Wikidata labels (pa; CC0), display names of CLDR 48.0 (pa; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const guru = `
ਁ m73 ma92
ਂ n53 m64 amp85 ma92
ਂਕ nk73 nc78
ਂਗ ng55 ong80
ਂਚ nch70
ਂਟ nt58
ਂਡ nd52 nde72
ਂਬ mb72
ਂਸ ns77
ਃ h73 ha98
ਅ a48 e69 er81
ਅਈ ai78
ਅਕ ak72
ਅਜ az78
ਅਨ an57 a75 n79 on80 en86
ਅਫ af80
ਅਬ ab76
ਅਮ um80 am81 ame85 em91
ਅਰ ar65 ara74 er79
ਅਲ al65 el80
ਅਵ ava85
ਅੰ an66
ਆ a49 ua96
ਆਇ i73 ai75
ਆਈ a50 an67 i72 ac78
ਆਊ ou85
ਆਕ k85
ਆਨ an66
ਆਮ am81
ਆਰ ire80
ਆਸ aus75 as83
ਇ i53 e69 y73 ik85 ony86 hi92 iq96
ਇਆ ia76
ਇਕ ek80
ਇਗ ig80
ਇਜ i89
ਇਟ it76
ਇਤ it88
ਇਥ ethi75
ਇਨ in74 ein80
ਇਪ yap85
ਇਬ ib82
ਇਰ er83 ir86
ਇਸ es66
ਇੰ in61 inu78 em85
ਈ i55 hi85 eno85 e94
ਈਆ yia80
ਈਜ ig75
ਈਟ it78
ਈਰ ir89
ਈਲ el80
ਈਸ eas85 is86 uis88
ਉ u53 o71 eul85
ਉਇ ui81
ਉਰ ur76
ਉੜ oriy76
ਊ u63
ਊਥ outh80
ਊਲ ule85
ਏ e65 a66 y81 er85
ਏਆ a76
ਏਈ e85
ਏਟ oet86
ਏਰ er87
ਏਸ a79
ਐ a72 e82 i82 ai89
ਐਂ an75 n80
ਐਟ at81
ਐਡ ade85
ਐਨ n85
ਐਫ ef85
ਐਲ al80
ਐਸ s76
ਐੱ a85
ਓ o53 80
ਓਕ oc80
ਓਜ oj80
ਓਨ eone80
ਓਮ om79
ਓਲ ol89
ਓਸ oss80 os83
ਔ au84 o86 ow87 av94 u101
ਔਜ oj80
ਕ k44 c60 ka60 ke70 qu77 co78 isch79 ca79 q80 kata80 ch84 cca85 ok85 ukes86 que89 kat90 ek97
ਕਨ kan73 can73
ਕਪ kpel80
ਕਯ c85
ਕਰ kra78 kar81 kr92
ਕਲ kal78
ਕਵ kw83
ਕਸ x70
ਕਾ ka52 ca65 ko76
ਕਿ ki55
ਕੀ ki67 kee72 ke80 ka80
ਕੁ ku58 cu71
ਕੂ k83
ਕੇ ca68 ke78 e80
ਕੈ ca61 ka64 k90
ਕੋ ko50 co58 cco80 ico80 ako86
ਕ੍ c69 k70
ਖ kh66 h79 k87 akh89 c95 ch95
ਖਮ khm85
ਖ਼ kh80
ਖਾ kha65
ਖੋ xho80
ਗ g55 ga65 igu85 gr85 eg87 uga90
ਗਨ gan81
ਗਲ gal76
ਗਵ gw86
ਗਾ ga51 uga73 iga89
ਗਿ gi69
ਗੀ gia80
ਗੁ gu54
ਗੂ gu74
ਗੇ ga86
ਗੈ ga65
ਗੋ go54 g85
ਗ੍ g62
ਘ gh67 g82 q83
ਘਾ gha81
ਙ n72
ਚ ch65 cha74 chu78 echt79 s83 c92
ਚਕ chak86
ਚਨ chen80
ਚਾ cha76
ਚਿ chi64
ਚੀ chi61 chii85
ਚੁ chu74
ਚੂ chu87
ਚੇ che70
ਚੈ c78 che78 cha91
ਛ ch81 s89 c91 i92 j95 h98
ਜ j61 ja63 ge72 gele86 ju86 g91 y94 z97 ze98
ਜਪ jap75
ਜਰ jer67 j85
ਜ਼ z46 s65 es66 ze72 dz78 e80
ਜਾ ja60
ਜਿ gi65 ji66
ਜੀ ji73 g75 i81
ਜੁ ju72
ਜੂ ju76
ਜੋ jo72
ਜੌ jo75
ਝ z75 s90
ਞ n72
ਟ t50 te70 et79 ta84 rt85 tel85 tu93
ਟਚ tutc80
ਟਨ ton71 tan79
ਟਰ ter67 tar80 tr82
ਟਸ tts80 ts86
ਟਾ ta52 t75
ਟਿ ti63
ਟੀ ti60 ty74 tte80 te85 t90
ਟੁ tu71
ਟੂ tu66
ਟੇ te70
ਟੋ to54
ਟੌ to73
ਟ੍ t68
ਠ th74 t76
ਡ d52 de74 ed75 da77 dw91
ਡਕ dak80
ਡਨ dan76
ਡਮ dom78
ਡਾ da54 d85
ਡਿ d66
ਡੀ di60
ਡੂ du77 do80
ਡੇ de63 da74
ਡੈ da76 de80
ਡੋ do52
ਡੌ d80
ਢ dh77 d86 deh96
ਣ n70
ਣੀ ani80
ਤ t53 ght85
ਤਤ tat75
ਤਨ tan80
ਤਮ tam71
ਤਰ r77
ਤਸ ts72
ਤਹ tah78
ਤਾ ta60
ਤਿ ti64
ਤੀ ti58 t68
ਤੁ tu65
ਤੂ tu83
ਤੇ te74
ਤੋ to69
ਥ th68 t73 ithi85 erth97
ਥਮ tham91
ਥਾ tha67
ਥੁ thu71
ਥੋ tho72
ਦ d64 de80 ed91 dee94
ਦਾ da71
ਦਿ di65
ਦੀ di67
ਦੂ du73
ਦੇ de72
ਧ dh77 d86 deh96
ਧੀ dhi75
ਨ n36 ne67 on68 na69 an71 en76 in78
ਨਜ na81
ਨਯ ny83
ਨਵ nav79
ਨਸ nes81 s85
ਨਹ nh89
ਨਾ na44 n69 no75 a80 ina87 ana90
ਨਿ ni55 ne76 ny79
ਨੀ ni46 n63 ne74 no74 nese75 nie81 i85
ਨੁ nu78
ਨੂ nu81 anu89
ਨੇ ne55
ਨੋ no60 kno85
ਪ p52 pa69 pe82 ap86
ਪਲ pal82
ਪਾ pa59 p85
ਪਿ pi65
ਪੀ pi75 y85
ਪੁ po73 p78
ਪੇ pe65
ਪੈ pa75 p87
ਪੋ po60
ਪੌ pau80
ਪ੍ p75
ਪੰ pun75
ਫ f56 pah85 fe87 p92
ਫਰ pr78
ਫ਼ f57 fal80
ਫਿ fi64
ਫੁ fu78
ਫੂ fu80
ਫੈ fa75
ਫੋ f79 fo81
ਫ੍ f72
ਬ b49 ba63 mb80
ਬਰ bur68 ber76 br84
ਬਲ bal75 bl86
ਬਹ bah75
ਬਾ ba48 mba75
ਬਿ bi70 b85
ਬੀ bi60 be78 abe79 by81
ਬੁ bu59
ਬੂ bu71
ਬੇ be56 bay76
ਬੈ b83
ਬੋ bo55 bou82
ਬੌ bo85
ਬ੍ b66
ਬੰ ben78 bam80
ਭ v75 b80 bah98
ਭੋ bho78
ਮ m52 ma56 em79 im82 eme91 um91 me91
ਮਕ mak82 maka86
ਮਖ ma82
ਮਨ man65 mon80
ਮਬ mb64
ਮਰ mer75 mar78 lmer85
ਮਲ mala69 mal72
ਮਾ ma43 m75
ਮਿ mi65 m72 miqu80 my83
ਮੀ mi59 me71 ma74 my75 m80 es80
ਮੁ mu76
ਮੇ me59 ma78
ਮੈ ma57 me65 m85
ਮੋ mo49 mor80
ਮੌ mau80 ma85
ਮੰ mon70
ਯ y66 ya71 i81 ye85 e97
ਯਾ ya68 yo85
ਯਿ yi77
ਯੀ yi78
ਯੁ ei85 u85
ਯੂ u61 yu74 eu74 ue80 uyu83
ਯੇ ye76
ਯੋ yo73
ਰ r37 er63 ro70 ir79 ri82 or82 ra84 pe85 re87 ar93
ਰਕ rk61
ਰਗ urg76 rg77
ਰਟ rt71
ਰਡ rd75 ard80
ਰਤ rt72
ਰਲ ral79
ਰਵ rw78
ਰਸ ras77
ਰਾ ra46 rra74 e85
ਰਿ ri56 re71
ਰੀ ri46 re63 ria72 uri85 iri85
ਰੁ ru76
ਰੂ ru55 reu76
ਰੇ re61
ਰੈ re65 ra85
ਰੋ ro48 roe73
ਲ l44 ll72 lu75 la76 al80 elg83 rl85 pal85 lg96 lo97
ਲਕ luks80
ਲਟ lt88
ਲਡ ld75
ਲਨ lon80
ਲਮ lam78
ਲਸ s86
ਲਾ la46 l68 ah78
ਲਿ li51 l74
ਲੀ li48 lia76 le77 is80 aly80 al80 ali83 hili92
ਲੁ lu70
ਲੂ lu60
ਲੇ le57 lle68
ਲੈ la55
ਲੋ lo56 low78 llo84
ਲੌ lo86
ਲੰ lo75
ਲ਼ l72
ਵ v59 u75 wa75 w77 vi81 aw85 ov85 va86
ਵਰ ver72
ਵਲ valo80
ਵਾ wa53 va54 wal80 w85
ਵਿ vi60 wi71 i80 win85
ਵੀ vi63 via78 ia80 wi80
ਵੂ wu85 v86
ਵੇ ve59 we68 de70 uay73 owe85 ay88
ਵੈ va76 we78 w85
ਵੋ vo63 wo72 o85
ਸ਼ s72
ਸ s38 ce70 sa70 se71 os76 t80 as83 arsk85 us86 ss88 es94 c95
ਸਕ sk63 sco75 sque78 msk85
ਸਟ st83
ਸਤ st59
ਸਨ wson75 son86
ਸਪ spa81 spai81
ਸਮ sam75 sama86
ਸਰ ser67 esir75
ਸਲ sal76 sl87
ਸਵ sw66
ਸ਼ sh49 s55 ish82 sha87
ਸਾ sa53 s78 sam80
ਸਿ si57 ci74
ਸੀ ci62 si63 sia73 sy74 s78 ce78 sey80
ਸੁ su72
ਸੂ su68
ਸੇ se63 sa73 sai75
ਸੈ sa67 ce72 se75
ਸੋ so57 ts80
ਸ੍ s76
ਸੰ san74
ਹ h59 76 ha77 j84 haw85 he89 hea93
ਹਰ her71
ਹਾ ha60
ਹਿ hi68 he76 hil89
ਹੀ hi68
ਹੂ hu86
ਹੇ he76
ਹੈ hai73 ha85
ਹੋ ho65
ਹੌ hau80
ਹੰ hun72
਼ 71
਼ਰ er84
਼ਲ hall80
਼ਸ ius80
਼ਿ si79 i91
਼ੀ i76
ਾ a44 za80 t80 ka85 sa91
ਾਂ an65 n85
ਾਇ i83 a92
ਾਈ i69 a80 ai83
ਾਉ au70
ਾਏ ay81
ਾਓ au79 o85
ਾਕ k80
ਾਟ t85
ਾਤ rat84
ਾਨ an52 on79
ਾਪ ap85
ਾਮ am75
ਾਰ ar67
ਾਲ al78
ਾਸ as89
ਾਹ a90
ਿ i61 y77 d85 is87 e88
ਿਆ ya61 ea80 a89
ਿਊ u62
ਿਕ ik69 ic70 q85
ਿਚ ich84
ਿਜ ij73
ਿਟ it72
ਿਤ it79
ਿਨ in67 njin80
ਿਬ ib75
ਿਰ r80
ਿਲ il78 l85
ਿਸ s89
ਿੰ in57 i79
ੀ i48 ee65 ea78 ii78 e79 ic80 ish80 ese80 y82 83 by85 dy85 rey85 ey86 si87 ge89
ੀਅ i84
ੀਆ ia43 a76 ya81
ੀਓ io85 o85
ੀਡ ed71
ੀਤ eet86
ੀਨ ein75
ੀਰ er78
ੀਲ l85
ੀਵ ives80
ੀਸ e86
ੁ u58 ui85 o87
ੁਆ ua67 hua77
ੁਈ ue80
ੁਨ un89
ੁਰ ur67
ੁੰ un63
ੂ u57 oo78 o85 khu92
ੂਆ ua70
ੂਕ uk75 uuk80
ੂਟ ut88
ੂਨ n80 un81
ੇ e55 a66 ay68 ai69 y73 i82 he85 o85 la89
ੇਂ n85
ੇਈ ei92
ੇਗ eg80
ੇਜ e80
ੇਡ ad68
ੇਨ n67 en77 ine80 ain82 ne85
ੇਮ em87
ੇਰ er84
ੇਲ el76 le79
ੇਸ nes85 es90
ੈ a73 ai80 i81 e83
ੈਂ an73
ੈਟ et75
ੈਤ it80
ੈਨ an85
ੈਲ l79
ੋ o54 u70 eau78 ow85 ov85 kh85 og85 khu87
ੋਆ oa83
ੋਨ hone80 on86
ੋਪ oupe80
ੋਮ ome76
ੋਰ or65
ੋਲ ol87
ੌ o66 au73 av82 ou84 ow87
ੌਕ olk80
ੌਲ aul83
ੌਸ aus86
੍ 67
੍ਰ r71 ri85
ੑ 71
ਖ਼ h79 k87 kh93 c95 ch95
ਗ਼ g72
ਜ਼ z76 s85
ੜ r69
ਫ਼ f73 p92
ੰ m68 am75 un86 n86 ma92
ੰਗ ng57 ing85
ੰਟ nt85
ੰਡ nd77
ੰਦ nd78
ੱ 64 l73 eet85 ll86
ੱਕ eko78
ੱਬ be76 b86
ੲ 71
ੳ 71
ੴ 71
ੵ y80 i81 e97 a101
`;
