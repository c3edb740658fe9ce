/** Succession: what mergers, splits and dissolutions mean for each text. */
export const succession = {
  'succession.title': 'Succession',
  'succession.page': 'Succession on {date}',
  'succession.lead':
    'Organisations that were merged, split or dissolved. Everything runs on under the old name until the partner confirms what was decided.',
  'succession.outside': 'What was promised outside any text: {partnership}',
  'succession.changed': '{organisation} changed on {date}; now: {heirs}.',
  'succession.next.decide': 'Next: decide what becomes of it.',
  'succession.next.write': 'Next: write to {partners}.',
  'succession.next.await': 'Next: the answer of {partners}.',
  'succession.next.nothing': 'Confirmed by {partners}.',
  'succession.waits':
    '{late, plural, =0 {Nothing late} one {# duty late} other {# duties late}}, {open, plural, =0 {nothing open} one {# open} other {# open}}{credits, plural, =0 {} one {, # of them done in part} other {, # of them done in part}}.',
  'succession.turn': 'The next turn of the old body: {period}.',
  'succession.meets': 'The heir already has with the same partner: {texts}.',
  'succession.offers': 'Merged, and not recorded',
  'succession.offer': '{place} became a part of {into} on {date} ({source}). Did this organisation go with it?',
  'succession.nothing': 'No organisation in the register was merged, split or dissolved.',
  'succession.recorded': 'Recorded on {organisation} and on all that have a part in it.',
} as const
