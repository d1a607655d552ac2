/** The attempts of one condition, the latest first, each to be opened. */
import { useState } from 'preact/hooks'
import type { AnyActivity } from '../../core/activity'
import type { Measured, Series } from '../../progress/series'
import { shortMoment, shortNumber } from '../parts/days'

interface AttemptsTableProps {
  readonly activity: AnyActivity
  readonly series: Series
  readonly metricName: string
  readonly zone: string
  onOpen(measured: Measured): void
}

/** Rows shown until more are asked for. */
const pageOfRows = 12

/** The table. */
export function AttemptsTable({ activity, series, metricName, zone, onOpen }: AttemptsTableProps) {
  const [rows, setRows] = useState(pageOfRows)
  const latest = [...series.attempts].reverse()
  const metric = activity.metrics[metricName]
  return (
    <div class="scroll" role="region" aria-label="Attempts" tabIndex={0}>
      <table>
        <caption class="visually-hidden">Attempts at {series.words}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Item</th>
            <th scope="col">Help</th>
            <th scope="col">Met</th>
            <th scope="col" class="number">
              {metric?.label ?? metricName}
            </th>
            <th scope="col">
              <span class="visually-hidden">Look into it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {latest.slice(0, rows).map((measured) => (
            <tr key={measured.attempt.id}>
              <th scope="row">{shortMoment(measured.attempt.startedAt, zone)}</th>
              <td>{series.item}</td>
              <td>{measured.attempt.assistance}</td>
              <td>{metWords(measured)}</td>
              <td class="number">{valueWords(measured, metricName)}</td>
              <td class="links">
                <button type="button" class="link" onClick={() => onOpen(measured)}>
                  Replay
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {latest.length > rows && (
        <button type="button" onClick={() => setRows(rows + 4 * pageOfRows)}>
          Show more ({latest.length - rows})
        </button>
      )}
    </div>
  )
}

function metWords({ outcome }: Measured): string {
  if (outcome.kind === 'unscorable') return 'not measured'
  return outcome.met ? 'met' : 'not yet'
}

function valueWords({ outcome }: Measured, name: string): string {
  const value = outcome.kind === 'scored' ? outcome.measurements[name]?.value : null
  return value === null || value === undefined ? '–' : shortNumber(value)
}
