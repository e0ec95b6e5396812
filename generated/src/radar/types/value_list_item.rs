// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What is left of a deleted `radar.value_list_item`.
///
/// Contract: `#/components/schemas/deleted_radar.value_list_item`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletedValueListItem {
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueListItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The `radar.value_list_item` object.
///
/// Contract: `#/components/schemas/radar.value_list_item`.
///
/// Feature: `radar`.
#[derive(Default)]
#[non_exhaustive]
pub struct ValueListItem {
    /// Created, in seconds since 1970.
    pub created: rt::Timestamp,
    /// Created by. At most 5000 characters.
    pub created_by: String,
    /// Id. At most 5000 characters.
    pub id: rt::Id<ValueListItem>,
    /// Livemode.
    pub livemode: bool,
    /// Value. At most 5000 characters.
    pub value: String,
    /// Value list. At most 5000 characters.
    pub value_list: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedValueListItem;
    const "deleted" = Bool(true);
    const "object" = Str("radar.value_list_item");
    0 => id "id" required;
}

rt::record! {
    ValueListItem;
    const "object" = Str("radar.value_list_item");
    0 => created "created" required;
    1 => created_by "created_by" required;
    2 => id "id" required;
    3 => livemode "livemode" required;
    4 => value "value" required;
    5 => value_list "value_list" required;
}
