// The words of the privacy page in Dutch.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'nl',
  direction: 'ltr',
  title: 'Wat we verzamelen en wie het ontvangt',
  introduction:
    'U bepaalt per categorie wat we mogen verzamelen. Op deze pagina staan alle diensten van elke ' +
    'categorie, wat ze in uw browser opslaan en waar ze gegevens ontvangen.',
  required: 'Nodig om deze site te laten werken en altijd aan.',
  noDestinations: 'Hiervoor wordt geen externe dienst gebruikt.',
  needsAll: 'Wordt alleen gebruikt als al deze categorieën zijn toegestaan: {categories}.',
  uncategorised: 'Andere diensten',
  uncategorisedRuns: 'Deze zijn actief zonder dat het u wordt gevraagd.',
  uncategorisedBlocked: 'Deze worden niet gebruikt, wat u ook antwoordt.',
  stores: 'Slaat in uw browser op: {names}.',
  storesUnknown: 'Wat de dienst in uw browser opslaat, is hier niet gedocumenteerd.',
  storesNothing: 'Slaat niets op in uw browser.',
  runsHere: 'De eigen code van de dienst wordt in uw browser uitgevoerd.',
  runsElsewhere: 'De dienst ontvangt gegevens van de servers van Segment, niet van uw browser.',
  locationEu: 'De catalogus van Segment vermeldt alleen servers in de EU.',
  locationEither:
    'De catalogus van Segment vermeldt servers in de EU en in de Verenigde Staten. Of gegevens de EU ' +
    'verlaten, hangt af van hoe wij de dienst instellen.',
  locationUs:
    'De catalogus van Segment vermeldt alleen servers in de Verenigde Staten. De gegevens verlaten de EU.',
  locationUnknown:
    'De catalogus van Segment kent deze dienst niet. Ga ervan uit dat gegevens de EU verlaten.',
  processorTitle: 'Segment, dat gegevens voor ons verwerkt',
  processor:
    'Gebeurtenissen gaan naar Segment, een dienst van Twilio Inc., die ze namens ons verwerkt en doorgeeft ' +
    'aan de diensten die zijn toegestaan.',
  subProcessors: 'Subverwerkers van Twilio',
  processorRules: 'Regels van Twilio als verwerker',
  transferUs:
    'Onze werkruimte bij Segment bevindt zich in de Verenigde Staten. Twilio is gecertificeerd onder het ' +
    'EU-VS-kader voor gegevensbescherming (EU-US Data Privacy Framework) en baseert de doorgifte daarop.',
  transferEu:
    'Onze werkruimte bij Segment bevindt zich in de EU: Segment ontvangt en bewaart de gegevens daar.',
  transferSource: 'Regio’s van Segment',
  domainsTitle: 'Met wie uw browser contact maakt',
  domains: 'Zodra een van de bovenstaande diensten is toegestaan, maakt uw browser contact met:',
  domainCdn: '{host} voor de instellingen en scripts van Segment',
  domainApi: '{host} om de gebeurtenissen te verzenden',
  domainOthers: 'de servers van elke toegestane dienst waarvan de eigen code in uw browser wordt uitgevoerd',
  ownHost: 'deze site',
  withdrawTitle: 'Van gedachten veranderen',
  withdraw:
    'U kunt uw antwoord op elk moment wijzigen of intrekken onder ‘Privacyvoorkeuren’. Het verzamelen ' +
    'stopt onmiddellijk en wat een dienst in uw browser heeft opgeslagen, wordt verwijderd voor zover deze ' +
    'site daar toegang toe heeft.',
  tableCaption: 'Cookies en andere opslag in uw browser',
  tableNote: '‘*’ en ‘?’ staan voor tekens die per site en per bezoek verschillen.',
  tableUnknown: 'Wat deze diensten opslaan, is hier niet gedocumenteerd: {names}.',
  name: 'Naam',
  type: 'Type',
  duration: 'Bewaartermijn',
  purpose: 'Doel',
  who: 'Geplaatst door',
  us: 'Deze site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, of {refusal} na een weigering',
  untilClosed: 'Totdat u de browser sluit',
  untilCleared: 'Totdat u de gegevens verwijdert',
  untilSent: 'Totdat onze server uw antwoord heeft',
  durationUnknown: 'Niet gedocumenteerd',
  'kind-cookie': 'Cookie',
  'kind-local': 'Lokale opslag',
  'kind-session': 'Sessieopslag',
  'purpose-visitor': 'Onderscheidt uw browser van andere',
  'purpose-user': 'Onthoudt wie u bent nadat u bent ingelogd of ons hebt geschreven',
  'purpose-session': 'Houdt de pagina’s van één bezoek bij elkaar',
  'purpose-click': 'Onthoudt via welke link of advertentie u hier bent gekomen',
  'purpose-ads': 'Meet en personaliseert advertenties',
  'purpose-test': 'Toont u steeds dezelfde versie van een test',
  'purpose-state': 'Onthoudt wat u al hebt gezien of gesloten',
  'purpose-chat': 'Laat een gesprek over meerdere pagina’s doorlopen',
  'purpose-queue': 'Bewaart gebeurtenissen die nog niet konden worden verzonden',
  'purpose-limit': 'Beperkt hoe vaak gegevens worden verzonden',
  'purpose-probe': 'Gaat na wat uw browser kan opslaan',
  'purpose-choice': 'Onthoudt uw antwoord over privacy',
}
