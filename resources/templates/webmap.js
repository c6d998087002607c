"use strict";

// Behaviour of the shared map that Leaflet does not have: search by name, labels by zoom, French controls, print.
// Texts that carry foreign content (attribution, names) arrive as escaped HTML; the words of the page as plain text.
function startPacteMap(map, words) {
  map.attributionControl.setPrefix(false);
  map.attributionControl.addAttribution(words.attribution);
  L.control.zoom({ position: "topright", zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);

  const whole = map.getBounds().pad(-0.02);
  const communes = findCommunes(map);
  fitBesidePanel(map, communes, whole);
  showTownsByZoom(map);
  foldOnSmallScreens();
  addSearch(map, communes, words);
  const isWide = map.getSize().x > 720;
  if (isWide) L.Popup.mergeOptions({ autoPanPaddingTopLeft: [360, 20], autoPanPaddingBottomRight: [260, 40] });
  fitForPrint(map, communes, whole);
  document.documentElement.dataset.communes = String(communes.length);
}

function findCommunes(map) {
  const found = [];
  map.eachLayer(function (layer) {
    if (layer.feature && layer.feature.properties && layer.feature.properties.key !== undefined) found.push(layer);
  });
  return found;
}

function boundsOf(communes, otherwise) {
  return communes.length ? L.featureGroup(communes).getBounds() : otherwise;
}

// The cards cover a part of the map: what it shows first lies beside or below them.
function fitBesidePanel(map, communes, otherwise) {
  const panel = document.getElementById("panel").getBoundingClientRect();
  const legend = document.getElementById("legend").getBoundingClientRect();
  const isNarrow = map.getSize().x <= 720;
  document.documentElement.style.setProperty("--panel-end", panel.bottom + 8 + "px");
  map.fitBounds(boundsOf(communes, otherwise), {
    animate: false,
    paddingTopLeft: isNarrow ? [12, panel.bottom + 8] : [Math.min(Math.max(panel.right, legend.right), map.getSize().x / 3) + 12, 16],
    paddingBottomRight: isNarrow ? [12, 60] : [16, 16],
  });
}

function fitForPrint(map, communes, whole) {
  const page = document.documentElement.classList;
  let seen = null;
  window.addEventListener("beforeprint", function () {
    seen = { center: map.getCenter(), zoom: map.getZoom() };
    page.add("printing");
    document.getElementById("legend").open = true;
    map.invalidateSize(false);
    fitBesidePanel(map, communes, whole);
  });
  window.addEventListener("afterprint", function () {
    page.remove("printing");
    map.invalidateSize(false);
    if (seen) map.setView(seen.center, seen.zoom, { animate: false });
  });
}

function showTownsByZoom(map) {
  const first = map.getZoom();
  function update() {
    const frame = map.getContainer().classList;
    frame.toggle("closer", map.getZoom() >= first + 0.75);
    frame.toggle("closest", map.getZoom() >= first + 1.5);
  }
  map.on("zoomend", update);
  update();
}

function foldOnSmallScreens() {
  if (window.innerWidth <= 720) document.getElementById("legend").open = false;
}

function searchKey(text) {
  return text
    .replace(/œ/gi, "oe").replace(/æ/gi, "ae")
    .normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim()
    .replace(/\bsaint(e?)\b/g, "st$1");
}

function addSearch(map, communes, words) {
  const place = document.getElementById("search");
  const input = document.createElement("input");
  const list = document.createElement("ul");
  let matches = [];
  let current = -1;
  let marked = null;

  input.type = "search";
  input.placeholder = words.search;
  input.autocomplete = "off";
  input.spellcheck = false;
  list.id = "found";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words.search);
  for (const [name, value] of [["role", "combobox"], ["aria-label", words.search], ["aria-controls", "found"],
                               ["aria-expanded", "false"], ["aria-autocomplete", "list"]]) input.setAttribute(name, value);
  place.append(input, list);
  L.DomEvent.disableClickPropagation(place);
  L.DomEvent.disableScrollPropagation(place);

  function rankOf(key, wanted) {
    if (key === wanted) return 0;
    if (key.startsWith(wanted)) return 1;
    return (" " + key).includes(" " + wanted) ? 2 : 3;
  }

  function close() {
    list.replaceChildren();
    matches = [];
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show() {
    const wanted = searchKey(input.value);
    close();
    if (!wanted) return;
    matches = communes
      .filter((layer) => layer.feature.properties.key.includes(wanted))
      .sort((a, b) => rankOf(a.feature.properties.key, wanted) - rankOf(b.feature.properties.key, wanted)
        || a.feature.properties.key.localeCompare(b.feature.properties.key, "fr"))
      .slice(0, 12);
    matches.forEach(function (layer, index) {
      const item = document.createElement("li");
      item.id = "found-" + index;
      item.setAttribute("role", "option");
      item.innerHTML = layer.feature.properties.name + " <small>" + layer.feature.properties.minutes + "</small>";
      item.addEventListener("mousedown", function (event) { event.preventDefault(); choose(index); });
      list.append(item);
    });
    if (!matches.length) {
      const none = document.createElement("li");
      none.textContent = words.none;
      list.append(none);
    }
    input.setAttribute("aria-expanded", "true");
    move(matches.length ? 0 : -1);
  }

  function move(index) {
    current = index;
    for (const [position, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(position === index));
      if (position === index) { item.scrollIntoView({ block: "nearest" }); input.setAttribute("aria-activedescendant", item.id); }
    }
  }

  function choose(index) {
    const layer = matches[index];
    if (!layer) return;
    input.value = new DOMParser().parseFromString(layer.feature.properties.name, "text/html").documentElement.textContent;
    close();
    if (marked) marked.remove();
    marked = L.polygon(layer.getLatLngs(), { color: "#17262a", weight: 4, fill: false, interactive: false }).addTo(map);
    map.fitBounds(layer.getBounds(), { maxZoom: 11, animate: false });
    // The card belongs to the whole layer of communes: it opens as if the pointer had come here.
    layer.fire("mouseover", { latlng: layer.getCenter() }, true);
  }

  input.addEventListener("input", show);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" && matches.length) { event.preventDefault(); move((current + 1) % matches.length); }
    else if (event.key === "ArrowUp" && matches.length) { event.preventDefault(); move((current - 1 + matches.length) % matches.length); }
    else if (event.key === "Enter") { event.preventDefault(); choose(current); }
    else if (event.key === "Escape") close();
  });
}
