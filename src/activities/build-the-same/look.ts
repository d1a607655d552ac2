/** How a trial looks, in the words of those who paint it. */
import { gridMiddle, hems, middleOf, withHem, type BuildLayout, type PlaceGrid } from './layout'
import { turnStep, type Part } from './parts'
import { placeInModel, type BuildTrial } from './trial'

const shapes = { patches: 'patch', halves: 'patch', pegs: 'peg', sticks: 'stick' } as const
const grounds = { patches: 'cloth', halves: 'cloth', pegs: 'wood', sticks: 'mat' } as const

/** A part in a place `size` wide, not yet turned. */
export function lookOf({ material, kinds }: BuildTrial, { kind }: Part, size: number) {
  const { cloth, other } = kinds[kind] ?? { cloth: 'plain', other: null }
  return { shape: shapes[material], cloth, other, size } as const
}

/** How far a part is turned, degrees. */
export function angleOf({ material }: BuildTrial, { turn }: Part): number {
  return turn * turnStep(material)
}

/** The site: what hangs, what is built on, and what covers the model. */
export function siteOf(trial: BuildTrial, { model, board, tray }: BuildLayout) {
  return {
    view: { hung: withHem(model, hems.model), board: withHem(board, hems.board), tray },
    ground: { at: gridMiddle(board), look: groundOf(trial, board, hems.board) },
    model: {
      at: gridMiddle(model),
      look: groundOf(trial, model, hems.model),
      parts: modelParts(trial, model),
    },
    cover: covers[trial.model],
  } as const
}

/** An eye says that it may be seen again. */
const covers = { shown: 'none', covered: 'eye', gone: 'plain' } as const

function groundOf({ material, grid }: BuildTrial, { place, across, down }: PlaceGrid, hem: number) {
  return { kind: grounds[material], across, down, place, hem, grid } as const
}

/** All parts of the model around the middle of its grid, as it shows them. */
function modelParts(trial: BuildTrial, grid: PlaceGrid) {
  const middle = gridMiddle(grid)
  return trial.target.flatMap((part, place) => {
    if (!part) return []
    const { x, y } = middleOf(grid, placeInModel(trial, place))
    return [
      {
        at: { x: x - middle.x, y: y - middle.y },
        turn: (angleOf(trial, part) * Math.PI) / 180,
        mirrored: trial.copy === 'mirrored',
        look: lookOf(trial, part, grid.place),
      },
    ]
  })
}
