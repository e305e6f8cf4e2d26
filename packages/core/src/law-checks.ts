// Step 1: what was read to hold each row of jurisdictions.ts against its law.

export interface LawCheck {
  /** The day, as ISO 8601 has it. */
  readonly on: string
  /** What was read. */
  readonly at: string
  /** Whether that was the law's own words, or what a lawyer, an authority or a trade publication says of them. */
  readonly as: 'text' | 'summary'
}

const DESKBOOK = 'https://online.flipbuilder.com/bzaa/mvgs/files/basic-html'
const TEXTS: Readonly<Record<string, string>> = {
  'https://law.cornell.edu/regulations/california/11-CCR-7025': 'us-ca us-unknown',
  'https://texas.public.law/statutes/tex._bus._and_com._code_section_541.055': 'us-tx',
  [`${DESKBOOK}/page269.html`]: 'us-md',
  [`${DESKBOOK}/page303.html`]: 'us-mt',
}
const SUMMARIES: Readonly<Record<string, string>> = {
  'https://consenttheater.org/law/eprivacy/art-5/': 'eea unknown',
  'https://www.blakemorgan.co.uk/data-use-and-access-act-2025-cookies': 'uk',
  'https://cadeproject.org/?p=152009': 'ch',
  'https://www.mattosfilho.com.br/unico/anpd-guia-cookies-protecao-dados/': 'br',
  'https://private-ai.com/2023/09/23/cookies-law25/': 'ca-qc ca-unknown', // quotes section 8.1
  'https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/gl_ba_1112/':
    'ca',
  'https://natlawreview.com/article/under-colorado-privacy-act-will-companies-be-required-to-offer-consumers-ability-to':
    'us-co',
  'https://doingitlocal.com/2025/01/new-privacy-protections-in-effect-on-january-1-attorney-general-tong-advises-connecticut-consumers-and-businesses-of-opt-out-rights-and-requirements':
    'us-ct',
  'https://www.mayerbrown.com/es/insights/resource-centers/cybersecurity-and-data-privacy-resource-center/state-privacy-law-tracker':
    'us-de us-or us-fl us-ia us-ut us-va us-other',
  'https://cookiebeam.com/guides/universal-opt-out-mechanisms-us-state-laws-2026':
    'us-mn us-nh us-in us-ky us-ri us-tn',
  'https://apm.law/us-privacy-reminder-five-new-state-privacy-laws-becoming-effective': 'us-ne',
  'https://www.clarip.com/data-privacy/universal-opt-out-mechanisms-in-u-s-consumer-privacy-laws/': 'us-nj',
  'https://www.troutmanprivacy.com/2026/02/proposed-state-privacy-law-update-february-23-2026': 'us-ok',
  'https://www.privado.ai/post/louisiana-becomes-22nd-state-to-pass-a-comprehensive-consumer-privacy-law':
    'us-la',
  'https://www.clym.io/regulations/alabama-personal-data-protection-act-house-bill-351': 'us-al',
  'https://www.privado.ai/post/vermont-becomes-23rd-state-to-pass-a-comprehensive-consumer-privacy-law':
    'us-vt',
  'https://www.recordinglaw.com/world-laws/world-data-privacy-laws/cookie-consent-laws-by-country/': 'kr',
  'https://www.storyboard18.com/digital/how-india-is-catching-up-on-user-data-protection-with-dpdpa-54779.htm':
    'in',
  'https://cookiebeam.com/guides/global-cookie-consent-laws-2026': 'tr th za',
  'https://www.genieai.co/en-sa/template/cookie-consent-policy': 'sa',
  'https://twobirds.com/en/trending-topics/global-cookie-review/argentina': 'ar',
  'https://www.consentstack.io/regulations/jurisdiction/china': 'cn',
  'https://twobirds.com/en/trending-topics/global-cookie-review/australia': 'au',
  'https://www.uniconsent.com/zh/docs/faq/optin-optout-geo': 'nz',
  'https://twobirds.com/en/trending-topics/global-cookie-review/singapore': 'sg',
  'https://kukie.io/blog/cookie-consent-israel-privacy-law': 'il',
  'https://abe-legal.jp/en/columns/cookie-regulation-japan': 'jp',
  'https://www.ecija.com/actualidad-insights/publicidad-digital-y-privacidad-lo-que-las-cookies-revelan-y-la-ley-aun-no-regula-del-todo':
    'mx',
}

const checksOf = (read: Readonly<Record<string, string>>, as: LawCheck['as']) =>
  Object.entries(read).flatMap(([at, ids]) =>
    ids.split(' ').map((id) => [id, { on: '2026-11-25', at, as }] as const),
  )

/** By a row's id. */
export const LAW_CHECKS: ReadonlyMap<string, LawCheck> = new Map([
  ...checksOf(TEXTS, 'text'),
  ...checksOf(SUMMARIES, 'summary'),
])
