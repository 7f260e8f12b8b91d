import { describe, expect, test } from 'vitest';
import nuget from '../../../../src/domains/dependencies/ecosystems/nuget.ts';
import { shown } from '../shown.ts';

describe('nuget', () => {
  test.each([
    'a/App.csproj',
    'Lib.fsproj',
    'Directory.Packages.props',
    'packages.config',
    'packages.lock.json',
    'global.json',
    '.config/dotnet-tools.json',
  ])('claims %s', (path) => expect(nuget.claims(path)).toBe(true));
  test.each(['App.sln', 'package-lock.json'])('leaves %s', (path) => expect(nuget.claims(path)).toBe(false));
  test.each([
    ['App.csproj', '<Project><PackageReference Include="A" Version="1.0" /></Project>', '1 PackageReference: A 1.0'],
    ['global.json', '{ "sdk": { "version": "8.0.1" } }', '1 sdk: dotnet-sdk 8.0.1 (runtime)'],
  ])('reads %s', (path, text, expected) => expect(shown(nuget.parse(text, path))).toEqual([expected]));
  test('names are the same in any case', () => expect(nuget.canonical?.('Newtonsoft.Json')).toBe('newtonsoft.json'));
});
