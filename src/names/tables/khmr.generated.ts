// Made by bench/learn/alphabet-tables.ts from Wikidata labels (km; CC0), display names of CLDR 48.0 (km; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const khmr = `
ក k49 c64 ka76 g78 cot80 kh83 ga85 q87 sk90 gu90 ko90 kw90 x90 ge90 rsk91 uk92 ok93 96 ek98 ck101 ch102
កទ kt86
កា ka50 a63 ca71 ga76 kar80 cana91
កុ ko93
កូ ko57 co64 cor80 c83 kor85 ku87 goo90 go91
កៀ ki85
កៃ cai78
កៅ o83
ក់ k73 kh80 c83 lk85 q90
ក្ k67 g67 c94
ខ h61 k64 kh73 c73 ch77 q81 j85 qu86 coo92 x97
ខា kha70 ca75 kan83
ខូ co85
ខេ ca83
ខែ k97
ខ្ kh83
គ k53 c67 69 a80 que80 o84 hu85 g85 ka87 ua88 ke90 w90 gau90 ran91 ck92 q101 ch102
គា a56 ua69
គិ ki77
គី ki63 i68 ui70 kee77 k78 he84 ke84 e85 ia90
គុ u79 ko82 ugou83 ku84
គូ ku69 u73 gu83 cu84 ko85
គៀ kir85
គៃ ai90
គោ o60
គ្ r65 g74 c82 ch85
ឃ h61 k66 kh70 c77 ch77 j85 x97 q100
ឃឺ ku90
ឃ្ k92 c93
ង ng52 n71 nt81 an82 and85 ngua85 nga89 on91 ang95 ngo99 ngue101
ងហ n94
ង់ an54 and69 ndia77 anda79 gne83 nda84 n89 c90 e91
ង្ n79
ច ch59 c70 j71 s72 i74 h81 cz88 a88
ចា ja74
ចិ chi76
ចូ jo77
ឆ chh64 ch67 sh72 ih75 jh78 s81 hh81 c83 cha90
ឆេ che79
ជ ch62 s72 c72 j74 i75 h81 ja85 cz88 a89
ជា ja86 chea90
ជី ji66
ជើ j86
ឈ chh64 sh72 ch73 ih75 jh78 c79 s81 hh81 chu85
ឈី chi69 che74 i90 e94
ឈូ chu81 chuu90
ឈើ chur85
ញ nhee60 nh65 n69 h83 nha90 nhi100
ដ d52 de71 t76 rd82 87 da93 ed102
ដា da53 dar84
ដុ dzo83
ដូ do62
ដេ de77 a92
ឋ t58 th65 tah91 to91 d95 rth97
ឌ d52 de75 t87 da94 ad97 ed101
ឌី di61 dy84
ឌូ du71
ឌៀ dia78 di91
ឍ t58 th65 tah91 to91 d95 rth97
ណ n51 an93 on96 na99 ne101 ng104
ណា na49 nya80 a90 r91
ណូ no65 nau82
ណៀ niue85
ណេ ne65 nee76
ណ្ n79
ត t46 d71 te75 90 ida90 ct90 ft94 th94 ta95 tt104
តស t80
តា ta51 tar72 uta90 tah90
តូ to59 hto86
តួ tur74
តេ te68
តៃ tai81
ត្ t75 tr85
ថ t54 th64 to84 tah91 rth92 d95
ថា tha81
ថៃ thai83
ថ្ t93
ទ t50 d80 etou90 te93 th94 ta95
ទិ ti78
ទី ti56 t90
ទុ tu83
ទូ tu69 atu83
ទួ tu85
ទេ di85
ទ្ t82
ធ t56 th62 tah91 to91 d95 rth97
ធី ti76
ន n42 ne72 an74 no81 nd85 anx85 on85 h90 nen90 ueen90 urne90 nk94 na99 ng104
នដ nd94
នយ ny85
នា nia83
នី ni59 nia60 nie67 ne80 ini90 nii90
នូ nou72 nu75 n90 i90
នេ ne77
នៅ new82
ន់ n59 on80 nia85 nd91
ប b47 p78 ba78 be87 n90 g90 v98 bo99
បង b92
បវ bw88
បា ba53 bar67 pa83 balu90
បុ bo84 o85
បូ bo67 bho83
បួ bur83
បេ be64 bet82 bay84
ប៉ p56
ប៊ b56 bo78 bi82 bur90
ប់ b72
ប្ b67
ផ f55 p74 phoe92 fe96 v97 pah98 bah100
ផា pa84
ផុ po91
ព p51 b76 pa91 pe92 ba97 f99 po103
ពី pia83
ព័ po83
ព្ b87
ភ f55 p69 per90 phoe92 fe96 v97 pah98 bah100
ភឺ per76
ភេ p85
ម m43 ma74 mo85 me88 k90 am90 n92 ng103
មប mb80
មស m84
មី mi60 my81 m83 me83
មូ mo85
មេ me73 rme76 m85
ម៉ m42 ma73 mar83 hm85 om90
ម់ m91
ម្ am86 m90
យ y54 i61 yo78 e79 j81 a83 hy85 ya92 ia97
យី yi78
យូ io79 yu81 u91
យេ ye79
យ៉ y66
រ r43 81 re81 urac83 ana85 rt90 er97 ra101 ro104
រវ rw89
រា ra72 e90 a95
រិ ri76 re95
រី ri54 re68 rie71 ria73 i77 ac85 r88 ies90 ry91
រឺ reu84
រុ ru69
រូ ru62 ro69
រេ re80 e84 ea86 a91
រោ o79
រ៉ r54 ar84 ro90
ល l47 la76 le78 ll81 lan90 m90 lt92 li96 al96
លា la73
លិ lie85
លី li53 lie74 lia76 leo83 lize85 le92
លឺ le74
លុ lo81
លូ lu62 lo68
លេ le81
ល់ l58 li83
ល្ l75
វ v47 w59 64 o74 u83 b84 r90 or90 bw90 uv91 vi93 ueva93 va95 wif102
វស v92
វា wa67 a68 ua78
វី i74 vi75 wi75 vie78
វូ u85 wo87 vo89
វើ er90
វៀ vie81 ia89
វេ ve76 ue85
វៃ vai91
វ៉ v62 w63
វ៊ i77
ឝ s54 sh92 z103 ce104
ឞ s54 sh92 z103 ce104
ស s42 68 sh74 z77 ce79 ts80 ese85 sia85 erse86 huan87 is90 ose90 cen90 sc90 hua93 c98 sa104
សង san91
សល ll82
សា sa55 a63 sar76 sha81 za82 s84
សិ si80
សី si81
សុ so81
សូ so66 u81 sho85 zo91 su91 o91
សេ e78 se79 ze85
សែ ser82
សៅ sao80
សំ sam79
ស៊ s57 i76 z77 c81 g85 syr86 ss87 si89 se90
ស្ s45 st81 sh82 tsw88 as90
ហ h49 ha80 j83 i85 gap85 hi90 haw90 dsch93 hnpe98 x100
ហា ha67
ហិ hi85
ហឺ he85
ហូ ho75 hau86
ហួ hua83
ហេ he76
ហៃ hai76
ហោ hor90
ហ៊ f77 h83 z85 j94
ហ្ g42 f55 z61 j67 gh77 r80 q90 y91
ឡ l50 la76 ll77 le87 utl90
ឡា la55 a83
ឡុ lo80
ឡូ lo67
ឡេ le62
ឡៅ lau86
អ 43 o90 s90 a95 e101
អង i85
អា a46 u90 ia90 an93
អី ai83
អឺ e92
អូ o60 u97
អៀ i81
អេ e63
អែ e86
អ៊ i66 u67 e94
ឣ 53
ឤ a54 o94 e104
ឥ e56 a73 ay90 i101 et104 y104
ឥណ i68 hi85
ឦ i58 ia76 ie78 e81 ur85 er86 y86 ei91
ឧ o54 a85 ho91 au100
ឨ o54 a85 ho91 au100
ឩ u61 o62 aw88 ou88 au102 ua102
ឪ au66 o68 ow69 av76 u83 aw85 ou85 ew86
ឫ rue61 ru65 rua78 re82 rwe83 r86 ruay95 roue96
ឬ ruer62 rueu69 rue74 ruev76 ruu79 rer83 reu90 ruau92
ឭ lue61 lu65 lua78 lwe85 le86 loe86 loue89 l90
ឮ luer62 lueu69 lue74 luev76 luu79 ler87 loer87
ឯ a58 ae68 aa85 e85 aay102
ឰ a64 i64 ai71 e77 u90 is91 ae93 ei93
ឱ ao59 o67 au78 a80 aa90 aho96 oo99
ឲ ao59 o67 au78 a80 aa90 aho96 oo99
ឳ ov59 ow69 ua78 o83 hov87 i88 oa88 how97
឴ 53
឵ 53
ា a39 as79 ar80 o84 ah90 va90 aj90 anu90 e98
ាក ark79 c89 ac95
ាគ ak85 k90
ាង g90 ng91
ាច a90
ាញ ein85 a90
ាដ ad77 a83 l90
ាត at82
ាទ art79
ាន an58 a85 ian90 ia91
ាព ap91
ាម am89
ាយ y82 ay83 i83
ារ ar65 d94
ាល al70
ាវ v90
ាស as74 ash83 sh83 k83 n90
ាឡ al76 ala85
ាំ m89 me90 am97
ិ e54 a72 ay90 i91 et104 y104
ិក ik74 ic78 ec84 ek85 a85 ce85
ិគ ic85
ិច ich85
ិន n75 e90
ិ៍ k72
ី i50 e64 ia66 y73 ie74 ee76 ey84 ei84 ois85 ur85 er86 hi89 ni90 s90 yr90 ya90 ip90 is91 en91 ky97
ីក ica83 ik85 ika85 g86 ka87 q91
ីគ k84 yk91
ីង ing82
ីដ e90
ីត t93
ីន in66 n73 a80 o83
ីប b90
ីព pin77
ីម im84
ីយ i72
ីរ yr90 er93
ីល ille75 li75
ីវ ewa85
ីស is70 s81 ice84 iss84 lis86 ish91 e91 es95
ីឡ l85
ឹ e58 oe74 oa75 o78
ឹត it83
ឹម em77 m90
ឺ er58 eu66 e68 ev76 u79 r90 d90 au92
ឺរ r85
ុ o51 u84 a85 r90 ho91 au100
ុក uk76 ok77 oc81 u90
ុង on55 ong73
ុត ut76 tte85 t85 s90
ុន on59 un67 n89
ុប pa90
ុយ u59 ue81 y85 r90 i90
ុល ul76 ol82
ុស os89
ុំ m90
ូ o51 u53 au67 ou72 aw88 d90 oli90 to92 ua100
ូក uk83 o91 k92
ូញ en90
ូដ ud84 u85
ូណ on81
ូត ut82
ូន on93 un96
ូម om95
ូរ ur76 or78 r87 ru90
ូល old83 ol88
ូវ ov85 uv86
ូស os75 z79 s83 is91
ូឡ ol87 l91
ូអ u87
ួ wa59 uo69 wal73 ua87 u91 o92 oo103 wo103
ួង g87 ng93
ួម a90
ើ aer65 au68 er70 aeu72 ae77 aev79 eu89 a90
ើក g90
ើណ d85
ឿ ea60 oea76 e77 oaa77 oau78 oa80 oo90 oe93
ៀ ier65 ie65 i70 ye70 ia73 e76 ee89
ៀន ian74
ៀរ ir74
េ e48 a67 ay72 ei85 ue90 rey90 l90 y100 i101 et104
េណ n90 en91
េត et88
េន en67
េយ ay84
េរ er87
េស es69 s88
ែ a56 ae67 er80 e84 aa85 aay102
ែក c93
ែត ait85 de85
ែន en70 ein85 in90
ែប erbe80
ែរ er77
ែល el72 elle78
ែស es85 a91
ៃ i64 a64 ai65 e77 ay90 aii90 hai90 u90 is91 ae93 ei93
ោ ao58 o67 au78 a80 aa90 aho96 oo99
ោង an83
ៅ au66 o67 ow69 av76 aw80 u83 ou85 ew86
ំ am56 an70 m77 ang87 om90 arm92 ama92 ham93 um95
ំង n75
ំប mb71
ំហ mh81
ះ ah58 a64 h86 aha94
ៈ ak59 ac79 oc81 akh82 i82 k83 uk85 a87
៉ 53 i85 an90 g90 p90
៉ា a44 ar71 ra85 rat85 e86 i91
៉ុ o92
៉ូ o64 oe85 au90
៉េ ea80 e87 we89
៊ 51
៊ិ i93
៊ី i48 ie64 ia64 e67 y75 se88 il92 is92 si93
៊ូ u67
៊ែ s90
់ a53 ta81 84 e88 d89 o94
់ក an92
់គ ng85
់ម m86
៌ r54 er97 re99 ra101 ro104
៍ 53
៎ 53
៏ 53
័ a54 o94 e104
័រ or64 er79 oire85 ro85
៑ 53
្ 50 sh85
្ក s73
្គ g94
្ឌ ndi71 nd76
្ត t86
្ថ t84
្ទ te90
្រ r70 re86 i90 d91
្ល l78 la90 g90
្វ u83 o85 r90
្ស i85
៓ 53
ៗ 53
ៜ 53
៝ 53
`;
