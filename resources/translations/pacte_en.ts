<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Copier les versions</source>
        <translation>Copy versions</translation>
    </message>
    <message>
        <source>Fond de carte : {attribution} · {licence} · {geography} · {population}.</source>
        <translation>Base map: {attribution} · {licence} · {geography} · {population}.</translation>
    </message>
    <message>
        <source>Licence Apache 2.0. Qt et PySide6 sont utilisés sous licence LGPL 3. Icônes Lucide (ISC).</source>
        <translation>Apache 2.0 licence. Qt and PySide6 are used under the LGPL 3 licence. Lucide icons (ISC).</translation>
    </message>
    <message>
        <source>Plan de démonstration : toutes les personnes et tous les terrains sont fictifs.</source>
        <translation>Demonstration plan: all people and all training sites are fictitious.</translation>
    </message>
    <message>
        <source>code officiel géographique {year}</source>
        <translation>official geographic code (COG) {year}</translation>
    </message>
    <message>
        <source>À propos et sources</source>
        <translation>About and sources</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Définition et minutes…</source>
        <translation>Defi&amp;nition and minutes…</translation>
    </message>
    <message>
        <source>&amp;Essayer un scénario</source>
        <translation>Tr&amp;y a scenario</translation>
    </message>
    <message>
        <source>&amp;Mesurer une distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>&amp;Ouvrir un plan…</source>
        <translation>&amp;Open a plan…</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>A&amp;ffecter à ce poste</source>
        <translation>&amp;Assign to this post</translation>
    </message>
    <message>
        <source>A&amp;ide</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Ajouter, fermer, changer un lieu de soins sans toucher au plan</source>
        <translation>Add, close or change a place of care without touching the plan</translation>
    </message>
    <message>
        <source>Aller à une &amp;commune…</source>
        <translation>&amp;Go to a commune…</translation>
    </message>
    <message>
        <source>Aperçu avant impression de la carte et de sa légende</source>
        <translation>Print preview of the map and its legend</translation>
    </message>
    <message>
        <source>C&amp;hercher</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>C&amp;opier l’image de la carte</source>
        <translation>&amp;Copy the map image</translation>
    </message>
    <message>
        <source>Ce que changeraient d’autres horaires ; le plan ne change pas</source>
        <translation>What other opening hours would change; the plan does not change</translation>
    </message>
    <message>
        <source>Ce que changerait la fermeture ; le plan ne change pas</source>
        <translation>What closing it would change; the plan does not change</translation>
    </message>
    <message>
        <source>Changer les horaires dans un scénario…</source>
        <translation>Change the opening hours in a scenario…</translation>
    </message>
    <message>
        <source>Cliquez des points ; Échap termine</source>
        <translation>Click points; Esc finishes</translation>
    </message>
    <message>
        <source>Compa&amp;rer…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Comparer deux définitions, dates, scénarios ou sources</source>
        <translation>Compare two definitions, dates, scenarios or sources</translation>
    </message>
    <message>
        <source>Couch&amp;es de la carte…</source>
        <translation>Map layers…</translation>
    </message>
    <message>
        <source>Définition, source des minutes, définitions propres</source>
        <translation>Definition, source of minutes, your own definitions</translation>
    </message>
    <message>
        <source>Enregistrer la carte pour le &amp;web…</source>
        <translation>Save map for the &amp;web…</translation>
    </message>
    <message>
        <source>Enregistrer la vue en P&amp;DF…</source>
        <translation>Save the &amp;view as PDF…</translation>
    </message>
    <message>
        <source>Essayer un MC&amp;S ici</source>
        <translation>&amp;Try an MCS here</translation>
    </message>
    <message>
        <source>Exporter les &amp;zones et les communes…</source>
        <translation>Export &amp;zones and communes…</translation>
    </message>
    <message>
        <source>Fermer dans un scénario</source>
        <translation>Close in a scenario</translation>
    </message>
    <message>
        <source>Fi&amp;che de la sélection</source>
        <translation>Selection d&amp;etails</translation>
    </message>
    <message>
        <source>Filtrer la &amp;liste</source>
        <translation>&amp;Filter the list</translation>
    </message>
    <message>
        <source>Histori&amp;que…</source>
        <translation>H&amp;istory…</translation>
    </message>
    <message>
        <source>I&amp;mprimer les affectations…</source>
        <translation>&amp;Print assignments…</translation>
    </message>
    <message>
        <source>Imprimer la v&amp;ue…</source>
        <translation>Print the view…</translation>
    </message>
    <message>
        <source>La vue, sa légende et ses chiffres, à coller ailleurs</source>
        <translation>The view, its legend and its figures, to paste elsewhere</translation>
    </message>
    <message>
        <source>Minutes officielles, APL, zonage : voir, ajouter, supprimer</source>
        <translation>Official minutes, APL, zoning: view, add, delete</translation>
    </message>
    <message>
        <source>Nouveau plan de &amp;démonstration…</source>
        <translation>New &amp;demonstration plan…</translation>
    </message>
    <message>
        <source>Nouveau plan d’essai à partir d’un e&amp;xtrait…</source>
        <translation>New trial plan from an e&amp;xtract…</translation>
    </message>
    <message>
        <source>Q&amp;uitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Raccourcis cla&amp;vier</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Retirer l’affec&amp;tation</source>
        <translation>Re&amp;move assignment</translation>
    </message>
    <message>
        <source>Scénario : un médecin correspondant du SAMU dans cette commune</source>
        <translation>Scenario: a SAMU correspondent doctor (MCS) in this commune</translation>
    </message>
    <message>
        <source>Thème clair ou &amp;sombre</source>
        <translation>&amp;Light or dark theme</translation>
    </message>
    <message>
        <source>Toute la ré&amp;gion</source>
        <translation>Whole region</translation>
    </message>
    <message>
        <source>Un plan sans personne, sur les localités et hôpitaux d’un extrait OpenStreetMap</source>
        <translation>A plan without people, on the settlements and hospitals of an OpenStreetMap extract</translation>
    </message>
    <message>
        <source>Une page autonome, à ouvrir dans tout navigateur</source>
        <translation>A self-contained page that opens in any browser</translation>
    </message>
    <message>
        <source>Zones, communes et sites (.gpkg, .geojson) pour QGIS</source>
        <translation>Zones, communes and sites (.gpkg, .geojson) for use in QGIS</translation>
    </message>
    <message>
        <source>Zoom &amp;avant</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom arri&amp;ère</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>À &amp;propos et sources</source>
        <translation>A&amp;bout and sources</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Erreur du programme</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>Une erreur inattendue s’est produite ({kind}). Vos données sont enregistrées. Vous pouvez continuer ; si elle revient, fermez puis rouvrez le plan.</source>
        <translation>An unexpected error occurred ({kind}). Your data are saved. You can carry on; if it happens again, close the plan and reopen it.</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Appliquer le scénario au plan</source>
        <translation>Apply the scenario to the plan</translation>
    </message>
    <message>
        <source>Cette étape peut être annulée.</source>
        <translation>This step can be undone.</translation>
    </message>
    <message>
        <source>Date d’effet</source>
        <translation>Effective date</translation>
    </message>
    <message>
        <source>Un lieu ajouté existe à partir de ce jour ; un lieu fermé sert jusqu’à la veille.</source>
        <translation>An added place exists from this day on; a closed place serves until the day before.</translation>
    </message>
    <message>
        <source>À une date à venir, la carte ne le montrera qu’à partir de ce jour.</source>
        <translation>With a day to come, the map will only show it from that day on.</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Habitants à plus de 30 min selon les minutes officielles ({reference})</source>
        <translation>Inhabitants more than 30 min away by the official minutes ({reference})</translation>
    </message>
    <message>
        <source>Habitants à plus de {threshold} min selon : {label}, {vintage}</source>
        <translation>Inhabitants more than {threshold} min away by: {label}, {vintage}</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunal authority (EPCI)</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Territoire de vie-santé</source>
        <translation>Health living area (TVS)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%(argument_name)s : %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>%(value)r n’est pas prévu (choix : %(choices)s)</source>
        <translation>%(value)r is not possible (choose from: %(choices)s)</translation>
    </message>
    <message>
        <source>%(value)r n’est pas une valeur permise</source>
        <translation>%(value)r is not an allowed value</translation>
    </message>
    <message>
        <source>AAAA-MM-JJ</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMANDE</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Ce scénario ne change rien.</source>
        <translation>This scenario changes nothing.</translation>
    </message>
    <message>
        <source>Commande incorrecte : {problem}.</source>
        <translation>Incorrect command: {problem}.</translation>
    </message>
    <message>
        <source>Donnez --add, --close, --hours ou --best.</source>
        <translation>Give --add, --close, --hours or --best.</translation>
    </message>
    <message>
        <source>EXTRAIT</source>
        <translation>EXTRACT</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>HEURES</source>
        <translation>HOURS</translation>
    </message>
    <message>
        <source>LxH</source>
        <translation>WxH</translation>
    </message>
    <message>
        <source>MATRICE</source>
        <translation>MATRIX</translation>
    </message>
    <message>
        <source>MILLÉSIME</source>
        <translation>VINTAGE</translation>
    </message>
    <message>
        <source>MOTIF</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>NOM</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Place les internes de médecine générale et montre qui est à plus de 30 minutes des soins urgents. Sans commande, ouvre la fenêtre.</source>
        <translation>Places interns in general practice and shows who is more than 30 minutes from urgent care. Without a command, opens the window.</translation>
    </message>
    <message>
        <source>RÉSEAU</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TYPE@INSEE[:HEURES]</source>
        <translation>TYPE@INSEE[:HOURS]</translation>
    </message>
    <message>
        <source>Voyez « {program} --help ».</source>
        <translation>See “{program} --help”.</translation>
    </message>
    <message>
        <source>affecte un interne à un poste</source>
        <translation>assign an intern to a post</translation>
    </message>
    <message>
        <source>affiche cette aide</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>affiche la version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>ajoute les lignes correctes s’il y en a d’autres</source>
        <translation>add the correct rows if there are others</translation>
    </message>
    <message>
        <source>après</source>
        <translation>after</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>autres horaires, par exemple 12=day ou 12=day,night,weekend</source>
        <translation>other hours, for example 12=day or 12=day,night,weekend</translation>
    </message>
    <message>
        <source>avant</source>
        <translation>before</translation>
    </message>
    <message>
        <source>code INSEE d’une commune</source>
        <translation>INSEE code of a commune</translation>
    </message>
    <message>
        <source>commune, interne ou terrain à montrer</source>
        <translation>commune, intern or training site to show</translation>
    </message>
    <message>
        <source>communes où un lieu de ce type couvrirait le plus d’habitants, par exemple mcs</source>
        <translation>communes where a place of this type would cover the most inhabitants, for example mcs</translation>
    </message>
    <message>
        <source>communes à plus de 30 minutes des soins urgents</source>
        <translation>communes more than 30 minutes from urgent care</translation>
    </message>
    <message>
        <source>compare deux définitions, dates ou scénarios</source>
        <translation>compare two definitions, dates or scenarios</translation>
    </message>
    <message>
        <source>construit le réseau routier d’un ou plusieurs extraits</source>
        <translation>builds the road network of one or more extracts</translation>
    </message>
    <message>
        <source>construit un réseau routier ou dit ce qu’il est</source>
        <translation>builds a road network or says what it is</translation>
    </message>
    <message>
        <source>dessine la fenêtre dans une image, sans écran</source>
        <translation>draw the window into a picture, without a screen</translation>
    </message>
    <message>
        <source>définition, par exemple SU_SMUR_MCS (à défaut : celle du plan)</source>
        <translation>definition, for example SU_SMUR_MCS (by default that of the plan)</translation>
    </message>
    <message>
        <source>d’où vient le tableau</source>
        <translation>where the table comes from</translation>
    </message>
    <message>
        <source>effet de lieux ajoutés, fermés ou ouverts à d’autres heures</source>
        <translation>effect of places added, closed or open at other hours</translation>
    </message>
    <message>
        <source>extrait OpenStreetMap (.osm.pbf) ou routes BD TOPO de l’IGN ; les régions voisines se donnent ensemble</source>
        <translation>OpenStreetMap extract (.osm.pbf) or IGN BD TOPO roads; neighbouring regions are given together</translation>
    </message>
    <message>
        <source>fichier .gpkg ou .geojson à écrire</source>
        <translation>.gpkg or .geojson file to write</translation>
    </message>
    <message>
        <source>fichier de colonnes from_lon, from_lat, to_lon, to_lat</source>
        <translation>file with columns from_lon, from_lat, to_lon, to_lat</translation>
    </message>
    <message>
        <source>fichier de temps de trajet</source>
        <translation>file of travel times</translation>
    </message>
    <message>
        <source>fichier à écrire</source>
        <translation>file to write</translation>
    </message>
    <message>
        <source>fichier à écrire (à défaut : parmi les matrices de cet ordinateur)</source>
        <translation>file to write (by default among the matrices of this computer)</translation>
    </message>
    <message>
        <source>fichier à écrire (à défaut : parmi les réseaux de cet ordinateur)</source>
        <translation>file to write (by default among the networks of this computer)</translation>
    </message>
    <message>
        <source>fichier à écrire, avec la colonne minutes</source>
        <translation>file to write, with the column minutes</translation>
    </message>
    <message>
        <source>garder ce scénario dans le plan sous ce nom</source>
        <translation>keep this scenario in the plan under this name</translation>
    </message>
    <message>
        <source>identifiant ou numéro IMOTEP</source>
        <translation>identifier or IMOTEP number</translation>
    </message>
    <message>
        <source>il faut une valeur</source>
        <translation>a value is needed</translation>
    </message>
    <message>
        <source>il manque %s</source>
        <translation>missing: %s</translation>
    </message>
    <message>
        <source>importe une matrice de temps entre communes</source>
        <translation>import a matrix of times between communes</translation>
    </message>
    <message>
        <source>importe une matrice de temps, en trois colonnes ou en carré</source>
        <translation>import a matrix of times, in three columns or square</translation>
    </message>
    <message>
        <source>licence du tableau</source>
        <translation>licence of the table</translation>
    </message>
    <message>
        <source>lieu à ajouter, par exemple mcs@36230 ou mcs@36230:day,night</source>
        <translation>place to add, for example mcs@36230 or mcs@36230:day,night</translation>
    </message>
    <message>
        <source>lieu à fermer (identifiant)</source>
        <translation>place to close (identifier)</translation>
    </message>
    <message>
        <source>lieux de soins urgents, avec leur identifiant et leurs horaires</source>
        <translation>places of urgent care, with their ids and hours</translation>
    </message>
    <message>
        <source>liste les couches de communes d’un plan, ou en ajoute</source>
        <translation>list the commune layers of a plan, or add some</translation>
    </message>
    <message>
        <source>longitude,latitude en degrés, par exemple 1.9,47.9</source>
        <translation>longitude,latitude in degrees, for example 1.9,47.9</translation>
    </message>
    <message>
        <source>millésime des couches dont le tableau ne le dit pas</source>
        <translation>vintage of the layers for which the table does not say it</translation>
    </message>
    <message>
        <source>minutes en voiture d’une commune à une autre</source>
        <translation>minutes by car from one commune to another</translation>
    </message>
    <message>
        <source>minutes en voiture entre des points, sur un réseau routier</source>
        <translation>minutes by car between points, on a road network</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>ouvre un plan dans la fenêtre</source>
        <translation>open a plan in the window</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>par terrain (site) ou par interne (intern)</source>
        <translation>by training site (site) or by intern (intern)</translation>
    </message>
    <message>
        <source>plan .pacte</source>
        <translation>.pacte plan</translation>
    </message>
    <message>
        <source>plan .pacte dont la source de minutes est prise (facultatif)</source>
        <translation>.pacte plan from which the source of minutes is taken (optional)</translation>
    </message>
    <message>
        <source>plan d’essai, sans personne, sur les localités et hôpitaux de cet extrait (.osm.pbf)</source>
        <translation>trial plan, without people, on the settlements and hospitals of this extract (.osm.pbf)</translation>
    </message>
    <message>
        <source>population à plus de 30 minutes des soins urgents</source>
        <translation>population more than 30 minutes from urgent care</translation>
    </message>
    <message>
        <source>réseau routier (à défaut : le dernier construit)</source>
        <translation>road network (by default the one built last)</translation>
    </message>
    <message>
        <source>résultat en JSON (UTF-8)</source>
        <translation>result as JSON (UTF-8)</translation>
    </message>
    <message>
        <source>scénario gardé dans le plan</source>
        <translation>scenario kept in the plan</translation>
    </message>
    <message>
        <source>situation à cette date</source>
        <translation>situation as at this date</translation>
    </message>
    <message>
        <source>source des minutes : estimation, roads, roads:RÉSEAU, matrix:MATRICE ou official (à défaut : celle du plan)</source>
        <translation>where minutes come from: estimation, roads, roads:NETWORK, matrix:MATRIX or official (by default: as chosen for the plan)</translation>
    </message>
    <message>
        <source>tableau de communes dont ajouter les couches</source>
        <translation>table of communes whose layers are to be added</translation>
    </message>
    <message>
        <source>taille, par exemple 1366x768</source>
        <translation>size, for example 1366x768</translation>
    </message>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>unité des durées, quand le fichier ne la dit pas</source>
        <translation>unit of the durations, when the file does not say it</translation>
    </message>
    <message>
        <source>utilisation : </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>« %s » n’est pas reconnu</source>
        <translation>“%s” is not recognised</translation>
    </message>
    <message>
        <source>« {text} » ne donne pas d’heures parmi {known}</source>
        <translation>“{text}” does not give hours among {known}</translation>
    </message>
    <message>
        <source>« {text} » n’est pas de la forme 12=day,night</source>
        <translation>“{text}” is not of the form 12=day,night</translation>
    </message>
    <message>
        <source>« {text} » n’est pas un lieu comme mcs@36230</source>
        <translation>“{text}” is not a place such as mcs@36230</translation>
    </message>
    <message>
        <source>« {text} » n’est pas un point comme 1.9,47.9</source>
        <translation>“{text}” is not a point such as 1.9,47.9</translation>
    </message>
    <message>
        <source>« {text} » n’est pas un type parmi {kinds}</source>
        <translation>“{text}” is not a type among {kinds}</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une date comme 2019-12-31</source>
        <translation>“{text}” is not a date such as 2019-12-31</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une taille comme 1366x768</source>
        <translation>“{text}” is not a size such as 1366x768</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une échelle de 0,5 à 4</source>
        <translation>“{text}” is not a scale from 0.5 to 4</translation>
    </message>
    <message>
        <source>échelle de l’écran, de 0,5 à 4</source>
        <translation>screen scale, from 0.5 to 4</translation>
    </message>
    <message>
        <source>écrit la liste des affectations en PDF</source>
        <translation>write the list of assignments as a PDF</translation>
    </message>
    <message>
        <source>écrit les zones de 10, 20, 30 et 45 minutes pour un logiciel de cartes</source>
        <translation>write the zones of 10, 20, 30 and 45 minutes for mapping software</translation>
    </message>
    <message>
        <source>écrit un plan de démonstration (personnes et terrains fictifs)</source>
        <translation>write a demonstration plan (fictitious people and sites)</translation>
    </message>
    <message>
        <source>écrit une carte autonome pour un navigateur</source>
        <translation>write a self-contained map for a browser</translation>
    </message>
    <message>
        <source>étendue, date et taille d’un réseau routier</source>
        <translation>extent, date and size of a road network</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>BaseTerritory</name>
    <message>
        <source>Aucun département de France ne porte le code « {codes} ».</source>
        <translation>No French département has the code “{codes}”.</translation>
    </message>
    <message>
        <source>Ces départements n’ont pas de projection commune : {codes}.</source>
        <translation>These départements have no common map projection: {codes}.</translation>
    </message>
    <message>
        <source>Donnez des codes comme 18, 2A ou 971.</source>
        <translation>Give codes such as 18, 2A or 971.</translation>
    </message>
    <message>
        <source>La fiche d’origine « {file} » est illisible.</source>
        <translation>The source record “{file}” cannot be read.</translation>
    </message>
    <message>
        <source>La fiche d’origine « {file} » est introuvable.</source>
        <translation>The source record “{file}” cannot be found.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas être créé ({reason}).</source>
        <translation>The folder “{folder}” cannot be created ({reason}).</translation>
    </message>
    <message>
        <source>Le fond de carte contenu dans « {path} » est endommagé.</source>
        <translation>The base map held in “{path}” is damaged.</translation>
    </message>
    <message>
        <source>Le fond de carte « {file} » est endommagé.</source>
        <translation>The base map “{file}” is damaged.</translation>
    </message>
    <message>
        <source>Le fond de carte « {file} » est introuvable.</source>
        <translation>The base map “{file}” cannot be found.</translation>
    </message>
    <message>
        <source>Ouvrez séparément la métropole et chaque territoire d’outre-mer.</source>
        <translation>Open mainland France and each overseas territory separately.</translation>
    </message>
    <message>
        <source>Remettez en place une sauvegarde du plan.</source>
        <translation>Restore a backup of the plan.</translation>
    </message>
    <message>
        <source>Réinstallez le programme, ou replacez ce fichier depuis sa distribution.</source>
        <translation>Reinstall the program, or put this file back from its distribution.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur ce dossier et la place libre du disque.</source>
        <translation>Check your rights on this folder and the free space on the disk.</translation>
    </message>
