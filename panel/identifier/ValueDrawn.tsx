import { useEffect, useState } from 'preact/hooks';
import type { Subject } from '../../src/checks/subject/discoveries.ts';
import type { Framework } from '../../src/frameworks/recognise-framework.ts';
import { maskValue } from '../../src/masking/mask-value.ts';
import { Menu } from '../parts/Menu.tsx';
import { RevealButton } from '../parts/RevealButton.tsx';
import { copyText } from '../parts/text/copy-text.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { useReveal } from '../parts/use-reveal.ts';
import { useStore } from '../state/store-context.ts';
import { PartStrip } from './PartStrip.tsx';
import { ValueSaid } from './ValueSaid.tsx';

interface ValueDrawnProps {
  readonly subject: Subject;
  /** Whose cookie it is, where its name tells. */
  readonly framework?: Framework | undefined;
}

/** One value, masked, drawn in its parts to scale, and everything that it says. */
export function ValueDrawn({ subject, framework }: ValueDrawnProps) {
  const { value } = subject;
  const { revealed, toggle } = useReveal();
  const [said, setSaid] = useState('');
  const copy = async (text: string, what: string) => setSaid((await copyText(text)) ? `Copied, ${what}` : 'Not copied');
  return (
    <div class="value">
      <div class="value-line">
        <span class="mono wrap grow" data-testid="value">
          <SiteText text={revealed ? value : maskValue(value)} limit={4_200} />
        </span>
        <span class="bar-group">
          <RevealButton revealed={revealed} onToggle={toggle} />
          <Menu
            face="Copy ▾"
            label="Copy the value"
            items={[
              { text: 'Copy masked', run: () => copy(maskValue(value), 'masked') },
              {
                text: 'Copy raw value',
                hint: 'A credential: handle with care',
                run: () => copy(value, 'in the clear'),
              },
            ]}
          />
          <span class="dim" role="status">
            {said}
          </span>
        </span>
      </div>
      {value !== '' && <Read subject={subject} framework={framework} revealed={revealed} />}
    </div>
  );
}

interface ReadProps {
  readonly subject: Subject;
  readonly framework: Framework | undefined;
  readonly revealed: boolean;
}

/** What the worker found out. Until it has, and where it was stopped, the value is one part. */
function Read({ subject, framework, revealed }: ReadProps) {
  const store = useStore();
  const { discovering } = store;
  // Findings need no third party's values; somebody who looks at one does.
  useEffect(() => discovering.read(subject), [discovering, subject.value]);
  // Drawn again with every report: it follows what the workers find out.
  void store.report.value;
  const discovery = discovering.of(subject);
  const anatomy = discovery?.anatomy;
  if (discovery === undefined || anatomy === undefined || typeof anatomy === 'string') {
    const end = subject.value.length;
    const whole = { start: 0, end, role: 'payload', label: 'not taken apart', bits: 0, children: [] } as const;
    return (
      <div class="unread" data-testid="unread">
        <PartStrip value={subject.value} parts={[whole]} revealed={revealed} />
        <p>
          {anatomy === undefined
            ? 'Being read …'
            : anatomy === 'too-slow'
              ? 'Reading this value took too long and was stopped, so that the panel goes on. Its server may have made it so on purpose.'
              : 'This value could not be read, by a fault of Session Inspector. Please report its form, not the value.'}
        </p>
      </div>
    );
  }
  return (
    <>
      <PartStrip value={subject.value} parts={anatomy.root.children} revealed={revealed} />
      <ValueSaid subject={subject} framework={framework} anatomy={anatomy} discovery={discovery} revealed={revealed} />
    </>
  );
}
