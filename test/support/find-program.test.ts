import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { findProgram } from './find-program.ts';

const here = fileURLToPath(import.meta.url);

afterEach(() => {
  vi.unstubAllEnvs();
});

it('says what is missing, where it looked and what to do', () => {
  vi.stubEnv('TOMCAT', '/nowhere/catalina.jar');
  expect(() => findProgram('tomcat')).toThrow(/no tomcat .*\/nowhere\/catalina\.jar.*libtomcat10-java.*or set TOMCAT/);
});

it('takes a file that need not be a program', () => {
  vi.stubEnv('TOMCAT', here);
  expect(findProgram('tomcat')).toBe(here);
});

it('does not take a file for a program', () => {
  vi.stubEnv('CHROMIUM', here);
  expect(() => findProgram('chromium')).toThrow(/no chromium/);
});

it('does not take a program without what is needed of it', () => {
  // Runs, and ends with another code than 0: it knows nothing of Django.
  vi.stubEnv('PYTHON', process.execPath);
  expect(() => findProgram('python')).toThrow(/no python as needed .*Django/);
});
