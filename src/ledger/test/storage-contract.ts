import { describe } from 'node:test'
import { appendingContract } from './appending.ts'
import { damageContract } from './damage.ts'
import { findingContract } from './finding.ts'
import { keepingContract } from './keeping.ts'
import { modelContract } from './model.ts'
import { officesContract } from './offices.ts'
import type { OpenForContract } from './samples.ts'
import { searchingContract } from './searching.ts'
import { verifyingContract } from './verifying.ts'

export type { ContractStorage, OpenForContract } from './samples.ts'

/**
 * What every storage promises, as tests. `open` gives a new, empty storage each time; `close` removes it again.
 */
export function storageContract(name: string, open: OpenForContract): void {
  describe(`storage contract on ${name}`, () => {
    describe('appending', () => appendingContract(open))
    describe('offices', () => officesContract(open))
    describe('finding', () => findingContract(open))
    describe('searching', () => searchingContract(open))
    describe('keeping', () => keepingContract(open))
    describe('verifying', () => verifyingContract(open))
    describe('damage', () => damageContract(open))
    describe('any course of acts', () => modelContract(open))
  })
}
