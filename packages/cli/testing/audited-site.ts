// A site to audit, which is whatever a test makes of it, and `assent audit` run on it as a process.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launchOptions } from '../../../scripts/browser.mjs'
import { createAppFolder, type AppFolder, type Outcome } from './app-folder.js'

/** A page, or an answer of its own. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

export interface AuditReport {
  readonly findings: readonly {
    level: string
    kind: string
    what: string
    keptFor?: string
    vendor?: string
    phases: string[]
    seen: { gpc: string; phases: string[] }[]
    initiator: string
  }[]
  readonly visits: readonly { gpc: string; phases: { phase: string; missing?: string }[] }[]
}

export interface AuditFindings {
  readonly code: number | null
  readonly findings: AuditReport['findings']
  readonly missing: readonly string[]
}

export interface AuditedSite {
  readonly url: string
  readonly app: AppFolder
  /** Every request, as it came. */
  readonly requests: readonly IncomingMessage[]
  /** One visitor, unless both are asked for: the second takes as long again. */
  audit(path: string, ...words: string[]): Promise<Outcome>
  /** The same as JSON, and which buttons were not found. Throws where it complains. */
  findingsOf(path: string, ...words: string[]): Promise<AuditFindings>
  /** The command with the browser of this machine, and nothing else said. */
  run(...words: string[]): Promise<Outcome>
  close(): void
}

/** @param answers - by path; `OTHER` in a page stands for the same server under another host's name */
export async function startAuditedSite(answers: Readonly<Record<string, Answer>>): Promise<AuditedSite> {
  const { executablePath, env } = await launchOptions()
  const browser = executablePath ? ['--browser', executablePath] : []
  const app = createAppFolder()
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    const answer = answers[new URL(request.url ?? '/', 'http://site').pathname]
    if (typeof answer === 'function') return answer(request, response)
    response.writeHead(answer ? 200 : 204, { 'content-type': 'text/html' })
    response.end(answer?.replaceAll('OTHER', `http://localhost:${port}`))
  })
  await new Promise<void>((resolve) => void server.listen(0, () => resolve()))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  // Whatever a page brings the browser to write goes where a test can see it.
  const run = (...words: string[]) =>
    app.run(['audit', ...words, ...browser], { env: { ...env, HOME: app.path } })
  const audit: AuditedSite['audit'] = (path, ...words) =>
    run(url + path, '--settle', '0.5', ...(words.includes('--gpc') ? [] : ['--gpc', 'off']), ...words)
  return {
    url,
    app,
    requests,
    run,
    audit,
    async findingsOf(path, ...words) {
      const { code, stdout, complaints } = await audit(path, '--json', ...words)
      if (complaints) throw new Error(complaints)
      const { findings, visits } = JSON.parse(stdout) as AuditReport
      return {
        code,
        findings,
        missing: visits.flatMap(({ phases }) => phases.flatMap((one) => one.missing ?? [])),
      }
    },
    close: () => {
      server.closeAllConnections()
      server.close()
      app.remove()
    },
  }
}

const ANSWER = `function answer(yes) { document.cookie = 'tracking-preferences=' + yes + '; path=/' }
const isGranted = () => document.cookie.includes('tracking-preferences=true')`
const BANNER = `<button onclick="answer(true)">Accept all</button> <button onclick="answer(false)">Reject all</button>
<button onclick="answer(false)">Privacy preferences</button>`

/** A page with a banner that works, and the scripts that know of its answer. */
export const page = (body: string, banner = BANNER): string =>
  `<!doctype html><title>Shop</title><script>${ANSWER}</script>${banner}${body}`
