// Brings the words of a fact into the middle of the page unless they can be read already.
window.daybookReveal = (element) => {
  const box = element.getBoundingClientRect();
  if (box.top > 140 && box.bottom < window.innerHeight - 120) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
};
