export { accountsFile, openAccounts, type Accounts } from './accounts.ts'
export { openStorage, type StorageOptions } from './open-storage.ts'
