// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What remains of an item of a value list after its deletion: the id. Rules no longer match it.
///
/// What is left of a deleted `radar.value_list_item`.
///
/// Contract: `#/components/schemas/deleted_radar.value_list_item`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct DeletedValueListItem {
    /// Names this object in other calls.
    pub id: rt::Id<ValueListItem>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// One value on a [radar value list](crate::radar::ValueList). Rules that use the list take it into account at once.
///
/// The `radar.value_list_item` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/radar/value_list_items/object)
///
/// Contract: `#/components/schemas/radar.value_list_item`.
///
/// Feature: `radar`.
#[non_exhaustive]
pub struct ValueListItem {
    /// When it was made. In seconds since 1970.
    pub created: rt::Timestamp,
    /// Who on your team added the entry, by name or email.
    pub created_by: String,
    /// Names this object in other calls.
    pub id: rt::Id<ValueListItem>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// The entry, such as an email address or card fingerprint.
    pub value: String,
    /// The value list that the entry is in.
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
    3 => livemode = false "livemode" required;
    4 => value "value" required;
    5 => value_list "value_list" required;
}
