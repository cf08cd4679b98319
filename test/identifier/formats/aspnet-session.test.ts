import { expect, it } from 'vitest';
import { aspnetSession } from '../../../src/identifier/formats/aspnet-session.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('has 120 bits, under its name', () => {
  expect(recognised(aspnetSession, 'lit3py55t21z5v55vlm25s55', 'ASP.NET_SessionId')?.parts[0]?.bits).toBe(120);
  expect(toldBy(aspnetSession, 'lit3py55t21z5v55vlm25s55', 'sid')).toBe('no');
  expect(toldBy(aspnetSession, 'lit3py55t21z5v55vlm25s99', 'ASP.NET_SessionId')).toBe('no');
});
