/**
 * How unlike two shapes are: places and slopes are compared both ways, nearest with nearest, after the ink has
 * been moved, stretched and slanted a little to lie on the template as well as it can. What had to be done to
 * it counts too, so a letter is not bent into another one.
 */
import type { Cloud } from './cloud'
import { effortOf, moveTowards, unmoved, type Move } from './move'
import { pairingFor, pairUp } from './pairing'
import { layPlaces, placesFor, stride, type Places } from './places'

/** How often the ink is laid on the template again. */
const rounds = 2
/** What a stretch by a factor e costs, and what its square costs: a w squeezed into an l costs more than three small ones. */
const effortCost = [0.05, 0.05] as const
/** Places a template usually has at most; for more, room is made. */
const usualPlaces = 64

/** Ink laid on a template. */
export interface Fit {
  /** How unlike the shapes are once one lies on the other; 0 for the same. */
  readonly distance: number
  /** What was done to the ink, in the units of the clouds. */
  readonly move: Move
}

/** One drawing, ready to be compared with many templates. */
export interface Fitter {
  readonly ink: Cloud
  /** How unlike the shapes are as they lie, at every second place: quick, to choose whom to compare closely. */
  roughly(target: Places): number
  /** Lays the ink on a template as well as a small stretch, slant and shift allow. */
  fit(target: Places): Fit
}

/** The places of a template. */
export function targetOf(cloud: Cloud): Places {
  return layPlaces(cloud, unmoved, placesFor(cloud))
}

/** Makes ink ready; all comparisons share its room, and none is made twice. */
export function fitterFor(ink: Cloud): Fitter {
  const drawn = targetOf(ink)
  const laid = placesFor(ink)
  const fits = new Map<Places, Fit>()
  let pairing = pairingFor(ink.size, usualPlaces)
  const roomFor = ({ length }: Places) => {
    if (length > stride * pairing.nearest.length) pairing = pairingFor(ink.size, length / stride)
    return pairing
  }
  const fitted = (target: Places): Fit => {
    const pairing = roomFor(target)
    let move = unmoved
    let unlike = pairUp(drawn, target, pairing)
    for (let round = 0; round < rounds; round++) {
      move = moveTowards(ink, target, pairing)
      unlike = pairUp(layPlaces(ink, move, laid), target, pairing)
    }
    const effort = effortOf(move)
    return { distance: unlike + effortCost[0] * effort + effortCost[1] * effort * effort, move }
  }
  return {
    ink,
    roughly: (target) => pairUp(drawn, target, roomFor(target), 2),
    fit(target) {
      const fit = fits.get(target) ?? fitted(target)
      fits.set(target, fit)
      return fit
    },
  }
}
