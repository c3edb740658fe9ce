/** Rules of an office that start clocks, days off, and calendars that leave the house. */
export const clocks = {
  'kind.rule': '{count, plural, one {Rule} other {Rules}}',
  'kind.holidays': 'Days off',
  'kind.calendar-link': '{count, plural, one {Calendar link} other {Calendar links}}',

  'because.clock':
    '{length, number} {unit, select, working {{length, plural, one {working day} other {working days}}} months {{length, plural, one {month} other {months}}} other {{length, plural, one {day} other {days}}}} after {trigger} of {day} (“{record}”), by {basis} (“{rule}”).',
  'because.clock-back':
    '{length, number} {unit, select, working {{length, plural, one {working day} other {working days}}} months {{length, plural, one {month} other {months}}} other {{length, plural, one {day} other {days}}}} before {trigger} on {day} (“{record}”), by {basis} (“{rule}”).',
  'because.clock-period': 'There is time from {first} to {last}.',
  'because.clock-rolled':
    '{day} is {name, select, none {a day on which nobody works} other {off ({name})}}, so it moves to {to}.',
  'because.clock-calendar-unknown':
    'Nobody has entered the days off of {year} ({country}): only weekends are left out.',

  'value.trigger.agreement signed': 'the signing',
  'value.trigger.opinion asked': 'the request for an opinion',
  'value.trigger.delegation returned': 'the return of the delegation',
  'value.trigger.delegation received': 'the end of the visit',
  'value.trigger.talks held': 'the talks',
  'value.trigger.end of term': 'the end of the term',
} as const
