// Finding the banner's buttons: Assent's own, those that an auditor names, or those whose words say what they do.
import type { Page } from 'playwright-core'

export type Button = 'accept' | 'reject' | 'withdraw'

const OURS: Readonly<Record<Button, readonly string[]>> = {
  accept: ['button[name=answer][value=accept-all]'],
  reject: ['button[name=answer][value=reject-all]'],
  withdraw: ['.assent-trigger', '[aria-haspopup=dialog]'],
}
const WORDS: Readonly<Record<Button, RegExp>> = {
  accept:
    /^(accept|allow|agree|alle akzeptieren|akzeptieren|tout accepter|aceptar|accetta|accepteren|godta|acceptera|akceptuj)/i,
  reject:
    /^(reject|refuse|decline|deny|only necessary|ablehnen|alle ablehnen|tout refuser|rechazar|rifiuta|weigeren|avvis|neka|odrzuć)/i,
  withdraw:
    /(privacy|cookie)[\w -]*(preferences|settings|choices)|datenschutz-?einstellungen|cookie-?einstellungen/i,
}

/** A dialog that has not come by then is none. */
const DIALOG_MS = 3000

/** @param selector - where the auditor says it is. False where there is none to be seen */
export async function press(page: Page, button: Button, selector?: string): Promise<boolean> {
  const named = page.getByRole('button', { name: WORDS[button] })
  const places = selector
    ? [page.locator(selector)]
    : [...OURS[button].map((place) => page.locator(place)), named]
  for (const place of places) {
    const first = place.locator('visible=true').first()
    if ((await first.count()) === 0) continue
    await first.click()
    return true
  }
  return false
}

/** Through the preferences, as a visitor takes consent back; or at once, where a selector names the button for it. */
export async function withdraw(page: Page, selectors: readonly string[]): Promise<boolean> {
  if (selectors.length > 0) {
    for (const selector of selectors) if (!(await press(page, 'withdraw', selector))) return false
    return true
  }
  if (!(await press(page, 'withdraw'))) return false
  const dialog = page.getByRole('dialog')
  await dialog
    .first()
    .waitFor({ timeout: DIALOG_MS })
    .catch(() => {})
  const reject = dialog.getByRole('button', { name: WORDS.reject }).first()
  if ((await reject.count()) === 0) return press(page, 'reject')
  await reject.click()
  return true
}
