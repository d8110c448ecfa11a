// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useSameList } from '../../../components/ui/use-same-list';

test('a list with the same things in it stays the list it was, and any other takes its place', () => {
  const first = ['a', 'b'];
  const { result, rerender } = renderHook((list: readonly string[]) => useSameList(list), { initialProps: first });
  rerender(['a', 'b']);
  expect(result.current).toBe(first);
  const turned = ['b', 'a'];
  rerender(turned);
  expect(result.current).toBe(turned);
  rerender(['b']);
  expect(result.current).toEqual(['b']);
  rerender(['b', 'c']);
  expect(result.current).toEqual(['b', 'c']);
});
