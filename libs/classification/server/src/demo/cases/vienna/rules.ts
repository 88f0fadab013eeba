/** The rules that the cases of Vienna test, each with what it means. The names are stable: practice and figures count by them. */
export const viennaRules = {
  'vienna.what-it-represents': 'An element is classified by what it shows; its outline, its size and how it is drawn come after.',
  'vienna.the-exact-section-wins': 'A section that names the thing is used before one for others of its kind.',
  'vienna.every-element-that-matters': 'A mark of several elements gets a place for each of them that catches the eye.',
  'vienna.auxiliary-beside-principal': 'An auxiliary section adds to a principal section of its division and never stands alone.',
  'vienna.carrier-and-content': 'What carries a figure and the figure itself: one section for both, or a place for each.',
  'vienna.whole-and-part': 'Whether a head, a hand or another part stands with the whole or has its own place.',
  'vienna.a-note-decides': 'Where two places look right, a note under one of them settles it.',
  'vienna.geometry-comes-last': 'A figure is geometrical only when it represents nothing else.',
  'vienna.beings-of-fable': 'What is half human, or a thing that acts as a person, is in category 4.',
  'vienna.letters-and-what-they-form': 'Letters that form a thing are classified as such letters, and the thing gets its place, too.',
  'vienna.script-of-the-inscription': 'An inscription that is not in Latin letters is found by its script.',
  'vienna.claimed-colours': 'Colours are classified as they are claimed.',
  'vienna.divisions-only': 'An office that does not record sections stops at the division.',
} as const;

/** The name of a rule of Vienna. */
export type ViennaRule = keyof typeof viennaRules;
