// What went wrong.
import type { problems as english } from "../en/problems.ts";
import type { SameKeys } from "../catalogue.ts";

export const problems: SameKeys<typeof english> = {
  "error.prefix": "besa",
  "error.usage": "Nuk kuptohet: {what}",
  "error.help": "Shihni 'besa{command} --help'.",
  "error.no_node":
    "Këtu nuk njihet asnjë nyjë. Niseni me 'npm start' ose 'besa serve', ose thoni ku është: --node URL.",
  "error.unreachable": "Nyja nuk arrihet. A punon, dhe në këtë adresë? 'besa doctor' e sheh.",
  "error.bad_answer": "Përgjigjja e nyjës nuk lexohet. A kanë besa dhe nyja të njëjtin version?",
  "error.bad_address": "{address} nuk është adresë nyje. Shkruajeni si http://127.0.0.1:7480",
  "error.signed_out": "Hyni më parë: 'besa login', ose caktoni BESA_LOGIN dhe BESA_PASSWORD.",
  "error.session_ended": "Sesioni juaj ka mbaruar. Hyni sërish: 'besa login'.",
  "error.not_asked":
    "Këtu s'ka kë të pyetet për fjalëkalimin. Përdorni --password-stdin, ose BESA_LOGIN dhe BESA_PASSWORD.",
  "error.file": "{file} nuk lexohet.",
  "error.output": "{file} nuk shkruhet.",
  "error.purpose": "Thoni pse pyesni, me --purpose ose BESA_PURPOSE. Tuajat: {purposes}",
  "error.what_to_check": "Thoni kë ose çfarë të kontrollohet: një emër, --doc, --mrz ose --batch.",
  "error.resume_needs_output": "--resume kërkon skedarin që vazhdon: --output SKEDARI.",
  "error.no_unit": "Nuk ka njësi {code}.",
  "problem.reason_needed": "Roli juaj kërkon çështje ose arsye me këtë qëllim.",
  "error.no_user": "Nuk ka përdorues {login}.",
  "error.import_files": "Importi kërkon {count} skedarë në renditjen e parë: {files}",
  "error.field": "{path}: {message}",
  "error.interrupted": "U ndal.",

  "problem.not_signed_in": "Hyni më parë: 'besa login'.",
  "problem.sign_in_refused": "Emri i hyrjes ose fjalëkalimi është i gabuar.",
  "problem.step_up_required": "Kjo është e ndjeshme. Hyni sërish me 'besa login', pastaj përsëriteni urdhrin.",
  "problem.second_factor_refused": "Kodi është i gabuar ose i përdorur. Prisni tjetrin.",
  "problem.second_factor_demanded":
    "Roli juaj kërkon më shumë se një fjalëkalim. Hyni në faqe dhe shtoni një çelës ose aplikacion kodesh.",
  "problem.locked_out": "Shumë fjalëkalime të gabuara. Provoni sërish pas {seconds} sekondash.",
  "problem.not_allowed": "Rolet tuaja nuk e përfshijnë këtë.",
  "problem.purpose_not_allowed": "Rolet tuaja nuk e përfshijnë këtë qëllim.",
  "problem.not_found": "Nuk ka diçka të tillë, ose nuk ju takon ta shihni.",
  "problem.query_unreadable": "Në pyetje nuk u gjet asgjë për t'u kërkuar.",
  "problem.mrz_unreadable": "Zona e lexueshme nga makina nuk lexohet.",
  "problem.import_busy": "Një import tjetër i kësaj liste është duke u bërë. Prisni, ose anulojeni.",
  "problem.import_mass_withdrawal":
    "Ky botim do të tërhiqte më shumë se gjysmën e listës, si një skedar i prerë në mes. Nëse është me qëllim: --allow-withdrawals.",
  "problem.watch_end": "Vëzhgimi mbaron nga sot e tutje, deri në 366 ditë.",
  "problem.watch_exists": "Një vëzhgim i hapur i kësaj liste e ka këtë numër.",
  "problem.review_changed": "Regjistrimi ka ndryshuar që kur e patë. Shihni sërish, pastaj rishikojeni.",
  "problem.review_until": "Afati mbaron pas së sotmes dhe jo pas ditës së fundit të rregullit.",
  "problem.receipt_pending": "Regjistrimet janë fshirë; vërtetimi vjen pas pak.",
  "problem.watch_closed": "Vëzhgimi është mbyllur tashmë.",
  "problem.subject_date": "Ajo ditë nuk ka ardhur ende. Jepni ditën kur u mor kërkesa.",
  "problem.subject_step": "Kjo nuk bëhet tani me këtë kërkesë. Ringarkoni faqen: ajo tregon çfarë mund të bëhet.",
  "problem.subject_changed": "Dikush tjetër ka punuar me këtë kërkesë. Ringarkoni faqen dhe shiheni sërish.",
  "problem.subject_unsearched": "Subjekti nuk është kërkuar ende. Kërkoni fillimisht në të dhëna, pastaj vendosni.",
  "problem.subject_unjudged": "Ka gjetje pa u vlerësuar. Thoni për çdo regjistrim e vëzhgim nëse i përket subjektit.",
  "problem.subject_owner":
    "Pronari i një regjistrimi nuk u pyet, ose kundërshton. Pyesni pronarin, ose mos e zbuloni regjistrimin.",
  "problem.subject_outcome": "Vendimi nuk përputhet me gjetjet. Shihni çfarë u vlerësua se i përket subjektit.",
  "problem.subject_four_eyes": "Kush vendosi nuk fshin. Kërkojini një nëpunësi tjetër të mbrojtjes së të dhënave.",
  "problem.share_unshown": "Shihni së pari listën. Shihni kush saktësisht e merr, pastaj dërgojeni.",
  "problem.share_changed":
    "Lista ka ndryshuar. Kush e merr, ose çfarë shkon, nuk është më ajo që patë. Shihni sërish, pastaj dërgojeni.",
  "problem.group_changed":
    "Grupi ka ndryshuar. Dikush tjetër e ka ndryshuar ose mbyllur që kur e patë. Shiheni sërish.",
  "problem.onward_refused":
    "Kjo nuk mund të kalohet më tej kështu. Hollësia thotë pse. Nëse e dhëna ka ndryshuar që atëherë, pyeteni sërish pronarin.",
  "problem.link_known_name":
    "Me këtë emër njihet një spirancë tjetër: kush ka këtë është federatë tjetër. Nëse dy zyrtarë janë siguruar, me të dyja gjurmët, se është e njëjta me spirancë të re, thuajeni me --follows dhe gjurmën e vjetër. E njohura:",
  "problem.link_follows":
    "Spiranca e deritanishme e kësaj federate ka gjurmë tjetër, ose nuk kishte. Shihni ‘besa federation linked’ dhe krahasojeni me palën tjetër.",
  "problem.consent_expired": "Pëlqimi ka skaduar, ose çelësi që e nënshkroi u shfuqizua. Pyeteni sërish pronarin.",
  "problem.proposal_refused":
    "Kjo nuk mund të propozohet. E dhëna është juaja, pronari i saj nuk është në direktori, ose ndryshimet nuk i përshtaten.",
  "problem.proposal_stale":
    "E dhëna ka ndryshuar që atëherë. Tani është ndryshe në atë që propozohet. Shihini të dyja, pastaj ndryshojeni me dorë ose refuzojeni.",
  "problem.subject_not_own": "Regjistrimi i përket një autoriteti tjetër. Propozojani asaj korrigjimin.",
  "problem.subject_record_changed": "Regjistrimi ka ndryshuar që kur e patë. Ringarkoni faqen dhe shiheni sërish.",
  "problem.subject_assignee": "Nuk ka përdorues të tillë. Kontrolloni emrin e hyrjes.",
  "problem.subject_extension": "Afati nuk mund të zgjatet. Përgjigjuni në kohë, ose thoni në letër pse u vonua.",
  "problem.inquiry_answered": "Dikush i rrethit tuaj është përgjigjur. Ringarkoni faqen.",
  "problem.hit_changed": "Regjistrimi ka ndryshuar që kur e patë. Shihni sërish gjetjen, pastaj vendosni.",
  "problem.hit_side": "Këtë e thotë pala tjetër: pronari përgjigjet, gjetësi shton.",
  "problem.query_step": "Hollësitë kërkohen për një përputhje, kur marrëveshja i jep, dhe vendosen një herë sa presin.",
  "problem.too_many_lines": "Tepër dritare ose pajisje tuajat dëgjojnë tashmë për alarme. Mbyllni disa.",
  "problem.not_ready": "Nyja po lexon ende regjistrimet e saj. Provoni sërish pas pak.",
  "problem.overloaded": "Nyja është e mbingarkuar. Provoni sërish pas pak.",
  "problem.bad_input": "Nyja nuk e kupton pyetjen.",
  "problem.too_large": "Kjo është më shumë se ç'merr nyja përnjëherë.",
};
