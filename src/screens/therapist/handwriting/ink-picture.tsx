/** A piece of handwriting as a picture: the ink, coloured by speed, over the letter laid on it. */
import { boundsOf, distance, type Point, type Polyline } from '../../../core/geometry'
import type { InkSample } from '../../../core/ink'

interface InkPictureProps {
  readonly strokes: readonly (readonly InkSample[])[]
  /** The letter it was meant to be, laid on the ink. */
  readonly overlay: readonly Polyline[]
  readonly label: string
  /** Colours the ink by its speed. */
  readonly bySpeed: boolean
  /** A place to point at. */
  readonly at?: Point | undefined
}

/** From slow to fast; told apart in greys too. */
export const speedColours = ['#440154', '#3b528b', '#21918c', '#5ec962', '#c8b010'] as const

/** Room around the ink, as a share of its larger side. */
const room = 0.14

/** The picture. */
export function InkPicture({ strokes, overlay, label, bySpeed, at }: InkPictureProps) {
  const box = boundsOf([...strokes.flat(), ...overlay.flat()])
  const side = Math.max(box.width, box.height, 1)
  const view = [
    box.x - room * side,
    box.y - room * side,
    box.width + 2 * room * side,
    box.height + 2 * room * side,
  ]
  const pen = side * 0.026
  return (
    <svg class="ink-picture small" viewBox={view.join(' ')} role="img" aria-label={label}>
      {overlay.map((line, k) => (
        <polyline key={k} points={pointsOf(line)} stroke="#dcc293" stroke-width={pen * 2.6} opacity={0.75} />
      ))}
      {strokes.map((stroke, k) => (
        <Stroke
          key={k}
          stroke={stroke}
          number={k + 1}
          pen={pen}
          bySpeed={bySpeed}
          fastest={fastestIn(strokes)}
        />
      ))}
      {at && (
        <circle cx={at.x} cy={at.y} r={pen * 2.4} fill="none" stroke="#d55e00" stroke-width={pen * 0.7} />
      )}
    </svg>
  )
}

interface StrokeProps {
  readonly stroke: readonly InkSample[]
  readonly number: number
  readonly pen: number
  readonly bySpeed: boolean
  readonly fastest: number
}

function Stroke({ stroke, number, pen, bySpeed, fastest }: StrokeProps) {
  const [first] = stroke
  if (!first) return null
  return (
    <g>
      {bySpeed ? (
        runsOf(stroke, fastest).map(({ bin, points }, k) => (
          <polyline key={k} points={pointsOf(points)} stroke={speedColours[bin]} stroke-width={pen} />
        ))
      ) : (
        <polyline
          points={pointsOf(stroke.length > 1 ? stroke : [first, first])}
          stroke="#0072b2"
          stroke-width={pen}
        />
      )}
      <circle cx={first.x} cy={first.y} r={pen * 1.1} fill="#009e73" />
      <text
        class="stroke-number"
        x={first.x - pen * 2.6}
        y={first.y - pen * 1.6}
        style={{ fontSize: `${pen * 3.2}px` }}
      >
        {number}
      </text>
    </g>
  )
}

interface Run {
  readonly bin: number
  readonly points: Point[]
}

/** Pieces of a stroke of about one speed each. */
function runsOf(stroke: readonly InkSample[], fastest: number): Run[] {
  const runs: Run[] = []
  stroke.forEach((sample, k) => {
    const before = stroke[k - 1]
    if (!before) return
    const share = fastest > 0 ? speedBetween(before, sample) / fastest : 0
    const bin = Math.min(speedColours.length - 1, Math.floor(share * speedColours.length))
    const last = runs[runs.length - 1]
    if (last?.bin === bin) last.points.push(sample)
    else runs.push({ bin, points: [before, sample] })
  })
  return runs
}

/** Speed below which nine of ten pieces of the ink lie: one slip does not make all the rest look slow. */
function fastestIn(strokes: readonly (readonly InkSample[])[]): number {
  const speeds = strokes.flatMap((stroke) =>
    stroke.slice(1).map((sample, k) => speedBetween(stroke[k] ?? sample, sample)),
  )
  return speeds.toSorted((a, b) => a - b)[Math.floor(speeds.length * 0.9)] ?? 0
}

function speedBetween(a: InkSample, b: InkSample): number {
  return b.tMs > a.tMs ? distance(a, b) / (b.tMs - a.tMs) : 0
}

function pointsOf(line: Polyline): string {
  return line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
}
