// The content security policy that the declared set-up needs: what is known of it, and where a vendor's hosts are missing.
import type { FillIn } from './fill-in.js'
import { bullets, md, paragraphs } from './markdown.js'
import { runsInPage, type PrivacyFacts } from './privacy-facts.js'

const SELF = "'self'"

export function contentSecurityPolicy(
  { lock, sources, recipients, shut }: PrivacyFacts,
  fill: FillIn,
): string {
  const inPage = recipients.filter((one) => runsInPage(one) && !shut.includes(one))
  const scripts = inPage.length > 0 ? [sources.cdn, ...inPage.flatMap((one) => one.scriptOrigins)] : []
  const directive = (name: string, own: readonly string[]) =>
    `${name} ${[...new Set([SELF, ...own])].filter(isSource).join(' ')};`
  return paragraphs(
    '# Content security policy',
    `Written by \`assent docs\` for a workspace in the ${lock.source.region === 'eu' ? 'European Union' : 'United States'}. It is what Segment and its destinations need beside what the website itself needs.`,
    [
      '```',
      directive('connect-src', [sources.cdn, sources.api]),
      directive('script-src', scripts),
      '```',
    ].join('\n'),
    'Settings come from the CDN by `fetch`: it has to be in `connect-src`, whatever runs in the page.',
    inPage.length > 0 && '## What vendors need besides',
    bullets(
      inPage.map(
        ({ name, displayName }) =>
          `${md(displayName)}: ${fill.mark(`csp:${name}`, "hosts for script-src, connect-src, img-src and frame-src, from the vendor's own page")}`,
      ),
    ),
  )
}

/** One address of the web and nothing wider, that could not end a directive and begin another. */
const isSource = (source: string) => source === SELF || /^https?:\/\/[^\s;,*']+$/.test(source)
