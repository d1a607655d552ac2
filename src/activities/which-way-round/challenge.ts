/** What a therapist may set when it is asked which way round things are, and a ladder of it. */
import { described, z } from '../../core/schema'
import { topLevel } from '../../core/stimulus/floors'

/** What is looked for. */
export const taskSchema = z.enum(['place', 'way', 'turned', 'flipped'])

/** What is turned. */
export const figuresSchema = z.enum(['pictures', 'critters', 'badges', 'signs', 'letters'])
export type Figures = z.infer<typeof figuresSchema>

/** How many of the others are mirror images. */
const mirrorsSchema = z.enum(['none', 'some', 'all'])

/** All turns are whole steps of this, degrees. */
const finestTurn = 15

/** `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  task: described(
    z._default(taskSchema, 'place'),
    'What is looked for',
    'From seeing where things are to turning them in the mind.',
    {
      labels: {
        place: 'The same places around a bird house',
        way: 'The one the same way round',
        turned: 'The same one, turned',
        flipped: 'The one that is flipped over',
      },
    },
  ),
  choices: described(
    z._default(z.int().check(z.minimum(3), z.maximum(8)), 4),
    'Choices',
    'With three, guessing finds it often: read accuracy with care.',
  ),
  figures: described(
    z._default(figuresSchema, 'pictures'),
    'What is turned',
    'Letters: the same way round among b d p q, or turned ones like F R 4. Around the bird house this does not count.',
    {
      labels: {
        pictures: 'Pictures of things',
        critters: 'Critters with faces',
        badges: 'Badges',
        signs: 'Signs of strokes',
        letters: 'Letters',
      },
    },
  ),
  parts: described(
    z._default(z.int().check(z.minimum(1), z.maximum(4)), 1),
    'How much there is to see',
    'Animals around the bird house (three at most); spots, dots, or strokes beyond two.',
  ),
  difficulty: described(
    z._default(z.int().check(z.minimum(0), z.maximum(topLevel)), 0),
    'How alike the others are',
    '0 obvious at a glance, 10 as alike as an eye can tell. Around the bird house, from 3 on also the corners.',
  ),
  mirrors: described(
    z._default(mirrorsSchema, 'none'),
    'Mirror images among the others',
    'Mirror images are the hardest to tell from something turned.',
    { labels: { none: 'None', some: 'Some', all: 'All, as far as there are' } },
  ),
  mostTurn: described(
    z._default(z.number().check(z.minimum(0), z.maximum(180), z.multipleOf(finestTurn)), 45),
    'Turned by at most',
    'For what is turned or flipped: trials go through all turns up to this one.',
    { unit: '°' },
  ),
  turnStep: described(
    z._default(z.number().check(z.minimum(finestTurn), z.maximum(90), z.multipleOf(finestTurn)), 45),
    'In steps of',
    'Steps of 45° are told apart at once; at 15° every item is its own.',
    { unit: '°' },
  ),
  apart: described(
    z._default(z.number().check(z.minimum(30), z.maximum(180), z.multipleOf(finestTurn)), 90),
    'Others are turned by at least',
    'For the same way round: half a turn is seen at once, 30° needs a close look.',
    { unit: '°' },
  ),
})
export type WayChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<WayChallenge>): WayChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Twelve steps: where things are, which way round they are, turned in the mind, and told from mirror images. */
export const ladder: readonly WayChallenge[] = [
  step({}),
  step({ parts: 2, difficulty: 3 }),
  step({ task: 'way', apart: 90 }),
  step({ task: 'way', figures: 'critters', parts: 2, apart: 45, mirrors: 'some' }),
  step({ task: 'turned', figures: 'badges', mostTurn: 90 }),
  step({ task: 'turned', figures: 'signs', parts: 2, mostTurn: 180, difficulty: 2 }),
  step({ task: 'turned', figures: 'pictures', mostTurn: 90, mirrors: 'all' }),
  step({ task: 'turned', figures: 'badges', parts: 2, mostTurn: 135, difficulty: 3, mirrors: 'some' }),
  step({ task: 'turned', figures: 'pictures', mostTurn: 180, mirrors: 'all' }),
  step({ task: 'flipped', figures: 'signs', parts: 2, choices: 5, mostTurn: 135 }),
  step({ task: 'turned', figures: 'signs', parts: 3, choices: 5, mostTurn: 180, mirrors: 'all' }),
  step({
    task: 'turned',
    figures: 'signs',
    parts: 4,
    choices: 6,
    mostTurn: 180,
    turnStep: 15,
    difficulty: 5,
    mirrors: 'some',
  }),
]

/** The turns that trials go through, degrees, none first. */
export function turnsOf({ mostTurn, turnStep }: WayChallenge): number[] {
  return Array.from({ length: Math.floor(mostTurn / turnStep) + 1 }, (_, k) => k * turnStep)
}
