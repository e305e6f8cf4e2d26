// The words of banner and dialog in French.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'fr',
  direction: 'ltr',
  label: 'Choix de confidentialité',
  title: 'Vous choisissez ce que nous collectons',
  description:
    'Avec votre accord, nous et les services indiqués dans « Personnaliser » collectons des données sur ' +
    'votre utilisation de ce site. Un cookie mémorise votre réponse. Vous pouvez la modifier à tout ' +
    'moment dans « Préférences de confidentialité ».',
  optOutDescription:
    'Nous et les services indiqués dans « Personnaliser » collectons des données sur votre utilisation ' +
    'de ce site, sauf si vous refusez. Un cookie mémorise votre réponse. Vous pouvez la modifier à ' +
    'tout moment dans « Préférences de confidentialité ».',
  signal:
    'Votre navigateur demande que vos données ne soient ni vendues ni partagées. Nous respectons cette demande.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  customize: 'Personnaliser',
  dismiss: 'Fermer',
  preferences: 'Préférences de confidentialité',
  saved: 'Préférences enregistrées',
  preferencesDescription:
    'Choisissez à quelles fins nous pouvons utiliser vos données. Rien ne change tant que vous n’avez ' +
    'pas enregistré, et vous pouvez revenir ici à tout moment.',
  saveChoices: 'Enregistrer les choix',
  close: 'Fermer sans enregistrer',
  alwaysOn: 'Toujours actif',
  services: { one: '{count} service', many: '{count} de services', other: '{count} services' },
  needs: 'Nécessite :',
  search: 'Rechercher des services',
  found: {
    one: '{count} service trouvé',
    many: '{count} de services trouvés',
    other: '{count} services trouvés',
  },
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  stores: 'Peut stocker',
  cookie: 'Cookie',
  localStorage: 'Stockage local',
  sessionStorage: 'Stockage de session',
  untilClosed: 'jusqu’à la fermeture du navigateur',
  untilDeleted: 'jusqu’à la suppression',
  leavesEu: 'Les données peuvent quitter l’Union européenne.',
  staysInEu: 'Les données peuvent rester dans l’Union européenne.',
  placeUnknown: 'On ne sait pas où les données sont conservées.',
  unsavedTitle: 'Abandonner vos modifications ?',
  unsavedDescription: 'Vous avez modifié quelque chose sans l’enregistrer.',
  keepEditing: 'Poursuivre les modifications',
  discardChanges: 'Abandonner les modifications',
}
