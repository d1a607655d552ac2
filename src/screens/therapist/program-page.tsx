/** The program editor: choose by skill, set the challenge, the dose and the rests, try it, hand it over. */
import { useState } from 'preact/hooks'
import { catalogue } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import type { Child } from '../../core/child'
import { dayOf, isoInstant } from '../../core/day'
import { assignmentSchema, programSchema, type Assignment, type Program } from '../../core/program'
import { goesOn } from '../../progress/adapt/stretches'
import { writeProgramFile } from '../../exchange/program-file'
import { download, fileName } from '../parts/download'
import { sentenceOf, useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import type { AppPorts } from '../ports'
import { hashOf } from '../router'
import { AssignmentEditor } from './assignment-editor'
import { CataloguePicker } from './catalogue-picker'
import { GoalsEditor } from './goals-editor'
import { levelsReached } from './levels-reached'
import { PlanEditor } from './plan-editor'

interface Start {
  readonly child: Child
  readonly program: Program
  readonly issued: boolean
  /** Levels children have come to by themselves, by assignment. */
  readonly reached: ReadonlyMap<string, number>
}

/** The page. */
export function ProgramPage({ ports, childId }: { readonly ports: AppPorts; readonly childId: string }) {
  const [loaded] = useLoaded(() => startOf(ports, childId), [childId])
  return (
    <Page title="Program" back={{ to: { page: 'therapist' }, label: 'Children' }}>
      <Await loaded={loaded}>
        {(start) =>
          start ? <Editor ports={ports} start={start} /> : <p>This child is not on this device.</p>
        }
      </Await>
    </Page>
  )
}

async function startOf(ports: AppPorts, childId: string): Promise<Start | null> {
  const child = await ports.store.child(childId)
  if (!child) return null
  const programs = await ports.store.programs(childId)
  const [program] = programs
  if (program) return { child, program, issued: true, reached: await levelsReached(ports, programs) }
  const fresh: Program = {
    schema: 1,
    id: ports.newId(),
    childId,
    revision: 1,
    title: 'Home program',
    note: '',
    issuedAt: isoInstant(ports.nowMs()),
    startDay: dayOf(ports.nowMs(), ports.zone),
    endDay: null,
    assignments: [],
    goals: [],
    rests: [],
  }
  return { child, program: fresh, issued: false, reached: new Map() }
}

function Editor({ ports, start }: { readonly ports: AppPorts; readonly start: Start }) {
  const draft = useDraft(ports, start)
  const { program, change } = draft
  const { child } = start
  return (
    <div class="stack">
      <p>
        For <strong>{child.nickname}</strong> ·{' '}
        <a href={hashOf({ page: 'settings', childId: child.id })}>settings</a> ·{' '}
        <a href={hashOf({ page: 'letters', childId: child.id })}>ways of writing</a> ·{' '}
        <a href={hashOf({ page: 'worksheet', childId: child.id })}>worksheet</a> ·{' '}
        <a href={hashOf({ page: 'review', childId: child.id })}>review</a>
      </p>
      <PlanEditor program={program} onChange={change} />
      <section class="card">
        <h2>Activities</h2>
        {program.assignments.length === 0 && <p class="quiet">None yet. Choose from the catalogue below.</p>}
        <ol class="assignments">
          {program.assignments.map((assignment, index) => (
            <AssignmentEditor
              key={assignment.id}
              ports={ports}
              child={child}
              assignment={assignment}
              reached={reachedUnder(start, assignment)}
              isFirst={index === 0}
              isLast={index === program.assignments.length - 1}
              onChange={(next) =>
                change({ assignments: program.assignments.map((one) => (one.id === next.id ? next : one)) })
              }
              onMove={(by) => change({ assignments: moved(program.assignments, index, by) })}
              onRemove={() => change(without(program, assignment.id))}
            />
          ))}
        </ol>
      </section>
      <CataloguePicker
        given={new Set(program.assignments.map(({ activityId }) => activityId))}
        onPick={(activity) =>
          change({ assignments: [...program.assignments, firstAssignment(ports, activity)] })
        }
      />
      <GoalsEditor program={program} newId={ports.newId} onChange={change} />
      <div class="bar">
        <button type="button" class="primary large" onClick={() => void draft.issue()}>
          Issue the program
        </button>
        <button type="button" onClick={() => void draft.handOver()}>
          Save as a file for the family
        </button>
        <span role="status">{draft.message}</span>
      </div>
    </div>
  )
}

/** The level reached under the setting as it was issued; one that is being changed begins where it is set. */
function reachedUnder({ program, reached }: Start, assignment: Assignment): number | null {
  const before = program.assignments.find(({ id }) => id === assignment.id)
  return before && goesOn(before, assignment) ? (reached.get(assignment.id) ?? null) : null
}

/** The program while it is being changed; nothing counts until it is issued. */
function useDraft(ports: AppPorts, start: Start) {
  const [program, setProgram] = useState(start.program)
  const [issued, setIssued] = useState(start.issued ? start.program : null)
  const [message, setMessage] = useState<string | null>(null)
  const change = (next: Partial<Program>) => {
    setProgram({ ...program, ...next })
    setMessage(null)
  }
  const issue = async (): Promise<Program | null> => {
    const revision = issued ? issued.revision + 1 : 1
    const checked = checkedProgram({ ...program, revision, issuedAt: isoInstant(ports.nowMs()) })
    if (typeof checked === 'string') {
      setMessage(checked)
      return null
    }
    try {
      await ports.store.issueProgram(checked)
    } catch (error) {
      setMessage(sentenceOf(error))
      return null
    }
    setProgram(checked)
    setIssued(checked)
    setMessage(`Issued as revision ${checked.revision}. It counts from now on.`)
    return checked
  }
  const handOver = async () => {
    const current = issued === program ? issued : await issue()
    if (!current) return
    const day = dayOf(ports.nowMs(), ports.zone)
    download(
      fileName('program', start.child.nickname, day),
      writeProgramFile({ child: start.child, program: current }),
    )
  }
  return { program, message, change, issue, handOver }
}

/** The program as it may be issued, or what is still missing in words. */
function checkedProgram(program: Program): Program | string {
  const parsed = programSchema.safeParse(program)
  if (!parsed.success) return parsed.error.issues[0]?.message ?? 'The program is not complete.'
  return challengeProblem(parsed.data) ?? parsed.data
}

function moved(assignments: readonly Assignment[], index: number, by: number): Assignment[] {
  const next = [...assignments]
  const [taken] = next.splice(index, 1)
  if (taken) next.splice(index + by, 0, taken)
  return next
}

/** What changes when an assignment goes: goals no longer name it. */
function without(program: Program, id: string): Partial<Program> {
  return {
    assignments: program.assignments.filter((one) => one.id !== id),
    goals: program.goals.map((goal) => ({
      ...goal,
      assignmentIds: goal.assignmentIds.filter((one) => one !== id),
    })),
  }
}

/** An activity as it is first assigned: the gentlest step, three days a week. */
function firstAssignment(ports: AppPorts, activity: AnyActivity): Assignment {
  return assignmentSchema.parse({
    id: ports.newId(),
    activityId: activity.id,
    challenge: activity.ladder[0],
    dose: { weekdays: [1, 3, 5], trials: 4 },
    why: activity.strings.purpose,
  })
}

/** Why a challenge cannot be set, in words; null when all can. */
function challengeProblem(program: Program): string | null {
  if (program.assignments.length === 0) return 'Choose at least one activity.'
  for (const { activityId, challenge } of program.assignments) {
    const activity = catalogue.get(activityId)
    if (activity && !activity.challenge.safeParse(challenge).success)
      return `${activity.strings.title}: one of its settings is empty.`
  }
  return null
}
