<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%Ln mention(s) here</source>
            <translation>
                <numerusform>%Ln mention here</numerusform>
                <numerusform>%Ln mentions here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in the library</source>
            <translation>
                <numerusform>%Ln in the library</numerusform>
                <numerusform>%Ln in the library</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::ArticlePage</name>
        <message numerus="yes">
            <source>%Ln line(s) of page furniture</source>
            <translation>
                <numerusform>%Ln line of page furniture</numerusform>
                <numerusform>%Ln lines of page furniture</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::ArticlesModel</name>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln meeting</numerusform>
                <numerusform>%Ln meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln quote</numerusform>
                <numerusform>%Ln quotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::EntitiesModel</name>
        <message numerus="yes">
            <source>%1: %2, %Ln mention(s)</source>
            <translation>
                <numerusform>%1: %2, %Ln mention</numerusform>
                <numerusform>%1: %2, %Ln mentions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::MainWindow</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln article(s)</source>
            <translation>
                <numerusform>%1 of %Ln article</numerusform>
                <numerusform>%1 of %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln meeting</numerusform>
                <numerusform>%Ln meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln warning(s)</source>
            <translation>
                <numerusform>%Ln warning</numerusform>
                <numerusform>%Ln warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::MessageBar</name>
        <message numerus="yes">
            <source>And %Ln more</source>
            <translation>
                <numerusform>And %Ln more</numerusform>
                <numerusform>And %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::MeetingPicture</name>
        <message numerus="yes">
            <source>%Ln part(ies)</source>
            <translation>
                <numerusform>%Ln party</numerusform>
                <numerusform>%Ln parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dated meeting(s)</source>
            <translation>
                <numerusform>%Ln dated meeting</numerusform>
                <numerusform>%Ln dated meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::EntityPage</name>
        <message numerus="yes">
            <source>%Ln meeting(s)</source>
            <translation>
                <numerusform>%Ln meeting</numerusform>
                <numerusform>%Ln meetings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::QuotesModel</name>
        <message numerus="yes">
            <source>%1, %Ln quote(s). </source>
            <translation>
                <numerusform>%1, %Ln quote. </numerusform>
                <numerusform>%1, %Ln quotes. </numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>readout::ReadingPane</name>
        <message numerus="yes">
            <source>%1, %2, %Ln mention(s)</source>
            <translation>
                <numerusform>%1, %2, %Ln mention</numerusform>
                <numerusform>%1, %2, %Ln mentions</numerusform>
            </translation>
        </message>
    </context>
</TS>
