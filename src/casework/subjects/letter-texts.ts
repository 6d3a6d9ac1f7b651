// What letters to data subjects say, in each language. Data: no template says what another one of the same meaning leaves out.
import type { LetterLanguage, Purpose, RefusalGround, SubjectRequestKind } from "#domain";

/** The words of a letter. `{name}` stands for what is put in. */
export interface LetterTexts {
  readonly desk: string;
  readonly reference: string;
  readonly date: string;
  readonly subject: Readonly<Record<SubjectRequestKind, string>>;
  readonly received: string;
  /** What is granted, wholly or in part. */
  readonly granted: Readonly<Record<SubjectRequestKind, string>>;
  readonly partly: string;
  readonly refused: string;
  readonly ground: Readonly<Record<RefusalGround, string>>;
  /** The one answer where nothing is said: because nothing is held, or because neither is said. */
  readonly silent: string;
  /** Asking for a proof of identity. */
  readonly identity: string;
  readonly rights: string;
  readonly fields: Readonly<Record<LetterField, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
}

/** The lines of one item that is told. */
export type LetterField =
  | "names"
  | "born"
  | "birthPlaces"
  | "nationalities"
  | "documents"
  | "addresses"
  | "alert"
  | "source"
  | "recordedOn"
  | "purposes"
  | "until";

const en: LetterTexts = {
  desk: "Data-protection desk",
  reference: "Reference",
  date: "Date",
  subject: {
    access: "Your request for access to data about you",
    correction: "Your request for the correction of data about you",
    erasure: "Your request for the erasure of data about you",
    restriction: "Your request for the restriction of the processing of data about you",
  },
  received: "We received your request on {day}. It was examined under {law}, Article {article}.",
  granted: {
    access: "The following data about you are processed:",
    correction: "The data about you were corrected as you asked. Those to whom they were given are told.",
    erasure: "The data about you were erased. Those to whom they were given are told.",
    restriction: "The data about you are no longer used but for the purposes that the law leaves.",
  },
  partly: "Your request is granted in part. The rest is refused: {ground}",
  refused: "Your request is refused: {ground}",
  ground: {
    inquiries: "to do otherwise would obstruct official or legal inquiries, investigations or procedures.",
    prevention: "to do otherwise would prejudice the prevention, detection, investigation or prosecution of offences.",
    "public-security": "this is necessary to protect public security.",
    "national-security": "this is necessary to protect national security.",
    "rights-of-others": "this is necessary to protect the rights and freedoms of others.",
    excessive: "the request is manifestly unfounded or excessive, in particular because it is repeated.",
    accurate: "the data were examined and are accurate and lawfully processed.",
  },
  silent:
    "Your request was examined. There is no information that we can give you. This answer is the same whether or not data about you are processed; it neither confirms nor denies that they are.",
  identity:
    "Before we can examine your request we must be sure who you are. Please send us the following: {words} The time for our answer stands still until we have it.",
  rights:
    "You may lodge a complaint with the supervisory authority for data protection, ask it to exercise your rights on your behalf, and seek a remedy before a court.",
  fields: {
    names: "Names",
    born: "Date of birth",
    birthPlaces: "Place of birth",
    nationalities: "Nationality",
    documents: "Documents",
    addresses: "Addresses",
    alert: "Alert",
    source: "Source",
    recordedOn: "Recorded on",
    purposes: "Purposes",
    until: "Kept until, or reviewed on",
  },
  purposes: {
    border: "border control",
    arrest: "arrest",
    investigation: "criminal investigation",
    warning: "warning",
    missing: "missing persons",
    witness: "witnesses",
    identification: "identification",
    forensic: "forensics",
    security: "security checks",
    threats: "prevention of threats",
    administration: "administration",
    audit: "supervision",
    "data-subject": "requests of data subjects",
  },
};

const sq: LetterTexts = {
  desk: "Zyra e mbrojtjes së të dhënave",
  reference: "Referenca",
  date: "Data",
  subject: {
    access: "Kërkesa juaj për qasje në të dhënat që ju përkasin",
    correction: "Kërkesa juaj për korrigjimin e të dhënave që ju përkasin",
    erasure: "Kërkesa juaj për fshirjen e të dhënave që ju përkasin",
    restriction: "Kërkesa juaj për kufizimin e përpunimit të të dhënave që ju përkasin",
  },
  received: "Kërkesën tuaj e morëm më {day}. Ajo u shqyrtua sipas {law}, neni {article}.",
  granted: {
    access: "Përpunohen këto të dhëna që ju përkasin:",
    correction: "Të dhënat që ju përkasin u korrigjuan siç kërkuat. Njoftohen ata të cilëve u ishin dhënë.",
    erasure: "Të dhënat që ju përkasin u fshinë. Njoftohen ata të cilëve u ishin dhënë.",
    restriction: "Të dhënat që ju përkasin nuk përdoren më, përveçse për qëllimet që lejon ligji.",
  },
  partly: "Kërkesa juaj pranohet pjesërisht. Pjesa tjetër refuzohet: {ground}",
  refused: "Kërkesa juaj refuzohet: {ground}",
  ground: {
    inquiries: "ndryshe do të pengoheshin hetime, procedura zyrtare ose gjyqësore.",
    prevention: "ndryshe do të dëmtohej parandalimi, zbulimi, hetimi ose ndjekja e veprave penale.",
    "public-security": "kjo është e nevojshme për të mbrojtur sigurinë publike.",
    "national-security": "kjo është e nevojshme për të mbrojtur sigurinë kombëtare.",
    "rights-of-others": "kjo është e nevojshme për të mbrojtur të drejtat dhe liritë e të tjerëve.",
    excessive: "kërkesa është haptazi e pabazuar ose e tepruar, veçanërisht sepse përsëritet.",
    accurate: "të dhënat u shqyrtuan, janë të sakta dhe përpunohen në mënyrë të ligjshme.",
  },
  silent:
    "Kërkesa juaj u shqyrtua. Nuk ka informacion që mund t'ju japim. Kjo përgjigje është e njëjtë si kur përpunohen, ashtu edhe kur nuk përpunohen të dhëna që ju përkasin; ajo as e pohon, as e mohon këtë.",
  identity:
    "Para se të shqyrtojmë kërkesën tuaj, duhet të jemi të sigurt kush jeni. Ju lutemi na dërgoni: {words} Afati për përgjigjen tonë pezullohet derisa ta marrim.",
  rights:
    "Ju mund të paraqisni ankesë te autoriteti mbikëqyrës për mbrojtjen e të dhënave, t'i kërkoni atij t'i ushtrojë të drejtat tuaja në emrin tuaj dhe t'i drejtoheni gjykatës.",
  fields: {
    names: "Emrat",
    born: "Data e lindjes",
    birthPlaces: "Vendlindja",
    nationalities: "Shtetësia",
    documents: "Dokumentet",
    addresses: "Adresat",
    alert: "Sinjalizimi",
    source: "Burimi",
    recordedOn: "Regjistruar më",
    purposes: "Qëllimet",
    until: "Ruhet deri më, ose rishikohet më",
  },
  purposes: {
    border: "kontroll kufitar",
    arrest: "arrestim",
    investigation: "hetim penal",
    warning: "paralajmërim",
    missing: "persona të zhdukur",
    witness: "dëshmitarë",
    identification: "identifikim",
    forensic: "kriminalistikë",
    security: "kontrolle sigurie",
    threats: "parandalim i kërcënimeve",
    administration: "administrim",
    audit: "mbikëqyrje",
    "data-subject": "kërkesa të subjekteve të të dhënave",
  },
};

