// The words of banner and dialog in Spanish.
import type { BannerCopy } from '../copy.js'

export const copy: BannerCopy = {
  locale: 'es',
  direction: 'ltr',
  label: 'Opciones de privacidad',
  title: 'Usted elige qué recopilamos',
  description:
    'Con su permiso, nosotros y los servicios indicados en «Personalizar» recopilamos datos sobre cómo ' +
    'usa este sitio. Una cookie recuerda su respuesta. Puede cambiarla en cualquier momento en ' +
    '«Preferencias de privacidad».',
  optOutDescription:
    'Nosotros y los servicios indicados en «Personalizar» recopilamos datos sobre cómo usa este sitio, ' +
    'salvo que lo rechace. Una cookie recuerda su respuesta. Puede cambiarla en cualquier momento en ' +
    '«Preferencias de privacidad».',
  signal: 'Su navegador pide que sus datos no se vendan ni se compartan. Lo respetamos.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  customize: 'Personalizar',
  dismiss: 'Cerrar',
  preferences: 'Preferencias de privacidad',
  saved: 'Preferencias guardadas',
  preferencesDescription:
    'Elija para qué podemos usar sus datos. Nada cambia hasta que guarde, y puede volver aquí en ' +
    'cualquier momento.',
  saveChoices: 'Guardar selección',
  close: 'Cerrar sin guardar',
  alwaysOn: 'Siempre activo',
  services: { one: '{count} servicio', many: '{count} de servicios', other: '{count} servicios' },
  needs: 'Requiere:',
  search: 'Buscar servicios',
  found: {
    one: '{count} servicio encontrado',
    many: '{count} de servicios encontrados',
    other: '{count} servicios encontrados',
  },
  opensInNewTab: '(se abre en una pestaña nueva)',
  stores: 'Puede almacenar',
  cookie: 'Cookie',
  localStorage: 'Almacenamiento local',
  sessionStorage: 'Almacenamiento de sesión',
  untilClosed: 'hasta que se cierre el navegador',
  untilDeleted: 'hasta que se elimine',
  leavesEu: 'Los datos pueden salir de la Unión Europea.',
  staysInEu: 'Los datos pueden permanecer en la Unión Europea.',
  placeUnknown: 'No se sabe dónde se guardan los datos.',
  unsavedTitle: '¿Descartar los cambios?',
  unsavedDescription: 'Ha cambiado algo y no lo ha guardado.',
  keepEditing: 'Seguir editando',
  discardChanges: 'Descartar cambios',
}
