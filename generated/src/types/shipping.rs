// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::types::Address;

/// Whom goods go to and where, with carrier and tracking number once they are on their way.
///
/// Contract: `#/components/schemas/shipping`.
#[non_exhaustive]
pub struct Shipping {
    /// Where the goods are sent.
    pub address: Option<Box<Address>>,
    /// Who carries the parcel: `UPS`. May be null.
    pub carrier: Option<String>,
    /// Who gets the parcel.
    pub name: Option<String>,
    /// The phone number for the parcel, with extension. May be null.
    pub phone: Option<String>,
    /// The carrier's number of the parcel, or several, separated by commas. May be null.
    pub tracking_number: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    Shipping;
    0 => address = None "address" sensitive;
    1 => carrier = None "carrier";
    2 => name = None "name" sensitive;
    3 => phone = None "phone" sensitive;
    4 => tracking_number = None "tracking_number";
}
