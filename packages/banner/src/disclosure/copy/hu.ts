// The words of the privacy page in Hungarian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'hu',
  direction: 'ltr',
  title: 'Mit gyűjtünk, és ki kapja meg',
  introduction:
    'Ön kategóriánként dönti el, mit gyűjthetünk. Ez az oldal felsorolja az egyes kategóriák összes ' +
    'szolgáltatását, valamint azt, hogy ezek mit tárolnak az Ön böngészőjében, és hol fogadnak adatokat.',
  required: 'Szükséges ennek a webhelynek a működéséhez, és mindig be van kapcsolva.',
  noDestinations: 'Ehhez nem használunk külső szolgáltatást.',
  needsAll: 'Csak akkor használjuk, ha a következő kategóriák mindegyike engedélyezve van: {categories}.',
  uncategorised: 'Egyéb szolgáltatások',
  uncategorisedRuns: 'Ezek külön kérdés nélkül futnak.',
  uncategorisedBlocked: 'Ezeket nem használjuk, bárhogyan válaszol is.',
  stores: 'Ezeket tárolja az Ön böngészőjében: {names}.',
  storesUnknown: 'Itt nincs dokumentálva, hogy mit tárol az Ön böngészőjében.',
  storesNothing: 'Semmit sem tárol az Ön böngészőjében.',
  runsHere: 'Saját kódja fut az Ön böngészőjében.',
  runsElsewhere: 'A Segment kiszolgálóitól kap adatokat, nem az Ön böngészőjétől.',
  locationEu: 'A Segment katalógusa csak az EU-ban lévő kiszolgálókat sorol fel.',
  locationEither:
    'A Segment katalógusa az EU-ban és az Egyesült Államokban lévő kiszolgálókat is felsorol. Az, hogy az ' +
    'adatok elhagyják-e az EU-t, attól függ, hogyan állítjuk be a szolgáltatást.',
  locationUs:
    'A Segment katalógusa csak az Egyesült Államokban lévő kiszolgálókat sorol fel. Az adatok elhagyják az ' +
    'EU-t.',
  locationUnknown:
    'A Segment katalógusa nem ismeri ezt a szolgáltatást. Induljon ki abból, hogy az adatok elhagyják az ' +
    'EU-t.',
  processorTitle: 'A Segment, amely a nevünkben dolgoz fel adatokat',
  processor:
    'Az események a Segmenthez, a Twilio Inc. szolgáltatásához kerülnek, amely a nevünkben feldolgozza és ' +
    'továbbítja őket az engedélyezett szolgáltatásoknak.',
  subProcessors: 'A Twilio által igénybe vett további adatfeldolgozók',
  processorRules: 'A Twilio adatfeldolgozói szabályai',
  transferUs:
    'Segment-munkaterületünk az Egyesült Államokban található. A Twilio az EU-USA adatvédelmi keret (EU-US ' +
    'Data Privacy Framework) szerinti tanúsítással rendelkezik, és erre alapozza az adattovábbítást.',
  transferEu: 'Segment-munkaterületünk az EU-ban található: a Segment ott fogadja és tárolja az adatokat.',
  transferSource: 'A Segment régiói',
  domainsTitle: 'Kikkel lép kapcsolatba az Ön böngészője',
  domains:
    'Amint a fenti szolgáltatások valamelyike engedélyezve van, az Ön böngészője a következőkkel lép ' +
    'kapcsolatba:',
  domainCdn: '{host}, a Segment beállításainak és szkriptjeinek letöltéséhez',
  domainApi: '{host}, az események elküldéséhez',
  domainOthers:
    'minden olyan engedélyezett szolgáltatás kiszolgálói, amelynek saját kódja fut az Ön böngészőjében',
  ownHost: 'ez a webhely',
  withdrawTitle: 'Ha meggondolja magát',
  withdraw:
    'Válaszát bármikor módosíthatja vagy visszavonhatja az „Adatvédelmi beállítások” alatt. Az adatgyűjtés ' +
    'azonnal leáll, és amit egy szolgáltatás az Ön böngészőjében tárolt, azt eltávolítjuk, amennyire ez a ' +
    'webhely hozzá tud férni.',
  tableCaption: 'Sütik és egyéb tárolt adatok az Ön böngészőjében',
  tableNote: 'A „*” és a „?” olyan karaktereket jelöl, amelyek webhelyenként és látogatásonként eltérnek.',
  tableUnknown: 'Itt nincs dokumentálva, hogy mit tárolnak ezek a szolgáltatások: {names}.',
  name: 'Név',
  type: 'Típus',
  duration: 'Megőrzési idő',
  purpose: 'Cél',
  who: 'Ki helyezi el',
  us: 'Ez a webhely',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, elutasítás után {refusal}',
  untilClosed: 'Amíg Ön be nem zárja a böngészőt',
  untilCleared: 'Amíg Ön nem törli az adatokat',
  untilSent: 'Amíg a kiszolgálónk meg nem kapja a válaszát',
  durationUnknown: 'Nincs dokumentálva',
  'kind-cookie': 'Süti',
  'kind-local': 'Helyi tárhely',
  'kind-session': 'Munkamenet-tárhely',
  'purpose-visitor': 'Megkülönbözteti az Ön böngészőjét a többitől',
  'purpose-user': 'Megjegyzi, kicsoda Ön, miután bejelentkezett vagy írt nekünk',
  'purpose-session': 'Összekapcsolja egy látogatás oldalait',
  'purpose-click': 'Megjegyzi, melyik hivatkozás vagy hirdetés vezette ide',
  'purpose-ads': 'Méri és személyre szabja a hirdetéseket',
  'purpose-test': 'Mindig ugyanazt a tesztváltozatot mutatja Önnek',
  'purpose-state': 'Megjegyzi, mit látott vagy zárt be már',
  'purpose-chat': 'Oldalról oldalra megőrzi a beszélgetést',
  'purpose-queue': 'Tárolja azokat az eseményeket, amelyeket még nem lehetett elküldeni',
  'purpose-limit': 'Korlátozza az adatküldés gyakoriságát',
  'purpose-probe': 'Megállapítja, mit tud tárolni az Ön böngészője',
  'purpose-choice': 'Megjegyzi az adatvédelemmel kapcsolatos válaszát',
}
