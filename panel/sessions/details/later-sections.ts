/** The sections of a cookie's details that are far down. Their scripts come after the details themselves. */
import { later } from '../../parts/Later.tsx';

export const sendingSection = later(async () => (await import('../sending/SendingSection.tsx')).SendingSection);
export const otherCookies = later(async () => (await import('./OtherCookies.tsx')).OtherCookies);
