// The words of banner and dialog in Slovak.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'sk',
  direction: 'ltr',
  label: 'Voľby súkromia',
  title: 'Vy rozhodujete, čo zhromažďujeme',
  description:
    'S vaším povolením my a služby uvedené v časti „Prispôsobiť“ zhromažďujeme údaje o tom, ako ' +
    'používate toto webové sídlo. Vašu odpoveď si pamätá súbor cookie. Kedykoľvek ju môžete zmeniť v ' +
    'časti „Predvoľby súkromia“.',
  optOutDescription:
    'My a služby uvedené v časti „Prispôsobiť“ zhromažďujeme údaje o tom, ako používate toto webové ' +
    'sídlo, pokiaľ to neodmietnete. Vašu odpoveď si pamätá súbor cookie. Kedykoľvek ju môžete zmeniť v ' +
    'časti „Predvoľby súkromia“.',
  signal: 'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali. Rešpektujeme to.',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  customize: 'Prispôsobiť',
  dismiss: 'Zavrieť',
  preferences: 'Predvoľby súkromia',
  saved: 'Predvoľby boli uložené',
  preferencesDescription:
    'Zvoľte, na čo smieme používať vaše údaje. Kým voľby neuložíte, nič sa nezmení, a kedykoľvek sa sem ' +
    'môžete vrátiť.',
  saveChoices: 'Uložiť voľby',
  close: 'Zavrieť bez uloženia',
  alwaysOn: 'Vždy zapnuté',
  services: {
    one: '{count} služba',
    few: '{count} služby',
    many: '{count} služby',
    other: '{count} služieb',
  },
  needs: 'Vyžaduje:',
  search: 'Hľadať služby',
  found: {
    one: 'Našla sa {count} služba',
    few: 'Našli sa {count} služby',
    many: 'Našlo sa {count} služby',
    other: 'Našlo sa {count} služieb',
  },
  opensInNewTab: '(otvorí sa na novej karte)',
  stores: 'Môže ukladať',
  cookie: 'Súbor cookie',
  localStorage: 'Lokálne úložisko',
  sessionStorage: 'Úložisko relácie',
  untilClosed: 'do zatvorenia prehliadača',
  untilDeleted: 'do vymazania',
  leavesEu: 'Údaje môžu opustiť Európsku úniu.',
  staysInEu: 'Údaje môžu zostať v Európskej únii.',
  placeUnknown: 'Nie je známe, kde sú údaje uložené.',
  unsavedTitle: 'Zahodiť zmeny?',
  unsavedDescription: 'Niečo ste zmenili a neuložili.',
  keepEditing: 'Pokračovať v úpravách',
  discardChanges: 'Zahodiť zmeny',
}
