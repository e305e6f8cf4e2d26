// The code of a browser in a server's bundle, by a bundler that knows no condition: there is no document.
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openShop } from '../testing/shop.js'
import { BannerPlace } from './kept-banner.js'

it('holds the banner’s place, and throws at nobody', () => {
  const { Page } = openShop()
  const html = renderToString(
    <Page>
      <BannerPlace />
    </Page>,
  )
  expect(html).toBe('<div class="assent-bare" data-assent-place=""></div>')
})
