import type { ComponentChildren } from 'preact';
import type { Discovery, Subject } from '../../src/checks/subject/discoveries.ts';
import { describeNominalForm } from '../../src/frameworks/describe-nominal-form.ts';
import type { Framework } from '../../src/frameworks/recognise-framework.ts';
import type { Anatomy } from '../../src/identifier/anatomy-of.ts';
import type { SessionPlace, ValueFact } from '../../src/identifier/value/format.ts';
import type { ValueTime } from '../../src/identifier/value/value-times.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { calendarTime, duration } from '../parts/text/times.ts';
import { count } from '../parts/text/words.ts';
import { useStore } from '../state/store-context.ts';
import { BitsScale } from './BitsScale.tsx';
import { contentsOf, PayloadSaid } from './PayloadSaid.tsx';
import { SecretTrial } from './SecretTrial.tsx';

const SESSION_PLACES: Readonly<Record<SessionPlace, string>> = {
  server: 'On the server.',
  browser: 'In the value itself.',
  unclear: 'Not to be told from the value.',
  none: 'None.',
};

interface ValueSaidProps {
  readonly subject: Subject;
  /** Whose cookie it is, by its name. */
  readonly framework: Framework | undefined;
  readonly anatomy: Anatomy;
  readonly discovery: Discovery;
  readonly revealed: boolean;
}

/** What a value says, a row for each question. */
export function ValueSaid({ subject, framework, anatomy, discovery, revealed }: ValueSaidProps) {
  const made = framework === undefined ? undefined : describeNominalForm(framework, anatomy.upperBits);
  const { root, times, personal, addresses, session } = anatomy;
  const contents = contentsOf(root);
  const facts = anatomy.facts.filter(({ value }) => !isTime(value)).slice(0, 12);
  return (
    <dl class="value-said" data-testid="anatomy" data-format={anatomy.format.id}>
      <Row head="Form">
        <strong>{anatomy.format.title}</strong>
        {anatomy.source !== undefined && (
          <>
            {' ('}
            <a href={anatomy.source} target="_blank" rel="noreferrer">
              defined here
            </a>
            )
          </>
        )}
        , {count(anatomy.bytes, 'byte')}. {steps(anatomy)}
      </Row>
      <Row head="Bits">
        <BitsScale anatomy={anatomy} />
      </Row>
      {framework !== undefined && made !== undefined && (
        <Row head="Maker">
          <span data-testid="nominal-form">
            {framework.framework}, by the cookie’s name. {made}{' '}
            <a href={framework.form?.source ?? framework.source} target="_blank" rel="noreferrer">
              Where that was read
            </a>
          </span>
        </Row>
      )}
      <Row head="Session">
        <strong>{SESSION_PLACES[session.place]}</strong> {session.sentence}
      </Row>
      {discovery.secrets !== undefined && (
        <Row head="Secret">
          <SecretTrial subject={subject} search={discovery.secrets} revealed={revealed} />
        </Row>
      )}
      {times.length > 0 && (
        <Row head="Times">
          <Times times={times} />
        </Row>
      )}
      {facts.length > 0 && (
        <Row head="Facts">
          <Facts facts={facts} revealed={revealed} />
        </Row>
      )}
      {contents.length > 0 && (
        <Row head="Says">
          <PayloadSaid root={root} revealed={revealed} />
        </Row>
      )}
      {personal.length > 0 && (
        <Row head="Personal">
          Looks like personal data:{' '}
          {personal.map(({ what, path, by }, index) => (
            <span key={index}>
              {index > 0 && ', '}
              {what}
              {path !== '' && (
                <>
                  {' '}
                  in <SiteText text={path} limit={80} mono />
                </>
              )}
              {by === 'name' && ' (by its name)'}
            </span>
          ))}
          . Anybody who gets hold of the cookie can read it.
        </Row>
      )}
      {addresses.length > 0 && (
        <Row head="Servers">
          {addresses.map(({ address, port, isInternal }, index) => (
            <span key={index}>
              {index > 0 && ', '}
              <SiteText
                text={port === undefined ? address : `${address.includes(':') ? `[${address}]` : address}:${port}`}
                limit={120}
                mono
              />
              {isInternal && ' (internal)'}
            </span>
          ))}
        </Row>
      )}
    </dl>
  );
}

function Row(props: { readonly head: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{props.head}</dt>
      <dd>{props.children}</dd>
    </>
  );
}

/** The layers, outermost first: those around the whole value, then those around each payload. */
function steps({ layers, root }: Anatomy): string {
  const outer = layers.map(({ meaning }) => meaning);
  const inner = contentsOf(root).flatMap(({ content }) => content.steps.map(({ meaning }) => meaning));
  const all = [...new Set([...outer, ...inner])];
  return all.length === 0 ? 'No layer around it.' : `Layers: ${all.join('; ')}.`;
}

function Times({ times }: { readonly times: readonly ValueTime[] }) {
  const now = useStore().report.value?.model.lastAt ?? 0;
  return (
    <ul class="times">
      {times.map(({ meaning, ms, from, isGuess }) => (
        <li key={`${meaning} ${ms} ${from}`}>
          {meaning} <time dateTime={isoOf(ms)}>{calendarTime(ms)}</time>
          <span class="dim">
            {' '}
            {ms > now ? `in ${duration(ms - now)}` : `${duration(now - ms)} ago`}
            {from !== '' && (
              <>
                {', '}
                <SiteText text={from} limit={60} mono />
              </>
            )}
            {isGuess && ', if it is a time'}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What names nobody stands in the clear. */
const OPEN_FACTS = new Set(['alg', 'typ', 'claims', 'holds', 'server', 'service', 'pool']);

function Facts(props: { readonly facts: readonly ValueFact[]; readonly revealed: boolean }) {
  return (
    <>
      {props.facts.map(({ label, value }, index) => (
        <span key={label}>
          {index > 0 && ' · '}
          <span class="dim">{label}:</span>{' '}
          {props.revealed || OPEN_FACTS.has(label) ? <SiteText text={value} limit={160} /> : '••••'}
        </span>
      ))}
    </>
  );
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
}

function isoOf(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : '';
}
