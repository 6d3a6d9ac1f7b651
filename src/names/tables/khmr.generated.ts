// Made by bench/learn/alphabet-tables.ts from Wikidata labels (km; CC0), display names of CLDR 48.0 (km; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const khmr = `
ក k51 ka74 a75 c77 ce81 kh81 ek84 sk85 ko85 gu85 kw85 cot85 x85 ge85 rsk85 uk88
កទ kt79
កា ka45 a58 ca66 kar75 ga78 cana85 gaz88
កុ ko85
កូ ko52 co60 cor75 c78 kor80 ku80 goo85 go85
កៀ k80
កេ ke84
កៃ cai73
កៅ o78
ក់ k68 kh75 c78 q85
ក្ k62 g63 c74 gu80
ខ k68 h79 c79 coo80 khe85 heu85 oksh86 kh93 rk95 ch95
ខា kha64 ca69 kan78 ka86
ខេ ca78
ខែ k85
ខ្ kh78
គ k62 65 hu77 ua78 a79 que80 on80 ke85 w85 cu85 c86 ck86
គា a51 ua64
គិ ki72
គី ki58 i64 ui65 kee72 e75 k77 ke79 ia84 ue85
គុ u74 ko74 ugou78 ku79
គូ ku63 u72 gu78 cu78 ko78
គៀ kir80
គៃ ai85
គោ o55
គ្ r61 g68 c74 ch80
ឃ k74 kh75 h79 khu87 c94 ch95
ឃឺ ku85
ឃ្ k85 c86
ង ng59 an74 nt78 and78 ngua80 n84 in85 ngo88
ងហ n80 ng87
ង់ an48 and67 anda73 nda79 n82 c85
ង្ n73
ច ch63 c77 hojp78 chin80 j81 s89 i91 h98
ចា ja68
ចូ jo72
ឆ ch68 cha82 chh82 sh90 ih93 jh96
ឆេ che73
ជ ch71 ja80 c81 j81 s89 i92 h98
ជា ja73 chea85
ជី ji61
ជើ j81
ឈ chu73 chh82 c83 chho85 sh90 ch90 ih93 jh96
ឈី chi63 che69 i85 e85
ឈូ chu75 chuu85
ញ nhee74 n77 nh82 h84
ញ៉ o80
ដ d61 t79 rd79 da84 84 de92
ដា da48 dar80 d85
ដុ dzo78
ដូ do57
ដេ de70 a85
ឋ t76 th83
ឌ d65 ad80 de92
ឌី di57 e80 i85
ឌូ du65
ឌួ d85
ឌៀ dia73 di85
ឍ t76 th83
ណ n63
ណា na44 nya75 r85
ណូ no60 nau76
ណៀ niue80
ណេ ne61 nee70 ei80
ណ្ n73
ត t49 d68 75 te83 ide85 ct85 et87 de93 rd97
តស t74
តា ta46 tar67 t75 uta85 tah85
តូ to54 hto80
តួ tur69
តេ te62
តៃ tai75
ត្ t68 tr80
ថ t66 th80 rth82 to84
ថា tha72
ថៃ thai78
ថ្ t85
ទ t57 etou85
ទិ ti74
ទី ti51 t85
ទុ tu76
ទូ tu63 atu78
ទួ tu80
ទ្ t75
ធ t61 th68
ធី hi81
ន n41 nd69 ne69 an70 anx80 on84 nen85 urne85 h85 nk85
នខ k80
នដ nd82
នយ ny77
នហ n84
នា nia78
នី ni54 nia54 nie62 ne75 ini85 nii85
នូ nou66 nu71 n85 i85
នេ ne70
ន់ n54 nia80 nd86
ប b52 p81 g85 n85 ba96
បវ bw81
បា ba48 bar64 pa78 bahi79 bah80 balu85
បឹ pe80
បុ bo75 o80
បូ bo61 b78
បួ bur78
បេ be59 bet76 bay78
ប៉ p51
ប៊ b50 bo73 bi76 bur85
ប់ b67
ប្ b60
ផ f73 p92
ផា pa78
ផុ po85
ព p60 b78
ពិ bi80
ពី pia78
ពូ u76
ព័ po71
ព្ b80 p85
ភ f73 p76 per85
ភឺ per70
ភេ p78
ម m44 mo80 me84 am85 k85 ma89 hm94
មប mb71
មស m78
មី mi54 me74 m77 my78
មុ m86
មូ mo77
មេ me70 rme71 mer77 m79
ម៉ m36 mar77 hm80 mo83 om85
ម៊ m86
ម់ m85
ម្ m79 am81
យ y58 i70 yo73 hy80 n80 ni80 j84 e97
យី yi72
យូ io74 yu75 u85
យេ ya78
យ៉ y57
រ r44 71 re73 urac78 ena80 rt85
រវ rw83
រា ra64
រិ i74 re82
រី ri48 re62 rie67 ria68 i73 r84 ies85 ry86
រឺ reu78
រុ ru62
រូ ru57 ro63 u81
រេ re72 e78 ea80 a85
រោ o74
រ៉ r46 ar83 ro85
រ៊ r83
ល l49 le77 la79 ll82 al84 lan85 m85 ua85 lt86 li98
លា la66
លិ lie80
លី li47 lie68 lia71 leo78 lize80 le86
លឺ e72
លុ lo74
លូ lu58 lo62 lou76
លេ le74
ល់ l52 li78
ល្ l71
វ v50 59 w60 bw78 r85 uv85 ov85 vi86 wif86 rw86 u92
វស v85
វា a61 wa62
វី i68 vi70 vie73 wi74
វូ u80 wo80 vo84
វើ er85
វៀ vie75 ia85
វេ ve70 ue80
វៃ vai85
វ៉ v53 w57
វ៊ i71
ឝ s72
ឞ s72
ស s41 67 sh70 z73 ce75 ts78 sia79 ese80 rg80 erse81 is84 ose85 cen85 sc85 c89
សល ll76
សា sa50 a57 sar72 za79 sha82
សិ si75
សី si74
សុ so74
សូ so60 u75 sho80 su81 zo85 o85
សេ e68 se71 ze81 i85
សៅ sao75
សំ sam71
ស៊ s51 i73 ss76 z80 c82 se85
ស្ s41 st75 sh79 tsw80
ហ h54 gap80 j82 haw85 u87 ha98
ហា ha61
ហិ hi80
ហឺ he80
ហូ ho69 hau80 o85
ហួ hua78
ហៀ a79
ហេ he70
ហៃ hai71
ហោ hor85
ហ៊ f72 h73 z80 j89
ហ្ g37 f51 z57 j63 gh69 i80 zo80
ឡ l56 ll74 utl85 la92 le98
ឡត h85
ឡា la49 a85
ឡុ lo73
ឡូ lo65
ឡេ le57
ឡៅ lau80
អ 47 a81 o85 s85 ac85 iuee86 e88
អង i80
អា a40 u85 an88
អី ai78
អឺ e85
អុ u77
អូ o54 u76 au86
អៀ i84
អេ e58
អែ e69
អ៊ i56 u60 e76 uk80
ឣ 71
ឤ a71
ឥ e73 a90
ឥណ i62 hi80
ឦ i76 ia94 ie96 e99
ឧ o72
ឨ o72
ឩ u78 o79
ឪ au84 o86 ow87 av94 u101
ឫ rue79 ru83 rua96 re100
ឬ ruer80 rueu87 rue92 ruev94 ruu97
ឭ lue79 lu83 lua96
ឮ luer80 lueu87 lue92 luev94 luu97
ឯ a75 ae85
ឰ a82 i82 ai89 e95
ឱ ao77 o85 au96 a98
ឲ ao77 o85 au96 a98
ឳ ov77 ow87 ua96 o101
឴ 71
឵ 71
ា a36 ar72 ak77 as78 ah85 va85 aj85 anu85 adh85
ាក ark73 ak83 c84
ាគ ak70 k85
ាឃ ak86
ាង g85 ng85
ាច a85
ាញ ein80 a85
ាដ ad69 e80 d82 ade85
ាត at74
ាទ art73 at90
ាន an53 a80 ian85 ia85
ាប ab84 ap85
ាព ap77
ាម am85
ាយ ay73 y76 i78
ារ ar58
ាល al66
ាវ au82
ាស as69 ash77 sh77 n85
ាឡ al69 ala77
ាំ me85
ិ e64 i83 a90
ិក ik68 ic77 ec78 ek79 e80 ce84
ិច ich80
ិន n67 e75
ិ៍ k67
ី i54 ia65 e65 y69 ee74 ey78 ois80 s82 ip82 ei84 a85 ye85 yr85 en85 hil87 ie89 97 is99
ីក ik75 ica78 g80 ka80 ic81 ika81 q85
ីគ k75 yk80
ីង ing73
ីដ id82 e85
ីឌ id79
ីត t77 it79
ីទ et80
ីន in60 n64 a75 o78 en88
ីប b78
ីព pin72
ីម im71
ីយ i67
ីរ er86
ីល li70 ille72
ីវ ewa80
ីស is58 lis80 s82 e83 iss84 ice86 ish89
ីឡ l79
ឹ e75 oe91 oa92 o95
ឹត it78
ឹម em71 m85
ឺ er62 e70 eu74 r85 ev93 u96
ឺរ r75
ុ o62 u77 r85
ុក uk71 ok73 oc75 u85
ុង on51 ong67 n80 nt83
ុត ut72 tte80 s85
ុន on54 un62 n90
ុប pa85
ុយ u56 r74 i78 ue78 y80
ុល ul71 ol75
ុស os80
ុំ m80
ូ o53 u58 au61 ou74 to85 oli85
ូក uk76 k79 o85
ូញ en85
ូដ ud77 u80
ូណ on72
ូត ut75
ូន on83 un86
ូប ob88 up90
ូម om80
ូរ or71 ur74 r76
ូល old78 ol79
ូវ uv78 ov82 w82
ូស os73 s76 z78 is85
ូឡ ol78 l84
ូអ u77
ួ wa76 uo79 wal90
ួម a85
ើ er68 r80 aer83 au86 aeu90 ae95 aev97
ើក g85
ើណ d80
ឿ ea78 oea94 e95 oaa95 oau96 oa98
ៀ ier72 ia76 ie78 e82 ye88 i89
ៀន ian73 n75 in85
ៀរ ir70
េ e51 ay68 a76 rey85 ea90
េង ng74
េណ en82 n85
េត et80
េន en62
េម em86
េយ ay78
េរ er78
េស es63 s80
េឡ el90
ែ a69 ae78
ែក o85
ែត ait80 de83
ែន en68 an74 ain75 ne80
ែរ er72
ែល elle73
ែស es80
ៃ ai72 i77 a82 ay85 aii85 ait86 e95
ោ ao70 o85 au96 a98
ោង an78
ៅ o78 au83 ow87 av94
ំ m71 am74 an75 om87
ំង n69 in80
ំប mb66
ំហ mh75
ះ ah76 a82
ៈ ak76 ac96 oc98 akh99 i99 k100
៉ 70 an85 g85 p85
៉ា a42 ar70 ra79 rat80 e80 i87
៉ុ o83
៉ូ o59 oe81
៉េ e72 ea77
៊ 67
៊ី i45 ia58 ie61 e63 y74 is80 si89
៊ូ u64
៊ែ s85
់ a66 78 e78 ia79 ta80 d84
់គ ng80
់ម m80
៌ r72
៍ 71
៎ 71
៏ 71
័ a71
័រ or63 er74 ro80
៑ 71
្ 61
្ក s67
្គ g72 a86
្ឌ ndi65 nd71
្ត t76
្ថ t62
្រ r66 i75
្ល l70
្វ i80 r85 o90 w92
្ស i80
៓ 71
ៗ 71
ៜ 71
៝ 71
`;
