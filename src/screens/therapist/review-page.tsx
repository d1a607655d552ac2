/** The review: planned against done, one trend at a time within one condition, and every attempt to look into. */
import { useMemo, useState } from 'preact/hooks'
import { catalogue } from '../../activities/catalogue'
import type { AnyActivity } from '../../core/activity'
import type { Attempt } from '../../core/attempt'
import type { ChildRecords } from '../../core/child-records'
import { dayOf } from '../../core/day'
import { attemptsCsv } from '../../exchange/csv'
import { latestOf } from '../../progress/revisions'
import { progressNote } from '../../progress/note'
import { seenOn } from '../../progress/seen'
import { seriesOf, type Measured, type Series } from '../../progress/series'
import { summarize, type Summary } from '../../progress/summary'
import { trendOf } from '../../progress/trend'
import { Avatar } from '../parts/avatar'
import { download, fileName } from '../parts/download'
import { shortDay } from '../parts/days'
import { useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import { TrendChart } from '../parts/trend-chart'
import type { AppPorts } from '../ports'
import { hashOf } from '../router'
import { AttemptDialog } from './attempt-dialog'
import { AttemptsTable } from './attempts-table'
import { describeChallenge } from './describe'
import { HandwritingReview } from './handwriting/handwriting-review'
import { LevelReview } from './level-review'
import { measuredRecords } from './measured-records'
import { TurningChart } from './turning-chart'

/** The page. */
export function ReviewPage({ ports, childId }: { readonly ports: AppPorts; readonly childId: string }) {
  const [loaded, again] = useLoaded(() => measuredRecords(ports, childId), [childId])
  return (
    <Page title="Review" back={{ to: { page: 'therapist' }, label: 'Children' }}>
      <Await loaded={loaded}>
        {(records) =>
          records ? (
            <Review ports={ports} records={records} again={again} />
          ) : (
            <p>This child is not on this device.</p>
          )
        }
      </Await>
    </Page>
  )
}

interface ReviewProps {
  readonly ports: AppPorts
  readonly records: ChildRecords
  again(): void
}

function Review({ ports, records, again }: ReviewProps) {
  const { child, programs, attempts, notes } = records
  const today = dayOf(ports.nowMs(), ports.zone)
  const { summary, practised } = useMemo(
    () => ({
      summary: summarize({
        programs,
        zone: ports.zone,
        attempts,
        notes,
        today,
        activityOf: (id) => catalogue.get(id) ?? null,
        describe: describeChallenge,
        rescore: ports.rescore,
      }),
      practised: [...catalogue.values()].flatMap((activity) => {
        const own = attempts.filter((one) => one.activityId === activity.id)
        return own.length === 0 ? [] : [{ activity, attempts: own }]
      }),
    }),
    [records],
  )
  const saveCsv = () =>
    download(fileName('attempts', child.nickname, today).replace('.json', '.csv'), csvOf(records), 'text/csv')
  return (
    <div class="stack">
      <div class="row wrap">
        <Avatar name={child.avatar} size={56} />
        <strong class="grow">{child.nickname}</strong>
        <a href={hashOf({ page: 'program', childId: child.id })}>Program</a>
        <button type="button" onClick={saveCsv}>
          Save as table (CSV)
        </button>
        <button type="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {child.sample && <p class="notice">A sample child: none of this is a real child’s.</p>}
      <Overview summary={summary} name={child.nickname} />
      {practised.length === 0 && <p class="card">Nothing was practised yet.</p>}
      <HandwritingReview ports={ports} childId={child.id} attempts={attempts} notes={notes} />
      {practised.map((own) => (
        <ActivityReview key={own.activity.id} ports={ports} {...own} records={records} again={again} />
      ))}
    </div>
  )
}

function csvOf({ attempts, notes }: ChildRecords): string {
  return attemptsCsv(
    attempts.map((attempt) => {
      const activity = catalogue.get(attempt.activityId)
      const trial = activity?.trial.safeParse(attempt.trial)
      return {
        attempt,
        activity: activity?.strings.title ?? attempt.activityId,
        item: activity && trial?.success ? activity.itemOf(trial.data) : '',
        seen: seenOn(notes, attempt.assignmentId, attempt.day)?.seen ?? null,
      }
    }),
  )
}

function Overview({ summary, name }: { readonly summary: Summary; readonly name: string }) {
  return (
    <section class="card">
      <h2>Planned and done</h2>
      <div class="scroll" role="region" aria-label="Weeks" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              {summary.weeks.map((week) => (
                <th key={week.monday} scope="col" class="number">
                  {shortDay(week.monday)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Days done of planned</th>
              {summary.weeks.map((week) => (
                <td key={week.monday} class="number">
                  {week.completed} / {week.planned}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <details open>
        <summary>Sentences for the record</summary>
        <ul class="plain note">
          {progressNote(summary, name).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface ActivityReviewProps extends ReviewProps {
  readonly activity: AnyActivity
  readonly attempts: readonly Attempt[]
}

function ActivityReview({ ports, activity, attempts, records, again }: ActivityReviewProps) {
  const all = useMemo(
    () => seriesOf(attempts, activity, (challenge) => describeChallenge(activity, challenge), ports.rescore),
    [attempts, activity],
  )
  const [key, setKey] = useState(all[0]?.key ?? '')
  const [metricName, setMetricName] = useState(primaryOf(activity))
  const [open, setOpen] = useState<Measured | null>(null)
  const series = all.find((one) => one.key === key) ?? all[0]
  const metric = activity.metrics[metricName]
  if (!series || !metric) return null
  const points = series.points[metricName] ?? []
  return (
    <section class="card" aria-label={activity.strings.title}>
      <h2>{activity.strings.title}</h2>
      {(latestOf(records)?.assignments ?? [])
        .filter(({ activityId }) => activityId === activity.id)
        .map((assignment) => (
          <LevelReview
            key={assignment.id}
            ports={ports}
            records={records}
            activity={activity}
            assignment={assignment}
            again={again}
          />
        ))}
      <div class="row wrap">
        <label class="field grow">
          <span>Condition</span>
          <select value={series.key} onChange={(event) => setKey(event.currentTarget.value)}>
            {all.map((one) => (
              <option key={one.key} value={one.key}>
                {one.words} ({one.attempts.length})
              </option>
            ))}
          </select>
        </label>
        <label class="field grow">
          <span>Measurement</span>
          <select value={metricName} onChange={(event) => setMetricName(event.currentTarget.value)}>
            {Object.entries(activity.metrics).map(([name, one]) => (
              <option key={name} value={name}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TrendChart metric={metric} points={points} trend={trendOf(points, metric)} />
      <TurningChart all={all} chosen={series} />
      <Excluded series={series} />
      <AttemptsTable
        activity={activity}
        series={series}
        metricName={metricName}
        zone={ports.zone}
        onOpen={setOpen}
      />
      {open && (
        <AttemptDialog
          activity={activity}
          measured={open}
          notes={records.notes}
          zone={ports.zone}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}

function Excluded({ series }: { readonly series: Series }) {
  return (
    <p class="quiet">
      {series.counted} attempts count in this trend
      {series.excluded.length > 0 &&
        `; ${series.excluded.length} do not: ${[...new Set(series.excluded.map(({ reason }) => reason))].join(', ')}`}
      . Compared only with the same child’s attempts under the same conditions.
    </p>
  )
}

/** The metric an activity charts first. */
function primaryOf(activity: AnyActivity): string {
  const entries = Object.entries(activity.metrics)
  const [name = ''] = entries.find(([, metric]) => metric.primary) ?? entries[0] ?? []
  return name
}
