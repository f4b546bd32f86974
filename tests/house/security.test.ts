import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const quoted = [...page.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

test('every file that SECURITY.md names is there', () => {
  const tests = new Set(globSync('tests/**/*.test.ts').map(path => basename(path)))
  const paths = quoted.filter(
    text => /^[\w./-]+$/.test(text) && (text.includes('/') || text.endsWith('.ts') || text.endsWith('.json')),
  )
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) expect([path, existsSync(path) || tests.has(path)]).toEqual([path, true])
})

test('who reports something can do what SECURITY.md says', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object; repository?: unknown }
  expect([/package\.json[^.]*repository/.test(page), manifest.repository !== undefined]).not.toEqual([true, false])
  // The files may have come without their history.
  for (const command of quoted.filter(text => text.startsWith('git ') && existsSync('.git')))
    expect(execFileSync('git', command.split(' ').slice(1), { encoding: 'utf8' })).toMatch(/\S/)
  const scripts = quoted.flatMap(text => /^npm run (?:-s )?([\w:]+)/.exec(text)?.[1] ?? [])
  expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts))
})