</context>
<context>
    <name>BestMenu</name>
    <message>
        <source>Aucune commune de plus ne serait couverte</source>
        <translation>No further commune would be covered</translation>
    </message>
    <message>
        <source>Communes où un lieu couvrirait le plus d’habitants</source>
        <translation>Communes where a place would cover the most inhabitants</translation>
    </message>
    <message>
        <source>Les hélicoptères ne suivent pas les routes.</source>
        <translation>Helicopters do not follow the roads.</translation>
    </message>
    <message>
        <source>Liste les communes où un lieu de ce type couvrirait le plus d’habitants.</source>
        <translation>Lists the communes where a place of this type would cover the most inhabitants.</translation>
    </message>
    <message>
        <source>Meilleures communes</source>
        <translation>Best communes</translation>
    </message>
    <message>
        <source>{name} ({departement})</source>
        <translation>{name} ({departement})</translation>
    </message>
    <message>
        <source>{name} : {people}, {communes}</source>
        <translation>{name}: {people}, {communes}</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} habitant de plus</source>
        <translation>{n} more inhabitant</translation>
    </message>
    <message>
        <source>{n} habitants de plus</source>
        <translation>{n} more inhabitants</translation>
    </message>
</context>
<context>
    <name>ChangeDrawer</name>
    <message>
        <source>Communes qui changent de côté</source>
        <translation>Communes that change sides</translation>
    </message>
    <message>
        <source>Communes qui changent de côté avec le scénario</source>
        <translation>Communes that change sides with the scenario</translation>
    </message>
    <message>
        <source>Filtrer les communes qui changent de côté</source>
        <translation>Filter the communes that change sides</translation>
    </message>
    <message>
        <source>Filtrer les communes…  Ctrl+F</source>
        <translation>Filter communes…  Ctrl+F</translation>
    </message>
    <message>
        <source>La liste suit dès que le lieu est posé.</source>
        <translation>The list follows as soon as the place is set down.</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichées</source>
        <translation>{shown} of {total} shown</translation>
    </message>
</context>
<context>
    <name>ChangeLists</name>
    <message>
        <source>Communes qui changent de côté</source>
        <translation>Communes that change sides</translation>
    </message>
    <message>
        <source>Comparaison par département</source>
        <translation>Comparison by département</translation>
    </message>
    <message>
        <source>Filtrer : commune, département, raison…</source>
        <translation>Filter: commune, département, reason…</translation>
    </message>
    <message>
        <source>Filtrer les communes qui changent de côté</source>
        <translation>Filter the communes that change sides</translation>
    </message>
    <message>
        <source>Par département</source>
        <translation>By département</translation>
    </message>
    <message>
        <source>Résultats de la comparaison</source>
        <translation>Results of the comparison</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichées</source>
        <translation>{shown} of {total} shown</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Minutes avec le scénario</source>
        <translation>Minutes with the scenario</translation>
    </message>
    <message>
        <source>Minutes sans le scénario</source>
        <translation>Minutes without the scenario</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>couverte</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>n’est plus couverte</source>
        <translation>no longer covered</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>- {extract} du {date}</source>
        <translation>- {extract} of {date}</translation>
    </message>
    <message>
        <source>Carte écrite : {path}</source>
        <translation>Map written: {path}</translation>
    </message>
    <message>
        <source>Ce plan n’a pas de couche de communes.</source>
        <translation>This plan has no commune layer.</translation>
    </message>
    <message>
        <source>Donnez --from et --to, ou bien --pairs et --out.</source>
        <translation>Give --from and --to, or else --pairs and --out.</translation>
    </message>
    <message>
        <source>Image écrite : {path}</source>
        <translation>Picture written: {path}</translation>
    </message>
    <message>
        <source>Liste écrite : {path} ({lines})</source>
        <translation>List written: {path} ({lines})</translation>
    </message>
    <message>
        <source>Matrice écrite : {path}</source>
        <translation>Matrix written: {path}</translation>
    </message>
    <message>
        <source>Plan de démonstration écrit : {path}</source>
        <translation>Demonstration plan written: {path}</translation>
    </message>
    <message>
        <source>Plan d’essai écrit : {path}</source>
        <translation>Trial plan written: {path}</translation>
    </message>
    <message>
        <source>Rien à changer : cet interne est déjà sur ce poste.</source>
        <translation>Nothing to change: this intern already holds this post.</translation>
    </message>
    <message>
        <source>Réseau écrit : {path}</source>
        <translation>Network written: {path}</translation>
    </message>
    <message>
        <source>Zones écrites : {path} ({limits} min ; {basis})</source>
        <translation>Zones written: {path} ({limits} min; {basis})</translation>
    </message>
    <message>
        <source>codes à quatre chiffres qui ont reçu leur zéro de tête : {n}</source>
        <translation>four-digit codes that were given their leading zero: {n}</translation>
    </message>
    <message>
        <source>communes : {communes} ; trajets d’au plus {limit} min : {ways} ; plus longs, laissés de côté : {left}</source>
        <translation>communes: {communes}; routes of at most {limit} min: {ways}; longer ones, left out: {left}</translation>
    </message>
    <message>
        <source>sans trajet : {n}</source>
        <translation>without a route: {n}</translation>
    </message>
    <message>
        <source>{extract} du {date} : {nodes} carrefours, {edges} tronçons, {share} % d’un seul tenant ; vitesses {profile}</source>
        <translation>{extract} of {date}: {nodes} junctions, {edges} stretches, {share}% in one piece; speeds {profile}</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} ligne</source>
        <translation>{n} row</translation>
    </message>
    <message>
        <source>{n} lignes</source>
        <translation>{n} rows</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Annuler : {step}</source>
        <translation>&amp;Undo: {step}</translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Rétablir : {step}</source>
        <translation>&amp;Redo: {step}</translation>
    </message>
    <message>
        <source>Carte enregistrée : {path}</source>
        <translation>Map saved: {path}</translation>
    </message>
    <message>
        <source>Carte pour le web</source>
        <translation>Map for the web</translation>
    </message>
    <message>
        <source>Enregistrer la carte pour le web</source>
        <translation>Save map for the web</translation>
    </message>
    <message>
        <source>Extraits OpenStreetMap ({pattern})</source>
        <translation>OpenStreetMap extracts ({pattern})</translation>
    </message>
    <message>
        <source>Gardez ou quittez d’abord le scénario en cours : la carte le montre.</source>
        <translation>First keep or leave the current scenario: the map shows it.</translation>
    </message>
    <message>
        <source>Nouveau plan de démonstration</source>
        <translation>New demonstration plan</translation>
    </message>
    <message>
        <source>Nouveau plan d’essai</source>
        <translation>New trial plan</translation>
    </message>
    <message>
        <source>Ouvrir un plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Page web (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Plan d’essai</source>
        <translation>Trial plan</translation>
    </message>
    <message>
        <source>Plan d’essai : extrait OpenStreetMap</source>
        <translation>Trial plan: OpenStreetMap extract</translation>
    </message>
    <message>
        <source>Plans Pacte Desktop (*{suffix})</source>
        <translation>Pacte Desktop plans (*{suffix})</translation>
    </message>
    <message>
        <source>dans le scénario</source>
        <translation>in the scenario</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>demonstration</translation>
    </message>
    <message>
        <source>essai-{extract}</source>
        <translation>trial-{extract}</translation>
    </message>
    <message>
        <source>{path} : inaccessible</source>
        <translation>{path}: not accessible</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Effet du scénario</source>
        <translation>Effect of the scenario</translation>
    </message>
    <message>
        <source>Routes autour du lieu</source>
        <translation>Roads around the place</translation>
    </message>
    <message>
        <source>Zone du lieu</source>
        <translation>Zone of the place</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Après : {sentence}</source>
        <translation>After: {sentence}</translation>
    </message>
    <message>
        <source>Au-delà après</source>
        <translation>Beyond after</translation>
    </message>
    <message>
        <source>Au-delà avant</source>
        <translation>Beyond before</translation>
    </message>
    <message>
        <source>Avant : {sentence}</source>
        <translation>Before: {sentence}</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Le scénario « {name} » ajoute des lieux hors de la définition : {kinds}.</source>
        <translation>The scenario “{name}” adds places outside the definition: {kinds}.</translation>
    </message>
    <message>
        <source>Minutes après</source>
        <translation>Minutes after</translation>
    </message>
    <message>
        <source>Minutes avant</source>
        <translation>Minutes before</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nouvellement au-delà</source>
        <translation>Newly beyond</translation>
    </message>
    <message>
        <source>Nouvellement au-delà : {figure}</source>
        <translation>Newly beyond the threshold: {figure}</translation>
    </message>
    <message>
        <source>Nouvellement couverts</source>
        <translation>Newly covered</translation>
    </message>
    <message>
        <source>Nouvellement couverts : {figure}</source>
        <translation>Newly covered: {figure}</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>au-delà</source>
        <translation>beyond</translation>
    </message>
    <message>
        <source>couverte</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>délai fixe de {before} min puis de {after} min</source>
        <translation>fixed delay of {before} min, then {after} min</translation>
    </message>
    <message>
        <source>fermé ({slot})</source>
        <translation>closed ({slot})</translation>
    </message>
    <message>
        <source>horaires non renseignés</source>
        <translation>opening hours not given</translation>
    </message>
    <message>
        <source>lieu fermé : {name}</source>
        <translation>place closed: {name}</translation>
    </message>
    <message>
        <source>minutes d’une autre source : {before} puis {after}</source>
        <translation>minutes from another source: {before}, then {after}</translation>
    </message>
    <message>
        <source>nouveau lieu : {name}</source>
        <translation>new place: {name}</translation>
    </message>
    <message>
        <source>n’existe pas au {day:%d/%m/%Y}</source>
        <translation>does not exist as at {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>sens ou règle de trajet différents</source>
        <translation>different travel direction or rule</translation>
    </message>
    <message>
        <source>seuil de {before} min puis de {after} min</source>
        <translation>threshold of {before} min, then {after} min</translation>
    </message>
    <message>
        <source>{kind} hors définition</source>
        <translation>{kind} outside the definition</translation>
    </message>
    <message>
        <source>{name} ({code}), {people} hab. : {before} puis {after} ; {reason}</source>
        <translation>{name} ({code}), pop. {people}: {before}, then {after}; {reason}</translation>
    </message>
    <message>
        <source>{name} compte désormais (avant : {why})</source>
        <translation>{name} now counts (before: {why})</translation>
    </message>
    <message>
        <source>{name} ne compte plus ({why})</source>
        <translation>{name} no longer counts ({why})</translation>
    </message>
    <message>
        <source>{people} dans {communes}</source>
        <translation>{people} in {communes}</translation>
    </message>
    <message>
        <source>Écart absolu moyen : {mean} min ({n} commune)</source>
        <translation>Mean absolute difference: {mean} min ({n} commune)</translation>
    </message>
    <message>
        <source>Écart absolu moyen : {mean} min ({n} communes)</source>
        <translation>Mean absolute difference: {mean} min ({n} communes)</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement de la comparaison</source>
        <translation>Progress of the comparison</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Carte : {view}</source>
        <translation>Map: {view}</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Comparez d’abord.</source>
        <translation>Compare first.</translation>
    </message>
    <message>
        <source>Copier la liste</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Couleurs de la carte</source>
        <translation>Map colours</translation>
    </message>
    <message>
        <source>Enregistrer en CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Enregistrer la comparaison</source>
        <translation>Save the comparison</translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Importez d’abord des minutes officielles dans le plan.</source>
        <translation>First import official minutes into the plan.</translation>
    </message>
    <message>
        <source>Minutes officielles / minutes calculées</source>
        <translation>Official minutes / calculated minutes</translation>
    </message>
    <message>
        <source>Sous la définition des minutes officielles du plan</source>
        <translation>Under the definition of the plan’s official minutes</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>comparaison</source>
        <translation>comparison</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Au-delà après</source>
        <translation>Beyond after</translation>
    </message>
    <message>
        <source>Au-delà avant</source>
        <translation>Beyond before</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Code INSEE</source>
        <translation>INSEE code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Gagnés</source>
        <translation>Gained</translation>
    </message>
    <message>
        <source>Habitants au-delà du seuil, après</source>
        <translation>Inhabitants beyond the threshold, after</translation>
    </message>
    <message>
        <source>Habitants au-delà du seuil, avant</source>
        <translation>Inhabitants beyond the threshold, before</translation>
    </message>
    <message>
        <source>Habitants nouvellement au-delà du seuil</source>
        <translation>Inhabitants newly beyond the threshold</translation>
    </message>
    <message>
        <source>Habitants nouvellement couverts</source>
        <translation>Inhabitants newly covered</translation>
    </message>
    <message>
        <source>Minutes après</source>
        <translation>Minutes after</translation>
    </message>
    <message>
        <source>Minutes avant</source>
        <translation>Minutes before</translation>
    </message>
    <message>
        <source>Perdus</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>▼ passe sous le seuil, ▲ passe au-delà</source>
        <translation>▼ comes within the threshold, ▲ goes beyond it</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Aucun lieu ne compte à cette date et à cette heure.</source>
        <translation>No place counts on this day and at this hour.</translation>
    </message>
    <message>
        <source>Sans horaires connus, non comptés : {kinds}.</source>
        <translation>Opening hours unknown, not counted: {kinds}.</translation>
    </message>
    <message>
        <source>{code} : {beyond} sur {population}, {communes}</source>
        <translation>{code}: {beyond} of {population}, {communes}</translation>
    </message>
    <message>
        <source>{label} · au {day:%d/%m/%Y} · {slot} · {population} · {source}</source>
        <translation>{label} · as at {day:%d/%m/%Y} · {slot} · {population} · {source}</translation>
    </message>
    <message>
        <source>{method}. Écart moyen mesuré : {error} min ({reference}) ; {estimated} habitants à plus de 30 min d’un SU ou SMUR contre {official} selon les minutes officielles.</source>
        <translation>{method}. Mean difference measured: {error} min ({reference}); {estimated} inhabitants more than 30 min from an SU or SMUR against {official} by official minutes.</translation>
    </message>
    <message>
        <source>{method}. Écart non mesuré dans cette région.</source>
        <translation>{method}. Error not measured in this region.</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} habitant</source>
        <translation>{n} inhabitant</translation>
    </message>
    <message>
        <source>{n} habitants</source>
        <translation>{n} inhabitants</translation>
    </message>
    <message>
        <source>{people} ({share} %) et {communes} à plus de {threshold} min ; entre {low} et {high} habitants si les temps varient de ± 10 %</source>
        <translation>{people} ({share}%) and {communes} more than {threshold} min away; between {low} and {high} inhabitants if times vary by ±10%</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Aucune définition ne porte le code « {code} ».</source>
        <translation>No definition has the code “{code}”.</translation>
    </message>
    <message>
        <source>Cochez au moins un type d’équipement.</source>
        <translation>Tick at least one type of equipment.</translation>
    </message>
    <message>
        <source>Codes possibles : {codes}.</source>
        <translation>Possible codes: {codes}.</translation>
    </message>
    <message>
        <source>Donnez un nom à la définition.</source>
        <translation>Give the definition a name.</translation>
    </message>
    <message>
        <source>La fiche d’origine du fond de carte de ce plan est illisible.</source>
        <translation>The source record of this plan’s base map cannot be read.</translation>
    </message>
    <message>
        <source>Le délai ajouté doit être compris entre 0 et 60 minutes.</source>
        <translation>The added delay must be between 0 and 60 minutes.</translation>
    </message>
    <message>
        <source>Le délai ajouté doit être plus court que le seuil.</source>
        <translation>The added delay must be shorter than the threshold.</translation>
    </message>
    <message>
        <source>Le seuil doit être compris entre 1 et 120 minutes.</source>
        <translation>The threshold must be between 1 and 120 minutes.</translation>
    </message>
    <message>
        <source>Le seuil doit être l’une des bornes de classes.</source>
        <translation>The threshold must be one of the class boundaries.</translation>
    </message>
    <message>
        <source>Les bornes de classes doivent être positives et croissantes.</source>
        <translation>The class boundaries must be positive and ascending.</translation>
    </message>
    <message>
        <source>Les minutes internes à une commune vont de 0 à 60.</source>
        <translation>The minutes within a commune range from 0 to 60.</translation>
    </message>
    <message>
        <source>Remettez en place une sauvegarde du plan.</source>
        <translation>Restore a backup of the plan.</translation>
    </message>
    <message>
        <source>Une définition fournie ne se modifie pas : copiez-la.</source>
        <translation>A built-in definition cannot be changed: copy it.</translation>
    </message>
    <message>
        <source>Une définition fournie ne se supprime pas.</source>
        <translation>A built-in definition cannot be deleted.</translation>
    </message>
</context>
<context>
    <name>DefinitionBar</name>
    <message>
        <source>Comparer deux définitions, dates, scénarios ou sources</source>
        <translation>Compare two definitions, dates, scenarios or sources</translation>
    </message>
    <message>
        <source>Comparer…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Définition de la couverture</source>
        <translation>Definition of coverage</translation>
    </message>
    <message>
        <source>Définition…</source>
        <translation>Definition…</translation>
    </message>
    <message>
        <source>Source des minutes</source>
        <translation>Source of minutes</translation>
    </message>
    <message>
        <source>Toute la définition en mots ; définitions propres</source>
        <translation>The whole definition in words; your own definitions</translation>
    </message>
</context>
<context>
    <name>DefinitionDialog</name>
    <message>
        <source>Copier et modifier…</source>
        <translation>Copy and edit…</translation>
    </message>
    <message>
        <source>C’est la définition en vigueur.</source>
        <translation>This is the definition in force.</translation>
    </message>
    <message>
        <source>Définition et minutes</source>
        <translation>Definition and minutes</translation>
    </message>
    <message>
        <source>Définitions de la couverture</source>
        <translation>Definitions of coverage</translation>
    </message>
    <message>
        <source>La définition en mots</source>
        <translation>The definition in words</translation>
    </message>
    <message>
        <source>Minutes de ce plan</source>
        <translation>Minutes of this plan</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Source des minutes</source>
        <translation>Source of minutes</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Une définition fournie ne se modifie pas : copiez-la.</source>
        <translation>A built-in definition cannot be changed: copy it.</translation>
    </message>
    <message>
        <source>Utiliser cette définition</source>
        <translation>Use this definition</translation>
    </message>
    <message>
        <source>{label} (en vigueur)</source>
        <translation>{label} (in force)</translation>
    </message>
    <message>
        <source>« {label} » est supprimée ; Annuler la rétablit.</source>
        <translation>“{label}” is deleted; Undo restores it.</translation>
    </message>
</context>
<context>
    <name>DefinitionEditor</name>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Modifier la définition</source>
        <translation>Edit the definition</translation>
    </message>
    <message>
        <source>Nouvelle définition</source>
        <translation>New definition</translation>
    </message>
    <message>
        <source>Parties de la définition</source>
        <translation>Parts of the definition</translation>
    </message>
    <message>
        <source>{label} (copie)</source>
        <translation>{label} (copy)</translation>
    </message>
</context>
<context>
    <name>DefinitionForm</name>
    <message>
        <source>&amp;Classes, en minutes</source>
        <translation>&amp;Classes, in minutes</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>D&amp;ate</translation>
    </message>
    <message>
        <source>&amp;Heure</source>
        <translation>Time of da&amp;y</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Profil de vitesse</source>
        <translation>Speed &amp;profile</translation>
    </message>
    <message>
        <source>&amp;Seuil</source>
        <translation>&amp;Threshold</translation>
    </message>
    <message>
        <source>0 min par convention</source>
        <translation>0 min by convention</translation>
    </message>
    <message>
        <source>Dans une commune é&amp;quipée</source>
        <translation>In an e&amp;quipped commune</translation>
    </message>
    <message>
        <source>Date &amp;fixe</source>
        <translation>&amp;Fixed date</translation>
    </message>
    <message>
        <source>Délai &amp;ajouté à chaque trajet</source>
        <translation>D&amp;elay added to each journey</translation>
    </message>
    <message>
        <source>Lieux comptés</source>
        <translation>Places counted</translation>
    </message>
    <message>
        <source>S&amp;ens du trajet</source>
        <translation>&amp;Direction of travel</translation>
    </message>
    <message>
        <source>S&amp;ource, remarque</source>
        <translation>S&amp;ource, remark</translation>
    </message>
    <message>
        <source>celle de la liste des lieux (suit ses mises à jour)</source>
        <translation>that of the list of places (follows its updates)</translation>
    </message>
    <message>
        <source>celui de la source des minutes</source>
        <translation>that of the source of minutes</translation>
    </message>
    <message>
        <source>trajet mesuré comme les autres</source>
        <translation>journey measured like the others</translation>
    </message>
    <message>
        <source>Écrivez les bornes des classes en minutes, par exemple « 10 · 20 · 30 · 45 ».</source>
        <translation>Write the class boundaries in minutes, for example “10 · 20 · 30 · 45”.</translation>
    </message>
</context>
<context>
    <name>DefinitionWords</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Commune équipée</source>
        <translation>Equipped commune</translation>
    </message>
    <message>
        <source>Délai ajouté</source>
        <translation>Added delay</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Lieux comptés</source>
        <translation>Places counted</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Profil de vitesse</source>
        <translation>Speed profile</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Sens du trajet</source>
        <translation>Direction of travel</translation>
    </message>
    <message>
        <source>Seuil</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>aucun (ni alerte, ni départ)</source>
        <translation>none (neither alert nor departure)</translation>
    </message>
    <message>
        <source>celui de la source des minutes</source>
        <translation>that of the source of minutes</translation>
    </message>
    <message>
        <source>entre {low} et {high} habitants au-delà du seuil si les temps varient de {factors}</source>
        <translation>between {low} and {high} inhabitants beyond the threshold if times vary by {factors}</translation>
    </message>
    <message>
        <source>trajet mesuré comme les autres</source>
        <translation>journey measured like the others</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min ; couvert jusqu’à {minutes} min 00 s compris</source>
        <translation>{minutes} min; covered up to and including {minutes} min 00 s</translation>
    </message>
    <message>
        <source>{minutes} min par convention</source>
        <translation>{minutes} min by convention</translation>
    </message>
    <message>
        <source>{minutes} min à chaque trajet</source>
        <translation>{minutes} min for each journey</translation>
    </message>
    <message>
        <source>{slot} ; sans horaires connus, seuls comptent : {kinds}</source>
        <translation>{slot}; where opening hours are unknown, only these count: {kinds}</translation>
    </message>
    <message>
        <source>−{low}&#x202f;% à +{high}&#x202f;%</source>
        <translation>−{low}% to +{high}%</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Le plan de démonstration « {path} » est absent ou abîmé ({reason}).</source>
        <translation>The demonstration plan “{path}” is missing or damaged ({reason}).</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Affectations</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Minutes : {source}</source>
        <translation>Minutes: {source}</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Réseau routier</source>
        <translation>Road network</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>le patient se rend aux soins</source>
        <translation>the patient travels to care</translation>
    </message>
    <message>
        <source>le patient va au SU, le SMUR et le MCS viennent</source>
        <translation>the patient goes to the SU; the SMUR and the MCS come to the patient</translation>
    </message>
    <message>
        <source>l’équipe se rend auprès du patient</source>
        <translation>the team travels to the patient</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>Ce qui est arrivé est gardé : recommencez pour reprendre où c’en était.</source>
        <translation>What has arrived is kept: try again to carry on where it stopped.</translation>
    </message>
    <message>
        <source>Cherchez-le sur {site}, puis choisissez le fichier téléchargé.</source>
        <translation>Look for it on {site}, then choose the downloaded file.</translation>
    </message>
    <message>
        <source>Demande de la taille</source>
        <translation>Asking for the size</translation>
    </message>
    <message>
        <source>Il manque de la place pour « {name} » : il faut encore {size} Mo dans « {folder} ».</source>
        <translation>There is not enough space for “{name}”: {size} MB more are needed in “{folder}”.</translation>
    </message>
    <message>
        <source>La connexion a été coupée à {percent} %.</source>
        <translation>The connection was cut at {percent}%.</translation>
    </message>
    <message>
        <source>La connexion a été coupée.</source>
        <translation>The connection was cut.</translation>
    </message>
    <message>
        <source>Le disque est plein : « {name} » n’a pas pu être écrit en entier.</source>
        <translation>The disk is full: “{name}” could not be written completely.</translation>
    </message>
    <message>
        <source>Le fichier de « {site} » a changé entre-temps.</source>
        <translation>The file from “{site}” has changed in the meantime.</translation>
    </message>
    <message>
        <source>Le fichier « {name} » est arrivé abîmé : sa somme de contrôle est fausse.</source>
        <translation>The file “{name}” arrived damaged: its checksum is wrong.</translation>
    </message>
    <message>
        <source>Le fichier « {url} » n’existe pas ou plus sur le serveur.</source>
        <translation>The file “{url}” does not exist on the server, or no longer does.</translation>
    </message>
    <message>
        <source>Le serveur a refusé « {url} » (réponse {reason}).</source>
        <translation>The server refused “{url}” (response {reason}).</translation>
    </message>
    <message>
        <source>Le serveur est occupé (réponse {status}).</source>
        <translation>The server is busy (response {status}).</translation>
    </message>
    <message>
        <source>Le serveur n’a pas pu être joint ({reason}).</source>
        <translation>The server could not be reached ({reason}).</translation>
    </message>
    <message>
        <source>Libérez de la place ; ce qui est arrivé est gardé, recommencez pour reprendre.</source>
        <translation>Free some space; what has arrived is kept, try again to carry on.</translation>
    </message>
    <message>
        <source>Libérez de la place sur ce disque, puis recommencez.</source>
        <translation>Free some space on this disk, then try again.</translation>
    </message>
    <message>
        <source>Ouvrez une page dans un navigateur : le réseau demande peut-être de s’identifier. Puis recommencez.</source>
        <translation>Open a page in a browser: the network may be asking you to sign in. Then try again.</translation>
    </message>
    <message>
        <source>Recommencez : il est repris du début.</source>
        <translation>Try again: it is fetched from the beginning.</translation>
    </message>
    <message>
        <source>Recommencez dans quelques minutes.</source>
        <translation>Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Rien n’en a été gardé : recommencez.</source>
        <translation>Nothing of it was kept: try again.</translation>
    </message>
    <message>
        <source>Si votre établissement filtre internet, demandez l’accès à {site}.</source>
        <translation>If your institution filters the internet, ask for access to {site}.</translation>
    </message>
    <message>
        <source>Vérification du téléchargement</source>
        <translation>Checking the download</translation>
    </message>
    <message>
        <source>Vérifiez la connexion à internet, puis recommencez ; ou apportez le fichier sur une clé et choisissez-le.</source>
        <translation>Check the internet connection, then try again; or bring the file on a USB stick and choose it.</translation>
    </message>
    <message>
        <source>Vérifiez que le dossier existe et que vous pouvez y écrire.</source>
        <translation>Check that the folder exists and that you may write there.</translation>
    </message>
    <message>
        <source>{name}, {done} reçus</source>
        <translation>{name}, {done} received</translation>
    </message>
    <message>
        <source>{name}, {done} sur {total}</source>
        <translation>{name}, {done} of {total}</translation>
    </message>
    <message>
        <source>{n} Go</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} Mo</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} ko</source>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{problem} Nouvel essai dans {seconds} s</source>
        <translation>{problem} Trying again in {seconds} s</translation>
    </message>
    <message>
        <source>« {path} » n’a pas pu être écrit ({reason}).</source>
        <translation>“{path}” could not be written ({reason}).</translation>
    </message>
    <message>
        <source>« {site} » a répondu par une page web au lieu du fichier.</source>
        <translation>“{site}” answered with a web page instead of the file.</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message>
        <source>Changements du scénario</source>
        <translation>Changes in the scenario</translation>
    </message>
    <message>
        <source>Choisissez d’abord un changement dans la liste.</source>
        <translation>First choose a change in the list.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Aucun écran n’est disponible (ni DISPLAY ni WAYLAND_DISPLAY) : lancez le programme depuis une session graphique, ou travaillez sans fenêtre (« pacte-desktop --help »).</source>
        <translation>No screen is available (neither DISPLAY nor WAYLAND_DISPLAY): start the program from a graphical session, or work without a window (“pacte-desktop --help”).</translation>
    </message>
    <message>
        <source>Ce système Linux est trop ancien pour ce programme ({detail}) : il faut Debian 12, Ubuntu 22.04 ou plus récent.</source>
        <translation>This Linux system is too old for this program ({detail}): it needs Debian 12, Ubuntu 22.04 or newer.</translation>
    </message>
    <message>
        <source>La bibliothèque du système {library} manque : installez le paquet qui la contient, puis recommencez.</source>
        <translation>The system library {library} is missing: install the package that contains it, then try again.</translation>
    </message>
    <message>
        <source>La bibliothèque du système {library} manque : lancez « sudo apt-get install {packages} », puis recommencez.</source>
        <translation>The system library {library} is missing: run “sudo apt-get install {packages}”, then try again.</translation>
    </message>
    <message>
        <source>Le système est trop ancien ou incomplet pour ce programme ({detail}) : il faut Windows 10 (1809) ou macOS 14 au moins, à jour.</source>
        <translation>The system is too old or incomplete for this program ({detail}): it needs at least Windows 10 (1809) or macOS 14, up to date.</translation>
    </message>
    <message>
        <source>L’installation est incomplète (module {name} absent) : lancez « make install », ou sous Windows et macOS « pip install -e . » dans l’environnement .venv.</source>
        <translation>The installation is incomplete (module {name} is missing): run “make install”, or on Windows and macOS “pip install -e .” in the .venv environment.</translation>
    </message>
    <message>
        <source>L’écran « {display} » ne répond pas : lancez le programme depuis une session graphique ouverte, ou travaillez sans fenêtre (« pacte-desktop --help »).</source>
        <translation>The screen “{display}” does not answer: start the program from an open graphical session, or work without a window (“pacte-desktop --help”).</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>SMUR</source>
        <translation>SMUR</translation>
    </message>
    <message>
        <source>SU</source>
        <translation>SU</translation>
    </message>
    <message>
        <source>SU ou SMUR</source>
        <translation>SU or SMUR</translation>
    </message>
    <message>
        <source>antenne SMUR</source>
        <translation>SMUR outpost</translation>
    </message>
    <message>
        <source>antenne de SMUR</source>
        <translation>SMUR outpost</translation>
    </message>
    <message>
        <source>héliSMUR</source>
        <translation>helicopter SMUR</translation>
    </message>
    <message>
        <source>hélicoptère de l’État</source>
        <translation>State helicopter</translation>
    </message>
    <message>
        <source>hélicoptère État</source>
        <translation>State helicopter</translation>
    </message>
    <message>
        <source>médecin correspondant du SAMU</source>
        <translation>SAMU correspondent doctor (MCS)</translation>
    </message>
