// The banner as HTML, for pages that no server renders: it goes into them as they are built, so that it is there before any
// script is. Runs in Node.
import { ConsentProvider } from '@assent/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { drawBanner, type BannerViewProps } from './banner-view.js'
import { ConsentScript, type ConsentScriptProps } from './consent-script.js'

/** With the provider's `endpoint` the buttons answer without JavaScript too. */
export interface BannerHtmlOptions extends BannerViewProps, ConsentScriptProps {}

/**
 * For the start of the body: the banner, and the script that hides it from who has answered and keeps an answer that is
 * given before the page's code has come. `<ConsentBanner />` takes it over; give it the same props.
 */
export function bannerHtml({ consent, nonce, ...view }: BannerHtmlOptions): string {
  return renderToStaticMarkup(
    <ConsentProvider consent={consent} endpoint={view.endpoint}>
      <ConsentScript consent={consent} nonce={nonce} />
      <div className="assent-bare" data-assent-place="" data-assent-built="">
        {drawBanner(view)}
      </div>
    </ConsentProvider>,
    { identifierPrefix: 'assent-' }, // so that no id is one that the page's own code gives
  )
}
