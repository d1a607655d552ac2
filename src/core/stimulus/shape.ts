/**
 * Shapes to look at: a body made from a few numbers, and how it is set down. Plain data that can be stored.
 * Everything lies in a box one unit wide with the origin in its middle; y grows downward.
 */
import { z } from '../schema'

const pointSchema = z.object({ x: z.number(), y: z.number() })
const dotSchema = z.object({ x: z.number(), y: z.number(), r: z.number() })
/** A round spot: middle and radius, units of the box. */
export type Dot = z.infer<typeof dotSchema>

/** A closed wavy contour r(θ) = R (1 + Σ A_k cos(kθ + φ_k)), with spots, and a face when it is a critter. */
const blobSchema = z.object({
  kind: z.literal('blob'),
  waves: z.array(z.object({ k: z.int(), amplitude: z.number(), phase: z.number() })),
  spots: z.array(dotSchema),
  face: z.boolean(),
})
export type Blob = z.infer<typeof blobSchema>

/** Straight strokes from node to node of a lattice of four by four, joined into one sign. */
const signSchema = z.object({
  kind: z.literal('sign'),
  nodes: z.array(pointSchema),
  /** Two nodes each, by number. */
  strokes: z.array(z.object({ from: z.int(), to: z.int() })),
})
export type Sign = z.infer<typeof signSchema>

/** The outlines a badge may have. */
export const outlineNames = ['round', 'square', 'tent', 'hill', 'shield', 'egg', 'gem', 'pot'] as const
/** The marks a badge may carry. */
export const markNames = ['bar', 'cross', 'roof', 'hook', 'fork', 'wave', 'step', 'flag'] as const

/** An outline with a mark in it and dots beside the mark. */
const badgeSchema = z.object({
  kind: z.literal('badge'),
  outline: z.enum(outlineNames),
  /** Wider and lower by this share, and leaning to the right by that share of the height. */
  stretch: z.number(),
  lean: z.number(),
  mark: z.enum(markNames),
  /** Degrees, clockwise. */
  markTurn: z.number(),
  dots: z.array(dotSchema),
})
export type Badge = z.infer<typeof badgeSchema>

/** Forms that everybody knows, as of biscuit cutters. */
export const cutoutForms = [
  'heart',
  'star',
  'moon',
  'fish',
  'fir',
  'house',
  'mushroom',
  'boot',
  'duck',
  'drop',
  'cloud',
  'flower',
  'butterfly',
  'cat',
  'bell',
  'cup',
] as const
export type CutoutForm = (typeof cutoutForms)[number]

/** A known form, a little out of shape. */
const cutoutSchema = z.object({
  kind: z.literal('cutout'),
  form: z.enum(cutoutForms),
  /** Wider and lower by this share, leaning to the right, and narrower above, by shares of the size. */
  stretch: z.number(),
  lean: z.number(),
  taper: z.number(),
})
export type Cutout = z.infer<typeof cutoutSchema>

/** A letter or digit as it is taught. */
const letterSchema = z.object({ kind: z.literal('letter'), glyph: z.string() })

/** A picture by its name; what it looks like mirrored and turned is declared, since no outline is known. */
const pictureSchema = z.object({
  kind: z.literal('picture'),
  name: z.string(),
  /** Its mirror image cannot be told from it. */
  evenSided: z.boolean(),
  /** Turned it cannot be told from how it was. */
  evenTurned: z.boolean(),
})
export type Picture = z.infer<typeof pictureSchema>

const bodySchema = z.discriminatedUnion('kind', [
  blobSchema,
  signSchema,
  badgeSchema,
  cutoutSchema,
  letterSchema,
  pictureSchema,
])
export type Body = z.infer<typeof bodySchema>
export type BodyKind = Body['kind']

/** How a body is set down. */
const poseFields = {
  /** Degrees, clockwise; after mirroring. */
  turn: z.number(),
  /** 1 fills the box. */
  scale: z.number(),
  /** Left and right changed. */
  mirrored: z.boolean(),
  fill: z.enum(['solid', 'outline']),
}
const poseSchema = z.object(poseFields)
export type Pose = z.infer<typeof poseSchema>

/** One shape, as stored. */
export const shapeSchema = z.object({ body: bodySchema, ...poseFields })
export type Shape = z.infer<typeof shapeSchema>

/** Upright, in full size, not mirrored, filled. */
export const plainPose: Pose = { turn: 0, scale: 1, mirrored: false, fill: 'solid' }

/** A body set down plainly, or as told. */
export function shapeOf(body: Body, pose: Partial<Pose> = {}): Shape {
  return { body, ...plainPose, ...pose }
}

/** The shape turned further, degrees clockwise. */
export function turnedBy(shape: Shape, degrees: number): Shape {
  return { ...shape, turn: rounded(wrapped(shape.turn + degrees)) }
}

/** The shape enlarged by a factor. */
export function scaledBy(shape: Shape, factor: number): Shape {
  return { ...shape, scale: rounded(shape.scale * factor) }
}

/** The shape as a mirror would show it, left and right changed on the page. */
export function mirroredOf(shape: Shape): Shape {
  return { ...shape, mirrored: !shape.mirrored, turn: rounded(wrapped(-shape.turn)) }
}

/** The shape filled, or as its outline. */
export function filledAs(shape: Shape, fill: Pose['fill']): Shape {
  return { ...shape, fill }
}

/** Degrees brought into −180 < d ≤ 180. */
export function wrapped(degrees: number): number {
  const turn = ((degrees % 360) + 360) % 360
  return turn > 180 ? turn - 360 : turn
}

/** Four decimals: enough for the eye, and short to store; never −0, which would be stored as 0. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0
}
