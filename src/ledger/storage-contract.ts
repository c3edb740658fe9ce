/** The door for the tests of storages; see `test/storage-contract.ts`. */
export { storageContract, type ContractStorage, type OpenForContract } from './test/storage-contract.ts'
