import type { Command } from '../command.ts'
import { printJson, progressOf } from '../office.ts'

/** Serves the browser until somebody asks it to stop. Its log goes to the standard output, what people read to the other. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve',
  help: 'command.serve',
  words: [0, 0],
  run: async (call) => {
    const { say, surroundings } = call
    const serving = await surroundings.serve(progressOf(call, 'example.progress'))
    const { url, setupLink } = serving
    const tell = (text: string): void => surroundings.errors.write(`${text}\n`)
    if (call.json) printJson(call, { url, ...(setupLink === undefined ? {} : { setupLink }) })
    else {
      tell(say('serve.ready', { url }))
      if (setupLink !== undefined) tell(say('serve.setup', { link: setupLink }))
      tell(say('serve.stop'))
    }
    await serving.stopped()
    if (!call.json) tell(say('serve.stopped'))
    return 0
  },
}
