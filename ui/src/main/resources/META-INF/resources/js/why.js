// Marks the words of a step under the pointer or the focus. The marks lie over the text (CSS custom highlights) and
// change nothing in it; a browser without them selects the words instead. See WhySteps.java.
(() => {
  const NAME = 'daybook-why';

  // The parts of the article's text between two offsets, one range a paragraph.
  const ranges = (from, to) => {
    const found = [];
    for (const block of document.querySelectorAll('.article-text [data-start]')) {
      const start = Number(block.dataset.start);
      if (start >= to || start + block.textContent.length <= from) continue;
      const range = document.createRange();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let at = start;
      let begun = false;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const end = at + node.length;
        if (!begun && from < end) {
          range.setStart(node, Math.max(0, from - at));
          begun = true;
        }
        if (begun) range.setEnd(node, Math.min(node.length, to - at));
        if (to <= end) break;
        at = end;
      }
      found.push(range);
    }
    return found;
  };

  const clear = () => CSS.highlights?.delete(NAME);

  const mark = (step, reveal) => {
    const words = ranges(Number(step.dataset.from), Number(step.dataset.to));
    if (CSS.highlights) {
      CSS.highlights.set(NAME, new Highlight(...words));
    } else if (words.length > 0) {
      const first = words[0];
      const last = words[words.length - 1];
      getSelection().setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    }
    if (reveal && words.length > 0) window.daybookReveal(words[0].startContainer.parentElement);
  };

  class DaybookWhy extends HTMLElement {
    connectedCallback() {
      const step = (event) => event.target.closest('.step');
      const onStep = (event, reveal) => step(event) && mark(step(event), reveal);
      this.onmouseover = (event) => onStep(event, false);
      this.onclick = (event) => onStep(event, true);
      this.addEventListener('focusin', (event) => onStep(event, true));
      this.addEventListener('focusout', clear);
      this.onmouseleave = () => {
        const focused = this.querySelector('.step:focus');
        if (focused) mark(focused, false);
        else clear();
      };
    }

    disconnectedCallback() {
      clear();
    }
  }

  if (!customElements.get(NAME)) customElements.define(NAME, DaybookWhy);
})();
