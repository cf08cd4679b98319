import { describe, expect, it } from 'vitest';
import { assessSample } from '../../src/entropy/assess-sample.ts';
import { assessState } from '../../src/entropy/assess-state.ts';
import { sampleOf } from '../../src/entropy/sample/sample.ts';
import { STATE } from '../../src/entropy/sentences.ts';
import { sampleMarkdown } from '../../src/report/sample-markdown.ts';
import { seeded } from '../entropy/generators/seeded.ts';

const counter = Array.from({ length: 200 }, (_, index) => String(100_000 + index));

describe('the result as Markdown', () => {
  const assessment = assessSample(sampleOf(counter));
  const text = sampleMarkdown('sid | `x` <b>, shop.test', assessment);

  it('says everything that the assessment says, and the bounds', () => {
    for (const sentence of assessment.sentences) expect(text).toContain(sentence);
    expect(text).toContain('| At most |');
    expect(text).toContain('200, 200 different');
  });

  it('gives no bounds where bits say nothing', () => {
    const said = sampleMarkdown('session', assessState(sampleOf(counter), 64));
    expect(said).toContain(STATE);
    expect(said).toContain('| Values | 200, 200 different |');
    expect(said).not.toMatch(/At most|At least|Threshold/);
  });

  it('has one row for each kind of objection', () => {
    const source = seeded(3);
    const place = () => (source.below(10) < 7 ? '0' : source.hex(1));
    const biased = Array.from({ length: 400 }, () => `${source.hex(12)}${place()}${place()}${place()}${place()}`);
    const odd = assessSample(sampleOf(biased));
    const families = new Set(odd.objections.map(({ family }) => family));
    expect(odd.objections.length).toBeGreaterThan(families.size);
    expect(sampleMarkdown('sid', odd).match(/^\| Objection \|/gm)).toHaveLength(families.size);
  });

  it('holds no identifier', () => {
    for (const value of counter) expect(text).not.toContain(value);
  });

  it('keeps what the site chose from being markup', () => {
    expect(text.split('\n')[0]).not.toMatch(/(^|\s)<b>/);
  });
});
