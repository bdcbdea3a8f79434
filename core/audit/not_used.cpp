// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/not_used.h"

namespace outcheck::audit {

std::string_view inWords(NotUsed why) {
    switch (why) {
    case NotUsed::NoCounts:
        return "no column of this table was understood as counts";
    case NotUsed::WithheldNoCount:
        return "what is withheld in it is no count";
    case NotUsed::UnknownFigures:
        return "what its figures are made of was not found";
    case NotUsed::UnknownSums:
        return "its figures are shares of sums that were not put together again";
    case NotUsed::FiguresDoNotFit:
        return "some of its figures do not fit their counts";
    case NotUsed::Means:
        return "what means say about their number of people";
    case NotUsed::SharesOfHeader:
        return "shares of the N in their header, without counts";
    case NotUsed::RepeatedLabels:
        return "its labels are repeated: other tables were not held against it";
    case NotUsed::RepeatedPeople:
        return "its labels are repeated: what is said of its people was not used";
    case NotUsed::RepeatedHierarchy:
        return "labels are repeated: what is said of their hierarchy was not used";
    case NotUsed::TooManyTables:
        return "this table was not held against all others that count the same";
    case NotUsed::TooManyLabelled:
        return "its labels were not held against those of all other tables";
    case NotUsed::PartsOfTotals:
        return "some of its totals have parts that are no counts";
    case NotUsed::SomeTotals:
        return "some of its totals are not the sums of their parts";
    case NotUsed::Total:
        return "what is labelled as its total is not the sum of its parts";
    case NotUsed::PossibleTotal:
        return "one of its rows may be the total of the others; what is withheld may follow from it";
    case NotUsed::TooManyLabels:
        return "it has too many columns of labels for totals to be sought in";
    case NotUsed::PossibleVariables:
        return "its variables may make up the same people; what is withheld may follow from that";
    case NotUsed::PossiblePeople:
        return "another table may count the same people in all; what is withheld may follow from it";
    case NotUsed::DifferentSums:
        return "by their labels its counts are sums of those of another table, but the figures differ: the two were "
               "not held together";
    }
    return {};
}

bool isOfTable(NotUsed why) {
    switch (why) {
    case NotUsed::NoCounts:
    case NotUsed::RepeatedLabels:
    case NotUsed::RepeatedPeople:
    case NotUsed::RepeatedHierarchy:
    case NotUsed::TooManyTables:
    case NotUsed::TooManyLabelled:
    case NotUsed::TooManyLabels:
        return true;
    default:
        return false;
    }
}

std::string_view inWords(SaidNothing why) {
    switch (why) {
    case SaidNothing::ColumnNowhere:
        return "its column stands in no table";
    case SaidNothing::LabelNowhere:
        return "it stands in no table";
    case SaidNothing::NoCountsOfPeople:
        return "no other table has counts of these people by their labels";
    case SaidNothing::NoLargerCounts:
        return "the larger table has no counts with the same labels";
    }
    return {};
}

} // namespace outcheck::audit
