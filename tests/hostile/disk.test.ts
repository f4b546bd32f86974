import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { built } from '../support/built.ts'

/** A disk of our own, seen by nobody else and gone with the shell: only root may have one. */
const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
if (!mayMount) process.stderr.write('left out: a disk that is really full or read-only, since this user may mount nothing\n')

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mail = (n: number): string =>
  `printf 'From: pia.vestermark@lemvig.example\\r\\nTo: erfa@moeder.example\\r\\nSubject: status\\r\\nMessage-ID: <${n}@x.example>\\r\\n\\r\\nstatus\\r\\n'`

/** Runs lines of shell on a small disk at `$D`; answers what each `say` has said. */
const onDisk = (size: string, lines: readonly string[]): readonly string[] => {
  const program = `"${process.execPath}" "${built()}"`
  const script = [
    `D=${folder}; mount -t tmpfs -o size=${size} none $D || exit 9`,
    `hand() { ${program} receive - --data $D/data --authenticated --at 2038-03-01T0$1:00 2>&1; echo "status $?"; }`,
    `replay() { ${program} replay --data $D/data 2>&1; echo "status $?"; }`,
    ...lines,
  ].join('\n')
  const { stdout } = spawnSync('unshare', ['-m', 'sh', '-c', script], { encoding: 'utf8' })
  return stdout.trim().split('\n')
}

describe.skipIf(!mayMount)('a data folder', { timeout: 60_000 }, () => {
  test('on a full disk refuses a mail in clear words, and takes it when there is room again', () => {
    const said = onDisk('4m', [
      `${mail(1)} | hand 1`,
      'dd if=/dev/zero of=$D/rest bs=4k 2>/dev/null',
      `${mail(2)} | hand 2`,
      'rm $D/rest',
      `${mail(2)} | hand 2`,
      'replay',
    ])
    const [first, firstStatus, full, fullStatus, ...later] = said
    expect(first).toMatch(/"outcome":"accepted"/)
    expect(firstStatus).toBe('status 0')
    expect(full).toMatch(/^rundskriv: .*the disk is full/)
    expect(fullStatus).toBe('status 1')
    expect(later).toEqual([expect.stringMatching(/"outcome":"accepted"/), 'status 0', 'identical', 'status 0'])
  })

  test('that is read-only is refused in one line', () => {
    const said = onDisk('4m', [`${mail(1)} | hand 1`, 'mount -o remount,ro $D', `${mail(2)} | hand 2`])
    expect(said.slice(2)).toEqual([expect.stringMatching(/^rundskriv: .*(EROFS|read-only|cannot be written)/), 'status 1'])
  })
})
