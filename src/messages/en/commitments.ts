/** Commitments in their full form, the story of a duty, turns, and the sheet of a review. */
export const commitments = {
  'because.owed-at-event':
    '{event, select, none {{due, select, none {It is owed at an event without a date.} other {It is owed at an event; the time named is {due}.}}} other {{due, select, none {It is owed at “{event}”, which has no day.} other {It is owed at “{event}”, {due}.}}}}',
  'because.cadence-not-agreed':
    'How often it is owed was set by {by}; the other side did not agree yet, so this is expected and never called late.',
  'because.turn-is':
    '{period} is the turn of {organisation}{cause, select, first {, who begins} shown {: it was host for {earlier}, the first visit that is recorded} passed {, because {from} had its turn in {earlier}} expected {, if {from} has its turn in {earlier}} postponed {, because the visit of {earlier} by {from} was postponed to {to}} swapped {, because it was swapped with {earlier}} decided {, because all agreed so} other {}}{kept, select, none {} other {; it kept the turn, since nothing took place in {kept}}}{suspended, select, none {} other {; {suspended} was suspended and used no turn}}.',
  'question.needs-event': 'It is owed at an event. Which one is it, and when?',
  'question.needs-event-day': '“{event}” has no day. When is it?',
  'question.event-postponed': '“{event}” was postponed. When is it now? Until somebody says, this is never late.',
  'question.event-cancelled': '“{event}” was cancelled. When is this owed now?',
  'question.cadence-not-agreed':
    '{by} said how often this is owed. Does {others} agree? Until then it binds only the side that said so.',
  'cadence.agreed-by-all': 'The other side agreed to it',
  'cadence.agreed-help':
    'Without that, only our side is bound by it; what the other owes is expected and never called late.',
  'question.no-not-this': 'No, it does not',
  'question.no-noted': 'Noted. It will not be asked again.',
} as const
