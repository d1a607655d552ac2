/** Figures to draw with lines: a familiar thing, or a shape that was made. Plain data that can be stored. */
import { boundsOf, type Point, type Polyline } from '../geometry'
import { z } from '../schema'
import { closed, drawingOf } from './drawing'
import { shapeSchema } from './shape'
import { thingNameSchema, thingOf } from './things'

const thingFigureSchema = z.object({
  kind: z.literal('thing'),
  name: thingNameSchema,
  /** Left and right changed. */
  mirrored: z.boolean(),
  /** How far its lines are pushed aside, and in which long wave; null for the thing as everybody knows it. */
  bend: z.nullable(
    z.object({
      /** Units of the box. */
      by: z.number(),
      /** Which way, and where the wave begins, radians. */
      way: z.number(),
      phase: z.number(),
    }),
  ),
})

/** A figure, as stored. */
export const figureSchema = z.discriminatedUnion('kind', [
  thingFigureSchema,
  z.object({ kind: z.literal('shape'), shape: shapeSchema }),
])
export type Figure = z.infer<typeof figureSchema>
export type ThingFigure = z.infer<typeof thingFigureSchema>

/** Waves of a bend across the box, radians: one and a half. */
const bendWaves = 3 * Math.PI

/** A thing as everybody knows it. */
export function plainThing(name: ThingFigure['name']): ThingFigure {
  return { kind: 'thing', name, mirrored: false, bend: null }
}

/** Every line of a figure, outlines closed; units of its box. */
export function linesOf(figure: Figure): readonly Polyline[] {
  if (figure.kind === 'thing') return thingOf(figure.name).lines.map((line) => set(figure, line))
  const { outlines, strokes, marks } = drawingOf(figure.shape)
  return [...outlines.map(closed), ...strokes, ...marks]
}

/** The closed outline of a figure, its last point joining its first; of a sign, which has none, the box around it. */
export function outlineOf(figure: Figure): Polyline {
  if (figure.kind === 'thing') return set(figure, thingOf(figure.name).outline)
  const { outlines, strokes } = drawingOf(figure.shape)
  const [outline] = outlines
  if (outline) return outline
  const { x, y, width, height } = boundsOf(strokes.flat())
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}

function set({ mirrored, bend }: ThingFigure, line: Polyline): Point[] {
  return line.map(({ x, y }) => {
    const at = { x: mirrored ? -x : x, y }
    if (!bend) return at
    const push = bend.by * Math.sin((at.x + at.y) * bendWaves + bend.phase)
    return { x: at.x + push * Math.cos(bend.way), y: at.y + push * Math.sin(bend.way) }
  })
}
