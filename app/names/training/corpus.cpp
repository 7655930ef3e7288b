// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/training/corpus.h"

#include <QFile>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

std::optional<NameType> nameType(QStringView tag)
{
    const QStringView type = tag.sliced(std::min<qsizetype>(2, tag.size()));
    return type == u"PER" ? std::optional(NameType::Person)
        : type == u"ORG"  ? std::optional(NameType::Organisation)
        : type == u"LOC"  ? std::optional(NameType::Location)
                          : std::nullopt;
}

/// The words and tags of one sentence.
struct TaggedSentence {
    QStringList words, tags;
};

/// CoreNLP's names, and the fine-tuned model's own where CoreNLP has none.
QString silverTag(const QStringList &fields) { return fields[1] != u"O" ? fields[1] : fields[2]; }

/// Joins words around hyphens that the source splits off.
TaggedSentence withHyphensJoined(const TaggedSentence &split)
{
    TaggedSentence joined;
    for (qsizetype i = 0; i < split.words.size(); ++i) {
        const bool hyphen = split.words[i] == u"-" && i > 0 && i + 1 < split.words.size()
            && split.words[i - 1].back().isLetterOrNumber() && split.words[i + 1].front().isLetterOrNumber();
        if (hyphen) {
            joined.words.last() += u'-' + split.words[i + 1];
            if (split.tags[i + 1] == u"O" || split.tags[i + 1].startsWith(u"B-"))
                joined.tags.last() = u"O"_s;
            ++i;
            continue;
        }
        joined.words.append(split.words[i]);
        joined.tags.append(split.tags[i]);
    }
    return joined;
}

void append(TrainingDocument &document, const TaggedSentence &sentence)
{
    const int first = int(document.text.words.size());
    const qsizetype n = sentence.words.size();
    for (qsizetype i = 0; i < n; ++i) {
        document.text.words.push_back(document.storage.emplace_back(sentence.words[i]));
        const std::optional<NameType> type = nameType(sentence.tags[i]);
        const bool begins
            = type && (i == 0 || sentence.tags[i].startsWith(u"B-") || nameType(sentence.tags[i - 1]) != type);
        const bool ends
            = type && (i + 1 == n || sentence.tags[i + 1].startsWith(u"B-") || nameType(sentence.tags[i + 1]) != type);
        const Place place = begins ? (ends ? Place::Unit : Place::Begin) : ends ? Place::Last : Place::Inside;
        document.labels.push_back(type ? labelOf(*type, place) : outside);
    }
    document.text.lines.push_back({first, int(document.text.words.size())});
}

} // namespace

std::vector<TrainingDocument> readCorpus(const CorpusFile &file)
{
    std::vector<TrainingDocument> documents;
    QFile input(file.path);
    if (!input.open(QIODevice::ReadOnly))
        return documents;
    TaggedSentence sentence;
    bool opensDocument = true;
    const auto flush = [&] {
        if (sentence.words.isEmpty())
            return;
        if (file.joinHyphens)
            sentence = withHyphensJoined(sentence);
        const bool full = file.sentencesPerDocument > 0 && !documents.empty()
            && int(documents.back().text.lines.size()) >= file.sentencesPerDocument;
        if (opensDocument || full)
            documents.emplace_back().weight = file.weight;
        opensDocument = false;
        append(documents.back(), sentence);
        sentence = {};
    };
    while (!input.atEnd()) {
        const QString line = QString::fromUtf8(input.readLine()).chopped(1);
        const QStringList fields = line.split(u'\t');
        const bool mark = line.startsWith(u"-DOCSTART-") || (fields.size() == 1 && line.startsWith(u"# "));
        if (line.isEmpty() || mark) {
            flush();
            opensDocument |= mark && file.sentencesPerDocument == 0;
        } else if (fields.size() >= (file.silver ? 3 : 2) && !fields[0].trimmed().isEmpty()) {
            sentence.words.append(fields[0].trimmed());
            sentence.tags.append(file.silver ? silverTag(fields) : fields[1]);
        }
    }
    flush();
    return documents;
}

} // namespace readout
