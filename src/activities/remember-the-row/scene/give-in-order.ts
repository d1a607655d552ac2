/** Giving things back in order: each tap gives the next one, until it is told that it was the last. */
import { openChoiceBoard } from '../../../scenes/choice-board'
import type { HandPorts } from '../../../scenes/hand-ports'
import { idOf, lookId, secondLook, type Again, type Candidate } from '../../../scenes/seek-one'

/** What a scene lets be given, and what it does with it. */
export interface GivingInOrder {
  /** By place, in reading order. */
  readonly candidates: readonly Candidate[]
  readonly again: Again
  /** What stands in a place was given, as so many before it; answers whether it was the last. */
  given(place: number, before: number): boolean
}

/** What was given, by place, and when, ms since the trial was painted, looks left out. */
export interface GivenInOrder {
  readonly places: readonly number[]
  readonly atMs: readonly number[]
}

/** A row in the making. */
export interface Giving {
  readonly response: Promise<GivenInOrder>
  /** Places given so far. */
  soFar(): readonly number[]
  /** How often what is asked for was seen again. */
  looks(): number
  /** Lets it be seen again; nothing happens while it is, nor when all is given. */
  lookAgain(): Promise<void>
}

/** Lets a child give things in order. */
export function giveInOrder(ports: HandPorts, { candidates, again, given }: GivingInOrder): Giving {
  const places: number[] = []
  const atMs: number[] = []
  const second = secondLook(ports, again)
  let isOver = false
  let finish: (all: GivenInOrder) => void = () => undefined
  const response = new Promise<GivenInOrder>((resolve) => (finish = resolve))
  const board = openChoiceBoard(ports, {
    chosen: ({ id, tMs }) => {
      if (id === lookId) return void lookAgain()
      const place = [...candidates.keys()].find((one) => idOf(one) === id && !places.includes(one))
      if (place === undefined) return
      isOver = given(place, places.length)
      places.push(place)
      atMs.push(Math.round(tMs - second.spentMs()))
      offer()
      if (isOver) finish({ places, atMs })
    },
  })
  const offer = () => {
    if (isOver || second.isOn()) return board.offer([])
    const left = [...candidates.entries()].filter(([place]) => !places.includes(place))
    board.offer([
      ...left.map(([place, candidate]) => ({ id: idOf(place), ...candidate })),
      { id: lookId, ...again },
    ])
  }
  const lookAgain = async () => {
    if (isOver || second.isOn()) return
    board.offer([])
    await second.look()
    offer()
  }
  offer()
  return { response, soFar: () => places, looks: second.count, lookAgain }
}
