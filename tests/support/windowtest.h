// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articles.h"
#include "ui/mainwindow.h"
#include "ui/reading/readingpane.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace readout {

/// A window without a past, and hands to use it with as a person would. Tests of the window's acts derive from it.
class WindowTest {
protected:
    void openWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_library = std::make_unique<Library>();
        m_window = std::make_unique<MainWindow>(*m_library);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeWindow()
    {
        m_window.reset();
        m_library.reset();
    }

    QAction *action(Act act) const { return m_window->actions()[act]; }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void openSamples()
    {
        for (const Sample &sample : {samples::counterparts(), samples::call(), samples::visit()})
            m_library->add(sample.readArticle(), sample.readAnalysis());
        QTRY_VERIFY(m_window->reading().isLoaded());
        m_window->reading().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }

    void clickInText(const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        const Span span{m_window->state().readout().article->text.indexOf(words), words.size()};
        QTest::mouseClick(
            m_window->reading().viewport(), Qt::LeftButton, modifiers, m_window->reading().rectangleOf(span).center());
    }

    /// Chooses from the menu that is about to open, and from its submenus.
    static void chooseFromMenu(const QStringList &path)
    {
        QTimer::singleShot(150, qApp, [path] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QMenu *top = menu;
            for (const QString &words : path) {
                const auto all = menu->actions();
                const auto action = std::ranges::find(all, words, &QAction::text);
                if (action == all.end())
                    top->close();
                QVERIFY2(action != all.end(), qPrintable(words));
                menu->setActiveAction(*action);
                if (QMenu *below = (*action)->menu())
                    menu = below;
            }
            QTest::keyClick(menu, Qt::Key_Return);
            top->close(); // what is grey leaves it open
        });
    }

    /// Types a path into the file dialog that is open, and accepts it.
    static void typePath(const QString &path)
    {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setCompleter(nullptr); // what it offers as soon as it has read the folder would take the Return
        name->setFocus();
        name->clear();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        const bool taken = !dialog->isVisible();
        if (!taken)
            dialog->reject(); // nothing else would end it
        QVERIFY(taken);
    }

    void drop(const QMimeData &data)
    {
        const QPointF where(400, 400);
        QDragEnterEvent enter(where.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
    }

    QList<QPushButton *> visibleChips() const
    {
        QList<QPushButton *> chips = m_window->findChildren<QPushButton *>(QStringLiteral("chip"));
        chips.removeIf([](QPushButton *chip) { return !chip->isVisible(); });
        return chips;
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_window->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace readout
