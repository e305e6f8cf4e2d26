// The whole assortment. Prices in cents of a euro.

export type Shape = 'teapot' | 'mug' | 'bowl' | 'vase' | 'plate' | 'jug'

export interface Product {
  readonly id: string
  readonly name: string
  readonly shape: Shape
  readonly priceCents: number
  readonly summary: string
  readonly details: string
}

export const products: readonly Product[] = [
  {
    id: 'morning-mug',
    name: 'Morning mug',
    shape: 'mug',
    priceCents: 2400,
    summary: 'Holds 300 ml, and keeps it warm.',
    details: 'Thrown thick at the foot and thin at the lip, with a handle for three fingers.',
  },
  {
    id: 'sunday-teapot',
    name: 'Sunday teapot',
    shape: 'teapot',
    priceCents: 7800,
    summary: 'Four cups, and a spout that does not drip.',
    details: 'The lid locks with a quarter turn, so the last cup pours as safely as the first.',
  },
  {
    id: 'soup-bowl',
    name: 'Soup bowl',
    shape: 'bowl',
    priceCents: 3200,
    summary: 'Deep enough for noodles.',
    details: 'A wide rim to carry it by, and a glaze that does not mind spoons.',
  },
  {
    id: 'stem-vase',
    name: 'Stem vase',
    shape: 'vase',
    priceCents: 4600,
    summary: 'For one branch, or five tulips.',
    details: 'Heavy at the bottom. It has been tested by two cats.',
  },
  {
    id: 'supper-plate',
    name: 'Supper plate',
    shape: 'plate',
    priceCents: 2900,
    summary: '26 cm, with a rim for the sauce.',
    details: 'Fired twice, stacks flat, and fits every dishwasher we tried.',
  },
  {
    id: 'water-jug',
    name: 'Water jug',
    shape: 'jug',
    priceCents: 5400,
    summary: 'One litre and a bit.',
    details: 'Narrow enough for the door of a fridge, wide enough for a hand and a sponge.',
  },
]

export const findProduct = (id: string): Product | undefined => products.find((product) => product.id === id)

const euros = new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' })
export const price = (cents: number): string => euros.format(cents / 100)

/** A product as Segment's commerce spec names its properties. */
export const asEventProperties = ({ id, name, priceCents }: Product) => ({
  product_id: id,
  name,
  price: priceCents / 100,
  currency: 'EUR',
})
