import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/**
 * A boundary tool can pass by seeing nothing. So each forbidden import is written down in a copy of the layout,
 * linted with the project's own rules, and has to be refused; each allowed one has to pass.
 */
const REFUSED: Readonly<Record<string, string>> = {
  'src/core/reaches-progress.ts': "import { a } from '../progress/a'\nexport const b = a",
  'src/core/takes-a-type.ts': "import type { A } from '../store/a'\nexport type B = A",
  'src/core/takes-zod.ts': "import * as z from 'zod/mini'\nexport const b = z",
  'src/core/takes-phaser.ts': "import * as Phaser from 'phaser'\nexport const b = Phaser",
  'src/core/takes-node.ts': "import { readFileSync } from 'node:fs'\nexport const b = readFileSync",
  'src/core/re-exports.ts': "export { a } from '../scenes/a'",
  'src/core/on-demand.ts': "export const b = () => import('../scenes/stage')",
  'src/core/by-any-name.ts': 'export const b = (name: string) => import(name)',
  'src/core/in-a-type.ts': "export type B = import('../screens/a').A",
  'src/core/dice.ts': 'export const b = () => Math.random()',
  'src/core/dice-taken-apart.ts': 'const { random } = Math\nexport const b = random',
  'src/core/clock.ts': 'export const b = () => Date.now()',
  'src/core/new-clock.ts': 'export const b = () => new Date()',
  'src/core/stopwatch.ts': 'export const b = () => performance.now()',
  'src/core/by-the-back-door.ts': 'export const b = () => globalThis.Date',
  'src/core/day.ts': 'export const b = () => new Date()',
  'src/core/metrics/takes-d3.ts': "import { mean } from 'd3-array'\nexport const b = mean",
  'src/core/loop-a.ts': "import { b } from './loop-b'\nexport const a = () => b",
  'src/core/loop-b.ts': "import { a } from './loop-a'\nexport const b = () => a",
  'src/activities/maze/sibling.ts': "import { a } from '../tracing/trial'\nexport const b = a",
  'src/activities/maze/sees-scene.ts': "import scene from './scene'\nexport const b = scene",
  'src/activities/maze/sees-its-part.ts': "import { a } from './scene/hedge'\nexport const b = a",
  'src/activities/maze/scene/sees-scene.ts': "import scene from '../scene'\nexport const b = scene",
  'src/activities/maze/scene/sees-another.ts': "import { a } from '../../dots/scene/dot'\nexport const b = a",
  'src/activities/maze/scene/takes-store.ts': "import { a } from '../../../store/a'\nexport const b = a",
  'src/activities/maze/takes-phaser.ts': "import * as Phaser from 'phaser'\nexport const b = Phaser",
  'src/activities/maze/takes-scenes.ts': "import { a } from '../../scenes/a'\nexport const b = a",
  'src/activities/maze/clock.ts': 'export const b = () => Date.now()',
  'src/activities/dots/scene.ts': "import { a } from '../maze/trial'\nexport default a",
  'src/activities/sums/scene.ts': "import { a } from '../../store/a'\nexport default a",
  'src/activities/lines/scene.ts': "import { a } from '../../progress/a'\nexport default a",
  'src/scenes/takes-store.ts': "import { a } from '../store/a'\nexport const b = a",
  'src/scenes/takes-activity.ts': "import { a } from '../activities/maze/trial'\nexport const b = a",
  'src/scenes/takes-preact.ts': "import { h } from 'preact'\nexport const b = h",
  'src/progress/takes-store.ts': "import { a } from '../store/a'\nexport const b = a",
  'src/progress/takes-exchange.ts': "import { a } from '../exchange/a'\nexport const b = a",
  'src/progress/clock.ts': 'export const b = () => new Date()',
  'src/store/takes-progress.ts': "import { a } from '../progress/a'\nexport const b = a",
  'src/store/takes-exchange.ts': "import { a } from '../exchange/a'\nexport const b = a",
  'src/exchange/takes-store.ts': "import { a } from '../store/a'\nexport const b = a",
  'src/exchange/takes-progress.ts': "import { a } from '../progress/a'\nexport const b = a",
  'src/exchange/dice.ts': 'export const b = () => Math.random()',
  'src/screens/takes-store.ts': "import { a } from '../store/a'\nexport const b = a",
  'src/screens/takes-stage.ts': "import { a } from '../scenes/stage'\nexport const b = a",
  'src/screens/takes-scene.ts': "export const b = () => import('../scenes/applause')",
  'src/screens/takes-activity.ts': "import { a } from '../activities/maze/trial'\nexport const b = a",
  'src/screens/takes-idb.ts': "import { openDB } from 'idb'\nexport const b = openDB",
  'src/screens/takes-uuid.ts': "import { v7 } from 'uuid'\nexport const b = v7",
  'src/screens/globs.ts': "export const b = import.meta.glob('../activities/*/scene.ts')",
  'src/screens/takes-main.ts': "import { a } from '../main'\nexport const b = a",
  'src/helpers/anything.ts': "import { a } from '../core/a'\nexport const b = a",
  'src/core/default.ts': 'export default 1',
  'src/core/any.ts': 'export const b = (a: any): number => a',
  'src/core/sure.ts': 'export const b = (a: number | null): number => a!',
  'src/scenes/loud.ts': "console.log('here')",
}

