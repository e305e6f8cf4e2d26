// The page's engine in the hands of one of its gates: of the one that came last, or was answered last. A page of islands has
// several at once, each over a store of its own.
import type { Engine, EnginePorts } from './engine-ports.js'

/** @param now - whose the engine is */
export function bindEngine(engine: Engine, now: { ports: EnginePorts }, ports: EnginePorts): Engine {
  const take = () => {
    if (now.ports.waiting !== ports.waiting) handOver(now.ports, ports)
    now.ports = ports
  }
  take()
  engine.apply(ports.store.getState(), false)
  return {
    ...engine,
    apply(next, isAnswer) {
      if (isAnswer) take() // the stores of the others have not heard of it yet
      else if (now.ports.waiting !== ports.waiting) now.ports.store.refresh() // nor has that one, which says what goes on
      return engine.apply(next, isAnswer)
    },
  }
}

/** What the former gate holds is sent with what this one holds, in the order of the calls. */
function handOver(former: EnginePorts, { waiting: { queue } }: EnginePorts): void {
  if (!former.mayStart()) return // it is gone, and so was not told of a refusal since
  former.waiting.queue.calls.splice(0).forEach(queue.push)
  queue.calls.sort((one, other) => one.at - other.at)
}
