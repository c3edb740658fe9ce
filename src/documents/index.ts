export { answerReadings } from './answer-readings.ts'
export {
  documentCautions,
  type Attachment,
  type Block,
  type DocumentCaution,
  type DocumentText,
} from './document-text.ts'
export { defaultLimits } from './limits.ts'
export { documentReader, type DocumentReader } from './reader.ts'
