/** Papers and hands for the tests of cutting. */
import { activity } from '../../../src/activities/cut-along-the-line/activity'
import type { CutChallenge } from '../../../src/activities/cut-along-the-line/challenge'
import { layOut } from '../../../src/activities/cut-along-the-line/layout'
import type { CutMetric } from '../../../src/activities/cut-along-the-line/metrics'
import type { CutResponse, CutTrial } from '../../../src/activities/cut-along-the-line/trial'
import { distance, pointAlong, resampleByStep, type Point, type Polyline } from '../../../src/core/geometry'
import { strokeFrom } from '../../../src/core/ink'
import { usualRoom } from '../../../src/core/usual-room'

/** A paper on a common tablet. */
export function paperOf(over: Partial<CutChallenge>) {
  const trial = activity.generate(activity.challenge.parse(over), 3)
  return { trial, laid: layOut(trial, usualRoom) }
}

/** A finger along ways, one stroke each, at so many page units a second. */
export function cutAlong(trial: CutTrial, ways: readonly Polyline[], speed = 200): CutResponse {
  let nowMs = 800
  const strokes = ways.map((way) => {
    let last: Point | undefined
    const samples = resampleByStep(way, 2).map((p) => {
      nowMs += last ? (distance(last, p) / speed) * 1000 : 0
      last = p
      return { ...p, tMs: nowMs }
    })
    nowMs += 400
    return strokeFrom(samples, 'touch')
  })
  const { lines, paper, width, unitsPerMm, handle } = layOut(trial, usualRoom)
  return { laid: { lines, paper, width, unitsPerMm, handle }, strokes, holds: [], beside: 0, trueMm: true }
}

/** A measurement of a response. */
export function valueOf(trial: CutTrial, response: CutResponse, name: CutMetric): number | null {
  const outcome = activity.score(trial, response)
  return outcome.kind === 'scored' ? outcome.measurements[name].value : null
}

/** Whether a response meets its challenge. */
export function isMet(trial: CutTrial, response: CutResponse): boolean {
  const outcome = activity.score(trial, response)
  return outcome.kind === 'scored' && outcome.met
}

/** A line moved aside. */
export function aside(line: Polyline, dx: number, dy: number): Point[] {
  return line.map(({ x, y }) => ({ x: x + dx, y: y + dy }))
}

/** There, back over a length, and there again. */
export function thereAndBack(line: Polyline, at: number, by: number): Point[] {
  const points = resampleByStep(line, 4)
  const upTo = points.slice(0, Math.round(at / 4))
  const back = Array.from({ length: Math.round(by / 4) }, (_, k) => pointAlong(line, at - 4 * (k + 1)))
  return [...upTo, ...back, ...back.toReversed(), ...points.slice(upTo.length)]
}
