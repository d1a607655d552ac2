import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> })
    .scripts,
)

describe('the README tells the truth', () => {
  test('every folder of its map is there', () => {
    const map = readme.slice(readme.indexOf('## Map'), readme.indexOf('## Adding an activity'))
    const folders = [...map.matchAll(/`((?:src|public|tests|scripts)[\w/-]*)`/g)].map(
      ([, folder]) => folder ?? '',
    )
    expect(folders.length).toBeGreaterThan(9)
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([])
  })

  test('every file it links to is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  })

  test('every command it names exists', () => {
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })

  test('it can be read in one go', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(120)
  })
})
