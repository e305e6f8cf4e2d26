// The words of banner and dialog in Hungarian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'hu',
  direction: 'ltr',
  label: 'Adatvédelmi választás',
  title: 'Ön dönti el, mit gyűjtünk',
  description:
    'Az Ön engedélyével mi és a „Testreszabás” alatt felsorolt szolgáltatások adatokat gyűjtünk arról, ' +
    'hogyan használja ezt a webhelyet. Válaszát egy süti jegyzi meg. A választ bármikor módosíthatja az ' +
    '„Adatvédelmi beállítások” alatt.',
  optOutDescription:
    'Mi és a „Testreszabás” alatt felsorolt szolgáltatások adatokat gyűjtünk arról, hogyan használja ' +
    'ezt a webhelyet, hacsak Ön ezt el nem utasítja. Válaszát egy süti jegyzi meg. A választ bármikor ' +
    'módosíthatja az „Adatvédelmi beállítások” alatt.',
  signal: 'Böngészője azt kéri, hogy adatait ne adják el és ne osszák meg. Ezt tiszteletben tartjuk.',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  customize: 'Testreszabás',
  dismiss: 'Bezárás',
  preferences: 'Adatvédelmi beállítások',
  saved: 'Beállítások mentve',
  preferencesDescription:
    'Válassza ki, mire használhatjuk az adatait. A mentésig semmi sem változik, és bármikor visszatérhet ' +
    'ide.',
  saveChoices: 'Választás mentése',
  close: 'Bezárás mentés nélkül',
  alwaysOn: 'Mindig bekapcsolva',
  services: { one: '{count} szolgáltatás', other: '{count} szolgáltatás' },
  needs: 'Szükséges hozzá:',
  search: 'Szolgáltatások keresése',
  found: { one: '{count} szolgáltatás található', other: '{count} szolgáltatás található' },
  opensInNewTab: '(új lapon nyílik meg)',
  stores: 'Tárolhatja',
  cookie: 'Süti',
  localStorage: 'Helyi tárhely',
  sessionStorage: 'Munkamenet-tárhely',
  untilClosed: 'a böngésző bezárásáig',
  untilDeleted: 'törlésig',
  leavesEu: 'Az adatok elhagyhatják az Európai Uniót.',
  staysInEu: 'Az adatok az Európai Unióban maradhatnak.',
  placeUnknown: 'Nem ismert, hol tárolják az adatokat.',
  unsavedTitle: 'Elveti a módosításokat?',
  unsavedDescription: 'Módosított valamit, és nem mentette el.',
  keepEditing: 'Szerkesztés folytatása',
  discardChanges: 'Módosítások elvetése',
}
