import { afterEach, describe, expect, it } from 'vitest'
import { createDocumentJar } from './document-jar.js'

const name = 'tracking-preferences'
const options = { name, path: '/', maxAgeDays: 365, refusalMaxAgeDays: 365 }
const DAY_SECONDS = 86_400
/** Chromium tells more of a cookie than the standard asks. */
type WholeCookie = CookieListItem & { readonly expires?: number }
const wholeCookie = async () => (await cookieStore.get(name)) as WholeCookie | null
const kept = async () => (await cookieStore.getAll(name)).map(({ value }) => value)

afterEach(() => {
  document.cookie = `${name}=; Path=/; Max-Age=0`
})

describe('the jar of the page', () => {
  it('writes nothing before the first answer, not even to try', () => {
    expect(createDocumentJar(options).read()).toEqual([])
    expect(document.cookie).not.toContain(name)
  })

  it('keeps a value byte for byte', async () => {
    const value = '{%22version%22:1%2C%22custom%22:{%22a%22:true}}'
    const jar = createDocumentJar(options)
    jar.write(value, DAY_SECONDS)
    expect(jar.read()).toEqual([value])
    expect(await kept()).toEqual([value])
  })

  it('keeps it for as long as it was told, on the whole site, for first parties', async () => {
    createDocumentJar(options).write('one', DAY_SECONDS)
    const cookie = await wholeCookie()
    expect(cookie).toMatchObject({ path: '/', sameSite: 'lax' })
    const seconds = ((cookie?.expires ?? 0) - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(DAY_SECONDS - 60)
    expect(seconds).toBeLessThan(DAY_SECONDS + 1) // the browser's clock is finer than ours
  })

  it('overwrites, and never leaves two', async () => {
    const jar = createDocumentJar(options)
    jar.write('one', DAY_SECONDS)
    jar.write('two', DAY_SECONDS)
    expect(jar.read()).toEqual(['two'])
    expect(await kept()).toEqual(['two'])
  })

  it('leaves what stands alone, its lifetime too', async () => {
    const jar = createDocumentJar(options)
    jar.write('one', DAY_SECONDS)
    const before = await wholeCookie()
    jar.write('one', 10 * DAY_SECONDS)
    expect((await wholeCookie())?.expires).toBe(before?.expires)
  })

  it('leaves it alone where the server keeps the same beside it, for the host', () => {
    const written: string[] = []
    const get = () => `${name}=one; ${name}=one`
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get,
      set(pair: string) {
        written.push(pair)
      },
    })
    createDocumentJar(options).write('one', DAY_SECONDS)
    Reflect.deleteProperty(document, 'cookie')
    expect(written).toEqual([])
  })

  it('reads its own name only', () => {
    document.cookie = `x-${name}=no; Path=/`
    document.cookie = `${name}-x=no; Path=/`
    createDocumentJar(options).write('one', DAY_SECONDS)
    expect(createDocumentJar(options).read()).toEqual(['one'])
    for (const other of [`x-${name}`, `${name}-x`]) document.cookie = `${other}=; Path=/; Max-Age=0`
  })

  it('throws when the browser did not keep it: a domain of others, more than 4,096 bytes', () => {
    const foreign = createDocumentJar({ ...options, domain: 'example.com' })
    expect(() => foreign.write('one', DAY_SECONDS)).toThrow(/COOKIE_NOT_KEPT/)
    expect(() => createDocumentJar(options).write('x'.repeat(5000), DAY_SECONDS)).toThrow(/COOKIE_NOT_KEPT/)
    expect(createDocumentJar(options).read()).toEqual([])
  })
})
