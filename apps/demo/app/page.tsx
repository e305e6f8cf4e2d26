import Link from 'next/link'
import { AddToCart } from '../shop/add-to-cart'
import { ProductArt } from '../shop/product-art'
import { price, products } from '../shop/products'

export default function Home() {
  return (
    <>
      <section className="hero">
        <h1>Stoneware for every day</h1>
        <p>Six pieces, made slowly, meant to be used.</p>
      </section>
      <ul className="product-grid">
        {products.map((product) => (
          <li key={product.id} className="card product-card">
            <Link href={`/products/${product.id}`} className="product-link">
              <ProductArt shape={product.shape} />
              <h2>{product.name}</h2>
            </Link>
            <p>{product.summary}</p>
            <div className="product-buy">
              <span className="price">{price(product.priceCents)}</span>
              <AddToCart product={product} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
