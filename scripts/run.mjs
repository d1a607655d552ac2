import { spawnSync } from 'node:child_process'

/**
 * Runs a command with its words on screen.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment] added to the present one
 * @returns {boolean} whether it ended well
 */
export function run(command, parameters, environment = {}) {
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...environment } }
  const shell = process.platform === 'win32'
  return spawnSync(command, [...parameters], { ...options, shell }).status === 0
}
