<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>actions</name>
    <message numerus="yes">
        <source>change %1 of %n document(s)</source>
        <translation>
            <numerusform>change %1 of %n document</numerusform>
            <numerusform>change %1 of %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n document(s) to the trash</source>
        <translation>
            <numerusform>move %n document to the trash</numerusform>
            <numerusform>move %n documents to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n document(s) back from the trash</source>
        <translation>
            <numerusform>put %n document back from the trash</numerusform>
            <numerusform>put %n documents back from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %n document(s)</source>
        <translation>
            <numerusform>tag %n document</numerusform>
            <numerusform>tag %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n document(s) found.</source>
        <translation>
            <numerusform>%n document found.</numerusform>
            <numerusform>%n documents found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) indexed.</source>
        <translation>
            <numerusform>%n language version indexed.</numerusform>
            <numerusform>%n language versions indexed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importer</name>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>import %n file</numerusform>
            <numerusform>import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Edit %n document</numerusform>
            <numerusform>Edit %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) would change, as one step that can be undone.</source>
        <translation>
            <numerusform>%n language version would change, as one step that can be undone.</numerusform>
            <numerusform>%n language versions would change, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) changed.</source>
        <translation>
            <numerusform>%n language version changed.</numerusform>
            <numerusform>%n language versions changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to the trash.</source>
        <translation>
            <numerusform>%n document moved to the trash.</numerusform>
            <numerusform>%n documents moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back.</source>
        <translation>
            <numerusform>%n document put back.</numerusform>
            <numerusform>%n documents put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Jobs</name>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the inbox</source>
        <translation>
            <numerusform>%n waiting in the inbox</numerusform>
            <numerusform>%n waiting in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Import %n file or folder</numerusform>
            <numerusform>Import %n files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s); the log names them.</source>
        <translation>
            <numerusform>%n finding; the log names it.</numerusform>
            <numerusform>%n findings; the log names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchModel</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::SearchPage</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::Sidebar</name>
    <message numerus="yes">
        <source>Inbox, %n question(s) waiting</source>
        <translation>
            <numerusform>Inbox, %n question waiting</numerusform>
            <numerusform>Inbox, %n questions waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TodayPage</name>
    <message numerus="yes">
        <source>%n question(s) in the inbox.</source>
        <translation>
            <numerusform>%n question in the inbox.</numerusform>
            <numerusform>%n questions in the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message numerus="yes">
        <source>%n language version(s) lack in the index</source>
        <translation>
            <numerusform>%n language version lacks in the index</numerusform>
            <numerusform>%n language versions lack in the index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are outdated in the index</source>
        <translation>
            <numerusform>%n language version is outdated in the index</numerusform>
            <numerusform>%n language versions are outdated in the index</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language version(s) are in the index only</source>
        <translation>
            <numerusform>%n language version is in the index only</numerusform>
            <numerusform>%n language versions are in the index only</numerusform>
        </translation>
    </message>
</context>
</TS>