const ALLOWED: Readonly<Record<string, string>> = {
  'src/core/schema.ts': "import * as z from 'zod/mini'\nexport { z }",
  'src/core/words.ts': "import { z } from './schema'\nexport const b = z",
  'src/core/metrics/spectrum.ts':
    "import FFT from 'fft.js'\nimport { z } from '../schema'\nexport const b = [FFT, z]",
  'src/core/calendar.ts': "import { b } from './words'\nexport const c = b",
  'src/activities/catalogue.ts':
    "import { b } from '../core/words'\nimport type { A } from '../scenes/activity-scene'\nexport type C = A\nexport const d = [b, import.meta.glob('./*/scene.ts')]",
  'src/activities/maze/trial.ts': "import { b } from '../../core/words'\nexport const a = b",
  'src/activities/maze/activity.ts': "import { a } from './trial'\nexport const b = a",
  'src/activities/maze/scene.ts':
    "import * as Phaser from 'phaser'\nimport { a } from './trial'\nimport { d } from './scene/gate'\nimport { b } from '../../scenes/stage'\nimport { b as c } from '../../core/words'\nexport default [Phaser, a, b, c, d]",
  'src/activities/maze/scene/hedge.ts':
    "import * as Phaser from 'phaser'\nimport { a } from '../trial'\nimport { b } from '../../../scenes/stage'\nexport const c = [Phaser, a, b, performance.now()]",
  'src/activities/maze/scene/gate.ts': "import { c } from './hedge'\nexport const d = c",
  'src/scenes/stage.ts':
    "import { Howl } from 'howler'\nimport { b as c } from '../core/words'\nexport const b = [Howl, c]",
  'src/scenes/now.ts': 'export const b = () => performance.now()',
  'src/progress/due.ts':
    "import { b } from '../core/words'\nimport { c } from './trend'\nimport { mean } from 'simple-statistics'\nexport const d = [b, c, mean]",
  'src/progress/trend.ts': "export { b as c } from '../core/words'",
  'src/store/store.ts':
    "import { openDB } from 'idb'\nimport { b } from '../core/words'\nexport const c = [openDB, b]",
  'src/exchange/code.ts': "import { b } from '../core/words'\nexport const c = b",
  'src/screens/parent/week.ts':
    "import { h } from 'preact'\nimport { useState } from 'preact/hooks'\nimport { signal } from '@preact/signals'\nimport { line } from 'd3-shape'\nimport { d } from '../../progress/due'\nimport { c } from '../../exchange/code'\nimport { d as e } from '../../activities/catalogue'\nimport type { c as Store } from '../../store/store'\nimport './week.css'\nexport type S = typeof Store\nexport const f = [h, useState, signal, line, d, c, e, () => import('../../scenes/stage')]",
  'src/main.ts':
    "import { v7 } from 'uuid'\nimport { c } from './store/store'\nimport { f } from './screens/parent/week'\nexport const a = [v7, c, f]",
}

/** Each compiles on its own against the pure project; only the first does so in peace. */
const COMPILED: Readonly<Record<string, string>> = {
  'src/core/peaceful.ts': 'export const b = (a: number): number => Math.round(a)',
  'src/core/sees-a-page.ts': 'export const b = () => document.title',
  'src/progress/sees-a-timer.ts': 'export const b = () => setTimeout(() => undefined, 1)',
  'src/activities/maze/sees-a-window.ts': 'export const b = () => window.innerWidth',
  'src/exchange/sees-a-network.ts': "export const b = () => fetch('/')",
}

/** Only these rules count as a refusal: a file must not be stopped by chance for something else. */
const FENCES =
  /Error\/(inchworm\(|eslint\(no-(restricted-|console)|import\(no-(cycle|default-export)|typescript\(no-(explicit-any|non-null-assertion))/

const project = resolve(import.meta.dirname, '..')
const trees: string[] = []

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true })
})

describe('the linter', () => {
  let refused: ReadonlySet<string> = new Set()
  beforeAll(() => {
    refused = lint(plant({ ...REFUSED, ...ALLOWED }, ['.oxlintrc.json', 'scripts/lint']))
  }, 20_000)

  test.each(Object.keys(REFUSED))('refuses %s', (file) => {
    expect(refused.has(file)).toBe(true)
  })

  test.each(Object.keys(ALLOWED))('lets %s pass', (file) => {
    expect(refused.has(file)).toBe(false)
  })
})

describe('the compiler', () => {
  let refused: ReadonlySet<string> = new Set()
  beforeAll(() => {
    refused = compile(plant(COMPILED, ['tsconfig.base.json', 'tsconfig.pure.json']))
  }, 20_000)

  test('lets plain arithmetic into pure code', () => {
    expect(refused.has('src/core/peaceful.ts')).toBe(false)
  })

  test.each(Object.keys(COMPILED).slice(1))('refuses a browser to %s', (file) => {
    expect(refused.has(file)).toBe(true)
  })
})

function plant(files: Readonly<Record<string, string>>, settings: readonly string[]): string {
  const tree = mkdtempSync(join(tmpdir(), 'inchworm-boundaries-'))
  trees.push(tree)
  for (const name of settings) cpSync(join(project, name), join(tree, name), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true })
    writeFileSync(join(tree, file), `${text}\n`)
  }
  return tree
}

function lint(tree: string): ReadonlySet<string> {
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix', 'src'], {
    cwd: tree,
    encoding: 'utf8',
  })
  const fenced = stdout.split('\n').filter((line) => FENCES.test(line))
  return filesIn(fenced.join('\n'))
}

function compile(tree: string): ReadonlySet<string> {
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  expect(() => execFileSync(process.execPath, [tsc, '--version'])).not.toThrow()
  const parameters = [tsc, '-p', 'tsconfig.pure.json', '--pretty', 'false']
  return filesIn(spawnSync(process.execPath, parameters, { cwd: tree, encoding: 'utf8' }).stdout)
}

function filesIn(report: string): ReadonlySet<string> {
  return new Set([...report.matchAll(/^(src\/[^:(]+)[:(]/gm)].map((match) => match[1] ?? ''))
}
