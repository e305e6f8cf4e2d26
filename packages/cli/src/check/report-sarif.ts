// The report for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { jsonText } from '../printable.js'
import { FINDING_WORDS, sentenceOf } from './finding-words.js'
import { placeOf, type Reporter } from './report.js'

export const reportAsSarif: Reporter = (report, { print }) => {
  const rules = Object.entries(FINDING_WORDS).map(([id, { title, whatToDo }]) => ({
    id,
    shortDescription: { text: title },
    help: { text: whatToDo },
    defaultConfiguration: { level: 'error' },
  }))
  const results = report.findings.map((finding) => {
    const { path, line } = placeOf(finding, report)
    return {
      ruleId: finding.code,
      level: 'error',
      message: { text: words(`${sentenceOf(finding)}. ${FINDING_WORDS[finding.code].whatToDo}`) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
            region: { startLine: line },
          },
        },
      ],
      // So that a finding stays the same one when lines move.
      partialFingerprints: { 'assent/v1': `${finding.code}/${finding.destination ?? finding.was.join()}` },
    }
  })
  const run = { tool: { driver: { name: 'assent', rules } }, results }
  print(jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }))
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Braces are places for arguments, and what stands in brackets before an address is a link: of a name, neither is. */
const words = (text: string) => text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^[\]]*\]\()/g, String.raw`\[`)
