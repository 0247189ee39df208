/**
 * Closes a `switch` over a vocabulary: a member without a case is a type error here.
 *
 * @throws if it is reached all the same, since the value came from outside the type system
 */
export function unreachable(value: never): never {
  throw new Error(`There is no case for "${String(value)}"`);
}
