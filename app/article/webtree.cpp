// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/webtree.h"

#include "article/format.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace readout {

namespace {

const GumboVector &childrenOf(const GumboNode *node) { return node->v.element.children; }

/// Flattens gumbo's tree without recursion. False when it is deeper than allowed.
bool flatten(const GumboNode *root, int depth, std::vector<WebElement> &elements)
{
    struct Step {
        int element;
        unsigned child;
    };
    std::vector<Step> path;
    QHash<std::pair<int, QByteArray>, int> paths;
    const auto open = [&](const GumboNode *node, int parent) {
        WebElement element{node, node->v.element.tag, parent, 0, 0, 0, 0};
        const QByteArray name = QByteArray::number(int(element.tag)) + '.' + element.attribute("class").toByteArray();
        const int above = parent < 0 ? 0 : elements[size_t(parent)].classPath;
        int &number = paths[{above, name}];
        if (number == 0)
            number = int(paths.size());
        element.classPath = number;
        elements.push_back(element);
        path.push_back({int(elements.size()) - 1, 0});
    };
    open(root, -1);
    while (!path.empty()) {
        Step &step = path.back();
        const GumboVector &children = childrenOf(elements[size_t(step.element)].node);
        if (step.child == children.length) {
            elements[size_t(step.element)].end = int(elements.size());
            path.pop_back();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[step.child++]);
        if (child->type != GUMBO_NODE_ELEMENT && child->type != GUMBO_NODE_TEMPLATE)
            continue;
        if (int(path.size()) >= depth)
            return false;
        open(child, step.element);
    }
    return true;
}

} // namespace

QByteArrayView WebElement::attribute(const char *name) const
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool WebElement::hasAttribute(const char *name) const
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

std::expected<WebTree, ReadError> parsePage(ScannedPage page, const ReadLimits &limits)
{
    WebTree tree;
    tree.page = std::move(page);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    tree.output = std::shared_ptr<GumboOutput>(
        gumbo_parse_with_options(&options, tree.page.html.constData(), size_t(tree.page.html.size())),
        [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); });
    if (!flatten(tree.output->root, limits.depth, tree.elements))
        return failure(ReadError::Code::TooDeep, u"The page nests more than %1 elements."_s.arg(limits.depth));
    for (int i = 0; i < int(tree.elements.size()); ++i)
        if (tree.at(i).tag == GUMBO_TAG_BODY) {
            tree.body = i;
            break;
        }
    return tree;
}

} // namespace readout
