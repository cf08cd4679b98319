import { describe, expect, it } from 'vitest';
import { dotnet } from '../../src/frameworks/dotnet.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of .NET', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['ASP.NET_SessionId', undefined, 'aspnet'],
    ['.ASPXAUTH', undefined, 'aspnet-forms'],
    ['.AspNetCore.Session', undefined, 'aspnet-core-session'],
    ['.AspNetCore.Antiforgery.w5W7x28NAIs', undefined, 'aspnet-core-antiforgery'],
    ['.AspNetCore.Identity.Application', undefined, 'aspnet-core-auth'],
    ['.AspNetCore.CookiesC1', undefined, 'aspnet-core-auth'],
    ['ASPSESSIONIDQCDBDDQS', undefined, 'asp'],
    ['CFID', undefined, 'coldfusion'],
    ['cftoken', undefined, 'coldfusion'],
    ['FedAuth1', undefined, 'wif'],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(dotnet.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });
});
