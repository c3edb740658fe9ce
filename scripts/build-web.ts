import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from './run-steps.ts'

/** Builds the browser application into `dist/web`, unless what it is made from is the same as last time. */
const output = join(root, 'dist/web')
const stamp = join(output, 'sources.txt')
const force = process.argv.includes('--force')

/** Everything that reaches the browser: its own folder, the words, what those need, and the packages. */
const sources = ['src/web/**/*', 'src/messages/**/*.ts', 'src/kernel/**/*.ts', 'vite.config.ts', 'package-lock.json']

function digestOfSources(): string {
  const files = sources
    .flatMap((pattern) => globSync(join(root, pattern), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('tests'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  const digest = createHash('sha256')
  for (const file of files) digest.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  return digest.digest('hex')
}

const compressible = /\.(js|css|html|svg|json)$/
const smallest = 1024

/** Compressed copies beside each text file, made once here rather than for each request. */
function compress(): number {
  const files = globSync(join(output, '**/*'), { withFileTypes: true })
    .filter((entry) => entry.isFile() && compressible.test(entry.name) && entry.name !== 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files) {
    const bytes = readFileSync(file)
    if (bytes.length < smallest) continue
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }))
  }
  return files.length
}

const digest = digestOfSources()
if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === digest) {
  console.error('  the browser application is up to date')
} else {
  console.error('  building the browser application (some ten seconds)')
  await build({ root: join(root, 'src/web'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  console.error(`  built; compressed ${compress()} files`)
  writeFileSync(stamp, `${digest}\n`)
}
