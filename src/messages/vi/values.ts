import type { values as english } from '../en/values.ts'
import type { Section } from '../section.ts'

export const values = {
  'value.modality.agreed': 'đã thỏa thuận',
  'value.modality.will': 'đã hứa',
  'value.modality.planned': 'dự kiến',
  'value.modality.proposed': 'được đề xuất',
  'value.modality.requested': 'được đề nghị',
  'value.modality.hoped': 'mong muốn',
  'value.modality.done': 'đã làm',
  'value.status.planned': 'dự kiến',
  'value.status.signed': 'đã ký',
  'value.status.in force': 'đang có hiệu lực',
  'value.status.replaced': 'đã được thay thế',
  'value.status.expired': 'hết hạn',
  'value.status.terminated': 'đã chấm dứt',
  'value.evidence.press': 'tin báo chí',
  'value.evidence.copy': 'bản sao',
  'value.evidence.original': 'bản gốc đã ký',
  'value.cadence.month': 'tháng',
  'value.cadence.quarter': 'quý',
  'value.cadence.half-year': 'nửa năm',
  'value.cadence.year': 'năm',
  'value.cadence.two years': 'hai năm',
  'value.cadence.term': 'thời hạn',
} satisfies Section<typeof english>
