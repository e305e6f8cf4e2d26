// The page around every contestant, and the whole of the one without a banner. It prints the content's words,
// so that those are part of what is subtracted.
import './shop.css'
import { categories, destinations, words } from './content.js'

const products = Array.from({ length: 96 }, (_, index) => ({
  name: `Bowl no. ${index + 1}`,
  text: 'Thrown by hand, glazed twice, fired at 1,260 degrees. Holds soup, fruit or keys.',
  price: `${20 + index} €`,
}))

export function Shop() {
  return (
    <>
      <header>
        <h1>Little kiln</h1>
        <nav>
          <a href="#products">Products</a> <a href="#privacy">Privacy</a>
        </nav>
      </header>
      <main id="products">
        {products.map(({ name, text, price }) => (
          <article key={name}>
            <h2>{name}</h2>
            <p>{text}</p>
            <p>
              <strong>{price}</strong> <a href="#basket">Put {name} into the basket</a>
            </p>
          </article>
        ))}
      </main>
      <footer id="privacy">
        <p>
          {Object.values(words).join(' · ')} · {destinations.length} receivers
        </p>
        <ul>
          {categories.map(({ id, label, description, required }) => (
            <li key={id}>
              {label}: {description} {required && 'Always on.'}
            </li>
          ))}
        </ul>
      </footer>
    </>
  )
}
