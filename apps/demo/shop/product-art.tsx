// Line drawings instead of photographs: nothing to download, and they follow the colour scheme.
import type { Shape } from './products'

const PATHS: Readonly<Record<Shape, readonly string[]>> = {
  mug: ['M30 34h44v40a12 12 0 0 1-12 12H42a12 12 0 0 1-12-12z', 'M74 44h8a12 12 0 0 1 0 24h-8', 'M30 48h44'],
  teapot: [
    'M34 52h44c4 6 5 12 5 17a16 16 0 0 1-16 16H45a16 16 0 0 1-16-16c0-5 1-11 5-17z',
    'M83 66c10-2 12-12 20-16',
    'M30 60c-14-6-20 14-2 18',
    'M42 52c2-10 26-10 28 0',
    'M56 44v-6',
  ],
  bowl: ['M22 48h68c0 22-12 36-26 36H48C34 84 22 70 22 48z', 'M44 84v6h24v-6', 'M28 58h56'],
  vase: [
    'M48 40c0 10-14 16-14 32a22 18 0 0 0 44 0c0-16-14-22-14-32',
    'M45 40h22',
    'M56 40V14',
    'M56 26c8 0 12-4 13-10',
    'M56 32c-8 0-12-4-13-10',
  ],
  plate: [
    'M16 62c0 12 18 20 40 20s40-8 40-20-18-20-40-20-40 8-40 20z',
    'M32 62c0 7 11 12 24 12s24-5 24-12-11-12-24-12-24 5-24 12z',
  ],
  jug: [
    'M40 26h30l6 4-4 8c-2 6 6 16 6 30a18 18 0 0 1-18 18H50a18 18 0 0 1-18-18c0-14 10-22 8-30z',
    'M40 42c-18-6-24 22-8 26',
    'M34 62h43',
  ],
}

export function ProductArt({ shape }: { shape: Shape }) {
  return (
    <svg className={`art art-${shape}`} viewBox="0 0 112 104" aria-hidden="true" focusable="false">
      <ellipse className="art-shadow" cx="56" cy="90" rx="38" ry="5" />
      {PATHS[shape].map((path, index) => (
        <path key={path} d={path} className={index === 0 ? 'art-body' : 'art-line'} />
      ))}
    </svg>
  )
}
