// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleWorkspace } from '../../samples';
import { SAMPLE_PAGES, type SamplePage } from '../../samples/pages';

const workspace = sampleWorkspace('2026-11-20');

function htmlOf(page: SamplePage): string {
  return readFileSync(resolve(import.meta.dirname, '../../samples/pages', page.file), 'utf8');
}

function textOf(id: SamplePage['id']): string {
  const page = SAMPLE_PAGES.find((candidate) => candidate.id === id);
  const document = new DOMParser().parseFromString(page === undefined ? '' : htmlOf(page), 'text/html');
  return (document.body.textContent ?? '').replace(/\s+/gu, ' ');
}

describe('the sample pages', () => {
  it('each say in their own text that they are invented', () => {
    expect(SAMPLE_PAGES.filter((page) => !/Page inventée|Verzonnen pagina/u.test(textOf(page.id)))).toEqual([]);
  });

  it('load nothing from elsewhere', () => {
    const loads = /<(script|link|img)[^>]+(src|stylesheet)/iu;
    expect(SAMPLE_PAGES.filter((page) => loads.test(htmlOf(page)))).toEqual([]);
  });

  it('name sample people in every form that recognition must read', () => {
    expect(textOf('chamber-report')).toContain('Osei Adèle, Ostyn Geert');
    expect(textOf('chamber-report')).toContain('Staatssecretaris Katrien Dewaelhens');
    expect(textOf('chamber-member')).toContain('Lise Vandamme');
    expect(textOf('news-fr')).toContain('Mme Vandamme');
    expect(textOf('news-fr')).toContain('loi Royer');
    expect(textOf('news-nl')).toContain('Of Vanhoorne daarmee');
  });

  it('show words of the report exactly as the statements quote them', () => {
    const report = textOf('chamber-report');
    const quoted = (workspace.statements ?? []).filter((statement) => statement.url?.endsWith('/ic999x.html'));
    expect(quoted.length).toBeGreaterThanOrEqual(5);
    expect(quoted.filter((statement) => !report.includes(statement.text))).toEqual([]);
  });
});