</context>
<context>
    <name>ExtractCard</name>
    <message>
        <source>, et {n} de taille inconnue</source>
        <translation>, and {n} of unknown size</translation>
    </message>
    <message>
        <source>, et {n} extrait de taille inconnue</source>
        <translation>, and {n} extract of unknown size</translation>
    </message>
    <message>
        <source>Aucun extrait à télécharger n’est connu pour le territoire de ce plan. Choisissez un fichier de routes, par exemple l’extrait dont ce plan est tiré.</source>
        <translation>No downloadable extract is known for the territory of this plan. Choose a road file, for example the extract from which this plan was made.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Cochez au moins une région.</source>
        <translation>Tick at least one region.</translation>
    </message>
    <message>
        <source>Demander les tailles</source>
        <translation>Ask for the sizes</translation>
    </message>
    <message>
        <source>J’ai déjà un fichier</source>
        <translation>I already have a file</translation>
    </message>
    <message>
        <source>Les communes voisines comptent : le lieu de soins le plus proche est parfois de l’autre côté de la limite. Cochez les régions que l’on traverse ou où l’on va.</source>
        <translation>Neighbouring communes matter: the nearest place of care is sometimes on the other side of the boundary. Tick the regions that people cross or travel to.</translation>
    </message>
    <message>
        <source>Rien n’est coché.</source>
        <translation>Nothing is ticked.</translation>
    </message>
    <message>
        <source>Rien à télécharger, sauf si une version plus récente existe.</source>
        <translation>Nothing to download, unless a newer version exists.</translation>
    </message>
    <message>
        <source>Routes de ce territoire</source>
        <translation>Roads of this territory</translation>
    </message>
    <message>
        <source>Télécharger et construire</source>
        <translation>Download and build</translation>
    </message>
    <message>
        <source>Télécharger les routes de ma région</source>
        <translation>Download the roads of my region</translation>
    </message>
    <message>
        <source>Un ou plusieurs extraits OpenStreetMap (.osm.pbf), ou les tronçons de route de l’IGN (BD TOPO, BD CARTO) ; on peut aussi les déposer sur cette page.</source>
        <translation>One or more OpenStreetMap extracts (.osm.pbf), or the IGN road stretches (BD TOPO, BD CARTO); you can also drop them on this page.</translation>
    </message>
    <message>
        <source>Un réseau est en cours de construction : attendez sa fin ou arrêtez-le.</source>
        <translation>A network is being built: wait until it is finished or stop it.</translation>
    </message>
    <message>
        <source>environ {n} Mo</source>
        <translation>about {n} MB</translation>
    </message>
    <message>
        <source>reprendre à {percent} %</source>
        <translation>resume at {percent}%</translation>
    </message>
    <message>
        <source>taille non relevée</source>
        <translation>size not recorded</translation>
    </message>
    <message>
        <source>{attribution}, {licence} · extraits de {publisher} ({site}), liste de {month}/{year}</source>
        <translation>{attribution}, {licence} · extracts from {publisher} ({site}), list of {month}/{year}</translation>
    </message>
    <message>
        <source>{size}, déjà là</source>
        <translation>{size}, already here</translation>
    </message>
    <message>
        <source>À télécharger : environ {n} Mo</source>
        <translation>To download: about {n} MB</translation>
    </message>
    <message>
        <source>À télécharger : {size}</source>
        <translation>To download: {size}</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Ouvrir la démonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Ouvrir un plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Ouvrir un plan…</source>
        <translation>Open a plan…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Le fichier « {path} » n’a pas pu être écrit ({reason}).</source>
        <translation>The file “{path}” could not be written ({reason}).</translation>
    </message>
    <message>
        <source>Vérifiez que le dossier existe, qu’il reste de la place et que vous pouvez y écrire.</source>
        <translation>Check that the folder exists, that there is space left and that you may write there.</translation>
    </message>
</context>
<context>
    <name>GapDrawer</name>
    <message>
        <source>Communes au-delà du seuil</source>
        <translation>Communes beyond the threshold</translation>
    </message>
    <message>
        <source>Communes à plus de {threshold} min</source>
        <translation>Communes more than {threshold} min away</translation>
    </message>
    <message>
        <source>Filtrer les communes</source>
        <translation>Filter communes</translation>
    </message>
    <message>
        <source>Filtrer les communes…  Ctrl+F</source>
        <translation>Filter communes…  Ctrl+F</translation>
    </message>
    <message>
        <source>Recommencer le calcul</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichées</source>
        <translation>{shown} of {total} shown</translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Code INSEE de la commune</source>
        <translation>INSEE code of the commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes au-delà du seuil</source>
        <translation>Communes beyond the threshold</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Habitants au-delà du seuil</source>
        <translation>Inhabitants beyond the threshold</translation>
    </message>
    <message>
        <source>Habitants des communes sans minutes : ni couverts, ni au-delà du seuil</source>
        <translation>Inhabitants of communes without minutes: neither covered nor beyond the threshold</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Inconnus</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Lieu de soins urgents que la commune atteint le plus tôt ; « – » : non connu</source>
        <translation>Place of urgent care that the commune reaches soonest; “–”: not known</translation>
    </message>
    <message>
        <source>Lieu le plus proche</source>
        <translation>Nearest place</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Officiel</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Part des habitants au-delà du seuil, en %</source>
        <translation>Share of inhabitants beyond the threshold, as a percentage</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>{definition} : minutes, {source}</source>
        <translation>{definition}: minutes, {source}</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Aller à une commune</source>
        <translation>Go to a commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Nom ou code INSEE…</source>
        <translation>Name or INSEE code…</translation>
    </message>
    <message>
        <source>Tapez un nom ou un code INSEE, puis Entrée.</source>
        <translation>Type a name or an INSEE code, then press Enter.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>affecter {intern} à {site}</source>
        <translation>assign {intern} to {site}</translation>
    </message>
    <message>
        <source>appliquer le scénario « {name} »</source>
        <translation>apply the scenario “{name}”</translation>
    </message>
    <message>
        <source>couches de communes de « {file} »</source>
        <translation>commune layers of “{file}”</translation>
    </message>
    <message>
        <source>définition « {name} »</source>
        <translation>definition “{name}”</translation>
    </message>
    <message>
        <source>déplacer {intern} vers {site}</source>
        <translation>move {intern} to {site}</translation>
    </message>
    <message>
        <source>garder le scénario « {name} »</source>
        <translation>keep the scenario “{name}”</translation>
    </message>
    <message>
        <source>retirer l’affectation de {intern}</source>
        <translation>remove the assignment of {intern}</translation>
    </message>
    <message>
        <source>supprimer la couche « {kind} », {vintage}</source>
        <translation>delete the layer “{kind}”, {vintage}</translation>
    </message>
    <message>
        <source>supprimer la définition « {name} »</source>
        <translation>delete the definition “{name}”</translation>
    </message>
    <message>
        <source>supprimer le scénario « {name} »</source>
        <translation>delete the scenario “{name}”</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Chaque étape est enregistrée dans le fichier. Choisissez celle à laquelle revenir : les suivantes sont annulées, et peuvent être rétablies.</source>
        <translation>Every step is kept in the file. Choose the one to go back to: those after it are undone, and can be redone.</translation>
    </message>
    <message>
        <source>Création du plan</source>
        <translation>Plan created</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Revenir à cette étape</source>
        <translation>Go back to this step</translation>
    </message>
    <message>
        <source>annulée : {step}</source>
        <translation>undone: {step}</translation>
    </message>
    <message>
        <source>{at:%d/%m/%Y %H:%M} · {label} · {author}</source>
        <translation>{at:%d/%m/%Y %H:%M} · {label} · {author}</translation>
    </message>
    <message>
        <source>Étapes, de la plus récente à la plus ancienne</source>
        <translation>Steps, newest first</translation>
    </message>
