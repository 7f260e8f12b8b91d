import { expect, test } from 'vitest';
import { parseMsbuild } from '../../../../src/domains/dependencies/parsers/msbuild.ts';
import { shown } from '../shown.ts';

test('a project', () => {
  const text = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net8.0</TargetFramework>
    <SerilogVersion>3.1.1</SerilogVersion>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Serilog" Version="$(SerilogVersion)" />
    <PackageReference Include="Polly"
                      Version="[8.0.0]" />
    <PackageReference Include="Dapper"><Version>2.*</Version></PackageReference>
    <PackageReference Include="Analyzers" Version="1.0" PrivateAssets="all" />
    <PackageReference Include="Central" />
    <ProjectReference Include="..\\Core\\Core.csproj" />
  </ItemGroup>
  <ItemGroup Condition="'$(TargetFramework)' == 'net48'">
    <PackageReference Include="Legacy" Version="1.0" />
  </ItemGroup>
</Project>`;
  expect(shown(parseMsbuild(text))).toEqual([
    '3 PropertyGroup: TargetFramework net8.0 (runtime)',
    '4 PackageReference: Serilog 3.1.1 (via SerilogVersion)',
    '9 PackageReference: Polly [8.0.0]',
    '10 PackageReference: Dapper 2.*',
    '11 PackageReference: Analyzers 1.0 (development)',
    '12 PackageReference: Central null',
    "16 PackageReference: Legacy 1.0 (slot '$(TargetFramework)' == 'net48')",
  ]);
});

test('central versions and packages.config', () => {
  expect(
    shown(parseMsbuild('<Project><ItemGroup>\n<PackageVersion Include="A" Version="1.2" />\n</ItemGroup></Project>')),
  ).toEqual(['2 PackageVersion: A 1.2']);
  expect(
    shown(parseMsbuild('<packages>\n<package id="A" version="1.2" developmentDependency="true" />\n</packages>')),
  ).toEqual(['2 package: A 1.2 (development)']);
});

test('cannot read what is no XML', () =>
  expect(() => parseMsbuild('<Project>\n<ItemGroup>\n</Project>')).toThrow(
    expect.objectContaining({ name: 'Unreadable', line: 3 }),
  ));
