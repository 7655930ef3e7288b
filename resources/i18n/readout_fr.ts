<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Who Met Whom…</source>
            <translation>Qui a rencontré qui…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Open Folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Paste as Article</source>
            <translation>Coller comme article</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Copy Quote with Citation</source>
            <translation>Copier la citation avec sa source</translation>
        </message>
        <message>
            <source>Copy Link to This Sentence</source>
            <translation>Copier le lien vers cette phrase</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find Next</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Find Previous</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Take Last Filter Away</source>
            <translation>Retirer le dernier filtre</translation>
        </message>
        <message>
            <source>Remove Article</source>
            <translation>Retirer l’article</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next Mention</source>
            <translation>Mention suivante</translation>
        </message>
        <message>
            <source>Previous Mention</source>
            <translation>Mention précédente</translation>
        </message>
        <message>
            <source>Next Quote</source>
            <translation>Citation suivante</translation>
        </message>
        <message>
            <source>Previous Quote</source>
            <translation>Citation précédente</translation>
        </message>
        <message>
            <source>Next Meeting</source>
            <translation>Rencontre suivante</translation>
        </message>
        <message>
            <source>Previous Meeting</source>
            <translation>Rencontre précédente</translation>
        </message>
        <message>
            <source>Next Article</source>
            <translation>Article suivant</translation>
        </message>
        <message>
            <source>Previous Article</source>
            <translation>Article précédent</translation>
        </message>
        <message>
            <source>Next Pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Page Furniture</source>
            <translation>Habillage de la page</translation>
        </message>
        <message>
            <source>Focus on the Text</source>
            <translation>Texte seul</translation>
        </message>
        <message>
            <source>Larger Text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Smaller Text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Normal Text</source>
            <translation>Taille normale</translation>
        </message>
        <message>
            <source>Longer Lines</source>
            <translation>Lignes plus longues</translation>
        </message>
        <message>
            <source>Shorter Lines</source>
            <translation>Lignes plus courtes</translation>
        </message>
        <message>
            <source>Go to Anything…</source>
            <translation>Aller à…</translation>
        </message>
        <message>
            <source>All Keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <source>About Readout</source>
            <translation>À propos de Readout</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Aller</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Labels on Marks</source>
            <translation>Étiquettes sur les marques</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>More Space between Lines</source>
            <translation>Interligne plus grand</translation>
        </message>
        <message>
            <source>Less Space between Lines</source>
            <translation>Interligne plus petit</translation>
        </message>
        <message>
            <source>Typeface…</source>
            <translation>Police…</translation>
        </message>
        <message>
            <source>Watch Folder…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <source>Stop Watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
    </context>
    <context>
        <name>ArticleMenu</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Mark as Read</source>
            <translation>Marquer comme lu</translation>
        </message>
        <message>
            <source>Mark as Unread</source>
            <translation>Marquer comme non lu</translation>
        </message>
        <message>
            <source>Show in File Manager</source>
            <translation>Montrer dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>CardMenu</name>
        <message>
            <source>Copy Words</source>
            <translation>Copier les mots</translation>
        </message>
        <message>
            <source>Copy Quote with Citation</source>
            <translation>Copier la citation avec sa source</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par %1</translation>
        </message>
        <message>
            <source>Copy Sentence</source>
            <translation>Copier la phrase</translation>
        </message>
        <message>
            <source>Save for the Calendar…</source>
            <translation>Enregistrer pour l’agenda…</translation>
        </message>
        <message>
            <source>Save for the Calendar</source>
            <translation>Enregistrer pour l’agenda</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
    </context>
    <context>
        <name>EntityMenu</name>
        <message>
            <source>Not a Person</source>
            <translation>Ce n’est pas une personne</translation>
        </message>
        <message>
            <source>Not a Country</source>
            <translation>Ce n’est pas un pays</translation>
        </message>
        <message>
            <source>Not an Organisation</source>
            <translation>Ce n’est pas une organisation</translation>
        </message>
        <message>
            <source>Same As</source>
            <translation>Même que</translation>
        </message>
        <message>
            <source>Copy “%1”</source>
            <translation>Copier « %1 »</translation>
        </message>
        <message>
            <source>No Longer Filter by %1</source>
            <translation>Ne plus filtrer par %1</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par %1</translation>
        </message>
        <message>
            <source>Exclude %1</source>
            <translation>Exclure %1</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Web page, annotated</source>
            <translation>Page web annotée</translation>
        </message>
        <message>
            <source>Brief in Markdown</source>
            <translation>Note en Markdown</translation>
        </message>
        <message>
            <source>Table of entities, quotes and meetings</source>
            <translation>Tableau des entités, citations et rencontres</translation>
        </message>
        <message>
            <source>Calendar of planned meetings</source>
            <translation>Calendrier des rencontres prévues</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>Event rows under POLECAT’s columns</source>
            <translation>Lignes d’événements aux colonnes de POLECAT</translation>
        </message>
        <message>
            <source>brat standoff</source>
            <translation>brat standoff</translation>
        </message>
        <message>
            <source>W3C Web Annotation</source>
            <translation>Annotation web du W3C</translation>
        </message>
        <message>
            <source>%1 could not be written: %2. Choose another place.</source>
            <translation>Impossible d’écrire %1 : %2. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made. Choose another place.</source>
            <translation>Impossible de créer le dossier %1. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%Ln mention(s) here</source>
            <translation>
                <numerusform>%Ln mention ici</numerusform>
                <numerusform>%Ln mentions ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in the library</source>
            <translation>
                <numerusform>%Ln dans la bibliothèque</numerusform>
                <numerusform>%Ln dans la bibliothèque</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”: %2, %3, %4% sure</source>
            <translation>« %1 » : %2, %3, sûr à %4 %</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Readout</source>
            <translation>Readout</translation>
        </message>
        <message>
            <source>speaker unknown</source>
            <translation>locuteur inconnu</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Rencontre</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>another form of the name</source>
            <translation>autre forme du nom</translation>
        </message>
        <message>
            <source>acronym</source>
            <translation>sigle</translation>
        </message>
        <message>
            <source>demonym</source>
            <translation>gentilé</translation>
        </message>
        <message>
            <source>stands for it</source>
            <translation>désigne l’entité</translation>
        </message>
        <message>
            <source>role, inferred</source>
            <translation>fonction, déduite</translation>
        </message>
        <message>
            <source>pronoun, inferred</source>
            <translation>pronom, déduit</translation>
        </message>
        <message>
            <source>found in a list</source>
            <translation>trouvé dans une liste</translation>
        </message>
        <message>
            <source>found by the model</source>
            <translation>trouvé par le modèle</translation>
        </message>
        <message>
            <source>found by a rule</source>
            <translation>trouvé par une règle</translation>
        </message>
        <message>
            <source>found by other mentions in the article</source>
            <translation>trouvé par d’autres mentions de l’article</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>directe</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>partielle</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>rapportée</translation>
        </message>
        <message>
            <source>held</source>
            <translation>tenue</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>prévue</translation>
        </message>
        <message>
            <source>sought</source>
            <translation>souhaitée</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>en personne</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>par téléphone</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>par vidéo</translation>
        </message>
        <message>
            <source>bilateral</source>
            <translation>bilatérale</translation>
        </message>
        <message>
            <source>multilateral</source>
            <translation>multilatérale</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>déclaration</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>opinion</source>
            <translation>opinion</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>promesse</translation>
        </message>
        <message>
            <source>demand</source>
            <translation>exigence</translation>
        </message>
        <message>
            <source>praise</source>
            <translation>éloge</translation>
        </message>
        <message>
            <source>criticism</source>
            <translation>critique</translation>
        </message>
        <message>
            <source>denial</source>
            <translation>démenti</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>threat</source>
            <translation>menace</translation>
        </message>
        <message>
            <source>manner of speaking</source>
            <translation>manière de parler</translation>
        </message>
    </context>
    <context>
        <name>readout::AboutDialog</name>
        <message>
            <source>Copyright © the Readout authors.

