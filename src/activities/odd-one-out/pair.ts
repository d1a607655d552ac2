/** Two shapes nearly alike: what all but one are, and what that one is. */
import { seedFrom, type Dice } from '../../core/random'
import { leastMove, perceptual } from '../../core/stimulus/floors'
import { capacityOf, type FoilClass } from '../../core/stimulus/foil'
import { choiceItem, type ChoiceItem } from '../../core/stimulus/item'
import type { Fault } from '../../core/stimulus/item-checks'
import { letterItem } from '../../core/stimulus/letter-item'
import type { Shape } from '../../core/stimulus/shape'
import { moveAtBestTurn } from '../../core/stimulus/symmetry'
import type { Feature, Figures, OddChallenge } from './challenge'

/** The pair of an item. */
export interface Pair {
  readonly usual: Shape
  readonly odd: Shape
  /** What the odd one is to the others. */
  readonly foil: FoilClass
  /** How different the two are, wholes. */
  readonly delta: number
  /** Draws thrown away before this one, and checks it does not pass. */
  readonly rejected: number
  readonly faults: readonly Fault[]
}

/** What a pair is made for. */
export interface PairOrder {
  readonly challenge: OddChallenge
  readonly feature: Feature | 'letter'
  readonly seed: number
  /** Width of a shape's box at least, mm. */
  readonly sizeMm: number
}

/** A pair that is sound by itself is drawn again until it can be told however it is turned, at most so often. */
const mostDraws = 60
/** From these difficulties on letters are built alike, and are turned images of each other. */
const letterSteps = { alike: 4, reversed: 7 } as const

/** What a figure's body is made as. */
export const bodies = { critters: 'blob', signs: 'sign', badges: 'badge' } as const

/** The feature that a trial asks for: in turn, and one that its figures can have. */
export function featureOf(
  { figures, features, eachTurned }: OddChallenge,
  seed: number,
): PairOrder['feature'] {
  if (isLettered(figures)) return 'letter'
  const asked = features[((seed % features.length) + features.length) % features.length] ?? 'size'
  if (asked === 'rotation' && eachTurned) return 'contour'
  return capacityOf(bodies[figures], asked) > 0 ? asked : 'part'
}

/** Makes a pair; which of the two is the odd one is for the dice. */
export function pairFor(order: PairOrder, dice: Dice): Pair {
  let rejected = 0
  let pair = pairOf(itemFor(order, 0), order)
  while (pair.faults.length > 0 && rejected < mostDraws) pair = pairOf(itemFor(order, ++rejected), order)
  const { usual, odd } = pair
  return { ...pair, ...(dice.next() < 0.5 ? { usual, odd } : { usual: odd, odd: usual }), rejected }
}

function pairOf({ model, choices, faults }: ChoiceItem, { challenge, sizeMm }: PairOrder): Pair {
  const other = choices.find(({ foil }) => foil !== null)
  if (!other?.foil) throw new Error('an item of two has one foil')
  const { shape: odd, foil, delta } = other
  // n and u are no half turns of each other to the letter, but nobody would call them two shapes.
  const lost = challenge.eachTurned && (foil === 'rotation' || !isToldTurned(model, odd, sizeMm))
  return { usual: model, odd, foil, delta, rejected: 0, faults: lost ? ['looks like the key'] : faults }
}

function isToldTurned(a: Shape, b: Shape, sizeMm: number): boolean {
  const ratio = Math.exp(Math.abs(Math.log(a.scale / b.scale)))
  return ratio >= 1 + perceptual.size || moveAtBestTurn(a, b) >= leastMove({ sizeMm })
}

function itemFor({ challenge, feature, seed, sizeMm }: PairOrder, draw: number): ChoiceItem {
  const { difficulty, figures, spots } = challenge
  const order = { seed: seedFrom(seed, `pair ${draw}`), level: difficulty, choices: 2, sizeMm }
  if (isLettered(figures) || feature === 'letter')
    return letterItem({ ...order, likeness: likenessOf(challenge) })
  return choiceItem({
    ...order,
    from: bodies[figures],
    foils: [feature],
    face: figures === 'critters',
    details: spots,
  })
}

function isLettered(figures: Figures): figures is 'letters' | 'turned letters' {
  return figures === 'letters' || figures === 'turned letters'
}

function likenessOf({ figures, difficulty }: OddChallenge): 'unlike' | 'alike' | 'reversed' {
  if (figures === 'turned letters' || difficulty >= letterSteps.reversed) return 'reversed'
  return difficulty >= letterSteps.alike ? 'alike' : 'unlike'
}
