/** One attempt: its movement replayed stroke by stroke, and every number with its meaning. */
import type { AnyActivity } from '../../core/activity'
import { inkSchema, strokeSchema, type Stroke } from '../../core/ink'
import { z } from '../../core/schema'
import type { HomeNote } from '../../core/home-note'
import { seenOn } from '../../progress/seen'
import type { Measured } from '../../progress/series'
import { seenWords } from '../parts/seen-words'
import { Dialog } from '../parts/dialog'
import { shortMoment, shortNumber } from '../parts/days'
import { LetterTable } from './handwriting/letter-table'
import { Replay } from './replay'
import { searchIn, SearchPath } from './search-path'

interface AttemptDialogProps {
  readonly activity: AnyActivity
  readonly measured: Measured
  readonly notes: readonly HomeNote[]
  readonly zone: string
  onClose(): void
}

/** The dialog. */
export function AttemptDialog({ activity, measured, notes, zone, onClose }: AttemptDialogProps) {
  const { attempt, outcome } = measured
  const { condition } = attempt
  const strokes = strokesIn(attempt.response)
  const search = searchIn(attempt.response)
  return (
    <Dialog
      wide
      title={`${activity.strings.title}, ${shortMoment(attempt.startedAt, zone)}`}
      onClose={onClose}
    >
      <div class="columns">
        <div>
          {search ? (
            <SearchPath search={search} />
          ) : strokes.length > 0 ? (
            <Replay strokes={strokes} template={templateIn(attempt.trial)} />
          ) : (
            <p class="quiet">This attempt has no movement to replay; its choices are in the numbers.</p>
          )}
          <LetterTable attempt={attempt} />
        </div>
        <div>
          <p class="quiet">
            {condition.pointer === 'touch' ? 'finger' : condition.pointer}, {condition.hand} hand,{' '}
            {attempt.assistance}, screen {attempt.device.width} × {attempt.device.height}, version{' '}
            {attempt.activityVersion}
            {condition.mmPerUnit === null && ', size not checked'}
            {attempt.part !== undefined && `, ${attempt.part}: it does not count for the level`}
          </p>
          <SeenByAdult activity={activity} attempt={attempt} notes={notes} />
          {outcome.kind === 'unscorable' ? (
            <p>{outcome.reason}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">Measurement</th>
                  <th scope="col" class="number">
                    Value
                  </th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(outcome.measurements).map(([name, measurement]) => (
                  <tr key={name}>
                    <th scope="row">
                      <details>
                        <summary>{activity.metrics[name]?.label ?? name}</summary>
                        <p class="hint">{activity.metrics[name]?.definition}</p>
                      </details>
                    </th>
                    <td class="number">
                      {measurement.value === null ? (
                        <span class="quiet">{measurement.reason ?? 'not known'}</span>
                      ) : (
                        `${shortNumber(measurement.value)} ${measurement.unit}`
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** What no screen can tell, and what an adult said about it on that day. */
function SeenByAdult({
  activity,
  attempt,
  notes,
}: Pick<AttemptDialogProps, 'activity' | 'notes'> & Pick<Measured, 'attempt'>) {
  const { askAdult } = activity.strings
  if (askAdult === undefined) return null
  const told = seenOn(notes, attempt.assignmentId, attempt.day)
  return (
    <p>
      {askAdult}{' '}
      {told ? <strong>{seenWords[told.seen]}</strong> : <span class="quiet">Not known: nobody said.</span>}
      {told && <span class="quiet"> (an adult, of the whole day)</span>}
    </p>
  )
}

const withInk = z.object({ ink: inkSchema })
const withMoves = z.object({ moves: z.array(z.object({ stroke: strokeSchema })) })

/** The strokes of a response, whatever the activity: its ink, or the ways things were carried. */
function strokesIn(response: unknown): readonly Stroke[] {
  const ink = withInk.safeParse(response)
  if (ink.success) return ink.data.ink.strokes
  const moves = withMoves.safeParse(response)
  return moves.success ? moves.data.moves.map(({ stroke }) => stroke) : []
}

/** Letters of a text are shown this thin, page units. */
const letterWidth = 12

const pointSchema = z.object({ x: z.number(), y: z.number() })
const withStrokes = z.object({
  strokes: z.array(z.object({ line: z.array(pointSchema) })),
  corridorWidth: z._default(z.number(), 40),
})

const withLetters = z.object({ letters: z.array(withStrokes) })

/** The line that was to be followed, or the letters where they should stand, where a trial has any. */
function templateIn(trial: unknown) {
  const text = withLetters.safeParse(trial)
  if (text.success) {
    const strokes = text.data.letters.flatMap((letter) => letter.strokes)
    return { lines: strokes.map(({ line }) => line), width: letterWidth }
  }
  const parsed = withStrokes.safeParse(trial)
  return parsed.success
    ? { lines: parsed.data.strokes.map(({ line }) => line), width: parsed.data.corridorWidth }
    : { lines: [], width: 0 }
}
