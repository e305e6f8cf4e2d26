// On which domain a page's cookie is kept, by a jar that knows public suffixes as a browser does.
import { expect, it } from 'vitest'
import { createDocumentJar } from './browser/document-jar.js'

declare const jsdom: { reconfigure(options: { readonly url: string }): void }
const goTo = (host: string) => jsdom.reconfigure({ url: `https://${host}/` })
const options = { name: 'c', path: '/', maxAgeDays: 1, refusalMaxAgeDays: 1 }
const jar = createDocumentJar(options)

it('is the widest that the browser accepts, where one for the host alone makes way', () => {
  goTo('www.shop.example.co.uk')
  document.cookie = 'c=older; Path=/'
  jar.write('newer', 60)
  expect(jar.read()).toEqual(['newer'])
  goTo('help.example.co.uk')
  expect(jar.read()).toEqual(['newer'])
  goTo('elsewhere.co.uk')
  expect(jar.read()).toEqual([])
})
