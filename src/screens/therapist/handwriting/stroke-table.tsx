/** Stroke by stroke: which taught stroke it was, which way it ran, how long and how fast. */
import { lengthOf } from '../../../core/geometry'
import type { InkSample } from '../../../core/ink'
import type { Formation } from '../../../core/judge/formation'
import { shortNumber } from '../../parts/days'

interface StrokeTableProps {
  readonly formation: Formation
  /** Larger side of the letter, in the ink's unit. */
  readonly side: number
}

/** The table; lifts within a stroke are joined. */
export function StrokeTable({ formation, side }: StrokeTableProps) {
  const { order, lines, way } = formation
  return (
    <div class="scroll" role="region" aria-label="Strokes" tabIndex={0}>
      <table>
        <caption>Strokes{way.name === 'taught' ? '' : ` (${way.name})`}</caption>
        <thead>
          <tr>
            <th scope="col">Stroke</th>
            <th scope="col">Taught as</th>
            <th scope="col">Way</th>
            <th scope="col" class="number">
              Length, heights
            </th>
            <th scope="col" class="number">
              Time, s
            </th>
            <th scope="col" class="number">
              Speed, heights/s
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, k) => {
            const index = order.assigned[k] ?? null
            const length = lengthOf(line) / side
            const seconds = secondsOf(line)
            return (
              <tr key={k}>
                <th scope="row">{k + 1}</th>
                <td>
                  {index === null
                    ? 'extra'
                    : `${index + 1}${way.strokes[index]?.cue ? `: ${way.strokes[index].cue}` : ''}`}
                </td>
                <td>{index === null ? '–' : order.reversed[k] ? 'the other way' : 'as taught'}</td>
                <td class="number">{shortNumber(length)}</td>
                <td class="number">{seconds === null ? '–' : shortNumber(seconds)}</td>
                <td class="number">
                  {seconds === null || seconds === 0 ? '–' : shortNumber(length / seconds)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function secondsOf(line: Formation['lines'][number]): number | null {
  const [first, last] = [line[0], line[line.length - 1]]
  return first && last && isTimed(first) && isTimed(last) ? (last.tMs - first.tMs) / 1000 : null
}

function isTimed(point: object): point is InkSample {
  return 'tMs' in point && typeof point.tMs === 'number'
}
