// The words of banner and dialog in Czech.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'cs',
  direction: 'ltr',
  label: 'Volby soukromí',
  title: 'Vy rozhodujete, co shromažďujeme',
  description:
    'S vaším svolením my a služby uvedené v části „Přizpůsobit“ shromažďujeme údaje o tom, jak tento web ' +
    'používáte. Vaši odpověď si pamatuje soubor cookie. Kdykoli ji můžete změnit v části „Předvolby ' +
    'soukromí“.',
  optOutDescription:
    'My a služby uvedené v části „Přizpůsobit“ shromažďujeme údaje o tom, jak tento web používáte, ' +
    'pokud to neodmítnete. Vaši odpověď si pamatuje soubor cookie. Kdykoli ji můžete změnit v části ' +
    '„Předvolby soukromí“.',
  signal: 'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely. Respektujeme to.',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  customize: 'Přizpůsobit',
  dismiss: 'Zavřít',
  preferences: 'Předvolby soukromí',
  saved: 'Předvolby byly uloženy',
  preferencesDescription:
    'Zvolte, k čemu smíme používat vaše údaje. Dokud volby neuložíte, nic se nezmění, a kdykoli se sem ' +
    'můžete vrátit.',
  saveChoices: 'Uložit volby',
  close: 'Zavřít bez uložení',
  alwaysOn: 'Vždy zapnuto',
  services: { one: '{count} služba', few: '{count} služby', many: '{count} služby', other: '{count} služeb' },
  needs: 'Vyžaduje:',
  search: 'Hledat služby',
  found: {
    one: 'Nalezena {count} služba',
    few: 'Nalezeny {count} služby',
    many: 'Nalezeno {count} služby',
    other: 'Nalezeno {count} služeb',
  },
  opensInNewTab: '(otevře se na nové kartě)',
  stores: 'Může ukládat',
  cookie: 'Soubor cookie',
  localStorage: 'Místní úložiště',
  sessionStorage: 'Úložiště relace',
  untilClosed: 'do zavření prohlížeče',
  untilDeleted: 'do smazání',
  leavesEu: 'Údaje mohou opustit Evropskou unii.',
  staysInEu: 'Údaje mohou zůstat v Evropské unii.',
  placeUnknown: 'Není známo, kde jsou údaje uloženy.',
  unsavedTitle: 'Zahodit změny?',
  unsavedDescription: 'Něco jste změnili a neuložili.',
  keepEditing: 'Pokračovat v úpravách',
  discardChanges: 'Zahodit změny',
}
