/** This week against the plan, seven days side by side. */
import type { WeekDay } from '../../progress/week'
import { shortDay, weekdayNames } from './days'

const words: Readonly<Record<WeekDay['kind'], string>> = {
  done: 'Practised',
  part: 'Begun',
  planned: 'Planned',
  open: 'Open',
  rest: 'Rest',
  free: 'Free day',
}

const marks: Readonly<Record<WeekDay['kind'], string>> = {
  done: '✿',
  part: '◐',
  planned: '○',
  open: '·',
  rest: '☾',
  free: '',
}

/** The strip; each day says in words what its mark means. */
export function WeekStrip({ days, today }: { readonly days: readonly WeekDay[]; readonly today: string }) {
  return (
    <ol class="week">
      {days.map((day, k) => (
        <li key={day.day} class={`day ${day.kind}`} aria-current={day.day === today ? 'date' : undefined}>
          <span class="weekday">{weekdayNames[k]}</span>
          <span class="mark" aria-hidden="true">
            {marks[day.kind]}
          </span>
          <span class="what">{words[day.kind]}</span>
          <span class="visually-hidden">
            {shortDay(day.day)}, {day.done} of {day.planned} activities
          </span>
        </li>
      ))}
    </ol>
  )
}
