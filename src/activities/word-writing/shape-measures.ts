/** What a written text looks like letter by letter, and how its letters were made. */
import type { WrittenText } from '../../core/judge/letters-in'
import { measurementOf } from '../../core/outcome'
import { legibleShare } from './met'
import { metrics } from './metrics'

const none = 'no letter of the text was found'

/** Shapes, orientations and sequences, counted over the letters. */
export function shapeMeasures(written: WrittenText) {
  const { letters, extra } = written
  const judged = letters.flatMap((letter) => letter.judged ?? [])
  const told = judged.filter(({ reversal }) => reversal.mirrored !== null)
  const mirrored = told.filter(({ reversal }) => reversal.mirrored === true)
  const distances = judged.flatMap(({ legibility }) => legibility.distance ?? [])
  const formed = judged.filter(({ findings }) =>
    findings.some(({ aspect, verdict }) => aspect === 'sequence' && verdict === 'good'),
  )
  const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length
  return {
    legibleShare: measurementOf(metrics.legibleShare, legibleShare(written), letters.length),
    shapeDistance: measurementOf(metrics.shapeDistance, mean, distances.length, none),
    missing: measurementOf(metrics.missing, letters.length - judged.length, letters.length),
    extraMarks: measurementOf(metrics.extraMarks, extra.length),
    mirrored: measurementOf(
      metrics.mirrored,
      told.length === 0 ? null : mirrored.length,
      told.length,
      'no letter here shows whether it is mirrored',
    ),
    formed: measurementOf(metrics.formed, formed.length / judged.length, judged.length, none),
  }
}
