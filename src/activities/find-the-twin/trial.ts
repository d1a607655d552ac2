/** What is asked: one shape shown, several to choose from, exactly one of them its twin. */
import { diceFrom, seedFrom } from '../../core/random'
import { described, z } from '../../core/schema'
import { choiceResponseSchema, type ChoiceResponse } from '../../core/stimulus/choice-score'
import { flankerAngles } from '../../core/stimulus/flankers'
import { topLevel } from '../../core/stimulus/floors'
import { capacityOf, foilClassSchema } from '../../core/stimulus/foil'
import { choiceItem, choiceItemSchema, type ChoiceItem } from '../../core/stimulus/item'
import { letterItem } from '../../core/stimulus/letter-item'
import { firstTrialSchema, fromFirst } from './first-version'
import { boxMm } from './layout'

/** What the shapes are. */
const figuresSchema = z.enum(['critters', 'signs', 'badges', 'letters', 'turned letters'])

/** What the others differ in. */
const featureSchema = z.enum(['size', 'rotation', 'mirror', 'contour', 'detail', 'part'])

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  choices: described(
    z._default(z.int().check(z.minimum(2), z.maximum(8)), 3),
    'Choices',
    'With fewer than four, guessing finds the twin often: read accuracy with care.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the others are',
    '0 obvious at a glance, 10 as alike as an eye can tell. Letters: from 4 on built alike, from 7 on turned or mirrored.',
  ),
  figures: described(
    z._default(figuresSchema, 'critters'),
    'What is to be told apart',
    'Signs and badges have no faces. With letters the next field does not count.',
    {
      labels: {
        critters: 'Critters',
        signs: 'Signs of strokes',
        badges: 'Badges',
        letters: 'Letters',
        'turned letters': 'Letters like b d p q',
      },
    },
  ),
  features: described(
    z._default(z.array(featureSchema).check(z.minLength(1)), ['size']),
    'What the others differ in',
    'Trials go through these in turn. There are two sizes, two turns and one mirror image; outlines fill up the rest.',
    {
      labels: {
        size: 'Size',
        rotation: 'Turned',
        mirror: 'Mirrored',
        contour: 'Outline',
        detail: 'Place of a spot',
        part: 'A spot or end more or less',
      },
    },
  ),
  spots: described(
    z._default(z.int().check(z.minimum(0), z.maximum(5)), 1),
    'Spots',
    'More spots, or strokes, make more to look through.',
  ),
  crowding: described(
    z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
    'Crowding',
    'Leaves close around every shape: 0 none, 3 all around.',
  ),
})
export type TwinChallenge = z.infer<typeof challengeSchema>

const looks = {
  figures: figuresSchema,
  feature: z.enum([...foilClassSchema.options, 'letter']),
  /** A colour among the garden's, by number. */
  hue: z.int(),
  /** Directions of the leaves around every shape, radians. */
  leaves: z.array(z.number()),
}
const itemSchema = z.extend(choiceItemSchema, looks)
export type TwinTrial = z.infer<typeof itemSchema>

/** One item as presented; items of the first version are read as what they would be today. */
export const trialSchema = z.union([
  itemSchema,
  z.pipe(
    firstTrialSchema,
    z.transform((first): TwinTrial => fromFirst(first)),
  ),
])

/** What the child chose, in order, until the twin was found. */
export const responseSchema = choiceResponseSchema
export type TwinResponse = ChoiceResponse

/** From these difficulties on letters are built alike, and are turned images of each other. */
const letterSteps = { alike: 4, reversed: 7 } as const
/** Leaves around every shape at each step of crowding. */
const leavesAt = [0, 5, 8, 12] as const
/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(challenge: TwinChallenge, seed: number): TwinTrial {
  const { figures, crowding } = challenge
  const feature = featureOf(challenge, seed)
  const dice = diceFrom(seedFrom(seed, 'looks'))
  return {
    ...itemFor(challenge, feature, seed),
    figures,
    feature,
    hue: dice.whole(0, hues - 1),
    leaves: flankerAngles(leavesAt[crowding] ?? 0, dice),
  }
}

/** What only trials of one kind share: the feature, and with other shapes than critters those too. */
export function itemOf({ figures, feature }: TwinTrial): string {
  if (feature === 'letter') return figures
  return figures === 'critters' ? feature : `${figures}, ${feature}`
}

function featureOf({ figures, features }: TwinChallenge, seed: number): TwinTrial['feature'] {
  if (figures === 'letters' || figures === 'turned letters') return 'letter'
  const asked = features[((seed % features.length) + features.length) % features.length] ?? 'size'
  return capacityOf(bodies[figures], asked) > 0 ? asked : 'part'
}

const bodies = { critters: 'blob', signs: 'sign', badges: 'badge' } as const

function itemFor(challenge: TwinChallenge, feature: TwinTrial['feature'], seed: number): ChoiceItem {
  const { choices, difficulty, figures, spots } = challenge
  const order = { seed, level: difficulty, choices, sizeMm: boxMm(choices) }
  if (figures === 'letters' || figures === 'turned letters' || feature === 'letter')
    return letterItem({ ...order, likeness: likenessOf(challenge) })
  return choiceItem({
    ...order,
    from: bodies[figures],
    foils: [feature],
    face: figures === 'critters',
    details: spots,
  })
}

function likenessOf({ figures, difficulty }: TwinChallenge): 'unlike' | 'alike' | 'reversed' {
  if (figures === 'turned letters' || difficulty >= letterSteps.reversed) return 'reversed'
  return difficulty >= letterSteps.alike ? 'alike' : 'unlike'
}
