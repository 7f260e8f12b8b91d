/** What the runner hands to an action: variables, as the documentation of GitHub Actions lists them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to something. */
export const variable = (env: Environment, name: string): string | undefined => {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
};
