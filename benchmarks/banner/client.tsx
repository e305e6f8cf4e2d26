// The browser's half: renders into an empty page, hydrates a rendered one.
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Consent } from 'virtual:contestant'
import { Shop } from './shop.js'

const root = document.getElementById('root')
const initial: unknown = JSON.parse(document.getElementById('initial')?.textContent ?? 'null') ?? undefined
const app = (
  <Consent initial={initial}>
    <Shop />
  </Consent>
)
if (root?.firstChild) hydrateRoot(root, app)
else if (root) createRoot(root).render(app)