Readout is free software: you can redistribute it and change it under the terms of the GNU General Public License, version 3 or later, as published by the Free Software Foundation. It comes without any warranty.

It stands on Qt, KSyntaxHighlighting, KArchive, KMime and Syndication (LGPL), gumbo (Apache-2.0), Poppler (GPL) and ICU (Unicode licence).

The sample releases are works of the U.S. Department of State, in the public domain.</source>
            <translation>Copyright © les auteurs de Readout.

Readout est un logiciel libre : vous pouvez le redistribuer et le modifier selon les termes de la licence publique générale GNU, version 3 ou ultérieure, publiée par la Free Software Foundation. Il est fourni sans aucune garantie.

Il repose sur Qt, KSyntaxHighlighting, KArchive, KMime et Syndication (LGPL), gumbo (Apache-2.0), Poppler (GPL) et ICU (licence Unicode).

Les communiqués d’exemple sont des œuvres du département d’État des États-Unis, dans le domaine public.</translation>
        </message>
        <message>
            <source>About Readout</source>
            <translation>À propos de Readout</translation>
        </message>
        <message>
            <source>&amp;Versions</source>
            <translation>&amp;Versions</translation>
        </message>
        <message>
            <source>&amp;Licence</source>
            <translation>&amp;Licence</translation>
        </message>
        <message>
            <source>&amp;Sources of lists and models</source>
            <translation>&amp;Sources des listes et des modèles</translation>
        </message>
        <message>
            <source>&amp;Copy versions</source>
            <translation>&amp;Copier les versions</translation>
        </message>
        <message>
            <source>Readout’s icon</source>
            <translation>Icône de Readout</translation>
        </message>
        <message>
            <source>&lt;h2&gt;Readout %1&lt;/h2&gt;&lt;p&gt;Who is in it, who said what, who met whom.&lt;br&gt;Works offline and sends nothing anywhere.&lt;/p&gt;</source>
            <translation>&lt;h2&gt;Readout %1&lt;/h2&gt;&lt;p&gt;De qui il s’agit, qui a dit quoi, qui a rencontré qui.&lt;br&gt;Fonctionne hors ligne et n’envoie rien nulle part.&lt;/p&gt;</translation>
        </message>
    </context>
    <context>
        <name>readout::ArticlePage</name>
        <message numerus="yes">
            <source>%Ln line(s) of page furniture</source>
            <translation>
                <numerusform>%Ln ligne d’habillage</numerusform>
                <numerusform>%Ln lignes d’habillage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::ArticleView</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Article or source</source>
            <translation>Article ou source</translation>
        </message>
    </context>
    <context>
        <name>readout::ArticlesModel</name>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>not analysed yet</source>
            <translation>pas encore analysé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln rencontre</numerusform>
                <numerusform>%Ln rencontres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln citation</numerusform>
                <numerusform>%Ln citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln personne</numerusform>
                <numerusform>%Ln personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Article: %1, %2</source>
            <translation>Article : %1, %2</translation>
        </message>
        <message>
            <source>, unread</source>
            <translation>, non lu</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>readout::ArticlesPane</name>
        <message>
            <source>No article passes the filter. Esc takes its last chip away.</source>
            <translation>Aucun article ne passe le filtre. Échap en retire la dernière étiquette.</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Sort articles</source>
            <translation>Trier les articles</translation>
        </message>
        <message>
            <source>As opened</source>
            <translation>Dans l’ordre d’ouverture</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>By outlet</source>
            <translation>Par média</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Par titre</translation>
        </message>
        <message>
            <source>By findings</source>
            <translation>Par nombre de résultats</translation>
        </message>
    </context>
    <context>
        <name>readout::CommandPalette</name>
        <message>
            <source>Go to Anything</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>An act, a name or an article</source>
            <translation>Une action, un nom ou un article</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Ce qui correspond</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>readout::EntitiesList</name>
        <message>
            <source>No name holds these words.</source>
            <translation>Aucun nom ne contient ces mots.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Chercher des noms</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Sort names</source>
            <translation>Trier les noms</translation>
        </message>
        <message>
            <source>By count</source>
            <translation>Par nombre</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By place in the text</source>
            <translation>Par place dans le texte</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>Entités</translation>
        </message>
    </context>
    <context>
        <name>readout::EntitiesModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %Ln mention(s)</source>
            <translation>
                <numerusform>%1 : %2, %Ln mention</numerusform>
                <numerusform>%1 : %2, %Ln mentions</numerusform>
            </translation>
        </message>
        <message>
            <source>, filtered</source>
            <translation>, filtré</translation>
        </message>
    </context>
    <context>
        <name>readout::EntityPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Retour (Échap)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>aussi %1</translation>
        </message>
        <message>
            <source>All of %1</source>
            <translation>Tout sur %1</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par %1</translation>
        </message>
        <message>
            <source>Mention: %1</source>
            <translation>Mention : %1</translation>
        </message>
        <message>
            <source>speaker inferred</source>
            <translation>locuteur déduit</translation>
        </message>
        <message>
            <source>Quote, %1: %2</source>
            <translation>Citation, %1 : %2</translation>
        </message>
        <message>
            <source>Meeting, %1: %2</source>
            <translation>Rencontre, %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln rencontre</numerusform>
                <numerusform>%Ln rencontres</numerusform>
            </translation>
        </message>
        <message>
            <source>Met %1, %2</source>
            <translation>A rencontré %1, %2</translation>
        </message>
        <message>
            <source>Article: %1</source>
            <translation>Article : %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Sentences</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>A rencontré</translation>
        </message>
        <message>
            <source>In other articles</source>
            <translation>Dans d’autres articles</translation>
        </message>
    </context>
    <context>
        <name>readout::FilterChips</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>not %1: %2</source>
            <translation>sauf %1 : %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Remove filter %1</source>
            <translation>Retirer le filtre %1</translation>
        </message>
    </context>
    <context>
        <name>readout::FindBar</name>
        <message>
            <source>Find in the article</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 found so far</source>
            <translation>%1 déjà trouvés</translation>
        </message>
    </context>
    <context>
        <name>readout::FindingsPanel</name>
        <message>
            <source>Findings</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Rencontres</translation>
        </message>
        <message>
            <source>Entities %1</source>
            <translation>Entités %1</translation>
        </message>
        <message>
            <source>Quotes %1</source>
            <translation>Citations %1</translation>
        </message>
        <message>
            <source>Meetings %1</source>
            <translation>Rencontres %1</translation>
        </message>
        <message>
            <source>This article is being analysed.</source>
            <translation>Cet article est en cours d’analyse.</translation>
        </message>
        <message>
            <source>No one is named in this article.</source>
            <translation>Personne n’est nommé dans cet article.</translation>
        </message>
        <message>
            <source>The filter hides all of them. Esc takes its last chip away.</source>
            <translation>Le filtre les cache tous. Échap en retire la dernière étiquette.</translation>
        </message>
        <message>
            <source>No one is quoted in this article.</source>
            <translation>Personne n’est cité dans cet article.</translation>
        </message>
        <message>
            <source>No meeting is told in this article.</source>
            <translation>Cet article ne rapporte aucune rencontre.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grouper</translation>
        </message>
        <message>
            <source>Group quotes</source>
            <translation>Grouper les citations</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>Dans l’ordre</translation>
        </message>
        <message>
            <source>By speaker</source>
            <translation>Par locuteur</translation>
        </message>
    </context>
    <context>
        <name>readout::KeysDialog</name>
        <message>
            <source>All Keys</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>No Key</source>
            <translation>Aucune touche</translation>
        </message>
        <message>
            <source>As It Was</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Use It Here Instead</source>
            <translation>L’utiliser plutôt ici</translation>
        </message>
        <message>
            <source>All As They Were</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <source>As delivered: %1</source>
            <translation>À l’origine : %1</translation>
        </message>
        <message>
            <source>Key for “%1”:</source>
            <translation>Touche pour « %1 » :</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”.</source>
            <translation>%1 est la touche de « %2 ».</translation>
        </message>
    </context>
    <context>
        <name>readout::MainWindow</name>
        <message>
            <source>Readout</source>
            <translation>Readout</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>More tools</source>
            <translation>Plus d’outils</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Progress of the analysis</source>
            <translation>Avancement de l’analyse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the analysis</source>
            <translation>Annuler l’analyse</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 — Readout</source>
            <translation>%1 — Readout</translation>
        </message>
        <message>
            <source>No articles yet</source>
            <translation>Pas encore d’article</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln article(s)</source>
            <translation>
                <numerusform>%1 sur %Ln article</numerusform>
                <numerusform>%1 sur %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln rencontre</numerusform>
                <numerusform>%Ln rencontres</numerusform>
            </translation>
        </message>
        <message>
            <source>analysed in %1 ms</source>
            <translation>analysé en %1 ms</translation>
        </message>
        <message>
            <source>analysed in %1 s</source>
            <translation>analysé en %1 s</translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln avertissement</numerusform>
                <numerusform>%Ln avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, shown</source>
            <translation>%1, affiché</translation>
        </message>
        <message>
            <source>%1, hidden</source>
            <translation>%1, masqué</translation>
        </message>
        <message>
            <source>%1 is not a file on this computer; Readout never fetches anything. Save it and drop the file.</source>
            <translation>%1 n’est pas un fichier de cet ordinateur ; Readout ne télécharge jamais rien. Enregistrez-le puis déposez le fichier.</translation>
        </message>
        <message>
            <source>Dropped text</source>
            <translation>Texte déposé</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Open Folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>Open Articles</source>
            <translation>Ouvrir des articles</translation>
        </message>
        <message>
            <source>There is no text on the clipboard.</source>
            <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>Nothing was printed; check the printer, or the place of the file.</source>
            <translation>Rien n’a été imprimé ; vérifiez l’imprimante ou l’emplacement du fichier.</translation>
        </message>
        <message>
            <source>The caret is in no quote. Click one, or go to one with Q.</source>
            <translation>Le curseur n’est dans aucune citation. Cliquez-en une ou allez-y avec Q.</translation>
        </message>
        <message>
            <source>It is not known where this article was published, so there is nothing to link to.</source>
            <translation>On ne sait pas où cet article a été publié : il n’y a rien vers quoi créer un lien.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the System</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Show All of It</source>
            <translation>Tout afficher à son sujet</translation>
        </message>
        <message>
            <source>Typeface</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>watching %1</source>
            <translation>surveille %1</translation>
        </message>
        <message>
            <source>Watch Folder</source>
            <translation>Surveiller un dossier</translation>
        </message>
        <message>
            <source>The watched folder %1 is gone.</source>
            <translation>Le dossier surveillé %1 n’existe plus.</translation>
        </message>
        <message>
            <source>Stop Watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
        <message>
            <source>Stop Watching %1</source>
            <translation>Ne plus surveiller %1</translation>
        </message>
    </context>
    <context>
        <name>readout::MeetingPicture</name>
        <message>
            <source>Picture of who met whom and when</source>
            <translation>Image de qui a rencontré qui et quand</translation>
        </message>
        <message numerus="yes">
            <source>%Ln part(ies)</source>
            <translation>
                <numerusform>%Ln partie</numerusform>
                <numerusform>%Ln parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dated meeting(s)</source>
            <translation>
                <numerusform>%Ln rencontre datée</numerusform>
                <numerusform>%Ln rencontres datées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, met %2</source>
            <translation>%1, a rencontré %2</translation>
        </message>
        <message>
            <source>No meetings to show.</source>
            <translation>Aucune rencontre à montrer.</translation>
        </message>
    </context>
    <context>
        <name>readout::MeetingsDialog</name>
        <message>
            <source>Who Met Whom</source>
            <translation>Qui a rencontré qui</translation>
        </message>
        <message>
            <source>All articles that the filter keeps</source>
            <translation>Tous les articles que le filtre garde</translation>
        </message>
        <message>
            <source>Save Picture</source>
            <translation>Enregistrer l’image</translation>
        </message>
        <message>
            <source>Pictures (*.svg *.png)</source>
            <translation>Images (*.svg *.png)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 n’a pas pu être écrit.</translation>
        </message>
    </context>
    <context>
        <name>readout::MeetingsModel</name>
        <message>
            <source>Parties not named</source>
            <translation>Parties non nommées</translation>
        </message>
        <message>
            <source>%1 (inferred)</source>
            <translation>%1 (déduit)</translation>
        </message>
        <message>
            <source>Meeting, %1, %2: %3; %4</source>
            <translation>Rencontre, %1, %2 : %3 ; %4</translation>
        </message>
    </context>
    <context>
        <name>readout::MessageBar</name>
        <message>
            <source>Put this message away</source>
            <translation>Fermer ce message</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more</source>
            <translation>
                <numerusform>Et %Ln autre</numerusform>
                <numerusform>Et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::OrderButton</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>readout::QuotesModel</name>
        <message>
            <source>Speaker unknown</source>
            <translation>Locuteur inconnu</translation>
        </message>
        <message>
            <source>unnamed source</source>
            <translation>source anonyme</translation>
        </message>
        <message>
            <source>speaker inferred</source>
            <translation>locuteur déduit</translation>
        </message>
        <message>
            <source>Quote, %1, by %2: %3</source>
            <translation>Citation, %1, de %2 : %3</translation>
        </message>
        <message>
            <source>inferred: %1</source>
            <translation>déduit : %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln quote(s). </source>
            <translation>
                <numerusform>%1, %Ln citation. </numerusform>
                <numerusform>%1, %Ln citations. </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::ReadingPane</name>
        <message numerus="yes">
            <source>%1, %2, %Ln mention(s)</source>
            <translation>
                <numerusform>%1, %2, %Ln mention</numerusform>
                <numerusform>%1, %2, %Ln mentions</numerusform>
            </translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
    </context>
    <context>
        <name>readout::RecentFiles</name>
        <message>
            <source>Open Recent</source>
            <translation>Ouvrir un document récent</translation>
        </message>
        <message>
            <source>Forget These</source>
            <translation>Oublier cette liste</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <comment>a file and its folder</comment>
            <translation>%1 — %2</translation>
        </message>
    </context>
    <context>
        <name>readout::SourcePane</name>
        <message>
            <source>Source of the article</source>
            <translation>Source de l’article</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
    </context>
    <context>
        <name>readout::ViewState</name>
        <message>
            <source>Remove article</source>
            <translation>Retirer l’article</translation>
        </message>
        <message>
            <source>Filter by %1</source>
            <translation>Filtrer par %1</translation>
        </message>
        <message>
            <source>Remove filter</source>
            <translation>Retirer le filtre</translation>
        </message>
        <message>
            <source>Fold page furniture</source>
            <translation>Replier l’habillage</translation>
        </message>
        <message>
            <source>Unfold page furniture</source>
            <translation>Déplier l’habillage</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 est %2</translation>
        </message>
        <message>
            <source>%1 is no name</source>
            <translation>%1 n’est pas un nom</translation>
        </message>
    </context>
    <context>
        <name>readout::Welcome</name>
        <message>
            <source>Who said what, and who met whom</source>
            <translation>Qui a dit quoi, et qui a rencontré qui</translation>
        </message>
        <message>
            <source>Open articles, drop files or a folder here, or paste a text.
People, countries and organisations are marked; quotes and meetings stand beside the text.
Nothing leaves this computer.</source>
            <translation>Ouvrez des articles, déposez ici des fichiers ou un dossier, ou collez un texte.
Personnes, pays et organisations sont marqués ; citations et rencontres figurent à côté du texte.
Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Read the sample articles</source>
            <translation>Lire les articles d’exemple</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
    </context>
</TS>
