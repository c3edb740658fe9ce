/** Months and days of the week. */
export const calendarWords: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december jan feb apr jun jul aug sep sept
   oct nov dec monday tuesday wednesday thursday friday saturday sunday`
    .trim()
    .split(/\s+/),
)

/**
 * Words that begin sentences with a capital, or have one always, and never belong to the name of a body or a person:
 * articles, prepositions, pronouns, months, days. Keys (see `Word.key`).
 */
const functionWords =
  `the a an this that these those in at on for from by with and but as after before during since while when where who
   each every both either neither any some many most such other another one two three four five six seven eight nine ten
   it its he she they his her their him them we our us i you your also then thus there here to under over or not no nor
   so if is are was were be been has have had will would shall should can could may might must do does did
   according accordingly notably along based like recently earlier later meanwhile however moreover besides speaking
   echoing concluding attending today yesterday tomorrow tonight photo source leader leaders delegation delegations
   representatives delegates mr mrs ms dr prof comrade former between among via per about against including
   article section clause chapter part annex decision action agenda minutes item note
   sources photos editor reporter translated by phone fax email e-mail website tel`
    .trim()
    .split(/\s+/)

export const outsideNames: ReadonlySet<string> = new Set([...functionWords, ...calendarWords])
