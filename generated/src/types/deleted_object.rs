// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// What remains of an object of the `/v2` calls after its deletion: its id and kind.
///
/// Contract: `#/components/schemas/v2.deleted_object`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct DeletedObject {
    /// Id of the object that was deleted.
    pub id: rt::Id<DeletedObject>,
    /// The kind of object that was deleted.
    pub object: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    DeletedObject;
    0 => id "id" required;
    1 => object = None "object";
}
