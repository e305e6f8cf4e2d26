// What looks at a page from inside it. It goes to the browser as text, so it reaches nothing outside itself.

/** @param target - the words whose appearance is waited for from the start */
export function probe(target) {
  // A fade runs beside the main thread, so what is fading in is seen already, and what is fading out still is.
  const isFading = (element) => element.getAnimations().some(({ playState }) => playState === 'running')
  const isClear = (element) =>
    element === null ||
    ((getComputedStyle(element).opacity !== '0' || isFading(element)) && isClear(element.parentElement))
  const withWords = (words) =>
    [...document.querySelectorAll('button, a, h1')].filter(({ textContent }) => textContent.trim() === words)
  const isShown = (element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect()
    const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight
    return isInView && element.checkVisibility({ visibilityProperty: true }) && isClear(element)
  }
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => then(performance.now())
    port2.postMessage(undefined)
  }
  /**
   * Counts frames until the words are there, or gone, and takes the time once that frame was painted. Only what was
   * in the frame is asked where it is, and only then, when its layout is known: asking costs the page nothing.
   */
  const watch = (words, wanted) =>
    new Promise((resolve) => {
      let frames = 0
      const look = () => {
        frames++
        const inFrame = withWords(words)
        afterPaint((at) => {
          if (inFrame.some(isShown) === wanted) resolve({ at, frames })
          else requestAnimationFrame(look)
        })
      }
      requestAnimationFrame(look)
    })
  // Assent's stands in the HTML before its buttons decide in place, and says when they do.
  const isReady = () => !document.querySelector('[data-assent-place]:not([data-assent-place=ready])')
  const whenReady = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isReady()) return
        observer.disconnect()
        resolve(performance.now())
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true })
    })
  const visible = watch(target, true).then(({ at }) => at)
  window.probe = {
    visible,
    usable: visible.then((at) => (isReady() ? at : whenReady())),
    where(words) {
      const { left, top, width, height } = withWords(words).find(isShown).getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    },
    /** From the next click on, until the words are there or gone. */
    fromClick(words, wanted) {
      window.probe.answer = new Promise((resolve) => {
        const heard = ({ timeStamp }) =>
          watch(words, wanted).then(({ at, frames }) => resolve({ ms: at - timeStamp, at, frames }))
        window.addEventListener('click', heard, { capture: true, once: true })
      })
    },
    /** Of scripts and styles: bytes as they travelled, and of those that were there at a time. */
    bytes(until = Infinity) {
      return performance
        .getEntriesByType('resource')
        .filter(({ name, responseEnd }) => /\.(js|css)$/.test(name) && responseEnd <= until)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    },
    nodes() {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
      let count = 0
      while (walker.nextNode()) count++
      return count
    },
    /** How many receivers stand in the page, shown or folded away. */
    listed: () => new Set(document.body.textContent.match(/Receiver \d+/g)).size,
  }
}
