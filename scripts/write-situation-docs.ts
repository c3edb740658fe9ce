import { writeFileSync } from 'node:fs'
import { situationPages } from '../src/cli/test-situation-docs.ts'

/** Writes what follows from the code into the pages about situations: the JSON Schema, and the answers to the cases. */
for (const { path, present, current } of await situationPages()) if (present !== current) writeFileSync(path, current)
