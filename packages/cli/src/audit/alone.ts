// Asking a page something from a world of our own in it, where the page's own code has changed nothing.
import { framesBelow, partOf, type Devtools, type Said } from './devtools.js'
import type { Target } from './watch.js'

export interface Answered {
  readonly value: unknown
  /** The thing itself, where it is one of the page's. */
  readonly objectId: string | undefined
}

/** @returns an answer for every frame of the target that had one, the page's own frame first */
export async function evaluateAlone(
  devtools: Devtools,
  { session }: Target,
  expression: string,
  as: 'value' | 'thing' = 'value',
): Promise<Answered[]> {
  const tree = await devtools.send('Page.getFrameTree', {}, session)
  const answers: Answered[] = []
  for (const frameId of framesBelow(partOf(tree, 'frameTree'))) {
    const answer = await evaluateIn(devtools, session, frameId, expression, as).catch(() => undefined)
    devtools.ended.throwIfAborted()
    if (answer) answers.push(answer)
  }
  return answers
}

async function evaluateIn(
  devtools: Devtools,
  session: string,
  frameId: string,
  expression: string,
  as: 'value' | 'thing',
): Promise<Answered | undefined> {
  const world = { frameId, worldName: 'assent audit' }
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', world, session)
  const returnByValue = as === 'value'
  const said: Said = await devtools.send(
    'Runtime.evaluate',
    { expression, contextId, returnByValue },
    session,
  )
  if (said['exceptionDetails']) return undefined
  const { value, objectId } = partOf(said, 'result')
  return { value, objectId: typeof objectId === 'string' ? objectId : undefined }
}
