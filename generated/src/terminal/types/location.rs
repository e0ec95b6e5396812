// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;
use crate::types::JapanAddress;

/// What remains of a location of readers after its deletion: the id.
///
/// What is left of a deleted `terminal.location`.
///
/// Contract: `#/components/schemas/deleted_terminal.location`.
///
/// Feature: `terminal`.
#[non_exhaustive]
pub struct DeletedLocation {
    /// Names this object in other calls.
    pub id: rt::Id<Location>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// A place where readers stand, such as a shop, with its address. Readers are registered to one, and take settings from it.
///
/// The `terminal.location` object.
///
/// [Stripe's reference](https://docs.stripe.com/api/terminal/locations/object)
///
/// Contract: `#/components/schemas/terminal.location`.
///
/// Feature: `terminal`. Without it, the type has its id and `json()`, and no other fields.
#[non_exhaustive]
pub struct Location {
    /// Where the readers are.
    pub address: Address,
    /// The address in kana, for Japan.
    pub address_kana: Option<Box<JapanAddress>>,
    /// The address in kanji, for Japan.
    pub address_kanji: Option<Box<JapanAddress>>,
    /// Id of a configuration that all readers at this location follow, in place of the account's default.
    pub configuration_overrides: Option<String>,
    /// What you call the place where the readers stand, in 1,000 characters at most.
    pub display_name: String,
    /// What you call the place, in kana. Only in Japan.
    pub display_name_kana: Option<String>,
    /// What you call the place, in kanji. Only in Japan.
    pub display_name_kanji: Option<String>,
    /// Names this object in other calls.
    pub id: rt::Id<Location>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: rt::Metadata,
    /// The phone number of the place where the readers stand.
    pub phone: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Location or deleted: one of several.
///
/// Contract: `#/paths/~1v1~1terminal~1locations~1{location}/get/responses/200/content/application~1json/schema`.
///
/// Feature: `terminal`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LocationOrDeleted {
    /// An object whose `object` is `terminal.location`.
    Location(rt::Boxed<Location>),
    /// A deleted object whose `object` is `terminal.location`.
    DeletedLocation(rt::Boxed<DeletedLocation>),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl LocationOrDeleted {
    /// The object's id, if it has one.
    pub fn id(&self) -> Option<&str> {
        rt::Value::view(self).id()
    }

    /// The object, if it is not deleted.
    pub fn object(&self) -> Option<&Location> {
        match self {
            Self::Location(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is not deleted.
    pub fn into_object(self) -> Option<Location> {
        match self {
            Self::Location(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted.
    pub fn deleted(&self) -> Option<&DeletedLocation> {
        match self {
            Self::DeletedLocation(object) => Some(object),
            _ => None,
        }
    }
}

rt::record! {
    DeletedLocation;
    const "deleted" = Bool(true);
    const "object" = Str("terminal.location");
    0 => id "id" required;
}

rt::record! {
    Location;
    const "object" = Str("terminal.location");
    0 => address "address" required sensitive;
    1 => address_kana = None "address_kana";
    2 => address_kanji = None "address_kanji";
    3 => configuration_overrides = None "configuration_overrides";
    4 => display_name "display_name" required;
    5 => display_name_kana = None "display_name_kana";
    6 => display_name_kanji = None "display_name_kanji";
    7 => id "id" required;
    8 => livemode = false "livemode" required;
    9 => metadata "metadata" required;
    10 => phone = None "phone" sensitive;
}

rt::expandable! {
    crate::ExpandPath;
    Location;
    address_kana "address_kana" => JapanAddress;
    address_kanji "address_kanji" => JapanAddress;
}

rt::union! {
    LocationOrDeleted by "object";
    0 => Location(tag "terminal.location");
    1 => DeletedLocation(deleted "terminal.location");
}

rt::expandable! {
    crate::ExpandPath;
    LocationOrDeleted;
    address_kana "address_kana" => JapanAddress;
    address_kanji "address_kanji" => JapanAddress;
}
