import type { Evidence } from '../../../src/checks/check.ts';
import { bareName } from '../../../src/checks/subject/holder.ts';
import type { Site, TokenLife } from '../../../src/session/model/model.ts';
import { ValueDrawn } from '../../identifier/ValueDrawn.tsx';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { classMeaning, count } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { lastRotation } from '../rows/session-rows.ts';
import { fateSentence, fateWords, flagsSentence, tokenSteps } from '../rows/token-words.ts';
import { FailedFindings } from './FailedFindings.tsx';
import { LastVerdict } from './LastVerdict.tsx';
import { LifeStory } from './LifeStory.tsx';
import { ReasonList } from './Reasons.tsx';
import { StorageSection } from './StorageSection.tsx';

interface TokenDetailsProps {
  readonly site: Site;
  readonly token: TokenLife;
}

/** All that is known of a session that is no cookie. */
export function TokenDetails({ site, token }: TokenDetailsProps) {
  const store = useStore();
  const current = token.identifiers.at(-1);
  const last = lastRotation(site, token.key);
  const twin = site.cookies.find((cookie) => cookie.identifiers.some(({ value }) => value === current?.value));
  const left = site.signOuts.flatMap((signOut) => signOut.tokens ?? []).findLast((one) => one.token === token.key);
  const failures =
    store.report.value?.findings.filter((each) => each.tokenKey === token.key && each.outcome === 'failed') ?? [];
  return (
    <section class="details" data-testid="details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title" tabIndex={-1} class="mono">
          <SiteText text={token.name} limit={200} />
        </h2>
        <span class="dim">{classMeaning[token.class]} · no cookie</span>
      </header>
      <p class="lead">
        {last === undefined ? (
          <>
            <Verdict tone="none" word="not seen yet" /> No sign-in has been seen with this token. Sign out and in again
            while this panel is open, or mark the moment yourself.
          </>
        ) : (
          <LastVerdict {...last} />
        )}
      </p>
      {left !== undefined && (
        <p data-testid="token-at-sign-out" data-fate={left.fate}>
          <Verdict {...fateWords[left.fate]} /> <SiteText text={fateSentence(left)} limit={600} />
        </p>
      )}
      <FailedFindings findings={failures} about="token" />
      {current !== undefined && (
        <Section title="Value" note={token.identifiers.length > 1 ? count(token.identifiers.length, 'identifier') : ''}>
          <ValueDrawn key={current.value} subject={{ name: bareName(token), value: current.value }} />
          {current.cutFrom !== undefined && (
            <p class="dim">
              Only its beginning was recorded: it had {current.cutFrom.toLocaleString('en')} characters.
            </p>
          )}
        </Section>
      )}
      {twin !== undefined && (
        <p data-testid="token-twin">
          The same value is in the cookie{' '}
          <button type="button" class="link mono" onClick={() => store.select({ kind: 'cookie', key: twin.key })}>
            <SiteText text={twin.name} limit={80} />
          </button>
          {twin.stored?.httpOnly === true
            ? ': HttpOnly keeps scripts from the cookie, but a script has its value all the same.'
            : ', where any script can read it.'}
        </p>
      )}
      <Section title="Life">
        <LifeStory steps={tokenSteps(site, token)} end={current?.ended === undefined ? 'now' : current.ended.how} />
        {token.dropped > 0 && (
          <p class="dim">
            {count(token.dropped, 'more request')} carried one, summed up when memory ran short: which, is not known.
          </p>
        )}
      </Section>
      <Section title="Sent to" note={count(token.hosts.length, 'host')}>
        <Hosts site={site} token={token} />
      </Section>
      <Section title="Flags">
        <p>{flagsSentence(token)}</p>
      </Section>
      {site.firstParty && <StorageSection site={site} />}
      <Section title="Why we think so">
        <ReasonList reasons={token.reasons} />
      </Section>
      <Section title="Evidence">
        <EvidenceList evidence={evidenceOf(token)} />
      </Section>
    </section>
  );
}

const SHOWN_HOSTS = 12;

/** The pages' own site, then others: a token of theirs is seen there. */
function Hosts({ site, token }: TokenDetailsProps) {
  const shown = token.hosts.slice(0, SHOWN_HOSTS);
  return (
    <ul class="found">
      {shown.map((host) => (
        <li key={host} class="mono">
          <SiteText text={host} limit={120} />
          {!site.hosts.includes(host) && <span class="dim"> another site’s, called by pages of {token.site}</span>}
        </li>
      ))}
      {shown.length < token.hosts.length && <li class="dim">{token.hosts.length - shown.length} more</li>}
    </ul>
  );
}

function evidenceOf(token: TokenLife): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const life of token.identifiers.slice(-8)) {
    const number = life.ordinal + 1;
    found.push({ seq: life.first.seq, text: `Identifier ${number} was first sent` });
    found.push({
      seq: life.lastSent.seq,
      text: `Identifier ${number} was last sent (${count(life.sentCount, 'time')} in all)`,
    });
    if (life.accepted !== undefined)
      found.push({ seq: life.accepted.seq, text: `Identifier ${number} was last answered with success` });
    if (life.refused !== undefined)
      found.push({ seq: life.refused.seq, text: `Identifier ${number} was refused (401)` });
    const clear = life.sentInClear[0];
    if (clear !== undefined) found.push({ seq: clear.seq, text: `Identifier ${number} was sent over plain http` });
  }
  return found.sort((a, b) => a.seq - b.seq);
}
