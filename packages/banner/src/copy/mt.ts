// The words of banner and dialog in Maltese. From 11 to 19 the number takes -il.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'mt',
  direction: 'ltr',
  label: 'Għażliet dwar il-privatezza',
  title: 'Tagħżel int x’niġbru',
  description:
    'Bil-permess tiegħek, aħna u s-servizzi elenkati taħt “Ippersonalizza” niġbru data dwar kif tuża dan ' +
    'is-sit. Cookie tiftakar it-tweġiba tiegħek. Tista’ tibdel it-tweġiba f’kull ħin taħt “Preferenzi ' +
    'tal-privatezza”.',
  optOutDescription:
    'Aħna u s-servizzi elenkati taħt “Ippersonalizza” niġbru data dwar kif tuża dan is-sit, sakemm ma ' +
    'tirrifjutax. Cookie tiftakar it-tweġiba tiegħek. Tista’ tibdel it-tweġiba f’kull ħin taħt ' +
    '“Preferenzi tal-privatezza”.',
  signal:
    'Il-browser tiegħek jitlob li d-data tiegħek la tinbiegħ u lanqas tiġi kondiviża. Aħna nirrispettaw dan.',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  customize: 'Ippersonalizza',
  dismiss: 'Agħlaq',
  preferences: 'Preferenzi tal-privatezza',
  saved: 'Il-preferenzi ġew issejvjati',
  preferencesDescription:
    'Agħżel għal xiex nistgħu nużaw id-data tiegħek. Ma jinbidel xejn qabel ma tissejvja, u tista’ ' +
    'terġa’ tiġi hawn f’kull ħin.',
  saveChoices: 'Issejvja l-għażliet',
  close: 'Agħlaq mingħajr ma tissejvja',
  alwaysOn: 'Dejjem mixgħul',
  services: {
    one: '{count} servizz',
    two: '{count} servizzi',
    few: '{count} servizzi',
    many: '{count}-il servizz',
    other: '{count} servizz',
  },
  needs: 'Jeħtieġ:',
  search: 'Fittex servizzi',
  found: {
    one: 'Instab {count} servizz',
    two: 'Instabu {count} servizzi',
    few: 'Instabu {count} servizzi',
    many: 'Instabu {count}-il servizz',
    other: 'Instabu {count} servizz',
  },
  opensInNewTab: '(jinfetaħ f’tab ġdida)',
  stores: 'Jista’ jaħżen',
  cookie: 'Cookie',
  localStorage: 'Ħażna lokali',
  sessionStorage: 'Ħażna tas-sessjoni',
  untilClosed: 'sakemm jingħalaq il-browser',
  untilDeleted: 'sakemm titħassar',
  leavesEu: 'Id-data tista’ toħroġ mill-Unjoni Ewropea.',
  staysInEu: 'Id-data tista’ tibqa’ fl-Unjoni Ewropea.',
  placeUnknown: 'Mhux magħruf fejn tinżamm id-data.',
  unsavedTitle: 'Trid twarrab il-bidliet tiegħek?',
  unsavedDescription: 'Bdilt xi ħaġa u ma ssejvjajthiex.',
  keepEditing: 'Kompli editja',
  discardChanges: 'Warrab il-bidliet',
}
