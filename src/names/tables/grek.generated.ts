// Made by bench/learn/alphabet-tables.ts from Wikidata labels (el; CC0), display names of CLDR 48.0 (el; Unicode licence). Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const grek = `
ͱ h78 ha103
ͳ s77
ͷ u87 o89 w95 v101
ͺ i79 e101 y105
ͻ s77
ͼ s77
ͽ s77
ΐ i79 e101 y105
ά a77
έ e79 a96
ή i79 e101 y105
ί i79 e101 y105
ΰ y85 i86 e102 a106
α a29 e74 77 ah78 u84 h91 ij91 it91 uc91 ak95
αβ av80 a83
αγ a86
αδ ad74
αζ az75
αη ay79
αι e69 ai71 hai76 ei82 ay82 ayr91 i91 m93 y96
ακ ak61 e83 wak91
αλ al52 ala85 all87 hall87 alvo91 ale92
αμ am61 ham84
αν an38 ann79 n85 rand86 and90 yan90 pier91
αξ aks85 ax89
αο zao92
απ ap74 p91
αρ ar49 ard69
ασ a70 as77 r85
ατ at67 ad82 rat87
αυ au87
αφ af67
αχ ah69 a91
β v57 w69 b70 ve83 wi91 vonw91 ofv91 by91 eva102
βα va61 wa67 ba71 v82
βε ve65 be69 e91
βι vi57 bi62 v81
βο vo71 bo74 co85
βρ br77 bri78
γ g53 ll86
γα ga66
γγ ng73
γε ge71 je84 ye91
γι y54 j61 yi70 l75 gi76 e78 yo85 g87 c91 dz91
γκ g38 gh66 gu73 q75 ng84 n91 ga91
γο w61 go78 wa93
γρ gr87
γυ gy84
δ d67 de98
δα da68 nda85
δη d83 dia85
δι di66 d72 de90
δο do67
ε e42 a81 o82 le85 ne88 en90 et90 ze91 ei91 k91 ret91
εα ew80 e91
εβ ev86
εδ d83
εζ es80 ez88
ει a72 ai83 ei85 ey86 e90 y92
εκ ek65 e85
ελ el53 hel79 al87 sel91
εμ em65
εν en53 enn76 e80 in80 an83 aing83 ene84 gier91 ren91 sen96
εξ ex88
επ ab91
ερ er45 ur75 her79 erre79 ert84 hner84 ar84 err87 llar91 ller91 ere97
εσ es62 as71 des79 nes83 che85 e91
ετ et72 t78 ad81
ευ eu86
εφ ev76 ew80 v81 ef86 hev87
ζ z56 s78 je82 zh84 j89 ge92
ζα za61 ja81 jac83 se86 jea97
ζε ze75 ge81
ζη ja85 se85
ζι zi67 s72 zy74 sey78 l78 gi80 i81 ji91 se93
ζο zo90 jo91
η e68 i75 u91 y104
ηλ el86
ηρ e85
ησ is81 es83
θ t65 th67
θι ti71 t86
θο tho80
ι i36 y60 71 e72 ie78 ee84 ui84 u85 j89 en91 ip91 sia91 ose91 ci92 ill93 vay95
ια ia48 ya76 i76 a80 ha84 y86 ja87 hia91
ιβ yves91
ιε ier80
ιζ is72 es75 ize85 eez91 iz91
ικ ic68 ik82 eek86 ick86 a91 iq91 yk96
ιλ il68 ille73 ill83 uci84
ιμ im67
ιν in47 yn78 i82 inn84 rin91
ιο o82 io82 yo97
ιρ ir65 yr81
ισ is60 ice84 ish89 ris90 lis91 s93
ιτ it67 hit87 et89
ιφ if85
ιχ g91
κ k42 c54 qu69 ck71 q80 kh80 ques83 s85 alk85 que85 ku87 g89 ch89 kw91 ki91
κα ka49 a50 ca58 n59 i61 o62 e65 c65 ais69 k70 an71 co74 es76 s80 kac84 al85 kan85 l85 m85 z85 h85 sk85 hi86 en88
κε ca77 ke78 ce80 kke84 cai85 ken87
κη a76 k81 ka81 i85
κι ki56 k71 chi72 ky82 a83 ci95
κλ cl75 kl93
κο ko52 co58 o80 c83 k90 s91
κρ cr70 chr81 kr85
κυ cy84
κω caul91
λ l42 ll70 le83 lle84 la86 eel88 hael91 lt91 llo91 ly92 aul94
λα la46 l79 las84
λδ ld94
λε le55 l79 a85 let91
λη le80 l81 ili89
λι li49 l70 i78 lee84 ly85
λκ lk97
λλ ll92
λμ lm95
λο lo58 llo86 l93
λτ lt84
λυ y95
λφ lf82 rf85
λω lo77 l84
μ m47 c91 ma97
μα ma42 m69 mac90 mas91 mc91
μβ mb70
με me53 ma84 men96
μι mi55 mit74 my75 m79 mu84 a85
μο mo55 mont85 mor85 mos91
μπ b37 mb56 bo89 mp90 p91
μω m84
ν n40 ne74 en86 ny91 kn91 is93 nc96 nn97
να na54 n62 a85 sh85
νδ nd65
νε ne57 na91
νη ne68 n77
νι ni47 n56 ny65 a69 o74 ini81 i84 g84
νξ nx87
νο no62
νσ ns76 s85
ντ d40 nd51 nt73 de78 ndt81 o85 do89 dt91 and96
ξ x69 s85 c95 sh97 z97
ο o41 ho71 au80 82 aw84 u87 e91 no91 um91 lo93
οα oa97
οβ ov92
ογ og82
οζ oz89
οι s91 y91
οκ ok80
ολ ol63
ομ om73 k83 o93
ον on48 ohn75 lon83 o90 n91
οξ os86
οπ op77
ορ or53 ore96
οσ os67 e74 o75 n77 s97
οτ o76 tte85 ot95
ου u31 ou53 w56 o68 uh85 hu88 l91 du91 i91 un94
οφ ov73 ow84
οχ oh82 oj84
π p50 ppe85 yib91 yip91
πα pa57
πε pe70 per84
πη pe86
πι pi65 pe81 pit83 p86
πο po63
ππ p77
πρ pr92
πτ pt89
ρ r40 re91 aur100
ρα ra50 re79 r84 ara85 raz85 ras85 rra89 rud91
ρβ rw76 rv79
ργ rg67 r87
ρδ rd89
ρε re57 ra83 o95
ρη r78
ρι ri45 r76 re81 rie82 ree83 ry83
ρκ rk69
ρλ rl79
ρμ rm71
ρν rn97
ρο ro53 rob91 ru91
ρπ rpe91
ρσ rs85
ρτ rt70
ρυ re92
ρω ru76 ault91
ς s77
σ s37 sh63 sch70 z74 ch78 ss81 sz84 sc84 si91 scu91 91 es94 schr95 cho96
σα sa52 sha69 cha86
σε se69 ce80 sa82 sche89 sen93
σι si55 ci73 s81 chi86 sin87
σκ sk62 sc77
σλ m83
σο so60 c82 sho85 s89
στ st54
συ sy75 si84
τ t40 d74 te83 ght85 th88 z91 ddy91 tain91
τα ta51 da79 tah83 t86
τε te65 tei91 ta91 tu91
τζ j53 c66 g76 ge78 z91
τη ti83
τι ti52 t66 di74 ty76 hy83 tie93
το to56 t74 tu81 etto96
τρ tr77
τσ ch60 tch64 c70 ts71 cz77 z84 tans84 tts85
υ y70 i76 e79 u87 ux91 uy93 w102
υα a72 ois82 al86 ya88 wa90 s93
υβ yves85 uv93
υδ ud83
υε ye84 e85
υη we89 e91
υι i80 ic84 in91 uis91 il91
υκ ok85 k91
υμ um91
υν un82 on84 wn86 u92 ne95
υο o79
υρ ur67 urg91 ro92
υσ us86
υτ ut87
φ f57 v82 ph83 w89 ff90
φα fa76
φε fe73
φι fi69 phi81 fil93
φο fo76 f81
φρ fr65
χ h64 ch66 j78 kh80 x84 ech91 s95 c96 i98
χα ha59 kha72 har84 h85 he86 han89 a91 u91 has93
χε he85
χι hi64 ch83 chi91
χμ hm81 khm84
χο ho74 jo86
ψ ps80 b83 p100
ω o62 au76 aud91
ωκ oc83
ων on92
ωρ hor80
ϊ i79 e101 y105
ϋ y85 i86 e102 a106
ό o78
ύ y85 i86 e102 a106
ώ o78
ϐ b78 ba102
ϑ t82 th89
ϒ y85 i86 e102 a106
ϓ y85 i86 e102 a106
ϔ y85 i86 e102 a106
ϕ f79 p98
ϖ p78 b106
ϗ 77
ϙ q84 k89 kh100 ke106
ϛ st78
ϝ u87 o89 w95 v101
ϟ q84 k89 kh100 ke106
ϡ s77
ϰ k80 c93
ϱ r77
ϲ s77
ϳ j83 ja97 y100 z103 ze104
ϵ e79 a96
ϸ s87 sh89 sch97 ch100
ϻ s77
ϼ r77
ᴦ g78
ᴧ l78
ᴨ p78 b106
ᴩ r77
ᴪ b83 ps88 p100
ᵝ v80 w96
ᵞ g78
ᵟ d79 de98
ᵠ f78
ᵡ ch87 s95 c97 i98 j101 h104
ᵦ v80 w96
ᵧ g78
ᵨ r77
ᵩ f78
ᵪ ch87 s95 c97 i98 j101 h104
ᶿ t82 th89
ἀ a77
ἁ ha82 a92 h106
ἂ a77
ἃ ha82 a92 h106
ἄ a77
ἅ ha82 a92 h106
ἆ a77
ἇ ha82 a92 h106
ἐ e79 a96
ἑ e87 he91 a98 h99 ha105
ἒ e79 a96
ἓ e87 he91 a98 h99 ha105
ἔ e79 a96
ἕ e87 he91 a98 h99 ha105
ἠ i79 e101 y105
ἡ hi80 i96 he104
ἢ i79 e101 y105
ἣ hi80 i96 he104
ἤ i79 e101 y105
ἥ hi80 i96 he104
ἦ i79 e101 y105
ἧ hi80 i96 he104
ἰ i79 e101 y105
ἱ hi80 i96 he104
ἲ i79 e101 y105
ἳ hi80 i96 he104
ἴ i79 e101 y105
ἵ hi80 i96 he104
ἶ i79 e101 y105
ἷ hi80 i96 he104
ὀ o78
ὁ ho85 o86
ὂ o78
ὃ ho85 o86
ὄ o78
ὅ ho85 o86
ὐ y85 i86 e102 a106
ὑ ha79
ὒ y85 i86 e102 a106
ὓ ha79
ὔ y85 i86 e102 a106
ὕ ha79
ὖ y85 i86 e102 a106
ὗ ha79
ὠ o78
ὡ ho85 o86
ὢ o78
ὣ ho85 o86
ὤ o78
ὥ ho85 o86
ὦ o78
ὧ ho85 o86
ὰ a77
ά a77
ὲ e79 a96
έ e79 a96
ὴ i79 e101 y105
ή i79 e101 y105
ὶ i79 e101 y105
ί i79 e101 y105
ὸ o78
ό o78
ὺ y85 i86 e102 a106
ύ y85 i86 e102 a106
ὼ o78
ώ o78
ᾀ a77
ᾁ ha82 a92 h106
ᾂ a77
ᾃ ha82 a92 h106
ᾄ a77
ᾅ ha82 a92 h106
ᾆ a77
ᾇ ha82 a92 h106
ᾐ i79 e101 y105
ᾑ hi80 i96 he104
ᾒ i79 e101 y105
ᾓ hi80 i96 he104
ᾔ i79 e101 y105
ᾕ hi80 i96 he104
ᾖ i79 e101 y105
ᾗ hi80 i96 he104
ᾠ o78
ᾡ ho85 o86
ᾢ o78
ᾣ ho85 o86
ᾤ o78
ᾥ ho85 o86
ᾦ o78
ᾧ ho85 o86
ᾰ a77
ᾱ a77
ᾲ a77
ᾳ a77
ᾴ a77
ᾶ a77
ᾷ a77
ι i79 e101 y105
ῂ i79 e101 y105
ῃ i79 e101 y105
ῄ i79 e101 y105
ῆ i79 e101 y105
ῇ i79 e101 y105
ῐ i79 e101 y105
ῑ i79 e101 y105
ῒ i79 e101 y105
ΐ i79 e101 y105
ῖ i79 e101 y105
ῗ i79 e101 y105
ῠ y85 i86 e102 a106
ῡ y85 i86 e102 a106
ῢ y85 i86 e102 a106
ΰ y85 i86 e102 a106
ῤ r77
ῥ sh79 rh96 r105
ῦ y85 i86 e102 a106
ῧ y85 i86 e102 a106
ῲ o78
ῳ o78
ῴ o78
ῶ o78
ῷ o78
`;
