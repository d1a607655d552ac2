/** The kinds of things in a field: what is asked for, and others that differ from it by the wished amount. */
import { seedFrom } from '../../core/random'
import { z } from '../../core/schema'
import { foilClassSchema, type FoilClass } from '../../core/stimulus/foil'
import { choiceItem, type ChoiceItem } from '../../core/stimulus/item'
import { faultSchema } from '../../core/stimulus/item-checks'
import { letterItem, type LetterOrder } from '../../core/stimulus/letter-item'
import { pictureOf } from '../../core/stimulus/pictures'
import { shapeSchema, type Body } from '../../core/stimulus/shape'
import type { SearchChallenge } from './challenge'

/** What a kind is in the search: asked for, the friend that has to come before, or another. */
const roleSchema = z.enum(['target', 'friend', 'other'])

const kindSchema = z.object({
  shape: shapeSchema,
  role: roleSchema,
  /** What it is to the first target; null for that itself. */
  foil: z.nullable(foilClassSchema),
  /** Difference from the first target, wholes. */
  delta: z.number(),
})
export type Kind = z.infer<typeof kindSchema>

/** Kinds with how they came about; the first one is the target. */
export const kindsSchema = z.object({
  kinds: z.array(kindSchema),
  /** Width of every shape's box on the smallest tablet, mm. */
  sizeMm: z.number(),
  /** Draws thrown away before this one, and checks it does not pass; none for sound kinds. */
  rejected: z.int(),
  faults: z.array(faultSchema),
})
export type Kinds = z.infer<typeof kindsSchema>

/** From these difficulties on some are turned, and some mirrored; letters are built alike, and turned images. */
const steps = { contour: 1, turned: 3, mirrored: 5 } as const
/** Things are at least so wide that the differences asked can be told, mm; larger is easier. */
const leastMm = { usual: 9.2, mirrored: 11 } as const
/** Kinds are drawn again until all can be told in their size, at most so often. */
const mostDraws = 60

/** Pictures that can be told from each other small, and face one way. */
const pictures = ['bird', 'duck', 'fish', 'snail', 'turtle', 'hedgehog', 'rabbit', 'caterpillar', 'honeybee']

/** How wide the shapes of a challenge have to be at least, mm. */
export function leastShapeMm({ difficulty }: Pick<SearchChallenge, 'difficulty'>): number {
  return difficulty >= steps.mirrored ? leastMm.mirrored : leastMm.usual
}

/** Makes the kinds for a challenge; the shapes' boxes are `sizeMm` wide at least. */
export function kindsFor(challenge: SearchChallenge, seed: number, sizeMm: number): Kinds {
  const item = itemFor(challenge, seed, sizeMm)
  const others = item.choices
    .filter(({ foil }) => foil !== null)
    .toSorted((a, b) => Number(isOther(b)) - Number(isOther(a)) || b.delta - a.delta)
    .map(({ shape, foil, delta }, k): Kind => ({ shape, foil, delta, role: roleOf(challenge, k) }))
  return {
    kinds: [{ shape: item.model, role: 'target', foil: null, delta: 0 }, ...others],
    sizeMm,
    rejected: item.rejected,
    faults: item.faults,
  }
}

/** Whether it is another thing altogether, not the one to find in another way. */
function isOther({ foil }: Pick<Kind, 'foil'>): boolean {
  return foil === 'other'
}

/** The first of those that are another thing, the one that differs most, is the second to find, or the friend. */
function roleOf({ rule }: SearchChallenge, place: number): Kind['role'] {
  if (place > 0 || rule === 'one kind') return 'other'
  return rule === 'two kinds' ? 'target' : 'friend'
}

function itemFor(challenge: SearchChallenge, seed: number, sizeMm: number): ChoiceItem {
  const { difficulty, figures, rule } = challenge
  const others = difficulty < steps.turned ? 2 : 3
  const choices = 1 + others + (rule === 'one kind' ? 0 : 1)
  const order = { seed: seedFrom(seed, 'kinds'), level: difficulty, choices, sizeMm }
  return soundItem(order.seed, (drawSeed) =>
    figures === 'letters' || figures === 'turned letters'
      ? letterItem({ ...order, seed: drawSeed, likeness: likenessFor(challenge) })
      : choiceItem({
          ...order,
          seed: drawSeed,
          from: figures === 'critters' ? 'blob' : picturesToPick(),
          foils: figures === 'pictures' ? pictureFoils(difficulty) : foilsFor(difficulty),
          face: figures === 'critters',
        }),
  )
}

/** An item without faults, drawn again from other seeds where it has some. */
function soundItem(seed: number, draw: (drawSeed: number) => ChoiceItem): ChoiceItem {
  let item = draw(seed)
  let { rejected } = item
  for (let again = 1; item.faults.length > 0 && again <= mostDraws; again++) {
    item = draw(seedFrom(seed, `draw ${again}`))
    rejected += 1 + item.rejected
  }
  return { ...item, rejected }
}

function likenessFor({ difficulty, figures }: SearchChallenge): LetterOrder['likeness'] {
  if (figures === 'turned letters' || difficulty >= steps.mirrored) return 'reversed'
  return difficulty >= steps.turned ? 'alike' : 'unlike'
}

function foilsFor(difficulty: number): [FoilClass, ...FoilClass[]] {
  if (difficulty >= steps.mirrored) return ['mirror', 'rotation', 'contour', 'other']
  if (difficulty >= steps.turned) return ['contour', 'rotation', 'other']
  return difficulty >= steps.contour ? ['contour'] : ['other']
}

/** Pictures fill their boxes and cannot be turned in them. */
function pictureFoils(difficulty: number): [FoilClass, ...FoilClass[]] {
  return difficulty >= steps.turned ? ['mirror', 'other'] : ['other']
}

function picturesToPick(): readonly [Body, Body, ...Body[]] {
  const [first, second, ...rest] = pictures.map(pictureOf)
  if (!first || !second) throw new Error('too few pictures to search among')
  return [first, second, ...rest]
}
