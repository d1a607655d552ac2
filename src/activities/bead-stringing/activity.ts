/** Bead stringing: carry beads to the string in the order of a pattern. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'bead-stringing',
  version: 2,
  domain: 'fine motor',
  skills: ['precision release', 'eye-hand coordination', 'sequencing', 'pattern recognition'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: (trial) => `pattern ${trial.pattern}`,
  score,
})
