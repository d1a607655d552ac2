/** What turning in the mind takes: the middle time of right choices by angle, and the line through them. */
import { max, ticks } from 'd3-array'
import type { AngleSummary } from '../../core/metrics/rotation-slope'
import type { Series } from '../../progress/series'
import { turningOf, type Turning } from '../../progress/turning'
import { shortNumber } from '../parts/days'

const size = { width: 640, height: 220, left: 64, right: 16, top: 16, bottom: 40 } as const
const quarters = [0, 45, 90, 135, 180] as const

interface TurningChartProps {
  readonly all: readonly Series[]
  readonly chosen: Series
}

/** The chart with its words and its table; nothing where no attempt tells an angle. */
export function TurningChart({ all, chosen }: TurningChartProps) {
  const turning = turningOf(all, chosen)
  if (!turning) return null
  return (
    <figure class="chart">
      <figcaption>
        <strong>Time by angle</strong>
        <span class="quiet"> in s · describes, is not judged</span>
        <p>{turning.words}</p>
      </figcaption>
      <Drawing turning={turning} />
      <p class="hint">
        Middle time of right first choices, by how far the one looked for is turned. In mental rotation the
        time usually grows with the angle; guessing shows no such line.
      </p>
      <details>
        <summary>Numbers by angle</summary>
        <AngleTable angles={turning.angles} />
      </details>
    </figure>
  )
}

function Drawing({ turning: { angles, slope, words } }: { readonly turning: Turning }) {
  const timed = angles.flatMap(({ angle, medianMs }) =>
    medianMs === null ? [] : [{ angle, s: medianMs / 1000 }],
  )
  const most = Math.max(1, (max(timed, ({ s }) => s) ?? 0) * 1.15)
  const [left, right] = [size.left, size.width - size.right]
  const [top, bottom] = [size.top, size.height - size.bottom]
  const x = (angle: number) => left + (angle / 180) * (right - left)
  const y = (s: number) => bottom - (s / most) * (bottom - top)
  const lineAt = (angle: number) => (slope ? (slope.interceptMs + slope.msPerDegree * angle) / 1000 : 0)
  const [from, to] = [timed[0]?.angle ?? 0, timed[timed.length - 1]?.angle ?? 0]
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`Time by angle: ${words}`}>
      {ticks(0, most, 4).map((s) => (
        <g key={s}>
          <line class="rule" x1={left} x2={right} y1={y(s)} y2={y(s)} />
          <text class="tick" x={left - 12} y={y(s) + 4} text-anchor="end">
            {shortNumber(s)}
          </text>
        </g>
      ))}
      {quarters.map((angle) => (
        <text key={angle} class="tick" x={x(angle)} y={size.height - 14} text-anchor={anchorOf(angle)}>
          {angle}°
        </text>
      ))}
      {slope && <path class="line" d={`M${x(from)},${y(lineAt(from))}L${x(to)},${y(lineAt(to))}`} />}
      {timed.map(({ angle, s }) => (
        <circle key={angle} class="point" cx={x(angle)} cy={y(s)} r={4.5} />
      ))}
    </svg>
  )
}

/** Names of the ends stay within the drawing. */
function anchorOf(angle: number): 'start' | 'middle' | 'end' {
  return angle === 0 ? 'start' : angle === 180 ? 'end' : 'middle'
}

function AngleTable({ angles }: { readonly angles: readonly AngleSummary[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Angle</th>
          <th scope="col">Right</th>
          <th scope="col">Middle time</th>
        </tr>
      </thead>
      <tbody>
        {angles.map(({ angle, right, trials, medianMs }) => (
          <tr key={angle}>
            <td class="number">{angle}°</td>
            <td class="number">
              {right} of {trials}
            </td>
            <td class="number">{medianMs === null ? 'not known' : `${shortNumber(medianMs / 1000)} s`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
