// A list without <ul> and <li>: what an app says of every one of those is unlayered, and would win over our layer.

export const LIST = { role: 'list' } as const
export const ITEM = { role: 'listitem' } as const
