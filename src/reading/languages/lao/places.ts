import { placesWritten } from '../../directory/index.ts'

export const places = placesWritten('lo')
