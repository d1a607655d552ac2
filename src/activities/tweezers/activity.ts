/** Tweezers: pinch small animals on a pond, lift them, and carry them to a leaf. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'tweezers',
  version: 1,
  domain: 'fine motor',
  skills: ['precision release', 'finger isolation', 'eye-hand coordination'],
  challenge: challengeSchema,
  content: ['fingers'],
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ fingers }) => (fingers === 1 ? 'one finger' : `${fingers === 2 ? 'two' : 'three'}-finger pinch`),
  score,
})
