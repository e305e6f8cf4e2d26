// The app's own work, with a limit: a visitor's answer does not wait for a database or a lookup that hangs.

/** Beyond it a timer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** What the work makes. Rejects when it fails, or takes longer: then with `late` as the message. */
export async function inTime<Made>(
  work: () => Made | Promise<Made>,
  seconds: number,
  late: string,
): Promise<Made> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    const milliseconds = Math.min(seconds * 1000, LONGEST_TIMER_MS)
    timer = setTimeout(() => reject(new Error(`${late} within ${seconds} s`)), milliseconds)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
