/** The program editor: choose by skill, set the challenge, the dose and the rests, try it, hand it over. */
import { useState } from 'preact/hooks'
import { catalogue } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import type { Child } from '../../core/child'
import { dayOf, isoInstant } from '../../core/day'
import { assignmentSchema, programSchema, type Assignment, type Program } from '../../core/program'
import { writeProgramFile } from '../../exchange/program-file'
import { download, fileName } from '../parts/download'
import { sentenceOf, useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import type { AppPorts } from '../ports'
import { hashOf } from '../router'
import { AssignmentEditor } from './assignment-editor'
import { CataloguePicker } from './catalogue-picker'
import { GoalsEditor } from './goals-editor'
import { PlanEditor } from './plan-editor'

interface Start {
  readonly child: Child
  readonly program: Program
  readonly issued: boolean
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
  const [program] = await ports.store.programs(childId)
  if (program) return { child, program, issued: true }
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
  return { child, program: fresh, issued: false }
}

function Editor({ ports, start }: { readonly ports: AppPorts; readonly start: Start }) {
  const [program, setProgram] = useState(start.program)
  const [issued, setIssued] = useState(start.issued)
  const [message, setMessage] = useState<string | null>(null)
  const change = (next: Partial<Program>) => {
    setProgram({ ...program, ...next })
    setMessage(null)
  }
  const add = (activity: AnyActivity) =>
    change({ assignments: [...program.assignments, firstAssignment(ports, activity)] })
  const replace = (assignment: Assignment) =>
    change({ assignments: program.assignments.map((one) => (one.id === assignment.id ? assignment : one)) })
  const remove = (id: string) =>
    change({
      assignments: program.assignments.filter((one) => one.id !== id),
      goals: program.goals.map((goal) => ({
        ...goal,
        assignmentIds: goal.assignmentIds.filter((one) => one !== id),
      })),
    })
  const move = (index: number, by: number) => {
    const assignments = [...program.assignments]
    const [taken] = assignments.splice(index, 1)
    if (taken) assignments.splice(index + by, 0, taken)
    change({ assignments })
  }
  const issue = async (): Promise<Program | null> => {
    const next = {
      ...program,
      revision: issued ? program.revision + 1 : 1,
      issuedAt: isoInstant(ports.nowMs()),
    }
    const parsed = programSchema.safeParse(next)
    const problem = parsed.success
      ? challengeProblem(parsed.data)
      : (parsed.error.issues[0]?.message ?? 'The program is not complete.')
    if (!parsed.success || problem) {
      setMessage(problem)
      return null
    }
    try {
      await ports.store.issueProgram(parsed.data)
    } catch (error) {
      setMessage(sentenceOf(error))
      return null
    }
    setProgram(parsed.data)
    setIssued(true)
    setMessage(`Issued as revision ${parsed.data.revision}. It counts from now on.`)
    return parsed.data
  }
  const handOver = async () => {
    const current = issued && start.program === program ? program : await issue()
    if (!current) return
    const day = dayOf(ports.nowMs(), ports.zone)
    download(
      fileName('program', start.child.nickname, day),
      writeProgramFile({ child: start.child, program: current }),
    )
  }
  return (
    <div class="stack">
      <p>
        For <strong>{start.child.nickname}</strong> ·{' '}
        <a href={hashOf({ page: 'settings', childId: start.child.id })}>settings</a> ·{' '}
        <a href={hashOf({ page: 'review', childId: start.child.id })}>review</a>
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
              child={start.child}
              assignment={assignment}
              isFirst={index === 0}
              isLast={index === program.assignments.length - 1}
              onChange={replace}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(assignment.id)}
            />
          ))}
        </ol>
      </section>
      <CataloguePicker onPick={add} />
      <GoalsEditor program={program} newId={ports.newId} onChange={change} />
      <div class="bar">
        <button type="button" class="primary large" onClick={() => void issue()}>
          Issue the program
        </button>
        <button type="button" onClick={() => void handOver()}>
          Save as a file for the family
        </button>
        <span role="status">{message}</span>
      </div>
    </div>
  )
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
