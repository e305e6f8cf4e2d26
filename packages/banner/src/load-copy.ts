// The door to the other languages of banner and dialog.
import { copy as english } from './copy/en.js'
import type { BannerCopy } from './copy.js'
import { loadLanguage, type Languages } from './load-language.js'

const LANGUAGES: Languages<BannerCopy> = {
  ar: () => import('./copy/ar.js'),
  bg: () => import('./copy/bg.js'),
  cs: () => import('./copy/cs.js'),
  da: () => import('./copy/da.js'),
  de: () => import('./copy/de.js'),
  el: () => import('./copy/el.js'),
  es: () => import('./copy/es.js'),
  et: () => import('./copy/et.js'),
  fi: () => import('./copy/fi.js'),
  fr: () => import('./copy/fr.js'),
  ga: () => import('./copy/ga.js'),
  he: () => import('./copy/he.js'),
  hr: () => import('./copy/hr.js'),
  hu: () => import('./copy/hu.js'),
  is: () => import('./copy/is.js'),
  it: () => import('./copy/it.js'),
  ja: () => import('./copy/ja.js'),
  ko: () => import('./copy/ko.js'),
  lt: () => import('./copy/lt.js'),
  lv: () => import('./copy/lv.js'),
  mt: () => import('./copy/mt.js'),
  nb: () => import('./copy/nb.js'),
  nl: () => import('./copy/nl.js'),
  pl: () => import('./copy/pl.js'),
  pt: () => import('./copy/pt.js'),
  'pt-BR': () => import('./copy/pt-BR.js'),
  ro: () => import('./copy/ro.js'),
  sk: () => import('./copy/sk.js'),
  sl: () => import('./copy/sl.js'),
  sv: () => import('./copy/sv.js'),
  tr: () => import('./copy/tr.js'),
  uk: () => import('./copy/uk.js'),
  'zh-Hans': () => import('./copy/zh-Hans.js'),
}

/**
 * The copy in the first of the visitor's languages that there is one for, in English where there is none or it
 * cannot be fetched. Never rejects. Runs in the browser and on a server, server components too.
 *
 * @param languages - most wanted first, as `navigator.languages` is; or the value of an Accept-Language header
 */
export const loadCopy = (languages: readonly string[] | string | null | undefined): Promise<BannerCopy> =>
  loadLanguage(languages, LANGUAGES, english)
