/** The parent's page: this week against the plan, today at the table, and how it went. */
import { catalogue, thumbnailOf } from '../../activities/catalogue'
import type { Child } from '../../core/child'
import { addDays, dayOf, daysBetween, weekStart, type Day } from '../../core/day'
import { plannedOn, type Assignment, type Program } from '../../core/program'
import { writeResultsFile } from '../../exchange/results-file'
import { dueToday } from '../../progress/due'
import type { PracticeRecord } from '../../progress/practice-day'
import { firstDayOf } from '../../progress/revisions'
import { weekOf } from '../../progress/week'
import { weeksOnPlan } from '../../progress/weeks-on-plan'
import { Avatar } from '../parts/avatar'
import { Trouble, useDoing } from '../parts/doing'
import { download, fileName } from '../parts/download'
import { KeepingNotice } from '../parts/keeping-notice'
import { useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import { RecordsOpen } from '../parts/records-open'
import { WeekStrip } from '../parts/week-strip'
import type { AppPorts } from '../ports'
import { go, hashOf } from '../router'
import { HowItWent } from './how-it-went'
import { PartnerTick } from './partner-tick'
import { SeenAnswer } from './seen-answer'

/** Everything the page shows. */
interface ParentView {
  readonly child: Child
  /** The other children of this device. */
  readonly siblings: readonly Child[]
  /** What counts today. */
  readonly program: Program | null
  readonly record: PracticeRecord
  readonly today: Day
  readonly backupIsDue: boolean
}

/** Days after which a backup is asked for. */
const backupDays = 14

/** The page. */
export function ParentPage({ ports, childId }: { readonly ports: AppPorts; readonly childId: string }) {
  const [loaded, again] = useLoaded(() => readView(ports, childId), [childId])
  return (
    <Await loaded={loaded}>
      {(view) =>
        view === null ? (
          <Page title="Not here" back={{ to: { page: 'home' }, label: 'Start' }}>
            <p>This child is not on this device.</p>
          </Page>
        ) : (
          <View ports={ports} view={view} again={again} />
        )
      }
    </Await>
  )
}

async function readView(ports: AppPorts, childId: string): Promise<ParentView | null> {
  const { store } = ports
  const child = await store.child(childId)
  if (!child) return null
  const today = dayOf(ports.nowMs(), ports.zone)
  const programs = await store.programs(childId)
  const from = weekStart(firstDayOf({ programs }) ?? today)
  const [children, marks, notes, settings] = await Promise.all([
    store.children(),
    store.practice(childId, from, today),
    store.notes(childId, from, addDays(today, 7)),
    store.settings(),
  ])
  const saved = settings.lastBackupAt
  const backupIsDue =
    marks.length > 0 &&
    !child.sample &&
    (saved === null || daysBetween(saved.slice(0, 10), today) > backupDays)
  const siblings = children.filter((one) => one.id !== childId)
  const record = { programs, zone: ports.zone, marks, notes }
  return { child, siblings, program: programs[0] ?? null, record, today, backupIsDue }
}

interface ViewProps {
  readonly ports: AppPorts
  readonly view: ParentView
  again(): void
}

function View({ ports, view, again }: ViewProps) {
  const { child, program, record, today } = view
  const weeks = weeksOnPlan(record, today)
  const playing = useDoing()
  const play = () =>
    playing.run(async () => {
      await ports.play({ kind: 'child', childId: child.id, extra: true })
      again()
    })
  return (
    <Page
      title={`${child.nickname}’s week`}
      back={{ to: { page: 'home' }, label: 'Start' }}
      actions={
        <>
          {view.siblings.map((sibling) => (
            <a
              key={sibling.id}
              href={hashOf({ page: 'parent', childId: sibling.id })}
              aria-label={`Week of ${sibling.nickname}`}
            >
              <Avatar name={sibling.avatar} size={44} />
            </a>
          ))}
          <Avatar name={child.avatar} size={64} />
          <a href={hashOf({ page: 'settings', childId: child.id })}>Settings</a>
          <button type="button" class="primary large" disabled={playing.busy} onClick={play}>
            Play
          </button>
        </>
      }
    >
      <Trouble sentence={playing.sentence} />
      {child.sample && <p class="notice">A sample child: none of this is a real child’s.</p>}
      <KeepingNotice />
      {view.backupIsDue && (
        <p class="notice">
          It is a while since the last backup. <a href={hashOf({ page: 'data' })}>Save one now</a>
        </p>
      )}
      <section class="card">
        <h2>This week</h2>
        <WeekStrip days={weekOf(record, today)} today={today} />
        <p class="weeks">
          <strong>{weeks.total}</strong> {weeks.total === 1 ? 'week' : 'weeks'} on plan so far
          {program && <span class="quiet"> · {program.title}</span>}
        </p>
        {program?.note && <p class="quiet">{program.note}</p>}
      </section>
      <Today ports={ports} view={view} again={again} />
      <div class="columns">
        <HowItWent ports={ports} child={child} today={today} notes={record.notes} again={again} />
        <Goals program={program} />
        <Sharing ports={ports} child={child} today={today} again={again} />
      </div>
    </Page>
  )
}

function Today({ ports, view, again }: ViewProps) {
  const { program, record, today, child } = view
  const { marks, notes } = record
  const leaves = dueToday(program, marks, today, notes)
  const planned = program ? plannedOn(program, today) : []
  const shown = planned.length > 0 ? planned : (program?.assignments ?? [])
  return (
    <section class="card">
      <h2>{planned.length > 0 ? 'Today' : 'No practice planned today'}</h2>
      {!program && <p>There is no program yet. Open the file from your therapist below.</p>}
      <ul class="activities">
        {shown.map((assignment) => {
          const leaf = leaves.find((one) => one.assignment.id === assignment.id)
          const question = catalogue.get(assignment.activityId)?.strings.askAdult
          const isPractised = marks.some((one) => one.assignmentId === assignment.id && one.day === today)
          return (
            <ActivityRow
              key={assignment.id}
              assignment={assignment}
              done={leaf ? `${leaf.doneTrials} of ${leaf.trials}` : null}
              seen={
                question !== undefined &&
                isPractised && (
                  <SeenAnswer
                    ports={ports}
                    child={child}
                    assignment={assignment}
                    question={question}
                    today={today}
                    notes={notes}
                    again={again}
                  />
                )
              }
              tick={
                <PartnerTick
                  ports={ports}
                  child={child}
                  assignment={assignment}
                  today={today}
                  notes={notes}
                  again={again}
                />
              }
            />
          )
        })}
      </ul>
      <p>
        <a href={hashOf({ page: 'worksheet', childId: child.id })}>Print a worksheet</a>{' '}
        <span class="quiet">of letters or words, to write on paper.</span>
      </p>
    </section>
  )
}

interface ActivityRowProps {
  readonly assignment: Assignment
  readonly done: string | null
  readonly seen: preact.ComponentChildren
  readonly tick: preact.ComponentChildren
}

function ActivityRow({ assignment, done, seen, tick }: ActivityRowProps) {
  const activity = catalogue.get(assignment.activityId)
  if (!activity) return <li>An activity that this version of Inchworm does not know.</li>
  const { title, purpose, partnerTask } = activity.strings
  return (
    <li class="activity">
      <img src={thumbnailOf(activity.id)} width={84} height={84} alt="" />
      <div class="grow">
        <h3>
          {title} {done && <span class="pill">{done}</span>}
        </h3>
        <p>{assignment.why || purpose}</p>
        <details>
          <summary>The same with real things: {partnerTask.title}</summary>
          <p class="quiet">You need {partnerTask.materials.join(', ')}.</p>
          <ol>
            {partnerTask.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {partnerTask.safety && <p class="safety">{partnerTask.safety}</p>}
        </details>
        {seen}
      </div>
      {tick}
    </li>
  )
}

function Goals({ program }: { readonly program: Program | null }) {
  if (!program || program.goals.length === 0) return null
  return (
    <section class="card">
      <h2>Where we want to get to</h2>
      <ul class="plain">
        {program.goals.map((goal) => (
          <li key={goal.id}>{goal.words}</li>
        ))}
      </ul>
    </section>
  )
}

interface SharingProps {
  readonly ports: AppPorts
  readonly child: Child
  readonly today: Day
  again(): void
}

function Sharing({ ports, child, today, again }: SharingProps) {
  const sending = useDoing()
  const taken = (childId: string) => (childId === child.id ? again() : go({ page: 'parent', childId }))
  const send = () =>
    sending.run(async () => {
      const records = await ports.store.recordsOf(child.id)
      if (!records) throw new Error('This child is not on this device any more.')
      const text = writeResultsFile({
        records,
        since: null,
        nowMs: ports.nowMs(),
        appVersion: ports.appVersion,
      })
      download(fileName('results', child.nickname, today), text)
    })
  return (
    <section class="card">
      <h2>With the therapist</h2>
      <p>
        Save the results and hand the file over. It holds everything practised, with the movement behind it.
      </p>
      <div class="row">
        <button type="button" class="primary" disabled={sending.busy} onClick={send}>
          Save results
        </button>
        <RecordsOpen ports={ports} kind="program" label="Open a program file" onTaken={taken} />
      </div>
      <Trouble sentence={sending.sentence} />
    </section>
  )
}
