// Where the buttons of a banner are: Assent's own, those of consent tools in use, and any whose words say what they do.

export type Button = 'accept' | 'reject' | 'withdraw'

/** What Assent's form of answers calls the two. */
export const ANSWERS: Readonly<Record<Button, string | undefined>> = {
  accept: 'accept-all',
  reject: 'reject-all',
  withdraw: undefined,
}

/** Tool by tool, as their own markup names them; for a withdrawal, what opens the choices again. */
export const SELECTORS: Readonly<Record<Button, readonly string[]>> = {
  accept: [
    '#onetrust-accept-btn-handler',
    '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll',
    '#CybotCookiebotDialogBodyButtonAccept',
    '[data-testid=uc-accept-all-button]',
    '#didomi-notice-agree-button',
    '#truste-consent-button',
    '.osano-cm-accept-all',
    '.cky-btn-accept',
    '.cmplz-accept',
    '.iubenda-cs-accept-btn',
    '#axeptio_btn_acceptAll',
    '#tarteaucitronPersonalize2',
    '.cmpboxbtnyes',
    '[data-cookiefirst-action=accept]',
    '[data-tid=banner-accept]',
    '#cm [data-role=all]',
    '#cc-main [data-role=all]',
    '.klaro .cm-btn-success',
  ],
  reject: [
    '#onetrust-reject-all-handler',
    '.ot-pc-refuse-all-handler',
    '#CybotCookiebotDialogBodyButtonDecline',
    '[data-testid=uc-deny-all-button]',
    '#didomi-notice-disagree-button',
    '.didomi-continue-without-agreeing',
    '#truste-consent-required',
    '.osano-cm-denyAll',
    '.cky-btn-reject',
    '.cmplz-deny',
    '.iubenda-cs-reject-btn',
    '#axeptio_btn_dismiss',
    '#tarteaucitronAllDenied2',
    '.cmpboxbtnno',
    '[data-cookiefirst-action=reject]',
    '[data-tid=banner-decline]',
    '#cc-main [data-role=necessary]',
    '.klaro .cn-decline',
  ],
  withdraw: [
    '.assent-trigger',
    '#ot-sdk-btn',
    '.ot-sdk-show-settings',
    '#ot-sdk-btn-floating button',
    '#CookiebotWidget button',
    '#usercentrics-root [data-testid=uc-privacy-button]',
    '.osano-cm-widget',
    '.cky-btn-revisit',
    '.cmplz-manage-consent',
    '.iubenda-cs-preferences-link',
    '#tarteaucitronManager',
    '[data-cc=show-preferencesModal]',
  ],
}

const GRANTS =
  '(accept|allow|agree|ok, accept|yes, accept|got it|alle akzeptieren|akzeptieren|alle zulassen|zustimmen|tout accepter|accepter|j.accepte|aceptar|acepto|accetta|acconsento|accepteren|alles accepteren|akkoord|godta|godkänn|acceptera|accepter alle|tillad alle|akceptuj|zaakceptuj|aceitar|hyväksy|přijmout|elfogad)'
/** “Accept only necessary” takes the word of a grant, and grants nothing. “Accept non-essential” does grant. */
const LEAST =
  '(?<!\\p{L})(only|nur|uniquement|seulement|s[oó]lo|soltanto|alleen|kun|endast|bara|tylko|apenas|somente|vain|pouze|csak)(?!\\p{L})|(?<!\\p{L}|non[ -])(necessary|essential|required|notwendig|erforderlich|essenziell|nécessaire|essentiel|necesari|esencial|necessari|essenzial|noodzakelijk|nødvendig|nödvändig|niezbędn|necessári|essencia|välttämättöm|nezbytn|szükséges)'

/** Matched against the whole name of a button, from its start for the answers. */
export const WORDS: Readonly<Record<Button, string>> = {
  accept: `^(?![^]*(${LEAST}))(i )?${GRANTS}`,
  reject: `^(i )?(reject|refuse|decline|deny|disagree|do not (accept|sell)|don.t accept|(use |allow )?(only )?(necessary|essential)|continue without|alle ablehnen|ablehnen|nur (notwendige|erforderliche|essenzielle)|tout refuser|refuser|continuer sans|rechazar|rechazo|rifiuta|continua senza|weigeren|alles weigeren|avvis|avvisa|afvis|neka|kun nødvendige|endast nödvändiga|odrzuć|rejeitar|recusar|hylkää|odmítnout|elutasít|${GRANTS}[^]*(${LEAST}))`,
  withdraw:
    '(privacy|cookie|consent)[\\w -]*(preferences|settings|choices|options)|manage (cookies|consent|preferences)|your privacy choices|(datenschutz|cookie|privatsphäre)-?\\s?einstellungen|(gérer|paramètres)[\\w -]*cookies|(configuración|preferencias) de (cookies|privacidad)|(preferenze|impostazioni)[\\w -]*cookie|cookie-?(instellingen|voorkeuren)',
}

/** What has words to press. A page's own links lead elsewhere; the way to the choices may be one. */
export const PRESSABLE: Readonly<Record<Button, string>> = {
  accept: 'button,[role=button],input[type=button],input[type=submit],a[href^="#"],a:not([href])',
  reject: 'button,[role=button],input[type=button],input[type=submit],a[href^="#"],a:not([href])',
  withdraw: 'button,[role=button],a,[aria-haspopup=dialog]',
}

export const DIALOG = '[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true]'
