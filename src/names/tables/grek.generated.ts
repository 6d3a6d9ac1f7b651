// Made by bench/learn/letter-tables.ts from Wikidata labels (el); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const grek = `
α a34 ha57 u66 e71 as72 h73 and73 ij73 am73
αι ei63
ακ ak58
αλ al45
αμ am64
αν an37 ann64
αρ ar49 ard59
β v48 w54 ve66
βα va59
βι vi57
γ g62
γε je66
γι j49 y56 l66 e66
γκ g35 gh61
γο w66
ε e41 a62 o66 u67 he67 en71 ret73
εκ ek56
ελ el43
εμ em54
εν en47 e61 in66
ερ er36 erre65 ert66 hner66
εσ es53
ετ et62
εφ v66
ζ z51 je67 s72
ζε ge60
ζι zy62
η i72
θ th59
ι i37 y46 ie62 e71 if73 im73
ια ia59
ικ ick65
ιλ il51 ille63
ιμ im53
ιν in48
ιο o62 io63
ιρ ir56
ισ is54 ice66
κ k44 c51 ck53 qu66 que67 ki73 ku73
κα ka54 ca57
κε ke63
κι ki52
κο ko58 co58
κρ chr63
λ l43 lo64 lle69 72 le73 aul73
λα la42
λε le50
λι li50
λο lo58
μ m41 mau73
μα ma43
με me52
μι mi50
μο mo52
μπ b34
ν n37 nn58 ne58 en71 r73 aing73
νε ne65
νι ni49
νο no60
νσ ns56
ντ d32 nd50
ξ x72
ο o39 or72 lo73 k73
ολ ol53
ον on45
ορ or46
ου u32 ou51 w59 o65
π p51 pe66 ppe67 yip73
πα pa58
πι pi54
πο po58
ρ r35 rg66 re69 e73
ρα ra49 r60
ρε re56
ρι ri47
ρλ rl62
ρο ro49
ρσ rs65
ρτ rt65
σ s34 sch57 ss61 ch62 c64 z66 is73
σα sa53
σι si59
σκ sk61
σο so60
στ st50
τ t39 th63 d64 z67 dt68 c73 tain73
τε te53
τζ j55 c56
τι ti52
το to59
τρ tr58
τσ c55 cz62 z65
υ y66 e66 u70 uh73 uy73
υα is65
φ f49 v65 w66
φα fa63
φι phi63
φρ fr52
χ h52 ch56
χα ha50
ω au59 aud73 o73
`;
