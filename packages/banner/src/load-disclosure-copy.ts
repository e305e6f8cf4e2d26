// The door to the other languages of the privacy page.
import { loadLanguage, type Languages } from './load-language.js'
import { disclosureCopy, type DisclosureCopy } from './disclosure/disclosure-copy.js'

const LANGUAGES: Languages<DisclosureCopy> = {
  ar: () => import('./disclosure/copy/ar.js'),
  bg: () => import('./disclosure/copy/bg.js'),
  cs: () => import('./disclosure/copy/cs.js'),
  da: () => import('./disclosure/copy/da.js'),
  de: () => import('./disclosure/copy/de.js'),
  el: () => import('./disclosure/copy/el.js'),
  es: () => import('./disclosure/copy/es.js'),
  et: () => import('./disclosure/copy/et.js'),
  fi: () => import('./disclosure/copy/fi.js'),
  fr: () => import('./disclosure/copy/fr.js'),
  ga: () => import('./disclosure/copy/ga.js'),
  he: () => import('./disclosure/copy/he.js'),
  hr: () => import('./disclosure/copy/hr.js'),
  hu: () => import('./disclosure/copy/hu.js'),
  is: () => import('./disclosure/copy/is.js'),
  it: () => import('./disclosure/copy/it.js'),
  ja: () => import('./disclosure/copy/ja.js'),
  ko: () => import('./disclosure/copy/ko.js'),
  lt: () => import('./disclosure/copy/lt.js'),
  lv: () => import('./disclosure/copy/lv.js'),
  mt: () => import('./disclosure/copy/mt.js'),
  nb: () => import('./disclosure/copy/nb.js'),
  nl: () => import('./disclosure/copy/nl.js'),
  pl: () => import('./disclosure/copy/pl.js'),
  pt: () => import('./disclosure/copy/pt.js'),
  'pt-BR': () => import('./disclosure/copy/pt-BR.js'),
  ro: () => import('./disclosure/copy/ro.js'),
  sk: () => import('./disclosure/copy/sk.js'),
  sl: () => import('./disclosure/copy/sl.js'),
  sv: () => import('./disclosure/copy/sv.js'),
  tr: () => import('./disclosure/copy/tr.js'),
  uk: () => import('./disclosure/copy/uk.js'),
  'zh-Hans': () => import('./disclosure/copy/zh-Hans.js'),
}

/**
 * The words of `<ConsentDisclosure />` and `<CookieTable />` in the first of these languages that there are words for, in
 * English where there are none or they cannot be fetched. Never rejects.
 *
 * @param languages - most wanted first; the value of an Accept-Language header; or the one language of the page
 */
export const loadDisclosureCopy = (
  languages: readonly string[] | string | null | undefined,
): Promise<DisclosureCopy> => loadLanguage(languages, LANGUAGES, disclosureCopy)
