/** What is asked: one critter above, several below, exactly one of them its twin. */
import { diceFrom, type Dice } from '../../core/random'
import { described, z } from '../../core/schema'
import { areaOf, critterSchema, difference, isWellMade, reachOf, type Critter } from './critter'
import { featureSchema, foilOf, modelFor, type Feature } from './foil'

/** Height of the page, page units (it is 1000 wide). */
export const pageHeight = 760

/** Hardest difference there is. */
const topDifficulty = 10

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  choices: described(
    z._default(z.int().check(z.minimum(2), z.maximum(6)), 3),
    'Choices',
    'With fewer than four, guessing finds the twin often: read accuracy with care.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topDifficulty)), 0),
    'How alike the others are',
    '0 obvious at a glance, 10 as alike as an eye can tell.',
  ),
  features: described(
    z._default(z.array(featureSchema).check(z.minLength(1)), ['size']),
    'What the others differ in',
    'Trials go through these in turn.',
    {
      labels: {
        size: 'Size',
        rotation: 'Turned',
        mirror: 'Mirrored',
        contour: 'Outline',
        detail: 'Place of a spot',
      },
    },
  ),
  spots: described(
    z._default(z.int().check(z.minimum(0), z.maximum(5)), 1),
    'Spots',
    'More spots make more to look through.',
  ),
})
export type TwinChallenge = z.infer<typeof challengeSchema>

/** One item as presented. */
export const trialSchema = z.object({
  model: critterSchema,
  choices: z.array(critterSchema),
  keyIndex: z.int(),
  feature: featureSchema,
  /** How different each choice looks from the model, mean radii; 0 for the twin. */
  differences: z.array(z.number()),
  /** True when no drawing passed every check in time and the best of them is asked. */
  relaxed: z.boolean(),
  /** A colour among the garden's, by number. */
  hue: z.int(),
})
export type TwinTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the twin was found. */
export const responseSchema = z.object({
  choices: z.array(z.object({ index: z.int(), atMs: z.number() })),
  /** How many others help had taken away before the first choice. */
  takenAway: z._default(z.int(), 0),
})
export type TwinResponse = z.infer<typeof responseSchema>

const step = (over: Partial<TwinChallenge>): TwinChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: more choices, then finer differences of harder features. */
export const ladder: readonly TwinChallenge[] = [
  step({}),
  step({ choices: 3, difficulty: 1, features: ['size', 'contour'] }),
  step({ choices: 4, difficulty: 2, features: ['size', 'contour'] }),
  step({ choices: 4, difficulty: 3, features: ['contour', 'rotation'], spots: 2 }),
  step({ choices: 4, difficulty: 4, features: ['contour', 'rotation'], spots: 2 }),
  step({ choices: 4, difficulty: 5, features: ['contour', 'rotation', 'detail'], spots: 3 }),
  step({ choices: 5, difficulty: 6, features: ['contour', 'rotation', 'detail'], spots: 3 }),
  step({ choices: 5, difficulty: 7, features: ['rotation', 'detail', 'mirror'], spots: 3 }),
  step({ choices: 5, difficulty: 8, features: ['contour', 'detail', 'mirror'], spots: 4 }),
  step({ choices: 6, difficulty: 9, features: ['contour', 'detail', 'mirror'], spots: 4 }),
  step({ choices: 6, difficulty: 10, features: ['contour', 'detail'], spots: 5 }),
]

/** How much smaller the difference gets with each step of difficulty. */
const shrink = 0.8

/** Two foils must differ at least by this share of how much the nearest foil differs from the twin. */
const apart = 0.8

/** Nothing to be told apart may look more alike than this, mean radii. */
const leastDifference = 0.034

/** Bodies of all choices cover the page alike up to this share, unless size is the feature. */
const areaLeeway = 0.15

/** No critter reaches farther from its middle than this, so that all fit their coasters, mean radii. */
const farthestReach = 1.22

/** Items, and each of their foils, are drawn again until they are sound, at most so often. */
const mostDraws = 40

/** The trial of a challenge and a seed. */
export function generate(challenge: TwinChallenge, seed: number): TwinTrial {
  const { features, choices } = challenge
  const feature = features[((seed % features.length) + features.length) % features.length] ?? 'size'
  const keyIndex = keyPlace(seed, choices)
  const dice = diceFrom(seed)
  let draw = drawn(challenge, feature, dice)
  for (let tries = 1; tries < mostDraws && !isSound(draw, feature); tries++)
    draw = drawn(challenge, feature, dice)
  const { model, foils } = fitted(draw)
  const row = [...foils]
  row.splice(keyIndex, 0, model)
  return {
    model,
    choices: row,
    keyIndex,
    feature,
    differences: row.map((critter) => Math.round(difference(model, critter) * 1000) / 1000),
    relaxed: !isSound(draw, feature),
    hue: dice.whole(0, 5),
  }
}

/** A model with its foils, not yet looked over. */
interface Draw {
  readonly model: Critter
  readonly foils: readonly Critter[]
}

function drawn({ choices, difficulty, spots }: TwinChallenge, feature: Feature, dice: Dice): Draw {
  const share = shrink ** difficulty
  const count = choices - 1
  const model = modelFor(
    feature,
    share,
    feature === 'detail' ? Math.max(spots, Math.ceil(count / 2)) : spots,
    dice,
  )
  const foils: Critter[] = []
  for (let k = 0; k < count; k++) {
    let foil = foilOf(model, { feature, share, k, count }, dice)
    for (let tries = 1; tries < mostDraws && !isSound({ model, foils: [...foils, foil] }, feature); tries++)
      foil = foilOf(model, { feature, share, k, count }, dice)
    foils.push(foil)
  }
  return { model, foils }
}

/** Sound: all well made and as large, every foil can be told from the twin, no two foils are nearer to each other. */
export function isSound({ model, foils }: Draw, feature: Feature): boolean {
  const area = areaOf(model)
  const least = Math.min(...foils.map((foil) => difference(model, foil)))
  const enough = Math.max(leastDifference, apart * least)
  const alikeInSize = (foil: Critter) => Math.abs(areaOf(foil) / area - 1) <= areaLeeway
  return (
    least >= leastDifference &&
    foils.every((foil) => isWellMade(foil) && (feature === 'size' || alikeInSize(foil))) &&
    foils.every((foil, i) => foils.slice(i + 1).every((other) => difference(foil, other) >= enough))
  )
}

/** All critters of an item made smaller alike until the largest fits. */
function fitted({ model, foils }: Draw): Draw {
  const factor = Math.min(1, farthestReach / Math.max(...[model, ...foils].map(reachOf)))
  const fit = (critter: Critter) => ({
    ...critter,
    scale: Math.round(critter.scale * factor * 10_000) / 10_000,
  })
  return { model: fit(model), foils: foils.map(fit) }
}

/** The twin's place: every place once, in an order of its own, before any comes again. */
function keyPlace(seed: number, choices: number): number {
  const block = Math.floor(seed / choices)
  const order = diceFrom(block * 977 + choices).shuffle([...Array(choices).keys()])
  return order[((seed % choices) + choices) % choices] ?? 0
}
