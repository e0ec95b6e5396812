// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ItemType;
use crate::radar::ValueListItem;
use crate::rt;

/// What is left of a deleted `radar.value_list`.
///
/// Contract: `#/components/schemas/deleted_radar.value_list`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedValueList {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueList>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `radar.value_list` object.
///
/// Contract: `#/components/schemas/radar.value_list`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct ValueList {
    /// Alias. At most 5000 characters.
    pub alias: String,
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Created by. At most 5000 characters.
    pub created_by: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueList>,
    /// Item type.
    pub item_type: ItemType,
    /// List items. One page of a list.
    pub list_items: rt::List<ValueListItem>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: rt::Metadata,
    /// Name. At most 5000 characters.
    pub name: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedValueList;
    const "deleted" = Bool(true);
    const "object" = Str("radar.value_list");
    0 => id "id" required;
}

rt::record! {
    ValueList;
    const "object" = Str("radar.value_list");
    0 => alias "alias" required;
    1 => created "created" required;
    2 => created_by "created_by" required;
    3 => id "id" required;
    4 => item_type "item_type" required;
    5 => list_items "list_items" required;
    6 => livemode "livemode" required;
    7 => metadata "metadata" required;
    8 => name "name" required;
}

rt::expandable! {
    crate::ExpandPath;
    ValueList;
    list_items "list_items" => rt::List<ValueListItem>;
}
