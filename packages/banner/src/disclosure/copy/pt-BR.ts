// The words of the privacy page in Brazilian Portuguese.
import type { DisclosureCopy } from '../disclosure-copy.js'

export const copy: DisclosureCopy = {
  locale: 'pt-BR',
  direction: 'ltr',
  title: 'O que coletamos e quem recebe',
  introduction:
    'Você decide, por categoria, o que podemos coletar. Esta página mostra todos os serviços de cada ' +
    'categoria, o que eles armazenam no seu navegador e onde recebem dados.',
  required: 'Necessário para o funcionamento deste site e sempre ativo.',
  noDestinations: 'Nenhum serviço externo é usado para isso.',
  needsAll: 'Usado somente quando todas estas categorias são permitidas: {categories}.',
  uncategorised: 'Outros serviços',
  uncategorisedRuns: 'Estes serviços são executados sem que nada seja perguntado a você.',
  uncategorisedBlocked: 'Estes serviços não são usados, qualquer que seja a sua resposta.',
  stores: 'Armazena no seu navegador: {names}.',
  storesUnknown: 'O que ele armazena no seu navegador não está documentado aqui.',
  storesNothing: 'Não armazena nada no seu navegador.',
  runsHere: 'O código do próprio serviço é executado no seu navegador.',
  runsElsewhere: 'Ele recebe dados dos servidores do Segment, e não do seu navegador.',
  locationEu: 'O catálogo do Segment lista servidores apenas na UE.',
  locationEither:
    'O catálogo do Segment lista servidores na UE e nos Estados Unidos. Se os dados saem ou não da UE ' +
    'depende de como configuramos o serviço.',
  locationUs: 'O catálogo do Segment lista servidores apenas nos Estados Unidos. Os dados saem da UE.',
  locationUnknown: 'O catálogo do Segment não inclui este serviço. Presuma que os dados saem da UE.',
  processorTitle: 'O Segment, que trata dados em nosso nome',
  processor:
    'Os eventos são enviados ao Segment, um serviço da Twilio Inc., que os trata em nosso nome e os ' +
    'repassa aos serviços permitidos.',
  subProcessors: 'Suboperadores da Twilio',
  processorRules: 'Regras da Twilio como operadora',
  transferUs:
    'Nosso espaço de trabalho no Segment fica nos Estados Unidos. A Twilio é certificada no âmbito do ' +
    'Quadro de Privacidade de Dados UE-EUA (EU-US Data Privacy Framework) e se baseia nele para a ' +
    'transferência.',
  transferEu: 'Nosso espaço de trabalho no Segment fica na UE: o Segment recebe e mantém os dados lá.',
  transferSource: 'Regiões do Segment',
  domainsTitle: 'Com quem seu navegador se comunica',
  domains: 'Assim que um dos serviços acima for permitido, seu navegador se comunicará com:',
  domainCdn: '{host} para obter as configurações e os scripts do Segment',
  domainApi: '{host} para enviar os eventos',
  domainOthers: 'os servidores de cada serviço permitido cujo próprio código é executado no seu navegador',
  ownHost: 'este site',
  withdrawTitle: 'Se você mudar de ideia',
  withdraw:
    'Você pode alterar ou revogar a sua resposta a qualquer momento em “Preferências de privacidade”. A ' +
    'coleta é interrompida imediatamente, e o que um serviço armazenou no seu navegador é removido, na ' +
    'medida em que este site consiga acessá-lo.',
  tableCaption: 'Cookies e outros dados armazenados no seu navegador',
  tableNote: '“*” e “?” representam caracteres que variam conforme o site e a visita.',
  tableUnknown: 'O que estes serviços armazenam não está documentado aqui: {names}.',
  name: 'Nome',
  type: 'Tipo',
  duration: 'Duração',
  purpose: 'Finalidade',
  who: 'Definido por',
  us: 'Este site',
  segment: 'Segment (Twilio)',
  durationOfAnswer: '{duration}, ou {refusal} após uma recusa',
  untilClosed: 'Até você fechar o navegador',
  untilCleared: 'Até você excluir os dados',
  untilSent: 'Até nosso servidor receber a sua resposta',
  durationUnknown: 'Não documentada',
  'kind-cookie': 'Cookie',
  'kind-local': 'Armazenamento local',
  'kind-session': 'Armazenamento de sessão',
  'purpose-visitor': 'Distingue seu navegador dos outros',
  'purpose-user': 'Lembra quem você é depois que você faz login ou escreve para nós',
  'purpose-session': 'Associa as páginas de uma mesma visita',
  'purpose-click': 'Lembra qual link ou anúncio trouxe você até aqui',
  'purpose-ads': 'Mede e personaliza a publicidade',
  'purpose-test': 'Mostra a você sempre a mesma versão de um teste',
  'purpose-state': 'Lembra o que você já viu ou fechou',
  'purpose-chat': 'Mantém uma conversa de uma página para outra',
  'purpose-queue': 'Guarda os eventos que ainda não puderam ser enviados',
  'purpose-limit': 'Limita a frequência com que os dados são enviados',
  'purpose-probe': 'Verifica o que seu navegador pode armazenar',
  'purpose-choice': 'Guarda a sua resposta sobre privacidade',
}
