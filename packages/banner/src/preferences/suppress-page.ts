// The page behind the dialog, out of reach. What is made inert here is noted here: a count that is shared with the
// `aria-hidden` of other dialogs leaves the page inert for good when one of theirs is open beneath (aria-hidden 1.2.6).

/** Makes all else inert; not the regions of the page that will speak, "Preferences saved" among them. Returns the undoing. */
export function suppressPage(dialog: HTMLElement): () => void {
  const spared = [dialog, ...document.querySelectorAll('[aria-live]:not(.assent-overlay *)')]
  const suppressed: Element[] = []
  const suppress = (element: Element) => {
    if (spared.includes(element) || element.hasAttribute('inert')) return
    if (spared.some((one) => element.contains(one))) return [...element.children].forEach(suppress)
    element.setAttribute('inert', '')
    suppressed.push(element)
  }
  suppress(document.body)
  return () => suppressed.forEach((element) => element.removeAttribute('inert'))
}
