<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>there is nothing at this place</source>
        <translation>hier ist nichts</translation>
    </message>
    <message>
        <source>the system refuses to open it</source>
        <translation>das System verweigert das Öffnen</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the path leads out of the workspace and was not followed</source>
        <translation>der Pfad führt aus dem Arbeitsbereich hinaus und wurde nicht verfolgt</translation>
    </message>
    <message>
        <source>this file is never opened here, because of its privacy level</source>
        <translation>diese Datei wird hier wegen ihrer Schutzstufe nie geöffnet</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>sie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>sie konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the file changed while it was read</source>
        <translation>die Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>it is larger than this program reads</source>
        <translation>sie ist größer, als dieses Programm liest</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it is not in the form it should have</source>
        <translation>sie hat nicht die Form, die sie haben sollte</translation>
    </message>
    <message>
        <source>a field is missing</source>
        <translation>ein Feld fehlt</translation>
    </message>
    <message>
        <source>the value has the wrong type</source>
        <translation>der Wert hat den falschen Typ</translation>
    </message>
    <message>
        <source>the value is outside of what is allowed</source>
        <translation>der Wert liegt außerhalb des Erlaubten</translation>
    </message>
    <message>
        <source>this kind or version is not read by this program</source>
        <translation>diese Art oder Version liest dieses Programm nicht</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>a program that is needed for this is not installed</source>
        <translation>ein dafür nötiges Programm ist nicht installiert</translation>
    </message>
    <message>
        <source>a program that was needed for this failed</source>
        <translation>ein dafür nötiges Programm ist gescheitert</translation>
    </message>
    <message>
        <source>a signature or digest does not hold</source>
        <translation>eine Signatur oder Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>this is not allowed now</source>
        <translation>das ist jetzt nicht erlaubt</translation>
    </message>
    <message>
        <source>somebody else changed the same thing first</source>
        <translation>jemand anders hat dasselbe zuerst geändert</translation>
    </message>
    <message>
        <source>a fault in this program</source>
        <translation>ein Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Approving over a blocking finding needs a written reason.</source>
        <translation>Eine Freigabe trotz eines sperrenden Befundes braucht eine schriftliche Begründung.</translation>
    </message>
    <message>
        <source>The check of this file is not finished, so it cannot be approved yet.</source>
        <translation>Die Prüfung dieser Datei ist nicht fertig, sie kann noch nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Nobody decides on an output of their own.</source>
        <translation>Niemand entscheidet über ein eigenes Ergebnis.</translation>
    </message>
    <message>
        <source>A request for changes needs a comment that says which.</source>
        <translation>Wer Änderungen verlangt, muss in einem Kommentar sagen, welche.</translation>
    </message>
    <message>
        <source>A rejection needs a comment that says why.</source>
        <translation>Eine Ablehnung braucht einen Kommentar, der sagt, warum.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
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
        <translation>Prüfen Sie, ob der Ordner noch da und das Netzlaufwerk verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask whoever runs this machine for permission to read it.</source>
        <translation>Bitten Sie die Verwaltung dieses Rechners um Leserechte.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the outputs.</source>
        <translation>Wählen Sie den Ordner, der die Ergebnisse enthält.</translation>
    </message>
    <message>
        <source>Ask for a workspace without symbolic links or paths that lead outside.</source>
        <translation>Bitten Sie um einen Arbeitsbereich ohne symbolische Verknüpfungen und ohne Pfade, die hinausführen.</translation>
    </message>
    <message>
        <source>Wait until whoever writes it has finished, then check again.</source>
        <translation>Warten Sie, bis sie fertig geschrieben ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again. Nothing was lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Install it (on Debian: openssh-client, git, libnss3-tools), then try again.</source>
        <translation>Installieren Sie es (unter Debian: openssh-client, git, libnss3-tools) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for a fresh copy of it.</source>
        <translation>Bitten Sie um eine neue Kopie der Datei.</translation>
    </message>
    <message>
        <source>Do not rely on it. Keep it as it is and tell the person responsible for the ledger.</source>
        <translation>Verlassen Sie sich nicht darauf. Lassen Sie es, wie es ist, und sagen Sie es der Person, die für das Protokoll verantwortlich ist.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>OutputStates</name>
    <message>
        <source>fail</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>unlisted</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Fail: something here must not be released.</source>
        <translation>Durchgefallen: Etwas hierin darf nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Query: somebody has to look at it.</source>
        <translation>Rückfrage: Jemand muss es sich ansehen.</translation>
    </message>
    <message>
        <source>Clean: no rule found anything.</source>
        <translation>Unbedenklich: Keine Regel hat etwas gefunden.</translation>
    </message>
    <message>
        <source>Incomplete: the check did not come to its end.</source>
        <translation>Unvollständig: Die Prüfung kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>Not checked yet, not verified against the manifest yet.</source>
        <translation>Noch nicht geprüft, noch nicht mit dem Manifest verglichen.</translation>
    </message>
    <message>
        <source>Changed: the file is no longer the one that was checked.</source>
        <translation>Geändert: Es ist nicht mehr die Datei, die geprüft wurde.</translation>
    </message>
    <message>
        <source>Missing: the manifest names it, but it is not on the disk.</source>
        <translation>Fehlt: Das Manifest nennt sie, aber sie liegt nicht auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Unreadable: a link, a device, or a file without permission.</source>
        <translation>Nicht lesbar: eine Verknüpfung, ein Gerät oder eine Datei ohne Leserecht.</translation>
    </message>
    <message>
        <source>Unlisted: on the disk, but nothing names it.</source>
        <translation>Nicht verzeichnet: liegt auf dem Datenträger, aber nichts nennt sie.</translation>
    </message>
    <message>
        <source>Out of date: a later run has replaced it or its action has changed.</source>
        <translation>Veraltet: Ein späterer Lauf hat es ersetzt, oder seine Aktion hat sich geändert.</translation>
    </message>
    <message>
        <source>Excluded from level 4; no reason was recorded.</source>
        <translation>Von Stufe 4 ausgeschlossen; ein Grund ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Excluded from level 4: %1.</source>
        <translation>Von Stufe 4 ausgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Withheld: %1, so it is never opened here.</source>
        <translation>Zurückgehalten: %1, daher wird sie hier nie geöffnet.</translation>
    </message>
    <message>
        <source>%1 blocking, %2 to be looked at, %3 notes.</source>
        <translation>%1 sperrend, %2 anzusehen, %3 Hinweise.</translation>
    </message>
    <message>
        <source>Content: %1.</source>
        <translation>Inhalt: %1.</translation>
    </message>
    <message>
        <source>Nothing names this file.</source>
        <translation>Nichts nennt diese Datei.</translation>
    </message>
    <message>
        <source>This output was not admitted to level 4, so there is nothing to decide.</source>
        <translation>Dieses Ergebnis wurde nicht zur Stufe 4 zugelassen, es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The file is not there, so there is nothing to decide.</source>
        <translation>Die Datei ist nicht da, es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The file cannot be read, so there is nothing to decide.</source>
        <translation>Die Datei ist nicht lesbar, es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>This file is never opened here, so there is nothing to decide.</source>
        <translation>Diese Datei wird hier nie geöffnet, es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>This file is not offered for review, so there is nothing to decide.</source>
        <translation>Diese Datei steht nicht zur Begutachtung, es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>The file has changed since it was checked. It is being checked again.</source>
        <translation>Die Datei hat sich seit der Prüfung geändert. Sie wird erneut geprüft.</translation>
    </message>
    <message>
        <source>The check of this file is not finished yet.</source>
        <translation>Die Prüfung dieser Datei ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The check of this file did not come to its end. Check it again before you decide.</source>
        <translation>Die Prüfung dieser Datei kam nicht zum Ende. Prüfen Sie sie erneut, bevor Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>Small counts</source>
        <translation>Kleine Anzahlen</translation>
    </message>
    <message>
        <source>Small counts in n (p%) cells</source>
        <translation>Kleine Anzahlen in Zellen der Form n (p %)</translation>
    </message>
    <message>
        <source>Counts not rounded</source>
        <translation>Anzahlen nicht gerundet</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>Zu viele Zeilen</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Rows of single persons</source>
        <translation>Zeilen einzelner Personen</translation>
    </message>
    <message>
        <source>Identifiers of persons</source>
        <translation>Kennungen von Personen</translation>
    </message>
    <message>
        <source>Identifiers of organisations</source>
        <translation>Kennungen von Einrichtungen</translation>
    </message>
    <message>
        <source>Person data printed in a log</source>
        <translation>Personendaten in einem Protokoll</translation>
    </message>
    <message>
        <source>Small counts printed in a log</source>
        <translation>Kleine Anzahlen in einem Protokoll</translation>
    </message>
    <message>
        <source>Name and content disagree</source>
        <translation>Name und Inhalt widersprechen sich</translation>
    </message>
    <message>
        <source>Hidden data in an image</source>
        <translation>Verborgene Daten in einem Bild</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Malformed table</source>
        <translation>Fehlerhafte Tabelle</translation>
    </message>
    <message>
        <source>Differs from the manifest</source>
        <translation>Weicht vom Manifest ab</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Block</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>blocks release</source>
        <translation>sperrt die Freigabe</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>level 4 workspace</source>
        <translation>Arbeitsbereich der Stufe 4</translation>
    </message>
    <message>
        <source>local checkout</source>
        <translation>lokale Arbeitskopie</translation>
    </message>
    <message>
        <source>plain folder</source>
        <translation>einfacher Ordner</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>image (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>image (JPEG)</source>
        <translation>Bild (JPEG)</translation>
    </message>
    <message>
        <source>drawing (SVG)</source>
        <translation>Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>text (Markdown)</source>
        <translation>Text (Markdown)</translation>
    </message>
    <message>
        <source>other kind of file</source>
        <translation>andere Dateiart</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>status not recorded</source>
        <translation>Zustand nicht verzeichnet</translation>
    </message>
    <message>
        <source>highly sensitive</source>
        <translation>hochsensibel</translation>
    </message>
    <message>
        <source>moderately sensitive</source>
        <translation>mäßig sensibel</translation>
    </message>
    <message>
        <source>minimally sensitive</source>
        <translation>gering sensibel</translation>
    </message>
    <message>
        <source>level not known</source>
        <translation>Stufe nicht bekannt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>nicht nachgeprüft</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>nachgeprüft</translation>
    </message>
    <message>
        <source>differs from the manifest</source>
        <translation>weicht vom Manifest ab</translation>
    </message>
    <message>
        <source>no digest to compare with</source>
        <translation>keine Prüfsumme zum Vergleichen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>incomplete: needs two reviews</source>
        <translation>unvollständig: braucht zwei Begutachtungen</translation>
    </message>
    <message>
        <source>conflicted: reviews disagree</source>
        <translation>strittig: die Begutachtungen widersprechen sich</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::BusyBar</name>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the running check; what is finished stays</source>
        <translation>Die laufende Prüfung anhalten; was fertig ist, bleibt</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Die vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Die nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this bar (Esc)</source>
        <translation>Diese Leiste schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Type a number from 1</source>
        <translation>Eine Zahl ab 1 eingeben</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MarkStrip</name>
    <message>
        <source>Where findings lie in the whole file</source>
        <translation>Wo in der ganzen Datei Befunde liegen</translation>
    </message>
    <message>
        <source>Where findings lie</source>
        <translation>Wo Befunde liegen</translation>
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
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Nicht verzeichnet</translation>
    </message>
    <message>
        <source>Not for review</source>
        <translation>Nicht zu begutachten</translation>
    </message>
    <message>
        <source>Top folder</source>
        <translation>Oberster Ordner</translation>
    </message>
    <message>
        <source>No action named</source>
        <translation>Keine Aktion genannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of outputs and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n output(s)</source>
        <comment>group of outputs and how many</comment>
        <translation>
            <numerusform>%1, %n Ergebnis</numerusform>
            <numerusform>%1, %n Ergebnisse</numerusform>
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
        <translation>Ihre Stimme: %1</translation>
    </message>
    <message>
        <source>You have not voted</source>
        <translation>Sie haben nicht abgestimmt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::OutputsPanel</name>
    <message>
        <source>Filter by name or action</source>
        <translation>Nach Name oder Aktion filtern</translation>
    </message>
    <message>
        <source>Filter of the outputs</source>
        <translation>Filter der Ergebnisse</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Grouping and order</source>
        <translation>Gruppierung und Reihenfolge</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Braucht mich</translation>
    </message>
    <message>
        <source>Only outputs that wait for your vote</source>
        <translation>Nur Ergebnisse, die auf Ihre Stimme warten</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Only outputs without two reviews</source>
        <translation>Nur Ergebnisse ohne zwei Begutachtungen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Only outputs that changed since they were voted on, or differ from the manifest</source>
        <translation>Nur Ergebnisse, die sich seit der Bewertung geändert haben oder vom Manifest abweichen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmstes zuerst</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>Neu ordnen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message numerus="yes">
        <source>%n for review</source>
        <translation>
            <numerusform>%n zu begutachten</numerusform>
            <numerusform>%n zu begutachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n excluded</source>
        <translation>
            <numerusform> · %n ausgeschlossen</numerusform>
            <numerusform> · %n ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n out of date</source>
        <translation>
            <numerusform>%n veraltetes ausblenden</numerusform>
            <numerusform>%n veraltete ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n out of date</source>
        <translation>
            <numerusform>%n veraltetes zeigen</numerusform>
            <numerusform>%n veraltete zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No output fits the filter. Clear it or turn off a chip to see the others.</source>
        <translation>Kein Ergebnis passt zum Filter. Leeren Sie ihn oder schalten Sie eine Auswahl ab, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to review in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es nichts zu begutachten.</translation>
    </message>
    <message>
        <source>%1 voted on by you · %2 need you</source>
        <translation>%1 von Ihnen bewertet · %2 brauchen Sie</translation>
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
