/** Items of turning in the mind: the model turned among others, or its mirror image among the model turned. */
import type { Dice } from '../../core/random'
import { isWellMade } from '../../core/stimulus/body'
import { moveBetween } from '../../core/stimulus/difference'
import { deltaAt, leastMove, wholes } from '../../core/stimulus/floors'
import { foilOf, type FoilClass } from '../../core/stimulus/foil'
import type { Fault } from '../../core/stimulus/item-checks'
import { mirroredOf, rounded, turnedBy, type Shape } from '../../core/stimulus/shape'
import { handednessOf, moveAtBestTurn } from '../../core/stimulus/symmetry'
import { turnsOf, type Figures, type WayChallenge } from './challenge'
import { drawFigure, staysOnLeaf, turnableFigure } from './figure'
import { viewOf, type Other, type WayItem } from './view'

/** A changed one is drawn again until it is sound, at most so often; then any other of its kind will do. */
const mostDraws = { changed: 24, other: 60 } as const
/** However it is turned, what was changed still moves by this share of what was wished. */
const stillMoves = 0.5
/** What is changed in those that are no mirror images, in turn. */
const changes: Readonly<Record<Figures, readonly FoilClass[]>> = {
  pictures: ['other'],
  letters: ['other'],
  critters: ['detail', 'contour'],
  badges: ['detail', 'contour'],
  signs: ['contour', 'part'],
}

/** Turns that are told apart at once, degrees. */
const furtherTurns = [0, 45, 90, 135, 180] as const

/** An item whose key is turned by an angle, degrees, to either side. */
export function turnedItem(challenge: WayChallenge, angle: number, sizeMm: number, dice: Dice): WayItem {
  const { shape: model, rejected } = turnableFigure(challenge.figures, challenge.parts, { sizeMm }, dice)
  const turns = dice.shuffle(bothSides(turnsOf(challenge)))
  const keyTurn = dice.next() < 0.5 ? angle : -angle
  const made = { model, turns, keyTurn, sizeMm, faults: new Set<Fault>(), rejected }
  const others =
    challenge.task === 'flipped' ? turnedOthers(made, challenge, dice) : mixedOthers(made, challenge, dice)
  const key = turnedBy(challenge.task === 'flipped' ? mirroredOf(model) : model, keyTurn)
  if (others.length < challenge.choices - 1) made.faults.add('foils alike')
  return { model: viewOf(model), key: viewOf(key), others, rejected: made.rejected, faults: [...made.faults] }
}

/** An item on its way. */
interface Making {
  readonly model: Shape
  /** Turns that the challenge asks for, degrees to both sides, in the order they are taken. */
  readonly turns: readonly number[]
  readonly keyTurn: number
  readonly sizeMm: number
  readonly faults: Set<Fault>
  rejected: number
}

/** The model at as many turns, beyond those that were asked where there are too few: only its mirror image is another. */
function turnedOthers({ model, turns }: Making, { choices }: WayChallenge, dice: Dice): Other[] {
  const delta = rounded(handednessOf(model) / wholes.contour)
  const further = dice.shuffle(bothSides(furtherTurns)).filter((turn) => !turns.includes(turn))
  return [...turns, ...further]
    .slice(0, choices - 1)
    .map((turn) => ({ view: viewOf(turnedBy(model, turn)), foil: 'rotation', delta }))
}

/** Mirror images and changed ones, mixed as the challenge says, each at a turn of its own. */
function mixedOthers(making: Making, challenge: WayChallenge, dice: Dice): Other[] {
  const { model, turns } = making
  const flipped = mirroredOf(model)
  const mirrored = { foil: 'mirror', delta: rounded(handednessOf(model) / wholes.contour) } as const
  const others: Other[] = []
  const before: Shape[] = []
  for (let k = 0; others.length < challenge.choices - 1; k++) {
    const turn = turns[k % turns.length] ?? 0
    const wantsMirror = challenge.mirrors === 'all' || (challenge.mirrors === 'some' && k % 2 === 0)
    // A mirror image at a turn that another one has would be the same to see.
    if (wantsMirror && k < turns.length) {
      others.push({ view: viewOf(turnedBy(flipped, turn)), ...mirrored })
      continue
    }
    const { shape, foil, move } = changedFrom(before, k, making, challenge, dice)
    before.push(shape)
    others.push({ view: viewOf(turnedBy(shape, turn)), foil, delta: rounded(move / wholes.contour) })
  }
  return others
}

/** One that was changed, and how far it moves at the turn that suits it best, units of the box. */
interface Changed {
  readonly shape: Shape
  readonly foil: FoilClass
  readonly move: number
}

/** The model with something changed, that is neither the model nor any before it. */
function changedFrom(
  before: readonly Shape[],
  k: number,
  making: Making,
  { figures, parts, difficulty }: WayChallenge,
  dice: Dice,
): Changed {
  const { model, sizeMm } = making
  const wished = deltaAt(difficulty)
  const told = Math.max(leastMove({ sizeMm }), stillMoves * wished * wholes.contour)
  const delta = Math.max(wished, told / stillMoves / wholes.contour)
  const another = () => drawFigure(figures, parts, dice).body
  for (let tries = 0; tries < mostDraws.changed + mostDraws.other; tries++) {
    const foil = tries < mostDraws.changed ? changes[figures][(k + tries) % 2] : 'other'
    const shape = foilOf(model, { foil: foil ?? 'other', k: k + tries, delta }, another, dice)
    // What is cheap to tell is told first.
    const isFit =
      shape !== null &&
      isWellMade(shape.body) &&
      staysOnLeaf(shape) &&
      [model, ...before].every((one) => moveBetween(one, shape) >= told)
    const move = isFit ? moveAtBestTurn(model, shape) : 0
    if (isFit && move >= told) return { shape, foil: foil ?? 'other', move }
    making.rejected += 1
  }
  making.faults.add('difference not as wished')
  return { shape: model, foil: 'other', move: 0 }
}

function bothSides(turns: readonly number[]): number[] {
  return turns.flatMap((turn) => (turn === 0 || turn === 180 ? [turn] : [turn, -turn]))
}
