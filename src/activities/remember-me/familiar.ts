/** Others that look familiar because they were the one to remember a little earlier. */
import { compared } from '../../core/stimulus/difference'
import { seenOf } from '../../core/stimulus/sight'
import { leastDelta } from '../../core/stimulus/foil'
import { faultsOfWhole, isSoundFoil, type Foil } from '../../core/stimulus/item-checks'
import type { ChoiceItem } from '../../core/stimulus/item'
import { rounded, type Shape } from '../../core/stimulus/shape'
import { bodyAt, type OwnFigures } from './figures'

/** An item and which of its others were the key so many trials earlier. */
type Familiar = ChoiceItem & { readonly familiar: { place: number; ago: number }[] }

/** Nobody comes back who was met longer ago than this, trials. */
const longestAgo = 5

/**
 * Puts so many keys of the trials before in the place of others, the latest first. One that would not be sound
 * beside the rest stays away, so there may be fewer.
 */
export function withFamiliar(item: ChoiceItem, wished: number, figures: OwnFigures): Familiar {
  let now: Familiar = { ...item, familiar: [] }
  for (let ago = 1; ago <= longestAgo && now.familiar.length < wished; ago++) {
    const place = placeFor(now)
    if (place === null) break
    const shape = { ...item.model, body: bodyAt(figures, item.seed - ago) }
    now = replaced(now, place, ago, shape) ?? now
  }
  return now
}

/** The other whose class is there most often, so that every feature still counts. */
function placeFor({ choices, keyIndex, familiar }: Familiar): number | null {
  const taken = familiar.map(({ place }) => place)
  const free = [...choices.keys()].filter((place) => place !== keyIndex && !taken.includes(place))
  const times = (place: number) => free.filter((one) => choices[one]?.foil === choices[place]?.foil).length
  const [most] = free.toSorted((a, b) => times(b) - times(a) || b - a)
  return most ?? null
}

function replaced(item: Familiar, place: number, ago: number, shape: Shape): Familiar | null {
  const model = seenOf(item.model)
  const seen = seenOf(shape)
  const others = item.choices.flatMap(({ shape: other, foil, delta: wished }, k): Foil[] =>
    k === place || foil === null ? [] : [{ seen: seenOf(other), foil, wished }],
  )
  const next: Foil = { seen, foil: 'other', wished: leastDelta(shape.body.kind, 'other', item) }
  const isSound =
    isSoundFoil({ model, foils: others }, next, item) &&
    faultsOfWhole({ model, foils: [...others, next] }).length === 0
  if (!isSound) return null
  const delta = rounded(compared(model, seen).difference)
  return {
    ...item,
    choices: item.choices.with(place, { shape, foil: 'other', delta }),
    familiar: [...item.familiar, { place, ago }],
  }
}
