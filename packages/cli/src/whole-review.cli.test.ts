// The road of a review, command by command as processes, through workspaces of each size and region.
import { sampleDestinations } from '@assent/core/testing'
import { describe, expect, it } from 'vitest'
import { app, openAppBesideWorkspace, segment } from '../testing/app-beside-workspace.js'
import { CONSENT } from '../testing/app-folder.js'
import { largeWorkspace } from '../testing/large-workspace.js'

const API = { us: 'api.segment.io', eu: 'events.eu1.segmentapis.com' } as const
const SIZES = [12, 100, 481]

openAppBesideWorkspace()

describe.each(['us', 'eu'] as const)('a workspace in the region %s', (region) => {
  it.each(SIZES)('of %i destinations is pulled, reviewed, checked and documented', async (size) => {
    segment.setDestinations(size === 12 ? sampleDestinations : largeWorkspace(size))
    if (size > 12) app.write('consent.ts', CONSENT.replace(/ {2}destinations.*\n/, ''))

    const pulled = await app.run(['pull', '--write-key', 'key', '--cdn-url', segment.url, '--region', region])
    expect(pulled.code).toBe(0)
    const { source, destinations } = JSON.parse(app.read('destinations.lock.json'))
    expect([source.region, destinations.length]).toEqual([region, size])
    expect((await app.run(['check'])).code).toBe(1)

    const reviewed = await app.run(['review', '--as-mapped', '--reviewer', 'Ada'])
    expect(reviewed.stdout).toBe(`${size} of ${size} reviewed.\n`)
    const checked = await app.run(['check'])
    expect(checked).toMatchObject({ code: 0, complaints: '' })
    expect(checked.stdout).toContain(
      `${size} destinations, held against the workspace (${region}) and consent.ts`,
    )

    expect((await app.run(['docs'])).code).toBe(0)
    const record = JSON.parse(app.read('privacy/processing-record.json'))
    expect(record.segment.region).toBe(region)
    const named = new Set(record.activities.map((one: { creationName: string }) => one.creationName))
    expect(named.size).toBe(size)
    expect(app.read('privacy/content-security-policy.md')).toContain(API[region])
  })
})
