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
  /** Its height where that is less than its width, page units. */
  readonly height?: number
}

/** What lets the one that is looked for be seen again. */
export interface Again extends Candidate {
  /** Shows it; meanwhile nothing is on offer and no time counts. Resolves when the looking for it goes on. */
  show(): Promise<void>
}

/** What a scene lets be looked for, and what it does with a choice. */
export interface Seeking {
  /** By place, in reading order. */
  readonly candidates: readonly Candidate[]
  readonly keyIndex: number
  readonly again?: Again
  /** Another one was chosen; it is not on offer any more. */
  missed(place: number): void
  /** The one asked for was chosen; resolves when that was seen. */
  found(place: number): Promise<void>
}

/** Looks again, so far. */
export interface SecondLook {
  count(): number
  /** How long they took, ms. */
  spentMs(): number
  /** Whether it is being seen. */
  isOn(): boolean
  look(): Promise<void>
}

/** A search under way. */
export interface Seek {
  /** What was chosen, once the one asked for was found. */
  readonly response: Promise<ChoiceResponse>
  /** Places still on offer. */
  left(): readonly number[]
  /** How often it was seen again. */
  looks(): number
  /** Lets it be seen again; nothing happens where that cannot be, or while it is being seen. */
  lookAgain(): Promise<void>
  /** Takes one of the others away, as help, and answers which; null when only one of them is left. */
  takeAway(): number | null
}

/** Lets a child look for one among several. */
export function seekOne(ports: HandPorts, { candidates, keyIndex, again, missed, found }: Seeking): Seek {
  const choices: { index: number; atMs: number }[] = []
  let left = [...candidates.keys()]
  let takenAway = 0
  const second = secondLook(ports, again)
  let finish: (response: ChoiceResponse) => void = () => undefined
  const response = new Promise<ChoiceResponse>((resolve) => (finish = resolve))
  const board = openChoiceBoard(ports, {
    chosen: ({ id, tMs }) => {
      if (id === lookId) return void lookAgain()
      const index = left.find((place) => idOf(place) === id)
      if (index === undefined) return
      choices.push({ index, atMs: Math.round(tMs - second.spentMs()) })
      if (index !== keyIndex) {
        drop(index)
        return missed(index)
      }
      left = []
      board.offer([])
      void found(index).then(() => finish({ choices, takenAway }))
    },
  })
  const offer = () => {
    if (second.isOn()) return
    const ones = left.flatMap((place) => {
      const candidate = candidates[place]
      return candidate ? [{ id: idOf(place), ...candidate }] : []
    })
    board.offer(again ? [...ones, { id: lookId, ...again }] : ones)
  }
  const drop = (place: number) => {
    left = left.filter((one) => one !== place)
    offer()
  }
  const lookAgain = async () => {
    if (!again || left.length === 0 || second.isOn()) return
    board.offer([])
    await second.look()
    offer()
  }
  offer()
  return {
    response,
    left: () => left,
    looks: second.count,
    lookAgain,
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

/** Looks at what is to be found or kept in mind, counted, with the time they took. */
export function secondLook(ports: HandPorts, again: Again | undefined): SecondLook {
  let count = 0
  let spentMs = 0
  let on = false
  return {
    count: () => count,
    spentMs: () => spentMs,
    isOn: () => on,
    async look() {
      if (!again) return
      const fromMs = ports.nowMs()
      count += 1
      on = true
      await again.show()
      on = false
      spentMs += ports.nowMs() - fromMs
    },
  }
}

/** The choice that lets it be seen again. */
export const lookId = 'look'

/** The name of the choice in a place. */
export function idOf(place: number): string {
  return `choice-${place}`
}