const ar: LetterTexts = {
  desk: "مكتب حماية البيانات",
  reference: "المرجع",
  date: "التاريخ",
  subject: {
    access: "طلبكم الاطلاع على البيانات الخاصة بكم",
    correction: "طلبكم تصحيح البيانات الخاصة بكم",
    erasure: "طلبكم محو البيانات الخاصة بكم",
    restriction: "طلبكم تقييد معالجة البيانات الخاصة بكم",
  },
  received: "تسلّمنا طلبكم بتاريخ {day}، وتم فحصه بموجب {law}، المادة {article}.",
  granted: {
    access: "تُعالَج البيانات التالية الخاصة بكم:",
    correction: "صُحّحت البيانات الخاصة بكم كما طلبتم، ويُبلَّغ بذلك من أُعطيت لهم.",
    erasure: "مُحيت البيانات الخاصة بكم، ويُبلَّغ بذلك من أُعطيت لهم.",
    restriction: "لم تعد البيانات الخاصة بكم تُستخدم إلا للأغراض التي يتركها القانون.",
  },
  partly: "قُبل طلبكم جزئيًا، ورُفض الباقي: {ground}",
  refused: "رُفض طلبكم: {ground}",
  ground: {
    inquiries: "لأن خلاف ذلك يعرقل تحقيقات أو إجراءات رسمية أو قضائية.",
    prevention: "لأن خلاف ذلك يضر بمنع الجرائم أو كشفها أو التحقيق فيها أو ملاحقتها.",
    "public-security": "لأن ذلك ضروري لحماية الأمن العام.",
    "national-security": "لأن ذلك ضروري لحماية الأمن القومي.",
    "rights-of-others": "لأن ذلك ضروري لحماية حقوق الآخرين وحرياتهم.",
    excessive: "لأن الطلب لا أساس له بوضوح أو مفرط، ولا سيما لتكراره.",
    accurate: "لأن البيانات فُحصت وتبيّن أنها صحيحة ومعالجتها قانونية.",
  },
  silent:
    "فُحص طلبكم. لا توجد معلومات يمكننا إعطاؤكم إياها. هذا الجواب هو نفسه سواء كانت بيانات خاصة بكم تُعالَج أم لا؛ وهو لا يؤكد ذلك ولا ينفيه.",
  identity:
    "قبل أن نفحص طلبكم يجب أن نتأكد من هويتكم. نرجو أن ترسلوا إلينا ما يلي: {words} وتتوقف مهلة جوابنا إلى أن نتسلّمه.",
  rights:
    "يمكنكم تقديم شكوى إلى السلطة المشرفة على حماية البيانات، وأن تطلبوا منها ممارسة حقوقكم نيابةً عنكم، وأن تلجؤوا إلى القضاء.",
  fields: {
    names: "الأسماء",
    born: "تاريخ الميلاد",
    birthPlaces: "مكان الميلاد",
    nationalities: "الجنسية",
    documents: "الوثائق",
    addresses: "العناوين",
    alert: "التنبيه",
    source: "المصدر",
    recordedOn: "سُجّل بتاريخ",
    purposes: "الأغراض",
    until: "يُحفظ حتى، أو يُراجع بتاريخ",
  },
  purposes: {
    border: "مراقبة الحدود",
    arrest: "التوقيف",
    investigation: "التحقيق الجنائي",
    warning: "التحذير",
    missing: "المفقودون",
    witness: "الشهود",
    identification: "تحديد الهوية",
    forensic: "الأدلة الجنائية",
    security: "الفحوص الأمنية",
    threats: "منع التهديدات",
    administration: "الإدارة",
    audit: "الإشراف",
    "data-subject": "طلبات أصحاب البيانات",
  },
};

/** What letters say, by language. */
export const letterTexts = { en, sq, ar } as const satisfies Record<LetterLanguage, LetterTexts>;
