// The rules of the search and of the lists behind the categories: part of dialog-styles.ts, in its layer.
// The count of what was found takes no room while it is empty, and yet is there: a screen reader does not announce a region
// that arrives with its text.

export const DESTINATION_STYLES = `
  .assent-search { display: grid; gap: 0.375rem; padding-block-start: 1rem }
  .assent-search output:empty { position: absolute }
  .assent-search-box { position: relative; display: grid; align-items: center }
  .assent-search-box svg {
    position: absolute;
    inset-inline-start: 0.75rem;
    fill: none;
    color: var(--assent-muted);
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    pointer-events: none;
  }
  .assent-search-field {
    inline-size: 100%;
    min-block-size: 2.75rem;
    margin: 0;
    padding: 0.5rem 0.75rem 0.5rem 2.5rem;
    padding-inline: 2.5rem 0.75rem;
    font: 400 max(1rem, 14px)/1.25 var(--assent-font); /* below 16 px a phone zooms in on it */
    color: var(--assent-text);
    background: transparent;
    border: 1px solid var(--assent-control-line);
    border-radius: calc(var(--assent-radius) - 0.25rem);
  }
  .assent-search-field::placeholder { color: var(--assent-muted); opacity: 1 }

  .assent-destinations { padding-block-start: 0.375rem; font-size: max(0.875rem, 13px) }
  .assent-destinations summary {
    inline-size: fit-content;
    min-block-size: max(1.5rem, 24px);
    padding-block: 0.1875rem;
    font-weight: 500;
    color: var(--assent-muted);
    border-radius: 0.25rem;
    cursor: pointer;
  }
  .assent-destinations summary:hover { color: var(--assent-text) }
  .assent-destination-list {
    margin-block-start: 0.5rem;
    padding-inline: 0.75rem;
    font-size: max(0.875rem, 13px);
    background: color-mix(in srgb, var(--assent-text) 4%, transparent);
    border-radius: calc(var(--assent-radius) - 0.25rem);
  }
  .assent-destination {
    display: grid;
    justify-items: start;
    gap: 0.125rem;
    padding: 0.75rem 0.25rem;
  }
  /* Skipped while out of sight, which clips: the padding leaves room for a focus ring. Only where the browser anchors
     scrolling, or rows that get their height as focus comes near would push it out of the window. */
  @supports (overflow-anchor: auto) {
    .assent-destination { content-visibility: auto; contain-intrinsic-size: auto 6rem }
  }
  .assent-destination + .assent-destination { border-block-start: 1px solid var(--assent-line) }
  .assent-destination-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    inline-size: 100%;
    min-block-size: 1.5rem;
  }
  .assent-destination-name { font-weight: 600 }
  .assent-destination a {
    min-block-size: max(1.5rem, 24px);
    padding-block: 0.125rem;
    color: var(--assent-accent);
    text-underline-offset: 0.2em;
  }
  .assent-facts { display: grid; gap: 0.25rem; inline-size: 100%; padding-block-start: 0.25rem; color: var(--assent-muted) }
  .assent-stored {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--assent-line);
  }
  .assent-stored bdi { font: max(0.8125rem, 12px)/1.5 ui-monospace, monospace; color: var(--assent-text) }
  @container assent (width >= 30rem) {
    .assent-stored > * { display: flex; justify-content: space-between; gap: 1rem }
    .assent-stored > * > :last-child { flex: none; max-inline-size: 60%; text-align: end }
  }
`
