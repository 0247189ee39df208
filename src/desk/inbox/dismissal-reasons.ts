/** Why stories are dismissed as a rule; each is one digit. */
export const REASONS = [
  'not about the partnership',
  'product news',
  'opinion or analysis',
  'in the record already',
  'a deal of others',
  'rumour without a source',
  'share prices',
] as const;
