// A vendor's script, with a time limit, a nonce and a named Trusted Types policy; analytics-next's loader has none.

interface ScriptPolicy {
  createScriptURL(url: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy
}

let policy: ScriptPolicy | undefined
const loading = new Map<string, Promise<void>>()
/** How often a script hung. A browser joins a new request to one that still hangs, so the next needs another address. */
const hung = new Map<string, number>()

export interface ScriptOptions {
  readonly timeoutMs: number
  readonly nonce?: string | undefined
  /** Whether the script did what it was loaded for; an answer that is no script loads just as well. */
  readonly hasWorked?: () => boolean
}

/** Loads a script once. A failure is forgotten, so that it can be tried again. */
export function loadScript(url: string, options: ScriptOptions): Promise<void> {
  const { timeoutMs, nonce, hasWorked = () => true } = options
  const known = loading.get(url)
  if (known) return known
  const script = document.createElement('script')
  const loaded = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      hung.set(url, (hung.get(url) ?? 0) + 1)
      reject(new Error(`no answer from ${url} in ${timeoutMs} ms`))
    }, timeoutMs)
    script.onload = () =>
      hasWorked() ? resolve() : reject(new Error(`${url} is not the script it should be`))
    script.onerror = () => reject(new Error(`could not load ${url}`))
    const settled = () => clearTimeout(timer)
    script.addEventListener('load', settled)
    script.addEventListener('error', settled)
  })
  loaded.catch(() => {
    loading.delete(url)
    script.remove()
  })
  loading.set(url, loaded)
  if (nonce) script.nonce = nonce
  script.async = true
  script.src = trusted(addressOf(url))
  document.head.append(script)
  return loaded
}

function addressOf(url: string): string {
  const times = hung.get(url)
  return times ? `${url}${url.includes('?') ? '&' : '?'}retry=${times}` : url
}

/** Under `require-trusted-types-for 'script'` a site allows this policy by its name, `assent`. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  policy ??= trustedTypes?.createPolicy('assent', { createScriptURL: (same) => same })
  return policy ? policy.createScriptURL(url) : url
}
