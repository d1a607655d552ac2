/** A written text letter by letter: which ink was taken for which letter, and what is said of it. */
import { useMemo } from 'preact/hooks'
import type { Attempt } from '../../../core/attempt'
import { boundsOf, type Polyline } from '../../../core/geometry'
import type { LetterIn } from '../../../core/judge/letters-in'
import { findLetters } from '../../../progress/text-letters'

/** The table; nothing for an attempt that is no text. */
export function LetterTable({ attempt }: { readonly attempt: Attempt }) {
  const found = useMemo(() => findLetters(attempt), [attempt])
  if (!found) return null
  return (
    <div class="scroll" role="region" aria-label="Letters" tabIndex={0}>
      <table>
        <caption>Letter by letter: “{found.text}”</caption>
        <thead>
          <tr>
            <th scope="col">Letter</th>
            <th scope="col">Ink</th>
            <th scope="col">What is said of it</th>
          </tr>
        </thead>
        <tbody>
          {found.letters.map((letter) => (
            <tr key={letter.index}>
              <th scope="row" class="glyph">
                {letter.glyph}
              </th>
              <td>
                <InkMark strokes={letter.strokes} />
              </td>
              <td>{sayingsOf(letter).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whether it can be read, and what is not as asked; what is good needs no words. */
function sayingsOf({ judged, strokes }: LetterIn): string[] {
  if (!judged) return [strokes.length === 0 ? 'It was left out.' : 'There was only a touch.']
  const amiss = judged.findings.filter(
    ({ aspect, verdict }) => aspect !== 'shape' && (verdict === 'off' || verdict === 'different'),
  )
  return [judged.legibility.reason, ...amiss.map(({ reason }) => reason)]
}

function InkMark({ strokes }: { readonly strokes: readonly Polyline[] }) {
  const { x, y, width, height } = boundsOf(strokes.flat())
  const side = Math.max(width, height, 1)
  const room = side * 0.12
  return (
    <svg
      class="ink-mark"
      viewBox={[x - room, y - room, width + 2 * room, height + 2 * room].join(' ')}
      aria-hidden="true"
    >
      {strokes.map((line, k) => (
        <polyline
          key={k}
          points={line.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(' ')}
          stroke-width={side * 0.07}
        />
      ))}
    </svg>
  )
}
