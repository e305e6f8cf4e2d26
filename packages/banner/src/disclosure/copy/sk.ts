// The words of the privacy page in Slovak.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'sk',
  direction: 'ltr',
  title: 'Čo zhromažďujeme a kto to dostáva',
  introduction:
    'O tom, čo smieme zhromažďovať, rozhodujete podľa kategórií. Táto stránka uvádza každú službu každej ' +
    'kategórie, čo služba ukladá vo vašom prehliadači a kde prijíma údaje.',
  required: 'Potrebné na fungovanie tohto webového sídla a vždy zapnuté.',
  noDestinations: 'Na tento účel sa nepoužíva žiadna externá služba.',
  needsAll: 'Používa sa len vtedy, keď sú povolené všetky tieto kategórie: {categories}.',
  uncategorised: 'Ďalšie služby',
  uncategorisedRuns: 'Tieto služby sa spúšťajú bez toho, aby sme sa vás na ne pýtali.',
  uncategorisedBlocked: 'Tieto služby sa nepoužívajú, nech odpoviete akokoľvek.',
  stores: 'Vo vašom prehliadači ukladá: {names}.',
  storesUnknown: 'Čo ukladá vo vašom prehliadači, tu nie je zdokumentované.',
  storesNothing: 'Vo vašom prehliadači neukladá nič.',
  runsHere: 'Jej vlastný kód sa spúšťa vo vašom prehliadači.',
  runsElsewhere: 'Údaje dostáva zo serverov služby Segment, nie z vášho prehliadača.',
  locationEu: 'Katalóg služby Segment uvádza servery iba v EÚ.',
  locationEither:
    'Katalóg služby Segment uvádza servery v EÚ a v Spojených štátoch. Či údaje opustia EÚ, závisí od toho, ' +
    'ako službu nastavíme.',
  locationUs: 'Katalóg služby Segment uvádza servery iba v Spojených štátoch. Údaje opúšťajú EÚ.',
  locationUnknown: 'Katalóg služby Segment túto službu nepozná. Predpokladajte, že údaje opúšťajú EÚ.',
  processorTitle: 'Segment, ktorý pre nás spracúva údaje',
  processor:
    'Udalosti sa odosielajú službe Segment spoločnosti Twilio Inc., ktorá ich spracúva v našom mene a ' +
    'odovzdáva povoleným službám.',
  subProcessors: 'Ďalší sprostredkovatelia spoločnosti Twilio',
  processorRules: 'Pravidlá spoločnosti Twilio ako sprostredkovateľa',
  transferUs:
    'Náš pracovný priestor v službe Segment sa nachádza v Spojených štátoch. Spoločnosť Twilio je ' +
    'certifikovaná podľa rámca ochrany osobných údajov medzi EÚ a USA (Data Privacy Framework) a pri prenose ' +
    'sa oň opiera.',
  transferEu:
    'Náš pracovný priestor v službe Segment sa nachádza v EÚ: Segment tam údaje prijíma a uchováva.',
  transferSource: 'Regióny služby Segment',
  domainsTitle: 'Koho kontaktuje váš prehliadač',
  domains: 'Hneď ako je niektorá z uvedených služieb povolená, váš prehliadač kontaktuje:',
  domainCdn: '{host} na získanie nastavení a skriptov služby Segment',
  domainApi: '{host} na odoslanie udalostí',
  domainOthers: 'servery každej povolenej služby, ktorej vlastný kód sa spúšťa vo vašom prehliadači',
  ownHost: 'toto webové sídlo',
  withdrawTitle: 'Zmena rozhodnutia',
  withdraw:
    'Svoju odpoveď môžete kedykoľvek zmeniť alebo odvolať v časti „Predvoľby súkromia“. Zhromažďovanie sa ' +
    'okamžite zastaví a to, čo služba uložila vo vašom prehliadači, sa odstráni v rozsahu, v akom k tomu má ' +
    'toto webové sídlo prístup.',
  tableCaption: 'Súbory cookie a iné úložiská vo vašom prehliadači',
  tableNote: '„*“ a „?“ zastupujú znaky, ktoré sa líšia podľa webového sídla a návštevy.',
  tableUnknown: 'Čo ukladajú tieto služby, tu nie je zdokumentované: {names}.',
  name: 'Názov',
  type: 'Typ',
  duration: 'Doba uchovávania',
  purpose: 'Účel',
  who: 'Kto ukladá',
  us: 'Toto webové sídlo',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, po odmietnutí {refusal}',
  untilClosed: 'Kým nezatvoríte prehliadač',
  untilCleared: 'Kým údaje nevymažete',
  untilSent: 'Kým náš server nedostane vašu odpoveď',
  durationUnknown: 'Nie je zdokumentovaná',
  'kind-cookie': 'Súbor cookie',
  'kind-local': 'Lokálne úložisko',
  'kind-session': 'Úložisko relácie',
  'purpose-visitor': 'Odlišuje váš prehliadač od iných',
  'purpose-user': 'Pamätá si, kto ste, po tom, ako sa prihlásite alebo nám napíšete',
  'purpose-session': 'Spája stránky jednej návštevy',
  'purpose-click': 'Pamätá si, cez ktorý odkaz alebo ktorú reklamu ste sem prišli',
  'purpose-ads': 'Meria a personalizuje reklamu',
  'purpose-test': 'Zobrazuje vám pri teste stále tú istú verziu',
  'purpose-state': 'Pamätá si, čo ste už videli alebo zatvorili',
  'purpose-chat': 'Zachováva konverzáciu pri prechode medzi stránkami',
  'purpose-queue': 'Uchováva udalosti, ktoré zatiaľ nebolo možné odoslať',
  'purpose-limit': 'Obmedzuje, ako často sa odosielajú údaje',
  'purpose-probe': 'Zisťuje, čo dokáže váš prehliadač uložiť',
  'purpose-choice': 'Pamätá si vašu odpoveď týkajúcu sa súkromia',
}
