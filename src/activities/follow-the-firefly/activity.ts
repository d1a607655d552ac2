/** Follow the firefly: one that is followed with the finger, or some that are told from others after all flew about. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, itemOf, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'follow-the-firefly',
  version: 2,
  domain: 'visual perception',
  skills: ['visual attention', 'eye-hand coordination', 'visual memory'],
  challenge: challengeSchema,
  ladder,
  adapts: 'each trial',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf,
  score,
})
