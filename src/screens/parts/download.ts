/** Files out and in. What leaves the device leaves because a grown-up asked for it here. */

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A name for a file: words and a day, without anything a file system minds. */
export function fileName(kind: string, who: string, day: string): string {
  const plain = who
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return `inchworm-${kind}-${plain || 'child'}-${day}.json`
}
