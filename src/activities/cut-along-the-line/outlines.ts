/** Outlines to cut out, upright in a box of side 1 around the origin, counter-clockwise as seen. */
import type { Point, Polyline } from '../../core/geometry'

/** What has an outline. */
export type OutlineName = 'circle' | 'square' | 'heart' | 'kite' | 'fish' | 'butterfly' | 'star'

/** The closed outline of a thing; its first point is not repeated. */
export function outlineOf(name: OutlineName): Polyline {
  switch (name) {
    case 'circle':
      return curve(72, (angle) => at(0.5 * Math.cos(angle), -0.5 * Math.sin(angle)))
    case 'square':
      return [at(0.42, 0.42), at(0.42, -0.42), at(-0.42, -0.42), at(-0.42, 0.42)]
    case 'heart':
      return heart()
    case 'kite':
      return [at(0.36, -0.12), at(0, -0.5), at(-0.36, -0.12), at(0, 0.5)]
    case 'fish':
      return fish()
    case 'butterfly':
      return curve(96, butterfly)
    case 'star':
      return star()
  }
}

/** A square on its corner with a half circle on each upper side: no notch is sharper than scissors can turn. */
function heart(): Polyline {
  const [side, pieces] = [0.58, 24]
  const half = side / Math.SQRT2
  const lobe = (x: number, from: number) =>
    Array.from({ length: pieces }, (_, k) => {
      const angle = from + (Math.PI * k) / pieces
      return at(x + (side / 2) * Math.cos(angle), -half / 2 - (side / 2) * Math.sin(angle) + 0.04)
    })
  return [
    ...lobe(half / 2, -Math.PI / 4),
    ...lobe(-half / 2, Math.PI / 4),
    at(-half, 0.04),
    at(0, half + 0.04),
  ]
}

/** An oval that swims to the left, with a tail of two corners. */
function fish(): Polyline {
  const body = Array.from({ length: 49 }, (_, k) => {
    const angle = Math.PI * (0.14 + (1.72 * k) / 48)
    return at(0.38 * Math.cos(angle) - 0.12, -0.3 * Math.sin(angle))
  })
  return [at(0.47, 0.23), at(0.44, 0), at(0.47, -0.23), ...body]
}

/** Four wings: two large above, two smaller below. */
function butterfly(angle: number): Point {
  const wings = 0.3 + 0.12 * Math.cos(4 * (angle - Math.PI / 4)) + 0.05 * Math.sin(angle)
  return at(1.12 * wings * Math.cos(angle), -1.05 * wings * Math.sin(angle))
}

/** Five blunt rays: no corner is sharper than scissors can turn in one place. */
function star(): Polyline {
  const [outer, inner] = [0.52, 0.31]
  return Array.from({ length: 10 }, (_, k) => {
    const angle = Math.PI / 2 + (k * Math.PI) / 5
    const radius = k % 2 === 0 ? outer : inner
    return at(radius * Math.cos(angle), -radius * Math.sin(angle) + 0.03)
  })
}

/** A closed curve at equal steps of its angle, counter-clockwise from the right. */
function curve(pieces: number, place: (angle: number) => Point): Polyline {
  return Array.from({ length: pieces }, (_, k) => place((2 * Math.PI * k) / pieces))
}

function at(x: number, y: number): Point {
  return { x, y }
}
