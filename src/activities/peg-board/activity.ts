/** Peg board: pick up, turn, and put down where it fits. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'peg-board',
  version: 1,
  domain: 'fine motor',
  skills: ['precision release', 'eye-hand coordination', 'spatial relations'],
  challenge: challengeSchema,
  ladder,
  adapts: 'between days',
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ turnStep, beds }) =>
    turnStep > 0
      ? `turned by ${turnStep}°`
      : beds.every(({ shape }) => shape === 'round')
        ? 'round'
        : 'shapes',
  score,
})
