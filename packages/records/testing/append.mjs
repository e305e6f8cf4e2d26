// A process that appends, to be killed. Reads a plan from its input, has many appends under way at once, and says each
// record that was acknowledged. Started again with the same plan it sends everything again, as browsers do that got no
// answer. It runs the built package, as a server would.
import { text } from 'node:stream/consumers'
import { createRecords } from '@assent/records'
import { libsql } from '@assent/records/libsql'
import { postgres } from '@assent/records/postgres'

const { kind, url, options, entries } = JSON.parse(await text(process.stdin))
const database = kind === 'libsql' ? libsql({ url }) : postgres(url)
const records = createRecords({ ...options, database })

const appendNext = async () => {
  for (let entry = entries.shift(); entry; entry = entries.shift()) {
    await records.append(entry.decision, entry.facts)
    process.stdout.write(`${entry.decision.recordId}\n`)
  }
}
await Promise.all(Array.from({ length: 20 }, appendNext))
await records.close()
