import { crc32, inflateRawSync } from 'node:zlib'
import { Problem } from '#kernel'
import { bufferOf } from './format.ts'
import type { DocumentLimits } from './limits.ts'

type ZipLimits = Pick<DocumentLimits, 'unpackedBytes' | 'unpackedParts' | 'unpackedRatio'>

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }
const methods = { stored: 0, deflated: 8 }
const zip64 = 0xffffffff
/** Small parts may compress as well as they like: XML of tables does. */
const ratioCountsFrom = 1_000_000

/**
 * Unpacks the parts of a ZIP archive that `wanted` names, after checking what the whole archive declares and, while
 * unpacking, what comes out. Throws a `Problem` for an archive that is damaged, encrypted or too large.
 * APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16, without ZIP64: a document of 4 GB is not read.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits) {
  const buffer = bufferOf(bytes)
  const entries = entriesOf(buffer, limits)
  checkDeclared(entries, buffer.length, limits)
  const parts = new Map<string, Buffer>()
  let left = limits.unpackedBytes
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const part = unpack(buffer, entry, left, limits)
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

function entriesOf(buffer: Buffer, limits: ZipLimits): Entry[] {
  const end = endRecord(buffer)
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.unpackedParts) throw new Problem('document-unpacks-too-large', { parts: limits.unpackedParts })
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== signatures.central) throw damaged()
    const lengths = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field))
    const nameEnd = at + 46 + (lengths[0] ?? 0)
    entries.push({
      name: buffer.toString('utf8', at + 46, nameEnd),
      encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    })
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return entries
}

/** The end record is the last thing in the file, before a comment of at most 65,535 bytes. */
function endRecord(buffer: Buffer): number {
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signatures.end)
  const tail = Math.max(0, buffer.length - 22 - 65_535)
  const found = buffer.subarray(tail).lastIndexOf(mark)
  if (found < 0 || tail + found + 22 > buffer.length) throw damaged()
  return tail + found
}

/** More packed bytes than the file has means parts that overlap: the trick of archives that grow without nesting. */
function checkDeclared(entries: readonly Entry[], fileBytes: number, limits: ZipLimits): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.some((entry) => entry.encrypted)) throw new Problem('document-encrypted')
  if (entries.some((entry) => entry.unpacked === zip64) || packed > fileBytes) throw damaged()
  if (unpacked > limits.unpackedBytes) throw tooLarge(limits)
  if (unpacked > ratioCountsFrom && unpacked > packed * limits.unpackedRatio) throw tooLarge(limits)
}

function unpack(buffer: Buffer, entry: Entry, left: number, limits: ZipLimits): Buffer {
  const { offset, method, packed, unpacked } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== signatures.local) throw damaged()
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  const data = buffer.subarray(start, start + packed)
  if (data.length !== packed) throw damaged()
  if (method === methods.stored) return data
  if (method !== methods.deflated) throw damaged()
  try {
    // One byte more than declared would already be a lie, and is where unpacking stops.
    const part = inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(unpacked, left)) })
    if (part.length === unpacked) return part
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limits, error)
    throw damaged(error)
  }
  throw damaged()
}

const damaged = (cause?: unknown) => new Problem('document-unreadable', {}, cause)
const tooLarge = (limits: ZipLimits, cause?: unknown) =>
  new Problem('document-unpacks-too-large', { bytes: limits.unpackedBytes }, cause)

/** Packs parts into an archive without compression: what was checked is handed on, and nothing else. */
export function zipStored(parts: ReadonlyMap<string, Uint8Array>): Buffer<ArrayBuffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data] of parts) {
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2) // names are UTF-8
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    files.push(uint32(signatures.local), common, nameBytes, Buffer.from(data))
    directory.push(
      uint32(signatures.central),
      Buffer.from([20, 0]),
      common,
      Buffer.alloc(10),
      uint32(offset),
      nameBytes,
    )
    offset += 30 + nameBytes.length + data.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, ...directory, uint32(signatures.end), end])
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
