/** The therapist's start: the children of this device. */
import { addDays, dayOf } from '../../core/day'
import type { Child } from '../../core/child'
import { adherenceOf } from '../../progress/adherence'
import { Avatar } from '../parts/avatar'
import { shortDay } from '../parts/days'
import { useLoaded } from '../parts/loaded'
import { Await, Page } from '../parts/page'
import { RecordsOpen } from '../parts/records-open'
import type { AppPorts } from '../ports'
import { go, hashOf } from '../router'

interface Row {
  readonly child: Child
  readonly program: string | null
  readonly lastDay: string | null
  readonly planned: number
  readonly completed: number
}

/** The page. */
export function ChildrenPage({ ports }: { readonly ports: AppPorts }) {
  const [loaded, again] = useLoaded(() => rowsOf(ports), [])
  return (
    <Page
      title="Children"
      back={{ to: { page: 'data' }, label: 'Data and safety' }}
      actions={
        <>
          <a class="button primary" href={hashOf({ page: 'setup' })}>
            Set up a child
          </a>
          <RecordsOpen
            ports={ports}
            kind="results"
            label="Open results"
            onTaken={(childId) => go({ page: 'review', childId })}
          />
          <RecordsOpen ports={ports} kind="program" label="Open a program" onTaken={again} />
        </>
      }
    >
      <Await loaded={loaded}>
        {(rows) =>
          rows.length === 0 ? (
            <div class="card empty">
              <p>No child is set up on this device yet.</p>
              <p class="quiet">
                Set one up, open a family’s results, or go back and try it with a sample child.
              </p>
              <a href={hashOf({ page: 'welcome' })}>To the first page</a>
            </div>
          ) : (
            <div class="card scroll" role="region" aria-label="Children of this device" tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Child</th>
                    <th scope="col">Program</th>
                    <th scope="col">Last practice</th>
                    <th scope="col" class="number">
                      Days, last 14
                    </th>
                    <th scope="col">
                      <span class="visually-hidden">Open</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <ChildRow key={row.child.id} row={row} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Await>
    </Page>
  )
}

function ChildRow({ row: { child, program, lastDay, planned, completed } }: { readonly row: Row }) {
  return (
    <tr>
      <th scope="row">
        <span class="who">
          <Avatar name={child.avatar} size={40} /> {child.nickname}
        </span>
      </th>
      <td>{program ?? 'none yet'}</td>
      <td>{lastDay === null ? '–' : shortDay(lastDay, true)}</td>
      <td class="number">{planned === 0 ? '–' : `${completed} of ${planned}`}</td>
      <td class="links">
        <a href={hashOf({ page: 'review', childId: child.id })} aria-label={`Review of ${child.nickname}`}>
          Review
        </a>
        <a href={hashOf({ page: 'program', childId: child.id })} aria-label={`Program of ${child.nickname}`}>
          Program
        </a>
        <a
          href={hashOf({ page: 'settings', childId: child.id })}
          aria-label={`Settings of ${child.nickname}`}
        >
          Settings
        </a>
        <a href={hashOf({ page: 'parent', childId: child.id })} aria-label={`Week of ${child.nickname}`}>
          Week
        </a>
      </td>
    </tr>
  )
}

/** Days looked back on. */
const windowDays = 14

async function rowsOf(ports: AppPorts): Promise<Row[]> {
  const today = dayOf(ports.nowMs(), ports.zone)
  const children = await ports.store.children()
  return Promise.all(
    children.map(async (child) => {
      const programs = await ports.store.programs(child.id)
      const [marks, notes] = await Promise.all([
        ports.store.practice(child.id, addDays(today, -365), today),
        ports.store.notes(child.id, addDays(today, -365), today),
      ])
      const days = marks.map((mark) => mark.day).sort((a, b) => (a < b ? -1 : 1))
      const { planned, completed } = adherenceOf(
        { programs, zone: ports.zone, marks, notes },
        { from: addDays(today, 1 - windowDays), to: today },
        today,
      )
      return {
        child,
        program: programs[0]?.title ?? null,
        lastDay: days[days.length - 1] ?? null,
        planned,
        completed,
      }
    }),
  )
}
