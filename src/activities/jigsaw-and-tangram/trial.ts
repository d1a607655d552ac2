/** What is asked: a whole, and the pieces it is made of. */
import { boundsOf, signedArea, type Point, type Polyline } from '../../core/geometry'
import { strokeSchema } from '../../core/ink'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import { z } from '../../core/schema'
import { guideSchema, kindSchema, type WholeChallenge } from './challenge'
import { cutFor, cutSchema, homeOf, pictureSize, pieceOutline } from './cut'
import { figureFor, middleOf } from './figures'

/** The version of this generator: raised when it would answer a seed differently. */
const version = 2

const pointSchema = z.object({ x: z.number(), y: z.number() })

/** One whole as presented, in units of its own frame. */
export const trialSchema = z.object({
  generator: z.literal('whole'),
  version: z.int(),
  seed: z.int(),
  kind: kindSchema,
  guide: guideSchema,
  frame: z.object({ width: z.number(), height: z.number() }),
  /** A tap turns a piece by so much, degrees; 0 where nothing has to be turned. */
  turnStep: z.int(),
  /** Let go within this of its place a piece slides in, units. */
  reach: z.number(),
  /** The name of the picture or the figure. */
  picture: z.string(),
  /** How a picture is cut; null for a figure. */
  cut: z.nullable(cutSchema),
  /** The shapes that cover a figure; none for a picture. */
  shapes: z.array(z.array(pointSchema)),
  /** The pieces as they lie in the tray: which part, and how far it is turned, degrees clockwise. */
  pieces: z.array(z.object({ id: z.string(), part: z.int(), turn: z.int() })),
  /** A colour among the garden's, by number. */
  hue: z.int(),
})
export type WholeTrial = z.infer<typeof trialSchema>
export type TrayPiece = WholeTrial['pieces'][number]

/** One thing done with a piece. */
const moveSchema = z.object({
  piece: z.string(),
  /** What the hand did; null for a tap that turned it. */
  stroke: z.nullable(strokeSchema),
  atMs: z.number(),
  /** Where it was let go, page units. */
  dropAt: pointSchema,
  /** How it was turned then, degrees. */
  turn: z.number(),
  /** In its place; near a place but turned; elsewhere on the board; back aside; or only turned by a tap. */
  landed: z.enum(['in', 'turned', 'elsewhere', 'aside', 'tap']),
  /** The place it slid into, page units; null when it did not. */
  placeAt: z.nullable(pointSchema),
})
export type WholeMove = z.infer<typeof moveSchema>

/** How it lay on the child's screen. */
const laidSchema = z.object({
  /** Page units in one unit of the frame. */
  scale: z.number(),
  unitsPerMm: z.number(),
  /** Whether the screen's millimetres are known and not guessed. */
  checked: z.boolean(),
})

/** What the child did, move by move. */
export const responseSchema = z.object({
  moves: z.array(moveSchema),
  /** Pieces whose places help showed. */
  shown: z.array(z.string()),
  laid: laidSchema,
})
export type WholeResponse = z.infer<typeof responseSchema>

/** Pictures to put together; their painters carry the same names. */
export const pictureNames = ['farm', 'pond', 'forest', 'sea', 'sky'] as const
/** A figure has at most so many shapes. */
const mostShapes = 12
/** Hues to choose from. */
const hues = 6

/** The trial of a challenge and a seed. */
export function generate(challenge: WholeChallenge, seed: number): WholeTrial {
  const dice = diceFrom(seedFrom(seed, 'whole'))
  const { kind, guide, near, turned } = challenge
  const made = kind === 'jigsaw' ? pictureFor(challenge, seed, dice) : figureMade(challenge, dice)
  const turnStep = turned === 'none' ? 0 : kind === 'jigsaw' ? 90 : 45
  const area = made.parts.reduce((sum, part) => sum + Math.abs(signedArea(part)), 0)
  return {
    generator: 'whole',
    version,
    seed,
    kind,
    guide,
    frame: made.frame,
    turnStep,
    reach: rounded(near * Math.sqrt(area / made.parts.length)),
    picture: made.picture,
    cut: made.cut,
    shapes: made.shapes,
    pieces: dice.shuffle([...made.parts.keys()]).map((part, k) => ({
      id: `piece-${k + 1}`,
      part,
      turn: turnFor(made.parts[part] ?? [], k, challenge, dice),
    })),
    hue: dice.whole(0, hues - 1),
  }
}

/** A part of the whole: its outline around its middle, and where that middle belongs, units of the frame. */
export function partOf(
  { cut, shapes }: WholeTrial,
  part: number,
): { readonly outline: Point[]; readonly home: Point } {
  if (cut) return { outline: pieceOutline(cut, part), home: homeOf(cut, part) }
  const shape = shapes[part] ?? []
  const home = middleOf(shape)
  return { outline: shape.map(({ x, y }) => ({ x: x - home.x, y: y - home.y })), home }
}

/** What only trials of one kind share: a picture or a figure, and what there is to go by. */
export function itemOf({ kind, guide, pieces, turnStep }: WholeTrial): string {
  const seen = { 'on the board': 'guide on the board', beside: 'guide beside', none: 'no guide' }[guide]
  return `${kind} of ${pieces.length}, ${seen}${turnStep > 0 ? ', turned' : ''}`
}

/** A whole before its pieces are laid out. */
interface Made {
  readonly picture: string
  readonly frame: WholeTrial['frame']
  readonly cut: WholeTrial['cut']
  readonly shapes: Point[][]
  /** Outlines of all parts. */
  readonly parts: readonly Polyline[]
}

/** Pictures come in turn, so that a sitting shows several. */
function pictureFor({ pieces }: WholeChallenge, seed: number, dice: Dice): Made {
  const cut = cutFor(pieces, dice)
  const count = cut.columns * cut.rows
  const index = ((seed % pictureNames.length) + pictureNames.length) % pictureNames.length
  return {
    picture: pictureNames[index] ?? 'farm',
    frame: { ...pictureSize },
    cut,
    shapes: [],
    parts: Array.from({ length: count }, (_, k) => pieceOutline(cut, k)),
  }
}

function figureMade({ pieces }: WholeChallenge, dice: Dice): Made {
  const { name, shapes } = figureFor(Math.min(mostShapes, pieces), dice)
  const { width, height } = boundsOf(shapes.flat())
  return { picture: name, frame: { width, height }, cut: null, shapes, parts: shapes }
}

/** How a piece lies turned; never so that it looks as if it were not. */
function turnFor(part: Polyline, k: number, { kind, turned }: WholeChallenge, dice: Dice): number {
  if (turned === 'none' || (turned === 'some' && k % 2 === 0)) return 0
  if (kind === 'jigsaw') return dice.pick([90, 180, 270])
  const [same] = [45, 90, 135, 180, 225, 270, 315].filter((turn) => looksTheSame(part, turn))
  const kinds = Array.from({ length: (same ?? 360) / 45 - 1 }, (_, n) => (n + 1) * 45)
  return dice.pick(kinds)
}

function looksTheSame(part: Polyline, turn: number): boolean {
  const middle = middleOf(part)
  const angle = (turn * Math.PI) / 180
  return part.every(({ x, y }) => {
    const [dx, dy] = [x - middle.x, y - middle.y]
    const at = {
      x: middle.x + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: middle.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    }
    return part.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < 1e-6)
  })
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
