// Step 1: whose law asks for what, as data: the only such table. A place that is in no row is asked before anything.
// Not legal advice; an app overrides what its own counsel reads differently.
import {
  cite,
  CONSENT_PREVAILS,
  FREE,
  NOTICE,
  OPT_IN,
  OPT_OUT,
  SIGNAL_PREVAILS,
  type Jurisdiction,
  type SignalDuty,
} from './laws.js'

/** What one law asks, and where it applies. */
export interface JurisdictionRow extends Jurisdiction {
  /** ISO 3166-1 countries and ISO 3166-2 parts, separated by spaces. */
  readonly regions: string
}

const EEA =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO ' +
  'GP MQ GF RE YT MF AX' // parts of the Union that have codes of their own

const row = (
  ...[id, regions, rules, name, url]: [
    string,
    string,
    Pick<Jurisdiction, 'model' | 'maxAgeDays' | 'reaskDays' | 'signal'>,
    string,
    string,
  ]
): JurisdictionRow => ({ id, regions, ...rules, law: cite(id, name, url) })

const state = (code: string, signal: SignalDuty, name: string, url: string): JurisdictionRow =>
  row(`us-${code.toLowerCase()}`, `US-${code}`, { ...OPT_OUT, signal }, name, url)

/** The table. Each row cites its law and, where it was held against it, says when and by what. */
export const JURISDICTIONS: readonly JurisdictionRow[] = [
  row('eea', EEA, OPT_IN, 'Directive 2002/58/EC, art. 5(3)', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'),
  row(
    'uk',
    'GB GI JE GG IM',
    OPT_IN,
    'PECR 2003, reg. 6',
    'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
  ),
  // the authority's guidelines of October 2025 ask for consent to profiling with a high risk; an app that does it overrides
  row(
    'ch',
    'CH',
    OPT_OUT,
    'Telecommunications Act, art. 45c(b)',
    'https://www.fedlex.admin.ch/eli/cc/1997/2187_2187_2187/en',
  ),
  row(
    'br',
    'BR',
    OPT_IN,
    'LGPD, Law 13.709/2018',
    'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  ),
  row(
    'ca-qc',
    'CA-QC',
    OPT_IN,
    'CQLR c. P-39.1, s. 8.1',
    'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  ),
  row(
    'ca',
    'CA-AB CA-BC CA-MB CA-NB CA-NL CA-NS CA-NT CA-NU CA-ON CA-PE CA-SK CA-YT',
    OPT_OUT,
    'PIPEDA',
    'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
  ),
  // a country whose parts differ, without the part: the strictest of them
  row(
    'ca-unknown',
    'CA',
    OPT_IN,
    'CQLR c. P-39.1, s. 8.1',
    'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  ),
  row(
    'us-unknown',
    'US',
    { ...OPT_OUT, signal: { mustHonour: true, mustShow: true, laterGrant: 'yields' } },
    '11 CCR 7025',
    'https://www.law.cornell.edu/regulations/california/11-CCR-7025',
  ),

  // 7025(c)(6): the page shows that the signal was processed; (c)(3): it may ask for consent in spite of it
  state(
    'CA',
    { ...CONSENT_PREVAILS, mustShow: true },
    '11 CCR 7025',
    'https://www.law.cornell.edu/regulations/california/11-CCR-7025',
  ),
  state(
    'CO',
    CONSENT_PREVAILS,
    'C.R.S. 6-1-1306(1)(a)(IV)',
    'https://coag.gov/resources/colorado-privacy-act/',
  ),
  state(
    'CT',
    CONSENT_PREVAILS,
    'Conn. Gen. Stat. 42-520(e)',
    'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  ),
  state(
    'DE',
    SIGNAL_PREVAILS,
    'Del. Code tit. 6, ch. 12D',
    'https://delcode.delaware.gov/title6/c012d/index.html',
  ),
  state(
    'MD',
    SIGNAL_PREVAILS,
    'Md. Code, Com. Law 14-4701 ff.',
    'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4707',
  ),
  state('MN', SIGNAL_PREVAILS, 'Minn. Stat. 325M', 'https://www.revisor.mn.gov/statutes/cite/325M'),
  state(
    'MT',
    SIGNAL_PREVAILS,
    'Mont. Code 30-14-2809',
    'https://archive.legmt.gov/bills/mca/title_0300/chapter_0140/part_0280/sections_index.html',
  ),
  state(
    'NE',
    SIGNAL_PREVAILS,
    'Neb. Rev. Stat. 87-1101 ff.',
    'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1101',
  ),
  state('NH', SIGNAL_PREVAILS, 'N.H. RSA 507-H', 'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm'),
  state('NJ', SIGNAL_PREVAILS, 'P.L. 2023, c. 266', 'https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.PDF'),
  state(
    'OR',
    SIGNAL_PREVAILS,
    'ORS 646A.578',
    'https://www.oregonlegislature.gov/bills_laws/ors/ors646A.html',
  ),
  state(
    'TX',
    SIGNAL_PREVAILS,
    'Tex. Bus. & Com. Code 541.055',
    'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
  ),

  state('FL', FREE, 'Fla. Stat. 501, pt. V', 'https://www.flsenate.gov/Laws/Statutes/2024/Chapter501/PART_V'),
  state('IA', FREE, 'Iowa Code 715D', 'https://www.legis.iowa.gov/docs/code/715D.pdf'),
  state('IN', FREE, 'Ind. Code 24-15', 'https://iga.in.gov/laws/2025/ic/titles/24'),
  state('KY', FREE, 'Ky. Acts 2024, HB 15', 'https://apps.legislature.ky.gov/record/24rs/hb15.html'),
  state(
    'RI',
    FREE,
    'R.I. Gen. Laws 6-48.1',
    'https://webserver.rilegislature.gov/Statutes/TITLE6/6-48.1/INDEX.htm',
  ),
  state(
    'TN',
    FREE,
    'Tenn. Pub. Ch. 408 (2023)',
    'https://publications.tnsosfiles.com/acts/113/pub/pc0408.pdf',
  ),
  state('UT', FREE, 'Utah Code 13-61', 'https://le.utah.gov/xcode/Title13/Chapter61/13-61.html'),
  state('VA', FREE, 'Va. Code 59.1-575 ff.', 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/'),
  // signed, in force from 2027 (OK, LA, AL) and 2028 (VT): held to already
  state('OK', FREE, 'SB 546 (2026)', 'https://www.oklegislature.gov/'),
  state('LA', SIGNAL_PREVAILS, 'Louisiana Data Privacy Act, SB 386 (2026)', 'https://legis.la.gov/'),
  // nothing was found of signals in this law: the stricter reading
  state(
    'AL',
    SIGNAL_PREVAILS,
    'Alabama Personal Data Protection Act, HB 351 (2026)',
    'https://alison.legislature.state.al.us/',
  ),
  state('VT', CONSENT_PREVAILS, 'S.71 (2026)', 'https://legislature.vermont.gov/bill/status/2026/S.71'),
  row(
    'us-other',
    'US-AK US-AZ US-AR US-GA US-HI US-ID US-IL US-KS US-ME US-MA US-MI US-MS US-MO US-NV US-NM US-NY US-NC US-ND US-OH US-PA US-SC US-SD US-WA US-WV US-WI US-WY US-DC US-PR US-GU US-VI US-AS US-MP PR GU VI AS MP',
    NOTICE,
    '15 U.S.C. 45',
    'https://www.law.cornell.edu/uscode/text/15/45',
  ),

  row('kr', 'KR', OPT_IN, 'Personal Information Protection Act', 'https://www.pipc.go.kr/eng/'),
  row(
    'in',
    'IN',
    OPT_IN,
    'Digital Personal Data Protection Act 2023',
    'https://www.meity.gov.in/data-protection-framework',
  ),
  row('tr', 'TR', OPT_IN, 'Law 6698 (KVKK)', 'https://www.kvkk.gov.tr/'),
  row('th', 'TH', OPT_IN, 'Personal Data Protection Act B.E. 2562', 'https://www.pdpc.or.th/'),
  row('za', 'ZA', OPT_IN, 'Protection of Personal Information Act', 'https://inforegulator.org.za/popia/'),
  row('sa', 'SA', OPT_IN, 'Personal Data Protection Law', 'https://sdaia.gov.sa/'),
  row('ar', 'AR', OPT_IN, 'Law 25.326', 'https://www.argentina.gob.ar/aaip/datospersonales'),
  row('cn', 'CN', OPT_IN, 'Personal Information Protection Law', 'http://www.npc.gov.cn/'),
  row('au', 'AU', NOTICE, 'Privacy Act 1988', 'https://www.legislation.gov.au/C2004A03712/latest'),
  row(
    'nz',
    'NZ',
    NOTICE,
    'Privacy Act 2020',
    'https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23223.html',
  ),
  row('jp', 'JP', NOTICE, 'Act on the Protection of Personal Information', 'https://www.ppc.go.jp/en/legal/'),
  // deemed consent by notification needs a way out
  row('sg', 'SG', OPT_OUT, 'Personal Data Protection Act 2012', 'https://sso.agc.gov.sg/Act/PDPA2012'),
  row('mx', 'MX', NOTICE, 'LFPDPPP', 'https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPDPPP.pdf'),
  row(
    'il',
    'IL',
    OPT_IN,
    'Protection of Privacy Law 5741-1981, amendment 13',
    'https://www.gov.il/en/departments/the_privacy_protection_authority',
  ),
]
