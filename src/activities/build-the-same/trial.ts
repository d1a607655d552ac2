/** What is asked: a model on a grid, what of it is there, and a tray of parts. */
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { strokeSchema } from '../../core/ink'
import { z } from '../../core/schema'
import { copySchema, gridSchema, materialSchema, modelSchema, type BuildChallenge } from './challenge'
import { kindSchema, kindsFor, partSchema, waysOf, type Kind, type Part } from './parts'

/** A model as presented. Places count from 0 in reading order. */
export const trialSchema = z.object({
  material: materialSchema,
  across: z.int(),
  down: z.int(),
  /** All kinds in the tray, in its order. */
  kinds: z.array(kindSchema),
  /** What is to lie in each place; null for a place that stays empty. */
  target: z.array(z.nullable(partSchema)),
  /** Places whose part is there to begin with. */
  given: z.array(z.int()),
  model: modelSchema,
  /** How long a model that is covered is seen, ms. */
  showMs: z.number(),
  grid: gridSchema,
  /** Mirrored: the model shows the mirror image of what is to be built. */
  copy: z._default(copySchema, 'same'),
})
export type BuildTrial = z.infer<typeof trialSchema>

/** Where something was let go: places from the upper left corner of the grid, across and down. */
const dropSchema = z.object({ x: z.number(), y: z.number() })

const moveSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('put'),
    part: partSchema,
    /** The place it was taken from; null for the tray. */
    from: z.nullable(z.int()),
    /** The place it went to; null when it went back to the tray. */
    to: z.nullable(z.int()),
    dropAt: dropSchema,
    stroke: strokeSchema,
  }),
  z.object({ kind: z.literal('turn'), at: z.int(), turn: z.int(), tMs: z.number() }),
])
export type BuildMove = z.infer<typeof moveSchema>

/** What the child did, move by move. */
export const responseSchema = z.object({
  moves: z.array(moveSchema),
  /** How many moves had been made when it was first taken for built; null when it never was. */
  built: z.nullable(z.int()),
  /** When the model was looked at again, ms. */
  looks: z.array(z.number()),
  /** From when on there was something to build with, ms: a model that is covered is seen first. */
  readyMs: z.number(),
})
export type BuildResponse = z.infer<typeof responseSchema>

/** What lies in each place. */
export type Board = readonly (Part | null)[]

/** Pegs and sticks fill this share of their places; a model of few is all filled. */
const filled = { share: 0.6, allUpTo: 3 } as const
/** Parts given, share of all; at least two are left to do. */
const givenShare = { none: 0, some: 0.25, half: 0.5 } as const
const leastAsked = 2

/** The trial of a challenge and a seed. */
export function generate(challenge: BuildChallenge, seed: number): BuildTrial {
  const { material, across, down, model, showS, grid, copy } = challenge
  const dice = diceFrom(seedFrom(seed, material))
  const { asked, extra } = kindsFor(challenge, dice)
  const kinds = dice.shuffle([...asked, ...extra])
  const usable = asked.map((kind) => kinds.indexOf(kind))
  const places = placesFor(challenge, dice)
  const target: (Part | null)[] = Array.from({ length: across * down }, () => null)
  for (const [k, place] of places.entries()) {
    // Every kind comes once before chance decides.
    const kind = k < usable.length ? (usable[k] ?? 0) : dice.pick(usable)
    target[place] = { kind, turn: dice.whole(0, waysOf(material, kinds[kind] ?? noKind) - 1) }
  }
  const count = Math.min(Math.round(places.length * givenShare[challenge.given]), places.length - leastAsked)
  const given = dice
    .shuffle(places)
    .slice(0, Math.max(0, count))
    .toSorted((a, b) => a - b)
  return { material, across, down, kinds, target, given, model, showMs: showS * 1000, grid, copy }
}

/** What only trials of one kind share. */
export function itemOf({ material, across, down, model, copy }: BuildTrial): string {
  return `${material}, ${across} by ${down}, model ${model}${copy === 'mirrored' ? ', mirrored' : ''}`
}

/** Where the model shows what is to lie in a place. */
export function placeInModel({ across, copy }: BuildTrial, place: number): number {
  if (copy === 'same') return place
  const column = place % across
  return place - column + (across - 1 - column)
}

/** The board before anything was done. */
export function boardOf({ target, given }: BuildTrial): Board {
  return target.map((part, place) => (given.includes(place) ? part : null))
}

/** The board after a move; a move that cannot be changes nothing. */
export function after(board: Board, move: BuildMove): Board {
  if (move.kind === 'turn') {
    return board.map((part, place) => (place === move.at && part ? { ...part, turn: move.turn } : part))
  }
  const { from, to, part } = move
  return board.map((lies, place) => (place === to ? part : place === from ? null : lies))
}

/** Whether a part lies in a place as the model has it. */
export function isRight({ target }: BuildTrial, board: Board, place: number): boolean {
  const [wanted, lies] = [target[place] ?? null, board[place] ?? null]
  return wanted?.kind === lies?.kind && wanted?.turn === lies?.turn
}

/** Whether all is as in the model. */
export function isSame(trial: BuildTrial, board: Board): boolean {
  return trial.target.every((_, place) => isRight(trial, board, place))
}

/** Whether as many parts lie there as the model has. */
export function isFull({ target }: BuildTrial, board: Board): boolean {
  const count = (parts: Board) => parts.filter((part) => part !== null).length
  return count(board) >= count(target)
}

const noKind: Kind = { cloth: 'plain', other: null }

/** The places that are filled, in an order by chance. */
function placesFor({ material, across, down, kinds }: BuildChallenge, dice: Dice): number[] {
  const all = dice.shuffle(Array.from({ length: across * down }, (_, place) => place))
  if (material === 'patches' || material === 'halves' || all.length <= filled.allUpTo) return all
  return all.slice(0, Math.max(kinds, leastAsked, Math.round(all.length * filled.share)))
}
