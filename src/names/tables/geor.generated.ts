// Made by bench/learn/letter-tables.ts from Wikidata labels (ka); CC0. Do not edit.
// A line: native letters, then each way they are written in Latin with -10 times the natural logarithm of its joint probability.
export const geor = `
ა a32 e58 ha65 lah65
აბ ab54
ად ad56
ალ al53
ან an40
არ ar48
ბ b51
ბა ba48
ბე be45
ბრ br51
გ g42 gh55 v65
გე ge49
გი g47
გუ gu50
დ d41 ude65
და da52
დე de50
დი di58
დო do51
დუ du55
ე e38 a54 o58 he64 ke65
ედ ed52
ელ el50
ენ en49
ერ er46
ეს es58
ვ v48 w51
ვა va47
ვე ve55
ვი vi47 v54
ზ z47 s58 se65
ზე ze54
თ t50
ი i35 y48 ie55 e58 it58 a59 zy60 oi65 ing65 u65
ია ya55 ja58
იმ im52
ინ in46
ის is56
კ k42 c50 in65
კა ka49 ca50
კე ke53
კი ki51 k51
კო ko55
კუ ku55
ლ l40 lo54 ll54 aul65
ლა la48
ლდ ld54
ლე le46
ლი li47 l49
მ m40 mcc65
მა ma49 man58
მე me56
მი mi50
მო mo55
ნ n38 hn60 nd65 a65 unc65
ნა na51
ნი n39 ni46
ნს ns51
ო o36 a65 ol65
ონ on50
ორ or54
პ p52
პა pa56
პუ pu54
ჟ je65
რ r35 rd65 rt65
რა ra52
რგ rg58
რე re52
რი r40 ri46
რლ rl55
რო ro52
რტ rt56
ს s40
სა sa58
სი s47
სტ st46
ტ t39 eat65
ტა ta52
ტი t54
უ u36 o58 g65 uc65
ფ f57 p65 ph65 v65 yip65
ქ k54 ack65
ღ gh58 g65
შ sh56 sch57
შა sha56
ჩ c52
ც z58 ts58
ძ dz65
ძე dze54
ჭ ch58
ხ ch52
ჯ j65 c65
ჯო jo52
ჰ h48
ჰა ha47
`;
