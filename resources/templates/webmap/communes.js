// The communes: their colours by the variable that is chosen, their card under the pointer, their popup.
// Texts of `page.data` are plain text and only ever become text nodes.
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function prepareCommunes(page, layer) {
  page.outlines = layer;
  page.communes = [];
  page.variable = 0;
  if (!layer) return;
  layer.eachLayer((commune) => { page.communes[commune.feature.properties.commune] = commune; });
  page.there = page.data.communes.map(() => []);
  for (const [number, ...thing] of page.data.there) page.there[number].push(thing);
  const byPath = new Map(page.communes.map((commune) => [commune.getElement(), commune]));
  page.communeUnder = (path) => byPath.get(path);

  layer.bindTooltip((commune) => communeCard(page, commune.feature.properties.commune),
    { sticky: true, className: "commune-card", opacity: 1 });
  layer.on("mouseover", (event) => event.layer.setStyle({ weight: 2.5, color: "#17262A", opacity: 1 }));
  layer.on("mouseout", (event) => layer.resetStyle(event.layer));
  layer.on("click", (event) => {
    if (page.isMeasuring) return;
    layer.closeTooltip();
    openCommune(page, event.layer.feature.properties.commune, event.latlng);
  });
  showVariable(page, 0);
}

function showVariable(page, number) {
  const variable = page.data.variables[number];
  page.variable = number;
  if (!page.outlines) return;
  page.outlines.options.style = function (feature) {
    const place = variable.classes[feature.properties.commune];
    return { fillColor: variable.fills[place], color: variable.lines[place], fillOpacity: 1, weight: 0.5, opacity: 0.75 };
  };
  page.outlines.setStyle(page.outlines.options.style);
}

function communeCard(page, number) {
  const variable = page.data.variables[page.variable];
  const card = element("div", {}, element("strong", {}, page.data.communes[number][0]));
  card.append(variable.name + "\u202f: " + variable.texts[number]);
  return card;
}

function communePopup(page, number) {
  const [label, people, nearest] = page.data.communes[number];
  const words = page.words;
  const rows = page.data.variables.map((variable) => [variable.name, variable.texts[number]]);
  if (nearest) rows.splice(1, 0, [words.nearest, nearest]);
  rows.push([words.population, people]);
  const table = element("table");
  for (const [name, value] of rows) {
    table.append(element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)));
  }
  const card = element("section", { class: "commune-popup", tabindex: "-1", "aria-label": label },
    element("h2", {}, label), table);
  if (page.there[number].length) {
    const list = element("ul");
    for (const [name, kind, layer, latitude, longitude] of page.there[number]) {
      const button = element("button", { type: "button" }, name, element("small", {}, kind));
      button.addEventListener("click", (event) => goToPlace(page, layer, [latitude, longitude], name, event.detail === 0));
      list.append(element("li", {}, button));
    }
    card.append(element("h3", {}, words.there), list);
  }
  return card;
}

function openCommune(page, number, at, takesFocus) {
  const commune = page.communes[number];
  const outline = L.polygon(commune.getLatLngs(), { color: "#17262a", weight: 3.5, fill: false, interactive: false });
  outline.addTo(page.map);
  const card = communePopup(page, number);
  const popup = L.popup({ maxWidth: 300, maxHeight: 300 }).setLatLng(at || commune.getCenter()).setContent(card);
  popup.on("remove", () => outline.remove());
  popup.openOn(page.map);
  page.say(page.data.communes[number][0] + ". " + page.data.variables[page.variable].texts[number]);
  if (takesFocus) card.focus({ preventScroll: true });
}

function goToCommune(page, number, takesFocus) {
  const commune = page.communes[number];
  page.map.fitBounds(commune.getBounds(), { maxZoom: 11, animate: false });
  openCommune(page, number, commune.getCenter(), takesFocus);
}

// With the keyboard: the place or else the commune at the cross in the middle of the map.
function openCentral(page) {
  const frame = page.map.getContainer().getBoundingClientRect();
  const under = document.elementsFromPoint(frame.left + frame.width / 2, frame.top + frame.height / 2);
  const place = under.map((each) => each.closest(".place")).find(Boolean);
  if (place) {
    place.click();
    focusCard(page);
    return;
  }
  const commune = page.communeUnder && under.map(page.communeUnder).find(Boolean);
  if (commune) openCommune(page, commune.feature.properties.commune, page.map.getCenter(), true);
  else page.say(page.words.nowhere);
}
