<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotPlans</name>
    <message numerus="yes">
        <source>The description is longer than %n characters.</source>
        <translation>
            <numerusform>The description is longer than %n character.</numerusform>
            <numerusform>The description is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Snapshots</source>
        <translation>
            <numerusform>Delete %n Snapshot</numerusform>
            <numerusform>Delete %n Snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cognigy::ApiKeyRevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n API keys</source>
        <translation>
            <numerusform>Revoke %n API key</numerusform>
            <numerusform>Revoke %n API keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cognigy::RestoreFacts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the primary Locale, re-linked by the server</source>
        <translation>
            <numerusform>%n of the primary Locale, re-linked by the server</numerusform>
            <numerusform>%n of the primary Locale, re-linked by the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other Locales: to be re-linked by hand afterwards</source>
        <translation>
            <numerusform>%n of another Locale: to be re-linked by hand afterwards</numerusform>
            <numerusform>%n of other Locales: to be re-linked by hand afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned to a Snapshot: they go on as they are</source>
        <translation>
            <numerusform>%n pinned to a Snapshot: it goes on as it is</numerusform>
            <numerusform>%n pinned to a Snapshot: they go on as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cognigy::SnapshotDeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n Snapshots</source>
        <translation>
            <numerusform>Delete %n Snapshot</numerusform>
            <numerusform>Delete %n Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Snapshots in</source>
        <translation>
            <numerusform>Delete %n Snapshot in</numerusform>
            <numerusform>Delete %n Snapshots in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n in %1</source>
        <translation>
            <numerusform>Delete %n in %1</numerusform>
            <numerusform>Delete %n in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cognigy::StatusLine</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
