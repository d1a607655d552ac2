/** Whether a row may be asked: it can be given back, from riders that can be told apart, and only one row is right. */
import { askedOf, type RowTrial } from './trial'

/** Why a row may not be asked. */
const faults = [
  'riders not sound',
  'someone rides twice',
  'cannot be given back',
  'two rows alike',
  'too few rows',
] as const
export type Fault = (typeof faults)[number]

/** Fewer rows than these are not much of a choice. */
const fewestRows = 3

/** What keeps a row from being asked; empty when it may be. */
export function faultsOf(trial: RowTrial): Fault[] {
  const { row, rows, riders, waiting } = trial
  const isFound = trial.answer === 'recognise'
  const found: Record<Fault, boolean> = {
    'riders not sound':
      trial.faults.length > 0 || new Set(riders.map((one) => JSON.stringify(one))).size < riders.length,
    'someone rides twice': [row, ...rows.map((one) => one.row)].some((one) => new Set(one).size < one.length),
    'cannot be given back': isFound ? !isKeyOnly(trial) : row.some((rider) => !waiting.includes(rider)),
    'two rows alike': new Set(rows.map((one) => one.row.join())).size < rows.length,
    'too few rows': isFound && rows.length < fewestRows,
  }
  return faults.filter((fault) => found[fault])
}

/** Whether the row asked for stands at its place, and every other is told from it. */
function isKeyOnly(trial: RowTrial): boolean {
  const asked = askedOf(trial).join()
  return trial.rows.every(({ row, foil }, k) => {
    const isKey = k === trial.keyIndex
    return isKey === (foil === null) && isKey === (row.join() === asked)
  })
}
