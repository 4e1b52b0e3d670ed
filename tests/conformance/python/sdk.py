"""The operations of a version of Twilio's SDK, found by inspecting its objects.

Every operation is called once with marked values as its arguments. The request shows
the method and path of the operation, and the name under which each argument is sent.
So this file contains no product names.
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

# Methods of the SDK's resources that are not separate operations.
HELPERS = re.compile(r"^(_.*|get|get_page|page|stream|.*_async|.*_with_http_info)$")

# Parameters of paging, which are not arguments of an operation.
PAGING = {"limit", "page_size"}


class Mark(str):
    """A value for any argument: a text, or an object that the SDK uses as a body."""

    def __new__(cls, name):
        return super().__new__(cls, f"<{name}>")

    def to_dict(self):
        return {"": self}


def marked(text):
    """The names of the marks in a text."""
    return re.findall(r"<(\w+)>", text)


class Operation:
    """One method of the SDK, and the path to it."""

    def __init__(self, steps, name, arguments, model):
        # The steps from the client to the object with the method: names of attributes, and
        # for each call the positions of its values in the path.
        self.steps = steps
        self.name = name
        # The SDK's names of the arguments by their names on the wire: `Name.entry` is
        # a map, the empty name is the whole body.
        self.arguments = arguments
        # Creates the argument that is the whole body.
        self.model = model

    def bind(self, client, values):
        """The method, bound to the values of a path."""
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
    """Every list and every context of the SDK, each with the steps to it."""
    for to_domain, domain in members(client, [], Domain):
        for to_version, version in members(domain, to_domain, Version):
            for steps, resource in members(version, to_version, RESOURCES):
                yield from tree(steps, resource, 0)
        # Some resources have no version; others appear again under their older names.
        for steps, resource in members(domain, to_domain, RESOURCES):
            yield from tree(steps, resource, 0)


def tree(steps, resource, known):
    """A resource and all below it; its parents take `known` values of the path."""
    yield steps, resource
    for to_child, child in members(resource, steps, RESOURCES):
        yield from tree(to_child, child, known)
    if callable(resource):
        positions = list(range(known, known + len(inspect.signature(resource).parameters)))
        yield from tree([*steps, positions], resource(*map(Mark, positions)), known + len(positions))


def members(owner, steps, kinds):
    """The attributes of these kinds, each with the steps to it."""
    for name, member in inspect.getmembers(type(owner)):
        if isinstance(member, property):
            try:
                value = getattr(owner, name)
            except (AttributeError, ImportError, TypeError):
                # Some versions of the SDK still have names of removed members.
                continue
            if isinstance(value, kinds):
                yield [*steps, name], value


def look(steps, resource, name, recorder):
    """The operation of a method, from its request; nothing if it sends no request."""
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
        # The request contains no mark of this argument. A map is sent under its entries' names.
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
    """A JSON object that can also replace an object of the SDK."""

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
