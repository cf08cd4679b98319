/** The parts of the panel that are looked at after the first glance. Their scripts come when the first paint is done. */
import { later } from './parts/Later.tsx';

export const cookieDetails = later(async () => (await import('./sessions/details/CookieDetails.tsx')).CookieDetails);
export const tokenDetails = later(async () => (await import('./sessions/details/TokenDetails.tsx')).TokenDetails);
export const sendingSection = later(async () => (await import('./sessions/sending/SendingSection.tsx')).SendingSection);
export const otherCookies = later(async () => (await import('./sessions/details/OtherCookies.tsx')).OtherCookies);
export const timelineView = later(async () => (await import('./timeline/TimelineView.tsx')).TimelineView);
export const entropyView = later(async () => (await import('./entropy/EntropyView.tsx')).EntropyView);
export const findingsView = later(async () => (await import('./findings/FindingsView.tsx')).FindingsView);
export const signInStory = later(async () => (await import('./sessions/story/SignInStory.tsx')).SignInStory);
export const signOutStory = later(async () => (await import('./sessions/story/SignOutStory.tsx')).SignOutStory);
export const about = later(async () => (await import('./About.tsx')).About);

/** Fetches them all, so that a click finds them there. */
export async function loadLaterViews(): Promise<void> {
  await Promise.all(
    [
      ...[cookieDetails, sendingSection, otherCookies, timelineView, entropyView, findingsView],
      ...[signInStory, signOutStory, tokenDetails, about],
    ].map((view) => view.load()),
  );
}
