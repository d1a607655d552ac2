/** Whether the level finds the ability of make-believe children, through an activity's own items and scores. */
import type { AnyActivity } from '../../src/core/activity'
import { handOfSkill, type Hand } from '../../src/core/hand'
import { diceFrom, type Dice } from '../../src/core/random'
import type { Simulate } from '../../src/core/simulate'
import { wasMet } from '../../src/progress/adapt/tried'
import { climbed, climbFrom, climbRule, thresholdOf } from '../../src/progress/adapt/climb'
import { difficultyOf, levelAt, levelFor } from '../../src/progress/adapt/scale'
import { whyNotEachTrial } from '../../src/progress/adapt/setting'

/** How it is tried. */
export interface Trying {
  readonly children: number
  readonly trials: number
  /** Items of each level, made once; children are asked them in orders of their own. */
  readonly items: number
}

/** How far the level ended from the ability of each child, levels: above it where positive. */
export type Misses = readonly number[]

/** Share of trials that is met at the level of a child's ability. */
const share = 0.8
/** Every item is tried so often to tell how surely a child meets it. */
const triesOfItem = 6
/** Abilities lie so far from the lowest and the highest level, levels. */
const fromEnds = 1
/** A hand is sought in so many steps. */
const steps = 12
/** Children begin so far from their ability, difficulties: as in the trial of the rule alone. */
const startsFrom = { least: -3, most: 2 } as const

/** An item, and how hard the activity's own make-believe child finds it: its losses are multiplied by so much. */
interface Item {
  readonly trial: unknown
  readonly load: number
}

/** Every item is tried so often by a child that loses so much, to tell how hard it is. */
const weighing = { tries: 60, loss: 0.7, leastMet: 0.02, leastLoad: 0.02 } as const
/**
 * How sharply a child fails where items get too hard for it: about as in the trial of the rule alone. The children of
 * `simulate.ts` fail so gently, over the whole ladder, that nobody could tell their ability in 40 trials.
 */
const sharpness = 8

/** Lets children of abilities all over the ladder climb it. */
export function missesOf(
  activity: AnyActivity,
  simulate: Simulate<unknown, unknown>,
  { children, trials, items }: Trying,
): Misses {
  const levels = activity.ladder.length
  const lowest = lowestLevel(activity)
  const range = { least: difficultyOf(lowest, levels), most: difficultyOf(levels, levels) }
  const rule = climbRule(share, range)
  const isMet = (trial: unknown, loss: number, dice: Dice) =>
    wasMet(activity.score(trial, simulate(trial, handOf(loss), dice)))
  const ladder = activity.ladder.map((challenge, level) => {
    const dice = diceFrom(level)
    return Array.from({ length: items }, (_, seed): Item => {
      const trial = activity.generate(challenge, seed)
      const met = countOf(weighing.tries, () => isMet(trial, weighing.loss, dice)) / weighing.tries
      const load = -Math.log(Math.max(weighing.leastMet, met)) / weighing.loss
      return { trial, load: Math.max(weighing.leastLoad, load) }
    })
  })
  const meets = (ability: number, { trial, load }: Item, dice: Dice) =>
    isMet(trial, Math.log(1 + (load / ability) ** sharpness) / load, dice)
  const metAt = (level: number, ability: number) => {
    const [dice, own] = [diceFrom(level), ladder[level - 1] ?? []]
    const met = own.map((item) => countOf(triesOfItem, () => meets(ability, item, dice)))
    return met.reduce((sum, one) => sum + one, 0) / (own.length * triesOfItem)
  }
  return Array.from({ length: children }, (_, child) => {
    const dice = diceFrom(child)
    const level = lowest + fromEnds + ((levels - lowest - 2 * fromEnds) * (child + 0.5)) / children
    const ability = abilityFor(level, metAt)
    let climb = climbFrom(difficultyOf(level, levels) + dice.within(startsFrom.least, startsFrom.most), rule)
    for (let k = 0; k < trials; k++) {
      const asked = ladder[levelAt(climb.difficulty, levels) - 1] ?? []
      climb = climbed(climb, meets(ability, dice.pick(asked), dice), rule)
    }
    return levelFor(thresholdOf(climb) ?? Infinity, levels) - level
  })
}

/** From this level on there are enough to choose from. */
function lowestLevel(activity: AnyActivity): number {
  const all = activity.ladder.map((_, k) => k + 1)
  const lowest = all.find((least) => whyNotEachTrial(activity, { least, most: all.length }) === null)
  if (lowest === undefined) throw new Error(`the level of ${activity.id} cannot follow from trial to trial`)
  return lowest
}

/** The load a child meets in the share of items at a level; in between two levels, in between. */
function abilityFor(level: number, metAt: (level: number, ability: number) => number): number {
  const [below, part] = [Math.floor(level), level % 1]
  let [low, high] = [0.005, 8]
  for (let step = 0; step < steps; step++) {
    const middle = Math.sqrt(low * high)
    const met = (1 - part) * metAt(below, middle) + part * metAt(below + 1, middle)
    if (met < share) low = middle
    else high = middle
  }
  return Math.sqrt(low * high)
}

/** A usual hand that loses some of what it looks at: all is seen at 0. */
function handOf(loss: number): Hand {
  return { ...handOfSkill(0.5), attention: Math.exp(-loss) }
}

function countOf(times: number, happens: () => boolean): number {
  let count = 0
  for (let k = 0; k < times; k++) if (happens()) count += 1
  return count
}
