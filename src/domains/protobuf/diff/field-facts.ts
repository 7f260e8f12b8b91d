import type { Field } from '../model.ts';
import { placesOf, traitsOf, type Match } from './context.ts';
import { typeText } from './type-change.ts';

/** What each fact about a field that kept its number says of it. */
export const fieldFacts = (pair: Match<Field>) => ({
  subject: pair.after.fullName,
  ...placesOf(pair),
  ...traitsOf(pair.before),
  name: pair.after.name,
  number: pair.after.number,
  type: typeText(pair.after),
});
