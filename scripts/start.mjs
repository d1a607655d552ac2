// `npm start`: from a fresh clone to a running app. Needs nothing but Node and npm.
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from './install.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
installIfNeeded()

const { build, preview } = await import('vite')
await build({ logLevel: 'warn' })
const server = await preview({
  logLevel: 'warn',
  preview: { host: true, port: Number(process.env['PORT'] ?? 4173) },
})
const here = server.resolvedUrls?.local[0] ?? ''
const near = server.resolvedUrls?.network ?? []

console.log(`\nInchworm is running: open ${here} (Ctrl+C ends it)`)
if (near.length > 0) {
  console.log(`On a tablet in the same network: ${near.join(' or ')}`)
  console.log(
    'There it plays only while this runs: browsers keep an app offline only from https or localhost.',
  )
}
