// Runs before the first paint: a classic file of its own, because the policy allows no inline script.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("quintet:theme");
    // Dark is the default; "system" follows the device, a choice stays.
    if (theme !== "system") root.dataset.theme = theme === "light" ? "light" : "dark";
    var language = sessionStorage.getItem("quintet:language") || localStorage.getItem("quintet:language");
    if (language && !root.dataset.static) {
      root.lang = language;
      root.dir = /^(ar|fa|he|ur)/.test(language) ? "rtl" : "ltr";
    }
  } catch (forbidden) {
    root.dataset.theme = "dark";
  }
})();
