/** How a letter was made: start, order and direction of strokes, against the way of writing it comes nearest to. */
import {
  boundsOf,
  distance,
  largerSideOf,
  lengthOf,
  signedArea,
  type Point,
  type Polyline,
} from '../geometry'
import type { GlyphStroke } from '../letters/glyphs'
import { joinInnerLifts } from '../metrics/continuous-strokes'
import { strokeOrder, type StrokeOrder } from '../metrics/stroke-order'
import { placeOf, type Finding } from './finding'

/** One way of writing a glyph, laid on the ink. */
export interface Way {
  /** `taught` for the child's own model. */
  readonly name: string
  readonly strokes: readonly GlyphStroke[]
}

/** How it was made. */
export interface Formation {
  readonly way: Way
  readonly order: StrokeOrder
  /** Ink strokes after joining lifts inside a taught stroke. */
  readonly lines: readonly Polyline[]
  readonly extraLifts: number
  /** Count, order and direction are also those of the first way, whichever shape fits best. */
  readonly asTaught: boolean
  /** From the first touch to the start of the way, letter heights. */
  readonly startOffset: number
  /** On a letter that is one closed loop: the angle round its middle from the start to the first touch, degrees. */
  readonly startAngleDeg: number | null
}

/** A stroke too many or too few weighs as much as this mean distance, letter heights. */
const countWeight = 0.04
/** Another way must fit better than the taught one by this much, letter heights. */
const taughtBenefit = 0.02
/** With more strokes than this nothing is joined: it is no letter, and joining costs time. */
const mostStrokes = 16
/** A start nearer than this is at the start, letter heights and degrees. */
const startNear = 0.2
const startNearDeg = 60

/** Chooses the way of writing that the strokes follow; the first way is the taught one. */
export function formationOf(ink: readonly Polyline[], ways: readonly [Way, ...Way[]]): Formation {
  const height = largerSideOf(ink) || 1
  const tries = ways.map((way) => {
    const { lines, extraLifts } =
      ink.length > mostStrokes ? { lines: ink, extraLifts: 0 } : joinInnerLifts(ink, way.strokes, height)
    const order = strokeOrder(lines, way.strokes, true)
    return { way, lines, extraLifts, order, misfit: misfitOf(order, height) }
  })
  const [taught, ...others] = tries
  if (!taught) throw new Error('there is no way to write this')
  const rival = others.sort((a, b) => a.misfit - b.misfit)[0]
  const chosen = rival && rival.misfit < taught.misfit - taughtBenefit ? rival : taught
  return { ...chosen, asTaught: isFollowed(taught), ...startOf(ink, chosen.way, height) }
}

function isFollowed({ order, extraLifts }: Pick<Formation, 'order' | 'extraLifts'>): boolean {
  return order.orderOk && order.directionScore === 1 && extraLifts === 0
}

function misfitOf(order: StrokeOrder, height: number): number {
  const costs = order.cost.filter((cost) => cost !== null)
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, costs.length)
  const wrongWay = 1 - order.directionScore
  const outOfOrder = 1 - order.orderScore
  return mean / height + countWeight * (Math.abs(order.countDelta) + wrongWay + outOfOrder)
}

function startOf(ink: readonly Polyline[], way: Way, height: number) {
  const touch = ink[0]?.[0]
  const line = way.strokes[0]?.line ?? []
  const start = line[0]
  if (!touch || !start) return { startOffset: 0, startAngleDeg: null }
  return {
    startOffset: distance(touch, start) / height,
    startAngleDeg: way.strokes.length === 1 && isLoop(line) ? angleBetween(touch, start, line) : null,
  }
}

function isLoop(line: Polyline): boolean {
  const [start, end] = [line[0], line[line.length - 1]]
  const length = lengthOf(line)
  if (!start || !end || distance(start, end) > 0.1 * length) return false
  return (4 * Math.PI * Math.abs(signedArea(line))) / length ** 2 > 0.3
}

function angleBetween(a: Point, b: Point, loop: Polyline): number {
  const box = boundsOf(loop)
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const turn = (p: Point) => Math.atan2(p.y - middle.y, p.x - middle.x)
  const difference = Math.abs(turn(a) - turn(b))
  return (Math.min(difference, 2 * Math.PI - difference) * 180) / Math.PI
}

/** Whether it began where it should. */
export function startFinding({ startOffset, startAngleDeg, lines }: Formation): Finding {
  const at = lines[0]?.[0]
  const near = startAngleDeg === null ? startOffset <= startNear : startAngleDeg <= startNearDeg
  const reason = near ? 'It began at the start.' : 'It began somewhere else than at the start.'
  return { aspect: 'start', verdict: near ? 'good' : 'off', reason, ...(at && { at: placeOf(at) }) }
}

/** Whether the strokes came in order, each the right way round. */
export function sequenceFinding({ way, order, lines, extraLifts, asTaught }: Formation): Finding {
  const wrong = order.reversed.findIndex(
    (reversed, k) => reversed === true && !way.strokes[order.assigned[k] ?? -1]?.reversibleForLeftHand,
  )
  const found = (verdict: Finding['verdict'], reason: string, k = 0): Finding => {
    const at = lines[k]?.[0]
    return { aspect: 'sequence', verdict, reason, ...(at && { at: placeOf(at) }) }
  }
  if (wrong >= 0) return found('off', `Stroke ${wrong + 1} ran the other way round.`, wrong)
  const late = order.assigned.findIndex((index, k) => index !== null && index !== k)
  if (order.countDelta === 0 && !order.orderOk) {
    return found('off', `Stroke ${late + 1} came out of order.`, Math.max(0, late))
  }
  if (order.countDelta !== 0) {
    const count = Math.abs(order.countDelta)
    const strokes = `${count} ${count === 1 ? 'stroke' : 'strokes'} ${order.countDelta > 0 ? 'more' : 'fewer'}`
    return found('different', `It was written with ${strokes} than taught.`)
  }
  if (way.name !== 'taught' && !asTaught)
    return found('different', `It was written another known way: ${way.name}.`)
  if (extraLifts > 0) return found('different', 'The pen was lifted within a stroke.')
  return found('good', 'Every stroke came in order and the right way round.')
}
