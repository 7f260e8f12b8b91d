import { Unreachable, UserError } from '../../core/errors.ts';

/** Does something in the usual way and, where that cannot be reached, in another. Throws `UserError` where neither can. */
export async function inEitherWay<T>(usual: () => Promise<T>, other: (why: Unreachable) => Promise<T>): Promise<T> {
  try {
    return await usual();
  } catch (first) {
    if (!(first instanceof Unreachable)) throw first;
    return await other(first).catch((second: unknown) => {
      throw second instanceof Unreachable ? cannotBeRead(first, second) : second;
    });
  }
}

const cannotBeRead = (first: Unreachable, second: Unreachable): UserError =>
  new UserError(
    `the repository cannot be read: \`${first.message}\`; \`${second.message}\``,
    'Give the job `permissions: contents: read` and this step a `token`, or run `actions/checkout` with `fetch-depth: 0` before it.',
    { cause: second },
  );
