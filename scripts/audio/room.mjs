// A small wooden room: four damped echoes that thicken a note without making it louder or longer than a child expects.

import { at, SAMPLE_RATE } from './instruments.mjs'

/** Echo lengths in seconds: short and without a common divisor, so that no pitch of its own is heard. */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437]

/**
 * The same samples with the room around them.
 * @param {Float32Array} dry
 * @param {number} amount 0 (none) .. 1
 */
export function inRoom(dry, amount) {
  const wet = Float32Array.from(dry)
  for (const seconds of ECHOES) addEcho(wet, dry, Math.round(seconds * SAMPLE_RATE), amount / ECHOES.length)
  return wet
}

/**
 * @param {Float32Array} wet
 * @param {Float32Array} dry
 * @param {number} delay in samples
 * @param {number} share
 */
function addEcho(wet, dry, delay, share) {
  const line = new Float32Array(delay)
  let dull = 0
  for (let i = 0; i < dry.length; i++) {
    const heard = at(line, i % delay)
    dull += 0.35 * (heard - dull)
    line[i % delay] = at(dry, i) + 0.72 * dull
    wet[i] = at(wet, i) + share * heard
  }
}
