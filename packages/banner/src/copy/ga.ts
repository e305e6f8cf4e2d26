// The words of banner and dialog in Irish. After 2 to 6 a noun is lenited, after the others not.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'ga',
  direction: 'ltr',
  label: 'Roghanna príobháideachais',
  title: 'Roghnaíonn tusa cad a bhailímid',
  description:
    'Le do chead, bailímidne agus na seirbhísí atá liostaithe faoi “Saincheap” sonraí faoin gcaoi a ' +
    'n-úsáideann tú an suíomh seo. Cuimhníonn fianán ar do fhreagra. Is féidir leat do fhreagra a athrú ' +
    'am ar bith faoi “Sainroghanna príobháideachais”.',
  optOutDescription:
    'Bailímidne agus na seirbhísí atá liostaithe faoi “Saincheap” sonraí faoin gcaoi a n-úsáideann tú ' +
    'an suíomh seo, mura ndiúltaíonn tú. Cuimhníonn fianán ar do fhreagra. Is féidir leat do fhreagra ' +
    'a athrú am ar bith faoi “Sainroghanna príobháideachais”.',
  signal: 'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt. Cloímid leis sin.',
  acceptAll: 'Glac leo go léir',
  rejectAll: 'Diúltaigh dóibh go léir',
  customize: 'Saincheap',
  dismiss: 'Dún',
  preferences: 'Sainroghanna príobháideachais',
  saved: 'Sábháladh na sainroghanna',
  preferencesDescription:
    'Roghnaigh na críocha a bhféadfaimid do shonraí a úsáid lena n-aghaidh. Ní athróidh aon rud go dtí ' +
    'go sábhálfaidh tú, agus is féidir leat filleadh anseo am ar bith.',
  saveChoices: 'Sábháil na roghanna',
  close: 'Dún gan sábháil',
  alwaysOn: 'Ar siúl i gcónaí',
  services: {
    one: '{count} seirbhís',
    two: '{count} sheirbhís',
    few: '{count} sheirbhís',
    many: '{count} seirbhís',
    other: '{count} seirbhís',
  },
  needs: 'Teastaíonn:',
  search: 'Cuardaigh seirbhísí',
  found: {
    one: 'Aimsíodh {count} seirbhís',
    two: 'Aimsíodh {count} sheirbhís',
    few: 'Aimsíodh {count} sheirbhís',
    many: 'Aimsíodh {count} seirbhís',
    other: 'Aimsíodh {count} seirbhís',
  },
  opensInNewTab: '(osclaítear i gcluaisín nua)',
  stores: 'Stóráil fhéideartha',
  cookie: 'Fianán',
  localStorage: 'Stóras áitiúil',
  sessionStorage: 'Stóras seisiúin',
  untilClosed: 'go dtí go ndúntar an brabhsálaí',
  untilDeleted: 'go dtí go scriostar é',
  leavesEu: 'D’fhéadfadh sonraí an tAontas Eorpach a fhágáil.',
  staysInEu: 'Is féidir le sonraí fanacht san Aontas Eorpach.',
  placeUnknown: 'Ní fios cá gcoinnítear sonraí.',
  unsavedTitle: 'Do chuid athruithe a chur ar ceal?',
  unsavedDescription: 'D’athraigh tú rud éigin agus níor shábháil tú é.',
  keepEditing: 'Lean den eagarthóireacht',
  discardChanges: 'Cuir na hathruithe ar ceal',
}
