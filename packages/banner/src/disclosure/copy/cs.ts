// The words of the privacy page in Czech.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'cs',
  direction: 'ltr',
  title: 'Co shromažďujeme a kdo to dostává',
  introduction:
    'O tom, co smíme shromažďovat, rozhodujete podle kategorií. Tato stránka uvádí všechny služby každé ' +
    'kategorie, co ukládají ve vašem prohlížeči a kde přijímají údaje.',
  required: 'Nezbytné pro fungování tohoto webu a vždy zapnuté.',
  noDestinations: 'K tomu se nepoužívá žádná externí služba.',
  needsAll: 'Používá se pouze tehdy, jsou-li povoleny všechny tyto kategorie: {categories}.',
  uncategorised: 'Ostatní služby',
  uncategorisedRuns: 'Tyto služby běží, aniž bychom se vás na ně ptali.',
  uncategorisedBlocked: 'Tyto služby se nepoužívají, ať odpovíte jakkoli.',
  stores: 'Ukládá ve vašem prohlížeči: {names}.',
  storesUnknown: 'Co ukládá ve vašem prohlížeči, zde není zdokumentováno.',
  storesNothing: 'Ve vašem prohlížeči nic neukládá.',
  runsHere: 'Její vlastní kód běží ve vašem prohlížeči.',
  runsElsewhere: 'Údaje dostává ze serverů služby Segment, nikoli z vašeho prohlížeče.',
  locationEu: 'Katalog služby Segment uvádí servery pouze v EU.',
  locationEither:
    'Katalog služby Segment uvádí servery v EU a ve Spojených státech. Zda údaje opouštějí EU, závisí na ' +
    'tom, jak službu nastavíme.',
  locationUs: 'Katalog služby Segment uvádí servery pouze ve Spojených státech. Údaje opouštějí EU.',
  locationUnknown: 'Katalog služby Segment tuto službu nezná. Počítejte s tím, že údaje opouštějí EU.',
  processorTitle: 'Služba Segment, která pro nás zpracovává údaje',
  processor:
    'Události se odesílají službě Segment společnosti Twilio Inc., která je pro nás zpracovává a předává ' +
    'povoleným službám.',
  subProcessors: 'Dílčí zpracovatelé společnosti Twilio',
  processorRules: 'Pravidla společnosti Twilio jako zpracovatele',
  transferUs:
    'Náš pracovní prostor ve službě Segment se nachází ve Spojených státech. Společnost Twilio je ' +
    'certifikována podle rámce pro ochranu osobních údajů mezi EU a USA (EU-US Data Privacy Framework) a ' +
    'předávání údajů o něj opírá.',
  transferEu: 'Náš pracovní prostor ve službě Segment se nachází v EU: Segment tam údaje přijímá a uchovává.',
  transferSource: 'Regiony služby Segment',
  domainsTitle: 'Koho váš prohlížeč kontaktuje',
  domains: 'Jakmile je některá z výše uvedených služeb povolena, váš prohlížeč kontaktuje:',
  domainCdn: '{host} kvůli nastavení a skriptům služby Segment',
  domainApi: '{host} kvůli odeslání událostí',
  domainOthers: 'servery každé povolené služby, jejíž vlastní kód běží ve vašem prohlížeči',
  ownHost: 'tento web',
  withdrawTitle: 'Změna rozhodnutí',
  withdraw:
    'Svou odpověď můžete kdykoli změnit nebo odvolat v části „Předvolby soukromí“. Shromažďování ihned ' +
    'skončí a to, co některá služba uložila ve vašem prohlížeči, se odstraní v rozsahu, v jakém k tomu má ' +
    'tento web přístup.',
  tableCaption: 'Soubory cookie a další údaje uložené ve vašem prohlížeči',
  tableNote: '„*“ a „?“ zastupují znaky, které se liší podle webu a návštěvy.',
  tableUnknown: 'Co tyto služby ukládají, zde není zdokumentováno: {names}.',
  name: 'Název',
  type: 'Typ',
  duration: 'Doba uložení',
  purpose: 'Účel',
  who: 'Nastavuje',
  us: 'Tento web',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, po odmítnutí {refusal}',
  untilClosed: 'Dokud nezavřete prohlížeč',
  untilCleared: 'Dokud údaje nesmažete',
  untilSent: 'Dokud náš server neobdrží vaši odpověď',
  durationUnknown: 'Není zdokumentována',
  'kind-cookie': 'Soubor cookie',
  'kind-local': 'Místní úložiště',
  'kind-session': 'Úložiště relace',
  'purpose-visitor': 'Odlišuje váš prohlížeč od ostatních',
  'purpose-user': 'Pamatuje si, kdo jste, poté co se přihlásíte nebo nám napíšete',
  'purpose-session': 'Spojuje stránky jedné návštěvy',
  'purpose-click': 'Pamatuje si odkaz nebo reklamu, přes které jste sem přišli',
  'purpose-ads': 'Měří a personalizuje reklamu',
  'purpose-test': 'Zobrazuje vám stále stejnou variantu testu',
  'purpose-state': 'Pamatuje si, co jste už viděli nebo zavřeli',
  'purpose-chat': 'Zachovává konverzaci napříč stránkami',
  'purpose-queue': 'Uchovává události, které zatím nebylo možné odeslat',
  'purpose-limit': 'Omezuje, jak často se údaje odesílají',
  'purpose-probe': 'Zjišťuje, co váš prohlížeč dokáže uložit',
  'purpose-choice': 'Pamatuje si vaši odpověď ohledně soukromí',
}
