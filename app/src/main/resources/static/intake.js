// Files can be dropped, and the page says how far the upload is. Without this the plain form does the same work.
document.querySelectorAll("form[data-send]").forEach((form) => {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const list = form.querySelector("[data-list]");
  const bar = form.querySelector("[data-bar]");
  const button = form.querySelector("button[type=submit]");
  const fill = (pattern, value) => pattern.replace("{0}", value);

  const show = () => {
    const names = [...input.files].map((file) => file.name);
    const shown = names.slice(0, 8).join("、") + (names.length > 8 ? " …" : "");
    list.textContent = names.length ? fill(form.dataset.chosen, names.length) + shown : "";
  };
  input.addEventListener("change", show);

  ["dragenter", "dragover"].forEach((kind) => drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  }));
  ["dragleave", "drop"].forEach((kind) => drop.addEventListener(kind, () => drop.classList.remove("over")));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    const all = new DataTransfer();
    [...input.files, ...event.dataTransfer.files].forEach((file) => all.items.add(file));
    input.files = all.files;
    show();
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    bar.hidden = false;
    button.disabled = true;
    request.upload.addEventListener("progress", (step) => {
      bar.value = step.lengthComputable ? (100 * step.loaded) / step.total : 0;
      list.textContent = fill(form.dataset.uploading, Math.round(bar.value));
    });
    const failed = () => {
      bar.hidden = true;
      button.disabled = false;
      list.textContent = form.dataset.failed;
    };
    request.addEventListener("error", failed);
    request.addEventListener("load", () => {
      if (request.status < 400) {
        window.location.assign(request.responseURL);
      } else {
        document.open();
        document.write(request.responseText);
        document.close();
      }
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
});
