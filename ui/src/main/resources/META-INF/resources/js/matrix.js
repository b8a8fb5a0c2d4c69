// Arrow keys between the buttons of the matrix: focus goes to the next button in that direction, and only one button is
// in the tab order. See MatrixTable.java.
(() => {
  const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  const move = (table, from, [down, right]) => {
    const rows = [...table.tBodies[0].rows];
    let row = rows.indexOf(from.closest('tr'));
    let column = from.closest('td').cellIndex;
    for (;;) {
      row += down;
      column += right;
      const cell = rows[row]?.cells[column];
      if (!cell || cell.tagName === 'TH') return;
      const button = cell.querySelector('button');
      if (button) {
        from.tabIndex = -1;
        button.tabIndex = 0;
        button.focus();
        return;
      }
    }
  };

  window.daybookMatrix = (table) => {
    table.addEventListener('keydown', (event) => {
      const button = event.target.closest('td button');
      if (!button || !STEPS[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      move(table, button, STEPS[event.key]);
    });
  };
})();
