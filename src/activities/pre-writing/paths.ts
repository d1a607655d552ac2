/** All paths there are: the shapes before letters, and the roads. */
import { roadIds, type RoadId } from './roads'
import { shapeIds } from './shapes'

/** Every path, shapes first. */
export const pathIds = [...shapeIds, ...roadIds] as const
export type PathId = (typeof pathIds)[number]

/** How a grown-up calls them. */
export const pathLabels: Readonly<Record<PathId, string>> = {
  'vertical-line': 'Line down',
  'horizontal-line': 'Line across',
  circle: 'Circle',
  cross: 'Cross +',
  'right-oblique': 'Slant /',
  square: 'Square',
  'left-oblique': 'Slant \\',
  'oblique-cross': 'Cross ×',
  triangle: 'Triangle',
  diamond: 'Diamond',
  'straight-road': 'Straight road',
  'wide-curve': 'Wide curve',
  zigzag: 'Zigzag',
  wave: 'Wave',
  loops: 'Loops',
  spiral: 'Spiral',
  'figure-eight': 'Figure eight',
}

/** Paths that share a movement, in the order they are usually learned, for choosing several at once. */
export const pathFamilies: Readonly<Record<string, Readonly<Record<string, readonly PathId[]>>>> = {
  Shapes: {
    'First lines': ['vertical-line', 'horizontal-line'],
    'Round and across': ['circle', 'cross'],
    Slants: ['right-oblique', 'left-oblique', 'oblique-cross'],
    Corners: ['square', 'triangle', 'diamond'],
    'All ten': shapeIds,
  },
  Roads: {
    'First roads': ['straight-road', 'wide-curve'],
    Bends: ['zigzag', 'wave'],
    Flow: ['loops', 'spiral', 'figure-eight'],
    'All seven': roadIds,
  },
}

/** Whether a path is a road: it has a start, a goal and a direction of travel. */
export function isRoad(path: PathId): path is RoadId {
  return roadIds.some((road) => road === path)
}
