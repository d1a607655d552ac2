/** What is asked: a board with beds cut into it, and pegs that each lie down in one of them. */
import { pointerKindSchema, strokeSchema } from '../../core/ink'
import { diceFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import type { PegChallenge } from './challenge'
import { shapeSchema, turnable, turnsToFit, type PegShape } from './shapes'

/** Hues of the pegs: names from the Okabe–Ito set. The shape says where a peg belongs, the hue may help. */
export const hueSchema = z.enum([
  'orange',
  'skyBlue',
  'bluishGreen',
  'yellow',
  'blue',
  'vermillion',
  'reddishPurple',
])

/** One board. Turns in degrees, clockwise. */
export const trialSchema = z.object({
  /** In reading order on the board. */
  beds: z.array(z.object({ shape: shapeSchema, hue: hueSchema, turn: z.number() })),
  /** In reading order in the tray. */
  pegs: z.array(z.object({ id: z.string(), shape: shapeSchema, hue: hueSchema, turn: z.number() })),
  /** A tap turns a peg so far; 0 where taps do nothing. */
  turnStep: z.number(),
  coloured: z.boolean(),
  /** Shares of the comfortable size, and of a peg. */
  pegSize: z.number(),
  snap: z.number(),
})
export type PegTrial = z.infer<typeof trialSchema>
export type Peg = PegTrial['pegs'][number]
export type Bed = PegTrial['beds'][number]

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One peg carried: into a bed, to one it does not lie in, to its own but turned otherwise, or beside them all. */
const moveSchema = z.object({
  kind: z.literal('move'),
  peg: z.string(),
  stroke: strokeSchema,
  dropAt: pointSchema,
  landed: z.enum(['in bed', 'another bed', 'turned otherwise', 'beside']),
  /** The nearest free bed, by its place in the trial. */
  bed: z.nullable(z.int()),
})
export type PegMove = z.infer<typeof moveSchema>

/** One tap that turned a peg. */
const turnSchema = z.object({
  kind: z.literal('turn'),
  peg: z.string(),
  tMs: z.number(),
  by: z.union([pointerKindSchema, z.literal('keyboard')]),
})

/** What the child did, in order, and how it all lay, page units. */
export const responseSchema = z.object({
  acts: z.array(z.discriminatedUnion('kind', [moveSchema, turnSchema])),
  laid: z.object({ pegSize: z.number(), snapDistance: z.number(), beds: z.array(pointSchema) }),
})
export type PegResponse = z.infer<typeof responseSchema>

/** Degrees of a tap. */
const turnSteps = { none: 0, half: 180, quarter: 90, eighth: 45 } as const

/** The trial of a challenge and a seed. */
export function generate(challenge: PegChallenge, seed: number): PegTrial {
  const dice = diceFrom(seed)
  const turnStep = challenge.shapes === 'different' ? turnSteps[challenge.turns] : 0
  const hues = dice.shuffle(hueSchema.options)
  const shapes = shapesFor(challenge, turnStep, dice)
  const kinds = shapes.map((shape, k) => ({ shape, hue: hues[k % hues.length] ?? 'orange' }))
  const beds = kinds
    .slice(0, challenge.pegs)
    .map((kind) => ({ ...kind, turn: turnStep === 0 ? 0 : turnStep * dice.whole(0, 360 / turnStep - 1) }))
  const pegs = kinds.map((kind, k) => ({
    ...kind,
    turn: pegTurn(kind.shape, beds[k]?.turn ?? 0, turnStep, dice),
  }))
  return {
    beds: dice.shuffle(beds),
    pegs: dice.shuffle(pegs).map((peg, k) => ({ ...peg, id: `peg-${k + 1}` })),
    turnStep,
    coloured: challenge.beds === 'coloured',
    pegSize: challenge.pegSize / 100,
    snap: challenge.snap,
  }
}

/** Round ones, or as many different ones; where pegs are turned, those that a turn changes come first. */
function shapesFor({ shapes, pegs, others }: PegChallenge, turnStep: number, dice: Dice): PegShape[] {
  if (shapes === 'all round') return Array.from({ length: pegs + others }, () => 'round')
  const changing = turnStep === 0 ? shapeSchema.options : turnable(turnStep)
  const rest = shapeSchema.options.filter((shape) => !changing.includes(shape))
  const all = [...dice.shuffle(changing), ...dice.shuffle(rest)]
  return all.slice(0, pegs + others)
}

/** Any turn but the one its bed has; one that nothing changes stays as it is. */
function pegTurn(shape: PegShape, bedTurn: number, turnStep: number, dice: Dice): number {
  if (turnStep === 0) return bedTurn
  const all = Array.from({ length: 360 / turnStep }, (_, k) => k * turnStep)
  const off = all.filter((turn) => turnsToFit(shape, turn, bedTurn, turnStep) > 0)
  return off.length === 0 ? bedTurn : dice.pick(off)
}

/** Whether a peg of a shape, turned so, lies down in a bed. */
export function fits({ shape }: Pick<Peg, 'shape'>, turn: number, bed: Bed, turnStep: number): boolean {
  return shape === bed.shape && turnsToFit(shape, turn, bed.turn, turnStep) === 0
}
