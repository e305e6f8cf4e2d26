import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { AddToCart } from '../../../shop/add-to-cart'
import { ProductArt } from '../../../shop/product-art'
import { ProductViewed } from '../../../shop/product-viewed'
import { findProduct, price } from '../../../shop/products'

interface Props {
  readonly params: Promise<{ id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: findProduct(id)?.name ?? 'Not found' }
}

export default async function ProductPage({ params }: Props) {
  const { id } = await params
  const product = findProduct(id) ?? notFound()
  return (
    <article className="product">
      <ProductViewed product={product} />
      <div className="card product-stage">
        <ProductArt shape={product.shape} />
      </div>
      <div>
        <Link href="/">All pieces</Link>
        <h1>{product.name}</h1>
        <p className="price">{price(product.priceCents)}</p>
        <p>
          {product.summary} {product.details}
        </p>
        <AddToCart product={product} />
      </div>
    </article>
  )
}
