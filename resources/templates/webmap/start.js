// Before the map is made, which then has the size that it keeps.
function foldOnPhones() {
  if (isNarrow()) for (const fold of document.querySelectorAll("details")) fold.open = false;
}

// A card that is opened stands beside the buttons, which would hide its words and what closes it.
function keepCardsBesideButtons() {
  const button = isNarrow() ? 42 : 34;
  L.Popup.mergeOptions({ autoPanPaddingTopLeft: [8, 8], autoPanPaddingBottomRight: [button + 18, 8] });
}

function isNarrow() {
  return window.innerWidth <= 720;
}

// Everything that Leaflet does not have, on the map that folium made: `outlines` is its layer of communes, `layers`
// are the others by key, `data` is what Python tells (plain text, shown as text).
function startPacteMap(map, outlines, layers, data) {
  const page = {
    map, layers, data, words: data.words, isMeasuring: false,
    say: (text) => { document.getElementById("said").textContent = text; },
  };
  map.attributionControl.setPrefix(false);
  addTools(page);
  prepareCommunes(page, outlines);
  page.whole = outlines ? outlines.getBounds() : map.getBounds();
  if (isNarrow()) seeWhole(page); // On a desk the map was made with this view.
  page.firstZoom = map.getZoom();
  prepareChoices(page);
  showTownsByZoom(page);
  addSearch(page);
  speakTheLanguage(page);
  fitForPrint(page);
  map.attributionControl.getContainer().textContent = data.attribution;
  // The map keeps its size when the sheet on a telephone is opened or closed.
  new ResizeObserver(() => map.invalidateSize(false)).observe(map.getContainer());
  document.documentElement.dataset.communes = String(page.communes.length);
}
