// The words of the privacy page in Italian.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'it',
  direction: 'ltr',
  title: 'Che cosa raccogliamo e chi lo riceve',
  introduction:
    'Decidi tu, categoria per categoria, che cosa possiamo raccogliere. Questa pagina indica ogni servizio ' +
    'di ciascuna categoria, che cosa memorizza nel tuo browser e dove riceve i dati.',
  required: 'Necessario per il funzionamento di questo sito e sempre attivo.',
  noDestinations: 'A questo scopo non viene utilizzato alcun servizio esterno.',
  needsAll: 'Viene utilizzato solo se sono consentite tutte queste categorie: {categories}.',
  uncategorised: 'Altri servizi',
  uncategorisedRuns: 'Questi servizi vengono eseguiti senza che ti venga chiesto nulla.',
  uncategorisedBlocked: 'Questi servizi non vengono utilizzati, qualunque sia la tua risposta.',
  stores: 'Memorizza nel tuo browser: {names}.',
  storesUnknown: 'Qui non è documentato che cosa memorizza nel tuo browser.',
  storesNothing: 'Non memorizza nulla nel tuo browser.',
  runsHere: 'Il codice del servizio stesso viene eseguito nel tuo browser.',
  runsElsewhere: 'Riceve dati dai server di Segment, non dal tuo browser.',
  locationEu: 'Il catalogo di Segment indica server solo nell’UE.',
  locationEither:
    'Il catalogo di Segment indica server nell’UE e negli Stati Uniti. Che i dati escano o no dall’UE ' +
    'dipende da come configuriamo il servizio.',
  locationUs: 'Il catalogo di Segment indica server solo negli Stati Uniti. I dati escono dall’UE.',
  locationUnknown:
    'Il catalogo di Segment non comprende questo servizio. Parti dal presupposto che i dati escano dall’UE.',
  processorTitle: 'Segment, che tratta i dati per nostro conto',
  processor:
    'Gli eventi vengono inviati a Segment, un servizio di Twilio Inc., che li tratta per nostro conto e li ' +
    'trasmette ai servizi consentiti.',
  subProcessors: 'Sub-responsabili del trattamento di Twilio',
  processorRules: 'Regole di Twilio in qualità di responsabile del trattamento',
  transferUs:
    'Il nostro spazio di lavoro di Segment si trova negli Stati Uniti. Twilio è certificata nell’ambito ' +
    'del quadro UE-USA per la protezione dei dati personali (EU-US Data Privacy Framework) e basa su di ' +
    'esso il trasferimento.',
  transferEu: 'Il nostro spazio di lavoro di Segment si trova nell’UE: lì Segment riceve e conserva i dati.',
  transferSource: 'Le regioni di Segment',
  domainsTitle: 'Chi viene contattato dal tuo browser',
  domains: 'Non appena uno dei servizi indicati sopra è consentito, il tuo browser contatta:',
  domainCdn: '{host} per le impostazioni e gli script di Segment',
  domainApi: '{host} per inviare gli eventi',
  domainOthers: 'i server di ogni servizio consentito che esegue il proprio codice nel tuo browser',
  ownHost: 'questo sito',
  withdrawTitle: 'Se cambi idea',
  withdraw:
    'Puoi modificare o revocare la tua risposta in qualsiasi momento in «Preferenze sulla privacy». La ' +
    'raccolta cessa subito e ciò che un servizio ha memorizzato nel tuo browser viene eliminato, nella ' +
    'misura in cui questo sito può accedervi.',
  tableCaption: 'Cookie e altri dati memorizzati nel tuo browser',
  tableNote: '«*» e «?» indicano caratteri che variano a seconda del sito e della visita.',
  tableUnknown: 'Qui non è documentato che cosa memorizzano questi servizi: {names}.',
  name: 'Nome',
  type: 'Tipo',
  duration: 'Durata',
  purpose: 'Finalità',
  who: 'Impostato da',
  us: 'Questo sito',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, dopo un rifiuto {refusal}',
  untilClosed: 'Finché non chiudi il browser',
  untilCleared: 'Finché non elimini i dati',
  untilSent: 'Finché il nostro server non ha ricevuto la tua risposta',
  durationUnknown: 'Non documentata',
  'kind-cookie': 'Cookie',
  'kind-local': 'Archiviazione locale',
  'kind-session': 'Archiviazione di sessione',
  'purpose-visitor': 'Distingue il tuo browser dagli altri',
  'purpose-user': 'Ricorda chi sei dopo che hai effettuato l’accesso o ci hai scritto',
  'purpose-session': 'Collega tra loro le pagine di una stessa visita',
  'purpose-click': 'Ricorda quale link o annuncio ti ha portato qui',
  'purpose-ads': 'Misura e personalizza la pubblicità',
  'purpose-test': 'Ti mostra sempre la stessa versione di un test',
  'purpose-state': 'Ricorda che cosa hai già visto o chiuso',
  'purpose-chat': 'Mantiene una conversazione da una pagina all’altra',
  'purpose-queue': 'Conserva gli eventi che non è stato ancora possibile inviare',
  'purpose-limit': 'Limita la frequenza con cui vengono inviati i dati',
  'purpose-probe': 'Verifica che cosa può memorizzare il tuo browser',
  'purpose-choice': 'Ricorda la tua risposta sulla privacy',
}
