// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exporter.h"

#include <QDialog>

namespace readout {

class MeetingPicture;
class Theme;
class ViewState;

/// The picture of who met whom: of the open article, or of all that the filter keeps. A party filters, a day opens
/// its article.
class MeetingsDialog : public QDialog {
    Q_OBJECT
public:
    MeetingsDialog(ViewState &state, const Theme &theme, QWidget *parent);

    [[nodiscard]] MeetingPicture &picture() const { return *m_picture; }
    void setAll(bool all);

private:
    void filterBy(const QString &party);
    void openArticle(quint64 index);
    void save();

    ViewState &m_state;
    MeetingPicture *m_picture;
    QList<Readout> m_readouts;
    QList<quint64> m_numbers; ///< of the readouts' articles in the library
};

} // namespace readout
