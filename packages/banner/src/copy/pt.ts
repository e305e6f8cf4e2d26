// The words of banner and dialog in European Portuguese.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'pt',
  direction: 'ltr',
  label: 'Opções de privacidade',
  title: 'A escolha do que recolhemos é sua',
  description:
    'Com a sua autorização, nós e os serviços indicados em «Personalizar» recolhemos dados sobre a forma ' +
    'como utiliza este sítio. Um cookie memoriza a sua resposta. Pode alterá-la em qualquer momento em ' +
    '«Preferências de privacidade».',
  optOutDescription:
    'Nós e os serviços indicados em «Personalizar» recolhemos dados sobre a forma como utiliza este ' +
    'sítio, salvo se recusar. Um cookie memoriza a sua resposta. Pode alterá-la em qualquer momento em ' +
    '«Preferências de privacidade».',
  signal:
    'O seu navegador pede que os seus dados não sejam vendidos nem partilhados. Respeitamos esse pedido.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  customize: 'Personalizar',
  dismiss: 'Fechar',
  preferences: 'Preferências de privacidade',
  saved: 'Preferências guardadas',
  preferencesDescription:
    'Escolha para que fins podemos utilizar os seus dados. Nada muda até guardar, e pode voltar aqui em ' +
    'qualquer momento.',
  saveChoices: 'Guardar escolhas',
  close: 'Fechar sem guardar',
  alwaysOn: 'Sempre ativo',
  services: { one: '{count} serviço', many: '{count} de serviços', other: '{count} serviços' },
  needs: 'Requer:',
  search: 'Pesquisar serviços',
  found: {
    one: '{count} serviço encontrado',
    many: '{count} de serviços encontrados',
    other: '{count} serviços encontrados',
  },
  opensInNewTab: '(abre num novo separador)',
  stores: 'Pode armazenar',
  cookie: 'Cookie',
  localStorage: 'Armazenamento local',
  sessionStorage: 'Armazenamento de sessão',
  untilClosed: 'até o navegador ser fechado',
  untilDeleted: 'até à eliminação',
  leavesEu: 'Os dados podem sair da União Europeia.',
  staysInEu: 'Os dados podem permanecer na União Europeia.',
  placeUnknown: 'Não se sabe onde os dados são conservados.',
  unsavedTitle: 'Abandonar as alterações?',
  unsavedDescription: 'Alterou algo e não guardou.',
  keepEditing: 'Continuar a editar',
  discardChanges: 'Abandonar alterações',
}
