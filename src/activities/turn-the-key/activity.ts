/** Turn the key: turn it to the mark with two fingers or one, hold it there, and see who lives behind the door. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'turn-the-key',
  version: 1,
  domain: 'fine motor',
  skills: ['in-hand manipulation', 'finger isolation', 'eye-hand coordination'],
  challenge: challengeSchema,
  content: ['fingers'],
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ fingers }) => (fingers === 1 ? 'one-finger dial' : 'two-finger turn'),
  score,
})
