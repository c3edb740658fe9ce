import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { describe, it } from 'node:test'
import { layers, testDoors } from './layers.ts'
import { sourceFiles, type SourceFile } from './source-files.ts'

const files = sourceFiles('src')
/** The folder of `src/` that a file is in; a test beside `main.ts` belongs to it. */
const folderOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.test\.ts$/, '.ts')

/** All modules that a file imports, statically or not. Names computed at run time pass unseen. */
const importsOf = (file: SourceFile): string[] =>
  [
    ...file.text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')

/** Calls that bring the outside into a pure folder, each with what to do instead. */
const impure: readonly [RegExp, string][] = [
  [/\bTemporal\.Now\b/, 'take the day or instant as a parameter'],
  [
    /\bMath\.random\b|\brandomUUID|\brandomBytes\b|\bgetRandomValues\b/,
    'take the identifier or the random bytes as a parameter',
  ],
  [/\bprocess\./, 'take the setting as a parameter'],
  [/\bperformance\.now\b/, 'measure in bench/'],
  [/\bset(Timeout|Interval)\b/, 'let the caller wait'],
]

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@')
    ? parts.slice(0, 2).join('/')
    : specifier.startsWith('node:')
      ? specifier
      : (parts[0] ?? '')
}

function faultsOf(file: SourceFile): string[] {
  const folder = folderOf(file.path)
  const layer = layers[folder]
  if (!layer)
    return [`${file.path}: the folder ${folder} has no row in checks/layers.ts; add one that says what it may use`]
  return [...importsOf(file).flatMap((name) => importFault(file, folder, name)), ...purityFaults(file)]
}

function importFault(file: SourceFile, folder: string, name: string): string[] {
  const layer = layers[folder]
  if (!layer) return []
  if (name.startsWith('.')) {
    const target = folderOf(posix.normalize(posix.join(posix.dirname(file.path), name)))
    return target === folder || folder === 'main.ts' || file.isTest
      ? []
      : [`${file.path}: reaches past a door with ${name}; import #${target} instead`]
  }
  if (name.startsWith('#')) {
    const door = name.slice(1)
    const target = door.split('/')[0] ?? ''
    if (file.isTest || target === folder) return []
    if (testDoors.includes(door)) return [`${file.path}: ${name} is for tests only`]
    return layer.uses.includes(target)
      ? []
      : [
          `${file.path}: ${folder} may not use ${name}; it may use ${layer.uses.join(', ') || 'no other folder'}. Pass it in, or move the code`,
        ]
  }
  if (file.isTest || layer.packages === 'any' || layer.packages.includes(packageOf(name))) return []
  if (name.startsWith('node:') && layer.packages.includes('node:*')) return []
  return [
    `${file.path}: ${folder} may not use the package ${name}; pass in what it does, or list it in checks/layers.ts with a reason in decisions/`,
  ]
}

function purityFaults(file: SourceFile): string[] {
  if (file.isTest || !layers[folderOf(file.path)]?.pure) return []
  return impure
    .filter(([pattern]) => pattern.test(file.text))
    .map(([pattern, remedy]) => `${file.path}: a pure folder may not use ${pattern.source}; ${remedy}`)
}

describe('the layers', () => {
  it('are kept by every file', () => {
    assert.deepEqual(files.flatMap(faultsOf), [])
  })

  it('notice a breach of each sort', () => {
    const breach = (path: string, text: string): number => faultsOf({ path, text, isTest: false }).length
    assert.equal(breach('src/duties/a.ts', "import { x } from '#ledger'"), 1)
    assert.equal(breach('src/duties/a.ts', "import { x } from '../ledger/storage.ts'"), 1)
    assert.equal(breach('src/duties/a.ts', "import fs from 'node:fs'"), 1)
    assert.equal(breach('src/duties/a.ts', 'const now = Temporal.Now.instant()'), 1)
    assert.equal(breach('src/unheard-of/a.ts', ''), 1)
    assert.equal(breach('src/duties/a.ts', "import { x } from '#kernel'\nimport { y } from './b.ts'"), 0)
  })
})
