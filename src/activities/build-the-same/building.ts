/** A building as it grows: what was done so far, and how it stands beside its model. */
import { waysOf, type Part } from './parts'
import { after, boardOf, isFull, isSame } from './trial'
import type { Board, BuildMove, BuildResponse, BuildTrial } from './trial'

/** One trial being built. */
export interface Building {
  board(): Board
  /** A part was put on a place, or back into the tray. */
  put(move: Omit<Extract<BuildMove, { kind: 'put' }>, 'kind'>): void
  /** The part in a place was turned by one step. */
  turnAt(at: number, tMs: number): void
  /** The model was looked at again. */
  looked(tMs: number): void
  stands(): 'the same' | 'full' | 'open'
  /** It is taken for built; only the first time counts. */
  takenForBuilt(): void
  response(readyMs: number): BuildResponse
}

/** Begins with what is given. */
export function beginBuilding(trial: BuildTrial): Building {
  const moves: BuildMove[] = []
  const looks: number[] = []
  let built: number | null = null
  let board = boardOf(trial)
  const did = (move: BuildMove) => {
    moves.push(move)
    board = after(board, move)
  }
  return {
    board: () => board,
    put: (move) => did({ kind: 'put', ...move }),
    turnAt(at, tMs) {
      const part = board[at]
      if (part) did({ kind: 'turn', at, turn: turnedOn(trial, part).turn, tMs })
    },
    looked: (tMs) => looks.push(tMs),
    stands: () => (isSame(trial, board) ? 'the same' : isFull(trial, board) ? 'full' : 'open'),
    takenForBuilt: () => void (built ??= moves.length),
    response: (readyMs) => ({ moves, built, looks, readyMs }),
  }
}

/** A part turned by one step; after the last way round comes the first. */
export function turnedOn({ material, kinds }: BuildTrial, { kind, turn }: Part): Part {
  const made = kinds[kind]
  return { kind, turn: (turn + 1) % (made ? waysOf(material, made) : 1) }
}
