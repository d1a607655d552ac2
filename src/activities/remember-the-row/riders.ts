/** Who may ride: as many shapes as are wanted, all to be told apart. */
import type { Dice } from '../../core/random'
import { animals, evenPicture } from '../../core/stimulus/animals'
import { choiceItem, type ChoiceItem } from '../../core/stimulus/item'
import { letterItem } from '../../core/stimulus/letter-item'
import { shapeOf, type Shape } from '../../core/stimulus/shape'
import type { RowChallenge } from './challenge'

/** Pictures that everybody shares. */
const things = [
  'apple',
  'ball',
  'banana',
  'bell',
  'boot',
  'bucket',
  'car',
  'drum',
  'hat',
  'key',
  'kite',
  'spoon',
  'teddy',
] as const

/** Shapes, and how they came about. */
export interface Riders {
  readonly shapes: readonly Shape[]
  /** Draws thrown away before. */
  readonly rejected: number
  /** Checks that no draw passed. */
  readonly faults: readonly string[]
}

/** What shapes are made for. */
export interface RidersOrder {
  readonly seed: number
  readonly count: number
  /** Width of a shape's box at least, mm. */
  readonly sizeMm: number
}

/** From these difficulties on letters are built alike, and are turned images of each other. */
const letterSteps = { alike: 4, reversed: 7 } as const

/** So many riders in any order. */
export function ridersFor(
  { figures, difficulty }: Pick<RowChallenge, 'figures' | 'difficulty'>,
  { seed, count, sizeMm }: RidersOrder,
  dice: Dice,
): Riders {
  const order = { seed, level: difficulty, choices: count, sizeMm }
  switch (figures) {
    case 'animals':
      return pictured(animals, count, dice)
    case 'things':
      return pictured(things, count, dice)
    case 'letters':
      return known(mixed(letterItem({ ...order, likeness: likenessAt(difficulty) }), dice))
    case 'critters':
      return mixed(choiceItem({ ...order, from: 'blob', foils: ['contour'], face: true, details: 1 }), dice)
    case 'signs':
      return mixed(choiceItem({ ...order, from: 'sign', foils: ['contour'], face: false, details: 1 }), dice)
  }
}

function pictured(names: readonly string[], count: number, dice: Dice): Riders {
  const shapes = dice
    .shuffle(names)
    .slice(0, count)
    .map((name) => shapeOf(evenPicture(name)))
  return { shapes, rejected: 0, faults: [] }
}

function mixed({ choices, rejected, faults }: ChoiceItem, dice: Dice): Riders {
  return { shapes: dice.shuffle(choices.map(({ shape }) => shape)), rejected, faults }
}

/** Letters are known by heart: how alike two of them may be is theirs, and wished for. */
function known(riders: Riders): Riders {
  return { ...riders, faults: riders.faults.filter((fault) => fault !== 'foils alike') }
}

function likenessAt(difficulty: number): 'unlike' | 'alike' | 'reversed' {
  if (difficulty >= letterSteps.reversed) return 'reversed'
  return difficulty >= letterSteps.alike ? 'alike' : 'unlike'
}
