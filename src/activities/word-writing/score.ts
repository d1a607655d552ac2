/** What is measured on a written text: its letters one by one, and how they stand beside one another. */
import { lettersIn } from '../../core/judge/letters-in'
import { measurementOf, unscorable, type Outcome } from '../../core/outcome'
import { layoutMeasures } from './layout-measures'
import { isMet } from './met'
import { metrics, type WordMetric } from './metrics'
import { movementMeasures } from './movement-measures'
import { shapeMeasures } from './shape-measures'
import type { WordResponse, WordTrial } from './trial'

/** Fewer samples than this are a tap. */
const leastSamples = 10

/** Measures a response to a trial. */
export function score(trial: WordTrial, response: WordResponse): Outcome<WordMetric> {
  const written = lettersIn(trial, response.ink)
  const samples = written.strokes.reduce((sum, stroke) => sum + stroke.length, 0)
  if (samples === 0) return unscorable('Nothing was written.')
  if (samples < leastSamples) return unscorable('There was only a touch, no writing.')
  const firstMs = written.strokes[0]?.[0]?.tMs ?? null
  return {
    kind: 'scored',
    measurements: {
      ...shapeMeasures(written),
      ...layoutMeasures(trial, written),
      ...movementMeasures(trial, written, response.ink.strokes),
      reactionMs: measurementOf(metrics.reactionMs, firstMs !== null && firstMs >= 0 ? firstMs : null),
      looks: measurementOf(metrics.looks, response.looks),
      rubbedOut: measurementOf(metrics.rubbedOut, response.rubbedOut),
    },
    met: isMet(trial, written),
  }
}
