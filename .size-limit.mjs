import { existsSync, readFileSync } from 'node:fs'

/** Everything the page asks for before anyone has chosen anything. */
const page = existsSync('dist/index.html') ? readFileSync('dist/index.html', 'utf8') : ''
const firstLoad = [...page.matchAll(/(?:src|href)="\.\/(app\/[^"]+\.(?:js|css))"/g)].map(
  (match) => `dist/${match[1]}`,
)

export default [
  { name: 'first load: the shell, without Phaser', path: firstLoad, limit: '80 kB', gzip: true },
  {
    name: 'Phaser, asked for when practice is near',
    path: 'dist/app/phaser-*.js',
    limit: '380 kB',
    gzip: true,
  },
  { name: 'all that is kept for offline', path: 'dist/**/*', limit: '12 MB', brotli: false },
]
