<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlarmTexts</name>
    <message>
        <source>Entries that were shared have vanished at the remote.</source>
        <translation>Einträge, die geteilt waren, sind an der Gegenstelle verschwunden.</translation>
    </message>
    <message>
        <source>The remote was put back to an earlier state.</source>
        <translation>Die Gegenstelle wurde auf einen früheren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>Texts or files that are here have gone at the remote, though nobody said so.</source>
        <translation>Texte oder Dateien, die hier sind, fehlen an der Gegenstelle, obwohl niemand es verzeichnet hat.</translation>
    </message>
    <message>
        <source>The roster was changed in two ways at once.</source>
        <translation>Die Liste der Mitglieder wurde auf zwei Weisen zugleich geändert.</translation>
    </message>
    <message>
        <source>This is not the first roster that was pinned on this machine.</source>
        <translation>Das ist nicht die erste Mitgliederliste, die auf diesem Rechner festgehalten wurde.</translation>
    </message>
    <message>
        <source>Two different entries have the same number: the key is used on two machines, or somebody else has it.</source>
        <translation>Zwei verschiedene Einträge haben dieselbe Nummer: der Schlüssel wird auf zwei Rechnern benutzt, oder jemand anderes hat ihn.</translation>
    </message>
    <message>
        <source>An entry is dated in the future.</source>
        <translation>Ein Eintrag ist auf die Zukunft datiert.</translation>
    </message>
    <message>
        <source>The remote offers fewer entries than are here: somebody cut them off.</source>
        <translation>Die Gegenstelle bietet weniger Einträge an, als hier sind: jemand hat sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Entries that this machine had seen were cut off here.</source>
        <translation>Einträge, die dieser Rechner schon gesehen hatte, wurden hier abgeschnitten.</translation>
    </message>
    <message>
        <source>An entry that this machine had seen was replaced by another.</source>
        <translation>Ein Eintrag, den dieser Rechner schon gesehen hatte, wurde durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>Entries that this machine had seen have vanished here.</source>
        <translation>Einträge, die dieser Rechner schon gesehen hatte, sind hier verschwunden.</translation>
    </message>
    <message>
        <source>Another ledger was in this place before.</source>
        <translation>An dieser Stelle war vorher ein anderes Register.</translation>
    </message>
    <message>
        <source>A signature, a digest or the order of entries does not hold.</source>
        <translation>Eine Signatur, eine Prüfsumme oder die Reihenfolge der Einträge stimmt nicht.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in. Ask that person whether the key is in use on a second machine: a key belongs to one. If it is not, somebody else has it: an administrator ends that key today.</source>
        <translation>Nichts davon wurde übernommen. Fragen Sie diese Person, ob der Schlüssel auf einem zweiten Rechner benutzt wird: ein Schlüssel gehört zu einem. Wenn nicht, hat ihn jemand anderes: dann beendet eine Verwalterin oder ein Verwalter diesen Schlüssel noch heute.</translation>
    </message>
    <message>
        <source>What is here stays as it is. Compare the roster and the digest of the first one with an administrator by telephone before you rely on either.</source>
        <translation>Was hier ist, bleibt, wie es ist. Vergleichen Sie die Mitgliederliste und die Prüfsumme der ersten am Telefon mit der Verwaltung, bevor Sie sich auf eine von beiden verlassen.</translation>
    </message>
    <message>
        <source>Compare the clock of this machine with that person’s. Once both are right, the next sync takes the entry in.</source>
        <translation>Vergleichen Sie die Uhr dieses Rechners mit der jener Person. Gehen beide richtig, übernimmt der nächste Abgleich den Eintrag.</translation>
    </message>
    <message>
        <source>Record nothing more on this machine. Keep the ledger’s folder as it is, and tell the person responsible for the ledger; a copy from the remote or a backup shows what is missing.</source>
        <translation>Verzeichnen Sie auf diesem Rechner nichts mehr. Lassen Sie den Ordner des Registers, wie er ist, und sagen Sie der Person Bescheid, die dafür verantwortlich ist; eine Kopie von der Gegenstelle oder eine Sicherung zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Do not rely on this entry. Keep everything as it is and tell the person responsible for the ledger.</source>
        <translation>Verlassen Sie sich nicht auf diesen Eintrag. Lassen Sie alles, wie es ist, und sagen Sie der Person Bescheid, die für das Register verantwortlich ist.</translation>
    </message>
    <message>
        <source>The roster</source>
        <translation>Die Mitgliederliste</translation>
    </message>
    <message>
        <source>Entries of a key that is not on the roster (%1)</source>
        <comment>key</comment>
        <translation>Einträge eines Schlüssels, der nicht auf der Mitgliederliste steht (%1)</translation>
    </message>
    <message>
        <source>Entries of %1 (key %2)</source>
        <translation>Einträge von %1 (Schlüssel %2)</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <comment>number</comment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>All that was here is still here, and nothing was taken in instead. Ask whoever keeps the remote what was done to it. Once it is as it was, the next sync goes on; if it cannot be restored, share the ledger at a new place.</source>
        <translation>Alles, was hier war, ist noch hier, und nichts wurde stattdessen übernommen. Fragen Sie, wer die Gegenstelle betreut, was mit ihr geschehen ist. Ist sie wieder wie zuvor, geht der nächste Abgleich weiter; lässt sie sich nicht wiederherstellen, teilen Sie das Register an einem neuen Ort.</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>so it is %1</source>
        <translation>also ist es %1</translation>
    </message>
    <message>
        <source>so it is at most %1</source>
        <translation>also ist es höchstens %1</translation>
    </message>
    <message>
        <source>so it is at least %1</source>
        <translation>also ist es mindestens %1</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>a cell, a number</comment>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>a cell, a number</comment>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>wobei %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more step(s).</source>
        <translation>
            <numerusform>… und %n weiterer Schritt.</numerusform>
            <numerusform>… und %n weitere Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own place says %1; both together: %2.</source>
        <translation>An der Stelle selbst steht %1; beides zusammen: %2.</translation>
    </message>
    <message>
        <source>No short proof was found: it follows from many figures together, by linear programs.</source>
        <translation>Ein kurzer Beweis wurde nicht gefunden: Es folgt aus vielen Zahlen zusammen, durch lineare Programme.</translation>
    </message>
    <message>
        <source>One of them is wrong, or is not the total, share or part that it is taken for. What could be worked out by means of them is not known.</source>
        <translation>Eine davon ist falsch, oder sie ist nicht die Summe, der Anteil oder der Teil, für den sie gehalten wird. Was sich mit ihrer Hilfe ausrechnen ließe, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever is alone in %1 knows that it is 1.</source>
        <comment>a cell</comment>
        <translation>Wer in %1 allein ist, weiß, dass dort 1 steht.</translation>
    </message>
