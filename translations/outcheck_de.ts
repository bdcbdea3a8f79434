<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommonReasons</name>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source>Counts are not rounded.</source>
        <translation>Anzahlen sind nicht gerundet.</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>Kontext fehlt</translation>
    </message>
    <message>
        <source>Context is missing: variables, population, and what was done to control disclosure.</source>
        <translation>Der Kontext fehlt: Variablen, Grundgesamtheit und was gegen Offenlegung getan wurde.</translation>
    </message>
    <message>
        <source>not redacted</source>
        <translation>nicht geschwärzt</translation>
    </message>
    <message>
        <source>Small counts are not redacted.</source>
        <translation>Kleine Anzahlen sind nicht geschwärzt.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>The counts that this figure is drawn from are missing.</source>
        <translation>Die Anzahlen, aus denen diese Abbildung gezeichnet ist, fehlen.</translation>
    </message>
    <message>
        <source>file type</source>
        <translation>Dateiart</translation>
    </message>
    <message>
        <source>This type of file cannot be released.</source>
        <translation>Diese Dateiart kann nicht freigegeben werden.</translation>
    </message>
</context>
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
        <translation>Verlassen Sie sich nicht darauf. Lassen Sie es, wie es ist, und sagen Sie es der Person, die für das Register verantwortlich ist.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Augenblick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is no longer the one that was checked. It is being checked again.</source>
        <translation>Die Datei ist nicht mehr die, die geprüft wurde. Sie wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Dismissing a finding needs a written reason.</source>
        <translation>Einen Befund zu entkräften braucht eine geschriebene Begründung.</translation>
    </message>
    <message>
        <source>Nothing is written into this workspace.</source>
        <translation>In diesen Arbeitsbereich wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A correction for oneself needs a written reason.</source>
        <translation>Eine Korrektur für sich selbst braucht eine geschriebene Begründung.</translation>
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
    <message>
        <source>Unchanged since it was last read; its digest is reused.</source>
        <translation>Unverändert, seit sie zuletzt gelesen wurde; ihre Prüfsumme wird wiederverwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dismissed</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1, %n entkräftet</numerusform>
            <numerusform>%1, %n entkräftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed with a reason; the verdict stands.</source>
        <translation>
            <numerusform>%n Befund mit Begründung entkräftet; das Urteil bleibt.</numerusform>
            <numerusform>%n Befunde mit Begründung entkräftet; das Urteil bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ count {threshold} people or fewer; such counts are withheld.</source>
        <translation>{cells} Zellen der Spalte {column} ‚{name}‘ zählen höchstens {threshold} Personen; solche Anzahlen werden zurückgehalten.</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ show {threshold} or less in a column rounded to {base}; ask whether small counts were withheld before rounding.</source>
        <translation>{cells} Zellen der Spalte {column} ‚{name}‘ zeigen höchstens {threshold} in einer auf {base} gerundeten Spalte; fragen Sie, ob kleine Anzahlen vor dem Runden zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ are not multiples of {base}, and no rounding is seen in the column.</source>
        <translation>{cells} Anzahlen der Spalte {column} ‚{name}‘ sind keine Vielfachen von {base}, und in der Spalte ist keine Rundung zu erkennen.</translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ break the rounding to {base} that the rest of the column follows.</source>
        <translation>{cells} Anzahlen der Spalte {column} ‚{name}‘ brechen die Rundung auf {base}, der die übrige Spalte folgt.</translation>
    </message>
    <message>
        <source>{columns} columns of counts are rounded ({roundings}), but not in a way the policy names.</source>
        <translation>{columns} Spalten mit Anzahlen sind gerundet ({roundings}), aber nicht so, wie das Regelwerk es nennt.</translation>
    </message>
    <message>
        <source>The table has {rows} rows; at most {limit} are admitted.</source>
        <translation>Die Tabelle hat {rows} Zeilen; zugelassen sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>The first record holds data: the columns have no names, so what they count is a guess.</source>
        <translation>Der erste Datensatz enthält Daten: Die Spalten haben keine Namen, was sie zählen, ist nur vermutet.</translation>
    </message>
    <message>
        <source>Files with the suffix {suffix} are not admitted.</source>
        <translation>Dateien mit der Endung {suffix} sind nicht zugelassen.</translation>
    </message>
    <message>
        <source>Files with the suffix {suffix} are admitted for review, but are not among the kinds that are released.</source>
        <translation>Dateien mit der Endung {suffix} sind zur Begutachtung zugelassen, gehören aber nicht zu den Arten, die freigegeben werden.</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes; at most {limit} are admitted.</source>
        <translation>Die Datei hat {bytes} Byte; zugelassen sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ identifies persons and hardly repeats: the table has one row a person.</source>
        <translation>Spalte {column} ‚{name}‘ bezeichnet Personen und wiederholt sich kaum: Die Tabelle hat eine Zeile je Person.</translation>
    </message>
    <message>
        <source>Column {column} is named ‘{name}’; tables with that header are not admitted.</source>
        <translation>Spalte {column} heißt ‚{name}‘; Tabellen mit diesem Spaltenkopf sind nicht zugelassen.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ tells births and no column counts people: the rows may be persons.</source>
        <translation>Spalte {column} ‚{name}‘ nennt Geburten, und keine Spalte zählt Menschen: Die Zeilen können Personen sein.</translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold a number with the check digit of an NHS number.</source>
        <translation>{places} Zellen der Spalte {column} ‚{name}‘ enthalten eine Zahl mit der Prüfziffer einer NHS-Nummer.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds NHS numbers ({places} cells with the right check digit).</source>
        <translation>Spalte {column} ‚{name}‘ enthält NHS-Nummern ({places} Zellen mit richtiger Prüfziffer).</translation>
    </message>
    <message>
        <source>{places} numbers have the check digit of an NHS number.</source>
        <translation>{places} Zahlen haben die Prüfziffer einer NHS-Nummer.</translation>
    </message>
    <message>
        <source>{places} NHS numbers stand in lines that name them so.</source>
        <translation>{places} NHS-Nummern stehen in Zeilen, die sie so nennen.</translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold an e-mail address.</source>
        <translation>{places} Zellen der Spalte {column} ‚{name}‘ enthalten eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>{places} e-mail addresses.</source>
        <translation>{places} E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold a full postcode: of a practice or of a person?</source>
        <translation>{places} Zellen der Spalte {column} ‚{name}‘ enthalten eine volle Postleitzahl: von einer Praxis oder einer Person?</translation>
    </message>
    <message>
        <source>{places} full postcodes: of a practice or of a person?</source>
        <translation>{places} volle Postleitzahlen: von einer Praxis oder einer Person?</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold codes of practices, networks, care boards, authorities or small areas.</source>
        <translation>{cells} Zellen der Spalte {column} ‚{name}‘ enthalten Kennungen von Praxen, Verbünden, Versorgungsträgern, Behörden oder kleinen Gebieten.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ identifies organisations.</source>
        <translation>Spalte {column} ‚{name}‘ bezeichnet Einrichtungen.</translation>
    </message>
    <message>
        <source>Column {column} is named ‘{name}’: do its cells tell an organisation or small area?</source>
        <translation>Spalte {column} heißt ‚{name}‘: Verraten ihre Zellen eine Einrichtung oder ein kleines Gebiet?</translation>
    </message>
    <message>
        <source>{rows} rows of a data set are listed: persons or a summary?</source>
        <translation>{rows} Zeilen eines Datensatzes sind aufgelistet: Personen oder eine Zusammenfassung?</translation>
    </message>
    <message>
        <source>{rows} rows of a data set with patient ids are listed.</source>
        <translation>{rows} Zeilen eines Datensatzes mit Patientennummern sind aufgelistet.</translation>
    </message>
    <message>
        <source>{rows} rows of a data frame are printed: persons or a summary?</source>
        <translation>{rows} Zeilen einer Datentabelle sind ausgegeben: Personen oder eine Zusammenfassung?</translation>
    </message>
    <message>
        <source>{rows} rows of a data frame with patient ids are printed.</source>
        <translation>{rows} Zeilen einer Datentabelle mit Patientennummern sind ausgegeben.</translation>
    </message>
    <message>
        <source>{places} frequencies in tables of the log are {threshold} or fewer.</source>
        <translation>{places} Häufigkeiten in Tabellen des Logs sind höchstens {threshold}.</translation>
    </message>
    <message>
        <source>{places} messages of the log count {threshold} or fewer.</source>
        <translation>{places} Meldungen des Logs zählen höchstens {threshold}.</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold names of organisations.</source>
        <translation>{cells} Zellen der Spalte {column} ‘{name}’ enthalten Namen von Organisationen.</translation>
    </message>
    <message>
        <source>{places} dates stand behind words that say birth.</source>
        <translation>{places} Daten stehen hinter Wörtern, die eine Geburt nennen.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds dates of birth.</source>
        <translation>Spalte {column} ‘{name}’ enthält Geburtsdaten.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds full postcodes of persons ({places} cells).</source>
        <translation>Spalte {column} ‘{name}’ enthält volle Postleitzahlen von Personen ({places} Zellen).</translation>
    </message>
    <message>
        <source>{places} e-mail addresses stand in lines that credit an author.</source>
        <translation>{places} E-Mail-Adressen stehen in Zeilen, die einen Autor nennen.</translation>
    </message>
    <message>
        <source>{places} of {numbers} numbers of ten digits have the check digit of an NHS number, about as many as chance gives: what are these numbers?</source>
        <translation>{places} von {numbers} zehnstelligen Zahlen haben die Prüfziffer einer NHS-Nummer, etwa so viele, wie der Zufall ergibt: Was sind das für Zahlen?</translation>
    </message>
    <message>
        <source>{places} of {numbers} numbers of ten digits in column {column} ‘{name}’ have the check digit of an NHS number, about as many as chance gives: what are these numbers?</source>
        <translation>{places} von {numbers} zehnstelligen Zahlen in Spalte {column} ‘{name}’ haben die Prüfziffer einer NHS-Nummer, etwa so viele, wie der Zufall ergibt: Was sind das für Zahlen?</translation>
    </message>
    <message>
        <source>Parts of the document are longer, deeper or more than can be looked at; they were not judged.</source>
        <translation>Teile des Dokuments sind länger, tiefer oder zahlreicher, als angesehen werden kann; sie wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>The file is no well-formed JSON; its content was not judged.</source>
        <translation>Die Datei ist kein wohlgeformtes JSON; ihr Inhalt wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Records and named numbers were held against the rules; what the file says besides was not judged.</source>
        <translation>Datensätze und benannte Zahlen wurden an den Regeln gemessen; was die Datei sonst sagt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Tables, labels and marks were held against the rules; what the page or figure says besides was not judged.</source>
        <translation>Tabellen, Beschriftungen und Zeichen wurden an den Regeln gemessen; was die Seite oder Abbildung sonst sagt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>{places} blocks of data are embedded ({bytes} bytes with pictures); what they hold was not judged.</source>
        <translation>{places} Datenblöcke sind eingebettet ({bytes} Bytes mit Bildern); was sie enthalten, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>{places} pictures are embedded ({bytes} bytes with other data); what they show was not judged.</source>
        <translation>{places} Bilder sind eingebettet ({bytes} Bytes mit anderen Daten); was sie zeigen, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The document may declare entities of its own, which say more than is written.</source>
        <translation>Das Dokument kann eigene Entitäten erklären, die mehr sagen als geschrieben steht.</translation>
    </message>
    <message>
        <source>{places} other documents are shown inside this one.</source>
        <translation>{places} andere Dokumente werden in diesem gezeigt.</translation>
    </message>
    <message>
        <source>{places} parts are fetched from the network when the file is opened.</source>
        <translation>{places} Teile werden aus dem Netz geholt, wenn die Datei geöffnet wird.</translation>
    </message>
    <message>
        <source>{places} scripts: what is shown may not be what the file holds.</source>
        <translation>{places} Skripte: Was gezeigt wird, ist vielleicht nicht, was die Datei enthält.</translation>
    </message>
    <message>
        <source>One line is drawn with {strokes} strokes, more than {limit}: if each step stands for an event, the figure shows all of them. Hold the number against the counts in the log.</source>
        <translation>Eine Linie ist mit {strokes} Strichen gezeichnet, mehr als {limit}: Steht jede Stufe für ein Ereignis, so zeigt die Abbildung sie alle. Vergleichen Sie die Zahl mit den Anzahlen im Log.</translation>
    </message>
    <message>
        <source>{marks} marks of one kind are drawn (‘{element}’), more than {limit}: if each stands for a person or an event, the figure shows all of them. Hold the number against the counts in the log.</source>
        <translation>{marks} Zeichen einer Art sind gezeichnet (‘{element}’), mehr als {limit}: Steht jedes für eine Person oder ein Ereignis, so zeigt die Abbildung sie alle. Vergleichen Sie die Zahl mit den Anzahlen im Log.</translation>
    </message>
    <message>
        <source>{places} counts differ by {threshold} or fewer from one that they seem to be a part of.</source>
        <translation>{places} Anzahlen unterscheiden sich um höchstens {threshold} von einer, deren Teil sie zu sein scheinen.</translation>
    </message>
    <message>
        <source>{places} labels state a count of {threshold} or fewer.</source>
        <translation>{places} Beschriftungen nennen eine Anzahl von höchstens {threshold}.</translation>
    </message>
    <message>
        <source>The text is longer than {lines} lines; printed tables behind them were not looked at closely.</source>
        <translation>Der Text hat mehr als {lines} Zeilen; gedruckte Tabellen dahinter wurden nicht genau angesehen.</translation>
    </message>
    <message>
        <source>{places} numbers in printed tables are {threshold} or fewer: do they count people?</source>
        <translation>{places} Zahlen in gedruckten Tabellen sind höchstens {threshold}: Zählen sie Personen?</translation>
    </message>
    <message>
        <source>The name promises {name}, but the content is {content}.</source>
        <translation>Der Name verspricht {name}, der Inhalt ist aber {content}.</translation>
    </message>
    <message>
        <source>The picture carries the position where it was taken.</source>
        <translation>Das Bild enthält den Ort der Aufnahme.</translation>
    </message>
    <message>
        <source>The picture carries camera data (EXIF).</source>
        <translation>Das Bild enthält Kameradaten (EXIF).</translation>
    </message>
    <message>
        <source>The picture carries a second, small picture that may show something else.</source>
        <translation>Das Bild enthält ein zweites, kleines Bild, das etwas anderes zeigen kann.</translation>
    </message>
    <message>
        <source>{bytes} bytes stand behind the end of the picture ({content}).</source>
        <translation>{bytes} Byte stehen hinter dem Ende des Bildes ({content}).</translation>
    </message>
    <message>
        <source>The picture carries texts or private data ({texts} texts, {bytes} bytes).</source>
        <translation>Das Bild enthält Texte oder private Daten ({texts} Texte, {bytes} Byte).</translation>
    </message>
    <message>
        <source>The picture is damaged ({fault}).</source>
        <translation>Das Bild ist beschädigt ({fault}).</translation>
    </message>
    <message>
        <source>{cells} cells would be computed by a spreadsheet instead of shown.</source>
        <translation>{cells} Zellen würde eine Tabellenkalkulation berechnen statt anzeigen.</translation>
    </message>
    <message>
        <source>{places} cells hold characters that are not seen.</source>
        <translation>{places} Zellen enthalten unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>{places} lines hold characters that are not seen.</source>
        <translation>{places} Zeilen enthalten unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>{records} records have another number of fields than the first ({width}); programs may read them differently.</source>
        <translation>{records} Datensätze haben eine andere Zahl von Feldern als der erste ({width}); Programme können sie verschieden lesen.</translation>
    </message>
    <message>
        <source>{places} quotation marks stand where none belongs.</source>
        <translation>{places} Anführungszeichen stehen, wo keines hingehört.</translation>
    </message>
    <message>
        <source>{records} records are not valid UTF-8.</source>
        <translation>{records} Datensätze sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The file is not the one its manifest declares: the SHA-256 differs.</source>
        <translation>Die Datei ist nicht die, die das Manifest nennt: Die SHA-256 weicht ab.</translation>
    </message>
    <message>
        <source>What the picture shows was not judged; a person must look at it and hold it against the counts behind it.</source>
        <translation>Was das Bild zeigt, wurde nicht beurteilt; ein Mensch muss es ansehen und mit den Anzahlen dahinter vergleichen.</translation>
    </message>
    <message>
        <source>There is no reader for this kind of file yet; its content was not judged.</source>
        <translation>Für diese Dateiart gibt es noch keinen Leser; ihr Inhalt wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Free text was searched for identifiers and printed rows, but not understood.</source>
        <translation>Freier Text wurde nach Kennungen und ausgegebenen Zeilen durchsucht, aber nicht verstanden.</translation>
    </message>
    <message>
        <source>The file is not text in an encoding that is understood.</source>
        <translation>Die Datei ist kein Text in einer bekannten Kodierung.</translation>
    </message>
    <message>
        <source>The file holds {bytes} NUL bytes.</source>
        <translation>Die Datei enthält {bytes} NUL-Bytes.</translation>
    </message>
    <message>
        <source>A record is longer than can be read; what follows it was not judged.</source>
        <translation>Ein Datensatz ist länger, als gelesen werden kann; was folgt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>{lines} lines are longer than can be judged as a whole.</source>
        <translation>{lines} Zeilen sind länger, als sich als Ganzes beurteilen lässt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>No table was recognised in the file.</source>
        <translation>In der Datei wurde keine Tabelle erkannt.</translation>
    </message>
    <message>
        <source>A quotation mark opened in line {line} is never closed; what follows was read as if it were an ordinary character.</source>
        <translation>Ein in Zeile {line} geöffnetes Anführungszeichen wird nie geschlossen; was folgt, wurde gelesen, als wäre es ein gewöhnliches Zeichen.</translation>
    </message>
    <message>
        <source>{columns} columns, the first of them column {column} ‘{name}’, may hold counts: what they hold could not be told for certain.</source>
        <translation>{columns} Spalten, als erste Spalte {column} ‚{name}‘, enthalten vielleicht Anzahlen: Was sie enthalten, ließ sich nicht sicher sagen.</translation>
    </message>
    <message>
        <source>{cells} cells of {columns} columns, the first of them column {column} ‘{name}’, are words among numbers: another table, a note or an unknown mark.</source>
        <translation>{cells} Zellen in {columns} Spalten, als erste Spalte {column} ‚{name}‘, sind Wörter unter Zahlen: eine weitere Tabelle, eine Anmerkung oder ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>{cells} names of columns or rows state {threshold} people or fewer.</source>
        <translation>{cells} Namen von Spalten oder Zeilen nennen {threshold} Personen oder weniger.</translation>
    </message>
    <message>
        <source>{cells} names of columns or rows state numbers of people that are not rounded as the table is, or to {base}.</source>
        <translation>{cells} Namen von Spalten oder Zeilen nennen Personenzahlen, die nicht wie die Tabelle oder auf {base} gerundet sind.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back {threshold} people or fewer out of the number in its header.</source>
        <translation>{cells} Kennzahlen der Spalte {column} ‚{name}‘ geben {threshold} Personen oder weniger aus der Zahl in ihrer Überschrift preis.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back exact counts out of the number in its header.</source>
        <translation>{cells} Kennzahlen der Spalte {column} ‚{name}‘ geben genaue Anzahlen aus der Zahl in ihrer Überschrift preis.</translation>
    </message>
    <message>
        <source>The points in column {column} ‘{name}’ separate thousands or decimals: nothing tells which.</source>
        <translation>Die Punkte in Spalte {column} ‚{name}‘ trennen Tausender oder Dezimalstellen: Nichts sagt, welche.</translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ give back numbers of {threshold} people or fewer, withheld or rounded in column {denominator}: the mean of whole numbers leaves one possible.</source>
        <translation>{cells} Mittelwerte der Spalte {column} ‚{name}‘ geben {threshold} Personen oder weniger preis, die in Spalte {denominator} zurückgehalten oder gerundet sind: Der Mittelwert ganzer Zahlen lässt nur eine Anzahl zu.</translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ give back exact numbers of people, rounded in column {denominator}: the mean of whole numbers leaves one possible.</source>
        <translation>{cells} Mittelwerte der Spalte {column} ‚{name}‘ geben genaue Personenzahlen preis, die in Spalte {denominator} gerundet sind: Der Mittelwert ganzer Zahlen lässt nur eine Anzahl zu.</translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ times the numbers of column {denominator} give {threshold} or fewer: does the mean count events?</source>
        <translation>{cells} Mittelwerte der Spalte {column} ‚{name}‘ mal die Zahlen der Spalte {denominator} ergeben {threshold} oder weniger: Zählt der Mittelwert Ereignisse?</translation>
    </message>
    <message>
        <source>The records {first} to {last} stand apart from the others, and this block could not be read as a table with names for its columns.</source>
        <translation>Die Datensätze {first} bis {last} stehen für sich, und dieser Block konnte nicht als Tabelle mit Namen für ihre Spalten gelesen werden.</translation>
    </message>
    <message>
        <source>{columns} columns, the first of them column {column} ‘{name}’, hold numbers in a form that could not be read.</source>
        <translation>{columns} Spalten, als erste Spalte {column} ‚{name}‘, enthalten Zahlen in einer Form, die nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The table states figures but no counts; whether enough people stand behind them was not judged.</source>
        <translation>Die Tabelle nennt Kennzahlen, aber keine Anzahlen; ob genug Menschen dahinterstehen, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>The table has {columns} columns; those behind column {judged} were not judged.</source>
        <translation>Die Tabelle hat {columns} Spalten; die hinter Spalte {judged} wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts of {threshold} people or fewer that column {numerator} withholds.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ geben Anzahlen von höchstens {threshold} Personen zurück, die Spalte {numerator} zurückhält.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts that are withheld beside them.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ geben Anzahlen zurück, die daneben zurückgehalten werden.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts that are not stated beside them; ask whether these were withheld.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ geben Anzahlen zurück, die daneben nicht genannt werden; fragen Sie, ob diese zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ say more about withheld counts than their mark, which stands for 1 to {threshold}.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ sagen über zurückgehaltene Anzahlen mehr als deren Zeichen, das für 1 bis {threshold} steht.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ were made before rounding and give back counts of {threshold} people or fewer, rounded in column {numerator}.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ wurden vor dem Runden berechnet und geben Anzahlen von höchstens {threshold} Personen zurück, die in Spalte {numerator} gerundet sind.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ were made before rounding and give back exact counts, rounded in column {numerator}.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ wurden vor dem Runden berechnet und geben genaue Anzahlen zurück, die in Spalte {numerator} gerundet sind.</translation>
    </message>
    <message>
        <source>In {cells} cells of column {column} ‘{name}’ all but {threshold} people or fewer are counted; those left over are a small group.</source>
        <translation>In {cells} Zellen der Spalte {column} ‚{name}‘ werden alle bis auf höchstens {threshold} Personen gezählt; die übrigen sind eine kleine Gruppe.</translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ leave {threshold} people or fewer of their population in column {whole}.</source>
        <translation>{cells} Anzahlen der Spalte {column} ‚{name}‘ lassen von ihrer Bevölkerung in Spalte {whole} höchstens {threshold} Personen übrig.</translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ are at most {threshold} below column {whole}, which is named like a population: are those left over people?</source>
        <translation>{cells} Anzahlen der Spalte {column} ‚{name}‘ liegen höchstens {threshold} unter Spalte {whole}, die wie eine Bevölkerung heißt: Sind die übrigen Personen?</translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} people or fewer; the difference is a count.</source>
        <translation>{cells} benachbarte Anzahlen der Spalte {column} ‚{name}‘ unterscheiden sich um höchstens {threshold} Personen; der Unterschied ist eine Anzahl.</translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; are the counts cumulative?</source>
        <translation>{cells} benachbarte Anzahlen der Spalte {column} ‚{name}‘ unterscheiden sich um höchstens {threshold}; sind die Anzahlen kumuliert?</translation>
    </message>
    <message>
        <source>{cells} steps of the curve in column {column} ‘{name}’ stand for {threshold} events or fewer.</source>
        <translation>{cells} Stufen der Kurve in Spalte {column} ‚{name}‘ stehen für höchstens {threshold} Ereignisse.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ describe {threshold} people or fewer, as column {denominator} states.</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ beschreiben höchstens {threshold} Personen, wie Spalte {denominator} angibt.</translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ describe groups whose size is withheld in column {denominator}; are they withheld with it?</source>
        <translation>{cells} Werte der Spalte {column} ‚{name}‘ beschreiben Gruppen, deren Größe in Spalte {denominator} zurückgehalten wird; werden sie mit ihr zurückgehalten?</translation>
    </message>
    <message>
        <source>In {cells} rows one class holds everybody that column {column} ‘{name}’ counts: whoever is in the group is in that class.</source>
        <translation>In {cells} Zeilen enthält eine Klasse alle, die Spalte {column} ‚{name}‘ zählt: Wer in der Gruppe ist, ist in dieser Klasse.</translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that everybody in a group is alike.</source>
        <translation>{cells} Prozentwerte der Spalte {column} ‚{name}‘ sagen, dass in einer Gruppe alle gleich sind.</translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that nobody in a group is so.</source>
        <translation>{cells} Prozentwerte der Spalte {column} ‚{name}‘ sagen, dass in einer Gruppe niemand so ist.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ states smallest or largest values ({cells} cells): each can be one person's, unless it is structural.</source>
        <translation>Spalte {column} ‚{name}‘ nennt kleinste oder größte Werte ({cells} Zellen): Jeder kann der einer einzelnen Person sein, wenn er nicht strukturell ist.</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ are smallest or largest values: each can be one person's, unless it is structural.</source>
        <translation>{cells} Zellen der Spalte {column} ‚{name}‘ sind kleinste oder größte Werte: Jeder kann der einer einzelnen Person sein, wenn er nicht strukturell ist.</translation>
    </message>
    <message>
        <source>{cells} percentiles of column {column} ‘{name}’ have fewer than {fewest} people on one side.</source>
        <translation>{cells} Perzentile der Spalte {column} ‚{name}‘ haben auf einer Seite weniger als {fewest} Personen.</translation>
    </message>
    <message>
        <source>{cells} results in column {column} ‘{name}’ have fewer than {fewest} degrees of freedom.</source>
        <translation>{cells} Ergebnisse in Spalte {column} ‚{name}‘ haben weniger als {fewest} Freiheitsgrade.</translation>
    </message>
    <message>
        <source>{cells} ratios of column {column} ‘{name}’ are beyond {largest} or below its inverse: a group without events stands behind them.</source>
        <translation>{cells} Verhältnisse der Spalte {column} ‚{name}‘ liegen über {largest} oder unter dessen Kehrwert: Dahinter steht eine Gruppe ohne Ereignisse.</translation>
    </message>
    <message>
        <source>{cells} intervals around column {column} ‘{name}’ are so wide that one group has about {threshold} events or fewer.</source>
        <translation>{cells} Intervalle um Spalte {column} ‚{name}‘ sind so weit, dass eine Gruppe etwa {threshold} Ereignisse oder weniger hat.</translation>
    </message>
    <message>
        <source>{cells} rows of a table over {variables} variables count one person each (column {column} ‘{name}’): such a row is that person's record.</source>
        <translation>{cells} Zeilen einer Tabelle über {variables} Merkmale zählen je eine Person (Spalte {column} ‚{name}‘): Eine solche Zeile ist der Datensatz dieser Person.</translation>
    </message>
    <message>
        <source>The {columns} columns of counts are not rounded in one way ({roundings}); one may give back what another blurs.</source>
        <translation>Die {columns} Spalten mit Anzahlen sind nicht auf eine Art gerundet ({roundings}); eine kann zurückgeben, was die andere verwischt.</translation>
    </message>
    <message>
        <source>{cells} sums of column {column} ‘{name}’ are mostly made up by one or two contributions.</source>
        <translation>{cells} Summen der Spalte {column} ‚{name}‘ bestehen größtenteils aus einem oder zwei Beiträgen.</translation>
    </message>
    <message>
        <source>The table is too large for looking at how its numbers hang together; whether figures give counts back was not judged.</source>
        <translation>Die Tabelle ist zu groß, um zu prüfen, wie ihre Zahlen zusammenhängen; ob Werte Anzahlen zurückgeben, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ is taken as {role} because a person says so ({source}); its cells alone say {before}. Whoever releases the table has to agree.</source>
        <translation>Spalte {column} ‚{name}‘ gilt als {role}, weil ein Mensch es so sagt ({source}); ihre Zellen allein sagen {before}. Wer die Tabelle freigibt, muss zustimmen.</translation>
    </message>
    <message>
        <source>A correction names a column that the table does not have ({source}).</source>
        <translation>Eine Korrektur nennt eine Spalte, die die Tabelle nicht hat ({source}).</translation>
    </message>
    <message>
        <source>In {cells} cells one class holds {percent}% or more of those that column {column} ‘{name}’ counts: whoever is in the group is likely to be in that class.</source>
        <translation>In {cells} Zellen hat eine Klasse {percent} % oder mehr derer, die Spalte {column} ‚{name}‘ zählt: Wer zur Gruppe gehört, gehört wahrscheinlich zu dieser Klasse.</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold {percent}% or more of their column: whoever is counted there is likely to be in that row.</source>
        <translation>{cells} Zellen der Spalte {column} ‚{name}‘ haben {percent} % oder mehr ihrer Spalte: Wer dort gezählt wird, gehört wahrscheinlich in diese Zeile.</translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that {percent}% or more of a group are alike.</source>
        <translation>{cells} Prozentangaben der Spalte {column} ‚{name}‘ sagen, dass {percent} % oder mehr einer Gruppe gleich sind.</translation>
    </message>
    <message>
        <source>{cells} models whose observations column {column} ‘{name}’ states leave fewer than {fewest} degrees of freedom when their coefficients are taken off.</source>
        <translation>{cells} Modelle, deren Beobachtungen Spalte {column} ‚{name}‘ nennt, lassen nach Abzug ihrer Koeffizienten weniger als {fewest} Freiheitsgrade.</translation>
    </message>
    <message>
        <source>{cells} models fit their data exactly, as column {column} ‘{name}’ says: a saturated model is its data, written in another way.</source>
        <translation>{cells} Modelle passen genau auf ihre Daten, wie Spalte {column} ‚{name}‘ sagt: Ein gesättigtes Modell sind seine Daten, anders geschrieben.</translation>
    </message>
    <message>
        <source>{cells} correlations of column {column} ‘{name}’ are 1 or -1: whoever knows one of the two values knows the other.</source>
        <translation>{cells} Korrelationen der Spalte {column} ‚{name}‘ sind 1 oder -1: Wer einen der beiden Werte kennt, kennt den anderen.</translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold what looks like names of persons.</source>
        <translation>{places} Zellen der Spalte {column} ‚{name}‘ enthalten, was wie Namen von Personen aussieht.</translation>
    </message>
    <message>
        <source>{places} names stand behind a title: of persons in the data?</source>
        <translation>{places} Namen stehen hinter einem Titel: von Personen in den Daten?</translation>
    </message>
    <message>
        <source>{places} names behind a title stand in lines that credit an author.</source>
        <translation>{places} Namen hinter einem Titel stehen in Zeilen, die einen Autor nennen.</translation>
    </message>
    <message>
        <source>{entries} colours of the palette are beyond what any pixel can show: they may hold {bytes} bytes of data.</source>
        <translation>{entries} Farben der Palette kann kein Bildpunkt zeigen: Sie können {bytes} Bytes an Daten enthalten.</translation>
    </message>
    <message>
        <source>{entries} different colours are fully transparent: what is drawn in them is not seen.</source>
        <translation>{entries} verschiedene Farben sind völlig durchsichtig: Was in ihnen gezeichnet ist, sieht man nicht.</translation>
    </message>
