// Names to make people of: given names in use, family names invented or joined from common parts. Written by hand for Besa; no list of real
// people lies behind them. `native=Latin` where the script is another; the Latin side follows the usage of that country's passports.

/** One way of naming people. Words are parted by spaces in their lists, parts of one name by `_`. */
export interface Culture {
  readonly country: string;
  readonly language: string;
  readonly male: string;
  readonly female: string;
  readonly family: string;
  readonly places: string;
  /** How a family name ends for a woman: native and Latin endings, male to female. */
  readonly feminine?: readonly (readonly [string, string])[];
  /** In the native script the family name stands first and no space parts them. */
  readonly familyFirst?: true;
}

const slavic = [
  ["ов", "ова"],
  ["ев", "ева"],
  ["ин", "ина"],
  ["ски", "ска"],
  ["ський", "ська"],
  ["ov", "ova"],
  ["ev", "eva"],
  ["in", "ina"],
  ["ski", "ska"],
  ["skyi", "ska"],
] as const;

export const cultures: readonly Culture[] = [
  {
    country: "AL",
    language: "sq",
    male: "Altin Arben Besnik Dritan Ermal Fatos Gent Ilir Kreshnik Lulzim Petrit Skënder Valmir Xhevdet Ylli",
    female: "Albana Blerta Drita Elira Flutura Genta Ilirjana Liridona Mimoza Shpresa Teuta Vjosa Zana",
    family:
      "Brezhaj Dushkollari Gurabardhi Hoxhallari Krasniqaj Lumaj Mirditasi Nishani Përmetari Qafmolla Rrapollari Shkëmbi Tomorri Vorfaj Xhepollari Zogolli Çelaj Ulqinaku",
    places: "Durrës Vlorë Shkodër Elbasan Korçë Gjirokastër Kukës Lezhë",
  },
  {
    country: "IT",
    language: "it",
    male: "Alessio Bruno Cosimo Donato Ettore Fabrizio Gaetano Lorenzo Michele Nicolò Renato Salvatore Ugo",
    female: "Alba Bianca Chiara Daniela Elena Fiorella Giulia Ilaria Lucia Marta Noemi Rosalba Serena",
    family:
      "Belcastri Cantamessina De_Rovolis Fontanarossi Grimaldello Lentiscari Montefuscoli Novariello Pecoramonti Quaglieroni Roccaforti Sarpedoni Torrenuovi Valdambrini Zampognari D'Ondanova",
    places: "Bari Brindisi Ancona Trieste Napoli Torino Genova Palermo",
  },
  {
    country: "RO",
    language: "ro",
    male: "Adrian Bogdan Cătălin Doru Florin Ionuț Liviu Marius Nicolae Ovidiu Răzvan Ștefan Țvetan Vlad",
    female: "Ana Bianca Corina Delia Elena Georgiana Ileana Loredana Mădălina Oana Raluca Simona Ștefania",
    family:
      "Albotescu Brădățeanu Ciocârlănescu Dobrogeșteanu Fântânaru Ghimpățeanu Hârșovan Lupșanu Mărășteanu Negruțescu Păltineanu Râpeanu Șoimărescu Țigărănescu Vălenașu Zărneștean",
    places: "Timișoara Constanța Iași Oradea Brașov Galați Craiova Suceava",
  },
  {
    country: "ES",
    language: "es",
    male: "Álvaro Benito Cristóbal Diego Esteban Fermín Gonzalo Íñigo Joaquín Lorenzo Martín Nicolás Rubén",
    female: "Alba Begoña Carmen Dolores Elisa Fátima Inés Leonor Maite Nuria Pilar Rocío Ximena",
    family:
      "Arenaldes_Peñalba Barrancoso_Luque Carballosa_Díez Encinarejo_Sanz Fuentealbilla_Mora Guadalmez_Ríos Iruñalde_Vega Lobatera_Cano Montejurra_Soler Olivenzo_Peña Quintanares_Gil Robledano_Muñoz Sotomonte_Bravo Valdepiñar_Ortiz",
    places: "Alicante Algeciras Valencia Sevilla Bilbao Málaga Zaragoza",
  },
  {
    country: "TR",
    language: "tr",
    male: "Ahmet Barış Cem Doğan Emre Gökhan İlhan Kağan Mert Okan Ömer Serkan Tuğrul Uğur Yiğit",
    female: "Aslı Burcu Ceren Defne Ebru Gülşen İpek Melis Nazlı Özge Pınar Şule Tuğba Yıldız",
    family:
      "Akbulutlar Bozdağlı Çınaroğlu Demirkapılı Erenköylü Gümüşhan Karaağaçlı Kılıçsoy Özyıldırımlı Sarıkayalı Şenbahçe Taşkıranlı Uzunköprü Yeşilırmaklı",
    places: "İzmir Edirne Trabzon Gaziantep Bursa Adana Van",
  },
  {
    country: "PL",
    language: "pl",
    male: "Bartłomiej Czesław Dariusz Grzegorz Jędrzej Krzysztof Łukasz Mieczysław Paweł Sławomir Wojciech Zbigniew",
    female: "Agnieszka Bożena Danuta Elżbieta Grażyna Jadwiga Katarzyna Łucja Małgorzata Świetlana Wiesława Żaneta",
    family:
      "Brzozobrodzki Ciemnołąkowicz Drzewożycki Gęśniakowicz Jaśminowski Kłodzianowicz Łąkotarz Miętuszewicz Ożarowczyk Pszczółkowiak Śnieżnogórz Świerczybór Wądolniak Źródlarz Żabikłos",
    places: "Gdańsk Łódź Kraków Poznań Wrocław Białystok",
  },
  {
    country: "MK",
    language: "mk",
    feminine: slavic,
    male: "Ненад=Nenad Зоран=Zoran Горан=Goran Љупчо=Ljupcho Ѓорѓи=Gjorgji Трајче=Trajche Борис=Boris Кирил=Kiril Дејан=Dejan Методија=Metodija Џвонко=Dzvonko Стојан=Stojan",
    female:
      "Весна=Vesna Билјана=Biljana Љубица=Ljubica Снежана=Snezhana Ѓурѓа=Gjurgja Елена=Elena Даниела=Daniela Јасмина=Jasmina Катерина=Katerina Верица=Verica",
    family:
      "Ветреновски=Vetrenovski Жабјаковски=Zhabjakovski Ќоравески=Kjoraveski Љубодолски=Ljubodolski Орашковски=Orashkovski Пчелинарев=Pchelinarev Сребреновски=Srebrenovski Џигерковски=Dzigerkovski Шумадинов=Shumadinov Велкановски=Velkanovski Ѓавчевски=Gjavchevski Ѕвездарев=Dzvezdarev",
    places: "Скопје=Skopje Битола=Bitola Охрид=Ohrid Тетово=Tetovo Штип=Shtip Гевгелија=Gevgelija",
  },
  {
    country: "RS",
    language: "sr",
    male: "Бранислав=Branislav Душан=Dušan Ђорђе=Đorđe Живко=Živko Јован=Jovan Љубомир=Ljubomir Милош=Miloš Небојша=Nebojša Ратко=Ratko Срђан=Srđan Ћирило=Ćirilo Урош=Uroš",
    female:
      "Бранка=Branka Гордана=Gordana Ђурђица=Đurđica Живана=Živana Јелена=Jelena Љиљана=Ljiljana Милица=Milica Наташа=Nataša Снежана=Snežana Тијана=Tijana",
    family:
      "Бељаковић=Beljaković Вучјаковић=Vučjaković Гледићанин=Gledićanin Ђеврић=Đevrić Жутопољац=Žutopoljac Јаворничић=Javorničić Крушевљанин=Kruševljanin Љубостињац=Ljubostinjac Њежић=Nježić Пештерић=Pešterić Ћуковић=Ćuković Џамић=Džamić Шаторић=Šatorić",
    places: "Нови_Сад=Novi_Sad Ниш=Niš Суботица=Subotica Чачак=Čačak Врање=Vranje Пожаревац=Požarevac",
  },
  {
    country: "RU",
    language: "ru",
    feminine: slavic,
    male: "Аркадий=Arkadii Борис=Boris Вячеслав=Viacheslav Геннадий=Gennadii Дмитрий=Dmitrii Евгений=Evgenii Игорь=Igor Леонид=Leonid Матвей=Matvei Руслан=Ruslan Тимофей=Timofei Юрий=Iurii",
    female:
      "Алёна=Alena Валентина=Valentina Галина=Galina Дарья=Daria Евгения=Evgeniia Жанна=Zhanna Ксения=Kseniia Людмила=Liudmila Надежда=Nadezhda Светлана=Svetlana Юлия=Iuliia",
    family:
      "Берёзовкин=Berezovkin Ветлужанов=Vetluzhanov Горностаров=Gornostarov Ежевикин=Ezhevikin Журавлёвцев=Zhuravlevtsev Камышников=Kamyshnikov Лучезаров=Luchezarov Мшистов=Mshistov Подъельцев=Podieltsev Рябинкин=Riabinkin Хвощинов=Khvoshchinov Цветогоров=Tsvetogorov Щеглятин=Shchegliatin",
    places: "Тверь=Tver Омск=Omsk Пермь=Perm Самара=Samara Сочи=Sochi Якутск=Iakutsk",
  },
  {
    country: "UA",
    language: "uk",
    feminine: slavic,
    male: "Андрій=Andrii Богдан=Bohdan Василь=Vasyl Григорій=Hryhorii Євген=Yevhen Ігор=Ihor Любомир=Liubomyr Микола=Mykola Остап=Ostap Сергій=Serhii Тарас=Taras Юхим=Yukhym",
    female:
      "Ганна=Hanna Дарина=Daryna Євгенія=Yevheniia Зоряна=Zoriana Інна=Inna Людмила=Liudmyla Марія=Mariia Наталія=Nataliia Оксана=Oksana Соломія=Solomiia Юлія=Yuliia",
    family:
      "Бджоляренко=Bdzholiarenko Гайдучок=Haiduchok Дзвінчук=Dzvinchuk Жовтневий=Zhovtnevyi Зозулинець=Zozulynets Їжакевич=Yizhakevych Кривобережний=Kryvoberezhnyi Лугівський=Luhivskyi Осокоренко=Osokorenko Сінокосенко=Sinokosenko Хмелинський=Khmelynskyi Щербинчук=Shcherbynchuk Яворченко=Yavorchenko",
    places: "Одеса=Odesa Львів=Lviv Харків=Kharkiv Чернівці=Chernivtsi Полтава=Poltava",
  },
  {
    country: "BG",
    language: "bg",
    feminine: slavic,
    male: "Атанас=Atanas Борислав=Borislav Веселин=Veselin Георги=Georgi Живко=Zhivko Камен=Kamen Любен=Lyuben Огнян=Ognyan Пламен=Plamen Румен=Rumen Цветан=Tsvetan Ясен=Yasen",
    female:
      "Албена=Albena Боряна=Boryana Велислава=Velislava Десислава=Desislava Живка=Zhivka Йорданка=Yordanka Красимира=Krasimira Невена=Nevena Ралица=Ralitsa Цветелина=Tsvetelina",
    family:
      "Брезовчев=Brezovchev Върбанчев=Varbanchev Гълъбинов=Galabinov Дъбравски=Dabravski Жеравнев=Zheravnev Илинчев=Ilinchev Къпинов=Kapinov Лозенчев=Lozenchev Просеков=Prosekov Рилчев=Rilchev Тъкачев=Takachev Щъркелов=Shtarkelov Язовирски=Yazovirski",
    places: "Варна=Varna Пловдив=Plovdiv Бургас=Burgas Русе=Ruse Видин=Vidin",
  },
  {
    country: "GR",
    language: "el",
    feminine: [
      ["ης", "η"],
      ["ος", "ου"],
      ["ας", "α"],
      ["is", "i"],
      ["os", "ou"],
      ["as", "a"],
    ],
    male: "Αθανάσιος=Athanasios Βασίλειος=Vasileios Γεώργιος=Georgios Δημήτριος=Dimitrios Ευάγγελος=Evangelos Ηλίας=Ilias Θεόδωρος=Theodoros Κωνσταντίνος=Konstantinos Μιχαήλ=Michail Νικόλαος=Nikolaos Σταύρος=Stavros Χρήστος=Christos",
    female:
      "Αικατερίνη=Aikaterini Βασιλική=Vasiliki Γεωργία=Georgia Δέσποινα=Despoina Ελένη=Eleni Ευαγγελία=Evangelia Ιωάννα=Ioanna Μαρία=Maria Παναγιώτα=Panagiota Σοφία=Sofia Χρυσούλα=Chrysoula",
    family:
      "Αμπελογιάννης=Ampelogiannis Βουνιχωρίτης=Vounichoritis Γλαροπετρίδης=Glaropetridis Δαφνομήλης=Dafnomilis Ελατοκώστας=Elatokostas Θαλασσαντώνης=Thalassantonis Καρυδοπετράκος=Karydopetrakos Λιθοξόπουλος=Lithoxopoulos Μυρσινάκος=Myrsinakos Ξυλογιάννης=Xylogiannis Πευκολιάς=Pefkolias Ψαροκωστίδης=Psarokostidis",
    places: "Πάτρα=Patra Ιωάννινα=Ioannina Βόλος=Volos Χανιά=Chania Καβάλα=Kavala",
  },
  {
    country: "GE",
    language: "ka",
    male: "გიორგი=Giorgi დავით=Davit ზურაბ=Zurab თამაზ=Tamaz ლევან=Levan მამუკა=Mamuka ნოდარ=Nodar რევაზ=Revaz შალვა=Shalva ჯუმბერ=Jumber",
    female:
      "ანა=Ana ეკატერინე=Ekaterine თამარ=Tamar ლელა=Lela მარიამ=Mariam ნათელა=Natela ნინო=Nino ქეთევან=Ketevan ხათუნა=Khatuna",
    family:
      "ბერიკელაშვილი=Berikelashvili გოდერძულაძე=Goderdzuladze დვალიაური=Dvaliauri ზედგინელიძე=Zedginelidze თოფურაული=Topurauli კახნიაშვილი=Kakhniashvili ლომკაცელი=Lomkatseli მთვარელიძე=Mtvarelidze ნასყიდური=Naskiduri ქვლივაძური=Kvlivadzuri ღვინიაშვილური=Ghviniashviluri ჭიათურელიძე=Chiaturelidze ხევსურაული=Khevsurauli",
    places: "ბათუმი=Batumi ქუთაისი=Kutaisi თელავი=Telavi გორი=Gori",
  },
  {
    country: "AM",
    language: "hy",
    male: "Արամ=Aram Գագիկ=Gagik Գևորգ=Gevorg Հովհաննես=Hovhannes Կարեն=Karen Համլետ=Hamlet Մհեր=Mher Նարեկ=Narek Վահագն=Vahagn Տիգրան=Tigran",
    female:
      "Անահիտ=Anahit Գայանե=Gayane Լուսինե=Lusine Հասմիկ=Hasmik Մարիամ=Mariam Նարինե=Narine Շուշան=Shushan Սիրանուշ=Siranush",
    family:
      "Այգեձորյան=Aygedzoryan Բերդավանյան=Berdavanyan Գառնեցյան=Garnetsyan Դարբինեղյան=Darbineghyan Զառիթափյան=Zaritapyan Լեռնապատյան=Lernapatyan Խաչիկավանյան=Khachikavanyan Ծաղկաձորյան=Tsaghkadzoryan Կաքավեցյան=Kakavetsyan Ջրվեժյան=Jrvezhyan Սևանեցյան=Sevanetsyan",
    places: "Գյումրի=Gyumri Վանաձոր=Vanadzor Գորիս=Goris",
  },
  {
    country: "IL",
    language: "he",
    male: "אבנר=Avner אלון=Alon גדעון=Gideon דניאל=Daniel יונתן=Yonatan יצחק=Yitzhak מיכאל=Michael נחום=Nahum עמוס=Amos רונן=Ronen",
    female: "אביגיל=Avigail דבורה=Dvora הדס=Hadas יעל=Yael מיכל=Michal נועה=Noa רבקה=Rivka שירה=Shira תמר=Tamar",
    family:
      "אלמוגביץ=Almogvitz ארזיאלי=Arziali גבעתון=Givaton דקלבאום=Dikelbaum הררמן=Hararman זיתוני=Zaituni כרמלינסקי=Karmelinsky לוטמברג=Lotemberg נחליאלי=Nahlieli סלעתי=Selati רימוניאן=Rimonian שקמאי=Shikmai",
    places: "חיפה=Haifa אשדוד=Ashdod נתניה=Netanya",
  },
  {
    country: "AE",
    language: "ar",
    male: "أحمد=Ahmed بدر=Badr جاسم=Jassim حمدان=Hamdan خالد=Khalid راشد=Rashid سالم=Salem طارق=Tariq عبدالله=Abdullah فهد=Fahad ماجد=Majid يوسف=Yousef",
    female:
      "أسماء=Asma بشرى=Bushra حصة=Hessa خولة=Khawla ريم=Reem سلمى=Salma شيماء=Shaima فاطمة=Fatima مريم=Maryam نورة=Noura",
    family:
      "البرقعاوي=Al_Burqaawi الجذعي=Al_Jadhi الخيزراني=Al_Khaizarani الدهماوي=Al_Dahmawi الرملوي=Al_Ramlawi الزعفراني=Al_Zaafarani الشواطي=Al_Shawati الطلحاوي=Al_Talhawi العوسجي=Al_Awsaji الغدراني=Al_Ghadrani القرمزاوي=Al_Qarmazawi النخيلاوي=Al_Nakhilawi",
    places: "الشارقة=Sharjah العين=Al_Ain الفجيرة=Fujairah",
  },
  {
    country: "EG",
    language: "ar",
    male: "إبراهيم=Ibrahim أشرف=Ashraf جمال=Gamal حسام=Hossam رمضان=Ramadan شريف=Sherif عصام=Essam كريم=Karim مصطفى=Mostafa وليد=Walid",
    female: "آمال=Amal إيمان=Eman دعاء=Doaa رانيا=Rania سماح=Samah شيرين=Sherine منى=Mona هبة=Heba ياسمين=Yasmine",
    family:
      "أبوالقمح=Aboulqamh البرديسي=El_Bardisy الدلتاوي=El_Deltawy الريفاعي=El_Rifaay الساقية=El_Sakia الشراقوي=El_Sharraqwy الطحاني=El_Tahany العجواني=El_Agwany القصباوي=El_Qasabawy المنزلاوي=El_Manzalawy النيليّ=El_Nily الوابوري=El_Wabory",
    places: "الإسكندرية=Alexandria أسوان=Aswan طنطا=Tanta بورسعيد=Port_Said",
  },
  {
    country: "IR",
    language: "fa",
    male: "آرش=Arash بهرام=Bahram پرویز=Parviz جمشید=Jamshid داریوش=Dariush سهراب=Sohrab فرهاد=Farhad کیومرث=Kiumars منوچهر=Manouchehr هوشنگ=Houshang",
    female:
      "آناهیتا=Anahita پریسا=Parisa ژاله=Zhaleh شیرین=Shirin فرشته=Fereshteh گلنار=Golnar لاله=Laleh مینا=Mina نسرین=Nasrin",
    family:
      "اناریان=Anarian بیدستانی=Bidestani چناریزاده=Chenarizadeh درختچی=Derakhtchi زعفرانپور=Zafaranpour سروستانچی=Sarvestanchi شقایقیان=Shaghayeghian کوهپایه‌نژاد=Kouhpayehnejad گلابدره‌ای=Golabdarei نخلستانی=Nakhlestani",
    places: "شیراز=Shiraz تبریز=Tabriz یزد=Yazd",
  },
  {
    country: "IN",
    language: "hi",
    male: "अजय=Ajay देवेंद्र=Devendra गोविंद=Govind हरीश=Harish कमलेश=Kamlesh मनोज=Manoj प्रकाश=Prakash राजेश=Rajesh सुनील=Sunil विजय=Vijay",
    female:
      "अनीता=Anita दीपा=Deepa गीता=Geeta कविता=Kavita लक्ष्मी=Lakshmi मीना=Meena प्रिया=Priya राधा=Radha सुनीता=Sunita",
    family:
      "आम्रपालवी=Amrapalvi बांसवाड़ीकर=Banswadikar चंदनगढ़िया=Chandangarhiya देवदारी=Devdari गुलमोहरे=Gulmohare जामुनवाल=Jamunwal केसरपुरी=Kesarpuri मोगरावाला=Mograwala नीमखेड़ी=Neemkhedi पीपलिया=Pipliya तुलसीगंज=Tulsiganj",
    places: "जयपुर=Jaipur पटना=Patna नागपुर=Nagpur",
  },
  {
    country: "CN",
    language: "zh",
    familyFirst: true,
    male: "志远=Zhiyuan 建国=Jianguo 海涛=Haitao 文博=Wenbo 国强=Guoqiang 明辉=Minghui 宇航=Yuhang 立新=Lixin 春雷=Chunlei 永福=Yongfu",
    female:
      "秀英=Xiuying 丽娟=Lijuan 雪梅=Xuemei 晓燕=Xiaoyan 玉兰=Yulan 佳怡=Jiayi 思琪=Siqi 春花=Chunhua 雨桐=Yutong",
    family: "上官=Shangguan 邬=Wu 缪=Miao 褚=Chu 宓=Mi 郗=Xi 欧阳=Ouyang 濮=Pu 瞿=Qu 骆=Luo 酆=Feng 司徒=Situ",
    places: "宁波=Ningbo 昆明=Kunming 大连=Dalian",
  },
  {
    country: "JP",
    language: "ja",
    familyFirst: true,
    male: "健太=Kenta 翔=Sho 大輔=Daisuke 拓海=Takumi 直樹=Naoki 誠=Makoto 一郎=Ichiro ケンジ=Kenji",
    female: "さくら=Sakura 美咲=Misaki 陽子=Yoko 明日香=Asuka ユキ=Yuki かおり=Kaori 千尋=Chihiro",
    family:
      "樫之上=Kashinoue 椿原崎=Tsubakiharasaki 梅ヶ瀬=Umegase 杉之宮=Suginomiya 藤波田=Fujinamida 葦原木=Ashiharagi 霧島谷=Kirishimatani 柊沢=Hiiragizawa",
    places: "長崎=Nagasaki 青森=Aomori 神戸=Kobe",
  },
  {
    country: "KR",
    language: "ko",
    familyFirst: true,
    male: "민준=Minjun 서준=Seojun 도현=Dohyun 지훈=Jihoon 성호=Seongho 영철=Youngchul 재원=Jaewon",
    female: "서연=Seoyeon 지우=Jiwoo 하은=Haeun 수빈=Subin 영희=Younghee 미경=Mikyung 예진=Yejin",
    family: "선우=Sunwoo 남궁=Namgung 독고=Dokgo 황보=Hwangbo 제갈=Jegal 사공=Sagong 서문=Seomun 탁=Tak 빙=Bing",
    places: "부산=Busan 인천=Incheon 제주=Jeju",
  },
  {
    country: "ET",
    language: "am",
    male: "አበበ=Abebe በቀለ=Bekele ደረጀ=Dereje ገብሬ=Gebre ካሳሁን=Kassahun ተስፋዬ=Tesfaye ዮሐንስ=Yohannes",
    female: "አልማዝ=Almaz ብርቱካን=Birtukan ጽጌ=Tsige ሐና=Hanna መሠረት=Meseret ሰላማዊት=Selamawit",
    family:
      "አድማሱነህ=Admasuneh ባሕርዳሬ=Bahirdare ጎንደርነው=Gondernew ላሊበልነህ=Lalibelneh ሸዋረገድነው=Shewaregednew ወንድማገኘነህ=Wondmagegneneh",
    places: "ጎንደር=Gondar ሐረር=Harar",
  },
  {
    country: "TH",
    language: "th",
    male: "กิตติ=Kitti ชัยวัฒน์=Chaiwat ณัฐพล=Nattapon ประเสริฐ=Prasert สมชาย=Somchai อนุชา=Anucha",
    female: "กนกวรรณ=Kanokwan จันทรา=Chanthra พิมพ์ใจ=Pimjai มาลี=Malee สุดารัตน์=Sudarat อรุณี=Arunee",
    family:
      "จันทร์กระจ่างดี=Chankrachangdee ดอกไม้งามสกุล=Dokmaingamsakun ทองริมธาร=Thongrimthan ภูผาหมอก=Phuphamok ลมเย็นสุข=Lomyensuk ศิลาแก้วงาม=Silakaewngam",
    places: "เชียงใหม่=Chiang_Mai ภูเก็ต=Phuket",
  },
];
