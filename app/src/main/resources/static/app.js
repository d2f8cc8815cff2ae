// Requests of htmx carry the token that a form carries in a hidden field.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});
// A page that waits for a job reloads itself when the job is over: <body> or any element with data-reload-on-job.
document.addEventListener("job-over", () => {
  if (document.querySelector("[data-reload-on-job]")) window.location.reload();
});
// <button data-print> prints the page.
document.addEventListener("click", (event) => {
  if (event.target.closest && event.target.closest("[data-print]")) window.print();
});
// <details open data-wide-open> is closed at first on a phone.
document.addEventListener("DOMContentLoaded", () => {
  if (window.matchMedia("(max-width: 575px)").matches) {
    for (const box of document.querySelectorAll("details[data-wide-open]")) box.open = false;
  }
});
// What is shown for a while (data-hide-after, in seconds) makes place for the page without it, also when the browser
// brings it back from its history.
document.addEventListener("DOMContentLoaded", () => {
  const shown = document.querySelector("[data-hide-after]");
  if (!shown) return;
  const hide = () => window.location.replace(shown.dataset.hideTo);
  setTimeout(hide, 1000 * shown.dataset.hideAfter);
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) hide();
  });
});
