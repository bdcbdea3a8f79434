<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>there is nothing at this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refuses to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path leads out of the workspace and was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is never opened here, because of its privacy level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>nid oedd modd ei ddarllen</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>nid oedd modd ei ysgrifennu</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than this program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the form it should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value has the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value is outside of what is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind or version is not read by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>fe&apos;i stopiwyd</translation>
    </message>
    <message>
        <source>a program that is needed for this is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program that was needed for this failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signature or digest does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not allowed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else changed the same thing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving over a blocking finding needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of this file is not finished, so it cannot be approved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decides on an output of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request for changes needs a comment that says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a comment that says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>maes %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a whole sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place: what happened</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Check that the folder is still there and that the network share is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs this machine for permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a workspace without symbolic links or paths that lead outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until whoever writes it has finished, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: openssh-client, git, libnss3-tools), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made the file for a fresh copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Keep it as it is and tell the person responsible for the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputStates</name>
    <message>
        <source>fail</source>
        <translation>methu</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>annarllenadwy</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>anghyflawn</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>heb ei wirio</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>heb ei restru</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>glân</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>wedi dyddio</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>wedi&apos;i eithrio</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Fail: something here must not be released.</source>
        <translation>Methu: rhaid peidio â rhyddhau rhywbeth yma.</translation>
    </message>
    <message>
        <source>Query: somebody has to look at it.</source>
        <translation>Ymholiad: rhaid i rywun edrych arno.</translation>
    </message>
    <message>
        <source>Clean: no rule found anything.</source>
        <translation>Glân: ni chanfu unrhyw reol ddim.</translation>
    </message>
    <message>
        <source>Incomplete: the check did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet, not verified against the manifest yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: the file is no longer the one that was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: the manifest names it, but it is not on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable: a link, a device, or a file without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlisted: on the disk, but nothing names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date: a later run has replaced it or its action has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from level 4; no reason was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from level 4: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: %1, so it is never opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocking, %2 to be looked at, %3 notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing names this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This output was not admitted to level 4, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is never opened here, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not offered for review, so there is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was checked. It is being checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of this file is not finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of this file did not come to its end. Check it again before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>Small counts</source>
        <translation>Cyfrifau bach</translation>
    </message>
    <message>
        <source>Small counts in n (p%) cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts not rounded</source>
        <translation>Cyfrifau heb eu talgrynnu</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>Gormod o resi</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Math o ffeil</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Maint y ffeil</translation>
    </message>
    <message>
        <source>Rows of single persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers of persons</source>
        <translation>Dynodwyr pobl</translation>
    </message>
    <message>
        <source>Identifiers of organisations</source>
        <translation>Dynodwyr sefydliadau</translation>
    </message>
    <message>
        <source>Person data printed in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small counts printed in a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and content disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden data in an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Fformiwlâu</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Nodau anweledig</translation>
    </message>
    <message>
        <source>Malformed table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the manifest</source>
        <translation>Yn wahanol i&apos;r maniffest</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Block</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>blocks release</source>
        <translation>yn atal rhyddhau</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>i&apos;w ystyried</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>glân</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>methu</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>anghyflawn</translation>
    </message>
    <message>
        <source>level 4 workspace</source>
        <translation>gofod gwaith lefel 4</translation>
    </message>
    <message>
        <source>local checkout</source>
        <translation>copi gwaith lleol</translation>
    </message>
    <message>
        <source>plain folder</source>
        <translation>ffolder plaen</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabl (CSV)</translation>
    </message>
    <message>
        <source>image (PNG)</source>
        <translation>delwedd (PNG)</translation>
    </message>
    <message>
        <source>image (JPEG)</source>
        <translation>delwedd (JPEG)</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>lluniad (SVG)</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>tudalen we (HTML)</translation>
    </message>
    <message>
        <source>document (PDF)</source>
        <translation>dogfen (PDF)</translation>
    </message>
    <message>
        <source>data (JSON)</source>
        <translation>data (JSON)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>cofnod</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>text (Markdown)</source>
        <translation>testun (Markdown)</translation>
    </message>
    <message>
        <source>other kind of file</source>
        <translation>math arall o ffeil</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>yn aros</translation>
    </message>
    <message>
        <source>running</source>
        <translation>yn rhedeg</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>wedi methu</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>wedi llwyddo</translation>
    </message>
    <message>
        <source>status not recorded</source>
        <translation>statws heb ei gofnodi</translation>
    </message>
    <message>
        <source>highly sensitive</source>
        <translation>sensitif iawn</translation>
    </message>
    <message>
        <source>moderately sensitive</source>
        <translation>gweddol sensitif</translation>
    </message>
    <message>
        <source>minimally sensitive</source>
        <translation>ychydig yn sensitif</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>lefel anhysbys</translation>
    </message>
    <message>
        <source>present</source>
        <translation>yn bresennol</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>wedi&apos;i eithrio</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>annarllenadwy</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>heb ei ddilysu</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>wedi&apos;i ddilysu</translation>
    </message>
    <message>
        <source>differs from the manifest</source>
        <translation>yn wahanol i&apos;r maniffest</translation>
    </message>
    <message>
        <source>no digest to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>gofynnwyd am newidiadau</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>heb benderfynu</translation>
    </message>
    <message>
        <source>incomplete: needs two reviews</source>
        <translation>anghyflawn: angen dau adolygiad</translation>
    </message>
    <message>
        <source>conflicted: reviews disagree</source>
        <translation>gwrthdaro: mae&apos;r adolygiadau&apos;n anghytuno</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::BusyBar</name>
    <message>
        <source>Progress of the check</source>
        <translation>Cynnydd y gwiriad</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop the running check; what is finished stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Cyfateb llythrennau</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Canfod</translation>
    </message>
    <message>
        <source>Type a number from 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MarkStrip</name>
    <message>
        <source>Where findings lie in the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where findings lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::OutputsModel</name>
    <message>
        <source>A</source>
        <comment>vote: approved</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>C</source>
        <comment>vote: changes requested</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>R</source>
        <comment>vote: rejected</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Wedi&apos;i eithrio</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Heb ei restru</translation>
    </message>
    <message>
        <source>Not for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of outputs and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n output(s)</source>
        <comment>group of outputs and how many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>path, kind, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and number of findings</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your vote: %1</source>
        <translation>Eich pleidlais: %1</translation>
    </message>
    <message>
        <source>You have not voted</source>
        <translation>Nid ydych wedi pleidleisio</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Allbwn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Pleidlais</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::OutputsPanel</name>
    <message>
        <source>Filter by name or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Grouping and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Fy angen i</translation>
    </message>
    <message>
        <source>Only outputs that wait for your vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Heb benderfynu</translation>
    </message>
    <message>
        <source>Only outputs without two reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Only outputs that changed since they were voted on, or differ from the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Math o ffeil</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Allbynnau</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grwpio yn ôl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Gwaethaf yn gyntaf</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Pob math</translation>
    </message>
    <message numerus="yes">
        <source>%n for review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n excluded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n out of date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n out of date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No output fits the filter. Clear it or turn off a chip to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to review in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 voted on by you · %2 need you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::TableView</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, record %2 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <comment>row number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
