// Draws /api/openapi.json. Everything is put in as text, never as markup.

const METHODS = ["get", "post", "put", "patch", "delete"];
const main = document.querySelector("#operations");
const search = document.querySelector("#search");
const found = document.querySelector("#found");
let api;

function make(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

const named = (node) =>
  node?.$ref ? node.$ref.slice(2).split("/").reduce((at, key) => at[key], api) : node;

/** A type in a few words, as a programmer would say it. */
function type(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.anyOf) return schema.anyOf.map(type).join(" or ");
  const types = [schema.type].flat().filter(Boolean);
  const bounds = [
    schema.format,
    schema.minimum !== undefined && `from ${schema.minimum}`,
    schema.maximum !== undefined && `to ${schema.maximum}`,
    schema.maxLength !== undefined && `at most ${schema.maxLength} characters`,
    schema.enum && schema.enum.join(", "),
    schema.default !== undefined && `else ${schema.default}`,
  ].filter(Boolean);
  const items = schema.items ? ` of ${type(schema.items)}` : "";
  return types.join(" or ") + items + (bounds.length > 0 ? ` (${bounds.join("; ")})` : "");
}

function terms(pairs) {
  const list = make("dl");
  for (const [term, text] of pairs) list.append(make("dt", {}, make("code", {}, term)), make("dd", {}, text));
  return list;
}

function body(content) {
  const media = content?.["application/json"];
  if (!media) return [];
  const schema = named(media.schema);
  const fields = Object.entries(schema?.properties ?? {}).map(([name, of]) => [
    name,
    type(of) + (schema.required?.includes(name) ? "" : ", may be left out"),
  ]);
  const example = make("pre", { tabindex: "0", "aria-label": "Example" }, JSON.stringify(media.example, null, 2));
  return [...(fields.length > 0 ? [terms(fields)] : []), example];
}

function who(security = []) {
  if (security.length === 0) return "Anybody may call it.";
  const open = security.some((one) => Object.keys(one).length === 0);
  return open ? "Signed in (Bearer or cookie) or not." : "Needs a session: Bearer, or cookie with X-CSRF-Token on writes.";
}

function fill(operation) {
  const inside = make("div", { class: "inside" }, make("p", {}, who(operation.security)));
  if (operation.description) inside.append(make("p", {}, operation.description));
  const parameters = (operation.parameters ?? []).map(named);
  if (parameters.length > 0) {
    inside.append(
      make("h3", {}, "Parameters"),
      terms(
        parameters.map((one) => [
          one.name,
          [`in ${one.in}`, one.required && "needed", type(one.schema), one.description].filter(Boolean).join(" · "),
        ]),
      ),
    );
  }
  if (operation.requestBody) inside.append(make("h3", {}, "Body"), ...body(operation.requestBody.content));
  for (const [status, answer] of Object.entries(operation.responses)) {
    const response = named(answer);
    const headers = Object.entries(response.headers ?? {}).map(([name, of]) => [name, named(of).description ?? ""]);
    if (status < 400) {
      inside.append(make("h3", {}, `${status} ${response.description}`), ...body(response.content));
      if (headers.length > 0) inside.append(terms(headers));
    }
  }
  const failures = Object.entries(operation.responses).filter(([status]) => status >= 400);
  inside.append(make("h3", {}, "Failures"), terms(failures.map(([status, answer]) => [status, named(answer).description])));
  return inside;
}

function draw(path, method, operation) {
  const summary = make(
    "summary",
    {},
    make("span", { class: `method ${method}` }, method.toUpperCase()),
    make("code", {}, path),
    make("span", {}, operation.summary ?? ""),
  );
  const details = make("details", { id: operation.operationId }, summary);
  // The inside is drawn when it is wanted: fifty bodies at once would only slow the first look.
  details.addEventListener("toggle", () => details.open && details.children.length === 1 && details.append(fill(operation)));
  return details;
}

function show() {
  const index = document.querySelector("#index");
  const groups = new Map();
  for (const [path, item] of Object.entries(api.paths)) {
    for (const method of METHODS.filter((one) => item[one])) {
      const group = item[method].tags[0];
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push({ path, method, operation: item[method] });
    }
  }
  const all = [];
  for (const [group, operations] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const section = make("section", {}, make("h2", {}, group));
    const list = make("ul");
    for (const { path, method, operation } of operations) {
      const details = draw(path, method, operation);
      const link = make("li", {}, make("a", { href: `#${operation.operationId}` }, `${method.toUpperCase()} ${path}`));
      section.append(details);
      list.append(link);
      const words = `${method} ${path} ${operation.operationId} ${operation.summary} ${JSON.stringify(operation)}`.toLowerCase();
      all.push({ details, link, section, list, words });
    }
    main.append(section);
    index.append(list);
  }
  const filter = () => {
    const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const one of all) {
      one.details.hidden = one.link.hidden = !wanted.every((word) => one.words.includes(word));
    }
    for (const { section, list } of all) {
      section.hidden = list.hidden = section.querySelector("details:not([hidden])") === null;
    }
    found.textContent = `${all.filter((one) => !one.details.hidden).length} of ${all.length} operations`;
  };
  search.addEventListener("input", filter);
  filter();
}

function openNamed() {
  const details = document.getElementById(location.hash.slice(1));
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.scrollIntoView();
  details.querySelector("summary").focus({ preventScroll: true });
}

addEventListener("hashchange", openNamed);
addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== search) {
    event.preventDefault();
    search.focus();
  } else if (event.key === "Escape" && document.activeElement === search) {
    search.value = "";
    search.dispatchEvent(new Event("input"));
  }
});

try {
  const answer = await fetch("/api/openapi.json");
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  api = await answer.json();
  document.querySelector("#about").textContent = api.info.description;
  document.querySelector("#waiting").remove();
  show();
  openNamed();
} catch (fault) {
  document.querySelector("#waiting").textContent = `The description could not be read. ${fault.message} Reload to try again.`;
}
