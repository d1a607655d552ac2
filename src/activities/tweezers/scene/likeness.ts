/** A faint second one of a picture, for showing what could be done with it while itself stays where it is. */
import type Phaser from 'phaser'

/** How much of it is seen, 0–1. */
const seen = 0.6

/** Adds the likeness just above its picture; whoever asked for it destroys it. */
export function likenessOf(scene: Phaser.Scene, picture: Phaser.GameObjects.Image): Phaser.GameObjects.Image {
  const likeness = scene.add.image(picture.x, picture.y, picture.texture.key)
  likeness.setScale(picture.scaleX, picture.scaleY).setAlpha(seen)
  const page = picture.parentContainer
  page.addAt(likeness, page.getIndex(picture) + 1)
  return likeness
}
