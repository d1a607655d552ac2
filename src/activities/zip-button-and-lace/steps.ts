/** The order in which a garment is fastened: what is carried where, one step after another. */
import type { FastenTrial } from './trial'

/** One step: a thing goes from a spot to another. */
export interface Step {
  readonly thing: string
  readonly from: string
  readonly to: string
}

/** All steps of a garment, in the order that fastens it. */
export function stepsOf({ kind, number }: Pick<FastenTrial, 'kind' | 'number'>): readonly Step[] {
  const places = Array.from({ length: number }, (_, k) => k)
  if (kind === 'zip') return places.map((k) => ({ thing: 'slider', from: `stop-${k}`, to: `stop-${k + 1}` }))
  if (kind === 'buttons')
    return places.flatMap((k) => [
      { thing: `button-${k}`, from: `home-${k}`, to: `slit-${k}` },
      { thing: `button-${k}`, from: `slit-${k}`, to: `through-${k}` },
    ])
  return places.flatMap((k) =>
    (['left', 'right'] as const).map((end) => ({
      thing: `lace-${end}`,
      from: eyelet(k, sideAt(end, k)),
      to: eyelet(k + 1, sideAt(end, k + 1)),
    })),
  )
}

/** The name of an eyelet; rows count from below. */
export function eyelet(row: number, side: 'left' | 'right'): string {
  return `eyelet-${row}-${side}`
}

/** Steps whose places can be met once `done` of all are: of a button the next one only, of laces every one. */
export function openSteps(trial: Pick<FastenTrial, 'kind' | 'number'>, done: number): readonly Step[] {
  const left = stepsOf(trial).slice(done)
  if (trial.kind === 'laces') return left
  return left.filter(({ thing }, k) => left.findIndex((step) => step.thing === thing) === k)
}

/** Things that still have to go somewhere. */
export function openThings(trial: Pick<FastenTrial, 'kind' | 'number'>, done: number): readonly string[] {
  return [...new Set(openSteps(trial, done).map(({ thing }) => thing))]
}

/** The spot at which a thing is once `done` steps are. */
export function spotAt(trial: Pick<FastenTrial, 'kind' | 'number'>, thing: string, done: number): string {
  const own = stepsOf(trial)
    .map((step, k) => ({ ...step, k }))
    .filter((step) => step.thing === thing)
  const last = own.findLast(({ k }) => k < done)
  return last?.to ?? own[0]?.from ?? ''
}

function sideAt(end: 'left' | 'right', row: number): 'left' | 'right' {
  const other = end === 'left' ? 'right' : 'left'
  return row % 2 === 0 ? end : other
}
