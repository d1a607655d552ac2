/** What there is to choose from: the one asked for, and others that share more or less of what is to be seen. */
import { simplified, type Polyline } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { linesOf, plainThing, type Figure, type ThingFigure } from '../../core/stimulus/figure'
import { leastMove } from '../../core/stimulus/floors'
import type { FoilClass } from '../../core/stimulus/foil'
import { choiceItem } from '../../core/stimulus/item'
import { letterItem } from '../../core/stimulus/letter-item'
import { distanceOfPieces, piecesOf, type Pieces } from '../../core/stimulus/line-distance'
import { rounded, type Shape } from '../../core/stimulus/shape'
import { thingNames } from '../../core/stimulus/things'
import type { ClosureChallenge } from './challenge'
import { evidenceAgainst } from './evidence'

/** One of the others. */
export interface Other {
  readonly figure: Figure
  readonly foil: FoilClass
}

/** The one asked for, and how its others are found once it is known what of it is to be seen. */
export interface Cast {
  readonly key: Figure
  othersFor(seen: readonly Polyline[]): readonly Other[]
}

/** What is ordered. */
export interface CastOrder extends Pick<ClosureChallenge, 'figures' | 'choices' | 'difficulty'> {
  readonly sizeMm: number
}

/** From these difficulties on: others are bent or mirrored, letters are built alike, letters are turned. */
const steps = { bent: 3, alike: 3, reversed: 6 } as const
/** Shapes differ by an obvious difference down to two thirds of one: less would lie within the gaps too often. */
const shapeLevel = 0.2

/** Draws the one asked for. */
export function castFor(order: CastOrder, dice: Dice): Cast {
  if (order.figures === 'things') return thingCast(order, dice)
  const { figures, choices: count, difficulty, sizeMm } = order
  const item = { seed: dice.whole(0, 2 ** 30), level: difficulty * shapeLevel, choices: count, sizeMm }
  const { model, choices } =
    figures === 'letters'
      ? letterItem({ ...item, likeness: likenessAt(difficulty) })
      : choiceItem({ ...item, from: dice.pick(['blob', 'sign']), foils: shapeFoils(difficulty), details: 1 })
  const others = choices.flatMap(({ shape, foil }) => (foil ? [{ figure: figureOf(shape), foil }] : []))
  return { key: figureOf(model), othersFor: () => others }
}

/** Lines are compared with no more points than leave them this near to what they are, units of the box. */
const fine = 0.006

/** A candidate, with its lines to be compared. */
interface Candidate extends Other {
  readonly pieces: Pieces
}

const plainThings: readonly Candidate[] = thingNames
  .map(plainThing)
  .map((figure) => candidate(figure, 'other'))

/** Things beside the one asked for that are looked at, and bent likenesses of it. */
const looked = { things: 14, bent: 6 } as const
/** Lines are bent aside by this, units of the box. */
const bends = { least: 0.05, most: 0.1 } as const

function thingCast({ choices, difficulty, sizeMm }: CastOrder, dice: Dice): Cast {
  const key = plainThing(dice.pick(thingNames))
  const told = leastMove({ sizeMm })
  return {
    key,
    othersFor(seen) {
      const rest = plainThings.filter(({ figure }) => figure.kind === 'thing' && figure.name !== key.name)
      const things = dice.shuffle(rest).slice(0, looked.things)
      const all = difficulty < steps.bent ? things : [...likenessesOf(key, dice), ...things]
      const wished = wishedAgainst(difficulty)
      const ranked = all
        .map((one) => ({ one, off: Math.abs(evidenceAgainst(seen, one.pieces, told).share - wished) }))
        .sort((a, b) => a.off - b.off)
        .map(({ one }) => one)
      return firstTold(ranked, choices - 1, told)
    },
  }
}

/** How much of what is to be seen should speak against an other, 0–1: less and less, but never too little to see. */
function wishedAgainst(difficulty: number): number {
  return Math.max(0.1, 0.85 * 0.8 ** difficulty)
}

/** The thing itself, mirrored, and with its lines bent aside. */
function likenessesOf(key: ThingFigure, dice: Dice): Candidate[] {
  const bent = Array.from({ length: looked.bent }, () => ({
    by: rounded(dice.within(bends.least, bends.most)),
    way: rounded(dice.within(0, 2 * Math.PI)),
    phase: rounded(dice.within(0, 2 * Math.PI)),
  }))
  return [
    candidate({ ...key, mirrored: true }, 'mirror'),
    ...bent.map((bend) => candidate({ ...key, bend }, 'contour')),
  ]
}

/** The first so many of which no two look the same; things never do. */
function firstTold(ranked: readonly Candidate[], count: number, told: number): Other[] {
  const taken: Candidate[] = []
  for (const one of ranked) {
    const isTold = (other: Candidate) => distanceOfPieces(other.pieces, one.pieces) >= told
    if (taken.length < count && (one.foil === 'other' || taken.every(isTold))) taken.push(one)
  }
  return taken.map(({ figure, foil }) => ({ figure, foil }))
}

function candidate(figure: ThingFigure, foil: FoilClass): Candidate {
  return { figure, foil, pieces: piecesOf(linesOf(figure).map((line) => simplified(line, fine))) }
}

function shapeFoils(difficulty: number): [FoilClass, ...FoilClass[]] {
  if (difficulty < 2) return ['other']
  return difficulty < steps.bent ? ['contour'] : ['contour', 'mirror']
}

function likenessAt(difficulty: number): 'unlike' | 'alike' | 'reversed' {
  if (difficulty >= steps.reversed) return 'reversed'
  return difficulty >= steps.alike ? 'alike' : 'unlike'
}

function figureOf(shape: Shape): Figure {
  return { kind: 'shape', shape }
}
