/** Dot to dot: join dots in order, until they show something. */
import { activityFrom } from '../../core/activity'
import { challengeSchema, ladder } from './challenge'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { generate, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'dot-to-dot',
  version: 1,
  domain: 'fine motor',
  skills: ['visual-motor integration', 'pencil control', 'sequencing', 'visual attention'],
  challenge: challengeSchema,
  ladder,
  adapts: 'between days',
  content: ['order'],
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ glows, labels }) =>
    glows
      ? 'glow'
      : /[a-z]/.test(labels[0] ?? '')
        ? 'letters'
        : labels[0] === '1'
          ? 'numbers'
          : 'other counting',
  score,
})
