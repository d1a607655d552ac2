/** Across the middle: ducklings carried over the stream, and a snail’s lying eight. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'across-the-middle',
  version: 1,
  domain: 'fine motor',
  skills: ['crossing midline', 'eye-hand coordination', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  content: ['mode'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ mode, offsetMm, eight }) =>
    mode === 'reach'
      ? `reach, ${offsetMm} mm from the middle`
      : `lazy eight, ${eight.sizeMm} mm wide, track ${eight.roadMm} mm`,
  score,
})
