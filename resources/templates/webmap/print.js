// What stands beside the map becomes as small as the sheet asks for; nothing of it is cut.
function fitBesideMap() {
  const side = document.getElementById("side");
  for (const part of [side, document.getElementById("folds")]) part.scrollTop = 0;
  for (let size = 100; size >= 40; size -= 4) {
    side.style.zoom = size + "%";
    if (document.body.scrollHeight <= document.body.clientHeight) return;
  }
}

// The view that is seen goes onto one sheet, with title, definition, legend and the layers that are shown.
function fitForPrint(page) {
  const root = document.documentElement.classList;
  const folds = [...document.querySelectorAll("details")];
  let seen = null;
  window.addEventListener("beforeprint", function () {
    if (seen) return;
    const open = folds.map((fold) => fold.open);
    seen = { center: page.map.getCenter(), zoom: page.map.getZoom(), bounds: page.map.getBounds(),
      snap: page.map.options.zoomSnap, open };
    root.add("printing");
    for (const fold of folds) fold.open = fold.id !== "gaps";
    fitBesideMap();
    page.map.invalidateSize(false);
    page.map.options.zoomSnap = 0;
    page.map.fitBounds(seen.bounds, { animate: false });
  });
  window.addEventListener("afterprint", function () {
    if (!seen) return;
    root.remove("printing");
    document.getElementById("side").style.zoom = "";
    page.map.options.zoomSnap = seen.snap;
    folds.forEach((fold, index) => { fold.open = seen.open[index]; });
    page.map.invalidateSize(false);
    page.map.setView(seen.center, seen.zoom, { animate: false });
    seen = null;
  });
}
