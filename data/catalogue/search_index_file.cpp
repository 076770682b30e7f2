// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_index_file.h"

#include "catalogue_meta.h"
#include "mapped_file.h"
#include "search_entries.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <xxhash.h>

namespace pillnuts {

namespace {

using IndexPointer = std::shared_ptr<const SearchIndex>;

/// Null where the file is not there or not whole.
IndexPointer mapped(const QString &path, std::uint64_t edition)
{
    const auto file = MappedFile::open(path);
    if (!file)
        return nullptr;
    auto index = SearchIndex::over({file->bytes(), file}, edition);
    file->forgetPages(); // all of them were read to check them, few will be asked for
    return index;
}

bool write(const QString &path, const std::vector<std::byte> &image)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(image.size());
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(image.data()), size) == size && file.commit();
}

/// Indexes of editions that are no more. What another program still has open stays.
void removeOthers(const QString &cataloguePath, const QString &current)
{
    const QFileInfo catalogue(cataloguePath);
    const auto files = catalogue.dir().entryList(
        {catalogue.fileName() + QStringLiteral(".*.index")}, QDir::Files);
    for (const QString &file : files) {
        if (file != QFileInfo(current).fileName())
            catalogue.dir().remove(file);
    }
}

Result<IndexPointer> made(CatalogueStore &store, const QString &file, std::uint64_t edition)
{
    const auto entries = loadSearchEntries(store.database());
    if (!entries)
        return tl::make_unexpected(entries.error());
    auto image
        = std::make_shared<const std::vector<std::byte>>(SearchIndex::imageOf(*entries, edition));
    if (write(file, *image)) {
        if (auto index = mapped(file, edition))
            return index;
    }
    return SearchIndex::over({*image, image}, edition);
}

} // namespace

QString searchIndexPath(const QString &cataloguePath, std::uint64_t edition)
{
    return QStringLiteral("%1.%2.index").arg(cataloguePath).arg(edition, 16, 16, QLatin1Char('0'));
}

Result<std::uint64_t> catalogueEdition(CatalogueStore &store, const QString &path)
{
    auto edition = readMeta(store.database(), QStringLiteral("edition"));
    if (!edition)
        return tl::make_unexpected(edition.error());
    const QFileInfo file(path);
    const QString name = edition->isEmpty()
        ? QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch())
        : *edition;
    return XXH3_64bits(name.utf16(), static_cast<std::size_t>(name.size()) * sizeof(char16_t));
}

Result<IndexPointer> openSearchIndex(const QString &path)
{

    auto store = CatalogueStore::open(path);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto edition = catalogueEdition(*store, path);
    if (!edition)
        return tl::make_unexpected(edition.error());
    const QString file = searchIndexPath(path, *edition);
    if (auto index = mapped(file, *edition))
        return index;
    auto index = made(*store, file, *edition);
    removeOthers(path, file);
    return index;
}

} // namespace pillnuts
