<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
