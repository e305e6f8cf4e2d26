// Pressing the banner's buttons as a visitor does, with the mouse, in whichever frame they are.
import { evaluateAlone } from './alone.js'
import { ANSWERS, DIALOG, PRESSABLE, SELECTORS, WORDS, type Button } from './button-places.js'
import { listOf, partOf, type Said } from './devtools.js'
import { FIND_BUTTON, NOTICE_PRESS, WAS_PRESSED } from './find-button.js'
import type { Visit } from './visit.js'
import type { Target } from './watch.js'

interface Found {
  readonly target: Target
  readonly objectId: string
}

interface Wanted {
  readonly answer?: string | undefined
  readonly selectors?: readonly string[]
  readonly words?: string
  readonly pressable?: string
  /** Only inside of what this selects. */
  readonly within?: string
}

/** A dialog that has not come by then is none. */
const DIALOG_MS = 3000
const LOOK_AGAIN_MS = 100
const PRESS_MS = 300

/** @param selector - where the auditor says it is. False where there is none to be seen */
export async function press(visit: Visit, button: Button, selector?: string): Promise<boolean> {
  const named = { words: WORDS[button], pressable: PRESSABLE[button] }
  const wanted: Wanted[] = selector
    ? [{ selectors: [selector] }]
    : [{ answer: ANSWERS[button] }, { selectors: SELECTORS[button] }, named]
  for (const one of wanted) {
    const found = await find(visit, one)
    if (!found) continue
    await click(visit, found)
    return true
  }
  return false
}

/** Through the preferences, as a visitor takes consent back; or at once, where selectors name the buttons for it. */
export async function withdraw(visit: Visit, selectors: readonly string[]): Promise<boolean> {
  if (selectors.length > 0) {
    for (const selector of selectors) if (!(await press(visit, 'withdraw', selector))) return false
    return true
  }
  if (!(await press(visit, 'withdraw'))) return false
  const inDialog = { words: WORDS.reject, pressable: PRESSABLE.reject, within: DIALOG }
  for (let waited = 0; waited < DIALOG_MS; waited += LOOK_AGAIN_MS) {
    const found = await find(visit, inDialog)
    if (found) {
      await click(visit, found)
      return true
    }
    await visit.wait(LOOK_AGAIN_MS)
  }
  return press(visit, 'reject')
}

async function find(visit: Visit, wanted: Wanted): Promise<Found | undefined> {
  const ask = `(${FIND_BUTTON})(${JSON.stringify(wanted)})`
  const targets = [visit.main, ...visit.documents().filter(({ session }) => session !== visit.main.session)]
  for (const target of targets) {
    const answers = await evaluateAlone(visit.devtools, target, ask, 'thing')
    const objectId = answers.find((one) => one.objectId !== undefined)?.objectId
    if (objectId !== undefined) return { target, objectId }
  }
  return undefined
}

/** With the mouse where that reaches it; what lies under something else, or in another process, is told to click itself. */
async function click(visit: Visit, found: Found): Promise<void> {
  const tell = (functionDeclaration: string) => callOn(visit, found, functionDeclaration)
  await tell(NOTICE_PRESS)
  if (found.target.session === visit.main.session) await pressMouse(visit, found).catch(() => {})
  visit.devtools.ended.throwIfAborted()
  await visit.wait(PRESS_MS)
  const { value } = partOf(await tell(WAS_PRESSED), 'result')
  if (value === false) await tell('function () { this.click() }')
}

/** A page that went elsewhere when it was pressed answers no more. */
async function callOn({ devtools }: Visit, { target, objectId }: Found, functionDeclaration: string) {
  const parameters = { functionDeclaration, objectId, returnByValue: true, userGesture: true }
  return devtools.send('Runtime.callFunctionOn', parameters, target.session).catch((): Said => {
    devtools.ended.throwIfAborted()
    return {}
  })
}

async function pressMouse({ devtools }: Visit, { target: { session }, objectId }: Found): Promise<void> {
  await devtools.send('DOM.scrollIntoViewIfNeeded', { objectId }, session)
  const [corners] = listOf(await devtools.send('DOM.getContentQuads', { objectId }, session), 'quads')
  const numbers = Array.isArray(corners) ? corners.map(Number) : []
  const middle = (axis: 0 | 1) =>
    numbers.filter((_, index) => index % 2 === axis).reduce((a, b) => a + b, 0) / 4
  const at = { x: middle(0), y: middle(1), button: 'left', clickCount: 1 }
  await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' }, session)
  await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' }, session)
  await devtools.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }, session)
}
