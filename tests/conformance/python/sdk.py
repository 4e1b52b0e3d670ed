"""What a version of Twilio's SDK can do, found by looking at its objects.

Every operation is called once with marked values in the place of its arguments. The
request that comes out says which method and path the operation has, and under which
name each argument travels. So nothing here knows a product.
"""

import inspect
import re
import typing
from urllib.parse import urlsplit

from twilio.base.domain import Domain
from twilio.base.instance_context import InstanceContext
from twilio.base.list_resource import ListResource
from twilio.base.version import Version

RESOURCES = (ListResource, InstanceContext)

# Methods of the SDK's resources that are no operation of their own.
HELPERS = re.compile(r"^(_.*|get|get_page|page|stream|.*_async|.*_with_http_info)$")

# How a list is cut into pages: no arguments of an operation.
PAGING = {"limit", "page_size"}


class Mark(str):
    """Stands for any argument: a text, or an object that the SDK makes a body of."""

    def __new__(cls, name):
        return super().__new__(cls, f"<{name}>")

    def to_dict(self):
        return {"": self}


def marked(text):
    """The names of the marks in a text."""
    return re.findall(r"<(\w+)>", text)


class Operation:
    """One method of the SDK, and the way to it."""

    def __init__(self, steps, name, arguments, model):
        # From the client to the object that has the method: names of attributes, and
        # for each call the positions of its values in the path.
        self.steps = steps
        self.name = name
        # The SDK's names of the arguments by their names on the wire: `Name.entry` is
        # a map, the empty name is the whole body.
        self.arguments = arguments
        # Makes the argument that is the whole body.
        self.model = model

    def bind(self, client, values):
        """The method, at a path."""
        target = client
        for step in self.steps:
            target = getattr(target, step) if isinstance(step, str) else target(*(values[i] for i in step))
        return getattr(target, self.name)


def operations(client, recorder):
    """All operations, by method, host label and path with unnamed placeholders."""
    found = {}
    for steps, resource in resources(client):
        for name, _ in inspect.getmembers(type(resource), inspect.isfunction):
            if not HELPERS.match(name):
                for key, operation in look(steps, resource, name, recorder):
                    found.setdefault(key, operation)
    return found


def resources(client):
    """Every list and every context of the SDK, each with the way to it."""
    for to_domain, domain in members(client, [], Domain):
        for to_version, version in members(domain, to_domain, Version):
            for steps, resource in members(version, to_version, RESOURCES):
                yield from tree(steps, resource, 0)
        # Some have no version; the others come again under their older names.
        for steps, resource in members(domain, to_domain, RESOURCES):
            yield from tree(steps, resource, 0)


def tree(steps, resource, known):
    """A resource and all below it; `known` values of the path are known above it."""
    yield steps, resource
    for to_child, child in members(resource, steps, RESOURCES):
        yield from tree(to_child, child, known)
    if callable(resource):
        positions = list(range(known, known + len(inspect.signature(resource).parameters)))
        yield from tree([*steps, positions], resource(*map(Mark, positions)), known + len(positions))


def members(owner, steps, kinds):
    """The attributes of these kinds, each with the way to it."""
    for name, member in inspect.getmembers(type(owner)):
        if isinstance(member, property):
            try:
                value = getattr(owner, name)
            except (AttributeError, ImportError, TypeError):
                # Some versions of the SDK have names for what they no longer have.
                continue
            if isinstance(value, kinds):
                yield [*steps, name], value


def look(steps, resource, name, recorder):
    """What a method is, as its request tells; nothing if it makes none."""
    method = getattr(resource, name)
    parameters = inspect.signature(method).parameters.values()
    names = [parameter.name for parameter in parameters if parameter.name not in PAGING]
    request = recorder.request_of(method, {name: Mark(name) for name in names})
    if request is None:
        return
    url = urlsplit(request.url)
    order = [int(position) for position in marked(url.path)]
    if len(order) != sum(len(step) for step in steps if isinstance(step, list)):
        return
    steps = [step if isinstance(step, str) else [order.index(i) for i in step] for step in steps]
    arguments = wire_names(request)
    for left in set(names) - set(arguments.values()):
        # It took no mark. A map travels under its entries' names.
        given = {name: Mark(name) for name in names} | {left: {"entry": Mark(left)}}
        entries = wire_names(recorder.request_of(method, given))
        arguments.update((wire, name) for wire, name in entries.items() if name == left)
    key = (request.method, url.netloc.split(".")[0], re.sub(r"<\w+>", "{}", url.path))
    yield key, Operation(steps, name, arguments, model(parameters, arguments, type(resource)))


def wire_names(request):
    """The SDK's names of arguments by their names on the wire."""
    arguments = {}
    for place in (request.params, request.data, request.headers):
        for wire_name, value in (place or {}).items():
            arguments.update({wire_name: name for name in marked(str(value))})
    return arguments


class Body(dict):
    """A JSON object, also where the SDK wants one of its own objects."""

    def to_dict(self):
        return self


def model(parameters, arguments, resource):
    """The class of the argument that is the whole body."""
    for parameter in parameters:
        if parameter.name == arguments.get(""):
            annotation = parameter.annotation
            for kind in (annotation, *typing.get_args(annotation)):
                if hasattr(kind, "to_dict"):
                    return kind
            words = re.findall(r"\w+", str(annotation))
            return next((getattr(resource, word) for word in words if hasattr(resource, word)), Body)
    return None
