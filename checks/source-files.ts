import { globSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const root = join(import.meta.dirname, '..')

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly isTest: boolean
}

/** The TypeScript files of the project's own code. */
export function sourceFiles(folder: string): SourceFile[] {
  return globSync(join(root, folder, '**/*.{ts,tsx}'), { exclude: (name) => /node_modules|dist/.test(name) })
    .map((file) => relative(root, file).split(sep).join('/'))
    .toSorted()
    .map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
      isTest: /(\.test\.tsx?$)|\/tests?\/|test-/.test(path),
    }))
}
