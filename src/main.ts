import { run, type FileReader, type Output, type Surroundings } from '#cli'

/**
 * The only wiring: settings, storage, app, and the command line that uses them. What one command does not need is not
 * loaded for it, so that each starts quickly.
 */
const surroundings: Surroundings = {
  environment: process.env,
  output: outputOn(process.stdout),
  errors: outputOn(process.stderr),
  openReader,
  openOffice: async () => {
    throw new Error('not there')
  },
}

function outputOn(stream: NodeJS.WriteStream): Output {
  // Who reads along may have seen enough (`comity read … | head`): that ends the program, and is no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    ...(stream.columns > 0 ? { columns: stream.columns } : {}),
  }
}

async function openReader(): Promise<FileReader> {
  const [{ readFile }, documents, reading] = await Promise.all([
    import('#app'),
    import('#documents'),
    import('#reading'),
  ])
  return {
    read: (file) => readFile({ readDocument: documents.readDocument, read: reading.read }, file),
    line: reading.contractLine,
    close: documents.closeDocumentReaders,
  }
}

process.exitCode = await run(process.argv.slice(2), surroundings)
