/**
 * Steering law: how hard a road is to stay on, and how fast somebody did it. ID = ∫ ds / W(s), no unit: a road
 * is as hard as it is long in its own widths. Accot & Zhai 1997, doi:10.1145/258549.258760.
 */
import { distance, type Polyline } from '../geometry'

/** Index of difficulty of a road along `line`, as wide as `widths` says: everywhere, or at each of its points. */
export function steeringDifficulty(line: Polyline, widths: number | readonly number[]): number {
  const widthAt = (k: number) => (typeof widths === 'number' ? widths : (widths[k] ?? 0))
  return line
    .slice(1)
    .map((point, k) => taperDifficulty(distance(line[k] ?? point, point), widthAt(k), widthAt(k + 1)))
    .reduce((sum, one) => sum + one, 0)
}

/** Index of difficulty of a stretch whose width changes evenly from one end to the other; length and widths in one unit. */
export function taperDifficulty(length: number, widthFrom: number, widthTo: number): number {
  const change = (widthTo - widthFrom) / widthFrom
  return (length / widthFrom) * (change === 0 ? 1 : Math.log1p(change) / change)
}

/** Index of difficulty of once round a circle. */
export function circleDifficulty(radius: number, width: number): number {
  return (2 * Math.PI * radius) / width
}

/** Index of performance ID ÷ T, per second; null without time. Blind to leaving the road: show it with the share inside. */
export function steeringPerformance(difficulty: number, ms: number): number | null {
  return ms > 0 ? (1000 * difficulty) / ms : null
}
