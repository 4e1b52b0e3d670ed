//! Items of lists and maps. An item of a list has an index, counted from 0 and never reused; an
//! item of a map has a key. A change of an item also changes its list or map.

use http::StatusCode;

use super::{
    lifetime,
    names::{LIST_ITEMS, LISTS, MAP_ITEMS, MAPS},
};
use crate::{
    Context, Parameters, Record, Rejection, Removal, Rules, Selection, WebhookReply, catalog::Name,
};

/// One of the two kinds of items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) name: Name,
    within: Name,
    has_index: bool,
    /// The error code if `If-Match` has another revision.
    revision_code: u32,
}

pub(super) const LIST: Item = Item {
    name: LIST_ITEMS,
    within: LISTS,
    has_index: true,
    revision_code: 54155,
};

pub(super) const MAP: Item = Item {
    name: MAP_ITEMS,
    within: MAPS,
    has_index: false,
    revision_code: 54205,
};

/// The error code of a key that the map already has.
const KEY_TAKEN: u32 = 54208;

/// The member of a list, invisible to clients, with the index of the next item.
const NEXT_INDEX: &str = "next_index";

#[derive(Debug)]
pub(super) struct ItemRules(pub(super) Item);

impl Rules for ItemRules {
    fn before_create(
        &self,
        record: &mut Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        if self.0.has_index {
            set_index(record, context);
        } else if context.find_named(self.0.name, record.path()).is_some() {
            let message = format!("The map already has an item with the key {}", record.key());
            return Err(Rejection::new(StatusCode::CONFLICT, KEY_TAKEN, message));
        }
        record.set_default("created_by", "system");
        Ok(())
    }

    fn after_create(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        self.after_update(record, parameters, context)
    }

    fn after_update(
        &self,
        record: &Record,
        parameters: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<(), Rejection> {
        self.note_change(record, context);
        if let Some(seconds) = lifetime::given(parameters, &["ItemTtl", "Ttl"])? {
            lifetime::set(self.0.name, record.path(), seconds, context);
        }
        if let Some(seconds) = lifetime::given(parameters, &["CollectionTtl"])? {
            lifetime::set(self.0.within, record.within(), seconds, context);
        }
        Ok(())
    }

    fn before_delete(
        &self,
        record: &Record,
        _: &Parameters,
        context: &mut Context<'_>,
    ) -> Result<Removal, Rejection> {
        self.note_change(record, context);
        Ok(Removal::Remove)
    }

    /// `From` is the start of a list, in both directions.
    fn selects(&self, parameters: &Parameters) -> Option<Selection> {
        let from = Position::of(parameters.text("From")?);
        let is_included = parameters.text("Bounds") != Some("exclusive");
        let goes_down = is_descending(parameters);
        Some(Box::new(move |record| {
            let position = Position::of(record.key());
            match position.cmp(&from) {
                std::cmp::Ordering::Equal => is_included,
                std::cmp::Ordering::Less => goes_down,
                std::cmp::Ordering::Greater => !goes_down,
            }
        }))
    }

    fn newest_first(&self, parameters: &Parameters) -> Option<bool> {
        Some(is_descending(parameters))
    }

    fn other_revision(&self) -> Rejection {
        let message = "The revision of the item differs from If-Match";
        Rejection::new(
            StatusCode::PRECONDITION_FAILED,
            self.0.revision_code,
            message,
        )
    }

    fn on_event(
        &self,
        event: &str,
        record: &Record,
        _: Option<&WebhookReply>,
        context: &mut Context<'_>,
    ) {
        if event == lifetime::EXPIRE {
            lifetime::expire(self.0.name, record, context);
        }
    }
}

impl ItemRules {
    /// Sets a new revision of the item's list or map.
    fn note_change(&self, item: &Record, context: &mut Context<'_>) {
        let now = context.now_text();
        context.change_named(self.0.within, item.within(), |within| {
            let revision = within.text("revision").and_then(|text| text.parse().ok());
            let next = revision.unwrap_or(0_u64).saturating_add(1);
            within.set("revision", next.to_string());
            within.set("date_updated", now);
        });
    }
}

/// The position of an item, compared as a number if both keys are numbers.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Position {
    Index(u64),
    Key(String),
}

impl Position {
    fn of(key: &str) -> Self {
        key.parse()
            .map_or_else(|_| Self::Key(key.to_owned()), Self::Index)
    }
}

fn is_descending(parameters: &Parameters) -> bool {
    parameters.text("Order") == Some("desc")
}

fn set_index(item: &mut Record, context: &mut Context<'_>) {
    let mut index = 0;
    context.change_named(LISTS, item.within(), |list| {
        index = list.get(NEXT_INDEX).as_u64().unwrap_or_default();
        list.set(NEXT_INDEX, index + 1);
    });
    item.set_key(&index.to_string());
    item.set("index", index);
}