</context>
<context>
    <name>HoursBox</name>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Horaires dans le scénario</source>
        <translation>Opening hours in the scenario</translation>
    </message>
    <message>
        <source>Le plan ne change pas tant que le scénario n’est pas appliqué.</source>
        <translation>The plan does not change until the scenario is applied.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Cliquez une commune sur la carte, un interne ou un poste : sa fiche s’affiche ici.</source>
        <translation>Click a commune on the map, an intern or a post: its details appear here.</translation>
    </message>
    <message>
        <source>Fiche de la sélection</source>
        <translation>Selection details</translation>
    </message>
    <message>
        <source>Rien n’est sélectionné</source>
        <translation>Nothing is selected</translation>
    </message>
</context>
<context>
    <name>InternPanel</name>
    <message>
        <source>Filtrer les internes</source>
        <translation>Filter interns</translation>
    </message>
    <message>
        <source>Filtrer les internes…  Ctrl+F</source>
        <translation>Filter interns…  Ctrl+F</translation>
    </message>
    <message>
        <source>Internes dans l’ordre d’appel</source>
        <translation>Interns in call order</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Placés</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Toutes les phases</source>
        <translation>All phases</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés · {to_place} à placer</source>
        <translation>{shown} of {total} shown · {to_place} to be placed</translation>
    </message>
    <message>
        <source>À placer</source>
        <translation>To be placed</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>InternTable</name>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Anc.</source>
        <translation>Sen.</translation>
    </message>
    <message>
        <source>Ancienneté : semestres validés dans la phase</source>
        <translation>Seniority: semesters completed in the phase</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase et semestre dans la phase</source>
        <translation>Phase and semester within the phase</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rang dans l’ordre d’appel</source>
        <translation>Position in the call order</translation>
    </message>
    <message>
        <source>Rang national (ECNi ou EDN)</source>
        <translation>National rank (ECNi or EDN)</translation>
    </message>
    <message>
        <source>À valider</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>à placer</source>
        <translation>to be placed</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Cette étape ne peut plus être annulée : une donnée a changé depuis.</source>
        <translation>This step can no longer be undone: data have changed since.</translation>
    </message>
    <message>
        <source>Corrigez-la directement ; rien n’a été modifié.</source>
        <translation>Correct it directly; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Aucun scénario gardé</source>
        <translation>No scenario kept</translation>
    </message>
    <message>
        <source>Le plan est ouvert en lecture seule.</source>
        <translation>The plan is open read-only.</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renommer le scénario</source>
        <translation>Rename the scenario</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Reprendre le dernier essai</source>
        <translation>Resume the last trial</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Scénarios gardés</source>
        <translation>Kept scenarios</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>« Garder le scénario… » en met un ici.</source>
        <translation>“Keep the scenario…” puts one here.</translation>
    </message>
</context>
<context>
    <name>KnownNetworks</name>
    <message>
        <source>Le réseau « {name} » n’a pas pu être supprimé ({reason}).</source>
        <translation>The network “{name}” could not be deleted ({reason}).</translation>
    </message>
    <message>
        <source>Rapprochement des communes et des routes</source>
        <translation>Matching communes and roads</translation>
    </message>
    <message>
        <source>S’il est utilisé, fermez puis rouvrez le plan, et recommencez.</source>
        <translation>If it is in use, close and reopen the plan, then try again.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>CPTS</source>
        <translation>CPTS</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Centre de santé</source>
        <translation>Health centre (CDS)</translation>
    </message>
    <message>
        <source>Hôpital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Maison de santé</source>
        <translation>Group practice (MSP)</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>{low}–{high}+ min</source>
        <translation>{low}–{high}+ min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes}+ min</source>
        <translation>{minutes}+ min</translation>
    </message>
    <message>
        <source>{n} place libre sur {capacity}</source>
        <translation>{n} of {capacity} places free</translation>
    </message>
    <message>
        <source>{n} places libres sur {capacity}</source>
        <translation>{n} of {capacity} places free</translation>
    </message>
    <message>
        <source>{phase}, semestre {position}</source>
        <translation>{phase}, semester {position}</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Accessibilité aux médecins généralistes (APL)</source>
        <translation>Access to general practitioners (APL)</translation>
    </message>
    <message>
        <source>Minutes officielles jusqu’au SU ou SMUR</source>
        <translation>Official minutes to the SU or SMUR</translation>
    </message>
    <message>
        <source>Minutes officielles jusqu’au SU, SMUR ou MCS</source>
        <translation>Official minutes to the SU, SMUR or MCS</translation>
    </message>
    <message>
        <source>Minutes officielles, tous les moyens</source>
        <translation>Official minutes, all means</translation>
    </message>
    <message>
        <source>Territoire de vie-santé</source>
        <translation>Health living area (TVS)</translation>
    </message>
    <message>
        <source>Zonage des médecins généralistes</source>
        <translation>Zoning for general practitioners</translation>
    </message>
