// ISO 3166-1 codes, each alpha-2 and its alpha-3 in five letters, and the spellings that lists print beside the standard's own names.
// Facts of ISO 3166-1 and 3166-3; the English names come from the runtime's own CLDR (Intl.DisplayNames).

/** The 249 countries of ISO 3166-1: alpha-2 followed by alpha-3. */
export const isoCodes = `
ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB
BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR
BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR
CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK
FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN
ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO
LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD
MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER
NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP
SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF
TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY
UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE`;

/**
 * Codes of ICAO Doc 9303-3, section 5, that are not ISO 3166-1 alpha-3, and the alpha-2 that records use for them: British kinds of
 * nationality, Germany, Kosovo, the United Nations, the European Union, INTERPOL (XP), the Order of Malta (XO), stateless (XA), refugee (XB),
 * other refugee (XC), and the Utopia of specimens (ZZ). XXX, unspecified nationality, has none.
 */
export const icaoCodes = {
  D: "DE",
  GBD: "GB",
  GBN: "GB",
  GBO: "GB",
  GBP: "GB",
  GBS: "GB",
  RKS: "XK",
  UNK: "XK",
  UNO: "UN",
  UNA: "UN",
  EUE: "EU",
  XPO: "XP",
  XOM: "XO",
  XXA: "XA",
  XXB: "XB",
  XXC: "XC",
  UTO: "ZZ",
} as const;

/**
 * Spellings that OFAC, the UN and others print. A renamed country stands under today's code, one that fell apart under its ISO 3166-3 code
 * (SU, YU, CS, AN), because no single successor would be true.
 */
export const otherSpellings = {
  AE: "UAE",
  AN: "Netherlands Antilles",
  BA: "Bosnia|Bosnia Herzegovina|Republika Srpska, Bosnia and Herzegovina",
  BN: "Brunei Darussalam",
  BO: "Bolivia, Plurinational State of|Plurinational State of Bolivia",
  BS: "The Bahamas",
  CD: "Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo (Kinshasa)|Zaire|Congo, the Democratic Republic of the",
  CG: "Congo|Republic of the Congo|Republic of Congo|Congo (Brazzaville)",
  CI: "Cote d'Ivoire|Cote d Ivoire|Ivory Coast",
  CN: "People's Republic of China|PRC|Mainland China",
  CS: "Czechoslovakia|Serbia and Montenegro",
  CV: "Cape Verde|Cabo Verde|Cabo Verde. Previously Cape Verde.",
  CZ: "Czech Republic",
  DE: "Federal Republic of Germany|German Democratic Republic|East Germany|West Germany",
  FM: "Micronesia|Federated States of Micronesia",
  GB: "UK|Great Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland",
  GM: "The Gambia",
  HK: "Hong Kong|Hong Kong SAR|Hong Kong Special Administrative Region|China, Hong Kong Special Administrative Region",
  IR: "Iran|Islamic Republic of Iran|Iran, Islamic Republic of",
  KG: "Kirghizia|Kyrgyz Republic",
  KN: "Saint Kitts and Nevis|St. Kitts and Nevis",
  KP: "DPRK|Democratic People's Republic of Korea|Korea, Democratic People's Republic of|North Korea",
  KR: "South Korea|Republic of Korea|Korea, Republic of|Korea",
  LA: "Lao People's Democratic Republic|Lao PDR",
  LC: "St. Lucia|Saint Lucia",
  LY: "Libyan Arab Jamahiriya",
  MD: "Republic of Moldova|Moldova, Republic of",
  MK: "Macedonia|The Former Yugoslav Republic of Macedonia|Macedonia, The Former Yugoslav Republic of|Republic of North Macedonia|FYROM",
  MM: "Burma|Myanmar",
  MO: "Macau|Macao",
  NL: "The Netherlands|Holland",
  PS: "Palestine|Palestinian|State of Palestine|Palestinian Territory, Occupied|West Bank|Gaza|Gaza Strip|Region: Gaza|Palestinian Authority",
  RU: "Russian Federation",
  SB: "Solomon Islands",
  SH: "Saint Helena",
  ST: "Sao Tome and Principe",
  SU: "Soviet Union|Former Soviet Union|USSR|Union of Soviet Socialist Republics|U.S.S.R.",
  SY: "Syrian Arab Republic",
  SZ: "Swaziland",
  TL: "East Timor|Timor-Leste",
  TR: "Turkey",
  TT: "Trinidad and Tobago|Trinidad",
  TW: "Taiwan, Province of China",
  TZ: "United Republic of Tanzania|Tanzania, United Republic of",
  US: "USA|U.S.A.|U.S.|United States of America",
  VA: "Holy See|Vatican|Holy See (Vatican City State)",
  VC: "Saint Vincent and the Grenadines|St. Vincent and the Grenadines",
  VE: "Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of",
  VG: "Virgin Islands, British",
  VI: "Virgin Islands, U.S.",
  VN: "Viet Nam",
  XA: "Stateless",
  XK: "Kosovo",
  YE: "Republic of Yemen",
  YU: "Yugoslavia|ex-Yugoslavia|Former Yugoslavia|Socialist Federal Republic of Yugoslavia",
} as const;
