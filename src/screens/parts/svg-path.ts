/** Lines as the words an SVG path is made of. */
import type { Polyline } from '../../core/geometry'

/** A path through all points, to a hundredth of a unit; one point alone is a dot under round caps. */
export function pathOf(line: Polyline): string {
  const [first] = line
  if (!first) return ''
  const places = line.length > 1 ? line : [first, first]
  return places.map(({ x, y }, k) => `${k === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`).join('')
}
