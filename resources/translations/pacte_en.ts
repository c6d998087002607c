<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Copier les versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fond de carte : {attribution} · {licence} · code officiel géographique {year} · {population}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence Apache 2.0. Qt et PySide6 sont utilisés sous licence LGPL 3. Icônes Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan de démonstration : toutes les personnes et tous les terrains sont fictifs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À propos et sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filtrer la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imprimer les affectations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ouvrir un plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raccourcis clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ffecter à ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la carte pour le &amp;web…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche de la &amp;sélection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau plan de &amp;démonstration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l’a&amp;ffectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème clair ou &amp;sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page autonome, à ouvrir dans tout navigateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À &amp;propos et sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Erreur du programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une erreur inattendue s’est produite ({kind}). Vos données sont enregistrées. Vous pouvez continuer ; si elle revient, fermez puis rouvrez le plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%(argument_name)s : %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r n’est pas prévu (choix : %(choices)s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r n’est pas une valeur permise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMANDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commande incorrecte : {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LxH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOTIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place les internes de médecine générale et montre qui est à plus de 30 minutes des soins urgents. Sans commande, ouvre la fenêtre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voyez « {program} --help ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affecte un interne à un poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiche cette aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiche la version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commune, interne ou terrain à montrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communes à plus de 30 minutes des soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dessine la fenêtre dans une image, sans écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fichier à écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiant ou numéro IMOTEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il faut une valeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il manque %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouvre un plan dans la fenêtre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>par terrain (site) ou par interne (intern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan .pacte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population à plus de 30 minutes des soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>résultat en JSON (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taille, par exemple 1366x768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilisation : </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« %s » n’est pas reconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {text} » n’est pas une taille comme 1366x768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {text} » n’est pas une échelle de 0,5 à 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>échelle de l’écran, de 0,5 à 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écrit la liste des affectations en PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écrit un plan de démonstration (personnes et terrains fictifs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>écrit une carte autonome pour un navigateur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer le message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseTerritory</name>
    <message>
        <source>Aucun département de France ne porte le code « {codes} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces départements n’ont pas de projection commune : {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez des codes comme 18, 2A ou 971.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fiche d’origine « {file} » est illisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fiche d’origine « {file} » est introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fond de carte « {file} » est endommagé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fond de carte « {file} » est introuvable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrez séparément la métropole et chaque territoire d’outre-mer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez le programme, ou replacez ce fichier depuis sa distribution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Carte écrite : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image écrite : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste écrite : {path} ({lines})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan de démonstration écrit : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à changer : cet interne est déjà sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lignes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annuler : {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rétablir : {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte enregistrée : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte pour le web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer la carte pour le web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau plan de démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page web (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans Pacte Desktop (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{code} : {beyond} habitants sur {population}, {communes} communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · au {day:%d/%m/%Y} · {slot} · {population} · {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}. Écart moyen mesuré : {error} min ({reference}) ; {estimated} habitants à plus de 30 min contre {official} selon les minutes officielles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}. Écart non mesuré dans cette région.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} habitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} habitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} ({share} %) et {communes} à plus de {threshold} min ; entre {low} et {high} habitants si les temps varient de ± 10 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Le plan de démonstration « {path} » est absent ou abîmé ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Affectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes : {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Aucun écran n’est disponible (ni DISPLAY ni WAYLAND_DISPLAY) : lancez le programme depuis une session graphique, ou travaillez sans fenêtre (« pacte-desktop --help »).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce système Linux est trop ancien pour ce programme ({detail}) : il faut Debian 12, Ubuntu 22.04 ou plus récent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La bibliothèque du système {library} manque : installez le paquet qui la contient, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La bibliothèque du système {library} manque : lancez « sudo apt-get install {packages} », puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le système est trop ancien ou incomplet pour ce programme ({detail}) : il faut Windows 10 (1809) ou macOS 13 au moins, à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’installation est incomplète (module {name} absent) : lancez « make install », ou sous Windows et macOS « pip install -e . » dans l’environnement .venv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’écran « {display} » ne répond pas : lancez le programme depuis une session graphique ouverte, ou travaillez sans fenêtre (« pacte-desktop --help »).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU ou SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antenne de SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>héliSMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hélicoptère de l’État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecin correspondant du SAMU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Ouvrir la démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un plan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Le fichier « {path} » n’a pas pu être écrit ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez que le dossier existe, qu’il reste de la place et que vous pouvez y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapDrawer</name>
    <message>
        <source>Communes au-delà du seuil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes à plus de {threshold} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les communes…  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaux par département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} sur {total} affichées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapTable</name>
    <message>
        <source>Code INSEE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Département</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habitants à plus de 30 min selon les minutes officielles (DREES, 31/12/2019)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes jusqu’au SU ou SMUR le plus proche (estimation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part des habitants au-delà du seuil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>affecter {intern} à {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déplacer {intern} vers {site}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirer l’affectation de {intern}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Cliquez une commune sur la carte, un interne ou un poste : sa fiche s’affiche ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiche de la sélection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est sélectionné</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InternPanel</name>
    <message>
        <source>Filtrer les internes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les internes…  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internes dans l’ordre d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} sur {total} affichés · {to_place} à placer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À placer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InternTable</name>
    <message>
        <source> ou </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancienneté : semestres validés dans la phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase et semestre dans la phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang dans l’ordre d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang national (ECNi ou EDN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À valider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à placer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Cette étape ne peut plus être annulée : une donnée a changé depuis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez-la directement ; rien n’a été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>&gt; {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôpital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maison de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} à &gt; {high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place libre sur {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places libres sur {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, semestre {position}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Affectations par interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affectations par terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun interne dans ce plan : il n’y a rien à imprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun poste ouvert ce semestre : il n’y a rien à imprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du – au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dép.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimé le {at:%d/%m/%Y} à {at:%H:%M} · {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le modèle d’impression « {path} » ou sa police est absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase · semestre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semestre {label}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affichage public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans affectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} internes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place vacante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places vacantes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sans affectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} terrains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vacants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Déplier « {titre} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replier « {titre} »</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapContent</name>
    <message>
        <source>Centres de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation des temps en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maisons de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes jusqu’aux soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU ou SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services du CHU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} · situation au {day:%d/%m/%Y} · {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Ces points apparaissent quand on s’approche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomer pour voir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Légende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {b} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas de donnée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus de {a} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus de {a} à {b} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Carte des communes ; la liste des communes sous la carte dit la même chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {people} hab. · {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Carte des communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flèches : déplacer ; + et − : zoomer ; 0 : toute la région ; Entrée : choisir la commune au centre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>Estimation des temps de trajet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Ouverture de {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>approfondissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>Aucun interne ne porte le numéro « {key} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun poste ouvert ce semestre ne porte le numéro « {key} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet interne ou ce poste n’existe plus dans le plan (identifiant {id}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche de l’interne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche du poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouillez-la d’abord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’affectation de {name} est verrouillée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’a pas d’affectation ce semestre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacementPage</name>
    <message>
        <source>Choisissez d’abord un interne dans la liste de gauche.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostPanel</name>
    <message>
        <source>Choisissez d’abord un interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les postes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer les postes : terrain, commune, département…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes ouverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes pour {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement les postes possibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} sur {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places libres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} poste possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} postes possibles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRows</name>
    <message>
        <source>hors du territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostTree</name>
    <message>
        <source>Logement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes estimées du domicile de l’interne au lieu le plus proche et au plus éloigné du terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} libre sur {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} libres sur {capacity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Affectations par interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affectations par terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aperçu des pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré : {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer les affectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’imprimante n’a pas répondu : vérifiez qu’elle est allumée, ou enregistrez un PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affectations-par-interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affectations-par-terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} page envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages envoyées</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>aucun accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calcul en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hors du territoire du plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>DES 2017 (6 semestres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES 2023 (8 semestres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docteur junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimation sans réseau routier : marche de commune en commune voisine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femme-enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mère-enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus proche SU ou SMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyvalente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SASPAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SASPAS (niveau 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ancien régime (6 semestres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docteur junior (N3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecine d’urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>médecine polyvalente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population municipale 2023, en vigueur au 1er janvier 2026 (Mayotte : 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praticien niveau 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pôle mère-enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>santé de la femme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>santé de la femme et de l’enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>santé de l’enfant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage libre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>Le fichier de règles « {path} » est absent ou abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> ou </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste n’est pas ouvert à la phase {phase} de {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce terrain n’a pas d’agrément pour ce type de stage et cette phase : vérifiez les agréments du terrain ou fermez le poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le poste est complet ({n} place) : libérez-la ou choisissez un autre poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le poste est complet ({n} places) : libérez-en une ou choisissez un autre poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’agrément de ce terrain ne couvre pas tout le semestre : choisissez un autre poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’agrément expire le {last_day:%d/%m/%Y}, avant la fin du semestre ({end:%d/%m/%Y}) : demandez son renouvellement ou choisissez un autre poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} a déjà un poste ce semestre : retirez d’abord cette affectation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’a pas besoin d’un stage « {type} » ce semestre ; il lui faut : {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n’a plus aucun stage à valider dans cette phase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune, interne ou terrain…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terrain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Semester</name>
    <message>
        <source>hiver {year}-{next_year:02d}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>été {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source> ou </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agréments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancienneté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déjà validés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hébergement territorial (HTES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux d’exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maisons et centres de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maîtres de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N° d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordre d’appel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postes ouverts ce semestre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Régime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SU ou SMUR le plus proche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source des minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrain de stage · {referent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’au {day:%d/%m/%Y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personne pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promotion {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · {population} hab. · {departement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} demi-journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} demi-journées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} semestre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} semestres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rent} € par mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until} : ne couvre pas le semestre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À valider ce semestre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à placer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Carte : agrandir, réduire, toute la région</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte : choisir la commune au centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte : se déplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne choisi : passer aux postes possibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Carte, page Affectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poste choisi : affecter, puis interne suivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer l’affectation de l’interne choisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir des postes aux internes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Ce que fait la touche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <source>Rien ne s’appelle « {text} » dans ce plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Annuler cette étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré le {time:%d/%m/%Y} à {time:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré à {time:%H:%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Ce plan est ouvert en lecture seule : rien ne peut y être modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un autre nom : un plan n’est jamais écrasé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un dossier qui existe et où vous pouvez écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez un fichier .pacte, ou créez un plan de démonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez le fichier dans un dossier où vous pouvez écrire, puis ouvrez la copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermez l’autre fenêtre de Pacte Desktop, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installez la dernière version ; le fichier n’a pas été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein : la modification n’a pas été enregistrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de sauvegarde « {folder} » ne peut pas être créé ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas recevoir de plan ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier « {path} » est abîmé ; il n’a pas été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier « {path} » ne peut pas être lu ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier « {path} » n’existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez ; tout ce qui précède est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprenez la dernière sauvegarde, dans le dossier « {folder} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le chemin, ou créez un plan de démonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le disque et vos droits ; tout ce qui précède est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos droits ; le plan n’a pas été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos droits sur ce fichier et sur son dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compte sans nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » a été enregistré par une version plus récente de Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » est déjà ouvert dans un autre programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » existe déjà.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » ne peut pas être écrit ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » n’est pas un plan Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » vient d’une version plus ancienne et ne peut pas être écrit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeSlot</name>
    <message>
        <source>heure non prise en compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week-end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan : ouvrir, imprimer, exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semestre {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TravelTime</name>
    <message>
        <source>estimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrice importée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes officielles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>réseau routier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebMap</name>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune commune de ce nom sur la carte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette carte a besoin de JavaScript : autorisez-le dans le navigateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher une commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes selon les minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DÉMO · personnes et terrains fictifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le modèle de carte « {path} » est absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maisons de santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes en voiture jusqu’aux soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noms des villes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réinstallez Pacte Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semestre {label} · {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soins urgents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terrains de stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et {n} autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jusqu’à {high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus de {low} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus de {low} à {high} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans donnée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} communes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} habitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} habitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À plus de {limit} minutes : {communes}, {people}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
