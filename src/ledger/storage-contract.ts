import { describe } from 'node:test'
import { appendingContract } from './contract/appending.ts'
import { findingContract } from './contract/finding.ts'
import { keepingContract } from './contract/keeping.ts'
import { modelContract } from './contract/model.ts'
import type { OpenForContract } from './contract/samples.ts'
import { verifyingContract } from './contract/verifying.ts'

export type { ContractStorage, OpenForContract } from './contract/samples.ts'

/**
 * What every storage promises, as tests. `open` gives a new, empty storage each time; `close` removes it again.
 */
export function storageContract(name: string, open: OpenForContract): void {
  describe(`storage contract on ${name}`, () => {
    describe('appending', () => appendingContract(open))
    describe('finding', () => findingContract(open))
    describe('keeping', () => keepingContract(open))
    describe('verifying', () => verifyingContract(open))
    describe('any course of acts', () => modelContract(open))
  })
}