</context>
<context>
    <name>LayerDialog</name>
    <message>
        <source>&amp;Ajouter</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Ajouter un &amp;fichier…</source>
        <translation>Add a &amp;file…</translation>
    </message>
    <message>
        <source>Ajouté : {what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>Ce plan n’a pas encore de couche. Un tableau CSV par commune peut apporter les minutes officielles de la DREES, l’APL, le zonage des médecins généralistes ou les territoires de vie-santé.</source>
        <translation>This plan has no layer yet. A CSV table by commune can bring the official minutes of DREES, the APL, the zoning for general practitioners or the health living areas (TVS).</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Couche</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Couches de la carte</source>
        <translation>Map layers</translation>
    </message>
    <message>
        <source>Couches du plan</source>
        <translation>Layers of the plan</translation>
    </message>
    <message>
        <source>Fait : {what}. Ctrl+Z l’annule.</source>
        <translation>Done: {what}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Lecture du tableau</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Tableau de communes</source>
        <translation>Table of communes</translation>
    </message>
    <message>
        <source>Tableaux CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</source>
        <translation>CSV tables (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
</context>
<context>
    <name>LayerImport</name>
    <message>
        <source>caractère nul dans la ligne</source>
        <translation>null character in the line</translation>
    </message>
    <message>
        <source>code de commune absent</source>
        <translation>commune code missing</translation>
    </message>
    <message>
        <source>ligne {line} : {sentence}</source>
        <translation>line {line}: {sentence}</translation>
    </message>
    <message>
        <source>un guillemet n’est pas refermé (la ligne va jusqu’à la ligne {n})</source>
        <translation>a quotation mark is not closed (the line runs to line {n})</translation>
    </message>
    <message>
        <source>{code} figure déjà ligne {line}, avec d’autres valeurs</source>
        <translation>{code} already appears in line {line}, with other values</translation>
    </message>
    <message>
        <source>{column} : {problem}</source>
        <translation>{column}: {problem}</translation>
    </message>
    <message>
        <source>{note} ({n} commune)</source>
        <translation>{note} ({n} commune)</translation>
    </message>
    <message>
        <source>{note} ({n} communes)</source>
        <translation>{note} ({n} communes)</translation>
    </message>
    <message>
        <source>{n} cellules pour {columns} colonnes</source>
        <translation>{n} cells for {columns} columns</translation>
    </message>
    <message>
        <source>{n} code à quatre chiffres a reçu son zéro de tête.</source>
        <translation>{n} four-digit code was given its leading zero.</translation>
    </message>
    <message>
        <source>{n} codes à quatre chiffres ont reçu leur zéro de tête.</source>
        <translation>{n} four-digit codes were given their leading zero.</translation>
    </message>
    <message>
        <source>« HZ » (hors zonage) lu comme HV ; ce fichier ne distingue pas les zones de vigilance</source>
        <translation>“HZ” (outside the zoning) read as HV; this file does not tell vigilance zones apart</translation>
    </message>
    <message>
        <source>« ZAR » (aide régionale, hors zonage national) lu comme ZV, faute de classe nationale</source>
        <translation>“ZAR” (regional aid, outside the national zoning) read as ZV, for want of a national class</translation>
    </message>
    <message>
        <source>« hors vivier » lu comme HV</source>
        <translation>“hors vivier” read as HV</translation>
    </message>
    <message>
        <source>« {cell} » est négatif</source>
        <translation>“{cell}” is negative</translation>
    </message>
    <message>
        <source>« {cell} » minutes font plus d’un jour</source>
        <translation>“{cell}” minutes are more than a day</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un code INSEE</source>
        <translation>“{cell}” is not an INSEE code</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un code de territoire</source>
        <translation>“{cell}” is not a TVS code</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un nombre</source>
        <translation>“{cell}” is not a number</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas une zone connue</source>
        <translation>“{cell}” is not a known zone</translation>
    </message>
</context>
<context>
    <name>LayerPreviewPanel</name>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Millésime</source>
        <translation>&amp;Vintage</translation>
    </message>
    <message>
        <source>Cochez au moins une couche.</source>
        <translation>Tick at least one layer.</translation>
    </message>
    <message>
        <source>Corrigez le fichier, ou n’ajoutez que les lignes correctes.</source>
        <translation>Correct the file, or add only the correct rows.</translation>
    </message>
    <message>
        <source>Donnez la source.</source>
        <translation>Give the source.</translation>
    </message>
    <message>
        <source>Donnez le millésime.</source>
        <translation>Give the vintage.</translation>
    </message>
    <message>
        <source>N’ajouter que les lignes correctes</source>
        <translation>Add only the correct rows</translation>
    </message>
    <message>
        <source>Problèmes du fichier</source>
        <translation>Problems in the file</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>colonne {name}</source>
        <translation>column {name}</translation>
    </message>
    <message>
        <source>non publié : {n}</source>
        <translation>not published: {n}</translation>
    </message>
    <message>
        <source>par exemple DREES, ARS</source>
        <translation>for example DREES, ARS</translation>
    </message>
    <message>
        <source>si l’en-tête ne le dit pas, par exemple 2023</source>
        <translation>if the header does not say it, for example 2023</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} ligne</source>
        <translation>{n} row</translation>
    </message>
    <message>
        <source>{n} lignes</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>{n} problème</source>
        <translation>{n} problem</translation>
    </message>
    <message>
        <source>{n} problèmes</source>
        <translation>{n} problems</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Cette couche n’est plus dans le plan.</source>
        <translation>This layer is no longer in the plan.</translation>
    </message>
    <message>
        <source>Choisissez au moins une couche.</source>
        <translation>Choose at least one layer.</translation>
    </message>
    <message>
        <source>Deux colonnes donnent la même couche pour le même millésime : n’en gardez qu’une.</source>
        <translation>Two columns give the same layer for the same vintage: keep only one.</translation>
    </message>
    <message>
        <source>Donnez la source : elle accompagne chaque valeur.</source>
        <translation>Give the source: it goes with every value.</translation>
    </message>
    <message>
        <source>Donnez le millésime : « {column} » ne le dit pas.</source>
        <translation>Give the vintage: “{column}” does not say it.</translation>
    </message>
    <message>
        <source>Millésime, source et licence tiennent en une ligne de 200 signes au plus.</source>
        <translation>Vintage, source and licence each take one line of at most 200 characters.</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>{n} commune inconnue du fond de carte, laissée de côté : {codes}</source>
        <translation>{n} commune unknown to the base map, left out: {codes}</translation>
    </message>
    <message>
        <source>{n} communes inconnues du fond de carte, laissées de côté : {codes}</source>
        <translation>{n} communes unknown to the base map, left out: {codes}</translation>
    </message>
    <message>
        <source>{n} problème dans « {file} » : {list}.</source>
        <translation>{n} problem in “{file}”: {list}.</translation>
    </message>
    <message>
        <source>{n} problèmes dans « {file} » : {list}.</source>
        <translation>{n} problems in “{file}”: {list}.</translation>
    </message>
    <message>
        <source>« {column} » ne donne aucune valeur pour une commune connue.</source>
        <translation>“{column}” gives no value for a known commune.</translation>
    </message>
    <message>
        <source>« {column} » ne donne aucune valeur.</source>
        <translation>“{column}” gives no value.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Affectations par interne</source>
        <translation>Assignments by intern</translation>
    </message>
    <message>
        <source>Affectations par terrain</source>
        <translation>Assignments by training site</translation>
    </message>
    <message>
        <source>Aucun interne dans ce plan : il n’y a rien à imprimer.</source>
        <translation>No intern in this plan: there is nothing to print.</translation>
    </message>
    <message>
        <source>Aucun poste ouvert ce semestre : il n’y a rien à imprimer.</source>
        <translation>No post is open this semester: there is nothing to print.</translation>
    </message>
    <message>
        <source>Commune(s)</source>
        <translation>Commune(s)</translation>
    </message>
    <message>
        <source>Du – au</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation>DEMO · fictitious people and sites</translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
    </message>
    <message>
        <source>Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}</source>
        <translation>Printed on {at:%d/%m/%Y} at {at:%H:%M} · {level}</translation>
    </message>
    <message>
        <source>Interne(s)</source>
        <translation>Intern(s)</translation>
    </message>
    <message>
        <source>Le modèle d’impression « {path} » ou sa police est absent.</source>
        <translation>The print template “{path}” or its font is missing.</translation>
    </message>
    <message>
        <source>Nom, prénom</source>
        <translation>Surname, first name</translation>
    </message>
    <message>
        <source>Phase · semestre</source>
        <translation>Phase · semester</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
    <message>
        <source>Semestre {label}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}</source>
        <translation>Semester: {label}, from {start:%d/%m/%Y} to {end:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation>Training site</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>affichage public</source>
        <translation>for public display</translation>
    </message>
    <message>
        <source>aucun interne</source>
        <translation>no intern</translation>
    </message>
    <message>
        <source>complet</source>
        <translation>full</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>en</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>page {page} / {pages}</translation>
    </message>
    <message>
        <source>sans affectation</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>{n} interne</source>
        <translation>{n} intern</translation>
    </message>
    <message>
        <source>{n} internes</source>
        <translation>{n} interns</translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation>{n} place</translation>
    </message>
    <message>
        <source>{n} place vacante</source>
        <translation>{n} vacant place</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>{n} places vacantes</source>
        <translation>{n} vacant places</translation>
    </message>
    <message>
        <source>{n} sans affectation</source>
        <translation>{n} not assigned</translation>
    </message>
    <message>
        <source>{n} terrain</source>
        <translation>{n} site</translation>
    </message>
    <message>
        <source>{n} terrains</source>
        <translation>{n} sites</translation>
    </message>
    <message>
        <source>{n} vacant</source>
        <translation>{n} vacant</translation>
    </message>
    <message>
        <source>{n} vacants</source>
        <translation>{n} vacant</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Déplier « {titre} »</source>
        <translation>Unfold “{titre}”</translation>
    </message>
    <message>
        <source>Replier « {titre} »</source>
        <translation>Fold “{titre}”</translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message>
        <source>Carte enregistrée : {path}</source>
        <translation>Map saved: {path}</translation>
    </message>
    <message>
        <source>Choisissez d’abord un lieu de soins urgents sur la carte.</source>
        <translation>First choose a place of urgent care on the map.</translation>
    </message>
    <message>
        <source>Choisissez d’abord une commune.</source>
        <translation>First choose a commune.</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Enregistrer la vue en PDF</source>
        <translation>Save the view as a PDF</translation>
    </message>
    <message>
        <source>Export des zones</source>
        <translation>Exporting the zones</translation>
    </message>
    <message>
        <source>Exporter les zones et les communes</source>
        <translation>Export zones and communes</translation>
    </message>
    <message>
        <source>GeoPackage (*{one});;GeoJSON (*{other})</source>
        <translation>GeoPackage (*{one});;GeoJSON (*{other})</translation>
    </message>
    <message>
        <source>Imprimer la vue</source>
        <translation>Print the view</translation>
    </message>
    <message>
        <source>Les minutes sont en cours de calcul.</source>
        <translation>The minutes are being calculated.</translation>
    </message>
    <message>
        <source>L’image de la carte est dans le presse-papiers.</source>
        <translation>The image of the map is on the clipboard.</translation>
    </message>
    <message>
        <source>Zones, communes et sites enregistrés : {path}</source>
        <translation>Zones, communes and sites saved: {path}</translation>
    </message>
</context>
<context>
    <name>MapContent</name>
    <message>
        <source>Antennes de SMUR</source>
        <translation>SMUR outposts</translation>
    </message>
    <message>
        <source>Calcul des temps en cours…</source>
        <translation>Calculating the times…</translation>
    </message>
    <message>
        <source>Centres de santé</source>
        <translation>Health centres (CDS)</translation>
    </message>
    <message>
        <source>HéliSMUR</source>
        <translation>Helicopter SMUR</translation>
    </message>
    <message>
        <source>Hélicoptères de l’État</source>
        <translation>State helicopters</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>Maisons de santé</source>
        <translation>Group practices (MSP)</translation>
    </message>
    <message>
        <source>Minutes jusqu’aux soins urgents</source>
        <translation>Minutes to urgent care</translation>
    </message>
    <message>
        <source>SMUR</source>
        <translation>SMUR</translation>
    </message>
    <message>
        <source>SU</source>
        <translation>SU</translation>
    </message>
    <message>
        <source>SU ou SMUR</source>
        <translation>SU or SMUR</translation>
    </message>
    <message>
        <source>Services du CHU</source>
        <translation>CHU departments</translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation>Training sites</translation>
    </message>
    <message>
        <source>{label} · situation au {day:%d/%m/%Y} · {slot}</source>
        <translation>{label} · as at {day:%d/%m/%Y} · {slot}</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
</context>
<context>
    <name>MapContext</name>
    <message>
        <source>Aucun réseau routier ne couvre ce plan : préparez-en un dans la page « Réseau ».</source>
        <translation>No road network covers this plan: prepare one on the “Network” page.</translation>
    </message>
    <message>
        <source>Routes du fond de carte</source>
        <translation>Roads of the base map</translation>
    </message>
    <message>
        <source>autoroute ou voie express</source>
        <translation>motorway or expressway</translation>
    </message>
    <message>
        <source>route principale</source>
        <translation>main road</translation>
    </message>
    <message>
        <source>route secondaire</source>
        <translation>secondary road</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Ces points apparaissent quand on s’approche.</source>
        <translation>These points appear when you zoom in.</translation>
    </message>
    <message>
        <source>Cocher d’abord « Zones de minutes ».</source>
        <translation>First tick “Minute zones”.</translation>
    </message>
    <message>
        <source>Colorer les communes par</source>
        <translation>Colour communes by</translation>
    </message>
    <message>
        <source>Communes par</source>
        <translation>Communes by</translation>
    </message>
    <message>
        <source>Routes principales</source>
        <translation>Main roads</translation>
    </message>
    <message>
        <source>Sur la carte</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Zone à {n} minutes</source>
        <translation>{n}-minute zone</translation>
    </message>
    <message>
        <source>Zones de minutes</source>
        <translation>Minute zones</translation>
    </message>
    <message>
        <source>zoomer pour voir</source>
        <translation>zoom in to see</translation>
    </message>
    <message>
        <source>{n}&#x202f;min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>jusqu’à {b}</source>
        <translation>up to {b}</translation>
    </message>
    <message>
        <source>jusqu’à {b} min</source>
        <translation>up to {b} min</translation>
    </message>
    <message>
        <source>pas de donnée</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>plus de {a}</source>
        <translation>over {a}</translation>
    </message>
    <message>
        <source>plus de {a} min</source>
        <translation>over {a} min</translation>
    </message>
    <message>
        <source>plus de {a} à {b}</source>
        <translation>over {a} to {b}</translation>
    </message>
    <message>
        <source>plus de {a} à {b} min</source>
        <translation>over {a} to {b} min</translation>
    </message>
</context>
<context>
    <name>MapOverlay</name>
    <message>
        <source>Après : {after}</source>
        <translation>After: {after}</translation>
    </message>
    <message>
        <source>Aucune commune ne change de côté.</source>
        <translation>No commune changes sides.</translation>
    </message>
    <message>
        <source>Avant : {before}</source>
        <translation>Before: {before}</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Comparaison : {view}</source>
        <translation>Comparison: {view}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>minutes après</source>
        <translation>minutes after</translation>
    </message>
    <message>
        <source>minutes avant</source>
        <translation>minutes before</translation>
    </message>
    <message>
        <source>nouvellement au-delà</source>
        <translation>newly beyond the threshold</translation>
    </message>
    <message>
        <source>nouvellement couvertes</source>
        <translation>newly covered</translation>
    </message>
    <message>
        <source>{label} · {day:%d/%m/%Y} · {slot} · {source}</source>
        <translation>{label} · {day:%d/%m/%Y} · {slot} · {source}</translation>
    </message>
    <message>
        <source>écart en minutes</source>
        <translation>difference in minutes</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Carte des communes ; la liste des communes sous la carte dit la même chose</source>
        <translation>Map of the communes; the list of communes below the map says the same</translation>
    </message>
    <message>
        <source>Méthode et source : laissez le pointeur ici.</source>
        <translation>Method and source: rest the pointer here.</translation>
    </message>
    <message>
        <source>Scénario : rien n’est changé dans le plan</source>
        <translation>Scenario: nothing is changed in the plan</translation>
    </message>
    <message>
        <source>{name} · {people} hab. · {minutes}</source>
        <translation>{name} · pop. {people} · {minutes}</translation>
    </message>
</context>
<context>
    <name>MapScheme</name>
    <message>
        <source>au-delà de {sign}{a}</source>
        <translation>beyond {sign}{a}</translation>
    </message>
    <message>
        <source>hors vivier (HV)</source>
        <translation>outside the pool (HV)</translation>
    </message>
    <message>
        <source>non publié</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>zone de vigilance (ZV)</source>
        <translation>vigilance zone (ZV)</translation>
    </message>
    <message>
        <source>zone d’action complémentaire (ZAC)</source>
        <translation>complementary action zone (ZAC)</translation>
    </message>
    <message>
        <source>zone d’intervention prioritaire (ZIP)</source>
        <translation>priority intervention zone (ZIP)</translation>
    </message>
    <message>
        <source>{sign}{a} à {sign}{b}</source>
        <translation>{sign}{a} to {sign}{b}</translation>
    </message>
    <message>
        <source>écart d’au plus {a}</source>
        <translation>difference of at most {a}</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Outils de la carte</source>
        <translation>Map tools</translation>
    </message>
</context>
<context>
    <name>MapVariables</name>
    <message>
        <source>Classes : {source}</source>
        <translation>Classes: {source}</translation>
    </message>
    <message>
        <source>Densité de population</source>
        <translation>Population density</translation>
    </message>
    <message>
        <source>Le plan ne contient pas {what} : ajoutez le fichier {file} par « Couches de la carte… » (Ctrl+L).</source>
        <translation>The plan does not hold {what}: add the file {file} with “Map layers…” (Ctrl+L).</translation>
    </message>
    <message>
        <source>Minutes calculées moins minutes officielles</source>
        <translation>Computed minutes less official minutes</translation>
    </message>
    <message>
        <source>accessibilité (APL)</source>
        <translation>accessibility (APL)</translation>
    </message>
    <message>
        <source>de la DREES (data.drees)</source>
        <translation>of the DREES (data.drees)</translation>
    </message>
    <message>
        <source>densité de population</source>
        <translation>population density</translation>
    </message>
    <message>
        <source>du diagnostic de la DREES</source>
        <translation>of the DREES diagnosis</translation>
    </message>
    <message>
        <source>du zonage de l’ARS</source>
        <translation>of the ARS zoning</translation>
    </message>
    <message>
        <source>le zonage des médecins généralistes</source>
        <translation>the zoning of general practitioners</translation>
    </message>
    <message>
        <source>les minutes officielles de cette définition</source>
        <translation>the official minutes of this definition</translation>
    </message>
    <message>
        <source>l’APL</source>
        <translation>the APL</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes officielles</source>
        <translation>official minutes</translation>
    </message>
    <message>
        <source>zonage des médecins</source>
        <translation>zoning of doctors</translation>
    </message>
    <message>
        <source>{base}, divisée par la surface de la commune</source>
        <translation>{base}, divided by the area of the commune</translation>
    </message>
    <message>
        <source>{source}, {vintage}</source>
        <translation>{source}, {vintage}</translation>
    </message>
    <message>
        <source>écart calculé − officiel</source>
        <translation>difference computed − official</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Carte des communes</source>
        <translation>Map of the communes</translation>
    </message>
    <message>
        <source>Flèches : déplacer ; + et − : zoomer ; 0 : toute la région ; Entrée : choisir la commune au centre. À l’essai d’un lieu : Alt et flèches pour le déplacer, Échap pour quitter. En mesurant : Entrée pose un point, Retour arrière le reprend, Échap termine.</source>
        <translation>Arrows: move; + and −: zoom; 0: whole region; Enter: select the commune in the centre. When trying out a place: Alt and arrows to move it, Esc to leave. When measuring: Enter sets a point, Backspace takes it back, Esc finishes.</translation>
    </message>
</context>
<context>
    <name>MapZones</name>
    <message>
        <source>Tracé des zones</source>
        <translation>Drawing the zones</translation>
    </message>
    <message>
        <source>Zones : tracé en cours…</source>
        <translation>Zones: being drawn…</translation>
    </message>
    <message>
        <source>Zones : {basis}.</source>
        <translation>Zones: {basis}.</translation>
    </message>
    <message>
        <source>limite à {n} min</source>
        <translation>boundary at {n} min</translation>
    </message>
    <message>
        <source>limites à {n} min</source>
        <translation>boundaries at {n} min</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Aucune matrice de temps n’a encore été importée.</source>
        <translation>No matrix of times has been imported yet.</translation>
    </message>
    <message>
        <source>Ce fichier ne dit pas si ses durées sont en minutes ou en secondes.</source>
        <translation>This file does not say whether its durations are in minutes or in seconds.</translation>
    </message>
    <message>
        <source>Cette matrice a plus de {n} trajets.</source>
        <translation>This matrix has more than {n} routes.</translation>
    </message>
    <message>
        <source>Cette matrice ne donne aucun trajet utile.</source>
        <translation>This matrix gives no usable route.</translation>
    </message>
    <message>
        <source>Corrigez le fichier puis recommencez ; rien n’a été importé.</source>
        <translation>Correct the file, then try again; nothing was imported.</translation>
    </message>
    <message>
        <source>Dites-le : minutes (min) ou secondes (s).</source>
        <translation>Say which: minutes (min) or seconds (s).</translation>
    </message>
    <message>
        <source>D’après son en-tête, ce fichier n’est pas dans l’unité demandée.</source>
        <translation>According to its header, this file is not in the requested unit.</translation>
    </message>
    <message>
        <source>Empreinte du fichier</source>
        <translation>Fingerprinting the file</translation>
    </message>
    <message>
        <source>Il faut trois colonnes (code1, code2, duree ; from, to, minutes ; origine, destination, temps…) ou un tableau carré de codes INSEE. La première ligne est : « {line} ».</source>
        <translation>Three columns are needed (code1, code2, duree; from, to, minutes; origine, destination, temps…) or a square table of INSEE codes. The first line is: “{line}”.</translation>
    </message>
    <message>
        <source>Importez de nouveau le fichier de temps de trajet.</source>
        <translation>Import the file of travel times again.</translation>
    </message>
    <message>
        <source>Importez-en une avec « pacte-desktop matrix import FICHIER.csv ».</source>
        <translation>Import one with “pacte-desktop matrix import FILE.csv”.</translation>
    </message>
    <message>
        <source>La matrice « {name} » n’a pas pu être supprimée ({reason}).</source>
        <translation>The matrix “{name}” could not be deleted ({reason}).</translation>
    </message>
    <message>
        <source>La matrice « {path} » est introuvable.</source>
        <translation>The matrix “{path}” cannot be found.</translation>
    </message>
    <message>
        <source>La matrice « {path} » vient d’une autre version du programme.</source>
        <translation>The matrix “{path}” comes from another version of the program.</translation>
    </message>
    <message>
        <source>Laissez le fichier dire son unité, ou corrigez l’en-tête.</source>
        <translation>Let the file state its unit, or correct the header.</translation>
    </message>
    <message>
        <source>Lecture de la matrice</source>
        <translation>Reading the matrix</translation>
    </message>
    <message>
        <source>Ne gardez que les communes de votre région et celles qui l’entourent.</source>
        <translation>Keep only the communes of your region and those around it.</translation>
    </message>
    <message>
        <source>Si elle est utilisée, fermez puis rouvrez le plan, et recommencez.</source>
        <translation>If it is in use, close the plan, reopen it, then try again.</translation>
    </message>
    <message>
        <source>il manque une cellule</source>
        <translation>a cell is missing</translation>
    </message>
    <message>
        <source>ligne {line} : {problem}</source>
        <translation>line {line}: {problem}</translation>
    </message>
    <message>
        <source>un code figure deux fois dans la première ligne</source>
        <translation>a code appears twice in the first line</translation>
    </message>
    <message>
        <source>{code} figure déjà plus haut</source>
        <translation>{code} already appears above</translation>
    </message>
    <message>
        <source>{n} lieu hors de la matrice, non compté : {names}.</source>
        <translation>{n} place outside the matrix, not counted: {names}.</translation>
    </message>
    <message>
        <source>{n} lieux hors de la matrice, non comptés : {names}.</source>
        <translation>{n} places outside the matrix, not counted: {names}.</translation>
    </message>
    <message>
        <source>{n} problème dans la matrice : {list}.</source>
        <translation>{n} problem in the matrix: {list}.</translation>
    </message>
    <message>
        <source>{n} problèmes dans la matrice : {list}.</source>
        <translation>{n} problems in the matrix: {list}.</translation>
    </message>
    <message>
        <source>{n} valeurs pour {columns} colonnes</source>
        <translation>{n} values for {columns} columns</translation>
    </message>
    <message>
        <source>{start} → {end} figure deux fois, avec deux durées</source>
        <translation>{start} → {end} appears twice, with two durations</translation>
    </message>
    <message>
        <source>« {name} » n’est pas une matrice de temps entre communes.</source>
        <translation>“{name}” is not a matrix of times between communes.</translation>
    </message>
    <message>
        <source>« {path} » n’est pas une matrice de ce programme, ou elle est abîmée.</source>
        <translation>“{path}” is not a matrix of this program, or it is damaged.</translation>
    </message>
    <message>
        <source>Écriture de la matrice</source>
        <translation>Writing the matrix</translation>
    </message>
</context>
<context>
    <name>MatrixActs</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été importé.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Communes de la matrice</source>
        <translation>Communes of the matrix</translation>
    </message>
    <message>
        <source>Importer une matrice de temps</source>
        <translation>Import a matrix of times</translation>
    </message>
    <message>
        <source>Le fichier d’origine reste où il est : on peut l’importer de nouveau.</source>
        <translation>The original file stays where it is: it can be imported again.</translation>
    </message>
    <message>
        <source>Le fichier ne le dit pas dans son en-tête.</source>
        <translation>The file does not say so in its header.</translation>
    </message>
    <message>
        <source>Les durées de « {name} » sont-elles en minutes ou en secondes ?</source>
        <translation>Are the durations of “{name}” in minutes or in seconds?</translation>
    </message>
    <message>
        <source>Matrice de temps</source>
        <translation>Matrix of times</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Secondes</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Supprimer la matrice « {name} » ({size}) ?</source>
        <translation>Delete the matrix “{name}” ({size})?</translation>
    </message>
    <message>
        <source>Supprimer une matrice</source>
        <translation>Delete a matrix</translation>
    </message>
    <message>
        <source>Tableaux ({pattern})</source>
        <translation>Tables ({pattern})</translation>
    </message>
    <message>
        <source>Unité des durées</source>
        <translation>Unit of the durations</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Au-delà de {limit} min, laissés de côté : {n}.</source>
        <translation>Beyond {limit} min, left out: {n}.</translation>
    </message>
    <message>
        <source>Cite {told} communes du plan sur {communes}.</source>
        <translation>Names {told} of the {communes} communes of the plan.</translation>
    </message>
    <message>
        <source>Codes à quatre chiffres qui ont reçu leur zéro de tête : {n}.</source>
        <translation>Four-digit codes that were given their leading zero: {n}.</translation>
    </message>
    <message>
        <source>Des temps de commune à commune calculés par un autre programme peuvent tenir lieu de routes. C’est un fichier CSV : une ligne par trajet, ou un tableau carré de codes INSEE ; on peut aussi le déposer ici.</source>
        <translation>Times from commune to commune calculated by another program can stand in for roads. This is a CSV file: one line per route, or a square table of INSEE codes; you can also drop it here.</translation>
    </message>
    <message>
        <source>Elle n’est pas encore utilisée : « Utiliser cette matrice ».</source>
        <translation>It is not in use yet: “Use this matrix”.</translation>
    </message>
    <message>
        <source>Importer une matrice…</source>
        <translation>Import a matrix…</translation>
    </message>
    <message>
        <source>Matrice de temps</source>
        <translation>Matrix of times</translation>
    </message>
    <message>
        <source>Matrice importée : {communes} communes, {ways} trajets.</source>
        <translation>Matrix imported: {communes} communes, {ways} routes.</translation>
    </message>
    <message>
        <source>Matrices de temps de cet ordinateur</source>
        <translation>Matrices of times on this computer</translation>
    </message>
    <message>
        <source>Ne cite aucune commune du plan.</source>
        <translation>Names no commune of the plan.</translation>
    </message>
    <message>
        <source>Ne plus utiliser la matrice</source>
        <translation>Stop using the matrix</translation>
    </message>
    <message>
        <source>Supprimer la matrice…</source>
        <translation>Delete the matrix…</translation>
    </message>
    <message>
        <source>Une matrice est en cours de lecture : attendez sa fin ou arrêtez-la.</source>
        <translation>A matrix is being read: wait until it is finished or stop it.</translation>
    </message>
    <message>
        <source>Utiliser cette matrice</source>
        <translation>Use this matrix</translation>
    </message>
    <message>
        <source>inutilisable</source>
        <translation>unusable</translation>
    </message>
    <message>
        <source>{name}, utilisée</source>
        <translation>{name}, in use</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{ways} trajets d’au plus {limit} min · lue le {day} · {size}</source>
        <translation>{ways} routes of at most {limit} min · read on {day} · {size}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Ajoutez le fichier de la DREES parmi les couches de la carte.</source>
        <translation>Add the DREES file among the map layers.</translation>
    </message>
    <message>
        <source>Calcul des minutes sur le réseau routier</source>
        <translation>Calculating the minutes on the road network</translation>
    </message>
    <message>
        <source>Ce réseau est construit au profil « {profile} », la définition demande « {wanted} ».</source>
        <translation>This network was built with the profile “{profile}”; the definition asks for “{wanted}”.</translation>
    </message>
    <message>
        <source>Ces minutes officielles ne sont plus dans le plan.</source>
        <translation>These official minutes are no longer in the plan.</translation>
    </message>
    <message>
        <source>Choisissez une autre définition ou une autre source.</source>
        <translation>Choose another definition or another source.</translation>
    </message>
    <message>
        <source>Choisissez une autre source de minutes : réseau routier, matrice ou estimation.</source>
        <translation>Choose another source of minutes: road network, matrix or estimate.</translation>
    </message>
    <message>
        <source>Choisissez une autre source de minutes.</source>
        <translation>Choose another source of minutes.</translation>
    </message>
    <message>
        <source>Construisez le réseau de votre région sur la page « Réseau routier ».</source>
        <translation>Build the network of your region on the “Road network” page.</translation>
    </message>
    <message>
        <source>La source de minutes « {name} » n’a pas de fichier.</source>
        <translation>The source of minutes “{name}” has no file.</translation>
    </message>
    <message>
        <source>La source « {name} » ne donne pas {what}.</source>
        <translation>The source “{name}” does not give {what}.</translation>
    </message>
    <message>
        <source>Le fichier de minutes « {path} » est introuvable.</source>
        <translation>The file of minutes “{path}” cannot be found.</translation>
    </message>
    <message>
        <source>Le plan n’a pas de minutes officielles pour « {definition} ».</source>
        <translation>The plan has no official minutes for “{definition}”.</translation>
    </message>
    <message>
        <source>Le réseau « {name} » est ailleurs : il ne contient aucune commune du plan.</source>
        <translation>The network “{name}” lies elsewhere: it holds no commune of the plan.</translation>
    </message>
    <message>
        <source>Lecture de la matrice</source>
        <translation>Reading the matrix</translation>
    </message>
    <message>
        <source>Les minutes officielles « {name} » valent pour une autre définition.</source>
        <translation>The official minutes “{name}” apply to another definition.</translation>
    </message>
    <message>
        <source>Matrice de temps « {file} » du {day}, calculée par un autre programme</source>
        <translation>Matrix of times “{file}” of {day}, calculated by another program</translation>
    </message>
    <message>
        <source>Minutes de commune à commune</source>
        <translation>Minutes from commune to commune</translation>
    </message>
    <message>
        <source>Minutes publiées : {source}, {vintage} (de chef-lieu à chef-lieu)</source>
        <translation>Published minutes: {source}, {vintage} (from chef-lieu to chef-lieu)</translation>
    </message>
    <message>
        <source>Préparation des routes autour du lieu</source>
        <translation>Preparing the roads around the place</translation>
    </message>
    <message>
        <source>Réseau routier « {extract} » du {day}, profil de vitesse « {profile} », circulation libre</source>
        <translation>Road network “{extract}” of {day}, speed profile “{profile}”, free-flowing traffic</translation>
    </message>
    <message>
        <source>Sources possibles : {sources}.</source>
        <translation>Possible sources: {sources}.</translation>
    </message>
    <message>
        <source>les minutes d’une commune à une autre</source>
        <translation>minutes from one commune to another</translation>
    </message>
    <message>
        <source>matrice {file}</source>
        <translation>matrix {file}</translation>
    </message>
    <message>
        <source>réseau routier {extract}</source>
        <translation>road network {extract}</translation>
    </message>
    <message>
        <source>{label}, {vintage}</source>
        <translation>{label}, {vintage}</translation>
    </message>
    <message>
        <source>{n} commune est sans minutes : ni couverte, ni au-delà du seuil.</source>
        <translation>{n} commune is without minutes: neither covered nor beyond the threshold.</translation>
    </message>
    <message>
        <source>{n} communes sont sans minutes : ni couvertes, ni au-delà du seuil.</source>
        <translation>{n} communes are without minutes: neither covered nor beyond the threshold.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une source de minutes.</source>
        <translation>“{text}” is not a source of minutes.</translation>
    </message>
</context>
<context>
    <name>MinutesOffer</name>
    <message>
        <source>Ce réseau ne contient aucune commune du plan.</source>
        <translation>This network holds no commune of the plan.</translation>
    </message>
    <message>
        <source>Ces minutes officielles valent pour une autre définition.</source>
        <translation>These official minutes apply to another definition.</translation>
    </message>
    <message>
        <source>Données du {day}, profil « {profile} » ; {share} % des communes du plan</source>
        <translation>Data of {day}, profile “{profile}”; {share}% of the communes of the plan</translation>
    </message>
    <message>
        <source>Le réseau routier le plus récent qui contient le plan, sinon l’estimation.</source>
        <translation>The most recent road network that contains the plan, otherwise the estimate.</translation>
    </message>
    <message>
        <source>Sans réseau routier : de commune en commune voisine.</source>
        <translation>Without a road network: from commune to neighbouring commune.</translation>
    </message>
    <message>
        <source>automatique : {source}</source>
        <translation>automatic: {source}</translation>
    </message>
    <message>
        <source>matrice {name}</source>
        <translation>matrix {name}</translation>
    </message>
    <message>
        <source>réseau routier {extract}</source>
        <translation>road network {extract}</translation>
    </message>
    <message>
        <source>{label}, {vintage}</source>
        <translation>{label}, {vintage}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Donnez un nom au scénario.</source>
        <translation>Give the scenario a name.</translation>
    </message>
    <message>
        <source>Nom du scénario</source>
        <translation>Name of the scenario</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Aucun réseau routier n’a encore été construit.</source>
        <translation>No road network has been built yet.</translation>
    </message>
    <message>
        <source>Aucune route ne mène d’un point à l’autre.</source>
        <translation>No road leads from one point to the other.</translation>
    </message>
    <message>
        <source>Aucune route n’est à moins de {limit} m de {lon}, {lat}.</source>
        <translation>No road lies within {limit} m of {lon}, {lat}.</translation>
    </message>
    <message>
        <source>Calcul des temps de trajet</source>
        <translation>Calculating travel times</translation>
    </message>
    <message>
        <source>Choisissez des fichiers d’une seule source.</source>
        <translation>Choose files from a single source.</translation>
    </message>
    <message>
        <source>Choisissez l’extrait complet d’une région, avec ses routes.</source>
        <translation>Choose the complete extract of a region, with its roads.</translation>
    </message>
    <message>
        <source>Choisissez un fichier BD TOPO ou BD CARTO avec les colonnes {columns}.</source>
        <translation>Choose a BD TOPO or BD CARTO file with the columns {columns}.</translation>
    </message>
    <message>
        <source>Construction du réseau</source>
        <translation>Building the network</translation>
    </message>
    <message>
        <source>Construisez-en un avec « pacte-desktop network build EXTRAIT.osm.pbf ».</source>
        <translation>Build one with “pacte-desktop network build EXTRACT.osm.pbf”.</translation>
    </message>
    <message>
        <source>Construisez-le de nouveau à partir de l’extrait de routes.</source>
        <translation>Build it again from the road extract.</translation>
    </message>
    <message>
        <source>Corrigez-les puis recommencez.</source>
        <translation>Correct them, then try again.</translation>
    </message>
    <message>
        <source>Des routes de « {path} » sont hors de la Terre.</source>
        <translation>Some roads of “{path}” lie off the Earth.</translation>
    </message>
    <message>
        <source>Décompressez-la, puis choisissez le fichier de routes qu’elle contient.</source>
        <translation>Unpack it, then choose the road file inside it.</translation>
    </message>
    <message>
        <source>Découpe des routes</source>
        <translation>Cutting out the roads</translation>
    </message>
    <message>
        <source>Il manque dans « {path} » : {columns}.</source>
        <translation>Missing in “{path}”: {columns}.</translation>
    </message>
    <message>
        <source>Il n’y a pas de profil de vitesse « {name} ».</source>
        <translation>There is no speed profile “{name}”.</translation>
    </message>
    <message>
        <source>La première ligne doit nommer {columns}.</source>
        <translation>The first line must name {columns}.</translation>
    </message>
    <message>
        <source>Le fichier de routes « {path} » est illisible ou incomplet.</source>
        <translation>The road file “{path}” is unreadable or incomplete.</translation>
    </message>
    <message>
        <source>Le fichier « {path} » ne dit pas dans quelles coordonnées il est.</source>
        <translation>The file “{path}” does not say which coordinates it uses.</translation>
    </message>
    <message>
        <source>Le fichier « {path} » ne peut pas être lu ({reason}).</source>
        <translation>The file “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le profil de vitesse « {path} » est illisible ({reason}).</source>
        <translation>The speed profile “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le réseau routier « {path} » est abîmé.</source>
        <translation>The road network “{path}” is damaged.</translation>
    </message>
    <message>
        <source>Le réseau routier « {path} » est incomplet.</source>
        <translation>The road network “{path}” is incomplete.</translation>
    </message>
    <message>
        <source>Le réseau routier « {path} » ne peut pas être lu ({reason}).</source>
        <translation>The road network “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le réseau routier « {path} » vient d’une autre version de ce programme.</source>
        <translation>The road network “{path}” comes from another version of this program.</translation>
    </message>
    <message>
        <source>Lecture des routes</source>
        <translation>Reading the roads</translation>
    </message>
    <message>
        <source>L’extrait « {name} » ne contient aucune route ouverte aux voitures.</source>
        <translation>The extract “{name}” holds no road open to cars.</translation>
    </message>
    <message>
        <source>L’extrait « {path} » est incomplet : téléchargez-le de nouveau.</source>
        <translation>The extract “{path}” is incomplete: download it again.</translation>
    </message>
    <message>
        <source>L’extrait « {path} » ne peut pas être lu ({reason}).</source>
        <translation>The extract “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Posez à côté de lui le fichier .prj livré avec lui.</source>
        <translation>Put the .prj file supplied with it beside it.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>Un réseau ne mélange pas OpenStreetMap et l’IGN : leurs routes ne se raccordent pas.</source>
        <translation>A network cannot mix OpenStreetMap and IGN: their roads do not join up.</translation>
    </message>
    <message>
        <source>Vérification de l’extrait</source>
        <translation>Checking the extract</translation>
    </message>
    <message>
        <source>Vérifiez le système de coordonnées du fichier.</source>
        <translation>Check the coordinate system of the file.</translation>
    </message>
    <message>
        <source>ce n’est pas de l’UTF-8</source>
        <translation>it is not UTF-8</translation>
    </message>
    <message>
        <source>ligne {row} ({problem})</source>
        <translation>line {row} ({problem})</translation>
    </message>
    <message>
        <source>{lon}, {lat} n’est pas un point</source>
        <translation>{lon}, {lat} is not a point</translation>
    </message>
    <message>
        <source>{n} ligne de « {path} » est incorrecte : {rows}.</source>
        <translation>{n} line of “{path}” is wrong: {rows}.</translation>
    </message>
    <message>
        <source>{n} lignes de « {path} » sont incorrectes : {rows}.</source>
        <translation>{n} lines of “{path}” are wrong: {rows}.</translation>
    </message>
    <message>
        <source>« {path} » est une archive.</source>
        <translation>“{path}” is an archive.</translation>
    </message>
    <message>
        <source>« {path} » ne contient pas de routes de l’IGN (couche {layer}).</source>
        <translation>“{path}” holds no IGN roads (layer {layer}).</translation>
    </message>
    <message>
        <source>« {path} » n’est pas un extrait OpenStreetMap lisible (.osm.pbf) : téléchargez-le de nouveau.</source>
        <translation>“{path}” is not a readable OpenStreetMap extract (.osm.pbf): download it again.</translation>
    </message>
    <message>
        <source>« {path} » n’est pas un réseau routier de ce programme.</source>
        <translation>“{path}” is not a road network of this program.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas un nombre</source>
        <translation>“{text}” is not a number</translation>
    </message>
    <message>
        <source>Écriture du réseau</source>
        <translation>Writing the network</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Aucun pour l’instant</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Avec un réseau routier, les minutes suivent les routes, leurs vitesses et leurs sens uniques. Téléchargez ou choisissez un fichier de routes, et le réseau se construit ici.</source>
        <translation>With a road network, minutes follow the roads, their speeds and their one-way streets. Download or choose a file of roads, and the network is built here.</translation>
    </message>
    <message>
        <source>Ne plus l’utiliser</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Réseau non utilisé</source>
        <translation>Network not in use</translation>
    </message>
    <message>
        <source>Réseau utilisé</source>
        <translation>Network in use</translation>
    </message>
    <message>
        <source>Réseau utilisé, choisi automatiquement</source>
        <translation>Network in use, chosen automatically</translation>
    </message>
    <message>
        <source>Réseaux de cet ordinateur</source>
        <translation>Networks on this computer</translation>
    </message>
    <message>
        <source>Supprimer…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Utiliser ce réseau</source>
        <translation>Use this network</translation>
    </message>
    <message>
        <source>{name}, utilisé</source>
        <translation>{name}, in use</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source> et {n} autre</source>
        <translation> and {n} other</translation>
    </message>
    <message>
        <source> et {n} autres</source>
        <translation> and {n} others</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé ; ce qui a été téléchargé est gardé, pour reprendre où c’en était.</source>
        <translation>Stopped. Nothing was changed; what was downloaded is kept, to carry on where it stopped.</translation>
    </message>
    <message>
        <source>Avec un réseau routier, les minutes en voiture se comptent sur les routes d’OpenStreetMap ou de l’IGN.</source>
        <translation>With a road network, minutes by car are counted along the roads of OpenStreetMap or IGN.</translation>
    </message>
    <message>
        <source>Carrefours</source>
        <translation>Junctions</translation>
    </message>
    <message>
        <source>Choisir des fichiers de routes</source>
        <translation>Choose road files</translation>
    </message>
    <message>
        <source>Choisissez un fichier de routes du territoire de ce plan.</source>
        <translation>Choose a file of roads of the territory of this plan.</translation>
    </message>
    <message>
        <source>Communes desservies</source>
        <translation>Communes served</translation>
    </message>
    <message>
        <source>Communes desservies : calcul en cours…</source>
        <translation>Communes served: calculating…</translation>
    </message>
    <message>
        <source>Dessert {reached} communes du plan sur {communes}.</source>
        <translation>Serves {reached} of the {communes} communes of the plan.</translation>
    </message>
    <message>
        <source>D’un seul tenant</source>
        <translation>In one piece</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichiers de routes ({pattern})</source>
        <translation>Road files ({pattern})</translation>
    </message>
    <message>
        <source>Il manque la plus grande partie du plan : ajoutez les extraits qui la couvrent.</source>
        <translation>Most of the plan is missing: add the extracts that cover it.</translation>
    </message>
    <message>
        <source>Le réseau « {name} » est construit, mais il ne dessert aucune commune du plan : ces routes sont ailleurs. Il n’est pas utilisé.</source>
        <translation>The network “{name}” is built, but it serves no commune of the plan: these roads are elsewhere. It is not in use.</translation>
    </message>
    <message>
        <source>Les extraits téléchargés restent : on peut le construire de nouveau.</source>
        <translation>The downloaded extracts stay: it can be built again.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Ne dessert aucune commune du plan : ces routes sont ailleurs.</source>
        <translation>Serves no commune of the plan: these roads are elsewhere.</translation>
    </message>
    <message>
        <source>O</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Routes du {date} · {profile}</source>
        <translation>Roads of {date} · {profile}</translation>
    </message>
    <message>
        <source>Réseau construit : {nodes} carrefours, {edges} tronçons. {fit}</source>
        <translation>Network built: {nodes} junctions, {edges} stretches. {fit}</translation>
    </message>
    <message>
        <source>Réseau routier</source>
        <translation>Road network</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Sans route à moins de {limit} m : {names}.</source>
        <translation>No road within {limit} m: {names}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Supprimer le réseau « {name} » ({size}) ?</source>
        <translation>Delete the network “{name}” ({size})?</translation>
    </message>
    <message>
        <source>Supprimer un réseau</source>
        <translation>Delete a network</translation>
    </message>
    <message>
        <source>Taille des extraits</source>
        <translation>Size of the extracts</translation>
    </message>
    <message>
        <source>Tronçons</source>
        <translation>Stretches</translation>
    </message>
    <message>
        <source>Téléchargez l’extrait du plan : {home}.</source>
        <translation>Download the extract of the plan: {home}.</translation>
    </message>
    <message>
        <source>de {west} à {east}, de {south} à {north}</source>
        <translation>from {west} to {east}, from {south} to {north}</translation>
    </message>
    <message>
        <source>inutilisable</source>
        <translation>unusable</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Étendue</source>
        <translation>Extent</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Calcul arrêté : il n’y a pas de minutes.</source>
        <translation>Calculation stopped: there are no minutes.</translation>
    </message>
    <message>
        <source>Les minutes officielles choisies valent pour une autre définition : d’autres les remplacent.</source>
        <translation>The official minutes chosen apply to another definition: others take their place.</translation>
    </message>
    <message>
        <source>Minutes jusqu’aux soins urgents</source>
        <translation>Minutes to urgent care</translation>
    </message>
    <message>
        <source>annulé : {step}</source>
        <translation>undone: {step}</translation>
    </message>
    <message>
        <source>rétabli : {step}</source>
        <translation>redone: {step}</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Ouverture de {name}…</source>
        <translation>Opening {name}…</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>appro.</source>
        <translation>adv.</translation>
    </message>
    <message>
        <source>approfondissement</source>
        <translation>approfondissement</translation>
    </message>
    <message>
        <source>conso.</source>
        <translation>cons.</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translation>consolidation</translation>
    </message>
    <message>
        <source>socle</source>
        <translation>socle</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Aucun interne ne porte le numéro « {key} ».</source>
        <translation>No intern has the number “{key}”.</translation>
    </message>
    <message>
        <source>Aucun poste ouvert ce semestre ne porte le numéro « {key} ».</source>
        <translation>No post open this semester has the number “{key}”.</translation>
    </message>
    <message>
        <source>Cet interne ou ce poste n’existe plus dans le plan (identifiant {id}).</source>
        <translation>This intern or this post is no longer in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche de l’interne.</source>
        <translation>Give the IMOTEP number or the identifier shown in the details of the intern.</translation>
    </message>
    <message>
        <source>Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche du poste.</source>
        <translation>Give the IMOTEP number or the identifier shown in the details of the post.</translation>
    </message>
    <message>
        <source>Déverrouillez-la d’abord.</source>
        <translation>Unlock it first.</translation>
    </message>
    <message>
        <source>L’affectation de {name} est verrouillée.</source>
        <translation>The assignment of {name} is locked.</translation>
    </message>
    <message>
        <source>{name} n’a pas d’affectation ce semestre.</source>
        <translation>{name} has no assignment this semester.</translation>
    </message>
</context>
<context>
    <name>PlacementPage</name>
    <message>
        <source>Choisissez d’abord un interne dans la liste de gauche.</source>
        <translation>First choose an intern in the list on the left.</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Choisissez d’abord un interne</source>
        <translation>First choose an intern</translation>
    </message>
    <message>
        <source>Filtrer les postes</source>
        <translation>Filter posts</translation>
    </message>
    <message>
        <source>Filtrer les postes : terrain, commune, département…</source>
        <translation>Filter posts: site, commune, département…</translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation>Open posts</translation>
    </message>
    <message>
        <source>Postes pour {name}</source>
        <translation>Posts for {name}</translation>
    </message>
    <message>
        <source>Seulement les postes possibles</source>
        <translation>Only possible posts</translation>
    </message>
    <message>
        <source>{free} sur {total}</source>
        <translation>{free} of {total}</translation>
    </message>
    <message>
        <source>{n} place libre</source>
        <translation>{n} free place</translation>
    </message>
    <message>
        <source>{n} places libres</source>
        <translation>{n} free places</translation>
    </message>
    <message>
        <source>{n} poste possible</source>
        <translation>{n} possible post</translation>
    </message>
    <message>
        <source>{n} postes possibles</source>
        <translation>{n} possible posts</translation>
    </message>
</context>
<context>
    <name>PostRows</name>
    <message>
        <source>hors du territoire</source>
        <translation>outside the territory</translation>
    </message>
    <message>
        <source>{n} lit</source>
        <translation>{n} bed</translation>
    </message>
    <message>
        <source>{n} lits</source>
        <translation>{n} beds</translation>
    </message>
</context>
<context>
    <name>PostTree</name>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Minutes en voiture du domicile de l’interne au lieu le plus proche et au plus éloigné du terrain ; tri par la moyenne pondérée par les demi-journées</source>
        <translation>Minutes by car from the intern’s home to the nearest and to the farthest place of the training site; sorted by the mean weighted by half-days</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation>Training site</translation>
    </message>
    <message>
        <source>Trajet</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>{n} / {capacity} libre</source>
        <translation>{n} / {capacity} free</translation>
    </message>
    <message>
        <source>{n} / {capacity} libres</source>
        <translation>{n} / {capacity} free</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Affectations par interne</source>
        <translation>Assignments by intern</translation>
    </message>
    <message>
        <source>Affectations par terrain</source>
        <translation>Assignments by training site</translation>
    </message>
    <message>
        <source>Aperçu des pages</source>
        <translation>Page preview</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Imprimer les affectations</source>
        <translation>Print assignments</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>L’imprimante n’a pas répondu : vérifiez qu’elle est allumée, ou enregistrez un PDF.</source>
        <translation>The printer did not answer: check that it is switched on, or save a PDF.</translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation>Laying out pages</translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation>Laying out pages…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Page {n} sur {total}</source>
        <translation>Page {n} of {total}</translation>
    </message>
    <message>
        <source>affectations-par-interne</source>
        <translation>assignments-by-intern</translation>
    </message>
    <message>
        <source>affectations-par-terrain</source>
        <translation>assignments-by-site</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page</translation>
    </message>
    <message>
        <source>{n} page envoyée</source>
        <translation>{n} page sent</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} pages envoyées</source>
        <translation>{n} pages sent</translation>
    </message>