</context>
<context>
    <name>AuditEntries</name>
    <message>
        <source>Figures that contradict each other</source>
        <translation>Zahlen, die einander widersprechen</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>a cell</comment>
        <translation>%1 und andere</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) cannot all be right.</source>
        <translation>
            <numerusform>%n Zahl kann nicht stimmen.</numerusform>
            <numerusform>%n Zahlen können nicht alle stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said about</source>
        <translation>Nichts wird gesagt über</translation>
    </message>
    <message>
        <source>The figures with it contradict each other, or were not solved.</source>
        <translation>Die Zahlen um sie herum widersprechen einander oder wurden nicht gelöst.</translation>
    </message>
    <message>
        <source>Taken for linked</source>
        <translation>Als verbunden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it.</source>
        <translation>
            <numerusform>%n Anzahl zeigt es.</numerusform>
            <numerusform>%n Anzahlen zeigen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: of it nothing is said</source>
        <translation>Nicht verwendet: Darüber wird nichts gesagt</translation>
    </message>
    <message>
        <source>Other files that were not looked at</source>
        <translation>Andere Dateien, die nicht angesehen wurden</translation>
    </message>
    <message>
        <source>The tables before it fill the memory set aside for this.</source>
        <translation>Die Tabellen davor füllen den Speicher, der dafür vorgesehen ist.</translation>
    </message>
    <message>
        <source>Can be worked out</source>
        <translation>Lässt sich ausrechnen</translation>
    </message>
    <message>
        <source>In other files, by means of this one</source>
        <translation>In anderen Dateien, mit Hilfe dieser</translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it; a person says so: %1</source>
        <translation>
            <numerusform>%n Anzahl zeigt es; so sagt es eine Person: %1</numerusform>
            <numerusform>%n Anzahlen zeigen es; so sagt es eine Person: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>a link</comment>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Not linked, as a person says</source>
        <translation>Nicht verbunden, wie eine Person sagt</translation>
    </message>
    <message>
        <source>Linked, as a person says</source>
        <translation>Verbunden, wie eine Person sagt</translation>
    </message>
    <message>
        <source>Said, and not used</source>
        <translation>Gesagt und nicht verwendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By a person who is alone in a cell</source>
        <translation>Von einer Person, die in einer Zelle allein ist</translation>
    </message>
    <message>
        <source>%1, to whoever is alone in %2.</source>
        <comment>numbers, a cell</comment>
        <translation>%1, für wen auch immer, der in %2 allein ist.</translation>
    </message>
    <message>
        <source>What a person could work out was not tried, who is alone in it.</source>
        <translation>Was eine Person errechnen könnte, die darin allein ist, wurde nicht versucht.</translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message numerus="yes">
        <source>%n cell(s) of this table can be worked out.</source>
        <translation>
            <numerusform>%n Zelle dieser Tabelle lässt sich ausrechnen.</numerusform>
            <numerusform>%n Zellen dieser Tabelle lassen sich ausrechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No withheld count was recognised in this table.</source>
        <translation>In dieser Tabelle wurde keine zurückgehaltene Anzahl erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found to be worked out of %n withheld cell(s), but not all could be judged.</source>
        <translation>
            <numerusform>Für %n zurückgehaltene Zelle wurde nichts Ausrechenbares gefunden, aber nicht alles ließ sich beurteilen.</numerusform>
            <numerusform>Für %n zurückgehaltene Zellen wurde nichts Ausrechenbares gefunden, aber nicht alle ließen sich beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n withheld cell(s) can be worked out from what was used.</source>
        <translation>
            <numerusform>Die eine zurückgehaltene Zelle (%n) lässt sich aus dem Verwendeten nicht ausrechnen.</numerusform>
            <numerusform>Keine von %n zurückgehaltenen Zellen lässt sich aus dem Verwendeten ausrechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No output chosen.</source>
        <translation>Kein Ergebnis gewählt.</translation>
    </message>
    <message>
        <source>Only tables in CSV files are worked through. Nothing is said about this file.</source>
        <translation>Nur Tabellen in CSV-Dateien werden durchgerechnet. Über diese Datei wird nichts gesagt.</translation>
    </message>
    <message>
        <source>The policy %1 withholds no small counts, so there is nothing to be worked out under it.</source>
        <translation>Die Richtlinie %1 hält keine kleinen Anzahlen zurück; nach ihr gibt es nichts auszurechnen.</translation>
    </message>
    <message>
        <source>This file was not worked through, and nothing is said about it: %1</source>
        <translation>Diese Datei wurde nicht durchgerechnet, und über sie wird nichts gesagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>By means of it %n cell(s) of other files can be worked out.</source>
        <translation>
            <numerusform>Mit ihrer Hilfe lässt sich %n Zelle anderer Dateien ausrechnen.</numerusform>
            <numerusform>Mit ihrer Hilfe lassen sich %n Zellen anderer Dateien ausrechnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its figures contradict each other.</source>
        <translation>Einige ihrer Zahlen widersprechen einander.</translation>
    </message>
    <message numerus="yes">
        <source>About %n cell(s) nothing can be said.</source>
        <translation>
            <numerusform>Über %n Zelle lässt sich nichts sagen.</numerusform>
            <numerusform>Über %n Zellen lässt sich nichts sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) or relation(s) could not be used.</source>
        <translation>
            <numerusform>%n Spalte oder Beziehung konnte nicht verwendet werden.</numerusform>
            <numerusform>%n Spalten oder Beziehungen konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were not looked at.</source>
        <translation>
            <numerusform>%n andere Datei wurde nicht angesehen.</numerusform>
            <numerusform>%n andere Dateien wurden nicht angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were worked through together, with marks of redaction for %1 to %2.</source>
        <translation>
            <numerusform>%n Datei wurde durchgerechnet; Schwärzungen stehen für %1 bis %2.</numerusform>
            <numerusform>%n Dateien wurden zusammen durchgerechnet; Schwärzungen stehen für %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tables, %1 of %2</source>
        <translation>Tabellen werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Relating tables</source>
        <translation>Tabellen werden in Beziehung gesetzt</translation>
    </message>
    <message>
        <source>Working out cells, %1 of %2</source>
        <translation>Zellen werden ausgerechnet, %1 von %2</translation>
    </message>
    <message>
        <source>Seeking proofs</source>
        <translation>Beweise werden gesucht</translation>
    </message>
    <message>
        <source>What was released before is not known here: no ledger was read.</source>
        <translation>Was früher freigegeben wurde, ist hier nicht bekannt: Es wurde kein Register gelesen.</translation>
    </message>
    <message>
        <source>The ledger knows of no table released before.</source>
        <translation>Das Register kennt keine früher freigegebene Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>They were held against %n file(s) released before.</source>
        <translation>
            <numerusform>Sie wurden gegen %n früher freigegebene Datei gehalten.</numerusform>
            <numerusform>Sie wurden gegen %n früher freigegebene Dateien gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were held against %1 of %n file(s) released before; of the others nothing is known.</source>
        <translation>
            <numerusform>Sie wurden gegen %1 von %n früher freigegebenen Datei gehalten; von den übrigen ist nichts bekannt.</numerusform>
            <numerusform>Sie wurden gegen %1 von %n früher freigegebenen Dateien gehalten; von den übrigen ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released file(s) of other kinds were not looked at.</source>
        <translation>
            <numerusform>%n freigegebene Datei anderer Art blieb außer Betracht.</numerusform>
            <numerusform>%n freigegebene Dateien anderer Art blieben außer Betracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are of a later version of this program: what they released is not known.</source>
        <translation>
            <numerusform>%n Antrag ist von einer späteren Version dieses Programms: Was er freigegeben hat, ist nicht bekannt.</numerusform>
            <numerusform>%n Anträge sind von einer späteren Version dieses Programms: Was sie freigegeben haben, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person rejected %n link(s) to other tables: whoever releases it has to agree.</source>
        <translation>
            <numerusform>Eine Person hat %n Verbindung zu anderen Tabellen verworfen: Wer freigibt, muss zustimmen.</numerusform>
            <numerusform>Eine Person hat %n Verbindungen zu anderen Tabellen verworfen: Wer freigibt, muss zustimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people know otherwise was not looked at.</source>
        <translation>Was Leute sonst wissen, blieb außer Betracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of it can be worked out by a person who is alone in another.</source>
        <translation>
            <numerusform>%n Zelle kann eine Person errechnen, die in einer anderen allein ist.</numerusform>
            <numerusform>%n Zellen kann eine Person errechnen, die in einer anderen allein ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWhys</name>
    <message>
        <source>its figures are shares of sums that were not put together again</source>
        <translation>ihre Zahlen sind Anteile an Summen, die nicht wieder gebildet wurden</translation>
    </message>
    <message>
        <source>some of its figures do not fit their counts</source>
        <translation>einige ihrer Zahlen passen nicht zu ihren Anzahlen</translation>
    </message>
    <message>
        <source>what means say about their number of people</source>
        <translation>was Mittelwerte über ihre Personenzahl verraten</translation>
    </message>
    <message>
        <source>shares of the N in their header, without counts</source>
        <translation>Anteile am N in der Kopfzeile, ohne Anzahlen</translation>
    </message>
    <message>
        <source>its labels are repeated: other tables were not held against it</source>
        <translation>ihre Beschriftungen wiederholen sich: Andere Tabellen wurden nicht mit ihr verglichen</translation>
    </message>
    <message>
        <source>this table was not held against all others that count the same</source>
        <translation>diese Tabelle wurde nicht mit allen anderen verglichen, die dasselbe zählen</translation>
    </message>
    <message>
        <source>no column of this table was understood as counts</source>
        <translation>keine Spalte dieser Tabelle wurde als Anzahlen verstanden</translation>
    </message>
    <message>
        <source>what is withheld in it is no count</source>
        <translation>was darin zurückgehalten ist, ist keine Anzahl</translation>
    </message>
    <message>
        <source>some of its totals have parts that are no counts</source>
        <translation>einige ihrer Summen haben Teile, die keine Anzahlen sind</translation>
    </message>
    <message>
        <source>some of its totals are not the sums of their parts</source>
        <translation>einige ihrer Summen sind nicht die Summen ihrer Teile</translation>
    </message>
    <message>
        <source>what is labelled as its total is not the sum of its parts</source>
        <translation>was als ihre Summe beschriftet ist, ist nicht die Summe ihrer Teile</translation>
    </message>
    <message>
        <source>one of its rows may be the total of the others; what is withheld may follow from it</source>
        <translation>eine ihrer Zeilen kann die Summe der anderen sein; was zurückgehalten ist, kann daraus folgen</translation>
    </message>
    <message>
        <source>it has too many columns of labels for totals to be sought in</source>
        <translation>sie hat zu viele Spalten mit Beschriftungen, als dass darin Summen gesucht würden</translation>
    </message>
    <message>
        <source>what its figures are made of was not found</source>
        <translation>woraus ihre Zahlen gebildet sind, wurde nicht gefunden</translation>
    </message>
    <message>
        <source>its labels are repeated: what is said of its people was not used</source>
        <translation>ihre Bezeichnungen wiederholen sich: was über ihre Personen gesagt ist, wurde nicht verwendet</translation>
    </message>
    <message>
        <source>labels are repeated: what is said of their hierarchy was not used</source>
        <translation>Bezeichnungen wiederholen sich: was über ihre Hierarchie gesagt ist, wurde nicht verwendet</translation>
    </message>
    <message>
        <source>its labels were not held against those of all other tables</source>
        <translation>ihre Bezeichnungen wurden nicht mit denen aller anderen Tabellen verglichen</translation>
    </message>
    <message>
        <source>its variables may make up the same people; what is withheld may follow from that</source>
        <translation>ihre Variablen zählen vielleicht dieselben Personen; daraus könnte folgen, was geschwärzt ist</translation>
    </message>
    <message>
        <source>another table may count the same people in all; what is withheld may follow from it</source>
        <translation>eine andere Tabelle zählt vielleicht insgesamt dieselben Personen; daraus könnte folgen, was geschwärzt ist</translation>
    </message>
    <message>
        <source>by their labels its counts are sums of those of another table, but the figures differ: the two were not held together</source>
        <translation>nach ihren Bezeichnungen sind ihre Anzahlen Summen derer einer anderen Tabelle, aber die Zahlen weichen ab: die beiden wurden nicht verbunden</translation>
    </message>
    <message>
        <source>its column stands in no table</source>
        <translation>die Spalte steht in keiner Tabelle</translation>
    </message>
    <message>
        <source>it stands in no table</source>
        <translation>das steht in keiner Tabelle</translation>
    </message>
    <message>
        <source>no other table has counts of these people by their labels</source>
        <translation>keine andere Tabelle hat Anzahlen dieser Personen nach ihren Bezeichnungen</translation>
    </message>
    <message>
        <source>the larger table has no counts with the same labels</source>
        <translation>die größere Tabelle hat keine Anzahlen mit denselben Bezeichnungen</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>everybody but [%1]</source>
        <comment>a cell</comment>
        <translation>alle außer [%1]</translation>
    </message>
    <message>
        <source>what another table counts beyond [%1]</source>
        <comment>a cell</comment>
        <translation>was eine andere Tabelle über [%1] hinaus zählt</translation>
    </message>
    <message>
        <source>the count behind [%1]</source>
        <comment>a cell</comment>
        <translation>die Anzahl hinter [%1]</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Exactly %1, and it is withheld.</source>
        <translation>Genau %1, und sie ist zurückgehalten.</translation>
    </message>
    <message>
        <source>%1, and it is withheld as %2.</source>
        <translation>%1, und sie ist als %2 zurückgehalten.</translation>
    </message>
    <message>
        <source>%1 for certain, though no figure stands there.</source>
        <translation>Mit Sicherheit %1, obwohl dort keine Zahl steht.</translation>
    </message>
    <message>
        <source>%1 for certain, if the tables count the same people.</source>
        <translation>Mit Sicherheit %1, wenn die Tabellen dieselben Personen zählen.</translation>
    </message>
    <message>
        <source>%1 before it was rounded.</source>
        <translation>%1 vor dem Runden.</translation>
    </message>
    <message>
        <source>The policy asks that everything from %1 to %2 stays possible.</source>
        <translation>Die Richtlinie verlangt, dass alles von %1 bis %2 möglich bleibt.</translation>
    </message>
    <message>
        <source>The policy asks that nobody can be certain that it lies within %1 to %2.</source>
        <translation>Die Richtlinie verlangt, dass niemand sicher sein kann, dass sie in %1 bis %2 liegt.</translation>
    </message>
    <message>
        <source>The policy asks that rounding cannot be undone.</source>
        <translation>Die Richtlinie verlangt, dass sich das Runden nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>die ganze Tabelle</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>row number</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>from the row before to [%1]</source>
        <comment>a cell</comment>
        <translation>von der Zeile davor bis [%1]</translation>
    </message>
    <message>
        <source>%1, if the rows count the same people but for those.</source>
        <translation>%1, wenn die Zeilen bis auf diese dieselben Personen zählen.</translation>
    </message>
    <message>
        <source>%1, released %2, request %3</source>
        <comment>file, date, id</comment>
        <translation>%1, freigegeben %2, Antrag %3</translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation>auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>It counts the same as ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie zählt dasselbe wie „%1“.</translation>
    </message>
    <message>
        <source>‘%1’ counts people among those of it.</source>
        <comment>a column of this table, another table</comment>
        <translation>„%1“ zählt Personen, die in ihr enthalten sind.</translation>
    </message>
    <message>
        <source>It counts people among those of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie zählt Personen, die in „%1“ enthalten sind.</translation>
    </message>
    <message>
        <source>It is ‘%1’ made again, or comes before or after it.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie ist „%1“, noch einmal erstellt oder davor oder danach.</translation>
    </message>
    <message>
        <source>‘%1’ has the sums of it.</source>
        <comment>a column of this table, another table</comment>
        <translation>„%1“ enthält ihre Summen.</translation>
    </message>
    <message>
        <source>It counts as many people in all as ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie zählt insgesamt so viele Personen wie „%1“.</translation>
    </message>
    <message>
        <source>It has the sums of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie enthält die Summen von „%1“.</translation>
    </message>
    <message>
        <source>‘%1’ has the counts of one of its labels.</source>
        <comment>a column of this table, another table</comment>
        <translation>„%1“ enthält die Anzahlen einer ihrer Beschriftungen.</translation>
    </message>
    <message>
        <source>It has the counts of one label of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation>Sie enthält die Anzahlen einer Beschriftung von „%1“.</translation>
    </message>
