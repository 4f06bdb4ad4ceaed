<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n case(s) were left in their hands</source>
        <translation>
            <numerusform>%n case was left in their hands</numerusform>
            <numerusform>%n cases were left in their hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not delivered</source>
        <translation>
            <numerusform>%n step was not delivered</numerusform>
            <numerusform>%n steps were not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are nobody&apos;s now</source>
        <translation>
            <numerusform>%n case is nobody&apos;s now</numerusform>
            <numerusform>%n cases are nobody&apos;s now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalLadder</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approver(s) who neither proposed nor confirmed it</source>
        <translation>
            <numerusform>%n approver who neither proposed nor confirmed it</numerusform>
            <numerusform>%n approvers who neither proposed nor confirmed it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkSteps</name>
    <message numerus="yes">
        <source>Accept %n case(s)</source>
        <translation>
            <numerusform>Accept %n case</numerusform>
            <numerusform>Accept %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n award(s)</source>
        <translation>
            <numerusform>Confirm %n award</numerusform>
            <numerusform>Confirm %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish notices of %n case(s)</source>
        <translation>
            <numerusform>Publish notices of %n case</numerusform>
            <numerusform>Publish notices of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Award %n case(s)</source>
        <translation>
            <numerusform>Award %n case</numerusform>
            <numerusform>Award %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n award(s)</source>
        <translation>
            <numerusform>Issue %n award</numerusform>
            <numerusform>Issue %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) accepted</source>
        <translation>
            <numerusform>%n case accepted</numerusform>
            <numerusform>%n cases accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) confirmed</source>
        <translation>
            <numerusform>%n award confirmed</numerusform>
            <numerusform>%n awards confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notices of %n case(s) published</source>
        <translation>
            <numerusform>Notices of %n case published</numerusform>
            <numerusform>Notices of %n cases published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) awarded</source>
        <translation>
            <numerusform>%n case awarded</numerusform>
            <numerusform>%n cases awarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) issued</source>
        <translation>
            <numerusform>%n award issued</numerusform>
            <numerusform>%n awards issued</numerusform>
        </translation>
    </message>
