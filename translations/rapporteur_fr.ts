<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FieldValue</name>
    <message>
        <source>expected agenda items such as 4(j)</source>
        <translation>on attend des points de l’ordre du jour tels que 4(j)</translation>
    </message>
    <message>
        <source>expected symbols such as UNEP/MC/COP.4/17</source>
        <translation>on attend des cotes telles que UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>expected days and place such as 2021-11-01/2021-11-05 Bali</source>
        <translation>on attend des dates et un lieu tels que 2021-11-01/2021-11-05 Bali</translation>
    </message>
    <message>
        <source>expected a text of 1 to 2000 characters</source>
        <translation>on attend un texte de 1 à 2000 caractères</translation>
    </message>
    <message>
        <source>expected general, limited or restricted</source>
        <translation>on attend general, limited ou restricted</translation>
    </message>
    <message>
        <source>expected a day such as 2021-07-05</source>
        <translation>on attend une date telle que 2021-07-05</translation>
    </message>
    <message>
        <source>expected one of en, fr, es, zh, ru, ar</source>
        <translation>on attend en, fr, es, zh, ru ou ar</translation>
    </message>
    <message>
        <source>expected a number from 1 to 999</source>
        <translation>on attend un nombre de 1 à 999</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language of menus and messages</source>
        <translation>&amp;Langue des menus et des messages</translation>
    </message>
    <message>
        <source>Language of menus and messages</source>
        <translation>Langue des menus et des messages</translation>
    </message>
    <message>
        <source>Language of &amp;titles and texts</source>
        <translation>Langue des &amp;titres et des textes</translation>
    </message>
    <message>
        <source>Language of titles and texts</source>
        <translation>Langue des titres et des textes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Open again at the next start what was open</source>
        <translation>&amp;Rouvrir au prochain démarrage ce qui était ouvert</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>&amp;Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>Faire une &amp;sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Rebuild the search index</source>
        <translation>&amp;Reconstruire l’index de recherche</translation>
    </message>
    <message>
        <source>Close &amp;tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy without &amp;line breaks</source>
        <translation>Copier sans sauts de &amp;ligne</translation>
    </message>
    <message>
        <source>Copy with re&amp;ference</source>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Find in the document</source>
        <translation>Rechercher &amp;dans le document</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis cla&amp;vier…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>T&amp;rash</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>O&amp;nglet suivant</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit &amp;several…</source>
        <translation>Modifier &amp;plusieurs documents…</translation>
    </message>
    <message>
        <source>Copy as &amp;citation</source>
        <translation>Copier comme &amp;citation</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Put back from trash</source>
        <translation>&amp;Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>Ajuster à la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Tourner</translation>
    </message>
    <message>
        <source>&amp;Dark pages</source>
        <translation>Pages &amp;sombres</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>&amp;Go to page…</source>
        <translation>Aller à la pa&amp;ge…</translation>
    </message>
    <message>
        <source>Read in &amp;English</source>
        <translation>Lire en &amp;anglais</translation>
    </message>
    <message>
        <source>Read in &amp;French</source>
        <translation>Lire en &amp;français</translation>
    </message>
    <message>
        <source>Read in &amp;Spanish</source>
        <translation>Lire en &amp;espagnol</translation>
    </message>
    <message>
        <source>Read in &amp;Chinese</source>
        <translation>Lire en &amp;chinois</translation>
    </message>
    <message>
        <source>Read in R&amp;ussian</source>
        <translation>Lire en r&amp;usse</translation>
    </message>
    <message>
        <source>Read in &amp;Arabic</source>
        <translation>Lire en ara&amp;be</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tâches</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;ocument</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>Le&amp;cteur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>accept a proposal</source>
        <translation>acceptation d’une proposition</translation>
    </message>
    <message>
        <source>correct a proposal</source>
        <translation>correction d’une proposition</translation>
    </message>
    <message>
        <source>reject a proposal</source>
        <translation>rejet d’une proposition</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modification du champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>change %1 of %n document(s)</source>
        <translation>
            <numerusform>modification du champ «&#xa0;%1&#xa0;» de %n document</numerusform>
            <numerusform>modification du champ «&#xa0;%1&#xa0;» de %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n document(s) to the trash</source>
        <translation>
            <numerusform>mise à la corbeille de %n document</numerusform>
            <numerusform>mise à la corbeille de %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n document(s) back from the trash</source>
        <translation>
            <numerusform>sortie de %n document de la corbeille</numerusform>
            <numerusform>sortie de %n documents de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n document(s)</source>
        <translation>
            <numerusform>étiquetage de %n document</numerusform>
            <numerusform>étiquetage de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>enregistrement d’une recherche</translation>
    </message>
    <message>
        <source>delete a saved search</source>
        <translation>suppression d’une recherche enregistrée</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>langue originale</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>dates et lieu</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>document de l’ordre du jour</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>intitulé du point</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mention de l’auteur</translation>
    </message>
    <message>
        <source>second file</source>
        <translation>second fichier</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Disponibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>print JSON for other programs</source>
        <translation>produit du JSON pour d’autres programmes</translation>
    </message>
    <message>
        <source>tell about this verb</source>
        <translation>explique ce verbe</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about a verb. Exit codes: 0 success, 1 failure, 2 wrong usage.</source>
        <translation>rapporteur-cli VERB --help en dit plus sur un verbe. Codes de sortie&#xa0;: 0 succès, 1 échec, 2 usage incorrect.</translation>
    </message>
    <message>
        <source>The verb %1 has no option --%2.</source>
        <translation>Le verbe %1 n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>L’option --%1 demande une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 n’admet pas de valeur.</translation>
    </message>
    <message>
        <source>--completion needs one of bash, zsh, fish.</source>
        <translation>--completion demande l’une des valeurs bash, zsh, fish.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Il n’y a pas de verbe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Usage: %1.</source>
        <translation>Usage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>La bibliothèque se trouve sur un partage réseau (%1)&#xa0;: elle y est plus lente, et une seule personne peut y écrire.</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>La bibliothèque se trouve dans un dossier que %1 synchronise, ce qui peut l’endommager. Mieux vaut la garder ailleurs et copier ses sauvegardes dans ce dossier.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number.</source>
        <translation>--%1 demande un nombre entier.</translation>
    </message>
    <message>
        <source>--%1 needs one of en, fr, es, zh, ru, ar.</source>
        <translation>--%1 demande l’une des valeurs en, fr, es, zh, ru, ar.</translation>
    </message>
    <message>
        <source>--%1 needs one of %2.</source>
        <translation>--%1 demande l’une des valeurs %2.</translation>
    </message>
    <message>
        <source>imported   </source>
        <translation>importé    </translation>
    </message>
    <message>
        <source>in trash   </source>
        <translation>corbeille  </translation>
    </message>
    <message>
        <source>duplicate  </source>
        <translation>doublon    </translation>
    </message>
    <message>
        <source>waiting    </source>
        <translation>en attente </translation>
    </message>
    <message>
        <source>failed     </source>
        <translation>échec      </translation>
    </message>
    <message>
        <source>Imported: %1, duplicates: %2, waiting: %3, failed: %4, left out: %5.</source>
        <translation>Importés&#xa0;: %1, doublons&#xa0;: %2, en attente&#xa0;: %3, échecs&#xa0;: %4, laissés de côté&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <translation>Non commencés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The library is in %1</source>
        <translation>La bibliothèque se trouve dans %1</translation>
    </message>
    <message>
        <source>Name the files or folders to import.</source>
        <translation>Indiquez les fichiers ou les dossiers à importer.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a proposal: list LIBRARY inbox tells them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’une proposition&#xa0;: list LIBRARY inbox les donne.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>from “%1” to “%2”</source>
        <translation>de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mention de l’auteur</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>langue originale</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>dates and place</source>
        <translation>dates et lieu</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>agenda document</source>
        <translation>document de l’ordre du jour</translation>
    </message>
    <message>
        <source>item title</source>
        <translation>intitulé du point</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no kind of document “%1”.</source>
        <translation>Il n’y a pas de type de document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>(no symbol)</source>
        <translation>(sans cote)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Cotes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>There is no list of “%1”.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) found.</source>
        <translation>
            <numerusform>%n document trouvé.</numerusform>
            <numerusform>%n documents trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cites: %1</source>
        <translation>Cite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cited by %1 [%2], paragraph %3</source>
        <translation>Cité par %1 [%2], paragraphe %3</translation>
    </message>
    <message>
        <source>The library does not hold %1. It is cited here:</source>
        <translation>La bibliothèque ne contient pas %1. Ce document est cité ici&#xa0;:</translation>
    </message>
    <message>
        <source>Mended from the backup of %1: %2 changes done again, %3 lost. The damaged library is kept as %4</source>
        <translation>Réparée à partir de la sauvegarde du %1&#xa0;; modifications refaites&#xa0;: %2, perdues&#xa0;: %3. La bibliothèque endommagée est conservée sous %4</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
    <message>
        <source>Confinement of the PDF reader: %1</source>
        <translation>Confinement du lecteur de PDF&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as %1</source>
        <translation>Restaurée. Ce qui s’y trouvait auparavant est conservé sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) indexed.</source>
        <translation>
            <numerusform>%n version linguistique indexée.</numerusform>
            <numerusform>%n versions linguistiques indexées.</numerusform>
        </translation>
    </message>
    <message>
        <source>with the sample documents, imported as any other</source>
        <translation>avec les documents d’exemple, importés comme les autres</translation>
    </message>
    <message>
        <source>a second file for a symbol and language becomes its new edition instead of waiting</source>
        <translation>un second fichier de mêmes cote et langue devient la nouvelle édition au lieu d’attendre</translation>
    </message>
    <message>
        <source>its first line opens protected PDFs</source>
        <translation>sa première ligne ouvre les PDF protégés</translation>
    </message>
    <message>
        <source>finish what an interrupted import left</source>
        <translation>achève ce qu’une importation interrompue a laissé</translation>
    </message>
    <message>
        <source>read so many files at once</source>
        <translation>lit ce nombre de fichiers à la fois</translation>
    </message>
    <message>
        <source>its first line opens a protected PDF</source>
        <translation>sa première ligne ouvre un PDF protégé</translation>
    </message>
    <message>
        <source>only of this meeting: COP-4, mc cop4</source>
        <translation>uniquement de cette réunion&#xa0;: COP-4, mc cop4</translation>
    </message>
    <message>
        <source>only of this body: MC-COP, Minamata Convention</source>
        <translation>uniquement de cet organe&#xa0;: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>only those held in this language</source>
        <translation>uniquement ceux qui existent dans cette langue</translation>
    </message>
    <message>
        <source>only those not held in this language</source>
        <translation>uniquement ceux qui manquent dans cette langue</translation>
    </message>
    <message>
        <source>only of this kind: working, information, agenda …</source>
        <translation>uniquement de ce type&#xa0;: working, information, agenda…</translation>
    </message>
    <message>
        <source>only with a masthead date of this year</source>
        <translation>uniquement ceux dont l’en-tête porte une date de cette année</translation>
    </message>
    <message>
        <source>symbol (as it is), date or added</source>
        <translation>symbol (par défaut), date ou added</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>au plus ce nombre</translation>
    </message>
    <message>
        <source>leave out so many first</source>
        <translation>omet d’abord ce nombre</translation>
    </message>
    <message>
        <source>the text in this language</source>
        <translation>le texte dans cette langue</translation>
    </message>
    <message>
        <source>with every paragraph</source>
        <translation>avec chaque paragraphe</translation>
    </message>
    <message>
        <source>at most so many documents (20)</source>
        <translation>au plus ce nombre de documents (20)</translation>
    </message>
    <message>
        <source>leave out so many documents first</source>
        <translation>omet d’abord ce nombre de documents</translation>
    </message>
    <message>
        <source>only in this language</source>
        <translation>uniquement dans cette langue</translation>
    </message>
    <message>
        <source>relevance (as it is) or symbol</source>
        <translation>relevance (par défaut) ou symbol</translation>
    </message>
    <message>
        <source>removes what an interrupted import left, rebuilds a differing index, and mends damage from the last backup and the changes since</source>
        <translation>supprime ce qu’une importation interrompue a laissé, reconstruit un index qui diffère et répare les dommages à partir de la dernière sauvegarde et des modifications faites depuis</translation>
    </message>
    <message>
        <source>this one instead of the newest</source>
        <translation>celle-ci au lieu de la plus récente</translation>
    </message>
    <message>
        <source>only tell which backups there are</source>
        <translation>indique seulement quelles sauvegardes existent</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>au plus ce nombre (50)</translation>
    </message>
    <message>
        <source>put the documents back</source>
        <translation>remet les documents en place</translation>
    </message>
    <message>
        <source>makes a new library</source>
        <translation>crée une bibliothèque</translation>
    </message>
    <message>
        <source>takes in files and folders: PDF and UTF-8 text</source>
        <translation>importe des fichiers et des dossiers&#xa0;: PDF et texte UTF-8</translation>
    </message>
    <message>
        <source>tells what can be read from a file, without a library</source>
        <translation>indique ce qui peut être lu dans un fichier, sans bibliothèque</translation>
    </message>
    <message>
        <source>lists documents, meetings, bodies, inbox, jobs, trash or tags</source>
        <translation>affiche une liste&#xa0;: documents, meetings, bodies, inbox, jobs, trash ou tags</translation>
    </message>
    <message>
        <source>tells all that is known of a document, decision or meeting</source>
        <translation>donne tout ce que l’on sait d’un document, d’une décision ou d’une réunion</translation>
    </message>
    <message>
        <source>finds words, phrases and symbols: words &quot;a phrase&quot; prefix* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>trouve des mots, des expressions et des cotes&#xa0;: mots &quot;une expression&quot; préfixe* AND OR NOT symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>takes proposals of the inbox as they are</source>
        <translation>accepte telles quelles des propositions de la boîte de réception</translation>
    </message>
    <message>
        <source>takes another value instead of what a proposal says</source>
        <translation>retient une autre valeur que celle d’une proposition</translation>
    </message>
    <message>
        <source>drops proposals of the inbox</source>
        <translation>rejette des propositions de la boîte de réception</translation>
    </message>
    <message>
        <source>examines every row and every file</source>
        <translation>examine chaque enregistrement et chaque fichier</translation>
    </message>
    <message>
        <source>makes a verified backup now</source>
        <translation>fait maintenant une sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>puts a backup in the place of the library, which is kept aside</source>
        <translation>met une sauvegarde à la place de la bibliothèque, qui est conservée à part</translation>
    </message>
    <message>
        <source>makes the search index again from the files</source>
        <translation>refait l’index de recherche à partir des fichiers</translation>
    </message>
    <message>
        <source>tells who changed what and when, of the library or of a document</source>
        <translation>indique qui a modifié quoi et quand, pour la bibliothèque ou pour un document</translation>
    </message>
    <message>
        <source>takes the last action back</source>
        <translation>annule la dernière action</translation>
    </message>
    <message>
        <source>does the last undone action again</source>
        <translation>rétablit la dernière action annulée</translation>
    </message>
    <message>
        <source>moves documents to the trash</source>
        <translation>met des documents à la corbeille</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>set to “%1”</source>
        <translation>fixé à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author line</source>
        <translation>mention de l’auteur</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>langue originale</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mis à la corbeille</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>in the trash since</source>
        <translation>à la corbeille depuis</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>language version</source>
        <translation>version linguistique</translation>
    </message>
    <message>
        <source>status of a language version</source>
        <translation>statut d’une version linguistique</translation>
    </message>
    <message>
        <source>language version expected on</source>
        <translation>version linguistique attendue le</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>decided value</source>
        <translation>valeur retenue</translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>importation de %n fichier</numerusform>
            <numerusform>importation de %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The documents of a conference, on your desk.</source>
        <translation>Les documents d’une conférence, sur votre bureau.</translation>
    </message>
    <message>
        <source>Folder of the library to open.</source>
        <translation>Dossier de la bibliothèque à ouvrir.</translation>
    </message>
    <message>
        <source>Open the document with this symbol.</source>
        <translation>Ouvre le document qui porte cette cote.</translation>
    </message>
    <message>
        <source>at this page</source>
        <translation>à cette page</translation>
    </message>
    <message>
        <source>Find a text in the document, or else in all.</source>
        <translation>Recherche un texte dans le document, ou sinon dans tous.</translation>
    </message>
    <message>
        <source>Begin with today, documents, inbox, search or trash.</source>
        <translation>Commence par today, documents, inbox, search ou trash.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file, and end.</source>
        <translation>Enregistre une image de la fenêtre dans un fichier, puis quitte.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Rapporteur made a mistake and stopped this step; nothing was changed. Please report it with the log.</source>
        <translation>Rapporteur a commis une erreur et a interrompu cette étape&#xa0;; rien n’a été modifié. Veuillez la signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation>Arrêté à votre demande. Ce qui était déjà terminé est conservé.</translation>
    </message>
    <message>
        <source>{1} Try --help.</source>
        <translation>{1} Essayez --help.</translation>
    </message>
    <message>
        <source>There is no file “{1}”. Check the name and whether the drive is connected.</source>
        <translation>Le fichier «&#xa0;{1}&#xa0;» n’existe pas. Vérifiez son nom et que le disque est bien connecté.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}). Ask for permission to read it, or copy it to a place of your own.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être lu ({2}). Demandez l’autorisation de le lire, ou copiez-le dans un endroit qui vous appartient.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}). Choose a folder in which you may write.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit ({2}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk is full: “{1}” was not written. Free some space, then try again; nothing that was confirmed is lost.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;{1}&#xa0;» n’a pas été écrit. Libérez de l’espace, puis réessayez&#xa0;; rien de ce qui était confirmé n’est perdu.</translation>
    </message>
    <message>
        <source>“{1}” is not a PDF, whatever its name says. Ask for the document again, or export it as PDF.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un PDF, quoi que dise son nom. Redemandez le document, ou exportez-le au format PDF.</translation>
    </message>
    <message>
        <source>“{1}” is empty. Copy or download it again.</source>
        <translation>«&#xa0;{1}&#xa0;» est vide. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{1}” is damaged ({2}). Copy or download it again.</source>
        <translation>«&#xa0;{1}&#xa0;» est endommagé ({2}). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{1}” has {2} bytes; at most {3} are taken. Split the document, or reduce its pictures.</source>
        <translation>«&#xa0;{1}&#xa0;» compte {2} octets&#xa0;; au plus {3} sont admis. Divisez le document, ou réduisez ses images.</translation>
    </message>
    <message>
        <source>“{1}” has {2} pages; at most {3} are taken. Split the document.</source>
        <translation>«&#xa0;{1}&#xa0;» compte {2} pages&#xa0;; au plus {3} sont admises. Divisez le document.</translation>
    </message>
    <message>
        <source>“{1}” is protected by a password. Give it with --password-file, or ask for an open copy.</source>
        <translation>«&#xa0;{1}&#xa0;» est protégé par un mot de passe. Donnez-le avec --password-file, ou demandez une copie non protégée.</translation>
    </message>
    <message>
        <source>The password does not open “{1}”. Check it and try again.</source>
        <translation>Le mot de passe n’ouvre pas «&#xa0;{1}&#xa0;». Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{1}” is not text in UTF-8 (byte {2}). Save it again as UTF-8.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas du texte en UTF-8 (octet {2}). Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>“{1}” is neither a PDF nor a text file. Convert it to PDF first.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est ni un PDF ni un fichier texte. Convertissez-le d’abord en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” made the PDF reader fail and was left out.</source>
        <translation>La page {2} de «&#xa0;{1}&#xa0;» a fait échouer le lecteur de PDF et a été omise.</translation>
    </message>
    <message>
        <source>“{1}” made the PDF reader fail. Ask for the document again, or print it to PDF.</source>
        <translation>«&#xa0;{1}&#xa0;» a fait échouer le lecteur de PDF. Redemandez le document, ou imprimez-le en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” took too long to read and was left out.</source>
        <translation>La page {2} de «&#xa0;{1}&#xa0;» était trop longue à lire et a été omise.</translation>
    </message>
    <message>
        <source>“{1}” took too long to read. Ask for the document again, or print it to PDF.</source>
        <translation>La lecture de «&#xa0;{1}&#xa0;» a pris trop de temps. Redemandez le document, ou imprimez-le en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” needs more memory than a page may have and was left out.</source>
        <translation>La page {2} de «&#xa0;{1}&#xa0;» demande plus de mémoire qu’une page ne peut en avoir et a été omise.</translation>
    </message>
    <message>
        <source>“{1}” needs more memory than a document may have. Ask for the document again, or print it to PDF.</source>
        <translation>«&#xa0;{1}&#xa0;» demande plus de mémoire qu’un document ne peut en avoir. Redemandez le document, ou imprimez-le en PDF.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” gave an answer that cannot be trusted and was left out.</source>
        <translation>La page {2} de «&#xa0;{1}&#xa0;» a donné une réponse qui n’est pas fiable et a été omise.</translation>
    </message>
    <message>
        <source>“{1}” gave an answer that cannot be trusted. Do not open it elsewhere before you know where it comes from.</source>
        <translation>«&#xa0;{1}&#xa0;» a donné une réponse qui n’est pas fiable. Ne l’ouvrez pas ailleurs avant de savoir d’où il vient.</translation>
    </message>
    <message>
        <source>“{1}” was damaged and was read as far as possible: pages may be missing.</source>
        <translation>«&#xa0;{1}&#xa0;» était endommagé et a été lu autant que possible&#xa0;: il peut manquer des pages.</translation>
    </message>
    <message>
        <source>Page {2} of “{1}” has more text than a page may have; the rest was left out.</source>
        <translation>La page {2} de «&#xa0;{1}&#xa0;» contient plus de texte qu’une page ne peut en avoir&#xa0;; le reste a été omis.</translation>
    </message>
    <message>
        <source>Memory ran out while page {2} of “{1}” was read: something may be missing.</source>
        <translation>La mémoire a manqué pendant la lecture de la page {2} de «&#xa0;{1}&#xa0;»&#xa0;: il peut manquer quelque chose.</translation>
    </message>
    <message>
        <source>Pages {2} to {3} of “{1}” were left out: reading it failed too often.</source>
        <translation>Les pages {2} à {3} de «&#xa0;{1}&#xa0;» ont été omises&#xa0;: la lecture a échoué trop souvent.</translation>
    </message>
    <message>
        <source>“{1}” has more text than a document may have ({3} bytes): what follows page {2} was left out.</source>
        <translation>«&#xa0;{1}&#xa0;» contient plus de texte qu’un document ne peut en avoir ({3} octets)&#xa0;: ce qui suit la page {2} a été omis.</translation>
    </message>
    <message>
        <source>The program that reads PDFs was not found at “{1}”. Install Rapporteur again.</source>
        <translation>Le programme qui lit les PDF est introuvable à l’emplacement «&#xa0;{1}&#xa0;». Réinstallez Rapporteur.</translation>
    </message>
    <message>
        <source>“{1}” is not a Rapporteur library. Choose the folder that holds library.sqlite, or make a new library.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une bibliothèque de Rapporteur. Choisissez le dossier qui contient library.sqlite, ou créez une bibliothèque.</translation>
    </message>
    <message>
        <source>There is already something in “{1}”. Choose an empty or new folder.</source>
        <translation>Il y a déjà quelque chose dans «&#xa0;{1}&#xa0;». Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The library “{1}” was made by a newer Rapporteur (format {2}; this one knows {3}). Install the newer version.</source>
        <translation>La bibliothèque «&#xa0;{1}&#xa0;» a été créée par une version plus récente de Rapporteur (format {2}&#xa0;; celle-ci connaît le format {3}). Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The library “{1}” is damaged ({2}). Restore its last backup: rapporteur-cli restore.</source>
        <translation>La bibliothèque «&#xa0;{1}&#xa0;» est endommagée ({2}). Restaurez sa dernière sauvegarde&#xa0;: rapporteur-cli restore.</translation>
    </message>
    <message>
        <source>The library “{1}” is in use on {2} by {3}. Close it there, or open it for reading only.</source>
        <translation>La bibliothèque «&#xa0;{1}&#xa0;» est utilisée sur {2} par {3}. Fermez-la sur cet ordinateur, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The library “{1}” is open for reading only; nothing can be changed now.</source>
        <translation>La bibliothèque «&#xa0;{1}&#xa0;» est ouverte en lecture seule&#xa0;; rien ne peut être modifié pour le moment.</translation>
    </message>
    <message>
        <source>The search index of “{1}” is damaged. It can be made again from the files: rapporteur-cli reindex.</source>
        <translation>L’index de recherche de «&#xa0;{1}&#xa0;» est endommagé. Il peut être refait à partir des fichiers&#xa0;: rapporteur-cli reindex.</translation>
    </message>
    <message>
        <source>The library holds nothing called “{1}”. Check the spelling, or search for a part of it.</source>
        <translation>La bibliothèque ne contient rien qui s’appelle «&#xa0;{1}&#xa0;». Vérifiez l’orthographe, ou cherchez une partie du nom.</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things. Give more of it.</source>
        <translation>«&#xa0;{1}&#xa0;» correspond à {2} éléments. Donnez-en une plus grande partie.</translation>
    </message>
    <message>
        <source>“{2}” is not possible as {1}: {3}</source>
        <translation>«&#xa0;{2}&#xa0;» n’est pas possible pour {1}&#xa0;: {3}</translation>
    </message>
    <message>
        <source>{1} was changed by something later, so this cannot be done any more. Nothing was changed.</source>
        <translation>{1}&#xa0;: une modification plus récente empêche désormais cette action. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was decided before ({1}). Undo that to decide it again.</source>
        <translation>Cela a déjà été décidé ({1}). Annulez cette décision pour en prendre une autre.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is no backup in “{1}”.</source>
        <translation>Il n’y a pas de sauvegarde dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>This search has {1} characters; at most {2} are taken. Shorten it.</source>
        <translation>Cette recherche compte {1} caractères&#xa0;; au plus {2} sont admis. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The part “{1}” of the search was not understood. Put it in quotation marks to search for it as it stands.</source>
        <translation>La partie «&#xa0;{1}&#xa0;» de la recherche n’a pas été comprise. Mettez-la entre guillemets droits (&quot;) pour la chercher telle quelle.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Language not known</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Annotated agenda</source>
        <translation>Ordre du jour annoté</translation>
    </message>
    <message>
        <source>Working document</source>
        <translation>Document de travail</translation>
    </message>
    <message>
        <source>Information document</source>
        <translation>Document d’information</translation>
    </message>
    <message>
        <source>Limited document</source>
        <translation>Document à distribution limitée</translation>
    </message>
    <message>
        <source>Conference room paper</source>
        <translation>Document de séance</translation>
    </message>
    <message>
        <source>Restricted document</source>
        <translation>Document à distribution restreinte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Summary record</source>
        <translation>Compte rendu analytique</translation>
    </message>
    <message>
        <source>Verbatim record</source>
        <translation>Procès-verbal de séance</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In clearance</source>
        <translation>En cours d’approbation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>In editing</source>
        <translation>En cours de révision éditoriale</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>General distribution</source>
        <translation>Distribution générale</translation>
    </message>
    <message>
        <source>Limited distribution</source>
        <translation>Distribution limitée</translation>
    </message>
    <message>
        <source>Restricted distribution</source>
        <translation>Distribution restreinte</translation>
    </message>
    <message>
        <source>Revises</source>
        <translation>Révise</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>Révisé par</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Has the addendum</source>
        <translation>A pour additif</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation>Corrigé par</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>A pour annexe</translation>
    </message>
    <message>
        <source>Annexed to</source>
        <translation>Annexé à</translation>
    </message>
    <message>
        <source>Transmits</source>
        <translation>Transmet</translation>
    </message>
    <message>
        <source>Transmitted by</source>
        <translation>Transmis par</translation>
    </message>
    <message>
        <source>Is a draft of</source>
        <translation>Est un projet de</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>A pour projet</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>Rend compte de</translation>
    </message>
    <message>
        <source>Reported on by</source>
        <translation>Fait l’objet de</translation>
    </message>
