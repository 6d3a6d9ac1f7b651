// Made by bench/learn/alphabet-tables.ts from Wikidata labels (hy; CC0), display names of CLDR 48.0 (hy; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const armn = `
ՙ 73
ՠ a74
ա a35 66 aj80 o81 as85 h87 e87 lah87 ya97
աբ ab63
ագ ag87
ադ ad58
ազ az80 z83
ալ al51 a65
ակ i63 a73 ak75 n77 l82 ia87
ահ a78 ah89
աղ agh85
ամ am56
այ ay66 a70 ai71 m80 i87
ան an37 a62 n63 h75 m76 ia77 s77 e80 as80 i81 rand82 cas82 l85 d85 no87 nt87 in87 on88 ean91
աշ a80
աչ ac82
ապ ap75
աս as76
ավ au76 av79
ատ at63
ար ar52
աք ak71
աֆ af71
բ b48 ban88 ba99
բա ba47 bay87 bac87
բե be53 ba77 a87 ber90
բի bi64 bu80 by81 b87
բհ bhod80
բյ b77
բո bo58
բր br62 braz82
գ g47 ga86 q90
գա ga51 gu82 gha82 gal87
գե ge62 gue82
գի gi71 g82 guy87
գլ glen82
գյ g82
գո go58 g79 q83
գվ gu63
գր gr65
դ d52 de84 do87
դա da51
դե de59 d73 da78 dav90
դի di60 d87
դյ d72 n85
դն d77
դո do55 da82
ե e51 a78 er81 et87 ed87
եա ea78
եգ eg65
եդ ed67
եզ es69 ez82
եթ et74 at80
եի e82
ել el60 al86 ele87
եկ ek73 e83
եմ em71 yem77 m87
եյ ay75 e79 ei81 ey85 y88
են en45 n47 e51 an55 s56 a61 no66 i73 r74 in75 que77 ni82 se83 is83 enn87 ren87 ano90
եշ es82
եռ erre76
ես es69
ետ et69
եր i44 a52 e54 er56 es60 ia61 qu69 nes70 l72 ch74 n77 ai77 ue77 z82 h84 de87 ta87 sia91
եւ ev68 ew86 v87
եփ b87
զ z56 s64 i75 ze82
զա za64 aza87
զբ zb80
զե ze80 se83 z86
զի zi69
զո zo82
է e66 a82 he87
էդ ed72
էկ ek80
էս es68
էվ ew82
էր er76
էֆ ef89
ը y82 i83 e99 a103
թ t49 th85 te86 ta86 tt87 tha87
թա ta66 tah74 tha77 t85
թե tel87
թը tu82
թի ti63 ty81
թյ t87
թո tho76
ժ j70 jaza81 zh84 ge85 je87 g94 sch99
ժո zh89
ի i44 y63 e69 hi75 ee81 isch87 lip87 dy87 ni90 h95 ii97
իա ia45 y80 e80 i82 n83 l84 a91
իբ ib66
իգ ig80
իդ id75 yid78
իզ esa91
իթ it82
իլ ille73 ill75
իկ ik69
իմ im87
ին in48 n69 i80 e84
իշ is77
իռ ir74
իս is57 es81 ice82 ez87
իտ it64
իր ir69 yr81 r88
իփ p89
լ l42 ll66 lle82
լա la43 ala88 ya91
լգ lg76
լե le54
լթ lt75
լի li46 l76 lie82 ali87 lee87 eli89
լկ lk89
լյ l66
լո lo61 l77
խ kh64 j71 ech79 x80 h81 ch84 zech86 k89 c97
խո jo82
ծ c85 z87 t88 ts90
ծա ts81 z90
կ k43 c57 84 q86 kw87 qu88
կա ka49 ca56 a93
կե ke74 que76 i82
կի ki58 k71 c81 ky81 kee82
կյ c67 ca87
կո ko49 co60 kol91 o92
հ h54 x87 ha100
հա ha54 a82
հե he66
հի hi62
հո ho62 yo82 o87
հր hr81
ձ j80 c90 g97 dsc99 dz99
ղ gh64 g72 le82 l87 c87 q100
ղա ga72 k80
ղո l82
ղտ ght83
ղր kir75
ճ ch83 s91 c93 i94 j97 h100
ճա ja67
մ m48 me82 87 ma93
մա ma40 mar80 man84
մբ mb54 mbi90
մե me55 m80
մի mi52
մյ my70 m79
մո mo50 m83 ma86 o87 om90
յ y52 i54 e75 j76 a76 79 o87 s87 yh87 ya87 yyi89
յա ya53 ja68 ia78 a78 ha80
յե er90
յթ it72
յի i73 a86 o87
յն in77
յո o71 yo72 u90
յվ av81
ն n34 57 nt78 ng80 l82 ne85 gn87 sch87 ien87 anu88 nn91 ong96
նա na50 ana81
նգ ng50
նդ nd49 and86
նե ne60
նթ aint77
նի ni50 nie80 nee80 n92
նկ nc79
նղ ng73
նյ n71 ny77 ne78 i82 mo87 o90
նն n78
նշ n82
նո no64 kno87
նս nc67
նտ nt72
շ sh55 s63 ch73 c86 dz87 sch93
շո sk77 sho79
շվ sw75
ո o51 j80 h80 86 ur87 f87
ոլ ol64 oli85 o87
ոկ ok78
ոն on49 ong87 n88
ոս os66 io83 o86 t87
ով ov64 i77
որ or64 o92
ու u30 ou55 o63 w64 oo70 a80 eu87 i87 ho87 uc87
չ ch62 cz79 c87 s91 i94 h96 j97
չա cha70
չե che73 c75 ch84 cz93
չի chi64 i87 chii87
չյ c82
պ p53 op77
պա pa54 pe70
պե pe62
պի pi68 pe77 p80
պո po61 poh80
պտ p87
ջ j66 g78 y84 dg87 aca87 ja93 aj97 z99 ze100
ջա ja64
ջե ce73 p87 ja87 c87
ջի ji65 gi77 g82
ջյ jj87
ջո jo72 dzo76 joh76 geo82 co87
ռ r56 t82 rr82 ta99
ռա ra70 re87
ռե re75 r86
ռի ri67
ռն rn84
ռո ro65 aru78 r79 rro82 rus92
ս s40 c71 z72 sh86 se86 ss87 h87 sie87 nes88 es90
սա sa53 za72 s76
սե se63 s74 ce74 sa81 ser86
սի si57 ci67 sey72
սլ sl70
սկ sk60 s72
սյ sy78 o87
սո so57 s84
սվ sv88
ստ st60 ist68
վ v51 u67 w68 b86
վա wa55 va60
վե ve62 we65 v87
վի vi56 wi63
վհ v80
վո vo66 wo78 o88
տ t42 te74 ot77 th80 tte82 tca82 d86 et94 st98
տա ta51 sta84
տե te62 t87
տի ti56 te78 ty85 t87
տո to52
տս ts81
տր tr87
ր r38 65 aur83 ro85 q87 rd87 aure87 re98
րա ra47
րբ rb65
րգ rg66 q90
րդ rd64 ard87 ord87
րե re61 i73 r84
րի ri47
րկ r87
րմ r71 rm77
րյ re78 r90
րո ro55 ru87
րս rse80 rs92
րտ rt66 art82
րք rk65
ց ts66 c75 z78 t88
ցա tsa82
ւ u80 o80 uh82 84 um87 v90 w90
ւա ua76 is80 wa84 w87
ւզ ose80
ւի i93
ւկ k75
ւմ ma78 oma81 um92
ւս si88
ւվ uv78
ւտ ut93
ւր ur72
փ p61 yyib87
փի pi78
փր pr88
ք k58 qu82 c84 q87 ck87
քա ka84 cu87
քե ca84 ke84 c92
քի ki80 kee82 kit85
քլ c87
քո ko83
քս x70 ks82
քր cr71
օ o63
օզ oz82
օմ om78
օջ oj71
օվ o87
օք o82
ֆ f53
ֆա fa70
ֆի fi62
ֆո fo74
ֆր fr70
և ev82 ew87 eu94 jew97 yev99
ֈ h75 ha100
`;
