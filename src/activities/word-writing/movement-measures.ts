/** How a text was written: its times, its fluency, and how the pen was handled. */
import { lengthOf } from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import { xHeightOf, type WrittenText } from '../../core/judge/letters-in'
import { penMeasures } from '../../core/judge/pen-measures'
import { kinematicsOf } from '../../core/metrics/kinematics'
import { penTiming } from '../../core/metrics/pen-timing'
import { measurementOf, type Measurement } from '../../core/outcome'
import { legibleShare } from './met'
import { metrics, type WordMetric } from './metrics'
import type { WordTrial } from './trial'

/** With fewer of its letters legible the pace of a text is not told; higher is stricter. */
const leastLegible = 0.5

/** Times and movement; `reported`: the strokes as the device gave them. */
export function movementMeasures(trial: WordTrial, written: WrittenText, reported: readonly Stroke[]) {
  const { strokes } = written
  const times = penTiming(strokes.map((s) => ({ fromMs: s[0]?.tMs ?? 0, toMs: s[s.length - 1]?.tMs ?? 0 })))
  const length = trial.letters
    .flatMap((letter) => letter.strokes)
    .reduce((sum, { line }) => sum + lengthOf(line), 0)
  const moved = kinematicsOf(strokes, length / trial.letters.length)
  const known = moved.kind === 'moved' ? moved : null
  const why = moved.kind === 'unknown' ? moved.reason : 'there was no movement to measure'
  return {
    ...paceMeasure(written, times?.totalMs ?? 0),
    totalMs: value('totalMs', times?.totalMs ?? null),
    inAirMs: value('inAirMs', times?.inAirExclLongMs ?? null),
    pauses: value('pauses', times?.pauses ?? null),
    velocityPeaks: value('velocityPeaks', known && known.peaksPerSecond, why, known?.n),
    sparc: value('sparc', known && known.sparc, why, known?.n),
    ...handling(trial, strokes, reported),
  }
}

/** Steadiness is left out: no stroke of a word lasts long enough. */
function handling(trial: WordTrial, moved: WrittenText['strokes'], reported: readonly Stroke[]) {
  const { pressure, pressureCv, tilt, tiltSpread } = penMeasures({
    moved,
    reported,
    side: 2 * xHeightOf(trial, 0),
  })
  return { pressure, pressureCv, tilt, tiltSpread }
}

function paceMeasure(written: WrittenText, totalMs: number) {
  const share = legibleShare(written)
  const told = share >= leastLegible && totalMs > 0
  const minutes = totalMs / 60_000
  const pace = told ? (share * written.letters.length) / minutes : null
  return { lettersPerMinute: value('lettersPerMinute', pace, 'too few letters can be read') }
}

function value(name: WordMetric, known: number | null, reason?: string, n?: number): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
