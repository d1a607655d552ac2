/** Seeded dice: the same seed always throws the same numbers, on every device. */
export interface Dice {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** A number in [low, high). */
  within(low: number, high: number): number
  /** A draw from the normal distribution with mean 0 and standard deviation 1. */
  normal(): number
  /** One item of a list that is not empty. */
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item
  /** The same items in a random order; the input is left as it was. */
  shuffle<Item>(items: readonly Item[]): Item[]
}

/** Dice from a seed (any finite number; its 32-bit integer part counts). Generator: mulberry32. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    within: (low, high) => low + next() * (high - low),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from: the list is empty')
      return item
    },
    shuffle: (items) => shuffled(items, whole),
  }
}

/** A seed made from another and a name, so that parts of one trial do not share their dice. */
export function seedFrom(seed: number, name: string): number {
  let hash = seed >>> 0
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

function shuffled<Item>(items: readonly Item[], whole: (low: number, high: number) => number): Item[] {
  const out = [...items]
  for (let last = out.length - 1; last > 0; last--) {
    const other = whole(0, last)
    const held = out[last] as Item
    out[last] = out[other] as Item
    out[other] = held
  }
  return out
}
