/** How the pen was handled: steadiness, pressure, tilt, or why the device could not tell. */
import type { InkSample, Stroke } from '../ink'
import { pressureOf } from '../metrics/pressure'
import { steadinessOf } from '../metrics/steadiness'
import { tiltOf } from '../metrics/tilt'
import { measurementOf, type Measurement } from '../outcome'
import { penMetrics, type PenMetricName } from './pen-metrics'

/** One letter’s ink, as it moved and as the device reported it. */
export interface Handled {
  /** Strokes with drop-outs joined. */
  readonly moved: readonly (readonly InkSample[])[]
  /** Strokes as reported. */
  readonly reported: readonly Pick<Stroke, 'pointer' | 'tMs' | 'pressure' | 'tiltX' | 'tiltY'>[]
  /** Larger side of the letter, in the ink’s unit. */
  readonly side: number
  /** Why the times of the readings cannot be used, if they cannot. */
  readonly timeless?: string | null
}

/** All measurements of how the pen was handled. */
export function penMeasures({
  moved,
  reported,
  side,
  timeless = null,
}: Handled): Record<PenMetricName, Measurement> {
  const found = timeless === null ? steadinessOf(moved) : ({ kind: 'unknown', reason: timeless } as const)
  const steady = found.kind === 'steadiness' ? found : null
  const why = found.kind === 'unknown' ? found.reason : undefined
  const pressure = timeless === null ? pressureOf(reported) : null
  const tilt = tiltOf(reported)
  return {
    wobblePower: value('wobblePower', steady && steady.bandPower / side ** 2, why),
    wobbleShare: value('wobbleShare', steady && steady.share, why),
    wobbleHz: value('wobbleHz', steady && steady.peakHz, why),
    pressure: value('pressure', pressure && pressure.mean, timeless ?? noPressure, pressure?.n),
    pressureCv: value('pressureCv', pressure && pressure.cv, timeless ?? noPressure, pressure?.n),
    tilt: value('tilt', tilt && tilt.meanDeg, noTilt, tilt?.n),
    tiltSpread: value('tiltSpread', tilt && tilt.spreadDeg, noTilt, tilt?.n),
  }
}

const noPressure = 'nothing told how hard the pen pressed'
const noTilt = 'nothing told how the pen was tilted'

function value(name: PenMetricName, known: number | null, reason?: string, n?: number): Measurement {
  return measurementOf(penMetrics[name], known, n, reason)
}
