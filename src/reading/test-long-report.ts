const paragraph =
  'On 3 December 2025, Ms Tran Thi Lan, Vice Chair of the Red River Labour Federation, received a delegation of the ' +
  'Han River Trade Union Council led by its President, Mr Park Min-ho. The two sides agreed to hold one course for ' +
  'trade union officers every year and to exchange reports twice a year.\n\n'

/** A text of about so many characters with something to find in every line, which takes its time to read. */
export const longReport = (characters: number): string => paragraph.repeat(Math.ceil(characters / paragraph.length))
