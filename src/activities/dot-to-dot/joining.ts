/** Joining dots with a line: which dot was reached, by a line that comes from the last one. Pure. */
import { distance, type Point } from '../../core/geometry'
import type { DotEvent } from './trial'

/** Where everything lies, page units. */
export interface Dots {
  readonly dots: readonly Point[]
  readonly others: readonly Point[]
  /** A line within this of a dot’s middle has reached it. */
  readonly reach: number
}

/** Joining that goes on. */
export interface Joining {
  /** The dot to be joined next, by its place; null when the picture is closed. */
  next(): number | null
  /** The dot that the line has to come from; null before the first. */
  from(): number | null
  /** A finger lands: whether it begins or goes on with the line. */
  begin(at: Point): boolean
  /** It moves there; what it reached, if anything. */
  reach(at: Point, tMs: number): DotEvent | null
  /** The next dot is joined without a line. */
  join(tMs: number, by: 'tap' | 'keyboard'): DotEvent | null
}

/** A line may be taken up again so near to where it ended, in reaches. */
const resumeWithin = 1.6

/** Begins with a picture. */
export function openJoining({ dots, others, reach }: Dots): Joining {
  let joined = 0
  let lineAt: Point | null = null
  let lineOn = false
  let touching: number | null = null
  const next = () => (joined > dots.length ? null : joined % dots.length)
  const from = () => (joined === 0 ? null : (joined - 1) % dots.length)
  const near = (at: Point, dot: Point | undefined, within = reach) =>
    dot !== undefined && distance(at, dot) <= within
  const all = [...dots, ...others]

  const join = (tMs: number, by: DotEvent['by']): DotEvent | null => {
    const dot = next()
    if (dot === null) return null
    joined += 1
    lineAt = dots[dot] ?? null
    return { kind: 'joined', dot, tMs, by }
  }
  /** Another dot under the line: told once for each time the line comes to it. */
  const other = (at: Point, tMs: number): DotEvent | null => {
    const dot = all.findIndex((one, k) => k !== next() && k !== from() && near(at, one, reach * 0.75))
    if (dot === touching) return null
    touching = dot < 0 ? null : dot
    const isDone = dot >= 0 && dot < dots.length && dot < joined
    return dot < 0 || isDone ? null : { kind: 'other', dot, tMs, by: 'line' }
  }
  return {
    next,
    from,
    begin(at) {
      const last = from()
      lineOn =
        last === null ||
        near(at, dots[last], reach * resumeWithin) ||
        (lineAt !== null && near(at, lineAt, reach * resumeWithin))
      touching = null
      return lineOn
    },
    reach(at, tMs) {
      const dot = next()
      if (dot === null) return null
      if (!lineOn) return other(at, tMs)
      lineAt = at
      return near(at, dots[dot]) ? join(tMs, 'line') : joined === 0 ? null : other(at, tMs)
    },
    join,
  }
}
