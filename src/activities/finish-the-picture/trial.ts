/** What is asked: a drawing with gaps and whole pictures to choose from, or the other way round. */
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { choiceResponseSchema, type ChoiceResponse } from '../../core/stimulus/choice-score'
import { figureSchema, linesOf, type Figure } from '../../core/stimulus/figure'
import { leastMove } from '../../core/stimulus/floors'
import { foilClassSchema, type FoilClass } from '../../core/stimulus/foil'
import { keyPlace } from '../../core/stimulus/key-place'
import { piecesOf } from '../../core/stimulus/line-distance'
import { rounded } from '../../core/stimulus/shape'
import { asksSchema, figuresSchema, whereSchema, type ClosureChallenge } from './challenge'
import { evidenceAgainst, type Evidence } from './evidence'
import { mistOver, mistSchema, seenThrough, shareGone, type GapWish } from './gaps'
import { boxMm } from './layout'
import { castFor } from './others'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

/** A figure, and the mist that lies over it; null where it is whole. */
const viewSchema = z.object({ figure: figureSchema, mist: z.nullable(mistSchema) })
export type View = z.infer<typeof viewSchema>

/** Why an item may not be asked. */
const faultSchema = z.enum(['not missing as asked', 'not told apart by what is seen', 'too few others'])
type Fault = z.infer<typeof faultSchema>

/** One item as presented. */
export const trialSchema = z.object({
  generator: z.literal('closure'),
  version: z.int(),
  seed: z.int(),
  level: z.number(),
  sizeMm: z.number(),
  asks: asksSchema,
  figures: figuresSchema,
  where: whereSchema,
  /** Patches of mist over the drawing. */
  gaps: z.int(),
  /** Share of the lines of the drawing, or of the right one, that is gone, 0–1. */
  missing: z.number(),
  model: viewSchema,
  choices: z.array(
    z.object({
      view: viewSchema,
      /** What it is to the one asked for; null for that one. */
      foil: z.nullable(foilClassSchema),
      /** Share of what is to be seen that speaks against it, 0–1; 0 for the one asked for. */
      against: z.number(),
    }),
  ),
  keyIndex: z.int(),
  /** Draws thrown away before this one, and checks it does not pass; none for a sound item. */
  rejected: z.int(),
  faults: z.array(faultSchema),
  /** A colour among the garden's, by number. */
  hue: z.int(),
})
export type ClosureTrial = z.infer<typeof trialSchema>

/** What the child chose, in order, until the one asked for was found. */
export const responseSchema = choiceResponseSchema
export type ClosureResponse = ChoiceResponse

/** An item is drawn again until it is sound, at most so often. */
const mostDraws = 150
/** As much is gone as was asked, within this share. */
const missingLeeway = 0.03
/** At least this share of what is to be seen speaks against every other. */
const leastAgainst = 0.06
/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(challenge: ClosureChallenge, seed: number): ClosureTrial {
  const { asks, figures, where, choices, difficulty } = challenge
  const sizeMm = boxMm(choices)
  const dice = diceFrom(seedFrom(seed, 'closure'))
  let draw = drawn(challenge, sizeMm, dice)
  let rejected = 0
  while (draw.faults.length > 0 && rejected < mostDraws) {
    draw = drawn(challenge, sizeMm, dice)
    rejected += 1
  }
  const keyIndex = keyPlace(seed, choices)
  const inOrder = dice.shuffle(draw.others)
  inOrder.splice(keyIndex, 0, { view: draw.choice, foil: null, against: 0 })
  return {
    generator: 'closure',
    version,
    seed,
    level: difficulty,
    sizeMm,
    asks,
    figures,
    where,
    gaps: draw.gaps,
    missing: rounded(draw.gone),
    model: draw.model,
    choices: inOrder,
    keyIndex,
    rejected,
    faults: draw.faults,
    hue: dice.whole(0, hues - 1),
  }
}

/** What only trials of one kind share: what is chosen, and what is drawn. */
export function itemOf({ asks, figures }: ClosureTrial): string {
  return `${asks}, ${figures}`
}

type Choice = ClosureTrial['choices'][number]

function drawn(challenge: ClosureChallenge, sizeMm: number, dice: Dice) {
  const wish: GapWish = { ...challenge, sizeMm }
  const cast = castFor({ ...challenge, sizeMm }, dice)
  const misted: View = { figure: cast.key, mist: mistOver(cast.key, wish, dice) }
  const whole: View = { figure: cast.key, mist: null }
  const isPicture = challenge.asks === 'which picture'
  const foils = cast.othersFor(seenOf(misted)).map(({ figure, foil }) => ({
    foil,
    view: { figure, mist: isPicture ? null : mistOver(figure, wish, dice) },
  }))
  const told = leastMove({ sizeMm })
  const weighed = foils.map(({ view, foil }) => {
    const evidence = isPicture ? weigh(misted, view.figure, told) : weigh(view, cast.key, told)
    return { view, foil, evidence }
  })
  const gone = [misted, ...foils.map(({ view }) => view)].flatMap((view) => (view.mist ? [goneOf(view)] : []))
  const others = weighed.map(({ view, foil, evidence }): Choice => ({
    view,
    foil: foil as FoilClass | null,
    against: rounded(evidence.share),
  }))
  const found: Record<Fault, boolean> = {
    'not missing as asked': gone.some((share) => Math.abs(share - challenge.missing / 100) > missingLeeway),
    'not told apart by what is seen': weighed.some(({ evidence }) => !tells(evidence, told)),
    'too few others': others.length < challenge.choices - 1,
  }
  return {
    model: isPicture ? misted : whole,
    choice: isPicture ? whole : misted,
    others,
    gaps: misted.mist?.places.length ?? 0,
    gone: goneOf(misted),
    faults: faultSchema.options.filter((fault) => found[fault]),
  }
}

/** What is seen of a view. */
export function seenOf({ figure, mist }: View) {
  return mist ? seenThrough(figure, mist) : [...linesOf(figure)]
}

function goneOf({ figure, mist }: View): number {
  return mist ? shareGone(figure, mist) : 0
}

function weigh(misted: View, whole: Figure, told: number): Evidence {
  return evidenceAgainst(seenOf(misted), piecesOf(linesOf(whole)), told)
}

function tells({ share, farthest }: Evidence, told: number): boolean {
  return share >= leastAgainst && farthest >= told
}
