/** Length ratio: ink length ÷ template length. About 1 when traced once; scribbling shows as far more. */
import { lengthOf, type Polyline } from '../geometry'

/** The ratio; null when the template has no length. */
export function lengthRatio(ink: readonly Polyline[], template: readonly Polyline[]): number | null {
  const total = (lines: readonly Polyline[]) => lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const asked = total(template)
  return asked === 0 ? null : total(ink) / asked
}
