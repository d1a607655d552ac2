/** A make-believe child looking: sees the hidden one more surely the more of it shows and the fewer lines there are. */
import { distance, type Point } from '../../core/geometry'
import { tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { foundBy, hiddenIn, middleOf } from './find'
import { lyingAt, meadowHeight } from './meadow'
import type { MeadowResponse, MeadowTrial, Try } from './trial'

/** A hand wanders in page units; a meadow is about so many of them wide. */
const pageWidth = 640
/** Lines of one colour make looking harder by this, and each outline more by that. */
const perColour = 0.8
const perOutline = 0.035
/** How much a child of half attention needs to be hidden to be overlooked half of the time. */
const halfSeen = 0.75
/** Of those that are looked for without seeing them, so many are sought in the grass. */
const inGrass = 0.25
/** A finger that was aimed well lands on it from so far beside it, meadow widths. */
const reach = 0.01
const mostTries = 40

/** Looks, and otherwise tries somewhere else, until it is found. */
export const simulate: Simulate<MeadowTrial, MeadowResponse> = (trial, hand, dice) => {
  const tries: Try[] = []
  const sees = hand.attention ** (halfSeen * loadOf(trial))
  let atMs = 0
  while (tries.length < mostTries) {
    atMs += thinkingMs(hand, dice) + 60 * trial.outlines.length
    const last = tries.length === mostTries - 1
    const next = last || dice.next() < sees ? rightTry(trial, hand, dice) : otherTry(trial, tries, dice)
    tries.push({ atMs, ...next })
    if (foundBy(trial, next, reach).kind === 'hidden') break
  }
  return { tries, reach, takenAway: 0 }
}

type Aim = Omit<Try, 'atMs'>

function loadOf({ visible, camouflage, outlines }: MeadowTrial): number {
  return (1.1 - visible) * (1 + perColour * camouflage) + perOutline * outlines.length
}

function rightTry(trial: MeadowTrial, hand: Hand, dice: Dice): Aim {
  const hidden = hiddenIn(trial)
  if (trial.asks === 'which is there' || !hidden) return { at: null, index: trial.keyIndex }
  return tapOn(middleOf(hidden), hand, dice)
}

function otherTry(trial: MeadowTrial, before: readonly Try[], dice: Dice): Aim {
  if (trial.asks === 'which is there') {
    const left = [...trial.choices.keys()].filter((index) => before.every((one) => one.index !== index))
    return { at: null, index: dice.pick(left) }
  }
  if (dice.next() < inGrass) return { at: inTheGrass(trial, dice), index: null }
  return { at: middleOf(lyingAt(dice.pick(trial.outlines))), index: null }
}

function tapOn(middle: Point, hand: Hand, dice: Dice): Aim {
  const page = tapNear(hand, { x: middle.x * pageWidth, y: middle.y * pageWidth }, dice)
  return { at: { x: page.x / pageWidth, y: page.y / pageWidth }, index: null }
}

/** Somewhere far from all that lies there. */
function inTheGrass({ outlines }: MeadowTrial, dice: Dice): Point {
  const spots = Array.from({ length: 8 }, () => ({ x: dice.next(), y: dice.within(0, meadowHeight) }))
  const room = (spot: Point) => Math.min(...outlines.map((one) => distance(one, spot) - one.size / 2))
  return spots.reduce((a, b) => (room(b) > room(a) ? b : a))
}
