/** What went wrong and what to do now, one for each `ProblemCode`. */
export const problems = {
  'problem.document-empty': 'The file {name} is empty. Check that it was saved completely, then add it again.',
  'problem.too-many-links':
    'There are {most, number} calendar links already. Take back one that nobody uses, then make a new one.',
  'problem.document-too-large':
    'The file {name} is larger than {most, number} MB and was not kept. Split it, or save it without its pictures, and add it again.',
  'problem.document-unreadable':
    'The file {name} is kept, but could not be read: it seems to be damaged. Open it in the program it was made with, save it again, and add that file.',
  'problem.document-encrypted':
    'The file {name} is kept, but is locked with a password. Save a copy without the password and add that.',
  'problem.document-without-text':
    'The file {name} is kept, but holds pictures only, no text. Run text recognition on it, or type its main points into a text file, and add that.',
  'problem.document-format-unknown':
    'The file {name} is kept, but is of a kind that Comity cannot read. Save it as text, HTML, Word (.docx), PDF or mail (.eml) and add that.',
  'problem.document-unpacks-too-large':
    'The file {name} is kept, but unpacks to far more than it should, so it was not opened. Ask the sender for an ordinary copy.',
  'problem.document-took-too-long':
    'The file {name} is kept, but took too long to read. Save it in a simpler form (text or PDF) and add that.',
  'problem.date-not-understood':
    'The date in “{field}” was not understood. Write a year (2025), a month (2025-12), a day (2025-12-03) or a span (2025-12-02/2025-12-06).',
  'problem.value-invalid': 'The value of “{field}” does not fit. Correct it and save again.',
  'problem.name-too-long':
    'The text in “{field}” is too long: at most {most, number} characters. Shorten it and save again.',
  'problem.situation-not-json':
    'The situation is not JSON: look at line {line, number}, column {column, number}, for a comma, a quotation mark or a bracket that is missing or too many.',
  'problem.situation-field-unknown':
    'At “{place}” there is a field “{given}”, which situations do not know. Correct its name, or leave it out. Known here: {known}.',
  'problem.situation-value-missing':
    'At “{place}” something is missing that a situation needs. Add it; docs/situations.md explains each field.',
  'problem.situation-value-unfit': 'The value at “{place}” does not fit. Write it so: {fits}',
  'problem.situation-name-unknown':
    'At “{place}” stands “{given}”, which the situation does not introduce. Correct the name, or add it where it belongs. Known here: {known}.',
  'problem.situation-day-missing':
    'The situation says what it expects (“expect”), but not for which day. Add “asOf” with a day, for example "2025-03-01".',
  'problem.not-found': 'This does not exist, or you may not see it. Go back, or search for it by name.',
  'problem.not-permitted': 'Your role does not allow this. Ask an administrator of your office for the role {role}.',
  'problem.sign-in-needed': 'Please sign in first; what you typed is kept on this page.',
  'problem.version-conflict':
    'Somebody else changed this in the meantime. Nothing was overwritten: load their version, compare, and save yours again if it still holds.',
  'problem.already-decided': 'This proposal was decided already. Load the page again to see by whom.',
  'problem.match-needed':
    '“{name}” may be known already. Choose which of the known ones it is, or that it is new, then confirm again.',
  'problem.parts-needed':
    '“{field}” is missing, or was refused, and this cannot be confirmed without it. Fill it in, then confirm again.',
  'problem.built-upon':
    'Other records build on this one ({count, number}). Change or withdraw those first, then try again.',
  'problem.signing-without-signatory':
    'Nobody is named who signed. Add at least one signatory, with the party and the capacity.',
  'problem.signing-without-scan':
    'There is no scan of the signed text. Choose the document that shows it, or say why there is none.',
  'problem.nobody-takes-turns':
    'Nobody takes turns in this commitment, so there is no turn to decide or to swap. Choose “in turn” in it first.',
  'problem.turn-outside-order':
    'Only a body that takes turns can be given the turn. Choose one of those in the commitment.',
  'problem.review-signed':
    'This sheet was signed off, so it stays as it is. Begin a new review, or have the sign-off taken back first.',
  'problem.review-undecided':
    '{count, plural, one {One commitment has} other {# commitments have}} no outcome yet. Say what becomes of each, then sign off.',
  'problem.not-a-party': 'Only a party of the text can sign it off. Choose one of the parties of the agreement.',
  'problem.text-signed':
    'These words are signed ({language}) and stay as they are. To say something else, make a new text: an amendment, or an agreement that replaces this one.',
  'problem.text-not-read':
    'No person who speaks the language ({language}) has read these words yet. Have somebody read them and name who did, then try again.',
  'problem.text-not-agreed':
    'The text in “{language}” is not agreed yet. Have both sides agree to it first; if it is only to follow later, say that it is owed.',
  'problem.text-languages-differ':
    'The languages do not say the same in {count, plural, one {# place} other {# places}}. Mend them, or say why it is signed all the same.',
  'problem.text-without-words':
    'There are no words in “{language}” yet. Paste the text, or choose a document that holds it, then try again.',
  'problem.request-malformed':
    'The request could not be understood ({field}). Load the page again; if it happens again, tell your administrator.',
  'problem.request-too-large': 'This is more than {most, number} MB at once. Send less at a time.',
  'problem.sign-in-failed': 'This e-mail address and password do not fit together. Check both and try again.',
  'problem.too-many-attempts':
    'Too many attempts in a short time. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  'problem.password-too-short':
    'This password is too short: at least {least, number} characters. A few words in a row are easy to remember.',
  'problem.password-not-changed': 'The password was not changed: the present one is not right. Type it again.',
  'problem.link-not-valid':
    'This link was used already, or is older than a day. Ask an administrator of your office for a new one.',
  'problem.local-only':
    'This can only be done on the computer that runs Comity. Open the link there, in its own browser.',
  'problem.origin-refused':
    'This request came from another site, so nothing was done. Open Comity itself and do it there.',
  'problem.email-in-use':
    'Somebody in this office has the address {email} already. Use another one, or change their role.',
  'problem.last-administrator':
    'This is the only administrator. Make somebody else an administrator first, then try again.',
  'problem.port-in-use':
    'Something else on this machine uses the port {port} already, perhaps another Comity. Stop it, or choose another port (PORT).',
  'problem.unexpected':
    'Something went wrong that should not have. Nothing was half done; try again, and if it stays, tell your administrator this number: {reference}',
  'problem.lineage-known': 'This is recorded already, for {date}. Open the organisation to correct it.',
  'problem.lineage-needs-body': 'Say which organisation it went to: choose it, or write its name.',
  'problem.heir-not-named': 'Say which organisation takes it over: one of those that followed.',
  'problem.succession-undecided': 'Nothing is decided yet. Decide first what becomes of the text.',
  'problem.not-a-partner': 'This organisation does not have to confirm it. Choose a partner of the text.',
  'problem.file-not-found': 'There is no file {name}. Check the path.',
  'problem.option-unknown': 'The option {option} is not known here. See: comity {command} --help',
  'problem.option-value-missing': 'The option {option} needs a value. See: comity {command} --help',
  'problem.argument-missing': 'Something is missing here. Write it so: comity {usage}',
  'problem.command-unknown': 'There is no command “{command}”. See: comity help',
  'problem.office-not-empty':
    'This office holds records already. Start your own office in an empty data folder (COMITY_DATA).',
  'problem.storage-unavailable': 'The storage does not answer ({reason}). Nothing was saved; try again in a moment.',
  'problem.ledger-damaged':
    'The ledger does not verify. Stop writing, run “comity verify”, and restore the last good backup.',
  'problem.backup-damaged': 'This backup is not complete or was changed ({part}). Use another one.',
  'problem.target-not-empty': 'The place {name} is not empty. Choose an empty one, so that nothing is overwritten.',
  'problem.data-folder-in-use':
    'Another Comity is using {name}. Stop it first, or choose another data folder (COMITY_DATA).',
} as const
