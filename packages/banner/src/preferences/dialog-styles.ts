// The dialog's own rules. They come with its code, not with the first visit, and as a constructed stylesheet: a
// strict style-src refuses <style>, and allows this. Same layer, same tokens as styles.css.
// What has a box is a div or a span, for what an app says of every p, h2 or ul is unlayered and would win.
import { DESTINATION_STYLES } from './destination-styles.js'

const DIALOG_STYLES = `@layer assent {
  .assent-overlay, .assent-overlay * { box-sizing: border-box }

  /* Itself the scroll container, so that scrolling ends here instead of locking the page from a script. */
  .assent-overlay {
    color-scheme: var(--assent-scheme);
    z-index: var(--assent-z-index);
    position: fixed;
    inset: 0;
    padding: var(--assent-inset);
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: none;
    pointer-events: auto;
    container-type: size; /* its units are right where a page is enlarged with CSS zoom, as vh is not */
    display: grid;
    grid-template-rows: 100%;
    place-items: end center;
    background: var(--assent-scrim, rgb(0 0 0 / 0.5));
    color: var(--assent-text);
    font: 400 max(1rem, 14px)/1.5 var(--assent-font);
    text-align: start;
    overflow-wrap: anywhere;
    hyphens: auto; /* the dialog has a language, and long words have 320 px */
  }
  /* A pixel of overflow makes "contain" hold where a container must scroll for it to count. */
  .assent-overlay::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inline-size: 1px;
    block-size: 1px;
  }
  @media (min-width: 40rem) { .assent-overlay { place-items: center } }
  @media print { .assent-overlay { display: none } }

  .assent-dialog {
    container: assent / inline-size;
    position: relative; /* or what is there for the ear alone would stretch the overlay */
    display: flex;
    flex-direction: column;
    inline-size: min(40rem, 100%);
    max-block-size: 100%;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--assent-surface);
    border: 1px solid var(--assent-line);
    border-radius: var(--assent-radius);
    box-shadow: var(--assent-shadow);
  }
  .assent-dialog:focus { outline: none }
  .assent-dialog :focus-visible { outline: 2px solid var(--assent-accent); outline-offset: 2px }
  .assent-dialog-header, .assent-dialog-body, .assent-dialog-actions { padding-inline: clamp(1rem, 4vw, 1.5rem) }

  /* Its height does not follow what a search finds. */
  .assent-dialog:has(.assent-search) { min-block-size: min(44rem, 100%) }
  .assent-dialog > * { flex: none }
  .assent-dialog-body { flex: 1 0 auto }

  .assent-dialog-header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 1rem 0.5rem;
  }
  .assent-dialog-header .assent-title { padding-block: 0.25rem; font-size: max(1.25rem, 17px) }
  .assent-close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(2.25rem, 24px);
    block-size: max(2.25rem, 24px);
    position: relative; /* no negative margin: WebKit scrolls the header by it */
    inset-inline-end: -0.5rem;
    padding: 0;
    color: var(--assent-muted);
    background: transparent;
    border: 0;
    border-radius: 0.5rem;
    cursor: pointer;
  }
  .assent-close:hover { color: var(--assent-text); background: color-mix(in srgb, currentcolor 7%, transparent) }

  .assent-categories { padding-block-start: 1rem }
  .assent-category {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.125rem 1rem;
    padding-block: 1rem;
    border-block-start: 1px solid var(--assent-line);
  }
  .assent-category[hidden] { display: none }
  .assent-category > :nth-child(n + 3) { grid-column: 1 / -1 }
  .assent-category-label { min-block-size: max(1.5rem, 24px); font-weight: 600; cursor: pointer }
  .assent-category-control { display: flex; align-items: center; gap: 0.625rem }
  .assent-note { font-size: max(0.875rem, 13px); color: var(--assent-muted) }
  @container assent (width >= 30rem) {
    .assent-category > .assent-description { padding-inline-end: 4rem }
  }

  .assent-switch {
    appearance: none;
    flex: none;
    position: relative;
    inline-size: 2.75em;
    block-size: 1.625em;
    margin: 0;
    font-size: max(1rem, 16px);
    background: transparent;
    border: 2px solid var(--assent-control-line);
    border-radius: 1rem;
    cursor: pointer;
  }
  .assent-switch::before {
    content: '';
    position: absolute;
    inset-block: 0.1875em;
    inset-inline-start: 0.1875em;
    aspect-ratio: 1;
    background: var(--assent-control-line);
    border-radius: 50%;
  }
  .assent-switch:checked { background: var(--assent-accent); border-color: var(--assent-accent) }
  .assent-switch:checked::before { inset-inline-start: calc(100% - 1.1875em); background: var(--assent-surface) }
  .assent-switch:disabled { opacity: 0.5; cursor: not-allowed }
  /* Its parts are backgrounds, which forced colours would flatten. */
  @media (forced-colors: active) {
    .assent-switch {
      --assent-surface: Canvas;
      --assent-accent: Highlight;
      --assent-control-line: ButtonText;
      forced-color-adjust: none;
    }
    .assent-switch:disabled { --assent-accent: GrayText; --assent-control-line: GrayText; opacity: 1 }
  }

  .assent-dialog-actions { padding-block: 1rem; border-block-start: 1px solid var(--assent-line) }
  .assent-dialog .assent-button { padding-inline: 0.5rem }
  /* Title and buttons stay in sight, unless the window is so low (400 % zoom) that they would be all there is. */
  @container (height >= 30rem) {
    /* Measured (clear-of-bars.ts): with the ring around what has focus, nothing of it is behind them. */
    .assent-dialog { scroll-padding-block: calc(var(--assent-header, 5rem) + 0.5rem) calc(var(--assent-actions, 6rem) + 0.5rem) }
    .assent-dialog-header, .assent-dialog-actions {
      position: sticky;
      z-index: 1;
      max-block-size: 40cqh; /* words of any length leave room for the choices */
      overflow: auto;
      background: var(--assent-surface);
    }
    .assent-dialog-header { inset-block-start: 0 }
    .assent-dialog-actions { inset-block-end: 0 }
  }

  .assent-unsaved {
    gap: 0.5rem;
    inline-size: min(26rem, 100%);
    padding: clamp(1rem, 4vw, 1.5rem);
  }
  .assent-unsaved .assent-actions { grid-template-columns: 1fr 1fr; margin-block-start: 0.75rem }

  .assent-unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .assent-overlay { animation: assent-appear 0.12s ease-out }
    .assent-dialog { animation: assent-rise 0.18s ease-out }
    .assent-switch, .assent-switch::before {
      transition: 0.12s ease-out;
      transition-property: background-color, border-color, inset-inline-start;
    }
  }
  /* As long as a click can belong to the gesture that opened it (opening-gesture.ts), it looks as if nothing could be
     clicked: to a test's browser too, which waits then. */
  [data-assent-settling] .assent-dialog > * { pointer-events: none }
  @keyframes assent-appear { from { opacity: 0 } }
  @keyframes assent-rise { from { translate: 0 0.5rem } }
${DESTINATION_STYLES}
}`

let sheet: CSSStyleSheet | undefined

/**
 * Lays the rules over the page, once. Where the app left styles.css out they stay out too: it meant to style
 * everything itself.
 */
export function adoptDialogStyles(): void {
  if (!('adoptedStyleSheets' in document)) return // Safari before 16.4: plain, and it works
  if (sheet && document.adoptedStyleSheets.includes(sheet)) return
  const tokens = getComputedStyle(document.documentElement)
  if (!tokens.getPropertyValue('--assent-surface')) return
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(DIALOG_STYLES)
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
