/** What lies where a child tapped: the hidden one, another outline, or only grass. */
import { boundsOf, distance, distanceToPolyline, holds, type Point } from '../../core/geometry'
import { lyingAt, type Lying } from './meadow'
import type { MeadowTrial, Try } from './trial'

/** What a try came upon. */
export interface Found {
  readonly kind: 'hidden' | 'another' | 'grass'
  /** The outline, or the choice, that was taken; null for grass. */
  readonly index: number | null
}

/** What a try came upon; a tap counts for an outline up to `reach` beside it, meadow widths. */
export function foundBy(trial: MeadowTrial, { at, index }: Omit<Try, 'atMs'>, reach: number): Found {
  if (at) return foundAt(trial, at, reach)
  const key = trial.asks === 'where it is' ? trial.hidden : trial.keyIndex
  const there = trial.asks === 'where it is' ? trial.outlines : trial.choices
  if (index === null || !there[index]) return { kind: 'grass', index: null }
  return { kind: index === key ? 'hidden' : 'another', index }
}

/** The hidden one as it lies; null in a record that lost it. */
export function hiddenIn({ outlines, hidden }: MeadowTrial): Lying | null {
  const placed = outlines[hidden]
  return placed ? lyingAt(placed) : null
}

/** How far a place is from an outline, meadow widths; 0 inside it. */
export function besideOf({ outline }: Lying, at: Point): number {
  const [first] = outline
  return !first || holds(outline, at) ? 0 : distanceToPolyline(at, [...outline, first])
}

/** The middle of an outline, where a tap would be aimed. */
export function middleOf({ outline }: Lying): Point {
  const { x, y, width, height } = boundsOf(outline)
  return { x: x + width / 2, y: y + height / 2 }
}

/** The hidden one comes first: where outlines lie across each other, a tap on several is a tap on it. */
function foundAt(trial: MeadowTrial, at: Point, reach: number): Found {
  const near = trial.outlines
    .map((placed, index) => ({ index, lying: lyingAt(placed) }))
    .filter(({ lying }) => besideOf(lying, at) <= reach)
  if (near.some(({ index }) => index === trial.hidden)) return { kind: 'hidden', index: trial.hidden }
  const far = ({ lying }: { readonly lying: Lying }) => distance(middleOf(lying), at)
  const [nearest] = near.sort((a, b) => far(a) - far(b))
  return nearest ? { kind: 'another', index: nearest.index } : { kind: 'grass', index: null }
}
