import { writeFileSync } from 'node:fs'
import { casesPage, casesPath } from '../src/cli/test-duty-cases.ts'
import { situationPages } from '../src/cli/test-situation-docs.ts'

/** Writes what follows from the code into the pages about situations: the JSON Schema, the answers, and all cases. */
for (const { path, present, current } of await situationPages()) if (present !== current) writeFileSync(path, current)
writeFileSync(casesPath, casesPage())
