/** The life of agreements: their stages, why they stand there, and what has to be said. */
export const agreements = {
  'stage.reported': 'Reported',
  'stage.drafting': 'Being drafted',
  'stage.consulting': 'Out for opinions',
  'stage.cleared': 'Cleared',
  'stage.agreed': 'Wording agreed',
  'stage.signed': 'Signed',
  'stage.in force': 'In force',
  'stage.suspended': 'Suspended',
  'stage.mid-term review': 'Mid-term review',
  'stage.final review': 'Final review',
  'stage.replaced': 'Replaced',
  'stage.lapsed': 'Lapsed',
  'stage.terminated': 'Terminated',
  'life.told-by-press': 'Only the press tells of it ({status}); nobody here has seen the text.',
  'life.reported-term-over': 'Only the press tells of it; the term that was reported ({period}) is over.',
  'life.known-as-draft': 'There is a text, and it was not signed.',
  'life.drafted': '{by, select, none {It has been drafted since {day}.} other {{by} drafted it ({day}).}}',
  'life.sent-for-opinions':
    '{by, select, none {It was sent out for opinions ({day}).} other {{by} sent it out for opinions ({day}).}}',
  'life.opinions-asked':
    '{asked, plural, one {One opinion was asked for} other {# opinions were asked for}}; {open, plural, =0 {all have answered} one {one is still to come} other {# are still to come}}.',
  'life.cleared':
    '{reference, select, none {It was cleared ({day}).} other {It was cleared ({day}, no. {reference}).}}',
  'life.wording-agreed': 'The sides agreed on the wording ({day}); agreed is not yet signed.',
  'life.signed-on': '{place, select, none {It was signed ({day}).} other {It was signed in {place} ({day}).}}',
  'life.told-signed': 'The source says: {status}; nobody recorded the day.',
  'life.not-yet-in-force': 'It enters into force on {day}.',
  'life.in-force-since': 'It has been in force since {day}.',
  'life.amended': 'It was amended ({day}); the amendment applies from {first}.',
  'life.text-suspended': 'It is suspended for {period} by agreement ({day}).',
  'life.resumed': 'It was resumed ({day}).',
  'life.review-open': 'A review was opened ({day}) and not everybody has signed it off.',
  'life.renewed-by-all': 'It was renewed ({day}) until {until}.',
  'life.renewed-by-itself': 'Nobody gave notice in time, so it did not end on {last}: it renewed itself until {until}.',
  'life.notice-in-time':
    '{by, select, none {Notice was given in time ({day}; the last day was {last}): it does not renew itself.} other {{by} gave notice in time ({day}; the last day was {last}): it does not renew itself.}}',
  'life.notice-too-late':
    '{by, select, none {Notice was given too late ({day}; the last day was {last}): it renewed itself once more.} other {{by} gave notice too late ({day}; the last day was {last}): it renewed itself once more.}}',
  'life.replaced-by': '{by, select, none {It was replaced ({day}).} other {It was replaced by “{by}” ({day}).}}',
  'life.terminated-on': 'It was terminated; its last day was {day}.',
  'life.term-ended': 'Its term ended on {day}, and nobody renewed it.',
  'life.given-up': 'The plan was given up ({day}).',
  'life.told-over': 'The source says: {status}; nobody recorded the day.',
  'life.no-effect-by-one-side': '{act} ({day}): without effect, because {organisations} did not take part.',
  'life-question.needs-copy': 'The press says: {status}. Is there a copy? What only the press tells does not bind.',
  'life-question.needs-signing-day': 'On which day was it signed?',
  'life-question.needs-signatory': 'Who signed for {organisation}?',
  'life-question.signatory-without-power':
    'By what power did {name} sign ({day})? No post of that day and no capacity is recorded.',
  'life-question.needs-scan': 'There is no scan of the signed text. Add one, or say why there is none.',
  'life-question.needs-end-day': 'The source says: {status}. On which day did it end?',
  'life-question.needs-renewal-terms':
    '{words, select, none {What does the text say about its renewal? Until somebody says, it ends with its term.} other {“{words}”: does it renew itself? For how long, and until when can notice be given?}}',
  'life-question.opinion-late':
    '{name} has not answered: due by {due}, {days, plural, one {# day} other {# days}} ago.',
  'life-question.opinion-not-taken':
    '{name} answered ({day}) with changes or an objection. How was that taken into account?',
  'life-question.signed-without-opinion': 'It went ahead while the opinion of {name} was open.',
  'life-question.needs-notice-day': 'Notice was given ({date}); the last day was {last}. On which day exactly?',
} as const
