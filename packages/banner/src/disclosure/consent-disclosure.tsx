// The text of a privacy page: categories and their destinations, Segment as processor, transfers, hosts, withdrawal.
// A server component: no hooks, no state, nothing to hydrate.
import { hostsContacted, type SegmentPlace } from '@assent/core/catalogue'
import type { ReactNode } from 'react'
import { describeDestinations, type Declaration, type Described } from './describe.js'
import { DestinationFacts } from './destination-facts.js'
import { Disclosed } from './disclosed.js'
import { disclosureCopy, fill, nameIn, type DisclosureCopy } from './disclosure-copy.js'
import { ExternalLink } from './external-link.js'

export interface ConsentDisclosureProps extends SegmentPlace {
  /** What `defineConsent` returned. */
  readonly consent: Declaration
  /** Destinations by creation name or display name. @default those of the app's map */
  readonly destinations?: readonly string[] | undefined
  readonly copy?: Partial<DisclosureCopy> | undefined
  /** Of the title; sections are one and two below. @default 2 */
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
  readonly className?: string | undefined
  /** Follows how to withdraw: the place of a `<PreferencesTrigger />`. */
  readonly children?: ReactNode
}

interface SectionProps {
  readonly title: ReactNode
  readonly level: number
  readonly children: ReactNode
}

function Section({ title, level, children }: SectionProps) {
  const Heading = `h${level}` as 'h2' // levels are 1 to 6 by the props
  return (
    <section>
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}

/**
 * Who receives what, by the declaration and Segment's public catalogue.
 *
 * What the default words say of Twilio is what Twilio publishes: processor
 * (https://www.twilio.com/en-us/legal/bcr/processor), sub-processors (https://www.twilio.com/legal/sub-processors),
 * regions and the EU-US Data Privacy Framework (https://www.twilio.com/docs/segment/guides/regional-segment).
 * The words are a beginning, not legal advice: have yours read by who answers for them.
 */
export function ConsentDisclosure(props: ConsentDisclosureProps) {
  const { consent, destinations, headingLevel: level = 2, className, children } = props
  const words = { ...disclosureCopy, ...props.copy }
  const described = describeDestinations(consent, destinations && [...destinations])
  return (
    <Disclosed words={words} className={className}>
      <Section title={words.title} level={level}>
        <p>{words.introduction}</p>
        <Categories consent={consent} described={described} words={words} level={level + 1} />
        <Processor region={props.region} words={words} level={level + 1} />
        <Domains place={props} words={words} level={level + 1} />
        <Section title={words.withdrawTitle} level={level + 1}>
          <p>{words.withdraw}</p>
          {children}
        </Section>
      </Section>
    </Disclosed>
  )
}

interface PartProps {
  readonly words: DisclosureCopy
  readonly level: number
}

interface CategoriesProps extends PartProps {
  readonly consent: Declaration
  readonly described: readonly Described[]
}

function Categories({ consent, described, words, level }: CategoriesProps) {
  const labels = new Map(consent.categories.map(({ id, label }) => [id, label]))
  const list = (members: readonly Described[]) => (
    <ul>
      {members.map((one) => (
        <DestinationFacts key={one.name} described={one} labels={labels} words={words} />
      ))}
    </ul>
  )
  const others = described.filter(({ categories }) => !categories.some((id) => labels.has(id)))
  return (
    <>
      {consent.categories.map(({ id, label, description, required }) => {
        const members = described.filter(({ categories }) => categories.includes(id))
        return (
          <Section key={id} title={<bdi>{label}</bdi>} level={level}>
            <p>
              <bdi>{description}</bdi>
            </p>
            {required && <p>{words.required}</p>}
            {members.length > 0 ? list(members) : <p>{words.noDestinations}</p>}
          </Section>
        )
      })}
      {others.length > 0 && (
        <Section title={words.uncategorised} level={level}>
          <p>{consent.unmapped === 'allow' ? words.uncategorisedRuns : words.uncategorisedBlocked}</p>
          {list(others)}
        </Section>
      )}
    </>
  )
}

function Processor({ region, words, level }: PartProps & Pick<SegmentPlace, 'region'>) {
  return (
    <Section title={words.processorTitle} level={level}>
      <p>{words.processor}</p>
      <p>{region === 'eu' ? words.transferEu : words.transferUs}</p>
      <ul>
        <li>
          <ExternalLink href="https://www.twilio.com/legal/sub-processors">
            {words.subProcessors}
          </ExternalLink>
        </li>
        <li>
          <ExternalLink href="https://www.twilio.com/en-us/legal/bcr/processor">
            {words.processorRules}
          </ExternalLink>
        </li>
        <li>
          <ExternalLink href="https://www.twilio.com/docs/segment/guides/regional-segment">
            {words.transferSource}
          </ExternalLink>
        </li>
      </ul>
    </Section>
  )
}

function Domains({ place, words, level }: PartProps & { readonly place: SegmentPlace }) {
  const { cdn, api } = hostsContacted(place)
  return (
    <Section title={words.domainsTitle} level={level}>
      <p>{words.domains}</p>
      <ul>
        <li>{fill(words.domainCdn, { host: cdn ? nameIn(words, cdn) : words.ownHost })}</li>
        <li>{fill(words.domainApi, { host: api ? nameIn(words, api) : words.ownHost })}</li>
        <li>{words.domainOthers}</li>
      </ul>
    </Section>
  )
}
