/** The level of one assignment in the review: where it stands, its way with reasons, and what waits for the therapist. */
import { useMemo, useState } from 'preact/hooks'
import type { AnyActivity } from '../../core/activity'
import type { ChildRecords } from '../../core/child-records'
import { dayOf, isoInstant } from '../../core/day'
import { assignmentSchema, programSchema, type Assignment } from '../../core/program'
import type { Decision } from '../../progress/adapt/decision'
import { sittingLevels } from '../../progress/adapt/level-path'
import { standingOf } from '../../progress/adapt/standing'
import { suggestionOf } from '../../progress/adapt/suggestion'
import { settingWords, standingWords } from '../../progress/adapt/words'
import { gradedFor } from '../../progress/levels'
import { marksIn } from '../../progress/marks'
import { latestOf } from '../../progress/revisions'
import { Trouble, useDoing } from '../parts/doing'
import type { AppPorts } from '../ports'
import { hashOf } from '../router'
import { ChangeTable } from './change-table'
import { LevelChart } from './level-chart'

interface LevelReviewProps {
  readonly ports: AppPorts
  readonly records: ChildRecords
  readonly activity: AnyActivity
  readonly assignment: Assignment
  /** Reads the records anew. */
  again(): void
}

/** The section; nothing for a level that never followed and is locked. */
export function LevelReview({ ports, records, activity, assignment, again }: LevelReviewProps) {
  const { attempts, programs, notes } = records
  const own = useMemo(
    () => attempts.filter((one) => one.assignmentId === assignment.id),
    [records, assignment],
  )
  const standing = useMemo(
    () => standingOf({ activity, assignment, attempts: own, programs, marks: marksIn(notes) }),
    [records, assignment],
  )
  const change = useLevelChange({ ports, records, activity, assignment, again })
  if (standing === null || (standing.setting.mode === 'off' && standing.changes.length === 0)) return null
  const { setting, changes, next } = standing
  const { title } = activity.strings
  const sittings = sittingLevels(own, setting.graded)
  const suggestion = suggestionOf({ standing, assignmentId: assignment.id, attempts: own, notes })
  return (
    <section class="stack" aria-label={`Level of ${title}`}>
      {suggestion && <Suggestion suggestion={suggestion} change={change} />}
      {sittings.length > 0 && (setting.mode === 'automatic' || changes.length > 0) && (
        <LevelChart title={title} setting={setting} sittings={sittings} />
      )}
      <p>
        {standingWords(standing)} <span class="quiet">{settingWords(setting)}</span>
      </p>
      <ChangeTable title={title} changes={changes} />
      {setting.mode === 'automatic' && (
        <div class="row wrap">
          <button type="button" disabled={change.doing.busy} onClick={() => change.lock(next.from)}>
            Lock at level {next.from}
          </button>
          <a href={hashOf({ page: 'program', childId: records.child.id })}>Change how it follows</a>
        </div>
      )}
      <p role="status">{change.message}</p>
      <Trouble sentence={change.doing.sentence} />
    </section>
  )
}

type LevelChange = ReturnType<typeof useLevelChange>

interface SuggestionProps {
  readonly suggestion: Decision
  readonly change: LevelChange
}

function Suggestion({ suggestion: { from, to, why }, change }: SuggestionProps) {
  return (
    <div class="notice stack">
      <p>
        <strong>{to > from ? `Ready for level ${to}?` : `Level ${to} again for a while?`}</strong> {why}
      </p>
      <div class="row">
        <button type="button" class="primary" disabled={change.doing.busy} onClick={() => change.accept(to)}>
          Accept level {to}
        </button>
        <button type="button" disabled={change.doing.busy} onClick={change.notNow}>
          Not now
        </button>
      </div>
    </div>
  )
}

/** What a therapist can do about a level here: each is kept at once, as a new revision or a note. */
function useLevelChange({ ports, records, activity, assignment, again }: LevelReviewProps) {
  const doing = useDoing()
  const [message, setMessage] = useState('')
  const issue = (level: number, adapt: Assignment['adapt']) =>
    doing.run(async () => {
      const latest = latestOf(records)
      const step = gradedFor(activity, assignment.challenge).ladder[level - 1]
      if (latest === null || step === undefined) throw new Error('There is no such level any more.')
      const challenge = assignmentSchema.shape.challenge.parse(step)
      const program = programSchema.parse({
        ...latest,
        revision: latest.revision + 1,
        issuedAt: isoInstant(ports.nowMs()),
        assignments: latest.assignments.map((one) =>
          one.id === assignment.id ? { ...one, challenge, adapt } : one,
        ),
      })
      await ports.store.issueProgram(program)
      setMessage(
        `Level ${level}, issued as revision ${program.revision}. Hand the program over to the family.`,
      )
      again()
    })
  const notNow = () =>
    doing.run(async () => {
      const nowMs = ports.nowMs()
      await ports.store.addNote({
        schema: 1,
        id: ports.newId(),
        childId: records.child.id,
        day: dayOf(nowMs, ports.zone),
        at: isoInstant(nowMs),
        kind: 'not now',
        assignmentId: assignment.id,
      })
      setMessage('It stays as it is. After more practice it may be suggested again.')
      again()
    })
  return {
    doing,
    message,
    notNow,
    accept: (level: number) => issue(level, assignment.adapt),
    lock: (level: number) => issue(level, { ...assignment.adapt, mode: 'off' }),
  }
}
