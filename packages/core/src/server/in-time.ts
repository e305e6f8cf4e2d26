// The app's own work, with a limit: a visitor's answer does not wait for a database or a lookup that hangs.

/** What the work makes. Rejects when it fails, or takes longer: then with `late` as the message. */
export async function inTime<Made>(
  work: () => Made | Promise<Made>,
  seconds: number,
  late: string,
): Promise<Made> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${late} within ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
