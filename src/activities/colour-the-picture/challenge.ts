/** What a therapist may set about colouring, and the steps from two wide regions to six narrow ones. */
import { described, z } from '../../core/schema'

/** What a therapist may set. `parse({})` is the gentlest grading. */
export const challengeSchema = z.object({
  regions: described(
    z._default(z.int().check(z.minimum(2), z.maximum(6)), 2),
    'Regions to colour',
    'What else belongs to the picture is coloured already. The first are the larger ones.',
  ),
  size: described(
    z._default(z.int().check(z.minimum(60), z.maximum(140), z.multipleOf(5)), 110),
    'Size of the picture',
    'Regions are as large as the picture lets them be; on a small tablet it is as large as fits.',
    { unit: 'mm' },
  ),
  outline: described(
    z._default(z.number().check(z.minimum(0.5), z.maximum(5), z.multipleOf(0.5)), 4),
    'Thickness of the boundary',
    'The outer half of a line thicker than 2 mm may be coloured too.',
    { unit: 'mm' },
  ),
  nib: described(
    z._default(z.int().check(z.minimum(4), z.maximum(16)), 14),
    'Width of the crayon',
    undefined,
    { unit: 'mm' },
  ),
  coverage: described(
    z._default(z.int().check(z.minimum(40), z.maximum(95), z.multipleOf(5)), 60),
    'A region is finished at',
    undefined,
    { unit: '% coloured' },
  ),
  overspill: described(
    z._default(z.int().check(z.minimum(2), z.maximum(60)), 40),
    'Colour that may go over the lines',
    'Share of all colour, beyond half a crayon’s width and 1 mm around each region.',
    { unit: '% at most' },
  ),
  hatch: described(
    z._default(z.enum(['free', 'across', 'down', 'slanting']), 'free'),
    'Way of the strokes',
    'Faint lines in the regions show it; free asks for none.',
    { labels: { free: 'Free', across: 'Across', down: 'Up and down', slanting: 'Slanting' } },
  ),
})
export type ColourChallenge = z.infer<typeof challengeSchema>

const step = (over: Partial<ColourChallenge>): ColourChallenge => ({ ...challengeSchema.parse({}), ...over })

/** Easy to hard: more and smaller regions, thinner lines and crayons, more to cover and less to spill. */
export const ladder: readonly ColourChallenge[] = [
  step({}),
  step({ outline: 3.5, nib: 13, coverage: 65, overspill: 35 }),
  step({ size: 105, regions: 3, outline: 3, nib: 12, coverage: 65, overspill: 30 }),
  step({ size: 100, regions: 3, outline: 3, nib: 11, coverage: 70, overspill: 25 }),
  step({ size: 100, regions: 4, outline: 2.5, nib: 10, coverage: 70, overspill: 22 }),
  step({ size: 95, regions: 4, outline: 2.5, nib: 9, coverage: 75, overspill: 19 }),
  step({ size: 95, regions: 4, outline: 2, nib: 8, coverage: 75, overspill: 16, hatch: 'across' }),
  step({ size: 90, regions: 5, outline: 2, nib: 7, coverage: 80, overspill: 14, hatch: 'down' }),
  step({ size: 85, regions: 5, outline: 1.5, nib: 7, coverage: 80, overspill: 12, hatch: 'slanting' }),
  step({ size: 80, regions: 6, outline: 1.5, nib: 6, coverage: 80, overspill: 10 }),
  step({ size: 75, regions: 6, outline: 1, nib: 6, coverage: 85, overspill: 8, hatch: 'across' }),
  step({ size: 70, regions: 6, outline: 1, nib: 5, coverage: 85, overspill: 6, hatch: 'slanting' }),
  step({ size: 65, regions: 6, outline: 0.5, nib: 4, coverage: 85, overspill: 5, hatch: 'slanting' }),
]
