<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaForms</name>
    <message numerus="yes">
        <source>%n document(s) stand under the item.</source>
        <translation>
            <numerusform>%n document stands under the item.</numerusform>
            <numerusform>%n documents stand under the item.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFilesForm</name>
    <message numerus="yes">
        <source>%n file(s) with these names are in %1 already.</source>
        <translation>
            <numerusform>%n file with this name is in %1 already.</numerusform>
            <numerusform>%n files with these names are in %1 already.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>delete %n document(s) in the trash</source>
        <translation>
            <numerusform>delete %n document in the trash</numerusform>
            <numerusform>delete %n documents in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n mandate(s)</source>
        <translation>
            <numerusform>confirm %n mandate</numerusform>
            <numerusform>confirm %n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n mandate(s)</source>
        <translation>
            <numerusform>reject %n mandate</numerusform>
            <numerusform>reject %n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>give %n mandate(s) to an officer</source>
        <translation>
            <numerusform>give %n mandate to an officer</numerusform>
            <numerusform>give %n mandates to an officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add a status to %n mandate(s)</source>
        <translation>
            <numerusform>add a status to %n mandate</numerusform>
            <numerusform>add a status to %n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the tag %1 off %n document(s)</source>
        <extracomment>label of an action that can be undone; %1 is a tag</extracomment>
        <translation>
            <numerusform>take the tag %1 off %n document</numerusform>
            <numerusform>take the tag %1 off %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message numerus="yes">
        <source>a title has at most %n letters.</source>
        <translation>
            <numerusform>a title has at most %n letter.</numerusform>
            <numerusform>a title has at most %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an annotation has at most %n letters.</source>
        <translation>
            <numerusform>an annotation has at most %n letter.</numerusform>
            <numerusform>an annotation has at most %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents stand under it: put them under another item first, or take them from under it.</source>
        <translation>
            <numerusform>%n document stands under it: put it under another item first, or take it from under it.</numerusform>
            <numerusform>%n documents stand under it: put them under another item first, or take them from under it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>delete %n submissions</source>
        <translation>
            <numerusform>delete %n submission</numerusform>
            <numerusform>delete %n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n files to a submission</source>
        <translation>
            <numerusform>add %n file to a submission</numerusform>
            <numerusform>add %n files to a submission</numerusform>
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
    <message numerus="yes">
        <source>%n mandate(s) are proposed.</source>
        <translation>
            <numerusform>%n mandate is proposed.</numerusform>
            <numerusform>%n mandates are proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. &quot;undo&quot; brings them back.</source>
        <translation>
            <numerusform>%n document deleted. &quot;undo&quot; brings it back.</numerusform>
            <numerusform>%n documents deleted. &quot;undo&quot; brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are added.</source>
        <translation>
            <numerusform>%n record is added.</numerusform>
            <numerusform>%n records are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be taken.</source>
        <translation>
            <numerusform>%n entry cannot be taken.</numerusform>
            <numerusform>%n entries cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other columns are left out.</source>
        <translation>
            <numerusform>%n other column is left out.</numerusform>
            <numerusform>%n other columns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings cannot be taken.</source>
        <translation>
            <numerusform>%n meeting cannot be taken.</numerusform>
            <numerusform>%n meetings cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The meeting has %n part(s); --part says which.</source>
        <translation>
            <numerusform>The meeting has %n part; --part says which.</numerusform>
            <numerusform>The meeting has %n parts; --part says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message numerus="yes">
        <source>delete %n contributions</source>
        <translation>
            <numerusform>delete %n contribution</numerusform>
            <numerusform>delete %n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cooperation</name>
    <message numerus="yes">
        <source>it holds more than %n entries.</source>
        <translation>
            <numerusform>it holds more than %n entry.</numerusform>
            <numerusform>it holds more than %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decisionImport</name>
    <message numerus="yes">
        <source>%n text(s) in %1 are added.</source>
        <translation>
            <numerusform>%n text in %1 is added.</numerusform>
            <numerusform>%n texts in %1 are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is new, with %n part(s) in %1.</source>
        <translation>
            <numerusform>It is new, with %n part in %1.</numerusform>
            <numerusform>It is new, with %n parts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n decisions: the number that was given is left aside.</source>
        <translation>
            <numerusform>The text holds %n decision: the number that was given is left aside.</numerusform>
            <numerusform>The text holds %n decisions: the number that was given is left aside.</numerusform>
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
    <name>participation</name>
    <message numerus="yes">
        <source>%n organizations are called so; give its code.</source>
        <translation>
            <numerusform>%n organization is called so; give its code.</numerusform>
            <numerusform>%n organizations are called so; give its code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n vote(s) if none of its member States votes itself: %1.</source>
        <extracomment>behind the colon stand the names of the member States</extracomment>
        <translation>
            <numerusform>It has %n vote if none of its member States votes itself: %1.</numerusform>
            <numerusform>It has %n votes if none of its member States votes itself: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
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
    <name>rapporteur::gui::CooperationCalls</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionImportDialog</name>
    <message numerus="yes">
        <source>%n decision(s) added to the register.</source>
        <translation>
            <numerusform>%n decision added to the register.</numerusform>
            <numerusform>%n decisions added to the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionListModel</name>
    <message numerus="yes">
        <source>%n mandate(s) wait for a person&apos;s word</source>
        <translation>
            <numerusform>%n mandate waits for a person’s word</numerusform>
            <numerusform>%n mandates wait for a person’s word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
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
    <name>rapporteur::gui::FollowUpPage</name>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Due within %n day</numerusform>
            <numerusform>Due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed in the last %n day(s)</source>
        <translation>
            <numerusform>Changed in the last %n day</numerusform>
            <numerusform>Changed in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) confirmed.</source>
        <translation>
            <numerusform>%n mandate confirmed.</numerusform>
            <numerusform>%n mandates confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Officer of %n mandate(s)</source>
        <translation>
            <numerusform>Officer of %n mandate</numerusform>
            <numerusform>Officer of %n mandates</numerusform>
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
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because another file has the name</source>
        <translation>
            <numerusform>%n left out because another file has the name</numerusform>
            <numerusform>%n left out because another file has the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
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
</context>
<context>
    <name>rapporteur::gui::MandateDialog</name>
    <message numerus="yes">
        <source>The mandate is split into %n part(s).</source>
        <translation>
            <numerusform>The mandate is split into %n part.</numerusform>
            <numerusform>The mandate is split into %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MandatePanel</name>
    <message numerus="yes">
        <source>%1: %n mandate(s)</source>
        <comment>paragraph and what it asks</comment>
        <translation>
            <numerusform>%1: %n mandate</numerusform>
            <numerusform>%1: %n mandates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingAgenda</name>
    <message numerus="yes">
        <source>%n document(s) stand under it. They stay in the library, under no item of this agenda.</source>
        <translation>
            <numerusform>%n document stands under it. It stays in the library, under no item of this agenda.</numerusform>
            <numerusform>%n documents stand under it. They stay in the library, under no item of this agenda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDecisions</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDialog</name>
    <message numerus="yes">
        <source>%n deadline(s) move with the meeting.</source>
        <translation>
            <numerusform>%n deadline moves with the meeting.</numerusform>
            <numerusform>%n deadlines move with the meeting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be over already.</source>
        <translation>
            <numerusform>%n of them would be over already.</numerusform>
            <numerusform>%n of them would be over already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingDocuments</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPage</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>lines of a head</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingParticipation</name>
    <message numerus="yes">
        <source>%n entry(s) of the list changed.</source>
        <translation>
            <numerusform>%n entry of the list changed.</numerusform>
            <numerusform>%n entries of the list changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) if no member State votes itself.</source>
        <translation>
            <numerusform>%n vote if no member State votes itself.</numerusform>
            <numerusform>%n votes if no member State votes itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The treaty is in force since %1; an instrument binds %n day(s) after its deposit.</source>
        <translation>
            <numerusform>The treaty is in force since %1; an instrument binds %n day after its deposit.</numerusform>
            <numerusform>The treaty is in force since %1; an instrument binds %n days after its deposit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingPlan</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::NextMeetingPanel</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <comment>days to go until a meeting begins</comment>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session are issued by %1, in %n day(s).</source>
        <translation>
            <numerusform>Documents before the session are issued by %1, in %n day.</numerusform>
            <numerusform>Documents before the session are issued by %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Documents before the session were to be issued by %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Documents before the session were to be issued by %1, %n day ago.</numerusform>
            <numerusform>Documents before the session were to be issued by %1, %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) late</source>
        <translation>
            <numerusform>%n document late</numerusform>
            <numerusform>%n documents late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not there in %1</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n document is not there in %1</numerusform>
            <numerusform>%n documents are not there in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::RuleSetDialog</name>
    <message numerus="yes">
        <source>at most %n word(s)</source>
        <translation>
            <numerusform>at most %n word</numerusform>
            <numerusform>at most %n words</numerusform>
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
    <name>rapporteur::gui::StatusDialog</name>
    <message numerus="yes">
        <source>Status of %n mandate(s)</source>
        <translation>
            <numerusform>Status of %n mandate</numerusform>
            <numerusform>Status of %n mandates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::gui::TableImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
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
    <message numerus="yes">
        <source>%n mandate(s) overdue</source>
        <translation>
            <numerusform>%n mandate overdue</numerusform>
            <numerusform>%n mandates overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s) due within three months</source>
        <translation>
            <numerusform>%n mandate due within three months</numerusform>
            <numerusform>%n mandates due within three months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message numerus="yes">
        <source>%n records hang on it (documents, decisions, activities, agendas, plans); move them first.</source>
        <translation>
            <numerusform>%n record hangs on it (documents, decisions, activities, agendas, plans); move it first.</numerusform>
            <numerusform>%n records hang on it (documents, decisions, activities, agendas, plans); move them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings use this set of rules.</source>
        <translation>
            <numerusform>%n meeting uses this set of rules.</numerusform>
            <numerusform>%n meetings use this set of rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings in which it takes part</source>
        <translation>
            <numerusform>%n meeting in which it takes part</numerusform>
            <numerusform>%n meetings in which it takes part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaties to which it is a Party</source>
        <translation>
            <numerusform>%n treaty to which it is a Party</numerusform>
            <numerusform>%n treaties to which it is a Party</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls addressed to it</source>
        <translation>
            <numerusform>%n call addressed to it</numerusform>
            <numerusform>%n calls addressed to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions of it</source>
        <translation>
            <numerusform>%n submission of it</numerusform>
            <numerusform>%n submissions of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of groups</source>
        <translation>
            <numerusform>%n membership of groups</numerusform>
            <numerusform>%n memberships of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads of areas of cooperation</source>
        <translation>
            <numerusform>%n lead of an area of cooperation</numerusform>
            <numerusform>%n leads of areas of cooperation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contributions</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a code has at most %n letters.</source>
        <translation>
            <numerusform>a code has at most %n letter.</numerusform>
            <numerusform>a code has at most %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a name has at most %n letters.</source>
        <translation>
            <numerusform>a name has at most %n letter.</numerusform>
            <numerusform>a name has at most %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n lines. Delete them first.</source>
        <translation>
            <numerusform>it has %n line. Delete it first.</numerusform>
            <numerusform>it has %n lines. Delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n submissions answer it.</source>
        <translation>
            <numerusform>%n submission answers it.</numerusform>
            <numerusform>%n submissions answer it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups stand under it.</source>
        <translation>
            <numerusform>%n group stands under it.</numerusform>
            <numerusform>%n groups stand under it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation are its work.</source>
        <translation>
            <numerusform>%n area of cooperation is its work.</numerusform>
            <numerusform>%n areas of cooperation are its work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas of cooperation stand under it.</source>
        <translation>
            <numerusform>%n area of cooperation stands under it.</numerusform>
            <numerusform>%n areas of cooperation stand under it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>that is longer than %n letters.</source>
        <translation>
            <numerusform>that is longer than %n letter.</numerusform>
            <numerusform>that is longer than %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an instrument binds at most %n days after its deposit.</source>
        <translation>
            <numerusform>an instrument binds at most %n day after its deposit.</numerusform>
            <numerusform>an instrument binds at most %n days after its deposit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memberships of organizations</source>
        <translation>
            <numerusform>%n membership of organizations</numerusform>
            <numerusform>%n memberships of organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the meeting has %n parts.</source>
        <translation>
            <numerusform>the meeting has %n part.</numerusform>
            <numerusform>the meeting has %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>register</name>
    <message numerus="yes">
        <source>every %n meeting(s)</source>
        <translation>
            <numerusform>every %n meeting</numerusform>
            <numerusform>every %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
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
