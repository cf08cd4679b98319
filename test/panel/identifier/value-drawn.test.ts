// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION } from '../../../src/protocol.ts';
import { expressSigned, handedOut, token } from '../../checks/support/values.ts';
import { transcript } from '../../support/transcript.ts';
import { granted, type StagedPanel, stagePanel } from '../staged-panel.ts';

async function shown(pair: string): Promise<StagedPanel> {
  const panel = await stagePanel(transcript(handedOut(pair)));
  fireEvent.click(panel.get('cookie-row', `[data-cookie="${pair.slice(0, pair.indexOf('='))}"]`));
  await panel.settle();
  await panel.settle();
  return panel;
}

const reveal = async (panel: StagedPanel) => {
  fireEvent.click(panel.get('reveal'));
  await panel.settle();
};

describe('a value in its parts', { timeout: 60_000 }, () => {
  it('says what a token says, masked until it is revealed', async () => {
    const panel = await shown(`auth=${token({ sub: 'ada', email: 'ada@shop.test', exp: 1_767_700_000 })}`);
    const said = () => panel.get('anatomy').textContent ?? '';
    expect(panel.get('anatomy').dataset.format).toBe('jwt');
    expect(said()).toContain('email');
    expect(said()).toContain('e-mail address in email');
    expect(said()).toMatch(/expires .*2026/);
    expect(said()).toContain('In the value itself');
    expect(document.body.textContent).not.toContain('ada@shop.test');
    await reveal(panel);
    expect(said()).toContain('ada@shop.test');
  });

  it('draws the parts over the value’s own characters, each with its role in words', async () => {
    const panel = await shown(`connect.sid=${expressSigned('nobody knows')}`);
    const roles = [...document.querySelectorAll('.anatomy .part-role')].map((one) => one.textContent);
    expect(roles).toEqual(['identifier', 'signature']);
    expect(panel.get('bits').textContent).toContain('128 bits fit in');
    expect(panel.get('secret-trial').dataset.state).toBe('done');
  });

  it('finds a published secret without being asked, as a critical finding', async () => {
    const panel = await shown(`connect.sid=${expressSigned('keyboard cat')}`);
    expect(panel.get('secret-trial').dataset.state).toBe('found');
    expect(panel.store.report.value?.findings[0]).toMatchObject({
      check: 'known-signing-secret',
      severity: 'critical',
    });
    expect(document.body.textContent).not.toContain('keyboard cat');
    await reveal(panel);
    expect(panel.get('secret-trial').textContent).toContain('keyboard cat');
  });

  it('tries the tester’s own words, and what they find is a finding too', async () => {
    const panel = await shown(`connect.sid=${expressSigned('tr0ub4dor')}`);
    const trying = async (words: string) => {
      fireEvent.input(panel.get('words'), { target: { value: words } });
      await panel.settle();
      fireEvent.click(panel.get('try-words'));
      await panel.settle();
    };
    await trying('a\nb');
    expect(panel.get('words-said').textContent).toContain('None of 2 words fits');
    await trying('a\ntr0ub4dor');
    expect(panel.get('secret-trial').textContent).toContain('line 2 of your list');
    expect(panel.store.report.value?.findings[0]).toMatchObject({ check: 'known-signing-secret', outcome: 'failed' });
  });

  it('forgets what was found out with the recording', async () => {
    const panel = await shown(`connect.sid=${expressSigned('keyboard cat')}`);
    const { discovering } = panel.store;
    const subject = { name: 'connect.sid', value: expressSigned('keyboard cat') };
    expect(discovering.secretOf(subject)).toBe('keyboard cat');
    panel.say({ type: 'snapshot', version: PROTOCOL_VERSION, epoch: 'b', from: 1, observations: [], status: granted });
    await panel.settle();
    expect(discovering.secretOf(subject)).toBeUndefined();
    expect(discovering.of(subject)).toBeUndefined();
  });

  it('writes text of the site as text', async () => {
    const panel = await shown(`auth=${token({ sub: '<img src=x onerror=alert(1)>', '<b>': '\u202Etxt' })}`);
    await reveal(panel);
    expect(document.querySelector('img, b')).toBeNull();
    expect(panel.get('anatomy').textContent).toContain('\\u202e');
  });
});
