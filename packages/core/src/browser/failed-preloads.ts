// Modules that the page announced and that did not come, over a network that comes and goes.

const forget = ({ target }: Event) => {
  const { rel, href } = target as HTMLLinkElement
  if (rel === 'modulepreload') fetch(href).catch(() => {})
}

/**
 * Safari's engine asks no more for a module whose `<link rel="modulepreload">` failed, and Vite's build writes one for each
 * `import()`: no later try reaches the network, on this page and in the first seconds of the next. Any other request for the
 * same address has it forget that.
 */
export const forgetFailedPreloads = () => addEventListener('error', forget, true) // it does not bubble
