<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>AlarmTexts</name>
    <message>
        <source>Entries that were shared have vanished at the remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote was put back to an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts or files that are here have gone at the remote, though nobody said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was changed in two ways at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the first roster that was pinned on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different entries have the same number: the key is used on two machines, or somebody else has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is dated in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote offers fewer entries than are here: somebody cut them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that this machine had seen were cut off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry that this machine had seen was replaced by another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that this machine had seen have vanished here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ledger was in this place before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature, a digest or the order of entries does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was taken in. Ask that person whether the key is in use on a second machine: a key belongs to one. If it is not, somebody else has it: an administrator ends that key today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here stays as it is. Compare the roster and the digest of the first one with an administrator by telephone before you rely on either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock of this machine with that person’s. Once both are right, the next sync takes the entry in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record nothing more on this machine. Keep the ledger’s folder as it is, and tell the person responsible for the ledger; a copy from the remote or a backup shows what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this entry. Keep everything as it is and tell the person responsible for the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of a key that is not on the roster (%1)</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of %1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was here is still here, and nothing was taken in instead. Ask whoever keeps the remote what was done to it. Once it is as it was, the next sync goes on; if it cannot be restored, share the ledger at a new place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>so it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it is at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so it is at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <comment>a cell, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <comment>a cell, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more step(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its own place says %1; both together: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No short proof was found: it follows from many figures together, by linear programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is wrong, or is not the total, share or part that it is taken for. What could be worked out by means of them is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: column</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Whoever is alone in %1 knows that it is 1.</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditEntries</name>
    <message>
        <source>Figures that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) cannot all be right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures with it contradict each other, or were not solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not used: of it nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files that were not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables before it fill the memory set aside for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other files, by means of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) show it; a person says so: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said, and not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Not linked, as a person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked, as a person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a person who is alone in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to whoever is alone in %2.</source>
        <comment>numbers, a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person could work out was not tried, who is alone in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditState</name>
    <message numerus="yes">
        <source>%n cell(s) of this table can be worked out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No withheld count was recognised in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found to be worked out of %n withheld cell(s), but not all could be judged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n withheld cell(s) can be worked out from what was used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No output chosen.</source>
        <translation type="unfinished">Dim allbwn wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>Only tables in CSV files are worked through. Nothing is said about this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy %1 withholds no small counts, so there is nothing to be worked out under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not worked through, and nothing is said about it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By means of it %n cell(s) of other files can be worked out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its figures contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n cell(s) nothing can be said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) or relation(s) could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) were not looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were worked through together, with marks of redaction for %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading tables, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relating tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out cells, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeking proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was released before is not known here: no ledger was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger knows of no table released before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They were held against %n file(s) released before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were held against %1 of %n file(s) released before; of the others nothing is known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released file(s) of other kinds were not looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are of a later version of this program: what they released is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person rejected %n link(s) to other tables: whoever releases it has to agree.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What people know otherwise was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of it can be worked out by a person who is alone in another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWhys</name>
    <message>
        <source>its figures are shares of sums that were not put together again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its figures do not fit their counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what means say about their number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of the N in their header, without counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are repeated: other tables were not held against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this table was not held against all others that count the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of this table was understood as counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is withheld in it is no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its totals have parts that are no counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its totals are not the sums of their parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is labelled as its total is not the sum of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its rows may be the total of the others; what is withheld may follow from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many columns of labels for totals to be sought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its figures are made of was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels are repeated: what is said of its people was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels are repeated: what is said of their hierarchy was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its labels were not held against those of all other tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its variables may make up the same people; what is withheld may follow from that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another table may count the same people in all; what is withheld may follow from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their labels its counts are sums of those of another table, but the figures differ: the two were not held together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its column stands in no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other table has counts of these people by their labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the larger table has no counts with the same labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody but [%1]</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what another table counts beyond [%1]</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the count behind [%1]</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly %1, and it is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and it is withheld as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for certain, though no figure stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for certain, if the tables count the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before it was rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks that everything from %1 to %2 stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks that nobody can be certain that it lies within %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks that rounding cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished">colofn %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>row number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: cell</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished">Colofn %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the row before to [%1]</source>
        <comment>a cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if the rows count the same people but for those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, released %2, request %3</source>
        <comment>file, date, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts the same as ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ counts people among those of it.</source>
        <comment>a column of this table, another table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts people among those of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is ‘%1’ made again, or comes before or after it.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has the sums of it.</source>
        <comment>a column of this table, another table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the sums of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ has the counts of one of its labels.</source>
        <comment>a column of this table, another table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the counts of one label of ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as many people in all as ‘%1’.</source>
        <comment>another table, a column of this one</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommonReasons</name>
    <message>
        <source>not rounded</source>
        <translation>heb ei dalgrynnu</translation>
    </message>
    <message>
        <source>Counts are not rounded.</source>
        <translation>Nid yw&apos;r cyfrifau wedi&apos;u talgrynnu.</translation>
    </message>
    <message>
        <source>no context</source>
        <translation>dim cyd-destun</translation>
    </message>
    <message>
        <source>Context is missing: variables, population, and what was done to control disclosure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not redacted</source>
        <translation>heb ei olygu</translation>
    </message>
    <message>
        <source>Small counts are not redacted.</source>
        <translation>Nid yw&apos;r cyfrifau bach wedi&apos;u golygu.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>dim data</translation>
    </message>
    <message>
        <source>The counts that this figure is drawn from are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file type</source>
        <translation>math o ffeil</translation>
    </message>
    <message>
        <source>This type of file cannot be released.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dismissed</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place dismissed by %1, %2:</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed by %1, %2:</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its reason was erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(its reason is not here yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n place(s) more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: why it was dismissed</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
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
    <message>
        <source>The file is no longer the one that was checked. It is being checked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissing a finding needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written into this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction for oneself needs a written reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is not on this ledger’s roster. An administrator can add it; the page of the team shows the line to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this ledger can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is on the roster already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger keeps at least one administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There would be fewer administrators than a change of the roster takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed this change of the roster already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role on this ledger’s roster is to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role on this ledger’s roster does not admit that act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key nothing can be recorded. The decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is not shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagWords</name>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LitWords</name>
    <message>
        <source>what the audit speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in working it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n entry(ies) of others came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent.</source>
        <comment>entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something there is not genuine, and nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is shared. Others join at %1.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined. Compare the first roster below with an administrator: it is pinned on this machine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and signed by you. It comes into force at a sync, once enough have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed and signed by you. It is in force once enough have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is genuine: every signature, chain and digest holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
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
    <message>
        <source>Unchanged since it was last read; its digest is reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n dismissed</source>
        <comment>state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) dismissed with a reason; the verdict stands.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartTitles</name>
    <message>
        <source>Not judged: what the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: what else it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: what else the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: no well-formed JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: long or deep parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: free text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: unknown encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: an open quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: a record is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: the last columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: no table recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: columns of counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: words among numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: numbers in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: counts behind figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be agreed: a corrected role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: a corrected role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: figures without counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: what withheld counts can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: all relations of withheld counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged: what insiders can work out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>column(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>a single withheld count stands beside a total that was not made again from published parts: it could be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header or label states a number of people (n = …); labels are left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics with many decimals beside rounded counts; they may give exact counts back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded to midpoints already, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers taken for categories or keys, left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of columns rounded this way end in _midpoint6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only CSV tables have a safe copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of it was understood as counts of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds several tables, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows have different numbers of cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be protected in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its quotes can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures have decimal commas, which are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says nothing about rounding counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not admit this rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to midpoints of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the nearest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) withheld</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) rounded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s) made again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) computed again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln derived figure(s) withheld</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check of the copy did not come to its end: nothing says that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: no rule found anything in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked: %n finding(s) in the copy still block its release.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: somebody still has to look at the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>columns: what to look at</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its counts are rounded already; what to withhold is chosen from exact ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are withheld or missing in it already; what to withhold is chosen from the table as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its counts contradict each other: no choice could be proved to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No count of it is small: nothing has to be withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln small count(s) withheld.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No further one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln further count(s) withheld to protect them; a loss of %1, the sum of what they count.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is proved that no smaller loss protects as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss below %1 would not protect as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was audited: from it alone none of them can be worked out too closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) of the copy can still be worked out too closely: it is not safe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of other rows withheld, which would give them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in the copy is understood: nobody has said that it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounding %1</source>
        <comment>to the nearest 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging %1</source>
        <comment>labels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>withholding %Ln count(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way, its loss</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>How far counts are from the truth, in all: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ count {threshold} people or fewer; such counts are withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ show {threshold} or less in a column rounded to {base}; ask whether small counts were withheld before rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ are not multiples of {base}, and no rounding is seen in the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ break the rounding to {base} that the rest of the column follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} columns of counts are rounded ({roundings}), but not in a way the policy names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {rows} rows; at most {limit} are admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record holds data: the columns have no names, so what they count is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with the suffix {suffix} are not admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with the suffix {suffix} are admitted for review, but are not among the kinds that are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {bytes} bytes; at most {limit} are admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ identifies persons and hardly repeats: the table has one row a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is named ‘{name}’; tables with that header are not admitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ tells births and no column counts people: the rows may be persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold a number with the check digit of an NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds NHS numbers ({places} cells with the right check digit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} numbers have the check digit of an NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} NHS numbers stand in lines that name them so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} e-mail addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold a full postcode: of a practice or of a person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} full postcodes: of a practice or of a person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold codes of practices, networks, care boards, authorities or small areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ identifies organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} is named ‘{name}’: do its cells tell an organisation or small area?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of a data set are listed: persons or a summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of a data set with patient ids are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of a data frame are printed: persons or a summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of a data frame with patient ids are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} frequencies in tables of the log are {threshold} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} messages of the log count {threshold} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold names of organisations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} dates stand behind words that say birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds dates of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ holds full postcodes of persons ({places} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} e-mail addresses stand in lines that credit an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} of {numbers} numbers of ten digits have the check digit of an NHS number, about as many as chance gives: what are these numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} of {numbers} numbers of ten digits in column {column} ‘{name}’ have the check digit of an NHS number, about as many as chance gives: what are these numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the document are longer, deeper or more than can be looked at; they were not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no well-formed JSON; its content was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and named numbers were held against the rules; what the file says besides was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, labels and marks were held against the rules; what the page or figure says besides was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} blocks of data are embedded ({bytes} bytes with pictures); what they hold was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} pictures are embedded ({bytes} bytes with other data); what they show was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document may declare entities of its own, which say more than is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} other documents are shown inside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} parts are fetched from the network when the file is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} scripts: what is shown may not be what the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is drawn with {strokes} strokes, more than {limit}: if each step stands for an event, the figure shows all of them. Hold the number against the counts in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} marks of one kind are drawn (‘{element}’), more than {limit}: if each stands for a person or an event, the figure shows all of them. Hold the number against the counts in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} counts differ by {threshold} or fewer from one that they seem to be a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} labels state a count of {threshold} or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {lines} lines; printed tables behind them were not looked at closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} numbers in printed tables are {threshold} or fewer: do they count people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name promises {name}, but the content is {content}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries the position where it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries camera data (EXIF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries a second, small picture that may show something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bytes} bytes stand behind the end of the picture ({content}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture carries texts or private data ({texts} texts, {bytes} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells would be computed by a spreadsheet instead of shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cells hold characters that are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} lines hold characters that are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} records have another number of fields than the first ({width}); programs may read them differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} quotation marks stand where none belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} records are not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one its manifest declares: the SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows was not judged; a person must look at it and hold it against the counts behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reader for this kind of file yet; its content was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free text was searched for identifiers and printed rows, but not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text in an encoding that is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {bytes} NUL bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record is longer than can be read; what follows it was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines are longer than can be judged as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Mae&apos;r ffeil yn wag.</translation>
    </message>
    <message>
        <source>No table was recognised in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in line {line} is never closed; what follows was read as if it were an ordinary character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} columns, the first of them column {column} ‘{name}’, may hold counts: what they hold could not be told for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of {columns} columns, the first of them column {column} ‘{name}’, are words among numbers: another table, a note or an unknown mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} names of columns or rows state {threshold} people or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} names of columns or rows state numbers of people that are not rounded as the table is, or to {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back {threshold} people or fewer out of the number in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back exact counts out of the number in its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points in column {column} ‘{name}’ separate thousands or decimals: nothing tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ give back numbers of {threshold} people or fewer, withheld or rounded in column {denominator}: the mean of whole numbers leaves one possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ give back exact numbers of people, rounded in column {denominator}: the mean of whole numbers leaves one possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} means of column {column} ‘{name}’ times the numbers of column {denominator} give {threshold} or fewer: does the mean count events?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {first} to {last} stand apart from the others, and this block could not be read as a table with names for its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} columns, the first of them column {column} ‘{name}’, hold numbers in a form that could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table states figures but no counts; whether enough people stand behind them was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {columns} columns; those behind column {judged} were not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts of {threshold} people or fewer that column {numerator} withholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts that are withheld beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ give back counts that are not stated beside them; ask whether these were withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ say more about withheld counts than their mark, which stands for 1 to {threshold}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ were made before rounding and give back counts of {threshold} people or fewer, rounded in column {numerator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ were made before rounding and give back exact counts, rounded in column {numerator}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cells} cells of column {column} ‘{name}’ all but {threshold} people or fewer are counted; those left over are a small group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ leave {threshold} people or fewer of their population in column {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} counts of column {column} ‘{name}’ are at most {threshold} below column {whole}, which is named like a population: are those left over people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} people or fewer; the difference is a count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; are the counts cumulative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} steps of the curve in column {column} ‘{name}’ stand for {threshold} events or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ describe {threshold} people or fewer, as column {denominator} states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} figures of column {column} ‘{name}’ describe groups whose size is withheld in column {denominator}; are they withheld with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cells} rows one class holds everybody that column {column} ‘{name}’ counts: whoever is in the group is in that class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that everybody in a group is alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that nobody in a group is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ states smallest or largest values ({cells} cells): each can be one person&apos;s, unless it is structural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ are smallest or largest values: each can be one person&apos;s, unless it is structural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} percentiles of column {column} ‘{name}’ have fewer than {fewest} people on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} results in column {column} ‘{name}’ have fewer than {fewest} degrees of freedom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} ratios of column {column} ‘{name}’ are beyond {largest} or below its inverse: a group without events stands behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} intervals around column {column} ‘{name}’ are so wide that one group has about {threshold} events or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} rows of a table over {variables} variables count one person each (column {column} ‘{name}’): such a row is that person&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {columns} columns of counts are not rounded in one way ({roundings}); one may give back what another blurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} sums of column {column} ‘{name}’ are mostly made up by one or two contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is too large for looking at how its numbers hang together; whether figures give counts back was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {column} ‘{name}’ is taken as {role} because a person says so ({source}); its cells alone say {before}. Whoever releases the table has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction names a column that the table does not have ({source}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {cells} cells one class holds {percent}% or more of those that column {column} ‘{name}’ counts: whoever is in the group is likely to be in that class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} cells of column {column} ‘{name}’ hold {percent}% or more of their column: whoever is counted there is likely to be in that row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} percentages of column {column} ‘{name}’ say that {percent}% or more of a group are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} models whose observations column {column} ‘{name}’ states leave fewer than {fewest} degrees of freedom when their coefficients are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} models fit their data exactly, as column {column} ‘{name}’ says: a saturated model is its data, written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} correlations of column {column} ‘{name}’ are 1 or -1: whoever knows one of the two values knows the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} cells of column {column} ‘{name}’ hold what looks like names of persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} names stand behind a title: of persons in the data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places} names behind a title stand in lines that credit an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} colours of the palette are beyond what any pixel can show: they may hold {bytes} bytes of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} different colours are fully transparent: what is drawn in them is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out exactly from the rest of the table: totals, shares or populations give them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out more closely than their mark says, from the rest of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} empty cells of column {column} ‘{name}’ stand for small counts, as the rest of the table gives back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether withheld counts can be worked out from the rest of the table was not looked at: the table is too large for that in a check, or the check was stopped. The command outcheck audit does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ can be worked out from the rest of the table by a person who is alone in another withheld cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person can work out who is alone in a withheld cell was not looked at for all cells: the command outcheck audit --insider lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} withheld counts of column {column} ‘{name}’ cannot be as small as their mark says, nor are they larger for certain: fine if they were withheld to protect others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are withheld, and not all that hangs together in the table could be used to see whether they can be worked out: the command outcheck audit lists what was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cells} neighbouring counts of column {column} ‘{name}’ differ by {threshold} or fewer; they move less than counts of other people each time would: do they count the same people?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestVotes</name>
    <message>
        <source>%1 — reason erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translation type="unfinished">%1 — “%2”</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>who: vote, when</comment>
        <translation type="unfinished">%1: %2, %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>You, sealed: %1</source>
        <comment>vote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished">Penderfyniad: %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>There is no such request, or its opening does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was opened before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {request} of the same author is still active for this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster does not name you as an author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster does not name you as an output checker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the author of the request may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody checks an own request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts contradict each other. That must be settled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible while the request is {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no file of type output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} has no context yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} does not say yet which controls were applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were requested in group {group}. It needs a public reply of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was rejected and must be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} or these bytes were rejected in this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in the request already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has these bytes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has at most {most} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request has at most {most} groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no output. Nobody votes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has other bytes now than those this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review of this turn is submitted. Its votes no longer change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of this request are sealed. Votes and comments come with the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of this request are not sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not checked to its end and cannot be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving {path} over a blocking finding needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs without your vote: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for changes in group {group}. It needs a comment of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are asked for in group {group}. Its author needs a public comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reviews are in. Return the request instead of returning it early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who submitted a review in this turn may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed reviews that are not opened yet: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs that are not approved: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sealed review of yours waits to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed review is opened when a second one is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was opened is not what was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is another person’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is public already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is of an earlier turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments are among checkers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settlement names all contradictory acts and which of them stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} disputes of one request are not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A settlement took its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else did the same first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry or one of its parts is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one review in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished">cymeradwywyd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished">gwrthodwyd</translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed the request in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a comment public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened a sealed review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned it early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished">Pleidlais</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a comment public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal and submit review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my sealed review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return early…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, not yet released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer and hand it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the sealed review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare, then approve, return or reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle contradictory acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The first: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of column %1 ‘%2’</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Declared: counts of %1 or fewer are withheld. Not so in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared: rounded (%1). Not so in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upwards to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>You have no key yet. The decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is not on the roster: an administrator has to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of this ledger can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not shared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster has changed since: it has to be proposed again.</source>
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
        <source>Scripts and references to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded pictures and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small counts in labels</source>
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
    <message>
        <source>No header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small complements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small denominators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum and maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded in several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld counts worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateTexts</name>
    <message>
        <source>Choose an output</source>
        <translation>Dewiswch allbwn</translation>
    </message>
    <message>
        <source>Pick one on the left, or press J for the next and K for the previous. Its content, what was found in it and your decision appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wrthi&apos;n agor…</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Mae&apos;r ffeil yn wag</translation>
    </message>
    <message>
        <source>It holds no bytes at all. Ask its author whether that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform left this file out and put a message in its place: there is nothing here to look at or to release. Its author has to change the file and run the action again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not admitted to level 4</source>
        <translation>Heb ei dderbyn i lefel 4</translation>
    </message>
    <message>
        <source>Not on disk</source>
        <translation>Ddim ar y ddisg</translation>
    </message>
    <message>
        <source>It is named as an output, but there is no such file in the workspace. Check that the folder is complete; if it is, the file was removed after its job ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>It is a link, a device, or a file that you have no permission to read. Links are not followed. Ask whoever runs this machine for permission, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Its privacy level is %1. Such files are never opened here, not even to count their bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Ni ellir ei ddangos</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Ni ellir dangos y llun</translation>
    </message>
    <message>
        <source>Its name says that it is a picture, its bytes do not: it is neither PNG nor JPEG, nor a drawing (SVG). Ask its author what it is. Do not release it unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut short or broken inside. Ask its author for a fresh copy. Do not release it unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is larger than this program decodes. Ask its author for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding it took more memory or time than a picture should need, and was stopped. That can be an attack: do not open it elsewhere without care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding took too long and was stopped. Try again when the machine is less busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that decodes pictures died on this file. Nothing else is affected. The file may have been made to do that: do not open it elsewhere without care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program outcheck-decoder, which pictures are decoded with, is not beside this one. Install Outcheck again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check that it is still there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text</source>
        <translation>Nid testun yw hwn</translation>
    </message>
    <message>
        <source>Its name says that it is text, its bytes do not. Ask its author what it is. Do not release it unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of web pages yet. The page must be looked at in another program before you decide; its source, with anything hidden in it, is on the Text tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of JSON yet beyond its text, which is on the Text tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of PDF documents yet. It must be looked at in another program before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. It must be looked at in another program before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>time of day or date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · cannot sync</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger is only on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded here: %n entry(ies) of yours have not been sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; it has not been synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced: the remote has all that is here, and here is all that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last sync did not come to its end. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared at %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: the remote has something that has not come in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind: the remote is not what it was, and nothing of that was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze up to this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfreeze the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this column narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Trefn wreiddiol</translation>
    </message>
    <message>
        <source>Filter the rows…</source>
        <translation>Hidlo’r rhesi…</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Dangos pob rhes</translation>
    </message>
    <message>
        <source>This column is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>dimension</source>
        <translation>dimensiwn</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cyfrif</translation>
    </message>
    <message>
        <source>composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation>cyfradd</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>canran</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>ystadegyn</translation>
    </message>
    <message>
        <source>bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p value</source>
        <translation>gwerth p</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>dynodwr</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>index</source>
        <translation>mynegai</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n (p%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value (interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dyddiadau</translation>
    </message>
    <message>
        <source>redaction marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks for missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the nearest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a multiple of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team and ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync the ledger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the ledger at a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team’s ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person to the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the whole ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamParts</name>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s shared folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>%1 (key %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 as %2, until %3</source>
        <comment>person, roles, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 as %2</source>
        <comment>person, roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the membership of %1 (key %2) as %3, %4</source>
        <comment>person, key, roles, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Waits for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by enough; it comes into force at the next sync of one who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtaken: the roster has changed since. Nothing is lost; it has to be proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a change takes %n administrator(s) from then on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — its comment is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — “%2”</source>
        <translation>%1 — “%2”</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message numerus="yes">
        <source>%n other vote(s), hidden until you have voted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) of yours lapsed, because the file or its findings changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Penderfyniad: %1</translation>
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
    <name>main</name>
    <message>
        <source>Output checking and release review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a workspace, or a file in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in policy or a YAML file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ActivityPanel</name>
    <message>
        <source>Verify the ledger</source>
        <translation>Dilysu&apos;r gofrestr</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Allbwn</translation>
    </message>
    <message>
        <source>Verifying every signature…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet: there is no key to sign with. The decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the ledger, each signed and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>voted (hidden until you have)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The ledger is genuine: %n entry(ies), every signature and chain holds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger is NOT genuine. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed something (hidden until you have voted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed: %1</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer dismissed: %1</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acted on a release request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmBar</name>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger is not genuine. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AlarmList</name>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verifier says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>alarms</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a message to whoever is responsible for the ledger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AskDialog</name>
    <message>
        <source>not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Allbwn</translation>
    </message>
    <message>
        <source>Pre-check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that changed since the last release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a group, for example: main tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is to be released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps to judge the outputs; never released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, population and counts, related tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds, rounding, suppression applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no threshold declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of %1 or fewer are withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rounding declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts are rounded, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews stay sealed until two are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared of all outputs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the outputs that are to be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the group that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into request %1 for %2, which is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new release request for %1. Each file is pinned by its SHA-256, and its bytes are kept with the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinning the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy demands it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AuditModel</name>
    <message>
        <source>%1 (the first %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of entries, how many</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1; grey: what the policy speaks of, %2</source>
        <comment>intervals of numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::AuditPanel</name>
    <message>
        <source>Marks may stand for &amp;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where zeros are withheld, too, a mark of redaction says less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the tables again and work everything out anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what outsiders can; until it is done nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped: nothing is said about what can be worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be finished, and nothing is said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is kept on this machine; nothing is written into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is written to outcheck.yaml, beside the outputs.</source>
        <translation type="unfinished"></translation>
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
    <name>outcheck::desktop::CommandPalette</name>
    <message>
        <source>Type the name of a command or of an output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and outputs</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region %1 × %2 at %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among checkers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a comment to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author may read it from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: the author may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your sealed review: nobody else sees it before it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this comment was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, file</comment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (moved; was %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its place was lost: the file was replaced; was %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::DecisionPanel</name>
    <message>
        <source>Try again</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>This draft could not be kept on disk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Approve this output for release (A, then Enter)</source>
        <translation>Cymeradwyo rhyddhau&apos;r allbwn hwn (A, yna Enter)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Ask for changes (C, then Enter)</source>
        <translation>Gofyn am newidiadau (C, yna Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Reject: it must not be released at all (R, then Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number key and short reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Comment or reason</source>
        <translation>Sylw neu reswm</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Sign and record the chosen decision (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on this output</source>
        <translation>Pleidleisiau ar yr allbwn hwn</translation>
    </message>
    <message>
        <source>Nothing can be recorded. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an output to decide on.</source>
        <translation>Dewiswch allbwn i benderfynu arno.</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter records it.</source>
        <translation>Mae Enter yn ei gofnodi.</translation>
    </message>
    <message>
        <source>A approves, C asks for changes, R rejects.</source>
        <translation>Mae A yn cymeradwyo, C yn gofyn am newidiadau, R yn gwrthod.</translation>
    </message>
    <message>
        <source>Recorded: %1, %2.</source>
        <comment>vote, time</comment>
        <translation>Cofnodwyd: %1, %2.</translation>
    </message>
    <message>
        <source>Choose first: approve, changes or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file again and recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your sealed review: %1. Nobody else sees it before it is opened.</source>
        <comment>vote</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: the author may read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write becomes a public comment on the file; otherwise it stays among checkers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::DismissBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is no reason to hold the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <comment>finding or place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 places of this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file again and recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter records it, signed. The verdict stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::EndForm</name>
    <message>
        <source>It ends now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>The membership of %1 (key %2) ends. What was recorded before stays and counts; entries of this key after the end count nowhere. Name an earlier moment where the key was lost or stolen then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsModel</name>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>rhes %1, colofn %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3 columns</source>
        <comment>rule, places, columns</comment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No rule can judge this part, so a person has to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: place</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, dismissed</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, dismissed</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, %2</source>
        <comment>number, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>rule, column</comment>
        <translation type="unfinished">%1 — %2</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Why this was found</source>
        <translation>Pam y canfuwyd hyn</translation>
    </message>
    <message>
        <source>No output chosen.</source>
        <translation>Dim allbwn wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>The check of this file is under way.</source>
        <translation>Mae&apos;r ffeil hon yn cael ei gwirio.</translation>
    </message>
    <message>
        <source>The file changed while it was checked. What stands here may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check did not come to its end, so nothing here says that the file is clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule found anything.</source>
        <translation>Ni chanfu unrhyw reol ddim.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of finding</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>N goes to the next place, P to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n place(s) are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rule found anything, but not everything could be judged.</source>
        <translation>Ni chanfu unrhyw reol ddim, ond nid oedd modd barnu popeth.</translation>
    </message>
    <message>
        <source>Unchanged since it was last read; its digest is reused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this finding is no reason to hold the file back (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding counts again (Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule looks for, why, and what puts it right (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n dismissed</source>
        <comment>findings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that this policy switches off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Demanded, and not checked by any rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page of help on this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::GroupsPanel</name>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, population and counts, related tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds, rounding, suppression applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record context and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the bytes that this file has in the workspace now; its votes no longer count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, number of files</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Context and controls are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context or controls are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no groups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are needed before the request can be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace that holds the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files into this group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::HistoryPanel</name>
    <message>
        <source>voted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapsed with its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::IdentityPanel</name>
    <message>
        <source>Make a new key</source>
        <translation>Gwneud allwedd newydd</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Defnyddio ffeil allwedd</translation>
    </message>
    <message>
        <source>Use a key of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Defnyddio&apos;r allwedd hon</translation>
    </message>
    <message>
        <source>Every decision is signed. Choose the key that you sign with; this is asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Private key, or public key of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Ffeil allwedd</translation>
    </message>
    <message>
        <source>Keys of the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is running, or it holds no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Gwneud yr allwedd</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Wrthi&apos;n gwneud yr allwedd…</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Dewis allwedd</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobRequestPanel</name>
    <message>
        <source>the study repository at the job&apos;s commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page, its lost indentation rebuilt from the known keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: the levels cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page…</source>
        <translation>Agor tudalen…</translation>
    </message>
    <message>
        <source>Declared outputs and their privacy levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Lefel preifatrwydd</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>No job request page is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page of the job request from the jobs site as text or HTML and open it here (Ctrl+J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a job request page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages (*.txt *.html *.htm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>job, status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Cais am dasg</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Gofod gwaith</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tasgau</translation>
    </message>
    <message>
        <source>Requested actions</source>
        <translation>Gweithredoedd y gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Crëwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gorffennwyd</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Amser rhedeg</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cangen</translation>
    </message>
    <message>
        <source>Force run dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Pipeline from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is about the workspace %1, not about the open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not tell: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the pipeline could not be placed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what is refused, action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s rules would refuse: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace have another level than this pipeline gives them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n output(s) of the workspace fit the patterns of several actions.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobsPanel</name>
    <message>
        <source>No jobs are recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a manifest, nor logs, nor a local database name a job.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JobsTimeline</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the jobs</source>
        <translation>Llinell amser y tasgau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>crëwyd %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>dechreuwyd %1</translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation>cwblhawyd %1</translation>
    </message>
    <message>
        <source>ran for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No times are recorded for these jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::JoinForm</name>
    <message>
        <source>Put my own ledger aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team’s ledger is brought here and verified from nothing. Its first roster is pinned on this machine: from then on no other can pass for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/share/ledger.git, user@host:path, ssh://… or https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place where the team’s ledger is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 digits, as an administrator told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the first roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other ledger is refused. Left empty, what is found there is believed and pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest has 64 digits, 0 to 9 and a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first that your own ledger may be put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger is here already; nothing has been recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A ledger is here already, with %n recorded entry(ies). They do not come along: the team does not see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is moved as it is to %1 once the team’s has verified; nothing is deleted.</source>
        <comment>folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ledger is here already, and it could not be read. It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Rhestr o fysellau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Any key closes this list; the arrows move in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::LinkBar</name>
    <message>
        <source>They count the &amp;same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do &amp;not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their figures are worked through together (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is concluded from one to the other (Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is proposed again (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they count the same people? So far they are taken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count the same people, as a person says (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count other people, as a person says (%1). Whoever releases the table has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MainWindow</name>
    <message>
        <source>Workspace</source>
        <translation>Gofod gwaith</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Agor ffolder…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Agor y sampl</translation>
    </message>
    <message>
        <source>Open again from disk</source>
        <translation>Ailagor o&apos;r ddisg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Check this output again</source>
        <translation>Gwirio&apos;r allbwn hwn eto</translation>
    </message>
    <message>
        <source>Check everything again</source>
        <translation>Gwirio popeth eto</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stopio&apos;r gwiriad</translation>
    </message>
    <message>
        <source>Open a job request page…</source>
        <translation>Agor tudalen cais am dasg…</translation>
    </message>
    <message>
        <source>Report of this review</source>
        <translation>Adroddiad yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Allbynnau</translation>
    </message>
    <message>
        <source>Next output</source>
        <translation>Allbwn nesaf</translation>
    </message>
    <message>
        <source>Previous output</source>
        <translation>Allbwn blaenorol</translation>
    </message>
    <message>
        <source>Next output that needs me</source>
        <translation>Allbwn nesaf sydd fy angen i</translation>
    </message>
    <message>
        <source>Filter the outputs</source>
        <translation>Hidlo&apos;r allbynnau</translation>
    </message>
    <message>
        <source>Only what needs me, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only undecided, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only changed, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date outputs, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by action</source>
        <translation>Grwpio yn ôl gweithred</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Grwpio yn ôl ffolder</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grwpio yn ôl cyflwr</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Canfyddiad nesaf</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Canfyddiad blaenorol</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>Canfod yn y rhagolwg</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Canfod nesaf</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Canfod blaenorol</translation>
    </message>
    <message>
        <source>Next way to look at the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the job summary of a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Gofyn am newidiadau</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Record the chosen decision</source>
        <translation>Cofnodi&apos;r penderfyniad a ddewiswyd</translation>
    </message>
    <message>
        <source>Take my vote back</source>
        <translation>Tynnu fy mhleidlais yn ôl</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Ysgrifennu sylw</translation>
    </message>
    <message>
        <source>Reason: not rounded</source>
        <translation>Rheswm: heb ei dalgrynnu</translation>
    </message>
    <message>
        <source>Reason: context missing</source>
        <translation>Rheswm: cyd-destun ar goll</translation>
    </message>
    <message>
        <source>Reason: not redacted</source>
        <translation>Rheswm: heb ei olygu</translation>
    </message>
    <message>
        <source>Reason: no underlying data</source>
        <translation>Rheswm: dim data sylfaenol</translation>
    </message>
    <message>
        <source>Reason: file type</source>
        <translation>Rheswm: math o ffeil</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Popeth wrth ei enw</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel nesaf</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel blaenorol</translation>
    </message>
    <message>
        <source>Back to the list; drop the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Rhestr o fysellau</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor gofod gwaith</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Outcheck</source>
        <translation>Outcheck</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tasgau</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Cais am dasg</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Gweithgarwch</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Agor diweddar</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemau (%1)</translation>
    </message>
    <message>
        <source>job request %1</source>
        <translation>cais am dasg %1</translation>
    </message>
    <message>
        <source>last job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy %1, %2</source>
        <comment>id, version</comment>
        <translation>polisi %1, %2</translation>
    </message>
    <message>
        <source>%1 — Outcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1/%2</source>
        <translation>Gwiriad %1/%2</translation>
    </message>
    <message>
        <source>%1 fail · %2 query · %3 clean</source>
        <translation>%1 methu · %2 ymholiad · %3 glân</translation>
    </message>
    <message>
        <source> · %1 not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a row or line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a safe copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the rule of this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this finding with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the dismissal back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by decision, conflicts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder for the released files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release requests: what waits for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for release of outputs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the chosen file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for changes on all unvoted files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all my votes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files into the chosen group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be worked out (%1)</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked tables count the same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked tables do not count the same people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer on a link back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say about the tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say about the tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::MoveDialog</name>
    <message>
        <source>Put files into the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the request is in this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Math</translation>
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
    <message>
        <source>%1: not voted on</source>
        <comment>supporting or code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished">Penderfyniad: %1</translation>
    </message>
    <message>
        <source>Not voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, its type</comment>
        <translation type="unfinished">%1 (%2)</translation>
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
    <message>
        <source>Decision</source>
        <translation type="unfinished">Penderfyniad</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::PersonForm</name>
    <message>
        <source>asks for release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews, votes, dismisses findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps an author; reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys under one name are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh-ed25519 AAAA… as that person sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role: what it may do</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Somebody joins: the membership begins when the change comes into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other roles for %1: the membership as it is ends, and one with these roles begins at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the person’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 100 bytes and none of &quot; , * ? ! &lt; &gt; \.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the person’s public key, one line that begins with ssh-, or choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::PreviewHeader</name>
    <message>
        <source>job %1</source>
        <translation>tasg %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>named by no manifest or pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>wedi dyddio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, verification</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as pinned</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::PreviewPane</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Priodweddau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>Ways to look at the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column summary</source>
        <translation>Crynodeb o&apos;r golofn</translation>
    </message>
    <message>
        <source>Show or hide what is known about the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job summary</source>
        <translation>Crynodeb o&apos;r dasg</translation>
    </message>
    <message>
        <source>Go to the platform&apos;s account of the job at the end of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Darllen eto</translation>
    </message>
    <message>
        <source>This file changed while it was checked: what is marked may not fit what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to search here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for it to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the content is not what the manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it was changed; it cannot be released as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far; the check is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Roedd modd darllen popeth.</translation>
    </message>
    <message>
        <source>%1 problems; the first %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). Enter goes to the output.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProposalsSection</name>
    <message>
        <source>Signed by %1: %2 of %3 needed.</source>
        <comment>names, count, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>Changes of the roster that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposes, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the change that %1 proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to this change with your signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ProtectView</name>
    <message>
        <source>Rounding of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the safe copy as a new file; the original stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the safe copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, rounding, checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>what to look at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1_safe.csv</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the safe copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the workspace: the copy will be one of its files. Save it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safe copy to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written into a level 4 workspace. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands there already, and nothing is overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe copy can be made of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all, but withhold further ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ReportPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Write a PDF for people too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Gwneud tystysgrif</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Ysgrifennu&apos;r adroddiad</translation>
    </message>
    <message>
        <source>The report names every file with its digest, findings by rule and position, and the decisions. It holds no cell values. It is signed with your key; the PDF also with a certificate, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ffolder</translation>
    </message>
    <message>
        <source>For those who have none: a self-signed certificate, kept with your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is made. The next PDF is signed with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Agorwch ofod gwaith yn gyntaf.</translation>
    </message>
    <message>
        <source>The check is still running. A report is about finished checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is signed, and there is no key yet. The decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and signed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, signed with the certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can check it with: outcheck verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every output again, then writing and signing the report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestBar</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done with this request, and why something cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Released: %n file(s) in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An act is being recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) of this request are not understood by this version of the program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it returned early? Votes and comments of this turn lapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the whole request rejected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 · %2 · by %3</source>
        <comment>id, workspace, author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews in: %1</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared: %1 or fewer withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared: rounded, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>Asked of you: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of %1: %2.</source>
        <comment>names, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two output checkers review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command, what keeps from it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts that did not know of each other contradict. Which one stands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>who, did what, when</comment>
        <translation type="unfinished">%1: %3 {1 %2,?}</translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestStore</name>
    <message>
        <source>The ledger’s roster does not know your key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RequestsPage</name>
    <message numerus="yes">
        <source>%n review(s) in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>voted on %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n output(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changes asked for in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"> · </translation>
    </message>
    <message>
        <source>ready to be handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to be handed in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the outputs (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">Gofod gwaith</translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section of requests, how many</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Request %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>My requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to sign with. Open a workspace; the decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not on the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of this ledger has to add your key before you can take part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors ask for a release from an open workspace: choose outputs and press Ctrl+Shift+A. Requests of others come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RoleDialog</name>
    <message>
        <source>For everybody: in outcheck.yaml, beside the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for me, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, the column “%2” is taken as: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing is written into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is then never clean by itself: whoever releases it has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::RosterSection</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrators that a change takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A change of the roster takes the signature of %n administrator(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your key is not on the roster: you can read, and nothing can be recorded yet. Copy your public key and send it to an administrator, who adds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <comment>public key, fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This membership has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose that somebody is added to the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose other roles for the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose that the membership of the chosen key ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no key yet. The decision panel asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that an administrator needs to add you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most as many as there are administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes as many already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose that a change takes so many administrators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SayingsDialog</name>
    <message>
        <source>What people say about the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no figure can tell: which labels are made of which, whom a file counts, which tables count the same people. It is kept on this machine; nothing is written into the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no figure can tell: which labels are made of which, whom a file counts, which tables count the same people. It is written into outcheck.yaml, beside the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an example of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;hierarchy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read. Once it is saved, the tables are looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::Session</name>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::ShareForm</name>
    <message>
        <source>Share it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can reach the place and is on the roster writes there; nobody’s entries can be changed there without all others noticing. A folder that is not there yet is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/share/ledger.git, user@host:path, ssh://… or https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place to share the ledger at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Wait until what is under way has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SharingSection</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share at a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a team’s ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the first roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the digest of the first roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs by &amp;itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>And some seconds after something was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: only on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what others wrote, and send what is recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder, ssh or https address where the team can reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a ledger that others share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is here in one file, to carry over an air gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in what is new in such a file, once it has verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature, chain and digest once more, from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.bundle);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people who read this to each other by telephone know that they mean the same ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::StartPage</name>
    <message>
        <source>Open a folder…</source>
        <translation>Agor ffolder…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Agor y sampl</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Gofodau gwaith diweddar</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>A small invented study, to try everything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>workspace, folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wrthi&apos;n agor…</translation>
    </message>
    <message>
        <source>Reading the names in %1. No output is opened for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace could not be opened</source>
        <translation>Nid oedd modd agor y gofod gwaith hwn</translation>
    </message>
    <message>
        <source>Which outputs do you check today?</source>
        <translation>Pa allbynnau ydych chi&apos;n eu gwirio heddiw?</translation>
    </message>
    <message>
        <source>Open the folder of a workspace: a level 4 workspace with its manifest, a researcher&apos;s checkout with project.yaml, or any folder of outputs. You can also drop a folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release requests (%1 wait for you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::SyncIndicator</name>
    <message>
        <source>Team: %1</source>
        <comment>state of the sync</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the ledger is not genuine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::desktop::TeamPage</name>
    <message>
        <source>Team and ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the outputs (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ledger yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the one that your team shares. Or choose a key in the decision panel: that begins a ledger of your own, which can be shared later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns; those with a tick are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished">Colofn %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ColumnSummary</name>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Numeric</source>
        <translation>Rhifol</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Wedi&apos;i olygu</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Seroau</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Lleiafswm</translation>
    </message>
    <message>
        <source>Smallest non-zero</source>
        <translation>Lleiaf heblaw sero</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Uchafswm</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Divisible by 5</source>
        <translation>Rhanadwy â 5</translation>
    </message>
    <message>
        <source>Divisible by 6</source>
        <translation>Rhanadwy â 6</translation>
    </message>
    <message>
        <source>Midpoint 6</source>
        <translation>Canolbwynt 6</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Talgrynnu</translation>
    </message>
    <message>
        <source>Column summary</source>
        <translation>Crynodeb o&apos;r golofn</translation>
    </message>
    <message>
        <source>Nothing is known of this column yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
    <message>
        <source>%1, confidence %2%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first %1 rows; the check is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::DistributionChart</name>
    <message>
        <source>Distribution of the column</source>
        <translation>Dosraniad y golofn</translation>
    </message>
    <message>
        <source>How often each value from 0 to 19 occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from the smallest to the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the dashed line marks the threshold (%2 or fewer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::FilterBar</name>
    <message>
        <source>to</source>
        <comment>from one number to another</comment>
        <translation>i</translation>
    </message>
    <message>
        <source>Sho&amp;w rows where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this bar and show all rows (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its cell must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation>yn cynnwys</translation>
    </message>
    <message>
        <source>is</source>
        <translation>yw</translation>
    </message>
    <message>
        <source>is a number from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>yn wag</translation>
    </message>
    <message>
        <source>is redacted or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Rhif isaf</translation>
    </message>
    <message>
        <source>any</source>
        <comment>a number</comment>
        <translation>unrhyw</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Rhif uchaf</translation>
    </message>
    <message>
        <source>any column</source>
        <translation>unrhyw golofn</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Teipiwch rif</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::FindBar</name>
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
    <name>outcheck::preview::ImagePage</name>
    <message>
        <source>Fit</source>
        <translation>Ffitio</translation>
    </message>
    <message>
        <source>The whole picture (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>One pixel of the picture on one of the screen (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn without scripts, other files, clipping, masks and filters: look at the text too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser may show more of this drawing or less. What is hidden in it is in its source, on the Text tab (V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mark a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the part that a comment is about. Without this button: drag with Shift, or Shift and the arrow keys; Ctrl and the arrow keys move it, Escape takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read at %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked: %1 × %2 at %3, %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::IndexedPage</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished">Wrthi&apos;n chwilio…</translation>
    </message>
    <message>
        <source>The search could not read the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Heb ei ganfod</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the number of a find, of how many</comment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the index as it is; what comes after the rows read is then not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped and the index is not complete: whatever comes after row %1 is not shown, marked or searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That place has not been read: the index is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule: severity</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::MarkStrip</name>
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
    <name>outcheck::preview::PropertiesView</name>
    <message>
        <source>as the manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a pattern of project.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strictest of several patterns of project.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pattern names this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you named this file and so vouch for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain folder: you named it and so vouch for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level given is not one of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name of a highly sensitive file</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin-1 (not valid UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Priodweddau</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Llwybr</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Gofod gwaith</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Privacy level</source>
        <translation>Lefel preifatrwydd</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the manifest has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rhesi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble y daw</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Gweithred</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Job request</source>
        <translation>Cais am dasg</translation>
    </message>
    <message>
        <source>Status of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Storfa</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>No manifest or pattern names this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later run of its action no longer writes this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code or the inputs of its action have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Dynodwr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Cod statws</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Awgrym</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Cod gadael</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cronfa ddata</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Crëwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuwyd</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Cwblhawyd</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Amgodiad</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Talgrynnu</translation>
    </message>
    <message>
        <source>Tables in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Llinellau</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Dangos pob rhes</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Trefn wreiddiol</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TablePage</name>
    <message numerus="yes">
        <source>%n cell(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many cells to copy at once: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wrthi&apos;n darllen…</translation>
    </message>
    <message>
        <source>A header and no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>rhes %1 o %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>this record ends before the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>%1 cells selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 of %2 columns are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Go to row</source>
        <translation>&amp;Mynd i&apos;r rhes</translation>
    </message>
    <message>
        <source>The column “%1” was hidden; it is shown again, for the place that was gone to lies in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet, index not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of the first %2, index not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 frozen columns fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, %2 of %3 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits the filter</source>
        <translation>Nid oes rhes yn cyd-fynd â’r hidlydd</translation>
    </message>
    <message>
        <source>Rows can be filtered and sorted only once the whole file has been read, and reading has ended early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of this column differ too much to be sorted in memory. Filter the rows first, or sort by another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 rows cannot be put in order. Ask for fewer with a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of this table is too long to be filtered or sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows and go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by “%1”, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by “%1”, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the whole file has been read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 o %2 rhes</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Row %1, record %2 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nid oedd modd ei ddarllen</translation>
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
        <translation>Nid oes rhes yn cyd-fynd â’r hidlydd</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished">Colofn %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">wedi newid</translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TextPage</name>
    <message>
        <source>The search for the job summary failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines to copy at once: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>llinell %1 o %2</translation>
    </message>
    <message>
        <source>the line is longer than is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Go to line</source>
        <translation>&amp;Mynd i&apos;r llinell</translation>
    </message>
    <message>
        <source>The file could not be read to look for a job summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job summary in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of the first %2, index not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outcheck::preview::TextView</name>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nid oedd modd ei ddarllen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source> … the line is longer than is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
