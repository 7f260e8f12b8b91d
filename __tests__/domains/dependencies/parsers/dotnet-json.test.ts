import { expect, test } from 'vitest';
import {
  parseDotnetTools,
  parseGlobalJson,
  parseNugetLock,
} from '../../../../src/domains/dependencies/parsers/dotnet-json.ts';
import { shown } from '../shown.ts';

test('packages.lock.json', () => {
  const manifest = parseNugetLock(`{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "Serilog": {
        "type": "Direct",
        "requested": "[3.1.1, )",
        "resolved": "3.1.1"
      },
      "System.Text": { "type": "Transitive", "resolved": "8.0.0" },
      "core": { "type": "Project" }
    }
  }
}`);
  expect(manifest.lockfile).toBe(true);
  expect(shown(manifest)).toEqual(['8 net8.0: Serilog 3.1.1 (direct)', '10 net8.0: System.Text 8.0.0 (indirect)']);
});

test('global.json', () => {
  const text = '{\n "sdk": {\n  "version": "8.0.100"\n },\n "msbuild-sdks": { "Acme.Sdk": "1.2.3" }\n}';
  expect(shown(parseGlobalJson(text))).toEqual([
    '3 sdk: dotnet-sdk 8.0.100 (runtime)',
    '5 msbuild-sdks: Acme.Sdk 1.2.3 (development)',
  ]);
});

test('dotnet-tools.json', () => {
  const text = '{ "version": 1, "tools": {\n "dotnet-ef": {\n "version": "8.0.1", "commands": ["dotnet-ef"] } } }';
  expect(shown(parseDotnetTools(text))).toEqual(['3 tools: dotnet-ef 8.0.1 (development)']);
});
