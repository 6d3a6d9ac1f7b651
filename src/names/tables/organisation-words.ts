// Words of organisations beside those of organisations.generated.ts: chiefly Russian, Ukrainian, Belarusian, Persian, Arabic and Spanish ones in
// Latin letters, and abbreviations. Written for Besa from general knowledge, no source copied.
// A line: words and phrases, between bars, that mean the same; the first stands for the phrases. Words of seven letters and more stand for their other endings and spellings too.
export const moreOrganisationWords = `
jsc|ao|oao|pao|zao|aat|tat|aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|adkrytae aktsyyanernae tavarystva|zakrytae aktsyyanernae tavarystva|publichne aktsionerne tovarystvo|pryvatne aktsionerne tovarystvo|joint public stock company|public joint stock company|open joint stock company|closed joint stock company|private joint stock company|joint stock corporation|open joint stock corporation|sa|sal|spa|nv|oyj|ag|as
llc|ooo|tov|tdv|taa|too|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s dopolnitelnoi otvetstvennostyu|tovarystvo z obmezhenoiu vidpovidalnistiu|tavarystva z abmezhavanai adkaznastsyu|limited liability company|limited liability partnership|private limited company|private limited liability company|cong ty tnhh|cong ty trach nhiem huu han|ltd|limited|gmbh|sarl|srl|ltda|bv|pvt ltd|private limited|pte ltd|sdn bhd|ou|sia|uab|doo
jscb|akb|pjscb|jsb|joint stock commercial bank|aktsionernyi kommercheskii bank|public joint stock commercial bank|joint stock bank|aktsionernyi bank
cb|kb|commercial bank|kommercheskii bank
nii|ndi|research institute|scientific research institute|scientific and research institute|nauchno issledovatelskii institut|naukovo doslidnyi instytut|research and development institute
gosnii|state research institute|state scientific research institute|gosudarstvennyi nauchno issledovatelskii institut
tsnii|cnii|central research institute|central scientific research institute|tsentralnyi nauchno issledovatelskii institut
vnii|all russian research institute|all russian scientific research institute|all russia research institute|vserossiiskii nauchno issledovatelskii institut|all union research institute
npo|npp|npk|gnpp|spe|spa|rpe|nvo|nauchno proizvodstvennoe obedinenie|nauchno proizvodstvennoe predpriyatie|nauchno proizvodstvennaya kompaniya|nauchno proizvodstvennyi kompleks|nauchno proizvodstvennaya korporatsiya|nauchno proizvodstvennaya firma|scientific production enterprise|scientific production association|scientific production corporation|scientific production company|scientific production complex|research production association|research production enterprise|research production corporation|research production company|research production complex|research production firm
kb|design bureau|konstruktorskoe byuro|design office|engineering bureau
okb|experimental design bureau|special design bureau|opytno konstruktorskoe byuro|osoboe konstruktorskoe byuro|skb|spetsialnoe konstruktorskoe byuro|pkb|proektno konstruktorskoe byuro|tskb|central design bureau|tsentralnoe konstruktorskoe byuro
fsue|fgup|federal state unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|state unitary enterprise|gup|gosudarstvennoe unitarnoe predpriyatie|unitary enterprise|unitarnoe predpriyatie|republican unitary enterprise|respublikanskoe unitarnoe predpriyatie|rup
fgbu|fsbi|federal state budgetary institution|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|federal state budgetary educational institution
srz|ship repair plant|sudoremontnyi zavod|ship repair yard|ship repairing plant
arz|aircraft repair plant|aviation repair plant|aviaremontnyi zavod
ssz|sz|shipyard|shipbuilding plant|shipbuilding factory|sudostroitelnyi zavod|naval plant|shipyards|sudostroitelnaya verf|verf
mz|machine building plant|mashinostroitelnyi zavod|engineering plant|mekhanicheskii zavod|mechanical plant
plant|factory|zavod|fabrika|zavodu|zavoda|factories|plants|works|mill|combine|kombinat|usine|fabrik|karkhaneh|karkhane|masna|fabryka
td|trading house|torgovyi dom|trade house|handlovy dom
sk|ic|insurance company|strakhovaya kompaniya
uk|management company|upravlyayushchaya kompaniya|managing company
gk|group of companies|gruppa kompanii
ik|investment company|investitsionnaya kompaniya
aka|a k a|f k a|n k a|also known as|formerly known as|now known as
imeni|im|named after|named for|named in honor of|in the name of|n a
machinebuilding|machine building|mashinostroenie|mashinostroitelnyi|machine builders|mechanical engineering
instrumentation|instrument making|priborostroenie|priborostroitelnyi|instrument engineering
shipbuilding|sudostroenie|sudostroitelnyi|sudnobudivnyi|ship building
aviastroenie|aircraft building|samoletostroenie|aircraft manufacturing|aircraft construction|aviation
radioengineering|radio engineering|radiotekhnika|radiotekhnicheskii|radio technical|radiotechnical
electronics|elektronika|electronic|elektronnyi|elektron
energy|energo|energetika|energetics|energeticheskii|energiya|enerji|energy systems
metallurgy|metallurgical|metallurgiya|metallurgicheskii|metalurji|steel works
chemical|khimicheskii|khimiya|chimicheskiy|kimia|shimi|chimique|quimica
federal|federalnyi|federalnoe|federatsiya|federation
state|gosudarstvennyi|gosudarstvennoe|derzhavnyi|dziarzhauny|dawla|daulah|dowlat|dowlati|devlet|estatal|etat|goskorporatsiya|governmental
national|natsionalnyi|natsionalnoe|natsyianalny|melli|meli|milli|watani|nationale|nacional
central|tsentralnyi|tsentralnoe|tsentralny|markazi|merkez|markaziya
scientific|nauchnyi|nauchno|naukovyi|science|sciences|elmi|bilimsel|nauka
research|issledovatelskii|issledovaniya|doslidnyi|pajohesh|pazhuhesh|tahghighat|tahqiqat|investigacion|arastirma|researches
production|proizvodstvo|proizvodstvennyi|vyrobnychyi|producing|manufacturing|manufacture|tolid|tolidi|produccion|productora|uretim
industrial|industry|industries|promyshlennost|promyshlennyi|industrialnyi|sanat|sanati|sanaye|sanayee|sanayi|industria|industrias|prom|promyslovyi|industrie
trading|trade|torgovyi|torgovlya|torgivelnyi|tijara|tejarat|tejari|bazargani|ticaret|comercializadora|comercial|comercio|maoyi|mueyeok|handel|commerce|commercial|kommercheskii
development|razvitie|rozvytok|tosee|tose e|tosae|tanmiya|gelistirme|desarrollo|fazhan|developing
engineering|inzhiniring|inzhenernyi|mohandesi|mohandessi|muhandisi|muhendislik|ingenieria|ingenierie|ingeneering
construction|stroitelstvo|stroitelnyi|stroi|stroy|budivelnyi|sazi|sakhteman|sazeh|omran|insaat|constructora|construcciones|construccion|tashyeed|building|stroytel
investment|investments|investitsionnyi|investitsii|investitsiya|investytsiinyi|sarmayeh gozari|sarmayegozari|istithmar|yatirim|inversiones|inversion|investissement|invest|capital investment
transport|transportation|transportnyi|transportnaya|haml va naghl|naql|tasimacilik|transportes|transporte|transportations|perevozki
shipping|sudokhodstvo|sudokhodnyi|parokhodstvo|keshtirani|kashtirani|denizcilik|naviera|navigation|shipping lines|shipping line|shipping company|maritime|morskoi|morskoe|marine|sea
aviation|aviatsiya|aviatsionnyi|avia|aviakompaniya|airline|airlines|airways|havapeymai|hava peyma|havacilik|aerolineas|tayaran|air|aircraft|samolet|aerospace
insurance|strakhovanie|strakhovoi|strakhovaya|bimeh|bime|sigorta|seguros|tamin|assurance
bank|banka|banco|banque|bankovskii|masraf|bankasi|banking
exchange|birzha|sarafi|sarrafi|sarafa|hawala|hawalah|money exchange|cambio|exchange company|money exchangers
university|universitet|daneshgah|daneshgahe|jamia|jamiat|jamiah|universite|universidad|academy|akademiya|akademicheskii
institute|institut|instytut|instituto|mahad|moasseseh|moassese|muassasa|muassasat|muassasah|institution|establishment|foundation|uchrezhdenie|enstitu
foundation|fond|fonda|bonyad|bonyade|waqf|vakfi|vakif|fundacion|fondation|fund|charity|charitable foundation|stiftung
company|kompaniya|kompania|sherkat|sherkate|shirkat|charika|sharika|sharikat|compania|compagnie|sirketi|sirket|gongsi|hoesa|hoisa|kampaniya|corporation|korporatsiya|corp|firm|firma|enterprise|predpriyatie|pidpryiemstvo|pradpryemstva|entreprise|empresa|enterprises|co|cia
group|gruppa|grupp|hrupa|grupo|groupe|gruppe|grubu|goruh|gorouh|jamaa|jamaat|jamaah|jamaate|holding|kholding|holdings
organisation|organization|organizatsiya|organizacion|sazman|sazmane|munazzama|munazamat|orgutu|association|assotsiatsiya|anjoman|jamiyya|jamiyat|jamiya|jameyat|jamiyah|asociacion|society|obshchestvo|anjumane|union|soyuz|ittihad|ettehad|etehadieh|obedinenie
cooperation|cooperative|kooperativ|taavoni|taavon|cooperativa|coop|cooperatives
army|armiya|jaysh|jaish|jeish|artesh|ordu|ejercito|jaysh al
party|partiya|partia|hizb|hezb|hezbe|partido|partisi
brigade|brigada|liwa|liwaa|tip|brigades|kataib|kataeb|katibat|katiba|katibah|battalion|batalon|batalion|battalions|regiment|polk|division|diviziya
movement|dvizhenie|rukh|harakat|haraka|harakah|haraket|movimiento|mouvement|hareketi
front|jabhat|jabha|jebhat|cephesi|frente
committee|komitet|lajnat|lajna|lajnah|komite|comite|council|sovet|rada|shura|majlis|shoura|meclis|commission|komissiya
ministry|ministerstvo|ministerium|vezarat|vezarate|wizarat|wizara|bakanligi|ministerio|ministere|department|departament|otdel|directorate|upravlenie|direktsiya|administration|administratsiya|agency|agentstvo|service|sluzhba
defence|defense|oborona|oboronnyi|oborony|defa|difa|savunma|defensa|military|voennyi|voenno|nezami|askeri|militar|viiskovyi
security|bezopasnost|okhrana|okhrannyi|amniyat|amn|guvenlik|seguridad|protection|guarding
services|service|servis|uslugi|khadamat|khidmat|hizmetleri|servicios|poslugy|services company
system|systems|sistema|sistemy|systema|sistemas|nezam|complex|complexes|kompleks|kompleksy
technology|technologies|tekhnologiya|tekhnologii|tekhnika|tekhnicheskii|technical|technique|tech|fanavari|fanavaran|fanavary|teknoloji|tecnologia|keji|tekhno|techno|technics
equipment|oborudovanie|ekipman|tajhizat|equipos|apparatus|apparatura|device|devices|pribor|pribory|instrument|instruments|instrumentov
oil|neft|neftyanoi|nafta|naft|nafte|petrol|petroleum|petroleos|petroliam|petroleo|neftegaz|nefteproduct
gas|gaz|gazovyi|gaze
petrochemical|petrochemicals|petroshimi|petrochimie|neftekhimiya|neftekhim|petrokimya|neftekhimicheskii
mining|gornyi|gornodobyvayushchii|madan|maadan|madencilik|minera|mineria|mines
agricultural|agro|selskokhozyaistvennyi|keshavarzi|zirai|zeraat|tarim|agricola|agropecuaria|agriculture
export|eksport|exports|exportadora|saderat|ihracat|exporting|exporter
import|importadora|varedat|vardat|ithalat|imports
missile|missiles|raketnyi|raketa|rocket|mooshak|fuze|raketnoe vooruzhenie|rockets
nuclear|atomic|yadernyi|atomnyi|hastei|atomi|nukleer
space|kosmos|kosmicheskii|fazayi|fazai|uzay|satellite|sputnik
precision|pretsizionnyi|tochnyi|tochnoi|daghigh
revolution|revolutionary|enghelab|enqelab|thawra|revolyutsiya|revolyutsionnyi|devrim|revolucion
islamic|islami|islamiya|islamiyah|eslami|islamiyya|islam|islamskii|islamique
jihad|jehad|jihadi|cihat
martyr|martyrs|shahid|shaheed|shahidan|shuhada|shohada|sehit|shohadaye
imam|emam|imame
russia|russian|rossiya|rossii|rossiiskii|rossiiskoi|russkii|rossiskoi|rus|rusya|rasiia|rosiia
moscow|moskva|moskovskii|moskau|moskovskaya
petersburg|saint petersburg|st petersburg|sankt peterburg|peterburg|peterburgskii|leningrad
belarus|belarusian|belorussiya|belorusskii|belarusskii|belaruskaya
crimea|crimean|krym|krymskii
ukraine|ukrainian|ukraina|ukrainskii|ukrainskyi
iran|iranian|irani|iraniyan|irane
syria|syrian|suriya|suria|souria|souriya|syrie
iraq|iraqi|irak|iraqiya
korea|korean|koryo|choson|chosun|joson|joseon|hanguk|chosen|dprk
china|chinese|zhongguo|zhonghua|sino|kitai
north|northern|severnyi|sever|severo|shomal|shamal|shamali|kuzey|norte|nord
south|southern|yuzhnyi|yug|yugo|jonub|janub|janubi|guney|sur|sud
east|eastern|vostok|vostochnyi|mashreq|sharq|shargh|dogu|oriente|orient
west|western|zapad|zapadnyi|gharb|maghreb|bati|occidente
new|novyi|novo|novaya|jadid|nouveau|nuevo|nueva|yeni
international|intl|mezhdunarodnyi|mizhnarodnyi|internatsionalnyi|beynolmelali|bainolmelali|beinalmelali|dawli|duwali|duwaliyya|uluslararasi|internacional|internationale|global|worldwide|inter
general|generalnyi|glavnyi|main|head|principal|amm|ammah
brothers|bros|hermanos|hnos|ikhwan|freres|gebruder|kardesler|baradaran|fratelli|sons|hijos|awlad
saint|st|santa|san|sankt|svyatoi|sveti|sao|sainte
ship|vessel|sudno|kapal|gemi|buque|korabl
design|proektnyi|proektirovanie|konstruktorskii|konstruktorskoe|tarrahi|tasarim|diseno|dizain
medical|meditsinskii|pezeshki|tibbi|medico|medica|health|zdorove|pharmaceutical|farm|pharma
realty|real estate|inmobiliaria|nedvizhimost|emlak|amlak|immobilier|gayrimenkul|property|properties
distribution|distribuidora|distributor|distributors|distribuciones|pakhsh|dagitim
communication|communications|svyaz|telecom|telecommunications|telekom|mokhaberat|ittisalat|comunicaciones|telecommunication
information|informatsionnyi|informatsiya|info|ettelaat|bilgi|informacion|informatics
computer|computing|vychislitelnyi|kompyuter|rayaneh|bilgisayar|computers
optical|optiko|opticheskii|optika|optics|optic|nuri
motor|motors|dvigatel|engine|engines|dvigateli|motornyi|motorostroitelnyi|engine building|dvigatelestroitelnyi
automobile|avtomobilnyi|avto|auto|automotive|khodro|khodrow|otomotiv|avtomobil|avtozavod
railway|zheleznodorozhnyi|zheleznye dorogi|railways|rah ahan|rahahan|demiryolu|railroad
republic|respublika|jomhouri|jomhuri|jumhuriya|cumhuriyet|republica|republique|respublikanskii|republican
people|peoples|narodnyi|narod|narodnaya|khalq|mardomi|halk|pueblo|popular|inmin
youth|molodezhnyi|molodezh|javanan|shabab|genclik|juventud|young
prison|tyurma|zendan|sijn|jail|detention center|detention centre|sizo|colony|koloniya|penal colony|penitentiary
television|tv|televidenie|telekanal|televizion|channel|broadcasting|seda va sima
news|novosti|khabar|akhbar|haber|noticias|news agency|press
hospital|bolnitsa|bimarestan|mustashfa|hastane|clinic|klinika
airport|aeroport|foroudgah|forudgah|matar|havalimani|aeropuerto
port|ports|morskoi port|bandar|liman|puerto|harbour|harbor|sea port|seaport|commercial sea port|morskoi torgovyi port
warehouse|sklad|anbar|depo|almacen|almacenes|depot|terminal
base|baza|qaida|qaeda|qaidah|kaida|payegah
support|supply|snabzhenie|poshtibani|poshtiban|logistics|logistika|logistic|lojistik|tadarokat|tajhiz|suministros
`;
