// Draws each <div class="chart" data-chart="id"> from the options in <script type="application/json" id="id">.
document.addEventListener("DOMContentLoaded", () => {
  for (const box of document.querySelectorAll("[data-chart]")) {
    const options = JSON.parse(document.getElementById(box.dataset.chart).textContent);
    options.animation = false;
    options.aria = { enabled: true, decal: { show: options.decal !== false } };
    options.tooltip = { renderMode: "richText", ...options.tooltip };
    const chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption(options);
    chart.on("click", (event) => {
      const url = event.data && event.data.url;
      if (url) window.location.assign(url);
    });
    window.addEventListener("resize", () => chart.resize());
  }
});
