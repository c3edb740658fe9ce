import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { organisation, requestOf } from '../../ledger/test/samples.ts'
import { openStorage } from '../index.ts'

/**
 * A process that writes without end (or a number of records) and prints `identifier sequence` for each that was
 * acknowledged. Arguments: data folder, office, writers at once, records for each writer.
 */
const [dataFolder = '', office = '', writers = '8', count = 'Infinity'] = process.argv.slice(2)
const storage = await openStorage({ dataFolder })

async function write(): Promise<void> {
  for (let done = 0; done < Number(count); done += 1) {
    const id = randomUUID()
    const outcome = await storage.append(requestOf(office, organisation({ id, name: `Written by ${process.pid}` })))
    if (!outcome.ok) throw new Error('A new record cannot conflict')
    writeSync(1, `${id} ${outcome.value.sequences[0]}\n`)
  }
}

await Promise.all(Array.from({ length: Number(writers) }, write))
await storage.close()
