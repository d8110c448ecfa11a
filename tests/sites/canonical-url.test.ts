import { expect, test } from 'vitest';
import { canonicalUrl } from '../../sites/canonical-url';

test('tracking parameters and the fragment are cut off', () => {
  expect(canonicalUrl(new URL('https://paper.example/a?utm_source=x&id=7&fbclid=1#top'))).toBe(
    'https://paper.example/a?id=7',
  );
  expect(canonicalUrl(new URL('https://paper.example/a?utm_source=x'))).toBe('https://paper.example/a');
});

test('the second question mark in the Chamber’s addresses stays as it is', () => {
  const address =
    'https://www.dekamer.be/kvvcr/showpage.cfm?section=/depute&language=nl&cfm=cvview54.cfm?key=99954&lactivity=56';
  expect(canonicalUrl(new URL(`${address}&utm_campaign=x`))).toBe(address);
});
