export { run } from './run.ts'
export type { FileReader, OpenOffice, Output, Progress, Surroundings } from './surroundings.ts'
