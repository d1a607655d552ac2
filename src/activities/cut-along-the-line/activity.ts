/** Cut along the line: scissors that only go forward, a printed line, and a paper that becomes what was cut. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, nameOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'cut-along-the-line',
  version: 1,
  domain: 'fine motor',
  skills: ['eye-hand coordination', 'visual-motor integration', 'bilateral coordination', 'motor planning'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: (trial) => `${nameOf(trial)}, ${trial.widthMm} mm wide`,
  score,
})
