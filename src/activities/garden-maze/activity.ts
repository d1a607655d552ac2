/** Garden maze: the inchworm follows the finger between hedges, and exactly one way leads to the goal. */
import { activityFrom } from '../../core/activity'
import { metrics } from './metrics'
import { score } from './score'
import { strings } from './strings'
import { challengeSchema, generate, ladder, responseSchema, trialSchema } from './trial'

export const activity = activityFrom({
  id: 'garden-maze',
  version: 1,
  domain: 'fine motor',
  skills: ['eye-hand coordination', 'motor planning', 'visual attention', 'pencil control'],
  challenge: challengeSchema,
  ladder,
  trial: trialSchema,
  response: responseSchema,
  metrics,
  strings,
  generate,
  itemOf: ({ columns, rows, deadEnds, corridorMm }) =>
    `${columns} × ${rows} cells, ${deadEnds.length} dead ends, ${corridorMm} mm wide`,
  score,
})
