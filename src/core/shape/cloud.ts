/**
 * A drawing as a small cloud of places, each with the slope of its line there. Stroke order, direction, count,
 * size, position and speed are gone: what is left is the shape.
 */
import { boundsOf, distance, lengthOf, resampleToCount, type Polyline } from '../geometry'
import { calmed } from './calm'

/** Places of a drawing, normalised to about one unit across, and the slope of the line at each. */
export interface Cloud {
  readonly size: number
  /** Where the drawing was, and how much of its own unit is one unit here. */
  readonly frame: Frame
  readonly x: Float64Array
  readonly y: Float64Array
  /** Unit tangent; 0, 0 in a dot, which has no slope. */
  readonly tangentX: Float64Array
  readonly tangentY: Float64Array
}

/** The middle of a drawing's box, and what its width and height were divided by. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
}

/** Ink shorter than this has no length, whatever the unit. */
const tiniest = 1e-9
/** No letter has so many strokes, whoever writes it; more would only cost time. */
export const mostStrokes = 64
/** About so many places stand for a drawing. */
const places = 40
/** A stroke shorter than this share of all ink is a dot: a place without a slope. */
const dotShare = 0.07
/** Places a dot counts for, so that it is not lost beside the strokes. */
const dotPlaces = 2
/** A drawing narrower than this share of its other side is not stretched further. */
const narrowest = 0.25
/** How far height and width are made equal: 0 leaves the proportions, 1 makes every drawing square. */
const squaring = 0.5

/** The cloud of a drawing; null when it has no length to speak of, or more strokes than any letter. */
export function cloudOf(lines: readonly Polyline[]): Cloud | null {
  const total = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  if (!(total > tiniest) || !Number.isFinite(total) || lines.length > mostStrokes) return null
  const parts = lines.filter((line) => line.length > 0).map((line) => partOf(line, total))
  const size = parts.reduce((sum, part) => sum + part.count, 0)
  const cloud = { size, x: zeros(size), y: zeros(size), tangentX: zeros(size), tangentY: zeros(size) }
  let from = 0
  for (const part of parts) {
    if (part.dot) putDot(cloud, from, part)
    else putLine(cloud, from, part)
    from += part.count
  }
  return normalise(cloud)
}

interface Part {
  readonly line: Polyline
  readonly dot: boolean
  readonly count: number
}

function partOf(line: Polyline, total: number): Part {
  const length = lengthOf(line)
  const dot = length < dotShare * total
  return { line, dot, count: dot ? dotPlaces : Math.max(2, Math.round((places * length) / total)) }
}

type Drawn = Omit<Cloud, 'frame'>

function putDot(cloud: Drawn, from: number, { line, count }: Part): void {
  const box = boundsOf(line)
  cloud.x.fill(box.x + box.width / 2, from, from + count)
  cloud.y.fill(box.y + box.height / 2, from, from + count)
}

/** Places at equal steps, half a step from the ends; the slope is that of the chord one step to each side. */
function putLine(cloud: Drawn, from: number, { line, count }: Part): void {
  const at = calmed(resampleToCount(line, 2 * count + 1))
  for (let k = 0; k < count; k++) {
    const here = at[2 * k + 1]
    const before = at[Math.max(0, 2 * k - 1)]
    const after = at[Math.min(2 * count, 2 * k + 3)]
    if (!here || !before || !after) continue
    const chord = distance(before, after)
    cloud.x[from + k] = here.x
    cloud.y[from + k] = here.y
    cloud.tangentX[from + k] = chord > 0 ? (after.x - before.x) / chord : 0
    cloud.tangentY[from + k] = chord > 0 ? (after.y - before.y) / chord : 0
  }
}

/** Centres the cloud on its box and makes height and width alike, as far as `squaring` says. */
function normalise(cloud: Drawn): Cloud | null {
  const [left, right] = rangeOf(cloud.x)
  const [top, bottom] = rangeOf(cloud.y)
  const larger = Math.max(right - left, bottom - top)
  if (!(larger > 0)) return null
  const scale = (side: number) => Math.max(side, larger * narrowest) ** squaring * larger ** (1 - squaring)
  const frame = {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scaleX: scale(right - left),
    scaleY: scale(bottom - top),
  }
  // The slope stays as drawn: a squared letter would otherwise lean differently in ink and template.
  for (let i = 0; i < cloud.size; i++) {
    cloud.x[i] = ((cloud.x[i] ?? 0) - frame.x) / frame.scaleX
    cloud.y[i] = ((cloud.y[i] ?? 0) - frame.y) / frame.scaleY
  }
  return { ...cloud, frame }
}

function rangeOf(values: Float64Array): readonly [number, number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ]
}

function zeros(size: number): Float64Array {
  return new Float64Array(size)
}
