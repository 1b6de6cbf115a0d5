import { personCodes } from '../codes/codes-person.js';

/**
 * ISO 3166-1: alpha-2 and alpha-3 of every country in one text, five letters each (the spec checks it against two other
 * tables).
 */
const PAIRS =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL ' +
  'BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD ' +
  'CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA ' +
  'DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF ' +
  'GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN ' +
  'IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA ' +
  'KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE ' +
  'MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM ' +
  'NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM ' +
  'PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN ' +
  'SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL ' +
  'TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR ' +
  'VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE';

const alpha3 = new Map(PAIRS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]));

/** Every code a country field takes: ISO 3166-1 alpha-3 and the special codes of ICAO 9303, sorted. */
export const countryCodes: readonly string[] = [
  ...alpha3.values(),
  ...Object.keys(personCodes.icaoSpecial),
].sort();

const known = new Set(countryCodes);

/** Codes of who issues documents: states, and the others of ICAO 9303 part 3 section 5. */
export const issuerCodes: readonly string[] = [
  ...alpha3.values(),
  ...Object.keys(personCodes.otherIssuer),
  'XXX',
  'UTO',
].sort();

const issuers = new Set(issuerCodes);

export function isIssuer(value: unknown): value is string {
  return typeof value === 'string' && issuers.has(value);
}

export function isCountry(value: unknown): value is string {
  return typeof value === 'string' && known.has(value);
}

/** Alpha-3 of an ISO 3166-1 alpha-2 code (also of a member's code), or undefined: `TH` → `THA`. */
export function countryOf(alpha2: string): string | undefined {
  return alpha3.get(alpha2);
}

/**
 * One issuer under one code, as issuers are compared: machine-readable zones write `D` for `DEU`, and tell the kinds of
 * British nationals apart, whose documents one state issues.
 */
export function sameIssuer(issuer: string): string {
  if (issuer === 'D') return 'DEU';
  return /^GB[DNOPS]$/.test(issuer) ? 'GBR' : issuer;
}

/** Nationality not determined: a reason must be given and a verification opens (INV-05). */
export function isUndetermined(country: string): boolean {
  return country === 'XXX' || country === 'XXA';
}

/** Code of the specimens of ICAO 9303; never a real document. */
export const SPECIMEN_COUNTRY = 'UTO';
