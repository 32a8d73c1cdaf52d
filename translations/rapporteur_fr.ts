<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgendaForms</name>
    <message>
        <source>New item</source>
        <translation>Nouveau point</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre :</translation>
    </message>
    <message>
        <source>Annotation:</source>
        <translation>Annotation :</translation>
    </message>
    <message>
        <source>Only a heading over its sub-items</source>
        <translation>Simple titre regroupant ses sous-points</translation>
    </message>
    <message>
        <source>Topic:</source>
        <translation>Sujet :</translation>
    </message>
    <message>
        <source>links it with items of other meetings</source>
        <translation>le relie aux points d’autres réunions</translation>
    </message>
    <message>
        <source>taken up as it stands</source>
        <translation>examiné tel quel</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>Deferred to:</source>
        <translation>Reporté à :</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>par exemple COP-5</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif :</translation>
    </message>
    <message>
        <source>The item is on the agenda.</source>
        <translation>Le point est à l’ordre du jour.</translation>
    </message>
    <message>
        <source>The item is changed.</source>
        <translation>Le point est modifié.</translation>
    </message>
    <message>
        <source>Number of item %1</source>
        <translation>Numéro du point %1</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Numéro :</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>par exemple 5 (b)</translation>
    </message>
    <message>
        <source>“%1” is no number of an item. Write it as 5 or 5 (b).</source>
        <translation>« %1 » n’est pas un numéro de point. Écrivez-le sous la forme 5 ou 5 (b).</translation>
    </message>
    <message>
        <source>The item has another number.</source>
        <translation>Le point porte un autre numéro.</translation>
    </message>
    <message>
        <source>New agenda</source>
        <translation>Nouvel ordre du jour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version :</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Cote :</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1</source>
        <translation>par exemple UNEP/MC/COP.4/1</translation>
    </message>
    <message>
        <source>Annotated in:</source>
        <translation>Annoté dans :</translation>
    </message>
    <message>
        <source>such as UNEP/MC/COP.4/1/Add.1</source>
        <translation>par exemple UNEP/MC/COP.4/1/Add.1</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>Adopté le :</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes :</translation>
    </message>
    <message>
        <source>The agenda is kept.</source>
        <translation>L’ordre du jour est enregistré.</translation>
    </message>
    <message>
        <source>Documents under item %1</source>
        <translation>Documents au titre du point %1</translation>
    </message>
    <message>
        <source>Documents of the meeting that stand under no item</source>
        <translation>Documents de la réunion qui ne relèvent d’aucun point</translation>
    </message>
    <message>
        <source>Every document of the meeting stands under some item.</source>
        <translation>Chaque document de la réunion relève d’un point.</translation>
    </message>
    <message>
        <source>Under no item:</source>
        <translation>Sans point :</translation>
    </message>
    <message>
        <source>Or another:</source>
        <translation>Ou un autre :</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>cote, par exemple UNEP/MC/COP.4/28</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under the item.</source>
        <translation>
            <numerusform>%n document relève du point.</numerusform>
            <numerusform>%n documents relèvent du point.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document, or write its symbol.</source>
        <translation>Choisissez un document, ou écrivez sa cote.</translation>
    </message>
    <message>
        <source>The library holds no agenda of this meeting: import its first document (…/1) and its annotations (…/1/Add.1).</source>
        <translation>La bibliothèque ne contient pas d’ordre du jour de cette réunion : importez son premier document (…/1) et ses annotations (…/1/Add.1).</translation>
    </message>
    <message>
        <source>The agenda says all that its documents say.</source>
        <translation>L’ordre du jour contient tout ce que disent ses documents.</translation>
    </message>
    <message>
        <source>Read the agenda</source>
        <translation>Lire l’ordre du jour</translation>
    </message>
    <message>
        <source>What %1 would change:</source>
        <translation>Ce que %1 modifierait :</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui serait modifié</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The agenda is read from its documents.</source>
        <translation>L’ordre du jour est lu dans ses documents.</translation>
    </message>
</context>
<context>
    <name>ContributionForms</name>
    <message>
        <source>A currency has three letters, such as USD or CHF.</source>
        <translation>Une monnaie s’écrit en trois lettres, par exemple USD ou CHF.</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nouvelle contribution</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>Donateur :</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>Année :</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Montant :</translation>
    </message>
    <message>
        <source>empty where only the donor is known</source>
        <translation>vide si seul le donateur est connu</translation>
    </message>
    <message>
        <source>Currency:</source>
        <translation>Monnaie :</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Objet :</translation>
    </message>
    <message>
        <source>Pledged on:</source>
        <translation>Annoncée le :</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Reçue le :</translation>
    </message>
    <message>
        <source>Reported in:</source>
        <translation>Signalée dans :</translation>
    </message>
    <message>
        <source>symbol and paragraph</source>
        <translation>cote et paragraphe</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes :</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>« %1 » n’est pas une année.</translation>
    </message>
    <message>
        <source>An amount needs its currency, such as USD.</source>
        <translation>Un montant doit être accompagné de sa monnaie, par exemple USD.</translation>
    </message>
    <message>
        <source>The contribution is kept.</source>
        <translation>La contribution est enregistrée.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nouvel accord</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre :</translation>
    </message>
    <message>
        <source>Who serves:</source>
        <translation>Prestataire :</translation>
    </message>
    <message>
        <source>Who pays:</source>
        <translation>Payeur :</translation>
    </message>
    <message>
        <source>On cost recovery</source>
        <translation>Avec recouvrement des coûts</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Référence :</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>Au titre de :</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (b)</source>
        <translation>par exemple MC-3/11, 5 (b)</translation>
    </message>
    <message>
        <source>For the meeting:</source>
        <translation>Pour la réunion :</translation>
    </message>
    <message>
        <source>such as COP-4</source>
        <translation>par exemple COP-4</translation>
    </message>
    <message>
        <source>Signed on:</source>
        <translation>Signé le :</translation>
    </message>
    <message>
        <source>Known by:</source>
        <translation>Précision :</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>au jour</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>au mois</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>à l’année</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Du :</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Au :</translation>
    </message>
    <message>
        <source>The agreement is kept.</source>
        <translation>L’accord est enregistré.</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Line of the budget</source>
        <translation>Ligne budgétaire</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service :</translation>
    </message>
    <message>
        <source>Budgeted:</source>
        <translation>Budgété :</translation>
    </message>
    <message>
        <source>Charged:</source>
        <translation>Imputé :</translation>
    </message>
    <message>
        <source>Delivered on:</source>
        <translation>Fourni le :</translation>
    </message>
    <message>
        <source>What was delivered:</source>
        <translation>Ce qui a été fourni :</translation>
    </message>
    <message>
        <source>The line is kept.</source>
        <translation>La ligne est enregistrée.</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>such as MC/COP6/2025/59</source>
        <translation>par exemple MC/COP6/2025/59</translation>
    </message>
    <message>
        <source>Asked for by:</source>
        <translation>Demandé par :</translation>
    </message>
    <message>
        <source>Goes to:</source>
        <translation>Adressé à :</translation>
    </message>
    <message>
        <source>And by name to:</source>
        <translation>Et nommément à :</translation>
    </message>
    <message>
        <source>names or codes, with semicolons between</source>
        <translation>noms ou codes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Opened on:</source>
        <translation>Ouvert le :</translation>
    </message>
    <message>
        <source>Deadline:</source>
        <translation>Échéance :</translation>
    </message>
    <message>
        <source>Closed: nothing more is expected</source>
        <translation>Clos : plus rien n’est attendu</translation>
    </message>
    <message>
        <source>The call is kept.</source>
        <translation>L’appel est enregistré.</translation>
    </message>
    <message>
        <source>New submission</source>
        <translation>Nouvelle communication</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue :</translation>
    </message>
    <message>
        <source>Issued as:</source>
        <translation>Publiée sous :</translation>
    </message>
    <message>
        <source>symbol, where it was issued</source>
        <translation>cote, si elle a été publiée</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>Résumé :</translation>
    </message>
    <message>
        <source>The submission is kept.</source>
        <translation>La communication est enregistrée.</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui :</translation>
    </message>
</context>
<context>
    <name>CooperationForms</name>
    <message>
        <source>From:</source>
        <translation>Du :</translation>
    </message>
    <message>
        <source>Until:</source>
        <translation>Au :</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Portée :</translation>
    </message>
    <message>
        <source>Guided by:</source>
        <translation>Dirigé par :</translation>
    </message>
    <message>
        <source>name of a group</source>
        <translation>nom d’un groupe</translation>
    </message>
    <message>
        <source>Under:</source>
        <translation>Au titre de :</translation>
    </message>
    <message>
        <source>such as MC-3/11, 5 (a)</source>
        <translation>par exemple MC-3/11, 5 (a)</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes :</translation>
    </message>
    <message>
        <source>The group is kept.</source>
        <translation>Le groupe est enregistré.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Entity:</source>
        <translation>Entité :</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Personne :</translation>
    </message>
    <message>
        <source>empty: the entity as such</source>
        <translation>vide : l’entité en tant que telle</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Fonction :</translation>
    </message>
    <message>
        <source>The member is kept.</source>
        <translation>Le membre est enregistré.</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Nouvelle rubrique</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Decision:</source>
        <translation>Décision :</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>par exemple MC-3/11</translation>
    </message>
    <message>
        <source>The heading is kept.</source>
        <translation>La rubrique est enregistrée.</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nouveau domaine</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Groupe :</translation>
    </message>
    <message>
        <source>The area is kept.</source>
        <translation>Le domaine est enregistré.</translation>
    </message>
    <message>
        <source>New lead officer</source>
        <translation>Nouveau chef de file</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Fonctionnaire :</translation>
    </message>
    <message>
        <source>empty while none is named</source>
        <translation>vide tant qu’aucun n’est désigné</translation>
    </message>
    <message>
        <source>The lead officer is kept.</source>
        <translation>Le chef de file est enregistré.</translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation>Modifier la portée de %1</translation>
    </message>
    <message>
        <source>Before that day the list of areas shows what it shows now.</source>
        <translation>Avant cette date, la liste des domaines reste telle qu’elle est à présent.</translation>
    </message>
    <message>
        <source>The scope changes on that day.</source>
        <translation>La portée change à cette date.</translation>
    </message>
    <message>
        <source>History of the area</source>
        <translation>Historique du domaine</translation>
    </message>
    <message>
        <source>The area in the course of time, with its leads</source>
        <translation>Le domaine au fil du temps, avec ses chefs de file</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chef de file</translation>
    </message>
