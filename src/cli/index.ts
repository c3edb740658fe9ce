export { run } from './run.ts'
export type {
  BackupContent,
  FileReader,
  OpenOffice,
  OpenUsers,
  Output,
  Progress,
  Serving,
  Surroundings,
} from './surroundings.ts'
