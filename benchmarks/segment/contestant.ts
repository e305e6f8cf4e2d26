// What the benchmark's page knows of who is measured; the build puts one of the files beside this in its place.

export interface Contestant {
  /** Lets events out. Calls made before wait in the contestant's own buffer. */
  grant(): void
  track(name: string): Promise<unknown>
}

export type Open = () => Promise<Contestant>

export const cdnUrl = location.origin
export const apiHost = `${location.host}/v1`
