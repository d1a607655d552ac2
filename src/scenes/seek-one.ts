/** Choosing among several until the one asked for is found: the first choice counts, later ones only help. */
import type { Point } from '../core/geometry'
import type { ChoiceResponse } from '../core/stimulus/choice-score'
import { openChoiceBoard } from './choice-board'
import type { HandPorts } from './hand-ports'

/** One that may be chosen. */
export interface Candidate {
  /** For those who do not see the picture. */
  readonly label: string
  /** Its middle, page units. */
  readonly at: Point
  /** Its width and height, page units. */
  readonly size: number
}

/** What a scene lets be looked for, and what it does with a choice. */
export interface Seeking {
  /** By place, in reading order. */
  readonly candidates: readonly Candidate[]
  readonly keyIndex: number
  /** Another one was chosen; it is not on offer any more. */
  missed(place: number): void
  /** The one asked for was chosen; resolves when that was seen. */
  found(place: number): Promise<void>
}

/** A search under way. */
export interface Seek {
  /** What was chosen, once the one asked for was found. */
  readonly response: Promise<ChoiceResponse>
  /** Places still on offer. */
  left(): readonly number[]
  /** Takes one of the others away, as help, and answers which; null when only one of them is left. */
  takeAway(): number | null
}

/** Lets a child look for one among several. */
export function seekOne(ports: HandPorts, { candidates, keyIndex, missed, found }: Seeking): Seek {
  const choices: { index: number; atMs: number }[] = []
  let left = [...candidates.keys()]
  let takenAway = 0
  let finish: (response: ChoiceResponse) => void = () => undefined
  const response = new Promise<ChoiceResponse>((resolve) => (finish = resolve))
  const board = openChoiceBoard(ports, {
    chosen: ({ id, tMs }) => {
      const index = left.find((place) => idOf(place) === id)
      if (index === undefined) return
      choices.push({ index, atMs: Math.round(tMs) })
      if (index !== keyIndex) {
        drop(index)
        return missed(index)
      }
      left = []
      board.offer([])
      void found(index).then(() => finish({ choices, takenAway }))
    },
  })
  const offer = () =>
    board.offer(
      left.flatMap((place) => {
        const candidate = candidates[place]
        return candidate ? [{ id: idOf(place), ...candidate }] : []
      }),
    )
  const drop = (place: number) => {
    left = left.filter((one) => one !== place)
    offer()
  }
  offer()
  return {
    response,
    left: () => left,
    takeAway() {
      const others = left.filter((place) => place !== keyIndex)
      const [first] = others
      if (first === undefined || others.length < 2) return null
      drop(first)
      if (choices.length === 0) takenAway += 1
      return first
    },
  }
}

function idOf(place: number): string {
  return `choice-${place}`
}
