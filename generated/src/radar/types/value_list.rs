// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::radar::ItemType;
use crate::radar::ValueListItem;
use crate::rt;

/// What remains of a list of values after its deletion: the id.
///
/// What is left of a deleted `radar.value_list`.
///
/// Contract: `#/components/schemas/deleted_radar.value_list`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct DeletedValueList {
    /// Names this object in other calls.
    pub id: rt::Id<ValueList>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A set of values, such as card fingerprints or email addresses, that Radar rules block, allow or review by the list's [`alias`](Self::alias).
///
/// The `radar.value_list` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_lists/object)
///
/// Contract: `#/components/schemas/radar.value_list`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct ValueList {
    /// What Radar rules call the list: `@alias`.
    pub alias: String,
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Who on your team made the list, by name or email.
    pub created_by: String,
    /// Names this object in other calls.
    pub id: rt::Id<ValueList>,
    /// What the list holds, such as emails or countries.
    pub item_type: ItemType,
    /// What the list holds. It may be only the first page, [`radar.value_list_items.list`](crate::radar::value_list_items::list()) lists all.
    pub list_items: rt::List<ValueListItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// What the list is called, for people. Rules use [`alias`](Self::alias).
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
    6 => livemode = false "livemode" required;
    7 => metadata "metadata" required;
    8 => name "name" required;
}

rt::expandable! {
    crate::ExpandPath;
    ValueList;
    list_items "list_items" => rt::List<ValueListItem>;
}
