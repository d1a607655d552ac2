/** What is asked: a meadow full of outlines, and one of them to find; or several, one of which is in there. */
import type { Polyline } from '../../core/geometry'
import { handednessSchema } from '../../core/child'
import { anyLearner, type Learner } from '../../core/learner'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { figureSchema, type Figure } from '../../core/stimulus/figure'
import { keyPlace } from '../../core/stimulus/key-place'
import { rounded } from '../../core/stimulus/shape'
import { asksSchema, figuresSchema, type MeadowChallenge } from './challenge'
import { faultSchema, faultsOf, luckOf, seenIn, type Hiding } from './checks'
import { clumpsOf } from './clumps'
import { sownGrass } from './grass'
import { bladeSchema, lineOfBlade, placedSchema, type Blade, type Lying } from './meadow'
import { poolFor } from './pool'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 1

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One meadow as presented. */
export const trialSchema = z.object({
  generator: z.literal('meadow'),
  version: z.int(),
  seed: z.int(),
  asks: asksSchema,
  figures: figuresSchema,
  /** What is hidden is only named. */
  named: z.boolean(),
  hand: handednessSchema,
  /** All outlines, those below first; those of a clump together. */
  outlines: z.array(placedSchema),
  /** Which of them is the hidden one. */
  hidden: z.int(),
  clumps: z.int(),
  blades: z.array(bladeSchema),
  /** Share of colour that lines have in common, 0–1. */
  camouflage: z.number(),
  /** Lines are cut back so far where others cross them, meadow widths. */
  cut: z.number(),
  /** Share of the hidden one's lines that is to be seen, 0–1. */
  visible: z.number(),
  /** How often choosing without looking would be right, 0–1. */
  luck: z.number(),
  /** What there is to choose from; empty where a place is asked for. */
  choices: z.array(figureSchema),
  keyIndex: z.int(),
  /** Draws thrown away before this one, and checks it does not pass; none for a sound one. */
  rejected: z.int(),
  faults: z.array(faultSchema),
})
export type MeadowTrial = z.infer<typeof trialSchema>

/** One try: a tap in the meadow, a figure of it taken by key or switch, or one of the choices. */
const trySchema = z.object({
  atMs: z.number(),
  /** Where it was tapped, meadow widths; null for what was taken by key, and for a choice. */
  at: z.nullable(pointSchema),
  /** Which outline was taken by key, or which choice; null for a tap in the meadow. */
  index: z.nullable(z.int()),
})
export type Try = z.infer<typeof trySchema>

/** What the child did until it was found. */
export const responseSchema = z.object({
  tries: z.array(trySchema),
  /** A tap so far beside an outline still was on it, meadow widths. */
  reach: z._default(z.number(), 0),
  /** How many others help had taken away, or made pale, before the first try. */
  takenAway: z._default(z.int(), 0),
})
export type MeadowResponse = z.infer<typeof responseSchema>

/** A meadow is drawn again until it is sound, at most so often. */
const mostDraws = 60

/** The trial of a challenge and a seed. */
export function generate(
  challenge: MeadowChallenge,
  seed: number,
  { hand }: Pick<Learner, 'hand'> = anyLearner,
): MeadowTrial {
  const { asks, figures, model, choices, camouflage } = challenge
  const keyIndex = keyPlace(seed, choices)
  const dice = diceFrom(seedFrom(seed, 'meadow'))
  let draw = drawn(challenge, keyIndex, dice)
  let rejected = 0
  while (draw.faults.length > 0 && rejected < mostDraws) {
    draw = drawn(challenge, keyIndex, dice)
    rejected += 1
  }
  const isWhere = asks === 'where it is'
  return {
    generator: 'meadow',
    version,
    seed,
    asks,
    figures,
    named: model === 'named' && figures === 'things' && isWhere,
    hand,
    outlines: draw.all.map(({ placed }) => placed),
    hidden: draw.all.indexOf(draw.hidden),
    clumps: isWhere ? choices : 1,
    blades: [...draw.blades],
    camouflage: camouflage / 100,
    cut: rounded(draw.cut),
    visible: rounded(draw.visible),
    luck: rounded(isWhere ? luckOf(draw.hidden, draw.all) : 1 / choices),
    choices: isWhere ? [] : withKey(draw.absent.slice(0, choices - 1), draw.hidden.placed.figure, keyIndex),
    keyIndex,
    rejected,
    faults: draw.faults,
  }
}

/** What only trials of one kind share: what is asked for, and what is hidden. */
export function itemOf({ asks, figures, named }: MeadowTrial): string {
  return [asks, figures === 'things' ? '' : figures, named ? 'named' : '']
    .filter((part) => part !== '')
    .join(', ')
}

function drawn(challenge: MeadowChallenge, keyIndex: number, dice: Dice) {
  const pool = poolFor(challenge.figures, dice)
  const isWhere = challenge.asks === 'where it is'
  const clumps = isWhere ? challenge.choices : 1
  const at = isWhere ? keyIndex : 0
  const all = clumpsOf(pool, { clumps, overlaps: challenge.overlaps, at }, dice)
  const blades = sownGrass(challenge.noise / 100, dice)
  const hidden = all.find(({ placed }) => placed.figure === pool.hidden.figure)
  if (!hidden) throw new Error('nothing is hidden in the meadow')
  const hiding = hidingOf(hidden, all, blades)
  const seen = seenIn(hiding, challenge.broken / 100)
  const absent = pool.others
    .map(({ figure }) => figure)
    .filter((figure) => all.every(({ placed }) => placed.figure !== figure))
  return { all, hidden, absent, blades, ...seen, faults: faultsOf(all, hiding, seen, challenge) }
}

/** What runs across the hidden one: those above it in its clump, and the grass. */
function hidingOf(hidden: Lying, all: readonly Lying[], blades: readonly Blade[]): Hiding {
  const around = all.filter((other) => other !== hidden && other.placed.clump === hidden.placed.clump)
  const grass: Polyline[] = blades.map(lineOfBlade)
  return { hidden, around, above: [...around.flatMap(({ lines }) => lines), ...grass] }
}

function withKey(foils: readonly Figure[], key: Figure, at: number): Figure[] {
  return [...foils.slice(0, at), key, ...foils.slice(at)]
}
