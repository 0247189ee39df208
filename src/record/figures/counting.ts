import type { Counts } from '../shared/vocabulary.ts';

/** Whether a figure is a commitment, or what is left of one; not a payment, nor a bound on payments. */
export const IS_COMMITMENT: Record<Counts, boolean> = {
  single: true,
  total: true,
  paid: false,
  open: true,
  limit: false,
};

/** Whether a figure counts on top of those before it; the others say anew all there is. */
export const BY_ITSELF: Record<Counts, boolean> = {
  single: true,
  total: false,
  paid: false,
  open: false,
  limit: false,
};

/** Whether a figure says how much was paid so far. */
export const IS_PAID: Record<Counts, boolean> = {
  single: false,
  total: false,
  paid: true,
  open: false,
  limit: false,
};

/** Whether a figure leaves out what was paid, and so begins where payments have got to. */
export const IS_TO_COME: Record<Counts, boolean> = {
  single: false,
  total: false,
  paid: false,
  open: true,
  limit: false,
};

/** Whether a figure is the most there can be. */
export const IS_LIMIT: Record<Counts, boolean> = {
  single: false,
  total: false,
  paid: false,
  open: false,
  limit: true,
};
