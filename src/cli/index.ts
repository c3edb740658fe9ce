export { run } from './run.ts'
export type { FileReader, OpenOffice, OpenUsers, Output, Progress, Serving, Surroundings } from './surroundings.ts'
