"""Sync: conditional changes of a document, lifetimes, a list, a map."""

from emulator import advance, client, expect, expect_error


def tell():
    service = client().sync.v1.services.create(friendly_name="Board")
    document(service)
    lifetime(service)
    items_of_a_list(service)
    items_of_a_map(service)
    expect(service.delete(), True)
    expect_error(404, 20404, service.fetch)


def document(service):
    documents = service.documents
    document = documents.create(unique_name="board", data={"n": 1})
    expect((document.revision, document.data), ("0", {"n": 1}))
    expect_error(409, 54301, documents.create, unique_name="board")
    changed = document.update(data={"n": 2}, if_match="0")
    expect((changed.revision, changed.data), ("1", {"n": 2}))
    expect_error(412, 54103, document.update, data={"n": 3}, if_match="0")
    expect(documents("board").fetch().data, {"n": 2})
    expect(documents("board").delete(), True)
    expect_error(404, 20404, document.fetch)


def lifetime(service):
    document = service.documents.create(ttl=60)
    expect(document.date_expires is not None, True)
    advance(59)
    document.fetch()
    advance(2)
    expect_error(404, 20404, document.fetch)


def items_of_a_list(service):
    items = service.sync_lists.create(unique_name="moves").sync_list_items
    for n in range(4):
        expect(items.create(data={"n": n}).index, n)
    expect(items(1).delete(), True)
    expect([item.index for item in items.list(page_size=1)], [0, 2, 3])
    expect([item.index for item in items.list(order="desc", from_="2")], [2, 0])
    expect_error(412, 54155, items(2).update, data={}, if_match="7")


def items_of_a_map(service):
    items = service.sync_maps.create(unique_name="players").sync_map_items
    expect(items.create(key="ada", data={"points": 1}).revision, "0")
    expect_error(409, 54208, items.create, key="ada", data={})
    expect(items("ada").update(data={"points": 2}).data, {"points": 2})
    expect_error(404, 20404, items("bob").fetch)
