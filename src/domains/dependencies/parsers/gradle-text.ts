/** The line formats of Gradle: gradle.properties and gradle.lockfile. */
import { Unreadable } from '../../../core/errors.ts';
import type { Dependency, Manifest } from '../ecosystem.ts';
import { gradle } from '../versions/gradle.ts';

const LIBRARY = { ecosystem: 'maven', versions: gradle } as const;

/** The properties of gradle.properties that hold a version: `kotlinVersion`, `kotlin.version`, `version.kotlin`. */
export function parseGradleProperties(text: string): Manifest {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const [, name = '', written = ''] = /^\s*([\w.-]+)\s*[=:]\s*(v?[0-9]\S*)\s*$/.exec(raw) ?? [];
    if (!/^version[._-].|.[._-]version$|[a-z]Version$/.test(name)) return [];
    return [{ name, written, section: '', ...LIBRARY, line: index + 1 }];
  });
  return { dependencies };
}

/**
 * gradle.lockfile: `group:artifact:version=configurations`.
 * Source: https://docs.gradle.org/current/userguide/dependency_locking.html
 */
export function parseGradleLock(text: string): Manifest {
  const dependencies = text.split(/\r?\n/).flatMap((raw, index): Dependency[] => {
    const line = raw.replace(/^#.*$/, '').trim();
    if (line === '' || line.startsWith('empty=')) return [];
    const [, group, artifact, written, configurations = ''] = /^([^:=]+):([^:=]+):([^:=]+)=(.*)$/.exec(line) ?? [];
    if (written === undefined) throw new Unreadable(`line ${index + 1}: it is no locked dependency`, index + 1);
    const isTest = configurations.split(',').every((name) => name.startsWith('test'));
    const scope = isTest ? { scope: 'development' as const } : {};
    return [{ name: `${group}:${artifact}`, written, section: '', ...LIBRARY, ...scope, line: index + 1 }];
  });
  return { dependencies, lockfile: true };
}
