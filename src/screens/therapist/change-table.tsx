/** Every change of the level with its day and its reason, the latest first. */
import { useState } from 'preact/hooks'
import type { Change } from '../../progress/adapt/decision'
import { shortDay } from '../parts/days'

interface ChangeTableProps {
  readonly title: string
  readonly changes: readonly Change[]
}

/** Rows shown until more are asked for. */
const pageOfRows = 8

/** The table; a sentence while there is nothing to tell. */
export function ChangeTable({ title, changes }: ChangeTableProps) {
  const [rows, setRows] = useState(pageOfRows)
  if (changes.length === 0) return <p class="quiet">The level has not changed yet.</p>
  return (
    <div class="scroll" role="region" aria-label={`Changes of level: ${title}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col" class="number">
              From
            </th>
            <th scope="col" class="number">
              To
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {changes
            .toReversed()
            .slice(0, rows)
            .map(({ day, from, to, why }, k) => (
              <tr key={k}>
                <th scope="row">{shortDay(day)}</th>
                <td class="number">{from}</td>
                <td class="number">{to}</td>
                <td>{why}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {changes.length > rows && (
        <button type="button" onClick={() => setRows(rows + 4 * pageOfRows)}>
          Show more ({changes.length - rows})
        </button>
      )}
    </div>
  )
}
