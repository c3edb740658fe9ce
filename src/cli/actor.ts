import { commandLine, type Actor } from '#app'
import type { Call } from './command.ts'

/** Who acts on the command line: whoever owns the data folder may do everything. */
export const actorOf = ({ language }: Call): Actor => ({ ...commandLine, language })
