<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionText</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes ahead.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minutes behind.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agrees with the registry&apos;s to %n seconds</source>
        <translation>
            <numerusform>Agrees with the registry&apos;s to %n second</numerusform>
            <numerusform>Agrees with the registry&apos;s to %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>Offline: %n waiting</source>
        <translation>
            <numerusform>Offline: %n waiting</numerusform>
            <numerusform>Offline: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be delivered, the oldest since %1</source>
        <translation>
            <numerusform>%n waiting to be delivered, since %1</numerusform>
            <numerusform>%n waiting to be delivered, the oldest since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers to upload</source>
        <translation>
            <numerusform>%n paper to upload</numerusform>
            <numerusform>%n papers to upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused by the registry: click to see why</source>
        <translation>
            <numerusform>%n refused by the registry: click to see why</numerusform>
            <numerusform>%n refused by the registry: click to see why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CalendarExport</name>
    <message numerus="yes">
        <source>%n deadlines are in the calendar file.</source>
        <translation>
            <numerusform>%n deadline is in the calendar file.</numerusform>
            <numerusform>%n deadlines are in the calendar file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CaseFacts</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CaseFindings</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::DeliveryPage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::FitDetail</name>
    <message numerus="yes">
        <source>%n papers to bring: %1.</source>
        <translation>
            <numerusform>%n paper to bring: %1.</numerusform>
            <numerusform>%n papers to bring: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::FitWords</name>
    <message numerus="yes">
        <source>%1, %n days left</source>
        <comment>date of the deadline</comment>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ProgrammesPage</name>
    <message numerus="yes">
        <source>%n, the largest amount first</source>
        <translation>
            <numerusform>only one</numerusform>
            <numerusform>%n, the largest amount first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, each with what would change it</source>
        <translation>
            <numerusform>%n, with what would change it</numerusform>
            <numerusform>%n, each with what would change it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::PurposeCard</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employees</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SearchPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::TopBar</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %n unread</numerusform>
            <numerusform>Notifications, %n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
