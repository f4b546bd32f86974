const depthOf = (line: string): number => {
  let depth = 0
  while (line[depth] === '>') depth += 1
  return depth
}

/**
 * Text as its writer saw it (RFC 3676): a line that ends in a space goes on in the next one, if that one is quoted as deeply.
 * `delSp`: the space was put in for the wrapping and goes away with it.
 */
export const unflow = (text: string, delSp: boolean): string => {
  const out: string[] = []
  let parts: string[] = []
  let depth = 0
  const close = (): void => {
    if (parts.length > 0) out.push(`${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${parts.join('')}`)
    parts = []
  }
  for (const raw of text.split(/\r?\n/)) {
    const marks = depthOf(raw)
    if (marks !== depth) close()
    depth = marks
    const stuffed = raw.slice(marks)
    const line = stuffed.startsWith(' ') ? stuffed.slice(1) : stuffed
    // The signature's delimiter ends in a space and is no flowed line.
    const flows = line.endsWith(' ') && line !== '-- '
    if (line === '-- ') close()
    parts.push(flows && delSp ? line.slice(0, -1) : line)
    if (!flows) close()
  }
  close()
  return out.join('\n')
}
