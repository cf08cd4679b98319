import type { Evidence } from '../../../src/checks/check.ts';
import { type Subject, spreadOver, subjectOf } from '../../../src/checks/subject/discoveries.ts';
import { shownAddress } from '../../../src/masking/shown-address.ts';
import type { CookieLife, Site } from '../../../src/session/model/model.ts';
import { ValueDrawn } from '../../identifier/ValueDrawn.tsx';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { classMeaning, count } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { lifeSteps } from '../rows/life-steps.ts';
import { lastRotation } from '../rows/session-rows.ts';
import { CookieParts } from './CookieParts.tsx';
import { Disagreements } from './Disagreements.tsx';
import { FailedFindings } from './FailedFindings.tsx';
import { FlagsTable } from './FlagsTable.tsx';
import { LastVerdict } from './LastVerdict.tsx';
import { LifeStory } from './LifeStory.tsx';
import { otherCookies, sendingSection } from './later-sections.ts';
import { Reasons } from './Reasons.tsx';
import { StorageSection } from './StorageSection.tsx';

interface CookieDetailsProps {
  readonly site: Site;
  readonly cookie: CookieLife;
}

/** All that is known of one cookie, the verdict first and the evidence last. */
export function CookieDetails({ site, cookie }: CookieDetailsProps) {
  const store = useStore();
  const current = cookie.identifiers.at(-1);
  // The browser never had one: what it was asked to store.
  const value = current?.value ?? cookie.unstored.at(-1)?.value;
  const last = lastRotation(site, cookie.key);
  const spread = spreadOver(cookie, site);
  const failures =
    store.report.value?.findings.filter((each) => each.cookieKey === cookie.key && each.outcome === 'failed') ?? [];
  return (
    <section class="details" data-testid="details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title" tabIndex={-1} class="mono">
          {cookie.name === '' ? '(no name)' : <SiteText text={cookie.name} limit={200} />}
        </h2>
        <span class="dim">
          {classMeaning[cookie.class]}
          {cookie.framework !== undefined && ` · ${cookie.framework.framework}`}
        </span>
      </header>
      <p class="lead">
        {last === undefined ? (
          site.sessionSet.includes(cookie.key) ? (
            <>
              <Verdict tone="none" word="not seen yet" /> No sign-in has been seen with this cookie. Sign out and in
              again while this panel is open, or mark the moment yourself.
            </>
          ) : (
            <>
              No sign-in changed anything about this cookie: it is {classMeaning[cookie.class]}, as far as can be told.
            </>
          )
        ) : (
          <LastVerdict {...last} />
        )}
      </p>
      <CookieParts site={site} cookie={cookie} />
      <Disagreements cookie={cookie} />
      <FailedFindings findings={failures} about="cookie" />
      {value !== undefined && (
        <Section
          title="Value"
          note={[
            spread === undefined ? '' : `of ${count(spread.members.length, 'cookie')} together`,
            current === undefined ? 'of the line that the browser refused' : '',
            cookie.identifiers.length > 1 ? count(cookie.identifiers.length, 'identifier') : '',
          ]
            .filter((word) => word !== '')
            .join(', ')}
        >
          <ValueDrawn key={value} subject={subjectFor(site, cookie, value)} framework={cookie.framework} />
        </Section>
      )}
      <Section title="Life">
        <LifeStory steps={lifeSteps(site, cookie)} end={cookie.gone ? 'gone' : 'now'} />
      </Section>
      <Section title="Flags">
        <FlagsTable site={site} cookie={cookie} />
      </Section>
      <sendingSection.Component site={site} cookie={cookie} />
      <otherCookies.Component site={site} cookie={cookie} />
      {site.firstParty && site.sessionSet.includes(cookie.key) && <StorageSection site={site} />}
      <Section title="Why we think so">
        <Reasons cookie={cookie} />
      </Section>
      <Section title="Evidence">
        <EvidenceList evidence={evidenceOf(cookie)} />
      </Section>
    </section>
  );
}

/**
 * The whole of a value that is spread over cookies; with its signature where that is in a cookie of its own. The last value of the cookie may
 * be an older one than this.
 */
function subjectFor(site: Site, cookie: CookieLife, value: string): Subject {
  const subject = subjectOf(cookie, site);
  const isWhole = spreadOver(cookie, site) !== undefined;
  return subject !== undefined && (isWhole || subject.value === value) ? subject : { name: cookie.name, value };
}

function evidenceOf(cookie: CookieLife): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const life of cookie.identifiers.slice(-8)) {
    const number = life.ordinal + 1;
    found.push({
      seq: life.first.seq,
      text: `Identifier ${number} was first seen${life.setUrl ? `: ${shownAddress(life.setUrl)}` : ''}`,
    });
    if (life.lastSent !== undefined) {
      found.push({
        seq: life.lastSent.seq,
        text: `Identifier ${number} was last sent (${count(life.sentCount, 'time')} in all)`,
      });
    }
    const clear = life.sentInClear[0];
    if (clear !== undefined) found.push({ seq: clear.seq, text: `Identifier ${number} was sent over plain http` });
    if (life.ended !== undefined)
      found.push({ seq: life.ended.seq, text: `Identifier ${number} ended: ${life.ended.how}` });
  }
  for (const line of cookie.unstored.slice(-4)) {
    found.push({ seq: line.seq, text: `The browser did not store what ${shownAddress(line.url)} asked for` });
  }
  if (cookie.storedSeq !== undefined) found.push({ seq: cookie.storedSeq, text: 'What the cookie store said last' });
  return found.sort((a, b) => a.seq - b.seq);
}
