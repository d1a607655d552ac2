import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** Installs what the lock file names, unless that is what is there already. */
export function installIfNeeded() {
  if (isInstalled()) return
  console.log('Installing what the app is built from (once).')
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) process.exit(1)
}

function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false
  const wanted = versions('package-lock.json')
  const present = versions('node_modules/.package-lock.json')
  return [...wanted].every(([path, version]) => present.get(path) === version)
}

/** Versions by place, without those a machine may do without.
 * @param {string} lockFile */
function versions(lockFile) {
  /** @type {{ packages: Record<string, { version: string, optional?: boolean, devOptional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const needed = Object.entries(packages).filter(
    ([path, it]) => path !== '' && !it.optional && !it.devOptional,
  )
  return new Map(needed.map(([path, it]) => [path, it.version]))
}
