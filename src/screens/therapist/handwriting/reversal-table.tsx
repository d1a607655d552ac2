/** The log of reversals: counts against opportunities. */
import type { Reversals } from '../../../progress/reversal-log'
import { shortDay } from '../../parts/days'

/** The table; a sentence when nothing was reversed. */
export function ReversalTable({ reversals }: { readonly reversals: readonly Reversals[] }) {
  if (reversals.length === 0) {
    return <p class="quiet">No letter was written as in a mirror, of those written without tracing.</p>
  }
  return (
    <div class="scroll" role="region" aria-label="Reversals" tabIndex={0}>
      <table>
        <caption>
          Reversals, of attempts without a model under the hand. Usual up to about seven years; no sign of
          anything by itself.
        </caption>
        <thead>
          <tr>
            <th scope="col">Glyph</th>
            <th scope="col" class="number">
              Mirrored
            </th>
            <th scope="col" class="number">
              Read as its twin
            </th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {reversals.map(({ glyph, twin, opportunities, mirrored, readAsTwin, lastDay }) => (
            <tr key={glyph}>
              <th scope="row">{twin === null ? glyph : `${glyph} (${twin})`}</th>
              <td class="number">{mirrored === null ? 'not told' : `${mirrored} of ${opportunities}`}</td>
              <td class="number">{twin === null ? '–' : `${readAsTwin} of ${opportunities}`}</td>
              <td>{lastDay === null ? '–' : shortDay(lastDay)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
