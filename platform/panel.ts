import { browser } from './browser';

// `sidePanel` (Chromium) and `sidebarAction` (Firefox) are not in the polyfill's common type.
const surfaces = browser as unknown as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * Opens the side panel. Must be called straight from a user gesture, with nothing awaited before.
 * @param windowId - Window to open it in (Chromium); Firefox uses the current one.
 */
export function openPanel(windowId: number): Promise<void> {
  if (surfaces.sidePanel !== undefined) return surfaces.sidePanel.open({ windowId });
  return surfaces.sidebarAction?.open() ?? Promise.resolve();
}