</context>
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
        <source>(its reason is not here yet)</source>
        <translation>(die Begründung ist noch nicht hier)</translation>
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
    <message>
        <source>Your key is not on this ledger’s roster. An administrator can add it; the page of the team shows the line to send.</source>
        <translation>Ihr Schlüssel steht nicht auf der Mitgliederliste dieses Registers. Die Verwaltung kann ihn aufnehmen; die Seite „Team und Register“ hat die Zeile, die Sie schicken müssen.</translation>
    </message>
    <message>
        <source>Only an administrator of this ledger can do that.</source>
        <translation>Das kann nur die Verwaltung dieses Registers.</translation>
    </message>
    <message>
        <source>This key is on the roster already.</source>
        <translation>Dieser Schlüssel steht schon auf der Mitgliederliste.</translation>
    </message>
    <message>
        <source>A ledger keeps at least one administrator.</source>
        <translation>Ein Register behält mindestens eine Verwalterin oder einen Verwalter.</translation>
    </message>
    <message>
        <source>There would be fewer administrators than a change of the roster takes.</source>
        <translation>Es gäbe weniger Verwalterinnen und Verwalter, als eine Änderung der Mitgliederliste braucht.</translation>
    </message>
    <message>
        <source>You have signed this change of the roster already.</source>
        <translation>Sie haben diese Änderung der Mitgliederliste schon unterschrieben.</translation>
    </message>
    <message>
        <source>Your role on this ledger’s roster is to read.</source>
        <translation>Ihre Rolle in diesem Register ist zu lesen.</translation>
    </message>
    <message>
        <source>Your role on this ledger’s roster does not admit that act.</source>
        <translation>Ihre Rolle in diesem Register lässt das nicht zu.</translation>
    </message>
    <message>
        <source>Without a key nothing can be recorded. The decision panel asks for one.</source>
        <translation>Ohne Schlüssel lässt sich nichts verzeichnen. Das Feld „Entscheidung“ fragt nach einem.</translation>
    </message>
    <message>
        <source>This ledger is not shared yet.</source>
        <translation>Dieses Register ist noch nicht geteilt.</translation>
    </message>
    <message>
        <source>A ledger is there already.</source>
        <translation>Dort ist schon ein Register.</translation>
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
    <name>LitWords</name>
    <message>
        <source>what the audit speaks of</source>
        <translation>wovon gerade die Rede ist</translation>
    </message>
    <message>
        <source>used in working it out</source>
        <translation>womit es ausgerechnet wird</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n entry(ies) of others came in.</source>
        <translation>
            <numerusform>%n Eintrag von anderen kam dazu.</numerusform>
            <numerusform>%n Einträge von anderen kamen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n eigener gesendet.</numerusform>
            <numerusform>%n eigene gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something there is not genuine, and nothing of it was taken in.</source>
        <translation>Etwas dort ist nicht echt, und nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The ledger is shared. Others join at %1.</source>
        <comment>address</comment>
        <translation>Das Register ist geteilt. Andere treten unter %1 bei.</translation>
    </message>
    <message>
        <source>Joined. Compare the first roster below with an administrator: it is pinned on this machine now.</source>
        <translation>Beigetreten. Vergleichen Sie die erste Mitgliederliste unten mit der Verwaltung: sie ist jetzt auf diesem Rechner festgehalten.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Proposed and signed by you. It comes into force at a sync, once enough have signed.</source>
        <translation>Vorgeschlagen und von Ihnen unterschrieben. Es gilt ab einem Abgleich, sobald genug unterschrieben haben.</translation>
    </message>
    <message>
        <source>Proposed and signed by you. It is in force once enough have signed.</source>
        <translation>Vorgeschlagen und von Ihnen unterschrieben. Es gilt, sobald genug unterschrieben haben.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Unterschrieben.</translation>
    </message>
    <message>
        <source>Everything is genuine: every signature, chain and digest holds.</source>
        <translation>Alles ist echt: jede Signatur, Kette und Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>Not everything is genuine.</source>
        <translation>Nicht alles ist echt.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>Nichts Neues kam herein.</translation>
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
    <message>
        <source>Not judged: what withheld counts can be</source>
        <translation>Nicht beurteilt: was geschwärzte Anzahlen sein können</translation>
    </message>
    <message>
        <source>Not judged: all relations of withheld counts</source>
        <translation>Nicht beurteilt: alle Zusammenhänge geschwärzter Anzahlen</translation>
    </message>
    <message>
        <source>Not judged: what insiders can work out</source>
        <translation>Nicht beurteilt: was Eingeweihte errechnen können</translation>
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
    <message>
        <source>Its counts are rounded already; what to withhold is chosen from exact ones.</source>
        <translation>Ihre Anzahlen sind schon gerundet; was zurückzuhalten ist, wird aus genauen gewählt.</translation>
    </message>
    <message>
        <source>Counts are withheld or missing in it already; what to withhold is chosen from the table as it was.</source>
        <translation>Anzahlen darin sind schon zurückgehalten oder fehlen; was zurückzuhalten ist, wird aus der Tabelle gewählt, wie sie war.</translation>
    </message>
    <message>
        <source>Its counts contradict each other: no choice could be proved to be safe.</source>
        <translation>Ihre Anzahlen widersprechen einander: Keine Auswahl ließe sich als sicher beweisen.</translation>
    </message>
    <message>
        <source>No count of it is small: nothing has to be withheld.</source>
        <translation>Keine Anzahl darin ist klein: Nichts muss zurückgehalten werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small count(s) withheld.</source>
        <translation>
            <numerusform>%Ln kleine Anzahl zurückgehalten.</numerusform>
            <numerusform>%Ln kleine Anzahlen zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of other rows withheld, which would give them back.</source>
        <translation>
            <numerusform>%Ln Angabe in anderen Zeilen zurückgehalten, die sie verraten würde.</numerusform>
            <numerusform>%Ln Angaben in anderen Zeilen zurückgehalten, die sie verraten würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in the copy is understood: nobody has said that it is safe.</source>
        <translation>Nicht alles in der Kopie wurde verstanden: Niemand hat gesagt, dass sie sicher ist.</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <comment>to the nearest 5</comment>
        <translation>%1 runden</translation>
    </message>
    <message>
        <source>merging %1</source>
        <comment>labels</comment>
        <translation>%1 zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <source>withholding %Ln count(s)</source>
        <translation>
            <numerusform>%Ln Anzahl zurückhalten</numerusform>
            <numerusform>%Ln Anzahlen zurückhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, its loss</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far counts are from the truth, in all: %1.</source>
        <translation>Wie weit die Anzahlen insgesamt von der Wahrheit entfernt sind: %1.</translation>
    </message>
    <message>
        <source>No further one is needed.</source>
        <translation>Keine weitere ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further count(s) withheld to protect them; a loss of %1, the sum of what they count.</source>
        <translation>
            <numerusform>%Ln weitere Anzahl zu ihrem Schutz zurückgehalten; ein Verlust von %1, so viel, wie sie zählt.</numerusform>
            <numerusform>%Ln weitere Anzahlen zu ihrem Schutz zurückgehalten; ein Verlust von %1, die Summe dessen, was sie zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is proved that no smaller loss protects as much.</source>
        <translation>Es ist bewiesen, dass kein kleinerer Verlust ebenso schützt.</translation>
    </message>
    <message>
        <source>A loss below %1 would not protect as much.</source>
        <translation>Ein Verlust unter %1 würde nicht ebenso schützen.</translation>
    </message>
    <message>
        <source>The copy was audited: from it alone none of them can be worked out too closely.</source>
        <translation>Die Kopie wurde durchgerechnet: Aus ihr allein lässt sich keine davon zu genau ausrechnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) of the copy can still be worked out too closely: it is not safe.</source>
        <translation>
            <numerusform>%Ln Anzahl der Kopie lässt sich noch zu genau ausrechnen: Sie ist nicht sicher.</numerusform>
            <numerusform>%Ln Anzahlen der Kopie lassen sich noch zu genau ausrechnen: Sie ist nicht sicher.</numerusform>
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
        <source>Column {column} ‘{name}’ states smallest or largest values ({cells} cells): each can be one person&apos;s, unless it is structural.</source>
        <translation>Spalte {column} ‚{name}‘ nennt kleinste oder größte Werte ({cells} Zellen): Jeder kann der einer einzelnen Person sein, wenn er nicht strukturell ist.</translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ are smallest or largest values: each can be one person&apos;s, unless it is structural.</source>
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
        <source>{cells} rows of a table over {variables} variables count one person each (column {column} ‘{name}’): such a row is that person&apos;s record.</source>
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
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out exactly from the rest of the table: totals, shares or populations give them back.</source>
        <translation>{cells} geschwärzte Anzahlen der Spalte {column} ‚{name}‘ lassen sich aus dem Rest der Tabelle genau errechnen: Summen, Anteile oder Populationen geben sie zurück.</translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out more closely than their mark says, from the rest of the table.</source>
        <translation>{cells} geschwärzte Anzahlen der Spalte {column} ‚{name}‘ lassen sich aus dem Rest der Tabelle genauer errechnen, als ihr Zeichen sagt.</translation>
    </message>
    <message>
        <source>{cells} empty cells of column {column} ‘{name}’ stand for small counts, as the rest of the table gives back.</source>
        <translation>{cells} leere Zellen der Spalte {column} ‚{name}‘ stehen für kleine Anzahlen, wie der Rest der Tabelle ergibt.</translation>
    </message>
    <message>
        <source>Whether withheld counts can be worked out from the rest of the table was not looked at: the table is too large for that in a check, or the check was stopped. The command outcheck audit does it.</source>
        <translation>Ob sich geschwärzte Anzahlen aus dem Rest der Tabelle errechnen lassen, wurde nicht geprüft: die Tabelle ist dafür in einer Prüfung zu groß, oder die Prüfung wurde abgebrochen. Der Befehl outcheck audit tut es.</translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out from the rest of the table by a person who is alone in another withheld cell.</source>
        <translation>{cells} geschwärzte Anzahlen der Spalte {column} ‚{name}‘ kann aus dem Rest der Tabelle errechnen, wer in einer anderen geschwärzten Zelle allein ist.</translation>
    </message>
    <message>
        <source>What a person can work out who is alone in a withheld cell was not looked at for all cells: the command outcheck audit --insider lists them.</source>
        <translation>Was jemand errechnen kann, der in einer geschwärzten Zelle allein ist, wurde nicht für alle Zellen geprüft: der Befehl outcheck audit --insider nennt sie.</translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ cannot be as small as their mark says, nor are they larger for certain: fine if they were withheld to protect others.</source>
        <translation>{cells} geschwärzte Anzahlen der Spalte {column} ‚{name}‘ können nicht so klein sein, wie ihr Zeichen sagt, sind aber auch nicht sicher größer: in Ordnung, wenn sie zum Schutz anderer geschwärzt wurden.</translation>
    </message>
    <message>
        <source>Counts are withheld, and not all that hangs together in the table could be used to see whether they can be worked out: the command outcheck audit lists what was not.</source>
        <translation>Anzahlen sind geschwärzt, und nicht alles, was in der Tabelle zusammenhängt, ließ sich nutzen, um zu sehen, ob sie sich errechnen lassen: der Befehl outcheck audit führt auf, was nicht.</translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; they move less than counts of other people each time would: do they count the same people?</source>
        <translation>{cells} benachbarte Anzahlen der Spalte {column} ‚{name}‘ unterscheiden sich um {threshold} oder weniger; sie bewegen sich weniger, als Anzahlen jeweils anderer Personen es täten: zählen sie dieselben Personen?</translation>
    </message>
