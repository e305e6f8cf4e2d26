// The words of banner and dialog in Icelandic.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'is',
  direction: 'ltr',
  label: 'Persónuverndarval',
  title: 'Þú velur hverju við söfnum',
  description:
    'Með þínu leyfi söfnum við og þær þjónustur sem taldar eru upp undir „Sérsníða“ gögnum um hvernig þú ' +
    'notar þetta vefsvæði. Vafrakaka man svarið þitt. Þú getur breytt svarinu hvenær sem er undir ' +
    '„Persónuverndarstillingar“.',
  optOutDescription:
    'Við og þær þjónustur sem taldar eru upp undir „Sérsníða“ söfnum gögnum um hvernig þú notar þetta ' +
    'vefsvæði, nema þú hafnir því. Vafrakaka man svarið þitt. Þú getur breytt svarinu hvenær sem er ' +
    'undir „Persónuverndarstillingar“.',
  signal: 'Vafrinn þinn biður um að gögnin þín séu hvorki seld né þeim deilt. Við virðum það.',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  customize: 'Sérsníða',
  dismiss: 'Loka',
  preferences: 'Persónuverndarstillingar',
  saved: 'Stillingarnar hafa verið vistaðar',
  preferencesDescription:
    'Veldu til hvers við megum nota gögnin þín. Ekkert breytist fyrr en þú vistar og þú getur komið ' +
    'hingað aftur hvenær sem er.',
  saveChoices: 'Vista val',
  close: 'Loka án þess að vista',
  alwaysOn: 'Alltaf virkt',
  services: { one: '{count} þjónusta', other: '{count} þjónustur' },
  needs: 'Krefst:',
  search: 'Leita að þjónustum',
  found: { one: '{count} þjónusta fannst', other: '{count} þjónustur fundust' },
  opensInNewTab: '(opnast í nýjum flipa)',
  stores: 'Kann að geyma',
  cookie: 'Vafrakaka',
  localStorage: 'Staðbundin geymsla',
  sessionStorage: 'Lotugeymsla',
  untilClosed: 'þar til vafranum er lokað',
  untilDeleted: 'þar til henni er eytt',
  leavesEu: 'Gögn kunna að fara út fyrir Evrópusambandið.',
  staysInEu: 'Gögn geta verið áfram í Evrópusambandinu.',
  placeUnknown: 'Ekki er vitað hvar gögn eru geymd.',
  unsavedTitle: 'Hætta við breytingarnar?',
  unsavedDescription: 'Þú hefur breytt einhverju og ekki vistað það.',
  keepEditing: 'Halda áfram að breyta',
  discardChanges: 'Hætta við breytingarnar',
}
