// The words of the privacy page in Estonian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'et',
  direction: 'ltr',
  title: 'Mida me kogume ja kes selle saab',
  introduction:
    'Teie otsustate kategooriate kaupa, mida me koguda tohime. Sellel lehel on nimetatud iga kategooria ' +
    'kõik teenused, samuti see, mida need teie brauserisse salvestavad ja kus need andmeid vastu võtavad.',
  required: 'Vajalik selle saidi toimimiseks ja alati sees.',
  noDestinations: 'Selleks ei kasutata ühtegi välist teenust.',
  needsAll: 'Kasutatakse ainult siis, kui kõik need kategooriad on lubatud: {categories}.',
  uncategorised: 'Muud teenused',
  uncategorisedRuns: 'Need töötavad, ilma et teilt selle kohta küsitaks.',
  uncategorisedBlocked: 'Neid ei kasutata, kuidas te ka ei vastaks.',
  stores: 'Salvestab teie brauserisse: {names}.',
  storesUnknown: 'Siin ei ole dokumenteeritud, mida see teie brauserisse salvestab.',
  storesNothing: 'Ei salvesta teie brauserisse midagi.',
  runsHere: 'Teenuse enda kood töötab teie brauseris.',
  runsElsewhere: 'Saab andmeid Segmenti serveritest, mitte teie brauserist.',
  locationEu: 'Segmenti kataloogis on märgitud serverid ainult ELis.',
  locationEither:
    'Segmenti kataloogis on märgitud serverid ELis ja Ameerika Ühendriikides. See, kas andmed väljuvad ' +
    'EList, oleneb sellest, kuidas me teenuse seadistame.',
  locationUs:
    'Segmenti kataloogis on märgitud serverid ainult Ameerika Ühendriikides. Andmed väljuvad EList.',
  locationUnknown: 'Segmenti kataloogis seda teenust ei ole. Arvestage sellega, et andmed väljuvad EList.',
  processorTitle: 'Segment, mis töötleb andmeid meie nimel',
  processor:
    'Sündmused saadetakse Segmentile, ettevõtte Twilio Inc. teenusele, mis töötleb neid meie nimel ja ' +
    'edastab need lubatud teenustele.',
  subProcessors: 'Twilio alltöötlejad',
  processorRules: 'Twilio kui volitatud töötleja reeglid',
  transferUs:
    'Meie Segmenti tööruum asub Ameerika Ühendriikides. Twilio on sertifitseeritud ELi-USA ' +
    'andmekaitseraamistiku (EU-US Data Privacy Framework) alusel ja tugineb edastamisel sellele.',
  transferEu: 'Meie Segmenti tööruum asub ELis: Segment võtab andmed vastu ja säilitab neid seal.',
  transferSource: 'Segmenti piirkonnad',
  domainsTitle: 'Kellega teie brauser ühendust võtab',
  domains: 'Niipea kui mõni eespool nimetatud teenus on lubatud, võtab teie brauser ühendust järgmistega:',
  domainCdn: '{host} Segmenti seadete ja skriptide laadimiseks',
  domainApi: '{host} sündmuste saatmiseks',
  domainOthers: 'kõigi nende lubatud teenuste serverid, mille enda kood töötab teie brauseris',
  ownHost: 'see sait',
  withdrawTitle: 'Kui muudate meelt',
  withdraw:
    'Saate oma vastust igal ajal muuta või selle tagasi võtta jaotises „Privaatsuseelistused“. Kogumine ' +
    'lõpeb kohe ja see, mille teenus on teie brauserisse salvestanud, eemaldatakse niivõrd, kuivõrd see ' +
    'sait sellele ligi pääseb.',
  tableCaption: 'Küpsised ja muud teie brauserisse salvestatavad andmed',
  tableNote: '„*“ ja „?“ tähistavad märke, mis on eri saitidel ja külastuskordadel erinevad.',
  tableUnknown: 'Siin ei ole dokumenteeritud, mida need teenused salvestavad: {names}.',
  name: 'Nimi',
  type: 'Liik',
  duration: 'Säilitamisaeg',
  purpose: 'Eesmärk',
  who: 'Kes salvestab',
  us: 'See sait',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, pärast keeldumist {refusal}',
  untilClosed: 'Kuni te sulgete brauseri',
  untilCleared: 'Kuni te kustutate andmed',
  untilSent: 'Kuni meie server on teie vastuse kätte saanud',
  durationUnknown: 'Dokumenteerimata',
  'kind-cookie': 'Küpsis',
  'kind-local': 'Kohalik salvestusruum',
  'kind-session': 'Seansi salvestusruum',
  'purpose-visitor': 'Eristab teie brauserit teistest',
  'purpose-user': 'Jätab pärast sisselogimist või meile kirjutamist meelde, kes te olete',
  'purpose-session': 'Seob ühe külastuse lehed omavahel',
  'purpose-click': 'Jätab meelde, milline link või reklaam teid siia tõi',
  'purpose-ads': 'Mõõdab ja isikupärastab reklaami',
  'purpose-test': 'Näitab teile testis alati sama versiooni',
  'purpose-state': 'Jätab meelde, mida olete juba näinud või sulgenud',
  'purpose-chat': 'Säilitab vestluse lehelt lehele liikumisel',
  'purpose-queue': 'Hoiab alles sündmused, mida ei ole veel olnud võimalik saata',
  'purpose-limit': 'Piirab andmete saatmise sagedust',
  'purpose-probe': 'Selgitab välja, mida teie brauser saab salvestada',
  'purpose-choice': 'Jätab meelde teie vastuse privaatsuse kohta',
}
