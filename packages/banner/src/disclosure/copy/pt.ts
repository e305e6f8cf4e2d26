// The words of the privacy page in European Portuguese.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'pt',
  direction: 'ltr',
  title: 'O que recolhemos e quem o recebe',
  introduction:
    'Cabe-lhe decidir, categoria a categoria, o que podemos recolher. Esta página indica todos os serviços ' +
    'de cada categoria, o que armazenam no seu navegador e onde recebem dados.',
  required: 'Necessário para o funcionamento deste sítio e sempre ativo.',
  noDestinations: 'Para este efeito, não é utilizado nenhum serviço externo.',
  needsAll: 'Só é utilizado se todas estas categorias forem permitidas: {categories}.',
  uncategorised: 'Outros serviços',
  uncategorisedRuns: 'Estes serviços são executados sem que nada lhe seja perguntado.',
  uncategorisedBlocked: 'Estes serviços não são utilizados, seja qual for a sua resposta.',
  stores: 'Armazena no seu navegador: {names}.',
  storesUnknown: 'O que armazena no seu navegador não está documentado aqui.',
  storesNothing: 'Não armazena nada no seu navegador.',
  runsHere: 'O código do próprio serviço é executado no seu navegador.',
  runsElsewhere: 'Recebe dados dos servidores do Segment, não do seu navegador.',
  locationEu: 'O catálogo do Segment indica servidores apenas na UE.',
  locationEither:
    'O catálogo do Segment indica servidores na UE e nos Estados Unidos. A eventual saída dos dados da UE ' +
    'depende da forma como configuramos o serviço.',
  locationUs: 'O catálogo do Segment indica servidores apenas nos Estados Unidos. Os dados saem da UE.',
  locationUnknown:
    'O catálogo do Segment não inclui este serviço. Parta do princípio de que os dados saem da UE.',
  processorTitle: 'O Segment, que trata dados por nossa conta',
  processor:
    'Os eventos são enviados para o Segment, um serviço da Twilio Inc., que os trata por nossa conta e os ' +
    'transmite aos serviços permitidos.',
  subProcessors: 'Subcontratantes ulteriores da Twilio',
  processorRules: 'Regras da Twilio enquanto subcontratante',
  transferUs:
    'O nosso espaço de trabalho do Segment encontra-se nos Estados Unidos. A Twilio está certificada ao ' +
    'abrigo do Quadro de Privacidade dos Dados UE-EUA (EU-US Data Privacy Framework) e nele baseia a ' +
    'transferência.',
  transferEu:
    'O nosso espaço de trabalho do Segment encontra-se na UE: é aí que o Segment recebe e conserva os dados.',
  transferSource: 'As regiões do Segment',
  domainsTitle: 'Quem é contactado pelo seu navegador',
  domains: 'Assim que um dos serviços acima for permitido, o seu navegador contacta:',
  domainCdn: '{host} para obter as definições e os scripts do Segment',
  domainApi: '{host} para enviar os eventos',
  domainOthers: 'os servidores de cada serviço permitido cujo próprio código é executado no seu navegador',
  ownHost: 'este sítio',
  withdrawTitle: 'Se mudar de ideias',
  withdraw:
    'Pode alterar ou retirar a sua resposta em qualquer momento em «Preferências de privacidade». A ' +
    'recolha cessa de imediato e o que um serviço tiver armazenado no seu navegador é eliminado, na medida ' +
    'em que este sítio lhe possa aceder.',
  tableCaption: 'Cookies e outros dados armazenados no seu navegador',
  tableNote: '«*» e «?» representam caracteres que variam consoante o sítio e a visita.',
  tableUnknown: 'O que estes serviços armazenam não está documentado aqui: {names}.',
  name: 'Nome',
  type: 'Tipo',
  duration: 'Prazo de conservação',
  purpose: 'Finalidade',
  who: 'Definido por',
  us: 'Este sítio',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, ou {refusal} após uma recusa',
  untilClosed: 'Até fechar o navegador',
  untilCleared: 'Até eliminar os dados',
  untilSent: 'Até o nosso servidor receber a sua resposta',
  durationUnknown: 'Não documentado',
  'kind-cookie': 'Cookie',
  'kind-local': 'Armazenamento local',
  'kind-session': 'Armazenamento de sessão',
  'purpose-visitor': 'Distingue o seu navegador dos outros',
  'purpose-user': 'Memoriza quem é depois de iniciar sessão ou de nos escrever',
  'purpose-session': 'Associa as páginas de uma mesma visita',
  'purpose-click': 'Memoriza através de que ligação ou anúncio chegou aqui',
  'purpose-ads': 'Mede e personaliza a publicidade',
  'purpose-test': 'Mostra-lhe sempre a mesma versão de um teste',
  'purpose-state': 'Memoriza o que já viu ou fechou',
  'purpose-chat': 'Mantém uma conversa de uma página para outra',
  'purpose-queue': 'Guarda os eventos que ainda não foi possível enviar',
  'purpose-limit': 'Limita a frequência com que os dados são enviados',
  'purpose-probe': 'Verifica o que o seu navegador pode armazenar',
  'purpose-choice': 'Memoriza a sua resposta sobre privacidade',
}