</context>
<context>
    <name>RequestVotes</name>
    <message>
        <source>%1 — reason erased</source>
        <translation>%1 — Begründung gelöscht</translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translation>%1 — „%2“</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who: vote, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You, sealed: %1</source>
        <comment>vote</comment>
        <translation>Sie, versiegelt: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>There is no such request, or its opening does not count.</source>
        <translation>Es gibt keinen solchen Antrag, oder seine Eröffnung zählt nicht.</translation>
    </message>
    <message>
        <source>This request was opened before.</source>
        <translation>Dieser Antrag wurde schon eröffnet.</translation>
    </message>
    <message>
        <source>Request {request} of the same author is still active for this workspace.</source>
        <translation>Antrag {request} derselben Verfasserin oder desselben Verfassers läuft noch für diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The roster does not name you as an author.</source>
        <translation>Die Mitgliederliste nennt Sie nicht als Verfasserin oder Verfasser.</translation>
    </message>
    <message>
        <source>The roster does not name you as an output checker.</source>
        <translation>Die Mitgliederliste nennt Sie nicht als Prüferin oder Prüfer.</translation>
    </message>
    <message>
        <source>Only the author of the request may do this.</source>
        <translation>Das darf nur, wer den Antrag gestellt hat.</translation>
    </message>
    <message>
        <source>Nobody checks an own request.</source>
        <translation>Niemand prüft einen eigenen Antrag.</translation>
    </message>
    <message>
        <source>Acts contradict each other. That must be settled first.</source>
        <translation>Handlungen widersprechen einander. Das muss zuerst geklärt werden.</translation>
    </message>
    <message>
        <source>This is not possible while the request is {status}.</source>
        <translation>Das geht nicht, solange der Antrag im Zustand „{status}“ ist.</translation>
    </message>
    <message>
        <source>The request has no file of type output.</source>
        <translation>Der Antrag hat keine Datei der Art Ausgabe.</translation>
    </message>
    <message>
        <source>Group {group} has no context yet.</source>
        <translation>Der Gruppe {group} fehlt noch der Zusammenhang.</translation>
    </message>
    <message>
        <source>Group {group} does not say yet which controls were applied.</source>
        <translation>Die Gruppe {group} sagt noch nicht, welche Schutzmaßnahmen angewandt wurden.</translation>
    </message>
    <message>
        <source>Changes were requested in group {group}. It needs a public reply of yours.</source>
        <translation>In der Gruppe {group} wurden Änderungen verlangt. Sie braucht eine öffentliche Antwort von Ihnen.</translation>
    </message>
    <message>
        <source>{path} was rejected and must be taken out.</source>
        <translation>{path} wurde abgelehnt und muss herausgenommen werden.</translation>
    </message>
    <message>
        <source>{path} or these bytes were rejected in this request.</source>
        <translation>{path} oder diese Bytes wurden in diesem Antrag abgelehnt.</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>Es gibt keine Gruppe {group}.</translation>
    </message>
    <message>
        <source>The request has no file {path}.</source>
        <translation>Der Antrag hat keine Datei {path}.</translation>
    </message>
    <message>
        <source>{path} is in the request already.</source>
        <translation>{path} ist schon im Antrag.</translation>
    </message>
    <message>
        <source>{path} was taken out.</source>
        <translation>{path} wurde herausgenommen.</translation>
    </message>
    <message>
        <source>{path} has these bytes already.</source>
        <translation>{path} hat diese Bytes schon.</translation>
    </message>
    <message>
        <source>A request has at most {most} files.</source>
        <translation>Ein Antrag hat höchstens {most} Dateien.</translation>
    </message>
    <message>
        <source>A request has at most {most} groups.</source>
        <translation>Ein Antrag hat höchstens {most} Gruppen.</translation>
    </message>
    <message>
        <source>{path} is no output. Nobody votes on it.</source>
        <translation>{path} ist keine Ausgabe. Niemand stimmt darüber ab.</translation>
    </message>
    <message>
        <source>{path} has other bytes now than those this is about.</source>
        <translation>{path} hat jetzt andere Bytes als die, um die es hier geht.</translation>
    </message>
    <message>
        <source>Your review of this turn is submitted. Its votes no longer change.</source>
        <translation>Ihre Prüfung dieser Runde ist abgegeben. Ihre Stimmen ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>Reviews of this request are sealed. Votes and comments come with the review.</source>
        <translation>Die Prüfungen dieses Antrags sind versiegelt. Stimmen und Kommentare kommen mit der Prüfung.</translation>
    </message>
    <message>
        <source>Reviews of this request are not sealed.</source>
        <translation>Die Prüfungen dieses Antrags sind nicht versiegelt.</translation>
    </message>
    <message>
        <source>{path} was not checked to its end and cannot be approved.</source>
        <translation>{path} wurde nicht zu Ende geprüft und kann nicht angenommen werden.</translation>
    </message>
    <message>
        <source>Approving {path} over a blocking finding needs a reason.</source>
        <translation>{path} trotz eines sperrenden Befunds anzunehmen braucht eine Begründung.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Eine Ablehnung braucht eine Begründung.</translation>
    </message>
    <message>
        <source>Outputs without your vote: {count}.</source>
        <translation>Ausgaben ohne Ihre Stimme: {count}.</translation>
    </message>
    <message>
        <source>You ask for changes in group {group}. It needs a comment of yours.</source>
        <translation>Sie verlangen Änderungen in der Gruppe {group}. Sie braucht einen Kommentar von Ihnen.</translation>
    </message>
    <message>
        <source>Changes are asked for in group {group}. Its author needs a public comment on it.</source>
        <translation>In der Gruppe {group} werden Änderungen verlangt. Dazu braucht es einen öffentlichen Kommentar.</translation>
    </message>
    <message>
        <source>Two reviews are in. Return the request instead of returning it early.</source>
        <translation>Zwei Prüfungen liegen vor. Geben Sie den Antrag zurück statt vorzeitig zurück.</translation>
    </message>
    <message>
        <source>Only who submitted a review in this turn may do this.</source>
        <translation>Das darf nur, wer in dieser Runde eine Prüfung abgegeben hat.</translation>
    </message>
    <message>
        <source>Sealed reviews that are not opened yet: {count}.</source>
        <translation>Versiegelte Prüfungen, die noch nicht geöffnet sind: {count}.</translation>
    </message>
    <message>
        <source>Outputs that are not approved: {count}.</source>
        <translation>Ausgaben, die nicht angenommen sind: {count}.</translation>
    </message>
    <message>
        <source>No sealed review of yours waits to be opened.</source>
        <translation>Keine versiegelte Prüfung von Ihnen wartet auf ihre Öffnung.</translation>
    </message>
    <message>
        <source>A sealed review is opened when a second one is in.</source>
        <translation>Eine versiegelte Prüfung wird geöffnet, wenn eine zweite vorliegt.</translation>
    </message>
    <message>
        <source>What was opened is not what was sealed.</source>
        <translation>Was geöffnet wurde, ist nicht, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Es gibt keinen solchen Kommentar.</translation>
    </message>
    <message>
        <source>The comment is another person’s.</source>
        <translation>Der Kommentar ist von jemand anderem.</translation>
    </message>
    <message>
        <source>The comment is public already.</source>
        <translation>Der Kommentar ist schon öffentlich.</translation>
    </message>
    <message>
        <source>The comment is of an earlier turn.</source>
        <translation>Der Kommentar ist aus einer früheren Runde.</translation>
    </message>
    <message>
        <source>Private comments are among checkers.</source>
        <translation>Vertrauliche Kommentare sind unter Prüfenden.</translation>
    </message>
    <message>
        <source>There is nothing to settle.</source>
        <translation>Es gibt nichts zu klären.</translation>
    </message>
    <message>
        <source>A settlement names all contradictory acts and which of them stands.</source>
        <translation>Eine Klärung nennt alle widersprüchlichen Handlungen und welche davon gilt.</translation>
    </message>
    <message>
        <source>More than {most} disputes of one request are not settled.</source>
        <translation>Mehr als {most} Streitfälle eines Antrags werden nicht geklärt.</translation>
    </message>
    <message>
        <source>A settlement took its effect.</source>
        <translation>Eine Klärung hat ihr die Wirkung genommen.</translation>
    </message>
    <message>
        <source>Somebody else did the same first.</source>
        <translation>Jemand anderes hat dasselbe zuerst getan.</translation>
    </message>
    <message>
        <source>The entry or one of its parts is there twice.</source>
        <translation>Der Eintrag oder ein Teil davon ist doppelt da.</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht eröffnet</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>one review in</source>
        <translation>eine Prüfung liegt vor</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>returned to its author</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>opened the request</source>
        <translation>eröffnete den Antrag</translation>
    </message>
    <message>
        <source>described a group</source>
        <translation>beschrieb eine Gruppe</translation>
    </message>
    <message>
        <source>added a file</source>
        <translation>fügte eine Datei hinzu</translation>
    </message>
    <message>
        <source>replaced a file</source>
        <translation>ersetzte eine Datei</translation>
    </message>
    <message>
        <source>took a file out</source>
        <translation>nahm eine Datei heraus</translation>
    </message>
    <message>
        <source>moved a file</source>
        <translation>verschob eine Datei</translation>
    </message>
    <message>
        <source>handed the request in</source>
        <translation>reichte den Antrag ein</translation>
    </message>
    <message>
        <source>handed it in again</source>
        <translation>reichte ihn wieder ein</translation>
    </message>
    <message>
        <source>withdrew the request</source>
        <translation>zog den Antrag zurück</translation>
    </message>
    <message>
        <source>voted</source>
        <translation>stimmte ab</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>kommentierte</translation>
    </message>
    <message>
        <source>made a comment public</source>
        <translation>machte einen Kommentar öffentlich</translation>
    </message>
    <message>
        <source>submitted a review</source>
        <translation>gab eine Prüfung ab</translation>
    </message>
    <message>
        <source>sealed a review</source>
        <translation>versiegelte eine Prüfung</translation>
    </message>
    <message>
        <source>opened a sealed review</source>
        <translation>öffnete eine versiegelte Prüfung</translation>
    </message>
    <message>
        <source>returned the request</source>
        <translation>gab den Antrag zurück</translation>
    </message>
    <message>
        <source>returned it early</source>
        <translation>gab ihn vorzeitig zurück</translation>
    </message>
    <message>
        <source>rejected the request</source>
        <translation>lehnte den Antrag ab</translation>
    </message>
    <message>
        <source>approved the request</source>
        <translation>nahm den Antrag an</translation>
    </message>
    <message>
        <source>released the files</source>
        <translation>gab die Dateien frei</translation>
    </message>
    <message>
        <source>settled a dispute</source>
        <translation>klärte einen Streitfall</translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation>sah ihn an</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation>Antrag eröffnen</translation>
    </message>
    <message>
        <source>Describe a group</source>
        <translation>Gruppe beschreiben</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Take a file out</source>
        <translation>Datei herausnehmen</translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation>Datei verschieben</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation>Wieder einreichen</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Antrag zurückziehen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Make a comment public</source>
        <translation>Kommentar öffentlich machen</translation>
    </message>
    <message>
        <source>Submit review</source>
        <translation>Prüfung abgeben</translation>
    </message>
    <message>
        <source>Seal and submit review</source>
        <translation>Prüfung versiegeln und abgeben</translation>
    </message>
    <message>
        <source>Open my sealed review</source>
        <translation>Meine versiegelte Prüfung öffnen</translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Return early…</source>
        <translation>Vorzeitig zurückgeben …</translation>
    </message>
    <message>
        <source>Reject the request…</source>
        <translation>Antrag ablehnen …</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Antrag annehmen</translation>
    </message>
    <message>
        <source>Release the files…</source>
        <translation>Dateien freigeben …</translation>
    </message>
    <message>
        <source>Settle a dispute</source>
        <translation>Streitfall klären</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>the author’s turn</source>
        <translation>am Zug: wer den Antrag stellt</translation>
    </message>
    <message>
        <source>independent reviews</source>
        <translation>unabhängige Prüfungen</translation>
    </message>
    <message>
        <source>reviews compared</source>
        <translation>Prüfungen im Vergleich</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>Beilage</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Programmtext</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>With their authors</source>
        <translation>Bei den Antragstellenden</translation>
    </message>
    <message>
        <source>Approved, not yet released</source>
        <translation>Angenommen, noch nicht freigegeben</translation>
    </message>
    <message>
        <source>hand it in</source>
        <translation>einreichen</translation>
    </message>
    <message>
        <source>answer and hand it in again</source>
        <translation>antworten und wieder einreichen</translation>
    </message>
    <message>
        <source>review the outputs</source>
        <translation>die Ausgaben prüfen</translation>
    </message>
    <message>
        <source>open the sealed review</source>
        <translation>die versiegelte Prüfung öffnen</translation>
    </message>
    <message>
        <source>compare, then approve, return or reject</source>
        <translation>vergleichen, dann annehmen, zurückgeben oder ablehnen</translation>
    </message>
    <message>
        <source>release the files</source>
        <translation>die Dateien freigeben</translation>
    </message>
    <message>
        <source>settle contradictory acts</source>
        <translation>widersprüchliche Handlungen klären</translation>
    </message>
    <message>
        <source>%1 The first: %2.</source>
        <translation>%1 Die erste: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of column %1 ‘%2’</source>
        <translation>
            <numerusform>%n Zelle von Spalte %1 ‚%2‘</numerusform>
            <numerusform>%n Zellen von Spalte %1 ‚%2‘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Declared: counts of %1 or fewer are withheld. Not so in %2.</source>
        <translation>Angegeben: Anzahlen von %1 oder weniger sind geschwärzt. Nicht so in %2.</translation>
    </message>
    <message>
        <source>Declared: rounded (%1). Not so in %2.</source>
        <translation>Angegeben: gerundet (%1). Nicht so in %2.</translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>upwards to %1</source>
        <translation>aufwärts auf %1</translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation>Mittelpunkt %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have no key yet. The decision panel asks for one.</source>
        <translation>Sie haben noch keinen Schlüssel. Das Feld „Entscheidung“ fragt nach einem.</translation>
    </message>
    <message>
        <source>Your key is not on the roster: an administrator has to add it.</source>
        <translation>Ihr Schlüssel steht nicht auf der Mitgliederliste: die Verwaltung muss ihn aufnehmen.</translation>
    </message>
    <message>
        <source>Only an administrator of this ledger can do this.</source>
        <translation>Das kann nur die Verwaltung dieses Registers.</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Warten Sie, bis das Laufende zu Ende ist.</translation>
    </message>
    <message>
        <source>There is no ledger yet.</source>
        <translation>Es gibt noch kein Register.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>Das Register lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The ledger is being read.</source>
        <translation>Das Register wird gelesen.</translation>
    </message>
    <message>
        <source>The ledger is not shared yet.</source>
        <translation>Das Register ist noch nicht geteilt.</translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation>Sie haben das schon unterschrieben.</translation>
    </message>
    <message>
        <source>The roster has changed since: it has to be proposed again.</source>
        <translation>Die Mitgliederliste hat sich seither geändert: es muss neu vorgeschlagen werden.</translation>
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
    <message>
        <source>Withheld counts worked out</source>
        <translation>Errechenbare geschwärzte Anzahlen</translation>
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
    <name>SyncText</name>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier verzeichnet</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time of day or date</comment>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>%1 · cannot sync</source>
        <comment>state</comment>
        <translation>%1 · kein Abgleich</translation>
    </message>
    <message>
        <source>This ledger is only on this machine.</source>
        <translation>Dieses Register ist nur auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded here: %n entry(ies) of yours have not been sent yet.</source>
        <translation>
            <numerusform>Hier verzeichnet: %n Eintrag von Ihnen ist noch nicht gesendet.</numerusform>
            <numerusform>Hier verzeichnet: %n Einträge von Ihnen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; it has not been synced yet.</source>
        <translation>Hier verzeichnet; noch nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Synced: the remote has all that is here, and here is all that it had.</source>
        <translation>Abgeglichen: die Gegenstelle hat alles, was hier ist, und hier ist alles, was sie hatte.</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>time</comment>
        <translation>Zuletzt abgeglichen %1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>Noch nie abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not sent</source>
        <translation>
            <numerusform>%n Eintrag nicht gesendet</numerusform>
            <numerusform>%n Einträge nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The last sync did not come to its end. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Der letzte Abgleich kam nicht zu Ende. %1 %2</translation>
    </message>
    <message>
        <source>Shared at %1</source>
        <comment>address</comment>
        <translation>Geteilt unter %1</translation>
    </message>
    <message>
        <source>Behind: the remote has something that has not come in yet.</source>
        <translation>Im Rückstand: die Gegenstelle hat etwas, das noch nicht hier ist.</translation>
    </message>
    <message>
        <source>Behind: the remote is not what it was, and nothing of that was taken in.</source>
        <translation>Im Rückstand: die Gegenstelle ist nicht, was sie war, und nichts davon wurde übernommen.</translation>
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
    <name>TeamCommands</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team and ledger</source>
        <translation>Team und Register</translation>
    </message>
    <message>
        <source>Sync the ledger now</source>
        <translation>Das Register jetzt abgleichen</translation>
    </message>
    <message>
        <source>Show what is not genuine</source>
        <translation>Zeigen, was nicht echt ist</translation>
    </message>
    <message>
        <source>Share the ledger at a place…</source>
        <translation>Das Register an einem Ort teilen …</translation>
    </message>
    <message>
        <source>Join a team’s ledger…</source>
        <translation>Dem Register eines Teams beitreten …</translation>
    </message>
    <message>
        <source>Add a person to the roster…</source>
        <translation>Eine Person aufnehmen …</translation>
    </message>
    <message>
        <source>Verify the whole ledger</source>
        <translation>Das ganze Register nachprüfen</translation>
    </message>
