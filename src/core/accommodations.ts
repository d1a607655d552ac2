/** Motor accommodations a therapist sets for one child; every activity keeps them, every attempt remembers them. */
import { z, described } from './schema'

/** Where a tap counts: where it landed, where it lifted, or whichever of the two is nearer to a target. */
const tapPlaceSchema = z.enum(['landing', 'lifting', 'nearer'])

/** Where on the screen the page lies, for a child who reaches only a part of it. */
const reachSchema = z.enum(['everywhere', 'left', 'right', 'near'])
export type Reach = z.infer<typeof reachSchema>

/** How a child chooses who cannot touch: not at all, one switch and a moving light, or two switches. */
const scanningSchema = z.enum(['off', 'one switch', 'two switches'])

/** The accommodations; `{}` is none but what every child gets. */
export const accommodationsSchema = z.object({
  targetScale: described(
    z._default(z.number().check(z.minimum(1), z.maximum(2)), 1),
    'Target size',
    'Enlarges everything to be tapped or dragged; 1 is the size for the age band.',
    { unit: '×' },
  ),
  holdMs: described(
    z._default(z.int().check(z.minimum(0), z.maximum(2000)), 0),
    'Hold before it counts',
    'A touch counts only after resting this long; a ring fills meanwhile. For hands that brush the glass.',
    { unit: 'ms' },
  ),
  ignoreRepeatMs: described(
    z._default(z.number().check(z.minimum(0), z.maximum(2000)), 300),
    'Ignore repeated taps for',
    'A second tap within this time counts as the same tap.',
    { unit: 'ms' },
  ),
  tapPlace: described(
    z._default(tapPlaceSchema, 'landing'),
    'A tap counts where the finger',
    'Lifting lets a child land anywhere and slide to the place.',
    { labels: { landing: 'lands', lifting: 'lifts', nearer: 'was nearer' } },
  ),
  slipMm: described(
    z._default(z.int().check(z.minimum(2), z.maximum(60)), 30),
    'Slipping is still a tap up to',
    'A finger that slides farther was not tapping.',
    { unit: 'mm' },
  ),
  aimHelp: described(
    z._default(z.number().check(z.minimum(0), z.maximum(1)), 0),
    'Help with aiming',
    'Widens the invisible rim of targets and places: 1 doubles their reach.',
    { unit: '×' },
  ),
  steadying: described(
    z._default(z.number().check(z.minimum(0), z.maximum(1)), 0),
    'Steadying',
    'Smooths what is carried on the screen; what the hand really did is kept and measured.',
  ),
  stickyDrag: described(
    z._default(z.boolean(), false),
    'Carry by tapping',
    'A tap picks up, another puts down; nothing has to be held.',
  ),
  reach: described(
    z._default(reachSchema, 'everywhere'),
    'Reach',
    'Lays everything where the child reaches.',
    {
      labels: {
        everywhere: 'Everywhere',
        left: 'Left part',
        right: 'Right part',
        near: 'Lower part',
      },
    },
  ),
  speed: described(
    z._default(z.number().check(z.minimum(0.25), z.maximum(1.5)), 1),
    'Speed of what moves',
    'Moving targets and shown models; the child’s own pace is always free.',
    { unit: '×' },
  ),
  scanning: described(
    z._default(scanningSchema, 'off'),
    'Switches',
    'One switch (space bar): a light moves from choice to choice. Two: space moves it, return chooses.',
    { labels: { off: 'None', 'one switch': 'One', 'two switches': 'Two' } },
  ),
  scanMs: described(
    z._default(z.int().check(z.minimum(800), z.maximum(5000)), 1800),
    'The light rests for',
    'With one switch: how long each choice is lit.',
    { unit: 'ms' },
  ),
  penMutesTouch: described(
    z._default(z.boolean(), true),
    'A pen mutes touch',
    'While a pen is in use, a resting palm leaves no marks.',
  ),
})
export type Accommodations = z.infer<typeof accommodationsSchema>

/** None but what every child gets. */
export const noAccommodations: Accommodations = accommodationsSchema.parse({})

/** The accommodations that differ from none, in words; empty when none does. */
export function accommodationWords(accommodations: Accommodations): string[] {
  return said.flatMap(([name, words]) =>
    accommodations[name] === noAccommodations[name] ? [] : [words(accommodations)],
  )
}

/** Waiting times of the light matter only while a switch is used; what is said of a switch holds them. */
const said: readonly (readonly [keyof Accommodations, (all: Accommodations) => string])[] = [
  ['targetScale', ({ targetScale }) => `targets ×${targetScale}`],
  ['holdMs', ({ holdMs }) => `hold ${holdMs} ms`],
  ['ignoreRepeatMs', ({ ignoreRepeatMs }) => `repeats ignored ${ignoreRepeatMs} ms`],
  [
    'tapPlace',
    ({ tapPlace }) => (tapPlace === 'lifting' ? 'taps count on lifting' : 'taps count where nearer'),
  ],
  ['slipMm', ({ slipMm }) => `slip up to ${slipMm} mm`],
  ['aimHelp', ({ aimHelp }) => `aim help ${aimHelp}`],
  ['steadying', ({ steadying }) => `steadying ${steadying}`],
  ['stickyDrag', () => 'carried by tapping'],
  ['reach', ({ reach }) => (reach === 'near' ? 'lower part of the screen' : `${reach} part of the screen`)],
  ['speed', ({ speed }) => `speed ×${speed}`],
  ['scanning', ({ scanning, scanMs }) => (scanning === 'one switch' ? `one switch, ${scanMs} ms` : scanning)],
  ['penMutesTouch', () => 'a pen does not mute touch'],
]
