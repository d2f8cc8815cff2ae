// Keys of the review: each presses the button or link that shows it. Nothing happens while somebody types.
(() => {
  const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
    if (!/^[a-z]$/i.test(event.key)) return;
    const way = document.querySelector(`#review [data-key="${event.key.toLowerCase()}"]`);
    if (!way || document.querySelector("#review.htmx-request, #review .htmx-request")) return;
    event.preventDefault();
    way.click();
  });
  // After an answer the next pair is in focus, so that it is read out and keys go on working.
  document.addEventListener("htmx:afterSettle", (event) => {
    const title = document.getElementById("pair-title");
    if (!title || !document.getElementById("review").contains(title)) return;
    title.focus({ preventScroll: true });
    const top = document.getElementById("review").getBoundingClientRect().top;
    if (top < 0) document.getElementById("review").scrollIntoView();
  });
})();
