import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, it } from 'node:test'
import { root, sourceFiles } from './source-files.ts'

const files = ['src', 'checks', 'scripts', 'bench'].flatMap(sourceFiles)
const code = files.filter((file) => !file.path.startsWith('checks/'))

/** What we do not write, and what to write instead. */
const banned: readonly [RegExp, string][] = [
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b/, 'use Temporal or EDTF (#kernel)'],
  [/@ts-(ignore|expect-error|nocheck)/, 'mend the type'],
  [/\b(test|it|describe)\.(only|skip|todo)\b/, 'finish the test, or pass { skip: reason } where a part may be absent'],
  [/\b(TODO|FIXME|XXX:)/, 'do it now, or write it in an issue'],
  [/\benum\s+\w+\s*\{/, 'use a union of literals'],
  [/\bconsole\.log\b.*\b(password|token|secret)\b/i, 'never print secrets'],
]

const linesMost = 400

describe('style', () => {
  it('has none of the forms that we do not write', () => {
    const faults = code.flatMap((file) =>
      banned
        .filter(([pattern]) => pattern.test(file.text))
        .map(([pattern, remedy]) => `${file.path}: ${pattern.source}; ${remedy}`),
    )
    assert.deepEqual(faults, [])
  })

  it('keeps one idea a file: none is longer than a few screens', () => {
    const long = code
      .filter((file) => !file.isTest && file.text.split('\n').length > linesMost)
      .map((file) => `${file.path}: more than ${linesMost} lines; split it by idea`)
    assert.deepEqual(long, [])
  })

  it('names files in kebab-case', () => {
    const odd = files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(basename(file.path)))
    assert.deepEqual(
      odd.map((file) => file.path),
      [],
    )
  })
})

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')

  it('has exactly two set-up lines, which are those that are tried', () => {
    const lines = readme.split('\n').filter((line) => line.startsWith('npm '))
    assert.deepEqual(lines, ['npm install && npm start', 'npm install && npm test'])
  })

  it('lists every setting', () => {
    const settings = readFileSync(join(root, 'src/settings.ts'), 'utf8')
    const names = [...settings.matchAll(/^\s+([A-Z_]+): \w+,$/gm)]
    assert.ok(names.length > 3)
    for (const [, name] of names) assert.ok(readme.includes(`\`${name}\``), `README lists ${name}`)
  })
})

describe('production dependencies', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; hasInstallScript?: boolean; resolved?: string }>
  }

  it('run no script when they are installed', () => {
    const scripted = Object.entries(lock.packages).filter(
      ([name, entry]) => name && entry.hasInstallScript && !entry.dev,
    )
    assert.deepEqual(scripted, [])
  })

  it('are pinned to exact versions', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    assert.deepEqual(loose, [])
  })
})
