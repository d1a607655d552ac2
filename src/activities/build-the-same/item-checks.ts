/** Whether a model may be asked: it can be built from its tray, there is enough to do, and its parts can be told apart. */
import { waysOf, type Kind } from './parts'
import { boardOf, isRight, type BuildTrial } from './trial'

/** Why a model may not be asked. */
const faults = ['cannot be built', 'two kinds alike', 'all parts alike', 'too little to do'] as const
export type Fault = (typeof faults)[number]

/** Fewer parts than these to put down are no building. */
const leastToDo = 2

/** What keeps a model from being asked; empty when it may be. */
export function faultsOf(trial: BuildTrial): Fault[] {
  const { kinds, material, target } = trial
  const parts = target.filter((part) => part !== null)
  const board = boardOf(trial)
  const toDo = [...target.keys()].filter((place) => !isRight(trial, board, place))
  const found: Record<Fault, boolean> = {
    'cannot be built': parts.some(({ kind, turn }) => {
      const made = kinds[kind]
      return !made || turn < 0 || turn >= waysOf(material, made)
    }),
    'two kinds alike': new Set(kinds.map(lookOf)).size < kinds.length,
    'all parts alike': new Set(parts.map(({ kind, turn }) => `${kind} ${turn}`)).size < 2,
    'too little to do': toDo.length < leastToDo,
  }
  return faults.filter((fault) => found[fault])
}

/** Two halves look the same the other way round, turned by half a turn. */
function lookOf({ cloth, other }: Kind): string {
  return [cloth, other ?? ''].toSorted().join(' ')
}
