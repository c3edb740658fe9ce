/**
 * What is due, and why, as sentences: one for each state, reason and question of `duties/`. Names and dates come in
 * words already; a detail that is not there comes as `none`.
 */
export const duties = {
  'duty-state.not yet': 'Not yet',
  'duty-state.open': 'Open',
  'duty-state.part met': 'Partly met',
  'duty-state.met': 'Met',
  'duty-state.overdue': 'Overdue',
  'duty-state.made up': 'Made up',
  'duty-state.missed': 'Missed',
  'duty-state.waived': 'Waived',
  'duty-state.suspended': 'Suspended',
  'duty-state.disputed': 'Disputed',
  'duty-state.superseded': 'Superseded',
  'duty-state.ended': 'Ended',

  'because.clause':
    '{clause, select, none {It stands in “{agreement}”.} other {It stands in clause {clause} of “{agreement}”.}}',
  'because.promised': '{made, select, none {It was promised.} other {The promise dates from {made}.}}',
  'because.offer-binds': 'Those who owe it said so themselves, and that binds them.',
  'because.planned-only': 'It was only planned, so it is expected and never called late.',
  'because.text-not-binding':
    '“{agreement}” does not bind as we know it ({status}; known from: {evidence}), so this is expected and never called late.',
  'because.period-of-cadence': 'It is owed every {cadence}; this one is for {period}.',
  'because.period-of-term': 'It is owed within the term {period}.',
  'because.share-of-quota':
    'For {period} the text names {share, number} of the {total, number} {unit} of the whole term.',
  'because.rest-of-quota':
    'For the rest of the term {period} there remain {rest, number} of the {total, number} {unit}.',
  'because.owed-once': '{due, select, none {It is owed once.} other {It is owed once; the time named is {due}.}}',
  'because.deadline-uncertain': 'The date is not exact ({date}); it counts until its last possible day, {last}.',
  'because.start-not-known': 'Nobody said since when it is owed.',
  'because.turn-first': '{organisation} has the first turn, in {period}.',
  'because.turn-shown': '{organisation} was host for {period} ({day}), so that turn was its own.',
  'because.turn-unknown': 'Nobody has said whose turn {period} is, so {organisations} owe it together.',
  'because.turn-passed': '{from} had its turn of {period} ({day}), so the turn passed to {organisation}.',
  'because.turn-expected': 'If {from} has its turn in {period}, the next turn is that of {organisation}.',
  'because.turn-kept': '{organisation} kept the turn: nothing took place in {period}.',
  'because.turn-kept-suspended': '{organisation} kept the turn: {period} was suspended.',
  'because.turn-out-of-order': '{host} was host in {period}, though it was the turn of {organisation}.',
  'because.turn-postponed': 'The visit of {period} by {organisation} was postponed to {to}.',
  'because.turn-swapped': '{organisation} swapped {period} with {with}.',
  'because.turn-decided': 'All agreed ({day}) that {period} is the turn of {organisation}.',
  'because.counted':
    '{max, select, none {{done, number} of {min, number} {unit} done.} other {{done, number} of {min, number} to {max} {unit} done.}}',
  'because.nothing-counted':
    '{max, select, none {Nothing is recorded yet; owed: at least {min, number} {unit}.} other {Nothing is recorded yet; owed: {min, number} to {max} {unit}.}}',
  'because.recorded': '{times, plural, one {One fulfilment is recorded.} other {# fulfilments are recorded.}}',
  'because.nothing-recorded': 'Nothing is recorded yet.',
  'because.above-maximum': '{done, number} {unit} done: more than the {max, number} that were agreed.',
  'because.evidence-approximate': 'One piece of evidence has only an approximate date ({date}).',
  'because.creditor-denies': 'The other side says that {amount, number} of it did not take place.',
  'because.done-late': 'It was done ({day}) after its last day, {due}.',
  'because.not-begun': 'Its time begins on {first}.',
  'because.time-passed': 'It was due by {due}, {days, plural, one {# day} other {# days}} ago.',
  'because.still-time': 'It is due by {due}, in {days, plural, one {# day} other {# days}}.',
  'because.no-deadline': 'Nobody named a last day, so it is never late.',
  'because.postponed': 'It was agreed ({day}) to postpone {period} to {to}.',
  'because.waived': '{organisations} waived it ({day}).',
  'because.suspended': 'It was agreed ({day}) to suspend {period}.',
  'because.text-suspended': '“{agreement}” was suspended for {period} by agreement ({day}).',
  'because.text-renewed': '“{agreement}” was renewed ({day}) until {until}.',
  'because.text-renewed-itself':
    '“{agreement}” did not end on {last}: nobody gave notice in time, so it renewed itself until {until}.',
  'because.notice-given':
    'Notice was given in time ({day}; the last day was {last}), so “{agreement}” did not renew itself.',
  'because.text-ended': '“{agreement}” ended on {day}.',
  'because.text-terminated': '“{agreement}” was terminated on {day}.',
  'because.text-replaced':
    '{by, select, none {“{agreement}” was replaced on {day}.} other {“{agreement}” was replaced by “{by}” on {day}.}}',
  'because.carried-over': 'What was open is carried over into “{commitment}”.',
  'because.restated': '“{commitment}” restates it, so it is owed there, and only once.',
  'because.moved-to-heir':
    '{organisation} changed on {date}; since the partner confirmed it on {day}, this stands with {heir}.',
  'because.stays-with': 'It was settled before {heir} took over on {day}, so it stays with {organisation}.',
  'because.amended': '“{commitment}” amends it: from {first} on the new wording is owed.',
  'because.expectation-passed': 'It was expected by {due}; that time has passed.',

  'question.needs-cadence': '“Regularly” has no due date. How often shall it be?',
  'question.needs-start': 'Since when is it owed?',
  'question.needs-term': 'Over the term of which text is it owed?',
  'question.needs-due-date': 'By when is it owed? Without a day it is never late.',
  'question.awaits-answer': 'This was {modality}. What was the answer?',
  'question.needs-signed-copy':
    '“{agreement}” is known to us as: {status}; from: {evidence}. Is there a signed copy? Only a signed text binds.',
  'question.agreement-not-found': 'The agreement that it stands in is not in the register. Which one is it?',
  'question.needs-end-day': '“{agreement}” is {status}. On which day did it end?',
  'question.needs-year': 'A fulfilment is dated {date}, without a year. Which year was it?',
  'question.which-period': 'For which period does the fulfilment of {date} count?',
  'question.who-did-it': 'Who did what is recorded for {date}?',
  'question.needs-amount': 'How many {unit} was it? Until somebody says, it counts as one.',
  'question.may-be-fulfilled-by': '“{event}” ({when}) may fulfil this. Does it?',
  'question.whose-turn':
    '{organisations} take turns. Who begins, in {period}? Until somebody says, they owe it together.',
  'question.whose-turn-next': '{host} was host in {period}, though it was the turn of {inTurn}. Whose turn comes next?',
  'question.quota-out-of-reach':
    '{left, number} {unit} are left and {days, plural, one {# day} other {# days}} remain; the best year so far saw {bestYear, number}. Agree on a new date in time.',
  'question.shares-exceed-quota':
    'The shares ({shares, number} {unit}) are more than the whole ({total, number}). Which is right?',
  'question.promised-twice': '“{other}” in “{agreement}” promises the same. Is it owed once or twice?',
  'question.succession-waits':
    '{organisation} changed on {date} (now: {heirs}). {stage, select, decided {It is decided what becomes of this; the letter to the partner has not gone out.} sent {The letter has gone out; the partner’s answer is missing.} declined {The partner declined what was decided.} other {Who owes this now?}} Until the partner confirms, the old name does.',
} as const
