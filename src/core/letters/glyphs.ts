/** The 62 glyph skeletons: strokes in order and direction. 1 unit is 1 % of capital height, baseline at 100. */
import data from './glyphs.json' with { type: 'json' }
import { signedArea, type Point, type Polyline } from '../geometry'

/** Where on the ruled lines a glyph stands; `full` reaches from the headline to the descender line. */
export type Zone = 'tall' | 'small' | 'descender' | 'full'

/** One pen stroke of a glyph, from its start to its end. */
export interface GlyphStroke {
  readonly line: Polyline
  readonly kind: 'line' | 'dot'
  /** The movement in words, for example `curve back`. */
  readonly cue: string
  /** A cross-stroke that a left-handed child may draw right to left. */
  readonly reversibleForLeftHand: boolean
  /** Negative: counter-clockwise as seen. */
  readonly signedArea: number
}

/** A letter or digit as it is taught. */
export interface Glyph {
  readonly id: string
  readonly zone: Zone
  readonly strokes: readonly GlyphStroke[]
}

/** Vertical places shared by all glyphs, in glyph units. */
export const lines = { headline: 0, midline: 50, baseline: 100, descender: 150 } as const

/** The highest and the lowest line that glyphs of a zone keep to, with those they are practised beside. */
export function heightsOf(zone: Zone): readonly [high: number, low: number] {
  const high = zone === 'descender' ? lines.midline : lines.headline
  const low = zone === 'descender' || zone === 'full' ? lines.descender : lines.baseline
  return [high, low]
}

const chordsPerCubic = 16

const glyphs: ReadonlyMap<string, Glyph> = new Map(data.glyphs.map((raw) => [raw.id, glyphFrom(raw)]))

/** All glyph ids: A–Z, a–z, 0–9. */
export const glyphIds: readonly string[] = [...glyphs.keys()]

/** A glyph by its character; asking for one that is not drawn is our own mistake. */
export function glyphOf(id: string): Glyph {
  const glyph = glyphs.get(id)
  if (!glyph) throw new Error(`no glyph: ${id}`)
  return glyph
}

function glyphFrom(raw: (typeof data.glyphs)[number]): Glyph {
  return {
    id: raw.id,
    zone: zoneFrom(raw.zone),
    strokes: raw.strokes.map((stroke) => {
      const line = flattened(stroke.d)
      return {
        line,
        kind: stroke.kind === 'dot' ? 'dot' : 'line',
        cue: stroke.cue,
        reversibleForLeftHand: stroke.reversible_for_left_hand,
        signedArea: signedArea(line),
      }
    }),
  }
}

/** A zone by its name in the data. */
export function zoneFrom(text: string): Zone {
  if (text === 'tall' || text === 'small' || text === 'descender' || text === 'full') return text
  throw new Error(`no zone: ${text}`)
}

/** A path of absolute M, L and C commands as a polyline, each cubic in 16 chords. */
export function flattened(path: string): Point[] {
  const tokens = path.match(/[MLC]|-?\d+(?:\.\d+)?/g) ?? []
  const out: Point[] = []
  let command = 'M'
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] ?? ''
    if (/[MLC]/.test(token)) {
      command = token
      i += 1
      continue
    }
    const take = command === 'C' ? 6 : 2
    const numbers = tokens.slice(i, i + take).map(Number)
    out.push(...(command === 'C' ? chordsOf(out[out.length - 1], numbers) : pointsIn(numbers)))
    i += take
  }
  return out
}

function pointsIn(numbers: readonly number[]): Point[] {
  const points: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 })
  return points
}

function chordsOf(from: Point | undefined, numbers: readonly number[]): Point[] {
  const [b, c, d] = pointsIn(numbers)
  if (!from || !b || !c || !d) throw new Error('a curve needs a start and three points')
  return curved(from, b, c, d)
}

/** The ends of the 16 chords of a cubic curve; its start `a` is left out. */
export function curved(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: chordsPerCubic }, (_, k) => cubicAt(a, b, c, d, (k + 1) / chordsPerCubic))
}

function cubicAt(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t
  const blend = (p: number, q: number, r: number, e: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * e
  return { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) }
}
