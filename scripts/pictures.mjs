// Draws pick lists as one small SVG file per picture: those of picture-list.json for everybody, and the
// pictures.json of an activity into its own folder of public/assets.
// Source of the drawings: Fluent Emoji Flat (MIT), from @iconify-json/fluent-emoji-flat.
// Run: node scripts/pictures.mjs

import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { icons } from '@iconify-json/fluent-emoji-flat'
import { getIconData, iconToHTML, iconToSVG } from '@iconify/utils'
import { optimize } from 'svgo'

/** @typedef {Readonly<Record<string, string>>} PickList picture id -> name of the drawing in the icon set */

const assets = new URL('../public/assets/', import.meta.url)
const activities = new URL('../src/activities/', import.meta.url)
/** Side of the square drawing box, in SVG user units: the grid the set is drawn on. */
const SIZE = 32
/** @type {Readonly<Record<string, PickList>>} */
const lists = JSON.parse(await readFile(new URL('picture-list.json', import.meta.url), 'utf8'))

for (const [folder, list] of Object.entries(lists)) await drawFolder(`shared/${folder}`, list)
for (const id of await readdir(activities)) {
  const own = new URL(`${id}/pictures.json`, activities)
  if (existsSync(own)) await drawFolder(id, JSON.parse(await readFile(own, 'utf8')))
}

/**
 * Writes every picture of one list, removes what the list no longer names, and writes the index of ids.
 * @param {string} folder
 * @param {PickList} list
 */
async function drawFolder(folder, list) {
  const target = new URL(`${folder}/`, assets)
  await mkdir(target, { recursive: true })
  const ids = Object.keys(list).sort()
  const drawings = ids.map((id) => ({ id, svg: drawing(id, list[id] ?? id) }))
  await prune(target, ids)
  await Promise.all(drawings.map(({ id, svg }) => writeFile(new URL(`${id}.svg`, target), svg)))
  await writeFile(new URL('index.json', target), JSON.stringify(ids, undefined, 2) + '\n')
  const bytes = drawings.reduce((sum, { svg }) => sum + svg.length, 0)
  console.log(`${folder}: ${ids.length} pictures, ${bytes} bytes`)
}

/**
 * One drawing as an optimised SVG document whose inner ids carry the picture's id, so that two may share a page.
 * @param {string} id
 * @param {string} name
 */
function drawing(id, name) {
  const data = getIconData(icons, name)
  if (!data) throw new Error(`No drawing called "${name}" (for "${id}") in the icon set`)
  const { attributes, body } = iconToSVG(data, { width: SIZE, height: SIZE })
  return optimize(iconToHTML(body, attributes), {
    multipass: true,
    plugins: ['preset-default', { name: 'prefixIds', params: { prefix: id } }],
  }).data
}

/**
 * @param {URL} target
 * @param {readonly string[]} ids
 */
async function prune(target, ids) {
  const kept = new Set(ids.map((id) => `${id}.svg`))
  const gone = (await readdir(target)).filter((file) => file.endsWith('.svg') && !kept.has(file))
  await Promise.all(gone.map((file) => rm(new URL(file, target))))
}