</context>
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
    <name>MatrixDialog</name>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tableau en texte (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Pour d’autres programmes (JSON)</translation>
    </message>
</context>
<context>
    <name>MeetingFilesForm</name>
    <message>
        <source>Save the files of %1</source>
        <translation>Enregistrer les fichiers de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are in %1 already.</source>
        <translation>
            <numerusform>%n fichier portant ce nom se trouve déjà dans %1.</numerusform>
            <numerusform>%n fichiers portant ces noms se trouvent déjà dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>The library holds no file of a document of this meeting.</source>
        <translation>La bibliothèque ne contient aucun fichier d’un document de cette réunion.</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>An organization of regional integration votes with one vote for each of its member States that is a Party, and not at all if one of them votes itself.</source>
        <translation>Une organisation régionale d’intégration dispose d’un nombre de voix égal au nombre de ses États membres qui sont Parties, et ne vote pas du tout si l’un d’eux vote lui-même.</translation>
    </message>
    <message>
        <source>Member States:</source>
        <translation>États membres :</translation>
    </message>
    <message>
        <source>One State a line, by name or code; behind it, where they matter, its first and its last day: “Sweden; 1995-01-01”, “Malta; 2004-05-01; 2020-01-31”.</source>
        <translation>Un État par ligne, désigné par son nom ou son code, suivi, s’il y a lieu, de sa première et de sa dernière date : « Suède; 1995-01-01 », « Malte; 2004-05-01; 2020-01-31 ».</translation>
    </message>
    <message>
        <source>The member States are kept.</source>
        <translation>Les États membres sont enregistrés.</translation>
    </message>
</context>
<context>
    <name>OrganisationField</name>
    <message>
        <source>name or code, such as JPN</source>
        <translation>nom ou code, par exemple JPN</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tableau en texte (CSV)</translation>
    </message>
    <message>
        <source>For other programs (JSON)</source>
        <translation>Pour d’autres programmes (JSON)</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Objet :</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format :</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue :</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <source>Say which file is to be written.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 est un dossier : ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it.</source>
        <translation>Il y a un fichier de ce nom. Enregistrez une nouvelle fois pour le remplacer.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendrier (ICS)</translation>
    </message>
</context>
<context>
    <name>ParticipationForms</name>
    <message>
        <source>New in the list</source>
        <translation>Ajout à la liste</translation>
    </message>
    <message>
        <source>State or organization:</source>
        <translation>État ou organisation :</translation>
    </message>
    <message>
        <source>Invited on:</source>
        <translation>Invitation le :</translation>
    </message>
    <message>
        <source>Registered on:</source>
        <translation>Inscription le :</translation>
    </message>
    <message>
        <source>Credentials:</source>
        <translation>Pouvoirs :</translation>
    </message>
    <message>
        <source>Credentials on:</source>
        <translation>Pouvoirs le :</translation>
    </message>
    <message>
        <source>As an observer:</source>
        <translation>Comme observateur :</translation>
    </message>
    <message>
        <source>Observer since:</source>
        <translation>Observateur depuis :</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes :</translation>
    </message>
    <message>
        <source>The list is changed.</source>
        <translation>La liste est modifiée.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a person</comment>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>as the person writes it, with the form of address</source>
        <translation>comme la personne l’écrit, avec le titre de civilité</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Fonction :</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Courriel :</translation>
    </message>
    <message>
        <source>Heads the delegation</source>
        <translation>Dirige la délégation</translation>
    </message>
    <message>
        <source>Funded travel:</source>
        <translation>Voyage financé :</translation>
    </message>
    <message>
        <source>Paid by:</source>
        <translation>Payé par :</translation>
    </message>
    <message>
        <source>The person is in the list.</source>
        <translation>La personne figure sur la liste.</translation>
    </message>
    <message>
        <source>New State or organization</source>
        <translation>Nouvel État ou nouvelle organisation</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code :</translation>
    </message>
    <message>
        <source>JPN for a State, WHO for an organization</source>
        <translation>JPN pour un État, WHO pour une organisation</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région :</translation>
    </message>
    <message>
        <source>The State or organization is kept.</source>
        <translation>L’État ou l’organisation est enregistré.</translation>
    </message>
    <message>
        <source>Instrument:</source>
        <translation>Instrument :</translation>
    </message>
    <message>
        <source>Deposited on:</source>
        <translation>Déposé le :</translation>
    </message>
    <message>
        <source>Withdrawal takes effect on:</source>
        <translation>Retrait effectif le :</translation>
    </message>
    <message>
        <source>The instrument is kept.</source>
        <translation>L’instrument est enregistré.</translation>
    </message>
</context>
<context>
    <name>PlannedDocumentForm</name>
    <message>
        <source>Part %1, from %2</source>
        <translation>Partie %1, à partir du %2</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the original language</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a number</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Next free symbol</source>
        <translation>Prochaine cote libre</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Cote :</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>Langues :</translation>
    </message>
    <message>
        <source>Where no language is marked, those that are usual for the category are foreseen.</source>
        <translation>Si aucune langue n’est cochée, celles qui sont habituelles pour la catégorie sont prévues.</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre :</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Catégorie :</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Objet :</translation>
    </message>
    <message>
        <source>Agenda items:</source>
        <translation>Points de l’ordre du jour :</translation>
    </message>
    <message>
        <source>4(j); 5(d)</source>
        <translation>4(j); 5(d)</translation>
    </message>
    <message>
        <source>Written by:</source>
        <translation>Rédaction :</translation>
    </message>
    <message>
        <source>the unit or the body</source>
        <translation>le service ou l’organe</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Fonctionnaire :</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Auteur :</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>le secrétariat</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>Mots :</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Pages :</translation>
    </message>
    <message>
        <source>Original:</source>
        <translation>Original :</translation>
    </message>
    <message>
        <source>Mandate:</source>
        <translation>Mandat :</translation>
    </message>
    <message>
        <source>MC-3/11, paragraph 2</source>
        <translation>MC-3/11, paragraphe 2</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes :</translation>
    </message>
    <message>
        <source>Plan a document</source>
        <translation>Planifier un document</translation>
    </message>
    <message>
        <source>Planned document</source>
        <translation>Document prévu</translation>
    </message>
    <message>
        <source>A planned document needs a symbol or a title.</source>
        <translation>Un document prévu doit avoir une cote ou un titre.</translation>
    </message>
    <message>
        <source>The document is planned.</source>
        <translation>Le document est prévu.</translation>
    </message>
    <message>
        <source>The planned document is changed.</source>
        <translation>Le document prévu est modifié.</translation>
    </message>
    <message>
        <source>Days of a planned document</source>
        <translation>Dates d’un document prévu</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Étape :</translation>
    </message>
    <message>
        <source>By the rules:</source>
        <translation>Selon les règles :</translation>
    </message>
    <message>
        <source>Fixed on:</source>
        <translation>Fixée au :</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif :</translation>
    </message>
    <message>
        <source>why another day than by the rules</source>
        <translation>motif d’une date autre que celle des règles</translation>
    </message>
    <message>
        <source>Done on:</source>
        <translation>Faite le :</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>A day that is fixed needs a reason.</source>
        <translation>Une date fixée doit être motivée.</translation>
    </message>
    <message>
        <source>The step is changed.</source>
        <translation>L’étape est modifiée.</translation>
    </message>
    <message>
        <source>State of a planned document</source>
        <translation>État d’un document prévu</translation>
    </message>
    <message>
        <source>as dates and files show</source>
        <translation>d’après les dates et les fichiers</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>It is now: %1</source>
        <translation>Il est à présent : %1</translation>
    </message>
    <message>
        <source>A state that is set by a person needs a reason.</source>
        <translation>Un état fixé par une personne doit être motivé.</translation>
    </message>
    <message>
        <source>The state is changed.</source>
        <translation>L’état est modifié.</translation>
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
    <name>TreatyForm</name>
    <message>
        <source>“%1” is no number of days from 0 to %2. Write it as 90.</source>
        <translation>« %1 » n’est pas un nombre de jours de 0 à %2. Écrivez-le sous la forme 90.</translation>
    </message>
    <message>
        <source>When the treaty binds</source>
        <translation>Date d’effet du traité</translation>
    </message>
    <message>
        <source>Who is a Party at the opening of a meeting, and so may vote, follows from these days and from the deposits.</source>
        <translation>De ces dates et des dépôts découle qui est Partie à l’ouverture d’une réunion et peut donc voter.</translation>
    </message>
    <message>
        <source>Nobody has said yet when this treaty binds: until then, nobody is a Party and nobody may vote.</source>
        <translation>Personne n’a encore indiqué quand ce traité prend effet : jusque-là, il n’y a pas de Partie et personne ne peut voter.</translation>
    </message>
    <message>
        <source>In force since:</source>
        <translation>En vigueur depuis :</translation>
    </message>
    <message>
        <source>The day on which the treaty itself entered into force. No instrument binds before it. Leave it empty while the treaty is not in force.</source>
        <translation>La date à laquelle le traité lui-même est entré en vigueur. Aucun instrument ne prend effet avant elle. Laissez-la vide tant que le traité n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>Days after a deposit:</source>
        <translation>Jours après un dépôt :</translation>
    </message>
    <message>
        <source>So long after its deposit an instrument binds; the article of the treaty on entry into force says it. Usual are 90 days, the ninetieth day after the deposit.</source>
        <translation>Délai après lequel un instrument prend effet à compter de son dépôt ; l’article du traité sur l’entrée en vigueur l’indique. L’usage est de 90 jours, soit le quatre-vingt-dixième jour après le dépôt.</translation>
    </message>
    <message>
        <source>The days of the treaty are kept.</source>
        <translation>Les dates du traité sont enregistrées.</translation>
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
        <translation>Rec&amp;hercher partout</translation>
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
    <message>
        <source>D&amp;ecisions</source>
        <translation>Déc&amp;isions</translation>
    </message>
    <message>
        <source>F&amp;ollow-up</source>
        <translation>S&amp;uivi</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>Ac&amp;tivités</translation>
    </message>
    <message>
        <source>Add its &amp;decisions…</source>
        <translation>Ajouter ses &amp;décisions…</translation>
    </message>
    <message>
        <source>New &amp;activity…</source>
        <translation>Nouvelle &amp;activité…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Rename and delete ta&amp;gs…</source>
        <translation>Renommer et supprimer des éti&amp;quettes…</translation>
    </message>
    <message>
        <source>English beside</source>
        <translation>Anglais à côté</translation>
    </message>
    <message>
        <source>French beside</source>
        <translation>Français à côté</translation>
    </message>
    <message>
        <source>Spanish beside</source>
        <translation>Espagnol à côté</translation>
    </message>
    <message>
        <source>Chinese beside</source>
        <translation>Chinois à côté</translation>
    </message>
    <message>
        <source>Russian beside</source>
        <translation>Russe à côté</translation>
    </message>
    <message>
        <source>Arabic beside</source>
        <translation>Arabe à côté</translation>
    </message>
    <message numerus="yes">
        <source>delete %n document(s) in the trash</source>
        <translation>
            <numerusform>suppression de %n document dans la corbeille</numerusform>
            <numerusform>suppression de %n documents dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>add an activity</source>
        <translation>ajout d’une activité</translation>
    </message>
    <message>
        <source>change an activity</source>
        <translation>modification d’une activité</translation>
    </message>
    <message>
        <source>delete an activity</source>
        <translation>suppression d’une activité</translation>
    </message>
    <message>
        <source>link an activity and a mandate</source>
        <translation>rattachement d’une activité à un mandat</translation>
    </message>
    <message>
        <source>unlink an activity and a mandate</source>
        <translation>détachement d’une activité d’un mandat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>it does not look like the number of a decision.</source>
        <translation>cela ne ressemble pas au numéro d’une décision.</translation>
    </message>
    <message>
        <source>add a draft decision</source>
        <translation>ajout d’un projet de décision</translation>
    </message>
    <message>
        <source>add decision %1</source>
        <translation>ajout de la décision %1</translation>
    </message>
    <message>
        <source>change a decision</source>
        <translation>modification d’une décision</translation>
    </message>
    <message>
        <source>change the title of a decision</source>
        <translation>modification du titre d’une décision</translation>
    </message>
    <message>
        <source>change the subjects of a decision</source>
        <translation>modification des sujets d’une décision</translation>
    </message>
    <message>
        <source>delete a decision</source>
        <translation>suppression d’une décision</translation>
    </message>
    <message>
        <source>change the text of a paragraph</source>
        <translation>modification du texte d’un paragraphe</translation>
    </message>
    <message>
        <source>insert a paragraph</source>
        <translation>insertion d’un paragraphe</translation>
    </message>
    <message>
        <source>change the number of a paragraph</source>
        <translation>modification du numéro d’un paragraphe</translation>
    </message>
    <message>
        <source>delete a paragraph</source>
        <translation>suppression d’un paragraphe</translation>
    </message>
    <message>
        <source>it names no decision.</source>
        <translation>cela ne désigne aucune décision.</translation>
    </message>
    <message>
        <source>relate a decision</source>
        <translation>mise en relation d’une décision</translation>
    </message>
    <message>
        <source>a decision cannot be related to itself.</source>
        <translation>une décision ne peut pas être en relation avec elle-même.</translation>
    </message>
    <message>
        <source>remove a relation of a decision</source>
        <translation>suppression d’une relation d’une décision</translation>
    </message>
    <message>
        <source>link a decision and a document</source>
        <translation>rattachement d’une décision à un document</translation>
    </message>
    <message>
        <source>unlink a decision and a document</source>
        <translation>détachement d’une décision d’un document</translation>
    </message>
    <message>
        <source>propose mandates</source>
        <translation>proposition de mandats</translation>
    </message>
    <message>
        <source>add a mandate</source>
        <translation>ajout d’un mandat</translation>
    </message>
    <message>
        <source>correct a mandate</source>
        <translation>correction d’un mandat</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n mandate(s)</source>
        <translation>
            <numerusform>confirmation de %n mandat</numerusform>
            <numerusform>confirmation de %n mandats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n mandate(s)</source>
        <translation>
            <numerusform>rejet de %n mandat</numerusform>
            <numerusform>rejet de %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>division</translation>
    </message>
    <message>
        <source>a mandate is split into two or more.</source>
        <translation>un mandat se divise en deux parties ou plus.</translation>
    </message>
    <message>
        <source>split a mandate</source>
        <translation>division d’un mandat</translation>
    </message>
    <message>
        <source>delete a mandate</source>
        <translation>suppression d’un mandat</translation>
    </message>
    <message numerus="yes">
        <source>give %n mandate(s) to an officer</source>
        <translation>
            <numerusform>attribution de %n mandat à un responsable</numerusform>
            <numerusform>attribution de %n mandats à un responsable</numerusform>
        </translation>
    </message>
    <message>
        <source>set the next step</source>
        <translation>indication de la prochaine étape</translation>
    </message>
    <message>
        <source>add a status</source>
        <translation>ajout d’un état d’avancement</translation>
    </message>
    <message numerus="yes">
        <source>add a status to %n mandate(s)</source>
        <translation>
            <numerusform>ajout d’un état d’avancement à %n mandat</numerusform>
            <numerusform>ajout d’un état d’avancement à %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>add evidence</source>
        <translation>ajout d’un justificatif</translation>
    </message>
    <message>
        <source>remove evidence</source>
        <translation>suppression d’un justificatif</translation>
    </message>
    <message numerus="yes">
        <source>take the tag %1 off %n document(s)</source>
        <extracomment>label of an action that can be undone; %1 is a tag</extracomment>
        <translation>
            <numerusform>retrait de l’étiquette %1 de %n document</numerusform>
            <numerusform>retrait de l’étiquette %1 de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the tag %1</source>
        <translation>changement de nom de l’étiquette %1</translation>
    </message>
    <message>
        <source>delete the tag %1</source>
        <translation>suppression de l’étiquette %1</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Réunions</translation>
    </message>
    <message>
        <source>Copy with referenc&amp;e</source>
        <translation>Copier avec la ré&amp;férence</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Anot&amp;her document beside…</source>
        <translation>Un autre &amp;document à côté…</translation>
    </message>
    <message>
        <source>C&amp;lose the version beside</source>
        <translation>Fe&amp;rmer la version à côté</translation>
    </message>
    <message>
        <source>&amp;Cooperation</source>
        <translation>Coop&amp;ération</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message numerus="yes">
        <source>a title has at most %n letters.</source>
        <translation>
            <numerusform>un titre compte au plus %n caractère.</numerusform>
            <numerusform>un titre compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>an item of an agenda needs a title.</source>
        <translation>un point de l’ordre du jour doit avoir un titre.</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message numerus="yes">
        <source>an annotation has at most %n letters.</source>
        <translation>
            <numerusform>une annotation compte au plus %n caractère.</numerusform>
            <numerusform>une annotation compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>only a deferred item goes to another meeting.</source>
        <translation>seul un point reporté passe à une autre réunion.</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>this is no symbol of a document, such as UNEP/MC/COP.4/1.</source>
        <translation>ce n’est pas la cote d’un document, par exemple UNEP/MC/COP.4/1.</translation>
    </message>
    <message>
        <source>the meeting has an agenda without a symbol already; give that one its symbol.</source>
        <translation>la réunion a déjà un ordre du jour sans cote ; donnez-lui sa cote.</translation>
    </message>
    <message>
        <source>another agenda of the meeting has this symbol.</source>
        <translation>un autre ordre du jour de la réunion porte cette cote.</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message>
        <source>the meeting has such an agenda already.</source>
        <translation>la réunion a déjà un tel ordre du jour.</translation>
    </message>
    <message>
        <source>documents stand under item %1: put them under items of another agenda first.</source>
        <translation>des documents relèvent du point %1 : rattachez-les d’abord à des points d’un autre ordre du jour.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>an item cannot stand below itself or below an item of another agenda.</source>
        <translation>un point ne peut pas relever de lui-même ni d’un point d’un autre ordre du jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents stand under it: put them under another item first, or take them from under it.</source>
        <translation>
            <numerusform>%n document en relève : rattachez-le d’abord à un autre point, ou détachez-le.</numerusform>
            <numerusform>%n documents en relèvent : rattachez-les d’abord à un autre point, ou détachez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>an item of the top has a number, such as 5.</source>
        <translation>un point de premier niveau porte un numéro, par exemple 5.</translation>
    </message>
    <message>
        <source>a number below %1 begins with it.</source>
        <translation>un numéro placé sous %1 commence par celui-ci.</translation>
    </message>
    <message>
        <source>another item has this number.</source>
        <translation>un autre point porte ce numéro.</translation>
    </message>
    <message>
        <source>An agenda is written as docx, odt or pdf.</source>
        <translation>Un ordre du jour s’écrit en docx, odt ou pdf.</translation>
    </message>
    <message>
        <source>read the agenda from its documents</source>
        <translation>lecture de l’ordre du jour dans ses documents</translation>
    </message>
    <message>
        <source>Two items have the number %1.</source>
        <translation>Deux points portent le numéro %1.</translation>
    </message>
    <message>
        <source>Item %1 stands below itself.</source>
        <translation>Le point %1 relève de lui-même.</translation>
    </message>
    <message>
        <source>Item %1 stands below an item that is not there.</source>
        <translation>Le point %1 relève d’un point qui n’existe pas.</translation>
    </message>
    <message>
        <source>Item %1 stands below an item with another number.</source>
        <translation>Le point %1 relève d’un point portant un autre numéro.</translation>
    </message>
    <message>
        <source>In front of item %1 a number is left out.</source>
        <translation>Avant le point %1, un numéro manque.</translation>
    </message>
    <message>
        <source>Item %1 has no title.</source>
        <translation>Le point %1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Adopted agenda</source>
        <translation>Ordre du jour adopté</translation>
    </message>
    <message>
        <source>Provisional agenda</source>
        <translation>Ordre du jour provisoire</translation>
    </message>
    <message>
        <source>add an agenda</source>
        <translation>ajout d’un ordre du jour</translation>
    </message>
    <message>
        <source>change an agenda</source>
        <translation>modification d’un ordre du jour</translation>
    </message>
    <message>
        <source>begin the adopted agenda</source>
        <translation>établissement de l’ordre du jour adopté</translation>
    </message>
    <message>
        <source>delete an agenda</source>
        <translation>suppression d’un ordre du jour</translation>
    </message>
    <message>
        <source>add an agenda item</source>
        <translation>ajout d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>change an agenda item</source>
        <translation>modification d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>move an agenda item</source>
        <translation>déplacement d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>delete an agenda item</source>
        <translation>suppression d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>renumber an agenda item</source>
        <translation>renumérotation d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>put documents under an agenda item</source>
        <translation>rattachement de documents à un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>take a document from under an agenda item</source>
        <translation>détachement d’un document d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>nouveau point</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>nouveau titre</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>autre titre</translation>
    </message>
    <message>
        <source>new annotation</source>
        <translation>nouvelle annotation</translation>
    </message>
    <message>
        <source>other annotation</source>
        <translation>autre annotation</translation>
    </message>
    <message>
        <source>not in the document: stays</source>
        <translation>absent du document : est conservé</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>an item is deferred to another meeting than its own.</source>
        <translation>un point est reporté à une autre réunion que la sienne.</translation>
    </message>
    <message>
        <source>number stands twice: left out</source>
        <translation>numéro figurant deux fois : laissé de côté</translation>
    </message>
    <message>
        <source>the provisional agenda has no symbol yet: give it one, such as UNEP/MC/COP.4/1, first.</source>
        <translation>l’ordre du jour provisoire n’a pas encore de cote : donnez-lui-en d’abord une, par exemple UNEP/MC/COP.4/1.</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>add a call</source>
        <translation>ajout d’un appel</translation>
    </message>
    <message>
        <source>change a call</source>
        <translation>modification d’un appel</translation>
    </message>
    <message>
        <source>delete a call</source>
        <translation>suppression d’un appel</translation>
    </message>
    <message>
        <source>add a submission</source>
        <translation>ajout d’une communication</translation>
    </message>
    <message>
        <source>change a submission</source>
        <translation>modification d’une communication</translation>
    </message>
    <message numerus="yes">
        <source>delete %n submissions</source>
        <translation>
            <numerusform>suppression de %n communication</numerusform>
            <numerusform>suppression de %n communications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n files to a submission</source>
        <translation>
            <numerusform>ajout de %n fichier à une communication</numerusform>
            <numerusform>ajout de %n fichiers à une communication</numerusform>
        </translation>
    </message>
    <message>
        <source>take a file away from a submission</source>
        <translation>retrait d’un fichier d’une communication</translation>
    </message>
    <message>
        <source>only those named</source>
        <translation>seulement les entités nommées</translation>
    </message>
    <message>
        <source>all Parties</source>
        <translation>toutes les Parties</translation>
    </message>
    <message>
        <source>all States</source>
        <translation>tous les États</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>day</source>
        <translation>date</translation>
    </message>
    <message>
        <source>nothing is received on a day that has not come yet.</source>
        <translation>rien ne peut être reçu à une date à venir.</translation>
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
    <message>
        <source>--%1 needs a day such as 2021-11-01.</source>
        <translation>--%1 demande une date, par exemple 2021-11-01.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Il n’y a pas d’état d’avancement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(projet)</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>There is no kind of activity “%1”; there are %2.</source>
        <translation>Il n’y a pas de type d’activité «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”; there are done, planned, under_way, cancelled.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: done, planned, under_way, cancelled.</translation>
    </message>
    <message>
        <source>“%1” is no run of days: give 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 or 2019.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#xa0;: donnez 2017-07-05, 2017-07-05/2017-07-07, 2018-07, 2022-Q1 ou 2019.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Activity %1 is kept.</source>
        <translation>L’activité %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Name the activities by their numbers.</source>
        <translation>Désignez les activités par leur numéro.</translation>
    </message>
    <message>
        <source>activity does list, add, show and delete, not “%1”.</source>
        <translation>activity connaît list, add, show et delete, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Name a file, a document of the library, or - for text.</source>
        <translation>Indiquez un fichier, un document de la bibliothèque, ou - pour du texte.</translation>
    </message>
    <message>
        <source>%1 decisions added, %2 changed; %3 activities.</source>
        <translation>Décisions ajoutées&#xa0;: %1, modifiées&#xa0;: %2&#xa0;; activités&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Rien n’a été modifié&#xa0;: c’était un essai.</translation>
    </message>
    <message>
        <source>decisions LIBRARY relate NUMBER RELATION NUMBER</source>
        <translation>decisions LIBRARY relate NUMBER RELATION NUMBER</translation>
    </message>
    <message>
        <source>There is no relation “%1”; there are %2.</source>
        <translation>Il n’y a pas de relation «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>decisions does import, list, show, relate and delete, not “%1”.</source>
        <translation>decisions connaît import, list, show, relate et delete, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The matrix is in %1</source>
        <translation>La matrice se trouve dans %1</translation>
    </message>
    <message>
        <source>export writes %1, not “%2”.</source>
        <translation>export écrit %1, mais pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no number of a mandate; mandates LIBRARY --json tells them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un mandat&#xa0;: mandates LIBRARY --json les donne.</translation>
    </message>
    <message>
        <source>Name the mandates by their numbers.</source>
        <translation>Désignez les mandats par leur numéro.</translation>
    </message>
    <message>
        <source>“%1” is no due time: give 2022-06-30, meeting:5, meeting:5-70d, meeting:next, recurring:P4Y/2021-12-31, recurring:meeting or event:TEXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une échéance&#xa0;: donnez 2022-06-30, meeting:5, meeting:5-70d, meeting:next, recurring:P4Y/2021-12-31, recurring:meeting ou event:TEXT.</translation>
    </message>
    <message>
        <source>mandates LIBRARY add DECISION PARAGRAPH</source>
        <translation>mandates LIBRARY add DECISION PARAGRAPH</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) are proposed.</source>
        <translation>
            <numerusform>%n mandat est proposé.</numerusform>
            <numerusform>%n mandats sont proposés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no evidence: give document:SYMBOL, document:SYMBOL#PARAGRAPH, address:https://…, meeting:MEETING, activity:NUMBER or other:TEXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un justificatif&#xa0;: donnez document:COTE, document:COTE#PARAGRAPHE, address:https://…, meeting:RÉUNION, activity:NUMÉRO ou other:TEXTE.</translation>
    </message>
    <message>
        <source>There is no status “%1”; there are %2.</source>
        <translation>Il n’y a pas d’état d’avancement «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>nothing is asked there; add a mandate first: mandates LIBRARY add.</source>
        <translation>rien n’y est demandé&#xa0;; ajoutez d’abord un mandat&#xa0;: mandates LIBRARY add.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>mandates does list, add, correct, confirm, reject, delete and propose, not “%1”.</source>
        <translation>mandates connaît list, add, correct, confirm, reject, delete et propose, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the documents, or say --empty and nothing else.</source>
        <translation>Indiquez les documents, ou dites --empty et rien d’autre.</translation>
    </message>
    <message>
        <source>--empty deletes all documents in the trash: add --yes.</source>
        <translation>--empty supprime tous les documents de la corbeille&#xa0;: ajoutez --yes.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. &quot;undo&quot; brings them back.</source>
        <translation>
            <numerusform>%n document supprimé. «&#xa0;undo&#xa0;» le ramène.</numerusform>
            <numerusform>%n documents supprimés. «&#xa0;undo&#xa0;» les ramène.</numerusform>
        </translation>
    </message>
    <message>
        <source>of a decision: the statuses as at this day (today)</source>
        <translation>d’une décision&#xa0;: les états d’avancement à cette date (aujourd’hui)</translation>
    </message>
    <message>
        <source>delete everything in the trash; with --yes only</source>
        <translation>supprime tout ce qui est dans la corbeille&#xa0;; seulement avec --yes</translation>
    </message>
    <message>
        <source>confirms --empty</source>
        <translation>confirme --empty</translation>
    </message>
    <message>
        <source>import: tell what would be added or changed, and change nothing</source>
        <translation>import&#xa0;: dit ce qui serait ajouté ou modifié, sans rien changer</translation>
    </message>
    <message>
        <source>import of a text: the number of the decision</source>
        <translation>import d’un texte&#xa0;: le numéro de la décision</translation>
    </message>
    <message>
        <source>import of a text: it is a draft</source>
        <translation>import d’un texte&#xa0;: c’est un projet</translation>
    </message>
    <message>
        <source>import of a CSV: what its columns are, apart by commas: number,title_en,…</source>
        <translation>import d’un CSV&#xa0;: ce que sont ses colonnes, séparées par des virgules&#xa0;: number,title_en,…</translation>
    </message>
    <message>
        <source>list: only of this body: MC-COP, Minamata Convention</source>
        <translation>list&#xa0;: uniquement de cet organe&#xa0;: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>list: only of this meeting; import of a text: adopted there</source>
        <translation>list&#xa0;: uniquement de cette réunion&#xa0;; import d’un texte&#xa0;: décision adoptée à cette réunion</translation>
    </message>
    <message>
        <source>list: only adopted in this year</source>
        <translation>list&#xa0;: uniquement celles adoptées cette année-là</translation>
    </message>
    <message>
        <source>list: only with this in the number or a title</source>
        <translation>list&#xa0;: uniquement celles qui ont cela dans le numéro ou dans un titre</translation>
    </message>
    <message>
        <source>texts in this language; import of a text: it is in this language</source>
        <translation>textes dans cette langue&#xa0;; import d’un texte&#xa0;: il est dans cette langue</translation>
    </message>
    <message>
        <source>show: the statuses as at this day (today)</source>
        <translation>show&#xa0;: les états d’avancement à cette date (aujourd’hui)</translation>
    </message>
    <message>
        <source>relate: the paragraph of the first decision</source>
        <translation>relate&#xa0;: le paragraphe de la première décision</translation>
    </message>
    <message>
        <source>relate: the paragraph of the second decision</source>
        <translation>relate&#xa0;: le paragraphe de la seconde décision</translation>
    </message>
    <message>
        <source>relate: what there is to say about it</source>
        <translation>relate&#xa0;: ce qu’il y a à en dire</translation>
    </message>
    <message>
        <source>relate: take the relation away</source>
        <translation>relate&#xa0;: supprime la relation</translation>
    </message>
    <message>
        <source>only decisions of this body</source>
        <translation>uniquement les décisions de cet organe</translation>
    </message>
    <message>
        <source>only decisions adopted at this meeting</source>
        <translation>uniquement les décisions adoptées à cette réunion</translation>
    </message>
    <message>
        <source>only those that ask somebody: a class or part of a name; add, correct: whom it asks</source>
        <translation>uniquement ceux qui s’adressent à quelqu’un&#xa0;: une catégorie ou une partie d’un nom&#xa0;; add, correct&#xa0;: à qui il s’adresse</translation>
    </message>
    <message>
        <source>only with this status: nothing_recorded, under_way, done …</source>
        <translation>uniquement avec cet état&#xa0;: nothing_recorded, under_way, done…</translation>
    </message>
    <message>
        <source>only those that this officer follows up; add, correct: who does</source>
        <translation>uniquement ceux que suit ce responsable&#xa0;; add, correct&#xa0;: qui le suit</translation>
    </message>
    <message>
        <source>only what is overdue</source>
        <translation>uniquement ce qui est en retard</translation>
    </message>
    <message>
        <source>only what is not closed</source>
        <translation>uniquement ce qui n’est pas clos</translation>
    </message>
    <message>
        <source>only what is due at this meeting</source>
        <translation>uniquement ce qui est attendu à cette réunion</translation>
    </message>
    <message>
        <source>only what is due on this day or later</source>
        <translation>uniquement ce qui est attendu ce jour-là ou après</translation>
    </message>
    <message>
        <source>only what is due on this day or earlier</source>
        <translation>uniquement ce qui est attendu ce jour-là ou avant</translation>
    </message>
    <message>
        <source>only those with a status or evidence recorded on this day or later</source>
        <translation>uniquement ceux dont un état ou un justificatif a été consigné ce jour-là ou après</translation>
    </message>
    <message>
        <source>the status as at this day (today)</source>
        <translation>l’état d’avancement à cette date (aujourd’hui)</translation>
    </message>
    <message>
        <source>only with this in the number, a title or the text</source>
        <translation>uniquement avec cela dans le numéro, un titre ou le texte</translation>
    </message>
    <message>
        <source>decision (as it is), due or status</source>
        <translation>decision (par défaut), due ou status</translation>
    </message>
    <message>
        <source>texts in this language</source>
        <translation>textes dans cette langue</translation>
    </message>
    <message>
        <source>add, correct: requests, invites, decides …</source>
        <translation>add, correct&#xa0;: requests, invites, decides…</translation>
    </message>
    <message>
        <source>add, correct: directive, deciding, observing …</source>
        <translation>add, correct&#xa0;: directive, deciding, observing…</translation>
    </message>
    <message>
        <source>add, correct: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y …</source>
        <translation>add, correct&#xa0;: 2022-06-30, meeting:5, meeting:5-70d, recurring:P4Y…</translation>
    </message>
    <message>
        <source>add, correct: what is to come of it</source>
        <translation>add, correct&#xa0;: ce qui doit en résulter</translation>
    </message>
    <message>
        <source>add, correct: what comes next</source>
        <translation>add, correct&#xa0;: ce qui vient ensuite</translation>
    </message>
    <message>
        <source>add an entry: not_started, under_way, partly_done, done …</source>
        <translation>ajoute une entrée&#xa0;: not_started, under_way, partly_done, done…</translation>
    </message>
    <message>
        <source>the day that the entry tells of, or whose status is asked for (today)</source>
        <translation>le jour dont parle l’entrée, ou dont l’état est demandé (aujourd’hui)</translation>
    </message>
    <message>
        <source>who says so (the user of this computer)</source>
        <translation>qui le dit (l’utilisateur de cet ordinateur)</translation>
    </message>
    <message>
        <source>what there is to say about it</source>
        <translation>ce qu’il y a à en dire</translation>
    </message>
    <message>
        <source>what shows it: document:SYMBOL#PARAGRAPH, address:https://…, meeting:COP-4, activity:NUMBER, other:TEXT; may be given several times</source>
        <translation>ce qui le prouve&#xa0;: document:COTE#PARAGRAPHE, address:https://…, meeting:COP-4, activity:NUMÉRO, other:TEXTE&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>add: what it is called</source>
        <translation>add&#xa0;: son intitulé</translation>
    </message>
    <message>
        <source>add: what there is to say about it</source>
        <translation>add&#xa0;: ce qu’il y a à en dire</translation>
    </message>
    <message>
        <source>the language of these, or in which the list is shown</source>
        <translation>la langue de ces textes, ou dans laquelle la liste est affichée</translation>
    </message>
    <message>
        <source>workshop, consultation, mission, project, training, webinar …</source>
        <translation>workshop, consultation, mission, project, training, webinar…</translation>
    </message>
    <message>
        <source>done (as it is), planned, under_way, cancelled</source>
        <translation>done (par défaut), planned, under_way, cancelled</translation>
    </message>
    <message>
        <source>add: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019</source>
        <translation>add&#xa0;: 2017-07-05/2017-07-07, 2018-07, 2022-Q1, 2019</translation>
    </message>
    <message>
        <source>add: where; may be given several times</source>
        <translation>add&#xa0;: où&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>with whom; add: may be given several times</source>
        <translation>avec qui&#xa0;; add&#xa0;: peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>who paid; add: may be given several times</source>
        <translation>qui a financé&#xa0;; add&#xa0;: peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>area of cooperation; add: may be given several times</source>
        <translation>domaine de coopération&#xa0;; add&#xa0;: peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>add: a document of it; may be given several times</source>
        <translation>add&#xa0;: un document qui s’y rapporte&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>the meeting it belongs to</source>
        <translation>la réunion dont elle relève</translation>
    </message>
    <message>
        <source>what it answers: &quot;MC-3/11 5 (b)&quot;</source>
        <translation>à quoi elle répond&#xa0;: &quot;MC-3/11 5 (b)&quot;</translation>
    </message>
    <message>
        <source>add: where it was told</source>
        <translation>add&#xa0;: où cela a été rapporté</translation>
    </message>
    <message>
        <source>who was in charge</source>
        <translation>qui en était responsable</translation>
    </message>
    <message>
        <source>list: on this day or later</source>
        <translation>list&#xa0;: ce jour-là ou après</translation>
    </message>
    <message>
        <source>list: on this day or earlier</source>
        <translation>list&#xa0;: ce jour-là ou avant</translation>
    </message>
    <message>
        <source>list: with this in a title, place, partner or donor</source>
        <translation>list&#xa0;: avec cela dans un intitulé, un lieu, un partenaire ou un donateur</translation>
    </message>
    <message>
        <source>xlsx, csv, docx, odt or json (by the ending of the file)</source>
        <translation>xlsx, csv, docx, odt ou json (d’après l’extension du fichier)</translation>
    </message>
    <message>
        <source>matrix: this decision whole; may be given several times (else the mandates that the options choose)</source>
        <translation>matrix&#xa0;: cette décision en entier&#xa0;; peut être donné plusieurs fois (sinon les mandats que les options choisissent)</translation>
    </message>
    <message>
        <source>the language of the file: en, fr, es, zh, ru, ar</source>
        <translation>la langue du fichier&#xa0;: en, fr, es, zh, ru, ar</translation>
    </message>
    <message>
        <source>only what is asked of somebody: a class or part of a name</source>
        <translation>uniquement ce qui est demandé à quelqu’un&#xa0;: une catégorie ou une partie d’un nom</translation>
    </message>
    <message>
        <source>only those that this officer follows up</source>
        <translation>uniquement ceux que suit ce responsable</translation>
    </message>
    <message>
        <source>lists documents, meetings, bodies, decisions, mandates, inbox, jobs, trash or tags</source>
        <translation>affiche une liste&#xa0;: documents, meetings, bodies, decisions, mandates, inbox, jobs, trash ou tags</translation>
    </message>
    <message>
        <source>import (documents of the library, text, CSV, JSON), list, show, relate, delete decisions</source>
        <translation>importe (documents de la bibliothèque, texte, CSV, JSON), énumère, montre, relie et supprime des décisions</translation>
    </message>
    <message>
        <source>lists what was asked of whom by when; add, correct, confirm, reject, delete, propose</source>
        <translation>énumère ce qui a été demandé à qui et pour quand&#xa0;; ajoute, corrige, confirme, rejette, supprime, propose</translation>
    </message>
    <message>
        <source>tells what was done about a decision or a paragraph, and adds to it</source>
        <translation>dit ce qui a été fait au sujet d’une décision ou d’un paragraphe, et le complète</translation>
    </message>
    <message>
        <source>lists, adds, shows and deletes activities: workshops, missions, publications …</source>
        <translation>énumère, ajoute, montre et supprime des activités&#xa0;: ateliers, missions, publications…</translation>
    </message>
    <message>
        <source>moves documents to the trash, puts them back, or empties it</source>
        <translation>met des documents à la corbeille, les en sort, ou la vide</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Say which meeting: --meeting COP-4.</source>
        <translation>Indiquez la réunion&#xa0;: --meeting COP-4.</translation>
    </message>
    <message>
        <source>Name the meeting.</source>
        <translation>Indiquez la réunion.</translation>
    </message>
    <message>
        <source>“%1” is no time: give 2021-11-01/2021-11-05 or “first quarter of 2022”, and @ PLACE behind it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une période&#xa0;: donnez 2021-11-01/2021-11-05 ou 2022-Q1, suivi de @ PLACE.</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Name the table to read.</source>
        <translation>Indiquez le tableau à lire.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Give a meeting, preparatory_for, back_to_back_with, joint_with or resumes, and the other meeting.</source>
        <translation>Donnez une réunion, puis preparatory_for, back_to_back_with, joint_with ou resumes, et l’autre réunion.</translation>
    </message>
    <message>
        <source>meetings does axis, show, add, edit, relate, import and delete, not “%1”.</source>
        <translation>meetings connaît axis, show, add, edit, relate, import et delete, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>There is no category “%1”; there are %2.</source>
        <translation>Il n’y a pas de catégorie «&#xa0;%1&#xa0;»&#xa0;; valeurs admises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give a symbol, forecast, draft, clearance, submit or issue, and a day as 2021-11-01 (no day: as if nothing had been said).</source>
        <translation>Donnez une cote, puis forecast, draft, clearance, submit ou issue, et une date telle que 2021-11-01 (sans date&#xa0;: comme si rien n’avait été indiqué).</translation>
    </message>
    <message>
        <source>Give the days of each part: 2021-11-01/2021-11-05.</source>
        <translation>Donnez les dates de chaque partie&#xa0;: 2021-11-01/2021-11-05.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>plan does list, add, fix, done, move, load, lateness and delete, not “%1”.</source>
        <translation>plan connaît list, add, fix, done, move, load, lateness et delete, mais pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>matrix: only decisions adopted at this meeting; ics, documents, files: of this meeting</source>
        <translation>matrix&#xa0;: uniquement les décisions adoptées à cette réunion&#xa0;; ics, documents, files&#xa0;: de cette réunion</translation>
    </message>
    <message>
        <source>add: whose meeting it is: MC-COP, Minamata Convention</source>
        <translation>add&#xa0;: l’organe qui se réunit&#xa0;: MC-COP, Minamata Convention</translation>
    </message>
    <message>
        <source>add, edit: what it is called</source>
        <translation>add, edit&#xa0;: son intitulé</translation>
    </message>
    <message>
        <source>the language of title and place, or in which the list is shown</source>
        <translation>la langue du titre et du lieu, ou dans laquelle la liste est affichée</translation>
    </message>
    <message>
        <source>add, edit: &quot;2021-11-01/2021-11-05 @ Geneva&quot;, &quot;first quarter of 2022 @ Bali&quot;; once for each part</source>
        <translation>add, edit&#xa0;: &quot;2021-11-01/2021-11-05 @ Geneva&quot;, &quot;2022-Q1 @ Bali&quot;&#xa0;; une fois pour chaque partie</translation>
    </message>
    <message>
        <source>add, edit: of the venue: Asia/Makassar</source>
        <translation>add, edit&#xa0;: du lieu&#xa0;: Asia/Makassar</translation>
    </message>
    <message>
        <source>add, edit: planned, confirmed, held, postponed, cancelled</source>
        <translation>add, edit&#xa0;: planned, confirmed, held, postponed, cancelled</translation>
    </message>
    <message>
        <source>axis: on this day or later</source>
        <translation>axis&#xa0;: ce jour-là ou après</translation>
    </message>
    <message>
        <source>axis: on this day or earlier</source>
        <translation>axis&#xa0;: ce jour-là ou avant</translation>
    </message>
    <message>
        <source>what is late as at this day (today)</source>
        <translation>ce qui est en retard à cette date (aujourd’hui)</translation>
    </message>
    <message>
        <source>only what is late</source>
        <translation>uniquement ce qui est en retard</translation>
    </message>
    <message>
        <source>only of this officer; add: who is in charge</source>
        <translation>uniquement ceux de ce responsable&#xa0;; add&#xa0;: qui en est chargé</translation>
    </message>
    <message>
        <source>only of this unit; add: which writes it</source>
        <translation>uniquement ceux de ce service&#xa0;; add&#xa0;: celui qui le rédige</translation>
    </message>
    <message>
        <source>add: the language of the title</source>
        <translation>add&#xa0;: la langue du titre</translation>
    </message>
    <message>
        <source>add: pre_session, information, in_session, post_session, amendment, other</source>
        <translation>add&#xa0;: pre_session, information, in_session, post_session, amendment, other</translation>
    </message>
    <message>
        <source>add: how long it will be</source>
        <translation>add&#xa0;: sa longueur prévue</translation>
    </message>
    <message>
        <source>add: for which part of a split meeting (1)</source>
        <translation>add&#xa0;: pour quelle partie d’une réunion en plusieurs parties (1)</translation>
    </message>
    <message>
        <source>fix: why the day is another than the rule&apos;s</source>
        <translation>fix&#xa0;: pourquoi la date n’est pas celle de la règle</translation>
    </message>
    <message>
        <source>move: keep the new days, instead of only telling what they change</source>
        <translation>move&#xa0;: garde les nouvelles dates, au lieu d’indiquer seulement ce qu’elles changent</translation>
    </message>
    <message>
        <source>only documents that are late in some language</source>
        <translation>uniquement les documents en retard dans une langue</translation>
    </message>
    <message>
        <source>only those foreseen in this language and not held</source>
        <translation>uniquement ceux qui sont prévus dans cette langue et manquent</translation>
    </message>
    <message>
        <source>tells who meets when; show, add, edit, relate, import (CSV), delete meetings</source>
        <translation>indique qui se réunit quand&#xa0;; montre, ajoute, modifie, relie, importe (CSV) et supprime des réunions</translation>
    </message>
    <message>
        <source>tells when the documents of a meeting are due; add, fix, done, delete, move, load, lateness</source>
        <translation>indique quand les documents d’une réunion sont attendus&#xa0;; add, fix, done, delete, move, load, lateness</translation>
    </message>
    <message>
        <source>tells which documents of a meeting are held, expected and late in which languages</source>
        <translation>indique quels documents d’une réunion sont disponibles, attendus ou en retard, et dans quelles langues</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>Le tableau se trouve dans %1</translation>
    </message>
    <message>
        <source>--map %1: the table has no such column; it has %2.</source>
        <translation>--map %1 : le tableau n’a pas cette colonne ; colonnes présentes : %2.</translation>
    </message>
    <message>
        <source>--map %1: there is no such field; there are %2.</source>
        <translation>--map %1 : ce champ n’existe pas ; champs admis : %2.</translation>
    </message>
    <message>
        <source>The column “%1” is left out; --map &quot;%1=FIELD&quot; says what it holds.</source>
        <translation>La colonne « %1 » est laissée de côté ; --map &quot;%1=FIELD&quot; indique ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1 (not held)</source>
        <translation>%1 (non disponible)</translation>
    </message>
    <message>
        <source>This meeting has no such agenda. “agenda LIBRARY MEETING read” reads it from its documents.</source>
        <translation>Cette réunion n’a pas cet ordre du jour. « agenda LIBRARY MEETING read » le lit dans ses documents.</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message>
        <source>the library holds no agenda document of this meeting.</source>
        <translation>la bibliothèque ne contient aucun document d’ordre du jour de cette réunion.</translation>
    </message>
    <message>
        <source>There is no fate “%1”; there are none, added, deferred and withdrawn.</source>
        <translation>Il n’y a pas de sort « %1 » ; valeurs admises : none, added, deferred et withdrawn.</translation>
    </message>
    <message>
        <source>agenda does show, read, adopt, add, edit, move, number, delete, put and take, not “%1”.</source>
        <translation>agenda connaît show, read, adopt, add, edit, move, number, delete, put et take, mais pas « %1 ».</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>over</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>dans les délais</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>There is no audience “%1”; there are named, parties, states and all.</source>
        <translation>Il n’y a pas de destinataires « %1 » ; valeurs admises : named, parties, states et all.</translation>
    </message>
    <message>
        <source>Give a call, a State or organization, and the day of receipt as 2021-11-01.</source>
        <translation>Donnez un appel, un État ou une organisation, et la date de réception sous la forme 2021-11-01.</translation>
    </message>
    <message>
        <source>calls does list, show, add, submit and close, not “%1”.</source>
        <translation>calls connaît list, show, add, submit et close, mais pas « %1 ».</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Au titre de</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Charged / budgeted</source>
        <translation>Imputé / budgété</translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n sans montant</numerusform>
            <numerusform>%n sans montant</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records are added.</source>
        <translation>
            <numerusform>%n enregistrement est ajouté.</numerusform>
            <numerusform>%n enregistrements sont ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be taken.</source>
        <translation>
            <numerusform>%n entrée ne peut pas être reprise.</numerusform>
            <numerusform>%n entrées ne peuvent pas être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give an area, a day as 2021-11-01, and inter_secretariat, tripartite or officers.</source>
        <translation>Donnez un domaine, une date telle que 2021-11-01, et inter_secretariat, tripartite ou officers.</translation>
    </message>
    <message>
        <source>cooperation does areas, history, scope, groups, agreements, contributions and import, not “%1”.</source>
        <translation>cooperation connaît areas, history, scope, groups, agreements, contributions et import, mais pas « %1 ».</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>Partie depuis</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>of them Parties</source>
        <translation>dont Parties</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financés</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Deposited</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 prend l’une des valeurs %2, mais pas « %3 ».</translation>
    </message>
    <message>
        <source>Name the State or organization.</source>
        <translation>Nommez l’État ou l’organisation.</translation>
    </message>
    <message>
        <source>Invite parties, states or everyone.</source>
        <translation>Invitez parties, states ou everyone.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the State and the day: JPN 2016-02-02.</source>
        <translation>Donnez l’État et la date : JPN 2016-02-02.</translation>
    </message>
    <message>
        <source>agenda: the adopted one instead of the provisional one</source>
        <translation>agenda : l’ordre du jour adopté au lieu du provisoire</translation>
    </message>
    <message>
        <source>submissions: of this call</source>
        <translation>submissions : de cet appel</translation>
    </message>
    <message>
        <source>contributions: only of this State or organization</source>
        <translation>contributions : uniquement de cet État ou de cette organisation</translation>
    </message>
    <message>
        <source>contributions: only of this year or later</source>
        <translation>contributions : uniquement de cette année ou après</translation>
    </message>
    <message>
        <source>contributions: only of this year or earlier</source>
        <translation>contributions : uniquement de cette année ou avant</translation>
    </message>
    <message>
        <source>contributions: only in this currency: USD</source>
        <translation>contributions : uniquement dans cette monnaie : USD</translation>
    </message>
    <message>
        <source>contributions: only those reported there: a symbol, a paragraph</source>
        <translation>contributions : uniquement celles qui y sont signalées : une cote, un paragraphe</translation>
    </message>
    <message>
        <source>contributions: added (as reported), donor, year</source>
        <translation>contributions : added (dans l’ordre du rapport), donor, year</translation>
    </message>
    <message>
        <source>the adopted agenda instead of the provisional one</source>
        <translation>l’ordre du jour adopté au lieu du provisoire</translation>
    </message>
    <message>
        <source>the language of title and annotation, or in which it is shown</source>
        <translation>la langue du titre et de l’annotation, ou celle de l’affichage</translation>
    </message>
    <message>
        <source>edit: what the item is called</source>
        <translation>edit : l’intitulé du point</translation>
    </message>
    <message>
        <source>add, edit: what the annotated agenda says of it</source>
        <translation>add, edit : ce qu’en dit l’ordre du jour annoté</translation>
    </message>
    <message>
        <source>add, edit: what links it with items of other meetings</source>
        <translation>add, edit : ce qui le relie aux points d’autres réunions</translation>
    </message>
    <message>
        <source>add, edit: only a heading over its sub-items</source>
        <translation>add, edit : simple titre regroupant ses sous-points</translation>
    </message>
    <message>
        <source>edit: none, added, deferred, withdrawn</source>
        <translation>edit : none, added, deferred, withdrawn</translation>
    </message>
    <message>
        <source>edit: to which meeting it is deferred</source>
        <translation>edit : la réunion à laquelle il est reporté</translation>
    </message>
    <message>
        <source>edit: why it is added, deferred or withdrawn</source>
        <translation>edit : pourquoi il est ajouté, reporté ou retiré</translation>
    </message>
    <message>
        <source>add, move: below this item</source>
        <translation>add, move : sous ce point</translation>
    </message>
    <message>
        <source>add, move: in front of this item</source>
        <translation>add, move : avant ce point</translation>
    </message>
    <message>
        <source>delete: also where documents stand under it; they stay in the library</source>
        <translation>delete : même si des documents en relèvent ; ils restent dans la bibliothèque</translation>
    </message>
    <message>
        <source>read: tell what would change, and change nothing</source>
        <translation>read : indique ce qui serait modifié, sans rien modifier</translation>
    </message>
    <message>
        <source>list: Parties too that are not in the list yet</source>
        <translation>list : aussi les Parties qui ne figurent pas encore sur la liste</translation>
    </message>
    <message>
        <source>list: only with this in the code or a name</source>
        <translation>list : uniquement avec ceci dans le code ou dans un nom</translation>
    </message>
    <message>
        <source>the language of the names</source>
        <translation>la langue des noms</translation>
    </message>
    <message>
        <source>list, counts: who votes in this part of a split meeting (1)</source>
        <translation>list, counts : qui vote dans cette partie d’une réunion scindée (1)</translation>
    </message>
    <message>
        <source>parties: as at this day (the opening)</source>
        <translation>parties : à cette date (l’ouverture)</translation>
    </message>
    <message>
        <source>set, invite: the day of the invitation; none takes it away</source>
        <translation>set, invite : la date de l’invitation ; none la supprime</translation>
    </message>
    <message>
        <source>set: the day of the registration; none takes it away</source>
        <translation>set : la date de l’inscription ; none la supprime</translation>
    </message>
    <message>
        <source>set: none, copy, original, examined, accepted</source>
        <translation>set : none, copy, original, examined, accepted</translation>
    </message>
    <message>
        <source>set: the day of that</source>
        <translation>set : la date correspondante</translation>
    </message>
    <message>
        <source>set: requested, reviewed, admitted, objection</source>
        <translation>set : requested, reviewed, admitted, objection</translation>
    </message>
    <message>
        <source>set: what there is to say about it</source>
        <translation>set : ce qu’il y a à en dire</translation>
    </message>
    <message>
        <source>deposit: ratification, acceptance, approval, accession, succession</source>
        <translation>deposit : ratification, acceptance, approval, accession, succession</translation>
    </message>
    <message>
        <source>deposit: the day on which a withdrawal takes effect</source>
        <translation>deposit : la date à laquelle un retrait prend effet</translation>
    </message>
    <message>
        <source>import: what a column holds that is not recognized; may be given several times</source>
        <translation>import : ce que contient une colonne non reconnue ; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>areas: as at this day (today); groups, agreements: on this day (all)</source>
        <translation>areas : à cette date (aujourd’hui) ; groups, agreements : à cette date (tous)</translation>
    </message>
    <message>
        <source>areas: only those under the headings of this decision</source>
        <translation>areas : uniquement ceux des rubriques de cette décision</translation>
    </message>
    <message>
        <source>import: tell what would be added, and change nothing</source>
        <translation>import : indique ce qui serait ajouté, sans rien modifier</translation>
    </message>
    <message>
        <source>who has answered as at this day (today)</source>
        <translation>qui a répondu à cette date (aujourd’hui)</translation>
    </message>
    <message>
        <source>the language of the names; add, submit: of the title, of the text</source>
        <translation>la langue des noms ; add, submit : du titre, du texte</translation>
    </message>
    <message>
        <source>add: what is asked for</source>
        <translation>add : ce qui est demandé</translation>
    </message>
    <message>
        <source>add: the letter&apos;s own</source>
        <translation>add : la référence de la lettre</translation>
    </message>
    <message>
        <source>add: decision and paragraph that ask for it</source>
        <translation>add : décision et paragraphe qui le demandent</translation>
    </message>
    <message>
        <source>add: for which it is made</source>
        <translation>add : celle pour laquelle il est lancé</translation>
    </message>
    <message>
        <source>add: named, parties, states, all</source>
        <translation>add : named, parties, states, all</translation>
    </message>
    <message>
        <source>add: a State or organization; once for each</source>
        <translation>add : un État ou une organisation ; une fois pour chacun</translation>
    </message>
    <message>
        <source>add: the day on which it was sent</source>
        <translation>add : la date à laquelle il a été envoyé</translation>
    </message>
    <message>
        <source>add: the last day for answers</source>
        <translation>add : dernier jour pour répondre</translation>
    </message>
    <message>
        <source>submit: of the document in which it was issued</source>
        <translation>submit : du document sous lequel elle a été publiée</translation>
    </message>
    <message>
        <source>submit: what it says</source>
        <translation>submit : ce qu’elle dit</translation>
    </message>
    <message>
        <source>submit: a file of any kind; once for each</source>
        <translation>submit : un fichier de tout type ; une fois pour chacun</translation>
    </message>
    <message>
        <source>tells the items of a meeting with their documents; read (from its documents), adopt, add, edit, move, number, delete, put, take</source>
        <translation>indique les points d’une réunion avec leurs documents ; read (dans ses documents), adopt, add, edit, move, number, delete, put, take</translation>
    </message>
    <message>
        <source>tells areas of cooperation as at a day, history, groups, agreements, contributions; scope, import (JSON)</source>
        <translation>indique les domaines de coopération à une date, history, groups, agreements, contributions ; scope, import (JSON)</translation>
    </message>
    <message>
        <source>tells what was asked of whom, who answered, who is late; show, add, submit, close</source>
        <translation>indique ce qui a été demandé à qui, qui a répondu, qui est en retard ; show, add, submit, close</translation>
    </message>
    <message numerus="yes">
        <source>%n other columns are left out.</source>
        <translation>
            <numerusform>%n autre colonne est laissée de côté.</numerusform>
            <numerusform>%n autres colonnes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Name the organization: EU.</source>
        <translation>Nommez l’organisation : EU.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Days after a deposit</source>
        <translation>Jours après un dépôt</translation>
    </message>
    <message>
        <source>While the treaty is not in force nobody is a Party; --in-force DAY says since when it is.</source>
        <translation>Tant que le traité n’est pas en vigueur, il n’y a pas de Partie ; --in-force DAY indique depuis quand il l’est.</translation>
    </message>
    <message>
        <source>“%1” is one word too many for %2: put what has blanks into quotation marks.</source>
        <translation>« %1 » est un mot de trop pour %2 : mettez entre guillemets droits (&quot;) ce qui contient des espaces.</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>the agenda has no item of this number.</source>
        <translation>l’ordre du jour n’a pas de point portant ce numéro.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>items are numbered as 5, 5(b), 5(b)(i).</source>
        <translation>les points sont numérotés sous la forme 5, 5(b), 5(b)(i).</translation>
    </message>
    <message>
        <source>it has no such agenda.</source>
        <translation>elle n’a pas cet ordre du jour.</translation>
    </message>
    <message>
        <source>Say whom it goes to: --to NAME for each, or --audience parties, states or all.</source>
        <translation>Indiquez à qui l’appel est adressé : --to NAME pour chaque destinataire, ou --audience parties, states ou all.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>another call is called so; give it a --reference of its own.</source>
        <translation>un autre appel porte ce nom ; donnez à celui-ci une --reference qui lui soit propre.</translation>
    </message>
    <message>
        <source>Saved: %1, there already: %2, left out: %3, failed: %4, not begun: %5.</source>
        <translation>Enregistrés : %1, déjà présents : %2, laissés de côté : %3, échecs : %4, non commencés : %5.</translation>
    </message>
    <message>
        <source>Say whose meeting it is: --body MC-COP.</source>
        <translation>Indiquez l’organe qui se réunit : --body MC-COP.</translation>
    </message>
    <message>
        <source>it holds no meetings under columns body, code, start and end; --map COLUMN=FIELD says what a column holds.</source>
        <translation>il ne contient pas de réunions sous les colonnes body, code, start et end ; --map COLUMN=FIELD indique ce que contient une colonne.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings cannot be taken.</source>
        <translation>
            <numerusform>%n réunion ne peut pas être reprise.</numerusform>
            <numerusform>%n réunions ne peuvent pas être reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n part(s); --part says which.</source>
        <translation>
            <numerusform>La réunion a %n partie ; --part indique laquelle.</numerusform>
            <numerusform>La réunion a %n parties ; --part indique laquelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>participation does list, counts, parties, treaty, members, set, remove, invite, deposit and import, not “%1”.</source>
        <translation>participation connaît list, counts, parties, treaty, members, set, remove, invite, deposit et import, mais pas « %1 ».</translation>
    </message>
    <message>
        <source>%1 is planned for part %2, which there will not be: its days count from part 1.</source>
        <translation>%1 est prévu pour la partie %2, qui n’existera pas : ses dates sont comptées à partir de la partie 1.</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>Aucune échéance ne change.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>all weeks</source>
        <translation>toutes les semaines</translation>
    </message>
    <message>
        <source>files: also what has one of the names already</source>
        <translation>files : aussi ce dont le nom est déjà pris</translation>
    </message>
    <message>
        <source>add, edit: how it is held: in_person, online, hybrid</source>
        <translation>add, edit : le mode de tenue : in_person, online, hybrid</translation>
    </message>
    <message>
        <source>treaty: the day on which the treaty entered into force; none while it has not</source>
        <translation>treaty : la date à laquelle le traité est entré en vigueur ; none tant qu’il ne l’est pas</translation>
    </message>
    <message>
        <source>treaty: how many days after its deposit an instrument binds</source>
        <translation>treaty : le nombre de jours après son dépôt au bout duquel un instrument prend effet</translation>
    </message>
    <message>
        <source>members: the first day of the States named; none takes it away</source>
        <translation>members : la première date des États nommés ; none la supprime</translation>
    </message>
    <message>
        <source>members: the last day of the States named; none takes it away</source>
        <translation>members : la dernière date des États nommés ; none la supprime</translation>
    </message>
    <message>
        <source>members: the States named are none</source>
        <translation>members : les États nommés ne sont pas membres</translation>
    </message>
    <message>
        <source>tells who takes part in a meeting and who votes; set, remove, invite, deposit, import (CSV), counts, parties, treaty (when it binds), members (of an organization)</source>
        <translation>indique qui participe à une réunion et qui vote ; set, remove, invite, deposit, import (CSV), counts, parties, treaty (date d’effet), members (d’une organisation)</translation>
    </message>
    <message>
        <source>writes the matrix of decisions, or of meetings: ics, agenda, annotated-agenda, documents, credentials, participants, participation, load, files (a folder)</source>
        <translation>écrit la matrice des décisions ou, pour les réunions : ics, agenda, annotated-agenda, documents, credentials, participants, participation, load, files (un dossier)</translation>
    </message>
    <message>
        <source>The agenda has all that its documents say.</source>
        <translation>L’ordre du jour contient tout ce qu’indiquent ses documents.</translation>
    </message>
    <message>
        <source>adopt: of the provisional agenda, if it has none yet</source>
        <translation>adopt : cote de l’ordre du jour provisoire, s’il n’en a pas encore</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>add a contribution</source>
        <translation>ajout d’une contribution</translation>
    </message>
    <message>
        <source>change a contribution</source>
        <translation>modification d’une contribution</translation>
    </message>
    <message numerus="yes">
        <source>delete %n contributions</source>
        <translation>
            <numerusform>suppression de %n contribution</numerusform>
            <numerusform>suppression de %n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>add an agreement</source>
        <translation>ajout d’un accord</translation>
    </message>
    <message>
        <source>change an agreement</source>
        <translation>modification d’un accord</translation>
    </message>
    <message>
        <source>delete an agreement</source>
        <translation>suppression d’un accord</translation>
    </message>
    <message>
        <source>add a line to an agreement</source>
        <translation>ajout d’une ligne à un accord</translation>
    </message>
    <message>
        <source>change a line of an agreement</source>
        <translation>modification d’une ligne d’un accord</translation>
    </message>
    <message>
        <source>delete a line of an agreement</source>
        <translation>suppression d’une ligne d’un accord</translation>
    </message>
    <message>
        <source>voluntary contribution</source>
        <translation>contribution volontaire</translation>
    </message>
    <message>
        <source>assessed contribution</source>
        <translation>contribution statutaire</translation>
    </message>
    <message>
        <source>contribution in kind</source>
        <translation>contribution en nature</translation>
    </message>
    <message>
        <source>contribution of the host country</source>
        <translation>contribution du pays hôte</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Il n’y a pas de montant.</translation>
    </message>
    <message>
        <source>This is no amount; write it as 1 234.50, without letters.</source>
        <translation>Ce n’est pas un montant ; écrivez-le sous la forme 1 234.50, sans lettres.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Un montant n’est pas négatif.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals, as 1 234.50.</source>
        <translation>Un montant a au plus deux décimales, par exemple 1 234.50.</translation>
    </message>
    <message>
        <source>An amount is at most a million millions.</source>
        <translation>Un montant ne dépasse pas mille milliards.</translation>
    </message>
</context>
<context>
    <name>cooperation</name>
    <message>
        <source>task force</source>
        <translation>équipe spéciale</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>groupe de travail</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>sous-groupe</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>autre groupe</translation>
    </message>
    <message>
        <source>inter-secretariat</source>
        <translation>intersecrétariats</translation>
    </message>
    <message>
        <source>tripartite</source>
        <translation>tripartite</translation>
    </message>
    <message>
        <source>officers of the secretariats</source>
        <translation>fonctionnaires des secrétariats</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>sans portée</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>coprésident(e)</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>président(e)</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétaire</translation>
    </message>
    <message>
        <source>a State or an organization is named here.</source>
        <translation>un État ou une organisation doit être nommé ici.</translation>
    </message>
    <message>
        <source>The organization “%1” is added.</source>
        <translation>L’organisation « %1 » est ajoutée.</translation>
    </message>
    <message>
        <source>The group “%1” is added.</source>
        <translation>Le groupe « %1 » est ajouté.</translation>
    </message>
    <message>
        <source>A member of a group is added: %1.</source>
        <translation>Un membre d’un groupe est ajouté : %1.</translation>
    </message>
    <message>
        <source>The heading “%1” is added.</source>
        <translation>La rubrique « %1 » est ajoutée.</translation>
    </message>
    <message>
        <source>no area of this name under this heading ends before it.</source>
        <translation>aucun domaine de ce nom sous cette rubrique ne prend fin avant lui.</translation>
    </message>
    <message>
        <source>The area of cooperation “%1” is added.</source>
        <translation>Le domaine de coopération « %1 » est ajouté.</translation>
    </message>
    <message>
        <source>A lead of an area is added: %1.</source>
        <translation>Un chef de file d’un domaine est ajouté : %1.</translation>
    </message>
    <message>
        <source>this is no day; write it as 2021-11-01.</source>
        <translation>ce n’est pas une date ; écrivez-la sous la forme 2021-11-01.</translation>
    </message>
    <message>
        <source>The agreement “%1” is added.</source>
        <translation>L’accord « %1 » est ajouté.</translation>
    </message>
    <message>
        <source>A line of an agreement is added: %1.</source>
        <translation>Une ligne d’un accord est ajoutée : %1.</translation>
    </message>
    <message>
        <source>there is a currency without an amount.</source>
        <translation>il y a une monnaie sans montant.</translation>
    </message>
    <message>
        <source>A contribution is added: %1.</source>
        <translation>Une contribution est ajoutée : %1.</translation>
    </message>
    <message>
        <source>The call “%1” is added.</source>
        <translation>L’appel « %1 » est ajouté.</translation>
    </message>
    <message>
        <source>A submission is added: %1.</source>
        <translation>Une communication est ajoutée : %1.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>date</translation>
    </message>
    <message>
        <source>tell from which day on the scope is another.</source>
        <translation>indiquez à partir de quelle date la portée change.</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>portée</translation>
    </message>
    <message>
        <source>the area has this scope.</source>
        <translation>le domaine a déjà cette portée.</translation>
    </message>
    <message>
        <source>the area has not begun before that day.</source>
        <translation>le domaine n’a pas commencé avant cette date.</translation>
    </message>
    <message>
        <source>the area is over by then.</source>
        <translation>le domaine a déjà pris fin à cette date.</translation>
    </message>
    <message>
        <source>add a group</source>
        <translation>ajout d’un groupe</translation>
    </message>
    <message>
        <source>change a group</source>
        <translation>modification d’un groupe</translation>
    </message>
    <message>
        <source>delete a group</source>
        <translation>suppression d’un groupe</translation>
    </message>
    <message>
        <source>add a member of a group</source>
        <translation>ajout d’un membre d’un groupe</translation>
    </message>
    <message>
        <source>change a member of a group</source>
        <translation>modification d’un membre d’un groupe</translation>
    </message>
    <message>
        <source>delete a member of a group</source>
        <translation>suppression d’un membre d’un groupe</translation>
    </message>
    <message>
        <source>add a heading of areas of cooperation</source>
        <translation>ajout d’une rubrique de domaines de coopération</translation>
    </message>
    <message>
        <source>change a heading of areas of cooperation</source>
        <translation>modification d’une rubrique de domaines de coopération</translation>
    </message>
    <message>
        <source>delete a heading of areas of cooperation</source>
        <translation>suppression d’une rubrique de domaines de coopération</translation>
    </message>
    <message>
        <source>add an area of cooperation</source>
        <translation>ajout d’un domaine de coopération</translation>
    </message>
    <message>
        <source>change an area of cooperation</source>
        <translation>modification d’un domaine de coopération</translation>
    </message>
    <message>
        <source>delete an area of cooperation</source>
        <translation>suppression d’un domaine de coopération</translation>
    </message>
    <message>
        <source>change the scope of an area of cooperation</source>
        <translation>modification de la portée d’un domaine de coopération</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>domaine de coopération</translation>
    </message>
    <message>
        <source>another area continues it already.</source>
        <translation>un autre domaine le prolonge déjà.</translation>
    </message>
    <message>
        <source>name who leads an area of cooperation</source>
        <translation>désignation d’un chef de file d’un domaine de coopération</translation>
    </message>
    <message>
        <source>change who leads an area of cooperation</source>
        <translation>modification d’un chef de file d’un domaine de coopération</translation>
    </message>
    <message>
        <source>delete who leads an area of cooperation</source>
        <translation>suppression d’un chef de file d’un domaine de coopération</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>Il n’y a pas de format « %1 » ; valeurs admises : %2.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB.</source>
        <translation>il dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>this is no JSON object (at byte %1).</source>
        <translation>ce n’est pas un objet JSON (à l’octet %1).</translation>
    </message>
    <message numerus="yes">
        <source>it holds more than %n entries.</source>
        <translation>
            <numerusform>il contient plus de %n entrée.</numerusform>
            <numerusform>il contient plus de %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>bring cooperation in</source>
        <translation>importation de données de coopération</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>an object in braces belongs here.</source>
        <translation>un objet entre accolades est attendu ici.</translation>
    </message>
    <message>
        <source>this is not understood here.</source>
        <translation>cela n’est pas compris ici.</translation>
    </message>
    <message>
        <source>there is no such field here.</source>
        <translation>ce champ n’existe pas ici.</translation>
    </message>
    <message>
        <source>there is no list “%1”.</source>
        <translation>il n’y a pas de liste « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no list in square brackets.</source>
        <translation>« %1 » n’est pas une liste entre crochets.</translation>
    </message>
</context>
<context>
    <name>decisionImport</name>
    <message>
        <source>The meeting “%1” is not in the register of meetings.</source>
        <translation>La réunion «&#xa0;%1&#xa0;» ne figure pas au registre des réunions.</translation>
    </message>
    <message>
        <source>The register has no mandate in %1, paragraph %2.</source>
        <translation>Le registre n’a pas de mandat dans %1, paragraphe %2.</translation>
    </message>
    <message>
        <source>The activity is new.</source>
        <translation>L’activité est nouvelle.</translation>
    </message>
    <message>
        <source>The activity changes.</source>
        <translation>L’activité est modifiée.</translation>
    </message>
    <message>
        <source>It has neither a number nor a text, so nothing can be kept of it.</source>
        <translation>Elle n’a ni numéro ni texte, rien ne peut donc en être gardé.</translation>
    </message>
    <message>
        <source>(draft)</source>
        <translation>(projet)</translation>
    </message>
    <message>
        <source>import decisions</source>
        <translation>importation de décisions</translation>
    </message>
    <message>
        <source>import decisions from %1</source>
        <translation>importation de décisions depuis %1</translation>
    </message>
    <message>
        <source>The body “%1” is not known.</source>
        <translation>L’organe «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The register has %1 more than once; the oldest is taken.</source>
        <translation>Le registre contient %1 plusieurs fois&#xa0;; la plus ancienne est prise.</translation>
    </message>
    <message>
        <source>The body changes.</source>
        <translation>L’organe change.</translation>
    </message>
    <message>
        <source>The meeting changes.</source>
        <translation>La réunion change.</translation>
    </message>
    <message>
        <source>The day of adoption becomes %1.</source>
        <translation>La date d’adoption devient %1.</translation>
    </message>
    <message>
        <source>The number becomes %1.</source>
        <translation>Le numéro devient %1.</translation>
    </message>
    <message>
        <source>The address becomes %1.</source>
        <translation>L’adresse devient %1.</translation>
    </message>
    <message>
        <source>The state changes.</source>
        <translation>L’état change.</translation>
    </message>
    <message>
        <source>The title (%1) is added: “%2”.</source>
        <translation>Le titre (%1) est ajouté&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The title (%1) becomes “%2”.</source>
        <translation>Le titre (%1) devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Subjects are added.</source>
        <translation>Des sujets sont ajoutés.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in %1 are added.</source>
        <translation>
            <numerusform>%n texte est ajouté (%1).</numerusform>
            <numerusform>%n textes sont ajoutés (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The text changes in: %1.</source>
        <translation>Le texte change aux endroits suivants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 à %2</translation>
    </message>
    <message>
        <source>It is found in %1%2.</source>
        <translation>Elle se trouve dans %1%2.</translation>
    </message>
    <message>
        <source>It was prepared by %1%2.</source>
        <translation>Elle a été préparée par %1%2.</translation>
    </message>
    <message>
        <source>A relation to %1 is added.</source>
        <translation>Une relation avec %1 est ajoutée.</translation>
    </message>
    <message>
        <source>A mandate is left out: the decision has no paragraph %1.</source>
        <translation>Un mandat est laissé de côté&#xa0;: la décision n’a pas de paragraphe %1.</translation>
    </message>
    <message>
        <source>A mandate of paragraph %1 is added, or what was done about it.</source>
        <translation>Un mandat du paragraphe %1 est ajouté, ou ce qui a été fait à son sujet.</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>the decision has no such paragraph.</source>
        <translation>la décision n’a pas de tel paragraphe.</translation>
    </message>
    <message>
        <source>It is new, without text.</source>
        <translation>Elle est nouvelle, sans texte.</translation>
    </message>
    <message numerus="yes">
        <source>It is new, with %n part(s) in %1.</source>
        <translation>
            <numerusform>Elle est nouvelle, avec %n partie (%1).</numerusform>
            <numerusform>Elle est nouvelle, avec %n parties (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has %1 more than once.</source>
        <translation>La source contient %1 plusieurs fois.</translation>
    </message>
    <message>
        <source>The meeting %1 %2 is added to the register of meetings.</source>
        <translation>La réunion %1 %2 est ajoutée au registre des réunions.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>Un guillemet est ouvert et jamais fermé&#xa0;: tout ce qui suit se trouve dans une seule cellule.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are read.</source>
        <translation>Seules les %1 premières lignes sont lues.</translation>
    </message>
    <message>
        <source>Only the first %1 columns are read.</source>
        <translation>Seules les %1 premières colonnes sont lues.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the head.</source>
        <translation>La ligne %1 a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: il a été lu comme Windows-1252. Vérifiez les lettres accentuées avant de le garder.</translation>
    </message>
    <message>
        <source>No column holds the number of the decision; choose one.</source>
        <translation>Aucune colonne ne contient le numéro de la décision&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>“%1…” is no number of a decision.</source>
        <translation>«&#xa0;%1…&#xa0;» n’est pas le numéro d’une décision.</translation>
    </message>
    <message>
        <source>The number “%1” is in no known form; it is kept as it is printed.</source>
        <translation>Le numéro «&#xa0;%1&#xa0;» n’a aucune forme connue&#xa0;; il est gardé tel qu’il est imprimé.</translation>
    </message>
    <message>
        <source>“%1…” is no number of a paragraph.</source>
        <translation>«&#xa0;%1…&#xa0;» n’est pas le numéro d’un paragraphe.</translation>
    </message>
    <message>
        <source>It has more than %1 parts; the rest was left out.</source>
        <translation>Elle a plus de %1 parties&#xa0;; le reste a été laissé de côté.</translation>
    </message>
    <message>
        <source>A %1 in the language “%2” is left out: it is none of the six.</source>
        <translation>Un élément (%1) est laissé de côté&#xa0;: sa langue, «&#xa0;%2&#xa0;», n’est pas l’une des six.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>The record has no number.</source>
        <translation>L’enregistrement n’a pas de numéro.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>The record has no title.</source>
        <translation>L’enregistrement n’a pas de titre.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Record %1 is no record of a decision.</source>
        <translation>L’enregistrement %1 n’est pas celui d’une décision.</translation>
    </message>
    <message>
        <source>The file holds no records.</source>
        <translation>Le fichier ne contient aucun enregistrement.</translation>
    </message>
    <message>
        <source>“%1” is no due time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une échéance.</translation>
    </message>
    <message>
        <source>A piece of evidence is left out: it is no document, address or other reference.</source>
        <translation>Un justificatif est laissé de côté&#xa0;: ce n’est ni un document, ni une adresse, ni une autre référence.</translation>
    </message>
    <message>
        <source>A status of paragraph %1 is left out: it needs one of the statuses and a day that is not to come.</source>
        <translation>Un état d’avancement du paragraphe %1 est laissé de côté&#xa0;: il lui faut l’un des états et une date qui ne soit pas à venir.</translation>
    </message>
    <message>
        <source>A relation is left out: it names no decision, or no known relation.</source>
        <translation>Une relation est laissée de côté&#xa0;: elle ne désigne aucune décision, ou aucune relation connue.</translation>
    </message>
    <message>
        <source>activity %1</source>
        <translation>activité %1</translation>
    </message>
    <message>
        <source>%1: “%2” is no run of days.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une période.</translation>
    </message>
    <message>
        <source>Activity %1 is left out: it has no title.</source>
        <translation>L’activité %1 est laissée de côté&#xa0;: elle n’a pas de titre.</translation>
    </message>
    <message>
        <source>no JSON: %1 at byte %2</source>
        <translation>ce n’est pas du JSON&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>The file is neither a register of Rapporteur nor of InforMEA.</source>
        <translation>Le fichier n’est ni un registre de Rapporteur ni un registre d’InforMEA.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as %1. Look at the letters with accents before you keep it.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;: il a été lu comme %1. Vérifiez les lettres accentuées avant de le garder.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No decision was found in this document.</source>
        <translation>Aucune décision n’a été trouvée dans ce document.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>The text is too long for decisions; only its beginning is read.</source>
        <translation>Le texte est trop long pour des décisions&#xa0;; seul son début est lu.</translation>
    </message>
    <message>
        <source>The language of the text cannot be told; choose it.</source>
        <translation>La langue du texte n’a pas pu être reconnue&#xa0;; choisissez-la.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n decisions: the number that was given is left aside.</source>
        <translation>
            <numerusform>Le texte contient %n décision&#xa0;: le numéro donné est laissé de côté.</numerusform>
            <numerusform>Le texte contient %n décisions&#xa0;: le numéro donné est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no web address and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse Web et est laissé de côté.</translation>
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
    <name>grid</name>
    <message>
        <source>not foreseen</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>held</source>
        <translation>disponible</translation>
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
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>day of adoption</source>
        <translation>date d’adoption</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>label</source>
        <translation>numéro du paragraphe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>class of the verb</source>
        <translation>catégorie du verbe</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>objet de la demande</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due at the meeting with the number</source>
        <translation>attendu à la réunion numéro</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>as at</source>
        <translation>en date du</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>justificatif</translation>
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
        <source>Write a picture of the window to a file, and end.</source>
        <translation>Enregistre une image de la fenêtre dans un fichier, puis quitte.</translation>
    </message>
    <message>
        <source>Run this command once the rest is shown, such as settings; may be repeated.</source>
        <translation>Exécute cette commande une fois le reste affiché, par exemple settings&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Begin with today, documents, meetings, decisions, follow-up, activities, inbox, search or trash.</source>
        <translation>Commence par today, documents, meetings, decisions, follow-up, activities, inbox, search ou trash.</translation>
    </message>
</context>
<context>
    <name>meetingFiles</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>it belongs to the library; choose one outside it.</source>
        <translation>il appartient à la bibliothèque ; choisissez-en un à l’extérieur de celle-ci.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>Another file has this name already; it stays as it is.</source>
        <translation>Un autre fichier porte déjà ce nom ; il reste tel quel.</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>mode inconnu</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en présentiel</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>president</source>
        <translation>président(e)</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vice-président(e)</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>président(e) de groupe</translation>
    </message>
    <message>
        <source>co-chair</source>
        <translation>coprésident(e)</translation>
    </message>
    <message>
        <source>vice-chair</source>
        <translation>vice-président(e) de groupe</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur/rapporteuse</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétaire</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>prépare</translation>
    </message>
    <message>
        <source>is prepared by</source>
        <translation>est préparée par</translation>
    </message>
    <message>
        <source>is back to back with</source>
        <translation>se tient à la suite de</translation>
    </message>
    <message>
        <source>is joint with</source>
        <translation>se tient conjointement avec</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>est la reprise de</translation>
    </message>
    <message>
        <source>is resumed by</source>
        <translation>est reprise par</translation>
    </message>
    <message>
        <source>The meeting has no days, and no time in which it will be held.</source>
        <translation>La réunion n’a ni dates, ni période où elle se tiendra.</translation>
    </message>
    <message>
        <source>Part %1 ends before it begins.</source>
        <translation>La partie %1 se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>Part %1 shares days with part %2.</source>
        <translation>La partie %1 a des jours communs avec la partie %2.</translation>
    </message>
    <message>
        <source>Part %1 begins before part %2.</source>
        <translation>La partie %1 commence avant la partie %2.</translation>
    </message>
    <message>
        <source>Part %1 lasts more than 60 days: is the year right?</source>
        <translation>La partie %1 dure plus de 60 jours&#xa0;: l’année est-elle correcte&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is before 1945; days are given in the Gregorian calendar.</source>
        <translation>%1 est avant 1945&#xa0;; les dates sont données dans le calendrier grégorien.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; write it as Europe/Zurich.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;»&#xa0;; écrivez-le sous la forme Europe/Zurich.</translation>
    </message>
    <message>
        <source>In %1, clocks change on %2, while the meeting lasts.</source>
        <translation>À %1, l’heure change le %2, pendant la réunion.</translation>
    </message>
    <message>
        <source>The time in which part %1 will be held ends before it begins.</source>
        <translation>La période où se tiendra la partie %1 se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>add a meeting</source>
        <translation>ajout d’une réunion</translation>
    </message>
    <message>
        <source>change a meeting</source>
        <translation>modification d’une réunion</translation>
    </message>
    <message>
        <source>delete a meeting</source>
        <translation>suppression d’une réunion</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>une réunion n’est pas en relation avec elle-même.</translation>
    </message>
    <message>
        <source>relate meetings</source>
        <translation>mise en relation de réunions</translation>
    </message>
    <message>
        <source>take a relation of meetings away</source>
        <translation>suppression d’une relation entre réunions</translation>
    </message>
    <message>
        <source>add an officer</source>
        <translation>ajout d’un membre du bureau</translation>
    </message>
    <message>
        <source>change an officer</source>
        <translation>modification d’un membre du bureau</translation>
    </message>
    <message>
        <source>take an officer away</source>
        <translation>suppression d’un membre du bureau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>A list of documents is written as xlsx, csv, json, docx or odt.</source>
        <translation>Une liste de documents s’écrit en xlsx, csv, json, docx ou odt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>it holds no list of meetings.</source>
        <translation>il ne contient pas de liste de réunions.</translation>
    </message>
    <message>
        <source>bring meetings in</source>
        <translation>importation de réunions</translation>
    </message>
    <message>
        <source>body (code)</source>
        <translation>organe (code)</translation>
    </message>
    <message>
        <source>name of a new body</source>
        <translation>nom d’un nouvel organe</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>code de la réunion</translation>
    </message>
    <message>
        <source>number of the meeting</source>
        <translation>numéro de la réunion</translation>
    </message>
    <message>
        <source>title (en)</source>
        <translation>titre (en)</translation>
    </message>
    <message>
        <source>title (fr)</source>
        <translation>titre (fr)</translation>
    </message>
    <message>
        <source>title (es)</source>
        <translation>titre (es)</translation>
    </message>
    <message>
        <source>title (zh)</source>
        <translation>titre (zh)</translation>
    </message>
    <message>
        <source>title (ru)</source>
        <translation>titre (ru)</translation>
    </message>
    <message>
        <source>title (ar)</source>
        <translation>titre (ar)</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>time without days</source>
        <translation>période sans dates</translation>
    </message>
    <message>
        <source>place (en)</source>
        <translation>lieu (en)</translation>
    </message>
    <message>
        <source>place (fr)</source>
        <translation>lieu (fr)</translation>
    </message>
    <message>
        <source>place (es)</source>
        <translation>lieu (es)</translation>
    </message>
    <message>
        <source>place (zh)</source>
        <translation>lieu (zh)</translation>
    </message>
    <message>
        <source>place (ru)</source>
        <translation>lieu (ru)</translation>
    </message>
    <message>
        <source>place (ar)</source>
        <translation>lieu (ar)</translation>
    </message>
    <message>
        <source>how it is held</source>
        <translation>mode de tenue</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>nothing here has a day yet: the calendar would be empty.</source>
        <translation>rien ici n’a encore de date : le calendrier serait vide.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>the cell in column %1 has more than %2 letters.</source>
        <translation>la cellule de la colonne %1 compte plus de %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” is nothing that column %2 takes; write %3.</source>
        <translation>« %1 » n’est pas admis dans la colonne %2 ; écrivez %3.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>no body is named; say which column holds its code.</source>
        <translation>aucun organe n’est nommé ; indiquez quelle colonne contient son code.</translation>
    </message>
    <message>
        <source>the library knows no body “%1”; give its name in a column “name of a new body”.</source>
        <translation>la bibliothèque ne connaît pas l’organe « %1 » ; donnez son nom dans une colonne « nom d’un nouvel organe ».</translation>
    </message>
    <message>
        <source>“%1” is no code of a body: it is made of letters, digits, hyphens and points.</source>
        <translation>« %1 » n’est pas un code d’organe : celui-ci se compose de lettres, de chiffres, de traits d’union et de points.</translation>
    </message>
    <message>
        <source>there is neither a code nor a number of a meeting.</source>
        <translation>il n’y a ni code ni numéro de réunion.</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>le code d’une réunion se compose de lettres et de chiffres, %1 au plus : COP-4.</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>partie : %1</translation>
    </message>
    <message>
        <source>No column names the meeting by its code or number; choose one.</source>
        <translation>Aucune colonne ne désigne la réunion par son code ou son numéro ; choisissez-en une.</translation>
    </message>
    <message>
        <source>%1 is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>%1 est après 2199 ; les dates sont données dans le calendrier grégorien.</translation>
    </message>
    <message>
        <source>these meetings are related the other way round.</source>
        <translation>ces réunions sont en relation dans l’autre sens.</translation>
    </message>
    <message>
        <source>these meetings are not related so.</source>
        <translation>ces réunions ne sont pas en relation de cette manière.</translation>
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
        <source>The search index of “{1}” is damaged, or another version of the program made it. It can be made again from the files: rapporteur-cli reindex.</source>
        <translation>L’index de recherche de «&#xa0;{1}&#xa0;» est endommagé, ou fait par une autre version du programme. Il peut être refait à partir des fichiers&#xa0;: rapporteur-cli reindex.</translation>
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
    <message>
        <source>Nothing is named. Give its number, its symbol or its name.</source>
        <translation>Rien n’est nommé. Donnez son numéro, sa cote ou son nom.</translation>
    </message>
    <message>
        <source>“{1}” fits {2} things: {3}. Give more of it.</source>
        <translation>« {1} » correspond à {2} éléments : {3}. Donnez-en une plus grande partie.</translation>
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
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
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
    <name>participation</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>the library does not know when the treaty of this meeting came into force.</source>
        <translation>la bibliothèque ne sait pas quand le traité de cette réunion est entré en vigueur.</translation>
    </message>
    <message>
        <source>add an organization</source>
        <translation>ajout d’une organisation</translation>
    </message>
    <message>
        <source>change an organization</source>
        <translation>modification d’une organisation</translation>
    </message>
    <message>
        <source>delete an organization</source>
        <translation>suppression d’une organisation</translation>
    </message>
    <message>
        <source>set when a treaty binds</source>
        <translation>indication de la date d’effet d’un traité</translation>
    </message>
    <message>
        <source>record an instrument</source>
        <translation>consignation d’un instrument</translation>
    </message>
    <message>
        <source>delete an instrument</source>
        <translation>suppression d’un instrument</translation>
    </message>
    <message>
        <source>add to the list of a meeting</source>
        <translation>ajout à la liste d’une réunion</translation>
    </message>
    <message>
        <source>change a participation</source>
        <translation>modification d’une participation</translation>
    </message>
    <message>
        <source>take off the list of a meeting</source>
        <translation>retrait de la liste d’une réunion</translation>
    </message>
    <message>
        <source>register for a meeting</source>
        <translation>inscription à une réunion</translation>
    </message>
    <message>
        <source>take a registration back</source>
        <translation>annulation d’une inscription</translation>
    </message>
    <message>
        <source>record credentials</source>
        <translation>consignation des pouvoirs</translation>
    </message>
    <message>
        <source>record the admission of an observer</source>
        <translation>consignation de l’admission d’un observateur</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>ajout d’un participant</translation>
    </message>
    <message>
        <source>change a participant</source>
        <translation>modification d’un participant</translation>
    </message>
    <message>
        <source>delete a participant</source>
        <translation>suppression d’un participant</translation>
    </message>
    <message>
        <source>invite to a meeting</source>
        <translation>invitation à une réunion</translation>
    </message>
    <message>
        <source>day</source>
        <translation>date</translation>
    </message>
    <message>
        <source>an invitation needs its day.</source>
        <translation>une invitation doit avoir une date.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name (en)</source>
        <translation>nom (en)</translation>
    </message>
    <message>
        <source>name (fr)</source>
        <translation>nom (fr)</translation>
    </message>
    <message>
        <source>name (es)</source>
        <translation>nom (es)</translation>
    </message>
    <message>
        <source>name (zh)</source>
        <translation>nom (zh)</translation>
    </message>
    <message>
        <source>name (ru)</source>
        <translation>nom (ru)</translation>
    </message>
    <message>
        <source>name (ar)</source>
        <translation>nom (ar)</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>invitation le</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>inscription le</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>pouvoirs</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>date des pouvoirs</translation>
    </message>
    <message>
        <source>admission as an observer</source>
        <translation>admission comme observateur</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>date de l’admission</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>titre de civilité</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>voyage</translation>
    </message>
    <message>
        <source>who pays the travel</source>
        <translation>payeur du voyage</translation>
    </message>
    <message>
        <source>kind of instrument</source>
        <translation>type d’instrument</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>dépôt le</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retrait le</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar.</source>
        <translation>« %1 » n’est pas une date du calendrier.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199.</source>
        <translation>« %1 » se situe hors des années 1945 à 2199.</translation>
    </message>
    <message>
        <source>“%1” can be two days; write it as 2021-11-01.</source>
        <translation>« %1 » peut désigner deux dates ; écrivez-la sous la forme 2021-11-01.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-11-01.</source>
        <translation>« %1 » n’est pas une date ; écrivez-la sous la forme 2021-11-01.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it held, %3 what it will hold</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>the library calls it “%1”, not “%2”; the name stays.</source>
        <translation>la bibliothèque l’appelle « %1 », et non « %2 » ; le nom reste.</translation>
    </message>
    <message>
        <source>the library has it in another region: %1.</source>
        <translation>la bibliothèque la place dans une autre région : %1.</translation>
    </message>
    <message>
        <source>it tells of a person and names none; that is left out.</source>
        <translation>elle parle d’une personne sans la nommer ; cela est laissé de côté.</translation>
    </message>
    <message>
        <source>Added: %1 (line %2)</source>
        <translation>Ajout : %1 (ligne %2)</translation>
    </message>
    <message>
        <source>Changed: %1 (line %2)</source>
        <translation>Modification : %1 (ligne %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: it says “%2”, line %3 said “%4”; the later counts.</source>
        <translation>%1 : elle indique « %2 », la ligne %3 indiquait « %4 » ; la dernière l’emporte.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood and left out.</source>
        <translation>%1 : « %2 » n’est pas compris et est laissé de côté.</translation>
    </message>
    <message>
        <source>the library knows no treaty of this meeting; what was deposited is left out.</source>
        <translation>la bibliothèque ne connaît aucun traité de cette réunion ; les dépôts sont laissés de côté.</translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties; what was deposited is left out.</source>
        <translation>seuls les États et les organisations régionales d’intégration économique deviennent Parties ; les dépôts sont laissés de côté.</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit; it is left out.</source>
        <translation>un instrument doit avoir une date de dépôt ; il est laissé de côté.</translation>
    </message>
    <message>
        <source>the withdrawal is before the deposit; both are left out.</source>
        <translation>le retrait précède le dépôt ; les deux sont laissés de côté.</translation>
    </message>
    <message>
        <source>a day of credentials needs their state; the day is left out.</source>
        <translation>une date de pouvoirs doit être accompagnée de leur état ; la date est laissée de côté.</translation>
    </message>
    <message>
        <source>a day of admission needs its state; the day is left out.</source>
        <translation>une date d’admission doit être accompagnée de son état ; la date est laissée de côté.</translation>
    </message>
    <message>
        <source>The library does not know it: it is added (%1).</source>
        <translation>La bibliothèque ne la connaît pas : elle est ajoutée (%1).</translation>
    </message>
    <message>
        <source>It is written as docx, odt, pdf, xlsx, csv or json.</source>
        <translation>Le document s’écrit en docx, odt, pdf, xlsx, csv ou json.</translation>
    </message>
    <message>
        <source>Line %1: no organization is named.</source>
        <translation>Ligne %1 : aucune organisation n’est nommée.</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations are called so; give its code.</source>
        <translation>
            <numerusform>%n organisation porte ce nom ; donnez son code.</numerusform>
            <numerusform>%n organisations portent ce nom ; donnez son code.</numerusform>
        </translation>
    </message>
    <message>
        <source>code and name mean different organizations.</source>
        <translation>le code et le nom désignent des organisations différentes.</translation>
    </message>
    <message>
        <source>the library knows no organization “%1”; tell its kind in a column, or add it first.</source>
        <translation>la bibliothèque ne connaît pas l’organisation « %1 » ; indiquez son type dans une colonne, ou ajoutez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” can be no code; that of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>« %1 » ne peut pas être un code ; celui d’un État a trois lettres, par exemple JPN (ISO 3166-1).</translation>
    </message>
    <message>
        <source>the library does not know it, and no column gives its name.</source>
        <translation>la bibliothèque ne la connaît pas, et aucune colonne ne donne son nom.</translation>
    </message>
    <message>
        <source>No column names the State or organization; choose one.</source>
        <translation>Aucune colonne ne nomme l’État ou l’organisation ; choisissez-en une.</translation>
    </message>
    <message>
        <source>bring participation in</source>
        <translation>importation de données de participation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>regional economic integration organization</source>
        <translation>organisation régionale d’intégration économique</translation>
    </message>
    <message>
        <source>United Nations body</source>
        <translation>organisme des Nations Unies</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>organisation intergouvernementale</translation>
    </message>
    <message>
        <source>non-governmental organization</source>
        <translation>organisation non gouvernementale</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>industrie</translation>
    </message>
    <message>
        <source>academia</source>
        <translation>milieux universitaires</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>other organization</source>
        <translation>autre organisation</translation>
    </message>
    <message>
        <source>no region</source>
        <translation>sans région</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>ratification</source>
        <translation>ratification</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>acceptation</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>accession</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>succession</translation>
    </message>
    <message>
        <source>no credentials</source>
        <translation>pas de pouvoirs</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>vérifiés</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>pas de demande</translation>
    </message>
    <message>
        <source>request received</source>
        <translation>demande reçue</translation>
    </message>
    <message>
        <source>request reviewed</source>
        <translation>demande examinée</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>travelled</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>It is no Party on the opening day, and has handed in credentials.</source>
        <translation>N’est pas Partie à la date d’ouverture, et a remis des pouvoirs.</translation>
    </message>
    <message>
        <source>It is a Party and needs no admission as an observer.</source>
        <translation>Est Partie et n’a pas besoin d’être admis comme observateur.</translation>
    </message>
    <message>
        <source>It is registered, and not admitted as an observer.</source>
        <translation>Est inscrit, mais n’est pas admis comme observateur.</translation>
    </message>
    <message>
        <source>It is registered, and has handed in no credentials.</source>
        <translation>Est inscrit, mais n’a pas remis de pouvoirs.</translation>
    </message>
    <message>
        <source>Nobody heads the delegation.</source>
        <translation>Personne ne dirige la délégation.</translation>
    </message>
    <message>
        <source>More than one person heads the delegation.</source>
        <translation>Plus d’une personne dirige la délégation.</translation>
    </message>
    <message>
        <source>Travel is paid for, and it is not registered.</source>
        <translation>Le voyage est payé, mais l’inscription n’a pas été faite.</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>The list is written as xlsx, csv or json.</source>
        <translation>La liste s’écrit en xlsx, csv ou json.</translation>
    </message>
    <message>
        <source>write it as 2026-11-21.</source>
        <translation>écrivez-la sous la forme 2026-11-21.</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>behind the State stand its first and its last day, and no more.</source>
        <translation>après l’État figurent sa première et sa dernière date, et rien de plus.</translation>
    </message>
    <message>
        <source>set the member States of an organization</source>
        <translation>indication des États membres d’une organisation</translation>
    </message>
    <message>
        <source>line %1 has the same name with the code “%2”, not “%3”.</source>
        <translation>la ligne %1 a le même nom avec le code « %2 », et non « %3 ».</translation>
    </message>
    <message>
        <source>line %1 has the same code with the name “%2”, not “%3”.</source>
        <translation>la ligne %1 a le même code avec le nom « %2 », et non « %3 ».</translation>
    </message>
    <message>
        <source>It votes if this organization does not: %1.</source>
        <translation>Vote si cette organisation ne vote pas : %1.</translation>
    </message>
    <message>
        <source>Its member States are not known. It has one vote for each of them that is a Party, and none if one of them votes itself.</source>
        <translation>Ses États membres ne sont pas connus. Dispose d’une voix pour chacun d’eux qui est Partie, et d’aucune si l’un d’eux vote lui-même.</translation>
    </message>
    <message>
        <source>None of its member States is a Party: it has no vote.</source>
        <translation>Aucun de ses États membres n’est Partie : ne dispose d’aucune voix.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n vote(s) if none of its member States votes itself: %1.</source>
        <extracomment>behind the colon stand the names of the member States</extracomment>
        <translation>
            <numerusform>Dispose de %n voix si aucun de ses États membres ne vote lui-même : %1.</numerusform>
            <numerusform>Dispose de %n voix si aucun de ses États membres ne vote lui-même : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>working document</source>
        <translation>document de travail</translation>
    </message>
    <message>
        <source>information document</source>
        <translation>document d’information</translation>
    </message>
    <message>
        <source>in-session document</source>
        <translation>document établi en réunion</translation>
    </message>
    <message>
        <source>post-session document</source>
        <translation>document établi après la réunion</translation>
    </message>
    <message>
        <source>proposal to amend</source>
        <translation>proposition d’amendement</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>autre document</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prévision</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>soumission</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>déplacement d’une réunion</translation>
    </message>
    <message>
        <source>on the opening day</source>
        <translation>le jour de l’ouverture</translation>
    </message>
    <message>
        <source>on the closing day</source>
        <translation>le jour de la clôture</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before the opening</source>
        <translation>%1 avant l’ouverture</translation>
    </message>
    <message>
        <source>%1 before the closing</source>
        <translation>%1 avant la clôture</translation>
    </message>
    <message>
        <source>%1 after the opening</source>
        <translation>%1 après l’ouverture</translation>
    </message>
    <message>
        <source>%1 after the closing</source>
        <translation>%1 après la clôture</translation>
    </message>
    <message>
        <source>plan a document</source>
        <translation>planification d’un document</translation>
    </message>
    <message>
        <source>change a planned document</source>
        <translation>modification d’un document prévu</translation>
    </message>
    <message>
        <source>take a document off the plan</source>
        <translation>retrait d’un document du plan</translation>
    </message>
    <message>
        <source>plan the documents at hand</source>
        <translation>planification des documents disponibles</translation>
    </message>
    <message>
        <source>record a step of a document</source>
        <translation>consignation d’une étape d’un document</translation>
    </message>
    <message>
        <source>fix a day of a document</source>
        <translation>fixation d’une date d’un document</translation>
    </message>
    <message>
        <source>set the state of a planned document</source>
        <translation>indication de l’état d’un document prévu</translation>
    </message>
    <message>
        <source>add a set of rules</source>
        <translation>ajout d’un ensemble de règles</translation>
    </message>
    <message>
        <source>change rules</source>
        <translation>modification de règles</translation>
    </message>
    <message>
        <source>delete a set of rules</source>
        <translation>suppression d’un ensemble de règles</translation>
    </message>
    <message>
        <source>choose the rules of a meeting</source>
        <translation>choix des règles d’une réunion</translation>
    </message>
    <message>
        <source>day</source>
        <translation>date</translation>
    </message>
    <message>
        <source>nothing is done on a day that has not come yet.</source>
        <translation>rien ne peut être fait à une date à venir.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivitiesPage</name>
    <message>
        <source>Activities on an axis of time</source>
        <translation>Activités sur un axe du temps</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Filter by words, places, partners, donors</source>
        <translation>Filtrer par mots, lieux, partenaires, donateurs</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add activity…</source>
        <translation>Ajouter une activité…</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Pas encore d’activités</translation>
    </message>
    <message>
        <source>Workshops, missions, publications and services that are noted here become the evidence of what was done, and the raw material of a report.</source>
        <translation>Les ateliers, missions, publications et services notés ici deviennent les justificatifs de ce qui a été fait et la matière première d’un rapport.</translation>
    </message>
    <message>
        <source>No activity fits the filter</source>
        <translation>Aucune activité ne correspond au filtre</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Avec moins de conditions, il s’en trouvera peut-être.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>dates, title, state of an activity</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>The activity was deleted.</source>
        <translation>L’activité a été supprimée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>Workshop on …</source>
        <translation>Atelier sur…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Description&#xa0;:</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Langue de ces textes</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand&#xa0;:</translation>
    </message>
    <message>
        <source>2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026</source>
        <translation>2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 ou 2026</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>plusieurs&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Où&#xa0;:</translation>
    </message>
    <message>
        <source>Partners:</source>
        <translation>Partenaires&#xa0;:</translation>
    </message>
    <message>
        <source>Donors:</source>
        <translation>Donateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Areas:</source>
        <translation>Domaines&#xa0;:</translation>
    </message>
    <message>
        <source>Documents:</source>
        <translation>Documents&#xa0;:</translation>
    </message>
    <message>
        <source>symbols, with semicolons between</source>
        <translation>cotes, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Répond à&#xa0;:</translation>
    </message>
    <message>
        <source>such as MC-3/11 5 (b)</source>
        <translation>par exemple MC-3/11 5 (b)</translation>
    </message>
    <message>
        <source>Say what was done: an activity needs a title.</source>
        <translation>Dites ce qui a été fait&#xa0;: une activité demande un titre.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 or 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2026-11-21, 2026-11-21/2026-11-25, 2026-11, 2026-Q4 ou 2026.</translation>
    </message>
    <message>
        <source>The activity is in the log.</source>
        <translation>L’activité figure au journal.</translation>
    </message>
    <message>
        <source>Meetings:</source>
        <translation>Réunions :</translation>
    </message>
    <message>
        <source>such as COP-4, with semicolons between</source>
        <translation>par exemple COP-4, séparées par des points-virgules</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivityListModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AgendaTree</name>
    <message>
        <source>Items of the agenda with their documents</source>
        <translation>Points de l’ordre du jour avec leurs documents</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>deferred to a meeting</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 — announced, not held</source>
        <translation>%1 — annoncé, non disponible</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::AskedBeforeView</name>
    <message>
        <source>Where the same was asked before</source>
        <translation>Où cela a déjà été demandé</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <comment>how much two paragraphs have in common</comment>
        <translation>semblable à %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, same addressee</source>
        <translation>%1, même destinataire</translation>
    </message>
    <message>
        <source>No other decision of the register asks the like.</source>
        <translation>Aucune autre décision du registre ne demande rien de semblable.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BesideReader</name>
    <message>
        <source>Scroll both in step</source>
        <translation>Faire défiler les deux ensemble</translation>
    </message>
    <message>
        <source>Pages of the version beside</source>
        <translation>Pages de la version à côté</translation>
    </message>
    <message>
        <source>Text of the version beside</source>
        <translation>Texte de la version à côté</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>Fermer la version à côté</translation>
    </message>
    <message>
        <source>The file of this language version is gone. Import the document again.</source>
        <translation>Le fichier de cette version linguistique a disparu. Importez de nouveau le document.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
    <name>rapporteur::gui::CooperationAgreements</name>
    <message>
        <source>Agreements on services with their lines</source>
        <translation>Accords de services avec leurs lignes</translation>
    </message>
    <message>
        <source>Agreement or service</source>
        <translation>Accord ou service</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>Budgété</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Imputé</translation>
    </message>
    <message>
        <source>Signed, delivered</source>
        <translation>Signé, fourni</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>No agreements in force on this day</source>
        <translation>Aucun accord en vigueur à cette date</translation>
    </message>
    <message>
        <source>Service agreements on cost recovery stand here with what was budgeted, charged and delivered.</source>
        <translation>Les accords de services avec recouvrement des coûts figurent ici, avec ce qui a été budgété, imputé et fourni.</translation>
    </message>
    <message>
        <source>Add an agreement…</source>
        <translation>Ajouter un accord…</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>Accord…</translation>
    </message>
    <message>
        <source>Line of the agreement…</source>
        <translation>Ligne de l’accord…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Save the agreements</source>
        <translation>Enregistrer les accords</translation>
    </message>
    <message>
        <source>agreements</source>
        <comment>name of a file</comment>
        <translation>accords</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 fournit ses services à %2</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>dépassement du budget</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationAreas</name>
    <message>
        <source>Areas of cooperation</source>
        <translation>Domaines de coopération</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No areas of cooperation on this day</source>
        <translation>Aucun domaine de coopération à cette date</translation>
    </message>
    <message>
        <source>Areas stand under the headings of a decision. Add a heading first, then its areas.</source>
        <translation>Les domaines figurent sous les rubriques d’une décision. Ajoutez d’abord une rubrique, puis ses domaines.</translation>
    </message>
    <message>
        <source>Add a heading…</source>
        <translation>Ajouter une rubrique…</translation>
    </message>
    <message>
        <source>Heading…</source>
        <translation>Rubrique…</translation>
    </message>
    <message>
        <source>Area under the heading…</source>
        <translation>Domaine sous la rubrique…</translation>
    </message>
    <message>
        <source>Lead officer of the area…</source>
        <translation>Chef de file du domaine…</translation>
    </message>
    <message>
        <source>Change the scope from a day…</source>
        <translation>Modifier la portée à compter d’une date…</translation>
    </message>
    <message>
        <source>History of the area…</source>
        <translation>Historique du domaine…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Save the areas of cooperation</source>
        <translation>Enregistrer les domaines de coopération</translation>
    </message>
    <message>
        <source>areas-of-cooperation</source>
        <comment>name of a file</comment>
        <translation>domaines-de-cooperation</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and decision</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chef de file</translation>
    </message>
    <message>
        <source>Choose the heading under which the area stands.</source>
        <translation>Choisissez la rubrique dont relève le domaine.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationCalls</name>
    <message>
        <source>Calls and submissions</source>
        <translation>Appels et communications</translation>
    </message>
    <message>
        <source>Call, or who answered</source>
        <translation>Appel, ou auteur de la réponse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received, deadline</source>
        <translation>Réception, échéance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Issued as, summary</source>
        <translation>Publiée sous, résumé</translation>
    </message>
    <message>
        <source>No calls until this day</source>
        <translation>Aucun appel à cette date</translation>
    </message>
    <message>
        <source>A call asks Parties or others for something by a day; what they submit stands under it, and who has not answered.</source>
        <translation>Un appel demande quelque chose à des Parties ou à d’autres pour une date donnée ; les communications reçues figurent dessous, ainsi que ceux qui n’ont pas répondu.</translation>
    </message>
    <message>
        <source>Add a call…</source>
        <translation>Ajouter un appel…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Submission to the call…</source>
        <translation>Communication en réponse à l’appel…</translation>
    </message>
    <message>
        <source>Files of the submission…</source>
        <translation>Fichiers de la communication…</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Save the submissions</source>
        <translation>Enregistrer les communications</translation>
    </message>
    <message>
        <source>submissions</source>
        <comment>name of a file</comment>
        <translation>communications</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>over</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>%1 of %2 answered · %3</source>
        <comment>counts and state</comment>
        <translation>%1 réponses sur %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>Fichiers de la communication</translation>
    </message>
    <message>
        <source>The files are kept with the submission.</source>
        <translation>Les fichiers sont conservés avec la communication.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationContributions</name>
    <message>
        <source>Contributions with their sums</source>
        <translation>Contributions avec leurs totaux</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Signalée dans</translation>
    </message>
    <message>
        <source>No contributions yet</source>
        <translation>Pas encore de contributions</translation>
    </message>
    <message>
        <source>Who gave what in which year and for what; sums are made for each currency by itself.</source>
        <translation>Qui a donné quoi, en quelle année et à quelle fin ; les totaux sont établis séparément pour chaque monnaie.</translation>
    </message>
    <message>
        <source>Add a contribution…</source>
        <translation>Ajouter une contribution…</translation>
    </message>
    <message>
        <source>Contribution…</source>
        <translation>Contribution…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>Save the contributions</source>
        <translation>Enregistrer les contributions</translation>
    </message>
    <message>
        <source>contributions</source>
        <comment>name of a file</comment>
        <translation>contributions</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationGroups</name>
    <message>
        <source>Groups and their members</source>
        <translation>Groupes et leurs membres</translation>
    </message>
    <message>
        <source>Group or member</source>
        <translation>Groupe ou membre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Au titre de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No groups at work on this day</source>
        <translation>Aucun groupe en activité à cette date</translation>
    </message>
    <message>
        <source>Task forces and working groups stand here with their members and the days of both.</source>
        <translation>Les équipes spéciales et les groupes de travail figurent ici, avec leurs membres et les dates des uns et des autres.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Ajouter un groupe…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Groupe…</translation>
    </message>
    <message>
        <source>Member of the group…</source>
        <translation>Membre du groupe…</translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation>Suppression effectuée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationPage</name>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
    </message>
    <message>
        <source>Parts of cooperation</source>
        <translation>Volets de la coopération</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::CooperationTab</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>En date du</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionFactsDialog</name>
    <message>
        <source>About the decision</source>
        <translation>À propos de la décision</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Numéro&#xa0;:</translation>
    </message>
    <message>
        <source>such as MC-3/11; none for a draft</source>
        <translation>par exemple MC-3/11&#xa0;; aucun pour un projet</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Réunion&#xa0;:</translation>
    </message>
    <message>
        <source>Adopted on:</source>
        <translation>Adoptée le&#xa0;:</translation>
    </message>
    <message>
        <source>2026-11-21; else the last day of the meeting</source>
        <translation>2026-11-21&#xa0;; à défaut, le dernier jour de la réunion</translation>
    </message>
    <message>
        <source>Subjects:</source>
        <translation>Sujets&#xa0;:</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>plusieurs&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme 2026-11-21.</translation>
    </message>
    <message>
        <source>The decision is changed.</source>
        <translation>La décision est modifiée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionImportDialog</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>impossible à reprendre</translation>
    </message>
    <message>
        <source>Add decisions</source>
        <translation>Ajouter des décisions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where the decisions come from</source>
        <translation>D’où viennent les décisions</translation>
    </message>
    <message>
        <source>Document of the library</source>
        <translation>Document de la bibliothèque</translation>
    </message>
    <message>
        <source>A report to which decisions are annexed, a decision of its own, or a note that proposes one: all its language versions are read.</source>
        <translation>Un rapport auquel des décisions sont annexées, une décision publiée à part, ou une note qui en propose une&#xa0;: toutes ses versions linguistiques sont lues.</translation>
    </message>
    <message>
        <source>Symbol of the document</source>
        <translation>Cote du document</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/28</source>
        <translation>Cote, par exemple UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Cote&#xa0;:</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The text of one or several decisions, in one language. What the text itself does not say can be told here.</source>
        <translation>Le texte d’une ou de plusieurs décisions, dans une langue. Ce que le texte ne dit pas lui-même peut être indiqué ici.</translation>
    </message>
    <message>
        <source>Text of the decisions</source>
        <translation>Texte des décisions</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Numéro de la décision</translation>
    </message>
    <message>
        <source>such as MC-3/11</source>
        <translation>par exemple MC-3/11</translation>
    </message>
    <message>
        <source>Meeting that adopted it</source>
        <translation>Réunion qui l’a adoptée</translation>
    </message>
    <message>
        <source>such as COP-3</source>
        <translation>par exemple COP-3</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Comme le dit le texte</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Réunion&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A table (CSV), the JSON of InforMEA or of another library, or plain text.</source>
        <translation>Un tableau (CSV), le JSON d’InforMEA ou d’une autre bibliothèque, ou du texte brut.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>What would be added or changed</source>
        <translation>Ce qui serait ajouté ou modifié</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Ajouter au registre</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Montrer ce qu’il contient</translation>
    </message>
    <message>
        <source>File with decisions</source>
        <translation>Fichier de décisions</translation>
    </message>
    <message>
        <source>Decisions (*.csv *.json *.txt)</source>
        <translation>Décisions (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No decision was found in it.</source>
        <translation>Aucune décision n’y a été trouvée.</translation>
    </message>
    <message>
        <source>%1 new, %2 with changes, %3 unchanged, %4 that cannot be taken.</source>
        <translation>Nouvelles&#xa0;: %1&#xa0;; modifiées&#xa0;: %2&#xa0;; inchangées&#xa0;: %3&#xa0;; impossibles à reprendre&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added to the register.</source>
        <translation>
            <numerusform>%n décision ajoutée au registre.</numerusform>
            <numerusform>%n décisions ajoutées au registre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionListModel</name>
    <message>
        <source>none of %1</source>
        <translation>aucun sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) wait for a person&apos;s word</source>
        <translation>
            <numerusform>%n mandat attend une confirmation</numerusform>
            <numerusform>%n mandats attendent une confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
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
        <source>Adopted</source>
        <translation>Adoptée le</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionPage</name>
    <message>
        <source>%1 is missing in: %2.</source>
        <translation>%1 manque dans&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The label of %1 stands twice.</source>
        <translation>Le numéro %1 figure deux fois.</translation>
    </message>
    <message>
        <source>Before %1, %2 is missing.</source>
        <translation>Avant %1, il manque %2.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>No decision chosen</source>
        <translation>Aucune décision choisie</translation>
    </message>
    <message>
        <source>Choose one in the register to see what it asks.</source>
        <translation>Choisissez-en une dans le registre pour voir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>Parts of the decision&apos;s page</source>
        <translation>Parties de la page de la décision</translation>
    </message>
    <message>
        <source>Relations and documents</source>
        <translation>Relations et documents</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What cites the decision</source>
        <translation>Ce qui cite la décision</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text and follow-up</source>
        <translation>Texte et suivi</translation>
    </message>
    <message>
        <source>A second language beside the text</source>
        <translation>Une seconde langue à côté du texte</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Une langue</translation>
    </message>
    <message>
        <source>%1 beside it</source>
        <translation>%1 à côté</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>absente du registre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>paragraphs</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparée par</translation>
    </message>
    <message>
        <source>Relations (%1)</source>
        <translation>Relations (%1)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
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
        <source>Cited by (%1)</source>
        <translation>Cité par (%1)</translation>
    </message>
    <message>
        <source>The text is changed.</source>
        <translation>Le texte est modifié.</translation>
    </message>
    <message>
        <source>What cites the paragraph</source>
        <translation>Ce qui cite le paragraphe</translation>
    </message>
    <message>
        <source>About the paragraph</source>
        <translation>À propos du paragraphe</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Ce qu’il demande</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Déjà demandé</translation>
    </message>
    <message>
        <source>Asked before (%1)</source>
        <translation>Déjà demandé (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about the decision</source>
        <translation>Plus d’actions sur la décision</translation>
    </message>
    <message>
        <source>Number, title, meeting …</source>
        <translation>Numéro, titre, réunion…</translation>
    </message>
    <message>
        <source>New relation…</source>
        <translation>Nouvelle relation…</translation>
    </message>
    <message>
        <source>Remove the chosen relation</source>
        <translation>Supprimer la relation choisie</translation>
    </message>
    <message>
        <source>Paragraph behind this one…</source>
        <translation>Paragraphe après celui-ci…</translation>
    </message>
    <message>
        <source>Item below this paragraph…</source>
        <translation>Alinéa de ce paragraphe…</translation>
    </message>
    <message>
        <source>Label of the paragraph…</source>
        <translation>Numéro du paragraphe…</translation>
    </message>
    <message>
        <source>Delete the paragraph</source>
        <translation>Supprimer le paragraphe</translation>
    </message>
    <message>
        <source>Read the mandates again</source>
        <translation>Relire les mandats</translation>
    </message>
    <message>
        <source>Save the matrix…</source>
        <translation>Enregistrer la matrice…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>Supprimer la décision</translation>
    </message>
    <message>
        <source>Choose a relation in the list first.</source>
        <translation>Choisissez d’abord une relation dans la liste.</translation>
    </message>
    <message>
        <source>This relation belongs to %1: remove it there.</source>
        <translation>Cette relation appartient à %1&#xa0;: supprimez-la depuis cette décision.</translation>
    </message>
    <message>
        <source>The relation is removed.</source>
        <translation>La relation est supprimée.</translation>
    </message>
    <message>
        <source>The paragraph is deleted, with what it asks.</source>
        <translation>Le paragraphe est supprimé, avec ce qu’il demande.</translation>
    </message>
    <message>
        <source>The mandates are read again.</source>
        <translation>Les mandats sont relus.</translation>
    </message>
    <message>
        <source>The decision is deleted.</source>
        <translation>La décision est supprimée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionTree</name>
    <message>
        <source>Text of the paragraph</source>
        <translation>Texte du paragraphe</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Paragraphs of the decision</source>
        <translation>Paragraphes de la décision</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of the part of a decision, and its label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not in this language</source>
        <translation>Absent dans cette langue</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Filter by number or title</source>
        <translation>Filtrer par numéro ou titre</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translation>Ordre du registre</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>Latest adoption first</source>
        <translation>Adoption la plus récente d’abord</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>Dernières ajoutées d’abord</translation>
    </message>
    <message>
        <source>Add decisions…</source>
        <translation>Ajouter des décisions…</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision fits the filter</source>
        <translation>Aucune décision ne correspond au filtre</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Avec moins de conditions, il s’en trouvera peut-être.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Pas encore de décisions</translation>
    </message>
    <message>
        <source>They are read from a meeting&apos;s report in the library, from pasted text, or from a file.</source>
        <translation>Elles sont lues dans le rapport d’une réunion de la bibliothèque, dans un texte collé ou dans un fichier.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décision de</translation>
    </message>
    <message>
        <source>All bodies and meetings</source>
        <translation>Tous les organes et réunions</translation>
    </message>
    <message>
        <source>Adopted in</source>
        <translation>Adoptée en</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
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
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the document</source>
        <translation>Étiquettes du document</translation>
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
    <name>rapporteur::gui::DueEdit</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Kind of due time</source>
        <translation>Type d’échéance</translation>
    </message>
    <message>
        <source>No time said</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>À une réunion</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>À intervalles</translation>
    </message>
    <message>
        <source>At an event</source>
        <translation>À un événement</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Date d’échéance</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>such as: entry into force</source>
        <translation>par exemple&#xa0;: entrée en vigueur</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Numéro de la réunion</translation>
    </message>
    <message>
        <source>Days from the opening, negative before it</source>
        <translation>Jours depuis l’ouverture, négatifs avant celle-ci</translation>
    </message>
    <message>
        <source>Days from the opening of the meeting: −70 is ten weeks before it</source>
        <translation>Jours depuis l’ouverture de la réunion&#xa0;: −70 correspond à dix semaines avant</translation>
    </message>
    <message>
        <source> days from the opening</source>
        <comment>after a number, which may be negative</comment>
        <translation> jours depuis l’ouverture</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>every </source>
        <comment>before a number of months, years or meetings</comment>
        <translation>à intervalle de </translation>
    </message>
    <message>
        <source>Months, years or meetings</source>
        <translation>Mois, années ou réunions</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>réunions</translation>
    </message>
    <message>
        <source>For the first time by</source>
        <translation>Pour la première fois le</translation>
    </message>
    <message>
        <source>first by</source>
        <translation>d’abord le</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>La prochaine réunion</translation>
    </message>
    <message>
        <source>The meeting with the number</source>
        <translation>La réunion numéro</translation>
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
    <name>rapporteur::gui::FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Filter by number, title or text</source>
        <translation>Filtrer par numéro, titre ou texte</translation>
    </message>
    <message>
        <source>Which mandates</source>
        <translation>Quels mandats</translation>
    </message>
    <message>
        <source>All mandates</source>
        <translation>Tous les mandats</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>À échéance dans %n jour</numerusform>
            <numerusform>À échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Rien de consigné</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans justificatif</translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>Modifiés depuis %n jour</numerusform>
            <numerusform>Modifiés depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmés</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Par décision</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Status as at</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Asked of anyone</source>
        <translation>Tous les destinataires</translation>
    </message>
    <message>
        <source>Owed to the meeting</source>
        <translation>Attendu à la réunion</translation>
    </message>
    <message>
        <source>Owed to any meeting</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Any officer</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Ajouter un état…</translation>
    </message>
    <message>
        <source>Add a status to the chosen mandates (S)</source>
        <translation>Ajouter un état d’avancement aux mandats choisis (S)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Officer…</source>
        <translation>Responsable…</translation>
    </message>
    <message>
        <source>Matrix…</source>
        <translation>Matrice…</translation>
    </message>
    <message>
        <source>Save the list as a matrix: spreadsheet, document or text</source>
        <translation>Enregistrer la liste sous forme de matrice&#xa0;: feuille de calcul, document ou texte</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) confirmed.</source>
        <translation>
            <numerusform>%n mandat confirmé.</numerusform>
            <numerusform>%n mandats confirmés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>addressee and number of mandates</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandate fits the filter</source>
        <translation>Aucun mandat ne correspond au filtre</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Avec moins de conditions, il s’en trouvera peut-être.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Nothing to follow up yet</source>
        <translation>Rien à suivre pour l’instant</translation>
    </message>
    <message>
        <source>What decisions ask of somebody is listed here once the register holds a decision.</source>
        <translation>Ce que les décisions demandent est énuméré ici dès que le registre contient une décision.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Aller aux décisions</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>name of a file</comment>
        <translation>suivi</translation>
    </message>
    <message numerus="yes">
        <source>Officer of %n mandate(s)</source>
        <translation>
            <numerusform>Responsable de %n mandat</numerusform>
            <numerusform>Responsable de %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>Who follows this up:</source>
        <translation>Chargé du suivi&#xa0;:</translation>
    </message>
    <message>
        <source>The officer is set.</source>
        <translation>Le responsable est indiqué.</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Décisions de quel organe</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Due between two days</source>
        <translation>Échéance entre deux jours</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Échéance du</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Échéance jusqu’au</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::FormDialog</name>
    <message>
        <source>2026-11-21</source>
        <translation>2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-21.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la sous la forme 2026-11-21.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1945 to 2199. Days are given in the Gregorian calendar.</source>
        <translation>« %1 » se situe hors des années 1945 à 2199. Les dates sont données dans le calendrier grégorien.</translation>
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
    <message>
        <source>History of the decision</source>
        <translation>Historique de la décision</translation>
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
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Déjà présent : %1</translation>
    </message>
    <message>
        <source>Left out: %1 – %2</source>
        <translation>Laissé de côté : %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because another file has the name</source>
        <translation>
            <numerusform>%n laissé de côté parce qu’un autre fichier porte ce nom</numerusform>
            <numerusform>%n laissés de côté parce qu’un autre fichier porte leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n non commencé</numerusform>
            <numerusform>%n non commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files of %1</source>
        <translation>Enregistrer les fichiers de %1</translation>
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
    <message>
        <source>Beside this document</source>
        <translation>À côté de ce document</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::LoadDialog</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Load and lateness</source>
        <translation>Charge et retards</translation>
    </message>
    <message>
        <source>Of which meetings</source>
        <translation>De quelles réunions</translation>
    </message>
    <message>
        <source>This meeting: %1</source>
        <translation>Cette réunion : %1</translation>
    </message>
    <message>
        <source>All meetings that are planned</source>
        <translation>Toutes les réunions prévues</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>How the units keep their days of submission</source>
        <translation>Comment les services respectent leurs dates de soumission</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Worst, days</source>
        <translation>Maximum, jours</translation>
    </message>
    <message>
        <source>Mean, days</source>
        <translation>Moyenne, jours</translation>
    </message>
    <message>
        <source>Nothing is to be translated</source>
        <translation>Rien n’est à traduire</translation>
    </message>
    <message>
        <source>Documents in the plan with a day of submission, a day of issue and more than one language make the load.</source>
        <translation>Les documents du plan qui ont une date de soumission, une date de publication et plus d’une langue forment la charge.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>Once documents are planned, their units stand here with their days.</source>
        <translation>Dès que des documents sont prévus, leurs services figurent ici avec leurs dates.</translation>
    </message>
    <message>
        <source>Lateness by unit</source>
        <translation>Retards par service</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>aucun service indiqué</translation>
    </message>
    <message>
        <source>%1 p.</source>
        <comment>pages</comment>
        <translation>%1 p.</translation>
    </message>
    <message>
        <source>Save the load…</source>
        <translation>Enregistrer la charge…</translation>
    </message>
    <message>
        <source>Words and pages to be translated by week and language</source>
        <translation>Mots et pages à traduire, par semaine et par langue</translation>
    </message>
    <message>
        <source>Words and pages by week and language</source>
        <translation>Mots et pages par semaine et par langue</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Save the load</source>
        <translation>Enregistrer la charge</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Charge %1</translation>
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
    <name>rapporteur::gui::MandateDialog</name>
    <message>
        <source>New mandate</source>
        <translation>Nouveau mandat</translation>
    </message>
    <message>
        <source>Correct the mandate</source>
        <translation>Corriger le mandat</translation>
    </message>
    <message>
        <source>Split the mandate</source>
        <translation>Diviser le mandat</translation>
    </message>
    <message>
        <source>Parts of the mandate</source>
        <translation>Parties du mandat</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>Une partie de plus</translation>
    </message>
    <message>
        <source>Words in %1. The first part keeps the statuses and evidence.</source>
        <translation>Langue du texte&#xa0;: %1. La première partie garde les états et les justificatifs.</translation>
    </message>
    <message>
        <source>Words in %1.</source>
        <translation>Langue du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <comment>of a mandate</comment>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>The mandate is corrected.</source>
        <translation>Le mandat est corrigé.</translation>
    </message>
    <message>
        <source>The mandate is added.</source>
        <translation>Le mandat est ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>The mandate is split into %n part(s).</source>
        <translation>
            <numerusform>Le mandat est divisé en %n partie.</numerusform>
            <numerusform>Le mandat est divisé en %n parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateForm</name>
    <message>
        <source>Something is to be done: it is followed up</source>
        <translation>Quelque chose est à faire&#xa0;: cela fait l’objet d’un suivi</translation>
    </message>
    <message>
        <source>Verb:</source>
        <translation>Verbe&#xa0;:</translation>
    </message>
    <message>
        <source>as it is printed: requests, invites</source>
        <translation>tel qu’imprimé&#xa0;: prie, invite</translation>
    </message>
    <message>
        <source>Class of the verb</source>
        <translation>Catégorie du verbe</translation>
    </message>
    <message>
        <source>Class:</source>
        <translation>Catégorie&#xa0;:</translation>
    </message>
    <message>
        <source>Asked of:</source>
        <translation>Demandé à&#xa0;:</translation>
    </message>
    <message>
        <source>several: with semicolons between</source>
        <translation>plusieurs&#xa0;: séparés par des points-virgules</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>a report, a draft, a list</source>
        <translation>un rapport, un projet, une liste</translation>
    </message>
    <message>
        <source>Due:</source>
        <translation>Échéance&#xa0;:</translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Condition&#xa0;:</translation>
    </message>
    <message>
        <source>subject to the availability of resources</source>
        <translation>sous réserve de la disponibilité de ressources</translation>
    </message>
    <message>
        <source>Officer:</source>
        <translation>Responsable&#xa0;:</translation>
    </message>
    <message>
        <source>who follows it up</source>
        <translation>qui en assure le suivi</translation>
    </message>
    <message>
        <source>Next step:</source>
        <translation>Prochaine étape&#xa0;:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Say what is asked: a verb or a class.</source>
        <translation>Dites ce qui est demandé&#xa0;: un verbe ou une catégorie.</translation>
    </message>
    <message>
        <source>Say which event it is due at.</source>
        <translation>Dites à quel événement l’échéance est liée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandateListModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandatePanel</name>
    <message>
        <source>%1: %2</source>
        <comment>status and note</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the paragraph asks</source>
        <translation>Ce que demande le paragraphe</translation>
    </message>
    <message>
        <source>Mandates of the paragraph</source>
        <translation>Mandats du paragraphe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add status…</source>
        <translation>Ajouter un état…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not a mandate</source>
        <translation>Pas un mandat</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>status, and whether the mandate is confirmed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The mandate is confirmed.</source>
        <translation>Le mandat est confirmé.</translation>
    </message>
    <message>
        <source>The proposal is rejected.</source>
        <translation>La proposition est rejetée.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about mandates</source>
        <translation>Plus d’actions sur les mandats</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>Add a mandate…</source>
        <translation>Ajouter un mandat…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mandate(s)</source>
        <comment>paragraph and what it asks</comment>
        <translation>
            <numerusform>%1&#xa0;: %n mandat</numerusform>
            <numerusform>%1&#xa0;: %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate is deleted.</source>
        <translation>Le mandat est supprimé.</translation>
    </message>
    <message>
        <source>It asks nothing of anybody. Where it does: More, Add a mandate.</source>
        <translation>Il ne demande rien à personne. S’il demande quelque chose&#xa0;: Plus, Ajouter un mandat.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MatrixDialog</name>
    <message>
        <source>Save the matrix</source>
        <translation>Enregistrer la matrice</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose where the file goes</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Paragraph, text, addressee, due, status as at %1, evidence and next step, in the layout of a table of a United Nations document. Texts that the language does not have are those of another.</source>
        <translation>Paragraphe, texte, destinataire, échéance, état au %1, justificatifs et prochaine étape, dans la présentation d’un tableau de document des Nations Unies. Les textes qui n’existent pas dans la langue choisie sont donnés dans une autre.</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format&#xa0;:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Say where the file goes.</source>
        <translation>Indiquez l’emplacement du fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder: add a name for the file.</source>
        <translation>%1 est un dossier&#xa0;: ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more to replace it, or change the name.</source>
        <translation>Un fichier porte déjà ce nom. Enregistrez encore une fois pour le remplacer, ou changez le nom.</translation>
    </message>
    <message>
        <source>The matrix is saved in %1.</source>
        <translation>La matrice est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingAgenda</name>
    <message>
        <source>Version of the agenda</source>
        <translation>Version de l’ordre du jour</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>Ajouter un point…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move up	Ctrl+Shift+Up</source>
        <translation>Vers le haut	Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move down	Ctrl+Shift+Down</source>
        <translation>Vers le bas	Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Below the item in front	Ctrl+Shift+Right</source>
        <translation>Sous le point précédent	Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>One level up	Ctrl+Shift+Left</source>
        <translation>Un niveau plus haut	Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numéro…</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Put documents under it…</source>
        <translation>Y rattacher des documents…</translation>
    </message>
    <message>
        <source>Take the document from under it</source>
        <translation>Détacher le document</translation>
    </message>
    <message>
        <source>Read from documents…</source>
        <translation>Lire dans les documents…</translation>
    </message>
    <message>
        <source>Read items, titles and annotations from the agenda documents that the library holds</source>
        <translation>Lire les points, titres et annotations dans les documents d’ordre du jour que la bibliothèque contient</translation>
    </message>
    <message>
        <source>Begin the adopted agenda</source>
        <translation>Établir l’ordre du jour adopté</translation>
    </message>
    <message>
        <source>Symbols and dates…</source>
        <translation>Cotes et dates…</translation>
    </message>
    <message>
        <source>Delete this agenda</source>
        <translation>Supprimer cet ordre du jour</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore d’ordre du jour</translation>
    </message>
    <message>
        <source>It is read from the first document of the meeting and its annotations, or written here item by item.</source>
        <translation>Il est lu dans le premier document de la réunion et ses annotations, ou écrit ici point par point.</translation>
    </message>
    <message>
        <source>The item stands elsewhere; the numbers follow.</source>
        <translation>Le point est déplacé ; les numéros suivent.</translation>
    </message>
    <message>
        <source>The item is deleted.</source>
        <translation>Le point est supprimé.</translation>
    </message>
    <message>
        <source>Delete item %1</source>
        <translation>Supprimer le point %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) stand under it. They stay in the library, under no item of this agenda.</source>
        <translation>
            <numerusform>%n document en relève. Il reste dans la bibliothèque, sans relever d’aucun point de cet ordre du jour.</numerusform>
            <numerusform>%n documents en relèvent. Ils restent dans la bibliothèque, sans relever d’aucun point de cet ordre du jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the item</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>The document stands under the item no longer.</source>
        <translation>Le document ne relève plus du point.</translation>
    </message>
    <message>
        <source>The adopted agenda begins as a copy of this one.</source>
        <translation>L’ordre du jour adopté commence comme une copie de celui-ci.</translation>
    </message>
    <message>
        <source>The agenda is deleted.</source>
        <translation>L’ordre du jour est supprimé.</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Enregistrer l’ordre du jour</translation>
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
        <source>agenda</source>
        <comment>name of a file</comment>
        <translation>ordre-du-jour</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDecisions</name>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Décisions de la réunion</translation>
    </message>
    <message>
        <source>Mandates owed to the meeting</source>
        <translation>Mandats attendus à la réunion</translation>
    </message>
    <message>
        <source>Decisions of the meeting, and what is owed to it</source>
        <translation>Décisions de la réunion, et ce qui y est attendu</translation>
    </message>
    <message>
        <source>No decision of this meeting is in the register</source>
        <translation>Aucune décision de cette réunion ne figure au registre</translation>
    </message>
    <message>
        <source>Decisions come with the reports and compilations that hold their texts, or are added under Decisions.</source>
        <translation>Les décisions viennent des rapports et recueils qui contiennent leurs textes, ou sont ajoutées sous Décisions.</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translation>Aller aux décisions</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Décidé ici</translation>
    </message>
    <message>
        <source>Nothing is owed to this meeting</source>
        <translation>Rien n’est attendu à cette réunion</translation>
    </message>
    <message>
        <source>What decisions ask for by this meeting stands here. The due time of a mandate is set on the page of its decision.</source>
        <translation>Ce que des décisions demandent pour cette réunion figure ici. L’échéance d’un mandat se fixe sur la page de sa décision.</translation>
    </message>
    <message>
        <source>Owed to this meeting</source>
        <translation>Attendu à cette réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandat</numerusform>
            <numerusform>%n mandats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDialog</name>
    <message>
        <source>no day</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>déjà fait</translation>
    </message>
    <message>
        <source>fixed by a person: it stays</source>
        <translation>fixé par une personne&#xa0;: ne change pas</translation>
    </message>
    <message>
        <source>would be over</source>
        <translation>serait dépassé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Numéro de la réunion</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom abrégé</translation>
    </message>
    <message>
        <source>such as COP-4; made of the number where it is empty</source>
        <translation>par exemple COP-4&#xa0;; formé à partir du numéro s’il est vide</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Language of the title and places</source>
        <translation>Langue du titre et des lieux</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>such as Asia/Makassar</source>
        <translation>par exemple Asia/Makassar</translation>
    </message>
    <message>
        <source>One more part</source>
        <translation>Une partie de plus</translation>
    </message>
    <message>
        <source>Body:</source>
        <translation>Organe&#xa0;:</translation>
    </message>
    <message>
        <source>Number:</source>
        <translation>Numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Short name:</source>
        <translation>Nom abrégé&#xa0;:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Statut&#xa0;:</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Fuseau horaire&#xa0;:</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Parties&#xa0;:</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Deadlines that move</source>
        <translation>Échéances qui changent</translation>
    </message>
    <message>
        <source>“%1” is no run of days, and no time such as the first quarter of 2022.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une suite de jours, ni une période telle que 2022-Q1.</translation>
    </message>
    <message>
        <source>A meeting needs a number or a short name.</source>
        <translation>Une réunion doit avoir un numéro ou un nom abrégé.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) move with the meeting.</source>
        <translation>
            <numerusform>%n échéance change avec la réunion.</numerusform>
            <numerusform>%n échéances changent avec la réunion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be over already.</source>
        <translation>
            <numerusform>%n d’entre elles serait déjà dépassée.</numerusform>
            <numerusform>%n d’entre elles seraient déjà dépassées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be over already.</source>
        <translation>Aucune d’entre elles ne serait déjà dépassée.</translation>
    </message>
    <message>
        <source>Keep the new days</source>
        <translation>Garder les nouvelles dates</translation>
    </message>
    <message>
        <source>The meeting is changed.</source>
        <translation>La réunion est modifiée.</translation>
    </message>
    <message>
        <source>The meeting is added.</source>
        <translation>La réunion est ajoutée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDocuments</name>
    <message>
        <source>Documents of the meeting and their languages</source>
        <translation>Documents de la réunion et leurs langues</translation>
    </message>
    <message>
        <source>Documents of the meeting</source>
        <translation>Documents de la réunion</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Quels documents</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>a language</comment>
        <translation>Manque : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>Nothing is late or missing in this way.</source>
        <translation>Rien n’est en retard ni ne manque de cette manière.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Afficher tous les documents</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <source>Documents stand here once their pages name this meeting, or once they are planned for it.</source>
        <translation>Les documents figurent ici dès que leurs pages nomment cette réunion, ou dès qu’ils sont prévus pour elle.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingGridModel</name>
    <message>
        <source>%1: due on %2</source>
        <comment>state of a language version, day</comment>
        <translation>%1&#xa0;: à remettre le %2</translation>
    </message>
    <message>
        <source>%1; corrected by %2</source>
        <translation>%1&#xa0;; corrigée par %2</translation>
    </message>
    <message>
        <source>(no symbol yet)</source>
        <translation>(pas encore de cote)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, and what is held of it</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <source>Item</source>
        <comment>of the agenda</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>+C</source>
        <comment>a corrigendum is held too</comment>
        <translation>+C</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingImportDialog</name>
    <message>
        <source>Import meetings</source>
        <translation>Importer des réunions</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Nothing of this table would add or change a meeting. See whether the columns are right.</source>
        <translation>Rien dans ce tableau n’ajouterait ni ne modifierait une réunion. Vérifiez que les colonnes sont justes.</translation>
    </message>
    <message>
        <source>The meetings are imported.</source>
        <translation>Les réunions sont importées.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingListModel</name>
    <message>
        <source>no day known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
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
        <source>%1 – %2</source>
        <comment>the first and the last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingNotes</name>
    <message>
        <source>Save the notes</source>
        <translation>Enregistrer les notes</translation>
    </message>
    <message>
        <source>Notes on the meeting</source>
        <translation>Notes sur la réunion</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Write here what should be remembered of this meeting.</source>
        <translation>Rien n’est encore noté. Écrivez ici ce qu’il faut retenir de cette réunion.</translation>
    </message>
    <message>
        <source>The notes are saved.</source>
        <translation>Les notes sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPage</name>
    <message>
        <source>no day known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>No meeting chosen</source>
        <translation>Aucune réunion choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to see its documents and its plan.</source>
        <translation>Choisissez-en une dans la liste pour voir ses documents et son plan.</translation>
    </message>
    <message>
        <source>Parts of the meeting&apos;s page</source>
        <translation>Parties de la page de la réunion</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Partie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Officers…</source>
        <translation>Bureau…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Related meeting…</source>
        <translation>Réunion liée…</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Import meetings (CSV)…</source>
        <translation>Importer des réunions (CSV)…</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>Enregistrer comme calendrier…</translation>
    </message>
    <message>
        <source>Save the list of documents…</source>
        <translation>Enregistrer la liste des documents…</translation>
    </message>
    <message>
        <source>Save the files by language…</source>
        <translation>Enregistrer les fichiers par langue…</translation>
    </message>
    <message>
        <source>Related meeting</source>
        <translation>Réunion liée</translation>
    </message>
    <message>
        <source>This meeting:</source>
        <translation>Cette réunion :</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Réunion :</translation>
    </message>
    <message>
        <source>such as COP-5</source>
        <translation>par exemple COP-5</translation>
    </message>
    <message>
        <source>Take this relation away</source>
        <translation>Supprimer cette relation</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>La relation est enregistrée.</translation>
    </message>
    <message>
        <source>The meeting is deleted.</source>
        <translation>La réunion est supprimée.</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Enregistrer comme calendrier</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>The meeting and its deadlines</source>
        <translation>La réunion et ses échéances</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Save the list of documents</source>
        <translation>Enregistrer la liste des documents</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>lines of a head</comment>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingParticipation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>state and day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>States and organizations with their persons</source>
        <translation>États et organisations avec leurs personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Party since</source>
        <translation>Partie depuis</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Counts by region</source>
        <translation>Nombres par région</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financés</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Filtrer par nom ou code</translation>
    </message>
    <message>
        <source>All Parties</source>
        <translation>Toutes les Parties</translation>
    </message>
    <message>
        <source>Show Parties that are not in the list of this meeting too</source>
        <translation>Afficher aussi les Parties qui ne figurent pas sur la liste de cette réunion</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the list changed.</source>
        <translation>
            <numerusform>%n entrée de la liste modifiée.</numerusform>
            <numerusform>%n entrées de la liste modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>All States and organizations</source>
        <translation>Tous les États et toutes les organisations</translation>
    </message>
    <message>
        <source>The invitations are recorded as of today.</source>
        <translation>Les invitations sont consignées à la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Registered today</source>
        <translation>Inscrit aujourd’hui</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>State or organization…</source>
        <translation>État ou organisation…</translation>
    </message>
    <message>
        <source>Instrument deposited…</source>
        <translation>Dépôt d’un instrument…</translation>
    </message>
    <message>
        <source>New State or organization…</source>
        <translation>Nouvel État ou nouvelle organisation…</translation>
    </message>
    <message>
        <source>Import a list (CSV)…</source>
        <translation>Importer une liste (CSV)…</translation>
    </message>
    <message>
        <source>Save as a document…</source>
        <translation>Enregistrer comme document…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>travel: %1</source>
        <translation>voyage : %1</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>Personne ne figure encore sur la liste</translation>
    </message>
    <message>
        <source>Nobody fits the filter</source>
        <translation>Personne ne correspond au filtre</translation>
    </message>
    <message>
        <source>Add States and organizations one by one, or import a list with their credentials and persons.</source>
        <translation>Ajoutez les États et les organisations un par un, ou importez une liste avec leurs pouvoirs et leurs personnes.</translation>
    </message>
    <message>
        <source>Fewer letters may find them.</source>
        <translation>Moins de lettres permettront peut-être d’en trouver.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Parties on %1, the opening, may vote.</source>
        <translation>Les États et organisations qui sont Parties le %1, date d’ouverture, peuvent voter.</translation>
    </message>
    <message>
        <source>Who may vote is known once the meeting has a day and the treaty its entry into force.</source>
        <translation>Qui peut voter est connu dès que la réunion a une date et le traité son entrée en vigueur.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The person is taken from the list.</source>
        <translation>La personne est retirée de la liste.</translation>
    </message>
    <message>
        <source>Save as a document</source>
        <translation>Enregistrer comme document</translation>
    </message>
    <message>
        <source>Report on credentials</source>
        <translation>Rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>participation</source>
        <comment>name of a file</comment>
        <translation>participation</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>The library knows no treaty of this meeting. Say first when it binds: Treaty…</source>
        <translation>La bibliothèque ne connaît aucun traité de cette réunion. Indiquez d’abord sa date d’effet : Traité…</translation>
    </message>
    <message>
        <source>Member States…</source>
        <translation>États membres…</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) if no member State votes itself.</source>
        <translation>
            <numerusform>%n voix si aucun État membre ne vote lui-même.</numerusform>
            <numerusform>%n voix si aucun État membre ne vote lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Treaty…</source>
        <translation>Traité…</translation>
    </message>
    <message>
        <source>When the treaty came into force, and how long after its deposit an instrument binds</source>
        <translation>Quand le traité est entré en vigueur, et combien de temps après son dépôt un instrument prend effet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an organization and how it votes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>The treaty is in force since %1; an instrument binds %n day(s) after its deposit.</source>
        <translation>
            <numerusform>Le traité est en vigueur depuis le %1 ; un instrument prend effet %n jour après son dépôt.</numerusform>
            <numerusform>Le traité est en vigueur depuis le %1 ; un instrument prend effet %n jours après son dépôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPlan</name>
    <message>
        <source>Planned documents</source>
        <translation>Documents prévus</translation>
    </message>
    <message>
        <source>Planned documents on an axis of weeks</source>
        <translation>Documents prévus sur un axe de semaines</translation>
    </message>
    <message>
        <source>Plan of the meeting</source>
        <translation>Plan de la réunion</translation>
    </message>
    <message>
        <source>Rules of the deadlines</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>Whose documents</source>
        <translation>Documents de qui</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>En retard seulement</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Plan a document…</source>
        <translation>Planifier un document…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Record that the chosen document is submitted today</source>
        <translation>Consigner que le document choisi est soumis aujourd’hui</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Days of its steps…</source>
        <translation>Dates de ses étapes…</translation>
    </message>
    <message>
        <source>Set its state…</source>
        <translation>Fixer son état…</translation>
    </message>
    <message>
        <source>Take it out of the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Plan what is held</source>
        <translation>Planifier les documents disponibles</translation>
    </message>
    <message>
        <source>Put the documents that the library holds for this meeting into its plan</source>
        <translation>Mettre dans le plan de cette réunion les documents que la bibliothèque contient pour elle</translation>
    </message>
    <message>
        <source>Load and lateness…</source>
        <translation>Charge et retards…</translation>
    </message>
    <message>
        <source>Rules of deadlines…</source>
        <translation>Règles des échéances…</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Service : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>documents before the session are issued by %1</source>
        <translation>documents d’avant-session à publier avant le %1</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>Every step whose day is over is done.</source>
        <translation>Chaque étape dont la date est passée est faite.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Afficher tout le plan</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Aucun document ne correspond</translation>
    </message>
    <message>
        <source>Nobody plans a document in this way.</source>
        <translation>Personne ne planifie de document de cette manière.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>The plan tells by when each document is submitted and issued, counted back from the opening. It can begin with the documents that the library holds.</source>
        <translation>Le plan indique pour quand chaque document est soumis et publié, en remontant à partir de l’ouverture. Il peut commencer par les documents que la bibliothèque contient.</translation>
    </message>
    <message>
        <source>The deadlines follow other rules now.</source>
        <translation>Les échéances suivent maintenant d’autres règles.</translation>
    </message>
    <message>
        <source>The documents that are held are in the plan.</source>
        <translation>Les documents disponibles sont dans le plan.</translation>
    </message>
    <message>
        <source>The document is submitted.</source>
        <translation>Le document est soumis.</translation>
    </message>
    <message>
        <source>The document is out of the plan.</source>
        <translation>Le document est retiré du plan.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingsPage</name>
    <message>
        <source>Meetings on an axis of time</source>
        <translation>Réunions sur un axe du temps</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Filter by meeting, title or place</source>
        <translation>Filtrer par réunion, titre ou lieu</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Tous les organes</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Add meeting…</source>
        <translation>Ajouter une réunion…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting fits the filter</source>
        <translation>Aucune réunion ne correspond au filtre</translation>
    </message>
    <message>
        <source>Fewer conditions may find it.</source>
        <translation>Avec moins de conditions, il s’en trouvera peut-être.</translation>
    </message>
    <message>
        <source>Drop the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunions</translation>
    </message>
    <message>
        <source>Meetings come with the documents whose first pages name them, or are added here.</source>
        <translation>Les réunions arrivent avec les documents dont la première page les nomme, ou sont ajoutées ici.</translation>
    </message>
    <message>
        <source>%1: %2%3, tentative</source>
        <comment>meeting, days, place</comment>
        <translation>%1&#xa0;: %2%3, à confirmer</translation>
    </message>
    <message>
        <source>%1: %2%3</source>
        <comment>meeting, days, place</comment>
        <translation>%1&#xa0;: %2%3</translation>
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
    <name>rapporteur::gui::NextMeetingPanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>days to go until a meeting begins</comment>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins today</source>
        <translation>Commence aujourd’hui</translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>A commencé</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session are issued by %1, in %n day(s).</source>
        <translation>
            <numerusform>Documents d’avant-session à publier avant le %1, dans %n jour.</numerusform>
            <numerusform>Documents d’avant-session à publier avant le %1, dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents before the session are issued by today.</source>
        <translation>Documents d’avant-session à publier au plus tard aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session were to be issued by %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Les documents d’avant-session étaient à publier avant le %1, il y a %n jour.</numerusform>
            <numerusform>Les documents d’avant-session étaient à publier avant le %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>No meeting lies ahead. Meetings with their days are added under Meetings; their deadlines then stand here.</source>
        <translation>Aucune réunion à venir. Les réunions et leurs dates s’ajoutent sous Réunions ; leurs échéances figurent alors ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) late</source>
        <translation>
            <numerusform>%n document en retard</numerusform>
            <numerusform>%n documents en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Not there yet:</source>
        <comment>language versions</comment>
        <translation>Encore manquants :</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not there in %1</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n document manque en %1</numerusform>
            <numerusform>%n documents manquent en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>a day</comment>
        <translation>%1, à confirmer</translation>
    </message>
    <message>
        <source>Next deadlines of its plan</source>
        <translation>Prochaines échéances de son plan</translation>
    </message>
    <message>
        <source>No document is planned for it yet: its page has a plan.</source>
        <translation>Aucun document n’est encore prévu pour elle : sa page comporte un plan.</translation>
    </message>
    <message>
        <source>No deadline of its plan lies ahead.</source>
        <translation>Aucune échéance de son plan n’est à venir.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::OfficersDialog</name>
    <message>
        <source>Officers</source>
        <translation>Membres du bureau</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>Pas encore de membres du bureau</translation>
    </message>
    <message>
        <source>Presidents, vice-presidents, rapporteurs and other officers of the body and of this meeting stand here with their terms.</source>
        <translation>Les présidents, vice-présidents, rapporteurs et autres membres du bureau de l’organe et de cette réunion figurent ici avec leurs mandats.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Terms of officers</source>
        <translation>Mandats des membres du bureau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Bureau de</translation>
    </message>
    <message>
        <source>the body</source>
        <translation>l’organe</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Nouveau membre du bureau</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Fonction :</translation>
    </message>
    <message>
        <source>the Government or organization</source>
        <translation>le gouvernement ou l’organisation</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région :</translation>
    </message>
    <message>
        <source>the body, whatever meets</source>
        <translation>l’organe, quelle que soit la réunion</translation>
    </message>
    <message>
        <source>this meeting: %1</source>
        <translation>cette réunion : %1</translation>
    </message>
    <message>
        <source>Officer of:</source>
        <translation>Membre du bureau de :</translation>
    </message>
    <message>
        <source>First day:</source>
        <translation>Premier jour :</translation>
    </message>
    <message>
        <source>Last day:</source>
        <translation>Dernier jour :</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Un membre du bureau doit avoir un nom.</translation>
    </message>
    <message>
        <source>The officer is kept.</source>
        <translation>Le membre du bureau est enregistré.</translation>
    </message>
    <message>
        <source>The officer is removed.</source>
        <translation>Le membre du bureau est retiré.</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nom de la personne :</translation>
    </message>
    <message>
        <source>Comes from:</source>
        <translation>Origine :</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParagraphDialog</name>
    <message>
        <source>Count the labels that follow up by one</source>
        <translation>Augmenter d’une unité les numéros suivants</translation>
    </message>
    <message>
        <source>Label of the paragraph</source>
        <translation>Numéro du paragraphe</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>such as 5, (b), (ii) or annex I</source>
        <translation>par exemple 5, (b), (ii) ou annexe I</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Label:</source>
        <translation>Numéro&#xa0;:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>A new paragraph needs a text.</source>
        <translation>Un nouveau paragraphe demande un texte.</translation>
    </message>
    <message>
        <source>The label is changed.</source>
        <translation>Le numéro est modifié.</translation>
    </message>
    <message>
        <source>The paragraph is inserted.</source>
        <translation>Le paragraphe est inséré.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParityView</name>
    <message>
        <source>Only in %1</source>
        <translation>Uniquement ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two paragraphs in %1, one in %2</source>
        <translation>%1&#xa0;: deux paragraphes&#xa0;; %2&#xa0;: un seul</translation>
    </message>
    <message>
        <source>In %1 numbered: %2</source>
        <translation>Numérotation (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cited in %1 only: %2</source>
        <translation>Cité ici seulement (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dates in %1 only: %2</source>
        <translation>Dates présentes ici seulement (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Numbers in %1 only: %2</source>
        <translation>Nombres présents ici seulement (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Differences between the two versions</source>
        <translation>Différences entre les deux versions</translation>
    </message>
    <message>
        <source>No paragraph of the one has a counterpart in the other.</source>
        <translation>Aucun paragraphe de l’une n’a de correspondant dans l’autre.</translation>
    </message>
    <message>
        <source>No difference: both have the same paragraphs, numbers, citations and dates.</source>
        <translation>Aucune différence&#xa0;: les deux ont les mêmes paragraphes, nombres, citations et dates.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PartEdit</name>
    <message>
        <source>tentative</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>Days of part %1</source>
        <translation>Dates de la partie %1</translation>
    </message>
    <message>
        <source>2021-11-01/2021-11-05, or: first quarter of 2022</source>
        <translation>2021-11-01/2021-11-05, ou&#xa0;: 2022-Q1</translation>
    </message>
    <message>
        <source>Place of part %1</source>
        <translation>Lieu de la partie %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>How part %1 is held</source>
        <translation>Mode de tenue de la partie %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Take this part away</source>
        <translation>Retirer cette partie</translation>
    </message>
    <message>
        <source>Take part %1 away</source>
        <translation>Retirer la partie %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ParticipationImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>State or organization</source>
        <translation>État ou organisation</translation>
    </message>
    <message>
        <source>Nothing of this table would change the list. See whether the columns are right.</source>
        <translation>Rien dans ce tableau ne modifierait la liste. Vérifiez que les colonnes sont justes.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>La liste est importée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanAxis</name>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>faite</translation>
    </message>
    <message>
        <source>late</source>
        <comment>a step</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a step</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no day known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>step, day, done or late</comment>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>line of issue</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::PlanModel</name>
    <message>
        <source>no day known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>day of a step</comment>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>day of a step</comment>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>%1, tentative</source>
        <comment>day of a step</comment>
        <translation>%1, à confirmer</translation>
    </message>
    <message>
        <source>Fixed by a person: %1</source>
        <translation>Fixé par une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than the %1 words that the rules allow</source>
        <translation>Plus que les %1 mots que les règles autorisent</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Set by a person: %1</source>
        <translation>Fixé par une personne : %1</translation>
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
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Différences (%1)</translation>
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
    <message>
        <source>Beside</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Another language or document beside this one</source>
        <translation>Une autre langue ou un autre document à côté de celui-ci</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>le second</translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation>Un autre document…</translation>
    </message>
    <message>
        <source>Close the version beside</source>
        <translation>Fermer la version à côté</translation>
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
    <message>
        <source>%1 (not in this library)</source>
        <translation>%1 (absent de cette bibliothèque)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RelationDialog</name>
    <message>
        <source>New relation</source>
        <translation>Nouvelle relation</translation>
    </message>
    <message>
        <source>Paragraph of this decision:</source>
        <translation>Paragraphe de cette décision&#xa0;:</translation>
    </message>
    <message>
        <source>such as 5 (b); empty for the whole</source>
        <translation>par exemple 5 (b)&#xa0;; vide pour l’ensemble</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparée par</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relation:</source>
        <translation>Relation&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>Its paragraph:</source>
        <translation>Son paragraphe&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>symbol, such as UNEP/MC/COP.4/28</source>
        <translation>cote, par exemple UNEP/MC/COP.4/28</translation>
    </message>
    <message>
        <source>number, such as MC-3/11, or an article of a treaty</source>
        <translation>numéro, par exemple MC-3/11, ou article d’un traité</translation>
    </message>
    <message>
        <source>The relation is kept.</source>
        <translation>La relation est enregistrée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RuleSetDialog</name>
    <message>
        <source>length, of the secretariat</source>
        <comment>a limit of words</comment>
        <translation>longueur, du secrétariat</translation>
    </message>
    <message>
        <source>length, of others</source>
        <comment>a limit of words</comment>
        <translation>longueur, d’autres auteurs</translation>
    </message>
    <message>
        <source>Rules of deadlines</source>
        <translation>Règles des échéances</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Ensemble de règles</translation>
    </message>
    <message>
        <source>Deadlines and limits of the set</source>
        <translation>Échéances et limites de l’ensemble</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>New set…</source>
        <translation>Nouvel ensemble…</translation>
    </message>
    <message>
        <source>Name and source…</source>
        <translation>Nom et source…</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Supprimer l’ensemble</translation>
    </message>
    <message>
        <source>Add a deadline…</source>
        <translation>Ajouter une échéance…</translation>
    </message>
    <message>
        <source>Add a limit of words…</source>
        <translation>Ajouter une limite de mots…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>at most %n word(s)</source>
        <translation>
            <numerusform>au plus %n mot</numerusform>
            <numerusform>au plus %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>New set of rules</source>
        <translation>Nouvel ensemble de règles</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Source :</translation>
    </message>
    <message>
        <source>where the rules stand</source>
        <translation>où figurent les règles</translation>
    </message>
    <message>
        <source>It begins with the deadlines and limits of the set that is shown.</source>
        <translation>Il commence avec les échéances et les limites de l’ensemble affiché.</translation>
    </message>
    <message>
        <source>A set of rules needs a name.</source>
        <translation>Un ensemble de règles doit avoir un nom.</translation>
    </message>
    <message>
        <source>The set of rules is kept.</source>
        <translation>L’ensemble de règles est enregistré.</translation>
    </message>
    <message>
        <source>The set of rules is removed.</source>
        <translation>L’ensemble de règles est supprimé.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Category:</source>
        <translation>Catégorie :</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Étape :</translation>
    </message>
    <message>
        <source>Distance:</source>
        <translation>Délai :</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Side:</source>
        <translation>Position :</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Counted from:</source>
        <translation>À compter de :</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>l’ouverture</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>la clôture</translation>
    </message>
    <message>
        <source>The set has a deadline for this step of this category already.</source>
        <translation>L’ensemble a déjà une échéance pour cette étape de cette catégorie.</translation>
    </message>
    <message>
        <source>The deadline is kept.</source>
        <translation>L’échéance est enregistrée.</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Limite de mots</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>Auteur :</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>le secrétariat</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>At most, words:</source>
        <translation>Au plus, en mots :</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>The set has a limit for this category and author already.</source>
        <translation>L’ensemble a déjà une limite pour cette catégorie et cet auteur.</translation>
    </message>
    <message>
        <source>The limit is kept.</source>
        <translation>La limite est enregistrée.</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La règle est supprimée.</translation>
    </message>
    <message>
        <source>Unit of time:</source>
        <translation>Unité de temps :</translation>
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
    <message>
        <source>%1 (%2)</source>
        <comment>a value with its count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
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
    <name>rapporteur::gui::StatusDialog</name>
    <message>
        <source>Paragraph:</source>
        <translation>Paragraphe&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n mandate(s)</source>
        <translation>
            <numerusform>État de %n mandat</numerusform>
            <numerusform>État de %n mandats</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Type de justificatif</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Pas encore de justificatif</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>Paragraph of the document</source>
        <translation>Paragraphe du document</translation>
    </message>
    <message>
        <source>such as 5 (b)</source>
        <translation>par exemple 5 (b)</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>As at:</source>
        <translation>En date du&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Shown by:</source>
        <translation>Justificatif&#xa0;:</translation>
    </message>
    <message>
        <source>Symbol, such as UNEP/MC/COP.4/17</source>
        <translation>Cote, par exemple UNEP/MC/COP.4/17</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Notification, letter, payment …</source>
        <translation>Notification, lettre, paiement…</translation>
    </message>
    <message>
        <source>The status is recorded.</source>
        <translation>L’état est consigné.</translation>
    </message>
    <message>
        <source>Symbol of the document whose file it is</source>
        <translation>Cote du document auquel appartient le fichier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>activity and when it was</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is none in the library yet.</source>
        <translation>Il n’y en a pas encore dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie du nom</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TableImportDialog</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>impossible à reprendre</translation>
    </message>
    <message>
        <source>%1, read as %2. Say what each column holds; what is left open is not read.</source>
        <translation>%1, lu comme %2. Indiquez ce que contient chaque colonne ; ce qui reste ouvert n’est pas lu.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui serait repris</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle entrée</numerusform>
            <numerusform>%n nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tableaux en texte (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagMenu</name>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>Lecture des étiquettes…</translation>
    </message>
    <message>
        <source>%1 (on %2 of %3)</source>
        <translation>%1 (sur %2 de %3)</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
    <message>
        <source>Tagged: %1.</source>
        <translation>Étiquette mise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tag taken off: %1.</source>
        <translation>Étiquette retirée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TagsDialog</name>
    <message>
        <source>No tags yet. Ctrl+T in the list of documents puts one on a document.</source>
        <translation>Pas encore d’étiquettes. Ctrl+T dans la liste des documents en met une sur un document.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tag %1 is called %2 now.</source>
        <translation>L’étiquette %1 s’appelle maintenant %2.</translation>
    </message>
    <message>
        <source>The tag %1 was deleted.</source>
        <translation>L’étiquette %1 a été supprimée.</translation>
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
    <message>
        <source>What falls due</source>
        <translation>Ce qui arrive à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) overdue</source>
        <translation>
            <numerusform>%n mandat en retard</numerusform>
            <numerusform>%n mandats en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) due within three months</source>
        <translation>
            <numerusform>%n mandat à échéance dans les trois mois</numerusform>
            <numerusform>%n mandats à échéance dans les trois mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that decisions ask is overdue or due within three months.</source>
        <translation>Rien de ce que demandent les décisions n’est en retard ni à échéance dans les trois mois.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TranslationsEdit</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a language that has a text</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>this is no symbol of a document.</source>
        <translation>ce n’est pas la cote d’un document.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>an activity needs a title in one language at least.</source>
        <translation>une activité demande un titre dans une langue au moins.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>it must begin with http:// or https://.</source>
        <translation>elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>justificatif</translation>
    </message>
    <message>
        <source>it must say something.</source>
        <translation>il doit dire quelque chose.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>it is the absence of an entry.</source>
        <translation>c’est l’absence d’une entrée.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>a status tells of a day.</source>
        <translation>un état d’avancement se rapporte à un jour.</translation>
    </message>
    <message>
        <source>a status tells what has been, and this day is still to come. Plan it as the next step of the mandate instead.</source>
        <translation>un état d’avancement dit ce qui a été, et ce jour est encore à venir. Indiquez-le plutôt comme prochaine étape du mandat.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>part %1 ends before it begins.</source>
        <translation>la partie %1 se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>part %1 shares days with part %2.</source>
        <translation>la partie %1 a des jours communs avec la partie %2.</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 on.</source>
        <translation>les jours sont donnés dans le calendrier grégorien, à partir de 1945.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>there is no such time zone; write it as Europe/Zurich.</source>
        <translation>ce fuseau horaire n’existe pas&#xa0;; écrivez-le sous la forme Europe/Zurich.</translation>
    </message>
    <message>
        <source>the time of part %1 ends before it begins.</source>
        <translation>l’horaire de la partie %1 se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>a meeting needs a number in its series, or a code.</source>
        <translation>une réunion doit avoir un numéro dans sa série, ou un code.</translation>
    </message>
    <message>
        <source>the body has another meeting with this code.</source>
        <translation>l’organe a une autre réunion qui porte ce code.</translation>
    </message>
    <message>
        <source>a meeting is not related to itself.</source>
        <translation>une réunion n’est pas en relation avec elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n records hang on it (documents, decisions, activities, agendas, plans); move them first.</source>
        <translation>
            <numerusform>%n enregistrement en dépend (documents, décisions, activités, ordres du jour, plans)&#xa0;; déplacez-le d’abord.</numerusform>
            <numerusform>%n enregistrements en dépendent (documents, décisions, activités, ordres du jour, plans)&#xa0;; déplacez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>an officer needs a name.</source>
        <translation>un membre du bureau doit avoir un nom.</translation>
    </message>
    <message>
        <source>term</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>the term ends before it begins.</source>
        <translation>le mandat se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>a planned document needs a symbol or a title.</source>
        <translation>un document prévu doit avoir une cote ou un titre.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>a state set by hand needs a reason.</source>
        <translation>un état fixé à la main doit être motivé.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>a day other than the rule&apos;s needs a reason.</source>
        <translation>un jour autre que celui de la règle doit être motivé.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>words, pages and parts are not negative.</source>
        <translation>les mots, les pages et les parties ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>another planned document of the meeting has this symbol.</source>
        <translation>un autre document prévu de la réunion porte cette cote.</translation>
    </message>
    <message>
        <source>a set of rules needs a name.</source>
        <translation>un ensemble de règles doit avoir un nom.</translation>
    </message>
    <message>
        <source>another set of rules has this name.</source>
        <translation>un autre ensemble de règles porte ce nom.</translation>
    </message>
    <message>
        <source>an offset is at most 3660 days, weeks or months.</source>
        <translation>un décalage compte au plus 3660 jours, semaines ou mois.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings use this set of rules.</source>
        <translation>
            <numerusform>%n réunion utilise cet ensemble de règles.</numerusform>
            <numerusform>%n réunions utilisent cet ensemble de règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>this is the only set of rules.</source>
        <translation>c’est le seul ensemble de règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in which it takes part</source>
        <translation>
            <numerusform>%n réunion à laquelle elle participe</numerusform>
            <numerusform>%n réunions auxquelles elle participe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaties to which it is a Party</source>
        <translation>
            <numerusform>%n traité auquel elle est Partie</numerusform>
            <numerusform>%n traités auxquels elle est Partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls addressed to it</source>
        <translation>
            <numerusform>%n appel qui lui est adressé</numerusform>
            <numerusform>%n appels qui lui sont adressés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions of it</source>
        <translation>
            <numerusform>%n communication de sa part</numerusform>
            <numerusform>%n communications de sa part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of groups</source>
        <translation>
            <numerusform>%n qualité de membre de groupe</numerusform>
            <numerusform>%n qualités de membre de groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads of areas of cooperation</source>
        <translation>
            <numerusform>%n fonction de chef de file d’un domaine de coopération</numerusform>
            <numerusform>%n fonctions de chef de file de domaines de coopération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n accord</numerusform>
            <numerusform>%n accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>the code of a State has three letters, as JPN (ISO 3166-1).</source>
        <translation>le code d’un État a trois lettres, par exemple JPN (ISO 3166-1).</translation>
    </message>
    <message numerus="yes">
        <source>a code has at most %n letters.</source>
        <translation>
            <numerusform>un code compte au plus %n caractère.</numerusform>
            <numerusform>un code compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this code.</source>
        <translation>une autre organisation porte ce code.</translation>
    </message>
    <message numerus="yes">
        <source>a name has at most %n letters.</source>
        <translation>
            <numerusform>un nom compte au plus %n caractère.</numerusform>
            <numerusform>un nom compte au plus %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>another organization has this name.</source>
        <translation>une autre organisation porte ce nom.</translation>
    </message>
    <message>
        <source>an organization needs a name.</source>
        <translation>une organisation doit avoir un nom.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>the library holds more of it: %1. Remove that first.</source>
        <extracomment>%1 is a list such as &quot;2 calls addressed to it, 1 agreement&quot;</extracomment>
        <translation>la bibliothèque contient encore des éléments qui s’y rapportent : %1. Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>an agreement needs a reference or a title.</source>
        <translation>un accord doit avoir une référence ou un titre.</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>bénéficiaire</translation>
    </message>
    <message>
        <source>who serves and who pays are two entities.</source>
        <translation>le prestataire et le payeur sont deux entités différentes.</translation>
    </message>
    <message>
        <source>day of signature</source>
        <translation>date de signature</translation>
    </message>
    <message>
        <source>another agreement has this reference.</source>
        <translation>un autre accord porte cette référence.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>a line of an agreement names a service.</source>
        <translation>une ligne d’un accord doit nommer un service.</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>ce qui a été fourni</translation>
    </message>
    <message>
        <source>day of delivery</source>
        <translation>date de fourniture</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message numerus="yes">
        <source>it has %n lines. Delete them first.</source>
        <translation>
            <numerusform>il a %n ligne. Supprimez-la d’abord.</numerusform>
            <numerusform>il a %n lignes. Supprimez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>a call needs a reference or a title.</source>
        <translation>un appel doit avoir une référence ou un titre.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>it is over before the call is opened.</source>
        <translation>elle est antérieure à l’ouverture de l’appel.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>name the meeting of the treaty whose Parties are asked.</source>
        <translation>nommez la réunion du traité dont les Parties sont sollicitées.</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>a submission needs the day on which it was received.</source>
        <translation>une communication doit avoir une date de réception.</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>a file needs a name.</source>
        <translation>un fichier doit avoir un nom.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message numerus="yes">
        <source>%n submissions answer it.</source>
        <translation>
            <numerusform>%n communication y répond.</numerusform>
            <numerusform>%n communications y répondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>years are given from 1945 to 2199.</source>
        <translation>les années sont données de 1945 à 2199.</translation>
    </message>
    <message>
        <source>day of the pledge</source>
        <translation>date de l’annonce</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>area before</source>
        <translation>domaine précédent</translation>
    </message>
    <message>
        <source>an area cannot continue itself.</source>
        <translation>un domaine ne peut pas se prolonger lui-même.</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>the area that it continues is not over by then.</source>
        <translation>le domaine qu’il prolonge n’a pas encore pris fin à cette date.</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>the area that continues it begins on %1.</source>
        <translation>le domaine qui le prolonge commence le %1.</translation>
    </message>
    <message>
        <source>a group needs a name.</source>
        <translation>un groupe doit avoir un nom.</translation>
    </message>
    <message>
        <source>group above</source>
        <translation>groupe supérieur</translation>
    </message>
    <message>
        <source>a group cannot stand under itself.</source>
        <translation>un groupe ne peut pas relever de lui-même.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups stand under it.</source>
        <translation>
            <numerusform>%n groupe en relève.</numerusform>
            <numerusform>%n groupes en relèvent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation are its work.</source>
        <translation>
            <numerusform>%n domaine de coopération lui est confié.</numerusform>
            <numerusform>%n domaines de coopération lui sont confiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>it is a member of the group at that time.</source>
        <translation>cette entité est membre du groupe à cette période.</translation>
    </message>
    <message>
        <source>a heading needs a name.</source>
        <translation>une rubrique doit avoir un nom.</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>rubrique</translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation stand under it.</source>
        <translation>
            <numerusform>%n domaine de coopération en relève.</numerusform>
            <numerusform>%n domaines de coopération en relèvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>an area of cooperation needs a name.</source>
        <translation>un domaine de coopération doit avoir un nom.</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>domaine de coopération</translation>
    </message>
    <message>
        <source>another area continues it. Delete that first.</source>
        <translation>un autre domaine le prolonge. Supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chef de file</translation>
    </message>
    <message>
        <source>it leads the area at that time.</source>
        <translation>cette entité est chef de file du domaine à cette période.</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>la fin précède le début.</translation>
    </message>
    <message numerus="yes">
        <source>that is longer than %n letters.</source>
        <translation>
            <numerusform>le texte dépasse %n caractère.</numerusform>
            <numerusform>le texte dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monnaie</translation>
    </message>
    <message>
        <source>write the three letters of the currency, as USD, EUR or CHF.</source>
        <translation>écrivez les trois lettres de la monnaie, par exemple USD, EUR ou CHF.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>an amount is not negative.</source>
        <translation>un montant n’est pas négatif.</translation>
    </message>
    <message>
        <source>an amount is at most a million millions.</source>
        <translation>un montant ne dépasse pas mille milliards.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>it deposited an instrument, as only States and regional economic integration organizations do.</source>
        <translation>elle a déposé un instrument, ce que font seulement les États et les organisations régionales d’intégration économique.</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>invitation le</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>inscription le</translation>
    </message>
    <message>
        <source>day of the credentials</source>
        <translation>date des pouvoirs</translation>
    </message>
    <message>
        <source>day of the admission</source>
        <translation>date de l’admission</translation>
    </message>
    <message>
        <source>a day of credentials needs their state: copy, original, examined or accepted.</source>
        <translation>une date de pouvoirs doit être accompagnée de leur état : copy, original, examined ou accepted.</translation>
    </message>
    <message>
        <source>a day of admission needs its state: requested, reviewed, admitted or objection.</source>
        <translation>une date d’admission doit être accompagnée de son état : requested, reviewed, admitted ou objection.</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message numerus="yes">
        <source>an instrument binds at most %n days after its deposit.</source>
        <translation>
            <numerusform>un instrument prend effet au plus %n jour après son dépôt.</numerusform>
            <numerusform>un instrument prend effet au plus %n jours après son dépôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>only States and regional economic integration organizations become Parties.</source>
        <translation>seuls les États et les organisations régionales d’intégration économique deviennent Parties.</translation>
    </message>
    <message>
        <source>deposited on</source>
        <translation>dépôt le</translation>
    </message>
    <message>
        <source>an instrument needs the day of its deposit.</source>
        <translation>un instrument doit avoir une date de dépôt.</translation>
    </message>
    <message>
        <source>withdrawn on</source>
        <translation>retrait le</translation>
    </message>
    <message>
        <source>that is before the deposit.</source>
        <translation>cette date est antérieure au dépôt.</translation>
    </message>
    <message>
        <source>it is in the list of the meeting already.</source>
        <translation>l’entité figure déjà sur la liste de la réunion.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>a participant needs a name, or the name of an office.</source>
        <translation>un participant doit avoir un nom, ou le nom d’une fonction.</translation>
    </message>
    <message>
        <source>write one address, as name@example.org.</source>
        <translation>écrivez une seule adresse, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>payeur</translation>
    </message>
    <message>
        <source>days are given in the Gregorian calendar, from 1945 to 2199.</source>
        <translation>les jours sont donnés dans le calendrier grégorien, de 1945 à 2199.</translation>
    </message>
    <message>
        <source>that is later than 2199; days are given in the Gregorian calendar.</source>
        <translation>cette date est postérieure à 2199 ; les jours sont donnés dans le calendrier grégorien.</translation>
    </message>
    <message>
        <source>the code of a meeting is made of letters and digits, %1 at most: COP-4.</source>
        <translation>le code d’une réunion se compose de lettres et de chiffres, %1 au plus : COP-4.</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>time</source>
        <translation>période</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>only a regional economic integration organization votes in place of member States.</source>
        <translation>seule une organisation régionale d’intégration économique vote à la place d’États membres.</translation>
    </message>
    <message>
        <source>member State</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>it is no State.</source>
        <translation>ce n’est pas un État.</translation>
    </message>
    <message>
        <source>it is named twice.</source>
        <translation>il est nommé deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of organizations</source>
        <translation>
            <numerusform>%n qualité de membre d’organisation</numerusform>
            <numerusform>%n qualités de membre d’organisation</numerusform>
        </translation>
    </message>
    <message>
        <source>it has member States, as only regional economic integration organizations do.</source>
        <translation>elle a des États membres, ce qu’ont seulement les organisations régionales d’intégration économique.</translation>
    </message>
    <message>
        <source>it is a member State of a regional economic integration organization.</source>
        <translation>elle est un État membre d’une organisation régionale d’intégration économique.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message numerus="yes">
        <source>the meeting has %n parts.</source>
        <translation>
            <numerusform>la réunion a %n partie.</numerusform>
            <numerusform>la réunion a %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>service</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandat</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Réitère</translation>
    </message>
    <message>
        <source>Restated by</source>
        <translation>Réitérée par</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Modifiée par</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivie de</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>Contredite par</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>Met en œuvre</translation>
    </message>
    <message>
        <source>Implemented by</source>
        <translation>Mise en œuvre par</translation>
    </message>
    <message>
        <source>Clarifies</source>
        <translation>Précise</translation>
    </message>
    <message>
        <source>Clarified by</source>
        <translation>Précisée par</translation>
    </message>
    <message>
        <source>Withdraws</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Retirée par</translation>
    </message>
    <message>
        <source>Parallel to</source>
        <translation>Parallèle à</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>A pour réponse</translation>
    </message>
    <message>
        <source>Draft of</source>
        <translation>Projet de</translation>
    </message>
    <message>
        <source>Has the draft</source>
        <translation>A pour projet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <source>unnumbered %1</source>
        <comment>paragraph without a number</comment>
        <translation>sans numéro %1</translation>
    </message>
    <message>
        <source>preamble %1</source>
        <comment>paragraph of the preamble</comment>
        <translation>préambule %1</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien de consigné</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>partiellement exécuté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>no further action needed</source>
        <translation>aucune autre mesure requise</translation>
    </message>
    <message>
        <source>observing</source>
        <translation>constatation</translation>
    </message>
    <message>
        <source>evaluative</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>reinforcing</source>
        <translation>renforcement</translation>
    </message>
    <message>
        <source>directive</source>
        <translation>directive</translation>
    </message>
    <message>
        <source>deciding</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse Web</translation>
    </message>
    <message>
        <source>other evidence</source>
        <translation>autre justificatif</translation>
    </message>
    <message>
        <source>other activity</source>
        <translation>autre activité</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <source>meeting serviced</source>
        <translation>service de réunion</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>mission</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>webinaire</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site Web</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>service bought or given</source>
        <translation>service acheté ou fourni</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>outreach</source>
        <translation>sensibilisation</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>a eu lieu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>se poursuit</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>a meeting that is not told</source>
        <translation>une réunion qui n’est pas précisée</translation>
    </message>
    <message>
        <source>%1, not in the register of meetings</source>
        <translation>%1, absente du registre</translation>
    </message>
    <message>
        <source>%1, no day known</source>
        <translation>%1, date inconnue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a meeting, %2 a day</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>each meeting</source>
        <translation>à chaque réunion</translation>
    </message>
    <message numerus="yes">
        <source>every %n meeting(s)</source>
        <translation>
            <numerusform>toutes les %n réunions</numerusform>
            <numerusform>toutes les %n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>tous les %n ans</numerusform>
            <numerusform>tous les %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>tous les %n mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <extracomment>%1 is the number of a quarter, %2 a year</extracomment>
        <translation>trimestre %1 de %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the form of a month with its year, as QLocale takes it</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <translation>%1, prochaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are the first and last day of something</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 is missing in %2.</source>
        <translation>%1 manque en %2.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 y figure deux fois.</translation>
    </message>
    <message>
        <source>%1 should be %2: something is missing, or the numbering is wrong.</source>
        <translation>%1 devrait être %2&#xa0;: il manque quelque chose, ou la numérotation est fausse.</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>read in the masthead</source>
        <translation>lu dans l’en-tête</translation>
    </message>
    <message>
        <source>read in the masthead and in the running head</source>
        <translation>lu dans l’en-tête et dans le titre courant</translation>
    </message>
    <message>
        <source>read in the running head</source>
        <translation>lu dans le titre courant</translation>
    </message>
    <message>
        <source>the first page shows no symbol</source>
        <translation>la première page ne montre aucune cote</translation>
    </message>
    <message>
        <source>taken from the name of the file</source>
        <translation>pris du nom du fichier</translation>
    </message>
    <message>
        <source>taken from the language of the text</source>
        <translation>pris de la langue du texte</translation>
    </message>
    <message>
        <source>the masthead says {1}, the text is in {2}</source>
        <translation>l’en-tête indique {1}, le texte est en {2}</translation>
    </message>
    <message>
        <source>several original languages are printed</source>
        <translation>plusieurs langues originales sont imprimées</translation>
    </message>
    <message>
        <source>the only language there is</source>
        <translation>la seule langue qui existe</translation>
    </message>
    <message>
        <source>a dash between the days is missing</source>
        <translation>un tiret manque entre les jours</translation>
    </message>
    <message>
        <source>a month without days</source>
        <translation>un mois sans jours</translation>
    </message>
    <message>
        <source>read in the note to the agenda item</source>
        <translation>lu dans la note au point de l’ordre du jour</translation>
    </message>
    <message>
        <source>the only note gives a symbol</source>
        <translation>la seule note donne une cote</translation>
    </message>
    <message>
        <source>another language version says something else</source>
        <translation>une autre version linguistique dit autre chose</translation>
    </message>
    <message>
        <source>no symbol was found</source>
        <translation>aucune cote n’a été trouvée</translation>
    </message>
    <message>
        <source>the language was not recognized</source>
        <translation>la langue n’a pas été reconnue</translation>
    </message>
    <message>
        <source>the library holds another file for this symbol and language</source>
        <translation>la bibliothèque contient un autre fichier pour cette cote et cette langue</translation>
    </message>
    <message>
        <source>the library does not know this body</source>
        <translation>la bibliothèque ne connaît pas cet organe</translation>
    </message>
    <message>
        <source>the meeting is known with other days</source>
        <translation>la réunion est connue avec d’autres dates</translation>
    </message>
    <message>
        <source>The name of the file tells another symbol ({1}).</source>
        <translation>Le nom du fichier indique une autre cote ({1}).</translation>
    </message>
    <message>
        <source>The library holds these symbols as several documents: {1}.</source>
        <translation>La bibliothèque contient ces cotes sous forme de plusieurs documents&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Pages {1} have no text that can be read: they are pictures.</source>
        <translation>Les pages {1} n’ont pas de texte lisible&#xa0;: ce sont des images.</translation>
    </message>
    <message>
        <source>The text of pages {1} cannot be trusted and was left out.</source>
        <translation>Le texte des pages {1} n’est pas fiable et a été laissé de côté.</translation>
    </message>
    <message>
        <source>Reading this file ended the program too often.</source>
        <translation>La lecture de ce fichier a interrompu le programme trop souvent.</translation>
    </message>
    <message>
        <source>a misprint was put right</source>
        <translation>une faute d’impression a été corrigée</translation>
    </message>
    <message>
        <source>letters of another script were put right</source>
        <translation>des lettres d’une autre écriture ont été corrigées</translation>
    </message>
    <message>
        <source>the number of a note was taken off</source>
        <translation>l’appel de note a été retiré</translation>
    </message>
    <message>
        <source>the symbol begins in an unknown way</source>
        <translation>le début de la cote n’est pas connu</translation>
    </message>
    <message>
        <source>the treaty is not known</source>
        <translation>le traité n’est pas connu</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un projet</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>il n’a pas de pages</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>autorisation refusée</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>it begins as UTF-16 and is none; save it again as UTF-8.</source>
        <translation>il commence comme de l’UTF-16 et n’en est pas ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>it is no text; save it as CSV, in UTF-8.</source>
        <translation>ce n’est pas du texte ; enregistrez-le au format CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>it begins as UTF-8 and is none; save it again as UTF-8.</source>
        <translation>il commence comme de l’UTF-8 et n’en est pas ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>it holds text in two encodings (line %1); save it again as UTF-8.</source>
        <translation>il contient du texte dans deux codages (ligne %1) ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>it is in an encoding that is not known here; save it again as UTF-8.</source>
        <translation>il est dans un codage qui n’est pas connu ici ; enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>line %1 has more than %2 columns; save the table alone, without what stands beside it.</source>
        <translation>la ligne %1 a plus de %2 colonnes ; enregistrez le tableau seul, sans ce qui figure à côté.</translation>
    </message>
    <message>
        <source>it has more than %1 rows.</source>
        <translation>il compte plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the head.</source>
        <translation>La ligne %1 a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed: everything behind it stands in one cell.</source>
        <translation>Un guillemet est ouvert et jamais fermé : tout ce qui suit se trouve dans une seule cellule.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8: it was read as Windows-1252. Look at the letters with accents before you keep it.</source>
        <translation>Le fichier n’est pas en UTF-8 : il a été lu comme Windows-1252. Vérifiez les lettres accentuées avant de le garder.</translation>
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
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Coopération</translation>
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
