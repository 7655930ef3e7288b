// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colours.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QObject>
#include <QStringList>

namespace readout {

/// The theme in use, for the window and for the text: owns its Repository. Follows the system unless one is chosen.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// Every theme there is, ours first.
    [[nodiscard]] QStringList names() const;
    /// The chosen theme's name; empty while the system's is followed.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] const KSyntaxHighlighting::Theme &syntaxTheme() const { return m_theme; }
    [[nodiscard]] const KSyntaxHighlighting::Definition &newsArticle() const { return m_news; }
    /// The colours of another theme, by name.
    [[nodiscard]] Colours coloursOf(const QString &name) const;

signals:
    void changed();

private:
    void apply(Qt::ColorScheme system);

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::Definition m_news;
    KSyntaxHighlighting::Theme m_theme;
    QString m_name;
    Colours m_colours;
};

} // namespace readout
