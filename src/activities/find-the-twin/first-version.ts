/**
 * Items as the first version stored them: critters in mean radii, without foil classes. They are read as items of
 * today, measured with today's ruler.
 */
import { z } from '../../core/schema'
import { blobRadius } from '../../core/stimulus/blob'
import { differenceOf } from '../../core/stimulus/difference'
import { rounded, shapeOf, type Shape } from '../../core/stimulus/shape'
import type { TwinTrial } from './trial'

const critterSchema = z.object({
  waves: z.array(z.object({ k: z.int(), amplitude: z.number(), phase: z.number() })),
  spots: z.array(z.object({ x: z.number(), y: z.number(), r: z.number() })),
  turn: z.number(),
  scale: z.number(),
  mirrored: z.boolean(),
})

/** One item of the first version. */
export const firstTrialSchema = z.object({
  model: critterSchema,
  choices: z.array(critterSchema),
  keyIndex: z.int(),
  feature: z.enum(['size', 'rotation', 'mirror', 'contour', 'detail']),
  differences: z.array(z.number()),
  relaxed: z.boolean(),
  hue: z.int(),
})
type FirstTrial = z.infer<typeof firstTrialSchema>

/** The item as it would be stored today; what was not stored then is 0. */
export function fromFirst({ model, choices, keyIndex, feature, hue }: FirstTrial): TwinTrial {
  const shown = shapeFrom(model)
  return {
    generator: 'choice',
    version: 0,
    seed: 0,
    level: 0,
    sizeMm: 0,
    model: shown,
    choices: choices.map((critter, index) => {
      const shape = shapeFrom(critter)
      const isKey = index === keyIndex
      return { shape, foil: isKey ? null : feature, delta: isKey ? 0 : rounded(differenceOf(shown, shape)) }
    }),
    keyIndex,
    rejected: 0,
    faults: [],
    figures: 'critters',
    feature,
    hue,
    leaves: [],
  }
}

function shapeFrom({ waves, spots, turn, scale, mirrored }: z.infer<typeof critterSchema>): Shape {
  const inBox = spots.map(({ x, y, r }) => ({ x: x * blobRadius, y: y * blobRadius, r: r * blobRadius }))
  return shapeOf({ kind: 'blob', waves, spots: inBox, face: true }, { turn, scale, mirrored })
}