</context>
<context>
    <name>QuietTable</name>
    <message>
        <source>Ctrl+C : copier la liste</source>
        <translation>Ctrl+C: copy the list</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>aucun accès</source>
        <translation>no access</translation>
    </message>
    <message>
        <source>calcul en cours</source>
        <translation>calculating</translation>
    </message>
    <message>
        <source>hors du territoire du plan</source>
        <translation>outside the territory of the plan</translation>
    </message>
    <message>
        <source>inconnues (sans route)</source>
        <translation>unknown (no road)</translation>
    </message>
</context>
<context>
    <name>RemovalBox</name>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>RoadBuilding</name>
    <message>
        <source>Choisissez un extrait OpenStreetMap (.osm.pbf) ou les tronçons de route de l’IGN (.gpkg, .shp, .geojson).</source>
        <translation>Choose an OpenStreetMap extract (.osm.pbf) or the IGN road stretches (.gpkg, .shp, .geojson).</translation>
    </message>
    <message>
        <source>« {names} » n’est pas un fichier de routes.</source>
        <translation>“{names}” is not a road file.</translation>
    </message>
</context>
<context>
    <name>RoadExtracts</name>
    <message>
        <source>Connexion à {site}</source>
        <translation>Connecting to {site}</translation>
    </message>
    <message>
        <source>Demande des tailles</source>
        <translation>Asking for the sizes</translation>
    </message>
    <message>
        <source>La liste des extraits « {file} » est illisible ({reason}).</source>
        <translation>The list of extracts “{file}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Réinstallez le programme.</source>
        <translation>Reinstall the program.</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>DES 2017 (6 semestres)</source>
        <translation>DES 2017 (6 semesters)</translation>
    </message>
    <message>
        <source>DES 2023 (8 semestres)</source>
        <translation>DES 2023 (8 semesters)</translation>
    </message>
    <message>
        <source>Docteur junior</source>
        <translation>Junior doctor</translation>
    </message>
    <message>
        <source>Enfant</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Estimation sans réseau routier : marche de commune en commune voisine</source>
        <translation>Estimate without a road network: steps from commune to neighbouring commune</translation>
    </message>
    <message>
        <source>Femme</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Femme-enfant</source>
        <translation>Women–child</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Mère-enfant</source>
        <translation>Mother–child</translation>
    </message>
    <message>
        <source>N1</source>
        <translation>N1</translation>
    </message>
    <message>
        <source>Plus proche SU ou SMUR</source>
        <translation>Nearest SU or SMUR</translation>
    </message>
    <message>
        <source>Plus proche SU ou SMUR, de jour</source>
        <translation>Nearest SU or SMUR, by day</translation>
    </message>
    <message>
        <source>Plus proche SU ou SMUR, de nuit</source>
        <translation>Nearest SU or SMUR, by night</translation>
    </message>
    <message>
        <source>Plus proche SU, SMUR ou MCS</source>
        <translation>Nearest SU, SMUR or MCS</translation>
    </message>
    <message>
        <source>Plus proche SU, SMUR ou MCS, de jour</source>
        <translation>Nearest SU, SMUR or MCS, by day</translation>
    </message>
    <message>
        <source>Plus proche SU, SMUR ou MCS, de nuit</source>
        <translation>Nearest SU, SMUR or MCS, by night</translation>
    </message>
    <message>
        <source>Polyvalente</source>
        <translation>Gen. med.</translation>
    </message>
    <message>
        <source>SASPAS</source>
        <translation>SASPAS</translation>
    </message>
    <message>
        <source>SASPAS (niveau 2)</source>
        <translation>SASPAS (level 2)</translation>
    </message>
    <message>
        <source>Tous les moyens, hélicoptères compris</source>
        <translation>All means, helicopters included</translation>
    </message>
    <message>
        <source>Tous les moyens, hélicoptères compris, de jour</source>
        <translation>All means, helicopters included, by day</translation>
    </message>
    <message>
        <source>Tous les moyens, hélicoptères compris, de nuit</source>
        <translation>All means, helicopters included, by night</translation>
    </message>
    <message>
        <source>Urgences</source>
        <translation>Emerg.</translation>
    </message>
    <message>
        <source>Voiture, profil comparable à OSRM</source>
        <translation>Car, profile comparable to OSRM</translation>
    </message>
    <message>
        <source>Voiture, vitesses moyennes de l’IGN</source>
        <translation>Car, IGN average speeds</translation>
    </message>
    <message>
        <source>ancien régime (6 semestres)</source>
        <translation>former regime (6 semesters)</translation>
    </message>
    <message>
        <source>docteur junior (N3)</source>
        <translation>junior doctor (N3)</translation>
    </message>
    <message>
        <source>hélicoptère : 8 min de départ puis 230 km/h en ligne droite (hypothèse)</source>
        <translation>helicopter: 8 min to take off, then 230 km/h in a straight line (assumption)</translation>
    </message>
    <message>
        <source>médecine d’urgence</source>
        <translation>emergency medicine</translation>
    </message>
    <message>
        <source>médecine polyvalente</source>
        <translation>general hospital medicine</translation>
    </message>
    <message>
        <source>population municipale 2023, en vigueur au 1er janvier 2026 (Mayotte : 2017)</source>
        <translation>municipal population 2023, in force on 1 January 2026 (Mayotte: 2017)</translation>
    </message>
    <message>
        <source>praticien niveau 1</source>
        <translation>level 1 practice (N1)</translation>
    </message>
    <message>
        <source>pôle mère-enfant</source>
        <translation>mother and child unit</translation>
    </message>
    <message>
        <source>santé de la femme</source>
        <translation>women’s health</translation>
    </message>
    <message>
        <source>santé de la femme et de l’enfant</source>
        <translation>women’s and children’s health</translation>
    </message>
    <message>
        <source>santé de l’enfant</source>
        <translation>children’s health</translation>
    </message>
    <message>
        <source>stage libre</source>
        <translation>free internship</translation>
    </message>
    <message>
        <source>étiquettes OpenStreetMap</source>
        <translation>OpenStreetMap tags</translation>
    </message>
    <message>
        <source>étiquettes OpenStreetMap, complétées par hypothèse</source>
        <translation>OpenStreetMap tags, completed by assumption</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>Le fichier de règles « {path} » est absent ou abîmé.</source>
        <translation>The rule file “{path}” is missing or damaged.</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Ce poste n’est pas ouvert à la phase {phase} de {name}.</source>
        <translation>This post is not open to the {phase} phase of {name}.</translation>
    </message>
    <message>
        <source>Ce terrain n’a pas d’agrément pour ce type de stage et cette phase : vérifiez les agréments du terrain ou fermez le poste.</source>
        <translation>This training site has no accreditation for this internship type and phase: check the accreditations of the site or close the post.</translation>
    </message>
    <message>
        <source>Le poste est complet ({n} place) : libérez-la ou choisissez un autre poste.</source>
        <translation>The post is full ({n} place): free it or choose another post.</translation>
    </message>
    <message>
        <source>Le poste est complet ({n} places) : libérez-en une ou choisissez un autre poste.</source>
        <translation>The post is full ({n} places): free one or choose another post.</translation>
    </message>
    <message>
        <source>L’agrément de ce terrain ne couvre pas tout le semestre : choisissez un autre poste.</source>
        <translation>The accreditation of this training site does not cover the whole semester: choose another post.</translation>
    </message>
    <message>
        <source>L’agrément expire le {last_day:%d/%m/%Y}, avant la fin du semestre ({end:%d/%m/%Y}) : demandez son renouvellement ou choisissez un autre poste.</source>
        <translation>The accreditation expires on {last_day:%d/%m/%Y}, before the end of the semester ({end:%d/%m/%Y}): ask for its renewal or choose another post.</translation>
    </message>
    <message>
        <source>{name} a déjà un poste ce semestre : retirez d’abord cette affectation.</source>
        <translation>{name} already has a post this semester: remove that assignment first.</translation>
    </message>
    <message>
        <source>{name} n’a pas besoin d’un stage « {type} » ce semestre ; il lui faut : {wanted}.</source>
        <translation>{name} does not need a “{type}” internship this semester; still needed: {wanted}.</translation>
    </message>
    <message>
        <source>{name} n’a plus aucun stage à valider dans cette phase.</source>
        <translation>{name} has no internship left to complete in this phase.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Ajouter : {name} ({hours})</source>
        <translation>Add: {name} ({hours})</translation>
    </message>
    <message>
        <source>Aucun lieu du plan ne porte l’identifiant {id}.</source>
        <translation>No place in the plan has the identifier {id}.</translation>
    </message>
    <message>
        <source>Aucun scénario ne s’appelle « {name} ».</source>
        <translation>No scenario is called “{name}”.</translation>
    </message>
    <message>
        <source>Ce scénario ne change rien.</source>
        <translation>This scenario changes nothing.</translation>
    </message>
    <message>
        <source>Donnez le code INSEE d’une commune du plan ou de son voisinage.</source>
        <translation>Give the INSEE code of a commune of the plan or its surroundings.</translation>
    </message>
    <message>
        <source>Donnez un nom au scénario.</source>
        <translation>Give the scenario a name.</translation>
    </message>
    <message>
        <source>Fermer : {name}</source>
        <translation>Close: {name}</translation>
    </message>
    <message>
        <source>Horaires de {name} : {hours}</source>
        <translation>Opening hours of {name}: {hours}</translation>
    </message>
    <message>
        <source>La commune « {code} » n’est pas dans le territoire du plan.</source>
        <translation>The commune “{code}” is not in the territory of the plan.</translation>
    </message>
    <message>
        <source>Scénarios du plan : {names}.</source>
        <translation>Scenarios of the plan: {names}.</translation>
    </message>
    <message>
        <source>Un lieu de ce scénario n’est plus dans le plan.</source>
        <translation>A place in this scenario is no longer in the plan.</translation>
    </message>
    <message>
        <source>scénario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>scénario « {name} » appliqué</source>
        <translation>scenario “{name}” applied</translation>
    </message>
    <message>
        <source>{kind} à {commune}</source>
        <translation>{kind} in {commune}</translation>
    </message>
    <message>
        <source>« pacte-desktop equipment FICHIER » les énumère.</source>
        <translation>“pacte-desktop equipment FILE” lists them.</translation>
    </message>
    <message>
        <source>« {kind} » à ces horaires ne compte pas dans la définition « {label} ».</source>
        <translation>“{kind}” at these hours does not count in the definition “{label}”.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Commune, interne ou terrain…  Ctrl+K</source>
        <translation>Commune, intern or site…  Ctrl+K</translation>
    </message>
    <message>
        <source>interne</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>site</translation>
    </message>
