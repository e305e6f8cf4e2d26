// One local server for all contestants: /name/ renders in the browser, /name/server was rendered here.
import { createServer } from 'node:http'

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' }
const ROOT = '<div id="root">'

/** JSON inside a script element must not end it. */
const state = (initial) =>
  `<script type="application/json" id="initial">${JSON.stringify(initial ?? null).replaceAll('<', '\\u003c')}</script>`

function renderPage({ html, stream }, cookie, response) {
  const [head, tail] = html.split(ROOT)
  response.setHeader('content-type', 'text/html')
  const { end } = response
  response.end = () => end.call(response, tail) // the stream ends where the page goes on
  stream(cookie, response, (initial) => head.replace('</head>', `${state(initial)}</head>`) + ROOT)
}

/** @param contestants - by name, as built */
export async function serve(contestants) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const [, name, ...rest] = pathname.split('/')
    const contestant = contestants[name]
    const path = `/${rest.join('/') || 'index.html'}`
    response.setHeader('cache-control', 'no-store')
    if (contestant && path === '/server')
      return renderPage(contestant, request.headers.cookie ?? '', response)
    const body = contestant?.assets[path]
    if (!body) return response.writeHead(404).end()
    const headers = { 'content-type': TYPES[path.split('.').at(-1)], 'content-encoding': 'gzip' }
    response.writeHead(200, headers).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
