// Made by bench/learn/month-names.ts from the Unicode CLDR 48.0 (Unicode licence). Do not edit.
// A line: calendar, month, then its names as `lettersOf` writes them.
export const monthNames = `
gregorian|1|ene|enero|gen|gennaio|ian|ianuarie|jaan|jaanuar|jan|janar|janeiro|januar|januara|januari|january|janv|janvaris|janvier|led|leden|ledna|oca|ocak|sausio|sausis|sij|sijecanj|sijecnja|sty|styczen|stycznia|tammi|tammikuu|tammikuuta|yan|yanvar|ιαν|ιανουαριου|сту|студзень|студзеня|січ|січень|січня|янв|январь|января|януари|јан|јануар|јануари|қаң|қаңтар|հնվ|հունվար|հունվարի|ינו|ינואר|جانفي|جنوري|جنوری|كانون الثاني|يناير|ژانویه|जन|जनवर|জন|জনযর|ஜன|ஜனவர|දරත|ม ค|มกราคม|იან|იანვარი
gregorian|2|feb|febbraio|febr|febrero|februar|februara|februari|februarie|februaris|february|fev|fevereiro|fevr|fevral|fevrier|helmi|helmikuu|helmikuuta|lut|lutego|luty|shk|shkurt|sub|subat|uno|unor|unora|vasario|vasaris|veebr|veebruar|velj|veljaca|veljace|φεβ|φεβρουαριου|ақп|ақпан|лют|лютага|лютии|лютого|люты|феб|фебруар|фев|февр|февраль|февраля|февруари|փետրվար|փետրվարի|փտվ|פבר|פברואר|شباط|فبراير|فبروري|فروری|فوریه|فيفري|فېبروري|फर|फरवर|ফব|ফবরযর|பப|பபரவர|නවම|ก พ|กมภาพนธ|თებ|თებერვალი
gregorian|3|bre|brezen|brezna|kovas|kovo|maalis|maaliskuu|maaliskuuta|maart|mac|mar|marc|marca|march|marcius|marco|marec|maret|mars|mart|martie|marts|marz|marzec|marzo|mrt|ozu|ozujak|ozujka|μαρ|μαρτιου|бер|березень|березня|мар|март|марта|нау|наурыз|сак|сакавік|сакавіка|մարտ|մարտի|մրտ|מרץ|اذار|مارس|مارچ|मरच|মরচ|மர|மரச|මදන|ม ค|มนาคม|მარ|მარტი
gregorian|4|abr|abril|apr|aprel|april|aprila|aprile|aprilie|aprilis|aprill|avr|avril|balandis|balandzio|dub|duben|dubna|huhti|huhtikuu|huhtikuuta|kwi|kwiecien|kwietnia|nis|nisan|pri|prill|tra|travanj|travnja|απρ|απριλιου|апр|апрель|апреля|април|квіт|квітень|квітня|кра|красавік|красавіка|сәу|сәуір|ապր|ապրիլ|ապրիլի|אפר|אפריל|ابريل|افريل|اوریل|اپریل|نيسان|अपरल|এপর|এপরল|ஏப|ஏபரல|බක|เม ย|เมษายน|აპრ|აპრილი
gregorian|5|geguze|geguzes|kve|kveten|kvetna|mag|maggio|mai|maijs|maio|maj|maja|majus|may|mayo|mayıs|mei|svi|svibanj|svibnja|touko|toukokuu|toukokuuta|μαι|μαιου|маи|мам|мамыр|мая|мај|трав|травень|травня|մայիս|մայիսի|մյս|מאי|ايار|ماي|مايو|مه|ميی|مۍ|मई|වසක|พ ค|พฤษภาคม|მაი|მაისი
gregorian|6|birzelio|birzelis|cerven|cervna|cvn|cze|czerwca|czerwiec|giu|giugno|haz|haziran|iun|iunie|iyn|iyun|juin|jun|juna|june|junho|juni|junij|junijs|junio|junius|juuni|kesa|kesakuu|kesakuuta|lip|lipanj|lipnja|qer|qershor|ιουν|ιουνιου|июн|июнь|июня|мау|маусым|черв|червень|червня|чэр|чэрвень|чэрвеня|юни|јун|јуни|հնս|հունիս|հունիսի|יוני|جوان|جون|حزيران|يونيو|ژوين|जन|জন|ஜன|පසන|ม ย|มถนายน|ივნ|ივნისი
gregorian|7|cervence|cervenec|cvc|heina|heinakuu|heinakuuta|iul|iulie|iyl|iyul|juil|juillet|jul|jula|julai|julho|juli|julij|julijs|julio|julius|july|juuli|korr|korrik|liepa|liepos|lip|lipca|lipiec|lug|luglio|srp|srpanj|srpnja|tem|temmuz|ιουλ|ιουλιου|июл|июль|июля|лип|липень|липня|ліп|ліпень|ліпеня|шіл|шілде|юли|јул|јули|հլս|հուլիս|հուլիսի|יולי|تموز|جولايی|جولای|جويلية|يوليو|يوليوز|ژويیه|जल|जलई|জল|জলই|ஜல|ඇසළ|ก ค|กรกฎาคม|ივლ|ივლისი
gregorian|8|ago|agosto|agu|agustos|agustus|aout|aug|august|augusta|augusti|augusts|augustus|augusztus|avg|avgust|avq|avqust|elo|elokuu|elokuuta|gush|gusht|kol|kolovoz|kolovoza|ogo|ogos|rugpjucio|rugpjutis|sie|sierpien|sierpnia|srp|srpen|srpna|αυγ|αυγουστου|авг|август|августа|жні|жнівень|жніуня|серп|серпень|серпня|там|тамыз|օգոստոս|օգոստոսի|օգս|אוג|אוגוסט|اب|اغسطس|اوت|اګست|اگست|غشت|अग|अगसत|আগ|আগসট|ஆக|ஆகஸட|නකණ|ส ค|สงหาคม|აგვ|აგვისტო
gregorian|9|eyl|eylul|rugsejis|rugsejo|ruj|rujan|rujna|sen|sentabr|sentyabr|sep|sept|septembar|september|septembra|septembre|septembrie|septembris|septiembre|set|setembro|settembre|sht|shtator|syys|syyskuu|syyskuuta|szept|szeptember|wrz|wrzesien|wrzesnia|zar|zari|σεπ|σεπτεμβριου|вер|верасень|верасня|вересень|вересня|сент|сентябрь|сентября|сеп|септембар|септември|қыр|қыркүиек|սեպ|սեպտեմբեր|սեպտեմբերի|ספט|ספטמבר|ايلول|سبتمبر|ستمبر|سپتامبر|سپتمبر|سېپتمبر|شتنبر|सत|सतबर|সপ|সপট|সপটমবর|சப|சபடமபர|බනර|ก ย|กนยายน|სექ|სექტემბერი
gregorian|10|eki|ekim|lis|listopad|listopada|loka|lokakuu|lokakuuta|oct|october|octobre|octombrie|octubre|okt|oktabr|oktobar|oktober|oktobra|oktobris|oktoober|oktyabr|ott|ottobre|out|outubro|paz|pazdziernik|pazdziernika|rij|rijen|rijna|spalio|spalis|tet|tetor|οκτ|οκτωβριου|жовт|жовтень|жовтня|кас|кастрычнік|кастрычніка|окт|октобар|октомври|октябрь|октября|қаз|қазан|հոկ|հոկտեմբեր|հոկտեմբերի|אוק|אוקטובר|اكتوبر|اکتبر|اکتوبر|تشرين الاول|अकट|अकटबर|অকট|অকটবর|அக|அகடபர|වප|ต ค|ตลาคม|ოქტ|ოქტომბერი
gregorian|11|kas|kasım|lapkricio|lapkritis|lis|listopad|listopada|listopadu|marras|marraskuu|marraskuuta|nen|nentor|noiembrie|nov|novembar|november|novembra|novembre|novembris|novembro|noviembre|noy|noyabr|stu|studeni|studenoga|νοε|νοεμβριου|лист|листопад|листопада|ліс|лістапад|лістапада|нов|новембар|ное|ноември|нояб|ноябрь|ноября|қар|қараша|նոյ|նոյեմբեր|նոյեմբերի|נוב|נובמבר|تشرين الثاني|نوامبر|نوفمبر|نومبر|نونبر|नव|नवबर|নভ|নভমবর|நவ|நவமபர|ඉල|พ ย|พฤศจกายน|ნოე|ნოემბერი
gregorian|12|ara|aralık|dec|decembar|december|decembra|decembre|decembrie|decembris|dek|dekabr|des|desember|dets|detsember|dez|dezember|dezembro|dhj|dhjetor|dic|dicembre|diciembre|dis|disember|gru|grudnia|grudzien|gruodis|gruodzio|joulu|joulukuu|joulukuuta|pro|prosinac|prosinca|prosince|prosinec|δεκ|δεκεμβριου|груд|грудень|грудня|дек|декабрь|декабря|декември|дец|децембар|жел|желтоқсан|сне|снежань|снежня|դեկ|դեկտեմբեր|դեկտեմբերի|דצמ|דצמבר|دجنبر|دسامبر|دسمبر|ديسمبر|كانون الاول|दस|दसबर|ডস|ডসমবর|டச|டசமபர|උඳවප|ธ ค|ธนวาคม|დეკ|დეკემბერი
hijri|12|dhu al hijjah|dhul h|dhul hijjah|dhul hixhe|zilhicce|zul h|zul hidze|zul hijjah|zulhi|zulhijah|ذو الحجة|ذوالحجۃ|ذیحجه
hijri|1|muh|muhar|muharam|muharem|muharram|muharrem|محرم
hijri|2|saf|safar|safer|sef|sefer|صفر
hijri|3|r evvel|rab awal|rab i|rabi al awwal|rabi i|rabi ul awwal|rabiulawal|reb i|rebiul evel|rebiulevvel|ر بیع الاول|ربيع الاول|ربیع الاول
hijri|4|r ahir|rab akhir|rab ii|rabi al thani|rabi ii|rabi ul thani|rabiulakhir|reb ii|rebiu theni|rebiulahir|ر بیع الثانی|ربيع الاخر|ربیع الثانی
hijri|5|c evvel|cemaziyelevvel|dzum i|dzumade i|jum awal|jum i|jumada al awwal|jumada al ula|jumada i|jumadilawal|xhum i|xhumadel ula|جمادى الاولى|جمادی الاول
hijri|6|c ahir|cemaziyelahir|dzum ii|dzumade ii|jum akhir|jum ii|jumada al akhira|jumada al thani|jumada ii|jumadilakhir|xhum ii|xhumade theni|جمادى الاخرة|جمادی الثانی
hijri|7|raj|rajab|recep|redz|redzeb|rexh|rexheb|رجب
hijri|8|sa|saban|sha|shaban|sya|syakban|شعبان
hijri|9|ram|ramadan|ramazan|رمضان
hijri|10|se|seval|sevval|shaw|shawwal|shev|sheval|syaw|syawal|شوال
hijri|11|dhu al qadah|dhul k|dhul kade|dhul q|dhul qidah|zilkade|zul k|zul kade|zul qadah|zulka|zulkaidah|ذو القعدة|ذوالقعدۃ|ذیقعده
persian|6|shahrivar|sonbola|سنبله|شهریور|وږی
persian|7|mehr|mizan|تله|مهر|میزان
persian|8|aban|aqrab|ابان|عقرب|لړم
persian|9|azar|qaws|اذر|قوس|لیندۍ
persian|10|dey|jadi|جدی|دی|مرغومی
persian|11|bahman|dalw|بهمن|دلو|سلواغه
persian|12|esfand|hoot|اسفند|حوت|کب
persian|1|farvardin|hamal|حمل|فروردین|وری
persian|2|ordibehesht|sawr|اردیبهشت|ثور|غویی
persian|3|jawza|khordad|جوزا|خرداد|غبرگولی
persian|4|saratan|tir|تیر|سرطان|چنگاښ
persian|5|asad|mordad|اسد|زمری|مرداد
hebrew|1|tich|tichri|tischri|tishrei|tishri|תשרי
hebrew|2|cheschwan|cheshvan|hech|hechvan|heshvan|חשוון|חשון
hebrew|3|kis|kislev|kislew|כסלו
hebrew|4|tev|teves|tevet|teveth|טבת
hebrew|5|chev|chevat|schevat|shevat|shvat|שבט
hebrew|6|ad i|adar alef|adar i|אדר א
hebrew|7|ad ii|adar|adar bet|adar ii|אדר|אדר ב
hebrew|8|nis|nisan|nissan|ניסן
hebrew|9|ijjar|iyar|iyyar|אייר
hebrew|10|siv|sivan|siwan|סיוון|סיון
hebrew|11|tam|tammus|tammuz|tamouz|tamuz|תמוז
hebrew|12|av|aw|אב
hebrew|13|el|eloul|elul|אלול
ethiopic|13|pagumen|ጳጉሜን
ethiopic|1|meskerem|መስከረም
ethiopic|2|tekemt|ጥቅምት
ethiopic|3|hedar|ኅዳር
ethiopic|4|tahsas|ታኅሣሥ
ethiopic|5|ter|ጥር
ethiopic|6|yekatit|የካቲት
ethiopic|7|megabit|መጋቢት
ethiopic|8|miazia|ሚያዝያ
ethiopic|9|genbot|ግንቦት
ethiopic|10|sene|ሰኔ
ethiopic|11|hamle|ሐምሌ
ethiopic|12|nehasse|ነሐሴ
`;
