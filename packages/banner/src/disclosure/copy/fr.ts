// The words of the privacy page in French.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'fr',
  direction: 'ltr',
  title: 'Ce que nous collectons et qui le reçoit',
  introduction:
    'Vous décidez, catégorie par catégorie, de ce que nous pouvons collecter. Cette page indique tous les ' +
    'services de chaque catégorie, ce qu’ils stockent dans votre navigateur et où ils reçoivent des ' +
    'données.',
  required: 'Nécessaire au fonctionnement de ce site et toujours actif.',
  noDestinations: 'Aucun service externe n’est utilisé à cette fin.',
  needsAll: 'Utilisé uniquement si toutes ces catégories sont autorisées : {categories}.',
  uncategorised: 'Autres services',
  uncategorisedRuns: 'Ils s’exécutent sans que la question vous soit posée.',
  uncategorisedBlocked: 'Ils ne sont pas utilisés, quelle que soit votre réponse.',
  stores: 'Stocke dans votre navigateur : {names}.',
  storesUnknown: 'Ce qu’il stocke dans votre navigateur n’est pas documenté ici.',
  storesNothing: 'Ne stocke rien dans votre navigateur.',
  runsHere: 'Son propre code s’exécute dans votre navigateur.',
  runsElsewhere: 'Il reçoit des données des serveurs de Segment, et non de votre navigateur.',
  locationEu: 'Le catalogue de Segment n’indique que des serveurs situés dans l’UE.',
  locationEither:
    'Le catalogue de Segment indique des serveurs situés dans l’UE et aux États-Unis. C’est la façon dont ' +
    'nous configurons le service qui détermine si des données quittent l’UE.',
  locationUs:
    'Le catalogue de Segment n’indique que des serveurs situés aux États-Unis. Les données quittent l’UE.',
  locationUnknown:
    'Ce service ne figure pas dans le catalogue de Segment. Partez du principe que des données quittent ' +
    'l’UE.',
  processorTitle: 'Segment, qui traite des données pour notre compte',
  processor:
    'Les événements sont envoyés à Segment, un service de Twilio Inc., qui les traite pour notre compte et ' +
    'les transmet aux services autorisés.',
  subProcessors: 'Sous-traitants ultérieurs de Twilio',
  processorRules: 'Règles de Twilio en tant que sous-traitant',
  transferUs:
    'Notre espace de travail Segment se trouve aux États-Unis. Twilio est certifiée au titre du cadre de ' +
    'protection des données UE-États-Unis (EU-US Data Privacy Framework) et s’appuie sur celui-ci pour le ' +
    'transfert.',
  transferEu:
    'Notre espace de travail Segment se trouve dans l’UE : Segment y reçoit et y conserve les données.',
  transferSource: 'Les régions de Segment',
  domainsTitle: 'Qui votre navigateur contacte',
  domains: 'Dès que l’un des services ci-dessus est autorisé, votre navigateur contacte :',
  domainCdn: '{host} pour les paramètres et les scripts de Segment',
  domainApi: '{host} pour l’envoi des événements',
  domainOthers: 'les serveurs de chaque service autorisé qui exécute son propre code dans votre navigateur',
  ownHost: 'ce site',
  withdrawTitle: 'Si vous changez d’avis',
  withdraw:
    'Vous pouvez modifier ou retirer votre réponse à tout moment dans « Préférences de confidentialité ». ' +
    'La collecte cesse immédiatement, et ce qu’un service a stocké dans votre navigateur est supprimé dans ' +
    'la mesure où ce site peut y accéder.',
  tableCaption: 'Cookies et autres données stockées dans votre navigateur',
  tableNote: '« * » et « ? » remplacent des caractères qui varient selon les sites et les visites.',
  tableUnknown: 'Ce que stockent ces services n’est pas documenté ici : {names}.',
  name: 'Nom',
  type: 'Type',
  duration: 'Durée de conservation',
  purpose: 'Finalité',
  who: 'Déposé par',
  us: 'Ce site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, ou {refusal} après un refus',
  untilClosed: 'Jusqu’à ce que vous fermiez le navigateur',
  untilCleared: 'Jusqu’à ce que vous supprimiez les données',
  untilSent: 'Jusqu’à ce que notre serveur ait reçu votre réponse',
  durationUnknown: 'Non documentée',
  'kind-cookie': 'Cookie',
  'kind-local': 'Stockage local',
  'kind-session': 'Stockage de session',
  'purpose-visitor': 'Distingue votre navigateur des autres',
  'purpose-user': 'Mémorise qui vous êtes après votre connexion ou un message de votre part',
  'purpose-session': 'Relie entre elles les pages d’une même visite',
  'purpose-click': 'Mémorise le lien ou la publicité à l’origine de votre visite',
  'purpose-ads': 'Mesure et personnalise la publicité',
  'purpose-test': 'Vous présente toujours la même version d’un test',
  'purpose-state': 'Mémorise ce que vous avez déjà vu ou fermé',
  'purpose-chat': 'Maintient une conversation d’une page à l’autre',
  'purpose-queue': 'Conserve les événements qui n’ont pas encore pu être envoyés',
  'purpose-limit': 'Limite la fréquence d’envoi des données',
  'purpose-probe': 'Détermine ce que votre navigateur peut stocker',
  'purpose-choice': 'Mémorise votre réponse en matière de confidentialité',
}
