// What is asked of a page to find and press a button. As text, since it belongs to another world than this package.

/** A function of what is wanted: the first such button that can be seen, in open shadow trees too, or null. */
export const FIND_BUTTON = `({ answer, selectors = [], words, pressable, within }) => {
  const roots = []
  const enter = (root) => {
    roots.push(root)
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) enter(one.shadowRoot)
  }
  enter(document)
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)])
  const isSeen = (one) => {
    const { width, height } = one.getBoundingClientRect()
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true })
  }
  const isWithin = (one) => {
    if (!within) return true
    for (let at = one; at; at = at.parentNode ?? at.host) if (at.matches?.(within)) return true
    return false
  }
  const nameOf = (one) => (one.getAttribute('aria-label') || one.innerText || one.value || one.title || '').trim()
  const candidates = [
    ...(answer ? all('form[data-assent-form]').flatMap((form) => [...form.elements]) : [])
      .filter((one) => one.name === 'answer' && one.value === answer),
    ...selectors.flatMap(all),
    ...(words ? all(pressable).filter((one) => new RegExp(words, 'iu').test(nameOf(one))) : []),
  ]
  return candidates.find((one) => isSeen(one) && isWithin(one)) ?? null
}`

/** A function on the button: from now on it is known whether it was pressed. */
export const NOTICE_PRESS = `function () {
  globalThis.assentPressed = false
  this.addEventListener('click', () => { globalThis.assentPressed = true }, { capture: true, once: true })
}`

export const WAS_PRESSED = `function () { return globalThis.assentPressed }`
