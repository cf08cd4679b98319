/** What the Sessions view shows of a chosen row. The scripts come when the list is drawn. */
import { later } from '../parts/Later.tsx';

export const cookieDetails = later(async () => (await import('./details/CookieDetails.tsx')).CookieDetails);
export const tokenDetails = later(async () => (await import('./details/TokenDetails.tsx')).TokenDetails);
export const signInStory = later(async () => (await import('./story/SignInStory.tsx')).SignInStory);
export const signOutStory = later(async () => (await import('./story/SignOutStory.tsx')).SignOutStory);
