import { createStore } from './store.ts'

/** True from the moment an answer says that the session has ended until the person has signed in again. */
export const sessionEnded = createStore(false)
