<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditDetails</name>
    <message numerus="yes">
        <source>… and %n more step(s).</source>
        <translation>
            <numerusform>… and %n more step.</numerusform>
            <numerusform>… and %n more steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditEntries</name>
    <message numerus="yes">
        <source>%n figure(s) cannot all be right.</source>
        <translation>
            <numerusform>%n figure cannot be right.</numerusform>
            <numerusform>%n figures cannot all be right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it.</source>
        <translation>
            <numerusform>%n count shows it.</numerusform>
            <numerusform>%n counts show it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it; a person says so: %1</source>
        <translation>
            <numerusform>%n count shows it; a person says so: %1</numerusform>
            <numerusform>%n counts show it; a person says so: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message numerus="yes">
        <source>%n cell(s) of this table can be worked out.</source>
        <translation>
            <numerusform>%n cell of this table can be worked out.</numerusform>
            <numerusform>%n cells of this table can be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found to be worked out of %n withheld cell(s), but not all could be judged.</source>
        <translation>
            <numerusform>Nothing was found to be worked out of %n withheld cell, but not everything could be judged.</numerusform>
            <numerusform>Nothing was found to be worked out of %n withheld cells, but not all could be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n withheld cell(s) can be worked out from what was used.</source>
        <translation>
            <numerusform>The %n withheld cell cannot be worked out from what was used.</numerusform>
            <numerusform>None of %n withheld cells can be worked out from what was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By means of it %n cell(s) of other files can be worked out.</source>
        <translation>
            <numerusform>By means of it %n cell of other files can be worked out.</numerusform>
            <numerusform>By means of it %n cells of other files can be worked out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n cell(s) nothing can be said.</source>
        <translation>
            <numerusform>About %n cell nothing can be said.</numerusform>
            <numerusform>About %n cells nothing can be said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) or relation(s) could not be used.</source>
        <translation>
            <numerusform>%n column or relation could not be used.</numerusform>
            <numerusform>%n columns or relations could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were not looked at.</source>
        <translation>
            <numerusform>%n other file was not looked at.</numerusform>
            <numerusform>%n other files were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were worked through together, with marks of redaction for %1 to %2.</source>
        <translation>
            <numerusform>%n file was worked through, with marks of redaction for %1 to %2.</numerusform>
            <numerusform>%n files were worked through together, with marks of redaction for %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were held against %n file(s) released before.</source>
        <translation>
            <numerusform>They were held against %n file released before.</numerusform>
            <numerusform>They were held against %n files released before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were held against %1 of %n file(s) released before; of the others nothing is known.</source>
        <translation>
            <numerusform>They were held against %1 of %n file released before; of the others nothing is known.</numerusform>
            <numerusform>They were held against %1 of %n files released before; of the others nothing is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released file(s) of other kinds were not looked at.</source>
        <translation>
            <numerusform>%n released file of another kind was not looked at.</numerusform>
            <numerusform>%n released files of other kinds were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are of a later version of this program: what they released is not known.</source>
        <translation>
            <numerusform>%n request is of a later version of this program: what it released is not known.</numerusform>
            <numerusform>%n requests are of a later version of this program: what they released is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person rejected %n link(s) to other tables: whoever releases it has to agree.</source>
        <translation>
            <numerusform>A person rejected %n link to other tables: whoever releases it has to agree.</numerusform>
            <numerusform>A person rejected %n links to other tables: whoever releases it has to agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of it can be worked out by a person who is alone in another.</source>
        <translation>
            <numerusform>%n cell of it can be worked out by a person who is alone in another.</numerusform>
            <numerusform>%n cells of it can be worked out by a person who is alone in another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dismissed</name>
    <message numerus="yes">
        <source>… and %n place(s) more.</source>
        <translation>
            <numerusform>… and %n place more.</numerusform>
            <numerusform>… and %n places more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n entry(ies) of others came in.</source>
        <translation>
            <numerusform>%n entry of others came in.</numerusform>
            <numerusform>%n entries of others came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n of yours sent.</numerusform>
            <numerusform>%n of yours sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputStates</name>
    <message numerus="yes">
        <source>%1, %n dismissed</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n dismissed</numerusform>
            <numerusform>%1, %n dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed with a reason; the verdict stands.</source>
        <translation>
            <numerusform>%n finding dismissed with a reason; the verdict stands.</numerusform>
            <numerusform>%n findings dismissed with a reason; the verdict stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column(s) %1</source>
        <translation>
            <numerusform>column %1</numerusform>
            <numerusform>columns %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) withheld</source>
        <translation>
            <numerusform>%Ln count withheld</numerusform>
            <numerusform>%Ln counts withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) rounded</source>
        <translation>
            <numerusform>%Ln count rounded</numerusform>
            <numerusform>%Ln counts rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s) made again</source>
        <translation>
            <numerusform>%Ln total made again</numerusform>
            <numerusform>%Ln totals made again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) computed again</source>
        <translation>
            <numerusform>%Ln figure computed again</numerusform>
            <numerusform>%Ln figures computed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln derived figure(s) withheld</source>
        <translation>
            <numerusform>%Ln derived figure withheld</numerusform>
            <numerusform>%Ln derived figures withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n finding(s) in the copy still block its release.</source>
        <translation>
            <numerusform>Checked: %n finding in the copy still blocks its release.</numerusform>
            <numerusform>Checked: %n findings in the copy still block its release.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small count(s) withheld.</source>
        <translation>
            <numerusform>%Ln small count withheld.</numerusform>
            <numerusform>%Ln small counts withheld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of other rows withheld, which would give them back.</source>
        <translation>
            <numerusform>%Ln figure of other rows withheld, which would give them back.</numerusform>
            <numerusform>%Ln figures of other rows withheld, which would give them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>withholding %Ln count(s)</source>
        <translation>
            <numerusform>withholding %Ln count</numerusform>
            <numerusform>withholding %Ln counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further count(s) withheld to protect them; a loss of %1, the sum of what they count.</source>
        <translation>
            <numerusform>%Ln further count withheld to protect them; a loss of %1, which is what it counts.</numerusform>
            <numerusform>%Ln further counts withheld to protect them; a loss of %1, the sum of what they count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) of the copy can still be worked out too closely: it is not safe.</source>
        <translation>
            <numerusform>%Ln count of the copy can still be worked out too closely: it is not safe.</numerusform>
            <numerusform>%Ln counts of the copy can still be worked out too closely: it is not safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n cell(s) of column %1 ‘%2’</source>
        <translation>
            <numerusform>%n cell of column %1 ‘%2’</numerusform>
            <numerusform>%n cells of column %1 ‘%2’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded here: %n entry(ies) of yours have not been sent yet.</source>
        <translation>
            <numerusform>Recorded here: %n entry of yours has not been sent yet.</numerusform>
            <numerusform>Recorded here: %n entries of yours have not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not sent</source>
        <translation>
            <numerusform>%n entry not sent</numerusform>
            <numerusform>%n entries not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>a change takes %n administrator(s) from then on</source>
        <translation>
            <numerusform>a change takes %n administrator from then on</numerusform>
            <numerusform>a change takes %n administrators from then on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message numerus="yes">
        <source>%n other vote(s), hidden until you have voted</source>
        <translation>
            <numerusform>%n other vote, hidden until you have voted</numerusform>
            <numerusform>%n other votes, hidden until you have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) of yours lapsed, because the file or its findings changed</source>
        <translation>
            <numerusform>%n vote of yours lapsed, because the file or its findings changed</numerusform>
            <numerusform>%n votes of yours lapsed, because the file or its findings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ActivityPanel</name>
    <message numerus="yes">
        <source>%n entry(ies) in the ledger, each signed and read back.</source>
        <translation>
            <numerusform>%n entry in the ledger, signed and read back.</numerusform>
            <numerusform>%n entries in the ledger, each signed and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger is genuine: %n entry(ies), every signature and chain holds.</source>
        <translation>
            <numerusform>The ledger is genuine: %n entry, every signature and chain holds.</numerusform>
            <numerusform>The ledger is genuine: %n entries, every signature and chain holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsModel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsPanel</name>
    <message numerus="yes">
        <source>%n kind(s) of finding</source>
        <translation>
            <numerusform>%n kind of finding</numerusform>
            <numerusform>%n kinds of finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n place(s)</source>
        <translation>
            <numerusform>, %n place</numerusform>
            <numerusform>, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n place(s) are listed.</source>
        <translation>
            <numerusform>Only the first place is listed.</numerusform>
            <numerusform>Only the first %n places are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n dismissed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>, %n dismissed</numerusform>
            <numerusform>, %n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::HistoryPanel</name>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobRequestPanel</name>
    <message numerus="yes">
        <source>%n line(s) of the pipeline could not be placed.</source>
        <translation>
            <numerusform>%n line of the pipeline could not be placed.</numerusform>
            <numerusform>%n lines of the pipeline could not be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace have another level than this pipeline gives them.</source>
        <translation>
            <numerusform>%n output of the workspace has another level than this pipeline gives it.</numerusform>
            <numerusform>%n outputs of the workspace have another level than this pipeline gives them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace fit the patterns of several actions.</source>
        <translation>
            <numerusform>%n output of the workspace fits the patterns of several actions.</numerusform>
            <numerusform>%n outputs of the workspace fit the patterns of several actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JoinForm</name>
    <message numerus="yes">
        <source>A ledger is here already, with %n recorded entry(ies). They do not come along: the team does not see them.</source>
        <translation>
            <numerusform>A ledger is here already, with %n recorded entry. It does not come along: the team does not see it.</numerusform>
            <numerusform>A ledger is here already, with %n recorded entries. They do not come along: the team does not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n file(s)</source>
        <translation>
            <numerusform>Move %n file</numerusform>
            <numerusform>Move %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::OutputsModel</name>
    <message numerus="yes">
        <source>%1, %n output(s)</source>
        <comment>group of outputs and how many</comment>
        <translation>
            <numerusform>%1, %n output</numerusform>
            <numerusform>%1, %n outputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::OutputsPanel</name>
    <message numerus="yes">
        <source>%n for review</source>
        <translation>
            <numerusform>%n for review</numerusform>
            <numerusform>%n for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n excluded</source>
        <translation>
            <numerusform> · %n excluded</numerusform>
            <numerusform> · %n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n out of date</source>
        <translation>
            <numerusform>Hide %n out of date</numerusform>
            <numerusform>Hide %n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n out of date</source>
        <translation>
            <numerusform>Show %n out of date</numerusform>
            <numerusform>Show %n out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n problem(s). Enter goes to the output.</source>
        <translation>
            <numerusform>%n problem. Enter goes to the output.</numerusform>
            <numerusform>%n problems. Enter goes to the output.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestBar</name>
    <message numerus="yes">
        <source>Released: %n file(s) in %1.</source>
        <translation>
            <numerusform>Released: %n file in %1.</numerusform>
            <numerusform>Released: %n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of this request are not understood by this version of the program.</source>
        <translation>
            <numerusform>%n act on this request is not understood by this version of the program.</numerusform>
            <numerusform>%n acts on this request are not understood by this version of the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestsPage</name>
    <message numerus="yes">
        <source>%n review(s) in</source>
        <translation>
            <numerusform>%n review in</numerusform>
            <numerusform>%n reviews in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n output</numerusform>
            <numerusform>%n outputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RosterSection</name>
    <message numerus="yes">
        <source>A change of the roster takes the signature of %n administrator(s).</source>
        <translation>
            <numerusform>A change of the roster takes the signature of %n administrator.</numerusform>
            <numerusform>A change of the roster takes the signatures of %n administrators.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SharingSection</name>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TablePage</name>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n cell copied</numerusform>
            <numerusform>%n cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation>
            <numerusform>%n column hidden</numerusform>
            <numerusform>%n columns hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with findings</source>
        <translation>
            <numerusform>%n of them with findings</numerusform>
            <numerusform>%n of them with findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TextPage</name>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
</TS>
