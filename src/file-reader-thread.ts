import type { ReadFile } from '#app'
import { answerReadings } from '#documents'
import { read } from '#reading'

/** The thread in which files are read: what takes long, takes much memory, or falls over a hostile file is in here. */
answerReadings((document, explain): ReadFile => ({ document, reading: read(document, { explain }) }))
