// The words of the privacy page in German.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'de',
  direction: 'ltr',
  title: 'Was wir erheben und wer es erhält',
  introduction:
    'Sie entscheiden nach Kategorien, was wir erheben dürfen. Diese Seite nennt jeden Dienst jeder Kategorie, was er ' +
    'in Ihrem Browser speichert und wo er Daten empfängt.',
  required: 'Für den Betrieb dieser Website erforderlich und immer aktiv.',
  noDestinations: 'Dafür wird kein externer Dienst eingesetzt.',
  needsAll: 'Wird nur eingesetzt, wenn alle diese Kategorien erlaubt sind: {categories}.',
  uncategorised: 'Weitere Dienste',
  uncategorisedRuns: 'Diese werden ausgeführt, ohne dass danach gefragt wird.',
  uncategorisedBlocked: 'Diese werden nicht eingesetzt, wie auch immer Sie antworten.',
  stores: 'Speichert in Ihrem Browser: {names}.',
  storesUnknown: 'Was er in Ihrem Browser speichert, ist hier nicht dokumentiert.',
  storesNothing: 'Speichert nichts in Ihrem Browser.',
  runsHere: 'Sein eigener Code wird in Ihrem Browser ausgeführt.',
  runsElsewhere: 'Er erhält Daten von den Servern von Segment, nicht von Ihrem Browser.',
  locationEu: 'Der Katalog von Segment führt nur Server in der EU auf.',
  locationEither:
    'Der Katalog von Segment führt Server in der EU und in den USA auf. Ob Daten die EU verlassen, hängt davon ab, ' +
    'wie wir den Dienst einrichten.',
  locationUs: 'Der Katalog von Segment führt nur Server in den USA auf. Die Daten verlassen die EU.',
  locationUnknown:
    'Der Katalog von Segment kennt diesen Dienst nicht. Gehen Sie davon aus, dass Daten die EU verlassen.',
  processorTitle: 'Segment, das Daten in unserem Auftrag verarbeitet',
  processor:
    'Ereignisse gehen an Segment, einen Dienst der Twilio Inc., der sie in unserem Auftrag verarbeitet und an die ' +
    'erlaubten Dienste weitergibt.',
  subProcessors: 'Unterauftragsverarbeiter von Twilio',
  processorRules: 'Regeln von Twilio als Auftragsverarbeiter',
  transferUs:
    'Unser Segment-Workspace befindet sich in den USA. Twilio ist nach dem EU-US-Datenschutzrahmen (Data Privacy ' +
    'Framework) zertifiziert und stützt die Übermittlung darauf.',
  transferEu:
    'Unser Segment-Workspace befindet sich in der EU: Segment empfängt und speichert die Daten dort.',
  transferSource: 'Die Regionen von Segment',
  domainsTitle: 'Wen Ihr Browser kontaktiert',
  domains: 'Sobald einer der genannten Dienste erlaubt ist, kontaktiert Ihr Browser:',
  domainCdn: '{host} für Einstellungen und Skripte von Segment',
  domainApi: '{host} zum Senden der Ereignisse',
  domainOthers: 'die Server jedes erlaubten Dienstes, dessen eigener Code in Ihrem Browser ausgeführt wird',
  ownHost: 'diese Website',
  withdrawTitle: 'Ihre Entscheidung ändern',
  withdraw:
    'Sie können Ihre Antwort jederzeit unter „Datenschutzeinstellungen“ ändern oder widerrufen. Die Erhebung endet ' +
    'sofort, und was ein Dienst in Ihrem Browser gespeichert hat, wird entfernt, soweit diese Website darauf zugreifen ' +
    'kann.',
  tableCaption: 'Cookies und andere in Ihrem Browser gespeicherte Daten',
  tableNote: '„*“ und „?“ stehen für Zeichen, die sich je nach Website und Besuch unterscheiden.',
  tableUnknown: 'Was diese Dienste speichern, ist hier nicht dokumentiert: {names}.',
  name: 'Name',
  type: 'Art',
  duration: 'Speicherdauer',
  purpose: 'Zweck',
  who: 'Gesetzt durch',
  us: 'Diese Website',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, nach einer Ablehnung {refusal}',
  untilClosed: 'Bis Sie den Browser schließen',
  untilCleared: 'Bis Sie die Daten löschen',
  untilSent: 'Bis unser Server Ihre Antwort hat',
  durationUnknown: 'Nicht dokumentiert',
  'kind-cookie': 'Cookie',
  'kind-local': 'Lokaler Speicher',
  'kind-session': 'Sitzungsspeicher',
  'purpose-visitor': 'Unterscheidet Ihren Browser von anderen',
  'purpose-user': 'Merkt sich, wer Sie sind, nachdem Sie sich angemeldet oder uns geschrieben haben',
  'purpose-session': 'Fasst die Seiten eines Besuchs zusammen',
  'purpose-click': 'Merkt sich, über welchen Link oder welche Anzeige Sie gekommen sind',
  'purpose-ads': 'Misst und personalisiert Werbung',
  'purpose-test': 'Zeigt Ihnen in einem Test stets dieselbe Variante',
  'purpose-state': 'Merkt sich, was Sie schon gesehen oder geschlossen haben',
  'purpose-chat': 'Führt ein Gespräch über mehrere Seiten fort',
  'purpose-queue': 'Bewahrt Ereignisse auf, die noch nicht gesendet werden konnten',
  'purpose-limit': 'Begrenzt, wie oft Daten gesendet werden',
  'purpose-probe': 'Prüft, was Ihr Browser speichern kann',
  'purpose-choice': 'Merkt sich Ihre Antwort zum Datenschutz',
}
