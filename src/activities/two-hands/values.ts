/** Values of this activity’s metrics, and their absence. */
import { measurementOf, type Measurement } from '../../core/outcome'
import { metrics, type TwoHandsMetric } from './metrics'

/** Some of the measurements of a go. */
export type Measures = Readonly<Partial<Record<TwoHandsMetric, Measurement>>>

/** A value of a metric, or why there is none. */
export function value(name: TwoHandsMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}

/** All measurements: those that are known, and the rest as no part of this kind of go. */
export function complete(known: Measures): Readonly<Record<TwoHandsMetric, Measurement>> {
  const none = (name: TwoHandsMetric) =>
    known[name] ?? value(name, null, undefined, 'not part of this kind of go')
  return {
    together: none('together'),
    orderErrors: none('orderErrors'),
    intervalMs: none('intervalMs'),
    intervalCv: none('intervalCv'),
    onBeat: none('onBeat'),
    asynchronyMs: none('asynchronyMs'),
    heldShare: none('heldShare'),
    holdBreaks: none('holdBreaks'),
    deviation: none('deviation'),
    drawn: none('drawn'),
    symmetryError: none('symmetryError'),
    lagMs: none('lagMs'),
    likeness: none('likeness'),
    bothMs: none('bothMs'),
  }
}
