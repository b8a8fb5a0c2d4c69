// Single keys for the desk. One listener a page; it leaves alone whoever writes, composes, holds a modifier or
// answers a dialog. See HotKeys.java.
(() => {
  const WRITING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
  const ABOVE = [
    'vaadin-dialog[opened]',
    'vaadin-confirm-dialog[opened]',
    'vaadin-popover[opened]',
    'vaadin-select[opened]',
    'vaadin-menu-bar-overlay[opened]',
    'vaadin-menu-bar-submenu[opened]',
    'dialog[open]',
  ].join(', ');
  const REPEATING = new Set(['j', 'k', 'ArrowUp', 'ArrowDown']);

  class DaybookKeys extends HTMLElement {
    connectedCallback() {
      this.listener = (event) => this.pressed(event);
      document.addEventListener('keydown', this.listener);
    }

    disconnectedCallback() {
      document.removeEventListener('keydown', this.listener);
    }

    pressed(event) {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || target.closest(WRITING)) return;
      if (event.key === 'Enter' && target.closest('a, button, summary, [role="button"]')) return;
      if (document.querySelector(ABOVE)) return;
      const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
      if (letter && event.shiftKey) return;
      const key = letter ? event.key.toLowerCase() : event.key;
      if (event.repeat && !REPEATING.has(key)) return;
      if (!(this.getAttribute('keys') || '').split(' ').includes(key)) return;
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('hotkey', { detail: { key } }));
    }
  }

  if (!customElements.get('daybook-keys')) customElements.define('daybook-keys', DaybookKeys);
})();
