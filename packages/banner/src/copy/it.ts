// The words of banner and dialog in Italian.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'it',
  direction: 'ltr',
  label: 'Scelte sulla privacy',
  title: 'Scegli tu che cosa raccogliamo',
  description:
    'Con il tuo permesso, noi e i servizi elencati in «Personalizza» raccogliamo dati su come usi questo ' +
    'sito. Un cookie ricorda la tua risposta. Puoi modificarla in qualsiasi momento in «Preferenze sulla ' +
    'privacy».',
  optOutDescription:
    'Noi e i servizi elencati in «Personalizza» raccogliamo dati su come usi questo sito, a meno che ' +
    'tu non rifiuti. Un cookie ricorda la tua risposta. Puoi modificarla in qualsiasi momento in ' +
    '«Preferenze sulla privacy».',
  signal:
    'Il tuo browser chiede che i tuoi dati non siano venduti né condivisi. Rispettiamo questa richiesta.',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  customize: 'Personalizza',
  dismiss: 'Chiudi',
  preferences: 'Preferenze sulla privacy',
  saved: 'Preferenze salvate',
  preferencesDescription:
    'Scegli per che cosa possiamo usare i tuoi dati. Nulla cambia finché non salvi, e puoi tornare qui ' +
    'in qualsiasi momento.',
  saveChoices: 'Salva le scelte',
  close: 'Chiudi senza salvare',
  alwaysOn: 'Sempre attivo',
  services: { one: '{count} servizio', many: '{count} di servizi', other: '{count} servizi' },
  needs: 'Richiede:',
  search: 'Cerca servizi',
  found: {
    one: '{count} servizio trovato',
    many: '{count} di servizi trovati',
    other: '{count} servizi trovati',
  },
  opensInNewTab: '(si apre in una nuova scheda)',
  stores: 'Può memorizzare',
  cookie: 'Cookie',
  localStorage: 'Archiviazione locale',
  sessionStorage: 'Archiviazione di sessione',
  untilClosed: 'fino alla chiusura del browser',
  untilDeleted: 'fino all’eliminazione',
  leavesEu: 'I dati possono uscire dall’Unione europea.',
  staysInEu: 'I dati possono restare nell’Unione europea.',
  placeUnknown: 'Non è noto dove siano conservati i dati.',
  unsavedTitle: 'Scartare le modifiche?',
  unsavedDescription: 'Hai modificato qualcosa e non l’hai salvato.',
  keepEditing: 'Continua a modificare',
  discardChanges: 'Scarta le modifiche',
}
