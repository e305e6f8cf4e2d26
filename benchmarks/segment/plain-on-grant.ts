// As an app does that waits for consent with what Segment ships: the code is fetched on the grant.
import type { Contestant, Open } from './contestant.js'

export const open: Open = () => {
  const calls: string[] = []
  let contestant: Contestant | undefined
  const start = async () => {
    contestant = await (await import('./plain.js')).open()
    contestant.grant()
    for (const name of calls) void contestant.track(name)
  }
  return Promise.resolve({
    grant: () => void start(),
    track: async (name) => void (contestant ? await contestant.track(name) : calls.push(name)),
  })
}