</context>
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
    <name>DeliveryWords</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>Under the programme “%1”, %n project(s) that were checked, reviewed and confirmed are made public before support is granted; the list is annexed. The amount proposed is %2 in all.</source>
        <translation>
            <numerusform>Under the programme “%1”, %n project that was checked, reviewed and confirmed is made public before support is granted; the list is annexed. The amount proposed is %2 in all.</numerusform>
            <numerusform>Under the programme “%1”, %n projects that were checked, reviewed and confirmed are made public before support is granted; the list is annexed. The amount proposed is %2 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice runs from %1 to %2 (%n working day(s)).</source>
        <translation>
            <numerusform>The notice runs from %1 to %2 (%n working day).</numerusform>
            <numerusform>The notice runs from %1 to %2 (%n working days).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
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
    <message numerus="yes">
        <source>%n change(s) wait to be delivered, the oldest since %1</source>
        <translation>
            <numerusform>%n change waits to be delivered, since %1</numerusform>
            <numerusform>%n changes wait to be delivered, the oldest since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be delivered</source>
        <translation>
            <numerusform>%n change waits to be delivered</numerusform>
            <numerusform>%n changes wait to be delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n waiting, since %1</source>
        <comment>of the oldest one</comment>
        <translation>
            <numerusform>Offline: %n waiting, since %1</numerusform>
            <numerusform>Offline: %n waiting, since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AccountClosingForm</name>
    <message numerus="yes">
        <source>%n case(s) are in their hands.</source>
        <translation>
            <numerusform>%n case is in their hands.</numerusform>
            <numerusform>%n cases are in their hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s), which go the same way</source>
        <translation>
            <numerusform>%n more case, which goes the same way</numerusform>
            <numerusform>%n more cases, which go the same way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AccountComputers</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not delivered and will never be taken: ask the person to connect first.</source>
        <translation>
            <numerusform>%n step was not delivered and will never be taken: ask the person to connect first.</numerusform>
            <numerusform>%n steps were not delivered and will never be taken: ask the person to connect first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) delivered</source>
        <translation>
            <numerusform>%n step delivered</numerusform>
            <numerusform>%n steps delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AccountEventsPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AccountsPage</name>
    <message numerus="yes">
        <source>%n official(s)</source>
        <translation>
            <numerusform>%n official</numerusform>
            <numerusform>%n officials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to confirm</source>
        <translation>
            <numerusform>%n change to confirm</numerusform>
            <numerusform>%n changes to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ApprovedProvidersView</name>
    <message numerus="yes">
        <source>%n bill(s), %1 CNY</source>
        <translation>
            <numerusform>%n bill, %1 CNY</numerusform>
            <numerusform>%n bills, %1 CNY</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AttachedPaper</name>
    <message numerus="yes">
        <source>Such papers count for %n day(s), as a rule. With its day you are told here when it gets too old.</source>
        <translation>
            <numerusform>Such papers count for %n day, as a rule. State the day of issue, and you are told here once it is too old; you may also submit without.</numerusform>
            <numerusform>Such papers count for %n days, as a rule. State the day of issue, and you are told here once it is too old; you may also submit without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::AwardsPage</name>
    <message numerus="yes">
        <source>Confirm %n award(s)</source>
        <translation>
            <numerusform>Confirm %n award</numerusform>
            <numerusform>Confirm %n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) not confirmed</source>
        <translation>
            <numerusform>%n award not confirmed</numerusform>
            <numerusform>%n awards not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n award(s) confirmed</source>
        <translation>
            <numerusform>%n award confirmed</numerusform>
            <numerusform>%n awards confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s), %1</source>
        <translation>
            <numerusform>%n case, %1</numerusform>
            <numerusform>%n cases, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in all</source>
        <translation>
            <numerusform>%n case in all</numerusform>
            <numerusform>%n cases in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::BillCheckCard</name>
    <message numerus="yes">
        <source>%n mismatches</source>
        <translation>
            <numerusform>%n mismatch</numerusform>
            <numerusform>%n mismatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, each of less money.</source>
        <translation>
            <numerusform>%n more, of less money.</numerusform>
            <numerusform>%n more, each of less money.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::BillImportCard</name>
    <message numerus="yes">
        <source>, %n files to come</source>
        <translation>
            <numerusform>, %n file to come</numerusform>
            <numerusform>, %n files to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows can&apos;t be read either. Save the list to see them all.</source>
        <translation>
            <numerusform>%n more row can&apos;t be read either. Save the list to see them all.</numerusform>
            <numerusform>%n more rows can&apos;t be read either. Save the list to see them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::BillWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::BulkSteps</name>
    <message numerus="yes">
        <source>%n case(s), %1</source>
        <translation>
            <numerusform>%n case, %1</numerusform>
            <numerusform>%n cases, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <message numerus="yes">
        <source>The company and its provider %1 have %n fact(s) in common: representative, shareholder, address, phone or bank account.</source>
        <translation>
            <numerusform>The company and its provider %1 have %n fact in common: representative, shareholder, address, phone or bank account.</numerusform>
            <numerusform>The company and its provider %1 have %n facts in common: representative, shareholder, address, phone or bank account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) with this contract</source>
        <translation>
            <numerusform>%n more case with this contract</numerusform>
            <numerusform>%n more cases with this contract</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CasePage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CaseSummary</name>
    <message numerus="yes">
        <source>%n other approver(s), not you: you confirmed. Proposed on %1</source>
        <translation>
            <numerusform>%n other approver, not you: you confirmed. Proposed on %1</numerusform>
            <numerusform>%n other approvers, not you: you confirmed. Proposed on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more approver(s). Proposed on %1</source>
        <translation>
            <numerusform>%n more approver. Proposed on %1</numerusform>
            <numerusform>%n more approvers. Proposed on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CataloguePage</name>
    <message numerus="yes">
        <source>%n courses offered</source>
        <translation>
            <numerusform>%n course offered</numerusform>
            <numerusform>%n courses offered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CentresPage</name>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loads of %n data centre(s) recorded</source>
        <translation>
            <numerusform>Load of %n data centre recorded</numerusform>
            <numerusform>Loads of %n data centres recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ChangeCard</name>
    <message numerus="yes">
        <source>%n field(s) and papers were filled in, and none of them said something else before.</source>
        <translation>
            <numerusform>%n field or paper was filled in, where nothing stood before.</numerusform>
            <numerusform>%n fields and papers were filled in, where nothing stood before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ColleagueCard</name>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%n field to choose</numerusform>
            <numerusform>%n fields to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::CoursesSection</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::DeliveryForms</name>
    <message numerus="yes">
        <source>A colleague changed %n field(s), too: choose what stays.</source>
        <translation>
            <numerusform>A colleague changed %n field, too: choose what stays.</numerusform>
            <numerusform>A colleague changed %n fields, too: choose what stays.</numerusform>
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
    <name>cpv::DemoClockPage</name>
    <message numerus="yes">
        <source>Advance %n day(s) to the end of the next notice</source>
        <translation>
            <numerusform>Advance %n day to the end of the next notice</numerusform>
            <numerusform>Advance %n days to the end of the next notice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::DevicesSection</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::DraftPage</name>
    <message numerus="yes">
        <source>%n item(s) still say the same</source>
        <translation>
            <numerusform>%n item still says the same</numerusform>
            <numerusform>%n items still say the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ExpertsSection</name>
    <message numerus="yes">
        <source>answers within %n working days</source>
        <translation>
            <numerusform>answers within %n working day</numerusform>
            <numerusform>answers within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::FactProposalsCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::FairnessPage</name>
    <message numerus="yes">
        <source>%n decided case(s), as the registry confirmed them</source>
        <translation>
            <numerusform>%n decided case, as the registry confirmed it</numerusform>
            <numerusform>%n decided cases, as the registry confirmed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved</source>
        <translation>
            <numerusform>%n approved</numerusform>
            <numerusform>%n approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n recipient(s)</source>
        <translation>
            <numerusform>over %n recipient</numerusform>
            <numerusform>over %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::FileCard</name>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be taken, so nothing of the file is.</source>
        <translation>
            <numerusform>%n row can&apos;t be taken, so nothing of the file is.</numerusform>
            <numerusform>%n rows can&apos;t be taken, so nothing of the file is.</numerusform>
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
    <name>cpv::LastSteps</name>
    <message numerus="yes">
        <source>%n step(s) are not delivered yet. They are kept, and sent when you sign in again.</source>
        <translation>
            <numerusform>%n step is not delivered yet. It is kept, and sent when you sign in again.</numerusform>
            <numerusform>%n steps are not delivered yet. They are kept, and sent when you sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::LearningDeskPage</name>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::LearningEffectCard</name>
    <message numerus="yes">
        <source>of %n reported project(s)</source>
        <translation>
            <numerusform>of %n reported project</numerusform>
            <numerusform>of %n reported projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ListingBatchesView</name>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in all</source>
        <translation>
            <numerusform>%n batch in all</numerusform>
            <numerusform>%n batches in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ListingForm</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) came on the list meanwhile</source>
        <translation>
            <numerusform>%n provider came on the list meanwhile</numerusform>
            <numerusform>%n providers came on the list meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ListingPage</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) to confirm</source>
        <translation>
            <numerusform>%n batch to confirm</numerusform>
            <numerusform>%n batches to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) taken off the list</source>
        <translation>
            <numerusform>%n provider taken off the list</numerusform>
            <numerusform>%n providers taken off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::LoadReportCard</name>
    <message numerus="yes">
        <source>Loads of %n data centre(s)</source>
        <translation>
            <numerusform>Load of %n data centre</numerusform>
            <numerusform>Loads of %n data centres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::MaterialsSection</name>
    <message numerus="yes">
        <source>all attached, %n still to be delivered</source>
        <translation>
            <numerusform>all attached, %n still to be delivered</numerusform>
            <numerusform>all attached, %n still to be delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::MismatchCard</name>
    <message numerus="yes">
        <source>%n in all, the most money first</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all, the most money first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::MoneyRunsPage</name>
    <message numerus="yes">
        <source>%n voucher(s) past their last day</source>
        <translation>
            <numerusform>%n voucher past its last day</numerusform>
            <numerusform>%n vouchers past their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n voucher(s)</source>
        <translation>
            <numerusform>Close %n voucher</numerusform>
            <numerusform>Close %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::NetworkPage</name>
    <message numerus="yes">
        <source>%1 card-hours a month awarded, %n centres</source>
        <translation>
            <numerusform>%1 card-hours a month awarded, %n centre</numerusform>
            <numerusform>%1 card-hours a month awarded, %n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases, what saves most first</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases, what saves most first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::NetworkWords</name>
    <message numerus="yes">
        <source>%n centres would do, but are full</source>
        <translation>
            <numerusform>%n centre would do, but is full</numerusform>
            <numerusform>%n centres would do, but are full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are too far away</source>
        <translation>
            <numerusform>%n is too far away</numerusform>
            <numerusform>%n are too far away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer other cards only</source>
        <translation>
            <numerusform>%n offers other cards only</numerusform>
            <numerusform>%n offer other cards only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n the programme&apos;s rule for providers isn&apos;t met</source>
        <translation>
            <numerusform>at %n the programme&apos;s rule for providers isn&apos;t met</numerusform>
            <numerusform>at %n the programme&apos;s rule for providers isn&apos;t met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n nothing is offered now</source>
        <translation>
            <numerusform>at %n nothing is offered now</numerusform>
            <numerusform>at %n nothing is offered now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s) running</source>
        <translation>
            <numerusform>%n notice running</numerusform>
            <numerusform>%n notices running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) to decide</source>
        <translation>
            <numerusform>%n objection to decide</numerusform>
            <numerusform>%n objections to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::OriginsPage</name>
    <message numerus="yes">
        <source>%n centre(s) not declared</source>
        <translation>
            <numerusform>%n centre not declared</numerusform>
            <numerusform>%n centres not declared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::PlacementFilters</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::PlacementPage</name>
    <message numerus="yes">
        <source>%n, each with its reasons</source>
        <translation>
            <numerusform>%n, with its reasons</numerusform>
            <numerusform>%n, each with its reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ProblemList</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ProgrammesPage</name>
    <message numerus="yes">
        <source>%n, each with what would change it</source>
        <translation>
            <numerusform>%n, with what would change it</numerusform>
            <numerusform>%n, each with what would change it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, open ones first, then the larger amount</source>
        <translation>
            <numerusform>%n, open ones first, then the larger amount</numerusform>
            <numerusform>%n, open ones first, then the larger amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, open ones first, then the higher rate</source>
        <translation>
            <numerusform>%n, open ones first, then the higher rate</numerusform>
            <numerusform>%n, open ones first, then the higher rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; below them %n closed for now</source>
        <translation>
            <numerusform>%1; below them %n closed for now</numerusform>
            <numerusform>%1; below them %n closed for now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ProjectionWords</name>
    <message numerus="yes">
        <source>a voucher for %1 of compute over %n months</source>
        <translation>
            <numerusform>a voucher for %1 of compute over %n month</numerusform>
            <numerusform>a voucher for %1 of compute over %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ProviderFileCard</name>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
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
    <name>cpv::RedemptionSheet</name>
    <message numerus="yes">
        <source>%1, %2 to %3, %n row(s)</source>
        <translation>
            <numerusform>%1, %2 to %3, %n row</numerusform>
            <numerusform>%1, %2 to %3, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The city claims this payment back. %1 is due on the city&apos;s account by %2 (%n day(s) left), with the invoice&apos;s number; what arrives is recorded here.</source>
        <translation>
            <numerusform>The city claims this payment back. %1 is due on the city&apos;s account by %2 (%n day left), with the invoice&apos;s number; what arrives is recorded here.</numerusform>
            <numerusform>The city claims this payment back. %1 is due on the city&apos;s account by %2 (%n days left), with the invoice&apos;s number; what arrives is recorded here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RegistrationSheet</name>
    <message numerus="yes">
        <source>%n more sign-ups carry this code. A company takes part once: others are invited by its owner.</source>
        <translation>
            <numerusform>%n more sign-up carries this code. A company takes part once: others are invited by its owner.</numerusform>
            <numerusform>%n more sign-ups carry this code. A company takes part once: others are invited by its owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RegistrationsPage</name>
    <message numerus="yes">
        <source>%n registration(s)</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RescueCard</name>
    <message numerus="yes">
        <source>From one of the %n listed providers.</source>
        <translation>
            <numerusform>From the only listed provider.</numerusform>
            <numerusform>From one of the %n listed providers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ReviewPoolPage</name>
    <message numerus="yes">
        <source>%n experts can be drawn</source>
        <translation>
            <numerusform>%n expert can be drawn</numerusform>
            <numerusform>%n experts can be drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RiskPage</name>
    <message numerus="yes">
        <source>%n finding(s) wait for a person</source>
        <translation>
            <numerusform>%n finding waits for a person</numerusform>
            <numerusform>%n findings wait for a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RoiFigures</name>
    <message numerus="yes">
        <source>not within %n months</source>
        <translation>
            <numerusform>not within %n month</numerusform>
            <numerusform>not within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RoiPaperWords</name>
    <message numerus="yes">
        <source>%1, looked at over %n months, discounted at %2 a year</source>
        <translation>
            <numerusform>%1, looked at over %n month, discounted at %2 a year</numerusform>
            <numerusform>%1, looked at over %n months, discounted at %2 a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voucher: %1; covers %2 of compute for %n months, %3</source>
        <translation>
            <numerusform>Voucher: %1; covers %2 of compute for %n month, %3</numerusform>
            <numerusform>Voucher: %1; covers %2 of compute for %n months, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: return on the project, %n draws, seed %2</source>
        <translation>
            <numerusform>%1: return on the project, %n draw, seed %2</numerusform>
            <numerusform>%1: return on the project, %n draws, seed %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RoiText</name>
    <message numerus="yes">
        <source>not within %n months</source>
        <translation>
            <numerusform>not within %n month</numerusform>
            <numerusform>not within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RuleProposalsCard</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::RunOutCard</name>
    <message numerus="yes">
        <source>at the pace of the last %n whole months</source>
        <translation>
            <numerusform>at the pace of the last whole month</numerusform>
            <numerusform>at the pace of the last %n whole months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ScoreSheet</name>
    <message numerus="yes">
        <source>of 100 points, %n still to be scored</source>
        <translation>
            <numerusform>of 100 points, %n still to be scored</numerusform>
            <numerusform>of 100 points, %n still to be scored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::ScoringPage</name>
    <message numerus="yes">
        <source>%n applications to score</source>
        <translation>
            <numerusform>%n application to score</numerusform>
            <numerusform>%n applications to score</numerusform>
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
    <name>cpv::SettlementPage</name>
    <message numerus="yes">
        <source>Released by %1. Give the file to the bank and read in its answer: %n payment(s) wait.</source>
        <translation>
            <numerusform>Released by %1. Give the file to the bank and read in its answer: %n payment waits.</numerusform>
            <numerusform>Released by %1. Give the file to the bank and read in its answer: %n payments wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SettlementsPage</name>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n payment, %1 in all</numerusform>
            <numerusform>%n payments, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved bill(s), %1, are left out: their vouchers are frozen.</source>
        <translation>
            <numerusform>%n approved bill, %1, is left out: its voucher is frozen.</numerusform>
            <numerusform>%n approved bills, %1, are left out: their vouchers are frozen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SimulatorPage</name>
    <message numerus="yes">
        <source>%n get more: %1 in all</source>
        <translation>
            <numerusform>%n gets more: %1 in all</numerusform>
            <numerusform>%n get more: %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get less: %1 in all</source>
        <translation>
            <numerusform>%n gets less: %1 in all</numerusform>
            <numerusform>%n get less: %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases, what changes most first</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases, what changes most first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SimulatorRulesCard</name>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::SmeWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n public notice(s) of this programme: half came within %1 of the submission, and half award about %2 or less.</source>
        <translation>
            <numerusform>From %n public notice of this programme: half came within %1 of the submission, and half award about %2 or less.</numerusform>
            <numerusform>From %n public notices of this programme: half came within %1 of the submission, and half award about %2 or less.</numerusform>
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
<context>
    <name>cpv::Tray</name>
    <message numerus="yes">
        <source>Compute Voucher Desk: %n unread</source>
        <translation>
            <numerusform>Compute Voucher Desk: %n unread</numerusform>
            <numerusform>Compute Voucher Desk: %n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under the bell</source>
        <translation>
            <numerusform>%n more under the bell</numerusform>
            <numerusform>%n more under the bell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::UsagePage</name>
    <message numerus="yes">
        <source>%n bills, kept on this device</source>
        <translation>
            <numerusform>%n bill, kept on this device</numerusform>
            <numerusform>%n bills, kept on this device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n months</source>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::VoucherCard</name>
    <message numerus="yes">
        <source>Next: choose one of the %n listed provider(s).</source>
        <translation>
            <numerusform>Next: choose the %n listed provider.</numerusform>
            <numerusform>Next: choose one of the %n listed providers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::VoucherCards</name>
    <message numerus="yes">
        <source>%n more card(s)</source>
        <translation>
            <numerusform>%n more card</numerusform>
            <numerusform>%n more cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::WhatIfCard</name>
    <message numerus="yes">
        <source>not within %n month(s)</source>
        <translation>
            <numerusform>not within %n month</numerusform>
            <numerusform>not within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cpv::WorkbenchPage</name>
    <message numerus="yes">
        <source>in %n voucher(s)</source>
        <translation>
            <numerusform>in %n voucher</numerusform>
            <numerusform>in %n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voucher(s)</source>
        <translation>
            <numerusform>%n voucher</numerusform>
            <numerusform>%n vouchers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: correct %n item(s) of “%1”</source>
        <translation>
            <numerusform>Next: correct %n item of “%1”</numerusform>
            <numerusform>Next: correct %n items of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: add %n paper(s) and submit “%1”</source>
        <translation>
            <numerusform>Next: add %n paper and submit “%1”</numerusform>
            <numerusform>Next: add %n papers and submit “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: fill in %n more item(s) of “%1”</source>
        <translation>
            <numerusform>Next: fill in %n more item of “%1”</numerusform>
            <numerusform>Next: fill in %n more items of “%1”</numerusform>
        </translation>
    </message>
</context>
</TS>