</context>
<context>
    <name>paragraphs</name>
    <message>
        <source>… The rest is in the reader.</source>
        <translation>… La suite est dans le lecteur.</translation>
    </message>
    <message>
        <source>No text was read here.</source>
        <translation>Aucun texte n’a été lu ici.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Modifier %n document</numerusform>
            <numerusform>Modifier %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Every change that would be made</source>
        <translation>Toutes les modifications qui seraient faites</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Type the new value to see what would change.</source>
        <translation>Saisissez la nouvelle valeur pour voir ce qui changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) would change, as one step that can be undone.</source>
        <translation>
            <numerusform>%n version linguistique serait modifiée, en une seule étape qui peut être annulée.</numerusform>
            <numerusform>%n versions linguistiques seraient modifiées, en une seule étape qui peut être annulée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) changed.</source>
        <translation>
            <numerusform>%n version linguistique modifiée.</numerusform>
            <numerusform>%n versions linguistiques modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of a command&apos;s name</source>
        <translation>Saisissez une partie du nom d’une commande</translation>
    </message>
    <message>
        <source>No command of this name can be used now.</source>
        <translation>Aucune commande de ce nom n’est utilisable pour le moment.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentDetails</name>
    <message>
        <source>said by a person</source>
        <translation>indiqué par une personne</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>sûr à %1&#xa0;%</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Fields and where they were read</source>
        <translation>Champs et endroits où ils ont été lus</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Où il a été lu</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifié&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentListModel</name>
    <message>
        <source>No symbol yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentPage</name>
    <message>
        <source>No symbol yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab with a count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Aucun document choisi</translation>
    </message>
    <message>
        <source>Choose one in the list to see what is known of it.</source>
        <translation>Choisissez-en un dans la liste pour voir ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Parts of the document&apos;s page</source>
        <translation>Parties de la page du document</translation>
    </message>
    <message>
        <source>Text by paragraph</source>
        <translation>Texte par paragraphe</translation>
    </message>
    <message>
        <source>Language versions</source>
        <translation>Versions linguistiques</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>What the document cites</source>
        <translation>Ce que le document cite</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What cites the document</source>
        <translation>Ce qui cite le document</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Title not known</source>
        <translation>Titre inconnu</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>There is no file in this language yet.</source>
        <translation>Il n’y a pas encore de fichier dans cette langue.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>absent de la bibliothèque</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>The citation in %1 is on the clipboard.</source>
        <translation>La citation en %1 est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentsPage</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents in the trash</source>
        <translation>Documents à la corbeille</translation>
    </message>
    <message>
        <source>Filter by symbol or title</source>
        <translation>Filtrer par cote ou par titre</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Par cote</translation>
    </message>
    <message>
        <source>Latest date first</source>
        <translation>Date la plus récente d’abord</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>Derniers ajoutés d’abord</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits the filter</source>
        <translation>Aucun document ne correspond au filtre</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it. The search looks into the text, too.</source>
        <translation>D’autres mots, ou moins de conditions, le trouveront peut-être. La recherche porte aussi sur le texte.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Documents that are moved here stay until they are put back.</source>
        <translation>Les documents mis ici y restent jusqu’à ce qu’on les en sorte.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Drop PDFs or whole folders here: symbols, titles, languages and dates are read from them.</source>
        <translation>Déposez ici des PDF ou des dossiers entiers&#xa0;: les cotes, les titres, les langues et les dates y sont lus.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to the trash.</source>
        <translation>
            <numerusform>%n document mis à la corbeille.</numerusform>
            <numerusform>%n documents mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back.</source>
        <translation>
            <numerusform>%n document remis en place.</numerusform>
            <numerusform>%n documents remis en place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FacetPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FindBar</name>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Rechercher dans ce document</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Symbol or words: mc cop4 inf17</source>
        <translation>Cote ou mots&#xa0;: mc cop4 inf17</translation>
    </message>
    <message>
        <source>A symbol may be typed in part and without its signs.</source>
        <translation>Une cote peut être saisie en partie et sans ses signes.</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message>
        <source>Nothing in the library is called so.</source>
        <translation>Rien ne porte ce nom dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::HistoryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <translation>%1&#xa0;: suppression de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 changed from “%2” to “%3”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» remplacé par «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Historique du document</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxModel</name>
    <message>
        <source>likely, %1 %</source>
        <translation>probable, %1&#xa0;%</translation>
    </message>
    <message>
        <source>doubtful, %1 %</source>
        <translation>douteux, %1&#xa0;%</translation>
    </message>
    <message>
        <source>your word is needed</source>
        <translation>votre avis est nécessaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::InboxPage</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>The page, with the spot marked</source>
        <translation>La page, avec l’endroit marqué</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>What is read surely goes straight into the library. Doubtful readings and second files are asked here.</source>
        <translation>Ce qui est lu avec certitude entre directement dans la bibliothèque. Les lectures douteuses et les seconds fichiers vous sont soumis ici.</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Afficher les documents</translation>
    </message>
    <message>
        <source>Proposed value; type to correct it</source>
        <translation>Valeur proposée&#xa0;; saisissez pour la corriger</translation>
    </message>
    <message>
        <source>Accept (A)</source>
        <translation>Accepter (A)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>Rejeter (R)</translation>
    </message>
    <message>
        <source>Another file for %1</source>
        <translation>Un autre fichier pour %1</translation>
    </message>
    <message>
        <source>Accept makes it the new edition. If it is another document or language, type its symbol or language. Reject keeps it out.</source>
        <translation>Accepter en fait la nouvelle édition. S’il s’agit d’un autre document ou d’une autre langue, saisissez sa cote ou sa langue. Rejeter le laisse de côté.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of document</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>read on page %1</source>
        <translation>lu à la page %1</translation>
    </message>
    <message>
        <source>This question does not come from a page.</source>
        <translation>Cette question ne vient pas d’une page.</translation>
    </message>
    <message>
        <source>The file is no longer in the library&apos;s folder.</source>
        <translation>Le fichier n’est plus dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>A text file has no pages to show.</source>
        <translation>Un fichier texte n’a pas de pages à afficher.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejeté.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Jobs</name>
    <message>
        <source>Failed: %1 – %2</source>
        <translation>Échec&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>Known already: %1</source>
        <translation>Déjà présent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits in the inbox: %1</source>
        <translation>Attend dans la boîte de réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported: %1 – %2</source>
        <translation>Importé&#xa0;: %1 – %2</translation>
    </message>
    <message>
        <source>no symbol found</source>
        <translation>aucune cote trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importé</numerusform>
            <numerusform>%n importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>%n en attente dans la boîte de réception</numerusform>
            <numerusform>%n en attente dans la boîte de réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Importation de %n fichier ou dossier</numerusform>
            <numerusform>Importation de %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>The library is sound.</source>
        <translation>La bibliothèque est en bon état.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the log names them.</source>
        <translation>
            <numerusform>%n anomalie&#xa0;; elle figure dans le journal.</numerusform>
            <numerusform>%n anomalies&#xa0;; elles figurent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>A verified backup was made.</source>
        <translation>Une sauvegarde vérifiée a été faite.</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>Reconstruction de l’index de recherche</translation>
    </message>
    <message>
        <source>The search index was made again.</source>
        <translation>L’index de recherche a été refait.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::JobsPanel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Avancement de la tâche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Log of the job</source>
        <translation>Journal de la tâche</translation>
    </message>
    <message>
        <source>Nothing is running. Imports, checks and backups show here how far they are.</source>
        <translation>Rien n’est en cours. Les importations, les vérifications et les sauvegardes montrent ici leur avancement.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LanguageChips</name>
    <message>
        <source>Language versions</source>
        <translation>Versions linguistiques</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LibraryPane</name>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Section and readers</source>
        <translation>Rubrique et lecteurs</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The library does not hold %1.</source>
        <translation>La bibliothèque ne contient pas %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job: outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – Rapporteur</source>
        <comment>folder of the library</comment>
        <translation>%1 – Rapporteur</translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation>Dossier de la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.txt)</source>
        <translation>Documents (*.pdf *.txt)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 on %2 is working in this library: it is open for reading only.</source>
        <translation>%1 travaille dans cette bibliothèque sur %2&#xa0;: elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This library cannot be written to: it is open for reading only.</source>
        <translation>Il n’est pas possible d’écrire dans cette bibliothèque&#xa0;: elle est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The library lies on a network share (%1): it is slower there, and only one person may write to it.</source>
        <translation>La bibliothèque se trouve sur un partage réseau (%1)&#xa0;: elle y est plus lente, et une seule personne peut y écrire.</translation>
    </message>
    <message>
        <source>The library lies in a folder that %1 synchronises, which can damage it. Better keep it elsewhere and copy backups there.</source>
        <translation>La bibliothèque se trouve dans un dossier que %1 synchronise, ce qui peut l’endommager. Mieux vaut la garder ailleurs et copier ses sauvegardes dans ce dossier.</translation>
    </message>
    <message>
        <source>The other language shows at the next start: a job is still running.</source>
        <translation>L’autre langue s’affichera au prochain démarrage&#xa0;: une tâche est encore en cours.</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1</source>
        <translation>Rapporteur %1</translation>
    </message>
    <message>
        <source>The desktop program of a treaty secretariat. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Le logiciel de bureau d’un secrétariat de traité. Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MessageBar</name>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderPanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderTab</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>Le fichier de cette version linguistique a disparu. Importez de nouveau le document.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This password does not open the document. Try again:</source>
        <translation>Ce mot de passe n’ouvre pas le document. Réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>The document is protected. Its password:</source>
        <translation>Le document est protégé. Son mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>The library holds no version of %1 in this language.</source>
        <translation>La bibliothèque ne contient pas de version de %1 dans cette langue.</translation>
    </message>
    <message>
        <source>%1 (not in this library)</source>
        <translation>%1 (absent de cette bibliothèque)</translation>
    </message>
    <message>
        <source>This link is not opened: %1</source>
        <translation>Ce lien n’est pas ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>, para. %1</source>
        <translation>, par.&#xa0;%1</translation>
    </message>
    <message>
        <source>, p. %1</source>
        <translation>, p.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ReaderView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchModel</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>No symbol yet</source>
        <translation>Pas encore de cote</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>title or symbol</source>
        <translation>titre ou cote</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchPage</name>
    <message>
        <source>Show more documents</source>
        <translation>Afficher d’autres documents</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, prefix*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:</source>
        <translation>Mots, &quot;expressions&quot;, préfixe*, AND OR NOT, symbol: title: meeting: lang: year: kind: cites:</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Ce qu’il faut rechercher</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Par cote</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Garder cette recherche dans le panneau latéral</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>This cannot be searched for</source>
        <translation>Cette recherche n’est pas possible</translation>
    </message>
    <message>
        <source>Search in all texts, titles and symbols</source>
        <translation>Recherchez dans tous les textes, titres et cotes</translation>
    </message>
    <message>
        <source>Words in any of the six languages; symbols may be typed in part: mc cop4 inf17</source>
        <translation>Mots dans l’une des six langues&#xa0;; les cotes peuvent être saisies en partie&#xa0;: mc cop4 inf17</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Fewer words, or the beginning of a word with a star, find more.</source>
        <translation>Moins de mots, ou le début d’un mot suivi d’un astérisque, en trouvent davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>no paragraph holds all the words; these documents hold them in different ones</source>
        <translation>aucun paragraphe ne contient tous les mots&#xa0;; ces documents les contiennent dans des paragraphes différents</translation>
    </message>
    <message>
        <source>There is no further document with what was searched for.</source>
        <translation>Il n’y a pas d’autre document qui contienne ce qui est recherché.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name in the sidebar:</source>
        <translation>Nom dans le panneau latéral&#xa0;:</translation>
    </message>
    <message>
        <source>The search was saved.</source>
        <translation>La recherche a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ShortcutsDialog</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their shortcuts</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Taken already by “%1”: choose another one, or take it away there first.</source>
        <translation>Déjà pris par «&#xa0;%1&#xa0;»&#xa0;: choisissez-en un autre, ou retirez-le d’abord à cette commande.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Sidebar</name>
    <message>
        <source>Sections of the library</source>
        <translation>Rubriques de la bibliothèque</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n question(s) waiting</source>
        <translation>
            <numerusform>Boîte de réception, %n question en attente</numerusform>
            <numerusform>Boîte de réception, %n questions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <translation>La recherche enregistrée a été supprimée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Look at the sample library</source>
        <translation>Voir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Libraries opened lately</source>
        <translation>Bibliothèques ouvertes récemment</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>The documents of a conference, in all their languages, on this computer: found, read, compared, and followed up without a network.</source>
        <translation>Les documents d’une conférence, dans toutes leurs langues, sur cet ordinateur&#xa0;: trouvés, lus, comparés et suivis sans réseau.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TodayPage</name>
    <message>
        <source>Documents that you open are kept here, at the page where you left them.</source>
        <translation>Les documents que vous ouvrez sont gardés ici, à la page où vous les avez laissés.</translation>
    </message>
    <message>
        <source>Go through the inbox</source>
        <translation>Parcourir la boîte de réception</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Derniers documents reçus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Nothing yet. Drop PDFs or whole folders into the window.</source>
        <translation>Rien pour le moment. Déposez des PDF ou des dossiers entiers dans la fenêtre.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>Nothing: every reading is sure or was decided.</source>
        <translation>Rien&#xa0;: chaque lecture est sûre ou a été tranchée.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in the inbox.</source>
        <translation>
            <numerusform>%n question dans la boîte de réception.</numerusform>
            <numerusform>%n questions dans la boîte de réception.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>the index itself is damaged</source>
        <translation>l’index lui-même est endommagé</translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) lack in the index</source>
        <translation>
            <numerusform>%n version linguistique manque dans l’index</numerusform>
            <numerusform>%n versions linguistiques manquent dans l’index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are outdated in the index</source>
        <translation>
            <numerusform>%n version linguistique est périmée dans l’index</numerusform>
            <numerusform>%n versions linguistiques sont périmées dans l’index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are in the index only</source>
        <translation>
            <numerusform>%n version linguistique figure seulement dans l’index</numerusform>
            <numerusform>%n versions linguistiques figurent seulement dans l’index</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged: %1. Run check --repair.</source>
        <translation>La base de données est endommagée&#xa0;: %1. Lancez check --repair.</translation>
    </message>
    <message>
        <source>The definition of the tables is damaged: %1. Run check --repair.</source>
        <translation>La définition des tables est endommagée&#xa0;: %1. Lancez check --repair.</translation>
    </message>
    <message>
        <source>A record is not as it was entered: %1. Run check --repair.</source>
        <translation>Un enregistrement n’est plus tel qu’il a été saisi&#xa0;: %1. Lancez check --repair.</translation>
    </message>
    <message>
        <source>An entry of the history is damaged: %1. Run check --repair.</source>
        <translation>Une entrée de l’historique est endommagée&#xa0;: %1. Lancez check --repair.</translation>
    </message>
    <message>
        <source>A record refers to one that is gone: %1. Run check --repair.</source>
        <translation>Un enregistrement renvoie à un autre qui a disparu&#xa0;: %1. Lancez check --repair.</translation>
    </message>
    <message>
        <source>A stored file is missing: %1. Import the document again.</source>
        <translation>Un fichier conservé manque&#xa0;: %1. Importez de nouveau le document.</translation>
    </message>
    <message>
        <source>A stored file is damaged: %1. Import the document again.</source>
        <translation>Un fichier conservé est endommagé&#xa0;: %1. Importez de nouveau le document.</translation>
    </message>
    <message>
        <source>A stored file belongs to no document: %1. check --repair removes it.</source>
        <translation>Un fichier conservé n’appartient à aucun document&#xa0;: %1. check --repair le supprime.</translation>
    </message>
    <message>
        <source>The search index does not follow the library: %1. check --repair brings it up to date.</source>
        <translation>L’index de recherche ne suit pas la bibliothèque&#xa0;: %1. check --repair le met à jour.</translation>
    </message>
    <message>
        <source>(Mended.)</source>
        <translation>(Réparé.)</translation>
    </message>
</context>
</TS>
