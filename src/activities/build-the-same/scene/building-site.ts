/** The place where something is built after a model that hangs on a line. */
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { hangCard, type HungCard } from './hung-card'
import { placed, type Brush } from '../../../scenes/paint/brush'
import { paintPart, type PartLook } from './building-parts'
import { restingSpine } from '../../../scenes/paint/inchworm-pose'
import type { WormMoment } from '../../../scenes/puppets'
import { paintCover, paintGround, paintSite, type GroundLook, type SiteView } from './site-picture'

/** A part of a model, around the model's middle. */
export interface ModelPart {
  readonly at: Point
  /** Radians, clockwise. */
  readonly turn: number
  /** Seen as in an upright mirror, after it was turned. */
  readonly mirrored: boolean
  readonly look: PartLook
}

/** What a site shows. */
export interface SiteLook {
  readonly view: Omit<SiteView, 'width' | 'height'>
  readonly ground: { readonly at: Point; readonly look: GroundLook }
  readonly model: { readonly at: Point; readonly look: GroundLook; readonly parts: readonly ModelPart[] }
  /** What is seen of a model that is covered: its back, with an eye when it may be looked at again. */
  readonly cover: 'none' | 'plain' | 'eye'
}

/** Room for soft shadows around what is put on the page, page units. */
const margin = 24

/** Lays a site, and answers the model. */
export function layBuildingSite(ports: DrawingPorts, { view, ground, model, cover }: SiteLook): HungCard {
  const page = { width: 1000, height: ports.pageHeight }
  ports.put(
    { x: 0, y: 0 },
    { key: 'site', ...page, origin: 'corner', paint: (brush) => paintSite(brush, { ...view, ...page }) },
  )
  ports.put(ground.at, {
    key: 'ground',
    ...sizeOf(ground.look),
    paint: (brush) => paintGround(brush, ground.look),
  })
  const cloth = { width: view.hung.width, height: view.hung.height }
  return hangCard(ports, {
    at: model.at,
    ...sizeOf(model.look),
    paint: (brush) => paintModel(brush, model.look, model.parts),
    ...(cover !== 'none' && { cover: (brush) => paintCover(brush, cloth, cover === 'eye') }),
  })
}

/** The inchworm lying at a place and looking at another. */
export function lookingOn(at: Point, look: Point): WormMoment {
  const facing = look.x > at.x ? 'right' : 'left'
  return { spine: restingSpine({ at, bodyLength: 150, facing }), girth: 26, mood: 'awake', look }
}

function paintModel(brush: Brush, look: GroundLook, parts: readonly ModelPart[]): void {
  paintGround(brush, look)
  for (const { at, turn, mirrored, look: part } of parts)
    placed(brush, at, () => {
      if (mirrored) brush.scale(-1, 1)
      placed(brush, { x: 0, y: 0, turn }, () => paintPart(brush, part))
    })
}

function sizeOf({ across, down, place, hem }: GroundLook) {
  return { width: across * place + 2 * (hem + margin), height: down * place + 2 * (hem + margin) }
}