</context>
<context>
    <name>Semester</name>
    <message>
        <source>hiver {year}-{next_year:02d}</source>
        <translation>winter {year}-{next_year:02d}</translation>
    </message>
    <message>
        <source>été {year}</source>
        <translation>summer {year}</translation>
    </message>
</context>
<context>
    <name>SettlementTerritory</name>
    <message>
        <source>Choisissez l’extrait complet d’une région (.osm.pbf).</source>
        <translation>Choose the complete extract of a region (.osm.pbf).</translation>
    </message>
    <message>
        <source>Découpage du territoire entre les localités</source>
        <translation>Dividing the territory between settlements</translation>
    </message>
    <message>
        <source>L’extrait « {name} » ne nomme aucune localité.</source>
        <translation>The extract “{name}” names no settlement.</translation>
    </message>
    <message>
        <source>Territoire d’essai : localités de l’extrait {name} du {day:%d/%m/%Y}</source>
        <translation>Trial territory: settlements of the extract {name} of {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>localités d’OpenStreetMap au {day:%d/%m/%Y}, territoires supposés</source>
        <translation>OpenStreetMap settlements as at {day:%d/%m/%Y}, assumed territories</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation>Accreditations</translation>
    </message>
    <message>
        <source>Ancienneté</source>
        <translation>Seniority</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Déjà validés</source>
        <translation>Already completed</translation>
    </message>
    <message>
        <source>Existe depuis le</source>
        <translation>Exists since</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Hébergement territorial (HTES)</source>
        <translation>Shared student housing (HTES)</translation>
    </message>
    <message>
        <source>Internes</source>
        <translation>Interns</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Lieu le plus proche</source>
        <translation>Nearest place</translation>
    </message>
    <message>
        <source>Lieux d’exercice</source>
        <translation>Practice locations</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Loyer</source>
        <translation>Rent</translation>
    </message>
    <message>
        <source>Maisons et centres de santé</source>
        <translation>Group practices and health centres</translation>
    </message>
    <message>
        <source>Maquette</source>
        <translation>Curriculum</translation>
    </message>
    <message>
        <source>Maîtres de stage</source>
        <translation>Supervisors (MSU)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>N° d’appel</source>
        <translation>Call number</translation>
    </message>
    <message>
        <source>Ordre d’appel</source>
        <translation>Call order</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Postes ouverts ce semestre</source>
        <translation>Posts open this semester</translation>
    </message>
    <message>
        <source>Rang national</source>
        <translation>National rank</translation>
    </message>
    <message>
        <source>Régime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation>Urgent care</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source des minutes</source>
        <translation>Source of minutes</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Terrain de stage · {referent}</source>
        <translation>Training site · {referent}</translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation>Training sites</translation>
    </message>
    <message>
        <source>jusqu’au {day:%d/%m/%Y}</source>
        <translation>until {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>personne pour l’instant</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>promotion {year}</source>
        <translation>cohort {year}</translation>
    </message>
    <message>
        <source>{code} · {population} hab. · {departement}</source>
        <translation>{code} · pop. {population} · {departement}</translation>
    </message>
    <message>
        <source>{n} demi-journée</source>
        <translation>{n} half-day</translation>
    </message>
    <message>
        <source>{n} demi-journées</source>
        <translation>{n} half-days</translation>
    </message>
    <message>
        <source>{n} semestre</source>
        <translation>{n} semester</translation>
    </message>
    <message>
        <source>{n} semestres</source>
        <translation>{n} semesters</translation>
    </message>
    <message>
        <source>{rent} € par mois</source>
        <translation>€{rent} per month</translation>
    </message>
    <message>
        <source>{until} : ne couvre pas le semestre</source>
        <translation>{until}: does not cover the semester</translation>
    </message>
    <message>
        <source>À valider ce semestre</source>
        <translation>To complete this semester</translation>
    </message>
    <message>
        <source>à placer</source>
        <translation>to be placed</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Carte : agrandir, réduire, toute la région</source>
        <translation>Map: zoom in, zoom out, whole region</translation>
    </message>
    <message>
        <source>Carte : choisir la commune au centre</source>
        <translation>Map: select the commune in the centre</translation>
    </message>
    <message>
        <source>Carte : se déplacer</source>
        <translation>Map: move</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Interne choisi : passer aux postes possibles</source>
        <translation>Intern chosen: go to the possible posts</translation>
    </message>
    <message>
        <source>Liste : copier, pour un tableur</source>
        <translation>List: copy, for a spreadsheet program</translation>
    </message>
    <message>
        <source>Page Carte, page Affectations</source>
        <translation>Map page, Assignments page</translation>
    </message>
    <message>
        <source>Poste choisi : affecter, puis interne suivant</source>
        <translation>Post chosen: assign, then next intern</translation>
    </message>
    <message>
        <source>Retirer l’affectation de l’interne choisi</source>
        <translation>Remove the assignment of the chosen intern</translation>
    </message>
    <message>
        <source>Revenir des postes aux internes</source>
        <translation>Go back from posts to interns</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ce que fait la touche</source>
        <translation>What the key does</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <source>Rien ne s’appelle « {text} » dans ce plan.</source>
        <translation>Nothing is called “{text}” in this plan.</translation>
    </message>
</context>
<context>
    <name>SideForm</name>
    <message>
        <source>Autre date</source>
        <translation>Other date</translation>
    </message>
    <message>
        <source>Ce plan ne garde aucun scénario.</source>
        <translation>This plan keeps no scenario.</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{side} : date</source>
        <translation>{side}: date</translation>
    </message>
    <message>
        <source>{side} : définition</source>
        <translation>{side}: definition</translation>
    </message>
    <message>
        <source>{side} : scénario</source>
        <translation>{side}: scenario</translation>
    </message>
    <message>
        <source>{side} : source des minutes</source>
        <translation>{side}: source of minutes</translation>
    </message>
    <message>
        <source>{side} : une autre date que celle de la définition</source>
        <translation>{side}: a date other than that of the definition</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Choisi automatiquement : le réseau le plus récent qui contient le plan.</source>
        <translation>Chosen automatically: the most recent network that contains the plan.</translation>
    </message>
    <message>
        <source>Choisie automatiquement, faute d’un réseau routier qui contienne le plan.</source>
        <translation>Chosen automatically, for want of a road network that contains the plan.</translation>
    </message>
    <message>
        <source>Choisir automatiquement</source>
        <translation>Choose automatically</translation>
    </message>
    <message>
        <source>Choix fait pour ce plan.</source>
        <translation>Choice made for this plan.</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Le réseau routier le plus récent qui contient le plan, sinon l’estimation.</source>
        <translation>The most recent road network that contains the plan, otherwise the estimate.</translation>
    </message>
    <message>
        <source>Les minutes ont été calculées par un autre programme ; aucun réseau routier n’y compte.</source>
        <translation>The minutes were calculated by another program; no road network plays a part in them.</translation>
    </message>
    <message>
        <source>Les minutes se comptent sur ces routes.</source>
        <translation>Minutes are counted along these roads.</translation>
    </message>
    <message>
        <source>Les minutes sont celles qui ont été publiées ; aucun réseau routier n’y compte.</source>
        <translation>The minutes are those that were published; no road network plays a part in them.</translation>
    </message>
    <message>
        <source>Les minutes sont estimées de commune en commune.</source>
        <translation>Minutes are estimated from commune to commune.</translation>
    </message>
    <message>
        <source>Matrice de temps {name}</source>
        <translation>Matrix of times {name}</translation>
    </message>
    <message>
        <source>Minutes du plan</source>
        <translation>Minutes of the plan</translation>
    </message>
    <message>
        <source>Minutes officielles</source>
        <translation>Official minutes</translation>
    </message>
    <message>
        <source>Réseau routier {name}</source>
        <translation>Road network {name}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Annuler cette étape</source>
        <translation>Undo this step</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Définition et sources</source>
        <translation>Definition and sources</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Enregistré le {time:%d/%m/%Y} à {time:%H:%M}</source>
        <translation>Saved on {time:%d/%m/%Y} at {time:%H:%M}</translation>
    </message>
    <message>
        <source>Enregistré à {time:%H:%M}</source>
        <translation>Saved at {time:%H:%M}</translation>
    </message>
    <message>
        <source>Historique des étapes</source>
        <translation>History of steps</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read-only</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Ce plan est ouvert en lecture seule : rien ne peut y être modifié.</source>
        <translation>This plan is open read-only: nothing in it can be changed.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom : un plan n’est jamais écrasé.</source>
        <translation>Choose another name: a plan is never overwritten.</translation>
    </message>
    <message>
        <source>Choisissez un dossier qui existe et où vous pouvez écrire.</source>
        <translation>Choose a folder that exists and where you may write.</translation>
    </message>
    <message>
        <source>Choisissez un fichier .pacte, ou créez un plan de démonstration.</source>
        <translation>Choose a .pacte file, or create a demonstration plan.</translation>
    </message>
    <message>
        <source>Copiez le fichier dans un dossier où vous pouvez écrire, puis ouvrez la copie.</source>
        <translation>Copy the file to a folder where you may write, then open the copy.</translation>
    </message>
    <message>
        <source>Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie.</source>
        <translation>Copy it to a folder where you may write, then open the copy.</translation>
    </message>
    <message>
        <source>Fermez l’autre fenêtre de Pacte Desktop, puis recommencez.</source>
        <translation>Close the other Pacte Desktop window, then try again.</translation>
    </message>
    <message>
        <source>Installez la dernière version ; le fichier n’a pas été modifié.</source>
        <translation>Install the latest version; the file was not changed.</translation>
    </message>
    <message>
        <source>Le disque est plein : la modification n’a pas été enregistrée.</source>
        <translation>The disk is full: the change was not saved.</translation>
    </message>
    <message>
        <source>Le dossier de sauvegarde « {folder} » ne peut pas être créé ({reason}).</source>
        <translation>The backup folder “{folder}” cannot be created ({reason}).</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas recevoir de plan ({reason}).</source>
        <translation>No plan can be written to the folder “{folder}” ({reason}).</translation>
    </message>
    <message>
        <source>Le fichier « {path} » est abîmé ; il n’a pas été modifié.</source>
        <translation>The file “{path}” is damaged; it was not changed.</translation>
    </message>
    <message>
        <source>Le fichier « {path} » ne peut pas être lu ({reason}).</source>
        <translation>The file “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le fichier « {path} » n’existe pas.</source>
        <translation>The file “{path}” does not exist.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez ; tout ce qui précède est enregistré.</source>
        <translation>Free some space, then try again; everything before this is saved.</translation>
    </message>
    <message>
        <source>Reprenez la dernière sauvegarde, dans le dossier « {folder} ».</source>
        <translation>Go back to the latest backup, in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>Vérifiez le chemin, ou créez un plan de démonstration.</source>
        <translation>Check the path, or create a demonstration plan.</translation>
    </message>
    <message>
        <source>Vérifiez le disque et vos droits ; tout ce qui précède est enregistré.</source>
        <translation>Check the disk and your permissions; everything before this is saved.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits ; le plan n’a pas été modifié.</source>
        <translation>Check your permissions; the plan was not changed.</translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur ce fichier et sur son dossier.</source>
        <translation>Check your permissions on this file and on its folder.</translation>
    </message>
    <message>
        <source>compte sans nom</source>
        <translation>unnamed account</translation>
    </message>
    <message>
        <source>« {path} » a été enregistré par une version plus récente de Pacte Desktop.</source>
        <translation>“{path}” was saved by a newer version of Pacte Desktop.</translation>
    </message>
    <message>
        <source>« {path} » est déjà ouvert dans un autre programme.</source>
        <translation>“{path}” is already open in another program.</translation>
    </message>
    <message>
        <source>« {path} » existe déjà.</source>
        <translation>“{path}” already exists.</translation>
    </message>
    <message>
        <source>« {path} » ne peut pas être écrit ({reason}).</source>
        <translation>“{path}” cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>« {path} » n’est pas un plan Pacte Desktop.</source>
        <translation>“{path}” is not a Pacte Desktop plan.</translation>
    </message>
    <message>
        <source>« {path} » vient d’une version plus ancienne et ne peut pas être écrit.</source>
        <translation>“{path}” comes from an older version and cannot be written.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Aucune ligne d’en-tête n’a été reconnue dans les {n} premières lignes de « {name} ».</source>
        <translation>No header row was recognised in the first {n} lines of “{name}”.</translation>
    </message>
    <message>
        <source>Enregistrez en CSV UTF-8, puis recommencez.</source>
        <translation>Save as UTF-8 CSV, then try again.</translation>
    </message>
    <message>
        <source>Il faut une colonne de codes INSEE (« code », « Code commune Insee »…) et au moins une colonne reconnue (tps_SU_SMUR, APL, Zonage, code TVS…). La première ligne est : « {line} ».</source>
        <translation>A column of INSEE codes (“code”, “Code commune Insee”…) and at least one recognised column (tps_SU_SMUR, APL, Zonage, code TVS…) are needed. The first line is: “{line}”.</translation>
    </message>
    <message>
        <source>Le fichier « {path} » ne peut pas être lu ({reason}).</source>
        <translation>The file “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Ne gardez que les communes et les colonnes utiles.</source>
        <translation>Keep only the communes and columns you need.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur et enregistrez en CSV la feuille voulue, puis recommencez.</source>
        <translation>Open it in a spreadsheet program and save the sheet you want as CSV, then try again.</translation>
    </message>
    <message>
        <source>Un guillemet n’y est pas refermé, ou une cellule est démesurée : corrigez-la.</source>
        <translation>A quotation mark is not closed there, or a cell is far too large: correct it.</translation>
    </message>
    <message>
        <source>colonnes</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>« {name} » est trop grand : plus de {most} {what}.</source>
        <translation>“{name}” is too large: more than {most} {what}.</translation>
    </message>
    <message>
        <source>« {name} » est un classeur, pas un fichier texte.</source>
        <translation>“{name}” is a workbook, not a text file.</translation>
    </message>
    <message>
        <source>« {name} » est un texte Unicode sur deux octets (UTF-16).</source>
        <translation>“{name}” is two-byte Unicode text (UTF-16).</translation>
    </message>
    <message>
        <source>« {name} » ne se lit plus à partir de la ligne {line}.</source>
        <translation>“{name}” can no longer be read from line {line} on.</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>{words} : {n}</source>
        <translation>{words}: {n}</translation>
    </message>
    <message>
        <source>{words} : {percent} %</source>
        <translation>{words}: {percent}%</translation>
    </message>
</context>
<context>
    <name>TimeSlot</name>
    <message>
        <source>24 h/24, 7 j/7</source>
        <translation>24/7</translation>
    </message>
    <message>
        <source>aucune heure</source>
        <translation>no hours</translation>
    </message>
    <message>
        <source>heure non prise en compte</source>
        <translation>time of day not considered</translation>
    </message>
    <message>
        <source>horaires non renseignés</source>
        <translation>opening hours not given</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>nuit</source>
        <translation>night</translation>
    </message>
    <message>
        <source>week-end</source>
        <translation>weekend</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>DÉMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation>DEMO · fictitious people and sites</translation>
    </message>
    <message>
        <source>Plan : ouvrir, imprimer, exporter</source>
        <translation>Plan: open, print, export</translation>
    </message>
    <message>
        <source>Semestre {label}</source>
        <translation>Semester: {label}</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Totaux</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Totaux : {kind}</source>
        <translation>Totals: {kind}</translation>
    </message>
    <message>
        <source>Totaux par</source>
        <translation>Totals by</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Affectation</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>CHU</source>
        <translation>CHU</translation>
    </message>
    <message>
        <source>De … à</source>
        <translation>From … to</translation>
    </message>
    <message>
        <source>Donnez un code INSEE, par exemple 36230.</source>
        <translation>Give an INSEE code, for example 36230.</translation>
    </message>
    <message>
        <source>Lieux d’exercice et trajet de l’interne</source>
        <translation>Practice locations and the intern’s travel</translation>
    </message>
    <message>
        <source>Moyenne</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Trajet</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Trajet depuis</source>
        <translation>Travel from</translation>
    </message>
    <message>
        <source>aucun trajet connu</source>
        <translation>no known route</translation>
    </message>
    <message>
        <source>inconnue : le trajet d’un lieu n’est pas connu</source>
        <translation>unknown: the route to one of the places is not known</translation>
    </message>
    <message>
        <source>moyenne pondérée par les demi-journées : {minutes}</source>
        <translation>mean weighted by half-days: {minutes}</translation>
    </message>
    <message>
        <source>trajet inconnu</source>
        <translation>route unknown</translation>
    </message>
    <message>
        <source>{commune} · {source}</source>
        <translation>{commune} · {source}</translation>
    </message>
    <message>
        <source>{minutes} ?</source>
        <translation>{minutes}?</translation>
    </message>
    <message>
        <source>{place} : {minutes}</source>
        <translation>{place}: {minutes}</translation>
    </message>
    <message>
        <source>« {code} » n’est pas une commune connue ici.</source>
        <translation>“{code}” is not a commune known here.</translation>
    </message>
</context>
<context>
    <name>TravelTime</name>
    <message>
        <source>estimation</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>matrice importée</source>
        <translation>imported matrix</translation>
    </message>
    <message>
        <source>minutes officielles</source>
        <translation>official minutes</translation>
    </message>
    <message>
        <source>réseau routier</source>
        <translation>road network</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Essai · {label}</source>
        <translation>Trial · {label}</translation>
    </message>
    <message>
        <source>Hôpital de {commune}</source>
        <translation>{commune} hospital</translation>
    </message>
    <message>
        <source>Plan d’essai</source>
        <translation>Trial plan</translation>
    </message>
    <message>
        <source>SU ou SMUR supposé de {commune}</source>
        <translation>Assumed SU or SMUR of {commune}</translation>
    </message>
    <message>
        <source>hôpital avec urgences selon OpenStreetMap, extrait {name} du {day:%d/%m/%Y}</source>
        <translation>hospital with an emergency department according to OpenStreetMap, extract {name} of {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>hôpital selon OpenStreetMap, urgences non précisées, extrait {name} du {day:%d/%m/%Y} : accueil supposé</source>
        <translation>hospital according to OpenStreetMap, emergency department not stated, extract {name} of {day:%d/%m/%Y}: emergency care assumed</translation>
    </message>
    <message>
        <source>supposé (aucun hôpital dans l’extrait {name} du {day:%d/%m/%Y})</source>
        <translation>assumed (no hospital in the extract {name} of {day:%d/%m/%Y})</translation>
    </message>
</context>
<context>
    <name>WebMap</name>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Aucune commune de ce nom sur la carte.</source>
        <translation>No commune of that name on the map.</translation>
    </message>
    <message>
        <source>Cette carte a besoin de JavaScript : autorisez-le dans le navigateur.</source>
        <translation>This map needs JavaScript: allow it in the browser.</translation>
    </message>
    <message>
        <source>Chercher une commune</source>
        <translation>Search for a commune</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes selon les minutes</source>
        <translation>Communes by minutes</translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation>DEMO · fictitious people and sites</translation>
    </message>
    <message>
        <source>Le modèle de carte « {path} » est absent.</source>
        <translation>The map template “{path}” is missing.</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Maisons de santé</source>
        <translation>Group practices (MSP)</translation>
    </message>
    <message>
        <source>Minutes en voiture jusqu’aux soins urgents</source>
        <translation>Minutes by car to urgent care</translation>
    </message>
    <message>
        <source>Noms des villes</source>
        <translation>Town names</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
    <message>
        <source>Semestre {label} · {figure}</source>
        <translation>Semester: {label} · {figure}</translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation>Urgent care</translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation>Training sites</translation>
    </message>
    <message>
        <source>et {n} autre</source>
        <translation>and {n} other</translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation>and {n} others</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>en</translation>
    </message>
    <message>
        <source>jusqu’à {high} min</source>
        <translation>up to {high} min</translation>
    </message>
    <message>
        <source>plus de {low} min</source>
        <translation>over {low} min</translation>
    </message>
    <message>
        <source>plus de {low} à {high} min</source>
        <translation>over {low} to {high} min</translation>
    </message>
    <message>
        <source>sans donnée</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} hab.</source>
        <translation>pop. {n}</translation>
    </message>
    <message>
        <source>{n} habitant</source>
        <translation>{n} inhabitant</translation>
    </message>
    <message>
        <source>{n} habitants</source>
        <translation>{n} inhabitants</translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation>{n} place</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>À plus de {limit} minutes : {communes}, {people}</source>
        <translation>More than {limit} minutes away: {communes}, {people}</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>+{figure} couverte</source>
        <translation>+{figure} covered</translation>
    </message>
    <message>
        <source>+{figure} couvertes</source>
        <translation>+{figure} covered</translation>
    </message>
    <message>
        <source>Aucune commune de plus n’est couverte</source>
        <translation>No further commune is covered</translation>
    </message>
    <message>
        <source>Avec le scénario : {sentence} (sans : {before} habitants).</source>
        <translation>With the scenario: {sentence} (without: {before} inhabitants).</translation>
    </message>
    <message>
        <source>Ce point est hors du territoire du plan et de son voisinage.</source>
        <translation>This point lies outside the territory of the plan and its surroundings.</translation>
    </message>
    <message>
        <source>La définition du plan, « {usual} », ne compte pas ce qui est ajouté : « {used} » est utilisée ici.</source>
        <translation>The definition of the plan, “{usual}”, does not count what is added: “{used}” is used here.</translation>
    </message>
    <message>
        <source>Le bilan complet suit dès que le lieu est posé.</source>
        <translation>The full balance follows as soon as the place is put down.</translation>
    </message>
    <message>
        <source>Les couleurs montrent les minutes sans le scénario.</source>
        <translation>The colours show the minutes without the scenario.</translation>
    </message>
    <message>
        <source>Préparation des routes autour du lieu : sa zone suit dans un instant.</source>
        <translation>Preparing the roads around the place: its zone follows in a moment.</translation>
    </message>
    <message>
        <source>couvertes avec le scénario</source>
        <translation>covered with the scenario</translation>
    </message>
    <message>
        <source>essai du {day:%d/%m/%Y}</source>
        <translation>trial of {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>fermé : {name}</source>
        <translation>closed: {name}</translation>
    </message>
    <message>
        <source>lieu à l’essai</source>
        <translation>place on trial</translation>
    </message>
    <message>
        <source>qui ne le sont plus</source>
        <translation>no longer covered</translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation>{n} commune</translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation>{n} communes</translation>
    </message>
    <message>
        <source>{n} habitant</source>
        <translation>{n} inhabitant</translation>
    </message>
    <message>
        <source>{n} habitants</source>
        <translation>{n} inhabitants</translation>
    </message>
    <message>
        <source>À l’essai : {name} ({hours})</source>
        <translation>On trial: {name} ({hours})</translation>
    </message>
    <message>
        <source>à sa portée (communes entières)</source>
        <translation>within its reach (whole communes)</translation>
    </message>
    <message>
        <source>à sa portée (d’après les routes)</source>
        <translation>within its reach (from the roads)</translation>
    </message>
    <message>
        <source>−{figure} qui ne le sont plus</source>
        <translation>−{figure} no longer covered</translation>
    </message>
    <message>
        <source>−{figure} qui ne l’est plus</source>
        <translation>−{figure} no longer covered</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>Ajouter ce lieu</source>
        <translation>Add this place</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Appliquer au plan…</source>
        <translation>Apply to the plan…</translation>
    </message>
    <message>
        <source>Calcul en cours…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Changements</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Changer un lieu existant</source>
        <translation>Change an existing place</translation>
    </message>
    <message>
        <source>Choisissez un lieu existant, ici ou sur la carte.</source>
        <translation>Choose an existing place, here or on the map.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune du lieu à essayer</source>
        <translation>Commune of the place to try out</translation>
    </message>
    <message>
        <source>Essayer un lieu</source>
        <translation>Try out a place</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Garde ce lieu dans le scénario ; un autre peut être essayé.</source>
        <translation>Keeps this place in the scenario; another can be tried out.</translation>
    </message>
    <message>
        <source>Garder le scénario…</source>
        <translation>Keep the scenario…</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Horaires…</source>
        <translation>Opening hours…</translation>
    </message>
    <message>
        <source>Le plan est ouvert en lecture seule.</source>
        <translation>The plan is open read-only.</translation>
    </message>
    <message>
        <source>Lieu existant à fermer ou à changer</source>
        <translation>Existing place to close or change</translation>
    </message>
    <message>
        <source>Meilleures communes…</source>
        <translation>Best communes…</translation>
    </message>
    <message>
        <source>Met le lieu au milieu de la carte ; faites-le glisser, ou Alt et les flèches.</source>
        <translation>Puts the place in the middle of the map; drag it, or use Alt and the arrows.</translation>
    </message>
    <message>
        <source>Placer sur la carte</source>
        <translation>Set on the map</translation>
    </message>
    <message>
        <source>Placez un lieu ou changez un lieu existant d’abord.</source>
        <translation>First set a place on the map or change an existing place.</translation>
    </message>
    <message>
        <source>Quitter le scénario ; le plan reste comme il est (Échap)</source>
        <translation>Leave the scenario; the plan stays as it is (Esc)</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Scénario « {name} »</source>
        <translation>Scenario “{name}”</translation>
    </message>
    <message>
        <source>Scénarios gardés</source>
        <translation>Kept scenarios</translation>
    </message>
    <message>
        <source>Taper un lieu existant…</source>
        <translation>Type an existing place…</translation>
    </message>
    <message>
        <source>Taper une commune…</source>
        <translation>Type a commune…</translation>
    </message>
    <message>
        <source>Tapez une commune ou placez un lieu sur la carte d’abord.</source>
        <translation>First type a commune or set a place on the map.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type de lieu à essayer</source>
        <translation>Type of place to try out</translation>
    </message>
</context>
<context>
    <name>WhatIfStage</name>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Garder le scénario</source>
        <translation>Keep the scenario</translation>
    </message>
    <message>
        <source>Scénario : rien ne change dans le plan</source>
        <translation>Scenario: nothing changes in the plan</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Arrêt en cours…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Zones</name>
    <message>
        <source>Calcul des minutes sur les routes</source>
        <translation>Calculating the minutes on the roads</translation>
    </message>
    <message>
        <source>Contour du territoire</source>
        <translation>Outline of the territory</translation>
    </message>
    <message>
        <source>Donnez un nom qui finit par .gpkg ou .geojson.</source>
        <translation>Give a name that ends in .gpkg or .geojson.</translation>
    </message>
    <message>
        <source>Lecture des routes</source>
        <translation>Reading the roads</translation>
    </message>
    <message>
        <source>Préparation des zones</source>
        <translation>Preparing the zones</translation>
    </message>
    <message>
        <source>Tracé des zones</source>
        <translation>Drawing the zones</translation>
    </message>
    <message>
        <source>communes entières</source>
        <translation>whole communes</translation>
    </message>
    <message>
        <source>tracé d’après les routes</source>
        <translation>drawn from the roads</translation>
    </message>
    <message>
        <source>« {path} » n’est ni un GeoPackage ni un GeoJSON.</source>
        <translation>“{path}” is neither a GeoPackage nor a GeoJSON file.</translation>
    </message>
</context>
<context>
    <name>Zoning</name>
    <message>
        <source>Hors vigilance (HV)</source>
        <translation>Outside vigilance zones (HV)</translation>
    </message>
    <message>
        <source>Zone de vigilance (ZV)</source>
        <translation>Vigilance zone (ZV)</translation>
    </message>
    <message>
        <source>Zone d’action complémentaire (ZAC)</source>
        <translation>Complementary action zone (ZAC)</translation>
    </message>
    <message>
        <source>Zone d’intervention prioritaire (ZIP)</source>
        <translation>Priority intervention zone (ZIP)</translation>
    </message>
</context>
</TS>