</context>
<context>
    <name>RuleTitles</name>
    <message>
        <source>Small counts</source>
        <translation>Kleine Anzahlen</translation>
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
        <translation>Personendaten in einem Log</translation>
    </message>
    <message>
        <source>Small counts printed in a log</source>
        <translation>Kleine Anzahlen in einem Log</translation>
    </message>
    <message>
        <source>Scripts and references to the network</source>
        <translation>Skripte und Verweise ins Netz</translation>
    </message>
    <message>
        <source>Embedded pictures and data</source>
        <translation>Eingebettete Bilder und Daten</translation>
    </message>
    <message>
        <source>One mark for each person</source>
        <translation>Ein Zeichen für jede Person</translation>
    </message>
    <message>
        <source>Small counts in labels</source>
        <translation>Kleine Anzahlen in Beschriftungen</translation>
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
    <message>
        <source>No header</source>
        <translation>Kein Spaltenkopf</translation>
    </message>
    <message>
        <source>Counts from percentages</source>
        <translation>Anzahlen aus Prozentwerten</translation>
    </message>
    <message>
        <source>Counts from rates</source>
        <translation>Anzahlen aus Raten</translation>
    </message>
    <message>
        <source>Small complements</source>
        <translation>Kleine Restgruppen</translation>
    </message>
    <message>
        <source>Small denominators</source>
        <translation>Kleine Nenner</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>Everybody alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Minimum and maximum</source>
        <translation>Minimum und Maximum</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Groups of one</source>
        <translation>Gruppen aus einer Person</translation>
    </message>
    <message>
        <source>Rounded in several ways</source>
        <translation>Auf mehrere Arten gerundet</translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation>Dominanz</translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Choose an output</source>
        <translation>Wählen Sie ein Ergebnis</translation>
    </message>
    <message>
        <source>Pick one on the left, or press J for the next and K for the previous. Its content, what was found in it and your decision appear here.</source>
        <translation>Wählen Sie links eines aus oder drücken Sie J für das nächste und K für das vorige. Sein Inhalt, die Befunde und Ihre Entscheidung erscheinen hier.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>It holds no bytes at all. Ask its author whether that is meant.</source>
        <translation>Sie enthält kein einziges Byte. Fragen Sie, wer sie geschrieben hat, ob das so gemeint ist.</translation>
    </message>
    <message>
        <source>The platform left this file out and put a message in its place: there is nothing here to look at or to release. Its author has to change the file and run the action again.</source>
        <translation>Die Plattform hat diese Datei ausgelassen und eine Nachricht an ihre Stelle gesetzt: Hier gibt es nichts anzusehen oder freizugeben. Wer sie schrieb, muss sie ändern und die Aktion erneut laufen lassen.</translation>
    </message>
    <message>
        <source>Not admitted to level 4</source>
        <translation>Nicht zur Stufe 4 zugelassen</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>Nicht auf dem Datenträger</translation>
    </message>
    <message>
        <source>It is named as an output, but there is no such file in the workspace. Check that the folder is complete; if it is, the file was removed after its job ran.</source>
        <translation>Sie ist als Ergebnis genannt, liegt aber nicht im Arbeitsbereich. Prüfen Sie, ob der Ordner vollständig ist; wenn ja, wurde sie nach dem Lauf entfernt.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>It is a link, a device, or a file that you have no permission to read. Links are not followed. Ask whoever runs this machine for permission, then try again.</source>
        <translation>Es ist eine Verknüpfung, ein Gerät oder eine Datei, die Sie nicht lesen dürfen. Verknüpfungen wird nicht gefolgt. Bitten Sie die Verwaltung dieses Rechners um Leserechte und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Its privacy level is %1. Such files are never opened here, not even to count their bytes.</source>
        <translation>Ihre Schutzstufe ist %1. Solche Dateien werden hier nie geöffnet, nicht einmal, um ihre Bytes zu zählen.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Das Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Its name says that it is a picture, its bytes do not: it is neither PNG nor JPEG, nor a drawing (SVG). Ask its author what it is. Do not release it unseen.</source>
        <translation>Ihr Name nennt sie ein Bild, ihre Bytes nicht: Sie ist weder PNG noch JPEG noch eine Zeichnung (SVG). Fragen Sie, was sie ist. Geben Sie sie nicht ungesehen frei.</translation>
    </message>
    <message>
        <source>The file is cut short or broken inside. Ask its author for a fresh copy. Do not release it unseen.</source>
        <translation>Die Datei ist abgeschnitten oder innen beschädigt. Bitten Sie um eine neue Kopie. Geben Sie sie nicht ungesehen frei.</translation>
    </message>
    <message>
        <source>The picture is larger than this program decodes. Ask its author for a smaller one.</source>
        <translation>Das Bild ist größer, als dieses Programm entschlüsselt. Bitten Sie um ein kleineres.</translation>
    </message>
    <message>
        <source>Decoding it took more memory or time than a picture should need, and was stopped. That can be an attack: do not open it elsewhere without care.</source>
        <translation>Das Entschlüsseln brauchte mehr Speicher oder Zeit, als ein Bild brauchen sollte, und wurde angehalten. Das kann ein Angriff sein: Öffnen Sie es anderswo nur mit Vorsicht.</translation>
    </message>
    <message>
        <source>Decoding took too long and was stopped. Try again when the machine is less busy.</source>
        <translation>Das Entschlüsseln dauerte zu lange und wurde angehalten. Versuchen Sie es erneut, wenn der Rechner weniger beschäftigt ist.</translation>
    </message>
    <message>
        <source>The process that decodes pictures died on this file. Nothing else is affected. The file may have been made to do that: do not open it elsewhere without care.</source>
        <translation>Der Prozess, der Bilder entschlüsselt, brach an dieser Datei ab. Sonst ist nichts betroffen. Die Datei kann dazu gemacht sein: Öffnen Sie sie anderswo nur mit Vorsicht.</translation>
    </message>
    <message>
        <source>The program outcheck-decoder, which pictures are decoded with, is not beside this one. Install Outcheck again, whole.</source>
        <translation>Das Programm outcheck-decoder, mit dem Bilder entschlüsselt werden, steht nicht neben diesem. Installieren Sie Outcheck erneut und vollständig.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there, then try again.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob sie noch da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>Its name says that it is text, its bytes do not. Ask its author what it is. Do not release it unseen.</source>
        <translation>Ihr Name nennt sie Text, ihre Bytes nicht. Fragen Sie, was sie ist. Geben Sie sie nicht ungesehen frei.</translation>
    </message>
    <message>
        <source>There is no preview of web pages yet. The page must be looked at in another program before you decide; its source, with anything hidden in it, is on the Text tab.</source>
        <translation>Für Webseiten gibt es noch keine Vorschau. Die Seite muss vor der Entscheidung in einem anderen Programm angesehen werden; ihr Quelltext mit allem Verborgenen steht im Reiter Text.</translation>
    </message>
    <message>
        <source>There is no preview of JSON yet beyond its text, which is on the Text tab.</source>
        <translation>Für JSON gibt es noch keine Vorschau außer seinem Text im Reiter Text.</translation>
    </message>
    <message>
        <source>There is no preview of PDF documents yet. It must be looked at in another program before you decide.</source>
        <translation>Für PDF-Dokumente gibt es noch keine Vorschau. Es muss vor der Entscheidung in einem anderen Programm angesehen werden.</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. It must be looked at in another program before you decide.</source>
        <translation>Für diese Dateiart gibt es keine Vorschau. Sie muss vor der Entscheidung in einem anderen Programm angesehen werden.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation>Bis zu dieser Spalte fixieren</translation>
    </message>
    <message>
        <source>Unfreeze the columns</source>
        <translation>Spalten lösen</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>Diese Spalte nach links schieben</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Diese Spalte nach rechts schieben</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation>Diese Spalte breiter machen</translation>
    </message>
    <message>
        <source>Make this column narrower</source>
        <translation>Diese Spalte schmaler machen</translation>
    </message>
    <message>
        <source>Fit the width to the content</source>
        <translation>Breite dem Inhalt anpassen</translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation>Nach dieser Spalte aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation>Nach dieser Spalte absteigend sortieren</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>Filter the rows…</source>
        <translation>Zeilen filtern …</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>This column is…</source>
        <translation>Diese Spalte ist …</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>dimension</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>zusammengesetzt</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>p value</source>
        <translation>p-Wert</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation>Dezimalzahlen</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozentsätze</translation>
    </message>
    <message>
        <source>n (p%)</source>
        <translation>n (p %)</translation>
    </message>
    <message>
        <source>n/N</source>
        <translation>n/N</translation>
    </message>
    <message>
        <source>value (interval)</source>
        <translation>Wert (Intervall)</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>redaction marks</source>
        <translation>Schwärzungszeichen</translation>
    </message>
    <message>
        <source>marks for missing</source>
        <translation>Zeichen für Fehlendes</translation>
    </message>
    <message>
        <source>to the nearest %1</source>
        <translation>auf %1 gerundet</translation>
    </message>
    <message>
        <source>up to a multiple of %1</source>
        <translation>aufgerundet auf ein Vielfaches von %1</translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation>Mittelpunkt %1</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine zu erkennen</translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>who: vote, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 — comment erased</source>
        <translation>%1 — Kommentar gelöscht</translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translation>%1 — „%2“</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n other vote(s), hidden until you have voted</source>
        <translation>
            <numerusform>%n andere Stimme, verborgen, bis Sie abgestimmt haben</numerusform>
            <numerusform>%n andere Stimmen, verborgen, bis Sie abgestimmt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) of yours lapsed, because the file or its findings changed</source>
        <translation>
            <numerusform>%n Stimme von Ihnen verfiel, weil sich die Datei oder ihre Befunde änderten</numerusform>
            <numerusform>%n Stimmen von Ihnen verfielen, weil sich die Datei oder ihre Befunde änderten</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
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
        <translation>Log</translation>
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
    <name>main</name>
    <message>
        <source>Output checking and release review.</source>
        <translation>Ergebnisprüfung und Begutachtung zur Freigabe.</translation>
    </message>
    <message>
        <source>The folder of a workspace, or a file in one.</source>
        <translation>Der Ordner eines Arbeitsbereichs oder eine Datei darin.</translation>
    </message>
    <message>
        <source>A built-in policy or a YAML file.</source>
        <translation>Ein eingebautes Regelwerk oder eine YAML-Datei.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ActivityPanel</name>
    <message>
        <source>Verify the ledger</source>
        <translation>Das Register nachprüfen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verifying every signature…</source>
        <translation>Jede Signatur wird nachgeprüft …</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Register wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: there is no key to sign with. The decision panel asks for one.</source>
        <translation>Noch ist nichts verzeichnet: Es gibt keinen Schlüssel zum Signieren. Das Entscheidungsfeld fragt danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the ledger, each signed and read back.</source>
        <translation>
            <numerusform>%n Eintrag im Register, signiert und zurückgelesen.</numerusform>
            <numerusform>%n Einträge im Register, jeder signiert und zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>voted (hidden until you have)</source>
        <translation>abgestimmt (verborgen, bis Sie abgestimmt haben)</translation>
    </message>
    <message>
        <source>report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>ledger begun</source>
        <translation>Register begonnen</translation>
    </message>
    <message numerus="yes">
        <source>The ledger is genuine: %n entry(ies), every signature and chain holds.</source>
        <translation>
            <numerusform>Das Register ist echt: %n Eintrag, jede Signatur und Kette stimmt.</numerusform>
            <numerusform>Das Register ist echt: %n Einträge, jede Signatur und Kette stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is NOT genuine. %1</source>
        <translation>Das Register ist NICHT echt. %1</translation>
    </message>
    <message>
        <source>dismissed something (hidden until you have voted)</source>
        <translation>hat etwas entkräftet (verborgen, bis Sie abgestimmt haben)</translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <comment>rule</comment>
        <translation>entkräftet: %1</translation>
    </message>
    <message>
        <source>no longer dismissed: %1</source>
        <comment>rule</comment>
        <translation>nicht mehr entkräftet: %1</translation>
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
    <name>outcheck::desktop::CommandPalette</name>
    <message>
        <source>Type the name of a command or of an output</source>
        <translation>Name eines Befehls oder eines Ergebnisses</translation>
    </message>
    <message>
        <source>Command or output</source>
        <translation>Befehl oder Ergebnis</translation>
    </message>
    <message>
        <source>Commands and outputs</source>
        <translation>Befehle und Ergebnisse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <comment>command, keys</comment>
        <translation>%1	%2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::DecisionPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This draft could not be kept on disk: %1</source>
        <translation>Dieser Entwurf konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Not recorded. %1 %2</source>
        <translation>Nicht verzeichnet. %1 %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve this output for release (A, then Enter)</source>
        <translation>Dieses Ergebnis freigeben (A, dann Eingabe)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Ask for changes (C, then Enter)</source>
        <translation>Änderungen verlangen (C, dann Eingabe)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject: it must not be released at all (R, then Enter)</source>
        <translation>Ablehnen: Es darf überhaupt nicht freigegeben werden (R, dann Eingabe)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number key and short reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comment or reason</source>
        <translation>Kommentar oder Begründung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verzeichnen</translation>
    </message>
    <message>
        <source>Sign and record the chosen decision (Enter)</source>
        <translation>Die gewählte Entscheidung signieren und verzeichnen (Eingabe)</translation>
    </message>
    <message>
        <source>Votes on this output</source>
        <translation>Stimmen zu diesem Ergebnis</translation>
    </message>
    <message>
        <source>Nothing can be recorded. %1 %2</source>
        <translation>Es kann nichts verzeichnet werden. %1 %2</translation>
    </message>
    <message>
        <source>Choose an output to decide on.</source>
        <translation>Wählen Sie ein Ergebnis, über das zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Register wird gelesen …</translation>
    </message>
    <message>
        <source>Enter records it.</source>
        <translation>Eingabe verzeichnet sie.</translation>
    </message>
    <message>
        <source>A approves, C asks for changes, R rejects.</source>
        <translation>A gibt frei, C verlangt Änderungen, R lehnt ab.</translation>
    </message>
    <message>
        <source>Recorded: %1, %2.</source>
        <comment>vote, time</comment>
        <translation>Verzeichnet: %1, %2.</translation>
    </message>
    <message>
        <source>Choose first: approve, changes or reject.</source>
        <translation>Wählen Sie zuerst: freigeben, Änderungen oder ablehnen.</translation>
    </message>
    <message>
        <source>Reading the file again and recording…</source>
        <translation>Die Datei wird erneut gelesen und das Votum aufgezeichnet …</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsModel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3 columns</source>
        <comment>rule, places, columns</comment>
        <translation>%1 — %2 in %3 Spalten</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>column, places</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rule, places</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>rule, places, column</comment>
        <translation>%1 — %2 in %3</translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <translation>Nicht beurteilt: %1</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>Nicht fertig: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No rule can judge this part, so a person has to: %1</source>
        <translation>Keine Regel kann diesen Teil beurteilen, das muss ein Mensch tun: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>entkräftet</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n entkräftet</numerusform>
            <numerusform>%n entkräftet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, dismissed</source>
        <comment>place</comment>
        <translation>%1, entkräftet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, dismissed</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <comment>number, column</comment>
        <translation>Tabelle %1, %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rule, column</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Warum das ein Befund ist</translation>
    </message>
    <message>
        <source>No output chosen.</source>
        <translation>Kein Ergebnis gewählt.</translation>
    </message>
    <message>
        <source>The check of this file is under way.</source>
        <translation>Diese Datei wird gerade geprüft.</translation>
    </message>
    <message>
        <source>The file changed while it was checked. What stands here may be out of date.</source>
        <translation>Die Datei änderte sich während der Prüfung. Was hier steht, kann veraltet sein.</translation>
    </message>
    <message>
        <source>The check did not come to its end, so nothing here says that the file is clean.</source>
        <translation>Die Prüfung kam nicht zum Ende; nichts hier besagt, dass die Datei unbedenklich ist.</translation>
    </message>
    <message>
        <source>No rule found anything.</source>
        <translation>Keine Regel hat etwas gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of finding</source>
        <translation>
            <numerusform>%n Art von Befund</numerusform>
            <numerusform>%n Arten von Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n place(s)</source>
        <translation>
            <numerusform>, %n Stelle</numerusform>
            <numerusform>, %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>N goes to the next place, P to the one before.</source>
        <translation>N geht zur nächsten Stelle, P zur vorigen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n place(s) are listed.</source>
        <translation>
            <numerusform>Nur die erste Stelle ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten %n Stellen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule found anything, but not everything could be judged.</source>
        <translation>Keine Regel hat etwas gefunden, aber nicht alles konnte beurteilt werden.</translation>
    </message>
    <message>
        <source>Unchanged since it was last read; its digest is reused.</source>
        <translation>Unverändert, seit sie zuletzt gelesen wurde; ihre Prüfsumme wird wiederverwendet.</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Entkräften …</translation>
    </message>
    <message>
        <source>Say why this finding is no reason to hold the file back (D)</source>
        <translation>Sagen, warum dieser Befund kein Grund ist, die Datei zurückzuhalten (D)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The finding counts again (Shift+D)</source>
        <translation>Der Befund zählt wieder (Umschalt+D)</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>What the rule looks for, why, and what puts it right (F1)</source>
        <translation>Was die Regel sucht, warum, und was es behebt (F1)</translation>
    </message>
    <message numerus="yes">
        <source>, %n dismissed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>, %n entkräftet</numerusform>
            <numerusform>, %n entkräftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that this policy switches off</source>
        <translation>Regeln, die diese Richtlinie abschaltet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Demanded, and not checked by any rule</source>
        <translation>Verlangt, und von keiner Regel geprüft</translation>
    </message>
    <message>
        <source>There is no page of help on this rule.</source>
        <translation>Zu dieser Regel gibt es keine Hilfeseite.</translation>
    </message>
    <message>
        <source>Not recorded. %1 %2</source>
        <translation>Nicht verzeichnet. %1 %2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::IdentityPanel</name>
    <message>
        <source>Make a new key</source>
        <translation>Einen neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Eine Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Use a key of the agent</source>
        <translation>Einen Schlüssel des Agenten verwenden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Every decision is signed. Choose the key that you sign with; this is asked once.</source>
        <translation>Jede Entscheidung wird signiert. Wählen Sie den Schlüssel dafür; das wird einmal gefragt.</translation>
    </message>
    <message>
        <source>Your name, as it stands in the ledger</source>
        <translation>Ihr Name, wie er im Register steht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Private key, or public key of the agent</source>
        <translation>Privater Schlüssel oder öffentlicher Schlüssel des Agenten</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Keys of the agent</source>
        <translation>Schlüssel des Agenten</translation>
    </message>
    <message>
        <source>No agent is running, or it holds no key</source>
        <translation>Es läuft kein Agent, oder er hält keinen Schlüssel</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Der Schlüssel wird erzeugt …</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Der Schlüssel wird ausprobiert …</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Einen Schlüssel wählen</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobRequestPanel</name>
    <message>
        <source>the study repository at the job&apos;s commit</source>
        <translation>das Repositorium der Studie beim Commit des Laufs</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>the page, its lost indentation rebuilt from the known keys</source>
        <translation>die Seite, deren verlorene Einrückung aus den bekannten Schlüsseln wiederhergestellt ist</translation>
    </message>
    <message>
        <source>nowhere: the levels cannot be told</source>
        <translation>nirgends: die Stufen sind nicht zu erkennen</translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>Eine Seite öffnen …</translation>
    </message>
    <message>
        <source>Declared outputs and their privacy levels</source>
        <translation>Angegebene Ergebnisse und ihre Schutzstufen</translation>
    </message>
    <message>
        <source>Output pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>No job request page is open</source>
        <translation>Keine Auftragsseite ist offen</translation>
    </message>
    <message>
        <source>Save the page of the job request from the jobs site as text or HTML and open it here (Ctrl+J).</source>
        <translation>Speichern Sie die Seite des Auftrags als Text oder HTML und öffnen Sie sie hier (Strg+J).</translation>
    </message>
    <message>
        <source>Open a job request page</source>
        <translation>Eine Auftragsseite öffnen</translation>
    </message>
    <message>
        <source>Saved pages (*.txt *.html *.htm);;All files (*)</source>
        <translation>Gespeicherte Seiten (*.txt *.html *.htm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>Diese Seite ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>job, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Requested actions</source>
        <translation>Verlangte Aktionen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Force run dependencies</source>
        <translation>Abhängigkeiten erzwingen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pipeline from</source>
        <translation>Pipeline aus</translation>
    </message>
    <message>
        <source>This page is about the workspace %1, not about the open one.</source>
        <translation>Diese Seite handelt vom Arbeitsbereich %1, nicht vom offenen.</translation>
    </message>
    <message>
        <source>The page does not tell: %1.</source>
        <translation>Die Seite sagt nicht: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the pipeline could not be placed.</source>
        <translation>
            <numerusform>%n Zeile der Pipeline ließ sich nicht einordnen.</numerusform>
            <numerusform>%n Zeilen der Pipeline ließen sich nicht einordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what is refused, action</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>Today&apos;s rules would refuse: %1.</source>
        <translation>Nach heutigen Regeln abgewiesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace have another level than this pipeline gives them.</source>
        <translation>
            <numerusform>%n Ergebnis des Arbeitsbereichs hat eine andere Stufe, als diese Pipeline ihm gibt.</numerusform>
            <numerusform>%n Ergebnisse des Arbeitsbereichs haben eine andere Stufe, als diese Pipeline ihnen gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace fit the patterns of several actions.</source>
        <translation>
            <numerusform>%n Ergebnis des Arbeitsbereichs passt auf Muster mehrerer Aktionen.</numerusform>
            <numerusform>%n Ergebnisse des Arbeitsbereichs passen auf Muster mehrerer Aktionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>requested</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>not in this request</source>
        <translation>nicht in diesem Auftrag</translation>
    </message>
    <message>
        <source>ambiguous with %1</source>
        <translation>mehrdeutig mit %1</translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation>genommen als %1</translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation>nicht bekannt (%1)</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobsPanel</name>
    <message>
        <source>No jobs are recorded here</source>
        <translation>Hier sind keine Läufe verzeichnet</translation>
    </message>
    <message>
        <source>Neither a manifest, nor logs, nor a local database name a job.</source>
        <translation>Weder ein Manifest noch Logs noch eine lokale Datenbank nennen einen Lauf.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobsTimeline</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Timeline of the jobs</source>
        <translation>Zeitleiste der Läufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>ran for %1</source>
        <translation>lief %1</translation>
    </message>
    <message>
        <source>No times are recorded for these jobs.</source>
        <translation>Für diese Läufe sind keine Zeiten verzeichnet.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Any key closes this list; the arrows move in it.</source>
        <translation>Jede Taste schließt diese Liste; die Pfeiltasten bewegen sich darin.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Einen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Das Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open again from disk</source>
        <translation>Erneut vom Datenträger öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Check this output again</source>
        <translation>Dieses Ergebnis erneut prüfen</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Alles erneut prüfen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Die Prüfung anhalten</translation>
    </message>
    <message>
        <source>Open a job request page…</source>
        <translation>Eine Auftragsseite öffnen …</translation>
    </message>
    <message>
        <source>Report of this review</source>
        <translation>Bericht dieser Begutachtung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Next output</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Previous output</source>
        <translation>Voriges Ergebnis</translation>
    </message>
    <message>
        <source>Next output that needs me</source>
        <translation>Nächstes Ergebnis, das mich braucht</translation>
    </message>
    <message>
        <source>Filter the outputs</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Only what needs me, on or off</source>
        <translation>Nur was mich braucht, ein oder aus</translation>
    </message>
    <message>
        <source>Only undecided, on or off</source>
        <translation>Nur Unentschiedene, ein oder aus</translation>
    </message>
    <message>
        <source>Only changed, on or off</source>
        <translation>Nur Geänderte, ein oder aus</translation>
    </message>
    <message>
        <source>Out of date outputs, on or off</source>
        <translation>Veraltete Ergebnisse, ein oder aus</translation>
    </message>
    <message>
        <source>Worst first, on or off</source>
        <translation>Schlimmstes zuerst, ein oder aus</translation>
    </message>
    <message>
        <source>Group by action</source>
        <translation>Nach Aktion gruppieren</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Nach Ordner gruppieren</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Nach Zustand gruppieren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>In der Vorschau suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next way to look at the output</source>
        <translation>Nächste Ansicht der Ausgabe</translation>
    </message>
    <message>
        <source>Go to the job summary of a log</source>
        <translation>Zur Zusammenfassung eines Logs gehen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Änderungen verlangen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Record the chosen decision</source>
        <translation>Die gewählte Entscheidung verzeichnen</translation>
    </message>
    <message>
        <source>Take my vote back</source>
        <translation>Meine Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Einen Kommentar schreiben</translation>
    </message>
    <message>
        <source>Reason: not rounded</source>
        <translation>Grund: nicht gerundet</translation>
    </message>
    <message>
        <source>Reason: context missing</source>
        <translation>Grund: Kontext fehlt</translation>
    </message>
    <message>
        <source>Reason: not redacted</source>
        <translation>Grund: nicht geschwärzt</translation>
    </message>
    <message>
        <source>Reason: no underlying data</source>
        <translation>Grund: zugrunde liegende Daten fehlen</translation>
    </message>
    <message>
        <source>Reason: file type</source>
        <translation>Grund: Dateiart</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriges Feld</translation>
    </message>
    <message>
        <source>Back to the list; drop the choice</source>
        <translation>Zurück zur Liste; Wahl verwerfen</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Einen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Outcheck</source>
        <translation>Outcheck</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>job request %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <translation>letzter Lauf %1</translation>
    </message>
    <message>
        <source>policy %1, %2</source>
        <comment>id, version</comment>
        <translation>Regelwerk %1, %2</translation>
    </message>
    <message>
        <source>%1 — Outcheck</source>
        <translation>%1 — Outcheck</translation>
    </message>
    <message>
        <source>Check %1/%2</source>
        <translation>Prüfung %1/%2</translation>
    </message>
    <message>
        <source>%1 fail · %2 query · %3 clean</source>
        <translation>%1 durchgefallen · %2 Rückfrage · %3 unbedenklich</translation>
    </message>
    <message>
        <source> · %1 not finished</source>
        <translation> · %1 nicht fertig</translation>
    </message>
    <message>
        <source>Go to a row or line</source>
        <translation>Zu einer Zeile gehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Compare with a safe copy…</source>
        <translation>Mit einer sicheren Kopie vergleichen …</translation>
    </message>
    <message>
        <source>About the rule of this finding</source>
        <translation>Über die Regel dieses Befunds</translation>
    </message>
    <message>
        <source>Dismiss this finding with a reason</source>
        <translation>Diesen Befund mit Begründung entkräften</translation>
    </message>
    <message>
        <source>Take the dismissal back</source>
        <translation>Die Entkräftung zurücknehmen</translation>
    </message>
    <message>
        <source>Correct a role</source>
        <translation>Eine Rolle korrigieren</translation>
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
    <name>outcheck::desktop::PreviewHeader</name>
    <message>
        <source>job %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>named by no manifest or pattern</source>
        <translation>von keinem Manifest oder Muster genannt</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, verification</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::PreviewPane</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ways to look at the output</source>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>Column summary</source>
        <translation>Spaltenübersicht</translation>
    </message>
    <message>
        <source>Show or hide what is known about the current column</source>
        <translation>Zeigen oder verbergen, was über die Spalte bekannt ist</translation>
    </message>
    <message>
        <source>Job summary</source>
        <translation>Zusammenfassung des Laufs</translation>
    </message>
    <message>
        <source>Go to the platform&apos;s account of the job at the end of the log</source>
        <translation>Zum Bericht der Plattform am Ende des Logs gehen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This file changed while it was checked: what is marked may not fit what is shown.</source>
        <translation>Diese Datei änderte sich während der Prüfung: Was markiert ist, passt vielleicht nicht zu dem, was gezeigt wird.</translation>
    </message>
    <message>
        <source>There is no text to search here</source>
        <translation>Hier gibt es keinen Text zu durchsuchen</translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation>Hier ist keine Tabelle</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for it to be written again.</source>
        <translation>Bitten Sie darum, dass sie neu geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: the content is not what the manifest says.</source>
        <translation>%1: Der Inhalt ist nicht der, den das Manifest nennt.</translation>
    </message>
    <message>
        <source>Ask how it was changed; it cannot be released as it is.</source>
        <translation>Fragen Sie, wie sie geändert wurde; so kann sie nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>Nothing so far; the check is still running.</source>
        <translation>Bisher nichts; die Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1 problems; the first %2 are listed.</source>
        <translation>%1 Probleme; die ersten %2 sind aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Enter goes to the output.</source>
        <translation>
            <numerusform>%n Problem. Eingabe geht zum Ergebnis.</numerusform>
            <numerusform>%n Probleme. Eingabe geht zum Ergebnis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ReportPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Write a PDF for people too</source>
        <translation>Auch ein PDF für Menschen schreiben</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Ein Zertifikat erzeugen</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Den Bericht schreiben</translation>
    </message>
    <message>
        <source>The report names every file with its digest, findings by rule and position, and the decisions. It holds no cell values. It is signed with your key; the PDF also with a certificate, where there is one.</source>
        <translation>Der Bericht nennt jede Datei mit ihrer Prüfsumme, die Befunde nach Regel und Stelle und die Entscheidungen. Er enthält keine Zellwerte. Er wird mit Ihrem Schlüssel signiert; das PDF auch mit einem Zertifikat, wo es eines gibt.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>For those who have none: a self-signed certificate, kept with your settings</source>
        <translation>Für alle, die keines haben: ein selbst signiertes Zertifikat, bei Ihren Einstellungen abgelegt</translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The certificate is made. The next PDF is signed with it.</source>
        <translation>Das Zertifikat ist erzeugt. Das nächste PDF wird damit signiert.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The check is still running. A report is about finished checks.</source>
        <translation>Die Prüfung läuft noch. Ein Bericht handelt von fertigen Prüfungen.</translation>
    </message>
    <message>
        <source>A report is signed, and there is no key yet. The decision panel asks for one.</source>
        <translation>Ein Bericht wird signiert, und es gibt noch keinen Schlüssel. Das Entscheidungsfeld fragt danach.</translation>
    </message>
    <message>
        <source>Written and signed: %1</source>
        <translation>Geschrieben und signiert: %1</translation>
    </message>
    <message>
        <source>PDF, signed with the certificate: %1</source>
        <translation>PDF, mit dem Zertifikat signiert: %1</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>Anyone can check it with: outcheck verify %1</source>
        <translation>Jeder kann ihn nachprüfen mit: outcheck verify %1</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Making a certificate…</source>
        <translation>Ein Zertifikat wird erzeugt …</translation>
    </message>
    <message>
        <source>Reading every output again, then writing and signing the report…</source>
        <translation>Jede Ausgabe wird erneut gelesen, dann der Bericht geschrieben und signiert …</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::StartPage</name>
    <message>
        <source>Open a folder…</source>
        <translation>Einen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Das Beispiel öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>A small invented study, to try everything on</source>
        <translation>Eine kleine erfundene Studie, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>workspace, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Reading the names in %1. No output is opened for this.</source>
        <translation>Die Namen in %1 werden gelesen. Dafür wird kein Ergebnis geöffnet.</translation>
    </message>
    <message>
        <source>This workspace could not be opened</source>
        <translation>Dieser Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Which outputs do you check today?</source>
        <translation>Welche Ergebnisse prüfen Sie heute?</translation>
    </message>
    <message>
        <source>Open the folder of a workspace: a level 4 workspace with its manifest, a researcher&apos;s checkout with project.yaml, or any folder of outputs. You can also drop a folder here.</source>
        <translation>Öffnen Sie den Ordner eines Arbeitsbereichs: Stufe 4 mit Manifest, eine Arbeitskopie mit project.yaml oder irgendeinen Ordner mit Ergebnissen. Sie können einen Ordner auch hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Columns; those with a tick are shown</source>
        <translation>Spalten; die mit Häkchen werden gezeigt</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>%1 – hidden</source>
        <translation>%1 – ausgeblendet</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ColumnSummary</name>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Smallest non-zero</source>
        <translation>Kleinste außer null</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Divisible by 5</source>
        <translation>Durch 5 teilbar</translation>
    </message>
    <message>
        <source>Divisible by 6</source>
        <translation>Durch 6 teilbar</translation>
    </message>
    <message>
        <source>Midpoint 6</source>
        <translation>Mittelpunkt 6</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Column summary</source>
        <translation>Spaltenübersicht</translation>
    </message>
    <message>
        <source>Nothing is known of this column yet</source>
        <translation>Über diese Spalte ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1, confidence %2%</source>
        <translation>%1, Sicherheit %2 %</translation>
    </message>
    <message>
        <source>From the first %1 rows; the check is not finished.</source>
        <translation>Aus den ersten %1 Zeilen; die Prüfung ist nicht fertig.</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::DistributionChart</name>
    <message>
        <source>Distribution of the column</source>
        <translation>Verteilung der Spalte</translation>
    </message>
    <message>
        <source>How often each value from 0 to 19 occurs</source>
        <translation>Wie oft jeder Wert von 0 bis 19 vorkommt</translation>
    </message>
    <message>
        <source>Numbers from the smallest to the largest</source>
        <translation>Zahlen von der kleinsten zur größten</translation>
    </message>
    <message>
        <source>at or below the threshold</source>
        <translation>an oder unter der Schwelle</translation>
    </message>
    <message>
        <source>above it</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>%1; the dashed line marks the threshold (%2 or fewer)</source>
        <translation>%1; die gestrichelte Linie zeigt die Schwelle (höchstens %2)</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::FilterBar</name>
    <message>
        <source>to</source>
        <comment>from one number to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Sho&amp;w rows where</source>
        <translation>&amp;Zeilen zeigen, in denen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this bar and show all rows (Esc)</source>
        <translation>Diese Leiste schließen und alle Zeilen zeigen (Esc)</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>What its cell must be</source>
        <translation>Was in ihrer Zelle stehen muss</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is a number from</source>
        <translation>eine Zahl ist von</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>leer ist</translation>
    </message>
    <message>
        <source>is redacted or missing</source>
        <translation>geschwärzt ist oder fehlt</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Text, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>any</source>
        <comment>a number</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>irgendeine Spalte</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Geben Sie eine Zahl ein</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::FindBar</name>
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
    <name>outcheck::preview::ImagePage</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl+0)</source>
        <translation>Das ganze Bild (Strg+0)</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen (Ctrl+1)</source>
        <translation>Ein Bildpunkt auf einen des Bildschirms (Strg+1)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Verkleinern (Strg+−)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Drawn without scripts, other files, clipping, masks and filters: look at the text too</source>
        <translation>Gezeichnet ohne Skripte, andere Dateien, Ausschnitte, Masken und Filter: auch den Text ansehen</translation>
    </message>
    <message>
        <source>A browser may show more of this drawing or less. What is hidden in it is in its source, on the Text tab (V).</source>
        <translation>Ein Browser zeigt vielleicht mehr oder weniger von dieser Zeichnung. Was in ihr verborgen ist, steht in ihrem Quelltext im Reiter Text (V).</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Bildpunkte</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, read at %2 × %3 · %4</source>
        <translation>%1, gelesen mit %2 × %3 · %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::IndexedPage</name>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>The search could not read the whole file</source>
        <translation>Die Suche konnte nicht die ganze Datei lesen</translation>
    </message>
    <message>
        <source>Not found in the rows read</source>
        <translation>In den gelesenen Zeilen nicht gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 in the rows read</source>
        <translation>%1 in den gelesenen Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a find, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist gescheitert</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Leave the index as it is; what comes after the rows read is then not shown</source>
        <translation>Das Verzeichnis lassen, wie es ist; was hinter den gelesenen Zeilen kommt, wird dann nicht gezeigt</translation>
    </message>
    <message>
        <source>Reading was stopped and the index is not complete: whatever comes after row %1 is not shown, marked or searched.</source>
        <translation>Das Lesen wurde angehalten, das Verzeichnis ist nicht vollständig: Was hinter Zeile %1 kommt, wird nicht gezeigt, markiert oder durchsucht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>That place has not been read: the index is not complete</source>
        <translation>Diese Stelle wurde nicht gelesen: Das Verzeichnis ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: severity</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::MarkStrip</name>
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
    <name>outcheck::preview::PropertiesView</name>
    <message>
        <source>as the manifest says</source>
        <translation>wie das Manifest sagt</translation>
    </message>
    <message>
        <source>by a pattern of project.yaml</source>
        <translation>nach einem Muster von project.yaml</translation>
    </message>
    <message>
        <source>the strictest of several patterns of project.yaml</source>
        <translation>das strengste mehrerer Muster von project.yaml</translation>
    </message>
    <message>
        <source>no pattern names this file</source>
        <translation>kein Muster nennt diese Datei</translation>
    </message>
    <message>
        <source>you named this file and so vouch for it</source>
        <translation>Sie haben diese Datei genannt und bürgen damit für sie</translation>
    </message>
    <message>
        <source>a plain folder: you named it and so vouch for it</source>
        <translation>ein einfacher Ordner: Sie haben ihn genannt und bürgen damit</translation>
    </message>
    <message>
        <source>the level given is not one of the three</source>
        <translation>die angegebene Stufe ist keine der drei</translation>
    </message>
    <message>
        <source>another name of a highly sensitive file</source>
        <translation>ein anderer Name einer hochsensiblen Datei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>level, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, kleines Ende zuerst</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, großes Ende zuerst</translation>
    </message>
    <message>
        <source>Latin-1 (not valid UTF-8)</source>
        <translation>Latin-1 (kein gültiges UTF-8)</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Schutzstufe</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation>Warum ausgeschlossen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>As the manifest has it</source>
        <translation>Nach dem Manifest</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Status of the job</source>
        <translation>Zustand des Laufs</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorium</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>No manifest or pattern names this file.</source>
        <translation>Kein Manifest oder Muster nennt diese Datei.</translation>
    </message>
    <message>
        <source>A later run of its action no longer writes this file.</source>
        <translation>Ein späterer Lauf ihrer Aktion schreibt diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The code or the inputs of its action have changed since.</source>
        <translation>Code oder Eingaben ihrer Aktion haben sich seither geändert.</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Zustandscode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>What the check saw</source>
        <translation>Was die Prüfung sah</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Against the manifest</source>
        <translation>Gegen das Manifest</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation>Tabellen in der Datei</translation>
    </message>
    <message>
        <source>Records of another length</source>
        <translation>Datensätze anderer Länge</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::RowsBar</name>
    <message>
        <source>How far the rows have been read</source>
        <translation>Wie weit die Zeilen gelesen sind</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TablePage</name>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation>
            <numerusform>%n Zelle kopiert</numerusform>
            <numerusform>%n Zellen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many cells to copy at once: at most %1</source>
        <translation>Zu viele Zellen zum Kopieren auf einmal: höchstens %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>A header and no rows</source>
        <translation>Ein Spaltenkopf und keine Zeilen</translation>
    </message>
    <message>
        <source>row %1 of %2 so far</source>
        <translation>Zeile %1 von bisher %2</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>this record ends before the column</source>
        <translation>dieser Datensatz endet vor der Spalte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 cells selected</source>
        <translation>%1 Zellen gewählt</translation>
    </message>
    <message>
        <source>only the first %1 of %2 columns are shown</source>
        <translation>nur die ersten %1 von %2 Spalten sind gezeigt</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Go to row</source>
        <translation>&amp;Gehe zu Zeile</translation>
    </message>
    <message>
        <source>The column “%1” was hidden; it is shown again, for the place that was gone to lies in it</source>
        <translation>Die Spalte „%1“ war ausgeblendet; sie wird wieder gezeigt, denn die angesprungene Stelle liegt in ihr</translation>
    </message>
    <message>
        <source>Nothing read yet, index not complete</source>
        <translation>Noch nichts gelesen, Verzeichnis nicht vollständig</translation>
    </message>
    <message>
        <source>row %1 of the first %2, index not complete</source>
        <translation>Zeile %1 der ersten %2, Verzeichnis nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation>
            <numerusform>%n Spalte ausgeblendet</numerusform>
            <numerusform>%n Spalten ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with findings</source>
        <translation>
            <numerusform>%n davon mit Befunden</numerusform>
            <numerusform>%n davon mit Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frozen columns fit</source>
        <translation>%1 von %2 fixierten Spalten passen</translation>
    </message>
    <message>
        <source>row %1, %2 of %3 shown</source>
        <translation>Zeile %1, %2. von %3 gezeigten</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>Rows can be filtered and sorted only once the whole file has been read, and reading has ended early.</source>
        <translation>Zeilen lassen sich erst filtern und sortieren, wenn die ganze Datei gelesen ist, und das Lesen hat vorher geendet.</translation>
    </message>
    <message>
        <source>The texts of this column differ too much to be sorted in memory. Filter the rows first, or sort by another column.</source>
        <translation>Die Texte dieser Spalte sind zu verschieden, um im Speicher sortiert zu werden. Filtern Sie die Zeilen zuerst, oder sortieren Sie nach einer anderen Spalte.</translation>
    </message>
    <message>
        <source>More than %1 rows cannot be put in order. Ask for fewer with a filter.</source>
        <translation>Mehr als %1 Zeilen lassen sich nicht ordnen. Verlangen Sie mit einem Filter weniger.</translation>
    </message>
    <message>
        <source>A row of this table is too long to be filtered or sorted.</source>
        <translation>Eine Zeile dieser Tabelle ist zu lang, um gefiltert oder sortiert zu werden.</translation>
    </message>
    <message>
        <source>Row %1 is hidden by the filter.</source>
        <translation>Zeile %1 ist durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Show all rows and go there</source>
        <translation>Alle Zeilen zeigen und dorthin gehen</translation>
    </message>
    <message>
        <source>sorted by “%1”, descending</source>
        <translation>nach „%1“ absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted by “%1”, ascending</source>
        <translation>nach „%1“ aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>Zeilen werden geordnet …</translation>
    </message>
    <message>
        <source>Waiting until the whole file has been read…</source>
        <translation>Wartet, bis die ganze Datei gelesen ist …</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Row %1, record %2 of the file</source>
        <translation>Zeile %1, Datensatz %2 der Datei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>#</source>
        <comment>row number</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TextPage</name>
    <message>
        <source>The search for the job summary failed</source>
        <translation>Die Suche nach der Zusammenfassung ist gescheitert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines to copy at once: at most %1</source>
        <translation>Zu viele Zeilen zum Kopieren auf einmal: höchstens %1</translation>
    </message>
    <message>
        <source>line %1 of %2 so far</source>
        <translation>Zeile %1 von bisher %2</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>the line is longer than is shown</source>
        <translation>die Zeile ist länger, als gezeigt wird</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Go to line</source>
        <translation>&amp;Gehe zu Zeile</translation>
    </message>
    <message>
        <source>The file could not be read to look for a job summary</source>
        <translation>Die Datei konnte nicht nach einer Zusammenfassung durchsucht werden</translation>
    </message>
    <message>
        <source>There is no job summary in this text</source>
        <translation>In diesem Text gibt es keine Zusammenfassung</translation>
    </message>
    <message>
        <source>line %1 of the first %2, index not complete</source>
        <translation>Zeile %1 der ersten %2, Verzeichnis nicht vollständig</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> … the line is longer than is shown</source>
        <translation> … die Zeile ist länger, als gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Dismissed</name>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>One place dismissed by %1, %2:</source>
        <comment>who, when</comment>
        <translation>Eine Stelle entkräftet von %1, %2:</translation>
    </message>
    <message>
        <source>Dismissed by %1, %2:</source>
        <comment>who, when</comment>
        <translation>Entkräftet von %1, %2:</translation>
    </message>
    <message>
        <source>(its reason was erased)</source>
        <translation>(die Begründung wurde gelöscht)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>… and %n place(s) more.</source>
        <translation>
            <numerusform>… und %n weitere Stelle.</numerusform>
            <numerusform>… und %n weitere Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: why it was dismissed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column(s) %1</source>
        <translation>
            <numerusform>Spalte %1</numerusform>
            <numerusform>Spalten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>a single withheld count stands beside a total that was not made again from published parts: it could be worked out</source>
        <translation>eine einzelne geschwärzte Anzahl steht neben einer Summe, die nicht aus veröffentlichten Teilen neu gebildet wurde: sie ließe sich ausrechnen</translation>
    </message>
    <message>
        <source>a header or label states a number of people (n = …); labels are left as they are</source>
        <translation>eine Überschrift oder Beschriftung nennt eine Anzahl von Menschen (n = …); Beschriftungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>statistics with many decimals beside rounded counts; they may give exact counts back</source>
        <translation>Statistiken mit vielen Nachkommastellen neben gerundeten Anzahlen; sie können genaue Anzahlen zurückgeben</translation>
    </message>
    <message>
        <source>rounded to midpoints already, left as they are</source>
        <translation>schon auf Mittelpunkte gerundet, unverändert gelassen</translation>
    </message>
    <message>
        <source>whole numbers taken for categories or keys, left as they are</source>
        <translation>ganze Zahlen, die für Kategorien oder Schlüssel gehalten wurden, unverändert gelassen</translation>
    </message>
    <message>
        <source>names of columns rounded this way end in _midpoint6</source>
        <translation>die Namen so gerundeter Spalten enden auf _midpoint6</translation>
    </message>
    <message>
        <source>Only CSV tables have a safe copy.</source>
        <translation>Nur von CSV-Tabellen gibt es eine sichere Kopie.</translation>
    </message>
    <message>
        <source>No column of it was understood as counts of people.</source>
        <translation>Keine ihrer Spalten wurde als Anzahlen von Menschen verstanden.</translation>
    </message>
    <message>
        <source>The file holds several tables, one below the other.</source>
        <translation>Die Datei enthält mehrere Tabellen untereinander.</translation>
    </message>
    <message>
        <source>Its rows have different numbers of cells.</source>
        <translation>Ihre Zeilen haben verschieden viele Zellen.</translation>
    </message>
    <message>
        <source>It is too large to be protected in one piece.</source>
        <translation>Sie ist zu groß, um in einem Stück geschützt zu werden.</translation>
    </message>
    <message>
        <source>Its quotes can be read in two ways.</source>
        <translation>Ihre Anführungszeichen lassen sich auf zwei Weisen lesen.</translation>
    </message>
    <message>
        <source>Its figures have decimal commas, which are not read.</source>
        <translation>Ihre Zahlen haben Dezimalkommas, die nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation>Sie ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>The policy says nothing about rounding counts.</source>
        <translation>Die Richtlinie sagt nichts über das Runden von Anzahlen.</translation>
    </message>
    <message>
        <source>The policy does not admit this rounding.</source>
        <translation>Die Richtlinie lässt diese Rundung nicht zu.</translation>
    </message>
    <message>
        <source>to midpoints of %1</source>
        <translation>auf Mittelpunkte von %1</translation>
    </message>
    <message>
        <source>to the nearest %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln Zelle geändert</numerusform>
            <numerusform>%Ln Zellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) withheld</source>
        <translation>
            <numerusform>%Ln Anzahl geschwärzt</numerusform>
            <numerusform>%Ln Anzahlen geschwärzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) rounded</source>
        <translation>
            <numerusform>%Ln Anzahl gerundet</numerusform>
            <numerusform>%Ln Anzahlen gerundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s) made again</source>
        <translation>
            <numerusform>%Ln Summe neu gebildet</numerusform>
            <numerusform>%Ln Summen neu gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) computed again</source>
        <translation>
            <numerusform>%Ln Zahl neu berechnet</numerusform>
            <numerusform>%Ln Zahlen neu berechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln derived figure(s) withheld</source>
        <translation>
            <numerusform>%Ln abgeleitete Zahl geschwärzt</numerusform>
            <numerusform>%Ln abgeleitete Zahlen geschwärzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The check of the copy did not come to its end: nothing says that it is safe.</source>
        <translation>Die Prüfung der Kopie kam nicht zu Ende: nichts sagt, dass sie sicher ist.</translation>
    </message>
    <message>
        <source>Checked: no rule found anything in the copy.</source>
        <translation>Geprüft: keine Regel fand etwas in der Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n finding(s) in the copy still block its release.</source>
        <translation>
            <numerusform>Geprüft: %n Befund in der Kopie steht ihrer Freigabe noch im Weg.</numerusform>
            <numerusform>Geprüft: %n Befunde in der Kopie stehen ihrer Freigabe noch im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: somebody still has to look at the copy.</source>
        <translation>Geprüft: jemand muss die Kopie noch ansehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>columns: what to look at</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::DismissBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Entkräften</translation>
    </message>
    <message>
        <source>What is dismissed</source>
        <translation>Was entkräftet wird</translation>
    </message>
    <message>
        <source>Why this is no reason to hold the file back</source>
        <translation>Warum das kein Grund ist, die Datei zurückzuhalten</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>Begründung der Entkräftung</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <comment>finding or place</comment>
        <translation>Entkräften: %1</translation>
    </message>
    <message>
        <source>Only this place</source>
        <translation>Nur diese Stelle</translation>
    </message>
    <message>
        <source>All %1 places of this finding</source>
        <translation>Alle %1 Stellen dieses Befunds</translation>
    </message>
    <message>
        <source>Reading the file again and recording…</source>
        <translation>Die Datei wird erneut gelesen und verzeichnet …</translation>
    </message>
    <message>
        <source>Enter records it, signed. The verdict stands.</source>
        <translation>Die Eingabetaste verzeichnet es, signiert. Das Urteil bleibt.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProtectView</name>
    <message>
        <source>Rounding of counts</source>
        <translation>Rundung der Anzahlen</translation>
    </message>
    <message>
        <source>&amp;Round counts</source>
        <translation>Anzahlen &amp;runden</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the safe copy as a new file; the original stays as it is</source>
        <translation>Die sichere Kopie als neue Datei speichern; das Original bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the table (Escape)</source>
        <translation>Zurück zur Tabelle (Esc)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Safe copy</source>
        <translation>Sichere Kopie</translation>
    </message>
    <message>
        <source>Safe copy of %1</source>
        <translation>Sichere Kopie von %1</translation>
    </message>
    <message>
        <source>Making the safe copy…</source>
        <translation>Die sichere Kopie entsteht …</translation>
    </message>
    <message>
        <source>Reading, rounding, checking</source>
        <translation>Lesen, runden, prüfen</translation>
    </message>
    <message>
        <source>No safe copy can be made of this table</source>
        <translation>Von dieser Tabelle lässt sich keine sichere Kopie machen</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what to look at</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>%1_safe.csv</source>
        <comment>name of a file</comment>
        <translation>%1_sicher.csv</translation>
    </message>
    <message>
        <source>Save the safe copy</source>
        <translation>Die sichere Kopie speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>This folder belongs to the workspace: the copy will be one of its files. Save it there?</source>
        <translation>Dieser Ordner gehört zum Arbeitsbereich: die Kopie wird eine seiner Dateien. Dort speichern?</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>There is no safe copy to save.</source>
        <translation>Es gibt keine sichere Kopie zu speichern.</translation>
    </message>
    <message>
        <source>Nothing is written into a level 4 workspace. Choose another folder.</source>
        <translation>In einen Arbeitsbereich der Stufe 4 wird nichts geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Something stands there already, and nothing is overwritten. Choose another name.</source>
        <translation>Dort liegt schon etwas, und nichts wird überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No safe copy can be made of this file</source>
        <translation>Von dieser Datei lässt sich keine sichere Kopie machen</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RoleDialog</name>
    <message>
        <source>For everybody: in outcheck.yaml, beside the outputs</source>
        <translation>Für alle: in outcheck.yaml, neben den Ausgaben</translation>
    </message>
    <message>
        <source>Only for me, on this machine</source>
        <translation>Nur für mich, auf diesem Rechner</translation>
    </message>
    <message>
        <source>Correct a role</source>
        <translation>Eine Rolle korrigieren</translation>
    </message>
    <message>
        <source>In %1, the column “%2” is taken as: %3</source>
        <translation>In %1 gilt die Spalte „%2“ als: %3</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Begründung der Korrektur</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing is written into the workspace.</source>
        <translation>Eine Begründung ist nötig. In den Arbeitsbereich wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The table is then never clean by itself: whoever releases it has to agree.</source>
        <translation>Die Tabelle ist dann nie von selbst sauber: wer sie freigibt, muss zustimmen.</translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>PartTitles</name>
    <message>
        <source>Not judged: what the picture shows</source>
        <translation>Nicht beurteilt: was das Bild zeigt</translation>
    </message>
    <message>
        <source>Not judged: this kind of file</source>
        <translation>Nicht beurteilt: diese Art Datei</translation>
    </message>
    <message>
        <source>Not judged: what else it shows</source>
        <translation>Nicht beurteilt: was sonst zu sehen ist</translation>
    </message>
    <message>
        <source>Not judged: what else the file says</source>
        <translation>Nicht beurteilt: was sonst darin steht</translation>
    </message>
    <message>
        <source>Not judged: no well-formed JSON</source>
        <translation>Nicht beurteilt: kein wohlgeformtes JSON</translation>
    </message>
    <message>
        <source>Not judged: long or deep parts</source>
        <translation>Nicht beurteilt: lange oder tiefe Teile</translation>
    </message>
    <message>
        <source>Not judged: free text</source>
        <translation>Nicht beurteilt: freier Text</translation>
    </message>
    <message>
        <source>Not judged: unknown encoding</source>
        <translation>Nicht beurteilt: unbekannte Kodierung</translation>
    </message>
    <message>
        <source>Not certain: an open quotation mark</source>
        <translation>Nicht sicher: ein offenes Anführungszeichen</translation>
    </message>
    <message>
        <source>Not judged: NUL bytes</source>
        <translation>Nicht beurteilt: NUL-Bytes</translation>
    </message>
    <message>
        <source>Not judged: a record is too long</source>
        <translation>Nicht beurteilt: ein zu langer Datensatz</translation>
    </message>
    <message>
        <source>Not judged: the last columns</source>
        <translation>Nicht beurteilt: die letzten Spalten</translation>
    </message>
    <message>
        <source>Not judged: long lines</source>
        <translation>Nicht beurteilt: lange Zeilen</translation>
    </message>
    <message>
        <source>Not judged: the file is empty</source>
        <translation>Nicht beurteilt: die Datei ist leer</translation>
    </message>
    <message>
        <source>Not judged: no table recognised</source>
        <translation>Nicht beurteilt: keine Tabelle erkannt</translation>
    </message>
    <message>
        <source>Not certain: columns of counts?</source>
        <translation>Nicht sicher: Spalten mit Anzahlen?</translation>
    </message>
    <message>
        <source>Not certain: words among numbers</source>
        <translation>Nicht sicher: Wörter zwischen Zahlen</translation>
    </message>
    <message>
        <source>Not judged: numbers in words</source>
        <translation>Nicht beurteilt: Zahlen in Worten</translation>
    </message>
    <message>
        <source>Not judged: counts behind figures</source>
        <translation>Nicht beurteilt: Anzahlen hinter Werten</translation>
    </message>
    <message>
        <source>To be agreed: a corrected role</source>
        <translation>Zuzustimmen: eine berichtigte Rolle</translation>
    </message>
    <message>
        <source>Not used: a corrected role</source>
        <translation>Nicht verwendet: eine berichtigte Rolle</translation>
    </message>
    <message>
        <source>Not judged: figures without counts</source>
        <translation>Nicht beurteilt: Werte ohne Anzahlen</translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <translation>Nicht beurteilt: %1</translation>
    </message>
</context>
</TS>