</context>
<context>
    <name>TeamParts</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>The team’s shared folder</source>
        <translation>Der gemeinsame Ordner des Teams</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Schlüssel %2)</translation>
    </message>
    <message>
        <source>add %1 as %2, until %3</source>
        <comment>person, roles, time</comment>
        <translation>%1 aufnehmen als %2, bis %3</translation>
    </message>
    <message>
        <source>add %1 as %2</source>
        <comment>person, roles</comment>
        <translation>%1 aufnehmen als %2</translation>
    </message>
    <message>
        <source>end the membership of %1 (key %2) as %3, %4</source>
        <comment>person, key, roles, time</comment>
        <translation>die Mitgliedschaft von %1 (Schlüssel %2) als %3 beenden, %4</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor/in</translation>
    </message>
    <message>
        <source>checker</source>
        <translation>Prüfer/in</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>copilot</source>
        <translation>Kopilot/in</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser/in</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Waits for signatures.</source>
        <translation>Wartet auf Unterschriften.</translation>
    </message>
    <message>
        <source>Signed by enough; it comes into force at the next sync of one who signed.</source>
        <translation>Von genug unterschrieben; es gilt ab dem nächsten Abgleich von jemandem, der unterschrieben hat.</translation>
    </message>
    <message>
        <source>In force.</source>
        <translation>In Kraft.</translation>
    </message>
    <message>
        <source>Overtaken: the roster has changed since. Nothing is lost; it has to be proposed again.</source>
        <translation>Überholt: die Mitgliederliste hat sich seither geändert. Nichts ist verloren; es muss neu vorgeschlagen werden.</translation>
    </message>
    <message numerus="yes">
        <source>a change takes %n administrator(s) from then on</source>
        <translation>
            <numerusform>eine Änderung braucht von da an %n Unterschrift der Verwaltung</numerusform>
            <numerusform>eine Änderung braucht von da an %n Unterschriften der Verwaltung</numerusform>
        </translation>
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
        <source>%1 — its comment is not here yet</source>
        <translation>%1 — der Kommentar dazu ist noch nicht hier</translation>
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
    <message>
        <source>acted on a release request</source>
        <translation>handelte an einem Freigabeantrag</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmBar</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>Zeigen, was nicht stimmt</translation>
    </message>
    <message>
        <source>The ledger is not genuine. %1</source>
        <translation>Das Register ist nicht echt. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmList</name>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>The verifier says: %1</source>
        <translation>Die Prüfung sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation>Das alles kopieren</translation>
    </message>
    <message>
        <source>For a message to whoever is responsible for the ledger</source>
        <translation>Für eine Nachricht an die Person, die für das Register verantwortlich ist</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AskDialog</name>
    <message>
        <source>not released</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>taken out before</source>
        <translation>schon einmal herausgenommen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Pin and add</source>
        <translation>Festhalten und hinzufügen</translation>
    </message>
    <message>
        <source>Ask for release</source>
        <translation>Freigabe beantragen</translation>
    </message>
    <message>
        <source>Outputs to ask for</source>
        <translation>Zu beantragende Ausgaben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Pre-check</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Tick all that changed since the last release</source>
        <translation>Alles ankreuzen, was sich seit der letzten Freigabe geändert hat</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Nichts ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation>Nicht festgehalten. %1</translation>
    </message>
    <message>
        <source>Name of a group, for example: main tables</source>
        <translation>Name einer Gruppe, zum Beispiel: Haupttabellen</translation>
    </message>
    <message>
        <source>Is to be released</source>
        <translation>Soll freigegeben werden</translation>
    </message>
    <message>
        <source>Helps to judge the outputs; never released</source>
        <translation>Hilft, die Ausgaben zu beurteilen; wird nie freigegeben</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Variables, population and counts, related tables</source>
        <translation>Variablen, Population und Anzahlen, verwandte Tabellen</translation>
    </message>
    <message>
        <source>Thresholds, rounding, suppression applied</source>
        <translation>Schwellen, Rundung, angewandte Schwärzung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>no threshold declared</source>
        <translation>keine Schwelle angegeben</translation>
    </message>
    <message>
        <source>counts of %1 or fewer are withheld</source>
        <translation>Anzahlen von %1 oder weniger sind geschwärzt</translation>
    </message>
    <message>
        <source>no rounding declared</source>
        <translation>keine Rundung angegeben</translation>
    </message>
    <message>
        <source>counts are rounded, %1</source>
        <translation>Anzahlen sind gerundet, %1</translation>
    </message>
    <message>
        <source>Reviews stay sealed until two are in</source>
        <translation>Prüfungen bleiben versiegelt, bis zwei vorliegen</translation>
    </message>
    <message>
        <source>Declared of all outputs:</source>
        <translation>Für alle Ausgaben angegeben:</translation>
    </message>
    <message>
        <source>Tick the outputs that are to be released.</source>
        <translation>Kreuzen Sie die Ausgaben an, die freigegeben werden sollen.</translation>
    </message>
    <message>
        <source>Name the group that they belong to.</source>
        <translation>Nennen Sie die Gruppe, zu der sie gehören.</translation>
    </message>
    <message>
        <source>Into request %1 for %2, which is %3.</source>
        <translation>In Antrag %1 für %2, Zustand: %3.</translation>
    </message>
    <message>
        <source>A new release request for %1. Each file is pinned by its SHA-256, and its bytes are kept with the ledger.</source>
        <translation>Ein neuer Freigabeantrag für %1. Jede Datei wird durch ihr SHA-256 festgehalten, und ihre Bytes werden beim Hauptbuch aufbewahrt.</translation>
    </message>
    <message>
        <source>Pinning the files…</source>
        <translation>Die Dateien werden festgehalten …</translation>
    </message>
    <message>
        <source>The policy demands it</source>
        <translation>Die Richtlinie verlangt es</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AuditModel</name>
    <message>
        <source>%1 (the first %2 of %3)</source>
        <translation>%1 (die ersten %2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of entries, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; grey: what the policy speaks of, %2</source>
        <comment>intervals of numbers</comment>
        <translation>%1; grau: wovon die Richtlinie spricht, %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo sie liegt</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was man von ihr weiß</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AuditPanel</name>
    <message>
        <source>Marks may stand for &amp;0</source>
        <translation>Schwärzung auch für &amp;0</translation>
    </message>
    <message>
        <source>Where zeros are withheld, too, a mark of redaction says less</source>
        <translation>Wo auch Nullen zurückgehalten werden, sagt eine Schwärzung weniger</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>Noch einmal ausrechnen</translation>
    </message>
    <message>
        <source>Read the tables again and work everything out anew</source>
        <translation>Die Tabellen noch einmal lesen und alles neu ausrechnen</translation>
    </message>
    <message>
        <source>What can be worked out</source>
        <translation>Was sich ausrechnen lässt</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Wie es ausgerechnet wird</translation>
    </message>
    <message>
        <source>Working out what outsiders can; until it is done nothing is said.</source>
        <translation>Es wird ausgerechnet, was Außenstehende ausrechnen können; bis dahin wird nichts gesagt.</translation>
    </message>
    <message>
        <source>It was stopped: nothing is said about what can be worked out.</source>
        <translation>Abgebrochen: Über das, was sich ausrechnen lässt, wird nichts gesagt.</translation>
    </message>
    <message>
        <source>It could not be finished, and nothing is said: %1</source>
        <translation>Es kam nicht zu Ende, und nichts wird gesagt: %1</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>Noch nicht ausgerechnet.</translation>
    </message>
    <message>
        <source>The answer is kept on this machine; nothing is written into the workspace.</source>
        <translation>Die Antwort bleibt auf diesem Rechner; in den Arbeitsbereich wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The answer is written to outcheck.yaml, beside the outputs.</source>
        <translation>Die Antwort kommt in outcheck.yaml, neben die Ergebnisse.</translation>
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
    <name>outcheck::desktop::CommentsPanel</name>
    <message>
        <source>rows %1–%2, columns %3–%4</source>
        <translation>Zeilen %1–%2, Spalten %3–%4</translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>region %1 × %2 at %3, %4</source>
        <translation>Ausschnitt %1 × %2 bei %3, %4</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>der Antrag</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>among checkers</source>
        <translation>unter Prüfenden</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>The chosen comment</source>
        <translation>Der gewählte Kommentar</translation>
    </message>
    <message>
        <source>Choose a comment to read it.</source>
        <translation>Wählen Sie einen Kommentar, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>The author may read it from then on</source>
        <translation>Wer den Antrag stellt, darf ihn von da an lesen</translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation>Nicht festgehalten. %1</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Worum es im Kommentar geht</translation>
    </message>
    <message>
        <source>Public: the author may read it</source>
        <translation>Öffentlich: auch für die Antragstellenden</translation>
    </message>
    <message>
        <source>A comment, in Markdown</source>
        <translation>Ein Kommentar, in Markdown</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>In your sealed review: nobody else sees it before it is opened</source>
        <translation>In Ihrer versiegelten Prüfung: niemand sonst sieht ihn, bevor sie geöffnet ist</translation>
    </message>
    <message>
        <source>The text of this comment was erased.</source>
        <translation>Der Text dieses Kommentars wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, file</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird festgehalten …</translation>
    </message>
    <message>
        <source>%1 (moved; was %2)</source>
        <translation>%1 (verschoben; war %2)</translation>
    </message>
    <message>
        <source>%1 (its place was lost: the file was replaced; was %2)</source>
        <translation>%1 (die Stelle ist verloren: die Datei wurde ersetzt; war %2)</translation>
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
    <message>
        <source>Not recorded. %1</source>
        <translation>Nicht festgehalten. %1</translation>
    </message>
    <message>
        <source>Kept in your sealed review: %1. Nobody else sees it before it is opened.</source>
        <comment>vote</comment>
        <translation>In Ihrer versiegelten Prüfung: %1. Niemand sonst sieht es, bevor sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Changes: the author may read this</source>
        <translation>Änderungen: auch für die Antragstellenden</translation>
    </message>
    <message>
        <source>What you write becomes a public comment on the file; otherwise it stays among checkers</source>
        <translation>Was Sie schreiben, wird ein öffentlicher Kommentar zur Datei; sonst bleibt es unter Prüfenden</translation>
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
    <name>outcheck::desktop::EndForm</name>
    <message>
        <source>It ends now</source>
        <translation>Sie endet jetzt</translation>
    </message>
    <message>
        <source>It ended already:</source>
        <translation>Sie endete schon:</translation>
    </message>
    <message>
        <source>Propose the end</source>
        <translation>Das Ende vorschlagen</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Wann sie endete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The membership of %1 (key %2) ends. What was recorded before stays and counts; entries of this key after the end count nowhere. Name an earlier moment where the key was lost or stolen then.</source>
        <translation>Die Mitgliedschaft von %1 (Schlüssel %2) endet. Was vorher verzeichnet wurde, bleibt und zählt; Einträge dieses Schlüssels nach dem Ende zählen nirgends. Nennen Sie einen früheren Zeitpunkt, wenn der Schlüssel da verloren ging oder gestohlen wurde.</translation>
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
    <name>outcheck::desktop::GroupsPanel</name>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Groups of the request</source>
        <translation>Gruppen des Antrags</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Variables, population and counts, related tables</source>
        <translation>Variablen, Population und Anzahlen, verwandte Tabellen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Thresholds, rounding, suppression applied</source>
        <translation>Schwellen, Rundung, angewandte Schwärzung</translation>
    </message>
    <message>
        <source>Record context and controls</source>
        <translation>Zusammenhang und Schutzmaßnahmen festhalten</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Pin the bytes that this file has in the workspace now; its votes no longer count</source>
        <translation>Die Bytes festhalten, die diese Datei jetzt im Arbeitsbereich hat; ihre Stimmen zählen nicht mehr</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of files</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Context and controls are given</source>
        <translation>Zusammenhang und Schutzmaßnahmen sind angegeben</translation>
    </message>
    <message>
        <source>Context or controls are missing</source>
        <translation>Zusammenhang oder Schutzmaßnahmen fehlen</translation>
    </message>
    <message>
        <source>The request has no groups yet.</source>
        <translation>Der Antrag hat noch keine Gruppen.</translation>
    </message>
    <message>
        <source>Both are needed before the request can be handed in.</source>
        <translation>Beides wird gebraucht, bevor der Antrag eingereicht werden kann.</translation>
    </message>
    <message>
        <source>The workspace that holds the new file</source>
        <translation>Der Arbeitsbereich mit der neuen Datei</translation>
    </message>
    <message>
        <source>Put files into this group…</source>
        <translation>Dateien in diese Gruppe verschieben …</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::HistoryPanel</name>
    <message>
        <source>voted: %1</source>
        <translation>stimmte ab: %1</translation>
    </message>
    <message>
        <source>opened it</source>
        <translation>öffnete ihn</translation>
    </message>
    <message>
        <source>took a copy</source>
        <translation>nahm eine Kopie</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation>zählt nicht: %1</translation>
    </message>
    <message>
        <source>lapsed with its turn</source>
        <translation>mit der Runde verfallen</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Acts of</source>
        <translation>Handlungen von</translation>
    </message>
    <message>
        <source>Acts of the kind</source>
        <translation>Handlungen der Art</translation>
    </message>
    <message>
        <source>History of the request</source>
        <translation>Verlauf des Antrags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Runde</translation>
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
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of the time</source>
        <translation>Handlungen der Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
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
    <name>outcheck::desktop::JoinForm</name>
    <message>
        <source>Put my own ledger aside</source>
        <translation>Mein eigenes Register beiseitelegen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>The team’s ledger is brought here and verified from nothing. Its first roster is pinned on this machine: from then on no other can pass for it.</source>
        <translation>Das Register des Teams wird hierher gebracht und von Grund auf geprüft. Seine erste Mitgliederliste wird auf diesem Rechner festgehalten: von da an kann sich keine andere dafür ausgeben.</translation>
    </message>
    <message>
        <source>/share/ledger.git, user@host:path, ssh://… or https://…</source>
        <translation>/share/ledger.git, user@host:pfad, ssh://… oder https://…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place where the team’s ledger is shared</source>
        <translation>Ort, an dem das Register des Teams geteilt ist</translation>
    </message>
    <message>
        <source>64 digits, as an administrator told you</source>
        <translation>64 Ziffern, wie die Verwaltung sie Ihnen genannt hat</translation>
    </message>
    <message>
        <source>First &amp;roster</source>
        <translation>Erste &amp;Liste</translation>
    </message>
    <message>
        <source>Digest of the first roster</source>
        <translation>Prüfsumme der ersten Mitgliederliste</translation>
    </message>
    <message>
        <source>Any other ledger is refused. Left empty, what is found there is believed and pinned.</source>
        <translation>Jedes andere Register wird abgelehnt. Bleibt das Feld leer, wird geglaubt und festgehalten, was dort ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Warten Sie, bis das Laufende zu Ende ist.</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Nennen Sie zuerst einen Ort.</translation>
    </message>
    <message>
        <source>A digest has 64 digits, 0 to 9 and a to f.</source>
        <translation>Eine Prüfsumme hat 64 Ziffern, 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Say first that your own ledger may be put aside.</source>
        <translation>Sagen Sie zuerst, dass Ihr eigenes Register beiseitegelegt werden darf.</translation>
    </message>
    <message>
        <source>A ledger is here already; nothing has been recorded in it.</source>
        <translation>Hier ist schon ein Register; es wurde nichts darin verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>A ledger is here already, with %n recorded entry(ies). They do not come along: the team does not see them.</source>
        <translation>
            <numerusform>Hier ist schon ein Register mit %n Eintrag. Er kommt nicht mit: das Team sieht ihn nicht.</numerusform>
            <numerusform>Hier ist schon ein Register mit %n Einträgen. Sie kommen nicht mit: das Team sieht sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is moved as it is to %1 once the team’s has verified; nothing is deleted.</source>
        <comment>folder</comment>
        <translation>Es kommt, wie es ist, nach %1, sobald das des Teams geprüft ist; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>A ledger is here already, and it could not be read. It stays where it is.</source>
        <translation>Hier ist schon ein Register, und es ließ sich nicht lesen. Es bleibt, wo es ist.</translation>
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
    <name>outcheck::desktop::LinkBar</name>
    <message>
        <source>They count the &amp;same people</source>
        <translation>Sie zählen die&amp;selben Personen</translation>
    </message>
    <message>
        <source>They do &amp;not</source>
        <translation>Sie tun es &amp;nicht</translation>
    </message>
    <message>
        <source>Take the answer &amp;back</source>
        <translation>Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Grund für die Antwort</translation>
    </message>
    <message>
        <source>Their figures are worked through together (L)</source>
        <translation>Ihre Zahlen werden zusammen durchgerechnet (L)</translation>
    </message>
    <message>
        <source>Nothing is concluded from one to the other (Shift+L)</source>
        <translation>Von der einen wird nicht auf die andere geschlossen (Umschalt+L)</translation>
    </message>
    <message>
        <source>The link is proposed again (Ctrl+Shift+L)</source>
        <translation>Die Verbindung wird wieder vorgeschlagen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Do they count the same people? So far they are taken to.</source>
        <translation>Zählen sie dieselben Personen? Bisher wird es angenommen.</translation>
    </message>
    <message>
        <source>They count the same people, as a person says (%1).</source>
        <translation>Sie zählen dieselben Personen, wie eine Person sagt (%1).</translation>
    </message>
    <message>
        <source>They count other people, as a person says (%1). Whoever releases the table has to agree.</source>
        <translation>Sie zählen andere Personen, wie eine Person sagt (%1). Wer die Tabelle freigibt, muss zustimmen.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Warum (darf leer bleiben)</translation>
    </message>
    <message>
        <source>A reason is needed. %1</source>
        <translation>Es braucht einen Grund. %1</translation>
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
    <message>
        <source>Group by decision, conflicts first</source>
        <translation>Nach Entscheidung gruppieren, Streitfälle zuerst</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>A new folder for the released files</source>
        <translation>Ein neuer Ordner für die freigegebenen Dateien</translation>
    </message>
    <message>
        <source>Release request</source>
        <translation>Freigabeantrag</translation>
    </message>
    <message>
        <source>Release requests: what waits for whom</source>
        <translation>Freigabeanträge: was auf wen wartet</translation>
    </message>
    <message>
        <source>Ask for release of outputs…</source>
        <translation>Freigabe von Ausgaben beantragen …</translation>
    </message>
    <message>
        <source>Comment on what is selected</source>
        <translation>Das Ausgewählte kommentieren</translation>
    </message>
    <message>
        <source>Replace the chosen file…</source>
        <translation>Die gewählte Datei ersetzen …</translation>
    </message>
    <message>
        <source>Take the chosen file out</source>
        <translation>Die gewählte Datei herausnehmen</translation>
    </message>
    <message>
        <source>Ask for changes on all unvoted files</source>
        <translation>Änderungen an allen Dateien ohne Stimme verlangen</translation>
    </message>
    <message>
        <source>Take all my votes back</source>
        <translation>Alle meine Stimmen zurücknehmen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anträge</translation>
    </message>
    <message>
        <source>release request</source>
        <translation>Freigabeantrag</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Weiteres Fenster</translation>
    </message>
    <message>
        <source>Put files into the chosen group…</source>
        <translation>Dateien in die gewählte Gruppe verschieben …</translation>
    </message>
    <message>
        <source>What can be worked out</source>
        <translation>Was sich ausrechnen lässt</translation>
    </message>
    <message>
        <source>What can be worked out (%1)</source>
        <comment>how many</comment>
        <translation>Was sich ausrechnen lässt (%1)</translation>
    </message>
    <message>
        <source>The linked tables count the same people</source>
        <translation>Die verbundenen Tabellen zählen dieselben Personen</translation>
    </message>
    <message>
        <source>The linked tables do not count the same people</source>
        <translation>Die verbundenen Tabellen zählen nicht dieselben Personen</translation>
    </message>
    <message>
        <source>Take the answer on a link back</source>
        <translation>Die Antwort zu einer Verbindung zurücknehmen</translation>
    </message>
    <message>
        <source>Linked tables</source>
        <translation>Verbundene Tabellen</translation>
    </message>
    <message>
        <source>What people say about the tables…</source>
        <translation>Was über die Tabellen gesagt ist …</translation>
    </message>
    <message>
        <source>What people say about the tables</source>
        <translation>Was über die Tabellen gesagt ist</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MoveDialog</name>
    <message>
        <source>Put files into the group %1</source>
        <translation>Dateien in die Gruppe %1 verschieben</translation>
    </message>
    <message>
        <source>Filter by name or group</source>
        <translation>Nach Namen oder Gruppe filtern</translation>
    </message>
    <message>
        <source>Files of other groups</source>
        <translation>Dateien anderer Gruppen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Nichts ankreuzen</translation>
    </message>
    <message>
        <source>Every file of the request is in this group.</source>
        <translation>Alle Dateien des Antrags sind in dieser Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s)</source>
        <translation>
            <numerusform>%n Datei verschieben</numerusform>
            <numerusform>%n Dateien verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
    <message>
        <source>%1: not voted on</source>
        <comment>supporting or code</comment>
        <translation>%1: keine Abstimmung</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Not voted on</source>
        <translation>Keine Abstimmung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, its type</comment>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::PersonForm</name>
    <message>
        <source>asks for release</source>
        <translation>bittet um Freigabe</translation>
    </message>
    <message>
        <source>reviews, votes, dismisses findings</source>
        <translation>prüft, stimmt ab, entkräftet Befunde</translation>
    </message>
    <message>
        <source>changes the roster</source>
        <translation>ändert die Mitgliederliste</translation>
    </message>
    <message>
        <source>helps an author; reads only</source>
        <translation>hilft Autorinnen und Autoren; liest nur</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>All keys under one name are one person</source>
        <translation>Alle Schlüssel unter einem Namen sind eine Person</translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA… as that person sent it</source>
        <translation>ssh-ed25519 AAAA… wie die Person ihn geschickt hat</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>Öffentlicher &amp;Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Somebody joins: the membership begins when the change comes into force.</source>
        <translation>Jemand kommt dazu: die Mitgliedschaft beginnt, wenn die Änderung gilt.</translation>
    </message>
    <message>
        <source>Propose to add this person</source>
        <translation>Die Aufnahme vorschlagen</translation>
    </message>
    <message>
        <source>Other roles for %1: the membership as it is ends, and one with these roles begins at once.</source>
        <translation>Andere Rollen für %1: die bisherige Mitgliedschaft endet, und eine mit diesen Rollen beginnt sogleich.</translation>
    </message>
    <message>
        <source>Propose these roles</source>
        <translation>Diese Rollen vorschlagen</translation>
    </message>
    <message>
        <source>Write the person’s name.</source>
        <translation>Schreiben Sie den Namen der Person.</translation>
    </message>
    <message>
        <source>A name has at most 100 bytes and none of &quot; , * ? ! &lt; &gt; \.</source>
        <translation>Ein Name hat höchstens 100 Bytes und keines von &quot; , * ? ! &lt; &gt; \.</translation>
    </message>
    <message>
        <source>Paste the person’s public key, one line that begins with ssh-, or choose its file.</source>
        <translation>Fügen Sie den öffentlichen Schlüssel der Person ein, eine Zeile, die mit ssh- beginnt, oder wählen Sie seine Datei.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Einen öffentlichen Schlüssel wählen</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Öffentliche Schlüssel (*.pub);;Alle Dateien (*)</translation>
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
    <message>
        <source>%1 · as pinned</source>
        <comment>state</comment>
        <translation>%1 · wie festgehalten</translation>
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
    <name>outcheck::desktop::ProposalsSection</name>
    <message>
        <source>Signed by %1: %2 of %3 needed.</source>
        <comment>names, count, count</comment>
        <translation>Unterschrieben von %1: %2 von %3 nötigen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changes of the roster that wait</source>
        <translation>Änderungen der Mitgliederliste, die warten</translation>
    </message>
    <message>
        <source>%1 proposes, %2</source>
        <comment>who, when</comment>
        <translation>%1 schlägt vor, %2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign the change that %1 proposes</source>
        <translation>Die Änderung unterschreiben, die %1 vorschlägt</translation>
    </message>
    <message>
        <source>Agree to this change with your signature</source>
        <translation>Dieser Änderung mit Ihrer Unterschrift zustimmen</translation>
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
    <message>
        <source>not at all, but withhold further ones</source>
        <translation>gar nicht, sondern weitere zurückhalten</translation>
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
    <name>outcheck::desktop::RequestBar</name>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Everything that can be done with this request, and why something cannot</source>
        <translation>Alles, was mit diesem Antrag getan werden kann, und warum etwas nicht geht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation>Nicht festgehalten. %1</translation>
    </message>
    <message numerus="yes">
        <source>Released: %n file(s) in %1.</source>
        <translation>
            <numerusform>Freigegeben: %n Datei in %1.</numerusform>
            <numerusform>Freigegeben: %n Dateien in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An act is being recorded.</source>
        <translation>Eine Handlung wird festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of this request are not understood by this version of the program.</source>
        <translation>
            <numerusform>%n Handlung an diesem Antrag versteht diese Fassung des Programms nicht.</numerusform>
            <numerusform>%n Handlungen an diesem Antrag versteht diese Fassung des Programms nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it returned early? Votes and comments of this turn lapse.</source>
        <translation>Warum wird er vorzeitig zurückgegeben? Stimmen und Kommentare dieser Runde verfallen.</translation>
    </message>
    <message>
        <source>Why is the whole request rejected?</source>
        <translation>Warum wird der ganze Antrag abgelehnt?</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Eine Begründung ist nötig</translation>
    </message>
    <message>
        <source>Request %1 · %2 · by %3</source>
        <comment>id, workspace, author</comment>
        <translation>Antrag %1 · %2 · von %3</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>sealed reviews</source>
        <translation>versiegelte Prüfungen</translation>
    </message>
    <message>
        <source>reviews in: %1</source>
        <comment>names</comment>
        <translation>Prüfungen von: %1</translation>
    </message>
    <message>
        <source>declared: %1 or fewer withheld</source>
        <translation>angegeben: %1 oder weniger geschwärzt</translation>
    </message>
    <message>
        <source>declared: rounded, %1</source>
        <translation>angegeben: gerundet, %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Asked of you: %1.</source>
        <translation>Von Ihnen erbeten: %1.</translation>
    </message>
    <message>
        <source>Asked of %1: %2.</source>
        <comment>names, what</comment>
        <translation>Von %1 erbeten: %2.</translation>
    </message>
    <message>
        <source>another checker</source>
        <translation>einer weiteren Prüferin oder einem weiteren Prüfer</translation>
    </message>
    <message>
        <source>Two output checkers review it.</source>
        <translation>Zwei Prüfende sehen ihn an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, what keeps from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Wird festgehalten …</translation>
    </message>
    <message>
        <source>The act that stands</source>
        <translation>Die Handlung, die gilt</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Acts that did not know of each other contradict. Which one stands?</source>
        <translation>Handlungen, die nichts voneinander wussten, widersprechen einander. Welche gilt?</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>who, did what, when</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestStore</name>
    <message>
        <source>The ledger’s roster does not know your key.</source>
        <translation>Die Mitgliederliste des Hauptbuchs kennt Ihren Schlüssel nicht.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestsPage</name>
    <message numerus="yes">
        <source>%n review(s) in</source>
        <translation>
            <numerusform>%n Prüfung liegt vor</numerusform>
            <numerusform>%n Prüfungen liegen vor</numerusform>
        </translation>
    </message>
    <message>
        <source>voted on %1 of %2 · %3</source>
        <translation>%1 von %2 abgestimmt · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation>
            <numerusform>%n Ausgabe</numerusform>
            <numerusform>%n Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>changes asked for in %1</source>
        <translation>Änderungen verlangt in %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>ready to be handed in</source>
        <translation>bereit zum Einreichen</translation>
    </message>
    <message>
        <source>ready to be handed in again</source>
        <translation>bereit zum Wiedereinreichen</translation>
    </message>
    <message>
        <source>Release requests</source>
        <translation>Freigabeanträge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the outputs (Esc)</source>
        <translation>Zurück zu den Ausgaben (Esc)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section of requests, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 for %2</source>
        <translation>Antrag %1 für %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anträge</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Hauptbuch wird gelesen …</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anträge</translation>
    </message>
    <message>
        <source>There is no key to sign with. Open a workspace; the decision panel asks for one.</source>
        <translation>Es gibt keinen Schlüssel zum Unterschreiben. Öffnen Sie einen Arbeitsbereich; das Entscheidungsfeld fragt danach.</translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation>Das Hauptbuch kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>You are not on the roster</source>
        <translation>Sie stehen nicht auf der Mitgliederliste</translation>
    </message>
    <message>
        <source>An administrator of this ledger has to add your key before you can take part.</source>
        <translation>Jemand aus der Verwaltung dieses Hauptbuchs muss Ihren Schlüssel hinzufügen, bevor Sie teilnehmen können.</translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation>Nichts wartet auf jemanden</translation>
    </message>
    <message>
        <source>Authors ask for a release from an open workspace: choose outputs and press Ctrl+Shift+A. Requests of others come with the next sync.</source>
        <translation>Eine Freigabe beantragt man aus einem offenen Arbeitsbereich: Ausgaben wählen und Strg+Umschalt+A drücken. Anträge anderer kommen mit dem nächsten Abgleich.</translation>
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
    <name>outcheck::desktop::RosterSection</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Zeigen, was geendet hat</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Person aufnehmen …</translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation>Rollen ändern …</translation>
    </message>
    <message>
        <source>End membership…</source>
        <translation>Mitgliedschaft beenden …</translation>
    </message>
    <message>
        <source>Copy my public key</source>
        <translation>Meinen öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Administrators that a change takes</source>
        <translation>Unterschriften der Verwaltung, die eine Änderung braucht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>A change of the roster takes the signature of %n administrator(s).</source>
        <translation>
            <numerusform>Eine Änderung der Mitgliederliste braucht %n Unterschrift der Verwaltung.</numerusform>
            <numerusform>Eine Änderung der Mitgliederliste braucht %n Unterschriften der Verwaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is not on the roster: you can read, and nothing can be recorded yet. Copy your public key and send it to an administrator, who adds you.</source>
        <translation>Ihr Schlüssel steht nicht auf der Mitgliederliste: Sie können lesen, und noch lässt sich nichts verzeichnen. Kopieren Sie Ihren öffentlichen Schlüssel und schicken Sie ihn an die Verwaltung, die Sie aufnimmt.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <comment>public key, fingerprint</comment>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Wählen Sie zuerst jemanden in der Liste.</translation>
    </message>
    <message>
        <source>This membership has ended.</source>
        <translation>Diese Mitgliedschaft hat geendet.</translation>
    </message>
    <message>
        <source>Propose that somebody is added to the roster</source>
        <translation>Vorschlagen, dass jemand aufgenommen wird</translation>
    </message>
    <message>
        <source>Propose other roles for the chosen person</source>
        <translation>Andere Rollen für die gewählte Person vorschlagen</translation>
    </message>
    <message>
        <source>Propose that the membership of the chosen key ends</source>
        <translation>Vorschlagen, dass die Mitgliedschaft des gewählten Schlüssels endet</translation>
    </message>
    <message>
        <source>You have no key yet. The decision panel asks for one.</source>
        <translation>Sie haben noch keinen Schlüssel. Das Feld „Entscheidung“ fragt nach einem.</translation>
    </message>
    <message>
        <source>The line that an administrator needs to add you</source>
        <translation>Die Zeile, die die Verwaltung braucht, um Sie aufzunehmen</translation>
    </message>
    <message>
        <source>At most as many as there are administrators</source>
        <translation>Höchstens so viele, wie die Verwaltung Personen hat</translation>
    </message>
    <message>
        <source>It takes as many already.</source>
        <translation>So viele braucht es schon.</translation>
    </message>
    <message>
        <source>Propose that a change takes so many administrators</source>
        <translation>Vorschlagen, dass eine Änderung so viele Unterschriften braucht</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SayingsDialog</name>
    <message>
        <source>What people say about the tables</source>
        <translation>Was über die Tabellen gesagt ist</translation>
    </message>
    <message>
        <source>What no figure can tell: which labels are made of which, whom a file counts, which tables count the same people. It is kept on this machine; nothing is written into the workspace.</source>
        <translation>Was keine Zahl sagen kann: welche Bezeichnungen aus welchen bestehen, wen eine Datei zählt, welche Tabellen dieselben Personen zählen. Es bleibt auf diesem Rechner; in den Arbeitsbereich wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>What no figure can tell: which labels are made of which, whom a file counts, which tables count the same people. It is written into outcheck.yaml, beside the outputs.</source>
        <translation>Was keine Zahl sagen kann: welche Bezeichnungen aus welchen bestehen, wen eine Datei zählt, welche Tabellen dieselben Personen zählen. Es wird in outcheck.yaml geschrieben, neben die Ausgaben.</translation>
    </message>
    <message>
        <source>Add an example of</source>
        <translation>Ein Beispiel anfügen für</translation>
    </message>
    <message>
        <source>a &amp;hierarchy</source>
        <translation>eine &amp;Hierarchie</translation>
    </message>
    <message>
        <source>a &amp;population</source>
        <translation>eine &amp;Population</translation>
    </message>
    <message>
        <source>a &amp;link</source>
        <translation>eine &amp;Verbindung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>It can be read. Once it is saved, the tables are looked at again.</source>
        <translation>Es lässt sich lesen. Nach dem Speichern werden die Tabellen erneut angesehen.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::Session</name>
    <message>
        <source>request %1</source>
        <translation>Antrag %1</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ShareForm</name>
    <message>
        <source>Share it there</source>
        <translation>Dort teilen</translation>
    </message>
    <message>
        <source>Everybody who can reach the place and is on the roster writes there; nobody’s entries can be changed there without all others noticing. A folder that is not there yet is made.</source>
        <translation>Alle, die den Ort erreichen und auf der Mitgliederliste stehen, schreiben dort; niemandes Einträge lassen sich dort ändern, ohne dass alle anderen es merken. Ein Ordner, den es noch nicht gibt, wird angelegt.</translation>
    </message>
    <message>
        <source>/share/ledger.git, user@host:path, ssh://… or https://…</source>
        <translation>/share/ledger.git, user@host:pfad, ssh://… oder https://…</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Place to share the ledger at</source>
        <translation>Ort, an dem das Register geteilt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation>Warten Sie, bis das Laufende zu Ende ist.</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Nennen Sie zuerst einen Ort.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SharingSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Share at a place…</source>
        <translation>An einem Ort teilen …</translation>
    </message>
    <message>
        <source>Join a team’s ledger…</source>
        <translation>Dem Register eines Teams beitreten …</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Bündel ausführen …</translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation>Bündel einlesen …</translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation>Alles nachprüfen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Shared at</source>
        <translation>Geteilt unter</translation>
    </message>
    <message>
        <source>Kept here in</source>
        <translation>Hier abgelegt in</translation>
    </message>
    <message>
        <source>First roster</source>
        <translation>Erste Mitgliederliste</translation>
    </message>
    <message>
        <source>Digest of the first roster</source>
        <translation>Prüfsumme der ersten Mitgliederliste</translation>
    </message>
    <message>
        <source>Copy the digest of the first roster</source>
        <translation>Die Prüfsumme der ersten Mitgliederliste kopieren</translation>
    </message>
    <message>
        <source>Syncs by &amp;itself</source>
        <translation>Gleicht von &amp;selbst ab</translation>
    </message>
    <message>
        <source>only on command</source>
        <translation>nur auf Befehl</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>alle 5 Minuten</translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation>alle 15 Minuten</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>And some seconds after something was recorded</source>
        <translation>Und einige Sekunden, nachdem etwas verzeichnet wurde</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen …</translation>
    </message>
    <message>
        <source>nowhere: only on this machine</source>
        <translation>nirgends: nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>no ledger yet</source>
        <translation>noch kein Register</translation>
    </message>
    <message>
        <source>Bring what others wrote, and send what is recorded here</source>
        <translation>Holen, was andere geschrieben haben, und senden, was hier verzeichnet ist</translation>
    </message>
    <message>
        <source>A folder, ssh or https address where the team can reach it</source>
        <translation>Ein Ordner, eine ssh- oder https-Adresse, die das Team erreicht</translation>
    </message>
    <message>
        <source>Take over a ledger that others share</source>
        <translation>Ein Register übernehmen, das andere teilen</translation>
    </message>
    <message>
        <source>All that is here in one file, to carry over an air gap</source>
        <translation>Alles, was hier ist, in einer Datei, für Rechner ohne Netz</translation>
    </message>
    <message>
        <source>Take in what is new in such a file, once it has verified</source>
        <translation>Übernehmen, was in einer solchen Datei neu ist, sobald es geprüft ist</translation>
    </message>
    <message>
        <source>Every signature, chain and digest once more, from nothing</source>
        <translation>Jede Signatur, Kette und Prüfsumme noch einmal, von Grund auf</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Ein Bündel ausführen</translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation>Bündel (*.bundle)</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Ein Bündel einlesen</translation>
    </message>
    <message>
        <source>Bundles (*.bundle);;All files (*)</source>
        <translation>Bündel (*.bundle);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Two people who read this to each other by telephone know that they mean the same ledger.</source>
        <translation>Zwei Menschen, die sich das am Telefon vorlesen, wissen, dass sie dasselbe Register meinen.</translation>
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
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Release requests (%1 wait for you)</source>
        <translation>Freigabeanträge (%1 warten auf Sie)</translation>
    </message>
    <message>
        <source>Release requests</source>
        <translation>Freigabeanträge</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SyncIndicator</name>
    <message>
        <source>Team: %1</source>
        <comment>state of the sync</comment>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Something in the ledger is not genuine.</source>
        <translation>Etwas im Register ist nicht echt.</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::TeamPage</name>
    <message>
        <source>Team and ledger</source>
        <translation>Team und Register</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the outputs (Escape)</source>
        <translation>Zurück zu den Ausgaben (Esc)</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>Das Hauptbuch wird gelesen …</translation>
    </message>
    <message>
        <source>There is no ledger yet</source>
        <translation>Es gibt noch kein Register</translation>
    </message>
    <message>
        <source>Join the one that your team shares. Or choose a key in the decision panel: that begins a ledger of your own, which can be shared later.</source>
        <translation>Treten Sie dem bei, das Ihr Team teilt. Oder wählen Sie im Feld „Entscheidung“ einen Schlüssel: damit beginnt ein eigenes Register, das sich später teilen lässt.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation>Das Register lässt sich nicht öffnen</translation>
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
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation>Ausschnitt markieren</translation>
    </message>
    <message>
        <source>Drag over the part that a comment is about. Without this button: drag with Shift, or Shift and the arrow keys; Ctrl and the arrow keys move it, Escape takes it away.</source>
        <translation>Über den Ausschnitt ziehen, um den es im Kommentar geht. Ohne diesen Knopf: mit Umschalt ziehen, oder Umschalt und die Pfeiltasten; Strg und die Pfeiltasten verschieben ihn, Escape nimmt ihn weg.</translation>
    </message>
    <message>
        <source>%1, read at %2 × %3</source>
        <translation>%1, gelesen mit %2 × %3</translation>
    </message>
    <message>
        <source>marked: %1 × %2 at %3, %4 · %5</source>
        <translation>markiert: %1 × %2 bei %3, %4 · %5</translation>
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
</TS>
