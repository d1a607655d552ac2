/** How often drawing an item has to be begun again, and what one costs, for every kind of shape, class and level. */
import { bench, describe } from 'vitest'
import { capacityOf, foilClassSchema } from '../../src/core/stimulus/foil'
import type { ItemOrder } from '../../src/core/stimulus/draw-item'
import { choiceItem } from '../../src/core/stimulus/item'

/** Items for each kind of shape at each level, spread over classes and three to eight choices; `ITEMS=10000` is thorough. */
const itemsPerLevel = Number(process.env['ITEMS'] ?? 600)
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const kinds = ['blob', 'sign', 'badge', 'cutout'] as const

function orderOf(
  from: (typeof kinds)[number],
  foil: ItemOrder['foils'][0],
  level: number,
  k: number,
): ItemOrder {
  const choices = 3 + (k % 6)
  return { seed: k, level, choices, from, foils: [foil], face: k % 2 === 0, details: k % 3, sizeMm: 28 }
}

for (const from of kinds) {
  const classes = foilClassSchema.options.filter((foil) => capacityOf(from, foil) > 0)
  const count = Math.ceil(itemsPerLevel / classes.length)
  for (const foil of classes) {
    const cells = levels.map((level) => {
      const items = Array.from({ length: count }, (_, k) => choiceItem(orderOf(from, foil, level, k)))
      const rejected = items.reduce((sum, item) => sum + item.rejected, 0)
      const unsound = items.filter(({ faults }) => faults.length > 0).length
      return `${((100 * rejected) / (rejected + count)).toFixed(0)} %${unsound > 0 ? ` (${unsound} unsound)` : ''}`
    })
    console.log(`${from} ${foil}, draws rejected at levels 0–10, ${count} items each: ${cells.join(', ')}`)
  }
}

describe('an item of four choices', () => {
  for (const from of kinds) {
    let seed = 0
    bench(`${from}: outline`, () => {
      choiceItem(orderOf(from, 'contour', 5, 6 * seed++ + 1))
    })
  }
})
