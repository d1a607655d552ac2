/** A letter as it is taught: on its lines, with a numbered dot at each start and arrows along the way. */
import { boundsOf, type Polyline } from '../../core/geometry'
import { formationMarks, type FormationMarks, type MarkSizes } from '../../core/letters/formation-marks'
import { lines } from '../../core/letters/glyphs'
import { pathOf } from './svg-path'

interface LetterPictureProps {
  /** In order, glyph units. */
  readonly strokes: readonly Polyline[]
  /** What it shows, in words; without, the picture only repeats words beside it. */
  readonly label?: string
  /** Without dots and arrows. */
  readonly plain?: boolean
}

/** Sizes of dots and arrows, glyph units. */
const sizes: MarkSizes = { dot: 7, arrow: 9 }
/** Every picture shows as much as this, so that letters keep their sizes beside one another; glyph units. */
const least = 124
/** Room beside the letter, and above and below the lines. */
const room = 12

/** The picture; it fills its place. */
export function LetterPicture({ strokes, label, plain = false }: LetterPictureProps) {
  const box = boundsOf(strokes.flat())
  const width = Math.max(least, box.width + 2 * room)
  const left = box.x + box.width / 2 - width / 2
  const height = lines.descender + 2 * room
  return (
    <svg
      class="letter-picture"
      viewBox={`${left} ${-room} ${width} ${height}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <Rules from={left} to={left + width} />
      {strokes.map((line, k) => (
        <path key={k} class="way" d={pathOf(line)} />
      ))}
      {!plain && <Marks marks={formationMarks(strokes, sizes)} sizes={sizes} />}
    </svg>
  )
}

interface RulesProps {
  readonly from: number
  readonly to: number
}

/** The four lines. */
export function Rules({ from, to }: RulesProps) {
  return (
    <>
      {(['headline', 'midline', 'baseline', 'descender'] as const).map((name) => (
        <path key={name} class={`rule ${name}`} d={`M${from} ${lines[name]}H${to}`} />
      ))}
    </>
  )
}

interface MarksProps {
  readonly marks: FormationMarks
  readonly sizes: MarkSizes
}

/** Numbered starts, and arrows along the way. */
export function Marks({ marks: { starts, arrows }, sizes }: MarksProps) {
  const half = sizes.arrow / 2
  return (
    <>
      {arrows.map(({ at, angle }, k) => (
        <path
          key={k}
          class="arrow"
          stroke-width={sizes.arrow * 0.24}
          d={`M${-half * 0.5} ${-half}L${half * 0.5} 0L${-half * 0.5} ${half}`}
          transform={`translate(${at.x} ${at.y}) rotate(${(angle * 180) / Math.PI})`}
        />
      ))}
      {starts.map(({ x, y }, k) => (
        <g key={k} class="start">
          <circle cx={x} cy={y} r={sizes.dot} stroke-width={sizes.dot * 0.26} />
          <text x={x} y={y + sizes.dot * 0.56} style={{ fontSize: `${sizes.dot * 1.6}px` }}>
            {k + 1}
          </text>
        </g>
      ))}
    </>
  )
}
