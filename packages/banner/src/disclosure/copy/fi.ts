// The words of the privacy page in Finnish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'fi',
  direction: 'ltr',
  title: 'Mitä keräämme ja kuka sen saa',
  introduction:
    'Sinä päätät luokittain, mitä saamme kerätä. Tällä sivulla kerrotaan, mitkä kaikki palvelut kuhunkin ' +
    'luokkaan kuuluvat, mitä ne tallentavat selaimeesi ja missä ne vastaanottavat tietoja.',
  required: 'Välttämätön tämän sivuston toiminnalle ja aina käytössä.',
  noDestinations: 'Tähän ei käytetä mitään ulkopuolista palvelua.',
  needsAll: 'Käytetään vain, kun kaikki nämä luokat on sallittu: {categories}.',
  uncategorised: 'Muut palvelut',
  uncategorisedRuns: 'Nämä palvelut toimivat sinulta kysymättä.',
  uncategorisedBlocked: 'Näitä palveluja ei käytetä, vastasitpa mitä tahansa.',
  stores: 'Tallentaa selaimeesi: {names}.',
  storesUnknown: 'Tässä ei ole dokumentoitu, mitä se tallentaa selaimeesi.',
  storesNothing: 'Ei tallenna selaimeesi mitään.',
  runsHere: 'Sen omaa koodia suoritetaan selaimessasi.',
  runsElsewhere: 'Se saa tietoja Segmentin palvelimilta, ei selaimestasi.',
  locationEu: 'Segmentin luettelon mukaan palvelimia on vain EU:ssa.',
  locationEither:
    'Segmentin luettelon mukaan palvelimia on EU:ssa ja Yhdysvalloissa. Se, siirtyykö tietoja EU:n ' +
    'ulkopuolelle, riippuu siitä, miten määritämme palvelun.',
  locationUs:
    'Segmentin luettelon mukaan palvelimia on vain Yhdysvalloissa. Tiedot siirtyvät EU:n ulkopuolelle.',
  locationUnknown:
    'Segmentin luettelossa ei ole tätä palvelua. Oleta, että tietoja siirtyy EU:n ulkopuolelle.',
  processorTitle: 'Segment, joka käsittelee tietoja lukuumme',
  processor:
    'Tapahtumat lähetetään Segmentille, joka on Twilio Inc. -yhtiön palvelu. Se käsittelee ne lukuumme ja ' +
    'välittää ne sallituille palveluille.',
  subProcessors: 'Twilion alikäsittelijät',
  processorRules: 'Twilion säännöt henkilötietojen käsittelijänä',
  transferUs:
    'Segment-työtilamme sijaitsee Yhdysvalloissa. Twilio on sertifioitu EU:n ja Yhdysvaltojen välisen ' +
    'tietosuojakehyksen (EU-US Data Privacy Framework) mukaisesti ja perustaa tietojen siirron siihen.',
  transferEu: 'Segment-työtilamme sijaitsee EU:ssa: Segment vastaanottaa ja säilyttää tiedot siellä.',
  transferSource: 'Segmentin alueet',
  domainsTitle: 'Mihin selaimesi ottaa yhteyttä',
  domains: 'Kun jokin edellä mainituista palveluista on sallittu, selaimesi ottaa yhteyttä seuraaviin:',
  domainCdn: '{host}, josta haetaan Segmentin asetukset ja komentosarjat',
  domainApi: '{host}, jonne tapahtumat lähetetään',
  domainOthers:
    'kaikkien niiden sallittujen palvelujen palvelimet, joiden omaa koodia suoritetaan selaimessasi',
  ownHost: 'tämä sivusto',
  withdrawTitle: 'Jos muutat mieltäsi',
  withdraw:
    'Voit muuttaa vastaustasi tai peruuttaa sen milloin tahansa kohdassa ”Yksityisyysasetukset”. ' +
    'Kerääminen loppuu heti, ja palvelun selaimeesi tallentamat tiedot poistetaan siltä osin kuin tämä ' +
    'sivusto pääsee niihin käsiksi.',
  tableCaption: 'Evästeet ja muut selaimeesi tallennettavat tiedot',
  tableNote: '”*” ja ”?” tarkoittavat merkkejä, jotka vaihtelevat sivuston ja käynnin mukaan.',
  tableUnknown: 'Tässä ei ole dokumentoitu, mitä nämä palvelut tallentavat: {names}.',
  name: 'Nimi',
  type: 'Tyyppi',
  duration: 'Säilytysaika',
  purpose: 'Käyttötarkoitus',
  who: 'Asettaja',
  us: 'Tämä sivusto',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, kieltäytymisen jälkeen {refusal}',
  untilClosed: 'Kunnes suljet selaimen',
  untilCleared: 'Kunnes poistat tiedot',
  untilSent: 'Kunnes palvelimemme on saanut vastauksesi',
  durationUnknown: 'Ei dokumentoitu',
  'kind-cookie': 'Eväste',
  'kind-local': 'Paikallinen tallennustila',
  'kind-session': 'Istunnon tallennustila',
  'purpose-visitor': 'Erottaa selaimesi muista',
  'purpose-user': 'Muistaa, kuka olet, kun olet kirjautunut sisään tai kirjoittanut meille',
  'purpose-session': 'Yhdistää saman käynnin sivut toisiinsa',
  'purpose-click': 'Muistaa, mikä linkki tai mainos toi sinut tänne',
  'purpose-ads': 'Mittaa ja personoi mainontaa',
  'purpose-test': 'Näyttää sinulle testissä aina saman version',
  'purpose-state': 'Muistaa, mitä olet jo nähnyt tai sulkenut',
  'purpose-chat': 'Säilyttää keskustelun sivulta toiselle siirryttäessä',
  'purpose-queue': 'Säilyttää tapahtumia, joita ei ole vielä voitu lähettää',
  'purpose-limit': 'Rajoittaa sitä, kuinka usein tietoja lähetetään',
  'purpose-probe': 'Selvittää, mitä selaimesi voi tallentaa',
  'purpose-choice': 'Muistaa yksityisyyttä koskevan vastauksesi',
}
