import { withBase } from '#record/shared/address.ts';
import { dayFor } from '#record/shared/reader-date.ts';
import type { When } from '#record/shared/when.ts';
import type { ContractData } from '#record/terms/contract-data.ts';
import { queryOf } from './asked-days.ts';
import { embeddedState } from './embedded-state.ts';

/** Writes at the contract where what it shows is found tomorrow, and how other pages show it. */
export function namePlace({ dataset }: HTMLElement, whens: readonly When[], data: ContractData): void {
  const base = dataset['base'] ?? '/';
  dataset['permalink'] = `${base}contract/${queryOf(whens)}`;
  const state = embeddedState(
    whens.map((when) => dayFor(when, data.completeTo)),
    data,
  );
  if (!state) return void delete dataset['embed'];
  dataset['embed'] = withBase(base, state.address);
  dataset['embedTitle'] = state.title;
}
