// Turns what was measured into two tables: every contestant's figures, and where Assent stands.

const count = (number) => Math.round(number).toLocaleString('en')
const bytes = (number) => `${count(number)} B`
const kilobytes = (number) => `${count(number / 1024)} KiB`
const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`
const times = (number) => `${number.toFixed(2)}x`

const atMost = (limit, format) => ({ says: `<= ${format(limit)}`, holds: (value) => value <= limit })
const timesBare = (limit, of) => ({
  says: `<= ${limit} of the bare page`,
  holds: (_, { assent, bare }) => of(assent) <= limit * of(bare),
})

/**
 * `of` reads a contestant's median, or says in words why there is none; `beyond` subtracts the bare page.
 * Less is better unless a row says otherwise.
 */
const ROWS = [
  {
    what: 'first visit: bytes until usable',
    of: (r) => r.first?.bytes,
    beyond: true,
    format: bytes,
    goal: atMost(6000, bytes),
  },
  {
    what: 'returning visitor: bytes',
    of: (r) => r.returning?.bytes,
    beyond: true,
    format: bytes,
    goal: atMost(3500, bytes),
  },
  {
    what: 'bytes from banner to open dialog',
    of: (r) => r.dialog10?.bytes,
    format: bytes,
    isCostAlone: true,
  },
  {
    what: 'bytes until the dialog is open, in all',
    of: (r) => r.first && r.first.bytes + (r.dialog10?.bytes ?? 0),
    beyond: true,
    format: bytes,
  },
  {
    what: 'visible, rendered in the browser',
    of: (r) => r.first?.visible,
    format: ms,
    goal: timesBare(1.05, (r) => r.first?.visible),
  },
  {
    what: 'visible, rendered on the server',
    of: (r) => r.rendered?.visible,
    format: ms,
    goal: timesBare(1.05, (r) => r.rendered?.visible),
    note: (r) => (r.hasBanner || r.isBare ? '' : ', client only'),
  },
  { what: 'accept to gone: frames', of: (r) => r.first?.gone.frames, format: count, goal: atMost(2, count) },
  { what: 'accept to gone: time', of: (r) => r.first?.gone.ms, format: ms },
  { what: 'script time', of: (r) => r.first?.script, beyond: true, format: ms },
  { what: 'DOM nodes', of: (r) => r.first?.nodes, beyond: true, format: count },
  { what: 'heap after collection', of: (r) => r.first?.heap, beyond: true, format: kilobytes },
  ...[10, 100, 1000].map((size) => ({
    what: `dialog with ${count(size)} receivers`,
    of: (r) =>
      r[`dialog${size}`]?.listed === 0 ? (size > 10 ? 'no list' : r.dialog10.ms) : r[`dialog${size}`]?.ms,
    format: ms,
    note: (r) => (size === 10 && r.dialog10?.listed === 0 ? ', no list' : ''),
    goal: size === 1000 ? atMost(200, ms) : undefined,
  })),
  {
    what: 'dialog, 1,000 to 100 receivers',
    of: (r) => (r.dialog100?.listed === 0 ? 'no list' : r.dialog1000 && r.dialog1000.ms / r.dialog100?.ms),
    format: times,
    goal: { says: '< 10x', holds: (value) => value < 10 },
    isCostAlone: true,
  },
  {
    what: 'server renders, of the bare rate',
    of: (r) => (r.hasBanner || r.isBare ? r.renders?.relative : 'no banner in it'),
    format: times,
    isMoreBetter: true,
    goal: { says: '>= 0.8x', holds: (value) => value >= 0.8 },
    note: (r) => ` (${count(r.renders?.rate)}/s)`,
  },
]

function valueOf(row, result, bare) {
  const value = row.of(result)
  return typeof value === 'number' && row.beyond ? value - row.of(bare) : value
}

function cell(row, result, bare) {
  const value = valueOf(row, result, bare)
  if (typeof value !== 'number') return value ?? '-'
  return row.beyond && result.isBare
    ? `(${row.format(row.of(bare))})`
    : row.format(value) + (row.note?.(result) ?? '')
}

/** @param results - by contestant, `bare` and `assent` among them */
export function printFigures(results) {
  console.log('\nMedians. Where the bare page is in parentheses, the others are what they add to it.')
  const entries = Object.entries(results)
  const figures = ROWS.map((row) => [
    row.what,
    Object.fromEntries(entries.map(([name, result]) => [name, cell(row, result, results.bare)])),
  ])
  console.table(Object.fromEntries(figures))
}

export function printStanding(results) {
  console.log(
    '\nAssent against its goals, and how many times better it is than each peer (below 1.00x: worse).',
  )
  const peers = Object.keys(results).filter((name) => name !== 'bare' && name !== 'assent')
  const standing = ROWS.map((row) => {
    const value = valueOf(row, results.assent, results.bare)
    const ratios = peers.map((peer) => {
      const other = valueOf(row, results[peer], results.bare)
      if (row.isCostAlone || typeof other !== 'number' || typeof value !== 'number') return [peer, undefined]
      return [peer, row.isMoreBetter ? value / other : other / value]
    })
    const notAhead = ratios.filter(([, ratio]) => ratio <= 1).map(([peer]) => peer)
    const columns = {
      assent: cell(row, results.assent, results.bare),
      goal: row.goal?.says ?? (row.isCostAlone ? '' : 'ahead'),
      met: row.goal ? (row.goal.holds(value, results) ? 'yes' : 'NO') : '',
      ...Object.fromEntries(ratios.map(([peer, ratio]) => [peer, ratio === undefined ? '' : times(ratio)])),
      'not ahead of': notAhead.join(', '),
    }
    return [row.what, columns]
  })
  console.table(Object.fromEntries(standing))
}
