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
    <name>ActBar</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Enregistrer en CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Enregistrer pour Excel</source>
        <translation>Save for Excel</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Registre des impressions…</source>
        <translation>Print register…</translation>
    </message>
    <message>
        <source>Un PDF par document…</source>
        <translation>One PDF per document…</translation>
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
        <source>&amp;Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>&amp;Mesurer une distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>&amp;Nouveau plan…</source>
        <translation>New plan…</translation>
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
        <source>Ce que les semestres passés ont coûté à chaque interne</source>
        <translation>What past semesters have cost each intern</translation>
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
        <source>Coller un ta&amp;bleau…</source>
        <translation>Paste a table…</translation>
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
        <source>Corri&amp;ger l’interne…</source>
        <translation>Correct the intern…</translation>
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
        <source>Erreurs, avertissements et remarques du contrôle</source>
        <translation>Errors, warnings and remarks of the check</translation>
    </message>
    <message>
        <source>Essayer un MC&amp;S ici</source>
        <translation>&amp;Try an MCS here</translation>
    </message>
    <message>
        <source>Et si ce poste fermait ?</source>
        <translation>What if this post closed?</translation>
    </message>
    <message>
        <source>Excel, CSV ou données officielles&#x202f;: vérifiés, puis comparés</source>
        <translation>Excel, CSV or official data: checked, then compared</translation>
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
        <source>Fiche, stages faits et situation de l’interne choisi</source>
        <translation>Record, internships done and situation of the chosen intern</translation>
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
        <source>Importer les cellules copiées dans un tableur</source>
        <translation>Import the cells copied in a spreadsheet</translation>
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
        <source>Pourquoi pas ce poste ?</source>
        <translation>Why not this post?</translation>
    </message>
    <message>
        <source>Pro&amp;blèmes du plan</source>
        <translation>Problems of the plan</translation>
    </message>
    <message>
        <source>Pro&amp;jeter la séance de choix</source>
        <translation>Pro&amp;ject the choice session</translation>
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
        <source>Seconde fenêtre pour la salle : places restantes et nom appelé</source>
        <translation>Second window for the room: places left and name called</translation>
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
        <source>Un plan vide pour votre territoire et votre semestre</source>
        <translation>An empty plan for your territory and your semester</translation>
    </message>
    <message>
        <source>Une page autonome, à ouvrir dans tout navigateur</source>
        <translation>A self-contained page that opens in any browser</translation>
    </message>
    <message>
        <source>Verrouiller l’affectation</source>
        <translation>Lock the assignment</translation>
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
    <message>
        <source>Équité entre semestres</source>
        <translation>Fairness between semesters</translation>
    </message>
</context>
<context>
    <name>Adequacy</name>
    <message>
        <source>Demandez le renouvellement de l’agrément ou fermez le poste.</source>
        <translation>Ask for the renewal of the accreditation or close the post.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Fermez des places ou faites étendre l’agrément.</source>
        <translation>Close places or have the accreditation extended.</translation>
    </message>
    <message>
        <source>Ouvrez au moins {n} place de plus de ce type.</source>
        <translation>Open at least {n} more place of this type.</translation>
    </message>
    <message>
        <source>Ouvrez au moins {n} places de plus de ce type.</source>
        <translation>Open at least {n} more places of this type.</translation>
    </message>
    <message>
        <source>Ouvrez {n} place de plus, ou demandez une dérogation ministérielle.</source>
        <translation>Open {n} more place, or ask for a ministerial derogation.</translation>
    </message>
    <message>
        <source>Ouvrez {n} places de plus, ou demandez une dérogation ministérielle.</source>
        <translation>Open {n} more places, or ask for a ministerial derogation.</translation>
    </message>
    <message>
        <source>Saisissez l’agrément du terrain ou fermez le poste.</source>
        <translation>Enter the accreditation of the site or close the post.</translation>
    </message>
    <message>
        <source>{phase}, «&#x202f;{type}&#x202f;»&#x202f;: {n} interne ne peut prendre que ce type de stage&#x202f;; places ouvertes&#x202f;: {posts}.</source>
        <translation>{phase}, “{type}”: {n} intern can take this type of internship only; open seats: {posts}.</translation>
    </message>
    <message>
        <source>{phase}, «&#x202f;{type}&#x202f;»&#x202f;: {n} internes ne peuvent prendre que ce type de stage&#x202f;; places ouvertes&#x202f;: {posts}.</source>
        <translation>{phase}, “{type}”: {n} interns can take this type of internship only; open seats: {posts}.</translation>
    </message>
    <message>
        <source>{site} : l’agrément en « {type} » ({phase}) va du {first:%d/%m/%Y} au {last:%d/%m/%Y} et ne couvre pas le semestre ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</source>
        <translation>{site}: the accreditation for “{type}” ({phase}) runs from {first:%d/%m/%Y} to {last:%d/%m/%Y} and does not cover the semester ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</translation>
    </message>
    <message>
        <source>{site} : poste ouvert en « {type} » ({phase}) sans agrément.</source>
        <translation>{site}: post open for “{type}” ({phase}) without an accreditation.</translation>
    </message>
    <message>
        <source>{site} : {opened} places ouvertes en « {type} » pour {n} place agréée.</source>
        <translation>{site}: {opened} places open for “{type}” against {n} accredited place.</translation>
    </message>
    <message>
        <source>{site} : {opened} places ouvertes en « {type} » pour {n} places agréées.</source>
        <translation>{site}: {opened} places open for “{type}” against {n} accredited places.</translation>
    </message>
    <message>
        <source>« {label} » : {posts} places ouvertes pour {interns} internes appelés ; il en faut au moins {least}.</source>
        <translation>“{label}”: {posts} places open for {interns} interns called; at least {least} are needed.</translation>
    </message>
    <message>
        <source>« {label} » : {posts} places ouvertes pour {interns} internes présents ; il en faut au moins {least}.</source>
        <translation>“{label}”: {posts} places open for {interns} interns present; at least {least} are needed.</translation>
    </message>
</context>
<context>
    <name>AdequacyPage</name>
    <message>
        <source>Adéquation</source>
        <translation>Adequacy</translation>
    </message>
    <message>
        <source>Adéquation des postes</source>
        <translation>Adequacy of the posts</translation>
    </message>
    <message>
        <source>Adéquation par séance de choix</source>
        <translation>Adequacy by choice session</translation>
    </message>
    <message>
        <source>Adéquation par type de stage et phase</source>
        <translation>Adequacy by internship type and phase</translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation>Accreditations</translation>
    </message>
    <message>
        <source>Agréments ({n})</source>
        <translation>Accreditations ({n})</translation>
    </message>
    <message>
        <source>Agréments à revoir</source>
        <translation>Accreditations to review</translation>
    </message>
    <message>
        <source>Agréé jusqu’au</source>
        <translation>Accredited until</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Choix simulés</source>
        <translation>Simulated choices</translation>
    </message>
    <message>
        <source>Détail de l’adéquation</source>
        <translation>Details of the adequacy</translation>
    </message>
    <message>
        <source>Les internes et les postes sont comptés…</source>
        <translation>The interns and the posts are being counted…</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Minimum&#x202f;: {rate}&#x202f;% des internes, arrondi au-dessus, ou + {extra} à partir de {threshold} internes, {scope}&#x202f;; {counting}, au {day:%d/%m/%Y}.</source>
        <translation>Minimum: {rate}% of the interns, rounded up, or + {extra} from {threshold} interns on, {scope}; {counting}, as at {day:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>N est compté sur les appelés</source>
        <translation>N is counted on those called</translation>
    </message>
    <message>
        <source>N est compté sur les présents</source>
        <translation>N is counted on those present</translation>
    </message>
    <message>
        <source>N est compté sur les présents et sur les appelés</source>
        <translation>N is counted on those present and on those called</translation>
    </message>
    <message>
        <source>Ouvrir un poste à partir d’un agrément…</source>
        <translation>Open a post from an accreditation…</translation>
    </message>
    <message>
        <source>Postes</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Simuler les choix</source>
        <translation>Simulate the choices</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Types et phases</source>
        <translation>Types and phases</translation>
    </message>
    <message>
        <source>Voir la règle</source>
        <translation>See the rule</translation>
    </message>
    <message>
        <source>pour chaque séance</source>
        <translation>for each session</translation>
    </message>
    <message>
        <source>pour tout le DES</source>
        <translation>for the whole DES</translation>
    </message>
    <message>
        <source>sans agrément</source>
        <translation>without an accreditation</translation>
    </message>
    <message>
        <source>{n} agrément ne couvre pas le semestre ou manque. Entrée ou clic : la fiche du terrain.</source>
        <translation>{n} accreditation does not cover the semester or is missing. Enter or click: the record of the site.</translation>
    </message>
    <message>
        <source>{n} agréments ne couvrent pas le semestre ou manquent. Entrée ou clic : la fiche du terrain.</source>
        <translation>{n} accreditations do not cover the semester or are missing. Enter or click: the record of the site.</translation>
    </message>
    <message>
        <source>▲ L’ensemble du DES n’a pas assez de postes.</source>
        <translation>▲ The whole DES does not have enough posts.</translation>
    </message>
    <message>
        <source>▲ {n} séance n’a pas assez de postes.</source>
        <translation>▲ {n} session does not have enough posts.</translation>
    </message>
    <message>
        <source>▲ {n} séances n’ont pas assez de postes.</source>
        <translation>▲ {n} sessions do not have enough posts.</translation>
    </message>
    <message>
        <source>✓ Chaque poste ouvert a un agrément qui couvre tout le semestre.</source>
        <translation>✓ Every open post has an accreditation that covers the whole semester.</translation>
    </message>
    <message>
        <source>✓ Chaque séance a assez de postes.</source>
        <translation>✓ Every session has enough posts.</translation>
    </message>
    <message>
        <source>✓ L’ensemble du DES a assez de postes.</source>
        <translation>✓ The whole DES has enough posts.</translation>
    </message>
</context>
<context>
    <name>AdequacyPrint</name>
    <message>
        <source>Appelés</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Appelés&#x202f;: de la liste d’appel, ou que la séance appellerait. Présents&#x202f;: les mêmes, sans ceux qui ne prennent pas de poste de la subdivision ce semestre, sans les absents et les désistés de la séance.</source>
        <translation>Called: on the call list, or whom the session would call. Present: the same without those who take no post of the subdivision this semester, and without the absent and withdrawn of the session.</translation>
    </message>
    <message>
        <source>Aucune séance de choix ce semestre.</source>
        <translation>No choice session this semester.</translation>
    </message>
    <message>
        <source>Ensemble&#x202f;: tous ceux qui ont un stage à valider, chacun une fois&#x202f;; présents&#x202f;: sans les absents du semestre, mais avec les absents et les désistés d’une séance, qui restent à placer.</source>
        <translation>Overall: all who have an internship to validate, each once; present: without those away this semester, but with those absent or withdrawn from a session, who are still to be placed.</translation>
    </message>
    <message>
        <source>Internes à placer</source>
        <translation>Interns to place</translation>
    </message>
    <message>
        <source>Internes à placer&#x202f;: présents ce semestre, qui peuvent prendre ce type&#x202f;; un interne compte dans chacun des types qui lui restent, une fois dans un total. Sans autre type&#x202f;: ceux qui ne peuvent prendre que lui.</source>
        <translation>Interns to place: present this semester, who may take this type; an intern counts in each type that remains, once in a total. No other type: those who can take this one only.</translation>
    </message>
    <message>
        <source>Min. appelés</source>
        <translation>Min. called</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minimum (règle R7)&#x202f;: {rate}&#x202f;% des internes, arrondi au-dessus&#x202f;; à partir de {threshold} internes, {extra} places de plus que d’internes. Le minimum qui vaut ici est celui des internes {basis}.</source>
        <translation>Minimum (rule R7): {rate}% of the interns, rounded up; from {threshold} interns on, {extra} seats more than interns. The minimum that holds here is that of the interns {basis}.</translation>
    </message>
    <message>
        <source>Minimum légal</source>
        <translation>Legal minimum</translation>
    </message>
    <message>
        <source>Minimum légal par séance de choix</source>
        <translation>Legal minimum by choice session</translation>
    </message>
    <message>
        <source>Ni interne à placer ni poste ouvert ce semestre&#x202f;: il n’y a rien à imprimer.</source>
        <translation>Neither an intern to place nor an open post this semester: there is nothing to print.</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Par phase et par type de stage</source>
        <translation>By phase and internship type</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Places agréées</source>
        <translation>Accredited seats</translation>
    </message>
    <message>
        <source>Places agréées&#x202f;: des agréments qui couvrent tout le semestre. Places ouvertes&#x202f;: offertes au choix, prises ou non&#x202f;; un poste ouvert à plusieurs phases compte dans chacune, une fois dans le total du semestre. Ratio&#x202f;: places ouvertes pour 100 internes à placer. Prises&#x202f;: hors surnombre.</source>
        <translation>Accredited seats: of accreditations that hold all semester. Open seats: offered at the choice, taken or not; a post open to several phases counts in each of them, once in the total of the semester. Ratio: open seats for 100 interns to place. Taken: supernumeraries left out.</translation>
    </message>
    <message>
        <source>Places ouvertes</source>
        <translation>Open seats</translation>
    </message>
    <message>
        <source>Places ouvertes, prises et vacantes</source>
        <translation>Open seats, taken and vacant</translation>
    </message>
    <message>
        <source>Prises</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Sans autre type</source>
        <translation>No other type</translation>
    </message>
    <message>
        <source>Source&#x202f;: ce plan, règles au {day:%d/%m/%Y}</source>
        <translation>Source: this plan, rules as of {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
    </message>
    <message>
        <source>Total du semestre</source>
        <translation>Total of the semester</translation>
    </message>
    <message>
        <source>Total {phase}</source>
        <translation>Total {phase}</translation>
    </message>
    <message>
        <source>Toutes les phases</source>
        <translation>All phases</translation>
    </message>
    <message>
        <source>Vac. en ZIP</source>
        <translation>Vac. in ZIP</translation>
    </message>
    <message>
        <source>Vac. en ZIP&#x202f;: places vacantes dont le lieu principal, celui du plus de demi-journées, est en zone d’intervention prioritaire ({zoning}).</source>
        <translation>Vac. in ZIP: vacant seats whose main place, the one with most half-days, is in a priority zone ({zoning}).</translation>
    </message>
    <message>
        <source>Vacantes</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Vacantes en ZIP&#x202f;: non comptées, ce plan n’a pas de zonage en vigueur.</source>
        <translation>Vacant in ZIP: not counted, this plan has no zoning in force.</translation>
    </message>
    <message>
        <source>appelés</source>
        <translation>called</translation>
    </message>
    <message>
        <source>il en manque {n}</source>
        <translation>{n} lacking</translation>
    </message>
    <message>
        <source>interne présent à placer</source>
        <translation>intern present to place</translation>
    </message>
    <message>
        <source>internes présents à placer</source>
        <translation>interns present to be placed</translation>
    </message>
    <message>
        <source>juste atteint</source>
        <translation>just reached</translation>
    </message>
    <message>
        <source>manque {n}</source>
        <translation>{n} lacking</translation>
    </message>
    <message>
        <source>minimum atteint</source>
        <translation>minimum reached</translation>
    </message>
    <message>
        <source>place ouverte</source>
        <translation>open place</translation>
    </message>
    <message>
        <source>place vacante</source>
        <translation>vacant place</translation>
    </message>
    <message>
        <source>places ouvertes</source>
        <translation>open seats</translation>
    </message>
    <message>
        <source>places vacantes</source>
        <translation>vacant seats</translation>
    </message>
    <message>
        <source>prises</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>ratio des places aux internes présents</source>
        <translation>ratio of seats to interns present</translation>
    </message>
    <message>
        <source>vacantes</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>{label}&#x202f;: {value}{unit}, en vigueur depuis le {day:%d/%m/%Y} · {source} ({mark})</source>
        <translation>{label}: {value}{unit}, in force since {day:%d/%m/%Y} · {source} ({mark})</translation>
    </message>
    <message>
        <source>{n} avec les absents du semestre</source>
        <translation>{n} with those away this semester</translation>
    </message>
    <message>
        <source>{n} prise</source>
        <translation>{n} taken</translation>
    </message>
    <message>
        <source>{n} prises</source>
        <translation>{n} taken</translation>
    </message>
    <message>
        <source>{n} requise au moins&#x202f;: {verdict}</source>
        <translation>at least {n} required: {verdict}</translation>
    </message>
    <message>
        <source>{n} requises au moins&#x202f;: {verdict}</source>
        <translation>at least {n} required: {verdict}</translation>
    </message>
    <message>
        <source>{n} vacante</source>
        <translation>{n} vacant</translation>
    </message>
    <message>
        <source>{n} vacantes</source>
        <translation>{n} vacant</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{ratio} avec les absents du semestre</source>
        <translation>{ratio} with those away this semester</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>AdequacyTable</name>
    <message>
        <source>Agréées</source>
        <translation>Accredited</translation>
    </message>
    <message>
        <source>Appelés</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Appelés sans disponibilité, inter-CHU ou remords, moins absents et retirés de la séance</source>
        <translation>Those called who are not on leave, inter-CHU or changing specialty, less those absent and removed from the session</translation>
    </message>
    <message>
        <source>En ZIP</source>
        <translation>In ZIP</translation>
    </message>
    <message>
        <source>Internes de la liste d’appel, ou que la séance appellerait tant que la liste n’est pas faite</source>
        <translation>Interns of the call list, or whom the session would call until the list is drawn up</translation>
    </message>
    <message>
        <source>Internes présents qui ne peuvent prendre que ce type</source>
        <translation>Interns present who can take only this type</translation>
    </message>
    <message>
        <source>Internes présents qui peuvent prendre ce type ; un interne peut en pouvoir plusieurs</source>
        <translation>Interns present who can take this type; an intern may be able to take several</translation>
    </message>
    <message>
        <source>Min. appelés</source>
        <translation>Min. called</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minimum pour les internes appelés (règle R7)</source>
        <translation>Minimum for the interns called (rule R7)</translation>
    </message>
    <message>
        <source>Minimum pour les internes présents (règle R7)</source>
        <translation>Minimum for the interns present (rule R7)</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouverts</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Places des agréments qui couvrent tout le semestre</source>
        <translation>Places of the accreditations that cover the whole semester</translation>
    </message>
    <message>
        <source>Places des postes ouverts, prises ou non</source>
        <translation>Places of the open posts, taken or not</translation>
    </message>
    <message>
        <source>Places ouvertes au choix</source>
        <translation>Places open to choice</translation>
    </message>
    <message>
        <source>Places ouvertes pour un interne appelé</source>
        <translation>Places open for one intern called</translation>
    </message>
    <message>
        <source>Places ouvertes pour un interne présent</source>
        <translation>Places open for one intern present</translation>
    </message>
    <message>
        <source>Places ouvertes pour un interne qui peut les prendre</source>
        <translation>Places open for one intern who can take them</translation>
    </message>
    <message>
        <source>Places prises, hors surnombre</source>
        <translation>Places taken, supernumeraries left out</translation>
    </message>
    <message>
        <source>Places que personne n’a prises</source>
        <translation>Places that nobody has taken</translation>
    </message>
    <message>
        <source>Places vacantes dont le lieu principal est en zone d’intervention prioritaire (zonage du plan)</source>
        <translation>Vacant seats whose main place is in a priority zone (zoning of the plan)</translation>
    </message>
    <message>
        <source>Places à ouvrir au moins pour les appelés</source>
        <translation>Places to open at least for those called</translation>
    </message>
    <message>
        <source>Places à ouvrir au moins pour les présents</source>
        <translation>Places to open at least for those present</translation>
    </message>
    <message>
        <source>Prises</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Ratio appelés</source>
        <translation>Ratio, called</translation>
    </message>
    <message>
        <source>Requis et ouverts</source>
        <translation>Required and open</translation>
    </message>
    <message>
        <source>Sans autre</source>
        <translation>No other</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
    </message>
    <message>
        <source>Total du semestre</source>
        <translation>Total of the semester</translation>
    </message>
    <message>
        <source>Total {phase}</source>
        <translation>Total {phase}</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>Vacantes</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>au {day:%d/%m/%Y}</source>
        <translation>as at {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{n} + {extra} = {least} : à partir de {threshold} internes, un nombre fixe s’ajoute.</source>
        <translation>{n} + {extra} = {least}: from {threshold} interns on, a fixed number is added.</translation>
    </message>
    <message>
        <source>{rate} % de {n}, arrondi au-dessus : {least} (moins de {threshold} internes).</source>
        <translation>{rate}% of {n}, rounded up: {least} (fewer than {threshold} interns).</translation>
    </message>
    <message>
        <source>À placer</source>
        <translation>To be placed</translation>
    </message>
    <message>
        <source>▲ {needed} requis, {open} ouverts : il en manque {n}</source>
        <translation>▲ {needed} required, {open} open: {n} missing</translation>
    </message>
    <message>
        <source>✓ {needed} requis, {open} ouverts</source>
        <translation>✓ {needed} required, {open} open</translation>
    </message>
</context>
<context>
    <name>Allocate</name>
    <message>
        <source>Aucun couple à rapprocher&#x202f;: le plan n’en a pas.</source>
        <translation>No couple to bring together: the plan has none.</translation>
    </message>
    <message>
        <source>Ce calcul déplacerait {n} interne qui a choisi en séance&#x202f;: {names}.</source>
        <translation>This computation would move {n} intern who chose in the session: {names}.</translation>
    </message>
    <message>
        <source>Ce calcul déplacerait {n} interne verrouillé&#x202f;: {names}.</source>
        <translation>This computation would move {n} locked intern: {names}.</translation>
    </message>
    <message>
        <source>Ce calcul déplacerait {n} internes qui ont choisi en séance&#x202f;: {names}.</source>
        <translation>This computation would move {n} interns who chose in the session: {names}.</translation>
    </message>
    <message>
        <source>Ce calcul déplacerait {n} internes verrouillés&#x202f;: {names}.</source>
        <translation>This computation would move {n} locked interns: {names}.</translation>
    </message>
    <message>
        <source>Ce calcul ne correspond plus au plan&#x202f;: un interne ou un poste n’existe plus.</source>
        <translation>This computation no longer matches the plan: an intern or a post no longer exists.</translation>
    </message>
    <message>
        <source>Ce calcul n’est plus gardé dans le plan (identifiant {id}).</source>
        <translation>This computation is no longer kept in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Ce poste n’existe plus dans le plan (identifiant {id}).</source>
        <translation>This post is no longer in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Choisissez d’autres phases, ou corrigez les situations des internes.</source>
        <translation>Choose other phases, or correct the situations of the interns.</translation>
    </message>
    <message>
        <source>Corrigez ces points, puis refaites le calcul.</source>
        <translation>Correct these points, then compute again.</translation>
    </message>
    <message>
        <source>Couple éloigné&#x202f;: {names}.</source>
        <translation>Couple far apart: {names}.</translation>
    </message>
    <message>
        <source>Déverrouillez d’abord, ou refaites le calcul.</source>
        <translation>Unlock first, or compute again.</translation>
    </message>
    <message>
        <source>Il n’y a personne à placer ce semestre.</source>
        <translation>There is nobody to place this semester.</translation>
    </message>
    <message>
        <source>Le calcul gardé «&#x202f;{label}&#x202f;» ne peut pas être relu.</source>
        <translation>The kept computation “{label}” cannot be read.</translation>
    </message>
    <message>
        <source>Le choix par rang ne tient jamais compte des couples.</source>
        <translation>The choice by rank never takes couples into account.</translation>
    </message>
    <message>
        <source>Le meilleur plan déplace {n} internes&#x202f;; l’autre en déplace {fewest}.</source>
        <translation>The best plan moves {n} interns; the other one moves {fewest}.</translation>
    </message>
    <message>
        <source>Le meilleur plan déplace {n} interne&#x202f;; l’autre en déplace {fewest}.</source>
        <translation>The best plan moves {n} intern; the other one moves {fewest}.</translation>
    </message>
    <message>
        <source>Lecture des règles</source>
        <translation>Reading the rules</translation>
    </message>
    <message>
        <source>Refaites le calcul avec cette version du programme.</source>
        <translation>Compute again with this version of the program.</translation>
    </message>
    <message>
        <source>Refaites le calcul en gardant les choix faits en séance.</source>
        <translation>Compute again, keeping the choices made in the session.</translation>
    </message>
    <message>
        <source>Refaites le calcul.</source>
        <translation>Compute again.</translation>
    </message>
    <message>
        <source>Trajets entre les postes</source>
        <translation>Journeys between the posts</translation>
    </message>
    <message>
        <source>calcul validé&#x202f;: {label}</source>
        <translation>validated computation: {label}</translation>
    </message>
    <message>
        <source>meilleur plan</source>
        <translation>best plan</translation>
    </message>
    <message>
        <source>moins de changements</source>
        <translation>fewer changes</translation>
    </message>
    <message>
        <source>plan en vigueur</source>
        <translation>plan in force</translation>
    </message>
    <message>
        <source>{name} et {site} se préféreraient l’un l’autre.</source>
        <translation>{name} and {site} would prefer each other.</translation>
    </message>
    <message>
        <source>{name} n’a pas d’affectation à verrouiller ce semestre.</source>
        <translation>{name} has no assignment to lock this semester.</translation>
    </message>
    <message>
        <source>{n} interne en surnombre est hors capacité et n’est pas placé par le calcul.</source>
        <translation>{n} supernumerary intern is outside capacity and is not placed by the computation.</translation>
    </message>
    <message>
        <source>{n} interne est absent ce semestre et n’est pas à placer.</source>
        <translation>{n} intern is absent this semester and is not to be placed.</translation>
    </message>
    <message>
        <source>{n} interne n’a plus rien à valider et n’est pas à placer.</source>
        <translation>{n} intern has nothing left to validate and is not to be placed.</translation>
    </message>
    <message>
        <source>{n} internes en surnombre sont hors capacité et ne sont pas placés par le calcul.</source>
        <translation>{n} supernumerary interns are outside capacity and are not placed by the computation.</translation>
    </message>
    <message>
        <source>{n} internes n’ont plus rien à valider et ne sont pas à placer.</source>
        <translation>{n} interns have nothing left to validate and are not to be placed.</translation>
    </message>
    <message>
        <source>{n} internes sont absents ce semestre et ne sont pas à placer.</source>
        <translation>{n} interns are absent this semester and are not to be placed.</translation>
    </message>
    <message>
        <source>{words} Ce que cela coûte&#x202f;: {name} {before} → {after}.</source>
        <translation>{words} What this costs: {name} {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Aucun plan n’a été trouvé dans le temps donné.</source>
        <translation>No plan was found in the time given.</translation>
    </message>
    <message>
        <source>Cette explication n’existe que pour un plan calculé et prouvé le meilleur, sans couples.</source>
        <translation>This explanation exists only for a plan that was computed and proved the best, without couples.</translation>
    </message>
    <message>
        <source>Donnez plus de temps au calcul, puis recommencez.</source>
        <translation>Give the computation more time, then try again.</translation>
    </message>
    <message>
        <source>Fermez d’autres programmes pour libérer de la mémoire, puis recommencez.</source>
        <translation>Close other programs to free some memory, then try again.</translation>
    </message>
    <message>
        <source>Lancez le calcul jusqu’au bout, puis demandez-la de nouveau.</source>
        <translation>Run the computation to the end, then ask for it again.</translation>
    </message>
    <message>
        <source>Le calcul de l’affectation s’est arrêté avant d’avoir trouvé un plan.</source>
        <translation>The computation of the assignments stopped before it had found a plan.</translation>
    </message>
    <message>
        <source>Niveau {number} sur {total}&#x202f;: {name}</source>
        <translation>Level {number} of {total}: {name}</translation>
    </message>
    <message>
        <source>au-delà du 5ᵉ vœu</source>
        <translation>beyond the 5th wish</translation>
    </message>
    <message>
        <source>bloqués au semestre suivant</source>
        <translation>stuck in the next semester</translation>
    </message>
    <message>
        <source>changements de poste</source>
        <translation>changes of post</translation>
    </message>
    <message>
        <source>couples éloignés</source>
        <translation>couples far apart</translation>
    </message>
    <message>
        <source>hors de la liste de vœux complétée</source>
        <translation>outside the completed list of wishes</translation>
    </message>
    <message>
        <source>places à pourvoir manquantes</source>
        <translation>places to be filled still missing</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>somme des carrés des rangs de vœu, pondérée</source>
        <translation>sum of the squares of wish ranks, weighted</translation>
    </message>
    <message>
        <source>trajet moyen en minutes, pondéré</source>
        <translation>mean journey in minutes, weighted</translation>
    </message>
    <message>
        <source>à plus de 45 minutes, pondéré</source>
        <translation>more than 45 minutes away, weighted</translation>
    </message>
    <message>
        <source>à plus de 60 minutes, pondéré</source>
        <translation>more than 60 minutes away, weighted</translation>
    </message>
    <message>
        <source>à plus de 90 minutes, pondéré</source>
        <translation>more than 90 minutes away, weighted</translation>
    </message>
</context>
<context>
    <name>AllocationCommands</name>
    <message>
        <source>Aucun calcul ni aucune étape ne déplace ce qui est verrouillé</source>
        <translation>No computation and no step moves what is locked</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Choisissez un interne et un poste.</source>
        <translation>Choose an intern and a post.</translation>
    </message>
    <message>
        <source>Choisissez un interne qui a une affectation.</source>
        <translation>Choose an intern who has an assignment.</translation>
    </message>
    <message>
        <source>Choisissez un poste.</source>
        <translation>Choose a post.</translation>
    </message>
    <message>
        <source>Déverrouiller l’affectation</source>
        <translation>Unlock the assignment</translation>
    </message>
    <message>
        <source>Le meilleur plan, et celui qui déplace le moins d’internes</source>
        <translation>The best plan, and the one that moves the fewest interns</translation>
    </message>
    <message>
        <source>Règles, faits, et le plus petit changement qui le permettrait</source>
        <translation>Rules, facts, and the smallest change that would allow it</translation>
    </message>
    <message>
        <source>Verrouiller l’affectation</source>
        <translation>Lock the assignment</translation>
    </message>
</context>
<context>
    <name>AllocationPage</name>
    <message>
        <source>Arrêté avant le premier plan ; rien n’a changé.</source>
        <translation>Stopped before the first plan; nothing has changed.</translation>
    </message>
    <message>
        <source>Ce calcul est déjà gardé.</source>
        <translation>This computation is already kept.</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>C’est le plan en vigueur.</source>
        <translation>This is the plan in force.</translation>
    </message>
    <message>
        <source>Garder…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>Le calcul est en cours.</source>
        <translation>The computation is running.</translation>
    </message>
    <message>
        <source>Les affectations ne changent pas. Le même calcul peut être refait.</source>
        <translation>The assignments do not change. The same computation can be made again.</translation>
    </message>
    <message>
        <source>Les chiffres du plan en vigueur se calculent…</source>
        <translation>The figures of the plan in force are being computed…</translation>
    </message>
    <message>
        <source>Oublier</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Oublier un calcul</source>
        <translation>Forget a computation</translation>
    </message>
    <message>
        <source>Supprimer le calcul gardé « {label} » ?</source>
        <translation>Delete the kept computation “{label}”?</translation>
    </message>
    <message>
        <source>Valider ce calcul…</source>
        <translation>Validate this computation…</translation>
    </message>
    <message>
        <source>{best} meilleure valeur de la ligne · ← → choisissent un calcul · Vœux : du plus soutenu au plus clair, 1ᵉʳ vœu, vœux 2 à 5, suivants ; rayé, hors vœux ; quadrillé, sans poste</source>
        <translation>{best} best value of the row · ← → choose a computation · Wishes: from darkest to lightest, 1st wish, wishes 2 to 5, later ones; striped, outside the wishes; checked, without a post</translation>
    </message>
    <message>
        <source>{placed} placés, {n} sans poste en {seconds} s. Rien ne change tant que personne ne valide.</source>
        <translation>{placed} placed, {n} without a post in {seconds} s. Nothing changes until someone validates.</translation>
    </message>
    <message>
        <source>« {label} » est déjà le plan en vigueur : rien n’a changé.</source>
        <translation>“{label}” is already the plan in force: nothing has changed.</translation>
    </message>
    <message>
        <source>« {label} » est gardé dans le plan.</source>
        <translation>“{label}” is kept in the plan.</translation>
    </message>
    <message>
        <source>« {label} » est le plan en vigueur ; une étape de l’historique, qui peut être annulée.</source>
        <translation>“{label}” is the plan in force; one step of the history, which can be undone.</translation>
    </message>
</context>
<context>
    <name>Apl</name>
    <message>
        <source>APL moyenne de ce fichier</source>
        <translation>Mean APL of this file</translation>
    </message>
    <message>
        <source>APL moyenne de vos départements</source>
        <translation>Mean APL of your départements</translation>
    </message>
    <message>
        <source>{n} arrondissements de Paris, Lyon et Marseille sont réunis en leur commune, pondérés par la population standardisée.</source>
        <translation>{n} arrondissements of Paris, Lyon and Marseille are joined into their commune, weighted by standardised population.</translation>
    </message>
    <message>
        <source>{n} habitant sous {threshold} («&#x202f;{heading}&#x202f;»)</source>
        <translation>{n} inhabitant below {threshold} (“{heading}”)</translation>
    </message>
    <message>
        <source>{n} habitants sous {threshold} («&#x202f;{heading}&#x202f;»)</source>
        <translation>{n} inhabitants below {threshold} (“{heading}”)</translation>
    </message>
    <message>
        <source>{place}&#x202f;: {mean}, pondérée par «&#x202f;{heading}&#x202f;»</source>
        <translation>{place}: {mean}, weighted by “{heading}”</translation>
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
        <source>CLASSEUR</source>
        <translation>WORKBOOK</translation>
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
        <source>COUCHE</source>
        <translation>LAYER</translation>
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
        <source>DOSSIER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Donnez --add, --close, --hours ou --best.</source>
        <translation>Give --add, --close, --hours or --best.</translation>
    </message>
    <message>
        <source>ENCODAGE</source>
        <translation>ENCODING</translation>
    </message>
    <message>
        <source>EXTRAIT</source>
        <translation>EXTRACT</translation>
    </message>
    <message>
        <source>FEUILLE</source>
        <translation>SHEET</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>GENRE</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>HEURES</source>
        <translation>HOURS</translation>
    </message>
    <message>
        <source>LICENCE</source>
        <translation>LICENCE</translation>
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
        <source>RAPPORT</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>RÉGION</source>
        <translation>REGION</translation>
    </message>
    <message>
        <source>RÉSEAU</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>SECONDES</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>SIGNE</source>
        <translation>SIGN</translation>
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
        <source>VŒUX</source>
        <translation>WISHES</translation>
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
        <source>année ou jour des valeurs</source>
        <translation>year or day of the values</translation>
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
        <source>calcule une affectation&#x202f;; le plan en vigueur ne change pas</source>
        <translation>compute an assignment; the plan in force does not change</translation>
    </message>
    <message>
        <source>carte de ce seul département (à défaut&#x202f;: le plan entier)</source>
        <translation>map of this département only (by default: the whole plan)</translation>
    </message>
    <message>
        <source>ce département seulement</source>
        <translation>this département only</translation>
    </message>
    <message>
        <source>ce que contient le fichier&#x202f;: {kinds} (à défaut&#x202f;: reconnu par son contenu)</source>
        <translation>what the file holds: {kinds} (by default: recognised by its content)</translation>
    </message>
    <message>
        <source>ce qui colore les communes&#x202f;: minutes (à défaut), density, zoning, apl, official, difference…</source>
        <translation>what colours the communes: minutes (by default), density, zoning, apl, official, difference…</translation>
    </message>
    <message>
        <source>ce type de stage seulement</source>
        <translation>this internship type only</translation>
    </message>
    <message>
        <source>cette phase seulement (plusieurs fois pour plusieurs phases)</source>
        <translation>this phase only (several times for several phases)</translation>
    </message>
    <message>
        <source>choix par rang (serial), appariement stable (stable) ou optimum (optimal, à défaut)</source>
        <translation>choice by rank (serial), stable matching (stable) or optimum (optimal, the default)</translation>
    </message>
    <message>
        <source>code INSEE d’une commune</source>
        <translation>INSEE code of a commune</translation>
    </message>
    <message>
        <source>code INSEE ou nom de la commune</source>
        <translation>INSEE code or name of the commune</translation>
    </message>
    <message>
        <source>code ou nom de la région</source>
        <translation>code or name of the region</translation>
    </message>
    <message>
        <source>codes des départements ; tous ceux de la région si l’option manque</source>
        <translation>codes of the départements; all those of the region without this option</translation>
    </message>
    <message>
        <source>colonnes, dans cet ordre&#x202f;; un nom inconnu fait dire lesquelles existent</source>
        <translation>columns, in this order; an unknown name makes it tell which ones there are</translation>
    </message>
    <message>
        <source>commune, interne ou terrain à montrer</source>
        <translation>commune, intern or training site to show</translation>
    </message>
    <message>
        <source>communes avec un terrain de stage, au lieu de celles au-delà du seuil</source>
        <translation>communes with a training site instead of those beyond the limit</translation>
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
        <source>dernier jour du semestre</source>
        <translation>last day of the semester</translation>
    </message>
    <message>
        <source>dessine la fenêtre dans une image, sans écran</source>
        <translation>draw the window into a picture, without a screen</translation>
    </message>
    <message>
        <source>dit ce qui changerait, sans rien écrire</source>
        <translation>say what would change, without writing anything</translation>
    </message>
    <message>
        <source>dit pourquoi un interne peut ou ne peut pas prendre un poste</source>
        <translation>say why an intern can or cannot take a post</translation>
    </message>
    <message>
        <source>document à écrire</source>
        <translation>document to write</translation>
    </message>
    <message>
        <source>définition, par exemple SU_SMUR_MCS (à défaut : celle du plan)</source>
        <translation>definition, for example SU_SMUR_MCS (by default that of the plan)</translation>
    </message>
    <message>
        <source>département de médecine générale</source>
        <translation>department of general practice</translation>
    </message>
    <message>
        <source>déplace le moins possible d’internes déjà affectés</source>
        <translation>move as few already assigned interns as possible</translation>
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
        <source>en hauteur (à défaut&#x202f;: en largeur)</source>
        <translation>upright (by default: lying)</translation>
    </message>
    <message>
        <source>encodage du texte (à défaut&#x202f;: deviné)</source>
        <translation>encoding of the text (by default: guessed)</translation>
    </message>
    <message>
        <source>extrait OpenStreetMap (.osm.pbf) ou routes BD TOPO de l’IGN ; les régions voisines se donnent ensemble</source>
        <translation>OpenStreetMap extract (.osm.pbf) or IGN BD TOPO roads; neighbouring regions are given together</translation>
    </message>
    <message>
        <source>feuille à lire</source>
        <translation>sheet to read</translation>
    </message>
    <message>
        <source>fichier .gpkg ou .geojson à écrire</source>
        <translation>.gpkg or .geojson file to write</translation>
    </message>
    <message>
        <source>fichier .xlsx à écrire</source>
        <translation>.xlsx file to write</translation>
    </message>
    <message>
        <source>fichier JSON : pour chaque champ, l’en-tête ou la lettre de sa colonne</source>
        <translation>JSON file: for each field, the heading or the letter of its column</translation>
    </message>
    <message>
        <source>fichier PDF à écrire</source>
        <translation>PDF file to write</translation>
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
        <source>fichier de vœux (.csv ou .json) : interne, poste, rang</source>
        <translation>file of wishes (.csv or .json): intern, post, rank</translation>
    </message>
    <message>
        <source>fichier à importer (.xlsx, .xls, .ods, .csv, fichiers officiels)</source>
        <translation>file to import (.xlsx, .xls, .ods, .csv, official files)</translation>
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
        <source>format (à défaut&#x202f;: A4)</source>
        <translation>paper (by default: A4)</translation>
    </message>
    <message>
        <source>forme du fichier&#x202f;; à défaut, celle que dit son nom</source>
        <translation>form of the file; by default the one that its name says</translation>
    </message>
    <message>
        <source>garde ce calcul dans le plan sous ce nom, pour le comparer</source>
        <translation>keep this computation in the plan under this name, to compare it</translation>
    </message>
    <message>
        <source>garder ce scénario dans le plan sous ce nom</source>
        <translation>keep this scenario in the plan under this name</translation>
    </message>
    <message>
        <source>graine du tirage publié qui départage des plans égaux</source>
        <translation>seed of the published draw that separates equal plans</translation>
    </message>
    <message>
        <source>hiver-2026</source>
        <translation>winter-2026</translation>
    </message>
    <message>
        <source>identifiant ou numéro IMOTEP</source>
        <translation>identifier or IMOTEP number</translation>
    </message>
    <message>
        <source>il faut au moins un nom</source>
        <translation>at least one name is needed</translation>
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
        <source>importe les bonnes lignes malgré les autres</source>
        <translation>import the good rows in spite of the others</translation>
    </message>
    <message>
        <source>importe un fichier dans le plan, après l’avoir vérifié</source>
        <translation>import a file into the plan, after checking it</translation>
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
        <source>interne à retirer : identifiant ou numéro IMOTEP</source>
        <translation>intern to remove: identifier or IMOTEP number</translation>
    </message>
    <message>
        <source>internes, minimum de postes et postes ouverts, par séance</source>
        <translation>interns, minimum of posts and open posts, by session</translation>
    </message>
    <message>
        <source>les séances de choix du plan et ce qui en est gardé</source>
        <translation>the choice sessions of the plan and what is kept of them</translation>
    </message>
    <message>
        <source>licence des valeurs</source>
        <translation>licence of the values</translation>
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
        <source>ligne des en-têtes&#x202f;; 0&#x202f;: il n’y en a pas (à défaut&#x202f;: reconnue)</source>
        <translation>line of the headings; 0: there is none (by default: recognised)</translation>
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
        <source>ne va pas avec %s</source>
        <translation>does not go with %s</translation>
    </message>
    <message>
        <source>nom du plan</source>
        <translation>name of the plan</translation>
    </message>
    <message>
        <source>numéro IMOTEP ou identifiant</source>
        <translation>IMOTEP number or identifier</translation>
    </message>
    <message>
        <source>numéro IMOTEP ou nom de l’interne</source>
        <translation>IMOTEP number or name of the intern</translation>
    </message>
    <message>
        <source>numéro de la séance</source>
        <translation>number of the session</translation>
    </message>
    <message>
        <source>numéro de la séance (à défaut : la dernière qui n’est pas close)</source>
        <translation>number of the session (by default the last one that is not closed)</translation>
    </message>
    <message>
        <source>numéro de la séance de choix</source>
        <translation>number of the choice session</translation>
    </message>
    <message>
        <source>numéro ou nom du terrain</source>
        <translation>number or name of the site</translation>
    </message>
    <message>
        <source>numéros de deux séances : qui part avec un autre terrain</source>
        <translation>numbers of two sessions: who leaves with another site</translation>
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
        <source>page en hauteur</source>
        <translation>upright page</translation>
    </message>
    <message>
        <source>page en largeur</source>
        <translation>lying page</translation>
    </message>
    <message>
        <source>pages de tableaux après chaque carte&#x202f;: none, aucune (une page par carte)&#x202f;; complete, tous les tableaux (à défaut&#x202f;: la liste des communes que la page ne contient pas en entier)</source>
        <translation>pages of tables after each map: none (one page for each map); complete, all tables (by default: the list of communes that the page does not hold in full)</translation>
    </message>
    <message>
        <source>papier</source>
        <translation>paper</translation>
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
        <source>pour qui&#x202f;: affichage public, commission ou dossier individuel</source>
        <translation>for whom: public display, committee or individual file</translation>
    </message>
    <message>
        <source>premier jour du semestre, s’il n’est pas le premier lundi</source>
        <translation>first day of the semester, when it is not the first Monday</translation>
    </message>
    <message>
        <source>qui la lira ; « commission » nomme les internes et s’inscrit au registre</source>
        <translation>who will read it; “commission” names the interns and is written into the register</translation>
    </message>
    <message>
        <source>qui publie les valeurs</source>
        <translation>who publishes the values</translation>
    </message>
    <message>
        <source>rapport à écrire (.csv ou .xlsx)</source>
        <translation>report to write (.csv or .xlsx)</translation>
    </message>
    <message>
        <source>rapproche les couples du plan, si la règle le permet (jamais pour le choix légal)</source>
        <translation>bring the couples of the plan together, if the rule allows it (never for the legal choice)</translation>
    </message>
    <message>
        <source>registre des impressions à diffusion restreinte</source>
        <translation>register of the prints for restricted readers</translation>
    </message>
    <message>
        <source>rejoue une séance sans un interne, sans rien écrire</source>
        <translation>replay a session without one intern, writing nothing</translation>
    </message>
    <message>
        <source>remplit le classeur avec ce que ce plan contient</source>
        <translation>fill the workbook with what this plan holds</translation>
    </message>
    <message>
        <source>replace aussi les internes qui ont choisi en séance&#x202f;; les verrouillés restent</source>
        <translation>also place again the interns who chose in the session; locked ones stay</translation>
    </message>
    <message>
        <source>retire du plan ce que le fichier ne nomme plus (vœux, cartes, agréments…)</source>
        <translation>remove from the plan what the file no longer names (wishes, groups, accreditations…)</translation>
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
        <source>semesters, interns, sites…</source>
        <translation>semesters, interns, sites…</translation>
    </message>
    <message>
        <source>semestre à pourvoir : hiver-2026 ou ete-2027</source>
        <translation>semester to be placed: winter-2026 or summer-2027</translation>
    </message>
    <message>
        <source>signale aussi les longs trajets sans logement (plus long)</source>
        <translation>point out long journeys without housing as well (takes longer)</translation>
    </message>
    <message>
        <source>simule une séance de choix à partir de vœux</source>
        <translation>simulate a choice session from wishes</translation>
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
        <source>séparateur des colonnes (à défaut&#x202f;: deviné)</source>
        <translation>separator of the columns (by default: guessed)</translation>
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
        <source>temps donné à l’optimum (60 à défaut)</source>
        <translation>time given to the optimum (60 by default)</translation>
    </message>
    <message>
        <source>thème</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>tient compte des semestres passés (jamais pour le choix légal)</source>
        <translation>take past semesters into account (never for the legal choice)</translation>
    </message>
    <message>
        <source>un PDF par personne, terrain ou commune, dans ce dossier</source>
        <translation>one PDF for each person, site or commune, in this folder</translation>
    </message>
    <message>
        <source>une carte par département</source>
        <translation>one map for each département</translation>
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
        <source>vérifie le plan : erreurs, avertissements et remarques, règle par règle</source>
        <translation>check the plan: errors, warnings and remarks, rule by rule</translation>
    </message>
    <message>
        <source>vérifie que rien n’a changé dans les séances gardées</source>
        <translation>check that nothing has changed in the kept sessions</translation>
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
        <source>« {text} » n’est pas un jour comme 2026-11-02</source>
        <translation>“{text}” is not a day such as 2026-11-02</translation>
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
        <source>« {text} » n’est pas un semestre comme hiver-2026 ou ete-2027</source>
        <translation>“{text}” is not a semester such as winter-2026 or summer-2027</translation>
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
        <source>«&#x202f;{text}&#x202f;» n’est pas une durée de 0 à 3600 secondes</source>
        <translation>“{text}” is not a duration of 0 to 3600 seconds</translation>
    </message>
    <message>
        <source>ÉDITEUR</source>
        <translation>PUBLISHER</translation>
    </message>
    <message>
        <source>échelle de l’écran, de 0,5 à 4</source>
        <translation>screen scale, from 0.5 to 4</translation>
    </message>
    <message>
        <source>écrit des cartes à imprimer en PDF, ou leurs communes au-delà en tableau</source>
        <translation>writes maps to print as PDF, or their communes beyond the limit as a table</translation>
    </message>
    <message>
        <source>écrit des courriers en PDF, ensemble ou un fichier par personne</source>
        <translation>write letters as PDF, together or one file for each person</translation>
    </message>
    <message>
        <source>écrit la fiche d’un terrain ou d’une commune en PDF</source>
        <translation>write the sheet of a site or a commune as PDF</translation>
    </message>
    <message>
        <source>écrit le classeur à remplir d’un genre de données</source>
        <translation>write the workbook to fill in for one kind of data</translation>
    </message>
    <message>
        <source>écrit les zones de 10, 20, 30 et 45 minutes pour un logiciel de cartes</source>
        <translation>write the zones of 10, 20, 30 and 45 minutes for mapping software</translation>
    </message>
    <message>
        <source>écrit un bilan ou un tableau en PDF, Excel ou CSV</source>
        <translation>write a summary or a table as PDF, Excel or CSV</translation>
    </message>
    <message>
        <source>écrit un plan de démonstration (personnes et terrains fictifs)</source>
        <translation>write a demonstration plan (fictitious people and sites)</translation>
    </message>
    <message>
        <source>écrit un plan vide, à remplir par des fichiers</source>
        <translation>writes an empty plan, to be filled from files</translation>
    </message>
    <message>
        <source>écrit une carte autonome pour un navigateur</source>
        <translation>write a self-contained map for a browser</translation>
    </message>
    <message>
        <source>écrit une liste (affectations, postes, appel) en PDF, Excel ou CSV</source>
        <translation>write a list (assignments, posts, call) as PDF, Excel or CSV</translation>
    </message>
    <message>
        <source>étendue, date et taille d’un réseau routier</source>
        <translation>extent, date and size of a road network</translation>
    </message>
</context>
<context>
    <name>AssignmentTravel</name>
    <message>
        <source>Trajets des internes</source>
        <translation>Interns’ journeys</translation>
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
    <name>BlockedCard</name>
    <message>
        <source>Corriger…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Déroger : {name}</source>
        <translation>Grant a derogation: {name}</translation>
    </message>
    <message>
        <source>Déroger…</source>
        <translation>Grant a derogation…</translation>
    </message>
    <message>
        <source>Ne pas appeler</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Voir la fiche</source>
        <translation>See the record</translation>
    </message>
    <message>
        <source>{act} : {name}</source>
        <translation>{act}: {name}</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Anc.</source>
        <translation>Sen.</translation>
    </message>
    <message>
        <source>Ancienneté : semestres validés dans la phase</source>
        <translation>Seniority: semesters completed in the phase</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Heure prévue de l’appel</source>
        <translation>Expected time of the call</translation>
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
        <source>Place dans la liste d’appel</source>
        <translation>Position in the call list</translation>
    </message>
    <message>
        <source>Procuration</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>CallListView</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Choisissez d’abord un interne dans la liste.</source>
        <translation>Choose an intern in the list first.</translation>
    </message>
    <message>
        <source>Filtrer la liste d’appel</source>
        <translation>Filter the call list</translation>
    </message>
    <message>
        <source>Filtrer la liste d’appel…  Ctrl+F</source>
        <translation>Filter the call list…  Ctrl+F</translation>
    </message>
    <message>
        <source>Liste d’appel</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>Pourquoi ce rang ? (F4)</source>
        <translation>Why this rank? (F4)</translation>
    </message>
    <message>
        <source>Procuration… (F2)</source>
        <translation>Proxy… (F2)</translation>
    </message>
    <message>
        <source>{n} interne n’est pas appelé</source>
        <translation>{n} intern is not called</translation>
    </message>
    <message>
        <source>{n} internes ne sont pas appelés</source>
        <translation>{n} interns are not called</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés</source>
        <translation>{shown} of {total} shown</translation>
    </message>
</context>
<context>
    <name>CallOrder</name>
    <message>
        <source>1er</source>
        <translation>no. 1</translation>
    </message>
    <message>
        <source>Choisissez parmi : {known}.</source>
        <translation>Choose among: {known}.</translation>
    </message>
    <message>
        <source>La clé de classement « {code} » n’existe pas.</source>
        <translation>The ranking key “{code}” does not exist.</translation>
    </message>
    <message>
        <source>La liste importée décide : {first}, puis {second}.</source>
        <translation>The imported list decides: {first}, then {second}.</translation>
    </message>
    <message>
        <source>La phase décide : {first} passe avant {second}.</source>
        <translation>The phase decides: {first} comes before {second}.</translation>
    </message>
    <message>
        <source>Le classement décide : {first} contre {second}.</source>
        <translation>The ranking decides: {first} against {second}.</translation>
    </message>
    <message>
        <source>L’ancienneté décide : {first} contre {second}.</source>
        <translation>Seniority decides: {first} against {second}.</translation>
    </message>
    <message>
        <source>Même ancienneté : {seniority}.</source>
        <translation>Same seniority: {seniority}.</translation>
    </message>
    <message>
        <source>Même classement : {key}.</source>
        <translation>Same ranking: {key}.</translation>
    </message>
    <message>
        <source>Même phase : {phase}.</source>
        <translation>Same phase: {phase}.</translation>
    </message>
    <message>
        <source>Personne n’est appelé avant.</source>
        <translation>Nobody is called before.</translation>
    </message>
    <message>
        <source>Rien ne les départage : le numéro IMOTEP le plus petit passe d’abord ({first}, {second}).</source>
        <translation>Nothing separates them: the smaller IMOTEP number comes first ({first}, {second}).</translation>
    </message>
    <message>
        <source>absent de la liste importée</source>
        <translation>not in the imported list</translation>
    </message>
    <message>
        <source>place {place} de la liste importée</source>
        <translation>position {place} in the imported list</translation>
    </message>
    <message>
        <source>rang inconnu</source>
        <translation>rank unknown</translation>
    </message>
    <message>
        <source>rang {rank}</source>
        <translation>rank {rank}</translation>
    </message>
    <message>
        <source>{first} est appelé avant {second}.</source>
        <translation>{first} is called before {second}.</translation>
    </message>
    <message>
        <source>{name} est {ordinal} sur {total} : {phase}, ancienneté {seniority}, {key}.</source>
        <translation>{name} is {ordinal} of {total}: {phase}, seniority {seniority}, {key}.</translation>
    </message>
    <message>
        <source>{n} interne a la même ancienneté et un meilleur classement.</source>
        <translation>{n} intern has the same seniority and a better ranking.</translation>
    </message>
    <message>
        <source>{n} interne a plus d’ancienneté.</source>
        <translation>{n} intern has more seniority.</translation>
    </message>
    <message>
        <source>{n} interne est avant dans la liste importée.</source>
        <translation>{n} intern comes earlier in the imported list.</translation>
    </message>
    <message>
        <source>{n} interne est d’une phase appelée avant.</source>
        <translation>{n} intern is in a phase called earlier.</translation>
    </message>
    <message>
        <source>{n} interne est à égalité, avec un numéro IMOTEP plus petit.</source>
        <translation>{n} intern is tied, with a smaller IMOTEP number.</translation>
    </message>
    <message>
        <source>{n} internes ont la même ancienneté et un meilleur classement.</source>
        <translation>{n} interns have the same seniority and a better ranking.</translation>
    </message>
    <message>
        <source>{n} internes ont plus d’ancienneté.</source>
        <translation>{n} interns have more seniority.</translation>
    </message>
    <message>
        <source>{n} internes sont avant dans la liste importée.</source>
        <translation>{n} interns come earlier in the imported list.</translation>
    </message>
    <message>
        <source>{n} internes sont d’une phase appelée avant.</source>
        <translation>{n} interns are in a phase called earlier.</translation>
    </message>
    <message>
        <source>{n} internes sont à égalité, avec un numéro IMOTEP plus petit.</source>
        <translation>{n} interns are tied, with a smaller IMOTEP number.</translation>
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
        <source>{n}e</source>
        <translation>no. {n}</translation>
    </message>
    <message>
        <source>{share}&#x202f;% (rang {rank} sur {size})</source>
        <translation>{share}% (rank {rank} of {size})</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>&amp;Places ouvertes</source>
        <translation>Open &amp;places</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Places du poste</source>
        <translation>Places of the post</translation>
    </message>
    <message>
        <source>Places ouvertes</source>
        <translation>Open places</translation>
    </message>
    <message>
        <source>Zéro ferme le poste. Cette étape peut être annulée.</source>
        <translation>Zero closes the post. This step can be undone.</translation>
    </message>
    <message>
        <source>{n} place est prise.</source>
        <translation>{n} place is taken.</translation>
    </message>
    <message>
        <source>{n} places sont prises.</source>
        <translation>{n} places are taken.</translation>
    </message>
</context>
<context>
    <name>CareChain</name>
    <message>
        <source>Ce fichier s’écarte de plus de {tolerance} M des chiffres publiés ({labels})&#x202f;: est-ce bien l’édition d’origine, entière&#x202f;?</source>
        <translation>This file is more than {tolerance} M away from the published figures ({labels}): is it the original edition, complete?</translation>
    </message>
    <message>
        <source>Habitants à plus de {threshold} min d’après ce fichier («&#x202f;{population}&#x202f;», {n} communes)&#x202f;: {steps}.</source>
        <translation>Inhabitants more than {threshold} min away according to this file (“{population}”, {n} communes): {steps}.</translation>
    </message>
    <message>
        <source>La chaîne publiée est retrouvée à {tolerance} M près (chiffres arrondis).</source>
        <translation>The published chain is found again within {tolerance} M (rounded figures).</translation>
    </message>
    <message>
        <source>SU ou SMUR, par la route</source>
        <translation>emergency department or SMUR, by road</translation>
    </message>
    <message>
        <source>SU, SMUR ou MCS, par la route</source>
        <translation>emergency department, SMUR or MCS, by road</translation>
    </message>
    <message>
        <source>tous les moyens, hélicoptères compris</source>
        <translation>all means, helicopters included</translation>
    </message>
    <message>
        <source>{label}&#x202f;: {people}</source>
        <translation>{label}: {people}</translation>
    </message>
    <message>
        <source>{said} (publié&#x202f;: {published}, écart&#x202f;: {gap})</source>
        <translation>{said} (published: {published}, difference: {gap})</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>1ᵉʳ</source>
        <translation>no. 1</translation>
    </message>
    <message>
        <source>Aucun poste ouvert ne convient (type nécessaire&#x202f;: {types}).</source>
        <translation>No open post is suitable (type needed: {types}).</translation>
    </message>
    <message>
        <source>Les postes permis étaient pris&#x202f;; une place existe si d’autres internes changent de poste.</source>
        <translation>The posts allowed were taken; there is a place if other interns change post.</translation>
    </message>
    <message>
        <source>{n} interne n’a aucune place libre qui lui soit permise.</source>
        <translation>{n} intern has no free place that is allowed.</translation>
    </message>
    <message>
        <source>{n} interne n’a que {posts}, {seats}.</source>
        <translation>{n} intern has only {posts}, {seats}.</translation>
    </message>
    <message>
        <source>{n} interne qui doit faire {types} n’a que {posts}, {seats}.</source>
        <translation>{n} intern who must do {types} has only {posts}, {seats}.</translation>
    </message>
    <message>
        <source>{n} internes n’ont aucune place libre qui leur soit permise.</source>
        <translation>{n} interns have no free place that is allowed.</translation>
    </message>
    <message>
        <source>{n} internes qui doivent faire {types} se partagent {posts}, {seats}.</source>
        <translation>{n} interns who must do {types} share {posts}, {seats}.</translation>
    </message>
    <message>
        <source>{n} internes se partagent {posts}, {seats}.</source>
        <translation>{n} interns share {posts}, {seats}.</translation>
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
        <source>{n} poste</source>
        <translation>{n} post</translation>
    </message>
    <message>
        <source>{n} postes</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>{others} ou {last}</source>
        <translation>{others} or {last}</translation>
    </message>
    <message>
        <source>{place}ᵉ</source>
        <translation>no. {place}</translation>
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
    <name>ChangeTableDialog</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Internes dont le poste change</source>
        <translation>Interns whose post changes</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Aucun problème</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>Couches ({n})</source>
        <translation>Layers ({n})</translation>
    </message>
    <message>
        <source>Couches de la carte</source>
        <translation>Layers of the map</translation>
    </message>
    <message>
        <source>Différences ({n})</source>
        <translation>Differences ({n})</translation>
    </message>
    <message>
        <source>Problèmes et différences</source>
        <translation>Problems and differences</translation>
    </message>
    <message>
        <source>× {n} problème</source>
        <translation>× {n} problem</translation>
    </message>
    <message>
        <source>× {n} problèmes</source>
        <translation>× {n} problems</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Annulez ce changement et faites-le en séance, ou gardez-en le motif.</source>
        <translation>Undo this change and make it in the session, or keep its reason.</translation>
    </message>
    <message>
        <source>Attendez leur choix, puis indiquez-le dans la séance.</source>
        <translation>Wait for their choice, then record it in the session.</translation>
    </message>
    <message>
        <source>Changez l’interne de poste, ou enregistrez la dérogation du coordonnateur.</source>
        <translation>Move the intern to another post, or record the coordinator’s derogation.</translation>
    </message>
    <message>
        <source>Changez l’interne de poste, ou enregistrez une dérogation.</source>
        <translation>Move the intern to another post, or record a derogation.</translation>
    </message>
    <message>
        <source>Changez l’interne de poste.</source>
        <translation>Move the intern to another post.</translation>
    </message>
    <message>
        <source>Cherchez un logement près du terrain ou un poste plus proche.</source>
        <translation>Look for housing near the site or for a post that is closer.</translation>
    </message>
    <message>
        <source>Confirmez la validation (congés énumérés : {listed} jours) ou retirez-la.</source>
        <translation>Confirm the validation (listed leaves: {listed} days) or remove it.</translation>
    </message>
    <message>
        <source>Corrigez la fiche si elle est fausse&#x202f;; sinon, l’ARS décide&#x202f;: rejeu ou annulation.</source>
        <translation>Correct the record if it is wrong; otherwise the ARS decides: replay or annulment.</translation>
    </message>
    <message>
        <source>Déplacez un interne ou ajoutez un maître de stage au groupe.</source>
        <translation>Move an intern or add a supervisor to the group.</translation>
    </message>
    <message>
        <source>Déplacez un interne.</source>
        <translation>Move an intern.</translation>
    </message>
    <message>
        <source>Dérogation accordée par {author} le {day:%d/%m/%Y} : {motive}</source>
        <translation>Derogation granted by {author} on {day:%d/%m/%Y}: {motive}</translation>
    </message>
    <message>
        <source>Enregistrez sa situation ou donnez-lui une place.</source>
        <translation>Record the intern’s situation or give the intern a place.</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Faites renouveler l’agrément ou changez l’interne de poste.</source>
        <translation>Have the accreditation renewed or move the intern to another post.</translation>
    </message>
    <message>
        <source>Gardez une seule affectation.</source>
        <translation>Keep a single assignment.</translation>
    </message>
    <message>
        <source>Laissez l’interne hors des listes d’appel, ou corrigez ses stages validés s’ils sont faux.</source>
        <translation>Leave the intern out of the call lists, or correct their validated internships if they are wrong.</translation>
    </message>
    <message>
        <source>Ouvrez {n} place de plus, ou demandez une dérogation ministérielle.</source>
        <translation>Open {n} more place, or ask for a ministerial derogation.</translation>
    </message>
    <message>
        <source>Ouvrez {n} places de plus, ou demandez une dérogation ministérielle.</source>
        <translation>Open {n} more places, or ask for a ministerial derogation.</translation>
    </message>
    <message>
        <source>Retirez cette affectation.</source>
        <translation>Remove this assignment.</translation>
    </message>
    <message>
        <source>Retirez la validation : même un congé énuméré n’en permet pas tant ({listed}).</source>
        <translation>Remove the validation: even a listed leave does not allow so many ({listed}).</translation>
    </message>
    <message>
        <source>Retirez la validation ou corrigez la situation.</source>
        <translation>Remove the validation or correct the situation.</translation>
    </message>
    <message>
        <source>Retirez l’affectation ou corrigez la situation.</source>
        <translation>Remove the assignment or correct the situation.</translation>
    </message>
    <message>
        <source>Retirez l’affectation ou corrigez les stages validés.</source>
        <translation>Remove the assignment or correct the validated internships.</translation>
    </message>
    <message>
        <source>Retirez-la, ou changez l’interne de poste.</source>
        <translation>Remove it, or move the intern to another post.</translation>
    </message>
    <message>
        <source>Une affectation désigne un interne ou un poste qui n’existe pas ({intern}, {post}).</source>
        <translation>An assignment refers to an intern or a post that does not exist ({intern}, {post}).</translation>
    </message>
    <message>
        <source>Une règle locale demande de pourvoir toutes les places ambulatoires.</source>
        <translation>A local rule asks for every ambulatory place to be filled.</translation>
    </message>
    <message>
        <source>{name} ({phase}) est sur un poste qui n’est pas ouvert à sa phase.</source>
        <translation>{name} ({phase}) is on a post that is not open to this phase.</translation>
    </message>
    <message>
        <source>{name} : la dérogation du {day:%d/%m/%Y} sur les stages en CHU est trop tardive et ne lève rien.</source>
        <translation>{name}: the derogation of {day:%d/%m/%Y} on internships in a CHU is too late and lifts nothing.</translation>
    </message>
    <message>
        <source>{name} : un semestre est validé avec {n} jour d’absence (toléré : {most}).</source>
        <translation>{name}: a semester is validated with {n} day of absence (tolerated: {most}).</translation>
    </message>
    <message>
        <source>{name} : un semestre est validé avec {n} jours d’absence (toléré : {most}).</source>
        <translation>{name}: a semester is validated with {n} days of absence (tolerated: {most}).</translation>
    </message>
    <message>
        <source>{name} a tout validé : ne sera pas appelé.</source>
        <translation>{name} has validated everything: will not be called.</translation>
    </message>
    <message>
        <source>{name} a un poste, mais est absent ce semestre ({situation}).</source>
        <translation>{name} has a post, but is away this semester ({situation}).</translation>
    </message>
    <message>
        <source>{name} a un poste, mais n’a plus rien à valider.</source>
        <translation>{name} has a post, but has nothing left to validate.</translation>
    </message>
    <message>
        <source>{name} a un stage libre avant les internes de la spécialité d’accueil.</source>
        <translation>{name} has a free internship ahead of the interns of the host specialty.</translation>
    </message>
    <message>
        <source>{name} a validé un semestre en surnombre non validant.</source>
        <translation>{name} has validated a semester as a non-validating supernumerary.</translation>
    </message>
    <message>
        <source>{name} a {count} postes ce semestre.</source>
        <translation>{name} has {count} posts this semester.</translation>
    </message>
    <message>
        <source>{name} change de terrain entre ses deux semestres de docteur junior.</source>
        <translation>{name} changes site between the two junior doctor semesters.</translation>
    </message>
    <message>
        <source>{name} est dans une situation particulière : ce semestre ne sera pas validé.</source>
        <translation>{name} is in a particular situation: this semester will not be validated.</translation>
    </message>
    <message>
        <source>{name} est hors capacité sans être en surnombre.</source>
        <translation>{name} is outside capacity without being a supernumerary.</translation>
    </message>
    <message>
        <source>{name} est sur un terrain sans agrément « {type} » pour tout le semestre ({site}).</source>
        <translation>{name} is on a site without a “{type}” accreditation for the whole semester ({site}).</translation>
    </message>
    <message>
        <source>{name} est à l’hôpital pendant la consolidation.</source>
        <translation>{name} has a hospital post during the consolidation.</translation>
    </message>
    <message>
        <source>{name} est à {minutes} min de son stage, sans logement connu (seuil : {limit} min).</source>
        <translation>{name} is {minutes} min from the internship, with no known housing (threshold: {limit} min).</translation>
    </message>
    <message>
        <source>{name} ferait {count} stages en CHU ; le maximum local est {most}.</source>
        <translation>{name} would do {count} internships in a CHU; the local maximum is {most}.</translation>
    </message>
    <message>
        <source>{name} finirait avec moins de {least} stages en CHU, minimum local.</source>
        <translation>{name} would finish with fewer than {least} internships in a CHU, the local minimum.</translation>
    </message>
    <message>
        <source>{name} finirait sans stage en CHU, obligatoire localement.</source>
        <translation>{name} would finish without an internship in a CHU, which is compulsory locally.</translation>
    </message>
    <message>
        <source>{name} ne peut plus faire toute sa maquette à ses positions après ce stage.</source>
        <translation>{name} can no longer do the whole curriculum at its positions after this internship.</translation>
    </message>
    <message>
        <source>{name} n’a pas besoin d’un stage « {type} » ce semestre.</source>
        <translation>{name} does not need a “{type}” internship this semester.</translation>
    </message>
    <message>
        <source>{name} refait un stage « {type} » déjà validé.</source>
        <translation>{name} does a “{type}” internship again that is already validated.</translation>
    </message>
    <message>
        <source>{name} revient sur un terrain déjà fait : {site}.</source>
        <translation>{name} goes back to a site already done: {site}.</translation>
    </message>
    <message>
        <source>{name} termine sa maquette avec {count} semestres de médecine générale agréés à titre principal ; il en faut {least}.</source>
        <translation>{name} ends the curriculum with {count} semesters of general practice under a principal accreditation; {least} are needed.</translation>
    </message>
    <message>
        <source>{n} interne est placé en zone prioritaire ; le zonage ne change jamais l’ordre.</source>
        <translation>{n} intern is placed in a priority area; zoning never changes the order.</translation>
    </message>
    <message>
        <source>{n} internes sont placés en zone prioritaire ; le zonage ne change jamais l’ordre.</source>
        <translation>{n} interns are placed in a priority area; zoning never changes the order.</translation>
    </message>
    <message>
        <source>{site} : {count} internes pour {doctors} maîtres de stage ({most} au plus chacun).</source>
        <translation>{site}: {count} interns for {doctors} supervisors ({most} each at most).</translation>
    </message>
    <message>
        <source>{site} : {n} place ambulatoire reste vide.</source>
        <translation>{site}: {n} ambulatory place stays empty.</translation>
    </message>
    <message>
        <source>{site} : {n} places ambulatoires restent vides.</source>
        <translation>{site}: {n} ambulatory places stay empty.</translation>
    </message>
    <message>
        <source>{site}, poste {post} : {count} internes pour {n} place.</source>
        <translation>{site}, post {post}: {count} interns for {n} place.</translation>
    </message>
    <message>
        <source>{site}, poste {post} : {count} internes pour {n} places.</source>
        <translation>{site}, post {post}: {count} interns for {n} places.</translation>
    </message>
    <message>
        <source>« {label} » : {seats} places ouvertes pour {interns} internes appelés, minimum {least}.</source>
        <translation>“{label}”: {seats} places open for {interns} interns called, minimum {least}.</translation>
    </message>
    <message>
        <source>« {label} » : {seats} places ouvertes pour {interns} internes présents, minimum {least}.</source>
        <translation>“{label}”: {seats} places open for {interns} interns present, minimum {least}.</translation>
    </message>
    <message>
        <source>« {session} » : l’affectation de {name} a été changée hors de la séance.</source>
        <translation>“{session}”: the assignment of {name} was changed outside the session.</translation>
    </message>
    <message>
        <source>« {session} » : {first} est appelé avant {second}, qui passe d’abord.</source>
        <translation>“{session}”: {first} is called before {second}, who should come first.</translation>
    </message>
    <message>
        <source>« {session} » : {name} a reçu un poste hors de la séance, sans attendre d’y être appelé.</source>
        <translation>“{session}”: {name} was given a post outside the session, without waiting to be called in it.</translation>
    </message>
    <message>
        <source>Établissez la liste d’appel à nouveau.</source>
        <translation>Draw up the call list again.</translation>
    </message>
</context>
<context>
    <name>ChoiceSession</name>
    <message>
        <source>Annulez la dernière étape, ou reprenez la dernière copie de sécurité.</source>
        <translation>Undo the last step, or go back to the latest backup.</translation>
    </message>
    <message>
        <source>Annulez son ouverture, ou préparez une autre séance.</source>
        <translation>Undo its opening, or prepare another session.</translation>
    </message>
    <message>
        <source>Annulez-la d’abord, avec un motif.</source>
        <translation>Cancel it first, with a reason.</translation>
    </message>
    <message>
        <source>Cet interne n’est pas dans la liste d’appel.</source>
        <translation>This intern is not in the call list.</translation>
    </message>
    <message>
        <source>Cette séance de choix n’existe plus dans le plan (identifiant {id}).</source>
        <translation>This choice session is no longer in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Chaque tour doit durer plus de zéro minute.</source>
        <translation>Each turn must last more than zero minutes.</translation>
    </message>
    <message>
        <source>Donnez un nom à la séance.</source>
        <translation>Give the session a name.</translation>
    </message>
    <message>
        <source>Importez cette liste, ou choisissez une autre clé de classement.</source>
        <translation>Import this list, or choose another ranking key.</translation>
    </message>
    <message>
        <source>La liste importée nomme des internes inconnus du plan : {ids}.</source>
        <translation>The imported list names interns unknown to the plan: {ids}.</translation>
    </message>
    <message>
        <source>La suite des événements de la séance ne tient pas : {detail}.</source>
        <translation>The sequence of events of the session does not hold: {detail}.</translation>
    </message>
    <message>
        <source>La séance gardée n° {number} est illisible.</source>
        <translation>The kept session no. {number} cannot be read.</translation>
    </message>
    <message>
        <source>La séance n’a pas de liste d’appel.</source>
        <translation>The session has no call list.</translation>
    </message>
    <message>
        <source>La séance « {label} » a déjà une seconde procédure.</source>
        <translation>The session “{label}” already has a second procedure.</translation>
    </message>
    <message>
        <source>La séance « {label} » est {status} : elle ne se prépare plus.</source>
        <translation>The session “{label}” is {status}: it can no longer be prepared.</translation>
    </message>
    <message>
        <source>La séance « {label} » est {status} : plus rien n’y change.</source>
        <translation>The session “{label}” is {status}: nothing in it can change any more.</translation>
    </message>
    <message>
        <source>La séance « {label} » n’est pas annulée.</source>
        <translation>The session “{label}” is not cancelled.</translation>
    </message>
    <message>
        <source>Le plan n’a pas de séance n° {number}.</source>
        <translation>The plan has no session no. {number}.</translation>
    </message>
    <message>
        <source>L’heure du premier appel s’écrit 09:00.</source>
        <translation>The time of the first call is written like 09:00.</translation>
    </message>
    <message>
        <source>L’ordre de cette séance est celui d’une liste importée.</source>
        <translation>The order of this session is that of an imported list.</translation>
    </message>
    <message>
        <source>Pour choisir de nouveau, annulez-la puis ouvrez une seconde procédure.</source>
        <translation>To choose again, cancel it, then open a second procedure.</translation>
    </message>
    <message>
        <source>Reprenez la dernière copie de sécurité.</source>
        <translation>Go back to the latest backup.</translation>
    </message>
    <message>
        <source>Seule une séance ouverte peut être figée.</source>
        <translation>Only an open session can be frozen.</translation>
    </message>
    <message>
        <source>Séances du semestre : {numbers}.</source>
        <translation>Sessions of the semester: {numbers}.</translation>
    </message>
    <message>
        <source>Terminez les appels avant de figer la séance.</source>
        <translation>Finish the calls before you freeze the session.</translation>
    </message>
    <message>
        <source>Toutes les phases</source>
        <translation>All phases</translation>
    </message>
    <message>
        <source>Une annulation dit pourquoi.</source>
        <translation>A cancellation must say why.</translation>
    </message>
    <message>
        <source>Une seconde procédure dit pourquoi.</source>
        <translation>A second procedure must say why.</translation>
    </message>
    <message>
        <source>Une séance concerne au moins une phase.</source>
        <translation>A session concerns at least one phase.</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>{label} (seconde procédure)</source>
        <translation>{label} (second procedure)</translation>
    </message>
    <message>
        <source>{n} interne n’a pas encore été appelé.</source>
        <translation>{n} intern has not been called yet.</translation>
    </message>
    <message>
        <source>{n} internes n’ont pas encore été appelés.</source>
        <translation>{n} interns have not been called yet.</translation>
    </message>
    <message>
        <source>Établissez-la, puis ouvrez la séance.</source>
        <translation>Draw it up, then open the session.</translation>
    </message>
</context>
<context>
    <name>ChosenList</name>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>Aperçu, PDF ou imprimante : les postes vacants de tout le semestre, tels qu’ils sont maintenant</source>
        <translation>Preview, PDF or printer: the vacant posts of the whole semester as they are now</translation>
    </message>
    <message>
        <source>Aucun poste n’est vacant.</source>
        <translation>No post is vacant.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier les postes vacants</source>
        <translation>Copy the vacant posts</translation>
    </message>
    <message>
        <source>Filtrer les résultats</source>
        <translation>Filter the results</translation>
    </message>
    <message>
        <source>Filtrer les résultats…  Ctrl+F</source>
        <translation>Filter the results…  Ctrl+F</translation>
    </message>
    <message>
        <source>Imprimer les postes vacants</source>
        <translation>Print the vacant posts</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Le {at:%d/%m/%Y} à {at:%H:%M}, par {author}. Motif : {motive}</source>
        <translation>On {at:%d/%m/%Y} at {at:%H:%M}, by {author}. Reason: {motive}</translation>
    </message>
    <message>
        <source>Postes vacants</source>
        <translation>Vacant posts</translation>
    </message>
    <message>
        <source>Postes vacants copiés : collez-les dans un tableur.</source>
        <translation>Vacant posts copied: paste them into a spreadsheet program.</translation>
    </message>
    <message>
        <source>Qui changerait de poste si un interne n’avait pas été appelé</source>
        <translation>Who would change post if an intern had not been called</translation>
    </message>
    <message>
        <source>Recalculer la signature de chaque séance gardée et leur enchaînement</source>
        <translation>Compute again the signature of each kept session and how they are chained</translation>
    </message>
    <message>
        <source>Rejeu…</source>
        <translation>Replay…</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Résultats de la séance</source>
        <translation>Results of the session</translation>
    </message>
    <message>
        <source>Signature SHA-256 : {hash}…</source>
        <translation>SHA-256 signature: {hash}…</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>{label} : {status}</source>
        <translation>{label}: {status}</translation>
    </message>
    <message>
        <source>{n} place vacante</source>
        <translation>{n} vacant place</translation>
    </message>
    <message>
        <source>{n} places vacantes</source>
        <translation>{n} vacant places</translation>
    </message>
    <message>
        <source>{type} : {n}</source>
        <translation>{type}: {n}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Choisissez l’un des deux plans calculés.</source>
        <translation>Choose one of the two computed plans.</translation>
    </message>
    <message>
        <source>Choisissez l’un des deux plans à droite pour voir qui bougerait.</source>
        <translation>Choose one of the two plans on the right to see who would move.</translation>
    </message>
    <message>
        <source>Et si ce poste fermait ?</source>
        <translation>What if this post closed?</translation>
    </message>
    <message>
        <source>Fermeture de {site} : {label}</source>
        <translation>Closing of {site}: {label}</translation>
    </message>
    <message>
        <source>Garder ce calcul</source>
        <translation>Keep this computation</translation>
    </message>
    <message>
        <source>Garder les choix faits en séance</source>
        <translation>Keep the choices made in session</translation>
    </message>
    <message>
        <source>Le calcul est en cours.</source>
        <translation>The computation is running.</translation>
    </message>
    <message>
        <source>Moins de places à {site} : {label}</source>
        <translation>Fewer places at {site}: {label}</translation>
    </message>
    <message>
        <source>Personne ne changerait de poste dans « {label} ».</source>
        <translation>Nobody would change post in “{label}”.</translation>
    </message>
    <message>
        <source>Places qui resteraient</source>
        <translation>Places that would remain</translation>
    </message>
    <message>
        <source>Qui changerait de poste</source>
        <translation>Who would change post</translation>
    </message>
    <message>
        <source>Qui changerait de poste dans « {label} » :</source>
        <translation>Who would change post in “{label}”:</translation>
    </message>
    <message>
        <source>Recalculer</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>Rien n’est fermé ni déplacé ici : c’est un essai. Garder un calcul ne ferme pas le poste.</source>
        <translation>Nothing is closed or moved here: this is a trial. Keeping a computation does not close the post.</translation>
    </message>
    <message>
        <source>Sauf de ceux qui sont sur ce poste. Ce qui est verrouillé reste toujours.</source>
        <translation>Except of those who are on this post. What is locked always stays.</translation>
    </message>
    <message>
        <source>{type} · {number}</source>
        <translation>{type} · {number}</translation>
    </message>
    <message>
        <source>« {label} » est gardé dans la page Calculs.</source>
        <translation>“{label}” is kept on the Computations page.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Cochez celles à montrer&#x202f;; glissez-les, ou Alt+↑ et Alt+↓, pour changer l’ordre.</source>
        <translation>Tick those to show; drag them, or Alt+↑ and Alt+↓, to change the order.</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>Colonnes d’origine</source>
        <translation>Original columns</translation>
    </message>
    <message>
        <source>Descendre la colonne</source>
        <translation>Move the column down</translation>
    </message>
    <message>
        <source>Descendre la colonne (Alt+↓)</source>
        <translation>Move the column down (Alt+↓)</translation>
    </message>
    <message>
        <source>Monter la colonne</source>
        <translation>Move the column up</translation>
    </message>
    <message>
        <source>Monter la colonne (Alt+↑)</source>
        <translation>Move the column up (Alt+↑)</translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source> et {n} autres</source>
        <translation> and {n} others</translation>
    </message>
    <message>
        <source>Ce fichier se lit sans choisir de colonnes.</source>
        <translation>This file is read without choosing columns.</translation>
    </message>
    <message>
        <source>Colonnes choisies la dernière fois pour un fichier aux mêmes titres.</source>
        <translation>Columns chosen the last time for a file with the same headings.</translation>
    </message>
    <message>
        <source>Colonnes du fichier qui ne servent pas&#x202f;: {names}.</source>
        <translation>Columns of the file that are not used: {names}.</translation>
    </message>
    <message>
        <source>Montrer les autres champs</source>
        <translation>Show the other fields</translation>
    </message>
    <message>
        <source>Montrer {n} autre champ</source>
        <translation>Show {n} other field</translation>
    </message>
    <message>
        <source>Montrer {n} autres champs</source>
        <translation>Show {n} other fields</translation>
    </message>
    <message>
        <source>Oublier ce choix</source>
        <translation>Forget this choice</translation>
    </message>
    <message>
        <source>Reconnaître les colonnes à leurs titres seulement</source>
        <translation>Recognise the columns by their headings only</translation>
    </message>
    <message>
        <source>Sans la colonne de&#x202f;: {fields}, ce que le plan a déjà peut être mis à jour, rien ne peut y être ajouté.</source>
        <translation>Without the column of: {fields}, what the plan already has can be updated, nothing can be added.</translation>
    </message>
    <message>
        <source>Vérifiez quelle colonne du fichier contient quoi.</source>
        <translation>Check which column of the file holds what.</translation>
    </message>
    <message>
        <source>aucune colonne</source>
        <translation>no column</translation>
    </message>
    <message>
        <source>par exemple {value}</source>
        <translation>for example {value}</translation>
    </message>
    <message>
        <source>sans titre</source>
        <translation>no heading</translation>
    </message>
    <message>
        <source>{field} * obligatoire</source>
        <translation>{field} * required</translation>
    </message>
    <message>
        <source>{field} * pour ajouter</source>
        <translation>{field} * to add</translation>
    </message>
    <message>
        <source>▲ Il manque la colonne de&#x202f;: {fields}. Sans elle, rien ne peut être importé.</source>
        <translation>▲ The column of: {fields} is missing. Nothing can be imported without it.</translation>
    </message>
    <message>
        <source>▲ La même colonne sert deux fois&#x202f;: {names}.</source>
        <translation>▲ The same column is used twice: {names}.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>- {extract} du {date}</source>
        <translation>- {extract} of {date}</translation>
    </message>
    <message>
        <source>Aucune impression à diffusion restreinte.</source>
        <translation>No print for restricted readers.</translation>
    </message>
    <message>
        <source>Carte écrite : {path}</source>
        <translation>Map written: {path}</translation>
    </message>
    <message>
        <source>Cartes écrites&#x202f;: {path} ({maps})</source>
        <translation>Maps written: {path} ({maps})</translation>
    </message>
    <message>
        <source>Ce plan n’a pas de couche de communes.</source>
        <translation>This plan has no commune layer.</translation>
    </message>
    <message>
        <source>Classeur écrit&#x202f;: {path} ({lines})</source>
        <translation>Workbook written: {path} ({lines})</translation>
    </message>
    <message>
        <source>Colonnes de ce document&#x202f;: {names}.</source>
        <translation>Columns of this document: {names}.</translation>
    </message>
    <message>
        <source>Colonnes inconnues&#x202f;: {names}.</source>
        <translation>Unknown columns: {names}.</translation>
    </message>
    <message>
        <source>Communes au-delà du seuil écrites&#x202f;: {path} ({lines})</source>
        <translation>Communes beyond the limit written: {path} ({lines})</translation>
    </message>
    <message>
        <source>Donnez --from et --to, ou bien --pairs et --out.</source>
        <translation>Give --from and --to, or else --pairs and --out.</translation>
    </message>
    <message>
        <source>Donnez --kind&#x202f;: {kinds}.</source>
        <translation>Give --kind: {kinds}.</translation>
    </message>
    <message>
        <source>Donnez --out à la place de --folder.</source>
        <translation>Give --out instead of --folder.</translation>
    </message>
    <message>
        <source>Donnez-lui un autre nom ; rien n’a été écrit.</source>
        <translation>Give it another name; nothing was written.</translation>
    </message>
    <message>
        <source>Image écrite : {path}</source>
        <translation>Picture written: {path}</translation>
    </message>
    <message>
        <source>Importé.</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>La correspondance «&#x202f;{path}&#x202f;» ne se lit pas ({reason}).</source>
        <translation>The mapping “{path}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le rapport écraserait « {file} ».</source>
        <translation>The report would overwrite “{file}”.</translation>
    </message>
    <message>
        <source>Matrice écrite : {path}</source>
        <translation>Matrix written: {path}</translation>
    </message>
    <message>
        <source>Modèle écrit&#x202f;: {path}</source>
        <translation>Template written: {path}</translation>
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
        <source>Plan vide écrit : {path}</source>
        <translation>Empty plan written: {path}</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Rien à changer : cet interne est déjà sur ce poste.</source>
        <translation>Nothing to change: this intern already holds this post.</translation>
    </message>
    <message>
        <source>Rien à changer&#x202f;: le plan le dit déjà.</source>
        <translation>Nothing to change: the plan says so already.</translation>
    </message>
    <message>
        <source>Réseau écrit : {path}</source>
        <translation>Network written: {path}</translation>
    </message>
    <message>
        <source>Terminez son nom par .pdf, .xlsx ou .csv, ou donnez --format.</source>
        <translation>End its name with .pdf, .xlsx or .csv, or give --format.</translation>
    </message>
    <message>
        <source>Zones écrites : {path} ({limits} min ; {basis})</source>
        <translation>Zones written: {path} ({limits} min; {basis})</translation>
    </message>
    <message>
        <source>agréées</source>
        <translation>accredited</translation>
    </message>
    <message>
        <source>appelés</source>
        <translation>called</translation>
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
        <source>en ZIP</source>
        <translation>in ZIP</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>ouvertes</source>
        <translation>open</translation>
    </message>
    <message>
        <source>ouverts</source>
        <translation>open</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>prises</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>que ce type</source>
        <translation>only this type</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>sans trajet : {n}</source>
        <translation>without a route: {n}</translation>
    </message>
    <message>
        <source>séance</source>
        <translation>session</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>vacantes</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>{extract} du {date} : {nodes} carrefours, {edges} tronçons, {share} % d’un seul tenant ; vitesses {profile}</source>
        <translation>{extract} of {date}: {nodes} junctions, {edges} stretches, {share}% in one piece; speeds {profile}</translation>
    </message>
    <message>
        <source>{files} dans {path}</source>
        <translation>{files} in {path}</translation>
    </message>
    <message>
        <source>{kind}&#x202f;: lignes {rows}, ajouts {added}, modifications {changed}, inchangés {unchanged}, absents du fichier {missing}, refusées {refused}</source>
        <translation>{kind}: rows {rows}, added {added}, changed {changed}, unchanged {unchanged}, missing from the file {missing}, refused {refused}</translation>
    </message>
    <message>
        <source>{n} avertissement</source>
        <translation>{n} warning</translation>
    </message>
    <message>
        <source>{n} avertissements</source>
        <translation>{n} warnings</translation>
    </message>
    <message>
        <source>{n} carte</source>
        <translation>{n} map</translation>
    </message>
    <message>
        <source>{n} cartes</source>
        <translation>{n} maps</translation>
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
        <source>{n} erreur</source>
        <translation>{n} error</translation>
    </message>
    <message>
        <source>{n} erreurs</source>
        <translation>{n} errors</translation>
    </message>
    <message>
        <source>{n} fichier écrit</source>
        <translation>{n} file written</translation>
    </message>
    <message>
        <source>{n} fichiers écrits</source>
        <translation>{n} files written</translation>
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
        <source>{n} remarque</source>
        <translation>{n} remark</translation>
    </message>
    <message>
        <source>{n} remarques</source>
        <translation>{n} remarks</translation>
    </message>
    <message>
        <source>{n} élément retiré du plan</source>
        <translation>{n} item removed from the plan</translation>
    </message>
    <message>
        <source>{n} éléments retirés du plan</source>
        <translation>{n} items removed from the plan</translation>
    </message>
    <message>
        <source>« {name} » ne dit pas la forme du fichier.</source>
        <translation>“{name}” does not say the form of the file.</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;»&#x202f;: le genre de données n’est pas reconnu.</source>
        <translation>“{file}”: the kind of data is not recognised.</translation>
    </message>
    <message>
        <source>«&#x202f;{path}&#x202f;» n’est pas un objet JSON de textes.</source>
        <translation>“{path}” is not a JSON object of texts.</translation>
    </message>
    <message>
        <source>«&#x202f;{title}&#x202f;» s’écrit en un seul fichier.</source>
        <translation>“{title}” is written as one file.</translation>
    </message>
    <message>
        <source>«&#x202f;{title}&#x202f;» écrit&#x202f;: {path} ({lines})</source>
        <translation>“{title}” written: {path} ({lines})</translation>
    </message>
    <message>
        <source>Écrivez par exemple {example}.</source>
        <translation>Write for example {example}.</translation>
    </message>
    <message>
        <source>à placer</source>
        <translation>to be placed</translation>
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
        <source>Bienvenue. Voici une démonstration : personnes et terrains y sont fictifs, essayez tout. Pour vos propres fichiers, commencez par un plan vide.</source>
        <translation>Welcome. This is a demonstration: its people and sites are fictitious, try everything. For your own files, begin with an empty plan.</translation>
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
        <source>Ouvrez d’abord une séance de choix : c’est elle que la salle regarde.</source>
        <translation>Open a choice session first: it is what the room watches.</translation>
    </message>
    <message>
        <source>Ouvrir un plan</source>
        <translation>Open a plan</translation>
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
    <name>CommuneTerritory</name>
    <message>
        <source>Ces communes n’ont pas de projection commune.</source>
        <translation>These communes have no projection in common.</translation>
    </message>
    <message>
        <source>Chevauchements entre communes, attribués à la voisine : {n}.</source>
        <translation>Overlaps between communes, given to the neighbour: {n}.</translation>
    </message>
    <message>
        <source>Choisissez l’édition COG ou COG-CARTO d’ADMIN EXPRESS.</source>
        <translation>Choose the COG or COG-CARTO edition of ADMIN EXPRESS.</translation>
    </message>
    <message>
        <source>Communes de {source}, code officiel géographique {year}</source>
        <translation>Communes of {source}, official geographic code {year}</translation>
    </message>
    <message>
        <source>Communes sans contour lisible : {codes}.</source>
        <translation>Communes without a readable outline: {codes}.</translation>
    </message>
    <message>
        <source>Découpage du territoire</source>
        <translation>Drawing the territory</translation>
    </message>
    <message>
        <source>EPCI {siren}</source>
        <translation>EPCI {siren}</translation>
    </message>
    <message>
        <source>Interstices de moins de 1 ha entre communes, comblés : {n}.</source>
        <translation>Gaps of less than 1 ha between communes, filled: {n}.</translation>
    </message>
    <message>
        <source>Le fichier ne dit pas les intercommunalités : celles d’avant sont gardées.</source>
        <translation>The file does not tell the intercommunalities: those of before are kept.</translation>
    </message>
    <message>
        <source>Le fond de carte actuel ne connaît pas les départements {codes}.</source>
        <translation>The present base map does not know the départements {codes}.</translation>
    </message>
    <message>
        <source>Le système de coordonnées annoncé par le fichier n’est sans doute pas le sien.</source>
        <translation>The coordinate system that the file states is probably not its own.</translation>
    </message>
    <message>
        <source>Le système de coordonnées du fichier n’est pas reconnu.</source>
        <translation>The coordinate system of the file is not recognised.</translation>
    </message>
    <message>
        <source>Les contours de « {name} » ne forment pas un pavage : {reason}.</source>
        <translation>The outlines of “{name}” do not fit together: {reason}.</translation>
    </message>
    <message>
        <source>Les contours sont à {n} km des communes qu’ils désignent.</source>
        <translation>The outlines lie {n} km away from the communes that they name.</translation>
    </message>
    <message>
        <source>Téléchargez le fichier de nouveau.</source>
        <translation>Download the file again.</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>population publiée avec les contours ({source}, édition {year})</source>
        <translation>population published with the outlines ({source}, edition {year})</translation>
    </message>
    <message>
        <source>{n} commune sans chef-lieu connu : un point intérieur en tient lieu.</source>
        <translation>{n} commune without a known seat: a point inside stands in for it.</translation>
    </message>
    <message>
        <source>{n} commune sans chef-lieu dans le fichier garde son point.</source>
        <translation>{n} commune without a seat in the file keeps its point.</translation>
    </message>
    <message>
        <source>{n} commune sans population dans le fichier : celle d’avant est gardée.</source>
        <translation>{n} commune without a population in the file: that of before is kept.</translation>
    </message>
    <message>
        <source>{n} communes sans chef-lieu connu : un point intérieur en tient lieu.</source>
        <translation>{n} communes without a known seat: a point inside stands in for it.</translation>
    </message>
    <message>
        <source>{n} communes sans chef-lieu dans le fichier gardent leur point.</source>
        <translation>{n} communes without a seat in the file keep their points.</translation>
    </message>
    <message>
        <source>{n} communes sans population dans le fichier : celle d’avant est gardée.</source>
        <translation>{n} communes without a population in the file: that of before is kept.</translation>
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
    <name>Computation</name>
    <message>
        <source>Calcul d’affectation</source>
        <translation>Computation of assignments</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Corrigez la fiche ou les stages de l’interne.</source>
        <translation>Correct the intern’s record or internships.</translation>
    </message>
    <message>
        <source>Corrigez le semestre de l’interne, ou la règle dans la page « Règles ».</source>
        <translation>Correct the intern’s semester, or the rule on the “Rules” page.</translation>
    </message>
    <message>
        <source>ancienneté de choix</source>
        <translation>choice seniority</translation>
    </message>
    <message>
        <source>semestres validés</source>
        <translation>validated semesters</translation>
    </message>
    <message>
        <source>{name} : un semestre non validé compte pour l’ancienneté, contre la règle en vigueur.</source>
        <translation>{name}: a semester that is not validated counts for seniority, against the rule in force.</translation>
    </message>
    <message>
        <source>{name} : un semestre non validé ne compte pas pour l’ancienneté, contre la règle en vigueur.</source>
        <translation>{name}: a semester that is not validated does not count for seniority, against the rule in force.</translation>
    </message>
    <message>
        <source>{name} : {counter} de {stored} dans la fiche, {again} d’après ses stages enregistrés.</source>
        <translation>{name}: {counter}, {stored} in the record, {again} according to the recorded internships.</translation>
    </message>
</context>
<context>
    <name>CoupleField</name>
    <message>
        <source>Co&amp;uple avec</source>
        <translation>Co&amp;uple with</translation>
    </message>
    <message>
        <source>Couple avec</source>
        <translation>Couple with</translation>
    </message>
    <message>
        <source>Souhait pour les calculs, jamais pour le choix par rang. Aucun motif n’est demandé ni gardé.</source>
        <translation>A wish for the computations, never for the choice by rank. No reason is asked for or kept.</translation>
    </message>
    <message>
        <source>personne</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>Couples</name>
    <message>
        <source>Choisissez un autre interne, ou personne.</source>
        <translation>Choose another intern, or nobody.</translation>
    </message>
    <message>
        <source>Défaites d’abord ce couple dans sa fiche.</source>
        <translation>First undo that couple in their record.</translation>
    </message>
    <message>
        <source>La règle «&#x202f;{rule}&#x202f;» ignore les couples&#x202f;: page Règles.</source>
        <translation>The rule “{rule}” ignores couples: Rules page.</translation>
    </message>
    <message>
        <source>Le plan n’a aucun couple&#x202f;: «&#x202f;Corriger l’interne…&#x202f;» en forme un.</source>
        <translation>The plan has no couple: “Correct the intern…” makes one.</translation>
    </message>
    <message>
        <source>{intern} ne forme pas un couple avec soi-même.</source>
        <translation>{intern} cannot be a couple alone.</translation>
    </message>
    <message>
        <source>{partner} est déjà dans un autre couple.</source>
        <translation>{partner} is already in another couple.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Aucun lieu ne compte à cette date et à cette heure.</source>
        <translation>No place counts on this day and at this hour.</translation>
    </message>
    <message>
        <source>Ce plan n’a encore aucun lieu de soins urgents : il n’y a pas de minutes.</source>
        <translation>This plan has no place of urgent care yet: there are no minutes.</translation>
    </message>
    <message>
        <source>Importez les lieux de soins urgents, ou des minutes officielles.</source>
        <translation>Import the places of urgent care, or official minutes.</translation>
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
        <source>{method}. Écart moyen mesuré : {error} min ({reference}) ; dans toute la région, {estimated} habitants à plus de 30 min d’un SU ou SMUR contre {official} selon les minutes officielles.</source>
        <translation>{method}. Mean difference measured: {error} min ({reference}); in the whole region, {estimated} inhabitants more than 30 min from an SU or SMUR against {official} by official minutes.</translation>
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
        <source>{people} ({share} %) et {communes} à plus de {threshold} min ; entre {low} et {high} si les temps varient de {margin}</source>
        <translation>{people} ({share}%) and {communes} more than {threshold} min away; between {low} and {high} if the times vary by {margin}</translation>
    </message>
    <message>
        <source>± {percent} %</source>
        <translation>± {percent}%</translation>
    </message>
    <message>
        <source>−{low} % à +{high} %</source>
        <translation>−{low}% to +{high}%</translation>
    </message>
</context>
<context>
    <name>DataCatalogue</name>
    <message>
        <source>La liste des sources «&#x202f;{file}&#x202f;» est illisible ({reason}).</source>
        <translation>The list of sources “{file}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Réinstallez le programme.</source>
        <translation>Reinstall the program.</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avec les lignes du plan</source>
        <translation>With the rows of the plan</translation>
    </message>
    <message>
        <source>Avec les lignes que le plan a déjà, ou vide&#x202f;?</source>
        <translation>With the rows that the plan has already, or empty?</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Dossier où enregistrer tous les modèles</source>
        <translation>Folder in which to save all templates</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Les lignes du plan nomment des personnes&#x202f;: gardez ces classeurs là où votre faculté garde ses données personnelles.</source>
        <translation>The rows of the plan name people: keep these workbooks where your faculty keeps personal data.</translation>
    </message>
    <message>
        <source>Les situations du semestre restent vides&#x202f;: enregistrez-les à part, s’il le faut.</source>
        <translation>The situations of the semester stay empty: save them apart, if need be.</translation>
    </message>
    <message>
        <source>Modèle enregistré&#x202f;: {path}. Lignes du plan&#x202f;: {rows}.</source>
        <translation>Template saved: {path}. Rows of the plan: {rows}.</translation>
    </message>
    <message>
        <source>Modèle {kind}.xlsx</source>
        <translation>Template {kind}.xlsx</translation>
    </message>
    <message>
        <source>Modèles de classeur</source>
        <translation>Workbook templates</translation>
    </message>
    <message>
        <source>Vide</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>{number} Modèle {kind}.xlsx</source>
        <translation>{number} Template {kind}.xlsx</translation>
    </message>
    <message>
        <source>{n} modèles enregistrés&#x202f;: {path}. Lignes du plan&#x202f;: {rows}.</source>
        <translation>{n} templates saved: {path}. Rows of the plan: {rows}.</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;» existe déjà dans ce dossier&#x202f;: choisissez un dossier vide.</source>
        <translation>“{file}” is already in this folder: choose an empty one.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Arrêté. Ce qui est arrivé est gardé&#x202f;: Télécharger reprend où c’en était.</source>
        <translation>Stopped. What has arrived is kept: Download goes on from there.</translation>
    </message>
    <message>
        <source>Aucun lieu de stage, structure ou logement n’a d’adresse sans position.</source>
        <translation>No practice location, structure or lodging has an address without a position.</translation>
    </message>
    <message>
        <source>Choisir le fichier à importer</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Dans ce plan</source>
        <translation>In this plan</translation>
    </message>
    <message>
        <source>Dans le plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>Dernier import</source>
        <translation>Last import</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Données de ce plan</source>
        <translation>Data of this plan</translation>
    </message>
    <message>
        <source>Données publiques</source>
        <translation>Public data</translation>
    </message>
    <message>
        <source>Données à importer</source>
        <translation>Data to import</translation>
    </message>
    <message>
        <source>D’où vient chaque chose, de quand, et qui l’a importée. L’historique (Ctrl+H) peut l’annuler.</source>
        <translation>Where each thing comes from, of when it is, and who imported it. The history (Ctrl+H) can undo it.</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichiers de la faculté</source>
        <translation>Files of the faculty</translation>
    </message>
    <message>
        <source>Fichiers publics que le programme sait lire. Rien n’est téléchargé sans votre clic&#x202f;; un fichier déjà sur l’ordinateur convient aussi.</source>
        <translation>Public files that the program can read. Nothing is downloaded without your click; a file that is on the computer already will do too.</translation>
    </message>
    <message>
        <source>Fichiers téléchargés par ce programme</source>
        <translation>Files downloaded by this program</translation>
    </message>
    <message>
        <source>Importer un fichier…</source>
        <translation>Import a file…</translation>
    </message>
    <message>
        <source>Importé</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Le plan garde ce qui en a été importé&#x202f;; le fichier peut être téléchargé de nouveau.</source>
        <translation>The plan keeps what was imported from it; the file can be downloaded again.</translation>
    </message>
    <message>
        <source>Les minutes en voiture se comptent sur les routes d’OpenStreetMap ou de l’IGN&#x202f;: la page Réseau les télécharge et construit le réseau.</source>
        <translation>Minutes by car are counted on the roads of OpenStreetMap or of the IGN: the Network page downloads them and builds the network.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Localiser des adresses…</source>
        <translation>Locate addresses…</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Millésime ou nombre dans ce plan</source>
        <translation>Vintage or number in this plan</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Quand un fichier de cette sorte a été importé</source>
        <translation>When a file of this kind was imported</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Sections des données</source>
        <translation>Sections of the data</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Supprimer les fichiers téléchargés de «&#x202f;{name}&#x202f;» ({state})&#x202f;?</source>
        <translation>Remove the downloaded files of “{name}” ({state})?</translation>
    </message>
    <message>
        <source>Supprimer un téléchargement</source>
        <translation>Remove a download</translation>
    </message>
    <message>
        <source>Sur cet ordinateur</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tous les modèles…</source>
        <translation>All templates…</translation>
    </message>
    <message>
        <source>Vos propres tableaux&#x202f;: IMOTEP, Excel, LibreOffice, CSV. Un modèle à remplir existe pour chacun&#x202f;; rien n’est écrit avant que vous ayez vu ce qui change.</source>
        <translation>Your own tables: IMOTEP, Excel, LibreOffice, CSV. There is a template to fill in for each; nothing is written before you have seen what changes.</translation>
    </message>
    <message>
        <source>pas encore importé</source>
        <translation>not imported yet</translation>
    </message>
    <message>
        <source>rien encore</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>téléchargé, {size}</source>
        <translation>downloaded, {size}</translation>
    </message>
    <message>
        <source>voir la page Réseau</source>
        <translation>see the Network page</translation>
    </message>
    <message>
        <source>{section} ({n})</source>
        <translation>{section} ({n})</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;» est téléchargé.</source>
        <translation>“{file}” is downloaded.</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;» est téléchargé. C’est une archive 7z&#x202f;: ouvrez-la avec le gestionnaire de fichiers ou 7-Zip, puis choisissez le fichier de communes (.gpkg) qu’elle contient. Dossier&#x202f;: {folder}</source>
        <translation>“{file}” is downloaded. It is a 7z archive: open it with the file manager or 7-Zip, then choose the file of communes (.gpkg) inside. Folder: {folder}</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>à reprendre</source>
        <translation>to be resumed</translation>
    </message>
    <message>
        <source>à reprendre à {percent}&#x202f;%</source>
        <translation>to be resumed at {percent}%</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
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
        <source>Définition</source>
        <translation>Definition</translation>
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
        <source>{day:%d/%m/%Y} · {slot}</source>
        <translation>{day:%d/%m/%Y} · {slot}</translation>
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
        <source>{minutes} min&#x202f;; couvert jusqu’à {minutes} min 00 s compris</source>
        <translation>{minutes} min; covered up to and including {minutes} min 00 s</translation>
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
    <name>Derogation</name>
    <message>
        <source>Cet interne ou ce poste n’existe plus dans le plan.</source>
        <translation>This intern or this post is no longer in the plan.</translation>
    </message>
    <message>
        <source>Cette dérogation n’existe plus dans le plan.</source>
        <translation>This derogation is no longer in the plan.</translation>
    </message>
    <message>
        <source>Corrigez la date, ou changez la règle dans la page « Règles ».</source>
        <translation>Correct the date, or change the rule on the “Rules” page.</translation>
    </message>
    <message>
        <source>Remplissez les deux champs.</source>
        <translation>Fill in both fields.</translation>
    </message>
    <message>
        <source>Une dérogation dit qui l’a accordée et pourquoi.</source>
        <translation>A derogation must say who granted it and why.</translation>
    </message>
    <message>
        <source>Une dérogation sur les stages en CHU s’accorde au moins {n} mois avant le semestre, donc le {last:%d/%m/%Y} au plus tard ; celle-ci est du {day:%d/%m/%Y}.</source>
        <translation>A derogation on internships in a CHU is granted at least {n} months before the semester, so on {last:%d/%m/%Y} at the latest; this one is dated {day:%d/%m/%Y}.</translation>
    </message>
</context>
<context>
    <name>DerogationDialog</name>
    <message>
        <source>Accordée le</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>Accordée par</source>
        <translation>Granted by</translation>
    </message>
    <message>
        <source>Coordonnateur, doyen, ARS…</source>
        <translation>Coordinator, dean, ARS…</translation>
    </message>
    <message>
        <source>Dites qui l’a accordée et pourquoi.</source>
        <translation>Say who granted it and why.</translation>
    </message>
    <message>
        <source>Dérogation</source>
        <translation>Derogation</translation>
    </message>
    <message>
        <source>Enregistrer la dérogation</source>
        <translation>Save the derogation</translation>
    </message>
    <message>
        <source>La dérogation vaut pour ce semestre ; Annuler la retire.</source>
        <translation>The derogation holds for this semester; Undo removes it.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Sans donnée de santé</source>
        <translation>Without health data</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Adéquation</source>
        <translation>Adequacy</translation>
    </message>
    <message>
        <source>Adéquation des postes</source>
        <translation>Adequacy of the posts</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Calculs</source>
        <translation>Computations</translation>
    </message>
    <message>
        <source>Calculs d’affectation</source>
        <translation>Assignment computations</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Importer mes fichiers…</source>
        <translation>Import my files…</translation>
    </message>
    <message>
        <source>Minutes : {source}</source>
        <translation>Minutes: {source}</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Réseau routier</source>
        <translation>Road network</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source> puis </source>
        <translation> then </translation>
    </message>
    <message>
        <source>, du {day}</source>
        <translation>, of {day}</translation>
    </message>
    <message>
        <source>Adresse non vérifiée, notée le {day:%d/%m/%Y}&#x202f;: {page}</source>
        <translation>Address not verified, noted on {day:%d/%m/%Y}: {page}</translation>
    </message>
    <message>
        <source>Adresse relevée chez d’autres programmes publics le {day:%d/%m/%Y}&#x202f;: {page}</source>
        <translation>Address seen in other public programs on {day:%d/%m/%Y}: {page}</translation>
    </message>
    <message>
        <source>Aucune adresse de fichier n’est connue&#x202f;: prenez-le sur la page de l’éditeur, puis choisissez-le.</source>
        <translation>No address of a file is known: take it from the page of the publisher, then choose it.</translation>
    </message>
    <message>
        <source>Aucune donnée choisie</source>
        <translation>No data chosen</translation>
    </message>
    <message>
        <source>Chez l’éditeur&#x202f;: {file}{size}{day}</source>
        <translation>At the publisher: {file}{size}{day}</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir à quoi elle sert et d’où elle vient.</source>
        <translation>Choose a line to see what it is for and where it comes from.</translation>
    </message>
    <message>
        <source>Colonnes indispensables&#x202f;: {names}</source>
        <translation>Columns that are needed: {names}</translation>
    </message>
    <message>
        <source>Demander la version actuelle</source>
        <translation>Ask for the current version</translation>
    </message>
    <message>
        <source>Dernier import&#x202f;: {file}, {at}, par {who}</source>
        <translation>Last import: {file}, {at}, by {who}</translation>
    </message>
    <message>
        <source>Fichier attendu&#x202f;: {names}</source>
        <translation>Expected file: {names}</translation>
    </message>
    <message>
        <source>Importer le fichier téléchargé…</source>
        <translation>Import the downloaded file…</translation>
    </message>
    <message>
        <source>La donnée en mots</source>
        <translation>The data in words</translation>
    </message>
    <message>
        <source>Modèle de classeur…</source>
        <translation>Workbook template…</translation>
    </message>
    <message>
        <source>Ouvre {page} dans le navigateur</source>
        <translation>Opens {page} in the browser</translation>
    </message>
    <message>
        <source>Ouvrir la page Réseau</source>
        <translation>Open the Network page</translation>
    </message>
    <message>
        <source>Page de l’éditeur</source>
        <translation>Page of the publisher</translation>
    </message>
    <message>
        <source>Supprimer le téléchargement…</source>
        <translation>Remove the download…</translation>
    </message>
    <message>
        <source>Sur cet ordinateur&#x202f;: {file}, téléchargé le {day}</source>
        <translation>On this computer: {file}, downloaded on {day}</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Télécharger contacte {hosts} ({size}). Rien n’est demandé au réseau sans ce clic.</source>
        <translation>Download contacts {hosts} ({size}). Nothing is asked of the network without that click.</translation>
    </message>
    <message>
        <source>Un tableau que la faculté tient elle-même, dans l’ordre de colonnes qu’elle veut.</source>
        <translation>A table that the faculty keeps itself, with its columns in any order.</translation>
    </message>
    <message>
        <source>Un téléchargement est en cours&#x202f;: attendez sa fin ou arrêtez-le.</source>
        <translation>A download is under way: wait for its end or stop it.</translation>
    </message>
    <message>
        <source>environ {size}</source>
        <translation>about {size}</translation>
    </message>
    <message>
        <source>licence à préciser à l’import</source>
        <translation>licence to be told at the import</translation>
    </message>
    <message>
        <source>taille non relevée</source>
        <translation>size not noted</translation>
    </message>
    <message>
        <source>Éditeur&#x202f;: {publisher} · {licence} · {rhythm}</source>
        <translation>Publisher: {publisher} · {licence} · {rhythm}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Ce fichier n’ajoute ni ne change aucune fiche du plan.</source>
        <translation>This file adds and changes no record of the plan.</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Champs de la ligne choisie</source>
        <translation>Fields of the chosen row</translation>
    </message>
    <message>
        <source>Choisissez une ligne pour voir ce qui change, champ par champ.</source>
        <translation>Choose a row to see what changes, field by field.</translation>
    </message>
    <message>
        <source>Différences avec le plan</source>
        <translation>Differences with the plan</translation>
    </message>
    <message>
        <source>Le plan l’a, le fichier ne le nomme pas&#x202f;: cela reste dans le plan.</source>
        <translation>The plan has it, the file does not name it: it stays in the plan.</translation>
    </message>
    <message>
        <source>Sera retiré du plan, comme demandé à l’étape 4.</source>
        <translation>Will be removed from the plan, as asked in step 4.</translation>
    </message>
    <message>
        <source>Tout ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <source>ligne {line}</source>
        <translation>row {line}</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
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
    <name>DoctorRates</name>
    <message>
        <source>population municipale {vintage} ({source})</source>
        <translation>municipal population {vintage} ({source})</translation>
    </message>
</context>
<context>
    <name>DocumentSheets</name>
    <message>
        <source>APL aux généralistes</source>
        <translation>APL to general practitioners</translation>
    </message>
    <message>
        <source>Aucun MSU n’est inscrit pour ce terrain.</source>
        <translation>No supervisor is recorded for this site.</translation>
    </message>
    <message>
        <source>Aucun agrément n’est enregistré.</source>
        <translation>No accreditation is recorded.</translation>
    </message>
    <message>
        <source>Aucun lieu d’exercice n’est enregistré.</source>
        <translation>No place of practice is recorded.</translation>
    </message>
    <message>
        <source>Aucun logement connu dans ce plan.</source>
        <translation>No housing known in this plan.</translation>
    </message>
    <message>
        <source>Aucun poste n’est ouvert ici ce semestre.</source>
        <translation>No post is open here this semester.</translation>
    </message>
    <message>
        <source>Aucun terrain de stage dans cette commune.</source>
        <translation>No training site in this commune.</translation>
    </message>
    <message>
        <source>Aucun terrain de stage ici&#x202f;: il n’y a pas de fiche à imprimer.</source>
        <translation>No training site here: there is no sheet to print.</translation>
    </message>
    <message>
        <source>Aucune commune ne répond à ce choix&#x202f;: il n’y a pas de fiche à imprimer.</source>
        <translation>No commune answers this choice: there is no sheet to print.</translation>
    </message>
    <message>
        <source>Aucune des {n} communes voisines du plan.</source>
        <translation>None of the {n} neighbouring communes of the plan.</translation>
    </message>
    <message>
        <source>Aucune maison de santé, aucun centre, aucun hôpital connu dans ce plan.</source>
        <translation>No house of health, health centre or hospital known in this plan.</translation>
    </message>
    <message>
        <source>Aucune&#x202f;: {n} commune voisine dans le plan.</source>
        <translation>None: {n} neighbouring commune in the plan.</translation>
    </message>
    <message>
        <source>CHU</source>
        <translation>CHU</translation>
    </message>
    <message>
        <source>Carte de situation de la commune {name}</source>
        <translation>Map showing where the commune {name} lies</translation>
    </message>
    <message>
        <source>Carte de situation du terrain {name}</source>
        <translation>Map showing where the site {name} lies</translation>
    </message>
    <message>
        <source>Choisissez un autre département, ou ajoutez des terrains.</source>
        <translation>Choose another département, or add sites.</translation>
    </message>
    <message>
        <source>Choisissez un autre département, ou une commune.</source>
        <translation>Choose another département, or a commune.</translation>
    </message>
    <message>
        <source>Choisissez un terrain de la liste.</source>
        <translation>Choose a site from the list.</translation>
    </message>
    <message>
        <source>Choisissez une commune.</source>
        <translation>Choose a commune.</translation>
    </message>
    <message>
        <source>Choix possibles&#x202f;: rien (au-delà du seuil) ou {with_site}.</source>
        <translation>Possible choices: nothing (beyond the limit) or {with_site}.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune, structure, adresse</source>
        <translation>Commune, structure, address</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes voisines au-delà du seuil</source>
        <translation>Neighbouring communes beyond the limit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Demi-j.</source>
        <translation>Half-d.</translation>
    </message>
    <message>
        <source>Donnez un code INSEE, par exemple 36230.</source>
        <translation>Give an INSEE code, for example 36230.</translation>
    </message>
    <message>
        <source>Du CHU</source>
        <translation>From CHU</translation>
    </message>
    <message>
        <source>Définition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>D’une autre source ({source})&#x202f;: {definitions}.</source>
        <translation>From another source ({source}): {definitions}.</translation>
    </message>
    <message>
        <source>En tout {communes}, {people}.</source>
        <translation>In all {communes}, {people}.</translation>
    </message>
    <message>
        <source>En voiture</source>
        <translation>By car</translation>
    </message>
    <message>
        <source>HTES</source>
        <translation>HTES</translation>
    </message>
    <message>
        <source>Interlocuteur, qualité</source>
        <translation>Contact person, role</translation>
    </message>
    <message>
        <source>Internes accueillis auparavant&#x202f;: aucun connu dans ce plan.</source>
        <translation>Interns hosted before: none known in this plan.</translation>
    </message>
    <message>
        <source>Internes accueillis auparavant&#x202f;: {counts}.</source>
        <translation>Interns hosted before: {counts}.</translation>
    </message>
    <message>
        <source>Internes présents</source>
        <translation>Interns present</translation>
    </message>
    <message>
        <source>La commune «&#x202f;{code}&#x202f;» n’est pas dans le territoire de ce plan.</source>
        <translation>The commune “{code}” is not in the territory of this plan.</translation>
    </message>
    <message>
        <source>Le plus proche&#x202f;: {name} ({minutes}).</source>
        <translation>The nearest: {name} ({minutes}).</translation>
    </message>
    <message>
        <source>Le terrain n° {key} n’est pas dans ce plan.</source>
        <translation>Site no. {key} is not in this plan.</translation>
    </message>
    <message>
        <source>Lieux les plus proches ({source})&#x202f;: {places}.</source>
        <translation>Nearest places ({source}): {places}.</translation>
    </message>
    <message>
        <source>Lieux suivants&#x202f;: {places}.</source>
        <translation>Next places: {places}.</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Loyer (€/mois)</source>
        <translation>Rent (€/month)</translation>
    </message>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>MSU et niveaux</source>
        <translation>Supervisors and levels</translation>
    </message>
    <message>
        <source>Maisons et centres de santé, hôpitaux</source>
        <translation>Houses of health, health centres, hospitals</translation>
    </message>
    <message>
        <source>Marge retenue&#x202f;: {margin}.</source>
        <translation>Margin used: {margin}.</translation>
    </message>
    <message>
        <source>Maîtres de stage universitaires (MSU)</source>
        <translation>Supervisors (MSU)</translation>
    </message>
    <message>
        <source>Minutes jusqu’aux soins urgents, selon la définition</source>
        <translation>Minutes to urgent care, by definition</translation>
    </message>
    <message>
        <source>Minutes par définition</source>
        <translation>Minutes by definition</translation>
    </message>
    <message>
        <source>Minutes&#x202f;: {source}</source>
        <translation>Minutes: {source}</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Offre de soins</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population&#x202f;: {base}.</source>
        <translation>Population: {base}.</translation>
    </message>
    <message>
        <source>Pourvues</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Sans lieu d’exercice, les minutes sont inconnues.</source>
        <translation>Without a place of practice the minutes are unknown.</translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation>Urgent care</translation>
    </message>
    <message>
        <source>Sources publiées (édition)</source>
        <translation>Published sources (edition)</translation>
    </message>
    <message>
        <source>Suite à donner</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Terrains de stage et internes ce semestre</source>
        <translation>Training sites and interns this semester</translation>
    </message>
    <message>
        <source>Terrains et internes</source>
        <translation>Sites and interns</translation>
    </message>
    <message>
        <source>Trajet du CHU inconnu&#x202f;: aucun terrain du plan n’est dans un CHU.</source>
        <translation>Travel from the CHU unknown: no site of the plan is in a CHU.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Téléphone, courriel</source>
        <translation>Telephone, e-mail</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Voisines au-delà du seuil</source>
        <translation>Neighbours beyond the limit</translation>
    </message>
    <message>
        <source>Vu le</source>
        <translation>Seen on</translation>
    </message>
    <message>
        <source>Zonage des médecins généralistes&#x202f;: {edition}.</source>
        <translation>Zoning of general practitioners: {edition}.</translation>
    </message>
    <message>
        <source>Zonage inconnu&#x202f;: ce plan n’en contient aucun.</source>
        <translation>Zoning unknown: this plan holds none.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>au-delà du seuil</source>
        <translation>beyond the limit</translation>
    </message>
    <message>
        <source>aucun MSU inscrit</source>
        <translation>no supervisor recorded</translation>
    </message>
    <message>
        <source>aucune édition dans ce plan</source>
        <translation>no edition in this plan</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>avec un terrain de stage</source>
        <translation>with a training site</translation>
    </message>
    <message>
        <source>et {n} autre</source>
        <translation>and {n} other</translation>
    </message>
    <message>
        <source>et {n} autre logement à {limit} min ou moins</source>
        <translation>and {n} other lodging within {limit} min</translation>
    </message>
    <message>
        <source>et {n} autre terrain</source>
        <translation>and {n} other site</translation>
    </message>
    <message>
        <source>et {n} autre à {limit} min ou moins</source>
        <translation>and {n} other within {limit} min</translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation>and {n} others</translation>
    </message>
    <message>
        <source>et {n} autres logements à {limit} min ou moins</source>
        <translation>and {n} other lodgings within {limit} min</translation>
    </message>
    <message>
        <source>et {n} autres terrains</source>
        <translation>and {n} other sites</translation>
    </message>
    <message>
        <source>et {n} autres à {limit} min ou moins</source>
        <translation>and {n} others within {limit} min</translation>
    </message>
    <message>
        <source>groupe de maîtres de stage</source>
        <translation>group of supervisors</translation>
    </message>
    <message>
        <source>habitant</source>
        <translation>inhabitant</translation>
    </message>
    <message>
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>inconnu (aucune édition)</source>
        <translation>unknown (no edition)</translation>
    </message>
    <message>
        <source>lieu non publié</source>
        <translation>place not published</translation>
    </message>
    <message>
        <source>médecins généralistes</source>
        <translation>general practitioners</translation>
    </message>
    <message>
        <source>niveaux inconnus</source>
        <translation>levels unknown</translation>
    </message>
    <message>
        <source>référent&#x202f;: {name}</source>
        <translation>in charge: {name}</translation>
    </message>
    <message>
        <source>service hospitalier</source>
        <translation>hospital service</translation>
    </message>
    <message>
        <source>sur place</source>
        <translation>on the spot</translation>
    </message>
    <message>
        <source>tous les terrains</source>
        <translation>all sites</translation>
    </message>
    <message>
        <source>toutes les communes</source>
        <translation>all communes</translation>
    </message>
    <message>
        <source>{hours}&#x202f;: {name}</source>
        <translation>{hours}: {name}</translation>
    </message>
    <message>
        <source>{least} à {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>{name} {minutes}</translation>
    </message>
    <message>
        <source>{n} MSU</source>
        <translation>{n} MSU</translation>
    </message>
    <message>
        <source>{n} commune voisine hors du plan&#x202f;: inconnue.</source>
        <translation>{n} neighbouring commune outside the plan: unknown.</translation>
    </message>
    <message>
        <source>{n} communes voisines hors du plan&#x202f;: inconnues.</source>
        <translation>{n} neighbouring communes outside the plan: unknown.</translation>
    </message>
    <message>
        <source>{semester}&#x202f;: {n}</source>
        <translation>{semester}: {n}</translation>
    </message>
    <message>
        <source>{title}&#x202f;: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>«&#x202f;{which}&#x202f;» n’est pas un choix de communes.</source>
        <translation>“{which}” is not a choice of communes.</translation>
    </message>
    <message>
        <source>▲&#x202f;: au-delà de {threshold} min ({threshold} min 00 s est encore couvert).</source>
        <translation>▲: beyond {threshold} min ({threshold} min 00 s is still covered).</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Affectations par interne</source>
        <translation>Assignments by intern</translation>
    </message>
    <message>
        <source>Affectations par terrain</source>
        <translation>Assignments by site</translation>
    </message>
    <message>
        <source>Agrément&#x202f;: P principal, C complémentaire, F fonctionnel, et son dernier jour&#x202f;; {sign}&#x202f;: il ne couvre pas tout le semestre.</source>
        <translation>Accreditation: P main, C complementary, F functional, and its last day; {sign}: it does not span the whole semester.</translation>
    </message>
    <message>
        <source>Attendez la fin du calcul, ou choisissez une autre source de minutes.</source>
        <translation>Wait until the computation ends, or choose another source of minutes.</translation>
    </message>
    <message>
        <source>Aucun lieu de soins urgents dans ce plan&#x202f;: il n’y a rien à imprimer.</source>
        <translation>No place of urgent care in this plan: there is nothing to print.</translation>
    </message>
    <message>
        <source>Aucun logement dans ce plan&#x202f;: il n’y a rien à recenser.</source>
        <translation>No lodging in this plan: there is nothing to list.</translation>
    </message>
    <message>
        <source>Aucun maître de stage dans ce plan&#x202f;: il n’y a rien à imprimer.</source>
        <translation>No supervisor in this plan: there is nothing to print.</translation>
    </message>
    <message>
        <source>Aucun terrain du plan n’est au CHU&#x202f;: il n’y a pas de minutes.</source>
        <translation>No site of the plan is at the university hospital: there are no minutes.</translation>
    </message>
    <message>
        <source>Aucune commune de stage&#x202f;: aucun poste n’est ouvert ce semestre.</source>
        <translation>No commune with an internship: no post is open this semester.</translation>
    </message>
    <message>
        <source>Aucune commune n’est au-delà de {threshold} min sous cette définition.</source>
        <translation>No commune is beyond {threshold} min under this definition.</translation>
    </message>
    <message>
        <source>Aucune séance de choix n’est créée ce semestre.</source>
        <translation>No choice session has been created this semester.</translation>
    </message>
    <message>
        <source>Bilans</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Cartes</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Ce document a besoin des minutes, qui ne sont pas calculées.</source>
        <translation>This document needs the minutes, which are not computed.</translation>
    </message>
    <message>
        <source>Ce que comptent ces chiffres</source>
        <translation>What these figures count</translation>
    </message>
    <message>
        <source>Ce qui est à choisir, type par type&#x202f;: lieux, places, zonage, trajet, logement.</source>
        <translation>What there is to choose from, type by type: places, seats, zoning, travel, lodging.</translation>
    </message>
    <message>
        <source>Ce qui s’est passé à une séance de choix, avec l’empreinte de la séance figée.</source>
        <translation>What happened at a choice session, with the fingerprint of the frozen session.</translation>
    </message>
    <message>
        <source>Ce qui s’y choisit&#x202f;: {keys}.</source>
        <translation>What can be chosen: {keys}.</translation>
    </message>
    <message>
        <source>Chaque commune de stage a un logement.</source>
        <translation>Every training commune has a lodging.</translation>
    </message>
    <message>
        <source>Charge des maîtres de stage</source>
        <translation>Load of supervisors</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Choix possibles&#x202f;: {choices}.</source>
        <translation>Possible choices: {choices}.</translation>
    </message>
    <message>
        <source>Combien d’internes chaque maître de stage reçoit ce semestre, niveau par niveau.</source>
        <translation>How many interns each supervisor hosts this semester, level by level.</translation>
    </message>
    <message>
        <source>Communes au-delà du seuil</source>
        <translation>Communes beyond the limit</translation>
    </message>
    <message>
        <source>Communes de stage sans logement</source>
        <translation>Training communes without lodging</translation>
    </message>
    <message>
        <source>Communes à plus de {threshold} min</source>
        <translation>Communes beyond {threshold} min</translation>
    </message>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Documents possibles&#x202f;: {codes}.</source>
        <translation>Possible documents: {codes}.</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Département {name}&#x202f;: d’une intercommunalité, seules ses communes sont comptées.</source>
        <translation>Département {name}: of an intercommunal area, only its communes are counted.</translation>
    </message>
    <message>
        <source>Départements du plan&#x202f;: {codes}.</source>
        <translation>Départements of the plan: {codes}.</translation>
    </message>
    <message>
        <source>Feuille d’émargement</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>Fiche commune</source>
        <translation>Commune sheet</translation>
    </message>
    <message>
        <source>Fiche terrain</source>
        <translation>Site sheet</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>HTES</source>
        <translation>HTES</translation>
    </message>
    <message>
        <source>Habitants trop loin des soins urgents&#x202f;: en tout, par département, par intercommunalité.</source>
        <translation>People too far from urgent care: in total, by département, by intercommunal area.</translation>
    </message>
    <message>
        <source>Hors du territoire</source>
        <translation>Outside the territory</translation>
    </message>
    <message>
        <source>Hors du territoire du plan</source>
        <translation>Outside the territory of the plan</translation>
    </message>
    <message>
        <source>Internes et places</source>
        <translation>Interns and places</translation>
    </message>
    <message>
        <source>Internes et places par phase et par type, et le minimum légal de chaque séance.</source>
        <translation>Interns and seats by phase and type, and the legal minimum of each session.</translation>
    </message>
    <message>
        <source>Le document «&#x202f;{code}&#x202f;» n’existe pas.</source>
        <translation>There is no document “{code}”.</translation>
    </message>
    <message>
        <source>Le dossier «&#x202f;{path}&#x202f;» ne peut pas être créé&#x202f;: {reason}.</source>
        <translation>The folder “{path}” cannot be created: {reason}.</translation>
    </message>
    <message>
        <source>Le département «&#x202f;{code}&#x202f;» n’est pas dans ce plan.</source>
        <translation>The département “{code}” is not in this plan.</translation>
    </message>
    <message>
        <source>Le niveau «&#x202f;{level}&#x202f;» n’existe pas.</source>
        <translation>There is no level “{level}”.</translation>
    </message>
    <message>
        <source>Le plan n’a aucune commune&#x202f;: il n’y a rien à compter.</source>
        <translation>The plan has no commune: there is nothing to count.</translation>
    </message>
    <message>
        <source>Le type de stage «&#x202f;{code}&#x202f;» n’existe pas.</source>
        <translation>There is no internship type “{code}”.</translation>
    </message>
    <message>
        <source>Les communes trop loin des soins urgents, avec leur population et leurs minutes.</source>
        <translation>The communes too far from urgent care, with their population and minutes.</translation>
    </message>
    <message>
        <source>Les mêmes internes, avec les cases à remplir et à signer le jour du choix.</source>
        <translation>The same interns, with boxes to fill in and to sign on the day of the choice.</translation>
    </message>
    <message>
        <source>Les places que personne n’a prises, type par type.</source>
        <translation>The seats that nobody took, type by type.</translation>
    </message>
    <message>
        <source>Lieux de soins urgents</source>
        <translation>Places of urgent care</translation>
    </message>
    <message>
        <source>Liste d’appel</source>
        <translation>Call list</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Logement ouvert aux internes pendant le semestre, loyer par mois, dans une commune du terrain, sinon au plus près, à {near} min au plus&#x202f;; HTES&#x202f;: hébergement territorial des étudiants en santé.</source>
        <translation>Lodging open to interns during the semester, monthly rent, in a commune of the site, else the nearest within {near} min; HTES: shared territorial lodging of health students.</translation>
    </message>
    <message>
        <source>Logements par département&#x202f;: places, loyers, disponibilité, stages proches, communes sans.</source>
        <translation>Lodgings by département: places, rents, availability, internships nearby, communes without.</translation>
    </message>
    <message>
        <source>Logements proches</source>
        <translation>Lodging nearby</translation>
    </message>
    <message>
        <source>Logement&#x202f;: habitable au moins un jour du semestre. Internes&#x202f;: hors surnombre.</source>
        <translation>Lodging: can be lived in on at least one day of the semester. Interns: within capacity.</translation>
    </message>
    <message>
        <source>Maîtres de stage par niveau</source>
        <translation>Supervisors by level</translation>
    </message>
    <message>
        <source>Minutes en voiture depuis la commune du logement&#x202f;: {source}. {note}</source>
        <translation>Minutes by car from the commune of the lodging: {source}. {note}</translation>
    </message>
    <message>
        <source>Minutes en voiture depuis {communes} (CHU) jusqu’au lieu principal, puis jusqu’au lieu le plus éloigné. {source}</source>
        <translation>Minutes by car from {communes} (university hospital) to the main place, then to the farthest one. {source}</translation>
    </message>
    <message>
        <source>Minutes «&#x202f;–&#x202f;»&#x202f;: aucun lieu de soins urgents n’est atteint dans la limite du calcul.</source>
        <translation>Minutes “–”: no place of urgent care is reached within the limit of the computation.</translation>
    </message>
    <message>
        <source>Minutes&#x202f;: {source}</source>
        <translation>Minutes: {source}</translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation>Typesetting</translation>
    </message>
    <message>
        <source>Niveaux possibles&#x202f;: {levels}.</source>
        <translation>Possible levels: {levels}.</translation>
    </message>
    <message>
        <source>Où va chaque interne, dans l’ordre alphabétique.</source>
        <translation>Where each intern goes, in alphabetical order.</translation>
    </message>
    <message>
        <source>PV de séance</source>
        <translation>Minutes of the session</translation>
    </message>
    <message>
        <source>Par département</source>
        <translation>By département</translation>
    </message>
    <message>
        <source>Par type de stage</source>
        <translation>By internship type</translation>
    </message>
    <message>
        <source>Population au-delà du seuil</source>
        <translation>Population beyond the limit</translation>
    </message>
    <message>
        <source>Population à plus de {threshold} min</source>
        <translation>Population beyond {threshold} min</translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation>Open posts</translation>
    </message>
    <message>
        <source>Postes vacants</source>
        <translation>Vacant posts</translation>
    </message>
    <message>
        <source>Présents&#x202f;: sans les absents du semestre, ni les absents et les désistés de la séance, qui restent à placer.</source>
        <translation>Present: without those away this semester, nor those absent or withdrawn from the session, who are still to be placed.</translation>
    </message>
    <message>
        <source>Qui est appelé à quelle heure, dans l’ordre du choix.</source>
        <translation>Who is called at what time, in the order of the choice.</translation>
    </message>
    <message>
        <source>Qui va où, terrain par terrain, avec les places vacantes.</source>
        <translation>Who goes where, site by site, with the free seats.</translation>
    </message>
    <message>
        <source>Recensement des logements</source>
        <translation>Census of lodgings</translation>
    </message>
    <message>
        <source>SU, SMUR, médecins correspondants&#x202f;: horaires, dates, et ceux que la définition compte.</source>
        <translation>Emergency departments, SMUR, correspondents: hours, dates, and those that the definition counts.</translation>
    </message>
    <message>
        <source>Sans minutes&#x202f;: {reason}</source>
        <translation>No minutes: {reason}</translation>
    </message>
    <message>
        <source>Sans terrain</source>
        <translation>Without a site</translation>
    </message>
    <message>
        <source>Seul «&#x202f;{first}&#x202f;» y est, un tableau par fichier&#x202f;; Excel a aussi&#x202f;: {others}.</source>
        <translation>Only &quot;{first}&quot; is in it, one table a file; Excel also has: {others}.</translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation>Urgent care</translation>
    </message>
    <message>
        <source>Stages&#x202f;: terrains qui ont un poste ouvert ce semestre, dans la commune du logement ou à {minutes} min au plus. Internes sur place&#x202f;: hors surnombre, ceux dont le terrain a un lieu dans la commune&#x202f;; un terrain de plusieurs communes compte dans chacune. Loyer moyen&#x202f;: de ce qui se paie, un logement compte une fois&#x202f;; les logements gratuits et ceux dont le loyer n’est pas connu n’y entrent pas.</source>
        <translation>Internships: sites that have an open post this semester, in the commune of the lodging or at most {minutes} min away. Interns there: within capacity, those whose site has a place in the commune; a site of several communes counts in each. Mean rent: of what is paid for, a lodging counts once; free lodgings and those whose rent is not known are left out.</translation>
    </message>
    <message>
        <source>Synthèse du semestre</source>
        <translation>Summary of the semester</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
    </message>
    <message>
        <source>Séances de choix</source>
        <translation>Choice sessions</translation>
    </message>
    <message>
        <source>Tableau d’adéquation</source>
        <translation>Adequacy table</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Trajets depuis les logements</source>
        <translation>Ways from the lodgings</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>Types possibles&#x202f;: {codes}.</source>
        <translation>Possible types: {codes}.</translation>
    </message>
    <message>
        <source>Un terrain de stage sur une page&#x202f;: lieux, trajets, MSU, postes, logement, carte.</source>
        <translation>One training site on one page: places, travel, supervisors, posts, housing, map.</translation>
    </message>
    <message>
        <source>Une commune sur une page, pour une visite&#x202f;: soins urgents, offre, stages, carte.</source>
        <translation>One commune on one page, for a visit: urgent care, services, internships, map.</translation>
    </message>
    <message>
        <source>Une page&#x202f;: internes, postes, zones, logements, soins urgents, séances.</source>
        <translation>One page: interns, posts, zones, lodgings, urgent care, sessions.</translation>
    </message>
    <message>
        <source>Vacantes&#x202f;: places moins internes nommés ici&#x202f;; la liste «&#x202f;Postes vacants&#x202f;» fait foi.</source>
        <translation>Free: seats less interns named here; the list &quot;Vacant posts&quot; prevails.</translation>
    </message>
    <message>
        <source>ZIP&#x202f;: {zip}, dont {zip_vacant}&#x202f;; ZAC&#x202f;: {zac}, dont {zac_vacant}</source>
        <translation>ZIP: {zip}, {zip_vacant}; ZAC: {zac}, {zac_vacant}</translation>
    </message>
    <message>
        <source>Zonage</source>
        <translation>Zoning</translation>
    </message>
    <message>
        <source>Zonage&#x202f;: {edition}</source>
        <translation>Zoning: {edition}</translation>
    </message>
    <message>
        <source>Zone&#x202f;: {labels}. Zonage des médecins généralistes, {edition}.</source>
        <translation>Zone: {labels}. Zoning of general practitioners, {edition}.</translation>
    </message>
    <message>
        <source>Zone&#x202f;: {label}, {edition}.</source>
        <translation>Zone: {label}, {edition}.</translation>
    </message>
    <message>
        <source>affectés ce semestre, surnombre compris&#x202f;; dans le tableau, un interne compte pour chaque maître de stage du groupe de son terrain&#x202f;; dans les totaux et les barres, une seule fois</source>
        <translation>assigned this semester, supernumeraries included; in the table, an intern counts for each supervisor of the group of their site; in totals and bars, once only</translation>
    </message>
    <message>
        <source>au {day:%d/%m/%Y}</source>
        <translation>to {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>aucun trajet connu</source>
        <translation>no way known</translation>
    </message>
    <message>
        <source>aucun zonage dans ce plan</source>
        <translation>no zoning in this plan</translation>
    </message>
    <message>
        <source>autres</source>
        <translation>others</translation>
    </message>
    <message>
        <source>celui du terrain où il passe le plus de demi-journées</source>
        <translation>that of the site where they spend most half-days</translation>
    </message>
    <message>
        <source>commune de stage sans logement</source>
        <translation>training commune without lodging</translation>
    </message>
    <message>
        <source>commune à plus de {threshold} min</source>
        <translation>commune more than {threshold} min away</translation>
    </message>
    <message>
        <source>communes de stage sans logement</source>
        <translation>training communes without lodging</translation>
    </message>
    <message>
        <source>communes à plus de {threshold} min</source>
        <translation>communes beyond {threshold} min</translation>
    </message>
    <message>
        <source>de la population</source>
        <translation>of the population</translation>
    </message>
    <message>
        <source>des places en ZIP ou ZAC</source>
        <translation>of the places in ZIP or ZAC</translation>
    </message>
    <message>
        <source>dont HTES</source>
        <translation>some HTES</translation>
    </message>
    <message>
        <source>dont {n} disponible tout le semestre</source>
        <translation>of which {n} available all semester</translation>
    </message>
    <message>
        <source>dont {n} disponibles tout le semestre</source>
        <translation>of which {n} available all semester</translation>
    </message>
    <message>
        <source>dont {n} hébergement territorial (HTES)</source>
        <translation>of which {n} territorial lodging (HTES)</translation>
    </message>
    <message>
        <source>dont {n} hébergements territoriaux (HTES)</source>
        <translation>of which {n} territorial houses (HTES)</translation>
    </message>
    <message>
        <source>du {day:%d/%m/%Y}</source>
        <translation>from {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>dès le {day:%d/%m/%Y}</source>
        <translation>from {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>en partie du semestre</source>
        <translation>for part of the semester</translation>
    </message>
    <message>
        <source>entre {low} et {high} à {margin}</source>
        <translation>between {low} and {high} at {margin}</translation>
    </message>
    <message>
        <source>fermé à cette heure</source>
        <translation>closed at this hour</translation>
    </message>
    <message>
        <source>gratuit</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>habitant à plus de {threshold} min</source>
        <translation>inhabitant more than {threshold} min away</translation>
    </message>
    <message>
        <source>habitants au-delà du seuil si tous les temps de trajet varient d’autant</source>
        <translation>people beyond the limit if every travel time is that much shorter or longer</translation>
    </message>
    <message>
        <source>habitants à plus de {threshold} min</source>
        <translation>people beyond {threshold} min</translation>
    </message>
    <message>
        <source>horaires non renseignés</source>
        <translation>hours not known</translation>
    </message>
    <message>
        <source>interne à placer</source>
        <translation>intern to place</translation>
    </message>
    <message>
        <source>internes au-delà du nombre que le maître de stage reçoit au plus en même temps</source>
        <translation>interns above the most that the supervisor hosts at a time</translation>
    </message>
    <message>
        <source>internes à placer</source>
        <translation>interns to place</translation>
    </message>
    <message>
        <source>internes&#x202f;: {levels}</source>
        <translation>interns: {levels}</translation>
    </message>
    <message>
        <source>jusqu’au {day:%d/%m/%Y}</source>
        <translation>until {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>le plan, à l’heure de l’impression&#x202f;; un poste compte dans le département du premier lieu de son terrain&#x202f;; un logement compte s’il est habitable au moins un jour du semestre&#x202f;; minimum&#x202f;: règle R7</source>
        <translation>the plan, when this was printed; a post counts in the département of the first place of its site; a lodging counts if it can be lived in on at least one day of the semester; minimum: rule R7</translation>
    </message>
    <message>
        <source>logement</source>
        <translation>lodging</translation>
    </message>
    <message>
        <source>logements</source>
        <translation>lodgings</translation>
    </message>
    <message>
        <source>loyer moyen par mois</source>
        <translation>mean rent a month</translation>
    </message>
    <message>
        <source>loyer moyen {rent} {basis}</source>
        <translation>mean rent {rent} {basis}</translation>
    </message>
    <message>
        <source>maîtres de stage qui ont un interne ce semestre</source>
        <translation>supervisors with an intern this semester</translation>
    </message>
    <message>
        <source>minimum légal&#x202f;: {places} pour {interns}</source>
        <translation>legal minimum: {places} for {interns}</translation>
    </message>
    <message>
        <source>minutes&#x202f;: {source}</source>
        <translation>minutes: {source}</translation>
    </message>
    <message>
        <source>nature non comptée</source>
        <translation>kind not counted</translation>
    </message>
    <message>
        <source>n’existe pas à cette date</source>
        <translation>does not exist on this date</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>place de logement</source>
        <translation>lodging place</translation>
    </message>
    <message>
        <source>place par interne présent</source>
        <translation>places per intern present</translation>
    </message>
    <message>
        <source>place vacante</source>
        <translation>vacant place</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>places de logement</source>
        <translation>places in lodgings</translation>
    </message>
    <message>
        <source>places prises</source>
        <translation>places taken</translation>
    </message>
    <message>
        <source>places vacantes</source>
        <translation>vacant seats</translation>
    </message>
    <message>
        <source>placé</source>
        <translation>placed</translation>
    </message>
    <message>
        <source>placés</source>
        <translation>placed</translation>
    </message>
    <message>
        <source>population au-delà du seuil</source>
        <translation>population beyond the limit</translation>
    </message>
    <message>
        <source>poste ouvert</source>
        <translation>open post</translation>
    </message>
    <message>
        <source>postes ouverts</source>
        <translation>posts open</translation>
    </message>
    <message>
        <source>présent, avec un stage à valider</source>
        <translation>present, with an internship to validate</translation>
    </message>
    <message>
        <source>présents, avec un stage à valider</source>
        <translation>present, with an internship to validate</translation>
    </message>
    <message>
        <source>qui peuvent en encadrer un et n’en ont pas</source>
        <translation>who may supervise one and have none</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>sur place · {site}</source>
        <translation>there · {site}</translation>
    </message>
    <message>
        <source>sur {n}</source>
        <translation>of {n}</translation>
    </message>
    <message>
        <source>sur {n} loyer</source>
        <translation>over {n} rent</translation>
    </message>
    <message>
        <source>sur {n} loyers</source>
        <translation>over {n} rents</translation>
    </message>
    <message>
        <source>tous les départements</source>
        <translation>all départements</translation>
    </message>
    <message>
        <source>tous les types</source>
        <translation>all types</translation>
    </message>
    <message>
        <source>vacantes</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>{basis}, {apart} à part</source>
        <translation>{basis}, {apart} aside</translation>
    </message>
    <message>
        <source>{commune}&#x202f;: {facts}</source>
        <translation>{commune}: {facts}</translation>
    </message>
    <message>
        <source>{label} (pré-choix)</source>
        <translation>{label} (trial choice)</translation>
    </message>
    <message>
        <source>{label} · au {day:%d/%m/%Y} · {slot}</source>
        <translation>{label} · on {day:%d/%m/%Y} · {slot}</translation>
    </message>
    <message>
        <source>{label}, {edition}&#x202f;; une place compte dans la zone du lieu principal de son terrain</source>
        <translation>{label}, {edition}; a seat counts in the zone of the main place of its site</translation>
    </message>
    <message>
        <source>{label}&#x202f;: «&#x202f;{words}&#x202f;» en désigne plusieurs.</source>
        <translation>{label}: “{words}” names several of them.</translation>
    </message>
    <message>
        <source>{label}&#x202f;: «&#x202f;{words}&#x202f;» n’existe pas.</source>
        <translation>{label}: there is no “{words}”.</translation>
    </message>
    <message>
        <source>{lodging} (à&#xa0;{minutes}&#xa0;min)</source>
        <translation>{lodging} ({minutes} min away)</translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}, {high}</translation>
    </message>
    <message>
        <source>{minimum}&#x202f;; ▲ il en manque {n}</source>
        <translation>{minimum}; ▲ {n} lacking</translation>
    </message>
    <message>
        <source>{minutes} min · {site}</source>
        <translation>{minutes} min · {site}</translation>
    </message>
    <message>
        <source>{n} absent du semestre à part</source>
        <translation>{n} away this semester aside</translation>
    </message>
    <message>
        <source>{n} absents du semestre à part</source>
        <translation>{n} away this semester aside</translation>
    </message>
    <message>
        <source>{n} au total</source>
        <translation>{n} in total</translation>
    </message>
    <message>
        <source>{n} au-delà de leur nombre</source>
        <translation>{n} above their number</translation>
    </message>
    <message>
        <source>{n} au-delà de son nombre</source>
        <translation>{n} above their number</translation>
    </message>
    <message>
        <source>{n} avec au moins un interne</source>
        <translation>{n} with at least one intern</translation>
    </message>
    <message>
        <source>{n} commune sur {total}</source>
        <translation>{n} commune of {total}</translation>
    </message>
    <message>
        <source>{n} communes sur {total}</source>
        <translation>{n} communes of {total}</translation>
    </message>
    <message>
        <source>{n} compté</source>
        <translation>{n} counted</translation>
    </message>
    <message>
        <source>{n} comptés</source>
        <translation>{n} counted</translation>
    </message>
    <message>
        <source>{n} fichier sur {wanted} est écrit, entier&#x202f;; le suivant a échoué.</source>
        <translation>{n} file of {wanted} is written, whole; the next one failed.</translation>
    </message>
    <message>
        <source>{n} fichiers sur {wanted} sont écrits, entiers&#x202f;; le suivant a échoué.</source>
        <translation>{n} files of {wanted} are written, whole; the next one failed.</translation>
    </message>
    <message>
        <source>{n} gratuit</source>
        <translation>{n} free of charge</translation>
    </message>
    <message>
        <source>{n} gratuits</source>
        <translation>{n} free of charge</translation>
    </message>
    <message>
        <source>{n} interne chez {busy} sur {all}</source>
        <translation>{n} intern with {busy} of {all}</translation>
    </message>
    <message>
        <source>{n} internes chez {busy} sur {all}</source>
        <translation>{n} interns with {busy} of {all}</translation>
    </message>
    <message>
        <source>{n} lieu</source>
        <translation>{n} place</translation>
    </message>
    <message>
        <source>{n} lieux</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>{n} logement</source>
        <translation>{n} lodging</translation>
    </message>
    <message>
        <source>{n} logements</source>
        <translation>{n} lodgings</translation>
    </message>
    <message>
        <source>{n} logements&#x202f;; {ratio} place par interne à placer</source>
        <translation>{n} lodgings; {ratio} places per intern to place</translation>
    </message>
    <message>
        <source>{n} logement&#x202f;; {ratio} place par interne à placer</source>
        <translation>{n} lodging; {ratio} places per intern to place</translation>
    </message>
    <message>
        <source>{n} loyer inconnu</source>
        <translation>{n} rent not known</translation>
    </message>
    <message>
        <source>{n} loyers inconnus</source>
        <translation>{n} rents not known</translation>
    </message>
    <message>
        <source>{n} maître de stage</source>
        <translation>{n} supervisor</translation>
    </message>
    <message>
        <source>{n} maîtres de stage</source>
        <translation>{n} supervisors</translation>
    </message>
    <message>
        <source>{n} place de stage</source>
        <translation>{n} internship place</translation>
    </message>
    <message>
        <source>{n} place de stage y a un lieu</source>
        <translation>{n} training place has a location there</translation>
    </message>
    <message>
        <source>{n} places de stage</source>
        <translation>{n} internship places</translation>
    </message>
    <message>
        <source>{n} places de stage y ont un lieu</source>
        <translation>{n} training places have a location there</translation>
    </message>
    <message>
        <source>{n} prise, hors surnombre</source>
        <translation>{n} taken, supernumeraries aside</translation>
    </message>
    <message>
        <source>{n} prises, hors surnombre</source>
        <translation>{n} taken, without supernumeraries</translation>
    </message>
    <message>
        <source>{n} séance plus ancienne n’est pas montrée.</source>
        <translation>{n} earlier session is not shown.</translation>
    </message>
    <message>
        <source>{n} séances plus anciennes ne sont pas montrées.</source>
        <translation>{n} earlier sessions are not shown.</translation>
    </message>
    <message>
        <source>{n} tout le semestre</source>
        <translation>{n} all semester</translation>
    </message>
    <message>
        <source>{n} vacante</source>
        <translation>{n} vacant</translation>
    </message>
    <message>
        <source>{n} vacantes</source>
        <translation>{n} vacant</translation>
    </message>
    <message>
        <source>{present}&#x202f;; {away}</source>
        <translation>{present}; {away}</translation>
    </message>
    <message>
        <source>{rent}&#xa0;€</source>
        <translation>€{rent}</translation>
    </message>
    <message>
        <source>{rent}&#x202f;€</source>
        <translation>€{rent}</translation>
    </message>
    <message>
        <source>{share} de ceux à placer</source>
        <translation>{share} of those to place</translation>
    </message>
    <message>
        <source>{share} des places</source>
        <translation>{share} of the places</translation>
    </message>
    <message>
        <source>{share}&#x202f;%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share}&#x202f;%&#x202f;; entre {low} et {high} à {margin}</source>
        <translation>{share}%; between {low} and {high} at {margin}</translation>
    </message>
    <message>
        <source>{sign} aucun</source>
        <translation>{sign} none</translation>
    </message>
    <message>
        <source>{taken} sur {all}</source>
        <translation>{taken} of {all}</translation>
    </message>
    <message>
        <source>«&#x202f;0&#x202f;»&#x202f;: peut encadrer ce niveau et n’a pas d’interne&#x202f;; «&#x202f;–&#x202f;»&#x202f;: ne l’encadre pas&#x202f;; nombre encadré d’un trait&#x202f;: a un interne d’un niveau qu’il n’encadre pas, d’après le fichier</source>
        <translation>“0”: may supervise this level and has no intern; “–”: does not supervise it; number in a box: has an intern of a level that they do not supervise, by the file</translation>
    </message>
    <message>
        <source>«&#x202f;{title}&#x202f;» ne se choisit pas par «&#x202f;{key}&#x202f;».</source>
        <translation>“{title}” cannot be chosen by “{key}”.</translation>
    </message>
    <message>
        <source>«&#x202f;{title}&#x202f;» n’a pas de tableau&#x202f;: il s’enregistre en PDF.</source>
        <translation>“{title}” has no table: it is saved as PDF.</translation>
    </message>
    <message>
        <source>«&#x202f;{title}&#x202f;» n’existe pas au niveau {level}.</source>
        <translation>“{title}” does not exist at the level {level}.</translation>
    </message>
    <message>
        <source>Écriture des fichiers</source>
        <translation>Writing the files</translation>
    </message>
    <message>
        <source>à +{percent}&#x202f;%</source>
        <translation>at +{percent}%</translation>
    </message>
    <message>
        <source>à −{percent}&#x202f;%</source>
        <translation>at −{percent}%</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Aperçu arrêté.</source>
        <translation>Preview stopped.</translation>
    </message>
    <message>
        <source>Aperçu des {first} premiers documents sur {n}&#x202f;: tous seront imprimés et enregistrés.</source>
        <translation>Preview of the first {first} documents of {n}: all will be printed and saved.</translation>
    </message>
    <message>
        <source>Ce document les montre&#x202f;: il paraîtra dès qu’elles seront là.</source>
        <translation>This document shows them: it will appear as soon as they are there.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>La carte du plan en un seul fichier&#x202f;: minutes, couches, zones, lieux de soins, terrains et logements, avec leur légende et leurs sources. Elle s’ouvre sans réseau, dans tout navigateur récent.</source>
        <translation>The map of the plan in a single file: minutes, layers, zones, places of care, training sites and lodgings, with their legend and sources. It opens without a network, in any recent browser.</translation>
    </message>
    <message>
        <source>Les minutes jusqu’aux soins urgents sont en cours de calcul.</source>
        <translation>The minutes to urgent care are being computed.</translation>
    </message>
    <message>
        <source>L’aperçu est en préparation.</source>
        <translation>The preview is being prepared.</translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation>Typesetting…</translation>
    </message>
    <message>
        <source>Première page&#x202f;; la suite se prépare.</source>
        <translation>First page; the rest is being prepared.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Un document est en route&#x202f;: attendez qu’il soit sorti.</source>
        <translation>A document is on its way: wait until it is out.</translation>
    </message>
    <message>
        <source>Une page à ouvrir dans tout navigateur, sans réseau.</source>
        <translation>A page to open in any browser, without a network.</translation>
    </message>
    <message>
        <source>Voir les problèmes</source>
        <translation>Show the problems</translation>
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
        <source>Rien n’en a été gardé. Cherchez le fichier sur la page de l’éditeur, puis choisissez-le.</source>
        <translation>Nothing of it was kept. Look for the file on the page of the publisher, then choose it.</translation>
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
        <source>un fichier d’une autre sorte</source>
        <translation>a file of another kind</translation>
    </message>
    <message>
        <source>un fichier vide</source>
        <translation>an empty file</translation>
    </message>
    <message>
        <source>un message au lieu d’un tableau</source>
        <translation>a message instead of a table</translation>
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
    <message>
        <source>«&#x202f;{site}&#x202f;» a donné {what} sous le nom «&#x202f;{name}&#x202f;».</source>
        <translation>“{site}” gave {what} under the name “{name}”.</translation>
    </message>
    <message>
        <source>«&#x202f;{site}&#x202f;» a répondu par bien plus que ce qui lui était demandé.</source>
        <translation>“{site}” answered with far more than it was asked for.</translation>
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
    <name>EmptyPlan</name>
    <message>
        <source>Ici se calculent des plans d’affectation, à comparer au plan en vigueur. Il y faut des internes et des postes : importez-les d’abord.</source>
        <translation>Here plans of assignment are computed and compared with the plan in force. That takes interns and posts: import them first.</translation>
    </message>
    <message>
        <source>Ici se compare le nombre de postes à celui des internes, type par type. Importez d’abord vos internes, vos agréments et vos postes.</source>
        <translation>Here the number of posts is compared with that of interns, type by type. Import your interns, your accreditations and your posts first.</translation>
    </message>
    <message>
        <source>Ici, les internes dans l’ordre d’appel font face aux postes ouverts. Importez d’abord vos internes, vos terrains et vos postes.</source>
        <translation>Here the interns in call order stand beside the open posts. Import your interns, your sites and your posts first.</translation>
    </message>
    <message>
        <source>Ici, les internes sont appelés l’un après l’autre et choisissent leur poste. Importez d’abord vos internes et les postes ouverts.</source>
        <translation>Here the interns are called one after the other and choose their post. Import your interns and the open posts first.</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Ici, les internes sont appelés l’un après l’autre et choisissent leur poste. Préparez d’abord une séance : qui est appelé, pour quels postes, quel jour.</source>
        <translation>Here, the interns are called one after another and choose their post. First prepare a session: who is called, for which posts, on which day.</translation>
    </message>
    <message>
        <source>Nouvelle séance de choix…</source>
        <translation>New choice session…</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
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
    <name>ErrorLines</name>
    <message>
        <source>et {n} autre, dans «&#x202f;Problèmes&#x202f;»</source>
        <translation>and {n} other, in “Problems”</translation>
    </message>
    <message>
        <source>et {n} autres, dans «&#x202f;Problèmes&#x202f;»</source>
        <translation>and {n} others, in “Problems”</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>désistement</source>
        <translation>withdrawal</translation>
    </message>
    <message>
        <source>rappel</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>surnombre non validant</source>
        <translation>non-validating supernumerary</translation>
    </message>
    <message>
        <source>surnombre validant</source>
        <translation>validating supernumerary</translation>
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
        <source>Nouveau plan…</source>
        <translation>New plan…</translation>
    </message>
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
    <name>Fetching</name>
    <message>
        <source>Téléchargement</source>
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>FileQueue</name>
    <message>
        <source>Reconnaissance des fichiers</source>
        <translation>Recognising the files</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Ce fichier n’est pas un tableau&#x202f;: il se lit en entier, sans choisir de colonnes.</source>
        <translation>This file is no table: it is read as a whole, without choosing columns.</translation>
    </message>
    <message>
        <source>Lignes du fichier</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Numéro de la ligne dans le fichier</source>
        <translation>Number of the row in the file</translation>
    </message>
    <message>
        <source>Premières lignes du fichier</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>{n} premières lignes du fichier</source>
        <translation>First {n} rows of the file</translation>
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
    <name>FilteredList</name>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier : {name}</source>
        <translation>Copy: {name}</translation>
    </message>
    <message>
        <source>Filtrer : {name}</source>
        <translation>Filter: {name}</translation>
    </message>
    <message>
        <source>Filtrer…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>{shown} sur {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
</context>
<context>
    <name>Finess</name>
    <message>
        <source>Corrigez-la, ou ôtez-la&#x202f;: celle du programme reprendra sa place.</source>
        <translation>Correct it, or remove it: that of the program will take its place.</translation>
    </message>
    <message>
        <source>La table des catégories «&#x202f;{file}&#x202f;» est illisible ({reason}).</source>
        <translation>The table of categories “{file}” cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>Le code de la médecine d’urgence n’y est pas publié avec certitude&#x202f;: prenez «&#x202f;finess-structures…json&#x202f;» pour les structures, et le diagnostic de la DREES pour les lieux de soins urgents.</source>
        <translation>The code of emergency medicine is not published with certainty: take “finess-structures…json” for the structures, and the urgent-care workbook of the DREES for the places of urgent care.</translation>
    </message>
    <message>
        <source>Lecture de FINESS</source>
        <translation>Reading FINESS</translation>
    </message>
    <message>
        <source>Lecture de FINESS+</source>
        <translation>Reading FINESS+</translation>
    </message>
    <message>
        <source>Prenez un fichier etalab-cs1100502 ou etalab-cs1100507 entier.</source>
        <translation>Take a whole etalab-cs1100502 or etalab-cs1100507 file.</translation>
    </message>
    <message>
        <source>Prenez un fichier «&#x202f;finess-structures…json&#x202f;» entier.</source>
        <translation>Take a whole “finess-structures…json” file.</translation>
    </message>
    <message>
        <source>Texte lu en {encoding}&#x202f;: il n’est pas en UTF-8.</source>
        <translation>Text read as {encoding}: it is not UTF-8.</translation>
    </message>
    <message>
        <source>Téléchargez-le de nouveau&#x202f;: le transfert a sans doute été coupé.</source>
        <translation>Download it again: the transfer was probably cut.</translation>
    </message>
    <message>
        <source>ce numéro figure plus d’une fois</source>
        <translation>this number is there more than once</translation>
    </message>
    <message>
        <source>ce n’est pas une ligne de FINESS&#x202f;: elle commence par «&#x202f;{start}&#x202f;»</source>
        <translation>this is no line of FINESS: it begins with “{start}”</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>la ligne est démesurée</source>
        <translation>the line is far too long</translation>
    </message>
    <message>
        <source>le point ({x}&#x202f;; {y}) est hors du territoire que couvre EPSG:{epsg}&#x202f;: il n’est pas repris</source>
        <translation>the point ({x}, {y}) is outside the land that EPSG:{epsg} covers: it is not taken</translation>
    </message>
    <message>
        <source>l’établissement n’a pas de nom</source>
        <translation>the establishment has no name</translation>
    </message>
    <message>
        <source>projection inconnue&#x202f;: «&#x202f;{told}&#x202f;»</source>
        <translation>unknown projection: “{told}”</translation>
    </message>
    <message>
        <source>ses coordonnées ({told}) sont hors du territoire de sa commune {code}&#x202f;: elles sont refusées</source>
        <translation>its coordinates ({told}) are outside the land of its commune {code}: they are refused</translation>
    </message>
    <message>
        <source>un autre point est déjà donné pour {finess}</source>
        <translation>another point was given for {finess} before</translation>
    </message>
    <message>
        <source>un guillemet n’est pas refermé</source>
        <translation>a quote is not closed</translation>
    </message>
    <message>
        <source>{finess} figure déjà ligne {line}</source>
        <translation>{finess} is already on line {line}</translation>
    </message>
    <message>
        <source>{label} ({code})&#x202f;: {n} établissement</source>
        <translation>{label} ({code}): {n} establishment</translation>
    </message>
    <message>
        <source>{label} ({code})&#x202f;: {n} établissements</source>
        <translation>{label} ({code}): {n} establishments</translation>
    </message>
    <message>
        <source>{name}&#x202f;: la commune {code} n’est pas dans le fond de carte</source>
        <translation>{name}: the commune {code} is not in the base map</translation>
    </message>
    <message>
        <source>{n} autre problème n’est pas énuméré (plus de {most}).</source>
        <translation>{n} more problem is not listed (more than {most}).</translation>
    </message>
    <message>
        <source>{n} autre problème n’est pas énuméré.</source>
        <translation>{n} more problem is not listed.</translation>
    </message>
    <message>
        <source>{n} autres problèmes ne sont pas énumérés (plus de {most}).</source>
        <translation>{n} more problems are not listed (more than {most}).</translation>
    </message>
    <message>
        <source>{n} autres problèmes ne sont pas énumérés.</source>
        <translation>{n} more problems are not listed.</translation>
    </message>
    <message>
        <source>{n} champs, il en faut 6 au moins</source>
        <translation>{n} fields, at least 6 are needed</translation>
    </message>
    <message>
        <source>{n} champs, il en faut {fields}</source>
        <translation>{n} fields, {fields} are needed</translation>
    </message>
    <message>
        <source>{n} point écrit à l’envers ou dans d’autres colonnes est repris&#x202f;: une seule lecture convient.</source>
        <translation>{n} point written the wrong way round or in other columns is taken: only one reading fits.</translation>
    </message>
    <message>
        <source>{n} points écrits à l’envers ou dans d’autres colonnes sont repris&#x202f;: une seule lecture convient.</source>
        <translation>{n} points written the wrong way round or in other columns are taken: only one reading fits.</translation>
    </message>
    <message>
        <source>{n} établissement d’un autre genre ou d’ailleurs n’est pas repris.</source>
        <translation>{n} establishment of another kind or from elsewhere is left out.</translation>
    </message>
    <message>
        <source>{n} établissement inactif («&#x202f;etatObjet&#x202f;» I) est laissé de côté.</source>
        <translation>{n} inactive establishment (“etatObjet” I) is left out.</translation>
    </message>
    <message>
        <source>{n} établissement sans point&#x202f;: le chef-lieu de sa commune en tient lieu.</source>
        <translation>{n} establishment without a point: the main point of its commune stands for it.</translation>
    </message>
    <message>
        <source>{n} établissements d’un autre genre ou d’ailleurs ne sont pas repris.</source>
        <translation>{n} establishments of another kind or from elsewhere are left out.</translation>
    </message>
    <message>
        <source>{n} établissements inactifs («&#x202f;etatObjet&#x202f;» I) sont laissés de côté.</source>
        <translation>{n} inactive establishments (“etatObjet” I) are left out.</translation>
    </message>
    <message>
        <source>{n} établissements sans point&#x202f;: le chef-lieu de leur commune en tient lieu.</source>
        <translation>{n} establishments without a point: the main point of their commune stands for them.</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un code INSEE</source>
        <translation>“{cell}” is not an INSEE code</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un code de commune</source>
        <translation>“{cell}” is not the code of a commune</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un code de département</source>
        <translation>“{cell}” is not the code of a département</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un numéro FINESS</source>
        <translation>“{cell}” is not a FINESS number</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» dit quels établissements exercent quelles activités, sans leur commune ni leur nom.</source>
        <translation>“{name}” tells which establishments carry out which activities, without their commune or name.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» ne contient aucun établissement («&#x202f;ege&#x202f;»).</source>
        <translation>“{name}” holds no establishment (“ege”).</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» ne contient aucune ligne «&#x202f;structureet&#x202f;».</source>
        <translation>“{name}” holds no “structureet” line.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’est pas un JSON entier&#x202f;: il ne se lit plus vers l’octet {n}.</source>
        <translation>“{name}” is not whole JSON: it cannot be read any further around byte {n}.</translation>
    </message>
    <message>
        <source>«&#x202f;{x}&#x202f;» et «&#x202f;{y}&#x202f;» ne sont pas des coordonnées</source>
        <translation>“{x}” and “{y}” are no coordinates</translation>
    </message>
    <message>
        <source>établissement n° {n} du fichier, FINESS {finess}&#x202f;: {sentence}</source>
        <translation>establishment no. {n} of the file, FINESS {finess}: {sentence}</translation>
    </message>
    <message>
        <source>&#x202f;; catégorie non vérifiée</source>
        <translation>; category not verified</translation>
    </message>
</context>
<context>
    <name>FinishStep</name>
    <message>
        <source>&amp;Retirer du plan ce qui est absent du fichier</source>
        <translation>&amp;Remove from the plan what is missing from the file</translation>
    </message>
    <message>
        <source>&amp;Retirer du plan ce qui est absent du fichier ({n})</source>
        <translation>&amp;Remove from the plan what is missing from the file ({n})</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule&#x202f;: rien ne peut y être importé.</source>
        <translation>This plan is open read-only: nothing can be imported into it.</translation>
    </message>
    <message>
        <source>Ce qui sera écrit dans le plan</source>
        <translation>What will be written into the plan</translation>
    </message>
    <message>
        <source>Chaque ligne, ce qui lui arrive et pourquoi&#x202f;: tableau CSV ou classeur XLSX</source>
        <translation>Each row, what happens to it and why: CSV table or XLSX workbook</translation>
    </message>
    <message>
        <source>Comparaison avec le plan…</source>
        <translation>Comparing with the plan…</translation>
    </message>
    <message>
        <source>Enregistrer le &amp;rapport…</source>
        <translation>Save the &amp;report…</translation>
    </message>
    <message>
        <source>Importer les &amp;bonnes lignes</source>
        <translation>Import the &amp;good rows</translation>
    </message>
    <message>
        <source>Importer les &amp;bonnes lignes ({n}), laisser le reste ({refused})</source>
        <translation>Import the &amp;good rows ({n}), leave the rest ({refused})</translation>
    </message>
    <message>
        <source>La comparaison avec le plan n’est pas finie.</source>
        <translation>The comparison with the plan is not finished.</translation>
    </message>
    <message>
        <source>Le fichier a des problèmes&#x202f;: corrigez-les, ou ne retirez rien du plan.</source>
        <translation>The file has problems: correct them, or remove nothing from the plan.</translation>
    </message>
    <message>
        <source>Le fichier a {n} problèmes&#x202f;: corrigez-les, ou importez les bonnes lignes.</source>
        <translation>The file has {n} problems: correct them, or import the good rows.</translation>
    </message>
    <message>
        <source>Le fichier a {n} problème&#x202f;: corrigez-le, ou importez les bonnes lignes.</source>
        <translation>The file has {n} problem: correct it, or import the good rows.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas encore comparé avec le plan.</source>
        <translation>The file has not been compared with the plan yet.</translation>
    </message>
    <message>
        <source>Le plan n’a rien d’autre que ce que dit le fichier.</source>
        <translation>The plan has nothing but what the file tells.</translation>
    </message>
    <message>
        <source>L’écriture dans le plan est en cours.</source>
        <translation>The plan is being written.</translation>
    </message>
    <message>
        <source>N’importer que si &amp;tout est bon</source>
        <translation>Import only if &amp;all is good</translation>
    </message>
    <message>
        <source>Source inscrite dans le plan&#x202f;: {origin}</source>
        <translation>Source recorded in the plan: {origin}</translation>
    </message>
    <message>
        <source>Tant que des lignes sont refusées, rien ne peut être retiré&#x202f;: elles semblent absentes.</source>
        <translation>While rows are refused, nothing can be removed: they seem to be missing.</translation>
    </message>
    <message>
        <source>Tout est écrit d’un coup, en une étape de l’historique&#x202f;: Ctrl+Z annule l’import entier.</source>
        <translation>Everything is written at once, as one step of the history: Ctrl+Z undoes the whole import.</translation>
    </message>
    <message>
        <source>{n} refusé</source>
        <translation>{n} refused</translation>
    </message>
    <message>
        <source>{n} refusés</source>
        <translation>{n} refused</translation>
    </message>
    <message>
        <source>… et {n} autres remarques, dans le rapport.</source>
        <translation>… and {n} other remarks, in the report.</translation>
    </message>
</context>
<context>
    <name>FrozenRound</name>
    <message>
        <source>La séance {number} ({status}) ne se lit plus : elle a été modifiée après coup.</source>
        <translation>Session {number} ({status}) can no longer be read: it was altered afterwards.</translation>
    </message>
    <message>
        <source>Reprenez une copie du plan faite avant cette modification.</source>
        <translation>Go back to a copy of the plan made before that change.</translation>
    </message>
    <message>
        <source>Séance {number} ({status}) : intacte.</source>
        <translation>Session {number} ({status}): intact.</translation>
    </message>
    <message>
        <source>Séance {number} ({status}) : la séance gardée avant elle a changé ou manque.</source>
        <translation>Session {number} ({status}): the session kept before it has changed or is missing.</translation>
    </message>
    <message>
        <source>Séance {number} ({status}) : son contenu a été modifié après coup.</source>
        <translation>Session {number} ({status}): its content was modified afterwards.</translation>
    </message>
</context>
<context>
    <name>Gaming</name>
    <message>
        <source>Appariement stable&#x202f;: sans couples ni ex æquo, personne ne gagne à cacher ses vœux. Avec eux, une liste courte peut être avantagée.</source>
        <translation>Stable matching: without couples or ties, nobody gains by hiding wishes. With them, a short list may have an advantage.</translation>
    </message>
    <message>
        <source>Attention&#x202f;: avec l’optimum, une liste courte peut être avantagée. Demandez une longueur minimale et complétez chaque liste par l’ordre par défaut publié.</source>
        <translation>Caution: with the optimum, a short list may have an advantage. Ask for a minimum length and complete each list by the published default order.</translation>
    </message>
    <message>
        <source>Aucun gain trouvé pour {tried} internes essayés.</source>
        <translation>No gain found for {tried} interns tried.</translation>
    </message>
    <message>
        <source>Choix par rang&#x202f;: personne ne gagne à cacher ses vœux ni à en changer l’ordre.</source>
        <translation>Choice by rank: nobody gains by hiding wishes or by changing their order.</translation>
    </message>
    <message>
        <source>Essai d’autres listes de vœux</source>
        <translation>Trying other lists of wishes</translation>
    </message>
    <message>
        <source>Résultat anormal, à signaler&#x202f;: {found}</source>
        <translation>Abnormal result, to be reported: {found}</translation>
    </message>
    <message>
        <source>{n} interne sur {tried} essayés aurait gagné à écrire une autre liste.</source>
        <translation>{n} intern of {tried} tried would have gained by writing another list.</translation>
    </message>
    <message>
        <source>{n} internes sur {tried} essayés auraient gagné à écrire une autre liste.</source>
        <translation>{n} interns of {tried} tried would have gained by writing another list.</translation>
    </message>
</context>
<context>
    <name>GamingTrial</name>
    <message>
        <source>D’autres listes de vœux sont essayées pour {n} internes tirés au sort, avec ces réglages. Avec l’optimum, cela prend des minutes. Rien ne change dans le plan.</source>
        <translation>Other lists of wishes are tried for {n} interns drawn at random, with these settings. With the optimum this takes minutes. Nothing changes in the plan.</translation>
    </message>
    <message>
        <source>Essai d’autres listes de vœux</source>
        <translation>Trying other lists of wishes</translation>
    </message>
    <message>
        <source>Essayer sur {n} internes…</source>
        <translation>Try on {n} interns…</translation>
    </message>
    <message>
        <source>{line} Rien à essayer : aucun interne à placer n’a deux vœux.</source>
        <translation>{line} Nothing to try: no intern to be placed has two wishes.</translation>
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
    <name>Gate</name>
    <message>
        <source>Choisissez le semestre de la séance dans le plan, ou une autre séance.</source>
        <translation>Choose the semester of the session in the plan, or another session.</translation>
    </message>
    <message>
        <source>Corrigez la date de la séance ou celles du semestre.</source>
        <translation>Correct the date of the session or those of the semester.</translation>
    </message>
    <message>
        <source>Corrigez la fiche, accordez une dérogation, ou laissez l’interne hors de la liste.</source>
        <translation>Correct the record, grant a derogation, or leave the intern out of the list.</translation>
    </message>
    <message>
        <source>Corrigez la phase ou le semestre dans la phase, ou enregistrez une dérogation (auteur, motif).</source>
        <translation>Correct the phase or the semester within the phase, or record a derogation (author, reason).</translation>
    </message>
    <message>
        <source>Corrigez la phase ou les stages validés, ou enregistrez une dérogation (auteur, motif).</source>
        <translation>Correct the phase or the validated internships, or record a derogation (author, reason).</translation>
    </message>
    <message>
        <source>Corrigez la phase, ou enregistrez une dérogation (auteur, motif).</source>
        <translation>Correct the phase, or record a derogation (author, reason).</translation>
    </message>
    <message>
        <source>Corrigez les dates du semestre : il dure six mois.</source>
        <translation>Correct the dates of the semester: it lasts six months.</translation>
    </message>
    <message>
        <source>Décidez avec le coordonnateur si l’interne doit être appelé.</source>
        <translation>Decide with the coordinator whether the intern is to be called.</translation>
    </message>
    <message>
        <source>Dérogation accordée par {author} le {day:%d/%m/%Y} : {motive}</source>
        <translation>Derogation granted by {author} on {day:%d/%m/%Y}: {motive}</translation>
    </message>
    <message>
        <source>Gardez une seule fiche ; un doublon ne se déroge pas.</source>
        <translation>Keep a single record; no derogation is possible for a duplicate.</translation>
    </message>
    <message>
        <source>La liste d’appel est retenue :</source>
        <translation>The call list is held back:</translation>
    </message>
    <message>
        <source>La liste d’appel est retenue, {n} interne ne peut pas être appelé :</source>
        <translation>The call list is held back, {n} intern cannot be called:</translation>
    </message>
    <message>
        <source>La liste d’appel est retenue, {n} internes ne peuvent pas être appelés :</source>
        <translation>The call list is held back, {n} interns cannot be called:</translation>
    </message>
    <message>
        <source>La séance « {label} » ({day:%d/%m/%Y}) tombe après le début du semestre ({start:%d/%m/%Y}).</source>
        <translation>The session “{label}” ({day:%d/%m/%Y}) falls after the beginning of the semester ({start:%d/%m/%Y}).</translation>
    </message>
    <message>
        <source>La séance « {label} » n’est pas celle du semestre « {semester} ».</source>
        <translation>The session “{label}” is not the one for the semester “{semester}”.</translation>
    </message>
    <message>
        <source>Le classement de {name} n’est pas connu.</source>
        <translation>The ranking of {name} is not known.</translation>
    </message>
    <message>
        <source>Le rang de {name} ({rank}) dépasse la taille de son classement ({size}).</source>
        <translation>The rank of {name} ({rank}) exceeds the size of the ranking ({size}).</translation>
    </message>
    <message>
        <source>Le semestre « {label} » dure {n} jours ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</source>
        <translation>The semester “{label}” lasts {n} days ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</translation>
    </message>
    <message>
        <source>Le semestre « {label} » ne dure que {n} jour ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</source>
        <translation>The semester “{label}” lasts only {n} day ({start:%d/%m/%Y}–{end:%d/%m/%Y}).</translation>
    </message>
    <message>
        <source>Retirez l’interne de la liste d’appel ou ajoutez le type à la séance.</source>
        <translation>Remove the intern from the call list or add the type to the session.</translation>
    </message>
    <message>
        <source>Retirez l’interne de la liste d’appel ou corrigez sa situation.</source>
        <translation>Remove the intern from the call list or correct the intern’s situation.</translation>
    </message>
    <message>
        <source>Retirez l’interne de la liste d’appel ou reprenez d’abord son affectation.</source>
        <translation>Remove the intern from the call list or take the intern’s assignment back first.</translation>
    </message>
    <message>
        <source>Retirez l’interne de la liste d’appel, ou corrigez ses stages validés s’ils sont faux.</source>
        <translation>Remove the intern from the call list, or correct the intern’s validated internships if they are wrong.</translation>
    </message>
    <message>
        <source>Saisissez la date de la thèse ; sa promotion n’a pas de dérogation transitoire.</source>
        <translation>Enter the date of the thesis; the intern’s cohort has no transitional derogation.</translation>
    </message>
    <message>
        <source>Saisissez la date de la thèse, ou enregistrez la dérogation transitoire de sa promotion (auteur, motif).</source>
        <translation>Enter the date of the thesis, or record the transitional derogation of the intern’s cohort (author, reason).</translation>
    </message>
    <message>
        <source>Saisissez le rang et la taille du classement, ou enregistrez une dérogation (auteur, motif).</source>
        <translation>Enter the rank and the size of the ranking, or record a derogation (author, reason).</translation>
    </message>
    <message>
        <source>Vérifiez la promotion et l’inscription de l’interne.</source>
        <translation>Check the cohort and the registration of the intern.</translation>
    </message>
    <message>
        <source>{name} ({number}) et {other} ({other_number}) ont les mêmes noms, la même promotion et le même rang : sans doute une seule personne.</source>
        <translation>{name} ({number}) and {other} ({other_number}) have the same names, the same cohort and the same rank: probably one and the same person.</translation>
    </message>
    <message>
        <source>{name} a déjà un poste ce semestre.</source>
        <translation>{name} already has a post this semester.</translation>
    </message>
    <message>
        <source>{name} a tout validé : {count} semestres, « {regime} », rien ne reste à faire.</source>
        <translation>{name} has validated everything: {count} semesters, “{regime}”, nothing is left to do.</translation>
    </message>
    <message>
        <source>{name} a validé {count} semestres, mais il lui manque encore : {missing}.</source>
        <translation>{name} has validated {count} semesters, but still lacks: {missing}.</translation>
    </message>
    <message>
        <source>{name} entre en consolidation sans thèse soutenue avant le {day:%d/%m/%Y}.</source>
        <translation>{name} enters consolidation without a thesis defended before {day:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>{name} est en consolidation sans avoir validé : {missing}.</source>
        <translation>{name} is in consolidation without having validated: {missing}.</translation>
    </message>
    <message>
        <source>{name} est en phase {phase} ; la séance est pour : {phases}.</source>
        <translation>{name} is in the {phase} phase; the session is for: {phases}.</translation>
    </message>
    <message>
        <source>{name} est laissé hors de la liste.</source>
        <translation>{name} is left out of the list.</translation>
    </message>
    <message>
        <source>{name} figure {n} fois dans la liste d’appel.</source>
        <translation>{name} appears {n} times in the call list.</translation>
    </message>
    <message>
        <source>{name} ne peut pas être appelé ce semestre : {situation}.</source>
        <translation>{name} cannot be called this semester: {situation}.</translation>
    </message>
    <message>
        <source>{name} n’a aucun stage à faire en phase {phase} ce semestre.</source>
        <translation>{name} has no internship to do in the {phase} phase this semester.</translation>
    </message>
    <message>
        <source>{name} n’a besoin d’aucun des types de la séance ; il lui faut : {needed}.</source>
        <translation>{name} needs none of the types of the session; still needed: {needed}.</translation>
    </message>
    <message>
        <source>{name} n’est pas en stage dans la subdivision ce semestre.</source>
        <translation>{name} is not doing an internship in the subdivision this semester.</translation>
    </message>
    <message>
        <source>{name}, promotion {cohort}, est à son {n}e semestre ; le DES en dure au plus {longest:.0f}.</source>
        <translation>{name}, cohort {cohort}, is in semester no. {n}; the DES lasts at most {longest:.0f} semesters.</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Chaque interne de la séance a été contrôlé : maquette inachevée, bonne phase, présence dans la subdivision, classement connu, aucun doublon, aucun poste déjà pris.</source>
        <translation>Each intern of the session was checked: curriculum unfinished, right phase, presence in the subdivision, ranking known, no duplicate, no post already taken.</translation>
    </message>
    <message>
        <source>Contrôle avant la liste d’appel</source>
        <translation>Check before the call list</translation>
    </message>
    <message>
        <source>La liste d’appel est fermée</source>
        <translation>The call list is closed</translation>
    </message>
    <message>
        <source>La liste d’appel peut être établie</source>
        <translation>The call list can be drawn up</translation>
    </message>
    <message>
        <source>La séance elle-même</source>
        <translation>The session itself</translation>
    </message>
    <message>
        <source>Un seul interne inéligible dans la liste peut faire annuler toute la procédure : elle ne s’affiche ni ne s’imprime avant que chaque cas soit réglé.</source>
        <translation>A single ineligible intern in the list can have the whole procedure cancelled: the list is neither shown nor printed before every case is settled.</translation>
    </message>
    <message>
        <source>et {n} autre remarque</source>
        <translation>and {n} other remark</translation>
    </message>
    <message>
        <source>et {n} autres remarques</source>
        <translation>and {n} other remarks</translation>
    </message>
    <message>
        <source>{name} n’est pas appelé : remettre dans la liste</source>
        <translation>{name} is not called: put back in the list</translation>
    </message>
    <message>
        <source>{n} interne ne peut pas être appelé.</source>
        <translation>{n} intern cannot be called.</translation>
    </message>
    <message>
        <source>{n} internes ne peuvent pas être appelés.</source>
        <translation>{n} interns cannot be called.</translation>
    </message>
    <message>
        <source>À vérifier, sans blocage</source>
        <translation>To be checked, not blocking</translation>
    </message>
    <message>
        <source>Établir la liste d’appel</source>
        <translation>Draw up the call list</translation>
    </message>
</context>
<context>
    <name>Geocoding</name>
    <message>
        <source>Envoi des adresses à {site}</source>
        <translation>Sending the addresses to {site}</translation>
    </message>
    <message>
        <source>La connexion a été coupée.</source>
        <translation>The connection was cut.</translation>
    </message>
    <message>
        <source>La réponse de {site} n’a pas les colonnes attendues ({names}).</source>
        <translation>The answer of {site} lacks expected columns ({names}).</translation>
    </message>
    <message>
        <source>La réponse de {site} n’a pas pu être lue ({reason}).</source>
        <translation>The answer of {site} could not be read ({reason}).</translation>
    </message>
    <message>
        <source>Rien n’a été changé. Le service a peut-être changé&#x202f;: signalez-le, et recommencez.</source>
        <translation>Nothing was changed. The service may have changed: report it, and try again.</translation>
    </message>
    <message>
        <source>Rien n’a été changé&#x202f;: recommencez.</source>
        <translation>Nothing was changed: try again.</translation>
    </message>
    <message>
        <source>Rien n’a été écrit&#x202f;: recommencez.</source>
        <translation>Nothing was written: try again.</translation>
    </message>
    <message>
        <source>{n} adresse a changé entre-temps&#x202f;: {names}.</source>
        <translation>{n} address has changed in the meantime: {names}.</translation>
    </message>
    <message>
        <source>{n} adresses ont changé entre-temps&#x202f;: {names}.</source>
        <translation>{n} addresses have changed in the meantime: {names}.</translation>
    </message>
    <message>
        <source>{problem} Nouvel essai dans {seconds} s</source>
        <translation>{problem} Next attempt in {seconds} s</translation>
    </message>
</context>
<context>
    <name>GeocodingDialog</name>
    <message>
        <source>&amp;Envoyer</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé dans le plan.</source>
        <translation>Stopped. Nothing was changed in the plan.</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open for reading only.</translation>
    </message>
    <message>
        <source>Cochez au moins une ligne.</source>
        <translation>Tick at least one line.</translation>
    </message>
    <message>
        <source>Cochez d’abord l’accord, sous la liste.</source>
        <translation>First tick your consent, below the list.</translation>
    </message>
    <message>
        <source>Localisation des adresses</source>
        <translation>Location of addresses</translation>
    </message>
    <message>
        <source>Localiser des adresses</source>
        <translation>Locate addresses</translation>
    </message>
    <message>
        <source>{n} lieu est maintenant à son adresse. Ctrl+Z l’annule.</source>
        <translation>{n} place now stands at its address. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>{n} lieux sont maintenant à leur adresse. Ctrl+Z l’annule.</source>
        <translation>{n} places now stand at their address. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>É&amp;crire {n} position</source>
        <translation>&amp;Write {n} position</translation>
    </message>
    <message>
        <source>É&amp;crire {n} positions</source>
        <translation>&amp;Write {n} positions</translation>
    </message>
    <message>
        <source>‹ P&amp;récédent</source>
        <translation>‹ &amp;Back</translation>
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
        <source>accorder à {intern} une dérogation à la règle {rule}</source>
        <translation>grant {intern} a derogation from the rule {rule}</translation>
    </message>
    <message>
        <source>affecter {intern} à {site}</source>
        <translation>assign {intern} to {site}</translation>
    </message>
    <message>
        <source>annuler la séance « {session} » : {motive}</source>
        <translation>cancel the session “{session}”: {motive}</translation>
    </message>
    <message>
        <source>appliquer le scénario « {name} »</source>
        <translation>apply the scenario “{name}”</translation>
    </message>
    <message>
        <source>corriger la fiche de {intern}</source>
        <translation>correct the record of {intern}</translation>
    </message>
    <message>
        <source>corriger les stages faits de {intern}</source>
        <translation>correct the internships done by {intern}</translation>
    </message>
    <message>
        <source>corriger l’interne {intern}</source>
        <translation>correct the intern {intern}</translation>
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
        <source>déverrouiller l’affectation de {intern}</source>
        <translation>unlock the assignment of {intern}</translation>
    </message>
    <message>
        <source>fermer le poste {number} ({site})</source>
        <translation>close the post {number} ({site})</translation>
    </message>
    <message>
        <source>figer la séance « {session} »</source>
        <translation>freeze the session “{session}”</translation>
    </message>
    <message>
        <source>garder le scénario « {name} »</source>
        <translation>keep the scenario “{name}”</translation>
    </message>
    <message>
        <source>importer «&#x202f;{file}&#x202f;» ({kind})</source>
        <translation>import “{file}” ({kind})</translation>
    </message>
    <message>
        <source>modifier la séance « {session} »</source>
        <translation>change the session “{session}”</translation>
    </message>
    <message>
        <source>modifier le texte «&#x202f;{letter}&#x202f;»</source>
        <translation>change the text “{letter}”</translation>
    </message>
    <message>
        <source>noter la procuration de {intern}</source>
        <translation>note the proxy of {intern}</translation>
    </message>
    <message>
        <source>noter le désistement de {intern}</source>
        <translation>note the withdrawal of {intern}</translation>
    </message>
    <message>
        <source>noter l’absence de {intern}</source>
        <translation>note the absence of {intern}</translation>
    </message>
    <message>
        <source>noter que {intern} ne prend aucun poste</source>
        <translation>note that {intern} takes no post</translation>
    </message>
    <message>
        <source>ouvrir la séance « {session} »</source>
        <translation>open the session “{session}”</translation>
    </message>
    <message>
        <source>ouvrir le poste {number} ({site})</source>
        <translation>open the post {number} ({site})</translation>
    </message>
    <message>
        <source>places du poste {number} ({site}) : {before} → {after}</source>
        <translation>places of the post {number} ({site}): {before} → {after}</translation>
    </message>
    <message>
        <source>points de {n} adresses ({source})</source>
        <translation>points of {n} addresses ({source})</translation>
    </message>
    <message>
        <source>préparer la séance « {session} »</source>
        <translation>prepare the session “{session}”</translation>
    </message>
    <message>
        <source>préparer une seconde procédure de « {session} » : {motive}</source>
        <translation>prepare a second procedure of “{session}”: {motive}</translation>
    </message>
    <message>
        <source>rappeler {intern}</source>
        <translation>recall {intern}</translation>
    </message>
    <message>
        <source>retirer la valeur du {day} de la règle « {name} »</source>
        <translation>remove the value of {day} from the rule “{name}”</translation>
    </message>
    <message>
        <source>retirer l’affectation de {intern}</source>
        <translation>remove the assignment of {intern}</translation>
    </message>
    <message>
        <source>retirer à {intern} la dérogation à la règle {rule}</source>
        <translation>withdraw from {intern} the derogation from the rule {rule}</translation>
    </message>
    <message>
        <source>revenir au texte d’origine «&#x202f;{letter}&#x202f;»</source>
        <translation>back to the original text “{letter}”</translation>
    </message>
    <message>
        <source>règle « {name} » : valeur livrée</source>
        <translation>rule “{name}”: shipped value</translation>
    </message>
    <message>
        <source>règle « {name} » : {value} à partir du {day}</source>
        <translation>rule “{name}”: {value} from {day} on</translation>
    </message>
    <message>
        <source>règles locales de {faculty}</source>
        <translation>local rules of {faculty}</translation>
    </message>
    <message>
        <source>situation de {intern} pour {semester}</source>
        <translation>situation of {intern} for {semester}</translation>
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
        <source>supprimer la séance « {session} »</source>
        <translation>delete the session “{session}”</translation>
    </message>
    <message>
        <source>supprimer le scénario « {name} »</source>
        <translation>delete the scenario “{name}”</translation>
    </message>
    <message>
        <source>valider l’affectation calculée «&#x202f;{run}&#x202f;»</source>
        <translation>validate the computed assignments “{run}”</translation>
    </message>
    <message>
        <source>verrouiller l’affectation de {intern}</source>
        <translation>lock the assignment of {intern}</translation>
    </message>
    <message>
        <source>vœu de couple de {intern}</source>
        <translation>wish of {intern} as a couple</translation>
    </message>
    <message>
        <source>{intern} choisit {site}</source>
        <translation>{intern} chooses {site}</translation>
    </message>
    <message>
        <source>établir la liste d’appel « {session} »</source>
        <translation>draw up the call list “{session}”</translation>
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
    <name>Holding</name>
    <message>
        <source>Communes du code officiel géographique</source>
        <translation>Communes of the official geographical code</translation>
    </message>
    <message>
        <source>couche de la carte</source>
        <translation>map layer</translation>
    </message>
    <message>
        <source>fichier importé</source>
        <translation>imported file</translation>
    </message>
    <message>
        <source>fond de carte</source>
        <translation>base map</translation>
    </message>
    <message>
        <source>soins urgents</source>
        <translation>urgent care</translation>
    </message>
    <message>
        <source>{n} ajout</source>
        <translation>{n} addition</translation>
    </message>
    <message>
        <source>{n} ajouts</source>
        <translation>{n} additions</translation>
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
        <source>{n} lieu</source>
        <translation>{n} place</translation>
    </message>
    <message>
        <source>{n} lieux</source>
        <translation>{n} places</translation>
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
        <source>{n} modification</source>
        <translation>{n} change</translation>
    </message>
    <message>
        <source>{n} modifications</source>
        <translation>{n} changes</translation>
    </message>
</context>
<context>
    <name>HomeMinutes</name>
    <message>
        <source>Trajets des internes</source>
        <translation>Interns’ journeys</translation>
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
    <name>Import</name>
    <message>
        <source>Ce genre de fichier ne s’importe pas&#x202f;: {kind}.</source>
        <translation>This kind of file cannot be imported: {kind}.</translation>
    </message>
    <message>
        <source>Champs&#x202f;: {codes}.</source>
        <translation>Fields: {codes}.</translation>
    </message>
    <message>
        <source>Choisissez un autre genre de fichier, ou enregistrez-le en XLSX ou en CSV.</source>
        <translation>Choose another kind of file, or save it as XLSX or CSV.</translation>
    </message>
    <message>
        <source>Colonnes non reprises&#x202f;: {columns}.</source>
        <translation>Columns left out: {columns}.</translation>
    </message>
    <message>
        <source>Comparaison avec le plan</source>
        <translation>Comparing with the plan</translation>
    </message>
    <message>
        <source>Comparez de nouveau le fichier avec le plan&#x202f;; rien n’a été écrit.</source>
        <translation>Compare the file with the plan again; nothing was written.</translation>
    </message>
    <message>
        <source>Copie de sauvegarde du plan</source>
        <translation>Backup copy of the plan</translation>
    </message>
    <message>
        <source>Correspondance des colonnes inutilisable&#x202f;: {problems}.</source>
        <translation>This mapping of columns cannot be used: {problems}.</translation>
    </message>
    <message>
        <source>Corrigez ces lignes, ou importez sans rien retirer&#x202f;; rien n’a été écrit.</source>
        <translation>Correct these rows, or import without removing anything; nothing was written.</translation>
    </message>
    <message>
        <source>Corrigez le fichier, ou n’importez que les bonnes lignes&#x202f;; rien n’a été écrit.</source>
        <translation>Correct the file, or import the good rows only; nothing was written.</translation>
    </message>
    <message>
        <source>Des lignes sont refusées&#x202f;: ce qui manque au fichier ne peut pas être retiré du plan.</source>
        <translation>Some rows are refused: what is missing from the file cannot be removed from the plan.</translation>
    </message>
    <message>
        <source>Feuille «&#x202f;{sheet}&#x202f;»&#x202f;: {words}</source>
        <translation>Sheet “{sheet}”: {words}</translation>
    </message>
    <message>
        <source>La colonne «&#x202f;{column}&#x202f;» n’est jamais lue&#x202f;: le motif d’une situation n’est pas enregistré.</source>
        <translation>The column “{column}” is never read: the reason of a situation is not recorded.</translation>
    </message>
    <message>
        <source>Le plan a changé depuis l’aperçu de l’import.</source>
        <translation>The plan has changed since the preview of the import.</translation>
    </message>
    <message>
        <source>Lecture des lignes</source>
        <translation>Reading the rows</translation>
    </message>
    <message>
        <source>Lecture du plan</source>
        <translation>Reading the plan</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>aucun interne du plan n’a le numéro {name}</source>
        <translation>no intern of the plan has the number {name}</translation>
    </message>
    <message>
        <source>aucun maître de stage du plan n’a le RPPS {name}</source>
        <translation>no supervisor of the plan has the RPPS {name}</translation>
    </message>
    <message>
        <source>aucun poste ouvert ce semestre n’a le numéro {name}</source>
        <translation>no post open this semester has the number {name}</translation>
    </message>
    <message>
        <source>aucun terrain du plan n’a le numéro {name}</source>
        <translation>no site of the plan has the number {name}</translation>
    </message>
    <message>
        <source>aucune colonne n’est reconnue</source>
        <translation>no column is recognised</translation>
    </message>
    <message>
        <source>aucune structure du plan n’a le numéro FINESS {name}</source>
        <translation>no structure of the plan has the FINESS number {name}</translation>
    </message>
    <message>
        <source>case vide</source>
        <translation>empty cell</translation>
    </message>
    <message>
        <source>colonne {letter}</source>
        <translation>column {letter}</translation>
    </message>
    <message>
        <source>deux colonnes donnent la même couche pour le même millésime</source>
        <translation>two columns give the same layer for the same vintage</translation>
    </message>
    <message>
        <source>donnez la source&#x202f;: elle accompagne chaque valeur</source>
        <translation>give the source: it goes with every value</translation>
    </message>
    <message>
        <source>donnez le millésime de «&#x202f;{column}&#x202f;»&#x202f;: le fichier ne le dit pas</source>
        <translation>give the vintage of “{column}”: the file does not say it</translation>
    </message>
    <message>
        <source>il manque la colonne {labels}, sans laquelle rien ne peut être reconnu</source>
        <translation>the column {labels} is missing, without which nothing can be recognised</translation>
    </message>
    <message>
        <source>il manque les colonnes {labels}, sans lesquelles rien ne peut être reconnu</source>
        <translation>the columns {labels} are missing, without which nothing can be recognised</translation>
    </message>
    <message>
        <source>la commune {insee_code} n’existe pas dans le fond de carte</source>
        <translation>the commune {insee_code} does not exist in the base territory</translation>
    </message>
    <message>
        <source>la fin précède le début</source>
        <translation>the end comes before the beginning</translation>
    </message>
    <message>
        <source>la maquette de l’interne n’a pas de semestre {n}, ou sa promotion n’est pas connue</source>
        <translation>the curriculum of the intern has no semester {n}, or their cohort is not known</translation>
    </message>
    <message>
        <source>la promotion {cohort} commence après le semestre du plan</source>
        <translation>the cohort {cohort} begins after the semester of the plan</translation>
    </message>
    <message>
        <source>la promotion {cohort} suit d’ordinaire «&#x202f;{usual}&#x202f;», la ligne dit «&#x202f;{told}&#x202f;»</source>
        <translation>the cohort {cohort} usually follows “{usual}”, the row says “{told}”</translation>
    </message>
    <message>
        <source>la thèse ({day:%d/%m/%Y}) ne va pas avec la promotion {cohort}</source>
        <translation>the thesis ({day:%d/%m/%Y}) does not go with the cohort {cohort}</translation>
    </message>
    <message>
        <source>le lieu {n} n’a pas de commune</source>
        <translation>place {n} has no commune</translation>
    </message>
    <message>
        <source>le nom et le prénom ne se distinguent pas&#x202f;: NOM Prénom</source>
        <translation>the family name and the first name cannot be told apart: NAME First name</translation>
    </message>
    <message>
        <source>le rang {rank} dépasse l’effectif du classement ({size})</source>
        <translation>the rank {rank} is beyond the size of the ranking ({size})</translation>
    </message>
    <message>
        <source>le semestre n’a que {n} jours</source>
        <translation>the semester has only {n} days</translation>
    </message>
    <message>
        <source>le semestre qui commence le {name} n’est pas dans le plan</source>
        <translation>the semester that starts on {name} is not in the plan</translation>
    </message>
    <message>
        <source>le semestre {n} de la maquette n’est pas dans la phase de {phase}</source>
        <translation>semester {n} of the curriculum is not in the phase of {phase}</translation>
    </message>
    <message>
        <source>les demi-journées d’un des lieux manquent</source>
        <translation>the half-days of one of the places are missing</translation>
    </message>
    <message>
        <source>les lignes {lines} désignent la même chose du plan&#x202f;: {title}</source>
        <translation>the rows {lines} name the same thing of the plan: {title}</translation>
    </message>
    <message>
        <source>ligne {row} : {sentence}</source>
        <translation>row {row}: {sentence}</translation>
    </message>
    <message>
        <source>ligne {row}, {column} : {sentence}</source>
        <translation>row {row}, {column}: {sentence}</translation>
    </message>
    <message>
        <source>ligne {row}&#x202f;: {sentence}</source>
        <translation>row {row}: {sentence}</translation>
    </message>
    <message>
        <source>longitude et latitude vont ensemble</source>
        <translation>longitude and latitude go together</translation>
    </message>
    <message>
        <source>millésime, source et licence tiennent en une ligne de 200 signes au plus</source>
        <translation>vintage, source and licence fit on one line of 200 characters at most</translation>
    </message>
    <message>
        <source>plus de {n} ans, c’est trop</source>
        <translation>more than {n} years is too much</translation>
    </message>
    <message>
        <source>plusieurs communes s’appellent «&#x202f;{name}&#x202f;» ({codes})&#x202f;: donnez le code INSEE</source>
        <translation>several communes are called “{name}” ({codes}): give the INSEE code</translation>
    </message>
    <message>
        <source>plusieurs terrains du plan s’appellent «&#x202f;{name}&#x202f;»&#x202f;: donnez leur numéro</source>
        <translation>several sites of the plan are called “{name}”: give their number</translation>
    </message>
    <message>
        <source>terrain «&#x202f;{name}&#x202f;» reconnu par son nom&#x202f;: n° {number}</source>
        <translation>site “{name}” recognised by its name: no. {number}</translation>
    </message>
    <message>
        <source>un lieu précédent n’est pas rempli</source>
        <translation>an earlier place is not filled in</translation>
    </message>
    <message>
        <source>un semestre dure six mois environ</source>
        <translation>a semester lasts about six months</translation>
    </message>
    <message>
        <source>vœu {rank} de {intern}&#x202f;: {post}</source>
        <translation>wish {rank} of {intern}: {post}</translation>
    </message>
    <message>
        <source>{column}&#x202f;: {note} ({n} ligne)</source>
        <translation>{column}: {note} ({n} row)</translation>
    </message>
    <message>
        <source>{column}&#x202f;: {note} ({n} lignes)</source>
        <translation>{column}: {note} ({n} rows)</translation>
    </message>
    <message>
        <source>{done} lignes sur {total}</source>
        <translation>{done} rows of {total}</translation>
    </message>
    <message>
        <source>{insee_code} ({n} demi-j.)</source>
        <translation>{insee_code} ({n} half-days)</translation>
    </message>
    <message>
        <source>{intern} a plusieurs lignes de vœux&#x202f;: {lines}</source>
        <translation>{intern} has several rows of wishes: {lines}</translation>
    </message>
    <message>
        <source>{intern} n’a pas de vœu dans le fichier</source>
        <translation>{intern} has no wish in the file</translation>
    </message>
    <message>
        <source>{intern}&#x202f;: des vœux manquent au milieu&#x202f;; les suivants remontent</source>
        <translation>{intern}: wishes are missing in the middle; those that follow move up</translation>
    </message>
    <message>
        <source>{n} commune inconnue du fond de carte, laissée de côté&#x202f;: {codes}</source>
        <translation>{n} commune unknown to the base territory, left out: {codes}</translation>
    </message>
    <message>
        <source>{n} communes inconnues du fond de carte, laissées de côté&#x202f;: {codes}</source>
        <translation>{n} communes unknown to the base territory, left out: {codes}</translation>
    </message>
    <message>
        <source>{n} demi-journées par semaine, c’est trop</source>
        <translation>{n} half-days a week is too much</translation>
    </message>
    <message>
        <source>{n} problème dans «&#x202f;{file}&#x202f;»&#x202f;: {list}.</source>
        <translation>{n} problem in “{file}”: {list}.</translation>
    </message>
    <message>
        <source>{n} problèmes dans «&#x202f;{file}&#x202f;»&#x202f;: {list}.</source>
        <translation>{n} problems in “{file}”: {list}.</translation>
    </message>
    <message>
        <source>{title} correspond à plusieurs lignes du plan&#x202f;; donnez son numéro</source>
        <translation>{title} matches several rows of the plan; give its number</translation>
    </message>
    <message>
        <source>{title} figure aussi ligne {lines}, avec d’autres valeurs</source>
        <translation>{title} is also in row {lines}, with other values</translation>
    </message>
    <message>
        <source>{title} n’est pas dans le plan, et pour l’ajouter il manque {labels}</source>
        <translation>{title} is not in the plan, and to add it {labels} is missing</translation>
    </message>
    <message>
        <source>{title} porte le nom de {numbers}&#x202f;: autre personne, ou numéro mal saisi&#x202f;?</source>
        <translation>{title} has the name of {numbers}: another person, or a mistyped number?</translation>
    </message>
    <message>
        <source>{title} y figure deux fois</source>
        <translation>{title} is in it twice</translation>
    </message>
    <message>
        <source>{title}&#x202f;: répète la ligne {lines}</source>
        <translation>{title}: repeats row {lines}</translation>
    </message>
    <message>
        <source>«&#x202f;{code}&#x202f;» n’est pas un champ</source>
        <translation>“{code}” is not a field</translation>
    </message>
    <message>
        <source>«&#x202f;{column}&#x202f;» ne donne aucune valeur pour une commune connue</source>
        <translation>“{column}” gives no value for a known commune</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;» ne peut pas être importé&#x202f;: {problems}.</source>
        <translation>“{file}” cannot be imported: {problems}.</translation>
    </message>
    <message>
        <source>«&#x202f;{kind}&#x202f;» n’est pas un tableau à colonnes.</source>
        <translation>“{kind}” is not a table with columns.</translation>
    </message>
    <message>
        <source>«&#x202f;{label}&#x202f;» n’est pas encore passé</source>
        <translation>“{label}” is not over yet</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» lu comme «&#x202f;{number}&#x202f;», qui est dans le plan</source>
        <translation>“{name}” read as “{number}”, which is in the plan</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’est ni un code INSEE ni une commune connue</source>
        <translation>“{name}” is neither an INSEE code nor a known commune</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’est pas un tableau.</source>
        <translation>“{name}” is not a table.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’est pas une colonne du fichier</source>
        <translation>“{name}” is not a column of the file</translation>
    </message>
    <message>
        <source>«&#x202f;{text}&#x202f;»</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>«&#x202f;{words}&#x202f;» n’est pas un semestre du plan&#x202f;: importez d’abord les semestres</source>
        <translation>“{words}” is not a semester of the plan: import the semesters first</translation>
    </message>
    <message>
        <source>«&#x202f;{word}&#x202f;» n’est pas un type de stage connu ({codes})</source>
        <translation>“{word}” is not a known type of internship ({codes})</translation>
    </message>
</context>
<context>
    <name>ImportAssistant</name>
    <message>
        <source>&amp;Suivant ›</source>
        <translation>&amp;Next ›</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce fichier se lit sans choisir de colonnes.</source>
        <translation>This file is read without choosing columns.</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule&#x202f;: le fichier peut être lu et comparé, rien ne sera importé.</source>
        <translation>This plan is open read-only: the file can be read and compared, nothing will be imported.</translation>
    </message>
    <message>
        <source>C’est la première étape.</source>
        <translation>This is the first step.</translation>
    </message>
    <message>
        <source>Dites d’abord ce que contient le fichier.</source>
        <translation>Say first what the file contains.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importer un fichier</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Importer un fichier ({place} sur {count})</source>
        <translation>Import a file ({place} of {count})</translation>
    </message>
    <message>
        <source>Le fichier n’est pas lu.</source>
        <translation>The file has not been read.</translation>
    </message>
    <message>
        <source>Passer ce fichier</source>
        <translation>Skip this file</translation>
    </message>
    <message>
        <source>Rapport enregistré&#x202f;: {path}</source>
        <translation>Report saved: {path}</translation>
    </message>
    <message>
        <source>‹ P&amp;récédent</source>
        <translation>‹ P&amp;revious</translation>
    </message>
</context>
<context>
    <name>ImportCell</name>
    <message>
        <source>caractère invisible retiré</source>
        <translation>invisible character removed</translation>
    </message>
    <message>
        <source>code postal</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>il n’y a qu’un caractère invisible</source>
        <translation>there is only an invisible character</translation>
    </message>
    <message>
        <source>mot inconnu&#x202f;; mots possibles&#x202f;: {words}</source>
        <translation>unknown word; possible words: {words}</translation>
    </message>
    <message>
        <source>nombre lu comme une date de tableur</source>
        <translation>number read as a date of a spreadsheet</translation>
    </message>
    <message>
        <source>numéro FINESS</source>
        <translation>FINESS number</translation>
    </message>
    <message>
        <source>numéro RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>plus de {n} valeurs dans la cellule</source>
        <translation>more than {n} values in the cell</translation>
    </message>
    <message>
        <source>zéro de tête rendu</source>
        <translation>leading zero given back</translation>
    </message>
    <message>
        <source>{value} n’est pas entre {low} et {high}</source>
        <translation>{value} is not between {low} and {high}</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» a {n} caractères, plus que les {most} permis</source>
        <translation>“{cell}” has {n} characters, more than the {most} allowed</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» contient un caractère de contrôle ou inconnu</source>
        <translation>“{cell}” contains a control character or an unknown one</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» contient un caractère qui inverse le sens de lecture</source>
        <translation>“{cell}” contains a character that turns the direction of reading</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» est inconnu&#x202f;; mots possibles&#x202f;: {words}</source>
        <translation>“{cell}” is unknown; possible words: {words}</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» est une erreur de calcul du tableur</source>
        <translation>“{cell}” is a calculation error of the spreadsheet</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» ne dit ni oui ni non</source>
        <translation>“{cell}” says neither yes nor no</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un nombre</source>
        <translation>“{cell}” is not a number</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un nombre entier</source>
        <translation>“{cell}” is not a whole number</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas un {what} ({n} caractères)</source>
        <translation>“{cell}” is not a {what} ({n} characters)</translation>
    </message>
    <message>
        <source>«&#x202f;{cell}&#x202f;» n’est pas une date comme 31/12/2026</source>
        <translation>“{cell}” is not a date such as 31/12/2026</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Annuler le dernier import</source>
        <translation>Undo the last import</translation>
    </message>
    <message>
        <source>Annuler l’import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Enregistrer le rapport…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Gardez ou quittez d’abord le scénario en cours&#x202f;: un import change le plan.</source>
        <translation>Keep or leave the scenario under way first: an import changes the plan.</translation>
    </message>
    <message>
        <source>Importer un fichier</source>
        <translation>Import a file</translation>
    </message>
    <message>
        <source>Le presse-papiers ne contient pas de tableau. Copiez d’abord des cellules, titres compris, dans un tableur.</source>
        <translation>There is no table on the clipboard. First copy cells, with their headings, in a spreadsheet.</translation>
    </message>
    <message>
        <source>Lâchez pour construire un réseau routier de cet extrait.</source>
        <translation>Let go to build a road network from this extract.</translation>
    </message>
    <message>
        <source>Lâchez pour importer ce fichier. Rien n’est écrit avant votre accord.</source>
        <translation>Let go to import this file. Nothing is written until you agree.</translation>
    </message>
    <message>
        <source>Lâchez pour importer {n} fichiers, l’un après l’autre. Rien n’est écrit avant votre accord.</source>
        <translation>Let go to import {n} files, one after the other. Nothing is written until you agree.</translation>
    </message>
    <message>
        <source>Rapport enregistré&#x202f;: {path}</source>
        <translation>Report saved: {path}</translation>
    </message>
    <message>
        <source>Tableau collé</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Tableaux et données ({endings});;Tous les fichiers (*)</source>
        <translation>Tables and data ({endings});;All files (*)</translation>
    </message>
</context>
<context>
    <name>ImportDraft</name>
    <message>
        <source>Choisissez la colonne de&#x202f;: {fields}.</source>
        <translation>Choose the column of: {fields}.</translation>
    </message>
    <message>
        <source>Comparaison avec le plan</source>
        <translation>Comparison with the plan</translation>
    </message>
    <message>
        <source>Dites d’abord ce que contient le fichier.</source>
        <translation>Say first what the file contains.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas lu.</source>
        <translation>The file has not been read.</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>L’import est arrêté&#x202f;: rien n’a été écrit dans le plan.</source>
        <translation>The import was stopped: nothing was written into the plan.</translation>
    </message>
    <message>
        <source>Écriture dans le plan</source>
        <translation>Writing into the plan</translation>
    </message>
</context>
<context>
    <name>ImportEdits</name>
    <message>
        <source>Aucun interne du plan n’a le numéro IMOTEP « {key} ».</source>
        <translation>No intern of the plan has the IMOTEP number “{key}”.</translation>
    </message>
    <message>
        <source>Aucun maître de stage du plan n’a le RPPS « {key} ».</source>
        <translation>No supervisor of the plan has the RPPS number “{key}”.</translation>
    </message>
    <message>
        <source>Aucun poste du semestre n’a le numéro IMOTEP « {key} ».</source>
        <translation>No post of the semester has the IMOTEP number “{key}”.</translation>
    </message>
    <message>
        <source>Aucun semestre du plan ne commence le {key}.</source>
        <translation>No semester of the plan begins on {key}.</translation>
    </message>
    <message>
        <source>Aucun terrain du plan n’a le numéro « {key} ».</source>
        <translation>No site of the plan has the number “{key}”.</translation>
    </message>
    <message>
        <source>Aucune structure du plan n’a le n° FINESS « {key} ».</source>
        <translation>No structure of the plan has the FINESS number “{key}”.</translation>
    </message>
    <message>
        <source>Corrigez le fichier ; rien n’a été écrit.</source>
        <translation>Correct the file; nothing was written.</translation>
    </message>
    <message>
        <source>Importez d’abord ce qui manque, ou corrigez le fichier ; rien n’a été écrit.</source>
        <translation>Import what is missing first, or correct the file; nothing was written.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>1 pour le poste le plus voulu&#x202f;; deux vœux de même rang se valent.</source>
        <translation>1 for the most wanted post; two wishes of the same rank are equal.</translation>
    </message>
    <message>
        <source>1 pour le premier semestre de la phase, 2 pour le deuxième…</source>
        <translation>1 for the first semester of the phase, 2 for the second…</translation>
    </message>
    <message>
        <source>1 à 8&#x202f;: donne la phase et le semestre dans la phase d’après la maquette.</source>
        <translation>1 to 8: gives the phase and the semester in the phase by the curriculum.</translation>
    </message>
    <message>
        <source>APL aux médecins généralistes</source>
        <translation>APL of general practitioners</translation>
    </message>
    <message>
        <source>APL, médecins de 60 ans ou moins</source>
        <translation>APL, doctors aged 60 or less</translation>
    </message>
    <message>
        <source>APL, médecins de 62 ans ou moins</source>
        <translation>APL, doctors aged 62 or less</translation>
    </message>
    <message>
        <source>APL, médecins de 65 ans ou moins</source>
        <translation>APL, doctors aged 65 or less</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adresse professionnelle&#x202f;; jamais une adresse privée.</source>
        <translation>Professional address; never a private one.</translation>
    </message>
    <message>
        <source>Agrément</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Agréé depuis</source>
        <translation>Accredited since</translation>
    </message>
    <message>
        <source>Agréé jusqu’au</source>
        <translation>Accredited until</translation>
    </message>
    <message>
        <source>Agréé à partir du</source>
        <translation>Accredited from</translation>
    </message>
    <message>
        <source>Ancienneté de choix</source>
        <translation>Seniority of choice</translation>
    </message>
    <message>
        <source>Année d’entrée dans le DES, par exemple 2025.</source>
        <translation>Year of entry into the DES, for example 2025.</translation>
    </message>
    <message>
        <source>Avec le code postal, il remplace le code INSEE.</source>
        <translation>With the postcode, it stands for the INSEE code.</translation>
    </message>
    <message>
        <source>CESP</source>
        <translation>CESP</translation>
    </message>
    <message>
        <source>CHU</source>
        <translation>University hospital</translation>
    </message>
    <message>
        <source>Capacité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Chef de service ou MSU qui répond du terrain, tel qu’il est imprimé.</source>
        <translation>Head of the service or supervisor who answers for the site, as printed.</translation>
    </message>
    <message>
        <source>Code INSEE (36044), ou nom s’il ne désigne qu’une commune&#x202f;: «&#x202f;Vatan (36)&#x202f;».</source>
        <translation>INSEE code (36044), or name if it is that of one commune only: “Vatan (36)”.</translation>
    </message>
    <message>
        <source>Code INSEE de la commune (36044), ou son nom s’il n’y en a qu’une&#x202f;; jamais une adresse.</source>
        <translation>INSEE code of the commune (36044), or its name if there is only one; never an address.</translation>
    </message>
    <message>
        <source>Code INSEE de la commune ; inutile si le département et le numéro sont donnés.</source>
        <translation>INSEE code of the commune; not needed when the département and the number are given.</translation>
    </message>
    <message>
        <source>Code INSEE de la commune, par exemple 36044 ou 2A004&#x202f;; jamais le code postal.</source>
        <translation>INSEE code of the commune, for example 36044 or 2A004; never the postal code.</translation>
    </message>
    <message>
        <source>Code commune (trois chiffres)</source>
        <translation>Code of the commune (three figures)</translation>
    </message>
    <message>
        <source>Code commune INSEE</source>
        <translation>INSEE code of the commune</translation>
    </message>
    <message>
        <source>Code du territoire de vie-santé</source>
        <translation>Code of the vie-santé area</translation>
    </message>
    <message>
        <source>Code du territoire de vie-santé de la commune.</source>
        <translation>Code of the vie-santé area of the commune.</translation>
    </message>
    <message>
        <source>Code département</source>
        <translation>Code of the département</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Code postal du domicile</source>
        <translation>Postcode of the home</translation>
    </message>
    <message>
        <source>Code postal ou département&#x202f;: départage les communes de même nom.</source>
        <translation>Postcode or département: tells communes of the same name apart.</translation>
    </message>
    <message>
        <source>Code postal à cinq chiffres&#x202f;; un zéro de tête perdu est rendu.</source>
        <translation>Postal code of five figures; a leading zero that was lost is given back.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune dont l’équipement donne le temps.</source>
        <translation>Commune whose equipment gives the time.</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Commune of the home</translation>
    </message>
    <message>
        <source>Compte pour l’ancienneté</source>
        <translation>Counts for seniority</translation>
    </message>
    <message>
        <source>Consultations par an et par habitant&#x202f;; vide si non publié.</source>
        <translation>Consultations a year and inhabitant; empty when not published.</translation>
    </message>
    <message>
        <source>Courriel professionnel</source>
        <translation>Professional e-mail</translation>
    </message>
    <message>
        <source>Date de thèse</source>
        <translation>Date of the thesis</translation>
    </message>
    <message>
        <source>Demi-journées</source>
        <translation>Half-days</translation>
    </message>
    <message>
        <source>Demi-journées par semaine ici&#x202f;; à défaut, dix réparties entre les lieux.</source>
        <translation>Half-days a week here; by default, ten shared out among the places.</translation>
    </message>
    <message>
        <source>Demi-journées par semaine passées avec ce MSU&#x202f;; 0 si ce n’est pas fixé.</source>
        <translation>Half-days a week with this supervisor; 0 if that is not settled.</translation>
    </message>
    <message>
        <source>Dernier jour de l’agrément, compris.</source>
        <translation>Last day of the accreditation, included.</translation>
    </message>
    <message>
        <source>Dernier jour du semestre, compris.</source>
        <translation>Last day of the semester, included.</translation>
    </message>
    <message>
        <source>Dernier jour où il existe&#x202f;; vide s’il est toujours ouvert.</source>
        <translation>Last day on which it exists; empty if it is still open.</translation>
    </message>
    <message>
        <source>Dernier jour, compris&#x202f;; vide s’il n’y en a pas.</source>
        <translation>Last day, included; empty if there is none.</translation>
    </message>
    <message>
        <source>Disponible jusqu’au</source>
        <translation>Available until</translation>
    </message>
    <message>
        <source>Disponible à partir du</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Département : 36, 2A, 974.</source>
        <translation>Département: 36, 2A, 974.</translation>
    </message>
    <message>
        <source>D’où vient l’information.</source>
        <translation>Where the information comes from.</translation>
    </message>
    <message>
        <source>ECNi ou EDN&#x202f;; à défaut, celle de la promotion.</source>
        <translation>ECNi or EDN; by default, that of the cohort.</translation>
    </message>
    <message>
        <source>Effectif du classement</source>
        <translation>Size of the ranking</translation>
    </message>
    <message>
        <source>Elle compte les habitants sous le seuil.</source>
        <translation>It counts the inhabitants below the threshold.</translation>
    </message>
    <message>
        <source>En degrés (1,8052), avec la latitude&#x202f;; sinon le chef-lieu de la commune.</source>
        <translation>In degrees (1.8052), with the latitude; otherwise the main point of the commune.</translation>
    </message>
    <message>
        <source>En degrés (47,0716), avec la longitude.</source>
        <translation>In degrees (47.0716), with the longitude.</translation>
    </message>
    <message>
        <source>FINESS</source>
        <translation>FINESS</translation>
    </message>
    <message>
        <source>Fermé après le</source>
        <translation>Closed after</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Genre de structure</source>
        <translation>Kind of structure</translation>
    </message>
    <message>
        <source>Genre de terrain</source>
        <translation>Kind of site</translation>
    </message>
    <message>
        <source>Genre d’équipement</source>
        <translation>Kind of equipment</translation>
    </message>
    <message>
        <source>HTES</source>
        <translation>HTES</translation>
    </message>
    <message>
        <source>Habitants ; vide si non publié.</source>
        <translation>Inhabitants; empty if not published.</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>HéliETAT</source>
        <translation>State helicopter</translation>
    </message>
    <message>
        <source>HéliSMUR</source>
        <translation>Medical helicopter</translation>
    </message>
    <message>
        <source>Internes au plus</source>
        <translation>Interns at most</translation>
    </message>
    <message>
        <source>Jour de la soutenance, s’il est connu.</source>
        <translation>Day of the defence, if it is known.</translation>
    </message>
    <message>
        <source>Jour de l’agrément du maître de stage, s’il est connu.</source>
        <translation>Day of the accreditation of the supervisor, if it is known.</translation>
    </message>
    <message>
        <source>Jours d’absence</source>
        <translation>Days of absence</translation>
    </message>
    <message>
        <source>La catégorie, jamais le motif&#x202f;: il n’est ni lu ni enregistré.</source>
        <translation>The category, never the reason: it is neither read nor recorded.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Libellé commune</source>
        <translation>Name of the commune (as published)</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Loyer (€ par mois)</source>
        <translation>Rent (€ a month)</translation>
    </message>
    <message>
        <source>Loyer mensuel en euros, charges comprises&#x202f;; 0 ou «&#x202f;gratuit&#x202f;» s’il l’est, vide s’il n’est pas connu.</source>
        <translation>Monthly rent in euros, charges included; 0 or &quot;gratuit&quot; if it is free, empty if it is not known.</translation>
    </message>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>Maison de santé, centre de santé, hôpital, CPTS ou cabinet.</source>
        <translation>House of health, health centre, hospital, CPTS or practice.</translation>
    </message>
    <message>
        <source>Maquette suivie&#x202f;; à défaut, celle de la promotion.</source>
        <translation>Curriculum followed; by default, that of the cohort.</translation>
    </message>
    <message>
        <source>Militaire</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>Minutes jusqu’au SU ou SMUR</source>
        <translation>Minutes to the SU or SMUR</translation>
    </message>
    <message>
        <source>Minutes jusqu’au SU, SMUR ou MCS</source>
        <translation>Minutes to the SU, SMUR or MCS</translation>
    </message>
    <message>
        <source>Minutes publiées&#x202f;; 0 pour une commune équipée, vide si non publié.</source>
        <translation>Published minutes; 0 for an equipped commune, empty when not published.</translation>
    </message>
    <message>
        <source>Minutes, héliSMUR compris</source>
        <translation>Minutes, medical helicopter included</translation>
    </message>
    <message>
        <source>Minutes, tous les moyens</source>
        <translation>Minutes, all means</translation>
    </message>
    <message>
        <source>Médecins généralistes de chaque commune, et vérification des maîtres de stage du plan</source>
        <translation>General practitioners of each commune, and a check of the supervisors of the plan</translation>
    </message>
    <message>
        <source>Médecins généralistes, pharmacies, urgences, maternités, MSP et centres de santé par commune</source>
        <translation>General practitioners, pharmacies, emergency departments, maternities, houses of health and health centres by commune</translation>
    </message>
    <message>
        <source>N1, SASPAS, urgences…&#x202f;: libellé, abréviation usuelle ou code.</source>
        <translation>N1, SASPAS, urgences…: label, usual abbreviation or code.</translation>
    </message>
    <message>
        <source>Niveaux</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Nom de famille.</source>
        <translation>Family name.</translation>
    </message>
    <message>
        <source>Nom de la commune</source>
        <translation>Name of the commune</translation>
    </message>
    <message>
        <source>Nom de la commune.</source>
        <translation>Name of the commune.</translation>
    </message>
    <message>
        <source>Nom de la structure</source>
        <translation>Name of the structure</translation>
    </message>
    <message>
        <source>Nom de l’équipement</source>
        <translation>Name of the equipment</translation>
    </message>
    <message>
        <source>Nom du lieu&#x202f;; à défaut, le genre et la commune.</source>
        <translation>Name of the place; by default, the kind and the commune.</translation>
    </message>
    <message>
        <source>Nom du logement</source>
        <translation>Name of the lodging</translation>
    </message>
    <message>
        <source>Nom du terrain</source>
        <translation>Name of the site</translation>
    </message>
    <message>
        <source>Nom et prénom</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nom sous lequel la structure est connue.</source>
        <translation>Name under which the structure is known.</translation>
    </message>
    <message>
        <source>Nom sous lequel le logement est connu.</source>
        <translation>Name under which the lodging is known.</translation>
    </message>
    <message>
        <source>Nom sous lequel le terrain est imprimé.</source>
        <translation>Name under which the site is printed.</translation>
    </message>
    <message>
        <source>Nombre de classés cette année-là&#x202f;; 0 s’il est inconnu.</source>
        <translation>Number of those ranked that year; 0 if it is unknown.</translation>
    </message>
    <message>
        <source>Nombre de jours d’absence dans le semestre, sans leur motif.</source>
        <translation>Number of days of absence in the semester, without their reason.</translation>
    </message>
    <message>
        <source>Nombre de places ou de chambres.</source>
        <translation>Number of places or rooms.</translation>
    </message>
    <message>
        <source>Nombre de places ouvertes ce semestre&#x202f;; 0 ferme le poste.</source>
        <translation>Number of seats open this semester; 0 closes the post.</translation>
    </message>
    <message>
        <source>Nombre de semestres validés pour la maquette.</source>
        <translation>Number of semesters validated for the curriculum.</translation>
    </message>
    <message>
        <source>Nombre d’internes que le MSU accepte ensemble&#x202f;; vide s’il n’est pas limité.</source>
        <translation>Number of interns that the supervisor accepts at a time; empty if not limited.</translation>
    </message>
    <message>
        <source>Nombre d’internes que l’agrément permet.</source>
        <translation>Number of interns that the accreditation allows.</translation>
    </message>
    <message>
        <source>Numéro FINESS ET, neuf caractères. Il distingue les structures.</source>
        <translation>FINESS ET number, nine characters. It tells structures apart.</translation>
    </message>
    <message>
        <source>Numéro FINESS de la structure qui abrite ce lieu, si elle est dans le plan.</source>
        <translation>FINESS number of the structure that houses this place, if it is in the plan.</translation>
    </message>
    <message>
        <source>Numéro RPPS du médecin, onze chiffres. Il distingue les maîtres de stage.</source>
        <translation>RPPS number of the doctor, eleven figures. It tells supervisors apart.</translation>
    </message>
    <message>
        <source>Numéro de la commune dans le département : 044.</source>
        <translation>Number of the commune in the département: 044.</translation>
    </message>
    <message>
        <source>Numéro de l’interne dans IMOTEP. Il distingue les internes&#x202f;: jamais le nom.</source>
        <translation>Number of the intern in IMOTEP. It tells interns apart: never the name.</translation>
    </message>
    <message>
        <source>Numéro de l’interne dans le plan.</source>
        <translation>Number of the intern in the plan.</translation>
    </message>
    <message>
        <source>Numéro du poste de ce rang, quand les vœux d’un interne sont sur une ligne.</source>
        <translation>Number of the post of this rank, when the wishes of an intern are on one row.</translation>
    </message>
    <message>
        <source>Numéro du poste ouvert ce semestre.</source>
        <translation>Number of the post open this semester.</translation>
    </message>
    <message>
        <source>Numéro du terrain dans le plan&#x202f;; son nom convient s’il n’y en a qu’un.</source>
        <translation>Number of the site in the plan; its name will do if there is only one.</translation>
    </message>
    <message>
        <source>Numéro du terrain dans le plan&#x202f;; vide pour un stage fait ailleurs.</source>
        <translation>Number of the site in the plan; empty for an internship done elsewhere.</translation>
    </message>
    <message>
        <source>Numéro du terrain, à votre choix&#x202f;: les postes et agréments s’y réfèrent.</source>
        <translation>Number of the site, as you choose: posts and accreditations refer to it.</translation>
    </message>
    <message>
        <source>Numéro et voie, pour information&#x202f;: le point est celui des coordonnées.</source>
        <translation>Number and street, for information: the point is that of the coordinates.</translation>
    </message>
    <message>
        <source>Numéro sous lequel le poste est publié. Il distingue les postes.</source>
        <translation>Number under which the post is published. It tells posts apart.</translation>
    </message>
    <message>
        <source>Numéro à votre choix&#x202f;; à défaut, le nom et la commune distinguent les logements.</source>
        <translation>Number as you choose; by default, the name and the commune tell lodgings apart.</translation>
    </message>
    <message>
        <source>N° FINESS</source>
        <translation>FINESS number</translation>
    </message>
    <message>
        <source>N° IMOTEP</source>
        <translation>IMOTEP number</translation>
    </message>
    <message>
        <source>N° IMOTEP de l’interne</source>
        <translation>IMOTEP number of the intern</translation>
    </message>
    <message>
        <source>N° IMOTEP du poste</source>
        <translation>IMOTEP number of the post</translation>
    </message>
    <message>
        <source>N° RPPS</source>
        <translation>RPPS number</translation>
    </message>
    <message>
        <source>N° du logement</source>
        <translation>Number of the lodging</translation>
    </message>
    <message>
        <source>N° du terrain</source>
        <translation>Number of the site</translation>
    </message>
    <message>
        <source>Ouvert depuis</source>
        <translation>Open since</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase du DES pendant le semestre du plan.</source>
        <translation>Phase of the DES during the semester of the plan.</translation>
    </message>
    <message>
        <source>Phase ou phases qui peuvent choisir le poste, séparées par des virgules.</source>
        <translation>Phase or phases that may choose the post, separated by commas.</translation>
    </message>
    <message>
        <source>Phase pour laquelle le terrain est agréé, ou plusieurs séparées par des virgules.</source>
        <translation>Phase for which the site is accredited, or several separated by commas.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places offered</translation>
    </message>
    <message>
        <source>Poids de la commune dans toute moyenne de l’APL.</source>
        <translation>Weight of the commune in any mean of the APL.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population de l’édition&#x202f;: elle sert à vérifier les totaux publiés.</source>
        <translation>Population of the edition: it serves to verify the published totals.</translation>
    </message>
    <message>
        <source>Population municipale</source>
        <translation>Municipal population</translation>
    </message>
    <message>
        <source>Population standardisée</source>
        <translation>Standardised population</translation>
    </message>
    <message>
        <source>Population totale</source>
        <translation>Total population</translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation>Open seats</translation>
    </message>
    <message>
        <source>Premier jour de l’agrément.</source>
        <translation>First day of the accreditation.</translation>
    </message>
    <message>
        <source>Premier jour du semestre, par exemple 02/11/2026. Il distingue les semestres.</source>
        <translation>First day of the semester, for example 02/11/2026. It tells semesters apart.</translation>
    </message>
    <message>
        <source>Premier jour où il existe&#x202f;; vide s’il n’est pas connu.</source>
        <translation>First day on which it exists; empty if it is not known.</translation>
    </message>
    <message>
        <source>Premier jour où le logement est offert&#x202f;; vide s’il l’est toujours.</source>
        <translation>First day on which the lodging is offered; empty if it always is.</translation>
    </message>
    <message>
        <source>Principal, complémentaire ou fonctionnel&#x202f;; à défaut, principal.</source>
        <translation>Principal, complementary or functional; by default, principal.</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Prénom.</source>
        <translation>First name.</translation>
    </message>
    <message>
        <source>Rang au classement national (ECNi ou EDN)&#x202f;; 0 s’il est inconnu.</source>
        <translation>Rank in the national ranking (ECNi or EDN); 0 if it is unknown.</translation>
    </message>
    <message>
        <source>Rang du vœu</source>
        <translation>Rank of the wish</translation>
    </message>
    <message>
        <source>Rang national</source>
        <translation>National rank</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Régime</source>
        <translation>Regime</translation>
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
        <source>SU, SMUR, antenne, MCS, héliSMUR ou hélicoptère de l’État.</source>
        <translation>SU, SMUR, outpost, MCS, medical or State helicopter.</translation>
    </message>
    <message>
        <source>Saison</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Semestre</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Semestre dans la phase</source>
        <translation>Semester in the phase</translation>
    </message>
    <message>
        <source>Semestre du DES</source>
        <translation>Semester of the DES</translation>
    </message>
    <message>
        <source>Semestres qui comptent pour l’ordre de choix dans la phase.</source>
        <translation>Semesters that count for the order of choice in the phase.</translation>
    </message>
    <message>
        <source>Semestres validés</source>
        <translation>Validated semesters</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stages que le MSU peut encadrer, séparés par des virgules&#x202f;: N1, SASPAS, DJ…</source>
        <translation>Internships that the supervisor may supervise, separated by commas: N1, SASPAS, DJ…</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Type of internship</translation>
    </message>
    <message>
        <source>Un à quatre lieux, chacun avec sa commune et ses demi-journées.</source>
        <translation>One to four places, each with its commune and half-days.</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Vide ou 0&#x202f;: aucun&#x202f;; toute autre valeur&#x202f;: présent dans la commune.</source>
        <translation>Empty or 0: none; any other value: present in the commune.</translation>
    </message>
    <message>
        <source>Vœu</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>ZIP, ZAC, ZV ou HV (ou 1_ZIP, 2_ZAC, 3_HZ, 4_ZAR, «&#x202f;zone de vigilance&#x202f;»…).</source>
        <translation>ZIP, ZAC, ZV or HV (or 1_ZIP, 2_ZAC, 3_HZ, 4_ZAR, “zone de vigilance”…).</translation>
    </message>
    <message>
        <source>Zonage</source>
        <translation>Zoning</translation>
    </message>
    <message>
        <source>com_equipee</source>
        <translation>com_equipee</translation>
    </message>
    <message>
        <source>«&#x202f;NOM Prénom&#x202f;» dans une seule colonne&#x202f;: le nom est ce qui est en capitales.</source>
        <translation>“NAME First name” in one column: the family name is what is in capitals.</translation>
    </message>
    <message>
        <source>«&#x202f;hiver 2025-26&#x202f;», «&#x202f;été 2026&#x202f;» ou son premier jour&#x202f;: un semestre du plan.</source>
        <translation>“hiver 2025-26”, “été 2026” or its first day: a semester of the plan.</translation>
    </message>
    <message>
        <source>«&#x202f;hiver&#x202f;» (novembre) ou «&#x202f;été&#x202f;» (mai)&#x202f;; à défaut, d’après le début.</source>
        <translation>“hiver” (November) or “été” (May); by default, by the start.</translation>
    </message>
    <message>
        <source>«&#x202f;jour&#x202f;», «&#x202f;nuit&#x202f;», «&#x202f;week-end&#x202f;», séparés par des virgules, ou «&#x202f;24 h/24&#x202f;»&#x202f;; vide&#x202f;: inconnus.</source>
        <translation>“jour”, “nuit”, “week-end”, separated by commas, or “24 h/24”; empty: unknown.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» pour un contrat d’engagement de service public.</source>
        <translation>“oui” for a public service commitment (CESP).</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» pour un interne des armées.</source>
        <translation>“oui” for an intern of the armed forces.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» pour un médecin correspondant du SAMU.</source>
        <translation>“oui” for a correspondent of the SAMU.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» pour un service du CHU.</source>
        <translation>“oui” for a service of the university hospital.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» si le semestre compte pour la maquette.</source>
        <translation>“oui” if the semester counts for the curriculum.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;» si le semestre compte pour l’ordre de choix, même sans validation.</source>
        <translation>“oui” if the semester counts for the order of choice, even without validation.</translation>
    </message>
    <message>
        <source>«&#x202f;oui&#x202f;»&#x202f;: hébergement territorial des étudiants en santé (internat rural).</source>
        <translation>“oui”: shared house for students in health (HTES).</translation>
    </message>
    <message>
        <source>«&#x202f;service hospitalier&#x202f;» ou «&#x202f;groupe de MSU&#x202f;» (carte).</source>
        <translation>“service hospitalier” or “groupe de MSU” (group of supervisors).</translation>
    </message>
    <message>
        <source>Épreuve</source>
        <translation>Examination</translation>
    </message>
</context>
<context>
    <name>ImportHold</name>
    <message>
        <source>La structure « {name} » ne peut pas être retirée : {uses}.</source>
        <translation>The structure “{name}” cannot be removed: {uses}.</translation>
    </message>
    <message>
        <source>Le poste {name} ne peut pas être retiré : {uses}.</source>
        <translation>Post {name} cannot be removed: {uses}.</translation>
    </message>
    <message>
        <source>Le poste {post} est attribué ({names}) : son terrain et son type ne peuvent plus changer.</source>
        <translation>Post {post} is given ({names}): its site and its type can no longer change.</translation>
    </message>
    <message>
        <source>Le semestre « {name} » ne peut pas être retiré : {uses}.</source>
        <translation>The semester “{name}” cannot be removed: {uses}.</translation>
    </message>
    <message>
        <source>Le terrain « {name} » ne peut pas être retiré : {uses}.</source>
        <translation>The site “{name}” cannot be removed: {uses}.</translation>
    </message>
    <message>
        <source>Poste {post} : {n} place est prise ({names}), il ne peut pas en garder moins.</source>
        <translation>Post {post}: {n} seat is taken ({names}), it cannot keep fewer.</translation>
    </message>
    <message>
        <source>Poste {post} : {n} places sont prises ({names}), il ne peut pas en garder moins.</source>
        <translation>Post {post}: {n} seats are taken ({names}), it cannot keep fewer.</translation>
    </message>
    <message>
        <source>c’est celui du plan</source>
        <translation>it is that of the plan</translation>
    </message>
    <message>
        <source>{name} ne peut pas être retiré du plan : {uses}.</source>
        <translation>{name} cannot be removed from the plan: {uses}.</translation>
    </message>
    <message>
        <source>{n} acte de séance</source>
        <translation>{n} act of a session</translation>
    </message>
    <message>
        <source>{n} actes de séance</source>
        <translation>{n} acts of a session</translation>
    </message>
    <message>
        <source>{n} affectation</source>
        <translation>{n} assignment</translation>
    </message>
    <message>
        <source>{n} affectations</source>
        <translation>{n} assignments</translation>
    </message>
    <message>
        <source>{n} agrément</source>
        <translation>{n} accreditation</translation>
    </message>
    <message>
        <source>{n} agréments</source>
        <translation>{n} accreditations</translation>
    </message>
    <message>
        <source>{n} calcul conservé</source>
        <translation>{n} kept computation</translation>
    </message>
    <message>
        <source>{n} calculs conservés</source>
        <translation>{n} kept computations</translation>
    </message>
    <message>
        <source>{n} carte de MSU</source>
        <translation>{n} supervisor group</translation>
    </message>
    <message>
        <source>{n} cartes de MSU</source>
        <translation>{n} supervisor groups</translation>
    </message>
    <message>
        <source>{n} couple</source>
        <translation>{n} couple</translation>
    </message>
    <message>
        <source>{n} couples</source>
        <translation>{n} couples</translation>
    </message>
    <message>
        <source>{n} dérogation</source>
        <translation>{n} derogation</translation>
    </message>
    <message>
        <source>{n} dérogations</source>
        <translation>{n} derogations</translation>
    </message>
    <message>
        <source>{n} lieu d’exercice</source>
        <translation>{n} practice location</translation>
    </message>
    <message>
        <source>{n} lieux d’exercice</source>
        <translation>{n} practice locations</translation>
    </message>
    <message>
        <source>{n} place sur une liste d’appel</source>
        <translation>{n} place on a call list</translation>
    </message>
    <message>
        <source>{n} places sur des listes d’appel</source>
        <translation>{n} places on call lists</translation>
    </message>
    <message>
        <source>{n} poste ouvert</source>
        <translation>{n} open post</translation>
    </message>
    <message>
        <source>{n} postes ouverts</source>
        <translation>{n} open posts</translation>
    </message>
    <message>
        <source>{n} rang donné par un terrain</source>
        <translation>{n} rank given by a site</translation>
    </message>
    <message>
        <source>{n} rangs donnés par des terrains</source>
        <translation>{n} ranks given by sites</translation>
    </message>
    <message>
        <source>{n} situation de semestre</source>
        <translation>{n} situation of a semester</translation>
    </message>
    <message>
        <source>{n} situations de semestre</source>
        <translation>{n} situations of a semester</translation>
    </message>
    <message>
        <source>{n} stage accompli</source>
        <translation>{n} completed internship</translation>
    </message>
    <message>
        <source>{n} stages accomplis</source>
        <translation>{n} completed internships</translation>
    </message>
    <message>
        <source>{n} séance de choix</source>
        <translation>{n} choice session</translation>
    </message>
    <message>
        <source>{n} séances de choix</source>
        <translation>{n} choice sessions</translation>
    </message>
    <message>
        <source>{n} vœu</source>
        <translation>{n} wish</translation>
    </message>
    <message>
        <source>{n} vœux</source>
        <translation>{n} wishes</translation>
    </message>
</context>
<context>
    <name>ImportKind</name>
    <message>
        <source>APL aux médecins généralistes (DREES)</source>
        <translation>APL to general practitioners (DREES)</translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation>Accreditations</translation>
    </message>
    <message>
        <source>Base permanente des équipements (Insee)</source>
        <translation>Permanent database of facilities, BPE (Insee)</translation>
    </message>
    <message>
        <source>Cartes : MSU de chaque terrain</source>
        <translation>Groups: supervisors of each site</translation>
    </message>
    <message>
        <source>Codes postaux (La Poste)</source>
        <translation>Postal codes (La Poste)</translation>
    </message>
    <message>
        <source>Communes ADMIN EXPRESS (IGN)</source>
        <translation>Communes of ADMIN EXPRESS (IGN)</translation>
    </message>
    <message>
        <source>Diagnostic d’accès aux soins urgents (DREES)</source>
        <translation>Diagnosis of access to urgent care (DREES)</translation>
    </message>
    <message>
        <source>Internes</source>
        <translation>Interns</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Matrice de temps de trajet</source>
        <translation>Matrix of travel times</translation>
    </message>
    <message>
        <source>Maîtres de stage (MSU)</source>
        <translation>Supervisors (MSU)</translation>
    </message>
    <message>
        <source>Populations légales (Insee)</source>
        <translation>Legal populations (Insee)</translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation>Open posts</translation>
    </message>
    <message>
        <source>Professionnels de santé (RPPS)</source>
        <translation>Health professionals (RPPS)</translation>
    </message>
    <message>
        <source>Semestres</source>
        <translation>Semesters</translation>
    </message>
    <message>
        <source>Situations du semestre</source>
        <translation>Situations of the semester</translation>
    </message>
    <message>
        <source>Stages accomplis</source>
        <translation>Completed internships</translation>
    </message>
    <message>
        <source>Structures de santé</source>
        <translation>Health structures</translation>
    </message>
    <message>
        <source>Tableau par commune</source>
        <translation>Table by commune</translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation>Training sites</translation>
    </message>
    <message>
        <source>Vœux</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Zonage des médecins généralistes (ARS)</source>
        <translation>Zoning of general practitioners (ARS)</translation>
    </message>
    <message>
        <source>Équipements de soins urgents</source>
        <translation>Places of urgent care</translation>
    </message>
    <message>
        <source>Établissements FINESS</source>
        <translation>FINESS establishments</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>Aucune ligne de ce fichier ne peut être importée.</source>
        <translation>No row of this file can be imported.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être importé&#x202f;: {why}.</source>
        <translation>This file cannot be imported: {why}.</translation>
    </message>
    <message>
        <source>Importer la bonne ligne</source>
        <translation>Import the good row</translation>
    </message>
    <message>
        <source>Importer la ligne</source>
        <translation>Import the row</translation>
    </message>
    <message>
        <source>Importer les {n} bonnes lignes</source>
        <translation>Import the {n} good rows</translation>
    </message>
    <message>
        <source>Importer les {n} lignes</source>
        <translation>Import the {n} rows</translation>
    </message>
    <message>
        <source>Importer {n} couche</source>
        <translation>Import {n} layer</translation>
    </message>
    <message>
        <source>Importer {n} couches</source>
        <translation>Import {n} layers</translation>
    </message>
    <message>
        <source>Le plan contient déjà tout ce que dit ce fichier.</source>
        <translation>The plan already has everything that this file tells.</translation>
    </message>
    <message>
        <source>Rien à importer</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>{n} couche</source>
        <translation>{n} layer</translation>
    </message>
    <message>
        <source>{n} couches</source>
        <translation>{n} layers</translation>
    </message>
    <message>
        <source>{n} ligne refusée n’y est pas.</source>
        <translation>{n} refused row is left out.</translation>
    </message>
    <message>
        <source>{n} lignes refusées n’y sont pas.</source>
        <translation>{n} refused rows are left out.</translation>
    </message>
    <message>
        <source>{n} retrait</source>
        <translation>{n} removal</translation>
    </message>
    <message>
        <source>{n} retraits</source>
        <translation>{n} removals</translation>
    </message>
    <message>
        <source>«&#x202f;{file}&#x202f;» est importé&#x202f;: {what}.</source>
        <translation>“{file}” is imported: {what}.</translation>
    </message>
</context>
<context>
    <name>ImportPurpose</name>
    <message>
        <source>Accessibilité aux médecins généralistes de chaque commune, et le poids de la commune</source>
        <translation>Accessibility of general practitioners in each commune, and the weight of the commune</translation>
    </message>
    <message>
        <source>Ce que chaque terrain est agréé à accueillir, et jusqu’à quand.</source>
        <translation>What each site is accredited to host, and until when.</translation>
    </message>
    <message>
        <source>Ce que les internes souhaitent, du plus voulu au moins voulu.</source>
        <translation>What the interns wish for, from the most to the least wanted.</translation>
    </message>
    <message>
        <source>Codes postaux des communes, pour rattacher les tableaux qui n’ont pas de code INSEE</source>
        <translation>Postcodes of the communes, to match tables that have no INSEE code</translation>
    </message>
    <message>
        <source>Contours, noms et chefs-lieux des communes d’une autre année</source>
        <translation>Outlines, names and main points of the communes of another year</translation>
    </message>
    <message>
        <source>La carte de chaque terrain ambulatoire&#x202f;: ses maîtres de stage.</source>
        <translation>The group of each ambulatory site: its supervisors.</translation>
    </message>
    <message>
        <source>Les internes à placer&#x202f;: identité, phase, rang, domicile.</source>
        <translation>The interns to be placed: identity, phase, rank, home.</translation>
    </message>
    <message>
        <source>Les lieux et moyens de soins urgents, avec leurs dates et leurs horaires.</source>
        <translation>The places and means of urgent care, with their dates and hours.</translation>
    </message>
    <message>
        <source>Les logements offerts aux internes, avec leurs places et leur loyer.</source>
        <translation>The lodgings offered to interns, with their places and rent.</translation>
    </message>
    <message>
        <source>Les maisons et centres de santé, hôpitaux, CPTS et cabinets.</source>
        <translation>Houses of health, health centres, hospitals, CPTS and practices.</translation>
    </message>
    <message>
        <source>Les maîtres de stage et ce qu’ils peuvent encadrer.</source>
        <translation>The supervisors and what they may supervise.</translation>
    </message>
    <message>
        <source>Les postes ouverts au choix de ce semestre.</source>
        <translation>The posts open to choice this semester.</translation>
    </message>
    <message>
        <source>Les semestres passés, auxquels se rattachent les stages accomplis.</source>
        <translation>The past semesters, to which completed internships belong.</translation>
    </message>
    <message>
        <source>Les stages que chaque interne a déjà faits.</source>
        <translation>The internships that each intern has already done.</translation>
    </message>
    <message>
        <source>Les terrains de stage, hospitaliers et ambulatoires, avec leurs lieux.</source>
        <translation>The training sites, in hospital and ambulatory, with their places.</translation>
    </message>
    <message>
        <source>Maisons et centres de santé, CPTS et hôpitaux de vos départements et des voisins, avec leur numéro FINESS, leur adresse et leur point</source>
        <translation>Houses of health, health centres, CPTS and hospitals of your départements and of those around, with their FINESS number, address and point</translation>
    </message>
    <message>
        <source>Minutes officielles de chaque commune jusqu’aux soins urgents, et lieux de soins urgents de votre territoire</source>
        <translation>Official minutes from each commune to urgent care, and the places of urgent care of your territory</translation>
    </message>
    <message>
        <source>Minutes officielles, APL, zonage ou territoires de vie-santé, une ligne par commune, pour colorer la carte</source>
        <translation>Official minutes, APL, zoning or vie-santé areas, one row a commune, to colour the map</translation>
    </message>
    <message>
        <source>Population municipale et population totale de chaque commune</source>
        <translation>Municipal and total population of each commune</translation>
    </message>
    <message>
        <source>Qui ne prend pas de poste ordinaire ce semestre&#x202f;: la catégorie seulement.</source>
        <translation>Who takes no ordinary post this semester: the category only.</translation>
    </message>
    <message>
        <source>Temps de trajet entre communes, calculés par un autre programme</source>
        <translation>Travel times between communes, computed by another program</translation>
    </message>
    <message>
        <source>Zones d’intervention prioritaire et autres zones des arrêtés des ARS, pour la carte et le choix</source>
        <translation>Priority zones and other zones of the orders of the ARS, for the map and the choice</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx);;Tableau CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Enregistrer le rapport</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Le rapport s’enregistre en .csv ou en .xlsx, pas en «&#x202f;{suffix}&#x202f;».</source>
        <translation>The report is saved as .csv or .xlsx, not as “{suffix}”.</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>couche</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>remarque</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>{added} ajouts, {changed} modifications, {unchanged} inchangés, {missing} absents</source>
        <translation>{added} added, {changed} changed, {unchanged} unchanged, {missing} missing</translation>
    </message>
    <message>
        <source>{file} - rapport.xlsx</source>
        <translation>{file} - report.xlsx</translation>
    </message>
    <message>
        <source>Élément</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Absentes</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Ajouts</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Couche</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Inchangées</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Millésime</source>
        <translation>Vintage</translation>
    </message>
    <message>
        <source>Modifications</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Numéro de la ligne dans le fichier</source>
        <translation>Number of the row in the file</translation>
    </message>
    <message>
        <source>Problème</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ImportWord</name>
    <message>
        <source>24 h/24</source>
        <translation>around the clock</translation>
    </message>
    <message>
        <source>CPTS</source>
        <translation>CPTS</translation>
    </message>
    <message>
        <source>DES 2017 (6 semestres)</source>
        <translation>DES 2017 (6 semesters)</translation>
    </message>
    <message>
        <source>DES 2023 (8 semestres)</source>
        <translation>DES 2023 (8 semesters)</translation>
    </message>
    <message>
        <source>ECNi</source>
        <translation>ECNi</translation>
    </message>
    <message>
        <source>EDN</source>
        <translation>EDN</translation>
    </message>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>SASPAS</source>
        <translation>SASPAS</translation>
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
        <source>aménagement</source>
        <translation>arranged internship</translation>
    </message>
    <message>
        <source>ancien régime (6 semestres)</source>
        <translation>former regime (6 semesters)</translation>
    </message>
    <message>
        <source>antenne de SMUR</source>
        <translation>SMUR outpost</translation>
    </message>
    <message>
        <source>approfondissement</source>
        <translation>approfondissement</translation>
    </message>
    <message>
        <source>aucune heure</source>
        <translation>no hour</translation>
    </message>
    <message>
        <source>cabinet</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>centre de santé</source>
        <translation>health centre</translation>
    </message>
    <message>
        <source>complémentaire</source>
        <translation>complementary</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translation>consolidation</translation>
    </message>
    <message>
        <source>disponibilité</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>docteur junior</source>
        <translation>junior doctor</translation>
    </message>
    <message>
        <source>droit au remords</source>
        <translation>change of specialty</translation>
    </message>
    <message>
        <source>fonctionnel</source>
        <translation>functional</translation>
    </message>
    <message>
        <source>groupe de MSU</source>
        <translation>group of supervisors</translation>
    </message>
    <message>
        <source>hiver</source>
        <translation>winter</translation>
    </message>
    <message>
        <source>hors subdivision</source>
        <translation>outside the subdivision</translation>
    </message>
    <message>
        <source>héliSMUR</source>
        <translation>medical helicopter</translation>
    </message>
    <message>
        <source>hélicoptère de l’État</source>
        <translation>State helicopter</translation>
    </message>
    <message>
        <source>hôpital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>maison de santé</source>
        <translation>house of health</translation>
    </message>
    <message>
        <source>médecine polyvalente</source>
        <translation>general medicine</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nuit</source>
        <translation>night</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>praticien niveau 1</source>
        <translation>practitioner level 1</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>pôle mère-enfant</source>
        <translation>mother and child</translation>
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
        <source>service hospitalier</source>
        <translation>hospital service</translation>
    </message>
    <message>
        <source>socle</source>
        <translation>socle</translation>
    </message>
    <message>
        <source>stage libre</source>
        <translation>free internship</translation>
    </message>
    <message>
        <source>surnombre non validant</source>
        <translation>supernumerary, not validating</translation>
    </message>
    <message>
        <source>surnombre validant</source>
        <translation>supernumerary, validating</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>urgences</source>
        <translation>emergency medicine</translation>
    </message>
    <message>
        <source>week-end</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>été</source>
        <translation>summer</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>ancien Mac (Mac Roman)</source>
        <translation>old Mac (Mac Roman)</translation>
    </message>
    <message>
        <source>archive ZIP</source>
        <translation>ZIP archive</translation>
    </message>
    <message>
        <source>autre format</source>
        <translation>other format</translation>
    </message>
    <message>
        <source>barre (|)</source>
        <translation>bar (|)</translation>
    </message>
    <message>
        <source>classeur Excel (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>classeur Excel 97-2003 (XLS)</source>
        <translation>Excel 97-2003 workbook (XLS)</translation>
    </message>
    <message>
        <source>classeur LibreOffice (ODS)</source>
        <translation>LibreOffice workbook (ODS)</translation>
    </message>
    <message>
        <source>données JSON</source>
        <translation>JSON data</translation>
    </message>
    <message>
        <source>données géographiques</source>
        <translation>geographical data</translation>
    </message>
    <message>
        <source>latin-9 (ISO 8859-15)</source>
        <translation>Latin-9 (ISO 8859-15)</translation>
    </message>
    <message>
        <source>point-virgule (;)</source>
        <translation>semicolon (;)</translation>
    </message>
    <message>
        <source>tabulation</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>texte (CSV)</source>
        <translation>text (CSV)</translation>
    </message>
    <message>
        <source>virgule (,)</source>
        <translation>comma (,)</translation>
    </message>
    <message>
        <source>{n} absent du fichier</source>
        <translation>{n} missing from the file</translation>
    </message>
    <message>
        <source>{n} absents du fichier</source>
        <translation>{n} missing from the file</translation>
    </message>
    <message>
        <source>{n} ajout</source>
        <translation>{n} addition</translation>
    </message>
    <message>
        <source>{n} ajouts</source>
        <translation>{n} additions</translation>
    </message>
    <message>
        <source>{n} inchangé</source>
        <translation>{n} unchanged</translation>
    </message>
    <message>
        <source>{n} inchangés</source>
        <translation>{n} unchanged</translation>
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
        <source>{n} modification</source>
        <translation>{n} change</translation>
    </message>
    <message>
        <source>{n} modifications</source>
        <translation>{n} changes</translation>
    </message>
    <message>
        <source>{n} refusé</source>
        <translation>{n} refused</translation>
    </message>
    <message>
        <source>{n} refusés</source>
        <translation>{n} refused</translation>
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
    <name>InternDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Recompter d’après les stages</source>
        <translation>&amp;Recount from the internships</translation>
    </message>
    <message>
        <source>An&amp;cienneté de choix</source>
        <translation>Choice senior&amp;ity</translation>
    </message>
    <message>
        <source>Ancienneté de choix</source>
        <translation>Choice seniority</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Ce qui s’opposerait à l’appel de l’interne</source>
        <translation>What would stand against calling the intern</translation>
    </message>
    <message>
        <source>Compteurs</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Corriger {name}</source>
        <translation>Correct {name}</translation>
    </message>
    <message>
        <source>D’après les stages : ancienneté {seniority}, semestres validés {validated}.</source>
        <translation>According to the internships: seniority {seniority}, validated semesters {validated}.</translation>
    </message>
    <message>
        <source>Fiche à corriger</source>
        <translation>Record to correct</translation>
    </message>
    <message>
        <source>Les compteurs sont ceux des stages.</source>
        <translation>The counters are those of the internships.</translation>
    </message>
    <message>
        <source>L’interne ne pourrait pas être appelé, ou son poste serait irrégulier :</source>
        <translation>The intern could not be called, or the post would be irregular:</translation>
    </message>
    <message>
        <source>Rien ne s’oppose à l’appel ; à vérifier :</source>
        <translation>Nothing stands against the call; to be checked:</translation>
    </message>
    <message>
        <source>Rien ne s’oppose à l’appel de l’interne.</source>
        <translation>Nothing stands against calling the intern.</translation>
    </message>
    <message>
        <source>Semestres &amp;validés</source>
        <translation>&amp;Validated semesters</translation>
    </message>
    <message>
        <source>Semestres faits</source>
        <translation>Semesters done</translation>
    </message>
    <message>
        <source>Semestres validés</source>
        <translation>Validated semesters</translation>
    </message>
    <message>
        <source>Situation ce semestre</source>
        <translation>Situation this semester</translation>
    </message>
    <message>
        <source>{sentence} {way_out}</source>
        <translation>{sentence} {way_out}</translation>
    </message>
</context>
<context>
    <name>InternPanel</name>
    <message>
        <source>Aucun interne dans ce plan : importez-les.</source>
        <translation>No interns in this plan: import them.</translation>
    </message>
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
        <source>Cadenas : affectation verrouillée, que rien ne déplace</source>
        <translation>Padlock: locked assignment, which nothing moves</translation>
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
        <source>{name}, affectation verrouillée</source>
        <translation>{name}, assignment locked</translation>
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
    <name>Interns</name>
    <message>
        <source>Cet interne n’est plus dans le plan (identifiant {id}).</source>
        <translation>This intern is no longer in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Choisissez un interne dans la liste, ou videz le champ.</source>
        <translation>Choose an intern in the list, or empty the field.</translation>
    </message>
    <message>
        <source>Choisissez une commune dans la liste.</source>
        <translation>Choose a commune from the list.</translation>
    </message>
    <message>
        <source>Corrigez ces valeurs ; rien n’a été écrit.</source>
        <translation>Correct these values; nothing was written.</translation>
    </message>
    <message>
        <source>Deux stages sont saisis pour le même semestre ({semester}).</source>
        <translation>Two internships are entered for the same semester ({semester}).</translation>
    </message>
    <message>
        <source>La promotion {year} n’est pas possible.</source>
        <translation>The cohort of {year} is not possible.</translation>
    </message>
    <message>
        <source>La thèse ({day:%d/%m/%Y}) ne peut pas précéder l’entrée dans le DES.</source>
        <translation>The thesis ({day:%d/%m/%Y}) cannot come before the entry into the DES.</translation>
    </message>
    <message>
        <source>Le nom et le prénom ne peuvent pas être vides.</source>
        <translation>The surname and the first name cannot be empty.</translation>
    </message>
    <message>
        <source>Le nombre de semestres validés</source>
        <translation>The number of validated semesters</translation>
    </message>
    <message>
        <source>Le rang {rank} dépasse la taille du classement ({size}).</source>
        <translation>The rank {rank} exceeds the size of the ranking ({size}).</translation>
    </message>
    <message>
        <source>Le régime « {regime} » n’a pas de phase de {phase}.</source>
        <translation>The regime “{regime}” has no {phase} phase.</translation>
    </message>
    <message>
        <source>Le semestre dans la phase va de 1 à {most}.</source>
        <translation>The semester within the phase goes from 1 to {most}.</translation>
    </message>
    <message>
        <source>Le terrain du stage fait ({semester}) n’est plus dans le plan.</source>
        <translation>The site of the internship done ({semester}) is no longer in the plan.</translation>
    </message>
    <message>
        <source>Les jours d’absence ({semester}) vont de 0 à {most}.</source>
        <translation>The days of absence ({semester}) go from 0 to {most}.</translation>
    </message>
    <message>
        <source>L’ancienneté de choix</source>
        <translation>Choice seniority</translation>
    </message>
    <message>
        <source>Un rang et une taille de classement ne sont pas négatifs.</source>
        <translation>A rank and a size of ranking are not negative.</translation>
    </message>
    <message>
        <source>Un stage fait se place dans un semestre du plan d’avant {semester}.</source>
        <translation>An internship done belongs to a semester of the plan before {semester}.</translation>
    </message>
    <message>
        <source>{label} va de 0 à {most}.</source>
        <translation>{label} goes from 0 to {most}.</translation>
    </message>
    <message>
        <source>« {code} » n’est pas un code INSEE de commune.</source>
        <translation>“{code}” is not the INSEE code of a commune.</translation>
    </message>
    <message>
        <source>« {code} » n’est pas un type de stage connu.</source>
        <translation>“{code}” is not a known internship type.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas un jour.</source>
        <translation>“{text}” is not a day.</translation>
    </message>
    <message>
        <source>« {text} » n’est pas une commune connue du plan.</source>
        <translation>“{text}” is not a commune known to the plan.</translation>
    </message>
    <message>
        <source>«&#x202f;{text}&#x202f;» n’est pas le nom entier d’un autre interne.</source>
        <translation>“{text}” is not the full name of another intern.</translation>
    </message>
    <message>
        <source>Écrivez par exemple 30/09/2026, ou laissez vide.</source>
        <translation>Write for example 30/09/2026, or leave empty.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
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
    <name>KeptRounds</name>
    <message>
        <source>Aucune séance de choix.</source>
        <translation>No choice session.</translation>
    </message>
    <message>
        <source>Aucune séance n’est figée ni annulée.</source>
        <translation>No session is frozen or cancelled.</translation>
    </message>
    <message>
        <source>Dans la première liste seulement : {names}.</source>
        <translation>In the first list only: {names}.</translation>
    </message>
    <message>
        <source>Dans la seconde liste seulement : {names}.</source>
        <translation>In the second list only: {names}.</translation>
    </message>
    <message>
        <source>N° {number} · {label} · {status} · {hash}</source>
        <translation>No. {number} · {label} · {status} · {hash}</translation>
    </message>
    <message>
        <source>rien de gardé</source>
        <translation>nothing kept</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>{at:%d/%m/%Y %H:%M} UTC, {author}</source>
        <translation>{at:%d/%m/%Y %H:%M} UTC, {author}</translation>
    </message>
    <message>
        <source>{n} interne change de terrain, sur {compared} appelés deux fois.</source>
        <translation>{n} intern changes training site, of {compared} called twice.</translation>
    </message>
    <message>
        <source>{n} internes changent de terrain, sur {compared} appelés deux fois.</source>
        <translation>{n} interns change training site, of {compared} called twice.</translation>
    </message>
</context>
<context>
    <name>KindBox</name>
    <message>
        <source>&amp;Contenu du fichier</source>
        <translation>&amp;Contents of the file</translation>
    </message>
    <message>
        <source>Choisi par vous.</source>
        <translation>Chosen by you.</translation>
    </message>
    <message>
        <source>Choisissez…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Reconnu à ses titres de colonnes&#x202f;: {headings}…</source>
        <translation>Recognised by its column headings: {headings}…</translation>
    </message>
    <message>
        <source>Reconnu à son contenu.</source>
        <translation>Recognised by its contents.</translation>
    </message>
    <message>
        <source>«&#x202f;{heading}&#x202f;»</source>
        <translation>“{heading}”</translation>
    </message>
    <message>
        <source>▲ Contenu non reconnu&#x202f;: choisissez-le dans la liste.</source>
        <translation>▲ Contents not recognised: choose them in the list.</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>Chercher un document</source>
        <translation>Search for a document</translation>
    </message>
    <message>
        <source>Chercher un document…</source>
        <translation>Search for a document…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
    <name>LabelDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Donnez un nom au calcul.</source>
        <translation>Give the computation a name.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Garder ce calcul</source>
        <translation>Keep this computation</translation>
    </message>
    <message>
        <source>Il reste dans le fichier du plan, à comparer ; les affectations ne changent pas.</source>
        <translation>It stays in the plan file, to be compared; the assignments do not change.</translation>
    </message>
    <message>
        <source>Nom du calcul</source>
        <translation>Name of the computation</translation>
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
        <source>gratuit</source>
        <translation>free of charge</translation>
    </message>
    <message>
        <source>loyer inconnu</source>
        <translation>rent not known</translation>
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
    <message>
        <source>{rent}&#x202f;€ par mois</source>
        <translation>€{rent} a month</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>APL aux médecins généralistes de 60 ans ou moins</source>
        <translation>APL to general practitioners of 60 or younger</translation>
    </message>
    <message>
        <source>APL aux médecins généralistes de 62 ans ou moins</source>
        <translation>APL to general practitioners of 62 or younger</translation>
    </message>
    <message>
        <source>APL aux médecins généralistes de 65 ans ou moins</source>
        <translation>APL to general practitioners of 65 or younger</translation>
    </message>
    <message>
        <source>Accessibilité aux médecins généralistes (APL)</source>
        <translation>Access to general practitioners (APL)</translation>
    </message>
    <message>
        <source>Centres de santé (BPE)</source>
        <translation>Health centres (BPE)</translation>
    </message>
    <message>
        <source>Codes postaux</source>
        <translation>Postal codes</translation>
    </message>
    <message>
        <source>Commune équipée d’après la source officielle</source>
        <translation>Equipped commune according to the official source</translation>
    </message>
    <message>
        <source>Maisons de santé pluridisciplinaires (BPE)</source>
        <translation>Multi-professional health houses (BPE)</translation>
    </message>
    <message>
        <source>Maternités (BPE)</source>
        <translation>Maternity units (BPE)</translation>
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
        <source>Minutes officielles jusqu’au SU, SMUR, MCS ou héliSMUR</source>
        <translation>Official minutes to the emergency department, SMUR, MCS or héliSMUR</translation>
    </message>
    <message>
        <source>Minutes officielles, tous les moyens</source>
        <translation>Official minutes, all means</translation>
    </message>
    <message>
        <source>Médecins généralistes (BPE)</source>
        <translation>General practitioners (BPE)</translation>
    </message>
    <message>
        <source>Médecins généralistes en exercice (RPPS)</source>
        <translation>Practising general practitioners (RPPS)</translation>
    </message>
    <message>
        <source>Médecins généralistes libéraux (RPPS)</source>
        <translation>General practitioners in private practice (RPPS)</translation>
    </message>
    <message>
        <source>Pharmacies (BPE)</source>
        <translation>Pharmacies (BPE)</translation>
    </message>
    <message>
        <source>Population municipale</source>
        <translation>Municipal population</translation>
    </message>
    <message>
        <source>Population standardisée de l’APL</source>
        <translation>Standardised population of the APL</translation>
    </message>
    <message>
        <source>Population totale</source>
        <translation>Total population</translation>
    </message>
    <message>
        <source>Services d’urgences (BPE)</source>
        <translation>Emergency departments (BPE)</translation>
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
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Utiliser cette édition</source>
        <translation>&amp;Use this edition</translation>
    </message>
    <message>
        <source>Ajouter un &amp;fichier…</source>
        <translation>Add a &amp;file…</translation>
    </message>
    <message>
        <source>Ce plan n’a pas encore de couche. Un tableau par commune peut apporter les minutes officielles de la DREES, l’APL, le zonage des médecins généralistes ou les territoires de vie-santé.</source>
        <translation>This plan has no layer yet. A table of communes can bring the official minutes of the DREES, the APL, the zoning of general practitioners or the vie-santé areas.</translation>
    </message>
    <message>
        <source>Cette édition est déjà celle qui est utilisée.</source>
        <translation>This edition is already the one in use.</translation>
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
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Fait : {what}. Ctrl+Z l’annule.</source>
        <translation>Done: {what}. Ctrl+Z undoes it.</translation>
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
        <source>Tableaux (*.xlsx *.xls *.ods *.csv *.txt *.tsv);;Tous les fichiers (*)</source>
        <translation>Tables (*.xlsx *.xls *.ods *.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>LayerImport</name>
    <message>
        <source>aucune colonne de chiffres ou de zones n’est reconnue à côté des codes (tps_SU_SMUR, APL, Zonage, code TVS…)</source>
        <translation>no column of figures or zones is recognised beside the codes (tps_SU_SMUR, APL, Zonage, code TVS…)</translation>
    </message>
    <message>
        <source>code de commune absent</source>
        <translation>commune code missing</translation>
    </message>
    <message>
        <source>{code} figure déjà ligne {line}, avec d’autres valeurs</source>
        <translation>{code} already appears in line {line}, with other values</translation>
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
        <source>{n} commune hors de vos départements et des voisins n’est pas reprise.</source>
        <translation>{n} commune outside your départements and those around them is not taken.</translation>
    </message>
    <message>
        <source>{n} commune inconnue du fond de carte, laissée de côté&#x202f;: {codes}</source>
        <translation>{n} commune unknown to the base map, left out: {codes}</translation>
    </message>
    <message>
        <source>{n} communes hors de vos départements et des voisins ne sont pas reprises.</source>
        <translation>{n} communes outside your départements and those around them are not taken.</translation>
    </message>
    <message>
        <source>{n} communes inconnues du fond de carte, laissées de côté&#x202f;: {codes}</source>
        <translation>{n} communes unknown to the base map, left out: {codes}</translation>
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
    <message>
        <source>«&#x202f;{column}&#x202f;» ne donne aucune valeur pour une commune connue.</source>
        <translation>“{column}” gives no value for a known commune.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Cette couche n’est plus dans le plan.</source>
        <translation>This layer is no longer in the plan.</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>0 : personne n’a été lésé. Plus elle est grande, plus les semestres passés ont coûté.</source>
        <translation>0: nobody was disadvantaged. The larger the debt, the more the past semesters have cost.</translation>
    </message>
    <message>
        <source>Aucun semestre passé connu.</source>
        <translation>No past semester known.</translation>
    </message>
    <message>
        <source>Aucun semestre passé n’est connu : le registre se remplit avec les stages validés.</source>
        <translation>No past semester is known: the register fills up with the validated internships.</translation>
    </message>
    <message>
        <source>Ce registre éclaire la personne qui décide ; le semestre le plus récent y pèse le plus. Il ne change jamais l’ordre légal du choix par rang ; seul l’optimum en tient compte, quand « Équité entre semestres » est coché.</source>
        <translation>This register informs the person who decides; the most recent semester weighs most in it. It never changes the legal order of the choice by rank; only the optimum takes it into account, when “Fairness across semesters” is ticked.</translation>
    </message>
    <message>
        <source>Dette</source>
        <translation>Debt</translation>
    </message>
    <message>
        <source>En mots</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Hors</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Jamais loin ni hors de ses vœux.</source>
        <translation>Never far away nor outside the wishes.</translation>
    </message>
    <message>
        <source>Le registre se calcule…</source>
        <translation>The register is being calculated…</translation>
    </message>
    <message>
        <source>Loin</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Loin au moins {times} fois : {percent} %.</source>
        <translation>Far away {times} or more times: {percent}%.</translation>
    </message>
    <message>
        <source>Nombre de semestres au-delà de la limite de trajet</source>
        <translation>Number of semesters beyond the travel limit</translation>
    </message>
    <message>
        <source>Nombre de semestres hors des vœux de l’interne</source>
        <translation>Number of semesters outside the intern’s wishes</translation>
    </message>
    <message>
        <source>Sem.</source>
        <translation>Sem.</translation>
    </message>
    <message>
        <source>Semestres passés dont le stage est connu</source>
        <translation>Past semesters whose internship is known</translation>
    </message>
    <message>
        <source>{n} fois hors de ses vœux</source>
        <translation>semesters outside the wishes: {n}</translation>
    </message>
    <message>
        <source>{n} fois à plus de {far} min</source>
        <translation>semesters more than {far} min away: {n}</translation>
    </message>
    <message>
        <source>{n} interne sur {total} a une dette. Moyenne : {mean} ; dixième le plus lésé : {worst}. {often}</source>
        <translation>{n} intern of {total} has a debt. Mean: {mean}; most disadvantaged tenth: {worst}. {often}</translation>
    </message>
    <message>
        <source>{n} internes sur {total} ont une dette. Moyenne : {mean} ; dixième le plus lésé : {worst}. {often}</source>
        <translation>{n} interns of {total} have a debt. Mean: {mean}; most disadvantaged tenth: {worst}. {often}</translation>
    </message>
    <message>
        <source>Équité entre semestres</source>
        <translation>Fairness between semesters</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Erreurs du texte</source>
        <translation>Mistakes of the text</translation>
    </message>
    <message>
        <source>Expéditeur</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>[ … ]&#x202f;: omis si un champ y est vide · * … *&#x202f;: gras · «&#x202f;-&#x202f;» en début de ligne&#x202f;: liste · «&#x202f;&gt;&#x202f;»&#x202f;: à droite · {{{{ }}}} [[ ]] **&#x202f;: ces signes eux-mêmes</source>
        <translation>[ … ]: left out when a field in it is empty · * … *: bold · “-” at the start of a line: list · “&gt;”: to the right · {{{{ }}}} [[ ]] **: these signs themselves</translation>
    </message>
    <message>
        <source>{place}&#x202f;: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
</context>
<context>
    <name>LetterFieldsList</name>
    <message>
        <source>Champs de ce courrier</source>
        <translation>Fields of this letter</translation>
    </message>
    <message>
        <source>{description} (peut être vide)</source>
        <translation>{description} (may be empty)</translation>
    </message>
    <message>
        <source>{description} (une ligne chacun, seul sur sa ligne)</source>
        <translation>{description} (one line each, alone on its line)</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Aperçu du courrier</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesDialog</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Ce texte est enregistré.</source>
        <translation>This text is saved.</translation>
    </message>
    <message>
        <source>Champs (Entrée les écrit dans le texte)</source>
        <translation>Fields (Enter writes them into the text)</translation>
    </message>
    <message>
        <source>Continuer à écrire</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>C’est le texte d’origine.</source>
        <translation>This is the original text.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer les textes modifiés&#x202f;?</source>
        <translation>Save the changed texts?</translation>
    </message>
    <message>
        <source>L’aperçu attend un texte sans erreur.</source>
        <translation>The preview waits for a text without mistakes.</translation>
    </message>
    <message>
        <source>Ne pas enregistrer</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Pas encore enregistré&#x202f;: {names}.</source>
        <translation>Not saved yet: {names}.</translation>
    </message>
    <message>
        <source>Revenir au texte d’origine</source>
        <translation>Back to the original text</translation>
    </message>
    <message>
        <source>Textes des courriers</source>
        <translation>Texts of letters</translation>
    </message>
    <message>
        <source>{letter} • non enregistré</source>
        <translation>{letter} • not saved</translation>
    </message>
    <message>
        <source>«&#x202f;{letter}&#x202f;»</source>
        <translation>“{letter}”</translation>
    </message>
    <message>
        <source>«&#x202f;{letter}&#x202f;» est enregistré dans ce plan.</source>
        <translation>“{letter}” is saved in this plan.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Aperçu&#x202f;: {letter}, {whose}</source>
        <translation>Preview: {letter}, {whose}</translation>
    </message>
    <message>
        <source>Ces mots sont ceux d’un arrêté&#x202f;: un courrier du programme ne doit pas être pris pour l’acte signé de l’ARS.</source>
        <translation>These are the words of an official order: no letter of the program may be taken for the signed act of the ARS.</translation>
    </message>
    <message>
        <source>Choisissez un autre département, ou affectez d’abord des internes.</source>
        <translation>Choose another département, or assign interns first.</translation>
    </message>
    <message>
        <source>Choisissez un terrain où quelqu’un est affecté.</source>
        <translation>Choose a site where somebody is placed.</translation>
    </message>
    <message>
        <source>Choisissez-le par son nom dans la liste, ou affectez-le d’abord.</source>
        <translation>Choose them by name in the list, or place them first.</translation>
    </message>
    <message>
        <source>Complétez la fiche, ou retirez le champ du texte.</source>
        <translation>Complete the record, or take the field out of the text.</translation>
    </message>
    <message>
        <source>Convocation à la séance de choix</source>
        <translation>Call to the choice session</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Calls to a session</translation>
    </message>
    <message>
        <source>Corrigez-le dans «&#x202f;Textes des courriers&#x202f;».</source>
        <translation>Correct it in “Texts of letters”.</translation>
    </message>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Donnez-lui un jour et une heure de début.</source>
        <translation>Give it a day and a starting time.</translation>
    </message>
    <message>
        <source>En-tête de tous les courriers</source>
        <translation>Head of all letters</translation>
    </message>
    <message>
        <source>Il n’y a pas de champ entre ces crochets&#x202f;: pour écrire un crochet, doublez-le «&#x202f;[[&#x202f;» et «&#x202f;]]&#x202f;».</source>
        <translation>There is no field between these brackets: to write a bracket, double it “[[” and “]]”.</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>La ligne du lieu et de la date est vide.</source>
        <translation>The line with place and date is empty.</translation>
    </message>
    <message>
        <source>La séance «&#x202f;{session}&#x202f;» n’a pas de jour&#x202f;: personne ne peut y être convoqué.</source>
        <translation>The session “{session}” has no day: nobody can be called to it.</translation>
    </message>
    <message>
        <source>La séance «&#x202f;{session}&#x202f;» n’a pas de liste d’appel.</source>
        <translation>The session “{session}” has no call list.</translation>
    </message>
    <message>
        <source>Le champ {field} n’a pas de valeur.</source>
        <translation>The field {field} has no value.</translation>
    </message>
    <message>
        <source>Le champ {field} n’existe pas dans ce courrier.</source>
        <translation>The field {field} does not exist in this letter.</translation>
    </message>
    <message>
        <source>Le champ {field} n’existe pas.</source>
        <translation>The field {field} does not exist.</translation>
    </message>
    <message>
        <source>Le champ {field} peut être vide&#x202f;: mettez entre crochets ce qui ne s’écrit pas sans lui, [… {field} …].</source>
        <translation>The field {field} may be empty: put what makes no sense without it in brackets, [… {field} …].</translation>
    </message>
    <message>
        <source>Le courrier de {whose} ne peut pas être écrit&#x202f;: {why}</source>
        <translation>The letter to {whose} cannot be written: {why}</translation>
    </message>
    <message>
        <source>Le crochet «&#x202f;[&#x202f;» n’est pas refermé&#x202f;: une partie facultative tient sur une seule ligne.</source>
        <translation>The bracket “[” is not closed: an optional part stays on one line.</translation>
    </message>
    <message>
        <source>Le gras n’est pas refermé sur cette ligne&#x202f;: pour écrire un astérisque, doublez-le «&#x202f;**&#x202f;».</source>
        <translation>The bold is not closed on this line: to write an asterisk, double it “**”.</translation>
    </message>
    <message>
        <source>Le modèle de courrier «&#x202f;{path}&#x202f;» est absent ou illisible.</source>
        <translation>The letter template “{path}” is missing or unreadable.</translation>
    </message>
    <message>
        <source>Le terrain «&#x202f;{site}&#x202f;» n’attend aucun interne dans ce plan.</source>
        <translation>The site “{site}” expects no intern in this plan.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour un courrier.</source>
        <translation>The text is too long for a letter.</translation>
    </message>
    <message>
        <source>Le texte est vide&#x202f;: un courrier dit quelque chose.</source>
        <translation>The text is empty: a letter says something.</translation>
    </message>
    <message>
        <source>Le texte «&#x202f;{letter}&#x202f;» ne peut pas servir. {mistake}</source>
        <translation>The text “{letter}” cannot be used. {mistake}</translation>
    </message>
    <message>
        <source>Lieu et date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Ligne {line}&#x202f;: {sentence}</source>
        <translation>Line {line}: {sentence}</translation>
    </message>
    <message>
        <source>L’accolade de «&#x202f;{words}&#x202f;» n’est pas refermée.</source>
        <translation>The brace of “{words}” is not closed.</translation>
    </message>
    <message>
        <source>L’en-tête a plus de {n} lignes&#x202f;: il recouvrirait l’adresse.</source>
        <translation>The letterhead has more than {n} lines: it would cover the address.</translation>
    </message>
    <message>
        <source>L’interne «&#x202f;{intern}&#x202f;» n’a pas d’affectation dans ce plan.</source>
        <translation>The intern “{intern}” has no assignment in this plan.</translation>
    </message>
    <message>
        <source>L’objet est trop long.</source>
        <translation>The subject is too long.</translation>
    </message>
    <message>
        <source>L’objet est vide.</source>
        <translation>The subject is empty.</translation>
    </message>
    <message>
        <source>L’objet tient sur une seule ligne.</source>
        <translation>The subject is a single line.</translation>
    </message>
    <message>
        <source>Notification au terrain de stage</source>
        <translation>Notice to the training site</translation>
    </message>
    <message>
        <source>Notification à l’interne</source>
        <translation>Notice to the intern</translation>
    </message>
    <message>
        <source>Notifications aux internes</source>
        <translation>Notices to interns</translation>
    </message>
    <message>
        <source>Notifications aux terrains</source>
        <translation>Notices to sites</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Personne n’est affecté ici&#x202f;: il n’y a pas de courrier à imprimer.</source>
        <translation>Nobody is assigned here: there is no letter to print.</translation>
    </message>
    <message>
        <source>Personne à qui écrire pour l’instant&#x202f;: les champs sont montrés par leur nom.</source>
        <translation>Nobody to write to yet: fields are shown by their names.</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Un champ sans nom&#x202f;: écrivez son nom entre les accolades.</source>
        <translation>A field without a name: write its name between the braces.</translation>
    </message>
    <message>
        <source>Un crochet s’ouvre dans un autre&#x202f;: pour écrire un crochet, doublez-le «&#x202f;[[&#x202f;».</source>
        <translation>A bracket opens inside another: to write a bracket, double it “[[”.</translation>
    </message>
    <message>
        <source>Un crochet «&#x202f;]&#x202f;» ne ferme rien&#x202f;: pour écrire un crochet, doublez-le «&#x202f;]]&#x202f;».</source>
        <translation>A bracket “]” closes nothing: to write a bracket, double it “]]”.</translation>
    </message>
    <message>
        <source>Un signe est incomplet&#x202f;: effacez-le et retapez-le.</source>
        <translation>A character is incomplete: delete it and type it again.</translation>
    </message>
    <message>
        <source>Une accolade «&#x202f;}}&#x202f;» ne ferme rien&#x202f;: pour écrire une accolade, doublez-la «&#x202f;}}}}&#x202f;».</source>
        <translation>A brace “}}” closes nothing: to write a brace, double it “}}}}”.</translation>
    </message>
    <message>
        <source>Vouliez-vous {field}&#x202f;?</source>
        <translation>Did you mean {field}?</translation>
    </message>
    <message>
        <source>année de la promotion</source>
        <translation>year of the cohort</translation>
    </message>
    <message>
        <source>ce qui donne la place sur la liste, «&#x202f;rang 1&#x202f;841&#x202f;»</source>
        <translation>what gives the place on the list, “rang 1 841”</translation>
    </message>
    <message>
        <source>commune ou communes du terrain</source>
        <translation>commune or communes of the site</translation>
    </message>
    <message>
        <source>communes avec leurs demi-journées par semaine</source>
        <translation>communes with their half-days a week</translation>
    </message>
    <message>
        <source>communiqué par le {dumg} avant la séance</source>
        <translation>told by the {dumg} before the session</translation>
    </message>
    <message>
        <source>dernier jour du semestre</source>
        <translation>last day of the semester</translation>
    </message>
    <message>
        <source>heure de l’appel, «&#x202f;9 h 04&#x202f;»</source>
        <translation>time of the call, “9 h 04”</translation>
    </message>
    <message>
        <source>heure du premier appel de la séance</source>
        <translation>time of the first call of the session</translation>
    </message>
    <message>
        <source>internes attendus, avec phase, semestre et type de stage</source>
        <translation>interns expected, with phase, semester and type of internship</translation>
    </message>
    <message>
        <source>jour de la séance, «&#x202f;lundi 5 octobre 2026&#x202f;»</source>
        <translation>day of the session, “lundi 5 octobre 2026”</translation>
    </message>
    <message>
        <source>jour de l’impression, «&#x202f;5 octobre 2026&#x202f;»</source>
        <translation>day of printing, “5 octobre 2026”</translation>
    </message>
    <message>
        <source>lieu de la séance, ou par qui il sera communiqué</source>
        <translation>place of the session, or who will tell it</translation>
    </message>
    <message>
        <source>nom de la séance de choix</source>
        <translation>name of the choice session</translation>
    </message>
    <message>
        <source>nom de l’interne</source>
        <translation>family name of the intern</translation>
    </message>
    <message>
        <source>nom du département de médecine générale</source>
        <translation>name of the department of general practice</translation>
    </message>
    <message>
        <source>nom du plan</source>
        <translation>name of the plan</translation>
    </message>
    <message>
        <source>nom du terrain de stage</source>
        <translation>name of the training site</translation>
    </message>
    <message>
        <source>nom et prénom de l’interne</source>
        <translation>family and first name of the intern</translation>
    </message>
    <message>
        <source>nombre d’internes attendus, «&#x202f;2 internes&#x202f;»</source>
        <translation>number of interns expected, “2 internes”</translation>
    </message>
    <message>
        <source>nombre d’internes sur la liste d’appel</source>
        <translation>number of interns on the call list</translation>
    </message>
    <message>
        <source>numéro IMOTEP du poste</source>
        <translation>IMOTEP number of the post</translation>
    </message>
    <message>
        <source>phase, «&#x202f;phase socle&#x202f;»</source>
        <translation>phase, “phase socle”</translation>
    </message>
    <message>
        <source>place sur la liste d’appel</source>
        <translation>place on the call list</translation>
    </message>
    <message>
        <source>praticiens du groupe</source>
        <translation>doctors of the group</translation>
    </message>
    <message>
        <source>premier jour du semestre</source>
        <translation>first day of the semester</translation>
    </message>
    <message>
        <source>prénom de l’interne</source>
        <translation>first name of the intern</translation>
    </message>
    <message>
        <source>qui choisit à la place de l’interne</source>
        <translation>who chooses instead of the intern</translation>
    </message>
    <message>
        <source>rang du semestre dans la phase, «&#x202f;2&#x202f;»</source>
        <translation>number of the semester in the phase, “2”</translation>
    </message>
    <message>
        <source>référent du terrain</source>
        <translation>referent of the site</translation>
    </message>
    <message>
        <source>semestre, «&#x202f;hiver 2026-27&#x202f;»</source>
        <translation>semester, “hiver 2026-27”</translation>
    </message>
    <message>
        <source>tous les internes affectés</source>
        <translation>all assigned interns</translation>
    </message>
    <message>
        <source>tous les terrains</source>
        <translation>all sites</translation>
    </message>
    <message>
        <source>type de stage</source>
        <translation>type of internship</translation>
    </message>
    <message>
        <source>À chaque interne affecté&#x202f;: terrain, référent, communes, dates. Ce n’est pas l’arrêté.</source>
        <translation>To each assigned intern: site, referent, communes, dates. It is not the official order.</translation>
    </message>
    <message>
        <source>À chaque interne de la liste d’appel&#x202f;: jour, heure et numéro d’appel.</source>
        <translation>To each intern on the call list: day, time and call number.</translation>
    </message>
    <message>
        <source>À chaque terrain de stage&#x202f;: les internes attendus. Ce n’est pas l’arrêté.</source>
        <translation>To each training site: the interns expected. It is not the official order.</translation>
    </message>
    <message>
        <source>Établissez-la, puis imprimez les convocations.</source>
        <translation>Draw it up, then print the calls.</translation>
    </message>
</context>
<context>
    <name>LevelWords</name>
    <message>
        <source>Peut montrer&#x202f;: {facts}. Rien d’autre sur les personnes.</source>
        <translation>May show: {facts}. Nothing else about persons.</translation>
    </message>
    <message>
        <source>S’ajoute à ce que la commission peut lire&#x202f;: {facts}.</source>
        <translation>In addition to what the commission may read: {facts}.</translation>
    </message>
    <message>
        <source>S’ajoute à ce que tous peuvent lire&#x202f;: {facts}.</source>
        <translation>In addition to what everybody may read: {facts}.</translation>
    </message>
    <message>
        <source>absence du semestre</source>
        <translation>absence this semester</translation>
    </message>
    <message>
        <source>adresse du maître de stage</source>
        <translation>address of the supervisor</translation>
    </message>
    <message>
        <source>alertes</source>
        <translation>alarms</translation>
    </message>
    <message>
        <source>charge du maître de stage</source>
        <translation>load of the supervisor</translation>
    </message>
    <message>
        <source>commune du domicile</source>
        <translation>home commune</translation>
    </message>
    <message>
        <source>heure d’appel</source>
        <translation>time of call</translation>
    </message>
    <message>
        <source>jours d’absence</source>
        <translation>days of absence</translation>
    </message>
    <message>
        <source>maître de stage</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>motif</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>parcours validé</source>
        <translation>validated internships</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>poste</source>
        <translation>post</translation>
    </message>
    <message>
        <source>procuration</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>cohort</translation>
    </message>
    <message>
        <source>présence à la séance</source>
        <translation>attendance at the session</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>situation particulière</source>
        <translation>special situation</translation>
    </message>
    <message>
        <source>surnombre (S)</source>
        <translation>supernumerary (S)</translation>
    </message>
    <message>
        <source>vœux</source>
        <translation>wishes</translation>
    </message>
    <message>
        <source>▲ «&#x202f;{watermark}&#x202f;» en travers de chaque page&#x202f;; chaque sortie est inscrite au registre.</source>
        <translation>▲ “{watermark}” across every page; every output is written into the register.</translation>
    </message>
</context>
<context>
    <name>ListCheck</name>
    <message>
        <source>La commande « check » les donne toutes.</source>
        <translation>The “check” command gives them all.</translation>
    </message>
    <message>
        <source>La liste ne peut pas être imprimée : {n} erreur est à corriger d’abord.</source>
        <translation>The list cannot be printed: {n} error is to be corrected first.</translation>
    </message>
    <message>
        <source>La liste ne peut pas être imprimée : {n} erreurs sont à corriger d’abord.</source>
        <translation>The list cannot be printed: {n} errors are to be corrected first.</translation>
    </message>
    <message>
        <source>▲ {n} remarque du contrôle n’empêche pas d’imprimer&#x202f;: voir «&#x202f;Problèmes&#x202f;».</source>
        <translation>▲ {n} remark of the check does not prevent printing: see “Problems”.</translation>
    </message>
    <message>
        <source>▲ {n} remarques du contrôle n’empêchent pas d’imprimer&#x202f;: voir «&#x202f;Problèmes&#x202f;».</source>
        <translation>▲ {n} remarks of the check do not prevent printing: see “Problems”.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>(suite)</source>
        <translation>(continued)</translation>
    </message>
    <message>
        <source>Agrément</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Agréé le</source>
        <translation>Accredited on</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Au plus</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Aucun interne dans ce plan&#x202f;: il n’y a rien à imprimer.</source>
        <translation>No intern in this plan: there is nothing to print.</translation>
    </message>
    <message>
        <source>Aucun poste n’est vacant&#x202f;: il n’y a rien à imprimer.</source>
        <translation>No post is vacant: there is nothing to print.</translation>
    </message>
    <message>
        <source>Aucun poste ouvert ce semestre&#x202f;: il n’y a rien à imprimer.</source>
        <translation>No post is open this semester: there is nothing to print.</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune(s)</source>
        <translation>Commune(s)</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes au-delà</source>
        <translation>Communes beyond</translation>
    </message>
    <message>
        <source>Communes de stage sans logement</source>
        <translation>Training communes without lodging</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Courriel professionnel</source>
        <translation>Professional e-mail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation>DEMO · fictitious people and sites</translation>
    </message>
    <message>
        <source>Découpage</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>En trop</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Gratuits</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>HTES</source>
        <translation>HTES</translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Habitants au-delà</source>
        <translation>People beyond</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Lacking</translation>
    </message>
    <message>
        <source>Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}</source>
        <translation>Printed on {at:%d/%m/%Y} at {at:%H:%M} · {level}</translation>
    </message>
    <message>
        <source>Inconnus</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Interne(s)</source>
        <translation>Intern(s)</translation>
    </message>
    <message>
        <source>Internes</source>
        <translation>Interns</translation>
    </message>
    <message>
        <source>Internes sur place</source>
        <translation>Interns there</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Le modèle d’impression «&#x202f;{path}&#x202f;» ou sa police est absent.</source>
        <translation>The print template “{path}” or its font is missing.</translation>
    </message>
    <message>
        <source>Leurs places de stage</source>
        <translation>Their internship places</translation>
    </message>
    <message>
        <source>Libres</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lieu le plus proche</source>
        <translation>Nearest place</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Logement le plus proche</source>
        <translation>Nearest lodging</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Lodgings</translation>
    </message>
    <message>
        <source>Loyer moyen par mois</source>
        <translation>Mean rent a month</translation>
    </message>
    <message>
        <source>Loyer €/mois</source>
        <translation>Rent €/month</translation>
    </message>
    <message>
        <source>MCS</source>
        <translation>MCS</translation>
    </message>
    <message>
        <source>Maître de stage</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Maîtres de stage</source>
        <translation>Supervisors</translation>
    </message>
    <message>
        <source>Min. du CHU</source>
        <translation>Min. from CHU</translation>
    </message>
    <message>
        <source>Minimum légal</source>
        <translation>Legal minimum</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Niveaux</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Nom, prénom</source>
        <translation>Surname, first name</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>N° IMOTEP</source>
        <translation>IMOTEP no.</translation>
    </message>
    <message>
        <source>N° RPPS</source>
        <translation>RPPS no.</translation>
    </message>
    <message>
        <source>N° du logement</source>
        <translation>Lodging no.</translation>
    </message>
    <message>
        <source>Officiel</source>
        <translation>Official</translation>
    </message>
    <message>
        <source>PROJET</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Part (%)</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>Peut encadrer</source>
        <translation>May supervise</translation>
    </message>
    <message>
        <source>Phase · semestre</source>
        <translation>Phase · semester</translation>
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
        <source>Places de stage</source>
        <translation>Internship places</translation>
    </message>
    <message>
        <source>Places ouvertes</source>
        <translation>Open seats</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Prises</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Précision</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Présents</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Périmètre</source>
        <translation>Perimeter</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Remarques</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Référent</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation>Reinstall Pacte Desktop.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Sans affectation&#x202f;: présent ce semestre, sans poste. Absent du semestre&#x202f;: n’y prend pas de poste de la subdivision.</source>
        <translation>Without assignment: present this semester, no post. Away this semester: takes no post of the subdivision in it.</translation>
    </message>
    <message>
        <source>Sans affectation&#x202f;: sans poste ce semestre, qu’il en attende un ou non.</source>
        <translation>Without assignment: no post this semester, whether or not one is awaited.</translation>
    </message>
    <message>
        <source>Semestre {label}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}</source>
        <translation>Semester: {label}, from {start:%d/%m/%Y} to {end:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>Sinon, pourquoi</source>
        <translation>If not, why</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stages les plus proches</source>
        <translation>Nearest internships</translation>
    </message>
    <message>
        <source>Stages à {minutes} min</source>
        <translation>Sites within {minutes} min</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>S&#x202f;: hors capacité du poste. Le motif n’est ni enregistré ni imprimé.</source>
        <translation>S: beyond the capacity of the post. The reason is neither stored nor printed.</translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation>Training site</translation>
    </message>
    <message>
        <source>Terrain(s)</source>
        <translation>Site(s)</translation>
    </message>
    <message>
        <source>Terrains</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tout le semestre</source>
        <translation>All semester</translation>
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
        <source>Vacantes</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>absent du semestre</source>
        <translation>away this semester</translation>
    </message>
    <message>
        <source>au plus loin</source>
        <translation>at most</translation>
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
        <source>dont HTES</source>
        <translation>some HTES</translation>
    </message>
    <message>
        <source>dont tout le semestre</source>
        <translation>of them all semester</translation>
    </message>
    <message>
        <source>enregistré le {at:%d/%m/%Y} à {at:%H:%M}</source>
        <translation>saved on {at:%d/%m/%Y} at {at:%H:%M}</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>en</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
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
        <source>sur {posts} de {places}</source>
        <translation>on {posts} with {places}</translation>
    </message>
    <message>
        <source>sur … loyers</source>
        <translation>over … rents</translation>
    </message>
    <message>
        <source>{n} absent du semestre</source>
        <translation>{n} away this semester</translation>
    </message>
    <message>
        <source>{n} absents du semestre</source>
        <translation>{n} away this semester</translation>
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
        <source>{n} libre</source>
        <translation>{n} free</translation>
    </message>
    <message>
        <source>{n} libres</source>
        <translation>{n} free</translation>
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
        <source>{n} poste</source>
        <translation>{n} post</translation>
    </message>
    <message>
        <source>{n} postes</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>{n} prise</source>
        <translation>{n} taken</translation>
    </message>
    <message>
        <source>{n} prises</source>
        <translation>{n} taken</translation>
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
    <message>
        <source>À valider ce semestre</source>
        <translation>To validate this semester</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>LocalRules</name>
    <message>
        <source>Aucune règle locale ne porte le code « {code} ».</source>
        <translation>No local rule has the code “{code}”.</translation>
    </message>
    <message>
        <source>Codes possibles : {codes}.</source>
        <translation>Possible codes: {codes}.</translation>
    </message>
</context>
<context>
    <name>LocatorMap</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>commune(s) de la fiche</source>
        <translation>commune(s) of the sheet</translation>
    </message>
    <message>
        <source>lieu de soins urgents</source>
        <translation>place of urgent care</translation>
    </message>
    <message>
        <source>lieu de stage</source>
        <translation>place of internship</translation>
    </message>
    <message>
        <source>logement</source>
        <translation>housing</translation>
    </message>
    <message>
        <source>maison ou centre de santé, hôpital</source>
        <translation>house of health, health centre or hospital</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>à plus de {threshold} min des soins urgents</source>
        <translation>more than {threshold} min from urgent care</translation>
    </message>
</context>
<context>
    <name>LookAhead</name>
    <message>
        <source>Il manque des places : {sharing}.</source>
        <translation>There are not enough places: {sharing}.</translation>
    </message>
    <message>
        <source>{n} interne ({names})</source>
        <translation>{n} intern ({names})</translation>
    </message>
    <message>
        <source>{n} internes ({names})</source>
        <translation>{n} interns ({names})</translation>
    </message>
    <message>
        <source>{people} pour aucune place</source>
        <translation>{people} for no place</translation>
    </message>
    <message>
        <source>{people} pour {n} place ({types})</source>
        <translation>{people} for {n} place ({types})</translation>
    </message>
    <message>
        <source>{people} pour {n} places ({types})</source>
        <translation>{people} for {n} places ({types})</translation>
    </message>
    <message>
        <source>{stranded} n’aurait plus de poste : {sharing}.</source>
        <translation>{stranded} would be left without a post: {sharing}.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Aperçu du document</source>
        <translation>Preview of the document</translation>
    </message>
    <message>
        <source>Choisissez autre chose à droite.</source>
        <translation>Choose something else on the right.</translation>
    </message>
    <message>
        <source>Contrôle du plan</source>
        <translation>Check of the plan</translation>
    </message>
    <message>
        <source>Il n’y a rien à imprimer avec ces choix.</source>
        <translation>There is nothing to print with these choices.</translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation>Typesetting</translation>
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
        <source>Mise en page de la carte</source>
        <translation>Laying out the map</translation>
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
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Édition de la source</source>
        <translation>Edition of the source</translation>
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
        <source>Cerclés : postes possibles pour {name}</source>
        <translation>Circled: possible posts for {name}</translation>
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
        <source>non publié</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>{a} à {b}</source>
        <translation>{a} to {b}</translation>
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
    <name>MapSheets</name>
    <message>
        <source>Attendez la fin du calcul, ou importez des lieux de soins urgents.</source>
        <translation>Wait until they are computed, or import places of urgent care.</translation>
    </message>
    <message>
        <source>Aucune couche ne s’appelle «&#x202f;{way}&#x202f;».</source>
        <translation>No layer is called “{way}”.</translation>
    </message>
    <message>
        <source>Cartes par département</source>
        <translation>Maps by département</translation>
    </message>
    <message>
        <source>Carte&#x202f;: {name}</source>
        <translation>Map: {name}</translation>
    </message>
    <message>
        <source>Carte&#x202f;: {title}. {summary}</source>
        <translation>Map: {title}. {summary}</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes au-delà</source>
        <translation>Communes beyond</translation>
    </message>
    <message>
        <source>Communes à plus de {limit} min</source>
        <translation>Communes more than {limit} min away</translation>
    </message>
    <message>
        <source>Compté</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Couches possibles&#x202f;: {ways}.</source>
        <translation>Possible layers: {ways}.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Dans le département</source>
        <translation>In the département</translation>
    </message>
    <message>
        <source>Dans le plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Fond de carte</source>
        <translation>Base map</translation>
    </message>
    <message>
        <source>Horaires</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Hors du département</source>
        <translation>Outside the département</translation>
    </message>
    <message>
        <source>Hors du plan</source>
        <translation>Outside the plan</translation>
    </message>
    <message>
        <source>INSEE</source>
        <translation>INSEE</translation>
    </message>
    <message>
        <source>La carte de chaque département, ou du plan entier, avec sa légende et ses communes au-delà du seuil&#x202f;: une page chacune.</source>
        <translation>The map of each département, or of the whole plan, with its legend and its communes beyond the limit: one page each.</translation>
    </message>
    <message>
        <source>La carte ne montre aucun lieu de soins urgents.</source>
        <translation>The map shows no place of urgent care.</translation>
    </message>
    <message>
        <source>Les minutes de ce plan ne sont pas encore calculées&#x202f;: il n’y a pas de carte.</source>
        <translation>The minutes of this plan are not computed yet: there is no map.</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lieu le plus proche</source>
        <translation>Nearest place</translation>
    </message>
    <message>
        <source>Lieux de soins urgents de la carte</source>
        <translation>Places of urgent care on the map</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation>Urgent care</translation>
    </message>
    <message>
        <source>Tableaux</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>au besoin, la liste complète</source>
        <translation>as needed, the full list</translation>
    </message>
    <message>
        <source>aucun&#x202f;: une page par carte</source>
        <translation>none: one page for each map</translation>
    </message>
    <message>
        <source>centre de santé (CDS)</source>
        <translation>health centre (CDS)</translation>
    </message>
    <message>
        <source>hab.</source>
        <translation>inh.</translation>
    </message>
    <message>
        <source>la plus peuplée</source>
        <translation>the most populated</translation>
    </message>
    <message>
        <source>la plus peuplée&#x202f;; la liste complète suit</source>
        <translation>the most populated; the full list follows</translation>
    </message>
    <message>
        <source>le plan entier</source>
        <translation>the whole plan</translation>
    </message>
    <message>
        <source>les {n} plus peuplées</source>
        <translation>the {n} most populated</translation>
    </message>
    <message>
        <source>les {n} plus peuplées&#x202f;; la liste complète suit</source>
        <translation>the {n} most populated; the full list follows</translation>
    </message>
    <message>
        <source>logement</source>
        <translation>housing</translation>
    </message>
    <message>
        <source>maison de santé (MSP)</source>
        <translation>health house (MSP)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>service du CHU</source>
        <translation>department of the university hospital</translation>
    </message>
    <message>
        <source>terrain de stage</source>
        <translation>training site</translation>
    </message>
    <message>
        <source>tous, soins urgents compris</source>
        <translation>all, those of urgent care too</translation>
    </message>
    <message>
        <source>tous, une carte chacun</source>
        <translation>all, one map each</translation>
    </message>
    <message>
        <source>{kind} du scénario</source>
        <translation>{kind} of the scenario</translation>
    </message>
    <message>
        <source>{kind}, compté</source>
        <translation>{kind}, counted</translation>
    </message>
    <message>
        <source>{kind}, non compté</source>
        <translation>{kind}, not counted</translation>
    </message>
    <message>
        <source>{said}. Soins urgents&#x202f;: {definition}&#x202f;; {beyond}.</source>
        <translation>{said}. Urgent care: {definition}; {beyond}.</translation>
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
        <source>APL, 60 ans ou moins</source>
        <translation>APL, aged 60 or under</translation>
    </message>
    <message>
        <source>APL, 62 ans ou moins</source>
        <translation>APL, aged 62 or under</translation>
    </message>
    <message>
        <source>APL, 65 ans ou moins</source>
        <translation>APL, aged 65 or under</translation>
    </message>
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
        <source>Le plan ne contient plus cette couche.</source>
        <translation>The plan no longer holds this layer.</translation>
    </message>
    <message>
        <source>Minutes calculées moins minutes officielles</source>
        <translation>Computed minutes less official minutes</translation>
    </message>
    <message>
        <source>Nombre dans la commune</source>
        <translation>Number in the commune</translation>
    </message>
    <message>
        <source>Pour 10&#x202f;000 habitants : {base}</source>
        <translation>For 10,000 inhabitants: {base}</translation>
    </message>
    <message>
        <source>Un médecin qui exerce dans deux communes compte dans chacune.</source>
        <translation>A doctor who practises in two communes counts in each.</translation>
    </message>
    <message>
        <source>accessibilité (APL)</source>
        <translation>accessibility (APL)</translation>
    </message>
    <message>
        <source>aucun médecin généraliste</source>
        <translation>no general practitioner</translation>
    </message>
    <message>
        <source>aucun établissement</source>
        <translation>no facility</translation>
    </message>
    <message>
        <source>aucune pharmacie</source>
        <translation>no pharmacy</translation>
    </message>
    <message>
        <source>centres de santé</source>
        <translation>health centres</translation>
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
        <source>densité, population municipale</source>
        <translation>density, municipal population</translation>
    </message>
    <message>
        <source>densité, population totale</source>
        <translation>density, total population</translation>
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
        <source>généralistes (BPE)</source>
        <translation>GPs (BPE)</translation>
    </message>
    <message>
        <source>généralistes (RPPS)</source>
        <translation>GPs (RPPS)</translation>
    </message>
    <message>
        <source>généralistes libéraux (RPPS)</source>
        <translation>GPs in private practice (RPPS)</translation>
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
        <source>maisons de santé</source>
        <translation>health houses</translation>
    </message>
    <message>
        <source>maternités</source>
        <translation>maternity units</translation>
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
        <source>minutes officielles, héliSMUR</source>
        <translation>official minutes, heliSMUR</translation>
    </message>
    <message>
        <source>pharmacies</source>
        <translation>pharmacies</translation>
    </message>
    <message>
        <source>services d’urgences</source>
        <translation>emergency departments</translation>
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
        <source>{kind} pour 10&#x202f;000 hab.</source>
        <translation>{kind} for 10,000 inh.</translation>
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
    <name>Mark</name>
    <message>
        <source>choix du programme</source>
        <translation>choice of the program</translation>
    </message>
    <message>
        <source>lu dans le texte</source>
        <translation>read in the text</translation>
    </message>
    <message>
        <source>non vérifié</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>source secondaire</source>
        <translation>secondary source</translation>
    </message>
    <message>
        <source>sources contradictoires</source>
        <translation>conflicting sources</translation>
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
    <name>MatrixImport</name>
    <message>
        <source>Codes à quatre chiffres qui ont reçu leur zéro de tête : {n}.</source>
        <translation>Codes of four figures that got their leading zero back: {n}.</translation>
    </message>
    <message>
        <source>La matrice se range sur cet ordinateur ; choisissez-la comme source des minutes.</source>
        <translation>The matrix is kept on this computer; choose it as the source of minutes.</translation>
    </message>
    <message>
        <source>Nommez la colonne ou le coin du tableau « duree_min » ou « duree_s ».</source>
        <translation>Name the column or the corner of the table “duree_min” or “duree_s”.</translation>
    </message>
    <message>
        <source>{n} communes dans la matrice, dont {told} dans vos départements et les voisins.</source>
        <translation>{n} communes in the matrix, {told} of them in your départements and their neighbours.</translation>
    </message>
    <message>
        <source>{n} trajet de plus de {limit} min est laissé de côté.</source>
        <translation>{n} way of more than {limit} min is left out.</translation>
    </message>
    <message>
        <source>{n} trajets de plus de {limit} min sont laissés de côté.</source>
        <translation>{n} ways of more than {limit} min are left out.</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>Choisissez d’abord un poste : flèches puis Entrée, ou le chiffre du poste.</source>
        <translation>First choose a post: arrows then Enter, or the digit of the post.</translation>
    </message>
    <message>
        <source>Filtrer les postes</source>
        <translation>Filter posts</translation>
    </message>
    <message>
        <source>Filtrer les postes : terrain, commune, type…  Ctrl+F</source>
        <translation>Filter posts: site, commune, type…  Ctrl+F</translation>
    </message>
    <message>
        <source>Montrer aussi les postes impossibles, avec la raison</source>
        <translation>Show impossible posts too, with the reason</translation>
    </message>
    <message>
        <source>Postes en surnombre</source>
        <translation>Supernumerary posts</translation>
    </message>
    <message>
        <source>Postes possibles</source>
        <translation>Possible posts</translation>
    </message>
    <message>
        <source>Postes que l’interne peut prendre</source>
        <translation>Posts that the intern can take</translation>
    </message>
    <message>
        <source>Tous les postes</source>
        <translation>All posts</translation>
    </message>
    <message>
        <source>{n} poste</source>
        <translation>{n} post</translation>
    </message>
    <message>
        <source>{n} postes</source>
        <translation>{n} posts</translation>
    </message>
    <message>
        <source>{posts}, dont {safe} sûrs</source>
        <translation>{posts}, of which {safe} safe</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés · {text}</source>
        <translation>{shown} of {total} shown · {text}</translation>
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
    <name>Method</name>
    <message>
        <source>appariement stable</source>
        <translation>stable matching</translation>
    </message>
    <message>
        <source>choix par rang, d’après les vœux</source>
        <translation>choice by rank, from the wishes</translation>
    </message>
    <message>
        <source>optimum par niveaux</source>
        <translation>optimum by levels</translation>
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
    <name>MotiveDialog</name>
    <message>
        <source>Donnez un motif.</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motif, tel qu’il sera gardé avec la séance</source>
        <translation>Reason, as it will be kept with the session</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
</context>
<context>
    <name>MoveRows</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>est placé : {wish}</source>
        <translation>is placed: {wish}</translation>
    </message>
    <message>
        <source>hors vœux</source>
        <translation>outside the wishes</translation>
    </message>
    <message>
        <source>n’a plus de poste dans ce plan</source>
        <translation>no longer has a post in this plan</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>sans vœu connu</source>
        <translation>no known wish</translation>
    </message>
    <message>
        <source>vœu {rank}</source>
        <translation>wish {rank}</translation>
    </message>
    <message>
        <source>{before} → {after} min</source>
        <translation>{before} → {after} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>MovesPanel</name>
    <message>
        <source>Comparer avec</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>C’est le même plan : choisissez-en un autre dans le tableau.</source>
        <translation>It is the same plan: choose another one in the table.</translation>
    </message>
    <message>
        <source>De « {before} » à « {after} », {n} interne change de poste. {verdict}</source>
        <translation>From “{before}” to “{after}”, {n} intern changes post. {verdict}</translation>
    </message>
    <message>
        <source>De « {before} » à « {after} », {n} internes changent de poste. {verdict}</source>
        <translation>From “{before}” to “{after}”, {n} interns change post. {verdict}</translation>
    </message>
    <message>
        <source>Il est meilleur dès le niveau « {level} ».</source>
        <translation>It is better from the level “{level}” on.</translation>
    </message>
    <message>
        <source>Il est moins bon dès le niveau « {level} ».</source>
        <translation>It is worse from the level “{level}” on.</translation>
    </message>
    <message>
        <source>Internes qui changent de poste</source>
        <translation>Interns who change post</translation>
    </message>
    <message>
        <source>Lancez un calcul pour voir qui changerait de poste.</source>
        <translation>Run a computation to see who would change post.</translation>
    </message>
    <message>
        <source>Les deux plans se valent à tous les niveaux.</source>
        <translation>The two plans are equal at every level.</translation>
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
    <name>NameList</name>
    <message>
        <source>{told} et {n} autre</source>
        <translation>{told} and {n} other</translation>
    </message>
    <message>
        <source>{told} et {n} autres</source>
        <translation>{told} and {n} others</translation>
    </message>
</context>
<context>
    <name>Nearby</name>
    <message>
        <source>Minutes par définition</source>
        <translation>Minutes by definition</translation>
    </message>
    <message>
        <source>Trajets depuis le CHU</source>
        <translation>Travel from the CHU</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
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
    <name>NewPlan</name>
    <message>
        <source>Aucun des départements choisis n’est dans la région {region}.</source>
        <translation>None of the départements chosen is in the region {region}.</translation>
    </message>
    <message>
        <source>Aucun département de France n’a le code « {codes} ».</source>
        <translation>No département of France has the code “{codes}”.</translation>
    </message>
    <message>
        <source>Aucun département n’est choisi.</source>
        <translation>No département is chosen.</translation>
    </message>
    <message>
        <source>Aucune région de France ne s’appelle « {region} ».</source>
        <translation>No region of France is called “{region}”.</translation>
    </message>
    <message>
        <source>Aucune région de France n’a le code « {region} ».</source>
        <translation>No region of France has the code “{region}”.</translation>
    </message>
    <message>
        <source>Corrigez-le ; rien n’a été écrit.</source>
        <translation>Correct it; nothing was written.</translation>
    </message>
    <message>
        <source>Donnez son code (24) ou son nom : {names}.</source>
        <translation>Give its code (24) or its name: {names}.</translation>
    </message>
    <message>
        <source>Le département de médecine générale (DUMG) n’est pas indiqué.</source>
        <translation>The department of general practice (DUMG) is not given.</translation>
    </message>
    <message>
        <source>Le plan n’a pas de nom.</source>
        <translation>The plan has no name.</translation>
    </message>
    <message>
        <source>Le semestre finit ({last:%d/%m/%Y}) avant de commencer ({first:%d/%m/%Y}).</source>
        <translation>The semester ends ({last:%d/%m/%Y}) before it begins ({first:%d/%m/%Y}).</translation>
    </message>
    <message>
        <source>Un semestre dure six mois environ, non {days} jours.</source>
        <translation>A semester lasts about six months, not {days} days.</translation>
    </message>
    <message>
        <source>Un semestre d’hiver commence vers novembre, non le {day:%d/%m/%Y}.</source>
        <translation>A winter semester begins around November, not on {day:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>Un semestre d’été commence vers mai, non le {day:%d/%m/%Y}.</source>
        <translation>A summer semester begins around May, not on {day:%d/%m/%Y}.</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>&amp;Choisir…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;DUMG</source>
        <translation>&amp;DUMG</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Nom du plan</source>
        <translation>&amp;Name of the plan</translation>
    </message>
    <message>
        <source>&amp;Région</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Semestre à pourvoir</source>
        <translation>&amp;Semester to be placed</translation>
    </message>
    <message>
        <source>Année où commence le semestre</source>
        <translation>Year in which the semester begins</translation>
    </message>
    <message>
        <source>Créer le &amp;plan</source>
        <translation>Create the &amp;plan</translation>
    </message>
    <message>
        <source>D&amp;u</source>
        <translation>Fr&amp;om</translation>
    </message>
    <message>
        <source>DUMG</source>
        <translation>DUMG</translation>
    </message>
    <message>
        <source>DUMG de Tours</source>
        <translation>DUMG of Tours</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Dé&amp;partements</source>
        <translation>Dé&amp;partements</translation>
    </message>
    <message>
        <source>Départements du plan</source>
        <translation>Départements of the plan</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Les dates habituelles ; corrigez-les d’après l’arrêté.</source>
        <translation>The usual dates; correct them from the official order.</translation>
    </message>
    <message>
        <source>Nom du plan</source>
        <translation>Name of the plan</translation>
    </message>
    <message>
        <source>Nouveau plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Premier jour</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Région</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Saison</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Tours · hiver 2026-27</source>
        <translation>Tours · winter 2026-27</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>nouveau-plan</source>
        <translation>new-plan</translation>
    </message>
</context>
<context>
    <name>Odds</name>
    <message>
        <source>Choix simulés</source>
        <translation>Simulated choices</translation>
    </message>
</context>
<context>
    <name>Official</name>
    <message>
        <source>Ce fichier mêle plusieurs millésimes de la BPE : {years}.</source>
        <translation>This file mixes several years of the BPE: {years}.</translation>
    </message>
    <message>
        <source>Choisissez le fichier d’une seule année.</source>
        <translation>Choose the file of a single year.</translation>
    </message>
    <message>
        <source>Choisissez le fichier tel qu’il est publié : {source}.</source>
        <translation>Choose the file as it is published: {source}.</translation>
    </message>
    <message>
        <source>Choisissez l’extrait de votre région.</source>
        <translation>Choose the extract of your region.</translation>
    </message>
    <message>
        <source>Codes pris dans la liste du programme, faute de dictionnaire : {codes}.</source>
        <translation>Codes taken from the list of the program, for want of a dictionary: {codes}.</translation>
    </message>
    <message>
        <source>Couches absentes, car leur code dépend de l’année : {layers}. Posez à côté du fichier le dictionnaire de la BPE (varmod_bpe….csv), puis recommencez.</source>
        <translation>Layers left out, because their code depends on the year: {layers}. Put the dictionary of the BPE (varmod_bpe….csv) beside the file, then start again.</translation>
    </message>
    <message>
        <source>Couches absentes, faute de code dans le dictionnaire de la BPE : {layers}.</source>
        <translation>Layers left out, for want of a code in the dictionary of the BPE: {layers}.</translation>
    </message>
    <message>
        <source>Décompressez l’archive et choisissez le fichier lui-même.</source>
        <translation>Unpack it and choose the file itself.</translation>
    </message>
    <message>
        <source>Décompressez-la, puis choisissez le fichier lui-même.</source>
        <translation>Unpack it, then choose the file itself.</translation>
    </message>
    <message>
        <source>Lecture de la base des équipements</source>
        <translation>Reading the database of facilities</translation>
    </message>
    <message>
        <source>Lecture des populations</source>
        <translation>Reading the populations</translation>
    </message>
    <message>
        <source>Lecture des professionnels de santé</source>
        <translation>Reading the health professionals</translation>
    </message>
    <message>
        <source>Lecture du dictionnaire de la BPE</source>
        <translation>Reading the dictionary of the BPE</translation>
    </message>
    <message>
        <source>Libellé savoir-faire</source>
        <translation>Label of the skill</translation>
    </message>
    <message>
        <source>L’archive « {name} » est abîmée ou incomplète.</source>
        <translation>The archive “{name}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>L’archive « {name} » est protégée par un mot de passe.</source>
        <translation>The archive “{name}” is protected by a password.</translation>
    </message>
    <message>
        <source>L’archive « {name} » se décompresse en un fichier démesuré.</source>
        <translation>The archive “{name}” unpacks to a file out of all proportion.</translation>
    </message>
    <message>
        <source>Rien pour les départements {codes} : leurs communes restent sans valeur.</source>
        <translation>Nothing for the départements {codes}: their communes stay without a value.</translation>
    </message>
    <message>
        <source>Téléchargez la BPE au format CSV (BPE24.csv ou son archive .zip).</source>
        <translation>Download the BPE as CSV (BPE24.csv or its .zip archive).</translation>
    </message>
    <message>
        <source>Téléchargez-la de nouveau chez celui qui la publie.</source>
        <translation>Download it again from its publisher.</translation>
    </message>
    <message>
        <source>Téléchargez-la de nouveau.</source>
        <translation>Download it again.</translation>
    </message>
    <message>
        <source>il manque des cellules : la ligne est coupée</source>
        <translation>cells are missing: the line is cut</translation>
    </message>
    <message>
        <source>{name} ({rpps}) y est {last} {first}</source>
        <translation>{name} ({rpps}) is {last} {first} there</translation>
    </message>
    <message>
        <source>{name} ({rpps}) y exerce à {communes}, pas à {known}</source>
        <translation>{name} ({rpps}) practises in {communes} there, not in {known}</translation>
    </message>
    <message>
        <source>{n} activité est sans lieu d’exercice : non comptée.</source>
        <translation>{n} activity has no place of practice: not counted.</translation>
    </message>
    <message>
        <source>{n} activités sont sans lieu d’exercice : non comptées.</source>
        <translation>{n} activities have no place of practice: not counted.</translation>
    </message>
    <message>
        <source>{n} autre ligne a un problème.</source>
        <translation>{n} other line has a problem.</translation>
    </message>
    <message>
        <source>{n} autres lignes ont un problème.</source>
        <translation>{n} other lines have a problem.</translation>
    </message>
    <message>
        <source>{n} commune inconnue du fond de carte, laissée de côté : {codes} (effectif : {total}).</source>
        <translation>{n} commune unknown to the base map, left out: {codes} (count: {total}).</translation>
    </message>
    <message>
        <source>{n} communes inconnues du fond de carte, laissées de côté : {codes} (effectif : {total}).</source>
        <translation>{n} communes unknown to the base map, left out: {codes} (count: {total}).</translation>
    </message>
    <message>
        <source>{n} maître de stage du plan n’est pas dans cet extrait : {list}.</source>
        <translation>{n} supervisor of the plan is not in this extract: {list}.</translation>
    </message>
    <message>
        <source>{n} maître de stage du plan y exerce ailleurs : {list}.</source>
        <translation>{n} supervisor of the plan practises elsewhere there: {list}.</translation>
    </message>
    <message>
        <source>{n} maître de stage du plan y porte un autre nom : {list}.</source>
        <translation>{n} supervisor of the plan has another name there: {list}.</translation>
    </message>
    <message>
        <source>{n} maîtres de stage du plan ne sont pas dans cet extrait : {list}.</source>
        <translation>{n} supervisors of the plan are not in this extract: {list}.</translation>
    </message>
    <message>
        <source>{n} maîtres de stage du plan y exercent ailleurs : {list}.</source>
        <translation>{n} supervisors of the plan practise elsewhere there: {list}.</translation>
    </message>
    <message>
        <source>{n} maîtres de stage du plan y portent un autre nom : {list}.</source>
        <translation>{n} supervisors of the plan have another name there: {list}.</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un nombre d’équipements</source>
        <translation>“{cell}” is not a number of facilities</translation>
    </message>
    <message>
        <source>« {code} » n’est pas un code de commune</source>
        <translation>“{code}” is not a commune code</translation>
    </message>
    <message>
        <source>« {name} » dépasse {n} Go.</source>
        <translation>“{name}” is larger than {n} GB.</translation>
    </message>
    <message>
        <source>« {name} » est au format Parquet, que le programme ne lit pas.</source>
        <translation>“{name}” is a Parquet file, which the program does not read.</translation>
    </message>
    <message>
        <source>« {name} » ne contient pas le fichier attendu.</source>
        <translation>“{name}” does not contain the expected file.</translation>
    </message>
    <message>
        <source>« {name} » n’a pas les colonnes attendues : {columns}.</source>
        <translation>“{name}” does not have the expected columns: {columns}.</translation>
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
    <message>
        <source>Édition en vigueur&#x202f;: {kind}, {edition}.</source>
        <translation>Edition in force: {kind}, {edition}.</translation>
    </message>
</context>
<context>
    <name>OpenPostDialog</name>
    <message>
        <source>&amp;Numéro IMOTEP</source>
        <translation>&amp;IMOTEP number</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>Agréments en vigueur pendant le semestre</source>
        <translation>Accreditations in force during the semester</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Aucun agrément n’est en vigueur pendant ce semestre.</source>
        <translation>No accreditation is in force during this semester.</translation>
    </message>
    <message>
        <source>Choisissez d’abord un agrément dans la liste.</source>
        <translation>First choose an accreditation from the list.</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Filtrer les agréments</source>
        <translation>Filter accreditations</translation>
    </message>
    <message>
        <source>Filtrer les agréments : terrain, type, phase…</source>
        <translation>Filter accreditations: site, type, phase…</translation>
    </message>
    <message>
        <source>Le terrain n’est pas agréé pour cette phase.</source>
        <translation>The site is not accredited for this phase.</translation>
    </message>
    <message>
        <source>L’agrément couvre tout le semestre.</source>
        <translation>The accreditation covers the whole semester.</translation>
    </message>
    <message>
        <source>L’agrément ne couvre pas tout le semestre : le poste s’ouvre, mais personne ne peut le prendre.</source>
        <translation>The accreditation does not cover the whole semester: the post can be opened, but nobody can take it.</translation>
    </message>
    <message>
        <source>Numéro sous lequel le poste est publié</source>
        <translation>Number under which the post is published</translation>
    </message>
    <message>
        <source>Ouvert à</source>
        <translation>Open to</translation>
    </message>
    <message>
        <source>Ouvrir le poste</source>
        <translation>Open the post</translation>
    </message>
    <message>
        <source>Ouvrir un poste à partir d’un agrément</source>
        <translation>Open a post from an accreditation</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Restent à ouvrir</source>
        <translation>Left to open</translation>
    </message>
    <message>
        <source>Seulement ceux où il reste des places à ouvrir</source>
        <translation>Only those with places left to open</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>{left} sur {all}</source>
        <translation>{left} of {all}</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>{name} : {post}. Enregistré ; Ctrl+Z l’annule.</source>
        <translation>{name}: {post}. Saved; Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>{name} : {what}. Enregistré ; Ctrl+Z l’annule.</source>
        <translation>{name}: {what}. Saved; Ctrl+Z undoes it.</translation>
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
    <name>OpeningSimulation</name>
    <message>
        <source>Ensemble</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Il n’y a pas de choix à simuler : aucun interne à placer ou aucun poste.</source>
        <translation>There is no choice to simulate: no intern to place or no post.</translation>
    </message>
    <message>
        <source>Ouvrez des postes, ou vérifiez la liste des internes.</source>
        <translation>Open posts, or check the list of interns.</translation>
    </message>
    <message>
        <source>Sans vœu libre, on choisit le poste le plus proche de chez soi, à un goût près tiré au sort : {post} min pour un poste, {type} min pour un type de stage, {common} min de goût commun à tous. Minutes : {minutes}.</source>
        <translation>When no wish is free, an intern chooses the post nearest to home, give or take a taste drawn at random: {post} min for a post, {type} min for an internship type, {common} min of taste common to all. Minutes: {minutes}.</translation>
    </message>
    <message>
        <source>lieu inconnu</source>
        <translation>unknown place</translation>
    </message>
    <message>
        <source>{draws} choix tirés au sort, où tous les internes présents choisissent ; la fourchette va de {low} à {high} % des tirages.</source>
        <translation>{draws} choices drawn at random, in which all interns present choose; the range goes from {low} to {high}% of the draws.</translation>
    </message>
    <message>
        <source>{n} interne sur {all} a des vœux connus, qu’il suit.</source>
        <translation>{n} intern of {all} has known wishes, which are followed.</translation>
    </message>
    <message>
        <source>{n} internes sur {all} ont des vœux connus, qu’ils suivent.</source>
        <translation>{n} interns of {all} have known wishes, which are followed.</translation>
    </message>
</context>
<context>
    <name>OpeningTable</name>
    <message>
        <source>+ 1 interne</source>
        <translation>+ 1 intern</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places laissées vides, médiane des choix simulés</source>
        <translation>Places left empty, median of the simulated choices</translation>
    </message>
    <message>
        <source>Prises</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Une de plus</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Une place de plus sur ce poste placerait un interne qui n’a aucune place autrement</source>
        <translation>One more place on this post would place an intern who has no place otherwise</translation>
    </message>
    <message>
        <source>Vacantes</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Vides, est.</source>
        <translation>Empty, est.</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Décidez avec la commission si ce poste se retire.</source>
        <translation>Decide with the commission whether this post is to be withdrawn.</translation>
    </message>
    <message>
        <source>Vérifiez les dates de la décision d’agrément.</source>
        <translation>Check the dates of the accreditation decision.</translation>
    </message>
    <message>
        <source>{site} : aucun interne en « {type} » au dernier semestre, malgré l’agrément.</source>
        <translation>{site}: no intern for “{type}” in the last semester, despite the accreditation.</translation>
    </message>
    <message>
        <source>{site} : aucun interne en « {type} » aux {n} derniers semestres, malgré l’agrément.</source>
        <translation>{site}: no intern for “{type}” in the last {n} semesters, despite the accreditation.</translation>
    </message>
    <message>
        <source>{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dure moins de {n} ans.</source>
        <translation>{site}: the accreditation for “{type}” ({first:%d/%m/%Y}–{last:%d/%m/%Y}) lasts less than {n} years.</translation>
    </message>
    <message>
        <source>{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dure moins d’un an.</source>
        <translation>{site}: the accreditation for “{type}” ({first:%d/%m/%Y}–{last:%d/%m/%Y}) lasts less than one year.</translation>
    </message>
    <message>
        <source>{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dépasse {n} an.</source>
        <translation>{site}: the accreditation for “{type}” ({first:%d/%m/%Y}–{last:%d/%m/%Y}) exceeds {n} year.</translation>
    </message>
    <message>
        <source>{site} : l’agrément « {type} » ({first:%d/%m/%Y}–{last:%d/%m/%Y}) dépasse {n} ans.</source>
        <translation>{site}: the accreditation for “{type}” ({first:%d/%m/%Y}–{last:%d/%m/%Y}) exceeds {n} years.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Ce document n’existe qu’à ce niveau.</source>
        <translation>This document exists at this level only.</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Lecteurs</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Les colonnes sont celles d’origine.</source>
        <translation>The columns are the original ones.</translation>
    </message>
    <message>
        <source>Modifier les textes…</source>
        <translation>Edit the texts…</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paysage</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Un courrier est toujours en portrait.</source>
        <translation>A letter is always in portrait.</translation>
    </message>
</context>
<context>
    <name>OriginForm</name>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Millésime</source>
        <translation>&amp;Vintage</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>par exemple 2023</source>
        <translation>for example 2023</translation>
    </message>
    <message>
        <source>par exemple DREES, ARS</source>
        <translation>for example DREES, ARS</translation>
    </message>
    <message>
        <source>par exemple Licence Ouverte 2.0</source>
        <translation>for example Licence Ouverte 2.0</translation>
    </message>
</context>
<context>
    <name>Outlines</name>
    <message>
        <source>Ce fichier a plus de communes que la France.</source>
        <translation>This file has more communes than France.</translation>
    </message>
    <message>
        <source>Décompressez-la, puis choisissez le fichier .gpkg, ou COMMUNE.shp.</source>
        <translation>Unpack it, then choose the .gpkg file, or COMMUNE.shp.</translation>
    </message>
    <message>
        <source>Il faut la couche COMMUNE d’ADMIN EXPRESS (INSEE_COM ou code_insee) ou un GeoJSON de communes (codgeo), en .gpkg, .shp ou .geojson.</source>
        <translation>The layer COMMUNE of ADMIN EXPRESS (INSEE_COM or code_insee) or a GeoJSON of communes (codgeo) is needed, as .gpkg, .shp or .geojson.</translation>
    </message>
    <message>
        <source>Lecture des communes</source>
        <translation>Reading the communes</translation>
    </message>
    <message>
        <source>Les communes de « {name} » sont illisibles ou incomplètes.</source>
        <translation>The communes of “{name}” cannot be read or are incomplete.</translation>
    </message>
    <message>
        <source>Posez à côté de lui le fichier .prj livré avec lui.</source>
        <translation>Put the .prj file that came with it beside it.</translation>
    </message>
    <message>
        <source>Téléchargez le fichier de nouveau ; un .shp a besoin des .dbf, .shx et .prj.</source>
        <translation>Download the file again; a .shp needs its .dbf, .shx and .prj.</translation>
    </message>
    <message>
        <source>« {name} » est une archive 7-Zip, que le programme ne lit pas.</source>
        <translation>“{name}” is a 7-Zip archive, which the program does not read.</translation>
    </message>
    <message>
        <source>« {name} » ne contient pas de contours de communes reconnus.</source>
        <translation>“{name}” does not contain outlines of communes that are recognised.</translation>
    </message>
    <message>
        <source>« {name} » ne dit pas dans quelles coordonnées il est.</source>
        <translation>“{name}” does not tell its coordinate system.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Arrêté&#x202f;: rien n’est sorti du programme.</source>
        <translation>Stopped: nothing left the program.</translation>
    </message>
    <message>
        <source>Enregistrement du document</source>
        <translation>Saving the document</translation>
    </message>
    <message>
        <source>Enregistré&#x202f;: {n} fichiers dans {folder}</source>
        <translation>Saved: {n} files in {folder}</translation>
    </message>
    <message>
        <source>Enregistré&#x202f;: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>L’imprimante n’a pas répondu&#x202f;: vérifiez qu’elle est allumée, ou enregistrez un PDF.</source>
        <translation>The printer did not answer: check that it is on, or save a PDF.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Tableau copié&#x202f;: {n} ligne, à coller dans un tableur.</source>
        <translation>Table copied: {n} row, to paste into a spreadsheet.</translation>
    </message>
    <message>
        <source>Tableau copié&#x202f;: {n} lignes, à coller dans un tableur.</source>
        <translation>Table copied: {n} rows, to paste into a spreadsheet.</translation>
    </message>
    <message>
        <source>{n} page envoyée à l’imprimante.</source>
        <translation>{n} page sent to the printer.</translation>
    </message>
    <message>
        <source>{n} pages envoyées à l’imprimante.</source>
        <translation>{n} pages sent to the printer.</translation>
    </message>
</context>
<context>
    <name>PackedFiles</name>
    <message>
        <source>Ce n’est pas le fichier attendu&#x202f;: rien n’en a été gardé.</source>
        <translation>It is not the expected file: nothing of it was kept.</translation>
    </message>
    <message>
        <source>Décompression de {name}</source>
        <translation>Unpacking {name}</translation>
    </message>
    <message>
        <source>Supprimez le téléchargement, puis recommencez.</source>
        <translation>Remove the download, then try again.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est abîmé&#x202f;: il ne se décompresse pas en entier.</source>
        <translation>“{name}” is damaged: it does not unpack as a whole.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» se décompresse en plus de {size} Mo.</source>
        <translation>“{name}” unpacks to more than {size} MB.</translation>
    </message>
</context>
<context>
    <name>PaperRun</name>
    <message>
        <source>Pages envoyées à l’imprimante</source>
        <translation>Pages sent to the printer</translation>
    </message>
</context>
<context>
    <name>ParameterValue</name>
    <message>
        <source>Au moins {low}.</source>
        <translation>At least {low}.</translation>
    </message>
    <message>
        <source>Choisissez parmi : {words}.</source>
        <translation>Choose among: {words}.</translation>
    </message>
    <message>
        <source>Entre {low} et {high}.</source>
        <translation>Between {low} and {high}.</translation>
    </message>
    <message>
        <source>Laissez vide pour ne rien exiger.</source>
        <translation>Leave empty to ask for nothing.</translation>
    </message>
    <message>
        <source>Saisissez un nombre entier.</source>
        <translation>Enter a whole number.</translation>
    </message>
    <message>
        <source>Saisissez un nombre.</source>
        <translation>Enter a number.</translation>
    </message>
    <message>
        <source>Saisissez une ligne par règle : {fields}.</source>
        <translation>Enter one line for each rule: {fields}.</translation>
    </message>
    <message>
        <source>Saisissez « oui » ou « non ».</source>
        <translation>Enter “yes” or “no”.</translation>
    </message>
    <message>
        <source>Séparez les valeurs par des points-virgules.</source>
        <translation>Separate the values by semicolons.</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>« {label} » : « {text} » n’est pas une valeur possible.</source>
        <translation>“{label}”: “{text}” is not a possible value.</translation>
    </message>
    <message>
        <source>« {word} »</source>
        <translation>“{word}”</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Ajoutez-en une dans la page « Règles ».</source>
        <translation>Add one on the “Rules” page.</translation>
    </message>
    <message>
        <source>Aucun paramètre ne porte le nom « {key} ».</source>
        <translation>No parameter has the name “{key}”.</translation>
    </message>
    <message>
        <source>Aucune valeur de « {key} » n’est en vigueur le {day:%d/%m/%Y}.</source>
        <translation>No value of “{key}” is in force on {day:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>Cette valeur n’est plus dans le plan ; une valeur fournie ne se retire pas.</source>
        <translation>This value is no longer in the plan; a shipped value cannot be removed.</translation>
    </message>
    <message>
        <source>Corrigez l’une des deux dates.</source>
        <translation>Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Fixez une autre valeur pour la remplacer.</source>
        <translation>Set another value to replace it.</translation>
    </message>
    <message>
        <source>Indiquez le texte, la page ou la décision d’où vient la valeur.</source>
        <translation>State the text, the page or the decision that the value comes from.</translation>
    </message>
    <message>
        <source>La valeur cesserait le {last:%d/%m/%Y}, avant son début le {first:%d/%m/%Y}.</source>
        <translation>The value would end on {last:%d/%m/%Y}, before its beginning on {first:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>Reprenez un nom de la page « Règles ».</source>
        <translation>Take a name from the “Rules” page.</translation>
    </message>
    <message>
        <source>Une règle demande une source.</source>
        <translation>A rule needs a source.</translation>
    </message>
    <message>
        <source>aucune exigence</source>
        <translation>nothing asked</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>&amp;Ajouter un semestre fait</source>
        <translation>&amp;Add a semester done</translation>
    </message>
    <message>
        <source>Absence (jours)</source>
        <translation>Absence (days)</translation>
    </message>
    <message>
        <source>Ancienneté</source>
        <translation>Seniority</translation>
    </message>
    <message>
        <source>Aucun semestre fait n’est enregistré.</source>
        <translation>No semester done is recorded.</translation>
    </message>
    <message>
        <source>Le plan ne connaît aucun semestre d’avant.</source>
        <translation>The plan knows no earlier semester.</translation>
    </message>
    <message>
        <source>Retirer ce semestre</source>
        <translation>Remove this semester</translation>
    </message>
    <message>
        <source>Retirer la ligne {row}</source>
        <translation>Remove line {row}</translation>
    </message>
    <message>
        <source>Semestre</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>ailleurs, ou inconnu</source>
        <translation>elsewhere, or unknown</translation>
    </message>
    <message>
        <source>{field}, ligne {row}</source>
        <translation>{field}, line {row}</translation>
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
    <name>Places</name>
    <message>
        <source>Classeur Excel (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Dossier où enregistrer un PDF par document</source>
        <translation>Folder in which to save one PDF per document</translation>
    </message>
    <message>
        <source>Enregistrer en CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Enregistrer pour Excel</source>
        <translation>Save for Excel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Tableau CSV (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>{n} fichier du même nom est déjà dans «&#x202f;{folder}&#x202f;». Le remplacer&#x202f;?</source>
        <translation>{n} file of the same name is already in “{folder}”. Replace it?</translation>
    </message>
    <message>
        <source>{n} fichiers du même nom sont déjà dans «&#x202f;{folder}&#x202f;». Les remplacer&#x202f;?</source>
        <translation>{n} files of the same names are already in “{folder}”. Replace them?</translation>
    </message>
</context>
<context>
    <name>Populations</name>
    <message>
        <source>Mayotte n’est pas dans ce fichier : son recensement est publié à part.</source>
        <translation>Mayotte is not in this file: its census is published apart.</translation>
    </message>
    <message>
        <source>département absent</source>
        <translation>département missing</translation>
    </message>
    <message>
        <source>{n} arrondissements de Paris, Lyon et Marseille sont additionnés en leur commune.</source>
        <translation>{n} arrondissements of Paris, Lyon and Marseille are summed to their commune.</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un département</source>
        <translation>“{cell}” is not a département</translation>
    </message>
    <message>
        <source>« {cell} » n’est pas un numéro de commune de trois chiffres</source>
        <translation>“{cell}” is not a commune number of three figures</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>Avec des places vacantes</source>
        <translation>With vacant places</translation>
    </message>
    <message>
        <source>Ce poste est déjà fermé.</source>
        <translation>This post is already closed.</translation>
    </message>
    <message>
        <source>Changer les places…</source>
        <translation>Change the places…</translation>
    </message>
    <message>
        <source>Choisissez d’abord un poste dans la liste.</source>
        <translation>First choose a post from the list.</translation>
    </message>
    <message>
        <source>Fermer le poste</source>
        <translation>Close the post</translation>
    </message>
    <message>
        <source>Fermés</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Filtrer : terrain, type, département…  Ctrl+F</source>
        <translation>Filter: site, type, département…  Ctrl+F</translation>
    </message>
    <message>
        <source>Filtrer les postes à ouvrir</source>
        <translation>Filter the posts to open</translation>
    </message>
    <message>
        <source>Postes du semestre</source>
        <translation>Posts of the semester</translation>
    </message>
    <message>
        <source>Postes montrés</source>
        <translation>Posts shown</translation>
    </message>
    <message>
        <source>Retirez d’abord les affectations de ce poste.</source>
        <translation>Remove the assignments from this post first.</translation>
    </message>
    <message>
        <source>Tous les postes</source>
        <translation>All posts</translation>
    </message>
    <message>
        <source>Une place de plus placerait quelqu’un</source>
        <translation>One more place would place someone</translation>
    </message>
    <message>
        <source>Vides selon les choix simulés</source>
        <translation>Empty according to the simulated choices</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés</source>
        <translation>{shown} of {total} shown</translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Aucun poste n’est ouvert ce semestre : importez-les, ou ouvrez-en à la page Adéquation.</source>
        <translation>No post is open this semester: import them, or open some on the page Adequacy.</translation>
    </message>
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
    <name>Posts</name>
    <message>
        <source>Ce poste n’existe plus dans le plan (identifiant {id}).</source>
        <translation>This post is no longer in the plan (identifier {id}).</translation>
    </message>
    <message>
        <source>Cet agrément n’est plus dans le plan.</source>
        <translation>This accreditation is no longer in the plan.</translation>
    </message>
    <message>
        <source>Changez les places du poste ouvert, ou faites étendre l’agrément.</source>
        <translation>Change the places of the open post, or have the accreditation extended.</translation>
    </message>
    <message>
        <source>Choisissez un autre agrément dans la liste.</source>
        <translation>Choose another accreditation from the list.</translation>
    </message>
    <message>
        <source>Demandez son renouvellement avant d’ouvrir le poste.</source>
        <translation>Ask for its renewal before you open the post.</translation>
    </message>
    <message>
        <source>Gardez ses places jusqu’à la fin de la séance, ou annulez d’abord ce choix.</source>
        <translation>Keep its seats until the end of the session, or undo that choice first.</translation>
    </message>
    <message>
        <source>Le numéro « {number} » est celui d’un autre poste du semestre.</source>
        <translation>The number “{number}” is that of another post of the semester.</translation>
    </message>
    <message>
        <source>Le poste doit être ouvert à une phase au moins, parmi celles de l’agrément.</source>
        <translation>The post must be open to at least one phase, among those of the accreditation.</translation>
    </message>
    <message>
        <source>Le poste n’a pas de numéro.</source>
        <translation>The post has no number.</translation>
    </message>
    <message>
        <source>L’agrément permet {n} place, déjà ouverte.</source>
        <translation>The accreditation allows {n} place, already open.</translation>
    </message>
    <message>
        <source>L’agrément permet {n} places, toutes déjà ouvertes.</source>
        <translation>The accreditation allows {n} places, all already open.</translation>
    </message>
    <message>
        <source>L’agrément va du {first:%d/%m/%Y} au {last:%d/%m/%Y} : il ne couvre aucun jour du semestre.</source>
        <translation>The accreditation runs from {first:%d/%m/%Y} to {last:%d/%m/%Y}: it covers no day of the semester.</translation>
    </message>
    <message>
        <source>Phases agréées : {phases}.</source>
        <translation>Accredited phases: {phases}.</translation>
    </message>
    <message>
        <source>Poste {post} : {n} place est déjà prise, il ne peut pas en garder moins.</source>
        <translation>Post {post}: {n} place is already taken, it cannot keep fewer.</translation>
    </message>
    <message>
        <source>Poste {post} : {n} places sont déjà prises, il ne peut pas en garder moins.</source>
        <translation>Post {post}: {n} places are already taken, it cannot keep fewer.</translation>
    </message>
    <message>
        <source>Poste {post}&#x202f;: avec ces places, un choix déjà fait dans «&#x202f;{session}&#x202f;» ne tient plus.</source>
        <translation>Post {post}: with these seats, a choice already made in “{session}” no longer holds.</translation>
    </message>
    <message>
        <source>Retirez d’abord une affectation de ce poste.</source>
        <translation>Remove an assignment from this post first.</translation>
    </message>
    <message>
        <source>Saisissez le numéro IMOTEP sous lequel le poste est publié.</source>
        <translation>Enter the IMOTEP number under which the post is published.</translation>
    </message>
    <message>
        <source>Saisissez un autre numéro.</source>
        <translation>Enter another number.</translation>
    </message>
    <message>
        <source>Saisissez un nombre entier entre 0 et {most}.</source>
        <translation>Enter a whole number between 0 and {most}.</translation>
    </message>
    <message>
        <source>Saisissez un nombre entier entre 1 et {most}.</source>
        <translation>Enter a whole number between 1 and {most}.</translation>
    </message>
    <message>
        <source>Un poste ne peut pas avoir {n} places.</source>
        <translation>A post cannot have {n} places.</translation>
    </message>
    <message>
        <source>Un poste ne peut pas être ouvert avec {n} places sur cet agrément.</source>
        <translation>A post cannot be opened with {n} places on this accreditation.</translation>
    </message>
</context>
<context>
    <name>Prechoice</name>
    <message>
        <source>Préparez une séance de préchoix vers le {day:%d/%m/%Y}.</source>
        <translation>Prepare a pre-choice session for around {day:%d/%m/%Y}.</translation>
    </message>
    <message>
        <source>Préparez une séance de préchoix.</source>
        <translation>Prepare a pre-choice session.</translation>
    </message>
    <message>
        <source>« {session} » n’a pas de préchoix ; une règle locale en veut un {n} semaine avant.</source>
        <translation>“{session}” has no pre-choice; a local rule asks for one {n} week before.</translation>
    </message>
    <message>
        <source>« {session} » n’a pas de préchoix ; une règle locale en veut un {n} semaines avant.</source>
        <translation>“{session}” has no pre-choice; a local rule asks for one {n} weeks before.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Agrandir (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Aperçu des pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page {n} sur {total}</source>
        <translation>Page {n} of {total}</translation>
    </message>
    <message>
        <source>Pleine largeur</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Réduire (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Taille de l’aperçu</source>
        <translation>Size of the preview</translation>
    </message>
    <message>
        <source>sur {n}</source>
        <translation>of {n}</translation>
    </message>
    <message>
        <source>{n}&#x202f;%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>PrintLevel</name>
    <message>
        <source>COMMISSION</source>
        <translation>COMMITTEE</translation>
    </message>
    <message>
        <source>CONFIDENTIEL</source>
        <translation>CONFIDENTIAL</translation>
    </message>
    <message>
        <source>affichage public</source>
        <translation>public display</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>committee</translation>
    </message>
    <message>
        <source>dossier individuel</source>
        <translation>individual file</translation>
    </message>
</context>
<context>
    <name>PrintRegisterDialog</name>
    <message>
        <source>Ce qui était choisi, par numéro&#x202f;: le registre ne nomme personne</source>
        <translation>What was chosen, by number: the register names nobody</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Lecteurs</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Lignes du tableau, ou documents</source>
        <translation>Rows of the table, or documents</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Registre des impressions</source>
        <translation>Print register</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Sorties inscrites, de la plus récente à la plus ancienne</source>
        <translation>Recorded outputs, newest first</translation>
    </message>
    <message>
        <source>fichier CSV</source>
        <translation>CSV file</translation>
    </message>
    <message>
        <source>fichier Excel</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>fichier PDF</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>imprimante</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>page web</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>presse-papiers</source>
        <translation>clipboard</translation>
    </message>
    <message>
        <source>{n} sortie de niveau «&#x202f;commission&#x202f;» ou «&#x202f;dossier individuel&#x202f;» est inscrite dans ce plan.</source>
        <translation>{n} output of level “commission” or “individual file” is recorded in this plan.</translation>
    </message>
    <message>
        <source>{n} sorties de niveau «&#x202f;commission&#x202f;» ou «&#x202f;dossier individuel&#x202f;» sont inscrites dans ce plan.</source>
        <translation>{n} outputs of level “commission” or “individual file” are recorded in this plan.</translation>
    </message>
    <message>
        <source>Étendue</source>
        <translation>Extent</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copier la liste telle qu’elle est filtrée, pour un tableur</source>
        <translation>Copy the list as it is filtered, for a spreadsheet program</translation>
    </message>
    <message>
        <source>Enregistrer la liste telle qu’elle est filtrée (.csv)</source>
        <translation>Save the list as it is filtered (.csv)</translation>
    </message>
    <message>
        <source>Entrée ou clic sur un problème : la page et la fiche de ce qu’il concerne.</source>
        <translation>Enter or click on a problem: the page and the record of what it concerns.</translation>
    </message>
    <message>
        <source>Exporter les problèmes</source>
        <translation>Export the problems</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Fermer (Échap)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Fermer les problèmes</source>
        <translation>Close the problems</translation>
    </message>
    <message>
        <source>Filtrer les problèmes</source>
        <translation>Filter problems</translation>
    </message>
    <message>
        <source>Filtrer les problèmes : nom, terrain, règle…</source>
        <translation>Filter problems: name, site, rule…</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Le plan est en cours de contrôle…</source>
        <translation>The plan is being checked…</translation>
    </message>
    <message>
        <source>Montrer : {kind}</source>
        <translation>Show: {kind}</translation>
    </message>
    <message>
        <source>Problèmes</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Problèmes du plan, les plus graves d’abord</source>
        <translation>Problems of the plan, the most serious first</translation>
    </message>
    <message>
        <source>Problèmes enregistrés : {path}</source>
        <translation>Problems saved: {path}</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Rien à contrôler encore : le plan n’a ni interne ni poste.</source>
        <translation>Nothing to check yet: the plan has neither interns nor posts.</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Tableau (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>problemes</source>
        <translation>problems</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>✓ Le contrôle n’a trouvé aucun problème dans ce plan.</source>
        <translation>✓ The check found no problem in this plan.</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Ce qui est constaté</source>
        <translation>What is found</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>ⓘ Note</source>
        <translation>ⓘ Note</translation>
    </message>
    <message>
        <source>▲ Avertissement</source>
        <translation>▲ Warning</translation>
    </message>
    <message>
        <source>✖ Erreur</source>
        <translation>✖ Error</translation>
    </message>
</context>
<context>
    <name>ProblemTable</name>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>avertissement</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>error</translation>
    </message>
    <message>
        <source>remarque</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>{n} avertissement</source>
        <translation>{n} warning</translation>
    </message>
    <message>
        <source>{n} avertissements</source>
        <translation>{n} warnings</translation>
    </message>
    <message>
        <source>{n} erreur</source>
        <translation>{n} error</translation>
    </message>
    <message>
        <source>{n} erreurs</source>
        <translation>{n} errors</translation>
    </message>
    <message>
        <source>{n} remarque</source>
        <translation>{n} remark</translation>
    </message>
    <message>
        <source>{n} remarques</source>
        <translation>{n} remarks</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Ce qui y est écrit</source>
        <translation>What is written there</translation>
    </message>
    <message>
        <source>Choisissez un problème pour voir la ligne du fichier.</source>
        <translation>Choose a problem to see the row of the file.</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Ligne du fichier</source>
        <translation>Row of the file</translation>
    </message>
    <message>
        <source>Ligne {line} du fichier</source>
        <translation>Row {line} of the file</translation>
    </message>
    <message>
        <source>Problèmes du fichier</source>
        <translation>Problems of the file</translation>
    </message>
    <message>
        <source>Toutes les lignes du fichier sont bonnes.</source>
        <translation>All rows of the file are good.</translation>
    </message>
</context>
<context>
    <name>ProblemWatch</name>
    <message>
        <source>Contrôle du plan</source>
        <translation>Plan check</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Gardez une seule fiche.</source>
        <translation>Keep a single record.</translation>
    </message>
    <message>
        <source>{name} a deux fiches ({one} et {other}) : mêmes noms, même promotion, même rang.</source>
        <translation>{name} has two records ({one} and {other}): same names, same cohort, same rank.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Adopter ces règles</source>
        <translation>Adopt these rules</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Facultés dont les règles sont livrées</source>
        <translation>Faculties whose rules are shipped</translation>
    </message>
    <message>
        <source>Le plan suit déjà ces règles.</source>
        <translation>The plan already follows these rules.</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Règles d’une faculté</source>
        <translation>Rules of a faculty</translation>
    </message>
    <message>
        <source>Règles qui changeraient</source>
        <translation>Rules that would change</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{n} règle changerait :</source>
        <translation>{n} rule would change:</translation>
    </message>
    <message>
        <source>{n} règles changeraient :</source>
        <translation>{n} rules would change:</translation>
    </message>
    <message>
        <source>✓ Le plan suit déjà ces règles.</source>
        <translation>✓ The plan already follows these rules.</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Au choix</source>
        <translation>Now choosing</translation>
    </message>
    <message>
        <source>Projection : séance de choix</source>
        <translation>Projection: choice session</translation>
    </message>
    <message>
        <source>Tous les internes ont été appelés</source>
        <translation>All interns have been called</translation>
    </message>
    <message>
        <source>hors du territoire</source>
        <translation>outside the territory</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>page {page} / {pages}</translation>
    </message>
    <message>
        <source>{n} place restante</source>
        <translation>{n} place left</translation>
    </message>
    <message>
        <source>{n} places restantes</source>
        <translation>{n} places left</translation>
    </message>
    <message>
        <source>{page} · en pause</source>
        <translation>{page} · paused</translation>
    </message>
    <message>
        <source>{place} · {name}</source>
        <translation>{place} · {name}</translation>
    </message>
</context>
<context>
    <name>ProxyDialog</name>
    <message>
        <source>La procuration est écrite, avec une pièce d’identité ; elle est rappelée à l’appel.</source>
        <translation>The proxy is in writing, with an identity document; a reminder is shown at the call.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Nom et prénom ; vide : aucune procuration</source>
        <translation>Surname and first name; empty: no proxy</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Personne qui choisit</source>
        <translation>Person who chooses</translation>
    </message>
    <message>
        <source>Procuration</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Qui choisit pour {name} ?</source>
        <translation>Who chooses for {name}?</translation>
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
    <name>RankDialog</name>
    <message>
        <source>Comparer avec un autre interne</source>
        <translation>Compare with another intern</translation>
    </message>
    <message>
        <source>Comparer avec… (nom)</source>
        <translation>Compare with… (name)</translation>
    </message>
    <message>
        <source>Pourquoi ce rang ?</source>
        <translation>Why this rank?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Choisissez la source officielle dont il vient.</source>
        <translation>Choose the official source that it comes from.</translation>
    </message>
    <message>
        <source>Choisissez parmi&#x202f;: {list}.</source>
        <translation>Choose one of: {list}.</translation>
    </message>
    <message>
        <source>Choisissez un autre encodage, ou laissez le programme le reconnaître.</source>
        <translation>Choose another encoding, or let the program recognise it.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choisissez un fichier.</source>
        <translation>Choose a file.</translation>
    </message>
    <message>
        <source>Choisissez un seul caractère&#x202f;: point-virgule, virgule, tabulation…</source>
        <translation>Choose a single character: semicolon, comma, tab…</translation>
    </message>
    <message>
        <source>Copiez son tableau dans un tableur et enregistrez en .xlsx, puis recommencez.</source>
        <translation>Copy its table into a spreadsheet, save as .xlsx, then try again.</translation>
    </message>
    <message>
        <source>Copiez-le ou téléchargez-le de nouveau, puis recommencez.</source>
        <translation>Copy or download it again, then try again.</translation>
    </message>
    <message>
        <source>Demandez les mêmes données en .xlsx ou en CSV, puis recommencez.</source>
        <translation>Ask for the same data as .xlsx or CSV, then try again.</translation>
    </message>
    <message>
        <source>Décompressez-le, puis choisissez le fichier qu’il contient.</source>
        <translation>Unpack it, then choose the file inside.</translation>
    </message>
    <message>
        <source>Enregistrez la pièce jointe elle-même, puis choisissez-la.</source>
        <translation>Save the attachment itself, then choose that.</translation>
    </message>
    <message>
        <source>Fermez d’autres programmes, puis recommencez.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <source>Feuille masquée dans ce classeur&#x202f;: {names}</source>
        <translation>Hidden sheet in this workbook: {names}</translation>
    </message>
    <message>
        <source>Il se lit sur la page Réseau.</source>
        <translation>It is read on the Network page.</translation>
    </message>
    <message>
        <source>La lecture de «&#x202f;{name}&#x202f;» n’a pas démarré.</source>
        <translation>Reading “{name}” did not start.</translation>
    </message>
    <message>
        <source>La lecture de «&#x202f;{name}&#x202f;» n’a pas pu démarrer ({reason}).</source>
        <translation>Reading “{name}” could not start ({reason}).</translation>
    </message>
    <message>
        <source>Le fichier est sans doute abîmé&#x202f;: ouvrez-le dans un tableur et enregistrez-le sous un autre nom.</source>
        <translation>The file is probably damaged: open it in a spreadsheet and save it under another name.</translation>
    </message>
    <message>
        <source>Lecture de «&#x202f;{name}&#x202f;»</source>
        <translation>Reading “{name}”</translation>
    </message>
    <message>
        <source>L’encodage «&#x202f;{encoding}&#x202f;» n’est pas connu.</source>
        <translation>The encoding “{encoding}” is not known.</translation>
    </message>
    <message>
        <source>Ne gardez que la feuille et les lignes utiles, ou enregistrez-la en CSV.</source>
        <translation>Keep only the sheet and the rows you need, or save the sheet as CSV.</translation>
    </message>
    <message>
        <source>Ne gardez que la feuille et les lignes utiles, puis recommencez.</source>
        <translation>Keep only the sheet and the rows you need, then try again.</translation>
    </message>
    <message>
        <source>Ne gardez que les lignes et les colonnes utiles, ou enregistrez-le en CSV.</source>
        <translation>Keep only the rows and columns you need, or save it as CSV.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en CSV, puis recommencez.</source>
        <translation>Open it in a spreadsheet, save it as .xlsx or CSV, then try again.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur et enregistrez-le sous un autre nom, puis recommencez.</source>
        <translation>Open it in a spreadsheet, save it under another name, then try again.</translation>
    </message>
    <message>
        <source>Ouvrez-le dans un tableur, enregistrez-en une copie sans mot de passe et choisissez-la.</source>
        <translation>Open it in a spreadsheet, save a copy without a password and choose that copy.</translation>
    </message>
    <message>
        <source>Ouvrez-le par Fichier &gt; Ouvrir.</source>
        <translation>Open it with File &gt; Open.</translation>
    </message>
    <message>
        <source>Pour un fichier de formes, choisissez le .shp&#x202f;; sinon enregistrez en .xlsx.</source>
        <translation>For a shapefile, choose the .shp; otherwise save as .xlsx.</translation>
    </message>
    <message>
        <source>Ses feuilles&#x202f;: {list}.</source>
        <translation>Its sheets: {list}.</translation>
    </message>
    <message>
        <source>Supprimez ce qui se trouve hors du tableau, ou partagez-le en plusieurs fichiers.</source>
        <translation>Delete what lies outside the table, or split it into several files.</translation>
    </message>
    <message>
        <source>Vérifiez d’où il vient&#x202f;; enregistrez-le de nouveau dans un tableur s’il est sûr.</source>
        <translation>Check where it comes from; if it is safe, save it again in a spreadsheet.</translation>
    </message>
    <message>
        <source>est protégé par un mot de passe</source>
        <translation>is protected by a password</translation>
    </message>
    <message>
        <source>est tronqué ou abîmé&#x202f;: sa fin manque ou ne se lit pas</source>
        <translation>is cut short or damaged: its end is missing or cannot be read</translation>
    </message>
    <message>
        <source>est un GeoPackage, pas un tableau</source>
        <translation>is a GeoPackage, not a table</translation>
    </message>
    <message>
        <source>est un ancien fichier Office sans classeur lisible, ou il est abîmé</source>
        <translation>is an old Office file without a readable workbook, or is damaged</translation>
    </message>
    <message>
        <source>est un classeur au format XML</source>
        <translation>is a workbook in XML format</translation>
    </message>
    <message>
        <source>est un classeur binaire (.xlsb)</source>
        <translation>is a binary workbook (.xlsb)</translation>
    </message>
    <message>
        <source>est un diaporama, pas un tableau</source>
        <translation>is a slide show, not a table</translation>
    </message>
    <message>
        <source>est un document PDF, pas un tableau</source>
        <translation>is a PDF document, not a table</translation>
    </message>
    <message>
        <source>est un document RTF, pas un tableau</source>
        <translation>is an RTF document, not a table</translation>
    </message>
    <message>
        <source>est un document XML, pas un tableau</source>
        <translation>is an XML document, not a table</translation>
    </message>
    <message>
        <source>est un document de traitement de texte</source>
        <translation>is a word-processing document</translation>
    </message>
    <message>
        <source>est un extrait OpenStreetMap</source>
        <translation>is an OpenStreetMap extract</translation>
    </message>
    <message>
        <source>est un fichier GeoJSON, pas un tableau</source>
        <translation>is a GeoJSON file, not a table</translation>
    </message>
    <message>
        <source>est un fichier JSON, pas un tableau</source>
        <translation>is a JSON file, not a table</translation>
    </message>
    <message>
        <source>est un fichier compressé</source>
        <translation>is a compressed file</translation>
    </message>
    <message>
        <source>est un fichier de formes (.shp), pas un tableau</source>
        <translation>is a shapefile (.shp), not a table</translation>
    </message>
    <message>
        <source>est un message ou une page web archivée</source>
        <translation>is a message or an archived web page</translation>
    </message>
    <message>
        <source>est un plan de Pacte Desktop</source>
        <translation>is a Pacte Desktop plan</translation>
    </message>
    <message>
        <source>est une archive ZIP</source>
        <translation>is a ZIP archive</translation>
    </message>
    <message>
        <source>est une base de données SQLite</source>
        <translation>is an SQLite database</translation>
    </message>
    <message>
        <source>est une image, pas un tableau</source>
        <translation>is a picture, not a table</translation>
    </message>
    <message>
        <source>est une page web (HTML), quel que soit son nom</source>
        <translation>is a web page (HTML), whatever its name</translation>
    </message>
    <message>
        <source>est une table dBase (.dbf)</source>
        <translation>is a dBase table (.dbf)</translation>
    </message>
    <message>
        <source>est vide</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>n’est ni un classeur ni un fichier texte</source>
        <translation>is neither a workbook nor a text file</translation>
    </message>
    <message>
        <source>{n} caractère illisible est montré par «&#x202f;�&#x202f;».</source>
        <translation>{n} unreadable character is shown as “�”.</translation>
    </message>
    <message>
        <source>{n} caractères illisibles sont montrés par «&#x202f;�&#x202f;».</source>
        <translation>{n} unreadable characters are shown as “�”.</translation>
    </message>
    <message>
        <source>{n} cellule en erreur est lue comme vide&#x202f;: {cells}</source>
        <translation>{n} cell in error is read as empty: {cells}</translation>
    </message>
    <message>
        <source>{n} cellules en erreur sont lues comme vides&#x202f;: {cells}</source>
        <translation>{n} cells in error are read as empty: {cells}</translation>
    </message>
    <message>
        <source>{n} feuilles masquées dans ce classeur&#x202f;: {names}</source>
        <translation>{n} hidden sheets in this workbook: {names}</translation>
    </message>
    <message>
        <source>{n} formule sans résultat enregistré est lue comme vide&#x202f;: {cells}</source>
        <translation>{n} formula without a saved result is read as empty: {cells}</translation>
    </message>
    <message>
        <source>{n} formules sans résultat enregistré sont lues comme vides&#x202f;: {cells}</source>
        <translation>{n} formulas without a saved result are read as empty: {cells}</translation>
    </message>
    <message>
        <source>{n} groupe de cellules fusionnées&#x202f;: sa valeur est dans la première.</source>
        <translation>{n} group of merged cells: its value is in the first one.</translation>
    </message>
    <message>
        <source>{n} groupes de cellules fusionnées&#x202f;: leur valeur est dans la première.</source>
        <translation>{n} groups of merged cells: their value is in the first one.</translation>
    </message>
    <message>
        <source>{n} ligne contient un caractère nul&#x202f;: ligne {first}</source>
        <translation>{n} line holds a null character: line {first}</translation>
    </message>
    <message>
        <source>{n} lignes contiennent un caractère nul, la première est la ligne {first}</source>
        <translation>{n} lines hold a null character, the first one is line {first}</translation>
    </message>
    <message>
        <source>{n} nombre est lu avec les zéros de tête que montre son format.</source>
        <translation>{n} number is read with the leading zeros that its format shows.</translation>
    </message>
    <message>
        <source>{n} nombres sont lus avec les zéros de tête que montre leur format.</source>
        <translation>{n} numbers are read with the leading zeros that their format shows.</translation>
    </message>
    <message>
        <source>«&#x202f;{delimiter}&#x202f;» ne peut pas séparer des colonnes.</source>
        <translation>“{delimiter}” cannot separate columns.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» a une structure anormale, peut-être piégée&#x202f;: il n’est pas lu.</source>
        <translation>“{name}” has an abnormal structure, perhaps made to harm: it is not read.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» demande plus de {n} Mo de mémoire à la lecture.</source>
        <translation>Reading “{name}” takes more than {n} MB of memory.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est tronqué ou abîmé.</source>
        <translation>“{name}” is cut short or damaged.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est trop grand une fois décompressé&#x202f;: plus de {n} Mo.</source>
        <translation>“{name}” is too large once unpacked: more than {n} MB.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est un classeur abîmé ou incomplet.</source>
        <translation>“{name}” is a damaged or incomplete workbook.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» est un dossier ou un périphérique.</source>
        <translation>“{name}” is a folder or a device.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» ne peut pas être lu&#x202f;: le lecteur s’est arrêté brutalement.</source>
        <translation>“{name}” cannot be read: the reader stopped abruptly.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’a aucune feuille de calcul.</source>
        <translation>“{name}” has no worksheet.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’a pas de feuille «&#x202f;{sheet}&#x202f;».</source>
        <translation>“{name}” has no sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» n’est pas en {encoding}&#x202f;: la ligne {line} ne s’y lit pas.</source>
        <translation>“{name}” is not in {encoding}: line {line} cannot be read in it.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» se lit trop lentement&#x202f;: plus de {n} s.</source>
        <translation>“{name}” reads too slowly: more than {n} s.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;» {what}.</source>
        <translation>“{name}” {what}.</translation>
    </message>
    <message>
        <source>«&#x202f;{name}&#x202f;», feuille «&#x202f;{sheet}&#x202f;»&#x202f;: la cellule {cell} est hors de {rows} lignes et {columns} colonnes.</source>
        <translation>“{name}”, sheet “{sheet}”: cell {cell} lies outside {rows} rows and {columns} columns.</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Ce fichier n’a qu’une feuille.</source>
        <translation>This file has one sheet only.</translation>
    </message>
    <message>
        <source>Dites d’abord ce que contient le fichier.</source>
        <translation>Say first what the file contains.</translation>
    </message>
    <message>
        <source>E&amp;ncodage</source>
        <translation>E&amp;ncoding</translation>
    </message>
    <message>
        <source>F&amp;euille</source>
        <translation>Sh&amp;eet</translation>
    </message>
    <message>
        <source>Ligne des &amp;titres</source>
        <translation>Heading row (&amp;t)</translation>
    </message>
    <message>
        <source>Numéro, dans le fichier, de la ligne qui nomme les colonnes</source>
        <translation>Number, in the file, of the row that names the columns</translation>
    </message>
    <message>
        <source>Sé&amp;parateur</source>
        <translation>Se&amp;parator</translation>
    </message>
    <message>
        <source>Un classeur dit lui-même son encodage et ses colonnes.</source>
        <translation>A workbook tells its encoding and its columns itself.</translation>
    </message>
    <message>
        <source>reconnaître</source>
        <translation>recognise</translation>
    </message>
    <message>
        <source>reconnu&#x202f;: {value}</source>
        <translation>recognised: {value}</translation>
    </message>
    <message>
        <source>une seule</source>
        <translation>only one</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Remove the line</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Domicile</source>
        <translation>Ho&amp;me</translation>
    </message>
    <message>
        <source>&amp;Nom, prénom</source>
        <translation>Surname, first &amp;name</translation>
    </message>
    <message>
        <source>&amp;Thèse soutenue le</source>
        <translation>&amp;Thesis defended on</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Commune of the home</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>P&amp;hase, semestre dans la phase</source>
        <translation>P&amp;hase, semester within the phase</translation>
    </message>
    <message>
        <source>P&amp;romotion, régime</source>
        <translation>Coh&amp;ort, regime</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Ran&amp;g, taille du classement</source>
        <translation>Ran&amp;k, size of the ranking</translation>
    </message>
    <message>
        <source>Rang national, 0 s’il est inconnu</source>
        <translation>National rank, 0 if unknown</translation>
    </message>
    <message>
        <source>Régime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Semestre dans la phase</source>
        <translation>Semester within the phase</translation>
    </message>
    <message>
        <source>Taille du classement</source>
        <translation>Size of the ranking</translation>
    </message>
    <message>
        <source>Thèse soutenue le</source>
        <translation>Thesis defended on</translation>
    </message>
    <message>
        <source>jj/mm/aaaa ; vide : pas encore</source>
        <translation>dd/mm/yyyy; empty: not yet</translation>
    </message>
    <message>
        <source>{name} ({code})</source>
        <translation>{name} ({code})</translation>
    </message>
    <message>
        <source>Épreuve du classement</source>
        <translation>Ranking examination</translation>
    </message>
</context>
<context>
    <name>Regimes</name>
    <message>
        <source>Annulez sa dernière modification ou remettez en place une sauvegarde du plan.</source>
        <translation>Undo its last change or put a backup of the plan back.</translation>
    </message>
    <message>
        <source>Aucun régime n’est fixé pour la promotion {cohort}.</source>
        <translation>No regime is set for the cohort of {cohort}.</translation>
    </message>
    <message>
        <source>Complétez « Régime des promotions » dans la page « Règles ».</source>
        <translation>Complete “Regime of the cohorts” on the “Rules” page.</translation>
    </message>
    <message>
        <source>La dernière promotion d’un régime ne précède pas la première.</source>
        <translation>The last cohort of a regime does not come before the first.</translation>
    </message>
    <message>
        <source>La règle « {key} » de ce plan est illisible.</source>
        <translation>The rule “{key}” of this plan cannot be read.</translation>
    </message>
    <message>
        <source>Le type « {code} » est fourni et ne se remplace pas : donnez un autre code.</source>
        <translation>The type “{code}” is shipped and cannot be replaced: give another code.</translation>
    </message>
    <message>
        <source>Les positions sont des nombres à partir de 1, séparés par des virgules.</source>
        <translation>Positions are numbers from 1 on, separated by commas.</translation>
    </message>
    <message>
        <source>Une ligne est incomplète ; il manque : {fields}.</source>
        <translation>A line is incomplete; missing: {fields}.</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>régime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>stage de cette maquette</source>
        <translation>internship of this curriculum</translation>
    </message>
    <message>
        <source>type de stage</source>
        <translation>internship type</translation>
    </message>
    <message>
        <source>« {code} » n’est pas un code connu ({what}) ; codes possibles : {codes}.</source>
        <translation>“{code}” is not a known code ({what}); possible codes: {codes}.</translation>
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
    <message>
        <source>pas de minutes</source>
        <translation>no minutes</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Ce plan est en lecture seule&#x202f;: une impression «&#x202f;{level}&#x202f;» doit y être inscrite.</source>
        <translation>This plan is read-only: a print “{level}” has to be noted in it.</translation>
    </message>
    <message>
        <source>Copiez le fichier dans un dossier où vous pouvez écrire, ou imprimez pour tous.</source>
        <translation>Copy the file to a folder in which you may write, or print for everybody.</translation>
    </message>
</context>
<context>
    <name>RemainingBoard</name>
    <message>
        <source>Places restantes par type et département</source>
        <translation>Places left by type and département</translation>
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
    <name>Replay</name>
    <message>
        <source>Choix enregistré impossible&#x202f;: au tour de l’interne {intern}, le poste {post} était complet ou interdit.</source>
        <translation>Recorded choice impossible: at the turn of the intern {intern}, the post {post} was full or not allowed.</translation>
    </message>
    <message>
        <source>Corrigez la capacité du poste, ou verrouillez cette affectation avant de rejouer.</source>
        <translation>Correct the capacity of the post, or lock this assignment before you replay.</translation>
    </message>
    <message>
        <source>Sans {name}, {n} interne changerait de poste.</source>
        <translation>Without {name}, {n} intern would change post.</translation>
    </message>
    <message>
        <source>Sans {name}, {n} internes changeraient de poste.</source>
        <translation>Without {name}, {n} interns would change post.</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>{name} : {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>ReplayDialog</name>
    <message>
        <source>Choisissez l’interne à retirer de la liste.</source>
        <translation>Choose the intern to remove from the list.</translation>
    </message>
    <message>
        <source>Interne à retirer</source>
        <translation>Intern to remove</translation>
    </message>
    <message>
        <source>Interne à retirer : nom ou place dans la liste</source>
        <translation>Intern to remove: name or position in the list</translation>
    </message>
    <message>
        <source>Rejeu sans un interne</source>
        <translation>Replay without one intern</translation>
    </message>
    <message>
        <source>Rien n’est modifié. Rejouer ou annuler la procédure reste une décision de l’ARS ; ce calcul dit seulement ce qu’un rejeu changerait.</source>
        <translation>Nothing is changed. Replaying or cancelling the procedure remains a decision of the ARS; this computation only says what a replay would change.</translation>
    </message>
    <message>
        <source>Sans {name}, {n} interne changerait de poste.</source>
        <translation>Without {name}, {n} intern would change post.</translation>
    </message>
    <message>
        <source>Sans {name}, {n} internes changeraient de poste.</source>
        <translation>Without {name}, {n} interns would change post.</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>{name} · n° {place}</source>
        <translation>{name} · no. {place}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Adresse du plan</source>
        <translation>Address in the plan</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Positions proposées</source>
        <translation>Suggested positions</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Trouvé</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>la commune seulement</source>
        <translation>the commune only</translation>
    </message>
    <message>
        <source>lieu-dit</source>
        <translation>locality</translation>
    </message>
    <message>
        <source>non trouvée&#x202f;: reste au chef-lieu</source>
        <translation>not found: stays at the chef-lieu</translation>
    </message>
    <message>
        <source>numéro exact</source>
        <translation>exact number</translation>
    </message>
    <message>
        <source>position</source>
        <translation>point</translation>
    </message>
    <message>
        <source>rue</source>
        <translation>street</translation>
    </message>
    <message>
        <source>{n} position trouvée sur {total}. Cochées d’avance&#x202f;: note d’au moins {least}, dans la commune.</source>
        <translation>{n} position found out of {total}. Ticked beforehand: a score of at least {least}, in the commune.</translation>
    </message>
    <message>
        <source>{n} positions trouvées sur {total}. Cochées d’avance&#x202f;: note d’au moins {least}, dans la commune.</source>
        <translation>{n} positions found out of {total}. Ticked beforehand: a score of at least {least}, in the commune.</translation>
    </message>
    <message>
        <source>▲ autre commune ({code})</source>
        <translation>▲ another commune ({code})</translation>
    </message>
    <message>
        <source>▲ note basse&#x202f;: à vérifier</source>
        <translation>▲ low score: to be checked</translation>
    </message>
</context>
<context>
    <name>RevealBox</name>
    <message>
        <source>Montre les situations à l’écran&#x202f;: assurez-vous que personne d’autre ne lit</source>
        <translation>Shows the situations on the screen: make sure that nobody else is reading</translation>
    </message>
    <message>
        <source>Montrer les valeurs masquées</source>
        <translation>Show the masked values</translation>
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
    <name>Round</name>
    <message>
        <source>1ᵉʳ</source>
        <translation>no. 1</translation>
    </message>
    <message>
        <source>Au choix par rang, personne ne gagne à cacher ses préférences : l’ordre d’appel décide seul.</source>
        <translation>In choice by rank, nobody gains by hiding preferences: the call order alone decides.</translation>
    </message>
    <message>
        <source>Ce n’est pas le tour de {name}.</source>
        <translation>It is not the turn of {name}.</translation>
    </message>
    <message>
        <source>Ce n’est plus possible : {name} est noté « {standing} ».</source>
        <translation>This is no longer possible: {name} is noted as “{standing}”.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas offert dans cette séance.</source>
        <translation>This post is not offered in this session.</translation>
    </message>
    <message>
        <source>Choisissez un poste sûr, ou passez l’anticipation en mode « alarme ».</source>
        <translation>Choose a safe post, or set the look-ahead to “alarm”.</translation>
    </message>
    <message>
        <source>Choisissez-en un de la liste.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>C’est celui de {name}.</source>
        <translation>It is the turn of {name}.</translation>
    </message>
    <message>
        <source>La séance « {label} » n’est pas ouverte.</source>
        <translation>The session “{label}” is not open.</translation>
    </message>
    <message>
        <source>Le semestre n’est validé qu’avec {months} mois de présence au moins.</source>
        <translation>The semester is validated only with at least {months} months of presence.</translation>
    </message>
    <message>
        <source>Ouvrez-la d’abord.</source>
        <translation>Open it first.</translation>
    </message>
    <message>
        <source>Procuration : {proxy} choisit</source>
        <translation>Proxy: {proxy} chooses</translation>
    </message>
    <message>
        <source>Tous les internes ont été appelés.</source>
        <translation>All interns have been called.</translation>
    </message>
    <message>
        <source>liste de vœux</source>
        <translation>wish list</translation>
    </message>
    <message>
        <source>{choice}, hors capacité</source>
        <translation>{choice}, outside capacity</translation>
    </message>
    <message>
        <source>{choice}, par {who}</source>
        <translation>{choice}, by {who}</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} absent</translation>
    </message>
    <message>
        <source>{n} absents</source>
        <translation>{n} absent</translation>
    </message>
    <message>
        <source>{n} désisté</source>
        <translation>{n} withdrawn</translation>
    </message>
    <message>
        <source>{n} désistés</source>
        <translation>{n} withdrawn</translation>
    </message>
    <message>
        <source>{n} placé</source>
        <translation>{n} placed</translation>
    </message>
    <message>
        <source>{n} placés</source>
        <translation>{n} placed</translation>
    </message>
    <message>
        <source>{n} sans poste</source>
        <translation>{n} without a post</translation>
    </message>
    <message>
        <source>{n} à appeler</source>
        <translation>{n} to be called</translation>
    </message>
    <message>
        <source>{n}ᵉ</source>
        <translation>no. {n}</translation>
    </message>
    <message>
        <source>{ordinal} sur {total}</source>
        <translation>{ordinal} of {total}</translation>
    </message>
    <message>
        <source>{phase} · ancienneté {seniority} · {key}</source>
        <translation>{phase} · seniority {seniority} · {key}</translation>
    </message>
    <message>
        <source>{site} ({type})</source>
        <translation>{site} ({type})</translation>
    </message>
    <message>
        <source>À valider : {types} · domicile : {home}</source>
        <translation>To validate: {types} · home: {home}</translation>
    </message>
</context>
<context>
    <name>RoundActs</name>
    <message>
        <source>Annuler la procédure</source>
        <translation>Cancel the procedure</translation>
    </message>
    <message>
        <source>Ce qui s’est passé reste gardé et signé, avec le motif. Une annulation ne s’annule pas : pour choisir de nouveau, il faudra une nouvelle procédure.</source>
        <translation>What happened stays kept and signed, with the reason. A cancellation cannot be undone: to choose again, a new procedure will be needed.</translation>
    </message>
    <message>
        <source>Désistement</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Figer la séance</source>
        <translation>Freeze the session</translation>
    </message>
    <message>
        <source>La séance sera signée et gardée. Aucune étape faite jusqu’ici ne pourra plus être annulée, pas même par Ctrl+Z.</source>
        <translation>The session will be signed and kept. No step made so far can then be undone, not even with Ctrl+Z.</translation>
    </message>
    <message>
        <source>Noter le désistement</source>
        <translation>Note the withdrawal</translation>
    </message>
    <message>
        <source>Nouvelle procédure</source>
        <translation>New procedure</translation>
    </message>
    <message>
        <source>Préparer la nouvelle procédure</source>
        <translation>Prepare the new procedure</translation>
    </message>
    <message>
        <source>Sa place, si une a été prise, redevient libre pour les internes appelés ensuite ; les tours déjà passés ne changent pas.</source>
        <translation>The place of this intern, if one was taken, becomes free again for the interns called afterwards; the turns already past do not change.</translation>
    </message>
    <message>
        <source>Une nouvelle séance reprend les réglages de « {label} ». Sa liste d’appel sera contrôlée et établie de nouveau ; la première séance reste gardée.</source>
        <translation>A new session takes over the settings of “{label}”. Its call list will be checked and drawn up again; the first session stays kept.</translation>
    </message>
    <message>
        <source>{name} quitte le choix.</source>
        <translation>{name} leaves the choice.</translation>
    </message>
    <message>
        <source>{n} absent</source>
        <translation>{n} absent</translation>
    </message>
    <message>
        <source>{n} absents</source>
        <translation>{n} absent</translation>
    </message>
    <message>
        <source>{n} affectation donnée par « {label} » sera retirée.</source>
        <translation>{n} assignment given by “{label}” will be removed.</translation>
    </message>
    <message>
        <source>{n} affectations données par « {label} » seront retirées.</source>
        <translation>{n} assignments given by “{label}” will be removed.</translation>
    </message>
    <message>
        <source>{n} interne placé</source>
        <translation>{n} intern placed</translation>
    </message>
    <message>
        <source>{n} internes placés</source>
        <translation>{n} interns placed</translation>
    </message>
    <message>
        <source>« {label} » : {placed}, {absent}.</source>
        <translation>“{label}”: {placed}, {absent}.</translation>
    </message>
</context>
<context>
    <name>RoundLog</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>First choose a line.</translation>
    </message>
    <message>
        <source>Derniers choix</source>
        <translation>Latest choices</translation>
    </message>
    <message>
        <source>Désistement…</source>
        <translation>Withdrawal…</translation>
    </message>
</context>
<context>
    <name>RoundMenu</name>
    <message>
        <source>Anticipation</source>
        <translation>Look-ahead</translation>
    </message>
    <message>
        <source>Au-delà</source>
        <translation>Beyond</translation>
    </message>
    <message>
        <source>Communes du terrain au-delà du seuil d’accès aux soins urgents</source>
        <translation>Communes of the training site beyond the threshold of access to urgent care</translation>
    </message>
    <message>
        <source>Le chiffre prend le poste aussitôt ; Ctrl+Z l’annule</source>
        <translation>The figure takes the post at once; Ctrl+Z undoes it</translation>
    </message>
    <message>
        <source>Lits proposés dans les communes du terrain</source>
        <translation>Beds offered in the communes of the training site</translation>
    </message>
    <message>
        <source>Logement</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Minutes en voiture du domicile au lieu le plus proche et au plus éloigné, et leur moyenne</source>
        <translation>Minutes by car from home to the nearest and to the farthest place, and their mean</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plus de place.</source>
        <translation>No place left.</translation>
    </message>
    <message>
        <source>Qui ne pourrait plus être placé après ce choix ; l’ordre légal prévaut</source>
        <translation>Who could no longer be placed after this choice; the legal order prevails</translation>
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
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vœu</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Zonage des médecins généralistes, couche du plan</source>
        <translation>Zoning for general practitioners, layer of the plan</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>{range}, moy. {mean}</source>
        <translation>{range}, mean {mean}</translation>
    </message>
    <message>
        <source>⚠ refusé, sans poste : {names}</source>
        <translation>⚠ refused, without a post: {names}</translation>
    </message>
    <message>
        <source>⚠ sans poste : {names}</source>
        <translation>⚠ without a post: {names}</translation>
    </message>
    <message>
        <source>✓ sûr</source>
        <translation>✓ safe</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>La séance se prépare…</source>
        <translation>The session is being prepared…</translation>
    </message>
    <message>
        <source>La séance « {label} » est supprimée ; Ctrl+Z la rétablit.</source>
        <translation>The session “{label}” is deleted; Ctrl+Z restores it.</translation>
    </message>
</context>
<context>
    <name>RoundResults</name>
    <message>
        <source>Dép.</source>
        <translation>Dép.</translation>
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
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Poste vacant</source>
        <translation>Vacant post</translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation>Training site</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>RoundsDialog</name>
    <message>
        <source>Autre séance</source>
        <translation>Other session</translation>
    </message>
    <message>
        <source>Comparer avec</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Comparer deux séances</source>
        <translation>Compare two sessions</translation>
    </message>
    <message>
        <source>N° {number} · {label} · {status}</source>
        <translation>No. {number} · {label} · {status}</translation>
    </message>
    <message>
        <source>Seuls comptent les internes appelés dans les deux séances.</source>
        <translation>Only the interns called in both sessions count.</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>{n} interne change de terrain, sur {compared} appelés deux fois.</source>
        <translation>{n} intern changes training site, of {compared} called twice.</translation>
    </message>
    <message>
        <source>{n} internes changent de terrain, sur {compared} appelés deux fois.</source>
        <translation>{n} interns change training site, of {compared} called twice.</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>absent du fichier</source>
        <translation>missing from the file</translation>
    </message>
    <message>
        <source>ajout</source>
        <translation>addition</translation>
    </message>
    <message>
        <source>inchangé</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>modification</source>
        <translation>change</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>RuleChanges</name>
    <message>
        <source>« {label} » a déjà la valeur livrée.</source>
        <translation>“{label}” already has the shipped value.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Certitude</source>
        <translation>&amp;Certainty</translation>
    </message>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Valeur</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Aucune valeur n’est livrée avec le programme.</source>
        <translation>No value is shipped with the program.</translation>
    </message>
    <message>
        <source>Changer une règle</source>
        <translation>Change a rule</translation>
    </message>
    <message>
        <source>Donnez le motif du changement : il est gardé avec votre nom et la date.</source>
        <translation>Give the reason for the change: it is kept with your name and the date.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Indiquez la source de la valeur : texte, page ou décision.</source>
        <translation>State the source of the value: text, page or decision.</translation>
    </message>
    <message>
        <source>La valeur livrée est en vigueur.</source>
        <translation>The shipped value is in force.</translation>
    </message>
    <message>
        <source>Pourquoi la règle change dans ce plan</source>
        <translation>Why the rule changes in this plan</translation>
    </message>
    <message>
        <source>Revenir à la valeur livrée</source>
        <translation>Go back to the shipped value</translation>
    </message>
    <message>
        <source>Texte, page ou décision d’où vient la valeur</source>
        <translation>Text, page or decision that the value comes from</translation>
    </message>
    <message>
        <source>Valeur livrée : {value}, depuis le {day:%d/%m/%Y} ({mark}). {source}</source>
        <translation>Shipped value: {value}, since {day:%d/%m/%Y} ({mark}). {source}</translation>
    </message>
    <message>
        <source>À &amp;partir du</source>
        <translation>&amp;From</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% des candidats</source>
        <translation>% of the candidates</translation>
    </message>
    <message>
        <source>% des postes offerts</source>
        <translation>% of the posts offered</translation>
    </message>
    <message>
        <source>APL aux médecins généralistes</source>
        <translation>APL to general practitioners</translation>
    </message>
    <message>
        <source>Absence tolérée dans un semestre</source>
        <translation>Absence tolerated in a semester</translation>
    </message>
    <message>
        <source>Absence tolérée pour les congés énumérés</source>
        <translation>Absence tolerated for the listed leaves</translation>
    </message>
    <message>
        <source>Absence tolérée, en mois</source>
        <translation>Absence tolerated, in months</translation>
    </message>
    <message>
        <source>Accès aux soins urgents, fin 2015</source>
        <translation>Access to urgent care, end of 2015</translation>
    </message>
    <message>
        <source>Accès aux soins urgents, fin 2019</source>
        <translation>Access to urgent care, end of 2019</translation>
    </message>
    <message>
        <source>Agréments et commissions</source>
        <translation>Accreditations and commissions</translation>
    </message>
    <message>
        <source>Ancienneté de l’ancien régime</source>
        <translation>Seniority in the former regime</translation>
    </message>
    <message>
        <source>Années d’exercice avant d’accueillir un externe</source>
        <translation>Years of practice before hosting an extern</translation>
    </message>
    <message>
        <source>Années d’exercice avant d’accueillir un interne</source>
        <translation>Years of practice before hosting an intern</translation>
    </message>
    <message>
        <source>Arrondi du nombre de vœux</source>
        <translation>Rounding of the number of wishes</translation>
    </message>
    <message>
        <source>Arrondi à l’unité supérieure.</source>
        <translation>Rounded up.</translation>
    </message>
    <message>
        <source>Au moins ce nombre à la fin de la maquette de 2023, sur des terrains agréés à titre principal.</source>
        <translation>At least this number at the end of the 2023 curriculum, on sites with a principal accreditation.</translation>
    </message>
    <message>
        <source>Au plus trois stages en CHU.</source>
        <translation>At most three internships in a CHU.</translation>
    </message>
    <message>
        <source>Au-delà, la validation est à confirmer par une personne.</source>
        <translation>Beyond it, validation is to be confirmed by a person.</translation>
    </message>
    <message>
        <source>Au-delà, un terrain sans logement proche est signalé.</source>
        <translation>Beyond it, a site without housing nearby is pointed out.</translation>
    </message>
    <message>
        <source>Au-delà, à la fois du CHU et du domicile.</source>
        <translation>Beyond it, both from the CHU and from home.</translation>
    </message>
    <message>
        <source>Base permanente des équipements</source>
        <translation>Permanent database of facilities (BPE)</translation>
    </message>
    <message>
        <source>Candidats classés par un terrain</source>
        <translation>Candidates ranked by a site</translation>
    </message>
    <message>
        <source>Ce qui est imprimé pour une commission ou un dossier individuel y reste inscrit ce nombre de mois.</source>
        <translation>What is printed for a committee or an individual file stays noted there for so many months.</translation>
    </message>
    <message>
        <source>Charge d’un poste hors des vœux</source>
        <translation>Burden of a post outside the wishes</translation>
    </message>
    <message>
        <source>Choix simulés par tirage au sort</source>
        <translation>Choices simulated by drawing at random</translation>
    </message>
    <message>
        <source>Clé de classement à ancienneté égale</source>
        <translation>Ranking key at equal seniority</translation>
    </message>
    <message>
        <source>Codes postaux (hexasmal)</source>
        <translation>Postal codes (hexasmal)</translation>
    </message>
    <message>
        <source>Commune de chaque code postal&#x202f;: pour rattacher un zonage publié par code postal.</source>
        <translation>Commune of each postal code: to attach a zoning that is published by postal code.</translation>
    </message>
    <message>
        <source>Communes ADMIN EXPRESS</source>
        <translation>ADMIN EXPRESS communes</translation>
    </message>
    <message>
        <source>Comptée comme un trajet qui dépasse d’autant de fois le seuil « lointain ». N’agit que sur les calculs.</source>
        <translation>Counted as a journey that exceeds the “far” threshold that many times over. Acts on computations only.</translation>
    </message>
    <message>
        <source>Congés du premier alinéa de l’article R. 6153-13.</source>
        <translation>Leaves of the first paragraph of article R. 6153-13.</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Consultations accessibles par habitant et par an dans chaque commune&#x202f;: une couche de la carte, et les communes sous le seuil de 2,5.</source>
        <translation>Consultations within reach per inhabitant and year in each commune: a layer of the map, and the communes below the threshold of 2.5.</translation>
    </message>
    <message>
        <source>Couche de zonage</source>
        <translation>Zoning layer</translation>
    </message>
    <message>
        <source>DES 2017 (6 semestres)</source>
        <translation>DES 2017 (6 semesters)</translation>
    </message>
    <message>
        <source>DES 2023 (8 semestres)</source>
        <translation>DES 2023 (8 semesters)</translation>
    </message>
    <message>
        <source>De 0 à 1. À partir de cette note, la position proposée par le service de géocodage est cochée d’avance&#x202f;; une personne décide toujours.</source>
        <translation>From 0 to 1. From this score on, the position that the geocoding service suggests is ticked beforehand; a person always decides.</translation>
    </message>
    <message>
        <source>Demande de disponibilité</source>
        <translation>Application for leave</translation>
    </message>
    <message>
        <source>Demande de droit au remords</source>
        <translation>Application for a change of specialty</translation>
    </message>
    <message>
        <source>Demande de dérogation sur les stages en CHU</source>
        <translation>Application for a derogation on internships in a CHU</translation>
    </message>
    <message>
        <source>Demi-journées par semaine</source>
        <translation>Half-days a week</translation>
    </message>
    <message>
        <source>Demi-journées par semaine avec le maître de stage</source>
        <translation>Half-days a week with the supervisor</translation>
    </message>
    <message>
        <source>Dernier semestre du droit au remords</source>
        <translation>Last semester for a change of specialty</translation>
    </message>
    <message>
        <source>Disponibilité pour convenances personnelles</source>
        <translation>Leave for personal reasons</translation>
    </message>
    <message>
        <source>Disponibilité pour un proche malade</source>
        <translation>Leave for a sick relative</translation>
    </message>
    <message>
        <source>Disponibilité pour un proche malade, nombre de fois</source>
        <translation>Leave for a sick relative, number of times</translation>
    </message>
    <message>
        <source>Docteur junior</source>
        <translation>Junior doctor</translation>
    </message>
    <message>
        <source>Docteur junior en ZIP</source>
        <translation>Junior doctor in a ZIP</translation>
    </message>
    <message>
        <source>Docteur junior, activité de la prime</source>
        <translation>Junior doctor, activity for the bonus</translation>
    </message>
    <message>
        <source>Docteur junior, prime d’activité</source>
        <translation>Junior doctor, activity bonus</translation>
    </message>
    <message>
        <source>Docteurs juniors</source>
        <translation>Junior doctors</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dossier d’un stage hors subdivision</source>
        <translation>Application for an internship outside the subdivision</translation>
    </message>
    <message>
        <source>Droit au remords dans la même subdivision</source>
        <translation>Change of specialty within the same subdivision</translation>
    </message>
    <message>
        <source>Droit au remords, nombre de fois</source>
        <translation>Change of specialty, number of times</translation>
    </message>
    <message>
        <source>Durée d’un agrément conditionnel</source>
        <translation>Length of a conditional accreditation</translation>
    </message>
    <message>
        <source>Durée d’un agrément, au moins</source>
        <translation>Length of an accreditation, at least</translation>
    </message>
    <message>
        <source>Durée d’un agrément, au plus</source>
        <translation>Length of an accreditation, at most</translation>
    </message>
    <message>
        <source>Durée maximale du DES</source>
        <translation>Longest duration of the DES</translation>
    </message>
    <message>
        <source>Durée maximale d’un semestre</source>
        <translation>Longest duration of a semester</translation>
    </message>
    <message>
        <source>Durée minimale d’un semestre</source>
        <translation>Shortest duration of a semester</translation>
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
        <source>Exclut les indemnités de transport et d’hébergement.</source>
        <translation>Excludes the transport and housing allowances.</translation>
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
        <source>Habitants de chaque commune, par millésime&#x202f;: des couches de la carte.</source>
        <translation>Inhabitants of each commune, by vintage: layers of the map.</translation>
    </message>
    <message>
        <source>Indemnité de transport</source>
        <translation>Transport allowance</translation>
    </message>
    <message>
        <source>Indemnité de transport, distance</source>
        <translation>Transport allowance, distance</translation>
    </message>
    <message>
        <source>Indemnité d’hébergement</source>
        <translation>Housing allowance</translation>
    </message>
    <message>
        <source>Internes comptés</source>
        <translation>Interns counted</translation>
    </message>
    <message>
        <source>Internes en même temps par maître de stage</source>
        <translation>Interns at the same time for one supervisor</translation>
    </message>
    <message>
        <source>La même liste dans l’ancienne disposition, arrêtée en mai 2026&#x202f;; son dernier fichier sert encore aux comparaisons.</source>
        <translation>The same list in its former layout, ended in May 2026; its last file still serves comparisons.</translation>
    </message>
    <message>
        <source>La même mesure quatre ans plus tôt, pour comparer deux dates.</source>
        <translation>The same measure four years earlier, to compare two dates.</translation>
    </message>
    <message>
        <source>Le minimum de postes vaut</source>
        <translation>The minimum of posts holds</translation>
    </message>
    <message>
        <source>Le même terrain peut être repris</source>
        <translation>The same site may be taken again</translation>
    </message>
    <message>
        <source>Le poste d’un surnombre reste ouvert aux autres</source>
        <translation>The post of a supernumerary stays open to others</translation>
    </message>
    <message>
        <source>Le stage de niveau 1 se fait au deuxième ou au troisième semestre, selon le rang.</source>
        <translation>The level 1 internship takes place in the second or third semester, by rank.</translation>
    </message>
    <message>
        <source>Les deux semestres sur le même terrain</source>
        <translation>Both semesters on the same site</translation>
    </message>
    <message>
        <source>Les urgences pédiatriques du CHU valident la santé de l’enfant, pas la médecine d’urgence : donnez ce type à leurs postes.</source>
        <translation>Paediatric emergencies of the CHU validate children’s health, not emergency medicine: give this type to their posts.</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Logement proche d’un terrain</source>
        <translation>Housing near a site</translation>
    </message>
    <message>
        <source>Maisons et centres de santé, hôpitaux, CPTS de la région avec leur adresse&#x202f;: les structures du plan et leur numéro FINESS.</source>
        <translation>Houses of health, health centres, hospitals and CPTS of the region with their address: the structures of the plan and their FINESS number.</translation>
    </message>
    <message>
        <source>Mandat de la CEBF</source>
        <translation>Term of the CEBF</translation>
    </message>
    <message>
        <source>Maquette</source>
        <translation>Curriculum</translation>
    </message>
    <message>
        <source>Maquette de 2017 : quand les places de niveau 1 manquent, la médecine polyvalente passe au socle.</source>
        <translation>2017 curriculum: when level 1 places are too few, general adult medicine moves to the socle.</translation>
    </message>
    <message>
        <source>Maquette de 2023.</source>
        <translation>2023 curriculum.</translation>
    </message>
    <message>
        <source>Matrice de temps de trajet</source>
        <translation>Matrix of travel times</translation>
    </message>
    <message>
        <source>Maître de stage d’un docteur junior</source>
        <translation>Supervisor of a junior doctor</translation>
    </message>
    <message>
        <source>Maître de stage d’un docteur junior, complément</source>
        <translation>Supervisor of a junior doctor, supplement</translation>
    </message>
    <message>
        <source>Maître de stage d’un docteur junior, permanence des soins</source>
        <translation>Supervisor of a junior doctor, out-of-hours care</translation>
    </message>
    <message>
        <source>Maître de stage d’un docteur junior, zones prioritaires</source>
        <translation>Supervisor of a junior doctor, priority areas</translation>
    </message>
    <message>
        <source>Maître de stage, par mois et par étudiant</source>
        <translation>Supervisor, by month and student</translation>
    </message>
    <message>
        <source>Maîtres de stage par groupe, au moins</source>
        <translation>Supervisors in a group, at least</translation>
    </message>
    <message>
        <source>Maîtres de stage par groupe, au plus</source>
        <translation>Supervisors in a group, at most</translation>
    </message>
    <message>
        <source>Mesure transitoire.</source>
        <translation>Transitional measure.</translation>
    </message>
    <message>
        <source>Minutes officielles de chaque commune jusqu’au SU, SMUR ou MCS, lieux équipés et hélicoptères&#x202f;: la carte les montre, et les minutes du plan se comparent à elles.</source>
        <translation>Official minutes of each commune to the SU, SMUR or MCS, equipped places and helicopters: the map shows them, and the minutes of the plan can be compared with them.</translation>
    </message>
    <message>
        <source>Mère-enfant</source>
        <translation>Mother–child</translation>
    </message>
    <message>
        <source>Médecins généralistes en exercice dans chaque commune, et vérification des maîtres de stage du plan par leur numéro RPPS.</source>
        <translation>General practitioners at work in each commune, and a check of the supervisors of the plan by their RPPS number.</translation>
    </message>
    <message>
        <source>Médecins généralistes, pharmacies, urgences, maternités, maisons et centres de santé de chaque commune&#x202f;: des couches de la carte.</source>
        <translation>General practitioners, pharmacies, emergency and maternity units, houses of health and health centres of each commune: layers of the map.</translation>
    </message>
    <message>
        <source>Mémoire des semestres passés</source>
        <translation>Memory of past semesters</translation>
    </message>
    <message>
        <source>N1</source>
        <translation>N1</translation>
    </message>
    <message>
        <source>Nombre de postes</source>
        <translation>Number of posts</translation>
    </message>
    <message>
        <source>Nombre de semestres lointains de trop</source>
        <translation>Number of far semesters that is too many</translation>
    </message>
    <message>
        <source>Noms des couches de zones chargées qui servent aux indemnités.</source>
        <translation>Names of the loaded zone layers that serve for allowances.</translation>
    </message>
    <message>
        <source>Note minimale d’une adresse localisée</source>
        <translation>Least score of a located address</translation>
    </message>
    <message>
        <source>N’agit que sur les calculs, jamais sur l’ordre légal.</source>
        <translation>Acts on computations only, never on the legal order.</translation>
    </message>
    <message>
        <source>Ordre de choix</source>
        <translation>Order of choice</translation>
    </message>
    <message>
        <source>Ordre des phases</source>
        <translation>Order of the phases</translation>
    </message>
    <message>
        <source>Place du stage de niveau 1</source>
        <translation>Place of the level 1 internship</translation>
    </message>
    <message>
        <source>Place du stage libre</source>
        <translation>Place of the free internship</translation>
    </message>
    <message>
        <source>Plus longue, l’absence invalide le semestre.</source>
        <translation>A longer absence invalidates the semester.</translation>
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
        <source>Poids des zones mal couvertes dans l’ouverture des postes</source>
        <translation>Weight of badly covered areas in the opening of posts</translation>
    </message>
    <message>
        <source>Polyvalente</source>
        <translation>Gen. med.</translation>
    </message>
    <message>
        <source>Pondération des kilomètres entre les lieux d’un terrain</source>
        <translation>Weighting of kilometres between the places of a site</translation>
    </message>
    <message>
        <source>Populations de référence des communes</source>
        <translation>Reference populations of the communes</translation>
    </message>
    <message>
        <source>Positions propres à la faculté</source>
        <translation>Positions of the faculty’s own</translation>
    </message>
    <message>
        <source>Postes ajoutés aux petites spécialités</source>
        <translation>Posts added for small specialties</translation>
    </message>
    <message>
        <source>Postes ajoutés à partir du seuil</source>
        <translation>Posts added from the threshold on</translation>
    </message>
    <message>
        <source>Postes offerts pour 100 internes à placer, arrondis à l’unité supérieure.</source>
        <translation>Posts offered for 100 interns to place, rounded up.</translation>
    </message>
    <message>
        <source>Procédure de choix</source>
        <translation>Procedure of choice</translation>
    </message>
    <message>
        <source>Professionnels de santé (RPPS, libre accès)</source>
        <translation>Health professionals (RPPS, open access)</translation>
    </message>
    <message>
        <source>Promotions qui peuvent entrer sans thèse par dérogation</source>
        <translation>Cohorts that may enter without a thesis by derogation</translation>
    </message>
    <message>
        <source>Préchoix avant la séance de choix</source>
        <translation>Pre-choice before the choice session</translation>
    </message>
    <message>
        <source>Présence pour un surnombre validant</source>
        <translation>Presence for a validating supernumerary internship</translation>
    </message>
    <message>
        <source>Quorum de la CEBF</source>
        <translation>Quorum of the CEBF</translation>
    </message>
    <message>
        <source>Rang au moins égal à celui du dernier admis</source>
        <translation>Rank at least equal to that of the last one admitted</translation>
    </message>
    <message>
        <source>Refuse le poste après lequel plus de semestres ne peuvent plus être faits à leurs positions qu’après un autre.</source>
        <translation>Refuses the post after which more semesters can no longer be done at their positions than after another.</translation>
    </message>
    <message>
        <source>Registre des impressions restreintes</source>
        <translation>Register of restricted prints</translation>
    </message>
    <message>
        <source>Remplace, pour un régime et un type de stage, toutes les positions de la maquette ; une ligne par phase.</source>
        <translation>Replaces, for one regime and internship type, all positions of the curriculum; one line for each phase.</translation>
    </message>
    <message>
        <source>Renouvellements pour convenances personnelles</source>
        <translation>Renewals for personal reasons</translation>
    </message>
    <message>
        <source>Retrait d’un poste resté vacant</source>
        <translation>Withdrawal of a post left vacant</translation>
    </message>
    <message>
        <source>Règles locales</source>
        <translation>Local rules</translation>
    </message>
    <message>
        <source>Régime des promotions</source>
        <translation>Regime of the cohorts</translation>
    </message>
    <message>
        <source>Rémunération et indemnités</source>
        <translation>Pay and allowances</translation>
    </message>
    <message>
        <source>Réunions de la CEBF par an, au moins</source>
        <translation>Meetings of the CEBF a year, at least</translation>
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
        <source>Semestre de consolidation à l’hôpital</source>
        <translation>Consolidation semester in hospital</translation>
    </message>
    <message>
        <source>Semestres de médecine générale</source>
        <translation>Semesters of general practice</translation>
    </message>
    <message>
        <source>Semestres validés avant un stage hors subdivision</source>
        <translation>Validated semesters before an internship outside the subdivision</translation>
    </message>
    <message>
        <source>Semestres validés avant une disponibilité pour convenances personnelles</source>
        <translation>Validated semesters before a leave for personal reasons</translation>
    </message>
    <message>
        <source>Semestres validés avant une disponibilité pour études</source>
        <translation>Validated semesters before a leave for studies</translation>
    </message>
    <message>
        <source>Seuil des petites spécialités</source>
        <translation>Threshold of small specialties</translation>
    </message>
    <message>
        <source>Seuil du nombre fixe</source>
        <translation>Threshold of the fixed number</translation>
    </message>
    <message>
        <source>Seuil d’APL d’une ZIP</source>
        <translation>APL threshold of a ZIP</translation>
    </message>
    <message>
        <source>Situations particulières</source>
        <translation>Particular situations</translation>
    </message>
    <message>
        <source>Situations qui comptent pour l’ancienneté</source>
        <translation>Situations that count for seniority</translation>
    </message>
    <message>
        <source>Stage libre hors médecine générale choisi après les internes de la spécialité d’accueil</source>
        <translation>Free internship outside general practice chosen after the interns of the host specialty</translation>
    </message>
    <message>
        <source>Stages en CHU, au moins</source>
        <translation>Internships in a CHU, at least</translation>
    </message>
    <message>
        <source>Stages en CHU, au plus</source>
        <translation>Internships in a CHU, at most</translation>
    </message>
    <message>
        <source>Stages hors subdivision, au plus</source>
        <translation>Internships outside the subdivision, at most</translation>
    </message>
    <message>
        <source>S’ajoutent aux types fournis ; « valide » : types de la maquette qu’un semestre remplit.</source>
        <translation>Added to the shipped types; “validates”: types of the curriculum that a semester fulfils.</translation>
    </message>
    <message>
        <source>Taux de postes offerts</source>
        <translation>Rate of posts offered</translation>
    </message>
    <message>
        <source>Temps de commune à commune calculés par un autre programme (METRIC de l’Insee, tableau d’OSRM)&#x202f;: ils peuvent tenir lieu de routes.</source>
        <translation>Times from commune to commune computed by another program (METRIC of Insee, a table of OSRM): they can stand in for roads.</translation>
    </message>
    <message>
        <source>Thèse exigée avant la consolidation</source>
        <translation>Thesis required before the consolidation</translation>
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
        <source>Toutes les cartes de stage ambulatoires doivent être prises à la fin des choix.</source>
        <translation>Every ambulatory internship card must be taken at the end of the choices.</translation>
    </message>
    <message>
        <source>Toutes les places ambulatoires doivent être prises</source>
        <translation>Every ambulatory place must be taken</translation>
    </message>
    <message>
        <source>Trajet signalé sans logement</source>
        <translation>Journey pointed out without housing</translation>
    </message>
    <message>
        <source>Trajet tenu pour lointain</source>
        <translation>Journey held to be far</translation>
    </message>
    <message>
        <source>Trajets et équité</source>
        <translation>Journeys and fairness</translation>
    </message>
    <message>
        <source>Types de stage propres à la faculté</source>
        <translation>Internship types of the faculty’s own</translation>
    </message>
    <message>
        <source>Un choix doit laisser la maquette faisable</source>
        <translation>A choice must leave the curriculum feasible</translation>
    </message>
    <message>
        <source>Un choix doit laisser la maquette faisable.</source>
        <translation>A choice must leave the curriculum feasible.</translation>
    </message>
    <message>
        <source>Un fond de carte plus récent que celui du programme&#x202f;: contours, noms et populations des communes.</source>
        <translation>A base map newer than that of the program: outlines, names and populations of the communes.</translation>
    </message>
    <message>
        <source>Un préchoix a lieu environ un mois avant la séance de choix.</source>
        <translation>A pre-choice takes place about a month before the choice session.</translation>
    </message>
    <message>
        <source>Un semestre hors de ces bornes est signalé.</source>
        <translation>A semester outside these bounds is pointed out.</translation>
    </message>
    <message>
        <source>Un stage du premier type remplit aussi l’élément de maquette du second.</source>
        <translation>An internship of the first type also fulfils the requirement of the second.</translation>
    </message>
    <message>
        <source>Un stage en CHU, ni plus ni moins ; toute dérogation se demande six mois à l’avance.</source>
        <translation>One internship in a CHU, no more and no less; any derogation is asked for six months ahead.</translation>
    </message>
    <message>
        <source>Un stage libre hors médecine générale se choisit après les internes de la spécialité d’accueil.</source>
        <translation>A free internship outside general practice is chosen after the interns of the host specialty.</translation>
    </message>
    <message>
        <source>Un stage validé ne se refait pas</source>
        <translation>A validated internship is not done again</translation>
    </message>
    <message>
        <source>Un stage validé ne se refait pas.</source>
        <translation>A validated internship is not done again.</translation>
    </message>
    <message>
        <source>Un terrain ne se reprend pas, alors que l’article R. 632-19 le permet.</source>
        <translation>A site is not taken again, although article R. 632-19 allows it.</translation>
    </message>
    <message>
        <source>Une exception s’enregistre comme dérogation.</source>
        <translation>An exception is recorded as a derogation.</translation>
    </message>
    <message>
        <source>Une promotion garde son régime jusqu’à la fin de son internat.</source>
        <translation>A cohort keeps its regime to the end of its internship.</translation>
    </message>
    <message>
        <source>Une spécialité énumérée qui a moins d’internes reçoit un nombre fixe de postes en plus.</source>
        <translation>A listed specialty with fewer interns gets a fixed number of posts on top.</translation>
    </message>
    <message>
        <source>Urg. péd.</source>
        <translation>Paed. em.</translation>
    </message>
    <message>
        <source>Urgences</source>
        <translation>Emerg.</translation>
    </message>
    <message>
        <source>Vision d’avance pendant la séance</source>
        <translation>Look-ahead during the session</translation>
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
        <source>Vœux de couple</source>
        <translation>Couples’ wishes</translation>
    </message>
    <message>
        <source>Vœux d’un interne</source>
        <translation>Wishes of an intern</translation>
    </message>
    <message>
        <source>Vœux d’un interne, au moins</source>
        <translation>Wishes of an intern, at least</translation>
    </message>
    <message>
        <source>ZIP, ZAC ou QPV.</source>
        <translation>ZIP, ZAC or QPV.</translation>
    </message>
    <message>
        <source>Zonage des médecins généralistes</source>
        <translation>Zoning of general practitioners</translation>
    </message>
    <message>
        <source>Zones d’intervention prioritaire, d’action complémentaire et de vigilance de chaque commune&#x202f;: une couche de la carte et la zone d’un terrain. Plusieurs dates tiennent côte à côte.</source>
        <translation>Priority, complementary and watch zones of each commune: a layer of the map and the zone of a site. Several dates stand side by side.</translation>
    </message>
    <message>
        <source>actes par mois en moyenne</source>
        <translation>acts a month on average</translation>
    </message>
    <message>
        <source>alerte, jamais de refus</source>
        <translation>alarm, never a refusal</translation>
    </message>
    <message>
        <source>ambulatoire</source>
        <translation>ambulatory</translation>
    </message>
    <message>
        <source>aménagement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>ancien régime (6 semestres)</source>
        <translation>former regime (6 semesters)</translation>
    </message>
    <message>
        <source>ans</source>
        <translation>years</translation>
    </message>
    <message>
        <source>appariement des classements</source>
        <translation>matching of both rankings</translation>
    </message>
    <message>
        <source>appelés</source>
        <translation>called</translation>
    </message>
    <message>
        <source>appelés et présents</source>
        <translation>called and present</translation>
    </message>
    <message>
        <source>approfondissement</source>
        <translation>approfondissement</translation>
    </message>
    <message>
        <source>arrêtée en mai 2026</source>
        <translation>ended in May 2026</translation>
    </message>
    <message>
        <source>au CHU seulement</source>
        <translation>in the CHU only</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translation>consolidation</translation>
    </message>
    <message>
        <source>consultations par an et par hab.</source>
        <translation>consultations per year and inh.</translation>
    </message>
    <message>
        <source>dans la phase</source>
        <translation>in the phase</translation>
    </message>
    <message>
        <source>demi-journées</source>
        <translation>half-days</translation>
    </message>
    <message>
        <source>dernière promotion</source>
        <translation>last cohort</translation>
    </message>
    <message>
        <source>deux derniers semestres de l’approfondissement</source>
        <translation>last two semesters of the approfondissement</translation>
    </message>
    <message>
        <source>deux fois par an</source>
        <translation>twice a year</translation>
    </message>
    <message>
        <source>disponibilité</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>docteur junior (N3)</source>
        <translation>junior doctor (N3)</translation>
    </message>
    <message>
        <source>droit au remords</source>
        <translation>change of specialty</translation>
    </message>
    <message>
        <source>exclu</source>
        <translation>excluded</translation>
    </message>
    <message>
        <source>fois</source>
        <translation>times</translation>
    </message>
    <message>
        <source>fois la durée normale</source>
        <translation>times the normal duration</translation>
    </message>
    <message>
        <source>hab./km²</source>
        <translation>inh./km²</translation>
    </message>
    <message>
        <source>hors subdivision</source>
        <translation>outside the subdivision</translation>
    </message>
    <message>
        <source>hélicoptère : 8 min de départ puis 230 km/h en ligne droite (hypothèse)</source>
        <translation>helicopter: 8 min to take off, then 230 km/h in a straight line (assumption)</translation>
    </message>
    <message>
        <source>ignorés</source>
        <translation>ignored</translation>
    </message>
    <message>
        <source>internes</source>
        <translation>interns</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>maîtres de stage</source>
        <translation>supervisors</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mois</source>
        <translation>months</translation>
    </message>
    <message>
        <source>mois avant</source>
        <translation>months before</translation>
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
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nom court</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>ordre de mérite</source>
        <translation>merit order</translation>
    </message>
    <message>
        <source>ordre d’une liste importée</source>
        <translation>order of an imported list</translation>
    </message>
    <message>
        <source>par demi-journées</source>
        <translation>by half-days</translation>
    </message>
    <message>
        <source>par dérogation</source>
        <translation>by derogation</translation>
    </message>
    <message>
        <source>part des membres</source>
        <translation>share of the members</translation>
    </message>
    <message>
        <source>permis</source>
        <translation>allowed</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>plusieurs éditions par an</source>
        <translation>several editions a year</translation>
    </message>
    <message>
        <source>population municipale 2023, en vigueur au 1er janvier 2026 (Mayotte : 2017)</source>
        <translation>municipal population 2023, in force on 1 January 2026 (Mayotte: 2017)</translation>
    </message>
    <message>
        <source>positions dans la phase</source>
        <translation>positions in the phase</translation>
    </message>
    <message>
        <source>postes</source>
        <translation>posts</translation>
    </message>
    <message>
        <source>pour chaque séance de choix</source>
        <translation>for each choice session</translation>
    </message>
    <message>
        <source>pour tout le DES</source>
        <translation>for the whole DES</translation>
    </message>
    <message>
        <source>praticien niveau 1</source>
        <translation>level 1 practice (N1)</translation>
    </message>
    <message>
        <source>première promotion</source>
        <translation>first cohort</translation>
    </message>
    <message>
        <source>préférence sans droit</source>
        <translation>preference without a right</translation>
    </message>
    <message>
        <source>présents</source>
        <translation>present</translation>
    </message>
    <message>
        <source>pôle mère-enfant</source>
        <translation>mother and child unit</translation>
    </message>
    <message>
        <source>rang national</source>
        <translation>national rank</translation>
    </message>
    <message>
        <source>rang rapporté à la taille du classement</source>
        <translation>rank over the size of the ranking</translation>
    </message>
    <message>
        <source>refus du choix qui laisserait un interne sans poste</source>
        <translation>refusal of a choice that would leave an intern without a post</translation>
    </message>
    <message>
        <source>régime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>réunions</source>
        <translation>meetings</translation>
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
        <source>semaines avant</source>
        <translation>weeks before</translation>
    </message>
    <message>
        <source>semestres</source>
        <translation>semesters</translation>
    </message>
    <message>
        <source>socle</source>
        <translation>socle</translation>
    </message>
    <message>
        <source>socle, ou 3e et 4e semestres avec la médecine polyvalente au socle</source>
        <translation>socle, or 3rd and 4th semesters with general adult medicine in the socle</translation>
    </message>
    <message>
        <source>stage libre</source>
        <translation>free internship</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>internships</translation>
    </message>
    <message>
        <source>sur tout le cursus</source>
        <translation>over the whole curriculum</translation>
    </message>
    <message>
        <source>surnombre non validant</source>
        <translation>non-validating supernumerary</translation>
    </message>
    <message>
        <source>surnombre validant</source>
        <translation>validating supernumerary</translation>
    </message>
    <message>
        <source>tous les jours depuis l’été 2026</source>
        <translation>every day since summer 2026</translation>
    </message>
    <message>
        <source>tous les mois</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>tout l’approfondissement</source>
        <translation>the whole approfondissement</translation>
    </message>
    <message>
        <source>type de stage</source>
        <translation>internship type</translation>
    </message>
    <message>
        <source>un arrêté par région, revu tous les deux ou trois ans</source>
        <translation>one order a region, revised every two or three years</translation>
    </message>
    <message>
        <source>une édition par an</source>
        <translation>one edition a year</translation>
    </message>
    <message>
        <source>une édition par an, en été</source>
        <translation>one edition a year, in summer</translation>
    </message>
    <message>
        <source>une édition par an, fin décembre</source>
        <translation>one edition a year, at the end of December</translation>
    </message>
    <message>
        <source>urgences pédiatriques</source>
        <translation>paediatric emergencies</translation>
    </message>
    <message>
        <source>valide</source>
        <translation>validates</translation>
    </message>
    <message>
        <source>vœux</source>
        <translation>wishes</translation>
    </message>
    <message>
        <source>À demander avant sa fin.</source>
        <translation>To be asked for before its end.</translation>
    </message>
    <message>
        <source>À partir de ce nombre d’internes à placer, un nombre fixe de postes s’ajoute au lieu du taux.</source>
        <translation>From this number of interns to place on, a fixed number of posts is added instead of the rate.</translation>
    </message>
    <message>
        <source>À partir de ce nombre, le registre d’équité compte l’interne parmi ceux qui ont été trop souvent loin.</source>
        <translation>From this number on, the fairness register counts the intern among those who have been far away too often.</translation>
    </message>
    <message>
        <source>Équivalences entre types de stage</source>
        <translation>Equivalences between internship types</translation>
    </message>
    <message>
        <source>Établissements de santé (FINESS+)</source>
        <translation>Health establishments (FINESS+)</translation>
    </message>
    <message>
        <source>Établissements de santé (FINESS, jusqu’en mai 2026)</source>
        <translation>Health establishments (FINESS, until May 2026)</translation>
    </message>
    <message>
        <source>Études, recherche ou formation.</source>
        <translation>Studies, research or training.</translation>
    </message>
    <message>
        <source>à la demande</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>à l’unité inférieure</source>
        <translation>down</translation>
    </message>
    <message>
        <source>à l’unité supérieure</source>
        <translation>up</translation>
    </message>
    <message>
        <source>à parts égales</source>
        <translation>in equal shares</translation>
    </message>
    <message>
        <source>édition unique</source>
        <translation>single edition</translation>
    </message>
    <message>
        <source>étiquettes OpenStreetMap</source>
        <translation>OpenStreetMap tags</translation>
    </message>
    <message>
        <source>étiquettes OpenStreetMap, complétées par hypothèse</source>
        <translation>OpenStreetMap tags, completed by assumption</translation>
    </message>
    <message>
        <source>€ bruts</source>
        <translation>€ gross</translation>
    </message>
    <message>
        <source>€ bruts par mois</source>
        <translation>€ gross a month</translation>
    </message>
    <message>
        <source>€ bruts par semestre</source>
        <translation>€ gross a semester</translation>
    </message>
</context>
<context>
    <name>RuleHistoryDialog</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Changements, du plus récent au plus ancien</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Historique d’une règle</source>
        <translation>History of a rule</translation>
    </message>
    <message>
        <source>La règle n’a jamais changé dans ce plan.</source>
        <translation>The rule has never changed in this plan.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>valeur livrée</source>
        <translation>shipped value</translation>
    </message>
    <message>
        <source>À partir du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Certitude</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Fixée par</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Premier jour où la valeur est en vigueur</source>
        <translation>First day on which the value is in force</translation>
    </message>
    <message>
        <source>Qui a saisi la valeur, et quand</source>
        <translation>Who entered the value, and when</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>aucune ligne</source>
        <translation>no line</translation>
    </message>
    <message>
        <source>ce plan</source>
        <translation>this plan</translation>
    </message>
    <message>
        <source>faculté : {name}</source>
        <translation>faculty: {name}</translation>
    </message>
    <message>
        <source>livrée</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>nationale</source>
        <translation>national</translation>
    </message>
    <message>
        <source>rien n’est demandé</source>
        <translation>nothing is required</translation>
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
        <source>{who}, {at}</source>
        <translation>{who}, {at}</translation>
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
        <source>Après un stage « {type} », {name} ne pourrait plus faire toute sa maquette à ses positions, ce qu’une règle locale interdit : choisissez un autre type de stage ou enregistrez une dérogation.</source>
        <translation>After a “{type}” internship, {name} could no longer do the whole curriculum at its positions, which a local rule forbids: choose another internship type or record a derogation.</translation>
    </message>
    <message>
        <source>Aucun semestre de consolidation ne se fait à l’hôpital dans cette faculté : choisissez un terrain ambulatoire pour {name}.</source>
        <translation>No consolidation semester is done in hospital in this faculty: choose an ambulatory training site for {name}.</translation>
    </message>
    <message>
        <source>Ce poste n’est pas ouvert à la phase {phase} de {name}.</source>
        <translation>This post is not open to the {phase} phase of {name}.</translation>
    </message>
    <message>
        <source>Ce stage libre hors médecine générale se choisit après les internes de la spécialité d’accueil : attendez leur choix, puis indiquez-le dans la séance.</source>
        <translation>This free internship outside general practice is chosen after the interns of the host specialty: wait for their choice, then record it in the session.</translation>
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
        <source>Un semestre de consolidation à l’hôpital demande une dérogation : enregistrez-la, ou choisissez un terrain ambulatoire pour {name}.</source>
        <translation>A consolidation semester in hospital needs a derogation: record it, or choose an ambulatory training site for {name}.</translation>
    </message>
    <message>
        <source>{name} a déjà fait un semestre de consolidation à l’hôpital : choisissez un terrain ambulatoire ou enregistrez une dérogation.</source>
        <translation>{name} has already done a consolidation semester in hospital: choose an ambulatory training site or record a derogation.</translation>
    </message>
    <message>
        <source>{name} a déjà fait un stage à « {site} », qu’une règle locale interdit de reprendre : choisissez un autre terrain ou enregistrez une dérogation.</source>
        <translation>{name} has already done an internship at “{site}”, which a local rule forbids taking again: choose another training site or record a derogation.</translation>
    </message>
    <message>
        <source>{name} a déjà fait {n} stage en CHU (maximum local : {most}) : choisissez un terrain hors CHU ou enregistrez une dérogation.</source>
        <translation>{name} has already done {n} internship in a CHU (local maximum: {most}): choose a training site outside the CHU or record a derogation.</translation>
    </message>
    <message>
        <source>{name} a déjà fait {n} stages en CHU (maximum local : {most}) : choisissez un terrain hors CHU ou enregistrez une dérogation.</source>
        <translation>{name} has already done {n} internships in a CHU (local maximum: {most}): choose a training site outside the CHU or record a derogation.</translation>
    </message>
    <message>
        <source>{name} a déjà un poste ce semestre : retirez d’abord cette affectation.</source>
        <translation>{name} already has a post this semester: remove that assignment first.</translation>
    </message>
    <message>
        <source>{name} a déjà validé un stage « {type} », qu’une règle locale interdit de refaire : choisissez un autre type de stage ou enregistrez une dérogation.</source>
        <translation>{name} has already validated a “{type}” internship, which a local rule forbids doing again: choose another internship type or record a derogation.</translation>
    </message>
    <message>
        <source>{name} a fait son premier semestre de docteur junior à « {site} » et doit y rester : choisissez ce terrain ou enregistrez une dérogation.</source>
        <translation>{name} did the first junior doctor semester at “{site}” and must stay there: choose this training site or record a derogation.</translation>
    </message>
    <message>
        <source>{name} ne prend pas de poste ce semestre ({situation}) : corrigez d’abord sa situation.</source>
        <translation>{name} takes no post this semester ({situation}): correct the situation first.</translation>
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
    <name>RulesPage</name>
    <message>
        <source> jusqu’au {day:%d/%m/%Y}</source>
        <translation> until {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>Aucune règle choisie</source>
        <translation>No rule chosen</translation>
    </message>
    <message>
        <source>Aucune valeur n’est en vigueur au premier jour du semestre.</source>
        <translation>No value is in force on the first day of the semester.</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choisissez d’abord une règle dans la liste.</source>
        <translation>First choose a rule in the list.</translation>
    </message>
    <message>
        <source>Choisissez une règle pour en voir le texte et la date ; Entrée la change.</source>
        <translation>Choose a rule to see its text and date; Enter changes it.</translation>
    </message>
    <message>
        <source>Filtrer les règles</source>
        <translation>Filter rules</translation>
    </message>
    <message>
        <source>Filtrer les règles : nom, valeur, source…  Ctrl+F</source>
        <translation>Filter rules: name, value, source…  Ctrl+F</translation>
    </message>
    <message>
        <source>Historique…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>La règle en mots</source>
        <translation>The rule in words</translation>
    </message>
    <message>
        <source>La valeur livrée est en vigueur.</source>
        <translation>The shipped value is in force.</translation>
    </message>
    <message>
        <source>Motif : {motive}</source>
        <translation>Reason: {motive}</translation>
    </message>
    <message>
        <source>Revenir à la valeur livrée</source>
        <translation>Go back to the shipped value</translation>
    </message>
    <message>
        <source>Règle {number}</source>
        <translation>Rule {number}</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Règles d’une faculté…</source>
        <translation>Rules of a faculty…</translation>
    </message>
    <message>
        <source>Règles et paramètres</source>
        <translation>Rules and parameters</translation>
    </message>
    <message>
        <source>Sections des règles</source>
        <translation>Sections of the rules</translation>
    </message>
    <message>
        <source>Source : {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{section} ({n})</source>
        <translation>{section} ({n})</translation>
    </message>
    <message>
        <source>{shown} sur {total} affichées</source>
        <translation>{shown} of {total} shown</translation>
    </message>
    <message>
        <source>{value}, depuis le {day:%d/%m/%Y}{until}. {mark} · portée : {scope} · {who}</source>
        <translation>{value}, since {day:%d/%m/%Y}{until}. {mark} · scope: {scope} · {who}</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>  … et {n} autres.</source>
        <translation>  … and {n} others.</translation>
    </message>
    <message>
        <source>Non prouvé&#x202f;: «&#x202f;{level}&#x202f;» peut encore gagner {gap}&#x202f;% au plus ({seconds} s).</source>
        <translation>Not proved: “{level}” may still gain {gap}% at most ({seconds} s).</translation>
    </message>
    <message>
        <source>Prouvé&#x202f;: aucun plan n’est meilleur ({seconds} s).</source>
        <translation>Proved: no plan is better ({seconds} s).</translation>
    </message>
    <message>
        <source>Trajet&#x202f;: {mean} min en moyenne, {worst} min pour le dixième le plus loin, {largest} min au plus.</source>
        <translation>Journey: {mean} min on average, {worst} min for the farthest tenth, {largest} min at most.</translation>
    </message>
    <message>
        <source>Vérificateur indépendant&#x202f;: {n} erreur.</source>
        <translation>Independent checker: {n} error.</translation>
    </message>
    <message>
        <source>Vérificateur indépendant&#x202f;: {n} erreurs.</source>
        <translation>Independent checker: {n} errors.</translation>
    </message>
    <message>
        <source>Vœux&#x202f;: {first} au 1ᵉʳ, {five} parmi les 5 premiers, {outside} hors des vœux.</source>
        <translation>Wishes: {first} at the 1st, {five} among the first 5, {outside} outside the wishes.</translation>
    </message>
    <message>
        <source>{label}&#x202f;: {n} interne placé, {without} sans poste.</source>
        <translation>{label}: {n} intern placed, {without} without a post.</translation>
    </message>
    <message>
        <source>{label}&#x202f;: {n} internes placés, {without} sans poste.</source>
        <translation>{label}: {n} interns placed, {without} without a post.</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Contrôle ({n})</source>
        <translation>Check ({n})</translation>
    </message>
    <message>
        <source>Contrôle du plan</source>
        <translation>Plan check</translation>
    </message>
    <message>
        <source>Détails du calcul choisi</source>
        <translation>Details of the chosen computation</translation>
    </message>
    <message>
        <source>Internes sans poste</source>
        <translation>Interns without a post</translation>
    </message>
    <message>
        <source>Le contrôle indépendant ne trouve rien à redire à ce plan.</source>
        <translation>The independent check finds nothing to object to in this plan.</translation>
    </message>
    <message>
        <source>Qui bouge</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>Sans poste</source>
        <translation>Without a post</translation>
    </message>
    <message>
        <source>Sans poste ({n})</source>
        <translation>Without a post ({n})</translation>
    </message>
    <message>
        <source>Une place de plus</source>
        <translation>One more place</translation>
    </message>
    <message>
        <source>{found} {n} erreur ne vient pas des affectations, mais des listes ou des postes ouverts.</source>
        <translation>{found} {n} error does not come from the assignments, but from the lists or the open posts.</translation>
    </message>
    <message>
        <source>{found} {n} erreurs ne viennent pas des affectations, mais des listes ou des postes ouverts.</source>
        <translation>{found} {n} errors do not come from the assignments, but from the lists or the open posts.</translation>
    </message>
    <message>
        <source>{n} constat ; le choisir y mène.</source>
        <translation>{n} finding; choosing it leads there.</translation>
    </message>
    <message>
        <source>{n} constats ; en choisir un y mène.</source>
        <translation>{n} findings; choosing one leads there.</translation>
    </message>
    <message>
        <source>{n} interne n’a pas de poste dans ce plan.</source>
        <translation>{n} intern has no post in this plan.</translation>
    </message>
    <message>
        <source>{n} internes n’ont pas de poste dans ce plan.</source>
        <translation>{n} interns have no post in this plan.</translation>
    </message>
    <message>
        <source>Équité</source>
        <translation>Fairness</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>1ᵉʳ vœu</source>
        <translation>1st wish</translation>
    </message>
    <message>
        <source>1ᵉʳ vœu : {first} · vœux 2 à 5 : {early} · suivants : {late} · hors vœux : {outside} · sans vœu connu : {none} · sans poste : {unplaced}</source>
        <translation>1st wish: {first} · wishes 2 to 5: {early} · later ones: {late} · outside the wishes: {outside} · no known wish: {none} · without a post: {unplaced}</translation>
    </message>
    <message>
        <source>Avertissements</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Contrôle indépendant</source>
        <translation>Independent check</translation>
    </message>
    <message>
        <source>De gauche à droite : 1ᵉʳ vœu, vœux 2 à 5, vœux suivants, hors vœux, sans vœu connu, sans poste</source>
        <translation>From left to right: 1st wish, wishes 2 to 5, later wishes, outside the wishes, no known wish, without a post</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Erreurs</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Graine</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Hors de leurs vœux</source>
        <translation>Outside their wishes</translation>
    </message>
    <message>
        <source>Moyenne des minutes du dixième des internes qui va le plus loin</source>
        <translation>Mean of the minutes of the tenth of interns who go the farthest</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Niveaux, le premier qui diffère décide</source>
        <translation>Levels, the first that differs decides</translation>
    </message>
    <message>
        <source>Pire dixième</source>
        <translation>Worst tenth</translation>
    </message>
    <message>
        <source>Places libres par type</source>
        <translation>Free places by type</translation>
    </message>
    <message>
        <source>Placés</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Trajet le plus long</source>
        <translation>Longest journey</translation>
    </message>
    <message>
        <source>Trajet moyen</source>
        <translation>Mean journey</translation>
    </message>
    <message>
        <source>Vœux</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>Vœux 1 à 5</source>
        <translation>Wishes 1 to 5</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{number}. {level}</source>
        <translation>{number}. {level}</translation>
    </message>
    <message>
        <source>{n} libre sur {seats}</source>
        <translation>{n} free of {seats}</translation>
    </message>
    <message>
        <source>{n} libres sur {seats}</source>
        <translation>{n} free of {seats}</translation>
    </message>
    <message>
        <source>{n} place prise</source>
        <translation>{n} place taken</translation>
    </message>
    <message>
        <source>{n} places prises</source>
        <translation>{n} places taken</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>RunShelf</name>
    <message>
        <source>Chiffres du plan en vigueur</source>
        <translation>Figures of the plan in force</translation>
    </message>
    <message>
        <source>{method} {number}</source>
        <translation>{method} {number}</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>{figure}, meilleure valeur</source>
        <translation>{figure}, best value</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Calculs côte à côte</source>
        <translation>Computations side by side</translation>
    </message>
    <message>
        <source>← → : choisir un calcul · Ctrl+C : copier le tableau</source>
        <translation>← →: choose a computation · Ctrl+C: copy the table</translation>
    </message>
</context>
<context>
    <name>RunWhyDialog</name>
    <message>
        <source>Choisissez un interne, puis un poste : la réponse paraît ici.</source>
        <translation>Choose an intern, then a post: the answer appears here.</translation>
    </message>
    <message>
        <source>Choisissez un poste : la réponse paraît ici.</source>
        <translation>Choose a post: the answer appears here.</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Nom de l’interne</source>
        <translation>Name of the intern</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Pourquoi pas un autre poste ?</source>
        <translation>Why not another post?</translation>
    </message>
    <message>
        <source>Recherche de la réponse…</source>
        <translation>Looking for the answer…</translation>
    </message>
    <message>
        <source>Site, type ou numéro du poste</source>
        <translation>Site, type or number of the post</translation>
    </message>
    <message>
        <source>plan en vigueur</source>
        <translation>plan in force</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Aucun interne et aucun terrain ne gagneraient tous deux à quitter ce plan.</source>
        <translation>No intern and no site would both gain by leaving this plan.</translation>
    </message>
    <message>
        <source>Aucun plan n’a de meilleurs niveaux : c’est prouvé.</source>
        <translation>No plan has better levels: this is proved.</translation>
    </message>
    <message>
        <source>Ce que contient le plan maintenant</source>
        <translation>What the plan contains now</translation>
    </message>
    <message>
        <source>Chacun prend à son tour ; rien n’est optimisé.</source>
        <translation>Each takes a post in turn; nothing is optimised.</translation>
    </message>
    <message>
        <source>Gardé le {at:%d/%m/%Y} à {at:%H:%M} par {author}</source>
        <translation>Kept on {at:%d/%m/%Y} at {at:%H:%M} by {author}</translation>
    </message>
    <message>
        <source>Le plan en vigueur n’a pas été calculé.</source>
        <translation>The plan in force was not computed.</translation>
    </message>
    <message>
        <source>Pas gardé : il disparaît avec la fenêtre</source>
        <translation>Not kept: it disappears with the window</translation>
    </message>
    <message>
        <source>Prouvé jusqu’au niveau « {level} », qui pourrait être meilleur.</source>
        <translation>Proved up to the level “{level}”, which could be better.</translation>
    </message>
    <message>
        <source>arrêté avant la preuve</source>
        <translation>stopped before the proof</translation>
    </message>
    <message>
        <source>couples</source>
        <translation>couples</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>optimal, prouvé</source>
        <translation>optimal, proved</translation>
    </message>
    <message>
        <source>optimum</source>
        <translation>optimum</translation>
    </message>
    <message>
        <source>ordre d’appel suivi</source>
        <translation>call order followed</translation>
    </message>
    <message>
        <source>peu de changements</source>
        <translation>few changes</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>{n} paire bloquante</source>
        <translation>{n} blocking pair</translation>
    </message>
    <message>
        <source>{n} paires bloquantes</source>
        <translation>{n} blocking pairs</translation>
    </message>
    <message>
        <source>à {percent} % au plus de l’optimum</source>
        <translation>within {percent}% of the optimum</translation>
    </message>
    <message>
        <source>équité</source>
        <translation>fairness</translation>
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
    <name>ScopeFields</name>
    <message>
        <source>Taper une partie du nom…</source>
        <translation>Type a part of the name…</translation>
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
    <name>Season</name>
    <message>
        <source>hiver</source>
        <translation>winter</translation>
    </message>
    <message>
        <source>été</source>
        <translation>summer</translation>
    </message>
</context>
<context>
    <name>SeatRows</name>
    <message>
        <source>Ce dont ce niveau baisserait ; à chaque niveau, moins vaut mieux</source>
        <translation>By how much this level would fall; at every level, less is better</translation>
    </message>
    <message>
        <source>Ce qui s’améliore d’abord</source>
        <translation>What improves first</translation>
    </message>
    <message>
        <source>De combien</source>
        <translation>By how much</translation>
    </message>
    <message>
        <source>Poste</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>−{amount}</source>
        <translation>−{amount}</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>une place de plus placerait un interne de plus</source>
        <translation>one more place would place one more intern</translation>
    </message>
    <message>
        <source>une place de plus&#x202f;: {name} −{amount}</source>
        <translation>one more place: {name} −{amount}</translation>
    </message>
    <message>
        <source>{n} place peut fermer sans laisser un interne de plus sans poste</source>
        <translation>{n} place can close without leaving one more intern without a post</translation>
    </message>
    <message>
        <source>{n} places peuvent fermer sans laisser un interne de plus sans poste</source>
        <translation>{n} places can close without leaving one more intern without a post</translation>
    </message>
</context>
<context>
    <name>SeatsPanel</name>
    <message>
        <source>Arrêté. Revenez à cet onglet pour reprendre le calcul.</source>
        <translation>Stopped. Come back to this tab to start the computation again.</translation>
    </message>
    <message>
        <source>Aucun poste : une place de plus n’améliorerait ce plan à aucun niveau.</source>
        <translation>No post: one more place would improve this plan at no level.</translation>
    </message>
    <message>
        <source>Lancez un calcul pour voir où une place de plus compterait.</source>
        <translation>Run a computation to see where one more place would count.</translation>
    </message>
    <message>
        <source>L’effet d’une place de plus se calcule, poste par poste…</source>
        <translation>The effect of one more place is being computed, post by post…</translation>
    </message>
    <message>
        <source>Postes où une place de plus compterait</source>
        <translation>Posts where one more place would count</translation>
    </message>
    <message>
        <source>Sur {n} poste, une place de plus placerait un interne de plus. Les autres niveaux ne se comptent que pour un optimum prouvé.</source>
        <translation>On {n} post, one more place would place one more intern. The other levels are counted only for a proved optimum.</translation>
    </message>
    <message>
        <source>Sur {n} postes, une place de plus placerait un interne de plus. Les autres niveaux ne se comptent que pour un optimum prouvé.</source>
        <translation>On {n} posts, one more place would place one more intern. The other levels are counted only for a proved optimum.</translation>
    </message>
    <message>
        <source>Une place de plus</source>
        <translation>One more place</translation>
    </message>
    <message>
        <source>Une place de plus améliorerait ce plan sur {n} poste ; le choisir y mène.</source>
        <translation>One more place would improve this plan on {n} post; choosing it leads there.</translation>
    </message>
    <message>
        <source>Une place de plus améliorerait ce plan sur {n} postes ; en choisir un y mène.</source>
        <translation>One more place would improve this plan on {n} posts; choosing one leads there.</translation>
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
    <name>SemesterValidity</name>
    <message>
        <source>valide</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>à confirmer par une personne</source>
        <translation>to be confirmed by a person</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Aucune ligne à envoyer</source>
        <translation>No line to send</translation>
    </message>
    <message>
        <source>J’accepte d’envoyer ces {n} lignes à {host}</source>
        <translation>I agree to send these {n} lines to {host}</translation>
    </message>
    <message>
        <source>J’accepte d’envoyer cette ligne à {host}</source>
        <translation>I agree to send this line to {host}</translation>
    </message>
    <message>
        <source>Lieux de stage ({n})</source>
        <translation>Practice locations ({n})</translation>
    </message>
    <message>
        <source>Lignes envoyées</source>
        <translation>Lines sent</translation>
    </message>
    <message>
        <source>Logements ({n})&#x202f;: l’adresse peut être celle d’une personne</source>
        <translation>Housing ({n}): the address may be that of a person</translation>
    </message>
    <message>
        <source>Reste ici</source>
        <translation>Stays here</translation>
    </message>
    <message>
        <source>Sans cet envoi, chaque lieu est au chef-lieu de sa commune&#x202f;: cela suffit pour placer des internes. Pour le mettre à son adresse, les lignes ci-dessous partent vers {host}, le service public de géocodage de l’IGN. Rien d’autre ne part&#x202f;: aucun nom, aucun interne.</source>
        <translation>Without this, each place stands at the chef-lieu of its commune: that is enough to place interns. To put it at its address, the lines below go to {host}, the public geocoding service of the IGN. Nothing else goes: no name, no intern.</translation>
    </message>
    <message>
        <source>Structures de santé ({n})</source>
        <translation>Health structures ({n})</translation>
    </message>
    <message>
        <source>envoyé</source>
        <translation>sent</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>Annuler la procédure…</source>
        <translation>Cancel the procedure…</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Comparer…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Des internes de la liste ne peuvent pas être appelés : voyez ci-dessous.</source>
        <translation>Some interns in the list cannot be called: see below.</translation>
    </message>
    <message>
        <source>Des internes n’ont pas encore été appelés.</source>
        <translation>Some interns have not been called yet.</translation>
    </message>
    <message>
        <source>Figer…</source>
        <translation>Freeze…</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Nouvelle procédure…</source>
        <translation>New procedure…</translation>
    </message>
    <message>
        <source>Nouvelle séance…</source>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Nouvelle…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>N° {number} · {label} · {status}</source>
        <translation>No. {number} · {label} · {status}</translation>
    </message>
    <message>
        <source>Ouvrir la séance</source>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Rétablir la liste d’appel</source>
        <translation>Draw up the call list again</translation>
    </message>
    <message>
        <source>Seconde fenêtre pour la salle : places restantes et nom appelé (F11)</source>
        <translation>Second window for the room: places left and name called (F11)</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Séance de choix</source>
        <translation>Choice session</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Aucun type coché : tous les postes ouverts à ces phases.</source>
        <translation>No type ticked: all the posts open to these phases.</translation>
    </message>
    <message>
        <source>Choix du semestre d’hiver, socle</source>
        <translation>Choice for the winter semester, socle</translation>
    </message>
    <message>
        <source>Clé de classement</source>
        <translation>Ranking key</translation>
    </message>
    <message>
        <source>Cochez au moins une phase.</source>
        <translation>Tick at least one phase.</translation>
    </message>
    <message>
        <source>Donnez un nom à la séance.</source>
        <translation>Give the session a name.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Faculté de médecine, amphithéâtre A, 10 boulevard Tonnellé, Tours</source>
        <translation>Faculty of medicine, lecture hall A, 10 boulevard Tonnellé, Tours</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Les internes des spécialités d’accueil ont déjà choisi</source>
        <translation>The interns of the host specialties have already chosen</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Minutes par tour</source>
        <translation>Minutes per turn</translation>
    </message>
    <message>
        <source>Modifier la séance</source>
        <translation>Change the session</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Nom de la séance</source>
        <translation>Name of the session</translation>
    </message>
    <message>
        <source>Nouvelle séance de choix</source>
        <translation>New choice session</translation>
    </message>
    <message>
        <source>Phases appelées</source>
        <translation>Phases called</translation>
    </message>
    <message>
        <source>Premier appel</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Pré-choix : à blanc, personne n’est affecté</source>
        <translation>Pre-choice: a trial run, nobody is assigned</translation>
    </message>
    <message>
        <source>Préparer aussi le pré-choix</source>
        <translation>Prepare the pre-choice as well</translation>
    </message>
    <message>
        <source>Préparer aussi le pré-choix, le {day:%d/%m/%Y}, qu’une règle locale demande</source>
        <translation>Prepare the pre-choice of {day:%d/%m/%Y} as well, which a local rule asks for</translation>
    </message>
    <message>
        <source>Types de stage</source>
        <translation>Internship types</translation>
    </message>
    <message>
        <source>ordre de la liste importée</source>
        <translation>order of the imported list</translation>
    </message>
    <message>
        <source>rang national</source>
        <translation>national rank</translation>
    </message>
    <message>
        <source>rang rapporté à la taille du classement</source>
        <translation>rank over the size of the ranking</translation>
    </message>
    <message>
        <source>{session}, pré-choix</source>
        <translation>{session}, pre-choice</translation>
    </message>
</context>
<context>
    <name>SessionPrints</name>
    <message>
        <source>Alarme</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarmes</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Anc.</source>
        <translation>Sen.</translation>
    </message>
    <message>
        <source>Aucun choix n’a été fait malgré une alarme de l’anticipation.</source>
        <translation>No choice was made in spite of an alarm of the look-ahead.</translation>
    </message>
    <message>
        <source>Aucun des choix ci-dessous ne vaut plus. Ils sont imprimés pour dire ce qui s’est passé.</source>
        <translation>None of the choices below holds any longer. They are printed to say what happened.</translation>
    </message>
    <message>
        <source>Ce que l’anticipation a dit</source>
        <translation>What the look-ahead said</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce semestre n’a pas encore de séance de choix.</source>
        <translation>This semester has no choice session yet.</translation>
    </message>
    <message>
        <source>Cette séance a été annulée le {at:%d/%m/%Y} à {at:%H:%M} par {author}. Motif&#x202f;: {motive}</source>
        <translation>This session was cancelled on {at:%d/%m/%Y} at {at:%H:%M} by {author}. Reason: {motive}</translation>
    </message>
    <message>
        <source>Choix faits malgré une alarme</source>
        <translation>Choices made in spite of an alarm</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Fait à ………………………………………, le ………………………………</source>
        <translation>Place ………………………………………, date ………………………………</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Il ne s’est encore rien passé.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Internes appelés</source>
        <translation>Interns called</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Journal de la séance</source>
        <translation>Journal of the session</translation>
    </message>
    <message>
        <source>La liste d’appel de cette séance n’est pas encore établie&#x202f;: il n’y a rien à imprimer.</source>
        <translation>The call list of this session is not drawn up yet: there is nothing to print.</translation>
    </message>
    <message>
        <source>La séance</source>
        <translation>The session</translation>
    </message>
    <message>
        <source>La séance n° {number} ne se lit pas.</source>
        <translation>Session no. {number} cannot be read.</translation>
    </message>
    <message>
        <source>La séance n’est pas figée&#x202f;: elle n’a pas d’empreinte.</source>
        <translation>The session is not frozen: it has no fingerprint.</translation>
    </message>
    <message>
        <source>La séance n’offre aucun poste.</source>
        <translation>The session offers no post.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Non prises</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Numéros possibles&#x202f;: {numbers}.</source>
        <translation>Possible numbers: {numbers}.</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>N° du poste choisi</source>
        <translation>No. of the post chosen</translation>
    </message>
    <message>
        <source>Offertes</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Personne n’a encore été appelé.</source>
        <translation>Nobody has been called yet.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase&#x202f;: phase et semestre dans la phase. Anc.&#x202f;: ancienneté, les semestres qui comptent pour l’ordre. À égalité, le classement décide.</source>
        <translation>Phase: phase and semester in the phase. Sen.: seniority, the semesters that count for the order. Among equals the ranking decides.</translation>
    </message>
    <message>
        <source>Places libres au début de la séance, prises dans sa capacité, et restantes.</source>
        <translation>Seats free at the start of the session, taken inside capacity, and left.</translation>
    </message>
    <message>
        <source>Places restantes</source>
        <translation>Seats left</translation>
    </message>
    <message>
        <source>Places restantes par type de stage</source>
        <translation>Seats left by internship type</translation>
    </message>
    <message>
        <source>Prises</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Procuration</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Préparez-en une dans la page «&#x202f;Séance de choix&#x202f;».</source>
        <translation>Prepare one on the page “Choice session”.</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Présidence de la séance (nom, signature)</source>
        <translation>Chair of the session (name, signature)</translation>
    </message>
    <message>
        <source>Rang (%)</source>
        <translation>Rank (%)</translation>
    </message>
    <message>
        <source>Reprenez la dernière copie de sécurité.</source>
        <translation>Go back to the latest backup.</translation>
    </message>
    <message>
        <source>Reprenez une copie du plan faite avant cette modification.</source>
        <translation>Go back to a copy of the plan made before this change.</translation>
    </message>
    <message>
        <source>Représentation des internes (nom, signature)</source>
        <translation>Representative of the interns (name, signature)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seconde procédure</source>
        <translation>Second procedure</translation>
    </message>
    <message>
        <source>Secrétariat de la séance (nom, signature)</source>
        <translation>Secretary of the session (name, signature)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SÉANCE ANNULÉE</source>
        <translation>CANCELLED SESSION</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Séance annulée</source>
        <translation>Session cancelled</translation>
    </message>
    <message>
        <source>Séance figée</source>
        <translation>Session frozen</translation>
    </message>
    <message>
        <source>S&#x202f;: surnombre. Le motif n’est ni enregistré ni imprimé.</source>
        <translation>S: supernumerary. The reason is neither recorded nor printed.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Types de stage</source>
        <translation>Internship types</translation>
    </message>
    <message>
        <source>a choisi un poste</source>
        <translation>chose a post</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>absents&#x202f;: {absent} · désistés&#x202f;: {withdrawn} · sans choix&#x202f;: {none}</source>
        <translation>absent: {absent} · withdrawn: {withdrawn} · no choice: {none}</translation>
    </message>
    <message>
        <source>alarme</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>choix fait par un tiers</source>
        <translation>choice made by a third party</translation>
    </message>
    <message>
        <source>choix faits par un tiers</source>
        <translation>choices made by somebody else</translation>
    </message>
    <message>
        <source>dont en surnombre&#x202f;: {n}</source>
        <translation>of whom supernumerary: {n}</translation>
    </message>
    <message>
        <source>désistement, place rendue</source>
        <translation>withdrawal, seat given back</translation>
    </message>
    <message>
        <source>en personne</source>
        <translation>in person</translation>
    </message>
    <message>
        <source>interne sur la liste</source>
        <translation>intern on the list</translation>
    </message>
    <message>
        <source>internes sur la liste</source>
        <translation>interns on the list</translation>
    </message>
    <message>
        <source>jour à fixer</source>
        <translation>day to be set</translation>
    </message>
    <message>
        <source>le {at:%d/%m/%Y} à {at:%H:%M}, par {author}</source>
        <translation>on {at:%d/%m/%Y} at {at:%H:%M}, by {author}</translation>
    </message>
    <message>
        <source>non fixé</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>n° {number} · {label} · {status}</source>
        <translation>no. {number} · {label} · {status}</translation>
    </message>
    <message>
        <source>ont choisi un poste</source>
        <translation>have chosen a post</translation>
    </message>
    <message>
        <source>ordre&#x202f;: phase, ancienneté, puis {key}</source>
        <translation>order: phase, seniority, then {key}</translation>
    </message>
    <message>
        <source>par procuration&#x202f;: {proxy} · par liste de vœux&#x202f;: {wishes}</source>
        <translation>by proxy: {proxy} · by wish list: {wishes}</translation>
    </message>
    <message>
        <source>place non prise</source>
        <translation>place not taken</translation>
    </message>
    <message>
        <source>places non prises</source>
        <translation>seats not taken</translation>
    </message>
    <message>
        <source>procuration&#x202f;: {proxy}</source>
        <translation>proxy: {proxy}</translation>
    </message>
    <message>
        <source>pré-choix, qui n’affecte personne</source>
        <translation>pre-choice, which assigns nobody</translation>
    </message>
    <message>
        <source>remplace la séance n° {number}, annulée</source>
        <translation>replaces session no. {number}, cancelled</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>sur {n} offerte</source>
        <translation>of {n} offered</translation>
    </message>
    <message>
        <source>sur {n} offertes</source>
        <translation>of {n} offered</translation>
    </message>
    <message>
        <source>sur {n} poste</source>
        <translation>on {n} post</translation>
    </message>
    <message>
        <source>sur {n} postes</source>
        <translation>on {n} posts</translation>
    </message>
    <message>
        <source>séance {status}</source>
        <translation>session {status}</translation>
    </message>
    <message>
        <source>séance {status}&#x202f;: projet, ce qui suit peut encore changer</source>
        <translation>session {status}: draft, what follows may still change</translation>
    </message>
    <message>
        <source>tous</source>
        <translation>all</translation>
    </message>
    <message>
        <source>{day:%d/%m/%Y}, premier appel à {hour}</source>
        <translation>{day:%d/%m/%Y}, first call at {hour}</translation>
    </message>
    <message>
        <source>{document} (séance ANNULÉE)</source>
        <translation>{document} (CANCELLED session)</translation>
    </message>
    <message>
        <source>{n} interne appelé</source>
        <translation>{n} intern called</translation>
    </message>
    <message>
        <source>{n} internes appelés</source>
        <translation>{n} interns called</translation>
    </message>
    <message>
        <source>«&#x202f;{value}&#x202f;» n’est pas le numéro d’une séance.</source>
        <translation>“{value}” is not the number of a session.</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>à appeler encore&#x202f;: {n}</source>
        <translation>still to be called: {n}</translation>
    </message>
</context>
<context>
    <name>SessionStatus</name>
    <message>
        <source>annulée</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>en préparation</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>figée</source>
        <translation>frozen</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Allège d’abord le trajet et les vœux de ceux que les semestres passés ont envoyés loin ou hors de leurs vœux. Ne sert jamais dans le choix légal par rang.</source>
        <translation>Eases first the journey and the wishes of those whom past semesters sent far away or outside their wishes. Never used in the legal choice by rank.</translation>
    </message>
    <message>
        <source>Après les vœux viennent les autres postes permis, du plus proche au plus lointain : ordre publié</source>
        <translation>After the wishes come the other permitted posts, from the nearest to the farthest: a published order</translation>
    </message>
    <message>
        <source>Au-delà, le meilleur plan trouvé est donné, avec ce qui manque à sa preuve</source>
        <translation>Beyond that, the best plan found is given, with what its proof still lacks</translation>
    </message>
    <message>
        <source>CE QUI COMPTE</source>
        <translation>WHAT COUNTS</translation>
    </message>
    <message>
        <source>Calculer</source>
        <translation>Compute</translation>
    </message>
    <message>
        <source>Ce que les semestres passés ont coûté à chacun allège ce semestre-ci.</source>
        <translation>What past semesters cost each intern eases this semester.</translation>
    </message>
    <message>
        <source>Ce qui est verrouillé reste toujours.</source>
        <translation>What is locked always stays.</translation>
    </message>
    <message>
        <source>Changer le moins possible</source>
        <translation>Change as little as possible</translation>
    </message>
    <message>
        <source>Cherche, parmi les plans stables avec ex æquo, un plan qui en place davantage</source>
        <translation>Looks, among the plans that are stable with ties, for a plan that places more interns</translation>
    </message>
    <message>
        <source>Cochez au moins une phase.</source>
        <translation>Tick at least one phase.</translation>
    </message>
    <message>
        <source>Compléter les listes courtes</source>
        <translation>Complete the short lists</translation>
    </message>
    <message>
        <source>Durée au plus</source>
        <translation>Time at most</translation>
    </message>
    <message>
        <source>Départage les plans égaux. La même graine donne toujours le même plan ; publiez-la.</source>
        <translation>Separates equal plans. The same seed always gives the same plan; publish it.</translation>
    </message>
    <message>
        <source>Ex æquo : en placer davantage</source>
        <translation>Ties: place more interns</translation>
    </message>
    <message>
        <source>Garder les choix faits en séance</source>
        <translation>Keep the choices made in session</translation>
    </message>
    <message>
        <source>Graine</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Graine du tirage</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>Le choix par rang ne tient jamais compte des couples.</source>
        <translation>The choice by rank never takes couples into account.</translation>
    </message>
    <message>
        <source>Le plan en vigueur pèse plus que les vœux : le calcul montre qui change de poste.</source>
        <translation>The plan in force weighs more than the wishes: the computation shows who changes post.</translation>
    </message>
    <message>
        <source>Masquer les réglages d’expert</source>
        <translation>Hide the expert settings</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Ne compte que dans l’optimum.</source>
        <translation>Counts only in the optimum.</translation>
    </message>
    <message>
        <source>Nouveau calcul</source>
        <translation>New computation</translation>
    </message>
    <message>
        <source>PHASES</source>
        <translation>PHASES</translation>
    </message>
    <message>
        <source>Rapprocher les couples</source>
        <translation>Bring couples together</translation>
    </message>
    <message>
        <source>Réglages d’expert</source>
        <translation>Expert settings</translation>
    </message>
    <message>
        <source>Terrains : classer les autres en dernier</source>
        <translation>Sites: rank the others last</translation>
    </message>
    <message>
        <source>Un souhait, pas un droit&#x202f;: cherche des postes proches pour les deux, sans priver personne d’un poste. Ne sert jamais dans le choix légal par rang.</source>
        <translation>A wish, not a right: looks for near posts for both without depriving anybody of a post. Never used in the legal choice by rank.</translation>
    </message>
    <message>
        <source>Un terrain accepte aussi ceux qu’il n’a pas classés, après les autres</source>
        <translation>A site also accepts those it has not ranked, after the others</translation>
    </message>
    <message>
        <source>{method}</source>
        <translation>{method}</translation>
    </message>
    <message>
        <source>Équité entre semestres</source>
        <translation>Fairness between semesters</translation>
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
        <source> · {n} pour 10&#x202f;000 hab.</source>
        <translation> · {n} for 10,000 inh.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
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
        <source>Ce semestre</source>
        <translation>This semester</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Disponible</source>
        <translation>Available</translation>
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
        <source>Habitants de ces rapports ({base})</source>
        <translation>Inhabitants of these rates ({base})</translation>
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
        <source>N° FINESS</source>
        <translation>FINESS no.</translation>
    </message>
    <message>
        <source>N° du logement</source>
        <translation>Number of the lodging</translation>
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
        <source>Sources publiées</source>
        <translation>Published sources</translation>
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
        <source>du {first:%d/%m/%Y} au {last:%d/%m/%Y}</source>
        <translation>from {first:%d/%m/%Y} to {last:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>jusqu’au {day:%d/%m/%Y}</source>
        <translation>until {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>non publié</source>
        <translation>not published</translation>
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
        <source>{kind} ({vintage}, {source})</source>
        <translation>{kind} ({vintage}, {source})</translation>
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
        <source>{n} interne au plus</source>
        <translation>{n} intern at most</translation>
    </message>
    <message>
        <source>{n} internes au plus</source>
        <translation>{n} interns at most</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
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
        <source>{until} : ne couvre pas le semestre</source>
        <translation>{until}: does not cover the semester</translation>
    </message>
    <message>
        <source>{value} · édition en vigueur</source>
        <translation>{value} · edition in force</translation>
    </message>
    <message>
        <source>À valider ce semestre</source>
        <translation>To complete this semester</translation>
    </message>
    <message>
        <source>à partir du {first:%d/%m/%Y}</source>
        <translation>from {first:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>à placer</source>
        <translation>to be placed</translation>
    </message>
</context>
<context>
    <name>SheetMap</name>
    <message>
        <source>Communes au-delà du seuil inconnues&#x202f;: {reason}</source>
        <translation>Communes beyond the limit unknown: {reason}</translation>
    </message>
    <message>
        <source>Seuil&#x202f;: {definition}. Hors du plan, non hachuré.</source>
        <translation>Limit: {definition}. Outside the plan not hatched.</translation>
    </message>
    <message>
        <source>{n} commune de la fiche au-delà du seuil</source>
        <translation>{n} commune of the sheet beyond the limit</translation>
    </message>
    <message>
        <source>{n} communes de la fiche au-delà du seuil</source>
        <translation>{n} communes of the sheet beyond the limit</translation>
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
        <source>Documents&#x202f;: agrandir, réduire, pleine largeur</source>
        <translation>Documents: larger, smaller, full width</translation>
    </message>
    <message>
        <source>Documents&#x202f;: monter ou descendre une colonne</source>
        <translation>Documents: move a column up or down</translation>
    </message>
    <message>
        <source>Documents&#x202f;: page avant, après, première, dernière</source>
        <translation>Documents: page before, after, first, last</translation>
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
        <source>Liste d’appel : procuration, pourquoi ce rang</source>
        <translation>Call list: proxy, why this rank</translation>
    </message>
    <message>
        <source>Pages, dans l’ordre de la barre de gauche</source>
        <translation>Pages, in the order of the bar at the left</translation>
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
        <source>Séance : absent, absent selon ses vœux</source>
        <translation>Session: absent, absent with wishes followed</translation>
    </message>
    <message>
        <source>Séance : prendre le poste choisi</source>
        <translation>Session: take the selected post</translation>
    </message>
    <message>
        <source>Séance : prendre le poste qui porte le chiffre</source>
        <translation>Session: take the post that bears the digit</translation>
    </message>
    <message>
        <source>Séance : sans poste, surnombre</source>
        <translation>Session: without a post, supernumerary</translation>
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
    <name>SidePanel</name>
    <message>
        <source>Absents</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Avancement de la séance</source>
        <translation>Progress of the session</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Ensuite</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Rappeler {name}</source>
        <translation>Recall {name}</translation>
    </message>
    <message>
        <source>⚠ {n} interne ne peut plus être placé : {names}.</source>
        <translation>⚠ {n} intern can no longer be placed: {names}.</translation>
    </message>
    <message>
        <source>⚠ {n} internes ne peuvent plus être placés : {names}.</source>
        <translation>⚠ {n} interns can no longer be placed: {names}.</translation>
    </message>
    <message>
        <source>✓ Tous ceux qui attendent peuvent encore être placés.</source>
        <translation>✓ All those who are waiting can still be placed.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>sans poste : {name}</source>
        <translation>without a post: {name}</translation>
    </message>
    <message>
        <source>tour {turn}, {name} : {sentence}</source>
        <translation>turn {turn}, {name}: {sentence}</translation>
    </message>
    <message>
        <source>{n} interne appelé</source>
        <translation>{n} intern called</translation>
    </message>
    <message>
        <source>{n} internes appelés</source>
        <translation>{n} interns called</translation>
    </message>
    <message>
        <source>{n} placé</source>
        <translation>{n} placed</translation>
    </message>
    <message>
        <source>{n} placés</source>
        <translation>{n} placed</translation>
    </message>
    <message>
        <source>{type} : {taken} places prises sur {seats}</source>
        <translation>{type}: {taken} of {seats} places taken</translation>
    </message>
</context>
<context>
    <name>SimulationView</name>
    <message>
        <source>Avant de publier la liste : où tomberaient les places vides ? La simulation fait choisir les internes dans l’ordre d’appel, par leurs vœux connus, sinon par le trajet depuis leur domicile.</source>
        <translation>Before you publish the list: where would the empty places fall? The simulation makes the interns choose in call order, by their known wishes, otherwise by the journey from their home.</translation>
    </message>
    <message>
        <source>Choix simulés</source>
        <translation>Simulated choices</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Estimation : places vides {empty} sur {seats} (médiane {median}) ; internes sans poste {unplaced} sur {interns}.</source>
        <translation>Estimate: empty places {empty} of {seats} (median {median}); interns without a post {unplaced} of {interns}.</translation>
    </message>
    <message>
        <source>La simulation est en cours.</source>
        <translation>The simulation is running.</translation>
    </message>
    <message>
        <source>Places vides par département</source>
        <translation>Empty places by département</translation>
    </message>
    <message>
        <source>Places vides par type de stage</source>
        <translation>Empty places by internship type</translation>
    </message>
    <message>
        <source>Simuler les choix</source>
        <translation>Simulate the choices</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>Voir les postes vides</source>
        <translation>See the empty posts</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>aménagement</source>
        <translation>arrangement</translation>
    </message>
    <message>
        <source>droit au remords</source>
        <translation>change of specialty</translation>
    </message>
    <message>
        <source>en disponibilité</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>hors subdivision</source>
        <translation>outside the subdivision</translation>
    </message>
    <message>
        <source>présent</source>
        <translation>present</translation>
    </message>
    <message>
        <source>situation particulière</source>
        <translation>particular situation</translation>
    </message>
    <message>
        <source>surnombre non validant</source>
        <translation>non-validating supernumerary</translation>
    </message>
    <message>
        <source>surnombre validant</source>
        <translation>validating supernumerary</translation>
    </message>
</context>
<context>
    <name>SituationBox</name>
    <message>
        <source>Catégorie seulement : aucun motif n’est demandé ni gardé.</source>
        <translation>Category only: no reason is asked for or kept.</translation>
    </message>
    <message>
        <source>Montre la catégorie à l’écran : assurez-vous que personne d’autre ne lit</source>
        <translation>Shows the category on the screen: make sure that nobody else is reading</translation>
    </message>
    <message>
        <source>Montrer et changer</source>
        <translation>Show and change</translation>
    </message>
    <message>
        <source>Situation ce semestre</source>
        <translation>Situation this semester</translation>
    </message>
</context>
<context>
    <name>SlackTable</name>
    <message>
        <source>Candidats</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>De 5 à 95 % des choix simulés</source>
        <translation>From 5 to 95% of the simulated choices</translation>
    </message>
    <message>
        <source>Fourchette</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Internes qui ne peuvent aller nulle part ailleurs</source>
        <translation>Interns who can go nowhere else</translation>
    </message>
    <message>
        <source>Internes qui peuvent y prendre un poste</source>
        <translation>Interns who can take a post there</translation>
    </message>
    <message>
        <source>Là où c’est le plus juste, {interns} internes se partagent {seats} places.</source>
        <translation>Where it is tightest, {interns} interns share {seats} places.</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Médiane des choix simulés</source>
        <translation>Median of the simulated choices</translation>
    </message>
    <message>
        <source>Personne n’en a besoin : tout peut fermer.</source>
        <translation>Nobody needs it: everything can close.</translation>
    </message>
    <message>
        <source>Peuvent fermer</source>
        <translation>Can close</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Places moins internes sans autre choix</source>
        <translation>Places minus interns with no other choice</translation>
    </message>
    <message>
        <source>Places ouvertes</source>
        <translation>Open places</translation>
    </message>
    <message>
        <source>Places, bien choisies, qui peuvent fermer sans laisser un interne de plus sans poste</source>
        <translation>Places, well chosen, that can close without leaving one more intern without a post</translation>
    </message>
    <message>
        <source>Sans autre</source>
        <translation>No other</translation>
    </message>
    <message>
        <source>Vides, estimation</source>
        <translation>Empty, estimate</translation>
    </message>
    <message>
        <source>{low} à {high}</source>
        <translation>{low} to {high}</translation>
    </message>
</context>
<context>
    <name>SlackView</name>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Marge comptée</source>
        <translation>Counted margin</translation>
    </message>
    <message>
        <source>Marge par département</source>
        <translation>Margin by département</translation>
    </message>
    <message>
        <source>Marge par type de stage</source>
        <translation>Margin by internship type</translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation>Internship type</translation>
    </message>
    <message>
        <source>« Peuvent fermer » : places, bien choisies dans le type ou le département, qui peuvent fermer sans laisser un interne de plus sans poste. Compté au {day:%d/%m/%Y} sur {interns} internes présents, comme si tout était encore à choisir ; seules les affectations verrouillées sont gardées.</source>
        <translation>“Can close”: places, well chosen within the type or the département, that can close without leaving one more intern without a post. Counted on {day:%d/%m/%Y} over {interns} interns present, as if everything were still to be chosen; only the locked assignments are kept.</translation>
    </message>
    <message>
        <source>▲ {n} interne n’aura pas de place, quels que soient les choix.</source>
        <translation>▲ {n} intern will have no place, whatever the choices.</translation>
    </message>
    <message>
        <source>▲ {n} internes n’auront pas de place, quels que soient les choix.</source>
        <translation>▲ {n} interns will have no place, whatever the choices.</translation>
    </message>
    <message>
        <source>✓ Tous peuvent être placés sur un type dont ils ont besoin.</source>
        <translation>✓ All can be placed on a type they need.</translation>
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
    <name>SourceFiles</name>
    <message>
        <source>Cherchez-le sur {page}, puis choisissez le fichier téléchargé.</source>
        <translation>Look for it on {page}, then choose the downloaded file.</translation>
    </message>
    <message>
        <source>Connexion à {site}</source>
        <translation>Connecting to {site}</translation>
    </message>
    <message>
        <source>Demande de la version actuelle à {publisher}</source>
        <translation>Asking {publisher} for the current version</translation>
    </message>
    <message>
        <source>Ouvrez une page dans un navigateur&#x202f;: le réseau demande peut-être de s’identifier. Puis recommencez.</source>
        <translation>Open a page in a browser: the network may ask for a login. Then try again.</translation>
    </message>
    <message>
        <source>«&#x202f;{site}&#x202f;» a répondu par autre chose que sa liste de fichiers.</source>
        <translation>“{site}” answered with something other than its list of files.</translation>
    </message>
    <message>
        <source>«&#x202f;{source}&#x202f;» est maintenant chez «&#x202f;{host}&#x202f;», un serveur que le programme ne connaît pas.</source>
        <translation>“{source}” is now at “{host}”, a server that the program does not know.</translation>
    </message>
    <message>
        <source>«&#x202f;{source}&#x202f;» n’est plus à l’adresse connue.</source>
        <translation>“{source}” is no longer at the known address.</translation>
    </message>
    <message>
        <source>«&#x202f;{source}&#x202f;»&#x202f;: {publisher} ne propose plus de fichier de ce nom.</source>
        <translation>“{source}”: {publisher} no longer offers a file of this name.</translation>
    </message>
</context>
<context>
    <name>StableMatching</name>
    <message>
        <source>Appariement stable</source>
        <translation>Stable matching</translation>
    </message>
    <message>
        <source>Vœux des couples</source>
        <translation>Couples’ wishes</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>a choisi</source>
        <translation>has chosen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>désisté</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>à appeler</source>
        <translation>to be called</translation>
    </message>
</context>
<context>
    <name>StateList</name>
    <message>
        <source>autrement dans le plan</source>
        <translation>otherwise in the plan</translation>
    </message>
    <message>
        <source>dans le plan seulement&#x202f;: retirés, sauf ce à quoi le plan se réfère</source>
        <translation>in the plan only: removed, but for what the plan refers to</translation>
    </message>
    <message>
        <source>dans le plan seulement&#x202f;: rien n’en est retiré</source>
        <translation>in the plan only: nothing of it is removed</translation>
    </message>
    <message>
        <source>déjà ainsi dans le plan</source>
        <translation>already so in the plan</translation>
    </message>
    <message>
        <source>lignes avec un problème&#x202f;: elles restent de côté</source>
        <translation>rows with a problem: they are left aside</translation>
    </message>
    <message>
        <source>pas encore dans le plan</source>
        <translation>not in the plan yet</translation>
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
        <source>Contrôle du plan…</source>
        <translation>Checking the plan…</translation>
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
        <source>Erreurs : {errors} · avertissements : {warnings} · remarques : {notes}</source>
        <translation>Errors: {errors} · warnings: {warnings} · remarks: {notes}</translation>
    </message>
    <message>
        <source>Historique des étapes</source>
        <translation>History of steps</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>{sign} {n} problème ▸</source>
        <translation>{sign} {n} problem ▸</translation>
    </message>
    <message>
        <source>{sign} {n} problèmes ▸</source>
        <translation>{sign} {n} problems ▸</translation>
    </message>
    <message>
        <source>✓ Aucun problème ▸</source>
        <translation>✓ No problem ▸</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Vérification</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Étape {place} sur {count}&#x202f;: {name}</source>
        <translation>Step {place} of {count}: {name}</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Arrêt en cours…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>S’arrêter et garder le meilleur plan trouvé jusqu’ici</source>
        <translation>Stop and keep the best plan found so far</translation>
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
    <message>
        <source>Écriture de l’historique</source>
        <translation>Writing the history</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Enregistrez en CSV UTF-8, puis recommencez.</source>
        <translation>Save as UTF-8 CSV, then try again.</translation>
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
        <source>Ne gardez que les lignes et les colonnes utiles.</source>
        <translation>Keep only the rows and columns you need.</translation>
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
    <name>Templates</name>
    <message>
        <source>Enregistrez d’abord le modèle des terrains, numérotez-les et importez-le.</source>
        <translation>Save the template of the sites first, number them and import it.</translation>
    </message>
    <message>
        <source>{n} ligne se rattache à ce qui n’a pas de numéro dans le plan.</source>
        <translation>{n} row belongs to something that has no number in the plan.</translation>
    </message>
    <message>
        <source>{n} lignes se rattachent à ce qui n’a pas de numéro dans le plan.</source>
        <translation>{n} rows belong to something that has no number in the plan.</translation>
    </message>
    <message>
        <source>«&#x202f;{kind}&#x202f;» n’a pas de modèle.</source>
        <translation>“{kind}” has no template.</translation>
    </message>
</context>
<context>
    <name>TerritoryImport</name>
    <message>
        <source>Ce fichier n’a aucune commune des départements {codes} du plan.</source>
        <translation>This file has no commune of the départements {codes} of the plan.</translation>
    </message>
    <message>
        <source>Ce fond de carte est déjà celui du plan.</source>
        <translation>This base map is that of the plan already.</translation>
    </message>
    <message>
        <source>Choisissez l’édition de la France entière.</source>
        <translation>Choose the edition of the whole of France.</translation>
    </message>
    <message>
        <source>Communes fusionnées depuis le fond de carte actuel ({n}) : {list}.</source>
        <translation>Communes merged since the present base map ({n}): {list}.</translation>
    </message>
    <message>
        <source>Donnez le millésime, par exemple 2025.</source>
        <translation>Give the year, for example 2025.</translation>
    </message>
    <message>
        <source>Départements voisins absents du fichier, sans communes ni trajets désormais : {codes}. L’édition de la France entière les aurait.</source>
        <translation>Neighbouring départements that are not in the file, from now on without communes and ways: {codes}. The edition of the whole of France would have them.</translation>
    </message>
    <message>
        <source>{name} est dans la commune {code}, absente de ce fichier et sans remplaçante</source>
        <translation>{name} is in the commune {code}, which this file does not have and which nothing replaces</translation>
    </message>
    <message>
        <source>{n} ligne du plan passe à la commune nouvelle qui a repris la sienne.</source>
        <translation>{n} row of the plan moves to the new commune that took in its own.</translation>
    </message>
    <message>
        <source>{n} lignes du plan passent à la commune nouvelle qui a repris la leur.</source>
        <translation>{n} rows of the plan move to the new commune that took in theirs.</translation>
    </message>
    <message>
        <source>« {name} » ne dit pas de quelle année sont ces communes.</source>
        <translation>“{name}” does not tell of which year these communes are.</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages en petit</source>
        <translation>Small pages</translation>
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
    <name>TurnBand</name>
    <message>
        <source>Absent (A)</source>
        <translation>Absent (A)</translation>
    </message>
    <message>
        <source>Absent, ses vœux (V)</source>
        <translation>Absent, wishes followed (V)</translation>
    </message>
    <message>
        <source>Aucune situation de l’interne ne le permet ce semestre.</source>
        <translation>No situation of the intern allows it this semester.</translation>
    </message>
    <message>
        <source>Ce plan est ouvert en lecture seule.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Interne à appeler : {name}</source>
        <translation>Intern to call: {name}</translation>
    </message>
    <message>
        <source>Le meilleur vœu encore possible est pris en son nom</source>
        <translation>The best wish still possible is taken on the intern’s behalf</translation>
    </message>
    <message>
        <source>Pourquoi ce rang ? (F4)</source>
        <translation>Why this rank? (F4)</translation>
    </message>
    <message>
        <source>Prendre (Entrée)</source>
        <translation>Take (Enter)</translation>
    </message>
    <message>
        <source>Procuration… (F2)</source>
        <translation>Proxy… (F2)</translation>
    </message>
    <message>
        <source>Rappelez les absents qui arrivent, puis figez la séance.</source>
        <translation>Recall the absent interns who arrive, then freeze the session.</translation>
    </message>
    <message>
        <source>Sans poste (P)</source>
        <translation>Without a post (P)</translation>
    </message>
    <message>
        <source>Surnombre (S)</source>
        <translation>Supernumerary (S)</translation>
    </message>
    <message>
        <source>Tous les internes ont été appelés</source>
        <translation>All the interns have been called</translation>
    </message>
    <message>
        <source>Vous pouvez figer la séance : elle sera signée et gardée.</source>
        <translation>You can freeze the session: it will be signed and kept.</translation>
    </message>
</context>
<context>
    <name>UnplacedRows</name>
    <message>
        <source>IMOTEP</source>
        <translation>IMOTEP</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>UrgentPlaces</name>
    <message>
        <source>Le plan en a déjà plusieurs, rien n’y est changé&#x202f;: {list}.</source>
        <translation>The plan already has several, nothing is changed: {list}.</translation>
    </message>
    <message>
        <source>la commune {code} n’est pas dans le fond de carte&#x202f;: {kinds} non repris</source>
        <translation>the commune {code} is not in the base map: {kinds} not taken</translation>
    </message>
    <message>
        <source>{n} «&#x202f;SU ou SMUR&#x202f;» du plan deviennent le SU (ou le SMUR) du classeur.</source>
        <translation>{n} “SU or SMUR” of the plan become the SU (or the SMUR) of the workbook.</translation>
    </message>
    <message>
        <source>{n} «&#x202f;SU ou SMUR&#x202f;» du plan devient le SU (ou le SMUR) du classeur.</source>
        <translation>{n} “SU or SMUR” of the plan becomes the SU (or the SMUR) of the workbook.</translation>
    </message>
    <message>
        <source>{n} «&#x202f;SU ou SMUR&#x202f;» du plan reste tel quel&#x202f;: le classeur n’a ni SU ni SMUR dans sa commune ({list}).</source>
        <translation>{n} “SU or SMUR” of the plan stays as it is: the workbook has neither SU nor SMUR in its commune ({list}).</translation>
    </message>
    <message>
        <source>{n} «&#x202f;SU ou SMUR&#x202f;» du plan restent tels quels&#x202f;: le classeur n’a ni SU ni SMUR dans leur commune ({list}).</source>
        <translation>{n} “SU or SMUR” of the plan stay as they are: the workbook has neither SU nor SMUR in their commune ({list}).</translation>
    </message>
</context>
<context>
    <name>ValidateDialog</name>
    <message>
        <source>Corrigez d’abord les erreurs, puis refaites le calcul.</source>
        <translation>Correct the errors first, then compute again.</translation>
    </message>
    <message>
        <source>Donnez un motif.</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <source>Erreurs du contrôle</source>
        <translation>Errors found by the check</translation>
    </message>
    <message>
        <source>Le contrôle indépendant trouve {n} erreur : ce plan ne peut pas être validé. Choisissez-la pour y aller.</source>
        <translation>The independent check finds {n} error: this plan cannot be validated. Select it to go there.</translation>
    </message>
    <message>
        <source>Le contrôle indépendant trouve {n} erreurs : ce plan ne peut pas être validé. Choisissez-en une pour y aller.</source>
        <translation>The independent check finds {n} errors: this plan cannot be validated. Select one to go there.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motif, gardé avec chaque affectation</source>
        <translation>Reason, kept with each assignment</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Une personne valide, jamais le programme. Les affectations verrouillées ne bougent pas. C’est une seule étape de l’historique : « Annuler » rend le plan d’avant.</source>
        <translation>A person validates, never the program. Locked assignments do not move. It is a single step of the history: “Undo” gives back the plan as it was before.</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>Valider ce calcul</source>
        <translation>Validate this computation</translation>
    </message>
    <message>
        <source>{n} affectation inchangée</source>
        <translation>{n} assignment unchanged</translation>
    </message>
    <message>
        <source>{n} affectations inchangées</source>
        <translation>{n} assignments unchanged</translation>
    </message>
    <message>
        <source>{n} interne déplacé</source>
        <translation>{n} intern moved</translation>
    </message>
    <message>
        <source>{n} interne perd son poste</source>
        <translation>{n} intern loses their post</translation>
    </message>
    <message>
        <source>{n} interne reste sans poste</source>
        <translation>{n} intern stays without a post</translation>
    </message>
    <message>
        <source>{n} internes déplacés</source>
        <translation>{n} interns moved</translation>
    </message>
    <message>
        <source>{n} internes perdent leur poste</source>
        <translation>{n} interns lose their posts</translation>
    </message>
    <message>
        <source>{n} internes restent sans poste</source>
        <translation>{n} interns stay without a post</translation>
    </message>
    <message>
        <source>{n} nouvelle affectation</source>
        <translation>{n} new assignment</translation>
    </message>
    <message>
        <source>{n} nouvelles affectations</source>
        <translation>{n} new assignments</translation>
    </message>
    <message>
        <source>« {label} » devient le plan en vigueur</source>
        <translation>“{label}” becomes the plan in force</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Valeurs séparées par des points-virgules</source>
        <translation>Values separated by semicolons</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>rien n’est demandé</source>
        <translation>nothing is required</translation>
    </message>
</context>
<context>
    <name>WebMap</name>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Aucune commune au centre de la carte.</source>
        <translation>No commune at the centre of the map.</translation>
    </message>
    <message>
        <source>Aucune.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Carte du {day:%d/%m/%Y}</source>
        <translation>Map of {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>Carte. Les flèches la déplacent, + et − changent l’échelle, Entrée ouvre ce qui est placé au centre.</source>
        <translation>Map. The arrows move it, + and − change the scale, Enter opens what is at the centre.</translation>
    </message>
    <message>
        <source>Centres de santé</source>
        <translation>Health centres (CDS)</translation>
    </message>
    <message>
        <source>Cette carte a besoin de JavaScript&#x202f;: autorisez-le dans le navigateur.</source>
        <translation>This map needs JavaScript: allow it in the browser.</translation>
    </message>
    <message>
        <source>Chercher commune, terrain, lieu</source>
        <translation>Find a commune, site, place</translation>
    </message>
    <message>
        <source>Cliquez les points de la distance à mesurer, ou placez-les au centre de la carte avec Entrée. Retour arrière efface le dernier, Échap termine.</source>
        <translation>Click the points of the distance, or put them at the centre of the map with Enter. Backspace removes the last one, Escape ends.</translation>
    </message>
    <message>
        <source>Colorer les communes par</source>
        <translation>Colour communes by</translation>
    </message>
    <message>
        <source>Communes à plus de {limit} min ({n})</source>
        <translation>Communes more than {limit} min away ({n})</translation>
    </message>
    <message>
        <source>Compte dans la définition de la carte</source>
        <translation>Counts under the definition of the map</translation>
    </message>
    <message>
        <source>Contour à plus de {limit} min</source>
        <translation>Outline beyond {limit} min</translation>
    </message>
    <message>
        <source>Couches</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Densité de population</source>
        <translation>Population density</translation>
    </message>
    <message>
        <source>Disponible {when}</source>
        <translation>Available {when}</translation>
    </message>
    <message>
        <source>Distance à vol d’oiseau&#x202f;: {km} km</source>
        <translation>Distance as the crow flies: {km} km</translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation>DEMO · fictitious people and sites</translation>
    </message>
    <message>
        <source>Définition et sources</source>
        <translation>Definition and sources</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Horaires&#x202f;: {hours}</source>
        <translation>Hours: {hours}</translation>
    </message>
    <message>
        <source>Hébergement territorial (HTES)</source>
        <translation>Shared student housing (HTES)</translation>
    </message>
    <message>
        <source>Hôpitaux</source>
        <translation>Hospitals</translation>
    </message>
    <message>
        <source>Imprimer cette vue</source>
        <translation>Print this view</translation>
    </message>
    <message>
        <source>Internes&#x202f;: {names}</source>
        <translation>Interns: {names}</translation>
    </message>
    <message>
        <source>Jusqu’au {day:%d/%m/%Y}</source>
        <translation>Until {day:%d/%m/%Y}</translation>
    </message>
    <message>
        <source>La carte pour le web n’existe pas au niveau {level}.</source>
        <translation>There is no web map at the level {level}.</translation>
    </message>
    <message>
        <source>Le modèle de carte «&#x202f;{path}&#x202f;» est absent.</source>
        <translation>The map template “{path}” is missing.</translation>
    </message>
    <message>
        <source>Lieux&#x202f;: {communes}</source>
        <translation>Places: {communes}</translation>
    </message>
    <message>
        <source>Logements</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Légende et couches de la carte</source>
        <translation>Legend and layers of the map</translation>
    </message>
    <message>
        <source>Maisons de santé</source>
        <translation>Group practices (MSP)</translation>
    </message>
    <message>
        <source>Maîtres de stage&#x202f;: {names}</source>
        <translation>Supervisors: {names}</translation>
    </message>
    <message>
        <source>Mesurer une distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>Minutes en voiture jusqu’aux soins urgents</source>
        <translation>Minutes by car to urgent care</translation>
    </message>
    <message>
        <source>Ne compte pas dans la définition de la carte</source>
        <translation>Does not count under the definition of the map</translation>
    </message>
    <message>
        <source>Niveaux possibles&#x202f;: {levels}.</source>
        <translation>Possible levels: {levels}.</translation>
    </message>
    <message>
        <source>Noms des villes</source>
        <translation>Town names</translation>
    </message>
    <message>
        <source>Rien de ce nom sur la carte.</source>
        <translation>Nothing of this name on the map.</translation>
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
        <source>Soins urgents non comptés</source>
        <translation>Urgent care that does not count</translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation>Training sites</translation>
    </message>
    <message>
        <source>Voir toute la carte</source>
        <translation>Show the whole map</translation>
    </message>
    <message>
        <source>Zone de {n} min</source>
        <translation>Zone of {n} min</translation>
    </message>
    <message>
        <source>accès aux médecins (APL)</source>
        <translation>access to doctors (APL)</translation>
    </message>
    <message>
        <source>aucun accès</source>
        <translation>no access</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>densité de population</source>
        <translation>population density</translation>
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
        <source>habitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>jusqu’à {high} min</source>
        <translation>up to {high} min</translation>
    </message>
    <message>
        <source>lieu le plus proche</source>
        <translation>nearest place</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
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
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>sans donnée</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>soins urgents</source>
        <translation>urgent care</translation>
    </message>
    <message>
        <source>zonage des médecins</source>
        <translation>zoning of doctors</translation>
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
        <source>{n} demi-journée par semaine ici</source>
        <translation>{n} half-day a week here</translation>
    </message>
    <message>
        <source>{n} demi-journées par semaine ici</source>
        <translation>{n} half-days a week here</translation>
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
        <source>{things} · {n} lieu</source>
        <translation>{things} · {n} location</translation>
    </message>
    <message>
        <source>{things} · {n} lieux</source>
        <translation>{things} · {n} locations</translation>
    </message>
    <message>
        <source>À plus de {limit} minutes&#x202f;: {communes}, {people}</source>
        <translation>More than {limit} minutes away: {communes}, {people}</translation>
    </message>
    <message>
        <source>Écriture de la carte</source>
        <translation>Writing the map</translation>
    </message>
</context>
<context>
    <name>WebMapSide</name>
    <message>
        <source>Carte web</source>
        <translation>Web map</translation>
    </message>
    <message>
        <source>Enregistrer la page…</source>
        <translation>Save the page…</translation>
    </message>
    <message>
        <source>Lecteurs</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Ne nomme ni interne ni maître de stage. Relisez les noms des terrains, des logements et des lieux de soins.</source>
        <translation>Names no intern and no supervisor. Read the names of sites, lodgings and places of care once more.</translation>
    </message>
    <message>
        <source>Nomme, sur chaque terrain, les internes affectés et les maîtres de stage.</source>
        <translation>Names, at each site, the interns assigned and the supervisors.</translation>
    </message>
    <message>
        <source>▲ Mention «&#x202f;{watermark}&#x202f;» sur la page&#x202f;; chaque sortie est inscrite au registre.</source>
        <translation>▲ “{watermark}” on the page; every output is written into the register.</translation>
    </message>
</context>
<context>
    <name>WebMapWriter</name>
    <message>
        <source>Carte enregistrée&#x202f;: {path}</source>
        <translation>Map saved: {path}</translation>
    </message>
    <message>
        <source>Carte pour le web</source>
        <translation>Map for the web</translation>
    </message>
    <message>
        <source>Enregistrer la carte pour le web</source>
        <translation>Save the map for the web</translation>
    </message>
    <message>
        <source>Ouvrir dans le navigateur</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Page web (*.html)</source>
        <translation>Web page (*.html)</translation>
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
    <name>Why</name>
    <message>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Ce choix laisserait sans poste&#x202f;: {names}. {sharing}</source>
        <translation>This choice would leave without a post: {names}. {sharing}</translation>
    </message>
    <message>
        <source>Ce plan y perdrait&#x202f;: {level} +{amount}.</source>
        <translation>This plan would lose by it: {level} +{amount}.</translation>
    </message>
    <message>
        <source>Cet interne ou ce poste n’existe plus dans le plan ({intern}, {post}).</source>
        <translation>This intern or this post is no longer in the plan ({intern}, {post}).</translation>
    </message>
    <message>
        <source>Impossible.</source>
        <translation>Impossible.</translation>
    </message>
    <message>
        <source>Les places de ce poste sont à des internes verrouillés.</source>
        <translation>The places of this post belong to locked interns.</translation>
    </message>
    <message>
        <source>L’affectation de {name} est verrouillée.</source>
        <translation>The assignment of {name} is locked.</translation>
    </message>
    <message>
        <source>Occupé par {n} interne affecté autrement&#x202f;: {names}.</source>
        <translation>Taken by {n} intern assigned otherwise: {names}.</translation>
    </message>
    <message>
        <source>Occupé par {n} internes affectés autrement&#x202f;: {names}.</source>
        <translation>Taken by {n} interns assigned otherwise: {names}.</translation>
    </message>
    <message>
        <source>Possible.</source>
        <translation>Possible.</translation>
    </message>
    <message>
        <source>Pris en séance par {n} internes&#x202f;: {names}.</source>
        <translation>Chosen in a session by {n} interns: {names}.</translation>
    </message>
    <message>
        <source>Pris en séance par {n} interne&#x202f;: {names}.</source>
        <translation>Chosen in a session by {n} intern: {names}.</translation>
    </message>
    <message>
        <source>Pris par {n} interne appelé après&#x202f;: {names}.</source>
        <translation>Taken by {n} intern called later: {names}.</translation>
    </message>
    <message>
        <source>Pris par {n} interne appelé avant {name} ({last}&#x202f;; {name} est {own}).</source>
        <translation>Taken by {n} intern called before {name} ({last}; {name} is {own}).</translation>
    </message>
    <message>
        <source>Pris par {n} internes appelés après&#x202f;: {names}.</source>
        <translation>Taken by {n} interns called later: {names}.</translation>
    </message>
    <message>
        <source>Pris par {n} internes appelés avant {name} (le dernier {last}&#x202f;; {name} est {own}).</source>
        <translation>Taken by {n} interns called before {name} (the last one {last}; {name} is {own}).</translation>
    </message>
    <message>
        <source>Sans toucher aux règles&#x202f;: {people}.</source>
        <translation>Without touching the rules: {people}.</translation>
    </message>
    <message>
        <source>Un plan aussi bon le donne&#x202f;: seul le tirage publié les départage.</source>
        <translation>A plan just as good gives it: only the published draw separates them.</translation>
    </message>
    <message>
        <source>accorder à {name} une dérogation à {rules} pour {site}</source>
        <translation>grant {name} a derogation from {rules} for {site}</translation>
    </message>
    <message>
        <source>déverrouiller l’affectation de {name}</source>
        <translation>unlock the assignment of {name}</translation>
    </message>
    <message>
        <source>lever d’abord ce qu’aucune dérogation ne lève ({rules}) pour {name}</source>
        <translation>first remove what no derogation lifts ({rules}) for {name}</translation>
    </message>
    <message>
        <source>ouvrir une place de plus à {site} (poste {post})</source>
        <translation>open one more place at {site} (post {post})</translation>
    </message>
    <message>
        <source>revenir sur le choix que {name} a fait en séance</source>
        <translation>go back on the choice {name} made in session</translation>
    </message>
    <message>
        <source>sans poste</source>
        <translation>without a post</translation>
    </message>
    <message>
        <source>{changes}&#x202f;; {people}.</source>
        <translation>{changes}; {people}.</translation>
    </message>
    <message>
        <source>{name} a ce poste dans ce plan.</source>
        <translation>{name} has this post in this plan.</translation>
    </message>
    <message>
        <source>{name} a déjà ce poste.</source>
        <translation>{name} already has this post.</translation>
    </message>
    <message>
        <source>{name}&#x202f;: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{n} interne change de poste</source>
        <translation>{n} intern changes post</translation>
    </message>
    <message>
        <source>{n} internes changent de poste</source>
        <translation>{n} interns change post</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Ce que coûterait à ce plan un autre poste pour l’interne choisi, et qui bougerait</source>
        <translation>What another post for the chosen intern would cost this plan, and who would move</translation>
    </message>
    <message>
        <source>Pourquoi pas un autre poste ?</source>
        <translation>Why not another post?</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Pourquoi pas ce poste ?</source>
        <translation>Why not this post?</translation>
    </message>
    <message>
        <source>{site} · {type} · {number}</source>
        <translation>{site} · {type} · {number}</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Aller à {name}</source>
        <translation>Go to {name}</translation>
    </message>
    <message>
        <source>Ce qui le rendrait possible, le moins de changements d’abord</source>
        <translation>What would make it possible, fewest changes first</translation>
    </message>
    <message>
        <source>Niveaux</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Qui bougerait : {n} interne</source>
        <translation>Who would move: {n} intern</translation>
    </message>
    <message>
        <source>Qui bougerait : {n} internes</source>
        <translation>Who would move: {n} interns</translation>
    </message>
    <message>
        <source>Qui bougerait dans la première solution : {n} interne</source>
        <translation>Who would move in the first solution: {n} intern</translation>
    </message>
    <message>
        <source>Qui bougerait dans la première solution : {n} internes</source>
        <translation>Who would move in the first solution: {n} interns</translation>
    </message>
    <message>
        <source>Recherche de la réponse…</source>
        <translation>Looking for the answer…</translation>
    </message>
    <message>
        <source>Règle {number}</source>
        <translation>Rule {number}</translation>
    </message>
    <message>
        <source>Règles et faits</source>
        <translation>Rules and facts</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>poste</source>
        <translation>post</translation>
    </message>
    <message>
        <source>{name} prend {after}.</source>
        <translation>{name} takes {after}.</translation>
    </message>
    <message>
        <source>{name} quitte {before} et reste sans poste.</source>
        <translation>{name} leaves {before} and stays without a post.</translation>
    </message>
    <message>
        <source>{name} quitte {before} pour {after}.</source>
        <translation>{name} leaves {before} for {after}.</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}. {sentence}</source>
        <translation>{number}. {sentence}</translation>
    </message>
    <message>
        <source>→ {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>▲ Permis par les règles, mais ce plan en donne un autre.</source>
        <translation>▲ Allowed by the rules, but this plan gives another.</translation>
    </message>
    <message>
        <source>▲ Permis, avec une alerte.</source>
        <translation>▲ Permitted, with an alert.</translation>
    </message>
    <message>
        <source>✔ C’est le poste que ce plan lui donne.</source>
        <translation>✔ This is the post that this plan gives them.</translation>
    </message>
    <message>
        <source>✔ Rien ne s’y oppose.</source>
        <translation>✔ Nothing stands against it.</translation>
    </message>
    <message>
        <source>✖ Non, pas dans le plan tel qu’il est.</source>
        <translation>✖ No, not in the plan as it is.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Lâchez pour ouvrir ce plan.</source>
        <translation>Let go to open this plan.</translation>
    </message>
</context>
<context>
    <name>WishFile</name>
    <message>
        <source>Chaque ligne dit&#x202f;: n° IMOTEP de l’interne&#x202f;; n° IMOTEP du poste&#x202f;; rang (1, 2, 3…).</source>
        <translation>Each row says: IMOTEP number of the intern; IMOTEP number of the post; rank (1, 2, 3…).</translation>
    </message>
    <message>
        <source>Donnez les numéros IMOTEP des internes et des postes ouverts ce semestre.</source>
        <translation>Give the IMOTEP numbers of the interns and of the posts open this semester.</translation>
    </message>
    <message>
        <source>Donnez un tableau (.csv) ou une liste JSON d’objets «&#x202f;intern&#x202f;», «&#x202f;post&#x202f;», «&#x202f;rank&#x202f;».</source>
        <translation>Give a table (.csv) or a JSON list of objects “intern”, “post”, “rank”.</translation>
    </message>
    <message>
        <source>{path} : numéros inconnus du plan {numbers}{more}.</source>
        <translation>{path}: numbers unknown to the plan {numbers}{more}.</translation>
    </message>
    <message>
        <source>{path} est trop grand pour une liste de vœux.</source>
        <translation>{path} is too large for a list of wishes.</translation>
    </message>
    <message>
        <source>{path} ne contient aucun vœu.</source>
        <translation>{path} contains no wish.</translation>
    </message>
    <message>
        <source>{path} n’est pas un fichier de vœux lisible.</source>
        <translation>{path} is not a readable file of wishes.</translation>
    </message>
    <message>
        <source>{path}&#x202f;: lignes illisibles {lines}.</source>
        <translation>{path}: unreadable lines {lines}.</translation>
    </message>
    <message>
        <source>{path}&#x202f;: {problems}.</source>
        <translation>{path}: {problems}.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Demandez au terrain de compléter son classement.</source>
        <translation>Ask the site to complete its ranking.</translation>
    </message>
    <message>
        <source>Demandez à l’interne de compléter sa liste.</source>
        <translation>Ask the intern to complete their list.</translation>
    </message>
    <message>
        <source>{name} a fait {n} vœu pour la consolidation ; il en faut au moins {least}.</source>
        <translation>{name} has made {n} wish for the consolidation; at least {least} are needed.</translation>
    </message>
    <message>
        <source>{name} a fait {n} vœux pour la consolidation ; il en faut au moins {least}.</source>
        <translation>{name} has made {n} wishes for the consolidation; at least {least} are needed.</translation>
    </message>
    <message>
        <source>{site} a classé {done} candidats sur {n} ; il en faut au moins {least}.</source>
        <translation>{site} has ranked {done} candidates of {n}; at least {least} are needed.</translation>
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
    <name>WorkLine</name>
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
    <name>Workbook</name>
    <message>
        <source>Ce qu’il faut y mettre</source>
        <translation>What to put into it</translation>
    </message>
    <message>
        <source>Choisissez une valeur de la liste.</source>
        <translation>Choose a value from the list.</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Enregistrez en CSV.</source>
        <translation>Save as CSV.</translation>
    </message>
    <message>
        <source>Explications</source>
        <translation>Explanations</translation>
    </message>
    <message>
        <source>Feuille «&#x202f;{sheet}&#x202f;», ligne {row}, {column}&#x202f;: ce texte est trop long.</source>
        <translation>Sheet “{sheet}”, row {row}, {column}: this text is too long.</translation>
    </message>
    <message>
        <source>Il y a trop de lignes pour un classeur.</source>
        <translation>There are too many rows for a workbook.</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Obligatoire</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Raccourcissez-le, ou enregistrez en CSV.</source>
        <translation>Shorten it, or save as CSV.</translation>
    </message>
    <message>
        <source>Valeur non admise</source>
        <translation>Value not allowed</translation>
    </message>
    <message>
        <source>Valeurs admises</source>
        <translation>Allowed values</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>page {page} / {pages}</translation>
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
        <source>Pour vérifier ces noms, importez d’abord les codes postaux de La Poste.</source>
        <translation>To verify these names, import the postal codes of La Poste first.</translation>
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
    <message>
        <source>{n} ligne rattachée par le code postal et le nom.</source>
        <translation>{n} line matched by postal code and name.</translation>
    </message>
    <message>
        <source>{n} ligne rattachée par le nom, seul de son département&#x202f;: son code postal n’est pas connu.</source>
        <translation>{n} line matched by its name, the only one in its département: its postal code is not known.</translation>
    </message>
    <message>
        <source>{n} lignes rattachées par le code postal et le nom.</source>
        <translation>{n} lines matched by postal code and name.</translation>
    </message>
    <message>
        <source>{n} lignes rattachées par le nom, seul de son département&#x202f;: leur code postal n’est pas connu.</source>
        <translation>{n} lines matched by their name, the only one in its département: their postal code is not known.</translation>
    </message>
    <message>
        <source>{postal} {name}&#x202f;: aucune commune de ce nom n’est connue</source>
        <translation>{postal} {name}: no commune of this name is known</translation>
    </message>
    <message>
        <source>{postal} {name}&#x202f;: plusieurs communes répondent ({codes})</source>
        <translation>{postal} {name}: several communes answer ({codes})</translation>
    </message>
</context>
<context>
    <name>_Pictures</name>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
</context>
</TS>
