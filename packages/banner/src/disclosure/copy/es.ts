// The words of the privacy page in Spanish.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'es',
  direction: 'ltr',
  title: 'Qué recopilamos y quién lo recibe',
  introduction:
    'Usted decide por categorías qué podemos recopilar. Esta página indica todos los servicios de cada ' +
    'categoría, qué almacenan en su navegador y dónde reciben datos.',
  required: 'Necesario para que este sitio funcione y siempre activo.',
  noDestinations: 'Para esto no se utiliza ningún servicio externo.',
  needsAll: 'Solo se utiliza si están permitidas todas estas categorías: {categories}.',
  uncategorised: 'Otros servicios',
  uncategorisedRuns: 'Estos se ejecutan sin que se le pregunte.',
  uncategorisedBlocked: 'Estos no se utilizan, sea cual sea su respuesta.',
  stores: 'Almacena en su navegador: {names}.',
  storesUnknown: 'Lo que almacena en su navegador no está documentado aquí.',
  storesNothing: 'No almacena nada en su navegador.',
  runsHere: 'Ejecuta código propio en su navegador.',
  runsElsewhere: 'Recibe datos de los servidores de Segment, no de su navegador.',
  locationEu: 'El catálogo de Segment solo indica servidores en la UE.',
  locationEither:
    'El catálogo de Segment indica servidores en la UE y en Estados Unidos. Que los datos salgan o no de ' +
    'la UE depende de cómo configuremos el servicio.',
  locationUs: 'El catálogo de Segment solo indica servidores en Estados Unidos. Los datos salen de la UE.',
  locationUnknown:
    'El catálogo de Segment no incluye este servicio. Dé por hecho que los datos salen de la UE.',
  processorTitle: 'Segment, que trata datos por cuenta nuestra',
  processor:
    'Los eventos se envían a Segment, un servicio de Twilio Inc., que los trata por cuenta nuestra y los ' +
    'transmite a los servicios permitidos.',
  subProcessors: 'Subencargados del tratamiento de Twilio',
  processorRules: 'Normas de Twilio como encargado del tratamiento',
  transferUs:
    'Nuestro espacio de trabajo de Segment está en Estados Unidos. Twilio está certificada conforme al ' +
    'Marco de Privacidad de Datos UE-EE. UU. (EU-US Data Privacy Framework) y se basa en él para la ' +
    'transferencia.',
  transferEu:
    'Nuestro espacio de trabajo de Segment está en la UE: Segment recibe y conserva allí los datos.',
  transferSource: 'Las regiones de Segment',
  domainsTitle: 'Con quién se conecta su navegador',
  domains: 'Una vez permitido alguno de los servicios anteriores, su navegador se conecta con:',
  domainCdn: '{host} para obtener la configuración y los scripts de Segment',
  domainApi: '{host} para enviar los eventos',
  domainOthers: 'los servidores de cada servicio permitido que ejecuta código propio en su navegador',
  ownHost: 'este sitio',
  withdrawTitle: 'Si cambia de opinión',
  withdraw:
    'Puede cambiar o retirar su respuesta en cualquier momento en «Preferencias de privacidad». La ' +
    'recopilación cesa de inmediato y lo que un servicio haya almacenado en su navegador se elimina en la ' +
    'medida en que este sitio pueda acceder a ello.',
  tableCaption: 'Cookies y otros datos almacenados en su navegador',
  tableNote: '«*» y «?» representan caracteres que varían según el sitio y la visita.',
  tableUnknown: 'Lo que almacenan estos servicios no está documentado aquí: {names}.',
  name: 'Nombre',
  type: 'Tipo',
  duration: 'Plazo de conservación',
  purpose: 'Finalidad',
  who: 'Establecido por',
  us: 'Este sitio',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, o {refusal} tras un rechazo',
  untilClosed: 'Hasta que cierre el navegador',
  untilCleared: 'Hasta que elimine los datos',
  untilSent: 'Hasta que nuestro servidor reciba su respuesta',
  durationUnknown: 'No documentado',
  'kind-cookie': 'Cookie',
  'kind-local': 'Almacenamiento local',
  'kind-session': 'Almacenamiento de sesión',
  'purpose-visitor': 'Distingue su navegador de los demás',
  'purpose-user': 'Recuerda quién es usted después de que inicie sesión o nos escriba',
  'purpose-session': 'Relaciona las páginas de una misma visita',
  'purpose-click': 'Recuerda qué enlace o anuncio le trajo aquí',
  'purpose-ads': 'Mide y personaliza la publicidad',
  'purpose-test': 'Le muestra siempre la misma versión de una prueba',
  'purpose-state': 'Recuerda lo que usted ya ha visto o cerrado',
  'purpose-chat': 'Mantiene una conversación de una página a otra',
  'purpose-queue': 'Guarda los eventos que aún no se han podido enviar',
  'purpose-limit': 'Limita la frecuencia con la que se envían datos',
  'purpose-probe': 'Averigua qué puede almacenar su navegador',
  'purpose-choice': 'Recuerda su respuesta sobre privacidad',
}
