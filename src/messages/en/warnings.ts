/** What is likely to do harm, told before it is saved and as long as it stands. */
export const warnings = {
  'warning.text-over-when-promised':
    'This was promised on {made}, but “{agreement}” ended on {end}. Under a text that is over nothing is owed. Is there a new text?',
  'warning.text-over-now':
    '“{agreement}” ended on {end}. What is entered under it is history: nothing new is owed by it.',
  'warning.due-after-text': 'This is due in {due}, but “{agreement}” ends on {end}: it falls away with the text.',
  'warning.due-before-promise': 'This is due in {due}, before it was promised ({made}). One of the two dates is wrong.',
  'warning.two-live-texts':
    '“{other}” between the same sides is in force too. Which of the two carries? Say that one replaces the other, or that its promises restate those of the other.',
  'warning.party-gone': '{organisation} had become {heirs} on {date}, before {day}. Who signed or promised it then?',
  'warning.party-not-yet':
    '{organisation} bears its name only since {date}; this is dated {day}. Which body was it then?',
  'warning.party-without-name':
    'The last name that we know of {organisation} held until {date}; this is dated {day}. Which body was it then?',
  'warning.signatory-post-over':
    'On {day} {person} was no longer “{post}” (until {date}). By what power was it signed?',
  'warning.signatory-post-ahead': 'On {day} {person} was not yet “{post}” (from {date}). By what power was it signed?',
  'warning.signatory-not-of-party':
    'We know of no post that {person} held with a party on {day}. By what power was it signed?',
  'warning.signatory-not-known':
    'Who is “{signatory}”, and by what power did they sign? Choose the person, or write the power down.',
  'warning.nobody-looks-after': 'Nobody is named who looks after this.',
  'warning.no-measure': 'Nothing says how much: done once will count as done.',
  'warning.no-date': 'Nothing says by when: it will never be late.',
  'warning.quota-out-of-reach':
    '{left, number} {unit} are left and {days, plural, one {1 day remains} other {{days, number} days remain}}; the best year so far saw {bestYear, number}. It can hardly be met any more.',
  'warning.shares-exceed-quota': 'The shares add up to {shares, number} {unit}, but {total, number} are owed in all.',
  'warning.promised-twice':
    '“{other}” in “{agreement}” promises the same. Say that one restates the other, or it is owed twice.',
  'warnings.title': '{count, plural, one {A warning} other {Warnings}}',
  'warnings.before-saving': 'Look again before you save',
  'warnings.save-anyway': 'Save anyway',
  'warnings.confirm-anyway': 'Confirm anyway',
  'warnings.look-again': 'Look again',
} as const
