// Runs before the first paint: a classic file of its own, because the policy allows no inline script.
(function () {
  var root = document.documentElement;
  var light = window.matchMedia("(prefers-color-scheme: light)");
  function theme() {
    try {
      var kept = localStorage.getItem("quintet:theme");
      if (kept === "light" || kept === "dark") return kept;
    } catch (forbidden) {
      // A browser that keeps nothing follows the device.
    }
    return light.matches ? "light" : "dark";
  }
  function show() {
    root.dataset.theme = theme();
    var bar = document.querySelector("meta[name=theme-color]");
    if (bar) bar.setAttribute("content", theme() === "light" ? "#ffffff" : "#0f172a");
  }
  show();
  // Without a choice the device leads, also when it changes its mind at dusk.
  light.addEventListener("change", show);
  try {
    var language = sessionStorage.getItem("quintet:language") || localStorage.getItem("quintet:language");
    if (language && !root.dataset.static) {
      root.lang = language;
      root.dir = /^(ar|fa|he|ur)/.test(language) ? "rtl" : "ltr";
    }
  } catch (forbidden) {
    // The page's own language stands.
  }
})();
