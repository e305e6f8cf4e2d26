// The words of banner and dialog in Brazilian Portuguese.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'pt-BR',
  direction: 'ltr',
  label: 'Escolhas de privacidade',
  title: 'Você escolhe o que coletamos',
  description:
    'Com a sua permissão, nós e os serviços listados em “Personalizar” coletamos dados sobre como você ' +
    'usa este site. Um cookie guarda a sua resposta. Você pode alterá-la a qualquer momento em ' +
    '“Preferências de privacidade”.',
  optOutDescription:
    'Nós e os serviços listados em “Personalizar” coletamos dados sobre como você usa este site, a ' +
    'menos que você recuse. Um cookie guarda a sua resposta. Você pode alterá-la a qualquer momento em ' +
    '“Preferências de privacidade”.',
  signal: 'Seu navegador pede que seus dados não sejam vendidos nem compartilhados. Respeitamos esse pedido.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  customize: 'Personalizar',
  dismiss: 'Fechar',
  preferences: 'Preferências de privacidade',
  saved: 'Preferências salvas',
  preferencesDescription:
    'Escolha para que fins podemos usar os seus dados. Nada muda até que você salve, e você pode voltar aqui ' +
    'a qualquer momento.',
  saveChoices: 'Salvar escolhas',
  close: 'Fechar sem salvar',
  alwaysOn: 'Sempre ativo',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  needs: 'Requer:',
  search: 'Pesquisar serviços',
  found: {
    one: '{count} serviço encontrado',
    many: '{count} de serviços encontrados',
    other: '{count} serviços encontrados',
  },
  opensInNewTab: '(abre em uma nova guia)',
  stores: 'Pode armazenar',
  cookie: 'Cookie',
  localStorage: 'Armazenamento local',
  sessionStorage: 'Armazenamento de sessão',
  untilClosed: 'até que o navegador seja fechado',
  untilDeleted: 'até a exclusão',
  leavesEu: 'Os dados podem sair da União Europeia.',
  staysInEu: 'Os dados podem permanecer na União Europeia.',
  placeUnknown: 'Não se sabe onde os dados são mantidos.',
  unsavedTitle: 'Descartar as alterações?',
  unsavedDescription: 'Você alterou algo e não salvou.',
  keepEditing: 'Continuar editando',
  discardChanges: 'Descartar alterações',
}
