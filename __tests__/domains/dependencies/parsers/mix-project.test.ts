import { expect, test } from 'vitest';
import { parseMixLock, parseMixProject } from '../../../../src/domains/dependencies/parsers/mix-project.ts';
import { shown } from '../shown.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test('mix.exs', () => {
  const text = `defmodule Mine.MixProject do
  def project do
    [app: :mine, aliases: [{:not, "a dependency"}],
      elixir: "~> 1.14"]
  end
  defp deps do
    [
      {:phoenix, "~> 1.7"}, # the web
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false},
      {:forked, git: "https://github.com/acme/forked.git", tag: "v1.2"},
      {:local, path: "../local"},
      # {:gone, "1.0"},
      {:both, "~> 2.0", only: [:prod, :test]}
    ]
  end
end
`;
  expect(shown(parseMixProject(text))).toEqual([
    '4 project: elixir ~> 1.14 (runtime)',
    '8 deps: phoenix ~> 1.7',
    '9 deps: credo ~> 1.7 (development)',
    '10 deps: forked v1.2 (git github.com/acme/forked)',
    '11 deps: local ../local (file ../local)',
    '13 deps: both ~> 2.0',
  ]);
});

test('mix.lock', () => {
  const text = `%{
  "phoenix": {:hex, :phoenix, "1.7.10", "abc", [:mix], [], "hexpm", "def"},
  "forked": {:git, "https://github.com/acme/forked.git", "${COMMIT}", [tag: "v1.2"]},
}
`;
  const manifest = parseMixLock(text);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual(['2: phoenix 1.7.10', `3: forked ${COMMIT} (git github.com/acme/forked, ${COMMIT})`]);
});

test('cannot read a lock of another shape', () =>
  expect(() => parseMixLock('%{\n<<<<<<< HEAD\n')).toThrow('line 2: it is no locked package'));
