/** What the card shows: the targets; or the friend, and the target after it as it comes in the field. */
import type { Box, Point } from '../../core/geometry'
import type { SearchTrial } from './trial'

/** One of the kinds on the card: where, from the middle of the card, and how large its box is, page units. */
export interface Shown {
  readonly kind: number
  readonly at: Point
  readonly size: number
}

/** A shape takes this share of its part of the card, across and down. */
const share = { across: 0.86, down: 0.8 } as const
/** From one to the next, sizes: a pair stays a pair. */
const mostApart = 1.12

/** Lays kinds out on a card: what is asked for along it; a friend and who comes after it as they lie in the field. */
export function shownOn(
  { kinds, rule, arrangement }: Pick<SearchTrial, 'kinds' | 'rule' | 'arrangement'>,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Shown[] {
  const numbers = (role: SearchTrial['kinds'][number]['role']) =>
    kinds.flatMap((kind, k) => (kind.role === role ? [k] : []))
  const shown = [...numbers('friend'), ...numbers('target')]
  const isAcross = rule === 'only after' ? arrangement === 'rows' : width > height
  const part = isAcross ? { width: width / shown.length, height } : { width, height: height / shown.length }
  const size = Math.min(part.width * share.across, part.height * share.down)
  const step = Math.min(isAcross ? part.width : part.height, size * mostApart)
  return shown.map((kind, k) => {
    const along = (k - (shown.length - 1) / 2) * step
    return { kind, size, at: isAcross ? { x: along, y: 0 } : { x: 0, y: along } }
  })
}
