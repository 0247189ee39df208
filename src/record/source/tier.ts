/** How close a source is to the event: who speaks. */
export const TIERS = ['primary', 'secondary', 'tertiary'] as const;
export type Tier = (typeof TIERS)[number];

/** How far the text of a source was seen by those who keep the record. */
export const VERIFICATIONS = ['read', 'same-text', 'quoted', 'relayed', 'cited'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const TIER_LABELS: Record<Tier, string> = {
  primary: 'Primary',
  secondary: 'Press and analysis',
  tertiary: 'Relayed',
};
export const TIER_MEANINGS: Record<Tier, string> = {
  primary: 'The words of a party, a court, a regulator or a filing.',
  secondary: 'A newsroom, law firm or analyst reporting on its own authority.',
  tertiary: 'A rewrite, translation or aggregation of what others reported.',
};
export const VERIFICATION_LABELS: Record<Verification, string> = {
  read: 'Read in full',
  'same-text': 'Same text read elsewhere',
  quoted: 'Passages read as quoted',
  relayed: 'Known through other reports',
  cited: 'Title and date seen only',
};
export const VERIFICATION_MEANINGS: Record<Verification, string> = {
  read: 'The text at this address was read in full.',
  'same-text': 'A joint statement; the copy published by the other party was read.',
  quoted: 'The relevant passages were read as others quote them.',
  relayed: 'The content is known through other reports.',
  cited: 'Address, title and date were seen; the text was not read.',
};

/** Whether those concerned speak themselves. */
export const FIRST_HAND: Record<Tier, boolean> = { primary: true, secondary: false, tertiary: false };

/** Whether it repeats what others found out. */
export const RELAYS: Record<Tier, boolean> = { primary: false, secondary: false, tertiary: true };

/** Whether a source was seen closely enough to carry a firm statement by itself. */
export const FIRM: Record<Verification, boolean> = {
  read: true,
  'same-text': true,
  quoted: true,
  relayed: false,
  cited: false,
};

/** Whether its words are known without its own page having been read. */
export const QUOTED_ONLY: Record<Verification, boolean> = {
  read: false,
  'same-text': true,
  quoted: true,
  relayed: true,
  cited: true,
};
